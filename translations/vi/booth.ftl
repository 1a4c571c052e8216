### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.
### Vietnamese, translated by machine.

## Opening the form

booth-start-title = Mẫu đơn riêng
booth-start-line = Xin ghi mã mà quý vị nhận ở quầy.
booth-code-wrong = Mã này không dùng được. Xin xem lại, hoặc hỏi ở quầy.
booth-code-again = Mã này không còn dùng được nữa. Xin hỏi quầy mã mới.
booth-no-link = Mẫu đơn bây giờ không mở được. Xin báo cho quầy.

## The notice of the private form

booth-notice-title = Trước khi bắt đầu
booth-notice-private = Mẫu đơn này chỉ dành cho nhân viên pháp lý của chúng tôi. Luật bảo vệ những gì quý vị nói với chúng tôi để được giúp về luật.
booth-notice-lawyer = Điền mẫu đơn này chưa có nghĩa chúng tôi là luật sư của quý vị. Chúng tôi sẽ nói sau là có nhận hồ sơ được không.
booth-notice-conflict = Nếu chúng tôi đang giúp một người ở phía đối nghịch với quý vị, có thể chúng tôi không giúp quý vị được. Chúng tôi không thể nói lý do. Xin chỉ viết tên người khác ở chỗ chúng tôi hỏi.
booth-notice-kept = Mỗi phần được khóa và gửi đi khi quý vị làm xong. Màn hình này không thể hiện lại nữa. Chúng tôi giữ theo quy định của văn phòng. Quý vị có thể xin một bản sao hoặc xin xóa đi.
booth-notice-choice = Quý vị có thể bỏ qua bất cứ câu hỏi nào và dừng lúc nào cũng được. Quý vị cũng có thể nói với nhân viên. Có thông dịch viên miễn phí.
booth-notice-truth = Xin đừng đoán. “Tôi không chắc” là câu trả lời tốt.
booth-notice-alone = Có người khác nhìn thấy màn hình này không? Quý vị có thể chạm vào “Che lại” hoặc gọi nhân viên.

## Going through the parts

booth-part = Phần { $at } trên { $of }
booth-part-start = Bắt đầu phần này
booth-part-skip = Bỏ qua phần này
booth-part-finish = Gửi phần này
booth-part-unsent = Phần này chưa được gửi.
booth-part-sent-title = Phần này đã được khóa và gửi đi
booth-part-sent-line = Màn hình này không thể hiện lại nữa. Chỉ nhân viên của chúng tôi xem được.
booth-part-next = Phần kế tiếp
booth-part-failed = Chúng tôi không giữ được phần này. Xin báo cho quầy trước khi về.
booth-stop = Dừng ở đây
booth-stop-line = Sau đó quý vị cần mã mới để tiếp tục.
booth-erase-line = Các câu trả lời của phần này sẽ bị xóa. Những phần quý vị đã gửi vẫn ở chỗ nhân viên của chúng tôi.
booth-done-title = Cảm ơn quý vị
booth-done-line = Xin trở lại quầy. Nhân viên của chúng tôi sẽ làm tiếp.

## The names of the parts

booth-part-service = Điều quý vị cần
booth-part-identity = Về quý vị
booth-part-contact = Cách liên lạc với quý vị
booth-part-dates = Thư và ngày
booth-part-entry = Đến Mỹ
booth-part-status = Giấy tờ di trú của quý vị
booth-part-police = Cảnh sát và tòa
booth-part-safety = Sự an toàn của quý vị
booth-part-family = Gia đình quý vị
booth-part-money = Tiền bạc
booth-part-people = Người khác trong hồ sơ của quý vị

## What you need

booth-wish = Quý vị muốn điều gì xảy ra?
    .help = Dùng lời của quý vị. Vài chữ là đủ.

booth-helped-before = Trước đây có ai giúp quý vị làm giấy tờ di trú không?
    .help = Xin thêm từng người.
