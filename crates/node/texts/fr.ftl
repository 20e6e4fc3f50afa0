# Draft: awaits a native editor.
#
# Words and frames. One word for one thing, as in design.md 3. For people who read in a second language, in a hurry:
# short sentences, no blame, no jargon. Messages come as pairs: err- says what is so, rec- says what can be done.
# Commands stay as they are in every language.
#
# GLOSSARY (one French word for one English word, in all five files)
#   act (signed)            acte
#   addressee of a request  la partie mise en cause, l'autre partie
#   alert, harm alert       alerte de danger (lancer, clore); the danger is "écarté"
#   answer (with reasons)   réponse (motivée)
#   attestation, to attest  attestation; on the page mostly "signature", "signer"
#   case; folder            affaire; dossier
#   charter                 charte
#   checkpoint              étape
#   clear / not clear       en ordre / pas en ordre
#   concern                 préoccupation (recorded, never suspends)
#   concerned unit          unité concernée
#   consent                 consentement; taken back: "retiré"
#   context                 contexte
#   correction              correction
#   crime                   crime (never for "violation")
#   critique                critique
#   delivery, to deliver    envoi, envoyer
#   dissent                 opinion dissidente
#   draft                   brouillon
#   element table           tableau des éléments (constitutifs); legal table: tableau juridique
#   engagement              participation (not "engagement": that is a promise in French)
#   evidence                élément de preuve; together: preuves
#   finding                 constat, constater
#   gate                    contrôle (a text passes it; it asks, a signature answers)
#   ground (of objection)   motif; "reasons" are "raisons", except in the legal term "motifs raisonnables"
#   harm; do no harm        préjudice; ne pas nuire
#   hold, to hold           suspension, suspendre (a thing in the way that holds nothing: "point à régler")
#   inquiry                 enquête indépendante
#   key                     clé
#   may amount to           pourrait constituer (never "aurait": it marks hearsay)
#   may have violated       pourrait avoir violé
#   misuse, forecast        détournement, prévision de détournement
#   node                    nœud
#   objection, to object    objection, formuler une objection (may suspend; only its maker withdraws it)
#   output; text            document; texte
#   panel; on duty          panel; de permanence
#   receipt                 accusé de réception
#   record (noun)           fiche; to record: consigner (people), enregistrer (the program)
#   release, to release     publication, publier; release officer: responsable de la publication
#   request, right of reply demande, droit de réponse
#   ruling, to rule         décision du panel, statuer; upheld: retenue; not sustained: non retenue
#   same-standard record    fiche « mêmes exigences »
#   scope; sample           portée; échantillon
#   seal, to seal           sceau, sceller
#   seat                    fonction (not "siège": that is a head office in French)
#   space                   espace
#   stale                   plus à jour; what stays good: "valable"
#   standard (of proof)     niveau de preuve
#   statement               énoncé; the kind of output "statement": déclaration
#   trust file              fichier de confiance
#   unit                    unité
#   verify, check (a release) vérifier; a release that holds is "conforme"
#   version                 version
#   violation, to violate   violation, violer (never for "crime")
#   window, time to answer  délai; it "court" from the receipt
#   withdraw                retirer

## Gates
gate-facts = Faits
gate-law = Droit
gate-context = Contexte
gate-precision = Précision
gate-harm = Ne pas nuire
gate-impartiality = Impartialité
gate-reply = Droit de réponse
gate-consent = Consentement des unités
gate-person-consent = Consentement des personnes
gate-release = Publication

## What a gate says of a version
verdict-clear = en ordre
verdict-wait = en attente
verdict-stale = signé avant une modification
verdict-hold = suspendu

## The three things a unit answers for
part-engagement = participation
part-safety = sécurité
part-accuracy = faits locaux
part-material = son propre matériel

## Grounds of objection
ground-safety = sécurité
ground-person-consent = consentement d’une personne
ground-accuracy = exactitude
ground-law = droit
ground-context = contexte
ground-precision = précision
ground-translation = traduction
ground-engagement = participation
ground-impartiality = impartialité
ground-mandate = mandat
ground-timing = moment choisi
ground-reputation = réputation
ground-political-cost = coût politique

## Kinds of statements
kind-headline = titre
kind-standfirst = chapeau
kind-lead = accroche
kind-body = corps du texte
kind-card = visuel
kind-alt-text = texte d’image
kind-quote = citation
kind-number = chiffre
kind-call = appel
kind-context = contexte
kind-legal = droit

## Kinds of outputs, and how far they reach
form-press-release = communiqué de presse
form-statement = déclaration
form-card = visuel
form-urgent-action = action urgente
form-briefing = note d’information
form-report = rapport
form-demarche = démarche
reach-internal = au sein de la fédération
reach-national = un seul pays
reach-global = le monde

