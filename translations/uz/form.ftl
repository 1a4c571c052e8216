### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.
### Uzbek, translated by machine.

form-for-whom = Kim uchun keldingiz?
    .help = Oʻzingiz yoki boshqa odam uchun kelishingiz mumkin.
form-for-whom-me = Oʻzim uchun
form-for-whom-child = Bolam uchun
form-for-whom-family = Oilamdan biri uchun
form-for-whom-other = Boshqa odam uchun

form-adult = Bu odam 18 yoshga toʻlganmi?
    .help = Savol yordam kerak boʻlgan odam haqida.
form-adult-yes = Ha
form-adult-no = Yoʻq, 18 dan kichik
form-adult-self = 18 yoshga toʻlganmisiz?

form-helper-name = Siz boshqa odamga yordam beryapsiz. Oʻzingizning ismingiz nima?
    .help = Ismingizni bu odamdan alohida saqlaymiz. Oʻtkazib yuborish mumkin.

form-been-here = Bu ofisga oldin kelganmisiz?
    .help = Hammaga bir xil savol beramiz.
form-been-here-first = Birinchi marta keldim
form-been-here-case = Bu yerda yuridik ishim bor
form-been-here-before = Oldin kelganman
form-been-here-unsure = Aniq bilmayman

form-appointment = Bugun qabulga yozilganmisiz?
    .help = Yaʼni, siz bilan oldindan kelishgan vaqtimiz bormi?
form-appointment-yes = Ha
form-appointment-no = Yoʻq

form-appointment-code = Qabul kodingiz qanday?
    .help = Unda 4 ta raqam bor. U qabul kartochkangizda yozilgan. Oʻtkazib yuborish mumkin.

form-appointment-time = Qabulingiz soat nechada?
    .help = Eng yaqin vaqtga teging. Oʻtkazib yuborish mumkin.

form-help-with = Sizga nimada yordam kerak?
    .help = 3 tagacha javobni bosing.
form-help-with-citizenship = Fuqarolik
form-help-with-green-card = Grin-karta
form-help-with-work-permit = Ishlash ruxsatnomasi
form-help-with-family = Oilamni olib kelish
form-help-with-court = Immigratsiya sudi
form-help-with-asylum = Himoya yoki boshpana
form-help-with-travel = Safar hujjati
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = Menga kelgan xat
form-help-with-address = Manzilimni oʻzgartirish
form-help-with-records = Immigratsiya ishim nusxasi
form-help-with-case = Bu yerdagi yuridik ishim
form-help-with-papers = Hujjat topshirish yoki olish
form-help-with-payment = Toʻlov
form-help-with-other = Boshqa narsa
form-help-with-person = Xodimga aytmoqchiman

form-worried-date = Sizni xavotirga soladigan sanasi bor qogʻoz bormi?
    .help = Masalan, xat, xabarnoma yoki karta.
form-worried-date-yes = Ha
form-worried-date-no = Yoʻq
form-worried-date-unsure = Aniq bilmayman
form-worried-date-person = Xodimga aytmoqchiman

form-paper-kind = Bu qanday qogʻoz?
    .help = Eng oʻxshashini bosing.
form-paper-kind-court = Immigratsiya sudi
form-paper-kind-ice = ICEga borib turish
form-paper-kind-uscis = USCISda qabul
form-paper-kind-rfe = Yana hujjat soʻragan xat
form-paper-kind-denial = Rad javobi bor xat
form-paper-kind-card = Muddati tez tugaydigan karta
form-paper-kind-other = Boshqa narsa

form-paper-date = Qogʻozda qaysi sana yozilgan?
    .help = Bilganingizni yozing. Faqat yil ham boʻladi.

form-held = Kimning ishi bilan kelgan boʻlsangiz, u hozir hibsdami?
    .help = Masalan, immigratsiya hibsxonasida yoki qamoqxonada.
form-held-yes = Ha
form-held-no = Yoʻq
form-held-person = Xodimga aytmoqchiman
form-held-self = Hozir hibsda boʻlgan odam uchun keldingizmi?
    .help = Masalan, immigratsiya hibsxonasida yoki qamoqxonada.

form-private-room = Avval alohida xonada gaplashishni xohlaysizmi?
    .help = Hammadan soʻraymiz. Sababini aytish shart emas.
form-private-room-yes = Ha
form-private-room-no = Yoʻq

form-staff-gender = Kim bilan gaplashmoqchisiz?
    .help = Qoʻlimizdan kelganini qilamiz.
form-staff-gender-woman = Ayol bilan
form-staff-gender-man = Erkak bilan
form-staff-gender-any = Farqi yoʻq

