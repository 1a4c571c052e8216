### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.

form-for-whom = لمن هذه الزيارة؟
    .help = يمكنك الحضور لنفسك أو لشخص آخر.
form-for-whom-me = لي أنا
form-for-whom-child = لطفلي أو طفلتي
form-for-whom-family = لشخص من عائلتي
form-for-whom-other = لشخص آخر

form-adult = هل عمر هذا الشخص 18 سنة أو أكثر؟
    .help = السؤال عن الشخص الذي يحتاج إلى المساعدة.
form-adult-yes = نعم
form-adult-no = لا، أقل من 18 سنة
form-adult-self = هل عمرك 18 سنة أو أكثر؟

form-helper-name = هذه الزيارة لشخص آخر. ما اسمك الأول أنت؟
    .help = نحفظ اسمك بعيدًا عن اسم ذلك الشخص. يمكنك تخطي هذا السؤال.

form-been-here = هل جئت إلى هذا المكتب من قبل؟
    .help = نسأل الجميع الأسئلة نفسها.
form-been-here-first = هذه أول مرة
form-been-here-case = لديّ قضية هنا
form-been-here-before = جئت من قبل
form-been-here-unsure = لا أعرف بالتأكيد

form-appointment = هل لديك موعد اليوم؟
    .help = الموعد وقت اتفقنا عليه معك من قبل.
form-appointment-yes = نعم
form-appointment-no = لا

form-appointment-code = ما رمز موعدك؟
    .help = فيه 4 أرقام وهو على بطاقة موعدك. يمكنك تخطي هذا السؤال.

form-appointment-time = في أي ساعة موعدك؟
    .help = المس أقرب ساعة إليه. يمكنك تخطي هذا السؤال.

form-help-with = بماذا يمكننا مساعدتك؟
    .help = يمكن لمس 3 إجابات على الأكثر.
form-help-with-citizenship = الجنسية
form-help-with-green-card = البطاقة الخضراء
form-help-with-work-permit = تصريح العمل
form-help-with-family = لمّ شمل عائلتي
form-help-with-court = محكمة الهجرة
form-help-with-asylum = الحماية أو اللجوء
form-help-with-travel = وثيقة سفر
form-help-with-daca = برنامج DACA
form-help-with-tps = الحماية المؤقتة TPS
form-help-with-letter = رسالة وصلتني
form-help-with-address = تغيير عنواني
form-help-with-records = نسخ من ملفاتي
form-help-with-case = قضيتي هنا
form-help-with-papers = تسليم أوراق أو استلامها
form-help-with-payment = الدفع
form-help-with-other = شيء آخر
form-help-with-person = أريد إخبار موظف

form-worried-date = هل لديك ورقة فيها تاريخ يقلقك؟
    .help = مثل رسالة أو إشعار أو بطاقة.
form-worried-date-yes = نعم
form-worried-date-no = لا
form-worried-date-unsure = لا أعرف بالتأكيد
form-worried-date-person = أريد إخبار موظف

form-paper-kind = ما نوع هذه الورقة؟
    .help = يُرجى لمس الأقرب إليها.
form-paper-kind-court = محكمة الهجرة
form-paper-kind-ice = مراجعة لدى ICE
form-paper-kind-uscis = موعد لدى USCIS
form-paper-kind-rfe = رسالة تطلب أوراقًا أخرى
form-paper-kind-denial = رسالة رفض
form-paper-kind-card = بطاقة تنتهي قريبًا
form-paper-kind-other = شيء آخر

form-paper-date = ما التاريخ المكتوب على الورقة؟
    .help = أي معلومة لديك تفيد. السنة وحدها تكفي.

form-held = هل الشخص الذي جئت من أجله محتجز الآن؟
    .help = مثلًا في مركز احتجاز أو في سجن.
form-held-yes = نعم
form-held-no = لا
form-held-person = أريد إخبار موظف
form-held-self = هل جئت بشأن شخص محتجز الآن؟
    .help = مثلًا في مركز احتجاز أو في سجن.

form-private-room = هل من الأفضل لك التحدث أولًا في غرفة خاصة؟
    .help = نسأل الجميع. لا حاجة إلى ذكر السبب.
form-private-room-yes = نعم
form-private-room-no = لا

form-staff-gender = مع من يريحك التحدث أكثر؟
    .help = سنبذل جهدنا.
form-staff-gender-woman = مع امرأة
form-staff-gender-man = مع رجل
form-staff-gender-any = لا فرق عندي

form-speak-language = بأي لغة نتحدث معك اليوم؟
    .help = المترجم الشفوي مجاني.
