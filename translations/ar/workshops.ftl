### الورش: أيام يُستقبل فيها كثيرون معًا، محطة بعد محطة.

workshops-title = الورش
workshops-lead = الورشة يوم يُستقبل فيه كثير من الزوار معًا. تنتقل أرقامهم من محطة إلى محطة، ويُحفظ ما يقولونه كما في أي يوم آخر.
workshops-none = لا توجد ورشة مقررة.
workshops-go-to = مفتوحة الآن: { $name }
workshops-name = الاسم
workshops-day = اليوم
workshops-place = المكان
workshops-places = كم زائرًا تتسع له
workshops-entered = دخلوا
workshops-state = الحالة
workshops-state-planned = مقررة
workshops-state-open = مفتوحة
workshops-state-closed = انتهت
workshops-plan = إعداد ورشة
workshops-save = حفظ
workshops-edit = تعديل الورشة
workshops-back = كل الورش
workshops-back-to = العودة إلى الورشة
workshops-figures = الأرقام

## المحطات

workshops-stations = المحطات
workshops-stations-how = يمر الزوار بالمحطات بهذا الترتيب. اترك اسم السطر فارغًا لحذف المحطة.
workshops-stations-in-use = دخل زوار بالفعل: يمكن تغيير الأسماء والطاولات لا الترتيب.
workshops-stations-save = حفظ المحطات
workshops-order = الترتيب
workshops-station = المحطة
workshops-tables = الطاولات
workshops-of-row = { $what }، السطر { $row }
workshops-station-check-in = الدخول
workshops-station-screening = الفحص
workshops-station-preparation = الإعداد
workshops-station-review = المراجعة
workshops-station-exit = الخروج

## أين كل رقم

workshops-capacity =
    { $left ->
        [0] دخل { $entered } من { $capacity } ولم يبق مكان.
        [zero] دخل { $entered } من { $capacity } ولم يبق مكان.
        [one] دخل { $entered } من { $capacity } وبقي مكان واحد.
        [two] دخل { $entered } من { $capacity } وبقي مكانان.
        [few] دخل { $entered } من { $capacity } وبقيت { $left } أماكن.
        [many] دخل { $entered } من { $capacity } وبقي { $left } مكانًا.
       *[other] دخل { $entered } من { $capacity } وبقي { $left } مكان.
    }
workshops-full = أُعطيت كل الأماكن. زد عدد الأماكن تحت “تعديل الورشة”، أو اطلب ممن يأتي الآن أن يأتي في يوم آخر.
workshops-outside = معهم أرقام ولم يدخلوا بعد
workshops-inside = في الداخل
workshops-through = أنهوا كل المحطات
workshops-urgent = عاجل
workshops-waiting =
    { $count ->
        [0] لا أحد ينتظر.
        [zero] لا أحد ينتظر.
        [one] رقم واحد ينتظر.
        [two] رقمان ينتظران.
        [few] { $count } أرقام تنتظر.
        [many] { $count } رقمًا ينتظر.
       *[other] { $count } رقم ينتظر.
    }
workshops-longest = الأطول انتظارًا: { $minutes }.
workshops-busy = الطاولات المشغولة: { $busy } من { $tables }.
workshops-at-tables = عند الطاولات
workshops-waiting-here = ينتظرون هنا
workshops-work-at = العمل في { $station }
workshops-doors = الفتح والإغلاق
workshops-open = فتح الورشة
workshops-open-means = بعد ذلك تدخل الأرقام من المحطة الأولى وتنتقل من محطة إلى محطة. ويمكن للشبابيك أن تنادي كالمعتاد على من لم يدخل.
workshops-open-again = فتحها من جديد
workshops-close = إغلاق الورشة
workshops-close-means =
    { $count ->
        [0] لا أحد في الداخل. لن يستطيع أحد الدخول بعد ذلك.
        [zero] لا أحد في الداخل. لن يستطيع أحد الدخول بعد ذلك.
        [one] ما زال زائر واحد في الداخل وسيُسجَّل أنه غادر. لن يستطيع أحد الدخول بعد ذلك.
        [two] ما زال زائران في الداخل وسيُسجَّل أنهما غادرا. لن يستطيع أحد الدخول بعد ذلك.
        [few] ما زال { $count } زوار في الداخل وسيُسجَّل أنهم غادروا. لن يستطيع أحد الدخول بعد ذلك.
        [many] ما زال { $count } زائرًا في الداخل وسيُسجَّل أنهم غادروا. لن يستطيع أحد الدخول بعد ذلك.
       *[other] ما زال { $count } زائر في الداخل وسيُسجَّل أنهم غادروا. لن يستطيع أحد الدخول بعد ذلك.
    }
