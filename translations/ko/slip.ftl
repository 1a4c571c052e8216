### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = 여기에서 도움을 요청하실 수 있습니다
slip-call-first = 먼저 전화해 주세요. 저희가 최근에 확인하지 못했습니다.
slip-phone = 전화
slip-address = 주소
slip-hours = 운영 시간
slip-bring = 가져가실 것
slip-bring-always = 가지고 계신 편지와 서류 전부.
slip-not-us = 이곳은 다른 기관입니다. 무엇을 말할지는 본인이 정합니다.
slip-interpreter = 통역을 요청하실 수 있습니다.
slip-from = 이 종이를 드린 곳
slip-come-back = 그곳에서 도와드리지 못하면 저희에게 다시 오세요.
