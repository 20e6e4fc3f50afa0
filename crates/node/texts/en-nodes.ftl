# Nodes of units: who speaks for whom, joining, and meeting others by network or by a file somebody carries.

help-introduce = Say, signed, that this node speaks for your unit, and where it can be called
help-introduce-addresses = Where other nodes can call it, as 192.0.2.7:7172; leave it out where files are carried
help-retire = Say, signed, that a node of your unit was lost, seized or put away: nobody gives it anything any more
help-retire-node = The first digits of its name, from: nobis nodes
help-nodes = The nodes of all units: which is this one, where each is called, and when it last said what it has
help-invite = Write an invitation for a unit of this space, for its own node
help-invite-unit = The unit
help-invite-to = The file to write. It holds no text and no names of people
help-join = Join a space with an invitation: in an empty folder that holds your key, or beside the spaces of a node
help-join-invitation = The invitation
help-join-addresses = Where other nodes can call this one; leave it out where files are carried
help-meet = Call other nodes now, and go on until both have the same
help-meet-unit = Only the nodes of this unit
help-meet-pace = Send no more than this many bytes a second
help-pack = Write a courier file: what a unit's node lacks, and only that node can open it
help-pack-unit = The unit it is for
help-pack-to = The file to write
help-serve-nodes = Address and port at which other nodes may call this one; without it, no network is used
help-serve-pace = Send each of them no more than this many bytes a second

done-introduce = { $count ->
    [0] This node speaks for { $unit } now. It is reached by courier files: nobis pack, nobis take.
    *[other] This node speaks for { $unit } now, and can be called. Let it listen: nobis serve --nodes ADDRESS
}
done-retire = Node { $node } is out of service, for good. Other nodes learn it when they next meet yours.
done-invite = The invitation for { $unit } is in { $path }.
    Read this out to them over another way, a telephone for example. They must see the same when they join:
    { $code }
done-join = This folder waits for the space, as a node of { $unit }.
    Compare this with what those who invited you read out to you:
    { $code }
    If it is the same, go on: nobis meet
done-join-courier = This folder waits for the space, as a node of { $unit }.
    Compare this with what those who invited you read out to you:
    { $code }
    If it is the same, write a file for them and let it be carried: nobis pack --for { $from } --to FILE
done-pack = { $count ->
    [0] No acts are missing there. { $path } says what is here and asks for what is missing here.
    [one] 1 act is in { $path }. Only the node of { $unit } can open it.
    *[other] { $count } acts are in { $path }. Only the node of { $unit } can open it.
}
done-take-receipts = { $count ->
    [one] This node has receipted 1 delivery to its unit: its window runs from now. The receipt goes out with the next file or call.
    *[other] This node has receipted { $count } deliveries to its unit: their windows run from now. The receipts go out with the next file or call.
}
done-take-waiting = { $count ->
    [one] 1 act waits for acts that it builds on. Take in the other file too.
    *[other] { $count } acts wait for acts that they build on. Take in the other files too.
}
done-take-cut = The file ends too early or is damaged. What could be read was taken in; ask for the file again.
done-meet = { $unit }: both have the same now. { $count ->
    [0] Nothing was new here.
    [one] 1 act was new here.
    *[other] { $count } acts were new here.
}
done-meet-cut = { $unit }: the line was cut. { $count ->
    [0] Nothing was new here.
    [one] 1 act was new here.
    *[other] { $count } acts were new here.
} Nothing is lost: call again, and it goes on from here.
done-meet-not = { $unit }: { $why }
done-serve-nodes = Other nodes can call this one at { $address }

nodes-own = { $unit }: node { $node }, this one. { $reach }
nodes-heard = { $unit }: node { $node }. Said at { $at } what it has. { $reach }
nodes-unheard = { $unit }: node { $node }. Hasn't said to this node yet what it has. { $reach }
nodes-called = Called at { $addresses }.
nodes-by-file = Reached by courier files.
nodes-none = { $unit }: no node is known here. Invite it: nobis invite
nodes-lost = Take care: the node of { $unit } says it has less than it said before. Either it lost acts, or it shows different people different histories. Both of its words are kept, signed by it. Ask there by another way.

