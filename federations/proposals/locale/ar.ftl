### proposals

proposal-status-draft = مسودة
proposal-status-submitted = مودع
proposal-status-voting = معروض للتصويت
proposal-status-adopted = معتمد
proposal-status-rejected = مرفوض
proposal-status-lapsed = بلا أثر لعدم اكتمال النصاب
proposal-status-withdrawn = مسحوب
proposal-reference = المرجع { $reference }
proposal-version = الصيغة { $number }
proposal-version-saved = الصيغة { $number }، حفظت بتاريخ { $date } من طرف { $person }
proposal-version-from = انطلاقا من الصيغة { $number }
proposal-version-first = الصيغة الأولى
proposal-frozen = الصيغة { $number }، مثبتة من أجل التصويت
proposal-hash = بصمة النص SHA-256
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
proposal-coauthors = المحررون المشاركون
proposal-supporters = { $count ->
    [0] لا دعم بعد
    [one] بدعم من هيئة واحدة
    [two] بدعم من هيئتين
    [few] بدعم من { $count } هيئات
    [many] بدعم من { $count } هيئة
   *[other] بدعم من { $count } هيئة
}
proposal-supported-version = دعمت الصيغة { $number }
proposal-drafts-awaiting = مسودات قيد التحرير
proposal-text = النص
proposal-versions = الصيغ
proposal-diff = مقارنة
proposal-diff-between = من الصيغة { $from } إلى الصيغة { $to }
proposal-diff-nothing = الصيغتان متطابقتان.
proposal-change-same = دون تغيير
proposal-change-added = مضاف
proposal-change-removed = محذوف
proposal-change-changed = معدل
proposal-change-moved = منقول
proposal-block-heading = عنوان
proposal-block-article = مادة
proposal-block-paragraph = فقرة
proposal-block-list_item = عنصر من لائحة
proposal-article = المادة { $number }
proposal-draft = تحرير مقترح
proposal-title = عنوان المقترح
proposal-save = حفظ هذه الصيغة
proposal-saved = حُفظت الصيغة { $number }
proposal-translate = ترجمة
proposal-coauthor-add = إضافة مشارك في التحرير
proposal-coauthor-remove = إزالة هذا المشارك في التحرير
proposal-support = دعم المقترح باسم هيئتكم
proposal-unsupport = سحب دعمنا
proposal-submit = إيداع المقترح لدى المجموعة
proposal-submit-explained = بعد الإيداع يصبح المقترح ملكا للمجموعة، ولا يعدل نصه إلا مكتبها.
proposal-withdraw = سحب المقترح
proposal-withdraw-explained = سحب المقترح نهائي، ويبقى نصه متاحا للقراءة.
proposal-put-to-vote = العرض على التصويت
proposal-conflict = حفظ شخص آخر صيغة أخرى أثناء تحريركم
proposal-conflict-explained = لم يضع شيء: نصكم ونص الصيغة { $number } معروضان جنبا إلى جنب. خذوا منهما ما يلزم ثم احفظوا.
proposal-conflict-yours = نصكم
proposal-conflict-theirs = الصيغة { $number }، حفظها { $person }
proposal-none = ليس لهذه المجموعة أي مقترح بعد.
proposal-none-found = لا يوجد مقترح يوافق هذه المعايير.

fact-proposal-drafted = تحرير مقترح
fact-proposal-version-saved = حفظ صيغة جديدة من المقترح
fact-proposal-retitled = تغيير عنوان المقترح
fact-proposal-translated = ترجمة المقترح
fact-proposal-coauthor-added = إضافة مشارك في تحرير المقترح
fact-proposal-coauthor-removed = إزالة مشارك في تحرير المقترح
fact-proposal-supported = دعم المقترح
fact-proposal-support-withdrawn = سحب دعم المقترح
fact-proposal-submitted = إيداع المقترح لدى المجموعة
fact-proposal-withdrawn = سحب المقترح
fact-proposal-put-to-vote = عرض المقترح للتصويت
fact-proposal-taken-back-from-vote = إعادة المقترح إلى المجموعة بعد إلغاء التصويت
fact-proposal-adopted = اعتماد المقترح
fact-proposal-rejected = رفض المقترح
fact-proposal-lapsed = بقاء المقترح بلا أثر لعدم اكتمال النصاب

