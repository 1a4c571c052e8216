### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud.

## Welcome

kiosk-welcome-title = 어서 오세요
kiosk-welcome-start = 눌러서 시작하세요
kiosk-welcome-fraud = “notario”는 변호사가 아닙니다. 법률 상담을 받으려고 “notario”에게 돈을 내지 마세요.
kiosk-welcome-wait = 잠시만 기다려 주세요.

## Language

kiosk-language-title = 언어를 고르세요
kiosk-language-not-here = 내 언어가 여기 없어요
kiosk-language-here = 한국어는 여기를 누르세요
kiosk-language-spoken-title = 어떤 언어를 쓰세요?
kiosk-language-spoken-line = 쓰시는 언어를 누르세요. 직원이 곧 갑니다.
kiosk-language-interpreter = 통역사를 찾아 드리겠습니다.
kiosk-language-none-of-these = 이 중에 없어요

## Notice

kiosk-notice-title = 우리는 정부가 아닙니다. 이민 단속 경찰이 아닙니다.
kiosk-notice-who = 어서 오세요. 우리는 비영리 법률 사무소 { $office }입니다.
kiosk-notice-cost = 도움은 무료이거나 비용이 적습니다. 비용은 우리 직원만 설명합니다.
kiosk-notice-what = 이 화면은 순서만 잡아 드립니다. 법률 상담은 하지 못합니다. 이 화면을 써도 우리가 변호사가 되는 것은 아닙니다.
kiosk-notice-why = 알맞은 사람이 늦지 않게 도와 드릴 수 있도록, 어떤 도움이 필요한지와 서류에 적힌 날짜를 묻습니다.
kiosk-notice-choice = 어떤 질문이든 건너뛸 수 있습니다. 화면 대신 직원과 이야기해도 됩니다. 무료 통역사가 있습니다.
kiosk-notice-private = 답은 우리 직원만 봅니다. 글로 동의하시거나 법이 시킬 때가 아니면 이민국이나 다른 사람에게 알리지 않습니다. 혹시 그런 일이 생기면 법이 허락하는 만큼 지켜 드리겠습니다.
kiosk-notice-erased = 겪으신 일은 여기에 쓰지 마세요. 경찰, 이민 기록, 다른 사람에 대해서도 쓰지 마세요. 지금 그만두면 답이 지워집니다.
kiosk-notice-contact = 안전하다고 하실 때만 전화, 문자, 편지를 드립니다.
kiosk-notice-kept = 번호표를 받으시면 우리 사무소 규칙대로 답을 보관합니다. 사본을 달라고 하거나 지워 달라고 하실 수 있습니다.
kiosk-notice-conflict = 같은 사건의 다른 사람을 이미 돕고 있으면 도와 드리지 못할 수도 있습니다. 그 이유는 말씀드릴 수 없습니다.
kiosk-notice-notario = “notario”는 변호사가 아닙니다. 우리 인증서를 보여 달라고 하실 수 있습니다. 빈 양식에는 절대 서명하지 마세요.
kiosk-notice-unhappy = 마음에 들지 않는 점이 있으면 여기 있는 아무 직원에게나 말씀해 주세요.
kiosk-notice-version = 이 안내문 제{ $version }판, { $date }.
kiosk-notice-accept = 알겠습니다
kiosk-notice-person = 직원과 이야기하고 싶어요
kiosk-notice-unreviewed = 이 글은 기계가 번역했습니다. 잘 모르는 것이 있으면 물어보세요.

## Buttons around a screen

kiosk-back = 뒤로
kiosk-skip = 건너뛰기
kiosk-continue = 계속
kiosk-finish = 마치기
kiosk-done = 다 됐어요
kiosk-more = 더 보기
kiosk-previous = 이전
kiosk-call = 직원 부르기
kiosk-erase = 지우기
kiosk-hide = 가리기
kiosk-hide-back = 누르면 답으로 돌아갑니다
kiosk-finish-now = 지금 마치기
kiosk-tell = 직원에게 말하기
kiosk-tell-answer = 직원에게 말할게요
kiosk-page = { $of }쪽 중 { $page }쪽

## How the screen can help

kiosk-comfort = 화면 도움말
kiosk-comfort-title = 화면을 어떻게 해 드릴까요?
kiosk-comfort-large = 글자 크게
kiosk-comfort-contrast = 색 진하게
kiosk-comfort-lower = 모두 아래쪽으로
kiosk-comfort-aloud = 모두 읽어 주기
kiosk-comfort-louder = 소리 크게
kiosk-comfort-quieter = 소리 작게
kiosk-comfort-headphones = 다른 사람도 이 소리를 들을 수 있습니다. 헤드폰을 쓰면 혼자만 들립니다.
kiosk-comfort-on = 켜짐
kiosk-comfort-off = 꺼짐
kiosk-listen = 듣기
kiosk-listen-stop = 소리 멈추기

## Dates

kiosk-date-year = 년
kiosk-date-month = 월
kiosk-date-day = 일
kiosk-date-unknown = 모르겠어요
kiosk-date-other-year = 다른 해
kiosk-date-age = 나이만 알아요
kiosk-date-age-title = 몇 살인가요?
kiosk-month-1 = 1월
kiosk-month-2 = 2월
kiosk-month-3 = 3월
kiosk-month-4 = 4월
kiosk-month-5 = 5월
kiosk-month-6 = 6월
kiosk-month-7 = 7월
kiosk-month-8 = 8월
kiosk-month-9 = 9월
kiosk-month-10 = 10월
kiosk-month-11 = 11월
kiosk-month-12 = 12월

## Keyboard

