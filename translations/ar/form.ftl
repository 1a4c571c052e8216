### ترجمة آلية لم يراجعها أحد بعد.

form-for-whom = لمن هذه الزيارة؟
    .help = يمكنك أن تأتي لنفسك أو لشخص آخر.
form-for-whom-me = لي أنا
form-for-whom-child = لطفلي
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
form-been-here-unsure = لست متأكدًا

form-help-with = فيمَ تحتاج إلى المساعدة؟
    .help = المس حتى 3 إجابات.
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
form-help-with-person = أفضّل أن أخبر موظفًا

form-worried-date = هل لديك ورقة فيها تاريخ يقلقك؟
    .help = مثل رسالة أو إشعار أو بطاقة.
form-worried-date-yes = نعم
form-worried-date-no = لا
form-worried-date-unsure = لست متأكدًا
form-worried-date-person = أفضّل أن أخبر موظفًا

form-paper-kind = ما نوع هذه الورقة؟
    .help = المس الأقرب إليها.
form-paper-kind-court = محكمة الهجرة
form-paper-kind-ice = مراجعة لدى ICE
form-paper-kind-uscis = موعد لدى USCIS
form-paper-kind-rfe = رسالة تطلب أوراقًا أخرى
form-paper-kind-denial = رسالة رفض
form-paper-kind-card = بطاقة تنتهي قريبًا
form-paper-kind-other = شيء آخر

form-paper-date = ما التاريخ المكتوب على الورقة؟
    .help = اكتب ما تعرفه. السنة وحدها تكفي.

form-held = هل الشخص الذي جئت من أجله محتجز الآن؟
    .help = مثلًا في مركز احتجاز أو في سجن.
form-held-yes = نعم
form-held-no = لا
form-held-person = أفضّل أن أخبر موظفًا

form-private-room = هل تريد أن تتحدث أولًا في غرفة خاصة؟
    .help = نسأل الجميع. لا حاجة إلى ذكر السبب.
form-private-room-yes = نعم
form-private-room-no = لا

form-staff-gender = مع من تفضّل أن تتحدث؟
    .help = سنبذل جهدنا.
form-staff-gender-woman = مع امرأة
form-staff-gender-man = مع رجل
form-staff-gender-any = لا فرق عندي

form-speak-language = بأي لغة تريد أن تتحدث اليوم؟
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

form-phone = ما رقم الهاتف الآمن الذي يمكننا استعماله؟
    .help = اكتب فقط رقمًا لا يرد عليه ولا يسمع رسائله أحد غيرك. يمكنك تخطي هذا السؤال.

form-phone-ok = ماذا يمكننا أن نفعل بهذا الرقم؟
    .help = المس كل ما هو آمن. إذا لم تلمس شيئًا فلن نستعمله.
form-phone-ok-call = يمكنكم الاتصال
form-phone-ok-voice = يمكنكم ترك رسالة صوتية
form-phone-ok-text = يمكنكم إرسال رسالة نصية

form-phone-script = إذا أجاب شخص آخر فماذا نقول؟
    .help = سنفعل ما تختاره هنا.
form-phone-script-only-me = اسألوا عني فقط ولا تقولوا شيئًا آخر
form-phone-script-friend = قولوا إن صديقًا اتصل
form-phone-script-office = يمكنكم ذكر اسم المكتب

form-phone-times = متى يكون الاتصال أو الكتابة آمنًا؟
    .help = المس كل الأوقات الآمنة.
form-phone-times-morning = الصباح
form-phone-times-afternoon = بعد الظهر
form-phone-times-evening = المساء
form-phone-times-weekend = عطلة نهاية الأسبوع
form-phone-times-any = أي وقت

form-town = في أي مدينة أو رمز بريدي تسكن؟
    .help = المدينة فقط، لا الشارع. يمكنك تخطي هذا السؤال.

form-needs = هل تحتاج إلى شيء من هذا؟
    .help = المس كل ما تحتاج إليه.
form-needs-wheelchair = مكان لكرسي متحرك
form-needs-hearing = مساعدة في السمع
form-needs-seeing = مساعدة في الرؤية
form-needs-seat = مكان للجلوس
form-needs-baby = معي رضيع

form-lane-desk = الاستقبال
form-lane-consultation = الاستشارة

form-fault-kind = هذه الإجابة لا تناسب السؤال. حاول مرة أخرى من فضلك.
form-fault-choice = المس إحدى الإجابات على الشاشة من فضلك.
form-fault-twice = لمست الإجابة نفسها مرتين. المسها مرة واحدة فقط.
form-fault-too-many = يمكنك لمس { $max } كحد أقصى. المس إجابة مرة أخرى لإزالتها.
form-fault-empty = لم تكتب شيئًا بعد. اكتب شيئًا أو المس “تخطَّ”.
form-fault-too-long = هذا طويل جدًا. استعمل { $max } حرفًا على الأكثر.
form-fault-control = استعمل الحروف والأرقام والمسافات فقط من فضلك.
form-fault-date = هذا ليس تاريخًا بعد. اختر السنة على الأقل أو المس “لا أعرف”.
form-fault-no-such-day = هذا اليوم غير موجود في ذلك الشهر. اختر يومًا آخر.
form-fault-year = تحقق من السنة من فضلك. يمكن أن تكون من { $min } إلى { $max }.
form-fault-phone-letters = استعمل الأرقام فقط للهاتف من فضلك.
form-fault-phone-digits = تحقق من رقم الهاتف. يجب أن يتكون من 7 إلى 15 رقمًا.
