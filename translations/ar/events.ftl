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

## تفاصيل الحدث

events-fact-window = الشباك { $value }
events-fact-station = المحطة { $value }
events-fact-table = الطاولة { $value }
events-fact-calls = عدد النداءات: { $value }
events-fact-minutes = { $value } د
events-fact-days = الأيام { $value }
events-fact-label = { $value }
events-fact-why = { $value }
events-fact-why-urgent = عاجل
events-fact-why-longest-wait = الأطول انتظارًا
events-fact-why-chosen = اختاره أحد الموظفين
events-fact-why-asked = طلب التحدث مع موظف
events-fact-why-language = لغة غير معروضة
events-fact-why-other-bytes = سجل آخر بالاسم نفسه
events-fact-why-other-visit = لزيارة أخرى هذا الرقم
events-fact-why-other-series = حروف كشك آخر
events-fact-why-revoked = أُزيل الكشك قبل ذلك
events-fact-why-not-opened = هذا الكشك لم يفتح استمارتها الخاصة
events-fact-why-other-replaced = كان سيحل محل سجل من كشك آخر أو جزء آخر
events-fact-why-unknown-visit = زيارته غير موجودة هنا
events-fact-why-wrong = لم يوجد هذا الرمز قط
events-fact-why-over = الرمز قديم أو مستعمل
events-fact-to = الآن { $value }
events-fact-day = ليوم { $value }
events-fact-red-passed-over = مستعجلون لم يتقدّموا: { $value }
events-fact-why-appointment = كان لديه موعد
events-fact-why-longest-here = انتظر أطول ممن يستقبلهم الشبّاك
events-fact-why-other-day = الرمز ليوم آخر
events-fact-why-given-up = أُلغي الموعد أو نُقل
events-fact-colour = الحالة { $value }
events-fact-from = قبل ذلك { $value }
events-fact-lane = الصف { $value }
events-fact-staff = إلى { $value }
events-fact-until = حتى { $value }
