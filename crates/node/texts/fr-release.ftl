# Draft: awaits a native editor.
#
# Deliveries, release, verifying, charter, units, search: what goes out, what is proved, who is who.
# A unit's time starts with its own receipt. Silence is never called an answer.

## Deliveries
deliveries-title = Envois
deliveries-lede = Chaque unité que le texte concerne le reçoit, et a du temps. Son délai commence quand elle dit qu’elle a le texte, et court pendant ses propres heures de travail. L’absence de réponse ne vaut pas consentement.
deliveries-nobody = Le texte ne concerne encore aucune unité.
deliveries-own = votre unité
deliveries-not-concerned = Autant qu’on puisse le calculer, le texte ne concerne pas cette unité. Quelque chose lui a été promis ou envoyé.
deliveries-why = Elle est concernée, car :
deliveries-promised = Promis
deliveries-promised-none = rien
deliveries-delivered = À ce jour
deliveries-reached = Étapes avec contact
deliveries-missed = Étapes sans contact
deliveries-clock = Deux horloges
deliveries-claimed = Ce que dit l’unité qui envoie
deliveries-claimed-at = Envoyé le { $when } (canal : { $ways }). Ceci ne fait courir aucun délai.
deliveries-claimed-none = Ce qui est demandé maintenant à cette unité ne lui a pas encore été envoyé.
deliveries-proven = Ce que prouvent les accusés de réception
deliveries-proven-none = Il n’y a pas d’accusé de réception pour tout ce qui lui est demandé maintenant. Son délai n’a pas commencé.
deliveries-proven-runs = { $unit } l’a depuis le { $began }. Jours ouvrés à ce jour : { $had }, sur { $given } (heures de travail : { $hours }, sur { $of }). Son délai prend fin le { $ends }.
deliveries-proven-over = { $unit } l’a depuis le { $began }. L’unité a eu tout son délai (jours ouvrés : { $given }), qui a pris fin le { $ends }.
deliveries-hours-runs = L’unité { $unit } l’a depuis le { $began }. Jusqu’ici { $had } min d’horloge sur { $given }. Son délai finit le { $ends }.
deliveries-hours-over = L’unité { $unit } l’a depuis le { $began }. Elle a eu ses { $given } min entières ; elles ont pris fin le { $ends }.
deliveries-answered = Ce qu’elle a répondu
deliveries-none = Rien ne lui a été envoyé.
deliveries-caption = Tous les envois (unité : { $unit })
deliveries-head-sent = Envoyé, selon l’unité qui envoie
deliveries-head-way = Canal
deliveries-head-checkpoint = Étape
deliveries-head-lang = Langue
deliveries-head-version = Quel texte
deliveries-head-received = Reçu, selon l’unité
deliveries-version-this = le texte actuel
deliveries-version-same = un texte antérieur ; ce qui est demandé à cette unité n’a pas changé
deliveries-version-earlier = un texte antérieur
deliveries-version-none = avant qu’il y ait un texte
deliveries-received = { $who }, le { $when }
deliveries-received-none = pas encore
deliveries-more = { $count ->
    [one] { $count } envoi plus ancien est dans l’historique.
   *[other] { $count } envois plus anciens sont dans l’historique.
}
channel-node = ce programme
channel-e-mail = courriel
channel-courier = porteur
channel-paper = papier
channel-phone = lecture au téléphone

deliver-title = Envoyer cette version
deliver-lede = Vous envoyez la version { $version }, le texte tel qu’il est maintenant.
deliver-lede-no-text = Il n’y a pas encore de texte. Vous pouvez envoyer le concept, le plan ou les constats, et dire ici que vous l’avez fait.
deliver-unit = À
deliver-checkpoint = Étape
deliver-channel = Canal
deliver-channel-hint = « Ce programme » signifie que les personnes de l’unité le trouvent sur leur propre première page. Tout autre envoi est à faire par vous : rien n’est expédié ni imprimé à votre place.
deliver-other = Autre canal
deliver-other-hint = En un ou deux mots, toujours les mêmes. Si vous écrivez ici, le choix ci-dessus ne compte pas.
deliver-lang = Langue
deliver-no-text = Il n’y a pas encore de texte. Choisissez une étape antérieure.
deliver-means = Votre signature signifie : j’ai envoyé exactement cette version par ce canal. Elle ne fait courir aucun délai : le délai de l’unité commence quand elle dit qu’elle a la version.
deliver-go = Consigner l’envoi
said-deliver = L’envoi est consigné. Le délai de l’unité commence avec son accusé de réception.

