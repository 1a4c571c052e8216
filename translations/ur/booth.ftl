### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.

## Opening the form

booth-start-title = نجی فارم
booth-start-line = کاؤنٹر سے ملا ہوا کوڈ لکھیں۔
booth-code-wrong = یہ کوڈ کام نہیں کرتا۔ براہ کرم دوبارہ دیکھیں، یا کاؤنٹر پر پوچھیں۔
booth-code-again = یہ کوڈ اب کام نہیں کرتا۔ براہ کرم کاؤنٹر سے نیا کوڈ لیں۔
booth-no-link = فارم ابھی نہیں کھل سکتا۔ براہ کرم کاؤنٹر پر بتائیں۔

## The notice of the private form

booth-notice-title = شروع کرنے سے پہلے
booth-notice-private = یہ فارم صرف ہمارے قانونی عملے کے لیے ہے۔ قانونی مدد لینے کے لیے جو بات آپ ہمیں بتائیں، قانون اس کی حفاظت کرتا ہے۔
booth-notice-lawyer = فارم بھرنے سے ہم ابھی آپ کے وکیل نہیں بنتے۔ ہم بعد میں بتائیں گے کہ آپ کا کیس لے سکتے ہیں یا نہیں۔
booth-notice-conflict = اگر ہم پہلے سے کسی ایسے شخص کی مدد کر رہے ہیں جو آپ کے خلاف ہے تو شاید آپ کی مدد نہ کر سکیں۔ ہم آپ کو وجہ نہیں بتا سکتے۔ براہ کرم دوسروں کے نام صرف وہاں لکھیں جہاں ہم پوچھیں۔
booth-notice-kept = ہر حصہ مکمل ہونے پر بند کر کے بھیج دیا جاتا ہے۔ یہ اسکرین اسے دوبارہ نہیں دکھا سکتی۔ ہم اسے اپنے دفتر کے اصولوں کے مطابق رکھتے ہیں۔ جب چاہیں ہم سے اس کی نقل مانگیں یا اسے مٹانے کا کہیں۔
booth-notice-choice = کوئی بھی سوال چھوڑا جا سکتا ہے، اور جب چاہیں رک جائیں۔ چاہیں تو اس کے بجائے عملے کو بتائیں۔ مفت ترجمان موجود ہے۔
booth-notice-truth = براہ کرم اندازہ نہ لگائیں۔ “مجھے پکا معلوم نہیں” اچھا جواب ہے۔
booth-notice-alone = کیا کوئی اور یہ اسکرین دیکھ سکتا ہے؟ چاہیں تو “چھپائیں” کو چھوئیں یا عملے کو بلائیں۔

## Going through the parts

booth-part = { $of } میں سے حصہ { $at }
booth-part-start = یہ حصہ شروع کریں
booth-part-skip = یہ حصہ چھوڑیں
booth-part-finish = یہ حصہ بھیجیں
booth-part-unsent = یہ حصہ ابھی نہیں بھیجا گیا۔
booth-part-sent-title = یہ حصہ بند کر کے بھیج دیا گیا
booth-part-sent-line = یہ اسکرین اسے اب نہیں دکھا سکتی۔ ہمارا عملہ دیکھ سکتا ہے۔
booth-part-next = اگلا حصہ
booth-part-failed = ہم یہ حصہ محفوظ نہیں کر سکے۔ براہ کرم جانے سے پہلے کاؤنٹر پر بتائیں۔
booth-stop = بس یہیں تک
booth-stop-line = اس کے بعد جاری رکھنے کے لیے نیا کوڈ درکار ہوگا۔
booth-erase-line = اس حصے کے جواب مٹ جائیں گے۔ جو حصے بھیجے جا چکے ہیں وہ ہمارے عملے کے پاس رہیں گے۔
booth-done-title = شکریہ
booth-done-line = براہ کرم کاؤنٹر پر واپس جائیں۔ اب آگے کا کام ہمارا عملہ کرے گا۔

## The names of the parts

booth-part-service = آپ کو کیا چاہیے
booth-part-identity = آپ کے بارے میں
booth-part-contact = آپ سے رابطہ کیسے کریں
booth-part-dates = خط اور تاریخیں
booth-part-entry = امریکہ آنا
booth-part-status = آپ کے امیگریشن کاغذات
booth-part-police = پولیس اور عدالتیں
booth-part-safety = آپ کی حفاظت
booth-part-family = آپ کا خاندان
booth-part-money = پیسے
booth-part-people = آپ کے کیس میں دوسرے لوگ

## What you need

booth-wish = آپ کو کیا نتیجہ چاہیے؟
    .help = اپنے لفظوں میں لکھیں۔ چند لفظ کافی ہیں۔

booth-helped-before = کیا پہلے کسی نے امیگریشن کاغذات میں آپ کی مدد کی ہے؟
    .help = ہر ایک کو شامل کریں۔
