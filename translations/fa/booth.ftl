### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.

## Opening the form

booth-start-title = فرم خصوصی
booth-start-line = کدی را که از میز پذیرش گرفتید وارد کنید.
booth-code-wrong = این کد کار نمی‌کند. لطفاً دوباره ببینید، یا از میز پذیرش بپرسید.
booth-code-again = این کد دیگر کار نمی‌کند. لطفاً از میز پذیرش کد جدید بگیرید.
booth-no-link = فرم الان باز نمی‌شود. لطفاً به میز پذیرش بگویید.

## The notice of the private form

booth-notice-title = پیش از شروع
booth-notice-private = این فرم فقط برای کارمندان حقوقی ماست. قانون از چیزهایی که برای گرفتن کمک حقوقی به ما می‌گویید محافظت می‌کند.
booth-notice-lawyer = با پر کردن این فرم، ما هنوز وکیل شما نمی‌شویم. بعداً به شما می‌گوییم که آیا می‌توانیم پرونده شما را قبول کنیم.
booth-notice-conflict = اگر از قبل به کسی کمک می‌کنیم که طرف مقابل شماست، شاید نتوانیم به شما کمک کنیم. نمی‌توانیم دلیلش را بگوییم. لطفاً نام دیگران را فقط جایی بنویسید که می‌پرسیم.
booth-notice-kept = هر بخش وقتی تمام شود، قفل و فرستاده می‌شود. این صفحه نمی‌تواند دوباره آن را نشان بدهد. آن را طبق قواعد دفترمان نگه می‌داریم. می‌توانید از ما کپی آن را بخواهید یا بخواهید پاکش کنیم.
booth-notice-choice = هر سوالی را می‌توانید رد کنید و هر وقت خواستید متوقف کنید. به جای آن می‌توانید به یک کارمند بگویید. مترجم رایگان داریم.
booth-notice-truth = لطفاً حدس نزنید. «مطمئن نیستم» جواب خوبی است.
booth-notice-alone = آیا کس دیگری این صفحه را می‌بیند؟ می‌توانید «پنهان کردن» را لمس کنید یا کارمند را صدا بزنید.

## Going through the parts

booth-part = بخش { $at } از { $of }
booth-part-start = شروع این بخش
booth-part-skip = رد کردن این بخش
booth-part-finish = فرستادن این بخش
booth-part-unsent = این بخش هنوز فرستاده نشده است.
booth-part-sent-title = این بخش قفل و فرستاده شد
booth-part-sent-line = این صفحه دیگر نمی‌تواند آن را نشان بدهد. کارمندان ما می‌توانند ببینند.
booth-part-next = بخش بعدی
booth-part-failed = نتوانستیم این بخش را ذخیره کنیم. لطفاً پیش از رفتن به میز پذیرش بگویید.
booth-stop = همین‌جا بس است
booth-stop-line = پس از آن برای ادامه به کد جدید نیاز دارید.
booth-erase-line = پاسخ‌های این بخش پاک می‌شود. بخش‌هایی که فرستاده‌اید نزد کارمندان ما می‌ماند.
booth-done-title = ممنون
booth-done-line = لطفاً به میز پذیرش برگردید. کارمندان ما از اینجا ادامه می‌دهند.

## The names of the parts

booth-part-service = آنچه نیاز دارید
booth-part-identity = درباره شما
booth-part-contact = تماس با شما
booth-part-dates = نامه‌ها و تاریخ‌ها
booth-part-entry = آمدن به آمریکا
booth-part-status = مدارک مهاجرت شما
booth-part-police = پلیس و دادگاه
booth-part-safety = امنیت شما
booth-part-family = خانواده شما
booth-part-money = پول
booth-part-people = افراد دیگر در پرونده شما

## What you need

booth-wish = دوست دارید چه اتفاقی بیفتد؟
    .help = با کلمات خودتان بنویسید. چند کلمه کافی است.

booth-helped-before = آیا قبلاً کسی در کارهای مهاجرت به شما کمک کرده است؟
    .help = هر کدام را اضافه کنید.
booth-helped-before-who = چه کسی بود؟
booth-helped-before-who-lawyer = وکیل
booth-helped-before-who-representative = فردی با مجوز دولت
booth-helped-before-who-notario = ‏«notario» یا مشاور
booth-helped-before-who-friend = دوست یا خانواده
booth-helped-before-name = نام آن فرد یا دفتر چیست؟
booth-helped-before-paid = آیا پول دادید؟
booth-helped-before-filed = آیا آنها مدارکی به اداره مهاجرت فرستادند؟
booth-helped-before-result = نتیجه چه شد؟
booth-helped-before-report = آیا می‌خواهید از آنها شکایت کنید؟