## Levels of participation: each is a promise
level-inform = informer
level-consult = consulter
level-involve = faire participer
level-collaborate = collaborer
level-empower = confier la décision
level-none = aucun contact

## Points at which a unit is engaged
checkpoint-concept = concept
checkpoint-mission = plan de mission
checkpoint-findings = constats
checkpoint-text = premier texte
checkpoint-final = texte final
checkpoint-release-plan = plan de publication

## Answers
answered-clear = en ordre
answered-not-clear = pas en ordre
disposition-changed = texte modifié
disposition-explained = expliqué
disposition-declined = non suivi
outcome-upheld = objection retenue
outcome-not-sustained = objection non retenue
outcome-inadmissible = pas une objection pour ce motif
dissent-full = texte intégral
dissent-summary = résumé
dissent-category = motif seul

## Units and seats
unit-kind-section = section
unit-kind-secretariat = secrétariat
unit-kind-partner = partenaire
unit-kind-community = communauté
unit-kind-panel = panel
seat-researcher = membre de l’équipe de recherche
seat-custodian = dépositaire des preuves
seat-legal = juriste
seat-context = spécialiste du contexte
seat-safety = responsable de la sécurité
seat-section = personne qui parle au nom de l’unité
seat-media = responsable des médias
seat-release = responsable de la publication
seat-panel = membre du panel

## Who can act
who-editors = l’équipe de rédaction ({ $units })
who-seats = { $seats } ({ $units })
who-seats-nobody = { $seats } (mais aucune unité n’a quelqu’un qui puisse signer à ce titre)
who-unit = { $unit }
who-person = { $person } ({ $unit })
who-person-alone = { $person }
who-node = le nœud de l’unité { $unit }
who-time = personne n’a à agir, cela prend fin le { $when }

## How a gate came to be clear
by-nothing-to-read = rien dans le texte ne pose cette question
by-computed = calculé, aucune signature nécessaire
by-person = signé par { $person } ({ $unit })
by-person-in-time = signé par { $person } ({ $unit }), qui a eu le texte à temps
by-person-late = signé par { $person } ({ $unit }), qui n’a pas eu le texte à temps
by-no-response = { $unit } n’a pas répondu, malgré un délai complet. Cela ne vaut pas consentement.
by-unreachable = { $unit } : unité injoignable, selon le constat de la permanence du panel.
by-dissent = { $unit } n’est pas d’accord. Aucune de ses objections ne suspend plus la publication.
by-crisis = Il est provisoire : { $units } ont déclaré une crise, et il a été fait en quelques heures. Il doit être confirmé dans les { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} qui suivent le scellement.{ $review ->
    [none] {""}
   *[other] {" "}Plus de crises ce trimestre que la charte n’en attend, donc un examen est dû : { $review }.
}

## Why an objection goes out with the release and does not hold it
because-ground-never-holds = une objection pour ce motif est entendue et enregistrée, mais ne suspend jamais
because-not-sustained = le panel ne l’a pas retenue
because-inadmissible = le panel a constaté que ce n’est pas une objection pour ce motif
because-own-state = selon cette charte, une unité dont l’État est critiqué peut ici joindre une opinion dissidente, mais pas suspendre
because-statement-removed = les énoncés visés ne sont plus dans le texte
because-mitigated = une personne extérieure, responsable de la sécurité, a constaté que le danger est écarté
because-window-given = l’unité a maintenant eu tout son délai
because-window-over = le temps pendant lequel elle pouvait suspendre est écoulé

## Why a unit is concerned
why-country = le texte porte sur son pays ({ $country })
why-named = { $statement } la nomme : { $word }
why-evidence = le constat { $finding } repose sur ses preuves
why-declared = elle s’est déclarée concernée

crisis-lacks-second = une deuxième unité
crisis-lacks-region = une unité qui parle pour un pays dont traite le texte
crisis-lacks-outside = une unité qui n’écrit pas le texte

## What a signature was given on
item-statement = l’énoncé { $id }
item-finding = le constat { $id }
item-evidence = l’élément de preuve { $id }
item-qualification = le tableau juridique { $id }
item-context = le contexte { $id }
item-person-consent = le consentement d’une personne, { $id }
item-risk = le risque { $id }
item-forecast = la prévision de détournement { $id }
item-same-standard = la fiche « mêmes exigences »
item-request = la demande { $id }
item-answers = la réponse à la demande { $id }
item-plan-hour = l’heure, le public, le but ou les lieux de la publication
item-statement-set = la liste des énoncés
item-places = les endroits qui sont lus en premier
item-alerts = des alertes, ou des consentements retirés
item-crisis = si une crise est déclarée
item-opening = l’acte d’ouverture du document
item-purpose = le but que le document se donne
item-reply = ce que l’autre partie a reçu et fait (demande { $id })
item-taken-out = quelque chose a été retiré

