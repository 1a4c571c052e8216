### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.

## Opening the form

booth-start-title = استمارة خاصة
booth-start-line = يُرجى إدخال الرمز الذي أخذته من الاستقبال.
booth-code-wrong = هذا الرمز لا يعمل. تُرجى مراجعته مرة أخرى، أو السؤال عند الاستقبال.
booth-code-again = هذا الرمز لم يعد يعمل. يُرجى طلب رمز جديد من الاستقبال.
booth-no-link = لا يمكن فتح الاستمارة الآن. يُرجى إخبار الاستقبال.

## The notice of the private form

booth-notice-title = قبل البدء
booth-notice-private = هذه الاستمارة لموظفينا القانونيين فقط. القانون يحمي ما تخبرنا به للحصول على مساعدة قانونية.
booth-notice-lawyer = ملء الاستمارة لا يجعلنا محامين لك بعد. سنخبرك لاحقًا إن كان يمكننا قبول قضيتك.
booth-notice-conflict = قد لا يمكننا مساعدتك إذا كنا نساعد بالفعل شخصًا ضدك. ولا يمكننا أن نخبرك بالسبب. يُرجى كتابة أسماء الآخرين فقط عندما نسأل عنها.
booth-notice-kept = كل جزء يُقفل ويُرسل عند إنهائه. لا يمكن لهذه الشاشة عرضه مرة أخرى. نحفظه حسب قواعد مكتبنا. يمكنك طلب نسخة منه أو طلب محوه.
booth-notice-choice = يمكنك تخطي أي سؤال والتوقف في أي وقت. ويمكنك بدلًا من ذلك إخبار موظف. يوجد مترجم شفوي مجاني.
booth-notice-truth = يُرجى عدم التخمين. «لا أعرف بالتأكيد» إجابة جيدة.
booth-notice-alone = هل يرى شخص آخر هذه الشاشة؟ يمكنك لمس «إخفاء» أو طلب موظف.

## Going through the parts

booth-part = الجزء { $at } من { $of }
booth-part-start = بدء هذا الجزء
booth-part-skip = تخطي هذا الجزء
booth-part-finish = إرسال هذا الجزء
booth-part-unsent = لم يُرسَل هذا الجزء بعد.
booth-part-sent-title = تم قفل هذا الجزء وإرساله
booth-part-sent-line = هذه الشاشة لا تعرضه بعد الآن. موظفونا يمكنهم رؤيته.
booth-part-next = الجزء التالي
booth-part-failed = لم نتمكن من حفظ هذا الجزء. يُرجى إخبار الاستقبال قبل الخروج.
booth-stop = التوقف هنا
booth-stop-line = ستحتاج بعدها إلى رمز جديد للمتابعة.
# Asked before erasing, where parts were sent before.
booth-erase-line = ستُمحى إجابات هذا الجزء. الأجزاء التي أرسلتها تبقى لدى موظفينا.
booth-done-title = شكرًا لك
booth-done-line = تُرجى العودة إلى الاستقبال. موظفونا يتابعون من هنا.

## The names of the parts

booth-part-service = ما يلزمك
booth-part-identity = عنك
booth-part-contact = كيف نصل إليك
booth-part-dates = رسائل وتواريخ
booth-part-entry = القدوم إلى الولايات المتحدة
booth-part-status = أوراق الهجرة الخاصة بك
booth-part-police = الشرطة والمحاكم
booth-part-safety = سلامتك
booth-part-family = عائلتك
booth-part-money = المال
booth-part-people = أشخاص آخرون في قضيتك

## What you need

booth-wish = ما الهدف الذي جئت من أجله؟
    .help = بكلماتك أنت. بضع كلمات تكفي.

booth-helped-before = هل ساعدك أحد في أوراق الهجرة من قبل؟
    .help = تُرجى إضافة كل من ساعدك.
booth-helped-before-who = من كان؟
booth-helped-before-who-lawyer = محامٍ
booth-helped-before-who-representative = شخص معتمد من الحكومة
booth-helped-before-who-notario = ‏«notario» أو مستشار
booth-helped-before-who-friend = صديق أو قريب
booth-helped-before-name = ما اسم ذلك الشخص أو المكتب؟
booth-helped-before-paid = هل دفعت مالًا؟
booth-helped-before-filed = هل أرسلوا أوراقًا إلى دائرة الهجرة؟
booth-helped-before-result = ماذا كانت النتيجة؟
booth-helped-before-report = هل لديك رغبة في الإبلاغ عن مشكلة معهم؟

