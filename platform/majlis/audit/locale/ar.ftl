### audit

audit-title = السجل
audit-introduction = جميع وقائع هذا المنتدى، من الأحدث إلى الأقدم: من قام بماذا، وباسم من، ومتى.
audit-position = الموضع
audit-when = التاريخ
audit-who = القائم بالعملية
audit-for = باسم
audit-what = الواقعة
audit-object = الموضوع
audit-state = المحتوى
audit-cause = نتيجة لـ
audit-system = المنصة
audit-token = مفتاح ولوج
audit-withheld = المحتوى محجوب في الوقت الحالي
audit-from = ابتداء من
audit-until = قبل
audit-empty = لا توجد واقعة توافق هذه المعايير.

### screens

audit-filters = معايير السجل
audit-anything = كل الوقائع
audit-no-right = تطلع إدارة المنتدى على السجل.
audit-withheld-short = محتوى محجوب
audit-details-of = تفاصيل الواقعة { $position }
audit-topic = الواقعة
audit-recorded = سُجلت في
audit-mandate = الانتداب
audit-command = الأمر
audit-space = الفضاء
audit-alike = كل الوقائع المماثلة
audit-same-object = كل ما يخص هذا الموضوع
audit-one-object = موضوع واحد
audit-news = { $count ->
    [one] واقعة جديدة واحدة
    [two] واقعتان جديدتان
    [few] { $count } وقائع جديدة
    [many] { $count } واقعة جديدة
   *[other] { $count } واقعة جديدة
}

### readings and saved views

fact-log-read = قراءة السجل
fact-log-exported = تصدير السجل
audit-kind-log = قراءة السجل
sentence-log-read = قراءة السجل من طرف { $who }.
sentence-log-exported =
  تصدير السجل ({ $format ->
    [csv] CSV
    [jsonl] JSON Lines
   *[other] CloudEvents
  }) إلى الموضع { $upto } من طرف { $who }.
error-too-many-views = لديكم { $most } من معاينات السجل المحفوظة: احذفوا إحداها أولا.

### the explorer

audit-introduction-yours = وقائع هذا المنتدى التي يمكنكم الاطلاع عليها، من الأحدث إلى الأقدم.
audit-option = { $name } ({ $count })
audit-month = الشهر
audit-any-month = كل الأشهر
audit-bounded = الأعداد محسوبة على آخر ألفي واقعة.
audit-total =
  { $count ->
    [0] لا وقائع
    [one] واقعة واحدة
    [two] واقعتان
    [few] { $count } وقائع
    [many] { $count } واقعة
   *[other] { $count } واقعة
  }
audit-total-bounded = أكثر من { $count } واقعة
audit-follow = متابعة مباشرة
audit-filters-open =
  { $count ->
    [0] المعايير
   *[other] المعايير ({ $count })
  }
audit-filters-done = عرض الوقائع
audit-acting-for = باسم
audit-detail = تفاصيل الواقعة
audit-fact-id = المعرف
audit-open-page = فتح الصفحة ({ $kind })
audit-causes = ما أدى إليها
audit-led-to = ما ترتب عنها
audit-one-space = مجموعة واحدة
audit-one-cause = آثار واقعة واحدة
audit-views = العروض المحفوظة
audit-views-none = لا معاينات محفوظة. اختاروا معايير ثم سموها.
audit-view-name = اسم هذه المعاينة
audit-view-keep = حفظ
audit-view-forget = حذف المعاينة { $name }
audit-view-forgotten = حُذفت المعاينة { $name }.
audit-export = تصدير
audit-export-text = يضم الملف وقائع اللائحة كما يحق لكم قراءتها، ويُقيد التصدير نفسه في السجل.
audit-export-format = الصيغة
audit-export-csv = جدول (CSV)
audit-export-csv-hint = جملة لكل واقعة بلغتكم
audit-export-jsonl = JSON Lines
audit-export-jsonl-hint = الوقائع كما خُتمت، للتحقق منها خارج المنتدى
audit-export-cloudevents = CloudEvents 1.0
audit-export-cloudevents-hint = لبرامج أخرى
audit-export-progress = { $done } من أصل { $total } ({ $share })
audit-export-start = تنزيل
audit-export-stop = إيقاف
