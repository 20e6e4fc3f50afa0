# Draft: awaits a native editor.
# The investigation and its records: what was found, what it rests on, and who was asked. A hint says what to write, and
# why somebody will need it.

## The investigation
investigation-title = Розслідування
investigation-records = Записи
investigation-count = { $name }: { $count }
investigation-hidden = { $count ->
    [one] Ще { $count }, якого ваша роль не бачить.
    [few] Ще { $count }, яких ваша роль не бачить.
    [many] Ще { $count }, яких ваша роль не бачить.
   *[other] Ще { $count }, яких ваша роль не бачить.
}
investigation-units = Хто бере участь
investigation-no-unit = Поки що цей текст не стосується жодного підрозділу.
investigation-replies = Запити до адресатів
investigation-no-request = Відповіді ще ні в кого не просили.
investigation-risks = Кому може бути завдано шкоди
investigation-no-risk = Жодного ризику ще не записано.
investigation-none = Їх тут ще немає.
risk-check = Хтось погляне на це знову { $when }.
risk-no-check = Ніхто не сказав, коли на це поглянуть знову.
list-what = Коротко
list-unit = Чий запис
list-when = Коли записано
list-before = Раніше в переліку
list-after = Далі в переліку

## Kinds
records-finding = Висновки
records-evidence = Докази
records-law = Правові таблиці
records-context = Контекст
records-request = Запити до адресатів
records-consent = Згоди людей
records-risk = Ризики
records-forecast = Прогнози зловживання
records-standard = Єдиний стандарт
record-finding = Висновок
record-evidence = Доказ
record-law = Правова таблиця
record-context = Контекст
record-request = Запит до адресата
record-consent = Згода людини
record-risk = Ризик
record-forecast = Прогноз зловживання
record-standard = Єдиний стандарт
record-new-finding = Записати висновок
record-new-evidence = Записати доказ
record-new-law = Записати правову таблицю
record-new-context = Записати контекст
record-new-request = Записати запит до адресата
record-new-consent = Записати згоду людини
record-new-risk = Записати ризик
record-new-forecast = Записати прогноз зловживання
record-new-standard = Внести запис про єдиний стандарт
record-about-finding = Висновок стверджує щось одне і каже, де й коли це так, що за це, що проти цього і чого не відомо.
record-about-evidence = Те, що зібрано. Самі файли лишаються в підрозділу, який їх має; тут є те, що потрібно, щоб їх зважити.
record-about-law = Правова таблиця підводить висновки під норми права, елемент за елементом. Від найслабшого елемента залежить, наскільки сильно може говорити текст.
record-about-context = Те, що треба сказати всюди, де текст читатимуть або скорочуватимуть, щоб його зрозуміли правильно.
record-about-request = Запитання до тих, кого текст звинувачує, і час, який вони мали на відповідь.
record-about-consent = На що людина погодилася. Тут є лише псевдонім, і бачить його лише підрозділ, який із нею розмовляв.
record-about-risk = Кому текст може зашкодити, хто це може зробити, через що саме і яких заходів вжито.
record-about-forecast = Хто, які слова може вирвати з тексту, що цим виправдовуватиме і що на це буде сказано.
record-about-standard = Запис про те, що дивилися й на дії інших. Один для кожного матеріалу.

