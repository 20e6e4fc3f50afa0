# Draft: awaits a native editor.
#
# Why a gate is not clear, and what can be done. The names are the codes of spec/report.md.

# Where a word stands, when the quote of the statement doesn't show it.
word-where = {" "}Voici l’endroit : { $quote }

## Facts

err-cites-nothing = Cet énoncé affirme quelque chose, et ne cite aucun constat.
rec-cites-nothing = Citez le constat sur lequel il repose, ou retirez l’énoncé. Puis importez de nouveau le texte : `nobis import`.

err-cites-unknown = Cet énoncé cite { $id }, et cette fiche n’est pas ici.
rec-cites-unknown = Corrigez l’identifiant, ou importez la fiche : `nobis import`. Si une autre unité l’a, échangez d’abord les fiches : `nobis pack`, `nobis take`.

err-record-conflict = Fiche { $id } : deux modifications ont été faites séparément, et le choix reste à faire.
rec-record-conflict = Lisez les deux : `nobis show { $id }`. Une personne de l’unité à qui est la fiche écrit ensuite la version qui compte.

err-evidence-missing = Le constat { $finding } cite l’élément de preuve { $evidence }, qui n’est pas ici.
rec-evidence-missing = Importez sa fiche, `nobis import`, ou demandez-la à l’unité qui la garde. S’il n’existe pas, retirez-le du constat.

err-too-few-sources = Le constat { $finding } repose sur { $have ->
    [0] aucune source indépendante
    [one] { $have } source indépendante
   *[other] { $have } sources indépendantes
}. Pour son niveau de preuve, la charte en demande { $need }.
rec-too-few-sources = Ajoutez des preuves d’une autre origine, ou abaissez le niveau de preuve du constat, et la formulation avec lui. Les copies d’un même message ou d’une même vidéo comptent pour une.

err-fact-too-strong = { $word } dit plus que ce que portent les constats cités : il faudrait le niveau « { $level } », ils atteignent « { $standard } ».{ $where }
rec-fact-too-strong = { $instead ->
    [none] Choisissez un mot moins fort
   *[other] Écrivez { $instead }
}, ou renforcez d’abord le constat : `nobis edit --as …`
err-above-ceiling = { $word } dit plus que ce que cette charte laisse dire à un texte : « { $ceiling } » au plus.{ $where }
rec-above-ceiling = { $instead ->
    [none] Choisissez un mot moins fort
   *[other] Écrivez { $instead }
}. Un texte ultérieur, sous une autre charte, pourra en dire plus.

## Law

err-law-without-table = { $word } est une conclusion juridique, et aucune règle de droit, aucun tableau des éléments ne l’appuie.{ $where }
rec-law-without-table = { $instead ->
    [none] Dites seulement ce qui a été constaté
   *[other] Écrivez { $instead }
}. Ou demandez aux juristes les règles et le tableau des éléments, et citez ce tableau ici.

err-law-too-strong = { $word } va plus loin en droit que ce qui est montré. Le maximum possible : { $ceiling }, car { $because }.{ $where }
rec-law-too-strong = { $instead ->
    [none] Choisissez une formulation moins forte
   *[other] Écrivez { $instead }
}. Ou réglez d’abord ce qui limite la formulation.

err-crime-without-table = { $word } est un terme de droit pénal, et aucun tableau des éléments de ce crime ne l’appuie.{ $where }
rec-crime-without-table = { $instead ->
    [none] Dites seulement ce qui a été constaté
   *[other] Écrivez { $instead }
}. Ou demandez aux juristes le tableau des éléments de ce crime. Toute violation n’est pas un crime.

err-court-word = Seul un tribunal peut dire { $word }. Aucun tableau ne peut l’appuyer.{ $where }
rec-court-word = { $instead ->
    [none] Choisissez un autre mot
   *[other] Écrivez { $instead }
}.

err-annex-not-public = Un texte aussi court ne peut conclure en droit que si son tableau des éléments est public lui aussi. Le tableau { $qualification } ne l’est pas.
rec-annex-not-public = Rendez le tableau public avec le texte, ou placez la conclusion juridique dans une note d’information ou un rapport.

