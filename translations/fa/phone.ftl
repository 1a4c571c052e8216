### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.

phone-title = شماره شما
# How many people are called before this one.
phone-ahead = { $count ->
    [one] { $count } نفر جلوتر از شماست.
   *[other] { $count } نفر جلوتر از شما هستند.
}
phone-range = انتظار حدود { $from } تا { $to } دقیقه است.
phone-next = نوبت بعدی شماست. لطفاً نزدیک بمانید.
phone-soon = نوبت شما به‌زودی می‌رسد. لطفاً نزدیک بمانید.
phone-called = لطفاً همین حالا به باجه { $window } بروید.
phone-go = لطفاً همین حالا به اینجا بروید: { $place }.
phone-missed = صدایتان زدیم و نیامدید. لطفاً به میز پذیرش بروید.
phone-with-us = شما الان پیش ما هستید.
phone-hold = می‌توانید ساعت { $time } برگردید. نوبتتان را نگه می‌داریم.
phone-ended = مراجعه شما تمام شد.
phone-gone = این صفحه تمام شده است. لطفاً از میز پذیرش بپرسید.
phone-trouble = در این لحظه نمی‌توانیم شماره شما را نشان دهیم. این صفحه خودش دوباره تلاش می‌کند. همیشه می‌توانید از میز پذیرش بپرسید.
phone-late = شاید امروز نوبت به شما نرسد. لطفاً از میز پذیرش بپرسید.
phone-order = بعضی‌ها وقت قبلی یا تاریخ فوری دارند. شاید آنها جلوتر از شما بروند.
phone-updated = به‌روز شده: ساعت { $time }
phone-again = دوباره ببینید
phone-no-name = این صفحه هیچ‌وقت نام شما را نشان نمی‌دهد.
phone-unreviewed = این متن را ماشین ترجمه کرده است. اگر چیزی روشن نیست، لطفاً از ما بپرسید.
