### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = तपाईंको अपोइन्टमेन्ट
card-code = तपाईंको कोड
card-how = आउँदा यो कोड टचस्क्रिनमा हाल्नुहोस्, वा यो कार्ड काउन्टरमा देखाउनुहोस्।
card-cannot-come = आउन नसके कृपया हामीलाई भन्नुहोस्, र हामी त्यो समय अरूलाई दिन सक्छौं।

## Days of the week

card-monday = सोमबार
card-tuesday = मङ्गलबार
card-wednesday = बुधबार
card-thursday = बिहीबार
card-friday = शुक्रबार
card-saturday = शनिबार
card-sunday = आइतबार

## Reminders

card-reminder-subject = कृपया फोन गर्नुहोस्
card-reminder = कृपया तपाईंको अपोइन्टमेन्टबारे फोन गर्नुहोस्। –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = कृपया यो दिन आउनुहोस्
card-dated-first = त्यो दिन यो कागज काउन्टरमा देखाउनुहोस्। यस्तो कागज नभएका मानिसभन्दा पहिले तपाईंको पालो आउँछ। धेरै जरुरी भएका मानिस मात्र पहिले जान्छन्।
