### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.

## Opening the form

booth-start-title = خصوصي فورمه
booth-start-line = هغه کوډ ولیکئ چې د معلوماتو له مېز څخه مو واخیست.
booth-code-wrong = دا کوډ کار نه کوي. مهرباني وکړئ بیا یې وګورئ، یا د معلوماتو له مېز وپوښتئ.
booth-code-again = دا کوډ نور کار نه کوي. مهرباني وکړئ د معلوماتو له مېز نوی کوډ وغواړئ.
booth-no-link = فورمه اوس نه خلاصېږي. مهرباني وکړئ د معلوماتو مېز ته ووایئ.

## The notice of the private form

booth-notice-title = له پیل مخکې
booth-notice-private = دا فورمه یوازې زموږ د حقوقي کارکوونکو لپاره ده. هغه څه چې د حقوقي مرستې لپاره یې راته وایئ، قانون یې ساتي.
booth-notice-lawyer = د دې فورمې په ډکولو موږ لا ستاسې وکیل نه ګرځو. وروسته درته وایو چې ستاسې دوسیه اخیستلای شو که نه.
booth-notice-conflict = که موږ له مخکې له داسې چا سره مرسته کوو چې ستاسې پر ضد دی، کېدای شي له تاسې سره مرسته ونه شو کړای. دلیل یې نه شو ویلای. مهرباني وکړئ د نورو نومونه یوازې هلته ولیکئ چې موږ یې پوښتو.
booth-notice-kept = هره برخه چې ختمه کړئ، قلف کېږي او لېږل کېږي. دا سکرین یې بیا نه شي ښودلای. موږ یې د خپل دفتر له قواعدو سره سم ساتو. تاسې یې کاپي غوښتلای شئ، یا غوښتلای شئ چې پاکه شي.
booth-notice-choice = له هرې پوښتنې تېرېدلای شئ او هر وخت بس کولای شئ. پر ځای یې یوه کارکوونکي ته ویلای شئ. وړیا ژباړن شته.
booth-notice-truth = مهرباني وکړئ اټکل مه کوئ. «ډاډه نه یم» ښه ځواب دی.
booth-notice-alone = آیا بل څوک دا سکرین لیدلای شي؟ تاسې «پټول» لمس کولای شئ یا کارکوونکی غوښتلای شئ.

## Going through the parts

booth-part = برخه { $at } له { $of } څخه
booth-part-start = دا برخه پیلول
booth-part-skip = له دې برخې تېرېدل
booth-part-finish = دا برخه لېږل
booth-part-unsent = دا برخه لا نه ده لېږل شوې.
booth-part-sent-title = دا برخه قلف شوه او ولېږل شوه
booth-part-sent-line = دا سکرین یې نور نه شي ښودلای. زموږ کارکوونکي یې لیدلای شي.
booth-part-next = بله برخه
booth-part-failed = موږ دا برخه ونه ساتلای شوه. مهرباني وکړئ له تګ مخکې د معلوماتو مېز ته ووایئ.
booth-stop = دلته بس کول
booth-stop-line = بیا به د دوام لپاره نوي کوډ ته اړتیا لرئ.
booth-erase-line = د دې برخې ځوابونه پاکېږي. هغه برخې چې لېږلې مو دي زموږ له کارکوونکو سره پاتې کېږي.
booth-done-title = مننه
booth-done-line = مهرباني وکړئ بېرته د معلوماتو مېز ته ورشئ. زموږ کارکوونکي له دې ځایه دوام ورکوي.

## The names of the parts

booth-part-service = ستاسې اړتیا
booth-part-identity = ستاسې په اړه
booth-part-contact = تاسې ته څنګه درورسېږو
booth-part-dates = لیکونه او نېټې
booth-part-entry = امریکا ته راتګ
booth-part-status = ستاسې د کډوالۍ کاغذونه
booth-part-police = پولیس او محکمې
booth-part-safety = ستاسې خوندیتوب
booth-part-family = ستاسې کورنۍ
booth-part-money = پیسې
booth-part-people = ستاسې په دوسیه کې نور خلک

## What you need

booth-wish = تاسې څه غواړئ چې وشي؟
    .help = په خپلو خبرو یې ولیکئ. څو کلمې بس دي.

booth-helped-before = آیا مخکې چا د کډوالۍ په کاغذونو کې درسره مرسته کړې ده؟
    .help = هر یو زیات کړئ.
