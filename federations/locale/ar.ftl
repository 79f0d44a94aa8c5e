### votes: verdict (how outcomes become these messages: federations/votes/rules/words.py)

vote-verdict = { $verdict ->
    [adopted] اعتُمد المقترح.
    [no_quorum] لم يكتمل النصاب القانوني، فلا أثر للتصويت.
   *[rejected] رُفض المقترح.
}
vote-verdict-quorum-free = لم يكن النصاب القانوني مطلوبا.
vote-verdict-quorum = { $met ->
    [yes] اكتمل النصاب القانوني
   *[no] لم يكتمل النصاب القانوني
}: { $of ->
    [organisations] { $counted ->
        [zero] لم تشارك أي منظمة
        [one] شاركت منظمة واحدة
        [two] شاركت منظمتان
        [few] شاركت { $counted } منظمات
        [many] شاركت { $counted } منظمة
       *[other] شاركت { $counted } منظمة
    }
    [weight] بلغ وزن المشاركين { $counted }
   *[persons] { $counted ->
        [zero] لم يشارك أي ناخب
        [one] شارك ناخب واحد
        [two] شارك ناخبان
        [few] شارك { $counted } ناخبين
        [many] شارك { $counted } ناخبا
       *[other] شارك { $counted } ناخب
    }
} من أصل { $roll } (العتبة: { $bound ->
    [more-than] أكثر قطعا من
   *[at-least] ما لا يقل عن
} { $unit ->
    [percent] { $threshold } %
   *[fraction] { $threshold }
} { $of ->
    [organisations] من المنظمات المسجلة
    [weight] من وزن المسجلين
   *[persons] من المسجلين
}).
vote-verdict-college = في هيئة الناخبين «{ $college }»:
vote-verdict-nothing = لم يُستوف الشرط: { $among ->
    [roll] لا أحد من المسجلين
    [present] لا أحد من الحاضرين
    [cast] لا أحد من المصوتين
   *[expressed] لا صوت معبرا عنه
}، فلا نسبة تُحتسب.
vote-verdict-persons = { $met ->
    [yes] استُوفي الشرط
   *[no] لم يُستوف الشرط
}: { $share_of ->
    [against] { $count ->
        [zero] لا صوت معارضا
        [one] صوت معارض واحد
        [two] صوتان معارضان
        [few] { $count } أصوات معارضة
        [many] { $count } صوتا معارضا
       *[other] { $count } صوت معارض
    }
   *[for] { $count ->
        [zero] لا صوت مؤيدا
        [one] صوت مؤيد واحد
        [two] صوتان مؤيدان
        [few] { $count } أصوات مؤيدة
        [many] { $count } صوتا مؤيدا
       *[other] { $count } صوت مؤيد
    }
} من أصل { $base }، أي { $percent } % { $among ->
    [roll] من المسجلين
    [present] من الحاضرين
    [cast] من المصوتين
   *[expressed] من الأصوات المعبر عنها
} (العتبة: { $bound ->
    [more-than] أكثر قطعا من
    [at-most] ما لا يزيد على
    [less-than] أقل قطعا من
   *[at-least] ما لا يقل عن
} { $unit ->
    [percent] { $threshold } %
   *[fraction] { $threshold }
}).
vote-verdict-organisations = { $met ->
    [yes] استُوفي الشرط
   *[no] لم يُستوف الشرط
}: { $share_of ->
    [against] { $count ->
        [zero] لا منظمة معارضة
        [one] منظمة معارضة واحدة
        [two] منظمتان معارضتان
        [few] { $count } منظمات معارضة
        [many] { $count } منظمة معارضة
       *[other] { $count } منظمة معارضة
    }
   *[for] { $count ->
        [zero] لا منظمة مؤيدة
        [one] منظمة مؤيدة واحدة
        [two] منظمتان مؤيدتان
        [few] { $count } منظمات مؤيدة
        [many] { $count } منظمة مؤيدة
       *[other] { $count } منظمة مؤيدة
    }
} من أصل { $base }، أي { $percent } % { $among ->
    [roll] من المنظمات المسجلة
    [present] من المنظمات الحاضرة
    [cast] من المنظمات المصوتة
   *[expressed] من المنظمات المؤيدة والمعارضة
} (العتبة: { $bound ->
    [more-than] أكثر قطعا من
    [at-most] ما لا يزيد على
    [less-than] أقل قطعا من
   *[at-least] ما لا يقل عن
} { $unit ->
    [percent] { $threshold } %
   *[fraction] { $threshold }
}).
vote-verdict-weight = { $met ->
    [yes] استُوفي الشرط
   *[no] لم يُستوف الشرط
}: وزن { $share_of ->
    [against] الأصوات المعارضة
   *[for] الأصوات المؤيدة
} { $count } من أصل { $base }، أي { $percent } % { $among ->
    [roll] من وزن المسجلين
    [present] من وزن الحاضرين
    [cast] من وزن المصوتين
   *[expressed] من وزن الأصوات المعبر عنها
} (العتبة: { $bound ->
    [more-than] أكثر قطعا من
    [at-most] ما لا يزيد على
    [less-than] أقل قطعا من
   *[at-least] ما لا يقل عن
} { $unit ->
    [percent] { $threshold } %
   *[fraction] { $threshold }
}).
vote-verdict-margin = { $margin ->
    [0] { $side ->
        [room] وهذا هو الحد الأقصى المسموح به تماما.
       *[spare] وهذا هو القدر المطلوب تماما.
    }
   *[other] { $side ->
        [missing] النقص عن المطلوب
        [room] الهامش دون الحد الأقصى
        [excess] الزيادة على الحد الأقصى
       *[spare] الزيادة على المطلوب
    }: { $noun ->
        [electors] { $margin ->
            [one] ناخب واحد
            [two] ناخبان
            [few] { $margin } ناخبين
            [many] { $margin } ناخبا
           *[other] { $margin } ناخب
        }
        [organisations] { $margin ->
            [one] منظمة واحدة
            [two] منظمتان
            [few] { $margin } منظمات
            [many] { $margin } منظمة
           *[other] { $margin } منظمة
        }
       *[votes] { $margin ->
            [one] صوت واحد
            [two] صوتان
            [few] { $margin } أصوات
            [many] { $margin } صوتا
           *[other] { $margin } صوت
        }
    }.
}
vote-verdict-gap = { $margin ->
    [0] وهذا يساوي العتبة تماما.
   *[other] الفارق عن العتبة: { $margin }.
}

error-bad-rule = قاعدة التصويت غير صالحة: { vote-refusal }
error-bad-roll = لائحة الناخبين غير صالحة: { vote-refusal }
error-bad-ballot = تعذر احتساب ورقة تصويت: { vote-refusal }
error-bad-document = تعذرت قراءة الملف بوصفه تصويتا: { vote-refusal }
vote-refusal = { $reason ->
    [not-an-object] يجب أن يكون «{ $at }» كائن JSON.
    [not-writing] في «{ $at }» محرف ليس من النص أو يجعله يقرأ على غير ما كتب.
    [too-many] في «{ $at }» أكثر من { $value } من الشروط.
    [too-long] يتجاوز «{ $at }» { $value } من المحارف.
    [not-a-list] يجب أن يكون «{ $at }» قائمة.
    [not-text] يجب أن يكون «{ $at }» نصا غير فارغ.
    [not-a-flag] يجب أن تكون قيمة «{ $at }» true أو false.
    [not-a-fraction] يجب أن يكون «{ $at }» عددا صحيحا أو كسرا مكتوبا في شكل نص، مثل "2/3".
    [not-exact] العدد في «{ $at }» ليس دقيقا؛ يُكتب الكسر أو العدد العشري في شكل نص، مثل "3/2" أو "1.5".
    [unknown-key] المفتاح «{ $at }» غير موجود في هذه الصيغة.
    [missing-key] المفتاح «{ $at }» ناقص.
    [duplicate-key] المفتاح «{ $at }» مذكور مرتين في الكائن نفسه.
    [unknown-word] القيمة «{ $value }» غير مقبولة في «{ $at }»؛ القيم الممكنة: { $words }.
    [unknown-choice] الاختيار «{ $value }» في «{ $at }» غير موجود؛ الاختيارات الممكنة: { $words }.
    [threshold-above-one] قيمة «{ $at }» هي { $value }، وهي تتجاوز المجموع كله.
    [threshold-below-zero] قيمة «{ $at }» هي { $value }، وهي أقل من الصفر.
    [no-condition] لا تتضمن أي شرط، فلا يمكن اعتماد شيء ولا رفضه.
    [secret-changeable] التصويت السري نهائي ولا يمكن أن يكون قابلا للتغيير.
    [empty-roll] اللائحة فارغة.
    [duplicate-elector] الناخب «{ $elector }» مسجل مرتين ({ $at }).
    [unknown-elector] «{ $elector }» ليس ناخبا في اللائحة ({ $at }).
    [second-ballot] سبق للناخب «{ $elector }» أن صوّت ({ $at }).
    [weight-not-positive] يجب أن يكون وزن الناخب «{ $elector }» أكبر من الصفر ({ $at }).
    [weights-too-fine] ليس للأوزان مقام مشترك معقول، ابتداء من الناخب «{ $elector }» ({ $at }).
    [no-organisation] تحتسب القاعدة المنظمات، وليس للناخب «{ $elector }» منظمة ({ $at }).
    [organisation-twice] تحتسب القاعدة المنظمات، وللمنظمة «{ $organisation }» سطران، أحدهما للناخب «{ $elector }» ({ $at }).
    [no-college] تتضمن القاعدة هيئات ناخبين، ولا ينتمي الناخب «{ $elector }» إلى أي منها ({ $at }).
    [unknown-college] الهيئة «{ $college }» التي ينتمي إليها الناخب «{ $elector }» غير واردة في القاعدة ({ $at }).
    [empty-college] لا ناخب في الهيئة «{ $college }».
    [not-utf-8] الملف غير مرمز بترميز UTF-8 ({ $at }).
    [not-json] محتوى الملف ليس JSON ({ $at }).
    [too-deep] كائنات الملف متداخلة أكثر مما يلزم.
    [too-big] يتجاوز حجم الملف 64 ميغا أوكتي.
    [unreadable] تعذر فتح الملف «{ $at }».
   *[other] { $reason } ({ $at }).
}

