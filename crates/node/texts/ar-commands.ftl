# Draft: awaits a native editor.
# The command line: help, what came of a command, and what stopped one.

## Help
help-nobis = لا شيء عنّا من دوننا: من المسودة إلى إصدار يمكن لأي شخص التحقق منه.
help-nobis-after = يمكن البدء بالأمر `nobis demo`. الرموز: 0 تم، أو مستوفاة، أو سليم؛ 1 هناك عائق، أو الإصدار غير سليم؛ 2 تعذّر التنفيذ.
help-any-dir = مجلد العُقدة
help-any-person = من ينفّذ: شخص من ملف الثقة
help-any-now = لحظة التنفيذ بدلًا من ساعة الجهاز: للتمارين. تظهر كما هي، وقتًا مذكورًا لا مثبتًا
help-any-lang = لغة ما تقرؤونه
help-any-output = أي وثيقة، حيث توجد أكثر من واحدة
help-any-json = بصيغة JSON، للبرامج
help-any-statements = عبارة يتعلق بها الأمر؛ يمكن تكراره. من دونه: النص كله
help-any-help = عرض هذه المساعدة
help-any-version = عرض رقم النسخة

help-demo = عرض حالة أغسطس 2022 مع عدة وحدات، من الرفض إلى إصدار جرى التحقق منه
help-demo-no-serve = الانتهاء عند آخر العرض
help-new = تأسيس اتحاد: وحدات وأشخاص من ملف، والمفتاح العلني لكل شخص من keys/PERSON.pub
help-new-units = ملف مثل units.toml في مجلد حالة
help-new-title = الغرض من المساحة
help-new-charter = P1 أو P2 أو P3 أو ملف ميثاق؛ يمكن تكراره
help-import = استيراد مجلد حالة: السجلات، والمسودة بصيغة Markdown أو .docx. وعند التكرار بعد تعديلات: ما تغيّر فقط
help-import-case = مجلد الحالة (spec/case.md)
help-check = عرض كل ما يعيق الإصدار، ومن يستطيع معالجته
help-show = عرض النص بمعرّفاته، أو شيء واحد: S1 أو F1 أو trust أو charter أو units
help-show-what = ما يُعرض؛ من دونه: النص
help-log = عرض كل الإجراءات، وما هو منها بلا أثر
help-edit = تغيير ألفاظ عبارة واحدة؛ وحيث تنتظر نسختان، حسم الاختيار بينهما
help-edit-statement = العبارة
help-edit-text = ألفاظها الجديدة
help-deliver = إرسال النص الحالي إلى وحدة
help-deliver-unit = الوحدة
help-deliver-checkpoint = concept أو mission أو findings أو text أو final أو release-plan
help-deliver-channel = طريقة الإرسال
help-deliver-in-lang = اللغة التي أُرسل بها
help-receipt = إثبات أن وحدتكم تسلّمت ما أُرسل. تبدأ مهلتها من هذه اللحظة
help-receipt-delivery = الإرسال، بالخانات الأولى من معرّفه؛ من دونه: كل ما ينتظر وحدتكم
help-attest = التوقيع على بوابات: facts أو facts:S1 أو law أو context أو precision أو harm أو impartiality أو reply أو consent
help-attest-gates = البوابات. `consent` تعني موافقة وحدتكم أنتم
help-attest-not-clear = الجواب «غير مستوفاة». لا يوقف شيئًا بذاته: الإيقاف يكون باعتراض له أساس
help-attest-in-time = للموافقة: هل أُبلغتم في وقت يسمح بالرد؟ true أو false
help-object = الاعتراض، مع أساس، وحجة، وما يحلّ الاعتراض
help-object-ground = safety أو person-consent أو accuracy أو law أو context أو precision أو translation أو engagement أو impartiality؛ أو mandate أو timing أو reputation أو political-cost، وهذه تُسجَّل ولا توقف النص في أي حال
help-object-argument = ما هو واقع، وما يترتب عليه
help-object-resolves-if = ما يحلّ الاعتراض
help-concern = إبداء شاغل: يُسجَّل ويُجاب عنه، ولا يوقف النص في أي حال
help-concern-text = الشاغل
help-answer = الجواب عن اعتراض أو شاغل، مع التعليل
help-answer-to = الاعتراض أو الشاغل، بالخانات الأولى من معرّفه
help-answer-disposition = changed أو explained أو declined
help-answer-reasons = التعليل. «لا» ليست تعليلًا
help-withdraw = سحب اعتراض أو إنذار قدّمتموه أنتم
help-withdraw-act = الاعتراض أو الإنذار، بالخانات الأولى من معرّفه
help-withdraw-reason = السبب
help-second = التوقيع أيضًا على سحب قدّمه زميل، أو بصفة وصيّ على وحدته
help-second-withdrawal = السحب، بالخانات الأولى من معرّفه
help-seen = إثبات أن وحدتكم رأت سحبًا عليه توقيعان: تُحسب مهلة التروّي بساعتكم
help-seen-withdrawal = السحب، بالخانات الأولى من معرّفه
help-cancel = إلغاء سحب قدّمته وحدتكم، أو وحدة أنتم أوصياء عليها
help-cancel-withdrawal = السحب، بالخانات الأولى من معرّفه
help-rule = لأعضاء الهيئة: البتّ في اعتراض
help-rule-objection = الاعتراض، بالخانات الأولى من معرّفه
help-rule-outcome = upheld أو not-sustained أو inadmissible
help-rule-reasons = تعليل يجوز نشره
help-unreachable = لأعضاء الهيئة: إثبات تعذّر الوصول إلى وحدة
help-unreachable-unit = الوحدة
help-unreachable-since = منذ متى لم يصل منها شيء
help-unreachable-channels = طريق جُرّب؛ ثلاثة على الأقل
help-unreachable-touches-safety = عبارة تمس سلامة أفراد الوحدة ويجب حذفها؛ يمكن تكراره
help-alert = قد يتعرض أشخاص للخطر: إيقاف الإصدار في الحال
help-alert-who = أي مجموعة، أو اسم مستعار؛ ولا يُذكر اسم حقيقي في أي حال
help-alert-how = كيف يضرّ بهم الإصدار
help-close = لمن يتولى السلامة في وحدة ثالثة: إثبات أن الخطر المذكور في إنذار قد عولج
help-close-alert = الإنذار، أو الاعتراض المتعلق بالسلامة، بالخانات الأولى من معرّفه
help-close-mitigation = ما جرى اتخاذه
help-declare = إعلان أن وحدتكم معنيّة. لا أحد يستطيع إبطاله
help-declare-reason = السبب، بألفاظ يجوز نشرها
help-crisis = القول باسم وحدتك إن أزمة وقعت وإن هذا النص يتناولها. يلزم لذلك وحدتان
help-crisis-event = ما الذي حدث، بكلمات يجوز نشرها
help-dissent = تقديم رأي مخالف من وحدتكم. يُرفق بالإصدار
help-dissent-form = full أو summary أو category
help-dissent-ground = أساسه
help-dissent-text = النص أو الملخص، كما سيُقرأ
help-withdraw-consent = شخص يسحب موافقته
help-withdraw-consent-consent = سجل الموافقة
help-withdraw-consent-purposes = غرض سُحبت الموافقة عليه؛ يمكن تكراره. من دونه: كل الأغراض
help-seal = لمن يتولى الإصدار: ختم ما صار مستوفى
help-seal-to = مجلد الإصدار؛ من دونه: release/ في مجلد العُقدة
help-verify = التحقق من إصدار بواسطة ملف الثقة. لا يحتاج إلى عُقدة ولا إلى شبكة
help-verify-release = مجلد الإصدار
help-verify-trust = ملف الثقة، من مصدرين تثقون بهما
help-verify-also = ملف إجراءات موقَّعة حصلتم عليه من مصدر آخر؛ يمكن تكراره
help-give = كتابة كل إجراءات هذه المساحة في ملف، لوحدة أخرى مشاركة
help-give-to = الملف
help-take = إدخال الإجراءات الموجودة في ملف
help-take-from = الملف

