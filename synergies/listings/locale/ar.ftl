### links

listing-nav = التآزر
listing-many = الاحتياجات والعروض
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
listing-region-any = كل الجهات
listing-expires-on = تُقبل الردود إلى غاية { $date }
listing-expires = آخر يوم للرد
listing-answers = { $answers ->
    [0] لا ردود
    [one] رد واحد
    [two] ردان
    [few] { $answers } ردود
    [many] { $answers } ردا
   *[other] { $answers } رد
}
listing-publish = نشر
listing-withdraw = سحب الإعلان
listing-answer = الرد
listing-message = ما تقترحونه
listing-message-help = لا تطلع عليه إلا الهيئتان وإدارة المنتدى، ولا يظهر بعد فتح صلة التعاون.
listing-none = لا يوجد إعلان مطابق.
link-one = صلة تعاون
link-mine = صلات تعاون هيئاتي
link-from = الهيئة المجيبة
link-to = الهيئة الناشرة
link-status-proposed = مقترحة
link-status-open = مفتوحة
link-status-declined = معتذر عنها
link-status-withdrawn = مسحوبة
link-accept = قبول
link-decline = الاعتذار
link-withdraw = سحب الرد
link-group = مجموعة العمل المشتركة
link-opens-group = حين تقبل الهيئتان معا، تُفتح لهما مجموعة عمل مشتركة.
fact-listing-published = نشر إعلان
fact-listing-matched = إيجاد شريك لإعلان
fact-listing-withdrawn = سحب إعلان
fact-link-proposed = الرد على إعلان
fact-link-accepted = قبول صلة تعاون من طرف هيئة
fact-link-opened = فتح صلة تعاون
fact-link-declined = الاعتذار عن صلة تعاون
fact-link-withdrawn = سحب رد
error-listing-without-title = اكتبوا عنوانا للإعلان بلغة واحدة على الأقل.
error-listing-already-over = انقضى آخر يوم للرد. اختاروا يوما لاحقا.
error-listing-not-open = { $status ->
    [matched] سبق إيجاد شريك لهذا الإعلان. يمكنكم الاطلاع على الإعلانات المفتوحة.
    [withdrawn] سُحب هذا الإعلان. يمكنكم الاطلاع على الإعلانات المفتوحة.
   *[expired] انتهى أجل هذا الإعلان. يمكنكم الاطلاع على الإعلانات المفتوحة.
}
error-not-your-listing = سحب الإعلان من اختصاص الهيئة التي نشرته: اختاروا التصرف باسمها، أو اتصلوا بها.
error-own-listing = لا يمكن لهيئتكم أن ترد على إعلانها. اختاروا إعلانا آخر، أو اختاروا التصرف باسم هيئة أخرى.
error-already-answered = سبق لهيئتكم أن ردت على هذا الإعلان. أعيدوا تحميل الصفحة للاطلاع على ردها.
error-answer-without-message = اكتبوا ما تقترحونه.
error-already-accepted = سبق لهيئتكم أن قبلت، ولم تقبل الأخرى بعد. انتظروا موافقتها.
error-link-not-proposed = { $status ->
    [open] سبق فتح صلة التعاون هذه. أعيدوا تحميل الصفحة للوصول إلى مجموعة العمل المشتركة.
    [declined] تم الاعتذار عن صلة التعاون هذه. يمكنكم الاطلاع على الإعلانات الأخرى.
   *[withdrawn] سُحب هذا الرد. يمكنكم الاطلاع على الإعلانات الأخرى.
}
error-not-a-party = هذا من اختصاص هيئتي صلة التعاون: اختاروا التصرف باسم إحداهما، أو اتصلوا بهما.
error-not-the-one-asked = الهيئة الناشرة هي التي تعتذر، والهيئة المجيبة هي التي تسحب ردها. تحققوا من الهيئة التي تتصرفون باسمها.

### screens