### working groups

group-one = مجموعة عمل
group-many = مجموعات العمل
group-subgroups = المجموعات الفرعية
group-top = المجموعات الرئيسية
group-parent = المجموعة الأم
group-edition = دورة { $edition }
group-visibility = نطاق الاطلاع
group-visibility-public = عام: كل شخص سجّل الدخول
group-visibility-members = الأعضاء: منظمات المنتدى
group-visibility-participants = المشاركون: أصحاب المقاعد
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
    [from] ابتداءً من { $from }
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
group-archived-because = أُرشفت المجموعة: { $reason }
group-archive-reason = سبب الأرشفة
group-create = إنشاء مجموعة
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
    [many] { $seats } مقعدًا، المشغول منها: { $filled }
   *[other] { $seats } مقعد، المشغول منها: { $filled }
}
group-counts-actions = { $open ->
    [0] لا إجراءات جارية
    [one] إجراء جارٍ واحد
    [two] إجراءان جاريان
    [few] { $open } إجراءات جارية
    [many] { $open } إجراءً جاريًا
   *[other] { $open } إجراء جارٍ
}
seat-many = المقاعد
seat-one = مقعد
seat-vacant = مقعد شاغر
seat-holder = صاحب المقعد
seat-alternate = النائب
seat-none = لا تشغل أي منظمة مقعدًا في هذه المجموعة بعد.
seat-give = منح مقعد
seat-fill = شغل المقعد
seat-vacate = إخلاء المقعد
seat-withdraw = سحب المقعد
action-many = الإجراءات
action-mine = إجراءاتي
action-title = الإجراء
action-assignee = المسؤول
action-organisation = المنظمة المسؤولة
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
action-finish = تسجيل الإنجاز
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
error-group-archived = هذه المجموعة مؤرشفة ولم تعد تقبل شيئًا. السبب: { $reason }
error-archived-without-reason = يجب بيان سبب أرشفة المجموعة.
error-charter-ends-before-it-starts = آخر يوم في وثيقة التكليف يسبق أول يوم فيها.
error-officer-without-mandate = ليس لهذا الشخص اليوم تفويض من أي منظمة، فلا يمكنه الانضمام إلى المكتب.
error-already-seated = لهذه المنظمة مقعد في هذه المجموعة من قبل.
error-seat-is-empty = هذا المقعد شاغر أصلًا.
error-holder-without-mandate = لا يشغل المقعد إلا من له اليوم تفويض من المنظمة صاحبة المقعد.
error-delegate-is-alternate = لا يمكن لشخص أن ينوب عن نفسه.
error-action-without-title = يجب بيان المطلوب إنجازه بلغة واحدة على الأقل.
error-action-for-nobody = يجب إسناد الإجراء إلى شخص أو منظمة أو إليهما معًا.
error-assignee-outside-group = هذا الشخص لا يشارك في المجموعة.
error-organisation-without-seat = ليس لهذه المنظمة مقعد في المجموعة.
error-action-is-done = هذا الإجراء منجز. أعيدوا فتحه أولًا.
error-action-is-not-done = هذا الإجراء غير منجز، فلا داعي لإعادة فتحه.
error-action-is-blocked = هذا الإجراء متعثر. السبب: { $reason }
error-action-is-not-blocked = لا شيء يعطّل هذا الإجراء.
error-blocked-without-reason = يجب بيان ما يعطّل الإجراء.
error-not-an-administrator = لا ينشئ المجموعات الرئيسية إلا إدارة المنتدى.
error-not-running-the-group = هذا من صلاحية رئاسة المجموعة وكتابتها أو إدارة المنتدى.
error-not-filling-this-seat = هذا من صلاحية رئيس المنظمة أو كاتبها، أو القائمين على المجموعة.
error-not-your-action = هذا من صلاحية من أُسند إليهم الإجراء ومكتب المجموعة.

### votes

error-not-run-by-you = يدير تصويتات المجموعة رئيسها أو كاتبها أو إدارة المنتدى.
error-question-missing = يطرح التصويت سؤالاً بلغة واحدة على الأقل.
error-closes-before-it-opens = يجب أن يأتي الاختتام بعد الافتتاح.
error-vote-not-scheduled = لم يعد هذا التصويت في انتظار الافتتاح.
error-vote-not-open = هذا التصويت غير مفتوح.
error-voting-is-over = انقضى أجل التصويت، ولم تعد أي ورقة تُقبل.
error-closing-time-not-reached = أُعلن عن ساعة الاختتام، ولا يُختتم التصويت قبلها إلا إذا صوّت الجميع.
error-vote-is-decided = اختُتم هذا التصويت ولا يمكن إلغاؤه.
error-already-voted = أُودعت هذه الورقة من قبل، والقاعدة لا تسمح بتغييرها.
error-same-choice = ورقتكم تقول هذا من قبل.
error-delegate-has-voted = صوّت المندوب، فلا يصوّت نائبه بعده.
error-choice-not-offered = الاختيارات هي: مع، ضد، امتناع، ورقة بيضاء.
error-no-mandate-for-seat = يودع ورقةَ المقعد، باسم منظمته، شخصٌ انتدابُه سارٍ في هذه اللحظة.
error-receipt-missing = تحمل الورقة السرية وصلاً يصنعه متصفحكم. أعيدوا تحميل الصفحة وصوّتوا من جديد.
error-receipt-taken = هذا الوصل يخص ورقة تصويت أخرى. أعيدوا تحميل الصفحة وصوّتوا من جديد.
error-too-few-for-secrecy = عدد الناخبين في الهيئة نفسها وبالوزن نفسه قليل جداً: لا بد من ثلاثة على الأقل لتبقى اختياراتهم سرية.
error-too-few-ballots-to-reveal = عدد الأوراق السرية المودعة قليل جداً: الاختتام الآن يكشف من اختار ماذا. انتظروا حتى تبلغ ثلاثاً على الأقل من الهيئة نفسها وبالوزن نفسه، أو ألغوا التصويت.
error-weights-too-large = الأوزان كبيرة إلى حد لا يُجمع بدقة.
fact-vote-scheduled = برمجة تصويت
fact-vote-opened = افتتاح التصويت
fact-vote-opening-refused = تعذر افتتاح التصويت
fact-vote-reminded = تذكير الناخبين قبل اختتام التصويت
fact-ballot-cast = إيداع ورقة تصويت
fact-ballot-changed = تغيير ورقة تصويت
fact-participation-recorded = تسجيل مشاركة في التصويت السري
fact-vote-closed = اختتام التصويت
fact-vote-cancelled = إلغاء التصويت

### organisations

organisation-one = منظمة
organisation-many = دليل المنظمات
organisation-count = { $count ->
    [0] لا توجد أي منظمة
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
}
organisation-search = الاسم أو الاسم المختصر
organisation-none = لا توجد منظمة توافق هذه المعايير.
organisation-name = الاسم
organisation-name-fr = الاسم بالفرنسية
organisation-name-ar = الاسم بالعربية
organisation-name-en = الاسم بالإنجليزية
organisation-acronym = الاسم المختصر
organisation-type = النوع
organisation-sector = القطاع
organisation-sectors = القطاعات
organisation-region = الجهة
organisation-website = الموقع الرسمي
organisation-description = تقديم
organisation-parents = تابعة لـ
organisation-children = { $count ->
    [0] لا تتبعها أي منظمة
    [one] تتبعها منظمة واحدة
    [two] تتبعها منظمتان
    [few] تتبعها { $count } منظمات
    [many] تتبعها { $count } منظمة
   *[other] تتبعها { $count } منظمة
}
organisation-sme = مقاولة صغيرة أو متوسطة
organisation-verified = متحقق منها
organisation-verified-by = تحقق منها { $person } في { $date }
organisation-unverified = غير متحقق منها
organisation-reported = كما ورد في المصدر
organisation-reported-source = المصدر: { $source }
organisation-reported-confidence = درجة الموثوقية: { $confidence }
organisation-example = منظمة مختلقة على سبيل المثال
organisation-successor = الخلف: { $name }
organisation-history = السجل التاريخي
organisation-former-names = الأسماء السابقة
organisation-register = تسجيل منظمة
organisation-describe = تعديل التقديم
organisation-rename = تغيير الاسم
organisation-move = تغيير التبعية
organisation-verify = تأكيد التحقق
organisation-unverify = سحب التحقق
organisation-merge = الإدماج في منظمة أخرى
organisation-dissolve = تسجيل الحل
organisation-on = تاريخ السريان
organisation-status = الوضعية
organisation-status-active = قائمة
organisation-status-merged = مدمجة
organisation-status-dissolved = منحلة
organisation-type-ministry = وزارة
organisation-type-public_institution = مؤسسة عمومية
organisation-type-confederation = كونفدرالية
organisation-type-federation = فدرالية
organisation-type-association = جمعية
organisation-type-company = مقاولة
organisation-type-research_body = هيئة بحث
organisation-type-regional_centre = مركز جهوي
organisation-sector-aerospace = الطيران والفضاء
organisation-sector-agriculture = الفلاحة
organisation-sector-agrifood = الصناعات الغذائية
organisation-sector-automotive = صناعة السيارات
organisation-sector-banking_finance = البنوك والمالية
organisation-sector-chemicals = الكيمياء وشبه الكيمياء
organisation-sector-construction = البناء والأشغال العمومية
organisation-sector-consulting_engineering = الاستشارة والهندسة
organisation-sector-culture = الصناعات الثقافية والإبداعية
organisation-sector-digital = الرقمنة
organisation-sector-electrical_electronics = الكهرباء والإلكترونيك
organisation-sector-energy = الطاقة
organisation-sector-fisheries = الصيد البحري
organisation-sector-leather = الجلد
organisation-sector-mechanical_metal = الصناعات المعدنية والميكانيكية
organisation-sector-pharmaceuticals = الصناعة الدوائية
organisation-sector-plastics = الصناعات البلاستيكية
organisation-sector-seafood = منتجات البحر
organisation-sector-testing_inspection = الاختبار والمراقبة
organisation-sector-textile = النسيج والألبسة
organisation-sector-trade_services = التجارة والخدمات
organisation-sector-wood_paper_packaging = الخشب والورق والتعبئة والتغليف
fact-organisation-registered = تسجيل المنظمة في الدليل
fact-organisation-described = تعديل تقديم المنظمة
fact-organisation-renamed = تغيير اسم المنظمة
fact-organisation-moved = تغيير تبعية المنظمة
fact-organisation-verified = التحقق من المنظمة
fact-organisation-unverified = سحب التحقق من المنظمة
fact-organisation-merged = إدماج المنظمة في خلفها
fact-organisation-dissolved = حل المنظمة
error-name-missing = أدخلوا اسما واحدا على الأقل تحمله المنظمة فعلا، ولا تتركوا أي اسم فارغا.
error-unknown-language = تكتب الأسماء والنصوص بالفرنسية أو العربية أو الإنجليزية، وليست « { $language } » منها.
error-unknown-sector = القطاع « { $sector } » غير وارد في لائحة المنتدى.
error-unknown-region = « { $region } » ليس رمز إحدى الجهات الاثنتي عشرة.
error-only-companies-are-smes = لا تحمل صفة المقاولة الصغيرة أو المتوسطة إلا المقاولات.
error-source-missing = يذكر كل ما ورد نقلا مصدره ودرجة الثقة فيه.
error-under-itself = لا يمكن أن تتبع منظمة نفسها، ولو بصفة غير مباشرة، ولا أن تدمج في نفسها.
error-nothing-changes = لا تغيير: هذا هو المسجل بالفعل.
error-already-verified = سبق التحقق من هذه المنظمة.
error-not-verified = لم يتم التحقق من هذه المنظمة، فلا شيء يسحب.
error-no-longer-active = { $status ->
    [merged] أدمجت هذه المنظمة في أخرى: يحفظ ماضيها ولا يضاف إليه شيء.
   *[dissolved] حلت هذه المنظمة: يحفظ ماضيها ولا يضاف إليه شيء.
}
error-dated-in-the-future = هذا التاريخ لم يحن بعد: لا يسجل إلا ما وقع.
error-name-taken = توجد منظمة قائمة تحمل هذا الاسم.
error-administrators-only = تتولى إدارة المنتدى مسك الدليل.