## What came of it
done-new = أُسّس «{ $title }» في { $dir }. يُنشر ملف الثقة في عدة أماكن؛ وبصمته SHA-256 هي { $digest }.
done-import = العبارات: { $statements }. كما كانت: { $same }، معدَّلة: { $edited }، جديدة: { $added }، محذوفة: { $removed }. { $records ->
    [zero] لم يتغير أي سجل.
    [one] ومعها سجل واحد جديد أو معدَّل.
    [two] ومعها سجلان جديدان أو معدَّلان.
    [few] ومعها { $records } سجلات جديدة أو معدَّلة.
    [many] ومعها { $records } سجلًا جديدًا أو معدَّلًا.
   *[other] ومعها { $records } سجل جديد أو معدَّل.
} { $acts ->
    [zero] { "" }
    [one] وُقّع إجراء واحد من المجريات السابقة.
    [two] وُقّع إجراءان من المجريات السابقة.
    [few] وُقّعت { $acts } إجراءات من المجريات السابقة.
    [many] وُقّع { $acts } إجراءً من المجريات السابقة.
   *[other] وُقّع { $acts } إجراء من المجريات السابقة.
}
done-import-next = الخطوة التالية: nobis check --dir { $dir }
done-import-kept = العبارة { $statement }: الكلمات هنا أحدث (آخر تعديل: { $person })، وكلمات المسودة أقدم. بقيت الكلمات التي هنا. للعودة إلى الأقدم قصدًا: `nobis edit { $statement }`
done-import-keys = أُنشئت لكل من في هذه الحالة مفاتيح جديدة بلا عبارة مرور: تصلح للتمرين، لا للعمل.
done-import-notice = للعلم: { $what }
done-object-holds = سُجّل الاعتراض { $op } على أساس: { $ground }. لا يسحبه أحد سواكم.
done-object-recorded = سُجّل الاعتراض { $op } على أساس: { $ground }. على هذا الأساس لا يوقف شيئًا؛ ويمكن أن يُرفق بالإصدار رأيًا مخالفًا.
done-concern = سُجّل الشاغل { $op }. لا يوقف شيئًا، ويستدعي جوابًا.
done-answer = سُجّل الجواب { $op } عن { $to }. لا ينتهي به شيء: السحب لمن قدّم الاعتراض، والبتّ للهيئة.
done-withdraw = سُجّل السحب { $withdrawal } الخاص بـ { $op }.
done-second = وقّعتم أيضًا على السحب { $withdrawal }.
done-seen = سُجّل أن وحدتكم رأت السحب { $withdrawal }.
done-cancel = أُلغي السحب { $withdrawal }. ويبقى { $op } قائمًا كما كان.
done-rule = سُجّل قراركم في { $op }: { $outcome }.
done-unreachable = سُجّل إثباتكم تعذّر الوصول إلى { $unit }. تبدأ مهلة هذه الوحدة حين تعود.
done-alert = الإنذار { $op } يوقف الإصدار من الآن. ينظر فيه من يتولى السلامة في وحدة ثالثة.
done-close = أُثبت أن ما ورد في { $op } قد عولج.
done-declare = الوحدة معنيّة من الآن، وستُسأل: { $unit }.
done-crisis = أُعلنت الأزمة ({ $unit })، حتى { $until }. يُحسب ذلك، ويذكره الإصدار.
done-crisis-alone = أُعلنت الأزمة ({ $unit }). يلزم وحدة ثانية، ويبيّن `nobis check` أيّها.
done-dissent = الرأي المخالف ({ $form }) يُرفق بالإصدار.
done-withdraw-consent = سُحبت الموافقة. كل ما يستند إليها موقوف.
done-edit = تغيّرت ألفاظ { $statement }. تُطلب من جديد التوقيعات التي قرأتها؛ وتبقى سائر التوقيعات سارية.
done-edit-typesetting = { $statement }: لم يتغيّر إلا التنسيق الشكلي. كل التوقيعات باقية سارية.
done-edit-settles = صارت { $statement } نسخة واحدة من جديد.
done-deliver = الإرسال { $op } إلى { $unit } ({ $checkpoint }). تبدأ المهلة من إشعار استلام الوحدة، لا من الآن.
done-receipt = { $count ->
    [zero] لا شيء أُثبت استلامه.
    [one] أُثبت الاستلام. تبدأ المهلة من الآن.
    [two] أُثبت استلام إرسالين. تبدأ مهلتاهما من الآن.
    [few] أُثبت استلام { $count } إرسالات. تبدأ مهلها من الآن.
    [many] أُثبت استلام { $count } إرسالًا. تبدأ مهلها من الآن.
   *[other] أُثبت استلام { $count } إرسال. تبدأ مهلها من الآن.
}
done-attest = سُجّل توقيع { $person } على { $count ->
    [zero] لا سؤال
    [one] سؤال واحد
    [two] سؤالين
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}.
done-attest-partly = سُجّل توقيع { $person } على { $count ->
    [zero] لا سؤال
    [one] سؤال واحد
    [two] سؤالين
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}، { $counted ->
    [zero] ولا يُحتسب منها شيء
    [one] ويُحتسب منها واحد
    [two] ويُحتسب منها اثنان
    [few] ويُحتسب منها { $counted }
    [many] ويُحتسب منها { $counted }
   *[other] ويُحتسب منها { $counted }
}. أما الباقي فما يُسأل عنه من كتابة { $person }، أو لا تتوفر صفة التوقيع عليه: `nobis check` يبيّن من يحق له التوقيع.
done-attest-not-clear = سُجّل جواب { $person } «غير مستوفاة» عن { $count ->
    [zero] لا سؤال
    [one] سؤال واحد
    [two] سؤالين
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}. أما إيقاف الإصدار فيكون باعتراض: مع أساس، وحجة، وما يحلّ الاعتراض.
done-attest-idle = سُجّل توقيع { $person } على { $count ->
    [zero] لا سؤال
    [one] سؤال واحد
    [two] سؤالين
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}، ولا تحتسبه أي بوابة: ما يُسأل عنه من كتابة { $person }، أو لا تتوفر صفة التوقيع عليه هنا. `nobis check` يبيّن من يحق له التوقيع.
done-seal = تم الختم: { $path }. يمكن لأي شخص التحقق منه: nobis verify { $path } --trust { $trust }
done-give = { $count ->
    [zero] لم يُكتب أي إجراء.
    [one] كُتب إجراء واحد.
    [two] كُتب إجراءان.
    [few] كُتبت { $count } إجراءات.
    [many] كُتب { $count } إجراءً.
   *[other] كُتب { $count } إجراء.
} في الملف ما ليس علنيًا: لا يُعطى إلا للمشاركين.
done-take = { $count ->
    [zero] لا جديد: كل ما فيه موجود هنا.
    [one] إجراء واحد جديد.
    [two] إجراءان جديدان.
    [few] { $count } إجراءات جديدة.
    [many] { $count } إجراءً جديدًا.
   *[other] { $count } إجراء جديد.
}

