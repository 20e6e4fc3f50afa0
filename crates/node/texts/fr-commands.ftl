# Draft: awaits a native editor.
#
# The command line: help, what came of a command, and what stopped one.

## Help
help-nobis = Rien sur nous sans nous : du brouillon à une publication que tout le monde peut vérifier.
help-nobis-after = Commencez par `nobis demo`. Codes : 0 fait, en ordre ou conforme ; 1 quelque chose fait obstacle, ou la publication n’est pas conforme ; 2 la commande n’a pas pu être exécutée.
help-any-dir = Le dossier du nœud
help-any-person = Qui agit : une personne du fichier de confiance
help-any-now = Le moment où agir, au lieu de l’horloge : pour les exercices. Il est montré pour ce qu’il est, une heure déclarée
help-any-lang = Langue de ce que vous lisez
help-any-output = Quel document, s’il y en a plusieurs
help-any-json = En JSON, pour les programmes
help-any-statements = Un énoncé visé ; peut être répété. Aucun : tout le texte
help-any-help = Afficher cette aide
help-any-version = Afficher la version

help-demo = Rejouer l’affaire d’août 2022 avec plusieurs unités, du refus à une publication vérifiée
help-demo-no-serve = S’arrêter après la démonstration
help-new = Fonder une fédération : unités et personnes lues dans un fichier, la clé publique de chacune dans keys/PERSON.pub
help-new-units = Un fichier comme le units.toml du dossier d’une affaire
help-new-title = À quoi sert l’espace
help-new-charter = P1, P2, P3 ou un fichier de charte ; peut être répété
help-import = Importer le dossier d’une affaire : les fiches, et le brouillon en Markdown ou .docx. De nouveau, après des modifications : seulement ce qui a changé
help-import-case = Le dossier de l’affaire (spec/case.md)
help-check = Dire tout ce qui fait obstacle à une publication, et qui peut le régler
help-show = Montrer le texte avec ses identifiants, ou une seule chose : S1, F1, trust, charter, units
help-show-what = Que montrer ; rien : le texte
help-log = Montrer tous les actes, et lesquels sont sans effet
help-edit = Modifier les mots d’un énoncé ; si deux versions attendent, trancher entre elles
help-edit-statement = L’énoncé
help-edit-text = Son nouveau texte
help-deliver = Envoyer le texte actuel à une unité
help-deliver-unit = L’unité
help-deliver-checkpoint = concept, mission, findings, text, final ou release-plan
help-deliver-channel = Par quel canal l’envoi a été fait
help-deliver-in-lang = Langue de l’envoi
help-receipt = Dire que votre unité a reçu l’envoi. Son délai court à partir de là
help-receipt-delivery = L’envoi, par les premiers caractères de son identifiant ; aucun : tous ceux qui attendent votre unité
help-attest = Signer des contrôles : facts, facts:S1, law, context, precision, harm, impartiality, reply, consent
help-attest-gates = Les contrôles. `consent` désigne celui de votre propre unité
help-attest-not-clear = Répondre « pas en ordre ». Cela ne suspend rien : pour suspendre, formulez une objection, avec un motif
help-attest-in-time = Pour le consentement : votre unité a-t-elle eu le texte à temps pour répondre ? true ou false
help-object = Formuler une objection, avec un motif, un argument, et ce qui la résoudrait
help-object-ground = safety, person-consent, accuracy, law, context, precision, translation, engagement, impartiality ; ou mandate, timing, reputation, political-cost, qui sont enregistrés et ne suspendent jamais
help-object-argument = Ce qu’il en est, et ce qui en découle
help-object-resolves-if = Ce qui la résoudrait
help-concern = Exprimer une préoccupation : elle est enregistrée et reçoit une réponse, elle ne suspend jamais
help-concern-text = La préoccupation
help-answer = Répondre à une objection ou à une préoccupation, avec des raisons
help-answer-to = L’objection ou la préoccupation, par les premiers caractères de son identifiant
help-answer-disposition = changed, explained ou declined
help-answer-reasons = Les raisons. « Non » n’en est pas une
help-withdraw = Retirer votre propre objection ou alerte
help-withdraw-act = L’objection ou l’alerte, par les premiers caractères de son identifiant
help-withdraw-reason = Pourquoi
help-second = Signer aussi le retrait d’une personne de votre unité, ou d’une unité dont vous êtes garant
help-second-withdrawal = Le retrait, par les premiers caractères de son identifiant
help-seen = Consigner que votre unité a vu un retrait signé par deux personnes : le délai court à votre horloge
help-seen-withdrawal = Le retrait, par les premiers caractères de son identifiant
help-cancel = Annuler un retrait de votre unité, ou d’une unité dont vous êtes garant
help-cancel-withdrawal = Le retrait, par les premiers caractères de son identifiant
help-rule = Membres du panel : statuer sur une objection
help-rule-objection = L’objection, par les premiers caractères de son identifiant
help-rule-outcome = upheld, not-sustained ou inadmissible
help-rule-reasons = Des raisons qui peuvent être publiées
help-unreachable = Membres du panel : constater qu’une unité est injoignable
help-unreachable-unit = L’unité
help-unreachable-since = Depuis quand rien n’est venu d’elle
help-unreachable-channels = Un canal essayé ; au moins trois
help-unreachable-touches-safety = Un énoncé qui touche à la sécurité des siens et doit être retiré ; peut être répété
help-alert = La publication pourrait mettre quelqu’un en danger : la suspendre tout de suite
help-alert-who = Quel groupe, ou un pseudonyme ; jamais un nom
help-alert-how = Comment la publication pourrait leur nuire
help-close = Responsables de la sécurité d’une troisième unité : constater que le danger est écarté
help-close-alert = L’alerte, ou l’objection de sécurité, par les premiers caractères de son identifiant
help-close-mitigation = Ce qui a été fait
help-declare = Dire que votre unité est concernée. Personne ne peut revenir là-dessus
help-declare-reason = Pourquoi, en des mots qui peuvent être publiés
help-crisis = Dire, pour votre unité, qu’il y a une crise et que ce texte en traite. Il y faut deux unités
help-crisis-event = Ce qui s’est passé, en des mots qui peuvent être publiés
help-dissent = Donner l’opinion dissidente de votre unité. Elle paraît avec la publication
help-dissent-form = full, summary ou category
help-dissent-ground = Son motif
help-dissent-text = Le texte ou le résumé, tel qu’il sera lu
help-withdraw-consent = Une personne retire son consentement
help-withdraw-consent-consent = La fiche de consentement
help-withdraw-consent-purposes = Un usage retiré ; peut être répété. Aucun : tous
help-seal = Responsables de la publication : sceller ce qui est en ordre
help-seal-to = Dossier pour la publication ; aucun : release/ dans le dossier du nœud
help-verify = Vérifier une publication avec un fichier de confiance. Ne demande ni nœud ni réseau
help-verify-release = Le dossier de la publication
help-verify-trust = Le fichier de confiance, obtenu de deux endroits auxquels vous faites confiance
help-verify-also = Un fichier d’actes signés que vous avez d’ailleurs ; peut être répété
help-give = Écrire tous les actes de cet espace dans un fichier, pour une autre unité qui participe
help-give-to = Le fichier
help-take = Intégrer les actes d’un fichier
help-take-from = Le fichier

