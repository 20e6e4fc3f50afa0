# Draft: awaits a native editor.
#
# The investigation and its records: what was found, what it rests on, and who was asked. A hint says what to write, and
# why somebody will need it.

## The investigation
investigation-title = Enquête
investigation-records = Fiches
investigation-count = { $name } : { $count }
investigation-hidden = { $count ->
    [one] Votre fonction ne donne pas accès à { $count } autre fiche.
   *[other] Votre fonction ne donne pas accès à { $count } autres fiches.
}
investigation-units = Qui participe
investigation-no-unit = Aucune unité n’est encore concernée par ce texte.
investigation-replies = Demandes de réponse
investigation-no-request = Aucune réponse n’a encore été demandée.
investigation-risks = Qui pourrait subir un préjudice
investigation-no-risk = Aucun risque n’a encore été consigné.
investigation-none = Il n’y en a pas encore.
risk-check = À regarder de nouveau le { $when }.
risk-no-check = Il n’est écrit nulle part quand quelqu’un le regarde de nouveau.
list-what = En bref
list-unit = Unité qui la garde
list-when = Écriture
list-before = Plus haut dans la liste
list-after = Plus bas dans la liste

## Kinds
records-finding = Constats
records-evidence = Preuves
records-law = Tableaux juridiques
records-context = Contexte
records-request = Demandes de réponse
records-consent = Consentements de personnes
records-risk = Risques
records-forecast = Prévisions de détournement
records-standard = Mêmes exigences
record-finding = Constat
record-evidence = Élément de preuve
record-law = Tableau juridique
record-context = Contexte
record-request = Demande de réponse
record-consent = Consentement d’une personne
record-risk = Risque
record-forecast = Prévision de détournement
record-standard = Mêmes exigences
record-new-finding = Consigner un constat
record-new-evidence = Consigner un élément de preuve
record-new-law = Consigner un tableau juridique
record-new-context = Consigner un contexte
record-new-request = Consigner une demande de réponse
record-new-consent = Consigner le consentement d’une personne
record-new-risk = Consigner un risque
record-new-forecast = Consigner une prévision de détournement
record-new-standard = Consigner la fiche « mêmes exigences »
record-about-finding = Un constat affirme une seule chose. Il dit où et quand elle vaut, ce qui l’appuie et ce qui la contredit, et ce qui n’est pas connu.
record-about-evidence = Ce qui a été recueilli. Les fichiers restent dans l’unité qui les a ; ici se trouve ce qu’il faut pour les évaluer.
record-about-law = Un tableau juridique place des constats sous des règles de droit, élément par élément. L’élément le plus faible décide de la force que peuvent avoir les mots.
record-about-context = Ce qui doit être dit partout où un texte est lu ou coupé, pour qu’il ne soit pas mal compris.
record-about-request = Les questions posées à la partie mise en cause, et le temps qu’elle a eu pour répondre.
record-about-consent = Ce qu’une personne a accepté. Seul un pseudonyme figure ici, et seule l’unité qui lui a parlé y a accès.
record-about-risk = À qui un texte pourrait nuire, de la part de qui, par quel moyen, et ce qui est fait pour l’éviter.
record-about-forecast = Qui extrairait quels mots, pour justifier quoi, et ce qui sera répondu.
record-about-standard = La trace de l’examen de ce qu’ont fait les autres. Une fiche pour chaque texte.

