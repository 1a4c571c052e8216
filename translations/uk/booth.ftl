### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.
### Ukrainian, translated by machine.

## Opening the form

booth-start-title = Особиста анкета
booth-start-line = Введіть код, який Вам дали біля стійки.
booth-code-wrong = Цей код не підходить. Подивіться ще раз або запитайте біля стійки.
booth-code-again = Цей код більше не працює. Попросіть новий код біля стійки.
booth-no-link = Анкета зараз не відкривається. Будь ласка, скажіть про це біля стійки.

## The notice of the private form

booth-notice-title = Перед початком
booth-notice-private = Ця анкета — лише для наших юристів та їхніх помічників. Закон захищає те, що Ви кажете нам, щоб отримати юридичну допомогу.
booth-notice-lawyer = Якщо Ви заповните анкету, ми ще не станемо Вашими адвокатами. Чи зможемо ми взяти Вашу справу, ми скажемо пізніше.
booth-notice-conflict = Якщо ми вже допомагаємо людині, яка проти Вас, ми, можливо, не зможемо допомогти Вам. Чому — ми сказати не можемо. Пишіть імена інших людей лише там, де ми про них питаємо.
booth-notice-kept = Коли Ви закінчите частину, вона закриється й надійде до нас. Цей екран більше не зможе її показати. Ми зберігаємо її за правилами нашого офісу. Ви можете попросити копію або попросити все стерти.
booth-notice-choice = Будь-яке питання можна пропустити. Зупинитися можна будь-коли. Можна замість цього сказати все працівнику. Є безкоштовний перекладач.
booth-notice-truth = Будь ласка, не вгадуйте. «Не знаю точно» — добра відповідь.
booth-notice-alone = Цей екран бачить хтось іще? Можна натиснути «Сховати» або покликати працівника.

## Going through the parts

booth-part = Частина { $at } з { $of }
booth-part-start = Почати цю частину
booth-part-skip = Пропустити цю частину
booth-part-finish = Надіслати цю частину
booth-part-unsent = Цю частину ще не надіслано.
booth-part-sent-title = Цю частину закрито й надіслано
booth-part-sent-line = Цей екран більше не може її показати. Її бачать лише наші працівники.
booth-part-next = Наступна частина
booth-part-failed = Нам не вдалося зберегти цю частину. Будь ласка, скажіть про це біля стійки, перш ніж піти.
booth-stop = Зупинитися тут
booth-stop-line = Щоб потім продовжити, потрібен буде новий код.
booth-erase-line = Відповіді цієї частини буде стерто. Частини, які ви вже надіслали, залишаться в наших працівників.
booth-done-title = Дякуємо
booth-done-line = Будь ласка, поверніться до стійки. Далі з Вами працюватимуть наші працівники.

## The names of the parts

booth-part-service = Що Вам потрібно
booth-part-identity = Про Вас
booth-part-contact = Як із Вами зв’язатися
booth-part-dates = Листи й дати
booth-part-entry = Приїзд до США
booth-part-status = Ваші імміграційні документи
booth-part-police = Поліція та суди
booth-part-safety = Ваша безпека
booth-part-family = Ваша родина
booth-part-money = Гроші
booth-part-people = Інші люди у Вашій справі

## What you need

booth-wish = Чого Ви хочете досягти?
    .help = Напишіть своїми словами. Вистачить кількох слів.

booth-helped-before = Вам уже хтось допомагав з імміграційними документами?
    .help = Додайте кожного.
booth-helped-before-who = Хто це був?
booth-helped-before-who-lawyer = Адвокат
booth-helped-before-who-representative = Людина, акредитована державою
booth-helped-before-who-notario = «Notario» або консультант
booth-helped-before-who-friend = Друг або родич
booth-helped-before-name = Як звати цю людину або як називається офіс?
booth-helped-before-paid = Ви платили?
booth-helped-before-filed = Вони надсилали документи до імміграційної служби?
booth-helped-before-result = Який результат?
booth-helped-before-report = Хочете повідомити про проблему з ними?

booth-filed = Ви вже надсилали документи до імміграційної служби?
    .help = Додайте кожен документ.
