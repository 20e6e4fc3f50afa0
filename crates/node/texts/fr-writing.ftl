# Draft: awaits a native editor.
#
# Writing: statements, drafts, the plan, versions. For people who read in a second language, at night, on a bad line.

## What a draft's reader noticed. The page and the import say the same.
notice-line = { $place } : { $what }
notice-line-words = { $place } : { $what } { $words }
notice-at-file = Le fichier
notice-at-line = Ligne { $number }
notice-at-paragraph = Paragraphe { $number }
notice-deleted = Une suppression suivie a été appliquée.
notice-inserted = Un ajout suivi a été gardé.
notice-struck = Du texte barré a été laissé de côté.
notice-hidden = Du texte masqué a été laissé de côté.
notice-table = Un tableau a été laissé de côté. Écrivez ce qu’il dit sous forme de phrases.
notice-layout-table = Un tableau d’une seule colonne a été lu comme des paragraphes.
notice-text-box = Une zone de texte a été lue comme des paragraphes.
notice-image-without-alt = Une image n’a pas de description. Ajoutez un texte d’image.
notice-html = Du HTML brut a été laissé de côté.
notice-link = L’adresse d’un lien ou d’une image a été laissée de côté.
notice-code = Du texte en retrait ou du code a été lu comme des paragraphes.
notice-object = Un objet qui n’est pas du texte simple a été laissé de côté.
notice-margin = Un en-tête ou un pied de page a été laissé de côté.
notice-metadata = Des données sur le document ont été laissées de côté.
notice-section = Un intertitre a été lu comme le nom d’une section.
notice-press-line = Une mention destinée à la presse a été laissée de côté.
notice-dateline = La ligne de lieu et de date a été laissée de côté.
notice-contact = Une ligne de contact a été laissée de côté.
notice-headline-guessed = Aucun style de titre n’a été trouvé ; la première ligne a été lue comme le titre.
notice-headline-missing = Aucun titre n’a été trouvé. Donnez-lui le style « Titre » (Title), ou commencez sa ligne par « # ».
notice-footnote-text = Les mots à côté des identifiants dans une note ont été laissés de côté.
notice-footnote-without-id = Une note de bas de page ne cite aucun identifiant. Commencez-la par ce qu’elle cite, comme F1.
notice-footnote-missing = Un appel de note n’a pas de note.
notice-footnote-unused = Rien ne renvoie à cette note ; elle a été laissée de côté.
notice-cite-without-text = Une référence est seule. Placez-la après les mots qu’elle appuie.
notice-attribute = Une partie d’un attribut est inconnue et a été laissée de côté.
notice-id-repeated = Un identifiant est utilisé deux fois ; le second énoncé en recevra un nouveau.
notice-invisible = Des caractères invisibles, qui changent l’affichage du texte, ont été laissés de côté.
draft-too-large = Ce brouillon fait { $size } ko, et la lecture s’arrête à { $most } ko. Retirez les images, ou envoyez le texte en plusieurs parties.
draft-part-too-large = Une partie de ce fichier, une fois décompressée, dépasse { $most } ko. Copiez le texte dans un nouveau document et enregistrez celui-ci.
draft-too-many-entries = Le nombre de parties de ce fichier dépasse { $most }. Copiez le texte dans un nouveau document et enregistrez celui-ci.
draft-too-deep = { $place } : trop de citations ou de listes sont imbriquées. Mettez-les au même niveau.
draft-too-many-elements = Il y a trop de mise en forme dans ce fichier pour le lire. Copiez le texte sans mise en forme dans un nouveau document.
draft-too-many-statements = { $place } : ici, le brouillon dépasse { $most } énoncés. Partagez-le en deux textes.
draft-statement-too-long = { $place } : cet énoncé fait { $size } ko, et le maximum est { $most } ko. Coupez-le par une référence ou un nouveau paragraphe.
draft-too-many-cites = { $place } : le nombre de fiches que cite cet énoncé dépasse { $most }. Coupez-le.
draft-old-or-locked = C’est un ancien fichier .doc, ou un fichier avec mot de passe. Ouvrez-le et enregistrez-le en .docx, sans mot de passe.
draft-open-document = C’est un fichier OpenDocument. Ouvrez-le et enregistrez-le en .docx.
draft-damaged = Ce fichier est abîmé ou incomplet. Demandez-le de nouveau, ou ouvrez-le et enregistrez-le à nouveau.
draft-doctype = Il y a dans ce fichier quelque chose qu’aucun traitement de texte n’écrit. Ne lui faites pas confiance ; demandez à la personne qui l’a envoyé.

