### The paper ticket. It never says why the person came.

ticket-arrived = شما ساعت { $time } آمدید
ticket-range = انتظار: حدود { $from } تا { $to } دقیقه
ticket-have-ready-papers = لطفاً همه مدارکتان را آماده داشته باشید.
ticket-have-ready-listen = لطفاً نزدیک بمانید. شماره‌تان را صدا می‌زنیم.
ticket-may-go = می‌توانید بیرون بروید. لطفاً تا ساعت { $time } به اینجا برگردید: بعد شماره‌تان را صدا می‌زنیم.
ticket-fraud = ‏«notario» وکیل نیست. برای مشاوره حقوقی به notario پول ندهید.
ticket-copy = کپی
# For staff, always printed in English.
ticket-staff = کارمندان: { $language } می‌خواند