booth-filed = هل سبق أن أرسلت أوراقًا إلى دائرة الهجرة؟
    .help = تُرجى إضافة كل طلب.
booth-filed-form = ما اسم الاستمارة أو رقمها؟
booth-filed-date = متى أُرسلت؟
booth-filed-receipt = ما رقم الإيصال؟
    .help = 3 حروف و10 أرقام، على رسالة الإيصال.
booth-filed-status = ماذا كانت النتيجة؟
booth-filed-status-waiting = ما زلت أنتظر
booth-filed-status-approved = وافقوا
booth-filed-status-denied = رفضوا

## About you

booth-full-name = ما اسمك الكامل؟
    .help = كما هو في أوراقك.
booth-full-name-name = ما اسمك الكامل؟
booth-full-name-latin = كيف يُكتب اسمك بالحروف اللاتينية ABC؟
    .help = كما في جواز سفرك أو أوراقك، إن كان معروفًا لك.
booth-full-name-father = ما اسم والدك؟
booth-full-name-mother = ما اسم والدتك؟
booth-full-name-document = أي ورقة فيها هذا الاسم؟
booth-full-name-document-passport = جواز السفر
booth-full-name-document-birth = شهادة الميلاد
booth-full-name-document-card = بطاقة الهوية
booth-full-name-document-immigration = ورقة من دائرة الهجرة

booth-other-names = هل استخدمت أسماء أخرى؟
    .help = مثلًا اسم قبل الزواج، أو اسم يناديك به الناس، أو كتابة أخرى للاسم.
booth-other-names-name = ما هو هذا الاسم؟
booth-other-names-kind = ما نوع هذا الاسم؟
booth-other-names-kind-before = الاسم قبل الزواج
booth-other-names-kind-nickname = اسم يناديني به الناس
booth-other-names-kind-papers = الاسم على أوراق أخرى

booth-spoken-of = ما الاسم الذي نستخدمه لك؟
    .help = أي اسم مناسب. نستخدمه عندما نتحدث معك.
booth-spoken-of-name = ما الاسم الذي نستخدمه لك؟
booth-spoken-of-pronoun = كيف نتحدث عنك؟
booth-spoken-of-pronoun-she = هي
booth-spoken-of-pronoun-he = هو
booth-spoken-of-pronoun-they = هم
booth-spoken-of-pronoun-name = باسمي فقط

booth-born = متى وُلدت؟
    .help = أي معلومة لديك تفيد. السنة وحدها تكفي.
booth-born-date = متى وُلدت؟
booth-born-sure = هل هذا التاريخ مؤكد؟

booth-birth-place = أين وُلدت؟
    .help = إذا لم يكن معروفًا لك فأقرب مدينة تكفي.
booth-birth-place-city = في أي مدينة أو قرية وُلدت؟
booth-birth-place-country = في أي بلد وُلدت؟

booth-citizenship = ما البلدان التي لديك جنسيتها؟
    .help = تُرجى إضافة كل بلد. بعض الناس ليس لهم بلد.
booth-citizenship-country = ما هو هذا البلد؟

booth-sex = ماذا تقول أوراقك: امرأة أم رجل؟
    .help = تطلب الاستمارات ما هو مكتوب في أوراقك. يمكنك تخطي هذا السؤال.
booth-sex-papers = ماذا تقول أوراقك؟
booth-sex-papers-female = أنثى
booth-sex-papers-male = ذكر
booth-sex-papers-x = X
booth-sex-gender = هل من كلمة أخرى تناسبك أكثر؟
    .help = يمكنك تخطي هذا السؤال.

booth-marriage = ما وضعك العائلي؟
    .help = نسأل الجميع، لأن العائلة قد تكون مهمة لأوراقك.
booth-marriage-single = لم أتزوج أبدًا
booth-marriage-married = لديّ زوج أو زوجة
booth-marriage-partner = نعيش معًا بلا زواج
booth-marriage-separated = نحن منفصلان
booth-marriage-divorced = حصل طلاق
booth-marriage-widowed = توفي زوجي أو توفيت زوجتي

