# Draft: awaits a native editor.
# Deliveries, release, verifying, charter, units, search: what goes out, what is proved, who is who.
# A unit's time starts with its own receipt. Silence is never called an answer.

# How it is written: as at the top of ar.ftl and ar-pages.ftl. The "number" of a file is "رقم البصمة". Counts that come
# as text, such as 2.5 days, stand after a colon.

## Deliveries
deliveries-title = الإرسالات
deliveries-lede = كل وحدة معنيّة بالنص يصل إليها النص، وتُتاح لها مهلة. تبدأ المهلة حين تثبت الوحدة استلام النص، وتُحسب في ساعات عملها هي. عدم الرد ليس موافقة.
deliveries-nobody = لا وحدة معنيّة بالنص بعد.
deliveries-own = وحدتكم
deliveries-not-concerned = بحسب ما يمكن للبرنامج حسابه، هذه الوحدة غير معنيّة بالنص. لكنها وُعدت بشيء، أو أُرسل إليها شيء.
deliveries-why = لماذا هي معنيّة:
deliveries-promised = الموعود
deliveries-promised-none = لا شيء
deliveries-delivered = المتحقق حتى الآن
deliveries-reached = ما وصل إليها عند
deliveries-missed = ما لم يصل إليها عند
deliveries-clock = حسابان للوقت
deliveries-claimed = ما يقوله من أرسل
deliveries-claimed-at = وقت الإرسال: { $when }، الطريق: { $ways }. لا تبدأ بذلك أي مهلة.
deliveries-claimed-none = لم يُرسل إلى هذه الوحدة بعد ما تُسأل عنه الآن.
deliveries-proven = ما تثبته إشعارات الاستلام
deliveries-proven-none = لا إشعار استلام لكل ما تُسأل عنه الوحدة الآن. لم تبدأ مهلتها.
deliveries-proven-runs = لدى { $unit } منذ { $began }. ما مضى من أيام العمل حتى الآن: { $had } من أصل { $given } (ومن ساعات العمل: { $hours } من أصل { $of }). تنتهي المهلة في { $ends }.
deliveries-proven-over = لدى { $unit } منذ { $began }. نالت الوحدة مهلتها كاملة (أيام العمل: { $given })؛ وانتهت في { $ends }.
deliveries-hours-runs = وصلت إلى { $unit } في { $began }. مضى حتى الآن { $had } من { $given } د بالساعة. تنتهي المهلة في { $ends }.
deliveries-hours-over = وصلت إلى { $unit } في { $began }. كانت لها المهلة كاملة ({ $given } د)، وانتهت في { $ends }.
deliveries-answered = بماذا أجابت
deliveries-none = لم يُرسل إليها شيء.
deliveries-caption = كل ما أُرسل إلى { $unit }
deliveries-head-sent = الإرسال، كما يقول من أرسل
deliveries-head-way = الطريق
deliveries-head-checkpoint = المرحلة
deliveries-head-lang = اللغة
deliveries-head-version = أي نص
deliveries-head-received = الاستلام، كما تقول الوحدة
deliveries-version-this = النص كما هو الآن
deliveries-version-same = نص سابق؛ وما تُسأل عنه هذه الوحدة لم يتغيّر
deliveries-version-earlier = نص سابق
deliveries-version-none = قبل أن يوجد نص
deliveries-received = { $who }، { $when }
deliveries-received-none = ليس بعد
deliveries-more = { $count ->
    [zero] لا إرسال أقدم في المجريات.
    [one] إرسال أقدم واحد موجود في المجريات.
    [two] إرسالان أقدم موجودان في المجريات.
    [few] { $count } إرسالات أقدم موجودة في المجريات.
    [many] { $count } إرسالًا أقدم، وكلها في المجريات.
   *[other] { $count } إرسال أقدم، وكلها في المجريات.
}
channel-node = هذا البرنامج
channel-e-mail = بريد إلكتروني
channel-courier = تسليم باليد
channel-paper = ورق
channel-phone = قراءة عبر الهاتف

deliver-title = إرسال هذه النسخة
deliver-lede = ترسلون النسخة { $version }، أي النص كما هو الآن.
deliver-lede-no-text = لا نص بعد. يمكنكم إرسال الفكرة أو الخطة أو النتائج، وتسجيل ذلك هنا.
deliver-unit = إلى
deliver-checkpoint = المرحلة
deliver-channel = الطريق
deliver-channel-hint = «هذا البرنامج» يعني أن أفراد الوحدة يجدونها في صفحتهم الأولى. وأي طريق آخر عليكم القيام به بأنفسكم: لا يُرسل هنا بريد ولا يُطبع شيء نيابة عنكم.
deliver-other = طريق آخر
deliver-other-hint = كلمة أو كلمتان، هي نفسها في كل مرة. وما يُكتب هنا يحل محل الاختيار أعلاه.
deliver-lang = اللغة
deliver-no-text = لا نص بعد. يُرجى اختيار مرحلة سابقة.
deliver-means = توقيعكم يعني: أرسلتُ هذه النسخة بعينها بهذا الطريق. ولا تبدأ بذلك أي مهلة: تبدأ مهلة الوحدة حين تثبت الاستلام.
deliver-go = تسجيل الإرسال
said-deliver = سُجّل الإرسال. تبدأ المهلة من إشعار استلام الوحدة.

