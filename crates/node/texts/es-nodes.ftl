# Draft: awaits a native editor.
# Nodes of units: who speaks for whom, joining, and meeting others by network or by a file somebody carries.

help-introduce = Declarar, con firma, que este nodo habla en nombre de su unidad, y en qué dirección se le puede llamar
help-introduce-addresses = Dónde pueden llamarlo otros nodos, como 192.0.2.7:7172; no se indica si se llevan archivos
help-retire = Declarar, con firma, que un nodo de su unidad se perdió, fue incautado o quedó fuera de servicio: ya nadie le da nada
help-retire-node = Los primeros dígitos de su nombre, según: nobis nodes
help-nodes = Los nodos de todas las unidades: cuál es este, dónde se puede llamar a cada uno y cuándo dijo por última vez qué tiene
help-invite = Escribir una invitación para una unidad de este espacio, para su propio nodo
help-invite-unit = La unidad
help-invite-to = El archivo que se escribe. No contiene textos ni nombres de personas
help-join = Unirse a un espacio con una invitación: en una carpeta vacía que contiene su clave, o junto a los espacios de un nodo
help-join-invitation = La invitación
help-join-addresses = Dónde pueden llamar otros nodos a este; no se indica si se llevan archivos
help-meet = Llamar ahora a otros nodos, y seguir hasta que ambos tengan lo mismo
help-meet-unit = Solo los nodos de esta unidad
help-meet-pace = No enviar más de esta cantidad de bytes por segundo
help-pack = Escribir un archivo de mensajero: lo que le falta al nodo de una unidad; solo ese nodo puede abrirlo
help-pack-unit = La unidad para la que es
help-pack-to = El archivo que se escribe
help-serve-nodes = Dirección y puerto en que otros nodos pueden llamar a este; sin ello, no se usa ninguna red
help-serve-pace = No enviar a cada uno más de esta cantidad de bytes por segundo

done-introduce = { $count ->
    [0] Este nodo habla ahora en nombre de la unidad { $unit }. Se llega a él con archivos de mensajero: nobis pack, nobis take.
    *[other] Este nodo habla ahora en nombre de la unidad { $unit }, y se le puede llamar. Para que escuche: nobis serve --nodes ADDRESS
}
done-retire = El nodo { $node } queda fuera de servicio, para siempre. Otros nodos lo sabrán en su próximo intercambio con el suyo.
done-invite = La invitación para la unidad { $unit } está en { $path }.
    Léale esto en voz alta por otra vía, por ejemplo por teléfono. Allí debe verse lo mismo al unirse:
    { $code }
done-join = Esta carpeta espera el espacio, como nodo de la unidad { $unit }.
    Compare esto con lo que le leyó quien le invitó:
    { $code }
    Si es lo mismo, continúe: nobis meet
done-join-courier = Esta carpeta espera el espacio, como nodo de la unidad { $unit }.
    Compare esto con lo que le leyó quien le invitó:
    { $code }
    Si es lo mismo, escriba un archivo para esa unidad y haga que alguien lo lleve: nobis pack --for { $from } --to FILE
done-pack = { $count ->
    [0] Allí no falta ningún acto. { $path } dice qué hay aquí y pide lo que falta aquí.
    [one] Hay 1 acto en { $path }. Solo el nodo de la unidad { $unit } puede abrirlo.
    *[other] Hay { $count } actos en { $path }. Solo el nodo de la unidad { $unit } puede abrirlo.
}
done-take-receipts = { $count ->
    [one] Este nodo ha acusado recibo de 1 entrega a su unidad: el plazo corre desde ahora. El acuse sale con el próximo archivo o llamada.
    *[other] Este nodo ha acusado recibo de { $count } entregas a su unidad: los plazos corren desde ahora. Los acuses salen con el próximo archivo o llamada.
}
done-take-waiting = { $count ->
    [one] 1 acto espera actos en los que se apoya. Incorpore también el otro archivo.
    *[other] { $count } actos esperan actos en los que se apoyan. Incorpore también los otros archivos.
}
done-take-cut = El archivo termina demasiado pronto o está dañado. Se incorporó lo que se pudo leer; pida el archivo de nuevo.
done-meet = { $unit }: ahora ambos nodos tienen lo mismo. { $count ->
    [0] Aquí no había nada nuevo.
    [one] 1 acto era nuevo aquí.
    *[other] { $count } actos eran nuevos aquí.
}
done-meet-cut = { $unit }: se cortó la línea. { $count ->
    [0] Aquí no había nada nuevo.
    [one] 1 acto era nuevo aquí.
    *[other] { $count } actos eran nuevos aquí.
} No se perdió nada: llame de nuevo, y el intercambio sigue desde aquí.
done-meet-not = { $unit }: { $why }
done-serve-nodes = Otros nodos pueden llamar a este en { $address }

nodes-own = { $unit }: nodo { $node }, este. { $reach }
nodes-heard = { $unit }: nodo { $node }. Dijo qué tiene: { $at }. { $reach }
nodes-unheard = { $unit }: nodo { $node }. Aún no ha dicho a este nodo qué tiene. { $reach }
nodes-called = Se le llama en { $addresses }.
nodes-by-file = Se llega a él con archivos de mensajero.
nodes-none = { $unit }: aquí no se conoce ningún nodo. Invite a la unidad: nobis invite
nodes-lost = Atención: el nodo de la unidad { $unit } dice tener menos de lo que dijo antes. O perdió actos, o muestra historiales distintos a personas distintas. Se conservan sus dos declaraciones, firmadas por él. Pregunte allí por otra vía.

