### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.

phone-title = আপনার নম্বর
phone-ahead = { $count ->
    [one] আপনার আগে { $count } জন আছেন।
   *[other] আপনার আগে { $count } জন আছেন।
}
phone-range = প্রায় { $from } থেকে { $to } মিনিট অপেক্ষা করতে হবে।
phone-next = এরপর আপনার পালা। দয়া করে কাছে থাকুন।
phone-called = দয়া করে এখন { $window } নম্বর কাউন্টারে যান।
phone-missed = আমরা আপনাকে ডেকেছি, আপনি আসেননি। দয়া করে ডেস্কে যান।
phone-with-us = এখন আপনি আমাদের সাথে আছেন।
phone-hold = আপনি { $time }-এ ফিরে আসতে পারেন। আমরা আপনার জায়গা রাখব।
phone-ended = আপনার আজকের কাজ শেষ।
phone-gone = এই পৃষ্ঠা আর চলছে না। দয়া করে ডেস্কে জিজ্ঞেস করুন।
phone-late = আজ হয়তো আমরা আপনার সাথে দেখা করতে পারব না। দয়া করে ডেস্কে জিজ্ঞেস করুন।
phone-order = কারও কারও অ্যাপয়েন্টমেন্ট বা জরুরি তারিখ আছে। তাঁরা আপনার আগে যেতে পারেন।
phone-updated = { $time } সময়ের খবর
phone-again = আবার দেখুন
phone-no-name = এই পৃষ্ঠা কখনো আপনার নাম দেখায় না।
phone-unreviewed = এই লেখা মেশিন দিয়ে অনুবাদ করা। কিছু না বুঝলে আমাদের জিজ্ঞেস করুন।
