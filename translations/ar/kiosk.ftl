### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud.

## Welcome

kiosk-welcome-title = أهلًا وسهلًا
kiosk-welcome-start = للبدء يُرجى لمس الشاشة
# "Notario" stays Spanish in every language: it is the word on the signs of the people it warns of.
kiosk-welcome-fraud = الـ «notario» ليس محاميًا. يُرجى عدم دفع المال له مقابل نصيحة قانونية.
kiosk-welcome-wait = لحظة من فضلك.

## Language

kiosk-language-title = يُرجى اختيار لغتك
kiosk-language-not-here = لغتي ليست هنا
# Said aloud, and shown small, on the tile of this very language: each language names itself here.
kiosk-language-here = للعربية يُرجى اللمس هنا
kiosk-language-spoken-title = بأي لغة يمكنك التحدث؟
kiosk-language-spoken-line = يُرجى لمس لغتك. سيأتي إليك موظف.
kiosk-language-interpreter = سنجد لك مترجمًا شفويًا.
kiosk-language-none-of-these = لا شيء من هذه

## Notice

kiosk-notice-title = نحن لسنا الحكومة ولسنا شرطة الهجرة.
kiosk-notice-who = أهلًا بك. نحن { $office }، مكتب قانوني غير ربحي.
kiosk-notice-cost = مساعدتنا مجانية أو قليلة التكلفة. موظفونا وحدهم يشرحون الرسوم.
kiosk-notice-what = هذه الشاشة تعطيك دورًا فقط. لا يمكنها أن تقدم نصيحة قانونية. استخدامها لا يجعلنا محامين لك.
kiosk-notice-why = نسأل عن المساعدة المطلوبة وعن التاريخ المكتوب على ورقتك، حتى يساعدك الشخص المناسب في الوقت المناسب.
kiosk-notice-choice = يمكنك تخطي أي سؤال. ويمكنك بدلًا من ذلك التحدث مع موظف. يوجد مترجم شفوي مجاني.
kiosk-notice-private = لن يرى إجاباتك إلا موظفونا. لا نعطيها لدائرة الهجرة ولا لأشخاص آخرين إلا إذا وافقت كتابةً أو ألزمنا القانون بذلك. وإذا حدث ذلك فسنحميك بقدر ما يسمح به القانون.
kiosk-notice-erased = يُرجى عدم كتابة قصتك هنا. ويُرجى عدم الكتابة عن الشرطة أو ماضيك مع دائرة الهجرة أو أشخاص آخرين. إذا توقفت الآن تُمحى إجاباتك.
kiosk-notice-contact = لن نتصل بك ولن نرسل إليك رسائل نصية ولن نكتب إليك إلا إذا قلت إن ذلك آمن.
kiosk-notice-kept = إذا أخذت رقمًا فإننا نحفظ إجاباتك حسب قواعد مكتبنا. يمكنك طلب نسخة منها أو طلب محوها.
kiosk-notice-conflict = قد لا يمكننا مساعدتك إذا كنا نساعد بالفعل شخصًا آخر له صلة بقضيتك. ولا يمكننا أن نخبرك بالسبب.
kiosk-notice-notario = الـ «notario» ليس محاميًا. يمكنك طلب رؤية شهادتنا. لا توقيع أبدًا على استمارة فارغة.
kiosk-notice-unhappy = إذا لم تعجبك خدمتنا فيُرجى إخبار أي موظف هنا.
kiosk-notice-version = النسخة { $version } من هذا الإعلان، { $date }.
kiosk-notice-accept = فهمت
kiosk-notice-person = أريد التحدث مع موظف
kiosk-notice-unreviewed = ترجمت آلة هذا النص. إذا كان شيء غير واضح فيُرجى سؤالنا.

## Buttons around a screen

