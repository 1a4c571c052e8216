### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = অপেক্ষার ঘর
display-window = কাউন্টার
display-last = আগে ডাকা নম্বর
display-resting = দয়া করে বসুন। আপনার নম্বর এখানে দেখানো হবে।
display-patience = দয়া করে আপনার নম্বরের জন্য অপেক্ষা করুন। আমরা কখনো নাম দেখাই না।
display-live = এখনকার নম্বর
display-lost = এই নম্বরগুলো পুরোনো হতে পারে। দয়া করে ডেস্কে জিজ্ঞেস করুন।
# Stands after a range: 10–20 min
display-minutes = মিনিট
# A button: whether calls are heard here.
display-sound = শব্দ
# Said before the letters and digits of a number that is called.
display-spoken-number = নম্বর
# Said before the digits of a window, which always come last.
display-spoken-go = দয়া করে এই কাউন্টারে যান
