### المواعيد: من يأتي ومتى، وتحت أي اسم رمزي، وما الذي حدث بعد ذلك.

appointments-title = المواعيد
appointments-locked = المكتب مقفل: لا تظهر إلا الأوقات والأسماء الرمزية. يمكنك تسجيل من حضر وإلغاء المواعيد؛ وللحجز اطلب من أحد حاملي المفاتيح تسجيل الدخول.
appointments-unreadable-why = تعذّرت قراءة اسم من يأتي إلى هذا الموعد: مفتاحه مفقود. الوقت والاسم الرمزي والرمز ما زالت صالحة. أخبر من يعتني بالخادم ليستعيد أحدث ملف للمفاتيح.
appointments-ways = صفحات المواعيد
appointments-back = العودة إلى المواعيد
appointments-back-to-one = العودة إلى الموعد
appointments-retire = لم نعد نستعمله
appointments-use-again = نستعمله من جديد
appointments-save = حفظ
appointments-today = اليوم
appointments-days = أيام أخرى
appointments-day-before = اليوم السابق
appointments-day-after = اليوم التالي
appointments-none = لا موعد لأحد في هذا اليوم. اختر وقتًا في التقويم لتحجز موعدًا.
appointments-late = متأخر
appointments-unreadable = تعذّرت قراءة الاسم
appointments-urgent = عاجل
appointments-undo = تراجع

## الأعمدة والمعلومات

appointments-time = الوقت
appointments-when = متى
appointments-who = من
appointments-how = كيف
appointments-say = ماذا يقال
appointments-state = الحالة
appointments-type = النوع
appointments-needs = اللغة والاحتياجات
appointments-room = الغرفة
appointments-actions = ما العمل
appointments-for = لأجل
appointments-places = الأماكن
appointments-name = الاسم
appointments-name-of = اسم { $name }
appointments-rename = تغيير الاسم
appointments-rename-this = تغيير اسم { $name }
appointments-retired = لم يعد يُستعمل
appointments-day = اليوم
appointments-from = من
appointments-to = إلى
appointments-yes = نعم
appointments-no = لا
appointments-minutes =
    { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }

## موعد واحد

appointments-one = الموعد
appointments-state-booked = محجوز
appointments-state-confirmed = مؤكَّد
appointments-state-here = حاضر
appointments-state-no-show = لم يأتِ
appointments-state-cancelled = ملغى
appointments-state-moved = نُقل
appointments-moved-to = انظر الوقت الجديد
appointments-check-in = حضر
appointments-check-in-this = حضر { $name }
appointments-not-here = لم يكن هنا
appointments-confirm = أكّده الزائر
appointments-no-show = لم يأتِ
appointments-no-show-this = لم يأتِ { $name }
appointments-cancel = إلغاء
appointments-cancel-this = إلغاء { $name }
appointments-cancel-why = لماذا لن يتم الموعد
appointments-reason-person = طلب الزائر ذلك
appointments-reason-office = لا يستطيع المكتب الوفاء به
appointments-reason-mistake = أُدخل خطأً
appointments-reason-undone = أُلغي نقله
appointments-move = نقل
appointments-move-lead = اختر وقتًا آخر لـ { $name }. يصبح المكان السابق شاغرًا، وتحصل البطاقة على رمز آخر.
appointments-move-none = لا يوجد في هذا الأسبوع وقت آخر متاح من هذا النوع. انظر في أسبوع آخر، أو اطلب إضافة أوقات.
appointments-move-here = النقل إلى { $at }
appointments-move-here-urgent = عاجل: النقل إلى { $at }
appointments-done-confirmed = تم تأكيد { $name }.
appointments-done-here = حضر { $name }.
appointments-done-no-show = لم يأتِ { $name }.
appointments-done-cancelled = أُلغي { $name }.
appointments-done-moved = نُقل { $name }.

## الحجز

