### The full form, answered alone at a screen in a private room, in Brazilian Portuguese (você). One idea a sentence,
### short words. Nothing alarms, nothing accuses. Made by a machine, not reviewed yet.

## Opening the form

booth-start-title = Formulário reservado
booth-start-line = Ponha o código que deram a você na recepção.
booth-code-wrong = Este código não funciona. Por favor, olhe de novo ou pergunte na recepção.
booth-code-again = Este código não funciona mais. Por favor, peça um novo na recepção.
booth-no-link = O formulário não pode abrir agora. Por favor, avise na recepção.

## The notice of the private form

booth-notice-title = Antes de começar
booth-notice-private = Este formulário é só para a nossa equipe legal. A lei protege o que você nos conta para receber ajuda legal.
booth-notice-lawyer = Preencher ainda não faz de nós seus advogados. Depois dizemos se podemos pegar seu caso.
booth-notice-conflict = Talvez não possamos ajudar você se já ajudamos uma pessoa que está contra você. Não podemos dizer por quê. Por favor, escreva nomes de outras pessoas só onde pedimos.
booth-notice-kept = Cada parte é trancada e enviada quando você termina. Esta tela não pode mostrar de novo. Guardamos de acordo com as regras do nosso escritório. Você pode pedir uma cópia ou pedir para apagar.
booth-notice-choice = Você pode pular qualquer pergunta e parar quando quiser. Se preferir, pode dizer a uma pessoa. Há intérprete de graça.
booth-notice-truth = Por favor, não adivinhe. “Não tenho certeza” é uma boa resposta.
booth-notice-alone = Outra pessoa pode ver esta tela? Você pode tocar em “Esconder” ou chamar alguém.

## Going through the parts

booth-part = Parte { $at } de { $of }
booth-part-start = Começar esta parte
booth-part-skip = Pular esta parte
booth-part-finish = Enviar esta parte
booth-part-unsent = Esta parte ainda não foi enviada.
booth-part-sent-title = Esta parte está trancada e enviada
booth-part-sent-line = Esta tela não pode mais mostrar. Nossa equipe pode.
booth-part-next = Próxima parte
booth-part-failed = Não conseguimos guardar esta parte. Por favor, avise na recepção antes de ir embora.
booth-stop = Parar aqui
booth-stop-line = Depois você vai precisar de um novo código para continuar.
booth-erase-line = As respostas desta parte serão apagadas. As partes que você já enviou ficam com a nossa equipe.
booth-done-title = Agradecemos
booth-done-line = Por favor, volte à recepção. Nossa equipe continua daqui.

## The names of the parts

booth-part-service = O que você precisa
booth-part-identity = Sobre você
booth-part-contact = Como falar com você
booth-part-dates = Cartas e datas
booth-part-entry = Sua vinda aos Estados Unidos
booth-part-status = Seus papéis de imigração
booth-part-police = Polícia e cortes
booth-part-safety = Sua segurança
booth-part-family = Sua família
booth-part-money = Dinheiro
booth-part-people = Outras pessoas no seu caso

## What you need

booth-wish = O que você quer que aconteça?
    .help = Use suas próprias palavras. Poucas palavras bastam.

booth-helped-before = Alguém já ajudou você com papéis de imigração?
    .help = Adicione cada pessoa.
booth-helped-before-who = Quem foi?
booth-helped-before-who-lawyer = Um advogado ou advogada
booth-helped-before-who-representative = Uma pessoa credenciada pelo governo
booth-helped-before-who-notario = Um “notario” ou um consultor
booth-helped-before-who-friend = Um amigo ou alguém da família
booth-helped-before-name = Qual é o nome dessa pessoa ou escritório?
booth-helped-before-paid = Você pagou?
booth-helped-before-filed = Mandaram papéis para a imigração?
booth-helped-before-result = No que deu?
booth-helped-before-report = Você quer denunciar um problema com eles?

booth-filed = Você já mandou papéis para a imigração?
    .help = Adicione cada um.
booth-filed-form = Qual é o nome ou número do formulário?
booth-filed-date = Quando foi mandado?
booth-filed-receipt = Qual é o número de recibo?
    .help = 3 letras e 10 números, na carta de recibo.
