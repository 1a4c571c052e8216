### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.

## Opening the form

booth-start-title = فورم خصوصی
booth-start-line = کودی را که از میز معلومات گرفتید بنویسید.
booth-code-wrong = این کود کار نمی‌کند. لطفاً دوباره ببینید، یا از میز معلومات بپرسید.
booth-code-again = این کود دیگر کار نمی‌کند. لطفاً از میز معلومات کود نو بگیرید.
booth-no-link = فورم حالا باز نمی‌شود. لطفاً به میز معلومات بگویید.

## The notice of the private form

booth-notice-title = پیش از شروع
booth-notice-private = این فورم تنها برای کارمندان حقوقی ماست. قانون از چیزهایی که برای گرفتن کمک حقوقی به ما می‌گویید حفاظت می‌کند.
booth-notice-lawyer = با پر کردن این فورم ما هنوز وکیل شما نمی‌شویم. بعداً به شما می‌گوییم که دوسیه شما را گرفته می‌توانیم یا نه.
booth-notice-conflict = اگر ما از پیش به کسی کمک می‌کنیم که طرف مقابل شماست، شاید به شما کمک کرده نتوانیم. دلیلش را گفته نمی‌توانیم. لطفاً نام دیگران را تنها جایی بنویسید که می‌پرسیم.
booth-notice-kept = هر بخش وقتی تمام شود، قفل و فرستاده می‌شود. این صفحه آن را دوباره نشان داده نمی‌تواند. آن را طبق قواعد دفتر خود نگه می‌داریم. می‌توانید کاپی آن را بخواهید یا بخواهید که پاک شود.
booth-notice-choice = از هر سوال می‌توانید بگذرید و هر وقت می‌توانید بس کنید. به جای آن می‌توانید به یک کارمند بگویید. ترجمان رایگان موجود است.
booth-notice-truth = لطفاً از روی گمان جواب ندهید. «مطمئن نیستم» جواب خوبی است.
booth-notice-alone = آیا کس دیگری این صفحه را دیده می‌تواند؟ می‌توانید «پنهان کردن» را لمس کنید یا کارمند بخواهید.

## Going through the parts

booth-part = بخش { $at } از { $of }
booth-part-start = شروع این بخش
booth-part-skip = گذشتن از این بخش
booth-part-finish = فرستادن این بخش
booth-part-unsent = این بخش هنوز روان نشده است.
booth-part-sent-title = این بخش قفل و فرستاده شد
booth-part-sent-line = این صفحه دیگر آن را نشان داده نمی‌تواند. کارمندان ما دیده می‌توانند.
booth-part-next = بخش بعدی
booth-part-failed = این بخش را ثبت کرده نتوانستیم. لطفاً پیش از رفتن به میز معلومات بگویید.
booth-stop = بس کردن
booth-stop-line = پس از آن برای ادامه کود نو لازم دارید.
booth-erase-line = جواب‌های این بخش پاک می‌شود. بخش‌هایی که فرستاده‌اید نزد کارمندان ما می‌ماند.
booth-done-title = تشکر
booth-done-line = لطفاً به میز معلومات برگردید. کارمندان ما از این‌جا ادامه می‌دهند.

## The names of the parts

booth-part-service = آنچه ضرورت دارید
booth-part-identity = درباره شما
booth-part-contact = چطور به شما برسیم
booth-part-dates = مکتوب‌ها و تاریخ‌ها
booth-part-entry = آمدن به امریکا
booth-part-status = کاغذهای مهاجرت شما
booth-part-police = پولیس و محکمه
booth-part-safety = امنیت شما
booth-part-family = فامیل شما
booth-part-money = پول
booth-part-people = دیگر کسان در دوسیه شما

## What you need

booth-wish = شما چه می‌خواهید بشود؟
    .help = با کلمات خود بنویسید. چند کلمه بس است.

booth-helped-before = آیا پیش از این کسی در کاغذهای مهاجرت به شما کمک کرده است؟
    .help = هر کدام را اضافه کنید.
booth-helped-before-who = کی بود؟
booth-helped-before-who-lawyer = وکیل
booth-helped-before-who-representative = کسی که از حکومت جواز دارد
booth-helped-before-who-notario = ‏«notario» یا مشاور
booth-helped-before-who-friend = دوست یا فامیل
booth-helped-before-name = نام آن شخص یا دفتر چیست؟
booth-helped-before-paid = آیا پول دادید؟
booth-helped-before-filed = آیا آن‌ها به اداره مهاجرت کاغذ فرستادند؟
booth-helped-before-result = نتیجه چه شد؟
booth-helped-before-report = آیا می‌خواهید از آن‌ها شکایت کنید؟

