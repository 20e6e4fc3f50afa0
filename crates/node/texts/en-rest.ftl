# At rest: the lock of a node, what it opens, and what destroys it.

ask-node-passphrase = Passphrase of this node:
ask-node-passphrase-again = That did not open it. Passphrase of this node:
ask-new-passphrase = A new passphrase for this node, a few words:
ask-new-passphrase-twice = The same once more:

err-lock-missing = The key file of this node is not here ({ $path }).
rec-lock-missing = Bring it back from where it was put, or restore a backup: nobis restore. If the node was destroyed, nothing opens it again.
err-lock-file = The key file of this node can't be used ({ $path }): { $why }.
rec-lock-file = Put a copy in its place, or restore a backup: nobis restore.
err-lock-wrong = This passphrase does not open this node.
rec-lock-wrong = Try again. Ask in your unit who knows it: without it, only a backup with another passphrase helps.
err-lock-nobody = This node is locked, and there is nobody to ask for its passphrase.
rec-lock-nobody = Run this at a terminal, or name a file that holds the passphrase in NOBIS_PASSPHRASE_FILE.
err-lock-agent = This node opens with a key in ssh-agent, and the agent here does not have it.
rec-lock-agent = Add the key: ssh-add. Then try again.
err-lock-differ = The two passphrases are not the same. Nothing was changed.
rec-lock-differ = Try again.

done-seal-locked = Sealed: { $path }. Anybody can check it: nobis verify { $path } --trust TRUST. This writes that file: nobis show trust --to TRUST
notice-open-lock = The store in { $dir } stands open: whoever has the folder reads everything. For rehearsals only. To lock it: nobis passphrase --dir { $dir }
help-new-open = Leave the store open, without a passphrase: for rehearsals only
done-shown-to = Written: { $path }
help-show-to = Write it into this file instead

ask-destroy = This destroys the node. To go on, type the name of its federation, { $name }:
err-destroy-name = This is not the name of the federation. Nothing was destroyed.
rec-destroy-name = Type it as it stands in the question.
err-destroy-nobody = There is nobody to ask whether to destroy this node. Nothing was destroyed.
rec-destroy-nobody = Run this at a terminal, or say --yes.
done-destroy = Destroyed: nothing opens the node in { $dir } again, and its files are gone. What was given to others, and backups, are still there.
done-destroy-left = Destroyed: nothing opens the node in { $dir } again. Some of its files could not be removed: remove the folder.
done-passphrase = The node opens with the new passphrase. The old one still opens older backups and copies of its key file.
done-passphrase-agent = The node opens with this key in ssh-agent, too.
done-passphrase-without = This key does not open the node any more.
err-backup-there = There is something in { $path } already.
rec-backup-there = Choose another name. A backup is never written over.
done-backup = Backup written: { $path }. It holds { $count ->
    [one] 1 file
   *[other] { $count } files
}, { $megabytes } MB. Keep it and its passphrase in two places.
err-restore-there = The folder { $dir } is not empty.
rec-restore-there = Choose a new one with --dir.
err-restore-form = This is not a backup, or it is damaged: { $why }.
rec-restore-form = Take another copy of it.
done-restore = Restored into { $dir } and read again in full: { $acts ->
    [one] 1 act
   *[other] { $acts } acts
} in { $count ->
    [one] 1 file
   *[other] { $count } files
}. It opens with the passphrase of the backup. Before anybody signs here, take in what other units have: what was signed after the backup is missing.
progress-files = { $count ->
    [one] 1 file
   *[other] { $count } files
}, { $megabytes } MB

help-passphrase = Change the passphrase that opens this node
help-passphrase-agent = Let this key in ssh-agent open the node, too (a .pub file)
help-passphrase-without-agent = Take this key in ssh-agent out again (a .pub file)
help-destroy = Destroy this node: first its key, then its files
help-destroy-yes = Do not ask
help-backup = Write all of this node into one encrypted file
help-backup-to = The file
help-restore = Make a node from a backup, in a new folder
help-restore-from = The backup
help-join-open = Leave the store open, without a passphrase: for rehearsals only

# Pages
locked-go = Open this node
locked-passphrase = Passphrase of this node
locked-lede = Nothing of what it holds is in memory. Its passphrase opens it for everybody; then each unlocks their own key.
locked-title = This node is locked
lock-node-title = Lock this node now
lock-node-lede = The keys of everybody leave the memory of this machine, and so does all that this node holds. All sessions end. To go on, somebody types the passphrase of the node.
lock-node-go = Lock this node
destroy-title = Destroy this node
destroy-go = Destroy this node now
destroy-go-sure = Yes, destroy it now
destroy-leave = No: leave everything as it is
destroy-lede = Only when those who come for this machine must not find what it holds. It takes a moment, and nothing brings it back.
destroy-sure = Press once more. There is no way back.
destroy-lost = What is lost
destroy-lost-what = Everything in this folder: acts, drafts, records, and the private keys of all who sign here. It is lost for good, unless there is a backup with its passphrase.
destroy-stays = What stays
destroy-stays-what = What other units have received stays with them. So do releases, backups and whatever was saved or printed elsewhere. Tell the other units by another way: they can’t see that this node is gone.
destroyed-title = Destroyed
err-node-stands-open = This node stands open: it has no passphrase to be locked with.
rec-node-stands-open = Give it one at the terminal: nobis passphrase. For a rehearsal it is enough to end the program.
locked-this-node = This node
