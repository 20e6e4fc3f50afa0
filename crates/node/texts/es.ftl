# Draft: awaits a native editor.
# Words and frames. One word for one thing, as in design.md 3. For people who read in a second language, in a hurry:
# short sentences, no blame, no jargon. Messages come as pairs: err- says what is so, rec- says what can be done.
# Commands stay as they are in every language.
#
# Glossary (English = Spanish). One word for one thing, here and in the other es-*.ftl files.
#   unit = unidad ("la unidad { $unit }": no article or gender of the name is needed)
#   concerned unit = unidad afectada
#   seat = cargo (names of seats without article and gender: responsable de …, jurista, portavoz, integrante)
#   panel = panel
#   space = espacio
#   node = nodo
#   charter = reglamento
#   trust file = archivo de confianza
#   key = clave
#   act = acto
#   record = ficha; on record = consta
#   register = registro público
#   evidence = prueba, pruebas (a proof of receipt is a "constancia", never a "prueba")
#   finding = hallazgo
#   statement = enunciado
#   output = documento
#   draft = borrador
#   version = versión
#   gate = control (a question a text must pass)
#   reading = lectura
#   attestation = atestación; to attest, to sign = firmar (un control)
#   clear, not clear = conforme, no conforme
#   stale = desactualizado; stays good = sigue vigente
#   objection = objeción (may hold); to object = objetar; the objector = quien objetó
#   concern = inquietud (recorded, never holds)
#   to hold, a hold, held = retener, retención, retenido (never "detener", "detenido")
#   ground = motivo; reason = razón
#   harm alert = alerta de daño; do no harm = no causar daño
#   safety reviewer = responsable de seguridad
#   dealt with = atendido
#   ruling, to rule = dictamen, dictaminar
#   upheld, not sustained, inadmissible = acogida, desestimada, "no es una objeción por este motivo"
#   dissent, to dissent = disenso, disentir
#   consent = consentimiento
#   engagement = participación
#   unreachable = ilocalizable
#   delivery = entrega
#   receipt = acuse de recibo
#   window, time to answer = plazo
#   answer = respuesta; reply of those whom a text criticises = réplica; request = solicitud
#   rebuttal = refutación
#   release (noun), to release = publicación, publicar
#   seal, to seal = sello, sellar
#   critique = crítica; correction = corrección
#   misuse, misuse forecast = uso indebido, previsión de uso indebido
#   same-standard record = ficha de igual criterio
#   inquiry = examen independiente; recommendation = recomendación; action = medida
#   legal conclusion = conclusión jurídica; law (gate, ground) = calificación jurídica
#   rule of law = norma jurídica; element table = tabla de elementos; legal table = tabla jurídica
#   standard (of proof) = estándar de prueba; ceiling = límite
#   violation = violación de una norma, to violate = violar la norma. Always with its object: alone the Spanish word
#     also means rape. crime = crimen. Never one for the other.
#   may amount to = podría constituir; may have violated = podría haber violado; alleged = presunto
#   reported (standard 0) = relatado; reasonable grounds = motivos razonables
#   scope = alcance; sample = muestra; pattern = patrón
#   verify (a release) = verificar; check (a signature) = comprobar; holds, is good = es válida

## Gates
gate-facts = Hechos
gate-law = Calificación jurídica
gate-context = Contexto
gate-precision = Precisión
gate-harm = No causar daño
gate-impartiality = Imparcialidad
gate-reply = Derecho de réplica
gate-consent = Consentimiento de las unidades
gate-person-consent = Consentimiento de las personas
gate-release = Publicación

## What a gate says of a version
verdict-clear = conforme
verdict-wait = en espera
verdict-stale = firmado antes de un cambio
verdict-hold = retenido

## The three things a unit answers for
part-engagement = participación
part-safety = seguridad
part-accuracy = hechos locales
part-material = su propio material

## Grounds of objection
ground-safety = seguridad
ground-person-consent = consentimiento de una persona
ground-accuracy = exactitud
ground-law = calificación jurídica
ground-context = contexto
ground-precision = precisión
ground-translation = traducción
ground-engagement = participación
ground-impartiality = imparcialidad
ground-mandate = mandato
ground-timing = momento de la publicación
ground-reputation = reputación
ground-political-cost = costo político

## Kinds of statements
kind-headline = titular
kind-standfirst = subtítulo
kind-lead = primer párrafo
kind-body = cuerpo
kind-card = tarjeta
kind-alt-text = texto de imagen
kind-quote = cita
kind-number = cifra
kind-call = llamamiento
kind-context = contexto
kind-legal = jurídico

## Kinds of outputs, and how far they reach
form-press-release = comunicado de prensa
form-statement = declaración
form-card = tarjeta
form-urgent-action = acción urgente
form-briefing = documento informativo
form-report = informe
form-demarche = gestión reservada
reach-internal = dentro de la federación
reach-national = un país
reach-global = el mundo