booth-helped-before-who = څوک و؟
booth-helped-before-who-lawyer = وکیل
booth-helped-before-who-representative = هغه څوک چې له حکومته جواز لري
booth-helped-before-who-notario = ‏«notario» یا سلاکار
booth-helped-before-who-friend = ملګری یا کورنۍ
booth-helped-before-name = د هغه کس یا دفتر نوم څه دی؟
booth-helped-before-paid = آیا پیسې مو ورکړې؟
booth-helped-before-filed = آیا هغوی د کډوالۍ ادارې ته کاغذونه ولېږل؟
booth-helped-before-result = پایله یې څه شوه؟
booth-helped-before-report = آیا غواړئ له هغوی شکایت وکړئ؟

booth-filed = آیا تر اوسه مو د کډوالۍ ادارې ته کاغذونه لېږلي دي؟
    .help = هر یو زیات کړئ.
booth-filed-form = د فورمې نوم یا شمېره څه ده؟
booth-filed-date = کله ولېږل شوه؟
booth-filed-receipt = د رسید شمېره څه ده؟
    .help = 3 توري او 10 عددونه، د رسید پر لیک.
booth-filed-status = پایله یې څه شوه؟
booth-filed-status-waiting = انتظار کوم
booth-filed-status-approved = ویې منله
booth-filed-status-denied = رد یې کړه

## About you

booth-full-name = ستاسې بشپړ نوم څه دی؟
    .help = لکه ستاسې په کاغذونو کې.
booth-full-name-name = ستاسې بشپړ نوم څه دی؟
booth-full-name-latin = ستاسې نوم په لاتیني تورو (ABC) څنګه لیکل کېږي؟
    .help = لکه په پاسپورټ یا کاغذونو کې، که درته معلوم وي.
booth-full-name-father = ستاسې د پلار نوم څه دی؟
booth-full-name-mother = ستاسې د مور نوم څه دی؟
booth-full-name-document = دا نوم په کوم کاغذ کې دی؟
booth-full-name-document-passport = پاسپورټ
booth-full-name-document-birth = د زېږېدو سند
booth-full-name-document-card = تذکره یا د پېژندنې کارت
booth-full-name-document-immigration = د کډوالۍ ادارې کاغذ

booth-other-names = آیا نور نومونه مو هم کارولي دي؟
    .help = د بېلګې په توګه له واده مخکې نوم، لقب، یا د نوم بل ډول لیکل.
booth-other-names-name = هغه نوم څه دی؟
booth-other-names-kind = دا څه ډول نوم دی؟
booth-other-names-kind-before = له واده مخکې نوم
booth-other-names-kind-nickname = لقب
booth-other-names-kind-papers = په نورو کاغذونو کې نوم

booth-spoken-of = تاسې په کوم نوم یاد کړو؟
    .help = هر نوم سم دی. کله چې درسره خبرې کوو، دا نوم کاروو.
booth-spoken-of-name = تاسې په کوم نوم یاد کړو؟
booth-spoken-of-pronoun = ستاسې په اړه څنګه خبرې وکړو؟
booth-spoken-of-pronoun-she = ښځه (she)
booth-spoken-of-pronoun-he = سړی (he)
booth-spoken-of-pronoun-they = نه ښځه، نه سړی (they)
booth-spoken-of-pronoun-name = یوازې زما نوم واخلئ

booth-born = کله زېږېدلي یاست؟
    .help = هر څه چې درته معلوم وي، ویې لیکئ. یوازې کال هم بس دی.
booth-born-date = کله زېږېدلي یاست؟
booth-born-sure = آیا له دې نېټې ډاډه یاست؟

booth-birth-place = چېرته زېږېدلي یاست؟
    .help = که نه پوهېږئ، تر ټولو نږدې ښار ولیکئ.
booth-birth-place-city = په کوم ښار یا کلي کې زېږېدلي یاست؟
booth-birth-place-country = په کوم هېواد کې زېږېدلي یاست؟

booth-citizenship = د کومو هېوادونو تابعیت لرئ؟
    .help = هر یو زیات کړئ. ځینې خلک هېڅ هېواد نه لري.
booth-citizenship-country = کوم هېواد دی؟

booth-sex = ستاسې په کاغذونو کې څه لیکل شوي: ښځه که سړی؟
    .help = په فورمو کې هغه غواړي چې ستاسې په کاغذونو کې وي. له دې پوښتنې تېرېدلای شئ.
booth-sex-papers = ستاسې په کاغذونو کې څه لیکل شوي؟
booth-sex-papers-female = ښځه
booth-sex-papers-male = سړی
booth-sex-papers-x = X
booth-sex-gender = آیا د ځان لپاره بله کلمه کاروئ؟
    .help = له دې پوښتنې تېرېدلای شئ.

booth-marriage = آیا واده مو کړی دی؟
    .help = له ټولو یې پوښتو، ځکه کورنۍ ستاسې د کاغذونو لپاره مهمه کېدای شي.
