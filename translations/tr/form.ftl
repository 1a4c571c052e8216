### The questions of the intake form, in Turkish (siz). One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. Made by a machine, not reviewed yet.

form-for-whom = Kimin için geldiniz?
    .help = Kendiniz için veya başka biri için gelebilirsiniz.
form-for-whom-me = Kendim için
form-for-whom-child = Çocuğum için
form-for-whom-family = Ailemden biri için
form-for-whom-other = Başka biri için

form-adult = Bu kişi 18 yaşında veya daha büyük mü?
    .help = Bu soru, yardıma ihtiyacı olan kişiyle ilgili.
form-adult-yes = Evet
form-adult-no = Hayır, 18’den küçük
form-adult-self = 18 yaşında veya daha büyük müsünüz?

form-helper-name = Başka birine yardım ediyorsunuz. Sizin kendi adınız ne?
    .help = Sizin adınızı o kişiden ayrı tutarız. Bu soruyu atlayabilirsiniz.

form-been-here = Bu ofise daha önce geldiniz mi?
    .help = Herkese aynı soruları soruyoruz.
form-been-here-first = İlk defa geliyorum
form-been-here-case = Burada dosyam var
form-been-here-before = Daha önce geldim
form-been-here-unsure = Emin değilim

form-appointment = Bugün randevunuz var mı?
    .help = Randevu, sizinle önceden anlaştığımız saattir.
form-appointment-yes = Evet
form-appointment-no = Hayır

form-appointment-code = Randevunuzun kodu ne?
    .help = 4 rakamlıdır ve randevu kartınızın üstündedir. Bu soruyu atlayabilirsiniz.

form-appointment-time = Randevunuz saat kaçta?
    .help = En yakın saate dokunun. Bu soruyu atlayabilirsiniz.

form-help-with = Hangi konuda yardıma ihtiyacınız var?
    .help = En çok 3 tanesine dokunun.
form-help-with-citizenship = Vatandaşlık
form-help-with-green-card = Green card (yeşil kart)
form-help-with-work-permit = Çalışma izni
form-help-with-family = Ailemi getirmek
form-help-with-court = Göçmenlik mahkemesi
form-help-with-asylum = Koruma veya iltica
form-help-with-travel = Seyahat belgesi
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = Bana gelen bir mektup
form-help-with-address = Adres değiştirmek
form-help-with-records = Kayıtlarımın kopyaları
form-help-with-case = Buradaki dosyam
form-help-with-papers = Belge bırakmak veya almak
form-help-with-payment = Ödeme
form-help-with-other = Başka bir şey
form-help-with-person = Bir çalışana söylemek istiyorum

form-worried-date = Sizi endişelendiren tarihli bir belgeniz var mı?
    .help = Örneğin bir mektup, bir bildirim veya bir kart.
form-worried-date-yes = Evet
form-worried-date-no = Hayır
form-worried-date-unsure = Emin değilim
form-worried-date-person = Bir çalışana söylemek istiyorum

form-paper-kind = Bu nasıl bir belge?
    .help = En çok benzeyene dokunun.
form-paper-kind-court = Göçmenlik mahkemesi
form-paper-kind-ice = ICE ofisinde yoklama
form-paper-kind-uscis = USCIS randevusu
form-paper-kind-rfe = Daha çok belge isteyen mektup
form-paper-kind-denial = Hayır diyen mektup
form-paper-kind-card = Süresi yakında biten kart
form-paper-kind-other = Başka bir şey

form-paper-date = Belgenin üstünde hangi tarih var?
    .help = Bildiğinizi yazın. Sadece yıl da yeter.

form-held = Kendisi için geldiğiniz kişi şu an gözaltında mı?
    .help = Örneğin bir gözaltı merkezinde veya hapiste.
form-held-yes = Evet
form-held-no = Hayır
form-held-person = Bir çalışana söylemek istiyorum
form-held-self = Şu an gözaltında olan biri için mi geldiniz?
    .help = Örneğin bir gözaltı merkezinde veya hapiste.

form-private-room = Önce özel bir odada konuşmak ister misiniz?
    .help = Bunu herkese soruyoruz. Nedenini söylemeniz gerekmez.
form-private-room-yes = Evet
form-private-room-no = Hayır

form-staff-gender = Kiminle konuşmak istersiniz?
    .help = Elimizden geleni yaparız.
form-staff-gender-woman = Bir kadınla
form-staff-gender-man = Bir erkekle
form-staff-gender-any = İkisi de olur

