# Draft: awaits a native editor.
# The pages. For people who read in a second language, at night, on a bad line: short sentences, no blame, no jargon.
# A button says what it does. What a signature means is said before the button.

## The frame
shell-skip = Ir a la parte principal
shell-menu = Menú principal
shell-output-menu = Este texto
shell-who = { $person }, { $unit }
shell-lock = Bloquear ahora
shell-language = Idioma de las páginas
shell-language-go = Cambiar
shell-draft-language = Esta traducción es un borrador y espera la revisión de una persona nativa. Donde importe, compare con el inglés.
menu-home = Pendiente de mí
menu-outputs = Textos
menu-investigation = Investigación
menu-search = Buscar
menu-history = Historial
menu-units = Unidades
menu-verify = Verificar
menu-text = Texto
menu-gates = Controles
menu-said = Objeciones
menu-deliveries = Entregas
menu-plan = Plan
menu-versions = Versiones
menu-release = Publicación
menu-charter = Reglamento
lost-title = Esa página no existe
stopped-title = Esto no se puede hacer
stopped-back = Volver a la página desde la que se envió
err-no-page = Esa página no existe, o no es una que usted pueda ver.
rec-no-page = Vuelva a la primera página, o busque lo que necesita.
err-not-for-this-seat = Su cargo no ve esta parte.
rec-not-for-this-seat = Pregunte a alguien de su unidad que trabaje en ella. La página «Unidades» dice quién ocupa cada cargo, y por qué cada cual ve lo que ve.
err-form-too-large = Esto es más de lo que se puede enviar aquí ({ $most } MB).
rec-form-too-large = No se hizo nada, y nada de ello se conservó. Elija un archivo más pequeño, o envíe el texto por partes. Las imágenes y grabaciones quedan fuera: solo se registran sus resúmenes criptográficos.
err-form-broken = Lo que llegó se cortó o se dañó por el camino.
rec-form-broken = Vuelva atrás y envíelo de nuevo. No se hizo nada.
err-sent-before = Esto ya se envió a { $unit } por la misma vía: { $when }, por { $person }. No se envió otra vez.
rec-sent-before = Si se perdió, pulse de nuevo para enviarlo otra vez. El plazo corre desde su acuse de recibo, no desde su envío.
err-serve-runtime = El programa no puede iniciar sus hilos de ejecución: { $why }
rec-serve-runtime = Cierre otros programas, e inténtelo de nuevo.
err-serve-address = No se puede escuchar en { $address }: { $why }
rec-serve-address = Quizá ya está en marcha: abra esa dirección en un navegador. O elija otra: `nobis serve --listen 127.0.0.1:7171`
err-too-many-sessions = Demasiadas personas tienen su clave abierta en este nodo.
rec-too-many-sessions = Pida a alguien que bloquee la suya, o espere un cuarto de hora.

done-serve = Las páginas están en { $address }
    Abra esta dirección en un navegador de este equipo. Ctrl+C lo termina; no se pierde nada de lo firmado.

## Forms
form-optional = (puede quedar vacío)
form-awaited = (puede añadirse después; sin ello no hay publicación)
form-summary = Falta algo, o algo no es correcto.
form-kept = Lo que usted escribió sigue aquí.
form-file-again = Si había elegido un archivo, elíjalo de nuevo: el navegador no lo conserva.
form-empty = Escriba algo aquí.
form-unchosen = Elija una opción.
form-twice = Esto se envió más de una vez. Escríbalo una sola vez.
form-not-listed = Esta no es una de las opciones.
form-too-long = Esto tiene { $count } caracteres; aquí caben { $most }.
form-control = Aquí hay un carácter que no se puede mostrar, por ejemplo de una tabla copiada. Bórrelo y escríbalo de nuevo.
form-invisible = Aquí había caracteres invisibles que cambian cómo se ve el texto, o que no se pueden mostrar. Se han quitado. Revíselo y envíelo de nuevo.
form-emptied = { $count ->
    [one] Esto vaciaría 1 campo: { $fields }. Si es lo que quiere, envíelo de nuevo. Si no, rellénelo otra vez.
   *[other] Esto vaciaría { $count } campos: { $fields }. Si es lo que quiere, envíelo de nuevo. Si no, rellénelos otra vez.
}
form-time = Escriba un día y una hora, como 2026-03-31T14:00.
form-file-missing = Elija un archivo.
err-carry-on = Se le interrumpió: su clave estaba bloqueada, la página era de antes o el formulario ya se había enviado con otras palabras.
rec-carry-on = Aquí está como lo rellenó; los archivos deben elegirse de nuevo. Nada de ello se ha firmado. Revíselo y envíelo.
err-not-yours = Otra persona rellenó este formulario en esta máquina.
rec-not-yours = No se envió nada de él y no se le muestra. Empiece de nuevo en la propia página.

