# Draft: awaits a native editor.
# The investigation and its records: what was found, what it rests on, and who was asked. A hint says what to write, and
# why somebody will need it.

## The investigation
investigation-title = Investigación
investigation-records = Fichas
investigation-count = { $name }: { $count }
investigation-hidden = { $count ->
    [one] 1 más que su cargo no ve.
   *[other] { $count } más que su cargo no ve.
}
investigation-units = Quién participa
investigation-no-unit = Este texto todavía no afecta a ninguna unidad.
investigation-replies = Solicitudes de réplica
investigation-no-request = Todavía no se ha pedido réplica a nadie.
investigation-risks = A quién se podría dañar
investigation-no-risk = Todavía no se ha registrado ningún riesgo.
investigation-none = Todavía no hay nada aquí.
risk-check = Se revisa de nuevo el { $when }.
risk-no-check = Nadie ha dicho cuándo se revisará de nuevo.
list-what = En pocas palabras
list-unit = Unidad que la guarda
list-when = Cuándo se escribió
list-before = Atrás en la lista
list-after = Adelante en la lista

## Kinds
records-finding = Hallazgos
records-evidence = Pruebas
records-law = Tablas jurídicas
records-context = Contexto
records-request = Solicitudes de réplica
records-consent = Consentimientos de personas
records-risk = Riesgos
records-forecast = Previsiones de uso indebido
records-standard = Igual criterio
record-finding = Hallazgo
record-evidence = Prueba
record-law = Tabla jurídica
record-context = Contexto
record-request = Solicitud de réplica
record-consent = Consentimiento de una persona
record-risk = Riesgo
record-forecast = Previsión de uso indebido
record-standard = Ficha de igual criterio
record-new-finding = Registrar un hallazgo
record-new-evidence = Registrar una prueba
record-new-law = Registrar una tabla jurídica
record-new-context = Registrar un contexto
record-new-request = Registrar una solicitud de réplica
record-new-consent = Registrar el consentimiento de una persona
record-new-risk = Registrar un riesgo
record-new-forecast = Registrar una previsión de uso indebido
record-new-standard = Registrar la ficha de igual criterio
record-about-finding = Un hallazgo afirma una sola cosa, y dice dónde y cuándo es válida, qué habla a favor y en contra, y qué no se sabe.
record-about-evidence = Lo que se reunió. Los archivos quedan en la unidad que los tiene; aquí está lo que hace falta para valorarlos.
record-about-law = Una tabla jurídica examina los hallazgos según normas jurídicas, elemento por elemento. El elemento menos demostrado decide con cuánta fuerza puede hablar un texto.
record-about-context = Lo que debe decirse dondequiera que un texto se lea o se recorte, para que no se entienda mal.
record-about-request = Preguntas a las partes que un texto acusa, y el tiempo que tuvieron para responder.
record-about-consent = Lo que aceptó una persona. Aquí solo consta un seudónimo, y solo lo ve la unidad que habló con ella.
record-about-risk = A quién podría dañar un texto, quién lo haría, por qué medio y qué se hace al respecto.
record-about-forecast = Quién recortaría qué palabras para justificar qué, y cuál será la refutación.
record-about-standard = Aquí consta que se examinó lo que hicieron los demás. Hay una para cada texto.