appointments-book = احجز الموعد
appointments-book-one = حجز
appointments-book-at = حجز في { $at }
appointments-book-locked = المكتب مقفل، وما تكتبه هنا يجب أن يُختم. اطلب من أحد حاملي المفاتيح تسجيل الدخول ثم احجز.
appointments-book-instead = وقت آخر
appointments-call-name = الاسم الذي يُنادى به
    .help = كما يريد الزائر أن يُنادى. يُحفظ مختومًا؛ ولا يرى الآخرون إلا الاسم الرمزي.
appointments-reads = اللغة التي يقرؤها الزائر
appointments-interpreter = مترجم شفوي
appointments-urgency = درجة الاستعجال
    .help = تُحفظ بعض الأماكن للأمور العاجلة (الأحمر أو البرتقالي) حتى قبل الموعد بيوم.
appointments-urgency-ordinary = غير عاجل
appointments-urgency-urgent = عاجل (الأحمر أو البرتقالي)
appointments-reach = كيف يمكننا الوصول إلى الزائر
appointments-reach-help = اسأل عن كل طريقة هل هي آمنة. ضع علامة فقط على ما وافق عليه الزائر؛ ولا يُحفظ شيء غيره.
appointments-reach-none = لم يوافق الزائر على أي طريقة. نحن لا نتواصل معه.
appointments-reach-change = تغيير طريقة الاتصال بالزائر
appointments-reach-lead = حدّد من جديد كيف يمكن الاتصال بصاحب الموعد { $name }. ما لا تحدده لا يُحفظ، ولا يُذكَّر أحد بتلك الطريقة بعد الآن.
appointments-said-yes = وافق في { $on }
appointments-channel-call = مكالمة
appointments-channel-voicemail = رسالة صوتية
appointments-channel-text = رسالة نصية
appointments-channel-email = بريد إلكتروني
appointments-channel-letter = رسالة بريدية
appointments-phone = رقم الهاتف
    .help = فقط للمكالمات والرسائل الصوتية والنصية المعلَّمة أعلاه.
appointments-email = عنوان البريد الإلكتروني
appointments-address = العنوان البريدي

## البطاقة

appointments-card = بطاقة الموعد
appointments-card-print = اطبع هذه الصفحة: لا تُطبع إلا البطاقة. وهي لا تذكر الزائر ولا الخدمة.
appointments-card-english = لا توجد بعد كلمات بلغة { $language } للبطاقة، ولذلك هي بالإنجليزية. اشرحها للزائر.

## الأسبوع

appointments-week = التقويم
appointments-week-lead = أوقات الأسبوع وعدد الأماكن الشاغرة. اضغط على «حجز» عند أحد الأوقات.
appointments-weeks = أسابيع أخرى
appointments-week-before = الأسبوع السابق
appointments-week-this = هذا الأسبوع
appointments-week-after = الأسبوع التالي
appointments-week-none = لا توجد أوقات في هذا الأسبوع. يمكن للمسؤول عن المواعيد أن ينشئها.
appointments-places-taken = { $taken } من { $all } محجوز
appointments-slot-free = شاغر
appointments-slot-held = للأمور العاجلة فقط
appointments-slot-full = ممتلئ
appointments-slot-closed = مغلق
appointments-slot-past = انتهى
appointments-slot-later = لم يُفتح بعد
appointments-slot-close-this = إغلاق { $at }
appointments-slot-open-this = فتح { $at }
appointments-slot-remove-this = حذف { $at }
appointments-slot-people-at = عدد الأشخاص في { $at }
appointments-slot-resize = تغيير الأماكن
appointments-slot-resize-this = تغيير الأماكن في { $at }

## إنشاء الأوقات

appointments-slots = إنشاء الأوقات
appointments-slots-lead = أنشئ أوقات عدة أسابيع دفعة واحدة. يمكن الحجز قبل الموعد بهذا العدد من الأسابيع: { $weeks }، ويُحفظ { $percent } ٪ من أماكن كل يوم للأمور العاجلة حتى قبل الموعد بيوم.
appointments-slots-no-type = لا يوجد نوع من المواعيد بعد. أضف نوعًا أولًا.
appointments-slots-weekdays = في هذه الأيام
appointments-slots-from = من
appointments-slots-to = إلى
    .help = ينتهي آخر موعد في هذا الوقت على الأكثر، في اليوم نفسه.
