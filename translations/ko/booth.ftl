### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.

## Opening the form

booth-start-title = 비공개 양식
booth-start-line = 안내 데스크에서 받은 코드를 넣으세요.
booth-code-wrong = 이 코드는 맞지 않습니다. 다시 보거나 안내 데스크에 물어보세요.
booth-code-again = 이 코드는 이제 쓸 수 없습니다. 안내 데스크에서 새 코드를 받으세요.
booth-no-link = 지금은 양식을 열 수 없습니다. 안내 데스크에 말씀해 주세요.

## The notice of the private form

booth-notice-title = 시작하기 전에
booth-notice-private = 이 양식은 우리 법률 직원만 봅니다. 법률 도움을 받으려고 하신 말은 법이 지켜 줍니다.
booth-notice-lawyer = 이 양식을 써도 우리가 아직 변호사가 되는 것은 아닙니다. 사건을 맡을 수 있는지는 나중에 말씀드립니다.
booth-notice-conflict = 반대편 사람을 이미 돕고 있으면 도와 드리지 못할 수도 있습니다. 그 이유는 말씀드릴 수 없습니다. 다른 사람 이름은 묻는 곳에만 쓰세요.
booth-notice-kept = 한 부분을 마치면 잠가서 보냅니다. 이 화면에는 다시 나오지 않습니다. 우리 사무소 규칙대로 보관합니다. 사본을 달라고 하거나 지워 달라고 하실 수 있습니다.
booth-notice-choice = 어떤 질문이든 건너뛸 수 있고 언제든지 그만둘 수 있습니다. 화면 대신 직원에게 말해도 됩니다. 무료 통역사가 있습니다.
booth-notice-truth = 짐작해서 쓰지 마세요. “잘 모르겠어요”도 좋은 답입니다.
booth-notice-alone = 다른 사람이 이 화면을 볼 수 있나요? “가리기”를 누르거나 직원을 부르세요.

## Going through the parts

booth-part = { $of }부분 중 { $at }번째
booth-part-start = 이 부분 시작하기
booth-part-skip = 이 부분 건너뛰기
booth-part-finish = 이 부분 보내기
booth-part-unsent = 이 부분은 아직 보내지 않았습니다.
booth-part-sent-title = 이 부분을 잠가서 보냈습니다
booth-part-sent-line = 이 화면에는 다시 나오지 않습니다. 우리 직원은 볼 수 있습니다.
booth-part-next = 다음 부분
booth-part-failed = 이 부분을 보관하지 못했습니다. 가기 전에 안내 데스크에 말씀해 주세요.
booth-stop = 여기서 그만하기
booth-stop-line = 그 뒤에 계속하려면 새 코드가 필요합니다.
booth-erase-line = 이 부분의 답은 지워집니다. 이미 보낸 부분은 우리 직원에게 남습니다.
booth-done-title = 감사합니다
booth-done-line = 안내 데스크로 돌아가 주세요. 이제 우리 직원이 이어서 합니다.

## The names of the parts

booth-part-service = 필요한 것
booth-part-identity = 본인에 대해
booth-part-contact = 연락하는 방법
booth-part-dates = 편지와 날짜
booth-part-entry = 미국에 온 일
booth-part-status = 이민 서류
booth-part-police = 경찰과 법원
booth-part-safety = 안전
booth-part-family = 가족
booth-part-money = 돈
booth-part-people = 사건에 관련된 다른 사람

## What you need

booth-wish = 어떻게 되기를 바라세요?
    .help = 편한 말로 쓰세요. 몇 마디면 됩니다.

booth-helped-before = 전에 누가 이민 서류를 도와준 적이 있나요?
    .help = 하나씩 모두 넣으세요.
booth-helped-before-who = 누구였나요?
booth-helped-before-who-lawyer = 변호사
booth-helped-before-who-representative = 정부가 인정한 대리인
booth-helped-before-who-notario = “notario”나 상담업자
booth-helped-before-who-friend = 친구나 가족
booth-helped-before-name = 그 사람이나 사무소의 이름은 무엇인가요?
booth-helped-before-paid = 돈을 내셨나요?
booth-helped-before-filed = 그 사람이 이민국에 서류를 보냈나요?
booth-helped-before-result = 어떻게 됐나요?
booth-helped-before-report = 그 사람에 대한 문제를 신고하고 싶으세요?

