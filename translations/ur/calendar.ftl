### Calendars and their months, for dates as people know them.

calendar-gregorian = عیسوی کیلنڈر
calendar-ethiopic = ایتھوپیا کا کیلنڈر
calendar-persian = ہجری شمسی کیلنڈر
calendar-islamic = اسلامی کیلنڈر
calendar-bikram = نیپالی کیلنڈر

## Ethiopian months

calendar-ethiopic-1 = مسکرم
calendar-ethiopic-2 = تقمت
calendar-ethiopic-3 = ہدار
calendar-ethiopic-4 = تہساس
calendar-ethiopic-5 = تِر
calendar-ethiopic-6 = یکاتیت
calendar-ethiopic-7 = مگابیت
calendar-ethiopic-8 = میازیا
calendar-ethiopic-9 = گنبوت
calendar-ethiopic-10 = سنے
calendar-ethiopic-11 = ہملے
calendar-ethiopic-12 = نہسے
calendar-ethiopic-13 = پاگمے

## Solar Hijri months. Afghan languages (Dari, Pashto) use Hamal, Sawr …; everybody else the Iranian names.

calendar-persian-1 = فروردین
calendar-persian-2 = اردیبہشت
calendar-persian-3 = خرداد
calendar-persian-4 = تیر
calendar-persian-5 = مرداد
calendar-persian-6 = شہریور
calendar-persian-7 = مہر
calendar-persian-8 = آبان
calendar-persian-9 = آذر
calendar-persian-10 = دی
calendar-persian-11 = بہمن
calendar-persian-12 = اسفند

## Islamic months

calendar-islamic-1 = محرم
calendar-islamic-2 = صفر
calendar-islamic-3 = ربیع الاول
calendar-islamic-4 = ربیع الثانی
calendar-islamic-5 = جمادی الاول
calendar-islamic-6 = جمادی الثانی
calendar-islamic-7 = رجب
calendar-islamic-8 = شعبان
calendar-islamic-9 = رمضان
calendar-islamic-10 = شوال
calendar-islamic-11 = ذوالقعدہ
calendar-islamic-12 = ذوالحجہ

## Months of Bikram Sambat

calendar-bikram-1 = بیساکھ
calendar-bikram-2 = جیٹھ
calendar-bikram-3 = اساڑھ
calendar-bikram-4 = ساون
calendar-bikram-5 = بھادوں
calendar-bikram-6 = اسوج
calendar-bikram-7 = کارتک
calendar-bikram-8 = منگسر
calendar-bikram-9 = پوس
calendar-bikram-10 = ماگھ
calendar-bikram-11 = پھاگن
calendar-bikram-12 = چیت
