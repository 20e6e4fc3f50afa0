# Draft: awaits a native editor.
# Acts that have no effect. They are kept and shown all the same: nothing anybody signed is dropped.

err-refused-unknown-key = هذا الإجراء بلا أثر: المفتاح الذي وقّعه لا يعود إلى أحد في ملف الثقة.
rec-refused-unknown-key = التأكد من استخدام المفتاح الصحيح. المفتاح الجديد يُحتسب متى قبله عدد كافٍ من الأشخاص: nobis request و nobis enrol.

err-refused-key-revoked = هذا الإجراء بلا أثر: المفتاح الذي وقّعه أُلغي، وليس هذا من إجراءاته التي ما زالت تُحتسب.
rec-refused-key-revoked = إن كان الإجراء لصاحبه وصحيحًا، فليوقَّع من جديد بالمفتاح الجديد.

err-refused-key-unproved = هذا المفتاح بلا أثر: لم يوقّع بأنه لهذا الشخص في هذه المساحة.
rec-refused-key-unproved = ليوقّع الجهاز الجديد عن نفسه من جديد. لا يطلب قبول مفتاح إلا من يملكه.

err-refused-not-a-guardian = هذا الإجراء بلا أثر: من وقّعه ليس حارسًا لوحدة ذلك الشخص.
rec-refused-not-a-guardian = ملف الثقة يسمّي الحراس. يُطلب ذلك من أحدهم؛ ولإنهاء مفتاح يُصوَّت لإنهائه: nobis revoke.

err-refused-key-taken = هذا الإجراء بلا أثر: المفتاح موجود في ملف الثقة، أو يعود إلى شخص آخر.
rec-refused-key-taken = إنشاء مفتاح جديد للجهاز الجديد. المفتاح الواحد يتكلم باسم شخص واحد.

err-refused-no-seat = هذا الإجراء بلا أثر: من وقّعه لا يملك صفة تسمح به.
rec-refused-no-seat = طلبه ممن يملك الصفة اللازمة. ملف الثقة يبيّن صفة كل شخص.

err-refused-unreadable = هذا الإجراء بلا أثر: لا يستطيع هذا البرنامج قراءته.
rec-refused-unreadable = قد يكون من نسخة أحدث من nobis. يمكن تحديث البرنامج، أو طلب إعادة الإجراء ممن قام به.

err-refused-foreign-edit = هذا التعديل بلا أثر: السجل يعود إلى وحدة أخرى.
rec-refused-foreign-edit = طلب التعديل من تلك الوحدة، أو بيان ما فيه من خطأ: `nobis concern --as …` أو `nobis object --as …`

err-refused-aside-missing = هذا الإجراء بلا أثر حتى الآن: لم يصل بعدُ الجزء الذي لا يقرؤه إلا المشاركون.
rec-refused-aside-missing = طلب الإجراء كاملًا من الوحدة التي أرسلته: `nobis pack`.

err-refused-no-reason = هذا الإجراء بلا أثر: ليس معه تعليل، أو لا يكفي تعليله للنظر فيه.
rec-refused-no-reason = إعادته مع التعليل. والاعتراض يذكر أيضًا ما يحلّه. «لا» وحدها ليست جوابًا.

err-refused-no-crisis-charter = هذا الإعلان بلا أثر: ميثاق هذا النص لا يعرف الأزمات.
rec-refused-no-crisis-charter = تركه يسلك طريقه المعتاد. وما يجب أن يصدر خلال ساعات يُفتح نصًّا مستقلًّا بميثاق للأزمات.

err-refused-not-the-objector = هذا السحب بلا أثر: لا يسحب الاعتراض إلا من قدّمه.
rec-refused-not-the-objector = سؤال من قدّم الاعتراض عمّا يحلّه. وإلا فالجواب عنه، أو طلب البتّ من الهيئة.
err-refused-not-a-second = هذا التوقيع الثاني بلا أثر: يلزم شخص آخر من الوحدة التي تسحب، أو وصيّ عليها من خارج وحدة الجهة الكاتبة.
rec-refused-not-a-second = طلب ذلك من زملاء من قدّم الاعتراض. يذكر ملف الثقة من هم، ومن هم الأوصياء على الوحدة.

err-refused-not-of-the-unit = هذا بلا أثر: لا يلغي السحب إلا أفراد الوحدة التي تسحب والأوصياء عليها.
rec-refused-not-of-the-unit = عند الظن بأن أحدًا أُكره: إبلاغ الوصيّ على تلك الوحدة بقناة أخرى، أو تقديم اعتراض منكم.

err-refused-not-a-witness = هذا بلا أثر: من يثبت رؤية السحب لا يكون من الوحدة التي تسحب ولا من وحدة الجهة الكاتبة.
rec-refused-not-a-witness = الطلب من شخص في وحدة ثالثة، أو في الهيئة، أن يثبت أن السحب وصله.

err-refused-not-the-receiver = إشعار الاستلام هذا بلا أثر: الإرسال كان إلى وحدة أخرى.
rec-refused-not-the-receiver = إشعار الاستلام يصدر عن الوحدة التي أُرسل إليها النص، من عُقدتها هي.
err-refused-node-retired = إشعار الاستلام هذا بلا أثر: أخرجت الوحدة العُقدة التي وقّعته من الخدمة.
rec-refused-node-retired = يصدر الإشعار عن عُقدة أخرى للوحدة أو عن أحد أفرادها: nobis receipt

err-refused-not-from-outside = هذا الإغلاق بلا أثر: صدر عن وحدة الجهة الكاتبة، أو عن الوحدة التي رفعت الإنذار.
rec-refused-not-from-outside = طلب ذلك ممن يتولى السلامة في وحدة ثالثة، مع ذكر ما جرى اتخاذه.

err-refused-not-independent = هذا القرار بلا أثر: عضو الهيئة من وحدة الجهة الكاتبة أو من الوحدة المعترضة.
rec-refused-not-independent = يبتّ عضو آخر من الهيئة في هذه الحالة.

err-refused-id-taken = هذه الوثيقة بلا أثر: معرّفها مستخدم من قبل.
rec-refused-id-taken = فتحها من جديد بمعرّف آخر.

# An output that can't be looked at.

err-view-not-founded = ليس في هذه المساحة إجراء تأسيس يمكن قراءته.
rec-view-not-founded = التأكد من أن هذا هو المجلد الصحيح. وإن جاءت المساحة من وحدة أخرى، فتبادل السجلات معها من جديد: `nobis pack` ثم `nobis take`.

err-view-no-output = لا توجد هنا وثيقة باسم { $output }.
rec-view-no-output = يمكن عرض ما يوجد هنا: `nobis show`. وإن كانت وحدة أخرى قد فتحتها، فتبادل السجلات معها أولًا: `nobis pack` ثم `nobis take`.

err-view-no-charter = ميثاق هذه الوثيقة ({ $charter }) ليس من المواثيق التي أُسّست بها المساحة.
rec-view-no-charter = سؤال الوحدة التي فتحتها عن الميثاق المقصود. ثم تفتح الوثيقة من جديد بأحد مواثيق هذه المساحة.
