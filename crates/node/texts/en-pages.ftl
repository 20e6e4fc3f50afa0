# The pages. For people who read in a second language, at night, on a bad line: short sentences, no blame, no jargon.
# A button says what it does. What a signature means is said before the button.

## The frame
shell-skip = Skip to the main part
shell-menu = Main menu
shell-output-menu = This text
shell-who = { $person }, { $unit }
shell-lock = Lock now
shell-language = Language of these pages
shell-language-go = Change
shell-draft-language = This translation is a draft and awaits a native editor. Where it matters, compare the English.
menu-home = Waits for me
menu-outputs = Texts
menu-investigation = Investigation
menu-search = Search
menu-history = History
menu-units = Units
menu-verify = Verify
menu-text = Text
menu-gates = Gates
menu-said = Objections
menu-deliveries = Deliveries
menu-plan = Plan
menu-versions = Versions
menu-release = Release
menu-charter = Charter
lost-title = No such page
stopped-title = This can’t be done
stopped-back = Back to the page it was sent from
err-no-page = There is no such page, or none that you may see.
rec-no-page = Go back to the first page, or search for what you need.
err-not-for-this-seat = Your seat doesn’t see this part.
rec-not-for-this-seat = Ask somebody of your unit who works on it. The page “Units” says who holds which seat, and why each sees what it sees.
err-form-too-large = This is larger than can be sent here ({ $most } MB).
rec-form-too-large = Nothing was done, and nothing of it was kept. Choose a smaller file, or send the text in parts. Pictures and recordings stay outside: of them only the digest is recorded.
err-form-broken = What arrived was cut off or garbled on the way.
rec-form-broken = Go back and send it again. Nothing was done.
err-sent-before = This was sent to { $unit } the same way already: { $when }, by { $person }. It was not sent again.
rec-sent-before = If it got lost, press again to send it once more. Their time runs from their receipt, not from your sending.
err-serve-runtime = The program can’t start its threads: { $why }
rec-serve-runtime = Close other programs, and try again.
err-serve-address = It can’t listen at { $address }: { $why }
rec-serve-address = Perhaps it runs already: look at that address in a browser. Or choose another: `nobis serve --listen 127.0.0.1:7171`
err-too-many-sessions = Too many people have their keys open on this node.
rec-too-many-sessions = Ask somebody to lock theirs, or wait a quarter of an hour.

done-serve = The pages are at { $address }
    Open this address in a browser on this machine. Ctrl+C ends it; nothing that was signed is lost.

## Forms
form-optional = (may stay empty)
form-awaited = (can follow; no release without it)
form-summary = Something is missing or wrong.
form-kept = What you wrote is still here.
form-file-again = If you had chosen a file, please choose it again: no browser keeps it.
form-empty = Please write something here.
form-unchosen = Please choose one.
form-twice = This was sent more than once. Please write it once.
form-not-listed = This is not one of the choices.
form-too-long = This has { $count } characters; { $most } fit here.
form-control = There is a character here that can’t be shown, such as from a copied table. Please delete and type it again.
form-invisible = There were invisible characters here that change how text is shown, or that can’t be shown. They were taken out. Look at it, and send it again.
form-emptied = { $count ->
    [one] This would empty 1 field: { $fields }. If you mean it, send it again. If not, fill it in again.
   *[other] This would empty { $count } fields: { $fields }. If you mean it, send it again. If not, fill them in again.
}
form-time = Please write a day and a time, like 2026-03-31T14:00.
form-file-missing = Please choose a file.
err-carry-on = You were interrupted: your key was locked, the page was from before, or the form was sent already with other words.
rec-carry-on = Here it is as you filled it in; files must be chosen again. Nothing of it has been signed. Look at it, and send it.
err-not-yours = This form was filled in by somebody else on this machine.
rec-not-yours = Nothing of it was sent, and it isn’t shown to you. Begin anew on the page itself.