## Showing
show-version = { $output }، النسخة { $version }
show-conflict = {"  "}(نسختان: العرض `nobis show`، ثم الحسم `nobis edit`)
show-concerned = { $unit }: وحدة معنيّة، { $count ->
    [zero] بلا سبب مذكور:
    [one] لسبب واحد:
    [two] لسببين:
    [few] لـ{ $count } أسباب:
    [many] لـ{ $count } سببًا:
   *[other] لـ{ $count } سبب:
}
show-equivocal = إجراءات مختلفة لموضع واحد، بتوقيع { $person } (عددها { $count }). كلها محفوظة.
clock-not-before = ليس قبل { $when }، بحسب ساعة الوحدة { $unit }.
clock-not-after = ليس بعد { $when }، بحسب ساعة الوحدة { $unit }.
clock-before-seen = للانتباه: الوقت المذكور أسبق من وقت الإجراء { $op } للوحدة { $unit }، مع أن هذا الإجراء جاء بعد الاطلاع عليه. إحدى الساعتين لم تكن صحيحة.
clock-after-seeing = للانتباه: الوقت المذكور لاحق لوقت الإجراء { $op } للوحدة { $unit }، مع أن ذلك الإجراء جاء بعد الاطلاع على هذا. إحدى الساعتين لم تكن صحيحة.
clock-none = لا يدل أي إجراء من وحدة أخرى على الوقت.