appointments-slots-every = كل كم دقيقة
appointments-slots-capacity = عدد الأشخاص في كل وقت
appointments-slots-first = اليوم الأول
appointments-slots-last = اليوم الأخير
appointments-slots-make = أنشئ هذه الأوقات
appointments-slots-made =
    { $count ->
        [zero] لم يُنشأ أي وقت.
        [one] أُنشئ وقت واحد.
        [two] أُنشئ وقتان.
        [few] أُنشئت { $count } أوقات.
        [many] أُنشئ { $count } وقتًا.
       *[other] أُنشئ { $count } وقت.
    }
appointments-slots-skipped =
    { $count ->
        [zero] لم يُترك أي وقت.
        [one] تُرك وقت واحد، لأن الساعة تُقدَّم عندئذ.
        [two] تُرك وقتان، لأن الساعة تُقدَّم عندئذ.
        [few] تُركت { $count } أوقات، لأن الساعة تُقدَّم عندئذ.
        [many] تُرك { $count } وقتًا، لأن الساعة تُقدَّم عندئذ.
       *[other] تُرك { $count } وقت، لأن الساعة تُقدَّم عندئذ.
    }

## الأنواع

appointments-types = الأنواع
appointments-types-lead = لماذا يأتي الناس، بكلماتكم. ما دام المكتب مقفلًا لا يظهر النوع بجانب أي شخص.
appointments-types-none = لا يوجد نوع بعد. أضف الأول أدناه.
appointments-type-add = إضافة نوع
appointments-type-name = الاسم
    .help = حتى 40 حرفًا.
appointments-type-minutes = الدقائق
    .help = كم يستغرق. لا يتغير ذلك لاحقًا؛ أضف نوعًا آخر بدلًا منه.
appointments-type-language = بهذه اللغة فقط
appointments-type-retire = لم نعد نقدّم { $name }
appointments-type-offer = نقدّم { $name } من جديد
appointments-length = المدة
appointments-lane = الصف
appointments-language = اللغة
appointments-language-any = أي لغة
appointments-setting = أين
appointments-setting-anywhere = في أي مكان
appointments-setting-room = في غرفة خاصة
appointments-offered = يُقدَّم

## الغرف

appointments-rooms = الغرف
appointments-rooms-lead = غرف يتحدث فيها الناس على انفراد. لا تُحجز غرفة مرتين في الوقت نفسه.
appointments-rooms-none = لا توجد غرفة بعد. أضف غرفة ليمكن حجزها.
appointments-rooms-taken = متى تكون الغرف محجوزة
appointments-rooms-all-free = كل الغرف متاحة في هذا الأسبوع.
appointments-room-add = إضافة غرفة
appointments-room-name = اسم الغرفة
appointments-room-used = مستعملة
appointments-room-retire = لم نعد نستعمل { $name }
appointments-room-offer = نستعمل { $name } من جديد
appointments-room-take = حجز الغرفة
appointments-room-for = غرفة لهذا الموعد
appointments-room-free-this = إخلاء { $name }
appointments-room-ad-hoc = بلا موعد
appointments-room-needed = يحتاج هذا النوع إلى غرفة خاصة، ولم تُحجز واحدة بعد. احجز غرفة أدناه.
appointments-room-lost = عاد الموعد قائمًا، لكن غرفته صارت لغيره الآن. احجز غرفة أخرى أدناه.

## التذكيرات

