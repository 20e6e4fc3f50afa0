# Deliveries, release, verifying, charter, units, search: what goes out, what is proved, who is who.
# A unit's time starts with its own receipt. Silence is never called an answer.

## Deliveries
deliveries-title = Deliveries
deliveries-lede = Every unit that the text concerns gets it, and gets time. Its time starts when it says that it has the text, and runs in its own working hours. No answer is not consent.
deliveries-nobody = The text concerns no unit yet.
deliveries-own = your unit
deliveries-not-concerned = The text does not concern this unit as far as can be computed. Something was promised or sent to it.
deliveries-why = It is concerned because:
deliveries-promised = Promised
deliveries-promised-none = nothing
deliveries-delivered = Given so far
deliveries-reached = Reached at
deliveries-missed = Not reached at
deliveries-clock = Two clocks
deliveries-claimed = What the sender says
deliveries-claimed-at = Sent { $when }, by { $ways }. This starts no time.
deliveries-claimed-none = What this unit is asked about now was not sent to it yet.
deliveries-proven = What receipts prove
deliveries-proven-none = No receipt for all that it is asked about now. Its time has not started.
deliveries-proven-runs = { $unit } has it since { $began }. { $had } of { $given } working days so far ({ $hours } of { $of } working hours). Its time ends { $ends }.
deliveries-proven-over = { $unit } has it since { $began }. It had all its { $given } working days; they ended { $ends }.
deliveries-hours-runs = { $unit } has it since { $began }. { $had } of { $given } minutes so far, by the clock. Its time ends { $ends }.
deliveries-hours-over = { $unit } has it since { $began }. It had all its { $given } minutes; they ended { $ends }.
deliveries-answered = What it answered
deliveries-none = Nothing was sent to it.
deliveries-caption = All that was sent to { $unit }
deliveries-head-sent = Sent, as the sender says
deliveries-head-way = By
deliveries-head-checkpoint = For
deliveries-head-lang = Language
deliveries-head-version = Which text
deliveries-head-received = Received, as the unit says
deliveries-version-this = the text as it stands
deliveries-version-same = an earlier text; what this unit is asked about is the same
deliveries-version-earlier = an earlier text
deliveries-version-none = before there was a text
deliveries-received = { $who }, { $when }
deliveries-received-none = not yet
deliveries-more = { $count ->
    [one] 1 older delivery is in the history.
   *[other] { $count } older deliveries are in the history.
}
channel-node = this program
channel-e-mail = e-mail
channel-courier = courier
channel-paper = paper
channel-phone = read out on the telephone

deliver-title = Send this version
deliver-lede = You send version { $version }, the text as it stands now.
deliver-lede-no-text = There is no text yet. You can send the concept, the plan or the findings, and say here that you did.
deliver-unit = To
deliver-checkpoint = For
deliver-channel = By
deliver-channel-hint = “This program” means that their people find it on their own first page. Every other way you must do yourself: nothing is mailed or printed for you.
deliver-other = Another way
deliver-other-hint = In one or two words, always the same. If you write here, the choice above doesn’t count.
deliver-lang = Language
deliver-no-text = There is no text yet. Choose an earlier point.
deliver-means = Your signature means: I sent this very version by this way. It starts no time: their time starts when they say that they have it.
deliver-go = Record that it is sent
said-deliver = The delivery is on record. Their time starts with their receipt.

receipt-title = A text came for your unit
receipt-open = Look at it, and say that you have it
receipt-text = Text
receipt-from = Sent by
receipt-sent = Sent, as they say
receipt-version = Version
receipt-words = What was sent
receipt-no-text = It was sent before there was a text. What came with it came by another way.
receipt-text-gone = The words of that version can’t be put together on this machine any more. Ask the sender for them before you say that you have them.
receipt-earlier = This is an earlier version. The text has changed since. Say that you have it only if you have this one.
receipt-done = You have said that you have this.
receipt-not-yours = Your seat can’t say for your unit that it has this. A researcher, a lawyer, a speaker or another who works on texts can.
receipt-means = Your signature means: we have this text. The time of your unit starts now, in your working hours, unless a colleague said so earlier. It is not consent, and it answers nothing. You can still answer, object, or say that the time is too short.
receipt-go = We have it
said-receipt = It is on record that your unit has it. Your time runs from now.

