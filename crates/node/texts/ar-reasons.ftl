# Draft: awaits a native editor.
# Why a gate is not clear, and what can be done. The names are the codes of spec/report.md.

# Where a word stands, when the quote of the statement doesn't show it.
word-where = {" "}موضعه هنا: { $quote }

## Facts

err-cites-nothing = تذكر العبارة أمرًا على أنه واقع، ولا تحيل إلى أي نتيجة.
rec-cites-nothing = يمكن الإحالة إلى النتيجة التي تستند إليها، أو حذف العبارة. ثم استيراد النص من جديد: `nobis import`.

err-cites-unknown = تحيل العبارة إلى { $id }، ولا يوجد هنا سجل بهذا المعرّف.
rec-cites-unknown = يمكن تصحيح المعرّف، أو استيراد السجل: `nobis import`. وإن كان لدى وحدة أخرى، فتبادل السجلات أولًا: `nobis pack` ثم `nobis take`.

err-record-conflict = جرى تعديلان على { $id }، كل منهما بمعزل عن الآخر، ولم يُختَر أحدهما بعد.
rec-record-conflict = يمكن قراءتهما معًا: `nobis show { $id }`. ثم يكتب شخص واحد من وحدة السجل النسخة التي يُعتدّ بها.

err-evidence-missing = النتيجة { $finding } تذكر الدليل { $evidence }، وهو غير موجود هنا.
rec-evidence-missing = يمكن استيراد سجله: `nobis import`، أو طلبه من الوحدة التي تحفظه. وإن لم يوجد، فحذفه من النتيجة.

err-too-few-sources = النتيجة { $finding } { $have ->
    [zero] لا تستند إلى أي مصدر مستقل
    [one] تستند إلى مصدر مستقل واحد
    [two] تستند إلى مصدرين مستقلين
    [few] تستند إلى { $have } مصادر مستقلة
    [many] تستند إلى { $have } مصدرًا مستقلًا
   *[other] تستند إلى { $have } مصدر مستقل
}. والعدد الذي يطلبه الميثاق لدرجة إثباتها: { $need }.
rec-too-few-sources = يمكن إضافة أدلة من منشأ آخر، أو خفض درجة إثبات النتيجة وتخفيف الصياغة معها. النسخ المتعددة من منشور أو مقطع واحد تُحتسب مرة واحدة.

err-fact-too-strong = اللفظ { $word } يقول أكثر مما تحمله النتائج: يتطلب درجة «{ $level }»، وهي في درجة «{ $standard }».{ $where }
rec-fact-too-strong = { $instead ->
    [none] اختيار لفظ أخف
   *[other] كتابة { $instead }
}، أو تعزيز النتيجة أولًا: `nobis edit --as …`
err-above-ceiling = اللفظ { $word } يقول أكثر مما يسمح به هذا الميثاق لأي نص: «{ $ceiling }» على الأكثر.{ $where }
rec-above-ceiling = { $instead ->
    [none] اختيار لفظ أخف
   *[other] كتابة { $instead }
}. ويمكن قول المزيد في نص لاحق، بميثاق آخر.

## Law

err-law-without-table = اللفظ { $word } خلاصة قانونية، ولا تسندها قاعدة قانونية ولا جدول أركان.{ $where }
rec-law-without-table = { $instead ->
    [none] الاكتفاء بما تبيّن من وقائع
   *[other] كتابة { $instead }
}. أو طلب القواعد وجدول الأركان ممن يتولى الشأن القانوني، ثم الإحالة إلى الجدول هنا.

err-law-too-strong = اللفظ { $word } يقول في القانون أكثر مما ثبت. أقصى ما يمكن قوله: { $ceiling }. والسبب: { $because }.{ $where }
rec-law-too-strong = { $instead ->
    [none] اختيار صياغة أخف
   *[other] كتابة { $instead }
}. أو معالجة ما يُبقي السقف منخفضًا أولًا.

err-crime-without-table = اللفظ { $word } من القانون الجنائي، ولا يسنده جدول أركان تلك الجريمة.{ $where }
rec-crime-without-table = { $instead ->
    [none] الاكتفاء بما تبيّن من وقائع
   *[other] كتابة { $instead }
}. أو طلب جدول أركان الجريمة ممن يتولى الشأن القانوني. فالانتهاك ليس بالضرورة جريمة.

