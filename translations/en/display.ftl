### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = Waiting room
display-window = Window
display-last = Called before
display-resting = Please take a seat. Your number will be shown here.
display-patience = Please wait for your number. We never show names.
display-live = Up to date
display-lost = These numbers may be old. Please ask at the desk.
