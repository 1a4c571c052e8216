### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud.

## Welcome

kiosk-welcome-title = خوش آمدید
kiosk-welcome-start = شروع کرنے کے لیے چھوئیں
# "Notario" stays Spanish in every language: it is the word on the signs of the people it warns of.
kiosk-welcome-fraud = ‏“notario” وکیل نہیں ہوتا۔ قانونی مشورے کے لیے notario کو پیسے نہ دیں۔
kiosk-welcome-wait = براہ کرم ذرا انتظار کریں۔

## Language

kiosk-language-title = اپنی زبان چنیں
kiosk-language-not-here = میری زبان یہاں نہیں ہے
# Said aloud, and shown small, on the tile of this very language: each language names itself here.
kiosk-language-here = اردو کے لیے یہاں چھوئیں
kiosk-language-spoken-title = آپ کی زبان کون سی ہے؟
kiosk-language-spoken-line = اپنی زبان کو چھوئیں۔ عملے کا ایک فرد آپ کے پاس آئے گا۔
kiosk-language-interpreter = ہم آپ کے لیے ترجمان ڈھونڈیں گے۔
kiosk-language-none-of-these = ان میں سے کوئی نہیں

## Notice

kiosk-notice-title = ہم حکومت نہیں ہیں۔ ہم امیگریشن پولیس نہیں ہیں۔
kiosk-notice-who = خوش آمدید۔ ہم { $office } ہیں، ایک غیر منافع بخش قانونی دفتر۔
kiosk-notice-cost = ہماری مدد مفت یا کم خرچ ہے۔ فیس کے بارے میں صرف ہمارا عملہ بتاتا ہے۔
kiosk-notice-what = یہ اسکرین آپ کو صرف قطار میں باری دیتی ہے۔ یہ قانونی مشورہ نہیں دے سکتی۔ اسے استعمال کرنے سے ہم آپ کے وکیل نہیں بن جاتے۔
kiosk-notice-why = ہم پوچھتے ہیں کہ آپ کو کس کام میں مدد چاہیے اور آپ کے کاغذ پر کون سی تاریخ ہے، تاکہ صحیح شخص وقت پر آپ کی مدد کر سکے۔
kiosk-notice-choice = کوئی بھی سوال چھوڑا جا سکتا ہے۔ چاہیں تو اس کے بجائے عملے سے بات کریں۔ مفت ترجمان موجود ہے۔
kiosk-notice-private = آپ کے جواب صرف ہمارا عملہ دیکھے گا۔ ہم انہیں امیگریشن یا کسی اور کو نہیں دیتے، سوائے اس کے کہ آپ لکھ کر اجازت دیں یا قانون ہمیں مجبور کرے۔ اگر کبھی ایسا ہوا تو جہاں تک قانون اجازت دے گا ہم آپ کی حفاظت کریں گے۔
kiosk-notice-erased = براہ کرم یہاں اپنی کہانی نہ لکھیں۔ براہ کرم پولیس، امیگریشن کی پچھلی باتوں یا دوسرے لوگوں کے بارے میں نہ لکھیں۔ اگر آپ ابھی رک جائیں تو آپ کے جواب مٹ جائیں گے۔
kiosk-notice-contact = ہم آپ کو فون صرف تب کریں گے، اور میسج یا خط صرف تب بھیجیں گے، جب آپ کہیں کہ یہ محفوظ ہے۔
kiosk-notice-kept = اگر آپ نمبر لیں تو ہم آپ کے جواب اپنے دفتر کے اصولوں کے مطابق رکھتے ہیں۔ جب چاہیں ہم سے ان کی نقل مانگیں یا انہیں مٹانے کا کہیں۔
kiosk-notice-conflict = اگر ہم آپ کے کیس میں پہلے سے کسی اور کی مدد کر رہے ہیں تو شاید آپ کی مدد نہ کر سکیں۔ ہم آپ کو وجہ نہیں بتا سکتے۔
kiosk-notice-notario = ‏“notario” وکیل نہیں ہوتا۔ چاہیں تو ہمارا سرٹیفکیٹ دیکھنے کا کہیں۔ خالی فارم پر کبھی دستخط نہ کریں۔
kiosk-notice-unhappy = اگر آپ ہم سے خوش نہیں ہیں تو براہ کرم یہاں عملے میں کسی کو بھی بتائیں۔
kiosk-notice-version = اس نوٹس کا نسخہ { $version }، { $date }۔
kiosk-notice-accept = بات سمجھ آ گئی
kiosk-notice-person = مجھے عملے سے بات کرنی ہے
kiosk-notice-unreviewed = یہ ترجمہ مشین نے کیا ہے۔ اگر کوئی بات صاف نہ ہو تو براہ کرم ہم سے پوچھیں۔

