### The paper ticket. It never says why the person came.

ticket-arrived = وصلت في الساعة { $time }
ticket-range = الانتظار بالدقائق: من { $from } إلى { $to } تقريبًا
ticket-have-ready-papers = يُرجى تجهيز كل أوراقك.
ticket-have-ready-listen = يُرجى البقاء قريبًا. ننادي على رقمك.
ticket-may-go = يمكنك الخروج. يُرجى العودة إلى هنا قبل الساعة { $time }: بعدها ننادي على رقمك.
ticket-fraud = الـ «notario» ليس محاميًا. يُرجى عدم دفع المال له مقابل نصيحة قانونية.
ticket-copy = نسخة
# For staff, always printed in English.
ticket-staff = للموظفين: يقرأ { $language }
