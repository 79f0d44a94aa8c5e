### verdict (how outcomes become these messages: federations/votes/rules/words.py)

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
    [more-than] أكثر قطعا من
   *[at-least] ما لا يقل عن
} { $unit ->
    [percent] { $threshold } %
   *[fraction] { $threshold }
} { $of ->
    [organisations] من الهيئات المسجلة
    [weight] من وزن المسجلين
   *[persons] من المسجلين
}).
vote-verdict-college = في الهيئة الناخبة «{ $college }»:
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
} من أصل { $base }، أي { $percent } % { $among ->
    [roll] من الهيئات المسجلة
    [present] من الهيئات الحاضرة
    [cast] من الهيئات المصوتة
   *[expressed] من الهيئات المؤيدة والمعارضة
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
            [one] هيئة واحدة
            [two] هيئتان
            [few] { $margin } هيئات
            [many] { $margin } هيئة
           *[other] { $margin } هيئة
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
    [no-organisation] تحتسب القاعدة الهيئات، وليس للناخب «{ $elector }» هيئة ({ $at }).
    [organisation-twice] تحتسب القاعدة الهيئات، وللهيئة «{ $organisation }» سطران، أحدهما للناخب «{ $elector }» ({ $at }).
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

### votes

error-not-run-by-you = يدير تصويتات المجموعة رئيسها أو كاتبها أو إدارة المنتدى.
error-question-missing = اكتبوا سؤال التصويت بلغة واحدة على الأقل.
error-closes-before-it-opens = يجب أن يكون الاختتام بعد الافتتاح. صححوا أحد التاريخين.
error-vote-not-scheduled = لم يعد هذا التصويت في انتظار الافتتاح.
error-vote-not-open = هذا التصويت غير مفتوح.
error-voting-is-over = انقضى أجل التصويت، ولم تعد أي ورقة تصويت تُقبل.
error-closing-time-not-reached = أُعلن عن ساعة الاختتام، ولا يُختتم التصويت قبلها إلا إذا صوّت الجميع.
error-vote-is-decided = اختُتم هذا التصويت ولا يمكن إلغاؤه.
error-already-voted = سبق إيداع ورقة التصويت هذه، والقاعدة لا تسمح بتغييرها.
error-same-choice = ورقة تصويتكم تحمل هذا الاختيار فعلا.
error-delegate-has-voted = صوت المندوب الأصلي، فلا يصوت المندوب النائب بعده.
error-choice-not-offered = الاختيارات هي: الموافقة والمعارضة والامتناع والورقة البيضاء.
error-no-mandate-for-seat = لا يودع ورقة تصويت المقعد إلا من كان له، في تلك اللحظة، انتداب سار من الهيئة. اطلبوا الانتداب من رئاستها أو كتابتها.
error-receipt-missing = تحمل ورقة التصويت السري وصلا ينشئه متصفحكم. أعيدوا تحميل الصفحة وصوتوا من جديد.
error-receipt-taken = هذا الوصل يخص ورقة تصويت أخرى. أعيدوا تحميل الصفحة وصوّتوا من جديد.
error-too-few-for-secrecy = عدد الناخبين في الهيئة الناخبة نفسها وبالوزن نفسه أقل من ثلاثة، فلا تبقى اختياراتهم سرية. اختاروا تصويتا غير سري أو ضموا الهيئات الناخبة.
error-too-few-ballots-to-reveal = الأوراق السرية المودعة أقل من أن يُعلن عنها: الاختتام الآن يكشف من اختار ماذا. انتظروا حتى تبلغ ثلاثا على الأقل في الهيئة الناخبة نفسها وبالوزن نفسه، أو ألغوا التصويت.
error-weights-too-large = الأوزان أكبر من أن تُجمع بدقة. استعملوا أوزانا أصغر بالنسب نفسها.
fact-vote-scheduled = برمجة تصويت
fact-vote-opened = افتتاح التصويت
fact-vote-opening-refused = تعذر افتتاح التصويت
fact-vote-reminded = تذكير الناخبين قبل اختتام التصويت
fact-ballot-cast = إيداع ورقة تصويت
fact-ballot-changed = تغيير ورقة تصويت
fact-participation-recorded = تسجيل مشاركة في التصويت السري
fact-vote-closed = اختتام التصويت
fact-vote-cancelled = إلغاء التصويت

### screens

vote-one = تصويت
vote-many = التصويتات
vote-choice = { $choice ->
    [for] موافقة
    [against] معارضة
    [abstain] امتناع
    [null] ورقة ملغاة
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
vote-subject-version = الصيغة { $number }، مثبتة من أجل هذا التصويت
vote-subject-read = قراءة النص المثبت
vote-closed-at = اختُتم في { $when }
vote-opens-at = الافتتاح في { $when }
vote-opens-now = افتتاح فوري
vote-opens-by-hand = يفتتحه مكتب المجموعة
vote-closes-by-hand = يختتمه مكتب المجموعة
vote-closes-after-opening = الاختتام في { $when }

vote-rule = القاعدة
vote-rule-frozen = تُثبَّت القاعدة وتُحصر لائحة الناخبين عند الافتتاح.
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
    [organisations] الهيئات المسجلة
   *[weight] وزن المسجلين
}.
vote-rule-quorum-free = لا يُشترط أي نصاب قانوني.
vote-rule-electors-label = من يصوت
vote-rule-electors = { $electors ->
    [persons] ورقة واحدة لكل شخص يشغل مقعدا.
   *[seats] ورقة واحدة لكل مقعد، يودعها باسم الهيئة شخص منتدب عنها؛ ويصوت النائب ما لم يصوت الأصيل.
}
vote-rule-secrecy-label = السرية
vote-secrecy = { $secrecy ->
    [hidden] اختيارات محجوبة حتى الاختتام
    [secret] تصويت سري
   *[named] تصويت علني بالأسماء
}
vote-secrecy-meaning = { $secrecy ->
    [hidden] لا يُظهر التطبيق الاختيارات لأحد قبل الاختتام، ولو للإدارة؛ ثم تُنشر مع الأسماء. وهي محفوظة في السجل: بإمكان من يشغّل الخادم أن يقرأها فيه قبل ذلك.
    [secret] يحفظ السجل من شارك ولا يحفظ الاختيار أبدا. تذهب الاختيارات إلى صندوق بلا اسم ولا ساعة، ويُخلط عند الاختتام. غير أن من يشغّل الخادم، أو يحتفظ بنسخ احتياطية أُخذت أثناء التصويت، قد يعرفها.
   *[named] يظهر كل اختيار مع اسم الهيئة فور إيداعه.
}
vote-rule-change-label = إمكانية تغيير الاختيار
vote-rule-changeable = { $changeable ->
    [yes] يمكن تغيير الورقة حتى الاختتام.
   *[no] الورقة المودعة نهائية.
}

vote-ballot = ورقة تصويتكم
vote-ballot-which = باسم أي هيئة تصوتون؟
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
vote-ballot-none-why = تصوت الهيئات التي لها مقعد في المجموعة، عن طريق الأشخاص المنتدبين عنها. يمكنكم متابعة النتيجة هنا.
vote-ballot-offline = لا يمكن إيداع ورقة دون اتصال. يبقى اختياركم هنا.
vote-ballot-over = انقضت ساعة الاختتام: لم تعد تُقبل أي ورقة.
vote-receipt = وصل تصويتكم
vote-receipt-keep = انسخوه الآن: لن يُعرض مرة أخرى. يتيح لكم عند الاختتام العثور على ورقتكم في الصندوق المنشور. لا تطلعوا عليه أحدا: فهو يبين كيف صوتم.
vote-receipt-earlier = إن كان إرسالكم السابق هو الذي وصل، فهذا وصله؛ ويمكنكم عند الاختتام التحقق من وجوده في الصندوق.
vote-receipt-forget = دُوِّن، يمكن محوه من هنا

vote-result = النتيجة
vote-result-now = النتيجة المؤقتة
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
        [one] تنقص النصابَ هيئة واحدة.
        [two] تنقص النصابَ هيئتان.
        [few] تنقص النصابَ { $missing } هيئات.
       *[other] تنقص النصابَ { $missing } هيئة.
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
    [organisations] الهيئات
    [weight] الوزن
   *[persons] الأصوات
}
vote-college = هيئة الناخبين «{ $college }»
vote-whole = المجموع العام
vote-column-what = البيان
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
vote-roll-not-yet = تُحصر لائحة الناخبين عند افتتاح التصويت.
vote-cast-by = أودعها { $person }
vote-weight = الوزن { $weight }
vote-choice-withheld = صوّت

