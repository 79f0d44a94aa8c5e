### seal

audit-kind-seal-key = مفتاح الختم
audit-kind-witness = شاهد
audit-kind-history = السجل
fact-seal-key-published = نشر مفتاح الختم
fact-witness-lodged = تسجيل شاهد
fact-witness-withdrawn = سحب شاهد
fact-history-doubted = الشك في سلامة السجل
error-not-a-witness-key = ليس هذا مفتاحا عموميا لشاهد. ألصقوا السطر الذي كتبه الأمر «checker.py key».
error-witness-withdrawn = سبق سحب هذا الشاهد. أعيدوا تحميل الصفحة للاطلاع على لائحة الشهود.
error-not-your-witness = هذا الشاهد تابع لهيئة أخرى. تصرفوا باسمها، أو اطلبوا سحبه من إدارة المنتدى.
error-key-already-lodged = سبق تسجيل هذا المفتاح لشاهد. أنشئوا مفتاحا آخر بالأمر «checker.py key».
error-not-consistent = لم يعد السجل امتدادا لآخر ختم، أو وجد التحقق خللا فيه: لن يوقَّع شيء بعد الآن. اطلبوا التحقق من السجل، ثم اطلبوا ممن يشغّل الخادم إصلاح ما يجده.
error-not-a-cosignature = ليس هذا ختما لهذا المنتدى موقَّعا بالعطف من شاهد تابع لهيئتكم. ألصقوا كل ما كتبه الأمر «checker.py cosign».
mail-seal-subject = ختم السجل (عدد الوقائع: { $size })
mail-seal-greeting = تحية طيبة { $name }،
mail-seal-text = تجدون طيه آخر ختم للسجل. احتفظوا به: سيبين لاحقا هل طرأ تغيير على أي واقعة. لتوقيعه بالعطف:
seal-title = هل السجل سليم؟
seal-subtitle = كل واقعة مختومة؛ وكل ما يُغيَّر أو يُحذف أو يضاف لاحقا ينكشف.
seal-seal-now = ختم السجل الآن
seal-verify-now = التحقق من السجل الآن
seal-sealed-said = خُتم السجل.
seal-asked-said = بدأ التحقق.
seal-intact = نعم، السجل سليم
seal-intact-text = الوقائع التي شملها آخر تحقق، وعددها { $size }، هي نفسها التي خُتمت.
seal-intact-rows-text = الوقائع التي شملها آخر تحقق، وعددها { $size }، هي نفسها التي خُتمت، والجداول تطابق ما تذكره.
seal-broken = لا، لقد غُيِّر السجل
seal-rows-broken = لا، لقد غُيِّر جدول
seal-broken-own = ما احتسبه هذا المتصفح لا يطابق ما يعرضه المنتدى.
seal-unknown = لا يُعرف ذلك بعد
seal-unknown-text = لم يكتمل أي تحقق شامل بعد. يبدأ أول تحقق تلقائيا بعد أول ختم.
seal-sealed = الختم
seal-sealed-upto = إلى غاية الموضع { $position } (عدد الوقائع: { $size })، بتاريخ
seal-waiting =
  { $count ->
    [0] لا شيء ينتظر الختم المقبل.
    [one] واقعة واحدة تنتظر الختم المقبل.
    [two] واقعتان تنتظران الختم المقبل.
    [few] { $count } وقائع تنتظر الختم المقبل.
    [many] { $count } واقعة تنتظر الختم المقبل.
   *[other] { $count } واقعة تنتظر الختم المقبل.
  }
