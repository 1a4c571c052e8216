### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.
### Ukrainian, translated by machine.

form-for-whom = Для кого Ви прийшли по допомогу?
    .help = Можна прийти по допомогу для себе або для іншої людини.
form-for-whom-me = Для мене
form-for-whom-child = Для моєї дитини
form-for-whom-family = Для когось із моєї родини
form-for-whom-other = Для іншої людини

form-adult = Цій людині вже є 18 років?
    .help = Це питання про людину, якій потрібна допомога.
form-adult-yes = Так
form-adult-no = Ні, менше ніж 18
form-adult-self = Вам уже є 18 років?

form-helper-name = Ви допомагаєте іншій людині. Як Вас звати? Лише ім’я, без прізвища.
    .help = Ми зберігаємо Ваше ім’я окремо від даних цієї людини. Можна пропустити.

form-been-here = Ви вже приходили до нашого офісу?
    .help = Ми ставимо всім ті самі питання.
form-been-here-first = Ні, це вперше
form-been-here-case = У мене тут є справа
form-been-here-before = Так, це не вперше
form-been-here-unsure = Не знаю точно

form-appointment = Ви сьогодні прийшли за записом?
    .help = Запис — це час, про який ми з Вами вже домовилися.
form-appointment-yes = Так
form-appointment-no = Ні

form-appointment-code = Який код у Вашого запису?
    .help = У ньому 4 цифри. Він на Вашій картці запису. Можна пропустити.

form-appointment-time = На котру годину Ви записані?
    .help = Торкніться найближчого часу. Можна пропустити.

form-help-with = З чим Вам потрібна допомога?
    .help = Натисніть на 1, 2 або 3 відповіді.
form-help-with-citizenship = Громадянство
form-help-with-green-card = Грін-карта
form-help-with-work-permit = Дозвіл на роботу
form-help-with-family = Привезти мою родину
form-help-with-court = Імміграційний суд
form-help-with-asylum = Захист або притулок
form-help-with-travel = Документ для поїздок
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = Лист, який мені надійшов
form-help-with-address = Змінити мою адресу
form-help-with-records = Копії моєї імміграційної справи
form-help-with-case = Моя справа тут
form-help-with-papers = Здати або забрати документи
form-help-with-payment = Оплата
form-help-with-other = Щось інше
form-help-with-person = Хочу сказати працівнику

form-worried-date = Чи є у Вас папір із датою, яка Вас турбує?
    .help = Наприклад, лист, повідомлення або картка.
form-worried-date-yes = Так
form-worried-date-no = Ні
form-worried-date-unsure = Не знаю точно
form-worried-date-person = Хочу сказати працівнику

form-paper-kind = Що це за папір?
    .help = Натисніть на найбільш схожу відповідь.
form-paper-kind-court = Імміграційний суд
form-paper-kind-ice = Відмітитися в ICE
form-paper-kind-uscis = Прийом в USCIS
form-paper-kind-rfe = Лист: просять ще документи
form-paper-kind-denial = Лист із відмовою
form-paper-kind-card = Картка, строк якої скоро мине
form-paper-kind-other = Щось інше

form-paper-date = Яка дата стоїть на папері?
    .help = Введіть те, що знаєте. Можна лише рік.

form-held = Людина, заради якої Ви прийшли, зараз під вартою?
    .help = Наприклад, у центрі для затриманих або у в’язниці.
form-held-yes = Так
form-held-no = Ні
form-held-person = Хочу сказати працівнику
form-held-self = Ви прийшли заради людини, яка зараз під вартою?
    .help = Наприклад, у центрі для затриманих або у в’язниці.

form-private-room = Хочете спершу поговорити в окремій кімнаті?
    .help = Ми питаємо всіх. Пояснювати причину не треба.
form-private-room-yes = Так
form-private-room-no = Ні

form-staff-gender = З ким Ви хочете поговорити?
    .help = Ми дуже постараємося.