receipt-title = Un texte est arrivé pour votre unité
receipt-open = Le regarder, et en accuser réception
receipt-text = Texte
receipt-from = Envoyé par
receipt-sent = Envoi, selon l’unité qui envoie
receipt-version = Version
receipt-words = Ce qui a été envoyé
receipt-no-text = L’envoi date d’avant le texte. Ce qui l’accompagnait est venu par un autre canal.
receipt-text-gone = Les mots de cette version ne peuvent plus être réunis sur cette machine. Demandez-les à l’unité qui a envoyé cette version avant d’en accuser réception.
receipt-earlier = C’est une version antérieure. Le texte a changé depuis. N’en accusez réception que si vous avez cette version-ci.
receipt-done = Vous en avez accusé réception.
receipt-not-yours = Votre fonction ne permet pas d’accuser réception pour votre unité. Les membres de l’équipe de recherche, les juristes, les personnes qui parlent au nom de l’unité et les autres personnes qui travaillent sur les textes le peuvent.
receipt-means = Votre signature signifie : nous avons ce texte. Le délai de votre unité commence maintenant, pendant vos heures de travail, sauf si une autre personne de l’unité en a déjà accusé réception. Ce n’est pas un consentement, et cela ne répond à rien. Vous pouvez encore répondre, formuler une objection, ou dire que le délai est trop court.
receipt-go = Accuser réception
said-receipt = L’accusé de réception est enregistré. Votre délai court dès maintenant.

unreachable-title = Constater qu’une unité est injoignable
unreachable-lede = Quand une unité se tait parce que personne ne peut la joindre, le panel le dit. La publication le dit alors aussi. Dès que l’unité dit quelque chose, elle est de nouveau joignable.
unreachable-unit = Unité
unreachable-since = Silence depuis
unreachable-since-hint = À votre heure ({ $zone }). La charte demande { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
} de silence.
unreachable-since-hint-hours = À votre heure ({ $zone }). La charte demande { $minutes } min de silence.
unreachable-since-ahead = C’est plus tard que maintenant.
unreachable-ways = Canaux essayés
unreachable-ways-hint = Un par ligne, trois au moins. Le texte doit avoir été envoyé par trois canaux.
unreachable-ways-few = Au moins trois canaux différents, un par ligne.
unreachable-safety = Énoncés qui touchent à la sécurité des siens
unreachable-safety-hint = Ils doivent être retirés du texte avant qu’il puisse paraître.
unreachable-means = Votre signature signifie : j’ai examiné la situation, et cette unité est injoignable. Elle ne signifie pas que l’unité est d’accord.
unreachable-go = Signer ce constat
said-unreachable = Le constat est enregistré. Il prend fin dès que l’unité dit quelque chose.
err-not-the-sender = Ce texte est envoyé par les personnes qui l’écrivent.
rec-not-the-sender = Demandez à l’une d’elles. La page « Envois » dit ce qui a été envoyé, et à qui.
err-not-the-receiver = Ceci a été envoyé à une autre unité. Seules ses propres personnes disent qu’elles l’ont.
rec-not-the-receiver = La page « Envois » dit si elles l’ont fait. Sinon, demandez-leur par une autre voie.
err-not-the-panel = Seul un membre du panel constate qu’une unité est injoignable.
rec-not-the-panel = Demandez à quelqu’un du panel. La page « Unités » dit qui y siège.

