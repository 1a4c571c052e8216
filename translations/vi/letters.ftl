### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = Chúng tôi nhận hồ sơ của quý vị
letter-title-limited-scope = Chúng tôi giúp quý vị một phần
letter-title-advice-memo = Lời khuyên của chúng tôi cho quý vị
letter-title-non-engagement = Chúng tôi không thể nhận hồ sơ của quý vị
letter-title-waiting-list = Quý vị có trong danh sách chờ
letter-title-what-we-need = Chúng tôi cần gì từ quý vị

## How they begin

letter-greeting = Kính gửi { $name },
letter-greeting-nameless = Xin chào quý vị,
letter-consulted-on = Ngày chúng tôi nói chuyện với quý vị
letter-consulted-with = Người nói chuyện với quý vị
letter-matter = Chúng tôi đã nói về việc gì

## Whether we are somebody's lawyers

letter-not-represented = Chúng tôi không đại diện cho quý vị
letter-not-represented-words = Chúng tôi không phải là luật sư của quý vị. Chúng tôi sẽ không làm gì thêm trong việc này.
letter-not-yet = Chúng tôi chưa đại diện cho quý vị
letter-not-yet-words = Chúng tôi chỉ là luật sư của quý vị sau khi hai bên ký thỏa thuận.
letter-reason = Chúng tôi không thể giúp tất cả mọi người nhờ đến. Điều đó không có nghĩa là quý vị đã làm gì sai.

## Dates

letter-time-limits = Có thể còn ít thời gian
letter-time-limits-words = Có thể có những ngày hạn mà quý vị phải làm việc gì đó. Nếu lỡ hạn, quý vị có thể mất quyền. Xin hãy làm ngay.
letter-date-known = Ngày ghi trên giấy của quý vị
letter-date-words = Xin đưa giấy đó cho luật sư xem trước ngày này.

## What everybody is told

letter-others = Xin sớm hỏi luật sư khác hoặc nhóm pháp lý khác. Quý vị có thể hỏi ở đây:
letter-no-opinion = Thư này không nói hồ sơ của quý vị mạnh hay yếu.
letter-papers = Chúng tôi đã trả lại các giấy tờ này:
letter-papers-none = Chúng tôi không giữ giấy tờ nào của quý vị.
letter-keep = Chúng tôi giữ những gì quý vị đã kể. Số năm: { $years }.
letter-complaints = Nếu không hài lòng về chúng tôi, xin cho biết tại đây: { $contact }
letter-language = Chúng tôi có thể đọc thư này cho quý vị bằng tiếng của quý vị. Miễn phí.
letter-delivery = Chúng tôi trao tận tay thư này. Chúng tôi chỉ gửi đến nơi quý vị nói là an toàn.
letter-copy = Chúng tôi giữ một bản sao của thư này.

## What stands in some of them

letter-accept = Chúng tôi rất vui được giúp quý vị. Chúng tôi bắt đầu khi hai bên ký thỏa thuận.
letter-next-steps = Việc quý vị làm bây giờ:
letter-tell-us = Xin báo ngay cho chúng tôi khi nhận được thư hoặc khi chuyển nhà.
letter-we-do = Đây là việc chúng tôi làm cho quý vị:
letter-we-do-not = Đây là việc chúng tôi không làm:
letter-advice-only = Lời khuyên này chỉ dành cho quý vị. Nó dựa trên những gì quý vị đã kể.
letter-advice-signed = Người kiểm tra lời khuyên này
letter-no-more = Sau lời khuyên này chúng tôi không làm gì thêm, trừ khi hai bên ký thỏa thuận.
letter-waiting = Hôm nay chúng tôi không thể giúp quý vị. Chúng tôi sẽ xem lại hồ sơ.
letter-look-again = Ngày chúng tôi xem lại
letter-need = Xin mang đến hoặc cho chúng tôi biết:
letter-need-by = Xin đến trước ngày này
letter-signed = Thay mặt văn phòng
letter-day = Ngày
