### The full form, answered alone at a screen in a private room, in Turkish (siz). One idea a sentence,
### short words. Nothing alarms, nothing accuses. Made by a machine, not reviewed yet.

## Opening the form

booth-start-title = Özel form
booth-start-line = Danışmada size verilen kodu yazın.
booth-code-wrong = Bu kod çalışmıyor. Lütfen tekrar bakın veya danışmaya sorun.
booth-code-again = Bu kod artık çalışmıyor. Lütfen danışmadan yeni bir kod isteyin.
booth-no-link = Form şu an açılamıyor. Lütfen danışmaya söyleyin.

## The notice of the private form

booth-notice-title = Başlamadan önce
booth-notice-private = Bu form yalnız hukuk çalışanlarımız içindir. Hukuki yardım almak için bize söylediklerinizi kanun korur.
booth-notice-lawyer = Formu doldurmanız bizi henüz avukatınız yapmaz. Dosyanızı alıp alamayacağımızı sonra söyleriz.
booth-notice-conflict = Size karşı olan birine zaten yardım ediyorsak, size yardım edemeyebiliriz. Nedenini size söyleyemeyiz. Lütfen başka kişilerin adını yalnız sorduğumuz yere yazın.
booth-notice-kept = Her bölüm, siz bitirince kilitlenir ve gönderilir. Bu ekran onu bir daha gösteremez. Onu ofisimizin kurallarına göre saklarız. Bizden bir kopya isteyebilir veya silmemizi isteyebilirsiniz.
booth-notice-choice = İstediğiniz soruyu atlayabilir, istediğiniz zaman bırakabilirsiniz. Bunun yerine bir çalışana söyleyebilirsiniz. Ücretsiz tercüman var.
booth-notice-truth = Lütfen tahmin etmeyin. “Emin değilim” iyi bir cevaptır.
booth-notice-alone = Bu ekranı başka biri görebiliyor mu? “Gizle”ye dokunabilir veya birini çağırabilirsiniz.

## Going through the parts

booth-part = Bölüm { $at } / { $of }
booth-part-start = Bu bölüme başla
booth-part-skip = Bu bölümü atla
booth-part-finish = Bu bölümü gönder
booth-part-unsent = Bu bölüm henüz gönderilmedi.
booth-part-sent-title = Bu bölüm kilitlendi ve gönderildi
booth-part-sent-line = Bu ekran onu artık gösteremez. Çalışanlarımız görebilir.
booth-part-next = Sonraki bölüm
booth-part-failed = Bu bölümü saklayamadık. Lütfen gitmeden önce danışmaya söyleyin.
booth-stop = Burada bırak
booth-stop-line = Sonra devam etmek için yeni bir kod gerekir.
booth-erase-line = Bu bölümün yanıtları silinecek. Gönderdiğiniz bölümler çalışanlarımızda kalır.
booth-done-title = Teşekkürler
booth-done-line = Lütfen danışmaya dönün. Çalışanlarımız buradan devam edecek.

## The names of the parts

booth-part-service = Neye ihtiyacınız var
booth-part-identity = Sizin hakkınızda
booth-part-contact = Size nasıl ulaşabiliriz
booth-part-dates = Mektuplar ve tarihler
booth-part-entry = Amerika’ya gelişiniz
booth-part-status = Göçmenlik belgeleriniz
booth-part-police = Polis ve mahkemeler
booth-part-safety = Güvenliğiniz
booth-part-family = Aileniz
booth-part-money = Para
booth-part-people = Dosyanızdaki başka kişiler

## What you need

booth-wish = Ne olmasını istiyorsunuz?
    .help = Kendi sözlerinizle yazın. Birkaç kelime yeter.

booth-helped-before = Göçmenlik belgelerinizde daha önce biri size yardım etti mi?
    .help = Her birini ekleyin.