## A record
record-title = { $kind } { $id } : { $words }
record-by = { $who }, le { $when }
record-version = { $by } ({ $id })
record-yes = oui
record-no = non
record-hidden = { $count ->
    [one] { $count } fiche à laquelle votre fonction ne donne pas accès
   *[other] { $count } fiches auxquelles votre fonction ne donne pas accès
}
record-hidden-changed = { $text } (autre chose qu’avant)
record-missing = { $id } (n’est pas ici)
record-edit = Modifier
record-apart = Deux versions côte à côte
record-apart-lede = Deux modifications de cette fiche ont été faites séparément. Les deux versions sont conservées. Une personne de l’unité qui la garde doit écrire celle qui compte. D’ici là, la fiche fait obstacle à tout texte qui repose sur elle.
record-begin-from = Partir de la version de { $version }
record-differs = Ce qui diffère
record-field = Champ
record-same = Elles disent la même chose.
record-changed = Ce que cette version a changé
record-versions = Versions
rests-title = Ce qui repose sur cette fiche
rests-none = Aucun énoncé ne repose encore sur elle.
evidence-findings = Constats qui reposent sur cet élément
evidence-carries = Il appuie
evidence-against = Il contredit
evidence-unused = Parmi les constats auxquels vous avez accès, aucun ne repose encore sur cet élément.
finding-replies = Ce qui a été demandé à l’autre partie
finding-nobody-asked = Sur la conduite de cet acteur, aucune réponse n’a encore été demandée.
consent-evidence = Preuves qui reposent sur ce consentement
consent-unused = Aucun élément de preuve ne repose encore sur lui.
consent-taken-back = { $count ->
    [0] Retiré le { $when }, pour tous les usages.
   *[other] Retiré le { $when }, pour : { $purposes }.
}
ceiling-title = Ce qu’il peut porter au plus
ceiling-line = Dans { $text }, le maximum possible est : { $ceiling }, car { $because }.
ceiling-no-text = Il n’y a pas encore de texte où l’utiliser.
clock-title = Délai de réponse
clock-in-text = Pour { $text } : { $line }
clock-not-asked = Pour des raisons de sécurité, aucune réponse n’a été demandée. Un texte doit le dire.
clock-not-begun = Rien ne prouve que la demande est arrivée. Le délai n’a donc pas commencé. Jours ouvrés prévus : { $required }.
clock-runs = Jours ouvrés laissés jusqu’ici : { $given }, sur { $required }. Le délai sera complet le { $ends }.
clock-whole = Le délai a été laissé en entier. Jours ouvrés : { $required }, jusqu’au { $ends }.
clock-answered = Toutes les questions ont une réponse.
clock-unanswered = { $count ->
    [one] La question { $questions } n’a pas de réponse.
   *[other] Les questions { $questions } n’ont pas de réponse.
}

## The picture
path-title = Des preuves au texte : constat { $id }
path-describe = Ce sur quoi repose le constat, et ce qui repose sur lui.
path-large = Trop de choses reposent sur ce constat pour en faire un schéma. Les listes ci-dessus donnent tout.
path-between = Droit, contexte, réponses
path-statements = Énoncés
path-statement = Énoncé
path-hidden = votre fonction n’y donne pas accès
path-carries = appuie
path-against = contredit
path-region = Le chemin jusqu’aux énoncés, défile sur le côté
path-facts = Le chemin en tableau
path-what = Quoi
path-name = Nom
path-speaks-against = Ce qui le contredit

## Writing a record
record-id = Identifiant
record-id-hint = Un nom court pour la citer : lettres sans accents, chiffres, points et tirets. Vous pouvez changer celui qui est proposé ici.
record-id-wrong = Seulement des lettres sans accents, des chiffres, des points, des tirets et des tirets bas, 64 au plus ; l’identifiant commence par une lettre ou un chiffre.
record-id-public = Les identifiants des fiches peuvent se lire dans une publication. Des lettres et des chiffres, jamais un nom ni un lieu.
record-id-taken = { $id } est déjà pris : quelque chose ici a cet identifiant. Choisissez-en un autre.
record-output = Pour quel texte
record-save = Signer et enregistrer
record-means = Votre signature signifie : j’ai consigné ceci, au mieux de ce que je sais. Elle ne signifie pas que ceci peut être publié. La personne qui écrit une fiche ne peut pas signer les contrôles qui la lisent.
record-edit-means = Votre signature signifie : désormais, la fiche dit ceci. Les versions précédentes restent enregistrées. Si quelqu’un a signé sur ce que vous changez, un nouvel examen lui est demandé.
record-edit-title = Modifier : { $record }
record-settle-lede = Deux versions sont côte à côte. Ce que vous enregistrez ici remplace les deux.
said-record = C’est signé et enregistré.
said-unchanged = Rien n’a été modifié, donc rien n’a été signé.
said-arrived = La preuve d’arrivée est consignée. Le délai de réponse court à partir d’elle.
said-reply = La réponse est consignée.
standard-no-text = Chaque texte qu’écrit votre unité a déjà sa fiche, ou il n’y a pas encore de texte.

