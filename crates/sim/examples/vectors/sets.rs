//! Acts one after the other, as lines of JSON: what becomes of the last of them.

use std::collections::BTreeSet;

use nobis_core::acts::{
    Act, Alert, AlertClose, Answer, CheckIn, Checkpoint, ConsentWithdraw, CrisisDeclare, Delivery, Disposition, Form,
    KeyEnrol, KeyRevoke, Node, Outcome, OutputOpen, Reach, Receipt, Recheck, Ruling, Withdraw, WithdrawCancel,
    WithdrawSecond, WithdrawSeen,
};
use nobis_core::canon;
use nobis_core::charter::{Charter, P1};
use nobis_core::ids::Digest;
use nobis_core::op::{Body, Op, Parts};
use nobis_core::records::{Finding, PersonConsent, Statement};
use nobis_core::register::Put;
use nobis_sim::id;
use serde_json::{Value, json};

use super::circle::Circle;
use super::op::{declare, objection};
use super::{Files, vector};

/// Changes an act's kind and content.
type Bend = fn(&mut String, &mut Value);

/// A line of a set: the parts of an act, each as it was written.
pub fn line(op: &Op) -> Vec<u8> {
    let part = |bytes: Option<&[u8]>| bytes.map_or(Value::Null, |b| canon::read_value(b).expect("ops are canonical"));
    let value = json!({
        "aside": part(op.aside_bytes()),
        "body": part(op.body_bytes()),
        "header": part(Some(op.header_bytes())),
        "signature": op.signature().to_armored(),
    });
    let mut out = canon::write_value(&value).expect("parts of ops are canonical");
    out.push(b'\n');
    out
}

pub fn write(out: &mut Files) {
    admission(out);
    refused_for_their_key(out);
    refused_alone(out);
    refused_in_the_light_of_others(out);
}

fn put(out: &mut Files, name: &str, expect: &str, ops: &[Op]) {
    let bytes: Vec<u8> = ops.iter().flat_map(line).collect();
    vector(out, &format!("op/sets/{name}.txt"), &[("expect", expect)], &bytes);
}

/// The set so far, and one more act.
fn last(out: &mut Files, name: &str, expect: &str, circle: &Circle, op: Op) {
    let ops: Vec<Op> = circle.made.iter().cloned().chain([op]).collect();
    put(out, name, expect, &ops);
}

fn admission(out: &mut Files) {
    let mut circle = Circle::founded();
    let founding = circle.made[0].clone();
    let first = circle.draft("ua-1", &declare());
    put(out, "admitted-founding", "admitted", std::slice::from_ref(&founding));
    put(out, "admitted", "admitted", &[founding.clone(), first.clone()]);
    put(out, "admitted-body-erased", "admitted", &[founding.clone(), first.without_body()]);
    put(out, "known", "known", &[founding.clone(), first.clone(), first.clone()]);
    put(out, "not-founded", "admit-not-founded", std::slice::from_ref(&first));
    put(out, "completed", "completed", &[founding.clone(), first.without_body(), first.clone()]);
    let other = circle.draft("ua-1", &objection(&circle));
    put(out, "equivocation", "equivocation", &[founding.clone(), first.clone(), other]);

    circle.take(&first);
    let second = circle.draft("ua-1", &objection(&circle));
    put(out, "waiting", "waiting", &[founding.clone(), second]);
    let mut header = circle.header("ua-1");
    header.seq = 2;
    let jumps = circle.draft_under("ua-1", header, &declare());
    last(out, "chain-place-left-out", "admit-chain", &circle, jumps);
    let mut header = circle.header("ua-2");
    (header.seq, header.prev) = (1, Some(first.id()));
    header.seen = Vec::new();
    let continues = circle.draft_under("ua-2", header, &declare());
    last(out, "chain-of-another-key", "admit-chain", &circle, continues);

    let mut elsewhere = Circle::empty();
    let refounding = elsewhere.founding("Another space");
    let refounding = elsewhere.sign("is-1", &refounding);
    put(out, "other-space-founding", "admit-other-space", &[founding.clone(), refounding]);
    let foreign = elsewhere.draft("ua-1", &declare());
    put(out, "other-space", "admit-other-space", &[founding, foreign]);
}