booth-filed-form = Як називається ця форма або який у неї номер?
booth-filed-date = Коли її надіслали?
booth-filed-receipt = Який номер квитанції?
    .help = 3 літери та 10 цифр, у листі з квитанцією.
booth-filed-status = Який результат?
booth-filed-status-waiting = Чекаю на відповідь
booth-filed-status-approved = Схвалили
booth-filed-status-denied = Відмовили

## About you

booth-full-name = Ваше повне ім’я?
    .help = Як у Ваших документах.
booth-full-name-name = Ваше повне ім’я?
booth-full-name-latin = Як Ваше ім’я пишеться латинськими літерами (ABC)?
    .help = Як у паспорті чи інших документах, якщо знаєте.
booth-full-name-father = Як звати Вашого батька?
booth-full-name-mother = Як звати Вашу матір?
booth-full-name-document = У якому документі стоїть це ім’я?
booth-full-name-document-passport = Паспорт
booth-full-name-document-birth = Свідоцтво про народження
booth-full-name-document-card = Посвідчення особи
booth-full-name-document-immigration = Папір з імміграційної служби

booth-other-names = Чи були у Вас інші імена?
    .help = Наприклад, ім’я до шлюбу, прізвисько, інше написання.
booth-other-names-name = Яке це ім’я?
booth-other-names-kind = Що це за ім’я?
booth-other-names-kind-before = Ім’я або прізвище до шлюбу
booth-other-names-kind-nickname = Прізвисько
booth-other-names-kind-papers = Ім’я в інших документах

booth-spoken-of = Як Вас називати?
    .help = Можна будь-яке ім’я. Так ми будемо до Вас звертатися.
booth-spoken-of-name = Як Вас називати?
booth-spoken-of-pronoun = Як нам говорити про Вас?
booth-spoken-of-pronoun-she = Вона
booth-spoken-of-pronoun-he = Він
booth-spoken-of-pronoun-they = Вони
booth-spoken-of-pronoun-name = Лише на ім’я

booth-born = Коли Ви народилися?
    .help = Введіть те, що знаєте. Можна лише рік.
booth-born-date = Коли Ви народилися?
booth-born-sure = Ви точно знаєте цю дату?

booth-birth-place = Де Ви народилися?
    .help = Якщо не знаєте, введіть найближче місто.
booth-birth-place-city = У якому місті чи селі Ви народилися?
booth-birth-place-country = У якій країні Ви народилися?

booth-citizenship = Громадянство яких країн у Вас є?
    .help = Додайте кожну країну. Деякі люди не мають громадянства.
booth-citizenship-country = Яка це країна?

booth-sex = Що написано у Ваших документах: жінка чи чоловік?
    .help = В анкетах треба те, що написано в документах. Можна пропустити.
booth-sex-papers = Що написано у Ваших документах?
booth-sex-papers-female = Жіноча стать
booth-sex-papers-male = Чоловіча стать
booth-sex-papers-x = X
booth-sex-gender = Ви називаєте себе іншим словом?
    .help = Можна пропустити.

booth-marriage = Ви у шлюбі?
    .help = Ми питаємо всіх: родина може бути важлива для Ваших документів.
booth-marriage-single = Шлюбу не було
booth-marriage-married = У шлюбі
booth-marriage-partner = Живемо разом
booth-marriage-separated = Живемо окремо
booth-marriage-divorced = У розлученні
booth-marriage-widowed = Чоловік помер або дружина померла

booth-a-number = Чи є у Вас A-Number?
    .help = Він є на багатьох імміграційних документах: літера A та від 7 до 9 цифр. Дехто має їх кілька.
booth-a-number-number = Який у Вас A-Number?

booth-account = Чи є у Вас номер акаунта або квитанції з USCIS?
    .help = Додайте кожен номер.
booth-account-kind = Що це за номер?
booth-account-kind-account = Номер онлайн-акаунта
booth-account-kind-receipt = Номер квитанції
booth-account-number = Який це номер?

booth-passport = Чи є у Вас паспорт або картка з Вашого консульства?
    .help = Допоможе, навіть якщо строк минув. Можна пропустити.
