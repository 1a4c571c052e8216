### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = Ваша запись
card-code = Ваш код
card-how = Когда придёте, введите этот код на сенсорном экране или покажите эту карточку у стойки.
card-cannot-come = Если Вы не сможете прийти, скажите нам, пожалуйста: мы отдадим это время другому человеку.

## Days of the week

card-monday = понедельник
card-tuesday = вторник
card-wednesday = среда
card-thursday = четверг
card-friday = пятница
card-saturday = суббота
card-sunday = воскресенье

## Reminders

card-reminder-subject = Пожалуйста, позвоните
card-reminder = Пожалуйста, позвоните по поводу Вашей записи. –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = Пожалуйста, приходите в этот день
card-dated-first = Покажите эту бумагу у стойки в этот день. Вы пройдёте раньше тех, у кого такой бумаги нет. Раньше Вас — только очень срочные случаи.