err-table-empty = Le tableau juridique { $qualification } n’a pas de règles, ou pas d’éléments.
rec-table-empty = Demandez aux juristes d’inscrire les numéros des règles et les éléments.

cap-element = l’élément { $name } n’atteint que « { $level } »
cap-unknown = l’élément { $name } n’est pas connu
cap-reply = la demande { $request } a eu un délai trop court, ou n’a pas reçu de réponse complète
cap-claimed = l’analyse juridique s’arrête elle-même à « { $level } »
cap-charter = la charte ne laisse aucun texte aller plus loin

## Precision

err-no-scope = Rien de ce que le constat { $finding } dit de sa portée ne s’y trouve : aucun de ses lieux, ni sa formulation, ni son nombre en chiffres. Or il est lu seul.
rec-no-scope = { $offer ->
    [none] Indiquez le lieu, le nombre ou la date dans l’énoncé lui-même.
   *[other] Dites la portée dans l’énoncé lui-même, par exemple { $offer }.
}

err-no-sample = { $word } affirme plus que des cas isolés. Aucun constat cité ici ne dit combien de lieux ont été examinés, comment ils ont été choisis, ni ce qui n’a pas été vu.{ $where }
rec-no-sample = Complétez l’échantillon du constat. Ou dites combien et où, à la place de { $word }.
err-no-patterns = { $word } affirme plus que des cas isolés. Sous cette charte, aucun texte ne le dit.{ $where }
rec-no-patterns = Dites combien et où, à la place de { $word }. Le caractère répété relève d’un texte ultérieur, sous une autre charte.

err-coordinates = « { $word } » dit exactement où. Dans un texte fait en quelques heures, personne n’a demandé qui pourrait être trouvé ainsi.
rec-coordinates = Dites la ville ou le quartier. Un lieu exact est pour un texte ultérieur, sous une autre charte.

err-identifiable = Un témoignage est utilisé de sorte qu’une personne peut être reconnue : { $purpose }. Dans un texte fait en quelques heures, on ne montre personne.
rec-identifiable = Racontez-le sans nom, visage, voix ni lieu. Montrer qui c’était est pour un texte ultérieur, sous une autre charte.

## Context

err-context-not-bound = Cet énoncé est lu en premier, est lu seul ou conclut en droit, et il ne porte pas le contexte { $context }.
rec-context-not-bound = Citez { $context } ici. Ce contexte est alors imprimé partout où va cet énoncé.

err-no-context = Le texte porte sur un conflit armé, et aucun contexte n’a été écrit pour lui.
rec-no-context = Écrivez ce qui doit être dit partout où le texte est lu ou coupé. Liez-le au titre, à l’accroche, aux visuels et aux citations.

err-context-expired = Le contexte { $context } était valable jusqu’au { $until }.
rec-context-expired = Regardez s’il est toujours juste. Fixez ensuite une nouvelle date, ou reformulez-le.

## Do no harm

err-no-risk = Il n’est écrit nulle part à qui cette publication pourrait nuire.
rec-no-risk = Écrivez qui pourrait subir un préjudice, de la part de qui, par quel moyen, et ce qui est fait pour l’éviter.

err-risk-incomplete = La fiche du risque { $risk } ne dit pas { $field }.
rec-risk-incomplete = Ajoutez-le à la fiche, et importez-la : `nobis import`.
risk-field-mitigation = ce qui est fait pour l’éviter
risk-field-owner = qui s’en occupe
risk-field-who = qui pourrait subir un préjudice
risk-field-harm = quel serait le préjudice
risk-field-check-in = quand quelqu’un le regarde de nouveau

err-risk-overdue = Le risque { $risk } devait être regardé de nouveau avant le { $due }.
rec-risk-overdue = Regardez-le maintenant, écrivez ce qui a changé, et fixez la prochaine date.

err-no-forecast = Le texte porte sur un conflit armé, et il n’est écrit nulle part qui pourrait le détourner.
rec-no-forecast = Écrivez quelle phrase serait citée, par qui, pour justifier quoi, et notre réponse.

