//! Real data, one dated snapshot after another: exactly what changed underneath is stale, the rest stays good.
//!
//! A case of one finding an incident is made from the civilian-harm snapshots beside the repository, signed, and
//! brought to the next snapshot. What must be stale is worked out here, from the data alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use nobis::cli::OutputArg;
use nobis::commands::{self, Desk};
use nobis::home::Home;
use nobis::import;
use nobis::say::Texts;
use nobis_core::gates::{self, Scans};
use nobis_core::reading::Gate;
use nobis_core::report::{Reason, Verdict};
use serde_json::{Value, json};

type Incidents = BTreeMap<String, Value>;

/// The snapshots, or `None` where they aren't beside the repository; `.ci/run` insists on them.
fn snapshots() -> Option<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/ukraine-civilian-harm");
    if dir.is_dir() {
        return Some(dir);
    }
    assert!(std::env::var_os("NOBIS_REQUIRE_SHARED").is_none(), "../shared/data is not beside the repository");
    println!("skipped: ../shared/data is not beside the repository");
    None
}

fn incidents(dir: &Path, day: &str) -> Incidents {
    let text = fs::read_to_string(dir.join(format!("ukr-civharm-{day}.json"))).expect("a snapshot");
    let all: Vec<Value> = serde_json::from_str(&text).expect("a snapshot is a list");
    all.into_iter().map(|i| (text_of(&i, "id"), i)).collect()
}

fn text_of(value: &Value, field: &str) -> String {
    value[field].as_str().unwrap_or_default().to_owned()
}

/// Id and address of each source that has an id the case folder can use.
fn sources(incident: &Value) -> BTreeMap<String, &Value> {
    let all = incident["sources"].as_array().into_iter().flatten();
    all.map(|s| (text_of(s, "id"), s)).filter(|(id, _)| !id.is_empty() && id.len() <= 64).collect()
}

/// The day in one spelling: the snapshots change theirs from `2022-02-23` to `02/24/2022`, as an importer meets it.
fn day(incident: &Value) -> String {
    let date = text_of(incident, "date");
    let parts: Vec<&str> = date.split('/').collect();
    let [month, day, year] = parts[..] else { return date };
    format!("{year}-{month:0>2}-{day:0>2}")
}

/// What of an incident a facts signature is given on. The words of the source's own title and the labels of the
/// database are not in it: these are what an upstream clean-up touches.
fn meant(incident: &Value) -> Value {
    let paths: BTreeMap<_, _> = sources(incident).into_iter().map(|(id, s)| (id, s["path"].clone())).collect();
    let said = nobis_core::wording::same(&text_of(incident, "description"));
    json!([said, incident["location"], day(incident), paths])
}

/// Writes a case folder: each incident a finding, its sources the evidence, one statement for each.
fn write_case(dir: &Path, all: &Incidents) {
    let units = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/august/corrected/units.toml");
    fs::create_dir_all(dir).expect("a folder");
    fs::copy(units, dir.join("units.toml")).expect("units of the example");
    let head = "title = \"Incidents\"\nfederation = \"Northlight\"\nlang = \"en\"\n\n[output]\nid = \"incidents\"\ntitle = \"Incidents\"\n\
                unit = \"is\"\nform = \"report\"\nreach = \"global\"\nconflict = true\ncountries = [\"UA\"]\ncriticises = []\ncharter = \"P1\"\n\n[plan]\nrelease_at = 2023-08-01T09:00:00+03:00\naudience = \"The public\"\npurpose = \"Protects civilians\"\n\
                distribution = [\"en: website\"]\n";
    fs::write(dir.join("case.toml"), head).expect("written");
    let (mut findings, mut evidence) = (String::new(), BTreeMap::new());
    let mut draft = "# Incidents in Ukraine\n\n## Incidents\n\n".to_owned();
    for (id, incident) in all {
        let sources = sources(incident);
        let date = day(incident);
        let finding = json!({
            "id": id,
            "claim": incident["description"],
            "standard": 1,
            "tags": incident["filters"].as_array().into_iter().flatten().map(|f| text_of(f, "value")).collect::<Vec<_>>(),
            "evidence_for": sources.keys().collect::<Vec<_>>(),
            "scope": { "countries": ["UA"], "places": [incident["location"]], "from": date, "to": date },
        });
        writeln!(findings, "{finding}").expect("a string");
        for (source, value) in sources {
            let line = json!({ "id": source, "title": value["description"], "type": "open-source", "source": value["path"], "supplied_by": "is" });
            evidence.insert(source, line);
        }
        writeln!(draft, "- In the incident listed as {id}, civilians or civilian objects were harmed.[^{id}]")
            .expect("a string");
    }
    fs::write(dir.join("findings.jsonl"), findings).expect("written");
    let lines: Vec<String> = evidence.values().map(ToString::to_string).collect();
    fs::write(dir.join("evidence.jsonl"), lines.join("\n") + "\n").expect("written");
    fs::write(dir.join("draft.md"), draft).expect("written");
}

