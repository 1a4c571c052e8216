### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = Tomamos su caso
letter-title-limited-scope = Le ayudamos con una parte
letter-title-advice-memo = Nuestro consejo para usted
letter-title-non-engagement = No podemos tomar su caso
letter-title-waiting-list = Usted está en nuestra lista de espera
letter-title-what-we-need = Qué necesitamos de usted

## How they begin

letter-greeting = Hola, { $name }:
letter-greeting-nameless = Hola:
letter-consulted-on = Día en que hablamos con usted
letter-consulted-with = Quién habló con usted
letter-matter = De qué hablamos

## Whether we are somebody's lawyers

letter-not-represented = No le representamos
letter-not-represented-words = No somos sus abogados. No haremos nada más en este asunto.
letter-not-yet = Todavía no le representamos
letter-not-yet-words = Somos sus abogados solo después de firmar usted y nosotros un acuerdo.
letter-reason = No podemos ayudar a todas las personas que nos lo piden. No quiere decir que usted haya hecho algo malo.

## Dates

letter-time-limits = Puede quedar poco tiempo
letter-time-limits-words = Puede haber fechas antes de las cuales usted debe actuar. Si pasa una, puede perder derechos. Por favor, actúe ahora.
letter-date-known = Una fecha en su papel
letter-date-words = Por favor, muestre ese papel a un abogado antes de este día.

## What everybody is told

letter-others = Por favor, pregunte pronto a otro abogado o grupo legal. Puede preguntar aquí:
letter-no-opinion = Esta carta no dice si su caso es fuerte o débil.
letter-papers = Le devolvimos estos papeles:
letter-papers-none = No tenemos ninguno de sus papeles.
letter-keep = Guardamos lo que usted nos contó. Número de años: { $years }.
letter-complaints = Si no está contento con nosotros, por favor díganoslo aquí: { $contact }
letter-language = Podemos leerle esta carta en su idioma. Es gratis.
letter-delivery = Le damos esta carta en la mano. Solo la enviamos a donde usted diga que es seguro.
letter-copy = Guardamos una copia de esta carta.

## What stands in some of them

letter-accept = Nos alegra ayudarle. Empezamos cuando usted y nosotros firmemos un acuerdo.
letter-next-steps = Qué hace usted ahora:
letter-tell-us = Por favor, avísenos enseguida si recibe una carta o si se muda.
letter-we-do = Esto es lo que hacemos por usted:
letter-we-do-not = Esto es lo que no hacemos:
letter-advice-only = Este consejo es solo para usted. Se basa en lo que nos contó.
letter-advice-signed = Quién revisó este consejo
letter-no-more = Después de este consejo no hacemos nada más, a menos que firmemos un acuerdo.
letter-waiting = Hoy no podemos ayudarle. Volveremos a mirar su caso.
letter-look-again = Día en que volvemos a mirar
letter-need = Por favor, tráiganos o díganos:
letter-need-by = Por favor, venga antes de este día
letter-signed = Por la oficina
letter-day = Día
