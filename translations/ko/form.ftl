### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.

form-for-whom = 누구 일로 오셨나요?
    .help = 본인 일로 와도 되고 다른 사람 일로 와도 됩니다.
form-for-whom-me = 내 일로
form-for-whom-child = 내 아이 일로
form-for-whom-family = 가족 일로
form-for-whom-other = 다른 사람 일로

form-adult = 그분은 만 18살이 됐나요?
    .help = 도움이 필요한 분에 대한 질문입니다.
form-adult-yes = 예
form-adult-no = 아니요, 만 18살이 안 됐어요
form-adult-self = 본인은 만 18살이 되셨나요?

form-helper-name = 다른 사람을 돕고 계시네요. 성을 빼고, 본인 이름은 무엇인가요?
    .help = 본인 이름은 그분과 따로 보관합니다. 건너뛰어도 됩니다.

form-been-here = 전에 이 사무소에 오신 적이 있나요?
    .help = 모든 분께 똑같이 묻습니다.
form-been-here-first = 처음 왔어요
form-been-here-case = 여기에 내 사건이 있어요
form-been-here-before = 전에 온 적이 있어요
form-been-here-unsure = 잘 모르겠어요

form-appointment = 오늘 예약이 있나요?
    .help = 예약은 미리 정해 둔 시간을 말합니다.
form-appointment-yes = 예
form-appointment-no = 아니요

form-appointment-code = 예약 코드는 무엇인가요?
    .help = 예약 카드에 있는 숫자 4개입니다. 건너뛰어도 됩니다.

form-appointment-time = 예약이 몇 시인가요?
    .help = 가장 가까운 시간을 누르세요. 건너뛰어도 됩니다.

form-help-with = 어떤 도움이 필요하세요?
    .help = 3개까지 누르세요.
form-help-with-citizenship = 시민권
form-help-with-green-card = 영주권
form-help-with-work-permit = 노동 허가증
form-help-with-family = 가족 데려오기
form-help-with-court = 이민 법원
form-help-with-asylum = 보호 또는 망명
form-help-with-travel = 여행 서류
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = 내가 받은 편지
form-help-with-address = 주소 바꾸기
form-help-with-records = 내 기록 사본
form-help-with-case = 여기 있는 내 사건
form-help-with-papers = 서류 내거나 찾기
form-help-with-payment = 돈 내기
form-help-with-other = 다른 것
form-help-with-person = 직원에게 말하고 싶어요

form-worried-date = 날짜 때문에 걱정되는 서류가 있나요?
    .help = 예를 들면 편지, 통지서, 카드입니다.
form-worried-date-yes = 예
form-worried-date-no = 아니요
form-worried-date-unsure = 잘 모르겠어요
form-worried-date-person = 직원에게 말하고 싶어요

form-paper-kind = 어떤 서류인가요?
    .help = 가장 비슷한 것을 누르세요.
form-paper-kind-court = 이민 법원
form-paper-kind-ice = ICE 출석 보고
form-paper-kind-uscis = USCIS 예약
form-paper-kind-rfe = 서류를 더 내라는 편지
form-paper-kind-denial = 안 된다는 편지
form-paper-kind-card = 기한이 곧 끝나는 카드
form-paper-kind-other = 다른 것

form-paper-date = 서류에 적힌 날짜는 언제인가요?
    .help = 아는 만큼 넣으세요. 연도만 넣어도 됩니다.

form-held = 도우려는 그분이 지금 갇혀 있나요?
    .help = 예를 들면 이민 구금 시설이나 감옥에 있는 경우입니다.
form-held-yes = 예
form-held-no = 아니요
form-held-person = 직원에게 말하고 싶어요
form-held-self = 지금 갇혀 있는 분의 일로 오셨나요?
    .help = 예를 들면 이민 구금 시설이나 감옥에 있는 경우입니다.

form-private-room = 먼저 따로 마련된 방에서 이야기하고 싶으세요?
    .help = 모든 분께 묻습니다. 이유는 말하지 않아도 됩니다.
form-private-room-yes = 예
form-private-room-no = 아니요

form-staff-gender = 누구와 이야기하고 싶으세요?
    .help = 되도록 맞춰 드리겠습니다.
form-staff-gender-woman = 여자 직원
form-staff-gender-man = 남자 직원
form-staff-gender-any = 둘 다 괜찮아요