## What stopped a command
err-told = { $what }
rec-told = {""}
err-file = { $path }: { $why }
rec-file = يمكن التأكد من وجود المكان، ومن أن لكم حق الكتابة فيه، ومن سعته. لم يضع شيء.
err-clock = ساعة هذا الجهاز تشير إلى ما قبل 1970.
rec-clock = ضبط الساعة، أو تحديد لحظة بالخيار --now.
err-no-node = لا توجد عُقدة في { $dir }.
rec-no-node = تحديد مجلدها بالخيار --dir، أو إنشاء عُقدة: nobis import CASE --dir { $dir }
err-node-there = توجد عُقدة من قبل في { $dir }.
rec-node-there = اختيار مجلد آخر.
err-release-there = يوجد شيء من قبل في { $path }.
rec-release-there = نقله من هناك، أو اختيار مجلد آخر بالخيار --to. لا يُكتب فوق إصدار في أي حال.
err-no-key = لا مفتاح هنا باسم { $person } ({ $path }).
rec-no-key = وضع مفتاح OpenSSH هناك، أو تنفيذ الإجراء من عُقدة { $person }.
err-no-public-key = لا مفتاح علنيًا باسم { $person } في { $path }.
rec-no-public-key = وضعه هناك. كل شخص ينشئ مفتاحه بنفسه: ssh-keygen -t ed25519 -f { $person }
err-no-founder = لا يوجد في { $dir }/keys مفتاح خاص لأي شخص مذكور في الملف.
rec-no-founder = من يؤسّس يوقّع الإجراء الأول: يمكن وضع مفتاحكم هناك.
err-unknown-person = لا أحد في ملف الثقة باسم { $person }.
rec-unknown-person = لعرض الجميع: nobis show trust
err-who-acts = من ينفّذ؟ لعدة أشخاص مفاتيح هنا: { $people }.
rec-who-acts = تحديد ذلك بالخيار --as.
err-no-second = لم يوقّع أحد بعد توقيعًا ثانيًا على هذا السحب، فلا شيء لإثبات رؤيته.
rec-no-second = يوقّع أولًا شخص آخر من الوحدة، أو الوصيّ عليها: `nobis second … --as …`.
err-no-output = لا توجد هنا وثيقة باسم { $output }.
rec-no-output = المفتوح هنا: { $outputs }.
err-nothing-open = لا وثيقة مفتوحة هنا.
rec-nothing-open = فتح واحدة باستيراد حالة: nobis import CASE
err-which-output = عدة وثائق مفتوحة: { $outputs }.
rec-which-output = تحديد المقصودة بالخيار --output.
err-file-there = يوجد من قبل { $path }.
rec-file-there = اختيار اسم آخر. لم يُكتب فوق شيء.
err-empty-text = الألفاظ الجديدة فارغة.
rec-empty-text = لحذف عبارة، تُحذف من المسودة ثم تُستورد المسودة من جديد.
err-no-act = لا يوجد هنا إجراء من هذا النوع يبدأ معرّفه بـ { $act }.
rec-no-act = كتابة أربع خانات على الأقل من معرّفه، كما يظهر في nobis log أو nobis check.
err-which-act = أكثر من إجراء يبدأ معرّفه بـ { $act }.
rec-which-act = كتابة خانات أكثر من معرّفه.
err-no-statement = ليست في هذا النص عبارة { $statement }.
rec-no-statement = لعرض العبارات بمعرّفاتها: nobis show
err-no-unit = لا توجد وحدة باسم { $unit }.
rec-no-unit = لعرض الوحدات: nobis show trust
err-no-gate = لا تُسأل هذه الوثيقة عن { $gate }.
rec-no-gate = البوابات المطلوبة يعرضها nobis check: facts أو facts:S1 أو law:S1 أو context أو precision:S1 أو harm أو impartiality أو reply أو consent.
err-no-record = لا يوجد هنا شيء باسم { $id }.
rec-no-record = لعرض النص: nobis show. معرّفات السجلات بين قوسين بجانبه.
err-no-consent = لا توجد هنا موافقة باسم { $consent }.
rec-no-consent = لعرض الموافقات التي يستند إليها دليل: nobis show E1
err-nothing-to-receipt = لا شيء ينتظر إشعار استلام من وحدتكم.
rec-nothing-to-receipt = إن كنتم قد أُبلغتم بنص، فيمكن طلب إرساله: nobis deliver UNIT
err-dissent-text = الرأي المخالف الكامل والملخص يحتاجان إلى نص؛ أما ذكر الأساس وحده فبلا نص.
rec-dissent-text = إضافة --text، أو اختيار --form category.
err-not-clear-yet = لا يمكن الختم بعد. { $count ->
    [zero] لا عائق.
    [one] هناك عائق واحد.
    [two] هناك عائقان.
    [few] هناك { $count } عوائق.
    [many] هناك { $count } عائقًا.
   *[other] عدد العوائق: { $count }.
}
rec-not-clear-yet = لعرضها، مع من يستطيع معالجة كل منها وكيف: nobis check
err-edit-conflict-open = لا يمكن الختم: نسختان من نص تنتظران أن يختار شخص بينهما.
rec-edit-conflict-open = العلامات في nobis show؛ والحسم في nobis edit.
err-nothing-to-seal = لا نص للختم.
rec-nothing-to-seal = استيراد مسودة أولًا.
err-text-moved = تغيّر النص أثناء الختم.
rec-text-moved = إعادة العرض: nobis check
err-not-release-officer = الختم لمن يتولى الإصدار فقط.
rec-not-release-officer = طلب ذلك من أحد هؤلاء: { $officers }.
err-seal-fails-check = ما كان سيُختم لا يجتاز التحقق منه ({ $fault }). لم يُكتب شيء.
rec-seal-fails-check = هذا خلل في البرنامج: نرجو الإبلاغ عنه مع هذا السطر.
err-not-acts = { $path }، السطر { $line }: ليس إجراءً موقَّعًا.
rec-not-acts = طلب الملف من جديد: nobis give FILE. لم يُدخَل شيء.
err-case = تعذّر استيراد الحالة. لم يتغيّر شيء.
rec-case = إصلاح هذه المواضع ثم الاستيراد من جديد. في spec/case.md بيان ما يحتويه كل ملف.
err-other-federation = وحدات هذه الحالة ليست وحدات هذه العُقدة.
rec-other-federation = استيرادها في مجلد مستقل.
err-charter = { $charter }: { $why }
rec-charter = استخدام P1 أو P2 أو P3 أو ملف ميثاق كالملفات الموجودة في crates/core/data/charters.
err-draft = المسودة: { $why }
rec-draft = إصلاح ذلك الموضع ثم الاستيراد من جديد. لم يتغيّر شيء.
err-demo-broken = تعثّر العرض عند: { $step }
rec-demo-broken = هذا خلل في البرنامج: نرجو الإبلاغ عنه مع هذا السطر.
err-demo-dir = في { $dir } شيء غير عرض سابق.
rec-demo-dir = اختيار مجلد فارغ: nobis demo --dir NEW-FOLDER