receipt-title = وصل نص إلى وحدتكم
receipt-open = النظر فيه، وإثبات استلامه
receipt-text = الوثيقة
receipt-from = من أرسل
receipt-sent = وقت الإرسال، كما يقول من أرسل
receipt-version = النسخة
receipt-words = ما أُرسل
receipt-no-text = أُرسل هذا قبل أن يوجد نص. وما رافقه جاء بطريق آخر.
receipt-text-gone = ألفاظ تلك النسخة لم يعد جمعها ممكنًا على هذا الجهاز. يُرجى طلبها ممن أرسل قبل إثبات الاستلام.
receipt-earlier = هذه نسخة سابقة. وقد تغيّر النص بعدها. يُرجى عدم إثبات الاستلام إلا إذا كانت هذه النسخة لديكم.
receipt-done = أثبتّم استلام هذا.
receipt-not-yours = صفتكم لا تتيح إثبات الاستلام باسم وحدتكم. يمكن ذلك لمن يتولى البحث، أو الشأن القانوني، أو التحدث باسم الوحدة، أو لمن يعمل على النصوص بصفة أخرى.
receipt-means = توقيعكم يعني: وصلنا هذا النص. تبدأ مهلة وحدتكم الآن، في ساعات عملكم، إلا إذا سبق إلى ذلك شخص آخر من وحدتكم. وليس هذا موافقة، ولا جوابًا عن شيء. ولا يزال بإمكانكم الجواب، أو الاعتراض، أو القول إن المهلة قصيرة.
receipt-go = إثبات الاستلام
said-receipt = سُجّل أن النص لدى وحدتكم. تبدأ مهلتكم من الآن.

unreachable-title = إثبات تعذّر الوصول إلى وحدة
unreachable-lede = إذا لم يأتِ من وحدة شيء لأن الوصول إليها متعذّر، تثبت الهيئة ذلك. ويذكره الإصدار أيضًا. وأي شيء يأتي من الوحدة يعني أن الوصول إليها ممكن من جديد.
unreachable-unit = الوحدة
unreachable-since = لم يأتِ منها شيء منذ
unreachable-since-hint = بتوقيتكم ({ $zone }). مدة السكوت التي يطلبها الميثاق: { $count ->
    [zero] لا أيام عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}.
unreachable-since-hint-hours = بتوقيتكم ({ $zone }). مدة السكوت التي يطلبها الميثاق: { $minutes } د.
unreachable-since-ahead = هذا الوقت لم يأتِ بعد.
unreachable-ways = الطرق التي جُرّبت
unreachable-ways-hint = طريق في كل سطر، ثلاثة على الأقل. ويجب أن يكون النص قد أُرسل بثلاثة طرق.
unreachable-ways-few = ثلاثة طرق مختلفة على الأقل، طريق في كل سطر.
unreachable-safety = عبارات تمس سلامة أفراد الوحدة
unreachable-safety-hint = يجب حذفها من النص قبل أن يجوز إصداره.
unreachable-means = توقيعكم يعني: بحثتُ في الأمر، والوصول إلى هذه الوحدة متعذّر. ولا يعني أنها موافقة.
unreachable-go = التوقيع على هذا الإثبات
said-unreachable = سُجّل إثباتكم. وينتهي متى جاء من الوحدة أي شيء.
err-not-the-sender = هذا النص يرسله من يكتبونه.
rec-not-the-sender = طلب ذلك من أحدهم. صفحة «الإرسالات» تبيّن ما أُرسل حتى الآن وإلى من.
err-not-the-receiver = أُرسل هذا إلى وحدة أخرى. ولا يثبت استلامه إلا أفرادها.
rec-not-the-receiver = صفحة «الإرسالات» تبيّن هل أُثبت الاستلام. وإن لم يُثبَت، فالسؤال بطريق آخر.
err-not-the-panel = لا يثبت تعذّر الوصول إلى وحدة إلا عضو في الهيئة.
rec-not-the-panel = طلب ذلك من أحد أعضاء الهيئة. صفحة «الوحدات» تبيّن من هم.

