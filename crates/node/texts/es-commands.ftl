# Draft: awaits a native editor.
# The command line: help, what came of a command, and what stopped one.

## Help
help-nobis = Nada sobre nosotros sin nosotros: de un borrador a una publicación que cualquiera puede comprobar.
help-nobis-after = Empiece con `nobis demo`. Códigos: 0 hecho, conforme o válido; 1 queda algo por resolver, o la publicación no es válida; 2 no se pudo hacer.
help-any-dir = La carpeta del nodo
help-any-person = Quién actúa: una persona del archivo de confianza
help-any-now = El momento en que se actúa, en lugar del reloj: para ensayos. Se muestra como lo que es, una hora declarada
help-any-lang = Idioma de lo que usted lee
help-any-output = Qué documento, si hay más de uno
help-any-json = En JSON, para programas
help-any-statements = Un enunciado al que se refiere; se puede repetir. Ninguno: todo el texto
help-any-help = Mostrar esta ayuda
help-any-version = Mostrar la versión

help-demo = Representar el caso de agosto de 2022 con varias unidades, desde que no puede salir hasta una publicación comprobada
help-demo-no-serve = Terminar después de la representación
help-new = Fundar una federación: unidades y personas desde un archivo, la clave pública de cada una desde keys/PERSON.pub
help-new-units = Un archivo como units.toml de una carpeta de caso
help-new-title = Para qué es el espacio
help-new-charter = P1, P2, P3 o un archivo de reglamento; se puede repetir
help-import = Importar una carpeta de caso: las fichas, y el borrador en Markdown o .docx. De nuevo tras los cambios: solo lo que cambió
help-import-case = La carpeta del caso (spec/case.md)
help-check = Decir todo lo que impide una publicación, y quién puede resolverlo
help-show = Mostrar el texto con sus ids, o una sola cosa: S1, F1, trust, charter, units
help-show-what = Qué mostrar; nada: el texto
help-log = Mostrar todos los actos, y cuáles no tienen efecto
help-edit = Cambiar la redacción de un enunciado; si esperan dos versiones, decidir entre ellas
help-edit-statement = El enunciado
help-edit-text = Su nueva redacción
help-deliver = Enviar el texto actual a una unidad
help-deliver-unit = La unidad
help-deliver-checkpoint = concept, mission, findings, text, final o release-plan
help-deliver-channel = Cómo se envió
help-deliver-in-lang = Idioma en que se envió
help-receipt = Dar acuse de recibo de lo que se envió a su unidad. Su plazo corre desde ese momento
help-receipt-delivery = La entrega, por los primeros dígitos de su id; ninguna: todas las que esperan a su unidad
help-attest = Firmar controles: facts, facts:S1, law, context, precision, harm, impartiality, reply, consent
help-attest-gates = Los controles. `consent` se refiere al de su propia unidad
help-attest-not-clear = Responder «no conforme». Por sí solo no retiene nada: para retener, objete, con un motivo
help-attest-in-time = Para consent: ¿hubo aviso a tiempo para responder? true o false
help-object = Objetar, con un motivo, un argumento y lo que resolvería la objeción
help-object-ground = safety, person-consent, accuracy, law, context, precision, translation, engagement, impartiality; o mandate, timing, reputation, political-cost, que se registran y nunca retienen
help-object-argument = Qué ocurre, y qué se sigue de ello
help-object-resolves-if = Qué la resolvería
help-concern = Plantear una inquietud: se registra y se responde, y nunca retiene
help-concern-text = La inquietud
help-answer = Responder a una objeción o a una inquietud, con razones
help-answer-to = La objeción o la inquietud, por los primeros dígitos de su id
help-answer-disposition = changed, explained o declined
help-answer-reasons = Las razones. «No» no es una razón
help-withdraw = Retirar su propia objeción o alerta
help-withdraw-act = La objeción o la alerta, por los primeros dígitos de su id
help-withdraw-reason = Por qué
help-second = Firmar también el retiro de alguien de su unidad, o de una unidad que usted ampara
help-second-withdrawal = El retiro, por los primeros dígitos de su id
help-seen = Dejar constancia de que su unidad vio un retiro que firmaron dos: el plazo corre según su reloj
help-seen-withdrawal = El retiro, por los primeros dígitos de su id
help-cancel = Anular un retiro de su unidad, o de una unidad que usted ampara
help-cancel-withdrawal = El retiro, por los primeros dígitos de su id
help-rule = Integrantes del panel: dictaminar sobre una objeción
help-rule-objection = La objeción, por los primeros dígitos de su id
help-rule-outcome = upheld, not-sustained o inadmissible
help-rule-reasons = Razones que se puedan publicar
help-unreachable = Integrantes del panel: dictaminar que una unidad es ilocalizable
help-unreachable-unit = La unidad
help-unreachable-since = Desde cuándo no llega nada de ella
help-unreachable-channels = Una vía que se intentó; al menos tres
help-unreachable-touches-safety = Un enunciado que atañe a la seguridad de su gente y debe quitarse; se puede repetir
help-alert = Alguien correría peligro: retener la publicación de inmediato
help-alert-who = Qué grupo, o un seudónimo; nunca un nombre
help-alert-how = Cómo le haría daño la publicación
help-close = Responsables de seguridad de una tercera unidad: hacer constar que el peligro de una alerta está atendido
help-close-alert = La alerta o la objeción de seguridad, por los primeros dígitos de su id
help-close-mitigation = Qué se hizo
help-declare = Declarar que el texto afecta a su unidad. Nadie puede deshacerlo
help-declare-reason = Por qué, en palabras que se puedan publicar
help-crisis = Decir, por su unidad, que hay una crisis y que este texto trata de ella. Hacen falta dos unidades
help-crisis-event = Qué ocurrió, en palabras que puedan publicarse
help-dissent = Presentar el disenso de su unidad. Sale con la publicación
help-dissent-form = full, summary o category
help-dissent-ground = Su motivo
help-dissent-text = El texto o el resumen, tal como debe leerse
help-withdraw-consent = Una persona retira su consentimiento
help-withdraw-consent-consent = La ficha de consentimiento
help-withdraw-consent-purposes = Un uso que ya no se consiente; se puede repetir. Ninguno: todos
help-seal = Responsables de publicación: sellar lo que está conforme
help-seal-to = Carpeta para la publicación; ninguna: release/ en la carpeta del nodo
help-verify = Verificar una publicación con un archivo de confianza. No necesita nodo ni red
help-verify-release = La carpeta de la publicación
help-verify-trust = El archivo de confianza, obtenido de dos lugares de su confianza
help-verify-also = Un archivo de actos firmados que usted tiene de otra fuente; se puede repetir
help-give = Escribir todos los actos de este espacio en un archivo, para otra unidad que participa
help-give-to = El archivo
help-take = Incorporar los actos de un archivo
help-take-from = El archivo

