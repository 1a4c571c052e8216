### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.
### Uzbek, translated by machine.

## Opening the form

booth-start-title = Shaxsiy anketa
booth-start-line = Qabulxonada berilgan kodni yozing.
booth-code-wrong = Bu kod ishlamayapti. Yana qarang yoki qabulxonadan soʻrang.
booth-code-again = Bu kod endi ishlamaydi. Qabulxonadan yangisini soʻrang.
booth-no-link = Anketa hozir ochilmayapti. Iltimos, qabulxonaga ayting.

## The notice of the private form

booth-notice-title = Boshlashdan oldin
booth-notice-private = Bu anketa faqat yurist xodimlarimiz uchun. Yuridik yordam olish uchun aytganlaringizni qonun himoya qiladi.
booth-notice-lawyer = Anketani toʻldirsangiz ham, biz hali advokatingiz emasmiz. Ishingizni olish-olmasligimizni keyin aytamiz.
booth-notice-conflict = Sizga qarshi boʻlgan odamga allaqachon yordam berayotgan boʻlsak, balki sizga yordam bera olmasmiz. Sababini ayta olmaymiz. Boshqalarning ismini faqat biz soʻragan joyda yozing.
booth-notice-kept = Har bir qismni tugatsangiz, u yopiladi va yuboriladi. Bu ekran uni qayta koʻrsata olmaydi. Uni ofisimiz qoidalariga koʻra saqlaymiz. Bizdan nusxasini soʻrashingiz yoki oʻchirishimizni soʻrashingiz mumkin.
booth-notice-choice = Istalgan savolni oʻtkazib yuborish, istalgan vaqtda toʻxtash mumkin. Buning oʻrniga xodimga aytish ham mumkin. Bepul tarjimon bor.
booth-notice-truth = Iltimos, taxmin qilmang. “Aniq bilmayman” yaxshi javob.
booth-notice-alone = Bu ekranni boshqa odam koʻryaptimi? “Yashirish” tugmasini bosing yoki xodimni chaqiring.

## Going through the parts

booth-part = { $at }-qism, jami { $of }
booth-part-start = Bu qismni boshlash
booth-part-skip = Bu qismni oʻtkazib yuborish
booth-part-finish = Bu qismni yuborish
booth-part-unsent = Bu qism hali yuborilmagan.
booth-part-sent-title = Bu qism yopildi va yuborildi
booth-part-sent-line = Bu ekran uni endi koʻrsata olmaydi. Uni faqat xodimlarimiz koʻradi.
booth-part-next = Keyingi qism
booth-part-failed = Bu qismni saqlay olmadik. Ketishdan oldin qabulxonaga ayting.
booth-stop = Shu yerda toʻxtash
booth-stop-line = Keyin davom etish uchun yangi kod kerak boʻladi.
booth-erase-line = Bu qismning javoblari oʻchiriladi. Yuborgan qismlaringiz xodimlarimizda qoladi.
booth-done-title = Rahmat
booth-done-line = Iltimos, qabulxonaga qayting. Endi xodimlarimiz davom ettiradi.

## The names of the parts

booth-part-service = Sizga nima kerak
booth-part-identity = Siz haqingizda
booth-part-contact = Siz bilan bogʻlanish
booth-part-dates = Xatlar va sanalar
booth-part-entry = AQSHga kelish
booth-part-status = Immigratsiya hujjatlaringiz
booth-part-police = Politsiya va sudlar
booth-part-safety = Xavfsizligingiz
booth-part-family = Oilangiz
booth-part-money = Pul
booth-part-people = Ishingizdagi boshqa odamlar

## What you need

booth-wish = Nima boʻlishini xohlaysiz?
    .help = Oʻz soʻzlaringiz bilan yozing. Bir necha soʻz yetadi.

booth-helped-before = Immigratsiya hujjatlarida sizga oldin kimdir yordam berganmi?
    .help = Har birini qoʻshing.
booth-helped-before-who = Bu kim edi?
booth-helped-before-who-lawyer = Advokat
booth-helped-before-who-representative = Hukumat ruxsat bergan vakil
booth-helped-before-who-notario = “Notario” yoki maslahatchi
booth-helped-before-who-friend = Doʻst yoki oila
booth-helped-before-name = Bu odam yoki ofisning nomi nima?
booth-helped-before-paid = Pul toʻlaganmisiz?
booth-helped-before-filed = Ular immigratsiyaga hujjat yuborganmi?
booth-helped-before-result = Natijasi nima boʻldi?
booth-helped-before-report = Ular bilan muammo haqida xabar bermoqchimisiz?