## Verifying
verify-title = التحقق من إصدار
verify-lede = يُقدَّم هنا ملف الإصدار (zip). وتعرفون هل هو ما خُتم، ومن سُئلوا، وكم أُتيح لهم من وقت، وبماذا أجابوا. لا يُحفظ هنا شيء منه، ولا تحتاجون إلى مفتاح.
verify-bag = الإصدار
verify-bag-hint = ملف zip كاملًا، كما وصل إليكم. لا يمكن التحقق من نص أو صفحة وحدهما.
verify-trust = ملف الثقة
verify-trust-hint = يبيّن أي المفاتيح يُعتدّ بها. يُؤخذ من مصدرين تثقون بهما. وإن لم يُقدَّم، استُخدم ملف الثقة الموجود على هذا الجهاز.
verify-go = التحقق
verify-own-trust = ملف الثقة على هذا الجهاز هو ملف { $federation }. يُرجى مقارنة رقم بصمته برقم منشور:
verify-yourself = من دون هذا البرنامج
verify-yourself-how = في كل إصدار بيان الطريقة، في الملف HOW-TO-VERIFY.txt. يلزم برنامجان موجودان على معظم الأجهزة: sha256sum وssh-keygen.
verify-not-looked = تعذّر فحصه. ولا يدل ذلك على أنه سليم ولا على أنه غير سليم.
verify-faults = { $count ->
    [zero] لا شيء غير سليم
    [one] شيء واحد غير سليم
    [two] شيئان غير سليمين
    [few] { $count } أشياء غير سليمة
    [many] { $count } شيئًا غير سليم
   *[other] { $count } شيء غير سليم
}
verify-faults-more = { $count ->
    [zero] ولا شيء غير ذلك.
    [one] وشيء آخر واحد.
    [two] وشيئان آخران.
    [few] و{ $count } أشياء أخرى.
    [many] و{ $count } شيئًا آخر.
   *[other] و{ $count } شيء آخر.
}
verify-trust-other-hint = أُعد هذا الإصدار بملف ثقة غير المستخدم هنا. وعندئذ يبدو كل شيء تقريبًا غير سليم. يُرجى المحاولة من جديد بالملف الصحيح.
verify-by = بأي ملف ثقة
verify-by-own = لم يُقدَّم ملف ثقة، فاستُخدم الملف الموجود على هذا الجهاز: { $federation }. رقم بصمته:
verify-by-given = ملف الثقة الذي قدّمتموه: { $federation }. رقم بصمته:
verify-another = التحقق من إصدار آخر
verify-headline = عنوانه الرئيسي:
verify-asked = من سُئلوا
verify-nobody-asked = لا وحدة معنيّة به سوى التي كتبته.
verify-had = ما أُتيح لها والنص لديها من ساعات العمل: { $hours }.
verify-had-none = لم يمضِ بين إثبات استلامها وجوابها شيء يُذكر من ساعات عملها.
verify-had-nothing = لا إشعار استلام: لا شيء يبيّن أن النص كان لديها.
verify-promised = الموعود: «{ $promised }»، والمتحقق: «{ $delivered }».
verify-objections = اعتراضات أُرفقت بالإصدار
verify-objection = { $unit }، الأساس: { $ground }{ $count ->
    [zero] . لا اعتراض منها.
    [one] .
    [two] . وهما اعتراضان.
    [few] . وهي { $count } اعتراضات.
    [many] . وهي { $count } اعتراضًا.
   *[other] . وهي { $count } اعتراض.
}
verify-replies = من يتهمهم النص، وأُتيح لهم الرد
verify-replies-none = لم يُطلب الرد من أحد: سجل هذا الإصدار لا يذكر أي طلب.
verify-reply-stated = هذه الأيام كما ذكرتها { $unit }.
verify-reply = { $addressee }: ما أُتيح من أيام العمل { $given } من أصل { $required }. { $questions ->
    [zero] لم يُوجَّه أي سؤال
    [one] وُجّه سؤال واحد
    [two] وُجّه سؤالان
    [few] وُجّهت { $questions } أسئلة
    [many] وُجّه { $questions } سؤالًا
   *[other] وُجّه { $questions } سؤال
}، وعدد ما أُجيب عنه: { $answered }.
verify-reply-not-asked = { $addressee }: لا سؤال، لأن السؤال كان سيعرّض أشخاصًا للخطر.
verify-shows = ما الذي يبيّنه هذا
verify-shows-words = لم تتغيّر أي كلمة منذ الختم.
verify-shows-asked = ما وصل إلى كل وحدة مما ذُكر أعلاه، وما أجابت به عن هذا النص بعينه، موقَّع بمفتاحها هي. وحيث لم يأتِ رد أو تعذّر الوصول، يُذكر ذلك، ولا يُعدّ موافقة في أي حال.
verify-shows-rule = القاعدة التي وضعها هذا الاتحاد لنفسه جرى الالتزام بها. فُحصت الإجراءات الموقَّعة من جديد، واحدًا واحدًا.
verify-shows-not = ما الذي لا يبيّنه
verify-shows-not-true = أن كل كلمة صحيحة. الأدلة تبقى لدى من يحفظونها في أمان.
verify-shows-not-last = أنه لم يأتِ تصحيح لاحق. يمكن سؤال الاتحاد.
verify-shows-not-people = من هم الأشخاص وراء المفاتيح. الاتحاد مسؤول عن ذلك.
err-zip-not = هذا ليس ملف zip.
rec-zip-not = تقديم الإصدار كله في ملف zip واحد: المجلد الذي فيه bagit.txt، مضغوطًا.
err-zip-damaged = ملف zip تالف أو مقطوع.
rec-zip-damaged = الحصول عليه من جديد، بطريق آخر إن أمكن.
err-zip-locked = ملف zip محمي بكلمة مرور.
rec-zip-locked = فك ضغطه بكلمة المرور، ثم ضغط المجلد من جديد بلا كلمة مرور.
err-zip-large = في ملف zip هذا أكثر مما في أي إصدار.
rec-zip-large = التأكد من أنه الإصدار ولا شيء غيره. فإن كان كذلك، استخدام `nobis verify` مع المجلد بعد فك ضغطه.
err-zip-name = في ملف zip هذا شيء لا يوجد في أي إصدار: رابط، أو اسم مكرر أو يؤدي إلى مكان آخر، أو ملف خارج مجلد الإصدار.
rec-zip-name = طلب الإصدار من جديد. وإن كنتم قد ضغطتموه بأنفسكم، فضغط مجلده وحده.
err-zip-no-bag = لا إصدار في ملف zip هذا.
rec-zip-no-bag = ضغط المجلد الذي فيه bagit.txt، كما هو.
err-verify-no-trust = لا ملف ثقة يُستند إليه.
rec-verify-no-trust = تقديم ملف ثقة: ينشره الاتحاد في عدة أماكن.
err-verify-trust = هذا ليس ملف ثقة كما يكتبه Nobis.
rec-verify-trust = أخذ الملف كما نُشر، من دون فتحه وحفظه في برنامج آخر.
err-verify-trust-line = هذا ليس ملف ثقة كما يكتبه Nobis: السطر { $line }.
rec-verify-trust-line = أخذ الملف كما نُشر، من دون فتحه وحفظه في برنامج آخر.
err-version-moved = تغيّر النص وهذه الصفحة أمامكم. لم يُنفَّذ شيء.
rec-version-moved = النظر في النص كما هو الآن. وإن كنتم لا تزالون تريدون ذلك، فالضغط على الزر من جديد.