booth-filed = آیا تا حالا به اداره مهاجرت کاغذ فرستاده‌اید؟
    .help = هر کدام را اضافه کنید.
booth-filed-form = نام یا شماره فورم چیست؟
booth-filed-date = چه وقت فرستاده شد؟
booth-filed-receipt = شماره رسید چیست؟
    .help = 3 حرف و 10 عدد، روی مکتوب رسید.
booth-filed-status = نتیجه چه شد؟
booth-filed-status-waiting = منتظر هستم
booth-filed-status-approved = قبول کردند
booth-filed-status-denied = رد کردند

## About you

booth-full-name = نام مکمل شما چیست؟
    .help = مثل کاغذهای‌تان.
booth-full-name-name = نام مکمل شما چیست؟
booth-full-name-latin = نام شما با حروف لاتین (ABC) چطور نوشته می‌شود؟
    .help = مثل پاسپورت یا کاغذهای‌تان، اگر می‌دانید.
booth-full-name-father = نام پدر شما چیست؟
booth-full-name-mother = نام مادر شما چیست؟
booth-full-name-document = این نام در کدام کاغذ است؟
booth-full-name-document-passport = پاسپورت
booth-full-name-document-birth = سند تولد
booth-full-name-document-card = تذکره یا کارت هویت
booth-full-name-document-immigration = کاغذی از اداره مهاجرت

booth-other-names = آیا نام‌های دیگری هم داشته‌اید؟
    .help = مثلاً نام پیش از عروسی، لقب، یا نوشتن نام به شکل دیگر.
booth-other-names-name = آن نام چیست؟
booth-other-names-kind = چه نوع نام است؟
booth-other-names-kind-before = نام پیش از عروسی
booth-other-names-kind-nickname = لقب
booth-other-names-kind-papers = نام در کاغذهای دیگر

booth-spoken-of = شما را به چه نام یاد کنیم؟
    .help = هر نام درست است. وقتی با شما گپ می‌زنیم آن را به کار می‌بریم.
booth-spoken-of-name = شما را به چه نام یاد کنیم؟
booth-spoken-of-pronoun = درباره شما چطور حرف بزنیم؟
booth-spoken-of-pronoun-she = زن (she)
booth-spoken-of-pronoun-he = مرد (he)
booth-spoken-of-pronoun-they = نه زن، نه مرد (they)
booth-spoken-of-pronoun-name = تنها نامم را بگویید

booth-born = چه وقت تولد شده‌اید؟
    .help = هر چه می‌دانید بنویسید. تنها سال هم بس است.
booth-born-date = چه وقت تولد شده‌اید؟
booth-born-sure = آیا از این تاریخ مطمئن هستید؟

booth-birth-place = کجا تولد شده‌اید؟
    .help = اگر نمی‌دانید، نزدیک‌ترین شهر را بنویسید.
booth-birth-place-city = در کدام شهر یا قریه تولد شده‌اید؟
booth-birth-place-country = در کدام کشور تولد شده‌اید؟

booth-citizenship = تابعیت کدام کشورها را دارید؟
    .help = هر کدام را اضافه کنید. بعضی کسان هیچ کشوری ندارند.
booth-citizenship-country = کدام کشور است؟

booth-sex = در کاغذهای شما چه نوشته است: زن یا مرد؟
    .help = فورم‌ها همان را می‌خواهند که در کاغذهای شماست. می‌توانید از این سوال بگذرید.
booth-sex-papers = در کاغذهای شما چه نوشته است؟
booth-sex-papers-female = زن
booth-sex-papers-male = مرد
booth-sex-papers-x = X
booth-sex-gender = آیا برای خود کلمه دیگری به کار می‌برید؟
    .help = می‌توانید از این سوال بگذرید.

booth-marriage = آیا عروسی کرده‌اید؟
    .help = از همه می‌پرسیم، چون فامیل می‌تواند برای کاغذهای شما مهم باشد.
booth-marriage-single = هیچ‌وقت عروسی نکرده‌ام
booth-marriage-married = عروسی کرده‌ام
booth-marriage-partner = بدون نکاح با هم زندگی می‌کنیم
booth-marriage-separated = از هم جدا زندگی می‌کنیم
booth-marriage-divorced = طلاق شده
booth-marriage-widowed = شوهر یا خانمم فوت کرده

