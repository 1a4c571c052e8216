### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.
### Russian, translated by machine.

## Opening the form

booth-start-title = Личная анкета
booth-start-line = Введите код, который Вам дали у стойки.
booth-code-wrong = Этот код не подходит. Посмотрите ещё раз или спросите у стойки.
booth-code-again = Этот код больше не работает. Попросите новый код у стойки.
booth-no-link = Анкета сейчас не открывается. Пожалуйста, скажите об этом у стойки.

## The notice of the private form

booth-notice-title = Перед началом
booth-notice-private = Эта анкета — только для наших юристов и их помощников. Закон защищает то, что Вы говорите нам, чтобы получить юридическую помощь.
booth-notice-lawyer = Если Вы заполните анкету, мы ещё не станем Вашими адвокатами. Сможем ли мы взять Ваше дело, мы скажем позже.
booth-notice-conflict = Если мы уже помогаем человеку, который против Вас, мы, возможно, не сможем помочь Вам. Почему — мы сказать не можем. Пишите имена других людей только там, где мы о них спрашиваем.
booth-notice-kept = Когда Вы закончите часть, она закроется и отправится к нам. Этот экран больше не сможет её показать. Мы храним её по правилам нашего офиса. Вы можете попросить копию или попросить всё стереть.
booth-notice-choice = Любой вопрос можно пропустить. Остановиться можно в любой момент. Можно вместо этого сказать всё сотруднику. Есть бесплатный переводчик.
booth-notice-truth = Пожалуйста, не угадывайте. «Не знаю точно» — хороший ответ.
booth-notice-alone = Этот экран видит кто-то ещё? Можно нажать «Скрыть» или позвать сотрудника.

## Going through the parts

booth-part = Часть { $at } из { $of }
booth-part-start = Начать эту часть
booth-part-skip = Пропустить эту часть
booth-part-finish = Отправить эту часть
booth-part-unsent = Эта часть ещё не отправлена.
booth-part-sent-title = Эта часть закрыта и отправлена
booth-part-sent-line = Этот экран больше не может её показать. Её видят только наши сотрудники.
booth-part-next = Следующая часть
booth-part-failed = Нам не удалось сохранить эту часть. Пожалуйста, скажите об этом у стойки, прежде чем уйти.
booth-stop = Остановиться здесь
booth-stop-line = Чтобы потом продолжить, нужен будет новый код.
booth-erase-line = Ответы этой части будут стёрты. Части, которые вы уже отправили, останутся у наших сотрудников.
booth-done-title = Спасибо
booth-done-line = Пожалуйста, вернитесь к стойке. Дальше с Вами будут работать наши сотрудники.

## The names of the parts

booth-part-service = Что Вам нужно
booth-part-identity = О Вас
booth-part-contact = Как с Вами связаться
booth-part-dates = Письма и даты
booth-part-entry = Приезд в США
booth-part-status = Ваши иммиграционные документы
booth-part-police = Полиция и суды
booth-part-safety = Ваша безопасность
booth-part-family = Ваша семья
booth-part-money = Деньги
booth-part-people = Другие люди в Вашем деле

## What you need

booth-wish = Чего Вы хотите добиться?
    .help = Напишите своими словами. Хватит нескольких слов.

booth-helped-before = Вам уже кто-то помогал с иммиграционными документами?
    .help = Добавьте каждого.
booth-helped-before-who = Кто это был?
booth-helped-before-who-lawyer = Адвокат
booth-helped-before-who-representative = Человек, аккредитованный государством
booth-helped-before-who-notario = «Notario» или консультант
booth-helped-before-who-friend = Друг или родственник
booth-helped-before-name = Как зовут этого человека или как называется офис?
booth-helped-before-paid = Вы платили?
booth-helped-before-filed = Они отправляли документы в иммиграционную службу?
booth-helped-before-result = Какой результат?
booth-helped-before-report = Хотите сообщить о проблеме с ними?

booth-filed = Вы уже отправляли документы в иммиграционную службу?
    .help = Добавьте каждый документ.
