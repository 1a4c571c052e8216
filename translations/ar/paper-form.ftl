### The intake form on paper.

paper-form-title = النموذج على الورق
paper-form-means = أسئلة الجهاز والغرفة الخاصة بلغة الزائر إلى جانب الإنجليزية. ويحمل كل سؤال رمزه.
paper-form-private = لا يُملأ النموذج كله إلا في غرفة خاصة. احفظ الأوراق المملوءة في مكان مقفل.
paper-form-language = اللغة
paper-form-extent = المقدار
paper-form-short = ما يجوز أن يُسأل في غرفة الانتظار
paper-form-whole = كل الأسئلة، لغرفة خاصة
paper-form-size = الحروف
paper-form-usual = عادية
paper-form-large = كبيرة
paper-form-make = إعداد الورقة بصيغة ملف للطباعة