booth-filed-status = No que deu?
booth-filed-status-waiting = Estou esperando
booth-filed-status-approved = Disseram sim
booth-filed-status-denied = Disseram não

## About you

booth-full-name = Qual é o seu nome completo?
    .help = Como está nos seus papéis.
booth-full-name-name = Qual é o seu nome completo?
booth-full-name-latin = Como se escreve seu nome com as letras do ABC?
    .help = Como no seu passaporte ou nos seus papéis, se souber.
booth-full-name-father = Qual é o nome do seu pai?
booth-full-name-mother = Qual é o nome da sua mãe?
booth-full-name-document = Que papel mostra este nome?
booth-full-name-document-passport = Passaporte
booth-full-name-document-birth = Certidão de nascimento
booth-full-name-document-card = Carteira de identidade
booth-full-name-document-immigration = Um papel da imigração

booth-other-names = Você já usou outros nomes?
    .help = Por exemplo, um nome de antes do casamento, um apelido, outro jeito de escrever.
booth-other-names-name = Qual é esse nome?
booth-other-names-kind = Que tipo de nome é?
booth-other-names-kind-before = Nome de antes do casamento
booth-other-names-kind-nickname = Apelido
booth-other-names-kind-papers = Nome em outros papéis

booth-spoken-of = Por qual nome devemos chamar você?
    .help = Qualquer nome serve. Usamos este nome quando falamos com você.
booth-spoken-of-name = Por qual nome devemos chamar você?
booth-spoken-of-pronoun = Como devemos falar de você?
booth-spoken-of-pronoun-she = Ela
booth-spoken-of-pronoun-he = Ele
booth-spoken-of-pronoun-they = Elu
booth-spoken-of-pronoun-name = Usem só o meu nome

booth-born = Quando você nasceu?
    .help = Ponha o que souber. Só o ano já basta.
booth-born-date = Quando você nasceu?
booth-born-sure = Você tem certeza desta data?

booth-birth-place = Onde você nasceu?
    .help = Se não souber, ponha a cidade mais próxima.
booth-birth-place-city = Em que cidade ou vila você nasceu?
booth-birth-place-country = Em que país você nasceu?

booth-citizenship = De que países você tem cidadania?
    .help = Adicione cada um. Algumas pessoas não têm país.
booth-citizenship-country = Que país é?

booth-sex = O que dizem seus papéis: mulher ou homem?
    .help = Os formulários pedem o que está nos seus papéis. Você pode pular esta pergunta.
booth-sex-papers = O que dizem seus papéis?
booth-sex-papers-female = Mulher
booth-sex-papers-male = Homem
booth-sex-papers-x = X
booth-sex-gender = Você usa outra palavra para dizer quem você é?
    .help = Você pode pular esta pergunta.

booth-marriage = Você tem marido ou esposa?
    .help = Perguntamos a todas as pessoas, porque a família pode ser importante para seus papéis.
booth-marriage-single = Nunca me casei
booth-marriage-married = Sim, por casamento
booth-marriage-partner = Moramos juntos sem casar
booth-marriage-separated = Nós nos separamos
booth-marriage-divorced = Nós nos divorciamos
booth-marriage-widowed = Meu marido ou esposa morreu

booth-a-number = Você tem um A-Number (número A)?
    .help = Está em muitos papéis de imigração: a letra A e de 7 a 9 números. Algumas pessoas têm mais de um.
booth-a-number-number = Qual é o A-Number?

booth-account = Você tem um número de conta ou de recibo do USCIS?
    .help = Adicione cada um.
booth-account-kind = Que tipo de número é?
booth-account-kind-account = Número de conta na internet
booth-account-kind-receipt = Número de recibo
booth-account-number = Qual é o número?

booth-passport = Você tem passaporte ou um cartão do seu consulado?
    .help = Ajuda mesmo se já venceu. Você pode pular esta pergunta.
booth-passport-country = De que país é?
booth-passport-number = Qual é o número dele?
booth-passport-expires = Quando vence?

