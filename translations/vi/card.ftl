### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = Cuộc hẹn của quý vị
card-code = Mã của quý vị
card-how = Khi đến, xin nhập mã này vào màn hình cảm ứng hoặc đưa thẻ này ở quầy.
card-cannot-come = Nếu không đến được, xin báo cho chúng tôi để nhường giờ cho người khác.

## Days of the week

card-monday = Thứ Hai
card-tuesday = Thứ Ba
card-wednesday = Thứ Tư
card-thursday = Thứ Năm
card-friday = Thứ Sáu
card-saturday = Thứ Bảy
card-sunday = Chủ Nhật

## Reminders

card-reminder-subject = Xin gọi điện
card-reminder = Xin gọi điện về cuộc hẹn của quý vị. –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = Xin đến vào ngày này
card-dated-first = Xin đưa giấy này ở quầy vào ngày đó. Quý vị được gặp trước những người không có giấy như vậy. Chỉ người rất khẩn cấp được gặp trước.