## The door
unlock-title = Desbloquear su clave
unlock-lede = Su clave firma lo que usted hace aquí. No sale de este equipo, y está abierta, solo en la memoria, hasta que usted la bloquee o se ausente un cuarto de hora.
unlock-new = ¿Es la primera vez aquí? Su seudónimo es el nombre con el que su clave figura en el archivo de confianza; quien cuida de este nodo puede decírselo. Con la clave abierta, la primera página dice por dónde empezar. Para verificar una publicación no hace falta clave:
unlock-person = Su seudónimo
unlock-person-hint = Como en el archivo de confianza. Nunca un nombre.
unlock-passphrase = Frase de contraseña de su clave
unlock-go = Desbloquear
unlock-by-name = O con seudónimo y frase de contraseña
unlock-rehearsal = Esto es un ensayo: las claves de estas personas no tienen frase de contraseña, y usted puede actuar como cualquiera de ellas. Nunca trabaje así.
unlock-as = Actuar como { $person }
unlock-kept = Lo que escribió se conserva. Su clave se bloqueó entretanto: desbloquéela, y el formulario volverá tal como lo dejó. Aún no se envió nada.
unlock-carry-on = Continuar como { $person }
unlock-kept-no-file = Hay que elegir de nuevo el archivo.
err-unlock-wrong = El seudónimo y la frase de contraseña no corresponden, o la clave de esa persona no está en este equipo.
rec-unlock-wrong = Revise las mayúsculas y el idioma del teclado, e inténtelo de nuevo. Una frase de contraseña perdida no se puede recuperar.
err-unlock-wait = Demasiados intentos fallidos. Espere { $seconds } segundos.
rec-unlock-wait = Después inténtelo de nuevo. Esto no hace esperar a las demás personas.
err-unlock-broken = Esta clave no se puede usar ({ $why }).
rec-unlock-broken = Pregunte a quien se ocupa de este nodo: quizá otras personas pueden leer el archivo de la clave, o está dañado, o es de otra persona. Una clave en un dispositivo (token) o en un agente firma en la terminal.
said-locked = Clave bloqueada. Ya no está en la memoria de este equipo.
said-rehearsal = El ensayo está fundado. Elija como quién actuar.
said-already = Eso ya se había hecho. No se hizo dos veces.

## Beginning
begin-title = Empezar
begin-lede = Esta carpeta está vacía. Empiece aquí un ensayo: una pequeña federación inventada, en la que usted puede representar a todo el mundo y llevar un texto propio hasta una publicación sellada.
begin-name = De qué trata el ensayo
begin-name-hint = Pocas palabras, como «Desalojos en Meridia». Invente personas y lugares.
begin-country = El país del que tratará el texto
begin-country-hint = Habrá que preguntar a su sección. Con el nombre que le dará el texto.
begin-country-example = Meridia
begin-code = Su código de dos letras
begin-code-hint = Los países inventados pueden usar códigos que empiezan por X.
begin-code-example = XM
begin-code-wrong = Un código de país tiene dos letras, como UA. Si son varios, se separan con espacios.
begin-country-wrong = Escriba un nombre sin comillas ni comas.
begin-go = Fundar el ensayo
begin-work = Para el trabajo real, una federación se funda a partir de un archivo de sus unidades, con la clave pública propia de cada persona: `nobis new --help`.
rehearsal-section = Sección de { $country }

## What waits for me
home-title = Lo que está pendiente de mí
home-lede = { $count ->
    [0] No hay nada pendiente de usted.
    [one] Hay 1 asunto pendiente de usted.
   *[other] Hay { $count } asuntos pendientes de usted.
}
home-empty = Todavía no hay ningún texto aquí.
home-nothing = Aquí no hay nada pendiente de usted.
task-look = Puede haber alguien en peligro: examine la alerta
task-let-go = Un retiro espera por usted
task-receipt = Llegó una versión de la unidad { $unit }: dé acuse de recibo
task-answer = Responda a la objeción de la unidad { $unit } (motivo: { $ground })
task-sign = Firme el control: { $gate } ({ $count ->
    [one] 1 pregunta
   *[other] { $count } preguntas
})
task-sign-stale = { $count ->
    [one] Usted u otra persona de su unidad firmó 1 de ellas antes de un cambio.
   *[other] Usted u otra persona de su unidad firmó { $count } de ellas antes de un cambio.
}
task-mend = { $gate }: { $count ->
    [one] 1 punto por corregir
   *[other] { $count } puntos por corregir
}
task-deliver = Envíe esta versión a la unidad { $unit }
task-seal = Todo está conforme: selle la publicación
blocker-who = Quién: { $who }, { $since }

## Texts
outputs-title = Textos
outputs-none = Todavía no hay ningún texto aquí.
outputs-new = Abrir un texto nuevo
outputs-line = { $form }, de la unidad { $unit }, con apertura el { $when }
outputs-stands = { $count ->
    [0] Nada impide la publicación.
    [one] 1 punto impide la publicación.
   *[other] { $count } puntos impiden la publicación.
}
outputs-to-come = Acaba de empezar. { $count ->
    [one] Queda 1 cosa por hacer: es el trabajo que viene, no un fallo.
   *[other] Quedan { $count } cosas por hacer: es la lista del trabajo que viene, no de fallos.
}
open-title = Abrir un texto nuevo
open-lede = Lo que escriba aquí queda fijado desde ahora, para que nadie pueda cambiar las reglas a mitad de camino. El texto en sí viene después.
open-name = Nombre breve
open-name-hint = Letras, cifras y guiones, como desalojos-2026. Será parte de la dirección del texto.
open-name-wrong = Solo letras, cifras, puntos y guiones; empieza por una letra o una cifra.
open-name-taken = Su unidad ya tiene un texto con este nombre.
open-working-title = Título provisional
open-form = Qué es
open-reach = Hasta dónde llega
open-conflict = Conflicto armado
open-conflict-yes = Trata de un conflicto armado (entonces se pregunta más)
open-countries = Países de los que trata
open-countries-hint = Códigos de dos letras, separados por espacios. Se preguntará a sus secciones. Un texto que nombra un país afecta a su sección aunque usted deje esto vacío.
open-criticises = Países a cuyas autoridades o fuerzas critica
open-criticises-hint = Códigos de dos letras.
open-charter = Reglamento
open-charter-hint = El acuerdo según el cual sale este texto. Para este texto no se puede cambiar después.
open-charter-p1 = Para todo texto que no critique al Estado de una unidad participante. Sus propias palabras nombran informes y documentos informativos; nada en él excluye un comunicado de prensa. A cada unidad afectada se le pregunta en cinco etapas, y consiente una vez. Una unidad también puede retener el texto por el derecho.
open-charter-p2 = Para todo texto, también un comunicado de prensa, que critique al Estado de una unidad participante. Esa unidad firma tres veces: por su tiempo, por la seguridad, por los hechos locales. Por el derecho, y por a quién critica el texto, no retiene nada: tiene un disenso, que sale con el texto.
open-charter-own-state = Este texto va a criticar al Estado de { $unit }. { $charter } no está hecho para eso: con él, esa unidad podría retener el texto también por el derecho. Un reglamento hecho para ello tiene tres firmas separadas y conserva su palabra sobre el derecho como disenso. Después no se puede cambiar. Elija de nuevo, o tómelo a propósito.
open-charter-on-purpose = Tomar este reglamento de todos modos
open-editors = Unidades que lo escriben con la suya
open-editors-hint = Su gente puede cambiar la redacción, y entonces no puede firmarla.
open-promise = Qué se promete a la unidad { $unit }
open-means = Esto abre el texto en nombre de su unidad, a la vista de todas las personas de este espacio.
open-go = Abrir el texto
said-open = El texto está abierto. Ahora traiga el borrador, y los hallazgos en que se apoya.

