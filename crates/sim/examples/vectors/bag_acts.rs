//! What can be wrong with the signed acts of a release: forged, slipped in, left out.

use nobis_core::acts::{Act, Alert, Checkpoint, Concern, Declare, Delivery, Ground, Objection};
use nobis_core::ids::Digest;
use nobis_core::op::Op;
use nobis_core::release::bundle;
use nobis_sim::{Key, OUTPUT, World, at, id};

use super::bag::{Base, Case, in_hours};
use super::bag_cases::{Row, replaced};

pub fn cases(base: &Base) -> Vec<Row> {
    [acts(base), signatures(base), from_elsewhere(base)].concat()
}

/// A fresh world as the base was, to sign further acts in.
fn world() -> World {
    Base::new().world
}

fn declare(unit: &str) -> Act {
    Act::Declare(Declare { output: id(OUTPUT), reason: format!("The text is about people of {unit}.") })
}

fn delivery(channel: &str) -> Act {
    Act::Delivery(Delivery {
        output: id(OUTPUT),
        unit: id("ca"),
        checkpoint: Checkpoint::Final,
        version: None,
        channel: channel.into(),
        lang: "en".into(),
        readings: Vec::new(),
    })
}

fn concern(base: &Base) -> Act {
    Act::Concern(Concern {
        output: id(OUTPUT),
        version: base.contents.published.about.version,
        statements: [].into(),
        text: "The week is one of mourning.".into(),
    })
}

fn acts(base: &Base) -> Vec<Row> {
    let mut w = world();
    let stranger = Key::from_seed(1, "stranger");
    w.keys.insert(id("stranger"), stranger);
    let by_nobody = w.draft("stranger", &declare("nobody"));
    let objection = Act::Objection(Objection {
        output: id(OUTPUT),
        version: base.contents.published.about.version,
        statements: [].into(),
        ground: Ground::Timing,
        argument: "It is the wrong week.".into(),
        resolves_if: "it waits a month".into(),
    });
    let no_seat = w.draft("is-5", &objection).without_aside();
    let (one, two) = (w.draft("no-2", &delivery("node")), w.draft("no-2", &delivery("paper")));
    let made = |kind: &str| base.world.made.iter().find(|op| op.header().kind == kind).expect("in the scene").clone();
    let (evidence, founding) = (made("evidence"), made("space-found"));
    w.at("2022-06-02T08:00:00Z");
    let late = w.draft("ua-1", &concern(base)).without_aside();
    let mut elsewhere = World::new(1, nobis_core::charter::P2);
    let foreign = elsewhere.draft("no-2", &declare("Norway"));
    let of_kind = |kind: &'static str| move |op: &Op| op.header().kind != kind;
    let s3 = base.world.state.statements[&id(OUTPUT)][&id("S3")]
        .versions()
        .map(|(op, _)| *op)
        .next()
        .expect("it was written");
    vec![
        (
            "act-unreadable",
            "act-unreadable",
            "A letter of a signed header is another.",
            base.sealed(|c| c.acts = replaced(&c.acts, "\"seq\":1", "\"seq\":2")),
        ),
        (
            "act-unreadable-order",
            "act-unreadable",
            "Two lines of acts.jsonl have changed places.",
            base.sealed(|c| {
                let mut lines: Vec<&[u8]> = c.acts.split_inclusive(|b| *b == b'\n').collect();
                lines.swap(0, 1);
                c.acts = lines.concat();
            }),
        ),
        (
            "act-signer-unknown",
            "act-signer-unknown",
            "An act of a key that is nobody's in the trust file.",
            base.with_acts(|ops| ops.push(by_nobody)),
        ),
        (
            "act-refused-no-seat",
            "act-refused",
            "An objection by a release officer, who may not.",
            base.with_acts(|ops| ops.push(no_seat)),
        ),
        ("act-refused-other-space", "act-refused", "An act of another space.", base.with_acts(|ops| ops.push(foreign))),
        (
            "act-refused-no-body",
            "act-refused",
            "The body of a receipt is gone.",
            base.with_acts(|ops| {
                let at = ops.iter().position(|op| op.header().kind == "receipt").expect("a unit had it");
                ops[at] = ops[at].without_body();
            }),
        ),
        (
            "act-with-aside",
            "act-with-aside",
            "The argument of an objection, which should have stayed in the circle, lies beside it.",
            base.with_acts(|ops| {
                let argued = made("objection");
                let at = ops.iter().position(|op| op.id() == argued.id()).expect("it is in the bag");
                ops[at] = argued;
            }),
        ),
        (
            "act-after-seal",
            "act-after-seal",
            "A concern of the unit that was asked is dated a day after the seal.",
            base.with_acts(|ops| ops.push(late)),
        ),
        (
            "act-extra-equivocal",
            "act-extra",
            "Two deliveries of one key for one place in its chain: neither counts, so neither belongs here.",
            base.with_acts(|ops| ops.extend([one, two])),
        ),
        (
            "act-extra-evidence",
            "act-extra",
            "A piece of evidence lies among the acts, with its body.",
            base.with_acts(|ops| ops.push(evidence)),
        ),
        (
            "act-extra-founding",
            "act-extra",
            "The founding act lies among the acts.",
            base.with_acts(|ops| ops.push(founding)),
        ),
        (
            "output-not-opened",
            "output-not-opened",
            "The opening of the output is left out.",
            base.with_acts(|ops| ops.retain(of_kind("output-open"))),
        ),
        (
            "statement-without-act",
            "statement-without-act",
            "The signed act of one statement is left out.",
            base.with_acts(|ops| ops.retain(|op| op.id() != s3)),
        ),
        (
            "ok-crisis",
            "ok",
            "A text made in hours, after a unit of the region and one outside the author's line had declared a crisis.",
            in_hours(|_| {}),
        ),
        (
            "crisis-not-declared",
            "crisis-not-declared",
            "The declarations of the crisis are left out.",
            in_hours(|ops| ops.retain(of_kind("crisis-declare"))),
        ),
        (
            "objection-holds-withdrawal-left-out",
            "objection-holds",
            "The withdrawal of an objection is left out: it would still hold.",
            base.with_acts(|ops| ops.retain(of_kind("withdraw"))),
        ),
        (
            "objection-holds-second-left-out",
            "objection-holds",
            "The second signature on a withdrawal is left out: one person alone lets go of nothing.",
            base.with_acts(|ops| ops.retain(of_kind("withdraw-second"))),
        ),
        (
            "objection-holds-witness-left-out",
            "objection-holds",
            "That another unit saw a withdrawal is left out: nothing says when its cool-off began.",
            base.with_acts(|ops| ops.retain(of_kind("withdraw-seen"))),
        ),
    ]
}

