### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud.

## Welcome

kiosk-welcome-title = خوش آمدید
kiosk-welcome-start = برای شروع لمس کنید
# "Notario" stays Spanish in every language: it is the word on the signs of the people it warns of.
kiosk-welcome-fraud = ‏«notario» وکیل نیست. برای مشاوره حقوقی به notario پول ندهید.
kiosk-welcome-wait = لطفاً یک لحظه صبر کنید.

## Language

kiosk-language-title = زبانتان را انتخاب کنید
kiosk-language-not-here = زبان من اینجا نیست
# Said aloud, and shown small, on the tile of this very language: each language names itself here.
kiosk-language-here = برای فارسی اینجا را لمس کنید
kiosk-language-spoken-title = به چه زبانی صحبت می‌کنید؟
kiosk-language-spoken-line = زبانتان را لمس کنید. یک کارمند پیش شما می‌آید.
kiosk-language-interpreter = برای شما مترجم پیدا می‌کنیم.
kiosk-language-none-of-these = هیچ‌کدام

## Notice

kiosk-notice-title = ما دولت نیستیم. ما پلیس مهاجرت نیستیم.
kiosk-notice-who = خوش آمدید. ما { $office } هستیم، یک دفتر حقوقی غیرانتفاعی.
kiosk-notice-cost = کمک ما رایگان یا کم‌هزینه است. هزینه‌ها را فقط کارمندان ما توضیح می‌دهند.
kiosk-notice-what = این صفحه فقط برای نوبت گرفتن است. نمی‌تواند مشاوره حقوقی بدهد. با استفاده از آن، ما وکیل شما نمی‌شویم.
kiosk-notice-why = می‌پرسیم چه کمکی لازم دارید و چه تاریخی روی برگه شماست، تا فرد مناسب به‌موقع به شما کمک کند.
kiosk-notice-choice = هر سوالی را می‌توانید رد کنید. به جای آن می‌توانید با یک کارمند صحبت کنید. مترجم رایگان داریم.
kiosk-notice-private = جواب‌های شما را فقط کارمندان ما می‌بینند. آنها را به اداره مهاجرت یا کس دیگری نمی‌دهیم، مگر اینکه شما کتبی اجازه بدهید یا قانون ما را مجبور کند. اگر چنین شود، تا جایی که قانون اجازه بدهد از شما محافظت می‌کنیم.
kiosk-notice-erased = لطفاً ماجرای خود را اینجا ننویسید. لطفاً درباره پلیس، سابقه مهاجرت یا آدم‌های دیگر ننویسید. اگر الان کار را متوقف کنید، جواب‌هایتان پاک می‌شود.
kiosk-notice-contact = فقط وقتی به شما زنگ می‌زنیم، پیامک می‌دهیم یا نامه می‌فرستیم که خودتان بگویید امن است.
kiosk-notice-kept = اگر شماره بگیرید، جواب‌هایتان را طبق قواعد دفترمان نگه می‌داریم. می‌توانید از ما کپی آنها را بخواهید یا بخواهید پاکشان کنیم.
kiosk-notice-conflict = اگر از قبل به کس دیگری در پرونده شما کمک می‌کنیم، شاید نتوانیم به شما کمک کنیم. نمی‌توانیم دلیلش را بگوییم.
kiosk-notice-notario = ‏«notario» وکیل نیست. می‌توانید بخواهید گواهی ما را ببینید. هرگز فرم خالی را امضا نکنید.
kiosk-notice-unhappy = اگر از ما راضی نیستید، لطفاً به هر کارمندی در اینجا بگویید.
kiosk-notice-version = نسخه { $version } این اطلاعیه، { $date }.
kiosk-notice-accept = فهمیدم
kiosk-notice-person = می‌خواهم با کارمند صحبت کنم
kiosk-notice-unreviewed = این متن را ماشین ترجمه کرده است. اگر چیزی روشن نیست، لطفاً از ما بپرسید.

## Buttons around a screen