## The door
unlock-title = Unlock your key
unlock-lede = Your key signs what you do here. It stays on this machine, open in memory only until you lock it or are away for a quarter of an hour.
unlock-new = Here for the first time? Your pseudonym is the name under which your key stands in the trust file; whoever looks after this node can tell you. Once your key is open, the first page says what to begin with. To verify a release you need no key:
unlock-person = Your pseudonym
unlock-person-hint = As in the trust file. Never a name.
unlock-passphrase = Passphrase of your key
unlock-go = Unlock
unlock-by-name = Or by pseudonym and passphrase
unlock-rehearsal = This is a rehearsal: the keys of these people have no passphrase, so you can be anybody. Never work like this.
unlock-as = Be { $person }
unlock-kept = What you wrote is kept. Your key was locked in the meantime: unlock it, and your form comes back as you left it. Nothing was sent yet.
unlock-carry-on = Carry on as { $person }
unlock-kept-no-file = The file must be chosen again.
err-unlock-wrong = Pseudonym and passphrase don’t fit together, or that person’s key is not on this machine.
rec-unlock-wrong = Look at capitals and the keyboard’s language, and try again. A lost passphrase can’t be recovered.
err-unlock-wait = Too many wrong tries. Please wait { $seconds } seconds.
rec-unlock-wait = Then try again. Others are not held up by this.
err-unlock-broken = This key can’t be used ({ $why }).
rec-unlock-broken = Ask whoever looks after this node: the key file may be readable by others, damaged, or of another person. A key on a token or in an agent signs in the terminal.
said-locked = Locked. Your key has left the memory of this machine.
said-rehearsal = The rehearsal is founded. Choose who you are.
said-already = That had been done already. It was not done twice.

## Beginning
begin-title = Begin
begin-lede = This folder is empty. Begin a rehearsal here: a small invented federation, in which you can play everybody and bring a text of your own to a sealed release.
begin-name = What the rehearsal is about
begin-name-hint = A few words, such as “Evictions in Meridia”. Invent people and places.
begin-country = The country the text will be about
begin-country-hint = Its section will have to be asked. As the text will name it.
begin-country-example = Meridia
begin-code = Its two-letter code
begin-code-hint = Invented countries may use codes that begin with X.
begin-code-example = XM
begin-code-wrong = A country code has two letters, such as UA. Several are separated by spaces.
begin-country-wrong = A name without quotation marks or commas, please.
begin-go = Found the rehearsal
begin-work = For real work a federation is founded from a file of its units, with each person’s own public key: `nobis new --help`.
rehearsal-section = { $country } section

## What waits for me
home-title = What waits for me
home-lede = { $count ->
    [0] Nothing waits for you.
    [one] 1 thing waits for you.
   *[other] { $count } things wait for you.
}
home-empty = There is no text here yet.
home-nothing = Nothing here waits for you.
task-look = Somebody may be in danger: look at the alert
task-let-go = A withdrawal waits for you
task-receipt = A version came from { $unit }: say that you have it
task-answer = Answer the objection of { $unit }, on { $ground }
task-sign = Sign { $gate } ({ $count ->
    [one] 1 question
   *[other] { $count } questions
})
task-sign-stale = { $count ->
    [one] You or a colleague signed 1 of them before something changed.
   *[other] You or a colleague signed { $count } of them before something changed.
}
task-mend = { $gate }: { $count ->
    [one] 1 thing to mend
   *[other] { $count } things to mend
}
task-deliver = Send this version to { $unit }
task-seal = Everything is clear: seal the release
blocker-who = Who: { $who }, { $since }

## Texts
outputs-title = Texts
outputs-none = There is no text here yet.
outputs-new = Open a new text
outputs-line = { $form } by { $unit }, opened { $when }
outputs-stands = { $count ->
    [0] Nothing stands in the way.
    [one] 1 thing stands in the way.
   *[other] { $count } things stand in the way.
}
outputs-to-come = It has just begun. { $count ->
    [one] 1 thing is still to be done: that is the work ahead, not a fault.
   *[other] { $count } things are still to be done: that is the list of the work ahead, not of faults.
}
open-title = Open a new text
open-lede = What you write here is fixed from now on, so that nobody can change the rules midway. The text itself comes later.
open-name = Short name
open-name-hint = Letters, digits and dashes, such as evictions-2026. It becomes part of the text’s address.
open-name-wrong = Letters, digits, dots and dashes only, please; it begins with a letter or digit.
open-name-taken = Your unit has a text of this name already.
open-working-title = Working title
open-form = What it is
open-reach = How far it reaches
open-conflict = Armed conflict
open-conflict-yes = It is about an armed conflict (more is asked then)
open-countries = Countries it is about
open-countries-hint = Two-letter codes, separated by spaces. Their sections will be asked. A text that names a country concerns its section even if you leave this empty.
open-criticises = Countries whose authorities or forces it criticises
open-criticises-hint = Two-letter codes.
open-charter = Charter
open-charter-hint = The agreement by which this text comes out. It can’t be changed for this text afterwards.
open-charter-p1 = For any text that does not criticise the state of a unit that takes part. Its own words name reports and briefings; nothing in it keeps a press release out. Each unit concerned is asked at five points and consents once. A unit may hold the text on the law too.
open-charter-p2 = For any text, a press release too, that criticises the state of a unit that takes part. That unit signs three times: on its time, on safety, on local facts. Over the law, and over whom the text criticises, it holds nothing: it has a dissent, which goes out with the text.
open-charter-own-state = This text is to criticise the state of { $unit }. { $charter } is not made for that: by it, that unit could hold the text on law too. A charter made for it has three separate signatures, and keeps its word on law as a dissent. The choice can’t be changed afterwards. Choose again, or take it on purpose.
open-charter-on-purpose = Take this charter all the same
open-editors = Units that write it with you
open-editors-hint = Their people may change its words, and then can’t sign them.
open-promise = What you promise to { $unit }
open-means = This opens the text in the name of your unit, for everybody of this space to see.
open-go = Open it
said-open = The text is open. Now bring the draft, and the findings it rests on.

