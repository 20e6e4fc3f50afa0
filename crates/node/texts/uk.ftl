# Draft: awaits a native editor.
# Слова й рамки. Одне слово для однієї речі, як у розділі 3 design.md. Для людей, які читають уночі й поспішають:
# короткі речення, без докорів, без жаргону. Повідомлення йдуть парами: err- каже, що є; rec- каже, що можна зробити.
# Команди всіма мовами однакові.
#
# Глосарій (англійською → українською). Обрані слова однакові в усіх файлах uk*.ftl.
#
# Хто
#   unit → підрозділ (секція, секретаріат, партнер, спільнота, колегія)
#   section → секція; secretariat → секретаріат; partner → партнер; community → спільнота
#   panel → колегія; panel member → особа з колегії; on duty → чергова особа колегії
#   seat → роль (підрозділу; її тримають ключі); ролі названо так, щоб не вгадувати статі: «хтось із юристів»
#   release officer → відповідальна за випуск особа; safety reviewer → відповідальна за безпеку особа
#   concerned unit → підрозділ, якого стосується текст; to declare itself concerned → заявити, що текст його стосується
#   space → простір; node → вузол; trust file → файл довіри; key → ключ
#
# Що
#   evidence → доказ; finding → висновок (про факти); statement → твердження; record → запис
#   output → матеріал (твердження за порядком); version → версія; draft → чернетка; case → справа (тека справи)
#   release → випуск; to go out → вийти; seal → печатка, to seal → скріпити печаткою
#   charter → хартія; act → (підписана) дія; «has no effect» → «не має сили»
#   scope → межі (висновку); sample → вибірка; same-standard record → запис про єдиний стандарт
#   misuse forecast → прогноз зловживання; rebuttal → відповідь, спростування
#
# Питання й відповіді
#   gate → контрольне питання, далі «питання» (те, що тексту треба пройти; не «запитання», які надсилають адресатові)
#   to attest, to sign → підписати; attestation, signature → підпис
#   clear → без перешкод, «перешкод немає»; not clear → «є перешкода» (сама ця відповідь випуску не зупиняє)
#   stale → підписано до зміни; to stand in the way → бути перешкодою
#   to hold → зупиняти випуск; hold → зупинка
#   objection → заперечення (може зупинити випуск); concern → занепокоєння (записують, не зупиняє ніколи)
#   ground → підстава; reasons → обґрунтування; what would resolve it → що зняло б заперечення
#   harm alert → сигнал про небезпеку: подати, закрити, відкликати; dealt with → заходів (проти небезпеки) вжито
#   dissent → окрема думка (виходить разом із випуском)
#   ruling → рішення колегії; upheld → підтримано; not sustained → не підтримано
#   to withdraw, to take back → відкликати
#   delivery → відправлення, to deliver → надіслати; receipt → підтвердження отримання
#   window → строк (на відповідь)
#   engagement → участь; involve (рівень) → залучення
#   consent of units → згода підрозділів; consent of persons → згода людей; account → свідчення
#   right of reply → право на відповідь; request → запит; addressee → адресат
#
# Право. Порушення й злочин ніколи не змішуються: «Порушення — ще не злочин».
#   violation → порушення; crime → злочин; may have violated → могли порушити; may amount to → може становити
#   legal conclusion → правова оцінка (не «висновок»: висновки тут про факти)
#   legal table → правова таблиця; element table → таблиця елементів; rule of law → норма права
#   reported → за повідомленнями; reasonable suspicion → обґрунтована підозра;
#   reasonable grounds → розумні підстави вважати; clear and convincing → чіткі й переконливі докази
#   accuracy → достовірність; precision → точність; impartiality → неупередженість; do no harm → не нашкодь

## Gates
gate-facts = Факти
gate-law = Право
gate-context = Контекст
gate-precision = Точність
gate-harm = Не нашкодь
gate-impartiality = Неупередженість
gate-reply = Право на відповідь
gate-consent = Згода підрозділів
gate-person-consent = Згода людей
gate-release = Випуск

## What a gate says of a version
verdict-clear = без перешкод
verdict-wait = очікує
verdict-stale = підписано до зміни
verdict-hold = зупинено

## The three things a unit answers for
part-engagement = участь
part-safety = безпека
part-accuracy = факти на місці
part-material = власні матеріали

## Grounds of objection
ground-safety = безпека
ground-person-consent = згода людини
ground-accuracy = достовірність
ground-law = право
ground-context = контекст
ground-precision = точність
ground-translation = переклад
ground-engagement = участь
ground-impartiality = неупередженість
ground-mandate = мандат
ground-timing = час виходу
ground-reputation = репутація
ground-political-cost = політична ціна

## Kinds of statements
kind-headline = заголовок
kind-standfirst = підзаголовок
kind-lead = лід
kind-body = основний текст
kind-card = картка
kind-alt-text = опис зображення
kind-quote = цитата
kind-number = число
kind-call = заклик
kind-context = контекст
kind-legal = право