appointments-reminders = التذكيرات
appointments-reminders-lead = من يجب الاتصال به أو الكتابة إليه قبل أن يأتي. استعمل فقط الطريقة المذكورة هنا، ولا تقل شيئًا عن موضوع الموعد.
appointments-reminders-now = مطلوب الآن
appointments-reminders-later = في الأيام السبعة القادمة
appointments-reminders-none = لا أحد يحتاج إلى تذكير الآن. تظهر التذكيرات هنا من تلقاء نفسها.
appointments-reminders-paused = { $channel }: لا يُرسل شيء الآن، والبرنامج يعيد المحاولة تلقائيًا. حتى ذلك الحين ذكّر هؤلاء الزوار بنفسك.
appointments-reminders-paused-since = منذ:
appointments-reminders-failed = تعذّر إيصالها
appointments-reminders-failed-why = لا أحد يعيد المحاولة تلقائيًا. ذكّر الزائر بنفسك واضغط «تم»، أو اختر طريقة أخرى، أو قرّر هل يبقى الموعد.
appointments-reminder-none = لا تذكير: لا طريقة مسموح بها، أو حُجز الموعد قبل وقته بقليل.
appointments-reminder-due = مطلوب
appointments-reminder-sending = قيد الإرسال
appointments-reminder-done = تم
appointments-reminder-over = لم يعد لازمًا
appointments-reminder-not-allowed = لم يوافق الزائر على هذه الطريقة، أو وافق منذ زمن طويل جدًا.
appointments-reminder-no-answer = تعذّر الوصول إلى أي أحد.
appointments-reminder-unreachable = تعذّر الوصول إلى الخادم. تحقق من عنوانه في الإعدادات.
appointments-reminder-not-taken = لم يقبلها الخادم. تحقق من إعداداته ومن صحة العنوان.
appointments-reminder-not-let-in = لم يقبل الخادم الدخول أو المرسِل، أو لم يستطع إثبات هويته. راجع عنوانه واسم المستخدم وكلمة المرور في الإعدادات.
appointments-reminder-unknown = لا يُعرف هل أُرسل: لم يُجب الخادم. ولا يُرسل مرة أخرى تلقائيًا.
appointments-reminder-unwanted = الزائر لا يريده.
appointments-reminder-other-way = يُذكَّر الزائر بطريقة أخرى.
appointments-reminder-by-itself = يُرسل من تلقاء نفسه
appointments-reminder-mark-done = تم
appointments-reminder-done-this = تم: { $name }
appointments-reminder-could-not = تعذّر
appointments-reminder-could-not-this = تعذّر: { $name }
appointments-reminder-drop = لا تُذكّر
appointments-reminder-another-way = طريقة أخرى
appointments-reminder-another-way-this = طريقة أخرى لصاحب الموعد { $name }

## الأرقام

appointments-figures = الأرقام
appointments-figures-lead = ما الذي حدث لمواعيد الأسابيع الثلاثة عشر الماضية.
appointments-figures-none = لم يتم أي موعد بعد. تظهر الأرقام هنا عندما تتم مواعيد.
appointments-percent = { $percent } ٪
appointments-figures-came = حضروا
appointments-figures-no-shows = لم يأتوا
appointments-figures-rate = نسبة من لم يأتوا
appointments-figures-cancelled = أُلغيت من قبل
appointments-figures-overbooked = أيام زادت فيها المواعيد على الأماكن
appointments-figures-few = من أقل من خمسة مواعيد
appointments-figures-inside-only = للاستعمال داخل المكتب فقط: بعض الأرقام تخص عددًا قليلًا من الأشخاص.

## تقويم الموظفين

appointments-feed = تقويمي
appointments-feed-lead = اشترك في المواعيد ببرنامج التقويم الخاص بك. يرى الأوقات والأسماء الرمزية والغرف؛ لا أسماء، ولا شيء عن سبب مجيء الناس.
appointments-feed-none = ليس لديك اشتراك. أنشئ اشتراكًا وضع عنوانه في برنامج التقويم.
appointments-feed-make = إنشاء اشتراك
appointments-feed-anew = إنشاء عنوان آخر
appointments-feed-revoke = إنهاء الاشتراك
appointments-feed-address = عنوان تقويمك
appointments-feed-once = انسخ عنوان هذا الرابط الآن: فهو لا يظهر إلا مرة واحدة. من يملكه يرى التقويم، فاحتفظ به لنفسك.
appointments-feed-since = أُنشئ:
appointments-feed-until = صالح حتى:
appointments-feeds = الاشتراكات في التقويم
appointments-feeds-lead = من يرى المواعيد في برنامج التقويم الخاص به. ينتهي الاشتراك أيضًا عندما يترك صاحبه المكتب أو يحصل على كلمة مرور جديدة.
appointments-feeds-none = لا أحد لديه اشتراك.
appointments-feeds-since = أُنشئ
appointments-feeds-until = صالح حتى
appointments-feed-end-of = إنهاء اشتراك { $name }