## Words compared
diff-added = ajouté :
diff-removed = retiré :

## Writing a statement
err-not-a-writer = Seules les personnes qui écrivent ce texte peuvent le modifier.
rec-not-a-writer = Formulez une objection, ou exprimez une préoccupation : les deux sont sur la page du texte. Vous pouvez aussi demander la modification à l’unité qui a ouvert le texte.
err-write-same = Rien ne diffère de ce qui est déjà là.
rec-write-same = Modifiez quelque chose, ou revenez au texte.
write-title = Énoncé { $id }
write-by = { $who }, le { $when }
write-not-in = Cet énoncé n’est pas dans le texte en ce moment. Ce que vous écrivez ici est conservé, et n’est lu par personne tant qu’il n’est pas remis dans l’ordre du texte.
write-advice = Mots à regarder
write-in-the-way = Ce qui fait obstacle ici
write-others = { $count ->
    [one] { $count } point ici dépend d’autres personnes
   *[other] { $count } points ici dépendent d’autres personnes
}
write-change = Modifier
write-text = Mots
write-text-hint = Un seul énoncé : ce qu’on peut signer, viser par une objection et citer à part.
write-kind = Ce que c’est
write-lang = Langue
write-lang-hint = Par son code : en, uk, fr, es, ar.
write-lang-wrong = Un code de langue a deux ou trois lettres minuscules, comme en ou uk.
write-cites = Repose sur
write-cites-hint = Identifiants de constats, de tableaux juridiques, de contextes et de demandes de réponse, séparés par des espaces : F1 L2.
write-purposes = Ce que les personnes doivent avoir accepté
write-purposes-hint = En plus de la publication sans le nom, qui est toujours demandée.
write-too-long = C’est plus long que ce qu’on peut peser en une fois. Coupez-le en deux énoncés.
write-no-id = « { $word } » n’est pas un identifiant. Un identifiant ressemble à F1 ou à L2.
write-too-many-cites = Nombre maximal de fiches pour un énoncé : { $most }. Coupez-le.
write-means = Votre signature signifie : désormais, le texte dit ceci. Si quelqu’un a signé les mots précédents, un nouvel examen lui est demandé, sauf si seule la typographie a changé.
write-go = Signer la modification
said-edit = L’énoncé a de nouveaux mots. Les signatures qui portent sur lui sont demandées de nouveau ; les autres restent valables.
said-edit-typesetting = Seule la typographie a changé. Toutes les signatures restent valables.
said-edit-settles = L’énoncé n’a de nouveau qu’une version.
write-add-after = Ajouter un énoncé après { $id }
write-take-out = Retirer du texte
write-overtaken = Quelqu’un a modifié ceci pendant que vous écriviez
write-overtaken-lede = Rien n’a été signé, et rien de ce que vous avez écrit n’est perdu : c’est dans le formulaire ci-dessous. Regardez les deux. Si vous signez maintenant, vos mots remplacent les autres.
write-theirs = Ce que l’autre personne a modifié
write-yours = Ce qui changerait si vous signez maintenant
write-beside = { $count ->
    [one] Une version
   *[other] { $count } versions côte à côte
}
write-beside-lede = Elles ont été écrites séparément. Personne ne peut publier le texte tant que le choix n’est pas fait. Lisez-les, mettez dans le formulaire les mots que vous voulez, et signez : cela tranche.
write-version = Version { $number }
write-take = Mettre la version { $number } dans le formulaire
write-earlier = Qui l’a écrit
write-now-by = Maintenant : { $by }
write-earlier-none = Il n’y a pas eu d’autre version.
write-earlier-all = Toutes les versions du texte
known-title = Ce sur quoi il peut reposer
known-hidden = Votre fonction ne donne pas accès à ce sur quoi un énoncé peut reposer. Les identifiants peuvent tout de même être écrits.
known-none = Rien n’est encore consigné sur quoi un énoncé pourrait reposer.
known-findings = Constats
known-laws = Tableaux juridiques
known-contexts = Contexte
known-requests = Demandes de réponse