form-staff-gender-woman = З жінкою
form-staff-gender-man = З чоловіком
form-staff-gender-any = Мені однаково

form-speak-language = Якою мовою Ви хочете говорити сьогодні?
    .help = Перекладач безкоштовний.
form-speak-language-same = Мовою цього екрана
form-speak-language-sign = Мовою жестів
form-speak-language-other = Іншою мовою

form-reads = Ви добре читаєте цією мовою?
    .help = Тобто мовою цього екрана. Ми можемо й прочитати Вам уголос.
form-reads-yes = Так
form-reads-little = Трохи
form-reads-no = Ні

form-call-name = Як до Вас звертатися?
    .help = Підійде будь-яке ім’я. На екрані на стіні його не буде.

form-name = Як Вас звати за документами?
    .help = Можна пропустити й сказати нам потім.
form-name-other = Як звати цю людину за документами?
    .help = Можна пропустити й сказати нам потім.

form-name-latin = Як Ваше ім’я пишеться латинськими літерами (ABC)?
    .help = Як у паспорті чи інших документах, якщо знаєте. Можна пропустити.
form-name-latin-other = Як ім’я цієї людини пишеться літерами ABC?
    .help = Можна пропустити й сказати нам потім.

form-birth-year = У якому році Ви народилися?
    .help = Лише рік. Можна пропустити.
form-birth-year-other = У якому році народилася ця людина?
    .help = Лише рік. Можна пропустити.

form-phone = За яким номером телефону безпечно з Вами зв’язатися?
    .help = Лише номер, за яким ніхто інший не відповість і не підслухає. Можна пропустити.

form-phone-whose = Чий це телефон?
    .help = Щоб ми знали, хто може відповісти.
form-phone-whose-mine = Мій мобільний
form-phone-whose-home = Домашній телефон
form-phone-whose-work = Робочий телефон
form-phone-whose-other = Телефон іншої людини

form-phone-ok = Що нам можна робити з цим номером?
    .help = Натисніть на все, що безпечно. Якщо нічого не натиснути, ми ним не користуватимемося.
form-phone-ok-call = Можна дзвонити
form-phone-ok-voice = Можна залишити голосове повідомлення
form-phone-ok-text = Можна надіслати СМС

form-phone-script = Якщо відповість хтось інший, що нам сказати?
    .help = Ми зробимо так, як Ви тут виберете.
form-phone-script-only-me = Покликати мене й більше нічого не казати
form-phone-script-friend = Сказати, що дзвонив друг
form-phone-script-office = Можна назвати наш офіс

form-phone-times = Коли безпечно дзвонити або писати?
    .help = Натисніть на все, що безпечно.
form-phone-times-morning = Вранці
form-phone-times-afternoon = Вдень
form-phone-times-evening = Увечері
form-phone-times-weekend = У вихідні
form-phone-times-any = Будь-коли

form-email = Який у Вас імейл, якщо писати туди безпечно?
    .help = Лише така адреса, де листів більше ніхто не читає. Можна пропустити.

form-email-shared = Цей імейл читає хтось іще?
    .help = Якщо його читає хтось іще, ми на нього не писатимемо.
form-email-shared-yes = Так
form-email-shared-no = Ні
form-email-shared-unsure = Не знаю точно

form-letters = Можна надсилати листи Вам додому?
    .help = Якщо натиснете «Ні», ми нічого не надішлемо.
form-letters-no = Ні
form-letters-yes = Так
form-letters-other = На іншу адресу. Хочу сказати працівнику.

form-town = У якому місті Ви живете або який у Вас ZIP-код?
    .help = Лише місто, без вулиці. Можна пропустити.

form-friend = Чи є родич або друг, якому ми можемо подзвонити?
    .help = Лише якщо не зможемо зв’язатися з Вами. Можна пропустити.
form-friend-name = Як звати цю людину? Лише ім’я, без прізвища.
form-friend-phone = Який номер телефону в цієї людини?
form-friend-knows = Ця людина знає, що Ви тут?
form-friend-knows-yes = Так
form-friend-knows-no = Ні

