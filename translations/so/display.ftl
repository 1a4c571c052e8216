### The screen on the waiting room's wall, in Somali. Read from eight metres away, by everyone.

display-title = Qolka sugitaanka
display-window = Daaqad
display-last = Hore loo yeeray
display-resting = Fadlan fadhiiso. Lambarkaaga halkan ayaa lagu tusi doonaa.
display-patience = Fadlan sug lambarkaaga. Magacyo weligeen ma muujinno.
display-live = Waa kuwii ugu dambeeyay
display-lost = Lambarradani way duugoobi karaan. Fadlan weydii miiska soo dhaweynta.
# Stands after a range: 10–20 min
display-minutes = daqiiqo
# A button: whether calls are heard here.
display-sound = Codka
# Said before the letters and digits of a number that is called.
display-spoken-number = Lambarka
# Said before the digits of a window, which always come last.
display-spoken-go = Fadlan tag daaqadda
