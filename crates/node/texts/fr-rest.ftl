# Sur le disque : le verrou d’un nœud, ce qu’il ouvre et ce qui le détruit.
# Draft: awaits a native editor.

ask-node-passphrase = Phrase de passe de ce nœud :
ask-node-passphrase-again = Elle ne l’a pas ouvert. Phrase de passe de ce nœud :
ask-new-passphrase = Une nouvelle phrase de passe pour ce nœud, quelques mots :
ask-new-passphrase-twice = La même encore une fois :

err-lock-missing = Le fichier de clé de ce nœud n’est pas ici ({ $path }).
rec-lock-missing = Rapportez-le de là où il a été mis, ou restaurez une sauvegarde : nobis restore. Si le nœud a été détruit, plus rien ne l’ouvre.
err-lock-file = Le fichier de clé de ce nœud est inutilisable ({ $path }) : { $why }.
rec-lock-file = Mettez une copie à sa place, ou restaurez une sauvegarde : nobis restore.
err-lock-wrong = Cette phrase de passe n’ouvre pas ce nœud.
rec-lock-wrong = Réessayez. Demandez dans votre unité qui la connaît : sans elle, seule une sauvegarde avec une autre phrase peut aider.
err-lock-nobody = Ce nœud est verrouillé, et il n’y a personne à qui demander sa phrase de passe.
rec-lock-nobody = Lancez ceci dans un terminal, ou nommez dans NOBIS_PASSPHRASE_FILE un fichier qui contient la phrase de passe.
err-lock-agent = Ce nœud s’ouvre avec une clé dans ssh-agent, et l’agent d’ici ne l’a pas.
rec-lock-agent = Ajoutez la clé : ssh-add. Puis réessayez.
err-lock-differ = Les deux phrases de passe ne sont pas les mêmes. Rien n’a été changé.
rec-lock-differ = Réessayez.

done-seal-locked = Scellé : { $path }. Tout le monde peut vérifier : nobis verify { $path } --trust TRUST. Ceci écrit ce fichier : nobis show trust --to TRUST
notice-open-lock = Le dépôt dans { $dir } est ouvert : qui a le dossier lit tout. Pour les exercices seulement. Pour le verrouiller : nobis passphrase --dir { $dir }
help-new-open = Laisser le dépôt ouvert, sans phrase de passe : pour les exercices seulement
done-shown-to = Écrit : { $path }
help-show-to = L’écrire plutôt dans ce fichier

ask-destroy = Ceci détruit le nœud. Pour continuer, tapez le nom de sa fédération, { $name } :
err-destroy-name = Ce n’est pas le nom de la fédération. Rien n’a été détruit.
rec-destroy-name = Tapez-le comme il est écrit dans la question.
err-destroy-nobody = Il n’y a personne à qui demander s’il faut détruire ce nœud. Rien n’a été détruit.
rec-destroy-nobody = Lancez ceci dans un terminal, ou ajoutez --yes.
done-destroy = Détruit : plus rien n’ouvre le nœud dans { $dir }, et ses fichiers sont partis. Ce qui a été donné à d’autres et les sauvegardes sont toujours là.
done-destroy-left = Détruit : plus rien n’ouvre le nœud dans { $dir }. Certains de ses fichiers n’ont pas pu être retirés : retirez le dossier.
done-passphrase = Le nœud s’ouvre avec la nouvelle phrase de passe. L’ancienne ouvre encore les sauvegardes et les copies du fichier de clé plus anciennes.
done-passphrase-agent = Le nœud s’ouvre aussi avec cette clé dans ssh-agent.
done-passphrase-without = Cette clé n’ouvre plus le nœud.
err-backup-there = Il y a déjà quelque chose dans { $path }.
rec-backup-there = Choisissez un autre nom. Une sauvegarde n’est jamais écrasée.
done-backup = Sauvegarde écrite : { $path }. Elle contient { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}, { $megabytes } Mo. Gardez-la et sa phrase de passe en deux endroits.
err-restore-there = Le dossier { $dir } n’est pas vide.
rec-restore-there = Choisissez-en un nouveau avec --dir.
err-restore-form = Ce n’est pas une sauvegarde, ou elle est abîmée : { $why }.
rec-restore-form = Prenez-en une autre copie.
done-restore = Restauré dans { $dir } et relu en entier : { $acts ->
    [one] { $acts } acte
   *[other] { $acts } actes
} dans { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}. Le nœud s’ouvre avec la phrase de passe de la sauvegarde. Avant que quelqu’un signe ici, reprenez ce qu’ont les autres unités : ce qui a été signé après la sauvegarde manque.
progress-files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}, { $megabytes } Mo

help-passphrase = Changer la phrase de passe qui ouvre ce nœud
help-passphrase-agent = Ouvrir le nœud aussi avec cette clé dans ssh-agent (un fichier .pub)
help-passphrase-without-agent = Ne plus ouvrir le nœud avec cette clé dans ssh-agent (un fichier .pub)
help-destroy = Détruire ce nœud : d’abord sa clé, puis ses fichiers
help-destroy-yes = Ne pas demander
help-backup = Écrire tout ce nœud dans un seul fichier chiffré
help-backup-to = Le fichier
help-restore = Faire un nœud d’une sauvegarde, dans un nouveau dossier
help-restore-from = La sauvegarde
help-join-open = Laisser le dépôt ouvert, sans phrase de passe : pour les exercices seulement

# Pages
locked-go = Ouvrir ce nœud
locked-passphrase = Phrase de passe de ce nœud
locked-lede = Rien de ce qu’il garde n’est en mémoire. Sa phrase de passe l’ouvre pour tout le monde ; ensuite chaque personne déverrouille sa clé.
locked-title = Ce nœud est verrouillé
lock-node-title = Verrouiller ce nœud maintenant
lock-node-lede = Les clés de tout le monde quittent la mémoire de cette machine, et avec elles tout ce que garde le nœud. Toutes les sessions se terminent. Pour continuer, quelqu’un tape la phrase de passe du nœud.
lock-node-go = Verrouiller ce nœud
destroy-title = Détruire ce nœud
destroy-go = Détruire ce nœud maintenant
destroy-go-sure = Oui, le détruire maintenant
destroy-leave = Non : tout laisser en l’état
destroy-lede = Seulement quand ceux qui viennent chercher cette machine ne doivent pas trouver ce qu’elle garde. C’est fait en un instant, et rien ne le ramène.
destroy-sure = Appuyez encore une fois. Il n’y a pas de retour.
destroy-lost = Ce qui est perdu
destroy-lost-what = Tout ce qui est dans ce dossier : actes, brouillons, fiches et clés privées de tous ceux qui signent ici. C’est perdu pour de bon, sauf s’il y a une sauvegarde avec sa phrase de passe.
destroy-stays = Ce qui reste
destroy-stays-what = Ce que d’autres unités ont reçu reste chez elles. De même les publications, les sauvegardes et tout ce qui a été enregistré ou imprimé ailleurs. Prévenez les autres unités par une autre voie : elles ne voient pas que ce nœud n’est plus là.
destroyed-title = Détruit
err-node-stands-open = Ce nœud est ouvert : il n’a pas de phrase de passe pour le verrouiller.
rec-node-stands-open = Donnez-lui-en une dans un terminal : nobis passphrase. Pour un exercice, il suffit de fermer le programme.
locked-this-node = Ce nœud
