### webhooks

audit-kind-webhook = ويب هوك
fact-webhook-added = إضافة ويب هوك
fact-webhook-changed = تغيير ويب هوك
fact-webhook-stopped = إيقاف ويب هوك
fact-webhook-resumed = استئناف الإرسال إلى ويب هوك
fact-webhook-replayed = إعادة الإرسال إلى ويب هوك
fact-webhook-secret-renewed = تجديد سر ويب هوك
fact-webhook-removed = حذف ويب هوك
sentence-webhook-added = إضافة الويب هوك «{ $object }» من طرف { $who }.
sentence-webhook-changed = تغيير الويب هوك «{ $object }» من طرف { $who }.
sentence-webhook-stopped = { $why ->
    [failing] إيقاف الويب هوك «{ $object }» لأنه لم يُجب طيلة خمسة أيام.
    [gone] إيقاف الويب هوك «{ $object }» لأن خادمه أعلن أنه لم يعد موجودا.
    [no-reader] إيقاف الويب هوك «{ $object }» لأن حساب الشخص الذي يقرأ بصلاحياته لم يعد مفتوحا.
    [no-secret] إيقاف الويب هوك «{ $object }» لأن فك تشفير سره بمفتاح هذا المنتدى لم يعد ممكنا.
   *[other] إيقاف الويب هوك «{ $object }» من طرف { $who }.
}
sentence-webhook-resumed = استئناف الإرسال إلى الويب هوك «{ $object }» من طرف { $who }.
sentence-webhook-replayed = طلب إعادة إرسال ما بعد الموضع { $after } إلى الويب هوك «{ $object }» من طرف { $who }.
sentence-webhook-secret-renewed = تجديد سر الويب هوك «{ $object }» من طرف { $who }.
sentence-webhook-removed = حذف ويب هوك من طرف { $who }.
notice-webhook-stopped = { $why ->
    [failing] لم يُجب الويب هوك «{ $object }» منذ خمسة أيام: لم يعد يُرسل إليه شيء.
    [gone] أعلن خادم الويب هوك «{ $object }» أنه لم يعد موجودا: لم يعد يُرسل إليه شيء.
    [no-reader] لم يعد حساب الشخص الذي يقرأ الويب هوك «{ $object }» بصلاحياته مفتوحا: لم يعد يُرسل إليه شيء، ولم يُفقد شيء.
    [no-secret] لم يعد فك تشفير سر الويب هوك «{ $object }» بمفتاح هذا المنتدى ممكنا: جددوه ثم استأنفوا الإرسال، ولم يُفقد شيء.
   *[other] أُوقف الويب هوك «{ $object }» من طرف { $who }.
}
error-not-your-webhook = تحديد ما يخرج من المنتدى من اختصاص إدارته وحدها: اتصلوا بها.
error-webhook-needs-https = يبدأ عنوان الويب هوك بـ{ "\u2066https://\u2069" }. صححوا العنوان.
error-webhook-address-not-plain = هذا ليس عنوان خادم: أدخلوا اسم مضيف ومسارا، دون كلمة مرور ولا علامة موضع.
error-webhook-unchanged = لا تغيير: سبق تسجيل هذه الحالة. أعيدوا تحميل الصفحة للاطلاع على حالة الويب هوك.
error-webhook-removed = حُذف هذا الويب هوك. أضيفوا غيره عند الحاجة.
error-webhook-stopped = أُوقف هذا الويب هوك، أو لم يعد الحساب الذي يقرأ بصلاحياته مفتوحا. اتصلوا بإدارة المنتدى.
error-beyond-the-log = ينتهي السجل عند الموضع { $head }. اختاروا موضعا لا يتجاوزه.
webhooks-title = الويب هوك
webhooks-introduction = يُخبر المنتدى خوادم الشركاء بما يجري فيه، بالترتيب ودون أن يضيع شيء.
webhooks-no-right = تدبير الويب هوك من اختصاص إدارة المنتدى.
webhooks-empty = لا يوجد أي ويب هوك
webhooks-empty-text = يرسل الويب هوك كل واقعة، موقّعة، إلى عنوان شريك. ولا يتلقى إلا ما يحق للشخص المختار قراءته.
webhooks-add = إضافة ويب هوك
webhooks-add-act = إضافة
webhooks-change = تغيير
webhooks-name = الاسم
webhooks-name-hint = للتعرف عليه هنا.
webhooks-url = العنوان
webhooks-url-hint = { "\u2066https://\u2069" } متبوعا باسم عمومي؛ يُرفض كل عنوان داخلي عند الإرسال.
webhooks-reader = يقرأ بصلاحيات
webhooks-reader-hint = ما لا يحق لهذا الشخص قراءته لا يخرج.
webhooks-topics = المواضيع
webhooks-topics-hint = دون اختيار: جميعها.
webhooks-all = كل الوقائع
webhooks-active = نشط
webhooks-failing = لا يجيب
webhooks-stopped-by-hand = موقوف
webhooks-stopped-failing = موقوف: لم يُجب منذ خمسة أيام
webhooks-stopped-gone = موقوف: لم يعد موجودا
webhooks-stopped-no-reader = موقوف: لم يعد الحساب الذي يقرأ بصلاحياته مفتوحا
webhooks-stopped-no-secret = موقوف: ينبغي تجديد سره
webhooks-sent = الرسائل المستلمة
webhooks-position = الموضع
webhooks-up-to-date = محيَّن
webhooks-waiting = متأخر
webhooks-last-answer = آخر جواب
webhooks-failing-since = لم يُجب منذ
webhooks-next-try = المحاولة القادمة
webhooks-answer = { $word ->
    [taken] تم الاستلام
    [timeout] لا جواب في الأجل المحدد
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
webhooks-resumed-said = استُؤنف الإرسال: يُرسل الآن ما ينقص.
webhooks-changed-said = تم تغيير الويب هوك.
webhooks-replay = إعادة الإرسال
webhooks-replay-text = يُعاد إرسال كل ما بعد هذا الموضع بالمعرفات نفسها.
webhooks-replay-after = بعد الموضع
webhooks-replayed-said = بدأ الإرسال من جديد.
webhooks-renew = تجديد السر
webhooks-renew-text = لا يوقّع السر القديم شيئا بعد الآن. سلموا الشريك السر الجديد.
webhooks-remove = حذف
webhooks-remove-text = لن يتلقى { $name } شيئا بعد الآن. ولا رجعة في ذلك.
webhooks-removed-said = حُذف الويب هوك.
webhooks-secret = السر
webhooks-secret-title = سر الويب هوك
webhooks-secret-text = يوقّع كل رسالة، وبه يقرأ الشريك ما فاته. ولن يُعرض مرة أخرى.
webhooks-acts = خيارات: { $name }