booth-filed-form = Как называется эта форма или какой у неё номер?
booth-filed-date = Когда её отправили?
booth-filed-receipt = Какой номер квитанции?
    .help = 3 буквы и 10 цифр, в письме с квитанцией.
booth-filed-status = Какой результат?
booth-filed-status-waiting = Жду ответа
booth-filed-status-approved = Одобрили
booth-filed-status-denied = Отказали

## About you

booth-full-name = Ваше полное имя?
    .help = Как в Ваших документах.
booth-full-name-name = Ваше полное имя?
booth-full-name-latin = Как Ваше имя пишется латинскими буквами (ABC)?
    .help = Как в паспорте или других документах, если знаете.
booth-full-name-father = Как зовут Вашего отца?
booth-full-name-mother = Как зовут Вашу мать?
booth-full-name-document = В каком документе стоит это имя?
booth-full-name-document-passport = Паспорт
booth-full-name-document-birth = Свидетельство о рождении
booth-full-name-document-card = Удостоверение личности
booth-full-name-document-immigration = Бумага из иммиграционной службы

booth-other-names = Были ли у Вас другие имена?
    .help = Например, имя до брака, прозвище, другое написание.
booth-other-names-name = Какое это имя?
booth-other-names-kind = Что это за имя?
booth-other-names-kind-before = Имя или фамилия до брака
booth-other-names-kind-nickname = Прозвище
booth-other-names-kind-papers = Имя в других документах

booth-spoken-of = Как Вас называть?
    .help = Можно любое имя. Так мы будем к Вам обращаться.
booth-spoken-of-name = Как Вас называть?
booth-spoken-of-pronoun = Как нам говорить о Вас?
booth-spoken-of-pronoun-she = Она
booth-spoken-of-pronoun-he = Он
booth-spoken-of-pronoun-they = Они
booth-spoken-of-pronoun-name = Только по имени

booth-born = Когда Вы родились?
    .help = Введите то, что знаете. Можно только год.
booth-born-date = Когда Вы родились?
booth-born-sure = Вы точно знаете эту дату?

booth-birth-place = Где Вы родились?
    .help = Если не знаете, введите ближайший город.
booth-birth-place-city = В каком городе или селе Вы родились?
booth-birth-place-country = В какой стране Вы родились?

booth-citizenship = Гражданство каких стран у Вас есть?
    .help = Добавьте каждую страну. У некоторых людей гражданства нет.
booth-citizenship-country = Какая это страна?

booth-sex = Что написано в Ваших документах: женщина или мужчина?
    .help = В анкетах нужно то, что написано в документах. Можно пропустить.
booth-sex-papers = Что написано в Ваших документах?
booth-sex-papers-female = Женский пол
booth-sex-papers-male = Мужской пол
booth-sex-papers-x = X
booth-sex-gender = Вы называете себя другим словом?
    .help = Можно пропустить.

booth-marriage = Вы в браке?
    .help = Мы спрашиваем всех: семья может быть важна для Ваших документов.
booth-marriage-single = Брака не было
booth-marriage-married = В браке
booth-marriage-partner = Живём вместе
booth-marriage-separated = Живём отдельно
booth-marriage-divorced = В разводе
booth-marriage-widowed = Муж умер или жена умерла

booth-a-number = У Вас есть A-Number?
    .help = Он есть на многих иммиграционных документах: буква A и от 7 до 9 цифр. У некоторых людей их несколько.
booth-a-number-number = Какой у Вас A-Number?

booth-account = Есть ли у Вас номер аккаунта или квитанции из USCIS?
    .help = Добавьте каждый номер.
booth-account-kind = Что это за номер?
booth-account-kind-account = Номер онлайн-аккаунта
booth-account-kind-receipt = Номер квитанции
booth-account-number = Какой это номер?

booth-passport = Есть ли у Вас паспорт или карта из Вашего консульства?
    .help = Поможет, даже если срок прошёл. Можно пропустить.
booth-passport-country = Из какой он страны?
booth-passport-number = Какой у него номер?
booth-passport-expires = Когда кончается срок?

