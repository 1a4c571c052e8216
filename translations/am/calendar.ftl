### Calendars and their months, for dates as people know them.

calendar-gregorian = የፈረንጅ አቆጣጠር
calendar-ethiopic = የኢትዮጵያ አቆጣጠር
calendar-persian = የፋርስ አቆጣጠር
calendar-islamic = የእስልምና አቆጣጠር
calendar-bikram = የኔፓል አቆጣጠር

## Ethiopian months

calendar-ethiopic-1 = መስከረም
calendar-ethiopic-2 = ጥቅምት
calendar-ethiopic-3 = ኅዳር
calendar-ethiopic-4 = ታኅሣሥ
calendar-ethiopic-5 = ጥር
calendar-ethiopic-6 = የካቲት
calendar-ethiopic-7 = መጋቢት
calendar-ethiopic-8 = ሚያዝያ
calendar-ethiopic-9 = ግንቦት
calendar-ethiopic-10 = ሰኔ
calendar-ethiopic-11 = ሐምሌ
calendar-ethiopic-12 = ነሐሴ
calendar-ethiopic-13 = ጳጉሜን

## Solar Hijri months. Afghan languages (Dari, Pashto) use Hamal, Sawr …; everybody else the Iranian names.

calendar-persian-1 = ፋርቫርዲን
calendar-persian-2 = ኦርዲቤሄሽት
calendar-persian-3 = ኾርዳድ
calendar-persian-4 = ቲር
calendar-persian-5 = ሞርዳድ
calendar-persian-6 = ሻህሪቫር
calendar-persian-7 = ሜህር
calendar-persian-8 = አባን
calendar-persian-9 = አዛር
calendar-persian-10 = ዴይ
calendar-persian-11 = ባህማን
calendar-persian-12 = ኤስፋንድ

## Islamic months

calendar-islamic-1 = ሙሐረም
calendar-islamic-2 = ሰፈር
calendar-islamic-3 = ረቢዑል አወል
calendar-islamic-4 = ረቢዑል አኺር
calendar-islamic-5 = ጀማደል አወል
calendar-islamic-6 = ጀማደል አኺር
calendar-islamic-7 = ረጀብ
calendar-islamic-8 = ሻዕባን
calendar-islamic-9 = ረመዳን
calendar-islamic-10 = ሸዋል
calendar-islamic-11 = ዙልቂዳህ
calendar-islamic-12 = ዙልሒጃህ

## Months of Bikram Sambat

calendar-bikram-1 = ባይሳክ
calendar-bikram-2 = ጄስታ
calendar-bikram-3 = አሳር
calendar-bikram-4 = ሽራዋን
calendar-bikram-5 = ባድራ
calendar-bikram-6 = አሽዊን
calendar-bikram-7 = ካርቲክ
calendar-bikram-8 = ማንግሲር
calendar-bikram-9 = ፑሽ
calendar-bikram-10 = ማግ
calendar-bikram-11 = ፋልጉን
calendar-bikram-12 = ቻይትራ