form-speak-language = 오늘 어떤 언어로 말하고 싶으세요?
    .help = 통역사는 무료입니다.
form-speak-language-same = 이 화면의 언어
form-speak-language-sign = 수화
form-speak-language-other = 다른 언어

form-reads = 이 언어를 잘 읽을 수 있나요?
    .help = 이 화면의 언어를 말합니다. 읽어 드릴 수도 있습니다.
form-reads-yes = 예
form-reads-little = 조금
form-reads-no = 아니요

form-call-name = 어떤 이름으로 불러 드릴까요?
    .help = 어떤 이름이든 괜찮습니다. 벽 화면에는 나오지 않습니다.

form-name = 서류에 있는 이름은 무엇인가요?
    .help = 건너뛰고 나중에 말씀하셔도 됩니다.
form-name-other = 서류에 있는 그분의 이름은 무엇인가요?
    .help = 건너뛰고 나중에 말씀하셔도 됩니다.

form-name-latin = 이름을 ABC 글자로 어떻게 쓰나요?
    .help = 아시면 여권이나 서류에 있는 대로 쓰세요. 건너뛰어도 됩니다.
form-name-latin-other = 그분의 이름을 ABC 글자로 어떻게 쓰나요?
    .help = 건너뛰고 나중에 말씀하셔도 됩니다.

form-birth-year = 몇 년에 태어나셨나요?
    .help = 연도만 쓰세요. 건너뛰어도 됩니다.
form-birth-year-other = 그분은 몇 년에 태어나셨나요?
    .help = 연도만 쓰세요. 건너뛰어도 됩니다.

form-phone = 우리가 써도 안전한 전화번호는 무엇인가요?
    .help = 다른 사람이 듣지 않는 번호만 알려 주세요. 건너뛰어도 됩니다.

form-phone-whose = 누구의 전화인가요?
    .help = 누가 받을지 알기 위해서입니다.
form-phone-whose-mine = 내 휴대폰
form-phone-whose-home = 집 전화
form-phone-whose-work = 직장 전화
form-phone-whose-other = 다른 사람 전화

form-phone-ok = 이 번호로 무엇을 해도 되나요?
    .help = 안전한 것을 모두 누르세요. 하나도 누르지 않으면 쓰지 않습니다.
form-phone-ok-call = 전화해도 돼요
form-phone-ok-voice = 음성 메시지를 남겨도 돼요
form-phone-ok-text = 문자를 보내도 돼요

form-phone-script = 다른 사람이 받으면 뭐라고 할까요?
    .help = 여기서 고르신 대로 하겠습니다.
form-phone-script-only-me = 나만 찾고 다른 말은 하지 마세요
form-phone-script-friend = 친구가 전화했다고 하세요
form-phone-script-office = 사무소 이름을 말해도 돼요

form-phone-times = 언제 연락하면 안전한가요?
    .help = 안전한 것을 모두 누르세요.
form-phone-times-morning = 아침
form-phone-times-afternoon = 오후
form-phone-times-evening = 저녁
form-phone-times-weekend = 주말
form-phone-times-any = 아무 때나

form-email = 안전하다면, 이메일 주소는 무엇인가요?
    .help = 다른 사람이 읽지 않는 주소만 알려 주세요. 건너뛰어도 됩니다.

form-email-shared = 다른 사람도 이 이메일을 읽나요?
    .help = 다른 사람이 읽으면 이 주소로 보내지 않겠습니다.
form-email-shared-yes = 예
form-email-shared-no = 아니요
form-email-shared-unsure = 잘 모르겠어요

form-letters = 집으로 편지를 보내도 되나요?
    .help = “아니요”를 누르시면 아무것도 보내지 않습니다.
form-letters-no = 아니요
form-letters-yes = 예
form-letters-other = 다른 주소로 보내 주세요. 직원에게 말하고 싶어요.

form-town = 사시는 동네나 ZIP 코드(우편 번호)는 무엇인가요?
    .help = 도시 이름만 쓰세요. 길 이름은 쓰지 마세요. 건너뛰어도 됩니다.

form-friend = 우리가 전화해도 되는 친척이나 친구가 있나요?
    .help = 연락이 안 될 때만 전화합니다. 건너뛰어도 됩니다.
