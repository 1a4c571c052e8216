### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud. Russian, translated by machine.

## Welcome

kiosk-welcome-title = Добро пожаловать
kiosk-welcome-start = Нажмите, чтобы начать
# "Notario" stays Spanish in every language: it is the word on the signs of the people it warns of.
kiosk-welcome-fraud = «Notario» — это не адвокат. Не платите «notario» за юридические советы.
kiosk-welcome-wait = Подождите минуту, пожалуйста.

## Language

kiosk-language-title = Выберите свой язык
kiosk-language-not-here = Моего языка здесь нет
# Said aloud, and shown small, on the tile of this very language: each language names itself here.
kiosk-language-here = Нажмите здесь, чтобы выбрать русский
kiosk-language-spoken-title = На каком языке Вы говорите?
kiosk-language-spoken-line = Нажмите на свой язык. К Вам подойдёт сотрудник.
kiosk-language-interpreter = Мы найдём для Вас переводчика.
kiosk-language-none-of-these = Ни один из них

## Notice

kiosk-notice-title = Мы не от правительства. Мы не иммиграционная полиция.
kiosk-notice-who = Добро пожаловать. Мы — { $office }, некоммерческий юридический офис.
kiosk-notice-cost = Помощь бесплатна или недорога. Об оплате говорят только сотрудники.
kiosk-notice-what = Этот экран только даёт Вам место в очереди. Юридических советов он не даёт. Даже если Вы им пользуетесь, мы не становимся Вашими адвокатами.
kiosk-notice-why = Мы спрашиваем, какая помощь нужна и какая дата в бумаге, чтобы помочь Вам вовремя.
kiosk-notice-choice = Любой вопрос можно пропустить. Вместо этого можно поговорить с сотрудником. Есть бесплатный переводчик.
kiosk-notice-private = Ваши ответы увидят только наши сотрудники. Мы не передаём их иммиграционной службе или другим людям. Передать можем, только если Вы письменно скажете «да» или если нас обяжет закон. Тогда мы будем защищать Вас, насколько позволяет закон.
kiosk-notice-erased = Пожалуйста, не пишите здесь свою историю. Не пишите о полиции, об иммиграционном прошлом и о других людях. Если Вы сейчас остановитесь, Ваши ответы сотрутся.
kiosk-notice-contact = Мы будем звонить, присылать СМС или писать Вам, только если Вы скажете, что это безопасно.
kiosk-notice-kept = Если Вы возьмёте номер, мы сохраним Ваши ответы по правилам нашего офиса. Вы можете попросить копию или попросить всё стереть.
kiosk-notice-conflict = Если мы уже помогаем другому человеку в Вашем деле, мы, возможно, не сможем помочь Вам. Почему — мы сказать не можем.
kiosk-notice-notario = «Notario» — это не адвокат. Вы можете попросить показать наш сертификат. Никогда не подписывайте пустую форму.
kiosk-notice-unhappy = Если Вам у нас что-то не понравилось, скажите любому сотруднику.
kiosk-notice-version = Версия { $version } этого сообщения: { $date }.
kiosk-notice-accept = Понятно
kiosk-notice-person = Хочу поговорить с сотрудником
kiosk-notice-unreviewed = Этот текст перевёл компьютер. Если что-то непонятно, спросите нас.

## Buttons around a screen

kiosk-back = Назад
kiosk-skip = Пропустить
kiosk-continue = Дальше
kiosk-finish = Закончить
kiosk-done = Готово
kiosk-more = Ещё
kiosk-previous = До этого
kiosk-call = Позвать сотрудника
kiosk-erase = Стереть
kiosk-hide = Скрыть
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = Нажмите, чтобы вернуться к ответам
kiosk-finish-now = Закончить сейчас
kiosk-tell = Сказать сотруднику
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = Скажу сотруднику
kiosk-page = Страница { $page } из { $of }

## How the screen can help

kiosk-comfort = Помощь с экраном
kiosk-comfort-title = Как сделать экран удобнее для Вас?
kiosk-comfort-large = Буквы крупнее
kiosk-comfort-contrast = Цвета ярче
kiosk-comfort-lower = Всё ниже на экране
kiosk-comfort-aloud = Читать мне всё вслух
kiosk-comfort-louder = Громче
kiosk-comfort-quieter = Тише
kiosk-comfort-headphones = Это слышат и другие люди. В наушниках слышите только Вы.
kiosk-comfort-on = Включено
kiosk-comfort-off = Выключено
kiosk-listen = Слушать
kiosk-listen-stop = Выключить голос

## Dates

kiosk-date-year = Год
kiosk-date-month = Месяц
kiosk-date-day = День
kiosk-date-unknown = Не знаю
kiosk-date-other-year = Другой год
kiosk-date-age = Знаю только возраст
kiosk-date-age-title = Сколько лет?
kiosk-month-1 = январь
kiosk-month-2 = февраль
kiosk-month-3 = март
kiosk-month-4 = апрель
kiosk-month-5 = май
kiosk-month-6 = июнь
kiosk-month-7 = июль
kiosk-month-8 = август
kiosk-month-9 = сентябрь
kiosk-month-10 = октябрь
kiosk-month-11 = ноябрь
kiosk-month-12 = декабрь

