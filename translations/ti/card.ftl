### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = ቆጸራኹም
card-code = ኮድኩም
card-how = ምስ መጻእኹም ነዚ ኮድ ኣብ ስክሪን ኣእትዉ፤ ወይ ነዚ ካርድ ኣብ መቐበሊ ኣርእዩ።
card-cannot-come = ክትመጹ እንተዘይክኢልኩም፡ በጃኹም ንገሩና፤ ነቲ ሰዓት ንኻልእ ሰብ ክንህቦ።

## Days of the week

card-monday = ሰኑይ
card-tuesday = ሰሉስ
card-wednesday = ረቡዕ
card-thursday = ሓሙስ
card-friday = ዓርቢ
card-saturday = ቀዳም
card-sunday = ሰንበት

## Reminders

card-reminder-subject = በጃኹም ደውሉ
card-reminder = በጃኹም ብዛዕባ ቆጸራኹም ደውሉ። –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = በጃኹም በዚ መዓልቲ እዚ ምጹ
card-dated-first = በዚ መዓልቲ እዚ ነዚ ወረቐት ኣብ መቐበሊ ኣርእዩ። ቅድሚ ከምዚ ዝበለ ወረቐት ዘይብሎም ሰባት ክትኣትዉ ኢኹም። ቅድሜኹም ዝኣትዉ ኣዝዩ ህጹጽ ጉዳይ ዘለዎም ጥራይ እዮም።