booth-helped-before-who = وہ کون تھا؟
booth-helped-before-who-lawyer = وکیل
booth-helped-before-who-representative = حکومت سے منظور شدہ شخص
booth-helped-before-who-notario = ‏“notario” یا صلاح کار
booth-helped-before-who-friend = دوست یا خاندان کا کوئی
booth-helped-before-name = اس شخص یا دفتر کا نام کیا ہے؟
booth-helped-before-paid = کیا آپ نے پیسے دیے؟
booth-helped-before-filed = کیا انہوں نے امیگریشن کو کاغذات بھیجے؟
booth-helped-before-result = نتیجہ کیا نکلا؟
booth-helped-before-report = کیا آپ کو ان کی شکایت کرنی ہے؟

booth-filed = کیا آپ نے پہلے امیگریشن کو کاغذات بھیجے ہیں؟
    .help = ہر ایک کو شامل کریں۔
booth-filed-form = فارم کا نام یا نمبر کیا ہے؟
booth-filed-date = یہ کب بھیجا گیا؟
booth-filed-receipt = رسید نمبر کیا ہے؟
    .help = 3 حروف اور 10 ہندسے، رسید والے خط پر۔
booth-filed-status = نتیجہ کیا نکلا؟
booth-filed-status-waiting = ابھی انتظار ہے
booth-filed-status-approved = منظوری مل گئی
booth-filed-status-denied = انکار ہو گیا

## About you

booth-full-name = آپ کا پورا نام کیا ہے؟
    .help = جیسے آپ کے کاغذات پر ہے۔
booth-full-name-name = آپ کا پورا نام کیا ہے؟
booth-full-name-latin = آپ کا نام انگریزی حروف (ABC) میں کیسے لکھا جاتا ہے؟
    .help = جیسے پاسپورٹ یا کاغذات پر ہے، اگر معلوم ہو۔
booth-full-name-father = آپ کے والد کا نام کیا ہے؟
booth-full-name-mother = آپ کی والدہ کا نام کیا ہے؟
booth-full-name-document = یہ نام کس کاغذ پر ہے؟
booth-full-name-document-passport = پاسپورٹ
booth-full-name-document-birth = پیدائش کا سرٹیفکیٹ
booth-full-name-document-card = شناختی کارڈ
booth-full-name-document-immigration = امیگریشن کا کاغذ

booth-other-names = کیا آپ نے کوئی اور نام بھی استعمال کیا ہے؟
    .help = مثلاً شادی سے پہلے کا نام، عرفی نام، یا نام لکھنے کا دوسرا طریقہ۔
booth-other-names-name = وہ نام کیا ہے؟
booth-other-names-kind = یہ کس قسم کا نام ہے؟
booth-other-names-kind-before = شادی سے پہلے کا نام
booth-other-names-kind-nickname = عرفی نام
booth-other-names-kind-papers = دوسرے کاغذات پر نام

booth-spoken-of = ہم آپ کے لیے کون سا نام استعمال کریں؟
    .help = کوئی بھی نام ٹھیک ہے۔ ہم بات کرتے وقت یہی نام استعمال کرتے ہیں۔
booth-spoken-of-name = ہم آپ کے لیے کون سا نام استعمال کریں؟
booth-spoken-of-pronoun = ہم آپ کا ذکر کیسے کریں؟
booth-spoken-of-pronoun-she = عورت (she)
booth-spoken-of-pronoun-he = مرد (he)
booth-spoken-of-pronoun-they = نہ عورت، نہ مرد (they)
booth-spoken-of-pronoun-name = صرف میرا نام لیں

booth-born = آپ کی پیدائش کب ہوئی؟
    .help = جتنا معلوم ہو لکھیں۔ صرف سال بھی کافی ہے۔
booth-born-date = آپ کی پیدائش کب ہوئی؟
booth-born-sure = کیا یہ تاریخ پکی ہے؟

booth-birth-place = آپ کی پیدائش کہاں ہوئی؟
    .help = اگر معلوم نہ ہو تو قریب ترین شہر لکھیں۔
booth-birth-place-city = آپ کی پیدائش کس شہر یا گاؤں میں ہوئی؟
booth-birth-place-country = آپ کی پیدائش کس ملک میں ہوئی؟

booth-citizenship = آپ کے پاس کن ملکوں کی شہریت ہے؟
    .help = ہر ایک کو شامل کریں۔ کچھ لوگوں کا کوئی ملک نہیں ہوتا۔
booth-citizenship-country = یہ کون سا ملک ہے؟

booth-sex = آپ کے کاغذات پر کیا لکھا ہے: عورت یا مرد؟
    .help = فارم میں وہی پوچھا جاتا ہے جو کاغذات پر ہو۔ چاہیں تو یہ سوال چھوڑ دیں۔
booth-sex-papers = آپ کے کاغذات پر کیا لکھا ہے؟
booth-sex-papers-female = عورت
booth-sex-papers-male = مرد
booth-sex-papers-x = X
booth-sex-gender = کیا آپ کے لیے کوئی اور لفظ بہتر ہے؟
    .help = چاہیں تو یہ سوال چھوڑ دیں۔

booth-marriage = کیا آپ کی شادی ہوئی ہے؟
    .help = ہم سب سے پوچھتے ہیں، کیونکہ خاندان آپ کے کاغذات کے لیے اہم ہو سکتا ہے۔
