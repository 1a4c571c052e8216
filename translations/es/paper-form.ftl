### The intake form on paper.

paper-form-title = Formulario en papel
paper-form-means = Las preguntas del quiosco y de la sala privada, en el idioma de la persona visitante junto al inglés. Cada pregunta lleva su código.
paper-form-private = El formulario completo se llena solo en una sala privada. Guarde bajo llave los papeles llenos.
paper-form-language = Idioma
paper-form-extent = Cuánto
paper-form-short = Lo que se puede preguntar en la sala de espera
paper-form-whole = Todas las preguntas, para una sala privada
paper-form-size = Letra
paper-form-usual = Normal
paper-form-large = Grande
paper-form-make = Hacer el papel (PDF)
