### قائمة الانتظار: من ينتظر، ومن يُنادى إلى أي شباك، وما الذي حدث بعد ذلك.

queue-title = قائمة الانتظار
queue-locked = المكتب مقفل: الاستعجال والأسماء واللغات والاحتياجات مخفية. اطلب من أحد حاملي المفاتيح تسجيل الدخول، فتظهر هنا من تلقاء نفسها. وحتى ذلك الحين يمكنك نداء الأرقام بحسب ترتيب الوصول.

## شباكي

queue-window = الشباك { $name }
queue-window-choose = أين تجلس اليوم؟
queue-window-choose-why = اختر شباكك لنداء الزوار إليه. إذا ظهر عنده اسم شخص آخر من الموظفين، فإنك تحل محله.
queue-window-none = لا يوجد شباك مفتوح. اطلب من المسؤول عن الشبابيك أن يفتح واحدًا.
queue-window-leave = ترك هذا الشباك
queue-free = لا أحد عند شباكك
queue-next = التالي
queue-why-urgent =
    { $minutes ->
        [zero] الأول لأن حالته عاجلة. ينتظر منذ أقل من دقيقة.
        [one] الأول لأن حالته عاجلة. ينتظر منذ دقيقة واحدة.
        [two] الأول لأن حالته عاجلة. ينتظر منذ دقيقتين.
        [few] الأول لأن حالته عاجلة. ينتظر منذ { $minutes } دقائق.
        [many] الأول لأن حالته عاجلة. ينتظر منذ { $minutes } دقيقة.
       *[other] الأول لأن حالته عاجلة. ينتظر منذ { $minutes } دقيقة.
    }
queue-why-longest =
    { $minutes ->
        [zero] الأطول انتظارًا: أقل من دقيقة.
        [one] الأطول انتظارًا: دقيقة واحدة.
        [two] الأطول انتظارًا: دقيقتان.
        [few] الأطول انتظارًا: { $minutes } دقائق.
        [many] الأطول انتظارًا: { $minutes } دقيقة.
       *[other] الأطول انتظارًا: { $minutes } دقيقة.
    }
queue-nobody-waits = لا أحد ينتظر. تظهر الأرقام هنا من تلقاء نفسها عندما يأخذها الزوار من الكشك.
queue-called-times = نودي عليه { $calls } من أصل { $max } مرات
queue-here-since = هنا منذ
queue-call-next = نداء التالي
queue-finish-and-next = إنهاء ونداء التالي
queue-seated = حضر
queue-recall = نداء مرة أخرى (بقي { $left })
queue-no-show = لم يحضر
queue-finish = إنهاء
queue-return = إعادة إلى قائمة الانتظار
queue-left = غادر
queue-private-form = فتح الاستمارة الخاصة
queue-private-form-this = فتح الاستمارة الخاصة للرقم { $label }
queue-private-form-title = رمز الاستمارة الخاصة
queue-private-form-lead = للزائر صاحب الرقم { $label }. يظهر هذا الرمز مرة واحدة، ويصلح { $minutes } دقيقة، ويفتح الاستمارة مرة واحدة.
queue-private-form-how = رافق الزائر إلى الكشك في الغرفة الخاصة، وهناك يكتب هذا الرمز. الأجزاء التي ينهيها تصل وحدها إلى استمارة زيارته، ويبقى مكانه في الدور.
queue-undo = تراجع

queue-done-called = نودي على { $label }.
queue-done-recalled = نودي على { $label } مرة أخرى.
queue-done-seated = حضر صاحب الرقم { $label }.
queue-done-served = انتهت خدمة { $label }.
queue-done-no-show = لم يحضر صاحب الرقم { $label }.
queue-done-returned = عاد { $label } إلى قائمة الانتظار.
queue-done-left = غادر صاحب الرقم { $label }.

## القوائم

queue-waiting = في الانتظار
queue-longest =
    { $minutes ->
        [zero] أطول انتظار: أقل من دقيقة
        [one] أطول انتظار: دقيقة واحدة
        [two] أطول انتظار: دقيقتان
        [few] أطول انتظار: { $minutes } دقائق
        [many] أطول انتظار: { $minutes } دقيقة
       *[other] أطول انتظار: { $minutes } دقيقة
    }
