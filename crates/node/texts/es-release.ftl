# Draft: awaits a native editor.
# Deliveries, release, verifying, charter, units, search: what goes out, what is proved, who is who.
# A unit's time starts with its own receipt. Silence is never called an answer.

## Deliveries
deliveries-title = Entregas
deliveries-lede = Cada unidad afectada recibe el texto, y recibe tiempo. Su plazo comienza cuando da acuse de recibo, y corre en sus propias horas de trabajo. La falta de respuesta no es consentimiento.
deliveries-nobody = El texto todavía no afecta a ninguna unidad.
deliveries-own = su unidad
deliveries-not-concerned = Hasta donde se puede calcular, el texto no afecta a esta unidad. Se le prometió o se le envió algo.
deliveries-why = Es una unidad afectada porque:
deliveries-promised = Se prometió
deliveries-promised-none = nada
deliveries-delivered = Hasta ahora
deliveries-reached = Con contacto en
deliveries-missed = Sin contacto en
deliveries-clock = Dos relojes
deliveries-claimed = Qué dice quien envió
deliveries-claimed-at = Enviado el { $when }. Canales: { $ways }. Esto no inicia ningún plazo.
deliveries-claimed-none = Todavía no se ha enviado a esta unidad aquello por lo que se le pregunta ahora.
deliveries-proven = Qué acreditan los acuses de recibo
deliveries-proven-none = No hay acuse de recibo de todo aquello por lo que se le pregunta ahora. Su plazo no ha comenzado.
deliveries-proven-runs = La unidad { $unit } lo tiene desde el { $began }. Hasta ahora: { $had } de { $given } días hábiles ({ $hours } de { $of } horas de trabajo). Su plazo termina el { $ends }.
deliveries-proven-over = La unidad { $unit } lo tiene desde el { $began }. Tuvo todo su plazo de { $given } días hábiles, que terminó el { $ends }.
deliveries-hours-runs = La unidad { $unit } la tiene desde el { $began }. Lleva { $had } de { $given } min de reloj. Su plazo termina el { $ends }.
deliveries-hours-over = La unidad { $unit } la tiene desde el { $began }. Tuvo todos sus { $given } min; terminaron el { $ends }.
deliveries-answered = Qué respondió
deliveries-none = No se le ha enviado nada.
deliveries-caption = Todo lo que se envió a la unidad { $unit }
deliveries-head-sent = Enviado, según quien envió
deliveries-head-way = Canal
deliveries-head-checkpoint = Etapa
deliveries-head-lang = Idioma
deliveries-head-version = Qué texto
deliveries-head-received = Recibido, según la unidad
deliveries-version-this = el texto tal como está
deliveries-version-same = un texto anterior; aquello por lo que se pregunta a esta unidad es lo mismo
deliveries-version-earlier = un texto anterior
deliveries-version-none = antes de que hubiera un texto
deliveries-received = { $who }, { $when }
deliveries-received-none = todavía no
deliveries-more = { $count ->
    [one] 1 entrega más antigua está en el historial.
   *[other] { $count } entregas más antiguas están en el historial.
}
channel-node = este programa
channel-e-mail = correo electrónico
channel-courier = mensajero
channel-paper = papel
channel-phone = lectura por teléfono

deliver-title = Enviar esta versión
deliver-lede = Usted envía la versión { $version }, el texto tal como está ahora.
deliver-lede-no-text = Todavía no hay ningún texto. Puede enviar la nota conceptual, el plan o los hallazgos, y hacer constar aquí que lo hizo.
deliver-unit = A qué unidad
deliver-checkpoint = Para qué etapa
deliver-channel = Por qué canal
deliver-channel-hint = «Este programa» significa que su gente lo encuentra en su propia primera página. Todo otro canal queda en sus manos: aquí no se manda ni se imprime nada por usted.
deliver-other = Otro canal
deliver-other-hint = En una o dos palabras, siempre las mismas. Si escribe aquí, no cuenta lo elegido arriba.
deliver-lang = Idioma
deliver-no-text = Todavía no hay ningún texto. Elija una etapa anterior.
deliver-means = Su firma significa: envié esta misma versión por este canal. No inicia ningún plazo: el plazo de la unidad comienza cuando da acuse de recibo.
deliver-go = Hacer constar el envío
said-deliver = La entrega consta. El plazo de la unidad comienza con su acuse de recibo.

