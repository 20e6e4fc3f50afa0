# Why a gate is not clear, and what can be done. The names are the codes of spec/report.md.

# Where a word stands, when the quote of the statement doesn't show it.
word-where = {" "}It stands here: { $quote }

## Facts

err-cites-nothing = It says that something is so, and cites no finding.
rec-cites-nothing = Cite the finding it rests on, or take the statement out. Then `nobis import` the text again.

err-cites-unknown = It cites { $id }, and there is no such record here.
rec-cites-unknown = Correct the id, or `nobis import` the record. If another unit has it, exchange records first: `nobis pack`, `nobis take`.

err-record-conflict = Two changes of { $id } were made apart from each other, and nobody has chosen.
rec-record-conflict = Read both with `nobis show { $id }`. One person of its unit then writes the version that counts.

err-evidence-missing = Finding { $finding } names evidence { $evidence }, and it is not here.
rec-evidence-missing = `nobis import` its record, or ask the unit that keeps it. If there is none, take it out of the finding.

err-too-few-sources = Finding { $finding } rests on { $have ->
    [0] no independent source
    [one] 1 independent source
   *[other] { $have } independent sources
}. At its standard the charter asks for { $need }.
rec-too-few-sources = Add evidence of another origin, or lower the standard of the finding, and the wording with it. Copies of one post or video count once.

err-fact-too-strong = { $word } says more than its findings carry: it needs “{ $level }”, and they reach “{ $standard }”.{ $where }
rec-fact-too-strong = { $instead ->
    [none] Choose a weaker word
   *[other] Write { $instead }
}, or strengthen the finding first: `nobis edit --as …`
err-above-ceiling = { $word } says more than this charter lets any text say: at most “{ $ceiling }”.{ $where }
rec-above-ceiling = { $instead ->
    [none] Choose a weaker word
   *[other] Write { $instead }
}. More can be said in a later text, under another charter.

## Law

err-law-without-table = { $word } is a legal conclusion, and no rule of law and no element table stand behind it.{ $where }
rec-law-without-table = { $instead ->
    [none] Say only what was found
   *[other] Write { $instead }
}. Or ask a lawyer for the rules and the element table, and cite that table here.

err-law-too-strong = { $word } claims more law than is shown. The most it may say is { $ceiling }, because { $because }.{ $where }
rec-law-too-strong = { $instead ->
    [none] Choose a weaker wording
   *[other] Write { $instead }
}. Or settle first what holds the ceiling down.

err-crime-without-table = { $word } is a word of criminal law, and no element table of that crime stands behind it.{ $where }
rec-crime-without-table = { $instead ->
    [none] Say only what was found
   *[other] Write { $instead }
}. Or ask a lawyer for the element table of the crime. A violation is not yet a crime.

err-court-word = Only a court may say { $word }. No table can carry it.{ $where }
rec-court-word = { $instead ->
    [none] Choose another word
   *[other] Write { $instead }
}.

err-annex-not-public = A text this short may conclude in law only when its element table is public too. Table { $qualification } is not.
rec-annex-not-public = Make the table public with the release, or move the legal conclusion to a briefing or report.

err-table-empty = The legal table { $qualification } has no rules, or no elements.
rec-table-empty = Ask a lawyer to fill in the rule numbers and the elements.

cap-element = the element { $name } reaches only “{ $level }”
cap-unknown = the element { $name } is not known
cap-reply = request { $request } had too little time, or was not fully answered
cap-claimed = the lawyer’s own standard is “{ $level }”
cap-charter = the charter lets no text go further

## Precision

err-no-scope = None of what finding { $finding } says of its scope stands in it: none of its places, of its wording, nor its number in figures. People read this alone.
rec-no-scope = { $offer ->
    [none] Name the place, the number or the time in the statement itself.
   *[other] Say the scope in the statement itself, for example { $offer }.
}

err-no-sample = { $word } says that this is more than single cases. No finding cited here says how many places were looked at, how they were chosen, and what was not seen.{ $where }
rec-no-sample = Complete the sample of the finding. Or say how many and where, in place of { $word }.
err-no-patterns = { $word } says that this is more than single cases. Under this charter no text says so.{ $where }
rec-no-patterns = Say how many and where, in place of { $word }. A pattern is for a later text, under another charter.

err-coordinates = “{ $word }” says exactly where. In a text made in hours nobody has asked who could be found by it.
rec-coordinates = Say the town or the district. An exact place is for a later text, under another charter.