form-speak-language = Bugün hangi dili konuşmak istersiniz?
    .help = Tercüman ücretsizdir.
form-speak-language-same = Bu ekranın dili
form-speak-language-sign = İşaret dili
form-speak-language-other = Başka bir dil

form-reads = Bu dili iyi okuyabiliyor musunuz?
    .help = Yani bu ekranın dilini. Size okuyabiliriz de.
form-reads-yes = Evet
form-reads-little = Biraz
form-reads-no = Hayır

form-call-name = Size hangi adla seslenelim?
    .help = Herhangi bir ad olur. Duvardaki ekranda görünmez.

form-name = Belgelerinizde adınız ne?
    .help = Bu soruyu atlayıp bize sonra söyleyebilirsiniz.
form-name-other = Bu kişinin belgelerindeki adı ne?
    .help = Bu soruyu atlayıp bize sonra söyleyebilirsiniz.

form-name-latin = Adınız ABC harfleriyle nasıl yazılır?
    .help = Biliyorsanız pasaportunuzdaki veya belgelerinizdeki gibi. Bu soruyu atlayabilirsiniz.
form-name-latin-other = Bu kişinin adı ABC harfleriyle nasıl yazılıyor?
    .help = Bu soruyu atlayıp bize sonra söyleyebilirsiniz.

form-birth-year = Hangi yıl doğdunuz?
    .help = Sadece yıl. Bu soruyu atlayabilirsiniz.
form-birth-year-other = Bu kişi hangi yıl doğdu?
    .help = Sadece yıl. Bu soruyu atlayabilirsiniz.

form-phone = Hangi telefon numarasını kullanmamız sizin için güvenli?
    .help = Sadece başka kimsenin dinlemediği bir numara verin. Bu soruyu atlayabilirsiniz.

form-phone-whose = Bu telefon kimin?
    .help = Kimin açabileceğini bilmek için soruyoruz.
form-phone-whose-mine = Cep telefonum
form-phone-whose-home = Ev telefonu
form-phone-whose-work = İş telefonu
form-phone-whose-other = Başka birinin telefonu

form-phone-ok = Bu numarayla ne yapabiliriz?
    .help = Güvenli olanların hepsine dokunun. Hiçbirine dokunmazsanız numarayı kullanmayız.
form-phone-ok-call = Arayabilirsiniz
form-phone-ok-voice = Sesli mesaj bırakabilirsiniz
form-phone-ok-text = Yazılı mesaj atabilirsiniz

form-phone-script = Telefonu başka biri açarsa ne diyelim?
    .help = Burada ne seçerseniz onu yaparız.
form-phone-script-only-me = Sadece beni sorun, başka bir şey demeyin
form-phone-script-friend = Bir arkadaş aradı deyin
form-phone-script-office = Ofisin adını söyleyebilirsiniz

form-phone-times = Ne zaman aramak veya yazmak güvenli?
    .help = Güvenli olanların hepsine dokunun.
form-phone-times-morning = Sabah
form-phone-times-afternoon = Öğleden sonra
form-phone-times-evening = Akşam
form-phone-times-weekend = Hafta sonu
form-phone-times-any = Her zaman

form-email = Güvenliyse, e-posta adresiniz ne?
    .help = Sadece başka kimsenin okumadığı bir adres verin. Bu soruyu atlayabilirsiniz.

form-email-shared = Bu e-postayı başka biri okuyor mu?
    .help = Başka biri okuyorsa oraya yazmayız.
form-email-shared-yes = Evet
form-email-shared-no = Hayır
form-email-shared-unsure = Emin değilim

form-letters = Evinize mektup gönderebilir miyiz?
    .help = “Hayır”a dokunursanız hiçbir şey göndermeyiz.
form-letters-no = Hayır
form-letters-yes = Evet
form-letters-other = Başka adres kullanın. Bir çalışana söylemek istiyorum.

form-town = Hangi şehirde veya posta kodunda (ZIP) yaşıyorsunuz?
    .help = Sadece şehir, sokak değil. Bu soruyu atlayabilirsiniz.

form-friend = Arayabileceğimiz bir akraba veya arkadaş var mı?
    .help = Yalnız size ulaşamazsak. Bu soruyu atlayabilirsiniz.
form-friend-name = Bu kişinin adı ne?
form-friend-phone = Bu kişinin telefon numarası ne?
form-friend-knows = Bu kişi burada olduğunuzu biliyor mu?
form-friend-knows-yes = Evet
form-friend-knows-no = Hayır

