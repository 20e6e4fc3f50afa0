# Draft: awaits a native editor.
# The investigation and its records: what was found, what it rests on, and who was asked. A hint says what to write, and
# why somebody will need it.

# How it is written: as at the top of ar.ftl and ar-pages.ftl. A date or hours in a hint stand right after Latin letters
# (YYYY-MM-DD, UTC), so that they are read from left to right without a mark.

## The investigation
investigation-title = التحقيق
investigation-records = السجلات
investigation-count = { $name }: { $count }
investigation-hidden = { $count ->
    [zero] لا شيء غير ذلك.
    [one] وسجل آخر واحد لا تتيح صفتكم رؤيته.
    [two] وسجلان آخران لا تتيح صفتكم رؤيتهما.
    [few] و{ $count } سجلات أخرى لا تتيح صفتكم رؤيتها.
    [many] و{ $count } سجلًا آخر لا تتيح صفتكم رؤيتها.
   *[other] و{ $count } سجل آخر لا تتيح صفتكم رؤيتها.
}
investigation-units = من يشارك
investigation-no-unit = لا وحدة معنيّة بهذا النص بعد.
investigation-replies = طلبات الرد
investigation-no-request = لم يُطلب رد من أحد بعد.
investigation-risks = من قد يتضرر
investigation-no-risk = لم يُسجَّل أي خطر بعد.
investigation-none = لا شيء منها بعد.
risk-check = موعد النظر من جديد: { $when }.
risk-no-check = لم يُذكر بعد متى يُنظر فيه من جديد.
list-what = باختصار
list-unit = الوحدة التي تحفظه
list-when = وقت كتابته
list-before = ما قبله في القائمة
list-after = ما بعده في القائمة

## Kinds
records-finding = النتائج
records-evidence = الأدلة
records-law = الجداول القانونية
records-context = السياق
records-request = طلبات الرد
records-consent = موافقات الأشخاص
records-risk = الأخطار
records-forecast = توقُّعات إساءة الاستخدام
records-standard = سجلات المعيار الواحد
record-finding = نتيجة
record-evidence = دليل
record-law = جدول قانوني
record-context = سياق
record-request = طلب رد
record-consent = موافقة شخص
record-risk = خطر
record-forecast = توقُّع إساءة استخدام
record-standard = سجل المعيار الواحد
record-new-finding = تسجيل نتيجة
record-new-evidence = تسجيل دليل
record-new-law = تسجيل جدول قانوني
record-new-context = تسجيل سياق
record-new-request = تسجيل طلب رد
record-new-consent = تسجيل موافقة شخص
record-new-risk = تسجيل خطر
record-new-forecast = تسجيل توقُّع إساءة استخدام
record-new-standard = كتابة سجل المعيار الواحد
record-about-finding = النتيجة تذكر أمرًا واحدًا على أنه واقع، وتبيّن أين ومتى يصح، وما يؤيده وما يعارضه، وما ليس معروفًا.
record-about-evidence = ما جُمع. الملفات تبقى لدى الوحدة التي تحفظها؛ وهنا ما يلزم لتقدير وزنها.
record-about-law = الجدول القانوني يعرض النتائج على قواعد القانون، ركنًا ركنًا. وأضعف ركن يحدد أقصى قوة يجوز للنص أن يتكلم بها.
record-about-context = ما يجب قوله حيثما قُرئ النص أو اقتُطع منه، حتى لا يُساء فهمه.
record-about-request = أسئلة إلى من يتهمه النص، والوقت الذي أُتيح للجواب.
record-about-consent = ما وافق عليه شخص. لا يُذكر هنا إلا اسم مستعار، ولا تراه إلا الوحدة التي تحدثت إلى هذا الشخص.
record-about-risk = من قد يتضرر من النص، وعلى يد من، وبأي طريق، وما الذي يُتخذ حيال ذلك.
record-about-forecast = من قد يقتطع أي ألفاظ، وما الذي قد يبرره بها، وماذا سيكون الجواب.
record-about-standard = سجل النظر فيما فعله الآخرون. واحد لكل وثيقة.

