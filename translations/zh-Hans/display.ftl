### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = 等候室
display-window = 窗口
display-last = 刚才叫过的
display-resting = 请坐下等。您的排队号会显示在这里。
display-patience = 请等您的排队号。我们从不显示名字。
display-live = 最新情况
display-lost = 这些排队号可能不是最新的。请问前台。
# Stands after a range: 10–20 min
display-minutes = 分钟
# A button: whether calls are heard here.
display-sound = 声音
# Said before the letters and digits of a number that is called.
display-spoken-number = 号码
# Said before the digits of a window, which always come last.
display-spoken-go = 请到这个窗口
