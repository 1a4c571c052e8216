### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.
### Vietnamese, translated by machine.

form-for-whom = Hôm nay quý vị đến cho ai?
    .help = Quý vị có thể đến cho mình hoặc cho người khác.
form-for-whom-me = Cho tôi
form-for-whom-child = Cho con tôi
form-for-whom-family = Cho người trong gia đình tôi
form-for-whom-other = Cho người khác

form-adult = Người đó đã đủ 18 tuổi chưa?
    .help = Câu này hỏi về người cần giúp đỡ.
form-adult-yes = Đủ rồi
form-adult-no = Chưa, dưới 18 tuổi
form-adult-self = Quý vị đã đủ 18 tuổi chưa?

form-helper-name = Quý vị đang giúp người khác. Quý vị tên gì? Không cần họ.
    .help = Chúng tôi giữ tên quý vị riêng với người đó. Quý vị có thể bỏ qua.

form-been-here = Trước đây quý vị đã đến văn phòng này chưa?
    .help = Chúng tôi hỏi mọi người các câu hỏi giống nhau.
form-been-here-first = Đây là lần đầu
form-been-here-case = Tôi có hồ sơ ở đây
form-been-here-before = Tôi đã đến rồi
form-been-here-unsure = Tôi không chắc

form-appointment = Hôm nay quý vị có hẹn không?
    .help = Hẹn là giờ mà chúng tôi đã định trước với quý vị.
form-appointment-yes = Có
form-appointment-no = Không

form-appointment-code = Mã của cuộc hẹn là gì?
    .help = Mã có 4 số, ở trên thẻ hẹn của quý vị. Quý vị có thể bỏ qua.

form-appointment-time = Cuộc hẹn của quý vị lúc mấy giờ?
    .help = Chạm vào giờ gần nhất. Quý vị có thể bỏ qua.

form-help-with = Quý vị cần giúp việc gì?
    .help = Chạm vào nhiều nhất 3 câu trả lời.
form-help-with-citizenship = Quốc tịch
form-help-with-green-card = Thẻ xanh
form-help-with-work-permit = Giấy phép làm việc
form-help-with-family = Đưa gia đình tôi qua
form-help-with-court = Tòa di trú
form-help-with-asylum = Bảo vệ hoặc tị nạn
form-help-with-travel = Giấy thông hành
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = Một lá thư tôi nhận
form-help-with-address = Đổi địa chỉ của tôi
form-help-with-records = Bản sao hồ sơ di trú của tôi
form-help-with-case = Hồ sơ của tôi ở đây
form-help-with-papers = Nộp hoặc lấy giấy tờ
form-help-with-payment = Trả tiền
form-help-with-other = Điều khác
form-help-with-person = Tôi muốn nói với nhân viên

form-worried-date = Quý vị có giấy nào ghi ngày làm quý vị lo không?
    .help = Ví dụ một lá thư, một thông báo hoặc một cái thẻ.
form-worried-date-yes = Có
form-worried-date-no = Không
form-worried-date-unsure = Tôi không chắc
form-worried-date-person = Tôi muốn nói với nhân viên

form-paper-kind = Đó là giấy gì?
    .help = Chạm vào câu trả lời giống nhất.
form-paper-kind-court = Tòa di trú
form-paper-kind-ice = Trình diện với ICE
form-paper-kind-uscis = Hẹn với USCIS
form-paper-kind-rfe = Thư xin thêm giấy tờ
form-paper-kind-denial = Thư từ chối
form-paper-kind-card = Thẻ sắp hết hạn
form-paper-kind-other = Điều khác

form-paper-date = Trên giấy ghi ngày nào?
    .help = Xin ghi điều quý vị biết. Chỉ ghi năm cũng được.

form-held = Người mà quý vị đến giúp có đang bị giam giữ không?
    .help = Ví dụ trong trại giam di trú hoặc nhà tù.
form-held-yes = Có
form-held-no = Không
form-held-person = Tôi muốn nói với nhân viên
form-held-self = Quý vị có đến vì một người đang bị giam giữ không?
    .help = Ví dụ trong trại giam di trú hoặc nhà tù.

form-private-room = Quý vị có muốn nói chuyện trong phòng riêng trước không?
    .help = Chúng tôi hỏi mọi người. Quý vị không cần nói lý do.
form-private-room-yes = Có
form-private-room-no = Không

form-staff-gender = Quý vị muốn nói chuyện với ai?
    .help = Chúng tôi sẽ cố gắng hết sức.