receipt-title = Llegó un texto para su unidad
receipt-open = Verlo, y dar acuse de recibo
receipt-text = Texto
receipt-from = Quién lo envió
receipt-sent = Cuándo, según quien lo envió
receipt-version = Versión
receipt-words = Qué se envió
receipt-no-text = Se envió antes de que hubiera un texto. Lo que lo acompañaba llegó por otro canal.
receipt-text-gone = En este equipo ya no se pueden reunir las palabras de esa versión. Pídalas a quien la envió antes de dar acuse de recibo.
receipt-earlier = Esta es una versión anterior. El texto ha cambiado desde entonces. Dé acuse de recibo solo si tiene esta.
receipt-done = Usted ya dio acuse de recibo.
receipt-not-yours = Su cargo no puede dar acuse de recibo en nombre de su unidad. Puede hacerlo una persona responsable de investigación, jurista o portavoz, u otra que trabaje en los textos.
receipt-means = Su firma significa: nuestra unidad tiene este texto. Su plazo comienza ahora, en sus horas de trabajo, salvo que una persona de la unidad ya lo haya dicho antes. No es consentimiento, y no responde a nada. Usted todavía puede responder, objetar, o decir que el plazo es insuficiente.
receipt-go = Dar acuse de recibo
said-receipt = Consta que su unidad lo tiene. Su plazo corre desde ahora.

unreachable-title = Dictaminar que una unidad es ilocalizable
unreachable-lede = Cuando una unidad guarda silencio porque nadie la puede localizar, el panel lo dice. Entonces también lo dice la publicación. Una unidad que dice cualquier cosa vuelve a estar localizable.
unreachable-unit = Unidad
unreachable-since = En silencio desde
unreachable-since-hint = En su reloj ({ $zone }). El reglamento pide { $count ->
    [one] 1 día hábil
   *[other] { $count } días hábiles
} de silencio.
unreachable-since-hint-hours = En su reloj ({ $zone }). El reglamento pide { $minutes } min de silencio.
unreachable-since-ahead = Esto es posterior al momento actual.
unreachable-ways = Canales que se intentaron
unreachable-ways-hint = Uno por línea, tres como mínimo. El texto debe haberse enviado por tres canales.
unreachable-ways-few = Tres canales distintos como mínimo, uno por línea.
unreachable-safety = Enunciados que atañen a la seguridad de su gente
unreachable-safety-hint = Deben quitarse del texto antes de que pueda salir.
unreachable-means = Su firma significa: lo examiné, y no se puede localizar a esta unidad. No significa que esté de acuerdo.
unreachable-go = Firmar este dictamen
said-unreachable = El dictamen consta. Termina cuando la unidad diga cualquier cosa.
err-not-the-sender = Este texto lo envían las personas que lo escriben.
rec-not-the-sender = Pídalo a una de ellas. La página «Entregas» dice qué se envió y a quién.
err-not-the-receiver = Esto se envió a otra unidad. Solo sus propias personas dicen que lo tienen.
rec-not-the-receiver = La página «Entregas» dice si lo hicieron. Si no, pregúnteles por otra vía.
err-not-the-panel = Solo un miembro del panel declara ilocalizable a una unidad.
rec-not-the-panel = Pídalo a alguien del panel. La página «Unidades» dice quién está en él.