booth-filed = Immigratsiyaga hujjat yuborganmisiz?
    .help = Har birini qoʻshing.
booth-filed-form = Formaning nomi yoki raqami qanday?
booth-filed-date = U qachon yuborilgan?
booth-filed-receipt = Kvitansiya raqami qanday?
    .help = 3 ta harf va 10 ta raqam, kvitansiya xatida.
booth-filed-status = Natijasi nima boʻldi?
booth-filed-status-waiting = Kutyapman
booth-filed-status-approved = Ha deyishdi
booth-filed-status-denied = Rad etishdi

## About you

booth-full-name = Toʻliq ism-familiyangiz nima?
    .help = Hujjatlaringizdagidek yozing.
booth-full-name-name = Toʻliq ism-familiyangiz nima?
booth-full-name-latin = Ismingiz lotin (ABC) harflarida qanday yoziladi?
    .help = Bilsangiz, pasport yoki hujjatlardagidek yozing.
booth-full-name-father = Otangizning ismi nima?
booth-full-name-mother = Onangizning ismi nima?
booth-full-name-document = Bu ism qaysi hujjatda yozilgan?
booth-full-name-document-passport = Pasport
booth-full-name-document-birth = Tugʻilganlik guvohnomasi
booth-full-name-document-card = ID karta (guvohnoma)
booth-full-name-document-immigration = Immigratsiyadan qogʻoz

booth-other-names = Boshqa ismlaringiz boʻlganmi?
    .help = Masalan, nikohdan oldingi ism, laqab, boshqacha yozilishi.
booth-other-names-name = Bu ism qanday?
booth-other-names-kind = Bu qanday ism?
booth-other-names-kind-before = Nikohdan oldingi ism
booth-other-names-kind-nickname = Laqab
booth-other-names-kind-papers = Boshqa hujjatlardagi ism

booth-spoken-of = Sizni qanday ism bilan chaqiraylik?
    .help = Istalgan ism boʻladi. Siz bilan gaplashganda shuni ishlatamiz.
booth-spoken-of-name = Sizni qanday ism bilan chaqiraylik?
booth-spoken-of-pronoun = Siz haqingizda qanday gapiraylik?
booth-spoken-of-pronoun-she = Ayol deb (she)
booth-spoken-of-pronoun-he = Erkak deb (he)
booth-spoken-of-pronoun-they = Jinsini aytmasdan (they)
booth-spoken-of-pronoun-name = Faqat ismim bilan

booth-born = Qachon tugʻilgansiz?
    .help = Bilganingizni yozing. Faqat yil ham boʻladi.
booth-born-date = Qachon tugʻilgansiz?
booth-born-sure = Bu sanani aniq bilasizmi?

booth-birth-place = Qayerda tugʻilgansiz?
    .help = Bilmasangiz, eng yaqin shaharni yozing.
booth-birth-place-city = Qaysi shahar yoki qishloqda tugʻilgansiz?
booth-birth-place-country = Qaysi davlatda tugʻilgansiz?

booth-citizenship = Qaysi davlatlarning fuqarosisiz?
    .help = Har birini qoʻshing. Baʼzi odamlarning fuqaroligi yoʻq.
booth-citizenship-country = Bu qaysi davlat?

booth-sex = Hujjatlaringizda nima yozilgan: ayolmi yoki erkakmi?
    .help = Blankalarga hujjatda yozilgani kerak. Oʻtkazib yuborish mumkin.
booth-sex-papers = Hujjatlaringizda nima yozilgan?
booth-sex-papers-female = Ayol
booth-sex-papers-male = Erkak
booth-sex-papers-x = X
booth-sex-gender = Oʻzingizni boshqa soʻz bilan ataysizmi?
    .help = Oʻtkazib yuborish mumkin.

booth-marriage = Nikohdamisiz?
    .help = Oila hujjatlaringiz uchun muhim boʻlishi mumkin, shuning uchun hammadan soʻraymiz.
