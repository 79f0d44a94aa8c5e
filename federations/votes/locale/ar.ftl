### verdict (how outcomes become these messages: federations/votes/rules/words.py)

vote-verdict = { $verdict ->
    [adopted] اعتُمد المقترح.
    [no_quorum] لم يكتمل النصاب القانوني، فلا أثر للتصويت.
    [too_few] كان عدد المشاركين قليلا جدا، فلا أثر للتصويت.
   *[rejected] رُفض المقترح.
}
vote-verdict-too-few = أودع أوراق التصويت السري في هيئة ناخبة وبوزن واحد أقل من ثلاثة أشخاص: لا يُكشف عن الاختيارات لأحد، وقد أُتلف صندوق الاقتراع.
vote-verdict-unopened = لم يُتخذ أي قرار، فلا يُكشف عن الاختيارات لأحد: أُتلف صندوق الاقتراع دون فتحه.
vote-verdict-quorum-free = لم يكن النصاب القانوني مطلوبا.
vote-verdict-quorum = { $met ->
    [yes] اكتمل النصاب القانوني
   *[no] لم يكتمل النصاب القانوني
}: { $of ->
    [organisations] { $counted ->
        [zero] لم تشارك أي هيئة
        [one] شاركت هيئة واحدة
        [two] شاركت هيئتان
        [few] شاركت { $counted } هيئات
        [many] شاركت { $counted } هيئة
       *[other] شاركت { $counted } هيئة
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
    [more-than] ما يفوق
   *[at-least] ما لا يقل عن
} { $unit ->
    [percent] { $threshold } في المائة
   *[fraction] { $threshold }
} { $of ->
    [organisations] من الهيئات المسجلة
    [weight] من وزن المسجلين
   *[persons] من المسجلين
}{ $bound ->
    [more-than] ؛ بلوغها لا يكفي
   *[at-least] {""}
}).
vote-verdict-college = في الهيئة الناخبة «{ $college }»:
vote-verdict-nothing = لم يُستوف الشرط: { $among ->
    [roll] لا أحد من المسجلين
    [present] لا أحد من الحاضرين
    [cast] لا أحد من المصوتين
   *[expressed] لا صوت مؤيدا ولا معارضا
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
} من أصل { $base }، أي { $percent } في المائة { $among ->
    [roll] من المسجلين
    [present] من الحاضرين
    [cast] من المصوتين
   *[expressed] من الأصوات المعبر عنها
} (العتبة: { $bound ->
    [more-than] ما يفوق
    [at-most] ما لا يزيد على
    [less-than] أقل من
   *[at-least] ما لا يقل عن
} { $unit ->
    [percent] { $threshold } في المائة
   *[fraction] { $threshold }
}{ $bound ->
    [more-than] ؛ بلوغها لا يكفي
    [less-than] ، دون بلوغها
   *[other] {""}
}).
vote-verdict-organisations = { $met ->
    [yes] استُوفي الشرط
   *[no] لم يُستوف الشرط
}: { $share_of ->
    [against] { $count ->
        [zero] لا هيئة معارضة
        [one] هيئة معارضة واحدة
        [two] هيئتان معارضتان
        [few] { $count } هيئات معارضة
        [many] { $count } هيئة معارضة
       *[other] { $count } هيئة معارضة
    }
   *[for] { $count ->
        [zero] لا هيئة مؤيدة
        [one] هيئة مؤيدة واحدة
        [two] هيئتان مؤيدتان
        [few] { $count } هيئات مؤيدة
        [many] { $count } هيئة مؤيدة
       *[other] { $count } هيئة مؤيدة
    }
} من أصل { $base }، أي { $percent } في المائة { $among ->
    [roll] من الهيئات المسجلة
    [present] من الهيئات الحاضرة
    [cast] من الهيئات المصوتة
   *[expressed] من الهيئات المؤيدة والمعارضة
} (العتبة: { $bound ->
    [more-than] ما يفوق
    [at-most] ما لا يزيد على
    [less-than] أقل من
   *[at-least] ما لا يقل عن
} { $unit ->
    [percent] { $threshold } في المائة
   *[fraction] { $threshold }
}{ $bound ->
    [more-than] ؛ بلوغها لا يكفي
    [less-than] ، دون بلوغها
   *[other] {""}
}).
vote-verdict-weight = { $met ->
    [yes] استُوفي الشرط
   *[no] لم يُستوف الشرط
}: وزن { $share_of ->
    [against] الأصوات المعارضة
   *[for] الأصوات المؤيدة
} { $count } من أصل { $base }، أي { $percent } في المائة { $among ->
    [roll] من وزن المسجلين
    [present] من وزن الحاضرين
    [cast] من وزن المصوتين
   *[expressed] من وزن الأصوات المعبر عنها
} (العتبة: { $bound ->
    [more-than] ما يفوق
    [at-most] ما لا يزيد على
    [less-than] أقل من
   *[at-least] ما لا يقل عن
} { $unit ->
    [percent] { $threshold } في المائة
   *[fraction] { $threshold }
}{ $bound ->
    [more-than] ؛ بلوغها لا يكفي
    [less-than] ، دون بلوغها
   *[other] {""}
}).
vote-verdict-margin = { $margin ->
    [0] { $side ->
        [room] وهذا هو الحد الأقصى المسموح به تماما.
       *[spare] وهذا هو القدر المطلوب تماما.
    }
   *[other] { $side ->
        [missing] ينقص عن المطلوب
        [room] يبقى دون الحد الأقصى
        [excess] يزيد على الحد الأقصى
       *[spare] يزيد على المطلوب
    }: { $noun ->
        [electors] { $margin ->
            [zero] لا ناخب
            [one] ناخب واحد
            [two] ناخبان
            [few] { $margin } ناخبين
            [many] { $margin } ناخبا
           *[other] { $margin } ناخب
        }
        [organisations] { $margin ->
            [zero] لا هيئة
            [one] هيئة واحدة
            [two] هيئتان
            [few] { $margin } هيئات
            [many] { $margin } هيئة
           *[other] { $margin } هيئة
        }
       *[votes] { $margin ->
            [zero] لا صوت
            [one] صوت واحد
            [two] صوتان
            [few] { $margin } أصوات
            [many] { $margin } صوتا
           *[other] { $margin } صوت
        }
    }.
}
vote-verdict-gap = الفارق عن العتبة: { $margin }{ $margin ->
    [0] ، أي أن الوزن يساويها تماما
   *[other] {""}
}.

