# Draft: awaits a native editor.
# Guardians: asking for a word from somebody who may be forced, and saying that one had it.

help-recheck = Demander un mot d’une personne d’une unité que vous gardez : ce qu’elle a signé depuis ne compte pas, sauf là où cela retient
help-recheck-whose = La personne
help-recheck-keep = Ceux de ses actes auxquels vous vous fiez : all (tous ceux d’ici), none (aucun), ou ceux jusqu’à un acte, par les premiers chiffres de son identifiant
help-check-in = Dire que vous avez eu un mot d’une personne : ce qu’elle signe compte de nouveau
help-check-in-recheck = La demande, par les premiers chiffres de son identifiant
help-check-in-forced = Ce qu’elle a signé entre-temps était forcé : cela ne compte jamais
done-recheck = { $count ->
    [0] La demande { $recheck } est inscrite. Rien de ce que { $person } a signé jusqu’ici n’est touché ; ce qui sera signé désormais ne compte pas, sauf là où cela retient.
    [one] La demande { $recheck } est inscrite. { $count } acte de { $person } ne compte plus pour l’instant, sauf là où il retient ; il en va de même de ce qui sera signé désormais.
    *[other] La demande { $recheck } est inscrite. { $count } actes de { $person } ne comptent plus pour l’instant, sauf là où ils retiennent ; il en va de même de ce qui sera signé désormais.
}
done-check-in = Il est inscrit que vous avez eu un mot de { $person }. Ce que cette personne a signé compte de nouveau.
done-check-in-forced = Il est inscrit que vous avez eu un mot de { $person }. Ce qui est signé désormais compte ; ce qui l’a été entre-temps, jamais.