## Buttons around a screen

kiosk-back = واپس
kiosk-skip = چھوڑیں
kiosk-continue = جاری رکھیں
kiosk-finish = مکمل کریں
kiosk-done = ہو گیا
kiosk-more = مزید
kiosk-previous = پچھلا
kiosk-call = عملے کو بلائیں
kiosk-erase = مٹائیں
kiosk-hide = چھپائیں
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = اپنے جوابوں پر واپس جانے کے لیے چھوئیں
kiosk-finish-now = ابھی مکمل کریں
kiosk-tell = عملے کو بتائیں
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = یہ بات عملے کو بتانی ہے
kiosk-page = { $of } میں سے صفحہ { $page }

## How the screen can help

kiosk-comfort = اسکرین میں مدد
kiosk-comfort-title = یہ اسکرین آپ کی مدد کیسے کرے؟
kiosk-comfort-large = بڑے حروف
kiosk-comfort-contrast = گہرے رنگ
kiosk-comfort-lower = سب کچھ نیچے کی طرف
kiosk-comfort-aloud = سب کچھ پڑھ کر سنائیں
kiosk-comfort-louder = آواز اونچی
kiosk-comfort-quieter = آواز ہلکی
kiosk-comfort-headphones = دوسرے لوگ یہ سن سکتے ہیں۔ ہیڈفون سے آواز صرف آپ کو آئے گی۔
kiosk-comfort-on = آن
kiosk-comfort-off = آف
kiosk-listen = سنیں
kiosk-listen-stop = آواز بند کریں

## Dates

kiosk-date-year = سال
kiosk-date-month = مہینہ
kiosk-date-day = دن
kiosk-date-unknown = معلوم نہیں
kiosk-date-other-year = کوئی اور سال
kiosk-date-age = صرف عمر معلوم ہے
kiosk-date-age-title = عمر کتنی ہے؟
kiosk-month-1 = جنوری
kiosk-month-2 = فروری
kiosk-month-3 = مارچ
kiosk-month-4 = اپریل
kiosk-month-5 = مئی
kiosk-month-6 = جون
kiosk-month-7 = جولائی
kiosk-month-8 = اگست
kiosk-month-9 = ستمبر
kiosk-month-10 = اکتوبر
kiosk-month-11 = نومبر
kiosk-month-12 = دسمبر

## Keyboard

kiosk-key-space = خالی جگہ
kiosk-key-backspace = ایک حرف مٹائیں
kiosk-key-clear = سب مٹائیں
kiosk-key-shift = بڑے حروف (ABC)
kiosk-key-numbers = ہندسے اور نشان
kiosk-key-letters = حروف
kiosk-key-accents = نشان والے حروف
kiosk-key-plus = جمع کا نشان
kiosk-key-order = حروف تہجی کی ترتیب
kiosk-key-more-letters = مزید حروف
kiosk-key-half-space = آدھی خالی جگہ
kiosk-field-show = دکھائیں
kiosk-field-hide = چھپائیں

## Phone numbers and countries

kiosk-country-code = یہ فون کس ملک کا ہے؟
kiosk-country-other = کوئی اور ملک
kiosk-country-none = کوئی ملک نہیں
kiosk-country-search = ملک کے نام کے پہلے حروف لکھیں۔
kiosk-country-not-found = کسی ملک کا نام ایسے شروع نہیں ہوتا۔ ایک حرف مٹائیں، یا پورا نام لکھیں۔

## Lists of several things, such as all trips

kiosk-rows-add = ایک شامل کریں
kiosk-rows-another = ایک اور شامل کریں
kiosk-rows-none = شامل کرنے کو کچھ نہیں
kiosk-rows-done = بس اتنا ہی
kiosk-rows-remove = ہٹائیں
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = نمبر { $at }

## Review

kiosk-review-title = اپنے جواب دیکھیں
kiosk-review-help = جواب بدلنے کے لیے اسے چھوئیں۔ اپنا نمبر لینے کے لیے “مکمل کریں” کو چھوئیں۔
kiosk-review-change = بدلیں
kiosk-review-skipped = جواب نہیں دیا

## Ticket

