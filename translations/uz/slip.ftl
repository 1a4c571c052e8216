### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = Bu yerda yordam soʻrashingiz mumkin
slip-call-first = Iltimos, avval qoʻngʻiroq qiling. Buni yaqinda tekshirmadik.
slip-phone = Telefon
slip-address = Manzil
slip-hours = Ish vaqti
slip-bring = Oʻzingiz bilan oling
slip-bring-always = Sizdagi hamma xat va hujjatlar.
slip-not-us = Bu boshqa tashkilot. Ularga nima aytishni oʻzingiz hal qilasiz.
slip-interpreter = Tarjimon soʻrashingiz mumkin.
slip-from = Bu qogʻozni bergan
slip-come-back = Agar ular yordam bera olmasa, iltimos, bizga qaytib keling.
