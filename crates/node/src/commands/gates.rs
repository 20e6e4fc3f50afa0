//! Delivering, receipting, attesting.

use nobis_core::acts::{Act, Answered, Attest, Checkpoint, Delivery, Receipt};
use nobis_core::gates::Scans;
use nobis_core::ids::{Digest, Id};
use nobis_core::op::OpId;
use nobis_core::reading::{Key, Outline};
use nobis_core::report::Report;
use nobis_core::state::{Signed, State};

use super::{Desk, evaluate};
use crate::cli::OutputArg;
use crate::trouble::Trouble;

/// Delivers the current version to a unit.
///
/// # Errors
/// No such unit, or the act can't be signed.
pub fn deliver(
    desk: &mut Desk<'_>,
    output: &OutputArg,
    unit: &Id,
    checkpoint: Checkpoint,
    channel: String,
    lang: String,
) -> Result<(OpId, String), Trouble> {
    let output = desk.output(output)?;
    if desk.home.trust().unit(unit).is_none() {
        return Err(Trouble::new("no-unit").with("unit", unit));
    }
    let report = evaluate(desk, &output, &mut Scans::default())?;
    let act = delivery(desk.home.state(), &report, Sending { unit: unit.clone(), checkpoint, channel, lang });
    let person = desk.person()?;
    let op = desk.home.act(&person, Act::Delivery(act))?;
    let (name, point) = (desk.home.trust().unit_name(unit).to_owned(), desk.texts.word(&checkpoint));
    let said = desk
        .texts
        .get("done-deliver", &[("op", op.short().into()), ("unit", name.into()), ("checkpoint", point.into())]);
    Ok((op, said))
}

/// Receipts one delivery, or all that wait for the person's unit.
///
/// # Errors
/// No such delivery, one for another unit, or nothing that waits.
pub fn receipt(desk: &mut Desk<'_>, delivery: Option<&str>) -> Result<String, Trouble> {
    let person = desk.person()?;
    let unit = desk.home.trust().persons[&person].unit.clone();
    let state = desk.home.state();
    let wanted: Vec<OpId> = match delivery {
        Some(prefix) => vec![desk.op(prefix, state.deliveries.keys())?],
        None => {
            let suspects = state.suspects();
            let counts =
                |(receipt, r): (&OpId, &Signed<Receipt>)| r.person == person && !suspects.contains_key(receipt);
            let done = |op: &OpId| state.receipts.about(op).any(counts);
            state.deliveries.iter().filter(|(op, d)| d.act.unit == unit && !done(op)).map(|(op, _)| *op).collect()
        }
    };
    if wanted.is_empty() {
        return Err(Trouble::new("nothing-to-receipt"));
    }
    let count = wanted.len();
    let acts = wanted.into_iter().map(|op| {
        let sent = &state.deliveries[&op].act;
        Ok(receipt_of(op, sent, &evaluate(desk, &sent.output, &mut Scans::default())?))
    });
    let acts = acts.collect::<Result<Vec<_>, Trouble>>()?;
    let now = desk.home.now;
    let mut batch = desk.home.batch();
    for act in acts {
        batch.sign(&person, now, Act::Receipt(act))?;
    }
    batch.keep()?;
    Ok(desk.texts.get("done-receipt", &[("count", count.into())]))
}

/// The readings a unit is asked about now.
pub fn asked_of<'r>(report: &'r Report, unit: &'r Id) -> impl Iterator<Item = Digest> + 'r {
    let asked = report.gates.iter().filter(move |g| matches!(&g.key, Key::Unit(u, _) if u == unit));
    asked.filter_map(|g| Some(g.outline.as_ref()?.digest()))
}

/// What is sent where.
pub struct Sending {
    /// To which unit.
    pub unit: Id,
    /// The point in the work it belongs to.
    pub checkpoint: Checkpoint,
    /// By which way.
    pub channel: String,
    /// In which language.
    pub lang: String,
}