## What came of it
done-new = Espace fondé dans { $dir } : « { $title } ». Publiez le fichier de confiance à plusieurs endroits ; son SHA-256 est { $digest }.
done-import = { $statements ->
    [one] { $statements } énoncé
   *[other] { $statements } énoncés
} (inchangés : { $same } ; modifiés : { $edited } ; nouveaux : { $added } ; retirés : { $removed }). { $records ->
    [0] Aucune fiche n’a changé.
    [one] { $records } fiche est nouvelle ou modifiée.
   *[other] { $records } fiches sont nouvelles ou modifiées.
} { $acts ->
    [0] { "" }
    [one] { $acts } acte de l’historique a été signé.
   *[other] { $acts } actes de l’historique ont été signés.
}
done-import-next = Ensuite : nobis check --dir { $dir }
done-import-kept = { $statement } a ici des mots plus récents (dernière modification : { $person }), et le brouillon des mots plus anciens. Ceux d’ici sont gardés. Pour revenir exprès aux anciens : `nobis edit { $statement }`
done-import-keys = De nouvelles clés sans phrase secrète ont été créées pour toutes les personnes de cette affaire : elles conviennent à un exercice, pas au travail réel.
done-import-notice = À noter : { $what }
done-object-holds = Objection { $op } enregistrée (motif : { $ground }). Vous êtes la seule personne à pouvoir la retirer.
done-object-recorded = Objection { $op } enregistrée (motif : { $ground }). Pour ce motif, elle ne suspend rien ; elle peut accompagner la publication comme opinion dissidente.
done-concern = Préoccupation { $op } enregistrée. Elle ne suspend rien, et demande une réponse.
done-answer = Réponse { $op } à { $to } enregistrée. Elle ne met fin à rien : la personne qui a formulé l’objection la retire, ou le panel statue.
done-withdraw = Le retrait { $withdrawal } de { $op } est consigné.
done-second = Vous avez signé aussi le retrait { $withdrawal }.
done-seen = Il est consigné que votre unité a vu le retrait { $withdrawal }.
done-cancel = Le retrait { $withdrawal } est annulé. { $op } vaut comme avant.
done-rule = Votre décision sur { $op } est enregistrée : { $outcome }.
done-unreachable = Votre constat est enregistré : unité injoignable, { $unit }. Son délai commencera à son retour.
done-alert = L’alerte { $op } suspend la publication dès maintenant. Une personne responsable de la sécurité d’une troisième unité l’examine.
done-close = { $op } : constat enregistré, le danger est écarté.
done-declare = Unité concernée dès maintenant : { $unit }. La question lui sera posée.
done-crisis = Crise déclarée ({ $unit }), jusqu’au { $until }. Cela est compté, et la publication le dit.
done-crisis-alone = Crise déclarée ({ $unit }). Il y faut une deuxième unité ; `nobis check` dit laquelle.
done-dissent = L’opinion dissidente ({ $form }) accompagne la publication.
done-withdraw-consent = Le consentement est retiré. Ce qui repose sur lui est suspendu.
done-edit = { $statement } a un nouveau texte. Les signatures qui portent sur lui sont demandées de nouveau ; les autres restent valables.
done-edit-typesetting = { $statement } : seule la typographie a changé. Toutes les signatures restent valables.
done-edit-settles = { $statement } n’a de nouveau qu’une version.
done-deliver = Envoi { $op }, unité : { $unit } ({ $checkpoint }). Le délai court à partir de l’accusé de réception, pas à partir de maintenant.
done-receipt = { $count ->
    [one] Accusé de réception donné. Le délai court à partir de maintenant.
   *[other] Accusés de réception donnés pour { $count } envois. Leurs délais courent à partir de maintenant.
}
done-attest = { $person } a signé { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}.
done-attest-partly = { $person } a signé { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}, dont { $counted ->
    [one] { $counted } compte
   *[other] { $counted } comptent
}. Pour les autres, { $person } a écrit ce qui est lu, ou n’a pas de fonction pour le signer : `nobis check` dit qui peut le faire.
done-attest-not-clear = { $person } a répondu « pas en ordre » à { $count ->
    [one] { $count } question
   *[other] { $count } questions
}. Pour suspendre la publication, formulez une objection : avec un motif, un argument, et ce qui la résoudrait.
done-attest-idle = { $person } a signé { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}, et aucun contrôle n’en tient compte : { $person } a écrit ce qui est lu, ou n’a pas de fonction pour le signer ici. `nobis check` dit qui peut le faire.
done-seal = Scellé : { $path }. Tout le monde peut vérifier : nobis verify { $path } --trust { $trust }
done-give = Actes écrits : { $count }. Ils contiennent ce qui n’est pas public : ne les donnez qu’à des personnes qui participent.
done-take = { $count ->
    [0] Rien de nouveau : tout était déjà ici.
    [one] { $count } nouvel acte.
   *[other] { $count } nouveaux actes.
}

