# Draft: awaits a native editor.
# Words and frames. One word for one thing, as in design.md 3. For people who read in a second language, in a hurry:
# short sentences, no blame, no jargon. Messages come as pairs: err- says what is so, rec- says what can be done.
# Commands stay as they are in every language.

# How it is written: Modern Standard Arabic, Latin digits, «…», ، and ؛. What can be done is said with a masdar (طلب،
# إضافة، حذف) or "يمكن", never with an imperative. Seats are said with "من يتولى …", which has no gender; the reader is
# "كم". No word has to agree with a name that is put in: names stand after a colon, a preposition written apart, or in
# brackets. What is tested by a plural has all six categories, also where the program never reaches one.
#
# Glossary, one word for one thing:
#   unit                    وحدة (feminine)
#   section / secretariat   فرع / أمانة
#   partner / community     شريك / مجتمع محلي
#   panel                   الهيئة (المستقلة)
#   seat                    صفة (the capacity in which somebody signs)
#   release officer         من يتولى الإصدار
#   safety reviewer         من يتولى السلامة
#   lawyer                  من يتولى الشأن القانوني
#   author                  الجهة الكاتبة
#   objector                من قدّم الاعتراض (the unit: الوحدة المعترضة)
#   trust file              ملف الثقة
#   node / space            عُقدة / مساحة
#   act (signed)            إجراء (موقَّع)
#   evidence                دليل، أدلة
#   finding                 نتيجة، نتائج (of facts; never استنتاج)
#   statement (S1)          عبارة (form-statement, a public text: بيان)
#   output                  وثيقة
#   text                    نص
#   draft / version         مسودة / نسخة
#   wording, word found     لفظ
#   record                  سجل
#   gate                    بوابة (a question a text must pass)
#   clear                   مستوفاة (a gate, an output, an answer)
#   attestation, to sign    إقرار موقَّع، التوقيع على
#   stale                   موقَّعة قبل تغيير
#   good (a signature)      سارٍ
#   objection               اعتراض (may hold)
#   ground                  أساس (الاعتراض)
#   concern                 شاغل، شواغل (recorded and answered, never holds)
#   concerned (a unit)      معنيّة
#   to hold, a hold         يوقف، إيقاف
#   in the way              عائق، عوائق
#   harm alert              إنذار بالضرر
#   dissent                 رأي مخالف
#   ruling, to rule         قرار الهيئة، البتّ في (never حكم: that is a court's)
#   upheld / not sustained  مؤيَّد / غير مؤيَّد
#   charter                 ميثاق
#   delivery                إرسال
#   receipt                 إشعار استلام
#   window                  مهلة
#   unreachable             متعذّر الوصول
#   right of reply          حق الرد
#   consent                 موافقة
#   engagement / involve    مشاركة / إشراك
#   release (the thing)     إصدار
#   seal                    ختم
#   reasons, reasoned       تعليل، معلَّل
#   to cite                 الإحالة إلى
#   standard (of proof)     درجة الإثبات
#   same-standard record    سجل المعيار الواحد
#   legal / element table   الجدول القانوني / جدول الأركان
#   legal conclusion        خلاصة قانونية
#   violation / crime       انتهاك / جريمة (never one for the other)
#   may have violated       ربما انتهك
#   may amount to           قد يرقى إلى
#   alleged                 يُزعم
#   accuracy / precision    صحة الوقائع / الدقة
#   misuse forecast         توقُّع إساءة الاستخدام
#   harm, do no harm        ضرر، عدم الإضرار
#   risk / danger           خطر مسجَّل، الخطر (with its id) / خطر
#   mandate                 ولاية
#   case / rehearsal        حالة / تمرين
#   person's account        إفادة
#   to ask a person again   الرجوع إلى الشخص

## Gates
gate-facts = الوقائع
gate-law = القانون
gate-context = السياق
gate-precision = الدقة
gate-harm = عدم الإضرار
gate-impartiality = عدم التحيّز
gate-reply = حق الرد
gate-consent = موافقة الوحدات
gate-person-consent = موافقة الأشخاص
gate-release = الإصدار

## What a gate says of a version
verdict-clear = مستوفاة
verdict-wait = في الانتظار
verdict-stale = موقَّعة قبل تغيير
verdict-hold = موقوفة

