### الدور: من ينتظر، ومن يُنادى إلى أي شباك، وما الذي حدث بعد ذلك.

queue-title = الدور
queue-locked = المكتب مقفل: درجة الاستعجال والأسماء واللغات والاحتياجات مخفية. اطلب من أحد حاملي المفتاح تسجيل الدخول، فتظهر هنا من تلقاء نفسها. وحتى ذلك الحين يمكنك مناداة الأرقام بحسب ترتيب الوصول.

## شباكي

queue-window = الشباك { $name }
queue-window-choose = أين تجلس اليوم؟
queue-window-choose-why = اختر شباكك لتنادي الزوار إليه. إذا ظهر اسم زميل، فإنك تحل محله.
queue-window-none = لا يوجد شباك مفتوح. اطلب من المسؤول عن الشبابيك أن يفتح واحدًا.
queue-window-leave = ترك هذا الشباك
queue-free = لا أحد عند شباكك
queue-next = التالي
queue-why-urgent = الأول لأن حالته عاجلة. ينتظر منذ { $minutes } دقيقة.
queue-why-longest = الأطول انتظارًا: { $minutes } دقيقة.
queue-nobody-waits = لا أحد ينتظر. تظهر الأرقام هنا من تلقاء نفسها عندما يأخذها الزوار من الجهاز.
queue-called-times = نودي { $calls } من { $max } مرات
queue-here-since = هنا منذ
queue-call-next = نداء التالي
queue-finish-and-next = إنهاء ونداء التالي
queue-seated = حضر
queue-recall = نداء مرة أخرى (بقي { $left })
queue-no-show = لم يحضر
queue-finish = إنهاء
queue-return = إعادة إلى الانتظار
queue-left = غادر
queue-undo = تراجع

queue-done-called = نودي على { $label }.
queue-done-recalled = نودي على { $label } مرة أخرى.
queue-done-seated = حضر { $label }.
queue-done-served = انتهى { $label }.
queue-done-no-show = لم يحضر { $label }.
queue-done-returned = عاد { $label } إلى الانتظار.
queue-done-left = غادر { $label }.

## القوائم

queue-waiting = في الانتظار
queue-longest = الأطول { $minutes } دقيقة
queue-earlier = من أيام سابقة
queue-earlier-why = هذه الأرقام لم تنته قط. نادِ عليها إذا كان أصحابها هنا، وإلا فسجّل أنهم غادروا. تظهر أحدثها.
queue-earlier-left = غادروا جميعًا
queue-aside =
    { $count ->
        [zero] لا سجلات محفوظة جانبًا ({ $count }): { $numbers }.
        [one] حُفظ سجل زائر واحد ({ $count }) جانبًا، فهذا الزائر ليس في الدور حتى لو ظهر الرقم نفسه هناك: { $numbers }. ابحث عن الزائر، وساعده على أخذ رقم جديد من كشك، وأخبر المسؤول عن الأكشاك.
        [two] حُفظ سجلا زائرين ({ $count }) جانبًا، فهذان الزائران ليسا في الدور حتى لو ظهر الرقمان نفساهما هناك: { $numbers }. ابحث عن الزائرين، وساعدهما على أخذ رقمين جديدين من كشك، وأخبر المسؤول عن الأكشاك.
        [few] حُفظت سجلات { $count } زوار جانبًا، فهؤلاء الزوار ليسوا في الدور حتى لو ظهرت الأرقام نفسها هناك: { $numbers }. ابحث عن الزوار، وساعدهم على أخذ أرقام جديدة من كشك، وأخبر المسؤول عن الأكشاك.
        [many] حُفظت سجلات { $count } زائرًا جانبًا، فهؤلاء الزوار ليسوا في الدور حتى لو ظهرت الأرقام نفسها هناك: { $numbers }. ابحث عن الزوار، وساعدهم على أخذ أرقام جديدة من كشك، وأخبر المسؤول عن الأكشاك.
       *[other] حُفظت سجلات { $count } زائر جانبًا، فهؤلاء الزوار ليسوا في الدور حتى لو ظهرت الأرقام نفسها هناك: { $numbers }. ابحث عن الزوار، وساعدهم على أخذ أرقام جديدة من كشك، وأخبر المسؤول عن الأكشاك.
    }
