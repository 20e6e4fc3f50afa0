# Writing: statements, drafts, the plan, versions. For people who read in a second language, at night, on a bad line.

## What a draft's reader noticed. The page and the import say the same.
notice-line = { $place }: { $what }
notice-line-words = { $place }: { $what } { $words }
notice-at-file = The file
notice-at-line = Line { $number }
notice-at-paragraph = Paragraph { $number }
notice-deleted = A tracked deletion was carried out.
notice-inserted = A tracked insertion was kept.
notice-struck = Struck-through text was left out.
notice-hidden = Hidden text was left out.
notice-table = A table was left out. Write what it says as sentences.
notice-layout-table = A one-column table was read as paragraphs.
notice-text-box = A text box was read as paragraphs.
notice-image-without-alt = An image has no description. Add alt text.
notice-html = Raw HTML was left out.
notice-link = The address of a link or image was left out.
notice-code = Indented or code text was read as paragraphs.
notice-object = An object that is not plain text was left out.
notice-margin = A page header or footer was left out.
notice-metadata = Document data was left out.
notice-section = A heading was read as the name of a section.
notice-press-line = A press line was left out.
notice-dateline = The dateline was left out.
notice-contact = A contact line was left out.
notice-headline-guessed = No title style was found; the first line was read as the headline.
notice-headline-missing = No headline was found. Mark it with the Title style or "# ".
notice-footnote-text = Words beside the ids in a footnote were left out.
notice-footnote-without-id = A footnote names no id. Begin it with what it cites, such as F1.
notice-footnote-missing = A footnote mark has no footnote.
notice-footnote-unused = Nothing points to this footnote; it was left out.
notice-cite-without-text = A citation stands alone. Put it after the words it supports.
notice-attribute = Part of an attribute is unknown and was left out.
notice-id-repeated = An id is used twice; the later statement will get a new one.
notice-invisible = Invisible characters that change how text is shown were left out.
draft-too-large = This draft has { $size } kB, and { $most } kB are read. Take the pictures out, or send the text in parts.
draft-part-too-large = A part of this file unpacks to more than { $most } kB. Copy the text into a new document and save that.
draft-too-many-entries = This file holds more than { $most } parts. Copy the text into a new document and save that.
draft-too-deep = { $place }: quotes or lists stand inside each other too deeply. Make them flat.
draft-too-many-elements = There is too much formatting in this file to read. Copy the text without formatting into a new document.
draft-too-many-statements = { $place }: here the draft passes { $most } statements. Split it into two texts.
draft-statement-too-long = { $place }: this statement has { $size } kB, and { $most } kB fit in one. Split it with a citation or a new paragraph.
draft-too-many-cites = { $place }: this statement cites more than { $most } records. Split it.
draft-old-or-locked = This is an old .doc file, or a file with a password. Open it and save it as .docx without a password.
draft-open-document = This is an OpenDocument file. Open it and save it as .docx.
draft-damaged = This file is damaged or incomplete. Ask for it again, or open it and save it anew.
draft-doctype = Something in this file is in no file of a word processor. Do not trust it; ask the sender.

## Words compared
diff-added = added:
diff-removed = removed:

## Writing a statement
err-not-a-writer = Only those who write this text can change it.
rec-not-a-writer = Object, or voice a concern: both are on the page of the text. The unit that opened the text can be asked to change it.
err-write-same = Nothing is different from what is there.
rec-write-same = Change something, or go back to the text.
write-title = Statement { $id }
write-by = { $who }, { $when }
write-not-in = This statement is not in the text now. What you write here is kept, and nobody reads it until it is put back into the order.
write-advice = Words to look at
write-in-the-way = What stands in the way here
write-others = { $count ->
    [one] 1 thing here waits for others
   *[other] { $count } things here wait for others
}
write-change = Change it
write-text = Words
write-text-hint = One statement: what people can sign, object to and quote by itself.
write-kind = What it is
write-lang = Language
write-lang-hint = As a code: en, uk, fr, es, ar.
write-lang-wrong = A language code has two or three small letters, such as en or uk.
write-cites = Rests on
write-cites-hint = Ids of findings, legal tables, context and requests for reply, with spaces between: F1 L2.
write-purposes = What persons must have agreed to
write-purposes-hint = Beside publication without a name, which is always asked.
write-too-long = This is longer than people can weigh at once. Split it into two statements.
write-no-id = “{ $word }” is not an id. An id looks like F1 or L2.
write-too-many-cites = At most { $most } records fit at one statement. Split it.
write-means = Your signature means: from now on the text says this. Whoever signed the earlier words is asked to look again, unless only typesetting changed.
write-go = Sign the change
said-edit = It has new words. Signatures that read it are asked for again; the others stay good.
said-edit-typesetting = Only typesetting changed. Every signature stays good.
said-edit-settles = It has one version again.
write-add-after = Add a statement after { $id }
write-take-out = Take it out of the text
write-overtaken = Somebody changed this while you wrote
write-overtaken-lede = Nothing has been signed, and nothing of yours is lost: it is in the form below. Look at both. If you sign now, your words take the place of theirs.
write-theirs = What they changed
write-yours = What would change if you sign now
write-beside = { $count ->
    [one] One version
   *[other] { $count } versions stand side by side
}
write-beside-lede = They were written apart. Nobody can release the text until somebody chooses. Read them, put the words you want into the form, and sign: this settles it.
write-version = Version { $number }
write-take = Put version { $number } into the form
write-earlier = Who wrote it
write-now-by = Now: { $by }
write-earlier-none = There was no other version.
write-earlier-all = All versions of the text
known-title = What it can rest on
known-hidden = Your seat doesn’t see what a statement can rest on. The ids can still be written.
known-none = Nothing is recorded yet that a statement could rest on.
known-findings = Findings
known-laws = Legal tables
known-contexts = Context
known-requests = Requests for reply

## Adding, taking out, order
add-title = Add a statement
add-after = Where
add-first = At the beginning
add-means = Your signature means: the text says this from now on. The others keep their words.
add-go = Sign the statement
said-add = It is in the text.
remove-title = Take { $id } out of the text?
remove-kept = It stays on record, with everybody who wrote, signed or objected to it. It can be put back.
remove-signatures = Units that have the text must get the new version. Signatures on the whole text are asked for again.
remove-objections = An objection to this statement alone holds no longer, unless its words are in the text under another id.
remove-means = Your signature means: this is no longer in the text.
remove-go = Take it out
remove-back = Leave it in
said-remove = It is out of the text, and stays on record.
order-title = Change the order
order-lede = Type the place each statement shall have, or move it up and down. Nothing is signed until you press the last button.
order-place = Place of { $id }
order-up = Up
order-down = Down
order-sort = Show it in the order of these numbers
order-not-yet = This is the new order. It is not signed yet.
order-numbers = A place is a whole number, such as 3.
order-number-wrong = Please write a number.
order-overtaken = Somebody changed the order, or added or took out a statement, while this page was open. Nothing is signed. Below is your order with what is in the text now: look at it, and sign again.
order-theirs = Their order now: { $order }
order-means = Your signature means: people read the text in this order. Signatures on the whole text are asked for again.
order-go = Sign the order
err-order-same = This is the order the text has already.
rec-order-same = Move something first, or go back to the text.
said-order = The order is changed.
err-plan-beside = The plan of this text, which holds the order, has two versions side by side.
rec-plan-beside = Choose between them on the page “Plan” first.

