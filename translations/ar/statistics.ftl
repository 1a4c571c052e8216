### كيف يسير عمل المكتب: مدد الانتظار والخدمة، وهل التزمنا بما قلناه، وكم سيأتي من الزوار.

statistics-title = الإحصاءات
statistics-lead = الأرقام تعدّ الزيارات ولا تذكر أحدًا. كلمة “حتى” تدل على ما لم يتجاوزه نصف الزوار أو تسعة من كل عشرة.

## أي أيام

statistics-span = أي أيام
statistics-span-today = اليوم
statistics-span-yesterday = أمس
statistics-span-week = هذا الأسبوع، من الاثنين
statistics-span-four-weeks = الأسابيع الأربعة الأخيرة
statistics-span-month = شهر
statistics-span-own = من يوم إلى يوم
statistics-month = الشهر
statistics-from = اليوم الأول
statistics-to = اليوم الأخير
statistics-day = اليوم المراد توقعه
    .help = اتركه فارغًا لمعرفة الغد.
statistics-outside = لمن هم خارج المكتب
statistics-outside-help = يُحذف كل ما يكشف عن أقل من خمس زيارات. لا تطبع للآخرين ولا تعرض عليهم سوى هذا.
statistics-show = عرض الأرقام
statistics-days = الأيام

## ما الذي يُعدّ

statistics-visits = الزيارات
statistics-median-wait = انتظر نصفهم حتى
statistics-p90-wait = انتظر تسعة من عشرة حتى
statistics-longest-wait = أطول انتظار
statistics-median-service = خدمة نصفهم حتى
statistics-p90-service = خدمة تسعة من عشرة حتى
statistics-left = غادروا، أو يأتون في يوم آخر
statistics-no-shows = نودي عليهم ولم يحضروا
statistics-appointments = المواعيد
statistics-figure = الرقم
statistics-all = الكل
statistics-not-known = غير معروف
statistics-no-window = بلا شباك
statistics-nothing = لا شيء
statistics-few = من أقل من خمس زيارات
statistics-hidden = محذوف
statistics-unit-minutes = بالدقائق
statistics-unit-percent = بالمئة

## المجموعات

statistics-by-hour = حسب ساعة الوصول
statistics-by-weekday = حسب يوم الأسبوع
statistics-by-way = بلا موعد وبموعد جنبًا إلى جنب
statistics-agreed = ما آلت إليه المواعيد
statistics-agreed-how = الجدول أعلاه يعدّ من أخذ رقمًا. وهذا يعدّ أيضًا من كان له موعد ولم يأتِ.
statistics-erased = مُحيت المواعيد التي قبل { $day }. من حضر إلى أحدها يُعدّ هنا بلا موعد ويُحسب انتظاره من وقت وصوله، ولا يُعدّ ما آلت إليه المواعيد الأخرى.
statistics-agreed-none = لا شيء يُقال عن مواعيد هذه الأيام.
statistics-by-window = حسب الشباك
statistics-by-lane = حسب الصف
statistics-by-language = حسب اللغة
statistics-hour = الساعة
statistics-weekday = يوم الأسبوع
statistics-way = الطريقة
statistics-became = ما حدث
statistics-expected = ما زالوا منتظرين
statistics-window = الشباك
statistics-lane = الصف
statistics-language = اللغة
statistics-way-walk-in = بلا موعد
statistics-way-appointment = بموعد
statistics-way-phone = بالهاتف
statistics-way-desk = عند الاستقبال
statistics-way-event = في ورشة
statistics-monday = الاثنين
statistics-tuesday = الثلاثاء
statistics-wednesday = الأربعاء
statistics-thursday = الخميس
statistics-friday = الجمعة
statistics-saturday = السبت
statistics-sunday = الأحد

## ما قلناه وما حدث

statistics-ledger = هل التزمنا بما قلناه؟
statistics-ledger-sentence = نودي على { $inside } من أصل { $told } ضمن المدة التي ذكرناها لهم.
statistics-ledger-how = يُعدّ كل من ذُكرت له مدة انتظار ثم نودي عليه. مقدار الخطأ هو متوسط البعد بين النداء ومنتصف تلك المدة.
statistics-ledger-by-hour = المدد حسب ساعة الوصول
statistics-ledger-by-lane = المدد حسب الصف
statistics-ledger-none = لم تُذكر مدة انتظار لأحد ممن جاؤوا في هذه الأيام.
statistics-told = ذُكرت لهم مدة
statistics-kept-inside = نودي عليهم ضمنها
statistics-earlier = نودي عليهم قبلها
statistics-later = نودي عليهم بعدها
statistics-never-called = لم يُنادَ عليهم
statistics-mean-error = مقدار الخطأ