## Fields in forms
field-named = { $id } · { $title }
field-owner = { $unit } : { $seat }
field-file = Ou le fichier lui-même
field-file-hint = Son empreinte est calculée ici. Le fichier n’est pas gardé et ne part nulle part. 64 Mo au plus.
field-clock = À l’heure de votre unité ({ $zone }).
field-future = C’est plus tard que maintenant. Écrivez quand c’est vraiment arrivé.
field-unknown-id = { $id } n’est pas ici. Regardez l’identifiant de nouveau.
field-one-country = Un seul pays.
field-lang-wrong = Un code de langue a deux ou trois lettres, comme uk. S’il y en a plusieurs, séparez-les par des espaces.
field-pseudonym-wrong = Un pseudonyme est fait de lettres sans accents, de chiffres et de tirets, comme ab-1. Jamais un nom.
field-day-wrong = Écrivez un jour comme 2022-05-20, un mois comme 2022-05, ou une année.
field-number-wrong = Écrivez un nombre entier en chiffres, comme 19.
field-hours-wrong = Écrivez-les ainsi : +03:00 Mon-Fri 09:00-18:00
field-questions-wrong = Deux questions ont le même numéro, ou un numéro est seul. Écrivez chaque question sur sa propre ligne.
field-digest-wrong = Une empreinte SHA-256 a 64 signes, de 0 à 9 et de a à f.
field-digest-other = L’empreinte écrite et le fichier choisi ne vont pas ensemble. Regardez lequel des deux est le bon.

## Element tables
element-row = Élément { $row } : { $part }
element-head = Élément
element-name = nom
element-level = niveau de preuve
element-for = pour
element-against = contre
element-asked = questions posées
element-none = Le tableau n’a pas encore d’éléments.
element-unknown = inconnu
element-is-for = pour : { $ids }
element-is-against = contre : { $ids }
element-is-asked = questions : { $ids }
element-name-hint = Ce que la règle demande, avec vos propres mots. Une ligne sans nom est laissée de côté. Deux lignes de plus viennent après l’enregistrement.
element-level-hint = Tant qu’un élément n’est pas connu, le texte s’arrête à « pourrait avoir violé ».
element-for-hint = Identifiants d’éléments de preuve ou de constats, séparés par des espaces.
element-against-hint = Identifiants d’éléments de preuve ou de constats, séparés par des espaces.
element-asked-hint = Questions à l’autre partie qui portent sur lui, comme R1.2. Tant qu’elles n’ont pas de réponse, l’élément est inconnu.
err-element-nameless = L’élément { $row } contient quelque chose, et n’a pas de nom.
rec-element-nameless = Écrivez quel est cet élément, ou videz la ligne.
err-element-unknown-id = Dans l’élément { $row }, { $id } n’est pas ici.
rec-element-unknown-id = Regardez l’identifiant de nouveau. Une question s’écrit comme R1.2 : la demande, un point, le numéro.

## What came of a request
request-of = { $title } : demande { $id }
request-arrived = Arrivée le { $when }. Preuve : { $proof }
request-replied = { $count ->
    [0] Une lettre est arrivée le { $when }. Elle ne répond à aucune question.
    [one] Une lettre est arrivée le { $when }. Elle répond à la question { $questions }.
   *[other] Une lettre est arrivée le { $when }. Elle répond aux questions { $questions }.
}
request-arrived-title = Consigner l’arrivée
request-arrived-lede = Le délai de réponse commence quand l’arrivée de la lettre est prouvée, pas quand la lettre est envoyée.
request-arrived-when = Quand elle est arrivée
request-proof = Preuve d’arrivée
request-proof-hint = De quel type de preuve il s’agit, comme un numéro d’enregistrement ou un avis de remise. Pas de noms.
request-arrived-means = Votre signature signifie : j’ai cette preuve, et je peux la montrer à qui la demanderait.
request-arrived-go = Consigner l’arrivée
request-reply-title = Consigner une réponse
request-reply-lede = Ce que l’autre partie a répondu, et à quelles questions. La lettre reste chez vous.
request-reply-when = Quand elle est arrivée
request-answers = Questions auxquelles elle répond
request-answers-hint = Seulement celles auxquelles elle répond vraiment. Aucun choix : une lettre est arrivée et ne répond à aucune.
request-letter = La lettre
request-letter-missing = Choisissez la lettre, ou écrivez son empreinte ci-dessous.
request-digest = Ou l’empreinte de la lettre
request-digest-hint = 64 signes, comme les montre `sha256sum`, si la lettre ne peut pas quitter la machine où elle est.
request-reply-means = Votre signature signifie : cette lettre est arrivée à ce moment, et répond à ces questions.
request-reply-go = Consigner la réponse

