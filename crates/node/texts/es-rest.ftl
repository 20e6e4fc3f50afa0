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
err-half-founded = El nodo en { $dir } no se fundó hasta el final.
rec-half-founded = Fúndelo de nuevo con la misma orden. O quite lock.key y nobis.db, si no hay nada más en la carpeta.

done-seal-locked = Sellado: { $path }. Cualquiera puede verificarlo: nobis verify { $path } --trust TRUST. Esto escribe ese archivo: nobis show trust --to TRUST
notice-open-lock = El almacén en { $dir } está abierto: quien tiene la carpeta lo lee todo. Solo para ensayos. Para cerrarlo: nobis passphrase --dir { $dir }
help-new-open = Dejar el almacén abierto, sin frase de contraseña: solo para ensayos
done-shown-to = Escrito: { $path }
help-show-to = Escribirlo en este archivo
