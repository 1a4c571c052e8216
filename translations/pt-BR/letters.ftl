### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = Aceitamos o seu caso
letter-title-limited-scope = Ajudamos você com uma parte
letter-title-advice-memo = Nosso conselho para você
letter-title-non-engagement = Não podemos aceitar o seu caso
letter-title-waiting-list = Você está na nossa lista de espera
letter-title-what-we-need = O que precisamos de você

## How they begin

letter-greeting = Olá, { $name },
letter-greeting-nameless = Olá,
letter-consulted-on = Dia em que falamos com você
letter-consulted-with = Quem falou com você
letter-matter = Sobre o que falamos

## Whether we are somebody's lawyers

letter-not-represented = Nós não representamos você
letter-not-represented-words = Não somos seus advogados. Não faremos mais nada neste assunto.
letter-not-yet = Ainda não representamos você
letter-not-yet-words = Só somos seus advogados depois que você e nós assinarmos um acordo.
letter-reason = Não podemos ajudar todas as pessoas que nos pedem. Isso não quer dizer que você fez algo errado.

## Dates

letter-time-limits = O tempo pode ser curto
letter-time-limits-words = Pode haver datas até as quais você precisa agir. Se perder uma, pode perder direitos. Por favor, aja agora.
letter-date-known = Uma data no seu papel
letter-date-words = Por favor, mostre esse papel a um advogado antes deste dia.

## What everybody is told

letter-others = Por favor, procure logo outro advogado ou grupo jurídico. Você pode perguntar aqui:
letter-no-opinion = Esta carta não diz se o seu caso é forte ou fraco.
letter-papers = Devolvemos a você estes papéis:
letter-papers-none = Não temos nenhum dos seus papéis.
letter-keep = Guardamos o que você nos contou. Número de anos: { $years }.
letter-complaints = Se você não está satisfeito conosco, por favor nos diga aqui: { $contact }
letter-language = Podemos ler esta carta para você no seu idioma. É de graça.
letter-delivery = Entregamos esta carta na sua mão. Só enviamos para onde você disser que é seguro.
letter-copy = Guardamos uma cópia desta carta.

## What stands in some of them

letter-accept = Ficamos felizes em ajudar. Começamos quando você e nós assinarmos um acordo.
letter-next-steps = O que você faz agora:
letter-tell-us = Por favor, avise logo quando receber uma carta ou mudar de casa.
letter-we-do = Isto é o que fazemos por você:
letter-we-do-not = Isto é o que não fazemos:
letter-advice-only = Este conselho é só para você. Ele se baseia no que você nos contou.
letter-advice-signed = Quem conferiu este conselho
letter-no-more = Depois deste conselho não fazemos mais nada, a menos que assinemos um acordo.
letter-waiting = Não podemos ajudar você hoje. Vamos olhar o seu caso de novo.
letter-look-again = Dia em que olhamos de novo
letter-need = Por favor, traga ou diga para nós:
letter-need-by = Por favor, venha até este dia
letter-signed = Pelo escritório
letter-day = Dia