## How well a thing is proved
standard-hint-0 = Quelqu’un le dit. Rien de plus n’est connu.
standard-hint-1 = Des signes vont dans ce sens. Il faut en savoir plus.
standard-hint-2 = Une personne prudente le croirait, sur la base de preuves de plusieurs sources indépendantes.
standard-hint-3 = C’est très probable, et les autres explications ont été écartées.

## Choices
evidence-form-interview = entretien
evidence-form-video = vidéo
evidence-form-photo = photo
evidence-form-document = document
evidence-form-open-source = source ouverte
evidence-form-satellite = image satellite
evidence-form-medical = examen médical
evidence-form-physical = objet ou trace
grade-unknown = pas encore évalué
grade-high = de fortes raisons de s’y fier
grade-likely = plutôt oui que non
grade-unsure = incertain
grade-doubtful = plutôt non que oui
law-conflict-international-armed-conflict = conflit armé international
law-conflict-non-international-armed-conflict = conflit armé non international
law-conflict-none = aucun conflit armé
consent-method-signed = signé
consent-method-oral-recorded = oral et enregistré
consent-method-gesture-with-witness = par un geste, devant témoin
risk-degree-low = faible
risk-degree-medium = moyen
risk-degree-high = élevé
reply-class-known-incident = un seul incident, déjà connu de l’autre partie
reply-class-new-incident = un seul incident, nouveau pour l’autre partie
reply-class-individual = une personne désignée par son nom
reply-class-legal = une conclusion juridique
reply-class-pattern = une pratique répétée, ou la conduite de tout un système
purpose-store = conservation
purpose-analyse = analyse
purpose-internal_share = partage au sein de la fédération

## Findings
f-finding-title = Titre
f-finding-title-hint = Pour le retrouver. Il n’est pas publié, et le changer ne demande à personne de signer de nouveau.
f-finding-claim = Ce qui est affirmé
f-finding-claim-hint = Une seule affirmation, en une ou deux phrases, avec le lieu et le moment.
f-finding-standard = Niveau de preuve
f-finding-standard-hint = Ce que vous pouvez défendre aujourd’hui. Un texte ne peut pas parler plus fort.
f-finding-evidence-for = Preuves qui l’appuient
f-finding-evidence-for-hint = À partir de « motifs raisonnables », la charte demande des sources indépendantes.
f-finding-evidence-against = Preuves qui le contredisent
f-finding-evidence-against-hint = Citez-les même si elles ne vous convainquent pas. Un constat qui les cache ne tient pas longtemps.
f-finding-scope-countries = Pays
f-finding-scope-countries-hint = Codes de deux lettres, séparés par des espaces. Ils décident à quelles unités la question est posée.
f-finding-scope-places = Lieux
f-finding-scope-places-hint = Un par ligne, pas plus précis que ce qui peut être dit en public. Pas de coordonnées.
conduct-asked = Dit-il que quelqu’un a fait quelque chose ?
conduct-asked-hint = Une armée, une police, une autorité, une entreprise, un groupe armé. Quiconque est nommé est invité à répondre avant toute publication.
conduct-somebody = Oui. Je le nomme ci-dessous
conduct-somebody-hint = Vous serez conduit aux questions à lui poser.
conduct-nobody = Non, ou l’on ne sait pas qui
conduct-nobody-hint = Alors personne n’est invité à répondre, et quiconque lit le texte avant la publication l’apprend.
conduct-who = Nommez-le, pour qu’il puisse être invité à répondre.
conduct-both = Vous avez choisi que personne n’est visé, et nommé quelqu’un ou un pays ci-dessous. Choisissez « oui », ou videz ce qui suit.
conduct-nobody-named = { $count ->
    [one] { $count } constat sous ce texte ne dit de personne qu’il a fait quelque chose : personne n’est invité à y répondre. S’il accuse pourtant quelqu’un, nommez-le là :
   *[other] { $count } constats sous ce texte ne disent de personne qu’il a fait quelque chose : personne n’est invité à y répondre. Si l’un d’eux accuse pourtant quelqu’un, nommez-le là :
}
f-finding-scope-from = Du
f-finding-scope-from-hint = Premier jour ou premier mois, comme 2022-04-12 ou 2022-04.
f-finding-scope-to = Au
f-finding-scope-to-hint = Dernier jour ou dernier mois.
f-finding-scope-actor = De qui est la conduite
f-finding-scope-actor-hint = Seulement si vous avez choisi « oui ». Toujours avec les mêmes mots : une demande de réponse s’y rattache par eux.
f-finding-scope-actor-country = Pays de cet acteur
f-finding-scope-actor-country-hint = Un seul code de deux lettres, s’il fait partie des autorités ou des forces d’un pays.
f-finding-scope-wording = Mots qu’un texte peut employer pour cela
f-finding-scope-wording-hint = Où, quand ou combien ; une expression par ligne, comme « 19 villes et villages ». Un titre doit porter l’une d’elles.
f-finding-sample-n = Combien ont été examinés
f-finding-sample-n-hint = En chiffres. Des mots comme « pratique » ont besoin de ce champ et des trois suivants.
f-finding-sample-unit = Ce qui a été compté
f-finding-sample-unit-hint = Par exemple « villes et villages ».
f-finding-sample-selection = Comment le choix a été fait
f-finding-sample-selection-hint = Pour qu’on puisse juger, à la lecture, de ce qu’ils représentent.
f-finding-sample-not-covered = Ce qui n’a été ni vu ni demandé
f-finding-sample-not-covered-hint = Ce dont personne ne peut rien dire.
f-finding-gaps = Ce qui n’est pas connu
f-finding-gaps-hint = Les questions ouvertes que poserait d’abord une critique.
f-finding-alternatives = Autres explications
f-finding-alternatives-hint = Ce qui pourrait aussi l’expliquer, et pourquoi vous ne le pensez pas.
f-finding-tags = Étiquettes
f-finding-tags-hint = Une par ligne, pour vos propres listes.

