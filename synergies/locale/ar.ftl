### links

listing-many = الاحتياجات والعروض
listing-one = إعلان
listing-direction-need = احتياج
listing-direction-offer = عرض
listing-status-open = مفتوح
listing-status-matched = تمت تلبيته
listing-status-withdrawn = مسحوب
listing-status-expired = منتهي الأجل
listing-organisation = نشرته
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
    [many] { $answers } ردًّا
   *[other] { $answers } رد
}
listing-publish = نشر
listing-publish-need = نشر احتياج
listing-publish-offer = نشر عرض
listing-withdraw = سحب الإعلان
listing-answer = الرد
listing-message = ما تقترحونه
listing-message-help = لا تطّلع عليه إلا المنظمتان، ولا يُعرض بعد فتح الرابطة.
listing-none = لا يوجد إعلان مطابق.
link-many = الروابط
link-one = رابطة
link-mine = روابط منظماتي
link-from = صاحبة الرد
link-to = صاحبة الإعلان
link-status-proposed = مقترحة
link-status-open = مفتوحة
link-status-declined = مرفوضة
link-status-withdrawn = مسحوبة
link-accepted-by = موافقة { $name } مسجلة
link-awaits = في انتظار { $name }
link-accept = قبول
link-decline = رفض
link-withdraw = سحب الرد
link-group = مجموعة العمل المشتركة
link-opens-group = عند قبول المنظمتين تُفتح لهما مجموعة عمل مشتركة.
link-none = لا روابط في الوقت الحالي.
fact-listing-published = نُشر إعلان
fact-listing-matched = تمت تلبية إعلان
fact-listing-withdrawn = سُحب إعلان
fact-link-proposed = رُدّ على إعلان
fact-link-accepted = قبلت منظمة الرابطة
fact-link-opened = فُتحت رابطة
fact-link-declined = رُفضت رابطة
fact-link-withdrawn = سُحب رد
error-listing-without-title = يجب أن يكون للإعلان عنوان بلغة واحدة على الأقل.
error-listing-already-over = آخر يوم للرد قد مضى.
error-listing-not-open = { $status ->
    [matched] تمت تلبية هذا الإعلان من قبل.
    [withdrawn] سُحب هذا الإعلان.
    [expired] انتهى أجل هذا الإعلان.
   *[open] هذا الإعلان مفتوح.
}
error-not-your-listing = هذا من صلاحية المنظمة التي نشرت الإعلان.
error-own-listing = لا يمكن لمنظمتكم أن ترد على إعلانها.
error-already-answered = سبق لمنظمتكم أن ردت على هذا الإعلان.
error-answer-without-message = يجب بيان ما تقترحونه.
error-already-accepted = قبلت منظمتكم من قبل، ولم تقبل الأخرى بعد.
error-link-not-proposed = { $status ->
    [open] هذه الرابطة مفتوحة من قبل.
    [declined] رُفضت هذه الرابطة.
    [withdrawn] سُحب هذا الرد.
   *[proposed] هذه الرابطة ما زالت مقترحة.
}
error-not-a-party = هذا من صلاحية منظمتي الرابطة.
error-not-the-one-asked = الرفض لصاحبة الإعلان، والسحب لصاحبة الرد.
error-not-acting-for-an-organisation = اختاروا أولًا المنظمة التي تتصرفون باسمها.
