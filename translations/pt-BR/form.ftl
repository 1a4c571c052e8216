### The questions of the intake form, in Brazilian Portuguese (você). One idea a sentence, short words,
### nothing that alarms. `.help` is the line below the question. Made by a machine, not reviewed yet.

form-for-whom = Para quem é esta visita?
    .help = Você pode vir por você ou por outra pessoa.
form-for-whom-me = Para mim
form-for-whom-child = Para meu filho ou filha
form-for-whom-family = Para alguém da minha família
form-for-whom-other = Para outra pessoa

form-adult = Essa pessoa tem 18 anos ou mais?
    .help = A pergunta é sobre a pessoa que precisa de ajuda.
form-adult-yes = Sim
form-adult-no = Não, menos de 18
form-adult-self = Você tem 18 anos ou mais?

form-helper-name = Você está ajudando outra pessoa. Qual é o seu próprio primeiro nome?
    .help = Guardamos seu nome separado do nome dessa pessoa. Você pode pular esta pergunta.

form-been-here = Você já veio a este escritório antes?
    .help = Fazemos as mesmas perguntas a todos.
form-been-here-first = É a minha primeira vez
form-been-here-case = Tenho um caso aqui
form-been-here-before = Já vim antes
form-been-here-unsure = Não tenho certeza

form-appointment = Você tem hora marcada hoje?
    .help = É um horário que combinamos com você antes.
form-appointment-yes = Sim
form-appointment-no = Não

form-appointment-code = Qual é o código da sua hora marcada?
    .help = Tem 4 números e está no seu cartão de hora marcada. Você pode pular esta pergunta.

form-appointment-time = A que horas é a sua hora marcada?
    .help = Toque no horário mais próximo. Você pode pular esta pergunta.

form-help-with = Com o que você precisa de ajuda?
    .help = Toque em até 3.
form-help-with-citizenship = Cidadania
form-help-with-green-card = Green card (residência)
form-help-with-work-permit = Permissão de trabalho
form-help-with-family = Trazer minha família
form-help-with-court = Corte de imigração
form-help-with-asylum = Proteção ou asilo
form-help-with-travel = Documento de viagem
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = Uma carta que recebi
form-help-with-address = Mudar meu endereço
form-help-with-records = Cópias dos meus registros
form-help-with-case = Meu caso aqui
form-help-with-papers = Entregar ou buscar papéis
form-help-with-payment = Pagamento
form-help-with-other = Outra coisa
form-help-with-person = Quero dizer a uma pessoa

form-worried-date = Você tem um papel com uma data que preocupa você?
    .help = Por exemplo, uma carta, um aviso ou um cartão.
form-worried-date-yes = Sim
form-worried-date-no = Não
form-worried-date-unsure = Não tenho certeza
form-worried-date-person = Quero dizer a uma pessoa

form-paper-kind = Que tipo de papel é?
    .help = Toque no que for mais parecido.
form-paper-kind-court = Corte de imigração
form-paper-kind-ice = Apresentação ao ICE
form-paper-kind-uscis = Hora marcada no USCIS
form-paper-kind-rfe = Carta que pede mais papéis
form-paper-kind-denial = Carta que diz não
form-paper-kind-card = Cartão que vence logo
form-paper-kind-other = Outra coisa

form-paper-date = Que data está no papel?
    .help = Ponha o que souber. Só o ano já basta.

form-held = A pessoa por quem você veio está detida agora?
    .help = Por exemplo, em um centro de detenção ou em uma cadeia.
form-held-yes = Sim
form-held-no = Não
form-held-person = Quero dizer a uma pessoa
form-held-self = Você veio por uma pessoa que está detida agora?
    .help = Por exemplo, em um centro de detenção ou em uma cadeia.

form-private-room = Quer conversar primeiro em uma sala reservada?
    .help = Perguntamos a todos. Você não precisa dizer por quê.
form-private-room-yes = Sim
form-private-room-no = Não

form-staff-gender = Com quem você quer falar?
    .help = Vamos fazer o possível.
