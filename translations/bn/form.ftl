### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.

form-for-whom = আপনি কার জন্য এসেছেন?
    .help = আপনি নিজের জন্য বা অন্য কারও জন্য আসতে পারেন।
form-for-whom-me = নিজের জন্য
form-for-whom-child = আমার সন্তানের জন্য
form-for-whom-family = পরিবারের কারও জন্য
form-for-whom-other = অন্য কারও জন্য

form-adult = তাঁর বয়স কি 18 বা তার বেশি?
    .help = যাঁর সাহায্য দরকার, প্রশ্নটি তাঁর বিষয়ে।
form-adult-yes = হ্যাঁ
form-adult-no = না, 18-এর কম
form-adult-self = আপনার বয়স কি 18 বা তার বেশি?

form-helper-name = আপনি অন্য একজনকে সাহায্য করছেন। আপনার নিজের প্রথম নাম কী?
    .help = আপনার নাম আমরা তাঁর থেকে আলাদা রাখি। আপনি এটি বাদ দিতে পারেন।

form-been-here = আপনি কি আগে এই অফিসে এসেছেন?
    .help = আমরা সবাইকে একই প্রশ্ন করি।
form-been-here-first = এই প্রথম এসেছি
form-been-here-case = এখানে আমার কেস আছে
form-been-here-before = আগেও এসেছি
form-been-here-unsure = আমি নিশ্চিত নই

form-appointment = আজ কি আপনার অ্যাপয়েন্টমেন্ট আছে?
    .help = অ্যাপয়েন্টমেন্ট মানে আপনার সাথে আগে ঠিক করা সময়।
form-appointment-yes = হ্যাঁ
form-appointment-no = না

form-appointment-code = আপনার অ্যাপয়েন্টমেন্টের কোড কী?
    .help = এতে 4টি সংখ্যা আছে। এটি আপনার অ্যাপয়েন্টমেন্ট কার্ডে আছে। আপনি এটি বাদ দিতে পারেন।

form-appointment-time = আপনার অ্যাপয়েন্টমেন্ট কয়টায়?
    .help = সবচেয়ে কাছের সময়টি ছুঁন। আপনি এটি বাদ দিতে পারেন।

form-help-with = আপনার কী বিষয়ে সাহায্য দরকার?
    .help = সবচেয়ে বেশি 3টিতে চাপুন।
form-help-with-citizenship = নাগরিকত্ব (সিটিজেনশিপ)
form-help-with-green-card = গ্রিন কার্ড
form-help-with-work-permit = ওয়ার্ক পারমিট
form-help-with-family = আমার পরিবারকে আনা
form-help-with-court = ইমিগ্রেশন কোর্ট
form-help-with-asylum = সুরক্ষা বা আশ্রয় (অ্যাসাইলাম)
form-help-with-travel = ভ্রমণের কাগজ
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = আমি একটি চিঠি পেয়েছি
form-help-with-address = আমার ঠিকানা বদলানো
form-help-with-records = আমার রেকর্ডের কপি
form-help-with-case = এখানে আমার কেস
form-help-with-papers = কাগজপত্র দেওয়া বা নেওয়া
form-help-with-payment = টাকা দেওয়া
form-help-with-other = অন্য কিছু
form-help-with-person = আমি একজন কর্মীকে বলতে চাই

form-worried-date = আপনার কি এমন কোনো কাগজ আছে, যার তারিখ নিয়ে চিন্তা হচ্ছে?
    .help = যেমন চিঠি, নোটিশ বা কার্ড।
form-worried-date-yes = হ্যাঁ
form-worried-date-no = না
form-worried-date-unsure = আমি নিশ্চিত নই
form-worried-date-person = আমি একজন কর্মীকে বলতে চাই

form-paper-kind = এটি কী ধরনের কাগজ?
    .help = যেটি সবচেয়ে বেশি মেলে সেটিতে চাপুন।
