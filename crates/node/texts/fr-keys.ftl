# Draft: awaits a native editor.
# The life of people's keys: asking for one to come in, enrolling, ending, changing one's own.

help-keys = Les clés des personnes : celles du fichier de confiance, celles entrées depuis et par quelles voix, celles qui ont pris fin
help-keys-whose = Seulement celles de cette personne
help-request = Écrire une demande pour une nouvelle clé à soi, d’un nouvel appareil ou après une perte : d’autres l’admettent
help-request-to = Le fichier à écrire
help-request-invitation = L’invitation à l’espace, si ce dossier n’en est pas encore un nœud
help-enrol = Parler pour une nouvelle clé : une autre à soi, celle d’un ou d’une collègue, ou celle d’une autre unité qui a perdu les siennes
help-enrol-request = La demande, telle que sa personne l’a faite
help-enrol-code = Le code que sa personne vous a lu, d’une voix que vous connaissez
help-revoke = Parler pour la fin d’une clé : la sienne, celle d’un ou d’une collègue, ou celle d’une autre unité qui a perdu les siennes
help-revoke-whose = La personne à qui est la clé
help-revoke-key = Le début de son empreinte, si la personne en a plusieurs
help-revoke-keep = Ce qui compte encore de ses actes : all (tous), none (aucun), ou ceux jusqu’à un acte, par les premiers chiffres de son identifiant
help-renew = Changer sa clé pour la nouvelle de keys/PERSON.next, dans chaque espace de cette machine

keys-person = { $person } ({ $unit })
keys-in-trust = dans le fichier de confiance
keys-enrolled = admise par { $voices }
keys-asked = pas encore admise ; ont parlé pour elle : { $voices }
keys-ended = { $count ->
    [0] a pris fin par { $voices } : aucun de ses actes ne compte
    [one] a pris fin par { $voices } : son premier acte compte
    *[other] a pris fin par { $voices } : ses { $count } premiers actes comptent
}
keys-end-asked = ont parlé pour sa fin : { $voices }. { $missing }
keys-takes = Il y faut { $ways }.
keys-takes-own = { $person }
keys-takes-home = { $count ->
    [one] { $count } personne de { $unit }
    *[other] { $count } personnes de { $unit }
}
keys-takes-peers = plus de la moitié des personnes, deux au moins, dans chacune de deux autres unités

done-request = La demande pour { $person } est dans { $path }. Transmettez-la, et lisez ceci d’une voix qu’on connaît :
    { $code }
done-enrol = Vous avez parlé pour une clé de { $person }.
done-revoke = Vous avez parlé pour la fin d’une clé de { $person }. Si un nœud a été perdu avec elle : nobis nodes, nobis retire NODE
done-revoke-last = { $person } n’a plus de clé qui vaille. Une nouvelle entre par : nobis request, nobis enrol
done-renew-space = Dans « { $title } », l’ancienne clé a admis la nouvelle et a pris fin.
done-renew = { $person } signe désormais avec { $key }. Le fichier de l’ancienne clé n’est plus sur cette machine. Une seconde phrase de passe, s’il y en avait une, est partie avec elle : nobis duress

err-whose-key = Il n’est pas dit à qui est la clé.
rec-whose-key = Dites-le : --as PERSON
err-key-request = { $path } n’est pas une demande de clé : la ligne { $line } n’est pas comme il faut.
rec-key-request = Demandez de nouveau le fichier, inchangé, tel que l’a écrit : nobis request
err-key-request-space = Cette demande concerne un autre espace.
rec-key-request-space = Que sa personne demande pour celui-ci, ou voyez si vous en visez un autre : nobis spaces
err-key-request-code = Ce n’est pas le code de cette demande. Le fichier a pu être changé en chemin, ou il est de quelqu’un d’autre.
rec-key-request-code = Faites-vous relire le code par { $person }, d’une voix que vous connaissez. N’admettez rien qui diffère.
err-which-key = On ne sait pas de quelle clé de { $person } il s’agit.
rec-which-key = nobis keys { $person } les montre. Dites : --key avec au moins quatre caractères après SHA256:
err-no-new-key = Il n’y a pas de nouvelle clé pour { $person } dans { $path }.
rec-no-new-key = Créez-la : ssh-keygen -t ed25519 -f { $path }
err-seal-key-enrolled = Cette clé de { $person } est entrée après la fondation. Un sceau demande une clé du fichier de confiance : qui vérifie à la main n’a rien d’autre où la chercher.
rec-seal-key-enrolled = Une autre personne chargée de la publication scelle, avec une clé que nomme le fichier de confiance.
err-unlock-ended = Cette clé a pris fin : sa personne ou d’autres l’ont dit.
rec-unlock-ended = Si elle est à vous, prenez votre nouvelle clé ; si personne ne vous a prévenu, parlez à votre unité : quelqu’un a pu agir en votre nom.
err-new-key-used = La clé dans { $path } n’est pas nouvelle : elle est déjà à quelqu’un, a pris fin, ou n’est qu’un lien. Rien n’a changé.
rec-new-key-used = Créez-en une nouvelle pour { $person } : ssh-keygen -t ed25519 -f { $path }
done-enrol-others = { $count ->
    [one] { $count } autre clé de { $person } signe encore. Si elle est perdue : nobis revoke { $person }
    *[other] { $count } autres clés de { $person } signent encore. Si l’une est perdue : nobis revoke { $person }
}
