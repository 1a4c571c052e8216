### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud. Vietnamese, translated by machine.

## Welcome

kiosk-welcome-title = Chào mừng quý vị
kiosk-welcome-start = Chạm để bắt đầu
# "Notario" stays Spanish in every language: it is the word on the signs of the people it warns of.
kiosk-welcome-fraud = “Notario” không phải là luật sư. Đừng trả tiền cho “notario” để được tư vấn về luật.
kiosk-welcome-wait = Xin chờ một chút.

## Language

kiosk-language-title = Xin chọn ngôn ngữ
kiosk-language-not-here = Không có ngôn ngữ của tôi
# Said aloud, and shown small, on the tile of this very language: each language names itself here.
kiosk-language-here = Chạm vào đây để dùng tiếng Việt
kiosk-language-spoken-title = Quý vị nói tiếng gì?
kiosk-language-spoken-line = Chạm vào ngôn ngữ của quý vị. Nhân viên sẽ đến gặp quý vị.
kiosk-language-interpreter = Chúng tôi sẽ tìm thông dịch viên cho quý vị.
kiosk-language-none-of-these = Không có tiếng nào trong số này

## Notice

kiosk-notice-title = Chúng tôi không phải chính phủ. Chúng tôi không phải cảnh sát di trú.
kiosk-notice-who = Chào mừng quý vị. Chúng tôi là { $office }, một văn phòng luật bất vụ lợi.
kiosk-notice-cost = Chúng tôi giúp miễn phí hoặc với chi phí thấp. Chỉ nhân viên của chúng tôi giải thích về lệ phí.
kiosk-notice-what = Màn hình này chỉ cho quý vị một chỗ xếp hàng. Nó không thể tư vấn về luật. Dùng màn hình này không có nghĩa chúng tôi là luật sư của quý vị.
kiosk-notice-why = Chúng tôi hỏi quý vị cần giúp việc gì và ngày ghi trên giấy, để đúng người giúp quý vị kịp lúc.
kiosk-notice-choice = Quý vị có thể bỏ qua bất cứ câu hỏi nào. Quý vị cũng có thể nói chuyện với nhân viên. Có thông dịch viên miễn phí.
kiosk-notice-private = Chỉ nhân viên của chúng tôi xem câu trả lời của quý vị. Chúng tôi không đưa cho sở di trú hay người khác. Chỉ khi quý vị viết giấy đồng ý, hoặc luật bắt buộc, chúng tôi mới đưa. Khi đó chúng tôi sẽ bảo vệ quý vị hết mức luật cho phép.
kiosk-notice-erased = Xin đừng viết câu chuyện của quý vị ở đây. Xin đừng viết về cảnh sát, quá khứ di trú hay người khác. Nếu quý vị dừng bây giờ, các câu trả lời sẽ bị xóa.
kiosk-notice-contact = Chúng tôi chỉ gọi, nhắn tin hay viết thư khi quý vị nói là an toàn.
kiosk-notice-kept = Nếu quý vị lấy số, chúng tôi giữ câu trả lời theo quy định của văn phòng. Quý vị có thể xin một bản sao hoặc xin xóa đi.
kiosk-notice-conflict = Nếu chúng tôi đang giúp người khác trong hồ sơ của quý vị, có thể chúng tôi không giúp quý vị được. Chúng tôi không thể nói lý do.
kiosk-notice-notario = “Notario” không phải là luật sư. Quý vị có thể xin xem giấy chứng nhận của chúng tôi. Đừng bao giờ ký mẫu đơn trống.
kiosk-notice-unhappy = Nếu quý vị không hài lòng, xin nói với bất cứ nhân viên nào ở đây.
kiosk-notice-version = Bản { $version } của thông báo này, { $date }.
kiosk-notice-accept = Tôi hiểu
kiosk-notice-person = Tôi muốn nói chuyện với nhân viên
kiosk-notice-unreviewed = Máy đã dịch phần chữ này. Nếu có gì không rõ, xin hỏi chúng tôi.

## Buttons around a screen