kiosk-ticket-title = آپ کا نمبر
kiosk-ticket-printing = آپ کا کاغذ چھپ رہا ہے۔
kiosk-ticket-printed = اپنا کاغذ لے لیں۔
kiosk-ticket-not-printed = کاغذ نہیں نکلا۔ براہ کرم اپنا نمبر یاد رکھیں۔
kiosk-ticket-range = انتظار تقریباً { $from } سے { $to } منٹ کا ہے۔
kiosk-ticket-unsure = اگر آپ کا کاغذ نکلے تو اسے لے لیں۔ براہ کرم اپنا نمبر یاد رکھیں۔
kiosk-ticket-again = دوبارہ چھاپیں
kiosk-ticket-wait = براہ کرم بیٹھ جائیں۔
kiosk-ticket-listen = ہم آپ کا نمبر پکاریں گے، نام نہیں۔

## Messages that cover the screen

kiosk-coming-title = عملے کا ایک فرد آ رہا ہے
kiosk-coming-line = براہ کرم یہیں انتظار کریں۔ ہم آپ کی مدد کریں گے۔ اگر کوئی نہ آئے تو براہ کرم کاؤنٹر پر جائیں۔
kiosk-coming-close = ٹھیک ہے
kiosk-still-title = کیا آپ ابھی یہاں ہیں؟
kiosk-still-line = اگر کوئی اسکرین کو نہ چھوئے تو سب کچھ مٹ جائے گا۔
kiosk-still-here = میں ابھی یہاں ہوں
kiosk-ask-erase-title = سب کچھ مٹا دیں؟
kiosk-ask-erase-line = آپ کے جواب ختم ہو جائیں گے۔ انہیں کوئی نہیں دیکھے گا۔
kiosk-ask-erase-yes = سب کچھ مٹائیں
kiosk-ask-erase-no = میرے جواب رہنے دیں
kiosk-erased-title = سب کچھ مٹ گیا
kiosk-erased-line = کچھ بھی نہیں رکھا گیا۔ جب چاہیں دوبارہ شروع کریں۔

## When no visit can be taken

kiosk-closed-title = دفتر ابھی بند ہے
kiosk-closed-line = براہ کرم تب آئیں جب دفتر کھلا ہو۔
# $when is a day and a time.
kiosk-closed-opens = دفتر پھر کھلے گا: { $when }
kiosk-late-title = آج دیر ہو گئی ہے
kiosk-late-line = شاید آج آپ کی باری نہ آ سکے۔ نمبر پھر بھی لیا جا سکتا ہے۔
kiosk-late-go-on = نمبر لیں
kiosk-late-leave = کسی اور دن آئیں
kiosk-late-cut-off = تقریباً { $time } کے بعد آنے والوں کی باری آج شاید نہ آ سکے۔
kiosk-late-first = کیا آج آپ کی اپائنٹمنٹ ہے، یا آج کی تاریخ والا کاغذ ہے؟ یا آپ کی تاریخ بہت قریب ہے؟ نمبر لیں: آپ کی باری دوسروں سے پہلے آ سکتی ہے۔
kiosk-lane-rests = اس قسم کی مدد کے لیے ابھی کسی کو نہیں بلایا جا رہا۔ تقریباً { $time } پر پھر شروع ہوگا۔ نمبر ابھی لیا جا سکتا ہے۔
kiosk-lane-closed = اس قسم کی مدد کے لیے ابھی کسی کو نہیں بلایا جا رہا۔ نمبر لیا جا سکتا ہے۔ کاؤنٹر پر آپ کو دوسری مدد یا دوسرے دن کے بارے میں بتایا جائے گا۔
kiosk-full-title = آج ہم مزید لوگ نہیں لے سکتے
kiosk-full-line = کیا آپ کی تاریخ بہت قریب ہے؟ براہ کرم کاؤنٹر پر عملے کو بتائیں۔
kiosk-out-of-order-title = یہ اسکرین ابھی کام نہیں کر رہی
kiosk-out-of-order-line = براہ کرم کاؤنٹر سے کاغذ کا فارم لیں۔

## A young person who came alone

kiosk-minor-title = عملے کا ایک فرد آپ کے پاس آ رہا ہے
kiosk-minor-line = ابھی کسی سوال کا جواب دینا ضروری نہیں۔ براہ کرم یہیں انتظار کریں۔ اگر کوئی نہ آئے تو براہ کرم کاؤنٹر پر جائیں۔

## Parts of a name

kiosk-name-given = پہلا نام
kiosk-name-family = خاندانی نام
kiosk-name-second-family = دوسرا خاندانی نام

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = خوش آمدید۔ ہم ایک غیر منافع بخش قانونی دفتر ہیں۔
# Follows the second fault at the same question.
kiosk-fault-offer = چاہیں تو “عملے کو بلائیں” کو چھوئیں، ہم آپ کی مدد کریں گے۔
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $day } { $month } { $year }
kiosk-review-month = { $month } { $year }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = عمر { $age } سال
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] { $count } شامل کیا گیا
   *[other] { $count } شامل کیے گئے
}