booth-i94 = Você tem um papel I-94?
    .help = A imigração dá este papel a quem entra com visto ou com parole humanitário.
booth-i94-number = Qual é o número dele?
booth-i94-class = Que letras estão em “class”?
booth-i94-until = Até que data você podia ficar?

booth-languages = Que idiomas você usa?
    .help = Toque em todos os idiomas que você fala.
booth-languages-speaks = Que idiomas você fala?
booth-languages-reads = Que idiomas você lê?
booth-languages-interpreter = Você quer um intérprete?
booth-languages-dialect = Você fala seu idioma de um jeito próprio da sua região?
    .help = Por exemplo, o nome da sua cidade ou região.

booth-school = Por quantos anos você foi à escola?
    .help = Perguntamos para explicar bem as coisas. Você pode pular esta pergunta.
booth-school-years = Por quantos anos você foi à escola?
booth-school-reads = Você sabe ler e escrever no seu idioma?
booth-school-reads-yes = Sim
booth-school-reads-little = Um pouco
booth-school-reads-no = Não
booth-school-hard = Alguma doença torna difícil para você aprender ou lembrar?

booth-funders = Três perguntas de quem nos dá dinheiro
    .help = Elas ajudam a manter nossos serviços de graça. Você pode pular cada uma.
booth-funders-latino = Você é de origem hispânica ou latina?
booth-funders-race = Qual destas é a sua raça?
    .help = Toque em todas as que estiverem certas.
booth-funders-race-native = Indígena americana ou nativa do Alasca
booth-funders-race-asian = Asiática
booth-funders-race-black = Negra ou afro-americana
booth-funders-race-pacific = Nativa do Havaí ou das ilhas do Pacífico
booth-funders-race-white = Branca
booth-funders-veteran = Você serviu nas forças militares dos Estados Unidos?

## How we may reach you

booth-home-phone = Você tem telefone em casa?
    .help = Só vamos usar como você disser.
booth-cell-phone = Você tem celular?
    .help = Só vamos usar como você disser.
booth-work-phone = Você tem telefone no trabalho?
    .help = Só vamos usar como você disser.
# The same words for every phone.
booth-phone-number = Qual é o número?
booth-phone-ok = O que podemos fazer com este número?
    .help = Toque em tudo o que for seguro. Se não tocar em nada, não vamos usar.
booth-phone-ok-call = Podem ligar
booth-phone-ok-voice = Podem deixar mensagem de voz
booth-phone-ok-text = Podem mandar mensagem de texto
booth-phone-ok-app = Podem escrever no WhatsApp
booth-phone-script = Se outra pessoa atender, o que devemos dizer?
booth-phone-script-only-me = Perguntar só por mim e não dizer mais nada
booth-phone-script-friend = Dizer que um amigo ligou
booth-phone-script-office = Podem dizer o nome do escritório
booth-phone-times = Quando é seguro?
    .help = Toque em tudo o que for seguro.
booth-phone-times-morning = De manhã
booth-phone-times-afternoon = À tarde
booth-phone-times-evening = À noite
booth-phone-times-weekend = Fim de semana
booth-phone-times-any = A qualquer hora
booth-phone-shared = Outra pessoa usa ou olha este telefone?
booth-phone-employer = Seu patrão pode saber que ligamos?

booth-friend-phone = Há um parente ou amigo para quem podemos ligar?
    .help = Só se não conseguirmos falar com você.
booth-friend-phone-name = Qual é o nome dessa pessoa?
booth-friend-phone-relation = Quem é essa pessoa para você?
booth-friend-phone-script-only = Perguntar só por essa pessoa e não dizer mais nada
booth-friend-phone-knows = Essa pessoa sabe que você vem aqui?

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = Marido ou esposa
booth-relation-former = Ex-marido ou ex-esposa
booth-relation-parent = Mãe ou pai
booth-relation-child = Filho ou filha
booth-relation-sibling = Irmão ou irmã
booth-relation-other-family = Outro parente
booth-relation-friend = Amigo ou amiga
booth-relation-self = Eu

booth-home = Onde você mora?
    .help = Não mandamos nada para lá se você não disser sim.