booth-filed = 이민국에 이미 서류를 보내셨나요?
    .help = 하나씩 모두 넣으세요.
booth-filed-form = 양식의 이름이나 번호는 무엇인가요?
booth-filed-date = 언제 보냈나요?
booth-filed-receipt = 접수 번호는 무엇인가요?
    .help = 접수 편지에 있는 글자 3개와 숫자 10개입니다.
booth-filed-status = 어떻게 됐나요?
booth-filed-status-waiting = 기다리고 있어요
booth-filed-status-approved = 된다고 했어요
booth-filed-status-denied = 안 된다고 했어요

## About you

booth-full-name = 성과 이름 전체는 무엇인가요?
    .help = 서류에 있는 대로 쓰세요.
booth-full-name-name = 성과 이름 전체는 무엇인가요?
booth-full-name-latin = 이름을 ABC 글자로 어떻게 쓰나요?
    .help = 아시면 여권이나 서류에 있는 대로 쓰세요.
booth-full-name-father = 아버지의 이름은 무엇인가요?
booth-full-name-mother = 어머니의 이름은 무엇인가요?
booth-full-name-document = 이 이름은 어느 서류에 있나요?
booth-full-name-document-passport = 여권
booth-full-name-document-birth = 출생증명서
booth-full-name-document-card = 신분증
booth-full-name-document-immigration = 이민국 서류

booth-other-names = 다른 이름을 쓴 적이 있나요?
    .help = 예를 들면 결혼 전 이름, 별명, 다르게 쓴 철자입니다.
booth-other-names-name = 그 이름은 무엇인가요?
booth-other-names-kind = 어떤 이름인가요?
booth-other-names-kind-before = 결혼 전 이름
booth-other-names-kind-nickname = 별명
booth-other-names-kind-papers = 다른 서류의 이름

booth-spoken-of = 어떤 이름으로 불러 드릴까요?
    .help = 어떤 이름이든 좋습니다. 이야기할 때 이 이름을 씁니다.
booth-spoken-of-name = 어떤 이름으로 불러 드릴까요?
booth-spoken-of-pronoun = 본인을 어떻게 가리켜 말할까요?
booth-spoken-of-pronoun-she = 그녀 (여자)
booth-spoken-of-pronoun-he = 그 (남자)
booth-spoken-of-pronoun-they = 그분 (남녀 구분 없이)
booth-spoken-of-pronoun-name = 이름만 불러 주세요

booth-born = 언제 태어나셨나요?
    .help = 아는 만큼 넣으세요. 연도만 넣어도 됩니다.
booth-born-date = 언제 태어나셨나요?
booth-born-sure = 이 날짜가 확실한가요?

booth-birth-place = 어디에서 태어나셨나요?
    .help = 모르면 가장 가까운 도시를 넣으세요.
booth-birth-place-city = 어느 도시나 마을에서 태어나셨나요?
booth-birth-place-country = 어느 나라에서 태어나셨나요?

booth-citizenship = 어느 나라 국민이신가요?
    .help = 하나씩 모두 넣으세요. 나라가 없는 사람도 있습니다.
booth-citizenship-country = 어느 나라인가요?

booth-sex = 서류에 여자로 되어 있나요, 남자로 되어 있나요?
    .help = 양식에는 서류에 있는 대로 써야 합니다. 건너뛰어도 됩니다.
booth-sex-papers = 서류에 어떻게 되어 있나요?
booth-sex-papers-female = 여자
booth-sex-papers-male = 남자
booth-sex-papers-x = X
booth-sex-gender = 본인을 다른 말로 부르시나요?
    .help = 건너뛰어도 됩니다.

booth-marriage = 결혼하셨나요?
    .help = 가족이 서류에 중요할 수 있어서 모두에게 묻습니다.
