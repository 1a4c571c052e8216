### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = Ou ka mande èd isit la
slip-call-first = Tanpri, rele anvan. Nou pa verifye sa dènyèman.
slip-phone = Telefòn
slip-address = Adrès
slip-hours = Lè yo louvri
slip-bring = Pote avèk ou
slip-bring-always = Tout lèt ak papye ou genyen.
slip-not-us = Sa a se yon lòt òganizasyon. Se ou ki deside sa w ap di yo.
slip-interpreter = Ou ka mande yon entèprèt.
slip-from = Papye sa a soti nan
slip-come-back = Si yo pa ka ede ou, tanpri tounen kote nou.
