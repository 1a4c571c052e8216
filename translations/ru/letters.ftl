### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = Мы берём ваше дело
letter-title-limited-scope = Мы поможем вам с частью дела
letter-title-advice-memo = Наш совет вам
letter-title-non-engagement = Мы не можем взять ваше дело
letter-title-waiting-list = Вы в нашем списке ожидания
letter-title-what-we-need = Что нам нужно от вас

## How they begin

letter-greeting = Здравствуйте, { $name }!
letter-greeting-nameless = Здравствуйте!
letter-consulted-on = День, когда мы говорили с вами
letter-consulted-with = Кто говорил с вами
letter-matter = О чём мы говорили

## Whether we are somebody's lawyers

letter-not-represented = Мы вас не представляем
letter-not-represented-words = Мы не ваши адвокаты. Больше мы ничего не сделаем по этому делу.
letter-not-yet = Мы вас ещё не представляем
letter-not-yet-words = Мы станем вашими адвокатами, только когда вы и мы подпишем договор.
letter-reason = Мы не можем помочь каждому, кто просит. Это не значит, что вы сделали что-то плохое.

## Dates

letter-time-limits = Времени может быть мало
letter-time-limits-words = Могут быть сроки, до которых вам надо действовать. Если пропустить срок, можно потерять права. Пожалуйста, действуйте сейчас.
letter-date-known = Дата на вашей бумаге
letter-date-words = Пожалуйста, покажите эту бумагу адвокату до этого дня.

## What everybody is told

letter-others = Пожалуйста, поскорее спросите другого адвоката или юридическую организацию. Спросить можно здесь:
letter-no-opinion = Это письмо не говорит, сильное у вас дело или слабое.
letter-papers = Мы вернули вам эти бумаги:
letter-papers-none = У нас нет ваших бумаг.
letter-keep = Мы храним то, что вы нам рассказали. Сколько лет: { $years }.
letter-complaints = Если вы нами недовольны, пожалуйста, скажите об этом здесь: { $contact }
letter-language = Мы можем прочитать вам это письмо на вашем языке. Это бесплатно.
letter-delivery = Мы отдаём это письмо вам в руки. Мы посылаем его только туда, где, по вашим словам, безопасно.
letter-copy = Мы храним копию этого письма.

## What stands in some of them

letter-accept = Мы рады помочь вам. Мы начнём, когда вы и мы подпишем договор.
letter-next-steps = Что вам делать сейчас:
letter-tell-us = Пожалуйста, сразу скажите нам, если получите письмо или переедете.
letter-we-do = Вот что мы сделаем для вас:
letter-we-do-not = Вот чего мы не делаем:
letter-advice-only = Этот совет только для вас. Он основан на том, что вы нам рассказали.
letter-advice-signed = Кто проверил этот совет
letter-no-more = После этого совета мы больше ничего не делаем, если не подпишем договор.
letter-waiting = Сегодня мы не можем вам помочь. Мы ещё раз посмотрим ваше дело.
letter-look-again = День, когда мы снова посмотрим
letter-need = Пожалуйста, принесите или скажите нам:
letter-need-by = Пожалуйста, придите до этого дня
letter-signed = От имени офиса
letter-day = День