## A record
record-title = { $kind } { $id }: { $words }
record-by = { $who }, { $when }
record-version = { $by } ({ $id })
record-yes = sí
record-no = no
record-hidden = { $count ->
    [one] 1 que su cargo no ve
   *[other] { $count } que su cargo no ve
}
record-hidden-changed = { $text } (no es lo mismo que antes)
record-missing = { $id } (no está aquí)
record-edit = Cambiar la ficha
record-apart = Dos versiones, una al lado de la otra
record-apart-lede = Dos personas cambiaron esto por separado. Se conservan las dos versiones. Alguien de la unidad que guarda la ficha debe escribir la que cuenta. Hasta entonces impide la publicación de todo texto que se apoya en ella.
record-begin-from = Empezar desde la versión de { $version }
record-differs = Qué es distinto
record-field = Campo
record-same = Dicen lo mismo.
record-changed = Qué cambió en esta versión
record-versions = Versiones
rests-title = Qué se apoya en esto
rests-none = Todavía no se apoya en ella ningún enunciado.
evidence-findings = Hallazgos que se apoyan en ella
evidence-carries = Habla a favor
evidence-against = Habla en contra
evidence-unused = Todavía no se apoya en ella ningún hallazgo que usted vea.
finding-replies = Qué se preguntó a la otra parte
finding-nobody-asked = Todavía no se ha preguntado a nadie por la conducta de esta parte.
consent-evidence = Pruebas que se apoyan en este consentimiento
consent-unused = Todavía no se apoya en él ninguna prueba.
consent-taken-back = { $count ->
    [0] Retirado el { $when }, para todos los usos.
   *[other] Retirado el { $when }, para: { $purposes }.
}
ceiling-title = Hasta dónde permite llegar
ceiling-line = En { $text } permite decir, como máximo, { $ceiling }, porque { $because }.
ceiling-no-text = Todavía no hay ningún texto en que se pueda usar.
clock-title = Plazo de réplica
clock-in-text = Para { $text }: { $line }
clock-not-asked = No se preguntó a nadie, por razones de seguridad. El texto debe decirlo.
clock-not-begun = Nada acredita que haya llegado. Por eso el plazo de { $required } días hábiles no ha comenzado.
clock-runs = Hasta ahora la otra parte ha tenido { $given } de { $required } días hábiles; el plazo se completa el { $ends }.
clock-whole = La otra parte tuvo todo su plazo de { $required } días hábiles, hasta el { $ends }.
clock-answered = Todas las preguntas tienen respuesta.
clock-unanswered = { $count ->
    [one] La pregunta { $questions } no tiene respuesta.
   *[other] Las preguntas { $questions } no tienen respuesta.
}

## The picture
path-title = De las pruebas al texto: hallazgo { $id }
path-describe = En qué se apoya el hallazgo, y qué se apoya en él.
path-large = Es demasiado lo que se apoya en este hallazgo para mostrarlo en una imagen. Las listas de arriba lo contienen todo.
path-between = Derecho, contexto, réplicas
path-statements = Enunciados
path-statement = Enunciado
path-hidden = oculto para su cargo
path-carries = sostiene
path-against = en contra
path-region = El camino hasta los enunciados; se desplaza hacia los lados
path-facts = El camino, en una tabla
path-what = Qué
path-name = Nombre
path-speaks-against = En contra

## Writing a record
record-id = Id
record-id-hint = Un nombre breve para citarla: letras, cifras, puntos y guiones. Puede cambiar el que se ofrece aquí.
record-id-wrong = Solo letras, cifras, puntos, guiones y guiones bajos, 64 como máximo; empieza por una letra o una cifra.
record-id-public = Los identificadores de las fichas pueden leerse en una publicación. Solo letras y números, nunca un nombre ni un lugar.
record-id-taken = { $id } ya está en uso: algo tiene aquí ese id. Elija otro.
record-output = Para qué texto
record-save = Firmar y guardar
record-means = Su firma significa: escribí esto según mi leal saber y entender. No significa que se pueda publicar. Quien escribe una ficha no puede firmar los controles que la leen.
record-edit-means = Su firma significa: desde ahora dice esto. Las versiones anteriores siguen constando. A quien firmó sobre lo que usted cambia se le pide que lo vea de nuevo.
record-edit-title = Cambiar: { $record }
record-settle-lede = Hay dos versiones, una al lado de la otra. Lo que guarde aquí ocupa el lugar de las dos.
said-record = Queda firmado y guardado.
said-unchanged = No se cambió nada, y por eso no se firmó nada.
said-arrived = La constancia de llegada está registrada. El plazo de réplica corre desde ese momento.
said-reply = La réplica consta.
standard-no-text = Cada texto que escribe su unidad ya tiene su ficha, o todavía no hay ningún texto.

