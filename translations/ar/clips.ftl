### الصفحات التي يسجّل فيها الموظفون ما يسمعه الزوار.

clips-title = التسجيلات
clips-lead = الزوار الذين لا يقرؤون يسمعون هذه التسجيلات. وحيث لا يوجد تسجيل يتكلّم صوت الجهاز، إن كان يعرف اللغة.
clips-of = التسجيلات باللغة { $language }
clips-how = اقرأ الكلمات كما تقولها لزائر، قريبًا من الميكروفون ودون عجلة. يستمع شخص آخر ويوافق، ثم يسمعها الزوار.
clips-spoken = لغات منطوقة فقط
clips-spoken-lead = ليس في الجهاز نص بهذه اللغات. حين يوجد تسجيل يظهر على خانة اللغة زر للاستماع، فيجدها من لا يستطيع قراءة اسمها.
clips-spoken-how = قل هذا بلغة { $language } كما تقوله لزائر، قريبًا من الميكروفون ودون عجلة. يستمع شخص آخر يتكلم اللغة ويوافق، ثم يسمعه الزوار من خانة اللغة.
clips-state = التسجيل
clips-invitation = هل تتكلم { $language }؟ المس هنا. سيأتي شخص لمساعدتك.
clips-language = اللغة
clips-files = أنواع الكلمات
clips-file-kiosk = الشاشات
clips-file-form = الأسئلة والأجوبة
clips-file-calendar = التقاويم
clips-file-booth = الاستمارة في غرفة خاصة
clips-pages = كلمات أخرى
clips-before = السابق
clips-more = المزيد
clips-state-missing = غير موجود
clips-state-recorded = ينتظر الموافقة
clips-state-approved = يسمعه الزوار
clips-state-stale = تغيّرت الكلمات
clips-recorded-by = سجّله { $name }
clips-approved-by = وافق عليه { $name }
clips-the-program = البرنامج
clips-play = استماع
clips-again = يسمع الزوار هذا التسجيل إلى أن يوافق شخص آخر على تسجيل جديد.
clips-approve = موافقة
clips-delete = حذف
clips-record = تسجيل
clips-record-stop = إيقاف وحفظ
clips-no-microphone = المتصفح لا يتيح الميكروفون
clips-file = أو اختر ملفًا (WAV أو Ogg Vorbis)
clips-upload = رفع

clips-refused-unplayable = لا يمكن تشغيل هذا التسجيل. اختر ملف WAV ذا 16 بت أو ملف Ogg Vorbis.
clips-refused-too-long = التسجيل طويل جدًا. اقرأ الكلمات في { $seconds } ثانية على الأكثر.
clips-refused-too-short = التسجيل قصير جدًا. انتظر لحظة قبل أن تتكلم وبعده.
clips-refused-too-quiet = لا يُسمع أحد. اقترب من الميكروفون، أو اختر غيره، وسجّل من جديد.
clips-refused-own-recording = أنت من سجّل هذا. اطلب من شخص آخر يتكلم اللغة أن يستمع ويوافق.
clips-refused-stale = تغيّرت الكلمات بعد التسجيل. سجّلها من جديد كما هي الآن.
clips-refused-other = سُجّل تسجيل آخر أو حُذف منذ فتحت هذه الصفحة. افتح الصفحة من جديد واستمع إلى الموجود الآن.

clips-event-recorded = أُنجز تسجيل
clips-event-approved = ووفق على تسجيل
clips-event-deleted = حُذف تسجيل
