# Draft: awaits a native editor.
#
# The pages. For people who read in a second language, at night, on a bad line: short sentences, no blame, no jargon.
# A button says what it does. What a signature means is said before the button.

## The frame
shell-skip = Aller à la partie principale
shell-menu = Menu principal
shell-output-menu = Ce texte
shell-who = { $person }, { $unit }
shell-lock = Verrouiller
shell-language = Langue des pages
shell-language-go = Changer
shell-draft-language = Cette traduction est un brouillon : une relecture par une personne de langue maternelle française reste à faire. Quand c’est important, comparez avec l’anglais.
menu-home = Attendu de moi
menu-outputs = Textes
menu-investigation = Enquête
menu-search = Recherche
menu-history = Historique
menu-units = Unités
menu-verify = Vérifier
menu-text = Texte
menu-gates = Contrôles
menu-said = Objections
menu-deliveries = Envois
menu-plan = Plan
menu-versions = Versions
menu-release = Publication
menu-charter = Charte
lost-title = Cette page n’existe pas
stopped-title = Ce n’est pas possible
stopped-back = Retour à la page d’où venait l’envoi
err-no-page = Cette page n’existe pas, ou vous n’y avez pas accès.
rec-no-page = Revenez à la première page, ou cherchez ce qu’il vous faut.
err-not-for-this-seat = Votre fonction ne donne pas accès à cette partie.
rec-not-for-this-seat = Demandez à une personne de votre unité qui y travaille. La page « Unités » dit qui a quelle fonction, et pourquoi chaque personne voit ce qu’elle voit.
err-form-too-large = L’envoi dépasse ce qui peut passer ici ({ $most } Mo).
rec-form-too-large = Rien n’a été fait, et rien n’en a été gardé. Choisissez un fichier plus petit, ou envoyez le texte par parties. Les images et les enregistrements restent au-dehors : seules leurs empreintes sont consignées.
err-form-broken = Ce qui est arrivé a été coupé ou abîmé en chemin.
rec-form-broken = Revenez en arrière et envoyez de nouveau. Rien n’a été fait.
err-sent-before = Ceci a déjà été envoyé à { $unit } par la même voie : { $when }, par { $person }. L’envoi n’a pas été répété.
rec-sent-before = Si cela s’est perdu, appuyez encore une fois pour l’envoyer de nouveau. Le délai court à partir de leur accusé de réception, non de votre envoi.
err-serve-runtime = Le programme ne peut pas démarrer ses fils d’exécution : { $why }
rec-serve-runtime = Fermez d’autres programmes, et réessayez.
err-serve-address = Le programme ne peut pas écouter à l’adresse { $address } : { $why }
rec-serve-address = Il tourne peut-être déjà : ouvrez cette adresse dans un navigateur. Ou choisissez-en une autre : `nobis serve --listen 127.0.0.1:7171`
err-too-many-sessions = Trop de personnes ont leur clé ouverte sur ce nœud.
rec-too-many-sessions = Demandez à quelqu’un de verrouiller la sienne, ou attendez un quart d’heure.

done-serve = Les pages sont à l’adresse { $address }
    Ouvrez cette adresse dans un navigateur sur cette machine. Ctrl+C y met fin ; rien de ce qui a été signé n’est perdu.

## Forms
form-optional = (peut rester vide)
form-awaited = (peut suivre ; pas de publication sans cela)
form-summary = Quelque chose manque ou ne convient pas.
form-kept = Ce que vous avez écrit est toujours ici.
form-file-again = Si vous aviez choisi un fichier, choisissez-le de nouveau : le navigateur ne le garde pas.
form-empty = Écrivez quelque chose ici.
form-unchosen = Faites un choix.
form-twice = Ce champ est arrivé plus d’une fois. Écrivez-le une seule fois.
form-not-listed = Ce n’est pas l’un des choix proposés.
form-too-long = Il y a ici { $count } caractères ; le maximum est { $most }.
form-control = Il y a ici un caractère qui ne peut pas être affiché, venu par exemple d’un tableau copié. Effacez-le et tapez-le de nouveau.
form-invisible = Il y avait ici des caractères invisibles qui changent l’aspect du texte, ou qui ne peuvent pas être affichés. Ils ont été retirés. Relisez, puis envoyez de nouveau.
form-emptied = { $count ->
    [one] Cela viderait 1 champ : { $fields }. Si c’est voulu, envoyez de nouveau. Sinon, remplissez-le.
   *[other] Cela viderait { $count } champs : { $fields }. Si c’est voulu, envoyez de nouveau. Sinon, remplissez-les.
}
form-time = Écrivez un jour et une heure, comme 2026-03-31T14:00.
form-file-missing = Choisissez un fichier.
err-carry-on = Vous avez été interrompu·e : votre clé était verrouillée, la page datait d’avant, ou le formulaire avait déjà été envoyé avec d’autres mots.
rec-carry-on = Le voici tel que vous l’aviez rempli ; les fichiers sont à choisir de nouveau. Rien n’en a été signé. Relisez-le, puis envoyez-le.
err-not-yours = Ce formulaire a été rempli par quelqu’un d’autre sur cette machine.
rec-not-yours = Rien n’en a été envoyé, et il ne vous est pas montré. Recommencez sur la page elle-même.