## Verifying
verify-title = Verificar una publicación
verify-lede = Entregue el archivo zip de una publicación. Sabrá si es lo que se selló, a quién se preguntó, cuánto tiempo tuvo cada unidad y qué respondió. Aquí no se guarda nada de ella, y usted no necesita ninguna clave.
verify-bag = La publicación
verify-bag-hint = El zip completo, tal como lo recibió. Un texto o una página, por sí solos, no se pueden comprobar.
verify-trust = Archivo de confianza
verify-trust-hint = Dice qué claves cuentan. Obténgalo de dos lugares de su confianza. Si no entrega ninguno, se usa el de este equipo.
verify-go = Verificar
verify-own-trust = El archivo de confianza propio de este equipo es el de { $federation }. Compare su número con uno que haya publicado la federación:
verify-yourself = Sin este programa
verify-yourself-how = Cada publicación dice cómo en HOW-TO-VERIFY.txt. Hacen falta dos programas que tiene la mayoría de los equipos: sha256sum y ssh-keygen.
verify-not-looked = No se pudo examinar. Eso no dice nada sobre si es auténtica.
verify-faults = { $count ->
    [one] 1 punto no está bien
   *[other] { $count } puntos no están bien
}
verify-faults-more = { $count ->
    [one] Y 1 más.
   *[other] Y { $count } más.
}
verify-trust-other-hint = Se hizo con un archivo de confianza distinto del que se usó aquí. Entonces casi nada parece estar bien. Inténtelo de nuevo con el correcto.
verify-by = Con qué archivo de confianza
verify-by-own = Usted no entregó ningún archivo de confianza; por eso se usó el de este equipo: { $federation }. Su número es:
verify-by-given = El archivo de confianza que usted entregó: { $federation }. Su número es:
verify-another = Verificar otra
verify-headline = Su titular:
verify-asked = A quién se preguntó
verify-nobody-asked = No afecta a ninguna unidad fuera de la que la escribió.
verify-had = Tuvo el texto durante { $hours } horas de trabajo.
verify-had-none = Entre su acuse de recibo y su respuesta no pasó casi nada de su tiempo de trabajo.
verify-had-nothing = No hay acuse de recibo: nada acredita que haya tenido el texto.
verify-promised = Se prometió «{ $promised }»; consta «{ $delivered }».
verify-objections = Objeciones que salieron con ella
verify-objection = { $unit } (motivo: { $ground }){ $count ->
    [one] .
   *[other] : { $count }.
}
verify-replies = A quién se acusa, y qué posibilidad de réplica hubo
verify-replies-none = A nadie se le pidió réplica: el expediente de esta publicación no nombra ninguna solicitud.
verify-reply-stated = Estos días son los que indica { $unit }.
verify-reply = { $addressee }: { $given } de { $required } días hábiles. { $questions ->
    [one] Se hizo 1 pregunta
   *[other] Se hicieron { $questions } preguntas
}; con respuesta: { $answered }.
verify-reply-not-asked = { $addressee }: no se preguntó, porque preguntar pondría a alguien en peligro.
verify-shows = Qué muestra esto
verify-shows-words = No se cambió ninguna palabra desde que se selló.
verify-shows-asked = Lo que cada una de las unidades de arriba recibió y respondió sobre este mismo texto está firmado con su propia clave. Donde una no respondió o no se pudo localizar, se dice, y nunca cuenta como consentimiento.
verify-shows-rule = Se cumplió la regla que esta federación se dio. Se revisaron de nuevo los actos firmados, uno por uno.
verify-shows-not = Qué no muestra
verify-shows-not-true = Que cada palabra sea cierta. Las pruebas quedan con quienes las guardan a salvo.
verify-shows-not-last = Que no haya habido una corrección posterior. Pregunte a la federación.
verify-shows-not-people = Quiénes son las personas que están detrás de las claves. De eso responde la federación.
err-zip-not = Este no es un archivo zip.
rec-zip-not = Entregue la publicación completa en un solo zip: la carpeta que contiene bagit.txt, comprimida.
err-zip-damaged = El zip está dañado o cortado.
rec-zip-damaged = Consígalo de nuevo, por otro canal si puede.
err-zip-locked = El zip tiene contraseña.
rec-zip-locked = Descomprímalo con la contraseña, y comprima la carpeta de nuevo sin ella.
err-zip-large = En este zip hay más de lo que tiene cualquier publicación.
rec-zip-large = Asegúrese de que es la publicación y nada más. Si lo es, use `nobis verify` con la carpeta descomprimida.
err-zip-name = En este zip hay algo que no tiene ninguna publicación: un enlace, un nombre que aparece dos veces o que lleva a otro lugar, o un archivo junto a la publicación.
rec-zip-name = Pida la publicación de nuevo. Si la comprimió usted, comprima solo su carpeta.
err-zip-no-bag = En este zip no hay ninguna publicación.
rec-zip-no-bag = Comprima la carpeta que contiene bagit.txt, tal como está.
err-verify-no-trust = No hay ningún archivo de confianza con el que comparar.
rec-verify-no-trust = Entregue uno: la federación lo publica en varios lugares.
err-verify-trust = Este no es un archivo de confianza como los que escribe Nobis.
rec-verify-trust = Use el archivo tal como se publicó, sin abrirlo y guardarlo en otro programa.
err-verify-trust-line = Este no es un archivo de confianza como los que escribe Nobis: vea la línea { $line }.
rec-verify-trust-line = Use el archivo tal como se publicó, sin abrirlo y guardarlo en otro programa.
err-version-moved = El texto cambió mientras usted tenía esta página a la vista. No se hizo nada.
rec-version-moved = Vea el texto tal como está ahora. Si todavía quiere hacer esto, pulse el botón de nuevo.