## The release
release-title = الإصدار
release-preview = قراءة ما سيقوله الإصدار
release-preview-sealed = قراءة ما يقوله الإصدار
release-is-clear = لا عائق أمام النسخة { $version }. يمكن ختمها لمن يتولى الإصدار.
release-is-sealed = النسخة { $version } مختومة. { $count ->
    [zero] لم تكن لها بوابات.
    [one] كانت بوابتها الوحيدة مستوفاة.
    [two] كانت بوابتاها مستوفاتين.
    [few] كانت بواباتها الـ{ $count } كلها مستوفاة.
    [many] كانت بواباتها الـ{ $count } كلها مستوفاة.
   *[other] كانت بواباتها الـ{ $count } كلها مستوفاة.
}
release-is-held = هناك من يوقف النسخة { $version }. { $count ->
    [zero] لا عائق.
    [one] هناك عائق واحد.
    [two] هناك عائقان.
    [few] هناك { $count } عوائق.
    [many] هناك { $count } عائقًا.
   *[other] هناك { $count } عائق.
}
release-waits = النسخة { $version } ليست مستوفاة بعد. { $count ->
    [zero] لا عائق.
    [one] هناك عائق واحد.
    [two] هناك عائقان.
    [few] هناك { $count } عوائق.
    [many] هناك { $count } عائقًا.
   *[other] هناك { $count } عائق.
}
release-in-the-way = العوائق
release-more = كل ما في هذه البوابة
release-face-none = لا شيء غير النص ومن سُئلوا.
release-face-sealed = ما يُذكر في صدر الإصدار
release-hour = الساعة في الخطة
release-hour-none = لا ساعة في الخطة.
release-hour-ahead = الموعد في الخطة: { $when }. لا يخرج شيء من تلقاء نفسه في تلك الساعة.
release-hour-past = كان الموعد في الخطة { $when }، وقد مضى.
release-hour-kept = كان الموعد في الخطة { $when }، وخُتم في { $sealed }.
release-hour-before = كان الموعد في الخطة { $when }، وخُتم قبل تلك الساعة: { $sealed }.
release-early = قبل الساعة التي في الخطة
release-early-hint = الموعد في الخطة: { $when }. ومن أُبلغ بتلك الساعة يعوّل عليها.
release-early-yes = ختمه الآن، قبل تلك الساعة
release-early-not = لا يمكن ختمه قبل الساعة التي في الخطة: فلو خُتم الآن لحال دونه ما يلي. انتظروا، أو ليغيّر المؤلفون الخطة.
release-plan = عرض الخطة.
release-seal = الختم
release-means = الختم يعني: تُجمع هذه النسخة بعينها، مع كل ما وُقّع عليه في بوابات النص ومن وحداته، ويُوقَّع عليها، ليستطيع أي شخص التحقق منها. أنتم تنفّذون، ولا تقيّمون النص.
release-means-not = الختم لا ينشر النص: أنتم من يسلّم الملف. ولا ينهي رأي أحد فيه: الآراء المخالفة والاعتراضات المفتوحة واردة فيه.
release-means-after = لا يمكن سحب الختم. والخطأ الذي يُكتشف لاحقًا يصدر به تصحيح، وهو إصدار مستقل.
release-go = ختم النسخة { $version }
release-not-yet = أنتم ممن يتولون الإصدار. يظهر الزر متى لم يبقَ عائق.
release-who = الختم لمن يتولى الإصدار، وليست له صفة أخرى. يمكن طلبه من: { $officers }.
release-who-nobody = لا أحد، فلا يوجد في أي وحدة من يتولى الإصدار
release-sealed-already = النسخة الحالية مختومة. وإذا تغيّر النص، أمكن ختمه من جديد.
release-sealed = ما خُتم
release-hand-on = يُسلَّم ملف zip كاملًا، ويُسلَّم ملف الثقة بطريق آخر. من لديه الاثنان يستطيع التحقق من دونكم.
release-then-verify = ثم افعلوا ما يفعله كل من يتسلّمه: نزّلوا ملف zip ودعوا هذه العُقدة أو غيرها تتحقق منه:
release-seal-line = النسخة { $version }، الختم من { $who }، { $when }
release-bag = الإصدار (zip)
release-page = صفحته وحدها
release-trust = ملف الثقة
release-not-here = ملفات هذا الإصدار ليست على هذا الجهاز. هي لدى من ختمه.
said-seal = تم الختم. أدناه الملفات التي تُسلَّم.
preview-title = ما سيقوله الإصدار
preview-title-sealed = ما يقوله الإصدار
preview-lede = كل البوابات مستوفاة. ولو خُتم الآن، لقال هذا.
preview-lede-sealed = هذه النسخة مختومة. وهذا ما يقوله إصدارها.
preview-lede-open = هذا هو النص كما سيكون، مع السياق الذي يحمله. لا يمكن إصداره بعد: { $count ->
    [zero] لا عائق.
    [one] هناك عائق واحد.
    [two] هناك عائقان.
    [few] هناك { $count } عوائق.
    [many] هناك { $count } عائقًا.
   *[other] هناك { $count } عائق.
}
preview-what = عرض العوائق
preview-text = النص
preview-context = يُقرأ معه، حيثما قُرئ أو اقتُطع منه: { $id }.
preview-context-again = كما أعلاه.
preview-account-open = كيف أجابت كل وحدة، والآراء المخالفة، والاعتراضات المفتوحة، وكم أُتيح للرد لمن يُتهم: تُدرج كلها متى صارت كل البوابات مستوفاة.
preview-rests = ما يستند إليه
preview-finding = { $id }: { $standard }
preview-finding-scope = { $id }: { $standard }، النطاق: { $scope }
preview-law = الجدول القانوني { $id }: { $rules }. الرأي المعاكس:
preview-purpose = الغرض منه

