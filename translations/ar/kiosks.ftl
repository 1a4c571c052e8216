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

## زوار يطلبون شخصًا

kiosks-calls = زوار يحتاجون إلى شخص الآن
kiosks-call-asked = زائر عند { $kiosk } يطلب التحدث إلى شخص
kiosks-call-language = زائر عند { $kiosk } لا يجد لغته ويحتاج إلى شخص
kiosks-call-minor-alone = اذهب الآن إلى { $kiosk }: جاء شخص وحده وقد يكون دون الثامنة عشرة
kiosks-call-failed = اذهب الآن إلى { $kiosk }: تعذر إعطاء زائر رقمًا. خذ معك استمارة ورقية
kiosks-call-minutes = { $minutes } دقيقة
kiosks-call-answer = أنا في الطريق

## سجلات تحتاج إلى نظر

kiosks-looks = سجلات تحتاج إلى نظر
kiosks-looks-lead = لم يضع شيء: كل السجلات محفوظة. افعل ما هو مكتوب بجانب السجل، ثم اضغط الزر فيخرج من هذه القائمة.
kiosks-look-number = الرقم
kiosks-look-why = السبب وما العمل
kiosks-look-at = وقت الاستلام
kiosks-look-noted = تم الاهتمام بالرقم { $label }
kiosks-look-other-bytes = حُفظ جانبًا: يوجد هنا سجل آخر بالاسم نفسه، وزائره في الدور. قارنه مع الزائر عند ندائه، واطلب فحص قرص الكشك.
kiosks-look-other-visit = حُفظ جانبًا: لزيارة أخرى هذا الرقم نفسه. الزائر ليس في الدور: ابحث عنه وساعده على أخذ رقم جديد. ثم أزل هذا الكشك وأضفه من جديد.
kiosks-look-other-series = حُفظ جانبًا: حروف الرقم ليست حروف هذا الكشك. الزائر ليس في الدور: ابحث عنه وساعده على أخذ رقم جديد. ثم أزل هذا الكشك وأضفه من جديد.
kiosks-look-revoked = حُفظ جانبًا: أُزيل الكشك قبل وصول السجل. الزائر ليس في الدور: ابحث عنه وساعده على أخذ رقم جديد من كشك آخر.
kiosks-look-unknown-key = هو في الدور، لكن قد يتعذر فتحه: خُتم بمفتاح ليس لدى هذا المكتب. اطلب من الزائر إجاباته على الورق، وأضف الكشك من جديد.
kiosks-look-fork = هو في الدور. سجلان يتبعان السجل نفسه: ربما نُسخ قرص الكشك. اعرف من كان الكشك في يده، وأضفه من جديد.
kiosks-look-other = محفوظ حتى ينظر فيه أحد. اسأل من أعدّ هذا الخادم.

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
kiosks-event-person-asked = طلب زائر عند كشك التحدث إلى شخص
kiosks-event-person-comes = ذهب أحد إلى زائر طلب ذلك
kiosks-event-look-noted = تم الاهتمام بسجل احتاج إلى نظر