## The text
text-intro = { $form }, de la unidad { $unit }, versión { $version }. { $count ->
    [0] Nada impide la publicación.
    [one] 1 punto impide la publicación.
   *[other] { $count } puntos impiden la publicación.
}
text-intro-new = { $form }, de la unidad { $unit }.
text-whole = { $count ->
    [one] 1 punto se refiere a todo el texto: vea los controles.
   *[other] { $count } puntos se refieren a todo el texto: vea los controles.
}
text-empty = Todavía no hay enunciados. Pegue o suba un borrador, o añada el primer enunciado.
text-missing = El orden menciona { $id }, y no hay ningún enunciado así.
text-conflict = dos versiones: alguien debe elegir
text-cites = Se apoya en
text-no-cites = No se apoya en nada registrado
text-nothing = Aquí nada impide la publicación.
text-gate = { $gate }: todo este control
text-more = { $count ->
    [one] y 1 más
   *[other] y { $count } más
}
text-edit = Cambiar { $id }
text-draft = Pegar o subir un borrador
text-add = Añadir un enunciado
text-order = Cambiar el orden
text-object = Objetar
text-concern = Plantear una inquietud
text-alert = Alguien está en peligro

## Speaking up
about-statements = Enunciados a los que se refiere
about-statements-hint = Si no elige ninguno, se refiere a todo el texto.
object-title = Objetar
object-lede = Una objeción frena un enunciado o todo el texto, según su motivo. Sigue siendo suya: solo usted puede retirarla.
object-ground = Motivo
ground-hint-safety = Hay personas concretas en peligro, por una vía que usted puede nombrar. Lo retiene todo de inmediato.
ground-hint-person-consent = Una persona nunca aceptó este uso. Retiene de inmediato, y nadie puede decidir lo contrario.
ground-hint-accuracy = Un hecho no es correcto. Retiene el enunciado.
ground-hint-law = La calificación jurídica no es correcta. Retiene el enunciado.
ground-hint-context = Falta contexto. Retiene el enunciado.
ground-hint-precision = Dice más de lo que se sabe. Retiene el enunciado.
ground-hint-translation = Una traducción dice otra cosa. Retiene el enunciado.
ground-hint-engagement = Su unidad no recibió una versión, o no tuvo tiempo. Lo retiene todo durante el tiempo que falta.
ground-hint-impartiality = No se aplica el mismo criterio a todas las partes. Lo retiene todo, durante un plazo como máximo.
ground-hint-mandate = Fuera del mandato. Se escucha y se registra; no retiene nada.
ground-hint-timing = No es el momento. Se escucha y se registra; no retiene nada.
ground-hint-reputation = Nos perjudica. Se escucha y se registra; no retiene nada.
ground-hint-political-cost = Tiene un costo político. Se escucha y se registra; no retiene nada.
object-argument = Su argumento
object-argument-hint = Qué ocurre, y qué se sigue de ello. No sale de la federación; una publicación muestra el motivo y su unidad, no sus palabras.
object-resolves = Qué la resolvería
object-resolves-hint = Qué debe cambiar, para que usted pueda retirarla.
object-means = Su firma significa: objeto, por estas razones. No significa que el texto no pueda salir nunca: se puede cambiar, se puede responder a su objeción, o se puede acudir al panel. Nadie puede borrarla.
object-go = Firmar la objeción
said-object = Su objeción está firmada y consta.
concern-title = Plantear una inquietud
concern-lede = Una inquietud se escucha, se registra y se responde. No retiene nada.
concern-text = Su inquietud
concern-means = Su firma significa: quiero que esto se escuche. No frena el texto. Para frenarlo, objete.
concern-go = Firmar la inquietud
said-concern = Su inquietud consta.
alert-title = Alguien está en peligro
alert-lede = Una alerta retiene la publicación de inmediato. La examina después una persona responsable de seguridad de una tercera unidad.
alert-who = Quién está en peligro
alert-who-hint = Un grupo o un seudónimo, nunca un nombre.
alert-how = Cómo le haría daño la publicación
alert-how-hint = Esto lo leen solo las personas responsables de seguridad y su propia unidad.
alert-means = Su firma significa: hay que parar ahora, alguien puede sufrir un daño. La unidad que escribió el texto no puede levantar la alerta. Termina cuando usted la retira, o cuando una persona responsable de seguridad, de fuera, considera atendido el peligro. Nunca termina por sí sola.
alert-go = Retener la publicación ahora
said-alert = La publicación está retenida. Una persona responsable de seguridad de una tercera unidad tiene la alerta en su primera página.
dissent-title = Escribir un disenso
dissent-lede = Un disenso sale con la publicación, dentro del sello, en la forma que elija su unidad.
dissent-form = Cuánto se muestra
dissent-ground = Por qué motivo
dissent-text = Las palabras que se mostrarán
dissent-text-hint = Déjelo vacío si solo se debe mostrar el motivo.
dissent-means = Su firma significa: quien lea la publicación verá que nuestra unidad disiente. No retiene nada.
dissent-go = Firmar el disenso
said-dissent = El disenso saldrá con la publicación.
declare-title = Declarar afectada a su unidad
declare-lede = A una unidad que se declara afectada se le pregunta desde ese momento. No necesita permiso de nadie, y nadie puede deshacerlo.
declare-reason = Por qué
declare-reason-hint = En palabras que se puedan publicar.
declare-means = Su firma significa: pregunten a nuestra unidad por este texto.
declare-go = Declararla afectada
said-declare = Este texto afecta a su unidad desde ahora, y así consta.

