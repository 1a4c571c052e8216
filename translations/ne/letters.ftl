### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = हामी तपाईंको मुद्दा लिन्छौं
letter-title-limited-scope = हामी एक भागमा तपाईंलाई मद्दत गर्छौं
letter-title-advice-memo = तपाईंका लागि हाम्रो सल्लाह
letter-title-non-engagement = हामी तपाईंको मुद्दा लिन सक्दैनौं
letter-title-waiting-list = तपाईं हाम्रो प्रतीक्षा सूचीमा हुनुहुन्छ
letter-title-what-we-need = हामीलाई तपाईंबाट के चाहिन्छ

## How they begin

letter-greeting = प्रिय { $name },
letter-greeting-nameless = नमस्ते,
letter-consulted-on = हामीले तपाईंसँग कुरा गरेको दिन
letter-consulted-with = तपाईंसँग कसले कुरा गर्‍यो
letter-matter = हामीले केबारे कुरा गर्‍यौं

## Whether we are somebody's lawyers

letter-not-represented = हामी तपाईंको प्रतिनिधित्व गर्दैनौं
letter-not-represented-words = हामी तपाईंका वकिल होइनौं। यस विषयमा हामी अरू केही गर्दैनौं।
letter-not-yet = हामी अहिले तपाईंको प्रतिनिधित्व गर्दैनौं
letter-not-yet-words = तपाईं र हामीले सम्झौतामा सही गरेपछि मात्र हामी तपाईंका वकिल हौं।
letter-reason = हामी सोध्ने सबैलाई मद्दत गर्न सक्दैनौं। यसको अर्थ तपाईंले केही गलत गर्नुभयो भन्ने होइन।

## Dates

letter-time-limits = समय कम हुन सक्छ
letter-time-limits-words = तपाईंले केही गर्नुपर्ने अन्तिम मितिहरू हुन सक्छन्। एउटा छुट्यो भने तपाईंले अधिकार गुमाउन सक्नुहुन्छ। कृपया अहिले नै कदम चाल्नुहोस्।
letter-date-known = तपाईंको कागजमा भएको मिति
letter-date-words = कृपया यो दिनअघि त्यो कागज वकिललाई देखाउनुहोस्।

## What everybody is told

letter-others = कृपया चाँडै अर्को वकिल वा कानुनी संस्थालाई सोध्नुहोस्। यहाँ सोध्न सक्नुहुन्छ:
letter-no-opinion = यो चिठीले तपाईंको मुद्दा बलियो वा कमजोर छ भन्दैन।
letter-papers = हामीले यी कागजहरू तपाईंलाई फिर्ता दियौं:
letter-papers-none = तपाईंको कुनै कागज हामीसँग छैन।
letter-keep = तपाईंले हामीलाई भन्नुभएको कुरा हामी राख्छौं। वर्षको संख्या: { $years }।
letter-complaints = तपाईं हामीसँग खुसी हुनुहुन्न भने कृपया यहाँ भन्नुहोस्: { $contact }
letter-language = हामी यो चिठी तपाईंकै भाषामा पढेर सुनाउन सक्छौं। यो निःशुल्क छ।
letter-delivery = हामी यो चिठी तपाईंको हातमा दिन्छौं। तपाईंले सुरक्षित भन्नुभएको ठाउँमा मात्र पठाउँछौं।
letter-copy = हामी यो चिठीको एउटा प्रति राख्छौं।

## What stands in some of them

letter-accept = तपाईंलाई मद्दत गर्न पाउँदा हामी खुसी छौं। तपाईं र हामीले सम्झौतामा सही गरेपछि हामी सुरु गर्छौं।
letter-next-steps = अब तपाईंले गर्ने काम:
letter-tell-us = चिठी आयो वा घर सर्नुभयो भने कृपया हामीलाई तुरुन्त भन्नुहोस्।
letter-we-do = हामी तपाईंका लागि यो गर्छौं:
letter-we-do-not = हामी यो गर्दैनौं:
letter-advice-only = यो सल्लाह तपाईंका लागि मात्र हो। यो तपाईंले हामीलाई भन्नुभएको कुरामा आधारित छ।
letter-advice-signed = यो सल्लाह कसले जाँच्यो
letter-no-more = यो सल्लाहपछि हामी अरू केही गर्दैनौं, हामीले सम्झौतामा सही नगरेसम्म।
letter-waiting = आज हामी तपाईंलाई मद्दत गर्न सक्दैनौं। हामी तपाईंको मुद्दा फेरि हेर्नेछौं।
letter-look-again = हामी फेरि हेर्ने दिन
letter-need = कृपया हामीलाई ल्याउनुहोस् वा भन्नुहोस्:
letter-need-by = कृपया यो दिनसम्ममा आउनुहोस्
letter-signed = कार्यालयको तर्फबाट
letter-day = दिन
