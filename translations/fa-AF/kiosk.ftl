### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud.

## Welcome

kiosk-welcome-title = خوش آمدید
kiosk-welcome-start = برای شروع لمس کنید
# "Notario" stays Spanish in every language: it is the word on the signs of the people it warns of.
kiosk-welcome-fraud = ‏«notario» وکیل نیست. برای مشوره حقوقی به notario پول ندهید.
kiosk-welcome-wait = لطفاً یک لحظه صبر کنید.

## Language

kiosk-language-title = زبان‌تان را انتخاب کنید
kiosk-language-not-here = زبان من این‌جا نیست
# Said aloud, and shown small, on the tile of this very language: each language names itself here.
kiosk-language-here = برای دری این‌جا را لمس کنید
kiosk-language-spoken-title = به کدام زبان صحبت می‌کنید؟
kiosk-language-spoken-line = زبان‌تان را لمس کنید. یک کارمند پیش شما می‌آید.
kiosk-language-interpreter = ما برای شما ترجمان پیدا می‌کنیم.
kiosk-language-none-of-these = هیچ‌کدام

## Notice

kiosk-notice-title = ما حکومت نیستیم. ما پولیس مهاجرت نیستیم.
kiosk-notice-who = خوش آمدید. ما { $office } هستیم، یک دفتر حقوقی غیرانتفاعی.
kiosk-notice-cost = کمک ما رایگان یا کم‌مصرف است. فیس‌ها را تنها کارمندان ما توضیح می‌دهند.
kiosk-notice-what = این صفحه فقط برای نوبت گرفتن است. مشوره حقوقی داده نمی‌تواند. با استفاده از آن ما وکیل شما نمی‌شویم.
kiosk-notice-why = می‌پرسیم که چه کمک کار دارید و کدام تاریخ در کاغذ شماست، تا شخص مناسب به وقت با شما کمک کند.
kiosk-notice-choice = از هر سوال می‌توانید بگذرید. به جای آن می‌توانید با یک کارمند صحبت کنید. ترجمان رایگان موجود است.
kiosk-notice-private = جواب‌های شما را تنها کارمندان ما می‌بینند. آن را به اداره مهاجرت یا کس دیگر نمی‌دهیم، مگر شما کتبی اجازه بدهید یا قانون ما را مجبور کند. اگر چنین شود، تا جایی که قانون اجازه دهد از شما حفاظت می‌کنیم.
kiosk-notice-erased = لطفاً قصه خود را این‌جا ننویسید. لطفاً درباره پولیس، سابقه مهاجرت یا کسان دیگر ننویسید. اگر حالا بس کنید، جواب‌های‌تان پاک می‌شود.
kiosk-notice-contact = ما تنها وقتی به شما زنگ می‌زنیم، پیام می‌دهیم یا مکتوب می‌فرستیم که شما بگویید امن است.
kiosk-notice-kept = اگر نمبر بگیرید، جواب‌های شما را طبق قواعد دفتر خود نگه می‌داریم. می‌توانید کاپی آن را بخواهید یا بخواهید که پاک شود.
kiosk-notice-conflict = اگر ما از پیش به کس دیگری که در دوسیه شما شامل است کمک می‌کنیم، شاید به شما کمک کرده نتوانیم. دلیلش را گفته نمی‌توانیم.
kiosk-notice-notario = ‏«notario» وکیل نیست. می‌توانید بخواهید که تصدیق‌نامه ما را ببینید. هیچ‌گاه فورم خالی را امضا نکنید.
kiosk-notice-unhappy = اگر از ما راضی نیستید، لطفاً به هر کارمند این‌جا بگویید.
kiosk-notice-version = نسخه { $version } این اطلاعیه، { $date }.
kiosk-notice-accept = فهمیدم
kiosk-notice-person = می‌خواهم با کارمند صحبت کنم
kiosk-notice-unreviewed = این متن را ماشین ترجمه کرده است. اگر چیزی واضح نیست، لطفاً از ما بپرسید.

## Buttons around a screen