crisis-title = Declarar una crisis
crisis-lede = Un texto con este reglamento se publica en horas, y dice menos. Hacen falta dos unidades: una que hable por un país del que trata el texto, y una que no lo escriba. Cada declaración se cuenta, vence y se publica con el texto.
crisis-event = Qué ocurrió
crisis-event-hint = En palabras que puedan publicarse.
crisis-means = Su firma significa: hay una emergencia, este texto trata de ella, y esperar el plazo habitual dañaría a personas.
crisis-go = Declarar la crisis
said-crisis = Su unidad ha declarado una crisis.
said-crises = Quién declaró una crisis
said-declares-crisis = Crisis declarada por { $unit }
answer-title = Responder
answer-disposition = Qué se hizo
disposition-hint-changed = El texto se cambió por ello.
disposition-hint-explained = Se muestran pruebas o razones; el texto queda como está.
disposition-hint-declined = No se siguió, por las razones de abajo.
answer-reasons = Razones
answer-reasons-hint = «No», por sí solo, no es una respuesta. Diga por qué, de modo que pueda convencer a quien objetó.
answer-means = Su firma significa: esta es nuestra respuesta, con razones. No pone fin a la objeción: solo lo hace quien objetó, o un dictamen.
answer-go = Responder
said-answer = La respuesta consta.
withdraw-title = Retirar
withdraw-reason = Por qué la retira
withdraw-means = Su firma significa: ya no objeto. Como podrían forzarle, solo vale cuando ha firmado también otra persona de su unidad, o quien la ampara, cuando alguien de fuera ha visto las dos firmas, y pasado el plazo. Hasta entonces usted y su unidad pueden anularla. La objeción sigue constando.
withdraw-go = Retirar
said-withdraw = Su retiro consta. Junto a él se dice lo que aún necesita.
second-title = Firmar también este retiro
second-means = Su firma significa: sé que nadie forzó esto, y yo también retiro. Si tiene dudas, hable antes a solas con su colega, por un canal en el que confíe.
second-go = Firmar también
said-second = Usted firmó también el retiro.
seen-title = Decir que su unidad vio este retiro
seen-means = Su firma significa: nuestra unidad tiene ahora las dos firmas a la vista. No es un acuerdo. El plazo corre según su reloj.
seen-go = Lo hemos visto
said-seen = Consta que su unidad lo vio.
cancel-title = Anular este retiro
cancel-means = Su firma significa: este retiro es nulo, y lo que retiraba sigue en pie. No se piden razones. Quien objetó puede volver a retirar.
cancel-go = Anular el retiro
said-cancel = El retiro queda anulado.
rule-title = Dictaminar
rule-outcome = Su dictamen
outcome-hint-upheld = La objeción sigue en pie, y la publicación sigue retenida.
outcome-hint-inadmissible = No es una objeción por el motivo indicado. Solo se registra.
outcome-hint-not-sustained = Tuvo respuesta, o no basta. Deja de retener, y sale con la publicación.
rule-reasons = Razones
rule-reasons-hint = Se publican.
rule-means = Su firma significa: este es mi dictamen, como integrante del panel. Hacen falta varios. El panel no puede ordenar que se publique ni reescribir el texto.
rule-go = Firmar el dictamen
said-rule = Su dictamen consta.
close-title = Hacer constar que el peligro está atendido
close-mitigation = Qué se hizo, para que nadie sufra un daño
close-mitigation-hint = Esto lo leen solo las personas responsables de seguridad y la unidad que advirtió del peligro.
close-means = Su firma significa: examiné esto desde fuera de las dos unidades, y el peligro está atendido. Esto ya no retiene la publicación.
close-go = Hacerlo constar
said-close = Esto ya no retiene la publicación.
withdraw-consent-title = Una persona retira su consentimiento
withdraw-consent-purposes = Para qué usos
withdraw-consent-purposes-hint = Si no elige ninguno, son todos.
withdraw-consent-means = Su firma significa: esta persona nos lo dijo. Todo lo que se apoya en su testimonio queda retenido de inmediato, y nadie puede decidir lo contrario.
withdraw-consent-go = Registrarlo
said-withdraw-consent = Queda registrado. Lo que se apoya en el testimonio de esta persona está retenido.

