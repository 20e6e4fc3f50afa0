# Draft: awaits a native editor.
# Writing: statements, drafts, the plan, versions. For people who read in a second language, at night, on a bad line.

## What a draft's reader noticed. The page and the import say the same.
notice-line = { $place }: { $what }
notice-line-words = { $place }: { $what } { $words }
notice-at-file = الملف
notice-at-line = السطر { $number }
notice-at-paragraph = الفقرة { $number }
notice-deleted = نُفّذ حذف من التغييرات المتتبَّعة.
notice-inserted = أُبقي على إضافة من التغييرات المتتبَّعة.
notice-struck = تُرك نص مشطوب.
notice-hidden = تُرك نص مخفي.
notice-table = تُرك جدول. يمكن كتابة ما يقوله في جمل.
notice-layout-table = قُرئ جدول من عمود واحد على أنه فقرات.
notice-text-box = قُرئ مربع نص على أنه فقرات.
notice-image-without-alt = صورة بلا وصف. يمكن إضافة وصف للصورة.
notice-html = تُركت شيفرة HTML.
notice-link = تُرك رابط، أو عنوان صورة.
notice-code = قُرئ نص مزاح أو نص شيفرة على أنه فقرات.
notice-object = تُرك عنصر ليس نصًا عاديًا.
notice-margin = تُرك رأس صفحة أو تذييلها.
notice-metadata = تُركت بيانات المستند.
notice-section = قُرئ عنوان فرعي على أنه اسم قسم.
notice-press-line = تُرك سطر من أسطر البيانات الصحفية.
notice-dateline = تُرك سطر المكان والتاريخ.
notice-contact = تُرك سطر بيانات الاتصال.
notice-headline-guessed = لم يوجد نمط عنوان؛ فقُرئ السطر الأول على أنه العنوان الرئيسي.
notice-headline-missing = لم يوجد عنوان رئيسي. يمكن تعليمه بنمط العنوان (Title)، أو بعلامة «#» تليها مسافة.
notice-footnote-text = تُركت كلمات بجانب المعرّفات في حاشية.
notice-footnote-without-id = حاشية لا تذكر أي معرّف. يلزم أن تبدأ بما تحيل إليه، مثل F1.
notice-footnote-missing = علامة حاشية بلا حاشية.
notice-footnote-unused = لا شيء يشير إلى هذه الحاشية؛ فتُركت.
notice-cite-without-text = إحالة قائمة وحدها. موضعها بعد الألفاظ التي تسندها.
notice-attribute = جزء من إحدى السمات غير معروف، فتُرك.
notice-id-repeated = معرّف مستخدم مرتين؛ ستأخذ العبارة اللاحقة معرّفًا جديدًا.
notice-invisible = تُركت أحرف غير مرئية تغيّر طريقة عرض النص.
draft-too-large = حجم هذه المسودة { $size } كيلوبايت، وأقصى ما يُقرأ { $most } كيلوبايت. يمكن إخراج الصور، أو إرسال النص على أجزاء.
draft-part-too-large = جزء من هذا الملف يزيد بعد فك ضغطه على { $most } كيلوبايت. يمكن نسخ النص إلى مستند جديد وحفظه.
draft-too-many-entries = عدد أجزاء هذا الملف أكثر من { $most }. يمكن نسخ النص إلى مستند جديد وحفظه.
draft-too-deep = { $place }: اقتباسات أو قوائم متداخلة أكثر مما ينبغي. يلزم تقليل تداخلها.
draft-too-many-elements = في هذا الملف من التنسيق أكثر مما تمكن قراءته. يمكن نسخ النص بلا تنسيق إلى مستند جديد.
draft-too-many-statements = { $place }: هنا يزيد عدد عبارات المسودة على { $most }. يلزم تقسيمها إلى وثيقتين.
draft-statement-too-long = { $place }: حجم هذه العبارة { $size } كيلوبايت، والحد الأقصى للعبارة { $most } كيلوبايت. يمكن تقسيمها بإحالة أو بفقرة جديدة.
draft-too-many-cites = { $place }: عدد السجلات التي تحيل إليها هذه العبارة أكثر من { $most }. يلزم تقسيمها.
draft-old-or-locked = هذا ملف Word قديم (.doc)، أو ملف عليه كلمة مرور. يمكن فتحه وحفظه بصيغة Word (.docx) بلا كلمة مرور.
draft-open-document = هذا ملف OpenDocument. يمكن فتحه وحفظه بصيغة Word (.docx).
draft-damaged = هذا الملف تالف أو ناقص. يمكن طلبه من جديد، أو فتحه وحفظه مرة أخرى.
draft-doctype = في هذا الملف شيء لا يوجد في أي ملف من معالج نصوص. لا ينبغي الوثوق به؛ يُرجى سؤال من أرسله.