## Levels of participation: each is a promise
level-inform = informar
level-consult = consultar
level-involve = involucrar
level-collaborate = colaborar
level-empower = empoderar
level-none = sin contacto

## Points at which a unit is engaged
checkpoint-concept = nota conceptual
checkpoint-mission = plan de misión
checkpoint-findings = hallazgos
checkpoint-text = primer texto
checkpoint-final = texto final
checkpoint-release-plan = plan de publicación

## Answers
answered-clear = conforme
answered-not-clear = no conforme
disposition-changed = se cambió
disposition-explained = se explicó
disposition-declined = no se siguió
outcome-upheld = acogida
outcome-not-sustained = desestimada
outcome-inadmissible = no es una objeción por este motivo
dissent-full = el texto completo
dissent-summary = un resumen
dissent-category = solo su motivo

## Units and seats
unit-kind-section = sección
unit-kind-secretariat = secretaría
unit-kind-partner = organización asociada
unit-kind-community = comunidad
unit-kind-panel = panel
seat-researcher = responsable de investigación
seat-custodian = responsable de la custodia de pruebas
seat-legal = jurista
seat-context = responsable de contexto
seat-safety = responsable de seguridad
seat-section = portavoz de la unidad
seat-media = responsable de edición
seat-release = responsable de publicación
seat-panel = integrante del panel

## Who can act
who-editors = quienes escribieron el texto, en { $units }
who-seats = { $seats }, en { $units }
who-seats-nobody = { $seats }, pero ninguna unidad tiene a una persona así que pueda firmar
who-unit = la unidad { $unit }
who-person = { $person } ({ $unit })
who-person-alone = { $person }
who-node = el nodo de la unidad { $unit }
who-time = nadie: termina por sí solo, el { $when }

## How a gate came to be clear
by-nothing-to-read = nada en el texto lo requiere
by-computed = se calcula; no requiere firma
by-person = firma de { $person } ({ $unit })
by-person-in-time = firma de { $person } ({ $unit }), con aviso a tiempo
by-person-late = firma de { $person } ({ $unit }), sin aviso a tiempo
by-no-response = La unidad { $unit } no respondió en todo su plazo. Eso no es consentimiento.
by-unreachable = No se pudo localizar a la unidad { $unit }, según dictaminó quien estaba de guardia en el panel.
by-dissent = La unidad { $unit } no está de acuerdo. Ninguna de sus objeciones retiene ya la publicación.
by-crisis = Es provisional: { $units } declararon una crisis, y se hizo en horas. Debe confirmarse en el plazo de { $days ->
    [one] { $days } día
   *[other] { $days } días
} desde el sellado.{ $review ->
    [none] {""}
   *[other] {" "}Más crisis en este trimestre de las que espera el reglamento, por lo que corresponde una revisión: { $review }.
}

## Why an objection goes out with the release and does not hold it
because-ground-never-holds = una objeción por este motivo se escucha y se registra, y nunca retiene
because-not-sustained = el panel la desestimó
because-inadmissible = el panel dictaminó que no es una objeción por el motivo indicado
because-own-state = según este reglamento, una unidad cuyo propio Estado es criticado tiene aquí un disenso, no una retención
because-statement-removed = los enunciados a los que se refería ya no están en el texto
because-mitigated = una persona responsable de seguridad, de fuera, consideró atendido el peligro
because-window-given = la unidad ya ha tenido todo su plazo
because-window-over = su tiempo para retener ha terminado

## Why a unit is concerned
why-country = el texto trata de su país ({ $country })
why-named = { $statement } la menciona: { $word }
why-evidence = el hallazgo { $finding } se apoya en sus pruebas
why-declared = ella misma se declaró afectada

crisis-lacks-second = una segunda unidad
crisis-lacks-region = una unidad que hable por un país del que trata el texto
crisis-lacks-outside = una unidad que no escriba el texto

## What a signature was given on
item-statement = enunciado { $id }
item-finding = hallazgo { $id }
item-evidence = prueba { $id }
item-qualification = tabla jurídica { $id }
item-context = contexto { $id }
item-person-consent = el consentimiento de una persona, { $id }
item-risk = riesgo { $id }
item-forecast = previsión de uso indebido { $id }
item-same-standard = la ficha de igual criterio
item-request = solicitud { $id }
item-answers = la respuesta a la solicitud { $id }
item-plan-hour = hora, público, fines o lugares de la publicación
item-statement-set = qué enunciados están incluidos
item-places = los lugares que se leen primero
item-alerts = alertas, o consentimientos retirados
item-crisis = si hay una crisis declarada
item-opening = la apertura del documento
item-purpose = para qué dice servir el documento
item-reply = lo que tuvo e hizo la parte destinataria de la solicitud { $id }
item-taken-out = algo que se quitó