### membership

mandate-one = انتداب
mandate-many = الانتدابات
mandate-none = لا أحد يتحدث بعد باسم هذه المنظمة.
mandate-none-on = لم يكن أحد يتحدث باسم هذه المنظمة في { $date }.
mandate-who-on = من كان يتحدث باسم المنظمة في
mandate-as-known = كما كان معروفا في
mandate-person = الشخص
mandate-role = الصفة
mandate-role-president = رئيس أو رئيسة
mandate-role-delegate = مندوب أو مندوبة
mandate-role-alternate = نائب أو نائبة
mandate-role-secretary = كاتب أو كاتبة
mandate-from = اليوم الأول
mandate-until = اليوم الأخير
mandate-days = من { $from } إلى { $until }
mandate-days-open = منذ { $from }
mandate-corrected = مصحح
mandate-believed = ما كان مسجلا
mandate-believed-until = ظل مسجلا إلى غاية { $date }
mandate-give = منح انتداب
mandate-end = إنهاء الانتداب
mandate-end-now = إنهاء فوري
mandate-correct = تصحيح الانتداب
mandate-ended = منته
mandate-to-come = مقبل
fact-mandate-given = منح انتداب
fact-mandate-ended = إنهاء انتداب
fact-mandate-corrected = تصحيح انتداب
error-ends-before-it-begins = اليوم الأخير للانتداب سابق ليومه الأول.
error-president-in-office = لهذه المنظمة رئيس أو رئيسة خلال هذه الأيام. أنهوا ذلك الانتداب أولا.
error-already-mandated = لهذا الشخص الصفة نفسها في المنظمة خلال بعض هذه الأيام.
error-already-ended = ينتهي هذا الانتداب في ذلك اليوم أو قبله. إن كان مسجلا على غير وجهه فصححوه.
error-nothing-to-correct = الانتداب مسجل على هذا النحو بالفعل.
error-officers-only = هذا من اختصاص إدارة المنتدى، أو رئيس المنظمة أو كاتبها متصرفا باسمها.

### proposals

proposal-status-draft = مسودة
proposal-status-submitted = مودع
proposal-status-voting = معروض للتصويت
proposal-status-adopted = معتمد
proposal-status-rejected = مرفوض
proposal-status-lapsed = بلا أثر لعدم اكتمال النصاب
proposal-status-withdrawn = مسحوب
proposal-reference = المرجع { $reference }
proposal-version = الصيغة { $number }
proposal-version-saved = الصيغة { $number }، حفظت بتاريخ { $date } من طرف { $person }
proposal-version-from = انطلاقا من الصيغة { $number }
proposal-version-first = الصيغة الأولى
proposal-frozen = الصيغة { $number } مجمدة من أجل التصويت
proposal-hash = بصمة النص SHA-256
proposal-authority = النص { $language ->
    [fr] الفرنسي
    [ar] العربي
   *[en] الإنجليزي
} هو المعتمد.
proposal-translation = ترجمة غير رسمية؛ النص { $language ->
    [fr] الفرنسي
    [ar] العربي
   *[en] الإنجليزي
} وحده هو المعتمد.
proposal-author = صاحب المقترح
proposal-coauthors = المشاركون في التحرير
proposal-supporters = { $count ->
    [0] لا دعم بعد
    [one] بدعم من منظمة واحدة
    [two] بدعم من منظمتين
    [few] بدعم من { $count } منظمات
    [many] بدعم من { $count } منظمة
   *[other] بدعم من { $count } منظمة
}
proposal-supported-version = دعمت الصيغة { $number }
proposal-drafts-awaiting = مسودات قيد التحرير
proposal-text = النص
proposal-versions = الصيغ
proposal-diff = مقارنة
proposal-diff-between = من الصيغة { $from } إلى الصيغة { $to }
proposal-diff-nothing = الصيغتان متطابقتان.
proposal-change-same = دون تغيير
proposal-change-added = مضاف
proposal-change-removed = محذوف
proposal-change-changed = معدل
proposal-change-moved = منقول
proposal-block-heading = عنوان
proposal-block-article = مادة
proposal-block-paragraph = فقرة
proposal-block-list_item = عنصر لائحة
proposal-article = المادة { $number }
proposal-draft = تحرير مقترح
proposal-title = عنوان المقترح
proposal-save = حفظ هذه الصيغة
proposal-saved = حفظت الصيغة { $number }
proposal-translate = ترجمة
proposal-coauthor-add = إضافة مشارك في التحرير
proposal-coauthor-remove = إزالة هذا المشارك في التحرير
proposal-support = تقديم دعمنا
proposal-unsupport = سحب دعمنا
proposal-submit = إيداع المقترح لدى المجموعة
proposal-submit-explained = بعد الإيداع يصبح المقترح ملكا للمجموعة، ولا يعدل نصه إلا مكتبها.
proposal-withdraw = سحب المقترح
proposal-withdraw-explained = سحب المقترح نهائي، ويبقى نصه متاحا للقراءة.
proposal-put-to-vote = العرض للتصويت
proposal-conflict = حفظ شخص آخر صيغة أخرى أثناء تحريركم
proposal-conflict-explained = لم يضع شيء: نصكم ونص الصيغة { $number } معروضان جنبا إلى جنب. خذوا ما يلزم ثم احفظوا.
proposal-conflict-yours = نصكم
proposal-conflict-theirs = الصيغة { $number }، لصاحبها { $person }
proposal-none = ليس لهذه المجموعة أي مقترح بعد.
proposal-none-found = لا يوجد مقترح يوافق هذه المعايير.

fact-proposal-drafted = تحرير مقترح
fact-proposal-version-saved = حفظ صيغة جديدة من المقترح
fact-proposal-retitled = تغيير عنوان المقترح
fact-proposal-translated = ترجمة المقترح
fact-proposal-coauthor-added = إضافة مشارك في تحرير المقترح
fact-proposal-coauthor-removed = إزالة مشارك في تحرير المقترح
fact-proposal-supported = دعم المقترح
fact-proposal-support-withdrawn = سحب دعم المقترح
fact-proposal-submitted = إيداع المقترح لدى المجموعة
fact-proposal-withdrawn = سحب المقترح
fact-proposal-put-to-vote = عرض المقترح للتصويت
fact-proposal-taken-back-from-vote = إعادة المقترح إلى المجموعة بعد إلغاء التصويت
fact-proposal-adopted = اعتماد المقترح
fact-proposal-rejected = رفض المقترح
fact-proposal-lapsed = بقاء المقترح بلا أثر لعدم اكتمال النصاب

