### الورقة التي تحمل الرقم. لا تذكر أبدًا سبب الزيارة.

ticket-arrived = وصلت في الساعة { $time }
ticket-have-ready-papers = من فضلك جهّز جميع أوراقك.
ticket-have-ready-listen = من فضلك ابقَ قريبًا. ننادي على رقمك.
ticket-fraud = الـ “notario” ليس محاميًا. لا تدفع له مالًا مقابل نصيحة قانونية.
ticket-copy = نسخة
ticket-staff = للموظفين: يقرأ { $language }