## The door
unlock-title = Déverrouiller votre clé
unlock-lede = Votre clé signe ce que vous faites ici. Elle reste sur cette machine, ouverte seulement en mémoire, jusqu’à ce que vous la verrouilliez ou après un quart d’heure d’absence.
unlock-new = Première fois ici ? Votre pseudonyme est le nom sous lequel votre clé figure dans le fichier de confiance ; la personne qui s’occupe de ce nœud peut vous le dire. Votre clé ouverte, la première page dit par quoi commencer. Pour vérifier une publication, il ne faut pas de clé :
unlock-person = Votre pseudonyme
unlock-person-hint = Comme dans le fichier de confiance. Jamais un nom.
unlock-passphrase = Phrase secrète de votre clé
unlock-go = Déverrouiller
unlock-by-name = Ou avec un pseudonyme et une phrase secrète
unlock-rehearsal = Ceci est un exercice : les clés de ces personnes n’ont pas de phrase secrète, vous pouvez donc jouer n’importe laquelle. Ne travaillez jamais ainsi.
unlock-as = Jouer { $person }
unlock-kept = Ce que vous avez écrit est gardé. Votre clé a été verrouillée entre-temps : déverrouillez-la, et le formulaire revient tel que vous l’aviez laissé. Rien n’a encore été envoyé.
unlock-carry-on = Continuer comme { $person }
unlock-kept-no-file = Le fichier est à choisir de nouveau.
err-unlock-wrong = Ce pseudonyme et cette phrase secrète ne vont pas ensemble, ou la clé de cette personne n’est pas sur cette machine.
rec-unlock-wrong = Regardez les majuscules et la langue du clavier, et réessayez. Une phrase secrète perdue ne peut pas être retrouvée.
err-unlock-wait = Trop d’essais sans succès. Attendez { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.
rec-unlock-wait = Réessayez ensuite. Les autres personnes ne sont pas bloquées par cette attente.
err-unlock-broken = Cette clé ne peut pas être utilisée ({ $why }).
rec-unlock-broken = Demandez à la personne qui s’occupe de ce nœud : le fichier de la clé est peut-être lisible par d’autres, abîmé, ou celui d’une autre personne. Une clé sur jeton matériel ou dans un agent signe dans le terminal.
said-locked = C’est verrouillé. Votre clé n’est plus dans la mémoire de cette machine.
said-rehearsal = L’exercice est prêt. Choisissez qui vous voulez jouer.
said-already = C’était déjà fait. Ce n’a pas été fait deux fois.

## Beginning
begin-title = Commencer
begin-lede = Ce dossier est vide. Commencez ici un exercice : une petite fédération inventée, où vous pouvez jouer tout le monde et mener un texte à vous jusqu’à une publication scellée.
begin-name = Sujet de l’exercice
begin-name-hint = Quelques mots, par exemple « Expulsions en Méridie ». Inventez les personnes et les lieux.
begin-country = Pays dont parlera le texte
begin-country-hint = La question devra être posée à sa section. Écrivez le nom du pays comme dans le texte.
begin-country-example = Méridie
begin-code = Son code de deux lettres
begin-code-hint = Les pays inventés peuvent avoir un code qui commence par X.
begin-code-example = XM
begin-code-wrong = Un code de pays a deux lettres, comme UA. S’il y en a plusieurs, séparez-les par des espaces.
begin-country-wrong = Écrivez un nom sans guillemets ni virgules.
begin-go = Créer l’exercice
begin-work = Pour le travail réel, une fédération est fondée à partir d’un fichier de ses unités, avec la clé publique de chaque personne : `nobis new --help`.
rehearsal-section = Section { $country }

## What waits for me
home-title = Ce qui est attendu de moi
home-lede = { $count ->
    [0] Rien n’est attendu de vous.
    [one] { $count } chose est attendue de vous.
   *[other] { $count } choses sont attendues de vous.
}
home-empty = Il n’y a pas encore de texte ici.
home-nothing = Ici, rien n’est attendu de vous.
task-look = Quelqu’un est peut-être en danger : regarder l’alerte
task-let-go = Un retrait vous attend
task-receipt = Une version est arrivée (unité qui l’envoie : { $unit }) : en accuser réception
task-answer = Répondre à l’objection (unité : { $unit } ; motif : { $ground })
task-sign = Signer le contrôle « { $gate } » ({ $count ->
    [one] { $count } question
   *[other] { $count } questions
})
task-sign-stale = { $count ->
    [one] { $count } question a été signée, par vous ou quelqu’un d’autre, avant une modification.
   *[other] { $count } questions ont été signées, par vous ou quelqu’un d’autre, avant une modification.
}
task-mend = { $gate } : { $count ->
    [one] { $count } point à corriger
   *[other] { $count } points à corriger
}
task-deliver = Envoyer cette version (unité : { $unit })
task-seal = Tout est en ordre : sceller la publication
blocker-who = Qui : { $who } ; en attente { $since }

## Texts
outputs-title = Textes
outputs-none = Il n’y a pas encore de texte ici.
outputs-new = Ouvrir un nouveau texte
outputs-line = { $form } ({ $unit }), ouverture le { $when }
outputs-stands = { $count ->
    [0] Il ne reste rien à régler.
    [one] Il reste { $count } point à régler.
   *[other] Il reste { $count } points à régler.
}
outputs-to-come = Le travail vient de commencer. { $count ->
    [one] Il reste { $count } chose à faire : c’est le travail à venir, pas une faute.
   *[other] Il reste { $count } choses à faire : c’est la liste du travail à venir, pas de fautes.
}
open-title = Ouvrir un nouveau texte
open-lede = Ce que vous écrivez ici est fixé dès maintenant, pour que personne ne puisse changer les règles en cours de route. Le texte lui-même vient plus tard.
open-name = Nom court
open-name-hint = Lettres sans accents, chiffres et tirets, par exemple expulsions-2026. Il fait partie de l’adresse du texte.
open-name-wrong = Seulement des lettres sans accents, des chiffres, des points et des tirets ; le nom commence par une lettre ou un chiffre.
open-name-taken = Votre unité a déjà un texte de ce nom.
open-working-title = Titre de travail
open-form = Type de texte
open-reach = Jusqu’où il va
open-conflict = Conflit armé
open-conflict-yes = Il porte sur un conflit armé (les contrôles demandent alors davantage)
open-countries = Pays sur lesquels il porte
open-countries-hint = Codes de deux lettres, séparés par des espaces. La question sera posée à leurs sections. Un texte qui nomme un pays concerne sa section, même si vous laissez ceci vide.
open-criticises = Pays dont il critique les autorités ou les forces
open-criticises-hint = Codes de deux lettres.
open-charter = Charte
open-charter-hint = L’accord selon lequel ce texte paraît. Pour ce texte, il ne peut plus être changé ensuite.
open-charter-p1 = Pour tout texte qui ne critique pas l’État d’une unité participante. Ses propres mots nomment rapports et notes d’information ; rien n’y exclut un communiqué de presse. Chaque unité concernée est interrogée à cinq étapes et consent une fois. Une unité peut aussi retenir le texte sur le droit.
open-charter-p2 = Pour tout texte, communiqué de presse compris, qui critique l’État d’une unité participante. Cette unité signe trois fois : sur son temps, sur la sécurité, sur les faits locaux. Sur le droit, et sur qui le texte critique, elle ne retient rien : elle a une opinion dissidente, qui paraît avec le texte.
open-charter-own-state = Ce texte doit critiquer l’État de { $unit }. { $charter } n’est pas faite pour cela : avec elle, cette unité pourrait aussi retenir le texte sur le droit. Une charte faite pour cela a trois signatures séparées et garde sa parole sur le droit comme dissidence. Ce choix ne peut plus être changé. Choisissez de nouveau, ou prenez-la à dessein.
open-charter-on-purpose = Prendre quand même cette charte
open-editors = Unités qui l’écrivent avec vous
open-editors-hint = Les personnes de ces unités peuvent en modifier les mots, et ne peuvent alors pas les signer.
open-promise = Ce que vous promettez (unité : { $unit })
open-means = Ceci ouvre le texte au nom de votre unité, visible de toutes les personnes de cet espace.
open-go = Ouvrir le texte
said-open = Le texte est ouvert. Apportez maintenant le brouillon, et les constats sur lesquels il repose.

## The text
text-intro = { $form } ({ $unit }), version { $version }. { $count ->
    [0] Il ne reste rien à régler.
    [one] Il reste { $count } point à régler.
   *[other] Il reste { $count } points à régler.
}
text-intro-new = { $form } ({ $unit }).
text-whole = { $count ->
    [one] { $count } point porte sur l’ensemble du texte : voir les contrôles.
   *[other] { $count } points portent sur l’ensemble du texte : voir les contrôles.
}
text-empty = Il n’y a pas encore d’énoncés. Collez ou importez un brouillon, ou ajoutez le premier énoncé.
text-missing = L’ordre cite { $id }, et cet énoncé n’existe pas.
text-conflict = deux versions : il faut choisir
text-cites = Repose sur
text-no-cites = Ne repose sur rien de consigné
text-nothing = Rien à régler ici.
text-gate = { $gate } : tout ce contrôle
text-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
text-edit = Modifier { $id }
text-draft = Coller ou importer un brouillon
text-add = Ajouter un énoncé
text-order = Modifier l’ordre
text-object = Formuler une objection
text-concern = Exprimer une préoccupation
text-alert = Quelqu’un est en danger

## Speaking up
about-statements = Énoncés visés
about-statements-hint = Aucun choix : tout le texte.
object-title = Formuler une objection
object-lede = Une objection arrête un énoncé ou tout le texte, selon son motif. Elle reste la vôtre : vous êtes la seule personne à pouvoir la retirer.
object-ground = Motif
ground-hint-safety = Des personnes précises sont en danger, par un enchaînement que vous pouvez décrire. Suspend tout, aussitôt.
ground-hint-person-consent = Une personne n’a jamais accepté cet usage. Suspend aussitôt, et aucune décision ne peut passer outre.
ground-hint-accuracy = Un fait est inexact. Suspend l’énoncé.
ground-hint-law = Le droit est inexact. Suspend l’énoncé.
ground-hint-context = Du contexte manque. Suspend l’énoncé.
ground-hint-precision = Le texte dit plus que ce qui est connu. Suspend l’énoncé.
ground-hint-translation = Une traduction dit autre chose. Suspend l’énoncé.
ground-hint-engagement = Votre unité n’a pas eu de version, ou n’a pas eu le temps. Suspend tout, pendant le temps qui manque.
ground-hint-impartiality = Les exigences ne sont pas les mêmes pour tout le monde. Suspend tout, pour la durée d’un délai au plus.
ground-hint-mandate = Hors du mandat. Entendue et enregistrée ; ne suspend rien.
ground-hint-timing = Le moment est mal choisi. Entendue et enregistrée ; ne suspend rien.
ground-hint-reputation = Mauvais pour nous. Entendue et enregistrée ; ne suspend rien.
ground-hint-political-cost = Le coût politique est élevé. Entendue et enregistrée ; ne suspend rien.
object-argument = Votre argument
object-argument-hint = Ce qu’il en est, et ce qui en découle. Il reste dans la fédération ; une publication montre le motif et votre unité, pas vos mots.
object-resolves = Ce qui la résoudrait
object-resolves-hint = Ce qui doit changer pour que vous puissiez la retirer.
object-means = Votre signature signifie : je formule une objection, pour ces raisons. Elle ne signifie pas que le texte ne pourra jamais paraître : il peut être modifié, votre objection peut recevoir une réponse, ou le panel peut être saisi. Personne ne peut effacer votre objection.
object-go = Signer l’objection
said-object = Votre objection est signée et enregistrée.
concern-title = Exprimer une préoccupation
concern-lede = Une préoccupation est entendue, enregistrée, et reçoit une réponse. Elle ne suspend rien.
concern-text = Votre préoccupation
concern-means = Votre signature signifie : je veux que ceci soit entendu. Elle n’arrête pas le texte. Pour l’arrêter, formulez une objection.
concern-go = Signer la préoccupation
said-concern = Votre préoccupation est enregistrée.
alert-title = Quelqu’un est en danger
alert-lede = Une alerte suspend la publication aussitôt. Elle est examinée ensuite, par une personne responsable de la sécurité d’une troisième unité.
alert-who = Qui est en danger
alert-who-hint = Un groupe ou un pseudonyme, jamais un nom.
alert-how = Comment la publication pourrait leur nuire
alert-how-hint = Seules les personnes responsables de la sécurité et votre propre unité lisent ceci.
alert-means = Votre signature signifie : arrêtez maintenant, quelqu’un pourrait subir un préjudice. L’unité qui a écrit le texte ne peut pas lever l’alerte. Elle prend fin quand vous la retirez, ou quand une personne extérieure, responsable de la sécurité, constate que le danger est écarté. Elle ne prend jamais fin d’elle-même.
alert-go = Suspendre la publication maintenant
said-alert = La publication est suspendue. Une personne responsable de la sécurité d’une troisième unité voit l’alerte sur sa première page.
dissent-title = Donner une opinion dissidente
dissent-lede = Une opinion dissidente accompagne la publication, à l’intérieur du sceau, sous la forme que choisit votre unité.
dissent-form = Ce qui est montré
dissent-ground = Pour quel motif
dissent-text = Les mots à montrer
dissent-text-hint = Laissez vide si seul le motif doit être montré.
dissent-means = Votre signature signifie : toute personne qui lit la publication verra que notre unité n’est pas d’accord. Elle ne suspend rien.
dissent-go = Signer l’opinion dissidente
said-dissent = L’opinion dissidente paraîtra avec la publication.
declare-title = Déclarer votre unité concernée
declare-lede = Dès qu’une unité se dit concernée, la question lui est posée. Elle n’a besoin de l’autorisation de personne, et personne ne peut revenir là-dessus.
declare-reason = Pourquoi
declare-reason-hint = En des mots qui peuvent être publiés.
declare-means = Votre signature signifie : posez-nous la question pour ce texte.
declare-go = Déclarer l’unité concernée
said-declare = Votre unité est concernée par ce texte dès maintenant.

crisis-title = Déclarer une crise
crisis-lede = Un texte sous cette charte paraît en quelques heures, et dit moins. Il y faut deux unités : l’une parle pour un pays dont traite le texte, l’une ne l’écrit pas. Chaque déclaration est comptée, expire, et paraît avec la publication.
crisis-event = Ce qui s’est passé
crisis-event-hint = En des mots qui peuvent être publiés.
crisis-means = Votre signature veut dire : il y a urgence, ce texte en traite, et attendre le temps habituel nuirait à des personnes.
crisis-go = Déclarer la crise
said-crisis = Votre unité a déclaré une crise.
said-crises = Qui a déclaré une crise
said-declares-crisis = Crise déclarée par { $unit }
answer-title = Répondre
answer-disposition = Ce qui a été fait
disposition-hint-changed = Le texte a été modifié pour cela.
disposition-hint-explained = Des preuves ou des raisons sont montrées ; le texte reste.
disposition-hint-declined = Non suivi, pour les raisons ci-dessous.
answer-reasons = Raisons
answer-reasons-hint = « Non » tout seul n’est pas une réponse. Dites pourquoi, de façon à pouvoir convaincre la personne qui a formulé l’objection.
answer-means = Votre signature signifie : voici notre réponse motivée. Elle ne met pas fin à l’objection : seule la personne qui l’a formulée le peut, ou une décision du panel.
answer-go = Répondre
said-answer = La réponse est enregistrée.
withdraw-title = Retirer
withdraw-reason = Pourquoi vous la retirez
withdraw-means = Votre signature signifie : je ne maintiens plus l’objection. Comme on pourrait vous contraindre, elle ne vaut que lorsqu’une autre personne de votre unité, ou son garant, a signé aussi, que quelqu’un au dehors a vu les deux signatures, et que le délai est passé. Jusque-là, vous et votre unité pouvez l’annuler. L’objection reste enregistrée.
withdraw-go = Retirer
said-withdraw = Votre retrait est consigné. Ce qu’il y faut encore est dit avec lui.
second-title = Signer aussi ce retrait
second-means = Votre signature signifie : je sais que personne n’a été contraint, et je retire aussi. En cas de doute, parlez d’abord seul à seul avec votre collègue, par un canal sûr.
second-go = Signer aussi
said-second = Vous avez signé aussi le retrait.
seen-title = Dire que votre unité a vu ce retrait
seen-means = Votre signature signifie : notre unité a maintenant les deux signatures sous les yeux. Ce n’est pas un accord. Le délai court à votre horloge.
seen-go = Nous l’avons vu
said-seen = Il est consigné que votre unité l’a vu.
cancel-title = Annuler ce retrait
cancel-means = Votre signature signifie : ce retrait est nul, et ce qu’il retirait vaut de nouveau. Aucune raison n’est demandée. Qui a formulé l’objection peut la retirer une autre fois.
cancel-go = Annuler le retrait
said-cancel = Le retrait est annulé.
rule-title = Statuer
rule-outcome = Votre conclusion
outcome-hint-upheld = L’objection est maintenue, et la publication reste suspendue.
outcome-hint-inadmissible = Ce n’est pas une objection pour ce motif. Elle est seulement enregistrée.
outcome-hint-not-sustained = Elle a reçu une réponse, ou ne suffit pas. Elle cesse de suspendre, et accompagne la publication.
rule-reasons = Raisons
rule-reasons-hint = Elles sont publiées.
rule-means = Votre signature signifie : voici ma conclusion, comme membre du panel. Il en faut plusieurs. Le panel ne peut pas ordonner la publication, et ne peut pas réécrire le texte.
rule-go = Statuer
said-rule = Votre conclusion est enregistrée.
close-title = Constater que le danger est écarté
close-mitigation = Ce qui a été fait pour que personne ne subisse de préjudice
close-mitigation-hint = Seules les personnes responsables de la sécurité et l’unité qui a donné l’alerte lisent ceci.
close-means = Votre signature signifie : j’ai examiné ceci de l’extérieur des deux unités, et le danger est écarté. La publication n’est plus suspendue pour cela.
close-go = Constater le danger écarté
said-close = Ceci ne suspend plus la publication.
withdraw-consent-title = Une personne retire son consentement
withdraw-consent-purposes = Pour quels usages
withdraw-consent-purposes-hint = Aucun choix : tous les usages.
withdraw-consent-means = Votre signature signifie : cette personne nous l’a dit. Tout ce qui repose sur son témoignage est suspendu aussitôt, et nul ne peut passer outre.
withdraw-consent-go = Consigner le retrait
said-withdraw-consent = C’est consigné. Ce qui repose sur le témoignage de cette personne est suspendu.

## What was said
said-title = Objections et alertes
said-alerts = Alertes de danger
said-objections = Objections
said-concerns = Préoccupations
said-dissents = Opinions dissidentes
said-declared = Unités qui se sont déclarées concernées
said-argument = L’argument
said-none = Rien ici.
said-hidden = Votre fonction ne donne pas accès aux mots.
said-by = { $who }, le { $when }
said-alert-of = { $unit } : alerte de danger
said-objection = { $unit } : objection, motif « { $ground } »
said-concern-of = { $unit } : préoccupation
said-dissent-of = { $unit } : opinion dissidente, motif « { $ground } »
said-declares = { $unit } : unité concernée
said-withdrawn = retirée
said-travels = accompagne la publication
said-answered = Une réponse a été donnée.
said-unanswered = Pas encore de réponse.
said-about = Énoncés visés :
said-about-whole = Vise l’ensemble du texte.
said-answer-by = Réponse ({ $unit }) : { $disposition }
said-ruling = Conclusion d’un membre du panel : { $outcome }
said-withdrawal = Retrait
said-withdrawal-by = Signé par { $who }, le { $when }
said-second-by = Signé aussi par { $who }, le { $when }
said-seen-by = Vu au dehors par { $who }, le { $when }
said-cancel-by = Annulé par { $who }, le { $when }

## History
history-title = Historique
history-count = { $count ->
    [one] { $count } acte signé. Rien ici ne peut être modifié ni retiré.
   *[other] { $count } actes signés. Rien ici ne peut être modifié ni retiré.
}
history-newer = Plus récents
history-older = Plus anciens
history-nobody = une clé qui n’est celle de personne dans le fichier de confiance
act-who = Qui
act-when = Quand (heure déclarée)
act-proven = Quand (ce que prouvent les actes des autres)
act-what = Quoi
act-id = Identifiant de l’acte
act-place = Place parmi les actes de cette clé
act-space-found = a fondé l’espace
act-output-open = a ouvert un texte
act-evidence = a consigné un élément de preuve
act-finding = a consigné un constat
act-qualification = a consigné un tableau juridique
act-context = a consigné un contexte
act-person-consent = a consigné le consentement d’une personne
act-risk = a consigné un risque
act-forecast = a consigné une prévision de détournement
act-same-standard = a consigné la fiche « mêmes exigences »
act-reply-request = a consigné une demande de réponse
act-statement = a écrit un énoncé
act-plan = a planifié la publication
act-consent-withdraw = a consigné le retrait d’un consentement
act-reply-receipt = a consigné l’arrivée d’une demande
act-reply = a consigné une réponse
act-declare = a déclaré son unité concernée
act-crisis-declare = a déclaré une crise
act-delivery = a envoyé une version à une unité
act-receipt = a accusé réception d’une version
act-attest = a signé des questions de contrôles
act-objection = a formulé une objection
act-concern = a exprimé une préoccupation
act-answer = a répondu
act-withdraw = a retiré une objection ou une alerte
act-withdraw-second = a signé aussi un retrait
act-withdraw-seen = a vu un retrait signé par deux personnes
act-withdraw-cancel = a annulé un retrait
act-ruling = a statué sur une objection
act-unreachable = a constaté qu’une unité est injoignable
act-dissent = a donné une opinion dissidente
act-alert = a lancé une alerte de danger
act-alert-close = a constaté qu’un danger est écarté
act-sealed = a scellé une publication
act-key-enrol = a parlé pour une autre clé d’une personne
act-key-revoke = a parlé pour la fin d’une clé
act-recheck = a demandé un mot d’une personne
act-check-in = a eu un mot d’une personne
act-node = a dit qu’une machine parle au nom de son unité

## Gates
gates-title = Contrôles
gates-lede = { $count ->
    [0] Il ne reste rien à régler.
    [one] Il reste { $count } point à régler.
   *[other] Il reste { $count } points à régler.
}
gates-by-gate = Chaque contrôle
gates-nothing-asked = Rien dans le texte ne pose cette question.
gates-waits = { $count ->
    [one] { $count } point en attente, { $since }
   *[other] { $count } points en attente, le plus ancien { $since }
}
gates-who = Qui : { $who }
board-title = Vue d’ensemble des contrôles
board-describe = Pour chaque contrôle et chaque unité : ce qui l’attend, ou ce qu’elle a signé.
board-waits = en attente
board-signed = signé
board-not-asked = aucune question
board-gate = Contrôle
board-region = Vue d’ensemble des contrôles, par unité
gate-about-consent = L’unité concernée participe-t-elle, les siens sont-ils en sécurité, et les faits locaux sont-ils exacts ? Chaque unité concernée répond pour elle-même.
gate-about-person-consent = Chaque témoin a-t-il accepté cet usage ? Nul ne peut en décider à sa place : cela se calcule à partir de ce qui a été accepté.
gate-about-release = Tout est-il là pour paraître : un ordre, une heure, les lieux où va la publication, et qui est prévenu avant ? C’est calculé.
gate-computed = Personne ne signe ce contrôle : il est calculé.
gate-seats-consent = Chaque unité concernée répond pour elle-même : la personne qui parle en son nom et, pour la sécurité, aussi celle qui en est chargée.
gate-question-consent = consentement
gate-question-unit = { $unit } : { $part }
gate-sign = Signer ce contrôle
gate-read = Ce que ce contrôle examine ({ $count })
gate-more = { $count ->
    [one] { $count } autre question est en ordre ou du même type ; elle se trouve à côté de son énoncé dans le texte.
   *[other] { $count } autres questions sont en ordre ou du même type ; elles se trouvent à côté de leurs énoncés dans le texte.
}
criterion-original = Les mots mêmes de la charte, qui font foi
criterion-facts = Les preuves portent-elles chacun de ces énoncés, avec cette portée et avec cette force ?
criterion-law = Chaque conclusion juridique reste-t-elle dans la limite de son tableau des éléments, et le point de vue contraire a-t-il été examiné ?
criterion-context = Partout où ceci sera lu ou coupé, trouve-t-on le contexte nécessaire à une lecture équitable ?
criterion-precision = Lu comme le liraient une personne en deuil, la partie mise en cause et un propagandiste : le texte dit-il ce qui est connu, et rien de plus ?
criterion-harm = Toutes les personnes citées dans la fiche des risques sont-elles protégées autant que nous le pouvons, à cette heure et pour ce public ?
criterion-impartiality = Avons-nous cherché des actes comparables chez toutes les parties, et publierions-nous ceci en inversant les parties ?
criterion-reply = Chaque partie mise en cause a-t-elle reçu des questions à temps et assez détaillées, et sa réponse, ou l’absence de réponse, est-elle montrée équitablement ?
criterion-release = Tous les autres contrôles sont en ordre pour cette version. La personne responsable de la publication exécute, et ne décide rien.
criterion-consent-engagement = Votre unité a-t-elle eu les versions, et le temps de répondre ?
criterion-consent-safety = Les vôtres sont-ils aussi en sécurité que possible, à cette heure et avec ces mots ?
criterion-consent-accuracy = Les faits locaux, sur les lieux et sur les vôtres, sont-ils exacts ?
criterion-consent-material = Vos preuves, les noms des vôtres et votre propre nom peuvent-ils être utilisés ainsi ?
criterion-consent-whole = Votre unité a-t-elle pu participer à temps, les vôtres sont-ils aussi en sécurité que possible, et les faits locaux sont-ils exacts ?

## Signing
sign-title = Signer : { $gate }
sign-lede = Vous avez signé ceci avant une modification. Lisez ce qui a changé, et signez de nouveau ce qui reste valable.
affirm-title = Signer de nouveau ce qui a changé
sign-nothing = Aucune signature ne vous est demandée ici.
sign-what = Ce que vous signez
sign-answer = Votre réponse
sign-questions = Questions auxquelles vous répondez
sign-questions-hint = Une seule signature répond à toutes les questions cochées. Décochez ce que vous n’avez pas lu.
sign-verdict = Votre réponse
answered-hint-clear = Pour ce que ce contrôle demande, rien ne fait obstacle.
answered-hint-not-clear = Quelque chose fait obstacle. Dites quoi dans une objection ou une préoccupation : un simple « pas en ordre » ne suspend rien.
sign-in-time = Votre unité a-t-elle eu le texte à temps pour répondre ?
sign-in-time-hint = La publication le dira.
sign-in-time-yes = oui
sign-in-time-no = non
sign-go = Signer
sign-texts = Les mots dont il s’agit ({ $count })
sign-wrote = Vous avez écrit ce qui est lu ici. Votre signature serait gardée et ne compterait pas : demandez à un ou une collègue.
sign-first = Vous n’avez pas encore signé ceci.
sign-already = Vous avez signé exactement ceci, le { $when }.
sign-since = Vous avez signé ceci le { $when }. Ce qui a changé depuis :
sign-others = Également : { $by }.
sign-new = (ajout depuis lors)
sign-changed-by = dernière modification : { $who }
sign-changed = Quelque chose a changé pendant votre lecture. Rien n’a été signé. Relisez ci-dessous, puis cochez et signez.
sign-more = { $count ->
    [one] { $count } autre question viendra une fois celles-ci signées.
   *[other] { $count } autres questions viendront une fois celles-ci signées.
}
said-attest = C’est signé. Ce qui changera plus tard vous sera demandé de nouveau ; ce qui ne change pas reste signé.
means-affirm = Votre signature signifie : j’ai regardé ce qui a changé, et ma réponse précédente reste valable pour chacune de ces questions.
means-facts = Votre signature signifie : j’ai examiné les preuves sur lesquelles reposent ces énoncés, et elles les portent, avec cette portée et avec cette force.
means-not-facts = Elle ne signifie pas que le droit est exact, que la publication est sans danger, ou que le texte vous plaît.
means-law = Votre signature signifie : chaque conclusion juridique reste dans la limite de son tableau des éléments, et j’ai examiné le point de vue contraire.
means-not-law = Elle ne signifie pas que les faits sont exacts, et n’est un conseil pour personne.
means-context = Votre signature signifie : partout où ceci est lu ou coupé, on trouve le contexte nécessaire à une lecture équitable.
means-not-context = Elle ne signifie pas que vous êtes d’accord avec ce qui est dit dans ce contexte.
means-precision = Votre signature signifie : je l’ai lu comme le liraient une personne en deuil, la partie mise en cause et un propagandiste, et le texte dit ce qui est connu, rien de plus.
means-not-precision = Elle ne signifie pas que les preuves suffisent : cela relève du contrôle « Faits ».
means-harm = Votre signature signifie : toutes les personnes de la fiche des risques sont protégées autant que nous le pouvons, à cette heure et pour ce public.
means-not-harm = Elle ne signifie pas que rien ne peut arriver. Elle vaut pour le nombre d’heures que dit la charte ; un nouveau danger y met fin.
means-impartiality = Votre signature signifie : nous avons cherché des actes comparables chez toutes les parties, et nous publierions ceci en inversant les parties.
means-not-impartiality = Elle ne signifie pas que chaque partie a autant de mots.
means-reply = Votre signature signifie : chaque partie mise en cause a reçu des questions à temps et assez détaillées, et sa réponse, ou l’absence de réponse, est montrée équitablement.
means-not-reply = Elle ne signifie pas que vous trouvez cette réponse convaincante.
means-consent = Votre signature signifie : pour notre unité, cette question a sa réponse, pour exactement ce texte. S’il change là où il nous concerne, la question nous est posée de nouveau.
means-not-consent = Elle ne signifie pas que nous sommes d’accord avec le choix de qui est critiqué, ni avec la conclusion juridique. Sur ces points, nous pouvons donner une opinion dissidente.
means-release = Votre signature signifie : j’exécute ce que les autres ont déclaré en ordre.
means-not-release = Elle ne signifie pas que vous avez décidé quoi que ce soit.

## What can be done, said for pages: these stand in place of the messages of the same name without "page-", which name
## commands of the terminal.
page-rec-cites-nothing = Citez le constat sur lequel il repose, ou retirez l’énoncé du texte.
page-rec-cites-unknown = Corrigez l’identifiant, ou consignez la fiche qu’il désigne, sous « Enquête ». Si une autre unité l’a, échangez d’abord les fiches avec elle.
page-rec-record-conflict = Fiche { $id } : lisez les deux versions, sous « Enquête ». Une personne de l’unité à qui est la fiche écrit ensuite la version qui compte.
page-rec-evidence-missing = Consignez-le sous « Enquête », ou demandez-le à l’unité qui le garde. S’il n’existe pas, retirez-le du constat.
page-rec-fact-too-strong = { $instead ->
    [none] Choisissez un mot moins fort
   *[other] Écrivez { $instead }
}, ou renforcez d’abord le constat.
page-rec-risk-incomplete = Ajoutez-le à la fiche du risque, sous « Enquête ».
page-rec-alert = Une personne responsable de la sécurité, extérieure aux deux unités, la lit, et la clôt une fois le danger écarté. Ou la personne qui l’a lancée la retire. Le temps seul n’y met jamais fin.
page-rec-signed-too-long-ago = Regardez les risques tels qu’ils sont maintenant, et signez de nouveau.
page-rec-same-standard-incomplete = Ajoutez-le à la fiche « mêmes exigences », sous « Enquête ».
page-rec-not-delivered = Envoyez-la, sous « Envois ». { $days ->
    [0] Le délai de réponse court
    [one] Le délai de { $days } jour ouvré court
   *[other] Le délai de { $days } jours ouvrés court
} à partir de son arrivée.
page-rec-not-delivered-hours = Envoyez-la, sous « Envois ». Le délai de réponse ({ $minutes } min d’horloge) court à partir de son arrivée.
page-rec-not-receipted = Posez la question par un autre canal (unité : { $unit }). Le nœud de l’unité donne l’accusé de réception dès qu’il a la version.{ $days ->
    [0] {""}
    [one] {" "}Après { $days } jour ouvré sans aucun accusé de réception, la permanence du panel peut constater que l’unité est injoignable.
   *[other] {" "}Après { $days } jours ouvrés sans aucun accusé de réception, la permanence du panel peut constater que l’unité est injoignable.
}
page-rec-not-receipted-hours = Posez la question par un autre canal et à une autre personne (unité : { $unit }). Le nœud de l’unité donne l’accusé de réception dès qu’il a la version. Quand trois canaux ont été essayés et que { $minutes } min ont passé sans un mot, la permanence du panel peut constater que l’unité est injoignable.
page-rec-window-runs = Attendez, ou demandez si une réponse plus rapide est possible. Le silence ne vaudra pas consentement.
page-rec-crisis-not-declared = Deux unités la déclarent, chacune par une signature, sous « Objections et alertes ». L’une parle pour un pays dont traite le texte ; l’une n’écrit pas le texte. Ou ouvrez le texte sous une autre charte, par la voie habituelle.
page-rec-crisis-over = Si le texte reste nécessaire en quelques heures, deux unités déclarent de nouveau, sous « Objections et alertes », et cela compte une fois de plus. Ou la voie habituelle, sous une autre charte.
page-rec-no-response = { $rule ->
    [passes-labelled] Essayez un autre canal et une autre personne : avec { $channels } canaux et les accusés de réception de { $persons } personnes, le texte peut paraître, et dit clairement « pas de réponse ». Ou la permanence du panel constate que l’unité est injoignable.
   *[panel] Essayez un autre canal et une autre personne. Si l’unité reste injoignable, la permanence du panel peut le constater.
}
page-rec-refused = Demandez ce qui changerait la réponse, modifiez le texte, et envoyez-le de nouveau. Un non sans objection motivée suspend jusqu’à la fin du délai{ $hours ->
    [0] {""}
    [one] , puis { $hours } heure de plus
   *[other] , puis { $hours } heures de plus
}. Ensuite, le texte peut paraître avec l’opinion dissidente de l’unité, visible de tous.
page-rec-refused-hours = Demandez ce qui changerait la réponse, modifiez le texte, et envoyez-le de nouveau. En temps de crise, aucun délai ne passe outre un non à la question de la sécurité. Avec un non à une autre question, et sans objection qui suspende, le texte peut paraître avec l’opinion dissidente de l’unité, visible de tous, une fois son délai écoulé et { $hours } h de plus.
page-rec-no-plan = Collez ou importez un brouillon, ou ajoutez un énoncé : l’ordre du texte devient le plan.
page-rec-not-a-statement = Retirez { $id } de l’ordre, ou ajoutez l’énoncé.
page-rec-edit-conflict = Ouvrez { $id }, lisez les deux versions, et écrivez celle qui compte.
page-rec-unsigned = Demandez-la. La personne qui a écrit ce qui est lu ne peut pas le signer.
page-rec-stale = Demandez à { $by } de regarder la modification et de signer de nouveau. Un seul acte peut couvrir tout ce qui a changé.
page-rec-not-clear = Demandez ce qui manque, et modifiez le texte. Ou demandez à une autre personne qui peut signer. Pour suspendre la publication, il faut une objection motivée.
page-rec-objection-unanswered = Dites ce qui a été modifié, ou pourquoi rien ne l’a été, avec vos raisons, sur la page de l’objection.
page-rec-objection-holds = { $ground-word ->
    [safety] Mettez les personnes en sécurité, pour que l’objection puisse être retirée. Ou une personne responsable de la sécurité, extérieure aux deux unités, constate que le danger est écarté, ou le panel statue.
    [person-consent] Retirez ce qui repose sur le témoignage de cette personne, ou demandez-lui, si cela peut se faire sans danger. L’objection peut alors être retirée par qui l’a formulée. Nul ne peut en décider à la place de cette personne, pas même le panel.
    [engagement] Envoyez cette version, et laissez à l’unité tout son délai. La suspension prend alors fin d’elle-même. Aucune décision ne peut remplacer le délai.
    [impartiality] Répondez dans la fiche « mêmes exigences », et avec des raisons. L’objection suspend pour la durée d’un délai, au plus. Ou la personne qui l’a formulée la retire, ou le panel statue.
   *[other] Modifiez l’énoncé, pour que l’objection puisse être retirée. Ou retirez l’énoncé. Ou saisissez le panel.
}
page-rec-objection-upheld = Modifiez le texte comme le dit la décision, pour que l’objection puisse être retirée. Ou retirez ce qu’elle vise. Ou présentez au panel ce qui est nouveau.
page-rec-withdrawal-waits = { $what ->
    [second] Une autre personne de cette unité, ou son garant, signe aussi, sur la page de ce qui est retiré. Si quelqu’un a été contraint, c’est là qu’on annule.
    [nobody] Retirez du texte ce qui est visé. Ou { $unit ->
        [none] une personne responsable de la sécurité, extérieure aux deux unités, la clôt.
       *[other] saisissez le panel.
    }
    [witness] Quelqu’un d’une troisième unité, ou du panel, dit l’avoir reçu, sur la page de ce qui est retiré.
   *[time] Attendez. Qui sait, dans l’unité, que quelqu’un a été contraint annule le retrait.
}
page-rec-no-second = Une deuxième personne de l’unité, ou son garant, le signe d’abord.
page-rec-refused-foreign-edit = Demandez à cette unité de la modifier, ou dites ce qui ne va pas : exprimez une préoccupation, ou formulez une objection.
page-rec-refused-aside-missing = Demandez l’acte entier à l’unité qui l’a envoyé.
page-rec-view-not-founded = Vérifiez que c’est le bon dossier. Si l’espace vient d’une autre unité, échangez de nouveau les fiches avec elle.
page-rec-view-no-output = Si une autre unité l’a ouvert, échangez d’abord les fiches avec elle.
page-rec-not-clear-yet = La page « Contrôles » en donne la liste, avec qui peut régler chaque point et comment.
page-err-release-there = Les fichiers de cette publication sont déjà sur cette machine.
page-rec-release-there = Cette version a déjà été scellée. Regardez sous « Publication ».
page-rec-dissent-text = Écrivez les mots à montrer, ou choisissez « motif seul ».
page-rec-edit-conflict-open = Le texte les signale. Ouvrez chaque énoncé, et écrivez la version qui compte.
page-rec-nothing-to-seal = Collez ou importez d’abord un brouillon.
page-rec-text-moved = Regardez de nouveau les contrôles.
form-rare = Plus, pour qui en a besoin
shell-other = Jouer quelqu’un d’autre
unlock-begin = Commencer en jouant { $person }, pour écrire
about-statements-ids-hint = Leurs numéros, comme S4 S17, séparés par des espaces. Vide veut dire tout le texte.
write-no-statement = « { $word } » n’est pas un énoncé de ce texte. Un numéro ressemble à S4.
gate-never-author = Jamais une personne qui a écrit ce qui est lu.
gates-nothing-yet = rien à demander pour l’instant
gates-nothing-yet-why = Le texte n’a pas encore de mots.

## The way to a release
way-title = Le chemin vers une publication
way-next = Ensuite :
way-done = fait
way-count = Étapes faites : { $done } sur { $all }
way-who = Qui peut le faire : { $who }.
way-as = Jouer { $person } et y aller
way-nobody = Personne ne peut le faire maintenant : il faut du temps, ou un changement que les contrôles indiquent.
way-sign-all = Signer tout ce qui vous attend, sur une seule page
way-receipt-of = { $unit } accuse réception du texte
way-was = Voir ce que vous venez de faire
way-owed-points = { $unit } : pas encore de contact à ces étapes de la charte. La publication le dira, si ce n’est pas fait à temps :
way-owed-sent = { $point } (envoyé, pas encore d’accusé de réception)
way-owed-less = Promis à { $unit } : { $promised }. Montré à ce jour : { $delivered }. La publication dira les deux.
way-step-evidence = Consigner ce que vous avez : un élément de preuve
way-step-finding = Écrire ce qu’il montre : un constat
way-step-open = Ouvrir le texte
way-step-draft = Coller ou déposer le brouillon
way-step-cite = Dire sur quoi repose chaque énoncé
way-step-words = Corriger ce que les vérifications ont trouvé
way-step-plan = Faire le plan : l’heure, les lieux, et qui l’apprend avant
way-step-standard = Demander si les mêmes exigences valent pour tous
way-step-risk = Dire qui pourrait subir un préjudice, et ce qui est fait contre
way-step-ask = Interroger ceux que le texte met en cause
way-step-send = Envoyer le texte aux unités concernées
way-step-answer = Répondre aux alertes et aux objections
way-step-sign = Signer les contrôles
way-step-seal = Sceller la publication
way-about-evidence = Tout ce qui montre ce qui s’est passé : un entretien, une image, un document. L’objet lui-même reste chez vous.
way-about-finding = Une seule affirmation, avec les preuves pour et contre. Les énoncés du texte reposent sur des constats.
way-about-open = Vous dites ici quelle sorte de texte c’est, et pour qui. Les mots viennent après.
way-about-draft = Vous voyez d’abord comment il sera lu ; rien n’est signé avant.
sign-all-title = Signer tout ce qui vous attend
sign-all-lede = Voici les questions de plusieurs contrôles qui vous attendent. Décochez ce que vous n’avez pas lu ; une seule signature répond aux autres, de la même façon à chacune.
sign-all-question = { $gate } : { $question }

## What a text is, in plain words
open-form-press-release = Une nouvelle pour les médias (communiqué de presse)
open-form-statement = Une courte position publique (déclaration)
open-form-card = Une image avec quelques mots, pour les réseaux sociaux (carte)
open-form-urgent-action = Un appel à agir tout de suite pour une personne en danger (action urgente)
open-form-briefing = Quelques pages pour ceux qui décident (note d’information)
open-form-report = Un long texte avec tous les constats (rapport)
open-form-demarche = Une lettre à un gouvernement ou à son ambassade (démarche)
open-reach-internal = Seulement à l’intérieur de la fédération
open-reach-national = Un seul pays
open-reach-global = Le monde entier
open-level-inform = Elle l’apprend avant (informer)
open-level-consult = Elle est interrogée et reçoit une réponse (consulter)
open-level-involve = Elle participe à chaque étape (associer)
open-level-collaborate = Elle décide avec vous (collaborer)
open-level-empower = Elle décide seule (donner le pouvoir)
open-level-none = On ne peut pas la joindre (non jointe)
open-promise-hint = D’informer à décider ensemble. La publication montre ce qui a été promis et ce qui a été fait.
codes-known = Ici : { $codes }.

## A long text, page by page
text-page-of = Énoncés { $from } à { $to } sur { $all }
text-jump = Aller à l’énoncé
text-jump-go = Aller