## Adding, taking out, order
add-title = Ajouter un énoncé
add-after = Où
add-first = Au début
add-means = Votre signature signifie : désormais, le texte dit ceci. Les autres énoncés gardent leurs mots.
add-go = Signer l’énoncé
said-add = L’énoncé est dans le texte.
remove-title = Retirer { $id } du texte ?
remove-kept = Il reste enregistré, avec toutes les personnes qui l’ont écrit, l’ont signé ou ont formulé une objection. Il peut être remis.
remove-signatures = Les unités qui ont le texte doivent recevoir la nouvelle version. Les signatures sur l’ensemble du texte sont demandées de nouveau.
remove-objections = Une objection qui vise ce seul énoncé cesse de suspendre, sauf si ses mots sont dans le texte sous un autre identifiant.
remove-means = Votre signature signifie : ceci n’est plus dans le texte.
remove-go = Retirer
remove-back = Laisser dans le texte
said-remove = L’énoncé n’est plus dans le texte, et reste enregistré.
order-title = Modifier l’ordre
order-lede = Écrivez la place que chaque énoncé doit avoir, ou déplacez-le vers le haut ou le bas. Rien n’est signé avant le dernier bouton.
order-place = Place de { $id }
order-up = Monter
order-down = Descendre
order-sort = Montrer dans l’ordre de ces numéros
order-not-yet = Voici le nouvel ordre. Il n’est pas encore signé.
order-numbers = Une place est un nombre entier, comme 3.
order-number-wrong = Écrivez un nombre.
order-overtaken = Pendant que cette page était ouverte, quelqu’un a modifié l’ordre, ou a ajouté ou retiré un énoncé. Rien n’est signé. Ci-dessous, votre ordre avec ce qui est maintenant dans le texte : regardez-le, et signez de nouveau.
order-theirs = L’ordre de l’autre personne : { $order }
order-means = Votre signature signifie : le texte se lit dans cet ordre. Les signatures sur l’ensemble du texte sont demandées de nouveau.
order-go = Signer l’ordre
err-order-same = C’est déjà l’ordre du texte.
rec-order-same = Déplacez d’abord quelque chose, ou revenez au texte.
said-order = L’ordre est modifié.
err-plan-beside = Le plan de ce texte, qui contient l’ordre, a deux versions côte à côte.
rec-plan-beside = Choisissez d’abord l’une d’elles, à la page « Plan ».

## Bringing a draft
draft-title = Coller ou importer un brouillon
draft-lede = Vous voyez d’abord comment il sera repris. Rien n’est signé avant.
draft-text = Collez le texte
draft-text-hint = Markdown, ou texte simple d’un traitement de texte, avec une ligne vide entre les paragraphes.
draft-file = Ou choisissez un fichier
draft-file-hint = Word (.docx), Markdown ou texte simple.
draft-keep = Énoncés qui sont retrouvés
draft-keep-yes = gardent leur type et ce sur quoi ils reposent, là où le brouillon n’en dit rien
draft-keep-hint = Des mots collés depuis un traitement de texte n’apportent ni références ni tous les types.
draft-look = Montrer comment il sera repris
draft-look-means = Ceci ne signe rien.
draft-nothing = Collez un texte ou choisissez un fichier.
draft-both = Il y a un texte collé et un fichier. N’apportez que l’un des deux.
draft-no-statement = Aucun énoncé n’a pu être lu ici. Est-ce le bon texte ?
draft-no-room = C’est plus long que ce qui peut passer à la page suivante. Apportez-le en plusieurs parties.
draft-shown-title = Comment le brouillon sera repris
draft-counts = { $same ->
    [one] { $same } énoncé reste tel quel
   *[other] { $same } énoncés restent tels quels
}, { $edited ->
    [one] { $edited } est modifié
   *[other] { $edited } sont modifiés
}, { $added ->
    [one] { $added } est nouveau
   *[other] { $added } sont nouveaux
}, { $removed ->
    [one] { $removed } sort du texte
   *[other] { $removed } sortent du texte
}, { $moved ->
    [one] { $moved } change de place
   *[other] { $moved } changent de place
}.
draft-notices = { $count ->
    [one] { $count } point a été laissé de côté ou deviné
   *[other] { $count } points ont été laissés de côté ou devinés
}
draft-comments = { $count ->
    [one] { $count } commentaire en marge, qui n’est pas repris
   *[other] { $count } commentaires en marge, qui ne sont pas repris
}
draft-changes = Ce qui change
draft-no-changes = Aucun mot ne change.
draft-removed = Ce qui sort du texte
draft-removed-means = Ces énoncés ne sont pas dans le brouillon. Ils restent enregistrés et peuvent être remis.
draft-how-new = { $id } : nouveau
draft-how-edited = { $id } : autres mots
draft-how-about = { $id } : mêmes mots
draft-was = Avant : { $before }. Maintenant : { $now }.
draft-kept = { $id } garde les mots écrits par { $person } : le brouillon n’en a que de plus anciens. Si vous voulez les mots plus anciens, modifiez l’énoncé sur sa propre page.
draft-left = { $id } a des versions côte à côte ; le brouillon n’y touche pas. Une personne qui a tout lu choisit, sur la page de l’énoncé.
draft-sign-title = Signer
draft-carried = Le brouillon
draft-carried-hint = Si quelque chose a été mal lu, corrigez-le ici ; vous le verrez une fois encore avant de signer.
draft-means = Votre signature signifie : désormais, le texte dit ceci, dans cet ordre. Si quelqu’un a signé des mots qui changent, un nouvel examen lui est demandé.
draft-go = Signer le brouillon
draft-again = Apporter un autre brouillon
draft-overtaken = Quelqu’un a modifié le texte depuis que vous l’avez regardé. Rien n’est signé. Voici comment le brouillon serait repris maintenant.
draft-changed-here = Vous avez corrigé le brouillon. Rien n’est encore signé. Voici comment il serait repris maintenant.
err-draft-same = Le texte dit déjà tout cela, dans cet ordre.
rec-draft-same = Il n’y a rien à signer. Corrigez le brouillon ici, ou revenez au texte.
said-draft = Le brouillon est repris dans le texte.