## الإعدادات

appointments-settings = الإعدادات
appointments-settings-locked = المكتب مقفل. لا يمكن تغيير كلمات المرور إلا وهو مفتوح.
appointments-settings-weeks = عدد الأسابيع التي يمكن الحجز قبلها
appointments-settings-hold-back = الأماكن المحفوظة للأمور العاجلة، بالمئة
    .help = تُحسب على اليوم كله. وتسري على الأوقات التي تُنشأ من الآن فصاعدًا.
appointments-settings-overbook = الأماكن التي تُعطى مرتين، بالمئة
    .help = لأن بعض الناس لا يأتون. مع 0 لا يُعطى أي مكان مرتين.
appointments-settings-reminder-days = الأيام التي يُذكَّر فيها الزوار
appointments-settings-keep = عدد الأيام التي تُحفظ فيها المواعيد الماضية
    .help = من 92 إلى 3650. ثم تُمحى مع كل ما خُتم معها.
appointments-settings-erase = محو هذه المواعيد الماضية
appointments-settings-erase-no = لا
appointments-settings-erase-yes = نعم، نهائيًا
appointments-settings-signature = توقيع التذكيرات
    .help = حرف أو حرفان مثل «م.». اسم المكتب يكشف أكثر مما يجب.
appointments-settings-on = مشغَّل
appointments-settings-off = متوقف
appointments-settings-servers-whose = الخوادم وكلمات مرورها يغيّرها من يعتني ببيانات المكتب، مثل المدير.
appointments-settings-secret-kept = توجد واحدة محفوظة. وتُنسى عندما يتغيّر الخادم أو الحساب أو العنوان.
appointments-settings-secret-none = لا توجد واحدة محفوظة.
appointments-settings-mail = البريد الإلكتروني
appointments-settings-mail-why = متوقف: من لا يسمح إلا بالبريد الإلكتروني يظهر في قائمة التذكيرات. مشغَّل: يكتب إليه البرنامج بنفسه ما دام المكتب مفتوحًا.
appointments-settings-mail-on = إرسال البريد الإلكتروني
appointments-settings-mail-host = خادم البريد
appointments-settings-mail-port = المنفذ
appointments-settings-mail-security = التشفير
appointments-settings-mail-starttls = تشفير STARTTLS
appointments-settings-mail-tls = تشفير TLS من البداية
appointments-settings-mail-plain = بلا تشفير (فقط لخادم على هذا الجهاز)
appointments-settings-mail-user = اسم المستخدم
    .help = اتركه فارغًا إذا كان الخادم لا يطلبه.
appointments-settings-mail-password = كلمة المرور
    .help = تُحفظ مختومة ولا تظهر أبدًا. اتركها فارغة لتبقى الموجودة.
appointments-settings-mail-from = عنوان المرسل
    .help = ينبغي ألا يذكر اسم المكتب.
appointments-settings-texts = الرسائل النصية
appointments-settings-texts-why = متوقف: من لا يسمح إلا بالرسائل النصية يظهر في قائمة التذكيرات. مشغَّل: يسلّم البرنامج الرسائل إلى بوابتكم ما دام المكتب مفتوحًا.
appointments-settings-texts-on = إرسال الرسائل النصية
appointments-settings-texts-url = عنوان البوابة
appointments-settings-texts-token = مفتاح البوابة
    .help = يُحفظ مختومًا ولا يظهر أبدًا. اتركه فارغًا ليبقى الموجود.

## ما الذي منع ذلك

