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
err-half-founded = Le nœud dans { $dir } n’a pas été fondé jusqu’au bout.
rec-half-founded = Fondez-le de nouveau avec la même commande. Ou retirez lock.key et nobis.db, s’il n’y a rien d’autre dans le dossier.

done-seal-locked = Scellé : { $path }. Tout le monde peut vérifier : nobis verify { $path } --trust TRUST. Ceci écrit ce fichier : nobis show trust --to TRUST
notice-open-lock = Le dépôt dans { $dir } est ouvert : qui a le dossier lit tout. Pour les exercices seulement. Pour le verrouiller : nobis passphrase --dir { $dir }
help-new-open = Laisser le dépôt ouvert, sans phrase de passe : pour les exercices seulement
done-shown-to = Écrit : { $path }
help-show-to = L’écrire plutôt dans ce fichier
