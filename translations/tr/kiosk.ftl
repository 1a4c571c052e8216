### The screens of the kiosk, in Turkish (siz). Short words; a frightened or tired person reads them,
### or has them read aloud. Made by a machine, not reviewed yet.

## Welcome

kiosk-welcome-title = Hoş geldiniz
kiosk-welcome-start = Başlamak için dokunun
kiosk-welcome-fraud = Bir “notario” avukat değildir. Hukuki tavsiye için bir “notario”ya para vermeyin.
kiosk-welcome-wait = Bir dakika lütfen.

## Language

kiosk-language-title = Dilinizi seçin
kiosk-language-not-here = Benim dilim burada yok
kiosk-language-here = Türkçe için buraya dokunun
kiosk-language-spoken-title = Hangi dili konuşuyorsunuz?
kiosk-language-spoken-line = Dilinize dokunun. Yanınıza bir çalışan gelecek.
kiosk-language-interpreter = Size bir tercüman bulacağız.
kiosk-language-none-of-these = Bunların hiçbiri

## Notice

kiosk-notice-title = Biz devlet değiliz. Biz göçmenlik polisi değiliz.
kiosk-notice-who = Hoş geldiniz. Biz { $office }, kâr amacı olmayan bir hukuk ofisiyiz.
kiosk-notice-cost = Yardımımız ücretsizdir veya ucuzdur. Ücretleri sadece çalışanlarımız anlatır.
kiosk-notice-what = Bu ekran size sadece sırada bir yer verir. Hukuki tavsiye veremez. Ekranı kullanmanız bizi avukatınız yapmaz.
kiosk-notice-why = Doğru kişi size zamanında yardım etsin diye, hangi konuda yardım istediğinizi ve kâğıdınızdaki tarihi soruyoruz.
kiosk-notice-choice = İstediğiniz soruyu atlayabilirsiniz. Bunun yerine bir çalışanla konuşabilirsiniz. Ücretsiz tercüman var.
kiosk-notice-private = Cevaplarınızı sadece çalışanlarımız görür. Onları göçmenlik dairesine veya başka kişilere vermeyiz. Ancak siz yazılı olarak evet derseniz veya kanun bizi zorlarsa veririz. Böyle bir şey olursa, kanunun izin verdiği kadar sizi koruruz.
kiosk-notice-erased = Lütfen hikâyenizi buraya yazmayın. Lütfen polis, göçmenlik geçmişiniz veya başka kişiler hakkında yazmayın. Şimdi bırakırsanız cevaplarınız silinir.
kiosk-notice-contact = Ancak siz güvenli olduğunu söylerseniz sizi arar, size mesaj atar veya yazarız.
kiosk-notice-kept = Numara alırsanız, cevaplarınızı ofisimizin kurallarına göre saklarız. Bizden bir kopya isteyebilir veya silmemizi isteyebilirsiniz.
kiosk-notice-conflict = Dosyanızdaki başka birine zaten yardım ediyorsak, size yardım edemeyebiliriz. Nedenini size söyleyemeyiz.
kiosk-notice-notario = Bir “notario” avukat değildir. Belgemizi görmek isteyebilirsiniz. Boş bir formu asla imzalamayın.
kiosk-notice-unhappy = Bizden memnun kalmazsanız, lütfen buradaki herhangi bir çalışana söyleyin.
kiosk-notice-version = Bu bildirimin { $version }. sürümü, { $date }.
kiosk-notice-accept = Anladım
kiosk-notice-person = Bir çalışanla konuşmak istiyorum
kiosk-notice-unreviewed = Bu metni bir makine çevirdi. Anlaşılmayan bir şey varsa lütfen bize sorun.

## Buttons around a screen

kiosk-back = Geri
kiosk-skip = Atla
kiosk-continue = Devam
kiosk-finish = Bitir
kiosk-done = Tamam
kiosk-more = Daha fazla
kiosk-previous = Önceki
kiosk-call = Birini çağır
kiosk-erase = Sil
kiosk-hide = Gizle
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = Cevaplarınıza dönmek için dokunun
kiosk-finish-now = Şimdi bitir
kiosk-tell = Birine söyle
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = Bir çalışana söyleyeceğim
kiosk-page = Sayfa { $page } / { $of }

## How the screen can help

kiosk-comfort = Ekran için yardım
kiosk-comfort-title = Bu ekran size nasıl yardım edebilir?
kiosk-comfort-large = Daha büyük harfler
kiosk-comfort-contrast = Daha güçlü renkler
kiosk-comfort-lower = Her şey daha aşağıda
kiosk-comfort-aloud = Her şeyi bana oku
kiosk-comfort-louder = Sesi aç
kiosk-comfort-quieter = Sesi kıs
kiosk-comfort-headphones = Bunu başka kişiler de duyabilir. Kulaklık takarsanız yalnız siz duyarsınız.
kiosk-comfort-on = Açık
kiosk-comfort-off = Kapalı
kiosk-listen = Dinle
kiosk-listen-stop = Sesi durdur

## Dates

kiosk-date-year = Yıl
kiosk-date-month = Ay
kiosk-date-day = Gün
kiosk-date-unknown = Bilmiyorum
kiosk-date-other-year = Başka bir yıl
kiosk-date-age = Yalnız yaşını biliyorum
kiosk-date-age-title = Kaç yaşında?
kiosk-month-1 = Ocak
kiosk-month-2 = Şubat
kiosk-month-3 = Mart
kiosk-month-4 = Nisan
kiosk-month-5 = Mayıs
kiosk-month-6 = Haziran
kiosk-month-7 = Temmuz
kiosk-month-8 = Ağustos
kiosk-month-9 = Eylül
kiosk-month-10 = Ekim
kiosk-month-11 = Kasım
kiosk-month-12 = Aralık

