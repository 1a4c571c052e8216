### نقل قوائم الأشخاص الذين عرفهم المكتب حتى الآن.

import-title = نقل الأشخاص
import-lead = أحضر أسماء كل من عرفهم مكتبكم حتى الآن: الموكلين والموكلين السابقين ومن لم تُقبل قضاياهم والأطراف الخصوم والأقارب. عندئذ يجدهم فحص التعارض. لا يُدمج أحد مع أحد تلقائيًا.
import-file = القائمة
import-file-help = جدول CSV بترميز UTF-8، حتى { $rows } صف. أحضر الأطول على أجزاء. القائمة نفسها مرة أخرى لا تغيّر شيئًا.
import-bring = عرض القائمة
import-columns = أعمدة القائمة
import-columns-means = يسمّي الصف الأول الأعمدة بأي ترتيب. لا يلزم إلا اسم، واترك ما ليس لديك.
import-column-id = ما تسمّي به سجلاتكم القديمة هذا الشخص، مثل رقم الملف
import-column-given = الاسم الشخصي أو الاسم كاملًا
import-column-father = اسم الأب حيث يكون جزءًا من الاسم
import-column-family1 = اسم العائلة الأول أو الوحيد
import-column-family2 = اسم العائلة الثاني
import-column-also = أسماء وتهجئات أخرى يفصل بينها |
import-column-born = تاريخ الميلاد: 1990 أو 1990-05 أو 1990-05-31، وتسبقه ~ إن كان تقديرًا
import-column-country = بلد الميلاد بحرفين مثل SV
import-column-a-number = رقم الأجنبي (A)، أو عدة أرقام يفصل بينها |
import-column-held-as = ما كان هذا الشخص للمكتب
import-column-note = ملاحظة قصيرة تُحفظ مختومة
import-column-speaks = اللغة برمزها مثل es
import-held-as = في العمود { $name } إحدى هذه الكلمات:
import-example = حفظ مثال
import-lists = القوائم المُحضرة
import-none = لم تُحضر أي قائمة بعد.
import-when = متى
import-who = من
import-rows = الصفوف
import-added = المسجّلون
import-state = الحالة
import-state-brought = عُرضت ولم تُنقل بعد
import-state-kept = نُقلت
import-state-going-back = يجري سحبها. إن بقيت كذلك فاضغط «سحب» مرة أخرى.
import-state-back = سُحبت
import-state-put-away = أُهملت
import-look = قائمة أشخاص
import-kept = { $count ->
    [zero] لا أحد من هذه القائمة مسجّل.
    [one] شخص واحد من هذه القائمة مسجّل.
    [two] شخصان من هذه القائمة مسجّلان.
    [few] { $count } أشخاص من هذه القائمة مسجّلون.
    [many] { $count } شخصًا من هذه القائمة مسجّلون.
   *[other] { $count } شخص من هذه القائمة مسجّلون.
}
import-count-new = جدد: { $count }
import-count-same = موجودون هنا حرفيًا: { $count }
import-count-known = موجودون بالرقم نفسه وبكلمات أخرى: { $count }
import-count-twice = مكررون في هذه القائمة: { $count }
import-count-refused = لا يمكن نقلهم: { $count }
import-keep = { $count ->
    [zero] لا أحد للتسجيل
    [one] تسجيل هذا الشخص
    [two] تسجيل هذين الشخصين
    [few] تسجيل هؤلاء الأشخاص وعددهم { $count }
    [many] تسجيل هؤلاء الأشخاص وعددهم { $count }
   *[other] تسجيل هؤلاء الأشخاص وعددهم { $count }
}
import-keep-means = يبقون موسومين بأنهم منقولون إلى أن يقارن أحد بياناتهم. ومن قد يكون هو نفسه شخصًا مسجّلًا هنا يُقترح في صفحته. قد يستغرق ذلك دقيقة.
import-refused-title = لا يمكن نقلهم
import-refused-file = حفظ هذه الصفوف مع الأسباب (CSV)
import-known-title = موجودون هنا بكلمات أخرى
import-known = صحّحه في صفحته
import-new-title = جدد
import-line = السطر
import-name = الاسم
import-held = كان
import-why = السبب
import-more = و{ $count } غيرهم.
import-put-away = إهمال هذه القائمة
import-take-back = سحب هذه القائمة
import-take-back-means = من لم يُغيَّر من هذه القائمة ولم يُقارَن ولم يُخفَ ولم تُذكر له صلة ولم يُدرج في قضية منذ ذلك الحين يُزال من السجل نهائيًا. ويبقى الآخرون.
import-take-back-now = سحبها

import-fault-no-name = لا يوجد اسم. اكتب اسمًا واحدًا على الأقل.
import-fault-too-long = أحد الأسماء أطول من 200 حرف، أو الأسماء أكثر من 24.
import-fault-born = لا يمكن قراءة تاريخ الميلاد. اكتب 1990 أو 1990-05 أو 1990-05-31.
import-fault-country = هذا ليس بلدًا. اكتب حرفيه مثل SV.
import-fault-a-number = رقم الأجنبي من 7 إلى 9 أرقام.
import-fault-held-as = هذه الكلمة ليست في القائمة. اكتب إحدى الكلمات المذكورة في صفحة القوائم.
import-fault-hidden = في الاسم علامة لا يراها أحد. اكتب الاسم من جديد.
import-fault-too-many-cells = في الصف خلايا أكثر من الأعمدة. ضع الفواصل بين علامتي اقتباس.
import-fault-id-twice = لصف آخر في هذه القائمة الرقم نفسه.

import-refused-empty = لا صفوف في هذا الملف. اختر جدولًا أسماء أعمدته في الصف الأول.
import-refused-not-utf8 = هذا الملف ليس بترميز UTF-8. احفظه من جدول البيانات باسم «CSV UTF-8» وأحضره من جديد.
import-refused-open-quote = علامة اقتباس مفتوحة من السطر { $line } إلى نهاية الملف. أغلقها وأحضر الملف من جديد.
import-refused-unknown-column = اسم العمود { $column } غير معروف. المعروف: { $columns }. غيّر اسم العمود أو اتركه.
import-refused-twice-the-column = للعمود { $column } اسم عمود قبله. اترك أحدهما.
import-refused-no-name-column = لا عمود للأسماء. سمِّ واحدًا على الأقل من هذه: { $names }.
import-refused-too-many = الصفوف أكثر من { $max }. أحضر القائمة على أجزاء، فما هو هنا لا يؤخذ مرتين.
import-refused-changed = فعل شخص آخر شيئًا بهذه القائمة في هذه الأثناء. حمّل الصفحة من جديد.

import-event-brought = أحضر قائمة أشخاص
import-event-kept = نقل قائمة أشخاص
import-event-going-back = بدأ سحب قائمة أشخاص
import-event-back = سحب قائمة أشخاص
import-event-put-away = أهمل قائمة أشخاص
import-event-read = قرأ قائمة أشخاص