## Kinds of outputs, and how far they reach
form-press-release = пресреліз
form-statement = заява
form-card = картка
form-urgent-action = термінова акція
form-briefing = аналітична довідка
form-report = доповідь
form-demarche = закрите звернення
reach-internal = у межах федерації
reach-national = одна країна
reach-global = увесь світ

## Levels of participation: each is a promise
level-inform = інформування
level-consult = консультації
level-involve = залучення
level-collaborate = співпраця
level-empower = передання повноважень
level-none = контакту не було

## Points at which a unit is engaged
checkpoint-concept = задум
checkpoint-mission = план місії
checkpoint-findings = висновки
checkpoint-text = перший текст
checkpoint-final = остаточний текст
checkpoint-release-plan = план випуску

## Answers
answered-clear = перешкод немає
answered-not-clear = є перешкода
disposition-changed = змінено
disposition-explained = роз’яснено
disposition-declined = не враховано
outcome-upheld = підтримано
outcome-not-sustained = не підтримано
outcome-inadmissible = не є запереченням на цій підставі
dissent-full = повний текст
dissent-summary = короткий виклад
dissent-category = лише підстава

## Units and seats
unit-kind-section = секція
unit-kind-secretariat = секретаріат
unit-kind-partner = партнер
unit-kind-community = спільнота
unit-kind-panel = колегія
seat-researcher = хтось із дослідників
seat-custodian = хтось із хранителів доказів
seat-legal = хтось із юристів
seat-context = хтось із відповідальних за контекст
seat-safety = хтось із відповідальних за безпеку
seat-section = хтось із речників підрозділу
seat-media = хтось із медіаредакторів
seat-release = хтось із відповідальних за випуск
seat-panel = хтось із колегії

## Who can act
who-editors = автори ({ $units })
who-seats = { $seats } ({ $units })
who-seats-nobody = { $seats }, але в жодному підрозділі немає такої особи з правом підпису
who-unit = { $unit }
who-person = { $person } ({ $unit })
who-person-alone = { $person }
who-node = вузол підрозділу { $unit }
who-time = ніхто: це завершиться саме, { $when }

## How a gate came to be clear
by-nothing-to-read = у тексті немає нічого, чого стосувалося б це питання
by-computed = обчислено без підпису
by-person = підпис { $person } ({ $unit })
by-person-in-time = підпис { $person } ({ $unit }) з позначкою «повідомлено вчасно»
by-person-late = підпис { $person } ({ $unit }) з позначкою «повідомлено невчасно»
by-no-response = Підрозділ { $unit } не відповів за весь свій строк. Це не згода.
by-unreachable = Зв’язатися з підрозділом { $unit } не вдалося: так встановила чергова особа колегії.
by-dissent = Підрозділ { $unit } не погоджується. Жодне з його заперечень уже не зупиняє випуску.
by-crisis = Це попередній текст: кризу оголосили { $units }, і його зроблено за лічені години. Його мають підтвердити впродовж { $days ->
    [one] { $days } дня
   *[other] { $days } днів
} від засвідчення.{ $review ->
    [none] {""}
   *[other] {" "}Криз у цьому кварталі більше, ніж очікує хартія, тож має відбутися перевірка: { $review }.
}

## Why an objection goes out with the release and does not hold it
because-ground-never-holds = заперечення на цій підставі вислуховують і записують, але випуску воно ніколи не зупиняє
because-not-sustained = колегія його не підтримала
because-inadmissible = за рішенням колегії, на цій підставі це не є запереченням
because-own-state = за цією хартією підрозділ, чию державу критикують, має тут право на окрему думку, а не на зупинку випуску
because-statement-removed = твердження, яких воно стосувалося, вилучено з тексту
because-mitigated = відповідальна за безпеку особа з іншого підрозділу встановила, що заходів проти небезпеки вжито
because-window-given = підрозділ уже мав увесь свій строк
because-window-over = час, на який воно могло зупинити випуск, минув

## Why a unit is concerned
why-country = текст про країну цього підрозділу ({ $country })
why-named = { $statement } називає цей підрозділ: { $word }
why-evidence = висновок { $finding } спирається на докази цього підрозділу
why-declared = підрозділ сам заявив, що текст його стосується

crisis-lacks-second = другий підрозділ
crisis-lacks-region = підрозділ, який представляє країну, про яку текст
crisis-lacks-outside = підрозділ, який не пише цього тексту

## What a signature was given on
item-statement = твердження { $id }
item-finding = висновок { $id }
item-evidence = доказ { $id }
item-qualification = правова таблиця { $id }
item-context = контекст { $id }
item-person-consent = згода людини { $id }
item-risk = ризик { $id }
item-forecast = прогноз зловживання { $id }
item-same-standard = запис про єдиний стандарт
item-request = запит { $id }
item-answers = відповідь на запит { $id }
item-plan-hour = година, аудиторія, мета або місця випуску
item-statement-set = перелік тверджень
item-places = місця, які читають першими
item-alerts = сигнали про небезпеку або відкликані згоди
item-crisis = чи оголошено кризу
item-opening = відкриття матеріалу
item-purpose = заявлена мета матеріалу
item-reply = який строк мав і що зробив адресат запиту { $id }
item-taken-out = щось вилучено