booth-a-number = آیا شما A-Number دارید؟
    .help = روی بسیاری از کاغذهای مهاجرت است: حرف A و 7 تا 9 عدد. بعضی کسان بیشتر از یکی دارند.
booth-a-number-number = شماره A-Number چیست؟

booth-account = آیا از USCIS شماره حساب یا شماره رسید دارید؟
    .help = هر کدام را اضافه کنید.
booth-account-kind = این چه نوع شماره است؟
booth-account-kind-account = شماره حساب آنلاین
booth-account-kind-receipt = شماره رسید
booth-account-number = شماره چیست؟

booth-passport = آیا پاسپورت یا کارتی از قونسلگری خود دارید؟
    .help = اگر تاریخش تیر شده باشد هم فایده دارد. می‌توانید از این سوال بگذرید.
booth-passport-country = از کدام کشور است؟
booth-passport-number = شماره آن چیست؟
booth-passport-expires = چه وقت ختم می‌شود؟

booth-i94 = آیا کاغذ I-94 دارید؟
    .help = اداره مهاجرت آن را به کسانی می‌دهد که با ویزه یا پارول (Parole) داخل می‌شوند.
booth-i94-number = شماره آن چیست؟
booth-i94-class = زیر «class» کدام حروف نوشته شده است؟
booth-i94-until = تا کدام تاریخ می‌توانستید بمانید؟

booth-languages = کدام زبان‌ها را به کار می‌برید؟
    .help = هر زبانی را که گپ می‌زنید لمس کنید.
booth-languages-speaks = به کدام زبان‌ها صحبت می‌کنید؟
booth-languages-reads = کدام زبان‌ها را خوانده می‌توانید؟
booth-languages-interpreter = آیا ترجمان می‌خواهید؟
booth-languages-dialect = آیا زبان شما لهجه خاصی دارد؟
    .help = مثلاً نام شهر یا منطقه شما.

booth-school = چند سال مکتب خوانده‌اید؟
    .help = می‌پرسیم تا خوب توضیح داده بتوانیم. می‌توانید از این سوال بگذرید.
booth-school-years = چند سال مکتب خوانده‌اید؟
booth-school-reads = آیا به زبان خود خوانده و نوشته می‌توانید؟
booth-school-reads-yes = بلی
booth-school-reads-little = کمی
booth-school-reads-no = نخیر
booth-school-hard = آیا به خاطر یک مریضی، یاد گرفتن یا به یاد داشتن برای شما سخت است؟

booth-funders = سه سوال از کسانی که به دفتر ما کمک مالی می‌کنند
    .help = این سوال‌ها کمک می‌کند که کار ما رایگان بماند. از هر کدام می‌توانید بگذرید.
booth-funders-latino = آیا شما هسپانیک یا لاتین هستید؟
booth-funders-race = شما کدام یکی از این‌ها هستید؟
    .help = هر چه را که درست است لمس کنید.
booth-funders-race-native = بومی امریکا یا الاسکا
booth-funders-race-asian = آسیایی
booth-funders-race-black = سیاه‌پوست یا امریکایی افریقایی‌تبار
booth-funders-race-pacific = بومی هاوایی یا جزایر بحرالکاهل
booth-funders-race-white = سفیدپوست
booth-funders-veteran = آیا در اردوی امریکا خدمت کرده‌اید؟

## How we may reach you

booth-home-phone = آیا در خانه تلفون دارید؟
    .help = تنها آن‌طور که شما بگویید از آن استفاده می‌کنیم.
booth-cell-phone = آیا موبایل دارید؟
    .help = تنها آن‌طور که شما بگویید از آن استفاده می‌کنیم.
booth-work-phone = آیا در محل کار تلفون دارید؟
    .help = تنها آن‌طور که شما بگویید از آن استفاده می‌کنیم.
# The same words for every phone.
booth-phone-number = نمبر چیست؟
booth-phone-ok = با این نمبر چه کرده می‌توانیم؟
    .help = هر چه را که امن است لمس کنید. اگر هیچ‌کدام را لمس نکنید، از آن استفاده نمی‌کنیم.
