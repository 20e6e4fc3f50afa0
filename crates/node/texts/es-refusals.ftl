# Draft: awaits a native editor.
# Acts that have no effect. They are kept and shown all the same: nothing anybody signed is dropped.

err-refused-unknown-key = Este acto no tiene efecto: la clave que lo firmó no es de nadie en el archivo de confianza.
rec-refused-unknown-key = Compruebe que usa la clave correcta. Una clave nueva cuenta cuando la han admitido suficientes personas: nobis request, nobis enrol.

err-refused-key-revoked = Este acto no tiene efecto: la clave que lo firmó fue revocada, y no está entre los actos de ella que siguen contando.
rec-refused-key-revoked = Si es suyo y es correcto, fírmelo de nuevo con su clave nueva.

err-refused-key-unproved = Esta clave no tiene efecto: no firmó que es de esta persona, en este espacio.
rec-refused-key-unproved = Haga que el dispositivo nuevo firme otra vez por sí mismo. Solo quien tiene una clave puede pedir que se admita.

err-refused-not-a-guardian = Este acto no tiene efecto: quien lo firmó no es guardián de la unidad de esa persona.
rec-refused-not-a-guardian = El archivo de confianza nombra a los guardianes. Pida a uno de ellos; para terminar una clave, hable a favor de su fin: nobis revoke.

err-refused-key-taken = Este acto no tiene efecto: la clave ya está en el archivo de confianza, o es de otra persona.
rec-refused-key-taken = Cree una clave nueva para el dispositivo nuevo. Una clave habla por una sola persona.

err-refused-no-seat = Este acto no tiene efecto: quien lo firmó no ocupa ningún cargo que permita hacerlo.
rec-refused-no-seat = Pida que lo haga alguien con el cargo adecuado. El archivo de confianza dice quién ocupa cada cargo.

err-refused-unreadable = Este acto no tiene efecto: este programa no puede leerlo.
rec-refused-unreadable = Quizá viene de una versión más nueva de nobis. Actualice el programa, o pida que lo haga de nuevo quien lo firmó.

err-refused-foreign-edit = Este cambio no tiene efecto: la ficha es de otra unidad.
rec-refused-foreign-edit = Pida a esa unidad que la cambie, o diga qué hay que corregir: `nobis concern --as …`, `nobis object --as …`

err-refused-aside-missing = Este acto todavía no tiene efecto: no ha llegado la parte que solo pueden leer quienes participan.
rec-refused-aside-missing = Pida el acto completo a la unidad que lo envió: `nobis pack`.

err-refused-no-reason = Este acto no tiene efecto: no da razones, o da muy pocas para valorarlas.
rec-refused-no-reason = Hágalo de nuevo con razones. Una objeción dice además qué la resolvería. «No», por sí solo, no es una respuesta.

err-refused-no-crisis-charter = Esta declaración no tiene efecto: el reglamento de este texto no conoce crisis.
rec-refused-no-crisis-charter = Déjelo seguir su camino habitual. Lo que deba publicarse en horas se abre como un texto propio, con un reglamento para crisis.

err-refused-not-the-objector = Este retiro no tiene efecto: solo puede retirar una objeción la persona que objetó.
rec-refused-not-the-objector = Pregunte a quien objetó qué la resolvería. Si no, responda a la objeción, o acuda al panel.
err-refused-not-a-second = Esta segunda firma no tiene efecto: hace falta otra persona de la unidad que retira, o quien la ampara desde fuera de la unidad que escribió el texto.
rec-refused-not-a-second = Pídalo a colegas de quien objetó. El archivo de confianza dice quiénes son, y quién ampara a la unidad.

err-refused-not-of-the-unit = Esto no tiene efecto: solo las personas de la unidad que retira, y quien la ampara, anulan un retiro.
rec-refused-not-of-the-unit = Si cree que forzaron a alguien, avise por otro canal a quien ampara a esa unidad, u objete usted.

err-refused-not-a-witness = Esto no tiene efecto: quien vio un retiro no puede ser de la unidad que retira ni de la que escribió el texto.
rec-refused-not-a-witness = Pida a alguien de una tercera unidad, o del panel, que diga que lo tiene.

err-refused-not-the-receiver = Este acuse de recibo no tiene efecto: la entrega era para otra unidad.
rec-refused-not-the-receiver = El acuse de recibo lo da la unidad a la que se envió, desde su propio nodo.
err-refused-node-retired = Este acuse de recibo no tiene efecto: su unidad retiró del servicio el nodo que lo firmó.
rec-refused-node-retired = Lo acusa otro nodo de la unidad, o alguien de ella: nobis receipt

err-refused-not-from-outside = Este cierre no tiene efecto: viene de la unidad que escribió el texto o de la unidad que dio la alerta.
rec-refused-not-from-outside = Pídalo a una persona responsable de seguridad de una tercera unidad, y diga qué se hizo.

err-refused-not-independent = Este dictamen no tiene efecto: quien lo firma en el panel pertenece a la unidad que escribió el texto o a la que objetó.
rec-refused-not-independent = En este caso dictamina otra persona del panel.

err-refused-id-taken = Este documento no tiene efecto: su id ya está en uso.
rec-refused-id-taken = Ábralo de nuevo con otro id.

# An output that can't be looked at.

err-view-not-founded = Este espacio no tiene un acto de fundación que se pueda leer.
rec-view-not-founded = Compruebe que esta es la carpeta correcta. Si el espacio vino de otra unidad, intercambie fichas con ella de nuevo: `nobis pack`, `nobis take`.

err-view-no-output = Aquí no hay ningún documento llamado { $output }.
rec-view-no-output = Mire lo que hay aquí con `nobis show`. Si lo abrió otra unidad, intercambie antes fichas con ella: `nobis pack`, `nobis take`.

err-view-no-charter = El reglamento de este documento ({ $charter }) no está entre los que se fijaron al fundar el espacio.
rec-view-no-charter = Pregunte a la unidad que lo abrió a qué reglamento se refería. Esa unidad abre el documento de nuevo con uno de este espacio.