kiosk-key-space = 띄어쓰기
kiosk-key-backspace = 한 글자 지우기
kiosk-key-clear = 모두 지우기
kiosk-key-shift = 대문자
kiosk-key-numbers = 숫자와 기호
kiosk-key-letters = 글자
kiosk-key-accents = 부호 붙은 글자
kiosk-key-plus = 더하기 기호
kiosk-key-order = 가나다순
kiosk-key-more-letters = 글자 더 보기
kiosk-key-half-space = 반 칸 띄우기
kiosk-field-show = 보이기
kiosk-field-hide = 가리기

## Phone numbers and countries

kiosk-country-code = 어느 나라 전화인가요?
kiosk-country-other = 다른 나라
kiosk-country-none = 나라 없음
kiosk-country-search = 나라 이름의 첫 글자를 쓰세요.
kiosk-country-not-found = 이렇게 시작하는 나라가 없습니다. 한 글자를 지우거나 이름을 다 써 주세요.

## Lists of several things, such as all trips

kiosk-rows-add = 하나 넣기
kiosk-rows-another = 하나 더 넣기
kiosk-rows-none = 넣을 것이 없어요
kiosk-rows-done = 이게 다예요
kiosk-rows-remove = 빼기
kiosk-rows-line = { $at }번째

## Review

kiosk-review-title = 답을 한번 보세요
kiosk-review-help = 고치고 싶은 답을 누르세요. “마치기”를 누르면 대기 번호가 나옵니다.
kiosk-review-change = 고치기
kiosk-review-skipped = 건너뜀

## Ticket

kiosk-ticket-title = 대기 번호
kiosk-ticket-printing = 번호표를 인쇄하고 있습니다.
kiosk-ticket-printed = 번호표를 가져가세요.
kiosk-ticket-not-printed = 종이가 없습니다. 대기 번호를 기억해 주세요.
kiosk-ticket-range = 약 { $from }분에서 { $to }분 기다립니다.
kiosk-ticket-unsure = 번호표가 나오면 가져가세요. 대기 번호를 기억해 주세요.
kiosk-ticket-again = 다시 인쇄하기
kiosk-ticket-wait = 앉아서 기다려 주세요.
kiosk-ticket-listen = 이름이 아니라 대기 번호로 부릅니다.

## Messages that cover the screen

kiosk-coming-title = 직원이 오고 있습니다
kiosk-coming-line = 여기서 기다려 주세요. 도와 드리겠습니다. 아무도 안 오면 안내 데스크로 가 주세요.
kiosk-coming-close = 네
kiosk-still-title = 아직 계신가요?
kiosk-still-line = 아무도 화면을 누르지 않으면 모두 지워집니다.
kiosk-still-here = 아직 있어요
kiosk-ask-erase-title = 모두 지울까요?
kiosk-ask-erase-line = 답이 없어집니다. 아무도 볼 수 없습니다.
kiosk-ask-erase-yes = 모두 지우기
kiosk-ask-erase-no = 답 그대로 두기
kiosk-erased-title = 모두 지웠습니다
kiosk-erased-line = 아무것도 남기지 않았습니다. 언제든지 다시 시작할 수 있습니다.

## When no visit can be taken

kiosk-closed-title = 지금은 문을 닫았습니다
kiosk-closed-line = 문 여는 시간에 다시 오세요.
kiosk-closed-opens = 다시 여는 때: { $when }
kiosk-late-title = 오늘은 시간이 늦었습니다
kiosk-late-line = 오늘은 만나 드리지 못할 수도 있습니다. 그래도 번호표는 받을 수 있습니다.
kiosk-late-go-on = 번호표 받기
kiosk-late-leave = 다른 날 오기
kiosk-late-cut-off = { $time }쯤 이후에 오시는 분은 오늘 만나 드리지 못할 수 있습니다.
kiosk-late-first = 오늘 예약이나 오늘 날짜가 적힌 종이가 있나요? 또는 중요한 날짜가 아주 가까운가요? 번호표를 받으세요. 다른 분보다 먼저 만나 드릴 수 있습니다.
kiosk-lane-rests = 지금은 이 도움을 위해 아무도 부르지 않습니다. { $time }쯤 다시 시작합니다. 번호표는 지금 받을 수 있습니다.
kiosk-lane-closed = 지금은 이 도움을 위해 아무도 부르지 않습니다. 번호표는 받을 수 있습니다. 다른 도움이나 다른 날은 안내 데스크에서 알려 드립니다.
kiosk-full-title = 오늘은 더 이상 받을 수 없습니다
kiosk-full-line = 중요한 날짜가 아주 가까운가요? 안내 데스크 직원에게 말씀해 주세요.
kiosk-out-of-order-title = 이 화면은 쉬고 있습니다
kiosk-out-of-order-line = 안내 데스크에서 종이 양식을 받으세요.

## A young person who came alone

kiosk-minor-title = 직원이 곧 갑니다
kiosk-minor-line = 지금은 아무 답도 안 해도 됩니다. 여기서 기다려 주세요. 아무도 안 오면 안내 데스크로 가 주세요.

## Parts of a name

kiosk-name-given = 이름
kiosk-name-family = 성
kiosk-name-second-family = 두 번째 성

## Said by the visit itself

kiosk-notice-who-unnamed = 어서 오세요. 우리는 비영리 법률 사무소입니다.
kiosk-fault-offer = “직원 부르기”를 눌러도 됩니다. 도와 드리겠습니다.
kiosk-review-day = { $year }년 { $month } { $day }일
kiosk-review-month = { $year }년 { $month }
kiosk-review-both = { $own } ({ $common })
kiosk-review-age = { $age }살
kiosk-review-rows = { $count ->
   *[other] { $count }개 넣음
}
