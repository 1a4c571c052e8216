### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = 您的预约
card-code = 您的代码
card-how = 您来的时候，请在触摸屏上输入这个代码，或者把这张卡给前台看。
card-cannot-come = 如果不能来，请告诉我们，我们好把时间让给别人。

## Days of the week

card-monday = 星期一
card-tuesday = 星期二
card-wednesday = 星期三
card-thursday = 星期四
card-friday = 星期五
card-saturday = 星期六
card-sunday = 星期日

## Reminders

card-reminder-subject = 请打电话
card-reminder = 请为您的预约打电话给我们。–{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = 请在这一天来
card-dated-first = 这一天请把这张纸给前台看。您排在没有这张纸的人前面。只有非常紧急的人更先。
