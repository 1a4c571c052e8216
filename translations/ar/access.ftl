### تسجيل الدخول وحسابات الموظفين والأدوار.

access-welcome = أهلًا وسهلًا
access-sign-in = تسجيل الدخول
access-name = اسم الدخول
access-password = كلمة المرور
access-office-is-locked = المكتب مقفل. عندما يسجّل أحد حاملي المفاتيح الدخول يمكن قراءة المحتوى من جديد.
access-key-pending = لقد سجّلت الدخول. دورك يحمل مفتاحًا، لكن لم يسلّمه إليك أحد بعد: يحدث ذلك من تلقاء نفسه عندما يسجّل أحد حاملي المفاتيح الآخرين الدخول. اطلب من أحدهم تسجيل الدخول، ثم سجّل الدخول من جديد. حتى ذلك الحين يمكنك العمل في قائمة الانتظار، ولا يمكن قراءة المحتوى.
access-key-other-password = لقد سجّلت الدخول، لكن كلمة مرورك لم تفتح مفتاحك، ولا يمكن قراءة المحتوى. سجّل الدخول من جديد؛ وإن ظهرت هذه الرسالة مرة أخرى فاطلب من المسؤول عن حسابات الموظفين وضع كلمة مرور جديدة لك.
access-go-on = متابعة
access-no-room = لا يوجد قسم لدورك هنا بعد. إذا كان عملك يحتاج إليه فاسأل الإدارة.

access-staff = الموظفون
access-display-name = الاسم الذي يقرؤه الآخرون
    .help = كما يعرفه الزملاء. يظهر بجانب كل ما يفعله هذا الشخص.
access-role = الدور
access-language = اللغة
access-state = الحالة
access-next = ما العمل
access-active = يعمل هنا
access-inactive = لم يعد يعمل هنا
access-add = إضافة شخص
access-new-password = كلمة المرور
    .help = 15 حرفًا على الأقل. أربع أو خمس كلمات لا يجمعها إلا هذا الشخص يسهل تذكرها ويصعب تخمينها.
access-deactivate = إنهاء صلاحية الدخول: { $name }
access-deactivate-means = تنتهي جلسة هذا الشخص فورًا ويفقد مفتاحه. يبقى ما فعله في الأحداث. يمكنه أن يعود إلى العمل هنا لاحقًا بكلمة مرور جديدة.
access-deactivate-now = إنهاء صلاحية الدخول الآن
access-set-password = كلمة مرور جديدة: { $name }
access-set-password-means = تتوقف كلمة المرور القديمة عن العمل وتنتهي جلسة هذا الشخص. إذا كان دوره يحمل مفتاحًا فسيحصل على مفتاح جديد حالما يفتح أحد حاملي المفاتيح قفل المكتب.
access-set-password-now = وضع كلمة المرور هذه
access-return = السماح بالعمل هنا من جديد: { $name }
access-return-means = يستطيع هذا الشخص تسجيل الدخول من جديد بكلمة المرور هذه. إذا كان دوره يحمل مفتاحًا فسيحصل على مفتاح جديد حالما يفتح أحد حاملي المفاتيح قفل المكتب.
access-return-now = السماح بالعمل هنا من جديد

access-role-director = مدير/ة
access-role-attorney = محامٍ/محامية
access-role-full-representative = ممثل/ة معتمد/ة (اعتماد كامل)
access-role-partial-representative = ممثل/ة معتمد/ة (اعتماد جزئي)
access-role-counsellor = مستشار/ة
access-role-reception = موظف/ة استقبال
access-role-cashier = أمين/ة صندوق
access-role-volunteer = متطوع/ة
access-role-auditor = مدقق/ة
access-role-it-admin = مسؤول/ة تقنية المعلومات

access-refused-wrong-name-or-password = الاسم أو كلمة المرور غير صحيح. تحقق من كليهما وحاول مرة أخرى؛ وإن نسيت كلمة المرور فاسأل المسؤول عن حسابات الموظفين.
access-refused-too-many-attempts = أُدخلت كلمات مرور خاطئة كثيرة على هذا الحاسوب. انتظر { $minutes } د ثم حاول مرة أخرى. يمكنك تسجيل الدخول على حواسيب أخرى في هذه الأثناء.
access-refused-name-taken = هذا الاسم مستخدم للدخول. اختر اسمًا آخر. وإن كان الشخص نفسه فضع له كلمة مرور جديدة في قائمة الموظفين: بذلك يمكنه أيضًا العمل هنا من جديد.
access-refused-name-malformed = اسم الدخول من 1 إلى 40 من الحروف أو الأرقام أو النقاط أو الشرطات، بلا مسافات. مثال: lee.w
access-refused-display-name-malformed = الاسم الذي يقرؤه الآخرون طوله من 1 إلى 60 حرفًا. اكتبه كما يعرف الزملاء هذا الشخص.
access-refused-password-too-short = كلمة المرور قصيرة جدًا. استخدم 15 حرفًا على الأقل: أربع أو خمس كلمات لا يجمعها إلا هذا الشخص.
access-refused-password-too-long = كلمة المرور طويلة جدًا. استخدم 128 حرفًا على الأكثر.
access-refused-only-keyholders = لا يستطيع فعل هذا لشخص يحمل دوره مفتاحًا إلا حاملو المفاتيح. اطلب ذلك من الإدارة، أو اختر دورًا آخر.
access-refused-more-than-own-role = هذا الدور يسمح بأكثر مما يسمح به دورك، فلا يمكنك منحه. اطلب ذلك من الإدارة، أو اختر دورًا لا يسمح بأكثر من دورك.
access-refused-last-keyholder = هذا آخر شخص من حاملي المفاتيح. ومن دون مفتاح لن يستطيع أحد قراءة أي سجل بعد ذلك. أضف أولًا شخصًا آخر إلى حاملي المفاتيح ودعه يسجّل الدخول.
access-refused-own-account = لا يمكنك إنهاء صلاحية دخولك بنفسك. اطلب ذلك من أحد الزملاء.

