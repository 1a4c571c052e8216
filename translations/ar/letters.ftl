### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = نقبل قضيتك
letter-title-limited-scope = نساعدك في جزء منها
letter-title-advice-memo = نصيحتنا لك
letter-title-non-engagement = لا نستطيع أن نأخذ قضيتك
letter-title-waiting-list = أنت على قائمة الانتظار لدينا
letter-title-what-we-need = ما نحتاجه منك

## How they begin

letter-greeting = مرحبًا { $name }،
letter-greeting-nameless = مرحبًا،
letter-consulted-on = اليوم الذي تحدثنا فيه معك
letter-consulted-with = من تحدث معك
letter-matter = ما تحدثنا عنه

## Whether we are somebody's lawyers

letter-not-represented = نحن لا نمثلك
letter-not-represented-words = نحن لسنا محاميك. لن نفعل شيئًا آخر في هذا الأمر.
letter-not-yet = نحن لا نمثلك بعد
letter-not-yet-words = نصبح محاميك فقط بعد أن نوقع معك اتفاقًا.
letter-reason = لا نستطيع مساعدة كل من يطلب منا. هذا لا يعني أنك فعلت شيئًا خطأ.

## Dates

letter-time-limits = قد يكون الوقت قصيرًا
letter-time-limits-words = قد تكون هناك مواعيد يجب أن تتصرف قبلها. إذا فاتك موعد فقد تخسر حقوقًا. من فضلك تصرف الآن.
letter-date-known = تاريخ في ورقتك
letter-date-words = من فضلك أرِ تلك الورقة لمحامٍ قبل هذا اليوم.

## What everybody is told

letter-others = من فضلك اسأل قريبًا محاميًا آخر أو جهة قانونية أخرى. يمكنك أن تسأل هنا:
letter-no-opinion = هذه الرسالة لا تقول إن قضيتك قوية أو ضعيفة.
letter-papers = أعدنا إليك هذه الأوراق:
letter-papers-none = ليس لدينا أي ورقة من أوراقك.
letter-keep = نحتفظ بما قلته لنا. عدد السنوات: { $years }.
letter-complaints = إذا لم تكن راضيًا عنا فأخبرنا هنا من فضلك: { $contact }
letter-language = يمكننا أن نقرأ لك هذه الرسالة بلغتك. هذا مجاني.
letter-delivery = نعطيك هذه الرسالة في يدك. لا نرسلها إلا إلى مكان تقول إنه آمن.
letter-copy = نحتفظ بنسخة من هذه الرسالة.

## What stands in some of them

letter-accept = يسعدنا أن نساعدك. نبدأ عندما نوقع معك اتفاقًا.
letter-next-steps = ما تفعله الآن:
letter-tell-us = من فضلك أخبرنا فورًا إذا وصلتك رسالة أو انتقلت إلى سكن آخر.
letter-we-do = هذا ما نفعله من أجلك:
letter-we-do-not = هذا ما لا نفعله:
letter-advice-only = هذه النصيحة لك وحدك. وهي مبنية على ما قلته لنا.
letter-advice-signed = من راجع هذه النصيحة
letter-no-more = بعد هذه النصيحة لا نفعل شيئًا آخر، إلا إذا وقعنا اتفاقًا.
letter-waiting = لا نستطيع مساعدتك اليوم. سننظر في قضيتك مرة أخرى.
letter-look-again = اليوم الذي ننظر فيه مرة أخرى
letter-need = من فضلك أحضر لنا أو أخبرنا:
letter-need-by = من فضلك تعال قبل هذا اليوم
letter-signed = عن المكتب
letter-day = اليوم