err-court-word = اللفظ { $word } لا تقوله إلا محكمة. ولا يسنده أي جدول.{ $where }
rec-court-word = { $instead ->
    [none] اختيار لفظ آخر
   *[other] كتابة { $instead }
}.

err-annex-not-public = نص بهذا القِصر لا يتضمن خلاصة قانونية إلا إذا كان جدول أركانه علنيًا أيضًا. والجدول { $qualification } ليس علنيًا.
rec-annex-not-public = يمكن جعل الجدول علنيًا مع الإصدار، أو نقل الخلاصة القانونية إلى إحاطة أو تقرير.

err-table-empty = الجدول القانوني { $qualification } بلا قواعد أو بلا أركان.
rec-table-empty = طلب استكمال أرقام القواعد والأركان ممن يتولى الشأن القانوني.

cap-element = الركن { $name } لا يبلغ إلا درجة «{ $level }»
cap-unknown = الركن { $name } غير معروف
cap-reply = مهلة طلب الرد { $request } كانت قصيرة، أو لم يُجَب عنه بالكامل
cap-claimed = الدرجة المحددة من الجانب القانوني هي «{ $level }»
cap-charter = الميثاق لا يسمح لأي نص بأن يذهب أبعد

## Precision

err-no-scope = ليس فيها شيء مما تقوله النتيجة { $finding } عن نطاقها: لا مكان من أماكنها، ولا صياغتها، ولا عددها بالأرقام. وهي تُقرأ وحدها.
rec-no-scope = { $offer ->
    [none] ذكر المكان أو العدد أو الزمان في العبارة نفسها.
   *[other] ذكر النطاق في العبارة نفسها، مثلًا { $offer }.
}

err-no-sample = اللفظ { $word } يعني أن الأمر أكثر من حالات منفردة. ولا نتيجة مما أحيل إليه هنا تذكر عدد الأماكن التي فُحصت، ولا كيف اختيرت، ولا ما لم يُشاهَد.{ $where }
rec-no-sample = يمكن استكمال عيّنة النتيجة. أو ذكر العدد والمكان بدلًا من { $word }.
err-no-patterns = اللفظ { $word } يعني أن الأمر أكثر من حالات منفردة. وبهذا الميثاق لا يقول أي نص ذلك.{ $where }
rec-no-patterns = ذكر العدد والمكان بدلًا من { $word }. أما النمط المتكرر فلنص لاحق، بميثاق آخر.

## Context

err-context-not-bound = هذه العبارة تُقرأ أولًا، أو تُقرأ وحدها، أو تتضمن خلاصة قانونية، وليس معها السياق { $context }.
rec-context-not-bound = الإحالة هنا إلى { $context }. فيُطبع بعد ذلك حيثما ظهرت العبارة.

err-no-context = النص عن نزاع مسلح، ولم يُكتب له سياق.
rec-no-context = كتابة ما يجب قوله حيثما قُرئ النص أو اقتُطع منه، وربطه بالعنوان الرئيسي والفقرة الأولى والبطاقات والاقتباسات.

err-context-expired = السياق { $context } كان صالحًا حتى { $until }.
rec-context-expired = يمكن النظر فيما إذا كان لا يزال صحيحًا. ثم تحديد تاريخ جديد، أو صياغة جديدة.

## Do no harm

err-no-risk = لم يُدوَّن بعد من قد يتضرر من هذا الإصدار.
rec-no-risk = تدوين من قد يتضرر، وعلى يد من، وبأي طريق، وما الذي يُتخذ حيال ذلك.

err-risk-incomplete = سجل الخطر { $risk } لا يذكر { $field }.
rec-risk-incomplete = إضافة ذلك إلى السجل، ثم استيراده: `nobis import`.
risk-field-mitigation = ما الذي يُتخذ حياله
risk-field-owner = من يتابعه
risk-field-who = من قد يتضرر
risk-field-harm = ما هو الضرر
risk-field-check-in = متى يُنظر فيه من جديد

err-risk-overdue = كان موعد النظر من جديد في الخطر { $risk } هو { $due }.
rec-risk-overdue = النظر فيه الآن، وكتابة ما تغيّر، وتحديد الموعد التالي.

err-no-forecast = النص عن نزاع مسلح، ولم يُدوَّن بعد من قد يسيء استخدامه.
rec-no-forecast = تدوين الجملة التي قد تُقتبس، ومن قد يقتبسها، وما الذي قد يبرره بها، وجوابنا.