booth-helped-before-who = Đó là ai?
booth-helped-before-who-lawyer = Luật sư
booth-helped-before-who-representative = Người được chính phủ công nhận
booth-helped-before-who-notario = “Notario” hoặc người làm dịch vụ
booth-helped-before-who-friend = Bạn bè hoặc gia đình
booth-helped-before-name = Tên của người hoặc văn phòng đó là gì?
booth-helped-before-paid = Quý vị có trả tiền không?
booth-helped-before-filed = Họ có gửi giấy tờ cho sở di trú không?
booth-helped-before-result = Kết quả thế nào?
booth-helped-before-report = Quý vị có muốn báo về vấn đề với họ không?

booth-filed = Quý vị có gửi giấy tờ nào cho sở di trú rồi không?
    .help = Xin thêm từng giấy tờ.
booth-filed-form = Tên hoặc số của mẫu đơn đó là gì?
booth-filed-date = Gửi khi nào?
booth-filed-receipt = Số biên nhận là gì?
    .help = 3 chữ cái và 10 số, trên thư biên nhận.
booth-filed-status = Kết quả thế nào?
booth-filed-status-waiting = Tôi đang chờ
booth-filed-status-approved = Họ chấp thuận
booth-filed-status-denied = Họ từ chối

## About you

booth-full-name = Họ tên đầy đủ của quý vị là gì?
    .help = Như trên giấy tờ của quý vị.
booth-full-name-name = Họ tên đầy đủ của quý vị là gì?
booth-full-name-latin = Tên quý vị viết bằng chữ ABC như thế nào?
    .help = Như trên hộ chiếu hoặc giấy tờ, nếu quý vị biết.
booth-full-name-father = Cha của quý vị tên gì?
booth-full-name-mother = Mẹ của quý vị tên gì?
booth-full-name-document = Giấy nào ghi tên này?
booth-full-name-document-passport = Hộ chiếu
booth-full-name-document-birth = Giấy khai sinh
booth-full-name-document-card = Thẻ căn cước
booth-full-name-document-immigration = Giấy của sở di trú

booth-other-names = Quý vị có từng dùng tên khác không?
    .help = Ví dụ tên trước khi cưới, tên thường gọi, cách viết khác.
booth-other-names-name = Tên đó là gì?
booth-other-names-kind = Đó là loại tên gì?
booth-other-names-kind-before = Tên trước khi cưới
booth-other-names-kind-nickname = Tên thường gọi
booth-other-names-kind-papers = Tên trên giấy tờ khác

booth-spoken-of = Chúng tôi nên gọi quý vị bằng tên gì?
    .help = Tên nào cũng được. Chúng tôi dùng tên này khi nói chuyện với quý vị.
booth-spoken-of-name = Chúng tôi nên gọi quý vị bằng tên gì?
booth-spoken-of-pronoun = Khi nói về quý vị, chúng tôi dùng từ nào?
booth-spoken-of-pronoun-she = Bà, chị, cô (she)
booth-spoken-of-pronoun-he = Ông, anh (he)
booth-spoken-of-pronoun-they = Không nói nam hay nữ (they)
booth-spoken-of-pronoun-name = Chỉ gọi tên tôi

booth-born = Quý vị sinh ngày nào?
    .help = Xin ghi điều quý vị biết. Chỉ ghi năm cũng được.
booth-born-date = Quý vị sinh ngày nào?
booth-born-sure = Quý vị có chắc ngày này không?

booth-birth-place = Quý vị sinh ở đâu?
    .help = Nếu không biết, xin ghi thành phố gần nhất.
booth-birth-place-city = Quý vị sinh ở thành phố hay làng nào?
booth-birth-place-country = Quý vị sinh ở nước nào?

booth-citizenship = Quý vị có quốc tịch của những nước nào?
    .help = Xin thêm từng nước. Có người không có quốc tịch nào.
booth-citizenship-country = Đó là nước nào?

booth-sex = Giấy tờ của quý vị ghi nữ hay nam?
    .help = Mẫu đơn cần điều ghi trên giấy tờ. Quý vị có thể bỏ qua.
booth-sex-papers = Giấy tờ của quý vị ghi gì?
booth-sex-papers-female = Nữ
booth-sex-papers-male = Nam
booth-sex-papers-x = X
booth-sex-gender = Quý vị có dùng từ khác cho mình không?
    .help = Quý vị có thể bỏ qua.

booth-marriage = Quý vị đã kết hôn chưa?
    .help = Chúng tôi hỏi mọi người, vì gia đình có thể quan trọng cho giấy tờ của quý vị.