## The text
text-intro = { $form } by { $unit }, version { $version }. { $count ->
    [0] Nothing stands in the way.
    [one] 1 thing stands in the way.
   *[other] { $count } things stand in the way.
}
text-intro-new = { $form } by { $unit }.
text-whole = { $count ->
    [one] 1 thing is about the whole text: see the gates.
   *[other] { $count } things are about the whole text: see the gates.
}
text-empty = There are no statements yet. Paste or upload a draft, or add the first statement.
text-missing = The order names { $id }, and there is no such statement.
text-conflict = two versions: somebody must choose
text-cites = Rests on
text-no-cites = Rests on nothing recorded
text-nothing = Nothing in the way here.
text-gate = { $gate }: all of this gate
text-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
text-edit = Change { $id }
text-draft = Paste or upload a draft
text-add = Add a statement
text-order = Change the order
text-object = Object
text-concern = Voice a concern
text-alert = Somebody is in danger

## Speaking up
about-statements = Statements it is about
about-statements-hint = None chosen means the whole text.
object-title = Object
object-lede = An objection stops a statement or the whole text, by its ground. It stays yours: only you can withdraw it.
object-ground = Ground
ground-hint-safety = Particular people are in danger, along a path you can name. Holds everything at once.
ground-hint-person-consent = A person never agreed to this use. Holds at once, and can’t be overruled.
ground-hint-accuracy = A fact is wrong. Holds the statement.
ground-hint-law = The law is wrong. Holds the statement.
ground-hint-context = Context is missing. Holds the statement.
ground-hint-precision = It says more than is known. Holds the statement.
ground-hint-translation = A translation says something else. Holds the statement.
ground-hint-engagement = Your unit had no version, or no time. Holds everything for the time that is missing.
ground-hint-impartiality = Not the same standard for everybody. Holds everything, for one window at most.
ground-hint-mandate = Outside the mandate. Heard and recorded; holds nothing.
ground-hint-timing = The wrong moment. Heard and recorded; holds nothing.
ground-hint-reputation = Bad for us. Heard and recorded; holds nothing.
ground-hint-political-cost = Politically costly. Heard and recorded; holds nothing.
object-argument = Your argument
object-argument-hint = What is so, and what follows from it. It stays inside the federation; a release shows the ground and your unit, not your words.
object-resolves = What would resolve it
object-resolves-hint = What must change, so that you can withdraw it.
object-means = Your signature means: I object, for these reasons. It does not mean that the text may never come out: it can be changed, your objection answered, or the panel asked. It can’t be deleted by anybody.
object-go = Sign the objection
said-object = Your objection is signed and on record.
concern-title = Voice a concern
concern-lede = A concern is heard, recorded and answered. It holds nothing.
concern-text = Your concern
concern-means = Your signature means: I want this to be heard. It does not stop the text. To stop it, object.
concern-go = Sign the concern
said-concern = Your concern is on record.
alert-title = Somebody is in danger
alert-lede = An alert holds the release at once. It is looked at afterwards, by a safety reviewer of a third unit.
alert-who = Who is in danger
alert-who-hint = A group or a pseudonym, never a name.
alert-how = How the release would harm them
alert-how-hint = Only safety reviewers and your own unit read this.
alert-means = Your signature means: stop now, somebody may be harmed. The author’s unit can’t lift it. It ends when you withdraw it, or when a safety reviewer from outside finds the danger dealt with. It never ends by itself.
alert-go = Stop the release now
said-alert = The release is held. A safety reviewer of a third unit has it on their first page.
dissent-title = Write a dissent
dissent-lede = A dissent travels with the release, inside the seal, in the form your unit chooses.
dissent-form = How much is shown
dissent-ground = On which ground
dissent-text = The words to show
dissent-text-hint = Leave it empty if only the ground is to be shown.
dissent-means = Your signature means: whoever reads the release will see that our unit disagrees. It holds nothing.
dissent-go = Sign the dissent
said-dissent = The dissent will go out with the release.
declare-title = Declare your unit concerned
declare-lede = A unit that says it is concerned is asked, from then on. It needs nobody’s leave, and nobody can undo it.
declare-reason = Why
declare-reason-hint = In words that may be published.
declare-means = Your signature means: ask us about this text.
declare-go = Declare it
said-declare = Your unit is concerned by this text from now on.