## Classes of wording
class-law = правова оцінка
class-crime = слово кримінального права
class-conviction = слово для суду
class-fact = сильне слово про факт
class-generality = слово-узагальнення

## How sure, and how strong the law may be worded
standard-0 = за повідомленнями
standard-1 = обґрунтована підозра
standard-2 = розумні підстави вважати
standard-3 = чіткі й переконливі докази
standard-4 = лише для суду
ceiling-0 = лише те, що виявлено, без правової оцінки
ceiling-1 = «слід розслідувати як»
ceiling-2 = «могли порушити»
ceiling-3 = «порушили»
ceiling-4 = слова суду

## Time
when = { $day } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
} { $year }, { $time }
when-there = { $there } ({ $zone }; за вашим годинником { $here })
since = з { $when } ({ $age })
age-now = щойно
age-minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
   *[many] { $count } хвилин
}
age-hours = { $count ->
    [one] { $count } година
    [few] { $count } години
   *[many] { $count } годин
}
age-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[many] { $count } днів
}

## Lists and quotes
list-two-and = { $first } і { $last }
list-two-or = { $first } або { $last }
list-more = { $first }, { $next }
list-comma = { ", " }
list-last-and = { $first } і { $last }
list-last-or = { $first } або { $last }
list-rest = { $count ->
    [one] ще { $count }
    [few] ще { $count }
   *[many] ще { $count }
}
quoted = «{ $text }»
statement-line = { $id }, { $kind }: { $quote }

## The error frame of the command line
failure-what = ✗ { $what }
failure-remedy = → { $remedy }

## The report
report-clear = ✓ { $output }: перешкод немає. Бракує лише підпису відповідальної за випуск особи.
report-clear-next = → Відповідальна за випуск особа скріплює матеріал печаткою: `nobis seal --output { $output } --as …`
report-waits = { $output }: { $count ->
    [one] є ще { $count } перешкода
    [few] є ще { $count } перешкоди
   *[many] є ще { $count } перешкод
}.
report-only-held = { $output }: випуск зупинено. { $count ->
    [one] Його зупиняє { $count } перешкода
    [few] Його зупиняють { $count } перешкоди
   *[many] Його зупиняють { $count } перешкод
}, інших перешкод немає.
report-held = { $output }: випуск зупинено. { $count ->
    [one] Усього { $count } перешкода
    [few] Усього { $count } перешкоди
   *[many] Усього { $count } перешкод
}; { $holds ->
    [one] з них випуск зупиняє { $holds }.
    [few] з них випуск зупиняють { $holds }.
   *[many] з них випуск зупиняють { $holds }.
}
report-looked = Версія { $version }, стан на { $when }. Часовий пояс: { $zone }.
report-by-gate = За питаннями
report-by-who = Хто може діяти
report-gate-held = { $gate } (зупинено)
report-others = інші
report-whole = Увесь текст
report-hold = Випуск зупинено. { $reason }
report-next = → { $next }
report-who = Хто: { $who }; { $since }
report-same = Те саме стосується: { $statements }.
report-more = { $count ->
    [one] За цим питанням є ще { $count } перешкода.
    [few] За цим питанням є ще { $count } перешкоди.
   *[many] За цим питанням є ще { $count } перешкод.
} Усі разом: `nobis check --output { $output } --json`
report-cleared = Без перешкод
report-cleared-line = { $gates }: { $by }
report-exceptions = Про це випуск скаже на видному місці
report-units = Підрозділи, яких стосується текст
report-unit = { $unit }: обіцяно { $promised }, досі { $delivered }.
report-unit-unpromised = { $unit }: нічого не обіцяно, досі { $delivered }.
report-unit-missed = Пропущені етапи: { $checkpoints }.
report-travelling = Заперечення, які виходять разом із випуском
report-travelling-line = { $unit }, підстава «{ $ground }»: { $because }.
report-equivocal = Ключ, що розповів дві різні історії
report-equivocal-line = Ключем { $key } підписано дві різні дії на одному місці його ланцюжка. Збережено обидві. Запитайте того, хто має цей ключ, що сталося, — іншим шляхом, не через цей ключ.
report-advice = Формулювання, на які варто поглянути. Вони нічого не зупиняють.
report-advice-line = { $statement }: { $word } ({ $class }), у фразі { $quote }
report-advice-instead = Можливо, { $instead }.
report-advice-plain-fact = { $statement } подає як факт те, що його висновки тримають на рівні { $standard } або нижче: { $quote }. Чи не забагато тут сказано? Додайте, наскільки це певно або хто це каже; або доведіть висновки краще.
report-advice-more = { $count ->
    [one] Ще { $count } місце
    [few] Ще { $count } місця
   *[many] Ще { $count } місць
}: `nobis check --output { $output } --json`

## Numbers and moments by language
decimal-mark = ,
when-utc = { $when } UTC
