### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud.

## Welcome

kiosk-welcome-title = ښه راغلاست
kiosk-welcome-start = د پیل لپاره لمس کړئ
# "Notario" stays Spanish in every language: it is the word on the signs of the people it warns of.
kiosk-welcome-fraud = ‏«notario» وکیل نه دی. د حقوقي مشورې لپاره notario ته پیسې مه ورکوئ.
kiosk-welcome-wait = مهرباني وکړئ لږ صبر وکړئ.

## Language

kiosk-language-title = خپله ژبه وټاکئ
kiosk-language-not-here = زما ژبه دلته نشته
# Said aloud, and shown small, on the tile of this very language: each language names itself here.
kiosk-language-here = د پښتو لپاره دلته لمس کړئ
kiosk-language-spoken-title = په کومه ژبه خبرې کوئ؟
kiosk-language-spoken-line = خپله ژبه لمس کړئ. یو کارکوونکی تاسې ته راځي.
kiosk-language-interpreter = موږ به تاسې ته ژباړن پیدا کړو.
kiosk-language-none-of-these = له دې څخه یو هم نه

## Notice

kiosk-notice-title = موږ حکومت نه یو. موږ د کډوالۍ پولیس نه یو.
kiosk-notice-who = ښه راغلاست. موږ { $office } یو، یو غیر انتفاعي حقوقي دفتر.
kiosk-notice-cost = زموږ مرسته وړیا یا کم‌لګښته ده. فیسونه یوازې زموږ کارکوونکي تشرېح کوي.
kiosk-notice-what = دا سکرین یوازې نوبت درکوي. حقوقي مشوره نه شي درکولای. که دا وکاروئ، موږ ستاسې وکیل نه ګرځو.
kiosk-notice-why = پوښتو چې څه مرستې ته اړتیا لرئ او ستاسې په کاغذ کې کومه نېټه ده، چې سم کس پر وخت درسره مرسته وکړي.
kiosk-notice-choice = له هرې پوښتنې تېرېدلای شئ. پر ځای یې له یوه کارکوونکي سره خبرې کولای شئ. وړیا ژباړن شته.
kiosk-notice-private = ستاسې ځوابونه یوازې زموږ کارکوونکي ویني. موږ یې د کډوالۍ ادارې یا نورو خلکو ته نه ورکوو، مګر دا چې تاسې لیکلې اجازه راکړئ یا قانون موږ مجبور کړي. که داسې وشي، تر هغه ځایه به تاسې ساتو چې قانون اجازه راکوي.
kiosk-notice-erased = مهرباني وکړئ خپله کیسه دلته مه لیکئ. مهرباني وکړئ د پولیسو، د کډوالۍ د سابقې یا د نورو خلکو په اړه مه لیکئ. که اوس بس کړئ، ځوابونه مو پاکېږي.
kiosk-notice-contact = موږ یوازې هغه وخت زنګ وهو، پیغام یا لیک درلېږو چې تاسې ووایئ خوندي دی.
kiosk-notice-kept = که نمبر واخلئ، ستاسې ځوابونه د خپل دفتر له قواعدو سره سم ساتو. تاسې یې کاپي غوښتلای شئ، یا غوښتلای شئ چې پاک شي.
kiosk-notice-conflict = که موږ له مخکې ستاسې په دوسیه کې له بل چا سره مرسته کوو، کېدای شي له تاسې سره مرسته ونه شو کړای. دلیل یې نه شو ویلای.
kiosk-notice-notario = ‏«notario» وکیل نه دی. تاسې زموږ د تصدیق‌پاڼې لیدل غوښتلای شئ. تشه فورمه هېڅکله مه لاسلیکوئ.
kiosk-notice-unhappy = که له موږ راضي نه یاست، مهرباني وکړئ دلته هر کارکوونکي ته ووایئ.
kiosk-notice-version = د دې خبرتیا { $version } نسخه، { $date }.
kiosk-notice-accept = پوه شوم
kiosk-notice-person = غواړم له کارکوونکي سره خبرې وکړم
kiosk-notice-unreviewed = دا متن ماشین ژباړلی دی. که څه څرګند نه وي، مهرباني وکړئ له موږ وپوښتئ.

## Buttons around a screen

