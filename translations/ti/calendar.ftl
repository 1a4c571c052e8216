### Calendars and their months, for dates as people know them.

calendar-gregorian = ኣቆጻጽራ ፈረንጂ
calendar-ethiopic = ኣቆጻጽራ ግእዝ (ኢትዮጵያ)
calendar-persian = ኣቆጻጽራ ፋርስ
calendar-islamic = ኣቆጻጽራ እስልምና
calendar-bikram = ኣቆጻጽራ ኔፓል

## Ethiopian months

calendar-ethiopic-1 = መስከረም
calendar-ethiopic-2 = ጥቅምቲ
calendar-ethiopic-3 = ሕዳር
calendar-ethiopic-4 = ታሕሳስ
calendar-ethiopic-5 = ጥሪ
calendar-ethiopic-6 = ለካቲት
calendar-ethiopic-7 = መጋቢት
calendar-ethiopic-8 = ሚያዝያ
calendar-ethiopic-9 = ግንቦት
calendar-ethiopic-10 = ሰነ
calendar-ethiopic-11 = ሓምለ
calendar-ethiopic-12 = ነሓሰ
calendar-ethiopic-13 = ጳጉሜን

## Solar Hijri months. Afghan languages (Dari, Pashto) use Hamal, Sawr …; everybody else the Iranian names.

calendar-persian-1 = ፋርቫርዲን
calendar-persian-2 = ኦርዲቤሄሽት
calendar-persian-3 = ኾርዳድ
calendar-persian-4 = ቲር
calendar-persian-5 = ሞርዳድ
calendar-persian-6 = ሻህሪቫር
calendar-persian-7 = ሜህር
calendar-persian-8 = ኣባን
calendar-persian-9 = ኣዛር
calendar-persian-10 = ደይ
calendar-persian-11 = ባህማን
calendar-persian-12 = ኤስፋንድ

## Islamic months

calendar-islamic-1 = ሙሓረም
calendar-islamic-2 = ሰፈር
calendar-islamic-3 = ረቢዕ ኣል ኣወል
calendar-islamic-4 = ረቢዕ ኣልሳኒ
calendar-islamic-5 = ጁማዳ ኣል ኣወል
calendar-islamic-6 = ጁማዳ ኣልሳኒ
calendar-islamic-7 = ረጀብ
calendar-islamic-8 = ሻዕባን
calendar-islamic-9 = ረመዳን
calendar-islamic-10 = ሸዋል
calendar-islamic-11 = ዙልቂዕዳ
calendar-islamic-12 = ዙልሒጃ

## Months of Bikram Sambat

calendar-bikram-1 = ባይሳክ
calendar-bikram-2 = ጀስታ
calendar-bikram-3 = ኣሳር
calendar-bikram-4 = ሽራዋን
calendar-bikram-5 = ባድራ
calendar-bikram-6 = ኣሽዊን
calendar-bikram-7 = ካርቲክ
calendar-bikram-8 = ማንግሲር
calendar-bikram-9 = ፑሽ
calendar-bikram-10 = ማግ
calendar-bikram-11 = ፋልጉን
calendar-bikram-12 = ቻይትራ