error-bad-rule = قاعدة التصويت غير صالحة: { vote-refusal } صححوها ثم أعيدوا المحاولة.
error-bad-roll = لائحة الناخبين غير صالحة: { vote-refusal } صححوها ثم أعيدوا المحاولة.
error-bad-ballot = تعذر احتساب ورقة تصويت: { vote-refusal } صححوا ورقة التصويت هذه في الملف.
error-bad-document = تعذرت قراءة الملف بوصفه تصويتا: { vote-refusal } صححوه أو اختاروا ملفا آخر.
vote-refusal = { $reason ->
    [not-an-object] يجب أن يكون «{ $at }» كائن JSON.
    [not-writing] في «{ $at }» رمز ليس من النص، أو يغير قراءته.
    [too-many] عدد الشروط في «{ $at }» يتجاوز { $value }.
    [too-long] عدد الأحرف في «{ $at }» يتجاوز { $value }.
    [not-a-list] يجب أن يكون «{ $at }» لائحة.
    [not-text] يجب أن يكون «{ $at }» نصا غير فارغ.
    [not-a-flag] يجب أن تكون قيمة «{ $at }» true أو false.
    [not-a-fraction] يجب أن يكون «{ $at }» عددا صحيحا أو كسرا مكتوبا في شكل نص، مثل "2/3".
    [not-exact] العدد في «{ $at }» ليس مضبوطا؛ اكتبوا الكسر أو العدد العشري في شكل نص، مثل "3/2" أو "1.5".
    [unknown-key] المفتاح «{ $at }» غير معروف.
    [missing-key] المفتاح «{ $at }» ناقص.
    [duplicate-key] المفتاح «{ $at }» مذكور مرتين في الكائن نفسه.
    [unknown-word] القيمة «{ $value }» غير مقبولة في «{ $at }»؛ القيم الممكنة: { $words }.
    [unknown-choice] الاختيار «{ $value }» في «{ $at }» غير موجود؛ الاختيارات الممكنة: { $words }.
    [threshold-above-one] قيمة «{ $at }» هي { $value }، وهي تتجاوز الكل.
    [threshold-below-zero] قيمة «{ $at }» هي { $value }، وهي أقل من الصفر.
    [no-condition] لا تتضمن أي شرط، فلا يمكن اعتماد شيء ولا رفضه.
    [secret-changeable] ورقة التصويت السري نهائية ولا يمكن أن تكون قابلة للتغيير.
    [empty-roll] اللائحة فارغة.
    [duplicate-elector] الناخب «{ $elector }» مسجل مرتين، أو لا يتميز عن ناخب آخر إلا بمسافات أو بحروف غير مرئية أو بحروف كبيرة ({ $at }).
    [duplicate-college] هيئتان ناخبتان لا يتميز اسماهما عن «{ $value }» ({ $at }).
    [not-present] صوّت هؤلاء الناخبون وليسوا في اللائحة «{ $at }»: { $electors }.
    [unknown-elector] «{ $elector }» ليس ناخبا في اللائحة ({ $at }).
    [second-ballot] سبق للناخب «{ $elector }» أن أودع ورقة تصويت ({ $at }).
    [weight-not-positive] يجب أن يكون وزن الناخب «{ $elector }» أكبر من الصفر ({ $at }).
    [weights-too-fine] ليس للأوزان مقام مشترك معقول، ابتداء من الناخب «{ $elector }» ({ $at }).
    [no-organisation] تحتسب القاعدة الهيئات، وليس للناخب «{ $elector }» هيئة ({ $at }).
    [organisation-twice] تحتسب القاعدة الهيئات، وللهيئة «{ $organisation }» سطران، أحدهما للناخب «{ $elector }» ({ $at }).
    [no-college] تتضمن القاعدة هيئات ناخبة، ولا ينتمي الناخب «{ $elector }» إلى أي منها ({ $at }).
    [unknown-college] الهيئة الناخبة «{ $college }» التي ينتمي إليها الناخب «{ $elector }» غير واردة في القاعدة ({ $at }).
    [empty-college] لا ناخب في الهيئة الناخبة «{ $college }».
    [not-utf-8] الملف غير مرمز بترميز UTF-8 ({ $at }).
    [not-json] محتوى الملف ليس JSON ({ $at }).
    [too-deep] كائنات الملف متداخلة أكثر مما يلزم.
    [too-big] يتجاوز حجم الملف 64 ميغا أوكتي.
    [unreadable] تعذر فتح الملف «{ $at }».
   *[other] { $reason } ({ $at }).
}

### votes

