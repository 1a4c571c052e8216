### الصفحة التي تعرض ما حدث.

events-title = الأحداث
events-lead = من فعل ماذا ومتى. لا يمكن تغيير شيء هنا، ولا يُكتب هنا شيء مما قاله زائر.
events-number = الرقم
events-at = متى
events-who = من
events-what = ماذا
events-subject = بشأن
events-none = لم يحدث شيء بعد. تظهر الأحداث هنا من تلقاء نفسها.
events-older = أحداث أقدم
events-kiosk = الكشك { $id }
events-public = شخص لم يسجّل الدخول
events-program = البرنامج
