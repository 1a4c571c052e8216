### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = Unaweza kuomba msaada hapa
slip-call-first = Tafadhali piga simu kwanza. Hatujahakikisha hivi karibuni.
slip-phone = Simu
slip-address = Anwani
slip-hours = Saa za kazi
slip-bring = Chukua
slip-bring-always = Barua na hati zote ulizo nazo.
slip-not-us = Hili ni shirika jingine. Wewe unaamua utakachowaambia.
slip-interpreter = Unaweza kuomba mkalimani.
slip-from = Karatasi hii imetoka
slip-come-back = Wasipoweza kukusaidia, tafadhali rudi kwetu.
