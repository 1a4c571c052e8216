### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = Sua hora marcada
card-code = Seu código
card-how = Quando vier, digite este código na tela de toque ou mostre este cartão na recepção.
card-cannot-come = Se não puder vir, por favor, avise, para darmos o horário a outra pessoa.

## Days of the week

card-monday = segunda-feira
card-tuesday = terça-feira
card-wednesday = quarta-feira
card-thursday = quinta-feira
card-friday = sexta-feira
card-saturday = sábado
card-sunday = domingo

## Reminders

card-reminder-subject = Por favor, ligue
card-reminder = Por favor, ligue sobre a sua hora marcada. –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = Por favor, venha neste dia
card-dated-first = Mostre este papel na recepção neste dia. Você passa antes de quem não tem um papel assim. Só passam antes os casos muito urgentes.
