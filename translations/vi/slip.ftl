### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = Quý vị có thể nhờ giúp ở đây
slip-call-first = Xin gọi điện trước. Gần đây chúng tôi chưa kiểm tra lại.
slip-phone = Điện thoại
slip-address = Địa chỉ
slip-hours = Giờ mở cửa
slip-bring = Xin mang theo
slip-bring-always = Mọi thư từ và giấy tờ quý vị có.
slip-not-us = Đây là một tổ chức khác. Quý vị tự quyết định nói gì với họ.
slip-interpreter = Quý vị có thể yêu cầu thông dịch viên.
slip-from = Tờ giấy này từ
slip-come-back = Nếu họ không giúp được, xin trở lại gặp chúng tôi.
