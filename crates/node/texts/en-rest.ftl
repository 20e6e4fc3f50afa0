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
err-half-founded = The node in { $dir } was not founded to the end.
rec-half-founded = Found it again with the same command. Or remove lock.key and nobis.db, if nothing else is in the folder.

done-seal-locked = Sealed: { $path }. Anybody can check it: nobis verify { $path } --trust TRUST. This writes that file: nobis show trust --to TRUST
notice-open-lock = The store in { $dir } stands open: whoever has the folder reads everything. For rehearsals only. To lock it: nobis passphrase --dir { $dir }
help-new-open = Leave the store open, without a passphrase: for rehearsals only
done-shown-to = Written: { $path }
help-show-to = Write it into this file instead