booth-home-kind = Que tipo de lugar é?
booth-home-kind-own = Minha casa
booth-home-kind-with = Moro com outras pessoas
booth-home-kind-shelter = Um abrigo
booth-home-kind-none = Não tenho lugar fixo
# The same words for every address.
booth-address-street = Qual é a rua e o número?
booth-address-unit = Qual é o número do apartamento ou quarto?
    .help = Você pode pular esta pergunta.
booth-address-city = Qual é a cidade?
booth-address-state = Qual é o estado?
    .help = Duas letras bastam, por exemplo TX.
booth-address-zip = Qual é o código postal (ZIP)?
booth-address-mail = Podemos mandar cartas para lá?
booth-address-plain = Devemos usar um envelope simples, sem o nosso nome?

booth-email = Você tem e-mail?
    .help = Dê só se for seguro para você. Você pode pular esta pergunta.
booth-email-address = Qual é o e-mail?
booth-email-shared = Outra pessoa lê este e-mail?
booth-email-device = Outra pessoa pode olhar seu telefone ou computador?

booth-friend-home = Há um parente ou amigo que pode receber cartas por você?
    .help = Escolha alguém de confiança. Você pode pular esta pergunta.
booth-friend-home-name = Qual é o nome dessa pessoa?
booth-friend-home-knows = Essa pessoa sabe que você vem aqui?

booth-safe-mail = Há um endereço seguro para cartas do governo?
    .help = Pode ser diferente da sua casa.
booth-safe-mail-program = Você está em um programa que mantém seu endereço em segredo?
booth-safe-mail-card = Qual é o número do seu cartão nesse programa?
booth-safe-mail-expires = Quando vence esse cartão?

booth-secret-word = Escolha uma palavra secreta para ligações
    .help = Pedimos a palavra antes de falar de qualquer coisa. Escolha uma que outras pessoas não adivinhem.

## Letters and dates

booth-notices = Você tem cartas ou papéis da imigração ou de uma corte?
    .help = Adicione cada um que está com você.
booth-notices-kind = Que tipo de papel é?
booth-notices-on = Que data está no papel?
booth-notices-received = Quando você recebeu?
booth-notices-due = Até que data você precisa fazer algo?
booth-notices-how = Como você recebeu?
booth-notices-how-mail = Pelo correio
booth-notices-how-hand = Em mãos

booth-court = Você tem um caso na corte de imigração?
    .help = Seus papéis da corte mostram isso. Tudo bem se você não souber.
booth-court-has = Você tem um caso na corte de imigração?
booth-court-charged = Que data está no papel chamado “Notice to Appear”?
booth-court-city = Em que cidade fica a corte?
booth-court-judge = Qual é o nome do juiz ou da juíza?
booth-court-hearing = Quando é a sua próxima audiência?
booth-court-time = A que horas?
booth-court-kind = Que tipo de audiência é?
booth-court-kind-first = Uma primeira audiência curta (master)
booth-court-kind-full = Uma audiência completa (individual)
booth-court-where = Onde é?
booth-court-where-person = Na sala da corte
booth-court-where-video = Por vídeo ou telefone

booth-check-in = Você precisa se apresentar à imigração (ICE)?
booth-check-in-has = Você precisa se apresentar à imigração (ICE)?
    .help = Toque em tudo o que estiver certo. Isso mostra em quanto tempo você precisa de ajuda.
booth-check-in-has-visit = Preciso ir lá
booth-check-in-has-order = Tenho uma ordem de supervisão
booth-check-in-has-monitor = Eles me vigiam com um aplicativo, um relógio ou uma tornozeleira
booth-check-in-next = Quando é a próxima vez?
booth-check-in-place = Onde?

booth-held = Alguém da sua família está detido agora?
    .help = Por exemplo, em um centro de detenção ou em uma cadeia.
booth-held-has = Alguém da sua família está detido agora?
booth-held-name = Qual é o nome completo dessa pessoa?
booth-held-relation = Quem é essa pessoa para você?
booth-held-country = De que país é essa pessoa?
booth-held-born = Quando essa pessoa nasceu?
booth-held-number = Qual é o A-Number dessa pessoa?
booth-held-place = Onde essa pessoa está detida?
booth-held-since = Desde quando?
booth-held-wants = Essa pessoa quer a nossa ajuda?

