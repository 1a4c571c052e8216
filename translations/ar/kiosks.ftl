### الصفحة التي يعتني فيها المكتب بأكشاكه.

kiosks-title = الأكشاك
kiosks-lead = شاشات اللمس التابعة لهذا المكتب. لكل منها حروفها، فلا تتكرر الأرقام أبدًا.
kiosks-add = إضافة كشك
kiosks-none = لا يتبع المكتب أي كشك بعد. اضغط «إضافة كشك» واحمل الرمز إليه.
kiosks-name = الكشك
kiosks-series = الحروف
kiosks-contact = آخر اتصال
kiosks-contact-never = لا شيء بعد
kiosks-silent = صامت: تحقق من شبكته
kiosks-waiting = سجلات في الطريق
kiosks-paper = الورق
kiosks-paper-good = كافٍ
kiosks-paper-near-end = يوشك أن ينتهي: أحضر لفافة
kiosks-paper-out = لا ورق: ضع لفافة
kiosks-paper-unknown = الطابعة لا تخبر بذلك
kiosks-problems = لم يُطبع اليوم
kiosks-act = ما العمل
kiosks-remove = إزالة …
kiosks-remove-means = لن يستطيع الكشك المشاركة بعد ذلك. السجلات التي لا تزال فيه تُحفظ جانبًا عند وصولها. وتصبح حروفه متاحة من جديد بعد سبعة أيام.
kiosks-remove-now = إزالة هذا الكشك
kiosks-removed = أُزيل
kiosks-set-aside =
    { $count ->
        [zero] لا سجلات محفوظة جانبًا ({ $count }).
        [one] حُفظ سجل واحد جانبًا ({ $count }) لأنه لا يوافق ما هنا. وهو في أمان. اسأل المسؤول عن الأكشاك.
        [two] حُفظ سجلان جانبًا ({ $count }) لأنهما لا يوافقان ما هنا. وهما في أمان. اسأل المسؤول عن الأكشاك.
        [few] حُفظت { $count } سجلات جانبًا لأنها لا توافق ما هنا. وهي في أمان. اسأل المسؤول عن الأكشاك.
        [many] حُفظ { $count } سجلًا جانبًا لأنها لا توافق ما هنا. وهي في أمان. اسأل المسؤول عن الأكشاك.
       *[other] حُفظ { $count } سجل جانبًا لأنها لا توافق ما هنا. وهي في أمان. اسأل المسؤول عن الأكشاك.
    }
kiosks-flagged =
    { $count ->
        [zero] لا سجلات تحتاج إلى نظر ({ $count }).
        [one] استُلم سجل واحد ({ $count }) ويحتاج إلى نظر: مختوم بمفتاح غير معروف، أو من قرص منسوخ.
        [two] استُلم سجلان ({ $count }) ويحتاجان إلى نظر: مختومان بمفتاح غير معروف، أو من قرص منسوخ.
        [few] استُلمت { $count } سجلات تحتاج إلى نظر: مختومة بمفتاح غير معروف، أو من قرص منسوخ.
        [many] استُلم { $count } سجلًا تحتاج إلى نظر: مختومة بمفتاح غير معروف، أو من قرص منسوخ.
       *[other] استُلم { $count } سجل تحتاج إلى نظر: مختومة بمفتاح غير معروف، أو من قرص منسوخ.
    }

kiosks-code-title = رمز لكشك جديد
kiosks-code-lead = يظهر هذا الرمز مرة واحدة فقط ويصلح { $minutes } دقيقة.
kiosks-code-how = اكتبه على الكشك، أو شغّل هذا الأمر هناك:
kiosks-code-done = تم

kiosks-refused-removed-already = أُزيل هذا الكشك من قبل. لم يبقَ ما يُفعل.

kiosks-event-code-made = أُنشئ رمز لكشك جديد
kiosks-event-pairing-failed = رمز خاطئ لكشك جديد
kiosks-event-paired = أُضيف كشك
kiosks-event-revoked = أُزيل كشك
kiosks-event-received = استُلم سجل
kiosks-event-set-aside = حُفظ سجل جانبًا
kiosks-event-refused = طلب باسم كشك لم يوقّعه الكشك
kiosks-event-paper = تغيّرت حالة ورق كشك
kiosks-event-not-printed = أرقام لم تخرج على الورق