booth-marriage-single = Chưa bao giờ kết hôn
booth-marriage-married = Đã kết hôn
booth-marriage-partner = Chúng tôi sống chung
booth-marriage-separated = Đã ly thân
booth-marriage-divorced = Đã ly dị
booth-marriage-widowed = Chồng hoặc vợ tôi đã mất

booth-a-number = Quý vị có A-Number không?
    .help = Số này có trên nhiều giấy tờ di trú: chữ A và 7 đến 9 số. Có người có nhiều hơn một số.
booth-a-number-number = A-Number là gì?

booth-account = Quý vị có số tài khoản hoặc số biên nhận của USCIS không?
    .help = Xin thêm từng số.
booth-account-kind = Đó là loại số gì?
booth-account-kind-account = Số tài khoản trên mạng
booth-account-kind-receipt = Số biên nhận
booth-account-number = Số đó là gì?

booth-passport = Quý vị có hộ chiếu hoặc thẻ của lãnh sự quán không?
    .help = Dù đã hết hạn vẫn có ích. Quý vị có thể bỏ qua.
booth-passport-country = Của nước nào?
booth-passport-number = Số là gì?
booth-passport-expires = Khi nào hết hạn?

booth-i94 = Quý vị có giấy I-94 không?
    .help = Sở di trú đưa giấy này cho người vào bằng visa hoặc được cho tạm vào Mỹ (parole).
booth-i94-number = Số trên giấy là gì?
booth-i94-class = Dưới chữ “class” ghi những chữ cái nào?
booth-i94-until = Quý vị được ở đến ngày nào?

booth-languages = Quý vị dùng những ngôn ngữ nào?
    .help = Chạm vào mọi ngôn ngữ quý vị nói.
booth-languages-speaks = Quý vị nói những ngôn ngữ nào?
booth-languages-reads = Quý vị đọc những ngôn ngữ nào?
booth-languages-interpreter = Quý vị có muốn thông dịch viên không?
booth-languages-dialect = Quý vị có nói tiếng địa phương nào không?
    .help = Ví dụ tên thành phố hoặc vùng của quý vị.

booth-school = Quý vị đi học được mấy năm?
    .help = Chúng tôi hỏi để giải thích cho dễ hiểu. Quý vị có thể bỏ qua.
booth-school-years = Quý vị đi học được mấy năm?
booth-school-reads = Quý vị có biết đọc và viết ngôn ngữ của mình không?
booth-school-reads-yes = Có
booth-school-reads-little = Một chút
booth-school-reads-no = Không
booth-school-hard = Quý vị có bệnh làm cho khó học hoặc khó nhớ không?

booth-funders = Ba câu hỏi từ những nơi cho chúng tôi tiền
    .help = Các câu này giúp dịch vụ của chúng tôi vẫn miễn phí. Quý vị có thể bỏ qua từng câu.
booth-funders-latino = Quý vị có gốc Hispanic hoặc Latino không?
booth-funders-race = Quý vị thuộc nhóm nào sau đây?
    .help = Chạm vào mọi điều đúng.
booth-funders-race-native = Người bản địa châu Mỹ hoặc Alaska
booth-funders-race-asian = Người châu Á
booth-funders-race-black = Người da đen hoặc Mỹ gốc Phi
booth-funders-race-pacific = Người bản địa Hawaii hoặc đảo Thái Bình Dương
booth-funders-race-white = Người da trắng
booth-funders-veteran = Quý vị có từng ở trong quân đội Mỹ không?

## How we may reach you

booth-home-phone = Quý vị có điện thoại nhà không?
    .help = Chúng tôi chỉ dùng theo ý quý vị.
booth-cell-phone = Quý vị có điện thoại di động không?
    .help = Chúng tôi chỉ dùng theo ý quý vị.
booth-work-phone = Quý vị có điện thoại chỗ làm không?
    .help = Chúng tôi chỉ dùng theo ý quý vị.
# The same words for every phone.
booth-phone-number = Số điện thoại là gì?
booth-phone-ok = Chúng tôi được làm gì với số này?
    .help = Chạm vào mọi điều an toàn. Nếu quý vị không chạm gì, chúng tôi sẽ không dùng số này.
