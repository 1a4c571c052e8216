### The screens of the kiosk, in Brazilian Portuguese (você). Short words; a frightened or tired person
### reads them, or has them read aloud. Made by a machine, not reviewed yet.

## Welcome

kiosk-welcome-title = Boas-vindas
kiosk-welcome-start = Toque para começar
kiosk-welcome-fraud = Um “notario” não é advogado. Não pague a um “notario” por conselhos sobre a lei.
kiosk-welcome-wait = Um momento, por favor.

## Language

kiosk-language-title = Escolha seu idioma
kiosk-language-not-here = Meu idioma não está aqui
kiosk-language-here = Toque aqui para português
kiosk-language-spoken-title = Que idioma você fala?
kiosk-language-spoken-line = Toque no seu idioma. Uma pessoa virá até você.
kiosk-language-interpreter = Vamos encontrar um intérprete para você.
kiosk-language-none-of-these = Nenhum destes

## Notice

kiosk-notice-title = Não somos o governo. Não somos a polícia de imigração.
kiosk-notice-who = Boas-vindas. Somos { $office }, um escritório de ajuda legal sem fins lucrativos.
kiosk-notice-cost = Nossa ajuda é de graça ou custa pouco. Só a nossa equipe explica os valores.
kiosk-notice-what = Esta tela só dá a você um lugar na fila. Ela não pode dar conselhos sobre a lei. Usar a tela não faz de nós seus advogados.
kiosk-notice-why = Perguntamos de que ajuda você precisa e qual é a data no seu papel, para que a pessoa certa ajude você a tempo.
kiosk-notice-choice = Você pode pular qualquer pergunta. Se preferir, pode falar com uma pessoa. Há intérprete de graça.
kiosk-notice-private = Só a nossa equipe verá suas respostas. Não passamos suas respostas à imigração nem a outras pessoas, a não ser que você diga sim por escrito ou que a lei nos obrigue. Se isso acontecer um dia, vamos proteger você até onde a lei permitir.
kiosk-notice-erased = Por favor, não escreva sua história aqui. Por favor, não escreva sobre polícia, seu histórico de imigração ou outras pessoas. Se você parar agora, suas respostas serão apagadas.
kiosk-notice-contact = Só vamos ligar, mandar mensagem ou escrever se você disser que é seguro.
kiosk-notice-kept = Se você pegar um número, guardamos suas respostas de acordo com as regras do nosso escritório. Você pode pedir uma cópia ou pedir para apagar.
kiosk-notice-conflict = Talvez não possamos ajudar você se já ajudamos outra pessoa envolvida no seu caso. Não podemos dizer por quê.
kiosk-notice-notario = Um “notario” não é advogado. Você pode pedir para ver nosso certificado. Nunca assine um formulário em branco.
kiosk-notice-unhappy = Se algo no nosso atendimento não for bom, diga a qualquer pessoa daqui.
kiosk-notice-version = Versão { $version } deste aviso, { $date }.
kiosk-notice-accept = Entendi
kiosk-notice-person = Quero falar com uma pessoa
kiosk-notice-unreviewed = Uma máquina traduziu este texto. Se algo não estiver claro, pergunte a nós.

## Buttons around a screen

kiosk-back = Voltar
kiosk-skip = Pular
kiosk-continue = Continuar
kiosk-finish = Terminar
kiosk-done = Pronto
kiosk-more = Mais
kiosk-previous = Anterior
kiosk-call = Chamar alguém
kiosk-erase = Apagar
kiosk-hide = Esconder
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = Toque para voltar às suas respostas
kiosk-finish-now = Terminar agora
kiosk-tell = Dizer a alguém
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = Vou dizer a uma pessoa
kiosk-page = Página { $page } de { $of }

## How the screen can help

kiosk-comfort = Ajuda com a tela
kiosk-comfort-title = Como esta tela pode ajudar você?
kiosk-comfort-large = Letras maiores
kiosk-comfort-contrast = Cores mais fortes
kiosk-comfort-lower = Tudo mais para baixo
kiosk-comfort-aloud = Ler tudo para mim
kiosk-comfort-louder = Mais alto
kiosk-comfort-quieter = Mais baixo
kiosk-comfort-headphones = Outras pessoas podem ouvir isto. Com fone de ouvido, só você ouve.
kiosk-comfort-on = Ligado
kiosk-comfort-off = Desligado
kiosk-listen = Ouvir
kiosk-listen-stop = Parar a voz

## Dates

kiosk-date-year = Ano
kiosk-date-month = Mês
kiosk-date-day = Dia
kiosk-date-unknown = Não sei
kiosk-date-other-year = Outro ano
kiosk-date-age = Só sei a idade
kiosk-date-age-title = Quantos anos?
kiosk-month-1 = janeiro
kiosk-month-2 = fevereiro
kiosk-month-3 = março
kiosk-month-4 = abril
kiosk-month-5 = maio
kiosk-month-6 = junho
kiosk-month-7 = julho
kiosk-month-8 = agosto
kiosk-month-9 = setembro
kiosk-month-10 = outubro
kiosk-month-11 = novembro
kiosk-month-12 = dezembro

