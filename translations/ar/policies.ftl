### الدليل: سياسات المكتب ومن وقّعها وسجل التدريب.

policies-title = السياسات
policies-lead = ما اتفق عليه هذا المكتب. تسري السياسة منذ نشرها، وتُقرأ كل نسخة جديدة وتُوقّع من جديد.
policies-policy = السياسة
policies-version = النسخة
policies-since = سارية منذ
policies-mine = توقيعي
policies-in-force = السارية
policies-none = لم تُنشر أي سياسة بعد.
policies-none-begin = لم تُنشر أي سياسة بعد. ابدأ بإحدى المسودات أدناه: اقرأها، وغيّر ما يختلف في مكتبك، ثم انشرها.
policies-drafts = قيد الكتابة
policies-retired = لم تعد سارية
policies-begin = سياسة جديدة
policies-begin-empty = البدء بصفحة فارغة
policies-begin-with = البدء بـ: { $title }
policies-starters = { $count ->
    [zero] لا مسودات للبدء بها
    [one] مسودة واحدة للبدء بها
    [two] مسودتان للبدء بهما
    [few] { $count } مسودات للبدء بها
    [many] { $count } مسودة للبدء بها
   *[other] { $count } مسودة للبدء بها
}
policies-starters-means = ما تتفق عليه عادةً مكاتب مثل مكتبكم. لم يقرأ هذه المسودات أي محامٍ من مكتبكم. اقرأها وغيّرها واطلب مراجعتها قبل نشرها.
policies-manual = الدليل كله للطباعة
policies-manual-lead = كل سياسة سارية.
policies-register = سجل التوقيعات
policies-register-lead = من وقّع أي نسخة. كل نسخة منشورة مذكورة هنا وحدها، ومن غادر يبقى مع ما وقّعه.
policies-register-file = حفظ السجل كجدول (CSV)
policies-is-in-force = سارية
policies-was-in-force = لم تعد سارية
policies-signed-of = وقّع { $signed } من { $all }
policies-nobody-signed = لم يوقّع أحد هذه النسخة.
policies-name = الاسم
policies-role = الوظيفة
policies-standing = الحالة
policies-signed-on = وُقّعت في { $day }
policies-due-until = يجب توقيعها حتى { $day }
policies-late-since = متأخرة: كان موعدها { $day }
policies-to-sign = لتقرأه وتوقّعه
policies-late-means = لقد تأخرت. إلى أن توقّع يمكنك العمل مع الزوار ورؤية كل المواعيد، لكن لا يمكنك قبول القضايا ولا مراجعتها ولا إغلاقها.
policies-notice-due = { $count ->
    [zero] لا سياسات لتقرأها وتوقّعها.
    [one] هناك سياسة لتقرأها وتوقّعها.
    [two] هناك سياستان لتقرأهما وتوقّعهما.
    [few] هناك { $count } سياسات لتقرأها وتوقّعها.
    [many] هناك { $count } سياسة لتقرأها وتوقّعها.
   *[other] هناك { $count } سياسة لتقرأها وتوقّعها.
}
policies-notice-late = { $count ->
    [zero] لا سياسات متأخرة.
    [one] لم توقّع سياسة في موعدها. لا يمكنك قبول القضايا ولا مراجعتها ولا إغلاقها حتى توقّعها.
    [two] لم توقّع سياستين في موعدهما. لا يمكنك قبول القضايا ولا مراجعتها ولا إغلاقها حتى توقّعهما.
    [few] لم توقّع { $count } سياسات في موعدها. لا يمكنك قبول القضايا ولا مراجعتها ولا إغلاقها حتى توقّعها.
    [many] لم توقّع { $count } سياسة في موعدها. لا يمكنك قبول القضايا ولا مراجعتها ولا إغلاقها حتى توقّعها.
   *[other] لم توقّع { $count } سياسة في موعدها. لا يمكنك قبول القضايا ولا مراجعتها ولا إغلاقها حتى توقّعها.
}
policies-version-since = النسخة { $number }، سارية منذ { $day }
policies-of-version = النسخة { $number }
policies-in-other-language = لم تُكتب هذه السياسة بلغتك بعد. وهي هنا باللغة: { $language }.
policies-what-changed = الجديد في هذه النسخة
policies-not-published = لم تُنشر هذه السياسة بعد.
policies-retired-on = لم تعد هذه السياسة سارية منذ { $day }.
policies-my-signature = توقيعي
policies-sign-means = بتوقيعك تقول إنك قرأت هذه النسخة وستعمل بها. يُحفظ اسمك واليوم والنسخة في السجل.
policies-sign = قرأت هذا وسأعمل به
policies-comments = التعليقات
policies-comments-none = لم يقل أحد شيئًا بعد. من يعمل بالسياسة أدرى بما لا يناسب فيها.
policies-comment = إضافة تعليق على هذه السياسة
policies-comment-words = ما الذي ينبغي أن يتغير أو ما غير الواضح؟ لا تذكر أسماء زوار أو موكلين.
policies-comment-save = حفظ التعليق
policies-versions = النسخ
policies-keeping = لمن يتولى الدليل
policies-revise = كتابة النسخة التالية
policies-draft-go-on = متابعة المسودة
policies-retire = إخراجها من الدليل
policies-retire-means = لن يُطلب من أحد توقيعها بعد الآن. يبقى نصها وتوقيعاتها، ويمكن إعادتها.
policies-retire-now = إخراجها
policies-restore = إعادتها إلى الدليل
policies-back = رجوع
policies-draft = سياسة قيد الكتابة
policies-draft-lead = يجب أن يكون النص الإنجليزي موجودًا؛ من يقرأ لغة أخرى يرى الإنجليزية حيث لا نص بلغته. يفصل بين الفقرات سطر فارغ.
policies-title-field = العنوان
policies-text-field = النص
policies-within-days = عدد الأيام لقراءتها وتوقيعها
    .help = من 1 إلى 90. من يأتي لاحقًا له العدد نفسه منذ يومه الأول.