appointments-refused-name-missing = الاسم مفقود. اكتب اسمًا.
appointments-refused-name-too-long = عدد الحروف أكبر من { $max }. اكتب شيئًا أقصر.
appointments-refused-name-taken = هذا الاسم مستعمل. اختر اسمًا آخر ليعرف الجميع أيهما المقصود.
appointments-refused-not-on-the-list = هذا ليس في القائمة. اختر شيئًا من القائمة.
appointments-refused-minutes = مدة الموعد بالدقائق من { $min } إلى { $max }. اكتب رقمًا بينهما.
appointments-refused-type-not-offered = لم يعد هذا النوع يُقدَّم. اختر وقتًا آخر، أو قدّم النوع من جديد في صفحة «الأنواع».
appointments-refused-no-weekday = لم يُعلَّم أي يوم من الأسبوع. علّم يومًا واحدًا على الأقل.
appointments-refused-date-missing = هذا ليس يومًا في التقويم. اختر يومًا.
appointments-refused-time-missing = لا يوجد هذا الوقت في ساعات المكتب في ذلك اليوم. اكتب وقتًا مثل 09:00.
appointments-refused-across-midnight = يجب أن تكون النهاية بعد البداية في اليوم نفسه. أنشئ أوقات ما بعد منتصف الليل كخطة ثانية.
appointments-refused-every = يمكن أن تتتابع الأوقات كل عدد من الدقائق من { $min } إلى { $max }. اكتب رقمًا بينهما.
appointments-refused-capacity = يمكن أن يأتي في الوقت الواحد من 1 إلى { $max } من الناس. اكتب رقمًا بينهما.
appointments-refused-capacity-taken = حُجز في هذا الوقت بالفعل لعدد { $taken } من الأشخاص. اكتب هذا العدد على الأقل، أو انقل مواعيد أو ألغها أولًا.
appointments-refused-span-backwards = اليوم الأخير قبل الأول. غيّر أحدهما.
appointments-refused-span-too-long = تمتد هذه الأيام على عدد من الأسابيع أكبر من { $weeks }. اختر يومًا أخيرًا أقرب وخطّط للباقي لاحقًا.
appointments-refused-day-too-far = أحد هذه الأيام يبعد أكثر من عامين. راجع السنة.
appointments-refused-too-many-times = تنشئ هذه الخطة أكثر من { $max } وقتًا دفعة واحدة. اختر أيامًا أقل أو مدة أطول بين الأوقات.
appointments-refused-none-fit = لا يتسع لموعد مدته بالدقائق { $minutes } في هذه الأيام والساعات. اختر أيامًا أخرى أو ساعات أطول.
appointments-refused-none-made = لا جديد لإنشائه: هذه الأوقات موجودة أو انقضت. اختر أيامًا أخرى.
appointments-refused-slot-closed = هذا الوقت مغلق. اختر وقتًا آخر، أو اطلب فتحه في التقويم.
appointments-refused-slot-not-empty = حُجز موعد في هذا الوقت من قبل، لذلك يبقى. أغلقه بدلًا من ذلك، ولن يُحجز لأحد غيره.
appointments-refused-slot-past = انقضى هذا الوقت. اختر وقتًا لاحقًا.
appointments-refused-not-released = هذا الوقت أبعد من عدد الأسابيع المسموح به ({ $weeks }) ولم يُفتح بعد. اختر وقتًا أقرب.
appointments-refused-full = كل الأماكن في هذا الوقت محجوزة. اختر وقتًا آخر.
appointments-refused-held-back = الأماكن الشاغرة في هذا الوقت محفوظة للأمور العاجلة حتى قبله بيوم. اختر وقتًا آخر، أو حدّد أن الأمر عاجل إذا كان أحمر أو برتقاليًا.
appointments-refused-locked = أُقفل المكتب في هذه الأثناء، ولا يمكن ختم ما كتبته. اطلب من أحد حاملي المفاتيح تسجيل الدخول، ثم اضغط الزر مرة أخرى؛ ما كتبته باقٍ هنا، ما عدا كلمات المرور.
appointments-refused-form-used = حُجز موعد بهذا النموذج من قبل. إن كنت تقصد شخصًا آخر فاضغط «احجز الموعد» مرة أخرى؛ وإلا فانظر في قائمة اليوم.
appointments-refused-same-slot = الموعد في هذا الوقت أصلًا. اختر وقتًا آخر.
appointments-refused-not-open = انتهى هذا الموعد أو أُلغي أو نُقل. احجز موعدًا جديدًا إذا أراد الزائر أن يأتي.
appointments-refused-not-here = لم يُسجَّل حضور أحد لهذا الموعد. لم يتغير شيء.
appointments-refused-too-early = لم يبدأ الموعد بعد. انتظر وقته أو ألغه.
appointments-refused-other-day = هذا الموعد ليس اليوم. إذا كان الزائر لا يستطيع الانتظار فأعطه رقمًا من قائمة الانتظار.
appointments-refused-nothing-to-undo = لا شيء لك لتتراجع عنه: مضت أكثر من دقيقة، أو غيّر شخص آخر الموعد بعد ذلك. استعمل أزراره بدلًا من ذلك.
appointments-refused-place-gone = أُعطي المكان لشخص آخر في هذه الأثناء. احجز وقتًا آخر.
appointments-refused-no-code-name = كل الأسماء الرمزية مستعملة. سجّل من لم يأتِ أو ألغى، ثم احجز من جديد.
appointments-refused-not-a-code = الرمز أربعة أرقام. اكتبها كما هي على البطاقة.
appointments-refused-code-unknown = لا يوجد رمز كهذا. انظر إلى البطاقة مرة أخرى، أو اسأل عند الاستقبال.
appointments-refused-code-of-another-day = هذا الرمز ليس لهذا اليوم. اسأل عند الاستقبال من فضلك.
appointments-refused-code-used = استُعمل هذا الرمز. اسأل عند الاستقبال من فضلك.
appointments-refused-code-cancelled = أُلغي هذا الموعد أو نُقل. اسأل عند الاستقبال من فضلك.
appointments-refused-too-many-wrong-codes = كانت هناك رموز خاطئة كثيرة جدًا. انتظر (بالدقائق: { $minutes }) ثم حاول من جديد أو اسأل عند الاستقبال.
appointments-refused-phone = لا هاتف بهذا الرقم. اكتبه مع رمز المنطقة، أو مع + ورمز البلد.
appointments-refused-email = هذا ليس عنوان بريد إلكتروني. اكتبه كاملًا، مع العلامة @ وما بعدها.
appointments-refused-address = العنوان مفقود أو أطول مما يصلح لرسالة. اكتبه كما يُكتب على الظرف.
appointments-refused-room-taken = الغرفة محجوزة من { $from } إلى { $to }. اختر غرفة أخرى أو وقتًا آخر.
appointments-refused-room-span = تُحجز الغرفة لمدة لا تزيد بالساعات على { $hours }، والنهاية بعد البداية. غيّر الأوقات.
appointments-refused-room-not-offered = لم تعد هذه الغرفة تُستعمل. اختر غرفة أخرى.
appointments-refused-reminder-over = أُعطي هذا التذكير أو لم يعد لازمًا. لم يتغير شيء.
appointments-refused-no-other-way = لم يوافق الزائر على أي طريقة أخرى. قرّر هل يبقى الموعد.
appointments-refused-weeks = يمكن الحجز قبل الموعد بعدد من الأسابيع من 1 إلى { $max }. اكتب رقمًا بينهما.
appointments-refused-keep = تُحفظ المواعيد الماضية من { $min } إلى { $max } يومًا. اكتب رقمًا بينهما.
appointments-refused-erases = مواعيد ماضية يمحوها هذا الرقم نهائيًا مع من حضر إليها: { $count }. إن كان هذا مقصودًا فاختره أدناه واحفظ مرة أخرى، وإلا فاكتب الرقم السابق.
appointments-refused-keep-whose = تقليل الأيام يمحو مواعيد ماضية نهائيًا. اطلب ذلك ممن يحق له تغيير المكتب، كالمدير.
appointments-refused-has-one = لهذا الرقم موعد بالفعل. انظر إلى صفحة الرقم.
appointments-refused-percent = يمكن أن يكون هذا من 0 إلى { $max } بالمئة. اكتب رقمًا بينهما.
appointments-refused-mail-server = خادم البريد أو منفذه مفقود. اكتبهما كما يذكرهما مزوّد الخدمة.
appointments-refused-mail-plain = لا يُرسل البريد بلا تشفير إلا إلى خادم على هذا الجهاز نفسه. اختر STARTTLS أو TLS.
appointments-refused-mail-from = يحتاج المرسل إلى عنوان بريد إلكتروني. اكتبه كاملًا، مع العلامة @ وما بعدها.
appointments-refused-texts-address = يجب أن يكون الاتصال بالبوابة مشفّرًا من بداية عنوانها. اكتبه كما يذكره مزوّد الخدمة.
appointments-refused-texts-password = يحتوي عنوان البوابة على اسم مستخدم أو كلمة مرور لن تكون مختومة هناك. اكتب العنوان من دونها، والمفتاح في حقله الخاص.
appointments-refused-changed = حفظ شخص آخر من الموظفين شيئًا مختلفًا منذ فتحت هذه الصفحة. افتح الصفحة من جديد وانظر ثم غيّر مرة أخرى.