booth-a-number = هل لديك رقم A-Number؟
    .help = هو على كثير من أوراق الهجرة: الحرف A وبعده من 7 إلى 9 أرقام. لدى بعض الناس أكثر من رقم.
booth-a-number-number = ما هو رقم A-Number؟

booth-account = هل لديك رقم حساب أو رقم إيصال من USCIS؟
    .help = تُرجى إضافة كل رقم.
booth-account-kind = ما نوع هذا الرقم؟
booth-account-kind-account = رقم الحساب على الإنترنت
booth-account-kind-receipt = رقم الإيصال
booth-account-number = ما هو الرقم؟

booth-passport = هل لديك جواز سفر أو بطاقة من قنصليتك؟
    .help = يفيد حتى لو انتهت مدته. يمكنك تخطي هذا السؤال.
booth-passport-country = من أي بلد؟
booth-passport-number = ما الرقم؟
booth-passport-expires = متى ينتهي؟

booth-i94 = هل لديك ورقة I-94؟
    .help = تعطيها دائرة الهجرة لمن يدخل بتأشيرة أو بإذن دخول (Parole).
booth-i94-number = ما رقمها؟
booth-i94-class = ما الحروف المكتوبة تحت «class»؟
booth-i94-until = حتى أي تاريخ كان يمكنك البقاء؟

booth-languages = ما لغاتك؟
    .help = يُرجى لمس كل لغة من لغاتك.
booth-languages-speaks = بأي لغات يمكنك التحدث؟
booth-languages-reads = بأي لغات يمكنك القراءة؟
booth-languages-interpreter = هل يلزمك مترجم شفوي؟
booth-languages-dialect = هل لك لهجة خاصة؟
    .help = مثلًا اسم مدينتك أو منطقتك.

booth-school = كم سنة ذهبت إلى المدرسة؟
    .help = نسأل حتى نشرح لك الأمور جيدًا. يمكنك تخطي هذا السؤال.
booth-school-years = كم سنة ذهبت إلى المدرسة؟
booth-school-reads = هل يمكنك القراءة والكتابة بلغتك؟
booth-school-reads-yes = نعم
booth-school-reads-little = قليلًا
booth-school-reads-no = لا
booth-school-hard = هل يصعب عليك التعلم أو التذكر بسبب مرض؟

booth-funders = ثلاثة أسئلة من الجهات التي تموّلنا
    .help = تساعدنا على إبقاء خدماتنا مجانية. يمكنك تخطي أي سؤال منها.
booth-funders-latino = هل أصلك إسباني أو لاتيني؟
booth-funders-race = ما الذي ينطبق عليك؟
    .help = يُرجى لمس كل ما هو صحيح.
booth-funders-race-native = من سكان أمريكا أو ألاسكا الأصليين
booth-funders-race-asian = من أصل آسيوي
booth-funders-race-black = من السود أو من أصل أمريكي أفريقي
booth-funders-race-pacific = من سكان هاواي الأصليين أو جزر المحيط الهادئ
booth-funders-race-white = من البيض
booth-funders-veteran = هل كنت في الجيش الأمريكي؟

## How we may reach you

booth-home-phone = هل لديك هاتف في البيت؟
    .help = لن نستخدمه إلا حسب إجاباتك.
booth-cell-phone = هل لديك هاتف محمول؟
    .help = لن نستخدمه إلا حسب إجاباتك.
booth-work-phone = هل لديك هاتف في العمل؟
    .help = لن نستخدمه إلا حسب إجاباتك.
# The same words for every phone.
booth-phone-number = ما هو الرقم؟
booth-phone-ok = ماذا يمكننا أن نفعل بهذا الرقم؟
    .help = يُرجى لمس كل ما هو آمن. إذا لم تُلمس أي إجابة فلن نستخدمه.