## The charter
charter-title = الميثاق
charter-lede = تصدر هذه الوثيقة بموجب «{ $name }». ثُبّت هذا الميثاق عند فتح الوثيقة. وأي تغيير لاحق فيه يخص الوثائق اللاحقة وحدها.
charter-purpose = الغرض منه
charter-binding = الألفاظ الملزمة، بالإنجليزية
charter-purpose-p1 = للتقارير والإحاطات. كل وحدة يتناول النص بلدها أو أشخاصها أو أدلتها تُسأل عند خمس مراحل، وتوقّع مرة واحدة على المشاركة والسلامة وصحة الوقائع المحلية. ولا توقّع على ما إذا كان النقد مرغوبًا، ولا على الخلاصة القانونية.
charter-purpose-p2 = للنصوص التي تنتقد دولة وحدة معنيّة. توقّع تلك الوحدة على ثلاث بوابات: المشاركة (أن النسخ وصلت إليها وأُتيح لها الوقت)، والسلامة، وصحة الوقائع المحلية. ولا يمكنها إيقاف نص بسبب من ينتقده أو بسبب ما يقوله القانون: لها في ذلك رأي مخالف يُرفق بالإصدار، وجواب مكتوب. وتوقّع على عدم التحيّز وحدتان غير معنيّتين. تبقى أدلتها نفسها في مكانها؛ وترى النتائج والنص وقائمة الأخطار.
charter-purpose-p3 = لنص قصير يجب أن يصدر خلال ساعات، لأن أناسًا في خطر الآن. تُعلن وحدتان الأزمة، إحداهما من بلد يتناوله النص. ويقول أقل مما يقوله نص آخر: ما شوهد، وما يجب التحقيق فيه. تُطرح الأسئلة كلها ولا يُتخطى منها شيء، وتجيب الوحدة المعنيّة عن ثلاثة منها خلال ساعة. وهو مؤقت، ويذكر ذلك.
charter-checkpoints = متى تُسأل الوحدات
charter-checkpoints-how = كل وحدة معنيّة بالنص تُسأل عند هذه المراحل. الأيام أيام عمل تلك الوحدة. وتُحسب من إشعار استلامها هي.
charter-checkpoints-caption = المهلة المتاحة للوحدة المعنيّة
charter-point = المرحلة
charter-time = المهلة
charter-days = { $count ->
    [zero] لا أيام عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}
