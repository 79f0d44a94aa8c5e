### proposals

proposal-status-draft = مسودة
proposal-status-submitted = مودع
proposal-status-voting = معروض على التصويت
proposal-status-adopted = معتمد
proposal-status-rejected = مرفوض
proposal-status-lapsed = بلا أثر لضعف المشاركة
proposal-status-withdrawn = مسحوب
proposal-version = الصيغة { $number }
proposal-frozen = الصيغة { $number }، مثبتة من أجل التصويت
proposal-hash = البصمة الرقمية للنص (SHA-256)
proposal-authority = النص { $language ->
    [fr] الفرنسي
    [ar] العربي
   *[en] الإنجليزي
} هو المعتمد.
proposal-translation = ترجمة غير رسمية؛ النص { $language ->
    [fr] الفرنسي
    [ar] العربي
   *[en] الإنجليزي
} وحده هو المعتمد.
proposal-author = محرر المقترح
proposal-supporters = { $count ->
    [0] لا دعم بعد
    [one] بدعم من هيئة واحدة
    [two] بدعم من هيئتين
    [few] بدعم من { $count } هيئات
    [many] بدعم من { $count } هيئة
   *[other] بدعم من { $count } هيئة
}
proposal-supported-version = دعمت الصيغة { $number }
proposal-text = النص
proposal-versions = الصيغ
proposal-diff = مقارنة
proposal-diff-between = من الصيغة { $from } إلى الصيغة { $to }
proposal-diff-nothing = الصيغتان متطابقتان.
proposal-change-added = مضاف
proposal-change-removed = محذوف
proposal-change-changed = مغيَّر
proposal-change-moved = منقول
proposal-draft = تحرير مقترح
proposal-title = عنوان المقترح
proposal-save = حفظ هذه الصيغة
proposal-saved = حُفظت الصيغة { $number }.
proposal-coauthor-add = إضافة محرر مشارك
proposal-support = دعم المقترح باسم هيئتكم
proposal-unsupport = سحب دعمنا
proposal-submit = إيداع المقترح لدى المجموعة
proposal-submit-explained = بعد الإيداع يصبح المقترح للمجموعة، ولا يحق تغيير نصه إلا لمكتبها.
proposal-withdraw = سحب المقترح
proposal-withdraw-explained = سحب المقترح نهائي، ويبقى نصه متاحا للقراءة.
proposal-put-to-vote = العرض على التصويت
proposal-conflict = حفظ شخص آخر صيغة أخرى أثناء تحريركم
proposal-conflict-explained = لم يُفقد شيء: نصكم ونص الصيغة { $number } معروضان جنبا إلى جنب. خذوا منهما ما يلزم ثم احفظوا.
proposal-conflict-yours = نصكم
proposal-conflict-theirs = الصيغة { $number }، حُفظت من طرف { $person }
proposal-none = ليس لهذه المجموعة أي مقترح بعد.

fact-proposal-drafted = تحرير مقترح
fact-proposal-version-saved = حفظ صيغة جديدة من المقترح
fact-proposal-retitled = تغيير عنوان المقترح
fact-proposal-translated = ترجمة المقترح
fact-proposal-coauthor-added = إضافة محرر مشارك إلى المقترح
fact-proposal-coauthor-removed = إزالة محرر مشارك من المقترح
fact-proposal-supported = دعم المقترح
fact-proposal-support-withdrawn = سحب دعم المقترح
fact-proposal-submitted = إيداع المقترح لدى المجموعة
fact-proposal-withdrawn = سحب المقترح
fact-proposal-put-to-vote = عرض المقترح على التصويت
fact-proposal-taken-back-from-vote = إعادة المقترح إلى المجموعة بعد إلغاء التصويت
fact-proposal-adopted = اعتماد المقترح
fact-proposal-rejected = رفض المقترح
fact-proposal-lapsed = بقاء المقترح بلا أثر لضعف المشاركة