/// A space with an output opened by `is`, to which `ua` may write.
fn opened() -> Circle {
    let mut circle = Circle::founded();
    circle.sign("is-1", &open("is.press-1", "Soldiers in schools"));
    circle
}

fn open(output: &str, title: &str) -> Act {
    Act::OutputOpen(OutputOpen {
        id: id(output),
        title: title.into(),
        form: Form::PressRelease,
        reach: Reach::Global,
        conflict: true,
        countries: ["UA".to_owned()].into(),
        criticises: BTreeSet::new(),
        charter: Charter::digest(P1),
        editors: [id("ua")].into(),
        promises: [].into(),
    })
}

fn record<T>(name: &str, replaces: Vec<Digest>, value: T) -> Put<T> {
    Put { id: id(name), replaces, salt: "5a".repeat(16), value }
}

/// A machine receipts what was sent to `ua`: before anybody says whose node it is, after, and once it is out of service.
fn by_a_node(out: &mut Files, circle: &mut Circle, receipt: &Act) {
    let node = circle.key("stranger");
    let of_unit = |retired| {
        let courier = "age1example".to_owned();
        Act::Node(Node { node: node.clone(), courier, addresses: vec!["192.0.2.7:7172".into()], retired })
    };
    let op = circle.draft("stranger", receipt);
    last(out, "refused-receipt-by-nobodys-node", "refused-unknown-key", circle, op);
    circle.sign("ua-1", &of_unit(None));
    let op = circle.draft("stranger", receipt);
    last(out, "admitted-receipt-by-node", "admitted", circle, op);
    let op = circle.draft("stranger", &declare());
    last(out, "refused-node-declares", "refused-unknown-key", circle, op);
    circle.sign("ua-2", &of_unit(Some(0)));
    let op = circle.draft("stranger", receipt);
    last(out, "refused-node-retired", "refused-node-retired", circle, op);
}

/// A key ends before an act of it; one comes in without its own word, and one that is somebody's.
fn refused_for_their_key(out: &mut Files) {
    let mut circle = opened();
    let end =
        |circle: &Circle, person: &str| KeyRevoke { person: id(person), key: circle.key("ua-1"), keep: 0, last: None };
    let mine = Act::KeyRevoke(end(&circle, "ua-1"));
    circle.sign("ua-1", &mine);
    let op = circle.draft("ua-1", &declare());
    last(out, "refused-key-revoked", "refused-key-revoked", &circle, op);
    let mut circle = opened();
    let theirs = Act::KeyRevoke(end(&circle, "ua-2"));
    let op = circle.draft("ua-2", &theirs);
    last(out, "refused-key-taken", "refused-key-taken", &circle, op);
    let proof = circle.armored("ua-1", b"another text");
    let enrol = KeyEnrol { person: id("ua-1"), key: circle.key("stranger"), proof };
    let op = circle.draft("ua-1", &Act::KeyEnrol(enrol));
    last(out, "refused-key-unproved", "refused-key-unproved", &circle, op);
}