booth-helped-before-who = Kimdi?
booth-helped-before-who-lawyer = Bir avukat
booth-helped-before-who-representative = Devletin yetki verdiği bir kişi
booth-helped-before-who-notario = Bir “notario” veya danışman
booth-helped-before-who-friend = Bir arkadaş veya aileden biri
booth-helped-before-name = O kişinin veya ofisin adı ne?
booth-helped-before-paid = Para verdiniz mi?
booth-helped-before-filed = Göçmenlik dairesine belge gönderdiler mi?
booth-helped-before-result = Sonuç ne oldu?
booth-helped-before-report = Onlarla ilgili bir sorunu bildirmek ister misiniz?

booth-filed = Göçmenlik dairesine daha önce belge gönderdiniz mi?
    .help = Her birini ekleyin.
booth-filed-form = Formun adı veya numarası ne?
booth-filed-date = Ne zaman gönderildi?
booth-filed-receipt = Makbuz numarası ne?
    .help = 3 harf ve 10 rakam; makbuz mektubunda yazar.
booth-filed-status = Sonuç ne oldu?
booth-filed-status-waiting = Bekliyorum
booth-filed-status-approved = Evet dediler
booth-filed-status-denied = Hayır dediler

## About you

booth-full-name = Tam adınız ne?
    .help = Belgelerinizdeki gibi.
booth-full-name-name = Tam adınız ne?
booth-full-name-latin = Adınız ABC harfleriyle nasıl yazılır?
    .help = Biliyorsanız pasaportunuzdaki veya belgelerinizdeki gibi.
booth-full-name-father = Babanızın adı ne?
booth-full-name-mother = Annenizin adı ne?
booth-full-name-document = Bu ad hangi belgede yazıyor?
booth-full-name-document-passport = Pasaport
booth-full-name-document-birth = Doğum belgesi
booth-full-name-document-card = Kimlik kartı
booth-full-name-document-immigration = Göçmenlik dairesinden bir belge

booth-other-names = Başka adlar kullandınız mı?
    .help = Örneğin evlilikten önceki ad, takma ad, başka bir yazılış.
booth-other-names-name = O ad ne?
booth-other-names-kind = Nasıl bir ad?
booth-other-names-kind-before = Evlilikten önceki ad
booth-other-names-kind-nickname = Takma ad
booth-other-names-kind-papers = Başka belgelerdeki ad

booth-spoken-of = Size hangi adla seslenelim?
    .help = Her ad olur. Sizinle konuşurken bu adı kullanırız.
booth-spoken-of-name = Size hangi adla seslenelim?
booth-spoken-of-pronoun = Sizden nasıl söz edelim?
booth-spoken-of-pronoun-she = Kadın (she)
booth-spoken-of-pronoun-he = Erkek (he)
booth-spoken-of-pronoun-they = Belirtmeden (they)
booth-spoken-of-pronoun-name = Sadece adımı kullanın

booth-born = Ne zaman doğdunuz?
    .help = Bildiğinizi yazın. Sadece yıl da yeter.
booth-born-date = Ne zaman doğdunuz?
booth-born-sure = Bu tarihten emin misiniz?

booth-birth-place = Nerede doğdunuz?
    .help = Bilmiyorsanız en yakın şehri yazın.
booth-birth-place-city = Hangi şehirde veya köyde doğdunuz?
booth-birth-place-country = Hangi ülkede doğdunuz?

booth-citizenship = Hangi ülkelerin vatandaşısınız?
    .help = Her birini ekleyin. Bazı kişilerin ülkesi yoktur.
booth-citizenship-country = Hangi ülke?

booth-sex = Belgelerinizde ne yazıyor: kadın mı, erkek mi?
    .help = Formlar belgelerinizde yazanı ister. Bu soruyu atlayabilirsiniz.
booth-sex-papers = Belgelerinizde ne yazıyor?
booth-sex-papers-female = Kadın
booth-sex-papers-male = Erkek
booth-sex-papers-x = X
booth-sex-gender = Kendiniz için başka bir kelime kullanıyor musunuz?
    .help = Bu soruyu atlayabilirsiniz.

booth-marriage = Evli misiniz?
    .help = Aile, belgeleriniz için önemli olabilir; bu yüzden herkese soruyoruz.
