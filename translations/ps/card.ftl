### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = ستاسې د لیدنې وخت
card-code = ستاسې کوډ
card-how = کله چې راشئ، دا کوډ په لمسي سکرین کې ولیکئ، یا دا کارت د معلوماتو مېز ته وښایئ.
card-cannot-come = که نه شئ راتلای، مهرباني وکړئ موږ ته ووایئ، چې وخت بل چاته ورکړو.

## Days of the week

card-monday = دوشنبه
card-tuesday = سه‌شنبه
card-wednesday = چهارشنبه
card-thursday = پنجشنبه
card-friday = جمعه
card-saturday = شنبه
card-sunday = یکشنبه

## Reminders

card-reminder-subject = مهرباني وکړئ زنګ ووهئ
card-reminder = مهرباني وکړئ د خپل لیدنې د وخت په اړه زنګ ووهئ. –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = مهرباني وکړئ په دې ورځ راشئ
card-dated-first = په دې ورځ دا پاڼه د معلوماتو مېز ته وښایئ. ستاسې نوبت تر هغو کسانو مخکې دی چې داسې پاڼه نه لري. یوازې هغه کسان مخکې ځي چې ډېر بېړنی کار لري.