booth-phone-ok-call = يمكنكم الاتصال
booth-phone-ok-voice = يمكنكم ترك رسالة صوتية
booth-phone-ok-text = يمكنكم إرسال رسالة نصية
booth-phone-ok-app = يمكنكم الكتابة على WhatsApp
booth-phone-script = إذا أجاب شخص آخر فماذا نقول؟
booth-phone-script-only-me = السؤال عني فقط وعدم قول شيء آخر
booth-phone-script-friend = القول إن صديقًا اتصل
booth-phone-script-office = يمكنكم ذكر اسم المكتب
booth-phone-times = متى يكون ذلك آمنًا؟
    .help = يُرجى لمس كل الأوقات الآمنة.
booth-phone-times-morning = الصباح
booth-phone-times-afternoon = بعد الظهر
booth-phone-times-evening = المساء
booth-phone-times-weekend = عطلة نهاية الأسبوع
booth-phone-times-any = أي وقت
booth-phone-shared = هل يستخدم شخص آخر هذا الهاتف أو ينظر فيه؟
booth-phone-employer = هل يمكن أن يعرف صاحب عملك أننا نتصل بك؟

booth-friend-phone = هل من قريب أو صديق يمكننا الاتصال به؟
    .help = فقط إذا لم نتمكن من الوصول إليك.
booth-friend-phone-name = ما اسم هذا الشخص؟
booth-friend-phone-relation = ما صلة هذا الشخص بك؟
booth-friend-phone-script-only = السؤال عن هذا الشخص فقط وعدم قول شيء آخر
booth-friend-phone-knows = هل يعرف هذا الشخص بزيارتك لنا؟

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = زوج أو زوجة
booth-relation-former = زوج سابق أو زوجة سابقة
booth-relation-parent = أم أو أب
booth-relation-child = ابن أو ابنة
booth-relation-sibling = أخ أو أخت
booth-relation-other-family = قريب آخر
booth-relation-friend = صديق أو صديقة
booth-relation-self = أنا

booth-home = أين مكان سكنك؟
    .help = لن نرسل إليه شيئًا إلا بموافقتك.
booth-home-kind = ما نوع هذا المكان؟
booth-home-kind-own = بيتي
booth-home-kind-with = أسكن مع أشخاص آخرين
booth-home-kind-shelter = مأوى
booth-home-kind-none = ليس لي مكان ثابت
# The same words for every address.
booth-address-street = ما اسم الشارع ورقم البيت؟
booth-address-unit = ما رقم الشقة أو الغرفة؟
    .help = يمكنك تخطي هذا السؤال.
booth-address-city = ما اسم المدينة أو البلدة؟
booth-address-state = ما اسم الولاية؟
    .help = حرفان يكفيان، مثلًا TX.
booth-address-zip = ما الرمز البريدي (ZIP)؟
booth-address-mail = هل يمكننا إرسال رسائل إلى هناك؟
booth-address-plain = هل نستخدم ظرفًا عاديًا بلا اسمنا؟

booth-email = هل لديك عنوان بريد إلكتروني؟
    .help = فقط إذا كان ذلك آمنًا لك. يمكنك تخطي هذا السؤال.
booth-email-address = ما عنوان البريد الإلكتروني؟
booth-email-shared = هل يقرأ شخص آخر هذا البريد؟
booth-email-device = هل يمكن لشخص آخر أن ينظر في هاتفك أو الكمبيوتر؟

booth-friend-home = هل من قريب أو صديق يمكنه أخذ الرسائل لك؟
    .help = يُرجى اختيار شخص محل ثقتك. يمكنك تخطي هذا السؤال.
booth-friend-home-name = ما اسم هذا الشخص؟
booth-friend-home-knows = هل يعرف هذا الشخص بزيارتك لنا؟

booth-safe-mail = هل من عنوان آمن للرسائل من الحكومة؟
    .help = يمكن أن يكون غير بيتك.
booth-safe-mail-program = هل أنت في برنامج يُبقي عنوانك سرًا؟
booth-safe-mail-card = ما رقم بطاقتك في ذلك البرنامج؟
booth-safe-mail-expires = متى تنتهي تلك البطاقة؟

booth-secret-word = يُرجى اختيار كلمة سر للمكالمات
    .help = نسأل عنها قبل أن نتحدث عن أي شيء. يُرجى اختيار كلمة لا يخمّنها الآخرون.

## Letters and dates

booth-notices = هل لديك رسائل أو أوراق من دائرة الهجرة أو من محكمة؟
    .help = تُرجى إضافة كل ورقة معك.