booth-marriage-single = Nikohda boʻlmaganman
booth-marriage-married = Nikohdaman
booth-marriage-partner = Birga yashaymiz
booth-marriage-separated = Alohida yashaymiz
booth-marriage-divorced = Ajrashganman
booth-marriage-widowed = Erim yoki xotinim vafot etgan

booth-a-number = A-Number raqamingiz bormi?
    .help = U koʻp immigratsiya hujjatlarida bor: A harfi va 7 tadan 9 tagacha raqam. Baʼzi odamlarda bir nechta boʻladi.
booth-a-number-number = A-Number raqamingiz qanday?

booth-account = USCIS bergan akkaunt yoki kvitansiya raqamingiz bormi?
    .help = Har birini qoʻshing.
booth-account-kind = Bu qanday raqam?
booth-account-kind-account = Onlayn akkaunt raqami
booth-account-kind-receipt = Kvitansiya raqami
booth-account-number = Raqam qanday?

booth-passport = Pasportingiz yoki konsullik bergan kartangiz bormi?
    .help = Muddati oʻtgan boʻlsa ham kerak boʻladi. Oʻtkazib yuborish mumkin.
booth-passport-country = U qaysi davlatniki?
booth-passport-number = Raqami qanday?
booth-passport-expires = Muddati qachon tugaydi?

booth-i94 = I-94 qogʻozingiz bormi?
    .help = Immigratsiya uni viza yoki vaqtincha kirish ruxsati (parole) bilan kelganlarga beradi.
booth-i94-number = Raqami qanday?
booth-i94-class = “Class” soʻzi tagida qaysi harflar bor?
booth-i94-until = Qaysi sanagacha qolishingiz mumkin edi?

booth-languages = Qaysi tillarni bilasiz?
    .help = Gapiradigan hamma tillaringizni bosing.
booth-languages-speaks = Qaysi tillarda gapirasiz?
booth-languages-reads = Qaysi tillarda oʻqiysiz?
booth-languages-interpreter = Tarjimon kerakmi?
booth-languages-dialect = Oʻz tilingizning alohida shevasida gapirasizmi?
    .help = Masalan, shahringiz yoki viloyatingiz nomi.

booth-school = Maktabda necha yil oʻqigansiz?
    .help = Sizga yaxshi tushuntirish uchun soʻraymiz. Oʻtkazib yuborish mumkin.
booth-school-years = Maktabda necha yil oʻqigansiz?
booth-school-reads = Oʻz tilingizda oʻqish va yozishni bilasizmi?
booth-school-reads-yes = Ha
booth-school-reads-little = Ozgina
booth-school-reads-no = Yoʻq
booth-school-hard = Kasallik tufayli oʻrganish yoki eslab qolish qiyinmi?

booth-funders = Bizga pul beradiganlarning uch savoli
    .help = Ular xizmatimiz bepul qolishiga yordam beradi. Har birini oʻtkazib yuborish mumkin.
booth-funders-latino = Kelib chiqishingiz Hispanic yoki Latinomi?
booth-funders-race = Siz bulardan qaysi biriga kirasiz?
    .help = Toʻgʻri kelganlarining hammasini bosing.
booth-funders-race-native = Amerika yoki Alyaska tub xalqi
booth-funders-race-asian = Osiyolik
booth-funders-race-black = Qora tanli yoki afro-amerikalik
booth-funders-race-pacific = Gavayi yoki Tinch okeani orollarining tub xalqi
booth-funders-race-white = Oq tanli
booth-funders-veteran = AQSH armiyasida xizmat qilganmisiz?

## How we may reach you

booth-home-phone = Uyingizda telefon bormi?
    .help = Undan faqat siz aytgandek foydalanamiz.
booth-cell-phone = Mobil telefoningiz bormi?
    .help = Undan faqat siz aytgandek foydalanamiz.
booth-work-phone = Ishxonangizda telefon bormi?
    .help = Undan faqat siz aytgandek foydalanamiz.
# The same words for every phone.
booth-phone-number = Raqami qanday?
booth-phone-ok = Bu raqamdan qanday foydalanaylik?
    .help = Xavfsiz boʻlganlarining hammasini bosing. Hech birini bosmasangiz, undan foydalanmaymiz.