## Showing
show-version = { $output }, version { $version }
show-conflict = {"  "}(deux versions : `nobis show` pour le lire, puis `nobis edit` pour trancher)
show-concerned = Unité concernée : { $unit }, pour { $count ->
    [one] { $count } raison :
   *[other] { $count } raisons :
}
show-equivocal = { $person } a signé des actes différents pour une même place ({ $count } actes). Tous sont conservés.
clock-not-before = Pas avant le { $when }, selon l’horloge de l’unité { $unit }.
clock-not-after = Pas après le { $when }, selon l’horloge de l’unité { $unit }.
clock-before-seen = Attention : l’heure déclarée précède celle de l’acte { $op } de l’unité { $unit }, que cet acte avait vu. L’une des deux horloges était fausse.
clock-after-seeing = Attention : l’heure déclarée suit celle de l’acte { $op } de l’unité { $unit }, qui avait vu cet acte. L’une des deux horloges était fausse.
clock-none = Aucun acte d’une autre unité ne dit quoi que ce soit du moment.

## What stopped a command
err-told = { $what }
rec-told = {""}
err-file = { $path } : { $why }
rec-file = Regardez si l’emplacement existe, s’il est à vous, et s’il y reste de la place. Rien n’est perdu.
err-clock = L’horloge de cette machine est avant 1970.
rec-clock = Réglez l’horloge, ou donnez un moment avec --now.
err-no-node = Il n’y a pas de nœud dans { $dir }.
rec-no-node = Donnez son dossier avec --dir, ou créez-en un : nobis import CASE --dir { $dir }
err-node-there = Il y a déjà un nœud dans { $dir }.
rec-node-there = Choisissez un autre dossier.
err-release-there = Il y a déjà quelque chose dans { $path }.
rec-release-there = Déplacez-le, ou choisissez un autre dossier avec --to. Une publication n’est jamais écrasée.
err-no-key = { $person } n’a pas de clé ici ({ $path }).
rec-no-key = Mettez-y la clé OpenSSH, ou laissez { $person } agir sur son propre nœud.
err-no-public-key = { $person } n’a pas de clé publique dans { $path }.
rec-no-public-key = Mettez-la à cet endroit. Chaque personne crée la sienne : ssh-keygen -t ed25519 -f { $person }
err-no-founder = { $dir }/keys ne contient la clé privée d’aucune personne du fichier.
rec-no-founder = La personne qui fonde signe le premier acte : mettez-y votre propre clé.
err-unknown-person = Personne ne s’appelle { $person } dans le fichier de confiance.
rec-unknown-person = nobis show trust donne la liste des personnes.
err-who-acts = Qui agit ? Plusieurs personnes ont leur clé ici : { $people }.
rec-who-acts = Dites-le avec --as.
err-no-second = Personne n’a encore signé ce retrait en second : il n’y a rien à avoir vu.
rec-no-second = Une deuxième personne de l’unité, ou son garant, le signe d’abord : `nobis second … --as …`.
err-no-output = Il n’y a ici aucun document nommé { $output }.
rec-no-output = Ce qui est ouvert ici : { $outputs }.
err-nothing-open = Aucun document n’est ouvert ici.
rec-nothing-open = Ouvrez-en un en important une affaire : nobis import CASE
err-which-output = Plusieurs documents sont ouverts : { $outputs }.
rec-which-output = Dites lequel avec --output.
err-file-there = { $path } existe déjà.
rec-file-there = Choisissez un autre nom. Rien n’a été écrasé.
err-empty-text = Le nouveau texte est vide.
rec-empty-text = Pour retirer un énoncé, retirez-le du brouillon et importez de nouveau.
err-no-act = Aucun acte de ce type n’a ici un identifiant qui commence par { $act }.
rec-no-act = Donnez au moins quatre caractères de son identifiant, tel que nobis log et nobis check le montrent.
err-which-act = Plusieurs actes ont ici un identifiant qui commence par { $act }.
rec-which-act = Donnez plus de caractères de son identifiant.
err-no-statement = { $statement } n’est pas dans ce texte.
rec-no-statement = nobis show donne la liste des énoncés avec leurs identifiants.
err-no-unit = Il n’y a pas d’unité nommée { $unit }.
rec-no-unit = nobis show trust donne la liste des unités.
err-no-gate = Ce contrôle ne s’applique pas à ce document : { $gate }.
rec-no-gate = nobis check montre lesquels s’appliquent : facts, facts:S1, law:S1, context, precision:S1, harm, impartiality, reply, consent.
err-no-record = Il n’y a rien ici qui s’appelle { $id }.
rec-no-record = nobis show affiche le texte ; les identifiants des fiches sont à côté, entre crochets.
err-no-consent = Il n’y a ici aucun consentement nommé { $consent }.
rec-no-consent = nobis show E1 cite les consentements sur lesquels repose un élément de preuve.
err-nothing-to-receipt = Aucun envoi n’attend l’accusé de réception de votre unité.
rec-nothing-to-receipt = Si l’on vous a annoncé un texte, demandez son envoi : nobis deliver UNIT
err-dissent-text = Une opinion dissidente en texte intégral ou en résumé a besoin d’un texte ; avec category, il n’y en a pas.
rec-dissent-text = Donnez --text, ou choisissez --form category.
err-not-clear-yet = Impossible de sceller : il reste { $count ->
    [one] { $count } point
   *[other] { $count } points
} à régler.
rec-not-clear-yet = nobis check en donne la liste, avec qui peut régler chaque point et comment.
err-edit-conflict-open = Impossible de sceller : un texte a deux versions, et le choix reste à faire.
rec-edit-conflict-open = nobis show les signale ; nobis edit tranche.
err-nothing-to-seal = Il n’y a pas de texte à sceller.
rec-nothing-to-seal = Importez d’abord un brouillon.
err-text-moved = Le texte a changé pendant qu’on le scellait.
rec-text-moved = Relancez nobis check.
err-not-release-officer = Seule une personne responsable de la publication peut sceller.
rec-not-release-officer = Demandez à l’une de ces personnes : { $officers }.
err-seal-fails-check = Ce qui serait scellé ne passe pas sa propre vérification ({ $fault }). Rien n’a été écrit.
rec-seal-fails-check = C’est un défaut du programme : merci de le signaler, avec cette ligne.
err-not-acts = { $path }, ligne { $line } : ce n’est pas un acte signé.
rec-not-acts = Demandez de nouveau le fichier : nobis give FILE. Rien n’a été intégré.
err-case = L’affaire ne peut pas être importée. Rien n’a été modifié.
rec-case = Corrigez ces endroits et importez de nouveau. spec/case.md dit ce que contient chaque fichier.
err-other-federation = Les unités de cette affaire ne sont pas celles de ce nœud.
rec-other-federation = Importez-la dans un dossier à part.
err-charter = { $charter } : { $why }
rec-charter = Utilisez P1, P2, P3, ou un fichier de charte comme ceux de crates/core/data/charters.
err-draft = Le brouillon : { $why }
rec-draft = Corrigez cet endroit et importez de nouveau. Rien n’a été modifié.
err-demo-broken = La démonstration s’est arrêtée à : { $step }
rec-demo-broken = C’est un défaut du programme : merci de le signaler, avec cette ligne.
err-demo-dir = { $dir } contient autre chose qu’une démonstration précédente.
rec-demo-dir = Choisissez un dossier vide : nobis demo --dir NEW-FOLDER

