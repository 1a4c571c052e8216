### Questions of the intake form that staff ask and write down themselves.

staff-form-ssn = Social Security number
    .help = Only when a form needs it.
staff-form-safe-channel = At least one safe way to reach the client, or when the client comes back
staff-form-service = Type of service, and the case types that may fit
staff-form-sealed = Attorney or representative only: registration, citizenship claims, voting, false papers, work, taxes, benefits, Selective Service, memberships
staff-form-records = Records to order: state record, FBI check, court dispositions
staff-form-who-hurt = Who hurt the client, that person’s status, living together, safe today
staff-form-ages = Children who turn 18 or 21
staff-form-lsc = LSC funding: citizenship attestation or 45 CFR 1626 basis
staff-form-joint = Joint representation explained, consent signed
staff-form-result = Result of screening: possible relief, red flags, urgency, who decides
staff-form-told = What we told the client today, papers copied, next step and date
