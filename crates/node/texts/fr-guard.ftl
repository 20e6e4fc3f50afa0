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

help-duress = Définir une seconde phrase de passe pour votre clé : ce qui est signé avec elle le dit à vos gardiens, et à personne d’autre
help-duress-guardians = Un gardien ou une gardienne de votre unité ; à répéter pour plusieurs
help-duress-to = Le fichier à écrire pour eux. Seuls leurs nœuds l’ouvrent. Transmettez-le, puis supprimez-le
help-ward = Recevoir le fichier par lequel une personne d’une unité que vous gardez vous laisse voir quand on la force
help-ward-from = Le fichier
help-wards = Ce que disent ceux que vous gardez par la phrase de passe qu’ils emploient : vu de vous seul
ask-duress-first = Phrase de passe de la clé de { $person } :
ask-duress-second = Seconde phrase de passe, pour le cas où on vous force :
ask-duress-again = La seconde phrase de passe encore une fois :
done-duress = La seconde phrase de passe est définie. Elle ouvre les mêmes pages et signe les mêmes actes ; seuls vos gardiens voient la différence.
    Faites-leur porter { $path }, et supprimez-le ici : son nom et sa longueur disent ce que c’est.
done-ward = Vous verrez par `nobis wards` quand { $person } signe avec la seconde phrase de passe.
wards-none = Personne n’a donné un tel fichier à { $person }.
wards-quiet = { $person } : aucun signe.
wards-sign = { $count ->
    [one] { $person } : un acte dit qu’il a été forcé, { $op } du { $at }.
    *[other] { $person } : { $count } actes disent qu’ils ont été forcés, le premier est { $op } du { $at }.
} N’en parlez pas sur une ligne que pourraient entendre ceux qui forcent. Ce qui a été signé depuis est écarté par : nobis recheck { $person } --keep { $keep }
err-duress-agent = La clé de { $person } est dans un agent : on ne peut pas lui donner de seconde phrase de passe.
rec-duress-agent = Utilisez une clé dans un fichier, avec une phrase de passe.
err-duress-open = La clé dans { $path } n’a pas de phrase de passe : qui l’a n’en a pas besoin.
rec-duress-open = Donnez-lui-en une : ssh-keygen -p -f { $path }
err-duress-differs = Les deux ne concordent pas. Rien n’a été défini.
rec-duress-differs = Essayez de nouveau.
err-duress-same = La seconde phrase de passe doit être autre que la première, et avoir au moins { $count } caractères. Rien n’a été défini.
rec-duress-same = Choisissez-en une que vous ne confondrez pas avec la première, et qui paraisse aussi bonne.
err-no-guardian = { $person } n’est pas gardien ou gardienne de l’unité de cette personne.
rec-no-guardian = Le fichier de confiance nomme les gardiens.
err-ward-file = { $path } n’est pas ce qu’une personne donne à ses gardiens.
rec-ward-file = Redemandez-lui le fichier : nobis duress.
help-check-in-free = Rien de ce qui a été signé entre-temps n’était forcé : tout compte
done-check-in-open = Il est inscrit que vous avez eu un mot de { $person }. Une autre demande est encore ouverte, et rien ne change avant sa fin : { $recheck }
wards-open = { $person } : un mot est demandé par { $recheck }. Quand vous l’aurez eu : nobis check-in { $recheck } --free, ou --forced
