### kinds, rhythms

notice-kind-forum = إدارة المنتدى
notice-rhythm-off = أبدا
notice-rhythm-at-once = فورا
notice-rhythm-hourly = كل ساعة
notice-rhythm-daily = كل يوم على الساعة الثامنة صباحا
notice-rhythm-weekly = كل يوم اثنين على الساعة الثامنة صباحا
notice-channel-mail = البريد الإلكتروني
notice-channel-push = المتصفح
notice-by-itself = المنصة
error-snoozed-into-the-past = اختاروا وقتا لاحقا: هذا الوقت قد مضى.
error-quiet-without-end = تبدأ ساعات الهدوء وتنتهي في الساعة نفسها. اختاروا ساعتين مختلفتين.
notice-because-administrator = لأنكم من إدارة هذا المنتدى

### inbox

inbox-title = صندوق الوارد
inbox-list = الإشعارات
inbox-filter = الإشعارات المعروضة
inbox-kind = النوع
inbox-any-kind = كل الأنواع
inbox-state-open = الكل
inbox-state-unread = غير المقروءة
inbox-state-snoozed = المؤجلة
inbox-state-done = المعالَجة
inbox-unread-count = { $count ->
    [0] كل شيء مقروء
    [one] إشعار واحد غير مقروء
    [two] إشعاران غير مقروءين
    [few] { $count } إشعارات غير مقروءة
    [many] { $count } إشعارا غير مقروء
   *[other] { $count } إشعار غير مقروء
}
inbox-today = اليوم
inbox-yesterday = أمس
inbox-select-one = تحديد
inbox-unread-mark = غير مقروء:
inbox-count = { $count ->
    [zero] لا مستجدات
    [one] مستجد واحد
    [two] مستجدان
    [few] { $count } مستجدات
    [many] { $count } مستجدا
   *[other] { $count } مستجد
}
inbox-open = فتح
inbox-back = صندوق الوارد
inbox-done = وضع علامة «عولج»
inbox-reopen = الإعادة إلى الصندوق
inbox-snooze = تأجيل
inbox-read = وضع علامة «مقروء»
inbox-unread = وضع علامة «غير مقروء»
inbox-legal = إشعار إلزامي
inbox-snoozed-until = مؤجل إلى { $date }
inbox-trail = ما جرى
inbox-trail-none = لا يحق لكم الاطلاع على شيء مما جرى.
inbox-gone = عنصر لم يعد بإمكانكم الاطلاع عليه
inbox-choose = اختاروا إشعارا لقراءته هنا.
inbox-bulk = خيارات الإشعارات المحددة
inbox-selected = { $count ->
    [zero] لم يتم تحديد أي إشعار
    [one] تم تحديد إشعار واحد
    [two] تم تحديد إشعارين
    [few] تم تحديد { $count } إشعارات
    [many] تم تحديد { $count } إشعارا
   *[other] تم تحديد { $count } إشعار
}
inbox-select-all = تحديد الكل
inbox-select-none = إلغاء التحديد
inbox-read-said = { $count ->
    [zero] لم يصر أي إشعار مقروءا.
    [one] صار الإشعار مقروءا.
    [two] صار إشعاران مقروءين.
    [few] صارت { $count } إشعارات مقروءة.
    [many] صار { $count } إشعارا مقروءا.
   *[other] صار { $count } إشعار مقروءا.
}
inbox-unread-said = { $count ->
    [zero] لم يصر أي إشعار غير مقروء.
    [one] صار الإشعار غير مقروء.
    [two] صار إشعاران غير مقروءين.
    [few] صارت { $count } إشعارات غير مقروءة.
    [many] صار { $count } إشعارا غير مقروء.
   *[other] صار { $count } إشعار غير مقروء.
}
inbox-done-said = { $count ->
    [zero] لم يُعالج أي إشعار.
    [one] عولج الإشعار.
    [two] عولج إشعاران.
    [few] عولجت { $count } إشعارات.
    [many] عولج { $count } إشعارا.
   *[other] عولج { $count } إشعار.
}
inbox-open-said = { $count ->
    [zero] لم يُعد أي إشعار إلى الصندوق.
    [one] أُعيد الإشعار إلى الصندوق.
    [two] أُعيد إشعاران إلى الصندوق.
    [few] أُعيدت { $count } إشعارات إلى الصندوق.
    [many] أُعيد { $count } إشعارا إلى الصندوق.
   *[other] أُعيد { $count } إشعار إلى الصندوق.
}
inbox-snooze-said = { $count ->
    [zero] لم يؤجَّل أي إشعار.
    [one] أُجّل الإشعار إلى { $date }.
    [two] أُجّل إشعاران إلى { $date }.
    [few] أُجّلت { $count } إشعارات إلى { $date }.
    [many] أُجّل { $count } إشعارا إلى { $date }.
   *[other] أُجّل { $count } إشعار إلى { $date }.
}
inbox-snooze-title = التأجيل إلى…
inbox-snooze-later = في وقت لاحق اليوم
inbox-snooze-tomorrow = غدا على الساعة الثامنة صباحا
inbox-snooze-monday = يوم الاثنين على الساعة الثامنة صباحا
inbox-snooze-date = وقت آخر
inbox-empty-open = لا شيء ينتظركم
inbox-empty-open-text = اطلعتم على كل شيء. وما يستجد مما يعنيكم يظهر هنا تلقائيا.
inbox-empty-unread = لا شيء ينتظركم
inbox-empty-unread-text = كل شيء مقروء. وما يستجد يظهر هنا تلقائيا.
inbox-empty-snoozed = لا إشعار مؤجل
inbox-empty-snoozed-text = ينتظر الإشعار المؤجل هنا ثم يعود في الوقت المختار.
inbox-empty-done = لم يُعالج شيء بعد
inbox-empty-done-text = ما تضعون عليه علامة «عولج» تجدونه هنا، وكل مستجد يعيده إلى الصندوق.
inbox-empty-kind = لا إشعارات من هذا النوع
inbox-key-open = فتح الصفحة المعنية
inbox-key-done = معالجة الإشعار، أو إعادته إلى الصندوق
inbox-key-snooze = تأجيل
inbox-key-unread = مقروء، أو غير مقروء
inbox-key-select = تحديد