err-no-rebuttal = Aucune réponse n’est prête pour la prévision de détournement { $forecast }.
rec-no-rebuttal = Écrivez la réponse maintenant. Elle doit être prête avant la publication.

err-no-purpose = Le plan ne dit pas ce que le texte protège, ni pour qui la situation pourrait empirer.
rec-no-purpose = Écrivez les deux dans le plan. Deux phrases suffisent.

err-alert = Une alerte de danger a été lancée : des personnes sont peut-être en danger.
rec-alert = Une personne responsable de la sécurité, extérieure aux deux unités, la lit, `nobis show { $op }`, et la clôt une fois le danger écarté : `nobis close { $op } --as …`. Ou la personne qui l’a lancée la retire : `nobis withdraw { $op } --as …`. Le temps seul n’y met jamais fin.

err-signed-too-long-ago = La dernière signature ici date de plus de { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}. Le danger évolue.
rec-signed-too-long-ago = Regardez les risques tels qu’ils sont maintenant, et signez de nouveau : `nobis attest harm --as …`

## Impartiality

err-no-same-standard = Il n’est écrit nulle part si les mêmes exigences valent pour toutes les parties.
rec-no-same-standard = Écrivez ce qui a été cherché et trouvé sur des actes comparables d’autres parties, et ce qui est publié à ce sujet.

err-same-standard-incomplete = La fiche « mêmes exigences » ne dit pas { $field }.
rec-same-standard-incomplete = Ajoutez-le à la fiche, et importez-la : `nobis import`.
standard-field-comparable = ce que d’autres ont fait de comparable
standard-field-searched = ce qui a été cherché
standard-field-found = ce qui a été trouvé
standard-field-rationale = pourquoi ce sujet, et pourquoi maintenant
standard-field-reverse-test = si nous publierions ce texte en inversant les parties
standard-field-interests = quels intérêts ont les personnes qui y ont travaillé
standard-field-published = ce qui est publié sur les autres

## Right of reply

err-nobody-asked = Le constat { $finding } critique quelqu’un, et aucune réponse n’a été demandée.
rec-nobody-asked = Envoyez des questions, et consignez la demande. Si le fait de demander mettait des personnes en danger, consignez plutôt cela, et citez-le dans le texte.

err-request-not-received = Rien ne prouve que la demande { $request } est arrivée. Le délai de réponse n’a donc pas commencé.
rec-request-not-received = Obtenez une preuve : numéro d’enregistrement, avis de remise. Consignez-la, ou envoyez la demande par un autre canal.

err-window-short = Demande { $request } : la partie mise en cause a eu { $given } des { $required } jours ouvrés prévus, et le texte ne le dit pas.
rec-window-short = Trois voies sont ouvertes. Attendre jusqu’au { $ends }. Ou ramener la formulation juridique à « pourrait avoir », et dire dans le texte de combien de temps elle a disposé, en citant { $request }. Ou transmettre d’abord les constats par une démarche non publique.

err-exception-not-disclosed = Pour des raisons de sécurité, aucune réponse n’a été demandée ({ $request }), et le texte ne le dit pas.
rec-exception-not-disclosed = Dites dans le texte qu’aucune réponse n’a été demandée, et citez { $request }. Sur la raison, n’en dites pas plus que la sécurité ne le permet.

## Consent of units

err-not-delivered = { $words ->
    [there] L’unité a déjà ces mots : { $unit }. Depuis leur envoi a changé autre chose sur quoi elle est interrogée : les risques, l’heure ou les lieux de la publication, ou les fiches sur lesquelles reposent les mots.
   *[none] Cette version n’a pas été envoyée à cette unité : { $unit }.
}
rec-not-delivered = Envoyez-la : `nobis deliver { $id } --as …`. { $days ->
    [0] Le délai de réponse court
    [one] Le délai de { $days } jour ouvré court
   *[other] Le délai de { $days } jours ouvrés court
} à partir de son arrivée.
rec-not-delivered-hours = Envoyez-la : `nobis deliver { $id } --as …`. Le délai de réponse ({ $minutes } min d’horloge) court à partir de son arrivée.