## Fields in forms
field-named = { $id } · { $title }
field-owner = { $unit }: { $seat }
field-file = O el archivo mismo
field-file-hint = Aquí se calcula su resumen criptográfico. El archivo no se guarda y no va a ninguna parte. Como máximo, 64 MB.
field-clock = En el reloj de su unidad ({ $zone }).
field-future = Esto es posterior al momento actual. Escriba cuándo llegó de verdad.
field-unknown-id = { $id } no está aquí. Revise el id.
field-one-country = Un solo país.
field-lang-wrong = Los códigos de idioma tienen dos o tres letras, como uk. Si son varios, se separan con espacios.
field-pseudonym-wrong = Un seudónimo tiene letras, cifras y guiones, como ab-1. Nunca un nombre.
field-day-wrong = Escriba un día como 2022-05-20, un mes como 2022-05, o un año.
field-number-wrong = Escriba un número entero en cifras, como 19.
field-hours-wrong = Escríbalo así: +03:00 Mon-Fri 09:00-18:00
field-questions-wrong = Dos preguntas tienen el mismo número, o hay un número sin pregunta. Escriba cada una en una línea propia.
field-digest-wrong = Un resumen SHA-256 tiene 64 dígitos, de 0 a 9 y de a a f.
field-digest-other = El resumen que escribió y el archivo que eligió no corresponden. Revise cuál es el correcto.

## Element tables
element-row = Elemento { $row }: { $part }
element-head = Elemento
element-name = nombre
element-level = estándar de prueba
element-for = a favor
element-against = en contra
element-asked = preguntas hechas
element-none = La tabla todavía no tiene elementos.
element-unknown = no se conoce
element-is-for = a favor: { $ids }
element-is-against = en contra: { $ids }
element-is-asked = se preguntó: { $ids }
element-name-hint = Lo que pide la norma, con sus propias palabras. Una fila sin nombre queda fuera. Después de guardar hay dos filas más.
element-level-hint = Un elemento que no se conoce limita el texto a «podría haber violado la norma», como máximo.
element-for-hint = Ids de pruebas o hallazgos, separados por espacios.
element-against-hint = Ids de pruebas o hallazgos, separados por espacios.
element-asked-hint = Preguntas a la otra parte que tocan a este elemento, como R1.2. Mientras no tengan respuesta, el elemento no se conoce.
err-element-nameless = En el elemento { $row } hay algo escrito, y falta el nombre.
rec-element-nameless = Escriba cuál es el elemento, o vacíe la fila.
err-element-unknown-id = En el elemento { $row }, { $id } no está aquí.
rec-element-unknown-id = Revise el id. Las preguntas se escriben como R1.2: la solicitud, un punto, el número.

## What came of a request
request-of = { $title }: solicitud { $id }
request-arrived = Llegó el { $when }. Constancia: { $proof }
request-replied = { $count ->
    [0] El { $when } llegó una carta. No responde a ninguna pregunta.
    [one] El { $when } llegó una carta. Responde a la pregunta { $questions }.
   *[other] El { $when } llegó una carta. Responde a las preguntas { $questions }.
}
request-arrived-title = Registrar que llegó
request-arrived-lede = El plazo de réplica comienza cuando hay constancia de que la carta llegó, no cuando se envió.
request-arrived-when = Cuándo llegó
request-proof = Constancia de llegada
request-proof-hint = Qué clase de constancia es, por ejemplo un número de registro o un aviso de entrega. Sin nombres.
request-arrived-means = Su firma significa: tengo esta constancia, y puedo mostrarla a quien deba pedirla.
request-arrived-go = Registrar la llegada
request-reply-title = Registrar una réplica
request-reply-lede = Qué respondió la otra parte, y a qué preguntas. La carta queda con usted.
request-reply-when = Cuándo llegó
request-answers = Preguntas a las que responde
request-answers-hint = Solo aquellas a las que responde de verdad. Si no elige ninguna, consta que llegó una carta y que no responde a ninguna.
request-letter = La carta
request-letter-missing = Elija la carta, o escriba abajo su resumen criptográfico.
request-digest = O el resumen criptográfico de la carta
request-digest-hint = 64 dígitos, como los muestra `sha256sum`, si la carta no puede salir del equipo en que está.
request-reply-means = Su firma significa: esta carta llegó entonces, y responde a estas preguntas.
request-reply-go = Registrar la réplica

