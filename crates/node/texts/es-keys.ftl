# Draft: awaits a native editor.
# The life of people's keys: asking for one to come in, enrolling, ending, changing one's own.

help-keys = Las claves de las personas: cuáles están en el archivo de confianza, cuáles entraron después y por qué voces, cuáles terminaron
help-keys-whose = Solo las de esta persona
help-request = Escribir una solicitud para una clave nueva propia, de un dispositivo nuevo o tras una pérdida: otras personas la admiten
help-request-to = El archivo que se escribe
help-request-invitation = La invitación al espacio, si esta carpeta aún no es un nodo suyo
help-enrol = Hablar a favor de una clave nueva: otra propia, la de una persona colega o la de otra unidad que perdió las suyas
help-enrol-request = La solicitud, tal como la hizo su persona
help-enrol-code = El código que su persona le leyó, con una voz que usted conoce
help-revoke = Hablar a favor del fin de una clave: la propia, la de una persona colega o la de otra unidad que perdió las suyas
help-revoke-whose = La persona de quien es la clave
help-revoke-key = El comienzo de su huella, si la persona tiene varias
help-revoke-keep = Qué actos suyos siguen contando: all (todos), none (ninguno), o los que llegan hasta un acto, por los primeros dígitos de su identificador
help-renew = Cambiar la clave propia por la nueva de keys/PERSON.next, en cada espacio de esta máquina

keys-person = { $person } ({ $unit })
keys-in-trust = en el archivo de confianza
keys-enrolled = admitida por { $voices }
keys-asked = aún no admitida; han hablado a su favor: { $voices }
keys-ended = { $count ->
    [0] terminada por { $voices }: ningún acto suyo cuenta
    [one] terminada por { $voices }: cuenta su primer acto
    *[other] terminada por { $voices }: cuentan sus primeros { $count } actos
}
keys-end-asked = han hablado a favor de su fin: { $voices }. { $missing }
keys-takes = Hace falta { $ways }.
keys-takes-own = { $person }
keys-takes-home = { $count ->
    [one] { $count } persona de { $unit }
    *[other] { $count } personas de { $unit }
}
keys-takes-peers = más de la mitad de las personas, dos como mínimo, en cada una de otras dos unidades

done-request = La solicitud para { $person } está en { $path }. Entréguela, y lea esto con una voz que conozcan:
    { $code }
done-enrol = Ha hablado a favor de una clave de { $person }.
done-revoke = Ha hablado a favor del fin de una clave de { $person }. Si con ella se perdió un nodo: nobis nodes, nobis retire NODE
done-revoke-last = { $person } no tiene ninguna clave que siga valiendo. Una nueva entra con: nobis request, nobis enrol
done-renew-space = En «{ $title }» la clave vieja admitió la nueva y terminó.
done-renew = { $person } firma desde ahora con { $key }. El archivo de la clave vieja ya no está en esta máquina. Una segunda frase de contraseña, si la había, se ha ido con ella: nobis duress

err-whose-key = No se dice de quién es la clave.
rec-whose-key = Indíquelo: --as PERSON
err-key-request = { $path } no es una solicitud de clave: la línea { $line } no es como debe ser.
rec-key-request = Pida otra vez el archivo, sin cambios, tal como lo escribió: nobis request
err-key-request-space = Esta solicitud es para otro espacio.
rec-key-request-space = Que su persona la haga para este, o mire si se refiere a otro: nobis spaces
err-key-request-code = Este no es el código de esta solicitud. Puede que el archivo se cambiara por el camino, o que sea de otra persona.
rec-key-request-code = Pida a { $person } que lo lea otra vez, con una voz que usted conozca. No admita nada que difiera.
err-which-key = No está claro a qué clave de { $person } se refiere.
rec-which-key = nobis keys { $person } las muestra. Indique: --key con al menos cuatro caracteres después de SHA256:
err-no-new-key = No hay clave nueva para { $person } en { $path }.
rec-no-new-key = Créela: ssh-keygen -t ed25519 -f { $path }
err-seal-key-enrolled = Esta clave de { $person } entró después de la fundación. Un sello exige una clave del archivo de confianza: quien comprueba a mano no tiene otro lugar donde buscarla.
rec-seal-key-enrolled = Sella otra persona responsable de la publicación, con una clave que nombre el archivo de confianza.
err-unlock-ended = Esta clave ha terminado: así lo dijo su persona o lo dijeron otras.
rec-unlock-ended = Si es suya, use su clave nueva; si nadie se lo dijo, hable con su unidad: alguien puede haber actuado en su nombre.
err-new-key-used = La clave en { $path } no es nueva: ya es de alguien, ha terminado o es solo un enlace. No se ha cambiado nada.
rec-new-key-used = Cree una nueva para { $person }: ssh-keygen -t ed25519 -f { $path }
done-enrol-others = { $count ->
    [one] { $count } clave más de { $person } sigue firmando. Si se ha perdido: nobis revoke { $person }
    *[other] { $count } claves más de { $person } siguen firmando. Si se ha perdido una: nobis revoke { $person }
}