## A record
record-title = { $kind } { $id }: { $words }
record-by = { $who }, { $when }
record-version = { $by } ({ $id })
record-yes = так
record-no = ні
record-hidden = { $count ->
    [one] { $count }, якого ваша роль не бачить
    [few] { $count }, яких ваша роль не бачить
    [many] { $count }, яких ваша роль не бачить
   *[other] { $count }, яких ваша роль не бачить
}
record-hidden-changed = { $text } (уже не те, що було)
record-missing = { $id } (тут немає)
record-edit = Змінити
record-apart = Дві версії поруч
record-apart-lede = Дві людини внесли зміни незалежно одна від одної. Обидві версії збережено. Хтось із підрозділу, якому належить запис, має написати чинну. Доти це перешкода для кожного тексту, який на нього спирається.
record-begin-from = Почати з версії: { $version }
record-differs = Чим вони різняться
record-field = Поле
record-same = У них сказано те саме.
record-changed = Що змінила ця версія
record-versions = Версії
rests-title = Що на це спирається
rests-none = На це ще не спирається жодне твердження.
evidence-findings = Висновки, які на нього спираються
evidence-carries = Підтверджує
evidence-against = Свідчить проти
evidence-unused = На нього ще не спирається жоден висновок, який ви бачите.
finding-replies = Про що запитали іншу сторону
finding-nobody-asked = Про дії цієї сторони ще нікого не запитали.
consent-evidence = Докази, які ґрунтуються на цій згоді
consent-unused = На ній ще не ґрунтується жоден доказ.
consent-taken-back = { $count ->
    [0] Відкликано { $when }, для будь-якого використання.
   *[other] Відкликано { $when }, для такого використання: { $purposes }.
}
ceiling-title = Як далеко це дає зайти
ceiling-line = Найбільше, що можна сказати в тексті { $text }: { $ceiling }. Причина: { $because }.
ceiling-no-text = Ще немає тексту, у якому це можна було б використати.
clock-title = Час на відповідь
clock-in-text = Для тексту { $text }: { $line }
clock-not-asked = Відповіді ні в кого не просили з міркувань безпеки. У тексті про це треба сказати.
clock-not-begun = Ніщо не доводить, що запит отримано, тому строк ще не почався. Робочих днів у ньому: { $required }.
clock-runs = Досі минуло робочих днів: { $given } з { $required }. Увесь строк мине { $ends }.
clock-whole = Дано весь строк, до { $ends }. Робочих днів у ньому: { $required }.
clock-answered = На кожне запитання є відповідь.
clock-unanswered = { $count ->
    [1] Без відповіді лишилося запитання { $questions }.
   *[other] Без відповіді лишилися запитання { $questions }.
}

## The picture
path-title = Від доказів до тексту: висновок { $id }
path-describe = На що спирається висновок і що спирається на нього.
path-large = На цей висновок спирається забагато, щоб це намалювати. У переліках вище є все.
path-between = Право, контекст, відповіді
path-statements = Твердження
path-statement = Твердження
path-hidden = ваша роль не бачить
path-carries = підтверджує
path-against = проти
path-region = Шлях до тверджень, прокручується вбік
path-facts = Цей шлях як таблиця
path-what = Що
path-name = Назва
path-speaks-against = Що свідчить проти

## Writing a record
record-id = Ідентифікатор
record-id-hint = Коротка назва, щоб на нього посилатися: латинські літери, цифри, крапки й дефіси. Запропоновану тут можна змінити.
record-id-wrong = Лише латинські літери, цифри, крапки, дефіси й підкреслення, будь ласка, щонайбільше 64 знаки; перша — літера або цифра.
record-id-public = Позначення записів можна прочитати у випуску. Лише літери й цифри, ніколи не ім’я і не місце.
record-id-taken = Ідентифікатор { $id } зайнято: тут уже щось так названо. Будь ласка, виберіть інший.
record-output = Для якого матеріалу
record-save = Підписати й зберегти
record-means = Ваш підпис означає: ви записали це сумлінно, так, як вам відомо. Він не означає, що це можна публікувати. Хто пише запис, не може підписати контрольних питань щодо нього.
record-edit-means = Ваш підпис означає: відтепер тут написано так. Попередні версії зберігаються. Кожного, хто підписав те, що ви змінюєте, просять поглянути знову.
record-edit-title = Змінити: { $record }
record-settle-lede = Поруч стоять дві версії. Те, що ви тут збережете, замінить обидві.
said-record = Підписано й збережено.
said-unchanged = Нічого не змінено, тож нічого й не підписано.
said-arrived = Підтвердження отримання записано. Від нього йде строк на відповідь.
said-reply = Відповідь адресата записано.
standard-no-text = Кожен матеріал, який пише ваш підрозділ, уже має такий запис, або матеріалів ще немає.

