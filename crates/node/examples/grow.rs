//! Grows a rehearsal, for measuring: `cargo run --release -p nobis --example grow -- FOLDER 100000`.
//!
//! Other texts are opened in the same space, written, edited and signed, as a federation does over years, until the
//! folder holds so many acts. What is there stays as it is: its pages must not feel the rest.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

use nobis::home::{Batch, Home, put};
use nobis::keys::{self, Signer};
use nobis::trouble::{Trouble, told};
use nobis_core::acts::{Act, Answered, Attest, Form, OutputOpen, Reach};
use nobis_core::gates::{self, Scans};
use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use nobis_core::records::{Plan, Statement};
use nobis_core::trust::Seat;

/// Statements of each text.
const STATEMENTS: usize = 25;
/// Versions of each statement, one after the other.
const VERSIONS: usize = 150;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().collect();
    let (Some(folder), Some(wanted)) = (args.get(1), args.get(2).and_then(|n| n.parse().ok())) else {
        eprintln!("grow FOLDER ACTS");
        return ExitCode::from(2);
    };
    match grow(Path::new(folder), wanted) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble:?}");
            ExitCode::from(2)
        }
    }
}

fn grow(folder: &Path, wanted: usize) -> Result<(), Trouble> {
    let now: Moment = "2022-08-12T07:00:00Z".parse().expect("it is a moment");
    let mut home = Home::open(folder, now)?;
    let (unit, pen) = with_seat(&home, Seat::Researcher)?;
    let (_, stamp) = with_seat(&home, Seat::Custodian)?;
    let charter = *home.trust().charters.keys().next().expect("a space is founded with a charter");
    for number in 1.. {
        if home.ops().len() >= wanted {
            break;
        }
        let output: Id = format!("{unit}.grown-{number}").parse().expect("it is an id");
        let mut batch = home.batch();
        let open = OutputOpen {
            id: output.clone(),
            title: format!("Text {number}"),
            form: Form::Briefing,
            reach: Reach::National,
            conflict: false,
            countries: BTreeSet::new(),
            criticises: BTreeSet::new(),
            charter,
            editors: BTreeSet::new(),
            promises: BTreeMap::new(),
        };
        batch.sign_with(&pen, now, Act::OutputOpen(open), None)?;
        write(&mut batch, &pen, &output, now)?;
        sign(&mut batch, &stamp, &output, now)?;
        batch.keep()?;
        println!("{} acts", home.ops().len());
    }
    Ok(())
}

/// The unit and the key of somebody with this seat who can sign here.
fn with_seat(home: &Home, seat: Seat) -> Result<(Id, Signer), Trouble> {
    let person = home.trust().persons.values().find(|p| p.seats.contains(&seat) && home.can_sign(&p.id));
    let person = person.ok_or_else(|| Trouble::new("no-founder"))?;
    let signer = keys::load(&Home::key_path(home.dir(), &person.id), &mut keys::ask_person).map_err(told)?;
    Ok((person.unit.clone(), signer))
}

fn write(batch: &mut Batch<'_>, pen: &Signer, output: &Id, now: Moment) -> Result<(), Trouble> {
    let ids: Vec<Id> = (1..=STATEMENTS).map(|n| format!("S{n}").parse().expect("it is an id")).collect();
    let plan = Plan { order: ids.clone(), ..Plan::default() };
    batch.sign_with(pen, now, Act::Plan(put(output, None, &[], plan)?), None)?;
    for version in 0..VERSIONS {
        for id in &ids {
            let text = format!("In the places visited people said so, as written down the {version}th time ({id}).");
            let value = Statement { output: output.clone(), text, lang: "en".to_owned(), ..Statement::default() };
            let heads: Vec<_> = batch.state().statement_heads(output, id).iter().map(|(op, _)| **op).collect();
            let put = put(id, batch.state().statement(output, id), &heads, value)?;
            batch.sign_with(pen, now, Act::Statement(put), None)?;
        }
    }
    Ok(())
}

/// Every question of the text, signed one by one.
fn sign(batch: &mut Batch<'_>, stamp: &Signer, output: &Id, now: Moment) -> Result<(), Trouble> {
    let report = gates::evaluate(batch.state(), output, now, &mut Scans::default()).map_err(told)?;
    for outline in report.gates.iter().filter_map(|g| g.outline.as_ref()) {
        let act = Attest {
            output: output.clone(),
            version: report.version,
            verdict: Answered::Clear,
            in_time: None,
            marks: [(outline.key.to_string(), outline.digest())].into(),
            items: outline.items.clone(),
        };
        batch.sign_with(stamp, now, Act::Attest(act), None)?;
    }
    Ok(())
}