booth-marriage-single = Hiç evlenmedim
booth-marriage-married = Evliyim
booth-marriage-partner = Evlenmeden birlikte yaşıyoruz
booth-marriage-separated = Ayrı yaşıyoruz
booth-marriage-divorced = Boşandım
booth-marriage-widowed = Eşim vefat etti

booth-a-number = A-Number’ınız (A numaranız) var mı?
    .help = Birçok göçmenlik belgesinde yazar: A harfi ve 7 ile 9 arası rakam. Bazı kişilerin birden çok vardır.
booth-a-number-number = A-Number ne?

booth-account = USCIS’ten bir hesap veya makbuz numaranız var mı?
    .help = Her birini ekleyin.
booth-account-kind = Nasıl bir numara?
booth-account-kind-account = İnternet hesap numarası
booth-account-kind-receipt = Makbuz numarası
booth-account-number = Numara ne?

booth-passport = Pasaportunuz veya konsolosluğunuzdan bir kartınız var mı?
    .help = Süresi dolmuş olsa da işe yarar. Bu soruyu atlayabilirsiniz.
booth-passport-country = Hangi ülkeden?
booth-passport-number = Numarası ne?
booth-passport-expires = Süresi ne zaman bitiyor?

booth-i94 = I-94 belgeniz var mı?
    .help = Göçmenlik dairesi bunu vizeyle veya insani parole izniyle girenlere verir.
booth-i94-number = Numarası ne?
booth-i94-class = Hangi harfler “class” altında yazıyor?
booth-i94-until = Hangi tarihe kadar kalabiliyordunuz?

booth-languages = Hangi dilleri kullanıyorsunuz?
    .help = Konuştuğunuz her dile dokunun.
booth-languages-speaks = Hangi dilleri konuşuyorsunuz?
booth-languages-reads = Hangi dilleri okuyorsunuz?
booth-languages-interpreter = Tercüman ister misiniz?
booth-languages-dialect = Dilinizi belli bir yerin ağzıyla mı konuşuyorsunuz?
    .help = Örneğin şehrinizin veya bölgenizin adı.

booth-school = Kaç yıl okula gittiniz?
    .help = Size iyi anlatabilmek için soruyoruz. Bu soruyu atlayabilirsiniz.
booth-school-years = Kaç yıl okula gittiniz?
booth-school-reads = Kendi dilinizde okuyup yazabiliyor musunuz?
booth-school-reads-yes = Evet
booth-school-reads-little = Biraz
booth-school-reads-no = Hayır
booth-school-hard = Bir hastalık öğrenmenizi veya hatırlamanızı zorlaştırıyor mu?

booth-funders = Bize para verenlerin sorduğu üç soru
    .help = Hizmetlerimizin ücretsiz kalmasına yardım ederler. Her birini atlayabilirsiniz.
booth-funders-latino = Hispanik veya Latin kökenli misiniz?
booth-funders-race = Bunlardan hangisisiniz?
    .help = Doğru olanların hepsine dokunun.
booth-funders-race-native = Amerika Yerlisi veya Alaska Yerlisi
booth-funders-race-asian = Asyalı
booth-funders-race-black = Siyah veya Afrika kökenli Amerikalı
booth-funders-race-pacific = Hawaii Yerlisi veya Pasifik Adalı
booth-funders-race-white = Beyaz
booth-funders-veteran = Amerika ordusunda görev yaptınız mı?

## How we may reach you

booth-home-phone = Evde telefonunuz var mı?
    .help = Onu yalnız sizin dediğiniz gibi kullanırız.
booth-cell-phone = Cep telefonunuz var mı?
    .help = Onu yalnız sizin dediğiniz gibi kullanırız.
booth-work-phone = İş yerinde telefonunuz var mı?
    .help = Onu yalnız sizin dediğiniz gibi kullanırız.
# The same words for every phone.
booth-phone-number = Numara ne?
booth-phone-ok = Bu numarayla ne yapabiliriz?
    .help = Güvenli olanların hepsine dokunun. Hiçbirine dokunmazsanız numarayı kullanmayız.
