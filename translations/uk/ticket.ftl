### The paper ticket. It never says why the person came. Ukrainian, translated by machine.

ticket-arrived = Ви прийшли о { $time }
ticket-range = Чекати: приблизно від { $from } до { $to } хвилин
ticket-have-ready-papers = Будь ласка, приготуйте всі свої документи.
ticket-have-ready-listen = Будь ласка, будьте поруч. Ми назвемо Ваш номер.
ticket-may-go = Ви можете відійти. Будь ласка, поверніться сюди до { $time }: потім ми назвемо Ваш номер.
ticket-fraud = «Notario» — це не адвокат. Не платіть «notario» за юридичні поради.
ticket-copy = КОПІЯ
# For staff, always printed in English.
ticket-staff = Працівникам: читає { $language }
