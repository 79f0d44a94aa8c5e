### membership

mandate-many = الانتدابات
mandate-none = لا أحد مخول له بعد التحدث باسم هذه الهيئة.
mandate-none-on = لم يكن أحد مخولا له التحدث باسم هذه الهيئة في { $date }.
mandate-who-on = من كان مخولا له التحدث باسم الهيئة في
mandate-as-known = الحالة المسجلة في
mandate-person = الشخص
mandate-role = الصفة
mandate-role-president = رئيس أو رئيسة
mandate-role-delegate = مندوب أو مندوبة
mandate-role-alternate = مندوب نائب أو مندوبة نائبة
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
error-ends-before-it-begins = اليوم الأخير للانتداب سابق ليومه الأول. اختاروا يوما أخيرا لاحقا.
error-president-in-office = لهذه الهيئة رئيس أو رئيسة خلال هذه الأيام. أنهوا ذلك الانتداب أولا.
error-already-mandated = لهذا الشخص الصفة نفسها في الهيئة خلال بعض هذه الأيام. غيّروا الأيام أو صححوا الانتداب الموجود.
error-already-ended = ينتهي هذا الانتداب في ذلك اليوم أو قبله. صححوا تسجيله إن كان خاطئا.
error-nothing-to-correct = لا تغيير: سبق تسجيل الانتداب على هذا النحو. غيّروا معلومة واحدة على الأقل، أو أغلقوا النافذة.
error-officers-only = هذا من اختصاص إدارة المنتدى، أو رئاسة الهيئة أو كتابتها متصرفة باسمها. اختاروا التصرف باسم الهيئة، أو وجّهوا طلبكم إلى إحداها.

### screens

mandate-speaking = المخول لهم اليوم التحدث باسمها
mandate-others = انتدابات سابقة ومقبلة
mandate-ask = في تاريخ آخر
mandate-ask-explained = اختاروا يوما لمعرفة من كان مخولا له التحدث باسم الهيئة فيه.
mandate-as-known-hint = لمعرفة ما كان مسجلا في تلك اللحظة، قبل أي تصحيح لاحق.
mandate-acts = خيارات انتداب { $person }
mandate-correct-explained = سجلوا ما كان صحيحا. ويبقى ما سبق تسجيله ظاهرا بتواريخه.
mandate-end-now-hint = لا يمكن للشخص التصرف باسم الهيئة ابتداء من الآن.
mandate-end-after = عند نهاية يوم محدد
mandate-give-said = مُنح الانتداب.
mandate-end-said = سُجل إنهاء الانتداب.
mandate-correct-said = صُحح الانتداب.

### kinds, and fields of rows

audit-kind-mandate = انتداب
notice-kind-assigned = ما أُسند إليكم
past-field-role = الصفة
past-field-from = اليوم الأول
past-field-until = اليوم الأخير
past-field-person = الشخص
past-field-stopped_at = تاريخ الإنهاء
past-field-corrected = مصحح
past-field-believed = ما كان مسجلا

### notices: what people are told, and why

notice-mandate-given = مُنح لكم انتداب عن { $organisation } من طرف { $who }.
notice-mandate-ended = أُنهي انتدابكم عن { $organisation } من طرف { $who }.
notice-mandate-corrected = صُحح انتدابكم عن { $organisation } من طرف { $who }.
notice-because-mandate = لأن الأمر يتعلق بانتدابكم

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