booth-phone-ok-call = زنگ زده می‌توانید
booth-phone-ok-voice = پیام صوتی گذاشته می‌توانید
booth-phone-ok-text = پیام نوشتاری فرستاده می‌توانید
booth-phone-ok-app = در WhatsApp نوشته می‌توانید
booth-phone-script = اگر کس دیگری جواب داد، چه بگوییم؟
booth-phone-script-only-me = تنها مرا بخواهید و هیچ چیز دیگر نگویید
booth-phone-script-friend = بگویید که یک دوست زنگ زد
booth-phone-script-office = نام دفتر را گفته می‌توانید
booth-phone-times = چه وقت امن است؟
    .help = همه وقت‌های امن را لمس کنید.
booth-phone-times-morning = صبح
booth-phone-times-afternoon = بعد از چاشت
booth-phone-times-evening = شام
booth-phone-times-weekend = آخر هفته
booth-phone-times-any = هر وقت
booth-phone-shared = آیا کس دیگری این تلفون را استفاده می‌کند یا داخل آن را می‌بیند؟
booth-phone-employer = آیا می‌شود کارفرمای شما خبر شود که ما زنگ می‌زنیم؟

booth-friend-phone = آیا عضو فامیل یا دوستی هست که به او زنگ بزنیم؟
    .help = تنها اگر به شما رسیده نتوانیم.
booth-friend-phone-name = نام آن شخص چیست؟
booth-friend-phone-relation = آن شخص با شما چه نسبت دارد؟
booth-friend-phone-script-only = تنها همان شخص را بخواهید و هیچ چیز دیگر نگویید
booth-friend-phone-knows = آیا آن شخص می‌داند که شما پیش ما می‌آیید؟

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = شوهر یا خانم
booth-relation-former = شوهر یا خانم سابق
booth-relation-parent = مادر یا پدر
booth-relation-child = پسر یا دختر
booth-relation-sibling = برادر یا خواهر
booth-relation-other-family = دیگر عضو فامیل
booth-relation-friend = دوست
booth-relation-self = خودم

booth-home = کجا زندگی می‌کنید؟
    .help = تا شما اجازه ندهید، هیچ چیز به آن‌جا نمی‌فرستیم.
booth-home-kind = آن‌جا چگونه جایی است؟
booth-home-kind-own = خانه خودم
booth-home-kind-with = پیش کسان دیگر زندگی می‌کنم
booth-home-kind-shelter = سرپناه (shelter)
booth-home-kind-none = جای ثابت ندارم
# The same words for every address.
booth-address-street = نام سرک و نمبر خانه چیست؟
booth-address-unit = نمبر اپارتمان یا اتاق چیست؟
    .help = می‌توانید از این سوال بگذرید.
booth-address-city = نام شهر چیست؟
booth-address-state = کدام ایالت؟
    .help = دو حرف بس است، مثلاً TX.
booth-address-zip = زیپ کود (ZIP) چیست؟
booth-address-mail = آیا می‌توانیم به آن‌جا مکتوب بفرستیم؟
booth-address-plain = آیا پاکت ساده بدون نام خود بفرستیم؟

booth-email = آیا آدرس ایمیل دارید؟
    .help = تنها اگر برای شما امن است بنویسید. می‌توانید از این سوال بگذرید.
booth-email-address = آدرس ایمیل چیست؟
booth-email-shared = آیا کس دیگری این ایمیل را می‌خواند؟
booth-email-device = آیا کس دیگری تلفون یا کمپیوتر شما را دیده می‌تواند؟

booth-friend-home = آیا عضو فامیل یا دوستی هست که مکتوب‌های شما را بگیرد؟
    .help = کسی را انتخاب کنید که بالایش اعتماد دارید. می‌توانید از این سوال بگذرید.
booth-friend-home-name = نام آن شخص چیست؟
booth-friend-home-knows = آیا آن شخص می‌داند که شما پیش ما می‌آیید؟

booth-safe-mail = آیا برای مکتوب‌های حکومت یک آدرس امن دارید؟
    .help = می‌تواند غیر از خانه شما باشد.
booth-safe-mail-program = آیا در برنامه‌ای هستید که آدرس شما را پنهان نگه می‌دارد؟
booth-safe-mail-card = نمبر کارت شما در آن برنامه چیست؟
booth-safe-mail-expires = آن کارت چه وقت ختم می‌شود؟

booth-secret-word = یک کلمه مخفی برای تلفون انتخاب کنید
    .help = پیش از هر گپ، آن را می‌پرسیم. کلمه‌ای را انتخاب کنید که دیگران حدس زده نتوانند.