## كم سيأتي من الزوار

statistics-forecast = الوصول المتوقع
statistics-forecast-from =
    { $days ->
        [zero] بلا أيام من آخر { $weeks } مثله ({ $weekday }). لا تُحسب الأيام التي لم يأت فيها أحد.
        [one] استنادًا إلى يوم واحد من آخر { $weeks } مثله ({ $weekday }). لا تُحسب الأيام التي لم يأت فيها أحد.
        [two] استنادًا إلى يومين من آخر { $weeks } مثله ({ $weekday }). لا تُحسب الأيام التي لم يأت فيها أحد.
        [few] استنادًا إلى { $days } أيام من آخر { $weeks } مثله ({ $weekday }). لا تُحسب الأيام التي لم يأت فيها أحد.
        [many] استنادًا إلى { $days } يومًا من آخر { $weeks } مثله ({ $weekday }). لا تُحسب الأيام التي لم يأت فيها أحد.
       *[other] استنادًا إلى { $days } يوم من آخر { $weeks } مثله ({ $weekday }). لا تُحسب الأيام التي لم يأت فيها أحد.
    }
statistics-forecast-not-yet =
    { $days ->
        [zero] هذا غير معروف بعد: لم يأت زوار في أي يوم من آخر { $weeks } مثله ({ $weekday }). يلزم ما لا يقل عن { $least }، فانظر مرة أخرى بعد أسابيع.
        [one] هذا غير معروف بعد: جاء زوار في يوم واحد فقط من آخر { $weeks } مثله ({ $weekday }). يلزم ما لا يقل عن { $least }، فانظر مرة أخرى بعد أسابيع.
        [two] هذا غير معروف بعد: جاء زوار في يومين فقط من آخر { $weeks } مثله ({ $weekday }). يلزم ما لا يقل عن { $least }، فانظر مرة أخرى بعد أسابيع.
        [few] هذا غير معروف بعد: جاء زوار في { $days } أيام فقط من آخر { $weeks } مثله ({ $weekday }). يلزم ما لا يقل عن { $least }، فانظر مرة أخرى بعد أسابيع.
        [many] هذا غير معروف بعد: جاء زوار في { $days } يومًا فقط من آخر { $weeks } مثله ({ $weekday }). يلزم ما لا يقل عن { $least }، فانظر مرة أخرى بعد أسابيع.
       *[other] هذا غير معروف بعد: جاء زوار في { $days } يوم فقط من آخر { $weeks } مثله ({ $weekday }). يلزم ما لا يقل عن { $least }، فانظر مرة أخرى بعد أسابيع.
    }
statistics-forecast-none = لا يمكن قول شيء عن هذا اليوم.
statistics-median = المتوقع
statistics-low = أهدأ يوم
statistics-high = أكثر يوم ازدحامًا

## الرسوم

statistics-plot-arrivals = الوصول حسب الساعة
statistics-plot-arrivals-how = كل عمود هو عدد الزوار الذين وصلوا في تلك الساعة.
statistics-plot-waits = الانتظار حسب الساعة، بالدقائق
statistics-plot-waits-how = الخط السميك هو الانتظار الذي لم يتجاوزه النصف، ويصل الصندوق إلى الانتظار الذي لم يتجاوزه تسعة من كل عشرة.
statistics-plot-forecast = الوصول المتوقع حسب الساعة
statistics-plot-forecast-how = العمود هو العدد المتوقع، ويمتد الخط من أهدأ الأيام التي نُظر فيها إلى أكثرها ازدحامًا.
statistics-plot-few = عمود أجوف: أقل من خمس زيارات.
statistics-plot-hidden = حلقة: محذوف.
statistics-plot-table = في جدول هذا القسم الأرقام نفسها.

## ما لا يُقال

