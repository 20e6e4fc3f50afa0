# Draft: awaits a native editor.
# Nodes of units: who speaks for whom, joining, and meeting others by network or by a file somebody carries.

help-introduce = Dire, avec signature, que ce nœud parle au nom de votre unité, et où il est joignable
help-introduce-addresses = Où les autres nœuds peuvent le joindre, par exemple 192.0.2.7:7172 ; à omettre si des fichiers sont portés
help-retire = Dire, avec signature, qu’un nœud de votre unité a été perdu, saisi ou mis hors service : plus personne ne lui donne rien
help-retire-node = Les premiers caractères de son nom, donnés par : nobis nodes
help-nodes = Les nœuds de toutes les unités : lequel est celui-ci, où chacun est joignable, et quand il a dit pour la dernière fois ce qu’il a
help-invite = Écrire une invitation pour une unité de cet espace, pour son propre nœud
help-invite-unit = L’unité
help-invite-to = Le fichier à écrire. Il ne contient ni texte ni noms de personnes
help-join = Rejoindre un espace avec une invitation : dans un dossier vide qui contient votre clé, ou à côté des espaces d’un nœud
help-join-invitation = L’invitation
help-join-addresses = Où les autres nœuds peuvent joindre celui-ci ; à omettre si des fichiers sont portés
help-meet = Appeler les autres nœuds maintenant, et continuer jusqu’à ce que les deux aient la même chose
help-meet-unit = Seulement les nœuds de cette unité
help-meet-pace = Ne pas envoyer plus que ce nombre d’octets par seconde
help-pack = Écrire un fichier de porteur : ce qui manque au nœud d’une unité ; seul ce nœud peut l’ouvrir
help-pack-unit = L’unité à qui il est destiné
help-pack-to = Le fichier à écrire
help-serve-nodes = Adresse et port où les autres nœuds peuvent appeler celui-ci ; sans cela, aucun réseau n’est utilisé
help-serve-pace = Ne pas envoyer à chacun d’eux plus que ce nombre d’octets par seconde

done-introduce = { $count ->
    [0] Ce nœud parle maintenant au nom de l’unité { $unit }. Il est joignable par fichiers de porteur : nobis pack, nobis take.
    *[other] Ce nœud parle maintenant au nom de l’unité { $unit }, et peut être appelé. Pour qu’il écoute : nobis serve --nodes ADDRESS
}
done-retire = Le nœud { $node } est hors service, définitivement. Les autres nœuds l’apprendront à leur prochain échange avec le vôtre.
done-invite = L’invitation pour l’unité { $unit } est dans { $path }.
    Lisez-lui ceci à voix haute par un autre canal, par exemple au téléphone. La même chose doit s’afficher là-bas au moment de rejoindre l’espace :
    { $code }
done-join = Ce dossier attend l’espace, comme nœud de l’unité { $unit }.
    Comparez ceci avec ce que vous a lu l’unité qui vous invite :
    { $code }
    Si c’est la même chose, continuez : nobis meet
done-join-courier = Ce dossier attend l’espace, comme nœud de l’unité { $unit }.
    Comparez ceci avec ce que vous a lu l’unité qui vous invite :
    { $code }
    Si c’est la même chose, écrivez un fichier pour elle et faites-le porter : nobis pack --for { $from } --to FILE