kiosk-back = Quay lại
kiosk-skip = Bỏ qua
kiosk-continue = Tiếp tục
kiosk-finish = Hoàn tất
kiosk-done = Xong
kiosk-more = Xem thêm
kiosk-previous = Trang trước
kiosk-call = Gọi nhân viên
kiosk-erase = Xóa
kiosk-hide = Che lại
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = Chạm để quay lại các câu trả lời
kiosk-finish-now = Hoàn tất ngay
kiosk-tell = Nói với nhân viên
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = Tôi sẽ nói với nhân viên
kiosk-page = Trang { $page } trên { $of }

## How the screen can help

kiosk-comfort = Trợ giúp màn hình
kiosk-comfort-title = Làm sao để quý vị dễ dùng màn hình hơn?
kiosk-comfort-large = Chữ to hơn
kiosk-comfort-contrast = Màu đậm hơn
kiosk-comfort-lower = Hạ mọi thứ xuống thấp
kiosk-comfort-aloud = Đọc to mọi thứ cho tôi
kiosk-comfort-louder = To tiếng hơn
kiosk-comfort-quieter = Nhỏ tiếng hơn
kiosk-comfort-headphones = Người khác có thể nghe. Nếu dùng tai nghe thì chỉ quý vị nghe.
kiosk-comfort-on = Bật
kiosk-comfort-off = Tắt
kiosk-listen = Nghe
kiosk-listen-stop = Tắt giọng đọc

## Dates

kiosk-date-year = Năm
kiosk-date-month = Tháng
kiosk-date-day = Ngày
kiosk-date-unknown = Tôi không biết
kiosk-date-other-year = Năm khác
kiosk-date-age = Tôi chỉ biết tuổi
kiosk-date-age-title = Bao nhiêu tuổi?
kiosk-month-1 = tháng 1
kiosk-month-2 = tháng 2
kiosk-month-3 = tháng 3
kiosk-month-4 = tháng 4
kiosk-month-5 = tháng 5
kiosk-month-6 = tháng 6
kiosk-month-7 = tháng 7
kiosk-month-8 = tháng 8
kiosk-month-9 = tháng 9
kiosk-month-10 = tháng 10
kiosk-month-11 = tháng 11
kiosk-month-12 = tháng 12

## Keyboard

kiosk-key-space = Dấu cách
kiosk-key-backspace = Xóa một chữ
kiosk-key-clear = Xóa hết
kiosk-key-shift = Chữ hoa
kiosk-key-numbers = Số và ký hiệu
kiosk-key-letters = Chữ cái
kiosk-key-accents = Chữ có dấu
kiosk-key-plus = Dấu cộng
kiosk-key-order = Thứ tự ABC
kiosk-key-more-letters = Thêm chữ cái
kiosk-key-half-space = Nửa dấu cách
kiosk-field-show = Hiện ra
kiosk-field-hide = Che lại

## Phone numbers and countries

kiosk-country-code = Số điện thoại này của nước nào?
kiosk-country-other = Nước khác
kiosk-country-none = Không có nước nào
kiosk-country-search = Viết những chữ cái đầu của tên nước.
kiosk-country-not-found = Không có nước nào bắt đầu như vậy. Xóa một chữ, hoặc viết đầy đủ tên nước.

## Lists of several things, such as all trips

kiosk-rows-add = Thêm vào
kiosk-rows-another = Thêm nữa
kiosk-rows-none = Không có gì để thêm
kiosk-rows-done = Hết rồi
kiosk-rows-remove = Bỏ ra
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = Mục số { $at }

## Review

kiosk-review-title = Xem lại các câu trả lời
kiosk-review-help = Chạm vào câu trả lời để sửa. Chạm vào “Hoàn tất” để lấy số.
kiosk-review-change = Sửa
kiosk-review-skipped = Đã bỏ qua

## Ticket