## Fields in forms
field-named = { $id } · { $title }
field-owner = { $unit }: { $seat }
field-file = Або сам файл
field-file-hint = Його контрольну суму обчислять тут. Файл не зберігають і нікуди не надсилають. Щонайбільше 64 МБ.
field-clock = За годинником вашого підрозділу ({ $zone }).
field-future = Це пізніше, ніж зараз. Будь ласка, напишіть, коли це сталося насправді.
field-unknown-id = { $id } тут немає. Будь ласка, перевірте ідентифікатор.
field-one-country = Лише одна країна, будь ласка.
field-lang-wrong = Код мови має дві або три літери, наприклад uk. Кілька кодів пишуть через пробіл.
field-pseudonym-wrong = Псевдонім складається з латинських літер, цифр і дефісів, наприклад ab-1. Ніколи не ім’я.
field-day-wrong = Будь ласка, напишіть день, наприклад 2022-05-20, місяць, наприклад 2022-05, або рік.
field-number-wrong = Ціле число цифрами, будь ласка, наприклад 19.
field-hours-wrong = Будь ласка, напишіть так: +03:00 Mon-Fri 09:00-18:00
field-questions-wrong = Два запитання мають однаковий номер, або номер стоїть без запитання. Будь ласка, пишіть кожне з нового рядка.
field-digest-wrong = Контрольна сума SHA-256 має 64 знаки: від 0 до 9 і від a до f.
field-digest-other = Контрольна сума, яку ви написали, і вибраний файл не збігаються. Будь ласка, перевірте, що з них правильне.

## Element tables
element-row = Елемент { $row }: { $part }
element-head = Елемент
element-name = назва
element-level = наскільки доведено
element-for = за нього
element-against = проти нього
element-asked = запитання до адресатів
element-none = У таблиці ще немає елементів.
element-unknown = не з’ясовано
element-is-for = за: { $ids }
element-is-against = проти: { $ids }
element-is-asked = запитано: { $ids }
element-name-hint = Чого вимагає норма, вашими словами. Рядок без назви не враховують. Коли збережете, з’являться ще два рядки.
element-level-hint = Якщо елемент не з’ясовано, текст може сказати щонайбільше «могли порушити».
element-for-hint = Ідентифікатори доказів або висновків, через пробіл.
element-against-hint = Ідентифікатори доказів або висновків, через пробіл.
element-asked-hint = Запитання до іншої сторони, від яких залежить цей елемент, наприклад R1.2. Доки на них немає відповіді, елемент не з’ясовано.
err-element-nameless = В елементі { $row } щось написано, але назви немає.
rec-element-nameless = Напишіть, що це за елемент, або очистьте рядок.
err-element-unknown-id = Елемент { $row } називає { $id }, але такого тут немає.
rec-element-unknown-id = Перевірте ідентифікатор. Запитання пишуть так: R1.2 — запит, крапка, номер.

## What came of a request
request-of = { $title }: запит { $id }
request-arrived = Отримано { $when }. Підтвердження: { $proof }
request-replied = { $count ->
    [0] { $when } надійшов лист. Він не відповідає на жодне запитання.
    [1] { $when } надійшов лист. Він відповідає на запитання { $questions }.
   *[other] { $when } надійшов лист. Він відповідає на запитання { $questions }.
}
request-arrived-title = Записати, що запит отримано
request-arrived-lede = Строк на відповідь починається, коли є підтвердження, що лист отримано, а не коли його надіслано.
request-arrived-when = Коли отримано
request-proof = Підтвердження отримання
request-proof-hint = Яке саме, наприклад вхідний номер або звіт про доставлення. Без імен.
request-arrived-means = Ваш підпис означає: ви маєте це підтвердження й можете показати його тому, хто про нього запитає.
request-arrived-go = Записати отримання
request-reply-title = Записати відповідь адресата
request-reply-lede = Що відповіла інша сторона і на які запитання. Сам лист лишається у вас.
request-reply-when = Коли надійшла
request-answers = Запитання, на які вона відповідає
request-answers-hint = Лише ті, на які справді є відповідь. Якщо не вибрати жодного: лист надійшов, але не відповідає на жодне.
request-letter = Лист
request-letter-missing = Будь ласка, виберіть лист або напишіть нижче його контрольну суму.
request-digest = Або контрольна сума листа
request-digest-hint = 64 знаки, як їх показує `sha256sum`, якщо листа не можна переносити з комп’ютера, на якому він є.
request-reply-means = Ваш підпис означає: цей лист надійшов тоді й відповідає на ці запитання.
request-reply-go = Записати відповідь