## A record
record-title = { $kind } { $id }: { $words }
record-by = { $who }، { $when }
record-version = { $by } ({ $id })
record-yes = نعم
record-no = لا
record-hidden = { $count ->
    [zero] لا شيء مما لا تتيح صفتكم رؤيته
    [one] سجل واحد لا تتيح صفتكم رؤيته
    [two] سجلان لا تتيح صفتكم رؤيتهما
    [few] { $count } سجلات لا تتيح صفتكم رؤيتها
    [many] { $count } سجلًا لا تتيح صفتكم رؤيتها
   *[other] { $count } سجل لا تتيح صفتكم رؤيتها
}
record-hidden-changed = { $text } (ليس كما كان من قبل)
record-missing = { $id } (غير موجود هنا)
record-edit = تغيير هذا السجل
record-apart = نسختان متجاورتان
record-apart-lede = جرى تعديلان على هذا السجل، كل منهما بمعزل عن الآخر. النسختان محفوظتان. يلزم أن يكتب شخص من الوحدة التي تحفظه النسخة التي يُعتدّ بها. وحتى ذلك الحين يكون ذلك عائقًا أمام كل نص يستند إليه.
record-begin-from = البدء من نسخة { $version }
record-differs = مواضع الاختلاف
record-field = الحقل
record-same = النسختان تقولان الشيء نفسه.
record-changed = ما غيّرته هذه النسخة
record-versions = النسخ
rests-title = ما يستند إلى هذا
rests-none = لا عبارة تستند إليه بعد.
evidence-findings = نتائج تستند إليه
evidence-carries = يؤيد
evidence-against = يعارض
evidence-unused = لا نتيجة مما ترونه تستند إليه بعد.
finding-replies = ما سُئل عنه الطرف الآخر
finding-nobody-asked = لم يُسأل أحد بعد عن سلوك هذه الجهة.
consent-evidence = أدلة تقوم على هذه الموافقة
consent-unused = لا دليل يقوم عليها بعد.
consent-taken-back = { $count ->
    [0] سُحبت في { $when }، لكل الاستخدامات.
    [zero] سُحبت في { $when }، لكل الاستخدامات.
    [one] سُحبت في { $when }، لهذا الاستخدام: { $purposes }.
    [two] سُحبت في { $when }، لهذين الاستخدامين: { $purposes }.
    [few] سُحبت في { $when }، لهذه الاستخدامات: { $purposes }.
    [many] سُحبت في { $when }، لهذه الاستخدامات: { $purposes }.
   *[other] سُحبت في { $when }، لهذه الاستخدامات: { $purposes }.
}
ceiling-title = أقصى ما يحمله
ceiling-line = أقصى ما يحمله في { $text }: { $ceiling }. والسبب: { $because }.
ceiling-no-text = لا توجد بعد وثيقة يمكن استخدامه فيها.
clock-title = مهلة الرد
clock-in-text = في { $text }: { $line }
clock-not-asked = لم يُسأل أحد، لأسباب تتعلق بالسلامة. ويجب أن يذكر النص ذلك.
clock-not-begun = لا شيء يثبت وصول الطلب، ولذلك لم تبدأ مهلة الرد (أيام العمل: { $required }).
clock-runs = ما أُتيح حتى الآن من أيام العمل: { $given } من أصل { $required }؛ وتكتمل المهلة في { $ends }.
clock-whole = أُتيحت المهلة كاملة (أيام العمل: { $required })، حتى { $ends }.
clock-answered = أُجيب عن كل الأسئلة.
clock-unanswered = { $count ->
    [zero] لا سؤال بلا جواب: { $questions }
    [one] سؤال بلا جواب: { $questions }
    [two] سؤالان بلا جواب: { $questions }
    [few] أسئلة بلا جواب: { $questions }
    [many] أسئلة بلا جواب: { $questions }
   *[other] أسئلة بلا جواب: { $questions }
}.

## The picture
path-title = من الأدلة إلى النص: النتيجة { $id }
path-describe = ما تستند إليه النتيجة، وما يستند إليها.
path-large = ما يستند إلى هذه النتيجة أكثر مما يتسع له رسم. وهو كله في القوائم أعلاه.
path-between = القانون والسياق والردود
path-statements = العبارات
path-statement = عبارة
path-hidden = لا تتيح صفتكم رؤيته
path-carries = يؤيد
path-against = يعارض
path-region = المسار إلى العبارات، يُمرَّر أفقيًا
path-facts = المسار في جدول
path-what = النوع
path-name = الاسم
path-speaks-against = ما يعارضه

