# The investigation and its records: what was found, what it rests on, and who was asked. A hint says what to write, and
# why somebody will need it.

## The investigation
investigation-title = Investigation
investigation-records = Records
investigation-count = { $name }: { $count }
investigation-hidden = { $count ->
    [one] 1 more that your seat doesn’t see.
   *[other] { $count } more that your seat doesn’t see.
}
investigation-units = Who takes part
investigation-no-unit = No unit is concerned by this text yet.
investigation-replies = Requests for reply
investigation-no-request = Nobody has been asked for a reply yet.
investigation-risks = Who could be harmed
investigation-no-risk = No risk has been recorded yet.
investigation-none = There are none yet.
risk-check = Somebody looks again on { $when }.
risk-no-check = Nobody has said when somebody looks again.
list-what = In short
list-unit = Kept by
list-when = Written
list-before = Earlier in the list
list-after = Further in the list

## Kinds
records-finding = Findings
records-evidence = Evidence
records-law = Legal tables
records-context = Context
records-request = Requests for reply
records-consent = Consents of persons
records-risk = Risks
records-forecast = Misuse forecasts
records-standard = Same standard
record-finding = Finding
record-evidence = Evidence
record-law = Legal table
record-context = Context
record-request = Request for reply
record-consent = Consent of a person
record-risk = Risk
record-forecast = Misuse forecast
record-standard = Same standard
record-new-finding = Record a finding
record-new-evidence = Record evidence
record-new-law = Record a legal table
record-new-context = Record context
record-new-request = Record a request for reply
record-new-consent = Record a person’s consent
record-new-risk = Record a risk
record-new-forecast = Record a misuse forecast
record-new-standard = Record the same standard
record-about-finding = A finding claims one thing, and says where and when it holds, what speaks for it and against it, and what is not known.
record-about-evidence = What was collected. The files stay with the unit that has them; here is what one needs to weigh them.
record-about-law = A legal table puts findings under rules of law, element by element. The weakest element decides how strongly a text may speak.
record-about-context = What must be said wherever a text is read or cut out, so that it is not misunderstood.
record-about-request = Questions to whoever a text accuses, and the time they had to answer.
record-about-consent = What a person agreed to. Only a pseudonym stands here, and only the unit that spoke to them sees it.
record-about-risk = Who could be harmed by a text, by whom, through what, and what is done about it.
record-about-forecast = Who would cut out which words to justify what, and what will be answered.
record-about-standard = The record of having looked at what the others did. One for each text.

## A record
record-title = { $kind } { $id }: { $words }
record-by = { $who }, { $when }
record-version = { $by } ({ $id })
record-yes = yes
record-no = no
record-hidden = { $count ->
    [one] 1 that your seat doesn’t see
   *[other] { $count } that your seat doesn’t see
}
record-hidden-changed = { $text } (another than before)
record-missing = { $id } (not here)
record-edit = Change it
record-apart = Two versions side by side
record-apart-lede = Two people changed this apart from each other. Both versions are kept. Somebody of the unit that keeps it has to write the one that counts. Until then it stands in the way of every text that rests on it.
record-begin-from = Begin from the version of { $version }
record-differs = What differs
record-field = Field
record-same = They say the same.
record-changed = What this version changed
record-versions = Versions
rests-title = What rests on this
rests-none = No statement rests on it yet.
evidence-findings = Findings that rest on it
evidence-carries = It speaks for
evidence-against = It speaks against
evidence-unused = No finding that you see rests on it yet.
finding-replies = What the other side was asked
finding-nobody-asked = Nobody was asked about the conduct of this actor yet.
consent-evidence = Evidence that stands on this consent
consent-unused = No evidence stands on it yet.
consent-taken-back = { $count ->
    [0] Taken back on { $when }, for every use.
   *[other] Taken back on { $when }, for: { $purposes }.
}
ceiling-title = How far it carries
ceiling-line = In { $text } it carries at most { $ceiling }, because { $because }.
ceiling-no-text = There is no text yet in which it could be used.
clock-title = Time to reply
clock-in-text = For { $text }: { $line }
clock-not-asked = Nobody was asked, for reasons of safety. A text must say so.
clock-not-begun = Nothing proves that it arrived, so the { $required } working days have not begun.
clock-runs = { $given } of { $required } working days have been given so far; the time is complete on { $ends }.
clock-whole = All { $required } working days were given, until { $ends }.
clock-answered = Every question is answered.
clock-unanswered = { $count ->
    [one] Question { $questions } is not answered.
   *[other] Questions { $questions } are not answered.
}