booth-notices-kind = ما نوع هذه الورقة؟
booth-notices-on = ما التاريخ المكتوب على الورقة؟
booth-notices-received = متى وصلتك؟
booth-notices-due = ما آخر تاريخ يلزمك فيه فعل شيء؟
booth-notices-how = كيف وصلتك؟
booth-notices-how-mail = بالبريد
booth-notices-how-hand = باليد

booth-court = هل لديك قضية في محكمة الهجرة؟
    .help = تجد ذلك في أوراق المحكمة. لا بأس إذا لم يكن معروفًا لك.
booth-court-has = هل لديك قضية في محكمة الهجرة؟
booth-court-charged = ما التاريخ على الورقة التي اسمها «Notice to Appear»؟
booth-court-city = في أي مدينة هذه المحكمة؟
booth-court-judge = ما اسم القاضي؟
booth-court-hearing = متى جلستك التالية؟
booth-court-time = في أي ساعة؟
booth-court-kind = ما نوع هذه الجلسة؟
booth-court-kind-first = جلسة أولى قصيرة (master)
booth-court-kind-full = جلسة كاملة (individual)
booth-court-where = أين هي؟
booth-court-where-person = في قاعة المحكمة
booth-court-where-video = بالفيديو أو بالهاتف

booth-check-in = هل عليك مراجعة دائرة الهجرة (ICE)؟
booth-check-in-has = هل عليك مراجعة دائرة الهجرة (ICE)؟
    .help = يُرجى لمس كل ما هو صحيح. هذا يبيّن لنا مدى سرعة حاجتك إلى المساعدة.
booth-check-in-has-visit = يجب أن أذهب إلى هناك
booth-check-in-has-order = لديّ أمر إشراف (order of supervision)
booth-check-in-has-monitor = يراقبونني بتطبيق أو ساعة أو سوار في القدم
booth-check-in-next = متى المرة التالية؟
booth-check-in-place = أين؟

booth-held = هل أحد من عائلتك محتجز الآن؟
    .help = مثلًا في مركز احتجاز أو في سجن.
booth-held-has = هل أحد من عائلتك محتجز الآن؟
booth-held-name = ما الاسم الكامل لهذا الشخص؟
booth-held-relation = ما صلة هذا الشخص بك؟
booth-held-country = من أي بلد هذا الشخص؟
booth-held-born = متى وُلد هذا الشخص؟
booth-held-number = ما رقم A-Number لهذا الشخص؟
booth-held-place = أين هذا الشخص محتجز؟
booth-held-since = منذ متى؟
booth-held-wants = هل يريد هذا الشخص مساعدتنا؟

## Coming to the United States

booth-entries = متى جئت إلى الولايات المتحدة؟
    .help = تُرجى إضافة كل مرة دخلت فيها، والبدء بآخر مرة.
booth-entries-date = متى دخلت؟
booth-entries-place = من أي مكان دخلت؟
    .help = مثلًا اسم مدينة أو جسر أو مطار.
booth-entries-how = كيف دخلت؟
booth-entries-how-visa = بتأشيرة
booth-entries-how-parole = بإذن دخول (Parole)
booth-entries-how-border-card = ببطاقة عبور الحدود
booth-entries-how-waved = سمحوا لي بالمرور دون أن ينظروا
booth-entries-how-no-check = لم يفحصني أحد
booth-entries-document = أي ورقة أظهرتها؟
booth-entries-met = هل تحدثت مع ضابط؟

booth-trips = هل خرجت من الولايات المتحدة بعد ذلك؟
    .help = تُرجى إضافة كل سفر.
booth-trips-left = متى خرجت؟
booth-trips-back = متى عدت؟

booth-last-arrival = متى دخلت آخر مرة؟
    .help = قد يكون هذا التاريخ مهمًا جدًا. أي معلومة لديك تفيد.
    .suggested = بحسب ما أخبرتنا به. يُرجى تغييره إذا لم يكن صحيحًا.

booth-stopped = هل أوقفوك أو أعادوك على الحدود في أي مرة؟
    .help = تُرجى إضافة كل مرة.
booth-stopped-date = متى كان ذلك؟
booth-stopped-place = أين كان ذلك؟
booth-stopped-fingerprints = هل أخذوا بصماتك؟
booth-stopped-signed = هل وقّعت على ورقة؟