form-paper-kind-court = ইমিগ্রেশন কোর্ট
form-paper-kind-ice = ICE-এর কাছে হাজিরা
form-paper-kind-uscis = USCIS-এর অ্যাপয়েন্টমেন্ট
form-paper-kind-rfe = আরও কাগজপত্র চাওয়ার চিঠি
form-paper-kind-denial = আবেদন নাকচের চিঠি
form-paper-kind-card = শিগগির মেয়াদ শেষ হবে এমন কার্ড
form-paper-kind-other = অন্য কিছু

form-paper-date = কাগজে কোন তারিখ আছে?
    .help = যা জানেন তা দিন। শুধু বছর দিলেও চলবে।

form-held = আপনি যাঁর জন্য এসেছেন, তিনি কি এখন আটক আছেন?
    .help = যেমন ডিটেনশন সেন্টারে বা জেলে।
form-held-yes = হ্যাঁ
form-held-no = না
form-held-person = আমি একজন কর্মীকে বলতে চাই
form-held-self = আপনি কি এমন কারও জন্য এসেছেন যিনি এখন আটক আছেন?
    .help = যেমন ডিটেনশন সেন্টারে বা জেলে।

form-private-room = আপনি কি আগে আলাদা ঘরে কথা বলতে চান?
    .help = আমরা সবাইকে জিজ্ঞেস করি। কারণ বলতে হবে না।
form-private-room-yes = হ্যাঁ
form-private-room-no = না

form-staff-gender = আপনি কার সাথে কথা বলতে চান?
    .help = আমরা যথাসাধ্য চেষ্টা করব।
form-staff-gender-woman = একজন নারী
form-staff-gender-man = একজন পুরুষ
form-staff-gender-any = যে কেউ হলেই চলবে

form-speak-language = আজ আপনি কোন ভাষায় কথা বলতে চান?
    .help = দোভাষীর জন্য টাকা লাগে না।
form-speak-language-same = এই স্ক্রিনের ভাষা
form-speak-language-sign = ইশারা ভাষা
form-speak-language-other = অন্য ভাষা

form-reads = আপনি কি এই ভাষা ভালো পড়তে পারেন?
    .help = মানে এই স্ক্রিনের ভাষা। আমরা আপনাকে পড়েও শোনাতে পারি।
form-reads-yes = হ্যাঁ
form-reads-little = একটু
form-reads-no = না

form-call-name = আমরা আপনাকে কী নামে ডাকব?
    .help = যে কোনো নাম চলবে। দেয়ালের স্ক্রিনে এটি দেখানো হবে না।

form-name = কাগজপত্রে আপনার নাম কী?
    .help = আপনি এটি বাদ দিয়ে পরে বলতে পারেন।
form-name-other = কাগজপত্রে তাঁর নাম কী?
    .help = আপনি এটি বাদ দিয়ে পরে বলতে পারেন।

form-name-latin = ইংরেজি (ABC) অক্ষরে আপনার নাম কীভাবে লেখা হয়?
    .help = জানা থাকলে পাসপোর্ট বা কাগজপত্রের মতো লিখুন। আপনি এটি বাদ দিতে পারেন।
form-name-latin-other = তাঁর নাম ABC অক্ষরে কীভাবে লেখা হয়?
    .help = আপনি এটি বাদ দিয়ে পরে বলতে পারেন।

form-birth-year = আপনার জন্ম কোন সালে?
    .help = শুধু সাল। আপনি এটি বাদ দিতে পারেন।
form-birth-year-other = তাঁর জন্ম কোন সালে?
    .help = শুধু সাল। আপনি এটি বাদ দিতে পারেন।

form-phone = আপনার জন্য কোন ফোন নম্বরে যোগাযোগ করা নিরাপদ?
    .help = শুধু এমন নম্বর দিন, যেখানে আর কেউ কথা শোনে না। আপনি এটি বাদ দিতে পারেন।

form-phone-whose = এটি কার ফোন?
    .help = কে ফোন ধরতে পারেন তা যেন আমরা জানি।
form-phone-whose-mine = আমার মোবাইল ফোন
form-phone-whose-home = বাসার ফোন
form-phone-whose-work = কাজের জায়গার ফোন
form-phone-whose-other = অন্য কারও ফোন

