# Draft: awaits a native editor.
# Why a gate is not clear, and what can be done. The names are the codes of spec/report.md.

# Where a word stands, when the quote of the statement doesn't show it.
word-where = {" "}Aparece aquí: { $quote }

## Facts

err-cites-nothing = Afirma que algo es así, y no cita ningún hallazgo.
rec-cites-nothing = Cite el hallazgo en que se apoya, o quite el enunciado. Después importe el texto de nuevo: `nobis import`.

err-cites-unknown = Cita { $id }, y aquí no hay ninguna ficha con ese id.
rec-cites-unknown = Corrija el id, o importe la ficha: `nobis import`. Si la tiene otra unidad, intercambie antes fichas con ella: `nobis pack`, `nobis take`.

err-record-conflict = Se hicieron por separado dos cambios de { $id }, y nadie ha elegido todavía.
rec-record-conflict = Lea los dos con `nobis show { $id }`. Después, una persona de la unidad a la que pertenece escribe la versión que cuenta.

err-evidence-missing = El hallazgo { $finding } menciona la prueba { $evidence }, y no está aquí.
rec-evidence-missing = Importe la ficha de la prueba (`nobis import`), o pídala a la unidad que la guarda. Si no existe, quítela del hallazgo.

err-too-few-sources = El hallazgo { $finding } { $have ->
    [0] no se apoya en ninguna fuente independiente
    [one] se apoya en 1 fuente independiente
   *[other] se apoya en { $have } fuentes independientes
}. Para su estándar de prueba, el reglamento pide { $need }.
rec-too-few-sources = Añada pruebas de otro origen, o baje el estándar de prueba del hallazgo y, con él, la redacción. Las copias de un mismo mensaje o video cuentan una sola vez.

err-fact-too-strong = { $word } dice más de lo que sostienen sus hallazgos: requiere «{ $level }», y los hallazgos llegan a «{ $standard }».{ $where }
rec-fact-too-strong = { $instead ->
    [none] Elija un término menos fuerte
   *[other] Escriba { $instead }
}, o refuerce antes el hallazgo: `nobis edit --as …`
err-above-ceiling = { $word } dice más de lo que este reglamento permite decir a un texto: «{ $ceiling }», como máximo.{ $where }
rec-above-ceiling = { $instead ->
    [none] Elija un término menos fuerte
   *[other] Escriba { $instead }
}. Se puede decir más en un texto posterior, con otro reglamento.

## Law

err-law-without-table = { $word } es una conclusión jurídica, y no la respaldan una norma jurídica ni una tabla de elementos.{ $where }
rec-law-without-table = { $instead ->
    [none] Diga solo lo que se halló
   *[other] Escriba { $instead }
}. O pida a una persona jurista las normas y la tabla de elementos, y cite aquí esa tabla.

err-law-too-strong = { $word } afirma en lo jurídico más de lo que está demostrado. Lo máximo que puede decir es { $ceiling }, porque { $because }.{ $where }
rec-law-too-strong = { $instead ->
    [none] Elija una redacción menos fuerte
   *[other] Escriba { $instead }
}. O resuelva antes lo que mantiene bajo el límite.

err-crime-without-table = { $word } es un término de derecho penal, y no lo respalda una tabla de elementos de ese crimen.{ $where }
rec-crime-without-table = { $instead ->
    [none] Diga solo lo que se halló
   *[other] Escriba { $instead }
}. O pida a una persona jurista la tabla de elementos del crimen. La violación de una norma no es todavía un crimen.

err-court-word = Solo un tribunal puede decir { $word }. Ninguna tabla puede respaldarlo.{ $where }
rec-court-word = { $instead ->
    [none] Elija otro término
   *[other] Escriba { $instead }
}.

err-annex-not-public = Un texto tan breve puede llegar a una conclusión jurídica solo si su tabla de elementos también es pública. La tabla { $qualification } no lo es.
rec-annex-not-public = Haga pública la tabla junto con la publicación, o lleve la conclusión jurídica a un documento informativo o a un informe.