booth-i94 = Есть ли у Вас бумага I-94?
    .help = Её дают тем, кто въезжает по визе или по гуманитарному паролю (parole).
booth-i94-number = Какой у неё номер?
booth-i94-class = Какие буквы стоят под словом «class»?
booth-i94-until = До какого числа Вам разрешили остаться?

booth-languages = Какие языки Вы знаете?
    .help = Нажмите на все языки, на которых говорите.
booth-languages-speaks = На каких языках Вы говорите?
booth-languages-reads = На каких языках Вы читаете?
booth-languages-interpreter = Вам нужен переводчик?
booth-languages-dialect = Вы говорите на особом варианте своего языка?
    .help = Назовите, например, свой город или район.

booth-school = Сколько лет Вы учились в школе?
    .help = Мы спрашиваем, чтобы понятнее объяснять. Можно пропустить.
booth-school-years = Сколько лет Вы учились в школе?
booth-school-reads = Вы умеете читать и писать на своём языке?
booth-school-reads-yes = Да
booth-school-reads-little = Немного
booth-school-reads-no = Нет
booth-school-hard = Вам трудно учиться или запоминать из-за болезни?

booth-funders = Три вопроса от тех, кто даёт нам деньги
    .help = Так наша помощь остаётся бесплатной. Каждый вопрос можно пропустить.
booth-funders-latino = Вы латиноамериканец или латиноамериканка?
booth-funders-race = Что из этого о Вас?
    .help = Нажмите на всё, что подходит.
booth-funders-race-native = Коренные народы Америки или Аляски
booth-funders-race-asian = Азиаты
booth-funders-race-black = Чернокожие или афроамериканцы
booth-funders-race-pacific = Коренные гавайцы или жители островов Тихого океана
booth-funders-race-white = Белые
booth-funders-veteran = Вы служили в армии США?

## How we may reach you

booth-home-phone = У Вас есть домашний телефон?
    .help = Мы будем им пользоваться только так, как Вы скажете.
booth-cell-phone = У Вас есть мобильный телефон?
    .help = Мы будем им пользоваться только так, как Вы скажете.
booth-work-phone = У Вас есть рабочий телефон?
    .help = Мы будем им пользоваться только так, как Вы скажете.
# The same words for every phone.
booth-phone-number = Какой номер?
booth-phone-ok = Что нам можно делать с этим номером?
    .help = Нажмите на всё, что безопасно. Если ничего не нажать, мы не будем им пользоваться.
booth-phone-ok-call = Можно звонить
booth-phone-ok-voice = Можно оставить голосовое сообщение
booth-phone-ok-text = Можно прислать СМС
booth-phone-ok-app = Можно писать в WhatsApp
booth-phone-script = Если ответит кто-то другой, что нам сказать?
booth-phone-script-only-me = Позвать меня и больше ничего не говорить
booth-phone-script-friend = Сказать, что звонил друг
booth-phone-script-office = Можно назвать наш офис
booth-phone-times = Когда это безопасно?
    .help = Нажмите на всё, что безопасно.
booth-phone-times-morning = Утром
booth-phone-times-afternoon = Днём
booth-phone-times-evening = Вечером
booth-phone-times-weekend = В выходные
booth-phone-times-any = В любое время
booth-phone-shared = Кто-то ещё пользуется этим телефоном или смотрит в него?
booth-phone-employer = Можно, чтобы Ваш начальник знал о наших звонках?

booth-friend-phone = Есть родственник или друг, которому мы можем позвонить?
    .help = Только если не сможем связаться с Вами.
booth-friend-phone-name = Как зовут этого человека?
booth-friend-phone-relation = Кто Вам этот человек?
booth-friend-phone-script-only = Позвать этого человека и больше ничего не говорить
booth-friend-phone-knows = Этот человек знает, что Вы ходите к нам?

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = Муж или жена
booth-relation-former = Бывший муж или бывшая жена
booth-relation-parent = Мать или отец
booth-relation-child = Сын или дочь
booth-relation-sibling = Брат или сестра
booth-relation-other-family = Другой родственник
booth-relation-friend = Друг
booth-relation-self = Это я

