//! What can be wrong with what a release says: published isn't what was signed.

use nobis_core::charter::Charter;
use nobis_core::ids::Digest;
use nobis_core::reading::Gate;
use nobis_core::release::{Answer, Salted, bundle, reply_fact};
use nobis_sim::{at, id};

use super::bag::Base;
use super::bag_cases::Row;

pub fn cases(base: &Base) -> Vec<Row> {
    vec![
        (
            "about-differs",
            "about-differs",
            "The release says that another unit wrote it.",
            base.sealed(|c| c.published.about.owner = id("no")),
        ),
        (
            "statement-differs",
            "statement-differs",
            "A statement says more than the one whose act is there.",
            base.sealed(|c| c.published.statements[1].statement.text = "Forces used schools everywhere.".into()),
        ),
        (
            "citation-unknown",
            "citation-unknown",
            "The legal annex leaves out the table a statement rests on.",
            base.sealed(|c| c.published.annex.clear()),
        ),
        (
            "version-differs",
            "version-differs",
            "about.json names another version than its statements make.",
            base.sealed(|c| c.published.about.version = Digest::of(b"another text")),
        ),
        (
            "version-differs-statement-left-out",
            "version-differs",
            "A statement is left out of the text.",
            base.sealed(|c| {
                c.published.statements.pop();
            }),
        ),
        (
            "record-differs",
            "record-differs",
            "A context item that nobody signed is printed with the others.",
            base.sealed(|c| {
                let mut value = c.published.contexts[&id("C1")].value.clone();
                value.text = "Both sides are the same.".into();
                c.published.contexts.insert(id("C2"), Salted { salt: "5a".repeat(16), value });
            }),
        ),
        (
            "reading-differs-context",
            "reading-differs",
            "The context says something else than the one that was signed.",
            base.sealed(|c| {
                c.published.contexts.get_mut(&id("C1")).expect("in the scene").value.text = "There is a war.".into();
            }),
        ),
        (
            "reading-differs-finding",
            "reading-differs",
            "A finding is published as better proved than it is.",
            base.sealed(|c| c.published.findings.get_mut(&id("F1")).expect("in the scene").value.standard = 3),
        ),
        (
            "reading-missing",
            "reading-missing",
            "What the do-no-harm gate read is left out.",
            base.sealed(|c| {
                let mut all: bundle::Readings = serde_json::from_slice(&c.readings).expect("JSON");
                all.remove(Gate::Harm.word());
                c.readings = bundle::readings_text(&all).expect("canonical");
            }),
        ),
        (
            "reading-differs-left-out",
            "reading-differs",
            "The headline is left out of what the consenting unit read.",
            base.sealed(|c| {
                let mut all: bundle::Readings = serde_json::from_slice(&c.readings).expect("JSON");
                all.get_mut("consent:ua").expect("concerned").remove("statement/S1");
                c.readings = bundle::readings_text(&all).expect("canonical");
            }),
        ),
        (
            "process-differs",
            "process-differs",
            "The account says that the unit was not told in time.",
            base.sealed(|c| c.published.process.units[0].in_time = Some(false)),
        ),
        (
            "process-differs-answer",
            "process-differs",
            "The account says that the unit did not answer.",
            base.sealed(|c| c.published.process.units[0].answer = Answer::NoResponse),
        ),
        (
            "process-differs-window",
            "process-differs",
            "The accused are said to have had a day more than their hours and the seal make.",
            base.sealed(|c| c.published.process.replies[0].given_tenths += 10),
        ),
        (
            "reading-differs-reply",
            "reading-differs",
            "The letter is said to have arrived a week before the day that was signed.",
            base.sealed(|c| {
                let reply = &mut c.published.process.replies[0];
                reply.basis.received = Some(at("2022-03-29T08:00:00Z"));
            }),
        ),
        (
            "window-not-told",
            "window-not-told",
            "The letter is said to have arrived the day before, and the text doesn't tell that there was no time.",
            base.sealed(|c| {
                let charter = Charter::parse(&c.charter).expect("pinned");
                let fact = c.published.process.replies[0].clone();
                let mut basis = fact.basis;
                basis.received = Some(at("2022-05-31T08:00:00Z"));
                let fact = reply_fact(fact.request, basis, &charter.reply, c.published.about.sealed);
                c.published.process.replies[0] = fact;
            }),
        ),
        (
            "reading-differs-purpose",
            "reading-differs",
            "The release says that it is for something else than was signed.",
            base.sealed(|c| c.published.about.purpose = "Wins the week.".into()),
        ),
        (
            "reading-extra",
            "reading-extra",
            "readings.json holds the reading of a question nobody asks, and names a street in it.",
            base.sealed(|c| {
                let mut all: bundle::Readings = serde_json::from_slice(&c.readings).expect("JSON");
                all.insert("facts:S9".into(), [("12 School Street".to_owned(), Digest::of(b"any"))].into());
                c.readings = bundle::readings_text(&all).expect("canonical");
            }),
        ),
        (
            "ok-equivocal-is-stated",
            "ok",
            "Which keys told two stories elsewhere in the space is the issuing unit's own word.",
            base.sealed(|c| {
                c.published.process.equivocal.insert(base.world.keys[&id("ke-2")].public.to_string());
            }),
        ),
    ]
}