## Evidence
f-evidence-title = Titre
f-evidence-title-hint = Pour le retrouver. Ni noms ni adresses.
f-evidence-type = Ce que c’est
f-evidence-type-hint = Choisissez ce qui s’en approche le plus.
f-evidence-sha256 = SHA-256 de l’original conservé
f-evidence-sha256-hint = 64 signes, comme les montre `sha256sum`. Plus tard, cela prouve que le fichier n’a pas été modifié.
f-evidence-source = Source publique
f-evidence-source-hint = Adresse ou titre, si tout le monde peut trouver cet élément de preuve.
f-evidence-supplied-by = À qui est cet élément de preuve
f-evidence-supplied-by-hint = L’unité qui l’a recueilli. La question de son usage lui sera posée.
f-evidence-origin = Origine
f-evidence-origin-hint = Le même mot pour toutes les copies d’une même chose : une reprise et son original comptent pour un. Vide : il n’a pas d’autre copie.
f-evidence-reliability = Fiabilité de la source
f-evidence-reliability-hint = La source, pas ce qu’elle dit cette fois.
f-evidence-credibility = Crédibilité de cette information
f-evidence-credibility-hint = Ce qui est dit, pas qui le dit.
f-evidence-consents = Consentements sur lesquels il repose
f-evidence-consents-hint = Celui de chaque personne dont il vient. Sans eux, il ne peut pas porter un texte publié.
f-evidence-collector = Qui l’a recueilli
f-evidence-collector-hint = Son pseudonyme. Cette personne ne peut pas signer les faits qui reposent sur lui.
f-evidence-captured = Jour de la collecte
f-evidence-captured-hint = Comme 2022-05-20.
f-evidence-note = Notes
f-evidence-note-hint = Pour votre propre travail. Elles ne sont pas publiées.

## Legal tables
f-law-title = Titre
f-law-title-hint = Pour le retrouver.
f-law-findings = Constats sur lesquels il porte
f-law-findings-hint = Les faits qui sont placés sous les règles.
f-law-frame = Branche du droit
f-law-frame-hint = En abrégé, comme IHL (droit humanitaire) ou IHRL (droits humains).
f-law-conflict = Conflit armé
f-law-conflict-hint = Les règles applicables en dépendent.
f-law-rules = Règles
f-law-rules-hint = Une par ligne, par leur numéro : CIHL 22, AP-I 58.
f-law-crime = Éléments d’un crime
f-law-crime-hint = Cochez si les éléments sont ceux d’un crime, et pas seulement d’une violation.
f-law-standard = Le niveau que vous affirmez
f-law-standard-hint = Le texte ne peut aller ni plus loin que ce niveau, ni plus loin que l’élément le plus faible.
f-law-contrary-view = Le meilleur argument en sens contraire
f-law-contrary-view-hint = Tel que le formulerait la meilleure défense.
f-law-public = Publié avec le texte
f-law-public-hint = Cochez si le tableau peut figurer dans l’annexe juridique. Aucune conclusion publiée ne repose sur un tableau que le public ne peut pas voir.
f-law-elements = Tableau des éléments
f-law-elements-hint = Chaque élément de la règle, avec son niveau.