## Letters and dates

booth-notices = آیا از اداره مهاجرت یا محکمه مکتوب یا کاغذ دارید؟
    .help = هر کدام را که با خود دارید اضافه کنید.
booth-notices-kind = این چه نوع کاغذ است؟
booth-notices-on = روی کاغذ چه تاریخی نوشته شده است؟
booth-notices-received = چه وقت به شما رسید؟
booth-notices-due = تا کدام تاریخ باید کاری بکنید؟
booth-notices-how = چطور به شما رسید؟
booth-notices-how-mail = با پُسته
booth-notices-how-hand = به دستم دادند

booth-court = آیا در محکمه مهاجرت دوسیه دارید؟
    .help = در کاغذهای محکمه نوشته است. اگر نمی‌دانید پروا ندارد.
booth-court-has = آیا در محکمه مهاجرت دوسیه دارید؟
booth-court-charged = کاغذی به نام «Notice to Appear» چه تاریخ دارد؟
booth-court-city = محکمه در کدام شهر است؟
booth-court-judge = نام قاضی چیست؟
booth-court-hearing = جلسه بعدی محکمه شما چه وقت است؟
booth-court-time = چند بجه؟
booth-court-kind = چه نوع جلسه است؟
booth-court-kind-first = جلسه اول و کوتاه (master)
booth-court-kind-full = جلسه کامل (individual)
booth-court-where = کجاست؟
booth-court-where-person = در اتاق محکمه
booth-court-where-video = با ویدیو یا تلفون

booth-check-in = آیا باید نزد اداره مهاجرت (ICE) حاضری بدهید؟
booth-check-in-has = آیا باید نزد اداره مهاجرت (ICE) حاضری بدهید؟
    .help = هر چه را که درست است لمس کنید. این نشان می‌دهد که چقدر زود کمک کار دارید.
booth-check-in-has-visit = باید آن‌جا بروم
booth-check-in-has-order = امر نظارت (order of supervision) دارم
booth-check-in-has-monitor = با اپ، ساعت یا بند پای مرا زیر نظر دارند
booth-check-in-next = بار بعدی چه وقت است؟
booth-check-in-place = کجا؟

booth-held = آیا کسی از فامیل شما حالا در توقیف است؟
    .help = مثلاً در توقیف‌خانه یا محبس.
booth-held-has = آیا کسی از فامیل شما حالا در توقیف است؟
booth-held-name = نام مکمل آن شخص چیست؟
booth-held-relation = آن شخص با شما چه نسبت دارد؟
booth-held-country = آن شخص از کدام کشور است؟
booth-held-born = آن شخص چه وقت تولد شده است؟
booth-held-number = شماره A-Number آن شخص چیست؟
booth-held-place = آن شخص کجا در توقیف است؟
booth-held-since = از چه وقت؟
booth-held-wants = آیا آن شخص کمک ما را می‌خواهد؟

## Coming to the United States

booth-entries = چه وقت به امریکا آمدید؟
    .help = هر بار را که داخل شدید اضافه کنید. از بار آخر شروع کنید.
booth-entries-date = چه وقت داخل شدید؟
booth-entries-place = از کدام جای داخل شدید؟
    .help = مثلاً نام یک شهر، پل یا میدان هوایی.
booth-entries-how = چطور داخل شدید؟
booth-entries-how-visa = با ویزه
booth-entries-how-parole = با پارول (Parole)
booth-entries-how-border-card = با کارت عبور از سرحد
booth-entries-how-waved = بدون دیدن گذاشتند که بگذرم
booth-entries-how-no-check = هیچ‌کس مرا چک نکرد
booth-entries-document = کدام کاغذ را نشان دادید؟
booth-entries-met = آیا با یک مأمور حرف زدید؟

booth-trips = آیا از آن به بعد از امریکا بیرون رفته‌اید؟
    .help = هر سفر را اضافه کنید.
booth-trips-left = چه وقت رفتید؟
booth-trips-back = چه وقت برگشتید؟

booth-last-arrival = بار آخر چه وقت داخل شدید؟
    .help = این تاریخ شاید بسیار مهم باشد. هر چه می‌دانید بنویسید.
    .suggested = بر اساس آنچه به ما گفتید. اگر درست نیست، آن را تغییر دهید.

