### organisations

organisation-nav = الهيئات
organisation-one = هيئة
organisation-many = دليل الهيئات
organisation-count = { $count ->
    [0] لا توجد أي هيئة
    [one] هيئة واحدة
    [two] هيئتان
    [few] { $count } هيئات
    [many] { $count } هيئة
   *[other] { $count } هيئة
}
organisation-search = الاسم أو الاسم المختصر
organisation-none = لا توجد هيئة توافق هذه المعايير.
organisation-name = الاسم
organisation-name-fr = الاسم بالفرنسية
organisation-name-ar = الاسم بالعربية
organisation-name-en = الاسم بالإنجليزية
organisation-acronym = الاسم المختصر
organisation-type = النوع
organisation-sector = القطاع
organisation-sectors = القطاعات
organisation-region = الجهة
organisation-website = الموقع الرسمي
organisation-description = تقديم
organisation-parents = منضوية تحت
organisation-children = { $count ->
    [0] لا تتبعها أي هيئة
    [one] تتبعها هيئة واحدة
    [two] تتبعها هيئتان
    [few] تتبعها { $count } هيئات
    [many] تتبعها { $count } هيئة
   *[other] تتبعها { $count } هيئة
}
organisation-sme = مقاولة صغرى أو متوسطة
organisation-verified = متحقق منها
organisation-verified-by = تحقق منها { $person } في { $date }
organisation-unverified = غير متحقق منها
organisation-reported = كما ورد في المصدر
organisation-reported-source = المصدر: { $source }
organisation-reported-confidence = درجة الموثوقية: { $confidence }
organisation-example = هيئة مختلقة على سبيل المثال
organisation-successor = الخلف: { $name }
organisation-history = السجل التاريخي
organisation-former-names = الأسماء السابقة
organisation-register = تسجيل هيئة
organisation-describe = تعديل التقديم
organisation-rename = تغيير الاسم
organisation-move = تغيير التبعية
organisation-verify = تأكيد التحقق
organisation-unverify = إلغاء التحقق
organisation-merge = الإدماج في هيئة أخرى
organisation-dissolve = تسجيل الحل
organisation-on = تاريخ السريان
organisation-status = الوضعية
organisation-status-active = نشطة
organisation-status-merged = مدمجة
organisation-status-dissolved = منحلة
organisation-type-ministry = وزارة
organisation-type-public_institution = مؤسسة عمومية
organisation-type-confederation = كونفدرالية
organisation-type-federation = فدرالية
organisation-type-association = جمعية
organisation-type-company = مقاولة
organisation-type-research_body = هيئة بحث
organisation-type-regional_centre = مركز جهوي
organisation-sector-aerospace = الطيران والفضاء
organisation-sector-agriculture = الفلاحة
organisation-sector-agrifood = الصناعات الغذائية
organisation-sector-automotive = صناعة السيارات
organisation-sector-banking_finance = البنوك والمالية
organisation-sector-chemicals = الكيمياء وشبه الكيمياء
organisation-sector-construction = البناء والأشغال العمومية
organisation-sector-consulting_engineering = الاستشارة والهندسة
organisation-sector-culture = الصناعات الثقافية والإبداعية
organisation-sector-digital = القطاع الرقمي
organisation-sector-electrical_electronics = الكهرباء والإلكترونيك
organisation-sector-energy = الطاقة
organisation-sector-fisheries = الصيد البحري
organisation-sector-leather = الجلد
organisation-sector-mechanical_metal = الصناعات المعدنية والميكانيكية
organisation-sector-pharmaceuticals = الصناعة الدوائية
organisation-sector-plastics = الصناعات البلاستيكية
organisation-sector-seafood = منتجات البحر
organisation-sector-testing_inspection = الاختبار والمراقبة
organisation-sector-textile = النسيج والألبسة
organisation-sector-trade_services = التجارة والخدمات
organisation-sector-wood_paper_packaging = الخشب والورق والتعبئة والتغليف
fact-organisation-registered = تسجيل الهيئة في الدليل
fact-organisation-described = تعديل تقديم الهيئة
fact-organisation-renamed = تغيير اسم الهيئة
fact-organisation-moved = تغيير تبعية الهيئة
fact-organisation-verified = التحقق من الهيئة
fact-organisation-unverified = سحب التحقق من الهيئة
fact-organisation-merged = إدماج الهيئة في خلفها
fact-organisation-dissolved = حل الهيئة
error-name-missing = أدخلوا اسما واحدا على الأقل تحمله الهيئة فعلا، ولا تتركوا أي اسم فارغا.
error-unknown-language = تُكتب الأسماء والنصوص بالفرنسية أو العربية أو الإنجليزية، و«{ $language }» ليست واحدة منها.
error-unknown-sector = القطاع «{ $sector }» غير وارد في لائحة المنتدى.
error-unknown-region = «{ $region }» ليس رمز إحدى الجهات الاثنتي عشرة.
error-only-companies-are-smes = لا تحمل صفة المقاولة الصغيرة أو المتوسطة إلا المقاولات.
error-source-missing = اذكروا مصدر كل معلومة منقولة ودرجة موثوقيتها.
error-under-itself = لا يمكن أن تتبع هيئة نفسها، ولو بصفة غير مباشرة، ولا أن تدمج في نفسها.
error-nothing-changes = لا تغيير: هذا هو المسجل بالفعل.
error-already-verified = سبق التحقق من هذه الهيئة.
error-not-verified = لم يتم التحقق من هذه الهيئة، فلا شيء يسحب.
error-no-longer-active = { $status ->
    [merged] أدمجت هذه الهيئة في أخرى: يحفظ ماضيها ولا يضاف إليه شيء.
   *[dissolved] حلت هذه الهيئة: يحفظ ماضيها ولا يضاف إليه شيء.
}
error-dated-in-the-future = هذا التاريخ لم يحن بعد: لا يُسجل إلا ما وقع.
error-name-taken = توجد هيئة نشطة تحمل هذا الاسم.
error-administrators-only = تتولى إدارة المنتدى مسك الدليل.

