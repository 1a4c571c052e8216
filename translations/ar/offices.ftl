### الصفحة التي يذكر فيها المكتب بياناته.

offices-title = المكتب
offices-lead = تصل هذه البيانات إلى كل كشك عند اتصاله التالي، خلال دقيقة أو دقيقتين.
offices-door = الباب
offices-door-open = مفتوح
offices-door-full = اكتمل العدد اليوم
offices-door-closed = مغلق
offices-facts = بيانات المكتب
offices-line = السطر على أوراق الأرقام والشاشات
    .help = كلمات المكتب نفسه، 40 حرفًا على الأكثر. إذا بقي فارغًا فلن تذكر أوراق الأرقام المكتب ولا عمله.
offices-time-zone = المنطقة الزمنية
    .help = الأوقات على أوراق الأرقام والصفحات بتوقيت هذه المنطقة، وبه يبدأ اليوم.
offices-languages = لغات الزوار
offices-languages-help = أعطِ كل لغة ترتيبها. تعرضها الأكشاك وشاشة قاعة الانتظار بهذا الترتيب.
offices-language-not-offered = غير معروضة
offices-review-source = كتبه صانعو هذا البرنامج
offices-review-machine = ترجمته آلة ولم يراجعه أحد
offices-review-person = راجعه { $by } في { $on }
offices-save = حفظ

offices-refused-line-too-long = هذا السطر لا تتسع له ورقة الرقم. الحد الأقصى لعدد الحروف: { $max }.
offices-refused-line-control = في هذا السطر رموز لا يمكن طباعتها. اكتبه من جديد بالحروف والأرقام والمسافات.
offices-refused-time-zone = لا توجد منطقة زمنية كهذه. اختر واحدة من القائمة.
offices-refused-no-language = يجب عرض لغة واحدة على الأقل. أعطِ إحداها ترتيبًا.

offices-event-born = بدأ المكتب
offices-event-saved = تغيّرت بيانات المكتب
offices-event-door = تغيّرت حالة الباب

## لغات لم يراجعها أحد

offices-unreviewed = اللغات التي لم يوافق أحد على إشعارها
    .help = يوافق الموظفون على إشعار الخصوصية لكل لغة في صفحة النصوص.
offices-unreviewed-yes = عرضها أيضًا
offices-unreviewed-no = عدم عرضها
offices-unreviewed-warning = ترجمت آلة هذه النصوص، وهي تخطئ. قد يسيء الزوار فهم إشعار الخصوصية أو أحد الأسئلة. تذكر الأكشاك ذلك وتعرض الإشعار بالإنجليزية أيضًا.
