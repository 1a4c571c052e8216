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
queue-earlier-why = هذه الأرقام لم تُنهَ قط. نادِ عليها إذا كان أصحابها هنا، وإلا فسجّل أنهم غادروا. تظهر أحدثها.
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