booth-phone-ok-call = Qoʻngʻiroq qilish mumkin
booth-phone-ok-voice = Ovozli xabar qoldirish mumkin
booth-phone-ok-text = SMS yuborish mumkin
booth-phone-ok-app = WhatsAppda yozish mumkin
booth-phone-script = Boshqa odam javob bersa, nima deylik?
booth-phone-script-only-me = Faqat meni soʻrang, boshqa hech narsa demang
booth-phone-script-friend = Doʻsti qoʻngʻiroq qildi deng
booth-phone-script-office = Ofis nomini aytish mumkin
booth-phone-times = Qachon xavfsiz?
    .help = Xavfsiz boʻlganlarining hammasini bosing.
booth-phone-times-morning = Ertalab
booth-phone-times-afternoon = Tushdan keyin
booth-phone-times-evening = Kechqurun
booth-phone-times-weekend = Dam olish kunlari
booth-phone-times-any = Istalgan vaqtda
booth-phone-shared = Bu telefonni boshqa odam ishlatadimi yoki koʻradimi?
booth-phone-employer = Qoʻngʻiroq qilishimizni ish beruvchingiz bilsa boʻladimi?

booth-friend-phone = Biz qoʻngʻiroq qilsak boʻladigan qarindosh yoki doʻstingiz bormi?
    .help = Faqat siz bilan bogʻlana olmasak.
booth-friend-phone-name = Bu odamning ismi nima?
booth-friend-phone-relation = Bu odam sizga kim boʻladi?
booth-friend-phone-script-only = Faqat shu odamni soʻrang, boshqa hech narsa demang
booth-friend-phone-knows = Bu odam bizga kelishingizni biladimi?

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = Er yoki xotin
booth-relation-former = Sobiq er yoki xotin
booth-relation-parent = Ona yoki ota
booth-relation-child = Oʻgʻil yoki qiz
booth-relation-sibling = Aka-uka yoki opa-singil
booth-relation-other-family = Boshqa qarindosh
booth-relation-friend = Doʻst
booth-relation-self = Men

booth-home = Qayerda yashaysiz?
    .help = Ha demasangiz, u yerga hech narsa yubormaymiz.
booth-home-kind = Bu qanday joy?
booth-home-kind-own = Oʻz uyim
booth-home-kind-with = Boshqalarnikida turaman
booth-home-kind-shelter = Vaqtinchalik boshpana (shelter)
booth-home-kind-none = Doimiy joyim yoʻq
# The same words for every address.
booth-address-street = Koʻcha va uy raqami qanday?
booth-address-unit = Kvartira yoki xona raqami qanday?
    .help = Oʻtkazib yuborish mumkin.
booth-address-city = Qaysi shahar?
booth-address-state = Qaysi shtat?
    .help = Ikki harf yetadi, masalan TX.
booth-address-zip = ZIP kod qanday?
booth-address-mail = U yerga xat yuborsak boʻladimi?
booth-address-plain = Nomimiz yozilmagan oddiy konvert ishlataylikmi?

booth-email = Elektron pochtangiz (email) bormi?
    .help = Faqat siz uchun xavfsiz boʻlsa, yozing. Oʻtkazib yuborish mumkin.
booth-email-address = Elektron pochta manzilingiz qanday?
booth-email-shared = Bu elektron pochtani boshqa odam ham oʻqiydimi?
booth-email-device = Telefon yoki kompyuteringizni boshqa odam koʻra oladimi?

booth-friend-home = Siz uchun xat oladigan qarindosh yoki doʻstingiz bormi?
    .help = Ishonadigan odamingizni tanlang. Oʻtkazib yuborish mumkin.
booth-friend-home-name = Bu odamning ismi nima?
booth-friend-home-knows = Bu odam bizga kelishingizni biladimi?

booth-safe-mail = Hukumatdan xat olish uchun xavfsiz manzil bormi?
    .help = U uyingizdan boshqa joy boʻlishi mumkin.
booth-safe-mail-program = Manzilingizni sir saqlaydigan dasturdamisiz?
booth-safe-mail-card = Oʻsha dasturdagi karta raqamingiz qanday?
booth-safe-mail-expires = Bu karta muddati qachon tugaydi?

booth-secret-word = Telefon uchun maxfiy soʻz tanlang
    .help = Biror narsa aytishdan oldin shu soʻzni soʻraymiz. Boshqalar topa olmaydigan soʻz tanlang.

## Letters and dates

booth-notices = Immigratsiya yoki suddan xat yoki qogʻozingiz bormi?
    .help = Yoningizda borlarining har birini qoʻshing.