## What was said
said-title = Objeciones y alertas
said-alerts = Alertas de daño
said-objections = Objeciones
said-concerns = Inquietudes
said-dissents = Disensos
said-declared = Unidades que se declararon afectadas
said-argument = El argumento
said-none = Nada.
said-hidden = Su cargo no ve las palabras.
said-by = { $who }, { $when }
said-alert-of = Alerta de la unidad { $unit }
said-objection = Objeción de la unidad { $unit } (motivo: { $ground })
said-concern-of = Inquietud de la unidad { $unit }
said-dissent-of = Disenso de la unidad { $unit } (motivo: { $ground })
said-declares = Unidad afectada: { $unit }
said-withdrawn = retirada
said-travels = sale con la publicación
said-answered = Con respuesta.
said-unanswered = Todavía sin respuesta.
said-about = Se refiere a:
said-about-whole = Se refiere a todo el texto.
said-answer-by = Respuesta de la unidad { $unit }: { $disposition }
said-ruling = Dictamen de una persona del panel: { $outcome }
said-withdrawal = Retiro
said-withdrawal-by = Firma: { $who }, { $when }
said-second-by = Segunda firma: { $who }, { $when }
said-seen-by = Visto desde fuera: { $who }, { $when }
said-cancel-by = Anulado: { $who }, { $when }

## History
history-title = Historial
history-count = { $count ->
    [one] 1 acto firmado. Aquí nada se puede cambiar ni quitar.
   *[other] { $count } actos firmados. Aquí nada se puede cambiar ni quitar.
}
history-newer = Más recientes
history-older = Más antiguos
history-nobody = una clave que no es de nadie en el archivo de confianza
act-who = Quién
act-when = Cuándo, según quien firma
act-proven = Cuándo, según acreditan los actos de otros
act-what = Qué
act-id = Id del acto
act-place = Lugar entre los actos de esta clave
act-space-found = fundó el espacio
act-output-open = abrió un texto
act-evidence = registró una prueba
act-finding = registró un hallazgo
act-qualification = registró una tabla jurídica
act-context = registró un contexto
act-person-consent = registró el consentimiento de una persona
act-risk = registró un riesgo
act-forecast = registró una previsión de uso indebido
act-same-standard = registró la ficha de igual criterio
act-reply-request = registró una solicitud de réplica
act-statement = escribió un enunciado
act-plan = planificó la publicación
act-consent-withdraw = registró que una persona retiró su consentimiento
act-reply-receipt = registró que llegó una solicitud
act-reply = registró una réplica
act-declare = declaró afectada a su unidad
act-crisis-declare = declaró una crisis
act-delivery = envió una versión a una unidad
act-receipt = dio acuse de recibo de una versión
act-attest = firmó preguntas de controles
act-objection = objetó
act-concern = planteó una inquietud
act-answer = respondió
act-withdraw = retiró algo que había presentado
act-withdraw-second = firmó también un retiro
act-withdraw-seen = vio un retiro que firmaron dos
act-withdraw-cancel = anuló un retiro
act-ruling = dictaminó sobre una objeción
act-unreachable = dictaminó que una unidad es ilocalizable
act-dissent = disintió
act-alert = dio una alerta de daño
act-alert-close = hizo constar que un peligro está atendido
act-sealed = selló una publicación
act-key-enrol = habló a favor de otra clave de una persona
act-key-revoke = habló a favor del fin de una clave
act-recheck = pidió una palabra de una persona
act-check-in = tuvo una palabra de una persona
act-node = dijo que una máquina habla en nombre de su unidad

## Gates
gates-title = Controles
gates-lede = { $count ->
    [0] Nada impide la publicación.
    [one] 1 punto impide la publicación.
   *[other] { $count } puntos impiden la publicación.
}
gates-by-gate = Cada control
gates-nothing-asked = Nada en el texto lo requiere.
gates-waits = { $count ->
    [one] 1 punto, { $since }
   *[other] { $count } puntos, el más antiguo { $since }
}
gates-who = Quién: { $who }
board-title = El cuadro de controles
board-describe = Para cada control y cada unidad: lo que está pendiente de ella, o lo que ha firmado.
board-waits = en espera
board-signed = firmado
board-not-asked = no se pide nada
board-gate = Control
board-region = Cuadro de controles por unidad
gate-about-consent = ¿Se dio participación a la unidad afectada, está protegida su gente y son correctos los hechos locales? Cada unidad afectada responde por sí misma.
gate-about-person-consent = ¿Aceptó cada testigo este uso? Nadie puede decidirlo en su lugar: se calcula a partir de lo que aceptó.
gate-about-release = ¿Está todo lo necesario para salir: un orden, una hora, los lugares adonde va y a quién se avisa antes? Se calcula.
gate-computed = Nadie firma este control: se calcula.
gate-seats-consent = Cada unidad afectada responde por sí misma: quien habla en su nombre y, sobre seguridad, también quien se encarga de ella.
gate-question-consent = consentimiento
gate-question-unit = { $unit }: { $part }
gate-sign = Firmar este control
gate-read = Lo que examina este control ({ $count })
gate-more = { $count ->
    [one] 1 pregunta más está conforme o es del mismo tipo; figura en el texto, junto a su enunciado.
   *[other] { $count } preguntas más están conformes o son del mismo tipo; figuran en el texto, junto a sus enunciados.
}
criterion-original = Las palabras del propio reglamento, que son las que obligan
criterion-facts = ¿Sostienen las pruebas cada uno de estos enunciados, con este alcance y con esta fuerza?
criterion-law = ¿Se mantiene cada conclusión jurídica dentro de lo que permite su tabla de elementos, y se consideró la opinión contraria?
criterion-context = ¿Lleva cada lugar donde esto se leerá o se recortará el contexto que necesita quien lee de buena fe?
criterion-precision = Leído como lo leería quien está de duelo, la parte acusada o quien hace propaganda: ¿dice lo que se sabe, y nada más?
criterion-harm = ¿Están todas las personas de la ficha de riesgos tan protegidas como está en nuestras manos, a esta hora y ante este público?
criterion-impartiality = ¿Buscamos la misma conducta en todas las partes, y publicaríamos esto con las partes invertidas?
criterion-reply = ¿Se preguntó a cada parte acusada a tiempo y con suficiente detalle, y se muestra con equidad su respuesta, o la falta de ella?
criterion-release = Todos los demás controles están conformes para esta versión. La persona responsable de publicación ejecuta, y no decide nada.
criterion-consent-engagement = ¿Tuvo su unidad las versiones, y el tiempo para responder?
criterion-consent-safety = ¿Está su gente tan protegida como es posible, a esta hora y con estas palabras?
criterion-consent-accuracy = ¿Son correctos los hechos sobre su lugar y su gente?
criterion-consent-material = ¿Pueden usarse así sus pruebas, los nombres de su gente y su propio nombre?
criterion-consent-whole = ¿Se dio participación a su unidad a tiempo, está su gente tan protegida como es posible y son correctos los hechos locales?