## How well a thing is proved
standard-hint-0 = Хтось так каже. Більше нічого не відомо.
standard-hint-1 = Є ознаки, що це так. Треба з’ясувати більше.
standard-hint-2 = Розсудлива людина повірила б у це: є докази з кількох незалежних джерел.
standard-hint-3 = Дуже ймовірно, що це так, а інші пояснення відкинуто.

## Choices
evidence-form-interview = інтерв’ю
evidence-form-video = відео
evidence-form-photo = фото
evidence-form-document = документ
evidence-form-open-source = відкрите джерело
evidence-form-satellite = супутниковий знімок
evidence-form-medical = медичні дані
evidence-form-physical = предмет або слід
grade-unknown = ніхто ще не оцінив
grade-high = є вагомі причини покладатися
grade-likely = радше так, ніж ні
grade-unsure = не можна сказати
grade-doubtful = радше ні, ніж так
law-conflict-international-armed-conflict = міжнародний збройний конфлікт
law-conflict-non-international-armed-conflict = збройний конфлікт неміжнародного характеру
law-conflict-none = збройного конфлікту немає
consent-method-signed = підписано
consent-method-oral-recorded = усно, із записом
consent-method-gesture-with-witness = жестом, у присутності свідка
risk-degree-low = низька
risk-degree-medium = середня
risk-degree-high = висока
reply-class-known-incident = один випадок, про який адресат знає
reply-class-new-incident = один випадок, новий для адресата
reply-class-individual = названа особа
reply-class-legal = правова оцінка
reply-class-pattern = повторювана практика або дії цілої системи
purpose-store = зберігання
purpose-analyse = аналіз
purpose-internal_share = передавання в межах федерації

## Findings
f-finding-title = Назва
f-finding-title-hint = Щоб його знайти. Її не публікують, і після її зміни нікого не просять підписувати знову.
f-finding-claim = Що стверджується
f-finding-claim-hint = Щось одне, в одному або двох реченнях, із місцем і часом.
f-finding-standard = Наскільки це доведено
f-finding-standard-hint = Те, що ви можете обстояти сьогодні. Текст не може говорити сильніше.
f-finding-evidence-for = Докази за
f-finding-evidence-for-hint = Від рівня «розумні підстави вважати» хартія вимагає незалежних джерел.
f-finding-evidence-against = Докази проти
f-finding-evidence-against-hint = Назвіть їх, навіть якщо вони вас не переконують. Висновок, який їх приховує, довго не протримається.
f-finding-scope-countries = Країни
f-finding-scope-countries-hint = Коди з двох літер, через пробіл. Від них залежить, які підрозділи запитають.
f-finding-scope-places = Місця
f-finding-scope-places-hint = Кожне з нового рядка, не точніше, ніж можна сказати публічно. Без координат.
conduct-asked = Чи сказано тут, що хтось щось зробив?
conduct-asked-hint = Армія, поліція, орган влади, фірма, збройна група. Того, кого названо, просять відповісти, перш ніж щось вийде.
conduct-somebody = Так. Називаю нижче, хто
conduct-somebody-hint = Далі вас підведуть до запитань, які ви їм поставите.
conduct-nobody = Ні, або невідомо, хто
conduct-nobody-hint = Тоді нікого не просять відповісти, і кожен, хто читає текст до випуску, про це дізнається.
conduct-who = Назвіть, хто це, щоб їх можна було попросити відповісти.
conduct-both = Ви вибрали, що нікого не мають на увазі, а нижче назвали когось або країну. Виберіть «так» або очистьте поле нижче.
conduct-nobody-named = { $count ->
    [one] { $count } висновок під цим текстом ні про кого не каже, що вони щось зробили: відповісти на нього нікого не просять. Якщо він усе ж когось звинувачує, назвіть їх там:
    [few] { $count } висновки під цим текстом ні про кого не кажуть, що вони щось зробили: відповісти на них нікого не просять. Якщо якийсь усе ж когось звинувачує, назвіть їх там:
   *[many] { $count } висновків під цим текстом ні про кого не кажуть, що вони щось зробили: відповісти на них нікого не просять. Якщо якийсь усе ж когось звинувачує, назвіть їх там:
}
f-finding-scope-from = Від
f-finding-scope-from-hint = Перший день або місяць, наприклад 2022-04-12 або 2022-04.
f-finding-scope-to = До
f-finding-scope-to-hint = Останній день або місяць.
f-finding-scope-actor = Чиї це дії
f-finding-scope-actor-hint = Лише якщо ви вибрали «так». Завжди тими самими словами: за ними знаходять запит до адресата.
f-finding-scope-actor-country = Країна цієї сторони
f-finding-scope-actor-country-hint = Один код із двох літер, якщо це влада або сили якоїсь країни.
f-finding-scope-wording = Якими словами це можна сказати в тексті
f-finding-scope-wording-hint = Де, коли або скільки; кожен вислів з нового рядка, наприклад «19 міст і сіл». У заголовку має бути один із них.
f-finding-sample-n = Скільки оглянуто
f-finding-sample-n-hint = Цифрами. Такі слова, як «практика», потребують цього поля й трьох наступних.
f-finding-sample-unit = Що рахували
f-finding-sample-unit-hint = Наприклад, «міста й села».
f-finding-sample-selection = Як їх вибрали
f-finding-sample-selection-hint = Щоб читач міг судити, про що вони свідчать.
f-finding-sample-not-covered = Де не були й кого не запитали
f-finding-sample-not-covered-hint = Те, про що ніхто нічого сказати не може.
f-finding-gaps = Чого не відомо
f-finding-gaps-hint = Відкриті питання, які критик поставить першими.
f-finding-alternatives = Інші пояснення
f-finding-alternatives-hint = Чим іще це можна пояснити і чому ви вважаєте, що це не так.
f-finding-tags = Позначки
f-finding-tags-hint = Кожна з нового рядка, для ваших власних переліків.