booth-home = Где Вы живёте?
    .help = Мы ничего туда не пришлём, если Вы не скажете «да».
booth-home-kind = Что это за место?
booth-home-kind-own = Мой дом
booth-home-kind-with = Живу у других людей
booth-home-kind-shelter = Приют
booth-home-kind-none = Нет постоянного места
# The same words for every address.
booth-address-street = Какая улица и номер дома?
booth-address-unit = Какой номер квартиры или комнаты?
    .help = Можно пропустить.
booth-address-city = Какой город?
booth-address-state = Какой штат?
    .help = Хватит двух букв, например TX.
booth-address-zip = Какой ZIP-код?
booth-address-mail = Можно присылать туда письма?
booth-address-plain = Присылать в простом конверте без нашего названия?

booth-email = Есть ли у Вас имейл?
    .help = Только если это безопасно для Вас. Можно пропустить.
booth-email-address = Какой адрес имейла?
booth-email-shared = Этот имейл читает кто-то ещё?
booth-email-device = Может ли кто-то смотреть в Ваш телефон или компьютер?

booth-friend-home = Есть родственник или друг, который может получать письма для Вас?
    .help = Выберите того, кому доверяете. Можно пропустить.
booth-friend-home-name = Как зовут этого человека?
booth-friend-home-knows = Этот человек знает, что Вы ходите к нам?

booth-safe-mail = Есть ли безопасный адрес для писем от государства?
    .help = Это может быть не Ваш дом.
booth-safe-mail-program = Вы в программе, которая хранит Ваш адрес в тайне?
booth-safe-mail-card = Какой номер Вашей карты в этой программе?
booth-safe-mail-expires = Когда кончается срок этой карты?

booth-secret-word = Выберите секретное слово для телефона
    .help = Мы спросим его, прежде чем о чём-то говорить. Выберите такое, которое другие не угадают.

## Letters and dates

booth-notices = Есть ли у Вас письма или бумаги из иммиграционной службы или суда?
    .help = Добавьте каждую бумагу, которая у Вас с собой.
booth-notices-kind = Что это за бумага?
booth-notices-on = Какая дата стоит на бумаге?
booth-notices-received = Когда Вы её получили?
booth-notices-due = До какого числа Вы должны что-то сделать?
booth-notices-how = Как Вы её получили?
booth-notices-how-mail = По почте
booth-notices-how-hand = Дали в руки

booth-court = Есть ли у Вас дело в иммиграционном суде?
    .help = Это есть в бумагах из суда. Не знать — тоже нормально.
booth-court-has = Есть ли у Вас дело в иммиграционном суде?
booth-court-charged = Какая дата стоит на бумаге «Notice to Appear»?
booth-court-city = В каком городе этот суд?
booth-court-judge = Как зовут судью?
booth-court-hearing = Когда Ваше следующее слушание?
booth-court-time = В какое время?
booth-court-kind = Что это за слушание?
booth-court-kind-first = Короткое первое слушание (master)
booth-court-kind-full = Полное слушание (individual)
booth-court-where = Где оно будет?
booth-court-where-person = В зале суда
booth-court-where-video = По видео или по телефону

booth-check-in = Вы должны отмечаться в иммиграционной службе (ICE)?
booth-check-in-has = Вы должны отмечаться в иммиграционной службе (ICE)?
    .help = Нажмите на всё, что подходит. Так мы видим, как скоро нужна помощь.
booth-check-in-has-visit = Мне нужно туда ходить
booth-check-in-has-order = У меня есть приказ о надзоре (order of supervision)
booth-check-in-has-monitor = За мной следят через приложение, часы или браслет на ноге
booth-check-in-next = Когда следующий раз?
booth-check-in-place = Где?

booth-held = Кто-то из Вашей семьи сейчас под стражей?
    .help = Например, в центре для задержанных или в тюрьме.