## The three things a unit answers for
part-engagement = المشاركة
part-safety = السلامة
part-accuracy = الوقائع المحلية
part-material = موادها الخاصة

## Grounds of objection
ground-safety = السلامة
ground-person-consent = موافقة شخص
ground-accuracy = صحة الوقائع
ground-law = القانون
ground-context = السياق
ground-precision = الدقة
ground-translation = الترجمة
ground-engagement = المشاركة
ground-impartiality = عدم التحيّز
ground-mandate = الولاية
ground-timing = التوقيت
ground-reputation = السمعة
ground-political-cost = الكلفة السياسية

## Kinds of statements
kind-headline = عنوان رئيسي
kind-standfirst = موجز تمهيدي
kind-lead = فقرة أولى
kind-body = متن
kind-card = بطاقة
kind-alt-text = وصف صورة
kind-quote = اقتباس
kind-number = رقم
kind-call = مطلب
kind-context = سياق
kind-legal = خلاصة قانونية

## Kinds of outputs, and how far they reach
form-press-release = بيان صحفي
form-statement = بيان
form-card = بطاقة
form-urgent-action = تحرك عاجل
form-briefing = إحاطة
form-report = تقرير
form-demarche = مسعى
reach-internal = داخل الاتحاد
reach-national = بلد واحد
reach-global = العالم

## Levels of participation: each is a promise
level-inform = إبلاغ
level-consult = تشاور
level-involve = إشراك
level-collaborate = تعاون
level-empower = تمكين
level-none = لا شيء

## Points at which a unit is engaged
checkpoint-concept = الفكرة
checkpoint-mission = خطة البعثة
checkpoint-findings = النتائج
checkpoint-text = النص الأول
checkpoint-final = النص النهائي
checkpoint-release-plan = خطة الإصدار

## Answers
answered-clear = مستوفاة
answered-not-clear = غير مستوفاة
disposition-changed = عُدّل النص
disposition-explained = عُلّل
disposition-declined = لم يؤخذ به
outcome-upheld = مؤيَّد
outcome-not-sustained = غير مؤيَّد
outcome-inadmissible = ليس اعتراضًا على هذا الأساس
dissent-full = النص الكامل
dissent-summary = ملخص
dissent-category = أساسه فقط

## Units and seats
unit-kind-section = فرع
unit-kind-secretariat = أمانة
unit-kind-partner = شريك
unit-kind-community = مجتمع محلي
unit-kind-panel = هيئة
seat-researcher = من يتولى البحث
seat-custodian = من يتولى حفظ الأدلة
seat-legal = من يتولى الشأن القانوني
seat-context = من يتولى قراءة السياق
seat-safety = من يتولى السلامة
seat-section = من يتحدث باسم الوحدة
seat-media = من يتولى التحرير الإعلامي
seat-release = من يتولى الإصدار
seat-panel = عضو في الهيئة

## Who can act
who-editors = من كتبوا النص، في { $units }
who-seats = { $seats }، في { $units }
who-seats-nobody = { $seats }، ولا يوجد في أي وحدة شخص بهذه الصفة يحق له التوقيع
who-unit = { $unit }
who-person = { $person } ({ $unit })
who-person-alone = { $person }
who-node = عُقدة الوحدة { $unit }
who-time = لا أحد: ينتهي من تلقاء نفسه، { $when }

## How a gate came to be clear
by-nothing-to-read = لا شيء في النص يستدعي هذا السؤال
by-computed = بحساب البرنامج، من دون حاجة إلى توقيع
by-person = بتوقيع { $person } ({ $unit })
by-person-in-time = بتوقيع { $person } ({ $unit })، بعد إبلاغ في حينه
by-person-late = بتوقيع { $person } ({ $unit })، من دون إبلاغ في حينه
by-no-response = لم يصل رد من { $unit } طوال المهلة. هذا ليس موافقة.
by-unreachable = تعذّر الوصول إلى { $unit }، كما أثبت العضو المناوب في الهيئة.
by-dissent = { $unit }: عدم موافقة. ولم يعد أي اعتراض من هذه الوحدة يوقف النص.
by-crisis = النص مؤقت: أُعلنت أزمة من جانب { $units }، وأُنجز في ساعات. يجب تأكيده خلال { $days ->
    [zero] يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} من الختم.{ $review ->
    [none] {""}
   *[other] {" "}عدد الأزمات في هذا الربع أكثر مما يتوقعه الميثاق، فتلزم مراجعة: { $review }.
}