kiosk-back = شاته
kiosk-skip = تېرېدل
kiosk-continue = دوام
kiosk-finish = ختم
kiosk-done = وشو
kiosk-more = نور
kiosk-previous = مخکینی
kiosk-call = کارکوونکی غوښتل
kiosk-erase = پاکول
kiosk-hide = پټول
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = خپلو ځوابونو ته د ستنېدو لپاره لمس کړئ
kiosk-finish-now = اوس ختم
kiosk-tell = کارکوونکي ته ویل
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = کارکوونکي ته به یې ووایم
kiosk-page = پاڼه { $page } له { $of } څخه

## How the screen can help

kiosk-comfort = د سکرین مرسته
kiosk-comfort-title = دا سکرین څنګه درسره مرسته وکړي؟
kiosk-comfort-large = غټ توري
kiosk-comfort-contrast = تېز رنګونه
kiosk-comfort-lower = هر څه ښکته راوړل
kiosk-comfort-aloud = هر څه راته ولولئ
kiosk-comfort-louder = غږ لوړول
kiosk-comfort-quieter = غږ ټیټول
kiosk-comfort-headphones = نور خلک دا اورېدلای شي. په غوږۍ یې یوازې تاسې اورئ.
kiosk-comfort-on = چالان
kiosk-comfort-off = بند
kiosk-listen = اورېدل
kiosk-listen-stop = غږ بندول

## Dates

kiosk-date-year = کال
kiosk-date-month = میاشت
kiosk-date-day = ورځ
kiosk-date-unknown = نه پوهېږم
kiosk-date-other-year = بل کال
kiosk-date-age = یوازې عمر راته معلوم دی
kiosk-date-age-title = عمر یې څو کاله دی؟
kiosk-month-1 = جنوري
kiosk-month-2 = فبروري
kiosk-month-3 = مارچ
kiosk-month-4 = اپرېل
kiosk-month-5 = مې
kiosk-month-6 = جون
kiosk-month-7 = جولای
kiosk-month-8 = اګست
kiosk-month-9 = سپټمبر
kiosk-month-10 = اکتوبر
kiosk-month-11 = نومبر
kiosk-month-12 = ډسمبر

## Keyboard

kiosk-key-space = فاصله
kiosk-key-backspace = یو توری پاکول
kiosk-key-clear = ټول پاکول
kiosk-key-shift = لوی توري
kiosk-key-numbers = عددونه او نښې
kiosk-key-letters = توري
kiosk-key-accents = توري له نښو سره
kiosk-key-plus = د جمع نښه
kiosk-key-order = د الفبې ترتیب
kiosk-key-more-letters = نور توري
kiosk-key-half-space = نیمه فاصله
kiosk-field-show = ښودل
kiosk-field-hide = پټول

## Phone numbers and countries

kiosk-country-code = دا ټېلیفون د کوم هېواد دی؟
kiosk-country-other = بل هېواد
kiosk-country-none = بې هېواده
kiosk-country-search = د هېواد د نوم لومړي توري ولیکئ.
kiosk-country-not-found = د هېڅ هېواد نوم داسې نه پیلېږي. یو توری پاک کړئ، یا نوم بشپړ ولیکئ.

## Lists of several things, such as all trips

kiosk-rows-add = زیاتول
kiosk-rows-another = بل زیاتول
kiosk-rows-none = د زیاتولو څه نشته
kiosk-rows-done = همدومره دي
kiosk-rows-remove = لرې کول
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = شمېره { $at }

## Review

kiosk-review-title = خپل ځوابونه وګورئ
kiosk-review-help = د ځواب د بدلولو لپاره هغه لمس کړئ. د خپل نمبر د اخیستو لپاره «ختم» لمس کړئ.
kiosk-review-change = بدلول
kiosk-review-skipped = بې ځوابه

## Ticket

kiosk-ticket-title = ستاسې نمبر
kiosk-ticket-printing = ستاسې کاغذ چاپېږي.
kiosk-ticket-printed = خپل کاغذ واخلئ.
kiosk-ticket-not-printed = کاغذ چاپ نه شو. مهرباني وکړئ خپل نمبر په یاد وساتئ.
kiosk-ticket-range = انتظار شاوخوا له { $from } تر { $to } دقیقو دی.
kiosk-ticket-unsure = که ستاسې کاغذ راووت، هغه واخلئ. مهرباني وکړئ خپل نمبر په یاد وساتئ.
kiosk-ticket-again = بیا چاپول
kiosk-ticket-wait = مهرباني وکړئ کېنئ.
kiosk-ticket-listen = موږ به ستاسې نمبر ووایو، نه نوم.

