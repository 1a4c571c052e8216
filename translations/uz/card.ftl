### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = Qabulingiz
card-code = Kodingiz
card-how = Kelganingizda bu kodni sensorli ekranga kiriting yoki bu kartochkani qabulxonada koʻrsating.
card-cannot-come = Kela olmasangiz, iltimos, bizga ayting: vaqtni boshqa odamga beramiz.

## Days of the week

card-monday = dushanba
card-tuesday = seshanba
card-wednesday = chorshanba
card-thursday = payshanba
card-friday = juma
card-saturday = shanba
card-sunday = yakshanba

## Reminders

card-reminder-subject = Iltimos, qoʻngʻiroq qiling
card-reminder = Iltimos, qabulingiz haqida qoʻngʻiroq qiling. –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = Iltimos, shu kuni keling
card-dated-first = Shu kuni bu qogʻozni qabulxonada koʻrsating. Bunday qogʻozi yoʻqlardan oldin kirasiz. Faqat juda shoshilinch ishi borlar oldin kiradi.
