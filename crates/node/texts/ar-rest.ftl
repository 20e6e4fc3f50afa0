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
err-half-founded = لم يكتمل تأسيس العُقدة في { $dir }.
rec-half-founded = تأسيسها من جديد بالأمر نفسه. أو حذف lock.key و nobis.db، إذا لم يكن في المجلد شيء آخر.

done-seal-locked = تم الختم: { $path }. يمكن لأي شخص التحقق منه: nobis verify { $path } --trust TRUST. وهذا الأمر يكتب ذلك الملف: nobis show trust --to TRUST
notice-open-lock = المخزن في { $dir } مفتوح: من لديه المجلد يقرأ كل شيء. للتدريب فقط. لإقفاله: nobis passphrase --dir { $dir }
help-new-open = ترك المخزن مفتوحًا، من دون عبارة مرور: للتدريب فقط
done-shown-to = كُتب: { $path }
help-show-to = كتابته في هذا الملف بدلًا من عرضه