## Classes of wording
class-law = una conclusión jurídica
class-crime = un término de derecho penal
class-conviction = un término propio de un tribunal
class-fact = un término fuerte para un hecho
class-generality = un término que sugiere un patrón

## How sure, and how strong the law may be worded
standard-0 = relatado
standard-1 = sospecha razonable
standard-2 = motivos razonables
standard-3 = prueba clara y convincente
standard-4 = solo para un tribunal
ceiling-0 = lo que se halló, sin calificación jurídica
ceiling-1 = «debería investigarse como»
# The object "la norma" is there on purpose: see the glossary at "violation".
ceiling-2 = «podría haber violado la norma»
ceiling-3 = «violó la norma»
ceiling-4 = los términos de un tribunal

## Time
when = { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
} { $year } { $time }
when-there = { $there } ({ $zone }; en su reloj, { $here })
since = desde el { $when } ({ $age })
age-now = ahora mismo
age-minutes = { $count ->
    [one] 1 minuto
   *[other] { $count } minutos
}
age-hours = { $count ->
    [one] 1 hora
   *[other] { $count } horas
}
age-days = { $count ->
    [one] 1 día
   *[other] { $count } días
}

## Lists and quotes
list-two-and = { $first } y { $last }
list-two-or = { $first } o { $last }
list-more = { $first }, { $next }
list-comma = { ", " }
list-last-and = { $first } y { $last }
list-last-or = { $first } o { $last }
list-rest = { $count ->
    [one] 1 más
   *[other] { $count } más
}
quoted = «{ $text }»
statement-line = { $id }, { $kind }: { $quote }

## The error frame of the command line
failure-what = ✗ { $what }
failure-remedy = → { $remedy }

## The report
report-clear = ✓ El documento { $output } está conforme. Solo falta la firma de la persona responsable de publicación.
report-clear-next = → La persona responsable de publicación lo sella: `nobis seal --output { $output } --as …`
report-waits = El documento { $output } todavía no está conforme. { $count ->
    [one] Queda 1 punto
   *[other] Quedan { $count } puntos
} por resolver.
report-only-held = El documento { $output } está retenido. { $count ->
    [one] 1 punto lo retiene
   *[other] { $count } puntos lo retienen
}, y no queda nada más por resolver.
report-held = El documento { $output } está retenido. { $count ->
    [one] Queda 1 punto
   *[other] Quedan { $count } puntos
} por resolver; { $holds ->
    [one] 1 de ellos es una retención.
   *[other] { $holds } de ellos son retenciones.
}
report-looked = Versión { $version }, examinada el { $when }. Horas en { $zone }.
report-by-gate = Por control
report-by-who = Quién puede actuar
report-gate-held = { $gate } (con retención)
report-others = el resto
report-whole = Todo el texto
report-hold = Retención: { $reason }
report-next = → { $next }
report-who = Quién: { $who }, { $since }
report-same = Lo mismo vale para { $statements }.
report-more = { $count ->
    [one] 1 punto más espera en este control.
   *[other] { $count } puntos más esperan en este control.
} Todos: `nobis check --output { $output } --json`
report-cleared = Conforme
report-cleared-line = { $gates }: { $by }
report-exceptions = La publicación dirá de forma visible
report-units = Unidades afectadas
report-unit = { $unit }: se prometió { $promised }; hasta ahora, { $delivered }.
report-unit-unpromised = { $unit }: no se prometió nada; hasta ahora, { $delivered }.
report-unit-missed = Sin contacto en estas etapas: { $checkpoints }.
report-travelling = Objeciones que salen con la publicación
report-travelling-line = { $unit } (motivo: { $ground }): { $because }.
report-equivocal = Una clave que dijo dos cosas distintas
report-equivocal-line = { $key } firmó dos actos distintos para un mismo lugar de su cadena. Se conservan los dos. Pregunte qué ocurrió a quien tiene la clave, por una vía que no sea esa clave.
report-advice = Redacción que conviene revisar. No impide nada.
report-advice-line = { $statement }: { $word } ({ $class }), en { $quote }
report-advice-instead = Quizá { $instead }.
report-advice-plain-fact = { $statement } da por hecho lo que sus hallazgos sostienen con { $standard } o menos: { $quote }. ¿Dice demasiado? Añada hasta qué punto es seguro, o quién lo dice; o pruebe mejor los hallazgos.
report-advice-more = { $count ->
    [one] 1 lugar más
   *[other] { $count } lugares más
}: `nobis check --output { $output } --json`

## Numbers and moments by language
decimal-mark = ,
when-utc = { $when } UTC