## The picture
path-title = From the evidence to the text: finding { $id }
path-describe = What the finding rests on, and what rests on it.
path-large = Too much rests on this finding for a picture. The lists above have all of it.
path-between = Law, context, replies
path-statements = Statements
path-statement = Statement
path-hidden = hidden for your seat
path-carries = carries
path-against = against
path-region = The path to the statements, scrolls sideways
path-facts = The path as a table
path-what = What
path-name = Name
path-speaks-against = Against it

## Writing a record
record-id = Id
record-id-hint = A short name to cite it by: letters, digits, dots and dashes. You may change the one offered here.
record-id-wrong = Letters, digits, dots, dashes and underscores only, please, 64 at most; it begins with a letter or digit.
record-id-public = Ids of records can be read in a release. Letters and numbers only, never a name or a place.
record-id-taken = { $id } is taken: something here has this id already. Please choose another.
record-output = For which text
record-save = Sign and save
record-means = Your signature means: I wrote this down, to the best of my knowledge. It does not mean that it may be published. Who writes a record can’t sign the gates over it.
record-edit-means = Your signature means: this is how it reads from now on. Earlier versions stay on record. Whoever signed over what you change is asked to look again.
record-edit-title = Change: { $record }
record-settle-lede = Two versions stand side by side. What you save here takes the place of both.
said-record = It is signed and saved.
said-unchanged = Nothing was changed, so nothing was signed.
said-arrived = The proof of arrival is on record. The time to reply runs from it.
said-reply = The reply is on record.
standard-no-text = Each text that your unit writes has its record already, or there is no text yet.

## Fields in forms
field-named = { $id } · { $title }
field-owner = { $unit }: { $seat }
field-file = Or the file itself
field-file-hint = Its digest is computed here. The file is not kept and goes nowhere. At most 64 MB.
field-clock = On the clock of your unit ({ $zone }).
field-future = This is later than now. Please write when it really came.
field-unknown-id = { $id } is not here. Please look at the id again.
field-one-country = One country only, please.
field-lang-wrong = Language codes have two or three letters, such as uk. Several are separated by spaces.
field-pseudonym-wrong = A pseudonym has letters, digits and dashes, such as ab-1. Never a name.
field-day-wrong = Please write a day like 2022-05-20, a month like 2022-05, or a year.
field-number-wrong = A whole number in digits, please, such as 19.
field-hours-wrong = Please write it like this: +03:00 Mon-Fri 09:00-18:00
field-questions-wrong = Two questions have the same number, or a number stands alone. Please write each on a line of its own.
field-digest-wrong = A SHA-256 digest has 64 digits, 0 to 9 and a to f.
field-digest-other = The digest you wrote and the file you chose don’t fit together. Please look which is right.

## Element tables
element-row = Element { $row }: { $part }
element-head = Element
element-name = name
element-level = how well proved
element-for = for it
element-against = against it
element-asked = questions asked
element-none = The table has no elements yet.
element-unknown = unknown
element-is-for = for: { $ids }
element-is-against = against: { $ids }
element-is-asked = asked: { $ids }
element-name-hint = What the rule asks for, in your own words. A row without a name is left out. Two more rows come after saving.
element-level-hint = An element that is not known keeps the text at “may have violated” at most.
element-for-hint = Ids of evidence or findings, separated by spaces.
element-against-hint = Ids of evidence or findings, separated by spaces.
element-asked-hint = Questions to the other side that bear on it, such as R1.2. As long as they are unanswered, the element is unknown.
err-element-nameless = Element { $row } has something in it, and no name.
rec-element-nameless = Write what the element is, or empty the row.
err-element-unknown-id = In element { $row }, { $id } is not here.
rec-element-unknown-id = Look at the id again. Questions are written like R1.2: the request, a dot, the number.

## What came of a request
request-of = { $title }: request { $id }
request-arrived = It arrived on { $when }. Proof: { $proof }
request-replied = { $count ->
    [0] A letter came on { $when }. It answers no question.
    [one] A letter came on { $when }. It answers question { $questions }.
   *[other] A letter came on { $when }. It answers questions { $questions }.
}
request-arrived-title = Record that it arrived
request-arrived-lede = The time to reply begins when the letter is proved to have arrived, not when it was sent.
request-arrived-when = When it arrived
request-proof = Proof of arrival
request-proof-hint = What kind of proof it is, such as a registry number or a delivery report. No names.
request-arrived-means = Your signature means: I have this proof, and can show it to whoever may ask.
request-arrived-go = Record the arrival
request-reply-title = Record a reply
request-reply-lede = What the other side answered, and to which questions. The letter stays with you.
request-reply-when = When it came
request-answers = Questions it answers
request-answers-hint = Only those it really answers. None chosen means that a letter came and answers none.
request-letter = The letter
request-letter-missing = Please choose the letter, or write its digest below.
request-digest = Or the digest of the letter
request-digest-hint = 64 digits, as `sha256sum` shows them, if the letter may not leave the machine it is on.
request-reply-means = Your signature means: this letter came then, and answers these questions.
request-reply-go = Record the reply

