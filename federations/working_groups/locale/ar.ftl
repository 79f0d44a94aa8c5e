### working groups

group-nav = مجموعات العمل
group-nav-short = المجموعات
group-one = مجموعة عمل
group-many = مجموعات العمل
group-subgroups = المجموعات الفرعية
group-top = المجموعات الرئيسية
group-edition = دورة { $edition }
group-visibility = نطاق الاطلاع
group-visibility-public = عمومية: كل من سجل الدخول
group-visibility-members = الأعضاء: كل من له انتداب من هيئة
group-visibility-participants = المشاركون: أعضاء المكتب والمنتدبون عن الهيئات التي لها مقعد
group-visibility-short = { $visibility ->
    [public] عمومية
    [members] الأعضاء
   *[participants] المشاركون
}
group-charter = وثيقة التكليف
group-charter-none = ليس لهذه المجموعة وثيقة تكليف بعد.
group-mission = المهمة
group-scope = النطاق
group-deliverables = المخرجات
group-duration = المدة
group-duration-days = { $bounds ->
    [from] ابتداء من { $from }
    [until] إلى غاية { $until }
    [both] من { $from } إلى { $until }
   *[none] دون تاريخ انتهاء محدد
}
group-officers = المكتب
group-office-chair = الرئاسة
group-office-rapporteur = المقرر أو المقررة
group-office-secretary = الكتابة
group-office-vacant = منصب شاغر
group-archived = مؤرشفة
group-archived-because = أُرشفت المجموعة. السبب: { $reason }
group-archive-reason = سبب الأرشفة
group-create = إحداث مجموعة
group-create-sub = إحداث مجموعة فرعية
group-edit-charter = تغيير وثيقة التكليف
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
        [1] أحدهما مشغول
       *[other] كلاهما مشغول
    }
    [few] { $seats } مقاعد، { $filled ->
        [0] كلها شاغرة
        [one] واحد منها مشغول
        [two] اثنان منها مشغولان
        [few] { $filled } منها مشغولة
        [many] { $filled } منها مشغولة
       *[other] { $filled } منها مشغولة
    }
    [many] { $seats } مقعدا، { $filled ->
        [0] كلها شاغرة
        [one] واحد منها مشغول
        [two] اثنان منها مشغولان
        [few] { $filled } منها مشغولة
        [many] { $filled } منها مشغولة
       *[other] { $filled } منها مشغولة
    }
   *[other] { $seats } مقعد، { $filled ->
        [0] كلها شاغرة
        [one] واحد منها مشغول
        [two] اثنان منها مشغولان
        [few] { $filled } منها مشغولة
        [many] { $filled } منها مشغولة
       *[other] { $filled } منها مشغولة
    }
}
group-counts-actions = { $open ->
    [0] لا إجراءات قيد الإنجاز
    [one] إجراء واحد قيد الإنجاز
    [two] إجراءان قيد الإنجاز
    [few] { $open } إجراءات قيد الإنجاز
    [many] { $open } إجراء قيد الإنجاز
   *[other] { $open } إجراء قيد الإنجاز
}
seat-many = المقاعد
seat-vacant = مقعد شاغر
seat-holder = المندوب الأصلي
seat-alternate = المندوب النائب
seat-none = ليس لأي هيئة مقعد في هذه المجموعة بعد.
seat-give = منح مقعد
seat-fill = شغل المقعد
seat-vacate = إخلاء المقعد
seat-withdraw = سحب المقعد
action-many = الإجراءات
action-assignee = المسؤول عن التنفيذ
action-organisation = الهيئة المسؤولة
action-due = الأجل
action-due-none = دون أجل
action-late = متأخر
action-status-open = قيد الإنجاز
action-status-blocked = متعثر
action-status-done = منجز
action-blocked-because = متعثر: { $reason }
action-block-reason = سبب التعثر
action-done-by = أُنجز من طرف { $person } في { $date }
action-done-on = أُنجز في { $date }
action-assign = إسناد إجراء
action-reschedule = تغيير الأجل
action-block = التبليغ عن تعثر
action-unblock = رفع التعثر
action-finish = وضع علامة «منجز»
action-reopen = إعادة الفتح
action-none = لا توجد إجراءات قيد الإنجاز.
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
error-group-without-name = أعطوا المجموعة اسما بلغة واحدة على الأقل.
error-group-archived = هذه المجموعة مؤرشفة: يمكنكم الاطلاع عليها، ولا يمكن إضافة أي شيء إليها. السبب: { $reason }
error-archived-without-reason = اذكروا سبب أرشفة المجموعة.
error-charter-ends-before-it-starts = اليوم الأخير لوثيقة التكليف سابق ليومها الأول. صححوا أحدهما.
error-officer-without-mandate = ليس لهذا الشخص اليوم انتداب من أي هيئة، فلا يمكنه الانضمام إلى المكتب. اختاروا شخصا له انتداب، أو اطلبوا له أولا انتدابا من هيئته.
error-already-seated = سبق منح هذه الهيئة مقعدا في هذه المجموعة. اختاروا هيئة أخرى.
error-seat-is-empty = هذا المقعد شاغر. أعيدوا تحميل الصفحة للاطلاع على حالة المقاعد.
error-holder-does-not-cast = انتداب هذا الشخص لا يسمح بالتصويت: يشغل المقعد رئيس الهيئة أو مندوب أصلي أو مندوب نائب. اختاروا واحدا منهم، أو اطلبوا انتداب هذا الشخص مندوبا أصليا.
error-holder-without-mandate = لا يشغل المقعد إلا من له اليوم انتداب من الهيئة التي لها المقعد. اختاروا شخصا منتدبا عنها، أو اطلبوا منها هذا الانتداب أولا.
error-delegate-is-alternate = لا يمكن لشخص أن ينوب عن نفسه. اختاروا شخصين مختلفين.
error-action-without-title = اذكروا المطلوب إنجازه، بلغة واحدة على الأقل.
error-action-for-nobody = أسندوا الإجراء إلى شخص أو هيئة أو إليهما معا.
error-assignee-outside-group = هذا الشخص لا يشارك في المجموعة. اختاروا عضوا في المكتب أو منتدبا عن هيئة لها مقعد.
error-organisation-without-seat = ليس لهذه الهيئة مقعد في المجموعة. اختاروا هيئة لها مقعد، أو امنحوا هذه الهيئة مقعدا أولا.
error-action-is-done = هذا الإجراء منجز. أعيدوا فتحه أولا.
error-action-is-not-done = هذا الإجراء غير منجز، فلا داعي لإعادة فتحه. أعيدوا تحميل الصفحة للاطلاع على حالته.
error-action-is-blocked = هذا الإجراء متعثر: ارفعوا التعثر أولا. السبب: { $reason }
error-action-is-not-blocked = هذا الإجراء غير متعثر. أعيدوا تحميل الصفحة للاطلاع على حالته.
error-blocked-without-reason = اذكروا سبب تعثر الإجراء.
error-not-an-administrator = لا تُحدث المجموعات الرئيسية إلا إدارة المنتدى. وجّهوا إليها طلبكم.
error-not-running-the-group = هذا من اختصاص رئاسة المجموعة وكتابتها، أو إدارة المنتدى. وجّهوا طلبكم إلى إحداها.
error-not-filling-this-seat = هذا من اختصاص رئاسة الهيئة أو كتابتها متصرفة باسمها، أو رئاسة المجموعة أو كتابتها. اختاروا التصرف باسم الهيئة، أو وجّهوا طلبكم إلى إحداها.
error-not-your-action = هذا من اختصاص من أُسند إليه الإجراء، شخصا كان أو هيئة، ومكتب المجموعة. اختاروا التصرف باسم تلك الهيئة، أو وجّهوا إليهم طلبكم.

