//! Importing a case: records and a draft become acts, and a second import signs only what changed.
//!
//! Into an empty folder an import founds a rehearsal: the units of the case, with new keys for everybody. Into a node
//! it brings what is new; a statement keeps its id by its words (`crate::draft`), an unchanged record is not signed
//! again, and an act of the history that is here already is not done twice.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use nobis_core::acts::Act;
use nobis_core::charter::{Charter, PRESETS};
use nobis_core::gates::{self, Scans};
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::op::{OpId, hex};
use nobis_core::reading::Key;
use nobis_core::records::Statement;
use nobis_core::register::{Register, Version};
use nobis_core::state::State;
use nobis_core::trust::{Person, Seat, Trust, Unit};

use crate::case::{self, Case, CaseProblem, DraftForm, Given, PersonSpec, RecordKind, ToSign};
use crate::draft::{self, Draft, How};
use crate::home::{Batch, Home, salt};
use crate::keys;
use crate::revise::{self, Revision, Rule, renew};
use crate::say::{self, Texts};
use crate::trouble::{Trouble, file, told};

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Done {
    /// Statements with the same words as before.
    pub same: usize,
    /// Statements with other words.
    pub edited: usize,
    /// New statements.
    pub added: usize,
    /// Statements no longer in the text.
    pub removed: usize,
    /// Records new or changed.
    pub records: usize,
    /// Acts of the history signed.
    pub acts: usize,
    /// Statements that keep a colleague's words, which the draft doesn't know yet; with who wrote them.
    pub kept: Vec<(Id, Id)>,
    /// Whether a rehearsal was founded.
    pub founded: bool,
    /// What people should know of the folder.
    pub notices: Vec<String>,
    /// And of the draft in it.
    pub draft_notices: Vec<draft::Notice>,
}

/// Imports a case folder, founding a rehearsal where there is no node; says what came of it.
///
/// # Errors
/// Everything wrong with the folder at once, or what stopped the signing. Nothing is changed then.
pub fn import(dir: &Path, now: Moment, folder: &Path, by: Option<&Id>, texts: &Texts) -> Result<String, Trouble> {
    let (_, done) = bring(dir, now, folder, by)?;
    Ok(say_done(texts, dir, &done))
}

fn say_done(texts: &Texts, dir: &Path, done: &Done) -> String {
    let statements = done.same + done.edited + done.added;
    let counts = [
        ("statements", statements.into()),
        ("same", done.same.into()),
        ("edited", done.edited.into()),
        ("added", done.added.into()),
        ("removed", done.removed.into()),
        ("records", done.records.into()),
        ("acts", done.acts.into()),
    ];
    let notices = done.notices.iter().cloned().chain(done.draft_notices.iter().map(|n| say::notice(texts, n)));
    let mut out: Vec<String> =
        notices.map(|n| texts.get("done-import-notice", &[("what", n.as_str().into())])).collect();
    let kept = |(statement, person): &(Id, Id)| {
        let args = [("statement", statement.as_str().into()), ("person", person.as_str().into())];
        texts.get("done-import-kept", &args)
    };
    out.extend(done.kept.iter().map(kept));
    out.push(texts.get("done-import", &counts).trim_end().to_owned());
    if done.founded {
        out.push(texts.get("done-import-keys", &[]));
    }
    let shown = dir.display().to_string();
    out.push(texts.get("done-import-next", &[("dir", shown.as_str().into())]));
    out.join("\n")
}

/// Imports a case folder and hands over the open node.
///
/// # Errors
/// As [`import`].
pub fn bring(dir: &Path, now: Moment, folder: &Path, by: Option<&Id>) -> Result<(Home, Done), Trouble> {
    let mut case = case::read(folder).map_err(|problems| case_trouble(&problems))?;
    case.output.id = qualified(&case.output.unit, &case.output.id)?;
    let draft = read_draft(&case)?;
    let founded = !Home::is_at(dir);
    let mut home = if founded { found(dir, now, &case)? } else { Home::open(dir, now)? };
    if !founded {
        same_federation(&home, &case)?;
    }
    let mut done = write(&mut home, &case, &draft, by)?;
    done.founded = founded;
    done.notices = case.notices.iter().map(ToString::to_string).collect();
    done.draft_notices = draft.notices;
    Ok((home, done))
}

