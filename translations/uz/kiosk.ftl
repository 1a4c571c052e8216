### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud. Uzbek, translated by machine.

## Welcome

kiosk-welcome-title = Xush kelibsiz
kiosk-welcome-start = Boshlash uchun bosing
# "Notario" stays Spanish in every language: it is the word on the signs of the people it warns of.
kiosk-welcome-fraud = “Notario” advokat emas. Yuridik maslahat uchun “notario”ga pul bermang.
kiosk-welcome-wait = Iltimos, biroz kuting.

## Language

kiosk-language-title = Tilingizni tanlang
kiosk-language-not-here = Mening tilim bu yerda yoʻq
# Said aloud, and shown small, on the tile of this very language: each language names itself here.
kiosk-language-here = Oʻzbek tili uchun shu yerni bosing
kiosk-language-spoken-title = Qaysi tilda gapirasiz?
kiosk-language-spoken-line = Tilingizni bosing. Oldingizga xodim keladi.
kiosk-language-interpreter = Sizga tarjimon topamiz.
kiosk-language-none-of-these = Bularning hech biri

## Notice

kiosk-notice-title = Biz hukumat emasmiz. Biz immigratsiya politsiyasi emasmiz.
kiosk-notice-who = Xush kelibsiz. Biz { $office }, foyda koʻzlamaydigan yuridik ofismiz.
kiosk-notice-cost = Yordamimiz bepul yoki arzon. Toʻlov haqida faqat xodimlarimiz tushuntiradi.
kiosk-notice-what = Bu ekran sizga faqat navbat beradi. U yuridik maslahat bera olmaydi. Undan foydalansangiz ham, biz hali advokatingiz emasmiz.
kiosk-notice-why = Kerakli odam sizga vaqtida yordam bersin deb, qanday yordam kerakligini va qogʻozingizdagi sanani soʻraymiz.
kiosk-notice-choice = Istalgan savolni oʻtkazib yuborish mumkin. Buning oʻrniga xodim bilan gaplashish ham mumkin. Bepul tarjimon bor.
kiosk-notice-private = Javoblaringizni faqat xodimlarimiz koʻradi. Biz ularni immigratsiyaga yoki boshqalarga bermaymiz. Faqat siz yozma rozilik bersangiz yoki qonun majbur qilsa, beramiz. Shunday boʻlsa, qonun ruxsat bergancha sizni himoya qilamiz.
kiosk-notice-erased = Iltimos, bu yerga boshingizdan oʻtganlarni yozmang. Politsiya, immigratsiya tarixingiz yoki boshqa odamlar haqida yozmang. Hozir toʻxtasangiz, javoblaringiz oʻchiriladi.
kiosk-notice-contact = Faqat siz xavfsiz desangiz, qoʻngʻiroq qilamiz, SMS yoki xat yozamiz.
kiosk-notice-kept = Raqam olsangiz, javoblaringizni ofisimiz qoidalariga koʻra saqlaymiz. Bizdan nusxasini soʻrashingiz yoki oʻchirishimizni soʻrashingiz mumkin.
kiosk-notice-conflict = Ishingizdagi boshqa odamga allaqachon yordam berayotgan boʻlsak, balki sizga yordam bera olmasmiz. Sababini ayta olmaymiz.
kiosk-notice-notario = “Notario” advokat emas. Sertifikatimizni koʻrsatishni soʻrashingiz mumkin. Boʻsh blankaga hech qachon imzo qoʻymang.
kiosk-notice-unhappy = Bizdan norozi boʻlsangiz, istalgan xodimga ayting.
kiosk-notice-version = Bu xabarning { $version }-nashri, { $date }.
kiosk-notice-accept = Tushundim
kiosk-notice-person = Xodim bilan gaplashaman
kiosk-notice-unreviewed = Bu matnni mashina tarjima qilgan. Biror narsa tushunarsiz boʻlsa, bizdan soʻrang.

## Buttons around a screen

