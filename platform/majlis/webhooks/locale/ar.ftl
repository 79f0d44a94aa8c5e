### webhooks

audit-kind-webhook = ويب هوك
fact-webhook-added = إضافة ويب هوك
fact-webhook-changed = تعديل ويب هوك
fact-webhook-stopped = إيقاف ويب هوك
fact-webhook-resumed = استئناف ويب هوك
fact-webhook-replayed = إعادة إرسال إلى ويب هوك
fact-webhook-secret-renewed = تجديد سر ويب هوك
fact-webhook-removed = حذف ويب هوك
sentence-webhook-added = إضافة الويب هوك { $object } من طرف { $who }
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
sentence-webhook-secret-renewed = جدد { $who } سر الويب هوك { $object }
sentence-webhook-removed = حذف { $who } ويب هوك
notice-webhook-stopped = { $why ->
    [failing] لم يُجب الويب هوك { $object } منذ خمسة أيام: لم يعد يُرسل إليه شيء
    [gone] أعلن خادم الويب هوك { $object } أنه لم يعد موجودا: لم يعد يُرسل إليه شيء
    [no-reader] لم يعد حساب الشخص الذي يقرأ الويب هوك { $object } بصلاحياته مفتوحا: لم يعد يُرسل إليه شيء، ولم يضع شيء
    [no-secret] لم يعد سر الويب هوك { $object } يُفتح بمفتاح هذا المنتدى: جددوه ثم استأنفوا الإرسال، ولم يضع شيء
   *[other] أوقف { $who } الويب هوك { $object }
}
error-not-your-webhook = إدارة المنتدى وحدها تقرر ما يخرج منه.
error-webhook-needs-https = يجب أن يبدأ عنوان الويب هوك بـ{ "\u2066https://\u2069" }.
error-webhook-address-not-plain = هذا ليس عنوان خادم: اسم مضيف ومسار، دون كلمة مرور ولا علامة موضع.
error-webhook-unchanged = لا تغيير: هذا هو المسجل بالفعل.
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
webhooks-url-hint = { "\u2066https://\u2069" } متبوعا باسم عمومي؛ يُرفض كل عنوان داخلي عند الإرسال.
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
webhooks-replay-text = يُعاد إرسال كل ما بعد هذا الموضع بالمعرفات نفسها.
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