booth-marriage-single = هېڅکله مې واده نه دی کړی
booth-marriage-married = واده مې کړی دی
booth-marriage-partner = له نکاح پرته یو ځای اوسېږو
booth-marriage-separated = له یو بله بېل اوسېږو
booth-marriage-divorced = طلاق شوی دی
booth-marriage-widowed = مېړه یا مېرمن مې وفات شوې ده

booth-a-number = آیا A-Number لرئ؟
    .help = د کډوالۍ پر ډېرو کاغذونو دی: د A توری او له 7 تر 9 عددونه. ځینې خلک تر یوه زیات لري.
booth-a-number-number = د A-Number شمېره څه ده؟

booth-account = آیا د USCIS د حساب یا رسید شمېره لرئ؟
    .help = هر یو زیات کړئ.
booth-account-kind = دا څه ډول شمېره ده؟
booth-account-kind-account = د آنلاین حساب شمېره
booth-account-kind-receipt = د رسید شمېره
booth-account-number = شمېره څه ده؟

booth-passport = آیا پاسپورټ یا د خپلې قونسلګرۍ کارت لرئ؟
    .help = که نېټه یې تېره وي هم ګټه لري. له دې پوښتنې تېرېدلای شئ.
booth-passport-country = د کوم هېواد دی؟
booth-passport-number = شمېره یې څه ده؟
booth-passport-expires = کله ختمېږي؟

booth-i94 = آیا د I-94 کاغذ لرئ؟
    .help = د کډوالۍ اداره یې هغو ته ورکوي چې په ویزه یا پارول (Parole) راځي.
booth-i94-number = شمېره یې څه ده؟
booth-i94-class = تر «class» لاندې کوم توري لیکل شوي دي؟
booth-i94-until = تر کومې نېټې پورې پاتې کېدلای شوئ؟

booth-languages = کومې ژبې کاروئ؟
    .help = هره ژبه چې پرې خبرې کوئ، لمس یې کړئ.
booth-languages-speaks = په کومو ژبو خبرې کوئ؟
booth-languages-reads = کومې ژبې لوستلای شئ؟
booth-languages-interpreter = آیا ژباړن غواړئ؟
booth-languages-dialect = آیا ستاسې ژبه ځانګړې لهجه لري؟
    .help = د بېلګې په توګه ستاسې د ښار یا سیمې نوم.

booth-school = څو کاله ښوونځي ته تللي یاست؟
    .help = پوښتو یې چې ښه تشرېح درکړو. له دې پوښتنې تېرېدلای شئ.
booth-school-years = څو کاله ښوونځي ته تللي یاست؟
booth-school-reads = آیا په خپله ژبه لوستل او لیکل کولای شئ؟
booth-school-reads-yes = هو
booth-school-reads-little = لږ
booth-school-reads-no = نه
booth-school-hard = آیا د ناروغۍ له امله زده کول یا په یاد ساتل درته سخت دي؟

booth-funders = درې پوښتنې چې زموږ پیسې ورکوونکي یې پوښتي
    .help = دا مرسته کوي چې زموږ خدمتونه وړیا پاتې شي. له هرې یوې تېرېدلای شئ.
booth-funders-latino = آیا تاسې هیسپانیک یا لاتین یاست؟
booth-funders-race = له دې څخه تاسې کوم یو یاست؟
    .help = ټول سم ځوابونه لمس کړئ.
booth-funders-race-native = د امریکا یا الاسکا اصلي اوسېدونکي
booth-funders-race-asian = اسیایي
booth-funders-race-black = تورپوستي یا افریقایي امریکایان
booth-funders-race-pacific = د هاوایي یا د ارام سمندر د ټاپوګانو اصلي اوسېدونکي
booth-funders-race-white = سپین پوستي
booth-funders-veteran = آیا د امریکا په پوځ کې مو خدمت کړی دی؟

## How we may reach you

booth-home-phone = آیا په کور کې ټېلیفون لرئ؟
    .help = یوازې داسې یې کاروو لکه تاسې چې وایئ.
booth-cell-phone = آیا موبایل لرئ؟
    .help = یوازې داسې یې کاروو لکه تاسې چې وایئ.
booth-work-phone = آیا د کار په ځای کې ټېلیفون لرئ؟
    .help = یوازې داسې یې کاروو لکه تاسې چې وایئ.
# The same words for every phone.
booth-phone-number = شمېره څه ده؟
booth-phone-ok = په دې شمېره موږ څه کولای شو؟
    .help = ټول هغه لمس کړئ چې خوندي وي. که یو هم لمس نه کړئ، موږ یې نه کاروو.
