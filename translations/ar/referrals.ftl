### الإحالات: منظمات أخرى، والزوار الذين نرسلهم إليها.

referrals-title = الإحالات
referrals-lead = عندما يستطيع غيرنا المساعدة بشكل أفضل نقول من هو. يقول الدليل أين، وهل تأكد أحد مؤخرًا من صحة ذلك.
referrals-at-intake = إحالة إلى منظمة أخرى

## الدليل

referrals-directory = الدليل
referrals-directory-lead = منظمات أخرى وما تقدمه. ما لم يتحقق منه أحد منذ نصف سنة لا يُسلَّم إلا مع عبارة “اتصل أولًا”.
referrals-directory-empty = لا يوجد مدخل بعد. أضف الأول، أو أحضر ملف خدمة 211 عندكم.
referrals-directory-none = لا يوجد مدخل كهذا. اختر أشياء أقل للبحث، أو اعرض كل المداخل.
referrals-entries =
    { $count ->
        [0] لا مداخل
        [zero] لا مداخل
        [one] مدخل واحد
        [two] مدخلان
        [few] { $count } مداخل
        [many] { $count } مدخلًا
       *[other] { $count } مدخل
    }
referrals-found = العدد: { $count }
referrals-earlier = المداخل السابقة
referrals-later = مداخل أخرى
referrals-find = بحث
referrals-look = اعرض
referrals-show = ما يُعرض
referrals-show-offered = ما يمكن عرضه على الزوار
referrals-show-verified = تم التحقق منها
referrals-show-call-first = يُتصل بها أولًا
referrals-show-due = حان التحقق منها
referrals-show-closed = المغلقة
referrals-show-all = كل المداخل
referrals-any-service = أي مساعدة
referrals-any-language = أي لغة
referrals-in-area = في أي منطقة
referrals-add = إضافة منظمة
referrals-file = أخذها كملف (CSV)
referrals-back = العودة إلى الدليل
referrals-back-to-entry = العودة إلى المدخل
referrals-back-to-room = العودة إلى الإحالات

## مدخل واحد

referrals-organisation = المنظمة
referrals-site = الفرع أو البرنامج
    .help = إن كان هناك أكثر من واحد: أيها هذا.
referrals-service = مساعدة في
referrals-services = تقدم مساعدة في
referrals-service-immigration = مساعدة قانونية في الهجرة
referrals-service-other-legal = مساعدة قانونية أخرى
referrals-service-shelter = مأوى
referrals-service-food = طعام
referrals-service-medical = مساعدة طبية
referrals-service-mental-health = الصحة النفسية
referrals-service-safety = الشرطة ومساعدة الضحايا
referrals-service-school = المدرسة ودروس الإنجليزية
referrals-service-work = العمل
referrals-service-benefits = المعونات
referrals-service-other = شيء آخر
referrals-language = اللغة
referrals-languages = اللغات
referrals-languages-other = لغات أخرى
    .help = تفصل بينها فاصلة منقوطة.
referrals-area = المنطقة التي تخدمها
referrals-cost = التكلفة
referrals-hours = ساعات العمل
referrals-phone = الهاتف
referrals-address = العنوان
    .help = اتركه فارغًا إذا كان العنوان سريًا، كعناوين بعض المآوي.
referrals-web = الموقع الإلكتروني
referrals-bring = ما يجب إحضاره
referrals-eligibility = لمن
referrals-source = مصدر هذه المعلومات
referrals-walk-in = بدون موعد
referrals-walk-in-unknown = غير معروف
referrals-walk-in-yes = نعم
referrals-walk-in-no = لا
referrals-authority = يحق لها تقديم مساعدة قانونية في الهجرة
    .help = محامٍ فقط، أو منظمة تعترف بها وزارة العدل الأمريكية. الـ notario ليس هذا ولا ذاك.
referrals-authority-none = لا، أو غير معروف
referrals-authority-doj = تعترف بها وزارة العدل
referrals-authority-attorney = محامٍ
referrals-authority-roster = قائمة يوم { $day }
referrals-authority-number = الولاية ورقم نقابة المحامين، أو الرقم في القائمة
referrals-authority-on = يوم القائمة
    .help = اليوم المكتوب على قائمة المنظمات المعترف بها التي وجدتها فيها.