## The release
release-title = Publicación
release-preview = Leer lo que dirá la publicación
release-preview-sealed = Leer lo que dice la publicación
release-is-clear = Nada impide la publicación de la versión { $version }. Una persona responsable de publicación puede sellarla.
release-is-sealed = La versión { $version } está sellada. { $count ->
    [one] Su control estaba conforme.
   *[other] Sus { $count } controles estaban todos conformes.
}
release-is-held = La versión { $version } está retenida. { $count ->
    [one] 1 punto impide la publicación.
   *[other] { $count } puntos impiden la publicación.
}
release-waits = La versión { $version } todavía no está lista. { $count ->
    [one] 1 punto impide la publicación.
   *[other] { $count } puntos impiden la publicación.
}
release-in-the-way = Qué impide la publicación
release-more = Todo lo de este control
release-face-none = Nada más que el texto y a quién se preguntó.
release-face-sealed = La publicación dice de forma visible
release-hour = Hora prevista
release-hour-none = No hay ninguna hora prevista.
release-hour-ahead = Prevista para el { $when }. A esa hora nada sale por sí solo.
release-hour-past = Estaba prevista para el { $when }, y ya pasó.
release-hour-kept = Estaba prevista para el { $when }, y se selló el { $sealed }.
release-hour-before = Estaba prevista para el { $when }, y se selló antes de esa hora: el { $sealed }.
release-early = Antes de la hora prevista
release-early-hint = Está prevista para el { $when }. Quienes fueron avisados de esa hora cuentan con ella.
release-early-yes = Sellarla ahora, antes de esa hora
release-early-not = No se puede sellar antes de la hora prevista: sellada ahora, esto lo impediría. Espere, o que los autores cambien el plan.
release-plan = Ver el plan.
release-seal = Sellar
release-means = Sellar significa: esta misma versión, con todo lo que firmaron sus controles y sus unidades, se reúne y se firma, para que cualquiera pueda comprobarla. Usted ejecuta. No juzga el texto.
release-means-not = Sellar no es difundir: el archivo lo entrega usted, por su cuenta. No pone fin a lo que cada cual piensa del texto: los disensos y las objeciones abiertas figuran en él.
release-means-after = Un sello no se puede retirar. Un error que se descubre después da lugar a una corrección, que es una publicación propia.
release-go = Sellar la versión { $version }
release-not-yet = Su cargo es el de responsable de publicación. El botón aparece cuando ya nada impide la publicación.
release-who = Sella una persona responsable de publicación, que no ocupa ningún otro cargo. Puede hacerlo: { $officers }.
release-who-nobody = nadie, porque ninguna unidad tiene responsable de publicación
release-sealed-already = La versión actual está sellada. Cuando el texto cambie, se podrá sellar de nuevo.
release-sealed = Qué se selló
release-hand-on = Entregue el zip completo, y el archivo de confianza por otro canal. Quien tiene los dos puede comprobarlo sin usted.
release-then-verify = Después haga lo que hace quien la recibe: descargue el zip y deje que este nodo u otro lo verifique:
release-seal-line = Versión { $version }, { $who }, { $when }
release-bag = La publicación (zip)
release-page = Solo su página
release-trust = Archivo de confianza
release-not-here = Los archivos de esta publicación no están en este equipo. Los tiene quien la selló.
said-seal = Está sellada. Abajo están los archivos que hay que entregar.
preview-title = Qué dirá la publicación
preview-title-sealed = Lo que dice la publicación
preview-lede = Todos los controles están conformes. Si se sellara ahora, diría esto.
preview-lede-sealed = Esta versión está sellada. Esto es lo que dice su publicación.
preview-lede-open = Este es el texto como quedaría, con el contexto que lleva. Todavía no puede salir: { $count ->
    [one] 1 punto impide la publicación.
   *[other] { $count } puntos impiden la publicación.
}
preview-what = Ver qué impide la publicación
preview-text = El texto
preview-context = Se lee con esto, dondequiera que se lea o se recorte: { $id }.
preview-context-again = Como arriba.
preview-account-open = Cómo respondió cada unidad, los disensos, las objeciones abiertas y cuánto tiempo de réplica tuvo cada parte acusada se incluyen cuando todos los controles están conformes.
preview-rests = En qué se apoya
preview-finding = { $id }: { $standard }
preview-finding-scope = { $id }: { $standard }, para { $scope }
preview-law = Tabla jurídica { $id }: { $rules }. La opinión contraria:
preview-purpose = Para qué sirve