crisis-title = Declare a crisis
crisis-lede = A text under this charter goes out in hours, and says less. It takes two units: one that speaks for a country the text is about, and one that does not write it. Each declaration is counted, runs out, and is published with the release.
crisis-event = What happened
crisis-event-hint = In words that may be published.
crisis-means = Your signature means: there is an emergency, this text is about it, and waiting for the usual time would harm people.
crisis-go = Declare the crisis
said-crisis = Your unit has declared a crisis.
said-crises = Who declared a crisis
said-declares-crisis = { $unit } declares a crisis
answer-title = Answer
answer-disposition = What was done
disposition-hint-changed = The text was changed because of it.
disposition-hint-explained = Evidence or reasons are shown; the text stays.
disposition-hint-declined = Not followed, for the reasons below.
answer-reasons = Reasons
answer-reasons-hint = “No” alone is not an answer. Say why, so that the objector could be convinced.
answer-means = Your signature means: this is our reasoned answer. It does not end the objection: only the objector does, or a ruling.
answer-go = Answer
said-answer = The answer is on record.
withdraw-title = Withdraw
withdraw-reason = Why you let go
withdraw-means = Your signature means: I no longer object. Because you could be forced, it counts only when another person of your unit, or its guardian, has signed it too, when somebody outside has seen both, and after the cool-off. Until then you and your unit can take it back. The objection stays on record.
withdraw-go = Withdraw
said-withdraw = Your withdrawal is on record. What it still takes stands with it.
second-title = Sign this withdrawal too
second-means = Your signature means: I know that nobody forced this, and I let go too. If you have doubts, speak with your colleague alone first, by a channel you trust.
second-go = Sign it too
said-second = You signed the withdrawal too.
seen-title = Say that your unit has seen this withdrawal
seen-means = Your signature means: our unit has both signatures before it now. It is no agreement. The cool-off runs from your clock.
seen-go = We have seen it
said-seen = It is on record that your unit has seen it.
cancel-title = Take this withdrawal back
cancel-means = Your signature means: this withdrawal is void, and what it withdrew stands. No reason is asked. Who objected can withdraw again.
cancel-go = Take it back
said-cancel = The withdrawal is taken back.
rule-title = Rule
rule-outcome = What you find
outcome-hint-upheld = The objection stands, and the release stays held.
outcome-hint-inadmissible = It is no objection on its ground. It is recorded only.
outcome-hint-not-sustained = It was answered, or does not suffice. It stops holding, and travels with the release.
rule-reasons = Reasons
rule-reasons-hint = They are published.
rule-means = Your signature means: this is what I find, as one member of the panel. It takes several. The panel can’t order publication and can’t rewrite the text.
rule-go = Rule
said-rule = Your finding is on record.
close-title = Find the danger dealt with
close-mitigation = What was done, so that nobody is harmed
close-mitigation-hint = Only safety reviewers and the unit that warned read this.
close-means = Your signature means: I looked at this from outside both units, and the danger is dealt with. The release is no longer held by it.
close-go = Find it dealt with
said-close = It no longer holds the release.
withdraw-consent-title = A person takes consent back
withdraw-consent-purposes = For which uses
withdraw-consent-purposes-hint = None chosen means all of them.
withdraw-consent-means = Your signature means: this person told us so. Whatever rests on their account is held at once, and nobody can overrule it.
withdraw-consent-go = Record it
said-withdraw-consent = It is recorded. What rests on this person’s account is held.

