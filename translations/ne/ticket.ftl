### The paper ticket. It never says why the person came.

ticket-arrived = तपाईं { $time } मा आउनुभयो
ticket-range = पर्खने समय: करिब { $from } देखि { $to } मिनेट
ticket-have-ready-papers = कृपया आफ्ना सबै कागज तयार राख्नुहोस्।
ticket-have-ready-listen = कृपया नजिकै बस्नुहोस्। हामी तपाईंको नम्बर बोलाउँछौं।
ticket-may-go = तपाईं { $time } सम्म बाहिर जान सक्नुहुन्छ। त्यसपछि कृपया यहीं बस्नुहोस्: हामी तपाईंको नम्बर बोलाउँछौं।
ticket-fraud = “notario” वकिल होइन। कानुनी सल्लाहका लागि “notario” लाई पैसा नदिनुहोस्।
ticket-copy = कपि
# For staff, always printed in English.
ticket-staff = Staff: reads { $language }