unreachable-title = Find a unit unreachable
unreachable-lede = When a unit is silent because nobody can reach it, the panel says so. The release then says it too. A unit that says anything is reachable again.
unreachable-unit = Unit
unreachable-since = Silent since
unreachable-since-hint = On your clock ({ $zone }). The charter asks { $count ->
    [one] 1 working day
   *[other] { $count } working days
} of silence.
unreachable-since-hint-hours = On your clock ({ $zone }). The charter asks { $minutes } min of silence.
unreachable-since-ahead = This is later than now.
unreachable-ways = Ways that were tried
unreachable-ways-hint = One on each line, three at least. The text must have been sent by three ways.
unreachable-ways-few = Three different ways at least, one on each line.
unreachable-safety = Statements that touch the safety of its people
unreachable-safety-hint = These must come out of the text before it can go out.
unreachable-means = Your signature means: I looked into it, and this unit can’t be reached. It does not mean that it agrees.
unreachable-go = Sign this finding
said-unreachable = The finding is on record. It ends when the unit says anything.
err-not-the-sender = This text is sent by the people who write it.
rec-not-the-sender = Ask one of them. The page “Deliveries” says what was sent to whom so far.
err-not-the-receiver = This was sent to another unit. Only its own people say that they have it.
rec-not-the-receiver = The page “Deliveries” says whether they did. If they didn’t, ask them by another way.
err-not-the-panel = Only a panel member finds that a unit can’t be reached.
rec-not-the-panel = Ask somebody of the panel. The page “Units” says who sits there.