## Writing a record
record-id = المعرّف
record-id-hint = اسم قصير للإحالة إليه: حروف لاتينية وأرقام ونقاط وشُرَط. يمكنكم تغيير المعرّف المقترح هنا.
record-id-wrong = يُرجى الاقتصار على الحروف اللاتينية والأرقام والنقاط والشُرَط والشُرَط السفلية، 64 على الأكثر؛ ويبدأ المعرّف بحرف أو رقم.
record-id-public = معرّفات السجلات تُقرأ في الإصدار. أحرف وأرقام فقط، ولا اسم ولا مكان أبدًا.
record-id-taken = المعرّف { $id } مستخدم هنا من قبل. يُرجى اختيار معرّف آخر.
record-output = لأي وثيقة
record-save = التوقيع والحفظ
record-means = توقيعكم يعني: كتبتُ هذا على قدر ما أعلم. ولا يعني أن نشره جائز. ومن يكتب سجلًا لا يوقّع على البوابات التي تقرؤه.
record-edit-means = توقيعكم يعني: هكذا يُقرأ من الآن. تبقى النسخ السابقة في السجل. ومن وقّعوا على ما تغيّرونه يُسألون من جديد.
record-edit-title = تغيير: { $record }
record-settle-lede = نسختان متجاورتان. ما تحفظونه هنا يحل محلهما معًا.
said-record = تم التوقيع والحفظ.
said-unchanged = لم يتغيّر شيء، فلم يُوقَّع على شيء.
said-arrived = سُجّل إثبات الوصول. ومنه تبدأ مهلة الرد.
said-reply = سُجّل الرد.
standard-no-text = لكل وثيقة تكتبها وحدتكم سجلها من قبل، أو لا وثيقة بعد.

## Fields in forms
field-named = { $id } · { $title }
field-owner = { $unit }: { $seat }
field-file = أو الملف نفسه
field-file-hint = تُحسب بصمته هنا. لا يُحفظ الملف ولا يذهب إلى أي مكان. الحد الأقصى 64 ميغابايت.
field-clock = بتوقيت وحدتكم ({ $zone }).
field-future = هذا الوقت لم يأتِ بعد. يُرجى كتابة وقت الوصول الفعلي.
field-unknown-id = { $id } غير موجود هنا. يُرجى النظر في المعرّف من جديد.
field-one-country = بلد واحد فقط من فضلكم.
field-lang-wrong = رمز اللغة حرفان أو ثلاثة، مثل uk. وبين الرموز المتعددة مسافة.
field-pseudonym-wrong = الاسم المستعار حروف لاتينية وأرقام وشُرَط، مثل ab-1. ولا يُذكر اسم حقيقي في أي حال.
field-day-wrong = يُرجى كتابة اليوم بصيغة YYYY-MM-DD (2022-05-20)، أو الشهر بصيغة YYYY-MM (2022-05)، أو السنة وحدها.
field-number-wrong = يُرجى كتابة عدد صحيح بالأرقام، مثل 19.
field-hours-wrong = يُرجى الكتابة هكذا، بدءًا بفرق التوقيت عن UTC: +03:00 Mon-Fri 09:00-18:00
field-questions-wrong = هناك سؤالان بالرقم نفسه، أو رقم وحده بلا سؤال. يُرجى كتابة كل سؤال في سطر مستقل.
field-digest-wrong = بصمة SHA-256 من 64 خانة: الأرقام من 0 إلى 9 والحروف من a إلى f.
field-digest-other = البصمة التي كتبتموها لا توافق الملف الذي اخترتموه. يُرجى النظر أيهما الصحيح.

## Element tables
element-row = الركن { $row }: { $part }
element-head = الركن
element-name = الاسم
element-level = درجة الإثبات
element-for = ما يؤيده
element-against = ما يعارضه
element-asked = الأسئلة الموجَّهة
element-none = لا أركان في الجدول بعد.
element-unknown = غير معروف
element-is-for = ما يؤيده: { $ids }
element-is-against = ما يعارضه: { $ids }
element-is-asked = الأسئلة الموجَّهة: { $ids }
element-name-hint = ما تطلبه القاعدة، بألفاظكم. الصف الذي لا اسم له لا يُحفظ. ويُضاف صفان بعد الحفظ.
element-level-hint = الركن غير المعروف لا يسمح للنص بأكثر من «ربما انتهك».
element-for-hint = معرّفات أدلة أو نتائج، بينها مسافات.
element-against-hint = معرّفات أدلة أو نتائج، بينها مسافات.
element-asked-hint = أسئلة إلى الطرف الآخر تتصل بهذا الركن، مثل R1.2. وما دامت بلا جواب، فالركن غير معروف.
err-element-nameless = في الركن { $row } شيء مكتوب، وليس له اسم.
rec-element-nameless = كتابة ما هو الركن، أو إفراغ الصف.
err-element-unknown-id = في الركن { $row }: { $id } غير موجود هنا.
rec-element-unknown-id = النظر في المعرّف من جديد. تُكتب الأسئلة مثل R1.2: الطلب، ثم نقطة، ثم الرقم.