booth-passport-country = З якої він країни?
booth-passport-number = Який у нього номер?
booth-passport-expires = Коли минає строк?

booth-i94 = Чи є у Вас папір I-94?
    .help = Його дають тим, хто в’їжджає за візою або за гуманітарним паролем (parole).
booth-i94-number = Який у нього номер?
booth-i94-class = Які літери стоять під словом «class»?
booth-i94-until = До якого числа Вам дозволили залишитися?

booth-languages = Які мови Ви знаєте?
    .help = Натисніть на всі мови, якими говорите.
booth-languages-speaks = Якими мовами Ви говорите?
booth-languages-reads = Якими мовами Ви читаєте?
booth-languages-interpreter = Вам потрібен перекладач?
booth-languages-dialect = Ви говорите особливим варіантом своєї мови?
    .help = Назвіть, наприклад, своє місто чи район.

booth-school = Скільки років Ви вчилися у школі?
    .help = Ми питаємо, щоб зрозуміліше пояснювати. Можна пропустити.
booth-school-years = Скільки років Ви вчилися у школі?
booth-school-reads = Ви вмієте читати й писати своєю мовою?
booth-school-reads-yes = Так
booth-school-reads-little = Трохи
booth-school-reads-no = Ні
booth-school-hard = Вам важко вчитися або запам’ятовувати через хворобу?

booth-funders = Три питання від тих, хто дає нам гроші
    .help = Так наша допомога залишається безкоштовною. Кожне питання можна пропустити.
booth-funders-latino = Ви з родини латиноамериканців чи іспанців?
booth-funders-race = Що з цього про Вас?
    .help = Натисніть на все, що підходить.
booth-funders-race-native = Корінні народи Америки або Аляски
booth-funders-race-asian = Азійці
booth-funders-race-black = Чорношкірі або афроамериканці
booth-funders-race-pacific = Корінні гавайці або жителі островів Тихого океану
booth-funders-race-white = Білі
booth-funders-veteran = Ви служили в армії США?

## How we may reach you

booth-home-phone = У Вас є домашній телефон?
    .help = Ми користуватимемося ним лише так, як Ви скажете.
booth-cell-phone = У Вас є мобільний телефон?
    .help = Ми користуватимемося ним лише так, як Ви скажете.
booth-work-phone = У Вас є робочий телефон?
    .help = Ми користуватимемося ним лише так, як Ви скажете.
# The same words for every phone.
booth-phone-number = Який номер?
booth-phone-ok = Що нам можна робити з цим номером?
    .help = Натисніть на все, що безпечно. Якщо нічого не натиснути, ми ним не користуватимемося.
booth-phone-ok-call = Можна дзвонити
booth-phone-ok-voice = Можна залишити голосове повідомлення
booth-phone-ok-text = Можна надіслати СМС
booth-phone-ok-app = Можна писати у WhatsApp
booth-phone-script = Якщо відповість хтось інший, що нам сказати?
booth-phone-script-only-me = Покликати мене й більше нічого не казати
booth-phone-script-friend = Сказати, що дзвонив друг
booth-phone-script-office = Можна назвати наш офіс
booth-phone-times = Коли це безпечно?
    .help = Натисніть на все, що безпечно.
booth-phone-times-morning = Вранці
booth-phone-times-afternoon = Вдень
booth-phone-times-evening = Увечері
booth-phone-times-weekend = У вихідні
booth-phone-times-any = Будь-коли
booth-phone-shared = Хтось іще користується цим телефоном або дивиться в нього?
booth-phone-employer = Можна, щоб Ваш начальник знав про наші дзвінки?

booth-friend-phone = Чи є родич або друг, якому ми можемо подзвонити?
    .help = Лише якщо не зможемо зв’язатися з Вами.
booth-friend-phone-name = Як звати цю людину?
booth-friend-phone-relation = Хто Вам ця людина?
booth-friend-phone-script-only = Покликати цю людину й більше нічого не казати
booth-friend-phone-knows = Ця людина знає, що Ви ходите до нас?

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = Чоловік або дружина
booth-relation-former = Колишній чоловік або колишня дружина
booth-relation-parent = Мати або батько
booth-relation-child = Син або дочка
booth-relation-sibling = Брат або сестра
booth-relation-other-family = Інший родич
booth-relation-friend = Друг
booth-relation-self = Це я