booth-phone-ok-call = Arayabilirsiniz
booth-phone-ok-voice = Sesli mesaj bırakabilirsiniz
booth-phone-ok-text = Yazılı mesaj atabilirsiniz
booth-phone-ok-app = WhatsApp’tan yazabilirsiniz
booth-phone-script = Telefonu başka biri açarsa ne diyelim?
booth-phone-script-only-me = Sadece beni sorun, başka bir şey demeyin
booth-phone-script-friend = Bir arkadaş aradı deyin
booth-phone-script-office = Ofisin adını söyleyebilirsiniz
booth-phone-times = Ne zaman güvenli?
    .help = Güvenli olanların hepsine dokunun.
booth-phone-times-morning = Sabah
booth-phone-times-afternoon = Öğleden sonra
booth-phone-times-evening = Akşam
booth-phone-times-weekend = Hafta sonu
booth-phone-times-any = Her zaman
booth-phone-shared = Bu telefonu başka biri kullanıyor veya ona bakıyor mu?
booth-phone-employer = İşvereniniz aradığımızı bilebilir mi?

booth-friend-phone = Arayabileceğimiz bir aile üyesi veya arkadaş var mı?
    .help = Yalnız size ulaşamazsak.
booth-friend-phone-name = Bu kişinin adı ne?
booth-friend-phone-relation = Bu kişi sizin neyiniz olur?
booth-friend-phone-script-only = Sadece bu kişiyi sorun, başka bir şey demeyin
booth-friend-phone-knows = Bu kişi bize geldiğinizi biliyor mu?

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = Eş (karı veya koca)
booth-relation-former = Eski eş
booth-relation-parent = Anne veya baba
booth-relation-child = Oğul veya kız
booth-relation-sibling = Kardeş
booth-relation-other-family = Aileden başka biri
booth-relation-friend = Arkadaş
booth-relation-self = Ben

booth-home = Nerede yaşıyorsunuz?
    .help = Siz evet demezseniz oraya hiçbir şey göndermeyiz.
booth-home-kind = Nasıl bir yer?
booth-home-kind-own = Kendi evim
booth-home-kind-with = Başkalarının yanında kalıyorum
booth-home-kind-shelter = Bir sığınma evi
booth-home-kind-none = Belli bir yerim yok
# The same words for every address.
booth-address-street = Sokak ve numara ne?
booth-address-unit = Daire veya oda numarası ne?
    .help = Bu soruyu atlayabilirsiniz.
booth-address-city = Hangi şehir?
booth-address-state = Hangi eyalet?
    .help = İki harf yeter, örneğin TX.
booth-address-zip = Posta kodu (ZIP) ne?
booth-address-mail = Oraya mektup gönderebilir miyiz?
booth-address-plain = Üstünde adımız olmayan düz bir zarf kullanalım mı?

booth-email = E-posta adresiniz var mı?
    .help = Sadece sizin için güvenliyse yazın. Bu soruyu atlayabilirsiniz.
booth-email-address = E-posta adresi ne?
booth-email-shared = Bu e-postayı başka biri okuyor mu?
booth-email-device = Telefonunuza veya bilgisayarınıza başka biri bakabiliyor mu?

booth-friend-home = Sizin için mektup alabilecek bir aile üyesi veya arkadaş var mı?
    .help = Güvendiğiniz birini seçin. Bu soruyu atlayabilirsiniz.
booth-friend-home-name = Bu kişinin adı ne?
booth-friend-home-knows = Bu kişi bize geldiğinizi biliyor mu?

booth-safe-mail = Devletten gelen mektuplar için güvenli bir adres var mı?
    .help = Evinizden farklı olabilir.
booth-safe-mail-program = Adresinizi gizli tutan bir programda mısınız?
booth-safe-mail-card = O programdaki kart numaranız ne?
booth-safe-mail-expires = O kartın süresi ne zaman bitiyor?

booth-secret-word = Telefon için gizli bir kelime seçin
    .help = Bir şey konuşmadan önce onu sorarız. Başkalarının tahmin edemeyeceği bir kelime seçin.

## Letters and dates