booth-filed = آیا تا حالا مدارکی به اداره مهاجرت فرستاده‌اید؟
    .help = هر کدام را اضافه کنید.
booth-filed-form = نام یا شماره فرم چیست؟
booth-filed-date = چه وقت فرستاده شد؟
booth-filed-receipt = شماره رسید چیست؟
    .help = 3 حرف و 10 رقم، روی نامه رسید.
booth-filed-status = نتیجه چه شد؟
booth-filed-status-waiting = منتظرم
booth-filed-status-approved = قبول کردند
booth-filed-status-denied = رد کردند

## About you

booth-full-name = نام کامل شما چیست؟
    .help = مثل مدارکتان.
booth-full-name-name = نام کامل شما چیست؟
booth-full-name-latin = نام شما با حروف لاتین (ABC) چطور نوشته می‌شود؟
    .help = مثل پاسپورت یا مدارکتان، اگر می‌دانید.
booth-full-name-father = نام پدر شما چیست؟
booth-full-name-mother = نام مادر شما چیست؟
booth-full-name-document = این نام در کدام مدرک است؟
booth-full-name-document-passport = پاسپورت
booth-full-name-document-birth = شناسنامه یا گواهی تولد
booth-full-name-document-card = کارت شناسایی
booth-full-name-document-immigration = برگه‌ای از اداره مهاجرت

booth-other-names = آیا نام‌های دیگری هم داشته‌اید؟
    .help = مثلاً نام پیش از ازدواج، لقب، یا املای دیگر نام.
booth-other-names-name = آن نام چیست؟
booth-other-names-kind = چه جور نامی است؟
booth-other-names-kind-before = نام پیش از ازدواج
booth-other-names-kind-nickname = لقب
booth-other-names-kind-papers = نام در مدارک دیگر

booth-spoken-of = از چه نامی برای شما استفاده کنیم؟
    .help = هر نامی خوب است. وقتی با شما صحبت می‌کنیم از آن استفاده می‌کنیم.
booth-spoken-of-name = از چه نامی برای شما استفاده کنیم؟
booth-spoken-of-pronoun = درباره شما چطور حرف بزنیم؟
booth-spoken-of-pronoun-she = زن (she)
booth-spoken-of-pronoun-he = مرد (he)
booth-spoken-of-pronoun-they = نه زن، نه مرد (they)
booth-spoken-of-pronoun-name = فقط نامم را بگویید

booth-born = چه وقت به دنیا آمده‌اید؟
    .help = هر چه می‌دانید بنویسید. سال به‌تنهایی هم کافی است.
booth-born-date = چه وقت به دنیا آمده‌اید؟
booth-born-sure = آیا از این تاریخ مطمئن هستید؟

booth-birth-place = کجا به دنیا آمده‌اید؟
    .help = اگر نمی‌دانید، نزدیک‌ترین شهر را بنویسید.
booth-birth-place-city = در کدام شهر یا روستا به دنیا آمده‌اید؟
booth-birth-place-country = در کدام کشور به دنیا آمده‌اید؟

booth-citizenship = تابعیت کدام کشورها را دارید؟
    .help = هر کدام را اضافه کنید. بعضی‌ها هیچ کشوری ندارند.
booth-citizenship-country = کدام کشور است؟

booth-sex = در مدارک شما چه نوشته شده: زن یا مرد؟
    .help = در فرم‌ها چیزی را می‌خواهند که در مدارک شماست. می‌توانید این سوال را رد کنید.
booth-sex-papers = در مدارک شما چه نوشته شده؟
booth-sex-papers-female = زن
booth-sex-papers-male = مرد
booth-sex-papers-x = X
booth-sex-gender = آیا برای خودتان کلمه دیگری به کار می‌برید؟
    .help = می‌توانید این سوال را رد کنید.

booth-marriage = آیا ازدواج کرده‌اید؟
    .help = از همه می‌پرسیم، چون خانواده ممکن است برای مدارک شما مهم باشد.