queue-earlier = من أيام سابقة
queue-earlier-why = هذه الأرقام لم تُنهَ قط. سجّل وجود أصحابها إذا كانوا هنا، وإلا فسجّل أنهم غادروا. زر الجميع لا يشمل الحالات المستعجلة: قرّر بشأنها واحدة واحدة. تظهر أحدثها.
queue-earlier-left = غادروا جميعًا
queue-aside =
    { $count ->
        [zero] لا سجلات موضوعة جانبًا: { $numbers }.
        [one] وُضع سجل زائر واحد جانبًا، فهذا الزائر ليس في قائمة الانتظار حتى لو ظهر الرقم نفسه هناك: { $numbers }. ابحث عن الزائر، وساعده على أخذ رقم جديد من كشك، وأخبر المسؤول عن الأكشاك.
        [two] وُضع سجلا زائرين جانبًا، فهذان الزائران ليسا في قائمة الانتظار حتى لو ظهر الرقمان أنفسهما هناك: { $numbers }. ابحث عن الزائرين، وساعدهما على أخذ رقمين جديدين من كشك، وأخبر المسؤول عن الأكشاك.
        [few] وُضعت سجلات { $count } زوار جانبًا، فهؤلاء الزوار ليسوا في قائمة الانتظار حتى لو ظهرت الأرقام نفسها هناك: { $numbers }. ابحث عن الزوار، وساعدهم على أخذ أرقام جديدة من كشك، وأخبر المسؤول عن الأكشاك.
        [many] وُضعت سجلات { $count } زائرًا جانبًا، فهؤلاء الزوار ليسوا في قائمة الانتظار حتى لو ظهرت الأرقام نفسها هناك: { $numbers }. ابحث عن الزوار، وساعدهم على أخذ أرقام جديدة من كشك، وأخبر المسؤول عن الأكشاك.
       *[other] وُضعت سجلات { $count } زائر جانبًا، فهؤلاء الزوار ليسوا في قائمة الانتظار حتى لو ظهرت الأرقام نفسها هناك: { $numbers }. ابحث عن الزوار، وساعدهم على أخذ أرقام جديدة من كشك، وأخبر المسؤول عن الأكشاك.
    }
