### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.
### Russian, translated by machine.

form-for-whom = Для кого Вы пришли за помощью?
    .help = Можно прийти за помощью для себя или для другого человека.
form-for-whom-me = Для меня
form-for-whom-child = Для моего ребёнка
form-for-whom-family = Для кого-то из моей семьи
form-for-whom-other = Для другого человека

form-adult = Этому человеку уже есть 18 лет?
    .help = Это вопрос о человеке, которому нужна помощь.
form-adult-yes = Да
form-adult-no = Нет, меньше 18
form-adult-self = Вам уже есть 18 лет?

form-helper-name = Вы помогаете другому человеку. Как Вас зовут? Только имя, без фамилии.
    .help = Мы храним Ваше имя отдельно от данных этого человека. Можно пропустить.

form-been-here = Вы уже приходили в наш офис?
    .help = Мы задаём всем одни и те же вопросы.
form-been-here-first = Нет, это первый раз
form-been-here-case = У меня здесь есть дело
form-been-here-before = Да, это не первый раз
form-been-here-unsure = Не знаю точно

form-appointment = Вы сегодня пришли по записи?
    .help = Запись — это время, о котором мы с Вами уже договорились.
form-appointment-yes = Да
form-appointment-no = Нет

form-appointment-code = Какой код у Вашей записи?
    .help = В нём 4 цифры. Он на Вашей карточке записи. Можно пропустить.

form-appointment-time = На какое время Вы записаны?
    .help = Коснитесь ближайшего времени. Можно пропустить.

form-help-with = С чем Вам нужна помощь?
    .help = Нажмите на 1, 2 или 3 ответа.
form-help-with-citizenship = Гражданство
form-help-with-green-card = Грин-карта
form-help-with-work-permit = Разрешение на работу
form-help-with-family = Привезти мою семью
form-help-with-court = Иммиграционный суд
form-help-with-asylum = Защита или убежище
form-help-with-travel = Документ для поездок
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = Письмо, которое мне пришло
form-help-with-address = Сменить мой адрес
form-help-with-records = Копии моего иммиграционного дела
form-help-with-case = Моё дело здесь
form-help-with-papers = Сдать или забрать документы
form-help-with-payment = Оплата
form-help-with-other = Что-то другое
form-help-with-person = Хочу сказать сотруднику

form-worried-date = Есть ли у Вас бумага с датой, которая Вас тревожит?
    .help = Например, письмо, уведомление или карта.
form-worried-date-yes = Да
form-worried-date-no = Нет
form-worried-date-unsure = Не знаю точно
form-worried-date-person = Хочу сказать сотруднику

form-paper-kind = Что это за бумага?
    .help = Нажмите на самый похожий ответ.
form-paper-kind-court = Иммиграционный суд
form-paper-kind-ice = Отметиться в ICE
form-paper-kind-uscis = Приём в USCIS
form-paper-kind-rfe = Письмо: просят ещё документы
form-paper-kind-denial = Письмо с отказом
form-paper-kind-card = Карта, срок которой скоро выйдет
form-paper-kind-other = Что-то другое

form-paper-date = Какая дата стоит на бумаге?
    .help = Введите то, что знаете. Можно только год.

form-held = Человек, ради которого Вы пришли, сейчас под стражей?
    .help = Например, в центре для задержанных или в тюрьме.
form-held-yes = Да
form-held-no = Нет
form-held-person = Хочу сказать сотруднику
form-held-self = Вы пришли ради человека, который сейчас под стражей?
    .help = Например, в центре для задержанных или в тюрьме.

form-private-room = Хотите сначала поговорить в отдельной комнате?
    .help = Мы спрашиваем всех. Объяснять причину не нужно.
form-private-room-yes = Да
form-private-room-no = Нет

form-staff-gender = С кем Вы хотите поговорить?
    .help = Мы очень постараемся.
form-staff-gender-woman = С женщиной
form-staff-gender-man = С мужчиной
form-staff-gender-any = Мне всё равно

form-speak-language = На каком языке Вы хотите говорить сегодня?
    .help = Переводчик бесплатный.
form-speak-language-same = На языке этого экрана
form-speak-language-sign = На языке жестов
form-speak-language-other = На другом языке

form-reads = Вы хорошо читаете на этом языке?
    .help = То есть на языке этого экрана. Мы можем и прочитать Вам вслух.
form-reads-yes = Да
form-reads-little = Немного
form-reads-no = Нет

form-call-name = Как к Вам обращаться?
    .help = Подойдёт любое имя. На экране на стене его не будет.

form-name = Как Вас зовут по документам?
    .help = Можно пропустить и сказать нам потом.
form-name-other = Как зовут этого человека по документам?
    .help = Можно пропустить и сказать нам потом.

form-name-latin = Как Ваше имя пишется латинскими буквами (ABC)?
    .help = Как в паспорте или других документах, если знаете. Можно пропустить.
form-name-latin-other = Как имя этого человека пишется буквами ABC?
    .help = Можно пропустить и сказать нам потом.

form-birth-year = В каком году Вы родились?
    .help = Только год. Можно пропустить.
form-birth-year-other = В каком году родился этот человек?
    .help = Только год. Можно пропустить.

form-phone = По какому номеру телефона безопасно с Вами связаться?
    .help = Только номер, по которому никто другой не ответит и не подслушает. Можно пропустить.

form-phone-whose = Чей это телефон?
    .help = Чтобы мы знали, кто может ответить.
form-phone-whose-mine = Мой мобильный
form-phone-whose-home = Домашний телефон
form-phone-whose-work = Рабочий телефон
form-phone-whose-other = Телефон другого человека

form-phone-ok = Что нам можно делать с этим номером?
    .help = Нажмите на всё, что безопасно. Если ничего не нажать, мы не будем им пользоваться.
