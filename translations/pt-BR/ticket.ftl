### The paper ticket, in Brazilian Portuguese. It never says why the person came.

ticket-arrived = Você chegou às { $time }
ticket-range = Espera: cerca de { $from } a { $to } minutos
ticket-have-ready-papers = Por favor, deixe todos os seus papéis à mão.
ticket-have-ready-listen = Por favor, fique por perto. Chamamos seu número.
ticket-may-go = Você pode sair. Por favor, volte aqui até as { $time }: depois chamamos seu número.
ticket-fraud = Um “notario” não é advogado. Não pague a um “notario” por conselhos sobre a lei.
ticket-copy = CÓPIA
# For staff, always printed in English.
ticket-staff = Equipe: lê { $language }
