### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = तपाईं यहाँ मद्दत माग्न सक्नुहुन्छ
slip-call-first = कृपया पहिले फोन गर्नुहोस्। हामीले यो हालै जाँचेका छैनौं।
slip-phone = फोन
slip-address = ठेगाना
slip-hours = खुल्ने समय
slip-bring = साथमा लैजानुहोस्
slip-bring-always = तपाईंसँग भएका सबै चिठी र कागज।
slip-not-us = यो अर्कै संस्था हो। उनीहरूलाई के भन्ने तपाईं नै तय गर्नुहुन्छ।
slip-interpreter = तपाईं दोभाषे माग्न सक्नुहुन्छ।
slip-from = यो कागज यहाँबाट हो
slip-come-back = उनीहरूले मद्दत गर्न नसके कृपया हामीकहाँ फर्कनुहोस्।
