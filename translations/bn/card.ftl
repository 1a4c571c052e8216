### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = আপনার অ্যাপয়েন্টমেন্ট
card-code = আপনার কোড
card-how = আসার পর এই কোড টাচস্ক্রিনে দিন, অথবা এই কার্ড ডেস্কে দেখান।
card-cannot-come = আসতে না পারলে দয়া করে আমাদের জানান, যাতে সময়টি অন্য কাউকে দিতে পারি।

## Days of the week

card-monday = সোমবার
card-tuesday = মঙ্গলবার
card-wednesday = বুধবার
card-thursday = বৃহস্পতিবার
card-friday = শুক্রবার
card-saturday = শনিবার
card-sunday = রবিবার

## Reminders

card-reminder-subject = দয়া করে ফোন করুন
card-reminder = দয়া করে আপনার অ্যাপয়েন্টমেন্টের বিষয়ে ফোন করুন। –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = দয়া করে এই দিনে আসুন
card-dated-first = সেই দিন এই কাগজ ডেস্কে দেখান। যাদের এমন কাগজ নেই, তাদের আগে আপনার পালা। শুধু খুব জরুরি হলে অন্য কেউ আগে যাবেন।
