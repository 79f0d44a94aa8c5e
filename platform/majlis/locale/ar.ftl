### ui

ui-app = مجلس
ui-optional = (اختياري)
ui-sending = جارٍ الإرسال
ui-loading = جارٍ التحميل
ui-new-tab = (علامة تبويب جديدة)
ui-remove = إزالة { $what }
ui-zone = بتوقيت الدار البيضاء
ui-close = إغلاق
ui-cancel = إلغاء
ui-confirm = تأكيد
ui-undo = تراجع
ui-retry = إعادة المحاولة
ui-more = عرض المزيد
ui-news = عرض المستجدات ({ $count })
ui-copy = نسخ
ui-copied = تم النسخ
ui-hash = البصمة { $hash }
ui-clear = مسح
ui-search = بحث
ui-choose = اختيار…
ui-no-match = لا نتائج
ui-results = { $count ->
    [0] لا نتائج
    [one] نتيجة واحدة ({ $count })
    [two] نتيجتان ({ $count })
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
ui-skip = انتقل إلى المحتوى
ui-menu = التنقل الرئيسي
ui-more-pages = المزيد
ui-breadcrumb = مسار التصفح
ui-sections = أقسام الصفحة
ui-notifications = الرسائل
ui-fold = طيّ شريط التنقل
ui-unfold = بسط شريط التنقل
ui-people-here = { $count ->
    [zero] لا أحد هنا ({ $count })
    [one] شخص واحد هنا ({ $count })
    [two] شخصان هنا ({ $count })
    [few] { $count } أشخاص هنا
    [many] { $count } شخصًا هنا
   *[other] { $count } شخص هنا
}
ui-and-more = و{ $count } غيرهم
ui-deadline-in = الإغلاق { $when }
ui-deadline-past = أُغلق { $when }
ui-stage-done = منتهية
ui-stage-current = جارية
ui-stage-next = لاحقة
ui-progress = { $value } من { $max }
ui-diff-inline = ضمن النص
ui-diff-side = جنبًا إلى جنب
ui-diff-view = طريقة عرض الفروق
ui-diff-before = قبل
ui-diff-after = بعد
ui-diff-added = مضاف
ui-diff-removed = محذوف
ui-diff-changed = معدَّل
ui-diff-moved = منقول
ui-diff-same = { $count ->
    [zero] لا فقرات مطابقة ({ $count })
    [one] فقرة واحدة مطابقة ({ $count })
    [two] فقرتان مطابقتان ({ $count })
    [few] { $count } فقرات مطابقة
    [many] { $count } فقرة مطابقة
   *[other] { $count } فقرة مطابقة
}
ui-diff-nothing = النصان متطابقان.
ui-not-found-title = الصفحة غير موجودة
ui-not-found-text = العنوان غير صحيح، أو لم تعد الصفحة موجودة.
ui-no-right-title = ولوج محدود
ui-no-right-text = هذه الصفحة مخصصة لأشخاص آخرين في المنتدى.
ui-failed-title = تعذّر عرض الصفحة
ui-offline-title = لا يوجد اتصال
ui-go-home = العودة إلى الرئيسية

ui-nav-home = الرئيسية
ui-nav-organisations = المنظمات
ui-nav-groups = مجموعات العمل
ui-nav-groups-short = المجموعات
ui-nav-links = أوجه التآزر
ui-nav-log = السجل
ui-nav-kit = المكونات

ui-acting-for = التصرف باسم
ui-acting-self = باسمي الشخصي
ui-acting-as = باسم { $name }
ui-language = اللغة
ui-theme = المظهر
ui-theme-system = حسب الجهاز
ui-theme-light = فاتح
ui-theme-dark = داكن
ui-account = الحساب
ui-sign-in = تسجيل الدخول
ui-sign-out = تسجيل الخروج
ui-demo = بيانات توضيحية: الأشخاص والآراء والأصوات في هذا المنتدى من نسج الخيال.
ui-demo-label = طبيعة البيانات
ui-settings = الإعدادات
ui-single-keys = اختصارات المفتاح الواحد
ui-single-keys-hint = تعمل المفاتيح المفردة (g و/ و?) حين لا يكون أي حقل نشطًا.

ui-connection-lost = انقطع الاتصال، نعيد المحاولة…
ui-connection-offline = أنت غير متصل. ما كتبته محفوظ، وستستأنف الصفحة فور عودة الشبكة.
ui-connection-back = عاد الاتصال

ui-palette = لوحة الأوامر
ui-palette-hint = البحث عن صفحة أو هيئة أو إجراء…
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

error-offline = الخادم لا يجيب. ما كتبته محفوظ: أعد المحاولة بعد لحظات.
error-unknown = حدث خطأ غير متوقع. أعد المحاولة، وإن استمر فأخبر إدارة المنتدى.

### accounts

error-not-your-organisation = ليس لديك اليوم انتداب يخوّلك التصرف باسم هذه الهيئة.
error-email-taken = يوجد حساب بهذا العنوان.
error-password = كلمة المرور هذه ضعيفة: ثمانية أحرف على الأقل، غير شائعة وليست أرقامًا فقط.

### errors

error-not-allowed = لا يحق لك القيام بذلك.
error-not-found = هذا العنصر غير موجود أو غير متاح لك.
error-not-authenticated = سجّل الدخول أولًا.
error-authentication-failed = تعذّر تسجيل الدخول.
error-csrf-failed = بقيت هذه الصفحة مفتوحة مدة طويلة. أعد تحميلها ثم حاول من جديد.
error-method-not-allowed = لا يسمح هذا العنوان بهذه العملية.
error-not-acceptable = صيغة الجواب المطلوبة غير متاحة.
error-unsupported-media-type = صيغة الإرسال هذه غير مقبولة.
error-throttled = طلبات كثيرة في وقت واحد. حاول من جديد بعد { $seconds ->
    [zero] لحظات
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
error-parse-error = صيغة المحتوى المرسل غير سليمة.
error-body-too-large = حجم المحتوى المرسل أكبر من المسموح به.
error-bad-request = صيغة الطلب غير سليمة.
error-bad-header = صيغة الترويسة { $header } غير سليمة.
error-bad-cursor = لا وجود لهذه الصفحة من القائمة. استأنف القائمة من بدايتها.
error-bad-limit = تضم الصفحة من 1 إلى { $most } من الأسطر.
error-busy = كان آخرون يكتبون في اللحظة نفسها. لم يُسجَّل شيء: حاول من جديد.
error-no-such-topic = لا شيء يمكن تتبعه بهذا الاسم.
error-server-error = حدث خطأ غير متوقع وتم تدوينه. لم يُسجَّل شيء.
error-invalid = بعض المعلومات تحتاج إلى تصحيح.
error-required = هذه المعلومة ضرورية.
error-unknown-key = هذه المعلومة غير منتظرة هنا: احذفوها.
error-unknown-filter = هذه التصفية غير متاحة هنا: احذفوها.
error-null = هذه المعلومة ضرورية.
error-blank = هذه المعلومة ضرورية.
error-empty = أدخل عنصرًا واحدًا على الأقل.
error-invalid-choice = هذا الاختيار غير متاح.
error-max-length = هذا النص أطول من اللازم.
error-min-length = هذا النص أقصر من اللازم.
error-max-value = هذا العدد أكبر من اللازم.
error-min-value = هذا العدد أصغر من اللازم.
error-not-a-list = المنتظر هنا قائمة.
error-not-a-dict = المنتظر هنا كائن.
error-unique = هذه القيمة مستعملة من قبل.
page-not-built = لم تُبنَ الواجهة بعد. شغّل:

### audit

audit-title = السجل
audit-introduction = جميع وقائع هذا المنتدى، من الأحدث إلى الأقدم: من، ولصالح من، وماذا، ومتى.
audit-position = الموضع
audit-when = متى
audit-who = من
audit-for = باسم
audit-what = ماذا
audit-object = الموضوع
audit-state = المحتوى
audit-cause = إثر
audit-system = البرنامج
audit-token = مفتاح ولوج
audit-withheld = المحتوى محجوب في الوقت الحالي
audit-from = ابتداءً من
audit-until = قبل
audit-empty = لا توجد واقعة توافق هذه المعايير.

### accounts: screens

sign-in-title = تسجيل الدخول
sign-in-email = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-action = دخول
sign-in-with-account = بحساب شخصي
sign-in-no-account = تفتح إدارة المنتدى الحسابات.
sign-in-already = أنتم متصلون باسم { $name }.
sign-in-continue = متابعة
sign-in-about = منصة التشاور بين الفيدراليات المهنية ومجموعات عملها.
sign-in-demo-title = تجربة المنتدى النموذجي
sign-in-demo-text = اختاروا دورا: تكفي نقرة واحدة. الأشخاص وآراؤهم وأصواتهم متخيلة؛ أما الهيئات الحقيقية فتُعرض كما وردت في مصادرها.
sign-in-demo-roles = أدوار للتجربة
sign-in-demo-two = لتكونوا شخصين في آن واحد في المتصفح نفسه، افتحوا العنوان الآخر أيضا:
sign-in-demo-no-organisation = دون انتداب

home-title = ما ينتظركم
home-ballots = أوراق للإيداع
home-ballot-for = عن { $organisation }
home-vote = التصويت
home-proposals = المقترحات
home-draft = مسودة، الصيغة { $number }
home-draft-act = متابعة
home-to-vote = مودع، ينتظر عرضه على التصويت
home-to-vote-act = الاطلاع
home-actions = الإجراءات
home-action-done = تأشير كمنجز
home-action-done-said = أُنجز الإجراء.
home-due = { $days ->
    [0] يُنجز اليوم
    [one] يُنجز غدا
    [two] يُنجز بعد يومين
    [few] يُنجز خلال { $days } أيام
    [many] يُنجز خلال { $days } يوما
   *[other] يُنجز خلال { $days } يوم
}
home-late = { $days ->
    [one] متأخر بيوم واحد
    [two] متأخر بيومين
    [few] متأخر بـ { $days } أيام
    [many] متأخر بـ { $days } يوما
   *[other] متأخر بـ { $days } يوم
}
home-no-due = دون أجل
home-up-to-date = أنجزتم كل شيء
home-up-to-date-text = لا شيء ينتظركم الآن. وما يستجد يظهر هنا من تلقاء نفسه.
home-open = مفتوح الآن
home-open-votes = تصويتات مفتوحة
home-open-none = لا تصويت مفتوحا الآن.
home-all-groups = الاطلاع على مجموعات العمل

### example forum

demo-role-administrator = تدبّر الدليل وتُحدث المجموعات وتطّلع على سجل جميع الأفعال.
demo-role-chair = ترأس مجموعة العلامة: تفتح التصويت وتغلقه، وتسند الإجراءات، وتصوت باسم كونفدراليتها.
demo-role-rapporteur = يتولى التحرير في مجموعة العلامة ويرأس مجموعة الكفاءات.
demo-role-secretary = يتتبع نصاب مجموعة العلامة، ويبرمج عمليات التصويت فيها، ويدبّر ولايات فدراليته.
demo-role-delegate = صوتها هو ما ينقص لبلوغ النصاب. وتشارك كذلك في تحرير مشروع مشترك.
demo-role-alternate = يصوت ما دامت المندوبة لم تصوت.
demo-role-delegate-agrifood = مندوب ثانٍ ليرى كل منكما ما يفعله الآخر: عضو في أربع مجموعات.
demo-role-sme = مقاولة صغيرة: جوابٌ عن حاجتها ينتظر موافقتها.
demo-role-auditor = دون ولاية: تقرأ ما هو عمومي من نصوص وعمليات تصويت ونتائج، ولا تقوم بأي فعل.

### audit: screens

audit-filters = معايير السجل
audit-anything = كل الوقائع
audit-no-right = تطلع إدارة المنتدى على السجل.
audit-kind-organisation = منظمة
audit-kind-mandate = انتداب
audit-kind-group = مجموعة عمل
audit-kind-action = إجراء
audit-kind-proposal = مقترح
audit-kind-vote = تصويت
audit-kind-ballot = ورقة تصويت
audit-kind-participation = مشاركة
audit-kind-listing = إعلان
audit-kind-webhook = ويب هوك
audit-kind-link = رابطة
audit-withheld-short = محتوى محجوب
audit-details-of = تفاصيل الواقعة { $position }
audit-topic = الواقعة
audit-recorded = سُجلت في
audit-mandate = الانتداب
audit-command = الأمر
audit-space = الفضاء
audit-alike = كل الوقائع المماثلة
audit-same-object = كل ما يخص هذا الموضوع
audit-one-object = موضوع واحد
audit-news = { $count ->
    [one] واقعة جديدة واحدة
    [two] واقعتان جديدتان
    [few] { $count } وقائع جديدة
    [many] { $count } واقعة جديدة
   *[other] { $count } واقعة جديدة
}

### accounts: invitations, second factors, sessions

error-already-joined = انضم هذا الشخص إلى المنتدى من قبل.
error-invitation-over = لم يعد هذا الرابط صالحا: إما أنه استُعمل أو عُوّض أو سُحب، أو مضى عليه أكثر من سبعة أيام. اطلبوا رابطا جديدا من إدارة المنتدى.
error-weak-password = كلمة المرور هذه ضعيفة جدا.
error-own-account = لا يغلق المرء حسابه بنفسه.
error-conflict = هذه العملية غير ممكنة في الوضع الحالي. أعيدوا تحميل الصفحة.
error-email-password-mismatch = العنوان أو كلمة المرور غير صحيح. تحققوا منهما، لم يضع شيء.
error-incorrect-password = كلمة المرور هذه غير صحيحة.
error-incorrect-code = هذا الرمز غير صحيح أو سبق استعماله. انتظروا الرمز الموالي وأعيدوا المحاولة.
error-reset-link-over = لم يعد هذا الرابط صالحا: إما أنه استُعمل أو مضى عليه وقت طويل. اطلبوا رابطا جديدا.
error-invalid-email = هذا العنوان الإلكتروني غير سليم الصيغة.
error-second-factor-required = ينقص رمز تطبيق المصادقة الخاص بكم.
error-reauthentication-required = أكدوا أولا أنكم أنتم أصحاب الحساب.
error-account-closed = هذا الحساب مغلق. اتصلوا بإدارة المنتدى.

mail-invitation-subject = دعوتكم إلى منتدى مجلس
mail-invitation-greeting = تحية طيبة { $name }،
mail-invitation-text = فتحت لكم إدارة المنتدى حسابا فيه. اختاروا كلمة المرور للدخول إليه.
mail-invitation-action = الانضمام إلى المنتدى
mail-invitation-ending = هذا الرابط خاص بكم، ويُستعمل مرة واحدة، ويبقى صالحا سبعة أيام. إن لم تكونوا تنتظرون هذه الدعوة فتجاهلوا هذه الرسالة.
mail-reset-subject = كلمة مرور جديدة لمنتدى مجلس
mail-reset-greeting = تحية طيبة { $name }،
mail-reset-text = طلب شخص ما، ولعله أنتم، كلمة مرور جديدة لحسابكم.
mail-reset-action = اختيار كلمة المرور
mail-reset-ending = يُستعمل هذا الرابط مرة واحدة. إن لم تطلبوا شيئا فتجاهلوا هذه الرسالة: تبقى كلمة مروركم كما هي.

### faults

error-database-away = قاعدة بيانات المنتدى لا تجيب. أعد المحاولة بعد لحظات: ما كنت تقوم به لن يُسجَّل مرتين.
error-storage-full = لم يبق في المنتدى مكان للتسجيل. لم يُسجَّل شيء، والقراءة ما زالت ممكنة؛ وعلى القائم على تشغيل المنتدى أن يوفر مساحة.

### writing: what a text or a name may hold (majlis.writing)

text-nul = لا يمكن حفظ المحرف المنعدم (U+0000) ولا عرضه.
text-half-character = لا يمكن حفظ نصف محرف ({ $character }).
text-control = محرف التحكم { $character } ليس نصا.
text-override = المحرف { $character } يجعل النص يقرأ على غير ما كتب.
text-marks = علامات كثيرة متراكبة على حرف واحد: الحد الأقصى { $most }.
text-line = تكتب هذه الخانة في سطر واحد دون علامة جدولة.
text-invisible = لا محل هنا للمحرف غير المرئي { $character }.
text-isolate = فتح تغيير لاتجاه الكتابة ولم يغلق، أو أغلق ولم يفتح.

### import

import-outcome = { $outcome ->
    [new] جديد
    [changed] معدل
    [unchanged] دون تغيير
   *[refused] مرفوض
}
import-sum = { $ended ->
    [done] تم.
    [refused] لم يسجل أي شيء: { $faults ->
        [one] خطأ واحد ينبغي تصحيحه.
        [two] خطآن ينبغي تصحيحهما.
        [few] { $faults } أخطاء ينبغي تصحيحها.
       *[other] { $faults } خطأ ينبغي تصحيحه.
    }
   *[preview] معاينة: لم يسجل أي شيء. أضيفوا --apply للتنفيذ.
} الجديدة: { $new }؛ المعدلة: { $changed }؛ دون تغيير: { $unchanged }؛ المرفوضة: { $refused }.
import-not-utf8 = هذا الملف ليس بترميز UTF-8: البايت { $byte } في الموضع { $place }. احفظوه بصيغة « CSV UTF-8 ».
import-nul = لا يمكن حفظ المحرف الفارغ (NUL) الموجود في الموضع { $place } من النص.
import-malformed = { $reason ->
    [quotes] علامة اقتباس غير مغلقة أو يتبعها نص: تتوقف القراءة هنا.
   *[cell-too-long] تتجاوز خلية { $most } حرفا، والأرجح أن علامة اقتباس لم تغلق: تتوقف القراءة هنا.
}
import-empty = هذا الملف فارغ: تنقصه أسماء الأعمدة.
import-unknown-column = العمود « { $column } » غير معروف. الأعمدة الممكنة: { $known }.
import-column-twice = ورد العمود « { $column } » مرتين.
import-column-missing = ينقص العمود « { $column } ».
import-too-many-cells = في هذا السطر { $cells } خلية مقابل { $columns } عمودا: الأرجح أن فاصلا ينبغي وضعه بين علامتي اقتباس.
import-row-twice = يتعلق السطر { $first } بالشيء نفسه.
import-not-a-date = « { $value } » ليس تاريخا مكتوبا على صورة السنة-الشهر-اليوم (YYYY-MM-DD)؛ وكل كتابة أخرى قد تخلط بين اليوم والشهر.
import-not-a-code = القيمة « { $value } » غير معروفة. القيم الممكنة: { $allowed }.
import-yes-or-no = « { $value } » ليست نعم ولا لا.
import-no-account = لا حساب لأحد بالعنوان { $email }: ادعوا هذا الشخص أولا.

### accounts: security, people, joining

ui-nav-people = الأشخاص
account-title = أمان الحساب
account-ask-factor = حسابكم يدير هذا المنتدى. احموه بعامل ثان.
account-ask-factor-act = حماية حسابي
password-title = كلمة المرور
password-current = كلمة المرور الحالية
password-new = كلمة المرور الجديدة
password-hint = ثمانية أحرف على الأقل. جملة من بضع كلمات خير من كلمة معقدة.
password-change = تغيير كلمة المرور
password-changed = تم تغيير كلمة المرور. أُغلقت جلساتكم الأخرى.
password-explained = تغييرها يغلق جميع جلساتكم الأخرى.
password-show = إظهار كلمة المرور
password-strength = القوة:
password-strength-short = قصيرة جدا
password-strength-weak = ضعيفة
password-strength-fair = مقبولة
password-strength-strong = جيدة
factor-title = العامل الثاني
factor-on = مفعّل
factor-off = غير مفعّل
factor-explained = عند الدخول، إضافة إلى كلمة المرور، رمز من ستة أرقام يحسبه هاتفكم. فلا تكفي كلمة مرور مسروقة.
factor-since = مفعّل منذ { $date }.
factor-enable = تفعيل
factor-disable = إيقاف
factor-disable-title = إيقاف العامل الثاني؟
factor-disable-text = ستكفي كلمة المرور من جديد للدخول، ولن تصلح رموز الطوارئ لشيء.
factor-disabled = تم إيقاف العامل الثاني.
factor-enable-title = تفعيل العامل الثاني
factor-scan = امسحوا هذا المربع بتطبيق مصادقة في هاتفكم.
factor-qr = مربع يُمسح بالهاتف؛ والمفتاح مكتوب أسفله.
factor-key = أو انسخوا هذا المفتاح
factor-code = رمز من ستة أرقام
factor-code-hint = الرمز الذي يعرضه التطبيق الآن.
factor-confirm = تأكيد
codes-title = رموز الطوارئ
codes-explained = من دون هاتفكم يفتح لكم أحد هذه الرموز الباب؛ ويُستعمل كل رمز مرة واحدة. احفظوها في مكان آمن: لن تُعرض ثانية.
codes-download = تنزيل
codes-copy = نسخ الرموز
codes-kept = لقد حفظتها
codes-new = رموز جديدة
codes-new-title = تعويض رموز الطوارئ؟
codes-new-text = لن تصلح الرموز التي حفظتموها لشيء.
codes-file = رموز الطوارئ لمنتدى مجلس
proof-title = أكدوا أنكم أنتم أصحاب الحساب
proof-action = تأكيد
proof-code = رمز التطبيق أو رمز الطوارئ
proof-by-code = استعمال رمز بدل ذلك
proof-by-password = استعمال كلمة المرور بدل ذلك
session-title = الجلسات المفتوحة
session-explained = الأجهزة التي أنتم متصلون بها. أغلقوا ما لا تعرفونه منها ثم غيّروا كلمة المرور.
session-where = ‏{ $browser } على { $system }
session-other-browser = متصفح آخر
session-other-system = نظام آخر
session-this = هذه الجلسة
session-since = فُتحت يوم { $date }
session-seen = آخر نشاط { $when }
session-end = إغلاق
session-end-one = إغلاق الجلسة { $where }
session-ended = أُغلقت الجلسة.
session-end-others = إغلاق جميع الجلسات الأخرى
session-end-others-title = إغلاق جميع الجلسات الأخرى؟
session-end-others-text = سيكون على الأجهزة الأخرى الدخول من جديد. ويبقى هذا الجهاز متصلا.
sign-in-code-title = رمز التحقق
sign-in-code-text = افتحوا تطبيق المصادقة في هاتفكم وانسخوا الرمز الذي يعرضه.
sign-in-code = رمز من ستة أرقام أو رمز طوارئ
sign-in-back = البدء من جديد بحساب آخر
error-code-late = مضى وقت طويل. أدخلوا كلمة المرور من جديد.
sign-in-forgotten = نسيتم كلمة المرور؟
reset-title = نسيان كلمة المرور
reset-text = أدخلوا عنوان حسابكم: سنرسل إليه رابطا لاختيار كلمة مرور جديدة.
reset-action = إرسال الرابط
reset-sent-title = اطلعوا على بريدكم
reset-sent = إذا كان هناك حساب بالعنوان { $email } فقد أُرسلت إليه رسالة. يُستعمل الرابط مرة واحدة.
reset-no-mail = لا يرسل هذا المنتدى بريدا. اطلبوا رابطا جديدا من إدارته.
reset-new-title = اختيار كلمة مرور جديدة
reset-done = تم تغيير كلمة المرور وأُغلقت جميع الجلسات. سجلوا الدخول.
join-title = الانضمام إلى المنتدى
join-welcome = مرحبا بكم، { $name }.
join-text = اختاروا كلمة مرور حسابكم. ستدخلون بالعنوان { $email }.
join-until = هذه الدعوة صالحة إلى غاية { $date }.
join-action = الدخول
join-over-title = لم تعد هذه الدعوة صالحة
join-someone = هذا المتصفح متصل باسم { $name }؛ وبالمتابعة ستدخلون إلى حسابكم.
people-title = الأشخاص
people-introduction = من يمكنه دخول المنتدى ومن هو مدعو إليه.
people-no-right = تتولى إدارة المنتدى أمر الحسابات.
people-search = الاسم أو العنوان
people-name = الاسم
people-name-hint = كما سيقرؤه الآخرون.
people-email = البريد الإلكتروني
people-language = اللغة
people-language-hint = لغة الدعوة والشاشات الأولى؛ ويغيّرها الشخص متى شاء.
people-state = الحالة
people-any-state = كل الحالات
people-state-active = عضو
people-state-invited = دعوة مرسلة
people-state-expired = دعوة منتهية
people-state-revoked = دعوة مسحوبة
people-state-closed = حساب مغلق
people-factor = العامل الثاني
people-last = آخر دخول
people-never = لم يدخل بعد
people-administrator = الإدارة
people-acts = إجراءات بشأن { $name }
people-act = الإجراءات
people-until = إلى غاية { $date }
people-invited-by = دعوة من { $name } يوم { $date }
people-empty = لا يوجد حساب مطابق
people-empty-text = غيّروا البحث أو الحالة المختارة.
people-invite = دعوة شخص
people-invite-act = دعوة
people-invite-text = يتوصل الشخص برابط خاص صالح سبعة أيام لاختيار كلمة المرور.
people-link-title = الدعوة جاهزة
people-link = الرابط الخاص
people-link-mailed = أُرسلت الدعوة بالبريد. ويمكنكم أيضا تسليم الرابط بأنفسكم.
people-link-unmailed = لا يرسل هذا المنتدى بريدا: سلموا هذا الرابط للشخص المعني وحده.
people-link-until = يُستعمل مرة واحدة إلى غاية { $date }، ولن يُعرض ثانية.
people-link-copied = تم نسخ الرابط
people-renew = إرسال رابط جديد
people-revoke = سحب الدعوة
people-revoke-text = لن يفتح رابط { $name } شيئا. ويمكنكم إرسال رابط جديد.
people-revoked = سُحبت الدعوة.
people-close = إغلاق الحساب
people-close-text = سيُقطع اتصال { $name } في كل مكان فورا ولن يدخل بعد ذلك. وتبقى انتداباته وأعماله السابقة في السجل.
people-closed = أُغلق الحساب.
people-reopen = إعادة فتح الحساب
people-reopened = أُعيد فتح الحساب.

### notifications: kinds, rhythms

notice-kind-ballots = تصويتات تنتظر مشاركتكم
notice-kind-assigned = ما أُسند إليكم
notice-kind-drafts = نصوص تتابعونها
notice-kind-decisions = القرارات
notice-kind-deadlines = الآجال
notice-kind-links = الإعلانات والروابط
notice-kind-forum = شؤون المنتدى
notice-rhythm-off = أبدا
notice-rhythm-at-once = فورا
notice-rhythm-hourly = كل ساعة
notice-rhythm-daily = كل يوم على الساعة 8
notice-rhythm-weekly = كل يوم اثنين على الساعة 8
notice-channel-mail = البريد الإلكتروني
notice-channel-push = المتصفح
notice-by-itself = المنصة
error-snoozed-into-the-past = اختاروا وقتا لاحقا: هذا الوقت قد مضى.
error-quiet-without-end = تبدأ ساعات السكون وتنتهي في وقتين مختلفين.
### seal

fact-seal-key-published = نشر مفتاح الختم
fact-witness-lodged = تسجيل شاهد
fact-witness-withdrawn = سحب شاهد
fact-history-doubted = شك في السجل
error-not-a-witness-key = ليس هذا مفتاحا عموميا لشاهد كما يكتبه «checker.py key».
error-witness-withdrawn = سُحب هذا الشاهد من قبل.
error-not-your-witness = هذا الشاهد تابع لمنظمة أخرى.
error-key-already-lodged = هذا المفتاح لشاهد مسجل من قبل: لكل شاهد مفتاحه.
error-witness-without-organisation = الشاهد تابع لمنظمة: اختر المنظمة التي تتصرف باسمها.
error-not-consistent = لم يعد السجل امتدادا لآخر ختم: لن يُوقَّع شيء بعد. اطلب التحقق.
error-not-a-cosignature = ليس هذا ختما لهذا المنتدى وقّعه شاهد من منظمتك.
mail-seal-subject = ختم السجل: { $size } واقعة
mail-seal-text = مرحبا { $name }، تجد طيه آخر ختم للسجل. احتفظ به: سيكشف لاحقا ما إذا مُسّت أي واقعة. لتوقيعه:
seal-title = هل السجل سليم؟
seal-subtitle = كل واقعة مختومة؛ وكل ما يُغيَّر أو يُحذف أو يضاف لاحقا ينكشف.
seal-seal-now = الختم الآن
seal-verify-now = التحقق الآن
seal-sealed-said = خُتم السجل.
seal-asked-said = بدأ التحقق.
seal-intact = نعم، السجل سليم
seal-intact-text = الوقائع التي شملها آخر تحقق، وعددها { $size }، هي بالضبط التي خُتمت.
seal-broken = لا، لقد غُيِّر السجل
seal-broken-own = ما حسبه هذا المتصفح لا يطابق ما يعرضه المنتدى.
seal-unknown = لا يُعرف ذلك بعد
seal-unknown-text = لم يكتمل أي تحقق شامل بعد. يبدأ أول تحقق تلقائيا بعد أول ختم.
seal-sealed = الختم
seal-sealed-upto = إلى غاية الموضع { $position }، أي { $size } واقعة، بتاريخ
seal-waiting =
  { $count ->
    [0] لا شيء ينتظر الختم المقبل.
    [one] واقعة واحدة تنتظر الختم المقبل.
    [two] واقعتان تنتظران الختم المقبل.
    [few] { $count } وقائع تنتظر الختم المقبل.
   *[other] { $count } واقعة تنتظر الختم المقبل.
  }
seal-none = لم يُختم شيء بعد.
seal-verified = آخر تحقق شامل
seal-not-verified = لم يكتمل أي تحقق.
seal-verified-what = أُعيد حساب { $size } واقعة عمودا عمودا؛ الأختام: { $checkpoints }، توقيعات الشهود: { $cosignatures }
seal-verified-kept = وهي تؤدي أيضا إلى آخر ختم، المحفوظ خارج قاعدة البيانات.
seal-by-scheduled = من المنتدى نفسه، كما في كل يوم
seal-by-asked = من المنتدى، بطلب من { $name }
seal-by-command = من مشغّل الخادم، بالأمر «majlis verify»
seal-own = متصفحك
seal-own-none = ليس لديه بعد ما يتحقق منه.
seal-own-signed-yes = تحقق من توقيع الختم: إنه توقيع المنتدى.
seal-own-signed-no = توقيع هذا الختم ليس توقيع المنتدى.
seal-own-signed-unable = لا يستطيع التحقق من هذا التوقيع (Ed25519).
seal-own-first = يحتفظ بهذا الختم؛ وفي زيارتك المقبلة يجب أن يكون الختم الجديد امتدادا له.
seal-own-consistent = هذا الختم امتداد لختم { $size } واقعة الذي احتفظ به.
seal-own-inconsistent = هذا الختم ليس امتدادا لختم { $size } واقعة الذي احتفظ به: أُعيدت كتابة السجل، أو استُرجعت نسخة احتياطية أقدم.
seal-under-way-label = التحقق جار
seal-under-way = التحقق جار: { $size } واقعة من أصل { $upto }.
seal-finding-changed = غُيِّرت الواقعة ذات الموضع { $position } بعد ختمها.
seal-finding-removed = حُذفت الواقعة ذات الموضع { $position } بعد ختمها.
seal-finding-inserted = أُضيفت الواقعة ذات الموضع { $position } بين وقائع مختومة.
seal-finding-moved = نُقلت الواقعة ذات الموضع { $position }: خُتمت في الموضع { $was }.
seal-finding-rewritten = غُيِّرت وقائع وبصماتها معا، بعد الموضع { $after } وإلى غاية الموضع { $position }: لم تعد تؤدي إلى الختم الموقَّع هناك.
seal-finding-checkpoint = لا يحمل ختم الموضع { $position } توقيع أي مفتاح لهذا المنتدى.
seal-finding-cosignature = ختم الموضع { $position } ليس الذي وقّعه الشاهد { $witness }.
seal-finding-tree = الوقائع هي التي خُتمت إلى غاية الموضع { $position }؛ لكن بصماتها المحفوظة تالفة والإثباتات لم تعد صالحة.
seal-checks = عمليات التحقق
seal-checks-when = متى
seal-checks-who = من طرف من
seal-checks-what = ماذا
seal-checks-found = النتيجة
seal-found-nothing = سليم
seal-found-fault = مغيَّر
seal-found-later = جار
seal-witnesses = الشهود
seal-witnesses-text = تتحقق المنظمة الشاهدة بنفسها من أن كل ختم امتداد لما قبله، ثم توقّعه بمفتاح لا يملكه المنتدى. فلا يستطيع حتى من يدير الخادم أن يعيد كتابة ما رأته.
seal-no-witness = لا شهود
seal-no-witness-text = دون شاهد، يمكن لمن يملك الخادم ومفتاحه أن يعيد كتابة السجل كله. اختر المنظمة التي تتصرف باسمها لتسجيل شاهد.
seal-witness = الشاهد
seal-witness-size = آخر ختم وقّعه
seal-witness-when = بتاريخ
seal-witness-acts = الإجراءات
seal-witness-never = لا شيء بعد
seal-witness-latest = الأخير
seal-facts =
  { $count ->
    [one] واقعة واحدة
    [two] واقعتان
    [few] { $count } وقائع
   *[other] { $count } واقعة
  }
seal-withdrawn = مسحوب
seal-lodge = تسجيل شاهد
seal-lodge-act = تسجيل
seal-lodge-text = على حاسوب تابع لمنظمتك، لا على هذا الخادم، أنشئ مفتاحا ببرنامج التحقق. لا يُقدَّم هنا إلا جزؤه العمومي.
seal-lodge-key = المفتاح العمومي
seal-lodge-hint = السطر الذي كتبه برنامج التحقق.
seal-lodged-said = سُجل الشاهد.
seal-cosign = التوقيع
seal-cosign-act = تسليم التوقيع
seal-cosign-text = حمّل آخر ختم مع إثبات أنه امتداد لختم { $size } واقعة، ثم تحقق منه ووقّعه ببرنامج التحقق، وسلّم ما يكتبه.
seal-cosign-fetch = تحميل الختم والإثبات
seal-cosign-note = الختم الموقَّع
seal-cosign-hint = كل ما كتبه برنامج التحقق.
seal-cosigned-said = حُفظ التوقيع.
seal-withdraw = سحب
seal-withdraw-text = لن يوقّع هذا الشاهد بعد الآن. ما وقّعه يبقى ويظل التحقق منه ممكنا.
seal-withdrawn-said = سُحب الشاهد.
seal-note = الختم
seal-note-text = احتفظ بنسخة منه في مكان آخر: بعد عشر سنوات ستظل تكشف ما إذا مُسّت هذه الوقائع. صيغة مفتوحة: C2SP tlog-checkpoint.
seal-download = تحميل
seal-keys = مفاتيح المنتدى
seal-key-since = نُشر بتاريخ
seal-command = أمر
seal-yourself = تحقق بنفسك
seal-yourself-text = دون الوثوق بهذا الخادم: ملف واحد مقروء، والمكتبة الحرة «cryptography».
seal-checker = برنامج التحقق
seal-step-install = ثبّت Python ومكتبة واحدة:
seal-step-export = صدّر السجل كاملا بصيغة JSON Lines (الإدارة)، وحمّل الختم أدناه.
seal-step-check = قارن أحدهما بالآخر:
seal-step-server = من يشغّل الخادم يتحقق من قاعدة البيانات نفسها:
seal-proof = الإثبات
seal-proof-waiting = هذه الواقعة أحدث من أن يشملها ختم: سيتم ذلك خلال دقائق.
seal-proof-good = هذه الواقعة في السجل المختوم
seal-proof-good-text = حسب متصفحك ذلك بنفسه، إلى غاية ختم { $size } واقعة.
seal-proof-signed = التوقيع توقيع المنتدى.
seal-proof-unsure = لا يستطيع التحقق من التوقيع (Ed25519).
seal-proof-witnesses =
  { $count ->
    [one] وقّعه شاهد واحد أيضا.
    [two] وقّعه شاهدان أيضا.
    [few] وقّعه { $count } شهود أيضا.
   *[other] وقّعه { $count } شاهدا أيضا.
  }
seal-proof-bad = هذا الإثبات لا يصح
seal-proof-bad-text = حساب متصفحك لا يؤدي إلى الختم الذي وقّعه المنتدى.
seal-proof-way =
  { $count ->
    [one] الحساب، في خطوة واحدة
    [two] الحساب، في خطوتين
    [few] الحساب، في { $count } خطوات
   *[other] الحساب، في { $count } خطوة
  }
seal-proof-root = بصمة الختم
seal-proof-before = مع ما قبلها
seal-proof-after = مع ما بعدها
seal-proof-makes = ينتج
seal-proof-leaf = بصمة الواقعة { $position }
seal-proof-leaf-own = بصمة الواقعة { $position }، محسوبة هنا
seal-proof-download = تحميل الإثبات

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-seal-key-published = نشر مفتاح ختم المنتدى من طرف { $who }.
sentence-witness-lodged = تسجيل شاهد باسم «{ $organisation }» من طرف { $who }.
sentence-witness-withdrawn = سحب شاهد من طرف { $who }.
sentence-history-doubted = وجد التحقق اختلافا عما خُتم، في الموضع { $position }.
### webhooks

fact-webhook-added = إضافة ويب هوك
fact-webhook-changed = تعديل ويب هوك
fact-webhook-stopped = إيقاف ويب هوك
fact-webhook-resumed = استئناف ويب هوك
fact-webhook-replayed = إعادة إرسال إلى ويب هوك
fact-webhook-secret-renewed = تجديد سر ويب هوك
fact-webhook-removed = حذف ويب هوك
sentence-webhook-added = أضاف { $who } الويب هوك { $object }
sentence-webhook-changed = عدّل { $who } الويب هوك { $object }
sentence-webhook-stopped = { $why ->
    [failing] أُوقف الويب هوك { $object } لأنه لم يُجب منذ خمسة أيام
    [gone] أُوقف الويب هوك { $object } لأن خادمه أعلن أنه لم يعد موجودا
    [no-reader] أُوقف الويب هوك { $object } لأن حساب الشخص الذي يقرأ بصلاحياته لم يعد مفتوحا
    [no-secret] أُوقف الويب هوك { $object } لأن سره لم يعد يُفتح بمفتاح هذا المنتدى
   *[other] أوقف { $who } الويب هوك { $object }
}
sentence-webhook-resumed = استأنف { $who } الإرسال إلى الويب هوك { $object }
sentence-webhook-replayed = طلب { $who } إعادة إرسال ما بعد الموضع { $after } إلى الويب هوك { $object }
sentence-webhook-secret-renewed = جدّد { $who } سر الويب هوك { $object }
sentence-webhook-removed = حذف { $who } ويب هوك
notice-webhook-stopped = { $why ->
    [failing] لم يُجب الويب هوك { $object } منذ خمسة أيام: لم يعد يُرسل إليه شيء
    [gone] أعلن خادم الويب هوك { $object } أنه لم يعد موجودا: لم يعد يُرسل إليه شيء
    [no-reader] لم يعد حساب الشخص الذي يقرأ الويب هوك { $object } بصلاحياته مفتوحا: لم يعد يُرسل إليه شيء، ولم يضع شيء
    [no-secret] لم يعد سر الويب هوك { $object } يُفتح بمفتاح هذا المنتدى: جدّدوه ثم استأنفوا الإرسال، ولم يضع شيء
   *[other] أوقف { $who } الويب هوك { $object }
}
notice-because-administrator = لأنك من إدارة هذا المنتدى
notice-because-witness = لأنكم تمسكون شاهدا على هذا السجل
notice-history-doubted = لم يعد السجل كما خُتم: أول اختلاف في الموضع { $position }
error-not-your-webhook = إدارة المنتدى وحدها تقرر ما يخرج منه.
error-webhook-needs-https = يبدأ عنوان الويب هوك بـ https://.
error-webhook-address-not-plain = هذا ليس عنوان خادم: اسم مضيف ومسار، دون كلمة مرور ولا علامة موضع.
error-webhook-unchanged = الأمر كذلك من قبل.
error-webhook-removed = حُذف هذا الويب هوك.
error-webhook-stopped = أوقفت إدارة المنتدى هذا الويب هوك، أو لم يعد حساب من يقرأ بصلاحياته مفتوحا.
error-beyond-the-log = ينتهي السجل عند الموضع { $head }.
webhooks-title = الويب هوك
webhooks-introduction = يُخبر المنتدى خوادم الشركاء بما يجري فيه، بالترتيب ودون أن يضيع شيء.
webhooks-no-right = الويب هوك من شأن إدارة المنتدى.
webhooks-empty = لا يوجد أي ويب هوك
webhooks-empty-text = يرسل الويب هوك كل واقعة، موقّعة، إلى عنوان شريك. ولا يتلقى إلا ما يحق للشخص المختار قراءته.
webhooks-add = إضافة ويب هوك
webhooks-add-act = إضافة
webhooks-change = تعديل
webhooks-name = الاسم
webhooks-name-hint = للتعرف عليه هنا.
webhooks-url = العنوان
webhooks-url-hint = ‏https:// واسم عمومي؛ يُرفض العنوان الداخلي عند الإرسال.
webhooks-reader = يقرأ بصلاحيات
webhooks-reader-hint = ما لا يحق لهذا الشخص قراءته لا يخرج.
webhooks-topics = المواضيع
webhooks-topics-hint = دون اختيار: جميعها.
webhooks-all = جميع الوقائع
webhooks-active = نشط
webhooks-failing = لا يجيب
webhooks-stopped-by-hand = موقوف
webhooks-stopped-failing = موقوف: لم يُجب منذ خمسة أيام
webhooks-stopped-gone = موقوف: لم يعد موجودا
webhooks-stopped-no-reader = موقوف: لم يعد حساب من يقرأ بصلاحياته مفتوحا
webhooks-stopped-no-secret = موقوف: ينبغي تجديد سره
webhooks-sent = الرسائل المستلمة
webhooks-position = الموضع
webhooks-up-to-date = محدَّث
webhooks-waiting = متأخر
webhooks-last-answer = آخر جواب
webhooks-failing-since = لم يُجب منذ
webhooks-next-try = المحاولة القادمة
webhooks-answer = { $word ->
    [taken] استُلمت
    [timeout] لا جواب في الوقت
    [refused] رُفض الاتصال
    [no-such-host] اسم غير معروف
    [forbidden-address] عنوان داخلي مرفوض
    [certificate] شهادة مرفوضة
    [unintelligible] جواب غير مفهوم
   *[other] الحالة { $word }
}
webhooks-stop = إيقاف
webhooks-resume = استئناف
webhooks-stopped-said = أُوقف الويب هوك.
webhooks-resumed-said = استُؤنف الويب هوك: يُرسل الآن ما ينقص.
webhooks-changed-said = عُدّل الويب هوك.
webhooks-replay = إعادة الإرسال
webhooks-replay-text = يُعاد إرسال كل ما بعد هذا الموضع بالمعرّفات نفسها.
webhooks-replay-after = بعد الموضع
webhooks-replayed-said = بدأ الإرسال من جديد.
webhooks-renew = تجديد السر
webhooks-renew-text = لا يوقّع السر القديم شيئا بعد الآن. ويحتاج الشريك إلى السر الجديد.
webhooks-remove = حذف
webhooks-remove-text = لن يتلقى { $name } شيئا بعد الآن. ولا رجعة في ذلك.
webhooks-removed-said = حُذف الويب هوك.
webhooks-secret = السر
webhooks-secret-title = سر الويب هوك
webhooks-secret-text = يوقّع كل رسالة ويتيح للشريك قراءة ما فاته. ولن يُعرض مرة أخرى.
webhooks-acts = إجراءات { $name }

### past
error-past-is-read-only = أنتم تطلعون على الماضي، ولا يمكن تغيير شيء فيه. عودوا أولا إلى اليوم.
error-past-not-ready = صفحات هذه اللحظة قيد الإعداد.
error-past-not-made = تعذر إعداد صفحات هذه اللحظة. أعيدوا المحاولة لاحقا.
error-no-such-position = لا يوجد هذا الموضع في تاريخ المنتدى.
past-open = السفر عبر الزمن
past-viewing = أنتم تطلعون على المنتدى كما كان في { $when }، الموضع { $position }
past-read-only = لا يمكن تغيير أي شيء هنا.
past-leave = العودة إلى اليوم
past-compare = المقارنة مع اليوم
past-compare-explained = ما كانت تعرضه هذه الصفحة في { $when }، وما تعرضه اليوم.
past-same = لم يتغير شيء في هذه الصفحة منذ ذلك الحين.
past-today = اليوم
past-then = آنذاك
past-position = الموضع { $position }
past-slider = الموضع في تاريخ المنتدى
past-previous = المنعطف السابق
past-next = المنعطف التالي
past-back = واقعة إلى الوراء
past-forward = واقعة إلى الأمام
past-date = الانتقال إلى تاريخ
past-preparing = جار إعداد صفحات هذه اللحظة…
past-preparing-share = إعداد صفحات هذه اللحظة: { $share }%
past-version = الصيغة { $number }
past-yes = نعم
past-no = لا
past-otherwise = محتوى مختلف
past-field-name = الحقل
past-what = { $what ->
    [changed] تغير
    [new] جديد
    [gone] لم يعد موجودا
   *[other] { $what }
}
past-kind = { $kind ->
    [proposal] مقترح
    [version] صيغة
    [vote] تصويت
    [tally] الفرز
    [elector] ناخب
    [my_ballot] ورقتي
    [group] مجموعة
    [seat] مقعد
    [action] إجراء
    [organisation] هيئة
    [mandate] انتداب
    [listing] إعلان
    [link] صلة
   *[other] { $kind }
}
past-field = { $field ->
    [status] الحالة
    [title] العنوان
    [names] الاسم
    [version] آخر صيغة
    [hash] البصمة
    [supporters] المساندون
    [coauthors] المؤلفون المشاركون
    [visibility] الظهور
    [officers] المكتب
    [counts] الأعداد
    [charter] الميثاق
    [electors] الناخبون
    [cast] الأوراق المدلى بها
    [outcome] النتيجة
    [opened_at] الافتتاح
    [closed_at] الاختتام
    [holder] شاغل المقعد
    [alternate] النائب
    [due] الأجل
    [assignee] المكلف
    [group] المجموعة
    [from] البداية
    [until] النهاية
    [role] الصفة
    [sectors] القطاعات
    [region] الجهة
    [description] الوصف
    [website] الموقع
    [accepted] الموافقات
    [parents] الانتماء
    [children_count] الهيئات المنضوية
    [verified] التحقق
    [answers] الأجوبة
    [question] السؤال
    [vote] التصويت
    [frozen] النص المثبت
    [translations] الترجمات
    [voted] صوت
    [choice] الاختيار
    [cast_by] أدلى به
    [quorum] النصاب
    [conditions] الشروط
    [box] صندوق الاقتراع
    [archived] مؤرشف
    [type] النوع
    [acronym] المختصر
    [successor] الخلف
    [closes_at] الاختتام المرتقب
    [opens_at] الافتتاح المرتقب
   *[other] { $field }
}

### audit: readings and saved views

fact-log-read = قراءة السجل
fact-log-exported = تصدير السجل
audit-kind-log = قراءة السجل
sentence-log-read = قراءة السجل من طرف { $who }.
sentence-log-exported =
  تصدير السجل ({ $format ->
    [csv] CSV
    [jsonl] JSON Lines
   *[other] CloudEvents
  }) إلى الموضع { $upto } من طرف { $who }.
error-too-many-views = لديكم { $most } من معاينات السجل المحفوظة: احذفوا إحداها أولا.
### inbox

ui-nav-inbox = الوارد
ui-nav-waiting = { $count ->
    [one] (إشعار واحد غير مقروء)
    [two] (إشعاران غير مقروءين)
    [few] ({ $count } إشعارات غير مقروءة)
    [many] ({ $count } إشعارًا غير مقروء)
   *[other] ({ $count } إشعار غير مقروء)
}
inbox-title = صندوق الوارد
inbox-list = الإشعارات
inbox-filter = الإشعارات المعروضة
inbox-kind = النوع
inbox-any-kind = كل الأنواع
inbox-state-open = الكل
inbox-state-unread = غير المقروءة
inbox-state-snoozed = المؤجلة
inbox-state-done = المنجزة
inbox-unread-count = { $count ->
    [0] كل شيء مقروء
    [one] إشعار واحد غير مقروء
    [two] إشعاران غير مقروءين
    [few] { $count } إشعارات غير مقروءة
    [many] { $count } إشعارًا غير مقروء
   *[other] { $count } إشعار غير مقروء
}
inbox-today = اليوم
inbox-yesterday = أمس
inbox-select-one = تحديد
inbox-unread-mark = غير مقروء:
inbox-count = { $count ->
    [one] واقعة واحدة
    [two] واقعتان
    [few] { $count } وقائع
    [many] { $count } واقعة
   *[other] { $count } واقعة
}
inbox-open = فتح
inbox-back = صندوق الوارد
inbox-done = وضع علامة «منجز»
inbox-reopen = إعادته إلى الصندوق
inbox-snooze = تأجيل
inbox-read = وضع علامة «مقروء»
inbox-unread = وضع علامة «غير مقروء»
inbox-legal = إشعار إلزامي
inbox-snoozed-until = مؤجل إلى { $date }
inbox-trail = ما جرى
inbox-trail-none = لا شيء مما جرى مفتوح لك.
inbox-gone = موضوع لم يعد مفتوحًا لك
inbox-choose = اختر إشعارًا لقراءته هنا.
inbox-bulk = إجراءات على ما تم تحديده
inbox-selected = { $count ->
    [one] تم تحديد إشعار واحد
    [two] تم تحديد إشعارين
    [few] تم تحديد { $count } إشعارات
    [many] تم تحديد { $count } إشعارًا
   *[other] تم تحديد { $count } إشعار
}
inbox-select-all = تحديد الكل
inbox-select-none = إلغاء التحديد
inbox-read-said = { $count ->
    [one] صار الإشعار مقروءًا.
    [two] صار إشعاران مقروءين.
    [few] صارت { $count } إشعارات مقروءة.
    [many] صار { $count } إشعارًا مقروءًا.
   *[other] صار { $count } إشعار مقروءًا.
}
inbox-unread-said = { $count ->
    [one] صار الإشعار غير مقروء.
    [two] صار إشعاران غير مقروءين.
    [few] صارت { $count } إشعارات غير مقروءة.
    [many] صار { $count } إشعارًا غير مقروء.
   *[other] صار { $count } إشعار غير مقروء.
}
inbox-done-said = { $count ->
    [one] أُنجز الإشعار.
    [two] أُنجز إشعاران.
    [few] أُنجزت { $count } إشعارات.
    [many] أُنجز { $count } إشعارًا.
   *[other] أُنجز { $count } إشعار.
}
inbox-open-said = { $count ->
    [one] أُعيد الإشعار إلى الصندوق.
    [two] أُعيد إشعاران إلى الصندوق.
    [few] أُعيدت { $count } إشعارات إلى الصندوق.
    [many] أُعيد { $count } إشعارًا إلى الصندوق.
   *[other] أُعيد { $count } إشعار إلى الصندوق.
}
inbox-snooze-said = { $count ->
    [one] أُجّل الإشعار إلى { $date }.
    [two] أُجّل إشعاران إلى { $date }.
    [few] أُجّلت { $count } إشعارات إلى { $date }.
    [many] أُجّل { $count } إشعارًا إلى { $date }.
   *[other] أُجّل { $count } إشعار إلى { $date }.
}
inbox-snooze-title = التأجيل إلى…
inbox-snooze-later = وقت لاحق اليوم
inbox-snooze-tomorrow = غدًا على الساعة 8
inbox-snooze-monday = يوم الاثنين على الساعة 8
inbox-snooze-date = وقت آخر
inbox-empty-open = لا شيء ينتظرك
inbox-empty-open-text = اطلعت على كل شيء. ما يعنيك يظهر هنا من تلقاء نفسه.
inbox-empty-unread = لا شيء ينتظرك
inbox-empty-unread-text = كل شيء مقروء. ما يصل يظهر هنا من تلقاء نفسه.
inbox-empty-snoozed = لا إشعار مؤجل
inbox-empty-snoozed-text = ينتظر الإشعار المؤجل هنا ثم يعود في الوقت المختار.
inbox-empty-done = لم يُنجز شيء بعد
inbox-empty-done-text = ما تضع عليه علامة «منجز» تجده هنا، وكل واقعة جديدة تعيده إلى الصندوق.
inbox-empty-kind = لا إشعارات من هذا النوع
inbox-key-open = فتح الموضوع
inbox-key-done = منجز، أو إعادته إلى الصندوق
inbox-key-snooze = تأجيل
inbox-key-unread = مقروء، أو غير مقروء
inbox-key-select = تحديد
home-news = مستجدات تعنيك
home-news-all = عرض الكل
home-since = منذ زيارتك الأخيرة، في { $date }
home-before = أقدم من ذلك

### notification preferences

preferences-title = الإشعارات
preferences-security = الأمان
preferences-introduction = كل ما يعنيك يصل إلى صندوق الوارد. اختر ما يُرسل إليك أيضًا، وبأي وتيرة.
preferences-matrix = ما يُرسل إليك
preferences-kind = النوع
preferences-in-app = داخل التطبيق
preferences-always = دائمًا
preferences-choose = { $kind }: { $channel }
preferences-mandatory = استدعاء التصويت وافتتاحه يُرسلان دائمًا بالبريد الإلكتروني في الحين: لا ينبغي أن يفوت أحدًا تصويت لأنه لم يُخبر. ويسري اختيارك على الباقي.
preferences-mandatory-short = الاستدعاء والافتتاح: دائمًا
preferences-saved = حُفظت التفضيلات.
preferences-groups = حسب مجموعة العمل
preferences-groups-text = تتبع كل مجموعة اختياراتك أعلاه، ما لم تقرر هنا غير ذلك.
preferences-groups-none = لا استثناء لأي مجموعة.
preferences-group-add = إضافة مجموعة
preferences-group-choose = مجموعة العمل
preferences-group-how = ما يُرسل من { $group }
preferences-group-muted = لا شيء
preferences-group-followed = كل شيء، في الحين
preferences-group-digest = { $rhythm } بالبريد الإلكتروني
preferences-group-own = اختيارات خاصة
preferences-group-remove = إلغاء الاستثناء: { $group }
preferences-quiet = ساعات الهدوء
preferences-quiet-text = لا يُرسل شيء خلال هذه الساعات، وتنتظر الرسائل نهايتها. أما الإشعار الإلزامي فلا ينتظر إلا إذا بقي مفيدًا بعدها.
preferences-quiet-on = مراعاة ساعات الهدوء
preferences-quiet-from = من
preferences-quiet-until = إلى
preferences-zone = توقيت الدار البيضاء ({ $offset }).
preferences-push = على هذا الجهاز
preferences-push-text = يستطيع هذا المتصفح إخبارك حتى عندما يكون المنتدى مغلقًا، ولا يُحفظ شيء على الجهاز.
preferences-push-on = الإخبار على هذا الجهاز
preferences-push-granted = هذا المتصفح يخبرك.
preferences-push-default = سيطلب منك متصفحك الإذن.
preferences-push-denied = متصفحك يرفض إشعارات هذا الموقع. لتغيير ذلك، افتح إعدادات الموقع بجانب العنوان، واسمح بالإشعارات، ثم أعد تحميل الصفحة.
preferences-push-unsupported = لا يستطيع هذا المتصفح استقبال الإشعارات. على آيفون وآيباد، أضف المنتدى أولًا إلى الشاشة الرئيسية.
error-push-away = لم يتم الاشتراك: خدمة إشعارات هذا المتصفح لا تجيب. حاول من جديد لاحقًا.
preferences-push-said-on = سيخبرك هذا الجهاز.
preferences-push-said-off = لن يخبرك هذا الجهاز بعد الآن.
### letters

letter-hourly-subject = موجز الساعة، { $day }
letter-daily-subject = موجز يوم { $day }
letter-weekly-subject = موجز الأسبوع، { $day }
letter-facts = { $count ->
    [zero] لا جديد
    [one] مستجد واحد
    [two] مستجدان
    [few] { $count } مستجدات
    [many] { $count } مستجدًا
   *[other] { $count } مستجد
}
letter-more = { $count ->
    [zero] لا موضوع آخر في صندوقكم.
    [one] وموضوع آخر في صندوقكم.
    [two] وموضوعان آخران في صندوقكم.
    [few] و{ $count } مواضيع أخرى في صندوقكم.
    [many] و{ $count } موضوعًا آخر في صندوقكم.
   *[other] و{ $count } موضوع آخر في صندوقكم.
}
letter-moment = { $at } ({ ui-zone })
letter-open = الفتح في مجلس
letter-why-at-once = تتوصلون بهذا النوع من المستجدات فورًا.
letter-why-hourly = تتوصلون بهذه المستجدات في موجز كل ساعة.
letter-why-daily = تتوصلون بهذه المستجدات في موجز كل يوم.
letter-why-weekly = تتوصلون بهذه المستجدات في موجز كل أسبوع.
letter-why-legal = هذا الإشعار إلزامي: يتوصل به كل معني بالأمر.
letter-settings = ضبط إشعاراتي
letter-stop = إيقاف هذه الرسائل
letter-mute-hourly = موجز الساعة
letter-mute-daily = موجز اليوم
letter-mute-weekly = موجز الأسبوع
letter-mute-in-group = { $kind } (مجموعة { $group })
letter-push-digest = { $count ->
    [zero] لا جديد
    [one] جديد في موضوع واحد
    [two] جديد في موضوعين
    [few] جديد في { $count } مواضيع
    [many] جديد في { $count } موضوعًا
   *[other] جديد في { $count } موضوع
}
unsubscribe-ask-title = إيقاف هذه الرسائل؟
unsubscribe-ask-text = لن تتوصلوا بعد الآن بالبريد الإلكتروني بما يلي: { $what }.
unsubscribe-done-title = تم الإيقاف
unsubscribe-done-text = لن تتوصلوا بعد الآن بالبريد الإلكتروني بما يلي: { $what }.
unsubscribe-over-title = هذا الرابط لم يعد صالحًا
unsubscribe-over-text = الرابط قديم أو ناقص أو يخص حسابًا مغلقًا. لم يتغير شيء. تُضبط الإشعارات من حسابكم.
unsubscribe-legal = تظل رسائل الاستدعاء وافتتاح التصويت تُرسَل إليكم: هذه الإشعارات إلزامية ولا يمكن إيقافها.
unsubscribe-act = إيقافها
unsubscribe-unchanged = لا يتغير شيء ما لم تؤكدوا. ويبقى كل شيء ظاهرًا في صندوقكم.
unsubscribe-settings = ضبط جميع إشعاراتي
error-endpoint-not-public = هذا العنوان ليس عنوان خدمة إشعارات عمومية.
error-too-many-browsers = عدد المتصفحات التي تتلقى إشعاراتكم بلغ حده. أزيلوا واحدًا منها.
### accounts: one's own data, erasure

fact-person-erasure-asked = طلب محو
fact-person-erasure-called-back = سحب طلب المحو
fact-person-erased = محو شخص
fact-personal-data-exported = تصدير بيانات شخصية
error-sole-administrator = أنتم المسؤول الوحيد عن إدارة هذا المنتدى. أسندوا الإدارة أولا إلى شخص آخر.
error-already-asked = سبق طلب المحو وهو قيد الانتظار.
error-no-erasure-asked = لا يوجد محو قيد الانتظار: سُحب الطلب أو نُفذ أو لم يُقدَّم قط.
error-still-reflecting = ما زال سحب الطلب ممكنا، ويمكن تنفيذه لاحقا.
error-person-erased = مُحيت بيانات هذا الشخص ولم يعد بإمكانه كتابة شيء.
sentence-person-erasure-asked = طلب محو بيانات { $person } من طرف { $who }.
sentence-person-erasure-called-back = سحب طلب محو بيانات { $person } من طرف { $who }.
sentence-person-erased = محو بيانات شخص ({ $person }) من طرف { $who }.
notice-person-erasure-asked = { $object }: طُلب المحو، ويُنفذ قبل { $latest_at }
notice-person-erasure-called-back = { $object }: سُحب طلب المحو
notice-person-erased = مُحي شخص مع كل ما كتبه
sentence-personal-data-exported = تنزيل البيانات الشخصية من طرف { $who }.
erased-text = مُحي بطلب من صاحبه
erased-person = شخص مُحيت بياناته
own-data-title = بياناتكم
own-data-export-text = كل ما يحفظه المنتدى عنكم في ملف واحد: الحساب والانتدابات والمقاعد وبطاقات التصويت والنصوص والأعمال والإشعارات والتفضيلات. أما التصويت السري فلا يُعرف منه إلا أنكم شاركتم.
own-data-export = تنزيل بياناتي
own-data-received = تم استلام { $size } كيلوبايت…
own-data-exported = تم تنزيل بياناتكم.
own-data-erase-title = المغادرة ومحو البيانات
own-data-erase-text = يمكنكم طلب محو بياناتكم. اطلعوا أولا على ما يزول وما يبقى.
own-data-goes = ما يزول
own-data-goes-account = اسمكم وعنوانكم وكلمة مروركم والعامل الثاني وجلساتكم.
own-data-goes-texts = كلماتكم الشخصية من رسائل وأسباب: يُتلف مفتاحها فلا يقرؤها أحد بعد ذلك.
own-data-goes-signals = إشعاراتكم وتفضيلاتكم والمتصفحات التي نراسلها.
own-data-goes-roles = تنتهي انتداباتكم وتشغر مهامكم ومقاعدكم.
own-data-stays = ما يبقى
own-data-stays-acts = ما قمتم به ومتى، تحت معرّف دون اسم: لا بد أن تبقى الأصوات والقرارات قابلة للإثبات.
own-data-stays-institutional = نصوص المؤسسة التي أسهمتم فيها: الصيغ ووثائق التكليف والقرارات.
own-data-stays-backups = النسخ الاحتياطية السابقة إلى حين حذفها، ومن استعاد إحداها أعاد محو بياناتكم.
own-data-ask = طلب محو بياناتي
own-data-ask-title = هل تطلبون محو بياناتكم؟
own-data-understood = اطلعت على ما يزول وما يبقى، وأعلم أن ذلك لا رجعة فيه.
own-data-asked = سُجّل طلبكم، ويمكنكم سحبه.
own-data-waiting-title = طلبتم محو بياناتكم
own-data-waiting = يمكنكم سحبه ما لم يُنفَّذ. تستطيع الإدارة تنفيذه ابتداء من { $earliest }، ويُنفَّذ تلقائيا في { $latest }.
own-data-call-back = سحب طلبي
own-data-called-back = سُحب الطلب ولم يُمح شيء.
people-erasures = طلبات المحو
people-erasures-text = يمكن سحب كل طلب خلال أسبوع، ثم يُنفَّذ؛ وبعد شهر يُنفَّذ تلقائيا.
people-erasure-from = طُلب في { $asked }. يمكن تنفيذه ابتداء من { $earliest }.
people-erasure-ready = طُلب في { $asked }. يمكن تنفيذه الآن.
people-erase = محو…
people-erase-one = محو بيانات { $name }
people-erase-text = يزول نهائيا حساب { $name } واسمه وعنوانه وكلماته الشخصية. تنتهي الانتدابات وتشغر المهام والمقاعد. لا رجعة في ذلك.
people-erase-type = اكتبوا الاسم للتأكيد
people-erase-act = محو نهائي
people-erased = مُحيت بيانات الشخص.
people-erasure-ask = طلب محو بياناته
people-erasure-ask-text = لفائدة { $name } الذي طلب ذلك بطريقة أخرى. يمكن سحب الطلب خلال أسبوع.
people-erasure-asked = سُجّل الطلب.
people-erasure-call-back = سحب
people-erasure-call-back-one = سحب طلب { $name }
people-erasure-called-back = سُحب الطلب.
export-title = بياناتكم في هذا المنتدى
export-about = كل ما يحفظه المنتدى عن { $name }، بتاريخ { $on } (الدار البيضاء).
export-none = لا شيء.
export-yes = نعم
export-no = لا
export-language-fr = الفرنسية
export-language-ar = العربية
export-language-en = الإنجليزية
export-erasure-waiting = قيد الانتظار
export-erasure-called-back = مسحوب
export-erasure-erased = منفَّذ
export-account = الحساب
export-sessions = الجلسات
export-erasures = طلبات المحو
export-texts = ما كتبتموه باسمكم
export-facts = ما قمتم به
export-mandates = الانتدابات
export-seats = المهام والمقاعد
export-actions = الإجراءات الموكلة إليكم
export-ballots = بطاقات التصويت
export-column-name = الاسم
export-column-email = البريد الإلكتروني
export-column-language = اللغة
export-column-theme = المظهر
export-column-administrator = الإدارة
export-column-second_factor = العامل الثاني
export-column-last_login = آخر دخول
export-column-since = منذ
export-column-last_seen = آخر نشاط
export-column-address = عنوان الشبكة
export-column-browser = المتصفح
export-column-at = متى
export-column-stage = الحالة
export-column-earliest = ليس قبل
export-column-fact = ماذا
export-column-about = بشأن
export-column-text = النص
export-column-position = الموضع في السجل
export-column-body = المنظمة
export-column-role = الدور
export-column-from = من
export-column-until = إلى
export-column-group = المجموعة
export-column-office = المهمة
export-column-alternate = كنائب
export-column-title = العنوان
export-column-due = الأجل
export-column-status = الحالة
export-column-question = السؤال
export-column-secret = سري
export-column-choice = الاختيار
own-data-stays-unsealed = { $count ->
    [zero] لا توجد نصوص كُتبت قبل ختم النصوص.
    [one] نص واحد كتبتموه قبل ختم النصوص: يبقى في السجل ولا يُعرض على أحد.
    [two] نصان كتبتموهما قبل ختم النصوص: يبقيان في السجل ولا يُعرضان على أحد.
    [few] { $count } نصوص كتبتموها قبل ختم النصوص: تبقى في السجل ولا تُعرض على أحد.
    [many] { $count } نصا كتبتموه قبل ختم النصوص: يبقى في السجل ولا يُعرض على أحد.
   *[other] { $count } نص كتبتموه قبل ختم النصوص: يبقى في السجل ولا يُعرض على أحد.
}
own-data-ask-text = { $days ->
    [zero] يمكنكم سحب الطلب إلى حين تنفيذه.
    [one] أمامكم يوم واحد لسحب الطلب، ثم تنفذه الإدارة.
    [two] أمامكم يومان لسحب الطلب، ثم تنفذه الإدارة.
    [few] أمامكم { $days } أيام لسحب الطلب، ثم تنفذه الإدارة.
    [many] أمامكم { $days } يوما لسحب الطلب، ثم تنفذه الإدارة.
   *[other] أمامكم { $days } يوم لسحب الطلب، ثم تنفذه الإدارة.
}
export-notices = الإشعارات
export-preferences = ما تُخطرون به وكيفيته
export-quiet = ساعات الهدوء
export-browsers = المتصفحات التي نراسلها
export-column-kind = النوع
export-column-channel = القناة
export-column-rhythm = الوتيرة
export-views = عروض السجل المحفوظة
export-column-filters = عوامل التصفية

### audit: the explorer

audit-introduction-yours = وقائع هذا المنتدى التي يمكنكم الاطلاع عليها، من الأحدث إلى الأقدم.
audit-option = { $name } ({ $count })
audit-month = الشهر
audit-any-month = كل الأشهر
audit-bounded = الأعداد محسوبة على آخر 2 000 واقعة.
audit-total =
  { $count ->
    [0] لا وقائع
    [one] واقعة واحدة
    [two] واقعتان
    [few] { $count } وقائع
    [many] { $count } واقعة
   *[other] { $count } واقعة
  }
audit-total-bounded = أكثر من { $count } واقعة
audit-follow = متابعة مباشرة
audit-filters-open =
  { $count ->
    [0] المعايير
   *[other] المعايير ({ $count })
  }
audit-filters-done = عرض الوقائع
audit-acting-for = باسم
audit-detail = تفاصيل الواقعة
audit-fact-id = المعرف
audit-open-page = فتح الصفحة ({ $kind })
audit-causes = ما أدى إليها
audit-led-to = ما ترتب عنها
audit-one-space = مجموعة واحدة
audit-one-cause = آثار واقعة واحدة
audit-views = المعاينات المحفوظة
audit-views-none = لا معاينات محفوظة. اختاروا معايير ثم سموها.
audit-view-name = اسم هذه المعاينة
audit-view-keep = حفظ
audit-view-forget = حذف المعاينة { $name }
audit-view-forgotten = حذفت المعاينة { $name }.
audit-export = تصدير
audit-export-text = يضم الملف وقائع اللائحة كما يمكنكم قراءتها، ويسجل التصدير نفسه في السجل.
audit-export-format = الصيغة
audit-export-csv = جدول (CSV)
audit-export-csv-hint = جملة لكل واقعة بلغتكم
audit-export-jsonl = JSON Lines
audit-export-jsonl-hint = الوقائع كما ختمت، للتحقق منها خارج المنتدى
audit-export-cloudevents = CloudEvents 1.0
audit-export-cloudevents-hint = لبرامج أخرى
audit-export-progress = { $done } من { $total } واقعة ({ $share })
audit-export-start = تنزيل
audit-export-stop = إيقاف
audit-kind-seal-key = مفتاح الختم
audit-kind-witness = شاهد
audit-kind-history = السجل
audit-kind-person = شخص
