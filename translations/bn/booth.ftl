### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.

## Opening the form

booth-start-title = ব্যক্তিগত ফর্ম
booth-start-line = ডেস্ক থেকে পাওয়া কোডটি দিন।
booth-code-wrong = এই কোড কাজ করছে না। দয়া করে আবার দেখুন, অথবা ডেস্কে জিজ্ঞেস করুন।
booth-code-again = এই কোড আর কাজ করে না। দয়া করে ডেস্ক থেকে নতুন কোড নিন।
booth-no-link = ফর্মটি এখন খোলা যাচ্ছে না। দয়া করে ডেস্কে বলুন।

## The notice of the private form

booth-notice-title = শুরু করার আগে
booth-notice-private = এই ফর্ম শুধু আমাদের আইনি কর্মীদের জন্য। আইনি সাহায্য পেতে আপনি যা বলেন, আইন তার সুরক্ষা দেয়।
booth-notice-lawyer = এটি পূরণ করলেই আমরা আপনার উকিল হয়ে যাই না। আপনার কেস নিতে পারব কি না, তা পরে জানাব।
booth-notice-conflict = আপনার বিপক্ষের কাউকে আমরা আগে থেকে সাহায্য করে থাকলে, হয়তো আপনাকে সাহায্য করতে পারব না। কারণটা আমরা বলতে পারি না। অন্যদের নাম শুধু যেখানে জিজ্ঞেস করি, সেখানে লিখুন।
booth-notice-kept = প্রতিটি অংশ শেষ করলে তা লক করে পাঠানো হয়। এই স্ক্রিন তা আর দেখাতে পারে না। আমরা অফিসের নিয়ম অনুযায়ী তা রেখে দিই। আপনি তার কপি চাইতে পারেন বা মুছে দিতে বলতে পারেন।
booth-notice-choice = আপনি যে কোনো প্রশ্ন বাদ দিতে পারেন, যে কোনো সময় থামতে পারেন। আপনি একজন কর্মীকেও বলতে পারেন। দোভাষী আছেন, টাকা লাগে না।
booth-notice-truth = দয়া করে আন্দাজ করবেন না। “আমি নিশ্চিত নই” একটি ভালো উত্তর।
booth-notice-alone = অন্য কেউ কি এই স্ক্রিন দেখতে পাচ্ছে? আপনি “লুকান”-এ চাপতে পারেন বা কর্মীকে ডাকতে পারেন।

## Going through the parts

booth-part = অংশ { $at }, মোট { $of }
booth-part-start = এই অংশ শুরু করুন
booth-part-skip = এই অংশ বাদ দিন
booth-part-finish = এই অংশ পাঠান
booth-part-unsent = এই অংশ এখনও পাঠানো হয়নি।
booth-part-sent-title = এই অংশ লক করে পাঠানো হয়েছে
booth-part-sent-line = এই স্ক্রিন তা আর দেখাতে পারে না। আমাদের কর্মীরা পারেন।
booth-part-next = পরের অংশ
booth-part-failed = এই অংশ আমরা রাখতে পারিনি। যাওয়ার আগে দয়া করে ডেস্কে বলুন।
booth-stop = এখানে থামুন
booth-stop-line = এরপর চালিয়ে যেতে নতুন কোড লাগবে।
booth-erase-line = এই অংশের উত্তর মুছে যাবে। যে অংশ পাঠানো হয়েছে, তা আমাদের কর্মীদের কাছে থাকবে।
booth-done-title = ধন্যবাদ
booth-done-line = দয়া করে ডেস্কে ফিরে যান। এরপর আমাদের কর্মীরা কাজ করবেন।

## The names of the parts

booth-part-service = আপনার কী দরকার
booth-part-identity = আপনার বিষয়ে
booth-part-contact = আপনার সাথে যোগাযোগ
booth-part-dates = চিঠি ও তারিখ
booth-part-entry = আমেরিকায় আসা
booth-part-status = আপনার ইমিগ্রেশনের কাগজপত্র
booth-part-police = পুলিশ ও কোর্ট
booth-part-safety = আপনার নিরাপত্তা
booth-part-family = আপনার পরিবার
booth-part-money = টাকাপয়সা
booth-part-people = আপনার কেসে অন্য মানুষ

## What you need

booth-wish = আপনি কী চান?
    .help = নিজের ভাষায় লিখুন। অল্প কথাই যথেষ্ট।

booth-helped-before = আগে কি কেউ ইমিগ্রেশনের কাগজপত্রে আপনাকে সাহায্য করেছেন?
    .help = প্রত্যেককে যোগ করুন।
booth-helped-before-who = তিনি কে ছিলেন?
booth-helped-before-who-lawyer = উকিল
booth-helped-before-who-representative = সরকারের স্বীকৃত প্রতিনিধি
booth-helped-before-who-notario = “notario” বা পরামর্শদাতা
booth-helped-before-who-friend = বন্ধু বা পরিবার
booth-helped-before-name = সেই মানুষ বা অফিসের নাম কী?
booth-helped-before-paid = আপনি কি টাকা দিয়েছেন?
booth-helped-before-filed = তাঁরা কি ইমিগ্রেশনে কাগজপত্র পাঠিয়েছেন?
booth-helped-before-result = তাতে কী হয়েছে?
booth-helped-before-report = তাঁদের নিয়ে কোনো সমস্যা জানাতে চান?