booth-notices = Göçmenlik dairesinden veya mahkemeden mektup ya da belgeniz var mı?
    .help = Yanınızda olan her birini ekleyin.
booth-notices-kind = Bu nasıl bir belge?
booth-notices-on = Belgenin üstünde hangi tarih var?
booth-notices-received = Ne zaman aldınız?
booth-notices-due = Hangi tarihe kadar bir şey yapmanız gerekiyor?
booth-notices-how = Nasıl aldınız?
booth-notices-how-mail = Postayla
booth-notices-how-hand = Elden

booth-court = Göçmenlik mahkemesinde davanız var mı?
    .help = Mahkeme belgelerinizde yazar. Bilmemeniz sorun değil.
booth-court-has = Göçmenlik mahkemesinde davanız var mı?
booth-court-charged = “Notice to Appear” adlı belgede hangi tarih var?
booth-court-city = Mahkeme hangi şehirde?
booth-court-judge = Hâkimin adı ne?
booth-court-hearing = Bir sonraki duruşmanız ne zaman?
booth-court-time = Saat kaçta?
booth-court-kind = Nasıl bir duruşma?
booth-court-kind-first = Kısa ilk duruşma (master)
booth-court-kind-full = Tam duruşma (individual)
booth-court-where = Nerede?
booth-court-where-person = Mahkeme salonunda
booth-court-where-video = Video veya telefonla

booth-check-in = Göçmenlik dairesine (ICE) gidip yoklama vermeniz gerekiyor mu?
booth-check-in-has = Göçmenlik dairesine (ICE) gidip yoklama vermeniz gerekiyor mu?
    .help = Doğru olanların hepsine dokunun. Ne kadar çabuk yardım gerektiğini gösterir.
booth-check-in-has-visit = Oraya gitmem gerekiyor
booth-check-in-has-order = Gözetim kararım var
booth-check-in-has-monitor = Beni uygulama, saat veya ayak bileziğiyle izliyorlar
booth-check-in-next = Bir sonraki ne zaman?
booth-check-in-place = Nerede?

booth-held = Ailenizden biri şu an gözaltında mı?
    .help = Örneğin bir gözaltı merkezinde veya hapiste.
booth-held-has = Ailenizden biri şu an gözaltında mı?
booth-held-name = Bu kişinin tam adı ne?
booth-held-relation = Bu kişi sizin neyiniz olur?
booth-held-country = Bu kişi hangi ülkeden?
booth-held-born = Bu kişi ne zaman doğdu?
booth-held-number = Bu kişinin A-Number’ı ne?
booth-held-place = Bu kişi nerede tutuluyor?
booth-held-since = Ne zamandan beri?
booth-held-wants = Bu kişi yardımımızı istiyor mu?

## Coming to the United States

booth-entries = Amerika’ya ne zaman geldiniz?
    .help = Her gelişinizi ekleyin. Sonuncudan başlayın.
booth-entries-date = Amerika’ya ne zaman girdiniz?
booth-entries-place = Amerika’ya nereden girdiniz?
    .help = Örneğin bir şehrin, köprünün veya havaalanının adı.
booth-entries-how = Amerika’ya nasıl girdiniz?
booth-entries-how-visa = Vizeyle
booth-entries-how-parole = İnsani parole izniyle
booth-entries-how-border-card = Sınır geçiş kartıyla
booth-entries-how-waved = Bakmadan geçirdiler
booth-entries-how-no-check = Kimse kontrol etmedi
booth-entries-document = Hangi belgeyi gösterdiniz?
booth-entries-met = Bir memurla konuştunuz mu?

booth-trips = O zamandan beri Amerika’dan çıktınız mı?
    .help = Her yolculuğu ekleyin.
booth-trips-left = Ne zaman çıktınız?
booth-trips-back = Ne zaman döndünüz?

booth-last-arrival = Amerika’ya en son ne zaman girdiniz?
    .help = Bu tarih çok önemli olabilir. Bildiğinizi yazın.
    .suggested = Bize söylediklerinize göre. Doğru değilse değiştirin.

