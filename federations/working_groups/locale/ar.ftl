### working groups

group-nav = مجموعات العمل
group-nav-short = المجموعات
group-one = مجموعة عمل
group-many = مجموعات العمل
group-subgroups = المجموعات الفرعية
group-top = المجموعات الرئيسية
group-parent = المجموعة الأم
group-edition = دورة { $edition }
group-visibility = نطاق الاطلاع
group-visibility-public = عمومية: كل شخص سجل الدخول
group-visibility-members = الأعضاء: هيئات المنتدى
group-visibility-participants = المشاركون: من يشغلون المقاعد
group-visibility-short = { $visibility ->
    [public] عام
    [members] الأعضاء
   *[participants] المشاركون
}
group-charter = وثيقة التكليف
group-charter-none = ليس لهذه المجموعة وثيقة تكليف مكتوبة بعد.
group-mission = المهمة
group-scope = النطاق
group-deliverables = المخرجات
group-duration = المدة
group-duration-days = { $bounds ->
    [from] ابتداء من { $from }
    [until] إلى غاية { $until }
    [both] من { $from } إلى { $until }
   *[none] دون أجل محدد
}
group-officers = المكتب
group-office-chair = الرئاسة
group-office-rapporteur = المقرر
group-office-secretary = الكتابة
group-office-vacant = منصب شاغر
group-archived = مؤرشفة
group-archived-because = أُرشفت المجموعة. السبب: { $reason }
group-archive-reason = سبب الأرشفة
group-create = إحداث مجموعة
group-create-sub = إنشاء مجموعة فرعية
group-edit-charter = تعديل وثيقة التكليف
group-change-visibility = تغيير نطاق الاطلاع
group-name-officer = تعيين
group-archive = أرشفة المجموعة
group-name = اسم المجموعة
group-none = لا توجد مجموعة عمل متاحة لكم.
group-counts-seats = { $seats ->
    [0] لا مقاعد
    [one] مقعد واحد، { $filled ->
        [0] شاغر
       *[other] مشغول
    }
    [two] مقعدان، { $filled ->
        [0] كلاهما شاغر
        [one] أحدهما مشغول
       *[other] كلاهما مشغول
    }
    [few] { $seats } مقاعد، المشغول منها: { $filled }
    [many] { $seats } مقعدا، المشغول منها: { $filled }
   *[other] { $seats } مقعد، المشغول منها: { $filled }
}
group-counts-actions = { $open ->
    [0] لا إجراءات جارية
    [one] إجراء جارٍ واحد
    [two] إجراءان جاريان
    [few] { $open } إجراءات جارية
    [many] { $open } إجراء جاريا
   *[other] { $open } إجراء جارٍ
}
seat-many = المقاعد
seat-one = مقعد
seat-vacant = مقعد شاغر
seat-holder = المندوب الأصلي
seat-alternate = النائب
seat-none = لا تشغل أي هيئة مقعدا في هذه المجموعة بعد.
seat-give = منح مقعد
seat-fill = شغل المقعد
seat-vacate = إخلاء المقعد
seat-withdraw = سحب المقعد
action-many = الإجراءات
action-mine = إجراءاتي
action-title = الإجراء
action-assignee = المسؤول عن التنفيذ
action-organisation = الهيئة المسؤولة
action-due = الأجل
action-due-none = دون أجل
action-late = متأخر
action-status-open = جارٍ
action-status-blocked = متعثر
action-status-done = منجز
action-blocked-because = متعثر: { $reason }
action-block-reason = سبب التعثر
action-done-by = أنجزه { $person } في { $date }
action-done-on = أُنجز في { $date }
action-assign = إسناد إجراء
action-reschedule = تغيير الأجل
action-block = التبليغ عن تعثر
action-unblock = رفع التعثر
action-finish = وضع علامة «منجز»
action-reopen = إعادة الفتح
action-none = لا توجد إجراءات جارية.
fact-group-created = إحداث مجموعة عمل
fact-group-chartered = اعتماد وثيقة تكليف المجموعة
fact-group-visibility-changed = تغيير نطاق الاطلاع على المجموعة
fact-group-officer-named = تعيين عضو في المكتب
fact-group-seat-given = منح مقعد
fact-group-seat-filled = شغل مقعد
fact-group-seat-vacated = إخلاء مقعد
fact-group-seat-withdrawn = سحب مقعد
fact-group-archived = أرشفة المجموعة
fact-action-assigned = إسناد إجراء
fact-action-rescheduled = تغيير أجل الإجراء
fact-action-blocked = تعثر الإجراء
fact-action-unblocked = رفع تعثر الإجراء
fact-action-done = إنجاز الإجراء
fact-action-reopened = إعادة فتح الإجراء
error-group-without-name = يجب أن يكون للمجموعة اسم بلغة واحدة على الأقل.
error-group-archived = هذه المجموعة مؤرشفة ولا يمكن إضافة أي شيء إليها. السبب: { $reason }
error-archived-without-reason = يجب بيان سبب أرشفة المجموعة.
error-charter-ends-before-it-starts = يوم انتهاء وثيقة التكليف سابق ليوم بدايتها.
error-officer-without-mandate = ليس لهذا الشخص اليوم انتداب من أي هيئة، فلا يمكنه الانضمام إلى المكتب. امنحوه انتدابا أولا.
error-already-seated = لهذه الهيئة مقعد في هذه المجموعة من قبل.
error-seat-is-empty = هذا المقعد شاغر أصلا.
error-holder-without-mandate = لا يشغل المقعد إلا من كان له اليوم انتداب من الهيئة التي لها المقعد.
error-delegate-is-alternate = لا يمكن لشخص أن ينوب عن نفسه.
error-action-without-title = يجب بيان المطلوب إنجازه بلغة واحدة على الأقل.
error-action-for-nobody = يجب إسناد الإجراء إلى شخص أو هيئة أو إليهما معا.
error-assignee-outside-group = هذا الشخص لا يشارك في المجموعة.
error-organisation-without-seat = ليس لهذه الهيئة مقعد في المجموعة.
error-action-is-done = هذا الإجراء منجز. أعيدوا فتحه أولا.
error-action-is-not-done = هذا الإجراء غير منجز، فلا داعي لإعادة فتحه.
error-action-is-blocked = هذا الإجراء متعثر. السبب: { $reason }
error-action-is-not-blocked = لا شيء يعطل هذا الإجراء.
error-blocked-without-reason = يجب بيان ما يعطل الإجراء.
error-not-an-administrator = لا ينشئ المجموعات الرئيسية إلا إدارة المنتدى.
error-not-running-the-group = هذا من اختصاص رئاسة المجموعة وكتابتها أو إدارة المنتدى.
error-not-filling-this-seat = هذا من صلاحية رئيس الهيئة أو كاتبها، أو القائمين على المجموعة.
error-not-your-action = هذا من صلاحية من أُسند إليهم الإجراء ومكتب المجموعة.