### screens

names-in = { $what } ({ $language })
names-others = باللغتين الأخريين
filters-clear = مسح المعايير
organisation-overview = تقديم
organisation-about = معلومات أساسية
organisation-acts = إجراءات الإدارة
organisation-changed = حُيّنت البطاقة.
organisation-registered = سُجلت الهيئة في الدليل.
organisation-verified-said = تم التحقق من الهيئة.
organisation-unverified-said = سُحب التحقق.
organisation-confidence = درجة الموثوقية
organisation-source = المصدر
organisation-reported-explained = تنقل هذه البطاقة ما ورد في مصدر عمومي، ولم تتحقق منه إدارة المنتدى.
organisation-example-short = مثال
organisation-filters = معايير الدليل
organisation-type-any = كل الأنواع
organisation-sector-any = كل القطاعات
organisation-region-any = كل الجهات
organisation-region-none = غير محددة
organisation-option = { $name } ({ $count })
organisation-state-any = النشطة
organisation-state-verified = المتحقق منها
organisation-state-unverified = غير المتحقق منها
organisation-state-merged = المدمجة
organisation-state-dissolved = المنحلة
organisation-view = طريقة العرض
organisation-view-cards = بطاقات
organisation-view-list = لائحة
organisation-groups = لها مقعد في المجموعات
organisation-name-hint = الاسم الذي تحمله الهيئة نفسها. وتُترك فارغة كل لغة ليس لها فيها اسم.
organisation-name-unknown = لا يُعرف لها اسم بهذه اللغة
organisation-none-explained = جربوا كلمة أخرى أو مختصرا، أو احذفوا أحد المعايير.
organisation-nothing = الدليل ما زال فارغا
organisation-nothing-explained = تسجل فيه إدارة المنتدى الفدراليات والمؤسسات والمقاولات.
organisation-parents-none = غير تابعة لأي هيئة
organisation-sectors-none = لم يُختر أي قطاع
organisation-sme-long = مقاولة صغيرة أو متوسطة
organisation-since = ابتداء من { $date }
organisation-successor-field = الهيئة التي تخلفها
organisation-rename-explained = يبقى الاسم القديم في السجل، ويظل البحث يعثر عليه.
organisation-move-explained = يمكن أن تتبع الهيئة عدة هيئات. وتحل اللائحة أدناه محل السابقة.
organisation-merge-explained = تنتهي الهيئة بهذا الاسم، ويُحفظ ماضيها ويحيل إلى الهيئة التي تخلفها.
organisation-dissolve-explained = تنتهي الهيئة، ويُحفظ ماضيها ولا يضاف إليه شيء بعد ذلك.
organisation-confidence-level = { $level ->
    [high] عالية
    [medium] متوسطة
   *[low] ضعيفة
}

### kinds, and fields of rows

audit-kind-organisation = هيئة
past-kind-organisation = هيئة
past-field-acronym = المختصر
past-field-type = النوع
past-field-sectors = القطاعات
past-field-region = الجهة
past-field-description = الوصف
past-field-website = الموقع
past-field-parents = الانتماء
past-field-children_count = الهيئات المنضوية
past-field-verified = التحقق
past-field-successor = الخلف
past-field-organisation = الهيئة
past-field-sme = مقاولة صغرى أو متوسطة

### import

import-no-such-body = لا توجد في الدليل أي هيئة باسم «{ $body }».
import-several-bodies = تحمل عدة هيئات «{ $body }»: أعطوا معرف الهيئة المقصودة.
import-acronym-shared = تنبيه: تحمل { $body } أيضا المختصر { $acronym }. فإن كانت هي نفسها فأعطوا معرفها.

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-organisation-registered = تسجيل «{ $object }» في الدليل من طرف { $who }.
sentence-organisation-described = تحيين التعريف بـ«{ $object }» من طرف { $who }.
sentence-organisation-renamed = تسجيل اسم لـ«{ $object }» يسري منذ { $on_on } من طرف { $who }.
sentence-organisation-moved = تغيير انتماء «{ $object }» من طرف { $who }.
sentence-organisation-verified = التحقق من «{ $object }» من طرف { $who }.
sentence-organisation-unverified = سحب التحقق من «{ $object }» من طرف { $who }.
sentence-organisation-merged = تسجيل اندماج «{ $object }» في «{ $successor_organisation }» من طرف { $who }.
sentence-organisation-dissolved = تسجيل حل «{ $object }» بتاريخ { $on_on } من طرف { $who }.
