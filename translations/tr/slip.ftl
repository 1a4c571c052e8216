### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = Burada yardım isteyebilirsiniz
slip-call-first = Lütfen önce arayın. Bunu yakın zamanda kontrol etmedik.
slip-phone = Telefon
slip-address = Adres
slip-hours = Çalışma saatleri
slip-bring = Yanınıza alın
slip-bring-always = Elinizdeki bütün mektuplar ve belgeler.
slip-not-us = Burası başka bir kuruluş. Onlara ne söyleyeceğinize siz karar verirsiniz.
slip-interpreter = Tercüman isteyebilirsiniz.
slip-from = Bu kâğıdı veren
slip-come-back = Size yardım edemezlerse lütfen bize tekrar gelin.