booth-marriage-single = 결혼한 적 없어요
booth-marriage-married = 결혼했어요
booth-marriage-partner = 같이 살아요
booth-marriage-separated = 따로 살아요 (별거)
booth-marriage-divorced = 이혼했어요
booth-marriage-widowed = 남편이나 아내가 세상을 떠났어요

booth-a-number = A-Number(외국인 번호)가 있나요?
    .help = 많은 이민 서류에 있습니다. 글자 A와 숫자 7~9개입니다. 두 개 이상인 사람도 있습니다.
booth-a-number-number = A-Number는 무엇인가요?

booth-account = USCIS 계정 번호나 접수 번호가 있나요?
    .help = 하나씩 모두 넣으세요.
booth-account-kind = 어떤 번호인가요?
booth-account-kind-account = 온라인 계정 번호
booth-account-kind-receipt = 접수 번호
booth-account-number = 번호는 무엇인가요?

booth-passport = 여권이나 영사관에서 받은 카드가 있나요?
    .help = 기한이 지났어도 도움이 됩니다. 건너뛰어도 됩니다.
booth-passport-country = 어느 나라 것인가요?
booth-passport-number = 번호는 무엇인가요?
booth-passport-expires = 기한이 언제 끝나나요?

booth-i94 = I-94 서류가 있나요?
    .help = 비자나 parole(임시 입국 허가)로 들어온 사람에게 이민국이 줍니다.
booth-i94-number = 번호는 무엇인가요?
booth-i94-class = “class” 밑에 어떤 글자가 있나요?
booth-i94-until = 언제까지 있을 수 있었나요?

booth-languages = 어떤 언어를 쓰세요?
    .help = 하실 수 있는 언어를 모두 누르세요.
booth-languages-speaks = 어떤 언어를 말하세요?
booth-languages-reads = 어떤 언어를 읽으세요?
booth-languages-interpreter = 통역사를 원하세요?
booth-languages-dialect = 그 언어의 사투리를 쓰시나요?
    .help = 예를 들면 고향이나 지역 이름을 쓰세요.

booth-school = 학교를 몇 년 다니셨나요?
    .help = 잘 설명해 드리려고 묻습니다. 건너뛰어도 됩니다.
booth-school-years = 학교를 몇 년 다니셨나요?
booth-school-reads = 본인의 언어로 읽고 쓸 수 있나요?
booth-school-reads-yes = 예
booth-school-reads-little = 조금
booth-school-reads-no = 아니요
booth-school-hard = 병 때문에 배우거나 기억하기 어려우신가요?

booth-funders = 우리에게 돈을 지원하는 곳에서 묻는 질문 세 가지
    .help = 무료로 계속 돕는 데 도움이 됩니다. 하나하나 건너뛰어도 됩니다.
booth-funders-latino = 히스패닉이나 라티노이신가요?
booth-funders-race = 이 중 어디에 해당하세요?
    .help = 맞는 것을 모두 누르세요.
booth-funders-race-native = 아메리카 원주민이나 알래스카 원주민
booth-funders-race-asian = 아시아인
booth-funders-race-black = 흑인이나 아프리카계 미국인
booth-funders-race-pacific = 하와이 원주민이나 태평양 섬 주민
booth-funders-race-white = 백인
booth-funders-veteran = 미국 군대에 있었나요?

## How we may reach you

booth-home-phone = 집에 전화가 있나요?
    .help = 말씀하신 대로만 쓰겠습니다.
booth-cell-phone = 휴대폰이 있나요?
    .help = 말씀하신 대로만 쓰겠습니다.
booth-work-phone = 직장에 전화가 있나요?
    .help = 말씀하신 대로만 쓰겠습니다.
booth-phone-number = 번호는 무엇인가요?
booth-phone-ok = 이 번호로 무엇을 해도 되나요?
    .help = 안전한 것을 모두 누르세요. 하나도 누르지 않으면 쓰지 않습니다.