## Coming to the United States

booth-entries = Quando você veio para os Estados Unidos?
    .help = Adicione cada vez que você entrou. Comece pela última.
booth-entries-date = Quando você entrou?
booth-entries-place = Por que lugar você entrou?
    .help = Por exemplo, o nome de uma cidade, uma ponte ou um aeroporto.
booth-entries-how = Como você entrou?
booth-entries-how-visa = Com visto
booth-entries-how-parole = Com parole humanitário
booth-entries-how-border-card = Com cartão para cruzar a fronteira
booth-entries-how-waved = Me deixaram passar sem olhar
booth-entries-how-no-check = Passei sem nenhum controle
booth-entries-document = Que papel você mostrou?
booth-entries-met = Você falou com um agente?

booth-trips = Você saiu dos Estados Unidos depois disso?
    .help = Adicione cada viagem.
booth-trips-left = Quando você saiu?
booth-trips-back = Quando você voltou?

booth-last-arrival = Quando você entrou pela última vez?
    .help = Esta data pode ser muito importante. Ponha o que souber.
    .suggested = Conforme o que você nos disse. Mude se não estiver certo.

booth-stopped = Alguma vez pararam você na fronteira ou mandaram você de volta?
    .help = Adicione cada vez.
booth-stopped-date = Quando foi?
booth-stopped-place = Onde foi?
booth-stopped-fingerprints = Tiraram suas impressões digitais?
booth-stopped-signed = Você assinou algum papel?

booth-removed = Alguma vez um juiz ou um agente mandou você sair do país?
    .help = Adicione cada vez.
booth-removed-date = Quando foi?
booth-removed-place = Onde foi?
booth-removed-who = Quem deu a ordem?
booth-removed-who-judge = Um juiz ou uma juíza
booth-removed-who-officer = Um agente
booth-removed-left = Você saiu do país então?
booth-removed-back = Você voltou depois disso?

booth-visas = Você já pediu um visto?
    .help = Adicione cada um.
booth-visas-kind = Que tipo de visto era?
booth-visas-date = Quando foi?
booth-visas-result = No que deu?
booth-visas-result-got = Eu recebi
booth-visas-result-refused = Disseram não
booth-visas-result-stayed = Fiquei mais tempo do que dizia

## Your immigration papers

booth-status = O que você tem agora?
    .help = Toque no que for mais parecido.
booth-status-what = O que você tem agora?
booth-status-what-none = Não tenho papéis
booth-status-what-green-card = Green card (residência)
booth-status-what-work = Permissão de trabalho
booth-status-what-visa = Visto
booth-status-what-asylum = Asilo ou refúgio
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = Parole humanitário
booth-status-what-citizenship = Cidadania americana
booth-status-expires = Quando vence esse papel?

booth-resident = Sobre seu green card (residência)
    .help = A data está no cartão. Ponha o que souber.
booth-resident-since = Desde quando você tem?
booth-resident-how = Como você conseguiu?
booth-resident-how-family = Pela família
booth-resident-how-work = Pelo trabalho
booth-resident-how-asylum = Por refúgio ou por asilo
booth-resident-how-lottery = Pela loteria de vistos
booth-resident-two-years = É um cartão de só dois anos?

booth-work-permit = Sobre sua permissão de trabalho
booth-work-permit-category = Que letra e número estão em “category”?
    .help = Por exemplo, C08. Você pode pular esta pergunta.
booth-work-permit-expires = Quando vence?

booth-programs = Você tem ou pediu algum destes?
    .help = Adicione cada um.
booth-programs-kind = Qual?
booth-programs-kind-asylum = Asilo
booth-programs-kind-u = Visto U
booth-programs-kind-t = Visto T
booth-programs-kind-sij = Papel para jovens (SIJ)
booth-programs-since = Desde quando?
booth-programs-until = Até quando?

