# The story of nobis demo: August 2022, played again with everybody asked. Invented people; the public facts of the case.

demo-kept = The earlier demo is kept in { $dir }.

demo-opening = ── August 2022 ─────────────────────────────────────────────────────────────
  A federation without a head office: a secretariat (is), sections in Ukraine (ua), Canada (ca),
  Norway (no) and Kenya (ke), a panel (pn). Each person signs with their own key. It is the
  morning of 3 August, a day before release. The secretariat brings in its draft, with the
  findings, the evidence, and what was said about it so far.
demo-refused = ── Refused, with every reason at once ──────────────────────────────────────
  The author asks what stands in the way. Not one red light: each reason, who can clear it, how.
demo-refused-seal =   A release officer tries all the same. There is no way around.
demo-objection = ── “No” is not an answer ───────────────────────────────────────────────────
  The Ukraine section has objected twice, with reasons. The author answers in one word, then
  tries to take the objection off the table.
demo-mended = ── Mended ─────────────────────────────────────────────────────────────────
  Two days of work: the headline says where and when, the law says “may have”, the context stands
  where people read, the short window is told, a rebuttal is ready, and both objections have
  reasoned answers. Statements keep their ids, so nothing anybody said about them is lost.
demo-mended-left =   { $count ->
    [one] 1 thing stands
   *[other] { $count } things stand
} in the way now: signatures, and the Ukraine section's own answer.
demo-asked = ── Nothing about us without us ────────────────────────────────────────────
  The Ukraine section gets this very version. Its window runs from its own receipt, in its own
  working hours.
demo-own =   The author would sign the facts. A signature under one's own text is kept, and counts for nothing.
demo-signing =   Everybody signs what they may: facts and law inside, do-no-harm and impartiality from other units.
demo-typo = ── One edit under a signed text ────────────────────────────────────────────
  A space too many is typesetting. Nobody has to sign again.
demo-edit =   A number is not. The gates that read this sentence ask again; all others stay good.
demo-stale =   { $count ->
    [0] No gate is stale; { $good } stay good.
    [one] 1 gate is stale: { $keys }. { $good } stay good.
   *[other] { $count } gates are stale: { $keys }. { $good } stay good.
}
demo-reaffirm =   They see what changed, and sign that again, no more.
demo-alert = ── Twenty minutes before release ───────────────────────────────────────────
  Colleagues in Ukraine are threatened. One word holds everything, at once.
demo-alert-own =   The author's side would close the alert. It can't.
demo-alert-outside =   A safety officer of the Norway section looks into it. When it is dealt with, it is.
demo-dissent = ── With dissent, on the same page ───────────────────────────────────────────
  The Ukraine section consents to how it was engaged, to safety, and to the local facts. On the law it
  disagrees. Its dissent goes out with the text, signed, where everybody reads it.
demo-seal =   Sealed by a release officer of the Norway section: nobody can shelve what is clear by not pressing.
demo-verify = ── A stranger checks ──────────────────────────────────────────────────────
  Offline, with the release and the trust file.
demo-flip =   One bit of the text is turned.
demo-next = ── Your turn ──────────────────────────────────────────────────────────────
  The release, as the public gets it:   { $dir }/release/data/index.html, and HOW-TO-VERIFY.txt
  Check it with stock tools:            cd { $dir }/release && sha256sum -c seal/seal.sha256 manifest-sha256.txt
                                        ssh-keygen -Y verify -f ../trust -I no-3 -n nobis-seal-v1 -s seal/seal.sha256.sig < seal/seal.sha256
  Why the first draft was refused:      { $dir }/refused.json
  Try your own change:                  edit { $dir }/case/corrected/draft.md, then
                                        nobis import { $dir }/case/corrected --dir { $dir }
                                        nobis check --dir { $dir }

demo-node-at = The pages of { $unit } are at { $address }
demo-nodes =
    Now each unit has a node of its own: four processes, four folders, each with its own keys. What is signed at one
    is at the others in a moment. Open two of these addresses side by side in a browser on this machine.
    Ctrl+C ends them; nothing that was signed is lost.
err-demo-node = The node of { $unit } doesn't start.
rec-demo-node = What it says above tells why. The demo without the nodes: nobis demo --no-serve