kiosk-ticket-title = Số của quý vị
kiosk-ticket-printing = Đang in giấy của quý vị.
kiosk-ticket-printed = Xin lấy tờ giấy của quý vị.
kiosk-ticket-not-printed = Không có giấy. Xin nhớ số của quý vị.
kiosk-ticket-range = Thời gian chờ khoảng { $from } đến { $to } phút.
kiosk-ticket-unsure = Nếu giấy của quý vị in ra, xin lấy giấy. Xin nhớ số của quý vị.
kiosk-ticket-again = In lại
kiosk-ticket-wait = Xin mời ngồi.
kiosk-ticket-listen = Chúng tôi sẽ gọi số, không gọi tên quý vị.

## Messages that cover the screen

kiosk-coming-title = Nhân viên đang đến
kiosk-coming-line = Xin chờ ở đây. Chúng tôi sẽ giúp quý vị. Nếu không có ai đến, xin đến quầy.
kiosk-coming-close = Được rồi
kiosk-still-title = Quý vị còn ở đó không?
kiosk-still-line = Nếu không ai chạm vào màn hình, mọi thứ sẽ bị xóa.
kiosk-still-here = Tôi vẫn ở đây
kiosk-ask-erase-title = Xóa tất cả?
kiosk-ask-erase-line = Các câu trả lời sẽ mất hết. Sẽ không ai xem được.
kiosk-ask-erase-yes = Xóa tất cả
kiosk-ask-erase-no = Giữ câu trả lời của tôi
kiosk-erased-title = Đã xóa tất cả
kiosk-erased-line = Không giữ lại gì cả. Quý vị có thể bắt đầu lại bất cứ lúc nào.

## When no visit can be taken

kiosk-closed-title = Bây giờ chúng tôi đóng cửa
kiosk-closed-line = Xin trở lại khi chúng tôi mở cửa.
# $when is a day and a time.
kiosk-closed-opens = Chúng tôi mở cửa lại: { $when }
kiosk-late-title = Hôm nay đã trễ rồi
kiosk-late-line = Có thể hôm nay chúng tôi không kịp gặp quý vị. Quý vị vẫn có thể lấy số.
kiosk-late-go-on = Lấy số
kiosk-late-leave = Đến ngày khác
kiosk-late-cut-off = Người đến sau khoảng { $time } có lẽ sẽ không được gặp hôm nay.
kiosk-late-first = Hôm nay quý vị có hẹn, hoặc có giấy ghi ngày hôm nay không? Hay ngày của quý vị đã rất gần? Xin lấy số: có thể quý vị được gặp trước người khác.
kiosk-lane-rests = Hiện giờ chúng tôi không gọi ai cho loại giúp đỡ này. Chúng tôi tiếp tục vào khoảng { $time }. Quý vị có thể lấy số ngay bây giờ.
kiosk-lane-closed = Hiện giờ chúng tôi không gọi ai cho loại giúp đỡ này. Quý vị có thể lấy số. Nhân viên ở quầy sẽ cho biết về giúp đỡ khác hoặc ngày khác.
kiosk-full-title = Hôm nay chúng tôi không thể nhận thêm người
kiosk-full-line = Ngày của quý vị đã rất gần? Xin nói với nhân viên ở quầy.
kiosk-out-of-order-title = Màn hình này tạm ngưng
kiosk-out-of-order-line = Xin lấy mẫu đơn bằng giấy ở quầy.

## A young person who came alone

kiosk-minor-title = Nhân viên đang đến với quý vị
kiosk-minor-line = Bây giờ không cần trả lời gì cả. Xin chờ ở đây. Nếu không có ai đến, xin đến quầy.

## Parts of a name

kiosk-name-given = Tên
kiosk-name-family = Họ
kiosk-name-second-family = Họ thứ hai

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = Chào mừng quý vị. Chúng tôi là một văn phòng luật bất vụ lợi.
# Follows the second fault at the same question.
kiosk-fault-offer = Quý vị cũng có thể chạm vào “Gọi nhân viên”, chúng tôi sẽ giúp.
# A date among the answers; $month is the name of a month.
kiosk-review-day = ngày { $day } { $month } năm { $year }
kiosk-review-month = { $month } năm { $year }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = { $age } tuổi
# How many lines a list has.
kiosk-review-rows = { $count ->
   *[other] Đã thêm { $count }
}
