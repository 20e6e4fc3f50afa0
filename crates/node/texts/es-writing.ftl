# Draft: awaits a native editor.
# Writing: statements, drafts, the plan, versions. For people who read in a second language, at night, on a bad line.

## What a draft's reader noticed. The page and the import say the same.
notice-line = { $place }: { $what }
notice-line-words = { $place }: { $what } { $words }
notice-at-file = El archivo
notice-at-line = Línea { $number }
notice-at-paragraph = Párrafo { $number }
notice-deleted = Se aplicó una eliminación marcada con control de cambios.
notice-inserted = Se conservó una inserción marcada con control de cambios.
notice-struck = Se dejó fuera texto tachado.
notice-hidden = Se dejó fuera texto oculto.
notice-table = Se dejó fuera una tabla. Escriba en frases lo que dice.
notice-layout-table = Una tabla de una sola columna se leyó como párrafos.
notice-text-box = Un cuadro de texto se leyó como párrafos.
notice-image-without-alt = Una imagen no tiene descripción. Añada un texto de imagen.
notice-html = Se dejó fuera código HTML.
notice-link = Se dejó fuera la dirección de un enlace o de una imagen.
notice-code = Texto con sangría o con formato de código se leyó como párrafos.
notice-object = Se dejó fuera un objeto que no es texto.
notice-margin = Se dejó fuera un encabezado o un pie de página.
notice-metadata = Se dejaron fuera los datos del archivo.
notice-section = Un encabezado se leyó como el nombre de una sección.
notice-press-line = Se dejó fuera una línea dirigida a la prensa.
notice-dateline = Se dejó fuera la línea de lugar y fecha.
notice-contact = Se dejó fuera una línea de contacto.
notice-headline-guessed = No se encontró el estilo de título; la primera línea se leyó como titular.
notice-headline-missing = No se encontró ningún titular. Márquelo con el estilo «Título» o con «# ».
notice-footnote-text = Se dejaron fuera palabras junto a los ids de una nota al pie.
notice-footnote-without-id = Una nota al pie no nombra ningún id. Empiécela con lo que cita, como F1.
notice-footnote-missing = Una llamada de nota no tiene nota al pie.
notice-footnote-unused = Nada remite a esta nota al pie; se dejó fuera.
notice-cite-without-text = Una referencia está sola. Póngala después de las palabras que respalda.
notice-attribute = Parte de un atributo es desconocida y se dejó fuera.
notice-id-repeated = Un id se usa dos veces; el segundo enunciado recibirá uno nuevo.
notice-invisible = Se dejaron fuera caracteres invisibles que cambian cómo se muestra el texto.
draft-too-large = Este borrador tiene { $size } kB, y se leen { $most } kB. Quite las imágenes, o envíe el texto por partes.
draft-part-too-large = Una parte de este archivo ocupa, descomprimida, más de { $most } kB. Copie el texto en un archivo nuevo y guarde ese.
draft-too-many-entries = Este archivo contiene más de { $most } partes. Copie el texto en un archivo nuevo y guarde ese.
draft-too-deep = { $place }: hay citas o listas, unas dentro de otras, en demasiados niveles. Déjelas en un solo nivel.
draft-too-many-elements = Este archivo tiene demasiado formato para leerlo. Copie el texto sin formato en un archivo nuevo.
draft-too-many-statements = { $place }: aquí el borrador pasa de { $most } enunciados. Divídalo en dos textos.
draft-statement-too-long = { $place }: este enunciado tiene { $size } kB, y en uno caben { $most } kB. Divídalo con una referencia o con un párrafo nuevo.
draft-too-many-cites = { $place }: este enunciado cita más de { $most } fichas. Divídalo.
draft-old-or-locked = Este es un archivo .doc antiguo, o un archivo con contraseña. Ábralo y guárdelo como .docx, sin contraseña.
draft-open-document = Este es un archivo OpenDocument. Ábralo y guárdelo como .docx.
draft-damaged = Este archivo está dañado o incompleto. Pídalo de nuevo, o ábralo y guárdelo otra vez.
draft-doctype = Este archivo contiene algo que no está en ningún archivo de un procesador de textos. No confíe en él; pregunte a quien lo envió.

## Words compared
diff-added = añadido:
diff-removed = quitado:

## Writing a statement
err-not-a-writer = Este texto solo lo pueden cambiar quienes lo escriben.
rec-not-a-writer = Objete, o plantee una inquietud: las dos cosas están en la página del texto. Se puede pedir a la unidad que abrió el texto que lo cambie.
err-write-same = No hay nada distinto de lo que ya está.
rec-write-same = Cambie algo, o vuelva al texto.
write-title = Enunciado { $id }
write-by = { $who }, { $when }
write-not-in = Este enunciado no está ahora en el texto. Lo que escriba aquí se conserva, y nadie lo lee hasta que se ponga de nuevo en el orden.
write-advice = Palabras que conviene revisar
write-in-the-way = Qué impide aquí la publicación
write-others = { $count ->
    [one] 1 punto de aquí está pendiente de otras personas
   *[other] { $count } puntos de aquí están pendientes de otras personas
}
write-change = Cambiarlo
write-text = Palabras
write-text-hint = Un enunciado: lo que se puede firmar, objetar y citar por sí solo.
write-kind = Qué es
write-lang = Idioma
write-lang-hint = Con su código: en, uk, fr, es, ar.
write-lang-wrong = Un código de idioma tiene dos o tres letras minúsculas, como en o uk.
write-cites = Se apoya en
write-cites-hint = Ids de hallazgos, tablas jurídicas, contextos y solicitudes de réplica, separados por espacios: F1 L2.
write-purposes = Qué deben haber aceptado las personas
write-purposes-hint = Además de la publicación sin su nombre, que siempre se pregunta.
write-too-long = Esto es más largo de lo que se puede valorar de una vez. Divídalo en dos enunciados.
write-no-id = «{ $word }» no es un id. Un id es como F1 o L2.
write-too-many-cites = En un enunciado caben { $most } fichas como máximo. Divídalo.
write-means = Su firma significa: desde ahora el texto dice esto. A quien firmó las palabras anteriores se le pide que lo vea de nuevo, salvo que solo haya cambiado el formato.
write-go = Firmar el cambio
said-edit = Tiene una nueva redacción. Se piden de nuevo las firmas que lo leyeron; las demás siguen vigentes.
said-edit-typesetting = Solo cambió el formato. Todas las firmas siguen vigentes.
said-edit-settles = Vuelve a tener una sola versión.
write-add-after = Añadir un enunciado después de { $id }
write-take-out = Quitarlo del texto
write-overtaken = Alguien cambió esto mientras usted escribía
write-overtaken-lede = No se ha firmado nada, y no se ha perdido nada de lo suyo: está en el formulario de abajo. Vea las dos cosas. Si firma ahora, sus palabras ocupan el lugar de las otras.
write-theirs = Qué cambió la otra persona
write-yours = Qué cambiaría si usted firma ahora
write-beside = { $count ->
    [one] Hay 1 versión
   *[other] Hay { $count } versiones, una al lado de otra
}
write-beside-lede = Se escribieron por separado. Nadie puede publicar el texto hasta que alguien elija. Léalas, ponga en el formulario las palabras que quiere, y firme: así queda decidido.
write-version = Versión { $number }
write-take = Poner la versión { $number } en el formulario
write-earlier = Quién lo escribió
write-now-by = Ahora: { $by }
write-earlier-none = No hubo otra versión.
write-earlier-all = Todas las versiones del texto
known-title = En qué se puede apoyar
known-hidden = Su cargo no ve en qué se puede apoyar un enunciado. Aun así puede escribir los ids.
known-none = Todavía no hay nada registrado en que se pueda apoyar un enunciado.
known-findings = Hallazgos
known-laws = Tablas jurídicas
known-contexts = Contexto
known-requests = Solicitudes de réplica