seal-none = لم يُختم شيء بعد.
seal-verified = آخر تحقق شامل
seal-not-verified = لم يكتمل أي تحقق.
seal-verified-what = أُعيد احتساب الوقائع عمودا عمودا؛ عددها: { $size }، الأختام: { $checkpoints }، التوقيعات بالعطف: { $cosignatures }
seal-verified-kept = وهي تطابق أيضا آخر ختم، المحفوظ خارج قاعدة المعطيات.
seal-verified-rows = قورنت الجداول بما تذكره الوقائع إلى غاية الموضع { $position }؛ عددها: { $tables }، الأسطر: { $rows }
seal-by-scheduled = من طرف المنتدى نفسه، كما في كل يوم
seal-by-asked = من طرف المنتدى، بطلب من { $name }
seal-by-command = من طرف مشغل الخادم، بالأمر «majlis verify»
seal-own = متصفحكم
seal-own-none = ليس لديه بعد ما يتحقق منه.
seal-own-signed-yes = تحقق من توقيع الختم: إنه توقيع المنتدى.
seal-own-signed-no = توقيع هذا الختم ليس توقيع المنتدى.
seal-own-signed-unable = لا يستطيع التحقق من هذا التوقيع (Ed25519).
seal-own-first = يحتفظ بهذا الختم؛ وفي زيارتكم المقبلة يجب أن يكون الختم الجديد امتدادا له.
seal-own-consistent = هذا الختم امتداد للختم الذي احتفظ به (عدد وقائعه: { $size }).
seal-own-inconsistent = ليس هذا الختم امتدادا للختم الذي احتفظ به (عدد وقائعه: { $size }): إما أن السجل أُعيدت كتابته، وإما أن نسخة احتياطية أقدم استُرجعت.
seal-under-way-label = التحقق جارٍ
seal-under-way = التحقق جارٍ: { $size } من أصل { $upto } من الوقائع.
seal-finding-changed = غُيِّرت الواقعة ذات الموضع { $position } بعد ختمها.
seal-finding-removed = حُذفت الواقعة ذات الموضع { $position } بعد ختمها.
seal-finding-inserted = أُضيفت الواقعة ذات الموضع { $position } بين وقائع سبق ختمها.
seal-finding-moved = نُقلت الواقعة ذات الموضع { $position }: خُتمت في الموضع { $was }.
seal-finding-rewritten = غُيِّرت وقائع وبصماتها معا، بعد الموضع { $after } وإلى غاية الموضع { $position }: لم تعد تطابق الختم الموقَّع في هذا الموضع.
seal-finding-checkpoint = لا يحمل ختم الموضع { $position } توقيع أي مفتاح لهذا المنتدى.
seal-finding-cosignature = ختم الموضع { $position } ليس الذي وقّعه بالعطف الشاهد { $witness }.
seal-finding-tree = الوقائع هي التي خُتمت إلى غاية الموضع { $position }؛ لكن بصماتها المحفوظة تالفة والإثباتات لم تعد صالحة.
seal-finding-seal-unreadable = بعد الموضع { $position }، واقعة أو ما يُحفظ من ختمها يتضمن قيمة تتعذر قراءتها.
seal-finding-schema = قاعدة المعطيات ليست كما ينشئها برنامج هذا المنتدى: «{ $table }» ({ $key }).
seal-finding-unkept = اختفت من مجلد المعطيات أو بُترت الملفات التي تحفظ آخر ختم موقَّع، في الموضع { $position }، وآخر الوقائع: لن يظهر أي رجوع إلى الوراء. يعيدها من يشغّل الخادم.
seal-finding-lost = فقدت قاعدة المعطيات وقائع سُجلت بعد الموضع { $position } (عددها: { $missing }). يستعيد من يشغّل الخادم آخر نسخة احتياطية.
seal-finding-row-changed = في الجدول «{ $table }»، العمود «{ $column }» من السطر { $key } ليس ما تذكره الوقائع.
seal-finding-row-missing = في الجدول «{ $table }»، السطر { $key } مفقود.
seal-finding-row-added = في الجدول «{ $table }»، السطر { $key } لم ينتج عن أي واقعة.
seal-finding-kept-changed = في الجدول «{ $table }»، المحفوظ تحت { $key } يخالف الوقائع.
seal-finding-unlawful = سُجّلت الواقعة في الموضع { $position } مع أن الوقائع السابقة لا تسمح بها.
seal-finding-table-unreadable = تتعذر مقارنة الجدول «{ $table }» بالوقائع: فيه قيمة أو عمود لم يكتبه المنتدى.
seal-finding-unreadable = تعذر نقل واقعة بعد الموضع { $position } إلى الجداول.
seal-finding-others = مواضع أخرى مختلفة أيضا: { $others }.
seal-known = معروف ويبقى في السجل
seal-next-rebuild = يبحث المشغل أولا عمن أمكنته الكتابة في قاعدة المعطيات، ثم ينفذ «majlis rebuild» و«majlis verify».
seal-next-backup = لا تصلحه إعادة البناء: يبحث المشغل أولا عمن أمكنته الكتابة في قاعدة المعطيات، ثم يقارن بنسخة احتياطية.
seal-next-again = يبحث المشغل أولا عمن أمكنته الكتابة في القاعدة. تبقى الواقعة في السجل، ويُتخذ من جديد كل قرار يتوقف عليها.
seal-checks = عمليات التحقق
seal-checks-when = التاريخ
seal-checks-who = القائم بالتحقق
seal-checks-what = ما تم التحقق منه
seal-checks-found = النتيجة
seal-found-nothing = سليم
seal-found-fault = مغيَّر
seal-found-later = جارٍ
seal-witnesses = الشهود
seal-witnesses-text = تتحقق الهيئة الشاهدة بنفسها من أن كل ختم امتداد لما قبله، ثم توقّعه بالعطف بمفتاح لا يملكه المنتدى. فلا يستطيع حتى من يشغّل الخادم أن يعيد كتابة ما رأته.
seal-no-witness = لا شهود
seal-no-witness-text = دون شاهد، يمكن لمن يشغّل الخادم ويملك مفتاحه أن يعيد كتابة السجل كله. اختاروا الهيئة التي تتصرفون باسمها لتسجيل شاهد.
seal-witness = الشاهد
seal-witness-size = آخر ختم وقّعه بالعطف
seal-witness-when = التاريخ
seal-witness-acts = خيارات
seal-witness-never = لا شيء بعد
seal-witness-latest = الأخير
seal-facts =
  { $count ->
    [zero] لا وقائع
    [one] واقعة واحدة
    [two] واقعتان
    [few] { $count } وقائع
    [many] { $count } واقعة
   *[other] { $count } واقعة
  }