booth-home = Де Ви живете?
    .help = Ми нічого туди не надішлемо, якщо Ви не скажете «так».
booth-home-kind = Що це за місце?
booth-home-kind-own = Мій дім
booth-home-kind-with = Живу в інших людей
booth-home-kind-shelter = Прихисток
booth-home-kind-none = Немає постійного місця
# The same words for every address.
booth-address-street = Яка вулиця й номер будинку?
booth-address-unit = Який номер квартири або кімнати?
    .help = Можна пропустити.
booth-address-city = Яке місто?
booth-address-state = Який штат?
    .help = Вистачить двох літер, наприклад TX.
booth-address-zip = Який ZIP-код?
booth-address-mail = Можна надсилати туди листи?
booth-address-plain = Надсилати у простому конверті без нашої назви?

booth-email = Чи є у Вас імейл?
    .help = Лише якщо це безпечно для Вас. Можна пропустити.
booth-email-address = Яка адреса імейлу?
booth-email-shared = Цей імейл читає хтось іще?
booth-email-device = Чи може хтось дивитися у Ваш телефон або комп’ютер?

booth-friend-home = Чи є родич або друг, який може отримувати листи для Вас?
    .help = Виберіть того, кому довіряєте. Можна пропустити.
booth-friend-home-name = Як звати цю людину?
booth-friend-home-knows = Ця людина знає, що Ви ходите до нас?

booth-safe-mail = Чи є безпечна адреса для листів від держави?
    .help = Це може бути не Ваш дім.
booth-safe-mail-program = Ви у програмі, яка тримає Вашу адресу в таємниці?
booth-safe-mail-card = Який номер Вашої картки в цій програмі?
booth-safe-mail-expires = Коли минає строк цієї картки?

booth-secret-word = Виберіть таємне слово для телефону
    .help = Ми спитаємо його, перш ніж про щось говорити. Виберіть таке, якого інші не вгадають.

## Letters and dates

booth-notices = Чи є у Вас листи або папери з імміграційної служби чи суду?
    .help = Додайте кожен папір, який у Вас із собою.
booth-notices-kind = Що це за папір?
booth-notices-on = Яка дата стоїть на папері?
booth-notices-received = Коли Ви його отримали?
booth-notices-due = До якого числа Ви маєте щось зробити?
booth-notices-how = Як Ви його отримали?
booth-notices-how-mail = Поштою
booth-notices-how-hand = Дали в руки

booth-court = Чи є у Вас справа в імміграційному суді?
    .help = Це є в паперах із суду. Не знати — теж нормально.
booth-court-has = Чи є у Вас справа в імміграційному суді?
booth-court-charged = Яка дата стоїть на папері «Notice to Appear»?
booth-court-city = У якому місті цей суд?
booth-court-judge = Як звати суддю?
booth-court-hearing = Коли Ваше наступне слухання?
booth-court-time = О котрій годині?
booth-court-kind = Що це за слухання?
booth-court-kind-first = Коротке перше слухання (master)
booth-court-kind-full = Повне слухання (individual)
booth-court-where = Де воно буде?
booth-court-where-person = У залі суду
booth-court-where-video = По відео або телефоном

booth-check-in = Ви маєте відмічатися в імміграційній службі (ICE)?
booth-check-in-has = Ви маєте відмічатися в імміграційній службі (ICE)?
    .help = Натисніть на все, що підходить. Так ми бачимо, як скоро потрібна допомога.
booth-check-in-has-visit = Мені треба туди ходити
booth-check-in-has-order = У мене є наказ про нагляд (order of supervision)
booth-check-in-has-monitor = За мною стежить застосунок, годинник чи браслет на нозі
booth-check-in-next = Коли наступний раз?
booth-check-in-place = Де?

booth-held = Хтось із Вашої родини зараз під вартою?
    .help = Наприклад, у центрі для затриманих або у в’язниці.