booth-marriage-single = هیچ‌وقت ازدواج نکرده‌ام
booth-marriage-married = ازدواج کرده‌ام
booth-marriage-partner = بدون ازدواج با هم زندگی می‌کنیم
booth-marriage-separated = جدا از هم زندگی می‌کنیم
booth-marriage-divorced = طلاق گرفته‌ام
booth-marriage-widowed = همسرم فوت کرده است

booth-a-number = آیا A-Number دارید؟
    .help = روی خیلی از مدارک مهاجرت هست: حرف A و 7 تا 9 رقم. بعضی‌ها بیشتر از یکی دارند.
booth-a-number-number = شماره A-Number چیست؟

booth-account = آیا از USCIS شماره حساب یا شماره رسید دارید؟
    .help = هر کدام را اضافه کنید.
booth-account-kind = این چه شماره‌ای است؟
booth-account-kind-account = شماره حساب آنلاین
booth-account-kind-receipt = شماره رسید
booth-account-number = شماره چیست؟

booth-passport = آیا پاسپورت یا کارتی از کنسولگری خود دارید؟
    .help = حتی اگر تاریخش گذشته باشد به درد می‌خورد. می‌توانید این سوال را رد کنید.
booth-passport-country = مال کدام کشور است؟
booth-passport-number = شماره آن چیست؟
booth-passport-expires = چه وقت تمام می‌شود؟

booth-i94 = آیا برگه I-94 دارید؟
    .help = اداره مهاجرت آن را به کسانی می‌دهد که با ویزا یا پرول (Parole) وارد می‌شوند.
booth-i94-number = شماره آن چیست؟
booth-i94-class = زیر «class» چه حروفی نوشته شده؟
booth-i94-until = تا چه تاریخی می‌توانستید بمانید؟

booth-languages = از چه زبان‌هایی استفاده می‌کنید؟
    .help = هر زبانی را که صحبت می‌کنید لمس کنید.
booth-languages-speaks = به چه زبان‌هایی صحبت می‌کنید؟
booth-languages-reads = به چه زبان‌هایی می‌خوانید؟
booth-languages-interpreter = آیا مترجم می‌خواهید؟
booth-languages-dialect = آیا زبان شما لهجه خاصی دارد؟
    .help = مثلاً نام شهر یا منطقه شما.

booth-school = چند سال به مدرسه رفته‌اید؟
    .help = می‌پرسیم تا بتوانیم خوب توضیح بدهیم. می‌توانید این سوال را رد کنید.
booth-school-years = چند سال به مدرسه رفته‌اید؟
booth-school-reads = آیا می‌توانید به زبان خودتان بخوانید و بنویسید؟
booth-school-reads-yes = بله
booth-school-reads-little = کمی
booth-school-reads-no = نه
booth-school-hard = آیا به خاطر بیماری، یاد گرفتن یا به یاد آوردن برایتان سخت است؟

booth-funders = سه سوالی که حامیان مالی ما می‌پرسند
    .help = کمک می‌کند خدمات ما رایگان بماند. هر کدام را می‌توانید رد کنید.
booth-funders-latino = آیا هیسپانیک یا لاتین هستید؟
booth-funders-race = شما کدام یک از اینها هستید؟
    .help = هر چه را که درست است لمس کنید.
booth-funders-race-native = بومی آمریکا یا آلاسکا
booth-funders-race-asian = آسیایی
booth-funders-race-black = سیاه‌پوست یا آفریقایی‌آمریکایی
booth-funders-race-pacific = بومی هاوایی یا جزایر اقیانوس آرام
booth-funders-race-white = سفیدپوست
booth-funders-veteran = آیا در ارتش آمریکا بوده‌اید؟

## How we may reach you

booth-home-phone = آیا در خانه تلفن دارید؟
    .help = فقط آن‌طور که شما بگویید از آن استفاده می‌کنیم.
booth-cell-phone = آیا موبایل دارید؟
    .help = فقط آن‌طور که شما بگویید از آن استفاده می‌کنیم.
booth-work-phone = آیا در محل کار تلفن دارید؟
    .help = فقط آن‌طور که شما بگویید از آن استفاده می‌کنیم.
# The same words for every phone.
booth-phone-number = شماره چیست؟
booth-phone-ok = با این شماره چه کاری می‌توانیم بکنیم؟
    .help = هر چه را که امن است لمس کنید. اگر هیچ‌کدام را لمس نکنید، از آن استفاده نمی‌کنیم.