### notification preferences

preferences-title = الإشعارات
preferences-security = الأمان
preferences-introduction = كل ما يعنيكم يصل إلى صندوق الوارد. اختاروا ما يُرسل إليكم أيضا، وبأي وتيرة.
preferences-matrix = ما يُرسل إليكم
preferences-kind = النوع
preferences-in-app = داخل المنصة
preferences-always = دائما
preferences-choose = { $kind }: { $channel }
preferences-mandatory = يُرسل الاستدعاء إلى التصويت وإعلان افتتاحه دائما بالبريد الإلكتروني وفورا، حتى لا يفوت أحدا تصويت لم يُبلَّغ به. ويسري اختياركم على الباقي.
preferences-mandatory-short = الاستدعاء والافتتاح: دائما
preferences-fixed = يُرسل كل ما يخص حسابكم دائما بالبريد الإلكتروني، فورا وفي أي ساعة: فمن استولى على حسابكم سيبدأ بإيقاف هذه الرسائل.
preferences-fixed-short = دائما وفورا
preferences-saved = حُفظت التفضيلات.
preferences-groups = حسب مجموعة العمل
preferences-groups-text = تتبع كل مجموعة اختياراتكم أعلاه، ما لم تقرروا هنا غير ذلك.
preferences-groups-none = لا استثناء لأي مجموعة.
preferences-group-add = إضافة مجموعة
preferences-group-how = ما يُرسل من { $group }
preferences-group-muted = لا شيء
preferences-group-followed = كل شيء، فورا
preferences-group-digest = { $rhythm } بالبريد الإلكتروني
preferences-group-own = اختيارات خاصة
preferences-group-remove = العودة إلى الاختيارات العامة: { $group }
preferences-quiet = ساعات الهدوء
preferences-quiet-text = لا يُرسل شيء خلال هذه الساعات، وتنتظر الرسائل نهايتها. أما الإشعار الإلزامي فلا ينتظر إلا إذا بقي مفيدا بعدها.
preferences-quiet-on = تفعيل ساعات الهدوء
preferences-quiet-from = من
preferences-quiet-until = إلى
preferences-zone = بتوقيت الدار البيضاء ({ $offset }).
preferences-push = على هذا الجهاز
preferences-push-text = يستطيع هذا المتصفح إشعاركم حتى عندما يكون المنتدى مغلقا، ولا يُحفظ شيء على الجهاز.
preferences-push-on = تفعيل الإشعارات على هذا الجهاز
preferences-push-granted = تصلكم الإشعارات على هذا المتصفح.
preferences-push-default = سيطلب متصفحكم إذنكم.
preferences-push-denied = متصفحكم يرفض إشعارات هذا الموقع. لتغيير ذلك، افتحوا إعدادات الموقع بجانب العنوان، واسمحوا بالإشعارات، ثم أعيدوا تحميل الصفحة.
preferences-push-unsupported = لا يستطيع هذا المتصفح استقبال الإشعارات. على آيفون وآيباد، أضيفوا المنتدى أولا إلى الشاشة الرئيسية.
error-push-away = لم يتم الاشتراك: خدمة إشعارات هذا المتصفح لا تجيب. أعيدوا المحاولة لاحقا.
preferences-push-said-on = ستصلكم الإشعارات على هذا الجهاز.
preferences-push-said-off = لن تصلكم الإشعارات على هذا الجهاز بعد الآن.