## Context
f-context-text = Le contexte
f-context-text-hint = Il est imprimé avec chaque énoncé auquel il appartient. Une phrase ou deux.
f-context-bind = Énoncés qui en ont besoin
f-context-bind-hint = Les types d’énoncés qui ne peuvent pas paraître sans lui.
f-context-sources = D’où il vient
f-context-sources-hint = Une source par ligne : publications précédentes, résolutions, rapports.
f-context-valid-until = À regarder de nouveau après
f-context-valid-until-hint = À l’heure de votre unité. Ensuite, quelqu’un doit voir s’il est toujours juste.

## Consents of persons
f-consent-subject = Pseudonyme
f-consent-subject-hint = Jamais un nom. L’identité reste chez les personnes qui lui ont parlé.
f-consent-purposes = Ce que la personne a accepté
f-consent-purposes-hint = Seulement ce qui a vraiment été demandé et accepté. Rien d’autre ne peut être fait de son témoignage.
f-consent-languages = Langues qu’elle a acceptées
f-consent-languages-hint = Codes comme uk, séparés par des espaces. Vide : toutes les langues.
f-consent-conditions = Conditions
f-consent-conditions-hint = Avec les mots de la personne.
f-consent-conditions-met = Les conditions sont remplies
f-consent-conditions-met-hint = Cochez une fois que quelqu’un s’en est assuré.
f-consent-method = Comment il a été donné
f-consent-method-hint = Choisissez ce qui s’en approche le plus.
f-consent-explained-no-recall = La personne sait que les copies ne peuvent pas être rappelées
f-consent-explained-no-recall-hint = Cochez si cela lui a été expliqué.
f-consent-review-due = Lui reposer la question avant
f-consent-review-due-hint = À l’heure de votre unité. Passé ce moment, son témoignage suspend le texte jusqu’à ce que la question lui soit reposée.

## Risks
f-risk-who = Qui pourrait subir un préjudice
f-risk-who-hint = Un groupe ou un pseudonyme, jamais un nom.
f-risk-harm = Ce qui pourrait leur arriver
f-risk-harm-hint = Le préjudice lui-même, en mots simples.
f-risk-from = De la part de qui
f-risk-from-hint = Qui le ferait.
f-risk-via = Par quel moyen
f-risk-via-hint = Énoncés, constats ou preuves qui permettraient de les trouver ou de les prendre pour cible.
f-risk-likelihood = Probabilité
f-risk-likelihood-hint = Votre meilleure estimation aujourd’hui.
f-risk-severity = Gravité
f-risk-severity-hint = Si cela arrive.
f-risk-mitigation = Ce qui est fait pour l’éviter
f-risk-mitigation-hint = Ce qui a été modifié ou organisé, et qui a été prévenu.
f-risk-residual = Ce qui reste
f-risk-residual-hint = Le danger qui demeure après cela.
f-risk-owner = Qui s’en occupe
f-risk-owner-hint = Une fonction, pour que cela reste la tâche de quelqu’un même quand les personnes changent.
f-risk-check-in = Quand quelqu’un regarde de nouveau
f-risk-check-in-hint = À l’heure de votre unité. Après la publication aussi.

## Misuse forecasts
f-forecast-quote = Les mots qui seraient extraits
f-forecast-quote-hint = Tels qu’ils sont dans le texte.
f-forecast-statements = Énoncés où ils se trouvent
f-forecast-statements-hint = Pour que la prévision soit vue par qui les modifie.
f-forecast-user = Qui s’en servirait
f-forecast-user-hint = Par exemple des médias d’État.
f-forecast-purpose = Pour justifier quoi
f-forecast-purpose-hint = Ce qu’on ferait dire à ces mots.
f-forecast-harm = Contre qui, avec quel préjudice
f-forecast-harm-hint = Qui en paierait le prix.
f-forecast-mitigation = Ce qui a été modifié à cause de cela
f-forecast-mitigation-hint = Dans le texte, sa place ou son heure.
f-forecast-rebuttal = Notre réponse
f-forecast-rebuttal-hint = Prête avant la publication, pour que personne n’ait à l’écrire dans l’urgence.
f-forecast-owner = Qui répond
f-forecast-owner-hint = Une fonction.

