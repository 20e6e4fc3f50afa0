# Words and frames. One word for one thing, as in design.md 3. For people who read in a second language, in a hurry:
# short sentences, no blame, no jargon. Messages come as pairs: err- says what is so, rec- says what can be done.
# Commands stay as they are in every language.

## Gates
gate-facts = Facts
gate-law = Law
gate-context = Context
gate-precision = Precision
gate-harm = Do no harm
gate-impartiality = Impartiality
gate-reply = Right of reply
gate-consent = Consent of units
gate-person-consent = Consent of persons
gate-release = Release

## What a gate says of a version
verdict-clear = clear
verdict-wait = waiting
verdict-stale = signed before a change
verdict-hold = held

## The three things a unit answers for
part-engagement = engagement
part-safety = safety
part-accuracy = local facts
part-material = its own material

## Grounds of objection
ground-safety = safety
ground-person-consent = consent of a person
ground-accuracy = accuracy
ground-law = law
ground-context = context
ground-precision = precision
ground-translation = translation
ground-engagement = engagement
ground-impartiality = impartiality
ground-mandate = mandate
ground-timing = timing
ground-reputation = reputation
ground-political-cost = political cost

## Kinds of statements
kind-headline = headline
kind-standfirst = standfirst
kind-lead = lead
kind-body = body
kind-card = card
kind-alt-text = picture text
kind-quote = quote
kind-number = number
kind-call = call
kind-context = context
kind-legal = legal

## Kinds of outputs, and how far they reach
form-press-release = press release
form-statement = statement
form-card = card
form-urgent-action = urgent action
form-briefing = briefing
form-report = report
form-demarche = démarche
reach-internal = inside the federation
reach-national = one country
reach-global = the world

## Levels of participation: each is a promise
level-inform = inform
level-consult = consult
level-involve = involve
level-collaborate = collaborate
level-empower = empower
level-none = not reached

## Points at which a unit is engaged
checkpoint-concept = concept
checkpoint-mission = mission plan
checkpoint-findings = findings
checkpoint-text = first text
checkpoint-final = final text
checkpoint-release-plan = release plan

## Answers
answered-clear = clear
answered-not-clear = not clear
disposition-changed = changed
disposition-explained = explained
disposition-declined = not followed
outcome-upheld = upheld
outcome-not-sustained = not sustained
outcome-inadmissible = not an objection on this ground
dissent-full = the whole text
dissent-summary = a summary
dissent-category = its ground only

## Units and seats
unit-kind-section = section
unit-kind-secretariat = secretariat
unit-kind-partner = partner
unit-kind-community = community
unit-kind-panel = panel
seat-researcher = a researcher
seat-custodian = an evidence custodian
seat-legal = a lawyer
seat-context = a context reader
seat-safety = a safety reviewer
seat-section = a speaker for the unit
seat-media = a media editor
seat-release = the release officer
seat-panel = a panel member

## Who can act
who-editors = the authors, in { $units }
who-seats = { $seats } in { $units }
who-seats-nobody = { $seats }, but no unit has such a person who may sign
who-unit = { $unit }
who-person = { $person } ({ $unit })
who-person-alone = { $person }
who-node = the node of { $unit }
who-time = nobody: it ends by itself, { $when }

## How a gate came to be clear
by-nothing-to-read = nothing in the text asks this
by-computed = computed, nobody needs to sign
by-person = signed by { $person } ({ $unit })
by-person-in-time = signed by { $person } ({ $unit }), who was told in time
by-person-late = signed by { $person } ({ $unit }), who was not told in time
by-no-response = { $unit } did not respond in its whole time. That is not consent.
by-unreachable = { $unit } could not be reached, as the panel member on duty found.
by-dissent = { $unit } does not agree. None of its objections holds any more.
by-crisis = It is provisional: { $units } declared a crisis, and it was made in hours. It is to be confirmed within { $days } days of the seal.{ $review ->
    [none] {""}
   *[other] {" "}More crises in this quarter than the charter expects, so a review is due: { $review }.
}

## Why an objection goes out with the release and does not hold it
because-ground-never-holds = an objection on this ground is heard and recorded, and never holds
because-not-sustained = the panel did not sustain it
because-inadmissible = the panel found that it is no objection on its ground
because-own-state = under this charter a unit whose own state is criticised has a dissent here, not a hold
because-statement-removed = the statements it was about are out of the text
because-mitigated = a safety reviewer from outside found the danger dealt with
because-window-given = the unit has had its whole time by now
because-window-over = its time to hold is over

## Why a unit is concerned
why-country = the text is about its country ({ $country })
why-named = { $statement } names it: { $word }
why-evidence = finding { $finding } rests on its evidence
why-declared = it declared itself concerned