booth-stopped = Sınırda hiç durduruldunuz mu veya geri gönderildiniz mi?
    .help = Her seferini ekleyin.
booth-stopped-date = Ne zaman oldu?
booth-stopped-place = Nerede oldu?
booth-stopped-fingerprints = Parmak izinizi aldılar mı?
booth-stopped-signed = Bir belge imzaladınız mı?

booth-removed = Bir hâkim veya memur size hiç ülkeden çıkma emri verdi mi?
    .help = Her seferini ekleyin.
booth-removed-date = Ne zaman oldu?
booth-removed-place = Nerede oldu?
booth-removed-who = Emri kim verdi?
booth-removed-who-judge = Bir hâkim
booth-removed-who-officer = Bir memur
booth-removed-left = O zaman ülkeden çıktınız mı?
booth-removed-back = Ondan sonra geri geldiniz mi?

booth-visas = Hiç vize istediniz mi?
    .help = Her birini ekleyin.
booth-visas-kind = Nasıl bir vizeydi?
booth-visas-date = Ne zaman oldu?
booth-visas-result = Sonuç ne oldu?
booth-visas-result-got = Aldım
booth-visas-result-refused = Hayır dediler
booth-visas-result-stayed = Yazılandan daha uzun kaldım

## Your immigration papers

booth-status = Şu an hangi belgeniz var?
    .help = En çok benzeyene dokunun.
booth-status-what = Şu an hangi belgeniz var?
booth-status-what-none = Belgem yok
booth-status-what-green-card = Green card (yeşil kart)
booth-status-what-work = Çalışma izni
booth-status-what-visa = Vize
booth-status-what-asylum = İltica veya mülteci
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = İnsani parole izni
booth-status-what-citizenship = Amerikan vatandaşı
booth-status-expires = O belgenin süresi ne zaman bitiyor?

booth-resident = Green card’ınız (yeşil kart)
    .help = Tarih kartın üzerindedir. Bildiğinizi yazın.
booth-resident-since = Ne zamandan beri sizde?
booth-resident-how = Nasıl aldınız?
booth-resident-how-family = Aile yoluyla
booth-resident-how-work = İş yoluyla
booth-resident-how-asylum = Mülteci olarak veya iltica yoluyla
booth-resident-how-lottery = Yeşil kart çekilişiyle
booth-resident-two-years = Sadece iki yıllık bir kart mı?

booth-work-permit = Çalışma izniniz
booth-work-permit-category = Hangi harf ve rakam “category” altında yazıyor?
    .help = Örneğin C08. Bu soruyu atlayabilirsiniz.
booth-work-permit-expires = Süresi ne zaman bitiyor?

booth-programs = Bunlardan birini aldınız mı veya istediniz mi?
    .help = Her birini ekleyin.
booth-programs-kind = Hangisi?
booth-programs-kind-asylum = İltica
booth-programs-kind-u = U vizesi
booth-programs-kind-t = T vizesi
booth-programs-kind-sij = Gençler için belge (SIJ)
booth-programs-since = Ne zamandan beri?
booth-programs-until = Ne zamana kadar?

booth-petition = Biri kalmanız için göçmenlik dairesine hiç başvurdu mu?
    .help = Örneğin bir aile üyesi veya işveren; siz, anne babanız veya eşiniz için.
booth-petition-filed = Biri kalmanız için göçmenlik dairesine hiç başvurdu mu?
booth-petition-who = Kimin içindi?
booth-petition-who-me = Benim için
booth-petition-who-parent = Annem veya babam için
booth-petition-who-spouse = Eşim için
booth-petition-when = Ne zaman oldu?

booth-moved = Taşındınız mı?
    .help = Göçmenlik dairesi mektupları bildiği adrese gönderir. Değiştirmenize yardım edebiliriz.
booth-moved-moved = Son belgelerinizden sonra taşındınız mı?
booth-moved-told = Yeni adresinizi kime bildirdiniz?
    .help = Doğru olanların hepsine dokunun.
booth-moved-told-uscis = Göçmenlik dairesine (USCIS)
booth-moved-told-court = Mahkemeye