error-title-missing = أدخلوا عنوانا { $language ->
    [fr] بالفرنسية
    [ar] بالعربية
   *[en] بالإنجليزية
}، وهي اللغة المعتمدة.
error-title-too-long = لا يتجاوز العنوان { $most } حرف.
error-text-not-well-formed = لا يمكن حفظ النص ({ $path }): { $problem ->
    [missing] ينقصه عنصر.
    [unexpected] فيه عنصر في غير محله.
    [not-a-list] المنتظر لائحة.
    [not-an-object] المنتظر كائن.
    [not-text] المنتظر نص.
    [not-an-id] المعرف ليس UUID مكتوبا بحروف صغيرة.
    [repeated] العنصر نفسه موجود مرتين.
    [level] لا يوجد هذا المستوى لهذا النوع من الكتل.
    [not-yes-or-no] المنتظر صحيح أو خطأ.
    [empty] أحد العناصر فارغ.
    [nul] لا يمكن حفظ المحرف المنعدم (U+0000) ولا عرضه.
    [half-character] لا يمكن حفظ نصف محرف.
    [control] محرف التحكم ليس نصا.
    [override] فيه محرف يجعل النص يقرأ على غير ما كتب.
    [marks] علامات كثيرة متراكبة على حرف واحد.
    [line] يكتب العنوان في سطر واحد.
    [invisible] لا محل لمحرف غير مرئي في العنوان.
    [isolate] فيه تغيير لاتجاه الكتابة لم يغلق.
    [link] يقود الرابط إلى عنوان http أو https أو mailto كامل.
    [too-many-blocks] يتجاوز 2000 كتلة.
   *[too-big] يتجاوز ميغا أوكتي واحدا.
}
error-someone-was-faster = حفظ شخص آخر الصيغة { $latest } أثناء تحريركم. لم يضع شيء: النصان معروضان عليكم.
error-version-from-nowhere = لا توجد هذه الصيغة بعد؛ آخر صيغة هي { $latest }.
error-language-has-authority = النص { $language ->
    [fr] الفرنسي
    [ar] العربي
   *[en] الإنجليزي
} هو المعتمد، فلا يترجم إلى لغته.
error-nothing-written = النص فارغ، فلا شيء يودع.
error-not-yet-submitted = هذا المقترح لا يزال مسودة: على محرريه إيداعه أولا.
error-already-submitted = سبق إيداع هذا المقترح.
error-under-vote = هذا المقترح معروض للتصويت: لا يتغير فيه شيء حتى ظهور النتيجة.
error-already-decided = سبق أن حسم تصويت في هذا المقترح.
error-already-withdrawn = سحب هذا المقترح.
error-not-under-this-vote = لم يعرض هذا المقترح على هذا التصويت.
error-not-an-author = هذا من شأن صاحب المقترح والمشاركين في التحرير ومكتب المجموعة.
error-not-an-officer = أودع المقترح: لا يعدل نصه إلا رئاسة المجموعة وكتابتها ومقررها.
error-already-author = هذا الشخص صاحب المقترح أو مشارك في تحريره بالفعل.
error-not-a-coauthor = هذا الشخص ليس مشاركا في تحرير المقترح.
error-already-supported = منظمتكم تدعم هذه الصيغة بالفعل.
error-not-a-supporter = منظمتكم لا تدعم هذا المقترح.
error-not-in-the-group = هذا من شأن المشاركين في المجموعة.
error-coauthor-outside-group = المشارك في التحرير عضو مشارك في المجموعة، وهذا الشخص ليس منها.
error-no-organisation = الدعم تقدمه منظمة: اختاروا أولا المنظمة التي تتصرفون باسمها.

### votes: screens

vote-one = تصويت
vote-many = التصويتات
vote-choice = { $choice ->
    [for] مع
    [against] ضد
    [abstain] امتناع
    [null] ملغاة
   *[blank] ورقة بيضاء
}
vote-choice-meaning = { $choice ->
    [for] توافقون على ما هو معروض للتصويت كما هو.
    [against] ترفضونه كما هو.
    [abstain] تشاركون في التصويت دون إبداء رأي. تُحتسب المشاركة في النصاب ولا تدخل في الأصوات المعبر عنها.
   *[blank] لا يناسبكم أي من الجوابين. تُحتسب المشاركة في النصاب ولا تدخل في الأصوات المعبر عنها.
}
vote-status = { $status ->
    [scheduled] مبرمج
    [open] مفتوح
    [cancelled] ملغى
   *[closed] مختتم
}
vote-outcome = { $verdict ->
    [adopted] معتمد
    [no_quorum] بلا أثر
   *[rejected] مرفوض
}
vote-subject = المعروض للتصويت
vote-subject-none = السؤال وحده، دون نص مرفق.
vote-subject-version = الصيغة { $number }، مجمدة من أجل هذا التصويت
vote-subject-read = قراءة النص المجمد
vote-closed-at = اختُتم في { $when }
vote-opens-at = الافتتاح في { $when }
vote-opens-now = افتتاح فوري
vote-opens-by-hand = يفتتحه مكتب المجموعة
vote-closes-by-hand = يختتمه مكتب المجموعة
vote-closes-after-opening = الاختتام في { $when }

vote-rule = القاعدة
vote-rule-frozen = تُجمد عند الافتتاح مع لائحة الناخبين.
vote-rule-adopted-if = شرط الاعتماد
vote-rule-all-of = يجب استيفاء هذه الشروط كلها.
vote-rule-college = في هيئة الناخبين «{ $college }»
vote-rule-college-free = لا شرط خاصا بها.
vote-rule-source = المصدر: { $source }
vote-bound = { $bound ->
    [more-than] { $share ->
        [half] أكثر قطعا من نصف
        [third] أكثر قطعا من ثلث
        [quarter] أكثر قطعا من ربع
        [two-thirds] أكثر قطعا من ثلثي
        [three-quarters] أكثر قطعا من ثلاثة أرباع
        [all] أكثر قطعا من مجموع
        [percent] أكثر قطعا من { $amount } % من
       *[fraction] أكثر قطعا من { $amount } من
    }
    [at-most] { $share ->
        [half] ما لا يزيد على نصف
        [third] ما لا يزيد على ثلث
        [quarter] ما لا يزيد على ربع
        [two-thirds] ما لا يزيد على ثلثي
        [three-quarters] ما لا يزيد على ثلاثة أرباع
        [all] ما لا يزيد على مجموع
        [percent] ما لا يزيد على { $amount } % من
       *[fraction] ما لا يزيد على { $amount } من
    }
    [less-than] { $share ->
        [half] أقل قطعا من نصف
        [third] أقل قطعا من ثلث
        [quarter] أقل قطعا من ربع
        [two-thirds] أقل قطعا من ثلثي
        [three-quarters] أقل قطعا من ثلاثة أرباع
        [all] أقل قطعا من مجموع
        [percent] أقل قطعا من { $amount } % من
       *[fraction] أقل قطعا من { $amount } من
    }
   *[at-least] { $share ->
        [half] ما لا يقل عن نصف
        [third] ما لا يقل عن ثلث
        [quarter] ما لا يقل عن ربع
        [two-thirds] ما لا يقل عن ثلثي
        [three-quarters] ما لا يقل عن ثلاثة أرباع
        [all] مجموع
        [percent] ما لا يقل عن { $amount } % من
       *[fraction] ما لا يقل عن { $amount } من
    }
}
vote-rule-condition = { $measure ->
    [organisations] { $share_of ->
        [against] المنظمات المعارضة
       *[for] المنظمات المؤيدة
    }
    [weight] { $share_of ->
        [against] وزن الأصوات المعارضة
       *[for] وزن الأصوات المؤيدة
    }
   *[persons] { $share_of ->
        [against] الأصوات المعارضة
       *[for] الأصوات المؤيدة
    }
}: { vote-bound } { $measure ->
    [organisations] { $among ->
        [roll] المنظمات المسجلة
        [present] المنظمات الحاضرة
        [cast] المنظمات المصوتة
       *[expressed] المنظمات المؤيدة والمعارضة
    }
    [weight] { $among ->
        [roll] وزن المسجلين
        [present] وزن الحاضرين
        [cast] وزن المصوتين
       *[expressed] وزن الأصوات المعبر عنها (المؤيدة والمعارضة)
    }
   *[persons] { $among ->
        [roll] جميع المسجلين
        [present] الحاضرين
        [cast] الأوراق المودعة، بما فيها البيضاء والممتنعة
       *[expressed] الأصوات المعبر عنها (المؤيدة والمعارضة)
    }
}.
vote-rule-quorum-label = النصاب القانوني
vote-rule-quorum = ليُعتد بالتصويت يجب أن يشارك فيه { vote-bound } { $of ->
    [seats] المقاعد
    [persons] الأشخاص المسجلين
    [organisations] المنظمات المسجلة
   *[weight] وزن المسجلين
}.
vote-rule-quorum-free = لا نصاب قانونيا مطلوبا.
vote-rule-electors-label = من يصوت
vote-rule-electors = { $electors ->
    [persons] ورقة واحدة لكل شخص يشغل مقعدا.
   *[seats] ورقة واحدة لكل مقعد، يودعها باسم المنظمة شخص منتدب عنها؛ ويصوت النائب ما لم يصوت الأصيل.
}
vote-rule-secrecy-label = السرية
vote-secrecy = { $secrecy ->
    [hidden] اختيارات محجوبة حتى الاختتام
    [secret] تصويت سري
   *[named] تصويت اسمي
}
vote-secrecy-meaning = { $secrecy ->
    [hidden] لا يُظهر التطبيق الاختيارات لأحد قبل الاختتام، ولو للإدارة؛ ثم تُنشر مع الأسماء. وهي محفوظة في السجل: بإمكان من يشغّل الخادم أن يقرأها فيه قبل ذلك.
    [secret] يحفظ السجل من شارك ولا يحفظ الاختيار أبدا. تذهب الاختيارات إلى صندوق بلا اسم ولا ساعة، ويُخلط عند الاختتام. غير أن من يشغّل الخادم، أو يحتفظ بنسخ احتياطية أُخذت أثناء التصويت، قد يعرفها.
   *[named] يظهر كل اختيار مع اسم المنظمة فور إيداعه.
}
vote-rule-change-label = تغيير الرأي
vote-rule-changeable = { $changeable ->
    [yes] يمكن تغيير الورقة حتى الاختتام.
   *[no] الورقة المودعة نهائية.
}