err-not-receipted = Cette version a été envoyée, et aucun accusé de réception n’est revenu (unité : { $unit }). Le délai de réponse n’a pas commencé.
rec-not-receipted = Posez la question par un autre canal (unité : { $unit }), ou faites porter un fichier : `nobis pack`. Le nœud de l’unité donne l’accusé de réception dès qu’il a la version.{ $days ->
    [0] {""}
    [one] {" "}Après { $days } jour ouvré sans aucun accusé de réception, la permanence du panel peut constater que l’unité est injoignable : `nobis unreachable { $id } --as …`.
   *[other] {" "}Après { $days } jours ouvrés sans aucun accusé de réception, la permanence du panel peut constater que l’unité est injoignable : `nobis unreachable { $id } --as …`.
}
rec-not-receipted-hours = Posez la question par un autre canal et à une autre personne (unité : { $unit }). Le nœud de l’unité donne l’accusé de réception dès qu’il a la version. Quand trois canaux ont été essayés et que { $minutes } min ont passé sans un mot, la permanence du panel peut constater que l’unité est injoignable : `nobis unreachable { $id } --as …`.

err-window-runs = { $unit } a cette version, et peut répondre jusqu’au { $until }.
rec-window-runs = Attendez, ou demandez si une réponse plus rapide est possible : `nobis attest consent --as …`. Le silence ne vaudra pas consentement.

err-no-response = Le délai a pris fin sans réponse (unité : { $unit }). Cela ne vaut pas consentement.
rec-no-response = { $rule ->
    [passes-labelled] Essayez un autre canal et une autre personne : avec { $channels } canaux et les accusés de réception de { $persons } personnes, le texte peut paraître, et dit clairement « pas de réponse ». Ou la permanence du panel constate que l’unité est injoignable : `nobis unreachable { $id } --as …`.
   *[panel] Essayez un autre canal et une autre personne : `nobis deliver { $id } --as …`. Si l’unité reste injoignable, la permanence du panel peut le constater : `nobis unreachable { $id } --as …`.
}

err-refused = { $unit } a répondu non ({ $person }).
rec-refused = Demandez ce qui changerait la réponse, modifiez le texte, et envoyez-le de nouveau : `nobis deliver { $id } --as …`. Un non sans objection motivée suspend jusqu’à la fin du délai{ $hours ->
    [0] {""}
    [one] , puis { $hours } heure de plus
   *[other] , puis { $hours } heures de plus
}. Ensuite, le texte peut paraître avec l’opinion dissidente de l’unité, visible de tous.
rec-refused-hours = Demandez ce qui changerait la réponse, modifiez le texte, et envoyez-le de nouveau : `nobis deliver { $id } --as …`. En temps de crise, aucun délai ne passe outre un non à la question de la sécurité. Avec un non à une autre question, et sans objection qui suspende, le texte peut paraître avec l’opinion dissidente de l’unité, visible de tous, une fois son délai écoulé et { $hours } h de plus.

err-safety-statements-in = { $unit } : unité injoignable. { $count ->
    [one] Cet énoncé touche
   *[other] Ces énoncés touchent
} à la sécurité des siens : { $statements }.
rec-safety-statements-in = { $count ->
    [one] Retirez cet énoncé.
   *[other] Retirez ces énoncés.
} Le reste peut paraître, et dit que l’unité était injoignable.

## Consent of persons

err-consent-missing = La personne (consentement { $consent }) n’a pas accepté cet usage : { $purpose }.
rec-consent-missing = Demandez-lui, si cela peut se faire sans danger. Ou retirez ce qui repose sur son témoignage. Nul ne peut en décider à sa place.
purpose-publish-anonymous = publication sans le nom
purpose-publish-named = publication avec le nom
purpose-image = usage de l’image
purpose-voice = usage de la voix
purpose-location = mention du lieu
purpose-media = contact avec les médias

err-consent-withdrawn = La personne (consentement { $consent }) a retiré son consentement.
rec-consent-withdrawn = Retirez ce qui repose sur son témoignage, dans toutes les langues. Nul ne peut en décider à sa place.