## The plan
plan-title = Le plan
plan-lede = Quand le texte paraît, pour qui, dans quel but et par quels canaux. L’ordre des énoncés reste tel quel.
plan-release = Heure de la publication
plan-release-hint = À l’heure de votre unité, { $zone }. L’heure proposée vient après le plus long délai que la charte donne à ceux que ce texte concerne.
plan-audience = Pour qui
plan-purpose = Ce qu’il protège, et pour qui la situation pourrait empirer
plan-purpose-hint = Deux phrases. Chaque signataire les lit.
plan-distribution = Où il va
plan-distribution-hint = Une entrée par ligne : canaux, langues, partenaires, agences de presse. Une correction doit pouvoir atteindre chacun d’eux.
plan-groups = Qui est prévenu avant
plan-group = Groupe { $number } à prévenir avant
plan-group-hint = Par exemple : collègues, communauté, membres, témoins. Les lignes vides sont laissées de côté.
plan-feedback = Comment le groupe { $number } peut répondre
plan-told = Quand le groupe { $number } est prévenu
plan-order = Ordre
plan-order-of = L’ordre de quelle version
plan-open = pas encore décidé
plan-means = Votre signature signifie : désormais, voici le plan. Les signatures qui portent sur lui sont demandées de nouveau.
plan-go = Signer le plan
plan-beside-lede = Elles ont été écrites séparément. Lisez-les, remplissez le formulaire comme il doit être, et signez : cela tranche.
plan-no-difference = Elles disent la même chose.
plan-overtaken-lede = Rien n’a été signé, et rien de ce que vous avez écrit n’est perdu : c’est dans le formulaire ci-dessous. Voici ce que l’autre personne a modifié. Si vous signez maintenant, votre plan remplace le sien.
err-plan-same = Rien ne diffère du plan actuel.
rec-plan-same = Modifiez quelque chose, ou revenez au texte.
plan-meant = Si c’est bien ce que vous voulez, signez de nouveau sans rien changer. Sinon, changez-le.
plan-hour-inside = { $who } peut répondre jusqu’au { $ends }, ou plus longtemps si ce délai n’a pas commencé : l’heure de la publication vient avant.
plan-hour-over = L’heure de la publication, le { $when }, est déjà passée.
plan-told-over = { $group } : le moment de prévenir, le { $when }, est déjà passé. Si ces personnes le savent déjà, c’est juste.
plan-told-late = { $group } : le moment de prévenir, le { $when }, ne vient pas avant la publication.
said-plan = Le plan est modifié.

## Versions
versions-title = Versions
versions-lede = { $count ->
    [0] Rien n’a encore été écrit.
    [one] Le texte a { $count } version. Rien de ce qu’il a dit n’est perdu.
   *[other] Le texte a { $count } versions. Rien de ce qu’il a dit n’est perdu.
}
versions-compare = Comparer deux versions
versions-number = Version { $number }
versions-digest = son empreinte commence par { $version }
versions-edited = Modifications : { $ids }
versions-added = Ajouts : { $ids }
versions-removed = Retraits : { $ids }
versions-moved = Déplacements : { $ids }
versions-beside = Deux versions côte à côte : { $ids }
versions-plan-only = Le même texte ; le plan a changé.
versions-sent = Unité à qui elle a été envoyée, sans accusé de réception à ce jour : { $unit }
versions-got = Unité qui en a accusé réception : { $unit }
versions-signed = Signatures sur cette version : { $people }
versions-what-changed = Ce qui a changé, mot à mot
versions-since = Ce qui a changé depuis
compare-title = Comparaison de deux versions
compare-signed = De la dernière version que vous avez signée jusqu’au texte actuel.
compare-got = De la dernière version dont votre unité a accusé réception jusqu’au texte actuel.
compare-last = De la version précédente jusqu’au texte actuel.
compare-from = De
compare-to = À
compare-go = Comparer
compare-count = { $count ->
    [0] Rien ne diffère
    [one] { $count } énoncé diffère
   *[other] { $count } énoncés diffèrent
}
compare-unchanged = { $count ->
    [one] { $first } est identique
   *[other] { $count } énoncés sont identiques, de { $first } à { $last }
}
compare-moved = { $id } : déplacé, mêmes mots
compare-edited = { $id } : modifié
compare-added = { $id } : ajouté
compare-removed = { $id } : retiré
compare-also-moved = et déplacé

