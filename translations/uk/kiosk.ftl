### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud. Ukrainian, translated by machine.

## Welcome

kiosk-welcome-title = Ласкаво просимо
kiosk-welcome-start = Натисніть, щоб почати
# "Notario" stays Spanish in every language: it is the word on the signs of the people it warns of.
kiosk-welcome-fraud = «Notario» — це не адвокат. Не платіть «notario» за юридичні поради.
kiosk-welcome-wait = Зачекайте хвилину, будь ласка.

## Language

kiosk-language-title = Виберіть свою мову
kiosk-language-not-here = Моєї мови тут немає
# Said aloud, and shown small, on the tile of this very language: each language names itself here.
kiosk-language-here = Натисніть тут, щоб вибрати українську
kiosk-language-spoken-title = Якою мовою Ви говорите?
kiosk-language-spoken-line = Натисніть на свою мову. До Вас підійде працівник.
kiosk-language-interpreter = Ми знайдемо для Вас перекладача.
kiosk-language-none-of-these = Жодна з них

## Notice

kiosk-notice-title = Ми не від уряду. Ми не імміграційна поліція.
kiosk-notice-who = Ласкаво просимо. Ми — { $office }, неприбутковий юридичний офіс.
kiosk-notice-cost = Наша допомога безкоштовна або недорога. Про оплату розповідають лише наші працівники.
kiosk-notice-what = Цей екран лише дає Вам місце в черзі. Юридичних порад він не дає. Навіть якщо Ви ним користуєтеся, ми не стаємо Вашими адвокатами.
kiosk-notice-why = Ми питаємо, яка допомога потрібна і яка дата в папері, щоб допомогти Вам вчасно.
kiosk-notice-choice = Будь-яке питання можна пропустити. Замість цього можна поговорити з працівником. Є безкоштовний перекладач.
kiosk-notice-private = Ваші відповіді побачать лише наші працівники. Ми не передаємо їх імміграційній службі чи іншим людям. Передати можемо, лише якщо Ви письмово скажете «так» або якщо нас зобов’яже закон. Тоді ми захищатимемо Вас, наскільки дозволяє закон.
kiosk-notice-erased = Будь ласка, не пишіть тут свою історію. Не пишіть про поліцію, про імміграційне минуле та про інших людей. Якщо Ви зараз зупинитеся, Ваші відповіді зітруться.
kiosk-notice-contact = Ми дзвонимо, надсилаємо СМС чи пишемо Вам, лише якщо Ви скажете, що це безпечно.
kiosk-notice-kept = Якщо Ви візьмете номер, ми збережемо Ваші відповіді за правилами нашого офісу. Ви можете попросити копію або попросити все стерти.
kiosk-notice-conflict = Якщо ми вже допомагаємо іншій людині у Вашій справі, ми, можливо, не зможемо допомогти Вам. Чому — ми сказати не можемо.
kiosk-notice-notario = «Notario» — це не адвокат. Ви можете попросити показати наш сертифікат. Ніколи не підписуйте порожню форму.
kiosk-notice-unhappy = Якщо Вам у нас щось не сподобалося, скажіть будь-якому працівнику.
kiosk-notice-version = Версія { $version } цього повідомлення: { $date }.
kiosk-notice-accept = Зрозуміло
kiosk-notice-person = Хочу поговорити з працівником
kiosk-notice-unreviewed = Цей текст переклав комп’ютер. Якщо щось незрозуміло, запитайте нас.

## Buttons around a screen

kiosk-back = Назад
kiosk-skip = Пропустити
kiosk-continue = Далі
kiosk-finish = Закінчити
kiosk-done = Готово
kiosk-more = Ще
kiosk-previous = До цього
kiosk-call = Покликати працівника
kiosk-erase = Стерти
kiosk-hide = Сховати
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = Натисніть, щоб повернутися до відповідей
kiosk-finish-now = Закінчити зараз
kiosk-tell = Сказати працівнику
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = Скажу працівнику
kiosk-page = Сторінка { $page } з { $of }

## How the screen can help

kiosk-comfort = Допомога з екраном
kiosk-comfort-title = Як зробити екран зручнішим для Вас?
kiosk-comfort-large = Більші літери
kiosk-comfort-contrast = Яскравіші кольори
kiosk-comfort-lower = Усе нижче на екрані
kiosk-comfort-aloud = Читати мені все вголос
kiosk-comfort-louder = Гучніше
kiosk-comfort-quieter = Тихіше
kiosk-comfort-headphones = Це чують і інші люди. У навушниках чуєте лише Ви.
kiosk-comfort-on = Увімкнено
kiosk-comfort-off = Вимкнено
kiosk-listen = Слухати
kiosk-listen-stop = Вимкнути голос

## Dates

kiosk-date-year = Рік
kiosk-date-month = Місяць
kiosk-date-day = День
kiosk-date-unknown = Не знаю
kiosk-date-other-year = Інший рік
kiosk-date-age = Знаю лише вік
kiosk-date-age-title = Скільки років?
kiosk-month-1 = січень
kiosk-month-2 = лютий
kiosk-month-3 = березень
kiosk-month-4 = квітень
kiosk-month-5 = травень
kiosk-month-6 = червень
kiosk-month-7 = липень
kiosk-month-8 = серпень
kiosk-month-9 = вересень
kiosk-month-10 = жовтень
kiosk-month-11 = листопад
kiosk-month-12 = грудень