booth-filed = আপনি কি আগেই ইমিগ্রেশনে কাগজপত্র পাঠিয়েছেন?
    .help = প্রতিটি যোগ করুন।
booth-filed-form = ফর্মের নাম বা নম্বর কী?
booth-filed-date = কবে পাঠানো হয়েছে?
booth-filed-receipt = রসিদ নম্বর কী?
    .help = 3টি অক্ষর ও 10টি সংখ্যা, রসিদের চিঠিতে আছে।
booth-filed-status = তাতে কী হয়েছে?
booth-filed-status-waiting = আমি অপেক্ষা করছি
booth-filed-status-approved = তাঁরা হ্যাঁ বলেছেন
booth-filed-status-denied = তাঁরা না বলেছেন

## About you

booth-full-name = আপনার পুরো নাম কী?
    .help = কাগজপত্রে যেমন আছে।
booth-full-name-name = আপনার পুরো নাম কী?
booth-full-name-latin = ইংরেজি (ABC) অক্ষরে আপনার নাম কীভাবে লেখা হয়?
    .help = জানা থাকলে পাসপোর্ট বা কাগজপত্রের মতো লিখুন।
booth-full-name-father = আপনার বাবার নাম কী?
booth-full-name-mother = আপনার মায়ের নাম কী?
booth-full-name-document = এই নাম কোন কাগজে আছে?
booth-full-name-document-passport = পাসপোর্ট
booth-full-name-document-birth = জন্ম সনদ
booth-full-name-document-card = পরিচয়পত্র
booth-full-name-document-immigration = ইমিগ্রেশনের কাগজ

booth-other-names = আপনি কি অন্য কোনো নাম ব্যবহার করেছেন?
    .help = যেমন বিয়ের আগের নাম, ডাকনাম, অন্য বানান।
booth-other-names-name = সেই নাম কী?
booth-other-names-kind = এটি কী ধরনের নাম?
booth-other-names-kind-before = বিয়ের আগের নাম
booth-other-names-kind-nickname = ডাকনাম
booth-other-names-kind-papers = অন্য কাগজপত্রের নাম

booth-spoken-of = আপনার জন্য আমরা কোন নাম ব্যবহার করব?
    .help = যে কোনো নাম দিলেই চলবে। আপনার সাথে কথা বলার সময় আমরা এটি ব্যবহার করি।
booth-spoken-of-name = আপনার জন্য আমরা কোন নাম ব্যবহার করব?
booth-spoken-of-pronoun = আমরা কীভাবে আপনার কথা বলব?
booth-spoken-of-pronoun-she = নারী হিসেবে (she)
booth-spoken-of-pronoun-he = পুরুষ হিসেবে (he)
booth-spoken-of-pronoun-they = নারী-পুরুষ না বলে (they)
booth-spoken-of-pronoun-name = শুধু আমার নাম বলুন

booth-born = আপনার জন্ম কবে?
    .help = যা জানেন তা দিন। শুধু বছর দিলেও চলবে।
booth-born-date = আপনার জন্ম কবে?
booth-born-sure = এই তারিখ নিয়ে আপনি কি নিশ্চিত?

booth-birth-place = আপনার জন্ম কোথায়?
    .help = না জানলে কাছের শহরের নাম দিন।
booth-birth-place-city = আপনার জন্ম কোন শহরে বা গ্রামে?
booth-birth-place-country = আপনার জন্ম কোন দেশে?

booth-citizenship = আপনি কোন কোন দেশের নাগরিক?
    .help = প্রতিটি যোগ করুন। কারও কারও কোনো দেশ নেই।
booth-citizenship-country = কোন দেশ?

booth-sex = কাগজপত্রে কী লেখা আছে: নারী না পুরুষ?
    .help = কাগজে যা লেখা আছে, ফর্মে তা লাগে। আপনি এটি বাদ দিতে পারেন।
booth-sex-papers = কাগজপত্রে কী লেখা আছে?
booth-sex-papers-female = নারী
booth-sex-papers-male = পুরুষ
booth-sex-papers-x = X
booth-sex-gender = আপনি কি নিজের জন্য অন্য কোনো শব্দ বলেন?
    .help = আপনি এটি বাদ দিতে পারেন।

booth-marriage = আপনার কি বিয়ে হয়েছে?
    .help = আমরা সবাইকে জিজ্ঞেস করি, কারণ কাগজপত্রের জন্য পরিবারের কথা জরুরি হতে পারে।
booth-marriage-single = কখনো বিয়ে হয়নি
booth-marriage-married = বিয়ে হয়েছে
booth-marriage-partner = আমরা একসাথে থাকি
booth-marriage-separated = আলাদা থাকি
booth-marriage-divorced = তালাক বা ডিভোর্স হয়েছে
booth-marriage-widowed = আমার স্বামী বা স্ত্রী মারা গেছেন