error-title-missing = أدخلوا عنوانا { $language ->
    [fr] بالفرنسية
    [ar] بالعربية
   *[en] بالإنجليزية
}، وهي اللغة المعتمدة.
error-title-too-long = عدد أحرف العنوان لا يتجاوز { $most }. اختصروه.
error-text-not-well-formed = لا يمكن حفظ النص ({ $path }): { $problem ->
    [missing] ينقصه عنصر.
    [unexpected] فيه عنصر في غير محله.
    [not-a-list] المنتظر لائحة.
    [not-an-object] المنتظر كائن.
    [not-text] المنتظر نص.
    [not-an-id] المعرف ليس UUID مكتوبا بحروف صغيرة.
    [repeated] العنصر نفسه موجود مرتين.
    [level] لا يوجد هذا المستوى لهذا النوع من الكتل.
    [not-yes-or-no] المنتظر صحيح أو خطأ.
    [empty] أحد العناصر فارغ.
    [nul] لا يمكن حفظ المحرف المنعدم (U+0000) ولا عرضه.
    [half-character] لا يمكن حفظ نصف محرف.
    [control] محرف التحكم ليس نصا.
    [override] فيه محرف يجعل النص يقرأ على غير ما كتب.
    [marks] علامات كثيرة متراكبة على حرف واحد.
    [line] يكتب العنوان في سطر واحد.
    [invisible] لا محل لمحرف غير مرئي في العنوان.
    [isolate] فيه تغيير لاتجاه الكتابة لم يغلق.
    [link] يقود الرابط إلى عنوان http أو https أو mailto كامل.
    [too-many-blocks] يتجاوز 2000 كتلة.
   *[too-big] يتجاوز ميغا أوكتي واحدا.
}
error-someone-was-faster = حفظ شخص آخر الصيغة { $latest } أثناء تحريركم. لم يضع شيء: النصان معروضان عليكم.
error-version-from-nowhere = لا توجد هذه الصيغة بعد؛ آخر صيغة هي { $latest }.
error-language-has-authority = النص { $language ->
    [fr] الفرنسي
    [ar] العربي
   *[en] الإنجليزي
} هو المعتمد، فلا يترجم إلى لغته.
error-nothing-written = النص فارغ. اكتبوه قبل إيداعه.
error-not-yet-submitted = هذا المقترح لا يزال مسودة: على محرريه إيداعه أولا.
error-already-submitted = سبق إيداع هذا المقترح.
error-under-vote = هذا المقترح معروض للتصويت: لا يتغير فيه شيء حتى ظهور النتيجة.
error-already-decided = سبق أن حُسم هذا المقترح بتصويت.
error-already-withdrawn = سحب هذا المقترح.
error-not-under-this-vote = لم يعرض هذا المقترح على هذا التصويت.
error-not-an-author = هذا من شأن صاحب المقترح والمشاركين في التحرير ومكتب المجموعة.
error-not-an-officer = أودع المقترح: لا يعدل نصه إلا رئاسة المجموعة وكتابتها ومقررها.
error-already-author = هذا الشخص صاحب المقترح أو مشارك في تحريره بالفعل.
error-not-a-coauthor = هذا الشخص ليس مشاركا في تحرير المقترح.
error-already-supported = هيئتكم تدعم هذه الصيغة بالفعل.
error-not-a-supporter = هيئتكم لا تدعم هذا المقترح.
error-not-in-the-group = هذا من شأن المشاركين في المجموعة.
error-coauthor-outside-group = لا يكون محررا مشاركا إلا من يشارك في المجموعة، وهذا الشخص لا يشارك فيها.
error-no-organisation = الدعم تقدمه هيئة: اختاروا أولا الهيئة التي تتصرفون باسمها.