booth-marriage-single = شادی کبھی نہیں ہوئی
booth-marriage-married = شادی شدہ
booth-marriage-partner = شادی کے بغیر ساتھ رہنا
booth-marriage-separated = ہم الگ ہو چکے ہیں
booth-marriage-divorced = طلاق ہو چکی ہے
booth-marriage-widowed = شوہر یا بیوی کا انتقال ہو گیا

booth-a-number = کیا آپ کے پاس A-Number ہے؟
    .help = یہ امیگریشن کے بہت سے کاغذات پر ہوتا ہے: حرف A اور 7 سے 9 ہندسے۔ کچھ لوگوں کے پاس ایک سے زیادہ ہوتے ہیں۔
booth-a-number-number = وہ A-Number کیا ہے؟

booth-account = کیا آپ کے پاس USCIS کا اکاؤنٹ نمبر یا رسید نمبر ہے؟
    .help = ہر ایک کو شامل کریں۔
booth-account-kind = یہ کس قسم کا نمبر ہے؟
booth-account-kind-account = آن لائن اکاؤنٹ نمبر
booth-account-kind-receipt = رسید نمبر
booth-account-number = نمبر کیا ہے؟

booth-passport = کیا آپ کے پاس پاسپورٹ یا اپنے قونصل خانے کا کارڈ ہے؟
    .help = مدت ختم ہو گئی ہو تب بھی کام آتا ہے۔ چاہیں تو یہ سوال چھوڑ دیں۔
booth-passport-country = یہ کس ملک کا ہے؟
booth-passport-number = اس کا نمبر کیا ہے؟
booth-passport-expires = یہ کب ختم ہوتا ہے؟

booth-i94 = کیا آپ کے پاس I-94 کاغذ ہے؟
    .help = امیگریشن یہ ان لوگوں کو دیتی ہے جو ویزا یا داخلے کی اجازت (Parole) سے آتے ہیں۔
booth-i94-number = اس کا نمبر کیا ہے؟
booth-i94-class = ‏“class” کے نیچے کون سے حروف ہیں؟
booth-i94-until = آپ کو کس تاریخ تک رہنے کی اجازت تھی؟

booth-languages = آپ کی زبانیں کون سی ہیں؟
    .help = جو جو زبان آپ کو آتی ہے اسے چھوئیں۔
booth-languages-speaks = آپ کو کون سی زبانیں بولنی آتی ہیں؟
booth-languages-reads = آپ کو کون سی زبانیں پڑھنی آتی ہیں؟
booth-languages-interpreter = کیا آپ کو ترجمان چاہیے؟
booth-languages-dialect = کیا آپ کی زبان کا کوئی خاص لہجہ ہے؟
    .help = مثلاً آپ کے شہر یا علاقے کا نام۔

booth-school = آپ نے کتنے سال اسکول میں پڑھا؟
    .help = ہم اس لیے پوچھتے ہیں کہ اچھی طرح سمجھا سکیں۔ چاہیں تو یہ سوال چھوڑ دیں۔
booth-school-years = آپ نے کتنے سال اسکول میں پڑھا؟
booth-school-reads = کیا آپ کو اپنی زبان میں لکھنا پڑھنا آتا ہے؟
booth-school-reads-yes = ہاں
booth-school-reads-little = تھوڑا سا
booth-school-reads-no = نہیں
booth-school-hard = کیا کسی بیماری کی وجہ سے آپ کے لیے سیکھنا یا یاد رکھنا مشکل ہے؟

booth-funders = تین سوال جو ہمیں پیسے دینے والے ادارے پوچھتے ہیں
    .help = ان سے ہماری خدمات مفت رہتی ہیں۔ چاہیں تو کوئی بھی سوال چھوڑ دیں۔
booth-funders-latino = کیا آپ ہسپانوی یا لاطینی نسل سے ہیں؟
booth-funders-race = آپ ان میں سے کون ہیں؟
    .help = جو جو درست ہو اسے چھوئیں۔
booth-funders-race-native = امریکہ یا الاسکا کے قدیم باشندے
booth-funders-race-asian = ایشیائی
booth-funders-race-black = سیاہ فام یا افریقی امریکی
booth-funders-race-pacific = ہوائی یا بحرالکاہل کے جزیروں کے قدیم باشندے
booth-funders-race-white = سفید فام
booth-funders-veteran = کیا آپ نے امریکی فوج میں کام کیا ہے؟

## How we may reach you

booth-home-phone = کیا آپ کے گھر میں فون ہے؟
    .help = ہم اسے صرف آپ کے کہنے کے مطابق استعمال کریں گے۔
booth-cell-phone = کیا آپ کے پاس موبائل فون ہے؟
    .help = ہم اسے صرف آپ کے کہنے کے مطابق استعمال کریں گے۔
booth-work-phone = کیا آپ کے کام پر فون ہے؟
    .help = ہم اسے صرف آپ کے کہنے کے مطابق استعمال کریں گے۔
