### Calendars and their months, for dates as people know them. Russian, translated by machine.

calendar-gregorian = Международный календарь
calendar-ethiopic = Эфиопский календарь
calendar-persian = Иранский солнечный календарь
calendar-islamic = Исламский календарь
calendar-bikram = Непальский календарь

## Ethiopian months

calendar-ethiopic-1 = мескерем
calendar-ethiopic-2 = тикимт
calendar-ethiopic-3 = хидар
calendar-ethiopic-4 = тахсас
calendar-ethiopic-5 = тир
calendar-ethiopic-6 = якатит
calendar-ethiopic-7 = магабит
calendar-ethiopic-8 = миазия
calendar-ethiopic-9 = гинбот
calendar-ethiopic-10 = сэне
calendar-ethiopic-11 = хамле
calendar-ethiopic-12 = нехасе
calendar-ethiopic-13 = пагумен

## Solar Hijri months. Afghan languages (Dari, Pashto) use Hamal, Sawr …; everybody else the Iranian names.

calendar-persian-1 = фарвардин
calendar-persian-2 = ордибехешт
calendar-persian-3 = хордад
calendar-persian-4 = тир
calendar-persian-5 = мордад
calendar-persian-6 = шахривар
calendar-persian-7 = мехр
calendar-persian-8 = абан
calendar-persian-9 = азар
calendar-persian-10 = дей
calendar-persian-11 = бахман
calendar-persian-12 = эсфанд

## Islamic months

calendar-islamic-1 = мухаррам
calendar-islamic-2 = сафар
calendar-islamic-3 = раби аль-авваль
calendar-islamic-4 = раби ас-сани
calendar-islamic-5 = джумада аль-уля
calendar-islamic-6 = джумада ас-сани
calendar-islamic-7 = раджаб
calendar-islamic-8 = шаабан
calendar-islamic-9 = рамадан
calendar-islamic-10 = шавваль
calendar-islamic-11 = зуль-каада
calendar-islamic-12 = зуль-хиджа

## Months of Bikram Sambat

calendar-bikram-1 = байсакх
calendar-bikram-2 = джестха
calendar-bikram-3 = асар
calendar-bikram-4 = шраван
calendar-bikram-5 = бхадра
calendar-bikram-6 = ашвин
calendar-bikram-7 = картик
calendar-bikram-8 = мангсир
calendar-bikram-9 = пуш
calendar-bikram-10 = магх
calendar-bikram-11 = фалгун
calendar-bikram-12 = чайтра
