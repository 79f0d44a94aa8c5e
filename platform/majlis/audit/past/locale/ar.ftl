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