# The same words for every phone.
booth-phone-number = نمبر کیا ہے؟
booth-phone-ok = ہم اس نمبر پر کیا کر سکتے ہیں؟
    .help = جو جو محفوظ ہو اسے چھوئیں۔ اگر آپ کچھ نہ چھوئیں تو ہم یہ نمبر استعمال نہیں کریں گے۔
booth-phone-ok-call = فون کر لیں
booth-phone-ok-voice = آواز کا پیغام چھوڑ دیں
booth-phone-ok-text = میسج بھیج دیں
booth-phone-ok-app = ‏WhatsApp پر لکھ دیں
booth-phone-script = اگر کوئی اور فون اٹھائے تو ہم کیا کہیں؟
booth-phone-script-only-me = صرف میرا پوچھیں، اور کچھ نہ کہیں
booth-phone-script-friend = کہیں کہ کسی دوست نے فون کیا
booth-phone-script-office = دفتر کا نام بتا دیں
booth-phone-times = کس وقت محفوظ ہے؟
    .help = جو جو وقت محفوظ ہو اسے چھوئیں۔
booth-phone-times-morning = صبح
booth-phone-times-afternoon = دوپہر کے بعد
booth-phone-times-evening = شام
booth-phone-times-weekend = ہفتہ اور اتوار
booth-phone-times-any = کسی بھی وقت
booth-phone-shared = کیا کوئی اور یہ فون استعمال کرتا یا دیکھتا ہے؟
booth-phone-employer = کیا ہم آپ کے کام دینے والے کو معلوم ہونے دیں کہ ہم فون کرتے ہیں؟

booth-friend-phone = کیا خاندان کا کوئی فرد یا دوست ہے جسے ہم فون کر سکیں؟
    .help = صرف تب جب آپ سے رابطہ نہ ہو سکے۔
booth-friend-phone-name = اس شخص کا نام کیا ہے؟
booth-friend-phone-relation = اس شخص سے آپ کا کیا رشتہ ہے؟
booth-friend-phone-script-only = صرف اس شخص کا پوچھیں، اور کچھ نہ کہیں
booth-friend-phone-knows = کیا اس شخص کو معلوم ہے کہ آپ کا ہمارے پاس آنا ہوتا ہے؟

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = شوہر یا بیوی
booth-relation-former = سابق شوہر یا بیوی
booth-relation-parent = ماں یا باپ
booth-relation-child = بیٹا یا بیٹی
booth-relation-sibling = بھائی یا بہن
booth-relation-other-family = کوئی اور رشتہ دار
booth-relation-friend = دوست
booth-relation-self = میں خود

booth-home = آپ کی رہائش کہاں ہے؟
    .help = آپ ہاں نہ کہیں تو ہم وہاں کچھ نہیں بھیجیں گے۔
booth-home-kind = وہ کیسی جگہ ہے؟
booth-home-kind-own = میرا گھر
booth-home-kind-with = دوسرے لوگوں کے ساتھ
booth-home-kind-shelter = پناہ گاہ (shelter)
booth-home-kind-none = کوئی پکی جگہ نہیں
# The same words for every address.
booth-address-street = گلی کا نام اور مکان نمبر کیا ہے؟
booth-address-unit = اپارٹمنٹ یا کمرے کا نمبر کیا ہے؟
    .help = چاہیں تو یہ سوال چھوڑ دیں۔
booth-address-city = شہر یا قصبہ کون سا ہے؟
booth-address-state = ریاست کون سی ہے؟
    .help = دو حروف کافی ہیں، مثلاً TX۔
booth-address-zip = ‏ZIP کوڈ کیا ہے؟
booth-address-mail = کیا ہم وہاں خط بھیج سکتے ہیں؟
booth-address-plain = کیا ہم اپنے نام کے بغیر سادہ لفافہ استعمال کریں؟

booth-email = کیا آپ کا ای میل پتہ ہے؟
    .help = صرف تب دیں جب یہ آپ کے لیے محفوظ ہو۔ چاہیں تو یہ سوال چھوڑ دیں۔
booth-email-address = ای میل پتہ کیا ہے؟
booth-email-shared = کیا کوئی اور یہ ای میل پڑھتا ہے؟
booth-email-device = کیا کوئی اور آپ کا فون یا کمپیوٹر دیکھ سکتا ہے؟

booth-friend-home = کیا خاندان کا کوئی فرد یا دوست ہے جو آپ کے خط لے سکے؟
    .help = جس پر بھروسا ہو اسے چنیں۔ چاہیں تو یہ سوال چھوڑ دیں۔
booth-friend-home-name = اس شخص کا نام کیا ہے؟
booth-friend-home-knows = کیا اس شخص کو معلوم ہے کہ آپ کا ہمارے پاس آنا ہوتا ہے؟

booth-safe-mail = کیا حکومت کے خطوں کے لیے کوئی محفوظ پتہ ہے؟
    .help = یہ آپ کے گھر سے الگ ہو سکتا ہے۔
booth-safe-mail-program = کیا آپ کسی ایسے پروگرام میں ہیں جو آپ کا پتہ چھپا کر رکھتا ہے؟
booth-safe-mail-card = اس پروگرام میں آپ کا کارڈ نمبر کیا ہے؟
booth-safe-mail-expires = وہ کارڈ کب ختم ہوتا ہے؟

