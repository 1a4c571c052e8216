### The paper ticket. It never says why the person came. Vietnamese, translated by machine.

ticket-arrived = Quý vị đến lúc { $time }
ticket-range = Chờ: khoảng { $from } đến { $to } phút
ticket-have-ready-papers = Xin chuẩn bị sẵn mọi giấy tờ của quý vị.
ticket-have-ready-listen = Xin ở gần đây. Chúng tôi gọi số của quý vị.
ticket-may-go = Quý vị có thể ra ngoài. Xin trở lại đây trước { $time }: sau đó chúng tôi gọi số của quý vị.
ticket-fraud = “Notario” không phải là luật sư. Đừng trả tiền cho “notario” để được tư vấn về luật.
ticket-copy = BẢN SAO
# For staff, always printed in English.
ticket-staff = Nhân viên: đọc { $language }