form-staff-gender-woman = Com uma mulher
form-staff-gender-man = Com um homem
form-staff-gender-any = Tanto faz

form-speak-language = Que idioma você quer falar hoje?
    .help = O intérprete é de graça.
form-speak-language-same = O idioma desta tela
form-speak-language-sign = Língua de sinais
form-speak-language-other = Outro idioma

form-reads = Você consegue ler bem este idioma?
    .help = Quer dizer, o idioma desta tela. Também podemos ler para você.
form-reads-yes = Sim
form-reads-little = Um pouco
form-reads-no = Não

form-call-name = Por qual nome devemos chamar você?
    .help = Qualquer nome serve. Ele não vai aparecer na tela da parede.

form-name = Qual é o seu nome nos seus papéis?
    .help = Você pode pular esta pergunta e nos dizer depois.
form-name-other = Qual é o nome dessa pessoa nos papéis dela?
    .help = Você pode pular esta pergunta e nos dizer depois.

form-name-latin = Como se escreve seu nome com as letras do ABC?
    .help = Como no seu passaporte ou nos seus papéis, se souber. Você pode pular esta pergunta.
form-name-latin-other = Como se escreve o nome dessa pessoa em letras ABC?
    .help = Você pode pular esta pergunta e nos dizer depois.

form-birth-year = Em que ano você nasceu?
    .help = Só o ano. Você pode pular esta pergunta.
form-birth-year-other = Em que ano essa pessoa nasceu?
    .help = Só o ano. Você pode pular esta pergunta.

form-phone = Que número de telefone é seguro usarmos?
    .help = Só dê um número que mais ninguém escuta. Você pode pular esta pergunta.

form-phone-whose = De quem é o telefone?
    .help = Para sabermos quem pode atender.
form-phone-whose-mine = Meu celular
form-phone-whose-home = Telefone de casa
form-phone-whose-work = Telefone do trabalho
form-phone-whose-other = Telefone de outra pessoa

form-phone-ok = O que podemos fazer com este número?
    .help = Toque em tudo o que for seguro. Se não tocar em nada, não vamos usar.
form-phone-ok-call = Podem ligar
form-phone-ok-voice = Podem deixar mensagem de voz
form-phone-ok-text = Podem mandar mensagem de texto

form-phone-script = Se outra pessoa atender, o que devemos dizer?
    .help = Vamos fazer o que você escolher aqui.
form-phone-script-only-me = Perguntar só por mim e não dizer mais nada
form-phone-script-friend = Dizer que um amigo ligou
form-phone-script-office = Podem dizer o nome do escritório

form-phone-times = Quando é seguro ligar ou escrever?
    .help = Toque em tudo o que for seguro.
form-phone-times-morning = De manhã
form-phone-times-afternoon = À tarde
form-phone-times-evening = À noite
form-phone-times-weekend = Fim de semana
form-phone-times-any = A qualquer hora

form-email = Qual é o seu e-mail, se for seguro?
    .help = Só dê um e-mail que mais ninguém lê. Você pode pular esta pergunta.

form-email-shared = Outra pessoa lê este e-mail?
    .help = Se outra pessoa lê, não vamos escrever para ele.
form-email-shared-yes = Sim
form-email-shared-no = Não
form-email-shared-unsure = Não tenho certeza

form-letters = Podemos mandar cartas para sua casa?
    .help = Não mandamos nada se você tocar em “Não”.
form-letters-no = Não
form-letters-yes = Sim
form-letters-other = Usar outro endereço. Quero dizer a uma pessoa.

form-town = Em que cidade ou código postal (ZIP) você mora?
    .help = Só a cidade, não a rua. Você pode pular esta pergunta.

form-friend = Há um parente ou amigo para quem podemos ligar?
    .help = Só se não conseguirmos falar com você. Você pode pular esta pergunta.
form-friend-name = Qual é o primeiro nome dessa pessoa?
form-friend-phone = Qual é o número de telefone dessa pessoa?
form-friend-knows = Essa pessoa sabe que você está aqui?
form-friend-knows-yes = Sim
form-friend-knows-no = Não