## What came of a request
request-of = { $title }: الطلب { $id }
request-arrived = وصل في { $when }. الإثبات: { $proof }
request-replied = { $count ->
    [0] وردت رسالة في { $when }. لا تجيب عن أي سؤال.
    [zero] وردت رسالة في { $when }. لا تجيب عن أي سؤال.
    [one] وردت رسالة في { $when }. تجيب عن السؤال { $questions }.
    [two] وردت رسالة في { $when }. تجيب عن السؤالين { $questions }.
    [few] وردت رسالة في { $when }. تجيب عن الأسئلة { $questions }.
    [many] وردت رسالة في { $when }. تجيب عن الأسئلة { $questions }.
   *[other] وردت رسالة في { $when }. تجيب عن الأسئلة { $questions }.
}
request-arrived-title = تسجيل وصول الطلب
request-arrived-lede = تبدأ مهلة الرد حين يثبت وصول الرسالة، لا حين تُرسل.
request-arrived-when = وقت الوصول
request-proof = إثبات الوصول
request-proof-hint = نوع الإثبات، مثل رقم قيد أو تقرير تسليم. من دون أسماء.
request-arrived-means = توقيعكم يعني: هذا الإثبات لدي، ويمكنني عرضه على من يحق له طلبه.
request-arrived-go = تسجيل الوصول
request-reply-title = تسجيل رد
request-reply-lede = ما أجاب به الطرف الآخر، وعن أي أسئلة. الرسالة تبقى لديكم.
request-reply-when = وقت وصول الرد
request-answers = الأسئلة التي يجيب عنها
request-answers-hint = ما يجيب عنه فعلًا فقط. عدم اختيار أي منها يعني أن رسالة وردت ولا تجيب عن شيء.
request-letter = الرسالة
request-letter-missing = يُرجى اختيار ملف الرسالة، أو كتابة بصمتها أدناه.
request-digest = أو بصمة الرسالة
request-digest-hint = 64 خانة، كما يعرضها `sha256sum`، إذا كان لا يجوز للرسالة أن تغادر الجهاز الذي هي عليه.
request-reply-means = توقيعكم يعني: وردت هذه الرسالة في ذلك الوقت، وهي تجيب عن هذه الأسئلة.
request-reply-go = تسجيل الرد

## How well a thing is proved
standard-hint-0 = هناك من يقول ذلك. ولا يُعرف أكثر.
standard-hint-1 = هناك ما يشير إلى ذلك. ويلزم البحث عن المزيد.
standard-hint-2 = شخص متأنٍّ يصدّق ذلك، بأدلة من عدة مصادر مستقلة.
standard-hint-3 = هو كذلك على الأرجح بدرجة كبيرة، والتفسيرات الأخرى استُبعدت.

## Choices
evidence-form-interview = مقابلة
evidence-form-video = تسجيل مرئي
evidence-form-photo = صورة
evidence-form-document = مستند
evidence-form-open-source = مصدر مفتوح
evidence-form-satellite = صورة من قمر صناعي
evidence-form-medical = تقرير طبي
evidence-form-physical = شيء مادي أو أثر
grade-unknown = لا تقدير بعد
grade-high = أسباب قوية للاعتماد عليه
grade-likely = الأرجح أنه يُعتمد عليه
grade-unsure = غير محسوم
grade-doubtful = الأرجح أنه لا يُعتمد عليه
law-conflict-international-armed-conflict = نزاع مسلح دولي
law-conflict-non-international-armed-conflict = نزاع مسلح غير دولي
law-conflict-none = لا نزاع مسلح
consent-method-signed = بتوقيع
consent-method-oral-recorded = شفهيًا مع التسجيل
consent-method-gesture-with-witness = بالإشارة، بحضور شاهد
risk-degree-low = منخفض
risk-degree-medium = متوسط
risk-degree-high = مرتفع
reply-class-known-incident = واقعة واحدة تعلم بها الجهة
reply-class-new-incident = واقعة واحدة جديدة على الجهة
reply-class-individual = شخص مذكور بعينه
reply-class-legal = خلاصة قانونية
reply-class-pattern = نمط، أو سلوك منظومة بأكملها
purpose-store = الحفظ
purpose-analyse = التحليل
purpose-internal_share = التداول داخل الاتحاد

