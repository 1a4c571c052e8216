### The paper ticket. It never says why the person came. Uzbek, translated by machine.

ticket-arrived = Soat { $time } da keldingiz
ticket-range = Kutish: taxminan { $from } daqiqadan { $to } daqiqagacha
ticket-have-ready-papers = Iltimos, hamma hujjatlaringizni tayyorlab qoʻying.
ticket-have-ready-listen = Iltimos, yaqin turing. Raqamingizni chaqiramiz.
ticket-may-go = Soat { $time } gacha ketib turishingiz mumkin. Keyin shu yerda boʻling: raqamingizni chaqiramiz.
ticket-fraud = “Notario” advokat emas. Yuridik maslahat uchun “notario”ga pul bermang.
ticket-copy = NUSXA
# For staff, always printed in English.
ticket-staff = Xodimlarga: oʻqiydi { $language }
