### accounts

error-email-taken = سبق فتح حساب بهذا العنوان. ابحثوا عنه في لائحة الأشخاص أو أدخلوا عنوانا آخر.
error-password = كلمة المرور هذه ضعيفة. اختاروا كلمة من ثمانية أحرف على الأقل، غير شائعة ولا تقتصر على الأرقام.

### screens

sign-in-title = تسجيل الدخول
sign-in-email = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-action = دخول
sign-in-with-account = بحساب شخصي
sign-in-no-account = تتولى إدارة المنتدى فتح الحسابات.
sign-in-already = هذا المتصفح متصل باسم { $name }.
sign-in-continue = متابعة
sign-in-about = منصة التشاور بين الفدراليات المهنية ومجموعات عملها.
sign-in-demo-title = تجربة المنتدى التجريبي
sign-in-demo-text = اختاروا دورا: تكفي نقرة واحدة. الأشخاص وآراؤهم وأصواتهم متخيلة؛ أما الهيئات الحقيقية فتُعرض كما وردت في مصادرها.
sign-in-demo-roles = أدوار للتجربة
sign-in-demo-two = لتكونوا شخصين في آن واحد في المتصفح نفسه، افتحوا العنوان الآخر أيضا:
sign-in-demo-no-organisation = دون انتداب

### example forum

demo-role-administrator = تمسك الدليل وتُحدث المجموعات وتطلع على سجل كل العمليات.
demo-role-chair = ترأس مجموعة العلامة: تفتتح عمليات التصويت وتختتمها، وتسند الإجراءات، وتصوت باسم كونفدراليتها.
demo-role-rapporteur = يتولى التحرير في مجموعة العلامة ويرأس مجموعة الكفاءات.
demo-role-secretary = يتتبع نصاب مجموعة العلامة، ويبرمج عمليات التصويت فيها، ويدبر انتدابات فدراليته.
demo-role-delegate = ورقة تصويتها هي التي تنقص لاكتمال النصاب. وتشارك كذلك في تحرير مسودة مشتركة.
demo-role-alternate = يصوت ما لم تصوت المندوبة الأصلية.
demo-role-delegate-agrifood = مندوب ثانٍ، ليرى كل من المندوبين ما يفعله الآخر: عضو في أربع مجموعات.
demo-role-sme = مقاولة صغرى: جواب عن احتياجها ينتظر موافقتها.
demo-role-auditor = دون انتداب: تطلع على ما هو عمومي من نصوص وعمليات تصويت ونتائج، ولا تتصرف.

### invitations, second factors, sessions

error-already-joined = سبق لهذا الشخص أن انضم إلى المنتدى. أعيدوا تحميل الصفحة للاطلاع على حسابه.
error-invitation-over = لم يعد هذا الرابط صالحا: إما أنه استُعمل أو استُبدل أو سُحب، أو مضى عليه أكثر من سبعة أيام. اطلبوا رابطا جديدا من إدارة المنتدى.
error-weak-password = كلمة المرور هذه ضعيفة جدا. اختاروا جملة من بضع كلمات.
error-own-account = لا يمكنكم إغلاق حسابكم بأنفسكم: اطلبوا ذلك من عضو آخر في الإدارة.
error-conflict = لم يعد بالإمكان القيام بهذا في الوضع الحالي. أعيدوا تحميل الصفحة.
error-email-password-mismatch = العنوان أو كلمة المرور غير صحيحة. تحققوا منهما وأعيدوا المحاولة.
error-incorrect-password = كلمة المرور هذه غير صحيحة. أعيدوا المحاولة.
error-incorrect-code = هذا الرمز غير صحيح أو سبق استعماله. انتظروا الرمز الموالي وأعيدوا المحاولة.
error-reset-link-over = لم يعد هذا الرابط صالحا: إما أنه استُعمل أو مضى عليه وقت طويل. اطلبوا رابطا جديدا.
error-invalid-email = هذا العنوان الإلكتروني غير سليم. صححوا كتابته.
error-second-factor-required = ينقص رمز تطبيق المصادقة الخاص بكم: أدخلوه.
error-reauthentication-required = أكدوا هويتكم أولا.
error-account-closed = هذا الحساب مغلق. اطلبوا من إدارة المنتدى إعادة فتحه.