booth-held-has = Кто-то из Вашей семьи сейчас под стражей?
booth-held-name = Какое полное имя этого человека?
booth-held-relation = Кто Вам этот человек?
booth-held-country = Из какой страны этот человек?
booth-held-born = Когда этот человек родился?
booth-held-number = Какой A-Number у этого человека?
booth-held-place = Где держат этого человека?
booth-held-since = С какого времени?
booth-held-wants = Этот человек хочет нашей помощи?

## Coming to the United States

booth-entries = Когда Вы приехали в США?
    .help = Добавьте каждый приезд. Начните с последнего.
booth-entries-date = Когда Вы въехали?
booth-entries-place = В каком месте Вы въехали?
    .help = Например, название города, моста или аэропорта.
booth-entries-how = Как Вы въехали?
booth-entries-how-visa = По визе
booth-entries-how-parole = По гуманитарному паролю (parole)
booth-entries-how-border-card = По карте пересечения границы
booth-entries-how-waved = Меня пропустили, не глядя
booth-entries-how-no-check = Меня никто не проверял
booth-entries-document = Какой документ Вы показали?
booth-entries-met = Вы говорили с офицером?

booth-trips = Вы с тех пор уезжали из США?
    .help = Добавьте каждую поездку.
booth-trips-left = Когда Вы уехали?
booth-trips-back = Когда Вы вернулись?

booth-last-arrival = Когда Вы въехали в последний раз?
    .help = Эта дата может быть очень важной. Введите то, что знаете.
    .suggested = Так следует из Ваших ответов. Если это неверно, измените.

booth-stopped = Вас когда-нибудь останавливали на границе или отправляли назад?
    .help = Добавьте каждый случай.
booth-stopped-date = Когда это было?
booth-stopped-place = Где это было?
booth-stopped-fingerprints = У Вас брали отпечатки пальцев?
booth-stopped-signed = Вы подписывали бумагу?

booth-removed = Судья или офицер когда-нибудь приказывали Вам уехать?
    .help = Добавьте каждый случай.
booth-removed-date = Когда это было?
booth-removed-place = Где это было?
booth-removed-who = Кто дал приказ?
booth-removed-who-judge = Судья
booth-removed-who-officer = Офицер
booth-removed-left = Вы тогда уехали из страны?
booth-removed-back = Вы потом вернулись?

booth-visas = Вы когда-нибудь просили визу?
    .help = Добавьте каждую визу.
booth-visas-kind = Что это была за виза?
booth-visas-date = Когда это было?
booth-visas-result = Какой результат?
booth-visas-result-got = Визу дали
booth-visas-result-refused = Отказали
booth-visas-result-stayed = Срок вышел до моего отъезда

## Your immigration papers

booth-status = Какой документ у Вас есть сейчас?
    .help = Нажмите на самый похожий ответ.
booth-status-what = Какой документ у Вас есть сейчас?
booth-status-what-none = Нет документов
booth-status-what-green-card = Грин-карта
booth-status-what-work = Разрешение на работу
booth-status-what-visa = Виза
booth-status-what-asylum = Убежище или статус беженца
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = Гуманитарный пароль (parole)
booth-status-what-citizenship = Гражданство США
booth-status-expires = Когда кончается срок этого документа?

booth-resident = О Вашей грин-карте
    .help = Дата есть на карте. Введите то, что знаете.
booth-resident-since = С какого времени она у Вас?
booth-resident-how = Как Вы её получили?
booth-resident-how-family = Через семью
booth-resident-how-work = Через работу
booth-resident-how-asylum = Через статус беженца или убежище
booth-resident-how-lottery = Через лотерею
booth-resident-two-years = Это карта только на два года?

booth-work-permit = О Вашем разрешении на работу
booth-work-permit-category = Какие буква и цифры стоят под словом «category»?
    .help = Например, C08. Можно пропустить.
booth-work-permit-expires = Когда кончается срок?

booth-programs = Есть ли у Вас что-то из этого или Вы это просили?
    .help = Добавьте каждый ответ.
booth-programs-kind = Что именно?
booth-programs-kind-asylum = Убежище
booth-programs-kind-u = Виза U
booth-programs-kind-t = Виза T
booth-programs-kind-sij = Документ для молодых (SIJ)
booth-programs-since = С какого времени?
booth-programs-until = До какого времени?