## How well a thing is proved
standard-hint-0 = Alguien lo dice. No se sabe nada más.
standard-hint-1 = Hay indicios de que es así. Falta averiguar más.
standard-hint-2 = Una persona prudente lo creería, con pruebas de varias fuentes independientes.
standard-hint-3 = Es muy probable que sea así, y se han descartado otras explicaciones.

## Choices
evidence-form-interview = entrevista
evidence-form-video = video
evidence-form-photo = foto
evidence-form-document = documento
evidence-form-open-source = fuente abierta
evidence-form-satellite = imagen de satélite
evidence-form-medical = examen médico
evidence-form-physical = objeto o rastro
grade-unknown = nadie lo ha valorado todavía
grade-high = razones sólidas para confiar
grade-likely = más probable que improbable
grade-unsure = ni una cosa ni la otra
grade-doubtful = más improbable que probable
law-conflict-international-armed-conflict = conflicto armado internacional
law-conflict-non-international-armed-conflict = conflicto armado no internacional
law-conflict-none = sin conflicto armado
consent-method-signed = por escrito, con firma
consent-method-oral-recorded = de palabra, con grabación
consent-method-gesture-with-witness = por un gesto, ante testigo
risk-degree-low = bajo
risk-degree-medium = medio
risk-degree-high = alto
reply-class-known-incident = un incidente que la parte conoce
reply-class-new-incident = un incidente nuevo para la parte
reply-class-individual = una persona identificada por su nombre
reply-class-legal = una conclusión jurídica
reply-class-pattern = un patrón, o la conducta de todo un sistema
purpose-store = conservación
purpose-analyse = análisis
purpose-internal_share = uso compartido dentro de la federación

## Findings
f-finding-title = Título
f-finding-title-hint = Para encontrarlo. No se publica, y cambiarlo no obliga a nadie a firmar de nuevo.
f-finding-claim = Qué se afirma
f-finding-claim-hint = Una sola afirmación, en una o dos frases, con el lugar y el tiempo.
f-finding-standard = Estándar de prueba
f-finding-standard-hint = Lo que usted puede defender hoy. Un texto no puede hablar con más fuerza que esto.
f-finding-evidence-for = Pruebas a favor
f-finding-evidence-for-hint = Desde «motivos razonables», el reglamento pide fuentes independientes.
f-finding-evidence-against = Pruebas en contra
f-finding-evidence-against-hint = Indíquelas aunque no le convenzan. Un hallazgo que las oculta no dura.
f-finding-scope-countries = Países
f-finding-scope-countries-hint = Códigos de dos letras, separados por espacios. Deciden a qué unidades se pregunta.
f-finding-scope-places = Lugares
f-finding-scope-places-hint = Uno por línea, con no más detalle del que se puede decir en público. Sin coordenadas.
conduct-asked = ¿Dice que alguien hizo algo?
conduct-asked-hint = Un ejército, una policía, una autoridad, una empresa, un grupo armado. A quien se nombra se le pide réplica antes de que salga nada.
conduct-somebody = Sí. Lo nombro abajo
conduct-somebody-hint = Después se le llevará a las preguntas que le hará.
conduct-nobody = No, o no se sabe quién
conduct-nobody-hint = Entonces a nadie se le pide réplica, y quien lea el texto antes de la publicación lo sabrá.
conduct-who = Nómbrelo, para que se le pueda pedir réplica.
conduct-both = Eligió que no se alude a nadie, y abajo nombró a alguien o un país. Elija «sí», o vacíe lo de abajo.
conduct-nobody-named = { $count ->
    [one] { $count } hallazgo bajo este texto no dice de nadie que hiciera algo: a nadie se le pide réplica sobre él. Si aun así acusa a alguien, nómbrelo allí:
   *[other] { $count } hallazgos bajo este texto no dicen de nadie que hiciera algo: a nadie se le pide réplica sobre ellos. Si alguno acusa a alguien, nómbrelo allí:
}
f-finding-scope-from = Desde
f-finding-scope-from-hint = Primer día o mes, como 2022-04-12 o 2022-04.
f-finding-scope-to = Hasta
f-finding-scope-to-hint = Último día o mes.
f-finding-scope-actor = De quién es la conducta
f-finding-scope-actor-hint = Solo si eligió «sí». Siempre con las mismas palabras: por ellas se relaciona con una solicitud de réplica.
f-finding-scope-actor-country = País de esa parte
f-finding-scope-actor-country-hint = Un código de dos letras, si pertenece a las autoridades o a las fuerzas de un país.
f-finding-scope-wording = Palabras que un texto puede usar para esto
f-finding-scope-wording-hint = Dónde, cuándo o cuántos; una por línea, como «19 ciudades y aldeas». Un titular debe llevar una de ellas.
f-finding-sample-n = Cuántos se examinaron
f-finding-sample-n-hint = En cifras. Términos como «patrón» requieren esto y los tres campos siguientes.
f-finding-sample-unit = Qué se contó
f-finding-sample-unit-hint = Por ejemplo, «ciudades y aldeas».
f-finding-sample-selection = Cómo se eligieron
f-finding-sample-selection-hint = Para que quien lee pueda valorar qué representan.
f-finding-sample-not-covered = Qué no se visitó o no se preguntó
f-finding-sample-not-covered-hint = Aquello de lo que nadie puede decir nada.
f-finding-gaps = Qué no se sabe
f-finding-gaps-hint = Preguntas abiertas que haría primero quien critique el texto.
f-finding-alternatives = Otras explicaciones
f-finding-alternatives-hint = Qué más podría explicarlo, y por qué usted no lo cree.
f-finding-tags = Etiquetas
f-finding-tags-hint = Una por línea, para sus propias listas.

