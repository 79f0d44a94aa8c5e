### links

listing-nav = أوجه التآزر
listing-many = الاحتياجات والعروض
listing-one = إعلان
listing-direction-need = احتياج
listing-direction-offer = عرض
listing-status-open = مفتوح
listing-status-matched = تم إيجاد شريك
listing-status-withdrawn = مسحوب
listing-status-expired = منتهي الأجل
listing-organisation = الهيئة الناشرة
listing-title = العنوان
listing-description = الوصف
listing-sectors = القطاعات
listing-region = الجهة
listing-region-any = جميع الجهات
listing-expires-on = تُقبل الردود إلى غاية { $date }
listing-expires = آخر يوم للرد
listing-answers = { $answers ->
    [0] لا ردود
    [one] رد واحد
    [two] ردّان
    [few] { $answers } ردود
    [many] { $answers } ردا
   *[other] { $answers } رد
}
listing-publish = نشر
listing-publish-need = نشر احتياج
listing-publish-offer = نشر عرض
listing-withdraw = سحب الإعلان
listing-answer = الرد
listing-message = ما تقترحونه
listing-message-help = لا تطلع عليه إلا الهيئتان، ولا يُعرض بعد فتح الرابطة.
listing-none = لا يوجد إعلان مطابق.
link-many = صلات التعاون
link-one = رابطة
link-mine = روابط هيئاتي
link-from = الهيئة المجيبة
link-to = الهيئة الناشرة
link-status-proposed = مقترحة
link-status-open = مفتوحة
link-status-declined = معتذر عنها
link-status-withdrawn = مسحوبة
link-accepted-by = قبلت { $name }
link-awaits = في انتظار { $name }
link-accept = قبول
link-decline = رفض
link-withdraw = سحب الرد
link-group = مجموعة العمل المشتركة
link-opens-group = حين تقبل الهيئتان معا، تُفتح لهما مجموعة عمل مشتركة.
link-none = لا روابط في الوقت الحالي.
fact-listing-published = نشر إعلان
fact-listing-matched = تلبية إعلان
fact-listing-withdrawn = سحب إعلان
fact-link-proposed = الرد على إعلان
fact-link-accepted = قبول الرابطة من هيئة
fact-link-opened = فتح رابطة
fact-link-declined = رفض رابطة
fact-link-withdrawn = سحب رد
error-listing-without-title = اكتبوا عنوانا للإعلان بلغة واحدة على الأقل.
error-listing-already-over = انقضى آخر يوم للرد. اختاروا يوما لاحقا.
error-listing-not-open = { $status ->
    [matched] تمت تلبية هذا الإعلان من قبل.
    [withdrawn] سُحب هذا الإعلان.
    [expired] انتهى أجل هذا الإعلان.
   *[open] هذا الإعلان مفتوح.
}
error-not-your-listing = هذا من صلاحية الهيئة التي نشرت الإعلان.
error-own-listing = لا يمكن لهيئتكم أن ترد على إعلانها.
error-already-answered = سبق لهيئتكم أن ردت على هذا الإعلان.
error-answer-without-message = يجب بيان ما تقترحونه.
error-already-accepted = سبق لهيئتكم أن قبلت، ولم تقبل الأخرى بعد.
error-link-not-proposed = { $status ->
    [open] هذه الرابطة مفتوحة من قبل.
    [declined] رُفضت هذه الرابطة.
    [withdrawn] سُحب هذا الرد.
   *[proposed] هذه الرابطة ما زالت مقترحة.
}
error-not-a-party = هذا من صلاحية هيئتي الرابطة.
error-not-the-one-asked = الهيئة الناشرة هي التي تعتذر، والهيئة المجيبة هي التي تسحب ردها.

### screens