error-not-run-by-you = لا يسيّر عمليات التصويت في المجموعة إلا رئاستها أو كتابتها أو إدارة المنتدى. اطلبوا ذلك من إحداها.
error-question-missing = اكتبوا سؤال التصويت بلغة واحدة على الأقل.
error-closes-before-it-opens = يجب أن يكون الاختتام بعد الافتتاح. صححوا أحد التاريخين.
error-too-far-ahead = يُفتتح التصويت خلال سنة، ويُختتم في أجل أقصاه سنة بعد افتتاحه. اختاروا تاريخا أقرب.
error-opening-time-not-reached = أُعلن عن افتتاح هذا التصويت في وقت لاحق، وسيتم من تلقاء نفسه. انتظروا تلك الساعة، أو ألغوا التصويت وبرمجوا تصويتا آخر.
error-vote-not-scheduled = لم يعد هذا التصويت في انتظار الافتتاح. أعيدوا تحميل الصفحة لمعرفة حالته.
error-vote-not-open = هذا التصويت غير مفتوح. أعيدوا تحميل الصفحة لمعرفة حالته.
error-voting-is-over = انقضى أجل التصويت، ولم تعد أي ورقة تصويت تُقبل. اطلعوا على النتيجة في صفحة التصويت؛ وإن لم يسبق افتتاحه فبرمجوا تصويتا آخر.
error-closing-time-not-reached = أُعلن عن ساعة الاختتام، ولا يُختتم التصويت قبلها إلا إذا صوّت الجميع. انتظروا تلك الساعة أو ألغوا التصويت.
error-end-not-announced = لم يُعلن عن نهاية هذا التصويت، ولا يُختتم إلا إذا صوّت الجميع. انتظروا ذلك أو أعلنوا عن نهايته أو ألغوا التصويت.
error-end-already-announced = سبق الإعلان عن نهاية هذا التصويت ولم تعد تتغير. انتظروها أو ألغوا التصويت.
error-end-too-soon = يجب الإعلان عن النهاية مسبقا حتى يتمكن من التصويت من لم يصوت بعد. أقل مدة بالدقائق: { $minutes }. اختاروا ساعة لاحقة.
error-vote-is-decided = سبق اختتام هذا التصويت أو إلغاؤه. أعيدوا تحميل الصفحة لمعرفة حالته.
error-already-voted = سبق إيداع ورقة التصويت هذه، والقاعدة لا تسمح بتغييرها. أعيدوا تحميل الصفحة لمعرفة من أودعها.
error-same-choice = سبق أن أُودعت ورقة تصويتكم بهذا الاختيار. اختاروا غيره أو أبقوا ورقة التصويت كما هي.
error-delegate-has-voted = صوّت المندوب الأصلي، فلا يصوت المندوب النائب بعده. اطلبوا من المندوب الأصلي تغيير الاختيار، إن كانت القاعدة تسمح بذلك.
error-ballot-of-another = أودع { $person } ورقة التصويت هذه. لاستبدالها أكدوا أنكم تستبدلون ورقة التصويت التي أودعها { $person }: سيُبلَّغ بذلك { $person } ورئاسة الهيئة ومكتب المجموعة.
error-nothing-to-replace = ورقة التصويت المراد استبدالها لم يودعها هذا الشخص. أعيدوا تحميل الصفحة لمعرفة من أودعها.
error-mandate-given-to-oneself = منحتم هذا الانتداب لأنفسكم بعد افتتاح التصويت، فلا يسمح بالتصويت فيه. اتركوا ورقة التصويت لمن انتُدب قبل الافتتاح أو انتدبه شخص آخر.
error-choice-not-offered = الاختيارات هي: الموافقة والمعارضة والامتناع والورقة البيضاء. اختاروا واحدا منها.
error-no-mandate-for-seat = لا يودع ورقة تصويت المقعد إلا من كان له، في تلك اللحظة، انتداب ساري المفعول من الهيئة. اطلبوا الانتداب من رئاستها أو كتابتها.
error-receipt-missing = تحمل ورقة التصويت السري وصلا ينشئه متصفحكم. أعيدوا تحميل الصفحة وصوتوا من جديد.
error-receipt-taken = هذا الوصل يخص ورقة تصويت أخرى. أعيدوا تحميل الصفحة وصوتوا من جديد.
error-box-key-not-kept = تعذر حفظ مفتاح صندوق الاقتراع: لا يستطيع الخادم الكتابة في مجلد بياناته. أخبروا إدارة المنتدى، ثم برمجوا التصويت وافتتحوه من جديد.
error-box-without-key = مفتاح صندوق الاقتراع لهذا التصويت مفقود أو تالف: لا يمكن إيداع أي ورقة تصويت ولا عدها. أخبروا إدارة المنتدى، وإن لم تتمكن من إعادة المفتاح فألغوا التصويت.
error-too-few-for-secrecy = عدد الناخبين في الهيئة الناخبة نفسها وبالوزن نفسه أقل من ثلاثة، فلا تبقى اختياراتهم سرية. اختاروا تصويتا غير سري أو ضموا الهيئات الناخبة.
error-not-on-the-roll = لهذه الهيئات وزن أو هيئة ناخبة وليس لها مقعد في المجموعة: { $organisations }. امنحوا كل هيئة منها مقعدا، أو برمجوا التصويت من دونها.
error-unequal-seats = يشغل الشخص نفسه مقاعد { $organisations } ولن يصوت إلا مرة واحدة باسمه: أوزان هذه الهيئات أو هيئاتها الناخبة مختلفة، ولن يُحتسب إلا واحد منها. اجعلوها متساوية، أو أسندوا أحد المقاعد إلى شخص آخر، أو اجعلوا التصويت للمقاعد.
error-weights-too-large = الأوزان أكبر من أن تُجمع بدقة. استعملوا أوزانا أصغر بالنسب نفسها.
error-vote-not-as-recorded = { $elector ->
    [none] التصويت المخزن في قاعدة المعطيات ليس المذكور في السجل، ولم يُعدّ أي شيء.
   *[other] السطر { $nth } من لائحة الناخبين في قاعدة المعطيات ليس المذكور في السجل، ولم يُعدّ أي شيء.
  } اطلبوا من المشغل تنفيذ «majlis verify»، والبحث عمن أمكنته الكتابة في القاعدة، ثم تنفيذ «majlis rebuild»؛ وبعد ذلك اختتموا التصويت.
error-ballot-not-lawful = { $elector ->
    [unreadable] تعذرت قراءة ورقة تصويت في السجل، ولم يُعدّ أي شيء.
    [none] أُودعت ورقة تصويت لمن ليس في لائحة الناخبين، ولم يُعدّ أي شيء.
   *[other] وفق السجل، أُودعت ورقة التصويت في السطر { $nth } من لائحة الناخبين دون انتداب سارٍ أو بعد الأجل أو خلافا للقاعدة، ولم يُعدّ أي شيء.
  } اطلبوا من المشغل تنفيذ «majlis verify» والبحث عمن أمكنته الكتابة في القاعدة؛ ثم ألغوا التصويت ونظموا تصويتا آخر.
error-box-not-as-recorded = لا يضم صندوق الاقتراع أوراق التصويت التي يثبتها السجل. اطلبوا من المشغل تنفيذ «majlis verify» ومقارنة الصندوق بنسخة احتياطية؛ ويمكن إلغاء تصويت ما زال مفتوحا وإعادته.
error-text-not-as-recorded = النص المخزن ليس النص المعروض على التصويت، ولم يُوقَّع أي ملف. اطلبوا من المشغل تنفيذ «majlis verify»، والبحث عمن أمكنته الكتابة في القاعدة، ثم تنفيذ «majlis rebuild».
fact-vote-scheduled = برمجة تصويت
fact-vote-opened = افتتاح التصويت
fact-vote-opening-refused = تعذر افتتاح التصويت
fact-vote-closing-refused = تعذر اختتام التصويت
fact-vote-reminded = تذكير الناخبين قبل اختتام التصويت
fact-vote-end-announced = الإعلان عن نهاية التصويت
fact-vote-box-unusable = صندوق اقتراع يتعذر فتحه
fact-ballot-cast = إيداع ورقة تصويت
fact-ballot-changed = تغيير ورقة تصويت
fact-participation-recorded = تسجيل مشاركة في التصويت السري
fact-vote-closed = اختتام التصويت
fact-vote-cancelled = إلغاء التصويت

### screens

vote-one = تصويت
vote-choice = { $choice ->
    [for] موافقة
    [against] معارضة
    [abstain] امتناع
    [null] ورقة ملغاة
   *[blank] ورقة بيضاء
}
vote-choice-meaning = { $choice ->
    [for] توافقون على ما عُرض على التصويت، كما هو.
    [against] ترفضونه كما هو.
    [abstain] تشاركون في التصويت دون إبداء رأي. تُحتسب مشاركتكم في النصاب، ولا تدخل في الأصوات المعبر عنها.
   *[blank] لا يناسبكم أي من الجوابين. تُحتسب مشاركتكم في النصاب، ولا تدخل في الأصوات المعبر عنها.
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
    [too_few] مشاركة ضعيفة جدا
   *[rejected] مرفوض
}
vote-subject = المعروض على التصويت
vote-subject-none = السؤال وحده، دون نص مرفق.
vote-subject-version = الصيغة { $number }، مثبتة من أجل هذا التصويت
vote-subject-read = قراءة النص المثبت
vote-closed-at = اختُتم يوم { $when }
vote-opens-at = الافتتاح يوم { $when }
vote-opens-now = افتتاح فوري
vote-opens-by-hand = يفتتحه مكتب المجموعة
vote-closes-by-hand = يعلن مكتب المجموعة عن نهايته
vote-closes-after-opening = الاختتام يوم { $when }