## Words compared
diff-added = مضاف:
diff-removed = محذوف:

## Writing a statement
err-not-a-writer = لا يغيّر هذا النص إلا من يكتبونه.
rec-not-a-writer = تقديم اعتراض، أو إبداء شاغل: كلاهما في صفحة النص. ويمكن طلب التعديل من الوحدة التي فتحت الوثيقة.
err-write-same = لا اختلاف عمّا هو موجود.
rec-write-same = تغيير شيء، أو العودة إلى النص.
write-title = العبارة { $id }
write-by = { $who }، { $when }
write-not-in = هذه العبارة ليست في النص الآن. ما تكتبونه هنا محفوظ، ولا يقرؤه أحد إلى أن تعود العبارة إلى الترتيب.
write-advice = ألفاظ تستحق النظر
write-in-the-way = العوائق هنا
write-others = { $count ->
    [zero] لا شيء هنا ينتظر آخرين
    [one] شيء واحد هنا ينتظر آخرين
    [two] شيئان هنا ينتظران آخرين
    [few] { $count } أشياء هنا تنتظر آخرين
    [many] { $count } شيئًا هنا تنتظر آخرين
   *[other] { $count } شيء هنا تنتظر آخرين
}
write-change = تغيير العبارة
write-text = الألفاظ
write-text-hint = عبارة واحدة: ما يمكن التوقيع عليه والاعتراض عليه واقتباسه وحده.
write-kind = نوعها
write-lang = اللغة
write-lang-hint = برمزها: en أو uk أو fr أو es أو ar.
write-lang-wrong = رمز اللغة حرفان أو ثلاثة أحرف لاتينية صغيرة، مثل en أو uk.
write-cites = تستند إلى
write-cites-hint = معرّفات نتائج وجداول قانونية وسياق وطلبات رد، بينها مسافات: F1 L2.
write-purposes = ما تلزم موافقة الأشخاص عليه
write-purposes-hint = إضافة إلى النشر من دون الاسم، وهو مطلوب دائمًا.
write-too-long = هذا أطول مما يمكن تقديره دفعة واحدة. يلزم تقسيمه إلى عبارتين.
write-no-id = «{ $word }» ليس معرّفًا. المعرّف يكون مثل F1 أو L2.
write-too-many-cites = الحد الأقصى لعدد السجلات في عبارة واحدة: { $most }. يلزم تقسيمها.
write-means = توقيعكم يعني: من الآن يقول النص هذا. ومن وقّعوا على الألفاظ السابقة يُسألون من جديد، إلا إذا لم يتغيّر سوى التنسيق الشكلي.
write-go = التوقيع على التغيير
said-edit = تغيّرت ألفاظ العبارة. تُطلب من جديد التوقيعات التي قرأتها؛ وتبقى سائر التوقيعات سارية.
said-edit-typesetting = لم يتغيّر إلا التنسيق الشكلي. كل التوقيعات باقية سارية.
said-edit-settles = صارت العبارة نسخة واحدة من جديد.
write-add-after = إضافة عبارة بعد { $id }
write-take-out = حذف العبارة من النص
write-overtaken = تغيّر هذا أثناء كتابتكم
write-overtaken-lede = لم يُوقَّع على شيء، ولم يضع شيء مما كتبتموه: هو في الاستمارة أدناه. يُرجى النظر في الاثنين. إذا وقّعتم الآن، حلّت ألفاظكم محل ألفاظ غيركم.
write-theirs = ما تغيّر من غيركم
write-yours = ما سيتغيّر إذا وقّعتم الآن
write-beside = { $count ->
    [zero] لا نسخة
    [one] نسخة واحدة
    [two] نسختان متجاورتان
    [few] { $count } نسخ متجاورة
    [many] { $count } نسخة متجاورة
   *[other] { $count } نسخة متجاورة
}
write-beside-lede = كُتبت كل منها بمعزل عن الأخرى. لا يستطيع أحد إصدار النص إلى أن يقع الاختيار. يُرجى قراءتها، ووضع الألفاظ التي تريدونها في الاستمارة، والتوقيع: بذلك يُحسم الأمر.
write-version = النسخة { $number }
write-take = وضع النسخة { $number } في الاستمارة
write-earlier = من كتبوها
write-now-by = الآن: { $by }
write-earlier-none = لا نسخة غيرها.
write-earlier-all = كل نسخ النص
known-title = ما يمكن أن تستند إليه
known-hidden = صفتكم لا تتيح رؤية ما يمكن أن تستند إليه العبارة. ومع ذلك يمكن كتابة المعرّفات.
known-none = لم يُسجَّل بعد ما يمكن أن تستند إليه عبارة.
known-findings = النتائج
known-laws = الجداول القانونية
known-contexts = السياق
known-requests = طلبات الرد

