### What a person reads when something was in the way. Each says what to do now.

problem-way-out = Go on working
problem-refused = That is not possible like this
problem-not-for-your-role = Not for your role
problem-not-for-your-role-what = Your role in the office does not include this. If you need it for your work, ask your director.
problem-no-key-yet = You have no key yet
problem-no-key-yet-what = Your role may read content, but this sign-in did not open a key. Ask another keyholder to sign in, then sign out and in again.
problem-not-found = There is no such page
problem-not-found-what = The address is not right, or what was here is gone. Choose a room from the list, or go on from the first page.
problem-sign-in-first = Please sign in
problem-sign-in-first-what = You are not signed in, or no longer. Sign in and try again.
problem-stale-form = This form is out of date
problem-stale-form-what = Nothing was changed. The form was made for another sign-in, or did not come from this office. Open the page again and repeat the step.
problem-malformed = That could not be read
problem-malformed-what = Nothing was changed. What was sent is not what this page sends. Open the page again and repeat the step.
problem-too-large = That is too much at once
problem-too-large-what = Nothing was changed. What was sent is longer than this office takes. Shorten it and try again.
problem-took-too-long = This took too long
problem-took-too-long-what = The office did not answer in time, and the step may or may not have been done. Open the page again and look before you repeat it.
problem-locked = The office is locked
problem-locked-what = Intakes are still received and numbers can be called. To read content, ask a keyholder to sign in.
problem-busy = Just a moment
problem-busy-what = Many things are happening at once. Nothing was changed. Try the same again.
problem-taken = This is already there
problem-taken-what = Nothing was changed, because the same thing already exists. Open the page again to see it.
problem-defect = Something broke
problem-defect-what = It is not your fault, and nothing was half changed. Try again; if it stays, tell whoever looks after this program the number { $incident }.