booth-removed = هل أمرك قاضٍ أو ضابط بالخروج من البلد في أي مرة؟
    .help = تُرجى إضافة كل مرة.
booth-removed-date = متى كان ذلك؟
booth-removed-place = أين كان ذلك؟
booth-removed-who = من أعطى الأمر؟
booth-removed-who-judge = قاضٍ
booth-removed-who-officer = ضابط
booth-removed-left = هل خرجت من البلد حينها؟
booth-removed-back = هل عدت بعد ذلك؟

booth-visas = هل طلبت تأشيرة في أي مرة؟
    .help = تُرجى إضافة كل تأشيرة.
booth-visas-kind = ما نوع تلك التأشيرة؟
booth-visas-date = متى كان ذلك؟
booth-visas-result = ماذا كانت النتيجة؟
booth-visas-result-got = حصلت عليها
booth-visas-result-refused = رفضوا
booth-visas-result-stayed = بقيت أكثر من المدة المكتوبة

## Your immigration papers

booth-status = ماذا لديك الآن؟
    .help = يُرجى لمس الأقرب إلى وضعك.
booth-status-what = ماذا لديك الآن؟
booth-status-what-none = بلا أوراق
booth-status-what-green-card = البطاقة الخضراء
booth-status-what-work = تصريح العمل
booth-status-what-visa = تأشيرة
booth-status-what-asylum = اللجوء
booth-status-what-daca = برنامج DACA
booth-status-what-tps = الحماية المؤقتة TPS
booth-status-what-parole = إذن دخول (Parole)
booth-status-what-citizenship = الجنسية الأمريكية
booth-status-expires = متى تنتهي هذه الورقة؟

booth-resident = عن بطاقتك الخضراء
    .help = التاريخ مكتوب على البطاقة. أي معلومة لديك تفيد.
booth-resident-since = منذ متى لديك هذه البطاقة؟
booth-resident-how = كيف حصلت عليها؟
booth-resident-how-family = عن طريق العائلة
booth-resident-how-work = عن طريق العمل
booth-resident-how-asylum = عن طريق اللجوء
booth-resident-how-lottery = عن طريق القرعة (اللوتري)
booth-resident-two-years = هل هي بطاقة لسنتين فقط؟

booth-work-permit = عن تصريح عملك
booth-work-permit-category = ما الحرف والرقم المكتوبان تحت «category»؟
    .help = مثلًا C08. يمكنك تخطي هذا السؤال.
booth-work-permit-expires = متى ينتهي؟

booth-programs = هل لديك واحد من هذه أو هل طلبته؟
    .help = تُرجى إضافة كل واحد.
booth-programs-kind = أي واحد؟
booth-programs-kind-asylum = اللجوء
booth-programs-kind-u = تأشيرة U
booth-programs-kind-t = تأشيرة T
booth-programs-kind-sij = ورقة لصغار السن (SIJ)
booth-programs-since = منذ متى؟
booth-programs-until = حتى متى؟

booth-petition = هل طلب أحد من دائرة الهجرة أن تسمح لك بالبقاء؟
    .help = مثلًا قريب أو صاحب عمل، لك أو لوالديك أو لزوجك أو لزوجتك.
booth-petition-filed = هل طلب أحد من دائرة الهجرة أن تسمح لك بالبقاء؟
booth-petition-who = لمن كان الطلب؟
booth-petition-who-me = لي أنا
booth-petition-who-parent = لأمي أو لأبي
booth-petition-who-spouse = لزوجي أو لزوجتي
booth-petition-when = متى كان ذلك؟

booth-moved = هل غيّرت سكنك؟
    .help = ترسل دائرة الهجرة الرسائل إلى العنوان الذي تعرفه. يمكننا مساعدتك في تغييره.
booth-moved-moved = هل غيّرت سكنك بعد آخر أوراقك؟
booth-moved-told = من أخبرت بعنوانك الجديد؟
    .help = يُرجى لمس كل ما هو صحيح.
booth-moved-told-uscis = دائرة الهجرة (USCIS)
booth-moved-told-court = المحكمة

## Police and courts