mail-invitation-subject = دعوتكم إلى منتدى «مجلس»
mail-invitation-greeting = تحية طيبة { $name }،
mail-invitation-text = فتحت لكم إدارة منتدى «مجلس» حسابا. اختاروا كلمة المرور للدخول إليه.
mail-invitation-action = الانضمام إلى المنتدى
mail-invitation-ending = هذا الرابط خاص بكم، ويُستعمل مرة واحدة، ويبقى صالحا سبعة أيام. إن لم تكونوا تنتظرون هذه الدعوة فتجاهلوا هذه الرسالة.
mail-reset-subject = كلمة مرور جديدة لمنتدى «مجلس»
mail-reset-greeting = تحية طيبة { $name }،
mail-reset-text = طُلبت كلمة مرور جديدة لحسابكم في منتدى «مجلس»، ولعلكم أنتم من طلبها.
mail-reset-action = اختيار كلمة المرور
mail-reset-ending = يُستعمل هذا الرابط مرة واحدة. إن لم تطلبوا شيئا فتجاهلوا هذه الرسالة: تبقى كلمة مروركم كما هي.

### security, people, joining

account-title = أمان الحساب
account-ask-factor = حسابكم يدير هذا المنتدى. احموه بالتحقق بخطوتين.
account-ask-factor-act = حماية حسابي
password-title = كلمة المرور
password-current = كلمة المرور الحالية
password-new = كلمة المرور الجديدة
password-hint = ثمانية أحرف على الأقل. جملة من بضع كلمات خير من كلمة معقدة.
password-change = تغيير كلمة المرور
password-changed = تم تغيير كلمة المرور، وقُطع اتصال أجهزتكم الأخرى.
password-explained = يؤدي تغييرها إلى قطع اتصال جميع أجهزتكم الأخرى.
password-show = إظهار كلمة المرور
password-strength = القوة:
password-strength-short = قصيرة جدا
password-strength-weak = ضعيفة
password-strength-fair = مقبولة
password-strength-strong = جيدة
factor-title = التحقق بخطوتين
factor-on = مفعل
factor-off = غير مفعل
factor-explained = عند تسجيل الدخول يُطلب، إضافة إلى كلمة المرور، رمز من ستة أرقام يحسبه هاتفكم. فلا تكفي كلمة مرور مسروقة.
factor-since = مفعل منذ { $date }.
factor-enable = تفعيل
factor-disable = إيقاف
factor-disable-title = إيقاف التحقق بخطوتين؟
factor-disable-text = ستكفي كلمة المرور من جديد لتسجيل الدخول، ولن تبقى رموز الطوارئ صالحة.
factor-disabled = تم إيقاف التحقق بخطوتين.
factor-enable-title = تفعيل التحقق بخطوتين
factor-scan = امسحوا رمز QR هذا ضوئيا بتطبيق المصادقة في هاتفكم.
factor-qr = رمز QR يُقرأ بالهاتف؛ والمفتاح مكتوب أسفله.
factor-key = أو انسخوا هذا المفتاح
factor-code = رمز من ستة أرقام
factor-code-hint = الرمز الذي يعرضه التطبيق الآن.
factor-confirm = تأكيد
codes-title = رموز الطوارئ
codes-explained = من دون هاتفكم يتيح لكم أحد هذه الرموز تسجيل الدخول؛ ويُستعمل كل رمز مرة واحدة. احفظوها في مكان آمن: لن تُعرض مرة أخرى.
codes-download = تنزيل
codes-copy = نسخ الرموز
codes-kept = حفظتُ الرموز
codes-new = رموز جديدة
codes-new-title = استبدال رموز الطوارئ؟
codes-new-text = لن تبقى الرموز التي حفظتموها صالحة.
codes-file = رموز الطوارئ لمنتدى «مجلس»
proof-title = أكدوا هويتكم
proof-action = تأكيد
proof-code = رمز التطبيق أو رمز الطوارئ
proof-by-code = استعمال رمز بدل ذلك
proof-by-password = استعمال كلمة المرور بدل ذلك
session-title = الأجهزة المتصلة
session-explained = الأجهزة المتصلة بحسابكم. اقطعوا اتصال ما لا تعرفونه منها ثم غيّروا كلمة المرور.
session-where = ‏{ $browser } على { $system }
session-other-browser = متصفح آخر
session-other-system = نظام آخر
session-this = هذا الجهاز
session-since = متصل منذ { $date }
session-seen = آخر نشاط { $when }
session-end = قطع الاتصال
session-end-one = قطع اتصال { $where }
session-ended = تم قطع الاتصال.
session-end-others = قطع اتصال جميع الأجهزة الأخرى
session-end-others-title = قطع اتصال جميع الأجهزة الأخرى؟
session-end-others-text = سيلزم تسجيل الدخول من جديد على الأجهزة الأخرى. ويبقى هذا الجهاز متصلا.
sign-in-code-title = رمز التحقق
sign-in-code-text = افتحوا تطبيق المصادقة في هاتفكم وانسخوا الرمز الذي يعرضه.
sign-in-code = رمز من ستة أرقام أو رمز طوارئ
sign-in-back = البدء من جديد بحساب آخر
error-code-late = مضى وقت طويل. أدخلوا كلمة المرور من جديد.
sign-in-forgotten = نسيتم كلمة المرور؟
reset-title = نسيان كلمة المرور
reset-text = أدخلوا عنوان حسابكم: سنرسل إليه رابطا لاختيار كلمة مرور جديدة.
reset-action = إرسال الرابط
reset-sent-title = اطلعوا على بريدكم الإلكتروني
reset-sent = إذا كان هناك حساب بالعنوان { $email } فقد أُرسلت إليه رسالة. يُستعمل الرابط مرة واحدة.
reset-no-mail = لا يرسل هذا المنتدى رسائل إلكترونية. اتصلوا بإدارته.
reset-new-title = اختيار كلمة مرور جديدة
reset-done = تم تغيير كلمة المرور، وقُطع اتصال جميع الأجهزة. سجلوا الدخول.
join-title = الانضمام إلى المنتدى
join-welcome = مرحبا بكم، { $name }.
join-text = اختاروا كلمة مرور حسابكم. ستسجلون الدخول بالعنوان { $email }.
join-until = هذه الدعوة صالحة إلى غاية { $date }.
join-action = الدخول
join-over-title = لم تعد هذه الدعوة صالحة
join-someone = هذا المتصفح متصل باسم { $name }؛ وبالمتابعة ستدخلون إلى حسابكم.
people-title = الأشخاص
people-introduction = الأشخاص الذين يمكنهم دخول المنتدى، والمدعوون إليه.
people-no-right = تدبير الحسابات من اختصاص إدارة المنتدى.
people-search = الاسم أو العنوان
people-name = الاسم
people-name-hint = كما سيقرؤه الآخرون.
people-email = البريد الإلكتروني
people-language = اللغة
people-language-hint = لغة الدعوة والشاشات الأولى؛ ويمكن للشخص تغييرها متى شاء.
people-state = الحالة
people-any-state = كل الحالات
people-state-active = عضو
people-state-invited = دعوة مرسلة
people-state-expired = دعوة منتهية الصلاحية
people-state-revoked = دعوة مسحوبة
people-state-closed = حساب مغلق
people-factor = التحقق بخطوتين
people-last = آخر دخول
people-never = لم يسبق الدخول
people-administrator = الإدارة
people-acts = خيارات: { $name }
people-act = خيارات
people-until = إلى غاية { $date }
people-empty = لا يوجد حساب مطابق
people-empty-text = غيّروا البحث أو الحالة المختارة.
people-invite = دعوة شخص
people-invite-act = دعوة
people-invite-text = يتوصل الشخص برابط خاص صالح سبعة أيام لاختيار كلمة المرور.
people-link-title = الدعوة جاهزة
people-link = الرابط الخاص
people-link-mailed = أُرسلت الدعوة بالبريد الإلكتروني. ويمكنكم أيضا تسليم الرابط بأنفسكم.
people-link-unmailed = لا يرسل هذا المنتدى رسائل إلكترونية: سلموا هذا الرابط بأنفسكم للشخص المعني وحده.
people-link-until = يُستعمل مرة واحدة إلى غاية { $date }، ولن يُعرض مرة أخرى.
people-link-copied = تم نسخ الرابط
people-renew = إرسال رابط جديد
people-revoke = سحب الدعوة
people-revoke-text = لن يبقى رابط { $name } صالحا. ويمكنكم إرسال رابط جديد.
people-revoked = سُحبت الدعوة.
people-close = إغلاق الحساب
people-close-text = سيُقطع اتصال { $name } في كل مكان فورا، ولن يبقى تسجيل الدخول ممكنا. وتبقى الانتدابات وما أُنجز من عمليات في السجل.
people-closed = أُغلق الحساب.
people-reopen = إعادة فتح الحساب
people-reopened = أُعيد فتح الحساب.