err-identifiable = It uses an account so that a person can be known: { $purpose }. In a text made in hours nobody is shown.
rec-identifiable = Tell it without name, face, voice or place. To show who it was is for a later text, under another charter.

## Context

err-context-not-bound = It is read first, read alone, or concludes in law, and it does not carry the context { $context }.
rec-context-not-bound = Cite { $context } here. It is then printed wherever this statement goes.

err-no-context = The text is about an armed conflict, and no context has been written for it.
rec-no-context = Write what must be said wherever the text is read or cut. Bind it to headline, lead, cards and quotes.

err-context-expired = The context { $context } was good until { $until }.
rec-context-expired = Look whether it still holds. Then set a new date, or new words.

## Do no harm

err-no-risk = Nobody has written down who could be harmed by this release.
rec-no-risk = Write who could be harmed, by whom, through what, and what is done about it.

err-risk-incomplete = Risk { $risk } does not say { $field }.
rec-risk-incomplete = Add it to the record, and `nobis import` it.
risk-field-mitigation = what is done about it
risk-field-owner = who looks after it
risk-field-who = who could be harmed
risk-field-harm = what the harm is
risk-field-check-in = when somebody looks again

err-risk-overdue = Risk { $risk } was to be looked at again by { $due }.
rec-risk-overdue = Look at it now, write down what has changed, and set the next date.

err-no-forecast = The text is about an armed conflict, and nobody has written down who would misuse it.
rec-no-forecast = Write which sentence would be quoted, by whom, to justify what, and our answer.

err-no-rebuttal = No answer is ready for the misuse forecast { $forecast }.
rec-no-rebuttal = Write the answer now. It must be ready before the release.

err-no-purpose = The plan does not say what the text protects, and who could be worse off.
rec-no-purpose = Write both into the plan. Two sentences are enough.

err-alert = Somebody raised a harm alert: people may be in danger.
rec-alert = A safety reviewer outside both units reads it, `nobis show { $op }`, and closes it once the danger is dealt with: `nobis close { $op } --as …`. Or whoever raised it withdraws it: `nobis withdraw { $op } --as …`. Time alone never ends it.

err-signed-too-long-ago = The last signature here is more than { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
} old. Danger moves.
rec-signed-too-long-ago = Look at the risks as they are now, and sign again: `nobis attest harm --as …`

## Impartiality

err-no-same-standard = Nobody has written down whether the same standard is applied to all sides.
rec-no-same-standard = Write what was looked for and found about the same conduct by others, and what is published on it.

err-same-standard-incomplete = The same-standard record does not say { $field }.
rec-same-standard-incomplete = Add it to the record, and `nobis import` it.
standard-field-comparable = what others did that can be compared
standard-field-searched = what was looked for
standard-field-found = what was found
standard-field-rationale = why this, and why now
standard-field-reverse-test = whether we would publish it with the sides swapped
standard-field-interests = what interests the people who worked on it have
standard-field-published = what is published about the others

## Right of reply

err-nobody-asked = Finding { $finding } criticises somebody, and nobody was asked for a reply.
rec-nobody-asked = Send questions, and record the request. Where asking would put people in danger, record that instead, and cite it in the text.

err-request-not-received = Nothing proves that request { $request } has arrived, so the time to reply has not begun.
rec-request-not-received = Get a proof: a registry number, a delivery report. Record it, or send the request by another channel.

err-window-short = On request { $request } the other side had { $given } of { $required } working days, and the text does not say so.
rec-window-short = Three ways are open. Wait until { $ends }. Or lower the law to “may have”, and say in the text how long they had, citing { $request }. Or send the findings as a private démarche first.

err-exception-not-disclosed = For reasons of safety nobody was asked ({ $request }), and the text does not say so.
rec-exception-not-disclosed = Say in the text that nobody was asked, and cite { $request }. The reason need not tell more than is safe.

## Consent of units

err-not-delivered = { $words ->
    [there] { $unit } has these words. What else it is asked about changed since they were sent: the risks, the hour or the places of the release, or the records behind the words.
   *[none] { $unit } has not been sent this version.
}
rec-not-delivered = Send it: `nobis deliver { $id } --as …`. { $days ->
    [0] Its time to answer begins
    [one] Its 1 working day begins
   *[other] Its { $days } working days begin
} when it arrives there.
rec-not-delivered-hours = Send it: `nobis deliver { $id } --as …`. Its time to answer ({ $minutes } min by the clock) begins when it arrives there.

