### The paper ticket. It never says why the person came.

ticket-arrived = 오신 시간: { $time }
ticket-range = 기다리는 시간: 약 { $from }분에서 { $to }분
ticket-have-ready-papers = 가지고 계신 서류를 모두 준비해 주세요.
ticket-have-ready-listen = 가까이 계세요. 대기 번호로 부릅니다.
ticket-may-go = { $time }까지 나갔다 오셔도 됩니다. 그다음에는 여기 계세요. 대기 번호로 부릅니다.
ticket-fraud = “notario”는 변호사가 아닙니다. 법률 상담을 받으려고 “notario”에게 돈을 내지 마세요.
ticket-copy = 사본
ticket-staff = 직원: 읽는 언어 { $language }