## How well a thing is proved
standard-hint-0 = Somebody says so. Nothing more is known.
standard-hint-1 = There are signs that it is so. More has to be found out.
standard-hint-2 = A careful person would believe it, on evidence from several independent sources.
standard-hint-3 = It is very likely so, and other explanations have been ruled out.

## Choices
evidence-form-interview = interview
evidence-form-video = video
evidence-form-photo = photo
evidence-form-document = document
evidence-form-open-source = open source
evidence-form-satellite = satellite picture
evidence-form-medical = medical finding
evidence-form-physical = object or trace
grade-unknown = nobody has judged yet
grade-high = strong reasons to rely on it
grade-likely = more likely than not
grade-unsure = undecided
grade-doubtful = more likely not
law-conflict-international-armed-conflict = international armed conflict
law-conflict-non-international-armed-conflict = non-international armed conflict
law-conflict-none = no armed conflict
consent-method-signed = signed
consent-method-oral-recorded = spoken and recorded
consent-method-gesture-with-witness = by gesture, with a witness
risk-degree-low = low
risk-degree-medium = medium
risk-degree-high = high
reply-class-known-incident = one incident they know of
reply-class-new-incident = one incident that is new to them
reply-class-individual = a named individual
reply-class-legal = a legal conclusion
reply-class-pattern = a pattern, or conduct of a whole system
purpose-store = keeping it
purpose-analyse = analysis
purpose-internal_share = sharing inside the federation

## Findings
f-finding-title = Title
f-finding-title-hint = To find it by. It is not published, and changing it asks nobody to sign again.
f-finding-claim = What is claimed
f-finding-claim-hint = One claim in one or two sentences, with the place and the time in it.
f-finding-standard = How well it is proved
f-finding-standard-hint = What you can defend today. A text may not speak more strongly than this.
f-finding-evidence-for = Evidence for it
f-finding-evidence-for-hint = At “reasonable grounds” or above the charter asks for independent sources.
f-finding-evidence-against = Evidence against it
f-finding-evidence-against-hint = Name it even if it does not convince you. A finding that hides it does not last.
f-finding-scope-countries = Countries
f-finding-scope-countries-hint = Two-letter codes, separated by spaces. They decide which units are asked.
f-finding-scope-places = Places
f-finding-scope-places-hint = One a line, no closer than may be said in public. No coordinates.
conduct-asked = Does it say that somebody did something?
conduct-asked-hint = An army, a police force, an authority, a firm, an armed group. Whoever is named is asked to reply before anything goes out.
conduct-somebody = Yes. I name them below
conduct-somebody-hint = You will be led to the questions you put to them.
conduct-nobody = No, or it is not known who
conduct-nobody-hint = Then nobody is asked to reply, and whoever reads the text before the release is told so.
conduct-who = Name them, so that they can be asked to reply.
conduct-both = You chose that nobody is meant, and named somebody or a country below. Choose “yes”, or empty what is below.
conduct-nobody-named = { $count ->
    [one] 1 finding under this text says of nobody that they did something: nobody is asked to reply to it. If it does accuse somebody, name them there:
   *[other] { $count } findings under this text say of nobody that they did something: nobody is asked to reply to them. If one does accuse somebody, name them there:
}
f-finding-scope-from = From
f-finding-scope-from-hint = First day or month, like 2022-04-12 or 2022-04.
f-finding-scope-to = To
f-finding-scope-to-hint = Last day or month.
f-finding-scope-actor = Whose conduct
f-finding-scope-actor-hint = Only where you chose “yes”. Always in the same words: a request for reply is matched by them.
f-finding-scope-actor-country = Country of that actor
f-finding-scope-actor-country-hint = One two-letter code, if it belongs to the authorities or forces of a country.
f-finding-scope-wording = Words that a text may use for this
f-finding-scope-wording-hint = Where, when or how many, one a line, such as “19 towns and villages”. A headline must carry one of them.
f-finding-sample-n = How many were looked at
f-finding-sample-n-hint = In digits. Words such as “pattern” need this and the next three.
f-finding-sample-unit = What was counted
f-finding-sample-unit-hint = Such as “towns and villages”.
f-finding-sample-selection = How they were chosen
f-finding-sample-selection-hint = So that a reader can judge what they stand for.
f-finding-sample-not-covered = What was not visited or not asked
f-finding-sample-not-covered-hint = What nobody can say anything about.
f-finding-gaps = What is not known
f-finding-gaps-hint = Open questions that a critic would ask first.
f-finding-alternatives = Other explanations
f-finding-alternatives-hint = What else could explain it, and why you don’t think so.
f-finding-tags = Labels
f-finding-tags-hint = One a line, for your own lists.