## Adding, taking out, order
add-title = إضافة عبارة
add-after = موضعها
add-first = في البداية
add-means = توقيعكم يعني: من الآن يقول النص هذا. وتبقى ألفاظ العبارات الأخرى كما هي.
add-go = التوقيع على العبارة
said-add = صارت العبارة في النص.
remove-title = حذف { $id } من النص؟
remove-kept = تبقى العبارة في السجل، مع كل من كتبوها أو وقّعوا أو اعترضوا عليها. ويمكن إعادتها.
remove-signatures = يجب أن تصل النسخة الجديدة إلى الوحدات التي لديها النص. وتُطلب من جديد التوقيعات على النص كله.
remove-objections = الاعتراض على هذه العبارة وحدها لا يعود يوقف النص، إلا إذا كانت ألفاظها في النص بمعرّف آخر.
remove-means = توقيعكم يعني: هذا لم يعد في النص.
remove-go = حذف العبارة
remove-back = إبقاؤها
said-remove = خرجت العبارة من النص، وتبقى في السجل.
order-title = تغيير الترتيب
order-lede = يُكتب موضع كل عبارة، أو تُنقل إلى أعلى أو إلى أسفل. لا يُوقَّع على شيء قبل الضغط على الزر الأخير.
order-place = موضع { $id }
order-up = إلى أعلى
order-down = إلى أسفل
order-sort = العرض بترتيب هذه الأرقام
order-not-yet = هذا هو الترتيب الجديد. لم يُوقَّع عليه بعد.
order-numbers = الموضع عدد صحيح، مثل 3.
order-number-wrong = يُرجى كتابة رقم.
order-overtaken = تغيّر الترتيب، أو أُضيفت عبارة أو حُذفت، أثناء فتح هذه الصفحة. لم يُوقَّع على شيء. أدناه ترتيبكم مع ما هو في النص الآن: يُرجى النظر فيه، والتوقيع من جديد.
order-theirs = ترتيب غيركم الآن: { $order }
order-means = توقيعكم يعني: يُقرأ النص بهذا الترتيب. وتُطلب من جديد التوقيعات على النص كله.
order-go = التوقيع على الترتيب
err-order-same = هذا هو ترتيب النص من قبل.
rec-order-same = نقل شيء أولًا، أو العودة إلى النص.
said-order = تغيّر الترتيب.
err-plan-beside = لخطة هذا النص، وفيها الترتيب، نسختان متجاورتان.
rec-plan-beside = الاختيار بينهما أولًا في صفحة «الخطة».