booth-phone-ok-call = Được gọi
booth-phone-ok-voice = Được để lại lời nhắn thoại
booth-phone-ok-text = Được nhắn tin
booth-phone-ok-app = Được viết qua WhatsApp
booth-phone-script = Nếu người khác trả lời, chúng tôi nên nói gì?
booth-phone-script-only-me = Chỉ xin gặp tôi và không nói gì thêm
booth-phone-script-friend = Nói là một người bạn gọi
booth-phone-script-office = Được nói tên văn phòng
booth-phone-times = Lúc nào là an toàn?
    .help = Chạm vào mọi lúc an toàn.
booth-phone-times-morning = Buổi sáng
booth-phone-times-afternoon = Buổi chiều
booth-phone-times-evening = Buổi tối
booth-phone-times-weekend = Cuối tuần
booth-phone-times-any = Lúc nào cũng được
booth-phone-shared = Có người khác dùng hoặc xem điện thoại này không?
booth-phone-employer = Chủ của quý vị có được biết chúng tôi gọi không?

booth-friend-phone = Có người thân hoặc bạn nào chúng tôi gọi được không?
    .help = Chỉ khi chúng tôi không liên lạc được với quý vị.
booth-friend-phone-name = Người đó tên gì?
booth-friend-phone-relation = Người đó là gì của quý vị?
booth-friend-phone-script-only = Chỉ xin gặp người đó và không nói gì thêm
booth-friend-phone-knows = Người đó có biết quý vị đến chỗ chúng tôi không?

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = Chồng hoặc vợ
booth-relation-former = Chồng cũ hoặc vợ cũ
booth-relation-parent = Mẹ hoặc cha
booth-relation-child = Con trai hoặc con gái
booth-relation-sibling = Anh chị em
booth-relation-other-family = Người thân khác
booth-relation-friend = Bạn
booth-relation-self = Tôi

booth-home = Quý vị ở đâu?
    .help = Chúng tôi không gửi gì đến đó nếu quý vị không đồng ý.
booth-home-kind = Đó là chỗ ở gì?
booth-home-kind-own = Nhà của tôi
booth-home-kind-with = Tôi ở nhờ người khác
booth-home-kind-shelter = Nhà tạm trú (shelter)
booth-home-kind-none = Tôi không có chỗ ở cố định
# The same words for every address.
booth-address-street = Tên đường và số nhà là gì?
booth-address-unit = Số căn hộ hoặc số phòng là gì?
    .help = Quý vị có thể bỏ qua.
booth-address-city = Thành phố nào?
booth-address-state = Tiểu bang nào?
    .help = Hai chữ cái là đủ, ví dụ TX.
booth-address-zip = Mã ZIP là gì?
booth-address-mail = Chúng tôi có được gửi thư đến đó không?
booth-address-plain = Có nên dùng phong bì trơn, không ghi tên chúng tôi không?

booth-email = Quý vị có địa chỉ email không?
    .help = Chỉ cho chúng tôi nếu an toàn. Quý vị có thể bỏ qua.
booth-email-address = Địa chỉ email là gì?
booth-email-shared = Có người khác đọc email này không?
booth-email-device = Người khác có xem được điện thoại hoặc máy tính của quý vị không?

booth-friend-home = Có người thân hoặc bạn nào nhận thư giùm quý vị được không?
    .help = Xin chọn người quý vị tin tưởng. Quý vị có thể bỏ qua.
booth-friend-home-name = Người đó tên gì?
booth-friend-home-knows = Người đó có biết quý vị đến chỗ chúng tôi không?

booth-safe-mail = Có địa chỉ nào an toàn để nhận thư của chính phủ không?
    .help = Có thể khác với nhà của quý vị.
booth-safe-mail-program = Quý vị có trong chương trình giữ kín địa chỉ không?
booth-safe-mail-card = Số thẻ của quý vị trong chương trình đó là gì?
booth-safe-mail-expires = Khi nào thẻ đó hết hạn?

booth-secret-word = Chọn một chữ bí mật khi nói chuyện điện thoại
    .help = Chúng tôi hỏi chữ này trước khi nói bất cứ điều gì. Xin chọn chữ người khác không đoán được.

## Letters and dates