## What came of it
done-new = Espacio fundado en { $dir }: «{ $title }». Publique el archivo de confianza en varios lugares; su SHA-256 es { $digest }.
done-import = { $statements ->
    [one] 1 enunciado
   *[other] { $statements } enunciados
}. Sin cambios: { $same }; modificados: { $edited }; nuevos: { $added }; quitados: { $removed }. { $records ->
    [0] Ninguna ficha cambió.
    [one] 1 ficha es nueva o cambió.
   *[other] { $records } fichas son nuevas o cambiaron.
} { $acts ->
    [0] { "" }
    [one] Se firmó 1 acto del historial.
   *[other] Se firmaron { $acts } actos del historial.
}
done-import-next = Siguiente paso: nobis check --dir { $dir }
done-import-kept = { $statement } tiene aquí palabras más recientes (último cambio: { $person }), y el borrador, más antiguas. Se conservan las de aquí. Para volver a las antiguas a propósito: `nobis edit { $statement }`
done-import-keys = Se crearon claves nuevas sin frase de contraseña para todas las personas de este caso: sirven para un ensayo, no para el trabajo.
done-import-notice = Nota: { $what }
done-object-holds = Consta la objeción { $op } (motivo: { $ground }). Solo usted puede retirarla.
done-object-recorded = Consta la objeción { $op } (motivo: { $ground }). Por este motivo no retiene nada; puede salir con la publicación como disenso.
done-concern = Consta la inquietud { $op }. No retiene nada, y pide una respuesta.
done-answer = Consta la respuesta { $op } a { $to }. No pone fin a nada: quien objetó retira la objeción, o el panel dictamina.
done-withdraw = El retiro { $withdrawal } de { $op } consta.
done-second = Usted firmó también el retiro { $withdrawal }.
done-seen = Consta que su unidad vio el retiro { $withdrawal }.
done-cancel = El retiro { $withdrawal } queda anulado. { $op } sigue en pie como antes.
done-rule = Consta su dictamen sobre { $op }: { $outcome }.
done-unreachable = Consta su dictamen: la unidad { $unit } es ilocalizable. El plazo de la unidad comienza cuando vuelva.
done-alert = La alerta { $op } retiene la publicación desde ahora. La examina una persona responsable de seguridad de una tercera unidad.
done-close = Consta que { $op } está atendida.
done-declare = La unidad { $unit } figura como afectada desde ahora, y se le preguntará.
done-crisis = Crisis declarada ({ $unit }), hasta el { $until }. Se cuenta, y la publicación lo dice.
done-crisis-alone = Crisis declarada ({ $unit }). Hace falta una segunda unidad; `nobis check` dice cuál.
done-dissent = El disenso ({ $form }) sale con la publicación.
done-withdraw-consent = El consentimiento queda retirado. Lo que se apoya en él queda retenido.
done-edit = { $statement } tiene una nueva redacción. Se piden de nuevo las firmas que lo leyeron; las demás siguen vigentes.
done-edit-typesetting = { $statement }: solo cambió el formato. Todas las firmas siguen vigentes.
done-edit-settles = { $statement } vuelve a tener una sola versión.
done-deliver = Entrega { $op } a la unidad { $unit } ({ $checkpoint }). El plazo corre desde que esa unidad da acuse de recibo, no desde ahora.
done-receipt = { $count ->
    [one] Acuse de recibo dado. El plazo corre desde ahora.
   *[other] Acuse de recibo dado de { $count } entregas. Sus plazos corren desde ahora.
}
done-attest = { $person } firmó { $count ->
    [one] 1 pregunta
   *[other] { $count } preguntas
}.
done-attest-partly = { $person } firmó { $count } preguntas; { $counted ->
    [one] 1 de ellas cuenta
   *[other] { $counted } de ellas cuentan
}. En las demás, { $person } escribió lo que se lee, o no ocupa un cargo que lo firme: `nobis check` dice quién puede.
done-attest-not-clear = { $person } respondió «no conforme» a { $count ->
    [one] 1 pregunta
   *[other] { $count } preguntas
}. Para retener la publicación, objete: con un motivo, un argumento y lo que resolvería la objeción.
done-attest-idle = { $person } firmó { $count ->
    [one] 1 pregunta
   *[other] { $count } preguntas
}, y ningún control lo cuenta: { $person } escribió lo que se lee, o no ocupa un cargo que lo firme aquí. `nobis check` dice quién puede.
done-seal = Sellado: { $path }. Cualquiera puede verificarlo: nobis verify { $path } --trust { $trust }
done-give = Actos escritos: { $count }. Contienen lo que no es público: entréguelos solo a quienes participan.
done-take = { $count ->
    [0] Nada nuevo: todo estaba ya aquí.
    [one] 1 acto nuevo.
   *[other] { $count } actos nuevos.
}