## Keyboard

kiosk-key-space = Espaço
kiosk-key-backspace = Apagar uma letra
kiosk-key-clear = Apagar tudo
kiosk-key-shift = Letras maiúsculas
kiosk-key-numbers = Números e sinais
kiosk-key-letters = Letras
kiosk-key-accents = Letras com acento
kiosk-key-plus = Sinal de mais
kiosk-key-order = Ordem ABC
kiosk-key-more-letters = Mais letras
kiosk-key-half-space = Meio espaço
kiosk-field-show = Mostrar
kiosk-field-hide = Esconder

## Phone numbers and countries

kiosk-country-code = De que país é este telefone?
kiosk-country-other = Outro país
kiosk-country-none = Nenhum país
kiosk-country-search = Escreva as primeiras letras do país.
kiosk-country-not-found = Nenhum país começa assim. Apague uma letra ou escreva o nome completo.

## Lists of several things, such as all trips

kiosk-rows-add = Adicionar
kiosk-rows-another = Adicionar mais
kiosk-rows-none = Não há nada para adicionar
kiosk-rows-done = Isso é tudo
kiosk-rows-remove = Tirar
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = Linha { $at }

## Review

kiosk-review-title = Veja suas respostas
kiosk-review-help = Toque em uma resposta para mudar. Toque em “Terminar” para receber seu número.
kiosk-review-change = Mudar
kiosk-review-skipped = Sem resposta

## Ticket

kiosk-ticket-title = Seu número
kiosk-ticket-printing = Estamos imprimindo seu papel.
kiosk-ticket-printed = Pegue seu papel.
kiosk-ticket-not-printed = Não há papel. Por favor, não esqueça seu número.
kiosk-ticket-range = A espera é de cerca de { $from } a { $to } minutos.
kiosk-ticket-unsure = Se o seu papel sair, pegue. Por favor, não esqueça seu número.
kiosk-ticket-again = Imprimir de novo
kiosk-ticket-wait = Por favor, sente-se.
kiosk-ticket-listen = Vamos chamar seu número, não seu nome.

## Messages that cover the screen

kiosk-coming-title = Alguém está vindo
kiosk-coming-line = Por favor, espere aqui. Vamos ajudar você. Se ninguém vier, vá à recepção, por favor.
kiosk-coming-close = Tudo bem
kiosk-still-title = Você ainda está aí?
kiosk-still-line = Se ninguém tocar na tela, tudo será apagado.
kiosk-still-here = Ainda estou aqui
kiosk-ask-erase-title = Apagar tudo?
kiosk-ask-erase-line = Suas respostas vão sumir. Ninguém vai ver.
kiosk-ask-erase-yes = Apagar tudo
kiosk-ask-erase-no = Não apagar nada
kiosk-erased-title = Tudo foi apagado
kiosk-erased-line = Nada ficou guardado. Você pode começar de novo quando quiser.

## When no visit can be taken

kiosk-closed-title = Agora está fechado
kiosk-closed-line = Por favor, volte quando estiver aberto.
# $when is a day and a time.
kiosk-closed-opens = Abrimos de novo: { $when }
kiosk-late-title = Já é tarde por hoje
kiosk-late-line = Talvez não possamos atender você hoje. Mesmo assim, você pode pegar um número.
kiosk-late-go-on = Pegar um número
kiosk-late-leave = Vir outro dia
kiosk-late-cut-off = Quem chegar depois das { $time }, mais ou menos, provavelmente não será atendido hoje.
kiosk-late-first = Você tem hora marcada hoje ou um papel com a data de hoje? Ou sua data está muito perto? Pegue um número: talvez você passe antes de outras pessoas.
kiosk-lane-rests = Agora não chamamos ninguém para este tipo de ajuda. Continuamos às { $time }, mais ou menos. Você já pode pegar um número.
kiosk-lane-closed = Agora não chamamos ninguém para este tipo de ajuda. Você pode pegar um número. A recepção explica que outra ajuda existe ou em que outro dia vir.
kiosk-full-title = Hoje não podemos atender mais pessoas
kiosk-full-line = Sua data está muito perto? Por favor, diga a uma pessoa na recepção.
kiosk-out-of-order-title = Esta tela está em pausa
kiosk-out-of-order-line = Por favor, pegue um formulário de papel na recepção.

## A young person who came alone

kiosk-minor-title = Uma pessoa está vindo até você
kiosk-minor-line = Você não precisa responder nada agora. Por favor, espere aqui. Se ninguém vier, vá à recepção, por favor.

## Parts of a name

kiosk-name-given = Primeiro nome
kiosk-name-family = Sobrenome
kiosk-name-second-family = Segundo sobrenome

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = Boas-vindas. Somos um escritório de ajuda legal sem fins lucrativos.
# Follows the second fault at the same question.
kiosk-fault-offer = Você também pode tocar em “Chamar alguém” e vamos ajudar.
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $day } de { $month } de { $year }
kiosk-review-month = { $month } de { $year }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = { $age } anos
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] { $count } item
   *[other] { $count } itens
}