booth-phone-ok-call = می‌توانید زنگ بزنید
booth-phone-ok-voice = می‌توانید پیام صوتی بگذارید
booth-phone-ok-text = می‌توانید پیامک بدهید
booth-phone-ok-app = می‌توانید در WhatsApp بنویسید
booth-phone-script = اگر کس دیگری جواب داد، چه بگوییم؟
booth-phone-script-only-me = فقط مرا بخواهید و چیز دیگری نگویید
booth-phone-script-friend = بگویید یک دوست زنگ زده
booth-phone-script-office = می‌توانید نام دفتر را بگویید
booth-phone-times = چه وقت امن است؟
    .help = همه وقت‌های امن را لمس کنید.
booth-phone-times-morning = صبح
booth-phone-times-afternoon = بعدازظهر
booth-phone-times-evening = اوایل شب
booth-phone-times-weekend = آخر هفته
booth-phone-times-any = هر وقت
booth-phone-shared = آیا کس دیگری از این تلفن استفاده می‌کند یا آن را نگاه می‌کند؟
booth-phone-employer = آیا می‌شود کارفرمای شما بداند که ما زنگ می‌زنیم؟

booth-friend-phone = آیا فامیل یا دوستی هست که بتوانیم به او زنگ بزنیم؟
    .help = فقط اگر به خود شما دسترسی نداشتیم.
booth-friend-phone-name = نام آن فرد چیست؟
booth-friend-phone-relation = آن فرد با شما چه نسبتی دارد؟
booth-friend-phone-script-only = فقط آن فرد را بخواهید و چیز دیگری نگویید
booth-friend-phone-knows = آیا آن فرد می‌داند که شما پیش ما می‌آیید؟

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = همسر
booth-relation-former = همسر سابق
booth-relation-parent = مادر یا پدر
booth-relation-child = پسر یا دختر
booth-relation-sibling = برادر یا خواهر
booth-relation-other-family = فامیل دیگر
booth-relation-friend = دوست
booth-relation-self = خودم

booth-home = کجا زندگی می‌کنید؟
    .help = تا شما اجازه ندهید، چیزی به آنجا نمی‌فرستیم.
booth-home-kind = آنجا چه جور جایی است؟
booth-home-kind-own = خانه خودم
booth-home-kind-with = پیش دیگران زندگی می‌کنم
booth-home-kind-shelter = پناهگاه (shelter)
booth-home-kind-none = جای ثابتی ندارم
# The same words for every address.
booth-address-street = نام خیابان و پلاک چیست؟
booth-address-unit = شماره آپارتمان یا اتاق چیست؟
    .help = می‌توانید این سوال را رد کنید.
booth-address-city = نام شهر چیست؟
booth-address-state = کدام ایالت؟
    .help = دو حرف کافی است، مثلاً TX.
booth-address-zip = کد پستی (ZIP) چیست؟
booth-address-mail = آیا می‌توانیم به آنجا نامه بفرستیم؟
booth-address-plain = آیا پاکت ساده بدون نام خودمان بفرستیم؟

booth-email = آیا آدرس ایمیل دارید؟
    .help = فقط اگر برای شما امن است بنویسید. می‌توانید این سوال را رد کنید.
booth-email-address = آدرس ایمیل چیست؟
booth-email-shared = آیا کس دیگری این ایمیل را می‌خواند؟
booth-email-device = آیا کس دیگری می‌تواند داخل تلفن یا کامپیوتر شما را ببیند؟

booth-friend-home = آیا فامیل یا دوستی هست که بتواند نامه‌های شما را بگیرد؟
    .help = کسی را انتخاب کنید که به او اعتماد دارید. می‌توانید این سوال را رد کنید.
booth-friend-home-name = نام آن فرد چیست؟
booth-friend-home-knows = آیا آن فرد می‌داند که شما پیش ما می‌آیید؟

booth-safe-mail = آیا برای نامه‌های دولت آدرس امنی هست؟
    .help = می‌تواند غیر از خانه شما باشد.
booth-safe-mail-program = آیا در برنامه‌ای هستید که آدرس شما را مخفی نگه می‌دارد؟
booth-safe-mail-card = شماره کارت شما در آن برنامه چیست؟
booth-safe-mail-expires = آن کارت چه وقت تمام می‌شود؟

booth-secret-word = برای تماس تلفنی یک کلمه رمز انتخاب کنید
    .help = پیش از هر صحبتی آن را می‌پرسیم. کلمه‌ای انتخاب کنید که دیگران حدس نزنند.