booth-held-has = Хтось із Вашої родини зараз під вартою?
booth-held-name = Яке повне ім’я цієї людини?
booth-held-relation = Хто Вам ця людина?
booth-held-country = З якої країни ця людина?
booth-held-born = Коли ця людина народилася?
booth-held-number = Який A-Number у цієї людини?
booth-held-place = Де тримають цю людину?
booth-held-since = З якого часу?
booth-held-wants = Ця людина хоче нашої допомоги?

## Coming to the United States

booth-entries = Коли Ви приїхали до США?
    .help = Додайте кожен приїзд. Почніть з останнього.
booth-entries-date = Коли Ви в’їхали?
booth-entries-place = У якому місці Ви в’їхали?
    .help = Наприклад, назва міста, моста або аеропорту.
booth-entries-how = Як Ви в’їхали?
booth-entries-how-visa = За візою
booth-entries-how-parole = За гуманітарним паролем (parole)
booth-entries-how-border-card = За карткою перетину кордону
booth-entries-how-waved = Мене пропустили, не дивлячись
booth-entries-how-no-check = Мене ніхто не перевіряв
booth-entries-document = Який документ Ви показали?
booth-entries-met = Ви говорили з офіцером?

booth-trips = Ви відтоді виїжджали зі США?
    .help = Додайте кожну поїздку.
booth-trips-left = Коли Ви виїхали?
booth-trips-back = Коли Ви повернулися?

booth-last-arrival = Коли Ви в’їхали востаннє?
    .help = Ця дата може бути дуже важливою. Введіть те, що знаєте.
    .suggested = Так випливає з Ваших відповідей. Якщо це неправильно, змініть.

booth-stopped = Вас колись зупиняли на кордоні або відправляли назад?
    .help = Додайте кожен випадок.
booth-stopped-date = Коли це було?
booth-stopped-place = Де це було?
booth-stopped-fingerprints = У Вас брали відбитки пальців?
booth-stopped-signed = Ви підписували папір?

booth-removed = Суддя або офіцер колись наказували Вам виїхати?
    .help = Додайте кожен випадок.
booth-removed-date = Коли це було?
booth-removed-place = Де це було?
booth-removed-who = Хто дав наказ?
booth-removed-who-judge = Суддя
booth-removed-who-officer = Офіцер
booth-removed-left = Ви тоді виїхали з країни?
booth-removed-back = Ви потім повернулися?

booth-visas = Ви колись просили візу?
    .help = Додайте кожну візу.
booth-visas-kind = Що це була за віза?
booth-visas-date = Коли це було?
booth-visas-result = Який результат?
booth-visas-result-got = Візу дали
booth-visas-result-refused = Відмовили
booth-visas-result-stayed = Строк минув до мого від’їзду

## Your immigration papers

booth-status = Який документ у Вас є зараз?
    .help = Натисніть на найбільш схожу відповідь.
booth-status-what = Який документ у Вас є зараз?
booth-status-what-none = Немає документів
booth-status-what-green-card = Грін-карта
booth-status-what-work = Дозвіл на роботу
booth-status-what-visa = Віза
booth-status-what-asylum = Притулок або статус біженця
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = Гуманітарний пароль (parole)
booth-status-what-citizenship = Громадянство США
booth-status-expires = Коли минає строк цього документа?

booth-resident = Про Вашу грін-карту
    .help = Дата є на картці. Введіть те, що знаєте.
booth-resident-since = З якого часу вона у Вас?
booth-resident-how = Як Ви її отримали?
booth-resident-how-family = Через родину
booth-resident-how-work = Через роботу
booth-resident-how-asylum = Через статус біженця або притулок
booth-resident-how-lottery = Через лотерею
booth-resident-two-years = Це картка лише на два роки?

booth-work-permit = Про Ваш дозвіл на роботу
booth-work-permit-category = Які літера й цифри стоять під словом «category»?
    .help = Наприклад, C08. Можна пропустити.
booth-work-permit-expires = Коли минає строк?

booth-programs = Чи є у Вас щось із цього або чи Ви це просили?
    .help = Додайте кожну відповідь.
booth-programs-kind = Що саме?
booth-programs-kind-asylum = Притулок
booth-programs-kind-u = Віза U
booth-programs-kind-t = Віза T
booth-programs-kind-sij = Документ для молодих (SIJ)
booth-programs-since = З якого часу?
booth-programs-until = До якого часу?