fn refused_alone(out: &mut Files) {
    let mut circle = opened();
    let op = circle.draft("stranger", &declare());
    last(out, "refused-unknown-key", "refused-unknown-key", &circle, op);
    // Nobody both stops and publishes.
    let act = objection(&circle);
    let op = circle.draft("is-5", &act);
    last(out, "refused-no-seat-release-officer-objects", "refused-no-seat", &circle, op);
    let finding = Act::Finding(record("F1", Vec::new(), Finding::default()));
    let op = circle.draft("pn-1", &finding);
    last(out, "refused-no-seat-panel-writes", "refused-no-seat", &circle, op);
    let Act::Objection(mut bare) = objection(&circle) else { unreachable!("an objection") };
    bare.resolves_if = " ".into();
    let op = circle.draft("ua-1", &Act::Objection(bare));
    last(out, "refused-no-reason-objection", "refused-no-reason", &circle, op.clone());
    // Whose words aren't here yet can't be weighed; an alert holds all the same.
    let withheld = circle.draft("ua-1", &act).without_aside();
    last(out, "refused-aside-missing", "refused-aside-missing", &circle, withheld.clone());
    let alert = Act::Alert(Alert { output: id("is.press-1"), who: "the drivers".into(), how: "by their route".into() });
    let op = circle.draft("ua-1", &alert).without_aside();
    last(out, "admitted-alert-aside-withheld", "admitted", &circle, op);
    for (name, output) in [("another-units", "ua.press-1"), ("no-unit", "press-1")] {
        let op = circle.draft("is-1", &open(output, "Soldiers in schools"));
        last(out, &format!("refused-id-taken-{name}"), "refused-id-taken", &circle, op);
    }

    let unreadable: [(&str, Bend); 4] = [
        ("kind-unknown", |kind, _| *kind = "whistle".into()),
        ("field-unknown", |_, content| content["vote"] = "yes".into()),
        ("field-missing", |_, content| {
            content.as_object_mut().expect("an object").remove("output");
        }),
        ("aside-field-in-the-body", |_, content| content["argument"] = "The street is named.".into()),
    ];
    for (name, bend) in unreadable {
        let act = objection(&circle);
        let op = bent(&mut circle, &act, bend);
        last(out, &format!("refused-unreadable-{name}"), "refused-unreadable", &circle, op);
    }
}

/// An act whose kind and content were changed before it was signed.
fn bent(circle: &mut Circle, act: &Act, bend: Bend) -> Op {
    let mut header = circle.header("ua-1");
    let draft = circle.parts(header.clone(), act);
    let mut body: Body = canon::read(&draft.body).expect("drafted");
    header.kind = act.kind().to_owned();
    bend(&mut header.kind, &mut body.content);
    let body = canon::write(&body).expect("canonical");
    header.body = Digest::of(&body);
    let header = canon::write(&header).expect("canonical");
    let signature = circle.armored("ua-1", &header);
    Op::parse(Parts { header: &header, body: Some(&body), aside: draft.aside.as_deref(), signature: &signature })
        .expect("its form is right")
}

/// Who may sign a withdrawal too, have seen it, and take it back.
fn withdrawing(out: &mut Files) {
    let mut circle = opened();
    let op = circle.sign("ua-1", &objection(&circle)).id();
    let withdraw = Act::Withdraw(Withdraw { op, reason: "It was settled.".into() });
    let withdrawal = circle.sign("ua-1", &withdraw).id();
    let second = Act::WithdrawSecond(WithdrawSecond { withdrawal });
    for person in ["ua-1", "no-1"] {
        let op = circle.draft(person, &second);
        last(out, &format!("refused-not-a-second-{person}"), "refused-not-a-second", &circle, op);
    }
    let cancel = Act::WithdrawCancel(WithdrawCancel { withdrawal });
    let op = circle.draft("is-1", &cancel);
    last(out, "refused-not-of-the-unit", "refused-not-of-the-unit", &circle, op);
    let op = circle.draft("ua-2", &cancel);
    last(out, "admitted-withdrawal-cancelled", "admitted", &circle, op);
    let second = circle.sign("ua-2", &second).id();
    let seen = Act::WithdrawSeen(WithdrawSeen { second });
    for person in ["ua-1", "is-1"] {
        let op = circle.draft(person, &seen);
        last(out, &format!("refused-not-a-witness-{person}"), "refused-not-a-witness", &circle, op);
    }
    let op = circle.draft("pn-1", &seen);
    last(out, "admitted-withdrawal-seen", "admitted", &circle, op);
}

/// Whoever is no guardian asks for no word, and hears none.
fn guarding(out: &mut Files) {
    let mut circle = opened();
    let trusted = [(circle.key("ua-1"), 0)].into();
    let recheck = Act::Recheck(Recheck { person: id("ua-1"), trusted });
    let op = circle.draft("is-1", &recheck);
    last(out, "refused-not-a-guardian", "refused-not-a-guardian", &circle, op);
    let recheck = circle.sign("is-1", &recheck).id();
    let op = circle.draft("is-1", &Act::CheckIn(CheckIn { recheck, from: [].into() }));
    last(out, "refused-not-a-guardian-heard", "refused-not-a-guardian", &circle, op);
}