err-no-rebuttal = لا جواب جاهزًا بعد على توقُّع إساءة الاستخدام { $forecast }.
rec-no-rebuttal = كتابة الجواب الآن. يجب أن يكون جاهزًا قبل الإصدار.

err-no-purpose = لا تذكر الخطة ما الذي يحميه النص، ومن قد يسوء حاله بسببه.
rec-no-purpose = كتابة الأمرين في الخطة. تكفي جملتان.

err-alert = رُفع إنذار بالضرر: قد يكون هناك أشخاص في خطر.
rec-alert = يقرؤه من يتولى السلامة في وحدة ثالثة: `nobis show { $op }`، ويغلقه بعد معالجة الخطر: `nobis close { $op } --as …`. أو يسحبه من رفعه: `nobis withdraw { $op } --as …`. ولا ينتهي بمرور الوقت وحده أبدًا.

err-signed-too-long-ago = مضى على آخر توقيع هنا أكثر من { $hours ->
    [zero] ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}. والخطر يتغيّر.
rec-signed-too-long-ago = النظر في الأخطار كما هي الآن، والتوقيع من جديد: `nobis attest harm --as …`

## Impartiality

err-no-same-standard = لم يُدوَّن بعد ما إذا كان المعيار نفسه يُطبَّق على جميع الأطراف.
rec-no-same-standard = تدوين ما جرى البحث عنه وما وُجد من السلوك نفسه لدى غيرهم، وما نُشر عن ذلك.

err-same-standard-incomplete = سجل المعيار الواحد لا يذكر { $field }.
rec-same-standard-incomplete = إضافة ذلك إلى السجل، ثم استيراده: `nobis import`.
standard-field-comparable = ما فعله غيرهم مما تجوز مقارنته
standard-field-searched = ما جرى البحث عنه
standard-field-found = ما وُجد
standard-field-rationale = لماذا هذا، ولماذا الآن
standard-field-reverse-test = هل كنا سننشره لو تبادل الطرفان موقعيهما
standard-field-interests = ما لدى من عملوا عليه من مصالح
standard-field-published = ما نُشر عن الآخرين

## Right of reply

err-nobody-asked = النتيجة { $finding } تنتقد جهة ما، ولم يُطلب رد من أحد.
rec-nobody-asked = إرسال أسئلة وتسجيل طلب الرد. وحيث يعرّض السؤال أشخاصًا للخطر، تسجيل ذلك بدلًا منه، والإحالة إليه في النص.

err-request-not-received = لا شيء يثبت وصول طلب الرد { $request }، ولذلك لم تبدأ مهلة الرد.
rec-request-not-received = الحصول على إثبات: رقم قيد، أو تقرير تسليم. ثم تسجيله، أو إرسال الطلب عبر قناة أخرى.

err-window-short = ما أتيح للطرف الآخر في طلب الرد { $request } من أيام العمل: { $given } من أصل { $required }. ولا يذكر النص ذلك.
rec-window-short = أمامكم ثلاث طرق. الانتظار حتى { $ends }. أو تخفيف الصياغة القانونية إلى «ربما انتهك»، مع ذكر طول المهلة في النص والإحالة إلى { $request }. أو إرسال النتائج أولًا في مسعى غير معلن.

err-exception-not-disclosed = لأسباب تتعلق بالسلامة لم يُسأل أحد ({ $request })، ولا يذكر النص ذلك.
rec-exception-not-disclosed = أن يُذكر في النص أنه لم يُسأل أحد، مع الإحالة إلى { $request }. ولا يلزم أن يقول السبب أكثر مما تسمح به السلامة.

## Consent of units

err-not-delivered = { $words ->
    [there] هذه الكلمات موجودة لدى الوحدة: { $unit }. تغيّر منذ إرسالها شيء آخر تُسأل عنه: الأخطار المسجَّلة، أو ساعة الإصدار أو أماكنه، أو السجلات التي تستند إليها الكلمات.
   *[none] لم تُرسل هذه النسخة بعد إلى { $unit }.
}
rec-not-delivered = إرسالها: `nobis deliver { $id } --as …`. عند وصولها إلى الوحدة { $days ->
    [zero] تبدأ مهلة الرد
    [one] تبدأ المهلة، وهي يوم عمل واحد
    [two] تبدأ المهلة، وهي يوما عمل
    [few] تبدأ المهلة، وهي { $days } أيام عمل
    [many] تبدأ المهلة، وهي { $days } يوم عمل
   *[other] تبدأ المهلة، وهي { $days } يوم عمل
}.

