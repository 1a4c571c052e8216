### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud.

## Welcome

kiosk-welcome-title = স্বাগতম
kiosk-welcome-start = শুরু করতে চাপুন
kiosk-welcome-fraud = “notario” উকিল নন। আইনি পরামর্শের জন্য “notario”-কে টাকা দেবেন না।
kiosk-welcome-wait = দয়া করে একটু অপেক্ষা করুন।

## Language

kiosk-language-title = আপনার ভাষা বেছে নিন
kiosk-language-not-here = আমার ভাষা এখানে নেই
kiosk-language-here = বাংলার জন্য এখানে চাপুন
kiosk-language-spoken-title = আপনি কোন ভাষায় কথা বলেন?
kiosk-language-spoken-line = আপনার ভাষায় চাপুন। একজন কর্মী আপনার কাছে আসবেন।
kiosk-language-interpreter = আমরা আপনার জন্য একজন দোভাষী খুঁজে দেব।
kiosk-language-none-of-these = এগুলোর কোনোটিই না

## Notice

kiosk-notice-title = আমরা সরকার নই। আমরা ইমিগ্রেশন পুলিশ নই।
kiosk-notice-who = স্বাগতম। আমরা { $office }, একটি অলাভজনক আইনি অফিস।
kiosk-notice-cost = আমাদের সাহায্য বিনা খরচে বা কম খরচে। ফি কত, তা শুধু আমাদের কর্মীরা বোঝাবেন।
kiosk-notice-what = এই স্ক্রিন শুধু লাইনে আপনার জায়গা রাখে। এটি আইনি পরামর্শ দিতে পারে না। এটি ব্যবহার করলেই আমরা আপনার উকিল হয়ে যাই না।
kiosk-notice-why = আপনার কী সাহায্য দরকার আর কাগজে কোন তারিখ আছে, আমরা তা জিজ্ঞেস করি, যাতে সঠিক মানুষ সময়মতো আপনাকে সাহায্য করতে পারেন।
kiosk-notice-choice = আপনি যে কোনো প্রশ্ন বাদ দিতে পারেন। আপনি সরাসরি একজন কর্মীর সাথেও কথা বলতে পারেন। দোভাষী আছেন, টাকা লাগে না।
kiosk-notice-private = আপনার উত্তর শুধু আমাদের কর্মীরা দেখবেন। আমরা তা ইমিগ্রেশনকে বা অন্য কাউকে জানাই না। শুধু তখনই জানাব, যদি আপনি লিখে রাজি হন বা আইন আমাদের বাধ্য করে। কখনো এমন হলে, আইন যতটা অনুমতি দেয়, আমরা আপনাকে ততটা রক্ষা করব।
kiosk-notice-erased = দয়া করে এখানে আপনার জীবনের ঘটনা লিখবেন না। পুলিশ, ইমিগ্রেশনের পুরোনো কথা বা অন্য মানুষের কথাও লিখবেন না। আপনি এখন থেমে গেলে আপনার উত্তর মুছে যাবে।
kiosk-notice-contact = আপনি নিরাপদ বললে তবেই আমরা আপনাকে ফোন, মেসেজ বা চিঠি দেব।
kiosk-notice-kept = আপনি নম্বর নিলে, আমরা অফিসের নিয়ম অনুযায়ী আপনার উত্তর রেখে দিই। আপনি তার কপি চাইতে পারেন বা মুছে দিতে বলতে পারেন।
kiosk-notice-conflict = আপনার কেসে আমরা আগে থেকে অন্য কাউকে সাহায্য করে থাকলে, হয়তো আপনাকে সাহায্য করতে পারব না। কারণটা আমরা বলতে পারি না।
kiosk-notice-notario = “notario” উকিল নন। আপনি আমাদের সনদ দেখতে চাইতে পারেন। খালি ফর্মে কখনো সই করবেন না।
kiosk-notice-unhappy = আমাদের কোনো কিছু আপনার ভালো না লাগলে, এখানকার যে কোনো কর্মীকে বলুন।
kiosk-notice-version = এই নোটিশের সংস্করণ { $version }, { $date }।
kiosk-notice-accept = আমি বুঝেছি
kiosk-notice-person = আমি একজন কর্মীর সাথে কথা বলতে চাই
kiosk-notice-unreviewed = এই লেখা মেশিন দিয়ে অনুবাদ করা। কিছু না বুঝলে আমাদের জিজ্ঞেস করুন।

## Buttons around a screen