booth-a-number = আপনার কি A-Number (ইমিগ্রেশনের নম্বর) আছে?
    .help = এটি ইমিগ্রেশনের অনেক কাগজে থাকে: A অক্ষর আর 7 থেকে 9টি সংখ্যা। কারও কারও একটির বেশি থাকে।
booth-a-number-number = A-Number কী?

booth-account = আপনার কি USCIS-এর অ্যাকাউন্ট নম্বর বা রসিদ নম্বর আছে?
    .help = প্রতিটি যোগ করুন।
booth-account-kind = এটি কী ধরনের নম্বর?
booth-account-kind-account = অনলাইন অ্যাকাউন্ট নম্বর
booth-account-kind-receipt = রসিদ নম্বর
booth-account-number = নম্বরটি কী?

booth-passport = আপনার কি পাসপোর্ট বা কনস্যুলেটের দেওয়া কার্ড আছে?
    .help = মেয়াদ শেষ হলেও এটি কাজে লাগে। আপনি এটি বাদ দিতে পারেন।
booth-passport-country = এটি কোন দেশের?
booth-passport-number = এর নম্বর কী?
booth-passport-expires = এর মেয়াদ কবে শেষ?

booth-i94 = আপনার কি I-94 কাগজ আছে?
    .help = যাঁরা ভিসা বা প্যারোল (parole) নিয়ে আসেন, ইমিগ্রেশন তাঁদের এটি দেয়।
booth-i94-number = এর নম্বর কী?
booth-i94-class = “class”-এর নিচে কোন অক্ষর আছে?
booth-i94-until = আপনি কোন তারিখ পর্যন্ত থাকতে পারতেন?

booth-languages = আপনি কোন কোন ভাষা ব্যবহার করেন?
    .help = আপনি যে যে ভাষা বলেন সবগুলোতে চাপুন।
booth-languages-speaks = আপনি কোন কোন ভাষায় কথা বলেন?
booth-languages-reads = আপনি কোন কোন ভাষা পড়েন?
booth-languages-interpreter = আপনি কি দোভাষী চান?
booth-languages-dialect = আপনি কি কোনো আঞ্চলিক ভাষায় কথা বলেন?
    .help = যেমন আপনার শহর বা এলাকার নাম।

booth-school = আপনি কত বছর স্কুলে পড়েছেন?
    .help = ভালোভাবে বোঝানোর জন্য আমরা এটি জিজ্ঞেস করি। আপনি এটি বাদ দিতে পারেন।
booth-school-years = আপনি কত বছর স্কুলে পড়েছেন?
booth-school-reads = আপনি কি নিজের ভাষায় পড়তে ও লিখতে পারেন?
booth-school-reads-yes = হ্যাঁ
booth-school-reads-little = একটু
booth-school-reads-no = না
booth-school-hard = কোনো অসুখের জন্য কি শেখা বা মনে রাখা কঠিন হয়?

booth-funders = যাঁরা আমাদের টাকা দেন, তাঁদের তিনটি প্রশ্ন
    .help = এতে আমরা বিনা খরচে সাহায্য দিতে পারি। আপনি যে কোনোটি বাদ দিতে পারেন।
booth-funders-latino = আপনি কি হিস্পানিক বা ল্যাটিনো?
booth-funders-race = এগুলোর মধ্যে আপনি কোনটি?
    .help = যা যা ঠিক সবগুলোতে চাপুন।
booth-funders-race-native = আমেরিকান ইন্ডিয়ান বা আলাস্কার আদিবাসী
booth-funders-race-asian = এশীয়
booth-funders-race-black = কালো বা আফ্রিকান আমেরিকান
booth-funders-race-pacific = হাওয়াই বা প্রশান্ত মহাসাগরের দ্বীপের আদিবাসী
booth-funders-race-white = সাদা
booth-funders-veteran = আপনি কি আমেরিকার সেনাবাহিনীতে ছিলেন?

## How we may reach you

booth-home-phone = আপনার বাসায় কি ফোন আছে?
    .help = আপনি যেভাবে বলবেন, আমরা শুধু সেভাবেই ব্যবহার করব।
booth-cell-phone = আপনার কি মোবাইল ফোন আছে?
    .help = আপনি যেভাবে বলবেন, আমরা শুধু সেভাবেই ব্যবহার করব।
booth-work-phone = আপনার কাজের জায়গায় কি ফোন আছে?
    .help = আপনি যেভাবে বলবেন, আমরা শুধু সেভাবেই ব্যবহার করব।
booth-phone-number = নম্বরটি কী?
booth-phone-ok = এই নম্বরে আমরা কী করতে পারি?
    .help = যা যা নিরাপদ সবগুলোতে চাপুন। একটিতেও না চাপলে আমরা এটি ব্যবহার করব না।
