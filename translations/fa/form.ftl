### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.

form-for-whom = این مراجعه برای کیست؟
    .help = می‌توانید برای خودتان یا برای کس دیگری بیایید.
form-for-whom-me = برای خودم
form-for-whom-child = برای فرزندم
form-for-whom-family = برای یکی از خانواده‌ام
form-for-whom-other = برای کس دیگری

form-adult = آیا آن فرد 18 سال یا بیشتر دارد؟
    .help = این سوال درباره کسی است که به کمک نیاز دارد.
form-adult-yes = بله
form-adult-no = نه، کمتر از 18 سال
form-adult-self = آیا شما 18 سال یا بیشتر دارید؟

form-helper-name = شما به کس دیگری کمک می‌کنید. نام کوچک خود شما چیست؟
    .help = نام شما را جدا از نام آن فرد نگه می‌داریم. می‌توانید این سوال را رد کنید.

form-been-here = آیا قبلاً به این دفتر آمده‌اید؟
    .help = از همه همین سوال‌ها را می‌پرسیم.
form-been-here-first = بار اول من است
form-been-here-case = اینجا پرونده دارم
form-been-here-before = قبلاً آمده‌ام
form-been-here-unsure = مطمئن نیستم

form-appointment = آیا برای امروز وقت قبلی دارید؟
    .help = وقت قبلی یعنی ساعتی که از پیش با شما قرار گذاشته‌ایم.
form-appointment-yes = بله
form-appointment-no = نه

form-appointment-code = کد وقت قبلی شما چیست؟
    .help = 4 رقم است و روی کارت وقت شما نوشته شده. می‌توانید این سوال را رد کنید.

form-appointment-time = وقت قبلی شما چه ساعتی است؟
    .help = نزدیک‌ترین ساعت را لمس کنید. می‌توانید این سوال را رد کنید.

form-help-with = برای چه کاری کمک لازم دارید؟
    .help = تا 3 جواب را لمس کنید.
form-help-with-citizenship = تابعیت (سیتیزن شدن)
form-help-with-green-card = گرین کارت
form-help-with-work-permit = اجازه کار
form-help-with-family = آوردن خانواده‌ام
form-help-with-court = دادگاه مهاجرت
form-help-with-asylum = محافظت یا پناهندگی
form-help-with-travel = سند سفر
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = نامه‌ای که به من رسیده
form-help-with-address = تغییر آدرسم
form-help-with-records = کپی سوابقم
form-help-with-case = پرونده‌ام در اینجا
form-help-with-papers = دادن یا گرفتن مدارک
form-help-with-payment = پرداخت پول
form-help-with-other = چیز دیگر
form-help-with-person = می‌خواهم به کارمند بگویم

form-worried-date = آیا برگه‌ای دارید که تاریخ آن نگرانتان می‌کند؟
    .help = مثلاً نامه، اطلاعیه یا کارت.
form-worried-date-yes = بله
form-worried-date-no = نه
form-worried-date-unsure = مطمئن نیستم
form-worried-date-person = می‌خواهم به کارمند بگویم

form-paper-kind = این برگه از چه نوعی است؟
    .help = جوابی را لمس کنید که نزدیک‌تر است.
form-paper-kind-court = دادگاه مهاجرت
form-paper-kind-ice = معرفی خود به ICE
form-paper-kind-uscis = وقت در USCIS
form-paper-kind-rfe = نامه‌ای که مدارک بیشتر می‌خواهد
form-paper-kind-denial = نامه‌ای که جواب رد می‌دهد
form-paper-kind-card = کارتی که به‌زودی تمام می‌شود
form-paper-kind-other = چیز دیگر

form-paper-date = روی برگه چه تاریخی نوشته شده؟
    .help = هر چه می‌دانید بنویسید. سال به‌تنهایی هم کافی است.

form-held = آیا کسی که برایش آمده‌اید الان در بازداشت است؟
    .help = مثلاً در بازداشتگاه یا زندان.
form-held-yes = بله
form-held-no = نه
form-held-person = می‌خواهم به کارمند بگویم
form-held-self = آیا برای کسی آمده‌اید که الان در بازداشت است؟
    .help = مثلاً در بازداشتگاه یا زندان.

form-private-room = آیا می‌خواهید اول در اتاق خصوصی صحبت کنید؟
    .help = این را از همه می‌پرسیم. لازم نیست دلیلش را بگویید.
form-private-room-yes = بله
form-private-room-no = نه

form-staff-gender = می‌خواهید با چه کسی صحبت کنید؟
    .help = ما سعی خودمان را می‌کنیم.
form-staff-gender-woman = با یک زن
form-staff-gender-man = با یک مرد
form-staff-gender-any = فرقی ندارد

form-speak-language = امروز می‌خواهید به چه زبانی صحبت کنید؟
    .help = مترجم رایگان است.