kiosk-back = Orqaga
kiosk-skip = Oʻtkazib yuborish
kiosk-continue = Davom etish
kiosk-finish = Tugatish
kiosk-done = Tayyor
kiosk-more = Yana
kiosk-previous = Oldingisi
kiosk-call = Xodimni chaqirish
kiosk-erase = Oʻchirish
kiosk-hide = Yashirish
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = Javoblarga qaytish uchun bosing
kiosk-finish-now = Hozir tugatish
kiosk-tell = Xodimga aytish
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = Xodimga aytaman
kiosk-page = { $page }-sahifa, jami { $of }

## How the screen can help

kiosk-comfort = Ekran yordami
kiosk-comfort-title = Ekran sizga qanday yordam bersin?
kiosk-comfort-large = Kattaroq harflar
kiosk-comfort-contrast = Aniqroq ranglar
kiosk-comfort-lower = Hammasi pastroqda
kiosk-comfort-aloud = Hammasini menga oʻqish
kiosk-comfort-louder = Balandroq ovoz
kiosk-comfort-quieter = Pastroq ovoz
kiosk-comfort-headphones = Buni boshqalar ham eshitadi. Naushnikda faqat siz eshitasiz.
kiosk-comfort-on = Yoniq
kiosk-comfort-off = Oʻchiq
kiosk-listen = Eshitish
kiosk-listen-stop = Ovozni toʻxtatish

## Dates

kiosk-date-year = Yil
kiosk-date-month = Oy
kiosk-date-day = Kun
kiosk-date-unknown = Bilmayman
kiosk-date-other-year = Boshqa yil
kiosk-date-age = Faqat yoshini bilaman
kiosk-date-age-title = Necha yosh?
kiosk-month-1 = yanvar
kiosk-month-2 = fevral
kiosk-month-3 = mart
kiosk-month-4 = aprel
kiosk-month-5 = may
kiosk-month-6 = iyun
kiosk-month-7 = iyul
kiosk-month-8 = avgust
kiosk-month-9 = sentabr
kiosk-month-10 = oktabr
kiosk-month-11 = noyabr
kiosk-month-12 = dekabr

## Keyboard

kiosk-key-space = Boʻsh joy
kiosk-key-backspace = Bitta harfni oʻchirish
kiosk-key-clear = Tozalash
kiosk-key-shift = Katta harflar
kiosk-key-numbers = Raqam va belgilar
kiosk-key-letters = Harflar
kiosk-key-accents = Belgili harflar
kiosk-key-plus = Plyus belgisi
kiosk-key-order = Alifbo tartibi
kiosk-key-more-letters = Yana harflar
kiosk-key-half-space = Yarim boʻsh joy
kiosk-field-show = Koʻrsatish
kiosk-field-hide = Yashirish

## Phone numbers and countries

kiosk-country-code = Bu telefon qaysi davlatniki?
kiosk-country-other = Boshqa davlat
kiosk-country-none = Davlati yoʻq
kiosk-country-search = Davlat nomining birinchi harflarini yozing.
kiosk-country-not-found = Bunday boshlanadigan davlat yoʻq. Bitta harfni oʻchiring yoki nomini toʻliq yozing.

## Lists of several things, such as all trips

kiosk-rows-add = Qoʻshish
kiosk-rows-another = Yana qoʻshish
kiosk-rows-none = Qoʻshadigan narsa yoʻq
kiosk-rows-done = Hammasi shu
kiosk-rows-remove = Olib tashlash
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = { $at }-qator

## Review

kiosk-review-title = Javoblaringizni koʻring
kiosk-review-help = Oʻzgartirish uchun javobni bosing. Raqam olish uchun “Tugatish” tugmasini bosing.
kiosk-review-change = Oʻzgartirish
kiosk-review-skipped = Oʻtkazib yuborildi

## Ticket