/// Imports a snapshot over what is there.
fn bring(work: &Path, all: &Incidents, now: &str) -> Home {
    let case = work.join("case");
    let _ = fs::remove_dir_all(&case);
    write_case(&case, all);
    let brought = import::bring(&work.join("node"), now.parse().expect("a moment"), &case, None);
    brought.unwrap_or_else(|t| panic!("{t:?}")).0
}

/// Signs the facts of every statement, as somebody who wrote none of it.
fn sign_facts(home: Home, texts: &Texts) {
    let mut desk = Desk { home, texts, person: "ke-1".parse().ok() };
    let any = OutputArg { output: None };
    commands::attest(&mut desk, &any, &["facts".to_owned()], false, None).unwrap_or_else(|t| panic!("{t:?}"));
}

/// Incidents whose statement has a stale facts signature, and those whose signature is good.
fn stale_and_good(home: &Home) -> (BTreeSet<String>, BTreeSet<String>) {
    let output = home.state().opened.keys().next().expect("an output is open");
    let report = gates::evaluate(home.state(), output, home.now, &mut Scans::default()).expect("a report");
    let (mut stale, mut good) = (BTreeSet::new(), BTreeSet::new());
    for gate in report.gates.iter().filter(|g| g.key.gate() == Gate::Facts) {
        let id = gate.key.statement().expect("facts are asked of statements");
        let heads = home.state().statement_heads(output, id);
        let Some(cited) = heads[0].1.value.cites.first() else { continue };
        if gate.blockers.iter().any(|b| matches!(b.reason, Reason::Stale { .. })) {
            assert_ne!(gate.verdict, Verdict::Clear);
            stale.insert(cited.to_string());
        } else if !gate.cleared.is_empty() {
            good.insert(cited.to_string());
        }
    }
    (stale, good)
}

/// What moving from one snapshot to the next did.
struct Moved {
    findings: usize,
    touched: usize,
    stale: usize,
}

fn check(from: &str, to: &str) -> Option<Moved> {
    let dir = snapshots()?;
    let (before, after) = (incidents(&dir, from), incidents(&dir, to));
    let work = tempfile::tempdir().expect("a folder");
    let texts = Texts::for_lang("en");
    sign_facts(bring(work.path(), &before, "2023-07-01T08:00:00Z"), &texts);
    let home = bring(work.path(), &after, "2023-07-02T08:00:00Z");
    let (stale, good) = stale_and_good(&home);
    let kept = || after.iter().filter(|(id, _)| before.contains_key(*id));
    let is_same = |id: &str, now: &Value| meant(now) == meant(&before[id]);
    let moved: BTreeSet<String> = kept().filter(|(id, now)| !is_same(id, now)).map(|(id, _)| id.clone()).collect();
    let same: BTreeSet<String> = kept().filter(|(id, now)| is_same(id, now)).map(|(id, _)| id.clone()).collect();
    // A new incident may take the statement of one that is gone: other words, so that signature is stale by itself.
    let (stale, taken): (BTreeSet<String>, BTreeSet<String>) =
        stale.into_iter().partition(|id| before.contains_key(id));
    let gone = before.keys().filter(|id| !after.contains_key(*id)).count();
    assert!(taken.len() <= gone, "{taken:?}");
    let differ: Vec<_> = stale.symmetric_difference(&moved).collect();
    assert!(differ.is_empty(), "stale is exactly what changed underneath, but for {differ:?}");
    assert_eq!(good, same, "the rest stays good");
    reaffirm(home, &texts);
    let touched = kept().filter(|(id, now)| **now != before[*id]).count();
    Some(Moved { findings: after.len(), touched, stale: stale.len() })
}

/// One act re-affirms whatever became stale: nobody is asked to sign a thousand times.
fn reaffirm(home: Home, texts: &Texts) {
    let dir = home.dir().to_owned();
    let (before, now) = (home.ops().len(), home.now);
    sign_facts(home, texts);
    let home = Home::open(&dir, now).unwrap_or_else(|t| panic!("{t:?}"));
    assert_eq!(home.ops().len(), before + 1);
    assert_eq!(stale_and_good(&home).0, BTreeSet::new());
}

#[test]
fn a_large_case_moves_to_the_next_snapshot() {
    let Some(Moved { findings, touched, stale }) = check("2023-01-21", "2023-06-20") else { return };
    println!("{findings} findings, {touched} touched, {stale} stale");
    assert!(findings >= 1_000 && stale < touched, "cosmetic changes ask nobody to sign again");
}

/// In April 2022 nearly every incident moved by a day. That is no typo: each signature on a date is asked for again,
/// and one act gives them all.
#[test]
fn a_clean_up_that_moves_every_date_is_one_act() {
    let Some(Moved { findings, touched, stale }) = check("2022-04-11", "2022-04-23") else { return };
    println!("{findings} findings, {touched} touched, {stale} stale");
    assert!(touched > 300 && stale > 0);
}
