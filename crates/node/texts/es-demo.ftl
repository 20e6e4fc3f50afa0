# Draft: awaits a native editor.
# The story of nobis demo: August 2022, played again with everybody asked. Invented people; the public facts of the case.

demo-kept = La demo anterior se conserva en { $dir }.

demo-opening = ── Agosto de 2022 ──────────────────────────────────────────────────────────
  Una federación sin sede central: una secretaría (is), secciones en Ucrania (ua), Canadá (ca),
  Noruega (no) y Kenia (ke), y un panel (pn). Cada persona firma con su propia clave. Es la
  mañana del 3 de agosto, un día antes de la publicación. La secretaría presenta su borrador, con
  los hallazgos, las pruebas y lo que se ha dicho de él hasta ahora.
demo-refused = ── No puede salir, y se dicen todas las razones a la vez ───────────────────
  Quien escribió el texto pregunta qué impide publicarlo. No recibe una simple luz roja: lee cada
  razón, quién puede resolverla y cómo.
demo-refused-seal =   Una persona responsable de publicación lo intenta de todos modos. No hay atajos.
demo-objection = ── «No» no es una respuesta ────────────────────────────────────────────────
  La sección de Ucrania ha objetado dos veces, con razones. Quien escribió el texto responde con
  una palabra, y después intenta retirar la objeción por su cuenta.
demo-mended = ── Corregido ───────────────────────────────────────────────────────────────
  Dos días de trabajo: el titular dice dónde y cuándo, la calificación jurídica dice «podría haber»,
  el contexto está donde la gente lee, se dice que el plazo fue corto, hay una refutación lista y
  las dos objeciones tienen respuestas con razones. Los enunciados conservan sus ids, y así no se
  pierde nada de lo que se dijo sobre ellos.
demo-mended-left =   { $count ->
    [one] Queda 1 punto
   *[other] Quedan { $count } puntos
} por resolver: firmas, y la respuesta de la propia sección de Ucrania.
demo-asked = ── Nada sobre nosotros sin nosotros ────────────────────────────────────────
  La sección de Ucrania recibe esta misma versión. Su plazo corre desde su propio acuse de recibo,
  en sus propias horas de trabajo.
demo-own =   Quien escribió el texto querría firmar los hechos. Una firma bajo un texto propio se conserva, y no cuenta.
demo-signing =   Cada cual firma lo que puede: hechos y calificación jurídica, desde dentro; no causar daño e imparcialidad, desde otras unidades.
demo-typo = ── Un cambio en un texto firmado ───────────────────────────────────────────
  Un espacio de más es solo formato. Nadie tiene que firmar de nuevo.
demo-edit =   Una cifra no lo es. Los controles que leen esta frase vuelven a preguntar; los demás siguen vigentes.
demo-stale =   { $count ->
    [0] Ningún control está desactualizado; { $good } siguen vigentes.
    [one] 1 control está desactualizado: { $keys }. { $good } siguen vigentes.
   *[other] { $count } controles están desactualizados: { $keys }. { $good } siguen vigentes.
}
demo-reaffirm =   Ven lo que cambió, y firman eso de nuevo, nada más.
demo-alert = ── Veinte minutos antes de la publicación ──────────────────────────────────
  Hay amenazas contra colegas en Ucrania. Una palabra lo retiene todo, de inmediato.
demo-alert-own =   La parte que escribió el texto querría cerrar la alerta. No puede.
demo-alert-outside =   Una persona responsable de seguridad de la sección de Noruega la examina. Cuando el peligro está atendido, lo hace constar.
demo-dissent = ── Con disenso, en la misma página ─────────────────────────────────────────
  La sección de Ucrania consiente en cómo se le dio participación, en la seguridad y en los hechos
  locales. En la calificación jurídica no está de acuerdo. Su disenso sale con el texto, firmado,
  donde todo el mundo lo lee.
demo-seal =   Sella una persona responsable de publicación de la sección de Noruega: nadie puede dejar en un cajón lo que está conforme con solo no actuar.
demo-verify = ── Comprueba alguien de fuera ──────────────────────────────────────────────
  Sin conexión, con la publicación y el archivo de confianza.
demo-flip =   Se altera un solo bit del texto.
demo-next = ── Su turno ────────────────────────────────────────────────────────────────
  La publicación, tal como la ve el público: { $dir }/release/data/index.html, y HOW-TO-VERIFY.txt
  Verifíquela con herramientas comunes:      cd { $dir }/release && sha256sum -c seal/seal.sha256 manifest-sha256.txt
                                             ssh-keygen -Y verify -f ../trust -I no-3 -n nobis-seal-v1 -s seal/seal.sha256.sig < seal/seal.sha256
  Por qué no pudo salir el primer borrador:  { $dir }/refused.json
  Pruebe un cambio propio:                   edite { $dir }/case/corrected/draft.md, y después
                                             nobis import { $dir }/case/corrected --dir { $dir }
                                             nobis check --dir { $dir }

demo-node-at = Las páginas de { $unit } están en { $address }
demo-nodes =
    Ahora cada unidad tiene su propio nodo: cuatro procesos, cuatro carpetas, cada una con sus claves. Lo que se firma en
    uno está al momento en los demás. Abra dos de estas direcciones una al lado de la otra en un navegador de esta máquina.
    Ctrl+C los termina; nada de lo firmado se pierde.
err-demo-node = El nodo de { $unit } no arranca.
rec-demo-node = Lo que dice arriba explica por qué. La demostración sin los nodos: nobis demo --no-serve