### screens

group-overview = تقديم
group-members = الأعضاء
group-votes = التصويتات
group-about = عن هذه المجموعة
group-acts = تسيير المجموعة
group-mine = مجموعاتي
group-others = مجموعات أخرى
group-filters = المعايير
group-search = اسم مجموعة
group-state = حالة المجموعات
group-state-active = النشطة
group-state-archived = المؤرشفة
group-no-match = لا توجد مجموعة توافق هذه المعايير.
group-none-explained = ستظهر هنا المجموعات العمومية وتلك التي لإحدى هيئاتكم مقعد فيها.
group-chaired-by = الرئاسة: { $person }
group-create-act = إحداث
group-created-said = أُحدثت المجموعة.
group-edition-label = دورة المنتدى
group-edition-hint = لجلسة أو ورشة في إحدى الدورات، مثلا 2026.
group-office = المنصب
group-officer-hint = شخص لديه انتداب اليوم. وبدون شخص يبقى المنصب شاغرا.
group-name-officers = تكوين المكتب
group-officer-said = حُيّن المكتب.
group-officer-left-said = أُعلن المنصب شاغرا.
group-visibility-said = تغير نطاق الاطلاع.
group-archived-said = أُرشفت المجموعة.
group-archive-explained = تظل المجموعة المؤرشفة مقروءة ولا يضاف إليها شيء. ولا تُفتح من جديد.
group-charter-adopt = اعتماد وثيقة التكليف
group-charter-said = اعتُمدت وثيقة التكليف.
group-deliverable = المخرَج { $number }
group-deliverable-add = إضافة مخرج
group-from = اليوم الأول
group-until = اليوم الأخير
group-edit-short = تعديل
group-deadlines = الآجال المقبلة
group-deadlines-none = لا شيء منتظر في تاريخ محدد.
group-deadlines-all = عرض كل الإجراءات
group-vote-closes = تصويت يُختتم في
group-vote-opens = تصويت يُفتتح في
group-action-due = إجراء أجله
seat-acts = خيارات
seat-acts-of = إجراءات تخص مقعد: { $name }
seat-change = تغيير المندوب الأصلي أو المندوب النائب
seat-no-alternate = دون نائب
seat-none-explained = المقعد للهيئة، وهي تشغله بأحد منتدبيها.
seat-give-explained = المقعد ملك للهيئة، وهي التي تحدد من يشغله.
seat-fill-explained = من بين من لديهم اليوم انتداب من «{ $name }».
seat-nobody-mandated = ليس لأحد اليوم انتداب من هيئة «{ $name }»: امنحوا انتدابا أولا.
seat-withdraw-explained = لن يبقى لـ«{ $name }» مقعد في المجموعة ولن تصوت فيما يأتي.
seat-given-said = مُنح المقعد.
seat-filled-said = شُغل المقعد.
seat-vacated-said = أُخلي المقعد.
seat-withdrawn-said = سُحب المقعد.
action-what = ما يجب القيام به
action-acts = إجراءات تخص «{ $title }»
action-finish-which = وضع علامة «منجز»: { $title }
action-nobody = لا أحد على وجه التحديد
action-no-organisation = لا هيئة
action-assignee-hint = شخص أو هيئة لها مقعد، أو كلاهما.
action-none-explained = يسند المكتب إجراء إلى شخص أو هيئة مع تحديد أجل.
action-late-many = متأخرة
action-open-many = جارية
action-blocked-many = متعثرة
action-assigned-said = أُسند الإجراء.
action-done-said = أُنجز الإجراء.
action-reopen-said = أُعيد فتح الإجراء.
action-block-said = سُجل التعثر.
action-unblock-said = رُفع التعثر.
action-reschedule-said = تغير الأجل.
action-done-many = { $count ->
    [one] إجراء واحد منجز
    [two] إجراءان منجزان
    [few] { $count } إجراءات منجزة
    [many] { $count } إجراء منجزا
   *[other] { $count } إجراء منجز
}
action-late-days = { $days ->
    [one] متأخر بيوم واحد (الأجل { $date })
    [two] متأخر بيومين (الأجل { $date })
    [few] متأخر بـ { $days } أيام (الأجل { $date })
    [many] متأخر بـ { $days } يوما (الأجل { $date })
   *[other] متأخر بـ { $days } يوم (الأجل { $date })
}
action-due-days = { $days ->
    [0] للإنجاز اليوم
    [1] للإنجاز غدا
   *[other] الأجل { $date }
}