booth-phone-ok-call = ফোন করতে পারেন
booth-phone-ok-voice = ভয়েস মেসেজ রাখতে পারেন
booth-phone-ok-text = লেখা মেসেজ পাঠাতে পারেন
booth-phone-ok-app = WhatsApp-এ লিখতে পারেন
booth-phone-script = অন্য কেউ ফোন ধরলে আমরা কী বলব?
booth-phone-script-only-me = শুধু আমাকে চাইবেন, আর কিছু বলবেন না
booth-phone-script-friend = বলবেন একজন বন্ধু ফোন করেছে
booth-phone-script-office = অফিসের নাম বলতে পারেন
booth-phone-times = কখন নিরাপদ?
    .help = যা যা নিরাপদ সবগুলোতে চাপুন।
booth-phone-times-morning = সকাল
booth-phone-times-afternoon = দুপুর ও বিকেল
booth-phone-times-evening = সন্ধ্যা
booth-phone-times-weekend = শনি ও রবিবার
booth-phone-times-any = যে কোনো সময়
booth-phone-shared = অন্য কেউ কি এই ফোন ব্যবহার করে বা দেখে?
booth-phone-employer = আমরা ফোন করি, এটা কি আপনার মালিক জানতে পারেন?

booth-friend-phone = পরিবারের কেউ বা বন্ধু আছেন, যাঁকে আমরা ফোন করতে পারি?
    .help = শুধু আপনাকে না পেলে।
booth-friend-phone-name = তাঁর নাম কী?
booth-friend-phone-relation = তিনি আপনার কে হন?
booth-friend-phone-script-only = শুধু তাঁকে চাইবেন, আর কিছু বলবেন না
booth-friend-phone-knows = তিনি কি জানেন আপনি আমাদের কাছে আসেন?

booth-relation-spouse = স্বামী বা স্ত্রী
booth-relation-former = আগের স্বামী বা স্ত্রী
booth-relation-parent = মা বা বাবা
booth-relation-child = ছেলে বা মেয়ে
booth-relation-sibling = ভাই বা বোন
booth-relation-other-family = পরিবারের অন্য কেউ
booth-relation-friend = বন্ধু
booth-relation-self = আমি

booth-home = আপনি কোথায় থাকেন?
    .help = আপনি হ্যাঁ না বললে আমরা সেখানে কিছু পাঠাই না।
booth-home-kind = এটি কী ধরনের জায়গা?
booth-home-kind-own = আমার নিজের বাসা
booth-home-kind-with = অন্যদের সাথে থাকি
booth-home-kind-shelter = শেল্টার (আশ্রয়কেন্দ্র)
booth-home-kind-none = থাকার পাকা জায়গা নেই
booth-address-street = রাস্তার নাম ও বাসার নম্বর কী?
booth-address-unit = অ্যাপার্টমেন্ট বা ঘরের নম্বর কী?
    .help = আপনি এটি বাদ দিতে পারেন।
booth-address-city = কোন শহর?
booth-address-state = কোন স্টেট?
    .help = দুটি অক্ষরই যথেষ্ট, যেমন TX।
booth-address-zip = ZIP কোড কী?
booth-address-mail = আমরা কি সেখানে চিঠি পাঠাতে পারি?
booth-address-plain = আমাদের নাম ছাড়া সাধারণ খাম ব্যবহার করব?

booth-email = আপনার কি ইমেইল ঠিকানা আছে?
    .help = আপনার জন্য নিরাপদ হলে তবেই দিন। আপনি এটি বাদ দিতে পারেন।
booth-email-address = ইমেইল ঠিকানা কী?
booth-email-shared = অন্য কেউ কি এই ইমেইল পড়ে?
booth-email-device = অন্য কেউ কি আপনার ফোন বা কম্পিউটার দেখতে পারে?

booth-friend-home = পরিবারের কেউ বা বন্ধু আছেন, যিনি আপনার চিঠি নিতে পারেন?
    .help = এমন কাউকে বেছে নিন যাঁকে আপনি বিশ্বাস করেন। আপনি এটি বাদ দিতে পারেন।
booth-friend-home-name = তাঁর নাম কী?
booth-friend-home-knows = তিনি কি জানেন আপনি আমাদের কাছে আসেন?

booth-safe-mail = সরকারি চিঠির জন্য কি নিরাপদ ঠিকানা আছে?
    .help = এটি আপনার বাসা থেকে আলাদা হতে পারে।
booth-safe-mail-program = আপনি কি এমন প্রোগ্রামে আছেন, যা আপনার ঠিকানা গোপন রাখে?
booth-safe-mail-card = সেই প্রোগ্রামে আপনার কার্ডের নম্বর কী?
booth-safe-mail-expires = সেই কার্ডের মেয়াদ কবে শেষ?

booth-secret-word = ফোনে কথা বলার জন্য একটি গোপন শব্দ বেছে নিন
    .help = কিছু বলার আগে আমরা শব্দটি জিজ্ঞেস করি। এমন শব্দ নিন যা অন্যরা আন্দাজ করতে পারে না।

## Letters and dates