booth-notices = Quý vị có thư hoặc giấy của sở di trú hay tòa không?
    .help = Xin thêm từng giấy quý vị đem theo.
booth-notices-kind = Đó là giấy gì?
booth-notices-on = Trên giấy ghi ngày nào?
booth-notices-received = Quý vị nhận khi nào?
booth-notices-due = Quý vị phải làm gì đó trước ngày nào?
booth-notices-how = Quý vị nhận bằng cách nào?
booth-notices-how-mail = Qua bưu điện
booth-notices-how-hand = Đưa tận tay

booth-court = Quý vị có hồ sơ ở tòa di trú không?
    .help = Giấy tờ của tòa có ghi. Không biết cũng không sao.
booth-court-has = Quý vị có hồ sơ ở tòa di trú không?
booth-court-charged = Trên giấy “Notice to Appear” ghi ngày nào?
booth-court-city = Tòa ở thành phố nào?
booth-court-judge = Thẩm phán tên gì?
booth-court-hearing = Phiên tòa kế tiếp của quý vị là ngày nào?
booth-court-time = Lúc mấy giờ?
booth-court-kind = Đó là loại phiên tòa nào?
booth-court-kind-first = Phiên đầu, ngắn (master)
booth-court-kind-full = Phiên đầy đủ (individual)
booth-court-where = Ở đâu?
booth-court-where-person = Trong phòng xử
booth-court-where-video = Qua video hoặc điện thoại

booth-check-in = Quý vị có phải trình diện với sở di trú (ICE) không?
booth-check-in-has = Quý vị có phải trình diện với sở di trú (ICE) không?
    .help = Chạm vào mọi điều đúng. Nhờ đó chúng tôi biết quý vị cần giúp gấp không.
booth-check-in-has-visit = Tôi phải đến đó
booth-check-in-has-order = Tôi có lệnh giám sát (order of supervision)
booth-check-in-has-monitor = Họ theo dõi tôi bằng app, đồng hồ hoặc vòng đeo chân
booth-check-in-next = Lần tới là khi nào?
booth-check-in-place = Ở đâu?

booth-held = Có ai trong gia đình quý vị đang bị giam giữ không?
    .help = Ví dụ trong trại giam di trú hoặc nhà tù.
booth-held-has = Có ai trong gia đình quý vị đang bị giam giữ không?
booth-held-name = Họ tên đầy đủ của người đó là gì?
booth-held-relation = Người đó là gì của quý vị?
booth-held-country = Người đó từ nước nào?
booth-held-born = Người đó sinh ngày nào?
booth-held-number = A-Number của người đó là gì?
booth-held-place = Người đó bị giam giữ ở đâu?
booth-held-since = Từ khi nào?
booth-held-wants = Người đó có muốn chúng tôi giúp không?

## Coming to the United States

booth-entries = Quý vị đến Mỹ khi nào?
    .help = Xin thêm mỗi lần quý vị vào. Bắt đầu từ lần cuối.
booth-entries-date = Quý vị vào Mỹ khi nào?
booth-entries-place = Quý vị vào Mỹ ở chỗ nào?
    .help = Ví dụ tên thành phố, cây cầu hoặc sân bay.
booth-entries-how = Quý vị vào Mỹ bằng cách nào?
booth-entries-how-visa = Bằng visa
booth-entries-how-parole = Được cho tạm vào Mỹ (parole)
booth-entries-how-border-card = Bằng thẻ qua biên giới
booth-entries-how-waved = Họ cho tôi qua mà không xem
booth-entries-how-no-check = Không ai kiểm tra tôi
booth-entries-document = Quý vị đã đưa giấy gì cho xem?
booth-entries-met = Quý vị có nói chuyện với viên chức không?

booth-trips = Từ đó quý vị có rời khỏi Mỹ không?
    .help = Xin thêm từng chuyến đi.
booth-trips-left = Quý vị đi khi nào?
booth-trips-back = Quý vị trở lại khi nào?

booth-last-arrival = Lần cuối quý vị vào Mỹ là khi nào?
    .help = Ngày này có thể rất quan trọng. Xin ghi điều quý vị biết.
    .suggested = Theo những gì quý vị đã cho biết. Xin sửa nếu không đúng.

