### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.

phone-title = ستاسې نمبر
# How many people are called before this one.
phone-ahead = { $count ->
    [one] { $count } کس له تاسې مخکې دی.
   *[other] { $count } کسان له تاسې مخکې دي.
}
phone-range = انتظار شاوخوا له { $from } تر { $to } دقیقو دی.
phone-next = بل نوبت ستاسې دی. مهرباني وکړئ نږدې پاتې شئ.
phone-soon = ستاسې نوبت ژر راځي. مهرباني وکړئ نږدې پاتې شئ.
phone-called = مهرباني وکړئ اوس { $window } کړکۍ ته ورشئ.
phone-go = مهرباني وکړئ اوس دې ځای ته ورشئ: { $place }.
phone-missed = تاسې ته مو غږ وکړ خو رانغلئ. مهرباني وکړئ د معلوماتو مېز ته ورشئ.
phone-with-us = تاسې اوس له موږ سره یاست.
phone-hold = تاسې په { $time } بجو بېرته راتلای شئ. موږ ستاسې نوبت ساتو.
phone-ended = ستاسې راتګ پای ته ورسېد.
phone-gone = دا پاڼه ختمه شوې ده. مهرباني وکړئ د معلوماتو له مېز وپوښتئ.
phone-trouble = اوس ستاسې نمبر نه شو ښودلی. دا پاڼه پخپله بیا هڅه کوي. تاسې تل د معلوماتو له مېز پوښتلی شئ.
phone-late = کېدای شي نن ستاسې نوبت ونه رسېږي. مهرباني وکړئ د معلوماتو له مېز وپوښتئ.
phone-order = ځینې خلک د لیدنې وخت یا بېړنۍ نېټه لري. کېدای شي له تاسې مخکې لاړ شي.
phone-updated = تازه شوی: { $time }
phone-again = بیا کتل
phone-no-name = دا پاڼه هېڅکله ستاسې نوم نه ښيي.
phone-unreviewed = دا متن ماشین ژباړلی دی. که څه څرګند نه وي، مهرباني وکړئ له موږ وپوښتئ.
