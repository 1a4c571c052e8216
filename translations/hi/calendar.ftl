### Calendars and their months, for dates as people know them.

calendar-gregorian = अंग्रेज़ी कैलेंडर
calendar-ethiopic = इथियोपियाई कैलेंडर
calendar-persian = ईरानी कैलेंडर
calendar-islamic = इस्लामी कैलेंडर
calendar-bikram = नेपाली कैलेंडर

## Ethiopian months

calendar-ethiopic-1 = मेस्केरेम
calendar-ethiopic-2 = तिकिम्त
calendar-ethiopic-3 = हिदार
calendar-ethiopic-4 = ताहसास
calendar-ethiopic-5 = तिर
calendar-ethiopic-6 = येकातित
calendar-ethiopic-7 = मेगाबित
calendar-ethiopic-8 = मियाज़िया
calendar-ethiopic-9 = गिनबोत
calendar-ethiopic-10 = सेने
calendar-ethiopic-11 = हमले
calendar-ethiopic-12 = नेहासे
calendar-ethiopic-13 = पागुमे

## Solar Hijri months. Afghan languages (Dari, Pashto) use Hamal, Sawr …; everybody else the Iranian names.

calendar-persian-1 = फ़रवरदीन
calendar-persian-2 = ओर्दीबेहेश्त
calendar-persian-3 = खोरदाद
calendar-persian-4 = तीर
calendar-persian-5 = मोरदाद
calendar-persian-6 = शहरीवर
calendar-persian-7 = मेहर
calendar-persian-8 = आबान
calendar-persian-9 = आज़र
calendar-persian-10 = देय
calendar-persian-11 = बहमन
calendar-persian-12 = एस्फ़ंद

## Islamic months

calendar-islamic-1 = मुहर्रम
calendar-islamic-2 = सफ़र
calendar-islamic-3 = रबी-उल-अव्वल
calendar-islamic-4 = रबी-उस-सानी
calendar-islamic-5 = जमादी-उल-अव्वल
calendar-islamic-6 = जमादी-उस-सानी
calendar-islamic-7 = रजब
calendar-islamic-8 = शाबान
calendar-islamic-9 = रमज़ान
calendar-islamic-10 = शव्वाल
calendar-islamic-11 = ज़िलक़ादा
calendar-islamic-12 = ज़िलहिज्जा

## Months of Bikram Sambat

calendar-bikram-1 = बैशाख
calendar-bikram-2 = जेठ
calendar-bikram-3 = असार
calendar-bikram-4 = श्रावण
calendar-bikram-5 = भाद्र
calendar-bikram-6 = आश्विन
calendar-bikram-7 = कार्तिक
calendar-bikram-8 = मंसिर
calendar-bikram-9 = पौष
calendar-bikram-10 = माघ
calendar-bikram-11 = फागुन
calendar-bikram-12 = चैत