error-title-missing = أدخلوا عنوانا { $language ->
    [fr] بالفرنسية
    [ar] بالعربية
   *[en] بالإنجليزية
}، لغة النص المعتمد.
error-title-too-long = عدد أحرف العنوان لا يتجاوز { $most }. اختصروا العنوان.
error-text-not-well-formed = لا يمكن حفظ النص ({ $path }): { $problem ->
    [missing] ينقصه عنصر. أضيفوا العنصر الناقص.
    [unexpected] فيه عنصر في غير محله. احذفوا هذا العنصر.
    [not-a-list] تنقص لائحة. ضعوا لائحة مكان القيمة.
    [not-an-object] ينقص كائن. ضعوا كائنا مكان القيمة.
    [not-text] ينقص نص. ضعوا نصا مكان القيمة.
    [not-an-id] المعرف ليس UUID مكتوبا بحروف صغيرة. صححوا المعرف.
    [repeated] العنصر نفسه موجود مرتين. احذفوا أحدهما.
    [level] لا يوجد هذا المستوى لهذا النوع من الفقرات. اختاروا مستوى آخر.
    [not-yes-or-no] القيمة المقبولة هي true أو false. اختاروا إحداهما.
    [empty] أحد العناصر فارغ. احذفوا هذا العنصر.
    [nul] لا يمكن حفظ المحرف الفارغ (U+0000) ولا عرضه. احذفوا هذا المحرف.
    [half-character] لا يمكن حفظ نصف محرف. احذفوا هذا النصف.
    [control] محرف التحكم ليس نصا. احذفوا هذا المحرف.
    [override] فيه محرف يجعل النص يُقرأ على غير ما كُتب. احذفوا هذا المحرف.
    [marks] علامات كثيرة متراكبة على حرف واحد. احذفوا بعضها.
    [line] يُكتب العنوان في سطر واحد. احذفوا فاصل الأسطر.
    [invisible] لا محل لمحرف غير مرئي في العنوان. احذفوا هذا المحرف.
    [isolate] فيه تغيير لاتجاه الكتابة لم يُغلق. احذفوا محرف هذا التغيير.
    [link] يقود الرابط إلى عنوان http أو https أو mailto كامل، دون اسم مستعمل ولا ترويسات بريد، ويكون اسم نطاقه مكتوبا بحروف لاتينية { "\u2066(xn--…)\u2069" }. صححوا الرابط.
    [too-many-blocks] يتجاوز ألفي فقرة. اختصروا النص.
   *[too-big] يتجاوز ميغا أوكتي واحدا. اختصروا النص.
}
error-someone-was-faster = حفظ شخص آخر الصيغة { $latest } أثناء تحريركم. لم يُفقد شيء: قارنوا بين النصين ثم احفظوا.
error-version-from-nowhere = لا توجد هذه الصيغة بعد؛ آخر صيغة هي { $latest }. انطلقوا منها.
error-language-has-authority = النص { $language ->
    [fr] الفرنسي
    [ar] العربي
   *[en] الإنجليزي
} هو المعتمد، فلا يُترجم إلى لغته. اختاروا لغة أخرى.
error-sections-unwritten = هذه الأقسام من النموذج لم تُحرر بعد: { $sections }. حرروها أو احذفوا عناوينها.
error-nothing-written = النص فارغ. اكتبوا النص أولا.
error-not-yet-submitted = هذا المقترح لا يزال مسودة: أودعوا المقترح أولا، أو اطلبوا من محرريه إيداعه.
error-already-submitted = سبق إيداع هذا المقترح. أعيدوا تحميل الصفحة للاطلاع على مرحلته الحالية.
error-under-vote = هذا المقترح معروض على التصويت: لا يتغير فيه شيء إلى حين صدور النتيجة. يمكنكم متابعة التصويت من صفحة المقترح.
error-already-decided = سبق أن حُسم هذا المقترح بتصويت. يمكنكم الاطلاع على النتيجة من صفحة المقترح.
error-already-withdrawn = سُحب هذا المقترح نهائيا. يمكنكم قراءة نصه.
error-not-under-this-vote = لم يُعرض هذا المقترح على هذا التصويت. افتحوا صفحة المقترح للاطلاع على مرحلته الحالية.
error-not-an-author = هذا من اختصاص محرر المقترح والمحررين المشاركين ومكتب المجموعة. اتصلوا بأحدهم.
error-not-an-officer = أُودع المقترح، وأصبح هذا من اختصاص مكتب المجموعة. اتصلوا بأحد أعضائه.
error-already-author = سبق أن أُدرج هذا الشخص ضمن المحررين. اختاروا شخصا آخر.
error-not-a-coauthor = هذا الشخص ليس محررا مشاركا في المقترح. أعيدوا تحميل الصفحة للاطلاع على المحررين الحاليين.
error-already-supported = سبق لهيئتكم أن دعمت هذه الصيغة. أعيدوا تحميل الصفحة للاطلاع على الهيئات الداعمة.
error-not-a-supporter = هيئتكم لا تدعم هذا المقترح، فلا شيء يُسحب. تحققوا من الهيئة التي تتصرفون باسمها.
error-not-in-the-group = هذا من اختصاص المشاركين في المجموعة. اطلبوا من مكتبها المشاركة فيها.
error-coauthor-outside-group = لا يكون محررا مشاركا إلا من يشارك في المجموعة، وهذا الشخص لا يشارك فيها. اختاروا شخصا آخر.