booth-petition = Хтось просив імміграційну службу дозволити Вам залишитися?
    .help = Наприклад, родич або начальник: для Вас, Ваших батьків, чоловіка чи дружини.
booth-petition-filed = Хтось просив імміграційну службу дозволити Вам залишитися?
booth-petition-who = За кого просили?
booth-petition-who-me = За мене
booth-petition-who-parent = За мою матір або мого батька
booth-petition-who-spouse = За мого чоловіка або мою дружину
booth-petition-when = Коли це було?

booth-moved = Ви переїжджали?
    .help = Імміграційна служба шле листи на адресу, яку знає. Ми допоможемо її змінити.
booth-moved-moved = Ви переїжджали після останніх документів?
booth-moved-told = Кому Ви сказали свою нову адресу?
    .help = Натисніть на все, що підходить.
booth-moved-told-uscis = Імміграційній службі (USCIS)
booth-moved-told-court = Суду

## Police and courts

booth-arrested = Поліція колись заарештовувала Вас або виписувала штраф?
    .help = Де завгодно, навіть давно, навіть якщо потім нічого не було.
booth-arrests = Розкажіть про кожен випадок
    .help = Додайте кожен випадок. Введіть те, що знаєте.
booth-arrests-date = Коли це було?
booth-arrests-place = Де це було?
booth-arrests-agency = Яка це була поліція?
booth-arrests-charge = Що, за їхніми словами, Ви зробили?
    .help = Вистачить кількох слів.
booth-arrests-court = Який це був суд?
booth-arrests-result = Який результат?
booth-arrests-result-dropped = Справу закрили
booth-arrests-result-guilty = Суд визнав вину
booth-arrests-result-not-guilty = Суд виправдав
booth-arrests-result-open = Справа ще триває
booth-arrests-sentence = Що призначив суддя?
    .help = Наприклад, дні у в’язниці, курси, громадські роботи.
booth-arrests-probation = Чи був у Вас умовний строк (probation)?
booth-arrests-fine = Ви платили штраф?
booth-arrests-papers = У Вас є папери із суду?

booth-open-case = Чи є у Вас кримінальна справа, яка ще триває?
    .help = Це може бути важливо для Ваших документів. Можна замість цього сказати працівнику.
booth-open-case-has = Чи є у Вас кримінальна справа, яка ще триває?
booth-open-case-next = Коли наступна дата?
booth-open-case-defender = Як звати Вашого адвоката в цій справі?

booth-police-more = Чи було у Вас щось із цього?
    .help = Натисніть на все, що підходить.
booth-police-more-driving = За кермом після алкоголю або наркотиків
booth-police-more-order = Суд заборонив мені підходити до когось
booth-police-more-young = Щось до моїх 18 років
booth-police-more-warrant = Можливо, мене шукає поліція
booth-police-more-probation = У мене умовний строк (probation)

## Your safety

booth-afraid = Ви боїтеся повернутися до своєї країни?
    .help = Тут не треба розповідати всю історію.
booth-hurt = У США хтось робив боляче Вам чи Вашій дитині або погрожував?
    .help = Тут не треба розповідати всю історію.
booth-crime = Про те, що сталося
    .help = Пишіть лише те, що хочете.
booth-crime-kind = Що це було?
    .help = Натисніть на все, що підходить.
booth-crime-kind-home = Насильство вдома
booth-crime-kind-attack = Напад
booth-crime-kind-sexual = Сексуальне насильство
booth-crime-kind-threats = Погрози
booth-crime-kind-held = Мене тримали силою
booth-crime-kind-stalking = Мене переслідували
booth-crime-when = Коли це було?
booth-crime-where = У якому місті?
booth-crime-reported = Ви або хтось інший повідомили поліцію?
booth-crime-report = Який номер у поліцейського звіту?
booth-crime-certified = Поліція підписала для Вас папір (віза U)?
booth-forced = Вас колись змушували працювати силою або обманом?
    .help = Наприклад, не платили, забрали документи, не давали піти.