kiosk-back = برگشت
kiosk-skip = رد کردن
kiosk-continue = ادامه
kiosk-finish = پایان
kiosk-done = تمام شد
kiosk-more = بیشتر
kiosk-previous = قبلی
kiosk-call = صدا زدن کارمند
kiosk-erase = پاک کردن
kiosk-hide = پنهان کردن
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = برای برگشت به جواب‌هایتان لمس کنید
kiosk-finish-now = همین حالا پایان
kiosk-tell = گفتن به کارمند
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = به کارمند می‌گویم
kiosk-page = صفحه { $page } از { $of }

## How the screen can help

kiosk-comfort = کمک برای صفحه
kiosk-comfort-title = این صفحه چطور به شما کمک کند؟
kiosk-comfort-large = حروف بزرگ‌تر
kiosk-comfort-contrast = رنگ‌های قوی‌تر
kiosk-comfort-lower = همه چیز پایین‌تر
kiosk-comfort-aloud = همه چیز برایم خوانده شود
kiosk-comfort-louder = صدای بلندتر
kiosk-comfort-quieter = صدای آرام‌تر
kiosk-comfort-headphones = دیگران این را می‌شنوند. با هدفون فقط شما می‌شنوید.
kiosk-comfort-on = روشن
kiosk-comfort-off = خاموش
kiosk-listen = گوش دادن
kiosk-listen-stop = قطع صدا

## Dates

kiosk-date-year = سال
kiosk-date-month = ماه
kiosk-date-day = روز
kiosk-date-unknown = نمی‌دانم
kiosk-date-other-year = سال دیگر
kiosk-date-age = فقط سن را می‌دانم
kiosk-date-age-title = چند ساله؟
kiosk-month-1 = ژانویه
kiosk-month-2 = فوریه
kiosk-month-3 = مارس
kiosk-month-4 = آوریل
kiosk-month-5 = مه
kiosk-month-6 = ژوئن
kiosk-month-7 = ژوئیه
kiosk-month-8 = اوت
kiosk-month-9 = سپتامبر
kiosk-month-10 = اکتبر
kiosk-month-11 = نوامبر
kiosk-month-12 = دسامبر

## Keyboard

kiosk-key-space = فاصله
kiosk-key-backspace = پاک کردن یک حرف
kiosk-key-clear = پاک کردن
kiosk-key-shift = حروف بزرگ
kiosk-key-numbers = عددها و علامت‌ها
kiosk-key-letters = حروف
kiosk-key-accents = حروف با علامت
kiosk-key-plus = علامت جمع
kiosk-key-order = ترتیب الفبا
kiosk-key-more-letters = حروف دیگر
kiosk-key-half-space = نیم‌فاصله
kiosk-field-show = نشان دادن
kiosk-field-hide = پنهان کردن

## Phone numbers and countries

kiosk-country-code = این تلفن از کدام کشور است؟
kiosk-country-other = کشور دیگر
kiosk-country-none = بدون کشور
kiosk-country-search = حروف اول نام کشور را بنویسید.
kiosk-country-not-found = نام هیچ کشوری این‌طور شروع نمی‌شود. یک حرف را پاک کنید، یا نام را کامل بنویسید.

## Lists of several things, such as all trips

kiosk-rows-add = اضافه کردن
kiosk-rows-another = یکی دیگر
kiosk-rows-none = چیزی برای اضافه کردن نیست
kiosk-rows-done = همین بود
kiosk-rows-remove = برداشتن
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = شماره { $at }

## Review

kiosk-review-title = جواب‌هایتان را ببینید
kiosk-review-help = برای تغییر هر جواب، آن را لمس کنید. برای گرفتن شماره، «پایان» را لمس کنید.
kiosk-review-change = تغییر
kiosk-review-skipped = بی‌جواب

## Ticket