## Messages that cover the screen

kiosk-coming-title = یو کارکوونکی راځي
kiosk-coming-line = مهرباني وکړئ دلته انتظار وکړئ. موږ درسره مرسته کوو. که څوک رانغی، مهرباني وکړئ د معلوماتو مېز ته ورشئ.
kiosk-coming-close = سمه ده
kiosk-still-title = آیا لا هم دلته یاست؟
kiosk-still-line = که څوک سکرین لمس نه کړي، هر څه پاکېږي.
kiosk-still-here = لا هم دلته یم
kiosk-ask-erase-title = هر څه پاک شي؟
kiosk-ask-erase-line = ستاسې ځوابونه له منځه ځي. هېڅوک به یې ونه ویني.
kiosk-ask-erase-yes = هر څه پاکول
kiosk-ask-erase-no = زما ځوابونه دې پاتې شي
kiosk-erased-title = هر څه پاک شول
kiosk-erased-line = هېڅ شی پاتې نه شو. هر وخت بیا پیل کولای شئ.

## When no visit can be taken

kiosk-closed-title = دفتر اوس بند دی
kiosk-closed-line = مهرباني وکړئ هغه وخت راشئ چې دفتر خلاص وي.
# $when is a day and a time.
kiosk-closed-opens = بیا خلاصېږي: { $when }
kiosk-late-title = د نن لپاره ناوخت دی
kiosk-late-line = کېدای شي نن ستاسې نوبت ونه رسېږي. بیا هم نمبر اخیستلای شئ.
kiosk-late-go-on = نمبر اخیستل
kiosk-late-leave = بله ورځ به راشم
kiosk-late-cut-off = هغه کسان چې شاوخوا له { $time } بجو وروسته راځي، ښايي نن یې نوبت ونه رسېږي.
kiosk-late-first = آیا نن د لیدنې وخت یا د نن نېټې پاڼه لرئ؟ یا ستاسې نېټه ډېره نږدې ده؟ نمبر واخلئ: ښايي ستاسې نوبت تر نورو مخکې وي.
kiosk-lane-rests = اوس د دې ډول مرستې لپاره چاته غږ نه کوو. شاوخوا په { $time } بجو به دوام ورکړو. نمبر همدا اوس اخیستلای شئ.
kiosk-lane-closed = اوس د دې ډول مرستې لپاره چاته غږ نه کوو. نمبر اخیستلای شئ. د معلوماتو مېز به درته د بلې مرستې یا بلې ورځې په اړه ووایي.
kiosk-full-title = نن نور کسان نه شو منلای
kiosk-full-line = آیا ستاسې نېټه ډېره نږدې ده؟ مهرباني وکړئ د معلوماتو مېز کارکوونکي ته ووایئ.
kiosk-out-of-order-title = دا سکرین اوس کار نه کوي
kiosk-out-of-order-line = مهرباني وکړئ د معلوماتو له مېز څخه کاغذي فورمه واخلئ.

## A young person who came alone

kiosk-minor-title = یو کارکوونکی تاسې ته راځي
kiosk-minor-line = اوس مجبور نه یاست چې څه ځواب کړئ. مهرباني وکړئ دلته انتظار وکړئ. که څوک رانغی، مهرباني وکړئ د معلوماتو مېز ته ورشئ.

## Parts of a name

kiosk-name-given = نوم
kiosk-name-family = تخلص (کورنی نوم)
kiosk-name-second-family = دویم تخلص (کورنی نوم)

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = ښه راغلاست. موږ یو غیر انتفاعي حقوقي دفتر یو.
# Follows the second fault at the same question.
kiosk-fault-offer = تاسې «کارکوونکی غوښتل» هم لمس کولای شئ، موږ به درسره مرسته وکړو.
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $day } { $month } { $year }
kiosk-review-month = { $month } { $year }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = عمر: { $age } کاله
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] { $count } زیات شو
   *[other] { $count } زیات شول
}