## الأحداث

appointments-event-booked = حُجز موعد
appointments-event-moved = نُقل موعد
appointments-event-confirmed = أُكّد موعد
appointments-event-cancelled = أُلغي موعد
appointments-event-no-show = لم يأتِ أحد إلى الموعد
appointments-event-missed = لم يأتِ أحد في يوم الموعد
appointments-event-checked-in = حضر صاحب الموعد
appointments-event-number = رُبط رقم بموعد كان صاحبه قد حضر
appointments-event-not-here = سُجِّل أن صاحب الموعد لم يكن هنا
appointments-event-erased = مُحيت مواعيد ماضية
appointments-event-undone = تراجُع عن خطوة في موعد
appointments-event-read = اطّلاع على صاحب الموعد
appointments-event-reach = حُددت من جديد طريقة الاتصال بشخص
appointments-event-wrong-code = رُفض رمز موعد
appointments-event-type-added = أُضيف نوع من المواعيد
appointments-event-type-named = تغيّر اسم نوع من المواعيد
appointments-event-type-retired = لم يعد نوع من المواعيد يُقدَّم
appointments-event-type-offered = قُدّم نوع من المواعيد من جديد
appointments-event-slots-made = أُنشئت أوقات للمواعيد
appointments-event-slot-closed = أُغلق وقت للمواعيد
appointments-event-slot-opened = فُتح وقت للمواعيد
appointments-event-slot-resized = تغيّر عدد الأماكن في وقت للمواعيد
appointments-event-slot-removed = حُذف وقت للمواعيد
appointments-event-room-added = أُضيفت غرفة
appointments-event-room-named = تغيّر اسم غرفة
appointments-event-room-retired = لم تعد غرفة تُستعمل
appointments-event-room-offered = استُعملت غرفة من جديد
appointments-event-room-taken = حُجزت غرفة
appointments-event-room-freed = أُخليت غرفة
appointments-event-reminder-tried = يُرسل تذكير
appointments-event-reminder-done = أُعطي تذكير
appointments-event-reminder-failed = تعذّر إعطاء تذكير
appointments-event-reminder-denied = لم يُرسل تذكير: غير مسموح به أو لم يعد لازمًا
appointments-event-feed-made = أُنشئ اشتراك في التقويم
appointments-event-feed-revoked = انتهى اشتراك في التقويم
appointments-event-feed-ended = أُنهي اشتراك شخص آخر في التقويم
appointments-event-settings = تغيّرت إعدادات المواعيد
appointments-event-servers = تغيّرت خوادم التذكير