err-not-receipted = This version was sent to { $unit }, and no receipt came back. Its time to answer has not begun.
rec-not-receipted = Ask { $unit } by another channel, or send a courier file: `nobis pack`. Its node gives the receipt once it has the version.{ $days ->
    [0] {""}
   *[other] {" "}After { $days } working days without any receipt the panel member on duty may find it unreachable: `nobis unreachable { $id } --as …`.
}
rec-not-receipted-hours = Ask { $unit } by another channel, and somebody else there. Its node gives the receipt once it has the version. When three ways were tried and { $minutes } min have passed without a word, the panel member on duty may find it unreachable: `nobis unreachable { $id } --as …`.

err-window-runs = { $unit } has this version, and may answer until { $until }.
rec-window-runs = Wait, or ask whether it can answer sooner: `nobis attest consent --as …`. Silence will not be consent.

err-no-response = The time of { $unit } ended without an answer. That is not consent.
rec-no-response = { $rule ->
    [passes-labelled] Try another channel and another person: with { $channels } channels and receipts by { $persons } persons it may go out, and says “no response” on its face. Or the panel member on duty finds the unit unreachable: `nobis unreachable { $id } --as …`.
   *[panel] Try another channel and another person: `nobis deliver { $id } --as …`. If nobody can be reached, the panel member on duty may find so: `nobis unreachable { $id } --as …`.
}

err-refused = { $unit } answered no ({ $person }).
rec-refused = Ask what would change the answer, change the text, and send it again: `nobis deliver { $id } --as …`. A no without a reasoned objection holds until its time is over{ $hours ->
    [0] {""}
   *[other] {" "}and { $hours } hours more
}. Then the text may go out with its dissent, for all to see.
rec-refused-hours = Ask what would change the answer, change the text, and send it again: `nobis deliver { $id } --as …`. In a crisis no time leads past a no to the question of safety. With a no to another question, and no objection that holds, the text may go out with its dissent, for all to see, once its time is over and { $hours } h more.

err-safety-statements-in = { $unit } can’t be reached, and { $statements } { $count ->
    [one] touches
   *[other] touch
} the safety of its people.
rec-safety-statements-in = Take { $count ->
    [one] it
   *[other] them
} out. The rest may go out, and says that the unit could not be reached.

## Consent of persons

err-consent-missing = The person behind { $consent } did not agree to this use: { $purpose }.
rec-consent-missing = Ask the person, where that is safe. Or take out what rests on their account. Nobody can decide this for them.
purpose-publish-anonymous = publication without a name
purpose-publish-named = publication with the name
purpose-image = use of the picture
purpose-voice = use of the voice
purpose-location = naming the place
purpose-media = contact with the media

err-consent-withdrawn = The person behind { $consent } has taken their consent back.
rec-consent-withdrawn = Take out what rests on their account, in every language. Nobody can decide this for them.

err-consent-language = The person behind { $consent } did not agree to be published in this language ({ $lang }).
rec-consent-language = Ask the person, where that is safe. Or leave their account out of this language.

err-consent-condition = The person behind { $consent } set a condition, and nobody has recorded that it is met.
rec-consent-condition = Make sure that it is met, and record it. If it can’t be met, take out what rests on their account.

err-consent-review = The person behind { $consent } was to be asked again by { $due }.
rec-consent-review = Ask again, where that is safe, and record the answer. Until then take out what rests on their account.

err-consent-unknown = The evidence behind this names the consent { $consent }, and it is not here.
rec-consent-unknown = Ask the unit that spoke to the person for its record. Until then take out what rests on it.

## Release

err-no-plan = Nobody has put the statements in order.
rec-no-plan = `nobis import` the text: its order becomes the plan.

err-not-a-statement = The order names { $id }, and that is no statement of this text.
rec-not-a-statement = Take { $id } out of the order, or `nobis import` the statement.

err-edit-conflict = Two changes of { $id } were made apart from each other, and nobody has chosen.
rec-edit-conflict = Read both with `nobis show { $id }`, choose, and write it once more: `nobis edit { $id } --as …`

err-no-hour = The plan has no hour of release.
rec-no-hour = Set the hour. People in danger need to know it before.

err-no-distribution = The plan does not say where the release goes.
rec-no-distribution = List channels, languages and partners. A correction must be able to reach each of them.

err-no-stakeholders = The plan names nobody who hears of it before it is out.
rec-no-stakeholders = Name the people it touches, when they are told, and how they can answer.