booth-phone-ok-call = 전화해도 돼요
booth-phone-ok-voice = 음성 메시지를 남겨도 돼요
booth-phone-ok-text = 문자를 보내도 돼요
booth-phone-ok-app = WhatsApp으로 써도 돼요
booth-phone-script = 다른 사람이 받으면 뭐라고 할까요?
booth-phone-script-only-me = 나만 찾고 다른 말은 하지 마세요
booth-phone-script-friend = 친구가 전화했다고 하세요
booth-phone-script-office = 사무소 이름을 말해도 돼요
booth-phone-times = 언제가 안전한가요?
    .help = 안전한 것을 모두 누르세요.
booth-phone-times-morning = 아침
booth-phone-times-afternoon = 오후
booth-phone-times-evening = 저녁
booth-phone-times-weekend = 주말
booth-phone-times-any = 아무 때나
booth-phone-shared = 다른 사람도 이 전화를 쓰거나 보나요?
booth-phone-employer = 우리가 전화하는 것을 고용주가 알아도 되나요?

booth-friend-phone = 우리가 전화해도 되는 가족이나 친구가 있나요?
    .help = 연락이 안 될 때만 전화합니다.
booth-friend-phone-name = 그분의 이름은 무엇인가요?
booth-friend-phone-relation = 그분과 어떤 관계인가요?
booth-friend-phone-script-only = 그분만 찾고 다른 말은 하지 마세요
booth-friend-phone-knows = 우리에게 오시는 것을 그분이 아나요?

booth-relation-spouse = 남편이나 아내
booth-relation-former = 전남편이나 전처
booth-relation-parent = 어머니나 아버지
booth-relation-child = 아들이나 딸
booth-relation-sibling = 형제나 자매
booth-relation-other-family = 다른 가족
booth-relation-friend = 친구
booth-relation-self = 나

booth-home = 어디에 사세요?
    .help = 된다고 하지 않으시면 그곳에 아무것도 보내지 않습니다.
booth-home-kind = 어떤 곳인가요?
booth-home-kind-own = 내 집
booth-home-kind-with = 다른 사람과 함께 지내요
booth-home-kind-shelter = 보호소
booth-home-kind-none = 정해진 곳이 없어요
booth-address-street = 길 이름과 번지는 무엇인가요?
booth-address-unit = 아파트나 방 번호는 무엇인가요?
    .help = 건너뛰어도 됩니다.
booth-address-city = 어느 도시나 마을인가요?
booth-address-state = 어느 주인가요?
    .help = 두 글자면 됩니다. 예를 들면 TX입니다.
booth-address-zip = ZIP 코드(우편 번호)는 무엇인가요?
booth-address-mail = 그곳으로 편지를 보내도 되나요?
booth-address-plain = 우리 이름이 없는 보통 봉투를 쓸까요?

booth-email = 이메일 주소가 있나요?
    .help = 안전할 때만 알려 주세요. 건너뛰어도 됩니다.
booth-email-address = 이메일 주소는 무엇인가요?
booth-email-shared = 다른 사람도 이 이메일을 읽나요?
booth-email-device = 다른 사람이 휴대폰이나 컴퓨터를 들여다볼 수 있나요?

booth-friend-home = 편지를 대신 받아 줄 가족이나 친구가 있나요?
    .help = 믿을 수 있는 사람을 고르세요. 건너뛰어도 됩니다.
booth-friend-home-name = 그분의 이름은 무엇인가요?
booth-friend-home-knows = 우리에게 오시는 것을 그분이 아나요?

booth-safe-mail = 정부 편지를 받을 안전한 주소가 있나요?
    .help = 사는 집과 달라도 됩니다.
booth-safe-mail-program = 주소를 비밀로 해 주는 프로그램에 들어 있나요?
booth-safe-mail-card = 그 프로그램의 카드 번호는 무엇인가요?
booth-safe-mail-expires = 그 카드는 기한이 언제 끝나나요?

booth-secret-word = 전화할 때 쓸 비밀 단어를 고르세요
    .help = 이야기하기 전에 이 단어를 묻습니다. 다른 사람이 모를 단어로 고르세요.

## Letters and dates

booth-notices = 이민국이나 법원에서 온 편지나 서류가 있나요?
    .help = 지금 가지고 계신 것을 하나씩 모두 넣으세요.