## Adding, taking out, order
add-title = Añadir un enunciado
add-after = Dónde
add-first = Al comienzo
add-means = Su firma significa: desde ahora el texto dice esto. Los demás enunciados conservan sus palabras.
add-go = Firmar el enunciado
said-add = Está en el texto.
remove-title = ¿Quitar { $id } del texto?
remove-kept = Sigue constando, con todas las personas que lo escribieron, lo firmaron u objetaron. Se puede poner de nuevo.
remove-signatures = Las unidades que tienen el texto deben recibir la nueva versión. Se piden de nuevo las firmas sobre todo el texto.
remove-objections = Una objeción que se refiere solo a este enunciado deja de retener, salvo que sus palabras estén en el texto con otro id.
remove-means = Su firma significa: esto ya no está en el texto.
remove-go = Quitarlo
remove-back = Dejarlo
said-remove = Ya no está en el texto, y sigue constando.
order-title = Cambiar el orden
order-lede = Escriba el lugar que debe tener cada enunciado, o muévalo hacia arriba y hacia abajo. No se firma nada hasta que pulse el último botón.
order-place = Lugar de { $id }
order-up = Arriba
order-down = Abajo
order-sort = Mostrar según estos números
order-not-yet = Este es el nuevo orden. Todavía no está firmado.
order-numbers = Un lugar es un número entero, como 3.
order-number-wrong = Escriba un número.
order-overtaken = Alguien cambió el orden, o añadió o quitó un enunciado, mientras esta página estaba abierta. No se ha firmado nada. Abajo está su orden, con lo que hay ahora en el texto: véalo, y firme de nuevo.
order-theirs = El orden de ahora: { $order }
order-means = Su firma significa: el texto se lee en este orden. Se piden de nuevo las firmas sobre todo el texto.
order-go = Firmar el orden
err-order-same = Este es el orden que el texto ya tiene.
rec-order-same = Mueva antes algo, o vuelva al texto.
said-order = El orden ha cambiado.
err-plan-beside = El plan de este texto, que contiene el orden, tiene dos versiones, una al lado de la otra.
rec-plan-beside = Elija antes entre ellas, en la página «Plan».

## Bringing a draft
draft-title = Pegar o subir un borrador
draft-lede = Primero ve cómo se va a incorporar. Antes no se firma nada.
draft-text = Pegue el texto
draft-text-hint = Markdown, o texto sin formato de un procesador de textos, con una línea vacía entre párrafos.
draft-file = O elija un archivo
draft-file-hint = Word (.docx), Markdown o texto sin formato.
draft-keep = Enunciados que ya estaban
draft-keep-yes = siguen siendo lo que son y se apoyan en lo mismo, cuando el borrador no lo dice
draft-keep-hint = Las palabras pegadas de un procesador de textos no traen referencias, ni todos los tipos de enunciado.
draft-look = Mostrar cómo se va a incorporar
draft-look-means = Esto no firma nada.
draft-nothing = Pegue un texto o elija un archivo.
draft-both = Hay un texto pegado y un archivo. Traiga solo uno de los dos.
draft-no-statement = Aquí no se pudo leer ningún enunciado. ¿Es el texto correcto?
draft-no-room = Esto es más largo de lo que se puede llevar a la página siguiente. Tráigalo por partes.
draft-shown-title = Cómo se va a incorporar el borrador
draft-counts = { $same ->
    [one] 1 enunciado queda como está
   *[other] { $same } enunciados quedan como están
}, { $edited ->
    [one] 1 cambia
   *[other] { $edited } cambian
}, { $added ->
    [one] 1 es nuevo
   *[other] { $added } son nuevos
}, { $removed ->
    [one] 1 sale del texto
   *[other] { $removed } salen del texto
}, { $moved ->
    [one] 1 cambia de lugar
   *[other] { $moved } cambian de lugar
}.
draft-notices = { $count ->
    [one] 1 cosa se dejó fuera o se supuso
   *[other] { $count } cosas se dejaron fuera o se supusieron
}
draft-comments = { $count ->
    [one] 1 comentario al margen, que no se incorpora
   *[other] { $count } comentarios al margen, que no se incorporan
}
draft-changes = Qué cambia
draft-no-changes = No cambia ninguna palabra.
draft-removed = Qué sale del texto
draft-removed-means = Estos enunciados no están en el borrador. Siguen constando y se pueden poner de nuevo.
draft-how-new = { $id }: nuevo
draft-how-edited = { $id }: otras palabras
draft-how-about = { $id }: las mismas palabras
draft-was = Antes: { $before }. Ahora: { $now }.
draft-kept = { $id } conserva las palabras que le dio { $person }: el borrador tiene solo palabras anteriores. Si quiere las anteriores, cambie el enunciado en su propia página.
draft-left = { $id } tiene versiones, una al lado de otra; el borrador las deja como están. Alguien que haya leído las dos elige en la página del enunciado.
draft-sign-title = Firmarlo
draft-carried = El borrador
draft-carried-hint = Donde algo se leyó mal, corríjalo aquí; lo verá una vez más antes de firmar.
draft-means = Su firma significa: desde ahora el texto dice esto, en este orden. A quien firmó palabras que cambian se le pide que las vea de nuevo.
draft-go = Firmar el borrador
draft-again = Traer otro borrador
draft-overtaken = Alguien cambió el texto desde que usted lo vio. No se ha firmado nada. Así se incorporaría el borrador ahora.
draft-changed-here = Usted corrigió el borrador. Todavía no se ha firmado nada. Así se incorporaría ahora.
err-draft-same = El texto ya dice todo esto, en este orden.
rec-draft-same = No hay nada que firmar. Corrija aquí el borrador, o vuelva al texto.
said-draft = El borrador está incorporado al texto.