form-speak-language = Bugun qaysi tilda gaplashmoqchisiz?
    .help = Tarjimon bepul.
form-speak-language-same = Shu ekran tilida
form-speak-language-sign = Imo-ishora tilida
form-speak-language-other = Boshqa tilda

form-reads = Bu tilda yaxshi oʻqiy olasizmi?
    .help = Yaʼni shu ekran tilida. Sizga oʻqib berishimiz ham mumkin.
form-reads-yes = Ha
form-reads-little = Ozgina
form-reads-no = Yoʻq

form-call-name = Sizni qanday ism bilan chaqiraylik?
    .help = Istalgan ism boʻladi. U devordagi ekranda koʻrinmaydi.

form-name = Hujjatlaringizda ismingiz qanday yozilgan?
    .help = Oʻtkazib yuborib, keyin aytish mumkin.
form-name-other = Bu odamning ismi hujjatlarida qanday yozilgan?
    .help = Oʻtkazib yuborib, keyin aytish mumkin.

form-name-latin = Ismingiz lotin (ABC) harflarida qanday yoziladi?
    .help = Bilsangiz, pasport yoki hujjatlardagidek yozing. Oʻtkazib yuborish mumkin.
form-name-latin-other = Bu odamning ismi ABC harflarida qanday yoziladi?
    .help = Oʻtkazib yuborib, keyin aytish mumkin.

form-birth-year = Qaysi yilda tugʻilgansiz?
    .help = Faqat yilini yozing. Oʻtkazib yuborish mumkin.
form-birth-year-other = Bu odam qaysi yilda tugʻilgan?
    .help = Faqat yilini yozing. Oʻtkazib yuborish mumkin.

form-phone = Qaysi telefon raqamingiz xavfsiz?
    .help = Faqat boshqa hech kim eshitmaydigan raqamni bering. Oʻtkazib yuborish mumkin.

form-phone-whose = Bu kimning telefoni?
    .help = Kim javob berishini bilishimiz uchun.
form-phone-whose-mine = Mening mobil telefonim
form-phone-whose-home = Uy telefoni
form-phone-whose-work = Ish telefoni
form-phone-whose-other = Boshqa odamning telefoni

form-phone-ok = Bu raqamdan qanday foydalanaylik?
    .help = Xavfsiz boʻlganlarining hammasini bosing. Hech birini bosmasangiz, undan foydalanmaymiz.
form-phone-ok-call = Qoʻngʻiroq qilish mumkin
form-phone-ok-voice = Ovozli xabar qoldirish mumkin
form-phone-ok-text = SMS yuborish mumkin

form-phone-script = Boshqa odam javob bersa, nima deylik?
    .help = Bu yerda tanlaganingizni qilamiz.
form-phone-script-only-me = Faqat meni soʻrang, boshqa hech narsa demang
form-phone-script-friend = Doʻsti qoʻngʻiroq qildi deng
form-phone-script-office = Ofis nomini aytish mumkin

form-phone-times = Qachon qoʻngʻiroq qilish yoki yozish xavfsiz?
    .help = Xavfsiz boʻlganlarining hammasini bosing.
form-phone-times-morning = Ertalab
form-phone-times-afternoon = Tushdan keyin
form-phone-times-evening = Kechqurun
form-phone-times-weekend = Dam olish kunlari
form-phone-times-any = Istalgan vaqtda

form-email = Xavfsiz boʻlsa, elektron pochta (email) manzilingiz qanday?
    .help = Faqat boshqa hech kim oʻqimaydigan manzilni bering. Oʻtkazib yuborish mumkin.

form-email-shared = Bu elektron pochtani boshqa odam ham oʻqiydimi?
    .help = Boshqa odam oʻqisa, unga yozmaymiz.
form-email-shared-yes = Ha
form-email-shared-no = Yoʻq
form-email-shared-unsure = Aniq bilmayman

form-letters = Uyingizga xat yuborsak boʻladimi?
    .help = “Yoʻq”ni bossangiz, hech narsa yubormaymiz.
form-letters-no = Yoʻq
form-letters-yes = Ha
form-letters-other = Boshqa manzilga. Xodimga aytmoqchiman.

form-town = Qaysi shaharda yashaysiz yoki ZIP kodingiz qanday?
    .help = Faqat shahar, koʻcha kerak emas. Oʻtkazib yuborish mumkin.

form-friend = Biz qoʻngʻiroq qilsak boʻladigan qarindosh yoki doʻstingiz bormi?
    .help = Faqat siz bilan bogʻlana olmasak. Oʻtkazib yuborish mumkin.