/// Ids of outputs begin with their unit's, so that nobody else can open one under them; the folder needn't say so.
fn qualified(unit: &Id, id: &Id) -> Result<Id, Trouble> {
    let whole = format!("{unit}.");
    if id.as_str().starts_with(&whole) { Ok(id.clone()) } else { format!("{whole}{id}").parse().map_err(told) }
}

fn case_trouble(problems: &[CaseProblem]) -> Trouble {
    Trouble { list: problems.iter().map(ToString::to_string).collect(), ..Trouble::new("case") }
}

fn read_draft(case: &Case) -> Result<Draft, Trouble> {
    let wrong = |e: &dyn std::fmt::Display| Trouble::new("draft").with("why", format!("{}: {e}", case.draft.path));
    let draft = match case.draft.form {
        DraftForm::Docx => draft::from_docx(&case.draft.bytes).map_err(|e| wrong(&e))?,
        DraftForm::Markdown => {
            let text = std::str::from_utf8(&case.draft.bytes).map_err(|e| wrong(&e))?;
            draft::from_markdown(text).map_err(|e| wrong(&e))?
        }
    };
    Ok(draft)
}

/// The invented federation of a rehearsal begun on the pages.
const REHEARSAL: &str = include_str!("../assets/rehearsal.toml");

/// Founds a rehearsal of somebody's own: a secretariat, a section that speaks for their country, two sections of
/// others and a panel, with new keys for everybody, under the two charters that come with the program.
///
/// # Errors
/// A name that no trust file can hold, or the disk refuses.
pub fn found_rehearsal(
    dir: &Path,
    now: Moment,
    title: &str,
    (code, name): &(String, String),
    texts: &Texts,
) -> Result<Home, Trouble> {
    let section = texts.get("rehearsal-section", &[("country", name.as_str().into())]);
    let section: String = section.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}' | '"')).collect();
    let text = REHEARSAL.replace("{CODE}", code).replace("{NAME}", name).replace("{SECTION}", &section);
    let (units, specs) = case::read_units("rehearsal.toml", &text).map_err(|p| case_trouble(&p))?;
    let persons = new_persons(dir, &specs)?;
    let charters: Vec<(String, String)> =
        PRESETS.iter().map(|(name, _)| read_charter(name)).collect::<Result<_, _>>()?;
    let trust = trust(title, &charters, units, (&specs, persons))?;
    let founder = specs.iter().find(|p| !p.seats.contains(&Seat::Panel)).expect("the rehearsal has people").id.clone();
    Home::found(dir, now, &founder, title, &trust, charters.into_iter().map(|(_, text)| text).collect())
}

/// A rehearsal: the units and persons of the case, each with a new key.
fn found(dir: &Path, now: Moment, case: &Case) -> Result<Home, Trouble> {
    let persons = new_persons(dir, &case.persons)?;
    let charters = vec![(case.charter.name.clone(), case.charter.text.clone())];
    let trust = trust(&case.federation, &charters, case.units.clone(), (&case.persons, persons))?;
    let opener = case.opening().by;
    Home::found(dir, now, &opener, &case.title, &trust, vec![case.charter.text.clone()])
}

