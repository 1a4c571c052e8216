### قوائم الأوراق لمقابلة: حالة كل ورقة.

checklists-title = أوراق يجب إحضارها
checklists-of-visit = أوراق الرقم { $label }
checklists-none = لم تبدأ أي قائمة بعد. اختر نوع القضية، ويمكن للشخص أن يأخذ القائمة معه بلغته.
checklists-before-court = ورقة موجودة هنا تُظهر أن هذا الأمر أمام محكمة. مدير أو محامٍ يقول من يتولاه.
checklists-unverified = لم يقارن أحد من هذا المكتب هذه القوائم بما يُطلب اليوم. راجع كلًّا منها قبل الاعتماد عليها.
checklists-begin = بدء قائمة
checklists-type = نوع القضية
checklists-choose = اختر
checklists-begin-now = بدء هذه القائمة
checklists-ready = جاهز بنسبة { $percent } %: { $done } من { $all } ورقة رُوجعت أو أُعفي منها
checklists-forms = النماذج: { $forms }
checklists-newer = تغيرت قائمة هذا النوع منذ بدء هذه القائمة. لا يتغير شيء هنا حتى تطلب ذلك.
checklists-newer-added = تطلب أيضًا:
checklists-newer-gone = لم تعد تطلب هذه، ولا شيء منها هنا:
checklists-renew = تجديد القائمة
checklists-state = الحالة
checklists-due = حتى
checklists-reason = سبب الإعفاء
checklists-save = حفظ
checklists-print = طباعة القائمة ليأخذها الشخص معه
checklists-language = اللغة
checklists-large = حروف كبيرة
checklists-plain-means = قد يجد شخص آخر هذه القائمة. الأوراق التي تكشف الغرض منها تظهر فيها بأسماء أخرى.
checklists-own-names = طباعة أسمائها الأصلية: يقول الشخص إن لا أحد غيره يقرأ أوراقه
checklists-plain-names = طباعة الأوراق التي تكشف غرض القائمة بأسماء أخرى
checklists-print-now = طباعة
checklists-end = إهمال هذه القائمة
checklists-end-means = تختفي القائمة من هذه الصفحة. ويبقى ما حدث لها في سجل الأحداث.
checklists-end-now = إهمالها
checklists-back = رجوع إلى المقابلة

checklists-event-begun = بدأ قائمة أوراق
checklists-event-saved = حفظ حالة الأوراق
checklists-event-read = قرأ سبب الإعفاء من أوراق
checklists-event-renewed = جدّد قائمة أوراق
checklists-event-ended = أهمل قائمة أوراق
checklists-event-printed = طبع قائمة أوراق

checklists-refused-unknown-type = لا يوجد هذا النوع من القضايا. اختر نوعًا من القائمة.
checklists-refused-twice = لهذه الزيارة قائمة كهذه. تابع فيها.
checklists-refused-changed = غيّر شخص آخر هذه القائمة في هذه الأثناء. حمّل الصفحة من جديد، وانسخ قبل ذلك ما كتبته.
checklists-refused-reason-without-waiver = يُحفظ السبب فقط لورقة تستمر القضية من دونها. اختر ذلك أو احذف السبب.
checklists-refused-no-reason = اذكر لماذا تستمر القضية دون هذه الورقة.
checklists-refused-too-long = السبب أطول من { $max } حرف. اختصره.
checklists-refused-may-not-waive = لا يعفي من ورقة إلا محامٍ أو ممثل معتمد اعتمادًا كاملًا. اطلب ذلك من أحدهم.
checklists-refused-no-day = اكتب اليوم بالسنة والشهر واليوم، أو اتركه فارغًا.
