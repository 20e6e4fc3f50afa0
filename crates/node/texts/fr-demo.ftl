# Draft: awaits a native editor.
#
# The story of nobis demo: August 2022, played again with everybody asked. Invented people; the public facts of the case.

demo-kept = La démonstration précédente est conservée dans { $dir }.

demo-opening = ── Août 2022 ───────────────────────────────────────────────────────────────
  Une fédération sans siège central : un secrétariat (is), des sections en Ukraine (ua), au Canada
  (ca), en Norvège (no) et au Kenya (ke), un panel (pn). Chaque personne signe avec sa propre clé.
  C’est le matin du 3 août, la veille de la publication. Le secrétariat apporte son brouillon, avec
  les constats, les preuves, et ce qui en a été dit jusqu’ici.
demo-refused = ── Refusé, avec toutes les raisons à la fois ───────────────────────────────
  La personne qui a écrit le texte demande ce qui fait obstacle. Pas un simple feu rouge : chaque
  raison, qui peut agir, et comment.
demo-refused-seal =   Une personne responsable de la publication essaie quand même. Il n’y a pas de contournement.
demo-objection = ── « Non » n’est pas une réponse ───────────────────────────────────────────
  La section Ukraine a formulé deux objections, avec des raisons. La personne qui a écrit le texte
  répond d’un mot, puis essaie d’écarter l’objection.
demo-mended = ── Retravaillé ─────────────────────────────────────────────────────────────
  Deux jours de travail : le titre dit où et quand, le droit dit « pourrait avoir », le contexte est
  là où on lit, le délai trop court est indiqué, une réponse aux détournements est prête, et les deux
  objections ont une réponse motivée. Les énoncés gardent leur identifiant : rien de ce qui a été dit
  à leur sujet n’est perdu.
demo-mended-left =   Il reste { $count ->
    [one] { $count } point
   *[other] { $count } points
} à régler : des signatures, et la réponse de la section Ukraine elle-même.
demo-asked = ── Rien sur nous sans nous ─────────────────────────────────────────────────
  La section Ukraine reçoit exactement cette version. Son délai court à partir de son propre accusé
  de réception, pendant ses propres heures de travail.
demo-own = La personne qui a écrit le texte voudrait signer les faits. Signer son propre texte : c’est
  conservé, et cela ne compte pas.
demo-signing = Chaque personne signe ce qu’elle peut : faits et droit à l’intérieur ; ne pas nuire et
  impartialité depuis d’autres unités.
demo-typo = ── Une modification sous un texte signé ────────────────────────────────────
  Un espace de trop, c’est de la typographie. Personne n’a à signer de nouveau.
demo-edit = Un nombre, non. Les contrôles qui lisent cette phrase posent de nouveau leur question ; tous les
  autres restent valables.
demo-stale =   { $count ->
    [0] Tous les contrôles signés sont à jour. Valables : { $good }.
    [one] { $count } contrôle n’est plus à jour : { $keys }. Toujours valables : { $good }.
   *[other] { $count } contrôles ne sont plus à jour : { $keys }. Toujours valables : { $good }.
}
demo-reaffirm =   Les signataires voient ce qui a changé, et signent cela de nouveau, rien de plus.
demo-alert = ── Vingt minutes avant la publication ──────────────────────────────────────
  Des menaces visent des collègues en Ukraine. Un seul mot suspend tout, aussitôt.
demo-alert-own =   L’unité qui a écrit le texte voudrait clore l’alerte. Elle ne le peut pas.
demo-alert-outside = Une personne responsable de la sécurité, dans la section Norvège, s’en saisit. Une fois le
  danger écarté, l’alerte est close.
demo-dissent = ── Avec une opinion dissidente, sur la même page ───────────────────────────
  La section Ukraine consent pour ce qui touche à sa participation, à la sécurité et aux faits locaux.
  Sur le droit, elle n’est pas d’accord. Son opinion dissidente paraît avec le texte, signée, là où
  tout le monde la lit.
demo-seal = Le sceau vient d’une personne responsable de la publication, dans la section Norvège : nul ne
  peut enterrer un texte en ordre en s’abstenant d’appuyer.
demo-verify = ── Quelqu’un d’extérieur vérifie ───────────────────────────────────────────
  Hors ligne, avec la publication et le fichier de confiance.
demo-flip =   Un seul bit du texte est inversé.
demo-next = ── À vous ──────────────────────────────────────────────────────────────────
  La publication, telle que le public la reçoit : { $dir }/release/data/index.html, et HOW-TO-VERIFY.txt
  La vérifier avec des outils courants :         cd { $dir }/release && sha256sum -c seal/seal.sha256 manifest-sha256.txt
                                                 ssh-keygen -Y verify -f ../trust -I no-3 -n nobis-seal-v1 -s seal/seal.sha256.sig < seal/seal.sha256
  Pourquoi le premier brouillon a été refusé :   { $dir }/refused.json
  Essayer votre propre modification :            modifiez { $dir }/case/corrected/draft.md, puis
                                                 nobis import { $dir }/case/corrected --dir { $dir }
                                                 nobis check --dir { $dir }

demo-node-at = Les pages de { $unit } sont à l’adresse { $address }
demo-nodes =
    Chaque unité a maintenant son propre nœud : quatre processus, quatre dossiers, chacun avec ses clés. Ce qui est
    signé sur l’un est aussitôt sur les autres. Ouvrez deux de ces adresses côte à côte dans un navigateur sur cette machine.
    Ctrl+C les arrête ; rien de ce qui a été signé n’est perdu.
err-demo-node = Le nœud de { $unit } ne démarre pas.
rec-demo-node = Ce qu’il dit ci-dessus explique pourquoi. La démonstration sans les nœuds : nobis demo --no-serve
