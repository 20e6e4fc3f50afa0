# The command line: help, what came of a command, and what stopped one.

## Help
help-nobis = Nothing about us without us: from a draft to a release anyone can check.
help-nobis-after = Start with `nobis demo`. Codes: 0 done, clear or good; 1 something stands in the way, or the release does not hold; 2 it could not be done.
help-any-dir = The node's folder
help-any-person = Who acts: a person of the trust file
help-any-now = The moment to act at, instead of the clock: for rehearsals. It is shown as what it is, a claimed time
help-any-lang = Language of what you read
help-any-output = Which output, where there is more than one
help-any-json = As JSON, for programs
help-any-statements = A statement it is about; may be given again. None: the whole text
help-any-help = Print this help
help-any-version = Print the version

help-demo = Play the case of August 2022 with several units, from refusal to a checked release
help-demo-no-serve = End after the play
help-new = Found a federation: units and persons from a file, each person’s public key from keys/PERSON.pub
help-new-units = A file like units.toml of a case folder
help-new-title = What the space is for
help-new-charter = P1, P2, P3, or a charter file; may be given again
help-import = Take in a case folder: records, and the draft as Markdown or .docx. Again, after changes: only what changed
help-import-case = The case folder (spec/case.md)
help-check = Say everything that stands in the way of a release, and who can clear it
help-show = Show the text with its ids, or one thing: S1, F1, trust, charter, units
help-show-what = What to show; nothing: the text
help-log = Show every act, and which have no effect
help-edit = Change the words of one statement; where two versions wait, settle between them
help-edit-statement = The statement
help-edit-text = Its new words
help-deliver = Send the current text to a unit
help-deliver-unit = The unit
help-deliver-checkpoint = concept, mission, findings, text, final or release-plan
help-deliver-channel = How it was sent
help-deliver-in-lang = Language it was sent in
help-receipt = Say that your unit has what was sent. Its window runs from then
help-receipt-delivery = The delivery, by the first digits of its id; none: all that wait for your unit
help-attest = Sign gates: facts, facts:S1, law, context, precision, harm, impartiality, reply, consent
help-attest-gates = The gates. `consent` means your own unit's
help-attest-not-clear = Answer “not clear”. It holds nothing by itself: object, with a ground, to hold
help-attest-in-time = For consent: were you told in time to answer? true or false
help-object = Object, with a ground, an argument, and what would resolve it
help-object-ground = safety, person-consent, accuracy, law, context, precision, translation, engagement, impartiality; or mandate, timing, reputation, political-cost, which are recorded and never hold
help-object-argument = What is so, and what follows from it
help-object-resolves-if = What would resolve it
help-concern = Voice a concern: recorded and answered, never holding
help-concern-text = The concern
help-answer = Answer an objection or a concern, with reasons
help-answer-to = The objection or concern, by the first digits of its id
help-answer-disposition = changed, explained or declined
help-answer-reasons = The reasons. “No” is not one
help-withdraw = Withdraw your own objection or alert
help-withdraw-act = The objection or alert, by the first digits of its id
help-withdraw-reason = Why
help-second = Sign a colleague’s withdrawal too, or as the guardian of their unit
help-second-withdrawal = The withdrawal, by the first digits of its id
help-seen = Say that your unit has seen a withdrawal two people signed: its cool-off runs from your clock
help-seen-withdrawal = The withdrawal, by the first digits of its id
help-cancel = Take back a withdrawal of your unit, or of a unit you guard
help-cancel-withdrawal = The withdrawal, by the first digits of its id
help-rule = Panel members: say what you find on an objection
help-rule-objection = The objection, by the first digits of its id
help-rule-outcome = upheld, not-sustained or inadmissible
help-rule-reasons = Reasons that may be published
help-unreachable = Panel members: find that a unit cannot be reached
help-unreachable-unit = The unit
help-unreachable-since = Since when nothing came from it
help-unreachable-channels = A way that was tried; three at least
help-unreachable-touches-safety = A statement that touches the safety of its people and must come out; may be given again
help-alert = Somebody would be in danger: hold the release at once
help-alert-who = Which group, or a pseudonym; never a name
help-alert-how = How the release would harm them
help-close = Safety reviewers of a third unit: find an alert dealt with
help-close-alert = The alert or safety objection, by the first digits of its id
help-close-mitigation = What was done
help-declare = Say that your unit is concerned. Nobody can undo it
help-declare-reason = Why, in words that may be published
help-crisis = Say for your unit that there is a crisis, and that this text is about it. It takes two units
help-crisis-event = What happened, in words that may be published
help-dissent = Give your unit's dissent. It goes out with the release
help-dissent-form = full, summary or category
help-dissent-ground = Its ground
help-dissent-text = The text or summary, as it is to be read
help-withdraw-consent = A person takes consent back
help-withdraw-consent-consent = The consent record
help-withdraw-consent-purposes = A purpose taken back; may be given again. None: all
help-seal = Release officers: seal what is clear
help-seal-to = Folder for the release; none: release/ in the node's folder
help-verify = Check a release against a trust file. Needs no node and no network
help-verify-release = The folder of the release
help-verify-trust = The trust file, from two places you trust
help-verify-also = A file of signed acts you have from elsewhere; may be given again
help-give = Write all acts of this space into a file, for another unit that takes part
help-give-to = The file
help-take = Take in the acts of a file
help-take-from = The file

