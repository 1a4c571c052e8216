### Calendars and their months, for dates as people know them.

calendar-gregorian = التقويم الميلادي
calendar-ethiopic = التقويم الإثيوبي
calendar-persian = التقويم الهجري الشمسي
calendar-islamic = التقويم الهجري
calendar-bikram = التقويم النيبالي

## Ethiopian months

calendar-ethiopic-1 = مسكرم
calendar-ethiopic-2 = تقمت
calendar-ethiopic-3 = هدار
calendar-ethiopic-4 = تهساس
calendar-ethiopic-5 = طِر
calendar-ethiopic-6 = يكاتيت
calendar-ethiopic-7 = مغابيت
calendar-ethiopic-8 = ميازيا
calendar-ethiopic-9 = غنبوت
calendar-ethiopic-10 = سني
calendar-ethiopic-11 = حملي
calendar-ethiopic-12 = نحاسي
calendar-ethiopic-13 = باغومي

## Solar Hijri months. Afghan languages (Dari, Pashto) use Hamal, Sawr …; everybody else the Iranian names.

calendar-persian-1 = فروردين
calendar-persian-2 = أرديبهشت
calendar-persian-3 = خرداد
calendar-persian-4 = تير
calendar-persian-5 = مرداد
calendar-persian-6 = شهريور
calendar-persian-7 = مهر
calendar-persian-8 = آبان
calendar-persian-9 = آذر
calendar-persian-10 = دي
calendar-persian-11 = بهمن
calendar-persian-12 = إسفند

## Islamic months

calendar-islamic-1 = محرم
calendar-islamic-2 = صفر
calendar-islamic-3 = ربيع الأول
calendar-islamic-4 = ربيع الآخر
calendar-islamic-5 = جمادى الأولى
calendar-islamic-6 = جمادى الآخرة
calendar-islamic-7 = رجب
calendar-islamic-8 = شعبان
calendar-islamic-9 = رمضان
calendar-islamic-10 = شوال
calendar-islamic-11 = ذو القعدة
calendar-islamic-12 = ذو الحجة

## Months of Bikram Sambat

calendar-bikram-1 = بيساخ
calendar-bikram-2 = جيستا
calendar-bikram-3 = أسار
calendar-bikram-4 = شراوان
calendar-bikram-5 = بهادرا
calendar-bikram-6 = أشوين
calendar-bikram-7 = كارتيك
calendar-bikram-8 = مانغسير
calendar-bikram-9 = بوش
calendar-bikram-10 = ماغ
calendar-bikram-11 = فالغون
calendar-bikram-12 = تشايترا
