### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = Waiting room
display-window = Window
display-last = Called before
display-resting = Please take a seat. Your number will be shown here.
display-patience = Please wait for your number. We never show names.
display-live = Up to date
display-lost = These numbers may be old. Please ask at the desk.
# Stands after a range: 10–20 min
display-minutes = min
# A button: whether calls are heard here.
display-sound = Sound
# Said before the letters and digits of a number that is called.
display-spoken-number = Number
# Said before the digits of a window, which always come last.
display-spoken-go = Please go to window