done-pack = { $count ->
    [0] Aucun acte ne manque là-bas. { $path } dit ce qui est ici et demande ce qui manque ici.
    [one] { $count } acte est dans { $path }. Seul le nœud de l’unité { $unit } peut l’ouvrir.
    *[other] { $count } actes sont dans { $path }. Seul le nœud de l’unité { $unit } peut l’ouvrir.
}
done-take-receipts = { $count ->
    [one] Ce nœud a accusé réception de { $count } envoi à son unité : le délai court à partir de maintenant. L’accusé de réception part avec le prochain fichier ou appel.
    *[other] Ce nœud a accusé réception de { $count } envois à son unité : les délais courent à partir de maintenant. Les accusés de réception partent avec le prochain fichier ou appel.
}
done-take-waiting = { $count ->
    [one] { $count } acte attend des actes sur lesquels il repose. Intégrez aussi l’autre fichier.
    *[other] { $count } actes attendent des actes sur lesquels ils reposent. Intégrez aussi les autres fichiers.
}
done-take-cut = Le fichier s’arrête trop tôt ou est abîmé. Ce qui pouvait être lu a été intégré ; demandez de nouveau le fichier.
done-meet = { $unit } : les deux nœuds ont maintenant la même chose. { $count ->
    [0] Rien n’était nouveau ici.
    [one] { $count } acte était nouveau ici.
    *[other] { $count } actes étaient nouveaux ici.
}
done-meet-cut = { $unit } : la ligne a été coupée. { $count ->
    [0] Rien n’était nouveau ici.
    [one] { $count } acte était nouveau ici.
    *[other] { $count } actes étaient nouveaux ici.
} Rien n’est perdu : appelez de nouveau, et l’échange reprend à partir d’ici.
done-meet-not = { $unit } : { $why }
done-serve-nodes = Les autres nœuds peuvent appeler celui-ci à { $address }

nodes-own = { $unit } : nœud { $node }, celui-ci. { $reach }
nodes-heard = { $unit } : nœud { $node }. A dit ce qu’il a : { $at }. { $reach }
nodes-unheard = { $unit } : nœud { $node }. N’a pas encore dit à ce nœud ce qu’il a. { $reach }
nodes-called = Joignable à { $addresses }.
nodes-by-file = Joignable par fichiers de porteur.
nodes-none = { $unit } : aucun nœud n’est connu ici. Invitez l’unité : nobis invite
nodes-lost = Attention : le nœud de l’unité { $unit } dit avoir moins qu’il n’a dit avant. Soit il a perdu des actes, soit il montre à différentes personnes des historiques différents. Ses deux déclarations sont conservées, signées par lui. Posez-lui la question par un autre canal.