seal-withdrawn = مسحوب
seal-lodge = تسجيل شاهد
seal-lodge-act = تسجيل
seal-lodge-text = على حاسوب تابع لهيئتكم، لا على هذا الخادم، أنشئوا مفتاحا ببرنامج التحقق. لا يُسلَّم هنا إلا جزؤه العمومي.
seal-lodge-key = المفتاح العمومي
seal-lodge-hint = السطر الذي كتبه برنامج التحقق.
seal-lodged-said = سُجل الشاهد.
seal-cosign = التوقيع بالعطف
seal-cosign-act = تسليم التوقيع بالعطف
seal-cosign-text = نزّلوا آخر ختم مع ما يثبت أنه امتداد للختم السابق (عدد وقائعه: { $size })، ثم تحققوا منه ووقعوه بالعطف ببرنامج التحقق، وسلموا ما يكتبه.
seal-cosign-fetch = تنزيل الختم والإثبات
seal-cosign-note = الختم الموقَّع بالعطف
seal-cosign-hint = كل ما كتبه برنامج التحقق.
seal-cosigned-said = حُفظ التوقيع بالعطف.
seal-withdraw = سحب
seal-withdraw-text = لن يوقّع هذا الشاهد بالعطف بعد الآن. ما سبق أن وقّعه يبقى، ويظل التحقق منه ممكنا.
seal-withdrawn-said = سُحب الشاهد.
seal-note = الختم
seal-note-text = احتفظوا بنسخة منه في مكان آخر: ستظل بعد عشر سنوات تبين هل طرأ تغيير على هذه الوقائع. تنسيق مفتوح: C2SP tlog-checkpoint. ولا يُعد خاتما إلكترونيا بمفهوم القانون رقم 43.20.
seal-download = تنزيل
seal-keys = مفاتيح المنتدى
seal-key-since = نُشر بتاريخ
seal-command = الأمر
seal-yourself = تحققوا بأنفسكم
seal-yourself-text = دون الوثوق بهذا الخادم: ملف واحد مقروء، والمكتبة الحرة «cryptography».
seal-checker = برنامج التحقق
seal-step-install = ثبتوا Python ومكتبة واحدة:
seal-step-export = صدّروا السجل كاملا بتنسيق JSON Lines (الإدارة)، ونزّلوا الختم أدناه.
seal-step-check = قارنوا أحدهما بالآخر:
seal-step-server = على الخادم، يتحقق المشغل من قاعدة المعطيات نفسها:
seal-proof = الإثبات
seal-proof-waiting = هذه الواقعة أحدث من أن يشملها ختم: سيشملها الختم المقبل خلال دقائق.
seal-proof-good = هذه الواقعة في السجل المختوم
seal-proof-good-text = احتسب متصفحكم ذلك بنفسه، إلى غاية الختم الذي يشمل { $size } من الوقائع.
seal-proof-signed = التوقيع توقيع المنتدى.
seal-proof-unsure = لا يستطيع التحقق من التوقيع (Ed25519).
seal-proof-witnesses =
  { $count ->
    [zero] لم يوقّعه بالعطف أي شاهد.
    [one] وقّعه بالعطف شاهد واحد.
    [two] وقّعه بالعطف شاهدان.
    [few] وقّعه بالعطف { $count } شهود.
    [many] وقّعه بالعطف { $count } شاهدا.
   *[other] وقّعه بالعطف { $count } شاهد.
  }
