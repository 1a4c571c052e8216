### الصفحة التي يذكر فيها المكتب بياناته.

offices-title = المكتب
offices-lead = تصل هذه البيانات إلى كل كشك عند اتصاله التالي، خلال دقيقة أو دقيقتين.
offices-door = الباب
offices-door-open = مفتوح
offices-door-late = مفتوح، لكن الوقت متأخر
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

## ما تقوله الأكشاك وما تسأل عنه

offices-screens = ما تقوله الأكشاك وما تسأل عنه
offices-opens-at = نفتح من جديد
    .help = يظهر بكل لغة على الأكشاك المغلقة بتوقيت ساعات المكتب. اتركه فارغًا إن لم يكن الموعد معروفًا.
offices-closed-words = كلماتكم عند الباب المغلق
offices-closed-words-help = حتى { $max } حرفًا بكل لغة، مثل “للمساعدة اليوم اتصل بالرقم 555-0100.” وحيث لا يُكتب شيء يقول الكشك كلماته هو.
offices-wait-from = الانتظار الآن، من (دقائق)
    .help = تعرضه الأكشاك قبل أن يأخذ الزائر رقمًا وعلى الورقة. اترك الحقلين فارغين كي لا يظهر شيء.
offices-wait-to = الانتظار الآن، إلى (دقائق)
offices-idle = عدد الثواني بلا لمس قبل أن يُسأل الزائر هل ما زال هنا
    .help = من 60 إلى 180. ثم لديه 30 ثانية ليجيب، وله أن يكرر ذلك ما شاء.
offices-path = مقدار ما يُسأل عنه
offices-path-express = ما يحدد درجة الاستعجال فقط
offices-path-full = كل شيء
offices-screens-save = حفظ ما تقوله الأكشاك

offices-refused-line-too-long = هذا السطر لا تتسع له ورقة الرقم. الحد الأقصى لعدد الحروف: { $max }.
offices-refused-line-control = في هذا السطر رموز لا يمكن طباعتها. اكتبه من جديد بالحروف والأرقام والمسافات.
offices-refused-time-zone = لا توجد منطقة زمنية كهذه. اختر واحدة من القائمة.
offices-refused-no-language = يجب عرض لغة واحدة على الأقل. أعطِ إحداها ترتيبًا.
offices-refused-words-too-long = لا تتسع الشاشة لهذه الكلمات. استخدم { $max } حرفًا على الأكثر.
offices-refused-moment = لا وجود لهذا الموعد في ساعات المكتب. اختر يومًا ووقتًا.
offices-refused-wait = يبدأ الانتظار بدقائق أقل وينتهي بأكثر، حتى 600. املأ الحقلين أو اتركهما فارغين.
offices-refused-idle = يحتاج الزائر إلى ما بين { $min } و{ $max } ثانية.

offices-event-born = بدأ المكتب
offices-event-saved = تغيّرت بيانات المكتب
offices-event-door = تغيّرت حالة الباب
offices-event-screens-saved = تغيّر ما تقوله الأكشاك وما تسأل عنه

## لغات لم يراجعها أحد

offices-unreviewed = اللغات التي لم يوافق أحد على إشعارها
    .help = يوافق الموظفون على إشعار الخصوصية لكل لغة في صفحة النصوص.
offices-unreviewed-yes = عرضها أيضًا
offices-unreviewed-no = عدم عرضها
offices-unreviewed-warning = ترجمت آلة هذه النصوص، وهي تخطئ. قد يسيء الزوار فهم إشعار الخصوصية أو أحد الأسئلة. تذكر الأكشاك ذلك وتعرض الإشعار بالإنجليزية أيضًا.