err-consent-language = La personne (consentement { $consent }) n’a pas accepté d’être publiée dans cette langue ({ $lang }).
rec-consent-language = Demandez-lui, si cela peut se faire sans danger. Ou n’utilisez pas son témoignage dans cette langue.

err-consent-condition = La personne (consentement { $consent }) a posé une condition, et il n’est consigné nulle part qu’elle est remplie.
rec-consent-condition = Assurez-vous qu’elle est remplie, et consignez-le. Si elle ne peut pas l’être, retirez ce qui repose sur son témoignage.

err-consent-review = Il était prévu de reposer la question à la personne (consentement { $consent }) avant le { $due }.
rec-consent-review = Reposez-lui la question, si cela peut se faire sans danger, et consignez la réponse. D’ici là, retirez ce qui repose sur son témoignage.

err-consent-unknown = Les preuves citées reposent sur le consentement { $consent }, qui n’est pas ici.
rec-consent-unknown = Demandez la fiche à l’unité qui a parlé avec la personne. D’ici là, retirez ce qui repose sur ce consentement.

## Release

err-no-plan = L’ordre des énoncés n’est pas fixé.
rec-no-plan = Importez le texte, `nobis import` : son ordre devient le plan.

err-not-a-statement = L’ordre cite { $id }, et ce n’est pas un énoncé de ce texte.
rec-not-a-statement = Retirez { $id } de l’ordre, ou importez l’énoncé : `nobis import`.

err-edit-conflict = { $id } : deux modifications ont été faites séparément, et le choix reste à faire.
rec-edit-conflict = Lisez les deux, `nobis show { $id }`, choisissez, et écrivez le texte une fois de plus : `nobis edit { $id } --as …`

err-no-hour = Le plan ne fixe pas l’heure de la publication.
rec-no-hour = Fixez l’heure. Les personnes en danger doivent la connaître avant.

err-no-distribution = Le plan ne dit pas où va la publication.
rec-no-distribution = Listez les canaux, les langues et les partenaires. Une correction doit pouvoir atteindre chacun d’eux.

err-no-stakeholders = Le plan ne dit pas qui est prévenu avant la publication.
rec-no-stakeholders = Indiquez les personnes que le texte touche, quand elles sont prévenues, et comment elles peuvent répondre.

err-crisis-not-declared = Cette charte est faite pour une crise. { $count ->
    [0] Personne n’en a déclaré.
   *[other] Crise déclarée par : { $units }. Il manque : { $lacks }.
}
rec-crisis-not-declared = Deux unités la déclarent, chacune par une signature : `nobis crisis --as …`. L’une parle pour un pays dont traite le texte ; l’une n’écrit pas le texte. Ou ouvrez le texte sous une autre charte, par la voie habituelle.

err-crisis-over = La crise a été déclarée, et cette déclaration a expiré le { $until }. Une urgence a une fin.
rec-crisis-over = Si le texte reste nécessaire en quelques heures, deux unités déclarent de nouveau, et cela compte une fois de plus : `nobis crisis --as …`. Ou la voie habituelle, sous une autre charte.

err-crisis-form = « { $form } » ne se fait pas en quelques heures : cette charte n’est pas faite pour cela.
rec-crisis-form = Dites ce qui est connu dans une courte déclaration. Ou ouvrez le texte sous une autre charte.

## Signatures

err-unsigned = Il manque une signature.
rec-unsigned = Demandez-la : `nobis attest { $gate } --as …`. La personne qui a écrit ce qui est lu ne peut pas le signer.
rec-unsigned-nobody = Désignez une personne pour cela dans le fichier de confiance, dans une unité qui peut signer ici et n’a pas écrit le texte.

err-check-in-waits = { $by } a signé, et un gardien ou une gardienne attend d’abord un mot de cette personne.
rec-check-in-waits = Une autre personne habilitée signe à sa place ; ou son gardien, après lui avoir parlé, le dit : `nobis check-in … --as …`.

err-stale = Signé par { $by } avant cette modification : { $changed }.
rec-stale = Demandez à { $by } de regarder la modification et de signer de nouveau : `nobis attest { $gate } --as …`. Un seul acte peut couvrir tout ce qui a changé.