## What was said
said-title = Objections and alerts
said-alerts = Harm alerts
said-objections = Objections
said-concerns = Concerns
said-dissents = Dissents
said-declared = Units that declared themselves concerned
said-argument = The argument
said-none = None.
said-hidden = Your seat doesn’t see the words.
said-by = { $who }, { $when }
said-alert-of = Alert by { $unit }
said-objection = { $unit } objects, on { $ground }
said-concern-of = Concern of { $unit }
said-dissent-of = { $unit } dissents, on { $ground }
said-declares = { $unit } is concerned
said-withdrawn = withdrawn
said-travels = goes out with the release
said-answered = Answered.
said-unanswered = Not answered yet.
said-about = About:
said-about-whole = About the whole text.
said-answer-by = Answer by { $unit }: { $disposition }
said-ruling = A panel member found: { $outcome }
said-withdrawal = Withdrawal
said-withdrawal-by = Signed by { $who }, { $when }
said-second-by = Signed too by { $who }, { $when }
said-seen-by = Seen outside by { $who }, { $when }
said-cancel-by = Taken back by { $who }, { $when }

## History
history-title = History
history-count = { $count ->
    [one] 1 signed act. Nothing here can be changed or taken out.
   *[other] { $count } signed acts. Nothing here can be changed or taken out.
}
history-newer = Newer
history-older = Older
history-nobody = a key of nobody in the trust file
act-who = Who
act-when = When, as they say
act-proven = When, as acts of others prove
act-what = What
act-id = Id of the act
act-place = Place among the acts of this key
act-space-found = founded the space
act-output-open = opened a text
act-evidence = recorded evidence
act-finding = recorded a finding
act-qualification = recorded a legal table
act-context = recorded context
act-person-consent = recorded a person’s consent
act-risk = recorded a risk
act-forecast = recorded a misuse forecast
act-same-standard = recorded the same standard
act-reply-request = recorded a request for reply
act-statement = wrote a statement
act-plan = planned the release
act-consent-withdraw = recorded that a person took consent back
act-reply-receipt = recorded that a request arrived
act-reply = recorded a reply
act-declare = declared their unit concerned
act-crisis-declare = declared a crisis
act-delivery = sent a version to a unit
act-receipt = confirmed that a version arrived
act-attest = signed questions of gates
act-objection = objected
act-concern = voiced a concern
act-answer = answered
act-withdraw = withdrew
act-withdraw-second = signed a withdrawal too
act-withdraw-seen = saw a withdrawal that two signed
act-withdraw-cancel = took a withdrawal back
act-ruling = ruled on an objection
act-unreachable = found a unit unreachable
act-dissent = dissented
act-alert = raised a harm alert
act-alert-close = found a danger dealt with
act-sealed = sealed a release
act-key-enrol = spoke for a further key of a person
act-key-revoke = spoke for the end of a key
act-recheck = asked for a word from a person
act-check-in = had a word from a person
act-node = said that a machine speaks for their unit

## Gates
gates-title = Gates
gates-lede = { $count ->
    [0] Nothing stands in the way.
    [one] 1 thing stands in the way.
   *[other] { $count } things stand in the way.
}
gates-by-gate = Each gate
gates-nothing-asked = Nothing in the text asks this.
gates-waits = { $count ->
    [one] 1 thing, { $since }
   *[other] { $count } things, the oldest { $since }
}
gates-who = Who: { $who }
board-title = The board of gates
board-describe = For each gate and each unit: what waits for it, or what it has signed.
board-waits = waiting
board-signed = signed
board-not-asked = nothing asked
board-gate = Gate
board-region = Board of gates by unit
gate-about-consent = Is the unit concerned engaged, are its people safe, and are the local facts right? Each concerned unit answers for itself.
gate-about-person-consent = Did each witness agree to this use? Nobody can decide it for them: it is computed from what they agreed to.
gate-about-release = Is everything there to go out: an order, an hour, the places it goes to, and who hears before? It is computed.
gate-computed = Nobody signs this gate: it is computed.
gate-seats-consent = Each unit concerned answers for itself: whoever speaks for it, and on safety its safety reviewer too.
gate-question-consent = consent
gate-question-unit = { $unit }: { $part }
gate-sign = Sign this gate
gate-read = What this gate looks at ({ $count })
gate-more = { $count ->
    [one] 1 more question is clear or of the same kind; it stands beside its statement in the text.
   *[other] { $count } more questions are clear or of the same kind; they stand beside their statements in the text.
}
criterion-original = The charter’s own words, which bind
criterion-facts = Does the evidence carry each of these statements, in this scope and at this strength?
criterion-law = Is each legal conclusion worded no higher than its element table, with the contrary view considered?
criterion-context = Does every place where this will be read or cut carry the context a fair reader needs?
criterion-precision = Read as the bereaved, as the accused and as a propagandist: does it say what is known, no more?
criterion-harm = Is everybody named in the risk sheet as safe as we can make them, at this hour and for this audience?
criterion-impartiality = Did we look for the same conduct by everybody, and would we publish this with the parties swapped?
criterion-reply = Was everybody accused asked in time and in enough detail, and is the answer, or its absence, fairly shown?
criterion-release = All other gates are clear for this version. The release officer carries out, and decides nothing.
criterion-consent-engagement = Did your unit have the versions, and the time to answer?
criterion-consent-safety = Are your people as safe as can be, at this hour and with these words?
criterion-consent-accuracy = Are the facts about your place and your people right?
criterion-consent-material = May your evidence, your people’s names and your own name be used like this?
criterion-consent-whole = Was your unit engaged in time, are your people as safe as can be, and are the local facts right?