vote-ballot = ورقتكم
vote-ballot-which = عن أي منظمة تصوتون؟
vote-ballot-for = تصوتون عن { $organisation }، { $role ->
    [president] بصفة الرئاسة
    [alternate] بصفة النيابة
   *[delegate] بصفة الانتداب
}.
vote-ballot-for-self = تصوتون بصفتكم الشخصية.
vote-ballot-choose = اختياركم
vote-ballot-review = مراجعة اختياري
vote-ballot-review-title = راجعوا قبل الإيداع
vote-ballot-cast = إيداع ورقتي
vote-ballot-back = العودة إلى الاختيار
vote-ballot-sending = جارٍ إرسال الورقة. لا يُحتسب شيء قبل تأكيد الخادم.
vote-ballot-refused = لم تودع الورقة. اختياركم محفوظ هنا.
vote-ballot-unknown = لم يؤكد الخادم إيداع الورقة. أعيدوا المحاولة: لن تُحتسب إلا مرة واحدة.
vote-ballot-received = أُودعت الورقة
vote-ballot-received-at = سُجلت في { $when }، في الموضع { $position } من السجل.
vote-ballot-change = تغيير الورقة
vote-ballot-keep = إبقاء الورقة كما هي
vote-ballot-cast-already = أُودعت ورقة هذا المقعد.
vote-ballot-cast-final = وهي نهائية.
vote-ballot-none = ليست لكم ورقة تودعونها في هذا التصويت.
vote-ballot-none-why = تصوت المنظمات التي لها مقعد في المجموعة، عن طريق الأشخاص المنتدبين عنها. يمكنكم متابعة النتيجة هنا.
vote-ballot-offline = لا يمكن إيداع ورقة دون اتصال. يبقى اختياركم هنا.
vote-ballot-over = انقضت ساعة الاختتام: لم تعد تُقبل أي ورقة.
vote-receipt = وصلكم
vote-receipt-keep = انسخوه الآن: لن يُعرض مرة أخرى. يتيح لكم عند الاختتام العثور على ورقتكم في الصندوق المنشور. لا تطلعوا عليه أحدا: فهو يبين كيف صوتم.
vote-receipt-earlier = إن كان إرسالكم السابق هو الذي وصل، فهذا وصله؛ ويمكنكم عند الاختتام التحقق من وجوده في الصندوق.
vote-receipt-forget = دوّنته، امحوه من هنا

vote-result = النتيجة
vote-result-now = النتيجة إلى الآن
vote-result-view = طريقة عرض النتيجة
vote-result-bars = رسم بياني
vote-result-table = جدول
vote-turnout = المشاركة
vote-turnout-of = { $cast } من { $electors }
vote-turnout-left = { $left ->
    [0] صوت الجميع.
    [one] بقيت ورقة واحدة لم تودع.
    [two] بقيت ورقتان لم تودعا.
    [few] بقيت { $left } أوراق لم تودع.
   *[other] بقيت { $left } ورقة لم تودع.
}
vote-quorum-missing = { $of ->
    [weight] ينقص النصابَ وزن قدره { $missing }.
    [organisations] { $missing ->
        [one] تنقص النصابَ منظمة واحدة.
        [two] تنقص النصابَ منظمتان.
        [few] تنقص النصابَ { $missing } منظمات.
       *[other] تنقص النصابَ { $missing } منظمة.
    }
   *[persons] { $missing ->
        [one] تنقص النصابَ ورقة واحدة.
        [two] تنقص النصابَ ورقتان.
        [few] تنقص النصابَ { $missing } أوراق.
       *[other] تنقص النصابَ { $missing } ورقة.
    }
}
vote-quorum-needed = النصاب: { $needed }
vote-threshold = العتبة: { $threshold }
vote-withheld = { $secrecy ->
    [secret] لا تُعرف الاختيارات إلا عند الاختتام. وإلى ذلك الحين لا تُعرض إلا المشاركة.
   *[hidden] الاختيارات محجوبة عن الجميع حتى الاختتام. وإلى ذلك الحين لا تُعرض إلا المشاركة.
}
vote-conditions = { $count ->
    [one] الشرط
    [two] الشرطان
   *[other] الشروط
}
vote-condition-met = { $met ->
    [yes] مستوفى
   *[no] غير مستوفى
}
vote-by-choice = حسب الاختيار
vote-base = { $base ->
    [roll] المسجلون
    [present] الحاضرون
    [cast] المصوتون
   *[expressed] المعبر عنها
}
vote-measure = { $measure ->
    [organisations] المنظمات
    [weight] الوزن
   *[persons] الأصوات
}
vote-college = هيئة الناخبين «{ $college }»
vote-whole = المجموع
vote-column-what = البند
vote-column-choice = الاختيار
vote-column-count = العدد
vote-column-base = من أصل
vote-column-share = النسبة
vote-column-condition = الشرط
vote-verdict-title = النتيجة النهائية

vote-roll = الناخبون
vote-roll-waiting = { $count ->
    [0] صوت الجميع
   *[other] لم يصوتوا بعد ({ $count })
}
vote-roll-absent = { $count ->
    [0] صوت الجميع
   *[other] لم يصوتوا ({ $count })
}
vote-roll-voted = { $count ->
    [0] لم يصوت أحد بعد
   *[other] صوتوا ({ $count })
}
vote-roll-not-yet = تُجمد لائحة الناخبين عند الافتتاح.
vote-cast-by = أودعها { $person }
vote-weight = الوزن { $weight }
vote-choice-withheld = صوّت

vote-register = سجل التصويت
vote-register-counts = الإحصاء على كل أساس
vote-register-text = بصمة النص المصوت عليه (SHA-256)
vote-box = الصندوق
vote-box-digest = بصمة الصندوق (SHA-256)
vote-box-about = ما كان في الصندوق عند الاختتام، مرتبا حسب الوصولات، وهو ترتيب لا صلة له بترتيب التصويت.
vote-box-open = عرض محتوى الصندوق
vote-box-find = البحث عن وصلي
vote-box-found = هذه الورقة في الصندوق: { $choice }.
vote-box-missing = هذا الوصل ليس في الصندوق. تحققوا من النسخة؛ فإن كانت صحيحة فأخبروا إدارة المنتدى.
vote-box-receipt = الوصل

vote-run = تسيير التصويت
vote-open = افتتاح التصويت
vote-open-what = تُجمد القاعدة ولائحة الناخبين فلا يتغير فيهما شيء. ويصبح بإمكان جميع المنتدبين التصويت.
vote-open-done = افتُتح التصويت.
vote-close = اختتام التصويت
vote-close-what = تُعد الأوراق وتُعلن النتيجة. لا تُقبل بعد ذلك أي ورقة، ولا يُفتح تصويت مختتم من جديد.
vote-close-what-subject = يتبع المقترح النتيجة.
vote-close-waits = أُعلن الاختتام في { $when } وسيتم من تلقاء نفسه. ولا يُختتم التصويت قبل ذلك إلا إذا صوت الجميع.
vote-close-done = اختُتم التصويت.
vote-cancel = إلغاء التصويت
vote-cancel-what = يتوقف التصويت دون نتيجة، ولا تُعد الأوراق المودعة. ويعود المقترح إلى المجموعة.
vote-cancel-reason = السبب، ويراه الجميع
vote-cancel-done = أُلغي التصويت.
vote-cancelled-because = أُلغي التصويت
vote-refused = تعذر افتتاح هذا التصويت

vote-schedule = العرض على التصويت
vote-schedule-question = السؤال المطروح
vote-schedule-question-in = { $language ->
    [fr] بالفرنسية
    [ar] بالعربية
   *[en] بالإنجليزية
}
vote-schedule-question-of = هل تعتمدون المقترح «{ $title }»؟
vote-schedule-version = تُجمد الصيغة { $number } مع بصمتها ولا تتغير بعد ذلك.
vote-preset-label = الأغلبية
vote-preset = { $preset ->
    [absolute] الأغلبية المطلقة للمسجلين
    [two-thirds] ثلثا الأصوات المعبر عنها
    [two-thirds-roll] ثلثا المسجلين
    [unanimity] إجماع الأصوات المعبر عنها
   *[simple] الأغلبية البسيطة للأصوات المعبر عنها
}
vote-quorum-label = النصاب القانوني
vote-quorum-preset = { $quorum ->
    [none] دون نصاب
    [quarter] ربع المسجلين
    [third] ثلث المسجلين
    [half] نصف المسجلين
   *[two-thirds] ثلثا المسجلين
}
vote-quorum-strict = أكثر قطعا من هذه النسبة
vote-electors-label = من يصوت
vote-electors = { $electors ->
    [persons] الأشخاص الذين يشغلون المقاعد
   *[seats] المقاعد، باسم منظماتها
}
vote-changeable = يمكن تغيير الورقة حتى الاختتام
vote-changeable-secret = الورقة السرية نهائية دائما.
vote-opening = الافتتاح
vote-opening-when = { $when ->
    [now] فورا
    [at] في تاريخ محدد
   *[hand] لاحقا، من قبل المكتب
}
vote-opening-at = الافتتاح في
vote-closing = الاختتام
vote-closing-when = { $when ->
    [at] في تاريخ محدد
   *[hand] من قبل مكتب المجموعة
}
vote-closing-at = الاختتام في
vote-schedule-open = افتتاح التصويت
vote-schedule-later = برمجة التصويت
vote-schedule-review = مراجعة القاعدة
vote-schedule-review-title = القاعدة كما ستُجمد
vote-schedule-back = تعديل
vote-scheduled = بُرمج التصويت.

vote-list-none = لا تصويت في الوقت الراهن
vote-list-none-text = يعرض مكتب المجموعة المقترح المودع على التصويت.
vote-list-of = لائحة التصويتات
### organisations: screens