## Evidence
f-evidence-title = Назва
f-evidence-title-hint = Щоб його знайти. Без імен і адрес.
f-evidence-type = Що це
f-evidence-type-hint = Виберіть найближче.
f-evidence-sha256 = SHA-256 збереженого оригіналу
f-evidence-sha256-hint = 64 знаки, як їх показує `sha256sum`. Згодом це доведе, що файл не змінено.
f-evidence-source = Публічне джерело
f-evidence-source-hint = Адреса або назва, якщо цей доказ може знайти кожен.
f-evidence-supplied-by = Чий це доказ
f-evidence-supplied-by-hint = Підрозділ, який його зібрав. Його запитають, як використовують його докази.
f-evidence-origin = Походження
f-evidence-origin-hint = Те саме слово для всіх копій одного й того самого: поширений допис і його оригінал рахуються один раз. Порожньо — отже, копій немає.
f-evidence-reliability = Наскільки надійне джерело
f-evidence-reliability-hint = Саме джерело, а не те, що воно каже цього разу.
f-evidence-credibility = Наскільки вірогідні ці відомості
f-evidence-credibility-hint = Те, що сказано, а не хто це каже.
f-evidence-consents = Згоди, на яких він ґрунтується
f-evidence-consents-hint = Кожної людини, яка його дала. Без них опублікований текст не може на нього спиратися.
f-evidence-collector = Хто зібрав
f-evidence-collector-hint = Псевдонім. Ця людина не може підписати фактів, які на нього спираються.
f-evidence-captured = День, коли зафіксовано
f-evidence-captured-hint = Наприклад, 2022-05-20.
f-evidence-note = Нотатки
f-evidence-note-hint = Для вашої роботи. Їх не публікують.

## Legal tables
f-law-title = Назва
f-law-title-hint = Щоб її знайти.
f-law-findings = Висновки, яких вона стосується
f-law-findings-hint = Факти, які підводять під норми.
f-law-frame = Галузь права
f-law-frame-hint = Наприклад, IHL (міжнародне гуманітарне право) або IHRL (міжнародне право прав людини).
f-law-conflict = Збройний конфлікт
f-law-conflict-hint = Від цього залежить, які норми діють.
f-law-rules = Норми
f-law-rules-hint = Кожна з нового рядка, за номером: CIHL 22, AP-I 58.
f-law-crime = Елементи злочину
f-law-crime-hint = Позначте, якщо це елементи злочину, а не лише порушення.
f-law-standard = Рівень, який ви заявляєте
f-law-standard-hint = Текст не може сказати більше, ніж дозволяє цей рівень і найслабший елемент.
f-law-contrary-view = Найсильніший протилежний аргумент
f-law-contrary-view-hint = Так, як його виклав би найкращий юрист іншої сторони.
f-law-public = Публікується разом із текстом
f-law-public-hint = Позначте, якщо таблиця може стояти в правовому додатку. Жодна опублікована правова оцінка не спирається на таблицю, якої читачі не бачать.
f-law-elements = Таблиця елементів
f-law-elements-hint = Кожен елемент норми та його рівень.

