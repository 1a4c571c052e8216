### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = Здесь Вы можете попросить о помощи
slip-call-first = Пожалуйста, сначала позвоните. Мы давно это не проверяли.
slip-phone = Телефон
slip-address = Адрес
slip-hours = Часы работы
slip-bring = Возьмите с собой
slip-bring-always = Все письма и документы, которые у Вас есть.
slip-not-us = Это другая организация. Вы сами решаете, что им рассказать.
slip-interpreter = Вы можете попросить переводчика.
slip-from = Эту бумагу дал
slip-come-back = Если Вам там не смогут помочь, пожалуйста, вернитесь к нам.
