### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.

form-for-whom = یہ ملاقات کس کے لیے ہے؟
    .help = اپنے لیے یا کسی اور کے لیے آنا، دونوں ٹھیک ہیں۔
form-for-whom-me = میرے لیے
form-for-whom-child = میرے بچے کے لیے
form-for-whom-family = میرے خاندان میں کسی کے لیے
form-for-whom-other = کسی اور کے لیے

form-adult = کیا اس شخص کی عمر 18 سال یا زیادہ ہے؟
    .help = یہ سوال اس شخص کے بارے میں ہے جسے مدد چاہیے۔
form-adult-yes = ہاں
form-adult-no = نہیں، 18 سے کم
form-adult-self = کیا آپ کی عمر 18 سال یا زیادہ ہے؟

form-helper-name = یہ ملاقات کسی اور کے لیے ہے۔ آپ کا اپنا پہلا نام کیا ہے؟
    .help = ہم آپ کا نام اس شخص کے نام سے الگ رکھتے ہیں۔ چاہیں تو یہ سوال چھوڑ دیں۔

form-been-here = کیا اس دفتر میں پہلے بھی آنا ہوا ہے؟
    .help = ہم سب سے یہی سوال پوچھتے ہیں۔
form-been-here-first = یہ پہلی بار ہے
form-been-here-case = یہاں میرا کیس ہے
form-been-here-before = پہلے بھی آنا ہوا ہے
form-been-here-unsure = مجھے پکا معلوم نہیں

form-appointment = کیا آج آپ کی اپائنٹمنٹ ہے؟
    .help = اپائنٹمنٹ وہ وقت ہے جو ہم نے پہلے آپ کے ساتھ طے کیا تھا۔
form-appointment-yes = ہاں
form-appointment-no = نہیں

form-appointment-code = آپ کی اپائنٹمنٹ کا کوڈ کیا ہے؟
    .help = اس میں 4 ہندسے ہیں اور یہ آپ کے اپائنٹمنٹ کارڈ پر ہے۔ چاہیں تو یہ سوال چھوڑ دیں۔

form-appointment-time = آپ کی اپائنٹمنٹ کتنے بجے ہے؟
    .help = سب سے قریب کا وقت چھوئیں۔ چاہیں تو یہ سوال چھوڑ دیں۔

form-help-with = آپ کو کس کام میں مدد چاہیے؟
    .help = 3 تک جواب چھوئیں۔
form-help-with-citizenship = شہریت
form-help-with-green-card = گرین کارڈ
form-help-with-work-permit = ورک پرمٹ
form-help-with-family = خاندان کو بلانا
form-help-with-court = امیگریشن عدالت
form-help-with-asylum = تحفظ یا پناہ
form-help-with-travel = سفر کا کاغذ
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = ایک خط جو مجھے ملا
form-help-with-address = پتہ بدلنا
form-help-with-records = میرے ریکارڈ کی نقل
form-help-with-case = یہاں میرا کیس
form-help-with-papers = کاغذات دینا یا لینا
form-help-with-payment = پیسے دینا
form-help-with-other = کچھ اور
form-help-with-person = عملے کو بتانا ہے

form-worried-date = کیا آپ کے پاس ایسا کاغذ ہے جس کی تاریخ سے آپ کو فکر ہے؟
    .help = مثلاً کوئی خط، نوٹس یا کارڈ۔
form-worried-date-yes = ہاں
form-worried-date-no = نہیں
form-worried-date-unsure = مجھے پکا معلوم نہیں
form-worried-date-person = عملے کو بتانا ہے

form-paper-kind = یہ کس قسم کا کاغذ ہے؟
    .help = جو سب سے ملتا جلتا ہو اسے چھوئیں۔
form-paper-kind-court = امیگریشن عدالت
form-paper-kind-ice = ‏ICE میں حاضری
form-paper-kind-uscis = ‏USCIS میں اپائنٹمنٹ
form-paper-kind-rfe = خط جو مزید کاغذات مانگتا ہے
form-paper-kind-denial = خط جس میں انکار ہے
form-paper-kind-card = کارڈ جو جلد ختم ہو رہا ہے
form-paper-kind-other = کچھ اور