### screens

proposal-many = المقترحات
proposal-none-explained = يمكن لكل مشارك في المجموعة أن يحرر مقترحا، ويراه الجميع منذ مسودته الأولى.
proposal-about = حول هذا المقترح
proposal-acts = إجراءات أخرى
proposal-updated = عدل
proposal-stages = مراحل المقترح
proposal-stage-draft = مسودة
proposal-stage-submitted = مودع
proposal-stage-ballot = التصويت
proposal-stage-outcome = النتيجة
proposal-authors = أصحاب المقترح
proposal-coauthor = مشارك في التحرير
proposal-coauthor-hint = من بين المشاركين في المجموعة.
proposal-coauthor-nobody = جميع أعضاء المجموعة مشاركون في التحرير من قبل.
proposal-coauthor-added = أضيف مشارك في التحرير
proposal-coauthor-removed = أزيل مشارك في التحرير
proposal-support-for = تقديم الدعم باسم
proposal-support-own-name = أنتم تتصرفون بصفتكم الشخصية، والدعم يصدر عن هيئة. اختاروا الهيئة أولا.
proposal-support-as = سيكون هذا الدعم دعم { $name }.
proposal-support-as-own = أنتم تتصرفون باسمكم الخاص، وسيكون هذا الدعم دعم { $name }.
proposal-support-no-mandate = الدعم يصدر عن هيئة: يلزم انتداب ساري المفعول لتقديمه.
proposal-support-version = دعم الصيغة { $number }
proposal-support-said = قدم الدعم باسم { $name }
proposal-unsupport-said = سحب الدعم باسم { $name }
proposal-submitted-said = أودع المقترح لدى المجموعة
proposal-withdrawn-said = سُحب المقترح
proposal-submit-unsaved = لديكم نص غير محفوظ ولن يشمله الإيداع. احفظوه أولا.
proposal-handed-in = بعد الإيداع صار المقترح للمجموعة، ولا يعدل نصه إلا مكتبها.
proposal-withdrawn-notice = سحب هذا المقترح من طرف أصحابه أو من طرف مكتب المجموعة. ويبقى نصه متاحا للقراءة.
proposal-voting-explained = لا يتغير شيء في النص إلى حين صدور النتيجة، والبصمة تضمن ذلك.
proposal-outcome = { $status ->
    [adopted] اعتمدت الصيغة { $number }.
    [rejected] رفضت الصيغة { $number }.
   *[lapsed] لعدم اكتمال النصاب بقي التصويت على الصيغة { $number } بلا أثر.
}
proposal-see-vote = عرض التصويت
proposal-see-result = عرض النتيجة
proposal-print = طباعة
proposal-translate-into = ترجمة: { $name }
proposal-translated = حفظت الترجمة
proposal-translating = أنتم تترجمون الصيغة { $number }. تحتفظ كل فقرة برقمها التعريفي، فتتقابل المواد من لغة إلى أخرى.
proposal-translation-by = ترجم الصيغة { $number } { $person }.
proposal-translation-save = حفظ الترجمة
proposal-language = لغة النص
proposal-language-hint = هي اللغة المعتمدة، وما عداها ترجمات.
proposal-language-authority = { $name } (المعتمد)
proposal-write = تعديل النص
proposal-write-leave = العودة إلى القراءة
proposal-article-in = { $language ->
    [ar] المادة { $number }
    [en] Article { $number }
   *[fr] Article { $number }
}
proposal-blank = النص ما يزال فارغا
proposal-blank-explained = يحرر النص في مواد مرقمة وعناوين وفقرات.
proposal-placeholder = حرروا النص هنا. اكتبوا «#» لعنوان، و«§» لمادة، و«-» للائحة.
proposal-anchor = نسخ الرابط: { $what }
proposal-anchor-heading = عنوان
proposal-anchor-copied = نسخ الرابط
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
proposal-link-put = وضع الرابط
proposal-link-remove = إزالة الرابط
proposal-link-wrong = أدخلوا عنوانا كاملا من نوع http أو https أو عنوان بريد إلكتروني.
proposal-nothing-changed = النص مطابق للصيغة الأخيرة.
proposal-draft-kept = النص محتفظ به في هذا المتصفح فقط، ولم يُحفظ بعد في المنتدى
proposal-draft-kept-said = لم يسجل نصكم بعد، وهو محفوظ في هذا المتصفح.
proposal-draft-restored = استعيد نصكم غير المسجل
proposal-draft-waiting = لديكم هنا نص غير مسجل
proposal-draft-resume = استئناف
proposal-draft-discard = التخلي عن هذا النص
proposal-draft-discarded = تم التخلي عن النص
proposal-draft-full = لم يبق في هذا المتصفح مكان لنصكم: احفظوه الآن.
proposal-set-aside = لديكم نص وضعتموه جانبا
proposal-set-aside-said = وضع نصكم جانبا في هذا المتصفح.
proposal-saved-meanwhile = حفظ { $person } الصيغة { $number }
proposal-compare-act = مقارنة
proposal-compare-back = المتابعة دون اختيار
proposal-take-mine = الإبقاء على نصي
proposal-take-mine-explained = تواصلون نصكم، وتبقى الصيغة { $number } في السجل.
proposal-take-theirs = أخذ النص الآخر
proposal-take-theirs-explained = يوضع نصكم جانبا في هذا المتصفح ويبقى في المتناول.
proposal-take-both = جمع النصين
proposal-take-both-explained = حيث عدلتما المقطع نفسه تتوالى الصياغتان، ولكم الاختيار.
proposal-disputed = { $count ->
    [one] عدل مقطع واحد من الجانبين: تتوالى الصياغتان على خلفية ملونة. أبقوا واحدة ثم احفظوا.
    [two] عدل مقطعان من الجانبين: تتوالى الصياغتان على خلفية ملونة. أبقوا واحدة في كل مرة ثم احفظوا.
    [few] عدلت { $count } مقاطع من الجانبين: تتوالى الصياغتان على خلفية ملونة. أبقوا واحدة في كل مرة ثم احفظوا.
   *[other] عدل { $count } مقطعا من الجانبين: تتوالى الصياغتان على خلفية ملونة. أبقوا واحدة في كل مرة ثم احفظوا.
}
proposal-current = الأخيرة
proposal-frozen-short = مثبتة
proposal-old-version = أنتم تقرؤون الصيغة { $number }، والأخيرة هي الصيغة { $latest }.
proposal-read-latest = قراءة الأخيرة
proposal-one-version = لا توجد إلا صيغة واحدة: تصبح المقارنة ممكنة ابتداء من الصيغة الثانية.
proposal-diff-from = من الصيغة
proposal-diff-to = إلى الصيغة
proposal-diff-previous = عرض ما تغير في الصيغة { $number }
proposal-saved-by = حفظها
proposal-saved-on = بتاريخ
proposal-hash-check = تحقق
proposal-hash-right = مطابقة للنص المعروض
proposal-hash-wrong = لا تطابق النص المعروض
proposal-title-hint = ما يطلبه المقترح في سطر واحد.
proposal-draft-create = بدء المسودة
proposal-start = للبداية
proposal-start-model = نموذج
proposal-start-model-hint = عرض الأسباب ثم ثلاث مواد للإتمام.
proposal-start-blank = صفحة بيضاء
proposal-start-blank-hint = يمكن لصق نص مكتوب من قبل: تحتفظ العناوين واللوائح والروابط بشكلها.
proposal-model-reasons = عرض الأسباب
proposal-model-reasons-text = ما لوحظ، ولماذا ينبغي العمل الآن.
proposal-model-provisions = المقتضيات
proposal-model-purpose = الموضوع
proposal-model-purpose-text = ما تقرره المجموعة.
proposal-model-means = الوسائل
proposal-model-means-text = من يتكفل بالأمر وبأي وسائل وفي أي أجل.
proposal-model-follow-up = التتبع
proposal-model-follow-up-text = كيف ومتى يعرض ما أنجز على المجموعة.

