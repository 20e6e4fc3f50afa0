# Draft: awaits a native editor.
# The life of people's keys: asking for one to come in, enrolling, ending, changing one's own.

help-keys = Ключі людей: які є у файлі довіри, які додано згодом і чиїми голосами, які припинено
help-keys-whose = Лише цієї особи
help-request = Написати прохання про свій новий ключ, з нового пристрою або після втрати: додають його інші
help-request-to = Файл, який буде записано
help-request-invitation = Запрошення до простору, якщо ця тека ще не є його вузлом
help-enrol = Подати голос за новий ключ: ще один власний, колеги або особи з іншого підрозділу, яка втратила свій
help-enrol-request = Прохання, як його склала ця особа
help-enrol-code = Код, який ця особа прочитала вам голосом, що його ви знаєте
help-revoke = Подати голос за припинення ключа: власного, колеги або особи з іншого підрозділу, яка втратила свій
help-revoke-whose = Особа, якій належить ключ
help-revoke-key = Початок його відбитка, якщо в особи кілька ключів
help-revoke-keep = Які його дії рахуються й далі: all (усі), none (жодна) або до певної дії, за першими знаками її номера
help-renew = Замінити свій ключ новим із keys/PERSON.next, у кожному просторі на цій машині

keys-person = { $person } ({ $unit })
keys-in-trust = у файлі довіри
keys-enrolled = додано голосами: { $voices }
keys-asked = ще не додано; голоси за нього: { $voices }
keys-ended = { $count ->
    [0] припинено голосами: { $voices }; жодна його дія не рахується
    [one] припинено голосами: { $voices }; рахується { $count } перша його дія
    [few] припинено голосами: { $voices }; рахуються { $count } перші його дії
    *[other] припинено голосами: { $voices }; рахуються { $count } перших його дій
}
keys-end-asked = голоси за його припинення: { $voices }. { $missing }
keys-takes = Для цього потрібно: { $ways }.
keys-takes-own = { $person }
keys-takes-home = { $count ->
    [one] { $count } особа з підрозділу { $unit }
    [few] { $count } особи з підрозділу { $unit }
    *[other] { $count } осіб із підрозділу { $unit }
}
keys-takes-peers = більш як половина осіб, щонайменше дві, у кожному з двох інших підрозділів

done-request = Прохання для { $person } у файлі { $path }. Передайте його і прочитайте це голосом, який там знають:
    { $code }
done-enrol = Ви подали голос за ключ особи { $person }.
done-revoke = Ви подали голос за припинення ключа особи { $person }. Якщо з ним втрачено вузол: nobis nodes, nobis retire NODE
done-revoke-last = { $person } не має чинного ключа. Новий додають так: nobis request, nobis enrol
done-renew-space = У просторі «{ $title }» старий ключ додав новий і припинив дію.
done-renew = Відтепер { $person } підписує ключем { $key }. Файла старого ключа на цій машині вже немає. Другої парольної фрази, якщо вона була, з ним уже немає: nobis duress

err-whose-key = Не сказано, чий це ключ.
rec-whose-key = Укажіть: --as PERSON
err-key-request = { $path } не є проханням про ключ: рядок { $line } не такий, як має бути.
rec-key-request = Попросіть файл ще раз, без змін, яким його записала команда: nobis request
err-key-request-space = Це прохання стосується іншого простору.
rec-key-request-space = Нехай особа попросить про цей, або подивіться, чи не йдеться про інший: nobis spaces
err-key-request-code = Це не код цього прохання. Файл могли змінити дорогою, або він чужий.
rec-key-request-code = Нехай { $person } прочитає код ще раз голосом, який ви знаєте. Не додавайте нічого, що не збігається.
err-which-key = Незрозуміло, про який ключ особи { $person } йдеться.
rec-which-key = Їх показує: nobis keys { $person }. Укажіть --key і щонайменше чотири знаки після SHA256:
err-no-new-key = Нового ключа для { $person } за адресою { $path } немає.
rec-no-new-key = Створіть його: ssh-keygen -t ed25519 -f { $path }
err-seal-key-enrolled = Цей ключ особи { $person } додано після заснування. Печатка потребує ключа з файла довіри: той, хто перевіряє вручну, більше ніде його не знайде.
rec-seal-key-enrolled = Печатку ставить інша відповідальна за випуск особа, ключем, названим у файлі довіри.
err-unlock-ended = Цей ключ припинено: так сказала його власниця чи власник або інші.
rec-unlock-ended = Якщо він ваш, візьміть новий ключ; якщо вам про це не казали, поговоріть зі своїм підрозділом: можливо, хтось діяв від вашого імені.
err-new-key-used = Ключ у { $path } не новий: він уже чийсь, припинений або є лише посиланням. Нічого не змінено.
rec-new-key-used = Створіть новий для { $person }: ssh-keygen -t ed25519 -f { $path }
done-enrol-others = { $count ->
    [one] Ще { $count } ключ особи { $person } підписує й далі. Якщо його втрачено: nobis revoke { $person }
    [few] Ще { $count } ключі особи { $person } підписують і далі. Якщо якийсь утрачено: nobis revoke { $person }
    *[other] Ще { $count } ключів особи { $person } підписують і далі. Якщо якийсь утрачено: nobis revoke { $person }
}
