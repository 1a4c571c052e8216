### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = Davanızı alıyoruz
letter-title-limited-scope = Bir bölümünde size yardım ediyoruz
letter-title-advice-memo = Size tavsiyemiz
letter-title-non-engagement = Davanızı alamıyoruz
letter-title-waiting-list = Bekleme listemizdesiniz
letter-title-what-we-need = Sizden ne istiyoruz

## How they begin

letter-greeting = Sayın { $name },
letter-greeting-nameless = Merhaba,
letter-consulted-on = Sizinle konuştuğumuz gün
letter-consulted-with = Sizinle kim konuştu
letter-matter = Ne hakkında konuştuk

## Whether we are somebody's lawyers

letter-not-represented = Sizi temsil etmiyoruz
letter-not-represented-words = Biz sizin avukatınız değiliz. Bu konuda başka bir şey yapmayacağız.
letter-not-yet = Sizi henüz temsil etmiyoruz
letter-not-yet-words = Ancak sizinle bir anlaşma imzaladıktan sonra avukatınız oluruz.
letter-reason = Bize soran herkese yardım edemiyoruz. Bu, yanlış bir şey yaptığınız anlamına gelmez.

## Dates

letter-time-limits = Zaman az olabilir
letter-time-limits-words = Bir şey yapmanız gereken son günler olabilir. Birini kaçırırsanız haklarınızı kaybedebilirsiniz. Lütfen şimdi harekete geçin.
letter-date-known = Kâğıdınızdaki bir tarih
letter-date-words = Lütfen o kâğıdı bu günden önce bir avukata gösterin.

## What everybody is told

letter-others = Lütfen yakında başka bir avukata veya hukuk kuruluşuna sorun. Buraya sorabilirsiniz:
letter-no-opinion = Bu mektup davanızın güçlü mü zayıf mı olduğunu söylemez.
letter-papers = Size bu kâğıtları geri verdik:
letter-papers-none = Bizde sizin hiçbir kâğıdınız yok.
letter-keep = Bize anlattıklarınızı saklıyoruz. Kaç yıl: { $years }.
letter-complaints = Bizden memnun değilseniz lütfen buraya söyleyin: { $contact }
letter-language = Bu mektubu size kendi dilinizde okuyabiliriz. Ücretsizdir.
letter-delivery = Bu mektubu elinize veriyoruz. Yalnızca güvenli dediğiniz yere göndeririz.
letter-copy = Bu mektubun bir kopyasını saklıyoruz.

## What stands in some of them

letter-accept = Size yardım etmekten mutluyuz. Sizinle bir anlaşma imzalayınca başlarız.
letter-next-steps = Şimdi yapacağınız şeyler:
letter-tell-us = Bir mektup alınca veya taşınınca lütfen bize hemen söyleyin.
letter-we-do = Sizin için yapacaklarımız:
letter-we-do-not = Yapmayacaklarımız:
letter-advice-only = Bu tavsiye yalnızca sizin içindir. Bize anlattıklarınıza dayanır.
letter-advice-signed = Bu tavsiyeyi kim kontrol etti
letter-no-more = Bir anlaşma imzalamazsak bu tavsiyeden sonra başka bir şey yapmayız.
letter-waiting = Bugün size yardım edemiyoruz. Davanıza yeniden bakacağız.
letter-look-again = Yeniden bakacağımız gün
letter-need = Lütfen bize getirin veya söyleyin:
letter-need-by = Lütfen bu güne kadar gelin
letter-signed = Ofis adına
letter-day = Gün