booth-secret-word = فون پر بات کے لیے ایک خفیہ لفظ چنیں
    .help = ہم کوئی بھی بات کرنے سے پہلے یہ پوچھتے ہیں۔ ایسا لفظ چنیں جس کا دوسرے اندازہ نہ لگا سکیں۔

## Letters and dates

booth-notices = کیا آپ کے پاس امیگریشن یا عدالت کے خط یا کاغذات ہیں؟
    .help = جو جو آپ کے پاس ہو اسے شامل کریں۔
booth-notices-kind = یہ کس قسم کا کاغذ ہے؟
booth-notices-on = کاغذ پر کون سی تاریخ ہے؟
booth-notices-received = یہ آپ کو کب ملا؟
booth-notices-due = آپ کو کس تاریخ تک کچھ کرنا ہے؟
booth-notices-how = یہ آپ کو کیسے ملا؟
booth-notices-how-mail = ڈاک سے
booth-notices-how-hand = ہاتھ میں دیا گیا

booth-court = کیا امیگریشن عدالت میں آپ کا کیس ہے؟
    .help = یہ عدالت کے کاغذات پر لکھا ہوتا ہے۔ معلوم نہ ہو تو بھی ٹھیک ہے۔
booth-court-has = کیا امیگریشن عدالت میں آپ کا کیس ہے؟
booth-court-charged = ‏“Notice to Appear” نام کے کاغذ پر کون سی تاریخ ہے؟
booth-court-city = عدالت کس شہر میں ہے؟
booth-court-judge = جج کا نام کیا ہے؟
booth-court-hearing = آپ کی اگلی پیشی کب ہے؟
booth-court-time = کس وقت؟
booth-court-kind = یہ کس قسم کی پیشی ہے؟
booth-court-kind-first = چھوٹی پہلی پیشی (master)
booth-court-kind-full = پوری پیشی (individual)
booth-court-where = یہ کہاں ہے؟
booth-court-where-person = عدالت کے کمرے میں
booth-court-where-video = ویڈیو یا فون پر

booth-check-in = کیا آپ کو امیگریشن (ICE) میں حاضری دینی ہوتی ہے؟
booth-check-in-has = کیا آپ کو امیگریشن (ICE) میں حاضری دینی ہوتی ہے؟
    .help = جو جو درست ہو اسے چھوئیں۔ اس سے معلوم ہوتا ہے کہ مدد کتنی جلدی چاہیے۔
booth-check-in-has-visit = وہاں جانا ہوتا ہے
booth-check-in-has-order = میرے پاس نگرانی کا حکم (order of supervision) ہے
booth-check-in-has-monitor = وہ ایپ، گھڑی یا پاؤں کے پٹے سے مجھ پر نظر رکھتے ہیں
booth-check-in-next = اگلی بار کب ہے؟
booth-check-in-place = کہاں؟

booth-held = کیا آپ کے خاندان کا کوئی فرد اس وقت حراست میں ہے؟
    .help = مثلاً حراستی مرکز یا جیل میں۔
booth-held-has = کیا آپ کے خاندان کا کوئی فرد اس وقت حراست میں ہے؟
booth-held-name = اس شخص کا پورا نام کیا ہے؟
booth-held-relation = اس شخص سے آپ کا کیا رشتہ ہے؟
booth-held-country = وہ شخص کس ملک سے ہے؟
booth-held-born = اس شخص کی پیدائش کب ہوئی؟
booth-held-number = اس شخص کا A-Number کیا ہے؟
booth-held-place = اس شخص کو کہاں رکھا گیا ہے؟
booth-held-since = کب سے؟
booth-held-wants = کیا اس شخص کو ہماری مدد چاہیے؟

## Coming to the United States

booth-entries = آپ کا امریکہ آنا کب ہوا؟
    .help = ہر بار کا آنا شامل کریں۔ آخری بار سے شروع کریں۔
booth-entries-date = داخلہ کب ہوا؟
booth-entries-place = کس جگہ سے داخلہ ہوا؟
    .help = مثلاً کسی شہر، پل یا ہوائی اڈے کا نام۔
booth-entries-how = داخلہ کیسے ہوا؟
booth-entries-how-visa = ویزا سے
booth-entries-how-parole = داخلے کی اجازت (Parole) سے
booth-entries-how-border-card = سرحد پار کرنے کے کارڈ سے
booth-entries-how-waved = انہوں نے دیکھے بغیر جانے دیا
booth-entries-how-no-check = کسی نے جانچ نہیں کی
booth-entries-document = آپ نے کون سا کاغذ دکھایا؟
booth-entries-met = کیا آپ کی کسی افسر سے بات ہوئی؟

booth-trips = کیا اس کے بعد امریکہ سے باہر جانا ہوا ہے؟
    .help = ہر سفر شامل کریں۔
booth-trips-left = جانا کب ہوا؟
booth-trips-back = واپس آنا کب ہوا؟