## Signing
sign-title = Sign: { $gate }
sign-lede = You signed these before they changed. Read what changed, and sign again what still holds.
affirm-title = Sign again what changed
sign-nothing = There is nothing here that you are asked to sign.
sign-what = What you sign
sign-answer = Your answer
sign-questions = Questions you answer
sign-questions-hint = One signature answers all that are ticked. Untick what you haven’t read.
sign-verdict = Your answer
answered-hint-clear = As far as this gate goes, nothing stands in the way.
answered-hint-not-clear = Something does. Say what in an objection or a concern: a bare “not clear” holds nothing.
sign-in-time = Were you told in time to answer?
sign-in-time-hint = The release will say this.
sign-in-time-yes = yes
sign-in-time-no = no
sign-go = Sign
sign-texts = The words it is about ({ $count })
sign-wrote = You wrote what is looked at here. Your signature would be kept, and would count for nothing: ask a colleague.
sign-first = You haven’t signed this.
sign-already = You signed exactly this, { $when }.
sign-since = You signed this { $when }. Since then changed:
sign-others = From others: { $by }.
sign-new = (new since then)
sign-changed-by = last changed by { $who }
sign-changed = Something changed while you were reading. Nothing was signed. Read it again below, then tick and sign.
sign-more = { $count ->
    [one] 1 more question comes after these are signed.
   *[other] { $count } more questions come after these are signed.
}
said-attest = Signed. What changes later is asked of you again; what doesn’t, stays signed.
means-affirm = Your signature means: I looked at what changed, and my earlier answer still holds for each of these.
means-facts = Your signature means: I looked at the evidence behind these statements, and it carries them, in this scope and at this strength.
means-not-facts = It does not mean that the law is right, that it is safe to publish, or that you like the text.
means-law = Your signature means: each legal conclusion is worded no higher than its element table, and I considered the contrary view.
means-not-law = It does not mean that the facts are right, and it is no advice to any person.
means-context = Your signature means: wherever this is read or cut, a fair reader finds the context they need.
means-not-context = It does not mean that you agree with what is said in that context.
means-precision = Your signature means: I read it as the bereaved, as the accused and as a propagandist, and it says what is known, no more.
means-not-precision = It does not mean that the evidence is enough: that is the gate of facts.
means-harm = Your signature means: everybody in the risk sheet is as safe as we can make them, at this hour, for this audience.
means-not-harm = It does not mean that nothing can happen. It lasts for the hours the charter says; a new danger ends it.
means-impartiality = Your signature means: we looked for the same conduct by everybody, and would publish this with the parties swapped.
means-not-impartiality = It does not mean that each side has as many words.
means-reply = Your signature means: everybody accused was asked in time and in enough detail, and their answer, or its absence, is shown fairly.
means-not-reply = It does not mean that their answer convinced you.
means-consent = Your signature means: for our unit, this question is answered, for exactly this text. If it changes where it concerns us, we are asked again.
means-not-consent = It does not mean that we agree with whom it criticises, or with its legal conclusion. On those we can dissent.
means-release = Your signature means: I carry out what the others have cleared.
means-not-release = It does not mean that you decided anything.

