### Interviews: picking up what came, and finishing the intake in private.

interview-inbox = Inbox
interview-at-intake = Interview
interview-of = Interview of { $label }
interview-to-inbox = Back to the inbox
interview-to-intake = What the kiosk was told, as it came
interview-back = Back to the interview
interview-back-to-parts = All parts of the interview
interview-open = Open

## The inbox

interview-show-free = Not picked up ({ $count })
interview-show-mine = Mine ({ $count })
interview-show-others = With colleagues ({ $count })
interview-show-done = Done ({ $count })
interview-none-free = Nobody waits to be picked up. New visits appear here by themselves.
interview-none-mine = You have no interview. Pick one up from “Not picked up”.
interview-none-others = No colleague has an interview at the moment.
interview-none-done = No interview is done yet.
interview-waits = Waits
interview-minutes = { $minutes } min
interview-hands = In whose hands
interview-next = What to do next
interview-pick-up = I take it
interview-give-back = Put back in the inbox
interview-reopen = Take up again
interview-hand-free = Nobody has picked it up
interview-hand-from = from { $name }
interview-hand-done = Done
interview-hand-over = Hand over
interview-hand-to = To whom
interview-hand-choose = Choose a colleague
interview-hand-note = A note for them (only staff who may read the intake see it)
interview-of-colleague = A colleague has this interview. What you write is kept, and they see it.
interview-notes = Notes from handing over
interview-holding = { $count ->
    [one] One interview
   *[other] { $count } interviews
}

## The parts

interview-parts = Parts of the interview
interview-part-visit = Told at the kiosk
interview-part-end = The end: result and next step
interview-progress = { $done } of { $all } confirmed
interview-held-back = more when you are alone
interview-before = Before:
interview-after = Next:
interview-no-questions = There is nothing to ask here at the moment.
interview-earlier = Earlier visits

## Alone

interview-alone = Are you alone with the person in a private room?
interview-alone-phone = Is the person alone, and is it safe to talk?
interview-alone-help = Some questions of this part are asked only where nobody else hears them. Until you say so, they are not shown.
interview-alone-yes = Yes, we are alone in a private room
interview-alone-phone-yes = Yes: they said that they are alone and that it is safe to talk
interview-alone-go-on = Show all questions
interview-alone-said = You said that nobody else hears you. After two hours you are asked again.
interview-alone-no = Somebody came in: hide these questions

## A question

interview-told = Told
interview-also-told = Also told
interview-confirmed = Confirmed
interview-as-told = As told
interview-all-as-told = Confirm all of this part as told
interview-save = Save
interview-saved = Saved
interview-saved-beside = A colleague wrote something else at the same time. Both are kept: load the page again and choose.
interview-not-saved = Not saved. Press Save, and look whether the line to the office is there.
interview-draft = Kept as you wrote it, but it is no answer yet.
interview-further = Show the questions that follow from this
interview-beside = Two people wrote different things. Both are kept. Ask the person and say which counts.
interview-keep-this = This one counts
interview-cleared = empty
interview-row = Number { $number }
interview-row-add = Add another
interview-row-remove = Take this one away
interview-rows-none = Asked: there is nothing to write here
interview-date-help = As far as it is known: 2019-05-03, 2019-05, 2019, or “?” where nobody knows.
interview-date-year-help = A year: 2019, or “?” where nobody knows.

interview-fault-kind = This does not fit the question. Look at it again.
interview-fault-choice = Choose one from the list.
interview-fault-twice = The same one stands here twice. Take one away.
interview-fault-too-many = At most { $max } fit here. Take some away.
interview-fault-empty = Nothing is written here. Write something, or empty the whole answer.
interview-fault-date = Write a date as 2019-05-03, 2019-05, 2019, or “?” where nobody knows.
interview-fault-day = That month has { $days } days. Look at the day again.
interview-fault-code = This does not look like the number of such a paper. Compare it with the paper.
interview-fault-rows-full = At most { $max } fit here. Write the rest in a note.

## History of an answer

interview-history = Earlier versions
interview-history-empty = Nothing was written down for this question yet.
interview-when = When
interview-who = Who
interview-how = How
interview-what = What
interview-how-confirmed = Asked and written down
interview-how-as-told = Confirmed as told
interview-how-settled = Chosen among two
interview-how-cleared = Emptied
interview-how-draft = Typed, no answer yet
interview-how-beside = Written at the same time as another