## Signing
sign-title = Firmar: { $gate }
sign-lede = Usted firmó esto antes de que cambiara. Lea lo que cambió, y firme de nuevo lo que sigue siendo válido.
affirm-title = Firmar de nuevo lo que cambió
sign-nothing = Aquí no hay nada que se le pida firmar.
sign-what = Lo que usted firma
sign-answer = Su respuesta
sign-questions = Preguntas a las que responde
sign-questions-hint = Una sola firma responde a todas las marcadas. Desmarque lo que no haya leído.
sign-verdict = Su respuesta
answered-hint-clear = En lo que toca a este control, nada impide la publicación.
answered-hint-not-clear = Algo la impide. Dígalo en una objeción o una inquietud: un «no conforme», por sí solo, no retiene nada.
sign-in-time = ¿Hubo aviso a tiempo para que usted pudiera responder?
sign-in-time-hint = La publicación lo dirá.
sign-in-time-yes = sí
sign-in-time-no = no
sign-go = Firmar
sign-texts = Las palabras a las que se refiere ({ $count })
sign-wrote = Usted escribió lo que aquí se lee. Su firma se guardaría y no contaría: pídalo a un colega.
sign-first = Usted no ha firmado esto.
sign-already = Usted firmó exactamente esto, el { $when }.
sign-since = Usted firmó esto el { $when }. Desde entonces cambió:
sign-others = Consta además: { $by }.
sign-new = (nuevo desde entonces)
sign-changed-by = último cambio: { $who }
sign-changed = Algo cambió mientras usted leía. No se firmó nada. Léalo de nuevo abajo; después marque y firme.
sign-more = { $count ->
    [one] Después de firmar estas viene 1 pregunta más.
   *[other] Después de firmar estas vienen { $count } preguntas más.
}
said-attest = Firmado. Lo que cambie después se le preguntará de nuevo; lo que no cambie sigue firmado.
means-affirm = Su firma significa: vi lo que cambió, y mi respuesta anterior sigue siendo válida para cada una de estas preguntas.
means-facts = Su firma significa: examiné las pruebas de estos enunciados, y los sostienen, con este alcance y con esta fuerza.
means-not-facts = No significa que la calificación jurídica sea correcta, que sea seguro publicar, ni que el texto le guste.
means-law = Su firma significa: cada conclusión jurídica se mantiene dentro de lo que permite su tabla de elementos, y consideré la opinión contraria.
means-not-law = No significa que los hechos sean correctos, y no es asesoramiento para ninguna persona.
means-context = Su firma significa: dondequiera que esto se lea o se recorte, quien lee de buena fe encuentra el contexto que necesita.
means-not-context = No significa que usted esté de acuerdo con lo que se dice en ese contexto.
means-precision = Su firma significa: lo leí como lo leería quien está de duelo, la parte acusada y quien hace propaganda, y dice lo que se sabe, y nada más.
means-not-precision = No significa que las pruebas basten: de eso trata el control de hechos.
means-harm = Su firma significa: todas las personas de la ficha de riesgos están tan protegidas como está en nuestras manos, a esta hora y ante este público.
means-not-harm = No significa que no pueda ocurrir nada. Vale por las horas que dice el reglamento; un peligro nuevo le pone fin.
means-impartiality = Su firma significa: buscamos la misma conducta en todas las partes, y publicaríamos esto con las partes invertidas.
means-not-impartiality = No significa que cada parte tenga el mismo número de palabras.
means-reply = Su firma significa: se preguntó a cada parte acusada a tiempo y con suficiente detalle, y su respuesta, o la falta de ella, se muestra con equidad.
means-not-reply = No significa que esa respuesta le haya convencido.
means-consent = Su firma significa: por nuestra unidad, esta pregunta queda respondida, exactamente para este texto. Si cambia en lo que nos afecta, se nos pregunta de nuevo.
means-not-consent = No significa que estemos de acuerdo con a quién critica, ni con su conclusión jurídica. Sobre eso podemos disentir.
means-release = Su firma significa: ejecuto lo que otras personas han dado por conforme.
means-not-release = No significa que usted haya decidido algo.