## Keyboard

kiosk-key-space = Пробел
kiosk-key-backspace = Удалить одну букву
kiosk-key-clear = Очистить
kiosk-key-shift = Большие буквы
kiosk-key-numbers = Цифры и знаки
kiosk-key-letters = Буквы
kiosk-key-accents = Буквы со значками
kiosk-key-plus = Знак плюс
kiosk-key-order = По алфавиту
kiosk-key-more-letters = Ещё буквы
kiosk-key-half-space = Полупробел
kiosk-field-show = Показать
kiosk-field-hide = Скрыть

## Phone numbers and countries

kiosk-country-code = Из какой страны этот телефон?
kiosk-country-other = Другая страна
kiosk-country-none = Нет страны
kiosk-country-search = Напишите первые буквы страны.
kiosk-country-not-found = Ни одна страна так не начинается. Удалите букву или напишите название целиком.

## Lists of several things, such as all trips

kiosk-rows-add = Добавить
kiosk-rows-another = Добавить ещё
kiosk-rows-none = Добавить нечего
kiosk-rows-done = Это всё
kiosk-rows-remove = Убрать
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = Номер { $at }

## Review

kiosk-review-title = Проверьте свои ответы
kiosk-review-help = Чтобы изменить ответ, нажмите на него. Чтобы получить номер, нажмите «Закончить».
kiosk-review-change = Изменить
kiosk-review-skipped = Пропущено

## Ticket

kiosk-ticket-title = Ваш номер
kiosk-ticket-printing = Ваш листок печатается.
kiosk-ticket-printed = Возьмите свой листок.
kiosk-ticket-not-printed = Листка нет. Пожалуйста, запомните свой номер.
kiosk-ticket-range = Ждать примерно от { $from } до { $to } минут.
kiosk-ticket-unsure = Если листок выйдет, возьмите его. Пожалуйста, запомните свой номер.
kiosk-ticket-again = Напечатать ещё раз
kiosk-ticket-wait = Пожалуйста, садитесь.
kiosk-ticket-listen = Мы назовём Ваш номер, а не имя.

## Messages that cover the screen

kiosk-coming-title = К Вам уже идут
kiosk-coming-line = Пожалуйста, подождите здесь. Мы Вам поможем. Если никто не придёт, подойдите к стойке.
kiosk-coming-close = Хорошо
kiosk-still-title = Вы ещё здесь?
kiosk-still-line = Если никто не нажмёт на экран, всё сотрётся.
kiosk-still-here = Я ещё здесь
kiosk-ask-erase-title = Стереть всё?
kiosk-ask-erase-line = Ваши ответы исчезнут. Их никто не увидит.
kiosk-ask-erase-yes = Стереть всё
kiosk-ask-erase-no = Оставить мои ответы
kiosk-erased-title = Всё стёрто
kiosk-erased-line = Ничего не сохранилось. Вы можете начать снова в любое время.

## When no visit can be taken

kiosk-closed-title = Сейчас мы закрыты
kiosk-closed-line = Пожалуйста, приходите, когда мы открыты.
# $when is a day and a time.
kiosk-closed-opens = Мы снова откроемся: { $when }
kiosk-late-title = На сегодня уже поздно
kiosk-late-line = Возможно, сегодня мы не успеем Вас принять. Но номер взять можно.
kiosk-late-go-on = Взять номер
kiosk-late-leave = Прийти в другой день
kiosk-late-cut-off = Тех, кто придёт примерно после { $time }, мы сегодня, скорее всего, не успеем принять.
kiosk-late-first = Вы пришли по записи или с бумагой на сегодня? Или Ваша дата уже очень скоро? Возьмите номер: возможно, Вы пройдёте раньше других.
kiosk-lane-rests = С такими вопросами мы сейчас никого не вызываем. Продолжим примерно в { $time }. Номер можно взять сейчас.
kiosk-lane-closed = С такими вопросами мы сейчас никого не вызываем. Номер взять можно. У стойки Вам скажут о другой помощи или о другом дне.
kiosk-full-title = Сегодня мы больше никого не можем принять
kiosk-full-line = Ваша дата уже очень скоро? Скажите сотруднику у стойки.
kiosk-out-of-order-title = Этот экран сейчас не работает
kiosk-out-of-order-line = Пожалуйста, возьмите бумажную анкету у стойки.

## A young person who came alone

kiosk-minor-title = К Вам идёт сотрудник
kiosk-minor-line = Сейчас не нужно ни на что отвечать. Пожалуйста, подождите здесь. Если никто не придёт, подойдите к стойке.

## Parts of a name

kiosk-name-given = Имя
kiosk-name-family = Фамилия
kiosk-name-second-family = Вторая фамилия

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = Добро пожаловать. Мы — некоммерческий юридический офис.
# Follows the second fault at the same question.
kiosk-fault-offer = Ещё можно нажать «Позвать сотрудника», и мы Вам поможем.
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $day }-е число, { $month } { $year } года
kiosk-review-month = { $month } { $year } года
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = Возраст: { $age }
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] Всего: { $count }
    [few] Всего: { $count }
    [many] Всего: { $count }
   *[other] Всего: { $count }
}
