### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.

form-for-whom = دا راتګ د چا لپاره دی؟
    .help = د ځان یا د بل چا لپاره راتلای شئ.
form-for-whom-me = زما لپاره
form-for-whom-child = زما د ماشوم لپاره
form-for-whom-family = زما د کورنۍ د یوه غړي لپاره
form-for-whom-other = د بل چا لپاره

form-adult = آیا د هغه کس عمر 18 کاله یا زیات دی؟
    .help = دا پوښتنه د هغه کس په اړه ده چې مرستې ته اړتیا لري.
form-adult-yes = هو
form-adult-no = نه، تر 18 کم
form-adult-self = آیا ستاسې عمر 18 کاله یا زیات دی؟

form-helper-name = تاسې له بل چا سره مرسته کوئ. ستاسې خپل نوم څه دی؟
    .help = ستاسې نوم د هغه کس له نوم څخه بېل ساتو. له دې پوښتنې تېرېدلای شئ.

form-been-here = آیا مخکې هم دې دفتر ته راغلي یاست؟
    .help = له ټولو همدا پوښتنې کوو.
form-been-here-first = دا زما لومړی ځل دی
form-been-here-case = دلته دوسیه لرم
form-been-here-before = مخکې هم راغلم
form-been-here-unsure = ډاډه نه یم

form-appointment = آیا نن د لیدنې وخت لرئ؟
    .help = د لیدنې وخت هغه دی چې مخکې مو درسره ټاکلی دی.
form-appointment-yes = هو
form-appointment-no = نه

form-appointment-code = ستاسې د لیدنې د وخت کوډ څه دی؟
    .help = 4 عددونه لري او ستاسې د لیدنې د وخت پر کارت دی. له دې پوښتنې تېرېدلای شئ.

form-appointment-time = ستاسې د لیدنې وخت څو بجې دی؟
    .help = تر ټولو نږدې وخت ته لاس ورکړئ. له دې پوښتنې تېرېدلای شئ.

form-help-with = په څه کې مرسته غواړئ؟
    .help = تر 3 پورې لمس کړئ.
form-help-with-citizenship = تابعیت
form-help-with-green-card = ګرین کارت
form-help-with-work-permit = د کار اجازه
form-help-with-family = د کورنۍ راوستل
form-help-with-court = د کډوالۍ محکمه
form-help-with-asylum = خوندیتوب یا پناه
form-help-with-travel = د سفر سند
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = یو لیک چې راته راغلی
form-help-with-address = زما د پتې بدلول
form-help-with-records = زما د سوابقو کاپي
form-help-with-case = دلته زما دوسیه
form-help-with-papers = کاغذونه ورکول یا اخیستل
form-help-with-payment = پیسې ورکول
form-help-with-other = بل څه
form-help-with-person = غواړم کارکوونکي ته یې ووایم

form-worried-date = آیا داسې کاغذ لرئ چې نېټه یې تاسې اندېښمنوي؟
    .help = د بېلګې په توګه یو لیک، خبرتیا یا کارت.
form-worried-date-yes = هو
form-worried-date-no = نه
form-worried-date-unsure = ډاډه نه یم
form-worried-date-person = غواړم کارکوونکي ته یې ووایم

form-paper-kind = دا څه ډول کاغذ دی؟
    .help = هغه ځواب لمس کړئ چې تر ټولو ورته وي.
form-paper-kind-court = د کډوالۍ محکمه
form-paper-kind-ice = د ICE حاضري
form-paper-kind-uscis = له USCIS سره د لیدنې وخت
form-paper-kind-rfe = لیک چې نور کاغذونه غواړي
form-paper-kind-denial = لیک چې رد ځواب راکوي
form-paper-kind-card = کارت چې ژر ختمېږي
form-paper-kind-other = بل څه

form-paper-date = پر کاغذ کومه نېټه لیکل شوې ده؟
    .help = هر څه چې درته معلوم وي، ویې لیکئ. یوازې کال هم بس دی.

form-held = د کوم کس لپاره چې راغلي یاست، آیا هغه اوس نیول شوی دی؟
    .help = د بېلګې په توګه په توقیف ځای یا زندان کې.
form-held-yes = هو
form-held-no = نه
form-held-person = غواړم کارکوونکي ته یې ووایم
form-held-self = آیا د داسې چا لپاره راغلي یاست چې اوس نیول شوی دی؟
    .help = د بېلګې په توګه په توقیف ځای یا زندان کې.

form-private-room = آیا غواړئ لومړی په خصوصي خونه کې خبرې وکړئ؟
    .help = له ټولو یې پوښتو. مجبور نه یاست چې دلیل یې ووایئ.
form-private-room-yes = هو
form-private-room-no = نه

form-staff-gender = له چا سره خبرې کول غواړئ؟
    .help = موږ به خپله هڅه وکړو.
form-staff-gender-woman = له ښځې سره
form-staff-gender-man = له سړي سره
form-staff-gender-any = دواړه سم دي

form-speak-language = نن په کومه ژبه خبرې کول غواړئ؟
    .help = ژباړن وړیا دی.