## What came of it
done-new = Founded “{ $title }” in { $dir }. Publish the trust file in several places; its SHA-256 is { $digest }.
done-import = { $statements ->
    [one] 1 statement
   *[other] { $statements } statements
}: { $same } as before, { $edited } edited, { $added } new, { $removed } taken out. { $records ->
    [0] No record changed.
    [one] 1 record is new or changed.
   *[other] { $records } records are new or changed.
} { $acts ->
    [0] { "" }
    [one] 1 act of the history was signed.
   *[other] { $acts } acts of the history were signed.
}
done-import-next = Next: nobis check --dir { $dir }
done-import-keys = New keys without passphrase were made for everybody in this case: good for a rehearsal, not for work.
done-import-notice = Note: { $what }
done-import-kept = Note: { $statement } keeps the words { $person } gave it; this draft still has earlier ones. Take the new words into the draft, or set the old ones back on purpose: nobis edit { $statement } "…"
done-object-holds = Objection { $op } on { $ground } is on record. Only you can withdraw it.
done-object-recorded = Objection { $op } on { $ground } is on record. On this ground it holds nothing; it can go out with the release as a dissent.
done-concern = Concern { $op } is on record. It holds nothing, and asks for an answer.
done-answer = Answer { $op } to { $to } is on record. It ends nothing: the objector withdraws, or the panel finds.
done-withdraw = Withdrawal { $withdrawal } of { $op } is on record.
done-second = You signed withdrawal { $withdrawal } too.
done-seen = It is on record that your unit has seen withdrawal { $withdrawal }.
done-cancel = Withdrawal { $withdrawal } is taken back. { $op } stands as before.
done-rule = Your finding on { $op } is on record: { $outcome }.
done-unreachable = Your finding that { $unit } cannot be reached is on record. Its window begins when it is back.
done-alert = Alert { $op } holds the release from now on. A safety reviewer of a third unit looks at it.
done-close = { $op } is found dealt with.
done-declare = { $unit } is concerned from now on, and will be asked.
done-crisis = { $unit } declares a crisis, until { $until }. It is counted, and the release says so.
done-crisis-alone = { $unit } declares a crisis. It takes a second unit; `nobis check` says which.
done-dissent = The dissent ({ $form }) goes out with the release.
done-withdraw-consent = Consent is taken back. What rests on it is held.
done-edit = { $statement } has new words. Signatures that read it are asked for again; the others stay good.
done-edit-typesetting = { $statement }: only typesetting changed. Every signature stays good.
done-edit-settles = { $statement } has one version again.
done-deliver = Delivery { $op } to { $unit } ({ $checkpoint }). The window runs from their receipt, not from now.
done-receipt = { $count ->
    [one] Receipted. The window runs from now.
   *[other] { $count } deliveries receipted. Their windows run from now.
}
done-attest = { $person } signed { $count ->
    [one] 1 question
   *[other] { $count } questions
}.
done-attest-partly = { $person } signed { $count } questions; { $counted ->
    [one] 1 of them counts
   *[other] { $counted } of them count
}. For the others { $person } wrote what is read, or holds no seat that signs it: `nobis check` says who can.
done-attest-not-clear = { $person } answered “not clear” to { $count ->
    [one] 1 question
   *[other] { $count } questions
}. To hold the release, object: with a ground, an argument, and what would resolve it.
done-attest-idle = { $person } signed { $count ->
    [one] 1 question
   *[other] { $count } questions
}, and no gate counts it: { $person } wrote what it reads, or holds no seat that signs it here. `nobis check` says who can.
done-seal = Sealed: { $path }. Anybody can check it: nobis verify { $path } --trust { $trust }
done-give = { $count } acts written. They hold what is not public: give them only to people who take part.
done-take = { $count ->
    [0] Nothing new: all of it was here.
    [one] 1 new act.
   *[other] { $count } new acts.
}