booth-notices-kind = Bu qanday qogʻoz?
booth-notices-on = Qogʻozda qaysi sana yozilgan?
booth-notices-received = Uni qachon oldingiz?
booth-notices-due = Qaysi sanagacha biror narsa qilishingiz kerak?
booth-notices-how = Uni qanday oldingiz?
booth-notices-how-mail = Pochta orqali
booth-notices-how-hand = Qoʻlimga berishdi

booth-court = Immigratsiya sudida ishingiz bormi?
    .help = Bu sud qogʻozlarida yozilgan. Bilmasangiz ham mayli.
booth-court-has = Immigratsiya sudida ishingiz bormi?
booth-court-charged = “Notice to Appear” qogʻozida qaysi sana yozilgan?
booth-court-city = Sud qaysi shaharda?
booth-court-judge = Sudyaning ismi nima?
booth-court-hearing = Keyingi sud majlisingiz qachon?
booth-court-time = Soat nechada?
booth-court-kind = Bu qanday sud majlisi?
booth-court-kind-first = Qisqa birinchi majlis (master)
booth-court-kind-full = Toʻliq majlis (individual)
booth-court-where = U qayerda boʻladi?
booth-court-where-person = Sud zalida
booth-court-where-video = Video yoki telefon orqali

booth-check-in = Immigratsiyaga (ICE) borib turishingiz kerakmi?
booth-check-in-has = Immigratsiyaga (ICE) borib turishingiz kerakmi?
    .help = Toʻgʻri kelganlarining hammasini bosing. Bu yordam qanchalik tez kerakligini koʻrsatadi.
booth-check-in-has-visit = U yerga borishim kerak
booth-check-in-has-order = Nazorat buyrugʻim bor (order of supervision)
booth-check-in-has-monitor = Meni ilova, soat yoki oyoq bilaguzugi orqali kuzatishadi
booth-check-in-next = Keyingisi qachon?
booth-check-in-place = Qayerda?

booth-held = Oilangizdan biror kishi hozir hibsdami?
    .help = Masalan, immigratsiya hibsxonasida yoki qamoqxonada.
booth-held-has = Oilangizdan biror kishi hozir hibsdami?
booth-held-name = Bu odamning toʻliq ism-familiyasi nima?
booth-held-relation = Bu odam sizga kim boʻladi?
booth-held-country = Bu odam qaysi davlatdan?
booth-held-born = Bu odam qachon tugʻilgan?
booth-held-number = Bu odamning A-Number raqami qanday?
booth-held-place = Bu odam qayerda ushlab turilibdi?
booth-held-since = Qachondan beri?
booth-held-wants = Bu odam bizning yordamimizni xohlaydimi?

## Coming to the United States

booth-entries = AQSHga qachon kelgansiz?
    .help = Har bir kelishingizni qoʻshing. Oxirgisidan boshlang.
booth-entries-date = AQSHga qachon kirgansiz?
booth-entries-place = AQSHga qaysi joydan kirgansiz?
    .help = Masalan, shahar, koʻprik yoki aeroport nomi.
booth-entries-how = AQSHga qanday kirgansiz?
booth-entries-how-visa = Viza bilan
booth-entries-how-parole = Vaqtincha ruxsat (parole) bilan
booth-entries-how-border-card = Chegaradan oʻtish kartasi bilan
booth-entries-how-waved = Qaramasdan oʻtkazib yuborishdi
booth-entries-how-no-check = Meni hech kim tekshirmagan
booth-entries-document = Qaysi hujjatni koʻrsatgansiz?
booth-entries-met = Ofitser bilan gaplashganmisiz?

booth-trips = Shundan keyin AQSHdan chiqib ketganmisiz?
    .help = Har bir safarni qoʻshing.
booth-trips-left = Qachon ketgansiz?
booth-trips-back = Qachon qaytgansiz?

booth-last-arrival = AQSHga oxirgi marta qachon kirgansiz?
    .help = Bu sana juda muhim boʻlishi mumkin. Bilganingizni yozing.
    .suggested = Siz aytganlaringizga koʻra. Notoʻgʻri boʻlsa, oʻzgartiring.

booth-stopped = Chegarada sizni toʻxtatishganmi yoki qaytarib yuborishganmi?
    .help = Har birini qoʻshing.