booth-arrested = هل اعتقلتك الشرطة أو أعطتك مخالفة في أي مرة؟
    .help = في أي مكان، حتى قبل زمن طويل، وحتى لو انتهى الأمر بلا شيء.
booth-arrests = عن كل مرة
    .help = تُرجى إضافة كل مرة. أي معلومة لديك تفيد.
booth-arrests-date = متى كان ذلك؟
booth-arrests-place = أين كان ذلك؟
booth-arrests-agency = أي شرطة كانت؟
booth-arrests-charge = ماذا قالوا إنك فعلت؟
    .help = بضع كلمات تكفي.
booth-arrests-court = أي محكمة كانت؟
booth-arrests-result = ماذا كانت النتيجة؟
booth-arrests-result-dropped = أسقطوا القضية
booth-arrests-result-guilty = إدانة
booth-arrests-result-not-guilty = براءة
booth-arrests-result-open = ما زالت مفتوحة
booth-arrests-sentence = بماذا أمر القاضي؟
    .help = مثلًا أيام في السجن، أو دورة، أو خدمة للمجتمع.
booth-arrests-probation = هل كنت تحت المراقبة (probation)؟
booth-arrests-fine = هل دفعت غرامة؟
booth-arrests-papers = هل لديك أوراق المحكمة؟

booth-open-case = هل لديك قضية جنائية ما زالت مفتوحة؟
    .help = قد يكون هذا مهمًا لأوراقك. ويمكنك بدلًا من ذلك إخبار موظف.
booth-open-case-has = هل لديك قضية جنائية ما زالت مفتوحة؟
booth-open-case-next = ما التاريخ التالي؟
booth-open-case-defender = ما اسم محامي الدفاع عنك؟

booth-police-more = هل حدث لك شيء من هذا؟
    .help = يُرجى لمس كل ما هو صحيح.
booth-police-more-driving = القيادة بعد الكحول أو المخدرات
booth-police-more-order = أمرتني محكمة بالابتعاد عن شخص
booth-police-more-young = شيء حدث وعمري أقل من 18
booth-police-more-warrant = ربما تبحث عني الشرطة
booth-police-more-probation = أنا تحت المراقبة (probation)

## Your safety

booth-afraid = هل لديك خوف من العودة إلى بلدك؟
    .help = لا حاجة إلى حكاية القصة هنا.
booth-hurt = هل آذاك أو هددك أحد، أنت أو طفلك، في الولايات المتحدة؟
    .help = لا حاجة إلى حكاية القصة هنا.
booth-crime = عما حدث
    .help = يمكنك كتابة ما يناسبك فقط.
booth-crime-kind = ما نوع ما حدث؟
    .help = يُرجى لمس كل ما هو صحيح.
booth-crime-kind-home = عنف في البيت
booth-crime-kind-attack = اعتداء
booth-crime-kind-sexual = عنف جنسي
booth-crime-kind-threats = تهديد
booth-crime-kind-held = حبسني أحد
booth-crime-kind-stalking = لاحقني أحد
booth-crime-when = متى كان ذلك؟
booth-crime-where = في أي مدينة؟
booth-crime-reported = هل أخبرت الشرطة أو أخبرها شخص آخر؟
booth-crime-report = ما رقم تقرير الشرطة؟
booth-crime-certified = هل وقّعت الشرطة ورقة لك (تأشيرة U)؟
booth-forced = هل أجبرك أحد أو خدعك من أجل العمل؟
    .help = مثلًا بلا أجر، أو أخذ أوراقك، أو منعك من الخروج.
booth-young = لمن عمرهم أقل من 21
    .help = توجد مساعدة خاصة للشباب.
booth-young-is = هل عمرك أقل من 21 سنة؟
booth-young-both = هل يعيش أبوك وأمك معك؟
booth-young-hurt = هل آذاك أحد والديك، أو تركك، أو لم يهتم بك؟
booth-young-order = هل هناك ورقة من محكمة الأسرة؟
booth-need-now = هل يلزمك شيء من هذا الآن؟
    .help = يمكننا مساعدتك على إيجاده.
booth-need-now-shelter = مكان آمن للنوم
booth-need-now-police = الشرطة
booth-need-now-doctor = طبيب
booth-need-now-food = طعام
booth-need-now-talk = شخص أتحدث معه

