### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = आप यहाँ मदद माँग सकते हैं
slip-call-first = कृपया पहले फ़ोन करें। हमने हाल में इसकी जाँच नहीं की है।
slip-phone = फ़ोन
slip-address = पता
slip-hours = खुलने का समय
slip-bring = साथ ले जाएँ
slip-bring-always = आपके पास जो भी चिट्ठियाँ और कागज़ हों।
slip-not-us = यह दूसरी संस्था है। उन्हें क्या बताना है, यह आप तय करते हैं।
slip-interpreter = आप दुभाषिया माँग सकते हैं।
slip-from = यह कागज़ यहाँ से है
slip-come-back = अगर वे मदद न कर सकें, तो कृपया हमारे पास वापस आएँ।