### screens

proposal-many = المقترحات
proposal-none-explained = يمكن لكل مشارك في المجموعة أن يحرر مقترحا، ويراه الجميع منذ مسودته الأولى.
proposal-about = حول هذا المقترح
proposal-acts = خيارات أخرى
proposal-updated = آخر تغيير
proposal-stages = مراحل المقترح
proposal-stage-draft = مسودة
proposal-stage-submitted = مودع
proposal-stage-ballot = التصويت
proposal-stage-outcome = النتيجة
proposal-authors = المحررون
proposal-coauthor = محرر مشارك
proposal-coauthor-hint = من بين المشاركين في المجموعة.
proposal-coauthor-nobody = جميع المشاركين في المجموعة محررون أو محررون مشاركون.
proposal-coauthor-added = أُضيف محرر مشارك.
proposal-coauthor-removed = أُزيل محرر مشارك.
proposal-support-for = تقديم الدعم باسم
proposal-support-as = سيكون هذا الدعم دعم { $name }.
proposal-support-no-mandate = الدعم يصدر عن هيئة: يلزمكم انتداب ساري المفعول من إحدى الهيئات.
proposal-support-version = دعم الصيغة { $number }
proposal-support-said = قُدّم الدعم باسم { $name }.
proposal-unsupport-said = سُحب الدعم باسم { $name }.
proposal-submitted-said = أُودع المقترح لدى المجموعة.
proposal-withdrawn-said = سُحب المقترح.
proposal-submit-unsaved = لديكم نص غير محفوظ ولن يشمله الإيداع. احفظوه أولا.
proposal-handed-in = بعد الإيداع صار المقترح للمجموعة، ولا يحق تغيير نصه إلا لمكتبها.
proposal-withdrawn-notice = سُحب هذا المقترح من طرف محرريه أو من طرف مكتب المجموعة. ويبقى نصه متاحا للقراءة.
proposal-voting-explained = لا يتغير شيء في النص إلى حين صدور النتيجة، وبصمته الرقمية تضمن ذلك.
proposal-outcome = { $status ->
    [adopted] اعتُمدت الصيغة { $number }.
    [rejected] رُفضت الصيغة { $number }.
   *[lapsed] لضعف المشاركة بقي التصويت على الصيغة { $number } بلا أثر.
}
proposal-see-vote = الاطلاع على التصويت
proposal-see-result = الاطلاع على النتيجة
proposal-print = طباعة
proposal-translate-into = ترجمة: { $name }
proposal-translated = حُفظت الترجمة.
proposal-translating = أنتم تترجمون الصيغة { $number }. تحتفظ كل فقرة بمعرّفها، فتتقابل المواد من لغة إلى أخرى.
proposal-translation-by = تُرجمت الصيغة { $number } من طرف { $person }.
proposal-translation-save = حفظ الترجمة
proposal-language = لغة النص
proposal-language-hint = النص بهذه اللغة هو المعتمد، وما عداه ترجمات.
proposal-language-authority = { $name } (المعتمد)
proposal-write = تغيير النص
proposal-write-leave = العودة إلى القراءة
proposal-article-in = { $language ->
    [ar] المادة { $number }
    [en] Article { $number }
   *[fr] Article { $number }
}
proposal-blank = النص ما يزال فارغا
proposal-blank-explained = يُحرر النص في مواد مرقمة وعناوين وفقرات.
proposal-paste-changed = أُلصق النص مع تغييرات: { $what }.
proposal-paste-struck = مقاطع مشطوبة لم تُنقل (العدد: { $count })
proposal-paste-hidden = مقاطع مخفية لم تُنقل (العدد: { $count })
proposal-paste-images = صور لم تُنقل (العدد: { $count })
proposal-paste-objects = عناصر مدمجة لم تُنقل (العدد: { $count })
proposal-paste-notes = هوامش لم تُنقل (العدد: { $count })
proposal-paste-comments = تعليقات لم تُنقل (العدد: { $count })
proposal-paste-tables = جداول نُقلت سطرا سطرا (العدد: { $count })
proposal-paste-levels = عناصر لائحة رُدت إلى المستوى الثالث (العدد: { $count })
proposal-placeholder = حرروا النص هنا. اكتبوا «#» لعنوان، و«§» لمادة، و«-» للائحة.
proposal-anchor = نسخ الرابط: { $what }
proposal-anchor-heading = عنوان
proposal-anchor-copied = تم نسخ الرابط
proposal-tools = تنسيق النص
proposal-tool-shape = نوع الفقرة
proposal-tool-bold = عريض
proposal-tool-italic = مائل
proposal-tool-link = رابط
proposal-tool-deeper = مستوى أدنى
proposal-tool-shallower = مستوى أعلى
proposal-tool-undo = التراجع عن الكتابة
proposal-tool-redo = الإعادة
proposal-shape-paragraph = فقرة
proposal-shape-heading-1 = عنوان 1
proposal-shape-heading-2 = عنوان 2
proposal-shape-heading-3 = عنوان 3
proposal-shape-article = مادة
proposal-shape-bullets = لائحة منقطة
proposal-shape-numbers = لائحة مرقمة
proposal-link-address = عنوان الرابط
proposal-link-put = إضافة الرابط
proposal-link-remove = إزالة الرابط
proposal-link-wrong = أدخلوا عنوانا كاملا من نوع http أو https أو عنوان بريد إلكتروني.
proposal-nothing-changed = النص مطابق للصيغة الأخيرة.
proposal-draft-kept = النص محتفظ به في هذا المتصفح فقط، ولم يُحفظ بعد في المنتدى
proposal-draft-kept-said = لم يُحفظ نصكم بعد في المنتدى، ويحتفظ به هذا المتصفح.
proposal-draft-restored = استُعيد نصكم غير المحفوظ
proposal-draft-waiting = لديكم هنا نص غير محفوظ
proposal-draft-resume = استئناف
proposal-draft-discard = التخلي عن هذا النص
proposal-draft-discarded = تم التخلي عن النص.
proposal-draft-full = لم يبق في هذا المتصفح مكان لنصكم: احفظوه الآن.
proposal-set-aside = لديكم نص وضعتموه جانبا
proposal-set-aside-said = وُضع نصكم جانبا في هذا المتصفح.
proposal-saved-meanwhile = حُفظت الصيغة { $number } من طرف { $person }
proposal-compare-act = مقارنة
proposal-compare-back = المتابعة دون اختيار
proposal-take-mine = الإبقاء على نصي
proposal-take-mine-explained = تواصلون تحرير نصكم، وتبقى الصيغة { $number } ضمن الصيغ.
proposal-take-theirs = استعمال النص الآخر
proposal-take-theirs-explained = يوضع نصكم جانبا في هذا المتصفح، ويمكنكم استئنافه.
proposal-take-both = جمع النصين
proposal-take-both-explained = حيثما تغير المقطع نفسه من الجانبين تتوالى الصياغتان: اختاروا إحداهما.
proposal-disputed = { $count ->
    [zero] لم يتغير أي مقطع من الجانبين.
    [one] تغير مقطع واحد من الجانبين: تتوالى الصياغتان على خلفية ملونة. أبقوا واحدة ثم احفظوا.
    [two] تغير مقطعان من الجانبين: تتوالى الصياغتان على خلفية ملونة. أبقوا واحدة في كل مرة ثم احفظوا.
    [few] تغيرت { $count } مقاطع من الجانبين: تتوالى الصياغتان على خلفية ملونة. أبقوا واحدة في كل مرة ثم احفظوا.
    [many] تغير { $count } مقطعا من الجانبين: تتوالى الصياغتان على خلفية ملونة. أبقوا واحدة في كل مرة ثم احفظوا.
   *[other] تغير { $count } مقطع من الجانبين: تتوالى الصياغتان على خلفية ملونة. أبقوا واحدة في كل مرة ثم احفظوا.
}
proposal-current = الأخيرة
proposal-frozen-short = مثبتة
proposal-old-version = أنتم تقرؤون الصيغة { $number }، والأخيرة هي الصيغة { $latest }.
proposal-read-latest = قراءة الأخيرة
proposal-one-version = لا توجد إلا صيغة واحدة: تصبح المقارنة ممكنة ابتداء من الصيغة الثانية.
proposal-diff-from = من الصيغة
proposal-diff-to = إلى الصيغة
proposal-diff-previous = الاطلاع على ما تغير في الصيغة { $number }
proposal-saved-by = حُفظت من طرف
proposal-saved-on = تاريخ الحفظ
proposal-hash-check = التحقق
proposal-hash-right = مطابقة للنص المعروض
proposal-hash-wrong = لا تطابق النص المعروض
proposal-title-hint = ما يطلبه المقترح في سطر واحد.
proposal-draft-create = بدء المسودة
proposal-start = للبداية
proposal-start-model = نموذج
proposal-start-model-hint = عرض الأسباب ثم ثلاث مواد للإتمام.
proposal-start-blank = صفحة بيضاء
proposal-start-blank-hint = يمكن لصق نص سبق تحريره: تحتفظ العناوين واللوائح والروابط بشكلها.
proposal-model-reasons = عرض الأسباب
proposal-model-reasons-text = ما لوحظ، ولماذا ينبغي العمل الآن.
proposal-model-provisions = المقتضيات
proposal-model-purpose = الموضوع
proposal-model-purpose-text = ما تقرره المجموعة.
proposal-model-means = الوسائل
proposal-model-means-text = من يتكفل بالأمر وبأي وسائل وفي أي أجل.
proposal-model-follow-up = التتبع
proposal-model-follow-up-text = كيف ومتى يُعرض ما أُنجز على المجموعة.

