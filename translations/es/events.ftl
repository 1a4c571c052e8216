### La página que muestra lo que ha pasado.

events-title = Sucesos
events-lead = Quién hizo qué y cuándo. Aquí no se puede cambiar nada, y no se escribe nada de lo que dijo una persona visitante.
events-number = Número
events-at = Cuándo
events-who = Quién
events-what = Qué
events-subject = Sobre
events-none = Todavía no ha pasado nada. Los sucesos aparecen aquí solos.
events-older = Sucesos anteriores
events-kiosk = Quiosco { $id }
events-public = Alguien sin sesión iniciada
events-program = El programa
