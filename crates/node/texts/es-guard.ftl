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
