### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.

phone-title = 대기 번호
phone-ahead = { $count ->
   *[other] 앞에 { $count }명이 있습니다.
}
phone-range = 약 { $from }분에서 { $to }분 기다립니다.
phone-next = 다음 순서입니다. 가까이 계세요.
phone-soon = 곧 차례가 됩니다. 가까이 계세요.
phone-called = 지금 { $window }번 창구로 가세요.
phone-go = 지금 이곳으로 가세요: { $place }.
phone-missed = 불렀지만 오지 않으셨습니다. 안내 데스크로 가 주세요.
phone-with-us = 지금 도와 드리고 있습니다.
phone-hold = { $time }에 다시 오셔도 됩니다. 순서를 지켜 드립니다.
phone-ended = 오늘 일이 끝났습니다.
phone-gone = 이 페이지는 끝났습니다. 안내 데스크에 물어보세요.
phone-trouble = 지금은 대기 번호를 보여 드릴 수 없습니다. 이 페이지가 저절로 다시 시도합니다. 언제든지 안내 데스크에 물어보셔도 됩니다.
phone-late = 오늘은 만나 드리지 못할 수도 있습니다. 안내 데스크에 물어보세요.
phone-order = 예약이 있거나 날짜가 급한 분도 있습니다. 그분들이 먼저 들어갈 수 있습니다.
phone-updated = { $time } 기준
phone-again = 다시 보기
phone-no-name = 이 페이지에는 이름이 절대 나오지 않습니다.
phone-unreviewed = 이 글은 기계가 번역했습니다. 잘 모르는 것이 있으면 물어보세요.
