### The paper ticket, in Turkish. It never says why the person came.

ticket-arrived = Geliş saatiniz: { $time }
ticket-range = Bekleme: yaklaşık { $from } ile { $to } dakika arası
ticket-have-ready-papers = Lütfen bütün belgelerinizi hazır tutun.
ticket-have-ready-listen = Lütfen yakında kalın. Numaranızı çağıracağız.
ticket-may-go = Dışarı çıkabilirsiniz. Lütfen en geç şu saatte geri gelin: { $time }. Sonra numaranızı çağıracağız.
ticket-fraud = Bir “notario” avukat değildir. Hukuki tavsiye için bir “notario”ya para vermeyin.
ticket-copy = KOPYA
# For staff, always printed in English.
ticket-staff = Çalışanlar: { $language } okur