vote-rule = القاعدة
vote-rule-frozen = { $electors ->
    [persons] تُثبَّت القاعدة وتُحصر لائحة الناخبين عند الافتتاح.
   *[seats] تُثبَّت القاعدة وتُحصر لائحة المقاعد عند الافتتاح. ومن يصوت عن المقعد يتوقف على الانتدابات السارية في اليوم نفسه: الرئاسة أو المندوب الأصلي، أو المندوب النائب ما لم يصوتا. ومن منح انتدابا لنفسه بعد الافتتاح لا يصوت به.
}
vote-rule-adopted-if = لاعتماد المقترح
vote-rule-all-of = يجب استيفاء هذه الشروط كلها.
vote-rule-college = في الهيئة الناخبة «{ $college }»
vote-rule-college-free = ليس لها شرط خاص بها.
vote-rule-source = المصدر: { $source }
vote-bound = { $bound ->
    [more-than] { $share ->
        [half] ما يفوق نصف
        [third] ما يفوق ثلث
        [quarter] ما يفوق ربع
        [two-thirds] ما يفوق ثلثي
        [three-quarters] ما يفوق ثلاثة أرباع
        [all] ما يفوق مجموع
        [percent] ما يفوق { $amount } في المائة من
       *[fraction] ما يفوق { $amount } من
    }
    [at-most] { $share ->
        [half] ما لا يزيد على نصف
        [third] ما لا يزيد على ثلث
        [quarter] ما لا يزيد على ربع
        [two-thirds] ما لا يزيد على ثلثي
        [three-quarters] ما لا يزيد على ثلاثة أرباع
        [all] ما لا يزيد على مجموع
        [percent] ما لا يزيد على { $amount } في المائة من
       *[fraction] ما لا يزيد على { $amount } من
    }
    [less-than] { $share ->
        [half] أقل من نصف
        [third] أقل من ثلث
        [quarter] أقل من ربع
        [two-thirds] أقل من ثلثي
        [three-quarters] أقل من ثلاثة أرباع
        [all] أقل من مجموع
        [percent] أقل من { $amount } في المائة من
       *[fraction] أقل من { $amount } من
    }
   *[at-least] { $share ->
        [half] ما لا يقل عن نصف
        [third] ما لا يقل عن ثلث
        [quarter] ما لا يقل عن ربع
        [two-thirds] ما لا يقل عن ثلثي
        [three-quarters] ما لا يقل عن ثلاثة أرباع
        [all] مجموع
        [percent] ما لا يقل عن { $amount } في المائة من
       *[fraction] ما لا يقل عن { $amount } من
    }
}
vote-rule-condition = { $measure ->
    [organisations] { $share_of ->
        [against] الهيئات المعارضة
       *[for] الهيئات المؤيدة
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
        [roll] الهيئات المسجلة
        [present] الهيئات الحاضرة
        [cast] الهيئات المصوتة
       *[expressed] الهيئات المؤيدة والمعارضة
    }
    [weight] { $among ->
        [roll] وزن المسجلين
        [present] وزن الحاضرين
        [cast] وزن المصوتين
       *[expressed] وزن الأصوات المعبر عنها، المؤيدة والمعارضة
    }
   *[persons] { $among ->
        [roll] المسجلين في اللائحة
        [present] الحاضرين
        [cast] أوراق التصويت المودعة، بما فيها البيضاء والممتنعة
       *[expressed] الأصوات المعبر عنها، المؤيدة والمعارضة
    }
}{ $bound ->
    [more-than] {" "}(بلوغه لا يكفي)
    [less-than] {" "}(دون بلوغه)
   *[other] {""}
}.
vote-rule-quorum-label = النصاب القانوني
vote-rule-quorum = ليُعتد بالتصويت يجب أن يشارك فيه { vote-bound } { $of ->
    [seats] المقاعد
    [persons] الأشخاص المسجلين
    [organisations] الهيئات المسجلة
   *[weight] وزن المسجلين
}{ $bound ->
    [more-than] {" "}(بلوغه لا يكفي)
   *[other] {""}
}.
vote-rule-quorum-free = لا يُشترط أي نصاب قانوني.
vote-rule-electors-label = حق التصويت
vote-rule-electors = { $electors ->
    [persons] ورقة تصويت واحدة لكل شخص يشغل مقعدا.
   *[seats] ورقة تصويت واحدة لكل مقعد، يودعها باسم الهيئة شخص منتدب عنها؛ ويصوت المندوب النائب ما لم يصوت المندوب الأصلي.
}
vote-rule-secrecy-label = سرية التصويت
vote-secrecy = { $secrecy ->
    [hidden] اختيارات محجوبة إلى حين الاختتام
    [secret] تصويت سري
   *[named] تصويت علني بالأسماء
}
vote-secrecy-meaning = { $secrecy ->
    [hidden] لا تُظهر المنصة الاختيارات لأحد قبل الاختتام، ولو للإدارة؛ ثم تُنشر مقرونة بالأسماء. وهي محفوظة في السجل: بإمكان الشخص الذي يشغّل الخادم أن يقرأها فيه قبل ذلك.
    [secret] يحفظ السجل من شارك ولا يحفظ الاختيار أبدا، وتُحفظ أوراق التصويت مشفرة في صندوق الاقتراع الذي يُتلف مفتاحه عند الاختتام، غير أن الشخص الذي يشغّل الخادم يملك هذا المفتاح ما دام التصويت مفتوحا، أو قد يكون غيّر البرنامج، وقد يتمكن بذلك من معرفة من اختار ماذا.
   *[named] يظهر كل اختيار مقرونا باسم الهيئة فور إيداعه.
}
vote-rule-change-label = إمكانية تغيير الاختيار
vote-rule-changeable = { $changeable ->
    [yes] يمكن تغيير ورقة التصويت إلى حين الاختتام.
   *[no] ورقة التصويت المودعة نهائية.
}