err-node-key = La clave de este nodo ya no se puede leer.
rec-node-key = Restaure la carpeta desde una copia de seguridad. Si no es posible, que alguien de la unidad ponga este nodo fuera de servicio, y únase de nuevo en otra carpeta.
err-node-address = { $address } no es una dirección.
rec-node-address = Indique números y un puerto, como 192.0.2.7:7172 o [2001:db8::7]:7172.
err-no-such-node = Ningún nodo de su unidad se llama { $prefix }.
rec-no-such-node = Vea los nombres: nobis nodes
err-not-introduced = Nadie ha declarado aún que este nodo habla en nombre de una unidad.
rec-not-introduced = Alguien de la unidad lo hace una vez: nobis introduce --as PERSON
err-no-node-of = Aquí no se conoce ningún nodo de la unidad { $unit }.
rec-no-node-of = Invítela: nobis invite { $unit } --to FILE
err-who-joins = No se indica quién se une.
rec-who-joins = Indíquelo: --as PERSON. La clave de esa persona debe estar en la carpeta keys.
err-invitation = { $path } no es una invitación, o cambió por el camino: línea { $line }.
rec-invitation = Pídala de nuevo a quien le invitó.
err-courier-key = El nodo para el que es declaró una clave de mensajero que no lo es.
rec-courier-key = Pida a esa unidad que presente de nuevo su nodo: nobis introduce
err-not-courier = { $path } no es un archivo de mensajero, o su comienzo está dañado.
rec-not-courier = Pida el archivo de nuevo.
err-not-for-us = { $path } no es para este nodo: aquí no se puede abrir.
rec-not-for-us = Entréguelo a la unidad para la que se escribió, o pida uno que sea para usted: nobis pack --for UNIT
err-not-of-this-space = En { $path } no hay nada de este espacio que venga de un nodo que hable en nombre de una de sus unidades.
rec-not-of-this-space = Pida a quien lo escribió que presente su nodo, o que lo escriba de nuevo.
err-nobody-to-call = Ningún otro nodo dice dónde se le puede llamar.
rec-nobody-to-call = Haga el intercambio con archivos: nobis pack, nobis take
err-nodes-address = No es posible el intercambio con otros nodos en { $address }: { $why }
rec-nodes-address = Use otro puerto, o el puerto 0 para cualquiera.
err-node-silent = Ese nodo no responde. { $why }
rec-node-silent = Pruebe más tarde, o haga el intercambio con archivos: nobis pack, nobis take
err-node-slow = Ese nodo dejó de hablar a mitad del intercambio.
rec-node-slow = Llame de nuevo; el intercambio sigue desde aquí. Con una línea muy mala, hágalo con archivos.
err-node-garbled = No se entiende lo que dice ese nodo ({ $code }).
rec-node-garbled = Quizá su programa es de otra versión, o no es lo que dice ser. No se incorporó nada de ello.
err-peer-nothing = Ese nodo no comparte ningún espacio con este, o no puede mostrarlo.
rec-peer-nothing = Si debería compartirlo, pida a esa unidad que presente su nodo: nobis introduce
err-peer-out-of-turn = Ese nodo habló fuera de su turno, y se dejó la conversación.
rec-peer-out-of-turn = Quizá su programa es de otra versión. No se incorporó nada incorrecto.
err-peer-space = Ese nodo habló de un espacio en el que no participa, y se dejó la conversación.
rec-peer-space = No se incorporó nada incorrecto. Pregunte a esa unidad por otra vía.
err-peer-key = Ese nodo firmó con una clave que no es la suya, y se dejó la conversación.
rec-peer-key = No se incorporó nada incorrecto. Pregunte a esa unidad por otra vía.
err-peer-order = Ese nodo envió actos antes que aquellos en los que se apoyan, y se dejó la conversación.
rec-peer-order = No se incorporó nada incorrecto. Quizá su programa es de otra versión.
err-peer-noise = Ese nodo dijo una y otra vez lo que no aporta nada nuevo, y se dejó la conversación.
rec-peer-noise = No se incorporó nada incorrecto. Pregunte a esa unidad por otra vía.

help-any-space = Si hay varios espacios en esta máquina, cuál: las primeras letras de su nombre, según: nobis spaces
help-spaces = Los espacios de este nodo: cómo se llama cada uno y quién participa
help-space = Fundar otro espacio solo para algunas unidades; nadie más se entera de que existe
help-space-title = Cómo se llama
help-space-units = Una unidad que participa además de la suya; puede darse varias veces

spaces-first = (primero) { $title }: con { $others }. { $count ->
    [one] { $count } acto.
    *[other] { $count } actos.
}
spaces-further = { $name } { $title }: con { $others }. { $count ->
    [one] { $count } acto.
    *[other] { $count } actos.
}
spaces-awaited = { $name } Espera sus primeros actos, tras una invitación de { $unit }: nobis meet
done-space = El espacio { $title } queda fundado aquí junto a los demás, para { $units }. Su archivo de confianza:
    { $digest }
    Siga en él con --space { $name }: presente allí este nodo con una dirección propia e invite a cada unidad.
done-space-no-panel = Nadie puede resolver en él una objeción, pues no participa ningún panel: solo la termina quien objeta, o quitar el enunciado.
done-beside = Está junto a los demás espacios de este nodo. Siga en él con --space { $name }
done-serve-space = { $title }:
meet-space = { $title }:
err-no-such-space = Ningún espacio de aquí, o más de uno, tiene un nombre que empiece por { $name }.
rec-no-such-space = Vea los nombres: nobis spaces
err-space-there = Este nodo ya participa en ese espacio.
rec-space-there = Vea qué hay aquí: nobis spaces
home-spaces = Otros espacios en este nodo
home-space = { $title }, en el puerto { $port }
