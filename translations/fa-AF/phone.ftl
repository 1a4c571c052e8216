### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.

phone-title = نمبر شما
# How many people are called before this one.
phone-ahead = { $count ->
    [one] { $count } نفر پیش از شماست.
   *[other] { $count } نفر پیش از شما هستند.
}
phone-range = انتظار حدود { $from } تا { $to } دقیقه است.
phone-next = نوبت بعدی از شماست. لطفاً نزدیک باشید.
phone-soon = نوبت شما به زودی می‌رسد. لطفاً نزدیک باشید.
phone-called = لطفاً حالا به کلکین { $window } بروید.
phone-go = لطفاً حالا به اینجا بروید: { $place }.
phone-missed = شما را صدا زدیم و نیامدید. لطفاً به میز معلومات بروید.
phone-with-us = شما حالا پیش ما هستید.
phone-hold = می‌توانید ساعت { $time } برگردید. نوبت شما را نگه می‌داریم.
phone-ended = مراجعه شما تمام شد.
phone-gone = این صفحه ختم شده است. لطفاً از میز معلومات بپرسید.
phone-trouble = در این لحظه نمبر شما را نشان داده نمی‌توانیم. این صفحه خودش دوباره کوشش می‌کند. همیشه می‌توانید از میز معلومات بپرسید.
phone-late = شاید امروز نوبت شما نرسد. لطفاً از میز معلومات بپرسید.
phone-order = بعضی کسان وقت ملاقات یا تاریخ عاجل دارند. شاید آن‌ها پیش از شما بروند.
phone-updated = تازه شده: ساعت { $time }
phone-again = دوباره دیدن
phone-no-name = این صفحه هیچ‌وقت نام شما را نشان نمی‌دهد.
phone-unreviewed = این متن را ماشین ترجمه کرده است. اگر چیزی واضح نیست، لطفاً از ما بپرسید.