charter-consent = كيف تجيب الوحدة
charter-signed-together = توقّع مرة واحدة، عن ثلاثة أسئلة: هل سُئلنا في حينه، وهل أفرادنا في أمان، وهل الوقائع المحلية صحيحة.
charter-signed-separately = توقّع ثلاث مرات: هل سُئلنا في حينه، وهل أفرادنا في أمان، وهل الوقائع المحلية صحيحة.
charter-consent-covers = يشمل توقيعها هذه الثلاثة، ومواد الوحدة نفسها. ولا يشمل في أي حال قرار النقد نفسه، ولا الخلاصة القانونية.
charter-silence = ماذا يعني السكوت
charter-silence-never = عدم الرد ليس موافقة في أي حال. ويذكر الإصدار أنه لم يأتِ رد.
charter-silence-passes = إذا انتهت مهلة وحدة من دون جواب، جاز إصدار النص إذا وصل إلى الوحدة عبر { $ways ->
    [zero] أي طريق
    [one] طريق واحد
    [two] طريقين
    [few] { $ways } طرق
    [many] { $ways } طريقًا
   *[other] { $ways } طريق
}، وأثبت استلامه { $persons ->
    [zero] أي شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $persons } أشخاص
    [many] { $persons } شخصًا
   *[other] { $persons } شخص
} من أفرادها.
charter-silence-panel = إذا انتهت مهلة وحدة من دون جواب، لا يصدر النص. ويلزم أن تثبت الهيئة تعذّر الوصول إلى الوحدة. وعندئذ تُحذف العبارات التي تمس سلامة أفرادها.
charter-unreachable = يمكن لعضو في الهيئة أن يثبت تعذّر الوصول إلى وحدة بعد { $count ->
    [zero] أقل من يوم عمل
    [one] يوم عمل واحد
    [two] يومي عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
} من دون أي إشعار استلام.
charter-cool-off = إذا رفضت وحدة، ولم يعد أي اعتراض لها يوقف النص، ينتظر الإصدار { $count ->
    [zero] أقل من ساعة أخرى
    [one] ساعة أخرى
    [two] ساعتين أخريين
    [few] { $count } ساعات أخرى
    [many] { $count } ساعة أخرى
   *[other] { $count } ساعة أخرى
}. ثم يذكر أن الوحدة غير موافقة.
charter-objections = الاعتراضات
charter-answer-days = لكل اعتراض جواب معلَّل، في مهلة أقصاها: { $count ->
    [zero] أقل من يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}.
charter-own-state-holds = يمكن للوحدة أن توقف النص على أساس القانون وعلى أساس عدم التحيّز، حتى حيث تُنتقد دولتها.
charter-own-state-dissent = حيث تُنتقد دولة الوحدة، لا توقف هذه الوحدة النص على أساس القانون ولا على أساس عدم التحيّز. لها رأي مخالف يُرفق بالإصدار، وجواب مكتوب.
charter-impartiality-days = الاعتراض على أساس عدم التحيّز يوقف النص مدة أقصاها: { $count ->
    [zero] أقل من يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}.
charter-withdrawal = قد يُكره من اعترض على التراجع. لذلك يلزم السحبَ توقيع ثانٍ: من شخص آخر في الوحدة، أو من الوصيّ عليها.
charter-withdrawal-hours = يسري السحب بعد { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
} من رؤية شخص من الخارج للتوقيعين. وحتى ذلك الحين يمكن أيَّ فرد في الوحدة إلغاؤه.
charter-withdrawal-minutes = يسري السحب بعد { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
} من رؤية شخص من الخارج للتوقيعين. وحتى ذلك الحين يمكن أيَّ فرد في الوحدة إلغاؤه.
charter-panel = الهيئة
charter-quorum = العدد اللازم ممن يرون الرأي نفسه: { $count ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوًا
   *[other] { $count } عضو
}. ولا يكون أحد منهم من وحدة الجهة الكاتبة ولا من الوحدة المعترضة.
charter-panel-days = مهلتها: { $count ->
    [zero] أقل من يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}.
