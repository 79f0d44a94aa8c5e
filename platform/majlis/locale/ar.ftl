### ui: the shell and the shared components

ui-app = مجلس
ui-optional = (غير إجباري)
ui-sending = جارٍ الإرسال
ui-loading = جارٍ التحميل
ui-new-tab = (علامة تبويب جديدة)
ui-remove = إزالة { $what }
ui-zone = بتوقيت الدار البيضاء
ui-close = إغلاق
ui-cancel = إلغاء
ui-undo = تراجع
ui-retry = إعادة المحاولة
ui-more = عرض المزيد
ui-news = عرض المستجدات ({ $count })
ui-copy = نسخ
ui-copied = تم النسخ
ui-hash = البصمة الرقمية { $hash }
ui-clear = مسح
ui-search = بحث
ui-choose = اختيار…
ui-no-match = لا نتائج
ui-skip = الانتقال إلى المحتوى
ui-menu = التنقل الرئيسي
ui-more-pages = المزيد
ui-breadcrumb = مسار التصفح
ui-sections = أقسام الصفحة
ui-notifications = الرسائل
ui-fold = طي شريط التنقل
ui-unfold = بسط شريط التنقل
ui-people-here = { $count ->
    [zero] لا أحد هنا
    [one] شخص واحد هنا
    [two] شخصان هنا
    [few] { $count } أشخاص هنا
    [many] { $count } شخصا هنا
   *[other] { $count } شخص هنا
}
ui-and-more = وغيرهم: { $count }
ui-deadline-in = الاختتام { $when }
ui-deadline-past = اختُتم { $when }
ui-stage-done = منتهية
ui-stage-current = جارية
ui-stage-next = لاحقة
ui-diff-inline = ضمن النص
ui-diff-side = جنبا إلى جنب
ui-diff-view = طريقة عرض الفروق
ui-diff-before = قبل
ui-diff-after = بعد
ui-diff-added = مضاف
ui-diff-removed = محذوف
ui-diff-changed = مغيَّر
ui-diff-moved = منقول
ui-diff-same = { $count ->
    [zero] لا فقرات مطابقة
    [one] فقرة واحدة مطابقة
    [two] فقرتان مطابقتان
    [few] { $count } فقرات مطابقة
    [many] { $count } فقرة مطابقة
   *[other] { $count } فقرة مطابقة
}
ui-diff-nothing = النصان متطابقان.
ui-not-found-title = الصفحة غير موجودة
ui-not-found-text = العنوان غير صحيح، أو لم تعد الصفحة موجودة.
ui-no-right-title = لا يحق لكم الاطلاع على هذه الصفحة
ui-failed-title = تعذر عرض الصفحة
ui-offline-title = لا يوجد اتصال
ui-go-home = العودة إلى الرئيسية

ui-nav-home = الرئيسية
ui-nav-log = السجل
ui-nav-kit = المكونات

ui-acting-for = باسم «{ $name }»
ui-acting-which = باسم أي هيئة من هيئاتكم؟
ui-acting-change = تغيير
ui-acting-choose = اختيار
ui-language = اللغة
ui-theme = المظهر
ui-theme-system = حسب الجهاز
ui-theme-light = فاتح
ui-theme-dark = داكن
ui-account = الحساب
ui-sign-out = تسجيل الخروج
ui-demo = معطيات توضيحية: الأشخاص والآراء والأصوات في هذا المنتدى متخيلة.
ui-demo-label = نوع المعطيات
ui-single-keys = اختصارات المفتاح الواحد
ui-single-keys-hint = تعمل المفاتيح المفردة ({ "\u2066g\u2069" } و{ "\u2066/\u2069" } و{ "\u2066?\u2069" }) حين لا تكون أي خانة نشطة.

ui-connection-lost = انقطع الاتصال، نعيد المحاولة…
ui-connection-offline = لا اتصال لديكم. ما كتبتموه محفوظ، وستُستأنف الصفحة فور عودة الشبكة.