booth-last-arrival = آخری بار داخلہ کب ہوا؟
    .help = یہ تاریخ بہت اہم ہو سکتی ہے۔ جتنا معلوم ہو لکھیں۔
    .suggested = آپ کی بتائی ہوئی باتوں کے مطابق۔ اگر درست نہیں تو بدل دیں۔

booth-stopped = کیا کبھی سرحد پر آپ کو روکا یا واپس بھیجا گیا؟
    .help = ہر بار شامل کریں۔
booth-stopped-date = یہ کب ہوا؟
booth-stopped-place = یہ کہاں ہوا؟
booth-stopped-fingerprints = کیا انہوں نے آپ کی انگلیوں کے نشان لیے؟
booth-stopped-signed = کیا آپ نے کسی کاغذ پر دستخط کیے؟

booth-removed = کیا کبھی کسی جج یا افسر نے آپ کو ملک چھوڑنے کا حکم دیا؟
    .help = ہر بار شامل کریں۔
booth-removed-date = یہ کب ہوا؟
booth-removed-place = یہ کہاں ہوا؟
booth-removed-who = حکم کس نے دیا؟
booth-removed-who-judge = جج نے
booth-removed-who-officer = افسر نے
booth-removed-left = کیا آپ نے تب ملک چھوڑا؟
booth-removed-back = کیا اس کے بعد واپس آنا ہوا؟

booth-visas = کیا آپ نے کبھی ویزا مانگا؟
    .help = ہر ایک کو شامل کریں۔
booth-visas-kind = وہ کس قسم کا ویزا تھا؟
booth-visas-date = یہ کب ہوا؟
booth-visas-result = نتیجہ کیا نکلا؟
booth-visas-result-got = ویزا مل گیا
booth-visas-result-refused = انکار ہو گیا
booth-visas-result-stayed = لکھے وقت سے زیادہ رہنا ہوا

## Your immigration papers

booth-status = اب آپ کے پاس کیا ہے؟
    .help = جو سب سے ملتا جلتا ہو اسے چھوئیں۔
booth-status-what = اب آپ کے پاس کیا ہے؟
booth-status-what-none = کوئی کاغذ نہیں
booth-status-what-green-card = گرین کارڈ
booth-status-what-work = ورک پرمٹ
booth-status-what-visa = ویزا
booth-status-what-asylum = پناہ (Asylum یا Refugee)
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = داخلے کی اجازت (Parole)
booth-status-what-citizenship = امریکی شہریت
booth-status-expires = وہ کاغذ کب ختم ہوتا ہے؟

booth-resident = آپ کے گرین کارڈ کے بارے میں
    .help = تاریخ کارڈ پر ہے۔ جتنا معلوم ہو لکھیں۔
booth-resident-since = یہ آپ کے پاس کب سے ہے؟
booth-resident-how = یہ آپ کو کیسے ملا؟
booth-resident-how-family = خاندان کے ذریعے
booth-resident-how-work = کام کے ذریعے
booth-resident-how-asylum = پناہ کے ذریعے
booth-resident-how-lottery = لاٹری کے ذریعے
booth-resident-two-years = کیا یہ کارڈ صرف دو سال کا ہے؟

booth-work-permit = آپ کے ورک پرمٹ کے بارے میں
booth-work-permit-category = ‏“category” کے نیچے کون سا حرف اور نمبر ہے؟
    .help = مثلاً C08۔ چاہیں تو یہ سوال چھوڑ دیں۔
booth-work-permit-expires = یہ کب ختم ہوتا ہے؟

booth-programs = کیا آپ کے پاس ان میں سے کچھ ہے یا آپ نے مانگا ہے؟
    .help = ہر ایک کو شامل کریں۔
booth-programs-kind = کون سا؟
booth-programs-kind-asylum = پناہ
booth-programs-kind-u = ‏U ویزا
booth-programs-kind-t = ‏T ویزا
booth-programs-kind-sij = کم عمر لوگوں کا کاغذ (SIJ)
booth-programs-since = کب سے؟
booth-programs-until = کب تک؟

booth-petition = کیا کبھی کسی نے امیگریشن سے آپ کو یہاں رہنے دینے کی درخواست کی؟
    .help = مثلاً خاندان کے کسی فرد یا کام دینے والے نے، آپ کے لیے، آپ کے ماں باپ، شوہر یا بیوی کے لیے۔
booth-petition-filed = کیا کبھی کسی نے امیگریشن سے آپ کو یہاں رہنے دینے کی درخواست کی؟
booth-petition-who = یہ کس کے لیے تھی؟
booth-petition-who-me = میرے لیے
booth-petition-who-parent = میری ماں یا باپ کے لیے
booth-petition-who-spouse = میرے شوہر یا بیوی کے لیے
booth-petition-when = یہ کب ہوا؟

booth-moved = کیا آپ نے گھر بدلا ہے؟
    .help = امیگریشن اسی پتے پر خط بھیجتی ہے جو اس کے پاس ہے۔ ہم پتہ بدلنے میں مدد کر سکتے ہیں۔
booth-moved-moved = کیا آپ نے پچھلے کاغذات کے بعد گھر بدلا ہے؟
booth-moved-told = آپ نے نیا پتہ کس کو بتایا؟
    .help = جو جو درست ہو اسے چھوئیں۔