## Verifying
verify-title = Vérifier une publication
verify-lede = Donnez le zip d’une publication. Vous apprenez si elle est bien ce qui a été scellé, à qui la question a été posée, pendant combien de temps, et ce qui a été répondu. Rien n’en est gardé ici, et aucune clé n’est nécessaire.
verify-bag = La publication
verify-bag-hint = Le zip entier, tel que vous l’avez reçu. Un texte ou une page seuls ne peuvent pas être vérifiés.
verify-trust = Fichier de confiance
verify-trust-hint = Il dit quelles clés comptent. Obtenez-le de deux endroits auxquels vous faites confiance. Sans fichier, celui de cette machine est utilisé.
verify-go = Vérifier
verify-own-trust = Le fichier de confiance de cette machine est celui de cette fédération : { $federation }. Comparez son empreinte avec une empreinte qu’elle a publiée :
verify-yourself = Sans ce programme
verify-yourself-how = Une publication dit comment dans HOW-TO-VERIFY.txt. Il faut deux programmes, présents sur la plupart des ordinateurs : sha256sum et ssh-keygen.
verify-not-looked = L’examen n’a pas pu se faire. Cela ne dit rien de son authenticité.
verify-faults = { $count ->
    [one] { $count } point non conforme
   *[other] { $count } points non conformes
}
verify-faults-more = { $count ->
    [one] Et { $count } autre.
   *[other] Et { $count } autres.
}
verify-trust-other-hint = La publication a été faite sous un autre fichier de confiance que celui utilisé ici. Presque tout paraît alors non conforme. Réessayez avec le bon.
verify-by = Avec quel fichier de confiance
verify-by-own = Vous n’avez pas donné de fichier de confiance ; celui de cette machine a donc été utilisé : { $federation }. Son empreinte :
verify-by-given = Le fichier de confiance que vous avez donné : { $federation }. Son empreinte :
verify-another = En vérifier une autre
verify-headline = Son titre :
verify-asked = À qui la question a été posée
verify-nobody-asked = Elle ne concerne aucune autre unité que celle qui l’a écrite.
verify-had = Temps dont l’unité a disposé avec le texte, en heures de travail : { $hours }.
verify-had-none = Presque aucun temps de travail ne s’est écoulé entre son accusé de réception et sa réponse.
verify-had-nothing = Il n’y a pas d’accusé de réception : rien ne montre que l’unité a eu le texte.
verify-promised = Promis : « { $promised } » ; montré : « { $delivered } ».
verify-objections = Objections qui accompagnent la publication
verify-objection = { $unit }, motif « { $ground } »{ $count ->
    [one] .
   *[other] {" "}({ $count } objections).
}
verify-replies = Qui est mis en cause, et pouvait répondre
verify-replies-none = Personne n’a été invité à répondre : le dossier de cette publication ne nomme aucune demande.
verify-reply-stated = Ces jours sont indiqués par { $unit }.
verify-reply = { $addressee } : jours ouvrés pour répondre, { $given } sur { $required }. { $questions ->
    [one] { $questions } question a été posée
   *[other] { $questions } questions ont été posées
} ; nombre de réponses : { $answered }.
verify-reply-not-asked = { $addressee } : aucune réponse n’a été demandée, car le fait de demander mettrait quelqu’un en danger.
verify-shows = Ce que cela montre
verify-shows-words = Aucun mot n’a été modifié depuis que le texte a été scellé.
verify-shows-asked = Ce que chaque unité ci-dessus a reçu et répondu sur exactement ce texte est signé de sa propre clé. Si une unité n’a pas répondu ou était injoignable, c’est dit, et n’est jamais compté comme un consentement.
verify-shows-rule = La règle que cette fédération s’est donnée a été respectée. Les actes signés ont été repris un par un.
verify-shows-not = Ce que cela ne montre pas
verify-shows-not-true = Que chaque mot est vrai. Les preuves restent chez celles et ceux qui les gardent en sécurité.
verify-shows-not-last = Qu’il n’y a pas eu de correction plus tard. Demandez à la fédération.
verify-shows-not-people = Qui sont les personnes derrière les clés. La fédération en répond.
err-zip-not = Ce n’est pas un fichier zip.
rec-zip-not = Donnez la publication entière en un seul zip : le dossier qui contient bagit.txt, compressé.
err-zip-damaged = Le zip est abîmé ou coupé.
rec-zip-damaged = Obtenez-le de nouveau, par un autre canal si vous le pouvez.
err-zip-locked = Le zip est protégé par un mot de passe.
rec-zip-locked = Décompressez-le avec le mot de passe, et compressez de nouveau le dossier, sans mot de passe.
err-zip-large = Il y a plus de choses dans ce zip que dans aucune publication.
rec-zip-large = Assurez-vous que c’est la publication et rien d’autre. Si c’est le cas, utilisez `nobis verify` avec le dossier décompressé.
err-zip-name = Il y a dans ce zip quelque chose qu’aucune publication ne contient : un lien, un nom qui revient deux fois ou mène ailleurs, ou un fichier à côté de la publication.
rec-zip-name = Demandez de nouveau la publication. Si vous l’avez compressée vous-même, ne compressez que son dossier.
err-zip-no-bag = Il n’y a pas de publication dans ce zip.
rec-zip-no-bag = Compressez le dossier qui contient bagit.txt, tel quel.
err-verify-no-trust = Il n’y a pas de fichier de confiance sur lequel s’appuyer.
rec-verify-no-trust = Donnez-en un : la fédération le publie à plusieurs endroits.
err-verify-trust = Ce n’est pas un fichier de confiance tel que Nobis l’écrit.
rec-verify-trust = Prenez le fichier tel qu’il a été publié, sans l’ouvrir ni l’enregistrer dans un autre programme.
err-verify-trust-line = Ce n’est pas un fichier de confiance tel que Nobis l’écrit : voir la ligne { $line }.
rec-verify-trust-line = Prenez le fichier tel qu’il a été publié, sans l’ouvrir ni l’enregistrer dans un autre programme.
err-version-moved = Le texte a changé pendant que cette page était devant vous. Rien n’a été fait.
rec-version-moved = Regardez le texte tel qu’il est maintenant. Si vous le voulez toujours, appuyez de nouveau sur le bouton.