fn refused_in_the_light_of_others(out: &mut Files) {
    withdrawing(out);
    guarding(out);
    let mut circle = opened();
    let mine = circle.sign("ua-1", &objection(&circle)).id();
    let op = circle.draft(
        "is-1",
        &Act::Answer(Answer { to: mine, disposition: Disposition::Declined, reasons: "No, thanks.".into() }),
    );
    last(out, "refused-no-reason-answer", "refused-no-reason", &circle, op);
    let op = circle.draft("ua-2", &Act::Withdraw(Withdraw { op: mine, reason: "It was settled.".into() }));
    last(out, "refused-not-the-objector", "refused-not-the-objector", &circle, op);
    let ruling = Act::Ruling(Ruling {
        objection: mine,
        outcome: Outcome::NotSustained,
        reasons: "The street is in every map.".into(),
    });
    let op = circle.draft("is-2", &ruling);
    last(out, "refused-not-independent", "refused-not-independent", &circle, op);
    let op = circle.draft("pn-1", &ruling);
    last(out, "admitted-ruling", "admitted", &circle, op);

    let alert = circle.sign(
        "ua-2",
        &Act::Alert(Alert {
            output: id("is.press-1"),
            who: "the bus drivers".into(),
            how: "The text names their route.".into(),
        }),
    );
    let close = Act::AlertClose(AlertClose { alert: alert.id(), mitigation: "The route is left out.".into() });
    let op = circle.draft("ua-1", &close);
    last(out, "refused-not-from-outside", "refused-not-from-outside", &circle, op);
    let op = circle.draft("no-1", &close);
    last(out, "admitted-alert-closed", "admitted", &circle, op);

    let mut circle = opened();
    let delivery = circle.sign(
        "is-1",
        &Act::Delivery(Delivery {
            output: id("is.press-1"),
            unit: id("ua"),
            checkpoint: Checkpoint::Concept,
            version: None,
            channel: "courier".into(),
            lang: "uk".into(),
            readings: Vec::new(),
        }),
    );
    let op = circle.draft("no-1", &Act::Receipt(Receipt { delivery: delivery.id(), readings: Vec::new() }));
    last(out, "refused-not-the-receiver", "refused-not-the-receiver", &circle, op);
    by_a_node(out, &mut circle, &Act::Receipt(Receipt { delivery: delivery.id(), readings: Vec::new() }));

    let mut circle = opened();
    let text = Statement { output: id("is.press-1"), text: "Schools were used.".into(), ..Statement::default() };
    let op = circle.draft("ke-1", &Act::Statement(record("S1", Vec::new(), text)));
    last(out, "refused-foreign-edit-statement", "refused-foreign-edit", &circle, op);
    let finding = |claim: &str| Finding { claim: claim.into(), standard: 1, ..Finding::default() };
    let ours = circle.sign("is-1", &Act::Finding(record("F1", Vec::new(), finding("22 of 29 schools."))));
    let theirs = Act::Finding(record("F1", vec![ours.id()], finding("2 of 29 schools.")));
    let op = circle.draft("no-2", &theirs);
    last(out, "refused-foreign-edit-finding", "refused-foreign-edit", &circle, op);

    let event = "A school was hit this morning.".into();
    let op = circle.draft("ua-1", &Act::CrisisDeclare(CrisisDeclare { output: id("is.press-1"), event }));
    last(out, "refused-no-crisis-charter", "refused-no-crisis-charter", &circle, op);

    let consent = Act::PersonConsent(record("P1", Vec::new(), PersonConsent::default()));
    circle.sign("is-1", &consent);
    let back = ConsentWithdraw { consent: id("P1"), purposes: BTreeSet::new() };
    let op = circle.draft("no-2", &Act::ConsentWithdraw(back));
    last(out, "refused-foreign-edit-consent-withdrawn", "refused-foreign-edit", &circle, op);

    // Of two openings of one output the smallest id stands, whatever arrived first.
    let mut circle = opened();
    let stands = circle.made[1].id();
    let later =
        (1..).map(|n| circle.draft("is-1", &open("is.press-1", &format!("Take {n}")))).find(|op| op.id() > stands);
    last(out, "refused-id-taken", "refused-id-taken", &circle, later.expect("every other id is greater"));
}