kiosk-ticket-title = Raqamingiz
kiosk-ticket-printing = Qogʻozingiz chop etilyapti.
kiosk-ticket-printed = Qogʻozingizni oling.
kiosk-ticket-not-printed = Qogʻoz yoʻq. Iltimos, raqamingizni eslab qoling.
kiosk-ticket-range = Taxminan { $from } daqiqadan { $to } daqiqagacha kutasiz.
kiosk-ticket-unsure = Qogʻozingiz chiqsa, oling. Iltimos, raqamingizni eslab qoling.
kiosk-ticket-again = Yana chop etish
kiosk-ticket-wait = Marhamat, oʻtiring.
kiosk-ticket-listen = Ismingizni emas, raqamingizni chaqiramiz.

## Messages that cover the screen

kiosk-coming-title = Xodim kelyapti
kiosk-coming-line = Iltimos, shu yerda kuting. Sizga yordam beramiz. Hech kim kelmasa, qabulxonaga boring.
kiosk-coming-close = Xoʻp
kiosk-still-title = Hali shu yerdamisiz?
kiosk-still-line = Hech kim ekranni bosmasa, hammasi oʻchiriladi.
kiosk-still-here = Hali shu yerdaman
kiosk-ask-erase-title = Hammasi oʻchirilsinmi?
kiosk-ask-erase-line = Javoblaringiz yoʻqoladi. Ularni hech kim koʻrmaydi.
kiosk-ask-erase-yes = Hammasini oʻchirish
kiosk-ask-erase-no = Javoblarim qolsin
kiosk-erased-title = Hammasi oʻchirildi
kiosk-erased-line = Hech narsa saqlanmadi. Istalgan vaqtda qayta boshlashingiz mumkin.

## When no visit can be taken

kiosk-closed-title = Hozir yopiqmiz
kiosk-closed-line = Iltimos, ochiq paytimizda keling.
# $when is a day and a time.
kiosk-closed-opens = Yana ochilamiz: { $when }
kiosk-late-title = Bugunga kech boʻldi
kiosk-late-line = Balki bugun sizni qabul qila olmasmiz. Baribir raqam olishingiz mumkin.
kiosk-late-go-on = Raqam olish
kiosk-late-leave = Boshqa kuni kelish
kiosk-late-cut-off = Taxminan soat { $time } dan keyin kelganlarni bugun qabul qila olmasligimiz mumkin.
kiosk-late-first = Bugun qabulga yozilganmisiz yoki bugungi sanali qogʻozingiz bormi? Yoki sanangiz juda yaqinmi? Raqam oling: balki boshqalardan oldin kirarsiz.
kiosk-lane-rests = Bunday yordam uchun hozir hech kimni chaqirmayapmiz. Taxminan soat { $time } da davom etamiz. Hozir raqam olishingiz mumkin.
kiosk-lane-closed = Bunday yordam uchun hozir hech kimni chaqirmayapmiz. Raqam olishingiz mumkin. Qabulxonada sizga boshqa yordam yoki boshqa kun haqida aytishadi.
kiosk-full-title = Bugun boshqa odam qabul qila olmaymiz
kiosk-full-line = Sanangiz juda yaqinmi? Qabulxonada xodimga ayting.
kiosk-out-of-order-title = Bu ekran hozir ishlamayapti
kiosk-out-of-order-line = Iltimos, qabulxonadan qogʻoz anketa oling.

## A young person who came alone

kiosk-minor-title = Oldingizga xodim kelyapti
kiosk-minor-line = Hozir hech narsaga javob berish shart emas. Iltimos, shu yerda kuting. Hech kim kelmasa, qabulxonaga boring.

## Parts of a name

kiosk-name-given = Ism
kiosk-name-family = Familiya
kiosk-name-second-family = Ikkinchi familiya

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = Xush kelibsiz. Biz foyda koʻzlamaydigan yuridik ofismiz.
# Follows the second fault at the same question.
kiosk-fault-offer = “Xodimni chaqirish” tugmasini ham bosishingiz mumkin, yordam beramiz.
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $year }-yil { $day }-{ $month }
kiosk-review-month = { $year }-yil { $month }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = { $age } yosh
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] { $count } ta qoʻshildi
   *[other] { $count } ta qoʻshildi
}
