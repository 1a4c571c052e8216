### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = စောင့်ဆိုင်းခန်း
display-window = ကောင်တာ
display-last = အရင်ခေါ်ပြီး
display-resting = ထိုင်စောင့်ပေးပါ။ သင့်နံပါတ်ကို ဒီမှာ ပြပါမယ်။
display-patience = သင့်နံပါတ်ကို စောင့်ပေးပါ။ နာမည် ဘယ်တော့မှ မပြပါ။
display-live = အခု အခြေအနေ
display-lost = ဒီနံပါတ်တွေ ဟောင်းနေနိုင်ပါတယ်။ ဧည့်ကြိုစားပွဲမှာ မေးပါ။
# Stands after a range: 10–20 min
display-minutes = မိနစ်
# A button: whether calls are heard here.
display-sound = အသံ
# Said before the letters and digits of a number that is called.
display-spoken-number = နံပါတ်
# Said before the digits of a window, which always come last.
display-spoken-go = ဒီကောင်တာကို သွားပါ