## Showing
show-version = { $output }, version { $version }
show-conflict = {"  "}(two versions: `nobis show` it, then `nobis edit` it)
show-concerned = { $unit } is concerned, for { $count ->
    [one] 1 reason:
   *[other] { $count } reasons:
}
show-equivocal = { $person } signed different acts for one place ({ $count } acts). Both are kept.
clock-not-before = Not before { $when }, by the clock of { $unit }.
clock-not-after = Not after { $when }, by the clock of { $unit }.
clock-before-seen = Take care: it claims a time before that of act { $op } of { $unit }, which it had seen. One of the two clocks was wrong.
clock-after-seeing = Take care: it claims a time after that of act { $op } of { $unit }, which had seen it. One of the two clocks was wrong.
clock-none = No act of another unit says anything about when.

## What stopped a command
err-told = { $what }
rec-told = {""}
err-file = { $path }: { $why }
rec-file = Look whether the place exists, is yours, and has room. Nothing was lost.
err-clock = The clock of this machine is before 1970.
rec-clock = Set the clock, or give a moment with --now.
err-no-node = There is no node in { $dir }.
rec-no-node = Give its folder with --dir, or make one: nobis import CASE --dir { $dir }
err-node-there = There is a node in { $dir } already.
rec-node-there = Choose another folder.
err-release-there = There is something in { $path } already.
rec-release-there = Move it away, or choose another folder with --to. A release is never written over.
err-no-key = { $person } has no key here ({ $path }).
rec-no-key = Put the OpenSSH key there, or let { $person } act on their own node.
err-no-public-key = { $person } has no public key in { $path }.
rec-no-public-key = Put it there. Each person makes their own: ssh-keygen -t ed25519 -f { $person }
err-no-founder = No private key of anybody in the file is in { $dir }/keys.
rec-no-founder = Whoever founds signs the first act: put your own key there.
err-unknown-person = Nobody is called { $person } in the trust file.
rec-unknown-person = nobis show trust lists everybody.
err-who-acts = Who acts? Several people have keys here: { $people }.
rec-who-acts = Say so with --as.
err-no-second = Nobody has signed this withdrawal too, so there is nothing to have seen yet.
rec-no-second = A second person of the unit, or its guardian, signs it first: `nobis second … --as …`.
err-no-output = There is no output called { $output } here.
rec-no-output = What is open here: { $outputs }.
err-nothing-open = No output is open here.
rec-nothing-open = Open one by importing a case: nobis import CASE
err-which-output = Several outputs are open: { $outputs }.
rec-which-output = Say which with --output.
err-file-there = { $path } is there already.
rec-file-there = Choose another name. Nothing was written over.
err-empty-text = The new words are empty.
rec-empty-text = To take a statement out, take it out of the draft and import again.
err-no-act = No such act begins with { $act } here.
rec-no-act = Give at least four digits of its id, as nobis log and nobis check show it.
err-which-act = More than one act begins with { $act }.
rec-which-act = Give more digits of its id.
err-no-statement = { $statement } is not in this text.
rec-no-statement = nobis show lists the statements with their ids.
err-no-unit = There is no unit called { $unit }.
rec-no-unit = nobis show trust lists the units.
err-no-gate = { $gate } is not asked of this output.
rec-no-gate = nobis check shows which gates are: facts, facts:S1, law:S1, context, precision:S1, harm, impartiality, reply, consent.
err-no-record = There is nothing called { $id } here.
rec-no-record = nobis show lists the text; ids of records stand in brackets beside it.
err-no-consent = There is no consent called { $consent } here.
rec-no-consent = nobis show E1 names the consents a piece of evidence stands on.
err-nothing-to-receipt = Nothing waits for a receipt by your unit.
rec-nothing-to-receipt = If you were told of a text, ask for its delivery: nobis deliver UNIT
err-dissent-text = A full dissent and a summary need a text; a category has none.
rec-dissent-text = Give --text, or choose --form category.
err-not-clear-yet = It can't be sealed: { $count ->
    [one] 1 thing stands
   *[other] { $count } things stand
} in the way.
rec-not-clear-yet = nobis check lists them, each with who can clear it and how.
err-edit-conflict-open = It can't be sealed: two versions of a text wait for a person to choose.
rec-edit-conflict-open = nobis show marks them; nobis edit settles.
err-nothing-to-seal = There is no text to seal.
rec-nothing-to-seal = Import a draft first.
err-text-moved = The text changed while it was being sealed.
rec-text-moved = Look at nobis check again.
err-not-release-officer = Only a release officer seals.
rec-not-release-officer = Ask one of: { $officers }.
err-seal-fails-check = What would be sealed does not pass its own check ({ $fault }). Nothing was written.
rec-seal-fails-check = This is a fault of the program: please report it with this line.
err-not-acts = { $path }, line { $line }, is not a signed act.
rec-not-acts = Ask for the file again: nobis give FILE. Nothing was taken in.
err-case = The case can't be imported. Nothing was changed.
rec-case = Mend these places and import again. spec/case.md tells what each file holds.
err-other-federation = The units of this case are not those of this node.
rec-other-federation = Import it into a folder of its own.
err-charter = { $charter }: { $why }
rec-charter = Use P1, P2, P3, or a charter file like those in crates/core/data/charters.
err-draft = The draft: { $why }
rec-draft = Mend that place and import again. Nothing was changed.
err-demo-broken = The play went wrong at: { $step }
rec-demo-broken = This is a fault of the program: please report it with this line.
err-demo-dir = { $dir } holds something else than an earlier demo.
rec-demo-dir = Choose an empty folder: nobis demo --dir NEW-FOLDER