## Classes of wording
class-law = conclusion juridique
class-crime = terme de droit pénal
class-conviction = terme réservé aux tribunaux
class-fact = mot fort pour un fait
class-generality = mot qui généralise

## How sure, and how strong the law may be worded
standard-0 = rapporté
standard-1 = soupçon raisonnable
standard-2 = motifs raisonnables
standard-3 = clair et convaincant
standard-4 = réservé à un tribunal
ceiling-0 = ce qui a été constaté, sans conclusion juridique
ceiling-1 = « devrait faire l’objet d’une enquête en tant que »
ceiling-2 = « pourrait avoir violé »
ceiling-3 = « a violé »
ceiling-4 = les mots d’un tribunal

## Time
when = { $day ->
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
} { $year } à { $time }
when-there = { $there } ({ $zone } ; à votre heure : { $here })
since = depuis le { $when } ({ $age })
age-now = à l’instant
age-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
age-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
age-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}

## Lists and quotes
list-two-and = { $first } et { $last }
list-two-or = { $first } ou { $last }
list-more = { $first }, { $next }
list-comma = { ", " }
list-last-and = { $first } et { $last }
list-last-or = { $first } ou { $last }
list-rest = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
quoted = « { $text } »
statement-line = { $id }, { $kind } : { $quote }

## The error frame of the command line
failure-what = ✗ { $what }
failure-remedy = → { $remedy }

## The report
report-clear = ✓ { $output } est en ordre. Il ne manque plus que la signature de la personne responsable de la publication.
report-clear-next = → La personne responsable de la publication scelle : `nobis seal --output { $output } --as …`
report-waits = { $output } n’est pas encore en ordre. Il reste { $count ->
    [one] { $count } point
   *[other] { $count } points
} à régler.
report-only-held = { $output } : publication suspendue. { $count ->
    [one] Il y a { $count } suspension
   *[other] Il y a { $count } suspensions
}, et rien d’autre à régler.
report-held = { $output } : publication suspendue. Il reste { $count ->
    [one] { $count } point
   *[other] { $count } points
} à régler, dont { $holds ->
    [one] { $holds } suspension.
   *[other] { $holds } suspensions.
}
report-looked = Version { $version }, examinée le { $when }. Heures : { $zone }.
report-by-gate = Par contrôle
report-by-who = Qui peut agir
report-gate-held = { $gate } (suspension)
report-others = autres
report-whole = L’ensemble du texte
report-hold = Suspension : { $reason }
report-next = → { $next }
report-who = Qui : { $who } ; en attente { $since }
report-same = De même pour : { $statements }.
report-more = { $count ->
    [one] { $count } autre point attend
   *[other] { $count } autres points attendent
} à ce contrôle. Liste complète : `nobis check --output { $output } --json`
report-cleared = En ordre
report-cleared-line = { $gates } : { $by }
report-exceptions = La publication dira en évidence
report-units = Unités concernées
report-unit = { $unit } : promis { $promised }, à ce jour { $delivered }.
report-unit-unpromised = { $unit } : rien n’a été promis, à ce jour { $delivered }.
report-unit-missed = Sans contact à ces étapes : { $checkpoints }.
report-travelling = Objections qui accompagnent la publication
report-travelling-line = { $unit }, motif « { $ground } » : { $because }.
report-equivocal = Une clé, deux actes pour une même place
report-equivocal-line = { $key } a signé deux actes différents pour une même place de sa chaîne. Les deux sont conservés. Demandez à qui détient cette clé ce qui s’est passé, par un autre moyen que cette clé.
report-advice = Formulations à regarder. Elles n’arrêtent rien.
report-advice-line = { $statement } : { $word } ({ $class }), dans { $quote }
report-advice-instead = Peut-être { $instead }.
report-advice-plain-fact = { $statement } donne pour un fait ce que ses constats tiennent à { $standard } ou moins : { $quote }. En dit-il trop ? Ajoutez à quel point c’est sûr, ou qui le dit ; ou étayez mieux les constats.
report-advice-more = { $count ->
    [one] { $count } autre endroit
   *[other] { $count } autres endroits
} : `nobis check --output { $output } --json`

## Numbers and moments by language
decimal-mark = ,
when-utc = { $when } UTC