### kinds, and fields of rows

audit-kind-proposal = مقترح
past-kind-version = صيغة
notice-kind-drafts = نصوص تتابعونها
past-field-version = آخر صيغة
past-field-hash = البصمة الرقمية
past-field-coauthors = المحررون المشاركون
past-field-supporters = الهيئات الداعمة
past-field-frozen = النص المثبت
past-field-translations = الترجمات
past-field-author = محرر المقترح

### notices: what people are told, and why

notice-proposal-version-saved = حُفظت الصيغة { $version } من طرف { $who }.
notice-proposal-translated = تُرجمت الصيغة { $version } من طرف { $who }.
notice-proposal-coauthor-added = { $you ->
    [yes] أُدرج اسمكم ضمن المحررين من طرف { $who }.
   *[no] أُضيف محرر مشارك من طرف { $who }.
}
notice-proposal-coauthor-removed = { $you ->
    [yes] حُذف اسمكم من لائحة المحررين من طرف { $who }.
   *[no] أُزيل محرر مشارك من طرف { $who }.
}
notice-proposal-supported = صار المقترح مدعوما من { $organisation }.
notice-proposal-support-withdrawn = لم يعد المقترح مدعوما من { $organisation }.
notice-proposal-submitted = أُودع المقترح لدى المجموعة من طرف { $who }.
notice-proposal-withdrawn = سُحب المقترح من طرف { $who }.
notice-proposal-put-to-vote = عُرض المقترح على التصويت من طرف { $who }.
notice-proposal-taken-back-from-vote = عاد المقترح إلى المجموعة: أُلغي التصويت.
notice-proposal-adopted = اعتُمد المقترح.
notice-proposal-rejected = رُفض المقترح.
notice-proposal-lapsed = بقي المقترح بلا أثر لضعف المشاركة في التصويت.
notice-because-author = لأنكم حررتم المقترح
notice-because-coauthor = لأنكم تشاركون في تحرير المقترح
notice-because-supporter = لأن هيئتكم تدعم المقترح

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-proposal-drafted = بدء تحرير المقترح { $reference } «{ $object }» من طرف { $who }.
sentence-proposal-version-saved = حفظ الصيغة { $number } من «{ $object }» من طرف { $who }.
sentence-proposal-retitled = تغيير عنوان مقترح ليصبح «{ $object }» من طرف { $who }.
sentence-proposal-translated =
  ترجمة الصيغة { $version } من «{ $object }» ({ $language ->
    [fr] الفرنسية
    [ar] العربية
   *[other] الإنجليزية
  }) من طرف { $who }.