referrals-standing = الوضع
referrals-standing-verified = تم التحقق
referrals-standing-call-first = يُتصل أولًا
referrals-standing-no-authority = لا تُعرض
referrals-standing-closed = مغلق
referrals-state-active = مستخدم
referrals-state-closed = مغلق
referrals-is-verified = تأكد أحد من هذا خلال آخر { $days } يومًا.
referrals-is-call-first = لم يتحقق أحد من هذا خلال آخر { $days } يومًا. اتصل أولًا؛ والورقة تقول ذلك للزائر أيضًا.
referrals-is-no-authority = لا يُعرض هذا على أحد أبدًا: إنها تقدم مساعدة قانونية في الهجرة، ولا نعرف أن فيها محاميًا أو أنها معترف بها. انظر في قائمة وزارة العدل أو اسأل نقابة المحامين، ثم عدّل المدخل.
referrals-is-closed = هذا المدخل مغلق ولا يُرسل إليه أحد. اختر غيره، أو افتحه من جديد عندما يصبح صحيحًا.
referrals-never-verified = لم يتحقق أحد من هذه النسخة.
referrals-verified-on = تم التحقق في
referrals-alike = ربما هي نفسها:
referrals-keep = إبقاء هذا المدخل صحيحًا
referrals-verify = تم التحقق اليوم
referrals-verified = تم التحقق
referrals-how = كيف تأكدت؟
referrals-how-choose = اختر
referrals-how-now = هل تأكدت الآن من كل هذا؟
    .help = إذا غيّرت شيئًا اعتُبر غير متحقق منه، إلا إذا قلت كيف تأكدت.
referrals-how-not-now = لا
referrals-how-phone = اتصلت بهم
referrals-how-visit = كنت هناك
referrals-how-letter = رسالة أو بريد منهم
referrals-how-website = موقعهم الإلكتروني
referrals-how-roster = قائمة رسمية
referrals-edit = تعديل
referrals-close = إغلاق: لا يُرسل أحد إلى هناك
referrals-reopen = فتح من جديد
referrals-form-lead = ما يُكتب هنا قد يقرؤه أي شخص: لا تكتب هنا أبدًا شيئًا عن زائر.
referrals-save = حفظ
referrals-cancel = تركه كما هو
referrals-history = النسخ السابقة
referrals-version = النسخة
referrals-version-of = النسخة { $version }
referrals-when = متى
referrals-who = من
referrals-what = ماذا
referrals-other-than-before = ما تغيّر
referrals-cause-added = أضيف
referrals-cause-edited = عُدّل
referrals-cause-imported = من ملف
referrals-cause-restored = كما كان من قبل
referrals-restore = العودة إلى هذه النسخة
referrals-restore-means = ما يوجد هنا يصبح أحدث نسخة. ويُعتبر غير متحقق منه، ويبقى ما هو موجود الآن مقروءًا.
referrals-verify-due = حان التحقق منها
referrals-verify-count =
    { $count ->
        [0] تم التحقق من كل شيء مؤخرًا.
        [zero] تم التحقق من كل شيء مؤخرًا.
        [one] يجب التحقق من مدخل واحد.
        [two] يجب التحقق من مدخلين.
        [few] يجب التحقق من { $count } مداخل.
        [many] يجب التحقق من { $count } مدخلًا.
       *[other] يجب التحقق من { $count } مدخل.
    }

## الملفات

referrals-import = إحضار ملف
referrals-import-means = ما تصدّره خدمة 211، أو جدولنا الخاص.
referrals-import-lead = لا يتغير شيء قبل أن ترى ما الذي سيتغير. وما يقوله ملف يُعتبر غير متحقق منه.
referrals-import-file = الملف
    .help = ‏HSDS بصيغة JSON أو ZIP من الجداول أو جدول واحد (CSV)، أو جدولنا الخاص (CSV).