vote-register = تفصيل نتائج التصويت
vote-register-counts = عدد الأصوات على كل أساس
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
vote-open-what = تُثبَّت القاعدة وتُحصر لائحة الناخبين، فلا يتغير فيهما شيء. ويصبح بإمكان جميع المنتدبين التصويت.
vote-open-done = افتُتح التصويت.
vote-close = اختتام التصويت
vote-close-what = تُعد الأوراق وتُعلن النتيجة. لا تُقبل بعد ذلك أي ورقة، ولا يُفتح تصويت مختتم من جديد.
vote-close-what-subject = يصبح المقترح معتمدا أو مرفوضا أو بلا أثر، حسب النتيجة.
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
vote-electors-label = من يصوت
vote-electors = { $electors ->
    [persons] الأشخاص الذين يشغلون المقاعد
   *[seats] المقاعد، باسم هيئاتها
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
vote-schedule-review-title = القاعدة كما ستُثبَّت
vote-schedule-back = تعديل
vote-scheduled = بُرمج التصويت.

vote-list-none = لا يوجد أي تصويت في الوقت الراهن
vote-list-none-text = يعرض مكتب المجموعة المقترح المودع على التصويت.
vote-list-of = لائحة التصويتات

### kinds, and fields of rows

audit-kind-vote = تصويت
audit-kind-ballot = ورقة تصويت
audit-kind-participation = مشاركة
past-kind-tally = الفرز
past-kind-elector = ناخب
past-kind-my_ballot = ورقتي
notice-kind-ballots = تصويتات تنتظر مشاركتكم
notice-kind-deadlines = الآجال
past-field-question = السؤال
past-field-opens_at = الافتتاح المرتقب
past-field-opened_at = الافتتاح
past-field-closes_at = الاختتام المرتقب
past-field-closed_at = الاختتام
past-field-electors = الناخبون
past-field-cast = الأوراق المدلى بها
past-field-outcome = النتيجة
past-field-quorum = النصاب
past-field-conditions = الشروط
past-field-box = صندوق الاقتراع
past-field-vote = التصويت
past-field-voted = صوت
past-field-choice = الاختيار
past-field-cast_by = أدلى به
past-field-refused = تعذر الافتتاح
past-field-reason = السبب

### notices: what people are told, and why

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
    [adopted] اختُتم التصويت: اعتُمد المقترح.
    [rejected] اختُتم التصويت: رُفض المقترح.
   *[no_quorum] اختُتم التصويت دون اكتمال النصاب.
}
notice-vote-cancelled = أُلغي التصويت من طرف { $who }.
notice-because-elector = لأن لكم حق التصويت فيه

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-vote-scheduled =
  برمجة التصويت «{ $object }»{ $opens_at ->
    [none] {""}
   *[other] {" "}الذي يفتح يوم { $opens_at }
  } من طرف { $who }.
