### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.

form-for-whom = این مراجعه برای کیست؟
    .help = می‌توانید برای خود یا برای کس دیگر بیایید.
form-for-whom-me = برای خودم
form-for-whom-child = برای طفلم
form-for-whom-family = برای کسی از فامیلم
form-for-whom-other = برای کس دیگر

form-adult = آیا آن شخص 18 ساله یا کلان‌تر است؟
    .help = این سوال درباره شخصی است که به کمک نیاز دارد.
form-adult-yes = بلی
form-adult-no = نخیر، کمتر از 18 سال
form-adult-self = آیا شما 18 ساله یا کلان‌تر هستید؟

form-helper-name = شما به کس دیگری کمک می‌کنید. نام خود شما چیست؟
    .help = نام شما را از نام آن شخص جدا نگه می‌داریم. می‌توانید از این سوال بگذرید.

form-been-here = آیا پیش از این به این دفتر آمده‌اید؟
    .help = از همه همین سوال‌ها را می‌پرسیم.
form-been-here-first = بار اول من است
form-been-here-case = این‌جا دوسیه دارم
form-been-here-before = قبلاً آمده‌ام
form-been-here-unsure = مطمئن نیستم

form-appointment = آیا امروز وقت ملاقات دارید؟
    .help = وقت ملاقات یعنی وقتی که از پیش با شما تعیین کرده‌ایم.
form-appointment-yes = بلی
form-appointment-no = نخیر

form-appointment-code = کود وقت ملاقات شما چیست؟
    .help = 4 عدد دارد و روی کارت وقت ملاقات شماست. می‌توانید از این سوال بگذرید.

form-appointment-time = وقت ملاقات شما چند بجه است؟
    .help = نزدیک‌ترین ساعت را لمس کنید. می‌توانید از این سوال بگذرید.

form-help-with = در چه کاری کمک ضرورت دارید؟
    .help = تا 3 جواب را لمس کنید.
form-help-with-citizenship = تابعیت
form-help-with-green-card = گرین کارت
form-help-with-work-permit = اجازه کار
form-help-with-family = آوردن فامیلم
form-help-with-court = محکمه مهاجرت
form-help-with-asylum = حفاظت یا پناهندگی
form-help-with-travel = سند سفر
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = مکتوبی که به من رسیده
form-help-with-address = تغییر آدرسم
form-help-with-records = کاپی سوابقم
form-help-with-case = دوسیه‌ام در این‌جا
form-help-with-papers = دادن یا گرفتن کاغذها
form-help-with-payment = پرداخت پول
form-help-with-other = چیز دیگر
form-help-with-person = می‌خواهم به کارمند بگویم

form-worried-date = آیا کاغذی دارید که تاریخ آن شما را نگران می‌کند؟
    .help = مثلاً یک مکتوب، اطلاعیه یا کارت.
form-worried-date-yes = بلی
form-worried-date-no = نخیر
form-worried-date-unsure = مطمئن نیستم
form-worried-date-person = می‌خواهم به کارمند بگویم

form-paper-kind = این چه نوع کاغذ است؟
    .help = جوابی را لمس کنید که از همه نزدیک‌تر است.
form-paper-kind-court = محکمه مهاجرت
form-paper-kind-ice = حاضری نزد ICE
form-paper-kind-uscis = وقت ملاقات با USCIS
form-paper-kind-rfe = مکتوبی که کاغذهای بیشتر می‌خواهد
form-paper-kind-denial = مکتوبی که جواب رد می‌دهد
form-paper-kind-card = کارتی که به زودی ختم می‌شود
form-paper-kind-other = چیز دیگر

form-paper-date = روی کاغذ چه تاریخی نوشته شده است؟
    .help = هر چه می‌دانید بنویسید. تنها سال هم بس است.

form-held = آیا شخصی که برایش آمده‌اید حالا در توقیف است؟
    .help = مثلاً در توقیف‌خانه یا محبس.
form-held-yes = بلی
form-held-no = نخیر
form-held-person = می‌خواهم به کارمند بگویم
form-held-self = آیا برای کسی آمده‌اید که حالا در توقیف است؟
    .help = مثلاً در توقیف‌خانه یا محبس.

form-private-room = آیا می‌خواهید اول در یک اتاق خصوصی صحبت کنید؟
    .help = این را از همه می‌پرسیم. لازم نیست دلیلش را بگویید.
form-private-room-yes = بلی
form-private-room-no = نخیر

form-staff-gender = می‌خواهید با کی صحبت کنید؟
    .help = ما کوشش خود را می‌کنیم.
form-staff-gender-woman = با یک زن
form-staff-gender-man = با یک مرد
form-staff-gender-any = فرقی ندارد

form-speak-language = امروز می‌خواهید به کدام زبان صحبت کنید؟
    .help = ترجمان رایگان است.
