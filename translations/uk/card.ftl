### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = Ваш запис
card-code = Ваш код
card-how = Коли прийдете, введіть цей код на сенсорному екрані або покажіть цю картку біля стійки.
card-cannot-come = Якщо Ви не зможете прийти, скажіть нам, будь ласка: ми віддамо цей час іншій людині.

## Days of the week

card-monday = понеділок
card-tuesday = вівторок
card-wednesday = середа
card-thursday = четвер
card-friday = п’ятниця
card-saturday = субота
card-sunday = неділя

## Reminders

card-reminder-subject = Будь ласка, зателефонуйте
card-reminder = Будь ласка, зателефонуйте щодо Вашого запису. –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = Будь ласка, приходьте цього дня
card-dated-first = Покажіть цей папір біля стійки цього дня. Ви пройдете раніше за тих, хто не має такого паперу. Раніше за Вас — лише дуже термінові випадки.
