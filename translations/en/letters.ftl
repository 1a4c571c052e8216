### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = We take your case
letter-title-limited-scope = We help you with a part of it
letter-title-advice-memo = Our advice for you
letter-title-non-engagement = We cannot take your case
letter-title-waiting-list = You are on our waiting list
letter-title-what-we-need = What we need from you

## How they begin

letter-greeting = Dear { $name },
letter-greeting-nameless = Hello,
letter-consulted-on = Day we talked with you
letter-consulted-with = Who talked with you
letter-matter = What we talked about

## Whether we are somebody's lawyers

letter-not-represented = We do not represent you
letter-not-represented-words = We are not your lawyers. We will do nothing more in this matter.
letter-not-yet = We do not represent you yet
letter-not-yet-words = We are your lawyers only after you and we sign an agreement.
letter-reason = We cannot help everyone who asks us. It does not mean that you did something wrong.

## Dates

letter-time-limits = Time may be short
letter-time-limits-words = There may be dates by which you must act. If you miss one, you may lose rights. Please act now.
letter-date-known = A date on your paper
letter-date-words = Please show that paper to a lawyer before this day.

## What everybody is told

letter-others = Please ask another lawyer or legal group soon. You can ask here:
letter-no-opinion = This letter does not say if your case is strong or weak.
letter-papers = We gave you back these papers:
letter-papers-none = We have none of your own papers.
letter-keep = We keep what you told us. Number of years: { $years }.
letter-complaints = If you are not happy with us, please tell us here: { $contact }
letter-language = We can read this letter to you in your language. This is free.
letter-delivery = We give you this letter by hand. We send it only where you say it is safe.
letter-copy = We keep a copy of this letter.

## What stands in some of them

letter-accept = We are glad to help you. We begin when you and we sign an agreement.
letter-next-steps = What you do now:
letter-tell-us = Please tell us at once if you get a letter or move.
letter-we-do = This is what we do for you:
letter-we-do-not = This is what we do not do:
letter-advice-only = This advice is only for you. It rests on what you told us.
letter-advice-signed = Who checked this advice
letter-no-more = After this advice we do nothing more, unless we sign an agreement.
letter-waiting = We cannot help you today. We will look at your case again.
letter-look-again = Day we look again
letter-need = Please bring us or tell us:
letter-need-by = Please come by this day
letter-signed = For the office
letter-day = Day