booth-stopped = Quý vị có bao giờ bị chặn hoặc trả về ở biên giới không?
    .help = Xin thêm từng lần.
booth-stopped-date = Khi nào?
booth-stopped-place = Ở đâu?
booth-stopped-fingerprints = Họ có lấy dấu tay của quý vị không?
booth-stopped-signed = Quý vị có ký giấy không?

booth-removed = Có bao giờ thẩm phán hay viên chức ra lệnh cho quý vị rời khỏi Mỹ không?
    .help = Xin thêm từng lần.
booth-removed-date = Khi nào?
booth-removed-place = Ở đâu?
booth-removed-who = Ai ra lệnh?
booth-removed-who-judge = Thẩm phán
booth-removed-who-officer = Viên chức
booth-removed-left = Lúc đó quý vị có rời khỏi Mỹ không?
booth-removed-back = Sau đó quý vị có trở lại không?

booth-visas = Quý vị có từng xin visa không?
    .help = Xin thêm từng visa.
booth-visas-kind = Đó là visa loại gì?
booth-visas-date = Khi nào?
booth-visas-result = Kết quả thế nào?
booth-visas-result-got = Tôi được visa
booth-visas-result-refused = Họ từ chối
booth-visas-result-stayed = Tôi ở lâu hơn hạn cho phép

## Your immigration papers

booth-status = Bây giờ quý vị có giấy tờ gì?
    .help = Chạm vào câu trả lời giống nhất.
booth-status-what = Bây giờ quý vị có giấy tờ gì?
booth-status-what-none = Không có giấy tờ
booth-status-what-green-card = Thẻ xanh
booth-status-what-work = Giấy phép làm việc
booth-status-what-visa = Visa
booth-status-what-asylum = Tị nạn (asylum hoặc refugee)
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = Được cho tạm vào Mỹ (parole)
booth-status-what-citizenship = Công dân Mỹ
booth-status-expires = Khi nào giấy đó hết hạn?

booth-resident = Về thẻ xanh của quý vị
    .help = Ngày có ghi trên thẻ. Ghi điều quý vị biết.
booth-resident-since = Quý vị có thẻ từ khi nào?
booth-resident-how = Quý vị có thẻ bằng cách nào?
booth-resident-how-family = Qua gia đình
booth-resident-how-work = Qua việc làm
booth-resident-how-asylum = Qua diện tị nạn
booth-resident-how-lottery = Qua xổ số visa
booth-resident-two-years = Có phải thẻ này chỉ có hạn hai năm không?

booth-work-permit = Về giấy phép làm việc của quý vị
booth-work-permit-category = Dưới chữ “category” ghi chữ và số nào?
    .help = Ví dụ C08. Quý vị có thể bỏ qua.
booth-work-permit-expires = Khi nào hết hạn?

booth-programs = Quý vị có hoặc đã xin diện nào sau đây không?
    .help = Xin thêm từng diện.
booth-programs-kind = Diện nào?
booth-programs-kind-asylum = Tị nạn (asylum)
booth-programs-kind-u = Visa U
booth-programs-kind-t = Visa T
booth-programs-kind-sij = Giấy cho người trẻ (SIJ)
booth-programs-since = Từ khi nào?
booth-programs-until = Đến khi nào?

booth-petition = Có ai từng xin sở di trú cho quý vị ở lại không?
    .help = Ví dụ người thân hoặc chủ xin cho quý vị, cho cha mẹ, chồng hoặc vợ quý vị.
booth-petition-filed = Có ai từng xin sở di trú cho quý vị ở lại không?
booth-petition-who = Xin cho ai?
booth-petition-who-me = Cho tôi
booth-petition-who-parent = Cho mẹ hoặc cha tôi
booth-petition-who-spouse = Cho chồng hoặc vợ tôi
booth-petition-when = Khi nào?

booth-moved = Quý vị có dọn nhà không?
    .help = Sở di trú gửi thư đến địa chỉ họ biết. Chúng tôi có thể giúp quý vị đổi.
booth-moved-moved = Quý vị có dọn nhà sau lần làm giấy tờ cuối không?
booth-moved-told = Quý vị đã báo địa chỉ mới cho ai?
    .help = Chạm vào mọi điều đúng.
booth-moved-told-uscis = Sở di trú (USCIS)
booth-moved-told-court = Tòa