form-household = Скільки людей живе разом на спільні гроші?
    .help = Порахуйте й себе, і дітей.
# The last tile after 1 to 8.
form-count-more = Більше ніж { $number }

form-income = Скільки приблизно грошей отримує Ваша родина на місяць?
    .help = До податків, усі люди разом. Це допоможе знайти безкоштовну допомогу.
# $amount is a sum of money such as $2,500.
form-income-up-to = До { $amount } на місяць
form-income-between = Від { $from } до { $to } на місяць
form-income-more = Більше ніж { $amount } на місяць
form-income-unsure = Не знаю
form-income-private = Не хочу казати

form-papers = Ви принесли сьогодні документи?
    .help = Тримайте їх при собі. Працівник подивиться їх наодинці з Вами.
form-papers-yes = Так
form-papers-no = Ні

form-source = Як Ви про нас дізналися?
    .help = Можна пропустити.
form-source-friend = Друзі або родина
form-source-community = Церква або місцева організація
form-source-court = Суд або установа
form-source-school = Школа або лікар
form-source-internet = Інтернет, радіо або телевізор
form-source-other = Інший спосіб

form-needs = Вам потрібно щось із цього?
    .help = Натисніть на все, що Вам потрібно.
form-needs-wheelchair = Місце для інвалідного візка
form-needs-hearing = Допомога: погано чую
form-needs-seeing = Допомога: погано бачу
form-needs-seat = Місце, щоб сісти
form-needs-baby = Зі мною мала дитина

## Answers that many questions share

form-yes = Так
form-no = Ні
form-unsure = Не знаю точно
form-none = Нічого з цього
form-other = Щось інше
form-person = Хочу сказати працівнику

form-lane-desk = Стійка
form-lane-consultation = Консультація

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = Ця відповідь не підходить до питання. Спробуйте ще раз.
form-fault-choice = Будь ласка, натисніть на одну з відповідей на екрані.
form-fault-twice = Ви натиснули на одну відповідь двічі. Натисніть на неї один раз.
form-fault-too-many = Можна натиснути не більше ніж { $max }. Щоб прибрати відповідь, натисніть на неї ще раз.
form-fault-empty = Поки що нічого не написано. Напишіть щось або натисніть «Пропустити».
form-fault-too-long = Це задовге. Можна не більше ніж { $max } літер.
form-fault-control = Будь ласка, пишіть лише літери, цифри та пробіли.
form-fault-date = Це ще не дата. Виберіть хоча б рік або натисніть «Не знаю».
form-fault-date-month = Це ще не дата. Виберіть також місяць або натисніть «Не знаю».
form-fault-year = Будь ласка, перевірте рік. Він може бути від { $min } до { $max }.
form-fault-phone-letters = Для телефону пишіть лише цифри.
form-fault-phone-digits = Будь ласка, перевірте номер телефону. У ньому має бути від 7 до 15 цифр.
form-fault-phone-country = Цей номер не підходить до країни. Перевірте номер і країну.
form-fault-phone-area = Введіть номер повністю, з кодом міста.
form-fault-email = Будь ласка, перевірте імейл. У ньому потрібні @ і крапка, наприклад name@example.com.
form-fault-number = Будь ласка, виберіть число від { $min } до { $max }.
form-fault-future = Цей день ще не настав. Перевірте дату.
# $month is the name of a month, $days how many days it has.
form-fault-month-days = Того року { $month } закінчується { $days } числа. Виберіть інший день.
form-fault-code = Цей номер, схоже, неправильний. Подивіться на папір ще раз або пропустіть.
form-fault-code-a-number = A-Number — це літера A та від 7 до 9 цифр. Подивіться ще раз або пропустіть.
form-fault-code-receipt = У номері квитанції 3 літери та 10 цифр. Подивіться ще раз або пропустіть.
form-fault-rows-full = Тут більше немає місця. Решту скажіть працівнику.