## The time line
time-title = La chronologie
time-describe = Ce que chaque unité a écrit, envoyé, reçu, signé et arrêté. Le tableau ci-dessous dit la même chose.
time-describe-newest = Ce que chaque unité a écrit, envoyé, reçu, signé et arrêté. Nombre de points montrés, les plus récents : { $count }. Tous les actes sont sous « Historique ».
time-now = maintenant
time-span = { $from } – { $to }
time-sent = Envoi (unité : { $unit }) : { $checkpoint }
time-got = Accusé de réception : { $checkpoint }
time-signed = { $person } a signé { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
time-window = Délai pour ce qui lui est demandé maintenant
time-objection = Objection, motif « { $ground } »
time-alert = Alerte de danger
time-planned = Heure de publication prévue
time-sealed = Sceau : { $version }
time-tick-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
time-tick-hour = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
} { $time }
time-word-version = Version
time-word-delivery = Envoi
time-word-receipt = Accusé de réception
time-word-signature = Signature
time-word-window-running = Délai en cours
time-word-window-ended = Délai terminé
time-word-objection-open = Objection qui suspend
time-word-objection-ended = Objection qui ne suspend pas
time-word-alert-open = Alerte qui suspend
time-word-alert-ended = Alerte terminée
time-word-planned = Prévu
time-word-sealed = Scellé
time-word-together = Proches dans le temps
time-word-region = Chronologie, défile sur le côté
time-word-facts = La chronologie en tableau
time-word-when = Quand
time-word-unit = Unité
time-word-what = Quoi
time-word-label = À propos
draft-not-word = Ce n’est pas un fichier Word. Sont acceptés Word (.docx), Markdown (.md) et texte simple (.txt) : ouvrez-le dans votre traitement de texte et enregistrez-le sous l’une de ces formes.
draft-misnamed-word = Le nom du fichier se termine comme celui d’un fichier Word (.docx), mais ce n’en est pas un. Ouvrez-le dans votre traitement de texte et enregistrez-le en .docx ; si c’est du texte simple, terminez son nom par .txt.
draft-misnamed-text = Ce fichier porte le nom d’un texte simple, mais ce n’est pas du texte en UTF-8. Ouvrez-le dans votre traitement de texte et enregistrez-le comme texte au codage UTF-8, ou en .docx.

## Marks in a draft, and what a file is
draft-marks-title = Comment marquer un titre, une citation, un appel
draft-marks-lede = Les paragraphes simples n’ont pas besoin de marque : les deux premiers sont le chapeau, les autres le corps. Des mots entre guillemets avec qui les a dits deviennent d’eux-mêmes une citation.
draft-marks-section = ce qui suit sous un tel titre : { $kind }
draft-marks-cite = repose sur le constat F1
draft-cites = Sur quoi reposent les énoncés
draft-cites-hint = Des numéros comme F1, pour chaque énoncé du brouillon qui n’en nomme aucun. Vous le voyez avant de signer.
draft-unknown-id = Le brouillon repose sur { $id }, et rien n’est consigné ici sous ce numéro. Corrigez-le, ou consignez d’abord la fiche.
draft-came = Ce fichier est { $what }. Sont acceptés Word (.docx), Markdown (.md) et texte simple (.txt).
draft-came-pdf = un PDF
draft-came-picture = une image
draft-came-rtf = un texte RTF
draft-came-html = une page web
write-unknown-id = Rien n’est consigné ici sous { $id }. Vérifiez le numéro, ou consignez d’abord la fiche, sous « Enquête ».
said-edit-bare = Il a de nouveaux mots. Des caractères invisibles qui changent l’affichage du texte ont été retirés.
said-add-bare = Il est dans le texte. Des caractères invisibles qui changent l’affichage du texte ont été retirés.
draft-came-sheet = une feuille de calcul
draft-came-slides = une présentation
