### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = Тут Ви можете попросити про допомогу
slip-call-first = Будь ласка, спочатку зателефонуйте. Ми давно цього не перевіряли.
slip-phone = Телефон
slip-address = Адреса
slip-hours = Години роботи
slip-bring = Візьміть із собою
slip-bring-always = Усі листи й документи, які у Вас є.
slip-not-us = Це інша організація. Ви самі вирішуєте, що їм розповісти.
slip-interpreter = Ви можете попросити перекладача.
slip-from = Цей папір дав
slip-come-back = Якщо Вам там не зможуть допомогти, будь ласка, поверніться до нас.
