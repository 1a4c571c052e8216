### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = आपका अपॉइंटमेंट
card-code = आपका कोड
card-how = आने पर यह कोड टचस्क्रीन पर डालें, या यह कार्ड काउंटर पर दिखाएँ।
card-cannot-come = अगर आना न हो पाए तो कृपया हमें बताएँ, ताकि वह समय किसी और को दिया जा सके।

## Days of the week

card-monday = सोमवार
card-tuesday = मंगलवार
card-wednesday = बुधवार
card-thursday = गुरुवार
card-friday = शुक्रवार
card-saturday = शनिवार
card-sunday = रविवार

## Reminders

card-reminder-subject = कृपया फ़ोन करें
card-reminder = कृपया अपने अपॉइंटमेंट के बारे में फ़ोन करें। –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = कृपया इस दिन आएँ
card-dated-first = उस दिन यह कागज़ काउंटर पर दिखाएँ। जिनके पास ऐसा कागज़ नहीं है, उनसे पहले आपकी बारी आएगी। सिर्फ़ बहुत ज़रूरी मामले पहले लिए जाएँगे।
