# Acts that have no effect. They are kept and shown all the same: nothing anybody signed is dropped.

err-refused-unknown-key = This act has no effect: the key that signed it is nobody’s in the trust file.
rec-refused-unknown-key = Check that you use the right key. A new key counts once enough people enrolled it: nobis request, nobis enrol.

err-refused-key-revoked = This act has no effect: the key that signed it was revoked, and this is not among the acts of it that still count.
rec-refused-key-revoked = If it is yours and right, sign it again with your new key.

err-refused-key-unproved = This key has no effect: it did not sign that it is this person’s, in this space.
rec-refused-key-unproved = Let the new device sign for itself again. Only who holds a key can ask for it to be taken in.

err-refused-not-a-guardian = This act has no effect: whoever signed it is no guardian of that person’s unit.
rec-refused-not-a-guardian = The trust file names guardians. Ask one of them; to end a key, speak for its end: nobis revoke.

err-refused-key-taken = This act has no effect: the key is in the trust file already, or is another person’s.
rec-refused-key-taken = Make a new key for the new device. One key speaks for one person.

err-refused-no-seat = This act has no effect: whoever signed it holds no seat that may do this.
rec-refused-no-seat = Ask somebody with the right seat to do it. The trust file says who holds which.

err-refused-unreadable = This act has no effect: this program can’t read it.
rec-refused-unreadable = It may come from a newer version of nobis. Update, or ask its author to do it again.

err-refused-foreign-edit = This change has no effect: the record belongs to another unit.
rec-refused-foreign-edit = Ask that unit to change it, or say what is wrong with it: `nobis concern --as …`, `nobis object --as …`

err-refused-aside-missing = This act has no effect yet: the part that only people who take part may read has not arrived.
rec-refused-aside-missing = Ask the unit that sent it for the whole act: `nobis pack`.

err-refused-no-reason = This act has no effect: it gives no reasons, or too few to weigh.
rec-refused-no-reason = Do it again with reasons. An objection also says what would resolve it. “No” alone is no answer.

err-refused-no-crisis-charter = This declaration has no effect: the text goes by a charter that knows no crisis.
rec-refused-no-crisis-charter = Let it take its usual way. What must go out in hours is opened as a text of its own, under a charter for a crisis.

err-refused-not-the-objector = This withdrawal has no effect: only the person who objected can withdraw.
rec-refused-not-the-objector = Ask the objector what would resolve it. Otherwise answer it, or ask the panel.
err-refused-not-a-second = This second signature has no effect: it takes another person of the unit that withdraws, or its guardian outside the author’s unit.
rec-refused-not-a-second = Ask a colleague of the objector. The trust file says who they are, and who the unit’s guardians are.

err-refused-not-of-the-unit = This has no effect: only people of the unit that withdraws, and its guardians, take a withdrawal back.
rec-refused-not-of-the-unit = If you think that somebody was forced, tell that unit’s guardian by another channel, or object yourself.

err-refused-not-a-witness = This has no effect: whoever has seen a withdrawal must be neither of the unit that withdraws nor of the author’s.
rec-refused-not-a-witness = Ask somebody of a third unit, or of the panel, to say that they have it.

err-refused-not-the-receiver = This receipt has no effect: the delivery was for another unit.
rec-refused-not-the-receiver = The unit it was sent to gives the receipt, from its own node.
err-refused-node-retired = This receipt has no effect: its unit took the node that signed it out of service.
rec-refused-node-retired = Another node of the unit receipts it, or somebody of the unit: nobis receipt

err-refused-not-from-outside = This closing has no effect: it comes from the author’s unit or from the unit that raised the alert.
rec-refused-not-from-outside = Ask a safety reviewer of a third unit, and say what was done.

err-refused-not-independent = This ruling has no effect: the panel member belongs to the author’s or the objector’s unit.
rec-refused-not-independent = Another panel member rules in this case.

err-refused-id-taken = This output has no effect: its id is taken.
rec-refused-id-taken = Open it again under another id.

# An output that can't be looked at.

err-view-not-founded = This space has no founding act that can be read.
rec-view-not-founded = Check that this is the right folder. If the space came from another unit, exchange records with it again: `nobis pack`, `nobis take`.

err-view-no-output = There is no output called { $output } here.
rec-view-no-output = Look at what is here with `nobis show`. If another unit opened it, exchange records with that unit first: `nobis pack`, `nobis take`.

err-view-no-charter = The charter of this output ({ $charter }) is not among those the space was founded with.
rec-view-no-charter = Ask the unit that opened it which charter it meant. It opens the output again under one of this space.
