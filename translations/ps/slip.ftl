### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = دلته مرسته غوښتلی شئ
slip-call-first = مهرباني وکړئ لومړی زنګ ووهئ. موږ دا په دې وروستیو کې نه دی کتلی.
slip-phone = ټیلیفون
slip-address = پته
slip-hours = د کار ساعتونه
slip-bring = له ځان سره یوسئ
slip-bring-always = ټول لیکونه او کاغذونه چې لرئ یې.
slip-not-us = دا بله مؤسسه ده. تاسې پرېکړه کوئ چې څه ورته ووایئ.
slip-interpreter = ترجمان غوښتلی شئ.
slip-from = دا کاغذ له دې ځایه دی
slip-come-back = که مرسته یې نه شوه کولای، مهرباني وکړئ بېرته موږ ته راشئ.