## Bringing a draft
draft-title = لصق مسودة أو رفعها
draft-lede = ترون أولًا كيف ستُقرأ. ولا يُوقَّع على شيء قبل ذلك.
draft-text = لصق النص
draft-text-hint = نص بصيغة Markdown، أو نص عادي من معالج نصوص مع سطر فارغ بين الفقرات.
draft-file = أو اختيار ملف
draft-file-hint = ملف Word (.docx) أو Markdown أو نص عادي.
draft-keep = العبارات الموجودة من قبل
draft-keep-yes = الإبقاء على نوعها وما تستند إليه، حيث لا تذكر المسودة ذلك
draft-keep-hint = الألفاظ الملصقة من معالج نصوص لا تحمل إحالات، ولا تحمل كل الأنواع.
draft-look = عرض كيف ستُقرأ
draft-look-means = هذا لا يوقّع على شيء.
draft-nothing = يُرجى لصق نص أو اختيار ملف.
draft-both = هناك نص ملصق وملف. يُرجى تقديم واحد منهما.
draft-no-statement = لم تُقرأ هنا أي عبارة. هل هذا هو النص الصحيح؟
draft-no-room = هذا أطول مما يمكن نقله إلى الصفحة التالية. يُرجى تقديمه على أجزاء.
draft-shown-title = كيف ستُقرأ المسودة
draft-counts = { $same ->
    [zero] لا عبارة تبقى كما هي
    [one] عبارة واحدة تبقى كما هي
    [two] عبارتان تبقيان كما هما
    [few] { $same } عبارات تبقى كما هي
    [many] { $same } عبارة تبقى كما هي
   *[other] { $same } عبارة تبقى كما هي
}، { $edited ->
    [zero] لا عبارة تتغيّر
    [one] عبارة واحدة تتغيّر
    [two] عبارتان تتغيّران
    [few] { $edited } عبارات تتغيّر
    [many] { $edited } عبارة تتغيّر
   *[other] { $edited } عبارة تتغيّر
}، { $added ->
    [zero] لا عبارة جديدة
    [one] عبارة واحدة جديدة
    [two] عبارتان جديدتان
    [few] { $added } عبارات جديدة
    [many] { $added } عبارة جديدة
   *[other] { $added } عبارة جديدة
}، { $removed ->
    [zero] لا عبارة تخرج من النص
    [one] عبارة واحدة تخرج من النص
    [two] عبارتان تخرجان من النص
    [few] { $removed } عبارات تخرج من النص
    [many] { $removed } عبارة تخرج من النص
   *[other] { $removed } عبارة تخرج من النص
}، { $moved ->
    [zero] لا عبارة يتغيّر موضعها
    [one] عبارة واحدة يتغيّر موضعها
    [two] عبارتان يتغيّر موضعهما
    [few] { $moved } عبارات يتغيّر موضعها
    [many] { $moved } عبارة يتغيّر موضعها
   *[other] { $moved } عبارة يتغيّر موضعها
}.
draft-notices = { $count ->
    [zero] لم يُترك شيء ولم يُقرأ شيء بالتخمين
    [one] شيء واحد تُرك أو قُرئ بالتخمين
    [two] شيئان تُركا أو قُرئا بالتخمين
    [few] { $count } أشياء تُركت أو قُرئت بالتخمين
    [many] { $count } شيئًا تُركت أو قُرئت بالتخمين
   *[other] { $count } شيء تُركت أو قُرئت بالتخمين
}
draft-comments = { $count ->
    [zero] لا تعليق في الهامش
    [one] تعليق واحد في الهامش، لا يُدخَل
    [two] تعليقان في الهامش، لا يُدخَلان
    [few] { $count } تعليقات في الهامش، لا تُدخَل
    [many] { $count } تعليقًا في الهامش، لا تُدخَل
   *[other] { $count } تعليق في الهامش، لا تُدخَل
}
draft-changes = ما يتغيّر
draft-no-changes = لا ألفاظ تتغيّر.
draft-removed = ما يخرج من النص
draft-removed-means = هذه العبارات ليست في المسودة. تبقى في السجل ويمكن إعادتها.
draft-how-new = { $id }: جديدة
draft-how-edited = { $id }: ألفاظ أخرى
draft-how-about = { $id }: الألفاظ نفسها
draft-was = من قبل: { $before }. الآن: { $now }.
draft-kept = تبقى { $id } بالألفاظ التي جاءت من { $person }: ليس في المسودة إلا ألفاظ سابقة. وإن كنتم تقصدون الألفاظ السابقة، فيمكن تغيير العبارة في صفحتها.
draft-left = للعبارة { $id } نسخ متجاورة؛ والمسودة لا تمسها. يختار بينها في صفحة العبارة من قرأها كلها.
draft-sign-title = التوقيع على المسودة
draft-carried = المسودة
draft-carried-hint = ما قُرئ خطأً يمكن تصحيحه هنا؛ وسترونه مرة أخرى قبل التوقيع عليه.
draft-means = توقيعكم يعني: من الآن يقول النص هذا، بهذا الترتيب. ومن وقّعوا على ألفاظ تتغيّر يُسألون من جديد.
draft-go = التوقيع على المسودة
draft-again = تقديم مسودة أخرى
draft-overtaken = تغيّر النص بعد أن نظرتم فيه. لم يُوقَّع على شيء. هكذا ستُقرأ المسودة الآن.
draft-changed-here = صححتم المسودة. لم يُوقَّع على شيء بعد. هكذا ستُقرأ الآن.
err-draft-same = النص يقول كل هذا من قبل، وبهذا الترتيب.
rec-draft-same = لا شيء يوقَّع عليه. يمكن تصحيح المسودة هنا، أو العودة إلى النص.
said-draft = دخلت المسودة في النص.