kiosk-back = পিছনে
kiosk-skip = বাদ দিন
kiosk-continue = এগিয়ে যান
kiosk-finish = শেষ করুন
kiosk-done = হয়ে গেছে
kiosk-more = আরও
kiosk-previous = আগেরটি
kiosk-call = কর্মীকে ডাকুন
kiosk-erase = মুছুন
kiosk-hide = লুকান
kiosk-hide-back = আপনার উত্তরে ফিরে যেতে চাপুন
kiosk-finish-now = এখনই শেষ করুন
kiosk-tell = কর্মীকে বলুন
kiosk-tell-answer = আমি একজন কর্মীকে বলব
kiosk-page = পৃষ্ঠা { $page }, মোট { $of }

## How the screen can help

kiosk-comfort = স্ক্রিনের সাহায্য
kiosk-comfort-title = এই স্ক্রিন আপনাকে কীভাবে সাহায্য করবে?
kiosk-comfort-large = লেখা আরও বড়
kiosk-comfort-contrast = রং আরও গাঢ়
kiosk-comfort-lower = সব কিছু নিচে নামানো
kiosk-comfort-aloud = সব পড়ে শোনানো
kiosk-comfort-louder = আওয়াজ বাড়ান
kiosk-comfort-quieter = আওয়াজ কমান
kiosk-comfort-headphones = অন্যরাও এটা শুনতে পান। হেডফোন পরলে শুধু আপনি শুনবেন।
kiosk-comfort-on = চালু
kiosk-comfort-off = বন্ধ
kiosk-listen = শুনুন
kiosk-listen-stop = পড়া থামান

## Dates

kiosk-date-year = বছর
kiosk-date-month = মাস
kiosk-date-day = দিন
kiosk-date-unknown = আমি জানি না
kiosk-date-other-year = অন্য বছর
kiosk-date-age = আমি শুধু বয়স জানি
kiosk-date-age-title = বয়স কত?
kiosk-month-1 = জানুয়ারি
kiosk-month-2 = ফেব্রুয়ারি
kiosk-month-3 = মার্চ
kiosk-month-4 = এপ্রিল
kiosk-month-5 = মে
kiosk-month-6 = জুন
kiosk-month-7 = জুলাই
kiosk-month-8 = আগস্ট
kiosk-month-9 = সেপ্টেম্বর
kiosk-month-10 = অক্টোবর
kiosk-month-11 = নভেম্বর
kiosk-month-12 = ডিসেম্বর

## Keyboard

kiosk-key-space = ফাঁকা জায়গা
kiosk-key-backspace = একটি অক্ষর মুছুন
kiosk-key-clear = সব লেখা মুছুন
kiosk-key-shift = বড় হাতের অক্ষর
kiosk-key-numbers = সংখ্যা ও চিহ্ন
kiosk-key-letters = অক্ষর
kiosk-key-accents = চিহ্ন দেওয়া অক্ষর
kiosk-key-plus = যোগ চিহ্ন
kiosk-key-order = বর্ণমালার ক্রম
kiosk-key-more-letters = আরও অক্ষর
kiosk-key-half-space = আধা ফাঁকা জায়গা
kiosk-field-show = দেখান
kiosk-field-hide = লুকান

## Phone numbers and countries

kiosk-country-code = এই ফোন কোন দেশের?
kiosk-country-other = অন্য দেশ
kiosk-country-none = কোনো দেশ নেই
kiosk-country-search = দেশের নামের প্রথম কয়েকটি অক্ষর লিখুন।
kiosk-country-not-found = এভাবে কোনো দেশের নাম শুরু হয় না। একটি অক্ষর মুছুন, অথবা পুরো নাম লিখুন।

## Lists of several things, such as all trips

kiosk-rows-add = একটি যোগ করুন
kiosk-rows-another = আরও একটি যোগ করুন
kiosk-rows-none = যোগ করার কিছু নেই
kiosk-rows-done = এটুকুই
kiosk-rows-remove = সরান
kiosk-rows-line = নম্বর { $at }

## Review

kiosk-review-title = আপনার উত্তরগুলো দেখুন
kiosk-review-help = উত্তর বদলাতে সেটিতে চাপুন। আপনার নম্বর পেতে “শেষ করুন”-এ চাপুন।
kiosk-review-change = বদলান
kiosk-review-skipped = বাদ দেওয়া হয়েছে

## Ticket