kiosk-back = برگشت
kiosk-skip = گذشتن
kiosk-continue = ادامه
kiosk-finish = ختم
kiosk-done = تمام شد
kiosk-more = بیشتر
kiosk-previous = قبلی
kiosk-call = خواستن کارمند
kiosk-erase = پاک کردن
kiosk-hide = پنهان کردن
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = برای برگشت به جواب‌های‌تان لمس کنید
kiosk-finish-now = همین حالا ختم
kiosk-tell = گفتن به کارمند
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = به کارمند می‌گویم
kiosk-page = صفحه { $page } از { $of }

## How the screen can help

kiosk-comfort = کمک با صفحه
kiosk-comfort-title = این صفحه چطور به شما کمک کند؟
kiosk-comfort-large = حروف کلان‌تر
kiosk-comfort-contrast = رنگ‌های قوی‌تر
kiosk-comfort-lower = همه چیز پایین‌تر
kiosk-comfort-aloud = همه چیز برایم خوانده شود
kiosk-comfort-louder = صدای بلندتر
kiosk-comfort-quieter = صدای آهسته‌تر
kiosk-comfort-headphones = دیگران این را می‌شنوند. با گوشکی تنها شما می‌شنوید.
kiosk-comfort-on = روشن
kiosk-comfort-off = خاموش
kiosk-listen = شنیدن
kiosk-listen-stop = خاموش کردن صدا

## Dates

kiosk-date-year = سال
kiosk-date-month = ماه
kiosk-date-day = روز
kiosk-date-unknown = نمی‌دانم
kiosk-date-other-year = سال دیگر
kiosk-date-age = تنها سن را می‌دانم
kiosk-date-age-title = چند ساله؟
kiosk-month-1 = جنوری
kiosk-month-2 = فبروری
kiosk-month-3 = مارچ
kiosk-month-4 = اپریل
kiosk-month-5 = می
kiosk-month-6 = جون
kiosk-month-7 = جولای
kiosk-month-8 = اگست
kiosk-month-9 = سپتمبر
kiosk-month-10 = اکتوبر
kiosk-month-11 = نومبر
kiosk-month-12 = دسمبر

## Keyboard

kiosk-key-space = فاصله
kiosk-key-backspace = پاک کردن یک حرف
kiosk-key-clear = پاک کردن
kiosk-key-shift = حروف کلان
kiosk-key-numbers = اعداد و علامه‌ها
kiosk-key-letters = حروف
kiosk-key-accents = حروف با علامه
kiosk-key-plus = علامه جمع
kiosk-key-order = به ترتیب الفبا
kiosk-key-more-letters = حروف دیگر
kiosk-key-half-space = نیم‌فاصله
kiosk-field-show = نشان دادن
kiosk-field-hide = پنهان کردن

## Phone numbers and countries

kiosk-country-code = این تلفون از کدام کشور است؟
kiosk-country-other = کشور دیگر
kiosk-country-none = بدون کشور
kiosk-country-search = حروف اول نام کشور را بنویسید.
kiosk-country-not-found = نام هیچ کشوری این‌طور شروع نمی‌شود. یک حرف را پاک کنید یا نام را کامل بنویسید.

## Lists of several things, such as all trips

kiosk-rows-add = اضافه کردن
kiosk-rows-another = یکی دیگر
kiosk-rows-none = چیزی برای اضافه کردن نیست
kiosk-rows-done = همین بود
kiosk-rows-remove = دور کردن
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = شماره { $at }

## Review

kiosk-review-title = جواب‌های‌تان را ببینید
kiosk-review-help = برای تغییر جواب، آن را لمس کنید. برای گرفتن نمبر، «ختم» را لمس کنید.
kiosk-review-change = تغییر
kiosk-review-skipped = بی‌جواب

## Ticket

kiosk-ticket-title = نمبر شما
kiosk-ticket-printing = کاغذ شما چاپ می‌شود.
kiosk-ticket-printed = کاغذتان را بگیرید.
kiosk-ticket-not-printed = کاغذ چاپ نشد. لطفاً نمبرتان را به یاد داشته باشید.
kiosk-ticket-range = انتظار حدود { $from } تا { $to } دقیقه است.
kiosk-ticket-unsure = اگر کاغذتان بیرون آمد، آن را بگیرید. لطفاً نمبرتان را به یاد داشته باشید.
kiosk-ticket-again = دوباره چاپ شود
kiosk-ticket-wait = لطفاً بنشینید.
kiosk-ticket-listen = نمبر شما را صدا می‌زنیم، نه نام شما را.