booth-phone-ok-call = زنګ وهلای شئ
booth-phone-ok-voice = غږیز پیغام پرېښودلای شئ
booth-phone-ok-text = لیکلی پیغام لېږلای شئ
booth-phone-ok-app = په WhatsApp کې لیکلای شئ
booth-phone-script = که بل چا ځواب راکړ، څه ووایو؟
booth-phone-script-only-me = یوازې ما وغواړئ او بل څه مه وایئ
booth-phone-script-friend = ووایئ چې یو ملګري زنګ وواهه
booth-phone-script-office = د دفتر نوم ویلای شئ
booth-phone-times = کله خوندي دی؟
    .help = ټول خوندي وختونه لمس کړئ.
booth-phone-times-morning = سهار
booth-phone-times-afternoon = ماسپښین
booth-phone-times-evening = ماښام
booth-phone-times-weekend = د اونۍ پای
booth-phone-times-any = هر وخت
booth-phone-shared = آیا بل څوک دا ټېلیفون کاروي یا یې ګوري؟
booth-phone-employer = آیا ستاسې کارګومارونکی خبرېدلای شي چې موږ زنګ وهو؟

booth-friend-phone = آیا د کورنۍ غړی یا ملګری شته چې زنګ ورته ووهو؟
    .help = یوازې که تاسې ته ونه رسېږو.
booth-friend-phone-name = د هغه کس نوم څه دی؟
booth-friend-phone-relation = هغه کس ستاسې څه کېږي؟
booth-friend-phone-script-only = یوازې هغه کس وغواړئ او بل څه مه وایئ
booth-friend-phone-knows = آیا هغه کس خبر دی چې تاسې موږ ته راځئ؟

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = مېړه یا مېرمن
booth-relation-former = پخوانی مېړه یا مېرمن
booth-relation-parent = مور یا پلار
booth-relation-child = زوی یا لور
booth-relation-sibling = ورور یا خور
booth-relation-other-family = د کورنۍ بل غړی
booth-relation-friend = ملګری
booth-relation-self = زه

booth-home = چېرته اوسېږئ؟
    .help = تر څو چې تاسې اجازه رانه کړئ، هلته هېڅ شی نه لېږو.
booth-home-kind = هغه څه ډول ځای دی؟
booth-home-kind-own = زما کور
booth-home-kind-with = له نورو خلکو سره اوسېږم
booth-home-kind-shelter = سرپناه (shelter)
booth-home-kind-none = ثابت ځای نه لرم
# The same words for every address.
booth-address-street = د کوڅې نوم او د کور شمېره څه ده؟
booth-address-unit = د اپارتمان یا خونې شمېره څه ده؟
    .help = له دې پوښتنې تېرېدلای شئ.
booth-address-city = د ښار نوم څه دی؟
booth-address-state = کوم ایالت دی؟
    .help = دوه توري بس دي، لکه TX.
booth-address-zip = زېپ کوډ (ZIP) څه دی؟
booth-address-mail = آیا هلته لیکونه لېږلای شو؟
booth-address-plain = آیا ساده پاکټ ولېږو چې زموږ نوم پرې نه وي؟

booth-email = آیا ایمېل پته لرئ؟
    .help = یوازې هغه وخت یې راکړئ چې درته خوندي وي. له دې پوښتنې تېرېدلای شئ.
booth-email-address = ایمېل پته څه ده؟
booth-email-shared = آیا بل څوک دا ایمېل لولي؟
booth-email-device = آیا بل څوک ستاسې ټېلیفون یا کمپیوټر کتلای شي؟

booth-friend-home = آیا د کورنۍ غړی یا ملګری شته چې ستاسې لیکونه واخلي؟
    .help = داسې څوک وټاکئ چې باور پرې لرئ. له دې پوښتنې تېرېدلای شئ.
booth-friend-home-name = د هغه کس نوم څه دی؟
booth-friend-home-knows = آیا هغه کس خبر دی چې تاسې موږ ته راځئ؟

booth-safe-mail = آیا د حکومت د لیکونو لپاره خوندي پته شته؟
    .help = له کور څخه بله پته هم کېدای شي.
booth-safe-mail-program = آیا په داسې پروګرام کې یاست چې ستاسې پته پټه ساتي؟
booth-safe-mail-card = په هغه پروګرام کې ستاسې د کارت شمېره څه ده؟
booth-safe-mail-expires = هغه کارت کله ختمېږي؟

booth-secret-word = د ټېلیفون د خبرو لپاره یوه پټه کلمه وټاکئ
    .help = له هرې خبرې مخکې یې پوښتو. داسې کلمه وټاکئ چې نور یې اټکل نه شي کړای.

