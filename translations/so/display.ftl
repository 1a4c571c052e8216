### The screen on the waiting room's wall, in Somali. Read from eight metres away, by everyone.

display-title = Qolka sugitaanka
display-window = Daaqad
display-last = Hore loo yeeray
display-resting = Fadlan fadhiiso. Lambarkaaga halkan ayaa lagu tusi doonaa.
display-patience = Fadlan sug lambarkaaga. Magacyo weligeen ma muujinno.
display-live = Waa kuwii ugu dambeeyay
display-lost = Lambarradani way duugoobi karaan. Fadlan weydii miiska soo dhaweynta.