booth-petition = Кто-нибудь просил иммиграционную службу разрешить Вам остаться?
    .help = Например, родственник или начальник: для Вас, Ваших родителей, мужа или жены.
booth-petition-filed = Кто-нибудь просил иммиграционную службу разрешить Вам остаться?
booth-petition-who = За кого просили?
booth-petition-who-me = За меня
booth-petition-who-parent = За мою мать или моего отца
booth-petition-who-spouse = За мужа или жену
booth-petition-when = Когда это было?

booth-moved = Вы переезжали?
    .help = Иммиграционная служба шлёт письма на адрес, который знает. Мы поможем его сменить.
booth-moved-moved = Вы переезжали после последних документов?
booth-moved-told = Кому Вы сказали свой новый адрес?
    .help = Нажмите на всё, что подходит.
booth-moved-told-uscis = Иммиграционной службе (USCIS)
booth-moved-told-court = Суду

## Police and courts

booth-arrested = Полиция когда-нибудь арестовывала Вас или выписывала штраф?
    .help = Где угодно, даже давно, даже если потом ничего не было.
booth-arrests = Расскажите о каждом случае
    .help = Добавьте каждый случай. Введите то, что знаете.
booth-arrests-date = Когда это было?
booth-arrests-place = Где это было?
booth-arrests-agency = Какая это была полиция?
booth-arrests-charge = Что, по их словам, Вы сделали?
    .help = Хватит нескольких слов.
booth-arrests-court = Какой это был суд?
booth-arrests-result = Какой результат?
booth-arrests-result-dropped = Дело закрыли
booth-arrests-result-guilty = Суд признал вину
booth-arrests-result-not-guilty = Суд оправдал
booth-arrests-result-open = Дело ещё идёт
booth-arrests-sentence = Что назначил судья?
    .help = Например, дни в тюрьме, курсы, общественные работы.
booth-arrests-probation = Был ли у Вас условный срок (probation)?
booth-arrests-fine = Вы платили штраф?
booth-arrests-papers = У Вас есть бумаги из суда?

booth-open-case = Есть ли у Вас уголовное дело, которое ещё идёт?
    .help = Это может быть важно для Ваших документов. Можно вместо этого сказать сотруднику.
booth-open-case-has = Есть ли у Вас уголовное дело, которое ещё идёт?
booth-open-case-next = Когда следующая дата?
booth-open-case-defender = Как зовут Вашего адвоката по этому делу?

booth-police-more = Было ли у Вас что-то из этого?
    .help = Нажмите на всё, что подходит.
booth-police-more-driving = За рулём после алкоголя или наркотиков
booth-police-more-order = Суд запретил мне подходить к кому-то
booth-police-more-young = Что-то до моих 18 лет
booth-police-more-warrant = Возможно, меня ищет полиция
booth-police-more-probation = У меня условный срок (probation)

## Your safety

booth-afraid = Вы боитесь вернуться в свою страну?
    .help = Здесь не нужно рассказывать всю историю.
booth-hurt = В США кто-то делал больно Вам или Вашему ребёнку или угрожал?
    .help = Здесь не нужно рассказывать всю историю.
booth-crime = О том, что случилось
    .help = Пишите только то, что хотите.
booth-crime-kind = Что это было?
    .help = Нажмите на всё, что подходит.
booth-crime-kind-home = Насилие дома
booth-crime-kind-attack = Нападение
booth-crime-kind-sexual = Сексуальное насилие
booth-crime-kind-threats = Угрозы
booth-crime-kind-held = Меня держали силой
booth-crime-kind-stalking = Меня преследовали
booth-crime-when = Когда это было?
booth-crime-where = В каком городе?
booth-crime-reported = Вы или кто-то другой сообщили в полицию?
booth-crime-report = Какой номер у полицейского отчёта?
booth-crime-certified = Полиция подписала для Вас бумагу (виза U)?
booth-forced = Вас когда-нибудь заставляли работать силой или обманом?
    .help = Например, не платили, забрали документы, не давали уйти.