## Letters and dates

booth-notices = آیا د کډوالۍ ادارې یا محکمې لیکونه یا کاغذونه لرئ؟
    .help = هر یو زیات کړئ چې درسره وي.
booth-notices-kind = دا څه ډول کاغذ دی؟
booth-notices-on = پر کاغذ کومه نېټه لیکل شوې ده؟
booth-notices-received = کله درته راغی؟
booth-notices-due = تر کومې نېټې باید څه وکړئ؟
booth-notices-how = څنګه درته راغی؟
booth-notices-how-mail = په پُسته کې
booth-notices-how-hand = په لاس یې راکړ

booth-court = آیا د کډوالۍ په محکمه کې دوسیه لرئ؟
    .help = د محکمې په کاغذونو کې لیکل شوي دي. که نه پوهېږئ، پروا نه کوي.
booth-court-has = آیا د کډوالۍ په محکمه کې دوسیه لرئ؟
booth-court-charged = د «Notice to Appear» په نوم کاغذ کومه نېټه لري؟
booth-court-city = محکمه په کوم ښار کې ده؟
booth-court-judge = د قاضي نوم څه دی؟
booth-court-hearing = د محکمې بله غونډه مو کله ده؟
booth-court-time = په څو بجو؟
booth-court-kind = دا څه ډول غونډه ده؟
booth-court-kind-first = لنډه لومړۍ غونډه (master)
booth-court-kind-full = پوره غونډه (individual)
booth-court-where = چېرته ده؟
booth-court-where-person = د محکمې په خونه کې
booth-court-where-video = په ویډیو یا ټېلیفون

booth-check-in = آیا باید د کډوالۍ ادارې (ICE) ته حاضري ورکړئ؟
booth-check-in-has = آیا باید د کډوالۍ ادارې (ICE) ته حاضري ورکړئ؟
    .help = ټول سم ځوابونه لمس کړئ. دا راښیي چې څومره ژر مرستې ته اړتیا لرئ.
booth-check-in-has-visit = باید هلته ورشم
booth-check-in-has-order = د څارنې امر (order of supervision) لرم
booth-check-in-has-monitor = په اپلیکېشن، ساعت یا د پښې په بند مې څاري
booth-check-in-next = بل ځل کله دی؟
booth-check-in-place = چېرته؟

booth-held = آیا ستاسې د کورنۍ څوک اوس نیول شوی دی؟
    .help = د بېلګې په توګه په توقیف ځای یا زندان کې.
booth-held-has = آیا ستاسې د کورنۍ څوک اوس نیول شوی دی؟
booth-held-name = د هغه کس بشپړ نوم څه دی؟
booth-held-relation = هغه کس ستاسې څه کېږي؟
booth-held-country = هغه کس د کوم هېواد دی؟
booth-held-born = هغه کس کله زېږېدلی دی؟
booth-held-number = د هغه کس A-Number شمېره څه ده؟
booth-held-place = هغه کس چېرته نیول شوی دی؟
booth-held-since = له کله راهیسې؟
booth-held-wants = آیا هغه کس زموږ مرسته غواړي؟

## Coming to the United States

booth-entries = امریکا ته کله راغلئ؟
    .help = هر ځل چې راننوتئ، زیات یې کړئ. له وروستي ځل پیل وکړئ.
booth-entries-date = کله راننوتئ؟
booth-entries-place = له کوم ځایه راننوتئ؟
    .help = د بېلګې په توګه د ښار، پله یا هوايي ډګر نوم.
booth-entries-how = څنګه راننوتئ؟
booth-entries-how-visa = په ویزه
booth-entries-how-parole = په پارول (Parole)
booth-entries-how-border-card = له پولې د تېرېدو په کارت
booth-entries-how-waved = له کتلو پرته یې تېرېدو ته پرېښودم
booth-entries-how-no-check = هېچا چک نه کړم
booth-entries-document = کوم کاغذ مو وښود؟
booth-entries-met = آیا له مامور سره مو خبرې وکړې؟

booth-trips = آیا له هغه وروسته له امریکا وتلي یاست؟
    .help = هر سفر زیات کړئ.
booth-trips-left = کله ووتئ؟
booth-trips-back = کله بېرته راغلئ؟

booth-last-arrival = وروستی ځل کله راننوتئ؟
    .help = دا نېټه کېدای شي ډېره مهمه وي. هر څه چې درته معلوم وي، ویې لیکئ.
    .suggested = د هغه له مخې چې موږ ته مو وویل. که سمه نه وي، بدله یې کړئ.

booth-stopped = آیا کله یې په پوله کې درولي یا بېرته لېږلي یاست؟
    .help = هر ځل زیات کړئ.