booth-notices = আপনার কি ইমিগ্রেশন বা কোর্টের চিঠি বা কাগজ আছে?
    .help = আপনার সাথে যা আছে, প্রতিটি যোগ করুন।
booth-notices-kind = এটি কী ধরনের কাগজ?
booth-notices-on = কাগজে কোন তারিখ আছে?
booth-notices-received = আপনি এটি কবে পেয়েছেন?
booth-notices-due = কোন তারিখের মধ্যে কিছু করতে হবে?
booth-notices-how = আপনি এটি কীভাবে পেয়েছেন?
booth-notices-how-mail = ডাকে
booth-notices-how-hand = হাতে হাতে

booth-court = ইমিগ্রেশন কোর্টে কি আপনার কেস আছে?
    .help = কোর্টের কাগজে এটি পাবেন। না জানলেও অসুবিধা নেই।
booth-court-has = ইমিগ্রেশন কোর্টে কি আপনার কেস আছে?
booth-court-charged = “Notice to Appear” নামের কাগজে কোন তারিখ আছে?
booth-court-city = কোর্ট কোন শহরে?
booth-court-judge = জজের নাম কী?
booth-court-hearing = আপনার পরের শুনানি কবে?
booth-court-time = কয়টায়?
booth-court-kind = এটি কী ধরনের শুনানি?
booth-court-kind-first = ছোট প্রথম শুনানি (master)
booth-court-kind-full = পুরো শুনানি (individual)
booth-court-where = এটি কোথায়?
booth-court-where-person = কোর্টের ঘরে
booth-court-where-video = ভিডিও বা ফোনে

booth-check-in = আপনাকে কি ইমিগ্রেশনে (ICE) হাজিরা দিতে হয়?
booth-check-in-has = আপনাকে কি ইমিগ্রেশনে (ICE) হাজিরা দিতে হয়?
    .help = যা যা ঠিক সবগুলোতে চাপুন। এতে বোঝা যায়, কত তাড়াতাড়ি আপনার সাহায্য দরকার।
booth-check-in-has-visit = আমাকে সেখানে যেতে হয়
booth-check-in-has-order = আমার নজরদারির আদেশ আছে
booth-check-in-has-monitor = তারা অ্যাপ, ঘড়ি বা পায়ের ব্যান্ড দিয়ে আমাকে নজরে রাখে
booth-check-in-next = পরের বার কবে?
booth-check-in-place = কোথায়?

booth-held = আপনার পরিবারের কেউ কি এখন আটক আছেন?
    .help = যেমন ডিটেনশন সেন্টারে বা জেলে।
booth-held-has = আপনার পরিবারের কেউ কি এখন আটক আছেন?
booth-held-name = তাঁর পুরো নাম কী?
booth-held-relation = তিনি আপনার কে হন?
booth-held-country = তিনি কোন দেশের?
booth-held-born = তাঁর জন্ম কবে?
booth-held-number = তাঁর A-Number কী?
booth-held-place = তিনি কোথায় আটক আছেন?
booth-held-since = কবে থেকে?
booth-held-wants = তিনি কি আমাদের সাহায্য চান?

## Coming to the United States

booth-entries = আপনি কবে আমেরিকায় এসেছেন?
    .help = প্রতিবার আসা যোগ করুন। শেষবার থেকে শুরু করুন।
booth-entries-date = আপনি কবে এসেছেন?
booth-entries-place = আপনি কোন জায়গা দিয়ে ঢুকেছেন?
    .help = যেমন শহর, সেতু বা বিমানবন্দরের নাম।
booth-entries-how = আপনি কীভাবে ঢুকেছেন?
booth-entries-how-visa = ভিসা নিয়ে
booth-entries-how-parole = প্যারোল (parole) নিয়ে
booth-entries-how-border-card = সীমান্ত পার হওয়ার কার্ড দিয়ে
booth-entries-how-waved = তারা না দেখেই যেতে দিয়েছে
booth-entries-how-no-check = কেউ আমাকে চেক করেনি
booth-entries-document = আপনি কোন কাগজ দেখিয়েছেন?
booth-entries-met = আপনি কি কোনো অফিসারের সাথে কথা বলেছেন?

booth-trips = তারপর কি আপনি আমেরিকার বাইরে গেছেন?
    .help = প্রতিটি ভ্রমণ যোগ করুন।
booth-trips-left = আপনি কবে গেছেন?
booth-trips-back = আপনি কবে ফিরেছেন?

booth-last-arrival = আপনি শেষবার কবে এসেছেন?
    .help = এই তারিখ খুব জরুরি হতে পারে। যা জানেন তা দিন।
    .suggested = আপনি যা বলেছেন সেই অনুযায়ী। ঠিক না হলে বদলান।

booth-stopped = সীমান্তে কি কখনো আপনাকে থামানো বা ফেরত পাঠানো হয়েছে?
    .help = প্রতিবারের কথা যোগ করুন।
