### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = وقت ملاقات شما
card-code = کود شما
card-how = وقتی آمدید، این کود را در صفحه لمسی داخل کنید یا این کارت را به میز معلومات نشان بدهید.
card-cannot-come = اگر آمده نمی‌توانید، لطفاً به ما بگویید تا وقت را به کس دیگر بدهیم.

## Days of the week

card-monday = دوشنبه
card-tuesday = سه‌شنبه
card-wednesday = چهارشنبه
card-thursday = پنجشنبه
card-friday = جمعه
card-saturday = شنبه
card-sunday = یکشنبه

## Reminders

card-reminder-subject = لطفاً زنگ بزنید
card-reminder = لطفاً در باره وقت ملاقات تان زنگ بزنید. –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = لطفاً در همین روز بیایید
card-dated-first = در همین روز این کاغذ را به میز معلومات نشان بدهید. نوبت شما پیش از کسانی است که چنین کاغذ ندارند. تنها کسانی که کار بسیار عاجل دارند، پیشتر می‌روند.