## Showing
show-version = { $output }, versión { $version }
show-conflict = {"  "}(dos versiones: véalas con `nobis show` y decida con `nobis edit`)
show-concerned = { $unit }: unidad afectada, por { $count ->
    [one] 1 razón:
   *[other] { $count } razones:
}
show-equivocal = { $person } firmó actos distintos para un mismo lugar ({ $count } actos). Se conservan todos.
clock-not-before = No antes del { $when }, según el reloj de la unidad { $unit }.
clock-not-after = No después del { $when }, según el reloj de la unidad { $unit }.
clock-before-seen = Atención: declara una hora anterior a la del acto { $op } de la unidad { $unit }, que ya había visto. Uno de los dos relojes iba mal.
clock-after-seeing = Atención: declara una hora posterior a la del acto { $op } de la unidad { $unit }, que ya lo había visto. Uno de los dos relojes iba mal.
clock-none = Ningún acto de otra unidad dice nada sobre cuándo fue.

## What stopped a command
err-told = { $what }
rec-told = {""}
err-file = { $path }: { $why }
rec-file = Mire si el lugar existe, si tiene usted permiso y si hay espacio. No se perdió nada.
err-clock = El reloj de este equipo marca una fecha anterior a 1970.
rec-clock = Ponga en hora el reloj, o indique un momento con --now.
err-no-node = No hay ningún nodo en { $dir }.
rec-no-node = Indique la carpeta con --dir, o cree un nodo: nobis import CASE --dir { $dir }
err-node-there = Ya hay un nodo en { $dir }.
rec-node-there = Elija otra carpeta.
err-release-there = Ya hay algo en { $path }.
rec-release-there = Muévalo a otro lugar, o elija otra carpeta con --to. Nunca se escribe encima de una publicación.
err-no-key = { $person } no tiene aquí una clave ({ $path }).
rec-no-key = Ponga allí la clave OpenSSH, o que { $person } actúe en su propio nodo.
err-no-public-key = { $person } no tiene una clave pública en { $path }.
rec-no-public-key = Póngala allí. Cada persona crea la suya: ssh-keygen -t ed25519 -f { $person }
err-no-founder = En { $dir }/keys no hay ninguna clave privada de alguien que figure en el archivo.
rec-no-founder = Quien funda firma el primer acto: ponga allí su propia clave.
err-unknown-person = Nadie se llama { $person } en el archivo de confianza.
rec-unknown-person = nobis show trust muestra la lista de personas.
err-who-acts = ¿Quién actúa? Varias personas tienen claves aquí: { $people }.
rec-who-acts = Indíquelo con --as.
err-no-second = Nadie firmó todavía este retiro en segundo lugar; aún no hay nada que haber visto.
rec-no-second = Antes lo firma otra persona de la unidad, o quien la ampara: `nobis second … --as …`.
err-no-output = Aquí no hay ningún documento llamado { $output }.
rec-no-output = Abierto aquí: { $outputs }.
err-nothing-open = Aquí no hay ningún documento abierto.
rec-nothing-open = Abra uno importando un caso: nobis import CASE
err-which-output = Hay varios documentos abiertos: { $outputs }.
rec-which-output = Indique cuál con --output.
err-file-there = { $path } ya existe.
rec-file-there = Elija otro nombre. No se escribió encima de nada.
err-empty-text = La nueva redacción está vacía.
rec-empty-text = Para quitar un enunciado, quítelo del borrador e importe de nuevo.
err-no-act = Ningún acto de este tipo comienza aquí con { $act }.
rec-no-act = Indique al menos cuatro dígitos de su id, tal como los muestran nobis log y nobis check.
err-which-act = Más de un acto comienza con { $act }.
rec-which-act = Indique más dígitos de su id.
err-no-statement = { $statement } no está en este texto.
rec-no-statement = nobis show muestra los enunciados con sus ids.
err-no-unit = No hay ninguna unidad llamada { $unit }.
rec-no-unit = nobis show trust muestra las unidades.
err-no-gate = A este documento no se le pide { $gate }.
rec-no-gate = nobis check muestra qué controles se piden: facts, facts:S1, law:S1, context, precision:S1, harm, impartiality, reply, consent.
err-no-record = Aquí no hay nada llamado { $id }.
rec-no-record = nobis show muestra el texto; los ids de las fichas están al lado, entre corchetes.
err-no-consent = Aquí no hay ningún consentimiento llamado { $consent }.
rec-no-consent = nobis show E1 nombra los consentimientos en que se apoya una prueba.
err-nothing-to-receipt = Nada espera un acuse de recibo de su unidad.
rec-nothing-to-receipt = Si le hablaron de un texto, pida su entrega: nobis deliver UNIT
err-dissent-text = Un disenso completo y un resumen necesitan un texto; si solo se indica el motivo, no lleva texto.
rec-dissent-text = Indique --text, o elija --form category.
err-not-clear-yet = No se puede sellar: { $count ->
    [one] queda 1 punto
   *[other] quedan { $count } puntos
} por resolver.
rec-not-clear-yet = nobis check los enumera, y dice quién puede resolver cada uno y cómo.
err-edit-conflict-open = No se puede sellar: dos versiones de un texto esperan a que una persona elija.
rec-edit-conflict-open = nobis show las señala; con nobis edit se decide.
err-nothing-to-seal = No hay ningún texto que sellar.
rec-nothing-to-seal = Importe antes un borrador.
err-text-moved = El texto cambió mientras se sellaba.
rec-text-moved = Mire de nuevo nobis check.
err-not-release-officer = Solo sella quien tiene el cargo de responsable de publicación.
rec-not-release-officer = Pídalo a una de estas personas: { $officers }.
err-seal-fails-check = Lo que se iba a sellar no pasa su propia comprobación ({ $fault }). No se escribió nada.
rec-seal-fails-check = Es un error del programa: avise de él, por favor, con esta línea.
err-not-acts = { $path }, línea { $line }: no es un acto firmado.
rec-not-acts = Pida el archivo de nuevo: nobis give FILE. No se incorporó nada.
err-case = No se puede importar el caso. No se cambió nada.
rec-case = Corrija estos lugares e importe de nuevo. spec/case.md dice qué contiene cada archivo.
err-other-federation = Las unidades de este caso no son las de este nodo.
rec-other-federation = Impórtelo en una carpeta propia.
err-charter = { $charter }: { $why }
rec-charter = Use P1, P2, P3 o un archivo de reglamento como los de crates/core/data/charters.
err-draft = El borrador: { $why }
rec-draft = Corrija ese lugar e importe de nuevo. No se cambió nada.
err-demo-broken = La representación falló en: { $step }
rec-demo-broken = Es un error del programa: avise de él, por favor, con esta línea.
err-demo-dir = { $dir } contiene algo distinto de una demo anterior.
rec-demo-dir = Elija una carpeta vacía: nobis demo --dir NEW-FOLDER