charter-panel-limits = لا يمكنها أن تأمر بإصدار نص، ولا أن تعيد كتابته.
charter-reply-how = كل من يتهمه النص يُسأل قبل الإصدار، ويُتاح له وقت للجواب. الأيام أيام عمل الجهة التي تُسأل، من ثبوت الوصول.
charter-reply-caption = مهلة الرد
charter-about = بماذا يتعلق
charter-hostilities = من هو في قتال جارٍ تُضرب مهلته في { $times }.
charter-short = حيث كانت المهلة قصيرة أو لم يأتِ جواب، أقصى صياغة قانونية ممكنة: { $ceiling }.
charter-below-third = وحيث أُتيح أقل من ثلث المهلة، أقصاها: { $ceiling }.
charter-others = الوقائع والخطر
charter-sources = ما تحتاج إليه نتيجة في درجة «أسباب معقولة» فما فوق: { $count ->
    [zero] لا مصدر مستقل
    [one] مصدر مستقل واحد
    [two] مصدران مستقلان
    [few] { $count } مصادر مستقلة
    [many] { $count } مصدرًا مستقلًا
   *[other] { $count } مصدر مستقل
}.
charter-harm-hours = من يوقّع على أن لا أحد يُعرَّض للخطر يوقّع من جديد بعد { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}. فالخطر يتغيّر.
charter-ceilings = مهما كانت النتائج والجداول القانونية قوية، لا يقول أي نص عن الوقائع أكثر من «{ $facts }»، ولا عن القانون أكثر من { $law }.
charter-no-patterns = لا يقول أي نص إن الأمر أكثر من حالات منفردة.
charter-crisis = في الأزمة فقط
charter-crisis-declared = لا يصدر شيء قبل أن تُعلن وحدتان أزمة: واحدة تتكلم باسم بلد يتناوله النص، وواحدة لا تكتبه. وبعد { $hours } س لا يعود الإعلان يُجيز شيئًا.
charter-crisis-forms = هو لما يلي: { $forms }.
charter-crisis-answer = للوحدة المعنيّة { $minutes } د بالساعة للرد، من إشعار استلامها هي: هل هذا آمن لأفرادنا، هل هو صحيح هنا، هل يجوز استخدام موادنا على هذا النحو.
charter-crisis-unreachable = إذا جُرّبت ثلاث قنوات ومضت { $minutes } د من دون كلمة، يمكن لعضو في الهيئة أن يثبت تعذّر الوصول إلى الوحدة.
charter-crisis-safety = لا مهلة تتجاوز «لا» على سؤال السلامة. والاعتراض المتعلق بالسلامة يوقف النص، وبعد { $minutes } د يمكن لعضو مناوب واحد في الهيئة أن يبتّ فيه.
charter-crisis-confirm = ما يصدر مؤقت، ويذكر ذلك. تُطرح الأسئلة كلها من جديد في المهل المعتادة، خلال هذا العدد من الأيام من الختم: { $days }.
charter-crisis-note = يُكتب ما جرى على عجل، ولماذا، خلال { $hours } س من الختم.
charter-crisis-quarter = إذا أعلنت وحدة في ربع سنة أزمات أكثر مما يتوقعه الميثاق ({ $count })، تلزم مراجعة، ويذكر الإصدار ذلك.
charter-gates = من يوقّع على أي بوابة
charter-gates-how = لا يوقّع أحد على ما كتبه. وفوق ذلك:
charter-from-any = من أي وحدة
charter-from-other = من وحدة غير وحدة الجهة الكاتبة
charter-from-unconcerned = من وحدة لم تكتب النص وليست معنيّة به
charter-signs = يوقّع شخص واحد: { $seats }، { $from }.
charter-signs-many = { $persons ->
    [zero] لا يلزم توقيع أحد
    [one] يوقّع شخص واحد
    [two] يوقّع شخصان
    [few] يوقّع { $persons } أشخاص
    [many] يوقّع { $persons } شخصًا
   *[other] يوقّع { $persons } شخص
} من { $units ->
    [zero] أي وحدة
    [one] وحدة واحدة
    [two] وحدتين مختلفتين
    [few] { $units } وحدات مختلفة
    [many] { $units } وحدة مختلفة
   *[other] { $units } وحدة مختلفة
}: { $seats }، وكل منهم { $from }.
charter-fixed = ما لا يمكن لأي ميثاق تغييره
charter-fixed-how = هذه القواعد في البرنامج نفسه. لا يستطيع أي ميثاق ولا أي صفة ولا أي مفتاح تعطيلها.
fixed-rule-1 = لا أحد يتجاوز قاعدة في صمت. وما يسمح به الميثاق إجراء موقَّع يراه الجميع.
fixed-rule-2 = لا أحد يترك نصًا مكتملًا معلَّقًا في صمت. من يوقفه يقدّم اعتراضًا، بتعليل واسم.
fixed-rule-3 = لا يسحب الاعتراض إلا من قدّمه.
fixed-rule-4 = السكوت ليس موافقة.
fixed-rule-5 = الإنذار بالضرر يوقف أولًا، ثم يُنظر فيه. ولا ينتهي من تلقاء نفسه أبدًا.
fixed-rule-6 = لا يستطيع جانب الجهة الكاتبة إنهاء إنذار بالضرر ولا اعتراض على أساس السلامة.
fixed-rule-7 = يُثبَّت الميثاق عند فتح الوثيقة.
fixed-rule-8 = تسري القواعد نفسها، أيًّا كان من يُنتقد.
fixed-rule-9 = الختم يقول الحقيقة: الوقت الذي أُتيح فعلًا، ومن وقّع بحسب صفته، والاستثناءات، والاعتراضات المفتوحة، والآراء المخالفة، ومن لا يصدره.
fixed-rule-10 = ما وافق عليه شخص لا يمكن تجاوزه بتصويت.
fixed-rule-11 = لا يمكن لأي مفتاح أن يعيد كتابة المجريات أو يحذفها. وما يُمحى لحماية شخص يترك علامة في مكانه.
fixed-rule-12 = الطوارئ لا تعطّل شيئًا من هذا. وأي صلاحية للطوارئ محدودة المدة، ومعدودة، ومنشورة.
fixed-rule-13 = صلاحية الإيقاف وصلاحية النشر لا تجتمعان في صفة واحدة أبدًا.
charter-original = الميثاق نفسه
charter-original-how = هذا هو الملزم، حرفًا بحرف. رقم بصمته، للمقارنة بنسخة لديكم من مكان آخر:
charter-original-show = عرض الميثاق كاملًا