## What can be done, said for pages: these stand in place of the messages of the same name without "page-", which name
## commands of the terminal.
page-rec-cites-nothing = Cite el hallazgo en que se apoya, o quite el enunciado del texto.
page-rec-cites-unknown = Corrija el id, o registre lo que nombra en «Investigación». Si lo tiene otra unidad, intercambie antes fichas con ella.
page-rec-record-conflict = Lea las dos versiones de { $id } en «Investigación». Después, una persona de la unidad a la que pertenece escribe la versión que cuenta.
page-rec-evidence-missing = Regístrela en «Investigación», o pídala a la unidad que la guarda. Si no existe, quítela del hallazgo.
page-rec-fact-too-strong = { $instead ->
    [none] Elija un término menos fuerte
   *[other] Escriba { $instead }
}, o refuerce antes el hallazgo.
page-rec-risk-incomplete = Añádalo al riesgo, en «Investigación».
page-rec-alert = Una persona responsable de seguridad, ajena a las dos unidades, la lee, y la cierra cuando el peligro está atendido. O la retira quien la dio. El paso del tiempo, por sí solo, nunca le pone fin.
page-rec-signed-too-long-ago = Revise los riesgos tal como son ahora, y firme de nuevo.
page-rec-same-standard-incomplete = Añádalo a la ficha de igual criterio, en «Investigación».
page-rec-not-delivered = Envíela, en «Entregas». { $days ->
    [0] El plazo para responder comienza
    [one] El plazo de 1 día hábil comienza
   *[other] El plazo de { $days } días hábiles comienza
} cuando llega allí.
page-rec-not-delivered-hours = Envíela, en «Entregas». El plazo para responder ({ $minutes } min de reloj) comienza cuando llega allí.
page-rec-not-receipted = Pregunte a la unidad { $unit } por otro canal. El nodo de la unidad da el acuse de recibo en cuanto tiene la versión.{ $days ->
    [0] {""}
   *[other] {" "}Tras { $days } días hábiles sin ningún acuse de recibo, quien esté de guardia en el panel puede dictaminar que la unidad es ilocalizable.
}
page-rec-not-receipted-hours = Pregunte a la unidad { $unit } por otro canal, y a otra persona. El nodo de la unidad da el acuse de recibo en cuanto tiene la versión. Cuando se han intentado tres canales y han pasado { $minutes } min sin una palabra, quien esté de guardia en el panel puede dictaminar que la unidad es ilocalizable.
page-rec-window-runs = Espere, o pregunte si puede responder antes. El silencio no será consentimiento.
page-rec-crisis-not-declared = La declaran dos unidades, cada una con una firma, en «Objeciones y alertas». Una habla por un país del que trata el texto; una no escribe el texto. O abra el texto con otro reglamento, por el camino habitual.
page-rec-crisis-over = Si el texto sigue haciendo falta en horas, dos unidades la declaran de nuevo, en «Objeciones y alertas», y se cuenta otra vez. O el camino habitual, con otro reglamento.
page-rec-no-response = { $rule ->
    [passes-labelled] Pruebe otro canal y otra persona: con { $channels } canales y acuses de recibo de { $persons } personas puede publicarse, con la indicación «sin respuesta» a la vista. O quien esté de guardia en el panel dictamina que la unidad es ilocalizable.
   *[panel] Pruebe otro canal y otra persona. Si no se puede localizar a nadie, quien esté de guardia en el panel puede dictaminarlo.
}
page-rec-refused = Pregunte qué cambiaría la respuesta, cambie el texto y envíelo de nuevo. Un no sin una objeción con razones retiene la publicación hasta que termine el plazo de la unidad{ $hours ->
    [0] {""}
   *[other] {" "}y { $hours } horas más
}. Después el texto puede salir con el disenso de la unidad, a la vista de todo el mundo.
page-rec-refused-hours = Pregunte qué cambiaría la respuesta, cambie el texto y envíelo de nuevo. En una crisis ningún plazo pasa por encima de un no a la pregunta de la seguridad. Con un no a otra pregunta, y sin objeción que retenga, el texto puede salir con el disenso de la unidad, a la vista de todo el mundo, cuando termine su plazo y { $hours } h más.
page-rec-no-plan = Pegue o suba un borrador, o añada un enunciado: el orden del texto pasa a ser el plan.
page-rec-not-a-statement = Quite { $id } del orden, o añada el enunciado.
page-rec-edit-conflict = Abra { $id }, lea las dos versiones, y escriba la que cuenta.
page-rec-unsigned = Pídala. Quien escribió lo que se lee no puede firmarlo.
page-rec-stale = Pida a { $by } una nueva firma, después de ver el cambio. Un solo acto puede abarcar todo lo que cambió.
page-rec-not-clear = Pregunte qué falta, y cambie el texto. O pregunte a otra persona que pueda firmar. Para retener el texto hay que objetar, con razones.
page-rec-objection-unanswered = Diga qué se cambió, o por qué no, con razones, en la página de la objeción.
page-rec-objection-holds = { $ground-word ->
    [safety] Ponga a salvo a las personas, para que quien objetó pueda retirar la objeción. O una persona responsable de seguridad, ajena a las dos unidades, considera atendido el peligro, o el panel dictamina.
    [person-consent] Quite lo que se apoya en el testimonio de esa persona, o pregúntele, si es seguro hacerlo. Entonces quien objetó retira la objeción. Nadie puede decidir esto en lugar de la persona, tampoco el panel.
    [engagement] Envíe esta versión, y dé a la unidad todo su plazo. Entonces la retención termina por sí sola. Ningún dictamen puede sustituir el plazo.
    [impartiality] Responda en la ficha de igual criterio, y con razones. La retención dura un plazo como máximo. O quien objetó retira la objeción, o el panel dictamina.
   *[other] Cambie el enunciado, para que quien objetó pueda retirar la objeción. O quite el enunciado. O acuda al panel.
}
page-rec-objection-upheld = Cambie el texto como dice el dictamen, para que quien objetó pueda retirar la objeción. O quite aquello a lo que se refiere. O presente al panel lo que haya de nuevo.
page-rec-withdrawal-waits = { $what ->
    [second] Firma también otra persona de esa unidad, o quien la ampara, en la página de lo que se retira. Si forzaron a alguien, allí se anula.
    [nobody] Quite aquello a lo que se refiere. O { $unit ->
        [none] la cierra una persona responsable de seguridad, ajena a las dos unidades.
       *[other] acuda al panel.
    }
    [witness] Alguien de una tercera unidad, o del panel, dice que lo tiene, en la página de lo que se retira.
   *[time] Espere. Quien sepa en la unidad que forzaron a alguien anula el retiro.
}
page-rec-no-second = Antes lo firma otra persona de la unidad, o quien la ampara.
page-rec-refused-foreign-edit = Pida a esa unidad que la cambie, o diga qué hay que corregir: plantee una inquietud, u objete.
page-rec-refused-aside-missing = Pida el acto completo a la unidad que lo envió.
page-rec-view-not-founded = Compruebe que esta es la carpeta correcta. Si el espacio vino de otra unidad, intercambie fichas con ella de nuevo.
page-rec-view-no-output = Si lo abrió otra unidad, intercambie antes fichas con ella.
page-rec-not-clear-yet = La página «Controles» los enumera, y dice quién puede resolver cada uno y cómo.
page-err-release-there = Los archivos de esta publicación ya están en esta máquina.
page-rec-release-there = Esta versión ya se selló antes. Mire en «Publicación».
page-rec-dissent-text = Escriba las palabras que se mostrarán, o elija «solo su motivo».
page-rec-edit-conflict-open = El texto las señala. Abra cada una, y escriba la versión que cuenta.
page-rec-nothing-to-seal = Pegue o suba antes un borrador.
page-rec-text-moved = Mire de nuevo los controles.
form-rare = Más, para quien lo necesite
shell-other = Actuar como otra persona
unlock-begin = Empezar como { $person }, para escribir
about-statements-ids-hint = Sus números, como S4 S17, separados por espacios. Vacío significa todo el texto.
write-no-statement = «{ $word }» no es un enunciado de este texto. Un número es como S4.
gate-never-author = Nunca quien escribió lo que se lee.
gates-nothing-yet = nada que preguntar aún
gates-nothing-yet-why = El texto todavía no tiene palabras.