### kinds, and fields of rows

audit-kind-group = مجموعة عمل
audit-kind-action = إجراء
past-kind-group = مجموعة
past-kind-seat = مقعد
notice-kind-decisions = القرارات
past-field-visibility = الظهور
past-field-officers = المكتب
past-field-charter = الميثاق
past-field-counts = الأعداد
past-field-archived = مؤرشف
past-field-holder = شاغل المقعد
past-field-alternate = النائب
past-field-group = المجموعة
past-field-due = الأجل
past-field-assignee = المكلف
past-field-blocked_reason = سبب التعثر
past-field-done_by = أنجزها
past-field-done_at = تاريخ الإنجاز
past-field-archived_reason = سبب الأرشفة

### notices: what people are told, and why

notice-group-seat-given = مُنح مقعد لفائدة { $organisation } من طرف { $who }.
notice-group-seat-filled = شُغل مقعد { $organisation } من طرف { $who }.
notice-group-seat-vacated = أُخلي مقعد { $organisation } من طرف { $who }.
notice-group-officer-named = عُهد إليكم من طرف { $who } { $office ->
    [chair] برئاسة
    [rapporteur] بمهمة المقرر في
   *[secretary] بكتابة
} المجموعة.
notice-group-archived = أُرشفت المجموعة من طرف { $who }.
notice-action-assigned = { $dated ->
    [yes] أُسند هذا الإجراء من طرف { $who }، وأجله { $due_on }.
   *[no] أُسند هذا الإجراء من طرف { $who }.
}
notice-action-rescheduled = { $dated ->
    [yes] غُير الأجل إلى { $due_on } من طرف { $who }.
   *[no] رُفع الأجل من طرف { $who }.
}
notice-action-blocked = أُبلغ عن تعثر من طرف { $who }.
notice-action-unblocked = رُفع التعثر من طرف { $who }.
notice-action-done = أُنجز الإجراء من طرف { $who }.
notice-action-reopened = أُعيد فتح الإجراء من طرف { $who }.
notice-because-delegate = لأنكم تشغلون هذا المقعد
notice-because-alternate = لأنكم تنوبون عن شاغل المقعد
notice-because-holder = لأنكم كنتم تشغلون هذا المقعد
notice-because-chair = لأنكم ترأسون المجموعة
notice-because-rapporteur = لأنكم تتولون مهمة المقرر في المجموعة
notice-because-secretary = لأنكم تتولون كتابة المجموعة
notice-because-speaker = لأنكم تسيرون هذه الهيئة
notice-because-participant = لأنكم تشاركون في المجموعة
notice-because-assignee = لأن الإجراء مسند إليكم
notice-because-organisation = لأن الإجراء مسند إلى هيئتكم

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-group-created =
  إنشاء المجموعة «{ $object }»، يراها { $visibility ->
    [public] كل من سجل دخوله
    [members] أعضاء المنتدى
   *[other] المشاركين فيها
  }، من طرف { $who }.