booth-notices-kind = 어떤 서류인가요?
booth-notices-on = 서류에 적힌 날짜는 언제인가요?
booth-notices-received = 언제 받으셨나요?
booth-notices-due = 언제까지 무엇을 해야 하나요?
booth-notices-how = 어떻게 받으셨나요?
booth-notices-how-mail = 우편으로
booth-notices-how-hand = 직접 건네받아서

booth-court = 이민 법원에 사건이 있나요?
    .help = 법원 서류에 나와 있습니다. 몰라도 괜찮습니다.
booth-court-has = 이민 법원에 사건이 있나요?
booth-court-charged = “Notice to Appear”(출두 통지서)라는 서류의 날짜는 언제인가요?
booth-court-city = 법원은 어느 도시에 있나요?
booth-court-judge = 판사의 이름은 무엇인가요?
booth-court-hearing = 다음 재판은 언제인가요?
booth-court-time = 몇 시인가요?
booth-court-kind = 어떤 재판인가요?
booth-court-kind-first = 짧은 첫 재판 (master)
booth-court-kind-full = 본 재판 (individual)
booth-court-where = 어디에서 하나요?
booth-court-where-person = 법원 재판정에서
booth-court-where-video = 영상이나 전화로

booth-check-in = 이민국(ICE)에 출석 보고를 해야 하나요?
booth-check-in-has = 이민국(ICE)에 출석 보고를 해야 하나요?
    .help = 맞는 것을 모두 누르세요. 얼마나 빨리 도움이 필요한지 알 수 있습니다.
booth-check-in-has-visit = 그곳에 가야 해요
booth-check-in-has-order = 감독 명령을 받았어요
booth-check-in-has-monitor = 앱이나 시계, 발찌로 나를 지켜봐요
booth-check-in-next = 다음은 언제인가요?
booth-check-in-place = 어디인가요?

booth-held = 가족 중에 지금 갇혀 있는 사람이 있나요?
    .help = 예를 들면 이민 구금 시설이나 감옥에 있는 경우입니다.
booth-held-has = 가족 중에 지금 갇혀 있는 사람이 있나요?
booth-held-name = 그분의 성과 이름 전체는 무엇인가요?
booth-held-relation = 그분과 어떤 관계인가요?
booth-held-country = 그분은 어느 나라 사람인가요?
booth-held-born = 그분은 언제 태어났나요?
booth-held-number = 그분의 A-Number는 무엇인가요?
booth-held-place = 그분은 어디에 갇혀 있나요?
booth-held-since = 언제부터인가요?
booth-held-wants = 그분이 우리의 도움을 원하나요?

## Coming to the United States

booth-entries = 미국에 언제 오셨나요?
    .help = 들어온 때를 하나씩 모두 넣으세요. 마지막 것부터 넣으세요.
booth-entries-date = 미국에 언제 들어오셨나요?
booth-entries-place = 미국에 어디로 들어오셨나요?
    .help = 예를 들면 도시, 다리, 공항의 이름입니다.
booth-entries-how = 미국에 어떻게 들어오셨나요?
booth-entries-how-visa = 비자로
booth-entries-how-parole = parole(임시 입국 허가)로
booth-entries-how-border-card = 국경 통과 카드로
booth-entries-how-waved = 보지도 않고 지나가게 했어요
booth-entries-how-no-check = 아무도 검사하지 않았어요
booth-entries-document = 어떤 서류를 보여 주셨나요?
booth-entries-met = 공무원과 이야기하셨나요?

booth-trips = 그 뒤로 미국을 떠난 적이 있나요?
    .help = 여행을 하나씩 모두 넣으세요.
booth-trips-left = 언제 떠나셨나요?
booth-trips-back = 언제 돌아오셨나요?

booth-last-arrival = 미국에 마지막으로 들어온 때는 언제인가요?
    .help = 이 날짜는 아주 중요할 수 있습니다. 아는 만큼 넣으세요.
    .suggested = 앞에서 말씀하신 내용입니다. 맞지 않으면 바꾸세요.

