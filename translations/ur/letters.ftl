### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = ہم آپ کا کیس لیتے ہیں
letter-title-limited-scope = ہم ایک حصے میں آپ کی مدد کرتے ہیں
letter-title-advice-memo = آپ کے لیے ہمارا مشورہ
letter-title-non-engagement = ہم آپ کا کیس نہیں لے سکتے
letter-title-waiting-list = آپ ہماری انتظار کی فہرست میں ہیں
letter-title-what-we-need = ہمیں آپ سے کیا چاہیے

## How they begin

letter-greeting = سلام { $name }،
letter-greeting-nameless = سلام،
letter-consulted-on = جس دن ہم نے آپ سے بات کی
letter-consulted-with = آپ سے کس نے بات کی
letter-matter = ہم نے کس بارے میں بات کی

## Whether we are somebody's lawyers

letter-not-represented = ہم آپ کی نمائندگی نہیں کرتے
letter-not-represented-words = ہم آپ کے وکیل نہیں ہیں۔ ہم اس معاملے میں اور کچھ نہیں کریں گے۔
letter-not-yet = ہم ابھی آپ کی نمائندگی نہیں کرتے
letter-not-yet-words = ہم آپ کے وکیل تبھی ہوں گے جب آپ اور ہم معاہدے پر دستخط کریں۔
letter-reason = ہم ہر پوچھنے والے کی مدد نہیں کر سکتے۔ اس کا یہ مطلب نہیں کہ آپ نے کچھ غلط کیا۔

## Dates

letter-time-limits = وقت کم ہو سکتا ہے
letter-time-limits-words = ایسی تاریخیں ہو سکتی ہیں جن سے پہلے آپ کو کچھ کرنا ضروری ہے۔ اگر کوئی تاریخ گزر جائے تو آپ حق کھو سکتے ہیں۔ براہ کرم ابھی قدم اٹھائیں۔
letter-date-known = آپ کے کاغذ پر ایک تاریخ
letter-date-words = براہ کرم اس دن سے پہلے وہ کاغذ کسی وکیل کو دکھائیں۔

## What everybody is told

letter-others = براہ کرم جلد کسی دوسرے وکیل یا قانونی ادارے سے پوچھیں۔ آپ یہاں پوچھ سکتے ہیں:
letter-no-opinion = یہ خط نہیں بتاتا کہ آپ کا کیس مضبوط ہے یا کمزور۔
letter-papers = ہم نے یہ کاغذات آپ کو واپس دیے:
letter-papers-none = آپ کا کوئی کاغذ ہمارے پاس نہیں ہے۔
letter-keep = جو آپ نے ہمیں بتایا وہ ہم رکھتے ہیں۔ سالوں کی تعداد: { $years }۔
letter-complaints = اگر آپ ہم سے خوش نہیں ہیں تو براہ کرم یہاں بتائیں: { $contact }
letter-language = ہم یہ خط آپ کو آپ کی زبان میں پڑھ کر سنا سکتے ہیں۔ یہ مفت ہے۔
letter-delivery = ہم یہ خط آپ کے ہاتھ میں دیتے ہیں۔ ہم اسے صرف وہاں بھیجتے ہیں جو آپ محفوظ بتائیں۔
letter-copy = ہم اس خط کی ایک نقل رکھتے ہیں۔

## What stands in some of them

letter-accept = ہمیں آپ کی مدد کر کے خوشی ہے۔ جب آپ اور ہم معاہدے پر دستخط کریں تو ہم شروع کرتے ہیں۔
letter-next-steps = اب آپ کیا کریں:
letter-tell-us = اگر آپ کو کوئی خط ملے یا آپ گھر بدلیں تو براہ کرم ہمیں فوراً بتائیں۔
letter-we-do = ہم آپ کے لیے یہ کرتے ہیں:
letter-we-do-not = ہم یہ نہیں کرتے:
letter-advice-only = یہ مشورہ صرف آپ کے لیے ہے۔ یہ اس پر مبنی ہے جو آپ نے ہمیں بتایا۔
letter-advice-signed = یہ مشورہ کس نے دیکھا
letter-no-more = اس مشورے کے بعد ہم اور کچھ نہیں کرتے، جب تک ہم معاہدے پر دستخط نہ کریں۔
letter-waiting = ہم آج آپ کی مدد نہیں کر سکتے۔ ہم آپ کا کیس دوبارہ دیکھیں گے۔
letter-look-again = جس دن ہم دوبارہ دیکھیں گے
letter-need = براہ کرم ہمارے پاس لائیں یا ہمیں بتائیں:
letter-need-by = براہ کرم اس دن تک آئیں
letter-signed = دفتر کی طرف سے
letter-day = دن