## Verifying
verify-title = Verify a release
verify-lede = Give the zip of a release. You learn whether it is what was sealed, who was asked, how long they had and what they answered. Nothing of it is kept here, and you need no key.
verify-bag = The release
verify-bag-hint = The whole zip, as you got it. A text or a page alone can’t be checked.
verify-trust = Trust file
verify-trust-hint = It says whose keys count. Take it from two places you trust. Without one, that of this machine is used.
verify-go = Verify it
verify-own-trust = This machine’s own trust file is that of { $federation }. Compare its number with one that they published:
verify-yourself = Without this program
verify-yourself-how = A release says how in HOW-TO-VERIFY.txt. It takes two programs that most computers have: sha256sum and ssh-keygen.
verify-not-looked = It could not be looked at. That says nothing about whether it is genuine.
verify-faults = { $count ->
    [one] 1 thing is wrong
   *[other] { $count } things are wrong
}
verify-faults-more = { $count ->
    [one] And 1 more.
   *[other] And { $count } more.
}
verify-trust-other-hint = It was made under another trust file than the one used here. Then nearly everything looks wrong. Try again with the right one.
verify-by = By which trust file
verify-by-own = You gave no trust file, so that of this machine was used: { $federation }. Its number is:
verify-by-given = The trust file you gave: { $federation }. Its number is:
verify-another = Verify another one
verify-headline = Its headline:
verify-asked = Who was asked
verify-nobody-asked = It concerns no unit but the one that wrote it.
verify-had = It had { $hours } working hours with the text.
verify-had-none = Hardly any of its working time lay between its receipt and its answer.
verify-had-nothing = There is no receipt: nothing shows that it had the text.
verify-promised = Promised was “{ $promised }”, shown is “{ $delivered }”.
verify-objections = Objections that went out with it
verify-objection = { $unit }, on { $ground }{ $count ->
    [one] .
   *[other] : { $count } of them.
}
verify-replies = Who is accused, and could reply
verify-replies-none = Nobody was asked for a reply: the record of this release names no request.
verify-reply-stated = These days are as stated by { $unit }.
verify-reply = { $addressee } had { $given } of { $required } working days. { $questions ->
    [one] 1 question was asked
   *[other] { $questions } questions were asked
}, { $answered } answered.
verify-reply-not-asked = { $addressee } was not asked, because asking would endanger somebody.
verify-shows = What this shows
verify-shows-words = No word was changed since it was sealed.
verify-shows-asked = What each unit above received and answered over this very text is signed with its own key. Where one did not answer or could not be reached, that is said, and never counted as consent.
verify-shows-rule = The rule that this federation gave itself was kept. The signed acts were gone through again, one by one.
verify-shows-not = What it does not show
verify-shows-not-true = That every word is true. The evidence stays with those who keep it safe.
verify-shows-not-last = That there was no later correction. Ask the federation.
verify-shows-not-people = Who the people behind the keys are. The federation answers for that.
err-zip-not = This is not a zip file.
rec-zip-not = Give the whole release as one zip: the folder with bagit.txt in it, packed.
err-zip-damaged = The zip is damaged or cut off.
rec-zip-damaged = Get it again, by another way if you can.
err-zip-locked = The zip is under a password.
rec-zip-locked = Unpack it with the password, and pack the folder again without one.
err-zip-large = There is more in this zip than in any release.
rec-zip-large = Make sure that it is the release and nothing else. If it is, use `nobis verify` with the unpacked folder.
err-zip-name = There is something in this zip that no release has: a link, a name that comes twice or leads elsewhere, or a file beside the release.
rec-zip-name = Ask for the release again. If you packed it yourself, pack only its folder.
err-zip-no-bag = There is no release in this zip.
rec-zip-no-bag = Pack the folder that holds bagit.txt, as it is.
err-verify-no-trust = There is no trust file to go by.
rec-verify-no-trust = Give one: the federation publishes it in several places.
err-verify-trust = This is not a trust file as Nobis writes it.
rec-verify-trust = Take the file as it was published, without opening and saving it in another program.
err-verify-trust-line = This is not a trust file as Nobis writes it: see line { $line }.
rec-verify-trust-line = Take the file as it was published, without opening and saving it in another program.
err-version-moved = The text changed while you had this page open. Nothing was done.
rec-version-moved = Look at the text as it stands now. If you still want this, press the button again.

## The release
release-title = Release
release-preview = Read what the release will say
release-preview-sealed = Read what the release says
release-is-clear = Nothing stands in the way of version { $version }. A release officer can seal it.
release-is-sealed = Version { $version } is sealed. { $count ->
    [one] Its gate was clear.
   *[other] All its { $count } gates were clear.
}
release-is-held = Somebody holds version { $version }. { $count ->
    [one] 1 thing stands in the way.
   *[other] { $count } things stand in the way.
}
release-waits = Version { $version } is not ready yet. { $count ->
    [one] 1 thing stands in the way.
   *[other] { $count } things stand in the way.
}
release-in-the-way = What stands in the way
release-more = Everything at this gate
release-face-none = Nothing beyond the text and who was asked.
release-face-sealed = The release says on its face
release-hour = Planned hour
release-hour-none = No hour is planned.
release-hour-ahead = Planned for { $when }. Nothing goes out by itself at that hour.
release-hour-past = It was planned for { $when }, which is over.
release-hour-kept = It was planned for { $when }, and was sealed { $sealed }.
release-hour-before = It was planned for { $when }, and was sealed before that hour: { $sealed }.
release-early = Before the planned hour
release-early-hint = It is planned for { $when }. Whoever was told of that hour counts on it.
release-early-yes = Seal it now, before that hour
release-early-not = It can’t be sealed before the planned hour: sealed now, this would stand in the way. Wait, or let the authors change the plan.
release-plan = See the plan.
release-seal = Seal
release-means = Sealing means: this very version, with all that its gates and its units signed, is put together and signed, so that anybody can check it. You carry out. You do not judge the text.
release-means-not = Sealing does not publish it: you hand the file on yourself. It does not end what anybody thinks of it: dissents and open objections stand in it.
release-means-after = A seal can’t be taken back. A mistake found later becomes a correction, which is a release of its own.
release-go = Seal version { $version }
release-not-yet = You are a release officer. The button comes when nothing stands in the way any more.
release-who = A release officer seals, and holds no other seat. Ask { $officers }.
release-who-nobody = nobody: no unit has a release officer
release-sealed-already = The version that stands is sealed. When the text changes, it can be sealed again.
release-sealed = What was sealed
release-hand-on = Hand on the whole zip, with the trust file by another way. Whoever has both can check it without you.
release-then-verify = Then do what everybody does who gets it: download the zip, and let this node or another one check it:
release-seal-line = Version { $version }, by { $who }, { $when }
release-bag = The release (zip)
release-page = Its page alone
release-trust = Trust file
release-not-here = The files of this release are not on this machine. Whoever sealed it has them.
said-seal = It is sealed. Below are the files to hand on.
preview-title = What the release will say
preview-title-sealed = What the release says
preview-lede = All gates are clear. If it were sealed now, it would say this.
preview-lede-sealed = This version is sealed. This is what its release says.
preview-lede-open = This is the text as it would stand, with the context it carries. It can’t go out yet: { $count ->
    [one] 1 thing stands in the way.
   *[other] { $count } things stand in the way.
}
preview-what = See what stands in the way
preview-text = The text
preview-context = Read with it, wherever it is read or cut out: { $id }.
preview-context-again = As above.
preview-account-open = How each unit answered, dissents, open objections and how long those accused had to reply are put in when all gates are clear.
preview-rests = What it rests on
preview-finding = { $id }: { $standard }
preview-finding-scope = { $id }: { $standard }, for { $scope }
preview-law = Legal table { $id }: { $rules }. The other view:
preview-purpose = What it is for

