### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.
### Uzbek, translated by machine.

phone-title = Raqamingiz
# How many people are called before this one.
phone-ahead = { $count ->
    [one] Sizdan oldin { $count } kishi bor.
   *[other] Sizdan oldin { $count } kishi bor.
}
phone-range = Taxminan { $from } daqiqadan { $to } daqiqagacha kutasiz.
phone-next = Keyingi navbat sizniki. Iltimos, yaqin turing.
phone-soon = Tez orada navbatingiz keladi. Iltimos, yaqin turing.
phone-called = Iltimos, hozir { $window }-darchaga boring.
phone-go = Iltimos, hozir bu yerga boring: { $place }.
phone-missed = Sizni chaqirdik, lekin kelmadingiz. Qabulxonaga boring.
phone-with-us = Hozir siz biz bilan birgasiz.
phone-hold = Soat { $time } da qaytib kelishingiz mumkin. Navbatingizni saqlaymiz.
phone-ended = Bugungi qabulingiz tugadi.
phone-gone = Bu sahifa tugagan. Qabulxonadan soʻrang.
phone-trouble = Hozir raqamingizni koʻrsata olmaymiz. Bu sahifa oʻzi yana urinib koʻradi. Istalgan vaqtda qabulxonadan soʻrashingiz mumkin.
phone-late = Balki bugun sizni qabul qila olmasmiz. Qabulxonadan soʻrang.
phone-order = Baʼzi odamlar qabulga yozilgan yoki sanasi shoshilinch. Ular sizdan oldin kirishi mumkin.
phone-updated = Soat { $time } dagi holat
phone-again = Yana qarash
phone-no-name = Bu sahifa ismingizni hech qachon koʻrsatmaydi.
phone-unreviewed = Bu matnni mashina tarjima qilgan. Biror narsa tushunarsiz boʻlsa, bizdan soʻrang.