sentence-vote-opened = افتتاح التصويت «{ $object }» من طرف { $who }.
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

### dossier

error-vote-not-decided = يصبح ملف القرار متاحا بعد اختتام التصويت.
vote-dossier-article = المادة { $number }: { $title }
vote-dossier-read-me = ملف القرار. للتحقق منه دون المنتدى: python checker.py dossier FILE.zip (بايثون 3.11 ومكتبة cryptography). يُطلب checker.py من المنتدى أو ممن سبق أن حصل عليه؛ ولا تقبلوه ممن يسلمكم الملف. قارنوا مفتاح المنتدى المكتوب في manifest.json بالمفتاح الذي ينشره. أسماء الأشخاص والهيئات هي أسماؤهم يوم إعداد الملف: لا يحتوي السجل على أي منها.
vote-dossier = ملف القرار
vote-dossier-about = كل ما يلزم للتحقق من هذا التصويت بعد عشر سنوات، ولو دون هذا المنتدى: النص وبصمته، والقاعدة، والقائمة، والأوراق، ووقائع السجل وبراهينها، موقعة.
vote-dossier-about-secret = في التصويت السري يتضمن الملف الصندوق المختوم، دون أي صلة بالمصوتين.
vote-dossier-zip = تنزيل الأرشيف
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
verify-file-unreadable = هذا الملف ليس ملف قرار أو لا يمكن قراءته.
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
record-checkpoint = الختم
record-key = مفتاح المنتدى
record-scan = امسحوا هذا الرمز، أو افتحوا العنوان، لمعرفة هل وقّع هذا المنتدى هذا الملف. وهذه الوثيقة قراءة له: المعتمد هو الأرشيف الموقع.
record-footer = الموضع { $position } · { $hash }
record-page = صفحة
error-pdf-not-available = لا يتوفر هذا الخادم على ما يلزم لإعداد ملف PDF. يتضمن الأرشيف العناصر نفسها.