## Evidence
f-evidence-title = Título
f-evidence-title-hint = Para encontrarla. Sin nombres ni direcciones.
f-evidence-type = Qué es
f-evidence-type-hint = Elija lo que más se acerque.
f-evidence-sha256 = SHA-256 del original conservado
f-evidence-sha256-hint = 64 dígitos, como los muestra `sha256sum`. Después permite demostrar que el archivo no se cambió.
f-evidence-source = Fuente pública
f-evidence-source-hint = Dirección o título, si es una prueba que cualquiera puede encontrar.
f-evidence-supplied-by = De quién es la prueba
f-evidence-supplied-by-hint = La unidad que la obtuvo. Se le preguntará cómo se usan sus pruebas.
f-evidence-origin = Origen
f-evidence-origin-hint = La misma palabra para todas las copias de una cosa: un mensaje reenviado y su original cuentan una sola vez. Si queda vacío, no es copia de otra.
f-evidence-reliability = Cuán fiable es la fuente
f-evidence-reliability-hint = La fuente, no lo que dice esta vez.
f-evidence-credibility = Cuán creíble es esta información
f-evidence-credibility-hint = Lo que se dice, no quién lo dice.
f-evidence-consents = Consentimientos en que se apoya
f-evidence-consents-hint = De cada persona que la dio. Sin ellos no puede sostener un texto publicado.
f-evidence-collector = Quién la obtuvo
f-evidence-collector-hint = Su seudónimo. Esta persona no puede firmar los hechos que se apoyan en la prueba.
f-evidence-captured = Día en que se captó
f-evidence-captured-hint = Como 2022-05-20.
f-evidence-note = Notas
f-evidence-note-hint = Para su propio trabajo. No se publican.

## Legal tables
f-law-title = Título
f-law-title-hint = Para encontrarla.
f-law-findings = Hallazgos a los que se refiere
f-law-findings-hint = Los hechos que se examinan según las normas.
f-law-frame = Rama del derecho
f-law-frame-hint = Por ejemplo, DIH o DIDH.
f-law-conflict = Conflicto armado
f-law-conflict-hint = De esto depende qué normas se aplican.
f-law-rules = Normas
f-law-rules-hint = Una por línea, por su número: CIHL 22, AP-I 58.
f-law-crime = Elementos de un crimen
f-law-crime-hint = Márquelo si los elementos son los de un crimen, y no solo los de la violación de una norma.
f-law-standard = Estándar que usted fija
f-law-standard-hint = El texto no puede ir más lejos que esto, ni más lejos que el elemento menos demostrado.
f-law-contrary-view = El mejor argumento en contra
f-law-contrary-view-hint = Como lo diría su mejor jurista.
f-law-public = Se publica con el texto
f-law-public-hint = Márquelo si la tabla puede figurar en el anexo jurídico. Ninguna conclusión publicada se apoya en una tabla que quien lee no puede ver.
f-law-elements = Tabla de elementos
f-law-elements-hint = Cada elemento de la norma, con su estándar de prueba.