ui-palette = لوحة الأوامر
ui-palette-hint = البحث عن صفحة أو هيئة أو إعداد…
ui-palette-go = الانتقال إلى
ui-palette-found = النتائج
ui-palette-do = الإعدادات
ui-palette-keys = ↑ ↓ للتنقل، Enter للفتح، Esc للإغلاق
ui-shortcuts = اختصارات لوحة المفاتيح
ui-shortcut-palette = فتح لوحة الأوامر
ui-shortcut-guide = عرض هذا الدليل
ui-shortcut-search = البحث في الصفحة
ui-shortcut-move = السطر التالي، السابق
ui-shortcut-open = فتح السطر
ui-shortcut-go = الانتقال إلى: { $page }

ui-nav-people = الأشخاص
ui-nav-inbox = الوارد
ui-nav-waiting = { $count ->
    [zero] (لا إشعارات غير مقروءة)
    [one] (إشعار واحد غير مقروء)
    [two] (إشعاران غير مقروءين)
    [few] ({ $count } إشعارات غير مقروءة)
    [many] ({ $count } إشعارا غير مقروء)
   *[other] ({ $count } إشعار غير مقروء)
}

### home

home-title = ما ينتظركم
home-ballots = أوراق تصويت لم تُودع بعد
home-ballot-for = باسم { $organisation }
home-vote = التصويت
home-proposals = المقترحات
home-draft = مسودة، الصيغة { $number }
home-draft-act = استئناف
home-to-vote = مودع، في انتظار عرضه على التصويت
home-to-vote-act = الاطلاع
home-actions = الإجراءات
home-action-done = وضع علامة «منجز»
home-action-done-said = أُنجز الإجراء.
home-due = { $days ->
    [0] يُنجز اليوم
    [one] يُنجز غدا
    [two] يُنجز خلال يومين
    [few] يُنجز خلال { $days } أيام
    [many] يُنجز خلال { $days } يوما
   *[other] يُنجز خلال { $days } يوم
}
home-late = { $days ->
    [zero] حل أجله
    [one] متأخر بيوم واحد
    [two] متأخر بيومين
    [few] متأخر بـ{ $days } أيام
    [many] متأخر بـ{ $days } يوما
   *[other] متأخر بـ{ $days } يوم
}
home-no-due = دون أجل
home-up-to-date = لا شيء ينتظركم
home-up-to-date-text = كل ما يستجد مما يعنيكم يظهر هنا تلقائيا.
home-open = المفتوح الآن
home-open-votes = عمليات التصويت المفتوحة
home-open-none = لا يوجد تصويت مفتوح الآن.
home-all-groups = الاطلاع على مجموعات العمل

home-news = مستجدات تعنيكم
home-news-all = عرض الكل
home-since = منذ زيارتكم الأخيرة، في { $date }
home-before = أقدم من ذلك

### errors

error-offline = الخادم لا يجيب. ما كتبتموه محفوظ: أعيدوا المحاولة بعد لحظات.
error-unknown = حدث خطأ غير متوقع. أعيدوا المحاولة، وإن استمر فأخبروا إدارة المنتدى.

