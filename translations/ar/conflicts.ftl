### The conflict check before legal advice.

conflicts-title = فحص تضارب المصالح
conflicts-not-made = لم يُجرَ بعد
conflicts-outdated = تغيرت الأسماء: أعد الفحص
conflicts-open = { $count ->
    [zero] لا شيء للبتّ فيه
    [one] واحد للبتّ فيه
    [two] اثنان للبتّ فيهما
    [few] { $count } للبتّ فيها
    [many] { $count } للبتّ فيها
   *[other] { $count } للبتّ فيها
}
conflicts-clear-nobody = لا تضارب: لا أحد يشبه هذه الأسماء
conflicts-clear = لا تضارب: بُتّ في كل من وُجدوا
conflicts-conflict = تضارب: لا نستطيع العمل في هذا الأمر
conflicts-made-at = أُجري
conflicts-make = إجراء فحص تضارب المصالح
conflicts-make-again = إعادته
conflicts-nobody = لا أحد من المسجَّلين يشبه الأسماء في هذا الأمر.
conflicts-parties = الأشخاص في هذا الأمر
conflicts-back = العودة إلى المقابلة الأولى
conflicts-resembles = يشبه
conflicts-party-hidden = شخص في هذا الأمر لا تراه
conflicts-protected = سجل محمي يشبه هذا الاسم. اتصل بمسؤول الأخلاقيات، فهو من يبتّ فيه؛ ولا يُعرض هنا أكثر من ذلك. لا تتحدث عن هذا مع الشخص.
conflicts-who-rules = يبتّ في هذا مدير أو محامٍ.
conflicts-rule = البتّ فيه
conflicts-ruling = ما هو؟
conflicts-ruling-open = لم يُبتّ فيه
conflicts-ruling-somebody-else = شخص آخر
conflicts-ruling-no-conflict = الشخص نفسه، ولا تضارب
conflicts-ruling-waived = تنازل عنه كتابةً كل من يعنيهم
conflicts-ruling-conflict = تضارب
conflicts-why = السبب
conflicts-why-help = جملة واحدة يفهمها زميل بعد سنة. تُختم مع الأمر.
conflicts-rule-save = حفظ

conflicts-refused-no-parties = لا أحد له دور في هذا الأمر بعد. أكّد الأشخاص أولًا، ثم يمكن البحث عن أسمائهم.
conflicts-refused-no-reason = اكتب السبب في جملة واحدة.
conflicts-refused-made-again = أُعيد الفحص في هذه الأثناء. انظر من وجد الآن.
conflicts-refused-protected = هذا السجل محمي. اتصل بمسؤول الأخلاقيات، فهو من يبتّ فيه.

conflicts-event-made = أُجري فحص تضارب المصالح
conflicts-event-ruled = بُتّ في نتيجة فحص تضارب المصالح
conflicts-event-read = قُرئ فحص تضارب المصالح
conflicts-cut = أشخاص كثيرون جدًا مسجّلون يشبهون اسمًا في هذه القضية، ولا يُذكر هنا إلا 300 هم الأكثر شبهًا. ابحث عن معلومات أخرى مثل تواريخ الميلاد أو أرقام الأجانب وابحث بها في صفحة الأشخاص.