## Keyboard

kiosk-key-space = Boşluk
kiosk-key-backspace = Bir harf sil
kiosk-key-clear = Hepsini sil
kiosk-key-shift = Büyük harfler
kiosk-key-numbers = Rakamlar ve işaretler
kiosk-key-letters = Harfler
kiosk-key-accents = İşaretli harfler
kiosk-key-plus = Artı işareti
kiosk-key-order = Alfabe sırası
kiosk-key-more-letters = Daha fazla harf
kiosk-key-half-space = Yarım boşluk
kiosk-field-show = Göster
kiosk-field-hide = Gizle

## Phone numbers and countries

kiosk-country-code = Bu telefon hangi ülkeden?
kiosk-country-other = Başka bir ülke
kiosk-country-none = Ülke yok
kiosk-country-search = Ülkenin ilk harflerini yazın.
kiosk-country-not-found = Böyle başlayan bir ülke yok. Bir harf silin veya adın tamamını yazın.

## Lists of several things, such as all trips

kiosk-rows-add = Ekle
kiosk-rows-another = Bir tane daha ekle
kiosk-rows-none = Ekleyecek bir şey yok
kiosk-rows-done = Hepsi bu kadar
kiosk-rows-remove = Çıkar
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = Satır { $at }

## Review

kiosk-review-title = Cevaplarınıza bakın
kiosk-review-help = Değiştirmek istediğiniz cevaba dokunun. Numaranızı almak için “Bitir”e dokunun.
kiosk-review-change = Değiştir
kiosk-review-skipped = Atlandı

## Ticket

kiosk-ticket-title = Numaranız
kiosk-ticket-printing = Kâğıdınız basılıyor.
kiosk-ticket-printed = Kâğıdınızı alın.
kiosk-ticket-not-printed = Kâğıt yok. Lütfen numaranızı aklınızda tutun.
kiosk-ticket-range = Bekleme süresi yaklaşık { $from } ile { $to } dakika arası.
kiosk-ticket-unsure = Kâğıdınız çıkarsa alın. Lütfen numaranızı aklınızda tutun.
kiosk-ticket-again = Tekrar bas
kiosk-ticket-wait = Lütfen oturun.
kiosk-ticket-listen = Adınızı değil, numaranızı çağıracağız.

## Messages that cover the screen

kiosk-coming-title = Bir çalışan geliyor
kiosk-coming-line = Lütfen burada bekleyin. Size yardım edeceğiz. Kimse gelmezse lütfen danışmaya gidin.
kiosk-coming-close = Peki
kiosk-still-title = Hâlâ orada mısınız?
kiosk-still-line = Kimse ekrana dokunmazsa her şey silinir.
kiosk-still-here = Hâlâ buradayım
kiosk-ask-erase-title = Her şey silinsin mi?
kiosk-ask-erase-line = Cevaplarınız silinecek. Onları kimse görmeyecek.
kiosk-ask-erase-yes = Her şeyi sil
kiosk-ask-erase-no = Cevaplarım kalsın
kiosk-erased-title = Her şey silindi
kiosk-erased-line = Hiçbir şey saklanmadı. İstediğiniz zaman yeniden başlayabilirsiniz.

## When no visit can be taken

kiosk-closed-title = Şimdi kapalıyız
kiosk-closed-line = Lütfen açık olduğumuz zaman gelin.
# $when is a day and a time.
kiosk-closed-opens = Yeniden açılış: { $when }
kiosk-late-title = Bugün için geç oldu
kiosk-late-line = Bugün sizinle görüşemeyebiliriz. Yine de bir numara alabilirsiniz.
kiosk-late-go-on = Numara al
kiosk-late-leave = Başka gün geleceğim
kiosk-late-cut-off = Yaklaşık şu saatten sonra gelenlerle bugün büyük olasılıkla görüşemeyeceğiz: { $time }.
kiosk-late-first = Bugün randevunuz veya bugünün tarihini taşıyan bir kâğıdınız var mı? Ya da tarihiniz çok mu yakın? Numara alın: başkalarından önce girebilirsiniz.
kiosk-lane-rests = Bu tür yardım için şu anda kimseyi çağırmıyoruz. Yaklaşık şu saatte devam ediyoruz: { $time }. Şimdi numara alabilirsiniz.
kiosk-lane-closed = Bu tür yardım için şu anda kimseyi çağırmıyoruz. Numara alabilirsiniz. Başka yardımı veya başka bir günü danışmada söylerler.
kiosk-full-title = Bugün daha fazla kişi alamıyoruz
kiosk-full-line = Tarihiniz çok mu yakın? Lütfen danışmadaki çalışana söyleyin.
kiosk-out-of-order-title = Bu ekran şu an çalışmıyor
kiosk-out-of-order-line = Lütfen danışmadan kâğıt form alın.

## A young person who came alone

kiosk-minor-title = Yanınıza bir çalışan geliyor
kiosk-minor-line = Şimdi hiçbir şeye cevap vermek zorunda değilsiniz. Lütfen burada bekleyin. Kimse gelmezse lütfen danışmaya gidin.

## Parts of a name

kiosk-name-given = Ad
kiosk-name-family = Soyadı
kiosk-name-second-family = İkinci soyadı

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = Hoş geldiniz. Biz kâr amacı olmayan bir hukuk ofisiyiz.
# Follows the second fault at the same question.
kiosk-fault-offer = “Birini çağır” düğmesine de dokunabilirsiniz. Size yardım ederiz.
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $day } { $month } { $year }
kiosk-review-month = { $month } { $year }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = { $age } yaşında
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] { $count } tane eklendi
   *[other] { $count } tane eklendi
}