## The release
release-title = Publication
release-preview = Lire ce que dira la publication
release-preview-sealed = Lire ce que dit la publication
release-is-clear = Rien ne fait obstacle à la version { $version }. Une personne responsable de la publication peut la sceller.
release-is-sealed = La version { $version } est scellée. { $count ->
    [one] Son contrôle était en ordre.
   *[other] Ses { $count } contrôles étaient tous en ordre.
}
release-is-held = Version { $version } : publication suspendue. { $count ->
    [one] Il reste { $count } point à régler.
   *[other] Il reste { $count } points à régler.
}
release-waits = La version { $version } n’est pas encore prête. { $count ->
    [one] Il reste { $count } point à régler.
   *[other] Il reste { $count } points à régler.
}
release-in-the-way = Ce qui fait obstacle
release-more = Tout ce qui attend à ce contrôle
release-face-none = Rien de plus que le texte, et à qui la question a été posée.
release-face-sealed = La publication dit en évidence
release-hour = Heure prévue
release-hour-none = Aucune heure n’est prévue.
release-hour-ahead = Prévue pour le { $when }. Rien ne paraît de soi-même à cette heure.
release-hour-past = Elle était prévue pour le { $when }, et ce moment est passé.
release-hour-kept = Elle était prévue pour le { $when }, et a été scellée le { $sealed }.
release-hour-before = Elle était prévue pour le { $when }, et a été scellée avant cette heure : le { $sealed }.
release-early = Avant l’heure prévue
release-early-hint = Elle est prévue pour le { $when }. Quiconque a été prévenu de cette heure compte dessus.
release-early-yes = La sceller maintenant, avant cette heure
release-early-not = Elle ne peut pas être scellée avant l’heure prévue : scellée maintenant, voici ce qui l’empêcherait. Attendez, ou faites changer le plan par les auteurs.
release-plan = Voir le plan.
release-seal = Sceller
release-means = Sceller signifie : exactement cette version, avec tout ce que ses contrôles et ses unités ont signé, est réunie et signée, pour que tout le monde puisse la vérifier. Vous exécutez. Vous ne jugez pas le texte.
release-means-not = Sceller ne publie pas : vous transmettez vous-même le fichier. Cela ne fait taire personne : les opinions dissidentes et les objections ouvertes y figurent.
release-means-after = Un sceau ne peut pas être repris. Une erreur trouvée plus tard devient une correction, qui est une publication à part entière.
release-go = Sceller la version { $version }
release-not-yet = Vous êtes responsable de la publication. Le bouton apparaît quand plus rien ne fait obstacle.
release-who = La personne responsable de la publication scelle, et n’a pas d’autre fonction. Qui peut le faire : { $officers }.
release-who-nobody = personne, car aucune unité n’a de responsable de la publication
release-sealed-already = La version actuelle est scellée. Si le texte change, il pourra être scellé de nouveau.
release-sealed = Ce qui a été scellé
release-hand-on = Transmettez le zip entier, et le fichier de confiance par un autre canal. Avec les deux, tout le monde peut vérifier sans vous.
release-then-verify = Faites ensuite ce que fait toute personne qui la reçoit : téléchargez le zip et faites-le vérifier par ce nœud ou un autre :
release-seal-line = Version { $version }, par { $who }, le { $when }
release-bag = La publication (zip)
release-page = Sa page seule
release-trust = Fichier de confiance
release-not-here = Les fichiers de cette publication ne sont pas sur cette machine. La personne qui a scellé les a.
said-seal = C’est scellé. Voici ci-dessous les fichiers à transmettre.
preview-title = Ce que dira la publication
preview-title-sealed = Ce que dit la publication
preview-lede = Tous les contrôles sont en ordre. Scellée maintenant, la publication dirait ceci.
preview-lede-sealed = Cette version est scellée. Voici ce que dit sa publication.
preview-lede-open = Voici le texte tel qu’il serait, avec le contexte qu’il porte. Il ne peut pas encore paraître. { $count ->
    [one] Il reste { $count } point à régler.
   *[other] Il reste { $count } points à régler.
}
preview-what = Voir ce qui fait obstacle
preview-text = Le texte
preview-context = À lire avec lui, partout où il est lu ou coupé : { $id }.
preview-context-again = Comme ci-dessus.
preview-account-open = La réponse de chaque unité, les opinions dissidentes, les objections ouvertes et le temps laissé pour répondre à chaque partie mise en cause sont ajoutés une fois tous les contrôles en ordre.
preview-rests = Ce sur quoi il repose
preview-finding = { $id } : { $standard }
preview-finding-scope = { $id } : { $standard }, pour { $scope }
preview-law = Tableau juridique { $id } : { $rules }. Le point de vue contraire :
preview-purpose = À quoi il sert