names-in = { $what } ({ $language })
names-others = باللغتين الأخريين
filters-clear = مسح المعايير
acting-choose = التصرف باسم { $name }
acting-no-mandate = ليس لديكم اليوم انتداب من أي منظمة يتيح ذلك.
organisation-overview = تقديم
organisation-about = بطاقة تعريف
organisation-acts = إجراءات الإدارة
organisation-changed = حُيّنت البطاقة.
organisation-registered = سُجلت المنظمة في الدليل.
organisation-verified-said = تم التحقق من المنظمة.
organisation-unverified-said = سُحب التحقق.
organisation-confidence = درجة الموثوقية
organisation-source = المصدر
organisation-reported-explained = تنقل هذه البطاقة ما ورد في مصدر عمومي، ولم تتحقق منه إدارة المنتدى.
organisation-example-short = مثال
organisation-filters = معايير الدليل
organisation-type-any = كل الأنواع
organisation-sector-any = كل القطاعات
organisation-region-any = كل الجهات
organisation-region-none = غير محددة
organisation-option = { $name } ({ $count })
organisation-state-any = النشطة
organisation-state-verified = المتحقق منها
organisation-state-unverified = غير المتحقق منها
organisation-state-merged = المدمجة
organisation-state-dissolved = المنحلة
organisation-view = طريقة العرض
organisation-view-cards = بطاقات
organisation-view-list = لائحة
organisation-groups = لها مقعد في المجموعات
organisation-name-hint = الاسم الذي تحمله المنظمة نفسها. وتُترك فارغةً كل لغة ليس لها فيها اسم.
organisation-name-unknown = لا يُعرف لها اسم بهذه اللغة
organisation-none-explained = جربوا كلمة أخرى أو مختصراً، أو احذفوا أحد المعايير.
organisation-nothing = الدليل ما زال فارغاً
organisation-nothing-explained = تسجل فيه إدارة المنتدى الجامعات والمؤسسات والمقاولات.
organisation-parents-none = غير تابعة لأي منظمة
organisation-sectors-none = لم يُختر أي قطاع
organisation-sme-long = مقاولة صغيرة أو متوسطة
organisation-since = ابتداءً من { $date }
organisation-successor-field = المنظمة التي تخلفها
organisation-rename-explained = يبقى الاسم القديم في السجل، ويظل البحث يعثر عليه.
organisation-move-explained = يمكن أن تتبع المنظمة عدة منظمات. وتحل اللائحة أدناه محل السابقة.
organisation-merge-explained = تنتهي المنظمة بهذا الاسم، ويُحفظ ماضيها ويحيل إلى المنظمة التي تخلفها.
organisation-dissolve-explained = تنتهي المنظمة، ويُحفظ ماضيها ولا يضاف إليه شيء بعد ذلك.
mandate-speaking = يتحدثون اليوم باسمها
mandate-others = انتدابات سابقة ومقبلة
mandate-ask = في تاريخ آخر
mandate-ask-explained = اختاروا يوماً لمعرفة من كان يمثل المنظمة فيه.
mandate-as-known-hint = لمعرفة ما كان مسجلاً في تلك اللحظة، قبل أي تصحيح.
mandate-acts = إجراءات تخص انتداب { $person }
mandate-act-first = يمكنكم منح انتدابات هذه المنظمة وتصحيحها وإنهاؤها بالتصرف باسمها.
mandate-correct-explained = سجلوا ما كان صحيحاً. ويبقى ما سُجل من قبل ظاهراً بتواريخه.
mandate-end-now-hint = لا يمكن للشخص التصرف باسم المنظمة ابتداءً من الآن.
mandate-end-after = عند نهاية يوم محدد
mandate-give-said = مُنح الانتداب.
mandate-end-said = سُجل إنهاء الانتداب.
mandate-correct-said = صُحح الانتداب.
organisation-confidence-level = { $level ->
    [high] عالية
    [medium] متوسطة
   *[low] ضعيفة
}

### working groups: screens

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
group-none-explained = ستظهر هنا المجموعات العمومية وتلك التي لإحدى منظماتكم مقعد فيها.
group-chaired-by = الرئاسة: { $person }
group-create-act = إحداث
group-created-said = أُحدثت المجموعة.
group-edition-label = دورة المنتدى
group-edition-hint = لجلسة أو ورشة في إحدى الدورات، مثلاً 2026.
group-office = المهمة
group-officer-hint = شخص لديه انتداب اليوم. وبدون شخص يبقى المنصب شاغراً.
group-name-officers = تكوين المكتب
group-officer-said = حُيّن المكتب.
group-officer-left-said = أُعلن المنصب شاغراً.
group-visibility-said = تغيّر نطاق الاطلاع.
group-archived-said = أُرشفت المجموعة.
group-archive-explained = تظل المجموعة المؤرشفة مقروءة ولا يضاف إليها شيء. ولا تُفتح من جديد.
group-charter-adopt = اعتماد وثيقة التكليف
group-charter-said = اعتُمدت وثيقة التكليف.
group-deliverable = المخرج { $number }
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
seat-acts = إجراءات
seat-acts-of = إجراءات تخص مقعد: { $name }
seat-change = تغيير صاحب المقعد أو نائبه
seat-no-alternate = دون نائب
seat-none-explained = المقعد ملك لمنظمة، وهي تشغله بأحد منتدبيها.
seat-give-explained = المقعد ملك للمنظمة، وهي التي تحدد من يشغله.
seat-fill-explained = من بين من لديهم اليوم انتداب من منظمة «{ $name }».
seat-nobody-mandated = ليس لأحد اليوم انتداب من منظمة «{ $name }»: امنحوا انتداباً أولاً.
seat-withdraw-explained = لن يبقى لمنظمة { $name } مقعد في المجموعة ولن تصوت في الاقتراعات المقبلة.
seat-given-said = مُنح المقعد.
seat-filled-said = شُغل المقعد.
seat-vacated-said = أُخلي المقعد.
seat-withdrawn-said = سُحب المقعد.
action-what = ما يجب القيام به
action-acts = إجراءات تخص «{ $title }»
action-finish-which = وضع علامة الإنجاز: { $title }
action-nobody = لا أحد على وجه التحديد
action-no-organisation = لا منظمة
action-assignee-hint = شخص أو منظمة لها مقعد، أو كلاهما.
action-none-explained = يسند المكتب إجراءً إلى شخص أو منظمة مع تحديد أجل.
action-late-many = متأخرة
action-open-many = جارية
action-blocked-many = متعثرة
action-assigned-said = أُسند الإجراء.
action-done-said = أُنجز الإجراء.
action-reopen-said = أُعيد فتح الإجراء.
action-block-said = سُجل التعثر.
action-unblock-said = رُفع التعثر.
action-reschedule-said = تغيّر الأجل.
action-done-many = { $count ->
    [one] إجراء واحد منجز
    [two] إجراءان منجزان
    [few] { $count } إجراءات منجزة
    [many] { $count } إجراءً منجزاً
   *[other] { $count } إجراء منجز
}
action-late-days = { $days ->
    [one] متأخر بيوم واحد (الأجل { $date })
    [two] متأخر بيومين (الأجل { $date })
    [few] متأخر بـ { $days } أيام (الأجل { $date })
    [many] متأخر بـ { $days } يوماً (الأجل { $date })
   *[other] متأخر بـ { $days } يوم (الأجل { $date })
}
action-due-days = { $days ->
    [0] للإنجاز اليوم
    [1] للإنجاز غداً
   *[other] الأجل { $date }
}

### proposals: screens

