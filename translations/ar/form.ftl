### ترجمة آلية لم يراجعها أحد بعد.

form-for-whom = لمن هذه الزيارة؟
    .help = يمكنك الحضور لنفسك أو لشخص آخر.
form-for-whom-me = لي أنا
form-for-whom-child = لطفلي أو طفلتي
form-for-whom-family = لشخص من عائلتي
form-for-whom-other = لشخص آخر

form-adult = هل عمر هذا الشخص 18 سنة أو أكثر؟
    .help = إذا جئت لنفسك فالسؤال عنك أنت.
form-adult-yes = نعم
form-adult-no = لا، أقل من 18 سنة

form-been-here = هل جئت إلى هذا المكتب من قبل؟
    .help = نسأل الجميع الأسئلة نفسها.
form-been-here-first = هذه أول مرة
form-been-here-case = لديّ قضية هنا
form-been-here-before = جئت من قبل
form-been-here-unsure = لا أعرف بالتأكيد

form-help-with = ما المساعدة التي تحتاج إليها؟
    .help = يمكن اختيار 3 إجابات على الأكثر.
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
form-help-with-person = أريد التحدث مع موظف

form-worried-date = هل لديك ورقة فيها تاريخ يقلقك؟
    .help = مثل رسالة أو إشعار أو بطاقة.
form-worried-date-yes = نعم
form-worried-date-no = لا
form-worried-date-unsure = لا أعرف بالتأكيد
form-worried-date-person = أريد التحدث مع موظف

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
    .help = يمكنك كتابة ما تعرفه. السنة وحدها تكفي.

form-held = هل الشخص الذي جئت من أجله محتجز الآن؟
    .help = مثلًا في مركز احتجاز أو في سجن.
form-held-yes = نعم
form-held-no = لا
form-held-person = أريد التحدث مع موظف

form-private-room = هل تفضّل التحدث أولًا في غرفة خاصة؟
    .help = نسأل الجميع. لا حاجة إلى ذكر السبب.
form-private-room-yes = نعم
form-private-room-no = لا

form-staff-gender = مع من تفضّل التحدث؟
    .help = سنبذل جهدنا.
form-staff-gender-woman = مع امرأة
form-staff-gender-man = مع رجل
form-staff-gender-any = لا فرق عندي

form-speak-language = ما اللغة التي تريد التحدث بها اليوم؟
    .help = المترجم الشفوي مجاني.
form-speak-language-same = لغة هذه الشاشة
form-speak-language-en = English (الإنجليزية)
form-speak-language-es = Español (الإسبانية)
form-speak-language-ar = العربية
form-speak-language-sign = لغة الإشارة
form-speak-language-other = لغة أخرى

form-call-name = بأي اسم نناديك؟
    .help = أي اسم مقبول. لن يظهر على شاشة الحائط.

form-name = ما اسمك كما هو في أوراقك؟
    .help = يمكنك تخطي هذا السؤال وإخبارنا لاحقًا.

form-phone = ما رقم الهاتف الآمن الذي يمكننا استخدامه؟
    .help = يُرجى كتابة رقم لا يرد عليه ولا يسمع رسائله أحد غيرك. يمكنك تخطي هذا السؤال.

form-phone-ok = ماذا يمكننا أن نفعل بهذا الرقم؟
    .help = يُرجى لمس كل ما هو آمن. إذا لم تلمس شيئًا فلن نستخدمه.
form-phone-ok-call = يمكنكم الاتصال
form-phone-ok-voice = يمكنكم ترك رسالة صوتية
form-phone-ok-text = يمكنكم إرسال رسالة نصية

form-phone-script = إذا أجاب شخص آخر فماذا نقول؟
    .help = سنفعل ما تختاره هنا.
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

form-town = ما اسم مدينتك أو رمزها البريدي؟
    .help = المدينة فقط، لا الشارع. يمكنك تخطي هذا السؤال.

form-needs = هل تحتاج إلى شيء من هذا؟
    .help = يُرجى لمس كل ما تحتاج إليه.
form-needs-wheelchair = مكان لكرسي متحرك
form-needs-hearing = مساعدة في السمع
form-needs-seeing = مساعدة في الرؤية
form-needs-seat = مكان للجلوس
form-needs-baby = معي رضيع

form-lane-desk = الاستقبال
form-lane-consultation = الاستشارة

form-fault-kind = هذه الإجابة لا تناسب السؤال. تُرجى المحاولة مرة أخرى.
form-fault-choice = يُرجى لمس إحدى الإجابات على الشاشة.
form-fault-twice = لمست الإجابة نفسها مرتين. يُرجى لمسها مرة واحدة فقط.
form-fault-too-many =
    { $max ->
        [zero] لا يمكن اختيار أي إجابة. لمس الإجابة مرة أخرى يزيلها.
        [one] يمكن اختيار إجابة واحدة على الأكثر. لمس الإجابة مرة أخرى يزيلها.
        [two] يمكن اختيار إجابتين على الأكثر. لمس الإجابة مرة أخرى يزيلها.
        [few] يمكن اختيار { $max } إجابات على الأكثر. لمس الإجابة مرة أخرى يزيلها.
        [many] يمكن اختيار { $max } إجابة على الأكثر. لمس الإجابة مرة أخرى يزيلها.
       *[other] يمكن اختيار { $max } إجابة على الأكثر. لمس الإجابة مرة أخرى يزيلها.
    }
form-fault-empty = لا شيء مكتوب بعد. تُرجى كتابة شيء أو لمس “تخطي”.
form-fault-too-long =
    { $max ->
        [zero] هذا طويل جدًا. الحد الأقصى لا حروف.
        [one] هذا طويل جدًا. الحد الأقصى حرف واحد.
        [two] هذا طويل جدًا. الحد الأقصى حرفان.
        [few] هذا طويل جدًا. الحد الأقصى { $max } حروف.
        [many] هذا طويل جدًا. الحد الأقصى { $max } حرفًا.
       *[other] هذا طويل جدًا. الحد الأقصى { $max } حرف.
    }
form-fault-control = يُرجى استخدام الحروف والأرقام والمسافات فقط.
form-fault-date = هذا ليس تاريخًا بعد. يُرجى اختيار السنة على الأقل أو لمس “لا أعرف”.
form-fault-no-such-day = هذا اليوم غير موجود في ذلك الشهر. يُرجى اختيار يوم آخر.
form-fault-year = تُرجى مراجعة السنة. يمكن أن تكون من { $min } إلى { $max }.
form-fault-phone-letters = يُرجى استخدام الأرقام فقط للهاتف.
form-fault-phone-digits = تُرجى مراجعة رقم الهاتف. يجب أن يتكون من 7 إلى 15 رقمًا.
