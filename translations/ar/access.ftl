### تسجيل الدخول وحسابات الموظفين والأدوار.

access-welcome = أهلًا وسهلًا
access-sign-in = تسجيل الدخول
access-name = اسم الدخول
access-password = كلمة المرور
access-office-is-locked = المكتب مقفل. عندما يسجّل أحد حاملي المفاتيح الدخول يمكن قراءة المحتوى من جديد.
access-key-pending = لقد سجّلت الدخول. دورك يحمل مفتاحًا، لكن لم يسلّمه إليك أحد بعد: يحدث ذلك تلقائيًا عندما يسجّل حامل مفتاح آخر الدخول. حتى ذلك الحين يمكنك العمل مع قائمة الانتظار، ويبقى المحتوى مغلقًا.
access-go-on = متابعة
access-no-room = لا توجد غرفة لدورك هنا بعد. إذا كنت تحتاج إليها في عملك فاسأل المدير.

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
access-deactivate = إنهاء دخول { $name }

access-role-director = مدير
access-role-attorney = محامٍ
access-role-full-representative = ممثل معتمد (اعتماد كامل)
access-role-partial-representative = ممثل معتمد (اعتماد جزئي)
access-role-counsellor = مستشار
access-role-reception = استقبال
access-role-cashier = أمين صندوق
access-role-volunteer = متطوع
access-role-auditor = مدقق
access-role-it-admin = مسؤول تقنية المعلومات

access-refused-wrong-name-or-password = الاسم أو كلمة المرور غير صحيح. تحقق من كليهما وحاول مرة أخرى؛ وإن نسيت كلمة المرور فاسأل المسؤول عن حسابات الموظفين.
access-refused-too-many-attempts = أُدخلت كلمات مرور خاطئة كثيرة لهذا الاسم. انتظر { $minutes } دقيقة ثم حاول مرة أخرى. يستطيع الآخرون تسجيل الدخول في هذه الأثناء.
access-refused-name-taken = يستخدم شخص آخر هذا الاسم للدخول. اختر اسمًا آخر.
access-refused-name-malformed = اسم الدخول من حرف إلى 40 حرفًا أو رقمًا أو نقطة أو شرطة، بلا مسافات. مثال: lee.w
access-refused-display-name-malformed = الاسم الذي يقرؤه الآخرون من حرف إلى 60 حرفًا. اكتبه كما يعرف الزملاء هذا الشخص.
access-refused-password-too-short = كلمة المرور قصيرة جدًا. استخدم 15 حرفًا على الأقل: أربع أو خمس كلمات لا يجمعها إلا هذا الشخص.
access-refused-password-too-long = كلمة المرور طويلة جدًا. استخدم 128 حرفًا على الأكثر.
access-refused-only-keyholders = لا يستطيع إضافة شخص يحمل دوره مفتاحًا إلا من يحمل مفتاحًا. اطلب ذلك من زميل له مثل هذا الدور، أو اختر دورًا آخر.
access-refused-last-keyholder = هذا آخر شخص يحمل مفتاحًا. ومن دون مفتاح لن يستطيع أحد قراءة أي سجل بعد ذلك. أضف حامل مفتاح آخر أولًا ودعه يسجّل الدخول.
access-refused-own-account = لا يمكنك إنهاء دخولك أنت. اطلب ذلك من زميل.

access-event-added = أُضيف حساب موظف
access-event-deactivated = أُنهي حساب موظف
access-event-language-set = غيّر لغته
access-event-signed-in = سجّل الدخول
access-event-sign-in-failed = فشل تسجيل الدخول
access-event-signed-out = سجّل الخروج
access-event-unlocked = فُتح المكتب
access-event-unlocked-by-file = فُتح المكتب بملف عبارة المرور
access-event-locked = أُقفل المكتب
