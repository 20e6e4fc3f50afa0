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

help-duress = Set a second passphrase for your key: what is signed with it says so to your guardians, and to nobody else
help-duress-guardians = A guardian of your unit; several by saying it again
help-duress-to = The file to write for them. Only their nodes open it. Hand it on, and remove it
help-ward = Take in the file by which a person of a unit you guard lets you see when they are forced
help-ward-from = The file
help-wards = What those you guard say by the passphrase they use: seen by you alone
ask-duress-first = Passphrase of the key of { $person }:
ask-duress-second = Second passphrase, for when you are forced:
ask-duress-again = The second passphrase again:
done-duress = The second passphrase is set. It opens the same pages and signs the same acts; only your guardians can tell.
    Let { $path } be carried to them, and remove it here: its name and its length say what it is.
done-ward = You will see by `nobis wards` when { $person } signs with the second passphrase.
wards-none = Nobody has given { $person } such a file.
wards-quiet = { $person }: no sign.
wards-sign = { $count ->
    [one] { $person }: an act says that it was forced, { $op } of { $at }.
    *[other] { $person }: { $count } acts say that they were forced, the first of them { $op } of { $at }.
} Tell nobody by a line that those who force them could hear. What was signed since is taken out by: nobis recheck { $person } --keep { $keep }
err-duress-agent = The key of { $person } is held by an agent, so no second passphrase can be set for it.
rec-duress-agent = Use a key in a file, with a passphrase.
err-duress-open = The key at { $path } has no passphrase, so whoever has it needs none.
rec-duress-open = Give it one: ssh-keygen -p -f { $path }
err-duress-differs = The two didn’t match. Nothing was set.
rec-duress-differs = Try again.
err-duress-same = The second passphrase must be another than the first, and have at least { $count } characters. Nothing was set.
rec-duress-same = Choose one you will not mix up with the first, and that looks as good.
err-no-guardian = { $person } is no guardian of this person’s unit.
rec-no-guardian = The trust file names guardians.
err-ward-file = { $path } is not what a person gives to their guardians.
rec-ward-file = Ask them for the file again: nobis duress.
help-check-in-free = Nothing they signed in between was forced: all of it counts
done-check-in-open = It is on record that you had a word from { $person }. Another recheck is still open, so nothing changes before that is ended too: { $recheck }
wards-open = { $person }: a word is asked for by recheck { $recheck }. When you had it: nobis check-in { $recheck } --free, or --forced
