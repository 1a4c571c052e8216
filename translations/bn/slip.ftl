### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = আপনি এখানে সাহায্য চাইতে পারেন
slip-call-first = দয়া করে আগে ফোন করুন। আমরা সম্প্রতি এটি যাচাই করিনি।
slip-phone = ফোন
slip-address = ঠিকানা
slip-hours = খোলা থাকার সময়
slip-bring = সঙ্গে নিন
slip-bring-always = আপনার কাছে থাকা সব চিঠি ও কাগজপত্র।
slip-not-us = এটি অন্য একটি সংস্থা। তাদের কী বলবেন তা আপনিই ঠিক করবেন।
slip-interpreter = আপনি দোভাষী চাইতে পারেন।
slip-from = এই কাগজটি দিয়েছে
slip-come-back = তারা সাহায্য করতে না পারলে দয়া করে আমাদের কাছে ফিরে আসুন।