## Verifying
verified-good = هذا الإصدار سليم.
verified-bad = هذا الإصدار غير سليم.
verified-what = { $output }، النسخة { $version }. وقت الختم: { $sealed }، والختم من { $officer }.
verified-acts = { $count ->
    [zero] لم يُفحص أي إجراء موقَّع
    [one] فُحص إجراء موقَّع واحد
    [two] فُحص إجراءان موقَّعان
    [few] فُحصت { $count } إجراءات موقَّعة
    [many] فُحص { $count } إجراءً موقَّعًا
   *[other] فُحص { $count } إجراء موقَّع
}، وأُعيد على أساسها تطبيق قاعدة الإصدار في «{ $charter }».
verified-unit-consented = { $unit }: جاء الرد، وهو موافقة.
verified-unit-in-time = { $unit }: جاء الرد، وهو موافقة، مع القول إن الإبلاغ كان في حينه.
verified-unit-late = { $unit }: جاء الرد، وهو موافقة، مع القول إن الإبلاغ لم يكن في حينه.
verified-unit-no-response = { $unit }: وصل النص وأتيحت المهلة، ولم يأتِ رد. هذا ليس موافقة.
verified-unit-unreachable = { $unit }: تعذّر الوصول.
verified-unit-dissents = { $unit }: رأي مخالف، ولا تصدره هذه الوحدة.
verified-dissent = { $unit }: الرأي المخالف وارد في الإصدار، وأساسه: { $ground }.
verified-provisional = الإصدار مؤقت: أُنجز في ساعات، في أزمة، ويجب تأكيده قبل { $until }. يلزم البحث عن النص الذي يؤكده.
verified-asked = من سُئلوا:
verified-means = هذا يبيّن أن شيئًا لم يتغيّر منذ الختم، ويبيّن من سُئلوا. ولا يبيّن أن كل كلمة صحيحة.
verified-fault = { $meaning } ({ $code }{ $about ->
    [none] {""}
   *[other] : { $about }
})
verified-next = لا ينبغي تداوله منسوبًا إليهم. يمكن طلب الإصدار من الوحدات المذكورة في ملف الثقة، ثم المقارنة.
fault-file-missing = ينقص ملف.
fault-file-extra = هناك ملف زائد.
fault-file-unreadable = ملف لا يُقرأ على أنه ما ينبغي أن يكون.
fault-file-changed = ملف ليس هو الذي خُتم.
fault-seal-signature = توقيع الختم غير سليم.
fault-seal-signer-unknown = من ختم الإصدار غير معروف في ملف الثقة.
fault-seal-signer-not-release-officer = من ختم الإصدار ليس ممن يتولون الإصدار.
fault-seal-signer-wrote-it = من ختم الإصدار هو أيضًا من كتبه.
fault-trust-other = أُعد هذا الإصدار بملف ثقة آخر.
fault-charter-not-trusted = ميثاقه ليس من المواثيق التي يذكرها ملف الثقة.
fault-charter-unreadable = ميثاقه لا يُقرأ.
fault-act-unreadable = إجراء موقَّع لا يُقرأ، أو توقيعه غير سليم.
fault-act-signer-unknown = إجراء وقّعه من لا يعرفه ملف الثقة.
fault-act-refused = فيه إجراء لا يجوز له أن يفعل ما يقوله.
fault-act-with-aside = إجراء يُظهر ما ينبغي أن يبقى خاصًا.
fault-act-after-seal = وحدة سُئلت قامت بإجراء بعد الوقت الذي يذكره الإصدار لختمه.
fault-act-extra = فيه إجراء لا تحتاج إليه قاعدة الإصدار.
fault-act-left-out = إجراء قدّمتموه يعود إلى هذا النص، ولم يُدرج في الإصدار.
fault-output-not-opened = ينقص الإجراء الذي فُتحت به هذه الوثيقة.
fault-about-differs = ما يقوله الإصدار عن نفسه ليس ما جرى توقيعه.
fault-statement-without-act = عبارة ليس وراءها إجراء موقَّع.
fault-statement-differs = عبارة ليست هي التي جرى توقيعها.
fault-citation-unknown = عبارة تحيل إلى شيء غير موجود هنا.
fault-version-differs = النص ليس النسخة التي يذكرها.
fault-record-differs = سجل مرافق للنص لم يكن أمام من وقّعوا.
fault-reading-missing = لا يذكر الإصدار على ماذا كان أحد التوقيعات.
fault-reading-extra = يذكر الإصدار توقيعًا على سؤال لم يُسأل.
fault-reading-differs = ما جرى التوقيع عليه عند إحدى البوابات ليس هذا النص.
fault-gate-not-signed = بوابة ينقصها توقيع يُحتسب.
fault-consent-missing = وحدة معنيّة لم توافق، ولا مسار في الميثاق يتجاوز ذلك.
fault-crisis-not-declared = أُنجز في ساعات، ولم تُعلن وحدتان يحق لهما ذلك أزمة.
fault-objection-holds = اعتراض أو إنذار يوقفه.
fault-window-not-told = جهة يتهمها النص كانت مهلتها للرد أقصر مما يطلبه الميثاق، ولا يذكر النص ذلك.
fault-process-differs = ما يرويه الإصدار عن كيفية إعداده ليس ما تقوله الإجراءات.
fault-sealed-in-the-future = يذكر الإصدار وقت ختم لم يأتِ بعد.

help-serve = عرض الصفحات من هذا الجهاز، لمن يعملون في المتصفح
help-serve-listen = العنوان والمنفذ. يبقى العنوان المحلي (loopback) ما لم تعرفوا ما الذي أمامه
help-serve-hosts = اسم يحيل به وكيل TLS أو خدمة onion الطلبات؛ يمكن تكراره