## Keyboard

kiosk-key-space = Пробіл
kiosk-key-backspace = Видалити одну літеру
kiosk-key-clear = Очистити
kiosk-key-shift = Великі літери
kiosk-key-numbers = Цифри та знаки
kiosk-key-letters = Літери
kiosk-key-accents = Літери зі значками
kiosk-key-plus = Знак плюс
kiosk-key-order = За абеткою
kiosk-key-more-letters = Ще літери
kiosk-key-half-space = Півпробіл
kiosk-field-show = Показати
kiosk-field-hide = Сховати

## Phone numbers and countries

kiosk-country-code = З якої країни цей телефон?
kiosk-country-other = Інша країна
kiosk-country-none = Немає країни
kiosk-country-search = Напишіть перші літери країни.
kiosk-country-not-found = Жодна країна так не починається. Видаліть літеру або напишіть назву повністю.

## Lists of several things, such as all trips

kiosk-rows-add = Додати
kiosk-rows-another = Додати ще
kiosk-rows-none = Немає що додати
kiosk-rows-done = Це все
kiosk-rows-remove = Прибрати
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = Номер { $at }

## Review

kiosk-review-title = Перевірте свої відповіді
kiosk-review-help = Щоб змінити відповідь, натисніть на неї. Щоб отримати номер, натисніть «Закінчити».
kiosk-review-change = Змінити
kiosk-review-skipped = Пропущено

## Ticket

kiosk-ticket-title = Ваш номер
kiosk-ticket-printing = Ваш листок друкується.
kiosk-ticket-printed = Візьміть свій листок.
kiosk-ticket-not-printed = Листка немає. Будь ласка, запам’ятайте свій номер.
kiosk-ticket-range = Чекати приблизно від { $from } до { $to } хвилин.
kiosk-ticket-unsure = Якщо листок вийде, візьміть його. Будь ласка, запам’ятайте свій номер.
kiosk-ticket-again = Надрукувати ще раз
kiosk-ticket-wait = Будь ласка, сідайте.
kiosk-ticket-listen = Ми назвемо Ваш номер, а не ім’я.

## Messages that cover the screen

kiosk-coming-title = До Вас уже йдуть
kiosk-coming-line = Будь ласка, зачекайте тут. Ми Вам допоможемо. Якщо ніхто не прийде, підійдіть до стійки.
kiosk-coming-close = Добре
kiosk-still-title = Ви ще тут?
kiosk-still-line = Якщо ніхто не натисне на екран, усе зітреться.
kiosk-still-here = Я ще тут
kiosk-ask-erase-title = Стерти все?
kiosk-ask-erase-line = Ваші відповіді зникнуть. Їх ніхто не побачить.
kiosk-ask-erase-yes = Стерти все
kiosk-ask-erase-no = Залишити мої відповіді
kiosk-erased-title = Усе стерто
kiosk-erased-line = Нічого не збереглося. Ви можете почати знову будь-коли.

## When no visit can be taken

kiosk-closed-title = Зараз ми зачинені
kiosk-closed-line = Будь ласка, приходьте, коли ми відчинені.
# $when is a day and a time.
kiosk-closed-opens = Ми знову відчинимося: { $when }
kiosk-late-title = На сьогодні вже пізно
kiosk-late-line = Можливо, сьогодні ми не встигнемо Вас прийняти. Але номер узяти можна.
kiosk-late-go-on = Узяти номер
kiosk-late-leave = Прийти іншого дня
kiosk-late-cut-off = Тих, хто прийде приблизно після { $time }, ми сьогодні, мабуть, не встигнемо прийняти.
kiosk-late-first = Ви прийшли за записом або з папером на сьогодні? Чи Ваша дата вже дуже скоро? Візьміть номер: можливо, Ви пройдете раніше за інших.
kiosk-lane-rests = З такими питаннями ми зараз нікого не викликаємо. Продовжимо приблизно о { $time }. Номер можна взяти зараз.
kiosk-lane-closed = З такими питаннями ми зараз нікого не викликаємо. Номер узяти можна. Біля стійки Вам скажуть про іншу допомогу або інший день.
kiosk-full-title = Сьогодні ми більше нікого не можемо прийняти
kiosk-full-line = Ваша дата вже дуже скоро? Скажіть працівнику біля стійки.
kiosk-out-of-order-title = Цей екран зараз не працює
kiosk-out-of-order-line = Будь ласка, візьміть паперову анкету біля стійки.

## A young person who came alone

kiosk-minor-title = До Вас іде працівник
kiosk-minor-line = Зараз не треба ні на що відповідати. Будь ласка, зачекайте тут. Якщо ніхто не прийде, підійдіть до стійки.

## Parts of a name

kiosk-name-given = Ім’я
kiosk-name-family = Прізвище
kiosk-name-second-family = Друге прізвище

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = Ласкаво просимо. Ми — неприбутковий юридичний офіс.
# Follows the second fault at the same question.
kiosk-fault-offer = Ще можна натиснути «Покликати працівника», і ми Вам допоможемо.
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $day } число, { $month } { $year } року
kiosk-review-month = { $month } { $year } року
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = Вік: { $age }
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] Усього: { $count }
    [few] Усього: { $count }
    [many] Усього: { $count }
   *[other] Усього: { $count }
}
