# The life of people's keys: asking for one to come in, enrolling, ending, changing one's own.

help-keys = People's keys: which are in the trust file, which came in since and by whose voices, which ended
help-keys-whose = Only this person's
help-request = Write a request for a new key of yours, from a new device or after a loss: others enrol it
help-request-to = The file to write
help-request-invitation = The invitation to the space, where this folder isn't a node of it yet
help-enrol = Speak for a new key: your own further one, a colleague's, or one of another unit that lost its own
help-enrol-request = The request, as its person made it
help-enrol-code = The code its person read out to you by a voice you know
help-revoke = Speak for the end of a key: your own, a colleague's, or one of another unit that lost its own
help-revoke-whose = The person whose key it is
help-revoke-key = The beginning of its fingerprint, where the person has several
help-revoke-keep = What of its acts goes on counting: all, none, or those up to an act, by the first digits of its id
help-renew = Change your own key for the new one in keys/PERSON.next, in every space of this machine

keys-person = { $person } ({ $unit })
keys-in-trust = in the trust file
keys-enrolled = enrolled by { $voices }
keys-asked = not enrolled yet; { $voices } spoke for it
keys-ended = { $count ->
    [0] ended by { $voices }: none of its acts counts
    [one] ended by { $voices }: its first act counts
    *[other] ended by { $voices }: its first { $count } acts count
}
keys-end-asked = { $voices } spoke for its end. { $missing }
keys-takes = That takes { $ways }.
keys-takes-own = { $person }
keys-takes-home = { $count ->
    [one] one person of { $unit }
    *[other] { $count } people of { $unit }
}
keys-takes-peers = more than half of the people, two at least, in each of two other units

done-request = The request for { $person } is in { $path }. Hand it on, and read this out by a voice they know:
    { $code }
done-enrol = You spoke for a key of { $person }.
done-revoke = You spoke for the end of a key of { $person }. If a node was lost with it: nobis nodes, nobis retire NODE
done-revoke-last = { $person } has no key that goes on. A new one comes in by: nobis request, nobis enrol
done-renew-space = In “{ $title }” the old key has enrolled the new one and ended.
done-renew = { $person } signs with { $key } from now on. The old key file is gone from this machine. A second passphrase, if there was one, is gone with it: nobis duress

err-whose-key = It isn't said whose key it is.
rec-whose-key = Say it: --as PERSON
err-key-request = { $path } is no request for a key: line { $line } is not as it should be.
rec-key-request = Ask for the file again, unchanged, as it was written by: nobis request
err-key-request-space = This request is for another space.
rec-key-request-space = Let its person ask for this one, or look whether you mean another: nobis spaces
err-key-request-code = This is not the code of this request. The file may have been changed on its way, or is somebody else's.
rec-key-request-code = Have { $person } read it out again, by a voice you know. Enrol nothing that differs.
err-which-key = It isn't clear which key of { $person } is meant.
rec-which-key = nobis keys { $person } shows them. Say: --key with at least four characters after SHA256:
err-no-new-key = There is no new key for { $person } at { $path }.
rec-no-new-key = Make it: ssh-keygen -t ed25519 -f { $path }
err-seal-key-enrolled = This key of { $person } came in after the founding. A seal takes a key of the trust file: whoever checks by hand has nothing else to look it up in.
rec-seal-key-enrolled = Another release officer seals, with a key that the trust file names.
err-unlock-ended = This key has ended: its person or others said so.
rec-unlock-ended = If it is yours, use your new key; if nobody told you, speak with your unit: somebody may have acted in your name.
err-new-key-used = The key at { $path } is no new key: it is somebody’s already, has ended, or is only a link. Nothing was changed.
rec-new-key-used = Make a new one for { $person }: ssh-keygen -t ed25519 -f { $path }
done-enrol-others = { $count ->
    [one] Another key of { $person } still signs. If it is lost: nobis revoke { $person }
    *[other] { $count } other keys of { $person } still sign. If one is lost: nobis revoke { $person }
}