booth-moved-told-uscis = امیگریشن (USCIS)
booth-moved-told-court = عدالت

## Police and courts

booth-arrested = کیا پولیس نے کبھی آپ کو گرفتار کیا یا چالان دیا؟
    .help = کہیں بھی، چاہے بہت پہلے، چاہے اس کا کچھ نہ بنا ہو۔
booth-arrests = ہمیں ہر بار کے بارے میں بتائیں
    .help = ہر ایک کو شامل کریں۔ جتنا معلوم ہو لکھیں۔
booth-arrests-date = یہ کب ہوا؟
booth-arrests-place = یہ کہاں ہوا؟
booth-arrests-agency = وہ کون سی پولیس تھی؟
booth-arrests-charge = انہوں نے کیا کہا کہ آپ نے کیا کیا؟
    .help = چند لفظ کافی ہیں۔
booth-arrests-court = وہ کون سی عدالت تھی؟
booth-arrests-result = نتیجہ کیا نکلا؟
booth-arrests-result-dropped = کیس چھوڑ دیا گیا
booth-arrests-result-guilty = قصوروار
booth-arrests-result-not-guilty = بے قصور
booth-arrests-result-open = ابھی چل رہا ہے
booth-arrests-sentence = جج نے کیا حکم دیا؟
    .help = مثلاً کچھ دن جیل، کوئی کلاس، لوگوں کے لیے کام۔
booth-arrests-probation = کیا آپ پر عدالت کی نگرانی (probation) تھی؟
booth-arrests-fine = کیا آپ نے جرمانہ دیا؟
booth-arrests-papers = کیا آپ کے پاس عدالت کے کاغذات ہیں؟

booth-open-case = کیا آپ کا کوئی فوجداری کیس ابھی چل رہا ہے؟
    .help = یہ آپ کے کاغذات کے لیے اہم ہو سکتا ہے۔ چاہیں تو اس کے بجائے عملے کو بتائیں۔
booth-open-case-has = کیا آپ کا کوئی فوجداری کیس ابھی چل رہا ہے؟
booth-open-case-next = اگلی تاریخ کب ہے؟
booth-open-case-defender = آپ کے وکیل صفائی کا نام کیا ہے؟

booth-police-more = کیا ان میں سے کچھ آپ کے ساتھ ہوا؟
    .help = جو جو درست ہو اسے چھوئیں۔
booth-police-more-driving = شراب یا نشے کے بعد گاڑی چلانا
booth-police-more-order = عدالت نے مجھے کسی سے دور رہنے کا حکم دیا
booth-police-more-young = کچھ جب میری عمر 18 سے کم تھی
booth-police-more-warrant = شاید پولیس مجھے ڈھونڈ رہی ہے
booth-police-more-probation = عدالت کی نگرانی (probation) ہے

## Your safety

booth-afraid = کیا آپ کو اپنے ملک واپس جانے سے ڈر ہے؟
    .help = یہاں کہانی بتانا ضروری نہیں۔
booth-hurt = کیا امریکہ میں کسی نے آپ کو یا آپ کے بچے کو تکلیف یا دھمکی دی؟
    .help = یہاں کہانی بتانا ضروری نہیں۔
booth-crime = جو ہوا اس کے بارے میں
    .help = صرف وہی لکھیں جو آپ چاہیں۔
booth-crime-kind = یہ کس قسم کی بات تھی؟
    .help = جو جو درست ہو اسے چھوئیں۔
booth-crime-kind-home = گھر میں تشدد
booth-crime-kind-attack = حملہ
booth-crime-kind-sexual = جنسی تشدد
booth-crime-kind-threats = دھمکیاں
booth-crime-kind-held = کسی نے مجھے بند رکھا
booth-crime-kind-stalking = کسی نے میرا پیچھا کیا
booth-crime-when = یہ کب ہوا؟
booth-crime-where = کس شہر میں؟
booth-crime-reported = کیا آپ نے یا کسی اور نے پولیس کو بتایا؟
booth-crime-report = پولیس رپورٹ کا نمبر کیا ہے؟
booth-crime-certified = کیا پولیس نے آپ کے لیے کاغذ پر دستخط کیے (U ویزا)؟
booth-forced = کیا کبھی کسی نے زور یا دھوکے سے آپ سے کام کرایا؟
    .help = مثلاً تنخواہ نہ دینا، آپ کے کاغذات رکھ لینا، جانے نہ دینا۔
booth-young = 21 سال سے کم عمر لوگوں کے لیے
    .help = کم عمر لوگوں کے لیے خاص مدد ہے۔
booth-young-is = کیا آپ کی عمر 21 سال سے کم ہے؟
booth-young-both = کیا ماں اور باپ دونوں آپ کے ساتھ رہتے ہیں؟
booth-young-hurt = کیا ماں یا باپ نے آپ کو تکلیف دی، چھوڑ دیا یا آپ کا خیال نہیں رکھا؟
booth-young-order = کیا فیملی عدالت کا کوئی کاغذ ہے؟
booth-need-now = کیا آپ کو ابھی ان میں سے کچھ چاہیے؟
    .help = ہم اسے ڈھونڈنے میں مدد کر سکتے ہیں۔
