### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = Your appointment
card-code = Your code
card-how = When you come, put this code in at the touchscreen, or show this card at the desk.
card-cannot-come = If you cannot come, please tell us, so that we can give the time to someone else.

## Days of the week

card-monday = Monday
card-tuesday = Tuesday
card-wednesday = Wednesday
card-thursday = Thursday
card-friday = Friday
card-saturday = Saturday
card-sunday = Sunday

## Reminders

card-reminder-subject = Please call
card-reminder = Please call about your appointment. –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = Please come on this day
card-dated-first = Show this paper at the desk on this day. You go before people who have no such paper. Only very urgent visitors go first.