form-speak-language-same = لغة هذه الشاشة
form-speak-language-sign = لغة الإشارة
form-speak-language-other = لغة أخرى

form-reads = هل يمكنك قراءة هذه اللغة جيدًا؟
    .help = المقصود لغة هذه الشاشة. يمكننا أيضًا القراءة لك.
form-reads-yes = نعم
form-reads-little = قليلًا
form-reads-no = لا

form-call-name = بأي اسم نناديك؟
    .help = أي اسم مقبول. لن يظهر على شاشة الحائط.

form-name = ما اسمك كما هو في أوراقك؟
    .help = يمكنك تخطي هذا السؤال وإخبارنا لاحقًا.
form-name-other = ما اسم هذا الشخص كما هو في أوراقه؟
    .help = يمكنك تخطي هذا السؤال وإخبارنا لاحقًا.

form-name-latin = كيف يُكتب اسمك بالحروف اللاتينية ABC؟
    .help = كما في جواز سفرك أو أوراقك، إن كان معروفًا لك. يمكنك تخطي هذا السؤال.
form-name-latin-other = كيف يُكتب اسم هذا الشخص بحروف ABC؟
    .help = يمكنك تخطي هذا السؤال وإخبارنا لاحقًا.

form-birth-year = ما سنة ميلادك؟
    .help = السنة فقط. يمكنك تخطي هذا السؤال.
form-birth-year-other = ما سنة ميلاد هذا الشخص؟
    .help = السنة فقط. يمكنك تخطي هذا السؤال.

form-phone = ما رقم الهاتف الآمن الذي يمكننا استخدامه؟
    .help = يُرجى كتابة رقم لا يسمع مكالماته ورسائله أحد غيرك. يمكنك تخطي هذا السؤال.

form-phone-whose = لمن هذا الهاتف؟
    .help = لنعرف من قد يجيب.
form-phone-whose-mine = هاتفي المحمول
form-phone-whose-home = هاتف البيت
form-phone-whose-work = هاتف العمل
form-phone-whose-other = هاتف شخص آخر

form-phone-ok = ماذا يمكننا أن نفعل بهذا الرقم؟
    .help = يُرجى لمس كل ما هو آمن. إذا لم تُلمس أي إجابة فلن نستخدمه.
form-phone-ok-call = يمكنكم الاتصال
form-phone-ok-voice = يمكنكم ترك رسالة صوتية
form-phone-ok-text = يمكنكم إرسال رسالة نصية

form-phone-script = إذا أجاب شخص آخر فماذا نقول؟
    .help = سنفعل ما يقع عليه اختيارك هنا.
form-phone-script-only-me = السؤال عني فقط وعدم قول شيء آخر
form-phone-script-friend = القول إن صديقًا اتصل
form-phone-script-office = يمكنكم ذكر اسم المكتب

form-phone-times = متى يكون الاتصال أو الكتابة آمنًا؟
    .help = يُرجى لمس كل الأوقات الآمنة.
form-phone-times-morning = الصباح
form-phone-times-afternoon = بعد الظهر
form-phone-times-evening = المساء
form-phone-times-weekend = عطلة نهاية الأسبوع
form-phone-times-any = أي وقت

form-email = ما عنوان بريدك الإلكتروني، إن كان آمنًا؟
    .help = يُرجى كتابة عنوان لا يقرؤه أحد غيرك. يمكنك تخطي هذا السؤال.

form-email-shared = هل يقرأ شخص آخر هذا البريد؟
    .help = إذا كان غيرك يقرؤه فلن نكتب إليه.
form-email-shared-yes = نعم
form-email-shared-no = لا
form-email-shared-unsure = لا أعرف بالتأكيد

form-letters = هل يمكننا إرسال رسائل إلى بيتك؟
    .help = لن نرسل شيئًا عند لمس «لا».
form-letters-no = لا
form-letters-yes = نعم
form-letters-other = استخدام عنوان آخر. أريد إخبار موظف.

form-town = ما اسم مدينتك أو رمزها البريدي (ZIP)؟
    .help = المدينة فقط، لا الشارع. يمكنك تخطي هذا السؤال.

form-friend = هل من قريب أو صديق يمكننا الاتصال به؟
    .help = فقط إذا لم نتمكن من الوصول إليك. يمكنك تخطي هذا السؤال.
form-friend-name = ما الاسم الأول لهذا الشخص؟
form-friend-phone = ما رقم هاتف هذا الشخص؟
form-friend-knows = هل يعرف هذا الشخص أنك هنا؟
form-friend-knows-yes = نعم
form-friend-knows-no = لا