booth-stopped-date = کله و؟
booth-stopped-place = چېرته و؟
booth-stopped-fingerprints = آیا ستاسې د ګوتو نښې یې واخیستې؟
booth-stopped-signed = آیا کوم کاغذ مو لاسلیک کړ؟

booth-removed = آیا کله قاضي یا مامور امر درته کړی چې له هېواده ووځئ؟
    .help = هر ځل زیات کړئ.
booth-removed-date = کله و؟
booth-removed-place = چېرته و؟
booth-removed-who = امر چا وکړ؟
booth-removed-who-judge = قاضي
booth-removed-who-officer = مامور
booth-removed-left = آیا هغه وخت له هېواده ووتئ؟
booth-removed-back = آیا له هغه وروسته بېرته راغلئ؟

booth-visas = آیا کله مو د ویزې غوښتنه کړې ده؟
    .help = هر یو زیات کړئ.
booth-visas-kind = څه ډول ویزه وه؟
booth-visas-date = کله و؟
booth-visas-result = پایله یې څه شوه؟
booth-visas-result-got = ویزه مې واخیسته
booth-visas-result-refused = رد یې کړه
booth-visas-result-stayed = د ویزې له وخته زیات پاتې شوم

## Your immigration papers

booth-status = اوس څه لرئ؟
    .help = هغه ځواب لمس کړئ چې تر ټولو ورته وي.
booth-status-what = اوس څه لرئ؟
booth-status-what-none = هېڅ کاغذ نه لرم
booth-status-what-green-card = ګرین کارت
booth-status-what-work = د کار اجازه
booth-status-what-visa = ویزه
booth-status-what-asylum = پناه (Asylum یا Refugee)
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = پارول (Parole)
booth-status-what-citizenship = د امریکا تابعیت
booth-status-expires = هغه کاغذ کله ختمېږي؟

booth-resident = ستاسې د ګرین کارت په اړه
    .help = نېټه په کارت کې ده. هر څه چې درته معلوم وي، ویې لیکئ.
booth-resident-since = له کله راهیسې یې لرئ؟
booth-resident-how = څنګه مو واخیست؟
booth-resident-how-family = د کورنۍ له لارې
booth-resident-how-work = د کار له لارې
booth-resident-how-asylum = د پناه له لارې
booth-resident-how-lottery = د لاټرۍ له لارې
booth-resident-two-years = آیا دا کارت یوازې د دوو کلونو لپاره دی؟

booth-work-permit = ستاسې د کار د اجازې په اړه
booth-work-permit-category = تر «category» لاندې کوم توری او عدد لیکل شوی دی؟
    .help = لکه C08. له دې پوښتنې تېرېدلای شئ.
booth-work-permit-expires = کله ختمېږي؟

booth-programs = آیا له دې څخه یو لرئ یا مو غوښتنه ورته کړې ده؟
    .help = هر یو زیات کړئ.
booth-programs-kind = کوم یو؟
booth-programs-kind-asylum = پناه
booth-programs-kind-u = د U ویزه
booth-programs-kind-t = د T ویزه
booth-programs-kind-sij = د ځوانانو کاغذ (SIJ)
booth-programs-since = له کله راهیسې؟
booth-programs-until = تر کله؟

booth-petition = آیا کله چا له کډوالۍ ادارې غوښتي چې تاسې دلته پاتې شئ؟
    .help = د بېلګې په توګه د کورنۍ غړي یا کارګومارونکي، ستاسې، ستاسې د مور او پلار، یا د مېړه یا مېرمنې لپاره.
booth-petition-filed = آیا کله چا له کډوالۍ ادارې غوښتي چې تاسې دلته پاتې شئ؟
booth-petition-who = د چا لپاره و؟
booth-petition-who-me = زما لپاره
booth-petition-who-parent = زما د مور یا پلار لپاره
booth-petition-who-spouse = زما د مېړه یا مېرمنې لپاره
booth-petition-when = کله و؟

booth-moved = آیا کور مو بدل کړی دی؟
    .help = د کډوالۍ اداره لیکونه هغې پتې ته لېږي چې ورسره ده. د پتې په بدلولو کې مرسته کولای شو.
booth-moved-moved = آیا له وروستیو کاغذونو راهیسې مو کور بدل کړی دی؟
booth-moved-told = نوې پته مو چا ته وویله؟
    .help = ټول سم ځوابونه لمس کړئ.
booth-moved-told-uscis = د کډوالۍ اداره (USCIS)
booth-moved-told-court = محکمه

## Police and courts

