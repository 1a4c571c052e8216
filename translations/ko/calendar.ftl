### Calendars and their months, for dates as people know them.

calendar-gregorian = 양력
calendar-ethiopic = 에티오피아 달력
calendar-persian = 이란 태양력
calendar-islamic = 이슬람 달력
calendar-bikram = 네팔 달력

## Ethiopian months

calendar-ethiopic-1 = 메스케렘
calendar-ethiopic-2 = 티킴트
calendar-ethiopic-3 = 히다르
calendar-ethiopic-4 = 타흐사스
calendar-ethiopic-5 = 티르
calendar-ethiopic-6 = 예카티트
calendar-ethiopic-7 = 메가비트
calendar-ethiopic-8 = 미야지야
calendar-ethiopic-9 = 긴보트
calendar-ethiopic-10 = 세네
calendar-ethiopic-11 = 함레
calendar-ethiopic-12 = 네하세
calendar-ethiopic-13 = 파구메

## Solar Hijri months. Afghan languages (Dari, Pashto) use Hamal, Sawr …; everybody else the Iranian names.

calendar-persian-1 = 파르바르딘
calendar-persian-2 = 오르디베헤슈트
calendar-persian-3 = 호르다드
calendar-persian-4 = 티르
calendar-persian-5 = 모르다드
calendar-persian-6 = 샤흐리바르
calendar-persian-7 = 메흐르
calendar-persian-8 = 아반
calendar-persian-9 = 아자르
calendar-persian-10 = 데이
calendar-persian-11 = 바흐만
calendar-persian-12 = 에스판드

## Islamic months

calendar-islamic-1 = 무하람
calendar-islamic-2 = 사파르
calendar-islamic-3 = 라비 알아왈
calendar-islamic-4 = 라비 알사니
calendar-islamic-5 = 주마다 알아왈
calendar-islamic-6 = 주마다 알사니
calendar-islamic-7 = 라자브
calendar-islamic-8 = 샤반
calendar-islamic-9 = 라마단
calendar-islamic-10 = 샤왈
calendar-islamic-11 = 둘카다
calendar-islamic-12 = 둘힛자

## Months of Bikram Sambat

calendar-bikram-1 = 바이사크
calendar-bikram-2 = 제스타
calendar-bikram-3 = 아사르
calendar-bikram-4 = 슈라완
calendar-bikram-5 = 바드라
calendar-bikram-6 = 아슈윈
calendar-bikram-7 = 카르티크
calendar-bikram-8 = 망시르
calendar-bikram-9 = 포우시
calendar-bikram-10 = 마그
calendar-bikram-11 = 팔군
calendar-bikram-12 = 차이트라