vote-ballot = ورقة تصويتكم
vote-ballot-which = باسم أي هيئة تصوتون؟
vote-ballot-for = تصوتون باسم { $organisation }، { $role ->
    [president] بصفتكم رئيسا أو رئيسة لها
    [alternate] بصفتكم مندوبا نائبا أو مندوبة نائبة عنها
   *[delegate] بصفتكم مندوبا أو مندوبة عنها
}.
vote-ballot-for-self = تصوتون بصفتكم الشخصية.
vote-ballot-choose = اختياركم
vote-ballot-review = مراجعة اختياري
vote-ballot-review-title = مراجعة قبل الإيداع
vote-ballot-cast = إيداع ورقة تصويتي
vote-ballot-back = العودة إلى الاختيار
vote-ballot-sending = جارٍ إرسال ورقة التصويت. لا يُحتسب شيء قبل تأكيد الخادم.
vote-ballot-refused = لم تُودع ورقة التصويت. اختياركم محفوظ هنا.
vote-ballot-unknown = لم يؤكد الخادم إيداع ورقة التصويت. أعيدوا المحاولة: لن تُحتسب إلا مرة واحدة.
vote-ballot-received = أُودعت ورقة التصويت
vote-ballot-received-at = سُجلت يوم { $when }، في الموضع { $position } من السجل.
vote-ballot-change = تغيير ورقة التصويت
vote-ballot-keep = إبقاء ورقة التصويت كما هي
vote-ballot-cast-already = أُودعت ورقة تصويت هذا المقعد.
vote-ballot-because = { $because ->
    [delegate-has-voted] صوّت المندوب الأصلي، فلا يصوت المندوب النائب بعده.
    [given-to-oneself] منحتم هذا الانتداب لأنفسكم بعد الافتتاح، فلا يسمح بالتصويت هنا.
   *[final] وهي نهائية.
}
vote-ballot-replace = استبدال ورقة التصويت التي أودعها { $person }
vote-ballot-replace-begin = اختيار ورقة تصويت أخرى
vote-ballot-replace-what = أودع { $person } ورقة التصويت هذه. إذا أودعتم غيرها حلت محلها؛ وسيُبلَّغ بذلك { $person } ورئاسة الهيئة ومكتب المجموعة، ويحتفظ السجل بهما معا.
vote-ballot-replaces = تحل ورقة التصويت هذه محل التي أودعها { $person }.
vote-ballot-none = ليست لكم ورقة تصويت تودعونها في هذا التصويت.
vote-ballot-none-why = يمكنكم تتبع النتيجة هنا.
vote-no-ballot = { $because ->
    [no-mandate] ليس لكم أي انتداب اليوم. إذا كان عليكم تمثيل هيئة لها مقعد فاطلبوا الانتداب من رئاستها أو كتابتها.
    [role] انتدابكم لدى { $organisation } ({ $role }) لا يسمح بالتصويت: يصوت الرئيس أو المندوب الأصلي أو المندوب النائب.
    [as-themselves] يصوت عن { $organisation } من كان يشغل مقعدها عند الافتتاح.
   *[not-on-roll] ليس للهيئة { $organisation } مقعد في لائحة الناخبين لهذا التصويت.
}
vote-voters = { $all ->
    [yes] عدد المقاعد: { $seats }، وكلها تستطيع التصويت.
   *[no] عدد المقاعد: { $seats }. القادرة على التصويت: { $able }. التي ليس فيها من يحق له التصويت: { $unable }.
}
vote-unable = { $because ->
    [vacant] {""}: المقعد شاغر.
    [second-seat] {""}: الشخص نفسه يشغل مقعدا آخر ويصوت مرة واحدة.
    [nobody-mandated] {""}: ليس لأحد انتداب اليوم.
    [account-closed] {""}: حسابات من يحق لهم التصويت مغلقة.
   *[nobody-casts] {""}: انتدابات اليوم لا تسمح بالتصويت (لا رئيس ولا مندوب أصلي ولا مندوب نائب).
}
vote-unable-mend = { $because ->
    [vacant] الاطلاع على المقاعد
    [second-seat] الاطلاع على المقاعد
   *[other] الاطلاع على الانتدابات
}
vote-fragile-title = لا يمكن الاستغناء عن هؤلاء الناخبين في هذا التصويت السري
vote-fragile = { $where ->
    [college] عدد الناخبين في الهيئة الناخبة «{ $college }»: { $electors }.
    [college-weight] عدد الناخبين في الهيئة الناخبة «{ $college }» بوزن قدره { $weight }: { $electors }.
    [any-weight] عدد الناخبين بوزن قدره { $weight }: { $electors }.
   *[any] عدد الناخبين: { $electors }.
} { $absent ->
    [impossible] لا يُفتتح تصويت سري بأقل من ثلاثة.
    [people] عدد من يمكنهم إيداع أوراقهم أقل من ثلاثة أشخاص، ولن يُكشف عن النتيجة. اطلبوا انتداب أشخاص آخرين.
    [each] إذا لم يصوت أحدهم فلن يُكشف عن النتيجة.
   *[pair] إذا لم يصوت اثنان منهم فلن يُكشف عن النتيجة.
}
vote-ballot-offline = لا يمكن إيداع ورقة تصويت دون اتصال. يبقى اختياركم هنا.
vote-ballot-over = انقضى أجل التصويت: لم تعد أي ورقة تصويت تُقبل.
vote-receipt = وصل تصويتكم
vote-receipt-keep = انسخوه الآن: لن يُعرض مرة أخرى. يتيح لكم بعد الاختتام العثور على ورقة تصويتكم في الصندوق المنشور محتواه. لا تُطلعوا عليه أحدا: فهو يكشف اختياركم.
vote-receipt-earlier = إن كان إرسالكم السابق هو الذي بلغ الخادم، فهذا وصله؛ ويمكنكم عند الاختتام التحقق من وجوده في الصندوق.
vote-receipt-forget = دوّنتُ الوصل: محوه من هنا

