### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = آپ کی اپائنٹمنٹ
card-code = آپ کا کوڈ
card-how = آنے پر یہ کوڈ ٹچ اسکرین پر درج کریں، یا یہ کارڈ کاؤنٹر پر دکھائیں۔
card-cannot-come = اگر آنا ممکن نہ ہو تو براہ کرم ہمیں بتائیں، تاکہ وقت کسی اور کو دیا جا سکے۔

## Days of the week

card-monday = پیر
card-tuesday = منگل
card-wednesday = بدھ
card-thursday = جمعرات
card-friday = جمعہ
card-saturday = ہفتہ
card-sunday = اتوار

## Reminders

card-reminder-subject = براہ کرم فون کریں
card-reminder = براہ کرم اپنی اپائنٹمنٹ کے بارے میں فون کریں۔ –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = براہ کرم اس دن آئیں
card-dated-first = اس دن یہ کاغذ کاؤنٹر پر دکھائیں۔ جن کے پاس ایسا کاغذ نہیں، ان سے پہلے آپ کی باری آئے گی۔ صرف بہت فوری کام والے پہلے جائیں گے۔
