### استمارات الزيارة كما يراها الموظفون: القائمة، واستمارة واحدة، وكلمات ما قاله الزائر.

intake-title = استمارات الزيارة
intake-title-one = استمارة { $label }
intake-none = لم تصل أي استمارة زيارة بعد. تظهر الاستمارات هنا حالما ينتهي زائر عند أحد الأكشاك.
intake-list-locked = تظهر الأرقام والأوقات فقط لأن المكتب مقفل. اطلب من أحد حاملي المفاتيح تسجيل الدخول لرؤية الباقي.
intake-older = استمارات أقدم
intake-number = الرقم
intake-arrived = وصل الزائر
intake-received = وصلت إلى المكتب
intake-name = اسم النداء
intake-language = اللغة
intake-lane = الصف
intake-urgency = الاستعجال
intake-kiosk = الكشك
intake-unopenable = لا يمكن فتحها
intake-read-in = قرأ بلغة
intake-notice = إشعار الخصوصية
intake-notice-accepted = قرأ وتابع (النسخة { $version })
intake-notice-person = طلب التحدث مع موظف (النسخة { $version })
intake-superseded = حلّ محله سجل لاحق
intake-private-form = الاستمارة الخاصة
intake-private-form-open = فتح الاستمارة الخاصة
intake-private-form-waits = أُنشئ رمز وهو ينتظر أن يُكتب، حتى الساعة
intake-private-form-opened = فُتحت الاستمارة الخاصة عند { $kiosk }، الساعة
intake-private-form-parts = وصل { $count } من { $of } جزءًا.
intake-private-form-finished = انتهى
intake-private-form-notice = إشعار الاستمارة الخاصة
intake-part-queue = للاستقبال
intake-part-general = الإجابات
intake-part-restricted = الإجابات المقيّدة
intake-not-for-your-role = ليس من صلاحيات دورك. إذا كان عملك يحتاج إليه فاسأل الإدارة.
intake-no-key-yet = دورك يشمل هذا، لكن ليس لديك مفتاح بعد. يجب أن يسجّل أحد حاملي المفاتيح الآخرين الدخول أولًا، ثم سجّل الخروج والدخول من جديد.
intake-restricted-means = لا تقرأها إلا إذا تطلّب عملك ذلك. يُسجَّل أنك قرأتها.
intake-restricted-open = فتح الإجابات المقيّدة
intake-no-answers = لا إجابات هنا.
intake-date-unknown = لا يعرف
intake-name-given = الاسم الأول:
intake-name-family = اسم العائلة:
intake-name-family-second = اسم العائلة الثاني:
intake-work = العمل على هذه الاستمارة
intake-back = كل استمارات الزيارة
intake-back-to-intake = العودة إلى الاستمارة
intake-damaged-suite = هذا الجزء مختوم من كشك أحدث. وهو محفوظ بأمان. حدّث برنامج المكتب لقراءته.
intake-damaged-key = هذا الجزء مختوم بمفتاح ليس لدى هذا المكتب. وهو محفوظ بأمان. استعد أحدث ملف للمفاتيح لقراءته.
intake-damaged-broken = ختم هذا الجزء مكسور: لقد غُيّر أو تلف. وهو محفوظ. اسأل الزائر من جديد.
intake-damaged-content = فُتح هذا الجزء لكن هذه النسخة لا تفهمه. وهو محفوظ. حدّث برنامج المكتب لقراءته.

## ما قاله الزائر، بكلمات القائمة القصيرة

