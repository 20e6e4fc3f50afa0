# على القرص: قفل العُقدة، وما يفتحه، وما يتلفه.
# Draft: awaits a native editor.

ask-node-passphrase = عبارة مرور هذه العُقدة:
ask-node-passphrase-again = لم تفتحها. عبارة مرور هذه العُقدة:
ask-new-passphrase = عبارة مرور جديدة لهذه العُقدة، من بضع كلمات:
ask-new-passphrase-twice = العبارة نفسها مرة أخرى:

err-lock-missing = ملف مفتاح هذه العُقدة غير موجود هنا ({ $path }).
rec-lock-missing = إعادته من حيث وُضع، أو استعادة نسخة احتياطية: nobis restore. إذا أُتلفت العُقدة فلا شيء يفتحها بعد ذلك.
err-lock-file = لا يمكن استعمال ملف مفتاح هذه العُقدة ({ $path }): { $why }.
rec-lock-file = وضع نسخة مكانه، أو استعادة نسخة احتياطية: nobis restore.
err-lock-wrong = عبارة المرور هذه لا تفتح هذه العُقدة.
rec-lock-wrong = المحاولة مرة أخرى. سؤال الوحدة عمن يعرفها: من دونها لا تفيد إلا نسخة احتياطية بعبارة أخرى.
err-lock-nobody = هذه العُقدة مقفلة، ولا أحد يُسأل عن عبارة مرورها.
rec-lock-nobody = تشغيل هذا في طرفية، أو تسمية ملف فيه عبارة المرور في NOBIS_PASSPHRASE_FILE.
err-lock-agent = تُفتح هذه العُقدة بمفتاح في ssh-agent، وهو ليس لدى الوكيل هنا.
rec-lock-agent = إضافة المفتاح: ssh-add. ثم المحاولة مرة أخرى.
err-lock-differ = عبارتا المرور غير متطابقتين. لم يتغير شيء.
rec-lock-differ = المحاولة مرة أخرى.

done-seal-locked = تم الختم: { $path }. يمكن لأي شخص التحقق منه: nobis verify { $path } --trust TRUST. وهذا الأمر يكتب ذلك الملف: nobis show trust --to TRUST
notice-open-lock = المخزن في { $dir } مفتوح: من لديه المجلد يقرأ كل شيء. للتدريب فقط. لإقفاله: nobis passphrase --dir { $dir }
help-new-open = ترك المخزن مفتوحًا، من دون عبارة مرور: للتدريب فقط
done-shown-to = كُتب: { $path }
help-show-to = كتابته في هذا الملف بدلًا من عرضه

ask-destroy = هذا يتلف العُقدة. للمتابعة تُكتب تسمية اتحادها، { $name }:
err-destroy-name = هذه ليست تسمية الاتحاد. لم يُتلف شيء.
rec-destroy-name = كتابتها كما هي في السؤال.
err-destroy-nobody = لا أحد يُسأل عن إتلاف هذه العُقدة. لم يُتلف شيء.
rec-destroy-nobody = تشغيل هذا في طرفية، أو إضافة --yes.
done-destroy = تم الإتلاف: لا شيء يفتح العُقدة في { $dir } بعد الآن، وملفاتها حُذفت. ما أُعطي للآخرين والنسخ الاحتياطية ما زالت موجودة.
done-destroy-left = تم الإتلاف: لا شيء يفتح العُقدة في { $dir } بعد الآن. تعذر حذف بعض ملفاتها: يمكن حذف المجلد.
done-passphrase = تُفتح العُقدة بعبارة المرور الجديدة. القديمة ما زالت تفتح ما سبق من نسخ احتياطية ومن نسخ ملف المفتاح.
done-passphrase-agent = تُفتح العُقدة بهذا المفتاح في ssh-agent أيضًا.
done-passphrase-without = لم يعد هذا المفتاح يفتح العُقدة.
err-backup-there = يوجد شيء من قبل في { $path }.
rec-backup-there = اختيار اسم آخر. لا يُكتب فوق نسخة احتياطية في أي حال.
done-backup = كُتبت النسخة الاحتياطية: { $path }. فيها { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}، { $megabytes } MB. يمكن حفظها وحفظ عبارة مرورها في مكانين.
err-restore-there = المجلد { $dir } ليس فارغًا.
rec-restore-there = اختيار مجلد جديد بالخيار --dir.
err-restore-form = هذه ليست نسخة احتياطية، أو هي تالفة: { $why }.
rec-restore-form = أخذ نسخة أخرى منها.
done-restore = تمت الاستعادة في { $dir } وقُرئ كل شيء من جديد: { $acts ->
    [zero] لا إجراءات
    [one] إجراء واحد
    [two] إجراءان
    [few] { $acts } إجراءات
    [many] { $acts } إجراءً
   *[other] { $acts } إجراء
}، { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}. تُفتح بعبارة مرور النسخة الاحتياطية. قبل أن يوقّع أحد هنا، يلزم أخذ ما لدى الوحدات الأخرى: ما وُقّع بعد النسخة الاحتياطية غير موجود.
progress-files = { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}، { $megabytes } MB