booth-stopped-date = Bu qachon boʻlgan?
booth-stopped-place = Bu qayerda boʻlgan?
booth-stopped-fingerprints = Barmoq izlaringizni olishganmi?
booth-stopped-signed = Qogʻozga imzo qoʻyganmisiz?

booth-removed = Sudya yoki ofitser sizga AQSHdan ketishni buyurganmi?
    .help = Har birini qoʻshing.
booth-removed-date = Bu qachon boʻlgan?
booth-removed-place = Bu qayerda boʻlgan?
booth-removed-who = Kim buyurgan?
booth-removed-who-judge = Sudya
booth-removed-who-officer = Ofitser
booth-removed-left = Oʻshanda davlatdan chiqib ketganmisiz?
booth-removed-back = Keyin qaytib kelganmisiz?

booth-visas = Biror marta viza soʻraganmisiz?
    .help = Har birini qoʻshing.
booth-visas-kind = Bu qanday viza edi?
booth-visas-date = Bu qachon boʻlgan?
booth-visas-result = Natijasi nima boʻldi?
booth-visas-result-got = Vizani oldim
booth-visas-result-refused = Rad etishdi
booth-visas-result-stayed = Muddatidan uzoqroq qoldim

## Your immigration papers

booth-status = Hozir sizda qanday hujjat bor?
    .help = Eng oʻxshashini bosing.
booth-status-what = Hozir sizda qanday hujjat bor?
booth-status-what-none = Hujjat yoʻq
booth-status-what-green-card = Grin-karta
booth-status-what-work = Ishlash ruxsatnomasi
booth-status-what-visa = Viza
booth-status-what-asylum = Boshpana yoki qochqin maqomi
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = Vaqtincha kirish ruxsati (parole)
booth-status-what-citizenship = AQSH fuqarosi
booth-status-expires = Bu hujjat muddati qachon tugaydi?

booth-resident = Grin-kartangiz haqida
    .help = Sana kartada bor. Bilganingizni yozing.
booth-resident-since = U sizda qachondan beri bor?
booth-resident-how = Uni qanday olgansiz?
booth-resident-how-family = Oila orqali
booth-resident-how-work = Ish orqali
booth-resident-how-asylum = Qochqin sifatida yoki boshpana orqali
booth-resident-how-lottery = Lotereya orqali
booth-resident-two-years = Bu karta faqat ikki yilgami?

booth-work-permit = Ishlash ruxsatnomangiz haqida
booth-work-permit-category = “Category” soʻzi tagida qaysi harf va raqam bor?
    .help = Masalan, C08. Oʻtkazib yuborish mumkin.
booth-work-permit-expires = Muddati qachon tugaydi?

booth-programs = Bulardan biri sizda bormi yoki soʻraganmisiz?
    .help = Har birini qoʻshing.
booth-programs-kind = Qaysi biri?
booth-programs-kind-asylum = Boshpana
booth-programs-kind-u = U vizasi
booth-programs-kind-t = T vizasi
booth-programs-kind-sij = Yoshlar uchun hujjat (SIJ)
booth-programs-since = Qachondan beri?
booth-programs-until = Qachongacha?

booth-petition = Siz qolishingiz uchun kimdir immigratsiyaga ariza berganmi?
    .help = Masalan, qarindosh yoki ish beruvchi: siz, ota-onangiz, eringiz yoki xotiningiz uchun.
booth-petition-filed = Siz qolishingiz uchun kimdir immigratsiyaga ariza berganmi?
booth-petition-who = Bu kim uchun edi?
booth-petition-who-me = Men uchun
booth-petition-who-parent = Onam yoki otam uchun
booth-petition-who-spouse = Erim yoki xotinim uchun
booth-petition-when = Bu qachon boʻlgan?

booth-moved = Koʻchganmisiz?
    .help = Immigratsiya xatlarni oʻzi biladigan manzilga yuboradi. Uni oʻzgartirishga yordam bera olamiz.
booth-moved-moved = Oxirgi hujjatlaringizdan keyin koʻchganmisiz?
booth-moved-told = Yangi manzilingizni kimga aytgansiz?
    .help = Toʻgʻri kelganlarining hammasini bosing.
booth-moved-told-uscis = Immigratsiyaga (USCIS)
booth-moved-told-court = Sudga

## Police and courts