form-staff-gender-woman = Phụ nữ
form-staff-gender-man = Đàn ông
form-staff-gender-any = Ai cũng được

form-speak-language = Hôm nay quý vị muốn nói tiếng gì?
    .help = Thông dịch viên miễn phí.
form-speak-language-same = Ngôn ngữ của màn hình này
form-speak-language-sign = Ngôn ngữ ký hiệu
form-speak-language-other = Ngôn ngữ khác

form-reads = Quý vị có đọc tốt ngôn ngữ này không?
    .help = Đây là ngôn ngữ của màn hình này. Chúng tôi cũng có thể đọc cho quý vị.
form-reads-yes = Có
form-reads-little = Một chút
form-reads-no = Không

form-call-name = Chúng tôi nên gọi quý vị bằng tên gì?
    .help = Tên nào cũng được. Tên này không hiện trên màn hình treo tường.

form-name = Tên trên giấy tờ của quý vị là gì?
    .help = Quý vị có thể bỏ qua và nói với chúng tôi sau.
form-name-other = Tên trên giấy tờ của người đó là gì?
    .help = Quý vị có thể bỏ qua và nói với chúng tôi sau.

form-name-latin = Tên quý vị viết bằng chữ ABC như thế nào?
    .help = Như trên hộ chiếu hoặc giấy tờ, nếu quý vị biết. Quý vị có thể bỏ qua.
form-name-latin-other = Tên của người đó viết bằng chữ ABC như thế nào?
    .help = Quý vị có thể bỏ qua và nói với chúng tôi sau.

form-birth-year = Quý vị sinh năm nào?
    .help = Chỉ cần năm. Quý vị có thể bỏ qua.
form-birth-year-other = Người đó sinh năm nào?
    .help = Chỉ cần năm. Quý vị có thể bỏ qua.

form-phone = Số điện thoại nào an toàn để chúng tôi dùng?
    .help = Chỉ cho số mà không ai khác nghe được. Quý vị có thể bỏ qua.

form-phone-whose = Điện thoại này của ai?
    .help = Để chúng tôi biết ai có thể trả lời.
form-phone-whose-mine = Điện thoại di động của tôi
form-phone-whose-home = Điện thoại nhà
form-phone-whose-work = Điện thoại chỗ làm
form-phone-whose-other = Điện thoại của người khác

form-phone-ok = Chúng tôi được làm gì với số này?
    .help = Chạm vào mọi điều an toàn. Nếu quý vị không chạm gì, chúng tôi sẽ không dùng số này.
form-phone-ok-call = Được gọi
form-phone-ok-voice = Được để lại lời nhắn thoại
form-phone-ok-text = Được nhắn tin

form-phone-script = Nếu người khác trả lời, chúng tôi nên nói gì?
    .help = Chúng tôi sẽ làm theo điều quý vị chọn ở đây.
form-phone-script-only-me = Chỉ xin gặp tôi và không nói gì thêm
form-phone-script-friend = Nói là một người bạn gọi
form-phone-script-office = Được nói tên văn phòng

form-phone-times = Lúc nào gọi hay viết là an toàn?
    .help = Chạm vào mọi lúc an toàn.
form-phone-times-morning = Buổi sáng
form-phone-times-afternoon = Buổi chiều
form-phone-times-evening = Buổi tối
form-phone-times-weekend = Cuối tuần
form-phone-times-any = Lúc nào cũng được

form-email = Địa chỉ email của quý vị là gì, nếu an toàn?
    .help = Chỉ cho địa chỉ mà không ai khác đọc. Quý vị có thể bỏ qua.

form-email-shared = Có người khác đọc email này không?
    .help = Nếu có người khác đọc, chúng tôi sẽ không viết vào đó.
form-email-shared-yes = Có
form-email-shared-no = Không
form-email-shared-unsure = Tôi không chắc

form-letters = Chúng tôi gửi thư đến nhà quý vị được không?
    .help = Nếu quý vị chạm vào “Không”, chúng tôi không gửi gì.
form-letters-no = Không
form-letters-yes = Được
form-letters-other = Dùng địa chỉ khác. Tôi muốn nói với nhân viên.

form-town = Quý vị ở thành phố nào hoặc mã ZIP nào?
    .help = Chỉ cần thành phố, không cần tên đường. Quý vị có thể bỏ qua.

form-friend = Có người thân hoặc bạn nào chúng tôi gọi được không?
    .help = Chỉ khi chúng tôi không liên lạc được với quý vị. Quý vị có thể bỏ qua.