/// Persons with new keys without passphrase: good for a rehearsal.
fn new_persons(dir: &Path, specs: &[PersonSpec]) -> Result<Vec<Person>, Trouble> {
    let folder = dir.join("keys");
    fs::create_dir_all(&folder).map_err(|e| file(&folder, &e))?;
    let mut persons = Vec::new();
    for spec in specs {
        let path = Home::key_path(dir, &spec.id);
        // A key left by an import that was interrupted is used, not written over.
        let public = if path.is_file() {
            keys::load(&path, &mut keys::ask_person).map_err(told)?.public().clone()
        } else {
            keys::generate(&path, &spec.id.as_str().to_lowercase(), None).map_err(told)?
        };
        persons.push(person(spec, public));
    }
    Ok(persons)
}

fn person(spec: &PersonSpec, key: nobis_core::sshsig::PublicKey) -> Person {
    Person { id: spec.id.clone(), unit: spec.unit.clone(), seats: spec.seats.clone(), keys: [key].into() }
}

fn trust(
    federation: &str,
    charters: &[(String, String)],
    units: Vec<Unit>,
    (specs, persons): (&[PersonSpec], Vec<Person>),
) -> Result<Trust, Trouble> {
    let charters = charters.iter().map(|(name, text)| (Charter::digest(text), name.clone())).collect();
    let trust = Trust::new(federation, charters, units, persons).map_err(told)?;
    trust.with_guardians(guardians(specs)).map_err(told)
}

/// Guardians by the unit they guard.
fn guardians(specs: &[PersonSpec]) -> BTreeMap<Id, BTreeSet<Id>> {
    let mut out: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
    for (person, unit) in specs.iter().flat_map(|p| p.guards.iter().map(move |unit| (&p.id, unit))) {
        out.entry(unit.clone()).or_default().insert(person.clone());
    }
    out
}

/// Founds a federation from a file of units. Each person's public key is taken from `DIR/keys/PERSON.pub`.
///
/// # Errors
/// The file, a charter or a key can't be read.
pub fn found_from(
    dir: &Path,
    now: Moment,
    units: &Path,
    title: &str,
    charters: &[String],
    texts: &Texts,
) -> Result<String, Trouble> {
    let text = fs::read_to_string(units).map_err(|e| file(units, &e))?;
    let (units, specs) = case::read_units(&units.display().to_string(), &text).map_err(|p| case_trouble(&p))?;
    let charters = charters.iter().map(|c| read_charter(c)).collect::<Result<Vec<_>, _>>()?;
    let mut persons = Vec::new();
    for spec in &specs {
        let path = Home::key_path(dir, &spec.id).with_extension("pub");
        let line = fs::read_to_string(&path)
            .map_err(|_| Trouble::new("no-public-key").with("person", &spec.id).with("path", path.display()))?;
        let key = line.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
        persons.push(person(spec, nobis_core::sshsig::PublicKey::parse(&key).map_err(told)?));
    }
    let trust = trust(title, &charters, units, (&specs, persons))?;
    let here = |p: &&PersonSpec| Home::key_path(dir, &p.id).is_file() && !p.seats.contains(&Seat::Panel);
    let founder = specs.iter().find(here).ok_or_else(|| Trouble::new("no-founder").with("dir", dir.display()))?;
    let texts_of = charters.into_iter().map(|(_, text)| text).collect();
    Home::found(dir, now, &founder.id, title, &trust, texts_of)?;
    let (shown, digest) = (dir.display().to_string(), trust.digest().to_string());
    let args = [("title", title.into()), ("dir", shown.as_str().into()), ("digest", digest.as_str().into())];
    Ok(texts.get("done-new", &args))
}

fn read_charter(name: &str) -> Result<(String, String), Trouble> {
    let text = match PRESETS.iter().find(|(preset, _)| *preset == name) {
        Some((_, text)) => (*text).to_owned(),
        None => fs::read_to_string(name).map_err(|e| file(Path::new(name), &e))?,
    };
    let wrong = |e| Trouble::new("charter").with("charter", name).with("why", e);
    Ok((Charter::parse(&text).map_err(wrong)?.name, text))
}