err-table-empty = La tabla jurídica { $qualification } no tiene normas, o no tiene elementos.
rec-table-empty = Pida a una persona jurista que complete los números de las normas y los elementos.

cap-element = el elemento { $name } solo alcanza «{ $level }»
cap-unknown = no se conoce el elemento { $name }
cap-reply = la solicitud { $request } tuvo un plazo insuficiente o no se respondió por completo
cap-claimed = el estándar que fijó la propia persona jurista es «{ $level }»
cap-charter = el reglamento no permite que ningún texto vaya más lejos

## Precision

err-no-scope = No contiene nada de lo que el hallazgo { $finding } dice de su alcance: ninguno de sus lugares, ni su formulación, ni su número en cifras. Hay quienes solo leerán esto.
rec-no-scope = { $offer ->
    [none] Indique el lugar, la cifra o la fecha en el propio enunciado.
   *[other] Indique el alcance en el propio enunciado, por ejemplo { $offer }.
}

err-no-sample = { $word } dice que esto va más allá de casos aislados. Ningún hallazgo citado aquí dice cuántos lugares se examinaron, cómo se eligieron y qué no se vio.{ $where }
rec-no-sample = Complete la muestra del hallazgo. O diga cuántos y dónde, en lugar de { $word }.
err-no-patterns = { $word } dice que esto va más allá de casos aislados. Con este reglamento ningún texto lo dice.{ $where }
rec-no-patterns = Diga cuántos y dónde, en lugar de { $word }. Lo que se repite es para un texto posterior, con otro reglamento.

err-coordinates = «{ $word }» dice exactamente dónde. En un texto hecho en horas nadie ha preguntado a quién podría encontrarse por ello.
rec-coordinates = Diga la ciudad o el barrio. Un lugar exacto es para un texto posterior, con otro reglamento.

err-identifiable = Se usa un testimonio de modo que puede reconocerse a una persona: { $purpose }. En un texto hecho en horas no se muestra a nadie.
rec-identifiable = Cuéntelo sin nombre, rostro, voz ni lugar. Mostrar quién era es para un texto posterior, con otro reglamento.

## Context

err-context-not-bound = Se lee primero, se lee por separado o contiene una conclusión jurídica, y no lleva el contexto { $context }.
rec-context-not-bound = Cite aquí { $context }. Así se imprime en todos los lugares adonde vaya este enunciado.

err-no-context = El texto trata de un conflicto armado, y nadie ha escrito su contexto.
rec-no-context = Escriba lo que debe decirse dondequiera que el texto se lea o se recorte. Vincúlelo al titular, al primer párrafo, a las tarjetas y a las citas.

err-context-expired = El contexto { $context } era válido hasta el { $until }.
rec-context-expired = Revise si sigue siendo válido. Después ponga una fecha nueva o una redacción nueva.

## Do no harm

err-no-risk = Nadie ha escrito a quién podría dañar esta publicación.
rec-no-risk = Escriba a quién se podría dañar, quién lo haría, por qué medio y qué se hace al respecto.

err-risk-incomplete = El riesgo { $risk } no dice { $field }.
rec-risk-incomplete = Añádalo a la ficha, e impórtela: `nobis import`.
risk-field-mitigation = qué se hace al respecto
risk-field-owner = quién se ocupa de él
risk-field-who = a quién se podría dañar
risk-field-harm = cuál es el daño
risk-field-check-in = cuándo se revisará de nuevo

err-risk-overdue = El riesgo { $risk } debía revisarse de nuevo a más tardar el { $due }.
rec-risk-overdue = Revíselo ahora, escriba qué ha cambiado y fije la próxima fecha.

err-no-forecast = El texto trata de un conflicto armado, y nadie ha escrito quién podría hacer de él un uso indebido.
rec-no-forecast = Escriba qué frase se citaría, quién la citaría, para justificar qué, y cuál es nuestra refutación.