queue-elsewhere = عند الشبابيك الأخرى
queue-over = انتهت اليوم
queue-over-newest = تظهر أحدثها.
queue-number = الرقم
queue-waited = الانتظار
queue-minutes =
    { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
queue-urgency = الاستعجال
queue-name = اسم النداء
queue-languages = اللغة
queue-needs = الاحتياجات
queue-actions = ما العمل
queue-stage = الحالة
queue-staff = من
queue-not-read = تعذرت القراءة
queue-call = نداء
queue-call-this = نداء { $label }
queue-left-this = غادر صاحب الرقم { $label }
queue-return-this = إعادة إلى قائمة الانتظار: { $label }
queue-stage-waiting = في الانتظار
queue-stage-called = نودي عليه
queue-stage-serving = تجري خدمته
queue-stage-served = تمت خدمته
queue-stage-no-show = لم يحضر
queue-stage-left = غادر

## الشبابيك

queue-windows = الشبابيك
queue-windows-lead = الأماكن التي يُستقبل فيها الزوار. يظهر الاسم على شاشة قاعة الانتظار.
queue-window-column = الشباك
queue-window-state = الحالة
queue-window-name = الاسم
    .help = 12 حرفًا على الأكثر، كما هو مكتوب على الشباك. اتركه فارغًا لاستخدام الرقم.
queue-window-name-of = اسم الشباك { $name }
queue-window-rename = تغيير الاسم
queue-window-rename-this = تغيير اسم الشباك { $name }
queue-window-open = مفتوح
queue-window-closed = مغلق
queue-window-close = إغلاق الشباك { $name }
queue-window-reopen = فتح الشباك { $name }
queue-window-add = إضافة شباك
queue-back = العودة إلى قائمة الانتظار

## ما الذي منع ذلك

queue-refused-at-another-window = هذا الرقم عند شباك آخر. نادِ على رقم غيره، أو اطلب من زميلك هناك إعادته إلى قائمة الانتظار.
queue-refused-being-served = هذا الزائر عند شباكك الآن. اضغط “إنهاء”، أو أعد الرقم إلى قائمة الانتظار.
queue-refused-finished = انتهت هذه الزيارة. إذا كان الزائر هنا رغم ذلك، فابحث عن الرقم تحت “انتهت اليوم” وأعده إلى قائمة الانتظار أولًا.
queue-refused-called-too-seldom = لا يُسجَّل أن الزائر لم يحضر إلا بعد ثلاثة نداءات. نادِ على الرقم مرة أخرى، أو سجّل أن الزائر غادر.
queue-refused-called-often = نودي على هذا الرقم ثلاث مرات. سجّل أن الزائر لم يحضر، أو أعد الرقم إلى قائمة الانتظار.
queue-refused-not-called = لم يُنادَ على هذا الرقم إلى شباكك. نادِ عليه أولًا.
queue-refused-not-serving = لم يصل هذا الزائر إلى الشباك بعد. اضغط “حضر” أولًا، أو أعد الرقم إلى قائمة الانتظار.
queue-refused-in-line = هذا الرقم في قائمة الانتظار بالفعل. لم يتغير شيء.
queue-refused-of-another-day = هذا الرقم من يوم آخر. سجّل أولًا في صفحته أن صاحبه حاضر.
queue-refused-at-stations = هذا الرقم ينتقل بين محطات ورشة. انقله هناك، أو سجّل مغادرته في صفحة المحطة.
queue-refused-not-at-stations = هذا الرقم ليس في أي محطة من ورشة. أدخله من المحطة الأولى.
queue-refused-window-taken = { $label } عند هذا الشباك. أنهِ تلك الزيارة أولًا، أو أعد الرقم إلى قائمة الانتظار.
queue-refused-no-window = لست عند أي شباك. اختر شباكك أولًا ثم نادِ على الرقم.
queue-refused-window-closed = هذا الشباك مغلق. اختر غيره، أو اطلب من المسؤول عن الشبابيك أن يفتحه.
queue-refused-nothing-to-undo = لا يوجد ما تتراجع عنه: مضى أكثر من دقيقة، أو غيّر شخص آخر الرقم بعدك. استخدم أزرار الرقم بدلًا من ذلك.
queue-refused-undo-elsewhere = كان الزائر عند الشباك { $window } ولم تعد تجلس هناك. اختر ذلك الشباك من جديد لتتراجع، أو استخدم أزرار الرقم.
queue-refused-no-booth = ليس لدى المكتب كشك في غرفة خاصة. اطلب ممن يعتني بالأكشاك أن يضيف واحدًا.
queue-refused-name-too-long = يزيد عدد حروف الاسم على { $max } ولا تتسع له الشاشة. اختر اسمًا أقصر.
queue-refused-name-taken = يوجد شباك آخر بهذا الاسم. اختر اسمًا آخر حتى يعرف الزوار إلى أين يذهبون.
queue-refused-too-many-windows = بلغ عدد الشبابيك حده الأقصى: { $max }. غيّر اسم أحدها أو افتح شباكًا مغلقًا.

## الأحداث

queue-event-taken = أُخذ رقم
queue-event-called = نودي على رقم
queue-event-recalled = نودي على رقم مرة أخرى
queue-event-seated = حضر الزائر
queue-event-served = انتهت الزيارة
queue-event-no-show = لم يحضر الزائر
queue-event-left = غادر الزائر
queue-event-returned = أُعيد رقم إلى قائمة الانتظار
queue-event-undone = أُلغيت الخطوة الأخيرة
queue-event-window-taken = شُغل شباك
queue-event-window-freed = تُرك شباك
queue-event-window-opened = فُتح شباك
queue-event-window-closed = أُغلق شباك
queue-event-window-added = أُضيف شباك
queue-event-window-named = تغيّر اسم شباك

## The number by itself, lines, windows, waiting times

queue-why-priority-body = يتقدّم على من جاؤوا قبله بسبب السن أو الصحة أو الإعاقة أو الحمل. ينتظر { $minutes } دقيقة.
queue-why-priority-child = يتقدّم على من جاؤوا قبله لأن معه طفلاً صغيراً. ينتظر { $minutes } دقيقة.
queue-why-priority-dated-paper = يتقدّم على من جاؤوا قبله لأنه لم يُستقبل في يوم سابق ومعه الورقة المؤرخة. ينتظر { $minutes } دقيقة.
queue-why-priority-other = يتقدّم على من جاؤوا قبله لسبب يعرفه الموظفون. ينتظر { $minutes } دقيقة.
queue-why-appointment = لديه موعد. ينتظر { $minutes } دقيقة.
queue-why-longest-here = انتظر أطول من غيره ممن يستقبلهم شبّاكك: { $minutes } دقيقة.
queue-done-held = غادر { $label } لبعض الوقت.
queue-done-with = { $label } مع رقم آخر.
queue-done-returns = سيأتي { $label } في يوم آخر.
queue-stage-held = غائب حتى
queue-stage-with = مع رقم آخر
queue-stage-returns = يأتي في يوم آخر
queue-stage-at-stations = في محطات ورشة
queue-done-marked = تغيّر ما قيل عن { $label }.
queue-at-stations =
    { $count ->
        [zero] لا رقم في محطات ورشة.
        [one] رقم واحد ينتقل بين محطات ورشة.
        [two] رقمان ينتقلان بين محطات ورشة.
        [few] { $count } أرقام تنتقل بين محطات ورشة.
        [many] { $count } رقمًا ينتقل بين محطات ورشة.
       *[other] { $count } رقم ينتقل بين محطات ورشة.
    }
queue-between = من { $from } إلى { $to } دقيقة
queue-save = حفظ
queue-arrived = وقت المجيء
queue-lane = الصف
queue-priority = يتقدّم على غيره
queue-priority-body = السن أو الصحة أو الإعاقة أو الحمل
queue-priority-child = طفل صغير
queue-priority-dated-paper = ورقة مؤرخة من يوم سابق
queue-priority-other = سبب آخر
queue-priority-none = لا
queue-priority-told = كما قال: { $reason }
queue-priority-reason = السبب
queue-priority-why = كل دقيقة انتظار تُحسب أربع دقائق. يبقى السبب في السجل بهذه الكلمات فقط.
queue-for = إلى
queue-anybody = أي شخص
queue-told = قيل له
queue-expects = المتوقع الآن
queue-away = ربما غائب حتى
queue-away-because = قد تكون ورقته تقول ذلك.
queue-away-why = ربما غائب حتى { $time }: قد تكون ورقته تقول ذلك. إذا لم يأتِ أحد فأجِّل الرقم حتى ذلك الوقت.
queue-away-hold = تأجيل حتى { $time }
queue-interpreter = يحتاج إلى مترجم
queue-colour-by-staff = بقول الموظفين
queue-colour-why = يمكنك جعل هذا الزائر أكثر استعجالاً. ولا يجعله أقل استعجالاً إلا محامٍ أو ممثل.
queue-colour-why-lower = جعل شخص أقل استعجالاً يحتاج إلى سبب، ويبقى في السجل.
queue-lowers = السبب إذا كان أقل استعجالاً
queue-lowers-none = اختر سبباً
queue-lowers-mistake = كانت إحدى الإجابات خطأ
queue-lowers-later = التاريخ أبعد
queue-lowers-no-longer = لم يعد الأمر كذلك
queue-lowers-seen-to = تمت معالجته
queue-hold-title = يغادر لبعض الوقت
queue-hold-why = يحتفظ الزائر برقمه ودوره، ولا يُنادى قبل هذا الوقت.
queue-hold-back = يعود في
queue-hold = تأجيل
queue-held-here = عاد الآن
queue-transfer-title = إرسال إلى صف آخر أو شخص آخر
queue-transfer-why = يبقى وقت المجيء والسجل كما هما.
queue-transfer = إرسال
queue-lane-same = الصف نفسه
queue-return-on-title = لا يمكن استقباله اليوم
queue-return-on-why = في ذلك اليوم يتقدّم هذا الرقم على من يأتون فيه، ما عدا الحالات المستعجلة. ليحتفظ الزائر بالورقة.
queue-return-on-day = يأتي في
queue-return-on = اطلب منه أن يأتي حينها
queue-group-title = مع آخرين
queue-group-why = تُنادى العائلة معاً برقم واحد.
queue-group-with = الرقم الآخر
queue-group = جمع
queue-group-along-with = مع الرقم
queue-group-along = مع هذا الرقم:
queue-group-leave = يُنادى وحده من جديد
queue-history = ما حدث
queue-expected = طُلب منهم المجيء اليوم أو قبله
queue-expected-why = لم يمكن استقبال هؤلاء في يوم سابق. اضغط الزر عند وصولهم: يتقدّمون على من جاؤوا اليوم.
queue-here = { $label } هنا
queue-resting = لا يُنادى أحد من: { $lanes }، ما عدا الحالات المستعجلة.
queue-lanes = الصفوف
queue-lanes-lead = لا يُنادى أحد من صف متوقف، ما عدا الحالات المستعجلة. مدة الزيارة تقدير أول فقط: يتعلم البرنامج مما يحدث.
queue-lane-minutes = مدة الزيارة بالدقائق
queue-lane-minutes-of = مدة الزيارة بالدقائق: { $lane }
queue-lane-open = مفتوح
queue-lane-paused = متوقف
queue-lane-until = حتى
queue-lane-until-of = متوقف حتى: { $lane }
queue-lane-pause = إيقاف «{ $lane }» مؤقتاً
queue-lane-resume = النداء من «{ $lane }» من جديد
queue-outlook = أوقات الانتظار
queue-outlook-waits = من يأتي الآن ينتظر
queue-outlook-now = تقريباً
queue-outlook-no-window = لا يوجد شبّاك مفتوح ولا شبّاك من المقرر فتحه. تظهر أوقات الانتظار عندما يختار أحد شبّاكاً.
queue-outlook-room = بقية اليوم
queue-outlook-room-for =
    { $count ->
        [zero] لا يوجد وقت لزوار آخرين ({ $count }).
        [one] يوجد وقت لزائر واحد تقريباً ({ $count }).
        [two] يوجد وقت لزائرين تقريباً ({ $count }).
        [few] يوجد وقت لنحو { $count } زوار آخرين.
        [many] يوجد وقت لنحو { $count } زائراً آخر.
       *[other] يوجد وقت لنحو { $count } زائر آخر.
    }
queue-outlook-cut-off = من يأتي بعد هذا الوقت لن يُستقبل اليوم على الأرجح:
queue-outlook-full = من يأتي الآن لن يُستقبل اليوم على الأرجح. فكّر في قول ذلك عند الباب.
queue-outlook-no-plan = لمعرفة كم زائراً يتسع له اليوم، حدّد متى يُفتح كل شبّاك.
queue-what-if = ماذا يغيّر شبّاك إضافي؟
queue-what-if-from = من
queue-what-if-to = إلى
queue-what-if-ask = احسب
queue-what-if-nobody = لا أحد ينتظر الآن، فلن يتغير شيء.
queue-what-if-changes = يتغير متوسط الانتظار بمقدار { $minutes } دقيقة.
queue-what-if-more = { $count ->
    [zero] لن يُنادى اليوم أحد آخر.
    [one] سيُنادى اليوم زائر واحد آخر.
    [two] سيُنادى اليوم زائران آخران.
    [few] سيُنادى اليوم { $count } زوار آخرين.
    [many] سيُنادى اليوم { $count } زائرًا آخر.
   *[other] سيُنادى اليوم { $count } زائر آخر.
}
queue-ledger = كم أصبنا؟
queue-ledger-none = لم يُنادَ بعد أحد قيل له وقت انتظار.
queue-ledger-yesterday = أمس نودي { $inside } من { $told } ضمن الوقت الذي قلناه.
queue-ledger-weeks = في الأسابيع الأربعة الأخيرة نودي { $inside } من { $told } ضمن الوقت الذي قلناه.
queue-window-set-up = من يستقبله الشبّاك
queue-window-set-up-this = إعداد الشبّاك { $name }
queue-window-back-at = يُفتح الشبّاك { $name } من جديد في
queue-window-languages = اللغات عند هذا الشبّاك
queue-window-languages-help = من لا يتكلم لغتَه إلا شبّاك مفتوح آخر ينتظر ذلك الشبّاك. لا تختر شيئاً إذا كان الأمر سواء.
queue-window-lanes = الصفوف التي يستقبلها هذا الشبّاك
queue-window-lanes-help = لا تختر شيئاً لجميع الصفوف. تُستقبل الحالات المستعجلة دائماً.
queue-window-hours = متى يُفتح
queue-window-hours-help = مثل 9:00-12:00, 12:45-17:30. اترك اليوم فارغاً إذا كان الشبّاك مغلقاً. تُحسب أوقات الانتظار بهذه الساعات.
queue-day-monday = الاثنين
queue-day-tuesday = الثلاثاء
queue-day-wednesday = الأربعاء
queue-day-thursday = الخميس
queue-day-friday = الجمعة
queue-day-saturday = السبت
queue-day-sunday = الأحد
queue-refused-back-in-the-past = هذا الوقت مضى. اختر وقتاً لاحقاً.
queue-refused-back-on-another-day = يحتفظ الرقم بدوره اليوم فقط. اطلب من الزائر أن يأتي في يوم آخر.
queue-refused-no-time = هذا ليس وقتاً. اكتبه هكذا: 14:30.
queue-refused-in-group = هذا الرقم مع رقم آخر. افتح ذلك الرقم، أو اجعل هذا الرقم يُنادى وحده أولاً.
queue-refused-call-the-lead = هذا الرقم مع { $label }. نادِ { $label }: يأتي الاثنان.
queue-refused-group-of-one = هذا هو الرقم نفسه. اكتب رقم الزائر الآخر.
queue-refused-not-in-group = هذا الرقم ليس مع رقم آخر. لم يتغير شيء.
queue-refused-may-not-lower = لا يجعل الزائر أقل استعجالاً إلا محامٍ أو ممثل. اطلب من أحدهم النظر في هذا الرقم.
queue-refused-no-reason = اختر سبب كون الزائر أقل استعجالاً.
queue-refused-no-lane = لا يوجد هذا الصف. اختر صفاً من القائمة.
queue-refused-not-staff = هذا الشخص لا يستقبل الزوار. اختر شخصاً من القائمة.
queue-refused-long-name = الاسم للمناداة لا يزيد على { $max } حرفاً. اكتب اسماً أقصر؛ ويُسأل عن الاسم الكامل في المقابلة.
queue-refused-no-phone = هذا ليس رقم هاتف. اكتبه مع رمز المنطقة، مثل (312) 555-0143، أو اتركه فارغاً.
queue-refused-given-before = أعطت هذه الاستمارة الرقم { $label } من قبل. إذا كان هذا زائرًا آخر فاضغط الزر مرة أخرى.
queue-refused-no-such-number = لا يوجد هنا اليوم رقم { $label } ولا يُنتظر. اكتبه كما هو على الورقة، مثل A-017.
queue-refused-no-hours = لا يمكن قراءة «{ $typed }» كساعات، أو أن الساعات متداخلة. اكتبها هكذا: 9:00-12:00, 12:45-17:30.
queue-refused-not-soon = اختر يوماً بدءاً من الغد وخلال أسبوعين.
queue-refused-called-already = نودي هذا الزائر من قبل. أنهِ هنا، أو أعد الرقم إلى الصف أولاً.
queue-refused-no-such-dated-paper = لا توجد ورقة مؤرخة بهذا الرمز. انظر إلى الورقة مرة أخرى: ثمانية أحرف وأرقام، صالحة ليوم واحد.
queue-refused-dated-other-day = هذه الورقة المؤرخة صالحة في { $day } ولا تقدّم أحدًا اليوم. إذا كان الانتظار صعبًا على الزائر اليوم فالأولوية تزيد من وزن انتظاره.
queue-refused-dated-used = رقم آخر يتقدم بهذه الورقة المؤرخة. إذا أُدخل الرمز هناك خطأً فتراجع عن ذلك أو أزل الأولوية هناك، ثم أدخله هنا مرة أخرى.
queue-refused-dated-without-number = لا تخص هذه الورقة المؤرخة أي رقم بعد. أعطِ رقماً وافتحه وأدخل الرمز هناك.
queue-refused-no-minutes = تستغرق الزيارة من 1 إلى { $max } دقيقة. اكتب عدداً صحيحاً.
queue-event-raised = صار أكثر استعجالاً
queue-event-lowered = صار أقل استعجالاً
queue-event-priority = قيل إن كان يتقدّم على غيره
queue-event-transferred = أُرسل إلى صف آخر أو شخص آخر
queue-event-grouped = جُمع مع أرقام أخرى
queue-event-ungrouped = يُنادى وحده من جديد
queue-event-held = غادر لبعض الوقت
queue-event-returns = طُلب منه المجيء في يوم آخر
queue-event-at-stations = في محطات ورشة
queue-event-dated = أُعدّت ورقة مؤرخة
queue-event-dated-made = أُعدّت ورقة مؤرخة بلا رقم
queue-event-window-set-up = أُعدّ الشبّاك
queue-event-lane-expected = قيل كم تستغرق الزيارة
queue-event-lane-paused = توقف الصف
queue-event-lane-resumed = عاد النداء من الصف
queue-way-kiosk = عند جهاز التسجيل
queue-way-desk = بمساعدة مكتب الاستقبال
queue-way-paper = باستمارة ورقية
queue-way-phone = عبر الهاتف
queue-issue = إعطاء رقم
queue-issue-lead = لمن يأتي باستمارة ورقية أو يتصل أو لا يستطيع استعمال الجهاز. يمكن ترك كل شيء ما عدا الصف.
queue-issue-way = كيف جاء
queue-issue-reads = يقرأ
queue-issue-speaks = يتكلم
queue-issue-same = اللغة نفسها
queue-issue-name = الاسم للمناداة
    .help = يراه الموظفون فقط، ويُحفظ مختوماً مثل ما يُكتب عند الجهاز.
queue-issue-phone = الهاتف
    .help = فقط إذا أراد الشخص أن يعطيه. لا يتصل أحد قبل أن يقول الشخص في المقابلة إن الاتصال آمن.
queue-issue-give = أعطِ الرقم
queue-issue-given = أُعطي الرقم
queue-issue-given-lead = اطبع الورقة أو اكتب الرقم للزائر. يمكن عرض الورقة من جديد خلال ساعة.
queue-issue-code = رمز الورقة
queue-issue-print = طباعة
queue-issue-another = إعطاء رقم آخر
queue-issue-open = فتح هذا الرقم

## أوراق ليوم آخر، وأوراق تُطبع من جديد

queue-dated-title = ورقة مؤرخة
queue-dated-lead = لمن ليس معه رقم ولا يمكن استقباله اليوم. من يحضر الورقة المؤرخة في يومها يتقدّم على من يأتون في ذلك اليوم. لا تذكر الاسم ولا السبب، ويظهر رمزها مرة واحدة فقط.
queue-dated-day = صالحة في
queue-dated-make = إعداد الورقة المؤرخة
queue-dated-code = رمز الورقة المؤرخة
queue-dated-why = لم يكن استقباله ممكناً في يوم سابق؟ برمز الورقة المؤرخة يتقدّم هذا الرقم.
queue-dated-use = ليتقدّم هذا الرقم
queue-dated-sent-home =
    { $count ->
        [zero] لم يُطلب اليوم من أحد ({ $count }) المجيء في يوم آخر.
        [one] طُلب اليوم من زائر واحد ({ $count }) المجيء في يوم آخر.
        [two] طُلب اليوم من زائرين ({ $count }) المجيء في يوم آخر.
        [few] طُلب اليوم من { $count } زائرين المجيء في يوم آخر.
        [many] طُلب اليوم من { $count } زائراً المجيء في يوم آخر.
       *[other] طُلب اليوم من { $count } زائر المجيء في يوم آخر.
    }
queue-dated-print-all = طباعة الأوراق المؤرخة التي لم تُصنع بعد
queue-dated-print-lead = اطبع الآن: تظهر الرموز مرة واحدة فقط. الورقة المؤرخة الجديدة لرقم تحل محل القديمة.
queue-paper-title = ورقة هذا الرقم
queue-paper-why = بلغة الزائر: متى يعود، أو في أي يوم يأتي. رمز الهاتف على الورقة الأولى فقط.
queue-paper-print = طباعة الورقة
queue-event-issued = أُعطي رقم في مكتب الاستقبال
queue-day = نهاية اليوم
queue-day-lead = أغلق الباب، وقرّر بشأن من ما زالوا ينتظرون، ثم اترك الشبابيك.
queue-day-waiting = ما زالوا ينتظرون
queue-day-nobody = لم يعد أحد ينتظر.
queue-day-red =
    { $count ->
        [zero] لا تنتظر حالات مستعجلة ({ $count }).
        [one] ما زالت حالة مستعجلة واحدة ({ $count }) تنتظر. لا تغيّر أزرار الجميع هذا الرقم: تحدث مع محامٍ أو ممثل.
        [two] ما زالت حالتان مستعجلتان ({ $count }) تنتظران. لا تغيّر أزرار الجميع هذين الرقمين: تحدث مع محامٍ أو ممثل.
        [few] ما زالت { $count } حالات مستعجلة تنتظر. لا تغيّر أزرار الجميع هذه الأرقام: تحدث مع محامٍ أو ممثل.
        [many] ما زالت { $count } حالة مستعجلة تنتظر. لا تغيّر أزرار الجميع هذه الأرقام: تحدث مع محامٍ أو ممثل.
       *[other] ما زالت { $count } حالة مستعجلة تنتظر. لا تغيّر أزرار الجميع هذه الأرقام: تحدث مع محامٍ أو ممثل.
    }
queue-day-each = افتح رقماً لتقرر بشأن زائر واحد، أو استعمل زراً لجميع الآخرين.
queue-day-return = يأتون في يوم آخر
queue-day-return-all = اطلب من الجميع أن يأتوا حينها
queue-day-left = غادروا
queue-day-left-why = استعمل هذا عندما تخلو قاعة الانتظار. يمكن التراجع عنه خلال دقيقة، وبعدها يمكن إرجاع كل رقم من القائمة أدناه.
queue-day-left-all = غادر الجميع
queue-day-here = ما زالوا عند شبّاك:
queue-day-windows =
    { $count ->
        [zero] لا يجلس أحد عند الشبابيك ({ $count }).
        [one] ما زال موظف يجلس عند شبّاك واحد ({ $count }).
        [two] ما زال موظفون يجلسون عند شبّاكين ({ $count }).
        [few] ما زال موظفون يجلسون عند { $count } شبابيك.
        [many] ما زال موظفون يجلسون عند { $count } شبّاكاً.
       *[other] ما زال موظفون يجلسون عند { $count } شبّاك.
    }
queue-day-windows-free = لم يعد أحد يجلس عند شبّاك.
queue-day-windows-leave = ترك كل الشبابيك التي لا زائر عندها
queue-day-went = اليوم
queue-alerts = حالات مستعجلة
queue-alerts-red =
    { $count ->
        [zero] لا تنتظر حالات مستعجلة ({ $count }):
        [one] تنتظر حالة مستعجلة واحدة ({ $count }):
        [two] تنتظر حالتان مستعجلتان ({ $count }):
        [few] تنتظر { $count } حالات مستعجلة:
        [many] تنتظر { $count } حالة مستعجلة:
       *[other] تنتظر { $count } حالة مستعجلة:
    }
queue-alerts-since = أطولها منذ { $minutes } دقيقة
queue-find = رمز الورقة أو رقمها
queue-find-button = بحث
queue-appointment = موعد
queue-appointment-at = لديه موعد في
queue-appointment-why = اكتب الأرقام الأربعة من بطاقة الموعد. يُحسب الزائر منتظراً من الوقت المتفق عليه.
queue-appointment-code = رمز الموعد
queue-appointment-check-in = تسجيل الحضور
queue-appointment-wrong = إذا كان الموعد لشخص آخر فافتحه في القائمة واضغط «لم يكن هنا».
queue-appointment-says = يقول الزائر: موعد في الساعة
queue-appointment-says-why = لم يتحقق أحد من ذلك. قارنه بمواعيد تلك الساعة واسأل عن الاسم الرمزي أو الرمز.
queue-appointment-none = لا يوجد اليوم موعد مفتوح قريب من تلك الساعة.
queue-appointment-tie = هو { $name }، { $time }
queue-event-appointment = جاء إلى موعد
queue-nobody-for-window =
    { $count ->
        [zero] لا أحد ينتظر شباكك، ولا ينتظر أحد شباكاً آخر ({ $count }).
        [one] لا أحد ينتظر شباكك. ينتظر زائر واحد ({ $count }) شباكاً آخر.
        [two] لا أحد ينتظر شباكك. ينتظر زائران ({ $count }) شبابيك أخرى.
        [few] لا أحد ينتظر شباكك. ينتظر { $count } زوار شبابيك أخرى.
        [many] لا أحد ينتظر شباكك. ينتظر { $count } زائراً شبابيك أخرى.
       *[other] لا أحد ينتظر شباكك. ينتظر { $count } زائر شبابيك أخرى.
    }
queue-called-by-nobody = لا يستقبله أي شباك مفتوح
queue-colour-by-family = من أحد أفراد المجموعة
queue-done-more =
    { $count ->
        [zero] لم تغيّر الخطوة نفسها أرقاماً أخرى ({ $count }).
        [one] غيّرت الخطوة نفسها رقماً آخر ({ $count }).
        [two] غيّرت الخطوة نفسها رقمين آخرين ({ $count }).
        [few] غيّرت الخطوة نفسها { $count } أرقام أخرى.
        [many] غيّرت الخطوة نفسها { $count } رقماً آخر.
       *[other] غيّرت الخطوة نفسها { $count } رقم آخر.
    }
queue-expected-late = لم يحضر
queue-left-title = يعود إلى بيته
queue-goes = السبب، لأن حالة هذا الزائر مستعجلة
queue-goes-wish = يريد الذهاب
queue-goes-not-found = بحثنا عنه ولم نجده
queue-goes-nobody-free = لا أحد يستطيع استقباله
queue-day-unknown =
    { $count ->
        [zero] لا يوجد من لا تُعرف درجة استعجاله ({ $count }).
        [one] لا يُعرف مدى استعجال حالة زائر واحد ({ $count }). أزرار الجميع لا تغيّر هذا الرقم: اطلب من أحد حاملي المفاتيح تسجيل الدخول، أو قرّر بشأنه على حدة.
        [two] لا يُعرف مدى استعجال حالة زائرين ({ $count }). أزرار الجميع لا تغيّر هذين الرقمين: اطلب من أحد حاملي المفاتيح تسجيل الدخول، أو قرّر بشأن كل منهما على حدة.
        [few] لا يُعرف مدى استعجال حالة { $count } زوار. أزرار الجميع لا تغيّر هذه الأرقام: اطلب من أحد حاملي المفاتيح تسجيل الدخول، أو قرّر بشأن كل منها على حدة.
        [many] لا يُعرف مدى استعجال حالة { $count } زائراً. أزرار الجميع لا تغيّر هذه الأرقام: اطلب من أحد حاملي المفاتيح تسجيل الدخول، أو قرّر بشأن كل منها على حدة.
       *[other] لا يُعرف مدى استعجال حالة { $count } زائر. أزرار الجميع لا تغيّر هذه الأرقام: اطلب من أحد حاملي المفاتيح تسجيل الدخول، أو قرّر بشأن كل منها على حدة.
    }
queue-refused-undo-another = فعلت شيئاً آخر منذ ظهرت هذه الصفحة. انظر إلى خطوتك الأخيرة من جديد ثم اضغط «تراجع» هناك.
queue-refused-urgent-goes = حالة { $label } مستعجلة. افتح الرقم واختر سبب ذهاب الزائر، أو اسأل محامياً أو ممثلاً.
queue-refused-urgency-unknown = ما دام المكتب مقفلاً لا يُعرف من حالته مستعجلة. اطلب من أحد حاملي المفاتيح تسجيل الدخول، أو قرّر بشأن كل رقم على حدة.
