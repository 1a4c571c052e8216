### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.

phone-title = رقمك
# How many people are called before this one.
phone-ahead = { $count ->
    [zero] لا أحد قبلك.
    [one] شخص واحد قبلك.
    [two] شخصان قبلك.
    [few] { $count } أشخاص قبلك.
    [many] { $count } شخصًا قبلك.
   *[other] { $count } شخص قبلك.
}
phone-range = مدة الانتظار بالدقائق: من { $from } إلى { $to } تقريبًا.
phone-next = دورك هو التالي. يُرجى البقاء قريبًا.
phone-soon = دورك قريب. يُرجى البقاء قريبًا.
phone-called = يُرجى الذهاب الآن إلى الشباك { $window }.
phone-go = يُرجى الذهاب الآن إلى: { $place }.
phone-missed = نادينا على رقمك ولم يأتِ أحد. يُرجى الذهاب إلى الاستقبال.
phone-with-us = أنت معنا الآن.
phone-hold = يمكنك العودة في الساعة { $time }. نحفظ لك دورك.
phone-ended = انتهت زيارتك.
phone-gone = انتهت هذه الصفحة. يُرجى السؤال عند الاستقبال.
phone-trouble = لا يمكننا عرض رقمك في هذه اللحظة. هذه الصفحة تحاول من جديد من تلقاء نفسها. يمكنك دائمًا السؤال عند الاستقبال.
phone-late = قد لا يمكننا استقبالك اليوم. يُرجى السؤال عند الاستقبال.
phone-order = بعض الناس لديهم موعد أو تاريخ عاجل. قد يدخلون قبلك.
phone-updated = آخر تحديث: { $time }
phone-again = تحديث
phone-no-name = هذه الصفحة لا تعرض اسمك أبدًا.
phone-unreviewed = ترجمت آلة هذا النص. إذا كان شيء غير واضح فيُرجى سؤالنا.