## The charter
charter-title = Charte
charter-lede = Ce texte suit la charte « { $name } ». Elle a été fixée à l’ouverture du texte. Une charte modifiée plus tard ne vaut que pour les textes ouverts ensuite.
charter-purpose = À quoi elle sert
charter-binding = Les mots qui font foi, en anglais
charter-purpose-p1 = Pour les rapports et les notes d’information. La question est posée à cinq étapes à chaque unité dont un texte concerne le pays, les membres ou les preuves. L’unité signe une fois pour sa participation, la sécurité et l’exactitude des faits locaux. Elle ne signe ni pour dire si une critique est bienvenue, ni pour la conclusion juridique.
charter-purpose-p2 = Pour les textes qui critiquent l’État même d’une unité concernée. Cette unité signe trois contrôles : participation (elle a eu les versions et le temps), sécurité, exactitude des faits locaux. Elle ne peut pas suspendre un texte à cause de qui il critique ou de ce que dit le droit : elle a pour cela une opinion dissidente qui accompagne la publication, et une réponse écrite. Deux unités non concernées signent pour l’impartialité. Le contenu de ses preuves reste où il est ; elle voit les constats, le texte et la fiche de sécurité.
charter-purpose-p3 = Pour un texte court qui doit paraître en quelques heures, parce que des personnes sont en danger maintenant. Deux unités déclarent la crise, dont une d’un pays dont il traite. Il dit moins qu’un autre texte : ce qui a été vu, et ce qui doit faire l’objet d’une enquête. Chaque question est posée, aucune n’est sautée ; une unité concernée répond à trois dans l’heure. Il est provisoire, et le dit.
charter-checkpoints = Quand la question est posée aux unités
charter-checkpoints-how = La question est posée à ces étapes à chaque unité que le texte concerne. Les jours sont des jours ouvrés de cette unité. Ils comptent à partir de son propre accusé de réception.
charter-checkpoints-caption = Temps dont dispose une unité concernée
charter-point = Étape
charter-time = Temps
charter-days = { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
}
charter-consent = Comment une unité répond
charter-signed-together = Elle signe une fois, pour trois questions : avons-nous été consultés à temps, les nôtres sont-ils en sécurité, les faits locaux sont-ils exacts ?
charter-signed-separately = Elle signe trois fois : avons-nous été consultés à temps, les nôtres sont-ils en sécurité, les faits locaux sont-ils exacts ?
charter-consent-covers = Sa signature couvre ces trois questions, et ses propres matériaux. Elle ne couvre jamais le choix de critiquer, ni la conclusion juridique.
charter-silence = Ce que signifie le silence
charter-silence-never = L’absence de réponse ne vaut jamais consentement. La publication dit qu’il n’y a pas eu de réponse.
charter-silence-passes = Quand le délai d’une unité prend fin sans réponse, le texte peut paraître s’il l’a atteinte par { $ways ->
    [one] { $ways } canal
   *[other] { $ways } canaux
}, avec l’accusé de réception de { $persons ->
    [one] { $persons } personne
   *[other] { $persons } personnes
} de cette unité.
charter-silence-panel = Quand le délai d’une unité prend fin sans réponse, le texte ne paraît pas. Le panel doit constater que l’unité est injoignable. Les énoncés qui touchent à la sécurité des siens sont alors retirés.
charter-unreachable = Après { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
} sans aucun accusé de réception, un membre du panel peut constater qu’une unité est injoignable.
charter-cool-off = Quand une unité dit non et qu’aucune de ses objections ne suspend plus, la publication attend { $count ->
    [one] { $count } heure de plus
   *[other] { $count } heures de plus
}. La publication dit ensuite que l’unité n’est pas d’accord.
charter-objections = Objections
charter-answer-days = Chacune reçoit une réponse motivée, dans un délai de { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
}.
charter-own-state-holds = Une unité peut suspendre le texte pour le droit et pour l’impartialité, même quand son propre État est critiqué.
charter-own-state-dissent = Quand son propre État est critiqué, une unité ne suspend pas le texte pour le droit ni pour l’impartialité. Elle a une opinion dissidente qui accompagne la publication, et une réponse écrite.
charter-impartiality-days = Une objection pour impartialité suspend pendant { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
} au plus.
charter-withdrawal = On peut contraindre qui a formulé une objection à y renoncer. Un retrait demande donc une seconde signature : celle d’une autre personne de l’unité, ou de son garant.
charter-withdrawal-hours = Il vaut { $count ->
    [one] { $count } heure
   *[other] { $count } heures
} après que quelqu’un au dehors a vu les deux signatures. Jusque-là, toute personne de l’unité peut l’annuler.
charter-withdrawal-minutes = Il vaut { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
} après que quelqu’un au dehors a vu les deux signatures. Jusque-là, toute personne de l’unité peut l’annuler.
charter-panel = Le panel
charter-quorum = { $count ->
    [one] Il faut la conclusion de { $count } membre. Il n’est ni
   *[other] Il faut la même conclusion de { $count } membres. Aucun n’est
} de l’unité qui a écrit le texte, ni de celle qui a formulé l’objection.
charter-panel-days = Il dispose de { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
}.
charter-panel-limits = Il ne peut pas ordonner la publication d’un texte, et ne peut pas le réécrire.
charter-reply-how = Chaque partie que le texte met en cause reçoit des questions avant, et du temps pour répondre. Les jours sont des jours ouvrés du service à qui elles sont posées, à partir de l’arrivée prouvée.
charter-reply-caption = Délai de réponse
charter-about = Objet
charter-hostilities = Une partie engagée dans des combats en cours a un délai plus long : multiplié par { $times }.
charter-short = Quand le délai a été trop court ou que rien n’a reçu de réponse, le maximum possible en droit est : { $ceiling }.
charter-below-third = Quand moins d’un tiers du délai a été laissé, le maximum possible est : { $ceiling }.
charter-others = Faits et danger
charter-sources = À partir de « motifs raisonnables », un constat a besoin de { $count ->
    [one] { $count } source indépendante
   *[other] { $count } sources indépendantes
}.
charter-harm-hours = La personne qui signe que nul n’est mis en danger signe de nouveau après { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}. Le danger évolue.
charter-ceilings = Si solides que soient les constats et les tableaux juridiques, aucun texte ne dit plus que « { $facts } » sur les faits, ni plus que { $law } sur le droit.
charter-no-patterns = Aucun texte ne dit qu’il s’agit de plus que de cas isolés.
charter-crisis = En temps de crise seulement
charter-crisis-declared = Rien ne paraît avant que deux unités aient déclaré une crise : l’une parle pour un pays dont traite le texte, l’une ne l’écrit pas. Après { $hours } h, une déclaration ne laisse plus rien paraître.
charter-crisis-forms = Elle est faite pour : { $forms }.
charter-crisis-answer = Une unité concernée a { $minutes } min d’horloge pour répondre, à partir de son propre accusé de réception : est-ce sûr pour les nôtres, est-ce vrai ici, notre matériel peut-il être utilisé ainsi.
charter-crisis-unreachable = Quand trois canaux ont été essayés et que { $minutes } min ont passé sans un mot, un membre du panel peut constater qu’une unité est injoignable.
charter-crisis-safety = Aucun délai ne passe outre un non à la question de la sécurité. Une objection de sécurité suspend ; après { $minutes } min, un seul membre du panel de permanence peut se prononcer.
charter-crisis-confirm = Ce qui paraît est provisoire, et le dit. Chaque question est posée de nouveau, dans les délais habituels, dans ce nombre de jours après le scellement : { $days }.
charter-crisis-note = Ce qui a été fait en hâte, et pourquoi, est mis par écrit dans les { $hours } h qui suivent le scellement.
charter-crisis-quarter = Quand une unité déclare en un trimestre plus de crises que la charte n’en attend ({ $count }), un examen est dû, et la publication le dit.
charter-gates = Qui signe quel contrôle
charter-gates-how = Jamais on ne signe ce qu’on a écrit soi-même. De plus :
charter-from-any = de n’importe quelle unité
charter-from-other = d’une autre unité que celle qui a ouvert le texte
charter-from-unconcerned = d’une unité qui n’écrit pas le texte et que le texte ne concerne pas
charter-signs = Une personne signe : { $seats }, { $from }.
charter-signs-many = { $persons } personnes, { $units ->
    [one] d’une unité ou plus
   *[other] de { $units } unités différentes
}, signent : { $seats }, chacune { $from }.
charter-fixed = Ce qu’aucune charte ne peut changer
charter-fixed-how = Ces règles sont dans le programme. Aucune charte, aucune fonction et aucune clé ne peut les écarter.
fixed-rule-1 = Nul ne passe outre une règle en silence. Ce que permet une charte est un acte signé, visible de tous.
fixed-rule-2 = Nul ne laisse dormir en silence un texte achevé. Pour l’arrêter, il faut une objection, avec des raisons et un nom.
fixed-rule-3 = Seule la personne qui a formulé l’objection la retire.
fixed-rule-4 = Le silence ne vaut pas consentement.
fixed-rule-5 = Une alerte de danger suspend d’abord et est examinée ensuite. Elle ne prend jamais fin d’elle-même.
fixed-rule-6 = Le côté de la rédaction ne peut mettre fin ni à une alerte de danger, ni à une objection de sécurité.
fixed-rule-7 = La charte est fixée à l’ouverture d’un texte.
fixed-rule-8 = Les mêmes règles valent, quelle que soit la partie critiquée.
fixed-rule-9 = Le sceau dit la vérité : le temps réellement laissé, qui a signé et à quel titre, les exceptions, les objections ouvertes, les opinions dissidentes, et qui ne publie pas le texte.
fixed-rule-10 = Aucun vote ne peut passer outre ce qu’une personne a accepté.
fixed-rule-11 = Aucune clé ne réécrit ni n’efface l’historique. Ce qui est effacé pour protéger quelqu’un laisse une marque à sa place.
fixed-rule-12 = Une urgence n’écarte rien de tout cela. Un pouvoir d’urgence a une limite dans le temps, est compté, et est publié.
fixed-rule-13 = Le pouvoir d’arrêter et le pouvoir de publier ne sont jamais dans une même fonction.
charter-original = La charte elle-même
charter-original-how = Voici ce qui fait foi, à la lettre. Son empreinte, à comparer avec une copie que vous avez d’ailleurs :
charter-original-show = Montrer toute la charte