## The plan
plan-title = الخطة
plan-lede = متى يخرج النص، ولمن، ولأي غاية، وبأي طرق. أما ترتيب العبارات فيبقى كما هو.
plan-release = ساعة الإصدار
plan-release-hint = بتوقيت وحدتكم، { $zone }. والساعة المقترحة تلي أطول مهلة يمنحها الميثاق لمن يعنيهم هذا النص.
plan-audience = لمن
plan-purpose = ما الذي يحميه النص، ومن قد يسوء حاله بسببه
plan-purpose-hint = جملتان. يقرؤهما كل من يوقّع.
plan-distribution = إلى أين يذهب
plan-distribution-hint = واحد في كل سطر: قنوات، لغات، شركاء، وكالات أنباء. وأي تصحيح لاحق يجب أن يصل إليها كلها.
plan-groups = من يعلم به قبل خروجه
plan-group = المجموعة { $number } التي تعلم به قبل خروجه
plan-group-hint = مثل: زملاء، مجتمع محلي، أعضاء، شهود. الأسطر الفارغة لا تُحفظ.
plan-feedback = كيف يمكن للمجموعة { $number } أن ترد
plan-told = متى تُبلَّغ المجموعة { $number }
plan-order = الترتيب
plan-order-of = ترتيب أي نسخة
plan-open = لم يُحدَّد
plan-means = توقيعكم يعني: هذه هي الخطة من الآن. وتُطلب من جديد التوقيعات التي قرأتها.
plan-go = التوقيع على الخطة
plan-beside-lede = كُتبت كل منها بمعزل عن الأخرى. يُرجى قراءتها، وملء الاستمارة كما ينبغي أن تكون الخطة، والتوقيع: بذلك يُحسم الأمر.
plan-no-difference = تقولان الشيء نفسه.
plan-overtaken-lede = لم يُوقَّع على شيء، ولم يضع شيء مما كتبتموه: هو في الاستمارة أدناه. وهذا ما تغيّر من غيركم. إذا وقّعتم الآن، حلّت خطتكم محل خطة غيركم.
err-plan-same = لا اختلاف عن الخطة الموجودة.
rec-plan-same = تغيير شيء، أو العودة إلى النص.
plan-meant = إن كان هذا ما تريدون، فوقّعوا مرة أخرى دون تغيير. وإلا فغيّروه.
plan-hour-inside = أمام { $who } وقت للرد حتى { $ends }، أو أطول إن لم يبدأ هذا الوقت بعد: وساعة الإصدار تسبق ذلك.
plan-hour-over = ساعة الإصدار، { $when }، قد مضت.
plan-told-over = { $group }: موعد الإبلاغ { $when } قد مضى. فإن كانوا يعلمون به فهذا صحيح.
plan-told-late = { $group }: موعد الإبلاغ { $when } ليس قبل الإصدار.
said-plan = تغيّرت الخطة.