form-speak-language-same = د دې سکرین ژبه
form-speak-language-sign = د اشارو ژبه
form-speak-language-other = بله ژبه

form-reads = آیا دا ژبه ښه لوستلای شئ؟
    .help = یعنې د دې سکرین ژبه. موږ یې درته لوستلای هم شو.
form-reads-yes = هو
form-reads-little = لږ
form-reads-no = نه

form-call-name = تاسې ته په کوم نوم غږ وکړو؟
    .help = هر نوم سم دی. د دېوال پر سکرین نه ښکاري.

form-name = په کاغذونو کې ستاسې نوم څه دی؟
    .help = له دې پوښتنې تېرېدلای شئ او وروسته یې راته ویلای شئ.
form-name-other = په کاغذونو کې د هغه کس نوم څه دی؟
    .help = له دې پوښتنې تېرېدلای شئ او وروسته یې راته ویلای شئ.

form-name-latin = ستاسې نوم په لاتیني تورو (ABC) څنګه لیکل کېږي؟
    .help = لکه په پاسپورټ یا کاغذونو کې، که درته معلوم وي. له دې پوښتنې تېرېدلای شئ.
form-name-latin-other = د هغه کس نوم په ABC تورو څنګه لیکل کېږي؟
    .help = له دې پوښتنې تېرېدلای شئ او وروسته یې راته ویلای شئ.

form-birth-year = په کوم کال زېږېدلي یاست؟
    .help = یوازې کال. له دې پوښتنې تېرېدلای شئ.
form-birth-year-other = هغه کس په کوم کال زېږېدلی دی؟
    .help = یوازې کال. له دې پوښتنې تېرېدلای شئ.

form-phone = زموږ لپاره د ټېلیفون کومه شمېره خوندي ده؟
    .help = یوازې هغه شمېره راکړئ چې بل څوک یې نه اوري. له دې پوښتنې تېرېدلای شئ.

form-phone-whose = دا ټېلیفون د چا دی؟
    .help = چې پوه شو کېدای شي څوک ځواب راکړي.
form-phone-whose-mine = زما موبایل
form-phone-whose-home = د کور ټېلیفون
form-phone-whose-work = د کار ټېلیفون
form-phone-whose-other = د بل چا ټېلیفون

form-phone-ok = په دې شمېره موږ څه کولای شو؟
    .help = ټول هغه لمس کړئ چې خوندي وي. که یو هم لمس نه کړئ، موږ یې نه کاروو.
form-phone-ok-call = زنګ وهلای شئ
form-phone-ok-voice = غږیز پیغام پرېښودلای شئ
form-phone-ok-text = لیکلی پیغام لېږلای شئ

form-phone-script = که بل چا ځواب راکړ، څه ووایو؟
    .help = هغه کوو چې تاسې یې دلته ټاکئ.
form-phone-script-only-me = یوازې ما وغواړئ او بل څه مه وایئ
form-phone-script-friend = ووایئ چې یو ملګري زنګ وواهه
form-phone-script-office = د دفتر نوم ویلای شئ

form-phone-times = کله زنګ وهل یا لیکل خوندي دي؟
    .help = ټول خوندي وختونه لمس کړئ.
form-phone-times-morning = سهار
form-phone-times-afternoon = ماسپښین
form-phone-times-evening = ماښام
form-phone-times-weekend = د اونۍ پای
form-phone-times-any = هر وخت

form-email = که خوندي وي، ستاسې ایمېل پته څه ده؟
    .help = یوازې هغه پته راکړئ چې بل څوک یې نه لولي. له دې پوښتنې تېرېدلای شئ.

form-email-shared = آیا بل څوک دا ایمېل لولي؟
    .help = که بل څوک یې لولي، موږ ورته نه لیکو.
form-email-shared-yes = هو
form-email-shared-no = نه
form-email-shared-unsure = ډاډه نه یم

form-letters = آیا ستاسې کور ته لیکونه درلېږلای شو؟
    .help = که «نه» لمس کړئ، هېڅ شی نه درلېږو.
form-letters-no = نه
form-letters-yes = هو
form-letters-other = بلې پتې ته یې ولېږئ. غواړم کارکوونکي ته یې ووایم.

form-town = په کوم ښار یا زېپ کوډ (ZIP) کې اوسېږئ؟
    .help = یوازې ښار، نه کوڅه. له دې پوښتنې تېرېدلای شئ.

form-friend = آیا داسې خپلوان یا ملګری شته چې زنګ ورته ووهو؟
    .help = یوازې که تاسې ته ونه رسېږو. له دې پوښتنې تېرېدلای شئ.
form-friend-name = د هغه کس نوم څه دی؟
form-friend-phone = د هغه کس د ټېلیفون شمېره څه ده؟
form-friend-knows = آیا هغه کس خبر دی چې تاسې دلته یاست؟
form-friend-knows-yes = هو
form-friend-knows-no = نه

form-household = څو کسان یو ځای اوسېږي او پیسې یې شریکې دي؟
    .help = ځان او ماشومان هم وشمېرئ.
# The last tile after 1 to 8.
form-count-more = تر { $number } زیات

