### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = موږ ستاسې قضیه اخلو
letter-title-limited-scope = په یوه برخه کې مرسته درسره کوو
letter-title-advice-memo = ستاسې لپاره زموږ مشوره
letter-title-non-engagement = موږ ستاسې قضیه نه شو اخیستلای
letter-title-waiting-list = تاسې زموږ د انتظار په لېست کې یئ
letter-title-what-we-need = موږ له تاسې څه غواړو

## How they begin

letter-greeting = سلام { $name }،
letter-greeting-nameless = سلام،
letter-consulted-on = هغه ورځ چې درسره وغږېدو
letter-consulted-with = چا درسره خبرې وکړې
letter-matter = د څه په اړه وغږېدو

## Whether we are somebody's lawyers

letter-not-represented = موږ ستاسې استازي نه یو
letter-not-represented-words = موږ ستاسې وکیلان نه یو. په دې چاره کې نور څه نه کوو.
letter-not-yet = موږ لا ستاسې استازي نه یو
letter-not-yet-words = یوازې هغه وخت ستاسې وکیلان یو چې تاسې او موږ تړون لاسلیک کړو.
letter-reason = موږ له هر چا سره مرسته نه شو کولای. دا په دې مانا نه ده چې تاسې ناسم کار کړی.

## Dates

letter-time-limits = ښایي وخت لږ وي
letter-time-limits-words = ښایي داسې نېټې وي چې تر هغو مخکې باید کار وکړئ. که یوه تېره شي، ښایي حق له لاسه ورکړئ. مهرباني وکړئ همدا اوس کار وکړئ.
letter-date-known = ستاسې په کاغذ کې نېټه
letter-date-words = مهرباني وکړئ تر دې ورځې مخکې هغه کاغذ یوه وکیل ته وښیئ.

## What everybody is told

letter-others = مهرباني وکړئ ژر له بل وکیل یا حقوقي ډلې وپوښتئ. دلته پوښتنه کولای شئ:
letter-no-opinion = دا لیک نه وایي چې ستاسې قضیه قوي ده که کمزورې.
letter-papers = دا کاغذونه مو بېرته درکړل:
letter-papers-none = ستاسې هېڅ کاغذ زموږ سره نشته.
letter-keep = هغه څه ساتو چې تاسې راته وویل. د کلونو شمېر: { $years }.
letter-complaints = که له موږ راضي نه یاست، مهرباني وکړئ دلته راته ووایئ: { $contact }
letter-language = دا لیک ستاسې په ژبه درته لوستلای شو. وړیا دی.
letter-delivery = دا لیک ستاسې په لاس کې درکوو. یوازې هلته یې لېږو چې تاسې ووایئ خوندي دی.
letter-copy = د دې لیک یوه کاپي ساتو.

## What stands in some of them

letter-accept = خوشحاله یو چې مرسته درسره وکړو. هغه وخت پیل کوو چې تاسې او موږ تړون لاسلیک کړو.
letter-next-steps = تاسې اوس څه کوئ:
letter-tell-us = که لیک درته راشي یا کډه وکړئ، مهرباني وکړئ سمدستي راته ووایئ.
letter-we-do = ستاسې لپاره دا کوو:
letter-we-do-not = دا کارونه نه کوو:
letter-advice-only = دا مشوره یوازې ستاسې لپاره ده. پر هغه څه ولاړه ده چې تاسې راته وویل.
letter-advice-signed = دا مشوره چا کتلې ده
letter-no-more = له دې مشورې وروسته نور څه نه کوو، مګر دا چې تړون لاسلیک کړو.
letter-waiting = نن مرسته درسره نه شو کولای. ستاسې قضیه به بیا وګورو.
letter-look-again = هغه ورځ چې بیا یې ګورو
letter-need = مهرباني وکړئ راوړئ یا راته ووایئ:
letter-need-by = مهرباني وکړئ تر دې ورځې راشئ
letter-signed = د دفتر له خوا
letter-day = ورځ