## Context
f-context-text = El contexto
f-context-text-hint = Se imprime con cada enunciado al que acompaña. Una o dos frases.
f-context-bind = Enunciados que lo necesitan
f-context-bind-hint = Tipos de enunciados que no pueden ir sin él.
f-context-sources = De dónde viene
f-context-sources-hint = Una fuente por línea: publicaciones anteriores, resoluciones, informes.
f-context-valid-until = Revisar después de
f-context-valid-until-hint = En el reloj de su unidad. Después de esta fecha, alguien debe ver si sigue siendo válido.

## Consents of persons
f-consent-subject = Seudónimo
f-consent-subject-hint = Nunca un nombre. Quién es lo saben solo quienes hablaron con la persona.
f-consent-purposes = Qué aceptó
f-consent-purposes-hint = Solo lo que de verdad se preguntó y se respondió. Con su testimonio no se puede hacer nada más.
f-consent-languages = Idiomas que aceptó
f-consent-languages-hint = Códigos como uk, separados por espacios. Si queda vacío, es cualquier idioma.
f-consent-conditions = Condiciones
f-consent-conditions-hint = Con sus propias palabras.
f-consent-conditions-met = Las condiciones se cumplen
f-consent-conditions-met-hint = Márquelo cuando alguien se haya asegurado.
f-consent-method = Cómo lo dio
f-consent-method-hint = Elija lo que más se acerque.
f-consent-explained-no-recall = Sabe que las copias no se pueden recuperar
f-consent-explained-no-recall-hint = Márquelo si se le explicó esto.
f-consent-review-due = Preguntar de nuevo, a más tardar
f-consent-review-due-hint = En el reloj de su unidad. Después de esta fecha, su testimonio retiene el texto hasta que se le pregunte de nuevo.

## Risks
f-risk-who = A quién se podría dañar
f-risk-who-hint = Un grupo o un seudónimo, nunca un nombre.
f-risk-harm = Qué podría ocurrirle
f-risk-harm-hint = El daño mismo, en palabras sencillas.
f-risk-from = De parte de quién
f-risk-from-hint = Quién lo haría.
f-risk-via = Por qué medio
f-risk-via-hint = Enunciados, hallazgos o pruebas por los que se podría encontrar o atacar a esas personas.
f-risk-likelihood = Cuán probable
f-risk-likelihood-hint = Su mejor valoración hoy.
f-risk-severity = Cuán grave
f-risk-severity-hint = Si ocurre.
f-risk-mitigation = Qué se hace al respecto
f-risk-mitigation-hint = Qué se cambió, de qué se avisó o qué se preparó.
f-risk-residual = Qué queda
f-risk-residual-hint = El peligro que queda después de eso.
f-risk-owner = Quién se ocupa
f-risk-owner-hint = Un cargo, para que siga siendo tarea de alguien aunque cambien las personas.
f-risk-check-in = Cuándo se revisa de nuevo
f-risk-check-in-hint = En el reloj de su unidad. También después de la publicación.