policies-save = حفظ
policies-publish-title = النشر
policies-publish-means = يُنشر ما في هذه الصفحة. بعد النشر يُطلب من الجميع توقيع هذه النسخة، ولا يمكن تغيير نصها بعد ذلك إلا بنسخة تالية.
policies-publish = نشر هذه النسخة
policies-drop = التخلي عن هذه المسودة
policies-drop-means = يضيع ما كُتب هنا. ويبقى ما نُشر قبله ساريًا.
policies-drop-now = التخلي عنها
policies-training = التدريب
policies-training-lead = ما تعلّمه العاملون. يُجدَّد الاعتماد بهذا السجل.
policies-training-none = لا شيء في السجل بعد.
policies-training-year = الساعات في آخر اثني عشر شهرًا
policies-training-add = إضافة إلى السجل
policies-training-day = اليوم
policies-training-topic = الموضوع
policies-training-hours = الساعات
    .help = مثل 2 أو 1.5 أو 0.25.
policies-training-by = المدرّب
policies-training-certificate = الشهادة
    .help = رقمها أو مكان حفظها. اتركه فارغًا إن لم توجد.
policies-training-strike = شطب هذا السطر
policies-training-struck = شُطب في { $day }
policies-choose = اختر

policies-event-begun = بدأ كتابة سياسة
policies-event-saved = حفظ مسودة سياسة
policies-event-published = نشر سياسة
policies-event-dropped = تخلّى عن مسودة سياسة
policies-event-retired = أخرج سياسة من الدليل
policies-event-restored = أعاد سياسة إلى الدليل
policies-event-signed = وقّع سياسة
policies-event-commented = علّق على سياسة
policies-event-trained = أضاف إلى سجل التدريب
policies-event-training-struck = شطب سطرًا من سجل التدريب

policies-refused-no-title = العنوان ناقص. اكتبه أو اترك هذه اللغة فارغة كلها.
policies-refused-no-text = النص ناقص. اكتبه أو اترك هذه اللغة فارغة كلها.
policies-refused-no-words = لم يُكتب شيء. اكتب ما ينبغي أن يتغير أو غادر الصفحة.
policies-refused-no-days = عدد أيام التوقيع رقم من 1 إلى { $max }.
policies-refused-too-long = هذا أطول من { $max } حرف. اختصره أو اجعله اثنين.
policies-refused-hidden = فيه علامة لا يراها أحد، ربما من النسخ. اكتبه هنا من جديد.
policies-refused-changed = غيّره شخص آخر في هذه الأثناء. حمّل الصفحة من جديد لترى ما فيها الآن، وانسخ قبل ذلك ما كتبته.
policies-refused-retired = لم تعد هذه السياسة سارية. أعدها إلى الدليل أولًا.
policies-refused-newer = هناك نسخة أحدث الآن. حمّل الصفحة من جديد واقرأها ووقّعها.
policies-refused-no-day = اكتب اليوم كما كان، واليوم الحالي على الأكثر.
policies-refused-no-hours = اكتب الساعات بأرباع الساعة، مثل 2 أو 1.5 أو 0.25، و200 على الأكثر.
policies-refused-no-topic = الموضوع ناقص. اكتب ما جرى تعليمه.
policies-refused-nobody = اختر من تعلّم.
policies-refused-no-draft = لا توجد هذه المسودة. اختر واحدة من المذكورة في صفحة السياسات.
policies-refused-late = { $count ->
    [zero] لا سياسات متأخرة.
    [one] لم توقّع سياسة في موعدها. اقرأها ووقّعها ثم أعد هذا.
    [two] لم توقّع سياستين في موعدهما. اقرأهما ووقّعهما ثم أعد هذا.
    [few] لم توقّع { $count } سياسات في موعدها. اقرأها ووقّعها ثم أعد هذا.
    [many] لم توقّع { $count } سياسة في موعدها. اقرأها ووقّعها ثم أعد هذا.
   *[other] لم توقّع { $count } سياسة في موعدها. اقرأها ووقّعها ثم أعد هذا.
}