booth-stopped-date = এটি কবে হয়েছে?
booth-stopped-place = এটি কোথায় হয়েছে?
booth-stopped-fingerprints = তারা কি আপনার আঙুলের ছাপ নিয়েছে?
booth-stopped-signed = আপনি কি কোনো কাগজে সই করেছেন?

booth-removed = কোনো জজ বা অফিসার কি কখনো আপনাকে চলে যাওয়ার আদেশ দিয়েছেন?
    .help = প্রতিবারের কথা যোগ করুন।
booth-removed-date = এটি কবে হয়েছে?
booth-removed-place = এটি কোথায় হয়েছে?
booth-removed-who = আদেশটি কে দিয়েছেন?
booth-removed-who-judge = একজন জজ
booth-removed-who-officer = একজন অফিসার
booth-removed-left = তখন কি আপনি আমেরিকা ছেড়েছেন?
booth-removed-back = তারপর কি আপনি ফিরে এসেছেন?

booth-visas = আপনি কি কখনো ভিসা চেয়েছেন?
    .help = প্রতিটি যোগ করুন।
booth-visas-kind = কী ধরনের ভিসা ছিল?
booth-visas-date = এটি কবে হয়েছে?
booth-visas-result = তাতে কী হয়েছে?
booth-visas-result-got = আমি পেয়েছি
booth-visas-result-refused = তাঁরা না বলেছেন
booth-visas-result-stayed = মেয়াদের চেয়ে বেশি দিন থেকেছি

## Your immigration papers

booth-status = এখন আপনার কী কাগজপত্র আছে?
    .help = যেটি সবচেয়ে বেশি মেলে সেটিতে চাপুন।
booth-status-what = এখন আপনার কী কাগজপত্র আছে?
booth-status-what-none = কোনো কাগজপত্র নেই
booth-status-what-green-card = গ্রিন কার্ড
booth-status-what-work = ওয়ার্ক পারমিট
booth-status-what-visa = ভিসা
booth-status-what-asylum = আশ্রয় (অ্যাসাইলাম) বা শরণার্থী
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = প্যারোল (parole)
booth-status-what-citizenship = আমেরিকার নাগরিক
booth-status-expires = সেই কাগজের মেয়াদ কবে শেষ?

booth-resident = আপনার গ্রিন কার্ডের বিষয়ে
    .help = তারিখটি কার্ডে আছে। যা জানেন তা দিন।
booth-resident-since = এটি কবে থেকে আছে?
booth-resident-how = আপনি এটি কীভাবে পেয়েছেন?
booth-resident-how-family = পরিবারের মাধ্যমে
booth-resident-how-work = কাজের মাধ্যমে
booth-resident-how-asylum = শরণার্থী হিসেবে বা আশ্রয়ের (অ্যাসাইলাম) মাধ্যমে
booth-resident-how-lottery = লটারির মাধ্যমে
booth-resident-two-years = কার্ডটি কি শুধু দুই বছরের?

booth-work-permit = আপনার ওয়ার্ক পারমিটের বিষয়ে
booth-work-permit-category = “category”-এর নিচে কোন অক্ষর ও সংখ্যা আছে?
    .help = যেমন C08। আপনি এটি বাদ দিতে পারেন।
booth-work-permit-expires = এর মেয়াদ কবে শেষ?

booth-programs = এগুলোর কোনোটি কি আপনার আছে বা চেয়েছেন?
    .help = প্রতিটি যোগ করুন।
booth-programs-kind = কোনটি?
booth-programs-kind-asylum = আশ্রয় (অ্যাসাইলাম)
booth-programs-kind-u = U ভিসা
booth-programs-kind-t = T ভিসা
booth-programs-kind-sij = কম বয়সীদের কাগজ (SIJ)
booth-programs-since = কবে থেকে?
booth-programs-until = কবে পর্যন্ত?

booth-petition = আপনাকে থাকতে দিতে কেউ কি কখনো ইমিগ্রেশনে আবেদন করেছেন?
    .help = যেমন পরিবারের কেউ বা মালিক, আপনার, আপনার মা-বাবা, স্বামী বা স্ত্রীর জন্য।
booth-petition-filed = আপনাকে থাকতে দিতে কেউ কি কখনো ইমিগ্রেশনে আবেদন করেছেন?
booth-petition-who = এটি কার জন্য ছিল?
booth-petition-who-me = আমার জন্য
booth-petition-who-parent = আমার মা বা বাবার জন্য
booth-petition-who-spouse = আমার স্বামী বা স্ত্রীর জন্য
booth-petition-when = এটি কবে হয়েছে?

booth-moved = আপনি কি বাসা বদলেছেন?
    .help = ইমিগ্রেশন তাদের জানা ঠিকানায় চিঠি পাঠায়। ঠিকানা বদলাতে আমরা সাহায্য করতে পারি।
booth-moved-moved = শেষ কাগজপত্রের পরে কি আপনি বাসা বদলেছেন?
booth-moved-told = নতুন ঠিকানা আপনি কাকে জানিয়েছেন?
    .help = যা যা ঠিক সবগুলোতে চাপুন।
