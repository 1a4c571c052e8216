### Calendars and their months, for dates as people know them.

calendar-gregorian = 公历
calendar-ethiopic = 埃塞俄比亚历
calendar-persian = 波斯太阳历
calendar-islamic = 伊斯兰历
calendar-bikram = 尼泊尔历

## Ethiopian months

calendar-ethiopic-1 = 梅斯克雷姆月
calendar-ethiopic-2 = 特克姆特月
calendar-ethiopic-3 = 希达尔月
calendar-ethiopic-4 = 塔萨斯月
calendar-ethiopic-5 = 特尔月
calendar-ethiopic-6 = 耶卡提特月
calendar-ethiopic-7 = 梅加比特月
calendar-ethiopic-8 = 米亚齐亚月
calendar-ethiopic-9 = 金博特月
calendar-ethiopic-10 = 塞内月
calendar-ethiopic-11 = 哈姆莱月
calendar-ethiopic-12 = 内哈塞月
calendar-ethiopic-13 = 帕古梅月

## Solar Hijri months. Afghan languages (Dari, Pashto) use Hamal, Sawr …; everybody else the Iranian names.

calendar-persian-1 = 法尔瓦丁月
calendar-persian-2 = 奥尔迪贝赫什特月
calendar-persian-3 = 霍尔达德月
calendar-persian-4 = 提尔月
calendar-persian-5 = 莫尔达德月
calendar-persian-6 = 沙赫里瓦尔月
calendar-persian-7 = 梅赫尔月
calendar-persian-8 = 阿班月
calendar-persian-9 = 阿扎尔月
calendar-persian-10 = 戴伊月
calendar-persian-11 = 巴赫曼月
calendar-persian-12 = 埃斯凡德月

## Islamic months

calendar-islamic-1 = 穆哈兰姆月
calendar-islamic-2 = 色法尔月
calendar-islamic-3 = 赖比尔·敖外鲁月
calendar-islamic-4 = 赖比尔·阿色尼月
calendar-islamic-5 = 主马达·敖外鲁月
calendar-islamic-6 = 主马达·阿色尼月
calendar-islamic-7 = 赖哲卜月
calendar-islamic-8 = 舍尔邦月
calendar-islamic-9 = 赖买丹月
calendar-islamic-10 = 闪瓦鲁月
calendar-islamic-11 = 都尔喀尔德月
calendar-islamic-12 = 都尔黑哲月

## Months of Bikram Sambat

calendar-bikram-1 = 拜萨克月
calendar-bikram-2 = 杰斯塔月
calendar-bikram-3 = 阿萨尔月
calendar-bikram-4 = 什拉万月
calendar-bikram-5 = 巴德拉月
calendar-bikram-6 = 阿什温月
calendar-bikram-7 = 卡尔提克月
calendar-bikram-8 = 曼西尔月
calendar-bikram-9 = 波什月
calendar-bikram-10 = 马格月
calendar-bikram-11 = 法尔衮月
calendar-bikram-12 = 柴特拉月