referrals-import-bring = انظر ماذا يغيّر
referrals-import-look = ما يغيّره الملف
referrals-kind-own = هذا جدولنا الخاص.
referrals-kind-json = هذه خدمات كما يكتبها HSDS (JSON).
referrals-kind-package = هذه حزمة جداول كما يكتبها HSDS (ZIP).
referrals-kind-table = هذا جدول خدمات واحد كما تصدّره خدمات 211.
referrals-import-left-out = لا مكان في الدليل لما يلي:
referrals-import-new = جديدة: { $count }
referrals-import-alike = جديدة، وربما هي هنا: { $count }
referrals-import-changed = تغيّرت: { $count }
referrals-import-same = كما هي هنا: { $count }
referrals-import-refused = لا تؤخذ: { $count }
referrals-import-nothing = لا شيء للحفظ.
referrals-import-keep = احفظ هذا
referrals-import-keep-means = تُضاف المداخل الجديدة، وتحصل المعدّلة على نسخة أخرى. ولا يُحذف شيء.
referrals-import-with-alike = أضف أيضًا ما ربما هو موجود هنا
referrals-import-kept = حُفظ: الجديد { $added } والمعدّل { $changed }.
referrals-import-refused-title = لا تؤخذ
referrals-import-refused-file = أخذها كملف، كل منها مع سببها
referrals-import-alike-title = ربما هي موجودة هنا
referrals-import-changed-title = تغيّرت
referrals-import-new-title = جديدة
referrals-import-as-it-is = كما هو الآن
referrals-import-closes = سيُغلق.
referrals-import-more = وغيرها: { $count }.
referrals-import-put-away = إبعاد هذا الملف
referrals-line = السطر

## إحالات زيارة

referrals-of-visit = إحالات { $label }
referrals-visit-lead = اختر منظمة حسب الحاجة واللغة والمنطقة. برنامجنا لا يقول شيئًا لأحد: أنت تسلّم ورقة، أو تتكلم عن الزائر إذا وقّع أنه يسمح بذلك.
referrals-number = الرقم
referrals-choose = اختيار منظمة
referrals-choose-none = لا أحد في الدليل كهذا. اختر أشياء أقل للبحث.
referrals-choose-more = وغيرها: { $count }. قل بدقة أكثر ما المطلوب.
referrals-refer = إحالة
referrals-call-first-before = اتصل أولًا: لم يتحقق أحد من هذا مؤخرًا. والورقة تقول ذلك للزائر أيضًا.
referrals-reason = السبب
referrals-reason-choose = اختر
referrals-reason-not-our-work = عمل قانوني لا نقوم به
referrals-reason-other-help = يحتاج مساعدة أخرى
referrals-reason-no-room = لا مكان عندنا
referrals-reason-cannot-take = لا يجوز لنا قبوله
referrals-reason-too-far = يسكن بعيدًا جدًا
referrals-reason-language = اللغة
referrals-reason-too-soon = يحتاجها قبل أن نستطيع
referrals-reason-wish = يرغب في ذلك
referrals-reason-other = سبب آخر
referrals-follow-up = السؤال مجددًا في
    .help = في هذا اليوم تظهر الإحالة بين ما يجب السؤال عنه.
referrals-note = ملاحظة
    .help = تُختم مثل كل ما يقوله لنا الزائر. ولا يقرؤها إلا من يجوز له قراءة الاستمارات.
referrals-notes = الملاحظات
referrals-notes-closed =
    { $count ->
        [zero] لا توجد ملاحظات.
        [one] توجد ملاحظة واحدة. تظهر لمن يجوز له قراءة الاستمارات ما دام المكتب مفتوحًا.
        [two] توجد ملاحظتان. تظهران لمن يجوز له قراءة الاستمارات ما دام المكتب مفتوحًا.
        [few] توجد { $count } ملاحظات. تظهر لمن يجوز له قراءة الاستمارات ما دام المكتب مفتوحًا.
        [many] توجد { $count } ملاحظة. تظهر لمن يجوز له قراءة الاستمارات ما دام المكتب مفتوحًا.
       *[other] توجد { $count } ملاحظة. تظهر لمن يجوز له قراءة الاستمارات ما دام المكتب مفتوحًا.
    }
referrals-note-unreadable = لا يمكن فتح هذه الملاحظة: مفتاحها لم يعد موجودًا.
referrals-hand-slip = سُلّمت الورقة
referrals-hand-warm = أتكلم عن الزائر
referrals-handed-over = وقت التسليم
referrals-way = كيف
referrals-way-cold = بورقة
referrals-way-warm = تكلمنا عنه
referrals-warm-how = علّم على ما تقوله لهم. لا تقل أكثر مما وقّع عليه الزائر، ولا رقمًا حكوميًا أبدًا.
referrals-warm-needs = لا يجوز قول شيء عن زائر بدون إذن موقّع وساري. سجّله أولًا في الأسفل.
referrals-sent = ما قيل
referrals-kinds = ما يجوز قوله
referrals-kind-name = الاسم
referrals-kind-contact = كيف يُتصل به بأمان
referrals-kind-language = اللغة
referrals-kind-need = المساعدة التي يحتاجها
referrals-kind-dates = مواعيد الجلسات والمهل
referrals-kind-papers = نسخ من الأوراق
referrals-release = إذن موقّع
referrals-releases = أذون موقّعة
referrals-release-lead = على ورق، بلغة الزائر، لهذه المنظمة وحدها ولمدة { $days } يومًا على الأكثر. لا يلزم أحدًا أن يوقّع ليُساعَد، ولكل شخص أن يسحبه في أي وقت.
referrals-release-to = إلى
referrals-release-record = تسجيل الإذن
referrals-release-in-force = ساري
referrals-release-expired = انتهى
referrals-release-revoked = سُحب
referrals-purpose = لأي غرض
referrals-signed-on = يوم التوقيع
referrals-expires-on = يسري حتى
    .help = اتركه فارغًا لمدة 180 يومًا.