vote-result = النتيجة
vote-result-now = النتيجة المؤقتة
vote-result-view = طريقة عرض النتيجة
vote-result-bars = رسم بياني
vote-result-table = جدول
vote-turnout = المشاركة
vote-turnout-of = { $cast } من أصل { $electors }
vote-turnout-said = المشاركة: { $turnout }.
vote-turnout-left = { $left ->
    [0] صوّت الجميع.
    [one] بقيت ورقة تصويت واحدة لم تُودع.
    [two] بقيت ورقتا تصويت لم تُودعا.
    [few] بقيت { $left } أوراق تصويت لم تُودع.
    [many] بقيت { $left } ورقة تصويت لم تُودع.
   *[other] بقيت { $left } ورقة تصويت لم تُودع.
}
vote-quorum-missing = { $of ->
    [weight] ليكتمل النصاب يلزم وزن قدره { $missing }.
    [organisations] { $missing ->
        [zero] اكتمل النصاب.
        [one] تلزم مشاركة هيئة واحدة لاكتمال النصاب.
        [two] تلزم مشاركة هيئتين لاكتمال النصاب.
        [few] تلزم مشاركة { $missing } هيئات لاكتمال النصاب.
        [many] تلزم مشاركة { $missing } هيئة لاكتمال النصاب.
       *[other] تلزم مشاركة { $missing } هيئة لاكتمال النصاب.
    }
   *[persons] { $missing ->
        [zero] اكتمل النصاب.
        [one] تلزم ورقة تصويت واحدة لاكتمال النصاب.
        [two] تلزم ورقتا تصويت لاكتمال النصاب.
        [few] تلزم { $missing } أوراق تصويت لاكتمال النصاب.
        [many] تلزم { $missing } ورقة تصويت لاكتمال النصاب.
       *[other] تلزم { $missing } ورقة تصويت لاكتمال النصاب.
    }
}
vote-quorum-needed = النصاب: { $needed }
vote-threshold = العتبة: { $threshold }
vote-withheld = { $secrecy ->
    [secret] لا تُعرف الاختيارات إلا عند الاختتام. وإلى ذلك الحين لا تُعرض إلا المشاركة.
    [destroyed] أُتلف صندوق الاقتراع دون فتحه: لا يُكشف عن الاختيارات لأحد.
   *[hidden] الاختيارات محجوبة عن الجميع إلى حين الاختتام. وإلى ذلك الحين لا تُعرض إلا المشاركة.
}
vote-conditions = { $count ->
    [zero] الشروط
    [one] الشرط
    [two] الشرطان
    [few] الشروط
    [many] الشروط
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
   *[expressed] الأصوات المعبر عنها
}
vote-measure = { $measure ->
    [organisations] الهيئات
    [weight] الوزن
   *[persons] الأصوات
}
vote-college = الهيئة الناخبة «{ $college }»
vote-whole = المجموع العام
vote-column-what = البيان
vote-column-choice = الاختيار
vote-column-count = العدد
vote-column-base = من أصل
vote-column-share = النسبة
vote-column-condition = الشرط
vote-verdict-title = النتيجة النهائية

vote-roll = لائحة الناخبين
vote-roll-waiting = { $count ->
    [0] صوّت الجميع
    [one] ناخب واحد لم يصوت بعد
    [two] ناخبان لم يصوتا بعد
    [few] { $count } ناخبين لم يصوتوا بعد
    [many] { $count } ناخبا لم يصوتوا بعد
   *[other] { $count } ناخب لم يصوتوا بعد
}
vote-roll-absent = { $count ->
    [0] صوّت الجميع
    [one] ناخب واحد لم يصوت
    [two] ناخبان لم يصوتا
    [few] { $count } ناخبين لم يصوتوا
    [many] { $count } ناخبا لم يصوتوا
   *[other] { $count } ناخب لم يصوتوا
}
vote-roll-voted = { $count ->
    [0] لم يصوت أحد بعد
    [one] ناخب واحد صوّت
    [two] ناخبان صوّتا
    [few] { $count } ناخبين صوّتوا
    [many] { $count } ناخبا صوّتوا
   *[other] { $count } ناخب صوّتوا
}
vote-roll-not-yet = تُحصر لائحة الناخبين عند افتتاح التصويت.
vote-cast-by = { $role ->
    [none] القائم بالإيداع: { $person }
    [president] القائم بالإيداع: { $person }، بصفة رئيس
    [alternate] القائم بالإيداع: { $person }، بصفة مندوب نائب
   *[delegate] القائم بالإيداع: { $person }، بصفة مندوب أصلي
}
vote-weight = وزن قدره { $weight }
vote-choice-withheld = صوّت

vote-register = تفصيل نتائج التصويت
vote-register-counts = عدد الأصوات على كل أساس
vote-register-text = بصمة النص المصوت عليه (SHA-256)
vote-box = صندوق الاقتراع
vote-box-digest = بصمة صندوق الاقتراع (SHA-256)
vote-box-about = ما كان في الصندوق عند الاختتام، مرتبا حسب الوصولات، وهو ترتيب لا صلة له بترتيب التصويت.
vote-box-open = عرض محتوى الصندوق
vote-box-find = البحث عن وصلي
vote-box-found = ورقة التصويت هذه في الصندوق: { $choice }.
vote-box-missing = هذا الوصل ليس في الصندوق. تحققوا من الوصل المنسوخ؛ فإن كان صحيحا فأخبروا إدارة المنتدى.
vote-box-receipt = الوصل

vote-run = تسيير التصويت
vote-open = افتتاح التصويت
vote-open-what = تُثبَّت القاعدة وتُحصر لائحة الناخبين، فلا يتغير فيهما شيء. ويصبح بإمكان الناخبين التصويت.
vote-open-waits = أُعلن الافتتاح ليوم { $when }، وسيتم من تلقاء نفسه. ولا تُحصر لائحة الناخبين إلا حينئذ.
vote-open-done = افتُتح التصويت.
vote-close = اختتام التصويت
vote-close-what = تُعد أوراق التصويت وتُعلن النتيجة. ولا تُقبل بعد ذلك أي ورقة تصويت، ولا يُعاد افتتاح تصويت مختتم.
vote-close-what-subject = يصبح المقترح معتمدا أو مرفوضا أو بلا أثر، حسب النتيجة.
vote-close-waits = أُعلن الاختتام ليوم { $when }، وسيتم من تلقاء نفسه. ولا يُختتم التصويت قبل ذلك إلا إذا صوّت الجميع.
vote-close-done = اختُتم التصويت.
vote-end = الإعلان عن النهاية
vote-end-what = يمكن للناخبين التصويت إلى ذلك الحين، ويُخبرون به الآن. ثم يُختتم التصويت من تلقاء نفسه، ولا يُختتم قبل ذلك إلا إذا صوّت الجميع.
vote-end-needed = من دون نهاية معلنة لا يُختتم التصويت إلا إذا صوّت الجميع.
vote-end-when = الاختتام
vote-end-after = { $after ->
    [m5] بعد 5 دقائق
    [m15] بعد 15 دقيقة
    [m30] بعد 30 دقيقة
    [h1] بعد ساعة
   *[date] في تاريخ محدد
}
vote-end-at = ينتهي يوم
vote-end-done = أُعلن عن نهاية التصويت.
vote-cancel = إلغاء التصويت
vote-cancel-not = الإبقاء على التصويت
vote-cancel-what = يتوقف التصويت دون نتيجة، ولا تُعد أوراق التصويت المودعة.
vote-cancel-what-subject = يعود المقترح إلى المجموعة.
vote-cancel-reason = السبب، ويراه الجميع
vote-cancel-done = أُلغي التصويت.
vote-cancelled-because = أُلغي التصويت
vote-refused = تعذر افتتاح هذا التصويت
vote-closing-refused = تعذر اختتام هذا التصويت