access-event-added = أُضيف حساب موظف
access-event-deactivated = أُنهي حساب موظف
access-event-password-set = وُضعت كلمة مرور جديدة
access-event-returned = عاد إلى العمل هنا
access-event-language-set = غيّر لغته
access-event-signed-in = سجّل الدخول
access-event-sign-in-failed = فشل تسجيل الدخول
access-event-signed-out = سجّل الخروج
access-event-unlocked = فُتح قفل المكتب
access-event-unlocked-by-file = فُتح قفل المكتب بملف عبارة مرور
access-event-file-added = أُضيف ملف عبارة مرور
access-event-locked = أُقفل المكتب

access-role-external-reviewer = مراجِع من خارج المكتب

access-profile = عن هذا الشخص
access-account = الحساب
access-save = حفظ
access-supervisor = المسؤول عن عمله
    .help = مدير أو محامٍ أو ممثل معتمد اعتمادًا كاملًا.
access-supervisor-none = لا أحد بعد
access-experience = الخبرة
    .help = ليعرف الزملاء من يحتاج إلى من يقف إلى جانبه.
access-experience-new = جديد في هذا العمل
access-experience-experienced = ذو خبرة
access-last-day = آخر يوم
    .help = في اليوم التالي له لا يستطيع هذا الشخص تسجيل الدخول. ويبقى ما فعله محفوظًا باسمه. اتركه فارغًا لمن يبقون.
access-background-check = فُحصت سوابقه في
access-pledge = تعهّد بالسرية في
access-speaks = يتكلم
access-here-until = يعمل هنا حتى { $day }
access-over-since = انتهى في { $day }

access-credentials = وثائق الاعتماد
access-credentials-all = وثائق الاعتماد والاعتراف
access-credentials-none = لا توجد وثيقة اعتماد مسجلة. من يمثّل أو يقدّم المشورة يحتاج إلى واحدة.
access-credentials-none-here = لا أحد ممن يعملون هنا له وثيقة اعتماد مسجلة. افتح شخصًا في قائمة الموظفين وأضف وثيقته.
access-credential-add = إضافة وثيقة اعتماد
access-credential-save = إضافة هذه الوثيقة
access-credential-kind = النوع
access-credential-number = الرقم
    .help = رقم نقابة المحامين أو رقم قرار وزارة العدل.
access-credential-jurisdiction = الولاية
    .help = للمحامين: حيث هم مرخَّصون.
access-credential-of = الجهة
access-credential-organisation = المنظمة
    .help = كما هي في قائمة وزارة العدل.
access-credential-attorney = محامٍ
access-credential-full = اعتماد كامل
access-credential-partial = اعتماد جزئي
access-credential-supervised = طالب أو خريج حقوق
access-credential-change = تغيير: { $name }
access-credential-end = إنهاء: { $name }
access-credential-end-means = لما عُلّق أو أُعيد أو أُدخل خطأً. يبقى مسجلًا على أنه منتهٍ.
access-granted-on = أول يوم
access-expires-on = آخر يوم
    .help = اتركه فارغًا فقط لترخيص لا ينتهي.
access-renewal-filed = قُدّم طلب التجديد في
access-renewal-filed-help = الطلب المقدَّم حتى آخر يوم يُبقي الوثيقة سارية إلى أن يُبتّ فيه. احتفظ بإثبات التقديم.
access-renewal-save = تسجيل التجديد
access-standing-valid = سارية
access-standing-until = سارية حتى { $day }
access-standing-renew = يجب التجديد: سارية حتى { $day }
access-standing-pending = قُدّم طلب التجديد في { $day } ولم يُبتّ فيه
access-standing-not-yet = ابتداءً من { $day }
access-standing-expired = انتهت في { $day }
access-standing-ended = أُنهيت في { $day }