form-speak-language-same = زبان همین صفحه
form-speak-language-sign = زبان اشاره
form-speak-language-other = زبان دیگر

form-reads = آیا این زبان را خوب خوانده می‌توانید؟
    .help = یعنی زبان همین صفحه. ما برای‌تان خوانده هم می‌توانیم.
form-reads-yes = بلی
form-reads-little = کمی
form-reads-no = نخیر

form-call-name = شما را به چه نام صدا کنیم؟
    .help = هر نامی درست است. روی صفحه دیوار نشان داده نمی‌شود.

form-name = نام شما در کاغذهای‌تان چیست؟
    .help = می‌توانید از این سوال بگذرید و بعداً به ما بگویید.
form-name-other = نام آن شخص در کاغذهایش چیست؟
    .help = می‌توانید از این سوال بگذرید و بعداً به ما بگویید.

form-name-latin = نام شما با حروف لاتین (ABC) چطور نوشته می‌شود؟
    .help = مثل پاسپورت یا کاغذهای‌تان، اگر می‌دانید. می‌توانید از این سوال بگذرید.
form-name-latin-other = نام آن شخص با حروف ABC چگونه نوشته می‌شود؟
    .help = می‌توانید از این سوال بگذرید و بعداً به ما بگویید.

form-birth-year = در کدام سال تولد شده‌اید؟
    .help = تنها سال. می‌توانید از این سوال بگذرید.
form-birth-year-other = آن شخص در کدام سال تولد شده است؟
    .help = تنها سال. می‌توانید از این سوال بگذرید.

form-phone = کدام نمبر تلفون برای تماس ما امن است؟
    .help = تنها نمبری را بدهید که هیچ‌کس دیگر به آن گوش نمی‌کند. می‌توانید از این سوال بگذرید.

form-phone-whose = این تلفون از کیست؟
    .help = تا بدانیم که شاید کی جواب بدهد.
form-phone-whose-mine = موبایل خودم
form-phone-whose-home = تلفون خانه
form-phone-whose-work = تلفون کار
form-phone-whose-other = تلفون کس دیگر

form-phone-ok = با این نمبر چه کرده می‌توانیم؟
    .help = هر چه را که امن است لمس کنید. اگر هیچ‌کدام را لمس نکنید، از آن استفاده نمی‌کنیم.
form-phone-ok-call = زنگ زده می‌توانید
form-phone-ok-voice = پیام صوتی گذاشته می‌توانید
form-phone-ok-text = پیام نوشتاری فرستاده می‌توانید

form-phone-script = اگر کس دیگری جواب داد، چه بگوییم؟
    .help = همان کار را می‌کنیم که این‌جا انتخاب می‌کنید.
form-phone-script-only-me = تنها مرا بخواهید و هیچ چیز دیگر نگویید
form-phone-script-friend = بگویید که یک دوست زنگ زد
form-phone-script-office = نام دفتر را گفته می‌توانید

form-phone-times = چه وقت زنگ زدن یا نوشتن امن است؟
    .help = همه وقت‌های امن را لمس کنید.
form-phone-times-morning = صبح
form-phone-times-afternoon = بعد از چاشت
form-phone-times-evening = شام
form-phone-times-weekend = آخر هفته
form-phone-times-any = هر وقت

form-email = آدرس ایمیل شما چیست، اگر امن است؟
    .help = تنها آدرسی را بدهید که هیچ‌کس دیگر آن را نمی‌خواند. می‌توانید از این سوال بگذرید.

form-email-shared = آیا کس دیگری این ایمیل را می‌خواند؟
    .help = اگر کس دیگری آن را بخواند، به آن نمی‌نویسیم.
form-email-shared-yes = بلی
form-email-shared-no = نخیر
form-email-shared-unsure = مطمئن نیستم

form-letters = آیا می‌توانیم به خانه شما مکتوب بفرستیم؟
    .help = اگر «نخیر» را لمس کنید، هیچ چیز نمی‌فرستیم.
form-letters-no = نخیر
form-letters-yes = بلی
form-letters-other = به آدرس دیگر بفرستید. می‌خواهم به کارمند بگویم.

form-town = در کدام شهر یا زیپ کود (ZIP) زندگی می‌کنید؟
    .help = تنها شهر، نه سرک. می‌توانید از این سوال بگذرید.

form-friend = آیا خویشاوند یا دوستی هست که به او زنگ بزنیم؟
    .help = تنها اگر به شما رسیده نتوانیم. می‌توانید از این سوال بگذرید.
form-friend-name = نام آن شخص چیست؟
form-friend-phone = نمبر تلفون آن شخص چیست؟
form-friend-knows = آیا آن شخص می‌داند که شما این‌جا هستید؟
form-friend-knows-yes = بلی
form-friend-knows-no = نخیر