fn same_federation(home: &Home, case: &Case) -> Result<(), Trouble> {
    let trust = home.trust();
    let units: BTreeMap<Id, Unit> = case.units.iter().map(|u| (u.id.clone(), u.clone())).collect();
    let persons: BTreeSet<&Id> = case.persons.iter().map(|p| &p.id).collect();
    let same = trust.units == units
        && trust.persons.keys().collect::<BTreeSet<_>>() == persons
        && trust.guardians == guardians(&case.persons);
    if same { Ok(()) } else { Err(Trouble::new("other-federation")) }
}

/// Signs what is new, all in one batch.
fn write(home: &mut Home, case: &Case, draft: &Draft, by: Option<&Id>) -> Result<Done, Trouble> {
    let now = home.now;
    let known_ops = history_here(home, case);
    let mut batch = home.batch();
    let mut done = Done::default();
    let output = &case.output.id;
    if batch.state().output(output).is_none() {
        sign(&mut batch, now, by, case.opening())?;
    }
    let mut salts = salts(case, draft)?.into_iter();
    let mut next = || salts.next().expect("one salt was drawn for each record");
    for to_sign in case.records(&mut next) {
        if let Some(to_sign) = changed(batch.state(), to_sign) {
            sign(&mut batch, now, by, to_sign)?;
            done.records += 1;
        }
    }
    let revision = place(batch.state(), case, draft, by, &mut done)?;
    let text: Vec<(Id, Statement)> = revision.lines.iter().map(|l| (l.id.clone(), l.value.clone())).collect();
    for to_sign in case.text(&text, &mut next) {
        if matches!(&to_sign.act, Act::Statement(put) if revision.leaves(&put.id)) {
            continue;
        }
        if let Some(to_sign) = changed(batch.state(), to_sign) {
            sign(&mut batch, now, by, to_sign)?;
        }
    }
    done.acts = history(&mut batch, case, known_ops)?;
    batch.keep()?;
    Ok(done)
}

/// `--as` says who brings in all of it; otherwise the case names its authors.
fn sign(batch: &mut Batch<'_>, at: Moment, by: Option<&Id>, to_sign: ToSign) -> Result<OpId, Trouble> {
    batch.sign(by.unwrap_or(&to_sign.by), at, to_sign.act)
}

fn salts(case: &Case, draft: &Draft) -> Result<Vec<String>, Trouble> {
    let records = case.evidence.len()
        + case.findings.len()
        + case.qualifications.len()
        + case.contexts.len()
        + case.consents.len()
        + case.risks.len()
        + case.forecasts.len()
        + case.requests.len();
    // One more each for the plan and the same-standard record.
    (0..records + draft.statements.len() + 2).map(|_| Ok(hex(&salt()?))).collect()
}

/// The act, if it says anything new: an edit of the record's heads, or nothing where it is as it was.
fn changed(state: &State, to_sign: ToSign) -> Option<ToSign> {
    let by = to_sign.by;
    let act = match to_sign.act {
        Act::Evidence(p) => renew(p.clone(), own_heads(state.evidence.get(&p.id))).map(Act::Evidence),
        Act::Finding(p) => renew(p.clone(), own_heads(state.findings.get(&p.id))).map(Act::Finding),
        Act::Qualification(p) => renew(p.clone(), own_heads(state.qualifications.get(&p.id))).map(Act::Qualification),
        Act::Context(p) => renew(p.clone(), own_heads(state.contexts.get(&p.id))).map(Act::Context),
        Act::PersonConsent(p) => renew(p.clone(), own_heads(state.consents.get(&p.id))).map(Act::PersonConsent),
        Act::Risk(p) => renew(p.clone(), own_heads(state.risks.get(&p.id))).map(Act::Risk),
        Act::Forecast(p) => renew(p.clone(), own_heads(state.forecasts.get(&p.id))).map(Act::Forecast),
        Act::SameStandard(p) => renew(p.clone(), own_heads(state.standards.get(&p.id))).map(Act::SameStandard),
        Act::ReplyRequest(p) => renew(p.clone(), own_heads(state.requests.get(&p.id))).map(Act::ReplyRequest),
        Act::Statement(p) => renew(p.clone(), state.statement_heads(&p.value.output, &p.id)).map(Act::Statement),
        Act::Plan(p) => renew(p.clone(), state.plan_heads(&p.id)).map(Act::Plan),
        Act::ReplyReceipt(a) => (!state.reply_receipts.values().any(|r| r.act == a)).then_some(Act::ReplyReceipt(a)),
        Act::Reply(a) => (!state.replies.values().any(|r| r.act == a)).then_some(Act::Reply(a)),
        other => Some(other),
    };
    act.map(|act| ToSign { by, act })
}