## Misuse forecasts
f-forecast-quote = Las palabras que se recortarían
f-forecast-quote-hint = Tal como están en el texto.
f-forecast-statements = Enunciados en que están
f-forecast-statements-hint = Para que quien los cambie vea la previsión.
f-forecast-user = Quién las usaría
f-forecast-user-hint = Por ejemplo, medios estatales.
f-forecast-purpose = Para justificar qué
f-forecast-purpose-hint = Qué se haría decir a esas palabras.
f-forecast-harm = Contra quién, y con qué daño
f-forecast-harm-hint = Quién sufriría las consecuencias.
f-forecast-mitigation = Qué se cambió por ello
f-forecast-mitigation-hint = En el texto, en su lugar o en su hora.
f-forecast-rebuttal = Nuestra refutación
f-forecast-rebuttal-hint = Lista antes de la publicación, para que nadie tenga que escribirla con prisa.
f-forecast-owner = Quién responde
f-forecast-owner-hint = Un cargo.

## The same standard
f-standard-comparable = Qué hicieron otros que se pueda comparar
f-standard-comparable-hint = Conducta de las otras partes, del mismo tipo. Si no conoce ninguna, escriba «No se conoce ninguna», y abajo dónde buscó.
f-standard-searched = Qué se buscó
f-standard-searched-hint = Dónde y cómo. «No se buscó nada» también es una respuesta.
f-standard-found = Qué se halló
f-standard-found-hint = También si fue poco. «Nada» también es una respuesta.
f-standard-published = Qué se ha publicado sobre los demás
f-standard-published-hint = Uno por línea, títulos o direcciones. «Nada» también es una respuesta.
f-standard-rationale = Por qué esto, y por qué ahora
f-standard-rationale-hint = En palabras que usted diría en público.
f-standard-reverse-test = Lo mismo, con las partes invertidas
f-standard-reverse-test-hint = ¿Publicaríamos esta frase sobre la otra parte? La respuesta y su razón.
f-standard-interests = Intereses de las personas que trabajaron en ello
f-standard-interests-hint = «Ninguno declarado» es una respuesta.

## Requests for reply
f-request-addressee = A quién se pregunta
f-request-addressee-hint = Una institución, nunca el nombre de una persona.
f-request-about = De quién es la conducta
f-request-about-hint = Con las mismas palabras que en los hallazgos: por ellas se relacionan.
f-request-questions = Preguntas
f-request-questions-hint = Una por línea. Un número al comienzo queda con su pregunta; las réplicas nombran las preguntas por él.
f-request-class = De qué trata
f-request-class-hint = El reglamento da más tiempo para preguntas más difíciles.
f-request-hours = Sus horas de trabajo
f-request-hours-hint = Como +03:00 Mon-Fri 09:00-18:00: su reloj y su semana. En esas horas se cuenta el plazo de réplica.
f-request-hostilities = Participa en hostilidades activas
f-request-hostilities-hint = Márquelo si es así: tiene más tiempo.
f-request-channels = Canales por los que se envió
f-request-channels-hint = Uno por línea: correo electrónico, carta certificada, aplicación de mensajería.
f-request-sent = Cuándo se envió
f-request-sent-hint = En el reloj de su unidad. El plazo de réplica comienza solo cuando hay constancia de que llegó.
f-request-not-contacted = Por qué no se preguntó a nadie
f-request-not-contacted-hint = Solo cuando preguntar pondría a alguien en peligro. Se publicará que no se preguntó a nadie.

## What a form says where something is not there yet
field-none-yet = Todavía no hay nada que nombrar aquí. Regístrelo antes; también puede añadirlo después.
field-no-statement-yet = Todavía no hay enunciados que nombrar aquí. Puede añadirlos después.
field-rehearsal-now = Esto es un ensayo, y su reloj marca { $when }. No se puede registrar nada posterior.
investigation-only-hidden = { $count ->
    [one] Hay { $count }, y su cargo no la ve.
   *[other] Hay { $count }, y su cargo no las ve.
}
record-seen-risks = Lo leen las unidades que escriben textos aquí o a las que afecta alguno, y las personas responsables de seguridad de todas las unidades. Nadie más lo ve, y no está en ninguna publicación.
record-seen-consents = Lo leen quienes investigan, custodian pruebas o se encargan de la seguridad en su propia unidad. Nadie más lo ve, y no está en ninguna publicación.
record-overtaken = Mientras usted escribía, { $who } guardó una versión ({ $when }). Sus palabras están abajo. Mire las de esa persona en la página de la ficha; si envía esto, sustituirá a ambas.