booth-arrested = آیا کله پولیسو نیولي یا جریمه کړي یاست؟
    .help = په هر ځای کې، حتی ډېر پخوا، حتی که هېڅ پایله یې نه وه.
booth-arrests = د هر ځل په اړه راته ووایئ
    .help = هر یو زیات کړئ. هر څه چې درته معلوم وي، ویې لیکئ.
booth-arrests-date = کله و؟
booth-arrests-place = چېرته و؟
booth-arrests-agency = کوم پولیس وو؟
booth-arrests-charge = هغوی وویل چې تاسې څه کړي دي؟
    .help = څو کلمې بس دي.
booth-arrests-court = کومه محکمه وه؟
booth-arrests-result = پایله یې څه شوه؟
booth-arrests-result-dropped = دوسیه یې پرېښوده
booth-arrests-result-guilty = ګناه ثابته شوه
booth-arrests-result-not-guilty = ګناه ثابته نه شوه
booth-arrests-result-open = لا نه ده ختمه شوې
booth-arrests-sentence = قاضي څه حکم وکړ؟
    .help = د بېلګې په توګه څو ورځې زندان، یو کورس، یا د خلکو لپاره کار.
booth-arrests-probation = آیا د محکمې څارنه (probation) مو درلوده؟
booth-arrests-fine = آیا جریمه مو ورکړه؟
booth-arrests-papers = آیا د محکمې کاغذونه لرئ؟

booth-open-case = آیا داسې جنايي دوسیه لرئ چې لا نه ده ختمه شوې؟
    .help = دا ستاسې د کاغذونو لپاره مهم کېدای شي. پر ځای یې یوه کارکوونکي ته ویلای شئ.
booth-open-case-has = آیا داسې جنايي دوسیه لرئ چې لا نه ده ختمه شوې؟
booth-open-case-next = بله نېټه کله ده؟
booth-open-case-defender = ستاسې د مدافع وکیل نوم څه دی؟

booth-police-more = آیا له دې څخه کوم یو درسره پېښ شوی دی؟
    .help = ټول سم ځوابونه لمس کړئ.
booth-police-more-driving = له شرابو یا نشې وروسته موټر چلول
booth-police-more-order = محکمې امر وکړ چې له چا لرې واوسم
booth-police-more-young = یو کار چې تر 18 کلنۍ مخکې شوی
booth-police-more-warrant = کېدای شي پولیس په ما پسې ګرځي
booth-police-more-probation = د محکمې څارنه (probation) لرم

## Your safety

booth-afraid = آیا خپل هېواد ته له ستنېدو وېرېږئ؟
    .help = مجبور نه یاست چې کیسه دلته ووایئ.
booth-hurt = آیا په امریکا کې چا تاسې یا ستاسې ماشوم ته زیان رسولی یا ګواښ کړی دی؟
    .help = مجبور نه یاست چې کیسه دلته ووایئ.
booth-crime = د هغه څه په اړه چې وشول
    .help = یوازې هغه ولیکئ چې تاسې یې غواړئ.
booth-crime-kind = هغه څه ډول کار و؟
    .help = ټول سم ځوابونه لمس کړئ.
booth-crime-kind-home = په کور کې تاوتریخوالی
booth-crime-kind-attack = برید
booth-crime-kind-sexual = جنسي تېری
booth-crime-kind-threats = ګواښونه
booth-crime-kind-held = چا بند کړم
booth-crime-kind-stalking = څوک راپسې ګرځېده
booth-crime-when = کله و؟
booth-crime-where = په کوم ښار کې؟
booth-crime-reported = آیا تاسې یا بل چا پولیسو ته وویل؟
booth-crime-report = د پولیسو د راپور شمېره څه ده؟
booth-crime-certified = آیا پولیسو ستاسې لپاره کاغذ لاسلیک کړ (د U ویزه)؟
booth-forced = آیا کله چا په زور یا چل کار درباندې کړی دی؟
    .help = د بېلګې په توګه بې معاشه، ستاسې د کاغذونو ساتل، یا د وتلو نه پرېښودل.
booth-young = د هغو لپاره چې عمر یې تر 21 کم دی
    .help = د ځوانانو لپاره ځانګړې مرسته شته.
booth-young-is = آیا عمر مو تر 21 کم دی؟
booth-young-both = آیا له مور او پلار دواړو سره اوسېږئ؟
booth-young-hurt = آیا مور یا پلار زیان دررسولی، پرېښي یې یاست، یا یې پاملرنه نه ده درته کړې؟
booth-young-order = آیا د کورنۍ د محکمې کوم کاغذ شته؟
booth-need-now = آیا اوس له دې څخه یوه ته اړتیا لرئ؟
    .help = موږ یې په پیدا کولو کې مرسته درسره کولای شو.