form-friend-name = 성을 빼고, 그분의 이름은 무엇인가요?
form-friend-phone = 그분의 전화번호는 무엇인가요?
form-friend-knows = 여기 오신 것을 그분이 아나요?
form-friend-knows-yes = 예
form-friend-knows-no = 아니요

form-household = 몇 명이 같이 살면서 돈을 함께 쓰나요?
    .help = 본인과 아이들도 넣어서 세어 주세요.
form-count-more = { $number }명보다 많아요

form-income = 집에 한 달에 돈이 얼마쯤 들어오나요?
    .help = 세금 내기 전, 모두 합친 돈입니다. 무료 도움을 찾는 데 쓰입니다.
form-income-up-to = 한 달에 { $amount }까지
form-income-between = 한 달에 { $from }부터 { $to }까지
form-income-more = 한 달에 { $amount } 넘게
form-income-unsure = 모르겠어요
form-income-private = 말하고 싶지 않아요

form-papers = 오늘 서류를 가져오셨나요?
    .help = 직접 가지고 계세요. 나중에 직원이 따로 보겠습니다.
form-papers-yes = 예
form-papers-no = 아니요

form-source = 우리를 어떻게 알게 되셨나요?
    .help = 건너뛰어도 됩니다.
form-source-friend = 친구나 가족
form-source-community = 교회나 지역 단체
form-source-court = 법원이나 다른 사무소
form-source-school = 학교나 의사
form-source-internet = 인터넷, 라디오, TV
form-source-other = 다른 방법

form-needs = 이 중에 필요한 것이 있나요?
    .help = 필요한 것을 모두 누르세요.
form-needs-wheelchair = 휠체어 자리
form-needs-hearing = 듣기 도움
form-needs-seeing = 보기 도움
form-needs-seat = 앉을 자리
form-needs-baby = 아기와 함께 왔어요

## Answers that many questions share

form-yes = 예
form-no = 아니요
form-unsure = 잘 모르겠어요
form-none = 이 중에 없어요
form-other = 다른 것
form-person = 직원에게 말하고 싶어요

form-lane-desk = 안내 데스크
form-lane-consultation = 상담

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = 답이 질문과 맞지 않습니다. 다시 해 보세요.
form-fault-choice = 화면에 있는 답 중 하나를 누르세요.
form-fault-twice = 같은 답을 두 번 눌렀습니다. 한 번만 누르세요.
form-fault-too-many = { $max }개까지 누를 수 있습니다. 누른 것을 다시 누르면 빠집니다.
form-fault-empty = 아직 쓴 것이 없습니다. 무엇이든 쓰거나 “건너뛰기”를 누르세요.
form-fault-too-long = 너무 깁니다. { $max }글자까지 쓰세요.
form-fault-control = 글자, 숫자, 띄어쓰기만 쓰세요.
form-fault-date = 아직 날짜가 아닙니다. 연도만이라도 고르거나 “모르겠어요”를 누르세요.
form-fault-date-month = 아직 날짜가 아닙니다. 월도 고르거나 “모르겠어요”를 누르세요.
form-fault-year = 연도를 다시 보세요. { $min }년부터 { $max }년까지 됩니다.
form-fault-phone-letters = 전화번호는 숫자만 쓰세요.
form-fault-phone-digits = 전화번호를 확인해 주세요. 숫자가 7개에서 15개여야 합니다.
form-fault-phone-country = 번호가 나라와 맞지 않습니다. 번호와 나라를 확인해 주세요.
form-fault-phone-area = 지역 번호까지 전체 번호를 입력해 주세요.
form-fault-email = 이메일 주소를 확인해 주세요. name@example.com처럼 @와 점이 있어야 합니다.
form-fault-number = { $min }부터 { $max }까지의 숫자를 고르세요.
form-fault-future = 아직 오지 않은 날입니다. 날짜를 확인해 주세요.
form-fault-month-days = 그해 { $month }에는 { $days }일이 있습니다. 다른 날을 고르세요.
form-fault-code = 번호가 맞지 않는 것 같습니다. 서류를 다시 보거나 건너뛰세요.
form-fault-code-a-number = A-Number는 글자 A와 숫자 7~9개입니다. 다시 보거나 건너뛰세요.
form-fault-code-receipt = 접수 번호는 글자 3개와 숫자 10개입니다. 다시 보거나 건너뛰세요.
form-fault-rows-full = 더 넣을 자리가 없습니다. 나머지는 직원에게 말씀해 주세요.
