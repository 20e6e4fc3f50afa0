# En el disco: la cerradura de un nodo, lo que abre y lo que la destruye.
# Draft: awaits a native editor.

ask-node-passphrase = Frase de contraseña de este nodo:
ask-node-passphrase-again = No lo abrió. Frase de contraseña de este nodo:
ask-new-passphrase = Una nueva frase de contraseña para este nodo, unas palabras:
ask-new-passphrase-twice = La misma otra vez:

err-lock-missing = El archivo de clave de este nodo no está aquí ({ $path }).
rec-lock-missing = Tráigalo de donde se guardó, o restaure una copia de seguridad: nobis restore. Si el nodo fue destruido, ya nada lo abre.
err-lock-file = El archivo de clave de este nodo no se puede usar ({ $path }): { $why }.
rec-lock-file = Ponga una copia en su lugar, o restaure una copia de seguridad: nobis restore.
err-lock-wrong = Esta frase de contraseña no abre este nodo.
rec-lock-wrong = Inténtelo de nuevo. Pregunte en su unidad quién la conoce: sin ella, solo ayuda una copia de seguridad con otra frase.
err-lock-nobody = Este nodo está cerrado, y no hay a quién preguntar su frase de contraseña.
rec-lock-nobody = Ejecute esto en una terminal, o indique en NOBIS_PASSPHRASE_FILE un archivo que contenga la frase de contraseña.
err-lock-agent = Este nodo se abre con una clave en ssh-agent, y el agente de aquí no la tiene.
rec-lock-agent = Agregue la clave: ssh-add. Luego inténtelo de nuevo.
err-lock-differ = Las dos frases de contraseña no son iguales. No se cambió nada.
rec-lock-differ = Inténtelo de nuevo.

done-seal-locked = Sellado: { $path }. Cualquiera puede verificarlo: nobis verify { $path } --trust TRUST. Esto escribe ese archivo: nobis show trust --to TRUST
notice-open-lock = El almacén en { $dir } está abierto: quien tiene la carpeta lo lee todo. Solo para ensayos. Para cerrarlo: nobis passphrase --dir { $dir }
help-new-open = Dejar el almacén abierto, sin frase de contraseña: solo para ensayos
done-shown-to = Escrito: { $path }
help-show-to = Escribirlo en este archivo

ask-destroy = Esto destruye el nodo. Para seguir, escriba el nombre de su federación, { $name }:
err-destroy-name = Ese no es el nombre de la federación. No se destruyó nada.
rec-destroy-name = Escríbalo como está en la pregunta.
err-destroy-nobody = No hay a quién preguntar si se destruye este nodo. No se destruyó nada.
rec-destroy-nobody = Ejecute esto en una terminal, o agregue --yes.
done-destroy = Destruido: ya nada abre el nodo en { $dir }, y sus archivos ya no están. Lo que se entregó a otros y las copias de seguridad siguen ahí.
done-destroy-left = Destruido: ya nada abre el nodo en { $dir }. Algunos de sus archivos no se pudieron quitar: quite la carpeta.
done-passphrase = El nodo se abre con la nueva frase de contraseña. La anterior todavía abre copias de seguridad y copias del archivo de clave más antiguas.
done-passphrase-agent = El nodo se abre también con esta clave en ssh-agent.
done-passphrase-without = Esta clave ya no abre el nodo.
err-backup-there = Ya hay algo en { $path }.
rec-backup-there = Elija otro nombre. Nunca se escribe encima de una copia de seguridad.
done-backup = Copia de seguridad escrita: { $path }. Contiene { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}, { $megabytes } MB. Guárdela y guarde su frase de contraseña en dos lugares.
err-restore-there = La carpeta { $dir } no está vacía.
rec-restore-there = Elija una nueva con --dir.
err-restore-form = Esto no es una copia de seguridad, o está dañada: { $why }.
rec-restore-form = Tome otra copia de ella.
done-restore = Restaurado en { $dir } y leído de nuevo por completo: { $acts ->
    [one] { $acts } acto
   *[other] { $acts } actos
} en { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}. El nodo se abre con la frase de contraseña de la copia. Antes de que alguien firme aquí, reciba lo que tienen otras unidades: falta lo que se firmó después de la copia.
progress-files = { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}, { $megabytes } MB

help-passphrase = Cambiar la frase de contraseña que abre este nodo
help-passphrase-agent = Abrir el nodo también con esta clave en ssh-agent (un archivo .pub)
help-passphrase-without-agent = Ya no abrir el nodo con esta clave en ssh-agent (un archivo .pub)
help-destroy = Destruir este nodo: primero su clave, luego sus archivos
help-destroy-yes = No preguntar
help-backup = Escribir todo este nodo en un solo archivo cifrado
help-backup-to = El archivo
help-restore = Hacer un nodo de una copia de seguridad, en una carpeta nueva
help-restore-from = La copia de seguridad
help-join-open = Dejar el almacén abierto, sin frase de contraseña: solo para ensayos

# Pages
locked-go = Abrir este nodo
locked-passphrase = Frase de contraseña de este nodo
locked-lede = Nada de lo que guarda está en la memoria. Su frase de contraseña lo abre para todos; después cada persona desbloquea su clave.
locked-title = Este nodo está cerrado
lock-node-title = Cerrar este nodo ahora
lock-node-lede = Las claves de todos salen de la memoria de esta máquina, y con ellas todo lo que guarda el nodo. Todas las sesiones terminan. Para seguir, alguien escribe la frase de contraseña del nodo.
lock-node-go = Cerrar este nodo
destroy-title = Destruir este nodo
destroy-go = Destruir este nodo ahora
destroy-go-sure = Sí, destruirlo ahora
destroy-leave = No: dejar todo como está
destroy-lede = Solo cuando quienes vienen por esta máquina no deben encontrar lo que guarda. Se hace en un momento, y nada lo trae de vuelta.
destroy-sure = Pulse una vez más. No hay vuelta atrás.
destroy-lost = Lo que se pierde
destroy-lost-what = Todo lo que hay en esta carpeta: actos, borradores, registros y las claves privadas de quienes firman aquí. Se pierde para siempre, salvo que haya una copia de seguridad con su frase de contraseña.
destroy-stays = Lo que queda
destroy-stays-what = Lo que recibieron otras unidades queda con ellas. También las publicaciones, las copias de seguridad y lo que se guardó o imprimió en otro lugar. Avise a las otras unidades por otra vía: no pueden ver que este nodo ya no está.
destroyed-title = Destruido
err-node-stands-open = Este nodo está abierto: no tiene frase de contraseña con la que cerrarlo.
rec-node-stands-open = Dele una en la terminal: nobis passphrase. En un ensayo basta con terminar el programa.
locked-this-node = Este nodo