sentence-group-chartered = اعتماد وثيقة تكليف المجموعة «{ $object }» من طرف { $who }.
sentence-group-visibility-changed =
  جعل المجموعة «{ $object }» يراها { $visibility ->
    [public] كل من سجل دخوله
    [members] أعضاء المنتدى
   *[other] المشاركين فيها
  } من طرف { $who }.
sentence-group-officer-named =
  { $person ->
    [none] ترك المنصب شاغرا
   *[other] تعيين { $person }
  } { $office ->
    [chair] رئيسا
    [rapporteur] مقررا
   *[other] كاتبا
  } في المجموعة «{ $object }» من طرف { $who }.
sentence-group-seat-given = منح «{ $organisation }» مقعدا في المجموعة «{ $object }» من طرف { $who }.
sentence-group-seat-filled =
  إسناد مقعد في المجموعة «{ $object }» إلى { $delegate }{ $alternate ->
    [none] {""}
   *[other] {" "}وينوب عنه { $alternate }
  } من طرف { $who }.
sentence-group-seat-vacated = إخلاء مقعد في المجموعة «{ $object }» من طرف { $who }.
sentence-group-seat-withdrawn = سحب مقعد من المجموعة «{ $object }» من طرف { $who }.
sentence-group-archived = أرشفة المجموعة «{ $object }» من طرف { $who }.
sentence-action-assigned =
  إسناد الإجراء «{ $object }»{ $assignee ->
    [none] {""}
   *[other] {" "}إلى { $assignee }
  }{ $due_on ->
    [none] {""}
   *[other] {" "}وأجله { $due_on }
  } من طرف { $who }.
sentence-action-rescheduled =
  تغيير أجل الإجراء «{ $object }»{ $due_on ->
    [none] {""}
   *[other] {" "}إلى { $due_on }
  } من طرف { $who }.
sentence-action-blocked = الإشارة إلى تعثر الإجراء «{ $object }» من طرف { $who }{ $reason ->
    [none] {" "}(مُحي السبب بطلب من صاحبه).
   *[other] : { $reason }
  }
sentence-action-unblocked = رفع تعثر الإجراء «{ $object }» من طرف { $who }.
sentence-action-done = تسجيل إنجاز الإجراء «{ $object }» من طرف { $who }.
sentence-action-reopened = إعادة فتح الإجراء «{ $object }» من طرف { $who }.