## The end

interview-finish = End the interview
interview-finish-means = First write what the person was told today and the next step with its date. There must be a safe way to reach them, or a day on which they come back (Q26).
interview-finish-button = The interview is done

## By telephone

interview-phone = Telephone intake
interview-at-desk = Give a number at the desk
interview-phone-lead = Somebody calls who does not come in. Ask first whether they are alone.
interview-phone-begin = Begin the interview
interview-script = What to say on the telephone
interview-script-if-not = If they are not alone, or it is not safe
interview-say-alone = Before we talk: are you alone? Is it safe for you to talk now?
interview-say-later = That is fine. When, and at which number, is it safe to call you? You can also come here. You need not say anything now.
interview-script-name = Ask what to call the person. Say your own name, and not what this office does, until you know who is there.
interview-script-word = This person gave us a word. Ask for it before you speak of anything else. If it is another word, end the call kindly and say nothing.
interview-script-show-word = Show the word
interview-script-unknown = We know no word of this person yet. Ask for one in the part “How to reach you”, for the next call.
interview-script-alone = Ask: “Are you alone? Is it safe to talk?”
interview-script-not-alone = If not: ask when and at which number it is safe, write it down, and end the call.

## On paper

interview-paper = Key in the form on paper
interview-paper-of = Form on paper of { $label }
interview-paper-lead = Each question stands under its number, in the order of the paper. Two people can key in the same paper; what differs is shown, and you choose.
interview-paper-turn = Time { $number }
interview-paper-first = Nobody has keyed it in yet.
interview-paper-second = Optional: a second person keys in the same paper without seeing the first time.
interview-paper-key = Key in
interview-paper-go-on = Go on keying in
interview-paper-keep = Keep what is keyed in
interview-paper-form-lead = Write what stands on the paper. Leave empty what is empty there.
interview-paper-not-whole = Something is no answer yet. It is kept as it was typed; look at the marked questions.
interview-paper-take-over = Take over
interview-paper-once = It was keyed in once. A second time finds slips; it can also be taken over as it is.
interview-paper-same = Both times are the same.
interview-paper-differ = The two times differ here. Look at the paper and choose.
interview-paper-take-over-button = Take over as the record of this visit
interview-paper-taken-over = The paper was taken over. What is asked now is confirmed in the interview.

## What may be in the way

interview-refused-picked-up = { $name } has picked it up. Choose another, or ask { $name } to hand it over.
interview-refused-not-yours = You do not have this interview in hand. Take it, or ask whoever has it to hand it over.
interview-refused-yours = It is in your hands already. Choose a colleague.
interview-refused-done = This interview is done. Open it and take it up again first.
interview-refused-no-taker = Choose a colleague who takes interviews.
interview-refused-not-for-taker = This colleague cannot work on this interview. Choose another.
interview-stuck = Nobody works on it
interview-stuck-how = Whoever has this interview cannot work on it any more. Take it, or hand it to somebody.
interview-refused-too-long = That is too long. Use up to { $max } letters.
interview-refused-no-question = This question is not there at the moment. Load the page again.
interview-refused-no-answer = That answer is not there any more. Load the page again.
interview-refused-no-safe-channel = No safe way to reach the person is known. Ask for one in “How to reach you”, or write in Q26 on which day they come back.
interview-refused-nothing-told = Write first what the person was told today, and the next step (Q72).
interview-refused-of-kiosk = A kiosk gave this number, so its answers are here already. A paper is keyed in for a number that the desk gave.
interview-refused-nothing-keyed = Nothing is keyed in yet. Key in the paper first.
interview-refused-still-differs = Choose for each difference which one counts.
interview-refused-no-answer-yet = Something that was keyed in is no answer yet. Open it and look at the marked questions.
interview-refused-taken-over = This paper was taken over before. Correct answers in the interview.

## Events

interview-event-picked-up = Interview picked up
interview-event-handed-over = Interview handed over
interview-event-given-back = Interview put back
interview-event-reopened = Interview taken up again
interview-event-done = Interview done
interview-event-saved = Answer of an interview written down
interview-event-alone = Said: nobody else hears the interview
interview-event-not-alone = Said: somebody else may hear
interview-event-keyed = Form on paper keyed in
interview-event-paper-read = Form on paper looked at
interview-event-paper-taken-over = Form on paper taken over