## Police and courts

booth-arrested = Polis sizi hiç tutukladı mı veya size ceza yazdı mı?
    .help = Nerede olursa olsun, çok eski olsa da, bir sonucu olmasa da.
booth-arrests = Her seferini bize anlatın
    .help = Her birini ekleyin. Bildiğinizi yazın.
booth-arrests-date = Ne zaman oldu?
booth-arrests-place = Nerede oldu?
booth-arrests-agency = Hangi polisti?
booth-arrests-charge = Ne yaptığınızı söylediler?
    .help = Birkaç kelime yeter.
booth-arrests-court = Hangi mahkemeydi?
booth-arrests-result = Sonuç ne oldu?
booth-arrests-result-dropped = Davadan vazgeçtiler
booth-arrests-result-guilty = Suçlu
booth-arrests-result-not-guilty = Suçlu değil
booth-arrests-result-open = Hâlâ açık
booth-arrests-sentence = Hâkim neye karar verdi?
    .help = Örneğin hapis günleri, bir ders, toplum için çalışma.
booth-arrests-probation = Denetimli serbestlikte miydiniz?
booth-arrests-fine = Para cezası ödediniz mi?
booth-arrests-papers = Mahkeme belgeleri sizde mi?

booth-open-case = Hâlâ açık olan bir ceza davanız var mı?
    .help = Belgeleriniz için önemli olabilir. Bunun yerine bir çalışana söyleyebilirsiniz.
booth-open-case-has = Hâlâ açık olan bir ceza davanız var mı?
booth-open-case-next = Bir sonraki tarih ne zaman?
booth-open-case-defender = Savunma avukatınızın adı ne?

booth-police-more = Bunlardan biri başınıza geldi mi?
    .help = Doğru olanların hepsine dokunun.
booth-police-more-driving = İçki veya uyuşturucudan sonra araba kullandım
booth-police-more-order = Mahkeme birinden uzak durmamı emretti
booth-police-more-young = 18 yaşından küçükken bir şey oldu
booth-police-more-warrant = Polis beni arıyor olabilir
booth-police-more-probation = Denetimli serbestlikteyim

## Your safety

booth-afraid = Ülkenize dönmekten korkuyor musunuz?
    .help = Hikâyeyi burada anlatmanız gerekmez.
booth-hurt = Amerika’da biri size veya çocuğunuza zarar verdi mi ya da tehdit etti mi?
    .help = Hikâyeyi burada anlatmanız gerekmez.
booth-crime = Ne olduğu hakkında
    .help = Yalnız istediğinizi yazın.
booth-crime-kind = Nasıl bir şeydi?
    .help = Doğru olanların hepsine dokunun.
booth-crime-kind-home = Evde şiddet
booth-crime-kind-attack = Saldırı
booth-crime-kind-sexual = Cinsel şiddet
booth-crime-kind-threats = Tehditler
booth-crime-kind-held = Biri beni zorla tuttu
booth-crime-kind-stalking = Biri beni takip etti
booth-crime-when = Ne zaman oldu?
booth-crime-where = Hangi şehirde?
booth-crime-reported = Siz veya başka biri polise söyledi mi?
booth-crime-report = Polis raporunun numarası ne?
booth-crime-certified = Polis sizin için bir belge imzaladı mı (U vizesi)?
booth-forced = Biri sizi hiç zorla veya kandırarak çalıştırdı mı?
    .help = Örneğin para vermemek, belgelerinizi almak, gitmenize izin vermemek.
booth-young = 21 yaşından küçükler için
    .help = Gençler için özel bir yardım var.
booth-young-is = 21 yaşından küçük müsünüz?
booth-young-both = Anne ve babanızın ikisiyle de mi yaşıyorsunuz?
booth-young-hurt = Anneniz veya babanız size zarar verdi mi, sizi bıraktı mı ya da size bakmadı mı?
booth-young-order = Aile mahkemesinden bir belge var mı?
booth-need-now = Şimdi bunlardan birine ihtiyacınız var mı?
    .help = Bulmanıza yardım edebiliriz.
