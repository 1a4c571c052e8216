### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.
### Russian, translated by machine.

phone-title = Ваш номер
# How many people are called before this one.
phone-ahead = { $count ->
    [one] Перед Вами { $count } человек.
    [few] Перед Вами { $count } человека.
    [many] Перед Вами { $count } человек.
   *[other] Перед Вами { $count } человека.
}
phone-range = Ждать примерно от { $from } до { $to } минут.
phone-next = Ваша очередь — следующая. Пожалуйста, будьте рядом.
phone-soon = Скоро Ваша очередь. Пожалуйста, будьте рядом.
phone-called = Пожалуйста, подойдите сейчас к окну { $window }.
phone-go = Пожалуйста, пройдите сейчас сюда: { $place }.
phone-missed = Мы назвали Ваш номер, но Вы не пришли. Подойдите к стойке.
phone-with-us = Сейчас Вы у нас на приёме.
phone-hold = Вы можете вернуться в { $time }. Ваше место в очереди останется за Вами.
phone-ended = Ваш визит закончен.
phone-gone = Эта страница больше не работает. Спросите у стойки.
phone-trouble = Сейчас мы не можем показать Ваш номер. Эта страница сама попробует ещё раз. Вы всегда можете спросить у стойки.
phone-late = Возможно, сегодня мы не успеем Вас принять. Спросите у стойки.
phone-order = У некоторых людей есть запись или срочная дата. Они могут пройти раньше Вас.
phone-updated = Данные на { $time }
phone-again = Обновить
phone-no-name = Эта страница никогда не показывает Ваше имя.
phone-unreviewed = Этот текст перевёл компьютер. Если что-то непонятно, спросите нас.