referrals-explained-in = شُرح بلغة
referrals-language-choose = اختر لغة
referrals-revoke = سحبه صاحبه
referrals-what-to-do = ما العمل
referrals-one = إحالة
referrals-what-became = ماذا كانت النتيجة؟
referrals-outcome = النتيجة
referrals-outcome-unknown = غير معروفة بعد
referrals-outcome-accepted = قُبل
referrals-outcome-refused = رُفض
referrals-outcome-no-contact = لم يُتصل بأحد
referrals-outcome-did-not-go = لم يذهب
referrals-outcome-save = حفظ النتيجة
referrals-referral-open = مفتوحة
referrals-referral-closed = مغلقة
referrals-referral-close = إغلاق: لا يسأل أحد مجددًا
referrals-referral-reopen = فتح من جديد
referrals-reopen-note = لماذا تُفتح من جديد؟
referrals-due = ما يجب السؤال عنه
referrals-due-lead = ماذا كانت نتيجة هذه الإحالات؟ اسأل وسجّل.
referrals-due-none = لا أحد يجب السؤال عنه اليوم.
referrals-due-count =
    { $count ->
        [0] لا شيء للسؤال عنه اليوم.
        [zero] لا شيء للسؤال عنه اليوم.
        [one] إحالة واحدة يجب السؤال عنها.
        [two] إحالتان يجب السؤال عنهما.
        [few] { $count } إحالات يجب السؤال عنها.
        [many] { $count } إحالة يجب السؤال عنها.
       *[other] { $count } إحالة يجب السؤال عنها.
    }
referrals-back-to-visit = العودة إلى إحالات هذه الزيارة
referrals-back-to-intake = العودة إلى الاستمارة

## الأرقام

referrals-figures = أرقام الإحالات
referrals-figures-means = كم شخصًا أُحيل ولأي سبب، وماذا كانت النتيجة.
referrals-figures-none = لم يُحَل أحد في هذه الأيام.
referrals-first-day = من
referrals-last-day = إلى
referrals-sum = المجموع
referrals-few = قليل
referrals-few-means = لا يُذكر عدد من واحد إلى أربعة، ولا مجموع يُعرف منه: فقد يدل على شخص.

## الورقة

referrals-slip = الورقة
referrals-slip-language = لغة الورقة
referrals-slip-lead = بلغة الزائر إلى جانب الإنجليزية. لا تقول من هو ولا ما يحتاجه.
referrals-print = طباعة

## ما تقوله القاعدة