## Messages that cover the screen

kiosk-coming-title = یک کارمند می‌آید
kiosk-coming-line = لطفاً همین‌جا منتظر باشید. ما کمک می‌کنیم. اگر کسی نیامد، لطفاً به میز معلومات بروید.
kiosk-coming-close = درست است
kiosk-still-title = آیا هنوز این‌جا هستید؟
kiosk-still-line = اگر کسی صفحه را لمس نکند، همه چیز پاک می‌شود.
kiosk-still-here = هنوز این‌جا هستم
kiosk-ask-erase-title = همه چیز پاک شود؟
kiosk-ask-erase-line = جواب‌های‌تان از بین می‌رود. هیچ‌کس آن را نمی‌بیند.
kiosk-ask-erase-yes = همه چیز پاک شود
kiosk-ask-erase-no = جواب‌هایم بماند
kiosk-erased-title = همه چیز پاک شد
kiosk-erased-line = هیچ چیز نماند. هر وقت می‌توانید دوباره شروع کنید.

## When no visit can be taken

kiosk-closed-title = حالا دفتر بسته است
kiosk-closed-line = لطفاً وقتی بیایید که دفتر باز است.
# $when is a day and a time.
kiosk-closed-opens = دوباره باز می‌کنیم: { $when }
kiosk-late-title = برای امروز ناوقت است
kiosk-late-line = شاید امروز نوبت شما نرسد. هنوز هم می‌توانید نمبر بگیرید.
kiosk-late-go-on = گرفتن نمبر
kiosk-late-leave = روز دیگر می‌آیم
kiosk-late-cut-off = کسانی که تقریباً بعد از ساعت { $time } بیایند، احتمالاً امروز نوبت‌شان نمی‌رسد.
kiosk-late-first = آیا امروز وقت ملاقات یا کاغذی با تاریخ امروز دارید؟ یا تاریخ شما بسیار نزدیک است؟ نمبر بگیرید: شاید نوبت شما پیش از دیگران برسد.
kiosk-lane-rests = فعلاً برای این نوع کمک کسی را صدا نمی‌زنیم. تقریباً ساعت { $time } ادامه می‌دهیم. همین حالا می‌توانید نمبر بگیرید.
kiosk-lane-closed = فعلاً برای این نوع کمک کسی را صدا نمی‌زنیم. می‌توانید نمبر بگیرید. میز معلومات در باره کمک‌های دیگر یا روز دیگر به شما می‌گوید.
kiosk-full-title = امروز نفر بیشتر پذیرفته نمی‌توانیم
kiosk-full-line = آیا تاریخ شما بسیار نزدیک است؟ لطفاً به کارمند پشت میز معلومات بگویید.
kiosk-out-of-order-title = این صفحه فعلاً کار نمی‌کند
kiosk-out-of-order-line = لطفاً از میز معلومات فورم کاغذی بگیرید.

## A young person who came alone

kiosk-minor-title = یک کارمند پیش شما می‌آید
kiosk-minor-line = حالا لازم نیست به چیزی جواب بدهید. لطفاً همین‌جا منتظر باشید. اگر کسی نیامد، لطفاً به میز معلومات بروید.

## Parts of a name

kiosk-name-given = نام
kiosk-name-family = تخلص (نام فامیلی)
kiosk-name-second-family = تخلص دوم (نام فامیلی دوم)

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = خوش آمدید. ما یک دفتر حقوقی غیرانتفاعی هستیم.
# Follows the second fault at the same question.
kiosk-fault-offer = می‌توانید «خواستن کارمند» را هم لمس کنید و ما کمک می‌کنیم.
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $day } { $month } { $year }
kiosk-review-month = { $month } { $year }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = { $age } ساله
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] { $count } مورد اضافه شد
   *[other] { $count } مورد اضافه شد
}