### kinds, and fields of rows

audit-kind-proposal = مقترح
past-kind-version = صيغة
notice-kind-drafts = نصوص تتابعونها
past-field-version = آخر صيغة
past-field-hash = البصمة
past-field-coauthors = المؤلفون المشاركون
past-field-supporters = المساندون
past-field-frozen = النص المثبت
past-field-translations = الترجمات
past-field-author = صاحب المقترح

### notices: what people are told, and why

notice-proposal-version-saved = حُفظت الصيغة { $version } من طرف { $who }.
notice-proposal-translated = تُرجمت الصيغة { $version } من طرف { $who }.
notice-proposal-coauthor-added = { $you ->
    [yes] أُدرج اسمكم ضمن المحررين من طرف { $who }.
   *[no] أُضيف مشارك في التحرير من طرف { $who }.
}
notice-proposal-coauthor-removed = { $you ->
    [yes] حُذف اسمكم من قائمة المحررين من طرف { $who }.
   *[no] أُزيل مشارك في التحرير من طرف { $who }.
}
notice-proposal-supported = صار المقترح مدعوما من { $organisation }.
notice-proposal-support-withdrawn = لم يعد المقترح مدعوما من { $organisation }.
notice-proposal-submitted = أُودع المقترح لدى المجموعة من طرف { $who }.
notice-proposal-withdrawn = سُحب المقترح من طرف { $who }.
notice-proposal-put-to-vote = عُرض المقترح للتصويت من طرف { $who }.
notice-proposal-taken-back-from-vote = عاد المقترح إلى المجموعة: لم يجر التصويت.
notice-proposal-adopted = اعتُمد المقترح.
notice-proposal-rejected = رُفض المقترح.
notice-proposal-lapsed = بقي المقترح بلا أثر لعدم اكتمال النصاب.
notice-because-author = لأنكم حررتم المقترح
notice-because-coauthor = لأنكم تشاركون في تحرير المقترح
notice-because-supporter = لأن هيئتكم تدعم المقترح

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-proposal-drafted = بدء تحرير المقترح { $reference } «{ $object }» من طرف { $who }.
sentence-proposal-version-saved = حفظ الصيغة { $number } من «{ $object }» من طرف { $who }.
sentence-proposal-retitled = تغيير عنوان مقترح صار «{ $object }» من طرف { $who }.
sentence-proposal-translated =
  ترجمة النسخة { $version } من «{ $object }» ({ $language ->
    [fr] الفرنسية
    [ar] العربية
   *[other] الإنجليزية
  }) من طرف { $who }.