## The way to a release
way-title = El camino hasta una publicación
way-next = Ahora:
way-done = hecho
way-count = Pasos hechos: { $done } de { $all }
way-who = Puede hacerlo: { $who }.
way-as = Actuar como { $person } e ir allí
way-nobody = Ahora nadie puede hacerlo: hace falta tiempo, o un cambio que indican los controles.
way-sign-all = Firmar todo lo que le espera, en una sola página
way-receipt-of = { $unit } da acuse de recibo del texto
way-was = Ver lo que acaba de hacer
way-owed-points = { $unit }: aún sin contacto en estas etapas del reglamento. La publicación lo dirá, si no se hace a tiempo:
way-owed-sent = { $point } (enviado, aún sin acuse de recibo)
way-owed-less = Prometido a { $unit }: { $promised }. Mostrado hasta ahora: { $delivered }. La publicación dirá ambas cosas.
way-step-evidence = Registrar lo que tiene: una prueba
way-step-finding = Escribir lo que muestra: un hallazgo
way-step-open = Abrir el texto
way-step-draft = Pegar o subir el borrador
way-step-cite = Decir en qué se apoya cada enunciado
way-step-words = Corregir lo que encontraron las comprobaciones
way-step-plan = Hacer el plan: la hora, los lugares y quién lo sabe antes
way-step-standard = Preguntar si se aplicó igual criterio a todas las partes
way-step-risk = Decir quién podría sufrir daño y qué se hace para evitarlo
way-step-ask = Preguntar a quienes el texto acusa
way-step-send = Enviar el texto a las unidades afectadas
way-step-answer = Responder a las alertas y objeciones
way-step-sign = Firmar los controles
way-step-seal = Sellar la publicación
way-about-evidence = Todo lo que muestra qué pasó: una entrevista, una imagen, un documento. La cosa misma se queda con usted.
way-about-finding = Una sola afirmación, con las pruebas a favor y en contra. Los enunciados del texto se apoyan en hallazgos.
way-about-open = Aquí dice qué clase de texto es y para quién. Las palabras vienen después.
way-about-draft = Primero verá cómo se leerá; nada se firma antes.
sign-all-title = Firmar todo lo que le espera
sign-all-lede = Estas son las preguntas de varios controles que le esperan. Desmarque lo que no haya leído; una sola firma responde a las demás, igual a cada una.
sign-all-question = { $gate }: { $question }

## What a text is, in plain words
open-form-press-release = Una noticia para los medios (comunicado de prensa)
open-form-statement = Una breve posición pública (declaración)
open-form-card = Una imagen con pocas palabras, para redes sociales (tarjeta)
open-form-urgent-action = Un llamamiento a actuar ya por alguien en peligro (acción urgente)
open-form-briefing = Unas páginas para quienes deciden (informe breve)
open-form-report = Un texto largo con todos los hallazgos (informe)
open-form-demarche = Una carta a un gobierno o a su embajada (gestión diplomática)
open-reach-internal = Solo dentro de la federación
open-reach-national = Un país
open-reach-global = Todo el mundo
open-level-inform = Lo sabe antes (informar)
open-level-consult = Se le pregunta y recibe respuesta (consultar)
open-level-involve = Participa en cada punto (involucrar)
open-level-collaborate = Decide con ustedes (colaborar)
open-level-empower = Decide sola (empoderar)
open-level-none = No se la puede localizar (sin contacto)
open-promise-hint = De informar a decidir en común. La publicación muestra lo prometido y lo hecho.
codes-known = Aquí: { $codes }.

## A long text, page by page
text-page-of = Enunciados { $from } a { $to } de { $all }
text-jump = Ir al enunciado
text-jump-go = Ir
