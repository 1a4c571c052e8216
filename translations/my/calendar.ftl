### Calendars and their months, for dates as people know them.

calendar-gregorian = အင်္ဂလိပ်ပြက္ခဒိန်
calendar-ethiopic = အီသီယိုးပီးယားပြက္ခဒိန်
calendar-persian = အီရန်ပြက္ခဒိန်
calendar-islamic = အစ္စလာမ်ပြက္ခဒိန်
calendar-bikram = နီပေါပြက္ခဒိန်

## Ethiopian months

calendar-ethiopic-1 = မက်စ်ကရမ်
calendar-ethiopic-2 = တိကမ်တ်
calendar-ethiopic-3 = ဟီဒါရ်
calendar-ethiopic-4 = တာဆက်စ်
calendar-ethiopic-5 = တိရ်
calendar-ethiopic-6 = ယကာတိတ်
calendar-ethiopic-7 = မဂါဘိတ်
calendar-ethiopic-8 = မီယာဇီယာ
calendar-ethiopic-9 = ဂင်ဘော့တ်
calendar-ethiopic-10 = ဆနေ
calendar-ethiopic-11 = ဟမ်လေ
calendar-ethiopic-12 = နဟာဆေ
calendar-ethiopic-13 = ပါဂူမေ

## Solar Hijri months. Afghan languages (Dari, Pashto) use Hamal, Sawr …; everybody else the Iranian names.

calendar-persian-1 = ဖာဗာဒင်
calendar-persian-2 = အော်ဒီဘေဟက်ရှ်
calendar-persian-3 = ခေါ်ဒတ်
calendar-persian-4 = တီးရ်
calendar-persian-5 = မော်ဒတ်
calendar-persian-6 = ရှာရီဗာ
calendar-persian-7 = မဲဟ်ရ်
calendar-persian-8 = အာဘန်
calendar-persian-9 = အာဇာ
calendar-persian-10 = ဒေး
calendar-persian-11 = ဘာမန်
calendar-persian-12 = အက်စ်ဖန်း

## Islamic months

calendar-islamic-1 = မုဟာရမ်
calendar-islamic-2 = ဆဖာရ်
calendar-islamic-3 = ရဗီအွလ် အောဝလ်
calendar-islamic-4 = ရဗီအွလ် သာနီ
calendar-islamic-5 = ဂျမာဒီအွလ် အောဝလ်
calendar-islamic-6 = ဂျမာဒီအွလ် သာနီ
calendar-islamic-7 = ရဂျပ်ဗ်
calendar-islamic-8 = ရှအ်ဗန်
calendar-islamic-9 = ရမ်ဇာန်
calendar-islamic-10 = ရှောဝါလ်
calendar-islamic-11 = ဇုလ်ကအ်ဒ
calendar-islamic-12 = ဇုလ်ဟဂ်ျ

## Months of Bikram Sambat

calendar-bikram-1 = ဘိုင်ဆာခ်
calendar-bikram-2 = ဂျေ့သ်
calendar-bikram-3 = အာဆာရ်
calendar-bikram-4 = ရှရာဝန်
calendar-bikram-5 = ဘာဒြာ
calendar-bikram-6 = အာရှွင်
calendar-bikram-7 = ကာတိခ်
calendar-bikram-8 = မန်ဆီးရ်
calendar-bikram-9 = ပေါ့ရှ်
calendar-bikram-10 = မာဂ်
calendar-bikram-11 = ဖာလ်ဂွန်
calendar-bikram-12 = ချိုက်တြာ