## Letters and dates

booth-notices = آیا از اداره مهاجرت یا دادگاه نامه یا برگه‌ای دارید؟
    .help = هر کدام را که همراهتان است اضافه کنید.
booth-notices-kind = این برگه از چه نوعی است؟
booth-notices-on = روی برگه چه تاریخی نوشته شده؟
booth-notices-received = چه وقت به دستتان رسید؟
booth-notices-due = تا چه تاریخی باید کاری بکنید؟
booth-notices-how = چطور به دستتان رسید؟
booth-notices-how-mail = با پست
booth-notices-how-hand = دستی به من دادند

booth-court = آیا در دادگاه مهاجرت پرونده دارید؟
    .help = در برگه‌های دادگاه نوشته شده است. اگر نمی‌دانید اشکالی ندارد.
booth-court-has = آیا در دادگاه مهاجرت پرونده دارید؟
booth-court-charged = روی برگه «Notice to Appear» چه تاریخی هست؟
booth-court-city = دادگاه در کدام شهر است؟
booth-court-judge = نام قاضی چیست؟
booth-court-hearing = جلسه بعدی دادگاه شما چه وقت است؟
booth-court-time = چه ساعتی؟
booth-court-kind = چه جور جلسه‌ای است؟
booth-court-kind-first = جلسه اول و کوتاه (master)
booth-court-kind-full = جلسه کامل (individual)
booth-court-where = کجاست؟
booth-court-where-person = در اتاق دادگاه
booth-court-where-video = با ویدیو یا تلفن

booth-check-in = آیا باید خودتان را به اداره مهاجرت (ICE) معرفی کنید؟
booth-check-in-has = آیا باید خودتان را به اداره مهاجرت (ICE) معرفی کنید؟
    .help = هر چه را که درست است لمس کنید. این نشان می‌دهد چقدر زود به کمک نیاز دارید.
booth-check-in-has-visit = باید به آنجا بروم
booth-check-in-has-order = حکم نظارت (order of supervision) دارم
booth-check-in-has-monitor = با اپ، ساعت یا پابند مرا زیر نظر دارند
booth-check-in-next = دفعه بعد چه وقت است؟
booth-check-in-place = کجا؟

booth-held = آیا کسی از خانواده شما الان در بازداشت است؟
    .help = مثلاً در بازداشتگاه یا زندان.
booth-held-has = آیا کسی از خانواده شما الان در بازداشت است؟
booth-held-name = نام کامل آن فرد چیست؟
booth-held-relation = آن فرد با شما چه نسبتی دارد؟
booth-held-country = آن فرد اهل کدام کشور است؟
booth-held-born = آن فرد چه وقت به دنیا آمده است؟
booth-held-number = شماره A-Number آن فرد چیست؟
booth-held-place = آن فرد کجا در بازداشت است؟
booth-held-since = از چه وقت؟
booth-held-wants = آیا آن فرد کمک ما را می‌خواهد؟

## Coming to the United States

booth-entries = چه وقت به آمریکا آمدید؟
    .help = هر باری را که وارد شدید اضافه کنید. از آخرین بار شروع کنید.
booth-entries-date = چه وقت وارد شدید؟
booth-entries-place = از کجا وارد شدید؟
    .help = مثلاً نام یک شهر، پل یا فرودگاه.
booth-entries-how = چطور وارد شدید؟
booth-entries-how-visa = با ویزا
booth-entries-how-parole = با پرول (Parole)
booth-entries-how-border-card = با کارت عبور از مرز
booth-entries-how-waved = بدون نگاه کردن گذاشتند رد شوم
booth-entries-how-no-check = کسی مرا بررسی نکرد
booth-entries-document = چه مدرکی نشان دادید؟
booth-entries-met = آیا با مأموری صحبت کردید؟

booth-trips = آیا از آن موقع از آمریکا خارج شده‌اید؟
    .help = هر سفر را اضافه کنید.
booth-trips-left = چه وقت رفتید؟
booth-trips-back = چه وقت برگشتید؟

booth-last-arrival = آخرین بار چه وقت وارد شدید؟
    .help = این تاریخ شاید خیلی مهم باشد. هر چه می‌دانید بنویسید.
    .suggested = بر اساس آنچه به ما گفتید. اگر درست نیست، آن را تغییر دهید.