## Evidence
f-evidence-title = Title
f-evidence-title-hint = To find it by. No names and no addresses.
f-evidence-type = What it is
f-evidence-type-hint = Choose what comes nearest.
f-evidence-sha256 = SHA-256 of the preserved original
f-evidence-sha256-hint = 64 digits, as `sha256sum` shows them. It proves later that the file was not changed.
f-evidence-source = Public source
f-evidence-source-hint = Address or title, for evidence that anybody can find.
f-evidence-supplied-by = Whose evidence it is
f-evidence-supplied-by-hint = The unit that collected it. It will be asked how its evidence is used.
f-evidence-origin = Origin
f-evidence-origin-hint = The same word for all copies of one thing: a repost and its original count once. Empty means that it stands alone.
f-evidence-reliability = How reliable the source is
f-evidence-reliability-hint = The source, not what it says this time.
f-evidence-credibility = How credible this information is
f-evidence-credibility-hint = What is said, not who says it.
f-evidence-consents = Consents it stands on
f-evidence-consents-hint = Of every person who gave it. Without them it can’t carry a published text.
f-evidence-collector = Who collected it
f-evidence-collector-hint = Their pseudonym. This person can’t sign the facts that rest on it.
f-evidence-captured = Day it was captured
f-evidence-captured-hint = Like 2022-05-20.
f-evidence-note = Notes
f-evidence-note-hint = For your own work. They are not published.

## Legal tables
f-law-title = Title
f-law-title-hint = To find it by.
f-law-findings = Findings it is about
f-law-findings-hint = The facts that are put under the rules.
f-law-frame = Body of law
f-law-frame-hint = Such as IHL or IHRL.
f-law-conflict = Armed conflict
f-law-conflict-hint = Which rules apply depends on it.
f-law-rules = Rules
f-law-rules-hint = One a line, by number: CIHL 22, AP-I 58.
f-law-crime = Elements of a crime
f-law-crime-hint = Tick it if the elements are those of a crime, not only of a violation.
f-law-standard = The level you claim
f-law-standard-hint = The text can go no further than this, nor than the weakest element.
f-law-contrary-view = The best argument the other way
f-law-contrary-view-hint = As its best lawyer would put it.
f-law-public = Published with the text
f-law-public-hint = Tick it if the table may stand in the legal annex. No published conclusion rests on a table that readers can’t see.
f-law-elements = Element table
f-law-elements-hint = Each element of the rule with its level.

## Context
f-context-text = The context
f-context-text-hint = It is printed with each statement it belongs to. A sentence or two.
f-context-bind = Statements that need it
f-context-bind-hint = Kinds of statements that may not stand without it.
f-context-sources = Where it comes from
f-context-sources-hint = One a line: earlier releases, resolutions, reports.
f-context-valid-until = Look again after
f-context-valid-until-hint = On the clock of your unit. After this somebody must see whether it still holds.

## Consents of persons
f-consent-subject = Pseudonym
f-consent-subject-hint = Never a name. Who it is stays with those who spoke to them.
f-consent-purposes = What they agreed to
f-consent-purposes-hint = Only what was really asked and answered. Nothing else may be done with their account.
f-consent-languages = Languages they agreed to
f-consent-languages-hint = Codes such as uk, separated by spaces. Empty means any language.
f-consent-conditions = Conditions
f-consent-conditions-hint = In their own terms.
f-consent-conditions-met = Conditions are met
f-consent-conditions-met-hint = Tick it once somebody has made sure.
f-consent-method = How it was given
f-consent-method-hint = Choose what comes nearest.
f-consent-explained-no-recall = They know that copies can’t be called back
f-consent-explained-no-recall-hint = Tick it if this was explained to them.
f-consent-review-due = Ask again by
f-consent-review-due-hint = On the clock of your unit. After this their account holds the text until they were asked.

