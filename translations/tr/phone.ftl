### The page a visitor's own phone shows after reading the code on the ticket, in Turkish. No name, no reason.

phone-title = Numaranız
# How many people are called before this one.
phone-ahead = { $count ->
    [one] Önünüzde { $count } kişi var.
   *[other] Önünüzde { $count } kişi var.
}
phone-range = Bekleme süresi yaklaşık { $from } ile { $to } dakika arası.
phone-next = Sıradaki sizsiniz. Lütfen yakında kalın.
phone-soon = Sıranız yakında gelecek. Lütfen yakında kalın.
phone-called = Lütfen şimdi { $window } numaralı gişeye gidin.
phone-go = Lütfen şimdi buraya gidin: { $place }.
phone-missed = Sizi çağırdık ama gelmediniz. Lütfen danışmaya gidin.
phone-with-us = Şimdi bizimlesiniz.
phone-hold = Şu saatte dönebilirsiniz: { $time }. Yerinizi tutuyoruz.
phone-ended = Ziyaretiniz bitti.
phone-gone = Bu sayfa artık kapalı. Lütfen danışmaya sorun.
phone-trouble = Şu anda numaranızı gösteremiyoruz. Bu sayfa kendiliğinden yeniden dener. Her zaman danışmaya sorabilirsiniz.
phone-late = Bugün sizinle görüşemeyebiliriz. Lütfen danışmaya sorun.
phone-order = Bazı kişilerin randevusu veya acil bir tarihi var. Sizden önce girebilirler.
phone-updated = Son durum: { $time }
phone-again = Tekrar bak
phone-no-name = Bu sayfa adınızı hiçbir zaman göstermez.
phone-unreviewed = Bu metni bir makine çevirdi. Anlaşılmayan bir şey varsa lütfen bize sorun.
