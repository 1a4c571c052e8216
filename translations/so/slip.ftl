### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = Halkan caawimaad ayaad ka codsan kartaa
slip-call-first = Fadlan marka hore soo wac. Dhawaan ma aannan hubin tan.
slip-phone = Telefoon
slip-address = Cinwaan
slip-hours = Saacadaha shaqada
slip-bring = Qaado
slip-bring-always = Dhammaan warqadaha iyo waraaqaha aad haysato.
slip-not-us = Tani waa hay’ad kale. Adiga ayaa go’aansanaya waxaad u sheegto.
slip-interpreter = Waxaad codsan kartaa turjubaan.
slip-from = Warqaddan waxay ka timid
slip-come-back = Haddii aysan ku caawin karin, fadlan noo soo noqo.