form-income = هره میاشت شاوخوا څومره پیسې ستاسې کور ته راځي؟
    .help = له مالیې مخکې، د ټولو کسانو یو ځای. دا له موږ سره مرسته کوي چې وړیا مرسته پیدا کړو.
# $amount is a sum of money such as $2,500.
form-income-up-to = په میاشت کې تر { $amount } پورې
form-income-between = په میاشت کې له { $from } تر { $to }
form-income-more = په میاشت کې تر { $amount } زیات
form-income-unsure = نه پوهېږم
form-income-private = نه غواړم چې ووایم

form-papers = آیا نن مو کاغذونه راوړي دي؟
    .help = له ځان سره یې وساتئ. یو کارکوونکی به یې په خصوصي ډول وګوري.
form-papers-yes = هو
form-papers-no = نه

form-source = له موږ څخه څنګه خبر شوئ؟
    .help = له دې پوښتنې تېرېدلای شئ.
form-source-friend = له ملګري یا خپلې کورنۍ
form-source-community = له جومات، کلیسا یا ټولنې
form-source-court = له محکمې یا دفتر
form-source-school = له ښوونځي یا ډاکټر
form-source-internet = له انټرنېټ، راډیو یا ټلوېزیون
form-source-other = له بلې لارې

form-needs = آیا له دې څخه یوه ته اړتیا لرئ؟
    .help = ټول هغه لمس کړئ چې اړتیا ورته لرئ.
form-needs-wheelchair = د ویلچېر ځای
form-needs-hearing = د اورېدو مرسته
form-needs-seeing = د لیدو مرسته
form-needs-seat = د کېناستو ځای
form-needs-baby = کوچنی ماشوم راسره دی

## Answers that many questions share

form-yes = هو
form-no = نه
form-unsure = ډاډه نه یم
form-none = له دې څخه یو هم نه
form-other = بل څه
form-person = غواړم کارکوونکي ته یې ووایم

form-lane-desk = د معلوماتو مېز
form-lane-consultation = مشوره

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = دا ځواب له پوښتنې سره برابر نه دی. مهرباني وکړئ بیا هڅه وکړئ.
form-fault-choice = مهرباني وکړئ د سکرین له ځوابونو یو لمس کړئ.
form-fault-twice = یو ځواب مو دوه ځله لمس کړ. مهرباني وکړئ یو ځل یې لمس کړئ.
form-fault-too-many = تر { $max } پورې لمس کولای شئ. د لرې کولو لپاره یو بیا لمس کړئ.
form-fault-empty = لا څه نه دي لیکل شوي. مهرباني وکړئ څه ولیکئ، یا «تېرېدل» لمس کړئ.
form-fault-too-long = دا ډېر اوږد دی. مهرباني وکړئ تر { $max } تورو پورې ولیکئ.
form-fault-control = مهرباني وکړئ یوازې توري، عددونه او فاصله وکاروئ.
form-fault-date = دا لا نېټه نه ده. مهرباني وکړئ لږ تر لږه کال وټاکئ، یا «نه پوهېږم» لمس کړئ.
form-fault-date-month = دا لا نېټه نه ده. مهرباني وکړئ میاشت هم وټاکئ، یا «نه پوهېږم» لمس کړئ.
form-fault-year = مهرباني وکړئ کال بیا وګورئ. له { $min } تر { $max } پورې کېدای شي.
form-fault-phone-letters = مهرباني وکړئ د ټېلیفون لپاره یوازې عددونه ولیکئ.
form-fault-phone-digits = مهرباني وکړئ د ټېلیفون شمېره بیا وګورئ. باید له 7 تر 15 عددونه ولري.
form-fault-phone-country = دا شمېره د هغه هېواد نه ده. مهرباني وکړئ شمېره او هېواد بیا وګورئ.
form-fault-phone-area = مهرباني وکړئ بشپړه شمېره د سیمې له کوډ سره ولیکئ.
form-fault-email = مهرباني وکړئ ایمېل پته بیا وګورئ. باید @ او ټکی ولري، لکه name@example.com.
form-fault-number = مهرباني وکړئ له { $min } تر { $max } یو عدد وټاکئ.
form-fault-future = دا ورځ لا نه ده راغلې. مهرباني وکړئ نېټه بیا وګورئ.
# $month is the name of a month, $days how many days it has.
form-fault-month-days = په هغه کال کې { $month } { $days } ورځې لري. مهرباني وکړئ بله ورځ وټاکئ.
form-fault-code = دا شمېره سمه نه ښکاري. مهرباني وکړئ خپل کاغذ بیا وګورئ، یا تېر شئ.
form-fault-code-a-number = د A-Number شمېره د A توری او له 7 تر 9 عددونه دي. مهرباني وکړئ بیا یې وګورئ، یا تېر شئ.
form-fault-code-receipt = د رسید شمېره 3 توري او 10 عددونه لري. مهرباني وکړئ بیا یې وګورئ، یا تېر شئ.
form-fault-rows-full = دلته نور ځای نشته. مهرباني وکړئ پاتې یې کارکوونکي ته ووایئ.