error-not-your-organisation = ليس لديكم اليوم انتداب يخولكم التصرف باسم هذه الهيئة. اطلبوا انتدابا من رئاستها أو كتابتها.
error-no-organisation = يتم هذا باسم هيئة معنية به، ولا يتيحه لكم أي انتداب من انتداباتكم الحالية. اطلبوا انتدابا من رئاستها أو كتابتها.
error-which-organisation = أكثر من هيئة من هيئاتكم ممكنة: { $organisations }. اختاروا الهيئة التي تتصرفون باسمها.
error-wrong-organisation = لا يمكن أن يتم هذا باسم الهيئة المختارة. تصرفوا باسم إحدى هذه الهيئات: { $organisations }.
error-not-allowed = لا يحق لكم القيام بذلك. تحققوا من الهيئة التي تتصرفون باسمها، أو اتصلوا بإدارة المنتدى.
error-not-found = هذا العنصر غير موجود، أو لا يحق لكم الاطلاع عليه. تحققوا من العنوان أو عودوا إلى الصفحة الرئيسية.
error-not-authenticated = سجلوا الدخول أولا.
error-authentication-failed = تعذر التحقق من الهوية. تحققوا من العنوان والسر، أو اطلبوا سرا جديدا من إدارة المنتدى.
error-csrf-failed = بقيت هذه الصفحة مفتوحة مدة طويلة. أعيدوا تحميلها ثم حاولوا من جديد.
error-method-not-allowed = لا يسمح هذا العنوان بهذه العملية. راجعوا وثائق الواجهة البرمجية.
error-not-acceptable = تنسيق الجواب المطلوب غير متاح. اطلبوا جوابا بتنسيق JSON.
error-unsupported-media-type = تنسيق المحتوى المرسل غير مقبول. أرسلوا محتوى بتنسيق JSON.
error-throttled = طلبات كثيرة في وقت واحد. أعيدوا المحاولة بعد { $seconds ->
    [zero] لحظات
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوان
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
error-parse-error = المحتوى المرسل غير سليم أو غير كامل. تحققوا منه ثم أعيدوا إرساله.
error-body-too-large = حجم المحتوى المرسل أكبر من المسموح به. أرسلوا محتوى أقصر.
error-bad-request = الطلب غير سليم. أعيدوا تحميل الصفحة ثم حاولوا من جديد.
error-bad-header = الترويسة { $header } غير سليمة. صححوا قيمتها.
error-bad-cursor = لا وجود لهذه الصفحة من اللائحة. أعيدوا قراءة اللائحة من بدايتها.
error-bad-limit = تضم الصفحة من 1 إلى { $most } من الأسطر. اختاروا عددا ضمن هذين الحدين.
error-busy = كان آخرون يكتبون في اللحظة نفسها. لم يُسجل شيء: أعيدوا المحاولة.
error-key-used-for-something-else = يحمل هذا الطلب مفتاح طلب سابق مختلف؛ ولم يُنجز شيء. أعيدوا إرساله بمفتاح جديد.
error-no-such-topic = لا شيء يمكن تتبعه بهذا الاسم. تحققوا من الاسم.
error-server-error = حدث خطأ غير متوقع وتم تدوينه؛ ولم يُسجل شيء. أعيدوا المحاولة، وإن استمر فأخبروا إدارة المنتدى.
error-invalid = المعلومات المدخلة غير صالحة: صححوها.
error-required = هذه الخانة إلزامية: أدخلوا المعلومة المطلوبة.
error-website = لا يُقبل عنوان الموقع هذا. قدموا عنوان http أو https كاملا دون اسم مستعمل، ويكون اسم نطاقه مكتوبا بحروف لاتينية { "\u2066(xn--…)\u2069" }.
error-unknown-key = هذه المعلومة غير منتظرة هنا: أرسلوا الطلب من دونها.
error-unknown-filter = معيار البحث هذا غير متاح هنا: أعيدوا البحث من دونه.
error-null = هذه الخانة إلزامية: أدخلوا المعلومة المطلوبة.
error-blank = هذه الخانة إلزامية: أدخلوا المعلومة المطلوبة.
error-empty = اختاروا عنصرا واحدا على الأقل.
error-invalid-choice = هذا الاختيار غير متاح: اختاروا غيره.
error-max-length = هذا النص أطول من المسموح به: اكتبوا نصا أقصر.
error-min-length = هذا النص أقصر من المطلوب: اكتبوا نصا أطول.
error-max-value = هذا العدد أكبر من المسموح به: أدخلوا عددا أصغر.
error-min-value = هذا العدد أصغر من المسموح به: أدخلوا عددا أكبر.
error-not-a-list = المطلوب هنا لائحة: صححوا المحتوى المرسل.
error-not-a-dict = المطلوب هنا كائن JSON: صححوا المحتوى المرسل.
error-unique = سبق استعمال هذه القيمة: اختاروا قيمة أخرى.

### faults

error-database-away = قاعدة معطيات المنتدى لا تجيب. أعيدوا المحاولة بعد لحظات: ما كنتم تقومون به لن يُسجل مرتين.
error-storage-full = لم يبق في المنتدى مكان للتسجيل. لم يُسجل شيء، والاطلاع ما زال ممكنا؛ أخبروا إدارة المنتدى.
error-pdf-not-available = لا يتوفر هذا الخادم على ما يلزم لإعداد ملف PDF. اختاروا شكلا آخر للوثيقة، أو أخبروا إدارة المنتدى.

### the page itself

page-not-built = لم تُبن الواجهة بعد. شغّلوا:

### writing: what a text or a name may hold (majlis.writing)

text-nul = لا يمكن حفظ المحرف الفارغ (U+0000) ولا عرضه: احذفوه.
text-half-character = لا يمكن حفظ نصف محرف ({ $character }): احذفوه.
text-control = محرف التحكم { $character } ليس نصا: احذفوه.
text-override = المحرف { $character } يجعل النص يُقرأ على غير ما كُتب: احذفوه.
text-marks = علامات كثيرة متراكبة على حرف واحد: لا تتجاوزوا { $most }.
text-line = تُكتب هذه الخانة في سطر واحد: احذفوا فواصل الأسطر وعلامات الجدولة.
text-invisible = لا محل هنا للمحرف غير المرئي { $character }: احذفوه.
text-isolate = فُتح تغيير لاتجاه الكتابة ولم يُغلق، أو أُغلق ولم يُفتح: أعيدوا كتابة هذا المقطع.
text-scripts = كلمة تخلط حروفا متشابهة من أبجديات مختلفة (هنا { $character }): اكتبوها من جديد بأبجدية واحدة.

### import

import-outcome = { $outcome ->
    [new] جديد
    [changed] مغيَّر
    [unchanged] دون تغيير
   *[refused] مرفوض
}
import-sum = { $ended ->
    [done] تم.
    [refused] لم يُسجل أي شيء: { $faults ->
        [zero] لا أخطاء.
        [one] خطأ واحد ينبغي تصحيحه.
        [two] خطآن ينبغي تصحيحهما.
        [few] { $faults } أخطاء ينبغي تصحيحها.
        [many] { $faults } خطأ ينبغي تصحيحه.
       *[other] { $faults } خطأ ينبغي تصحيحه.
    }
   *[preview] معاينة: لم يُسجل أي شيء. أضيفوا { "\u2066--apply\u2069" } للتنفيذ.
} الجديدة: { $new }؛ المغيَّرة: { $changed }؛ دون تغيير: { $unchanged }؛ المرفوضة: { $refused }.
import-not-utf8 = هذا الملف ليس بترميز UTF-8: الأوكتي { $byte } في الموضع { $place }. احفظوه بتنسيق «CSV UTF-8».
import-nul = لا يمكن حفظ المحرف الفارغ (NUL) الموجود في الموضع { $place } من النص: احذفوه.
import-malformed = { $reason ->
    [quotes] علامة اقتباس غير مغلقة أو يتبعها نص: تتوقف القراءة هنا. صححوا هذا السطر.
   *[cell-too-long] عدد أحرف إحدى الخلايا يفوق { $most }، والأرجح أن علامة اقتباس لم تُغلق: تتوقف القراءة هنا. صححوا هذا السطر.
}
import-empty = هذا الملف فارغ: تنقصه أسماء الأعمدة. أضيفوها في السطر الأول.
import-unknown-column = العمود «{ $column }» غير معروف. اختاروا من بين: { $known }.
import-column-twice = ورد العمود «{ $column }» مرتين: احتفظوا بواحد منهما.
import-column-missing = ينقص العمود «{ $column }»: أضيفوه.
import-too-many-cells = عدد خلايا هذا السطر { $cells } وعدد الأعمدة { $columns }. ضعوا بين علامتي اقتباس الخلية التي تتضمن فاصلا.
import-row-twice = سبق ذكر العنصر نفسه في السطر { $first }: احذفوا أحد السطرين.
import-not-a-date = «{ $value }» ليس تاريخا: اكتبوه على صورة السنة-الشهر-اليوم (YYYY-MM-DD)؛ فكل كتابة أخرى قد تخلط بين اليوم والشهر.
import-not-a-code = القيمة «{ $value }» غير معروفة. اختاروا من بين: { $allowed }.
import-yes-or-no = «{ $value }» ليست نعم ولا لا: اكتبوا إحداهما.
import-no-account = لا حساب لأحد بالعنوان { $email }: ادعوا هذا الشخص أولا.