## Why an objection goes out with the release and does not hold it
because-ground-never-holds = الاعتراض على هذا الأساس يُسمع ويُسجَّل، ولا يوقف النص في أي حال
because-not-sustained = لم تؤيّده الهيئة
because-inadmissible = رأت الهيئة أنه ليس اعتراضًا على هذا الأساس
because-own-state = بموجب هذا الميثاق، للوحدة التي تُنتقد دولتها رأي مخالف هنا، لا إيقاف
because-statement-removed = العبارات التي كان عليها الاعتراض لم تعد في النص
because-mitigated = رأى من يتولى السلامة في وحدة أخرى أن الخطر عولج
because-window-given = نالت الوحدة مهلتها كاملة
because-window-over = انتهت المدة التي يمكنه فيها إيقاف النص

## Why a unit is concerned
why-country = النص يتناول بلد هذه الوحدة ({ $country })
why-named = العبارة { $statement } تذكرها: { $word }
why-evidence = النتيجة { $finding } تستند إلى أدلتها
why-declared = أعلنت الوحدة أنها معنيّة

crisis-lacks-second = وحدة ثانية
crisis-lacks-region = وحدة تتكلم باسم بلد يتناوله النص
crisis-lacks-outside = وحدة لا تكتب النص

## What a signature was given on
item-statement = العبارة { $id }
item-finding = النتيجة { $id }
item-evidence = الدليل { $id }
item-qualification = الجدول القانوني { $id }
item-context = السياق { $id }
item-person-consent = موافقة شخص، { $id }
item-risk = الخطر { $id }
item-forecast = توقُّع إساءة الاستخدام { $id }
item-same-standard = سجل المعيار الواحد
item-request = طلب الرد { $id }
item-answers = الجواب عن طلب الرد { $id }
item-plan-hour = ساعة الإصدار أو جمهوره أو غرضه أو أماكنه
item-statement-set = العبارات التي يضمها النص
item-places = المواضع التي تُقرأ أولًا
item-alerts = إنذارات، أو موافقات سُحبت
item-crisis = هل أُعلنت أزمة
item-opening = الإجراء الذي فُتحت به الوثيقة
item-purpose = الغرض الذي تعلنه الوثيقة
item-reply = ما أتيح لمن وُجّه إليه طلب الرد { $id } وما فعله
item-taken-out = حُذف شيء

## Classes of wording
class-law = خلاصة قانونية
class-crime = لفظ من القانون الجنائي
class-conviction = لفظ للمحاكم
class-fact = لفظ قوي لواقعة
class-generality = لفظ يدل على نمط

## How sure, and how strong the law may be worded
standard-0 = مُبلَّغ عنه
standard-1 = اشتباه معقول
standard-2 = أسباب معقولة
standard-3 = أدلة واضحة ومقنعة
standard-4 = للمحكمة وحدها
ceiling-0 = ما تبيّن من وقائع، من دون خلاصة قانونية
ceiling-1 = «ينبغي التحقيق فيه بوصفه»
ceiling-2 = «ربما انتهك»
ceiling-3 = «انتهك»
ceiling-4 = ألفاظ المحاكم

## Time
when = { $day } { $month ->
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
} { $year } { $time }
when-there = { $there } ({ $zone }؛ وبتوقيتكم { $here })
since = منذ { $when } ({ $age })
age-now = الآن
age-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
age-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
age-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}

## Lists and quotes
list-two-and = { $first } و{ $last }
list-two-or = { $first } أو { $last }
list-more = { $first }، { $next }
list-comma = { "، " }
list-last-and = { $first }، و{ $last }
list-last-or = { $first }، أو { $last }
list-rest = { $count ->
    [zero] لا شيء غير ما ذُكر
    [one] 1 غير ما ذُكر
    [two] 2 غير ما ذُكر
    [few] { $count } غير ما ذُكر
    [many] { $count } غير ما ذُكر
   *[other] { $count } غير ما ذُكر
}
quoted = «{ $text }»
statement-line = { $id }، { $kind }: { $quote }

## The error frame of the command line
failure-what = ✗ { $what }
failure-remedy = ← { $remedy }