form-speak-language-same = زبان همین صفحه
form-speak-language-sign = زبان اشاره
form-speak-language-other = زبان دیگر

form-reads = آیا این زبان را خوب می‌خوانید؟
    .help = یعنی زبان همین صفحه. می‌توانیم برایتان هم بخوانیم.
form-reads-yes = بله
form-reads-little = کمی
form-reads-no = نه

form-call-name = شما را به چه نامی صدا کنیم؟
    .help = هر نامی خوب است. روی صفحه دیوار نشان داده نمی‌شود.

form-name = نام شما در مدارکتان چیست؟
    .help = می‌توانید این سوال را رد کنید و بعداً به ما بگویید.
form-name-other = نام آن فرد در مدارکش چیست؟
    .help = می‌توانید این سوال را رد کنید و بعداً به ما بگویید.

form-name-latin = نام شما با حروف لاتین (ABC) چطور نوشته می‌شود؟
    .help = مثل پاسپورت یا مدارکتان، اگر می‌دانید. می‌توانید این سوال را رد کنید.
form-name-latin-other = نام آن فرد با حروف ABC چطور نوشته می‌شود؟
    .help = می‌توانید این سوال را رد کنید و بعداً به ما بگویید.

form-birth-year = چه سالی به دنیا آمده‌اید؟
    .help = فقط سال. می‌توانید این سوال را رد کنید.
form-birth-year-other = آن فرد چه سالی به دنیا آمده است؟
    .help = فقط سال. می‌توانید این سوال را رد کنید.

form-phone = برای تماس ما چه شماره تلفنی امن است؟
    .help = فقط شماره‌ای را بدهید که کس دیگری به آن گوش نمی‌دهد. می‌توانید این سوال را رد کنید.

form-phone-whose = این تلفن مال کیست؟
    .help = تا بدانیم چه کسی ممکن است جواب بدهد.
form-phone-whose-mine = موبایل خودم
form-phone-whose-home = تلفن خانه
form-phone-whose-work = تلفن محل کار
form-phone-whose-other = تلفن کس دیگری

form-phone-ok = با این شماره چه کاری می‌توانیم بکنیم؟
    .help = هر چه را که امن است لمس کنید. اگر هیچ‌کدام را لمس نکنید، از آن استفاده نمی‌کنیم.
form-phone-ok-call = می‌توانید زنگ بزنید
form-phone-ok-voice = می‌توانید پیام صوتی بگذارید
form-phone-ok-text = می‌توانید پیامک بدهید

form-phone-script = اگر کس دیگری جواب داد، چه بگوییم؟
    .help = همان کاری را می‌کنیم که اینجا انتخاب می‌کنید.
form-phone-script-only-me = فقط مرا بخواهید و چیز دیگری نگویید
form-phone-script-friend = بگویید یک دوست زنگ زده
form-phone-script-office = می‌توانید نام دفتر را بگویید

form-phone-times = چه وقت زنگ زدن یا نوشتن امن است؟
    .help = همه وقت‌های امن را لمس کنید.
form-phone-times-morning = صبح
form-phone-times-afternoon = بعدازظهر
form-phone-times-evening = اوایل شب
form-phone-times-weekend = آخر هفته
form-phone-times-any = هر وقت

form-email = آدرس ایمیل شما چیست، اگر امن است؟
    .help = فقط ایمیلی را بدهید که کس دیگری آن را نمی‌خواند. می‌توانید این سوال را رد کنید.

form-email-shared = آیا کس دیگری این ایمیل را می‌خواند؟
    .help = اگر کس دیگری آن را می‌خواند، به آن نمی‌نویسیم.
form-email-shared-yes = بله
form-email-shared-no = نه
form-email-shared-unsure = مطمئن نیستم

form-letters = آیا می‌توانیم به خانه شما نامه بفرستیم؟
    .help = اگر «نه» را لمس کنید، چیزی نمی‌فرستیم.
form-letters-no = نه
form-letters-yes = بله
form-letters-other = به آدرس دیگری بفرستید. می‌خواهم به کارمند بگویم.

form-town = در چه شهر یا کد پستی (ZIP) زندگی می‌کنید؟
    .help = فقط شهر، نه خیابان. می‌توانید این سوال را رد کنید.

form-friend = آیا فامیل یا دوستی هست که بتوانیم به او زنگ بزنیم؟
    .help = فقط اگر به خود شما دسترسی نداشتیم. می‌توانید این سوال را رد کنید.
form-friend-name = نام کوچک آن فرد چیست؟
form-friend-phone = شماره تلفن آن فرد چیست؟
form-friend-knows = آیا آن فرد می‌داند که شما اینجا هستید؟
form-friend-knows-yes = بله
form-friend-knows-no = نه