form-household = كم شخصًا يعيشون معًا ويتشاركون المال؟
    .help = يُرجى حساب نفسك والأطفال أيضًا.
# The last tile after 1 to 8.
form-count-more = أكثر من { $number }

form-income = كم يدخل إلى أسرتك من المال كل شهر تقريبًا؟
    .help = قبل الضرائب، لكل الأشخاص معًا. هذا يساعدنا على إيجاد مساعدة مجانية.
# $amount is a sum of money such as $2,500.
form-income-up-to = حتى { $amount } في الشهر
form-income-between = من { $from } إلى { $to } في الشهر
form-income-more = أكثر من { $amount } في الشهر
form-income-unsure = لا أعرف
form-income-private = لا أريد أن أقول

form-papers = هل معك أوراق اليوم؟
    .help = يُرجى إبقاؤها معك. سيراها موظف معك على انفراد.
form-papers-yes = نعم
form-papers-no = لا

form-source = كيف سمعت عنا؟
    .help = يمكنك تخطي هذا السؤال.
form-source-friend = من صديق أو من عائلتي
form-source-community = من كنيسة أو مسجد أو جمعية
form-source-court = من محكمة أو مكتب
form-source-school = من مدرسة أو طبيب
form-source-internet = من الإنترنت أو الراديو أو التلفزيون
form-source-other = بطريقة أخرى

form-needs = هل يلزمك شيء من هذا؟
    .help = يُرجى لمس كل ما يلزمك.
form-needs-wheelchair = مكان لكرسي متحرك
form-needs-hearing = مساعدة في السمع
form-needs-seeing = مساعدة في الرؤية
form-needs-seat = مكان للجلوس
form-needs-baby = معي رضيع

## Answers that many questions share

form-yes = نعم
form-no = لا
form-unsure = لا أعرف بالتأكيد
form-none = لا شيء من هذه
form-other = شيء آخر
form-person = أريد إخبار موظف

form-lane-desk = الاستقبال
form-lane-consultation = الاستشارة

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = هذه الإجابة لا تناسب السؤال. تُرجى المحاولة مرة أخرى.
form-fault-choice = يُرجى لمس إحدى الإجابات على الشاشة.
form-fault-twice = لمست الإجابة نفسها مرتين. يُرجى لمسها مرة واحدة فقط.
form-fault-too-many = أكبر عدد يمكن لمسه: { $max }. لإزالة إجابة يُرجى لمسها مرة أخرى.
form-fault-empty = لا شيء مكتوب بعد. تُرجى كتابة شيء أو لمس «تخطي».
form-fault-too-long = هذا طويل جدًا. أكبر عدد من الحروف: { $max }.
form-fault-control = يُرجى استخدام الحروف والأرقام والمسافات فقط.
form-fault-date = هذا ليس تاريخًا بعد. يُرجى اختيار السنة على الأقل أو لمس «لا أعرف».
form-fault-date-month = هذا ليس تاريخًا بعد. يُرجى اختيار الشهر أيضًا أو لمس «لا أعرف».
form-fault-year = تُرجى مراجعة السنة. يمكن أن تكون من { $min } إلى { $max }.
form-fault-phone-letters = يُرجى استخدام الأرقام فقط للهاتف.
form-fault-phone-digits = تُرجى مراجعة رقم الهاتف. يجب أن يكون من 7 إلى 15 رقمًا.
form-fault-phone-country = هذا الرقم لا يناسب البلد. تُرجى مراجعة الرقم والبلد.
form-fault-phone-area = يُرجى إدخال الرقم كاملًا مع رمز المنطقة.
form-fault-email = تُرجى مراجعة عنوان البريد الإلكتروني. تلزم فيه علامة @ ونقطة، مثل name@example.com.
form-fault-number = يُرجى اختيار رقم من { $min } إلى { $max }.
form-fault-future = هذا اليوم لم يأتِ بعد. تُرجى مراجعة التاريخ.
# $month is the name of a month, $days how many days it has.
form-fault-month-days = عدد أيام شهر { $month } في تلك السنة: { $days }. يُرجى اختيار يوم آخر.
form-fault-code = هذا الرقم لا يبدو صحيحًا. تُرجى مراجعة ورقتك مرة أخرى، أو التخطي.
form-fault-code-a-number = رقم A-Number هو الحرف A وبعده من 7 إلى 9 أرقام. تُرجى مراجعته مرة أخرى، أو التخطي.
form-fault-code-receipt = رقم الإيصال فيه 3 حروف و10 أرقام. تُرجى مراجعته مرة أخرى، أو التخطي.
form-fault-rows-full = لا يوجد مكان للمزيد هنا. يُرجى إخبار موظف بالباقي.
