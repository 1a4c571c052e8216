### La página que muestra lo que ha pasado.

events-title = Historial
events-lead = Quién hizo qué y cuándo. Aquí no se puede cambiar nada, y no se escribe nada de lo que dijo un visitante.
events-number = Número
events-at = Cuándo
events-who = Quién
events-what = Qué
events-subject = Sobre
events-none = Todavía no ha pasado nada. Los eventos aparecen aquí por sí solos.
events-older = Eventos anteriores
events-kiosk = Quiosco { $id }
events-public = Alguien sin sesión iniciada
events-program = El programa

## Datos de un evento

events-fact-window = ventanilla { $value }
events-fact-station = estación { $value }
events-fact-table = mesa { $value }
events-fact-calls = llamadas: { $value }
events-fact-minutes = { $value } min
events-fact-days = días { $value }
events-fact-label = { $value }
events-fact-why = { $value }
events-fact-why-urgent = urgente
events-fact-why-longest-wait = la espera más larga
events-fact-why-chosen = elegido por el personal
events-fact-why-asked = pidió hablar con una persona
events-fact-why-language = idioma que no se ofrece
events-fact-why-other-bytes = otro registro con el mismo nombre
events-fact-why-other-visit = otra visita tiene el número
events-fact-why-other-series = letras de otro quiosco
events-fact-why-revoked = el quiosco se había quitado antes
events-fact-why-not-opened = este quiosco no había abierto su formulario privado
events-fact-why-other-replaced = reemplazaría un registro de otro quiosco o de otra parte
events-fact-why-unknown-visit = su visita no está aquí
events-fact-why-wrong = ese código nunca existió
events-fact-why-over = el código era viejo o ya se usó
events-fact-to = ahora { $value }
events-fact-day = para el { $value }
events-fact-red-passed-over = urgentes que no pasaron primero: { $value }
events-fact-why-appointment = tenía cita
events-fact-why-longest-here = era quien más había esperado de las personas que recibe la ventanilla
events-fact-why-other-day = el código es de otro día
events-fact-why-given-up = la cita se canceló o se cambió
events-fact-colour = es { $value }
events-fact-from = antes { $value }
events-fact-lane = fila { $value }
events-fact-staff = para { $value }
events-fact-until = hasta { $value }