referrals-refused-no-organisation = ليس للمنظمة اسم. اكتب كيف تسمي نفسها.
referrals-refused-no-service = لم يُذكر ما تقدمه. اختر مساعدة واحدة على الأقل، أو “شيء آخر”.
referrals-refused-unknown-word = “{ $word }” ليست في القائمة. استعمل كلمات جدولنا الخاص.
referrals-refused-too-long = هذا طويل جدًا. اكتب { $max } حرفًا على الأكثر.
referrals-refused-hidden = فيه علامات لا يراها أحد. اكتبه من جديد بدل نسخه.
referrals-refused-no-day = هذا ليس يومًا. اكتبه هكذا: 2026-09-01.
referrals-refused-day-to-come = لم يأت هذا اليوم بعد. اكتب اليوم المكتوب على الورقة.
referrals-refused-no-authority = لا يُدرج للمساعدة القانونية في الهجرة إلا محامٍ أو منظمة تعترف بها وزارة العدل. قل أيهما، أو احذف هذه المساعدة.
referrals-refused-no-roster-day = اكتب يوم القائمة التي وجدتها فيها.
referrals-refused-no-bar = اكتب الولاية ورقم نقابة المحامين.
referrals-refused-no-how = اختر كيف تأكدت.
referrals-refused-changed = عدّل أحد هذا المدخل في هذه الأثناء. انظر إليه في نافذة أخرى ثم ابدأ من هناك.
referrals-refused-closed = هذا المدخل مغلق. اختر غيره، أو افتحه أولًا.
referrals-refused-twice = هذا موجود مرتين في الملف. اترك واحدًا، أو سمّ الفروع بأسماء مختلفة.
referrals-refused-no-reason = اختر سببًا.
referrals-refused-no-release = لا يوجد إذن ساري، فلا يجوز قول شيء. اطلب من الزائر أن يوقّع إذنًا وسجّله، أو سلّم الورقة.
referrals-refused-release-expired = انتهى الإذن في { $on }، فلا يجوز قول شيء. اطلب من الزائر أن يوقّع إذنًا جديدًا، أو سلّم الورقة.
referrals-refused-release-revoked = سُحب الإذن في { $on }، فلا يجوز قول شيء. سلّم الورقة.
referrals-refused-not-released = الإذن لا يذكر كل هذا. قل ما يذكره فقط، أو اطلب من الزائر أن يوقّع إذنًا آخر.
referrals-refused-no-kind = اختر ما يجوز قوله. لا يُؤذن بشيء جملةً.
referrals-refused-release-too-long = يسري الإذن { $days } يومًا على الأكثر. اختر يومًا أقرب.
referrals-refused-release-backwards = اليوم الأخير قبل اليوم الأول. اختر يومًا بعده.
referrals-refused-no-language = اختر اللغة التي شُرح بها.
referrals-refused-note-locked = المكتب مقفل فلا يمكن ختم ملاحظة. احذف الملاحظة، أو ليدخل من يحمل مفتاحًا.
referrals-refused-no-note = اكتب لماذا تُفتح من جديد.
referrals-refused-is-closed = هذه الإحالة مغلقة. افتحها أولًا.
referrals-refused-is-open = هذه الإحالة مفتوحة بالفعل.
referrals-refused-no-outcome = اختر ماذا كانت النتيجة.
referrals-refused-no-file = لم يُختر ملف، أو هو فارغ. اختر ملفًا.
referrals-refused-unknown-file = ليس هذا من الملفات التي يمكن قراءتها. أحضر HSDS (JSON أو ZIP أو جدولًا واحدًا) أو جدولنا الخاص، مع أسماء الأعمدة في السطر الأول.
referrals-refused-not-utf8 = لا يمكن قراءة حروف هذا الملف. احفظه بصيغة “CSV UTF-8” وأحضره من جديد.
referrals-refused-open-quote = علامة اقتباس لم تُغلق، من السطر { $line }. صحّحها وأحضر الملف من جديد.
referrals-refused-broken-package = لا يمكن فتح هذه الحزمة: هي تالفة أو لها كلمة سر أو كبيرة جدًا من الداخل. اصنعها من جديد، أو أحضر جدولًا واحدًا.
referrals-refused-too-many = في هذا الملف أكثر من { $max } مدخل. أحضره على أجزاء.
referrals-refused-unreadable = لا يمكن قراءة هذا الجزء من الملف. صحّحه هناك وأحضر الملف من جديد.
referrals-refused-confidential = حيث صُنع الملف، هذا ليس للتسليم. اسأل هناك قبل أن تضيفه بيدك.
referrals-refused-other-changes = تغيّر شيء منذ نظرت. انظر من جديد ثم احفظه.

## الأحداث

referrals-event-added = أضيف إلى الدليل
referrals-event-edited = عُدّل مدخل في الدليل
referrals-event-imported = عدّل ملف مدخلًا في الدليل
referrals-event-restored = أعيد مدخل في الدليل كما كان
referrals-event-verified = تم التحقق من مدخل في الدليل
referrals-event-closed = أُغلق مدخل في الدليل
referrals-event-reopened = فُتح مدخل في الدليل من جديد
referrals-event-brought = أُحضر ملف للدليل
referrals-event-kept = حُفظ ملف للدليل
referrals-event-put-away = أُبعد ملف للدليل
referrals-event-referred = أُحيل زائر
referrals-event-outcome = سُجّلت نتيجة إحالة
referrals-event-referral-closed = أُغلقت إحالة
referrals-event-referral-reopened = فُتحت إحالة من جديد
referrals-event-notes-read = قُرئت ملاحظات إحالة
referrals-event-release-recorded = سُجّل إذن
referrals-event-release-revoked = سُحب إذن