kiosk-back = رجوع
kiosk-skip = تخطي
kiosk-continue = متابعة
kiosk-finish = إنهاء
kiosk-done = تم
kiosk-more = المزيد
kiosk-previous = السابق
kiosk-call = طلب موظف
kiosk-erase = محو
kiosk-hide = إخفاء
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = للعودة إلى إجاباتك يُرجى اللمس
kiosk-finish-now = إنهاء الآن
kiosk-tell = إخبار موظف
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = سأخبر موظفًا
kiosk-page = الصفحة { $page } من { $of }

## How the screen can help

kiosk-comfort = مساعدة في الشاشة
kiosk-comfort-title = كيف تساعدك هذه الشاشة؟
kiosk-comfort-large = حروف أكبر
kiosk-comfort-contrast = ألوان أقوى
kiosk-comfort-lower = إنزال كل شيء إلى الأسفل
kiosk-comfort-aloud = قراءة كل شيء لي
kiosk-comfort-louder = صوت أعلى
kiosk-comfort-quieter = صوت أخفض
kiosk-comfort-headphones = يمكن للآخرين سماع هذا. مع السماعات لا يسمعه أحد غيرك.
kiosk-comfort-on = يعمل
kiosk-comfort-off = لا يعمل
kiosk-listen = استماع
kiosk-listen-stop = إيقاف الصوت

## Dates

kiosk-date-year = السنة
kiosk-date-month = الشهر
kiosk-date-day = اليوم
kiosk-date-unknown = لا أعرف
kiosk-date-other-year = سنة أخرى
kiosk-date-age = أعرف العمر فقط
kiosk-date-age-title = كم العمر؟
kiosk-month-1 = يناير/كانون الثاني
kiosk-month-2 = فبراير/شباط
kiosk-month-3 = مارس/آذار
kiosk-month-4 = أبريل/نيسان
kiosk-month-5 = مايو/أيار
kiosk-month-6 = يونيو/حزيران
kiosk-month-7 = يوليو/تموز
kiosk-month-8 = أغسطس/آب
kiosk-month-9 = سبتمبر/أيلول
kiosk-month-10 = أكتوبر/تشرين الأول
kiosk-month-11 = نوفمبر/تشرين الثاني
kiosk-month-12 = ديسمبر/كانون الأول

## Keyboard

kiosk-key-space = مسافة
kiosk-key-backspace = حذف حرف واحد
kiosk-key-clear = مسح الكل
kiosk-key-shift = حروف كبيرة
kiosk-key-numbers = أرقام وعلامات
kiosk-key-letters = حروف
kiosk-key-accents = حروف بعلامات
kiosk-key-plus = علامة زائد
kiosk-key-order = ترتيب أبجدي
kiosk-key-more-letters = حروف أخرى
kiosk-key-half-space = نصف مسافة
kiosk-field-show = إظهار
kiosk-field-hide = إخفاء

## Phone numbers and countries

kiosk-country-code = من أي بلد هذا الهاتف؟
kiosk-country-other = بلد آخر
kiosk-country-none = بلا بلد
kiosk-country-search = تُرجى كتابة أول حروف من اسم البلد.
kiosk-country-not-found = لا يوجد بلد يبدأ هكذا. يُرجى حذف حرف، أو كتابة الاسم كاملًا.

## Lists of several things, such as all trips

kiosk-rows-add = إضافة واحد
kiosk-rows-another = إضافة آخر
kiosk-rows-none = لا شيء للإضافة
kiosk-rows-done = هذا كل شيء
kiosk-rows-remove = إزالة
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = رقم { $at }

## Review

kiosk-review-title = مراجعة إجاباتك
kiosk-review-help = لتغيير إجابة يُرجى لمسها. للحصول على رقمك يُرجى لمس «إنهاء».
kiosk-review-change = تغيير
kiosk-review-skipped = بلا إجابة

## Ticket

kiosk-ticket-title = رقمك
kiosk-ticket-printing = تُطبع ورقتك الآن.
kiosk-ticket-printed = يُرجى أخذ ورقتك.
kiosk-ticket-not-printed = لا توجد ورقة. يُرجى تذكّر رقمك.
kiosk-ticket-range = مدة الانتظار بالدقائق: من { $from } إلى { $to } تقريبًا.
kiosk-ticket-unsure = إذا خرجت ورقتك فيُرجى أخذها. يُرجى تذكّر رقمك.
kiosk-ticket-again = طباعة مرة أخرى
kiosk-ticket-wait = يُرجى الجلوس.
kiosk-ticket-listen = سننادي على رقمك، لا على اسمك.