## Verifying
verified-good = Esta publicación es válida.
verified-bad = Esta publicación no es válida.
verified-what = { $output }, versión { $version }, sellada el { $sealed } por { $officer }.
verified-acts = Actos firmados comprobados: { $count }. A partir de ellos se aplicó de nuevo la regla de publicación de «{ $charter }».
verified-unit-consented = { $unit }: respondió y consiente.
verified-unit-in-time = { $unit }: respondió y consiente, y dice que se le avisó a tiempo.
verified-unit-late = { $unit }: respondió y consiente, y dice que no se le avisó a tiempo.
verified-unit-no-response = { $unit }: tuvo el texto y su plazo, y no respondió. Esto no es consentimiento.
verified-unit-unreachable = { $unit }: no se pudo localizar.
verified-unit-dissents = { $unit }: disiente, y no emite esta publicación.
verified-dissent = { $unit }: su disenso (motivo: { $ground }) figura en la publicación.
verified-provisional = Es provisional: se hizo en horas, en una crisis, y debe confirmarse antes del { $until }. Busque el texto que la confirme.
verified-asked = A quién se preguntó:
verified-means = Esto muestra que nada cambió desde que se selló, y a quién se preguntó. No muestra que cada palabra sea cierta.
verified-fault = { $meaning } ({ $code }{ $about ->
    [none] {""}
   *[other] : { $about }
})
verified-next = No la difunda como si fuera de esas unidades. Pida la publicación a las unidades del archivo de confianza, y compare.
fault-file-missing = Falta un archivo.
fault-file-extra = Sobra un archivo.
fault-file-unreadable = Un archivo no se puede leer como lo que debería ser.
fault-file-changed = Un archivo no es el que se selló.
fault-seal-signature = La firma del sello no es válida.
fault-seal-signer-unknown = El archivo de confianza no conoce a quien puso el sello.
fault-seal-signer-not-release-officer = Quien puso el sello no es responsable de publicación.
fault-seal-signer-wrote-it = Quien puso el sello también escribió el texto.
fault-trust-other = Se hizo con otro archivo de confianza.
fault-charter-not-trusted = Su reglamento no está entre los que nombra el archivo de confianza.
fault-charter-unreadable = Su reglamento no se puede leer.
fault-act-unreadable = Un acto firmado no se puede leer, o su firma no es válida.
fault-act-signer-unknown = Un acto lleva la firma de alguien que el archivo de confianza no conoce.
fault-act-refused = Contiene un acto que no puede hacer lo que dice.
fault-act-with-aside = Un acto muestra lo que debía seguir siendo privado.
fault-act-after-seal = Una unidad a la que se preguntó actuó después del momento en que la publicación dice haberse sellado.
fault-act-extra = Contiene un acto que la regla de publicación no necesita.
fault-act-left-out = Un acto que usted aportó corresponde a este texto y quedó fuera de la publicación.
fault-output-not-opened = Falta el acto que abrió este documento.
fault-about-differs = Lo que dice de sí misma no es lo que se firmó.
fault-statement-without-act = Un enunciado no tiene detrás ningún acto firmado.
fault-statement-differs = Un enunciado no es el que se firmó.
fault-citation-unknown = Un enunciado cita algo que no está aquí.
fault-version-differs = El texto no es la versión que dice ser.
fault-record-differs = Una ficha que acompaña al texto no estuvo a la vista de quienes firmaron.
fault-reading-missing = No dice sobre qué se dio una firma.
fault-reading-extra = Nombra una firma para una pregunta que nadie hizo.
fault-reading-differs = Lo que se firmó para un control no es este texto.
fault-gate-not-signed = A un control le falta una firma que cuente.
fault-consent-missing = Una unidad afectada no consintió, y ningún camino del reglamento permite seguir sin ello.
fault-crisis-not-declared = Se hizo en horas, y no había dos unidades facultadas que hubieran declarado una crisis.
fault-objection-holds = Una objeción o una alerta la retiene.
fault-window-not-told = Alguien a quien el texto acusa tuvo menos tiempo de réplica del que pide el reglamento, y el texto no lo dice.
fault-process-differs = Lo que cuenta de cómo se hizo no es lo que dicen los actos.
fault-sealed-in-the-future = Dice haberse sellado en un momento que aún no ha llegado.

help-serve = Servir las páginas en este equipo, para quienes trabajan con un navegador
help-serve-listen = Dirección y puerto. Solo loopback, salvo que usted sepa qué hay delante
help-serve-hosts = Un nombre con el que un proxy TLS o un servicio onion reenvía las peticiones; se puede repetir