## The same standard
f-standard-comparable = Ce que d’autres ont fait de comparable
f-standard-comparable-hint = La conduite des autres parties, du même ordre. Si vous n’en connaissez pas, écrivez « Aucune connue », et plus bas où vous avez cherché.
f-standard-searched = Ce qui a été cherché
f-standard-searched-hint = Où et comment. « Rien n’a été cherché » est aussi une réponse.
f-standard-found = Ce qui a été trouvé
f-standard-found-hint = Même si c’est peu. « Rien » est aussi une réponse.
f-standard-published = Ce qui est publié sur les autres
f-standard-published-hint = Un titre ou une adresse par ligne. « Rien » est aussi une réponse.
f-standard-rationale = Pourquoi ce sujet, et pourquoi maintenant
f-standard-rationale-hint = En des mots que vous diriez en public.
f-standard-reverse-test = La même chose en inversant les parties
f-standard-reverse-test-hint = Publierions-nous cette phrase sur l’autre partie ? La réponse, et sa raison.
f-standard-interests = Intérêts des personnes qui y ont travaillé
f-standard-interests-hint = « Aucun déclaré » est une réponse.

## Requests for reply
f-request-addressee = À qui les questions sont posées
f-request-addressee-hint = Un service ou une autorité, jamais le nom d’une personne.
f-request-about = De qui est la conduite visée
f-request-about-hint = Avec les mêmes mots que dans les constats : le lien se fait par eux.
f-request-questions = Questions
f-request-questions-hint = Une par ligne. Un numéro au début reste avec sa question ; les réponses la citent par ce numéro.
f-request-class = Objet
f-request-class-hint = La charte donne plus de temps pour les questions plus difficiles.
f-request-hours = Heures de travail de cette partie
f-request-hours-hint = Comme +03:00 Mon-Fri 09:00-18:00 : son horloge, sa semaine. Son délai de réponse est compté ainsi.
f-request-hostilities = Cette partie prend part à des hostilités en cours
f-request-hostilities-hint = Cochez si c’est le cas : le délai est alors plus long.
f-request-channels = Canaux d’envoi
f-request-channels-hint = Un par ligne : courriel, lettre recommandée, messagerie.
f-request-sent = Quand la demande a été envoyée
f-request-sent-hint = À l’heure de votre unité. Le délai ne commence que quand l’arrivée est prouvée.
f-request-not-contacted = Pourquoi aucune réponse n’a été demandée
f-request-not-contacted-hint = Seulement si le fait de demander mettait quelqu’un en danger. Il sera publié qu’aucune réponse n’a été demandée.

## What a form says where something is not there yet
field-none-yet = Il n’y a encore rien à nommer ici. Consignez-le d’abord ; vous pouvez aussi l’ajouter plus tard.
field-no-statement-yet = Il n’y a encore aucun énoncé à nommer ici. Vous pourrez les ajouter plus tard.
field-rehearsal-now = Ceci est un exercice, et son horloge montre { $when }. Rien de plus tardif ne peut être consigné.
investigation-only-hidden = { $count ->
    [one] Il y en a { $count }, que votre fonction ne voit pas.
   *[other] Il y en a { $count }, que votre fonction ne voit pas.
}
record-seen-risks = Lu par les unités qui écrivent des textes ici ou que l’un d’eux concerne, et par les responsables de la sécurité de toutes les unités. Personne d’autre ne le voit, et aucune publication ne le contient.
record-seen-consents = Lu par les personnes chargées de la recherche, de la garde des preuves et de la sécurité dans votre unité. Personne d’autre ne le voit, et aucune publication ne le contient.
record-overtaken = Pendant que vous écriviez, { $who } a enregistré une version ({ $when }). Vos mots sont ci-dessous. Regardez les siens sur la page de la fiche ; si vous envoyez ceci, cela remplacera les deux.