## The charter
charter-title = Charter
charter-lede = This text goes by “{ $name }”. It was fixed when the text was opened. A later change of the charter is for later texts only.
charter-purpose = What it is for
charter-binding = The binding words, in English
charter-purpose-p1 = For reports and briefings. Every unit whose country, people or evidence a text concerns is asked at five points and signs once for being engaged, for safety and for local accuracy. It does not sign for whether criticism is welcome, nor for the legal conclusion.
charter-purpose-p2 = For texts that criticise a concerned unit's own state. That unit signs three gates: engagement (it had the versions and the time), safety, and local accuracy. It can't hold a text because of whom it criticises or what the law says: there it has a dissent that travels with the release, and a written answer. Two units that are not concerned sign for impartiality. Its evidence bodies stay where they are; it sees the findings, the text and the safety sheet.
charter-purpose-p3 = For a short text that must be out in hours, because people are in danger now. Two units declare the crisis, one of them of a country it is about. It says less than another text may: what was seen, and what must be investigated. Every question is asked, none is skipped; a concerned unit answers three within the hour. It is provisional, and says so.
charter-checkpoints = When units are asked
charter-checkpoints-how = Every unit that a text concerns is asked at these points. Days are working days of that unit. They count from its own receipt.
charter-checkpoints-caption = Time that a concerned unit has
charter-point = Point
charter-time = Time
charter-days = { $count ->
    [one] 1 working day
   *[other] { $count } working days
}
charter-consent = How a unit answers
charter-signed-together = It signs once, for three questions: were we asked in time, is it safe for our people, are the local facts right.
charter-signed-separately = It signs three times: were we asked in time, is it safe for our people, are the local facts right.
charter-consent-covers = Its signature covers these three, and its own material. It never covers whether to criticise, nor the legal conclusion.
charter-silence = What silence means
charter-silence-never = No answer is never consent. The release says that there was none.
charter-silence-passes = When a unit’s time is over without an answer, the text may go out if it reached the unit by { $ways ->
    [one] 1 way
   *[other] { $ways } ways
} and { $persons ->
    [one] 1 person
   *[other] { $persons } persons
} of it said that they have it.
charter-silence-panel = When a unit’s time is over without an answer, the text does not go out. The panel must find that the unit can’t be reached. Statements that touch the safety of its people come out then.
charter-unreachable = After { $count ->
    [one] 1 working day
   *[other] { $count } working days
} without any receipt a panel member may find a unit unreachable.
charter-cool-off = When a unit says no and no objection of it holds any more, the release waits { $count ->
    [one] 1 hour more
   *[other] { $count } hours more
}. It then says that the unit does not agree.
charter-objections = Objections
charter-answer-days = Each gets a reasoned answer within { $count ->
    [one] 1 working day
   *[other] { $count } working days
}.
charter-own-state-holds = A unit may hold the text on law and on impartiality, also where its own state is criticised.
charter-own-state-dissent = Where its own state is criticised, a unit does not hold the text on law or impartiality. It has a dissent that goes out with the release, and a written answer.
charter-impartiality-days = An objection on impartiality holds for { $count ->
    [one] 1 working day
   *[other] { $count } working days
} at most.
charter-withdrawal = Whoever objected can be forced to let go. So a withdrawal takes a second signature: of another person of the unit, or of its guardian.
charter-withdrawal-hours = It counts { $count ->
    [one] 1 hour
   *[other] { $count } hours
} after somebody outside has seen both. Until then anybody of the unit can take it back.
charter-withdrawal-minutes = It counts { $count ->
    [one] 1 minute
   *[other] { $count } minutes
} after somebody outside has seen both. Until then anybody of the unit can take it back.
charter-panel = The panel
charter-quorum = It takes { $count ->
    [one] 1 member
   *[other] { $count } members
} who find the same. None is of the authors’ unit or the objector’s.
charter-panel-days = It has { $count ->
    [one] 1 working day
   *[other] { $count } working days
}.
charter-panel-limits = It can’t order that a text comes out, and can’t rewrite it.
charter-reply-how = Everybody whom the text accuses is asked before, and gets time to answer. Days are working days of the office that is asked, from proven receipt.
charter-reply-caption = Time to reply
charter-about = About
charter-hostilities = Whoever is in active fighting gets { $times } times as long.
charter-short = Where the time was short or nothing was answered, the law may be worded as { $ceiling } at most.
charter-below-third = Where less than a third of the time was given: { $ceiling } at most.
charter-others = Facts and danger
charter-sources = A finding at “reasonable grounds” or above needs { $count ->
    [one] 1 independent source
   *[other] { $count } independent sources
}.
charter-harm-hours = Whoever signs that nobody is put in danger signs again after { $count ->
    [one] 1 hour
   *[other] { $count } hours
}. Danger moves.
charter-ceilings = However strong findings and legal tables are, no text says more than “{ $facts }” of facts, and of law no more than { $law }.
charter-no-patterns = No text says that something is more than single cases.
charter-crisis = Only in a crisis
charter-crisis-declared = Nothing goes out before two units have declared a crisis: one that speaks for a country the text is about, and one that does not write it. A declaration lets nothing out any more after { $hours } h.
charter-crisis-forms = It is for: { $forms }.
charter-crisis-answer = A concerned unit has { $minutes } min to answer, by the clock, from its own receipt: is it safe for our people, is it true here, may our material be used so.
charter-crisis-unreachable = When three ways were tried and { $minutes } min have passed without a word, a panel member may find that a unit can’t be reached.
charter-crisis-safety = No time leads past a no to the question of safety. An objection on safety holds; after { $minutes } min one panel member on duty may rule on it.
charter-crisis-confirm = What goes out is provisional, and says so. Every question is asked again in the usual time within { $days } days of the seal.
charter-crisis-note = What was done in haste, and why, is written down within { $hours } h of the seal.
charter-crisis-quarter = When a unit declares more crises in a quarter than the charter expects ({ $count }), a review is due, and the release says so.
charter-gates = Who signs which gate
charter-gates-how = Nobody signs what they wrote. Beyond that:
charter-from-any = of any unit
charter-from-other = of another unit than the authors’
charter-from-unconcerned = of a unit that neither writes the text nor is concerned by it
charter-signs = Signed by { $seats }, { $from }.
charter-signs-many = Signed by { $persons } persons of { $units ->
    [one] 1 unit
   *[other] { $units } different units
}: { $seats }, each { $from }.
charter-fixed = What no charter can change
charter-fixed-how = These rules are in the program. No charter, no seat and no key can set them aside.
fixed-rule-1 = Nobody goes past a rule in silence. What a charter allows is a signed act that everybody sees.
fixed-rule-2 = Nobody lets a finished text lie in silence. Whoever stops it objects, with reasons and a name.
fixed-rule-3 = Only who objected withdraws the objection.
fixed-rule-4 = Silence is not consent.
fixed-rule-5 = A harm alert holds first and is judged afterwards. It never ends by itself.
fixed-rule-6 = The authors’ side can’t end a harm alert or an objection on safety.
fixed-rule-7 = The charter is fixed when a text is opened.
fixed-rule-8 = The same rules apply, whoever is criticised.
fixed-rule-9 = The seal tells the truth: the time that was really given, who signed by role, exceptions, open objections, dissents, and who does not issue it.
fixed-rule-10 = What a person agreed to can’t be outvoted.
fixed-rule-11 = No key rewrites or deletes history. What is erased for somebody’s protection leaves a mark where it was.
fixed-rule-12 = An emergency sets none of this aside. A power for emergencies has a limit in time, is counted, and is published.
fixed-rule-13 = The power to stop and the power to publish are never in one seat.
charter-original = The charter itself
charter-original-how = This is what binds, to the letter. Its number, to compare with a copy you have from elsewhere:
charter-original-show = Show the whole charter

