# Draft: awaits a native editor.
# Guardians: asking for a word from somebody who may be forced, and saying that one had it.

help-recheck = Pedir una palabra de una persona de una unidad que usted guarda: lo que firmó desde entonces no cuenta, salvo donde retiene
help-recheck-whose = La persona
help-recheck-keep = En cuáles de sus actos confía: all (todos los que hay aquí), none (ninguno), o los que llegan hasta un acto, por los primeros dígitos de su identificador
help-check-in = Decir que tuvo una palabra de una persona: lo que firma vuelve a contar
help-check-in-recheck = La petición, por los primeros dígitos de su identificador
help-check-in-forced = Lo que firmó entretanto fue forzado: no cuenta nunca
done-recheck = { $count ->
    [0] La petición { $recheck } queda registrada. Nada de lo que { $person } firmó hasta ahora se ve afectado; lo que firme desde ahora no cuenta, salvo donde retiene.
    [one] La petición { $recheck } queda registrada. { $count } acto de { $person } no cuenta ahora, salvo donde retiene, ni lo que firme desde ahora.
    *[other] La petición { $recheck } queda registrada. { $count } actos de { $person } no cuentan ahora, salvo donde retienen, ni lo que firme desde ahora.
}
done-check-in = Queda registrado que tuvo una palabra de { $person }. Lo que firmó vuelve a contar.
done-check-in-forced = Queda registrado que tuvo una palabra de { $person }. Lo que firme desde ahora cuenta; lo que firmó entretanto, nunca.

help-duress = Poner una segunda frase de contraseña a su clave: lo que se firma con ella se lo dice a sus guardianes, y a nadie más
help-duress-guardians = Un guardián de su unidad; se repite para varios
help-duress-to = El archivo que se escribe para ellos. Solo lo abren sus nodos. Entréguelo, y bórrelo
help-ward = Tomar el archivo por el que una persona de una unidad que usted guarda le deja ver cuándo la fuerzan
help-ward-from = El archivo
help-wards = Lo que dicen quienes usted guarda con la frase de contraseña que usan: lo ve solo usted
ask-duress-first = Frase de contraseña de la clave de { $person }:
ask-duress-second = Segunda frase de contraseña, para cuando le fuercen:
ask-duress-again = La segunda frase de contraseña otra vez:
done-duress = La segunda frase de contraseña está puesta. Abre las mismas páginas y firma los mismos actos; solo sus guardianes notan la diferencia.
    Haga que les lleven { $path }, y bórrelo aquí: su nombre y su tamaño dicen lo que es.
done-ward = Con `nobis wards` verá cuándo { $person } firma con la segunda frase de contraseña.
wards-none = Nadie ha dado a { $person } un archivo así.
wards-quiet = { $person }: ninguna señal.
wards-sign = { $count ->
    [one] { $person }: un acto dice que fue forzado, { $op } de { $at }.
    *[other] { $person }: { $count } actos dicen que fueron forzados, el primero { $op } de { $at }.
} No lo diga por una línea que puedan oír quienes fuerzan. Lo que se firmó desde entonces se aparta con: nobis recheck { $person } --keep { $keep }
err-duress-agent = La clave de { $person } la tiene un agente, así que no se le puede poner una segunda frase de contraseña.
rec-duress-agent = Use una clave en un archivo, con frase de contraseña.
err-duress-open = La clave en { $path } no tiene frase de contraseña, así que quien la tenga no necesita ninguna.
rec-duress-open = Póngale una: ssh-keygen -p -f { $path }
err-duress-differs = Las dos no coinciden. No se ha puesto nada.
rec-duress-differs = Inténtelo otra vez.
err-duress-same = La segunda frase de contraseña debe ser otra que la primera, y tener al menos { $count } caracteres. No se ha puesto nada.
rec-duress-same = Elija una que no confunda con la primera, y que parezca igual de buena.
err-no-guardian = { $person } no es guardián de la unidad de esta persona.
rec-no-guardian = El archivo de confianza nombra a los guardianes.
err-ward-file = { $path } no es lo que una persona da a sus guardianes.
rec-ward-file = Pídale el archivo otra vez: nobis duress.
help-check-in-free = Nada de lo firmado entretanto fue forzado: todo cuenta
done-check-in-open = Queda registrado que tuvo una palabra de { $person }. Otra petición sigue abierta, así que nada cambia hasta que termine: { $recheck }
wards-open = { $person }: se pide una palabra con { $recheck }. Cuando la tenga: nobis check-in { $recheck } --free, o --forced
