### audit

audit-title = السجل
audit-introduction = كل عملية مسجلة واقعة: من قام بماذا، وباسم من، ومتى. وهذه جميع وقائع المنتدى، من الأحدث إلى الأقدم.
audit-position = الموضع
audit-who = القائم بالعملية
audit-for = باسم
audit-capacity = الصفة
audit-what = الواقعة
audit-object = الموضوع
audit-state = المحتوى
audit-system = المنصة
audit-token = مفتاح ولوج
audit-withheld = المحتوى محجوب في الوقت الحالي
audit-from = ابتداء من
audit-until = قبل
audit-empty = لا توجد واقعة توافق معايير البحث.

### screens

audit-filters = معايير البحث في السجل
audit-anything = كل الوقائع
audit-withheld-short = محتوى محجوب
audit-topic = الواقعة
audit-recorded = تاريخ التسجيل
audit-decided = تاريخ القرار
audit-decided-then = تاريخ القرار حسب الساعة: { $when }
audit-mandate = الانتداب
audit-command = الأمر
audit-alike = كل الوقائع المماثلة
audit-same-object = كل ما يخص هذا الموضوع
audit-one-object = موضوع واحد
audit-news = { $count ->
    [zero] لا وقائع جديدة
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
    [xlsx] XLSX
    [csv] CSV
    [jsonl] JSON Lines
   *[other] CloudEvents
  }) إلى غاية الموضع { $upto } من طرف { $who }.
error-export-too-long = عدد الوقائع في ملف XLSX محدود ({ $most })، وعددها في اللائحة { $total }. ضيقوا التصفية أو اختاروا نوع الملف CSV.
error-too-many-views = بلغ عدد العروض المحفوظة لديكم حده الأقصى ({ $most }). احذفوا أحدها أولا.

### the explorer

audit-introduction-yours = كل عملية مسجلة واقعة: من قام بماذا، وباسم من، ومتى. وهذه الوقائع التي يمكنكم الاطلاع عليها، من الأحدث إلى الأقدم.
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
audit-total-bounded = عدد الوقائع يتجاوز { $count }
audit-follow = متابعة مباشرة
audit-filters-open =
  { $count ->
    [0] معايير البحث
    [one] معايير البحث ({ $count })
    [two] معايير البحث ({ $count })
    [few] معايير البحث ({ $count })
    [many] معايير البحث ({ $count })
   *[other] معايير البحث ({ $count })
  }
audit-filters-done = عرض الوقائع
audit-acting-for = باسم
audit-as-administrator = بصفة إدارة المنتدى
audit-detail = تفاصيل الواقعة
audit-fact-id = المعرف
audit-open-page = فتح الصفحة ({ $kind })
audit-causes = ما أدى إليها
audit-led-to = ما ترتب عنها
audit-one-space = مجموعة واحدة
audit-one-cause = آثار واقعة واحدة
audit-views = العروض المحفوظة
audit-views-none = لا عروض محفوظة. اختاروا معايير البحث ثم أعطوها اسما.
audit-view-name = اسم هذا العرض
audit-view-keep = حفظ
audit-view-forget = حذف العرض { $name }
audit-view-forgotten = حُذف العرض { $name }.
audit-export = تصدير
audit-export-text = يضم الملف وقائع اللائحة كما يحق لكم قراءتها، ويُقيد التصدير نفسه في السجل.
audit-export-format = نوع الملف
audit-export-xlsx = جدول (XLSX)
audit-export-xlsx-hint = جملة لكل واقعة بلغتكم، وعدد الوقائع محدود
audit-export-csv = جدول (CSV)
audit-export-csv-hint = جملة لكل واقعة بلغتكم
audit-export-jsonl = JSON Lines
audit-export-jsonl-hint = الوقائع كما خُتمت، للتحقق منها خارج المنتدى
audit-export-cloudevents = CloudEvents 1.0
audit-export-cloudevents-hint = لبرمجيات أخرى
audit-export-preparing = جارٍ إعداد الملف…
audit-export-progress = عدد الوقائع: { $done } من أصل { $total } ({ $share } في المائة)
audit-export-start = تنزيل
audit-export-stop = إيقاف