## Risks
f-risk-who = Who could be harmed
f-risk-who-hint = A group or a pseudonym, never a name.
f-risk-harm = What could happen to them
f-risk-harm-hint = The harm itself, in plain words.
f-risk-from = From whom
f-risk-from-hint = Who would do it.
f-risk-via = Through what
f-risk-via-hint = Statements, findings or evidence by which they could be found or targeted.
f-risk-likelihood = How likely
f-risk-likelihood-hint = Your best judgement today.
f-risk-severity = How severe
f-risk-severity-hint = If it happens.
f-risk-mitigation = What is done about it
f-risk-mitigation-hint = What was changed, warned, or arranged.
f-risk-residual = What remains
f-risk-residual-hint = The danger that is left after that.
f-risk-owner = Who looks after it
f-risk-owner-hint = A seat, so that it is somebody’s task also when people change.
f-risk-check-in = Somebody looks again
f-risk-check-in-hint = On the clock of your unit. After the release too.

## Misuse forecasts
f-forecast-quote = The words that would be cut out
f-forecast-quote-hint = As they stand in the text.
f-forecast-statements = Statements they stand in
f-forecast-statements-hint = So that whoever changes these sees the forecast.
f-forecast-user = Who would use them
f-forecast-user-hint = Such as state media.
f-forecast-purpose = To justify what
f-forecast-purpose-hint = What the words would be made to say.
f-forecast-harm = Against whom, with what harm
f-forecast-harm-hint = Who would pay for it.
f-forecast-mitigation = What was changed because of it
f-forecast-mitigation-hint = In the text, its place, or its hour.
f-forecast-rebuttal = What we answer
f-forecast-rebuttal-hint = Ready before the release, so that nobody has to write it in a hurry.
f-forecast-owner = Who answers
f-forecast-owner-hint = A seat.

## The same standard
f-standard-comparable = What others did that can be compared
f-standard-comparable-hint = Conduct of the other parties, of the same kind. If there is none that you know of, write “None known”, and below where you looked.
f-standard-searched = What was looked for
f-standard-searched-hint = Where and how. “Nothing was looked for” is an answer too.
f-standard-found = What was found
f-standard-found-hint = Also if it was little. “Nothing” is an answer.
f-standard-published = What is published about the others
f-standard-published-hint = One a line, titles or addresses. “Nothing” is an answer.
f-standard-rationale = Why this, and why now
f-standard-rationale-hint = In words that you would say in public.
f-standard-reverse-test = The same with the sides swapped
f-standard-reverse-test-hint = Would we publish this sentence about the other side? The answer and its reason.
f-standard-interests = Interests of those who worked on it
f-standard-interests-hint = “None declared” is an answer.

## Requests for reply
f-request-addressee = Who is asked
f-request-addressee-hint = An office, never a person’s name.
f-request-about = Whose conduct it is about
f-request-about-hint = In the same words as in the findings: they are matched by them.
f-request-questions = Questions
f-request-questions-hint = One a line. A number at the beginning stays with its question; replies name questions by it.
f-request-class = What it is about
f-request-class-hint = The charter gives more time for harder questions.
f-request-hours = Their working hours
f-request-hours-hint = Like +03:00 Mon-Fri 09:00-18:00: their clock, their week. Their time to reply is counted in it.
f-request-hostilities = They are in active hostilities
f-request-hostilities-hint = Tick it if so: they are given more time.
f-request-channels = Ways it was sent
f-request-channels-hint = One a line: e-mail, registered letter, messenger.
f-request-sent = When it was sent
f-request-sent-hint = On the clock of your unit. Their time begins only when it is proved to have arrived.
f-request-not-contacted = Why nobody was asked
f-request-not-contacted-hint = Only where asking would put somebody in danger. It will be published that nobody was asked.

## What a form says where something is not there yet
field-none-yet = There is nothing yet that could be named here. Record it first; you can also add it later.
field-no-statement-yet = There are no statements yet that could be named here. You can add them later.
field-rehearsal-now = This is a rehearsal, and its clock shows { $when } now. Nothing later can be recorded.
investigation-only-hidden = { $count ->
    [one] There is 1, and your seat doesn’t see it.
   *[other] There are { $count }, and your seat doesn’t see them.
}
record-seen-risks = Read by the units that write texts here or are concerned by one, and by the safety reviewers of all units. Nobody else sees it, and it is in no release.
record-seen-consents = Read by the researchers, custodians and safety reviewers of your own unit. Nobody else sees it, and it is in no release.
record-overtaken = { $who } saved a version on { $when }, while you wrote. Your words are below. Look at theirs on the page of the record; if you send this, it takes the place of both.