## Units
units-title = Unités, fonctions et clés
units-lede = Qui participe. Fédération : { $federation }. Les personnes ne figurent ici que par leur pseudonyme. Ce que chacune peut faire découle de ses fonctions.
units-kind = Ce qu’elle est
units-countries = Parle pour
units-hours = Heures de travail
units-week = { $week } ({ $zone })
units-now = Heure locale en ce moment
units-at-work = heures de travail
units-not-at-work = hors des heures de travail
units-nobody = Aucune personne de cette unité n’est dans le fichier de confiance.
units-no-seat = aucune fonction
units-you = vous
units-your-seat = votre fonction
units-seat = Fonction
units-key-here = La clé est sur cette machine.
units-key-token = Sur un jeton matériel.
units-trust = Le fichier de confiance
units-trust-how = Il dit quelles clés comptent. Il est nécessaire pour vérifier une publication. Lisez-vous mutuellement cette empreinte au téléphone ; elle doit être la même des deux côtés :
units-trust-get = Télécharger le fichier de confiance
sight-title = Qui voit quoi
sight-caption = À quoi chaque fonction donne accès dans cet espace
sight-process = Textes, contrôles, qui a fait quoi et quand
sight-findings = Constats, droit, contexte
sight-risks = Qui pourrait subir un préjudice
sight-arguments = Objections et réponses en entier
sight-evidence = Preuves
sight-yes = oui
sight-no = non
sight-evidence-most = oui, sauf si l’unité de la personne est concernée ; alors seulement celles de cette unité
sight-evidence-own = celles de sa propre unité
sight-own = Tout le monde voit le texte, et à qui la question a été posée. Chaque fonction donne accès à ce qu’il faut de plus pour son travail, et à rien d’autre.
sight-alerts = Qui est en danger, et comment : seules les personnes responsables de la sécurité et l’unité qui a donné l’alerte le lisent.
sight-consents = Ce qu’un témoin a accepté reste, dans l’unité qui lui a parlé, entre les membres de l’équipe de recherche, les dépositaires des preuves et les responsables de la sécurité.

## Search
search-title = Recherche
search-too-long = C’est plus long que ne peut l’être une recherche ({ $most } caractères). Le début est ci-dessous : quelques mots suffisent.
search-label = Mots à trouver
search-hint = Tous les mots doivent s’y trouver. Majuscules et accents ne changent rien. La recherche ne porte que sur ce à quoi votre fonction donne accès.
search-go = Chercher
search-how = Vous pouvez chercher dans les textes, les fiches, les arguments, les unités et les personnes.
search-count = { $count ->
    [0] Rien de ce à quoi vous avez accès ne contient tous ces mots. Essayez avec moins de mots, ou une autre orthographe.
    [one] { $count } résultat.
   *[other] { $count } résultats.
}
search-more = { $count ->
    [one] { $count } autre résultat contient ces mots. Ajoutez un mot pour le trouver.
   *[other] { $count } autres résultats contiennent ces mots. Ajoutez un mot pour les trouver.
}
search-outputs = Textes
search-statements = Énoncés
search-findings = Constats
search-law = Tableaux juridiques
search-context = Contexte
search-requests = Demandes de réponse
search-evidence = Preuves
search-risks = Risques et détournements
search-said = Ce qui a été dit
search-units = Unités
search-persons = Personnes