## Units
units-title = الوحدات والصفات والمفاتيح
units-lede = من يشارك في { $federation }. لا يُذكر الأشخاص هنا إلا بأسماء مستعارة. وما يحق لكل منهم يتحدد بصفاته.
units-kind = نوعها
units-countries = تتحدث باسم
units-hours = ساعات العمل
units-week = { $week } ({ $zone })
units-now = الوقت هناك الآن
units-at-work = في وقت العمل الآن
units-not-at-work = خارج وقت العمل الآن
units-nobody = لا أحد من هذه الوحدة في ملف الثقة.
units-no-seat = بلا صفة
units-you = أنتم
units-your-seat = صفتكم
units-seat = الصفة
units-key-here = المفتاح على هذا الجهاز.
units-key-token = على قطعة أمان (token).
units-trust = ملف الثقة
units-trust-how = يبيّن أي المفاتيح يُعتدّ بها. ويحتاج إليه كل من يتحقق من إصدار. يُقرأ رقم البصمة هذا عبر الهاتف؛ ويجب أن يكون نفسه لدى الطرفين:
units-trust-get = تنزيل ملف الثقة
sight-title = من يرى ماذا
sight-caption = ما تتيح كل صفة رؤيته في هذه المساحة
sight-process = الوثائق والبوابات، ومن فعل ماذا ومتى
sight-findings = النتائج والقانون والسياق
sight-risks = من قد يتضرر
sight-arguments = الاعتراضات والأجوبة كاملة
sight-evidence = الأدلة
sight-yes = نعم
sight-no = لا
sight-evidence-most = نعم، إلا من كانت وحدته معنيّة؛ فأدلة وحدته فقط
sight-evidence-own = أدلة وحدته فقط
sight-own = الجميع يرون النص ومن سُئلوا. وكل صفة تتيح فوق ذلك ما يلزم لعملها، لا أكثر.
sight-alerts = من هو في خطر، وكيف: لا يعلم بذلك إلا من يتولون السلامة والوحدة التي نبّهت إلى الخطر.
sight-consents = ما وافق عليه شاهد يبقى لدى من يتولون البحث وحفظ الأدلة والسلامة في الوحدة التي تحدثت إليه.

## Search
search-title = البحث
search-too-long = هذا أطول مما يمكن البحث عنه (الحد الأقصى لعدد الأحرف: { $most }). بدايته في الأسفل: تكفي بضع كلمات.
search-label = كلمات البحث
search-hint = يجب أن ترد كل الكلمات. الأحرف الكبيرة والعلامات على الحروف لا تغيّر شيئًا. ولا يشمل البحث إلا ما تتيح صفتكم رؤيته.
search-go = بحث
search-how = يمكن البحث في النصوص، والسجلات، وما قيل من حجج، والوحدات، والأشخاص.
search-count = { $count ->
    [0] لا شيء مما يمكنكم رؤيته فيه كل هذه الكلمات. يمكن تجربة كلمات أقل، أو كتابة أخرى للكلمة.
    [zero] لا شيء مما يمكنكم رؤيته فيه كل هذه الكلمات. يمكن تجربة كلمات أقل، أو كتابة أخرى للكلمة.
    [one] وُجد شيء واحد.
    [two] وُجد شيئان.
    [few] وُجدت { $count } أشياء.
    [many] وُجد { $count } شيئًا.
   *[other] وُجد { $count } شيء.
}
search-more = { $count ->
    [zero] لا شيء آخر فيه هذه الكلمات.
    [one] في شيء آخر واحد هذه الكلمات. يمكن العثور عليه بإضافة كلمة.
    [two] في شيئين آخرين هذه الكلمات. يمكن العثور عليهما بإضافة كلمة.
    [few] في { $count } أشياء أخرى هذه الكلمات. يمكن العثور عليها بإضافة كلمة.
    [many] في { $count } شيئًا آخر هذه الكلمات. يمكن العثور عليها بإضافة كلمة.
   *[other] في { $count } شيء آخر هذه الكلمات. يمكن العثور عليها بإضافة كلمة.
}
search-outputs = الوثائق
search-statements = العبارات
search-findings = النتائج
search-law = الجداول القانونية
search-context = السياق
search-requests = طلبات الرد
search-evidence = الأدلة
search-risks = الأخطار وإساءة الاستخدام
search-said = ما قاله المشاركون
search-units = الوحدات
search-persons = الأشخاص