kiosk-ticket-title = আপনার নম্বর
kiosk-ticket-printing = আপনার নম্বরের কাগজ ছাপা হচ্ছে।
kiosk-ticket-printed = আপনার নম্বরের কাগজ নিন।
kiosk-ticket-not-printed = কাগজ নেই। দয়া করে আপনার নম্বর মনে রাখুন।
kiosk-ticket-range = প্রায় { $from } থেকে { $to } মিনিট অপেক্ষা করতে হবে।
kiosk-ticket-unsure = আপনার নম্বরের কাগজ বের হলে নিন। দয়া করে আপনার নম্বর মনে রাখুন।
kiosk-ticket-again = আবার ছাপান
kiosk-ticket-wait = দয়া করে বসুন।
kiosk-ticket-listen = আমরা আপনার নম্বর ডাকব, নাম ডাকব না।

## Messages that cover the screen

kiosk-coming-title = একজন কর্মী আসছেন
kiosk-coming-line = দয়া করে এখানে অপেক্ষা করুন। আমরা আপনাকে সাহায্য করব। কেউ না এলে ডেস্কে যান।
kiosk-coming-close = ঠিক আছে
kiosk-still-title = আপনি কি এখনো আছেন?
kiosk-still-line = কেউ স্ক্রিনে না চাপলে সব মুছে যাবে।
kiosk-still-here = আমি এখনো আছি
kiosk-ask-erase-title = সব মুছবেন?
kiosk-ask-erase-line = আপনার উত্তর আর থাকবে না। কেউ তা দেখবে না।
kiosk-ask-erase-yes = সব মুছুন
kiosk-ask-erase-no = আমার উত্তর রাখুন
kiosk-erased-title = সব মুছে গেছে
kiosk-erased-line = কিছুই রাখা হয়নি। আপনি যে কোনো সময় আবার শুরু করতে পারেন।

## When no visit can be taken

kiosk-closed-title = আমরা এখন বন্ধ
kiosk-closed-line = আমরা খোলা থাকলে দয়া করে আবার আসুন।
kiosk-closed-opens = আমরা আবার খুলব: { $when }
kiosk-late-title = আজ দেরি হয়ে গেছে
kiosk-late-line = আজ হয়তো আমরা আপনার সাথে দেখা করতে পারব না। তবু আপনি নম্বর নিতে পারেন।
kiosk-late-go-on = নম্বর নিন
kiosk-late-leave = অন্য দিন আসুন
kiosk-late-cut-off = প্রায় { $time }-এর পরে যারা আসবেন, আজ সম্ভবত তাদের সাথে দেখা করা যাবে না।
kiosk-late-first = আজ কি আপনার অ্যাপয়েন্টমেন্ট বা আজকের তারিখের কাগজ আছে? নাকি আপনার তারিখ খুব কাছে? নম্বর নিন: আপনি হয়তো অন্যদের আগে যাবেন।
kiosk-lane-rests = এই ধরনের সাহায্যের জন্য আমরা এখন কাউকে ডাকছি না। প্রায় { $time }-এ আবার শুরু হবে। আপনি এখনই নম্বর নিতে পারেন।
kiosk-lane-closed = এই ধরনের সাহায্যের জন্য আমরা এখন কাউকে ডাকছি না। আপনি নম্বর নিতে পারেন। অন্য সাহায্য বা অন্য দিনের কথা ডেস্কে জানানো হবে।
kiosk-full-title = আজ আমরা আর মানুষ নিতে পারছি না
kiosk-full-line = আপনার তারিখ কি খুব কাছে? দয়া করে ডেস্কের কর্মীকে বলুন।
kiosk-out-of-order-title = এই স্ক্রিন এখন বন্ধ আছে
kiosk-out-of-order-line = দয়া করে ডেস্ক থেকে কাগজের ফর্ম নিন।

## A young person who came alone

kiosk-minor-title = একজন কর্মী আপনার কাছে আসছেন
kiosk-minor-line = এখন কোনো উত্তর দিতে হবে না। দয়া করে এখানে অপেক্ষা করুন। কেউ না এলে ডেস্কে যান।

## Parts of a name

kiosk-name-given = প্রথম নাম
kiosk-name-family = শেষ নাম (পদবি)
kiosk-name-second-family = দ্বিতীয় শেষ নাম (পদবি)

## Said by the visit itself

kiosk-notice-who-unnamed = স্বাগতম। আমরা একটি অলাভজনক আইনি অফিস।
kiosk-fault-offer = আপনি “কর্মীকে ডাকুন”-এও চাপতে পারেন। আমরা সাহায্য করব।
kiosk-review-day = { $day } { $month } { $year }
kiosk-review-month = { $month } { $year }
kiosk-review-both = { $own } ({ $common })
kiosk-review-age = { $age } বছর বয়স
kiosk-review-rows = { $count ->
    [one] { $count }টি যোগ হয়েছে
   *[other] { $count }টি যোগ হয়েছে
}
