### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = آپ یہاں مدد مانگ سکتے ہیں
slip-call-first = براہ کرم پہلے فون کریں۔ ہم نے حال میں اس کی جانچ نہیں کی۔
slip-phone = فون
slip-address = پتہ
slip-hours = کھلنے کے اوقات
slip-bring = ساتھ لے جائیں
slip-bring-always = آپ کے پاس جو بھی خط اور کاغذات ہوں۔
slip-not-us = یہ دوسرا ادارہ ہے۔ انہیں کیا بتانا ہے، یہ آپ طے کرتے ہیں۔
slip-interpreter = آپ ترجمان مانگ سکتے ہیں۔
slip-from = یہ کاغذ یہاں سے ہے
slip-come-back = اگر وہ مدد نہ کر سکیں تو براہ کرم ہمارے پاس واپس آئیں۔