booth-young = Для тех, кому меньше 21 года
    .help = Для молодых людей есть особая помощь.
booth-young-is = Вам меньше 21 года?
booth-young-both = Вы живёте и с матерью, и с отцом?
booth-young-hurt = Кто-то из родителей делал Вам больно, бросил Вас или не заботился о Вас?
booth-young-order = Есть ли бумага из семейного суда?
booth-need-now = Вам сейчас нужно что-то из этого?
    .help = Мы поможем это найти.
booth-need-now-shelter = Безопасное место для ночлега
booth-need-now-police = Полиция
booth-need-now-doctor = Врач
booth-need-now-food = Еда
booth-need-now-talk = Человек, с которым можно поговорить

## Your family

booth-family = Кто у Вас в семье?
    .help = Добавьте мужа или жену (нынешних и бывших), родителей, детей, братьев и сестёр.
booth-family-relation = Кто это?
booth-family-name = Какое полное имя?
booth-family-born = Когда этот человек родился?
booth-family-country = В какой стране родился этот человек?
booth-family-status = Какие документы у этого человека?
booth-family-status-citizenship = Гражданство США
booth-family-status-green-card = Грин-карта
booth-family-status-other = Другие документы
booth-family-status-none = Нет документов
booth-family-here = Этот человек живёт в США?
booth-family-filed = Этот человек подавал за Вас прошение в иммиграционную службу?
booth-family-living = Этот человек жив?

booth-citizenship-parents = Есть или было ли гражданство США у Ваших родителей, бабушек или дедушек?
    .help = Некоторые имеют гражданство через семью и не знают об этом.

booth-sponsor = Кто мог бы помочь Вам с иммиграционными документами (спонсор)?
    .help = Например, муж или жена, мать или отец, взрослый ребёнок.
booth-sponsor-name = Как зовут этого человека?
booth-sponsor-relation = Кто Вам этот человек?
booth-sponsor-income = Сколько примерно долларов в месяц зарабатывает этот человек?

## Money

booth-household = Сколько человек живёт на одни и те же деньги?
    .help = Посчитайте и себя, и детей.

booth-income = Какие деньги приходят в семью?
    .help = Добавьте все деньги всех, кто живёт с Вами. Если денег нет, нажмите «Добавить нечего».
booth-income-source = Откуда эти деньги?
booth-income-source-job = Работа
booth-income-source-own = Своё дело или подработка
booth-income-source-benefits = Помощь от государства
booth-income-source-family = Семья или друзья
booth-income-amount = Сколько долларов?
booth-income-often = Как часто?
booth-income-often-week = Каждую неделю
booth-income-often-two-weeks = Каждые две недели
booth-income-often-month = Каждый месяц
booth-income-often-year = Каждый год

booth-benefits = Ваша семья получает что-то из этого?
booth-benefits-has = Ваша семья получает что-то из этого?
    .help = Нажмите на всё, что подходит. Это может снизить оплату.
booth-benefits-has-snap = Помощь на еду (SNAP, EBT)
booth-benefits-has-medicaid = Программа Medicaid
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = Помощь деньгами (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = Помощь с оплатой жилья
booth-benefits-proof = Есть ли у Вас письмо, которое это подтверждает?

booth-fee = Вы можете заплатить нашему офису небольшую сумму?
    .help = Мы никому не отказываем из-за денег.
booth-fee-full = Да
booth-fee-plan = Да, понемногу каждый месяц
booth-fee-waiver = Нет, не могу платить

## Other people in your case

booth-people = Какие ещё люди связаны с Вашим делом?
    .help = Мы проверяем, не помогаем ли мы уже кому-то, кто против Вас.
booth-people-name = Какое полное имя этого человека?
booth-people-role = Как этот человек связан с делом?
booth-people-role-helps-me = Помогает мне с документами
booth-people-role-i-help = Я хочу помочь этому человеку
booth-people-role-former = Бывший муж или бывшая жена
booth-people-role-hurt-me = Делал мне больно или угрожал
booth-people-role-employer = Начальник
booth-people-role-same-case = Связан с тем же делом