## What can be done, said for pages: these stand in place of the messages of the same name without "page-", which name
## commands of the terminal.
page-rec-cites-nothing = Cite the finding it rests on, or take the statement out of the text.
page-rec-cites-unknown = Correct the id, or record what it names under “Investigation”. If another unit has it, exchange records with that unit first.
page-rec-record-conflict = Read both versions of { $id } under “Investigation”. One person of its unit then writes the version that counts.
page-rec-evidence-missing = Record it under “Investigation”, or ask the unit that keeps it. If there is none, take it out of the finding.
page-rec-fact-too-strong = { $instead ->
    [none] Choose a weaker word
   *[other] Write { $instead }
}, or strengthen the finding first.
page-rec-risk-incomplete = Add it to the risk, under “Investigation”.
page-rec-alert = A safety reviewer outside both units reads it, and closes it once the danger is dealt with. Or whoever raised it withdraws it. Time alone never ends it.
page-rec-signed-too-long-ago = Look at the risks as they are now, and sign again.
page-rec-same-standard-incomplete = Add it to the same-standard record, under “Investigation”.
page-rec-not-delivered = Send it, under “Deliveries”. { $days ->
    [0] Its time to answer begins
    [one] Its 1 working day begins
   *[other] Its { $days } working days begin
} when it arrives there.
page-rec-not-delivered-hours = Send it, under “Deliveries”. Its time to answer ({ $minutes } min by the clock) begins when it arrives there.
page-rec-not-receipted = Ask { $unit } by another channel. Its node gives the receipt once it has the version.{ $days ->
    [0] {""}
   *[other] {" "}After { $days } working days without any receipt the panel member on duty may find it unreachable.
}
page-rec-not-receipted-hours = Ask { $unit } by another channel, and somebody else there. Its node gives the receipt once it has the version. When three ways were tried and { $minutes } min have passed without a word, the panel member on duty may find it unreachable.
page-rec-window-runs = Wait, or ask whether it can answer sooner. Silence will not be consent.
page-rec-crisis-not-declared = Two units say so, each with a signature, under “Objections and alerts”. One speaks for a country the text is about; one does not write the text. Or open the text under another charter and take the usual way.
page-rec-crisis-over = What is still needed in hours, two units declare again, under “Objections and alerts”, and it is counted again. Or take the usual way, under another charter.
page-rec-no-response = { $rule ->
    [passes-labelled] Try another channel and another person: with { $channels } channels and receipts by { $persons } persons it may go out, and says “no response” on its face. Or the panel member on duty finds the unit unreachable.
   *[panel] Try another channel and another person. If nobody can be reached, the panel member on duty may find so.
}
page-rec-refused = Ask what would change the answer, change the text, and send it again. A no without a reasoned objection holds until its time is over{ $hours ->
    [0] {""}
   *[other] {" "}and { $hours } hours more
}. Then the text may go out with its dissent, for all to see.
page-rec-refused-hours = Ask what would change the answer, change the text, and send it again. In a crisis no time leads past a no to the question of safety. With a no to another question, and no objection that holds, the text may go out with its dissent, for all to see, once its time is over and { $hours } h more.
page-rec-no-plan = Paste or upload a draft, or add a statement: the order of the text becomes the plan.
page-rec-not-a-statement = Take { $id } out of the order, or add the statement.
page-rec-edit-conflict = Open { $id }, read both versions, and write the one that counts.
page-rec-unsigned = Ask for it. Whoever wrote what is read can’t sign it.
page-rec-stale = Ask { $by } to look at the change and to sign again. One act can cover all that changed.
page-rec-not-clear = Ask what is missing, and change the text. Or ask another who may sign. To hold the text, one objects with reasons.
page-rec-objection-unanswered = Say what was changed, or why not, with reasons, on the page of the objection.
page-rec-objection-holds = { $ground-word ->
    [safety] Make the people safe, so that the objector can let go. Or a safety reviewer outside both units finds the danger dealt with, or the panel rules.
    [person-consent] Take out what rests on that person’s account, or ask the person, where that is safe. Then the objector lets go. Nobody can decide this for them, the panel included.
    [engagement] Send this version, and give the unit its whole time. It then ends by itself. No ruling can replace the time.
    [impartiality] Answer it in the same-standard record, and with reasons. It holds for one window at most. Or the objector lets go, or the panel rules.
   *[other] Change the statement, so that the objector can let go. Or take the statement out. Or ask the panel.
}
page-rec-objection-upheld = Change the text as the ruling says, so that the objector can let go. Or take out what it is about. Or bring what is new before the panel.
page-rec-withdrawal-waits = { $what ->
    [second] Another person of that unit, or its guardian, signs too, on the page of what is withdrawn. If somebody was forced, they take it back there.
    [nobody] Take out what it is about. Or { $unit ->
        [none] a safety reviewer outside both units closes it.
       *[other] ask the panel.
    }
    [witness] Somebody of a third unit, or of the panel, says that they have it, on the page of what is withdrawn.
   *[time] Wait. Whoever of the unit knows that somebody was forced takes it back.
}
page-rec-no-second = A second person of the unit, or its guardian, signs it first.
page-rec-refused-foreign-edit = Ask that unit to change it, or say what is wrong with it: voice a concern, or object.
page-rec-refused-aside-missing = Ask the unit that sent it for the whole act.
page-rec-view-not-founded = Check that this is the right folder. If the space came from another unit, exchange records with it again.
page-rec-view-no-output = If another unit opened it, exchange records with that unit first.
page-rec-not-clear-yet = The page “Gates” lists them, each with who can clear it and how.
page-err-release-there = Files of this release are on this machine already.
page-rec-release-there = This version was sealed before. Look under “Release”.
page-rec-dissent-text = Write the words to show, or choose “its ground only”.
page-rec-edit-conflict-open = The text marks them. Open each, and write the version that counts.
page-rec-nothing-to-seal = Paste or upload a draft first.
page-rec-text-moved = Look at the gates again.