booth-stopped = 국경에서 막히거나 되돌려 보내진 적이 있나요?
    .help = 있었던 때를 하나씩 모두 넣으세요.
booth-stopped-date = 언제였나요?
booth-stopped-place = 어디였나요?
booth-stopped-fingerprints = 지문을 찍었나요?
booth-stopped-signed = 서류에 서명하셨나요?

booth-removed = 판사나 공무원이 미국에서 나가라고 명령한 적이 있나요?
    .help = 있었던 때를 하나씩 모두 넣으세요.
booth-removed-date = 언제였나요?
booth-removed-place = 어디였나요?
booth-removed-who = 누가 명령했나요?
booth-removed-who-judge = 판사
booth-removed-who-officer = 공무원
booth-removed-left = 그때 미국을 떠나셨나요?
booth-removed-back = 그 뒤에 다시 돌아오셨나요?

booth-visas = 비자를 신청한 적이 있나요?
    .help = 하나씩 모두 넣으세요.
booth-visas-kind = 어떤 비자였나요?
booth-visas-date = 언제였나요?
booth-visas-result = 어떻게 됐나요?
booth-visas-result-got = 받았어요
booth-visas-result-refused = 안 된다고 했어요
booth-visas-result-stayed = 정해진 날보다 오래 있었어요

## Your immigration papers

booth-status = 지금 어떤 서류를 가지고 계세요?
    .help = 가장 비슷한 것을 누르세요.
booth-status-what = 지금 어떤 서류를 가지고 계세요?
booth-status-what-none = 서류 없음
booth-status-what-green-card = 영주권
booth-status-what-work = 노동 허가증
booth-status-what-visa = 비자
booth-status-what-asylum = 망명이나 난민
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = parole(임시 입국 허가)
booth-status-what-citizenship = 미국 시민
booth-status-expires = 그 서류는 기한이 언제 끝나나요?

booth-resident = 영주권에 대해
    .help = 날짜는 카드에 있습니다. 아는 만큼 넣으세요.
booth-resident-since = 언제부터 있었나요?
booth-resident-how = 어떻게 받으셨나요?
booth-resident-how-family = 가족을 통해
booth-resident-how-work = 일을 통해
booth-resident-how-asylum = 난민이나 망명으로
booth-resident-how-lottery = 추첨으로
booth-resident-two-years = 2년짜리 카드인가요?

booth-work-permit = 노동 허가증에 대해
booth-work-permit-category = “category” 밑에 어떤 글자와 숫자가 있나요?
    .help = 예를 들면 C08입니다. 건너뛰어도 됩니다.
booth-work-permit-expires = 기한이 언제 끝나나요?

booth-programs = 이 중에 있거나 신청한 것이 있나요?
    .help = 하나씩 모두 넣으세요.
booth-programs-kind = 어느 것인가요?
booth-programs-kind-asylum = 망명
booth-programs-kind-u = U 비자
booth-programs-kind-t = T 비자
booth-programs-kind-sij = 젊은 사람을 위한 서류 (SIJ)
booth-programs-since = 언제부터인가요?
booth-programs-until = 언제까지인가요?

booth-petition = 미국에 있게 해 달라고 누가 이민국에 신청해 준 적이 있나요?
    .help = 예를 들면 가족이나 고용주가 본인, 부모님, 남편이나 아내를 위해 한 것입니다.
booth-petition-filed = 미국에 있게 해 달라고 누가 이민국에 신청해 준 적이 있나요?
booth-petition-who = 누구를 위한 것이었나요?
booth-petition-who-me = 나를 위해
booth-petition-who-parent = 어머니나 아버지를 위해
booth-petition-who-spouse = 남편이나 아내를 위해
booth-petition-when = 언제였나요?

booth-moved = 이사하셨나요?
    .help = 이민국은 알고 있는 주소로 편지를 보냅니다. 주소를 바꾸는 것을 도와 드릴 수 있습니다.
booth-moved-moved = 마지막 서류를 낸 뒤에 이사하셨나요?
booth-moved-told = 새 주소를 어디에 알리셨나요?
    .help = 맞는 것을 모두 누르세요.