## Findings
f-finding-title = العنوان
f-finding-title-hint = للعثور عليها به. لا يُنشر، وتغييره لا يستدعي توقيعًا جديدًا من أحد.
f-finding-claim = ما تذكره النتيجة
f-finding-claim-hint = أمر واحد في جملة أو جملتين، مع المكان والزمان.
f-finding-standard = درجة الإثبات
f-finding-standard-hint = ما يمكنكم الدفاع عنه اليوم. ولا يجوز لنص أن يتكلم بأقوى من هذا.
f-finding-evidence-for = أدلة تؤيدها
f-finding-evidence-for-hint = عند «أسباب معقولة» فما فوق يطلب الميثاق مصادر مستقلة.
f-finding-evidence-against = أدلة تعارضها
f-finding-evidence-against-hint = تُذكر ولو لم تقنعكم. النتيجة التي تخفيها لا تصمد.
f-finding-scope-countries = البلدان
f-finding-scope-countries-hint = رموز من حرفين، بينها مسافات. بها تتحدد الوحدات التي تُسأل.
f-finding-scope-places = الأماكن
f-finding-scope-places-hint = مكان في كل سطر، بلا تحديد أدق مما يجوز قوله علنًا. من دون إحداثيات.
conduct-asked = هل تقول إن أحدًا فعل شيئًا؟
conduct-asked-hint = جيش أو شرطة أو سلطة أو شركة أو جماعة مسلحة. ومن يُسمَّى يُطلب منه الرد قبل أن يصدر شيء.
conduct-somebody = نعم. وأسمّيه أدناه
conduct-somebody-hint = ثم تُقاد إلى الأسئلة التي توجهها إليه.
conduct-nobody = لا، أو لا يُعرف من هو
conduct-nobody-hint = عندئذ لا يُطلب الرد من أحد، ويُقال ذلك لكل من يقرأ النص قبل الإصدار.
conduct-who = سمِّه، ليمكن أن يُطلب منه الرد.
conduct-both = اخترت أن لا أحد مقصود، وسمّيت أدناه أحدًا أو بلدًا. اختر «نعم»، أو أفرغ ما في الأسفل.
conduct-nobody-named = { $count ->
    [zero] لا نتيجة بلا اسم.
    [one] نتيجة واحدة تحت هذا النص لا تقول عن أحد إنه فعل شيئًا: فلا يُطلب من أحد الرد عليها. فإن كانت تتهم أحدًا، فسمِّه هناك:
    [two] نتيجتان تحت هذا النص لا تقولان عن أحد إنه فعل شيئًا: فلا يُطلب من أحد الرد عليهما. فإن كانت إحداهما تتهم أحدًا، فسمِّه هناك:
    [few] { $count } نتائج تحت هذا النص لا تقول عن أحد إنه فعل شيئًا: فلا يُطلب من أحد الرد عليها. فإن كانت إحداها تتهم أحدًا، فسمِّه هناك:
    [many] { $count } نتيجة تحت هذا النص لا تقول عن أحد إنه فعل شيئًا: فلا يُطلب من أحد الرد عليها. فإن كانت إحداها تتهم أحدًا، فسمِّه هناك:
   *[other] { $count } نتيجة تحت هذا النص لا تقول عن أحد إنه فعل شيئًا: فلا يُطلب من أحد الرد عليها. فإن كانت إحداها تتهم أحدًا، فسمِّه هناك:
}
f-finding-scope-from = من
f-finding-scope-from-hint = أول يوم أو شهر، بصيغة YYYY-MM-DD (2022-04-12) أو YYYY-MM (2022-04).
f-finding-scope-to = إلى
f-finding-scope-to-hint = آخر يوم أو شهر.
f-finding-scope-actor = سلوك من
f-finding-scope-actor-hint = فقط إن اخترت «نعم». بالألفاظ نفسها دائمًا: بها يُربط طلب الرد بالنتيجة.
f-finding-scope-actor-country = بلد تلك الجهة
f-finding-scope-actor-country-hint = رمز واحد من حرفين، إذا كانت من سلطات بلد أو قواته.
f-finding-scope-wording = ألفاظ يجوز للنص أن يعبّر بها عن هذا
f-finding-scope-wording-hint = أين أو متى أو كم؛ صيغة في كل سطر، مثل «19 بلدة وقرية». ويجب أن يتضمن العنوان الرئيسي إحداها.
f-finding-sample-n = كم فُحص
f-finding-sample-n-hint = بالأرقام. ألفاظ مثل «نمط» تحتاج إلى هذا الحقل وإلى الحقول الثلاثة التالية.
f-finding-sample-unit = ما الذي جرى عدّه
f-finding-sample-unit-hint = مثل «بلدات وقرى».
f-finding-sample-selection = كيف اختيرت
f-finding-sample-selection-hint = حتى يستطيع من يقرأ أن يقدّر ما الذي تمثله.
f-finding-sample-not-covered = ما لم يُزَر أو لم يُسأل عنه
f-finding-sample-not-covered-hint = ما لا يستطيع أحد أن يقول عنه شيئًا.
f-finding-gaps = ما ليس معروفًا
f-finding-gaps-hint = أسئلة مفتوحة يبدأ بها من ينتقد.
f-finding-alternatives = تفسيرات أخرى
f-finding-alternatives-hint = بماذا يمكن تفسيره غير ذلك، ولماذا لا ترون ذلك.
f-finding-tags = وسوم
f-finding-tags-hint = وسم في كل سطر، لقوائمكم أنتم.