crisis-lacks-second = a second unit
crisis-lacks-region = a unit that speaks for a country the text is about
crisis-lacks-outside = a unit that does not write the text

## What a signature was given on
item-statement = statement { $id }
item-finding = finding { $id }
item-evidence = evidence { $id }
item-qualification = legal table { $id }
item-context = context { $id }
item-person-consent = the consent of a person, { $id }
item-risk = risk { $id }
item-forecast = misuse forecast { $id }
item-same-standard = the same-standard record
item-request = request { $id }
item-answers = the answer to request { $id }
item-plan-hour = hour, audience, purpose or places of the release
item-statement-set = which statements are in
item-places = the places where people read first
item-alerts = alerts or consents taken back
item-crisis = whether a crisis is declared
item-opening = the opening of the output
item-purpose = what the output says it is for
item-reply = what the addressee of request { $id } had and did
item-taken-out = something was taken out

## Classes of wording
class-law = a legal conclusion
class-crime = a word of criminal law
class-conviction = a word for a court
class-fact = a strong word for a fact
class-generality = a word for a pattern

## How sure, and how strong the law may be worded
standard-0 = reported
standard-1 = reasonable suspicion
standard-2 = reasonable grounds
standard-3 = clear and convincing
standard-4 = for a court only
ceiling-0 = what was found, without law
ceiling-1 = “should be investigated as”
ceiling-2 = “may have violated”
ceiling-3 = “violated”
ceiling-4 = the words of a court

## Time
when = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year } { $time }
when-there = { $there } ({ $zone }; on your clock { $here })
since = since { $when } ({ $age })
age-now = just now
age-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
age-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
age-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}

## Lists and quotes
list-two-and = { $first } and { $last }
list-two-or = { $first } or { $last }
list-more = { $first }, { $next }
list-comma = { ", " }
list-last-and = { $first }, and { $last }
list-last-or = { $first }, or { $last }
list-rest = { $count ->
    [one] 1 more
   *[other] { $count } more
}
quoted = “{ $text }”
statement-line = { $id }, { $kind }: { $quote }

## The error frame of the command line
failure-what = ✗ { $what }
failure-remedy = → { $remedy }

## The report
report-clear = ✓ { $output } is clear. Nothing stands in the way but the release officer’s own signature.
report-clear-next = → The release officer seals it: `nobis seal --output { $output } --as …`
report-waits = { $output } is not clear yet. { $count ->
    [one] 1 thing stands
   *[other] { $count } things stand
} in the way.
report-only-held = { $output } is held. { $count ->
    [one] 1 thing holds it
   *[other] { $count } things hold it
}, and nothing else stands in the way.
report-held = { $output } is held. { $count ->
    [one] 1 thing stands
   *[other] { $count } things stand
} in the way; { $holds ->
    [one] 1 of them is a hold.
   *[other] { $holds } of them are holds.
}
report-looked = Version { $version }, looked at { $when }. Times are { $zone }.
report-by-gate = By gate
report-by-who = Who can act
report-gate-held = { $gate } (held)
report-others = others
report-whole = The whole text
report-hold = Hold: { $reason }
report-next = → { $next }
report-who = Who: { $who }, { $since }
report-same = The same for { $statements }.
report-more = { $count ->
    [one] 1 more thing waits at this gate.
   *[other] { $count } more things wait at this gate.
} All of them: `nobis check --output { $output } --json`
report-cleared = Clear
report-cleared-line = { $gates }: { $by }
report-exceptions = The release will say on its face
report-units = Units concerned
report-unit = { $unit }: promised { $promised }, so far { $delivered }.
report-unit-unpromised = { $unit }: nothing was promised, so far { $delivered }.
report-unit-missed = Not reached at: { $checkpoints }.
report-travelling = Objections that go out with the release
report-travelling-line = { $unit }, on { $ground }: { $because }.
report-equivocal = A key that told two stories
report-equivocal-line = { $key } signed two different acts for one place in its chain. Both are kept. Ask whoever holds it what happened, by another way than this key.
report-advice = Wording to look at. It stops nothing.
report-advice-line = { $statement }: { $word } ({ $class }), in { $quote }
report-advice-instead = Perhaps { $instead }.
report-advice-plain-fact = { $statement } says as a fact what its findings hold at { $standard } or less: { $quote }. Does it say too much? Add how sure it is, or who says so; or prove the findings further.
report-advice-more = { $count ->
    [one] 1 more place
   *[other] { $count } more places
}: `nobis check --output { $output } --json`

## Numbers and moments by language
decimal-mark = .
when-utc = { $when } UTC