booth-petition = Alguém já pediu à imigração para deixar você ficar?
    .help = Por exemplo, um parente ou um patrão: por você, seus pais, seu marido ou esposa.
booth-petition-filed = Alguém já pediu à imigração para deixar você ficar?
booth-petition-who = Para quem foi?
booth-petition-who-me = Para mim
booth-petition-who-parent = Para minha mãe ou meu pai
booth-petition-who-spouse = Para meu marido ou esposa
booth-petition-when = Quando foi?

booth-moved = Você se mudou?
    .help = A imigração manda cartas para o endereço que ela conhece. Podemos ajudar você a mudar.
booth-moved-moved = Você se mudou depois dos seus últimos papéis?
booth-moved-told = A quem você disse seu novo endereço?
    .help = Toque em tudo o que estiver certo.
booth-moved-told-uscis = À imigração (USCIS)
booth-moved-told-court = À corte

## Police and courts

booth-arrested = A polícia já prendeu você ou deu uma multa a você?
    .help = Em qualquer lugar, mesmo há muito tempo, mesmo que não tenha dado em nada.
booth-arrests = Conte sobre cada vez
    .help = Adicione cada uma. Ponha o que souber.
booth-arrests-date = Quando foi?
booth-arrests-place = Onde foi?
booth-arrests-agency = Que polícia foi?
booth-arrests-charge = O que disseram que você fez?
    .help = Poucas palavras bastam.
booth-arrests-court = Que corte foi?
booth-arrests-result = No que deu?
booth-arrests-result-dropped = Retiraram a acusação
booth-arrests-result-guilty = Culpado ou culpada
booth-arrests-result-not-guilty = Inocente
booth-arrests-result-open = Ainda está aberto
booth-arrests-sentence = O que o juiz mandou?
    .help = Por exemplo, dias de cadeia, um curso, trabalho na comunidade.
booth-arrests-probation = Você esteve na condicional (probation)?
booth-arrests-fine = Você pagou uma multa?
booth-arrests-papers = Você tem os papéis da corte?

booth-open-case = Você tem um caso criminal que ainda está aberto?
    .help = Isso pode ser importante para seus papéis. Se preferir, pode dizer a uma pessoa.
booth-open-case-has = Você tem um caso criminal que ainda está aberto?
booth-open-case-next = Quando é a próxima data?
booth-open-case-defender = Qual é o nome do seu advogado de defesa?

booth-police-more = Aconteceu algo disto com você?
    .help = Toque em tudo o que estiver certo.
booth-police-more-driving = Dirigi depois de beber ou usar drogas
booth-police-more-order = Uma corte me mandou ficar longe de alguém
booth-police-more-young = Algo quando eu tinha menos de 18 anos
booth-police-more-warrant = A polícia pode estar me procurando
booth-police-more-probation = Estou na condicional (probation)

## Your safety

booth-afraid = Você tem medo de voltar ao seu país?
    .help = Você não precisa contar a história aqui.
booth-hurt = Alguém machucou ou ameaçou você, seu filho ou sua filha nos Estados Unidos?
    .help = Você não precisa contar a história aqui.
booth-crime = Sobre o que aconteceu
    .help = Ponha só o que quiser.
booth-crime-kind = Que tipo de coisa foi?
    .help = Toque em tudo o que estiver certo.
booth-crime-kind-home = Violência em casa
booth-crime-kind-attack = Um ataque
booth-crime-kind-sexual = Violência sexual
booth-crime-kind-threats = Ameaças
booth-crime-kind-held = Alguém não me deixava sair
booth-crime-kind-stalking = Alguém me seguia
booth-crime-when = Quando foi?
booth-crime-where = Em que cidade?
booth-crime-reported = Você ou outra pessoa contou à polícia?
booth-crime-report = Qual é o número do registro da polícia?
booth-crime-certified = A polícia assinou um papel para você (visto U)?
booth-forced = Alguém já obrigou ou enganou você para trabalhar?
    .help = Por exemplo, sem pagar, ficando com seus papéis, sem deixar você sair.
booth-young = Para quem tem menos de 21 anos
    .help = Há uma ajuda especial para jovens.