err-no-rebuttal = No hay ninguna refutación lista para la previsión de uso indebido { $forecast }.
rec-no-rebuttal = Escriba la refutación ahora. Debe estar lista antes de la publicación.

err-no-purpose = El plan no dice qué protege el texto ni a quién podría perjudicar.
rec-no-purpose = Escriba las dos cosas en el plan. Bastan dos frases.

err-alert = Alguien dio una alerta de daño: puede haber personas en peligro.
rec-alert = Una persona responsable de seguridad, ajena a las dos unidades, la lee, `nobis show { $op }`, y la cierra cuando el peligro está atendido: `nobis close { $op } --as …`. O la retira quien la dio: `nobis withdraw { $op } --as …`. El paso del tiempo, por sí solo, nunca le pone fin.

err-signed-too-long-ago = La última firma en este control tiene más de { $hours ->
    [one] 1 hora
   *[other] { $hours } horas
}. El peligro cambia.
rec-signed-too-long-ago = Revise los riesgos tal como son ahora, y firme de nuevo: `nobis attest harm --as …`

## Impartiality

err-no-same-standard = Nadie ha escrito si se aplica el mismo criterio a todas las partes.
rec-no-same-standard = Escriba qué se buscó y qué se halló sobre la misma conducta de otros, y qué se ha publicado al respecto.

err-same-standard-incomplete = La ficha de igual criterio no dice { $field }.
rec-same-standard-incomplete = Añádalo a la ficha, e impórtela: `nobis import`.
standard-field-comparable = qué hicieron otros que se pueda comparar
standard-field-searched = qué se buscó
standard-field-found = qué se halló
standard-field-rationale = por qué esto, y por qué ahora
standard-field-reverse-test = si lo publicaríamos con las partes invertidas
standard-field-interests = qué intereses tienen las personas que trabajaron en ello
standard-field-published = qué se ha publicado sobre los demás

## Right of reply

err-nobody-asked = El hallazgo { $finding } critica a alguien, y no se pidió réplica a nadie.
rec-nobody-asked = Envíe preguntas y registre la solicitud. Si preguntar pusiera a alguien en peligro, registre eso en su lugar y cítelo en el texto.

err-request-not-received = Nada acredita que la solicitud { $request } haya llegado. Por eso el plazo de réplica no ha comenzado.
rec-request-not-received = Consiga una constancia: un número de registro, un aviso de entrega. Regístrela, o envíe la solicitud por otro canal.

err-window-short = En la solicitud { $request }, la otra parte tuvo { $given } de { $required } días hábiles, y el texto no lo dice.
rec-window-short = Hay tres caminos. Esperar hasta el { $ends }. O bajar la calificación jurídica a «podría haber», y decir en el texto cuánto tiempo tuvo la otra parte, citando { $request }. O enviar antes los hallazgos como gestión reservada.

err-exception-not-disclosed = Por razones de seguridad no se preguntó a nadie ({ $request }), y el texto no lo dice.
rec-exception-not-disclosed = Diga en el texto que no se preguntó a nadie, y cite { $request }. Al explicarlo, no hace falta decir más de lo que es seguro.

## Consent of units

err-not-delivered = { $words ->
    [there] La unidad { $unit } ya tiene estas palabras. Desde que se enviaron cambió otra cosa sobre la que se le pregunta: los riesgos, la hora o los lugares de la publicación, o las fichas en que se apoyan las palabras.
   *[none] Esta versión no se ha enviado a la unidad { $unit }.
}
rec-not-delivered = Envíela: `nobis deliver { $id } --as …`. { $days ->
    [0] El plazo para responder comienza
    [one] El plazo de 1 día hábil comienza
   *[other] El plazo de { $days } días hábiles comienza
} cuando llega allí.
rec-not-delivered-hours = Envíela: `nobis deliver { $id } --as …`. El plazo para responder ({ $minutes } min de reloj) comienza cuando llega allí.