## Police and courts

booth-arrested = Cảnh sát có bao giờ bắt quý vị hoặc đưa giấy phạt không?
    .help = Ở bất cứ đâu, dù đã lâu, dù sau đó không có gì.
booth-arrests = Xin kể về từng lần
    .help = Xin thêm từng lần. Ghi điều quý vị biết.
booth-arrests-date = Khi nào?
booth-arrests-place = Ở đâu?
booth-arrests-agency = Cảnh sát nào?
booth-arrests-charge = Họ nói quý vị đã làm gì?
    .help = Vài chữ là đủ.
booth-arrests-court = Tòa nào?
booth-arrests-result = Kết quả thế nào?
booth-arrests-result-dropped = Họ bỏ vụ đó
booth-arrests-result-guilty = Có tội
booth-arrests-result-not-guilty = Không có tội
booth-arrests-result-open = Vụ đó chưa xong
booth-arrests-sentence = Thẩm phán đã ra lệnh gì?
    .help = Ví dụ số ngày tù, một lớp học, lao động công ích.
booth-arrests-probation = Quý vị có bị quản chế (probation) không?
booth-arrests-fine = Quý vị có trả tiền phạt không?
booth-arrests-papers = Quý vị có giấy của tòa không?

booth-open-case = Quý vị có vụ án hình sự nào chưa xong không?
    .help = Điều này có thể quan trọng cho giấy tờ. Quý vị cũng có thể nói với nhân viên.
booth-open-case-has = Quý vị có vụ án hình sự nào chưa xong không?
booth-open-case-next = Ngày kế tiếp là khi nào?
booth-open-case-defender = Luật sư bào chữa của quý vị tên gì?

booth-police-more = Có điều nào sau đây từng xảy ra với quý vị không?
    .help = Chạm vào mọi điều đúng.
booth-police-more-driving = Lái xe sau khi uống rượu hoặc dùng ma túy
booth-police-more-order = Tòa ra lệnh tôi không được đến gần một người
booth-police-more-young = Có chuyện khi tôi dưới 18 tuổi
booth-police-more-warrant = Cảnh sát có thể đang tìm tôi
booth-police-more-probation = Tôi đang bị quản chế (probation)

## Your safety

booth-afraid = Quý vị có sợ trở về nước mình không?
    .help = Quý vị không cần kể chuyện ở đây.
booth-hurt = Ở Mỹ, có ai làm hại hoặc đe dọa quý vị hay con quý vị không?
    .help = Quý vị không cần kể chuyện ở đây.
booth-crime = Về chuyện đã xảy ra
    .help = Chỉ ghi điều quý vị muốn.
booth-crime-kind = Đó là chuyện gì?
    .help = Chạm vào mọi điều đúng.
booth-crime-kind-home = Bạo hành trong nhà
booth-crime-kind-attack = Bị tấn công
booth-crime-kind-sexual = Bạo hành tình dục
booth-crime-kind-threats = Bị đe dọa
booth-crime-kind-held = Có người nhốt hoặc giữ tôi lại
booth-crime-kind-stalking = Có người theo dõi tôi
booth-crime-when = Khi nào?
booth-crime-where = Ở thành phố nào?
booth-crime-reported = Quý vị hoặc ai khác có báo cảnh sát không?
booth-crime-report = Số biên bản của cảnh sát là gì?
booth-crime-certified = Cảnh sát có ký giấy cho quý vị không (visa U)?
booth-forced = Có ai từng ép hoặc lừa quý vị làm việc không?
    .help = Ví dụ không trả lương, giữ giấy tờ của quý vị, không cho quý vị đi.
booth-young = Cho người dưới 21 tuổi
    .help = Có sự giúp đỡ riêng cho người trẻ.
booth-young-is = Quý vị có dưới 21 tuổi không?
booth-young-both = Quý vị có sống với cả cha lẫn mẹ không?
booth-young-hurt = Cha hay mẹ có làm hại, bỏ rơi hoặc không lo cho quý vị không?
booth-young-order = Có giấy của tòa gia đình không?
booth-need-now = Bây giờ quý vị có cần điều nào sau đây không?
    .help = Chúng tôi có thể giúp quý vị tìm.