err-not-receipted = أُرسلت هذه النسخة إلى { $unit }، ولم يصل إشعار استلام. ولم تبدأ مهلة الرد.
rec-not-receipted = يمكن التواصل مع { $unit } عبر قناة أخرى، أو إرسال ملف يُسلَّم باليد: `nobis pack`. عُقدة الوحدة تصدر إشعار الاستلام متى وصلتها النسخة.{ $days ->
    [zero] {""}
    [one] {" "}وبعد يوم عمل واحد من دون أي إشعار استلام، يمكن للعضو المناوب في الهيئة أن يثبت تعذّر الوصول إليها: `nobis unreachable { $id } --as …`.
    [two] {" "}وبعد يومي عمل من دون أي إشعار استلام، يمكن للعضو المناوب في الهيئة أن يثبت تعذّر الوصول إليها: `nobis unreachable { $id } --as …`.
    [few] {" "}وبعد { $days } أيام عمل من دون أي إشعار استلام، يمكن للعضو المناوب في الهيئة أن يثبت تعذّر الوصول إليها: `nobis unreachable { $id } --as …`.
    [many] {" "}وبعد { $days } يوم عمل من دون أي إشعار استلام، يمكن للعضو المناوب في الهيئة أن يثبت تعذّر الوصول إليها: `nobis unreachable { $id } --as …`.
   *[other] {" "}وبعد { $days } يوم عمل من دون أي إشعار استلام، يمكن للعضو المناوب في الهيئة أن يثبت تعذّر الوصول إليها: `nobis unreachable { $id } --as …`.
}

err-window-runs = وصلت هذه النسخة إلى { $unit }، ومهلة الرد تستمر حتى { $until }.
rec-window-runs = الانتظار، أو السؤال عن إمكان الرد قبل ذلك: `nobis attest consent --as …`. السكوت لن يكون موافقة.

err-no-response = انتهت مهلة الرد من دون جواب من { $unit }. هذا ليس موافقة.
rec-no-response = { $rule ->
    [passes-labelled] يمكن تجربة قناة أخرى وشخص آخر. ويجوز إصدار النص، وفي صدره «لا رد»، متى اكتمل عدد القنوات ({ $channels }) وعدد الأشخاص الذين وردت منهم إشعارات استلام ({ $persons }). أو يثبت العضو المناوب في الهيئة تعذّر الوصول إلى الوحدة: `nobis unreachable { $id } --as …`.
   *[panel] يمكن تجربة قناة أخرى وشخص آخر: `nobis deliver { $id } --as …`. وإذا تعذّر الوصول إلى أي شخص، يمكن للعضو المناوب في الهيئة أن يثبت ذلك: `nobis unreachable { $id } --as …`.
}

err-refused = جاء الرد بالرفض من { $unit } ({ $person }).
rec-refused = السؤال عمّا قد يغيّر الجواب، وتعديل النص، وإرساله من جديد: `nobis deliver { $id } --as …`. الرفض من دون اعتراض معلَّل يوقف النص إلى نهاية المهلة{ $hours ->
    [zero] {""}
    [one] {" "}وساعة واحدة بعدها
    [two] {" "}وساعتين بعدها
    [few] {" "}و{ $hours } ساعات بعدها
    [many] {" "}و{ $hours } ساعة بعدها
   *[other] {" "}و{ $hours } ساعة بعدها
}. ثم يجوز إصدار النص ومعه الرأي المخالف، ظاهرًا للجميع.

err-safety-statements-in = تعذّر الوصول إلى { $unit }. { $count ->
    [zero] ولا عبارة تمس سلامة أفراد الوحدة: { $statements }
    [one] وهذه العبارة تمس سلامة أفراد الوحدة: { $statements }
    [two] وهاتان العبارتان تمسان سلامة أفراد الوحدة: { $statements }
    [few] وهذه العبارات تمس سلامة أفراد الوحدة: { $statements }
    [many] وهذه العبارات تمس سلامة أفراد الوحدة: { $statements }
   *[other] وهذه العبارات تمس سلامة أفراد الوحدة: { $statements }
}.
rec-safety-statements-in = { $count ->
    [zero] لا شيء يلزم حذفه
    [one] حذف هذه العبارة
    [two] حذف هاتين العبارتين
    [few] حذف هذه العبارات
    [many] حذف هذه العبارات
   *[other] حذف هذه العبارات
}. ويجوز إصدار الباقي، مع ذكر أن الوصول إلى الوحدة تعذّر.