err-not-receipted = Esta versión se envió a la unidad { $unit }, y no ha llegado ningún acuse de recibo. Su plazo para responder no ha comenzado.
rec-not-receipted = Pregunte a la unidad { $unit } por otro canal, o envíe un archivo por mensajero: `nobis pack`. El nodo de la unidad da el acuse de recibo en cuanto tiene la versión.{ $days ->
    [0] {""}
   *[other] {" "}Tras { $days } días hábiles sin ningún acuse de recibo, quien esté de guardia en el panel puede dictaminar que la unidad es ilocalizable: `nobis unreachable { $id } --as …`.
}
rec-not-receipted-hours = Pregunte a la unidad { $unit } por otro canal, y a otra persona. El nodo de la unidad da el acuse de recibo en cuanto tiene la versión. Cuando se han intentado tres canales y han pasado { $minutes } min sin una palabra, quien esté de guardia en el panel puede dictaminar que la unidad es ilocalizable: `nobis unreachable { $id } --as …`.

err-window-runs = La unidad { $unit } tiene esta versión, y puede responder hasta el { $until }.
rec-window-runs = Espere, o pregunte si puede responder antes: `nobis attest consent --as …`. El silencio no será consentimiento.

err-no-response = El plazo de la unidad { $unit } terminó sin respuesta. Eso no es consentimiento.
rec-no-response = { $rule ->
    [passes-labelled] Pruebe otro canal y otra persona: con { $channels } canales y acuses de recibo de { $persons } personas puede publicarse, con la indicación «sin respuesta» a la vista. O quien esté de guardia en el panel dictamina que la unidad es ilocalizable: `nobis unreachable { $id } --as …`.
   *[panel] Pruebe otro canal y otra persona: `nobis deliver { $id } --as …`. Si no se puede localizar a nadie, quien esté de guardia en el panel puede dictaminarlo: `nobis unreachable { $id } --as …`.
}

err-refused = La unidad { $unit } respondió que no ({ $person }).
rec-refused = Pregunte qué cambiaría la respuesta, cambie el texto y envíelo de nuevo: `nobis deliver { $id } --as …`. Un no sin una objeción con razones retiene la publicación hasta que termine el plazo de la unidad{ $hours ->
    [0] {""}
   *[other] , y { $hours } horas más
}. Después el texto puede salir con el disenso de la unidad, a la vista de todo el mundo.
rec-refused-hours = Pregunte qué cambiaría la respuesta, cambie el texto y envíelo de nuevo: `nobis deliver { $id } --as …`. En una crisis ningún plazo pasa por encima de un no a la pregunta de la seguridad. Con un no a otra pregunta, y sin objeción que retenga, el texto puede salir con el disenso de la unidad, a la vista de todo el mundo, cuando termine su plazo y { $hours } h más.

err-safety-statements-in = No se puede localizar a la unidad { $unit }, y { $count ->
    [one] un enunciado atañe
   *[other] varios enunciados atañen
} a la seguridad de su gente: { $statements }.
rec-safety-statements-in = Quite { $count ->
    [one] ese enunciado
   *[other] esos enunciados
}. El resto puede publicarse, con la indicación de que no se pudo localizar a la unidad.

## Consent of persons

err-consent-missing = La persona a la que corresponde { $consent } no aceptó este uso: { $purpose }.
rec-consent-missing = Pregunte a la persona, si es seguro hacerlo. O quite lo que se apoya en su testimonio. Nadie puede decidir esto por la persona.
purpose-publish-anonymous = publicación sin su nombre
purpose-publish-named = publicación con su nombre
purpose-image = uso de su imagen
purpose-voice = uso de su voz
purpose-location = mención del lugar
purpose-media = contacto con los medios de comunicación

err-consent-withdrawn = La persona a la que corresponde { $consent } ha retirado su consentimiento.
rec-consent-withdrawn = Quite lo que se apoya en su testimonio, en todos los idiomas. Nadie puede decidir esto por la persona.

