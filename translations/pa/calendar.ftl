### Calendars and their months, for dates as people know them.

calendar-gregorian = ਅੰਗਰੇਜ਼ੀ ਕੈਲੰਡਰ
calendar-ethiopic = ਇਥੋਪੀਆ ਦਾ ਕੈਲੰਡਰ
calendar-persian = ਈਰਾਨੀ ਸੂਰਜੀ ਕੈਲੰਡਰ
calendar-islamic = ਇਸਲਾਮੀ ਕੈਲੰਡਰ
calendar-bikram = ਨੇਪਾਲੀ ਕੈਲੰਡਰ

## Ethiopian months

calendar-ethiopic-1 = ਮੇਸਕੇਰੇਮ
calendar-ethiopic-2 = ਤਿਕਿਮਤ
calendar-ethiopic-3 = ਹਿਦਾਰ
calendar-ethiopic-4 = ਤਾਹਸਾਸ
calendar-ethiopic-5 = ਤਿਰ
calendar-ethiopic-6 = ਯੇਕਾਤਿਤ
calendar-ethiopic-7 = ਮੇਗਾਬਿਤ
calendar-ethiopic-8 = ਮਿਆਜ਼ੀਆ
calendar-ethiopic-9 = ਗਿਨਬੋਤ
calendar-ethiopic-10 = ਸੇਨੇ
calendar-ethiopic-11 = ਹਾਮਲੇ
calendar-ethiopic-12 = ਨੇਹਾਸੇ
calendar-ethiopic-13 = ਪਾਗੁਮੇ

## Solar Hijri months. Afghan languages (Dari, Pashto) use Hamal, Sawr …; everybody else the Iranian names.

calendar-persian-1 = ਫ਼ਰਵਰਦੀਨ
calendar-persian-2 = ਓਰਦੀਬੇਹੇਸ਼ਤ
calendar-persian-3 = ਖ਼ੋਰਦਾਦ
calendar-persian-4 = ਤੀਰ
calendar-persian-5 = ਮੋਰਦਾਦ
calendar-persian-6 = ਸ਼ਹਰੀਵਰ
calendar-persian-7 = ਮੇਹਰ
calendar-persian-8 = ਆਬਾਨ
calendar-persian-9 = ਆਜ਼ਰ
calendar-persian-10 = ਦੇਈ
calendar-persian-11 = ਬਹਮਨ
calendar-persian-12 = ਇਸਫ਼ੰਦ

## Islamic months

calendar-islamic-1 = ਮੁਹੱਰਮ
calendar-islamic-2 = ਸਫ਼ਰ
calendar-islamic-3 = ਰਬੀ-ਉਲ-ਅੱਵਲ
calendar-islamic-4 = ਰਬੀ-ਉਲ-ਸਾਨੀ
calendar-islamic-5 = ਜਮਾਦੀ-ਉਲ-ਅੱਵਲ
calendar-islamic-6 = ਜਮਾਦੀ-ਉਲ-ਸਾਨੀ
calendar-islamic-7 = ਰਜਬ
calendar-islamic-8 = ਸ਼ਾਬਾਨ
calendar-islamic-9 = ਰਮਜ਼ਾਨ
calendar-islamic-10 = ਸ਼ੱਵਾਲ
calendar-islamic-11 = ਜ਼ੀ-ਕਾਅਦਾ
calendar-islamic-12 = ਜ਼ੀ-ਹਿੱਜਾ

## Months of Bikram Sambat

calendar-bikram-1 = ਵਿਸਾਖ
calendar-bikram-2 = ਜੇਠ
calendar-bikram-3 = ਹਾੜ੍ਹ
calendar-bikram-4 = ਸਾਉਣ
calendar-bikram-5 = ਭਾਦੋਂ
calendar-bikram-6 = ਅੱਸੂ
calendar-bikram-7 = ਕੱਤਕ
calendar-bikram-8 = ਮੱਘਰ
calendar-bikram-9 = ਪੋਹ
calendar-bikram-10 = ਮਾਘ
calendar-bikram-11 = ਫੱਗਣ
calendar-bikram-12 = ਚੇਤ