booth-stopped = آیا هیچ‌وقت سر مرز جلوی شما را گرفته یا شما را برگردانده‌اند؟
    .help = هر بار را اضافه کنید.
booth-stopped-date = چه وقت بود؟
booth-stopped-place = کجا بود؟
booth-stopped-fingerprints = آیا اثر انگشت شما را گرفتند؟
booth-stopped-signed = آیا برگه‌ای را امضا کردید؟

booth-removed = آیا هیچ‌وقت قاضی یا مأموری به شما دستور خروج از کشور داده است؟
    .help = هر بار را اضافه کنید.
booth-removed-date = چه وقت بود؟
booth-removed-place = کجا بود؟
booth-removed-who = چه کسی دستور داد؟
booth-removed-who-judge = قاضی
booth-removed-who-officer = مأمور
booth-removed-left = آیا آن موقع از کشور رفتید؟
booth-removed-back = آیا بعد از آن برگشتید؟

booth-visas = آیا هیچ‌وقت درخواست ویزا داده‌اید؟
    .help = هر کدام را اضافه کنید.
booth-visas-kind = چه نوع ویزایی بود؟
booth-visas-date = چه وقت بود؟
booth-visas-result = نتیجه چه شد؟
booth-visas-result-got = ویزا گرفتم
booth-visas-result-refused = رد کردند
booth-visas-result-stayed = بیشتر از مدتش ماندم

## Your immigration papers

booth-status = الان چه دارید؟
    .help = جوابی را لمس کنید که نزدیک‌تر است.
booth-status-what = الان چه دارید؟
booth-status-what-none = هیچ مدرکی ندارم
booth-status-what-green-card = گرین کارت
booth-status-what-work = اجازه کار
booth-status-what-visa = ویزا
booth-status-what-asylum = پناهندگی
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = پرول (Parole)
booth-status-what-citizenship = تابعیت آمریکا
booth-status-expires = آن مدرک چه وقت تمام می‌شود؟

booth-resident = درباره گرین کارت شما
    .help = تاریخ روی کارت است. هر چه می‌دانید بنویسید.
booth-resident-since = از چه وقت آن را دارید؟
booth-resident-how = چطور آن را گرفتید؟
booth-resident-how-family = از راه خانواده
booth-resident-how-work = از راه کار
booth-resident-how-asylum = از راه پناهندگی
booth-resident-how-lottery = از راه لاتاری
booth-resident-two-years = آیا این کارت فقط دو ساله است؟

booth-work-permit = درباره اجازه کار شما
booth-work-permit-category = زیر «category» چه حرف و عددی نوشته شده؟
    .help = مثلاً C08. می‌توانید این سوال را رد کنید.
booth-work-permit-expires = چه وقت تمام می‌شود؟

booth-programs = آیا یکی از اینها را دارید یا درخواست داده‌اید؟
    .help = هر کدام را اضافه کنید.
booth-programs-kind = کدام یکی؟
booth-programs-kind-asylum = پناهندگی
booth-programs-kind-u = ویزای U
booth-programs-kind-t = ویزای T
booth-programs-kind-sij = مدرک برای جوانان (SIJ)
booth-programs-since = از چه وقت؟
booth-programs-until = تا چه وقت؟

booth-petition = آیا هیچ‌وقت کسی از اداره مهاجرت خواسته که به شما اجازه ماندن بدهد؟
    .help = مثلاً فامیل یا کارفرما، برای شما، پدر و مادرتان، یا همسرتان.
booth-petition-filed = آیا هیچ‌وقت کسی از اداره مهاجرت خواسته که به شما اجازه ماندن بدهد؟
booth-petition-who = برای چه کسی بود؟
booth-petition-who-me = برای خودم
booth-petition-who-parent = برای مادر یا پدرم
booth-petition-who-spouse = برای همسرم
booth-petition-when = چه وقت بود؟

booth-moved = آیا جابه‌جا شده‌اید؟
    .help = اداره مهاجرت نامه‌ها را به آدرسی می‌فرستد که دارد. می‌توانیم کمک کنیم آن را عوض کنید.
booth-moved-moved = آیا بعد از آخرین مدارکتان خانه عوض کرده‌اید؟
booth-moved-told = آدرس جدید را به چه کسی گفتید؟
    .help = هر چه را که درست است لمس کنید.
booth-moved-told-uscis = اداره مهاجرت (USCIS)
booth-moved-told-court = دادگاه