listing-publish-title = نشر احتياج أو عرض
listing-publish-for = يُنشر باسم { $name }.
listing-direction = نوع الإعلان
listing-direction-need-hint = هيئتكم تبحث عن كفاءة أو وسيلة أو شريك.
listing-direction-offer-hint = هيئتكم تضع شيئا رهن إشارة الآخرين.
listing-direction-all = الكل
listing-direction-needs = الاحتياجات
listing-direction-offers = العروض
listing-filters = المعايير
listing-status = الحالة
listing-state-open = المفتوحة
listing-state-matched = التي وجدت شريكا
listing-state-expired = المنتهية
listing-state-withdrawn = المسحوبة
listing-status-any = الكل
listing-nothing = لم يُنشر شيء بعد
listing-nothing-explained = تنشر هيئة ما تحتاج إليه أو ما تعرضه، وترد أخرى، فإذا قبلت الاثنتان فُتحت مجموعة مشتركة.
listing-answer-for = الرد يكون باسم هيئة: اختاروا الهيئة التي تردون باسمها.
listing-manage-for = هذا الإعلان لهيئتكم: اختاروا العمل باسمها لسحبه.
listing-withdraw-explained = لن يتلقى الإعلان ردودا. وتبقى الروابط المفتوحة قائمة.
listing-published-said = نُشر الإعلان.
listing-answered-said = أُرسل الرد.
listing-withdrawn-said = سُحب الإعلان.
link-from-to = ترد على
link-answer-of = رد { $name }
link-your-answer = ردكم باسم { $name }
link-consents = موافقة الهيئتين
link-accepted = قبلت
link-message = ما هو مقترح
link-waiting = في انتظار موافقتها
link-not-accepted = لم تقبل
link-act-for = اختاروا الهيئة التي تقبلون أو ترفضون باسمها.
link-opened = قبلت الهيئتان
link-opened-explained = فُتحت لهما مجموعة عمل مشتركة ولكل منهما مقعد فيها.
link-accept-explained = تعطون موافقة «{ $name }». وحين تقبل الهيئة الأخرى أيضا تُفتح المجموعة المشتركة.
link-decline-explained = يُرفض الرد، ويبقى الإعلان مفتوحا لغيره.
link-withdraw-explained = يُسحب ردكم ولا يمكن إرساله مرة ثانية.
link-accept-said = أُعطيت الموافقة.
link-decline-said = رُفض الرد.
link-withdraw-said = سُحب الرد.
link-listing = { $direction ->
    [need] الاطلاع على الاحتياج
   *[offer] الاطلاع على العرض
}

### kinds, and fields of rows

audit-kind-listing = إعلان
audit-kind-link = رابطة
past-kind-link = صلة
notice-kind-links = الإعلانات والروابط
past-field-answers = الأجوبة
past-field-accepted = الموافقات
past-field-message = الرسالة
past-field-to = المرسل إليه

### notices: what people are told, and why

notice-listing-matched = تم إيجاد شريك للإعلان الذي رددتم عليه.
notice-listing-withdrawn = سُحب الإعلان الذي رددتم عليه من طرف { $who }.
notice-link-proposed = ورد رد على الإعلان من { $organisation }.
notice-link-accepted = قُبلت الرابطة من { $organisation }.
notice-link-opened = فُتحت الرابطة.
notice-link-declined = رُفض الرد من { $organisation }.
notice-link-withdrawn = سُحب الرد من { $organisation }.
notice-because-publisher = لأن هيئتكم نشرت الإعلان
notice-because-answerer = لأن هيئتكم ردت على الإعلان

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-listing-published =
  نشر { $direction ->
    [need] طلب
   *[other] عرض
  } «{ $object }» باسم «{ $organisation }» من طرف { $who }.
sentence-listing-matched = تمت تلبية الإعلان «{ $object }».
sentence-listing-withdrawn = سحب الإعلان «{ $object }» من طرف { $who }.
sentence-link-proposed = الرد على الإعلان «{ $object }» من طرف { $who }.
sentence-link-accepted = قبول الرابطة الناتجة عن «{ $object }» من طرف { $who }.
sentence-link-opened = فتح الرابطة الناتجة عن «{ $object }».
sentence-link-declined = رفض الرد على «{ $object }» من طرف { $who }.
sentence-link-withdrawn = سحب الرد على «{ $object }» من طرف { $who }.