form-friend-name = Bu odamning ismi nima?
form-friend-phone = Bu odamning telefon raqami qanday?
form-friend-knows = Bu odam shu yerda ekaningizni biladimi?
form-friend-knows-yes = Ha
form-friend-knows-no = Yoʻq

form-household = Birga yashab, puli bir boʻlganlar necha kishi?
    .help = Oʻzingizni va bolalarni ham sanang.
# The last tile after 1 to 8.
form-count-more = { $number } dan koʻp

form-income = Uyingizga har oy taxminan qancha pul keladi?
    .help = Soliqdan oldin, hamma odam birga. Bu bepul yordam topishga yordam beradi.
# $amount is a sum of money such as $2,500.
form-income-up-to = Oyiga { $amount } gacha
form-income-between = Oyiga { $from } dan { $to } gacha
form-income-more = Oyiga { $amount } dan koʻp
form-income-unsure = Bilmayman
form-income-private = Aytishni xohlamayman

form-papers = Bugun hujjat olib keldingizmi?
    .help = Ularni yoningizda saqlang. Xodim alohida joyda koʻradi.
form-papers-yes = Ha
form-papers-no = Yoʻq

form-source = Biz haqimizda qayerdan bildingiz?
    .help = Oʻtkazib yuborish mumkin.
form-source-friend = Doʻstim yoki oilam
form-source-community = Masjid, cherkov yoki jamoa
form-source-court = Sud yoki idora
form-source-school = Maktab yoki shifokor
form-source-internet = Internet, radio yoki televizor
form-source-other = Boshqa yoʻl

form-needs = Sizga bulardan biri kerakmi?
    .help = Kerak boʻlganlarining hammasini bosing.
form-needs-wheelchair = Nogironlar aravachasi uchun joy
form-needs-hearing = Eshitishga yordam
form-needs-seeing = Koʻrishga yordam
form-needs-seat = Oʻtirish uchun joy
form-needs-baby = Yonimda goʻdak bor

## Answers that many questions share

form-yes = Ha
form-no = Yoʻq
form-unsure = Aniq bilmayman
form-none = Bularning hech biri
form-other = Boshqa narsa
form-person = Xodimga aytmoqchiman

form-lane-desk = Qabulxona
form-lane-consultation = Maslahat

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = Bu javob savolga mos emas. Yana urinib koʻring.
form-fault-choice = Iltimos, ekrandagi javoblardan birini bosing.
form-fault-twice = Bitta javobni ikki marta bosdingiz. Iltimos, bir marta bosing.
form-fault-too-many = { $max } tagacha bosish mumkin. Olib tashlash uchun birini yana bosing.
form-fault-empty = Hali hech narsa yozilmagan. Biror narsa yozing yoki “Oʻtkazib yuborish” tugmasini bosing.
form-fault-too-long = Bu juda uzun. { $max } tagacha harf yozing.
form-fault-control = Iltimos, faqat harf, raqam va boʻsh joy yozing.
form-fault-date = Bu hali sana emas. Hech boʻlmasa yilni tanlang yoki “Bilmayman” tugmasini bosing.
form-fault-date-month = Bu hali sana emas. Oyni ham tanlang yoki “Bilmayman” tugmasini bosing.
form-fault-year = Iltimos, yilga yana qarang. U { $min } dan { $max } gacha boʻlishi mumkin.
form-fault-phone-letters = Telefon uchun faqat raqam yozing.
form-fault-phone-digits = Iltimos, telefon raqamini tekshiring. Unda 7 tadan 15 tagacha raqam boʻladi.
form-fault-phone-country = Bu raqam davlatga mos emas. Raqam va davlatni tekshiring.
form-fault-phone-area = Raqamni hudud kodi bilan toʻliq yozing.
form-fault-email = Iltimos, elektron pochtani tekshiring. Unda @ va nuqta kerak, masalan name@example.com.
form-fault-number = Iltimos, { $min } dan { $max } gacha son tanlang.
form-fault-future = Bu kun hali kelmagan. Sanani tekshiring.
# $month is the name of a month, $days how many days it has.
form-fault-month-days = Oʻsha yili { $month } oyida { $days } kun bor. Boshqa kunni tanlang.
form-fault-code = Bu raqam notoʻgʻriga oʻxshaydi. Qogʻozingizga yana qarang yoki oʻtkazib yuboring.
form-fault-code-a-number = A-Number: A harfi va 7 tadan 9 tagacha raqam. Yana qarang yoki oʻtkazib yuboring.
form-fault-code-receipt = Kvitansiya raqamida 3 ta harf va 10 ta raqam bor. Yana qarang yoki oʻtkazib yuboring.
form-fault-rows-full = Bu yerda boshqa joy yoʻq. Qolganini xodimga ayting.
