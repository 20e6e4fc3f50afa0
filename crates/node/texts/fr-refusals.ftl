# Draft: awaits a native editor.
#
# Acts that have no effect. They are kept and shown all the same: nothing anybody signed is dropped.

err-refused-unknown-key = Cet acte est sans effet : la clé qui l’a signé n’est celle de personne dans le fichier de confiance.
rec-refused-unknown-key = Vérifiez que vous utilisez la bonne clé. Une nouvelle clé compte dès qu’assez de personnes l’ont admise : nobis request, nobis enrol.

err-refused-key-revoked = Cet acte est sans effet : la clé qui l’a signé a été révoquée, et il n’est pas parmi ceux de ses actes qui comptent encore.
rec-refused-key-revoked = S’il est de vous et s’il est juste, signez-le de nouveau avec votre nouvelle clé.

err-refused-key-unproved = Cette clé est sans effet : elle n’a pas signé qu’elle est celle de cette personne, dans cet espace.
rec-refused-key-unproved = Faites signer de nouveau le nouvel appareil pour lui-même. Seul qui détient une clé peut la faire admettre.

err-refused-not-a-guardian = Cet acte est sans effet : qui l’a signé n’est pas gardien ou gardienne de l’unité de cette personne.
rec-refused-not-a-guardian = Le fichier de confiance nomme les gardiens. Demandez à l’un d’eux ; pour mettre fin à une clé, parlez pour sa fin : nobis revoke.

err-refused-key-taken = Cet acte est sans effet : la clé figure déjà dans le fichier de confiance, ou elle est à une autre personne.
rec-refused-key-taken = Créez une nouvelle clé pour le nouvel appareil. Une clé parle pour une seule personne.

err-refused-no-seat = Cet acte est sans effet : la personne qui l’a signé n’a pas de fonction qui le permette.
rec-refused-no-seat = Demandez à une personne qui a la bonne fonction. Le fichier de confiance dit qui a laquelle.

err-refused-unreadable = Cet acte est sans effet : ce programme ne peut pas le lire.
rec-refused-unreadable = Il vient peut-être d’une version plus récente de nobis. Mettez le programme à jour, ou demandez que l’acte soit refait.

err-refused-foreign-edit = Cette modification est sans effet : la fiche appartient à une autre unité.
rec-refused-foreign-edit = Demandez à cette unité de la modifier, ou dites ce qui ne va pas : `nobis concern --as …`, `nobis object --as …`

err-refused-aside-missing = Cet acte est encore sans effet : la partie réservée aux personnes qui participent n’est pas arrivée.
rec-refused-aside-missing = Demandez l’acte entier à l’unité qui l’a envoyé : `nobis pack`.

err-refused-no-reason = Cet acte est sans effet : il ne donne pas de raisons, ou trop peu pour les peser.
rec-refused-no-reason = Recommencez avec des raisons. Une objection dit aussi ce qui la résoudrait. « Non » tout seul n’est pas une réponse.

err-refused-no-crisis-charter = Cette déclaration est sans effet : la charte de ce texte ne connaît pas de crise.
rec-refused-no-crisis-charter = Laissez-le suivre la voie habituelle. Ce qui doit paraître en quelques heures s’ouvre comme un texte à part, sous une charte de crise.

err-refused-not-the-objector = Ce retrait est sans effet : seule la personne qui a formulé l’objection peut la retirer.
rec-refused-not-the-objector = Demandez à cette personne ce qui résoudrait l’objection. Sinon, répondez à l’objection, ou saisissez le panel.
err-refused-not-a-second = Cette seconde signature est sans effet : il faut une autre personne de l’unité qui retire, ou son garant, extérieur à l’unité qui a écrit le texte.
rec-refused-not-a-second = Adressez-vous aux collègues de la personne qui a formulé l’objection. Le fichier de confiance dit qui ils sont, et qui sont les garants de l’unité.

err-refused-not-of-the-unit = C’est sans effet : seules les personnes de l’unité qui retire, et ses garants, annulent un retrait.
rec-refused-not-of-the-unit = Si vous pensez que quelqu’un a été contraint, prévenez le garant de cette unité par un autre canal, ou formulez vous-même une objection.

err-refused-not-a-witness = C’est sans effet : qui atteste avoir vu un retrait ne doit être ni de l’unité qui retire, ni de celle qui a écrit le texte.
rec-refused-not-a-witness = Demandez à quelqu’un d’une troisième unité, ou du panel, de dire qu’il l’a reçu.

err-refused-not-the-receiver = Cet accusé de réception est sans effet : l’envoi était destiné à une autre unité.
rec-refused-not-the-receiver = C’est l’unité destinataire qui donne l’accusé de réception, depuis son propre nœud.
err-refused-node-retired = Cet accusé de réception n’a pas d’effet : son unité avait mis hors service le nœud qui l’a signé.
rec-refused-node-retired = Un autre nœud de l’unité en accuse réception, ou une personne de l’unité : nobis receipt

err-refused-not-from-outside = Cette clôture est sans effet : elle vient de l’unité qui a écrit le texte, ou de celle qui a lancé l’alerte.
rec-refused-not-from-outside = Demandez à une personne responsable de la sécurité dans une troisième unité, et dites ce qui a été fait.

err-refused-not-independent = Cette décision est sans effet : ce membre du panel appartient à l’unité qui a écrit le texte, ou à celle qui a formulé l’objection.
rec-refused-not-independent = Dans ce cas, c’est un autre membre du panel qui statue.

err-refused-id-taken = L’ouverture de ce document est sans effet : son identifiant est déjà pris.
rec-refused-id-taken = Ouvrez-le de nouveau sous un autre identifiant.

# An output that can't be looked at.

err-view-not-founded = Cet espace n’a pas d’acte fondateur lisible.
rec-view-not-founded = Vérifiez que c’est le bon dossier. Si l’espace vient d’une autre unité, échangez de nouveau les fiches avec elle : `nobis pack`, `nobis take`.

err-view-no-output = Il n’y a ici aucun document nommé { $output }.
rec-view-no-output = Regardez ce qu’il y a ici : `nobis show`. Si une autre unité l’a ouvert, échangez d’abord les fiches avec elle : `nobis pack`, `nobis take`.

err-view-no-charter = La charte de ce document ({ $charter }) n’est pas parmi celles de la fondation de cet espace.
rec-view-no-charter = Demandez à l’unité qui a ouvert le document de quelle charte il s’agit. Elle l’ouvre de nouveau sous une charte de cet espace.