### letters

letter-hourly-subject = موجز الساعة الأخيرة، { $day }
letter-daily-subject = موجز يوم { $day }
letter-summary-subject = ما لم تتوصلوا به إلى غاية { $day }
letter-weekly-subject = موجز الأسبوع، { $day }
letter-facts = { $count ->
    [zero] لا مستجدات
    [one] مستجد واحد
    [two] مستجدان
    [few] { $count } مستجدات
    [many] { $count } مستجدا
   *[other] { $count } مستجد
}
letter-more = { $count ->
    [zero] لا موضوع آخر في صندوقكم.
    [one] وموضوع آخر في صندوقكم.
    [two] وموضوعان آخران في صندوقكم.
    [few] و{ $count } مواضيع أخرى في صندوقكم.
    [many] و{ $count } موضوعا آخر في صندوقكم.
   *[other] و{ $count } موضوع آخر في صندوقكم.
}
letter-moment = { $at } ({ ui-zone })
letter-open = الاطلاع في منتدى «مجلس»
letter-why-at-once = تتوصلون بهذا النوع من المستجدات فورا.
letter-why-hourly = تتوصلون بهذه المستجدات في موجز كل ساعة.
letter-why-daily = تتوصلون بهذه المستجدات في موجز كل يوم.
letter-why-weekly = تتوصلون بهذه المستجدات في موجز كل أسبوع.
letter-why-summary = تعذر إرسال هذه المستجدات في حينها: تجمعها هذه الرسالة الواحدة.
letter-why-legal = هذا الإشعار إلزامي: يتوصل به كل شخص معني بالأمر.
letter-settings = ضبط إشعاراتي
letter-stop = إيقاف هذه الرسائل
letter-mute-hourly = الموجز المرسل كل ساعة
letter-mute-daily = الموجز المرسل كل يوم
letter-mute-weekly = الموجز المرسل كل أسبوع
letter-mute-in-group = { $kind } (مجموعة { $group })
letter-push-digest = { $count ->
    [zero] لا مستجدات
    [one] مستجدات في موضوع واحد
    [two] مستجدات في موضوعين
    [few] مستجدات في { $count } مواضيع
    [many] مستجدات في { $count } موضوعا
   *[other] مستجدات في { $count } موضوع
}
unsubscribe-ask-title = إيقاف هذه الرسائل؟
unsubscribe-ask-text = لن تتوصلوا بعد الآن بالبريد الإلكتروني بما يلي: { $what }.
unsubscribe-done-title = تم الإيقاف
unsubscribe-done-text = لن تتوصلوا بعد الآن بالبريد الإلكتروني بما يلي: { $what }.
unsubscribe-over-title = هذا الرابط لم يعد صالحا
unsubscribe-over-text = هذا الرابط قديم أو ناقص أو يخص حسابا مغلقا. لم يتغير شيء. تُضبط الإشعارات في حسابكم.
unsubscribe-legal = تظل رسائل الاستدعاء وافتتاح التصويت تُرسَل إليكم: هذه الإشعارات إلزامية ولا يمكن إيقافها.
unsubscribe-fixed = تظل الرسائل المتعلقة بحسابكم تُرسَل إليكم: فهي إلزامية ولا يمكن إيقافها. لإغلاق حسابكم، راسلوا إدارة المنتدى.
unsubscribe-act = إيقافها
unsubscribe-unchanged = لا يتغير شيء ما لم تؤكدوا. ويبقى كل شيء ظاهرا في صندوقكم.
unsubscribe-settings = ضبط جميع إشعاراتي
error-endpoint-not-public = خدمة إشعارات هذا المتصفح ليست عمومية. استعملوا متصفحا آخر.
error-too-many-browsers = بلغ عدد المتصفحات التي تتلقى إشعاراتكم حده الأقصى. افتحوا هذه الصفحة في أحدها وأوقفوا الإشعارات فيه.