## The way to a release
way-title = The way to a release
way-next = Next:
way-done = done
way-count = { $done } of { $all } steps are done
way-who = { $who } can do this.
way-as = Be { $person } and go there
way-nobody = Nobody can do this now: it takes time, or a change that the gates name.
way-sign-all = Sign all that waits for you, on one page
way-receipt-of = { $unit } says that it has the text
way-was = See what you have just done
way-owed-points = { $unit } was not reached yet at these points of the charter. The release will say so, unless it is done in time:
way-owed-sent = { $point } (sent, no receipt yet)
way-owed-less = Promised to { $unit }: { $promised }. Shown so far: { $delivered }. The release will say both.
way-step-evidence = Record what you have: evidence
way-step-finding = Write down what it shows: a finding
way-step-open = Open the text
way-step-draft = Paste or upload the draft
way-step-cite = Say what each statement rests on
way-step-words = Mend what the checks found
way-step-plan = Make the plan: the hour, the places, and who hears before
way-step-standard = Ask whether the same standard was used for all
way-step-risk = Say who could be harmed, and what is done about it
way-step-ask = Ask those whom the text accuses
way-step-send = Send the text to the units concerned
way-step-answer = Answer alerts and objections
way-step-sign = Sign the gates
way-step-seal = Seal the release
way-about-evidence = Anything that shows what happened: an interview, a picture, a document. The thing itself stays with you.
way-about-finding = One claim, with the evidence for and against it. Statements of the text rest on findings.
way-about-open = Here you say what kind of text it is, and for whom. The words come after that.
way-about-draft = First you see how it will be taken; nothing is signed before that.
sign-all-title = Sign all that waits for you
sign-all-lede = These are the questions of several gates that wait for you. Untick what you have not read; one signature answers the others, with the same answer for each.
sign-all-question = { $gate }: { $question }
form-rare = More, for those who need it

## What a text is, in plain words
open-form-press-release = News for the media (press release)
open-form-statement = A short public position (statement)
open-form-card = A picture with a few words, for social media (card)
open-form-urgent-action = A call to act now for somebody in danger (urgent action)
open-form-briefing = A few pages for those who decide (briefing)
open-form-report = A long text with all findings (report)
open-form-demarche = A letter to a government or its embassy (démarche)
open-reach-internal = Only inside the federation
open-reach-national = One country
open-reach-global = The whole world
open-level-inform = It hears of it before (inform)
open-level-consult = It is asked, and gets an answer (consult)
open-level-involve = It takes part at each point (involve)
open-level-collaborate = It decides with you (collaborate)
open-level-empower = It decides alone (empower)
open-level-none = It can’t be reached (not reached)
open-promise-hint = From telling to deciding together. The release shows what was promised and what was done.
codes-known = Here: { $codes }.
gate-never-author = Never whoever wrote what it looks at.
gates-nothing-yet = nothing to ask yet
gates-nothing-yet-why = The text has no words yet.
shell-other = Be somebody else
unlock-begin = Begin as { $person }, who writes

## A long text, page by page
text-page-of = Statements { $from } to { $to } of { $all }
text-jump = Go to statement
text-jump-go = Go
about-statements-ids-hint = Their ids, such as S4 S17, with spaces between. Empty means the whole text.
write-no-statement = “{ $word }” is no statement of this text. An id looks like S4.