## Police and courts

booth-arrested = آیا هیچ‌وقت پلیس شما را بازداشت یا جریمه کرده است؟
    .help = هر جا که باشد، حتی خیلی وقت پیش، حتی اگر به جایی نرسید.
booth-arrests = درباره هر بار به ما بگویید
    .help = هر کدام را اضافه کنید. هر چه می‌دانید بنویسید.
booth-arrests-date = چه وقت بود؟
booth-arrests-place = کجا بود؟
booth-arrests-agency = کدام پلیس بود؟
booth-arrests-charge = گفتند شما چه کار کرده‌اید؟
    .help = چند کلمه کافی است.
booth-arrests-court = کدام دادگاه بود؟
booth-arrests-result = نتیجه چه شد؟
booth-arrests-result-dropped = پیگیری نکردند
booth-arrests-result-guilty = محکوم شدم
booth-arrests-result-not-guilty = تبرئه شدم
booth-arrests-result-open = هنوز باز است
booth-arrests-sentence = قاضی چه حکمی داد؟
    .help = مثلاً چند روز زندان، یک کلاس، یا کار برای مردم.
booth-arrests-probation = آیا زیر نظر دادگاه (probation) بودید؟
booth-arrests-fine = آیا جریمه پرداخت کردید؟
booth-arrests-papers = آیا مدارک دادگاه را دارید؟

booth-open-case = آیا پرونده کیفری دارید که هنوز باز باشد؟
    .help = ممکن است برای مدارک شما مهم باشد. به جای آن می‌توانید به یک کارمند بگویید.
booth-open-case-has = آیا پرونده کیفری دارید که هنوز باز باشد؟
booth-open-case-next = تاریخ بعدی چه وقت است؟
booth-open-case-defender = نام وکیل مدافع شما چیست؟

booth-police-more = آیا یکی از اینها برای شما پیش آمده است؟
    .help = هر چه را که درست است لمس کنید.
booth-police-more-driving = رانندگی بعد از الکل یا مواد مخدر
booth-police-more-order = دادگاه دستور داده از کسی دور بمانم
booth-police-more-young = چیزی وقتی کمتر از 18 سال داشتم
booth-police-more-warrant = شاید پلیس دنبال من باشد
booth-police-more-probation = زیر نظر دادگاه (probation) هستم

## Your safety

booth-afraid = آیا از برگشتن به کشورتان می‌ترسید؟
    .help = لازم نیست ماجرا را اینجا بگویید.
booth-hurt = آیا در آمریکا کسی شما یا فرزندتان را آزار داده یا تهدید کرده است؟
    .help = لازم نیست ماجرا را اینجا بگویید.
booth-crime = درباره آنچه پیش آمد
    .help = فقط آنچه را که می‌خواهید بنویسید.
booth-crime-kind = چه جور چیزی بود؟
    .help = هر چه را که درست است لمس کنید.
booth-crime-kind-home = خشونت در خانه
booth-crime-kind-attack = حمله
booth-crime-kind-sexual = خشونت جنسی
booth-crime-kind-threats = تهدید
booth-crime-kind-held = کسی مرا حبس کرد
booth-crime-kind-stalking = کسی تعقیبم کرد
booth-crime-when = چه وقت بود؟
booth-crime-where = در کدام شهر؟
booth-crime-reported = آیا شما یا کس دیگری به پلیس گفت؟
booth-crime-report = شماره گزارش پلیس چیست؟
booth-crime-certified = آیا پلیس برگه‌ای برای شما امضا کرد (ویزای U)؟
booth-forced = آیا هیچ‌وقت کسی با زور یا فریب شما را به کار وادار کرده است؟
    .help = مثلاً بدون دستمزد، گرفتن مدارکتان، یا نگذاشتن که بروید.
booth-young = برای کسانی که کمتر از 21 سال دارند
    .help = برای جوان‌ها کمک مخصوص هست.
booth-young-is = آیا کمتر از 21 سال دارید؟
booth-young-both = آیا با پدر و مادرتان، با هر دو، زندگی می‌کنید؟
booth-young-hurt = آیا پدر یا مادر شما را آزار داده، رها کرده یا به شما نرسیده است؟
booth-young-order = آیا برگه‌ای از دادگاه خانواده هست؟
booth-need-now = آیا الان به یکی از اینها نیاز دارید؟
    .help = می‌توانیم کمک کنیم آن را پیدا کنید.
