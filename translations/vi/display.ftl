### The screen on the waiting room's wall. Read from eight metres away, by everyone.
### Vietnamese, translated by machine.

display-title = Phòng chờ
display-window = Cửa số
display-last = Đã gọi trước đó
display-resting = Xin mời ngồi. Số của quý vị sẽ hiện ở đây.
display-patience = Xin chờ đến số của quý vị. Chúng tôi không bao giờ hiện tên.
display-live = Số mới nhất
display-lost = Các số này có thể đã cũ. Xin hỏi ở quầy.
# Stands after a range: 10–20 min
display-minutes = phút
# A button: whether calls are heard here.
display-sound = Âm thanh
# Said before the letters and digits of a number that is called.
display-spoken-number = Số
# Said before the digits of a window, which always come last.
display-spoken-go = Xin đến cửa số
