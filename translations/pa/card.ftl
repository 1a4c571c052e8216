### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ
card-code = ਤੁਹਾਡਾ ਕੋਡ
card-how = ਆਉਣ ’ਤੇ ਇਹ ਕੋਡ ਟੱਚਸਕ੍ਰੀਨ ’ਤੇ ਭਰੋ, ਜਾਂ ਇਹ ਕਾਰਡ ਡੈਸਕ ’ਤੇ ਦਿਖਾਓ।
card-cannot-come = ਜੇ ਤੁਸੀਂ ਨਹੀਂ ਆ ਸਕਦੇ, ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ ਦੱਸੋ, ਤਾਂ ਜੋ ਅਸੀਂ ਸਮਾਂ ਕਿਸੇ ਹੋਰ ਨੂੰ ਦੇ ਸਕੀਏ।

## Days of the week

card-monday = ਸੋਮਵਾਰ
card-tuesday = ਮੰਗਲਵਾਰ
card-wednesday = ਬੁੱਧਵਾਰ
card-thursday = ਵੀਰਵਾਰ
card-friday = ਸ਼ੁੱਕਰਵਾਰ
card-saturday = ਸ਼ਨੀਵਾਰ
card-sunday = ਐਤਵਾਰ

## Reminders

card-reminder-subject = ਕਿਰਪਾ ਕਰਕੇ ਫ਼ੋਨ ਕਰੋ
card-reminder = ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਅਪੌਇੰਟਮੈਂਟ ਬਾਰੇ ਫ਼ੋਨ ਕਰੋ। –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਦਿਨ ਆਓ
card-dated-first = ਉਸ ਦਿਨ ਇਹ ਕਾਗਜ਼ ਡੈਸਕ ’ਤੇ ਦਿਖਾਓ। ਜਿਨ੍ਹਾਂ ਕੋਲ ਅਜਿਹਾ ਕਾਗਜ਼ ਨਹੀਂ, ਉਨ੍ਹਾਂ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਡੀ ਵਾਰੀ ਆਵੇਗੀ। ਸਿਰਫ਼ ਬਹੁਤ ਜ਼ਰੂਰੀ ਕੰਮ ਵਾਲੇ ਪਹਿਲਾਂ ਜਾਣਗੇ।