## Versions
versions-title = النسخ
versions-lede = { $count ->
    [0] لم يُكتب شيء بعد.
    [zero] لم يُكتب شيء بعد.
    [one] للنص نسخة واحدة. لا يضيع شيء مما قاله يومًا.
    [two] للنص نسختان. لا يضيع شيء مما قاله يومًا.
    [few] للنص { $count } نسخ. لا يضيع شيء مما قاله يومًا.
    [many] للنص { $count } نسخة. لا يضيع شيء مما قاله يومًا.
   *[other] للنص { $count } نسخة. لا يضيع شيء مما قاله يومًا.
}
versions-compare = مقارنة نسختين
versions-number = النسخة { $number }
versions-digest = تبدأ بصمتها بـ { $version }
versions-edited = ما تغيّر: { $ids }
versions-added = ما أُضيف: { $ids }
versions-removed = ما حُذف: { $ids }
versions-moved = ما نُقل: { $ids }
versions-beside = ما له نسختان متجاورتان: { $ids }
versions-plan-only = النص نفسه؛ تغيّرت الخطة.
versions-sent = أُرسلت إلى { $unit }، ولم يصل إشعار استلام
versions-got = لدى { $unit }
versions-signed = عليها توقيع { $people }
versions-what-changed = ما تغيّر، كلمة كلمة
versions-since = ما تغيّر منذ ذلك الحين
compare-title = مقارنة نسختين
compare-signed = من النسخة التي كان عليها آخر توقيع لكم إلى النص.
compare-got = من آخر نسخة أثبتت وحدتكم استلامها إلى النص.
compare-last = من النسخة السابقة إلى النص.
compare-from = من
compare-to = إلى
compare-go = مقارنة
compare-count = { $count ->
    [0] لا اختلاف
    [zero] لا اختلاف
    [one] عبارة واحدة مختلفة
    [two] عبارتان مختلفتان
    [few] { $count } عبارات مختلفة
    [many] { $count } عبارة مختلفة
   *[other] { $count } عبارة مختلفة
}
compare-unchanged = { $count ->
    [zero] لا عبارة بلا تغيير، من { $first } إلى { $last }
    [one] { $first } بلا تغيير
    [two] عبارتان بلا تغيير، { $first } و{ $last }
    [few] { $count } عبارات بلا تغيير، من { $first } إلى { $last }
    [many] { $count } عبارة بلا تغيير، من { $first } إلى { $last }
   *[other] { $count } عبارة بلا تغيير، من { $first } إلى { $last }
}
compare-moved = { $id }: نُقلت، بالألفاظ نفسها
compare-edited = { $id }: تغيّرت
compare-added = { $id }: أُضيفت
compare-removed = { $id }: حُذفت
compare-also-moved = ونُقلت

