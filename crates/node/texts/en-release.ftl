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
receipt-done = You have said that this is before you.
receipt-not-yours = Your seat can’t say for your unit that it has this. A researcher, a lawyer, a speaker or another who works on texts can.
receipt-means = Your signature means: this text is before us. The time of your unit starts now, in your working hours. It is not consent, and it answers nothing. You can still answer, object, or say that the time is too short.
receipt-go = It is before us
said-receipt = It is on record that your unit has it. Your time runs from now.

unreachable-title = Find a unit unreachable
unreachable-lede = When a unit is silent because nobody can reach it, the panel says so. The release then says it too. A unit that says anything is reachable again.
unreachable-unit = Unit
unreachable-since = Silent since
unreachable-since-hint = On your clock ({ $zone }). The charter asks { $count ->
    [one] 1 working day
   *[other] { $count } working days
} of silence.
unreachable-since-ahead = This is later than now.
unreachable-ways = Ways that were tried
unreachable-ways-hint = One on each line, three at least. The text must have been sent by three ways.
unreachable-ways-few = Three different ways at least, one on each line.
unreachable-safety = Statements that touch the safety of its people
unreachable-safety-hint = These must come out of the text before it can go out.
unreachable-means = Your signature means: I looked into it, and this unit can’t be reached. It does not mean that it agrees.
unreachable-go = Sign this finding
said-unreachable = The finding is on record. It ends when the unit says anything.