booth-arrested = Politsiya sizni hibsga olganmi yoki jarima qogʻozi yozganmi?
    .help = Qayerda boʻlsa ham, ancha oldin boʻlsa ham, keyin hech narsa boʻlmagan boʻlsa ham.
booth-arrests = Har biri haqida ayting
    .help = Har birini qoʻshing. Bilganingizni yozing.
booth-arrests-date = Bu qachon boʻlgan?
booth-arrests-place = Bu qayerda boʻlgan?
booth-arrests-agency = Bu qaysi politsiya edi?
booth-arrests-charge = Ular sizni nima qilgan deyishdi?
    .help = Bir necha soʻz yetadi.
booth-arrests-court = Bu qaysi sud edi?
booth-arrests-result = Natijasi nima boʻldi?
booth-arrests-result-dropped = Ish yopildi
booth-arrests-result-guilty = Aybdor
booth-arrests-result-not-guilty = Aybsiz
booth-arrests-result-open = Hali tugamagan
booth-arrests-sentence = Sudya nima buyurgan?
    .help = Masalan, qamoqda kunlar, kurs, jamoat ishlari.
booth-arrests-probation = Shartli jazo (probation) olganmisiz?
booth-arrests-fine = Jarima toʻlaganmisiz?
booth-arrests-papers = Sud qogʻozlari sizda bormi?

booth-open-case = Hali tugamagan jinoyat ishingiz bormi?
    .help = Bu hujjatlaringiz uchun muhim boʻlishi mumkin. Buning oʻrniga xodimga aytish ham mumkin.
booth-open-case-has = Hali tugamagan jinoyat ishingiz bormi?
booth-open-case-next = Keyingi sana qachon?
booth-open-case-defender = Himoyachi advokatingizning ismi nima?

booth-police-more = Bulardan biri siz bilan boʻlganmi?
    .help = Toʻgʻri kelganlarining hammasini bosing.
booth-police-more-driving = Ichib yoki giyohvand modda olib mashina haydash
booth-police-more-order = Sud kimgadir yaqinlashmaslikni buyurgan
booth-police-more-young = 18 yoshgacha biror narsa boʻlgan
booth-police-more-warrant = Politsiya meni qidirayotgan boʻlishi mumkin
booth-police-more-probation = Shartli jazodaman (probation)

## Your safety

booth-afraid = Oʻz davlatingizga qaytishdan qoʻrqasizmi?
    .help = Bu yerda hammasini aytib berish shart emas.
booth-hurt = AQSHda kimdir sizga yoki bolangizga zarar yetkazganmi yoki tahdid qilganmi?
    .help = Bu yerda hammasini aytib berish shart emas.
booth-crime = Boʻlgan voqea haqida
    .help = Faqat xohlaganingizni yozing.
booth-crime-kind = Bu nima edi?
    .help = Toʻgʻri kelganlarining hammasini bosing.
booth-crime-kind-home = Uydagi zoʻravonlik
booth-crime-kind-attack = Hujum
booth-crime-kind-sexual = Jinsiy zoʻravonlik
booth-crime-kind-threats = Tahdidlar
booth-crime-kind-held = Meni ushlab turishgan
booth-crime-kind-stalking = Meni taʼqib qilishgan
booth-crime-when = Bu qachon boʻlgan?
booth-crime-where = Qaysi shaharda?
booth-crime-reported = Siz yoki boshqa odam politsiyaga aytganmi?
booth-crime-report = Politsiya hisobotining raqami qanday?
booth-crime-certified = Politsiya siz uchun qogʻoz imzolaganmi (U vizasi)?
booth-forced = Sizni biror marta majburlab yoki aldab ishlatishganmi?
    .help = Masalan, pul bermaslik, hujjatlarni olib qoʻyish, ketishga qoʻymaslik.
booth-young = 21 yoshga toʻlmaganlar uchun
    .help = Yoshlar uchun alohida yordam bor.
booth-young-is = 21 yoshdan kichikmisiz?
booth-young-both = Otangiz bilan ham, onangiz bilan ham yashaysizmi?
booth-young-hurt = Otangiz yoki onangiz sizga zarar yetkazganmi, tashlab ketganmi yoki qaramaganmi?
booth-young-order = Oila sudidan qogʻoz bormi?
booth-need-now = Hozir sizga bulardan biri kerakmi?
    .help = Uni topishga yordam beramiz.
