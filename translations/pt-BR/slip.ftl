### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = Você pode pedir ajuda aqui
slip-call-first = Por favor, ligue antes. Não conferimos isto recentemente.
slip-phone = Telefone
slip-address = Endereço
slip-hours = Horário
slip-bring = Leve com você
slip-bring-always = Todas as cartas e papéis que tiver.
slip-not-us = Esta é outra organização. Você decide o que contar a eles.
slip-interpreter = Você pode pedir um intérprete.
slip-from = Este papel vem de
slip-come-back = Se eles não puderem ajudar, por favor, volte aqui.