## Verifying
verified-good = This release holds.
verified-bad = This release does not hold.
verified-what = { $output }, version { $version }, sealed { $sealed } by { $officer }.
verified-acts = { $count } signed acts were checked, and the release rule of “{ $charter }” was run again from them.
verified-unit-consented = { $unit }: answered and consents.
verified-unit-in-time = { $unit }: answered and consents, and says it was told in time.
verified-unit-late = { $unit }: answered and consents, and says it was not told in time.
verified-unit-no-response = { $unit }: had the text and its window, and did not answer. This is not consent.
verified-unit-unreachable = { $unit }: could not be reached.
verified-unit-dissents = { $unit }: dissents, and does not issue it.
verified-dissent = { $unit }: its dissent on { $ground } stands in the release.
verified-provisional = It is provisional: made in hours, in a crisis, and to be confirmed by { $until }. Look for the text that confirms it.
verified-asked = Who was asked:
verified-means = This shows that nothing was changed since it was sealed, and who was asked. It does not show that every word is true.
verified-fault = { $meaning } ({ $code }{ $about ->
    [none] {""}
   *[other] : { $about }
})
verified-next = Do not pass it on as theirs. Ask the units of the trust file for the release, and compare.
fault-file-missing = A file is missing.
fault-file-extra = There is a file too many.
fault-file-unreadable = A file can't be read as what it should be.
fault-file-changed = A file is not the one that was sealed.
fault-seal-signature = The signature of the seal does not hold.
fault-seal-signer-unknown = The trust file does not know who sealed it.
fault-seal-signer-not-release-officer = Who sealed it is no release officer.
fault-seal-signer-wrote-it = Who sealed it also wrote it.
fault-trust-other = It was made under another trust file.
fault-charter-not-trusted = Its charter is not one the trust file names.
fault-charter-unreadable = Its charter can't be read.
fault-act-unreadable = A signed act can't be read, or its signature does not hold.
fault-act-signer-unknown = An act is signed by somebody the trust file does not know.
fault-act-refused = An act is there that may not do what it says.
fault-act-with-aside = An act shows what should stay private.
fault-act-after-seal = A unit that was asked acted later than the release claims to be sealed.
fault-act-extra = An act is there that the release rule does not need.
fault-act-left-out = An act you brought along belongs to this text and was left out of the release.
fault-output-not-opened = The act that opened this output is missing.
fault-about-differs = What it says of itself is not what was signed.
fault-statement-without-act = A statement has no signed act behind it.
fault-statement-differs = A statement is not the one that was signed.
fault-citation-unknown = A statement cites something that is not here.
fault-version-differs = The text is not the version it claims to be.
fault-record-differs = A record beside the text was not under the eyes of those who signed.
fault-reading-missing = It does not say what a signature was given on.
fault-reading-extra = It names a signature for a question nobody asked.
fault-reading-differs = What was signed for a gate is not this text.
fault-gate-not-signed = A gate lacks a signature that counts.
fault-consent-missing = A concerned unit did not consent, and no path of the charter leads past that.
fault-crisis-not-declared = It was made in hours, and no two units who may had declared a crisis.
fault-objection-holds = An objection or alert holds it.
fault-window-not-told = Somebody the text accuses had less time to answer than the charter asks, and the text does not say so.
fault-process-differs = Its account of how it came about is not what the acts say.
fault-sealed-in-the-future = It claims to be sealed later than now.

help-serve = Serve the pages on this machine, for people who work in a browser
help-serve-listen = Address and port. Loopback unless you know what stands in front of it
help-serve-hosts = A name under which a TLS proxy or an onion service hands requests on; may be given several times