help-passphrase = تغيير عبارة المرور التي تفتح هذه العُقدة
help-passphrase-agent = فتح العُقدة بهذا المفتاح في ssh-agent أيضًا (ملف ‎.pub)
help-passphrase-without-agent = عدم فتح العُقدة بهذا المفتاح في ssh-agent بعد الآن (ملف ‎.pub)
help-destroy = إتلاف هذه العُقدة: مفتاحها أولًا، ثم ملفاتها
help-destroy-yes = عدم السؤال
help-backup = كتابة كل هذه العُقدة في ملف واحد مشفَّر
help-backup-to = الملف
help-restore = إنشاء عُقدة من نسخة احتياطية، في مجلد جديد
help-restore-from = النسخة الاحتياطية
help-join-open = ترك المخزن مفتوحًا، من دون عبارة مرور: للتدريب فقط

# Pages
locked-go = فتح هذه العُقدة
locked-passphrase = عبارة مرور هذه العُقدة
locked-lede = لا شيء مما تحفظه في الذاكرة. عبارة مرورها تفتحها للجميع، ثم يفتح كل شخص مفتاحه.
locked-title = هذه العُقدة مقفلة
lock-node-title = إقفال هذه العُقدة الآن
lock-node-lede = تخرج مفاتيح الجميع من ذاكرة هذا الجهاز، ومعها كل ما تحفظه العُقدة. تنتهي كل الجلسات. للمتابعة تُكتب عبارة مرور العُقدة.
lock-node-go = إقفال هذه العُقدة
destroy-title = إتلاف هذه العُقدة
destroy-go = إتلاف هذه العُقدة الآن
destroy-go-sure = نعم، إتلافها الآن
destroy-leave = لا، يبقى كل شيء كما هو
destroy-lede = فقط عندما يجب ألا يجد من يأتي لأخذ هذا الجهاز ما فيه. يتم ذلك في لحظة، ولا شيء يعيده.
destroy-sure = ضغطة أخرى للتأكيد. لا رجعة بعدها.
destroy-lost = ما يُفقد
destroy-lost-what = كل ما في هذا المجلد: الإجراءات والمسودات والسجلات والمفاتيح الخاصة لكل من يوقّع هنا. يُفقد نهائيًا، إلا إذا وُجدت نسخة احتياطية مع عبارة مرورها.
destroy-stays = ما يبقى
destroy-stays-what = ما تسلّمته وحدات أخرى يبقى لديها. وكذلك الإصدارات والنسخ الاحتياطية وكل ما حُفظ أو طُبع في مكان آخر. يلزم إبلاغ الوحدات الأخرى بطريق آخر: لا يمكنها أن ترى أن هذه العُقدة لم تعد موجودة.
destroyed-title = تم الإتلاف
err-node-stands-open = هذه العُقدة مفتوحة: ليس لها عبارة مرور تُقفل بها.
rec-node-stands-open = إعطاؤها عبارة في الطرفية: nobis passphrase. في التدريب يكفي إغلاق البرنامج.
locked-this-node = هذه العُقدة