form-household = Quantas pessoas moram juntas e dividem o dinheiro?
    .help = Conte você e as crianças também.
# The last tile after 1 to 8.
form-count-more = Mais de { $number }

form-income = Mais ou menos, quanto dinheiro entra na sua casa por mês?
    .help = Antes dos impostos, somando todas as pessoas. Isso nos ajuda a achar ajuda de graça.
# $amount is a sum of money such as $2,500.
form-income-up-to = Até { $amount } por mês
form-income-between = De { $from } a { $to } por mês
form-income-more = Mais de { $amount } por mês
form-income-unsure = Não sei
form-income-private = Não quero dizer

form-papers = Você trouxe papéis hoje?
    .help = Fique com eles. Uma pessoa vai olhar em particular.
form-papers-yes = Sim
form-papers-no = Não

form-source = Como você soube de nós?
    .help = Você pode pular esta pergunta.
form-source-friend = Por um amigo ou minha família
form-source-community = Por uma igreja ou um grupo da comunidade
form-source-court = Por uma corte ou um escritório
form-source-school = Por uma escola ou um médico
form-source-internet = Pela internet, rádio ou TV
form-source-other = De outro jeito

form-needs = Você precisa de algo disto?
    .help = Toque em tudo de que precisar.
form-needs-wheelchair = Espaço para cadeira de rodas
form-needs-hearing = Ajuda para ouvir
form-needs-seeing = Ajuda para ver
form-needs-seat = Um lugar para sentar
form-needs-baby = Estou com um bebê

## Answers that many questions share

form-yes = Sim
form-no = Não
form-unsure = Não tenho certeza
form-none = Nada disto
form-other = Outra coisa
form-person = Quero dizer a uma pessoa

form-lane-desk = Recepção
form-lane-consultation = Consulta

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = Esta resposta não combina com a pergunta. Por favor, tente de novo.
form-fault-choice = Por favor, toque em uma das respostas na tela.
form-fault-twice = Você tocou duas vezes na mesma resposta. Por favor, toque uma vez só.
form-fault-too-many = Você pode tocar em até { $max }. Toque de novo em uma para tirar.
form-fault-empty = Ainda não há nada escrito. Por favor, escreva algo ou toque em “Pular”.
form-fault-too-long = Está longo demais. Por favor, use até { $max } letras.
form-fault-control = Por favor, use só letras, números e espaços.
form-fault-date = Isto ainda não é uma data. Por favor, escolha pelo menos o ano ou toque em “Não sei”.
form-fault-date-month = Isto ainda não é uma data. Por favor, escolha também o mês ou toque em “Não sei”.
form-fault-year = Por favor, olhe o ano de novo. Pode ser de { $min } a { $max }.
form-fault-phone-letters = Por favor, use só números para o telefone.
form-fault-phone-digits = Por favor, confira o número de telefone. Deve ter de 7 a 15 números.
form-fault-phone-country = Este número não combina com o país. Por favor, confira o número e o país.
form-fault-phone-area = Por favor, digite o número completo, com o código de área.
form-fault-email = Por favor, confira o e-mail. Precisa ter @ e um ponto, como nome@example.com.
form-fault-number = Por favor, escolha um número de { $min } a { $max }.
form-fault-future = Esse dia ainda não chegou. Por favor, confira a data.
# $month is the name of a month, $days how many days it has.
form-fault-month-days = Nesse ano, { $month } tem { $days } dias. Por favor, escolha outro dia.
form-fault-code = Este número não parece certo. Por favor, olhe seu papel de novo ou toque em “Pular”.
form-fault-code-a-number = Um A-Number é a letra A e de 7 a 9 números. Por favor, olhe de novo ou toque em “Pular”.
form-fault-code-receipt = Um número de recibo tem 3 letras e 10 números. Por favor, olhe de novo ou toque em “Pular”.
form-fault-rows-full = Não cabe mais nada aqui. Por favor, diga o resto a uma pessoa.