sentence-proposal-coauthor-added = إضافة { $person } إلى محرري «{ $object }» من طرف { $who }.
sentence-proposal-coauthor-removed = إزالة { $person } من محرري «{ $object }» من طرف { $who }.
sentence-proposal-supported = دعم «{ $object }» باسم «{ $organisation }» من طرف { $who }.
sentence-proposal-support-withdrawn = سحب دعم «{ $organisation }» لـ«{ $object }» من طرف { $who }.
sentence-proposal-submitted = إيداع «{ $object }» لدى المجموعة في صيغته { $version } من طرف { $who }.
sentence-proposal-withdrawn = سحب المقترح «{ $object }» من طرف { $who }.
sentence-proposal-put-to-vote = عرض الصيغة { $frozen_version } من «{ $object }» على التصويت من طرف { $who }.
sentence-proposal-taken-back-from-vote = إعادة «{ $object }» إلى المجموعة بعد إلغاء التصويت من طرف { $who }.
sentence-proposal-adopted = اعتماد المقترح «{ $object }» في صيغته { $frozen_version }.
sentence-proposal-rejected = رفض المقترح «{ $object }» في صيغته { $frozen_version }.
sentence-proposal-lapsed = بقاء المقترح «{ $object }» بلا أثر لضعف المشاركة في التصويت.