seal-proof-bad = هذا الإثبات غير صحيح
seal-proof-bad-text = احتساب متصفحكم لا يؤدي إلى الختم الذي وقّعه المنتدى.
seal-proof-way =
  { $count ->
    [zero] الحساب، دون خطوات
    [one] الحساب، في خطوة واحدة
    [two] الحساب، في خطوتين
    [few] الحساب، في { $count } خطوات
    [many] الحساب، في { $count } خطوة
   *[other] الحساب، في { $count } خطوة
  }
seal-proof-root = بصمة الختم
seal-proof-before = مع ما قبلها
seal-proof-after = مع ما بعدها
seal-proof-makes = يعطي
seal-proof-leaf = بصمة الواقعة { $position }
seal-proof-leaf-own = بصمة الواقعة { $position }، محسوبة هنا
seal-proof-download = تنزيل الإثبات

### sentences of the log, one per fact; an absent or withheld value is `none`

sentence-seal-key-published = نشر مفتاح ختم المنتدى من طرف { $who }.
sentence-witness-lodged = تسجيل شاهد باسم «{ $organisation }» من طرف { $who }.
sentence-witness-withdrawn = سحب شاهد من طرف { $who }.
sentence-history-doubted = { $row ->
    [none] كشف التحقق اختلافا عما خُتم، في الموضع { $position }.
   *[other] كشف التحقق سطرا أو واقعة لا تسمح بها الوقائع الأخرى ({ $row }).
  }

### notices: what people are told, and why

notice-because-witness = لأن لهيئتكم شاهدا على هذا السجل
notice-history-doubted = { $row ->
    [none] لم يعد السجل كما خُتم: أول اختلاف في الموضع { $position }.
   *[other] لا تسمح الوقائع الأخرى بهذا السطر أو بهذه الواقعة: { $row }.
  }
