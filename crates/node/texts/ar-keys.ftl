# Draft: awaits a native editor.
# The life of people's keys: asking for one to come in, enrolling, ending, changing one's own.

help-keys = مفاتيح الأشخاص: ما ورد منها في ملف الثقة، وما أُدخل بعده وبأصوات من، وما انتهى
help-keys-whose = مفاتيح هذا الشخص وحده
help-request = كتابة طلب لمفتاح جديد لكم، من جهاز جديد أو بعد فقدان: غيركم يقبله
help-request-to = الملف الذي يُكتب
help-request-invitation = الدعوة إلى المساحة، إن لم يكن هذا المجلد عُقدة فيها بعد
help-enrol = التصويت لمفتاح جديد: مفتاح آخر لكم، أو لزميل أو زميلة، أو لشخص من وحدة أخرى فقدت مفاتيحها
help-enrol-request = الطلب كما كتبه صاحبه
help-enrol-code = الرمز الذي قرأه لكم صاحب الطلب بصوت تعرفونه
help-revoke = التصويت لإنهاء مفتاح: مفتاحكم، أو مفتاح زميل أو زميلة، أو شخص من وحدة أخرى فقدت مفاتيحها
help-revoke-whose = الشخص صاحب المفتاح
help-revoke-key = بداية بصمته، إن كان للشخص أكثر من مفتاح
help-revoke-keep = ما يبقى محتسبًا من إجراءاته: all (كلها)، أو none (لا شيء)، أو ما كان حتى إجراء معيّن، بالخانات الأولى من رقمه
help-renew = استبدال مفتاحكم بالمفتاح الجديد في keys/PERSON.next، في كل مساحة على هذا الجهاز

keys-person = { $person } ({ $unit })
keys-in-trust = في ملف الثقة
keys-enrolled = قُبل بأصوات { $voices }
keys-asked = لم يُقبل بعد؛ صوّت له { $voices }
keys-ended = { $count ->
    [0] انتهى بأصوات { $voices }: لا يُحتسب شيء من إجراءاته
    [one] انتهى بأصوات { $voices }: يُحتسب أول إجراء له
    [two] انتهى بأصوات { $voices }: يُحتسب أول إجراءين له
    [few] انتهى بأصوات { $voices }: تُحتسب أول { $count } إجراءات له
    [many] انتهى بأصوات { $voices }: يُحتسب أول { $count } إجراءً له
    *[other] انتهى بأصوات { $voices }: يُحتسب أول { $count } إجراء له
}
keys-end-asked = صوّت لإنهائه { $voices }. { $missing }
keys-takes = يلزم لذلك { $ways }.
keys-takes-own = { $person }
keys-takes-home = { $count ->
    [0] لا أحد من { $unit }
    [one] شخص واحد من { $unit }
    [two] شخصان من { $unit }
    [few] { $count } أشخاص من { $unit }
    [many] { $count } شخصًا من { $unit }
    *[other] { $count } شخص من { $unit }
}
keys-takes-peers = أكثر من نصف الأشخاص، اثنان على الأقل، في كل من وحدتين أخريين

done-request = الطلب من أجل { $person } في { $path }. يُسلَّم الملف، ويُقرأ هذا بصوت معروف لديهم:
    { $code }
done-enrol = صوّتّم لمفتاح { $person }.
done-revoke = صوّتّم لإنهاء مفتاح { $person }. إن فُقدت معه عُقدة: nobis nodes ثم nobis retire NODE
done-revoke-last = لم يبق لـ { $person } مفتاح سارٍ. يدخل مفتاح جديد بالأمرين: nobis request و nobis enrol
done-renew-space = في «{ $title }» قبل المفتاح القديم المفتاح الجديد ثم انتهى.
done-renew = يوقّع { $person } من الآن بالمفتاح { $key }. لم يعد ملف المفتاح القديم على هذا الجهاز. عبارة المرور الثانية، إن وُجدت، ذهبت معه: nobis duress

err-whose-key = لم يُذكر لمن المفتاح.
rec-whose-key = تحديد ذلك: --as PERSON
err-key-request = { $path } ليس طلبًا لمفتاح: السطر { $line } ليس كما ينبغي.
rec-key-request = اطلبوا الملف من جديد، بلا تغيير، كما كتبه الأمر: nobis request
err-key-request-space = هذا الطلب لمساحة أخرى.
rec-key-request-space = ليطلب صاحبه هذه المساحة، أو انظروا إن كنتم تقصدون غيرها: nobis spaces
err-key-request-code = ليس هذا رمز هذا الطلب. ربما غُيّر الملف في طريقه، أو هو لشخص آخر.
rec-key-request-code = ليقرأه { $person } من جديد بصوت تعرفونه. لا تقبلوا شيئًا يختلف.
err-which-key = ليس واضحًا أي مفتاح من مفاتيح { $person } هو المقصود.
rec-which-key = يعرضها nobis keys { $person }. حدّدوا: --key مع أربعة أحرف على الأقل بعد SHA256:
err-no-new-key = لا يوجد مفتاح جديد لـ { $person } في { $path }.
rec-no-new-key = إنشاؤه: ssh-keygen -t ed25519 -f { $path }
err-seal-key-enrolled = هذا المفتاح لـ { $person } دخل بعد التأسيس. الختم يلزمه مفتاح من ملف الثقة: من يتحقق يدويًا ليس لديه غيره ليبحث فيه.
rec-seal-key-enrolled = يختم مسؤول إصدار آخر، بمفتاح يسمّيه ملف الثقة.
err-unlock-ended = هذا المفتاح انتهى: قال ذلك صاحبه أو غيره.
rec-unlock-ended = إن كان لكم، استخدموا مفتاحكم الجديد؛ وإن لم يُخبركم أحد، تحدثوا مع وحدتكم: ربما تصرّف أحد باسمكم.
err-new-key-used = المفتاح في { $path } ليس جديدًا: هو لشخص ما، أو انتهى، أو مجرد رابط. لم يتغير شيء.
rec-new-key-used = إنشاء مفتاح جديد لـ { $person }: ssh-keygen -t ed25519 -f { $path }
done-enrol-others = { $count ->
    [0] لا مفتاح آخر لـ { $person } يوقّع.
    [one] مفتاح آخر لـ { $person } ما زال يوقّع. إن فُقد: nobis revoke { $person }
    [two] مفتاحان آخران لـ { $person } ما زالا يوقّعان. إن فُقد أحدهما: nobis revoke { $person }
    [few] { $count } مفاتيح أخرى لـ { $person } ما زالت توقّع. إن فُقد أحدها: nobis revoke { $person }
    [many] { $count } مفتاحًا آخر لـ { $person } ما زالت توقّع. إن فُقد أحدها: nobis revoke { $person }
    *[other] { $count } مفتاح آخر لـ { $person } ما زالت توقّع. إن فُقد أحدها: nobis revoke { $person }
}
