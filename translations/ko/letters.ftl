### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = 사건을 맡겠습니다
letter-title-limited-scope = 일부를 도와드립니다
letter-title-advice-memo = 드리는 조언
letter-title-non-engagement = 사건을 맡을 수 없습니다
letter-title-waiting-list = 대기 명단에 계십니다
letter-title-what-we-need = 저희에게 필요한 것

## How they begin

letter-greeting = { $name } 님께,
letter-greeting-nameless = 안녕하세요,
letter-consulted-on = 저희와 이야기한 날
letter-consulted-with = 이야기한 직원
letter-matter = 이야기한 내용

## Whether we are somebody's lawyers

letter-not-represented = 저희는 귀하를 대리하지 않습니다
letter-not-represented-words = 저희는 귀하의 변호사가 아닙니다. 이 일에서 더 하는 것은 없습니다.
letter-not-yet = 아직 귀하를 대리하지 않습니다
letter-not-yet-words = 귀하와 저희가 계약서에 서명한 뒤에만 저희가 변호사가 됩니다.
letter-reason = 부탁하시는 모든 분을 도울 수는 없습니다. 귀하가 잘못했다는 뜻이 아닙니다.

## Dates

letter-time-limits = 시간이 부족할 수 있습니다
letter-time-limits-words = 그 전에 무언가를 해야 하는 날짜가 있을 수 있습니다. 놓치면 권리를 잃을 수 있습니다. 지금 움직여 주세요.
letter-date-known = 귀하의 서류에 있는 날짜
letter-date-words = 이 날 전에 그 서류를 변호사에게 보여 주세요.

## What everybody is told

letter-others = 빨리 다른 변호사나 법률 단체에 물어보세요. 여기에 물어볼 수 있습니다:
letter-no-opinion = 이 편지는 귀하의 사건이 유리한지 불리한지 말하지 않습니다.
letter-papers = 이 서류들을 돌려드렸습니다:
letter-papers-none = 저희는 귀하의 서류를 갖고 있지 않습니다.
letter-keep = 저희에게 하신 말씀을 보관합니다. 햇수: { $years }.
letter-complaints = 저희에게 불만이 있으시면 여기에 말씀해 주세요: { $contact }
letter-language = 이 편지를 귀하의 언어로 읽어 드릴 수 있습니다. 무료입니다.
letter-delivery = 이 편지를 직접 드립니다. 안전하다고 하신 곳에만 보냅니다.
letter-copy = 이 편지의 사본을 보관합니다.

## What stands in some of them

letter-accept = 도와드리게 되어 기쁩니다. 귀하와 저희가 계약서에 서명하면 시작합니다.
letter-next-steps = 지금 하실 일:
letter-tell-us = 편지를 받거나 이사하시면 바로 알려 주세요.
letter-we-do = 저희가 해 드리는 일:
letter-we-do-not = 저희가 하지 않는 일:
letter-advice-only = 이 조언은 귀하만을 위한 것입니다. 저희에게 하신 말씀을 바탕으로 합니다.
letter-advice-signed = 이 조언을 확인한 사람
letter-no-more = 계약서에 서명하지 않으면, 이 조언 뒤에는 더 하는 것이 없습니다.
letter-waiting = 오늘은 도울 수 없습니다. 귀하의 사건을 다시 살펴보겠습니다.
letter-look-again = 다시 살펴보는 날
letter-need = 가져오시거나 알려 주실 것:
letter-need-by = 이 날까지 와 주세요
letter-signed = 사무실을 대표하여
letter-day = 날짜