booth-young-is = Você tem menos de 21 anos?
booth-young-both = Você mora com sua mãe e seu pai, com os dois?
booth-young-hurt = Sua mãe ou seu pai machucou, abandonou ou não cuidou de você?
booth-young-order = Há um papel de uma corte de família?
booth-need-now = Você precisa de algo disto agora?
    .help = Podemos ajudar você a achar.
booth-need-now-shelter = Um lugar seguro para dormir
booth-need-now-police = A polícia
booth-need-now-doctor = Um médico
booth-need-now-food = Comida
booth-need-now-talk = Alguém para conversar

## Your family

booth-family = Quem faz parte da sua família?
    .help = Adicione marido ou esposa (de agora e de antes), pais, filhos, irmãos e irmãs.
booth-family-relation = Quem é?
booth-family-name = Qual é o nome completo?
booth-family-born = Quando essa pessoa nasceu?
booth-family-country = Em que país essa pessoa nasceu?
booth-family-status = Que papéis essa pessoa tem?
booth-family-status-citizenship = Cidadania americana
booth-family-status-green-card = Green card (residência)
booth-family-status-other = Outros papéis
booth-family-status-none = Não tem papéis
booth-family-here = Essa pessoa mora nos Estados Unidos?
booth-family-filed = Essa pessoa fez um pedido à imigração por você?
booth-family-living = Essa pessoa está viva?

booth-citizenship-parents = Alguém entre seus pais ou avós tem ou tinha cidadania americana?
    .help = Algumas pessoas têm cidadania pela família e não sabem.

booth-sponsor = Quem poderia ajudar você com papéis de imigração (sponsor)?
    .help = Por exemplo, marido ou esposa, mãe ou pai, um filho ou filha maior de idade.
booth-sponsor-name = Qual é o nome dessa pessoa?
booth-sponsor-relation = Quem é essa pessoa para você?
booth-sponsor-income = Mais ou menos, quantos dólares essa pessoa ganha por mês?

## Money

booth-household = Quantas pessoas vivem do mesmo dinheiro?
    .help = Conte você e as crianças também.

booth-income = Que dinheiro entra?
    .help = Adicione cada tipo, de todas as pessoas da sua casa. Se não entra nada, toque em “Não há nada para adicionar”.
booth-income-source = De onde vem?
booth-income-source-job = De um emprego
booth-income-source-own = Do meu próprio trabalho ou negócio
booth-income-source-benefits = De ajuda do governo
booth-income-source-family = De família ou amigos
booth-income-amount = Quantos dólares?
booth-income-often = De quanto em quanto tempo?
booth-income-often-week = Toda semana
booth-income-often-two-weeks = A cada duas semanas
booth-income-often-month = Todo mês
booth-income-often-year = Todo ano

booth-benefits = Sua casa recebe algo disto?
booth-benefits-has = Sua casa recebe algo disto?
    .help = Toque em tudo o que estiver certo. Isso pode baixar os valores.
booth-benefits-has-snap = Ajuda para comida (SNAP, EBT)
booth-benefits-has-medicaid = Medicaid (saúde)
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = Ajuda em dinheiro (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = Ajuda com o aluguel
booth-benefits-proof = Você tem uma carta que mostra isso?

booth-fee = Você pode pagar uma taxa pequena ao nosso escritório?
    .help = Ninguém fica sem ajuda por causa de dinheiro.
booth-fee-full = Sim
booth-fee-plan = Sim, um pouco por mês
booth-fee-waiver = Não, não posso pagar

## Other people in your case

booth-people = Que outras pessoas têm a ver com o seu caso?
    .help = Verificamos se já não ajudamos alguém que está contra você.
booth-people-name = Qual é o nome completo dessa pessoa?
booth-people-role = O que essa pessoa tem a ver com o caso?
booth-people-role-helps-me = Me ajuda com papéis
booth-people-role-i-help = Quero ajudar esta pessoa
booth-people-role-former = Ex-marido ou ex-esposa
booth-people-role-hurt-me = Me machucou ou me ameaçou
booth-people-role-employer = Patrão
booth-people-role-same-case = Está no mesmo caso