## Consent of persons

err-consent-missing = الموافقة { $consent } لا تشمل هذا الاستخدام: { $purpose }.
rec-consent-missing = الرجوع إلى الشخص، حيث يكون ذلك آمنًا. أو حذف ما يستند إلى إفادته. لا أحد يقرر ذلك نيابة عنه.
purpose-publish-anonymous = النشر من دون الاسم
purpose-publish-named = النشر مع الاسم
purpose-image = استخدام الصورة
purpose-voice = استخدام الصوت
purpose-location = ذكر المكان
purpose-media = التواصل مع وسائل الإعلام

err-consent-withdrawn = الموافقة { $consent } سحبها الشخص الذي أعطاها.
rec-consent-withdrawn = حذف ما يستند إلى إفادته، في كل اللغات. لا أحد يقرر ذلك نيابة عنه.

err-consent-language = الموافقة { $consent } لا تشمل النشر بهذه اللغة ({ $lang }).
rec-consent-language = الرجوع إلى الشخص، حيث يكون ذلك آمنًا. أو عدم إدراج إفادته في هذه اللغة.

err-consent-condition = الموافقة { $consent } مقيّدة بشرط، ولم يُسجَّل أن الشرط تحقق.
rec-consent-condition = التأكد من تحقق الشرط، وتسجيل ذلك. وإن لم يمكن تحقيقه، فحذف ما يستند إلى إفادة الشخص.

err-consent-review = كان موعد الرجوع إلى الشخص بشأن الموافقة { $consent } هو { $due }.
rec-consent-review = الرجوع إليه من جديد، حيث يكون ذلك آمنًا، وتسجيل الجواب. وحتى ذلك الحين، حذف ما يستند إلى إفادته.

err-consent-unknown = الأدلة التي يستند إليها هذا تذكر الموافقة { $consent }، وهي غير موجودة هنا.
rec-consent-unknown = طلب سجلها من الوحدة التي تحدثت إلى الشخص. وحتى ذلك الحين، حذف ما يستند إليها.

## Release

err-no-plan = لم تُرتَّب العبارات بعد.
rec-no-plan = استيراد النص: `nobis import`. ترتيبه يصبح هو الخطة.

err-not-a-statement = الترتيب يذكر { $id }، وليس ذلك عبارة من هذا النص.
rec-not-a-statement = حذف { $id } من الترتيب، أو استيراد العبارة: `nobis import`.

err-edit-conflict = جرى تعديلان على { $id }، كل منهما بمعزل عن الآخر، ولم يُختَر أحدهما بعد.
rec-edit-conflict = يمكن قراءتهما معًا: `nobis show { $id }`. ثم الاختيار، وكتابة العبارة مرة أخرى: `nobis edit { $id } --as …`

err-no-hour = لا ساعة إصدار في الخطة.
rec-no-hour = تحديد الساعة. من قد يكونون في خطر يحتاجون إلى معرفتها مسبقًا.

err-no-distribution = لا تذكر الخطة إلى أين يذهب الإصدار.
rec-no-distribution = كتابة القنوات واللغات والشركاء. فأي تصحيح لاحق يجب أن يصل إليها كلها.

err-no-stakeholders = لا تذكر الخطة أحدًا يعلم بالإصدار قبل خروجه.
rec-no-stakeholders = تسمية من يمسّهم الإصدار، ومتى يُبلَّغون، وكيف يمكنهم الرد.

## Signatures

err-unsigned = ينقص توقيع.
rec-unsigned = طلبه: `nobis attest { $gate } --as …`. ومن كتب ما يُقرأ هنا لا يوقّع عليه.
rec-unsigned-nobody = تسمية شخص لذلك في ملف الثقة، من وحدة يحق لها التوقيع هنا ولم تكتب النص.

err-check-in-waits = وقّع { $by }، وينتظر الحارس كلمة منه أولًا.
rec-check-in-waits = يوقّع شخص آخر يحق له ذلك؛ أو يقول حارسه، بعد أن تحدث معه، إن الأمر بخير: `nobis check-in … --as …`.

err-stale = التوقيع هنا سابق لتغيير. التوقيع: { $by }. ما تغيّر بعده: { $changed }.
rec-stale = عرض التغيير على { $by }، وطلب التوقيع من جديد: `nobis attest { $gate } --as …`. يكفي إجراء واحد لكل ما تغيّر.