vote-schedule = العرض على التصويت
vote-schedule-question = السؤال المطروح
vote-schedule-question-in = { $language ->
    [fr] بالفرنسية
    [ar] بالعربية
   *[en] بالإنجليزية
}
vote-schedule-question-of = هل تعتمدون المقترح «{ $title }»؟
vote-schedule-version = تُثبَّت الصيغة { $number } ببصمتها الرقمية ولا تتغير بعد ذلك.
vote-preset-label = الأغلبية
vote-preset = { $preset ->
    [absolute] الأغلبية المطلقة للمسجلين
    [two-thirds] ثلثا الأصوات المعبر عنها
    [two-thirds-roll] ثلثا المسجلين
    [unanimity] الإجماع على أساس الأصوات المعبر عنها
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
vote-quorum-strict = أن تتجاوز المشاركة هذه النسبة (بلوغها لا يكفي)
vote-electors-label = حق التصويت
vote-electors = { $electors ->
    [persons] الأشخاص الذين يشغلون المقاعد
   *[seats] المقاعد، باسم هيئاتها
}
vote-changeable = يمكن تغيير ورقة التصويت إلى حين الاختتام
vote-changeable-secret = ورقة التصويت السري نهائية دائما.
vote-opening = الافتتاح
vote-opening-when = { $when ->
    [now] فورا
    [at] في تاريخ محدد
   *[hand] لاحقا، من طرف المكتب
}
vote-opening-at = تاريخ الافتتاح
vote-closing = الاختتام
vote-closing-when = { $when ->
    [at] في تاريخ محدد
   *[hand] يعلن عنه مكتب المجموعة لاحقا
}
vote-closing-at = تاريخ الاختتام
vote-schedule-open = افتتاح التصويت
vote-schedule-later = برمجة التصويت
vote-schedule-review = مراجعة القاعدة
vote-schedule-review-title = القاعدة كما ستُثبَّت
vote-schedule-back = تغيير
vote-scheduled = بُرمج التصويت.

vote-list-none = لا يوجد أي تصويت في الوقت الراهن
vote-list-none-text = يعرض مكتب المجموعة على التصويت مقترحا مودعا.
vote-list-of = لائحة عمليات التصويت

### kinds, and fields of rows

audit-kind-vote = تصويت
audit-kind-ballot = ورقة تصويت
audit-kind-participation = مشاركة
past-kind-tally = الفرز
past-kind-elector = ناخب
past-kind-my_ballot = ورقة تصويتي
notice-kind-ballots = عمليات تصويت تنتظر مشاركتكم
notice-kind-deadlines = الآجال
past-field-question = السؤال
past-field-opens_at = الافتتاح المرتقب
past-field-opened_at = الافتتاح
past-field-closes_at = الاختتام المرتقب
past-field-closed_at = الاختتام
past-field-electors = الناخبون
past-field-cast = أوراق التصويت المودعة
past-field-outcome = النتيجة
past-field-quorum = النصاب القانوني
past-field-conditions = الشروط
past-field-box = صندوق الاقتراع
past-field-vote = التصويت
past-field-voted = صوّت
past-field-choice = الاختيار
past-field-cast_by = القائم بالإيداع
past-field-refused = تعذر الافتتاح أو الاختتام
past-field-reason = السبب

### notices: what people are told, and why

notice-vote-scheduled = { $dated ->
    [yes] استدعاء: يُفتتح التصويت يوم { $opens_at }.
   *[no] استدعاء: أُعلن عن تصويت.
}
notice-vote-opened = { $dated ->
    [yes] التصويت مفتوح إلى غاية اختتامه يوم { $closes_at }.
   *[no] التصويت مفتوح.
}
notice-vote-reminded = { $step ->
    [days] يُختتم التصويت بعد ثلاثة أيام
    [day] يُختتم التصويت بعد يوم واحد
   *[hours] يُختتم التصويت بعد ثلاث ساعات
}، في { $closes_at }: لم تودعوا ورقة تصويتكم بعد.{ $needed ->
    [yes] {" "}ومن دونها قد لا يُكشف عن نتيجة هذا التصويت السري.
   *[no] {""}
}
notice-vote-opening-refused = تعذر افتتاح التصويت.
notice-vote-closing-refused = تعذر اختتام التصويت: المخزن ليس ما يذكره السجل.
notice-vote-end-announced = يُختتم التصويت يوم { $closes_at }.
notice-vote-box-unusable = تعذر فتح صندوق الاقتراع للتصويت: إن لم يُعد مفتاحه فلا يمكن إلا إلغاء التصويت.
notice-vote-closed = { $verdict ->
    [adopted] اختُتم التصويت: اعتُمد المقترح.
    [rejected] اختُتم التصويت: رُفض المقترح.
    [too_few] اختُتم التصويت: كان عدد المشاركين قليلا جدا.
   *[no_quorum] اختُتم التصويت: لم يكتمل النصاب.
}
notice-ballot-changed = استبدل { $who } ورقة التصويت التي أودعها شخص آخر عن { $organisation }.
notice-because-caster = لأنكم أودعتم ورقة التصويت هذه
notice-because-president = لأنكم ترأسون هذه الهيئة
notice-vote-cancelled = أُلغي التصويت من طرف { $who }.
notice-because-elector = لأن لكم حق التصويت فيه

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-vote-scheduled =
  برمجة التصويت «{ $object }» من طرف { $who }{ $opens_at ->
    [none] {""}
   *[other] ، على أن يُفتتح يوم { $opens_at }
  }.
sentence-vote-opened = افتتاح التصويت «{ $object }» من طرف { $who }.
sentence-vote-opening-refused = تعذر افتتاح التصويت «{ $object }».
sentence-vote-closing-refused = تعذر اختتام التصويت «{ $object }»: المخزن ليس ما يذكره السجل.
sentence-vote-reminded = تذكير الناخبين الذين لم يصوتوا بعد قبل اختتام التصويت «{ $object }».
sentence-vote-end-announced = الإعلان عن اختتام التصويت «{ $object }» يوم { $closes_at } من طرف { $who }.
sentence-vote-box-unusable = تعذر فتح صندوق الاقتراع للتصويت «{ $object }»: مفتاحه مفقود أو تالف.
sentence-vote-closed =
  اختتام التصويت «{ $object }» من طرف { $who }: { $outcome_verdict ->
    [adopted] اعتُمد المقترح
    [rejected] رُفض المقترح
    [too_few] كان عدد المشاركين قليلا جدا
   *[other] بلا قرار لعدم اكتمال النصاب
  }.
sentence-vote-cancelled =
  إلغاء التصويت «{ $object }» من طرف { $who }{ $reason ->
    [none] {" "}(مُحي السبب بطلب من صاحبه).
   *[other] {""}: { $reason }
  }
sentence-ballot-cast =
  إيداع ورقة تصويت في «{ $object }» من طرف { $who }{ $choice ->
    [for] {""}: موافقة
    [against] {""}: معارضة
    [abstain] {""}: امتناع
    [blank] {""}: ورقة بيضاء
    [null] {""}: ورقة ملغاة
   *[other] {""}
  }.
sentence-ballot-changed =
  { $replaces ->
    [none] تغيير ورقة التصويت
   *[other] استبدال ورقة تصويت { $replaces }
  } في «{ $object }» من طرف { $who }{ $choice ->
    [for] {""}: موافقة
    [against] {""}: معارضة
    [abstain] {""}: امتناع
    [blank] {""}: ورقة بيضاء
    [null] {""}: ورقة ملغاة
   *[other] {""}
  }.
sentence-participation-recorded = المشاركة في التصويت السري «{ $object }» من طرف { $who }.

### dossier

error-vote-not-decided = يصبح ملف القرار متاحا بعد اختتام التصويت. عودوا إليه حينئذ.
vote-dossier-article = المادة { $number }: { $title }
vote-dossier-read-me = ملف القرار. للتحقق منه دون المنتدى: python checker.py dossier FILE.zip (Python 3.11 ومكتبة cryptography). يُطلب checker.py من المنتدى أو من شخص سبق أن حصل عليه؛ ولا تقبلوه من الشخص الذي يسلمكم الملف. قارنوا مفتاح المنتدى المكتوب في manifest.json بالمفتاح الذي ينشره. أسماء الأشخاص والهيئات هي أسماؤهم يوم إعداد الملف: لا يحتوي السجل على أي منها.
vote-dossier = ملف القرار
vote-dossier-about = كل ما يلزم للتحقق من هذا التصويت بعد عشر سنوات، ولو دون هذا المنتدى: النص وبصمته، والقاعدة، ولائحة الناخبين، وأوراق التصويت، ووقائع السجل وإثباتاتها، موقَّعة.
vote-dossier-about-secret = في التصويت السري يتضمن الملف محتوى صندوق الاقتراع بعد الاختتام، دون أي صلة بالمصوتين.
vote-dossier-zip = تنزيل الأرشيف
vote-dossier-pdf = ‏PDF ‏{ $language }
vote-dossier-show = البصمة والإثبات
vote-dossier-hash = البصمة الرقمية للملف (SHA-256)
vote-dossier-position = الموضع في السجل
vote-dossier-sealed = { $size ->
    [zero] مختوم دون أي واقعة، يوم { $when }
    [one] مختوم مع واقعة واحدة، يوم { $when }
    [two] مختوم مع واقعتين، يوم { $when }
    [few] مختوم مع { $size } وقائع، يوم { $when }
    [many] مختوم مع { $size } واقعة، يوم { $when }
   *[other] مختوم مع { $size } واقعة، يوم { $when }
}
vote-dossier-how = التحقق دون اتصال: python checker.py dossier FILE.zip
vote-dossier-how-text = ‏checker.py ملف واحد يُحفظ على حدة. يتحقق من التوقيع والإثباتات، ويعيد عد أوراق التصويت، ويقول بعبارة واضحة ما تحقق منه وما تعذر التحقق منه.
vote-dossier-verify = فتح صفحة التحقق
verify-title = التحقق من ملف قرار
verify-about = تبين هذه الصفحة هل وقّع هذا المنتدى ملف قرار بهذه البصمة. ولا تعرض شيئا من محتواه.
verify-issued = وقّع هذا المنتدى هذا الملف فعلا.
verify-issued-text = التصويت { $vote }، محصور عند الموضع { $position } من السجل.
verify-not-issued = لم يوقّع هذا المنتدى ملف قرار بهذه البصمة.
verify-not-issued-text = إما أن العنوان لم يُنقل بدقة، وإما أن الوثيقة لم تصدر عن هذا المنتدى. لا تعتمدوا عليها.
verify-nothing = لا يشير العنوان إلى أي ملف قرار. يمكنكم فحص ملف أسفله.
verify-key = مفتاح التوقيع
verify-file = فحص ملف
verify-file-about = لا يُرسل الملف: يحسب متصفحكم البصمات، ثم يسأل المنتدى هل التوقيع توقيعه. ولإعادة عد أوراق التصويت وفحص الإثباتات استعملوا checker.py.
verify-file-choose = اختيار أرشيف
verify-file-checking = جارٍ فحص الملف
verify-file-unreadable = هذا الملف ليس ملف قرار أو لا يمكن قراءته.
verify-file-altered = طرأ تغيير على هذا الملف: { $names }.
verify-file-same = ملفات الأرشيف كلها مطابقة للبيان.
verify-file-signed = البيان موقَّع من هذا المنتدى.
verify-file-unsigned = التوقيع ليس توقيع هذا المنتدى.
verify-file-open = الاطلاع على التصويت
record-rule = القاعدة
record-text = النص المعروض على التصويت
record-text-none = كان التصويت على السؤال وحده، دون نص مرفق.
record-outcome = النتيجة
record-roll = الناخبون وأوراق التصويت
record-roll-secret = الناخبون والمشاركة
record-roll-who = الناخب
record-roll-by = القائم بالإيداع
record-roll-absent = لم يصوت
record-roll-voted = صوّت
record-roll-more = { $count ->
    [zero] لا يوجد في الأرشيف، وهو المعتمد، أي ناخب آخر.
    [one] يوجد في الأرشيف، وهو المعتمد، ناخب آخر.
    [two] يوجد في الأرشيف، وهو المعتمد، ناخبان آخران.
    [few] يوجد في الأرشيف، وهو المعتمد، { $count } ناخبين آخرين.
    [many] يوجد في الأرشيف، وهو المعتمد، { $count } ناخبا آخر.
   *[other] يوجد في الأرشيف، وهو المعتمد، { $count } ناخب آخر.
}
record-proof = الإثبات
record-opened = الافتتاح
record-closed = الاختتام
record-moment = { DATETIME($when, dateStyle: "long", timeStyle: "short") } (بتوقيت الدار البيضاء)
record-forum = المنتدى
record-reference = المرجع
record-version = الصيغة { $number }
record-group = المجموعة
record-choice = الاختيار
record-college = الهيئة الناخبة
record-voices = الأصوات
record-hash = بصمة الملف
record-text-hash = بصمة النص
record-box = بصمة صندوق الاقتراع
record-checkpoint = الختم
record-key = مفتاح المنتدى
record-scan = امسحوا هذا الرمز ضوئيا، أو افتحوا العنوان، لمعرفة هل وقّع هذا المنتدى هذا الملف. وهذه الوثيقة صيغة مقروءة منه: المعتمد هو الأرشيف الموقَّع.
record-footer = الموضع { $position } · { $hash }
record-page = صفحة