sentence-proposal-coauthor-added = إضافة { $person } إلى محرري «{ $object }» من طرف { $who }.
sentence-proposal-coauthor-removed = حذف { $person } من محرري «{ $object }» من طرف { $who }.
sentence-proposal-supported = دعم «{ $object }» باسم «{ $organisation }» من طرف { $who }.
sentence-proposal-support-withdrawn = سحب دعم «{ $organisation }» لـ«{ $object }» من طرف { $who }.
sentence-proposal-submitted = إيداع «{ $object }» لدى المجموعة في نسختها { $version } من طرف { $who }.
sentence-proposal-withdrawn = سحب المقترح «{ $object }» من طرف { $who }.
sentence-proposal-put-to-vote = عرض النسخة { $frozen_version } من «{ $object }» على التصويت من طرف { $who }.
sentence-proposal-taken-back-from-vote = إرجاع «{ $object }» إلى المجموعة بعد إلغاء التصويت من طرف { $who }.
sentence-proposal-adopted = اعتماد المقترح «{ $object }» في نسخته { $frozen_version }.
sentence-proposal-rejected = رفض المقترح «{ $object }» في نسخته { $frozen_version }.
sentence-proposal-lapsed = بقاء المقترح «{ $object }» بلا أثر لعدم اكتمال النصاب.