err-consent-language = La persona a la que corresponde { $consent } no aceptó que se publique en este idioma ({ $lang }).
rec-consent-language = Pregunte a la persona, si es seguro hacerlo. O deje su testimonio fuera de este idioma.

err-consent-condition = La persona a la que corresponde { $consent } puso una condición, y nadie ha registrado que se cumple.
rec-consent-condition = Asegúrese de que se cumple, y regístrelo. Si no se puede cumplir, quite lo que se apoya en su testimonio.

err-consent-review = Había que preguntar de nuevo a la persona a la que corresponde { $consent }, a más tardar el { $due }.
rec-consent-review = Pregunte de nuevo, si es seguro hacerlo, y registre la respuesta. Hasta entonces, quite lo que se apoya en su testimonio.

err-consent-unknown = La prueba en que esto se apoya menciona el consentimiento { $consent }, y no está aquí.
rec-consent-unknown = Pida la ficha del consentimiento a la unidad que habló con la persona. Hasta entonces, quite lo que se apoya en él.

## Release

err-no-plan = Nadie ha puesto los enunciados en orden.
rec-no-plan = Importe el texto, `nobis import`: su orden pasa a ser el plan.

err-not-a-statement = El orden menciona { $id }, y no es un enunciado de este texto.
rec-not-a-statement = Quite { $id } del orden, o importe el enunciado: `nobis import`.

err-edit-conflict = Se hicieron por separado dos cambios de { $id }, y nadie ha elegido todavía.
rec-edit-conflict = Lea los dos con `nobis show { $id }`, elija, y escríbalo una vez más: `nobis edit { $id } --as …`

err-no-hour = El plan no tiene hora de publicación.
rec-no-hour = Fije la hora. Las personas en peligro necesitan conocerla antes.

err-no-distribution = El plan no dice adónde va la publicación.
rec-no-distribution = Enumere canales, idiomas y organizaciones asociadas. Una corrección debe poder llegar a cada uno de esos lugares.

err-no-stakeholders = El plan no nombra a nadie a quien se avise antes de la publicación.
rec-no-stakeholders = Indique a quiénes atañe, cuándo se les avisa y cómo pueden responder.

err-crisis-not-declared = Este reglamento es para una crisis. { $count ->
    [0] Nadie ha declarado ninguna.
   *[other] Crisis declarada por: { $units }. Falta: { $lacks }.
}
rec-crisis-not-declared = La declaran dos unidades, cada una con una firma: `nobis crisis --as …`. Una habla por un país del que trata el texto; una no escribe el texto. O abra el texto con otro reglamento, por el camino habitual.

err-crisis-over = La crisis se declaró, y esa declaración venció el { $until }. Una emergencia se acaba.
rec-crisis-over = Si el texto sigue haciendo falta en horas, dos unidades la declaran de nuevo, y se cuenta otra vez: `nobis crisis --as …`. O el camino habitual, con otro reglamento.

err-crisis-form = «{ $form }» no se hace en horas: este reglamento no es para eso.
rec-crisis-form = Diga lo que se sabe en una declaración breve. O abra el texto con otro reglamento.

## Signatures

err-unsigned = Falta una firma.
rec-unsigned = Pídala: `nobis attest { $gate } --as …`. Quien escribió lo que este control lee no puede firmarlo.
rec-unsigned-nobody = Nombre para esto, en el archivo de confianza, a una persona de una unidad que pueda firmar aquí y que no haya escrito el texto.

err-check-in-waits = { $by } firmó, y una persona guardiana espera antes una palabra suya.
rec-check-in-waits = Firma en su lugar otra persona que pueda; o su guardián, tras hablar con ella, lo dice: `nobis check-in … --as …`.

err-stale = Firmado por { $by } antes de un cambio. Lo que cambió: { $changed }.
rec-stale = Pida a { $by } una nueva firma, después de ver el cambio: `nobis attest { $gate } --as …`. Un solo acto puede abarcar todo lo que cambió.