## Context
f-context-text = Контекст
f-context-text-hint = Його друкують при кожному твердженні, якому він потрібен. Одне або два речення.
f-context-bind = Твердження, яким він потрібен
f-context-bind-hint = Види тверджень, які не можуть стояти без нього.
f-context-sources = Звідки він
f-context-sources-hint = Кожне джерело з нового рядка: попередні випуски, резолюції, доповіді.
f-context-valid-until = Поглянути знову після
f-context-valid-until-hint = За годинником вашого підрозділу. Після цього хтось має перевірити, чи він досі правильний.

## Consents of persons
f-consent-subject = Псевдонім
f-consent-subject-hint = Ніколи не ім’я. Хто це, знають лише ті, хто розмовляв із цією людиною.
f-consent-purposes = На що людина погодилася
f-consent-purposes-hint = Лише те, про що справді запитали й на що отримали відповідь. Нічого іншого з її свідченнями робити не можна.
f-consent-languages = Мови, на які вона погодилася
f-consent-languages-hint = Коди, наприклад uk, через пробіл. Порожньо — будь-яка мова.
f-consent-conditions = Умови
f-consent-conditions-hint = Словами самої людини.
f-consent-conditions-met = Умови виконано
f-consent-conditions-met-hint = Позначте, коли хтось у цьому переконався.
f-consent-method = Як дано згоду
f-consent-method-hint = Виберіть найближче.
f-consent-explained-no-recall = Людина знає, що копій повернути не можна
f-consent-explained-no-recall-hint = Позначте, якщо це їй пояснили.
f-consent-review-due = Запитати знову до
f-consent-review-due-hint = За годинником вашого підрозділу. Після цього її свідчення зупиняють випуск, доки людину не запитають.

## Risks
f-risk-who = Кому може бути завдано шкоди
f-risk-who-hint = Група або псевдонім, ніколи не ім’я.
f-risk-harm = Що може з ними статися
f-risk-harm-hint = Сама шкода, простими словами.
f-risk-from = Від кого
f-risk-from-hint = Хто може це зробити.
f-risk-via = Через що
f-risk-via-hint = Твердження, висновки або докази, за якими їх можуть знайти або вибрати за мішень.
f-risk-likelihood = Імовірність
f-risk-likelihood-hint = Ваша найкраща оцінка на сьогодні.
f-risk-severity = Тяжкість шкоди
f-risk-severity-hint = Якщо це станеться.
f-risk-mitigation = Яких заходів вжито
f-risk-mitigation-hint = Що змінено, кого попереджено, про що домовлено.
f-risk-residual = Що лишається
f-risk-residual-hint = Небезпека, яка є й після цього.
f-risk-owner = Хто за цим стежить
f-risk-owner-hint = Роль, щоб це лишалося чиїмось завданням і тоді, коли люди зміняться.
f-risk-check-in = Коли поглянуть знову
f-risk-check-in-hint = За годинником вашого підрозділу. І після випуску теж.

## Misuse forecasts
f-forecast-quote = Слова, які можуть вирвати з тексту
f-forecast-quote-hint = Так, як вони стоять у тексті.
f-forecast-statements = Твердження, у яких вони стоять
f-forecast-statements-hint = Щоб той, хто їх змінює, бачив цей прогноз.
f-forecast-user = Хто ними скористається
f-forecast-user-hint = Наприклад, державні медіа.
f-forecast-purpose = Що цим виправдовуватимуть
f-forecast-purpose-hint = Що змусять ці слова означати.
f-forecast-harm = Проти кого і з якою шкодою
f-forecast-harm-hint = Хто за це заплатить.
f-forecast-mitigation = Що через це змінено
f-forecast-mitigation-hint = У тексті, у його місці чи в годині випуску.
f-forecast-rebuttal = Що ми відповімо
f-forecast-rebuttal-hint = Має бути готово до випуску, щоб нікому не довелося писати поспіхом.
f-forecast-owner = Хто відповідає на зловживання
f-forecast-owner-hint = Роль.

