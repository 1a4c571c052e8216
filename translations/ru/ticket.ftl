### The paper ticket. It never says why the person came. Russian, translated by machine.

ticket-arrived = Вы пришли в { $time }
ticket-range = Ждать: примерно от { $from } до { $to } минут
ticket-have-ready-papers = Пожалуйста, приготовьте все свои документы.
ticket-have-ready-listen = Пожалуйста, будьте рядом. Мы назовём Ваш номер.
ticket-may-go = Вы можете отойти. Пожалуйста, вернитесь сюда к { $time }: потом мы назовём Ваш номер.
ticket-fraud = «Notario» — это не адвокат. Не платите «notario» за юридические советы.
ticket-copy = КОПИЯ
# For staff, always printed in English.
ticket-staff = Сотрудникам: читает { $language }