form-household = چند نفر با هم زندگی می‌کنند و خرجشان یکی است؟
    .help = خودتان و بچه‌ها را هم حساب کنید.
# The last tile after 1 to 8.
form-count-more = بیشتر از { $number }

form-income = هر ماه حدوداً چقدر پول به خانه شما می‌آید؟
    .help = قبل از مالیات، همه افراد با هم. این کمک می‌کند که برایتان کمک رایگان پیدا کنیم.
# $amount is a sum of money such as $2,500.
form-income-up-to = تا { $amount } در ماه
form-income-between = از { $from } تا { $to } در ماه
form-income-more = بیشتر از { $amount } در ماه
form-income-unsure = نمی‌دانم
form-income-private = نمی‌خواهم بگویم

form-papers = آیا امروز مدارکی آورده‌اید؟
    .help = پیش خودتان نگه دارید. یک کارمند آنها را خصوصی می‌بیند.
form-papers-yes = بله
form-papers-no = نه

form-source = از کجا با ما آشنا شدید؟
    .help = می‌توانید این سوال را رد کنید.
form-source-friend = از دوست یا خانواده‌ام
form-source-community = از کلیسا، مسجد یا انجمن
form-source-court = از دادگاه یا یک اداره
form-source-school = از مدرسه یا دکتر
form-source-internet = از اینترنت، رادیو یا تلویزیون
form-source-other = از راه دیگر

form-needs = آیا به یکی از اینها نیاز دارید؟
    .help = هر چه را که نیاز دارید لمس کنید.
form-needs-wheelchair = جا برای ویلچر
form-needs-hearing = کمک برای شنیدن
form-needs-seeing = کمک برای دیدن
form-needs-seat = جای نشستن
form-needs-baby = نوزاد همراهم است

## Answers that many questions share

form-yes = بله
form-no = نه
form-unsure = مطمئن نیستم
form-none = هیچ‌کدام
form-other = چیز دیگر
form-person = می‌خواهم به کارمند بگویم

form-lane-desk = میز پذیرش
form-lane-consultation = مشاوره

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = این جواب به این سوال نمی‌خورد. لطفاً دوباره امتحان کنید.
form-fault-choice = لطفاً یکی از جواب‌های روی صفحه را لمس کنید.
form-fault-twice = یک جواب را دو بار لمس کردید. لطفاً آن را یک بار لمس کنید.
form-fault-too-many = تا { $max } جواب را می‌توانید لمس کنید. برای برداشتن یکی، دوباره لمسش کنید.
form-fault-empty = هنوز چیزی ننوشته‌اید. لطفاً چیزی بنویسید یا «رد کردن» را لمس کنید.
form-fault-too-long = این خیلی طولانی است. لطفاً حداکثر { $max } حرف بنویسید.
form-fault-control = لطفاً فقط حرف، عدد و فاصله بنویسید.
form-fault-date = این هنوز تاریخ نیست. لطفاً دست‌کم سال را انتخاب کنید، یا «نمی‌دانم» را لمس کنید.
form-fault-date-month = این هنوز تاریخ نیست. لطفاً ماه را هم انتخاب کنید، یا «نمی‌دانم» را لمس کنید.
form-fault-year = لطفاً سال را دوباره نگاه کنید. باید از { $min } تا { $max } باشد.
form-fault-phone-letters = لطفاً برای تلفن فقط عدد بنویسید.
form-fault-phone-digits = لطفاً شماره تلفن را دوباره ببینید. باید 7 تا 15 رقم داشته باشد.
form-fault-phone-country = این شماره به آن کشور نمی‌خورد. لطفاً شماره و کشور را دوباره ببینید.
form-fault-phone-area = لطفاً شماره کامل را با کد منطقه وارد کنید.
form-fault-email = لطفاً آدرس ایمیل را دوباره ببینید. باید @ و نقطه داشته باشد، مثل name@example.com.
form-fault-number = لطفاً عددی از { $min } تا { $max } انتخاب کنید.
form-fault-future = این روز هنوز نرسیده است. لطفاً تاریخ را دوباره ببینید.
# $month is the name of a month, $days how many days it has.
form-fault-month-days = در آن سال، { $month } { $days } روز دارد. لطفاً روز دیگری انتخاب کنید.
form-fault-code = این شماره درست به نظر نمی‌آید. لطفاً برگه‌تان را دوباره ببینید، یا رد کنید.
form-fault-code-a-number = شماره A-Number یعنی حرف A و 7 تا 9 رقم. لطفاً دوباره ببینید، یا رد کنید.
form-fault-code-receipt = شماره رسید 3 حرف و 10 رقم دارد. لطفاً دوباره ببینید، یا رد کنید.
form-fault-rows-full = اینجا جای بیشتری نیست. لطفاً بقیه را به کارمند بگویید.