queue-elsewhere = عند الشبابيك الأخرى
queue-over = انتهت اليوم
queue-number = الرقم
queue-waited = الانتظار
queue-minutes = { $minutes } دقيقة
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
queue-left-this = غادر { $label }
queue-return-this = إعادة إلى الانتظار: { $label }
queue-stage-waiting = في الانتظار
queue-stage-called = نودي
queue-stage-serving = عند الشباك
queue-stage-served = انتهى
queue-stage-no-show = لم يحضر
queue-stage-left = غادر

## الشبابيك

queue-windows = الشبابيك
queue-windows-lead = الأماكن التي يُستقبل فيها الزوار. يظهر الاسم على شاشة قاعة الانتظار.
queue-window-column = الشباك
queue-window-state = الحالة
queue-window-name = الاسم
    .help = حتى 12 حرفًا، كما هو مكتوب على الشباك. اتركه فارغًا لاستعمال الرقم.
queue-window-name-of = اسم الشباك { $name }
queue-window-rename = تغيير الاسم
queue-window-rename-this = تغيير اسم الشباك { $name }
queue-window-open = مفتوح
queue-window-closed = مغلق
queue-window-close = إغلاق الشباك { $name }
queue-window-reopen = فتح الشباك { $name }
queue-window-add = إضافة شباك
queue-back = العودة إلى الدور

## ما الذي منع ذلك

queue-refused-at-another-window = هذا الرقم عند شباك آخر. نادِ على غيره، أو اطلب من زميلك هناك أن يعيده إلى الانتظار.
queue-refused-being-served = هذا الزائر عند شباكك الآن. اضغط «إنهاء»، أو أعد الرقم إلى الانتظار.
queue-refused-finished = انتهت هذه الزيارة. إذا كان الزائر هنا رغم ذلك، فابحث عن الرقم تحت «انتهت اليوم» وأعده إلى الانتظار أولًا.
queue-refused-called-too-seldom = لا يُسجَّل أن الزائر لم يحضر إلا بعد ثلاثة نداءات. نادِ على الرقم مرة أخرى، أو سجّل أن الزائر غادر.
queue-refused-called-often = نودي على هذا الرقم ثلاث مرات. سجّل أنه لم يحضر، أو أعده إلى الانتظار.
queue-refused-not-called = لم يُنادَ هذا الرقم إلى شباكك. نادِ عليه أولًا.
queue-refused-not-serving = لم يصل هذا الزائر إلى الشباك بعد. اضغط «حضر» أولًا، أو أعد الرقم إلى الانتظار.
queue-refused-in-line = هذا الرقم في الانتظار أصلًا. لم يتغير شيء.
queue-refused-window-taken = { $label } عند هذا الشباك. أنهِ تلك الزيارة أولًا، أو أعد الرقم إلى الانتظار.
queue-refused-no-window = لست عند أي شباك. اختر شباكك أولًا ثم نادِ.
queue-refused-window-closed = هذا الشباك مغلق. اختر غيره، أو اطلب من المسؤول عن الشبابيك أن يفتحه.
queue-refused-nothing-to-undo = لا يوجد ما تتراجع عنه: مضت أكثر من دقيقة، أو غيّر شخص آخر الرقم بعدك. استعمل أزرار الرقم بدلًا من ذلك.
queue-refused-undo-elsewhere = كان الزائر عند الشباك { $window } ولم تعد تجلس هناك. اختر ذلك الشباك من جديد لتتراجع، أو استعمل أزرار الرقم.
queue-refused-name-too-long = الاسم أطول من { $max } حرفًا ولا تتسع له الشاشة. اختر اسمًا أقصر.
queue-refused-name-taken = يوجد شباك آخر بهذا الاسم. اختر اسمًا آخر حتى يعرف الزوار إلى أين يذهبون.
queue-refused-too-many-windows = يوجد { $max } شباكًا بالفعل. غيّر اسم أحدها أو افتحه.

## الأحداث

queue-event-taken = أُخذ رقم
queue-event-called = نودي على رقم
queue-event-recalled = نودي على رقم مرة أخرى
queue-event-seated = حضر الزائر
queue-event-served = انتهت الزيارة
queue-event-no-show = لم يحضر الزائر
queue-event-left = غادر الزائر
queue-event-returned = أعيد رقم إلى الانتظار
queue-event-undone = تراجع عن الخطوة الأخيرة
queue-event-window-taken = شُغل شباك
queue-event-window-freed = تُرك شباك
queue-event-window-opened = فُتح شباك
queue-event-window-closed = أُغلق شباك
queue-event-window-added = أضيف شباك
queue-event-window-named = تغير اسم شباك
