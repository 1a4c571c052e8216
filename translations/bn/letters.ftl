### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = আমরা আপনার কেস নিচ্ছি
letter-title-limited-scope = আমরা একটি অংশে আপনাকে সাহায্য করি
letter-title-advice-memo = আপনার জন্য আমাদের পরামর্শ
letter-title-non-engagement = আমরা আপনার কেস নিতে পারছি না
letter-title-waiting-list = আপনি আমাদের অপেক্ষার তালিকায় আছেন
letter-title-what-we-need = আপনার কাছ থেকে আমাদের কী দরকার

## How they begin

letter-greeting = প্রিয় { $name },
letter-greeting-nameless = শুভেচ্ছা জানাই,
letter-consulted-on = যেদিন আমরা আপনার সঙ্গে কথা বলেছি
letter-consulted-with = কে আপনার সঙ্গে কথা বলেছেন
letter-matter = আমরা কী নিয়ে কথা বলেছি

## Whether we are somebody's lawyers

letter-not-represented = আমরা আপনার প্রতিনিধি নই
letter-not-represented-words = আমরা আপনার উকিল নই। এই বিষয়ে আমরা আর কিছু করব না।
letter-not-yet = আমরা এখনও আপনার প্রতিনিধি নই
letter-not-yet-words = আপনি ও আমরা চুক্তিতে সই করার পরই আমরা আপনার উকিল হই।
letter-reason = যারা চান তাদের সবাইকে আমরা সাহায্য করতে পারি না। এর মানে এই নয় যে আপনি ভুল কিছু করেছেন।

## Dates

letter-time-limits = সময় কম থাকতে পারে
letter-time-limits-words = এমন তারিখ থাকতে পারে যার আগে আপনাকে কিছু করতে হবে। একটি পেরিয়ে গেলে আপনি অধিকার হারাতে পারেন। দয়া করে এখনই কাজ করুন।
letter-date-known = আপনার কাগজে একটি তারিখ
letter-date-words = দয়া করে এই দিনের আগে সেই কাগজ একজন উকিলকে দেখান।

## What everybody is told

letter-others = দয়া করে তাড়াতাড়ি অন্য উকিল বা আইনি সংস্থাকে জিজ্ঞাসা করুন। এখানে জিজ্ঞাসা করতে পারেন:
letter-no-opinion = আপনার কেস শক্ত না দুর্বল, এই চিঠি তা বলে না।
letter-papers = আমরা এই কাগজগুলি আপনাকে ফেরত দিয়েছি:
letter-papers-none = আপনার কোনও কাগজ আমাদের কাছে নেই।
letter-keep = আপনি আমাদের যা বলেছেন তা আমরা রাখি। বছরের সংখ্যা: { $years }।
letter-complaints = আমাদের নিয়ে খুশি না হলে দয়া করে এখানে বলুন: { $contact }
letter-language = আমরা এই চিঠি আপনার ভাষায় পড়ে শোনাতে পারি। এটি বিনামূল্যে।
letter-delivery = আমরা এই চিঠি আপনার হাতে দিই। আপনি যেখানে নিরাপদ বলেন শুধু সেখানেই পাঠাই।
letter-copy = আমরা এই চিঠির একটি কপি রাখি।

## What stands in some of them

letter-accept = আপনাকে সাহায্য করতে পেরে আমরা খুশি। আপনি ও আমরা চুক্তিতে সই করলে আমরা শুরু করি।
letter-next-steps = এখন আপনি যা করবেন:
letter-tell-us = চিঠি পেলে বা বাসা বদলালে দয়া করে আমাদের সঙ্গে সঙ্গে বলুন।
letter-we-do = আমরা আপনার জন্য এটি করি:
letter-we-do-not = আমরা এটি করি না:
letter-advice-only = এই পরামর্শ শুধু আপনার জন্য। আপনি আমাদের যা বলেছেন তার উপর এটি দাঁড়িয়ে আছে।
letter-advice-signed = এই পরামর্শ কে দেখেছেন
letter-no-more = চুক্তিতে সই না করলে এই পরামর্শের পর আমরা আর কিছু করি না।
letter-waiting = আজ আমরা আপনাকে সাহায্য করতে পারছি না। আমরা আপনার কেস আবার দেখব।
letter-look-again = যেদিন আমরা আবার দেখব
letter-need = দয়া করে আমাদের কাছে আনুন বা বলুন:
letter-need-by = দয়া করে এই দিনের মধ্যে আসুন
letter-signed = অফিসের পক্ষে
letter-day = দিন
