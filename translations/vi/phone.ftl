### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.
### Vietnamese, translated by machine.

phone-title = Số của quý vị
# How many people are called before this one.
phone-ahead = { $count ->
   *[other] Có { $count } người trước quý vị.
}
phone-range = Thời gian chờ khoảng { $from } đến { $to } phút.
phone-next = Quý vị là người kế tiếp. Xin ở gần đây.
phone-soon = Sắp đến lượt quý vị. Xin ở gần đây.
phone-called = Xin đến cửa số { $window } ngay bây giờ.
phone-go = Xin đến đây ngay bây giờ: { $place }.
phone-missed = Chúng tôi đã gọi nhưng quý vị không đến. Xin đến quầy.
phone-with-us = Quý vị đang gặp chúng tôi.
phone-hold = Quý vị có thể trở lại lúc { $time }. Chúng tôi giữ chỗ cho quý vị.
phone-ended = Cuộc gặp hôm nay đã xong.
phone-gone = Trang này đã hết hạn. Xin hỏi ở quầy.
phone-trouble = Lúc này chúng tôi không thể hiện số của quý vị. Trang này sẽ tự thử lại. Quý vị luôn có thể hỏi ở quầy.
phone-late = Có thể hôm nay chúng tôi không kịp gặp quý vị. Xin hỏi ở quầy.
phone-order = Có người đã hẹn trước hoặc có ngày gấp. Họ có thể vào trước quý vị.
phone-updated = Cập nhật lúc { $time }
phone-again = Xem lại
phone-no-name = Trang này không bao giờ hiện tên quý vị.
phone-unreviewed = Máy đã dịch phần chữ này. Nếu có gì không rõ, xin hỏi chúng tôi.