err-node-key = La clé de ce nœud ne peut plus être lue.
rec-node-key = Restaurez le dossier depuis une sauvegarde. Si ce n’est pas possible, qu’une personne de l’unité mette ce nœud hors service, puis rejoignez l’espace de nouveau dans un autre dossier.
err-node-address = { $address } n’est pas une adresse.
rec-node-address = Donnez des chiffres et un port, par exemple 192.0.2.7:7172 ou [2001:db8::7]:7172.
err-no-such-node = Aucun nœud de votre unité ne s’appelle { $prefix }.
rec-no-such-node = Voyez les noms : nobis nodes
err-not-introduced = Personne n’a encore dit que ce nœud parle au nom d’une unité.
rec-not-introduced = Une personne de l’unité le fait une fois : nobis introduce --as PERSON
err-no-node-of = Aucun nœud de l’unité { $unit } n’est connu ici.
rec-no-node-of = Invitez-la : nobis invite { $unit } --to FILE
err-who-joins = Il n’est pas dit qui rejoint l’espace.
rec-who-joins = Dites-le : --as PERSON. La clé de cette personne doit être dans le dossier keys.
err-invitation = { $path } n’est pas une invitation, ou a été modifié en chemin : ligne { $line }.
rec-invitation = Demandez-la de nouveau à l’unité qui vous invite.
err-courier-key = Le nœud destinataire a donné une clé de porteur qui n’en est pas une.
rec-courier-key = Demandez à cette unité de présenter de nouveau son nœud : nobis introduce
err-not-courier = { $path } n’est pas un fichier de porteur, ou son début est abîmé.
rec-not-courier = Demandez de nouveau le fichier.
err-not-for-us = { $path } n’est pas pour ce nœud : il ne peut pas être ouvert ici.
rec-not-for-us = Donnez-le à l’unité pour laquelle il a été écrit, ou demandez-en un qui soit pour vous : nobis pack --for UNIT
err-not-of-this-space = Rien dans { $path } ne vient de cet espace, d’un nœud qui parle au nom d’une de ses unités.
rec-not-of-this-space = Demandez aux personnes qui l’ont écrit de présenter leur nœud, ou de l’écrire de nouveau.
err-nobody-to-call = Aucun autre nœud ne dit où il est joignable.
rec-nobody-to-call = Échangez plutôt par fichiers : nobis pack, nobis take
err-nodes-address = Impossible d’échanger avec d’autres nœuds à { $address } : { $why }
rec-nodes-address = Prenez un autre port, ou le port 0 pour n’importe lequel.
err-node-silent = Ce nœud ne répond pas. { $why }
rec-node-silent = Réessayez plus tard, ou échangez par fichiers : nobis pack, nobis take
err-node-slow = Ce nœud a cessé de parler au milieu de l’échange.
rec-node-slow = Appelez de nouveau ; l’échange reprend à partir d’ici. Sur une très mauvaise ligne, échangez par fichiers.
err-node-garbled = Ce que dit ce nœud ne peut pas être compris ({ $code }).
rec-node-garbled = Son programme est peut-être d’une autre version, ou il n’est pas ce qu’il dit être. Rien de cela n’a été intégré.
err-peer-nothing = Ce nœud n’a aucun espace en commun avec celui d’ici, ou ne peut pas le montrer.
rec-peer-nothing = S’il devrait en avoir un, demandez à cette unité de présenter son nœud : nobis introduce
err-peer-out-of-turn = Ce nœud a parlé hors de son tour ; l’échange a été arrêté.
rec-peer-out-of-turn = Son programme est peut-être d’une autre version. Rien de faux n’a été intégré.
err-peer-space = Ce nœud a parlé d’un espace auquel il ne participe pas ; l’échange a été arrêté.
rec-peer-space = Rien de faux n’a été intégré. Posez la question à cette unité par un autre canal.
err-peer-key = Ce nœud a signé avec une autre clé que la sienne ; l’échange a été arrêté.
rec-peer-key = Rien de faux n’a été intégré. Posez la question à cette unité par un autre canal.
err-peer-order = Ce nœud a envoyé des actes avant ceux sur lesquels ils reposent ; l’échange a été arrêté.
rec-peer-order = Rien de faux n’a été intégré. Son programme est peut-être d’une autre version.
err-peer-noise = Ce nœud a répété ce qui n’apporte rien de nouveau ; l’échange a été arrêté.
rec-peer-noise = Rien de faux n’a été intégré. Posez la question à cette unité par un autre canal.

help-any-space = S’il y a plusieurs espaces sur cette machine, lequel : les premières lettres de son nom, d’après : nobis spaces
help-spaces = Les espaces de ce nœud : comment chacun s’appelle et qui y prend part
help-space = Fonder un espace de plus pour certaines unités seulement ; personne d’autre n’apprend qu’il existe
help-space-title = Comment il s’appelle
help-space-units = Une unité qui y prend part outre la vôtre ; peut être donné plusieurs fois

spaces-first = (premier) { $title } : avec { $others }. { $count ->
    [one] { $count } acte.
    *[other] { $count } actes.
}
spaces-further = { $name } { $title } : avec { $others }. { $count ->
    [one] { $count } acte.
    *[other] { $count } actes.
}
spaces-awaited = { $name } Attend ses premiers actes, après une invitation de { $unit } : nobis meet
done-space = L’espace { $title } est fondé ici à côté des autres, pour { $units }. Son fichier de confiance :
    { $digest }
    Continuez dans cet espace avec --space { $name } : présentez-y ce nœud avec une adresse à lui, et invitez chaque unité.
done-space-no-panel = Personne ne peut y statuer sur une objection, car aucun panel n’y prend part : seul qui objecte, ou le retrait de l’énoncé, y met fin.
done-beside = Il se trouve à côté des autres espaces de ce nœud. Continuez dans cet espace avec --space { $name }
done-serve-space = { $title } :
meet-space = { $title } :
err-no-such-space = Aucun espace ici, ou plus d’un, n’a un nom qui commence par { $name }.
rec-no-such-space = Voyez les noms : nobis spaces
err-space-there = Ce nœud prend déjà part à cet espace.
rec-space-there = Voyez ce qu’il y a ici : nobis spaces
home-spaces = Autres espaces sur ce nœud
home-space = { $title }, au port { $port }
