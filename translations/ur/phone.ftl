### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.

phone-title = آپ کا نمبر
# How many people are called before this one.
phone-ahead = { $count ->
    [one] آپ سے پہلے { $count } شخص ہے۔
   *[other] آپ سے پہلے { $count } لوگ ہیں۔
}
phone-range = انتظار تقریباً { $from } سے { $to } منٹ کا ہے۔
phone-next = اگلی باری آپ کی ہے۔ براہ کرم قریب رہیں۔
phone-soon = آپ کی باری جلد آنے والی ہے۔ براہ کرم قریب رہیں۔
phone-called = براہ کرم اب کھڑکی { $window } پر جائیں۔
phone-go = براہ کرم اب یہاں جائیں: { $place }۔
phone-missed = ہم نے آپ کو پکارا مگر کوئی نہیں آیا۔ براہ کرم کاؤنٹر پر جائیں۔
phone-with-us = آپ اس وقت ہمارے ساتھ ہیں۔
phone-hold = { $time } پر واپس آ جائیں۔ ہم آپ کی باری رکھیں گے۔
phone-ended = آپ کی ملاقات ختم ہو گئی۔
phone-gone = یہ صفحہ ختم ہو گیا ہے۔ براہ کرم کاؤنٹر پر پوچھیں۔
phone-trouble = اس وقت ہم آپ کا نمبر نہیں دکھا سکتے۔ یہ صفحہ خود دوبارہ کوشش کرے گا۔ آپ ہمیشہ کاؤنٹر پر پوچھ سکتے ہیں۔
phone-late = شاید آج آپ کی باری نہ آ سکے۔ براہ کرم کاؤنٹر پر پوچھیں۔
phone-order = کچھ لوگوں کی اپائنٹمنٹ یا کوئی فوری تاریخ ہے۔ وہ آپ سے پہلے جا سکتے ہیں۔
phone-updated = { $time } تک کی معلومات
phone-again = دوبارہ دیکھیں
phone-no-name = یہ صفحہ کبھی آپ کا نام نہیں دکھاتا۔
phone-unreviewed = یہ ترجمہ مشین نے کیا ہے۔ اگر کوئی بات صاف نہ ہو تو براہ کرم ہم سے پوچھیں۔