statistics-none = لم يأت أحد في هذه الأيام. اختر أيامًا أخرى أعلاه.
statistics-too-few = الزيارات أقل من أن يقال عنها شيء للآخرين. اختر أيامًا أكثر.
statistics-sealed = الصفوف واللغات مختومة ما دام المكتب مقفلًا. اطلب من أحد حاملي المفاتيح تسجيل الدخول، ثم أعد تحميل هذه الصفحة.
statistics-sealed-not-for-role = الصفوف واللغات مأخوذة مما قاله الزوار. لا يرى أرقامها إلا من يعمل على قائمة الانتظار.
statistics-sealed-too-many = الزيارات في هذه الأيام كثيرة فلا يمكن فتح ما قاله كل زائر. اختر أيامًا أقل لترى الصفوف واللغات.
statistics-inside-only = للاستخدام داخل المكتب فقط: بعض الأرقام تخص زيارات قليلة. للطباعة للآخرين اختر أولًا “لمن هم خارج المكتب”.
statistics-outside-why = يُحذف كل ما يكشف عن أقل من خمس زيارات، ومعه ما يتيح للآخرين حسابه. لا تُذكر إلا الأيام المنتهية، ولا تُعدّ الزيارات التي لم تنته. لا تسلّم الجدول نفسه مرتين لفترتين بينهما أيام مشتركة، فقد يُطرح أحدهما من الآخر.
statistics-hidden-why = محذوف لأنه يكشف عن أقل من خمس زيارات أو يتيح حسابها.

## الملفات

statistics-file = أخذ الجدول في ملف للآخرين: { $table }
statistics-file-not-over = الملفات للآخرين ولا تتضمن إلا الأيام المنتهية. اختر أيامًا قبل اليوم لإخراج ملف.
statistics-note = ملاحظة
statistics-event-exported = أُخذت أرقام في ملف

## ما الذي منع ذلك

statistics-refused-no-day = لا يوجد يوم كهذا. اكتبه سنة ثم شهرًا ثم يومًا، مثل 2026-08-31.
statistics-refused-no-month = لا يوجد شهر كهذا. اختر واحدًا من القائمة.
statistics-refused-reversed = اليوم الأخير يسبق اليوم الأول. بدّل بينهما.
statistics-refused-ahead = هذه الأيام لم تأت بعد. اختر أيامًا بدأت.
statistics-refused-too-long = هذا أكثر من { $max } يوم. اختر أيامًا أقل.
statistics-refused-not-over = هذه الأيام لم تنتهِ. لا يُقال للآخرين إلا ما يخص الأيام المنتهية، وإلا أمكن طرح جدول من جدول لاحق. اختر أيامًا قبل اليوم.
statistics-refused-too-many-visits = زيارات هذه الأيام أكثر من { $max }. اختر أيامًا أقل.
statistics-refused-not-ahead = لا يمكن توقع سوى الأيام من الغد فصاعدًا وخلال سنة. اختر يومًا آخر، أو اترك الحقل فارغًا.

## ورشة

statistics-workshop = أرقام ورشة
statistics-workshop-none = لم يدخل أحد بعد. تظهر الأرقام هنا عندما تمر أرقام الزوار بالمحطات.
statistics-by-station = بحسب المحطة
statistics-stays = المرات
statistics-median-at-table = نصفهم عند الطاولة حتى
statistics-p90-at-table = تسعة من عشرة عند الطاولة حتى
statistics-sent-back = أُعيدوا من هنا
statistics-left-here = غادروا من هنا
statistics-entered = دخلوا
statistics-through = أنهوا كل المحطات
statistics-left-early = غادروا قبل النهاية
statistics-through-an-hour = ينتهون في الساعة
statistics-median-whole = أنهى نصفهم خلال
statistics-p90-whole = أنهى تسعة من عشرة خلال
statistics-bottleneck = معظم الانتظار قبل { $station }: ينتظر نصفهم هناك حتى { $minutes }. المزيد من الطاولات هناك أنفع من غيره.
statistics-through-by-hour = أنهوا، بحسب الساعة
statistics-nobody-through = لم ينته أحد بعد.
statistics-workshop-file = ملف لمن هم خارج المكتب
statistics-workshop-file-why = لا يعدّ الملف إلا من انتهى أو غادر، ويحذف كل ما يكشف عن أقل من خمس زيارات.
statistics-workshop-not-over = لم تنته هذه الورشة بعد. لا يُخبر الآخرون إلا عن يوم انقضى، وإلا أمكن طرح ملف من ملف لاحق. أغلق الورشة وخذ الملف غدًا.
statistics-event-workshop-exported = أُخرجت أرقام ورشة
