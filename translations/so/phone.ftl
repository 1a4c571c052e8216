### The page a visitor's own phone shows after reading the code on the ticket, in Somali. No name, no reason.

phone-title = Lambarkaaga
# How many people are called before this one.
phone-ahead = { $count ->
    [one] { $count } qof ayaa kaa horreeya.
   *[other] { $count } qof ayaa kaa horreeya.
}
phone-range = Sugiddu waa qiyaastii { $from } ilaa { $to } daqiiqo.
phone-next = Adiga ayaa xiga. Fadlan meel dhow joog.
phone-soon = Dhowaan waa markaaga. Fadlan meel dhow joog.
phone-called = Fadlan hadda tag daaqadda { $window }.
phone-go = Fadlan hadda tag: { $place }.
phone-missed = Waan kuu yeernay, mana aadan iman. Fadlan tag miiska soo dhaweynta.
phone-with-us = Hadda waad nala joogtaa.
phone-hold = Waxaad soo noqon kartaa saacadda { $time }. Booskaaga waan kuu haynaa.
phone-ended = Booqashadaadu way dhammaatay.
phone-gone = Boggani wuu dhammaaday. Fadlan weydii miiska soo dhaweynta.
phone-trouble = Hadda ma tusi karno lambarkaaga. Boggani isagaa mar kale isku dayaya. Mar walba waxaad weydiin kartaa miiska soo dhaweynta.
phone-late = Waxaa dhici karta inaannaan maanta ku arki karin. Fadlan weydii miiska soo dhaweynta.
phone-order = Dadka qaar waxay leeyihiin ballan ama taariikh degdeg ah. Way kaa hor mari karaan.
phone-updated = Waqtiga: { $time }
phone-again = Mar kale eeg
phone-no-name = Boggani weligiis ma muujiyo magacaaga.
phone-unreviewed = Mashiin ayaa turjumay qoraalkan. Haddii wax kuu caddayn waayaan, fadlan na weydii.