booth-need-now-shelter = Uxlash uchun xavfsiz joy
booth-need-now-police = Politsiya
booth-need-now-doctor = Shifokor
booth-need-now-food = Ovqat
booth-need-now-talk = Gaplashadigan odam

## Your family

booth-family = Oilangizda kimlar bor?
    .help = Er yoki xotin (hozirgi va oldingi), ota-ona, bolalar, aka-uka va opa-singillarni qoʻshing.
booth-family-relation = Bu kim?
booth-family-name = Toʻliq ism-familiyasi nima?
booth-family-born = Bu odam qachon tugʻilgan?
booth-family-country = Bu odam qaysi davlatda tugʻilgan?
booth-family-status = Bu odamning qanday hujjatlari bor?
booth-family-status-citizenship = AQSH fuqarosi
booth-family-status-green-card = Grin-karta
booth-family-status-other = Boshqa hujjatlar
booth-family-status-none = Hujjat yoʻq
booth-family-here = Bu odam AQSHda yashaydimi?
booth-family-filed = Bu odam siz uchun immigratsiyaga ariza berganmi?
booth-family-living = Bu odam hayotmi?

booth-citizenship-parents = Ota-onangiz yoki buva-buvingizdan biri AQSH fuqarosimi yoki boʻlganmi?
    .help = Baʼzilar oilasi orqali fuqaro boʻladi va buni bilmaydi.

booth-sponsor = Immigratsiya hujjatlarida sizga kim yordam bera oladi (homiy)?
    .help = Masalan, er yoki xotin, ota yoki ona, katta yoshli farzand.
booth-sponsor-name = Bu odamning ismi nima?
booth-sponsor-relation = Bu odam sizga kim boʻladi?
booth-sponsor-income = Bu odam oyiga taxminan necha dollar topadi?

## Money

booth-household = Bir puldan necha kishi yashaydi?
    .help = Oʻzingizni va bolalarni ham sanang.

booth-income = Qanday pul keladi?
    .help = Uyingizdagi hamma uchun har bir turini qoʻshing. Pul boʻlmasa, “Qoʻshadigan narsa yoʻq”ni bosing.
booth-income-source = Pul qayerdan keladi?
booth-income-source-job = Ish
booth-income-source-own = Oʻz ishim yoki biznesim
booth-income-source-benefits = Hukumat yordami
booth-income-source-family = Oila yoki doʻstlar
booth-income-amount = Necha dollar?
booth-income-often = Qancha vaqtda bir marta?
booth-income-often-week = Har hafta
booth-income-often-two-weeks = Har ikki haftada
booth-income-often-month = Har oy
booth-income-often-year = Har yili

booth-benefits = Uyingizga bulardan biri beriladimi?
booth-benefits-has = Uyingizga bulardan biri beriladimi?
    .help = Toʻgʻri kelganlarining hammasini bosing. Bu toʻlovni kamaytirishi mumkin.
booth-benefits-has-snap = Ovqat uchun yordam (SNAP, EBT)
booth-benefits-has-medicaid = Medicaid dasturi
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = Pul yordami (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = Uy ijarasiga yordam
booth-benefits-proof = Buni koʻrsatadigan xatingiz bormi?

booth-fee = Ofisimizga ozgina pul toʻlay olasizmi?
    .help = Puli yoʻq deb hech kimni qaytarmaymiz.
booth-fee-full = Ha
booth-fee-plan = Ha, har oy oz-ozdan
booth-fee-waiver = Yoʻq, toʻlay olmayman

## Other people in your case

booth-people = Ishingizga yana qaysi odamlarning aloqasi bor?
    .help = Sizga qarshi odamga allaqachon yordam bermayotganimizni tekshiramiz.
booth-people-name = Bu odamning toʻliq ism-familiyasi nima?
booth-people-role = Bu odamning ishga qanday aloqasi bor?
booth-people-role-helps-me = Menga hujjatlarda yordam beradi
booth-people-role-i-help = Men bu odamga yordam bermoqchiman
booth-people-role-former = Sobiq er yoki xotin
booth-people-role-hurt-me = Menga zarar yetkazgan yoki tahdid qilgan
booth-people-role-employer = Ish beruvchi
booth-people-role-same-case = Shu ishda ishtirok etadi