booth-stopped = آیا هیچ‌وقت در سرحد شما را ایستاد کرده‌اند یا پس فرستاده‌اند؟
    .help = هر بار را اضافه کنید.
booth-stopped-date = چه وقت بود؟
booth-stopped-place = کجا بود؟
booth-stopped-fingerprints = آیا نشان انگشت شما را گرفتند؟
booth-stopped-signed = آیا کاغذی را امضا کردید؟

booth-removed = آیا هیچ‌وقت قاضی یا مأمور به شما امر کرده که از کشور بروید؟
    .help = هر بار را اضافه کنید.
booth-removed-date = چه وقت بود؟
booth-removed-place = کجا بود؟
booth-removed-who = کی امر داد؟
booth-removed-who-judge = قاضی
booth-removed-who-officer = مأمور
booth-removed-left = آیا آن وقت از کشور رفتید؟
booth-removed-back = آیا بعد از آن برگشتید؟

booth-visas = آیا هیچ‌وقت برای ویزه درخواست داده‌اید؟
    .help = هر کدام را اضافه کنید.
booth-visas-kind = چه نوع ویزه بود؟
booth-visas-date = چه وقت بود؟
booth-visas-result = نتیجه چه شد؟
booth-visas-result-got = آن را گرفتم
booth-visas-result-refused = رد کردند
booth-visas-result-stayed = از وقت ویزه بیشتر ماندم

## Your immigration papers

booth-status = حالا چه دارید؟
    .help = جوابی را لمس کنید که از همه نزدیک‌تر است.
booth-status-what = حالا چه دارید؟
booth-status-what-none = هیچ کاغذی ندارم
booth-status-what-green-card = گرین کارت
booth-status-what-work = اجازه کار
booth-status-what-visa = ویزه
booth-status-what-asylum = پناهندگی (Asylum یا Refugee)
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = پارول (Parole)
booth-status-what-citizenship = تابعیت امریکا
booth-status-expires = آن کاغذ چه وقت ختم می‌شود؟

booth-resident = درباره گرین کارت شما
    .help = تاریخ در کارت است. هر چه می‌دانید بنویسید.
booth-resident-since = از چه وقت آن را دارید؟
booth-resident-how = چطور آن را گرفتید؟
booth-resident-how-family = از راه فامیل
booth-resident-how-work = از راه کار
booth-resident-how-asylum = از راه پناهندگی
booth-resident-how-lottery = از راه لاتری
booth-resident-two-years = آیا این کارت تنها دو ساله است؟

booth-work-permit = درباره اجازه کار شما
booth-work-permit-category = زیر «category» کدام حرف و عدد نوشته شده است؟
    .help = مثلاً C08. می‌توانید از این سوال بگذرید.
booth-work-permit-expires = چه وقت ختم می‌شود؟

booth-programs = آیا یکی از این‌ها را دارید یا برایش درخواست داده‌اید؟
    .help = هر کدام را اضافه کنید.
booth-programs-kind = کدام یکی؟
booth-programs-kind-asylum = پناهندگی
booth-programs-kind-u = ویزه U
booth-programs-kind-t = ویزه T
booth-programs-kind-sij = کاغذ برای جوانان (SIJ)
booth-programs-since = از چه وقت؟
booth-programs-until = تا چه وقت؟

booth-petition = آیا هیچ‌وقت کسی از اداره مهاجرت خواسته که شما این‌جا بمانید؟
    .help = مثلاً عضو فامیل یا کارفرما، برای شما، پدر و مادر، شوهر یا خانم شما.
booth-petition-filed = آیا هیچ‌وقت کسی از اداره مهاجرت خواسته که شما این‌جا بمانید؟
booth-petition-who = برای کی بود؟
booth-petition-who-me = برای خودم
booth-petition-who-parent = برای مادر یا پدرم
booth-petition-who-spouse = برای شوهر یا خانمم
booth-petition-when = چه وقت بود؟

booth-moved = آیا خانه‌تان تبدیل شده؟
    .help = اداره مهاجرت مکتوب را به آدرسی می‌فرستد که دارد. در تبدیل کردن آن کمک کرده می‌توانیم.
booth-moved-moved = آیا بعد از آخرین کاغذهای‌تان خانه را تبدیل کرده‌اید؟
booth-moved-told = آدرس نو را به کی گفتید؟
    .help = هر چه را که درست است لمس کنید.
booth-moved-told-uscis = اداره مهاجرت (USCIS)
booth-moved-told-court = محکمه