## Bringing a draft
draft-title = Paste or upload a draft
draft-lede = First you see how it will be taken. Nothing is signed before.
draft-text = Paste the text
draft-text-hint = Markdown, or plain text from a word processor with an empty line between paragraphs.
draft-file = Or choose a file
draft-file-hint = Word (.docx), Markdown or plain text.
draft-keep = Statements that are found again
draft-keep-yes = keep what they are and what they rest on, where the draft doesn’t say
draft-keep-hint = Words pasted from a word processor carry no citations and not each kind.
draft-look = Show how it will be taken
draft-look-means = This signs nothing.
draft-nothing = Please paste a text or choose a file.
draft-both = There is a pasted text and a file. Please bring one of them.
draft-no-statement = No statement could be read in this. Is it the right text?
draft-no-room = This is longer than can be carried to the next page. Bring it in parts.
draft-shown-title = How the draft will be taken
draft-counts = { $same ->
    [one] 1 statement stays as it is
   *[other] { $same } statements stay as they are
}, { $edited ->
    [one] 1 changes
   *[other] { $edited } change
}, { $added ->
    [one] 1 is new
   *[other] { $added } are new
}, { $removed ->
    [one] 1 goes out of the text
   *[other] { $removed } go out of the text
}, { $moved ->
    [one] 1 changes its place
   *[other] { $moved } change their place
}.
draft-notices = { $count ->
    [one] 1 thing was left out or guessed
   *[other] { $count } things were left out or guessed
}
draft-comments = { $count ->
    [one] 1 comment in the margin, which is not taken
   *[other] { $count } comments in the margin, which are not taken
}
draft-changes = What changes
draft-no-changes = No words change.
draft-removed = What goes out of the text
draft-removed-means = These statements are not in the draft. They stay on record and can be put back.
draft-how-new = { $id }: new
draft-how-edited = { $id }: other words
draft-how-about = { $id }: same words
draft-was = Before: { $before }. Now: { $now }.
draft-kept = { $id } keeps the words { $person } gave it: the draft has only earlier ones. If you mean the earlier words, change the statement on its own page.
draft-left = { $id } has versions side by side; the draft leaves them. Somebody who read both chooses on the page of the statement.
draft-sign-title = Sign it
draft-carried = The draft
draft-carried-hint = Where something was read wrong, correct it here; you will see it once more before it is signed.
draft-means = Your signature means: the text says this from now on, in this order. Whoever signed words that change is asked to look again.
draft-go = Sign the draft
draft-again = Bring another draft
draft-overtaken = Somebody changed the text since you looked. Nothing is signed. This is how the draft would be taken now.
draft-changed-here = You corrected the draft. Nothing is signed yet. This is how it would be taken now.
err-draft-same = The text says all of this already, in this order.
rec-draft-same = There is nothing to sign. Correct the draft here, or go back to the text.
said-draft = The draft is taken into the text.

## The plan
plan-title = The plan
plan-lede = When the text goes out, for whom, to what end, and by which ways. The order of the statements stays as it is.
plan-release = Hour of release
plan-release-hint = On the clock of your unit, { $zone }. It begins after the longest time that the charter gives to those whom this text concerns.
plan-audience = For whom
plan-purpose = What it protects, and who could be worse off
plan-purpose-hint = Two sentences. Everybody who signs reads them.
plan-distribution = Where it goes
plan-distribution-hint = One in each line: channels, languages, partners, wire services. A correction must follow each of them.
plan-groups = Who hears of it before
plan-group = Group { $number } that hears of it before
plan-group-hint = Such as: colleagues, community, members, witnesses. Empty lines are left out.
plan-feedback = How group { $number } can answer
plan-told = When group { $number } is told
plan-order = Order
plan-order-of = The order of which version
plan-open = not decided
plan-means = Your signature means: this is the plan from now on. Whoever signed something that rests on it is asked again.
plan-go = Sign the plan
plan-beside-lede = They were written apart. Read them, fill in the form as it shall be, and sign: this settles it.
plan-no-difference = They say the same.
plan-overtaken-lede = Nothing has been signed, and nothing of yours is lost: it is in the form below. This is what they changed. If you sign now, your plan takes the place of theirs.
err-plan-same = Nothing is different from the plan there is.
rec-plan-same = Change something, or go back to the text.
plan-meant = If you mean it, sign it again as it is. If not, change it.
plan-hour-inside = { $who } has time to answer until { $ends }, or longer if that time has not begun: the hour of release lies before that.
plan-hour-over = The hour of release, { $when }, is over already.
plan-told-over = { $group } would be told { $when }, which is before now. If they know of it already, that is right.
plan-told-late = { $group } would be told { $when }, and that is not before the release.
said-plan = The plan is changed.