fn signed_by<'o>(ops: &'o [Op], base: &'o Base, person: &str) -> impl Iterator<Item = &'o Op> {
    let key = base.world.keys[&id(person)].public.clone();
    ops.iter().filter(move |op| op.header().author == key && op.header().kind == "attest")
}

/// Signatures the release rule needs.
fn signatures(base: &Base) -> Vec<Row> {
    let ops = bundle::read_acts(&base.contents.acts).expect("written by nobis");
    let of = |person: &str| signed_by(&ops, base, person).map(Op::id).collect::<Vec<_>>();
    let without = |gone: Vec<Digest>| base.with_acts(|ops| ops.retain(|op| !gone.contains(&op.id())));
    let facts = signed_by(&ops, base, "is-4").next().expect("is-4 signed the facts");
    let act = facts.act().expect("it has a body").expect("it reads");
    let by_author = world().draft("is-1", &act);
    let instead = base.with_acts(|ops| {
        ops.retain(|op| op.id() != facts.id());
        ops.push(by_author);
    });
    let by_legal = world().draft("is-2", &act);
    let other_seat = base.with_acts(|ops| {
        ops.retain(|op| op.id() != facts.id());
        ops.push(by_legal);
    });
    vec![
        ("gate-not-signed", "gate-not-signed", "The signature for the facts is left out.", without(of("is-4"))),
        ("gate-not-signed-author", "gate-not-signed", "Who wrote the statements signed their facts.", instead),
        ("gate-not-signed-seat", "gate-not-signed", "A person without the seat signed the facts.", other_seat),
        (
            "consent-missing",
            "consent-missing",
            "The answer of the unit the text is about is left out.",
            without(of("ua-2")),
        ),
    ]
}

/// Acts the verifier has from elsewhere: `nobis verify --with FILE`.
fn from_elsewhere(base: &Base) -> Vec<Row> {
    let version = base.contents.published.about.version;
    let objection = Act::Objection(Objection {
        output: id(OUTPUT),
        version,
        statements: [].into(),
        ground: Ground::Safety,
        argument: "The convoy of the second school leaves today.".into(),
        resolves_if: "the convoy has arrived".into(),
    });
    let alert = Act::Alert(Alert {
        output: id(OUTPUT),
        who: "the convoy".into(),
        how: "The text tells where it waits.".into(),
    });
    let with = |person: &str, act: &Act| {
        let op = world().draft(person, act).without_aside();
        Case { with: vec![op], ..base.case() }
    };
    let timing = |o: &Objection| Objection { ground: Ground::Timing, ..o.clone() };
    let at_wrong_time = match &objection {
        Act::Objection(o) => Act::Objection(timing(o)),
        _ => unreachable!("an objection"),
    };
    let mut afterwards = world();
    afterwards.at("2022-06-02T08:00:00Z");
    let later = afterwards.draft("ua-1", &objection).without_aside();
    let known = bundle::read_acts(&base.contents.acts).expect("written by nobis")[..1].to_vec();
    vec![
        (
            "reading-missing-declaration-withheld",
            "reading-missing",
            "A unit that declared itself concerned was left out of the bag; the verifier has its act.",
            with("ke-1", &declare("Kenya")),
        ),
        (
            "act-left-out",
            "act-left-out",
            "An objection that never holds was left out of the bag; the verifier has it. It has to be there.",
            with("ua-1", &at_wrong_time),
        ),
        (
            "ok-with-later-objection",
            "ok",
            "An objection dated after the seal: nobody unmakes a release afterwards.",
            Case { with: vec![later], ..base.case() },
        ),
        (
            "ok-with-concern",
            "ok",
            "A concern was left out of the bag; it never holds, and of acts brought along only those that may are judged.",
            with("ua-1", &concern(base)),
        ),
        (
            "objection-holds",
            "objection-holds",
            "An objection on safety was left out of the bag; the verifier has it.",
            with("ua-1", &objection),
        ),
        (
            "objection-holds-alert",
            "objection-holds",
            "An alert was left out of the bag; the verifier has it.",
            with("ua-1", &alert),
        ),
        (
            "sealed-in-the-future",
            "sealed-in-the-future",
            "The verifier has a clock, and the release claims to be sealed a day later.",
            Case { now: Some(at("2022-05-31T08:00:00Z")), ..base.case() },
        ),
        ("ok-now", "ok", "The verifier has a clock.", Case { now: Some(at("2022-06-01T08:00:00Z")), ..base.case() }),
        ("ok-with-known-act", "ok", "The verifier has an act that is in the bag.", Case { with: known, ..base.case() }),
    ]
}