## The plan
plan-title = El plan
plan-lede = Cuándo sale el texto, para quién, con qué fin y por qué canales. El orden de los enunciados queda como está.
plan-release = Hora de publicación
plan-release-hint = En el reloj de su unidad, { $zone }. La hora propuesta viene después del plazo más largo que el reglamento da a quienes afecta este texto.
plan-audience = Para quién
plan-purpose = Qué protege, y a quién podría perjudicar
plan-purpose-hint = Dos frases. Las leen todas las personas que firman.
plan-distribution = Adónde va
plan-distribution-hint = Uno por línea: canales, idiomas, organizaciones asociadas, agencias de noticias. Una corrección debe llegar a cada uno.
plan-groups = A quién se avisa antes
plan-group = Grupo { $number } al que se avisa antes
plan-group-hint = Por ejemplo: colegas, comunidad, membresía, testigos. Las líneas vacías quedan fuera.
plan-feedback = Cómo puede responder el grupo { $number }
plan-told = Cuándo se avisa al grupo { $number }
plan-order = Orden
plan-order-of = El orden de qué versión
plan-open = sin decidir
plan-means = Su firma significa: desde ahora este es el plan. Se piden de nuevo las firmas que lo leyeron.
plan-go = Firmar el plan
plan-beside-lede = Se escribieron por separado. Léalas, complete el formulario como debe quedar, y firme: así queda decidido.
plan-no-difference = Dicen lo mismo.
plan-overtaken-lede = No se ha firmado nada, y no se ha perdido nada de lo suyo: está en el formulario de abajo. Esto es lo que cambió la otra persona. Si firma ahora, su plan ocupa el lugar del otro.
err-plan-same = No hay nada distinto del plan que ya está.
rec-plan-same = Cambie algo, o vuelva al texto.
plan-meant = Si es lo que quiere, firme de nuevo sin cambiar nada. Si no, cámbielo.
plan-hour-inside = { $who } tiene tiempo para responder hasta el { $ends }, o más si ese plazo no ha comenzado: la hora de publicación es anterior.
plan-hour-over = La hora de publicación, { $when }, ya pasó.
plan-told-over = { $group }: el momento de avisar, { $when }, ya pasó. Si ya lo saben, está bien.
plan-told-late = { $group }: el momento de avisar, { $when }, no es anterior a la publicación.
said-plan = El plan ha cambiado.

## Versions
versions-title = Versiones
versions-lede = { $count ->
    [0] Todavía no se ha escrito nada.
    [one] El texto tiene 1 versión. No se pierde nada de lo que ha dicho.
   *[other] El texto tiene { $count } versiones. No se pierde nada de lo que ha dicho.
}
versions-compare = Comparar dos versiones
versions-number = Versión { $number }
versions-digest = su resumen criptográfico empieza por { $version }
versions-edited = Cambiados: { $ids }
versions-added = Añadidos: { $ids }
versions-removed = Quitados: { $ids }
versions-moved = Cambiados de lugar: { $ids }
versions-beside = Con dos versiones, una al lado de la otra: { $ids }
versions-plan-only = El mismo texto; cambió el plan.
versions-sent = Enviada a la unidad { $unit }, que no ha dado acuse de recibo
versions-got = La unidad { $unit } la tiene
versions-signed = Firmas sobre ella: { $people }
versions-what-changed = Qué cambió, palabra por palabra
versions-since = Qué cambió desde entonces
compare-title = Comparación de dos versiones
compare-signed = De la última versión que usted firmó al texto.
compare-got = De la última versión de la que su unidad dio acuse de recibo al texto.
compare-last = De la versión anterior al texto.
compare-from = De
compare-to = A
compare-go = Comparar
compare-count = { $count ->
    [0] Nada es distinto
    [one] 1 enunciado es distinto
   *[other] { $count } enunciados son distintos
}
compare-unchanged = { $count ->
    [one] { $first } es igual
   *[other] { $count } enunciados son iguales, de { $first } a { $last }
}
compare-moved = { $id }: en otro lugar, las mismas palabras
compare-edited = { $id }: cambiado
compare-added = { $id }: añadido
compare-removed = { $id }: quitado
compare-also-moved = y en otro lugar