## The same standard
f-standard-comparable = Які дії інших можна порівняти
f-standard-comparable-hint = Дії інших сторін, такого самого виду. Якщо ви про такі не знаєте, напишіть «Невідомо про жодні», а нижче — де шукали.
f-standard-searched = Що шукали
f-standard-searched-hint = Де і як. «Нічого не шукали» — теж відповідь.
f-standard-found = Що виявили
f-standard-found-hint = Навіть якщо мало. «Нічого» — теж відповідь.
f-standard-published = Що опубліковано про інших
f-standard-published-hint = Кожне з нового рядка: назви або адреси. «Нічого» — теж відповідь.
f-standard-rationale = Чому саме це й чому зараз
f-standard-rationale-hint = Словами, які ви сказали б публічно.
f-standard-reverse-test = Те саме, якби сторони помінялися місцями
f-standard-reverse-test-hint = Чи опублікували б ми це речення про іншу сторону? Відповідь і чому так.
f-standard-interests = Які інтереси мають люди, що над цим працювали
f-standard-interests-hint = «Жодних не заявлено» — теж відповідь.

## Requests for reply
f-request-addressee = Кого запитують
f-request-addressee-hint = Установа, ніколи не ім’я людини.
f-request-about = Про чиї дії
f-request-about-hint = Тими самими словами, що й у висновках: за ними їх знаходять.
f-request-questions = Запитання
f-request-questions-hint = Кожне з нового рядка. Номер на початку лишається за запитанням; відповіді називають запитання за цим номером.
f-request-class = Про що йдеться
f-request-class-hint = На складніші запитання хартія дає більше часу.
f-request-hours = Робочий час адресата
f-request-hours-hint = Наприклад, +03:00 Mon-Fri 09:00-18:00: його годинник, його тиждень. У ньому рахують строк на відповідь.
f-request-hostilities = Адресат бере активну участь у бойових діях
f-request-hostilities-hint = Позначте, якщо це так: тоді дають більше часу.
f-request-channels = Якими каналами надіслано
f-request-channels-hint = Кожен з нового рядка: електронна пошта, рекомендований лист, месенджер.
f-request-sent = Коли надіслано
f-request-sent-hint = За годинником вашого підрозділу. Строк почнеться лише тоді, коли буде підтвердження отримання.
f-request-not-contacted = Чому відповіді не просили
f-request-not-contacted-hint = Лише якщо запит наразив би когось на небезпеку. Те, що відповіді не просили, буде опубліковано.

## What a form says where something is not there yet
field-none-yet = Тут поки нема чого назвати. Спершу зробіть запис; додати можна й пізніше.
field-no-statement-yet = Тверджень, які можна було б назвати, ще немає. Їх можна додати пізніше.
field-rehearsal-now = Це репетиція, і її годинник показує { $when }. Пізнішого записати не можна.
investigation-only-hidden = { $count ->
    [one] Тут є { $count } запис, якого ваша роль не бачить.
    [few] Тут є { $count } записи, яких ваша роль не бачить.
    [many] Тут є { $count } записів, яких ваша роль не бачить.
   *[other] Тут є { $count } запису, яких ваша роль не бачить.
}
record-seen-risks = Це читають підрозділи, які пишуть тут тексти або яких вони стосуються, і відповідальні за безпеку особи всіх підрозділів. Більше ніхто цього не бачить, і в жодному випуску цього немає.
record-seen-consents = Це читають дослідники, зберігачі доказів і відповідальні за безпеку особи вашого підрозділу. Більше ніхто цього не бачить, і в жодному випуску цього немає.
record-overtaken = Поки ви писали, { $when } версію зберегла інша особа: { $who }. Ваші слова нижче. Перегляньте її слова на сторінці запису; якщо надішлете це, воно замінить обидві.