booth-moved-told-uscis = 이민국 (USCIS)
booth-moved-told-court = 법원

## Police and courts

booth-arrested = 경찰에 체포되거나 딱지를 받은 적이 있나요?
    .help = 어디서든, 오래전이든, 아무 일 없이 끝났어도 말해 주세요.
booth-arrests = 있었던 때를 하나씩 알려 주세요
    .help = 하나씩 모두 넣으세요. 아는 만큼 넣으세요.
booth-arrests-date = 언제였나요?
booth-arrests-place = 어디였나요?
booth-arrests-agency = 어느 경찰이었나요?
booth-arrests-charge = 무엇을 했다고 하던가요?
    .help = 몇 마디면 됩니다.
booth-arrests-court = 어느 법원이었나요?
booth-arrests-result = 어떻게 됐나요?
booth-arrests-result-dropped = 사건이 취소됐어요
booth-arrests-result-guilty = 유죄
booth-arrests-result-not-guilty = 무죄
booth-arrests-result-open = 아직 안 끝났어요
booth-arrests-sentence = 판사가 무엇을 하라고 했나요?
    .help = 예를 들면 감옥 며칠, 수업, 지역 봉사입니다.
booth-arrests-probation = 보호관찰을 받으셨나요?
booth-arrests-fine = 벌금을 내셨나요?
booth-arrests-papers = 법원 서류가 있나요?

booth-open-case = 아직 안 끝난 형사 사건이 있나요?
    .help = 서류에 중요할 수 있습니다. 화면 대신 직원에게 말해도 됩니다.
booth-open-case-has = 아직 안 끝난 형사 사건이 있나요?
booth-open-case-next = 다음 날짜는 언제인가요?
booth-open-case-defender = 변호해 주는 변호사의 이름은 무엇인가요?

booth-police-more = 이런 일이 있었나요?
    .help = 맞는 것을 모두 누르세요.
booth-police-more-driving = 술이나 마약을 하고 운전했어요
booth-police-more-order = 법원이 어떤 사람에게 가까이 가지 말라고 했어요
booth-police-more-young = 만 18살이 안 됐을 때 있었던 일
booth-police-more-warrant = 경찰이 나를 찾고 있을 수 있어요
booth-police-more-probation = 지금 보호관찰 중이에요

## Your safety

booth-afraid = 본국에 돌아가기가 두려우세요?
    .help = 여기서 겪으신 일을 말하지 않아도 됩니다.
booth-hurt = 미국에서 누가 본인이나 아이를 해치거나 위협했나요?
    .help = 여기서 겪으신 일을 말하지 않아도 됩니다.
booth-crime = 있었던 일에 대해
    .help = 쓰고 싶은 것만 쓰세요.
booth-crime-kind = 어떤 일이었나요?
    .help = 맞는 것을 모두 누르세요.
booth-crime-kind-home = 집에서 당한 폭력
booth-crime-kind-attack = 공격을 당함
booth-crime-kind-sexual = 성폭력
booth-crime-kind-threats = 위협
booth-crime-kind-held = 누가 나를 가뒀어요
booth-crime-kind-stalking = 누가 나를 따라다녔어요
booth-crime-when = 언제였나요?
booth-crime-where = 어느 도시였나요?
booth-crime-reported = 본인이나 다른 사람이 경찰에 알렸나요?
booth-crime-report = 경찰 신고 번호는 무엇인가요?
booth-crime-certified = 경찰이 서류에 서명해 주었나요 (U 비자)?
booth-forced = 누가 억지로 또는 속여서 일을 시킨 적이 있나요?
    .help = 예를 들면 돈을 안 주거나, 서류를 빼앗거나, 못 떠나게 하는 것입니다.
booth-young = 만 21살이 안 된 사람에게
    .help = 젊은 사람을 위한 특별한 도움이 있습니다.
booth-young-is = 만 21살보다 어리신가요?
booth-young-both = 부모님 두 분과 함께 사세요?
booth-young-hurt = 부모가 해치거나, 버리거나, 돌보지 않았나요?
booth-young-order = 가정 법원에서 받은 서류가 있나요?
booth-need-now = 지금 이 중에 필요한 것이 있나요?
    .help = 찾는 것을 도와 드릴 수 있습니다.
