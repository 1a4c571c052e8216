### The paper ticket. It never says why the person came.

ticket-arrived = আপনি এসেছেন: { $time }
ticket-range = অপেক্ষা: প্রায় { $from } থেকে { $to } মিনিট
ticket-have-ready-papers = দয়া করে আপনার সব কাগজপত্র হাতের কাছে রাখুন।
ticket-have-ready-listen = দয়া করে কাছে থাকুন। আমরা আপনার নম্বর ডাকব।
ticket-may-go = আপনি { $time } পর্যন্ত বাইরে যেতে পারেন। তারপর দয়া করে এখানে থাকুন: আমরা আপনার নম্বর ডাকব।
ticket-fraud = “notario” উকিল নন। আইনি পরামর্শের জন্য “notario”-কে টাকা দেবেন না।
ticket-copy = কপি
ticket-staff = কর্মী: { $language } পড়েন