booth-moved-told-uscis = ইমিগ্রেশনকে (USCIS)
booth-moved-told-court = কোর্টকে

## Police and courts

booth-arrested = পুলিশ কি কখনো আপনাকে গ্রেপ্তার করেছে বা জরিমানার টিকিট দিয়েছে?
    .help = যে কোনো জায়গায়, অনেক আগে হলেও, পরে কিছু না হলেও।
booth-arrests = প্রতিবারের কথা আমাদের জানান
    .help = প্রতিটি যোগ করুন। যা জানেন তা দিন।
booth-arrests-date = এটি কবে হয়েছে?
booth-arrests-place = এটি কোথায় হয়েছে?
booth-arrests-agency = কোন পুলিশ ছিল?
booth-arrests-charge = তাদের মতে আপনি কী করেছিলেন?
    .help = অল্প কথাই যথেষ্ট।
booth-arrests-court = কোন কোর্ট ছিল?
booth-arrests-result = তাতে কী হয়েছে?
booth-arrests-result-dropped = তারা কেস তুলে নিয়েছে
booth-arrests-result-guilty = দোষী
booth-arrests-result-not-guilty = নির্দোষ
booth-arrests-result-open = এখনো চলছে
booth-arrests-sentence = জজ কী আদেশ দিয়েছেন?
    .help = যেমন কয়েক দিন জেল, ক্লাস বা সমাজসেবার কাজ।
booth-arrests-probation = আপনি কি প্রবেশনে ছিলেন?
booth-arrests-fine = আপনি কি জরিমানা দিয়েছেন?
booth-arrests-papers = আপনার কাছে কি কোর্টের কাগজপত্র আছে?

booth-open-case = আপনার কি কোনো ফৌজদারি কেস এখনো চলছে?
    .help = আপনার কাগজপত্রের জন্য এটি জরুরি হতে পারে। আপনি একজন কর্মীকেও বলতে পারেন।
booth-open-case-has = আপনার কি কোনো ফৌজদারি কেস এখনো চলছে?
booth-open-case-next = পরের তারিখ কবে?
booth-open-case-defender = আপনার পক্ষের উকিলের নাম কী?

booth-police-more = এগুলোর কোনোটি কি আপনার সাথে হয়েছে?
    .help = যা যা ঠিক সবগুলোতে চাপুন।
booth-police-more-driving = মদ বা নেশার পরে গাড়ি চালানো
booth-police-more-order = কোর্ট আমাকে কারও থেকে দূরে থাকার আদেশ দিয়েছে
booth-police-more-young = আমার বয়স 18-এর কম থাকার সময়ের কিছু
booth-police-more-warrant = পুলিশ হয়তো আমাকে খুঁজছে
booth-police-more-probation = আমি এখন প্রবেশনে আছি

## Your safety

booth-afraid = নিজের দেশে ফিরে যেতে কি আপনার ভয় লাগে?
    .help = এখানে ঘটনাটা বলতে হবে না।
booth-hurt = আমেরিকায় কেউ কি আপনার বা আপনার সন্তানের ক্ষতি করেছে, আঘাত করেছে বা হুমকি দিয়েছে?
    .help = এখানে ঘটনাটা বলতে হবে না।
booth-crime = যা হয়েছে তার বিষয়ে
    .help = শুধু যা দিতে চান তা দিন।
booth-crime-kind = কী ধরনের ঘটনা ছিল?
    .help = যা যা ঠিক সবগুলোতে চাপুন।
booth-crime-kind-home = বাড়িতে মারধর বা নির্যাতন
booth-crime-kind-attack = হামলা
booth-crime-kind-sexual = যৌন নির্যাতন
booth-crime-kind-threats = হুমকি
booth-crime-kind-held = কেউ আমাকে আটকে রেখেছে
booth-crime-kind-stalking = কেউ আমার পিছু নিয়েছে
booth-crime-when = এটি কবে হয়েছে?
booth-crime-where = কোন শহরে?
booth-crime-reported = আপনি বা অন্য কেউ কি পুলিশকে জানিয়েছেন?
booth-crime-report = পুলিশ রিপোর্টের নম্বর কী?
booth-crime-certified = পুলিশ কি আপনার জন্য কোনো কাগজে সই করেছে (U ভিসা)?
booth-forced = কেউ কি কখনো জোর করে বা ঠকিয়ে আপনাকে কাজ করিয়েছে?
    .help = যেমন টাকা না দেওয়া, কাগজপত্র রেখে দেওয়া, চলে যেতে না দেওয়া।
booth-young = যাঁদের বয়স 21-এর কম
    .help = কম বয়সীদের জন্য বিশেষ সাহায্য আছে।
booth-young-is = আপনার বয়স কি 21-এর কম?
booth-young-both = আপনি কি মা ও বাবা দুজনের সাথে থাকেন?
booth-young-hurt = মা বা বাবা কি আপনার ক্ষতি করেছেন, ছেড়ে গেছেন বা দেখাশোনা করেননি?
booth-young-order = পারিবারিক কোর্টের কোনো কাগজ কি আছে?
booth-need-now = এগুলোর কোনোটি কি এখন দরকার?
    .help = আমরা খুঁজতে সাহায্য করতে পারি।