## The charter
charter-title = Reglamento
charter-lede = Este texto sigue el reglamento «{ $name }». Quedó fijado cuando se abrió el texto. Un cambio posterior del reglamento vale solo para textos posteriores.
charter-purpose = Para qué sirve
charter-binding = Las palabras que obligan, en inglés
charter-purpose-p1 = Para informes y documentos informativos. A cada unidad a cuyo país, gente o pruebas atañe un texto se le pregunta en cinco etapas, y firma una sola vez por la participación, por la seguridad y por la exactitud de los hechos locales. No firma si la crítica es bienvenida, ni la conclusión jurídica.
charter-purpose-p2 = Para textos que critican al propio Estado de una unidad afectada. Esa unidad firma tres controles: participación (tuvo las versiones y el tiempo), seguridad y exactitud de los hechos locales. No puede retener un texto por a quién critica ni por su calificación jurídica: para eso tiene un disenso, que sale con la publicación, y una respuesta por escrito. Dos unidades no afectadas firman la imparcialidad. Los archivos de las pruebas quedan donde están; la unidad ve los hallazgos, el texto y la ficha de riesgos.
charter-purpose-p3 = Para un texto breve que debe publicarse en horas, porque hay personas en peligro ahora. Dos unidades declaran la crisis, una de ellas de un país del que trata. Dice menos que otro texto: lo que se vio y lo que debe investigarse. Se hacen todas las preguntas, no se salta ninguna; una unidad afectada responde a tres en el plazo de una hora. Es provisional, y lo dice.
charter-checkpoints = Cuándo se pregunta a las unidades
charter-checkpoints-how = A cada unidad afectada se le pregunta en estas etapas. Los días son días hábiles de esa unidad. Se cuentan desde su propio acuse de recibo.
charter-checkpoints-caption = Tiempo que tiene una unidad afectada
charter-point = Etapa
charter-time = Tiempo
charter-days = { $count ->
    [one] 1 día hábil
   *[other] { $count } días hábiles
}
charter-consent = Cómo responde una unidad
charter-signed-together = Firma una vez, por tres preguntas: si se le preguntó a tiempo, si su gente está protegida, si son correctos los hechos locales.
charter-signed-separately = Firma tres veces: si se le preguntó a tiempo, si su gente está protegida, si son correctos los hechos locales.
charter-consent-covers = Su firma abarca estas tres preguntas, y su propio material. Nunca abarca si se debe criticar, ni la conclusión jurídica.
charter-silence = Qué significa el silencio
charter-silence-never = La falta de respuesta nunca es consentimiento. La publicación dice que no hubo respuesta.
charter-silence-passes = Cuando el plazo de una unidad termina sin respuesta, el texto puede salir si llegó a la unidad por { $ways ->
    [one] 1 canal
   *[other] { $ways } canales
} y { $persons ->
    [one] 1 persona de ella dio
   *[other] { $persons } personas de ella dieron
} acuse de recibo.
charter-silence-panel = Cuando el plazo de una unidad termina sin respuesta, el texto no sale. El panel debe dictaminar que la unidad es ilocalizable. Entonces se quitan los enunciados que atañen a la seguridad de su gente.
charter-unreachable = Después de { $count ->
    [one] 1 día hábil
   *[other] { $count } días hábiles
} sin ningún acuse de recibo, una persona del panel puede dictaminar que una unidad es ilocalizable.
charter-cool-off = Cuando una unidad dice que no y ninguna de sus objeciones retiene ya, la publicación espera { $count ->
    [one] 1 hora más
   *[other] { $count } horas más
}. Después dice que la unidad no está de acuerdo.
charter-objections = Objeciones
charter-answer-days = Cada una recibe una respuesta con razones en { $count ->
    [one] 1 día hábil
   *[other] { $count } días hábiles
}, como máximo.
charter-own-state-holds = Una unidad puede retener el texto por calificación jurídica y por imparcialidad, también cuando se critica a su propio Estado.
charter-own-state-dissent = Cuando se critica a su propio Estado, una unidad no retiene el texto por calificación jurídica ni por imparcialidad. Tiene un disenso, que sale con la publicación, y una respuesta por escrito.
charter-impartiality-days = Una objeción por imparcialidad retiene durante { $count ->
    [one] 1 día hábil
   *[other] { $count } días hábiles
}, como máximo.
charter-withdrawal = A quien objetó pueden forzarle a ceder. Por eso un retiro necesita una segunda firma: la de otra persona de la unidad, o la de quien la ampara.
charter-withdrawal-hours = Vale { $count ->
    [one] 1 hora
   *[other] { $count } horas
} después de que alguien de fuera vio las dos firmas. Hasta entonces cualquier persona de la unidad puede anularlo.
charter-withdrawal-minutes = Vale { $count ->
    [one] 1 minuto
   *[other] { $count } minutos
} después de que alguien de fuera vio las dos firmas. Hasta entonces cualquier persona de la unidad puede anularlo.
charter-panel = El panel
charter-quorum = Hace falta el mismo dictamen de { $count ->
    [one] 1 integrante
   *[other] { $count } integrantes
}. Nadie entre quienes dictaminan es de la unidad que escribió el texto ni de la que objetó.
charter-panel-days = Tiene { $count ->
    [one] 1 día hábil
   *[other] { $count } días hábiles
}.
charter-panel-limits = No puede ordenar que un texto salga, ni puede reescribirlo.
charter-reply-how = A cada parte que el texto acusa se le pregunta antes, y tiene tiempo para responder. Los días son días hábiles de la institución a la que se pregunta, desde que hay constancia de la llegada.
charter-reply-caption = Plazo de réplica
charter-about = De qué se trata
charter-hostilities = Quien participa en hostilidades activas tiene { $times } veces ese tiempo.
charter-short = Donde el plazo fue insuficiente o no hubo respuesta, lo máximo que puede decir la calificación jurídica es { $ceiling }.
charter-below-third = Donde se dio menos de un tercio del plazo, lo máximo es { $ceiling }.
charter-others = Hechos y peligro
charter-sources = Desde «motivos razonables», un hallazgo necesita { $count ->
    [one] 1 fuente independiente
   *[other] { $count } fuentes independientes
}.
charter-harm-hours = Quien firma que no se pone a nadie en peligro firma de nuevo después de { $count ->
    [one] 1 hora
   *[other] { $count } horas
}. El peligro cambia.
charter-ceilings = Por sólidos que sean los hallazgos y las tablas jurídicas, ningún texto dice más que «{ $facts }» sobre los hechos, ni más que { $law } sobre el derecho.
charter-no-patterns = Ningún texto dice que algo va más allá de casos aislados.
charter-crisis = Solo en una crisis
charter-crisis-declared = Nada se publica antes de que dos unidades hayan declarado una crisis: una que hable por un país del que trata el texto, y una que no lo escriba. Pasadas { $hours } h, una declaración ya no deja salir nada.
charter-crisis-forms = Es para: { $forms }.
charter-crisis-answer = Una unidad afectada tiene { $minutes } min de reloj para responder, desde su propio acuse de recibo: si es seguro para su gente, si es verdad allí, si su material puede usarse así.
charter-crisis-unreachable = Cuando se han intentado tres canales y han pasado { $minutes } min sin una palabra, quien esté en el panel puede dictaminar que una unidad es ilocalizable.
charter-crisis-safety = Ningún plazo pasa por encima de un no a la pregunta de la seguridad. Una objeción de seguridad retiene; pasados { $minutes } min, una sola persona de guardia del panel puede resolverla.
charter-crisis-confirm = Lo que se publica es provisional, y lo dice. Todas las preguntas se hacen de nuevo, con los plazos habituales, en este número de días desde el sellado: { $days }.
charter-crisis-note = Lo que se hizo con prisa, y por qué, se pone por escrito en las { $hours } h siguientes al sellado.
charter-crisis-quarter = Cuando una unidad declara en un trimestre más crisis de las que espera el reglamento ({ $count }), corresponde una revisión, y la publicación lo dice.
charter-gates = Quién firma cada control
charter-gates-how = Nadie firma lo que escribió. Además:
charter-from-any = de cualquier unidad
charter-from-other = de una unidad distinta de la que escribe el texto
charter-from-unconcerned = de una unidad que no escribe el texto ni está afectada por él
charter-signs = Firma: { $seats }, { $from }.
charter-signs-many = Firman { $persons } personas de { $units ->
    [one] 1 unidad
   *[other] { $units } unidades distintas
}: { $seats }, cada una { $from }.
charter-fixed = Lo que ningún reglamento puede cambiar
charter-fixed-how = Estas reglas están en el programa. Ningún reglamento, ningún cargo y ninguna clave puede dejarlas de lado.
fixed-rule-1 = Nadie pasa por encima de una regla en silencio. Lo que un reglamento permite es un acto firmado, a la vista de todo el mundo.
fixed-rule-2 = Nadie deja en un cajón, en silencio, un texto terminado. Quien lo frena objeta, con razones y con un nombre.
fixed-rule-3 = Solo quien objetó retira la objeción.
fixed-rule-4 = El silencio no es consentimiento.
fixed-rule-5 = Una alerta de daño retiene primero, y se examina después. Nunca termina por sí sola.
fixed-rule-6 = La parte que escribió el texto no puede poner fin a una alerta de daño ni a una objeción por seguridad.
fixed-rule-7 = El reglamento queda fijado cuando se abre un texto.
fixed-rule-8 = Las reglas son las mismas, se critique a quien se critique.
fixed-rule-9 = El sello dice la verdad: el tiempo que de verdad se dio, quién firmó y con qué cargo, las excepciones, las objeciones abiertas, los disensos, y quién no emite la publicación.
fixed-rule-10 = Ninguna votación puede decidir contra lo que una persona aceptó.
fixed-rule-11 = Ninguna clave reescribe ni borra el historial. Lo que se borra para proteger a alguien deja una marca donde estaba.
fixed-rule-12 = Ninguna emergencia deja de lado nada de esto. Un poder de emergencia tiene un límite de tiempo, se cuenta, y se publica.
fixed-rule-13 = El poder de frenar y el poder de publicar nunca están en un mismo cargo.
charter-original = El propio reglamento
charter-original-how = Esto es lo que obliga, al pie de la letra. Su número, para compararlo con una copia que usted tenga de otro lugar:
charter-original-show = Mostrar todo el reglamento