### one's own data, erasure

audit-kind-person = شخص
fact-person-erasure-asked = طلب محو
fact-person-erasure-called-back = سحب طلب المحو
fact-person-erased = محو معطيات شخص
fact-personal-data-exported = تصدير معطيات ذات طابع شخصي
error-sole-administrator = أنتم الشخص الوحيد الذي يدير هذا المنتدى. اطلبوا أولا من الشخص الذي يشغّل الخادم فتح حساب آخر للإدارة.
error-already-asked = سبق طلب المحو. أعيدوا تحميل الصفحة للاطلاع على الطلب أو سحبه.
error-no-erasure-asked = لا يوجد محو قيد الانتظار: سُحب الطلب أو نُفذ أو لم يُقدَّم قط. أعيدوا تحميل الصفحة للاطلاع على الوضع الحالي.
error-still-reflecting = ما زال سحب الطلب ممكنا. انتظروا التاريخ المبين في الصفحة لتنفيذه.
error-person-erased = مُحيت معطيات هذا الشخص، ولم تعد الكتابة باسمه ممكنة. اتصلوا بإدارة المنتدى.
sentence-person-erasure-asked = طلب محو معطيات { $person } من طرف { $who }.
sentence-person-erasure-called-back = سحب طلب محو معطيات { $person } من طرف { $who }.
sentence-person-erased = محو معطيات شخص ({ $person }) من طرف { $who }.
notice-person-erasure-asked = { $object }: طُلب المحو، ويُنفَّذ قبل { $latest_at }.
notice-person-erasure-called-back = { $object }: سُحب طلب المحو.
notice-person-erased = مُحيت معطيات شخص مع كل ما كتبه بصفة شخصية.
sentence-personal-data-exported = تنزيل المعطيات ذات الطابع الشخصي من طرف { $who }.
erased-text = مُحي بطلب من الشخص المعني
erased-person = شخص مُحيت معطياته
own-data-title = معطياتكم
own-data-export-text = كل ما يحفظه المنتدى عنكم في ملف واحد: الحساب والانتدابات والمقاعد وأوراق التصويت والنصوص والعمليات والإشعارات والتفضيلات. أما التصويت السري فلا يُعرف منه إلا أنكم شاركتم.
own-data-export = تنزيل معطياتي
own-data-received = حجم ما تم استلامه (كيلو أوكتي): { $size }…
own-data-exported = تم تنزيل معطياتكم.
own-data-erase-title = مغادرة المنتدى ومحو معطياتكم
own-data-erase-text = يمكنكم طلب محو معطياتكم. اطلعوا أولا على ما يزول وما يبقى.
own-data-goes = ما يزول
own-data-goes-account = اسمكم وعنوانكم وكلمة مروركم والتحقق بخطوتين وأجهزتكم المتصلة.
own-data-goes-texts = ما كتبتموه بصفة شخصية من رسائل وأسباب: يُتلف مفتاحه فلا يقرؤه أحد بعد ذلك.
own-data-goes-signals = إشعاراتكم وتفضيلاتكم والمتصفحات التي نراسلها.
own-data-goes-roles = تنتهي انتداباتكم وتصبح مناصبكم ومقاعدكم شاغرة.
own-data-stays = ما يبقى
own-data-stays-acts = ما قمتم به ومتى، تحت معرف دون اسم: لا بد أن تبقى الأصوات والقرارات قابلة للإثبات.
own-data-stays-institutional = النصوص المؤسساتية التي أسهمتم فيها: الصيغ ووثائق التكليف والقرارات.
own-data-stays-backups = النسخ الاحتياطية السابقة إلى حين حذفها. وكل استعادة لإحداها تطبق المحو من جديد.
own-data-ask = طلب محو معطياتي
own-data-ask-title = هل تطلبون محو معطياتكم؟
own-data-understood = اطلعت على ما يزول وما يبقى، وأعلم أن ذلك لا رجعة فيه.
own-data-asked = سُجّل طلبكم، ويمكنكم سحبه.
own-data-waiting-title = طلبتم محو معطياتكم
own-data-waiting = يمكنكم سحب هذا الطلب ما لم يُنفَّذ. تستطيع الإدارة تنفيذه ابتداء من { $earliest }، ويُنفَّذ تلقائيا في { $latest }.
own-data-call-back = سحب طلبي
own-data-called-back = سُحب الطلب ولم يُمح شيء.
people-erasures = طلبات المحو
people-erasures-text = يمكن سحب كل طلب خلال أسبوع. نفذوه بعد ذلك: فهو يُنفَّذ تلقائيا بعد شهر.
people-erasure-from = طُلب في { $asked }. يمكن تنفيذه ابتداء من { $earliest }.
people-erasure-ready = طُلب في { $asked }. يمكن تنفيذه الآن.
people-erase = محو…
people-erase-one = محو معطيات { $name }
people-erase-text = يزول نهائيا حساب { $name } والاسم والعنوان وما كُتب بصفة شخصية. تنتهي الانتدابات وتصبح المناصب والمقاعد شاغرة. لا رجعة في ذلك.
people-erase-type = اكتبوا الاسم للتأكيد
people-erase-act = محو نهائي
people-erased = مُحيت معطيات هذا الشخص.
people-erasure-ask = طلب محو المعطيات
people-erasure-ask-text = طلب وارد من { $name } بطريقة أخرى غير هذه الصفحة. يمكن سحبه خلال أسبوع.
people-erasure-asked = سُجّل الطلب.
people-erasure-call-back = سحب
people-erasure-call-back-one = سحب طلب { $name }
people-erasure-called-back = سُحب الطلب.
export-title = معطياتكم في هذا المنتدى
export-about = كل ما يحفظه المنتدى عن { $name }، بتاريخ { $on } (بتوقيت الدار البيضاء).
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
export-sessions = الأجهزة المتصلة
export-erasures = طلبات المحو
export-texts = ما كتبتموه بصفة شخصية
export-facts = ما قمتم به
export-mandates = الانتدابات
export-seats = المناصب والمقاعد
export-actions = الإجراءات المسندة إليكم
export-ballots = أوراق التصويت
export-column-name = الاسم
export-column-email = البريد الإلكتروني
export-column-language = اللغة
export-column-theme = المظهر
export-column-administrator = الإدارة
export-column-second_factor = التحقق بخطوتين
export-column-last_login = آخر دخول
export-column-since = منذ
export-column-last_seen = آخر نشاط
export-column-address = عنوان الشبكة
export-column-browser = المتصفح
export-column-at = التاريخ
export-column-stage = الحالة
export-column-earliest = ابتداء من
export-column-fact = الواقعة
export-column-about = بشأن
export-column-text = النص
export-column-position = الموضع في السجل
export-column-body = الهيئة
export-column-role = الصفة
export-column-from = من
export-column-until = إلى
export-column-group = المجموعة
export-column-office = المنصب
export-column-alternate = مندوب نائب
export-column-title = العنوان
export-column-due = الأجل
export-column-status = الحالة
export-column-question = السؤال
export-column-secret = سري
export-column-choice = الاختيار
own-data-stays-unsealed = { $count ->
    [zero] لا توجد نصوص كُتبت قبل تشفير النصوص.
    [one] نص واحد كتبتموه قبل تشفير النصوص: يبقى في السجل ولا يُعرض على أحد.
    [two] نصان كتبتموهما قبل تشفير النصوص: يبقيان في السجل ولا يُعرضان على أحد.
    [few] { $count } نصوص كتبتموها قبل تشفير النصوص: تبقى في السجل ولا تُعرض على أحد.
    [many] { $count } نصا كتبتموه قبل تشفير النصوص: يبقى في السجل ولا يُعرض على أحد.
   *[other] { $count } نص كتبتموه قبل تشفير النصوص: يبقى في السجل ولا يُعرض على أحد.
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
export-preferences = إشعاراتكم: أيها وكيف
export-quiet = ساعات الهدوء
export-browsers = المتصفحات التي نراسلها
export-column-kind = النوع
export-column-channel = القناة
export-column-rhythm = الوتيرة
export-views = عروض السجل المحفوظة
export-column-filters = معايير البحث