## Evidence
f-evidence-title = العنوان
f-evidence-title-hint = للعثور عليه به. من دون أسماء ولا عناوين سكن.
f-evidence-type = ما هو
f-evidence-type-hint = يُختار الأقرب.
f-evidence-sha256 = بصمة SHA-256 للأصل المحفوظ
f-evidence-sha256-hint = 64 خانة، كما يعرضها `sha256sum`. بها يثبت لاحقًا أن الملف لم يتغيّر.
f-evidence-source = مصدر علني
f-evidence-source-hint = رابط أو عنوان، لدليل يستطيع أي شخص العثور عليه.
f-evidence-supplied-by = دليل من
f-evidence-supplied-by-hint = الوحدة التي جمعته. وستُسأل عن كيفية استخدام أدلتها.
f-evidence-origin = المنشأ
f-evidence-origin-hint = الكلمة نفسها لكل نسخ الشيء الواحد: إعادة النشر والأصل يُحتسبان مرة واحدة. والفارغ يعني أنه قائم بذاته.
f-evidence-reliability = مدى موثوقية المصدر
f-evidence-reliability-hint = المصدر نفسه، لا ما يقوله هذه المرة.
f-evidence-credibility = مدى مصداقية هذه المعلومة
f-evidence-credibility-hint = ما يقال، لا من يقوله.
f-evidence-consents = الموافقات التي يقوم عليها
f-evidence-consents-hint = من كل شخص قدّمه. ومن دونها لا يمكن أن يسند نصًا منشورًا.
f-evidence-collector = من جمعه
f-evidence-collector-hint = الاسم المستعار. لا يحق لهذا الشخص التوقيع على الوقائع التي تستند إليه.
f-evidence-captured = يوم التقاطه
f-evidence-captured-hint = بصيغة YYYY-MM-DD (2022-05-20).
f-evidence-note = ملاحظات
f-evidence-note-hint = لعملكم أنتم. ولا تُنشر.

## Legal tables
f-law-title = العنوان
f-law-title-hint = للعثور عليه به.
f-law-findings = النتائج التي يتعلق بها
f-law-findings-hint = الوقائع التي تُعرض على القواعد.
f-law-frame = فرع القانون
f-law-frame-hint = مثل IHL (القانون الدولي الإنساني) أو IHRL (القانون الدولي لحقوق الإنسان).
f-law-conflict = النزاع المسلح
f-law-conflict-hint = به يتحدد أي القواعد ينطبق.
f-law-rules = القواعد
f-law-rules-hint = قاعدة في كل سطر، برقمها: CIHL 22 أو AP-I 58.
f-law-crime = أركان جريمة
f-law-crime-hint = توضع العلامة إذا كانت الأركان أركان جريمة، لا أركان انتهاك فقط.
f-law-standard = الدرجة التي ترونها ثابتة
f-law-standard-hint = لا يتجاوز النص هذه الدرجة، ولا درجة أضعف ركن.
f-law-contrary-view = أقوى حجة في الاتجاه المعاكس
f-law-contrary-view-hint = كما كان سيصوغها أفضل من يدافع عنها قانونيًا.
f-law-public = منشور مع النص
f-law-public-hint = توضع العلامة إذا جاز وضع الجدول في الملحق القانوني. لا تستند خلاصة منشورة إلى جدول لا يراه القراء.
f-law-elements = جدول الأركان
f-law-elements-hint = كل ركن من أركان القاعدة مع درجة إثباته.