access-recognitions = أين المنظمة معترف بها
access-recognitions-none = لا يوجد اعتراف مسجل. من دونه لا تُحتسب الاعتمادات هنا.
access-recognition-add = إضافة اعتراف
access-recognition-save = إضافة هذا الاعتراف
access-recognition-end = إنهاء: { $name }
access-recognition-end-now = إنهاء هذا الاعتراف
access-location = الموقع
access-is-here = هذا المكتب
access-is-here-check = هذا المكتب في ذلك الموقع

access-may-today = من يجوز له ماذا اليوم
access-rules-unverified = غير متحقَّق منها: لم يقارن أي محامٍ أو ممثل في هذا المكتب هذه القواعد بمصادرها بعد.
access-may = يجوز له
access-may-supervised = تحت إشراف
access-may-not = لا يجوز له
access-act-appear-dhs = الوكالات (G-28)
access-act-appear-court = محكمة الهجرة (EOIR-28)
access-act-appear-board = مجلس استئناف الهجرة (EOIR-27)
access-act-help-document = المساعدة في مستند (EOIR-60 و-61)
access-act-appear-state-court = محكمة اتحادية أو محكمة ولاية
access-act-advise-dhs = المشورة: الوكالات
access-act-advise-court = المشورة: المحكمة
access-lacking-no-credential = لا توجد وثيقة اعتماد مسجلة. سجّلها في صفحة هذا الشخص.
access-lacking-partial = الاعتماد الجزئي يسري أمام وكالات وزارة الأمن الداخلي وحدها (8 CFR 1292.1). اطلب من محامٍ أو ممثل معتمد اعتمادًا كاملًا.
access-lacking-not-covered = هذه الوثيقة لا تكفي لهذا. اطلب من محامٍ.
access-lacking-expired = انتهت الوثيقة في { $day }. سجّل الوثيقة الجديدة.
access-lacking-ended = أُنهيت الوثيقة في { $day }.
access-lacking-not-yet = تبدأ الوثيقة في { $day }.
access-lacking-not-recognised = المنظمة غير معترف بها في هذا الموقع اليوم. سجّل الاعتراف بها أو اطلب من محامٍ.

access-hand-over = ما في يد هذا الشخص
access-hand-over-means = اختر من يتولى كلًّا منها. ينتقل إليه في لحظة إنهاء الوصول.
access-holding-supervision = { $count ->
    [zero] لا يُسأل عن أحد
    [one] مسؤول عن زميل واحد
    [two] مسؤول عن زميلين
    [few] مسؤول عن { $count } زملاء
    [many] مسؤول عن { $count } زميلًا
   *[other] مسؤول عن { $count } زميل
}
access-nothing-in-hand = لا شيء في يد هذا الشخص.
access-nobody-takes-over = لا أحد هنا يجوز له تولي ذلك. أضف من يجوز له ثم عُد.
access-choose-taker = اختر شخصًا
access-leave-not = ليس الآن: العودة إلى هذا الشخص

access-refused-time-is-over = انتهت مدتك هنا في { $day }. إن كنت ستواصل، فاطلب ممن يتولى حسابات الموظفين أن يعطيك آخر يوم جديدًا.
access-refused-no-last-day = أصحاب هذا الدور هنا لمدة محددة. أدخل آخر يوم لهم.
access-refused-last-day-out = آخر يوم يكون بين اليوم وبعد { $days } يومًا. اختر يومًا بينهما؛ ويمكن تغييره لاحقًا.
access-refused-own-supervisor = لا أحد مسؤول عن عمل نفسه. اختر شخصًا آخر.
access-refused-no-supervisor = هذا الشخص لا يستطيع أن يكون مسؤولًا عن عمل غيره. اختر مديرًا أو محاميًا أو ممثلًا معتمدًا اعتمادًا كاملًا يعمل هنا.
access-refused-not-yet = هذا اليوم لم يأتِ بعد. أدخل اليوم الذي حدث فيه ذلك.
access-refused-credential-line = هنا شيء ناقص، أو أطول من { $characters } حرفًا.
access-refused-no-start = أدخل أول يوم.
access-refused-ends-first = ينتهي قبل أن يبدأ. تحقق من اليومين.
access-refused-no-end = الاعتماد أو الاعتراف له نهاية. أدخل آخر يوم.
access-refused-filed-too-late = كانت قد انتهت بحلول ذلك اليوم، والتجديد المقدَّم بعده لا يبقيها سارية. سجّل الوثيقة الجديدة حين تُمنح.
access-refused-ended-before = لقد أُنهيت من قبل. حمّل الصفحة من جديد لتراها.
access-refused-still-in-hand = لا يزال في يد هذا الشخص شيء. اختر من يتولى كل شيء مما يلي.

access-event-profile-set = تغيرت معلومات عن شخص
access-event-credential-added = سُجّلت وثيقة اعتماد
access-event-renewal-filed = سُجّل تجديد وثيقة اعتماد
access-event-credential-ended = أُنهيت وثيقة اعتماد
access-event-recognition-added = سُجّل اعتراف
access-event-recognition-ended = أُنهي اعتراف
access-event-handed-over = سُلّم إلى شخص آخر