booth-need-now-shelter = سونے کی محفوظ جگہ
booth-need-now-police = پولیس
booth-need-now-doctor = ڈاکٹر
booth-need-now-food = کھانا
booth-need-now-talk = کوئی جس سے بات ہو سکے

## Your family

booth-family = آپ کے خاندان میں کون کون ہے؟
    .help = شوہر یا بیوی (اب اور پہلے)، ماں باپ، بچے، بھائی اور بہنیں شامل کریں۔
booth-family-relation = یہ کون ہے؟
booth-family-name = پورا نام کیا ہے؟
booth-family-born = اس شخص کی پیدائش کب ہوئی؟
booth-family-country = اس شخص کی پیدائش کس ملک میں ہوئی؟
booth-family-status = اس شخص کے پاس کون سے کاغذات ہیں؟
booth-family-status-citizenship = امریکی شہریت
booth-family-status-green-card = گرین کارڈ
booth-family-status-other = دوسرے کاغذات
booth-family-status-none = کوئی کاغذ نہیں
booth-family-here = کیا وہ شخص امریکہ میں رہتا ہے؟
booth-family-filed = کیا اس شخص نے آپ کے لیے امیگریشن کو درخواست دی؟
booth-family-living = کیا وہ شخص زندہ ہے؟

booth-citizenship-parents = کیا آپ کے ماں، باپ، دادا، دادی، نانا یا نانی کے پاس امریکی شہریت ہے یا تھی؟
    .help = کچھ لوگ خاندان کی وجہ سے شہری ہوتے ہیں اور انہیں معلوم نہیں ہوتا۔

booth-sponsor = امیگریشن کاغذات میں کون آپ کی مدد کر سکتا ہے (sponsor)؟
    .help = مثلاً شوہر یا بیوی، ماں یا باپ، بڑا بیٹا یا بیٹی۔
booth-sponsor-name = اس شخص کا نام کیا ہے؟
booth-sponsor-relation = اس شخص سے آپ کا کیا رشتہ ہے؟
booth-sponsor-income = وہ شخص ہر مہینے تقریباً کتنے ڈالر کماتا ہے؟

## Money

booth-household = کتنے لوگوں کا گزارہ انہی پیسوں سے ہوتا ہے؟
    .help = خود کو اور بچوں کو بھی گنیں۔

booth-income = کون سے پیسے آتے ہیں؟
    .help = گھر کے ہر فرد کے لیے ہر قسم شامل کریں۔ اگر کچھ نہ ہو تو “شامل کرنے کو کچھ نہیں” کو چھوئیں۔
booth-income-source = یہ کہاں سے آتے ہیں؟
booth-income-source-job = نوکری
booth-income-source-own = میرا اپنا کام یا کاروبار
booth-income-source-benefits = حکومت کی مدد
booth-income-source-family = خاندان یا دوست
booth-income-amount = کتنے ڈالر؟
booth-income-often = کتنے عرصے بعد؟
booth-income-often-week = ہر ہفتے
booth-income-often-two-weeks = ہر دو ہفتے بعد
booth-income-often-month = ہر مہینے
booth-income-often-year = ہر سال

booth-benefits = کیا آپ کے گھر کو ان میں سے کچھ ملتا ہے؟
booth-benefits-has = کیا آپ کے گھر کو ان میں سے کچھ ملتا ہے؟
    .help = جو جو درست ہو اسے چھوئیں۔ اس سے فیس کم ہو سکتی ہے۔
booth-benefits-has-snap = کھانے کی مدد (SNAP، EBT)
booth-benefits-has-medicaid = ‏Medicaid پروگرام
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = نقد مدد (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = کرائے میں مدد
booth-benefits-proof = کیا آپ کے پاس خط ہے جس میں یہ لکھا ہو؟

booth-fee = کیا ہمارے دفتر کو تھوڑی سی فیس دینا ممکن ہے؟
    .help = پیسوں کی وجہ سے کسی کو واپس نہیں بھیجا جاتا۔
booth-fee-full = ہاں
booth-fee-plan = ہاں، ہر مہینے تھوڑی
booth-fee-waiver = نہیں، فیس دینا ممکن نہیں

## Other people in your case

booth-people = آپ کے کیس سے اور کن لوگوں کا تعلق ہے؟
    .help = ہم دیکھتے ہیں کہ کہیں ہم پہلے سے کسی ایسے شخص کی مدد تو نہیں کر رہے جو آپ کے خلاف ہے۔
booth-people-name = اس شخص کا پورا نام کیا ہے؟
booth-people-role = اس شخص کا کیس سے کیا تعلق ہے؟
booth-people-role-helps-me = کاغذات میں میری مدد
booth-people-role-i-help = مجھے اس شخص کی مدد کرنی ہے
booth-people-role-former = سابق شوہر یا بیوی
booth-people-role-hurt-me = مجھے تکلیف یا دھمکی دی
booth-people-role-employer = کام دینے والا
booth-people-role-same-case = اسی کیس میں ہے
