### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = يمكنك طلب المساعدة هنا
slip-call-first = من فضلك اتصل أولًا. لم نتحقق من هذا مؤخرًا.
slip-phone = الهاتف
slip-address = العنوان
slip-hours = ساعات العمل
slip-bring = خذ معك
slip-bring-always = كل ما لديك من رسائل وأوراق.
slip-not-us = هذه منظمة أخرى. أنت تقرر ما تقوله لهم.
slip-interpreter = يمكنك طلب مترجم شفوي.
slip-from = هذه الورقة من
slip-come-back = إذا لم يستطيعوا مساعدتك فارجع إلينا من فضلك.