booth-need-now-shelter = Uyumak için güvenli bir yer
booth-need-now-police = Polis
booth-need-now-doctor = Doktor
booth-need-now-food = Yiyecek
booth-need-now-talk = Konuşacak biri

## Your family

booth-family = Ailenizde kimler var?
    .help = Eşinizi (şimdiki ve eski), anne babanızı, çocuklarınızı ve kardeşlerinizi ekleyin.
booth-family-relation = Kim?
booth-family-name = Tam adı ne?
booth-family-born = Bu kişi ne zaman doğdu?
booth-family-country = Bu kişi hangi ülkede doğdu?
booth-family-status = Bu kişinin hangi belgeleri var?
booth-family-status-citizenship = Amerikan vatandaşı
booth-family-status-green-card = Green card (yeşil kart)
booth-family-status-other = Başka belgeler
booth-family-status-none = Belgesi yok
booth-family-here = Bu kişi Amerika’da mı yaşıyor?
booth-family-filed = Bu kişi sizin için göçmenlik dairesine başvurdu mu?
booth-family-living = Bu kişi hayatta mı?

booth-citizenship-parents = Anne babanız veya büyükanne büyükbabanızdan biri Amerikan vatandaşı mı veya öyle miydi?
    .help = Bazı kişiler aileleri sayesinde vatandaştır ve bunu bilmez.

booth-sponsor = Göçmenlik belgelerinizde size kim yardım edebilir (sponsor)?
    .help = Örneğin eşiniz, anneniz, babanız, yetişkin çocuğunuz.
booth-sponsor-name = Bu kişinin adı ne?
booth-sponsor-relation = Bu kişi sizin neyiniz olur?
booth-sponsor-income = Bu kişi her ay yaklaşık kaç dolar kazanıyor?

## Money

booth-household = Kaç kişi aynı parayla geçiniyor?
    .help = Kendinizi ve çocukları da sayın.

booth-income = Eve hangi para giriyor?
    .help = Evinizdeki herkes için her türünü ekleyin. Hiç yoksa “Ekleyecek bir şey yok”a dokunun.
booth-income-source = Nereden geliyor?
booth-income-source-job = Bir işten
booth-income-source-own = Kendi işimden
booth-income-source-benefits = Devlet yardımından
booth-income-source-family = Aileden veya arkadaşlardan
booth-income-amount = Kaç dolar?
booth-income-often = Ne kadar sık?
booth-income-often-week = Her hafta
booth-income-often-two-weeks = İki haftada bir
booth-income-often-month = Her ay
booth-income-often-year = Her yıl

booth-benefits = Evinizde bunlardan birini alan var mı?
booth-benefits-has = Evinizde bunlardan birini alan var mı?
    .help = Doğru olanların hepsine dokunun. Bu, ücretleri düşürebilir.
booth-benefits-has-snap = Yiyecek yardımı (SNAP, EBT)
booth-benefits-has-medicaid = Medicaid (sağlık)
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = Para yardımı (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = Kira yardımı
booth-benefits-proof = Bunu gösteren bir mektubunuz var mı?

booth-fee = Ofisimize küçük bir ücret ödeyebilir misiniz?
    .help = Hiç kimse para yüzünden geri çevrilmez.
booth-fee-full = Evet
booth-fee-plan = Evet, her ay biraz
booth-fee-waiver = Hayır, ödeyemem

## Other people in your case

booth-people = Dosyanızla ilgisi olan başka kimler var?
    .help = Size karşı olan birine zaten yardım etmediğimizden emin oluruz.
booth-people-name = Bu kişinin tam adı ne?
booth-people-role = Bu kişinin dosyayla ilgisi ne?
booth-people-role-helps-me = Bana belgelerde yardım ediyor
booth-people-role-i-help = Bu kişiye yardım etmek istiyorum
booth-people-role-former = Eski eş
booth-people-role-hurt-me = Bana zarar verdi veya tehdit etti
booth-people-role-employer = İşveren
booth-people-role-same-case = Aynı dosyada