err-not-clear = { $by } a répondu « pas en ordre ».
rec-not-clear = Demandez ce qui manque, et modifiez le texte. Ou demandez à une autre personne qui peut signer. Pour suspendre la publication, il faut une objection motivée : `nobis object --as …`

## Objections

err-objection-unanswered = Une objection (motif : { $ground }{ $unit ->
    [none] {""}
   *[other]  ; unité : { $unit }
}) n’a pas de réponse motivée. { $late ->
    [yes] Elle était attendue pour le { $due }.
   *[no] Elle est attendue pour le { $due }.
}
rec-objection-unanswered = Dites ce qui a été modifié, ou pourquoi rien ne l’a été, avec vos raisons : `nobis answer { $op } --as …`

err-objection-holds = Une objection est maintenue{ $unit ->
    [none] {""}
   *[other] {" "}(unité : { $unit })
}. Son motif : { $ground }.
err-objection-upheld = Le panel a retenu une objection (motif : { $ground }{ $unit ->
    [none] {""}
   *[other]  ; unité : { $unit }
}). Elle continue de suspendre.
rec-objection-holds = { $ground-word ->
    [safety] Mettez les personnes en sécurité, pour que l’objection puisse être retirée : `nobis withdraw { $op } --as …`. Ou une personne responsable de la sécurité, extérieure aux deux unités, constate que le danger est écarté, ou le panel statue : `nobis rule { $op } --as …`.
    [person-consent] Retirez ce qui repose sur le témoignage de cette personne, ou demandez-lui, si cela peut se faire sans danger. L’objection peut alors être retirée par qui l’a formulée : `nobis withdraw { $op } --as …`. Nul ne peut en décider à la place de cette personne, pas même le panel.
    [engagement] Envoyez cette version, `nobis deliver --as …`, et laissez à l’unité tout son délai. La suspension prend alors fin d’elle-même. Aucune décision ne peut remplacer le délai.
    [impartiality] Répondez dans la fiche « mêmes exigences », et avec des raisons : `nobis answer { $op } --as …`. Elle suspend pour la durée d’un délai, au plus. Ou la personne qui l’a formulée la retire, ou le panel statue.
   *[other] Modifiez l’énoncé, pour que l’objection puisse être retirée : `nobis withdraw { $op } --as …`. Ou retirez l’énoncé. Ou saisissez le panel : `nobis rule { $op } --as …`.
}
rec-objection-upheld = Modifiez le texte comme le dit la décision, pour que l’objection puisse être retirée : `nobis withdraw { $op } --as …`. Ou retirez ce qu’elle vise. Ou présentez au panel ce qui est nouveau : `nobis rule { $op } --as …`.
err-withdrawal-waits = { $unit ->
    [none] L’alerte de danger
   *[other] L’objection (unité : { $unit })
} est encore maintenue. { $what ->
    [second] Son retrait porte une signature, et il en faut une seconde.
    [nobody] Son retrait porte une signature, et nul autre ne peut le signer : l’unité n’a ni autre personne, ni garant, et une personne seule ne retire rien.
    [witness] Deux personnes ont signé son retrait ; nul ne l’a encore vu au dehors, et le délai court à partir de là.
   *[time] Son retrait prend effet le { $until }, sauf si l’unité l’annule.
}
rec-withdrawal-waits = { $what ->
    [second] Une autre personne de cette unité, ou son garant, signe aussi : `nobis second { $withdrawal } --as …`. Si quelqu’un a été contraint : `nobis cancel { $withdrawal } --as …`.
    [nobody] Retirez du texte ce qui est visé. Ou { $unit ->
        [none] une personne responsable de la sécurité, extérieure aux deux unités, la clôt : `nobis close { $op } --as …`.
       *[other] saisissez le panel : `nobis rule { $op } --as …`.
    }
    [witness] Quelqu’un d’une troisième unité, ou du panel, dit l’avoir reçu : `nobis seen { $withdrawal } --as …`.
   *[time] Attendez. Qui sait, dans l’unité, que quelqu’un a été contraint annule le retrait : `nobis cancel { $withdrawal } --as …`.
}