listing-publish-title = نشر احتياج أو عرض
listing-direction = نوع الإعلان
listing-direction-need-hint = هيئتكم تبحث عن كفاءة أو وسيلة أو شريك.
listing-direction-offer-hint = هيئتكم تضع شيئا رهن إشارة الآخرين.
listing-direction-all = الكل
listing-direction-needs = الاحتياجات
listing-direction-offers = العروض
listing-filters = معايير البحث
listing-status = الحالة
listing-state-open = المفتوحة
listing-state-matched = التي وجدت شريكا
listing-state-expired = المنتهية الأجل
listing-state-withdrawn = المسحوبة
listing-status-any = الكل
listing-nothing = لم يُنشر شيء بعد
listing-nothing-explained = تنشر هيئة ما تحتاج إليه أو ما تعرضه، وترد عليها أخرى، فإذا قبلت الاثنتان فُتحت مجموعة عمل مشتركة.
listing-withdraw-explained = لن يتلقى الإعلان ردودا أخرى. وتستمر صلات التعاون المفتوحة.
listing-published-said = نُشر الإعلان.
listing-answered-said = أُرسل الرد.
listing-withdrawn-said = سُحب الإعلان.
link-from-to = ترد على
link-answer-of = رد { $name }
link-your-answer = ردكم باسم { $name }
link-consents = موافقة الهيئتين
link-accepted = قبلت
link-message = ما تقترحه الهيئة المجيبة
link-waiting = موافقتها منتظرة
link-not-accepted = لم تقبل
link-opened = قبلت الهيئتان
link-opened-explained = فُتحت لهما مجموعة عمل مشتركة ولكل منهما مقعد فيها.
link-accept-explained = تعطون موافقة «{ $name }». وحين تقبل الهيئة الأخرى أيضا تُفتح المجموعة المشتركة.
link-decline-explained = يتم الاعتذار عن قبول الرد، ويبقى الإعلان مفتوحا لغيره.
link-withdraw-explained = يُسحب ردكم ولا يمكن إرساله مرة ثانية.
link-accept-said = أُعطيت الموافقة.
link-decline-said = تم الاعتذار عن قبول الرد.
link-withdraw-said = سُحب الرد.
link-listing = { $direction ->
    [need] الاطلاع على الاحتياج
   *[offer] الاطلاع على العرض
}

### kinds, and fields of rows

audit-kind-listing = إعلان
audit-kind-link = صلة تعاون
past-kind-link = صلة تعاون
notice-kind-links = الإعلانات وصلات التعاون
past-field-answers = الردود
past-field-accepted = الموافقات
past-field-message = ما تقترحه الهيئة المجيبة
past-field-to = الهيئة الناشرة

### notices: what people are told, and why

notice-listing-matched = تم إيجاد شريك للإعلان الذي رددتم عليه.
notice-listing-withdrawn = سُحب الإعلان الذي رددتم عليه من طرف { $who }.
notice-link-proposed = ورد رد على الإعلان من { $organisation }.
notice-link-accepted = قُبلت صلة التعاون من طرف { $organisation }.
notice-link-opened = فُتحت صلة التعاون.
notice-link-declined = تم الاعتذار من طرف { $organisation } عن قبول الرد.
notice-link-withdrawn = سُحب الرد من طرف { $organisation }.
notice-because-publisher = لأن هيئتكم نشرت الإعلان
notice-because-answerer = لأن هيئتكم ردت على الإعلان

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-listing-published =
  نشر { $direction ->
    [need] الاحتياج
   *[other] العرض
  } «{ $object }» باسم «{ $organisation }» من طرف { $who }.
sentence-listing-matched = إيجاد شريك للإعلان «{ $object }».
sentence-listing-withdrawn = سحب الإعلان «{ $object }» من طرف { $who }.
sentence-link-proposed = الرد على الإعلان «{ $object }» من طرف { $who }.
sentence-link-accepted = قبول صلة التعاون الناتجة عن «{ $object }» من طرف { $who }.
sentence-link-opened = فتح صلة التعاون الناتجة عن «{ $object }».
sentence-link-declined = الاعتذار عن قبول الرد على «{ $object }» من طرف { $who }.
sentence-link-withdrawn = سحب الرد على «{ $object }» من طرف { $who }.
