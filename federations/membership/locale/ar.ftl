### membership

mandate-one = انتداب
mandate-many = الانتدابات
mandate-none = لا أحد مخول له بعد التحدث باسم هذه الهيئة.
mandate-none-on = لم يكن أحد يتحدث باسم هذه الهيئة في { $date }.
mandate-who-on = من كان يتحدث باسم الهيئة في
mandate-as-known = الحالة المسجلة في
mandate-person = الشخص
mandate-role = الصفة
mandate-role-president = رئيس أو رئيسة
mandate-role-delegate = مندوب أو مندوبة
mandate-role-alternate = نائب أو نائبة
mandate-role-secretary = كاتب أو كاتبة
mandate-from = اليوم الأول
mandate-until = اليوم الأخير
mandate-days = من { $from } إلى { $until }
mandate-days-open = منذ { $from }
mandate-corrected = مصحح
mandate-believed = ما كان مسجلا
mandate-believed-until = ظل مسجلا إلى غاية { $date }
mandate-give = منح انتداب
mandate-end = إنهاء الانتداب
mandate-end-now = إنهاء فوري
mandate-correct = تصحيح الانتداب
mandate-ended = منته
mandate-to-come = مقبل
fact-mandate-given = منح انتداب
fact-mandate-ended = إنهاء انتداب
fact-mandate-corrected = تصحيح انتداب
error-ends-before-it-begins = اليوم الأخير للانتداب سابق ليومه الأول. صححوا أحدهما.
error-president-in-office = لهذه الهيئة رئيس أو رئيسة خلال هذه الأيام. أنهوا ذلك الانتداب أولا.
error-already-mandated = لهذا الشخص الصفة نفسها في الهيئة خلال بعض هذه الأيام. غيّروا الأيام أو صححوا الانتداب الموجود.
error-already-ended = ينتهي هذا الانتداب في ذلك اليوم أو قبله. إن كان مسجلا على غير وجهه فصححوه.
error-nothing-to-correct = الانتداب مسجل على هذا النحو بالفعل.
error-officers-only = هذا من اختصاص إدارة المنتدى، أو رئيس الهيئة أو كاتبها متصرفا باسمها.
error-not-acting-for-an-organisation = اختاروا أولا الهيئة التي تتصرفون باسمها.

### screens

acting-choose = التصرف باسم { $name }
acting-no-mandate = ليس لديكم اليوم انتداب من أي هيئة يتيح ذلك.
mandate-speaking = يتحدثون اليوم باسمها
mandate-others = انتدابات سابقة ومقبلة
mandate-ask = في تاريخ آخر
mandate-ask-explained = اختاروا يوما لمعرفة من كان يمثل الهيئة فيه.
mandate-as-known-hint = لمعرفة ما كان مسجلا في تلك اللحظة، قبل أي تصحيح.
mandate-acts = إجراءات تخص انتداب { $person }
mandate-act-first = يمكنكم منح انتدابات هذه الهيئة وتصحيحها وإنهاؤها بالتصرف باسمها.
mandate-correct-explained = سجلوا ما كان صحيحا. ويبقى ما سُجل من قبل ظاهرا بتواريخه.
mandate-end-now-hint = لا يمكن للشخص التصرف باسم الهيئة ابتداء من الآن.
mandate-end-after = عند نهاية يوم محدد
mandate-give-said = مُنح الانتداب.
mandate-end-said = سُجل إنهاء الانتداب.
mandate-correct-said = صُحح الانتداب.

### kinds, and fields of rows

audit-kind-mandate = انتداب
notice-kind-assigned = ما أُسند إليكم
past-field-role = الصفة
past-field-from = البداية
past-field-until = النهاية
past-field-person = الشخص
past-field-stopped_at = تاريخ التوقف
past-field-corrected = مصحح
past-field-believed = القيود السابقة

### notices: what people are told, and why

notice-mandate-given = مُنح لكم انتداب عن { $organisation } من طرف { $who }.
notice-mandate-ended = أُنهي انتدابكم عن { $organisation } من طرف { $who }.
notice-mandate-corrected = صُحح انتدابكم عن { $organisation } من طرف { $who }.
notice-because-mandate = لأن الانتداب انتدابكم

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-mandate-given =
  منح { $person } انتدابا عن «{ $object }» ({ $term_role ->
    [president] الرئاسة
    [delegate] التمثيل
    [alternate] النيابة
   *[other] الكتابة
  }) ابتداء من { $term_starts_on } من طرف { $who }.
sentence-mandate-ended =
  إنهاء انتداب { $person } عن «{ $object }»{ $until_on ->
    [none] {""}
   *[other] {" "}بتاريخ { $until_on }
  } من طرف { $who }.
sentence-mandate-corrected =
  تصحيح انتداب { $person } عن «{ $object }» ({ $term_role ->
    [president] الرئاسة
    [delegate] التمثيل
    [alternate] النيابة
   *[other] الكتابة
  }) من طرف { $who }.