booth-need-now-shelter = جای امن برای خواب
booth-need-now-police = پلیس
booth-need-now-doctor = دکتر
booth-need-now-food = غذا
booth-need-now-talk = کسی که با او حرف بزنم

## Your family

booth-family = خانواده شما چه کسانی هستند؟
    .help = همسر (الان و قبلاً)، پدر و مادر، بچه‌ها، برادرها و خواهرها را اضافه کنید.
booth-family-relation = این کیست؟
booth-family-name = نام کامل چیست؟
booth-family-born = آن فرد چه وقت به دنیا آمده است؟
booth-family-country = آن فرد در کدام کشور به دنیا آمده است؟
booth-family-status = آن فرد چه مدارکی دارد؟
booth-family-status-citizenship = تابعیت آمریکا
booth-family-status-green-card = گرین کارت
booth-family-status-other = مدارک دیگر
booth-family-status-none = هیچ مدرکی ندارد
booth-family-here = آیا آن فرد در آمریکا زندگی می‌کند؟
booth-family-filed = آیا آن فرد برای شما به اداره مهاجرت درخواست داد؟
booth-family-living = آیا آن فرد زنده است؟

booth-citizenship-parents = آیا پدر، مادر، پدربزرگ یا مادربزرگ شما تابعیت آمریکا را دارد یا داشته است؟
    .help = بعضی‌ها از راه خانواده تابعیت دارند و خودشان نمی‌دانند.

booth-sponsor = چه کسی می‌تواند در کار مهاجرت به شما کمک کند (sponsor)؟
    .help = مثلاً همسر، پدر یا مادر، فرزند بزرگ.
booth-sponsor-name = نام آن فرد چیست؟
booth-sponsor-relation = آن فرد با شما چه نسبتی دارد؟
booth-sponsor-income = آن فرد هر ماه حدوداً چند دلار درآمد دارد؟

## Money

booth-household = چند نفر با همین پول زندگی می‌کنند؟
    .help = خودتان و بچه‌ها را هم حساب کنید.

booth-income = چه پولی به خانه شما می‌آید؟
    .help = هر نوع را برای همه افراد خانه اضافه کنید. اگر هیچ نیست، «چیزی برای اضافه کردن نیست» را لمس کنید.
booth-income-source = از کجا می‌آید؟
booth-income-source-job = شغل
booth-income-source-own = کار یا کسب خودم
booth-income-source-benefits = کمک دولت
booth-income-source-family = خانواده یا دوستان
booth-income-amount = چند دلار؟
booth-income-often = هر چند وقت یک بار؟
booth-income-often-week = هر هفته
booth-income-often-two-weeks = هر دو هفته
booth-income-often-month = هر ماه
booth-income-often-year = هر سال

booth-benefits = آیا خانه شما یکی از اینها را می‌گیرد؟
booth-benefits-has = آیا خانه شما یکی از اینها را می‌گیرد؟
    .help = هر چه را که درست است لمس کنید. این ممکن است هزینه‌ها را کم کند.
booth-benefits-has-snap = کمک غذایی (SNAP، EBT)
booth-benefits-has-medicaid = برنامه Medicaid
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = کمک نقدی (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = کمک برای اجاره خانه
booth-benefits-proof = آیا نامه‌ای دارید که این را نشان بدهد؟

booth-fee = آیا می‌توانید پول کمی به دفتر ما بدهید؟
    .help = کسی را به خاطر پول رد نمی‌کنیم.
booth-fee-full = بله
booth-fee-plan = بله، هر ماه کمی
booth-fee-waiver = نه، نمی‌توانم بپردازم

## Other people in your case

booth-people = چه کسان دیگری به پرونده شما ربط دارند؟
    .help = می‌خواهیم مطمئن شویم که از قبل به کسی که طرف مقابل شماست کمک نمی‌کنیم.
booth-people-name = نام کامل آن فرد چیست؟
booth-people-role = آن فرد چه ربطی به پرونده دارد؟
booth-people-role-helps-me = در کار مدارک به من کمک می‌کند
booth-people-role-i-help = می‌خواهم به این فرد کمک کنم
booth-people-role-former = همسر سابق
booth-people-role-hurt-me = مرا آزار داد یا تهدید کرد
booth-people-role-employer = کارفرما
booth-people-role-same-case = در همین پرونده است