booth-need-now-shelter = 안전하게 잘 곳
booth-need-now-police = 경찰
booth-need-now-doctor = 의사
booth-need-now-food = 음식
booth-need-now-talk = 이야기할 사람

## Your family

booth-family = 가족은 누구누구인가요?
    .help = 남편이나 아내(지금과 예전), 부모, 자녀, 형제자매를 넣으세요.
booth-family-relation = 누구인가요?
booth-family-name = 성과 이름 전체는 무엇인가요?
booth-family-born = 그분은 언제 태어났나요?
booth-family-country = 그분은 어느 나라에서 태어났나요?
booth-family-status = 그분은 어떤 서류가 있나요?
booth-family-status-citizenship = 미국 시민
booth-family-status-green-card = 영주권
booth-family-status-other = 다른 서류
booth-family-status-none = 서류 없음
booth-family-here = 그분은 미국에 사나요?
booth-family-filed = 그분이 이민국에 신청해 준 적이 있나요?
booth-family-living = 그분은 살아 계신가요?

booth-citizenship-parents = 부모님이나 조부모님 중에 지금이나 예전에 미국 시민인 분이 있나요?
    .help = 가족 덕분에 이미 시민인데 모르는 사람도 있습니다.

booth-sponsor = 누가 이민 서류를 도와줄 수 있나요(보증인)?
    .help = 예를 들면 남편이나 아내, 부모, 다 큰 자녀입니다.
booth-sponsor-name = 그분의 이름은 무엇인가요?
booth-sponsor-relation = 그분과 어떤 관계인가요?
booth-sponsor-income = 그분은 한 달에 몇 달러쯤 버나요?

## Money

booth-household = 몇 명이 같은 돈으로 사나요?
    .help = 본인과 아이들도 넣어서 세어 주세요.

booth-income = 어떤 돈이 들어오나요?
    .help = 집에 있는 모든 사람의 돈을 종류대로 넣으세요. 없으면 “넣을 것이 없어요”를 누르세요.
booth-income-source = 어디에서 들어오나요?
booth-income-source-job = 직장
booth-income-source-own = 내 일이나 장사
booth-income-source-benefits = 정부 도움
booth-income-source-family = 가족이나 친구
booth-income-amount = 몇 달러인가요?
booth-income-often = 얼마마다 들어오나요?
booth-income-often-week = 매주
booth-income-often-two-weeks = 2주마다
booth-income-often-month = 매달
booth-income-often-year = 매년

booth-benefits = 집에서 이 중에 받는 것이 있나요?
booth-benefits-has = 집에서 이 중에 받는 것이 있나요?
    .help = 맞는 것을 모두 누르세요. 비용이 줄어들 수 있습니다.
booth-benefits-has-snap = 식비 도움 (SNAP, EBT)
booth-benefits-has-medicaid = Medicaid (의료 도움)
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = 현금 도움 (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = 집세 도움
booth-benefits-proof = 그것을 보여 주는 편지가 있나요?

booth-fee = 우리 사무소에 적은 돈을 낼 수 있나요?
    .help = 돈 때문에 돌려보내지 않습니다.
booth-fee-full = 예
booth-fee-plan = 예, 매달 조금씩
booth-fee-waiver = 아니요, 낼 수 없어요

## Other people in your case

booth-people = 이 사건과 관련된 다른 사람은 누구인가요?
    .help = 반대편 사람을 이미 돕고 있지 않은지 확인합니다.
booth-people-name = 그 사람의 성과 이름 전체는 무엇인가요?
booth-people-role = 그 사람은 사건과 어떤 관련이 있나요?
booth-people-role-helps-me = 내 서류를 도와줘요
booth-people-role-i-help = 내가 돕고 싶은 사람이에요
booth-people-role-former = 전남편이나 전처
booth-people-role-hurt-me = 나를 해치거나 위협했어요
booth-people-role-employer = 고용주
booth-people-role-same-case = 같은 사건에 있어요