### screens

group-overview = تقديم
group-members = الأعضاء
group-votes = عمليات التصويت
group-about = معلومات عن المجموعة
group-acts = خيارات المجموعة
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
group-edition-hint = لحلقة نقاش أو ورشة في إحدى الدورات، مثلا 2026.
group-office = المنصب
group-officer-hint = شخص له اليوم انتداب. ويبقى المنصب شاغرا إن لم يُختر أحد.
group-chair-hint = شخص له اليوم انتداب. وتؤول الرئاسة إليكم إن لم يُختر أحد.
group-name-officers = تكوين المكتب
group-officer-said = حُيّن المكتب.
group-officer-left-said = أُعلن شغور المنصب.
group-visibility-said = غُيّر نطاق الاطلاع.
group-archived-said = أُرشفت المجموعة.
group-archive-explained = يظل الاطلاع على المجموعة المؤرشفة ممكنا، ولا يُضاف إليها شيء. ولا يمكن إعادة فتحها.
group-charter-adopt = اعتماد وثيقة التكليف
group-charter-said = اعتُمدت وثيقة التكليف.
group-deliverable = المخرَج { $number }
group-deliverable-add = إضافة مخرج
group-from = اليوم الأول
group-until = اليوم الأخير
group-edit-short = تغيير
group-deadlines = الآجال المقبلة
group-deadlines-none = لم يُحدد أي أجل.
group-deadlines-all = عرض كل الإجراءات
group-vote-closes = تصويت يُختتم في
group-vote-opens = تصويت يُفتتح في
group-action-due = إجراء أجله
seat-acts = خيارات
seat-acts-of = خيارات المقعد: { $name }
seat-change = تغيير المندوب الأصلي أو المندوب النائب
seat-no-alternate = دون مندوب نائب
seat-none-explained = المقعد للهيئة، وهي تشغله بأحد منتدبيها.
seat-give-explained = المقعد للهيئة، وهي التي تحدد من يشغله.
seat-nobody-casts = لا يسمح اليوم أي انتداب من «{ $name }» بالتصويت: عليها أن تنتدب أولا رئيسا أو مندوبا أصليا أو مندوبا نائبا.
seat-does-not-cast = لا يُقترح هؤلاء لأن انتدابهم لا يسمح بالتصويت:
seat-fill-explained = من بين من يسمح لهم اليوم انتدابهم من «{ $name }» بالتصويت.
seat-nobody-mandated = ليس لأحد اليوم انتداب من «{ $name }»: عليها أن تمنح انتدابا أولا.
seat-withdraw-explained = لن يبقى لـ«{ $name }» مقعد في المجموعة، ولن تشارك في عمليات التصويت المقبلة.
seat-given-said = مُنح المقعد.
seat-filled-said = شُغل المقعد.
seat-vacated-said = أُخلي المقعد.
seat-withdrawn-said = سُحب المقعد.
action-what = ما يجب القيام به
action-acts = خيارات «{ $title }»
action-finish-which = وضع علامة «منجز»: { $title }
action-nobody = لا أحد على وجه التحديد
action-no-organisation = دون هيئة
action-assignee-hint = شخص أو هيئة لها مقعد، أو كلاهما.
action-none-explained = تسند رئاسة المجموعة أو كتابتها إجراء إلى شخص أو هيئة، مع تحديد أجل.
action-late-many = متأخرة
action-open-many = قيد الإنجاز
action-blocked-many = متعثرة
action-assigned-said = أُسند الإجراء.
action-done-said = أُنجز الإجراء.
action-reopen-said = أُعيد فتح الإجراء.
action-block-said = سُجل التعثر.
action-unblock-said = رُفع التعثر.
action-reschedule-said = غُيّر الأجل.
action-done-many = { $count ->
    [0] لا إجراءات منجزة
    [one] إجراء واحد منجز
    [two] إجراءان منجزان
    [few] { $count } إجراءات منجزة
    [many] { $count } إجراء منجزا
   *[other] { $count } إجراء منجز
}
action-late-days = { $days ->
    [0] متأخر (الأجل { $date })
    [one] متأخر بيوم واحد (الأجل { $date })
    [two] متأخر بيومين (الأجل { $date })
    [few] متأخر بـ{ $days } أيام (الأجل { $date })
    [many] متأخر بـ{ $days } يوما (الأجل { $date })
   *[other] متأخر بـ{ $days } يوم (الأجل { $date })
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
past-field-visibility = نطاق الاطلاع
past-field-officers = المكتب
past-field-charter = وثيقة التكليف
past-field-counts = الأعداد
past-field-archived = مؤرشفة
past-field-holder = المندوب الأصلي
past-field-alternate = المندوب النائب
past-field-group = المجموعة
past-field-due = الأجل
past-field-assignee = المسؤول عن التنفيذ
past-field-blocked_reason = سبب التعثر
past-field-done_by = أُنجز من طرف
past-field-done_at = تاريخ الإنجاز
past-field-archived_reason = سبب الأرشفة

### notices: what people are told, and why

notice-group-seat-given = مُنح مقعد لفائدة { $organisation } من طرف { $who }.
notice-group-seat-filled = شُغل مقعد { $organisation } من طرف { $who }.
notice-group-seat-vacated = أُخلي مقعد { $organisation } من طرف { $who }.
notice-group-officer-named = عُهد إليكم من طرف { $who } { $office ->
    [chair] برئاسة
    [rapporteur] بمنصب المقرر في
   *[secretary] بكتابة
  } المجموعة.
notice-group-archived = أُرشفت المجموعة من طرف { $who }.
notice-action-assigned = { $dated ->
    [yes] أُسند هذا الإجراء من طرف { $who }، وأجله { $due_on }.
   *[no] أُسند هذا الإجراء من طرف { $who }.
}
notice-action-rescheduled = { $dated ->
    [yes] حُدد الأجل في { $due_on } من طرف { $who }.
   *[no] أُلغي الأجل من طرف { $who }.
}
notice-action-blocked = أُبلغ عن تعثر من طرف { $who }.
notice-action-unblocked = رُفع التعثر من طرف { $who }.
notice-action-done = أُنجز الإجراء من طرف { $who }.
notice-action-reopened = أُعيد فتح الإجراء من طرف { $who }.
notice-because-delegate = لأنكم تشغلون هذا المقعد
notice-because-alternate = لأنكم تنوبون عن المندوب الأصلي في هذا المقعد
notice-because-holder = لأنكم كنتم تشغلون هذا المقعد
notice-because-chair = لأنكم ترأسون المجموعة
notice-because-rapporteur = لأنكم تتولون منصب المقرر في المجموعة
notice-because-secretary = لأنكم تتولون كتابة المجموعة
notice-because-speaker = لأنكم تتولون رئاسة هذه الهيئة أو كتابتها
notice-because-participant = لأنكم تشاركون في المجموعة
notice-because-assignee = لأن الإجراء مسند إليكم
notice-because-organisation = لأن الإجراء مسند إلى هيئتكم

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-group-created =
  إحداث المجموعة «{ $object }» من طرف { $who }؛ يطلع عليها { $visibility ->
    [public] كل من سجل الدخول
    [members] أعضاء المنتدى
   *[other] المشاركون فيها
  }.
sentence-group-chartered = اعتماد وثيقة تكليف المجموعة «{ $object }» من طرف { $who }.
sentence-group-visibility-changed =
  تغيير نطاق الاطلاع على المجموعة «{ $object }» من طرف { $who }: { $visibility ->
    [public] كل من سجل الدخول
    [members] أعضاء المنتدى
   *[other] المشاركون فيها
  }.
sentence-group-officer-named =
  { $person ->
    [none] ترك منصب
   *[other] تعيين { $person } في منصب
  } { $office ->
    [chair] الرئاسة
    [rapporteur] المقرر
   *[other] الكتابة
  }{ $person ->
    [none] {" "}شاغرا
   *[other] {""}
  } في المجموعة «{ $object }» من طرف { $who }.
sentence-group-seat-given = منح «{ $organisation }» مقعدا في المجموعة «{ $object }» من طرف { $who }.
sentence-group-seat-filled =
  إسناد مقعد في المجموعة «{ $object }» إلى { $delegate }{ $alternate ->
    [none] {""}
   *[other] {" "}والنيابة فيه إلى { $alternate }
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
   *[other] ، وأجله { $due_on }،
  } من طرف { $who }.
sentence-action-rescheduled =
  { $due_on ->
    [none] إلغاء أجل
   *[other] تغيير أجل
  } الإجراء «{ $object }»{ $due_on ->
    [none] {""}
   *[other] {" "}إلى { $due_on }
  } من طرف { $who }.
sentence-action-blocked =
  التبليغ عن تعثر الإجراء «{ $object }» من طرف { $who }{ $reason ->
    [none] {" "}(مُحي السبب بطلب من صاحبه)
   *[other] : «{ $reason }»
  }.
sentence-action-unblocked = رفع تعثر الإجراء «{ $object }» من طرف { $who }.
sentence-action-done = تسجيل إنجاز الإجراء «{ $object }» من طرف { $who }.
sentence-action-reopened = إعادة فتح الإجراء «{ $object }» من طرف { $who }.
