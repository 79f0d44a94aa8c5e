### past

error-past-is-read-only = أنتم تطلعون على الماضي، ولا يمكن تغيير شيء فيه. عودوا أولا إلى اليوم.
error-past-not-ready = صفحات هذه اللحظة قيد الإعداد. انتظروا: ستظهر فور جاهزيتها.
error-past-not-made = تعذر إعداد صفحات هذه اللحظة. أعيدوا المحاولة لاحقا، أو اختاروا تاريخا آخر.
error-no-such-position = لا وجود لهذه اللحظة في تاريخ المنتدى. اختاروا تاريخا لاحقا لافتتاح المنتدى.
past-open = عرض المنتدى في تاريخ سابق
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
past-previous = المحطة السابقة
past-next = المحطة التالية
past-back = الواقعة السابقة
past-forward = الواقعة التالية
past-date = الانتقال إلى تاريخ
past-preparing = جارٍ إعداد صفحات هذه اللحظة…
past-preparing-share = إعداد صفحات هذه اللحظة: { $share } في المائة
past-version = الصيغة { $number }
past-yes = نعم
past-no = لا
past-otherwise = محتوى مختلف
past-heading = الخانة
past-what = { $what ->
    [changed] مغيَّر
    [new] جديد
    [gone] لم يعد موجودا
   *[other] { $what }
}
past-field-status = الحالة
past-field-title = العنوان
past-field-names = الاسم