fn own_heads<T>(register: Option<&Register<T>>) -> Vec<(&OpId, &Version<T>)> {
    register.map_or_else(Vec::new, Register::own_heads)
}

/// The draft as it is taken into the text, counted.
fn place(state: &State, case: &Case, draft: &Draft, by: Option<&Id>, done: &mut Done) -> Result<Revision, Trouble> {
    let by = by.unwrap_or_else(|| case.authors.of(RecordKind::Statement));
    let rule = Rule { by, lang: &case.lang, purposes: Some(&case.purposes), keeps: false };
    let revision = revise::revise(state, &case.output.id, draft, &rule)?;
    done.same += revision.count(How::Same);
    done.edited += revision.count(How::Edited);
    done.added += revision.count(How::New);
    done.removed = revision.removed.len();
    done.kept.extend(revision.lines.iter().filter_map(|l| Some((l.id.clone(), l.kept.clone()?))));
    Ok(revision)
}

/// Acts of the history that are here: the same kind of act, by the same person, at the same claimed moment.
fn history_here(home: &Home, case: &Case) -> BTreeMap<Id, OpId> {
    let mut here = BTreeMap::new();
    for op in home.ops().iter() {
        let Some(person) = home.state().holder(&op.header().author) else { continue };
        here.insert((person.id.clone(), op.header().at, op.header().kind.clone()), op.id());
    }
    let find = |a: &case::HistoryAct| {
        let op = here.get(&(a.by.clone(), a.at, a.act.word().to_owned()))?;
        Some((a.name.clone(), *op))
    };
    case.history.iter().filter_map(find).collect()
}

fn history(batch: &mut Batch<'_>, case: &Case, mut ops: BTreeMap<Id, OpId>) -> Result<usize, Trouble> {
    let output = &case.output.id;
    let last = case.history.iter().map(|a| a.at).max();
    let Some(moment) = last else { return Ok(0) };
    let report = gates::evaluate(batch.state(), output, moment, &mut Scans::default()).map_err(told)?;
    let mut readings: BTreeMap<Id, Vec<Digest>> = BTreeMap::new();
    for gate in &report.gates {
        if let (Key::Unit(unit, _), Some(outline)) = (&gate.key, &gate.outline) {
            readings.entry(unit.clone()).or_default().push(outline.digest());
        }
    }
    let mut signed = 0;
    for act in &case.history {
        if ops.contains_key(&act.name) {
            continue;
        }
        let given = Given { output, version: report.version, readings: &readings, ops: &ops };
        let mut content = act.act.act(&given).map_err(|name| Trouble::new("no-act").with("act", name))?;
        // A rehearsal has no other node that could say what it had; it had what was sent.
        if let Act::Receipt(receipt) = &mut content {
            receipt.readings =
                batch.state().deliveries.get(&receipt.delivery).map_or_else(Vec::new, |d| d.act.readings.clone());
        }
        let op = batch.sign(&act.by, act.at, content)?;
        ops.insert(act.name.clone(), op);
        signed += 1;
    }
    Ok(signed)
}