## Units
units-title = Units, seats and keys
units-lede = Who takes part in { $federation }. People are here by pseudonym only. What each may do follows from their seats.
units-kind = What it is
units-countries = Speaks for
units-hours = Working hours
units-week = { $week } ({ $zone })
units-now = Time there now
units-at-work = at work now
units-not-at-work = not at work now
units-nobody = No person of this unit is in the trust file.
units-no-seat = no seat
units-you = you
units-your-seat = your seat
units-seat = Seat
units-key-here = The key is on this machine.
units-key-token = On a security token.
units-trust = The trust file
units-trust-how = It says whose keys count. Whoever verifies a release needs it. Read this number to each other over the telephone; it must be the same on both sides:
units-trust-get = Download the trust file
sight-title = Who sees what
sight-caption = What each seat sees of this space
sight-process = Texts, gates, who did what when
sight-findings = Findings, law, context
sight-risks = Who could be harmed
sight-arguments = Objections and answers in full
sight-evidence = Evidence
sight-yes = yes
sight-no = no
sight-evidence-most = yes, unless their unit is a concerned one; then its own only
sight-evidence-own = that of their own unit
sight-own = Everybody sees the text, and who was asked. Each seat sees as much more as it needs for its work, and no more.
sight-alerts = Who is in danger, and how, is told to safety reviewers and to the unit that warned.
sight-consents = What a witness agreed to stays with researchers, custodians and safety reviewers of the unit that spoke to them.

## Search
search-title = Search
search-too-long = That is longer than a search can be ({ $most } characters). Its beginning stands below: a few words are enough.
search-label = Words to find
search-hint = Every word must occur. Capitals and accents make no difference. Only what your seat may see is searched.
search-go = Search
search-how = You can search texts, records, what people argued, units and persons.
search-count = { $count ->
    [0] Nothing that you may see has all these words. Try fewer of them, or another spelling.
    [one] 1 thing found.
   *[other] { $count } things found.
}
search-more = { $count ->
    [one] 1 more has these words. Add a word to find it.
   *[other] { $count } more have these words. Add a word to find them.
}
search-outputs = Texts
search-statements = Statements
search-findings = Findings
search-law = Legal tables
search-context = Context
search-requests = Requests for reply
search-evidence = Evidence
search-risks = Risks and misuse
search-said = What people said
search-units = Units
search-persons = Persons