form-paper-date = کاغذ پر کون سی تاریخ ہے؟
    .help = جتنا معلوم ہو لکھیں۔ صرف سال بھی کافی ہے۔

form-held = جس شخص کے لیے یہ ملاقات ہے، کیا وہ اس وقت حراست میں ہے؟
    .help = مثلاً حراستی مرکز یا جیل میں۔
form-held-yes = ہاں
form-held-no = نہیں
form-held-person = عملے کو بتانا ہے
form-held-self = کیا یہ ملاقات کسی ایسے شخص کے بارے میں ہے جو اس وقت حراست میں ہے؟
    .help = مثلاً حراستی مرکز یا جیل میں۔

form-private-room = کیا آپ کو پہلے الگ کمرے میں بات کرنی ہے؟
    .help = ہم سب سے پوچھتے ہیں۔ وجہ بتانا ضروری نہیں۔
form-private-room-yes = ہاں
form-private-room-no = نہیں

form-staff-gender = آپ کو کس سے بات کرنی ہے؟
    .help = ہم پوری کوشش کریں گے۔
form-staff-gender-woman = کسی عورت سے
form-staff-gender-man = کسی مرد سے
form-staff-gender-any = دونوں ٹھیک ہیں

form-speak-language = آج آپ کو کس زبان میں بات کرنی ہے؟
    .help = ترجمان مفت ہے۔
form-speak-language-same = اسی اسکرین کی زبان
form-speak-language-sign = اشاروں کی زبان
form-speak-language-other = کوئی اور زبان

form-reads = کیا آپ کو یہ زبان اچھی طرح پڑھنی آتی ہے؟
    .help = یعنی اس اسکرین کی زبان۔ ہم آپ کو پڑھ کر بھی سنا سکتے ہیں۔
form-reads-yes = ہاں
form-reads-little = تھوڑی سی
form-reads-no = نہیں

form-call-name = ہم آپ کو کس نام سے بلائیں؟
    .help = کوئی بھی نام ٹھیک ہے۔ یہ دیوار والی اسکرین پر نہیں آئے گا۔

form-name = آپ کے کاغذات پر آپ کا نام کیا ہے؟
    .help = چاہیں تو یہ سوال چھوڑ دیں اور ہمیں بعد میں بتائیں۔
form-name-other = اس شخص کے کاغذات پر اس کا نام کیا ہے؟
    .help = چاہیں تو یہ سوال چھوڑ دیں اور ہمیں بعد میں بتائیں۔

form-name-latin = آپ کا نام انگریزی حروف (ABC) میں کیسے لکھا جاتا ہے؟
    .help = جیسے پاسپورٹ یا کاغذات پر ہے، اگر معلوم ہو۔ چاہیں تو یہ سوال چھوڑ دیں۔
form-name-latin-other = اس شخص کا نام ABC حروف میں کیسے لکھا جاتا ہے؟
    .help = چاہیں تو یہ سوال چھوڑ دیں اور ہمیں بعد میں بتائیں۔

form-birth-year = آپ کی پیدائش کس سال ہوئی؟
    .help = صرف سال۔ چاہیں تو یہ سوال چھوڑ دیں۔
form-birth-year-other = اس شخص کی پیدائش کس سال ہوئی؟
    .help = صرف سال۔ چاہیں تو یہ سوال چھوڑ دیں۔

form-phone = ہمارے لیے کون سا فون نمبر محفوظ ہے؟
    .help = صرف وہ نمبر دیں جسے کوئی اور نہ سنتا ہو۔ چاہیں تو یہ سوال چھوڑ دیں۔

form-phone-whose = یہ فون کس کا ہے؟
    .help = تاکہ ہمیں معلوم ہو کہ جواب کون دے سکتا ہے۔
form-phone-whose-mine = میرا موبائل
form-phone-whose-home = گھر کا فون
form-phone-whose-work = کام کا فون
form-phone-whose-other = کسی اور کا فون

form-phone-ok = ہم اس نمبر پر کیا کر سکتے ہیں؟
    .help = جو جو محفوظ ہو اسے چھوئیں۔ اگر آپ کچھ نہ چھوئیں تو ہم یہ نمبر استعمال نہیں کریں گے۔