## The report
report-clear = ✓ الوثيقة { $output } مستوفاة. لم يبقَ إلا توقيع من يتولى الإصدار.
report-clear-next = ← الختم لمن يتولى الإصدار: `nobis seal --output { $output } --as …`
report-waits = الوثيقة { $output } ليست مستوفاة بعد. { $count ->
    [zero] لا عائق أمامها.
    [one] أمامها عائق واحد.
    [two] أمامها عائقان.
    [few] أمامها { $count } عوائق.
    [many] أمامها { $count } عائقًا.
   *[other] أمامها { $count } عائق.
}
report-only-held = الوثيقة { $output } موقوفة. { $count ->
    [zero] لا شيء يوقفها
    [one] شيء واحد يوقفها
    [two] شيئان يوقفانها
    [few] { $count } أشياء توقفها
    [many] { $count } شيئًا يوقفها
   *[other] { $count } شيء يوقفها
}، ولا عائق سوى ذلك.
report-held = الوثيقة { $output } موقوفة. { $count ->
    [zero] لا عائق أمامها
    [one] أمامها عائق واحد
    [two] أمامها عائقان
    [few] أمامها { $count } عوائق
    [many] أمامها { $count } عائقًا
   *[other] أمامها { $count } عائق
}؛ { $holds ->
    [zero] لا شيء منها يوقفها.
    [one] واحد منها يوقفها.
    [two] اثنان منها يوقفانها.
    [few] { $holds } منها توقفها.
    [many] { $holds } منها توقفها.
   *[other] { $holds } منها توقفها.
}
report-looked = النسخة { $version }، كما هي في { $when }. التوقيت: { $zone }.
report-by-gate = بحسب البوابة
report-by-who = من يستطيع التصرف
report-gate-held = { $gate } (إيقاف)
report-others = غير ذلك
report-whole = النص كله
report-hold = إيقاف: { $reason }
report-next = ← { $next }
report-who = من يتصرف: { $who }. الانتظار { $since }.
report-same = والأمر نفسه في { $statements }.
report-more = { $count ->
    [zero] لا شيء آخر ينتظر عند هذه البوابة.
    [one] شيء آخر واحد ينتظر عند هذه البوابة.
    [two] شيئان آخران ينتظران عند هذه البوابة.
    [few] { $count } أشياء أخرى تنتظر عند هذه البوابة.
    [many] { $count } شيئًا آخر ينتظر عند هذه البوابة.
   *[other] { $count } شيء آخر ينتظر عند هذه البوابة.
} لعرضها كلها: `nobis check --output { $output } --json`
report-cleared = المستوفاة
report-cleared-line = { $gates }: { $by }
report-exceptions = ما سيُذكر في صدر الإصدار
report-units = الوحدات المعنيّة
report-unit = { $unit }: الموعود { $promised }، والمتحقق حتى الآن: { $delivered }.
report-unit-unpromised = { $unit }: لا وعد سابق، والمتحقق حتى الآن: { $delivered }.
report-unit-missed = لم يصل إليها شيء عند: { $checkpoints }.
report-travelling = اعتراضات تُرفق بالإصدار
report-travelling-line = { $unit }، الأساس: { $ground }. السبب: { $because }.
report-equivocal = مفتاح له روايتان
report-equivocal-line = وقّع المفتاح { $key } إجراءين مختلفين لموضع واحد في سلسلته. كلاهما محفوظ. يمكن سؤال حامل المفتاح عمّا جرى، بوسيلة غير هذا المفتاح.
report-advice = ألفاظ تستحق النظر. لا توقف شيئًا.
report-advice-line = { $statement }: { $word } ({ $class })، في { $quote }
report-advice-instead = بديل ممكن: { $instead }.
report-advice-plain-fact = تذكر { $statement } على أنه واقع ما تثبته نتائجها عند { $standard } أو دونه: { $quote }. أتقول أكثر مما يُعرف؟ أضيفوا مدى التيقن منه، أو من يقوله؛ أو أثبتوا النتائج أكثر.
report-advice-more = { $count ->
    [zero] لا مواضع أخرى
    [one] موضع آخر واحد
    [two] موضعان آخران
    [few] { $count } مواضع أخرى
    [many] { $count } موضعًا آخر
   *[other] { $count } موضع آخر
}: `nobis check --output { $output } --json`

## Numbers and moments by language
decimal-mark = .
when-utc = { $when } بالتوقيت العالمي
