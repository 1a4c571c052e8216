### Calendars and their months, for dates as people know them.

calendar-gregorian = میلادي جنتري
calendar-ethiopic = د ایتوپیا جنتري
calendar-persian = هجري شمسي جنتري
calendar-islamic = هجري قمري جنتري
calendar-bikram = نیپالي جنتري

## Ethiopian months

calendar-ethiopic-1 = مسکرم
calendar-ethiopic-2 = تقمت
calendar-ethiopic-3 = هدار
calendar-ethiopic-4 = تهساس
calendar-ethiopic-5 = تِر
calendar-ethiopic-6 = یکاتیت
calendar-ethiopic-7 = مګابیت
calendar-ethiopic-8 = میازیا
calendar-ethiopic-9 = ګنبوت
calendar-ethiopic-10 = سنې
calendar-ethiopic-11 = هملې
calendar-ethiopic-12 = نهسې
calendar-ethiopic-13 = پاګومې

## Solar Hijri months. Afghan languages (Dari, Pashto) use Hamal, Sawr …; everybody else the Iranian names.

calendar-persian-1 = حمل
calendar-persian-2 = ثور
calendar-persian-3 = جوزا
calendar-persian-4 = سرطان
calendar-persian-5 = اسد
calendar-persian-6 = سنبله
calendar-persian-7 = میزان
calendar-persian-8 = عقرب
calendar-persian-9 = قوس
calendar-persian-10 = جدي
calendar-persian-11 = دلو
calendar-persian-12 = حوت

## Islamic months

calendar-islamic-1 = محرم
calendar-islamic-2 = صفر
calendar-islamic-3 = ربیع الاول
calendar-islamic-4 = ربیع الثاني
calendar-islamic-5 = جمادی الاول
calendar-islamic-6 = جمادی الثاني
calendar-islamic-7 = رجب
calendar-islamic-8 = شعبان
calendar-islamic-9 = رمضان
calendar-islamic-10 = شوال
calendar-islamic-11 = ذوالقعده
calendar-islamic-12 = ذوالحجه

## Months of Bikram Sambat

calendar-bikram-1 = بیساک
calendar-bikram-2 = جیشتا
calendar-bikram-3 = اسار
calendar-bikram-4 = شراون
calendar-bikram-5 = بهادرا
calendar-bikram-6 = اشوین
calendar-bikram-7 = کارتیک
calendar-bikram-8 = منګسیر
calendar-bikram-9 = پوش
calendar-bikram-10 = ماګ
calendar-bikram-11 = فالګون
calendar-bikram-12 = چیترا
