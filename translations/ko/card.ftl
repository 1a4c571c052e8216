### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = 예약
card-code = 코드
card-how = 오시면 이 코드를 터치스크린에 입력하거나, 이 카드를 안내 데스크에 보여 주세요.
card-cannot-come = 못 오시면 알려 주세요. 그 시간을 다른 분께 드리겠습니다.

## Days of the week

card-monday = 월요일
card-tuesday = 화요일
card-wednesday = 수요일
card-thursday = 목요일
card-friday = 금요일
card-saturday = 토요일
card-sunday = 일요일

## Reminders

card-reminder-subject = 전화해 주세요
card-reminder = 예약에 대해 전화해 주세요. –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = 이날 와 주세요
card-dated-first = 이날 이 종이를 안내 데스크에 보여 주세요. 이 종이가 없는 분들보다 먼저 만나 드립니다. 아주 급한 분만 먼저입니다.