err-not-clear = جواب { $by }: «غير مستوفاة».
rec-not-clear = السؤال عمّا ينقص، وتعديل النص. أو طلب التوقيع من شخص آخر يحق له ذلك. أما إيقاف النص فيكون باعتراض معلَّل: `nobis object --as …`

## Objections

err-objection-unanswered = { $unit ->
    [none] هناك اعتراض
   *[other] هناك اعتراض من { $unit }
} (الأساس: { $ground }) لم يُجَب عنه جوابًا معلَّلًا. { $late ->
    [yes] كان موعد الجواب { $due }.
   *[no] موعد الجواب { $due }.
}
rec-objection-unanswered = ذكر ما عُدّل، أو لماذا لم يُعدَّل، مع التعليل: `nobis answer { $op } --as …`

err-objection-holds = { $unit ->
    [none] هناك اعتراض قائم
   *[other] هناك اعتراض قائم من { $unit }
}. أساسه: { $ground }.
err-objection-upheld = أيّدت الهيئة { $unit ->
    [none] اعتراضًا
   *[other] الاعتراض المقدَّم من { $unit }
} (الأساس: { $ground }). وهو لا يزال يوقف النص.
rec-objection-holds = { $ground-word ->
    [safety] تأمين سلامة الأشخاص، ليتسنى لمن قدّم الاعتراض سحبه: `nobis withdraw { $op } --as …`. أو يثبت من يتولى السلامة في وحدة ثالثة أن الخطر عولج، أو تبتّ الهيئة في الاعتراض: `nobis rule { $op } --as …`.
    [person-consent] حذف ما يستند إلى إفادة ذلك الشخص، أو الرجوع إليه حيث يكون ذلك آمنًا. ثم يسحب الاعتراضَ من قدّمه: `nobis withdraw { $op } --as …`. لا أحد يقرر ذلك نيابة عن الشخص، ولا حتى الهيئة.
    [engagement] إرسال هذه النسخة: `nobis deliver --as …`، ومنح الوحدة مهلتها كاملة. ثم ينتهي الاعتراض من تلقاء نفسه. لا يحل أي قرار محل المهلة.
    [impartiality] الجواب عنه في سجل المعيار الواحد، ومع التعليل: `nobis answer { $op } --as …`. وهو يوقف النص مهلة واحدة على الأكثر. أو يسحبه من قدّمه، أو تبتّ فيه الهيئة.
   *[other] تعديل العبارة، ليتسنى لمن قدّم الاعتراض سحبه: `nobis withdraw { $op } --as …`. أو حذف العبارة. أو طلب البتّ من الهيئة: `nobis rule { $op } --as …`.
}
rec-objection-upheld = تعديل النص وفق قرار الهيئة، ليتسنى لمن قدّم الاعتراض سحبه: `nobis withdraw { $op } --as …`. أو حذف ما ينصبّ عليه الاعتراض. أو عرض ما استجدّ على الهيئة: `nobis rule { $op } --as …`.
err-withdrawal-waits = { $unit ->
    [none] الإنذار بالضرر
   *[other] اعتراض { $unit }
} ما زال قائمًا. { $what ->
    [second] على سحبه توقيع واحد، ويلزم توقيع ثانٍ.
    [nobody] على سحبه توقيع واحد، ولا أحد غيره يستطيع التوقيع: ليس في الوحدة شخص آخر ولا وصيّ عليها، والشخص وحده لا يسحب شيئًا.
    [witness] على سحبه توقيعان، ولم يره أحد من الخارج بعد، ومنذ ذلك الحين تُحسب مهلة التروّي.
   *[time] يسري سحبه { $until }، ما لم تلغه الوحدة.
}
rec-withdrawal-waits = { $what ->
    [second] يوقّع أيضًا شخص آخر من تلك الوحدة، أو الوصيّ عليها: `nobis second { $withdrawal } --as …`. وإن أُكره أحد: `nobis cancel { $withdrawal } --as …`.
    [nobody] حذف ما يتعلق به. أو { $unit ->
        [none] يغلقه من يتولى السلامة خارج الوحدتين: `nobis close { $op } --as …`.
       *[other] طلب البتّ من الهيئة: `nobis rule { $op } --as …`.
    }
    [witness] يثبت شخص من وحدة ثالثة، أو من الهيئة، أنه وصله: `nobis seen { $withdrawal } --as …`.
   *[time] الانتظار. ومن يعلم في الوحدة أن أحدًا أُكره يلغي السحب: `nobis cancel { $withdrawal } --as …`.
}