## Units
units-title = Unidades, cargos y claves
units-lede = Quién participa en { $federation }. Aquí las personas figuran solo con seudónimo. Lo que puede hacer cada una depende de sus cargos.
units-kind = Qué es
units-countries = En nombre de
units-hours = Horas de trabajo
units-week = { $week } ({ $zone })
units-now = Hora allí, ahora
units-at-work = en horas de trabajo
units-not-at-work = fuera de horas de trabajo
units-nobody = Ninguna persona de esta unidad figura en el archivo de confianza.
units-no-seat = sin cargo
units-you = usted
units-your-seat = su cargo
units-seat = Cargo
units-key-here = La clave está en este equipo.
units-key-token = En un dispositivo de seguridad (token).
units-trust = El archivo de confianza
units-trust-how = Dice qué claves cuentan. Quien verifica una publicación lo necesita. Léanse este número por teléfono; debe ser el mismo en los dos lados:
units-trust-get = Descargar el archivo de confianza
sight-title = Quién ve qué
sight-caption = Qué ve cada cargo de este espacio
sight-process = Textos, controles, quién hizo qué y cuándo
sight-findings = Hallazgos, derecho, contexto
sight-risks = A quién se podría dañar
sight-arguments = Objeciones y respuestas completas
sight-evidence = Pruebas
sight-yes = sí
sight-no = no
sight-evidence-most = sí, salvo que su unidad sea una unidad afectada; entonces, solo las propias
sight-evidence-own = las de su propia unidad
sight-own = Todas las personas ven el texto, y a quién se preguntó. Además, cada cargo ve lo que necesita para su trabajo, y nada más.
sight-alerts = Quién está en peligro, y cómo, se dice a las personas responsables de seguridad y a la unidad que advirtió del peligro.
sight-consents = Lo que aceptó cada testigo lo ven solo las personas responsables de investigación, de la custodia de pruebas y de seguridad de la unidad que habló con la persona.

## Search
search-title = Buscar
search-too-long = Es más largo de lo que puede ser una búsqueda ({ $most } caracteres). El comienzo está abajo: bastan unas pocas palabras.
search-label = Palabras que buscar
search-hint = Deben aparecer todas las palabras. Dan igual las mayúsculas y los acentos. Se busca solo en lo que su cargo puede ver.
search-go = Buscar
search-how = Puede buscar textos, fichas, lo que se ha argumentado, unidades y personas.
search-count = { $count ->
    [0] Nada de lo que usted puede ver tiene todas estas palabras. Pruebe con menos palabras, o escríbalas de otra forma.
    [one] Se encontró 1 resultado.
   *[other] Se encontraron { $count } resultados.
}
search-more = { $count ->
    [one] 1 más tiene estas palabras. Añada una palabra para encontrarlo.
   *[other] { $count } más tienen estas palabras. Añada una palabra para encontrarlos.
}
search-outputs = Textos
search-statements = Enunciados
search-findings = Hallazgos
search-law = Tablas jurídicas
search-context = Contexto
search-requests = Solicitudes de réplica
search-evidence = Pruebas
search-risks = Riesgos y usos indebidos
search-said = Lo que se ha dicho
search-units = Unidades
search-persons = Personas