form-friend-name = Người đó tên gì? Không cần họ.
form-friend-phone = Số điện thoại của người đó là gì?
form-friend-knows = Người đó có biết quý vị ở đây không?
form-friend-knows-yes = Có
form-friend-knows-no = Không

form-household = Có bao nhiêu người sống chung và dùng chung tiền?
    .help = Tính cả quý vị và trẻ em.
# The last tile after 1 to 8.
form-count-more = Hơn { $number } người

form-income = Mỗi tháng gia đình quý vị có khoảng bao nhiêu tiền?
    .help = Trước thuế, tính chung mọi người. Điều này giúp chúng tôi tìm trợ giúp miễn phí.
# $amount is a sum of money such as $2,500.
form-income-up-to = Tối đa { $amount } một tháng
form-income-between = { $from } đến { $to } một tháng
form-income-more = Hơn { $amount } một tháng
form-income-unsure = Tôi không biết
form-income-private = Tôi không muốn nói

form-papers = Hôm nay quý vị có đem giấy tờ theo không?
    .help = Xin giữ bên mình. Nhân viên sẽ xem riêng với quý vị.
form-papers-yes = Có
form-papers-no = Không

form-source = Làm sao quý vị biết đến chúng tôi?
    .help = Quý vị có thể bỏ qua.
form-source-friend = Qua bạn bè hoặc gia đình
form-source-community = Nhà thờ, chùa hoặc cộng đồng
form-source-court = Tòa hoặc một văn phòng
form-source-school = Trường học hoặc bác sĩ
form-source-internet = Internet, radio hoặc TV
form-source-other = Cách khác

form-needs = Quý vị có cần điều nào sau đây không?
    .help = Chạm vào mọi điều quý vị cần.
form-needs-wheelchair = Chỗ cho xe lăn
form-needs-hearing = Giúp để nghe
form-needs-seeing = Giúp để nhìn
form-needs-seat = Chỗ ngồi
form-needs-baby = Tôi đi cùng em bé

## Answers that many questions share

form-yes = Có
form-no = Không
form-unsure = Tôi không chắc
form-none = Không có điều nào
form-other = Điều khác
form-person = Tôi muốn nói với nhân viên

form-lane-desk = Quầy
form-lane-consultation = Tư vấn

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = Câu trả lời này không hợp với câu hỏi. Xin thử lại.
form-fault-choice = Xin chạm vào một câu trả lời trên màn hình.
form-fault-twice = Quý vị đã chạm cùng một câu trả lời hai lần. Xin chạm một lần thôi.
form-fault-too-many = Quý vị có thể chạm nhiều nhất { $max }. Chạm lại một câu để bỏ ra.
form-fault-empty = Chưa viết gì cả. Xin viết gì đó, hoặc chạm vào “Bỏ qua”.
form-fault-too-long = Dài quá. Xin dùng nhiều nhất { $max } chữ cái.
form-fault-control = Xin chỉ dùng chữ cái, số và dấu cách.
form-fault-date = Chưa đủ ngày tháng. Xin chọn ít nhất là năm, hoặc chạm vào “Tôi không biết”.
form-fault-date-month = Chưa đủ ngày tháng. Xin chọn cả tháng, hoặc chạm vào “Tôi không biết”.
form-fault-year = Xin xem lại năm. Năm có thể từ { $min } đến { $max }.
form-fault-phone-letters = Xin chỉ dùng số cho điện thoại.
form-fault-phone-digits = Xin xem lại số điện thoại. Số phải có từ 7 đến 15 chữ số.
form-fault-phone-country = Số này không hợp với nước đó. Xin xem lại số và nước.
form-fault-phone-area = Xin nhập đủ số, kể cả mã vùng.
form-fault-email = Xin xem lại địa chỉ email. Cần có @ và dấu chấm, như name@example.com.
form-fault-number = Xin chọn một số từ { $min } đến { $max }.
form-fault-future = Ngày này chưa đến. Xin xem lại ngày.
# $month is the name of a month, $days how many days it has.
form-fault-month-days = Năm đó, { $month } có { $days } ngày. Xin chọn ngày khác.
form-fault-code = Số này có vẻ không đúng. Xin xem lại giấy, hoặc bỏ qua.
form-fault-code-a-number = A-Number là chữ A và 7 đến 9 số. Xin xem lại, hoặc bỏ qua.
form-fault-code-receipt = Số biên nhận có 3 chữ cái và 10 số. Xin xem lại, hoặc bỏ qua.
form-fault-rows-full = Ở đây hết chỗ rồi. Phần còn lại xin nói với nhân viên.