## Context
f-context-text = السياق
f-context-text-hint = يُطبع مع كل عبارة يتعلق بها. جملة أو جملتان.
f-context-bind = عبارات تحتاج إليه
f-context-bind-hint = أنواع العبارات التي لا يجوز أن ترد من دونه.
f-context-sources = من أين هو
f-context-sources-hint = مصدر في كل سطر: إصدارات سابقة، قرارات، تقارير.
f-context-valid-until = موعد النظر من جديد
f-context-valid-until-hint = بتوقيت وحدتكم. بعده يلزم النظر فيما إذا كان لا يزال صحيحًا.

## Consents of persons
f-consent-subject = الاسم المستعار
f-consent-subject-hint = ولا يُذكر اسم حقيقي في أي حال. هوية الشخص تبقى لدى من تحدثوا إليه.
f-consent-purposes = ما جرت الموافقة عليه
f-consent-purposes-hint = ما سُئل عنه الشخص وأجاب عنه فعلًا فقط. ولا يجوز استخدام إفادته في غير ذلك.
f-consent-languages = اللغات التي جرت الموافقة عليها
f-consent-languages-hint = رموز مثل uk، بينها مسافات. والفارغ يعني أي لغة.
f-consent-conditions = الشروط
f-consent-conditions-hint = بألفاظ الشخص نفسه.
f-consent-conditions-met = الشروط متحققة
f-consent-conditions-met-hint = توضع العلامة متى جرى التأكد من ذلك.
f-consent-method = كيف أُعطيت
f-consent-method-hint = يُختار الأقرب.
f-consent-explained-no-recall = يعلم الشخص أن النسخ المنشورة لا يمكن استرجاعها
f-consent-explained-no-recall-hint = توضع العلامة إذا شُرح ذلك للشخص.
f-consent-review-due = موعد الرجوع إلى الشخص
f-consent-review-due-hint = بتوقيت وحدتكم. بعده توقف إفادته النص إلى أن يجري الرجوع إليه.

## Risks
f-risk-who = من قد يتضرر
f-risk-who-hint = مجموعة أو اسم مستعار؛ ولا يُذكر اسم حقيقي في أي حال.
f-risk-harm = ما الذي قد يلحق بهم
f-risk-harm-hint = الضرر نفسه، بكلمات بسيطة.
f-risk-from = على يد من
f-risk-from-hint = من قد يُلحق الضرر.
f-risk-via = بأي طريق
f-risk-via-hint = عبارات أو نتائج أو أدلة قد يُعثر عليهم أو يُستهدفون بسببها.
f-risk-likelihood = مدى احتماله
f-risk-likelihood-hint = أفضل تقدير لديكم اليوم.
f-risk-severity = مدى شدته
f-risk-severity-hint = إن وقع.
f-risk-mitigation = ما الذي يُتخذ حياله
f-risk-mitigation-hint = ما عُدّل، أو جرى التنبيه إليه، أو ترتيبه.
f-risk-residual = ما يبقى منه
f-risk-residual-hint = الخطر الذي يبقى بعد ذلك.
f-risk-owner = من يتابعه
f-risk-owner-hint = صفة، حتى تبقى المهمة قائمة وإن تبدّل الأشخاص.
f-risk-check-in = موعد النظر من جديد
f-risk-check-in-hint = بتوقيت وحدتكم. وبعد الإصدار أيضًا.

## Misuse forecasts
f-forecast-quote = الألفاظ التي قد تُقتطع
f-forecast-quote-hint = كما هي في النص.
f-forecast-statements = العبارات التي ترد فيها
f-forecast-statements-hint = حتى يرى التوقُّعَ من يغيّر هذه العبارات.
f-forecast-user = من قد يستخدمها
f-forecast-user-hint = مثل إعلام رسمي لدولة.
f-forecast-purpose = ما الذي قد يبرره بها
f-forecast-purpose-hint = ما الذي ستُحمَّل هذه الألفاظ قوله.
f-forecast-harm = ضد من، وبأي ضرر
f-forecast-harm-hint = من قد يدفع الثمن.
f-forecast-mitigation = ما عُدّل بسببه
f-forecast-mitigation-hint = في النص، أو موضعه، أو ساعته.
f-forecast-rebuttal = جوابنا
f-forecast-rebuttal-hint = جاهز قبل الإصدار، حتى لا يُكتب على عجل.
f-forecast-owner = من يجيب
f-forecast-owner-hint = صفة.