proposal-many = المقترحات
proposal-none-explained = يمكن لكل مشارك في المجموعة أن يحرر مقترحا، ويراه الجميع منذ مسودته الأولى.
proposal-about = حول هذا المقترح
proposal-acts = إجراءات أخرى
proposal-updated = عدل
proposal-stages = مراحل المقترح
proposal-stage-draft = مسودة
proposal-stage-submitted = مودع
proposal-stage-ballot = التصويت
proposal-stage-outcome = النتيجة
proposal-authors = أصحاب المقترح
proposal-coauthor = مشارك في التحرير
proposal-coauthor-hint = من بين المشاركين في المجموعة.
proposal-coauthor-nobody = جميع أعضاء المجموعة مشاركون في التحرير من قبل.
proposal-coauthor-added = أضيف مشارك في التحرير
proposal-coauthor-removed = أزيل مشارك في التحرير
proposal-support-for = تقديم الدعم باسم
proposal-support-own-name = أنتم تتصرفون باسمكم الخاص، والدعم يصدر عن منظمة.
proposal-support-as = سيكون هذا الدعم دعم { $name }.
proposal-support-as-own = أنتم تتصرفون باسمكم الخاص، وسيكون هذا الدعم دعم { $name }.
proposal-support-no-mandate = الدعم يصدر عن منظمة: يلزم انتداب ساري المفعول لتقديمه.
proposal-support-version = دعم الصيغة { $number }
proposal-support-said = قدم الدعم باسم { $name }
proposal-unsupport-said = سحب الدعم باسم { $name }
proposal-submitted-said = أودع المقترح لدى المجموعة
proposal-withdrawn-said = سحب المقترح
proposal-submit-unsaved = لديكم نص غير محفوظ ولن يشمله الإيداع. احفظوه أولا.
proposal-handed-in = بعد إيداعه أصبح المقترح ملكا للمجموعة، ولا يعدل نصه إلا مكتبها.
proposal-withdrawn-notice = سحب هذا المقترح من طرف أصحابه أو من طرف مكتب المجموعة. ويبقى نصه متاحا للقراءة.
proposal-voting-explained = لا يتغير شيء في النص إلى حين صدور النتيجة، والبصمة تضمن ذلك.
proposal-outcome = { $status ->
    [adopted] اعتمدت الصيغة { $number }.
    [rejected] رفضت الصيغة { $number }.
   *[lapsed] لعدم اكتمال النصاب بقي التصويت على الصيغة { $number } بلا أثر.
}
proposal-see-vote = عرض التصويت
proposal-see-result = عرض النتيجة
proposal-print = طباعة
proposal-translate-into = ترجمة: { $name }
proposal-translated = حفظت الترجمة
proposal-translating = أنتم تترجمون الصيغة { $number }. تحتفظ كل فقرة بهويتها، فتتقابل المواد من لغة إلى أخرى.
proposal-translation-by = ترجم الصيغة { $number } { $person }.
proposal-translation-save = حفظ الترجمة
proposal-language = لغة النص
proposal-language-hint = هي اللغة المعتمدة، وما عداها ترجمات.
proposal-language-authority = { $name } (المعتمد)
proposal-write = تعديل النص
proposal-write-leave = العودة إلى القراءة
proposal-article-in = { $language ->
    [ar] المادة { $number }
    [en] Article { $number }
   *[fr] Article { $number }
}
proposal-blank = النص ما يزال فارغا
proposal-blank-explained = يحرر النص في مواد مرقمة وعناوين وفقرات.
proposal-placeholder = حرروا النص هنا. اكتبوا «#» لعنوان، و«§» لمادة، و«-» للائحة.
proposal-anchor = نسخ الرابط: { $what }
proposal-anchor-heading = عنوان
proposal-anchor-copied = نسخ الرابط
proposal-tools = تنسيق النص
proposal-tool-shape = نوع الفقرة
proposal-tool-bold = غليظ
proposal-tool-italic = مائل
proposal-tool-link = رابط
proposal-tool-deeper = مستوى أدنى
proposal-tool-shallower = مستوى أعلى
proposal-tool-undo = التراجع عن الكتابة
proposal-tool-redo = الإعادة
proposal-shape-paragraph = فقرة
proposal-shape-heading-1 = عنوان 1
proposal-shape-heading-2 = عنوان 2
proposal-shape-heading-3 = عنوان 3
proposal-shape-article = مادة
proposal-shape-bullets = لائحة منقطة
proposal-shape-numbers = لائحة مرقمة
proposal-link-address = عنوان الرابط
proposal-link-put = وضع الرابط
proposal-link-remove = إزالة الرابط
proposal-link-wrong = أدخلوا عنوانا كاملا من نوع http أو https أو عنوان بريد إلكتروني.
proposal-nothing-changed = النص مطابق للصيغة الأخيرة.
proposal-draft-kept = النص محفوظ في هذا المتصفح فقط، ولم يسجل بعد
proposal-draft-kept-said = لم يسجل نصكم بعد، وهو محفوظ في هذا المتصفح.
proposal-draft-restored = استعيد نصكم غير المسجل
proposal-draft-waiting = لديكم هنا نص غير مسجل
proposal-draft-resume = استئناف
proposal-draft-discard = التخلي عن هذا النص
proposal-draft-discarded = تم التخلي عن النص
proposal-draft-full = لم يبق في هذا المتصفح مكان لحفظ نصكم: سجلوه الآن.
proposal-set-aside = لديكم نص وضعتموه جانبا
proposal-set-aside-said = وضع نصكم جانبا في هذا المتصفح.
proposal-saved-meanwhile = حفظ { $person } الصيغة { $number }
proposal-compare-act = مقارنة
proposal-compare-back = المتابعة دون اختيار
proposal-take-mine = الإبقاء على نصي
proposal-take-mine-explained = تواصلون نصكم، وتبقى الصيغة { $number } في السجل.
proposal-take-theirs = أخذ النص الآخر
proposal-take-theirs-explained = يوضع نصكم جانبا في هذا المتصفح ويبقى في المتناول.
proposal-take-both = جمع النصين
proposal-take-both-explained = حيث عدلتما المقطع نفسه تتوالى الصياغتان، ولكم الاختيار.
proposal-disputed = { $count ->
    [one] عدل مقطع واحد من الجانبين: تتوالى الصياغتان على خلفية ملونة. أبقوا واحدة ثم احفظوا.
    [two] عدل مقطعان من الجانبين: تتوالى الصياغتان على خلفية ملونة. أبقوا واحدة في كل مرة ثم احفظوا.
    [few] عدلت { $count } مقاطع من الجانبين: تتوالى الصياغتان على خلفية ملونة. أبقوا واحدة في كل مرة ثم احفظوا.
   *[other] عدل { $count } مقطعا من الجانبين: تتوالى الصياغتان على خلفية ملونة. أبقوا واحدة في كل مرة ثم احفظوا.
}
proposal-current = الأخيرة
proposal-frozen-short = مجمدة
proposal-old-version = أنتم تقرؤون الصيغة { $number }، والأخيرة هي الصيغة { $latest }.
proposal-read-latest = قراءة الأخيرة
proposal-one-version = لا توجد بعد سوى صيغة واحدة: تتاح المقارنة مع الصيغة الثانية.
proposal-diff-from = من الصيغة
proposal-diff-to = إلى الصيغة
proposal-diff-previous = عرض ما تغير في الصيغة { $number }
proposal-saved-by = حفظها
proposal-saved-on = بتاريخ
proposal-hash-check = تحقق
proposal-hash-right = مطابقة للنص المعروض
proposal-hash-wrong = لا تطابق النص المعروض
proposal-title-hint = ما يطلبه المقترح في سطر واحد.
proposal-draft-create = بدء المسودة
proposal-start = للبداية
proposal-start-model = نموذج
proposal-start-model-hint = عرض الأسباب ثم ثلاث مواد للإتمام.
proposal-start-blank = صفحة بيضاء
proposal-start-blank-hint = يمكن لصق نص مكتوب من قبل: تحتفظ العناوين واللوائح والروابط بشكلها.
proposal-model-reasons = عرض الأسباب
proposal-model-reasons-text = ما تمت معاينته، ولماذا العمل الآن.
proposal-model-provisions = المقتضيات
proposal-model-purpose = الموضوع
proposal-model-purpose-text = ما تقرره المجموعة.
proposal-model-means = الوسائل
proposal-model-means-text = من يتكفل بالأمر وبأي وسائل وفي أي أجل.
proposal-model-follow-up = التتبع
proposal-model-follow-up-text = كيف ومتى يعرض ما أنجز على المجموعة.

### import

import-no-such-body = لا يعرف الدليل أي منظمة باسم « { $body } ».
import-several-bodies = تحمل عدة منظمات « { $body } »: أعطوا معرف المنظمة المقصودة.
import-acronym-shared = تنبيه: تحمل { $body } أيضا المختصر { $acronym }. فإن كانت هي نفسها فأعطوا معرفها.

### notices: what people are told, and why

notice-mandate-given = مُنحتم انتدابا عن { $organisation } من طرف { $who }.
notice-mandate-ended = أُنهي انتدابكم عن { $organisation } من طرف { $who }.
notice-mandate-corrected = صُحح انتدابكم عن { $organisation } من طرف { $who }.
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
notice-proposal-version-saved = حُفظت الصيغة { $version } من طرف { $who }.
notice-proposal-translated = تُرجمت الصيغة { $version } من طرف { $who }.
notice-proposal-coauthor-added = { $you ->
    [yes] أُدرج اسمكم ضمن المحررين من طرف { $who }.
   *[no] أُضيف مشارك في التحرير من طرف { $who }.
}
notice-proposal-coauthor-removed = { $you ->
    [yes] حُذف اسمكم من قائمة المحررين من طرف { $who }.
   *[no] أُزيل مشارك في التحرير من طرف { $who }.
}
notice-proposal-supported = صار المقترح مدعوما من { $organisation }.
notice-proposal-support-withdrawn = لم يعد المقترح مدعوما من { $organisation }.
notice-proposal-submitted = أُودع المقترح لدى المجموعة من طرف { $who }.
notice-proposal-withdrawn = سُحب المقترح من طرف { $who }.
notice-proposal-put-to-vote = عُرض المقترح للتصويت من طرف { $who }.
notice-proposal-taken-back-from-vote = عاد المقترح إلى المجموعة: لم يجر التصويت.
notice-proposal-adopted = اعتُمد المقترح.
notice-proposal-rejected = رُفض المقترح.
notice-proposal-lapsed = بقي المقترح بلا أثر لعدم اكتمال النصاب.
notice-vote-scheduled = { $dated ->
    [yes] استدعاء: يُفتتح التصويت { $opens_at }.
   *[no] استدعاء: أُعلن عن تصويت.
}
notice-vote-opened = { $dated ->
    [yes] التصويت مفتوح إلى غاية اختتامه، { $closes_at }.
   *[no] التصويت مفتوح.
}
notice-vote-reminded = { $step ->
    [days] يُختتم التصويت بعد ثلاثة أيام
    [day] يُختتم التصويت بعد يوم واحد
   *[hours] يُختتم التصويت بعد ثلاث ساعات
}: لم تودعوا ورقتكم بعد ({ $closes_at }).
notice-vote-opening-refused = تعذر افتتاح التصويت.
notice-vote-closed = { $verdict ->
    [adopted] اختُتم التصويت بالاعتماد.
    [rejected] اختُتم التصويت بالرفض.
   *[no_quorum] اختُتم التصويت دون اكتمال النصاب.
}
notice-vote-cancelled = أُلغي التصويت من طرف { $who }.
notice-because-mandate = لأن الانتداب انتدابكم
notice-because-delegate = لأنكم تشغلون هذا المقعد
notice-because-alternate = لأنكم تنوبون عن شاغل المقعد
notice-because-holder = لأنكم كنتم تشغلون هذا المقعد
notice-because-chair = لأنكم ترأسون المجموعة
notice-because-rapporteur = لأنكم مقرر المجموعة
notice-because-secretary = لأنكم تتولون كتابة المجموعة
notice-because-speaker = لأنكم تسيرون هذه المنظمة
notice-because-participant = لأنكم تشاركون في المجموعة
notice-because-assignee = لأن الإجراء مسند إليكم
notice-because-organisation = لأن الإجراء مسند إلى منظمتكم
notice-because-author = لأنكم محرر المقترح
notice-because-coauthor = لأنكم تشاركون في تحرير المقترح
notice-because-supporter = لأن منظمتكم تدعم المقترح
notice-because-elector = لأن لكم حق التصويت فيه

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-organisation-registered = تسجيل «{ $object }» في الدليل من طرف { $who }.
sentence-organisation-described = تحيين التعريف بـ«{ $object }» من طرف { $who }.
sentence-organisation-renamed = تسجيل اسم لـ«{ $object }» ساري منذ { $on_on } من طرف { $who }.
sentence-organisation-moved = تغيير انتماء «{ $object }» من طرف { $who }.
sentence-organisation-verified = التحقق من «{ $object }» من طرف { $who }.
sentence-organisation-unverified = سحب التحقق من «{ $object }» من طرف { $who }.
sentence-organisation-merged = تسجيل اندماج «{ $object }» في «{ $successor_organisation }» من طرف { $who }.
sentence-organisation-dissolved = تسجيل حل «{ $object }» بتاريخ { $on_on } من طرف { $who }.
sentence-mandate-given =
  منح { $person } انتدابا عن «{ $object }» ({ $term_role ->
    [president] الرئاسة
    [delegate] التمثيل
    [alternate] النيابة
   *[other] الكتابة
  }) ابتداء من { $term_starts_on } من طرف { $who }.
