### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = وقت شما
card-code = کد شما
card-how = وقتی آمدید، این کد را روی صفحه لمسی وارد کنید یا این کارت را به میز پذیرش نشان دهید.
card-cannot-come = اگر نمی‌توانید بیایید، لطفاً به ما بگویید تا وقت را به کس دیگری بدهیم.

## Days of the week

card-monday = دوشنبه
card-tuesday = سه‌شنبه
card-wednesday = چهارشنبه
card-thursday = پنج‌شنبه
card-friday = جمعه
card-saturday = شنبه
card-sunday = یکشنبه

## Reminders

card-reminder-subject = لطفاً تماس بگیرید
card-reminder = لطفاً درباره وقتتان تماس بگیرید. –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = لطفاً در این روز بیایید
card-dated-first = در این روز این برگه را به میز پذیرش نشان دهید. نوبت شما پیش از کسانی است که چنین برگه‌ای ندارند. فقط موارد خیلی فوری زودتر می‌روند.