booth-need-now-shelter = د خوب لپاره خوندي ځای
booth-need-now-police = پولیس
booth-need-now-doctor = ډاکټر
booth-need-now-food = خواړه
booth-need-now-talk = څوک چې خبرې ورسره وکړم

## Your family

booth-family = ستاسې په کورنۍ کې څوک دي؟
    .help = مېړه یا مېرمن (اوسنی او پخوانی)، مور او پلار، اولادونه، وروڼه او خویندې زیات کړئ.
booth-family-relation = دا څوک دی؟
booth-family-name = بشپړ نوم یې څه دی؟
booth-family-born = هغه کس کله زېږېدلی دی؟
booth-family-country = هغه کس په کوم هېواد کې زېږېدلی دی؟
booth-family-status = هغه کس کوم کاغذونه لري؟
booth-family-status-citizenship = د امریکا تابعیت
booth-family-status-green-card = ګرین کارت
booth-family-status-other = نور کاغذونه
booth-family-status-none = هېڅ کاغذ نه لري
booth-family-here = آیا هغه کس په امریکا کې اوسېږي؟
booth-family-filed = آیا هغه کس ستاسې لپاره د کډوالۍ ادارې ته غوښتنه کړې ده؟
booth-family-living = آیا هغه کس ژوندی دی؟

booth-citizenship-parents = آیا ستاسې مور، پلار، نیکه یا انا د امریکا تابعیت لري یا یې درلود؟
    .help = ځینې خلک د کورنۍ له لارې تابعیت لري او خبر نه دي.

booth-sponsor = د کډوالۍ په کاغذونو کې څوک درسره مرسته کولای شي (sponsor)؟
    .help = د بېلګې په توګه مېړه یا مېرمن، مور یا پلار، لوی اولاد.
booth-sponsor-name = د هغه کس نوم څه دی؟
booth-sponsor-relation = هغه کس ستاسې څه کېږي؟
booth-sponsor-income = هغه کس هره میاشت شاوخوا څو ډالر ګټي؟

## Money

booth-household = څو کسان له همدې پیسو ژوند کوي؟
    .help = ځان او ماشومان هم وشمېرئ.

booth-income = کومې پیسې ستاسې کور ته راځي؟
    .help = هر ډول یې د کور د ټولو کسانو لپاره زیات کړئ. که هېڅ نه وي، «د زیاتولو څه نشته» لمس کړئ.
booth-income-source = له کومه راځي؟
booth-income-source-job = دنده یا کار
booth-income-source-own = زما خپل کار یا سوداګري
booth-income-source-benefits = د حکومت مرسته
booth-income-source-family = کورنۍ یا ملګري
booth-income-amount = څو ډالر؟
booth-income-often = څو وخت وروسته؟
booth-income-often-week = هره اونۍ
booth-income-often-two-weeks = هرې دوې اونۍ
booth-income-often-month = هره میاشت
booth-income-often-year = هر کال

booth-benefits = آیا ستاسې کور له دې څخه کوم یو اخلي؟
booth-benefits-has = آیا ستاسې کور له دې څخه کوم یو اخلي؟
    .help = ټول سم ځوابونه لمس کړئ. دا کولای شي فیس کم کړي.
booth-benefits-has-snap = د خوړو مرسته (SNAP، EBT)
booth-benefits-has-medicaid = د Medicaid پروګرام
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = نغدي مرسته (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = د کرایې مرسته
booth-benefits-proof = آیا داسې لیک لرئ چې دا وښيي؟

booth-fee = آیا زموږ دفتر ته لږ فیس ورکولای شئ؟
    .help = د پیسو له امله هېڅوک نه ردوو.
booth-fee-full = هو
booth-fee-plan = هو، هره میاشت لږ
booth-fee-waiver = نه، نه یې شم ورکولای

## Other people in your case

booth-people = نور کوم خلک ستاسې له دوسیې سره اړه لري؟
    .help = موږ ځان ډاډه کوو چې له مخکې له داسې چا سره مرسته نه کوو چې ستاسې پر ضد وي.
booth-people-name = د هغه کس بشپړ نوم څه دی؟
booth-people-role = هغه کس له دوسیې سره څه اړه لري؟
booth-people-role-helps-me = په کاغذونو کې زما مرسته کوي
booth-people-role-i-help = غواړم له دې کس سره مرسته وکړم
booth-people-role-former = پخوانی مېړه یا مېرمن
booth-people-role-hurt-me = زیان یې رارسولی یا ګواښ یې کړی
booth-people-role-employer = کارګومارونکی
booth-people-role-same-case = په همدې دوسیه کې دی
