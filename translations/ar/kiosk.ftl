### شاشات الكشك. كلمات قصيرة يقرؤها شخص متعب أو خائف.

## Welcome

kiosk-welcome-title = أهلًا وسهلًا
kiosk-welcome-start = المس الشاشة للبدء
kiosk-welcome-fraud = الـ “notario” ليس محاميًا. لا تدفع له مالًا مقابل نصيحة قانونية.

## Language

kiosk-language-title = اختيار اللغة
kiosk-language-not-here = لغتي ليست هنا

## Notice

kiosk-notice-title = نحن لسنا الحكومة ولسنا شرطة الهجرة.
kiosk-notice-who = أهلًا بك. نحن { $office }، مكتب قانوني غير ربحي.
kiosk-notice-what = هذه الشاشة تعطيك دورًا فقط. لا تستطيع أن تقدم نصيحة قانونية. استخدامها لا يجعلنا محامين لك.
kiosk-notice-choice = يمكنك تخطي أي سؤال. ويمكنك بدلًا من ذلك التحدث مع موظف. يوجد مترجم شفوي مجاني.
kiosk-notice-private = لن يرى إجاباتك إلا موظفونا. لا نعطيها لسلطات الهجرة ولا لأشخاص آخرين إلا إذا وافقت كتابةً أو ألزمنا القانون بذلك. وإذا حدث ذلك فسنحميك بقدر ما يسمح به القانون.
kiosk-notice-erased = يُرجى عدم كتابة قصتك هنا. ويُرجى عدم الكتابة عن الشرطة أو تاريخ هجرتك أو أشخاص آخرين. إذا توقفت الآن تُمحى إجاباتك.
kiosk-notice-contact = لن نتصل بك ولن نرسل إليك رسائل نصية ولن نكتب إليك إلا إذا قلت إن ذلك آمن.
kiosk-notice-kept = إذا أخذت رقمًا فإننا نحفظ إجاباتك حسب قواعد مكتبنا. يمكنك طلب نسخة منها أو طلب محوها.
kiosk-notice-conflict = قد لا نستطيع مساعدتك إذا كنا نساعد شخصًا آخر في قضيتك. ولا يمكننا أن نخبرك بالسبب.
kiosk-notice-unhappy = إذا لم تعجبك خدمتنا فيمكنك إخبار أي موظف هنا.
kiosk-notice-accept = فهمت
kiosk-notice-person = أريد التحدث مع موظف
kiosk-notice-unreviewed = ترجمت آلة هذا النص. إذا كان شيء غير واضح فيمكنك سؤالنا.

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
kiosk-page = الصفحة { $page } من { $of }

## Dates

kiosk-date-year = السنة
kiosk-date-month = الشهر
kiosk-date-day = اليوم
kiosk-date-unknown = لا أعرف
kiosk-month-1 = 1 – يناير
kiosk-month-2 = 2 – فبراير
kiosk-month-3 = 3 – مارس
kiosk-month-4 = 4 – أبريل
kiosk-month-5 = 5 – مايو
kiosk-month-6 = 6 – يونيو
kiosk-month-7 = 7 – يوليو
kiosk-month-8 = 8 – أغسطس
kiosk-month-9 = 9 – سبتمبر
kiosk-month-10 = 10 – أكتوبر
kiosk-month-11 = 11 – نوفمبر
kiosk-month-12 = 12 – ديسمبر

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

## Review

kiosk-review-title = مراجعة إجاباتك
kiosk-review-help = لتغيير إجابة يُرجى لمسها. للحصول على رقمك يُرجى لمس “إنهاء”.
kiosk-review-change = تغيير
kiosk-review-skipped = بلا إجابة

## Ticket

kiosk-ticket-title = رقمك
kiosk-ticket-printing = تُطبع ورقتك الآن.
kiosk-ticket-printed = يُرجى أخذ ورقتك.
kiosk-ticket-not-printed = لا يوجد ورق. يُرجى تذكّر رقمك.
kiosk-ticket-wait = يُرجى الجلوس.
kiosk-ticket-listen = سننادي على رقمك، لا على اسمك.

## Messages that cover the screen

kiosk-coming-title = موظف قادم إليك
kiosk-coming-line = يُرجى الانتظار هنا. سنساعدك. إذا لم يأتِ أحد فيُرجى الذهاب إلى الاستقبال.
kiosk-coming-close = حسنًا
kiosk-still-title = هل ما زلت هنا؟
kiosk-still-line = إذا لم يلمس أحد الشاشة يُمحى كل شيء.
kiosk-still-here = ما زلت هنا
kiosk-ask-erase-title = هل تريد محو كل شيء؟
kiosk-ask-erase-line = ستختفي إجاباتك. لن يراها أحد.
kiosk-ask-erase-yes = محو كل شيء
kiosk-ask-erase-no = الاحتفاظ بإجاباتي
kiosk-erased-title = تم محو كل شيء
kiosk-erased-line = لم يبقَ شيء محفوظ. يمكنك البدء من جديد في أي وقت.

## When no visit can be taken

kiosk-closed-title = المكتب مغلق الآن
kiosk-closed-line = تُرجى العودة في أوقات الدوام.
kiosk-full-title = لا نستطيع استقبال المزيد اليوم
kiosk-full-line = هل موعدك قريب جدًا؟ يُرجى إخبار موظف الاستقبال.
kiosk-out-of-order-title = هذه الشاشة لا تعمل الآن
kiosk-out-of-order-line = يُرجى أخذ استمارة ورقية من الاستقبال.

## Parts of a name

kiosk-name-given = الاسم الأول
kiosk-name-family = اسم العائلة
kiosk-name-second-family = اسم العائلة الثاني

## ما تقوله الزيارة نفسها

# الجزء الأول من الإشعار عندما لا يريد المكتب إظهار اسمه على الشاشات.
kiosk-notice-who-unnamed = أهلًا بك. نحن مكتب قانوني غير ربحي.
# يأتي بعد الخطأ الثاني في السؤال نفسه.
kiosk-fault-offer = يمكنك أيضًا لمس “طلب موظف” وسنساعدك.
# تاريخ ضمن الإجابات؛ $month هو اسم الشهر.
# A right-to-left mark comes first: without it the parts of the date stand in the wrong order.
kiosk-review-day = ‏{ $day } / { $month } / { $year }
kiosk-review-month = ‏{ $month } / { $year }