## Police and courts

booth-arrested = آیا هیچ‌وقت پولیس شما را گرفتار یا جریمه کرده است؟
    .help = هر جا که باشد، حتی بسیار پیش، حتی اگر به جایی نرسید.
booth-arrests = درباره هر بار به ما بگویید
    .help = هر کدام را اضافه کنید. هر چه می‌دانید بنویسید.
booth-arrests-date = چه وقت بود؟
booth-arrests-place = کجا بود؟
booth-arrests-agency = کدام پولیس بود؟
booth-arrests-charge = گفتند که شما چه کردید؟
    .help = چند کلمه بس است.
booth-arrests-court = کدام محکمه بود؟
booth-arrests-result = نتیجه چه شد؟
booth-arrests-result-dropped = دوسیه را رها کردند
booth-arrests-result-guilty = مجرم شناخته شدم
booth-arrests-result-not-guilty = بی‌گناه شناخته شدم
booth-arrests-result-open = هنوز خلاص نشده
booth-arrests-sentence = قاضی چه حکم کرد؟
    .help = مثلاً چند روز حبس، یک کورس، یا کار برای مردم.
booth-arrests-probation = آیا زیر نظارت محکمه (probation) بودید؟
booth-arrests-fine = آیا جریمه پرداختید؟
booth-arrests-papers = آیا کاغذهای محکمه را دارید؟

booth-open-case = آیا دوسیه جنایی دارید که هنوز خلاص نشده؟
    .help = شاید برای کاغذهای شما مهم باشد. به جای آن می‌توانید به یک کارمند بگویید.
booth-open-case-has = آیا دوسیه جنایی دارید که هنوز خلاص نشده؟
booth-open-case-next = تاریخ بعدی چه وقت است؟
booth-open-case-defender = نام وکیل مدافع شما چیست؟

booth-police-more = آیا یکی از این‌ها برای شما پیش آمده است؟
    .help = هر چه را که درست است لمس کنید.
booth-police-more-driving = رانندگی بعد از شراب یا مواد مخدر
booth-police-more-order = محکمه امر کرد که از کسی دور باشم
booth-police-more-young = چیزی وقتی کمتر از 18 سال داشتم
booth-police-more-warrant = شاید پولیس مرا می‌پالد
booth-police-more-probation = زیر نظارت محکمه (probation) هستم

## Your safety

booth-afraid = آیا از برگشتن به کشورتان می‌ترسید؟
    .help = لازم نیست قصه را این‌جا بگویید.
booth-hurt = آیا در امریکا کسی شما یا طفل‌تان را آزار داده یا تهدید کرده است؟
    .help = لازم نیست قصه را این‌جا بگویید.
booth-crime = درباره آنچه شد
    .help = تنها هر چه را که می‌خواهید بنویسید.
booth-crime-kind = چگونه کاری بود؟
    .help = هر چه را که درست است لمس کنید.
booth-crime-kind-home = خشونت در خانه
booth-crime-kind-attack = حمله
booth-crime-kind-sexual = خشونت جنسی
booth-crime-kind-threats = تهدید
booth-crime-kind-held = کسی مرا بند کرد
booth-crime-kind-stalking = کسی مرا تعقیب کرد
booth-crime-when = چه وقت بود؟
booth-crime-where = در کدام شهر؟
booth-crime-reported = آیا شما یا کس دیگری به پولیس گفت؟
booth-crime-report = شماره راپور پولیس چیست؟
booth-crime-certified = آیا پولیس کاغذی را برای شما امضا کرد (ویزه U)؟
booth-forced = آیا هیچ‌وقت کسی شما را به زور یا فریب به کار وادار کرده است؟
    .help = مثلاً بدون معاش، گرفتن کاغذهای‌تان، یا نگذاشتن که بروید.
booth-young = برای کسانی که کمتر از 21 سال دارند
    .help = برای جوانان کمک خاص است.
booth-young-is = آیا کمتر از 21 سال دارید؟
booth-young-both = آیا با پدر و مادرتان، با هر دو، زندگی می‌کنید؟
booth-young-hurt = آیا پدر یا مادر شما را آزار داده، رها کرده یا از شما نگهداری نکرده است؟
booth-young-order = آیا از محکمه فامیلی کاغذی هست؟
booth-need-now = آیا حالا به یکی از این‌ها ضرورت دارید؟
    .help = ما کمک می‌کنیم که آن را پیدا کنید.
