### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = Randevunuz
card-code = Kodunuz
card-how = Gelince bu kodu dokunmatik ekrana girin veya bu kartı danışmada gösterin.
card-cannot-come = Gelemeyecekseniz lütfen bize söyleyin; saati başkasına verelim.

## Days of the week

card-monday = Pazartesi
card-tuesday = Salı
card-wednesday = Çarşamba
card-thursday = Perşembe
card-friday = Cuma
card-saturday = Cumartesi
card-sunday = Pazar

## Reminders

card-reminder-subject = Lütfen arayın
card-reminder = Lütfen randevunuz için bizi arayın. –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = Lütfen bu gün gelin
card-dated-first = Bu kâğıdı o gün danışmada gösterin. Böyle bir kâğıdı olmayanlardan önce girersiniz. Yalnızca çok acil olanlar önce girer.
