### The paper ticket. It never says why the person came.

ticket-arrived = تاسې په { $time } بجو راغلئ
ticket-range = انتظار: شاوخوا له { $from } تر { $to } دقیقو
ticket-have-ready-papers = مهرباني وکړئ خپل ټول کاغذونه چمتو ولرئ.
ticket-have-ready-listen = مهرباني وکړئ نږدې پاتې شئ. ستاسې نمبر به ووایو.
ticket-may-go = تاسې بهر تلای شئ. مهرباني وکړئ تر { $time } بجو پورې دلته بېرته راشئ: بیا ستاسې نمبر وایو.
ticket-fraud = ‏«notario» وکیل نه دی. د حقوقي مشورې لپاره notario ته پیسې مه ورکوئ.
ticket-copy = کاپي
# For staff, always printed in English.
ticket-staff = کارکوونکي: { $language } لولي