/// The act that sends the version of a report to a unit; before there is a text, a delivery without one.
pub fn delivery(state: &State, report: &Report, sending: Sending) -> Delivery {
    let has_text = state.plans.contains_key(&report.output);
    Delivery {
        output: report.output.clone(),
        readings: asked_of(report, &sending.unit).collect(),
        unit: sending.unit,
        checkpoint: sending.checkpoint,
        version: has_text.then_some(report.version),
        channel: sending.channel,
        lang: sending.lang,
    }
}

/// The act that receipts a delivery. Of the readings it names only those count that the receiving node works out for
/// itself: what is here.
pub fn receipt_of(op: OpId, sent: &Delivery, report: &Report) -> Receipt {
    let readings = asked_of(report, &sent.unit).filter(|reading| sent.readings.contains(reading)).collect();
    Receipt { delivery: op, readings }
}

/// The questions a person means: a gate's word means all of that gate; `consent` means those of the person's unit.
///
/// # Errors
/// Not a gate, or one that isn't asked of this output.
pub fn questions(desk: &Desk<'_>, output: &Id, words: &[String], unit: &Id) -> Result<Vec<Outline>, Trouble> {
    let report = evaluate(desk, output, &mut Scans::default())?;
    let mut out = Vec::new();
    for word in words {
        let of_word = |key: &Key| {
            let text = key.to_string();
            let own = matches!(key, Key::Unit(u, _) if u == unit);
            text == *word
                || text.starts_with(&format!("{word}/"))
                || (key.gate().word() == word && (own || !matches!(key, Key::Unit(..))))
        };
        let found: Vec<Outline> =
            report.gates.iter().filter(|g| of_word(&g.key)).filter_map(|g| g.outline.clone()).collect();
        if found.is_empty() {
            return Err(Trouble::new("no-gate").with("gate", word));
        }
        out.extend(found);
    }
    Ok(out)
}

/// Signs questions.
///
/// # Errors
/// As [`questions`], or the act can't be signed.
pub fn attest(
    desk: &mut Desk<'_>,
    output: &OutputArg,
    words: &[String],
    not_clear: bool,
    in_time: Option<bool>,
) -> Result<String, Trouble> {
    let output = desk.output(output)?;
    let person = desk.person()?;
    let unit = desk.home.trust().persons[&person].unit.clone();
    let outlines = questions(desk, &output, words, &unit)?;
    let version = evaluate(desk, &output, &mut Scans::default())?.version;
    let consents = outlines.iter().any(|o| matches!(o.key, Key::Unit(..)));
    let act = Attest {
        output: output.clone(),
        version,
        verdict: if not_clear { Answered::NotClear } else { Answered::Clear },
        in_time: in_time.filter(|_| consents),
        marks: outlines.iter().map(|o| (o.key.to_string(), o.digest())).collect(),
        items: outlines.iter().flat_map(|o| o.items.clone()).collect(),
    };
    let op = desk.home.act(&person, Act::Attest(act))?;
    let counted = counted(desk, &output, &outlines, &op)?;
    let count = outlines.len();
    // Where a guardian waits for a word it isn't for want of a seat that it doesn't count; `check` says what it waits for.
    let awaited = desk.home.state().suspects().contains_key(&op);
    let id = match (not_clear, counted) {
        (true, _) => "done-attest-not-clear",
        (false, 0) if !awaited => "done-attest-idle",
        (false, n) if n < count && !awaited => "done-attest-partly",
        (false, _) => "done-attest",
    };
    let args = [("count", count.into()), ("counted", counted.into()), ("person", person.as_str().into())];
    Ok(desk.texts.get(id, &args))
}

/// How many of these questions a signature is counted for: people must learn at once when theirs
/// can't count (they wrote it, hold another seat, or sit in the wrong unit).
fn counted(desk: &Desk<'_>, output: &Id, outlines: &[Outline], op: &OpId) -> Result<usize, Trouble> {
    use nobis_core::report::By;
    let report = evaluate(desk, output, &mut Scans::default())?;
    let mine = |by: &By| matches!(by, By::Person { op: signed, .. } if signed == op);
    let asked = |key: &Key| outlines.iter().any(|o| o.key == *key);
    Ok(report.gates.iter().filter(|g| asked(&g.key) && g.cleared.iter().any(mine)).count())
}
