### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.
### Ukrainian, translated by machine.

phone-title = Ваш номер
# How many people are called before this one.
phone-ahead = { $count ->
    [one] Перед Вами { $count } людина.
    [few] Перед Вами { $count } людини.
    [many] Перед Вами { $count } людей.
   *[other] Перед Вами { $count } людини.
}
phone-range = Чекати приблизно від { $from } до { $to } хвилин.
phone-next = Ваша черга — наступна. Будь ласка, будьте поруч.
phone-soon = Скоро Ваша черга. Будь ласка, будьте поруч.
phone-called = Будь ласка, підійдіть зараз до вікна { $window }.
phone-go = Будь ласка, пройдіть зараз сюди: { $place }.
phone-missed = Ми назвали Ваш номер, але Ви не прийшли. Підійдіть до стійки.
phone-with-us = Зараз Ви в нас на прийомі.
phone-hold = Ви можете повернутися о { $time }. Ваше місце в черзі залишиться за Вами.
phone-ended = Ваш візит закінчено.
phone-gone = Ця сторінка більше не працює. Запитайте біля стійки.
phone-trouble = Зараз ми не можемо показати Ваш номер. Ця сторінка сама спробує ще раз. Ви завжди можете запитати біля стійки.
phone-late = Можливо, сьогодні ми не встигнемо Вас прийняти. Запитайте біля стійки.
phone-order = Деякі люди мають запис або термінову дату. Вони можуть пройти раніше за Вас.
phone-updated = Дані на { $time }
phone-again = Оновити
phone-no-name = Ця сторінка ніколи не показує Ваше ім’я.
phone-unreviewed = Цей текст переклав комп’ютер. Якщо щось незрозуміло, запитайте нас.