workshops-close-urgent = أما من حالته مستعجلة فيعود إلى قائمة الانتظار، وكذلك الجميع ما دام المكتب مقفلًا. يمكنك التراجع عن الإغلاق خلال دقيقة.
workshops-undo-close-means = هل أُغلقت بالخطأ؟ “تراجع” يفتح الورشة ويعيد كل واحد إلى حيث كان.
workshops-day-over = انقضى يوم هذه الورشة.
workshops-close-now = إغلاقها الآن

## عند الطاولة

workshops-choose-table = اختر الطاولة التي تعمل عندها.
workshops-other-table = طاولة أخرى
workshops-table = الطاولة { $table }
workshops-table-of = { $station }، الطاولة { $table }
workshops-table-free = الطاولة خالية
workshops-at-this-table = عند طاولتك
workshops-next = التالي
workshops-nobody-waits = لا أحد ينتظر هنا. من يُرسل إلى هذه المحطة يظهر من تلقاء نفسه.
workshops-call-next = نداء التالي
workshops-call-again = نداء مرة أخرى
workshops-call-this = نداء { $label }
workshops-number = الرقم
workshops-wait = ينتظر
workshops-act = ما العمل
workshops-send-on = تم: إلى { $station }
workshops-send-out = تم: يمكنه الذهاب
workshops-send-to-exit = مباشرة إلى { $station }
workshops-send-back = إعادة إلى الوراء
workshops-send-back-now = إعادة إلى الوراء
workshops-back-to-which = إلى أي محطة
workshops-why = السبب
workshops-why-none = اختر سببًا
workshops-why-answer = إجابة ناقصة أو خاطئة
workshops-why-paper = ورقة ناقصة
workshops-why-signature = توقيع ناقص
workshops-why-form = يلزم نموذج آخر
workshops-why-other = شيء آخر
workshops-wait-again = لم يأت: ينتظر من جديد
workshops-leave = يغادر الورشة
workshops-undo = تراجع
workshops-done-waits = { $label } ينتظر: { $station }.
workshops-done-called = { $label } عند طاولتك.
workshops-done-through = { $label } أنهى كل المحطات.
workshops-done-left = غادر { $label }.
workshops-typed = نداء رقم
    .help = كما هو مكتوب على التذكرة، حرف ثم أرقام.
workshops-typed-call = نداء هذا الرقم
workshops-new-number = إعطاء رقم لمن ليس معه رقم

## ما الذي منع ذلك

