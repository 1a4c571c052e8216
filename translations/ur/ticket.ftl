### The paper ticket. It never says why the person came.

ticket-arrived = آپ کے آنے کا وقت: { $time }
ticket-range = انتظار: تقریباً { $from } سے { $to } منٹ
ticket-have-ready-papers = براہ کرم اپنے سب کاغذات تیار رکھیں۔
ticket-have-ready-listen = براہ کرم قریب رہیں۔ ہم آپ کا نمبر پکاریں گے۔
ticket-may-go = آپ { $time } تک باہر رہ سکتے ہیں۔ پھر براہ کرم یہیں رہیں: ہم آپ کا نمبر پکاریں گے۔
ticket-fraud = ‏“notario” وکیل نہیں ہوتا۔ قانونی مشورے کے لیے notario کو پیسے نہ دیں۔
ticket-copy = نقل
# For staff, always printed in English.
ticket-staff = عملہ: پڑھنے کی زبان { $language }