## Your family

booth-family = من هم أفراد عائلتك؟
    .help = تُرجى إضافة الزوج أو الزوجة (الآن ومن قبل)، والوالدين، والأطفال، والإخوة والأخوات.
booth-family-relation = من هذا الشخص؟
booth-family-name = ما الاسم الكامل؟
booth-family-born = متى وُلد هذا الشخص؟
booth-family-country = في أي بلد وُلد هذا الشخص؟
booth-family-status = ما الأوراق التي لدى هذا الشخص؟
booth-family-status-citizenship = الجنسية الأمريكية
booth-family-status-green-card = البطاقة الخضراء
booth-family-status-other = أوراق أخرى
booth-family-status-none = بلا أوراق
booth-family-here = هل يعيش هذا الشخص في الولايات المتحدة؟
booth-family-filed = هل قدّم هذا الشخص طلبًا لك إلى دائرة الهجرة؟
booth-family-living = هل هذا الشخص حي؟

booth-citizenship-parents = هل لدى أحد والديك أو أجدادك الجنسية الأمريكية، الآن أو من قبل؟
    .help = بعض الناس لديهم الجنسية عن طريق عائلتهم ولا يعرفون ذلك.

booth-sponsor = من يمكنه مساعدتك في أوراق الهجرة (كفيل، sponsor)؟
    .help = مثلًا زوج أو زوجة، أو أب أو أم، أو ابن بالغ أو ابنة بالغة.
booth-sponsor-name = ما اسم هذا الشخص؟
booth-sponsor-relation = ما صلة هذا الشخص بك؟
booth-sponsor-income = كم دولارًا يكسب هذا الشخص كل شهر تقريبًا؟

## Money

booth-household = كم شخصًا يعيشون من المال نفسه؟
    .help = يُرجى حساب نفسك والأطفال أيضًا.

booth-income = ما المال الذي يدخل إلى بيتك؟
    .help = تُرجى إضافة كل نوع، لكل من في بيتك. إذا لم يوجد مال فيُرجى لمس «لا شيء للإضافة».
booth-income-source = من أين يأتي؟
booth-income-source-job = وظيفة
booth-income-source-own = عملي الخاص أو تجارتي
booth-income-source-benefits = مساعدة من الحكومة
booth-income-source-family = العائلة أو الأصدقاء
booth-income-amount = كم دولارًا؟
booth-income-often = كل كم من الوقت؟
booth-income-often-week = كل أسبوع
booth-income-often-two-weeks = كل أسبوعين
booth-income-often-month = كل شهر
booth-income-often-year = كل سنة

booth-benefits = هل يحصل بيتك على شيء من هذا؟
booth-benefits-has = هل يحصل بيتك على شيء من هذا؟
    .help = يُرجى لمس كل ما هو صحيح. قد يخفّض هذا الرسوم.
booth-benefits-has-snap = مساعدة غذائية (SNAP، EBT)
booth-benefits-has-medicaid = برنامج Medicaid
booth-benefits-has-ssi = برنامج SSI
booth-benefits-has-cash = مساعدة نقدية (TANF)
booth-benefits-has-wic = برنامج WIC
booth-benefits-has-housing = مساعدة في الإيجار
booth-benefits-proof = هل لديك رسالة تثبت ذلك؟

booth-fee = هل يمكنك دفع مبلغ صغير لمكتبنا؟
    .help = لا نرفض أحدًا بسبب المال.
booth-fee-full = نعم
booth-fee-plan = نعم، قليلًا كل شهر
booth-fee-waiver = لا، لا يمكنني الدفع

## Other people in your case

booth-people = من هم الآخرون الذين لهم صلة بقضيتك؟
    .help = نتأكد من أننا لا نساعد بالفعل شخصًا ضدك.
booth-people-name = ما الاسم الكامل لهذا الشخص؟
booth-people-role = ما صلة هذا الشخص بالقضية؟
booth-people-role-helps-me = يساعدني في الأوراق
booth-people-role-i-help = أريد مساعدة هذا الشخص
booth-people-role-former = زوج سابق أو زوجة سابقة
booth-people-role-hurt-me = آذاني أو هددني
booth-people-role-employer = صاحب العمل
booth-people-role-same-case = في القضية نفسها
