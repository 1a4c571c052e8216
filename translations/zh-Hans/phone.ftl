### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.

phone-title = 您的排队号
phone-ahead = { $count ->
   *[other] 您前面有 { $count } 个人。
}
phone-range = 大约要等 { $from } 到 { $to } 分钟。
phone-next = 下一位就是您。请不要走远。
phone-soon = 快轮到您了。请不要走远。
phone-called = 请现在去 { $window } 号窗口。
phone-go = 请现在去：{ $place }。
phone-missed = 我们叫了您，您没有来。请去前台。
phone-with-us = 我们正在接待您。
phone-hold = 您可以 { $time } 再回来。我们给您留着位置。
phone-ended = 您这次的事办完了。
phone-gone = 这个网页已经停用。请问前台。
phone-trouble = 现在无法显示您的排队号。这个网页会自己再试。您随时可以问前台。
phone-late = 今天我们可能来不及见您。请问前台。
phone-order = 有些人有预约，或者日期很急。他们可能排在您前面。
phone-updated = { $time } 的情况
phone-again = 再看一次
phone-no-name = 这个网页从不显示您的名字。
phone-unreviewed = 这些文字是机器翻译的。有不清楚的地方，请问我们。