booth-need-now-shelter = جای امن برای خواب
booth-need-now-police = پولیس
booth-need-now-doctor = داکتر
booth-need-now-food = غذا
booth-need-now-talk = کسی که با او حرف بزنم

## Your family

booth-family = در فامیل شما کی‌ها هستند؟
    .help = شوهر یا خانم (حالا و سابق)، پدر و مادر، اطفال، برادرها و خواهرها را اضافه کنید.
booth-family-relation = این کیست؟
booth-family-name = نام مکمل چیست؟
booth-family-born = آن شخص چه وقت تولد شده است؟
booth-family-country = آن شخص در کدام کشور تولد شده است؟
booth-family-status = آن شخص چه کاغذهایی دارد؟
booth-family-status-citizenship = تابعیت امریکا
booth-family-status-green-card = گرین کارت
booth-family-status-other = کاغذهای دیگر
booth-family-status-none = هیچ کاغذی ندارد
booth-family-here = آیا آن شخص در امریکا زندگی می‌کند؟
booth-family-filed = آیا آن شخص برای شما به اداره مهاجرت درخواست داد؟
booth-family-living = آیا آن شخص زنده است؟

booth-citizenship-parents = آیا پدر، مادر، پدرکلان یا مادرکلان شما تابعیت امریکا را دارد یا داشت؟
    .help = بعضی کسان از راه فامیل تابعیت دارند و خود خبر ندارند.

booth-sponsor = کی می‌تواند در کاغذهای مهاجرت به شما کمک کند (sponsor)؟
    .help = مثلاً شوهر یا خانم، پدر یا مادر، فرزند کلان.
booth-sponsor-name = نام آن شخص چیست؟
booth-sponsor-relation = آن شخص با شما چه نسبت دارد؟
booth-sponsor-income = آن شخص هر ماه حدوداً چند دالر کمایی می‌کند؟

## Money

booth-household = چند نفر از همین پول زندگی می‌کنند؟
    .help = خودتان و اطفال را هم حساب کنید.

booth-income = چه پولی به خانه شما می‌آید؟
    .help = هر نوع را برای همه نفرهای خانه اضافه کنید. اگر هیچ نیست، «چیزی برای اضافه کردن نیست» را لمس کنید.
booth-income-source = از کجا می‌آید؟
booth-income-source-job = وظیفه یا کار
booth-income-source-own = کار یا تجارت خودم
booth-income-source-benefits = کمک از حکومت
booth-income-source-family = فامیل یا دوستان
booth-income-amount = چند دالر؟
booth-income-often = هر چند وقت یک بار؟
booth-income-often-week = هر هفته
booth-income-often-two-weeks = هر دو هفته
booth-income-often-month = هر ماه
booth-income-often-year = هر سال

booth-benefits = آیا خانه شما یکی از این‌ها را می‌گیرد؟
booth-benefits-has = آیا خانه شما یکی از این‌ها را می‌گیرد؟
    .help = هر چه را که درست است لمس کنید. این می‌تواند فیس را کم کند.
booth-benefits-has-snap = کمک غذایی (SNAP، EBT)
booth-benefits-has-medicaid = برنامه Medicaid
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = کمک نقدی (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = کمک برای کرایه خانه
booth-benefits-proof = آیا مکتوبی دارید که آن را نشان بدهد؟

booth-fee = آیا فیس کمی به دفتر ما پرداخته می‌توانید؟
    .help = به خاطر پول هیچ‌کس را رد نمی‌کنیم.
booth-fee-full = بلی
booth-fee-plan = بلی، هر ماه کمی
booth-fee-waiver = نخیر، پرداخته نمی‌توانم

## Other people in your case

booth-people = دیگر کی‌ها با دوسیه شما کار دارند؟
    .help = ما خود را مطمئن می‌کنیم که از پیش به کسی که طرف مقابل شماست کمک نمی‌کنیم.
booth-people-name = نام مکمل آن شخص چیست؟
booth-people-role = آن شخص با دوسیه چه کار دارد؟
booth-people-role-helps-me = در کاغذها به من کمک می‌کند
booth-people-role-i-help = می‌خواهم به این شخص کمک کنم
booth-people-role-former = شوهر یا خانم سابق
booth-people-role-hurt-me = مرا آزار داد یا تهدید کرد
booth-people-role-employer = کارفرما
booth-people-role-same-case = در همین دوسیه است