kiosk-ticket-title = شماره شما
kiosk-ticket-printing = برگه شما دارد چاپ می‌شود.
kiosk-ticket-printed = برگه‌تان را بردارید.
kiosk-ticket-not-printed = برگه‌ای چاپ نشد. لطفاً شماره‌تان را به یاد داشته باشید.
kiosk-ticket-range = انتظار حدود { $from } تا { $to } دقیقه است.
kiosk-ticket-unsure = اگر برگه‌تان بیرون آمد، آن را بردارید. لطفاً شماره‌تان را به یاد داشته باشید.
kiosk-ticket-again = چاپ دوباره
kiosk-ticket-wait = لطفاً بنشینید.
kiosk-ticket-listen = شماره‌تان را صدا می‌زنیم، نه نامتان را.

## Messages that cover the screen

kiosk-coming-title = یک کارمند دارد می‌آید
kiosk-coming-line = لطفاً همین‌جا منتظر بمانید. کمکتان می‌کنیم. اگر کسی نیامد، لطفاً به میز پذیرش بروید.
kiosk-coming-close = بسیار خوب
kiosk-still-title = هنوز اینجا هستید؟
kiosk-still-line = اگر کسی صفحه را لمس نکند، همه چیز پاک می‌شود.
kiosk-still-here = هنوز اینجا هستم
kiosk-ask-erase-title = همه چیز پاک شود؟
kiosk-ask-erase-line = جواب‌هایتان از بین می‌رود. هیچ‌کس آنها را نمی‌بیند.
kiosk-ask-erase-yes = همه چیز پاک شود
kiosk-ask-erase-no = جواب‌هایم بماند
kiosk-erased-title = همه چیز پاک شد
kiosk-erased-line = هیچ چیز نماند. هر وقت بخواهید می‌توانید دوباره شروع کنید.

## When no visit can be taken

kiosk-closed-title = الان تعطیل هستیم
kiosk-closed-line = لطفاً وقتی بیایید که باز هستیم.
# $when is a day and a time.
kiosk-closed-opens = دوباره باز می‌کنیم: { $when }
kiosk-late-title = برای امروز دیر شده است
kiosk-late-line = شاید امروز نوبت به شما نرسد. باز هم می‌توانید شماره بگیرید.
kiosk-late-go-on = گرفتن شماره
kiosk-late-leave = روز دیگری می‌آیم
kiosk-late-cut-off = کسانی که حدوداً بعد از ساعت { $time } بیایند، احتمالاً امروز نوبتشان نمی‌رسد.
kiosk-late-first = آیا برای امروز وقت قبلی یا برگه‌ای با تاریخ امروز دارید؟ یا تاریخ شما خیلی نزدیک است؟ شماره بگیرید: شاید نوبت شما پیش از دیگران برسد.
kiosk-lane-rests = الان برای این نوع کمک کسی را صدا نمی‌زنیم. حدود ساعت { $time } ادامه می‌دهیم. می‌توانید همین حالا شماره بگیرید.
kiosk-lane-closed = الان برای این نوع کمک کسی را صدا نمی‌زنیم. می‌توانید شماره بگیرید. میز پذیرش درباره کمک‌های دیگر یا روزی دیگر به شما می‌گوید.
kiosk-full-title = امروز نمی‌توانیم نفر بیشتری بپذیریم
kiosk-full-line = آیا تاریخ شما خیلی نزدیک است؟ لطفاً به کارمند میز پذیرش بگویید.
kiosk-out-of-order-title = این صفحه فعلاً کار نمی‌کند
kiosk-out-of-order-line = لطفاً از میز پذیرش فرم کاغذی بگیرید.

## A young person who came alone

kiosk-minor-title = یک کارمند پیش شما می‌آید
kiosk-minor-line = لازم نیست الان به چیزی جواب بدهید. لطفاً همین‌جا منتظر بمانید. اگر کسی نیامد، لطفاً به میز پذیرش بروید.

## Parts of a name

kiosk-name-given = نام
kiosk-name-family = نام خانوادگی
kiosk-name-second-family = نام خانوادگی دوم

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = خوش آمدید. ما یک دفتر حقوقی غیرانتفاعی هستیم.
# Follows the second fault at the same question.
kiosk-fault-offer = می‌توانید «صدا زدن کارمند» را هم لمس کنید تا کمکتان کنیم.
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
