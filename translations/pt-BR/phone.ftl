### The page a visitor's own phone shows after reading the code on the ticket, in Brazilian Portuguese. No name, no reason.

phone-title = Seu número
# How many people are called before this one.
phone-ahead = { $count ->
    [one] Há { $count } pessoa antes de você.
   *[other] Há { $count } pessoas antes de você.
}
phone-range = A espera é de cerca de { $from } a { $to } minutos.
phone-next = Você é a próxima pessoa. Por favor, fique por perto.
phone-soon = Sua vez está chegando. Por favor, fique por perto.
phone-called = Por favor, vá agora ao guichê { $window }.
phone-go = Por favor, vá agora para: { $place }.
phone-missed = Chamamos e você não veio. Por favor, vá à recepção.
phone-with-us = Agora estamos atendendo você.
phone-hold = Você pode voltar às { $time }. Guardamos seu lugar.
phone-ended = Sua visita terminou.
phone-gone = Esta página não funciona mais. Por favor, pergunte na recepção.
phone-trouble = Não podemos mostrar seu número neste momento. Esta página tenta de novo sozinha. Você sempre pode perguntar na recepção.
phone-late = Talvez não possamos atender você hoje. Por favor, pergunte na recepção.
phone-order = Algumas pessoas têm hora marcada ou uma data urgente. Elas podem passar na sua frente.
phone-updated = Atualizado às { $time }
phone-again = Ver de novo
phone-no-name = Esta página nunca mostra seu nome.
phone-unreviewed = Uma máquina traduziu este texto. Se algo não estiver claro, pergunte a nós.