workshops-refused-full = أُعطيت الأماكن كلها وعددها { $capacity }. اطلب من المسؤول عن الورشة أن يزيد عدد الأماكن، أو اطلب من الزائر أن يأتي في يوم آخر.
workshops-refused-not-open = الورشة غير مفتوحة. اطلب من الاستقبال أو المدير أن يفتحها من صفحتها.
workshops-refused-open-already = الورشة مفتوحة بالفعل. لم يتغير شيء.
workshops-refused-another-open = الورشة “{ $name }” مفتوحة. أغلقها أولًا: تمر الأرقام بورشة واحدة في كل مرة.
workshops-refused-on-another-day = الورشة في يوم آخر. غيّر يومها أولًا ثم افتحها.
workshops-refused-day-has-begun = لا يتغير يوم ورشة فُتحت. أعدّ ورشة أخرى لليوم الآخر.
workshops-refused-fewer-than-entered = دخل { $entered } من الزوار بالفعل. اكتب عددًا من الأماكن لا يقل عن ذلك.
workshops-refused-name-missing = اكتب اسم الورشة حتى يجدها الجميع.
workshops-refused-name-too-long = يزيد عدد حروف الاسم على { $max }. اختر اسمًا أقصر.
workshops-refused-no-day = اختر يومًا من اليوم فصاعدًا خلال السنة القادمة.
workshops-refused-no-capacity = تتسع الورشة لعدد من 1 إلى { $max } من الزوار. اكتب عددًا صحيحًا.
workshops-refused-no-tables = للمحطة من 1 إلى { $max } من الطاولات. اكتب عددًا صحيحًا.
workshops-refused-no-place = اكتب مكان المحطة في الترتيب عددًا صحيحًا.
workshops-refused-station-name-taken = توجد محطة أخرى بهذا الاسم. اختر اسمًا آخر حتى يعرف الزوار إلى أين يذهبون.
workshops-refused-too-few-stations = للورشة محطتان على الأقل، واحدة للدخول وأخرى للخروج. سمّ محطة أخرى.
workshops-refused-stations-in-use = دخل زوار بالفعل، فلا يمكن إضافة محطة أو حذفها أو نقلها. غيّر الأسماء والطاولات فقط، أو أعدّ ورشة أخرى.
workshops-refused-table-in-use = عند الطاولة { $table } زائر: { $label }. أرسل هذا الرقم أولًا ثم احذف الطاولة.
workshops-refused-table-taken = الرقم { $label } عند هذه الطاولة. أرسله أولًا، أو أعده إلى الانتظار.
workshops-refused-at-table = هذا الرقم عند الطاولة { $table }. اسأل زميلك هناك، أو نادِ على رقم آخر.
workshops-refused-at-station = هذا الرقم في محطة أخرى: { $station }. أرسل الزائر إليها.
workshops-refused-not-entered = لم يدخل هذا الرقم الورشة. أرسل الزائر إلى المحطة الأولى.
workshops-refused-entered-already = هذا الرقم في الداخل بالفعل. ابحث عنه في صفحة الورشة.
workshops-refused-over = أنهى هذا الرقم المحطات أو غادر. من يعود يُعاد أولًا إلى قائمة الانتظار ثم يدخل من المحطة الأولى.
workshops-refused-not-called = لم يُنادَ على هذا الرقم إلى طاولتك. نادِ عليه أولًا.
workshops-refused-not-before = لا يُعاد الزائر إلا إلى محطة سابقة. اختر واحدة من القائمة.
workshops-refused-no-reason = اختر سبب إعادة الزائر إلى الوراء.
workshops-refused-none-behind = هذه آخر محطة. اضغط “تم”.
workshops-refused-urgent-leaves = حالة { $label } مستعجلة. اختر سبب ذهاب الزائر، أو اسأل محاميًا أو ممثلًا.
workshops-refused-reception-lets-go = لا يُسمح بمغادرة { $label } عند هذه الطاولة. اطلب من الاستقبال أن يفعل ذلك هنا.
workshops-refused-nothing-to-undo = لا يوجد ما تتراجع عنه: مضى أكثر من دقيقة، أو نقل شخص آخر الرقم بعدك. استخدم أزرار الرقم بدلًا من ذلك.

## الأحداث

workshops-event-planned = أُعدّت ورشة
workshops-event-changed = عُدّلت ورشة
workshops-event-stations-set = حُددت محطات ورشة
workshops-event-opened = فُتحت ورشة
workshops-event-close-undone = أُلغي إغلاق ورشة
workshops-event-closed = أُغلقت ورشة
workshops-event-entered = دخل الرقم ورشة
workshops-event-called = نودي على الرقم إلى محطة
workshops-event-called-again = نودي على الرقم إلى محطة مرة أخرى
workshops-event-waits-again = ينتظر أمام المحطة من جديد
workshops-event-sent-on = أُرسل إلى المحطة التالية
workshops-event-sent-to-exit = أُرسل مباشرة إلى المحطة الأخيرة
workshops-event-sent-back = أُعيد إلى محطة سابقة
workshops-event-through = أنهى كل المحطات
workshops-event-left = غادر ورشة
workshops-event-to-line = عاد إلى قائمة الانتظار عند إغلاق ورشة
workshops-event-undone = أُلغيت خطوة في محطة
