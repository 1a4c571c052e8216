### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = ቀጠሮዎ
card-code = የእርስዎ ኮድ
card-how = ሲመጡ ይህን ኮድ በንክኪ ስክሪኑ ላይ ያስገቡ፤ ወይም ይህን ካርድ መቀበያው ላይ ያሳዩ።
card-cannot-come = መምጣት ካልቻሉ እባክዎ ይንገሩን፤ ሰዓቱን ለሌላ ሰው እንድንሰጥ።

## Days of the week

card-monday = ሰኞ
card-tuesday = ማክሰኞ
card-wednesday = ረቡዕ
card-thursday = ሐሙስ
card-friday = ዓርብ
card-saturday = ቅዳሜ
card-sunday = እሑድ

## Reminders

card-reminder-subject = እባክዎ ይደውሉ
card-reminder = እባክዎ ስለ ቀጠሮዎ ይደውሉ። –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = እባክዎ በዚህ ቀን ይምጡ
card-dated-first = በዚህ ቀን ይህን ወረቀት መቀበያው ላይ ያሳዩ። እንደዚህ ያለ ወረቀት ከሌላቸው ሰዎች በፊት ይገባሉ። ከእርስዎ በፊት የሚገቡት በጣም አስቸኳይ ጉዳይ ያላቸው ብቻ ናቸው።