form-phone-ok-call = فون کر لیں
form-phone-ok-voice = آواز کا پیغام چھوڑ دیں
form-phone-ok-text = میسج بھیج دیں

form-phone-script = اگر کوئی اور فون اٹھائے تو ہم کیا کہیں؟
    .help = ہم وہی کریں گے جو آپ یہاں چنیں۔
form-phone-script-only-me = صرف میرا پوچھیں، اور کچھ نہ کہیں
form-phone-script-friend = کہیں کہ کسی دوست نے فون کیا
form-phone-script-office = دفتر کا نام بتا دیں

form-phone-times = فون کرنا یا لکھنا کس وقت محفوظ ہے؟
    .help = جو جو وقت محفوظ ہو اسے چھوئیں۔
form-phone-times-morning = صبح
form-phone-times-afternoon = دوپہر کے بعد
form-phone-times-evening = شام
form-phone-times-weekend = ہفتہ اور اتوار
form-phone-times-any = کسی بھی وقت

form-email = اگر محفوظ ہو تو آپ کا ای میل پتہ کیا ہے؟
    .help = صرف وہ پتہ دیں جسے کوئی اور نہ پڑھتا ہو۔ چاہیں تو یہ سوال چھوڑ دیں۔

form-email-shared = کیا کوئی اور یہ ای میل پڑھتا ہے؟
    .help = اگر کوئی اور پڑھتا ہو تو ہم اس پر نہیں لکھیں گے۔
form-email-shared-yes = ہاں
form-email-shared-no = نہیں
form-email-shared-unsure = مجھے پکا معلوم نہیں

form-letters = کیا ہم آپ کے گھر خط بھیج سکتے ہیں؟
    .help = اگر آپ “نہیں” کو چھوئیں تو ہم کچھ نہیں بھیجیں گے۔
form-letters-no = نہیں
form-letters-yes = ہاں
form-letters-other = کسی اور پتے پر بھیجیں۔ عملے کو بتانا ہے۔

form-town = آپ کا شہر یا ZIP کوڈ کیا ہے؟
    .help = صرف شہر، گلی نہیں۔ چاہیں تو یہ سوال چھوڑ دیں۔

form-friend = کیا کوئی رشتہ دار یا دوست ہے جسے ہم فون کر سکیں؟
    .help = صرف تب جب آپ سے رابطہ نہ ہو سکے۔ چاہیں تو یہ سوال چھوڑ دیں۔
form-friend-name = اس شخص کا پہلا نام کیا ہے؟
form-friend-phone = اس شخص کا فون نمبر کیا ہے؟
form-friend-knows = کیا اس شخص کو معلوم ہے کہ آپ یہاں ہیں؟
form-friend-knows-yes = ہاں
form-friend-knows-no = نہیں

form-household = کتنے لوگ ساتھ رہتے ہیں اور جن کا خرچ ایک ہے؟
    .help = خود کو اور بچوں کو بھی گنیں۔
# The last tile after 1 to 8.
form-count-more = { $number } سے زیادہ

form-income = آپ کے گھر میں ہر مہینے تقریباً کتنے پیسے آتے ہیں؟
    .help = ٹیکس سے پہلے، سب لوگوں کے ملا کر۔ اس سے ہمیں مفت مدد ڈھونڈنے میں آسانی ہوتی ہے۔
# $amount is a sum of money such as $2,500.
form-income-up-to = مہینے میں { $amount } تک
form-income-between = مہینے میں { $from } سے { $to }
form-income-more = مہینے میں { $amount } سے زیادہ
form-income-unsure = معلوم نہیں
form-income-private = یہ نہیں بتانا

form-papers = کیا آج آپ کے پاس کاغذات ہیں؟
    .help = انہیں اپنے پاس رکھیں۔ عملے کا ایک فرد انہیں الگ جگہ پر دیکھے گا۔
form-papers-yes = ہاں
form-papers-no = نہیں

form-source = آپ کو ہمارے بارے میں کیسے پتا چلا؟
    .help = چاہیں تو یہ سوال چھوڑ دیں۔
form-source-friend = دوست یا خاندان سے
form-source-community = مسجد، گرجا یا کسی انجمن سے
form-source-court = عدالت یا کسی دفتر سے
form-source-school = اسکول یا ڈاکٹر سے
form-source-internet = انٹرنیٹ، ریڈیو یا ٹی وی سے
form-source-other = کسی اور طرح