intake-colour-red = أحمر
intake-colour-orange = برتقالي
intake-colour-yellow = أصفر
intake-colour-green = أخضر
intake-colour-blue = أزرق
intake-colour-none = –
intake-reason-held = هناك شخص محتجز
intake-reason-help-now = يحتاج إلى مساعدة الآن: طبيب أو شرطة أو مكان آمن
intake-reason-minor-alone = قاصر جاء وحده
intake-reason-hearing-soon = جلسة أو مراجعة لدى ICE خلال 7 أيام
intake-reason-hearing-missed = فات موعد جلسة أو مراجعة لدى ICE
intake-reason-answer-due = يجب الرد خلال 10 أيام
intake-reason-held-to-tell = قد يكون شخص محتجزًا: يفضّل إخبار موظف
intake-reason-minor-maybe = قد يكون قاصرًا جاء وحده
intake-reason-date-to-tell = قد يكون لديه موعد نهائي: يفضّل إخبار موظف
intake-reason-date-passed = مضى التاريخ المذكور في الورقة
intake-reason-date-this-month = تاريخ خلال 30 يومًا
intake-reason-card-ending = بطاقة تنتهي خلال 60 يومًا
intake-reason-court-date-unknown = ورقة محكمة من دون تاريخ معروف
intake-reason-desk-errand = معاملة في الاستقبال
intake-reason-everything-else = قائمة الانتظار العادية
intake-reason-other = السبب مذكور في الاستمارة
intake-speaks = يتحدث { $language }
intake-speaks-sign = لغة الإشارة
intake-speaks-other = لغة أخرى
intake-speaks-tells = يفضّل إخبار موظف باللغة التي يتحدثها
intake-private-room = يريد التحدث أولًا في غرفة خاصة
intake-private-room-short = غ.خ
intake-asks-person = لم يُجب عن شيء: التحدث مع موظف
intake-prefers-woman = مع امرأة
intake-prefers-man = مع رجل
intake-prefers-tells = يفضّل أن يقول مع من يتحدث
intake-need-wheelchair = كرسي متحرك
intake-need-hearing = سمع
intake-need-seeing = بصر
intake-need-seat = مقعد
intake-need-baby = رضيع
intake-need-tells = يفضّل إخبار موظف بما يحتاج إليه

intake-event-opened = فُتحت سجلات
intake-event-unopenable = سجل لا يمكن فتحه
intake-event-read = قُرئت استمارة زيارة
intake-event-list-read = عُرضت قائمة فيها أسماء

## Answers

intake-answer-none = لا شيء يُضاف
intake-answer-no-unless-said = بلا إجابة: يُعدّ رفضًا.
intake-answer-unless-said = لا إجابة: اعتبرها «{ $choice }».
intake-answer-unsaid = لا إجابة.
intake-careful-locked = مقفل: لا تكتب إلى هذا العنوان.
intake-careful-seen = قد يراه آخرون: اسأل قبل أن تكتب.
intake-careful-mention = لا تذكر هذا المكتب.
intake-answer-tell = يفضّل إخبار موظف
intake-answer-age = العمر { $age } بتاريخ { $day }
intake-days =
    { $days ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
intake-days-between = من { $fewest } إلى { $days ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
intake-days-backwards = التاريخ الثاني قبل الأول: اسأل مرة أخرى
intake-answer-more = أكثر من { $number }
intake-answer-no-country = بلا جنسية
intake-income-le125 = حتى 125 % من خط الفقر
intake-income-le200 = من 125 إلى 200 % من خط الفقر
intake-income-le300 = من 200 إلى 300 % من خط الفقر
intake-income-more = أكثر من 300 % من خط الفقر
intake-income-unsure = لا يعرف
intake-income-private = يفضّل عدم القول

intake-matter-parties = الأشخاص في هذا الأمر
intake-matter-nobody = لم يُتأكد من أحد بعد. تأكد وجهًا لوجه من الشخص الذي حضر ومن كل من يهمّ اسمه: العائلة ومقدّم الالتماس وصاحب العمل ومن يقف ضده.
intake-matter-named = من ذُكروا في الإجابات
intake-matter-named-help = ما قيل للشاشة اقتراح فقط. تأكد من كل اسم مع صاحبه قبل أخذه؛ ولا يغيّر ذلك شيئًا مما هو مسجل.
intake-matter-alike = مسجَّلون من قبل، ربما الشخص نفسه:
intake-matter-this = هذا هو الشخص
intake-matter-new = تسجيله شخصًا جديدًا
intake-matter-add = إضافة شخص
intake-matter-role = ما هو في هذا الأمر
intake-matter-remove = إخراج من هذا الأمر
intake-matter-open = تأكيد الأشخاص وإضافتهم
intake-matter-check = فحص تضارب المصالح

intake-contacts = كيف يمكن التواصل معه
intake-contacts-none = لم يُذكر شيء عن كيفية التواصل مع الشخص.
intake-contacts-help = أكِّد كلًّا منها مع الشخص وحده قبل تسجيله. ما هو مسجَّل يبقى كما هو.
intake-contacts-nobody = قل أولًا من هو الشخص.
intake-contacts-there = مسجَّل بالفعل.
intake-contacts-take = مؤكَّد: سجِّله لـ
