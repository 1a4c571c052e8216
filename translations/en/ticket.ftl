### The paper ticket. It never says why the person came.

ticket-arrived = You came at { $time }
ticket-range = Wait: about { $from } to { $to } minutes
ticket-have-ready-papers = Please have all your papers ready.
ticket-have-ready-listen = Please stay near. We call your number.
ticket-may-go = You may go out. Please be back here by { $time }: then we call your number.
ticket-fraud = A “notario” is not a lawyer. Do not pay a notario for legal advice.
ticket-copy = COPY
# For staff, always printed in English.
ticket-staff = Staff: reads { $language }