## The time line
time-title = La línea de tiempo
time-describe = Qué hizo, envió, recibió, firmó y retuvo cada unidad. La tabla de abajo dice lo mismo.
time-describe-newest = Qué hizo, envió, recibió, firmó y retuvo cada unidad: lo más reciente, { $count } en total. Todos los actos están en «Historial».
time-now = ahora
time-span = del { $from } al { $to }
time-sent = Envío a la unidad { $unit }: { $checkpoint }
time-got = Acuse de recibo: { $checkpoint }
time-signed = { $person } firmó { $count ->
    [one] 1 pregunta
   *[other] { $count } preguntas
}
time-window = Plazo para lo que se le pregunta ahora
time-objection = Objeción (motivo: { $ground })
time-alert = Alerta de daño
time-planned = Hora de publicación prevista
time-sealed = Sello: { $version }
time-tick-day = { $day } { $month ->
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
}
time-tick-hour = { $day } { $month ->
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
} { $time }
time-word-version = Versión
time-word-delivery = Envío
time-word-receipt = Acuse de recibo
time-word-signature = Firma
time-word-window-running = Plazo que corre
time-word-window-ended = Plazo terminado
time-word-objection-open = Objeción que retiene
time-word-objection-ended = Objeción que no retiene
time-word-alert-open = Alerta que retiene
time-word-alert-ended = Alerta terminada
time-word-planned = Hora prevista
time-word-sealed = Sello
time-word-together = Varios muy juntos
time-word-region = Línea de tiempo; se desplaza hacia los lados
time-word-facts = La línea de tiempo, en una tabla
time-word-when = Cuándo
time-word-unit = Unidad
time-word-what = Qué
time-word-label = Sobre qué
draft-not-word = Este no es un archivo de Word. Se aceptan Word (.docx), Markdown (.md) y texto sin formato (.txt): ábralo en su editor y guárdelo así.
draft-misnamed-word = El nombre del archivo termina como el de un archivo de Word (.docx), pero no lo es. Ábralo en su editor y guárdelo como .docx; si es texto sin formato, haga que su nombre termine en .txt.
draft-misnamed-text = Este archivo lleva nombre de texto sin formato, pero no es texto en UTF-8. Ábralo en su editor y guárdelo como texto con la codificación UTF-8, o como .docx.

## Marks in a draft, and what a file is
draft-marks-title = Cómo marcar un titular, una cita, un llamamiento
draft-marks-lede = Los párrafos normales no necesitan marca: los dos primeros son la entrada, los demás el cuerpo. Las palabras entre comillas con quien las dijo se vuelven cita por sí solas.
draft-marks-section = lo que sigue bajo ese título: { $kind }
draft-marks-cite = se apoya en el hallazgo F1
draft-cites = En qué se apoyan los enunciados
draft-cites-hint = Números como F1, para cada enunciado del borrador que no nombre ninguno. Lo verá antes de firmar.
draft-unknown-id = El borrador se apoya en { $id }, y aquí no hay ninguna ficha con ese número. Corríjalo, o registre antes la ficha.
draft-came = Este archivo es { $what }. Se aceptan Word (.docx), Markdown (.md) y texto sin formato (.txt).
draft-came-pdf = un PDF
draft-came-picture = una imagen
draft-came-rtf = un texto RTF
draft-came-html = una página web
write-unknown-id = Aquí no hay ninguna ficha { $id }. Revise el número, o regístrela antes, en «Investigación».
said-edit-bare = Tiene palabras nuevas. Se quitaron caracteres invisibles que cambian cómo se muestra el texto.
said-add-bare = Está en el texto. Se quitaron caracteres invisibles que cambian cómo se muestra el texto.
draft-came-sheet = una hoja de cálculo
draft-came-slides = una presentación