err-node-key = The key of this node can't be read any more.
rec-node-key = Restore the folder from a backup. If that can't be done, let somebody of the unit retire this node, and join anew in another folder.
err-node-address = { $address } is no address.
rec-node-address = Give numbers and a port, as 192.0.2.7:7172 or [2001:db8::7]:7172.
err-no-such-node = No node of your unit is named { $prefix }.
rec-no-such-node = See the names: nobis nodes
err-not-introduced = Nobody has said yet that this node speaks for a unit.
rec-not-introduced = Somebody of the unit does it once: nobis introduce --as PERSON
err-no-node-of = No node of { $unit } is known here.
rec-no-node-of = Invite it: nobis invite { $unit } --to FILE
err-who-joins = It isn't said who joins.
rec-who-joins = Say it: --as PERSON. The person's key must be in the folder keys.
err-invitation = { $path } is no invitation, or it was changed on the way: line { $line }.
rec-invitation = Ask those who invited you for it again.
err-courier-key = The node it is for has said a courier key that is none.
rec-courier-key = Ask that unit to introduce its node again: nobis introduce
err-not-courier = { $path } is no courier file, or its beginning is damaged.
rec-not-courier = Ask for the file again.
err-not-for-us = { $path } isn't for this node: it can't be opened here.
rec-not-for-us = Give it to the unit it was written for, or ask for one that is for you: nobis pack --for UNIT
err-not-of-this-space = Nothing in { $path } is of this space, by a node that speaks for one of its units.
rec-not-of-this-space = Ask whoever wrote it to introduce their node, or to write it again.
err-nobody-to-call = No other node says where it can be called.
rec-nobody-to-call = Meet by files instead: nobis pack, nobis take
err-nodes-address = Other nodes can't be met at { $address }: { $why }
rec-nodes-address = Take another port, or port 0 for any.
err-node-silent = It doesn't answer. { $why }
rec-node-silent = Try again later, or meet by files: nobis pack, nobis take
err-node-slow = It stopped speaking in the middle.
rec-node-slow = Call again; it goes on from here. On a very bad line, meet by files.
err-node-garbled = What it says can't be understood ({ $code }).
rec-node-garbled = Its program may be of another version, or it isn't what it says it is. Nothing of it was taken in.
err-peer-nothing = It shares no space with this node, or can't show that it does.
rec-peer-nothing = If it should, ask that unit to introduce its node: nobis introduce
err-peer-out-of-turn = It spoke out of turn, and was left.
rec-peer-out-of-turn = Its program may be of another version. Nothing wrong was taken in.
err-peer-space = It spoke of a space that it has no part in, and was left.
rec-peer-space = Nothing wrong was taken in. Ask that unit by another way.
err-peer-key = It signed with another key than its own, and was left.
rec-peer-key = Nothing wrong was taken in. Ask that unit by another way.
err-peer-order = It sent acts before those they build on, and was left.
rec-peer-order = Nothing wrong was taken in. Its program may be of another version.
err-peer-noise = It said over and over what brings nothing new, and was left.
rec-peer-noise = Nothing wrong was taken in. Ask that unit by another way.

help-any-space = Of several spaces on this machine, the one meant: the first letters of its name, from: nobis spaces
help-spaces = The spaces of this node: what each is called, and who takes part
help-space = Found a further space for some of the units only; nobody else learns that there is one
help-space-title = What it is called
help-space-units = A unit that takes part beside your own; may be given several times

spaces-first = (first) { $title }: with { $others }. { $count ->
    [one] 1 act.
    *[other] { $count } acts.
}
spaces-further = { $name } { $title }: with { $others }. { $count ->
    [one] 1 act.
    *[other] { $count } acts.
}
spaces-awaited = { $name } Waits for its first acts, after an invitation by { $unit }: nobis meet
done-space = The space { $title } is founded here beside the others, for { $units }. Its trust file is
    { $digest }
    Go on in it with --space { $name }: introduce this node there with an address of its own, and invite each unit.
done-space-no-panel = Nobody in it can rule on an objection, for no panel takes part: only who objects, or leaving the statement out, ends one.
done-beside = It stands beside the other spaces of this node. Go on in it with --space { $name }
done-serve-space = { $title }:
meet-space = { $title }:
err-no-such-space = No space here, or more than one, has a name that begins with { $name }.
rec-no-such-space = See the names: nobis spaces
err-space-there = This node takes part in that space already.
rec-space-there = See what is here: nobis spaces
home-spaces = Other spaces on this node
home-space = { $title }, at port { $port }