form-needs = کیا آپ کو ان میں سے کچھ چاہیے؟
    .help = جو جو چاہیے اسے چھوئیں۔
form-needs-wheelchair = وہیل چیئر کی جگہ
form-needs-hearing = سننے میں مدد
form-needs-seeing = دیکھنے میں مدد
form-needs-seat = بیٹھنے کی جگہ
form-needs-baby = میرے ساتھ چھوٹا بچہ ہے

## Answers that many questions share

form-yes = ہاں
form-no = نہیں
form-unsure = مجھے پکا معلوم نہیں
form-none = ان میں سے کوئی نہیں
form-other = کچھ اور
form-person = عملے کو بتانا ہے

form-lane-desk = کاؤنٹر
form-lane-consultation = مشورہ

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = یہ جواب سوال کے مطابق نہیں۔ براہ کرم دوبارہ کوشش کریں۔
form-fault-choice = براہ کرم اسکرین پر دیے گئے جوابوں میں سے ایک کو چھوئیں۔
form-fault-twice = ایک ہی جواب دو بار چھوا گیا۔ براہ کرم اسے ایک بار چھوئیں۔
form-fault-too-many = زیادہ سے زیادہ { $max } چھوئیں۔ کسی کو ہٹانے کے لیے اسے پھر چھوئیں۔
form-fault-empty = ابھی کچھ نہیں لکھا۔ براہ کرم کچھ لکھیں، یا “چھوڑیں” کو چھوئیں۔
form-fault-too-long = یہ بہت لمبا ہے۔ براہ کرم زیادہ سے زیادہ { $max } حروف لکھیں۔
form-fault-control = براہ کرم صرف حروف، ہندسے اور خالی جگہ لکھیں۔
form-fault-date = یہ ابھی تاریخ نہیں بنی۔ براہ کرم کم از کم سال چنیں، یا “معلوم نہیں” کو چھوئیں۔
form-fault-date-month = یہ ابھی تاریخ نہیں بنی۔ براہ کرم مہینہ بھی چنیں، یا “معلوم نہیں” کو چھوئیں۔
form-fault-year = براہ کرم سال دوبارہ دیکھیں۔ یہ { $min } سے { $max } تک ہو سکتا ہے۔
form-fault-phone-letters = براہ کرم فون کے لیے صرف ہندسے لکھیں۔
form-fault-phone-digits = براہ کرم فون نمبر دوبارہ دیکھیں۔ اس میں 7 سے 15 ہندسے ہونے چاہییں۔
form-fault-phone-country = یہ نمبر اس ملک کا نہیں لگتا۔ براہ کرم نمبر اور ملک دوبارہ دیکھیں۔
form-fault-phone-area = براہ کرم ایریا کوڈ کے ساتھ پورا نمبر لکھیں۔
form-fault-email = براہ کرم ای میل پتہ دوبارہ دیکھیں۔ اس میں @ اور نقطہ ہونا چاہیے، جیسے name@example.com میں ہے۔
form-fault-number = براہ کرم { $min } سے { $max } تک کوئی نمبر چنیں۔
form-fault-future = یہ دن ابھی نہیں آیا۔ براہ کرم تاریخ دوبارہ دیکھیں۔
# $month is the name of a month, $days how many days it has.
form-fault-month-days = اُس سال { $month } میں { $days } دن ہیں۔ براہ کرم کوئی اور دن چنیں۔
form-fault-code = یہ نمبر ٹھیک نہیں لگتا۔ براہ کرم اپنا کاغذ دوبارہ دیکھیں، یا چھوڑ دیں۔
form-fault-code-a-number = ‏A-Number میں حرف A اور 7 سے 9 ہندسے ہوتے ہیں۔ براہ کرم دوبارہ دیکھیں، یا چھوڑ دیں۔
form-fault-code-receipt = رسید نمبر میں 3 حروف اور 10 ہندسے ہوتے ہیں۔ براہ کرم دوبارہ دیکھیں، یا چھوڑ دیں۔
form-fault-rows-full = یہاں مزید جگہ نہیں۔ براہ کرم باقی عملے کو بتائیں۔
