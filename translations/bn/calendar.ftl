### Calendars and their months, for dates as people know them.

calendar-gregorian = ইংরেজি ক্যালেন্ডার
calendar-ethiopic = ইথিওপিয়ার ক্যালেন্ডার
calendar-persian = ইরানি সৌর ক্যালেন্ডার
calendar-islamic = ইসলামি ক্যালেন্ডার
calendar-bikram = নেপালি ক্যালেন্ডার

## Ethiopian months

calendar-ethiopic-1 = মেস্কেরেম
calendar-ethiopic-2 = তিকিমত
calendar-ethiopic-3 = হিদার
calendar-ethiopic-4 = তাহসাস
calendar-ethiopic-5 = তির
calendar-ethiopic-6 = ইয়েকাতিত
calendar-ethiopic-7 = মেগাবিত
calendar-ethiopic-8 = মিয়াজিয়া
calendar-ethiopic-9 = গিনবত
calendar-ethiopic-10 = সেনে
calendar-ethiopic-11 = হামলে
calendar-ethiopic-12 = নেহাসে
calendar-ethiopic-13 = পাগুমে

## Solar Hijri months. Afghan languages (Dari, Pashto) use Hamal, Sawr …; everybody else the Iranian names.

calendar-persian-1 = ফারভারদিন
calendar-persian-2 = ওরদিবেহেশত
calendar-persian-3 = খোরদাদ
calendar-persian-4 = তির
calendar-persian-5 = মোরদাদ
calendar-persian-6 = শাহরিভার
calendar-persian-7 = মেহের
calendar-persian-8 = আবান
calendar-persian-9 = আজার
calendar-persian-10 = দেই
calendar-persian-11 = বাহমান
calendar-persian-12 = এসফান্দ

## Islamic months

calendar-islamic-1 = মহররম
calendar-islamic-2 = সফর
calendar-islamic-3 = রবিউল আউয়াল
calendar-islamic-4 = রবিউস সানি
calendar-islamic-5 = জমাদিউল আউয়াল
calendar-islamic-6 = জমাদিউস সানি
calendar-islamic-7 = রজব
calendar-islamic-8 = শাবান
calendar-islamic-9 = রমজান
calendar-islamic-10 = শাওয়াল
calendar-islamic-11 = জিলকদ
calendar-islamic-12 = জিলহজ

## Months of Bikram Sambat

calendar-bikram-1 = বৈশাখ
calendar-bikram-2 = জ্যৈষ্ঠ
calendar-bikram-3 = আষাঢ়
calendar-bikram-4 = শ্রাবণ
calendar-bikram-5 = ভাদ্র
calendar-bikram-6 = আশ্বিন
calendar-bikram-7 = কার্তিক
calendar-bikram-8 = মংসির (অগ্রহায়ণ)
calendar-bikram-9 = পৌষ
calendar-bikram-10 = মাঘ
calendar-bikram-11 = ফাল্গুন
calendar-bikram-12 = চৈত্র