form-household = چند نفر با هم زندگی می‌کنند و پول‌شان شریک است؟
    .help = خودتان و اطفال را هم حساب کنید.
# The last tile after 1 to 8.
form-count-more = بیشتر از { $number }

form-income = هر ماه حدوداً چقدر پول به خانه شما می‌آید؟
    .help = پیش از مالیه، از همه نفرها یک‌جا. این کمک می‌کند که برای شما کمک رایگان پیدا کنیم.
# $amount is a sum of money such as $2,500.
form-income-up-to = تا { $amount } در ماه
form-income-between = از { $from } تا { $to } در ماه
form-income-more = بیشتر از { $amount } در ماه
form-income-unsure = نمی‌دانم
form-income-private = نمی‌خواهم بگویم

form-papers = آیا امروز کاغذهای‌تان را آورده‌اید؟
    .help = پیش خودتان نگه دارید. یک کارمند آن را به طور خصوصی می‌بیند.
form-papers-yes = بلی
form-papers-no = نخیر

form-source = از ما چطور خبر شدید؟
    .help = می‌توانید از این سوال بگذرید.
form-source-friend = از دوست یا فامیلم
form-source-community = از مسجد، کلیسا یا انجمن
form-source-court = از محکمه یا یک دفتر
form-source-school = از مکتب یا داکتر
form-source-internet = از انترنت، رادیو یا تلویزیون
form-source-other = از راه دیگر

form-needs = آیا به یکی از این‌ها ضرورت دارید؟
    .help = هر چه را که ضرورت دارید لمس کنید.
form-needs-wheelchair = جای برای ویلچیر
form-needs-hearing = کمک در شنیدن
form-needs-seeing = کمک در دیدن
form-needs-seat = جای نشستن
form-needs-baby = طفل شیرخوار با من است

## Answers that many questions share

form-yes = بلی
form-no = نخیر
form-unsure = مطمئن نیستم
form-none = هیچ‌کدام
form-other = چیز دیگر
form-person = می‌خواهم به کارمند بگویم

form-lane-desk = میز معلومات
form-lane-consultation = مشوره

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = این جواب مناسب سوال نیست. لطفاً دوباره کوشش کنید.
form-fault-choice = لطفاً یکی از جواب‌های روی صفحه را لمس کنید.
form-fault-twice = یک جواب را دو بار لمس کردید. لطفاً آن را یک بار لمس کنید.
form-fault-too-many = تا { $max } جواب را می‌توانید لمس کنید. برای برداشتن یکی، آن را دوباره لمس کنید.
form-fault-empty = هنوز چیزی نوشته نشده است. لطفاً چیزی بنویسید یا «گذشتن» را لمس کنید.
form-fault-too-long = این بسیار دراز است. لطفاً تا { $max } حرف بنویسید.
form-fault-control = لطفاً تنها حروف، اعداد و فاصله بنویسید.
form-fault-date = این هنوز تاریخ نیست. لطفاً دست‌کم سال را انتخاب کنید یا «نمی‌دانم» را لمس کنید.
form-fault-date-month = این هنوز تاریخ نیست. لطفاً ماه را هم انتخاب کنید یا «نمی‌دانم» را لمس کنید.
form-fault-year = لطفاً سال را دوباره ببینید. باید از { $min } تا { $max } باشد.
form-fault-phone-letters = لطفاً برای تلفون تنها اعداد بنویسید.
form-fault-phone-digits = لطفاً نمبر تلفون را دوباره ببینید. باید 7 تا 15 عدد داشته باشد.
form-fault-phone-country = این نمبر از آن کشور نیست. لطفاً نمبر و کشور را دوباره ببینید.
form-fault-phone-area = لطفاً نمبر کامل را با کود منطقه بنویسید.
form-fault-email = لطفاً آدرس ایمیل را دوباره ببینید. باید @ و نقطه داشته باشد، مثل name@example.com.
form-fault-number = لطفاً عددی از { $min } تا { $max } انتخاب کنید.
form-fault-future = این روز هنوز نرسیده است. لطفاً تاریخ را دوباره ببینید.
# $month is the name of a month, $days how many days it has.
form-fault-month-days = در آن سال، { $month } { $days } روز دارد. لطفاً روز دیگری را انتخاب کنید.
form-fault-code = این شماره درست به نظر نمی‌آید. لطفاً کاغذتان را دوباره ببینید، یا بگذرید.
form-fault-code-a-number = شماره A-Number یعنی حرف A و 7 تا 9 عدد. لطفاً دوباره ببینید، یا بگذرید.
form-fault-code-receipt = شماره رسید 3 حرف و 10 عدد دارد. لطفاً دوباره ببینید، یا بگذرید.
form-fault-rows-full = این‌جا جای بیشتر نیست. لطفاً باقی را به کارمند بگویید.
