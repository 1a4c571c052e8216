### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = 대기실
display-window = 창구
display-last = 앞서 부른 번호
display-resting = 앉아서 기다려 주세요. 대기 번호가 여기에 나옵니다.
display-patience = 대기 번호를 기다려 주세요. 이름은 절대 나오지 않습니다.
display-live = 지금 상황
display-lost = 이 번호는 지난 것일 수 있습니다. 안내 데스크에 물어보세요.
# Stands after a range: 10–20 min
display-minutes = 분
# A button: whether calls are heard here.
display-sound = 소리
# Said before the letters and digits of a number that is called.
display-spoken-number = 대기 번호
# Said before the digits of a window, which always come last.
display-spoken-go = 이 창구로 가세요