## The time line
time-title = الخط الزمني
time-describe = ما كتبته كل وحدة وأرسلته وأثبتت استلامه ووقّعت عليه وأوقفته. الجدول أدناه يقول الشيء نفسه.
time-describe-newest = ما كتبته كل وحدة وأرسلته وأثبتت استلامه ووقّعت عليه وأوقفته: الأحدث فقط، وعدده { $count }. كل الإجراءات في صفحة «المجريات».
time-now = الآن
time-span = من { $from } إلى { $to }
time-sent = إرسال إلى { $unit }: { $checkpoint }
time-got = إثبات استلام: { $checkpoint }
time-signed = توقيع { $person } على { $count ->
    [zero] لا سؤال
    [one] سؤال واحد
    [two] سؤالين
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
time-window = مهلة ما تُسأل عنه الوحدة الآن
time-objection = اعتراض، الأساس: { $ground }
time-alert = إنذار بالضرر
time-planned = ساعة الإصدار في الخطة
time-sealed = ختم: { $version }
time-tick-day = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
time-tick-hour = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $time }
time-word-version = نسخة
time-word-delivery = إرسال
time-word-receipt = إثبات استلام
time-word-signature = توقيع
time-word-window-running = مهلة جارية
time-word-window-ended = مهلة انتهت
time-word-objection-open = اعتراض يوقف النص
time-word-objection-ended = اعتراض لا يوقف النص
time-word-alert-open = إنذار يوقف الإصدار
time-word-alert-ended = إنذار انتهى
time-word-planned = في الخطة
time-word-sealed = ختم
time-word-together = متقاربة
time-word-region = الخط الزمني، يُمرَّر أفقيًا
time-word-facts = الخط الزمني في جدول
time-word-when = متى
time-word-unit = الوحدة
time-word-what = ماذا
time-word-label = عن ماذا
draft-not-word = هذا ليس ملف Word. المقبول: Word (.docx) وMarkdown (.md) والنص البسيط (.txt). يمكن فتحه في محرر النصوص وحفظه بإحدى هذه الصيغ.
draft-misnamed-word = ينتهي اسم الملف كما تنتهي ملفات Word ‏(.docx)، لكنه ليس منها. يمكن فتحه في محرر النصوص وحفظه بصيغة .docx، وإن كان نصًا بسيطًا فليكن آخر اسمه .txt.
draft-misnamed-text = اسم هذا الملف اسم نص بسيط، لكنه ليس نصًا بترميز UTF-8. يمكن فتحه في محرر النصوص وحفظه نصًا بترميز UTF-8 أو بصيغة .docx.

## Marks in a draft, and what a file is
draft-marks-title = كيف يوسَم عنوان أو اقتباس أو دعوة
draft-marks-lede = الفقرات العادية لا تحتاج إلى وسم: الأوليان مقدمة، والبقية متن. الكلمات بين علامتي اقتباس مع ذكر قائلها تصبح اقتباسًا من تلقاء نفسها.
draft-marks-section = ما يلي تحت عنوان كهذا: { $kind }
draft-marks-cite = تستند إلى النتيجة F1
draft-cites = ما تستند إليه العبارات
draft-cites-hint = أرقام مثل F1، لكل عبارة في المسودة لا تذكر شيئًا. يظهر ذلك قبل التوقيع.
draft-unknown-id = تستند المسودة إلى { $id }، ولا شيء مسجَّل هنا بهذا الرقم. يمكن تصحيح الرقم، أو تسجيله أولًا.
draft-came = هذا الملف: { $what }. المقبول: Word (.docx) وMarkdown (.md) والنص البسيط (.txt).
draft-came-pdf = ملف PDF
draft-came-picture = صورة
draft-came-rtf = نص RTF
draft-came-html = صفحة ويب
write-unknown-id = لا شيء مسجَّل هنا بالرقم { $id }. يمكن مراجعة الرقم، أو تسجيله أولًا في صفحة «التحقيق».
said-edit-bare = للعبارة كلمات جديدة. حُذفت أحرف غير مرئية تغيّر ظهور النص.
said-add-bare = أُضيفت العبارة إلى النص. حُذفت أحرف غير مرئية تغيّر ظهور النص.
draft-came-sheet = جدول بيانات
draft-came-slides = عرض تقديمي
