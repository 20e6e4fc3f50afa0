# Guardians: asking for a word from somebody who may be forced, and saying that one had it.

help-recheck = Ask for a word from a person of a unit you guard: what they signed since doesn’t count, but where it holds
help-recheck-whose = The person
help-recheck-keep = What of their acts you trust: all that are here, none, or those up to an act, by the first digits of its id
help-check-in = Say that you had a word from a person: what they sign counts again
help-check-in-recheck = The recheck, by the first digits of its id
help-check-in-forced = What they signed in between was forced: it never counts
done-recheck = { $count ->
    [0] Recheck { $recheck } is on record. Nothing that { $person } signed so far is affected; what they sign from now on doesn’t count, but where it holds.
    [one] Recheck { $recheck } is on record. One act of { $person } doesn’t count now, but where it holds, nor does what they sign from now on.
    *[other] Recheck { $recheck } is on record. { $count } acts of { $person } don’t count now, but where they hold, nor does what they sign from now on.
}
done-check-in = It is on record that you had a word from { $person }. What they signed counts again.
done-check-in-forced = It is on record that you had a word from { $person }. What they sign from now on counts; what was signed in between never does.