## Verifying
verified-good = Cette publication est conforme.
verified-bad = Cette publication n’est pas conforme.
verified-what = { $output }, version { $version }, scellée le { $sealed } par { $officer }.
verified-acts = Actes signés vérifiés : { $count }. La règle de publication de « { $charter } » a été appliquée de nouveau à partir d’eux.
verified-unit-consented = { $unit } : a répondu et consent.
verified-unit-in-time = { $unit } : a répondu et consent, et dit avoir eu le texte à temps.
verified-unit-late = { $unit } : a répondu et consent, et dit n’avoir pas eu le texte à temps.
verified-unit-no-response = { $unit } : a eu le texte et son délai, et n’a pas répondu. Cela ne vaut pas consentement.
verified-unit-unreachable = { $unit } : unité injoignable.
verified-unit-dissents = { $unit } : exprime une opinion dissidente, et ne publie pas ce texte.
verified-dissent = { $unit } : son opinion dissidente (motif : { $ground }) figure dans la publication.
verified-provisional = Il est provisoire : fait en quelques heures, dans une crise, et à confirmer avant le { $until }. Cherchez le texte qui le confirme.
verified-asked = À qui la question a été posée :
verified-means = Cela montre que rien n’a été modifié depuis que le texte a été scellé, et à qui la question a été posée. Cela ne montre pas que chaque mot est vrai.
verified-fault = { $meaning } ({ $code }{ $about ->
    [none] {""}
   *[other]  : { $about }
})
verified-next = Ne la diffusez pas sous le nom des unités qu’elle cite. Demandez la publication aux unités du fichier de confiance, et comparez.
fault-file-missing = Il manque un fichier.
fault-file-extra = Il y a un fichier de trop.
fault-file-unreadable = Un fichier ne peut pas être lu pour ce qu’il devrait être.
fault-file-changed = Un fichier n’est pas celui qui a été scellé.
fault-seal-signature = La signature du sceau n’est pas valable.
fault-seal-signer-unknown = Le fichier de confiance ne connaît pas la personne qui a scellé.
fault-seal-signer-not-release-officer = La personne qui a scellé n’est pas responsable de la publication.
fault-seal-signer-wrote-it = La personne qui a scellé a aussi écrit le texte.
fault-trust-other = La publication a été faite sous un autre fichier de confiance.
fault-charter-not-trusted = Sa charte n’est pas de celles que cite le fichier de confiance.
fault-charter-unreadable = Sa charte ne peut pas être lue.
fault-act-unreadable = Un acte signé ne peut pas être lu, ou sa signature n’est pas valable.
fault-act-signer-unknown = Un acte est signé par une personne que le fichier de confiance ne connaît pas.
fault-act-refused = Il y a un acte qui n’a pas le droit de faire ce qu’il dit.
fault-act-with-aside = Un acte montre ce qui devrait rester confidentiel.
fault-act-after-seal = Une unité à qui la question a été posée a agi après l’heure à laquelle la publication se dit scellée.
fault-act-extra = Il y a un acte dont la règle de publication n’a pas besoin.
fault-act-left-out = Un acte que vous avez apporté concerne ce texte et a été omis de la publication.
fault-output-not-opened = L’acte qui a ouvert ce document manque.
fault-about-differs = Ce qu’elle dit d’elle-même n’est pas ce qui a été signé.
fault-statement-without-act = Un énoncé n’a pas d’acte signé derrière lui.
fault-statement-differs = Un énoncé n’est pas celui qui a été signé.
fault-citation-unknown = Un énoncé cite quelque chose qui n’est pas ici.
fault-version-differs = Le texte n’est pas la version qu’il dit être.
fault-record-differs = Une fiche jointe au texte n’était pas sous les yeux des signataires.
fault-reading-missing = Elle ne dit pas sur quoi une signature a été donnée.
fault-reading-extra = Elle cite une signature pour une question que personne n’a posée.
fault-reading-differs = Ce qui a été signé pour un contrôle n’est pas ce texte.
fault-gate-not-signed = Il manque à un contrôle une signature qui compte.
fault-consent-missing = Une unité concernée n’a pas consenti, et aucune voie de la charte ne permet de passer outre.
fault-crisis-not-declared = Il a été fait en quelques heures, sans que deux unités habilitées aient déclaré une crise.
fault-objection-holds = Une objection ou une alerte la suspend.
fault-window-not-told = Quelqu’un que le texte met en cause a eu moins de temps pour répondre que la charte ne le demande, et le texte ne le dit pas.
fault-process-differs = Ce qu’elle raconte de son élaboration n’est pas ce que disent les actes.
fault-sealed-in-the-future = Elle se dit scellée à un moment qui n’est pas encore venu.

help-serve = Servir les pages sur cette machine, pour qui travaille dans un navigateur
help-serve-listen = Adresse et port. L’adresse locale, sauf si vous savez ce qui se trouve devant
help-serve-hosts = Un nom sous lequel un proxy TLS ou un service onion transmet les demandes ; peut être répété