booth-need-now-shelter = ঘুমানোর নিরাপদ জায়গা
booth-need-now-police = পুলিশ
booth-need-now-doctor = ডাক্তার
booth-need-now-food = খাবার
booth-need-now-talk = কথা বলার মতো কেউ

## Your family

booth-family = আপনার পরিবারে কে কে আছেন?
    .help = স্বামী বা স্ত্রী (এখনকার ও আগের), মা-বাবা, সন্তান, ভাই-বোনদের যোগ করুন।
booth-family-relation = তিনি কে?
booth-family-name = পুরো নাম কী?
booth-family-born = তাঁর জন্ম কবে?
booth-family-country = তাঁর জন্ম কোন দেশে?
booth-family-status = তাঁর কী কাগজপত্র আছে?
booth-family-status-citizenship = আমেরিকার নাগরিক
booth-family-status-green-card = গ্রিন কার্ড
booth-family-status-other = অন্য কাগজপত্র
booth-family-status-none = কোনো কাগজপত্র নেই
booth-family-here = তিনি কি আমেরিকায় থাকেন?
booth-family-filed = তিনি কি আপনার জন্য ইমিগ্রেশনে আবেদন করেছেন?
booth-family-living = তিনি কি বেঁচে আছেন?

booth-citizenship-parents = আপনার মা-বাবা, দাদা-দাদি বা নানা-নানির কেউ কি আমেরিকার নাগরিক ছিলেন বা আছেন?
    .help = কেউ কেউ পরিবারের সূত্রে নাগরিক, কিন্তু তা জানেন না।

booth-sponsor = ইমিগ্রেশনের কাগজপত্রে কে আপনাকে সাহায্য করতে পারেন (স্পনসর)?
    .help = যেমন স্বামী বা স্ত্রী, মা বা বাবা, বড় সন্তান।
booth-sponsor-name = তাঁর নাম কী?
booth-sponsor-relation = তিনি আপনার কে হন?
booth-sponsor-income = তিনি মাসে প্রায় কত ডলার আয় করেন?

## Money

booth-household = কতজন একই টাকায় চলেন?
    .help = নিজেকে ও বাচ্চাদেরও গুনুন।

booth-income = কী কী টাকা আসে?
    .help = বাসার সবার জন্য, প্রতিটি ধরন যোগ করুন। কিছু না থাকলে “যোগ করার কিছু নেই”-এ চাপুন।
booth-income-source = এটি কোথা থেকে আসে?
booth-income-source-job = চাকরি
booth-income-source-own = নিজের কাজ বা ব্যবসা
booth-income-source-benefits = সরকারের সাহায্য
booth-income-source-family = পরিবার বা বন্ধু
booth-income-amount = কত ডলার?
booth-income-often = কত দিন পরপর?
booth-income-often-week = প্রতি সপ্তাহে
booth-income-often-two-weeks = দুই সপ্তাহ পরপর
booth-income-often-month = প্রতি মাসে
booth-income-often-year = প্রতি বছরে

booth-benefits = আপনার বাসার কেউ কি এগুলোর কোনোটি পান?
booth-benefits-has = আপনার বাসার কেউ কি এগুলোর কোনোটি পান?
    .help = যা যা ঠিক সবগুলোতে চাপুন। এতে ফি কমতে পারে।
booth-benefits-has-snap = খাবারের সাহায্য (SNAP, EBT)
booth-benefits-has-medicaid = Medicaid (চিকিৎসার সাহায্য)
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = নগদ সাহায্য (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = বাসা ভাড়ার সাহায্য
booth-benefits-proof = এর প্রমাণ হিসেবে কি কোনো চিঠি আছে?

booth-fee = আপনি কি আমাদের অফিসকে অল্প ফি দিতে পারেন?
    .help = টাকার জন্য কাউকে ফিরিয়ে দেওয়া হয় না।
booth-fee-full = হ্যাঁ
booth-fee-plan = হ্যাঁ, প্রতি মাসে অল্প করে
booth-fee-waiver = না, আমি দিতে পারি না

## Other people in your case

booth-people = আপনার কেসের সাথে আর কার কার সম্পর্ক আছে?
    .help = আমরা দেখি, আপনার বিপক্ষের কাউকে আমরা আগে থেকে সাহায্য করছি কি না।
booth-people-name = তাঁর পুরো নাম কী?
booth-people-role = কেসের সাথে তাঁর কী সম্পর্ক?
booth-people-role-helps-me = কাগজপত্রে আমাকে সাহায্য করেন
booth-people-role-i-help = আমি তাঁকে সাহায্য করতে চাই
booth-people-role-former = আগের স্বামী বা স্ত্রী
booth-people-role-hurt-me = আমার ক্ষতি করেছে বা হুমকি দিয়েছে
booth-people-role-employer = মালিক
booth-people-role-same-case = একই কেসে আছেন