err-not-clear = { $by } respondió «no conforme».
rec-not-clear = Pregunte qué falta, y cambie el texto. O pregunte a otra persona que pueda firmar. Para retener el texto hay que objetar, con razones: `nobis object --as …`

## Objections

err-objection-unanswered = { $unit ->
    [none] Una objeción
   *[other] La objeción de la unidad { $unit }
} (motivo: { $ground }) no tiene respuesta con razones. { $late ->
    [yes] La respuesta debía darse a más tardar el { $due }.
   *[no] La respuesta debe darse a más tardar el { $due }.
}
rec-objection-unanswered = Diga qué se cambió, o por qué no, con razones: `nobis answer { $op } --as …`

err-objection-holds = { $unit ->
    [none] Una objeción
   *[other] Una objeción de la unidad { $unit }
} sigue en pie. Su motivo: { $ground }.
err-objection-upheld = El panel acogió { $unit ->
    [none] una objeción
   *[other] la objeción de la unidad { $unit }
} (motivo: { $ground }). La objeción sigue reteniendo la publicación.
rec-objection-holds = { $ground-word ->
    [safety] Ponga a salvo a las personas, para que quien objetó pueda retirar la objeción: `nobis withdraw { $op } --as …`. O una persona responsable de seguridad, ajena a las dos unidades, considera atendido el peligro, o el panel dictamina: `nobis rule { $op } --as …`.
    [person-consent] Quite lo que se apoya en el testimonio de esa persona, o pregúntele, si es seguro hacerlo. Entonces quien objetó retira la objeción: `nobis withdraw { $op } --as …`. Nadie puede decidir esto en lugar de la persona, tampoco el panel.
    [engagement] Envíe esta versión, `nobis deliver --as …`, y dé a la unidad todo su plazo. Entonces la retención termina por sí sola. Ningún dictamen puede sustituir el plazo.
    [impartiality] Responda en la ficha de igual criterio, y con razones: `nobis answer { $op } --as …`. La retención dura un plazo como máximo. O quien objetó retira la objeción, o el panel dictamina.
   *[other] Cambie el enunciado, para que quien objetó pueda retirar la objeción: `nobis withdraw { $op } --as …`. O quite el enunciado. O acuda al panel: `nobis rule { $op } --as …`.
}
rec-objection-upheld = Cambie el texto como dice el dictamen, para que quien objetó pueda retirar la objeción: `nobis withdraw { $op } --as …`. O quite aquello a lo que se refiere. O presente al panel lo que haya de nuevo: `nobis rule { $op } --as …`.
err-withdrawal-waits = { $unit ->
    [none] Una alerta de daño
   *[other] La objeción de la unidad { $unit }
} sigue en pie. { $what ->
    [second] Su retiro tiene una firma, y necesita otra.
    [nobody] Su retiro tiene una firma, y nadie más puede firmarlo: la unidad no tiene a otra persona ni a quien la ampare, y una persona sola no retira nada.
    [witness] Dos personas firmaron su retiro; nadie de fuera lo vio todavía, y el plazo corre desde entonces.
   *[time] Su retiro surte efecto el { $until }, salvo que la unidad lo anule.
}
rec-withdrawal-waits = { $what ->
    [second] Firma también otra persona de esa unidad, o quien la ampara: `nobis second { $withdrawal } --as …`. Si forzaron a alguien: `nobis cancel { $withdrawal } --as …`.
    [nobody] Quite aquello a lo que se refiere. O { $unit ->
        [none] la cierra una persona responsable de seguridad, ajena a las dos unidades: `nobis close { $op } --as …`.
       *[other] acuda al panel: `nobis rule { $op } --as …`.
    }
    [witness] Alguien de una tercera unidad, o del panel, dice que lo tiene: `nobis seen { $withdrawal } --as …`.
   *[time] Espere. Quien sepa en la unidad que forzaron a alguien anula el retiro: `nobis cancel { $withdrawal } --as …`.
}