form-household = Kaç kişi birlikte yaşıyor ve parayı paylaşıyor?
    .help = Kendinizi ve çocukları da sayın.
# The last tile after 1 to 8.
form-count-more = { $number }’den fazla

form-income = Evinize her ay yaklaşık ne kadar para giriyor?
    .help = Vergiden önce, herkes birlikte. Bu, ücretsiz yardım bulmamıza yarar.
# $amount is a sum of money such as $2,500.
form-income-up-to = Ayda en çok { $amount }
form-income-between = Ayda { $from } ile { $to } arası
form-income-more = Ayda { $amount } üstü
form-income-unsure = Bilmiyorum
form-income-private = Söylemek istemiyorum

form-papers = Bugün belge getirdiniz mi?
    .help = Belgeler sizde kalsın. Bir çalışan onlara sizinle baş başa bakacak.
form-papers-yes = Evet
form-papers-no = Hayır

form-source = Bizi nereden duydunuz?
    .help = Bu soruyu atlayabilirsiniz.
form-source-friend = Bir arkadaştan veya ailemden
form-source-community = Bir ibadet yerinden veya dernekten
form-source-court = Bir mahkemeden veya ofisten
form-source-school = Bir okuldan veya doktordan
form-source-internet = İnternetten, radyodan veya TV’den
form-source-other = Başka bir yoldan

form-needs = Bunlardan birine ihtiyacınız var mı?
    .help = İhtiyacınız olan her şeye dokunun.
form-needs-wheelchair = Tekerlekli sandalye için yer
form-needs-hearing = Duymak için yardım
form-needs-seeing = Görmek için yardım
form-needs-seat = Oturacak bir yer
form-needs-baby = Yanımda bebek var

## Answers that many questions share

form-yes = Evet
form-no = Hayır
form-unsure = Emin değilim
form-none = Bunların hiçbiri
form-other = Başka bir şey
form-person = Bir çalışana söylemek istiyorum

form-lane-desk = Danışma
form-lane-consultation = Görüşme

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = Bu cevap soruya uymuyor. Lütfen tekrar deneyin.
form-fault-choice = Lütfen ekrandaki cevaplardan birine dokunun.
form-fault-twice = Aynı cevaba iki kere dokundunuz. Lütfen bir kere dokunun.
form-fault-too-many = En çok { $max } tanesine dokunabilirsiniz. Çıkarmak için birine tekrar dokunun.
form-fault-empty = Henüz bir şey yazılmadı. Lütfen bir şey yazın veya “Atla”ya dokunun.
form-fault-too-long = Bu çok uzun. Lütfen en çok { $max } harf kullanın.
form-fault-control = Lütfen yalnız harf, rakam ve boşluk kullanın.
form-fault-date = Bu henüz bir tarih değil. Lütfen en az yılı seçin veya “Bilmiyorum”a dokunun.
form-fault-date-month = Bu henüz bir tarih değil. Lütfen ayı da seçin veya “Bilmiyorum”a dokunun.
form-fault-year = Lütfen yıla tekrar bakın. { $min } ile { $max } arasında olabilir.
form-fault-phone-letters = Lütfen telefon için yalnız rakam kullanın.
form-fault-phone-digits = Lütfen telefon numarasına bakın. 7 ile 15 arası rakam olmalı.
form-fault-phone-country = Bu numara ülkeye uymuyor. Lütfen numaraya ve ülkeye bakın.
form-fault-phone-area = Lütfen numaranın tamamını alan koduyla yazın.
form-fault-email = Lütfen e-posta adresine bakın. İçinde @ ve nokta olmalı: ad@example.com gibi.
form-fault-number = Lütfen { $min } ile { $max } arasında bir sayı seçin.
form-fault-future = Bu gün henüz gelmedi. Lütfen tarihe bakın.
# $month is the name of a month, $days how many days it has.
form-fault-month-days = O yıl { $month } ayında { $days } gün var. Lütfen başka bir gün seçin.
form-fault-code = Bu numara doğru görünmüyor. Lütfen belgenize tekrar bakın veya “Atla”ya dokunun.
form-fault-code-a-number = A-Number, A harfi ve 7 ile 9 arası rakamdır. Lütfen tekrar bakın veya “Atla”ya dokunun.
form-fault-code-receipt = Makbuz numarasında 3 harf ve 10 rakam vardır. Lütfen tekrar bakın veya “Atla”ya dokunun.
form-fault-rows-full = Burada daha fazla yer yok. Lütfen kalanını bir çalışana söyleyin.