## Versions
versions-title = Versions
versions-lede = { $count ->
    [0] Nothing has been written yet.
    [one] The text has 1 version. Nothing it ever said is lost.
   *[other] The text has { $count } versions. Nothing it ever said is lost.
}
versions-compare = Compare two versions
versions-number = Version { $number }
versions-digest = its digest begins with { $version }
versions-edited = Changed: { $ids }
versions-added = Added: { $ids }
versions-removed = Taken out: { $ids }
versions-moved = Moved: { $ids }
versions-beside = With two versions side by side: { $ids }
versions-plan-only = The same text; the plan changed.
versions-sent = Sent to { $unit }, which has not confirmed it
versions-got = { $unit } has it
versions-signed = Signed on by { $people }
versions-what-changed = What changed, word by word
versions-since = What changed since then
compare-title = Two versions compared
compare-signed = From the version you signed last to the text.
compare-got = From the version your unit confirmed last to the text.
compare-last = From the version before to the text.
compare-from = From
compare-to = To
compare-go = Compare
compare-count = { $count ->
    [0] Nothing is different
    [one] 1 statement is different
   *[other] { $count } statements are different
}
compare-unchanged = { $count ->
    [one] { $first } is the same
   *[other] { $count } statements are the same, { $first } to { $last }
}
compare-moved = { $id }: moved, same words
compare-edited = { $id }: changed
compare-added = { $id }: added
compare-removed = { $id }: taken out
compare-also-moved = and moved

## The time line
time-title = The time line
time-describe = What each unit made, sent, confirmed, signed and stopped. The table below says the same.
time-describe-newest = What each unit made, sent, confirmed, signed and stopped: the newest { $count } things. All acts are under “History”.
time-now = now
time-span = { $from } to { $to }
time-sent = Sent to { $unit }: { $checkpoint }
time-got = Confirmed: { $checkpoint }
time-signed = { $person } signed { $count ->
    [one] 1 question
   *[other] { $count } questions
}
time-window = Window over what it is asked now
time-objection = Objection on { $ground }
time-alert = Harm alert
time-planned = Planned hour of release
time-sealed = Sealed: { $version }
time-tick-day = { $day } { $month ->
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
}
time-tick-hour = { $day } { $month ->
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
} { $time }
time-word-version = Version
time-word-delivery = Sent
time-word-receipt = Confirmed
time-word-signature = Signature
time-word-window-running = Window that runs
time-word-window-ended = Window that has ended
time-word-objection-open = Objection that holds
time-word-objection-ended = Objection that doesn’t hold
time-word-alert-open = Alert that holds
time-word-alert-ended = Alert that has ended
time-word-planned = Planned
time-word-sealed = Sealed
time-word-together = Close together
time-word-region = Time line, scrolls sideways
time-word-facts = The time line as a table
time-word-when = When
time-word-unit = Unit
time-word-what = What
time-word-label = About
draft-not-word = This is not a Word file. Taken are Word (.docx), Markdown (.md) and plain text (.txt): open it in your editor and save it as one of these.
draft-misnamed-word = The file’s name ends as a Word file’s does (.docx), and it isn’t one. Open it in your editor and save it as .docx; if it is plain text, let its name end in .txt.
draft-misnamed-text = This file is called plain text, and isn’t text in UTF-8. Open it in your editor and save it as text with the encoding UTF-8, or as .docx.

## Marks in a draft, and what a file is
draft-marks-title = How to mark a headline, a quote, a call
draft-marks-lede = Plain paragraphs need no mark: the first two are the lead, the others the body. Words in quotation marks with who said them become a quote by themselves.
draft-marks-section = what follows below such a heading: { $kind }
draft-marks-cite = rests on the finding F1
draft-cites = What the statements rest on
draft-cites-hint = Ids such as F1, for each statement of the draft that names nothing itself. You see it before you sign.
draft-unknown-id = The draft rests on { $id }, and nothing of that id is recorded here. Correct the id, or record it first.
draft-came = This is { $what }. Taken are Word (.docx), Markdown (.md) and plain text (.txt).
draft-came-pdf = a PDF
draft-came-picture = a picture
draft-came-rtf = an RTF text
draft-came-html = a web page
write-unknown-id = Nothing is recorded here as { $id }. Look at the id again, or record it first, under “Investigation”.
said-edit-bare = It has new words. Invisible characters that change how text is shown were taken out.
said-add-bare = It is in the text. Invisible characters that change how text is shown were taken out.
draft-came-sheet = a spreadsheet
draft-came-slides = a presentation
