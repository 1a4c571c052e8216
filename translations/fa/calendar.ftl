### Calendars and their months, for dates as people know them.

calendar-gregorian = تقویم میلادی
calendar-ethiopic = تقویم اتیوپی
calendar-persian = تقویم شمسی
calendar-islamic = تقویم قمری
calendar-bikram = تقویم نپالی

## Ethiopian months

calendar-ethiopic-1 = مسکرم
calendar-ethiopic-2 = تقمت
calendar-ethiopic-3 = هدار
calendar-ethiopic-4 = تهساس
calendar-ethiopic-5 = تِر
calendar-ethiopic-6 = یکاتیت
calendar-ethiopic-7 = مگابیت
calendar-ethiopic-8 = میازیا
calendar-ethiopic-9 = گنبوت
calendar-ethiopic-10 = سنه
calendar-ethiopic-11 = همله
calendar-ethiopic-12 = نهسه
calendar-ethiopic-13 = پاگومه

## Solar Hijri months. Afghan languages (Dari, Pashto) use Hamal, Sawr …; everybody else the Iranian names.

calendar-persian-1 = فروردین
calendar-persian-2 = اردیبهشت
calendar-persian-3 = خرداد
calendar-persian-4 = تیر
calendar-persian-5 = مرداد
calendar-persian-6 = شهریور
calendar-persian-7 = مهر
calendar-persian-8 = آبان
calendar-persian-9 = آذر
calendar-persian-10 = دی
calendar-persian-11 = بهمن
calendar-persian-12 = اسفند

## Islamic months

calendar-islamic-1 = محرم
calendar-islamic-2 = صفر
calendar-islamic-3 = ربیع‌الاول
calendar-islamic-4 = ربیع‌الثانی
calendar-islamic-5 = جمادی‌الاول
calendar-islamic-6 = جمادی‌الثانی
calendar-islamic-7 = رجب
calendar-islamic-8 = شعبان
calendar-islamic-9 = رمضان
calendar-islamic-10 = شوال
calendar-islamic-11 = ذی‌القعده
calendar-islamic-12 = ذی‌الحجه

## Months of Bikram Sambat

calendar-bikram-1 = بیساک
calendar-bikram-2 = جیشتا
calendar-bikram-3 = اسار
calendar-bikram-4 = شراون
calendar-bikram-5 = بهادرا
calendar-bikram-6 = آشوین
calendar-bikram-7 = کارتیک
calendar-bikram-8 = منگسیر
calendar-bikram-9 = پوش
calendar-bikram-10 = ماگ
calendar-bikram-11 = فالگون
calendar-bikram-12 = چیترا
