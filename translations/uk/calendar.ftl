### Calendars and their months, for dates as people know them. Ukrainian, translated by machine.

calendar-gregorian = Міжнародний календар
calendar-ethiopic = Ефіопський календар
calendar-persian = Іранський сонячний календар
calendar-islamic = Ісламський календар
calendar-bikram = Непальський календар

## Ethiopian months

calendar-ethiopic-1 = мескерем
calendar-ethiopic-2 = тикимт
calendar-ethiopic-3 = хидар
calendar-ethiopic-4 = тахсас
calendar-ethiopic-5 = тир
calendar-ethiopic-6 = якатіт
calendar-ethiopic-7 = магабіт
calendar-ethiopic-8 = міазія
calendar-ethiopic-9 = гінбот
calendar-ethiopic-10 = сене
calendar-ethiopic-11 = хамле
calendar-ethiopic-12 = нехасе
calendar-ethiopic-13 = пагумен

## Solar Hijri months. Afghan languages (Dari, Pashto) use Hamal, Sawr …; everybody else the Iranian names.

calendar-persian-1 = фарвардін
calendar-persian-2 = ордібехешт
calendar-persian-3 = хордад
calendar-persian-4 = тір
calendar-persian-5 = мордад
calendar-persian-6 = шахрівар
calendar-persian-7 = мехр
calendar-persian-8 = абан
calendar-persian-9 = азар
calendar-persian-10 = дей
calendar-persian-11 = бахман
calendar-persian-12 = есфанд

## Islamic months

calendar-islamic-1 = мухаррам
calendar-islamic-2 = сафар
calendar-islamic-3 = рабі аль-авваль
calendar-islamic-4 = рабі ас-сані
calendar-islamic-5 = джумада аль-уля
calendar-islamic-6 = джумада ас-сані
calendar-islamic-7 = раджаб
calendar-islamic-8 = шаабан
calendar-islamic-9 = рамадан
calendar-islamic-10 = шавваль
calendar-islamic-11 = зу-ль-каада
calendar-islamic-12 = зу-ль-хіджа

## Months of Bikram Sambat

calendar-bikram-1 = байсакх
calendar-bikram-2 = джестха
calendar-bikram-3 = асар
calendar-bikram-4 = шраван
calendar-bikram-5 = бхадра
calendar-bikram-6 = ашвін
calendar-bikram-7 = картік
calendar-bikram-8 = мангсір
calendar-bikram-9 = пуш
calendar-bikram-10 = магх
calendar-bikram-11 = фалгун
calendar-bikram-12 = чайтра