booth-young = Для тих, кому менше ніж 21 рік
    .help = Для молодих людей є особлива допомога.
booth-young-is = Вам менше ніж 21 рік?
booth-young-both = Ви живете і з матір’ю, і з батьком?
booth-young-hurt = Хтось із батьків робив Вам боляче, кинув Вас або не дбав про Вас?
booth-young-order = Чи є папір із сімейного суду?
booth-need-now = Вам зараз потрібно щось із цього?
    .help = Ми допоможемо це знайти.
booth-need-now-shelter = Безпечне місце для ночівлі
booth-need-now-police = Поліція
booth-need-now-doctor = Лікар
booth-need-now-food = Їжа
booth-need-now-talk = Людина, з якою можна поговорити

## Your family

booth-family = Хто є у Вашій родині?
    .help = Додайте чоловіка або дружину (теперішніх і колишніх), батьків, дітей, братів і сестер.
booth-family-relation = Хто це?
booth-family-name = Яке повне ім’я?
booth-family-born = Коли ця людина народилася?
booth-family-country = У якій країні народилася ця людина?
booth-family-status = Які документи в цієї людини?
booth-family-status-citizenship = Громадянство США
booth-family-status-green-card = Грін-карта
booth-family-status-other = Інші документи
booth-family-status-none = Немає документів
booth-family-here = Ця людина живе у США?
booth-family-filed = Ця людина подавала за Вас заяву до імміграційної служби?
booth-family-living = Ця людина жива?

booth-citizenship-parents = Чи є або було громадянство США у Ваших батьків, бабусь чи дідусів?
    .help = Деякі люди мають громадянство через родину і не знають про це.

booth-sponsor = Хто міг би допомогти Вам з імміграційними документами (спонсор)?
    .help = Наприклад, чоловік або дружина, мати або батько, доросла дитина.
booth-sponsor-name = Як звати цю людину?
booth-sponsor-relation = Хто Вам ця людина?
booth-sponsor-income = Скільки приблизно доларів на місяць заробляє ця людина?

## Money

booth-household = Скільки людей живе на ті самі гроші?
    .help = Порахуйте й себе, і дітей.

booth-income = Які гроші надходять у родину?
    .help = Додайте всі гроші всіх, хто живе з Вами. Якщо грошей немає, натисніть «Немає що додати».
booth-income-source = Звідки ці гроші?
booth-income-source-job = Робота
booth-income-source-own = Власна справа або підробіток
booth-income-source-benefits = Допомога від держави
booth-income-source-family = Родина або друзі
booth-income-amount = Скільки доларів?
booth-income-often = Як часто?
booth-income-often-week = Щотижня
booth-income-often-two-weeks = Кожні два тижні
booth-income-often-month = Щомісяця
booth-income-often-year = Щороку

booth-benefits = Ваша родина отримує щось із цього?
booth-benefits-has = Ваша родина отримує щось із цього?
    .help = Натисніть на все, що підходить. Це може зменшити оплату.
booth-benefits-has-snap = Допомога на їжу (SNAP, EBT)
booth-benefits-has-medicaid = Програма Medicaid
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = Допомога грошима (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = Допомога з оплатою житла
booth-benefits-proof = Чи є у Вас лист, який це підтверджує?

booth-fee = Ви можете заплатити нашому офісу невелику суму?
    .help = Ми нікому не відмовляємо через гроші.
booth-fee-full = Так
booth-fee-plan = Так, потроху щомісяця
booth-fee-waiver = Ні, не можу платити

## Other people in your case

booth-people = Які ще люди пов’язані з Вашою справою?
    .help = Ми перевіряємо, чи не допомагаємо вже комусь, хто проти Вас.
booth-people-name = Яке повне ім’я цієї людини?
booth-people-role = Як ця людина пов’язана зі справою?
booth-people-role-helps-me = Допомагає мені з документами
booth-people-role-i-help = Я хочу допомогти цій людині
booth-people-role-former = Колишній чоловік або колишня дружина
booth-people-role-hurt-me = Робила мені боляче або погрожувала
booth-people-role-employer = Начальник
booth-people-role-same-case = Пов’язана з тією самою справою
