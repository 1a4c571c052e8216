### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = Miadi yako
card-code = Msimbo wako
card-how = Ukija, weka msimbo huu kwenye skrini ya kugusa, au onyesha kadi hii mapokezi.
card-cannot-come = Kama huwezi kuja, tafadhali tuambie, ili tumpe mtu mwingine nafasi hiyo.

## Days of the week

card-monday = Jumatatu
card-tuesday = Jumanne
card-wednesday = Jumatano
card-thursday = Alhamisi
card-friday = Ijumaa
card-saturday = Jumamosi
card-sunday = Jumapili

## Reminders

card-reminder-subject = Tafadhali piga simu
card-reminder = Tafadhali piga simu kuhusu miadi yako. –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = Tafadhali njoo siku hii
card-dated-first = Onyesha karatasi hii mapokezi siku hiyo. Utahudumiwa kabla ya watu wasio na karatasi kama hii. Ni wenye dharura kubwa tu watakaotangulia.