form-phone-ok = এই নম্বরে আমরা কী করতে পারি?
    .help = যা যা নিরাপদ সবগুলোতে চাপুন। একটিতেও না চাপলে আমরা এটি ব্যবহার করব না।
form-phone-ok-call = ফোন করতে পারেন
form-phone-ok-voice = ভয়েস মেসেজ রাখতে পারেন
form-phone-ok-text = লেখা মেসেজ পাঠাতে পারেন

form-phone-script = অন্য কেউ ফোন ধরলে আমরা কী বলব?
    .help = আপনি এখানে যা বেছে নেবেন, আমরা তাই করব।
form-phone-script-only-me = শুধু আমাকে চাইবেন, আর কিছু বলবেন না
form-phone-script-friend = বলবেন একজন বন্ধু ফোন করেছে
form-phone-script-office = অফিসের নাম বলতে পারেন

form-phone-times = কখন ফোন করা বা লেখা নিরাপদ?
    .help = যা যা নিরাপদ সবগুলোতে চাপুন।
form-phone-times-morning = সকাল
form-phone-times-afternoon = দুপুর ও বিকেল
form-phone-times-evening = সন্ধ্যা
form-phone-times-weekend = শনি ও রবিবার
form-phone-times-any = যে কোনো সময়

form-email = নিরাপদ হলে, আপনার ইমেইল ঠিকানা কী?
    .help = শুধু এমন ঠিকানা দিন, যা আর কেউ পড়ে না। আপনি এটি বাদ দিতে পারেন।

form-email-shared = অন্য কেউ কি এই ইমেইল পড়ে?
    .help = অন্য কেউ পড়লে আমরা এতে লিখব না।
form-email-shared-yes = হ্যাঁ
form-email-shared-no = না
form-email-shared-unsure = আমি নিশ্চিত নই

form-letters = আমরা কি আপনার বাসায় চিঠি পাঠাতে পারি?
    .help = আপনি “না”-তে চাপলে আমরা কিছুই পাঠাব না।
form-letters-no = না
form-letters-yes = হ্যাঁ
form-letters-other = অন্য ঠিকানা ব্যবহার করুন। আমি একজন কর্মীকে বলতে চাই।

form-town = আপনি কোন শহরে বা ZIP কোডে থাকেন?
    .help = শুধু শহর, রাস্তা নয়। আপনি এটি বাদ দিতে পারেন।

form-friend = এমন কোনো আত্মীয় বা বন্ধু আছেন, যাঁকে আমরা ফোন করতে পারি?
    .help = শুধু আপনাকে না পেলে। আপনি এটি বাদ দিতে পারেন।
form-friend-name = তাঁর প্রথম নাম কী?
form-friend-phone = তাঁর ফোন নম্বর কী?
form-friend-knows = তিনি কি জানেন আপনি এখানে এসেছেন?
form-friend-knows-yes = হ্যাঁ
form-friend-knows-no = না

form-household = কতজন একসাথে থাকেন ও একই টাকায় চলেন?
    .help = নিজেকে ও বাচ্চাদেরও গুনুন।
form-count-more = { $number } জনের বেশি

form-income = আপনার বাসায় প্রতি মাসে প্রায় কত ডলার আসে?
    .help = ট্যাক্সের আগে, সবার মিলিয়ে। এতে বিনা খরচের সাহায্য খুঁজতে সুবিধা হয়।
form-income-up-to = মাসে { $amount } পর্যন্ত
form-income-between = মাসে { $from } থেকে { $to }
form-income-more = মাসে { $amount }-এর বেশি
form-income-unsure = আমি জানি না
form-income-private = আমি বলতে চাই না

form-papers = আপনি কি আজ কাগজপত্র এনেছেন?
    .help = নিজের কাছেই রাখুন। একজন কর্মী আলাদা ঘরে সেগুলো দেখবেন।
form-papers-yes = হ্যাঁ
form-papers-no = না

form-source = আমাদের কথা কীভাবে জানলেন?
    .help = আপনি এটি বাদ দিতে পারেন।