form-phone-ok-call = Можно звонить
form-phone-ok-voice = Можно оставить голосовое сообщение
form-phone-ok-text = Можно прислать СМС

form-phone-script = Если ответит кто-то другой, что нам сказать?
    .help = Мы сделаем так, как Вы здесь выберете.
form-phone-script-only-me = Позвать меня и больше ничего не говорить
form-phone-script-friend = Сказать, что звонил друг
form-phone-script-office = Можно назвать наш офис

form-phone-times = Когда безопасно звонить или писать?
    .help = Нажмите на всё, что безопасно.
form-phone-times-morning = Утром
form-phone-times-afternoon = Днём
form-phone-times-evening = Вечером
form-phone-times-weekend = В выходные
form-phone-times-any = В любое время

form-email = Какой у Вас имейл, если писать туда безопасно?
    .help = Только такой адрес, где письма больше никто не читает. Можно пропустить.

form-email-shared = Этот имейл читает кто-то ещё?
    .help = Если его читает кто-то ещё, мы не будем на него писать.
form-email-shared-yes = Да
form-email-shared-no = Нет
form-email-shared-unsure = Не знаю точно

form-letters = Можно присылать письма Вам домой?
    .help = Если нажмёте «Нет», мы ничего не пришлём.
form-letters-no = Нет
form-letters-yes = Да
form-letters-other = На другой адрес. Хочу сказать сотруднику.

form-town = В каком городе Вы живёте или какой у Вас ZIP-код?
    .help = Только город, без улицы. Можно пропустить.

form-friend = Есть родственник или друг, которому мы можем позвонить?
    .help = Только если не сможем связаться с Вами. Можно пропустить.
form-friend-name = Как зовут этого человека? Только имя, без фамилии.
form-friend-phone = Какой номер телефона у этого человека?
form-friend-knows = Этот человек знает, что Вы здесь?
form-friend-knows-yes = Да
form-friend-knows-no = Нет

form-household = Сколько человек живёт вместе на общие деньги?
    .help = Посчитайте и себя, и детей.
# The last tile after 1 to 8.
form-count-more = Больше { $number }

form-income = Сколько примерно денег получает Ваша семья в месяц?
    .help = До налогов, все люди вместе. Это поможет найти бесплатную помощь.
# $amount is a sum of money such as $2,500.
form-income-up-to = До { $amount } в месяц
form-income-between = От { $from } до { $to } в месяц
form-income-more = Больше { $amount } в месяц
form-income-unsure = Не знаю
form-income-private = Не хочу говорить

form-papers = Вы принесли сегодня документы?
    .help = Держите их у себя. Сотрудник посмотрит их наедине с Вами.
form-papers-yes = Да
form-papers-no = Нет

form-source = Как Вы о нас узнали?
    .help = Можно пропустить.
form-source-friend = Друзья или семья
form-source-community = Церковь или местная организация
form-source-court = Суд или учреждение
form-source-school = Школа или врач
form-source-internet = Интернет, радио или телевизор
form-source-other = Другой способ

form-needs = Вам нужно что-то из этого?
    .help = Нажмите на всё, что Вам нужно.
form-needs-wheelchair = Место для инвалидной коляски
form-needs-hearing = Помощь: плохо слышу
form-needs-seeing = Помощь: плохо вижу
form-needs-seat = Место, чтобы сесть
form-needs-baby = Со мной маленький ребёнок

## Answers that many questions share

form-yes = Да
form-no = Нет
form-unsure = Не знаю точно
form-none = Ничего из этого
form-other = Что-то другое
form-person = Хочу сказать сотруднику

form-lane-desk = Стойка
form-lane-consultation = Консультация

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = Этот ответ не подходит к вопросу. Попробуйте ещё раз.
form-fault-choice = Пожалуйста, нажмите на один из ответов на экране.
form-fault-twice = Вы нажали на один ответ два раза. Нажмите на него один раз.
form-fault-too-many = Можно нажать не больше { $max }. Чтобы убрать ответ, нажмите на него ещё раз.
form-fault-empty = Пока ничего не написано. Напишите что-нибудь или нажмите «Пропустить».
form-fault-too-long = Это слишком длинно. Можно не больше { $max } букв.
form-fault-control = Пожалуйста, пишите только буквы, цифры и пробелы.
form-fault-date = Это ещё не дата. Выберите хотя бы год или нажмите «Не знаю».
form-fault-date-month = Это ещё не дата. Выберите и месяц или нажмите «Не знаю».
form-fault-year = Пожалуйста, проверьте год. Он может быть от { $min } до { $max }.
form-fault-phone-letters = Для телефона пишите только цифры.
form-fault-phone-digits = Пожалуйста, проверьте номер телефона. В нём должно быть от 7 до 15 цифр.
form-fault-phone-country = Этот номер не подходит к стране. Проверьте номер и страну.
form-fault-phone-area = Введите номер целиком, с кодом города.
form-fault-email = Пожалуйста, проверьте имейл. В нём нужны @ и точка, например name@example.com.
form-fault-number = Пожалуйста, выберите число от { $min } до { $max }.
form-fault-future = Этот день ещё не наступил. Проверьте дату.
# $month is the name of a month, $days how many days it has.
form-fault-month-days = В том году { $month } кончается { $days }-го числа. Выберите другой день.
form-fault-code = Этот номер, похоже, неверный. Посмотрите на бумагу ещё раз или пропустите.
form-fault-code-a-number = A-Number — это буква A и от 7 до 9 цифр. Посмотрите ещё раз или пропустите.
form-fault-code-receipt = В номере квитанции 3 буквы и 10 цифр. Посмотрите ещё раз или пропустите.
form-fault-rows-full = Здесь больше нет места. Остальное скажите сотруднику.