## Messages that cover the screen

kiosk-coming-title = موظف قادم إليك
kiosk-coming-line = يُرجى الانتظار هنا. سنساعدك. إذا لم يأتِ أحد فيُرجى الذهاب إلى الاستقبال.
kiosk-coming-close = حسنًا
kiosk-still-title = هل ما زلت هنا؟
kiosk-still-line = إذا لم يلمس أحد الشاشة يُمحى كل شيء.
kiosk-still-here = ما زلت هنا
kiosk-ask-erase-title = هل نمحو كل شيء؟
kiosk-ask-erase-line = ستختفي إجاباتك. لن يراها أحد.
kiosk-ask-erase-yes = محو كل شيء
kiosk-ask-erase-no = الاحتفاظ بإجاباتي
kiosk-erased-title = تم محو كل شيء
kiosk-erased-line = لم يبقَ شيء محفوظ. يمكنك البدء من جديد في أي وقت.

## When no visit can be taken

kiosk-closed-title = المكتب مغلق الآن
kiosk-closed-line = تُرجى العودة عندما يكون المكتب مفتوحًا.
# $when is a day and a time.
kiosk-closed-opens = نفتح من جديد: { $when }
kiosk-late-title = الوقت متأخر اليوم
kiosk-late-line = قد لا يمكننا استقبالك اليوم. لكن يمكنك أخذ رقم.
kiosk-late-go-on = أخذ رقم
kiosk-late-leave = العودة في يوم آخر
kiosk-late-cut-off = من يأتي بعد الساعة { $time } تقريبًا فالأرجح أننا لن نتمكن من استقباله اليوم.
kiosk-late-first = هل لديك موعد اليوم أو ورقة مؤرخة لهذا اليوم؟ أم لديك تاريخ قريب جدًا؟ خذ رقمًا: قد يأتي دورك قبل غيرك.
kiosk-lane-rests = لا ننادي على أحد الآن لهذا النوع من المساعدة. نتابع في الساعة { $time } تقريبًا. يمكنك أخذ رقم الآن.
kiosk-lane-closed = لا ننادي على أحد الآن لهذا النوع من المساعدة. يمكنك أخذ رقم، ويخبرك موظف الاستقبال عن مساعدة أخرى أو يوم آخر.
kiosk-full-title = لا يمكننا استقبال المزيد اليوم
kiosk-full-line = هل لديك تاريخ قريب جدًا؟ يُرجى إخبار موظف الاستقبال.
kiosk-out-of-order-title = هذه الشاشة لا تعمل الآن
kiosk-out-of-order-line = يُرجى أخذ استمارة ورقية من الاستقبال.

## A young person who came alone

kiosk-minor-title = موظف قادم إليك
kiosk-minor-line = لا حاجة إلى الإجابة عن أي شيء الآن. يُرجى الانتظار هنا. إذا لم يأتِ أحد فيُرجى الذهاب إلى الاستقبال.

## Parts of a name

kiosk-name-given = الاسم الأول
kiosk-name-family = اسم العائلة
kiosk-name-second-family = اسم العائلة الثاني

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = أهلًا بك. نحن مكتب قانوني غير ربحي.
# Follows the second fault at the same question.
kiosk-fault-offer = يمكنك أيضًا لمس «طلب موظف» وسنساعدك.
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $day } { $month } { $year }
kiosk-review-month = { $month } { $year }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = العمر: { $age }
# How many lines a list has.
kiosk-review-rows = { $count ->
    [zero] لا شيء
    [one] واحد
    [two] اثنان
    [few] أُضيف { $count }
    [many] أُضيف { $count }
   *[other] أُضيف { $count }
}