form-source-friend = বন্ধু বা পরিবার থেকে
form-source-community = মসজিদ, গির্জা বা কোনো সংগঠন থেকে
form-source-court = কোর্ট বা কোনো অফিস থেকে
form-source-school = স্কুল বা ডাক্তার থেকে
form-source-internet = ইন্টারনেট, রেডিও বা টিভি থেকে
form-source-other = অন্যভাবে

form-needs = এগুলোর কোনোটি কি আপনার দরকার?
    .help = যা যা দরকার সবগুলোতে চাপুন।
form-needs-wheelchair = হুইলচেয়ারের জায়গা
form-needs-hearing = শোনার সাহায্য
form-needs-seeing = দেখার সাহায্য
form-needs-seat = বসার জায়গা
form-needs-baby = আমার সাথে ছোট বাচ্চা আছে

## Answers that many questions share

form-yes = হ্যাঁ
form-no = না
form-unsure = আমি নিশ্চিত নই
form-none = এগুলোর কোনোটিই না
form-other = অন্য কিছু
form-person = আমি একজন কর্মীকে বলতে চাই

form-lane-desk = ডেস্ক
form-lane-consultation = পরামর্শ

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = এই উত্তর প্রশ্নের সাথে মেলে না। দয়া করে আবার চেষ্টা করুন।
form-fault-choice = দয়া করে স্ক্রিনের একটি উত্তরে চাপুন।
form-fault-twice = একই উত্তরে দুবার চাপা হয়েছে। দয়া করে একবার চাপুন।
form-fault-too-many = সবচেয়ে বেশি { $max }টিতে চাপা যায়। কোনোটি বাদ দিতে সেটিতে আবার চাপুন।
form-fault-empty = এখনো কিছু লেখা হয়নি। কিছু লিখুন, অথবা “বাদ দিন”-এ চাপুন।
form-fault-too-long = এটি বেশি লম্বা। দয়া করে { $max }টি পর্যন্ত অক্ষর লিখুন।
form-fault-control = দয়া করে শুধু অক্ষর, সংখ্যা ও ফাঁকা জায়গা ব্যবহার করুন।
form-fault-date = এটি এখনো পুরো তারিখ নয়। অন্তত বছর বেছে নিন, অথবা “আমি জানি না”-তে চাপুন।
form-fault-date-month = এটি এখনো পুরো তারিখ নয়। মাসও বেছে নিন, অথবা “আমি জানি না”-তে চাপুন।
form-fault-year = দয়া করে বছরটি আবার দেখুন। এটি { $min } থেকে { $max } হতে পারে।
form-fault-phone-letters = ফোন নম্বরে দয়া করে শুধু সংখ্যা লিখুন।
form-fault-phone-digits = দয়া করে ফোন নম্বরটি দেখুন। এতে 7 থেকে 15টি সংখ্যা থাকার কথা।
form-fault-phone-country = এই নম্বর দেশের সাথে মেলে না। দয়া করে নম্বর ও দেশ দেখুন।
form-fault-phone-area = দয়া করে এরিয়া কোডসহ পুরো নম্বরটি দিন।
form-fault-email = দয়া করে ইমেইল ঠিকানা দেখুন। এতে @ ও একটি ডট লাগে, যেমন name@example.com।
form-fault-number = দয়া করে { $min } থেকে { $max }-এর মধ্যে একটি সংখ্যা বেছে নিন।
form-fault-future = এই দিন এখনো আসেনি। দয়া করে তারিখ দেখুন।
form-fault-month-days = সেই বছর { $month } মাসে { $days } দিন আছে। দয়া করে অন্য দিন বেছে নিন।
form-fault-code = নম্বরটি ঠিক মনে হচ্ছে না। দয়া করে কাগজটি আবার দেখুন, অথবা বাদ দিন।
form-fault-code-a-number = A-Number মানে A অক্ষর আর 7 থেকে 9টি সংখ্যা। দয়া করে আবার দেখুন, অথবা বাদ দিন।
form-fault-code-receipt = রসিদ নম্বরে 3টি অক্ষর ও 10টি সংখ্যা থাকে। দয়া করে আবার দেখুন, অথবা বাদ দিন।
form-fault-rows-full = এখানে আর জায়গা নেই। দয়া করে বাকিটা একজন কর্মীকে বলুন।