sentence-mandate-ended =
  إنهاء انتداب { $person } عن «{ $object }»{ $until_on ->
    [none] {""}
   *[other] {" "}بتاريخ { $until_on }
  } من طرف { $who }.
sentence-mandate-corrected =
  تصحيح انتداب { $person } عن «{ $object }» ({ $term_role ->
    [president] الرئاسة
    [delegate] التمثيل
    [alternate] النيابة
   *[other] الكتابة
  }) من طرف { $who }.
sentence-group-created =
  إنشاء المجموعة «{ $object }»، يراها { $visibility ->
    [public] كل من سجل دخوله
    [members] أعضاء المنتدى
   *[other] المشاركين فيها
  }، من طرف { $who }.
sentence-group-chartered = تحديد مهمة المجموعة «{ $object }» من طرف { $who }.
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
sentence-proposal-drafted = فتح المقترح { $reference } «{ $object }» من طرف { $who }.
sentence-proposal-version-saved = حفظ النسخة { $number } من «{ $object }» من طرف { $who }.
sentence-proposal-retitled = تغيير عنوان مقترح صار «{ $object }» من طرف { $who }.
sentence-proposal-translated =
  ترجمة النسخة { $version } من «{ $object }» ({ $language ->
    [fr] الفرنسية
    [ar] العربية
   *[other] الإنجليزية
  }) من طرف { $who }.
sentence-proposal-coauthor-added = إضافة { $person } إلى محرري «{ $object }» من طرف { $who }.
sentence-proposal-coauthor-removed = حذف { $person } من محرري «{ $object }» من طرف { $who }.
sentence-proposal-supported = دعم «{ $object }» باسم «{ $organisation }» من طرف { $who }.
sentence-proposal-support-withdrawn = سحب دعم «{ $organisation }» لـ«{ $object }» من طرف { $who }.
sentence-proposal-submitted = إيداع «{ $object }» لدى المجموعة في نسختها { $version } من طرف { $who }.
sentence-proposal-withdrawn = سحب المقترح «{ $object }» من طرف { $who }.
sentence-proposal-put-to-vote = عرض النسخة { $frozen_version } من «{ $object }» على التصويت من طرف { $who }.
sentence-proposal-taken-back-from-vote = إرجاع «{ $object }» إلى المجموعة بعد إلغاء التصويت من طرف { $who }.
sentence-proposal-adopted = اعتماد المقترح «{ $object }» في نسخته { $frozen_version }.
sentence-proposal-rejected = رفض المقترح «{ $object }» في نسخته { $frozen_version }.
sentence-proposal-lapsed = بقاء المقترح «{ $object }» بلا أثر لعدم اكتمال النصاب.
sentence-vote-scheduled =
  برمجة التصويت «{ $object }»{ $opens_at ->
    [none] {""}
   *[other] {" "}الذي يفتح يوم { $opens_at }
  } من طرف { $who }.
sentence-vote-opened = فتح التصويت «{ $object }» من طرف { $who }.
sentence-vote-opening-refused = تعذر فتح التصويت «{ $object }».
sentence-vote-reminded = تذكير قبل اختتام التصويت «{ $object }» لمن لم يصوت بعد.
sentence-vote-closed =
  إغلاق التصويت «{ $object }» من طرف { $who }: { $outcome_verdict ->
    [adopted] معتمد
    [rejected] مرفوض
   *[other] بلا قرار لعدم اكتمال النصاب
  }.
sentence-vote-cancelled = إلغاء التصويت «{ $object }» من طرف { $who }{ $reason ->
    [none] {" "}(مُحي السبب بطلب من صاحبه).
   *[other] : { $reason }
  }
sentence-ballot-cast =
  إيداع ورقة تصويت في «{ $object }» من طرف { $who }{ $choice ->
    [for] {""}: مع
    [against] {""}: ضد
    [abstain] {""}: امتناع
    [blank] {""}: ورقة بيضاء
    [null] {""}: ورقة ملغاة
   *[other] {""}
  }.
sentence-ballot-changed =
  تغيير ورقة التصويت في «{ $object }» من طرف { $who }{ $choice ->
    [for] {""}: مع
    [against] {""}: ضد
    [abstain] {""}: امتناع
    [blank] {""}: ورقة بيضاء
    [null] {""}: ورقة ملغاة
   *[other] {""}
  }.
sentence-participation-recorded = المشاركة في التصويت السري «{ $object }» من طرف { $who }.
### votes: dossier
error-vote-not-decided = يوجد ملف القرار بعد اختتام التصويت.
vote-dossier-article = المادة { $number }: { $title }
vote-dossier-read-me = ملف القرار. للتحقق منه دون المنتدى: python checker.py dossier FILE.zip (بايثون 3.11 ومكتبة cryptography). يُطلب checker.py من المنتدى أو ممن سبق أن حصل عليه؛ ولا تقبلوه ممن يسلمكم الملف. قارنوا مفتاح المنتدى المكتوب في manifest.json بالمفتاح الذي ينشره. أسماء الأشخاص والمنظمات هي أسماؤهم يوم إعداد الملف: لا يحتوي السجل على أي منها.
vote-dossier = ملف القرار
vote-dossier-about = كل ما يلزم للتحقق من هذا التصويت بعد عشر سنوات، ولو دون هذا المنتدى: النص وبصمته، والقاعدة، والقائمة، والأوراق، ووقائع السجل وبراهينها، موقعة.
vote-dossier-about-secret = في التصويت السري يتضمن الملف الصندوق المختوم، دون أي صلة بالمصوتين.
vote-dossier-zip = تحميل الأرشيف
vote-dossier-pdf = ‏PDF ‏{ $language }
vote-dossier-preparing = جار إعداد الملف
vote-dossier-show = البصمة والبرهان
vote-dossier-hash = بصمة الملف (SHA-256)
vote-dossier-position = الموضع في السجل
vote-dossier-sealed = { $size ->
    [one] مختوم مع واقعة واحدة، في { $when }
    [two] مختوم مع واقعتين، في { $when }
    [few] مختوم مع { $size } وقائع، في { $when }
    [many] مختوم مع { $size } واقعة، في { $when }
   *[other] مختوم مع { $size } واقعة، في { $when }
}
vote-dossier-how = التحقق دون اتصال: python checker.py dossier FILE.zip
vote-dossier-how-text = ‏checker.py ملف واحد يُحفظ على حدة. يتحقق من التوقيع والبراهين، ويعيد عد الأوراق، ويقول بعبارة واضحة ما تحقق منه وما تعذر التحقق منه.
vote-dossier-verify = فتح صفحة التحقق
verify-title = التحقق من ملف
verify-about = تبين هذه الصفحة هل وقّع هذا المنتدى ملفا بهذه البصمة. ولا تعرض شيئا من محتواه.
verify-asking = جار سؤال المنتدى
verify-issued = وقّع هذا المنتدى هذا الملف فعلا.
verify-issued-text = التصويت { $vote }، محصور عند الموضع { $position } من السجل.
verify-not-issued = لم يوقّع هذا المنتدى ملفا بهذه البصمة.
verify-not-issued-text = إما أن العنوان لم يُنقل بدقة، وإما أن الوثيقة ليست له. لا تعتمدوا عليها.
verify-nothing = لا يشير العنوان إلى أي ملف. يمكنكم فحص ملف أسفله.
verify-key = المفتاح الموقِّع
verify-file = فحص ملف
verify-file-about = لا يُرسل الملف: يحسب متصفحكم البصمات، ثم يسأل المنتدى هل التوقيع توقيعه. ولإعادة عد الأوراق وفحص البراهين استعملوا checker.py.
verify-file-choose = اختيار أرشيف
verify-file-checking = جار فحص الملف
verify-file-unreadable = هذا الملف ليس ملف قرار مقروءا.
verify-file-altered = عُدّل هذا الملف: { $names }.
verify-file-same = ملفات الأرشيف كلها مطابقة للبيان.
verify-file-signed = البيان موقع من هذا المنتدى.
verify-file-unsigned = التوقيع ليس توقيع هذا المنتدى.
verify-file-open = عرض التصويت
record-rule = القاعدة
record-text = النص المعروض على التصويت
record-text-none = كان التصويت على السؤال وحده، دون نص مرفق.
record-outcome = النتيجة
record-roll = الناخبون والأوراق
record-roll-secret = الناخبون والمشاركة
record-roll-who = الناخب
record-roll-by = أودعها
record-roll-absent = لم يصوت
record-roll-voted = صوّت
record-roll-more = { $count ->
    [one] يوجد ناخب آخر في الأرشيف، وهو المعتمد.
    [two] يوجد ناخبان آخران في الأرشيف، وهو المعتمد.
    [few] يوجد { $count } ناخبين آخرين في الأرشيف، وهو المعتمد.
    [many] يوجد { $count } ناخبا آخر في الأرشيف، وهو المعتمد.
   *[other] يوجد { $count } ناخب آخر في الأرشيف، وهو المعتمد.
}
record-proof = البرهان
record-opened = الافتتاح
record-closed = الاختتام
record-moment = { DATETIME($when, dateStyle: "long", timeStyle: "short") } (توقيت المغرب)
record-group = المجموعة
record-choice = الاختيار
record-college = هيئة الناخبين
record-voices = الأصوات
record-hash = بصمة الملف
record-text-hash = بصمة النص
record-box = بصمة الصندوق
record-checkpoint = نقطة المراقبة
record-key = مفتاح المنتدى
record-scan = امسحوا هذا الرمز، أو افتحوا العنوان، لمعرفة هل وقّع هذا المنتدى هذا الملف. وهذه الوثيقة قراءة له: المعتمد هو الأرشيف الموقع.
record-footer = الموضع { $position } · { $hash }
record-page = صفحة
error-pdf-not-available = لا يتوفر هذا الخادم على ما يلزم لإعداد ملف PDF. يتضمن الأرشيف العناصر نفسها.