## The same standard
f-standard-comparable = ما فعله غيرهم مما تجوز مقارنته
f-standard-comparable-hint = سلوك الأطراف الأخرى، من النوع نفسه. فإن لم تعرفوا شيئًا منه فاكتبوا «لا يُعرف شيء»، وأدناه أين بحثتم.
f-standard-searched = ما جرى البحث عنه
f-standard-searched-hint = أين وكيف. و«لم يجرِ أي بحث» جواب أيضًا.
f-standard-found = ما وُجد
f-standard-found-hint = ولو كان قليلًا. و«لا شيء» جواب أيضًا.
f-standard-published = ما نُشر عن الآخرين
f-standard-published-hint = واحد في كل سطر، عناوين أو روابط. و«لا شيء» جواب أيضًا.
f-standard-rationale = لماذا هذا، ولماذا الآن
f-standard-rationale-hint = بألفاظ تقولونها علنًا.
f-standard-reverse-test = لو تبادل الطرفان موقعيهما
f-standard-reverse-test-hint = هل كنا سننشر هذه الجملة عن الطرف الآخر؟ الجواب وسببه.
f-standard-interests = ما لدى من عملوا عليه من مصالح
f-standard-interests-hint = «لم تُعلَن أي مصالح» جواب أيضًا.

## Requests for reply
f-request-addressee = من يُسأل
f-request-addressee-hint = جهة أو منصب؛ ولا يُذكر اسم شخص في أي حال.
f-request-about = سلوك من
f-request-about-hint = بالألفاظ نفسها التي في النتائج: بها يُربط الطلب بالنتائج.
f-request-questions = الأسئلة
f-request-questions-hint = سؤال في كل سطر. الرقم في أول السطر يبقى مع سؤاله؛ والردود تسمّي الأسئلة به.
f-request-class = بماذا يتعلق
f-request-class-hint = يتيح الميثاق وقتًا أطول للأسئلة الأصعب.
f-request-hours = ساعات عمل الجهة
f-request-hours-hint = بدءًا بفرق التوقيت عن UTC: +03:00 Mon-Fri 09:00-18:00، أي بتوقيت الجهة وأيام عملها. وبها تُحسب مهلة الرد.
f-request-hostilities = الجهة في قتال جارٍ
f-request-hostilities-hint = توضع العلامة إن كان الأمر كذلك: عندئذ تُتاح مهلة أطول.
f-request-channels = طرق إرساله
f-request-channels-hint = طريق في كل سطر: بريد إلكتروني، بريد مسجَّل، تطبيق مراسلة.
f-request-sent = وقت إرساله
f-request-sent-hint = بتوقيت وحدتكم. لا تبدأ مهلة الرد إلا حين يثبت الوصول.
f-request-not-contacted = لماذا لم يُسأل أحد
f-request-not-contacted-hint = فقط حيث يعرّض السؤال أشخاصًا للخطر. وسيُنشر أنه لم يُسأل أحد.

## What a form says where something is not there yet
field-none-yet = لا شيء بعد يمكن ذكره هنا. يمكن تسجيله أولًا، وتمكن إضافته لاحقًا.
field-no-statement-yet = لا عبارات بعد يمكن ذكرها هنا. تمكن إضافتها لاحقًا.
field-rehearsal-now = هذا تمرين، وساعته الآن { $when }. لا يمكن تسجيل ما بعد ذلك.
investigation-only-hidden = { $count ->
    [zero] لا سجلات هنا.
    [one] يوجد سجل واحد لا تراه صفتكم.
    [two] يوجد سجلان لا تراهما صفتكم.
    [few] توجد { $count } سجلات لا تراها صفتكم.
    [many] يوجد { $count } سجلًا لا تراها صفتكم.
   *[other] يوجد { $count } سجل لا تراها صفتكم.
}
record-seen-risks = تقرؤه الوحدات التي تكتب نصوصًا هنا أو يعنيها أحدها، ومن يتولى السلامة في كل الوحدات. لا يراه غيرهم، ولا يرد في أي إصدار.
record-seen-consents = يقرؤه من يتولى البحث أو حفظ الأدلة أو السلامة في وحدتكم. لا يراه غيرهم، ولا يرد في أي إصدار.
record-overtaken = أثناء الكتابة حُفظت نسخة أخرى في { $when } ({ $who }). الكلمات المكتوبة أدناه. تمكن رؤية النسخة الأخرى في صفحة السجل؛ وإرسال هذا يحل محل الاثنتين.