booth-need-now-shelter = Chỗ ngủ an toàn
booth-need-now-police = Cảnh sát
booth-need-now-doctor = Bác sĩ
booth-need-now-food = Thức ăn
booth-need-now-talk = Người để nói chuyện

## Your family

booth-family = Gia đình quý vị có những ai?
    .help = Xin thêm chồng hoặc vợ (bây giờ và trước đây), cha mẹ, con, anh chị em.
booth-family-relation = Đó là ai?
booth-family-name = Họ tên đầy đủ là gì?
booth-family-born = Người đó sinh ngày nào?
booth-family-country = Người đó sinh ở nước nào?
booth-family-status = Người đó có giấy tờ gì?
booth-family-status-citizenship = Công dân Mỹ
booth-family-status-green-card = Thẻ xanh
booth-family-status-other = Giấy tờ khác
booth-family-status-none = Không có giấy tờ
booth-family-here = Người đó có sống ở Mỹ không?
booth-family-filed = Người đó có xin sở di trú cho quý vị không?
booth-family-living = Người đó còn sống không?

booth-citizenship-parents = Cha mẹ hoặc ông bà của quý vị có ai là công dân Mỹ không, bây giờ hay trước đây?
    .help = Có người là công dân nhờ gia đình mà không biết.

booth-sponsor = Ai có thể giúp quý vị làm giấy tờ di trú (người bảo lãnh)?
    .help = Ví dụ chồng hoặc vợ, cha hoặc mẹ, con đã lớn.
booth-sponsor-name = Người đó tên gì?
booth-sponsor-relation = Người đó là gì của quý vị?
booth-sponsor-income = Mỗi tháng người đó kiếm được khoảng bao nhiêu đô-la?

## Money

booth-household = Có bao nhiêu người sống bằng cùng một số tiền?
    .help = Tính cả quý vị và trẻ em.

booth-income = Nhà quý vị có những nguồn tiền nào?
    .help = Xin thêm từng nguồn, cho mọi người trong nhà. Nếu không có, chạm vào “Không có gì để thêm”.
booth-income-source = Tiền từ đâu đến?
booth-income-source-job = Việc làm
booth-income-source-own = Làm riêng hoặc buôn bán
booth-income-source-benefits = Trợ cấp của chính phủ
booth-income-source-family = Gia đình hoặc bạn bè
booth-income-amount = Bao nhiêu đô-la?
booth-income-often = Bao lâu một lần?
booth-income-often-week = Mỗi tuần
booth-income-often-two-weeks = Mỗi hai tuần
booth-income-often-month = Mỗi tháng
booth-income-often-year = Mỗi năm

booth-benefits = Nhà quý vị có nhận trợ cấp nào sau đây không?
booth-benefits-has = Nhà quý vị có nhận trợ cấp nào sau đây không?
    .help = Chạm vào mọi điều đúng. Nhờ đó lệ phí có thể thấp hơn.
booth-benefits-has-snap = Trợ cấp thực phẩm (SNAP, EBT)
booth-benefits-has-medicaid = Bảo hiểm Medicaid
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = Trợ cấp tiền mặt (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = Trợ cấp tiền thuê nhà
booth-benefits-proof = Quý vị có thư chứng minh điều đó không?

booth-fee = Quý vị có thể trả một khoản phí nhỏ cho văn phòng không?
    .help = Không ai bị từ chối vì không có tiền.
booth-fee-full = Có
booth-fee-plan = Có, mỗi tháng một ít
booth-fee-waiver = Không, tôi không trả được

## Other people in your case

booth-people = Những ai khác có liên quan đến hồ sơ của quý vị?
    .help = Chúng tôi xem mình có đang giúp ai ở phía đối nghịch với quý vị không.
booth-people-name = Họ tên đầy đủ của người đó là gì?
booth-people-role = Người đó liên quan như thế nào?
booth-people-role-helps-me = Giúp tôi làm giấy tờ
booth-people-role-i-help = Tôi muốn giúp người này
booth-people-role-former = Chồng cũ hoặc vợ cũ
booth-people-role-hurt-me = Đã làm hại hoặc đe dọa tôi
booth-people-role-employer = Chủ của tôi
booth-people-role-same-case = Ở trong cùng hồ sơ