err-crisis-not-declared = This charter is for a crisis. { $count ->
    [0] Nobody has declared one.
   *[other] { $units } declared one, and something is missing: { $lacks }.
}
rec-crisis-not-declared = Two units say so, each with a signature: `nobis crisis --as …`. One speaks for a country the text is about; one does not write the text. Or open the text under another charter and take the usual way.

err-crisis-over = The crisis was declared, and that ran out on { $until }. An emergency ends.
rec-crisis-over = What is still needed in hours, two units declare again, and it is counted again: `nobis crisis --as …`. Or take the usual way, under another charter.

err-crisis-form = “{ $form }” is not made in hours: this charter is not for it.
rec-crisis-form = Say what is known in a short statement. Or open the text under another charter.

## Signatures

err-unsigned = A signature is missing.
rec-unsigned = Ask for it: `nobis attest { $gate } --as …`. Whoever wrote what is read can’t sign it.
rec-unsigned-nobody = Name a person for this in the trust file, in a unit that may sign here and did not write the text.

err-check-in-waits = { $by } signed, and a guardian asks for a word from them first.
rec-check-in-waits = Another person who may signs instead; or their guardian, who has spoken with them, says so: `nobis check-in … --as …`.

err-stale = { $by } signed before this changed: { $changed }.
rec-stale = Ask { $by } to look at the change and to sign again: `nobis attest { $gate } --as …`. One act can cover all that changed.

err-not-clear = { $by } answered “not clear”.
rec-not-clear = Ask what is missing, and change the text. Or ask another who may sign. To hold the text, one objects with reasons: `nobis object --as …`

## Objections

err-objection-unanswered = { $unit ->
    [none] An objection
   *[other] The objection of { $unit }
} (ground: { $ground }) has no answer with reasons. { $late ->
    [yes] It was due by { $due }.
   *[no] It is due by { $due }.
}
rec-objection-unanswered = Say what was changed, or why not, with reasons: `nobis answer { $op } --as …`

err-objection-holds = { $unit ->
    [none] An objection
   *[other] An objection of { $unit }
} stands. Its ground: { $ground }.
err-objection-upheld = The panel upheld { $unit ->
    [none] an objection
   *[other] the objection of { $unit }
} (ground: { $ground }). It goes on holding.
rec-objection-holds = { $ground-word ->
    [safety] Make the people safe, so that the objector can let go: `nobis withdraw { $op } --as …`. Or a safety reviewer outside both units finds the danger dealt with, or the panel rules: `nobis rule { $op } --as …`.
    [person-consent] Take out what rests on that person’s account, or ask the person, where that is safe. Then the objector lets go: `nobis withdraw { $op } --as …`. Nobody can decide this for them, the panel included.
    [engagement] Send this version, `nobis deliver --as …`, and give the unit its whole time. It then ends by itself. No ruling can replace the time.
    [impartiality] Answer it in the same-standard record, and with reasons: `nobis answer { $op } --as …`. It holds for one window at most. Or the objector lets go, or the panel rules.
   *[other] Change the statement, so that the objector can let go: `nobis withdraw { $op } --as …`. Or take the statement out. Or ask the panel: `nobis rule { $op } --as …`.
}
rec-objection-upheld = Change the text as the ruling says, so that the objector can let go: `nobis withdraw { $op } --as …`. Or take out what it is about. Or bring what is new before the panel: `nobis rule { $op } --as …`.
err-withdrawal-waits = { $unit ->
    [none] A harm alert
   *[other] The objection of { $unit }
} still stands. { $what ->
    [second] Its withdrawal has one signature, and takes a second.
    [nobody] Its withdrawal has one signature, and nobody else of the unit, and no guardian, can sign it: one person alone lets go of nothing.
    [witness] Two have signed its withdrawal; nobody outside has seen it yet, and the cool-off runs from then.
   *[time] Its withdrawal takes effect { $until }, unless the unit takes it back.
}
rec-withdrawal-waits = { $what ->
    [second] Another person of that unit, or its guardian, signs too: `nobis second { $withdrawal } --as …`. If somebody was forced: `nobis cancel { $withdrawal } --as …`.
    [nobody] Take out what it is about. Or { $unit ->
        [none] a safety reviewer outside both units closes it: `nobis close { $op } --as …`.
       *[other] ask the panel: `nobis rule { $op } --as …`.
    }
    [witness] Somebody of a third unit, or of the panel, says that they have it: `nobis seen { $withdrawal } --as …`.
   *[time] Wait. Whoever of the unit knows that somebody was forced takes it back: `nobis cancel { $withdrawal } --as …`.
}
