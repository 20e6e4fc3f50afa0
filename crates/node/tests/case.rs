//! Case folders: what is read, what is refused and in which words, and whether August 2022 is stopped.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use nobis::case::{Case, CaseProblem, DraftForm, Files, Given, ToSign, parse, read};
use nobis::draft::{Known, align, from_markdown};
use nobis_core::acts::{Act, SpaceFound};
use nobis_core::charter::Charter;
use nobis_core::gates::{self, Scans, consent};
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::op::{self, Header, Op, OpId, Parts};
use nobis_core::records::{Kind, Statement};
use nobis_core::report::{Reason, Report};
use nobis_core::sshsig::{Namespace, PublicKey, assemble};
use nobis_core::state::State;
use nobis_core::trust::{Person, Trust};
use nobis_core::view::View;
use proptest::prelude::*;
use ssh_key::private::Ed25519Keypair;
use ssh_key::{HashAlg, PrivateKey};

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/august").join(name)
}

fn shown(problems: &[CaseProblem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn case(name: &str) -> Case {
    read(&example(name)).unwrap_or_else(|problems| panic!("{name}:\n{}", shown(&problems)))
}

fn at(text: &str) -> Moment {
    text.parse().expect("the test gives a moment")
}

fn id(text: &str) -> Id {
    text.parse().expect("the test gives an id")
}

/// Statements of a draft with their ids, aligned to those of an earlier one.
fn statements(case: &Case, old: &[(Id, Statement)]) -> Vec<(Id, Statement)> {
    assert_eq!(case.draft.form, DraftForm::Markdown);
    let text = std::str::from_utf8(&case.draft.bytes).expect("the case was read");
    let draft = from_markdown(text).expect("the draft can be read");
    let old: Vec<Known> =
        old.iter().map(|(id, s)| Known { id: id.to_string(), kind: s.kind, text: s.text.clone() }).collect();
    let ids = align(&old, &draft.statements);
    let one = |(a, d): (nobis::draft::Alignment, &nobis::draft::DraftStatement)| {
        let cites = d.cites.iter().map(|c| id(c)).collect();
        let lang = d.lang.clone().unwrap_or_else(|| case.lang.clone());
        let purposes = case.purposes.get(&id(&a.id)).cloned().unwrap_or_default();
        (
            id(&a.id),
            Statement { output: case.output.id.clone(), kind: d.kind, text: d.text.clone(), lang, cites, purposes },
        )
    };
    ids.into_iter().zip(&draft.statements).map(one).collect()
}

/// A space with everybody's keys.
struct World {
    keys: BTreeMap<Id, PrivateKey>,
    state: State,
    space: OpId,
    chains: BTreeMap<Id, (u64, OpId)>,
    salts: u64,
}

impl World {
    fn found(case: &Case) -> Self {
        let key = |id: &Id| {
            let digest = Digest::of(id.as_str().as_bytes()).to_string();
            PrivateKey::from(Ed25519Keypair::from_seed(
                digest.as_bytes()[..32].try_into().expect("a digest has 64 digits"),
            ))
        };
        let keys: BTreeMap<Id, PrivateKey> = case.persons.iter().map(|p| (p.id.clone(), key(&p.id))).collect();
        let person = |p: &nobis::case::PersonSpec| Person {
            id: p.id.clone(),
            unit: p.unit.clone(),
            seats: p.seats.clone(),
            keys: BTreeSet::from([public(&keys[&p.id])]),
        };
        let charters = BTreeMap::from([(Charter::digest(&case.charter.text), case.charter.name.clone())]);
        let persons: Vec<Person> = case.persons.iter().map(person).collect();
        let trust = Trust::new(&case.federation, charters, case.units.clone(), persons)
            .expect("what a case names fits a trust file");
        let act = Act::SpaceFound(SpaceFound {
            title: case.title.clone(),
            trust: trust.to_string(),
            charters: vec![case.charter.text.clone()],
        });
        let mut world = Self { keys, state: State::new(), space: Digest::of(b""), chains: BTreeMap::new(), salts: 0 };
        world.space =
            world.sign_as(case.authors.of(nobis::case::RecordKind::Output), at("2022-04-01T08:00:00Z"), &act, true);
        world
    }

    fn salt(&mut self) -> [u8; 16] {
        self.salts += 1;
        u128::from(self.salts).to_be_bytes()
    }

    fn sign(&mut self, by: &Id, at: Moment, act: &Act) -> OpId {
        self.sign_as(by, at, act, false)
    }

    fn sign_as(&mut self, by: &Id, at: Moment, act: &Act, founding: bool) -> OpId {
        let key = self.keys[by].clone();
        let chain = self.chains.get(by).copied();
        let header = Header {
            at,
            author: public(&key),
            body: Digest::of(b""),
            kind: String::new(),
            prev: chain.map(|(_, op)| op),
            seen: Vec::new(),
            seq: chain.map_or(0, |(seq, _)| seq + 1),
            space: (!founding).then_some(self.space),
            v: 1,
        };
        let salts = [self.salt(), self.salt()];
        let draft = op::draft(header, act, salts).expect("the act fits an op");
        let signed = key.sign(Namespace::Op.as_str(), HashAlg::Sha512, &draft.header).expect("an opened key signs");
        let blob = Vec::try_from(signed.signature().clone()).expect("a signature is bytes");
        let signature =
            assemble(&public(&key), Namespace::Op, &blob).expect("a fresh signature assembles").to_armored();
        let parts = Parts {
            header: &draft.header,
            body: Some(&draft.body),
            aside: draft.aside.as_deref(),
            signature: &signature,
        };
        let op = Op::parse(parts).expect("what was just signed is an op");
        self.state.apply(&op);
        self.chains.insert(by.clone(), (op.header().seq, op.id()));
        op.id()
    }

    fn all(&mut self, acts: Vec<ToSign>, moment: Moment) {
        for ToSign { by, act } in acts {
            self.sign(&by, moment, &act);
        }
    }

    /// Everything a folder says, as a first import writes it.
    fn import(case: &Case, old: &[(Id, Statement)]) -> (Self, Vec<(Id, Statement)>) {
        let mut world = Self::found(case);
        let mut n = 0u64;
        let mut salt = move || {
            n += 1;
            format!("{n:032x}")
        };
        let opening = case.opening();
        world.sign(&opening.by, at("2022-04-04T08:00:00Z"), &opening.act);
        world.all(case.records(&mut salt), at("2022-07-25T08:00:00Z"));
        let text = statements(case, old);
        world.all(case.text(&text, &mut salt), at("2022-08-02T15:00:00Z"));
        world.history(case);
        (world, text)
    }

    fn history(&mut self, case: &Case) {
        let (version, readings) = {
            let view = View::new(&self.state, &case.output.id, at("2022-08-02T15:00:00Z")).expect("the output is open");
            let of = |unit: &Id| consent::keys(&view, unit).into_iter().map(|key| view.outline(key).digest()).collect();
            let readings: BTreeMap<Id, Vec<Digest>> = case.units.iter().map(|u| (u.id.clone(), of(&u.id))).collect();
            (view.version(), readings)
        };
        let mut ops = BTreeMap::new();
        for act in &case.history {
            let given = Given { output: &case.output.id, version, readings: &readings, ops: &ops };
            let mut signed = act.act.act(&given).unwrap_or_else(|name| panic!("{name} comes before {}", act.name));
            if let Act::Receipt(receipt) = &mut signed {
                receipt.readings.clone_from(&self.state.deliveries[&receipt.delivery].act.readings);
            }
            let op = self.sign(&act.by, act.at, &signed);
            ops.insert(act.name.clone(), op);
        }
    }

    fn report(&self, case: &Case, moment: &str) -> Report {
        assert_eq!(self.state.refused(), BTreeMap::new(), "core refuses nothing of an imported case");
        gates::evaluate(&self.state, &case.output.id, at(moment), &mut Scans::default()).expect("the output is open")
    }
}

fn public(key: &PrivateKey) -> PublicKey {
    PublicKey::parse_blob(&key.public_key().to_bytes().expect("a key is bytes"))
        .expect("a derived public key is canonical")
}

/// Codes with the statements they stand at.
fn in_the_way(report: &Report) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for blocker in report.blockers() {
        let place = blocker.statement.as_ref().map_or_else(|| blocker.gate.word().to_owned(), ToString::to_string);
        found.entry(blocker.reason.code()).or_default().insert(place);
    }
    found
}

fn page(report: &Report) -> String {
    let mut page = String::new();
    for b in report.blockers().filter(|b| b.reason != Reason::Unsigned) {
        let place = b.statement.as_ref().map(ToString::to_string).unwrap_or_default();
        writeln!(page, "{} {place}: {:?}", b.gate.word(), b.reason).expect("a string takes writes");
    }
    for a in &report.advice {
        writeln!(page, "advice {}: {} {}..{} {:?}", a.statement, a.class, a.start, a.end, a.instead)
            .expect("a string takes writes");
    }
    page
}

const AS_PUBLISHED: &str = "2022-08-03T18:00:00Z";
const CORRECTED: &str = "2022-08-06T03:00:00Z";

#[test]
fn august_as_published_is_stopped_for_eight_reasons_at_once() {
    let case = case("as-published");
    assert_eq!((case.output.id.as_str(), shown(&case.notices).as_str()), ("is.august", ""));
    let (world, text) = World::import(&case, &[]);
    assert!((15..=25).contains(&text.len()), "{} statements", text.len());
    let report = world.report(&case, AS_PUBLISHED);
    let found = in_the_way(&report);
    let stands = |code: &str, places: &[&str]| {
        let at = found.get(code).unwrap_or_else(|| panic!("{code} is missing:\n{}", page(&report)));
        for place in places {
            assert!(at.contains(*place), "{code} at {place}:\n{}", page(&report));
        }
    };
    // The list at the end of the mission trace, one line each.
    stands("no-scope", &["S1", "S2", "S3", "S6", "S21"]);
    stands("no-sample", &["S5", "S13"]);
    stands("law-without-table", &["S4"]);
    stands("law-too-strong", &["S2", "S16"]);
    stands("context-not-bound", &["S1", "S3", "S6", "S21"]);
    stands("window-short", &["reply"]);
    stands("not-receipted", &["consent"]);
    stands("objection-unanswered", &["S1", "S2"]);
    stands("objection-holds", &["S1", "S3"]);
    stands("no-rebuttal", &["harm"]);
    let short = report.blockers().find_map(|b| match &b.reason {
        Reason::WindowShort { given, required, .. } => Some((given.as_str(), required.as_str())),
        _ => None,
    });
    assert_eq!(short, Some(("3", "22.5")));
    // Nothing else: each obstacle is one the text really has.
    let known = [
        "no-scope",
        "no-sample",
        "law-without-table",
        "law-too-strong",
        "context-not-bound",
        "window-short",
        "not-receipted",
        "objection-unanswered",
        "objection-holds",
        "no-rebuttal",
        "unsigned",
    ];
    let other: Vec<_> = found.keys().filter(|code| !known.contains(&code.as_str())).collect();
    assert!(other.is_empty(), "{other:?}\n{}", page(&report));
    // The section's law objection is a dissent under P2, and owed an answer all the same.
    assert!(report.travelling.iter().any(|t| t.because == "own-state"));
    let ua = report.engagement.iter().find(|e| e.unit == id("ua")).expect("the section is concerned");
    assert!(ua.promised > ua.delivered, "involved was promised: {ua:?}");
}

#[test]
fn august_corrected_waits_for_people_only() {
    let (_, before) = World::import(&case("as-published"), &[]);
    let case = case("corrected");
    assert_eq!(shown(&case.notices), "");
    // By itself, and over the first: the same ids either way.
    for old in [&[][..], &before] {
        let (world, text) = World::import(&case, old);
        let report = world.report(&case, CORRECTED);
        let codes: Vec<String> = in_the_way(&report).into_keys().collect();
        assert_eq!(codes, ["not-delivered", "unsigned"], "{}", page(&report));
        let ids: BTreeSet<&Id> = text.iter().map(|(id, _)| id).collect();
        assert!(before.iter().all(|(id, _)| ids.contains(id)), "no statement is lost");
    }
}

#[test]
fn ids_line_up_between_the_two_drafts() {
    let (before, after) = (case("as-published"), case("corrected"));
    let old = statements(&before, &[]);
    let new = statements(&after, &old);
    let kinds: BTreeMap<&Id, Kind> = old.iter().map(|(id, s)| (id, s.kind)).collect();
    for (id, s) in &new {
        assert!(kinds.get(id).is_none_or(|kind| *kind == s.kind), "{id} is a {} now", s.kind.word());
    }
    assert!(new.iter().filter(|(id, _)| kinds.contains_key(id)).count() >= 20);
}

/// The files of an example, to be changed.
fn files(name: &str) -> BTreeMap<String, Vec<u8>> {
    fn walk(root: &Path, dir: &Path, out: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(dir).expect("the example is there") {
            let path = entry.expect("the example is there").path();
            if path.is_dir() {
                walk(root, &path, out);
            } else {
                let name =
                    path.strip_prefix(root).expect("it lies within").to_str().expect("names are plain").to_owned();
                out.insert(name, fs::read(&path).expect("the example can be read"));
            }
        }
    }
    let mut out = BTreeMap::new();
    walk(&example(name), &example(name), &mut out);
    out
}

/// What a folder says once something in it was changed.
fn changed(change: impl FnOnce(&mut BTreeMap<String, Vec<u8>>)) -> Result<Case, Vec<CaseProblem>> {
    let mut texts = files("corrected");
    change(&mut texts);
    parse(&Files { texts, ..Files::default() })
}

/// Replaces words in a file; `""` writes the whole file.
fn check(file: &str, from: &str, to: &str, expect: &str) -> bool {
    let found = changed(|texts| {
        let bytes = texts.entry(file.to_owned()).or_default();
        let text = String::from_utf8(bytes.clone()).expect("the examples are text");
        assert!(text.contains(from), "{file} has no {from:?}");
        *bytes = if from.is_empty() { to.to_owned() } else { text.replacen(from, to, 1) }.into_bytes();
    });
    let found = found.map_or_else(|problems| shown(&problems), |case| format!("read: {}", shown(&case.notices)));
    if found != expect {
        eprintln!("{file}, {from:?} → {to:?}\n  found:  {found}\n  expect: {expect}\n");
    }
    found == expect
}

#[test]
fn each_slip_is_told_with_its_place_and_a_remedy() {
    let people = "is-1, is-2, is-3, is-4, is-5, is-6, ua-1, ua-2, ua-3, ca-1, ca-2, no-1, no-2, no-3, ke-1, ke-2, pn-1, pn-2, pn-3, pn-4, pn-5";
    let mut all_told = true;
    for (file, from, to, expect) in [
        (
            "findings/F1.toml",
            "standard = 2",
            "standard = \"two\"",
            "findings/F1.toml, line 4, standard: invalid type: string \"two\", expected u8. spec/case.md lists the fields.",
        ),
        (
            "findings/F1.toml",
            "standard = 2",
            "standart = 2",
            "findings/F1.toml, line 4, standart: unknown field `standart`, expected one of `title`, `tags`, `claim`, `standard`, `evidence_for`, `evidence_against`, `scope`, `sample`, `gaps`, `alternatives`. spec/case.md lists the fields.",
        ),
        (
            "findings/F1.toml",
            "standard = 2",
            "standard = 2 2",
            "findings/F1.toml, line 4: this isn't TOML: string values must be quoted, expected literal string.",
        ),
        ("case.toml", "\nlang = \"en\"", "", "case.toml, line 1: missing field `lang`. spec/case.md lists the fields."),
        (
            "case.toml",
            "title = \"Forces among civilians, April to July 2022\"",
            "title = \" \"",
            "case.toml, line 2, title: this is empty. Fill it in.",
        ),
        (
            "case.toml",
            "[plan]",
            "[plans]",
            "case.toml, line 21, plans: unknown field `plans`, expected one of `title`, `federation`, `lang`, `output`, `plan`, `authors`, `purposes`. spec/case.md lists the fields.",
        ),
        (
            "case.toml",
            "",
            "title = \"x\"
federation = \"y\"
lang = \"en\"
",
            "case.toml, output: this part is missing. spec/case.md shows what goes into it.
case.toml, plan: this part is missing. spec/case.md shows what goes into it.",
        ),
        (
            "findings.toml",
            "",
            "[[findings]]\nid = \"F9\"\n",
            "findings.toml, line 1, findings: unknown field `findings`, expected one of `finding`. spec/case.md lists the fields.",
        ),
        (
            "case.toml",
            "charter = \"P2\"",
            "charter = \"P9\"",
            "case.toml, charter: there is no charter “P9”. Write \"P1\", \"P2\", \"P3\", or the name of a file in this folder.",
        ),
        (
            "case.toml",
            "ua = \"involve\"",
            "uk = \"involve\"",
            "case.toml, promises: “uk” is no unit of units.toml. Write one of: is, ua, ca, no, ke, pn.",
        ),
        (
            "case.toml",
            "countries = [\"UA\"]",
            "countries = [\"Ukraine\"]",
            "case.toml, line 6, countries: “Ukraine” isn't a country. Write its two capital letters (ISO 3166-1), such as UA.",
        ),
        (
            "case.toml",
            "law = \"is-2\"",
            "law = \"is-4\"",
            "case.toml, line 44, law: is-4 holds none of the seats that may do this: legal, researcher. Name somebody who does.",
        ),
        (
            "case.toml",
            "law = \"is-2\"",
            "laws = \"is-2\"",
            "case.toml, line 44, authors: “laws” is no kind of record. Write one of: default, output, statement, plan, evidence, finding, law, context, consent, risk, forecast, same_standard, reply.",
        ),
        (
            "case.toml",
            "audience",
            "order = []\naudience",
            "case.toml, line 23, order: the order of statements is that of the draft. Take this line out.",
        ),
        (
            "units.toml",
            "seats = [\"release\"]",
            "seats = [\"media\", \"release\"]",
            "units.toml, line 67, seats: is-5 holds “release” beside other seats. Nobody both stops and publishes: make it two persons.",
        ),
        (
            "units.toml",
            "id = \"no-1\"\nunit = \"no\"",
            "id = \"no-1\"\nguards = [\"no\"]\nunit = \"no\"",
            "units.toml, line 102, guards: no-1 can't be this guardian: it takes somebody of another unit, with a seat beside panel and release.",
        ),
        (
            "units.toml",
            "kind = \"panel\"",
            "kind = \"board\"",
            "units.toml, line 41, kind: “board” isn't a kind of unit. Write one of: section, secretariat, partner, community, panel.",
        ),
        (
            "units.toml",
            "names = [\"Kenya\", \"Kenyan\"]",
            "names = [\"Kenya,Kenyan\"]",
            "units.toml, line 33, names: “Kenya,Kenyan” can't be printed in a trust file. Leave out quotation marks, commas, line breaks and spaces at the ends.",
        ),
        (
            "units.toml",
            "seats = [\"researcher\"]",
            "seats = [\"boss\"]",
            "units.toml, line 47, seats: “boss” isn't a seat. Write one of: researcher, custodian, legal, context, safety, section, media, release, panel.",
        ),
        (
            "replies/R1.toml",
            "+03:00\n\n[[questions]]",
            "\n\n[[questions]]",
            "replies/R1.toml, line 8, sent: a time needs to say where: 2022-07-29T18:00:00+03:00, or 2022-07-29T15:00:00Z.",
        ),
        (
            "evidence/E1.toml",
            "supplied_by = \"is\"",
            "supplied_by = \"xx\"",
            "evidence/E1.toml, line 3, supplied_by: “xx” is no unit of units.toml. Write one of: is, ua, ca, no, ke, pn.",
        ),
        (
            "evidence/E1.toml",
            "type",
            "id = \"E2\"\ntype",
            "evidence/E1.toml, line 1, id: the record calls itself E2, and its file E1. Make them the same, or leave the id out.",
        ),
        (
            "evidence/E-é.toml",
            "",
            "title = \"x\"",
            "evidence/E-é.toml: the file's name isn't an id. Use letters, digits, . _ -, the first a letter or digit.",
        ),
        (
            "risks/F1.toml",
            "",
            "who = \"x\"",
            "risks/F1.toml, line 1, id: F1 is already in findings/F1.toml, line 1. Give one of the two another id.",
        ),
        (
            "findings.toml",
            "",
            "[[finding]]\nclaim = \"x\"\n",
            "findings.toml, line 1: this record has no id. Write one, such as F1.",
        ),
        (
            "findings.jsonl",
            "",
            "{\"id\": \"F8\"}\n[]\n{\"id\": \"F9\", \"id\": \"F7\"}\n{\"id\": \"F9\", \"standard\": 999}\n",
            "findings.jsonl, line 2: this line isn't a JSON object: invalid type: sequence, expected a record, such as {\"id\": \"F1\"}.\nfindings.jsonl, line 3: this line isn't a JSON object: duplicate field `id`.\nfindings.jsonl, line 4: invalid value: integer `999`, expected u8. spec/case.md lists the fields.",
        ),
        (
            "acts/o1-context.toml",
            "kind = \"objection\"",
            "kind = \"veto\"",
            "acts/a1-context.toml, to: there is no act “o1-context” of this kind in acts/. Write the name of its file, without .toml.\nacts/o1-context.toml, line 1, kind: “veto” is no act a folder can bring. Write one of: delivery, receipt, declare, objection, concern, answer, withdraw, withdraw-second, withdraw-seen, withdraw-cancel, ruling, unreachable, dissent, alert, alert-close, consent-withdraw.\nacts/w1-context.toml, of: there is no act “o1-context” of this kind in acts/. Write the name of its file, without .toml.",
        ),
        (
            "acts/o2-law.toml",
            "by = \"ua-1\"",
            "by = \"ua-9\"",
            &format!("acts/o2-law.toml, by: “ua-9” is no person of units.toml. Write one of: {people}."),
        ),
        (
            "acts/x1-dissent.toml",
            "by = \"ua-1\"",
            "by = \"is-1\"",
            "acts/x1-dissent.toml, by: is-1 holds none of the seats that may do this: section. Name somebody who does.",
        ),
        (
            "acts/w1-context.toml",
            "by = \"ua-1\"",
            "by = \"is-1\"",
            "acts/w1-context.toml, by: is-1 didn't raise this. Only ua-1 can withdraw it.",
        ),
        (
            "acts/r1-findings.toml",
            "by = \"ua-2\"",
            "by = \"is-1\"",
            "acts/r1-findings.toml, by: is-1 isn't of ua, to which this was delivered. Only the receiver gives a receipt.",
        ),
        (
            "acts/a2-law.toml",
            "2022-08-05",
            "2022-07-05",
            "acts/a2-law.toml, to: this is signed at 2022-07-05T10:20:00Z, before acts/o2-law.toml, which it answers. Correct one of the two times.",
        ),
        (
            "acts/w1-context.toml",
            "What we asked for is in the text of 5 August.",
            "No.",
            "acts/w1-context.toml, reason: this needs a reason in words: three at least.",
        ),
        (
            "acts/a1-context.toml",
            "to = \"o1-context\"",
            "",
            "acts/a1-context.toml, line 1: missing field `to`. spec/case.md lists the fields.",
        ),
        ("notes.toml", "", "x = 1", "read: notes.toml: this is no part of a case, and wasn't read."),
        (
            "findings/F2.toml",
            "\"E7\"",
            "\"E77\"",
            "read: findings/F2.toml, line 4, evidence_for: E77 is named here and isn't in the folder. Add it, or correct the name.",
        ),
    ] {
        all_told &= check(file, from, to, expect);
    }
    assert!(all_told, "the messages above differ");
}

#[test]
fn all_problems_are_told_at_once_and_nothing_is_read_by_half() {
    let problems = changed(|texts| {
        texts.remove("draft.md");
        texts.insert("findings/F1.toml".into(), b"standard = 'x'\nclaim = 3\nbogus = 1\n".to_vec());
        texts.insert("law/L1.toml".into(), b"\xff".to_vec());
        texts.insert("units.toml".into(), Vec::new());
    })
    .expect_err("the folder has problems");
    let places: BTreeSet<(&str, Option<&str>)> =
        problems.iter().map(|p| (p.file.as_str(), p.field.as_deref())).collect();
    for place in [
        ("draft.md", None),
        ("findings/F1.toml", Some("standard")),
        ("findings/F1.toml", Some("claim")),
        ("findings/F1.toml", Some("bogus")),
        ("law/L1.toml", None),
        ("units.toml", Some("unit")),
        ("units.toml", Some("person")),
    ] {
        assert!(places.contains(&place), "{place:?} in\n{}", shown(&problems));
    }
}

#[test]
fn a_big_case_is_the_same_in_one_file() {
    let whole = case("corrected");
    let lines = whole.findings.iter().map(|(id, f)| {
        let mut value = serde_json::to_value(f).expect("a finding is plain fields");
        value["id"] = id.as_str().into();
        value.to_string()
    });
    let mut lines: Vec<String> = lines.collect();
    lines.extend((100..1_200).map(|n| format!("{{\"id\": \"F{n}\", \"claim\": \"a claim\"}}")));
    let big = changed(|texts| {
        texts.retain(|file, _| !file.starts_with("findings/"));
        texts.insert("findings.jsonl".into(), lines.join("\n").into_bytes());
    })
    .unwrap_or_else(|problems| panic!("{}", shown(&problems)));
    assert_eq!(big.findings.len(), 1_106);
    assert!(whole.findings.iter().all(|(id, f)| big.findings.get(id) == Some(f)));
    assert_eq!(big.history, whole.history);
}

#[test]
fn local_hours_become_the_moment_they_are() {
    let case = case("as-published");
    let r1 = &case.requests[&id("R1")];
    assert_eq!(r1.sent, Some(at("2022-07-29T15:00:00Z")), "Friday evening in Kyiv");
    assert_eq!(case.receipts[0].received, at("2022-08-01T06:00:00Z"));
    assert_eq!(case.evidence[&id("E1")].captured, "2022-05-12");
    assert_eq!(case.plan.release_at, Some(at("2022-08-04T06:00:00Z")));
}

/// A copy of an example on disk.
fn folder(change: impl FnOnce(&Path)) -> Result<Case, Vec<CaseProblem>> {
    let dir = tempfile::tempdir().expect("a folder can be made");
    for (file, bytes) in files("corrected") {
        let path = dir.path().join(file);
        fs::create_dir_all(path.parent().expect("files lie in folders")).expect("a folder can be made");
        fs::write(path, bytes).expect("a file can be written");
    }
    change(dir.path());
    read(dir.path())
}

fn told(result: Result<Case, Vec<CaseProblem>>) -> String {
    result.map_or_else(|problems| shown(&problems), |case| format!("read: {}", shown(&case.notices)))
}

#[test]
fn a_file_beside_evidence_gives_its_digest() {
    let write =
        |dir: &Path, name: &str| fs::write(dir.join("evidence").join(name), b"bytes").expect("a file can be written");
    let case = folder(|dir| write(dir, "E1.tar.gz")).unwrap_or_else(|p| panic!("{}", shown(&p)));
    assert_eq!(case.evidence[&id("E1")].sha256, Some(Digest::of(b"bytes")));
    assert_eq!(case.bodies[&id("E1")].path, "evidence/E1.tar.gz");
    assert_eq!(
        told(folder(|dir| write(dir, "E99.jpg"))),
        "read: evidence/E99.jpg: no evidence record is called E99, so this file wasn't read. Add evidence/E99.toml."
    );
    let two = folder(|dir| ["E1.jpg", "E1.png"].iter().for_each(|name| write(dir, name)));
    assert_eq!(
        told(two),
        "evidence/E1.toml: two files stand beside this record: evidence/E1.jpg and evidence/E1.png. Keep the original, and make the other a record of its own."
    );
    let other = folder(|dir| {
        write(dir, "E1.jpg");
        let sha256 = format!("sha256 = \"{}\"\n", Digest::of(b"other"));
        fs::write(dir.join("evidence/E1.toml"), sha256).expect("a file can be written");
    });
    assert!(told(other).starts_with("evidence/E1.jpg, sha256: the file beside this record has the digest"));
}

#[cfg(unix)]
#[test]
fn no_link_leads_out_and_no_pipe_hangs() {
    use std::os::unix::fs::symlink;
    assert_eq!(
        told(folder(|dir| symlink("/etc/passwd", dir.join("evidence/E1.txt")).expect("a link can be made"))),
        "evidence/E1.txt: this link leads out of the case folder, or nowhere. Copy the file itself into the folder."
    );
    assert_eq!(
        told(folder(|dir| symlink("/nowhere", dir.join("findings/F7.toml")).expect("a link can be made"))),
        "findings/F7.toml: this link leads out of the case folder, or nowhere. Copy the file itself into the folder."
    );
    let within = folder(|dir| symlink("F1.toml", dir.join("findings/F7.toml")).expect("a link can be made"));
    assert!(within.is_ok_and(|case| case.findings.len() == 7));
    let pipe = folder(|dir| {
        let made = std::process::Command::new("mkfifo").arg(dir.join("evidence/E1.mp4")).status();
        assert!(made.expect("mkfifo runs").success());
    });
    assert_eq!(told(pipe), "evidence/E1.mp4: this is neither a file nor a folder. Take it out.");
}

#[test]
fn what_is_too_large_or_unknown_is_named() {
    let large = folder(|dir| fs::write(dir.join("law/L1.toml"), vec![b'#'; 1_000_001]).expect("a file can be written"));
    assert_eq!(
        told(large),
        "law/L1.toml: this is 1.0 MB long and may be 1.0 MB. Split it, or write big records as .jsonl."
    );
    let unknown = folder(|dir| {
        fs::create_dir(dir.join("photos")).expect("a folder can be made");
        fs::write(dir.join("todo.txt"), b"x").expect("a file can be written");
        fs::write(dir.join("findings/.F1.toml.swp"), b"x").expect("a file can be written");
    });
    assert_eq!(
        told(unknown),
        "read: findings/.F1.toml.swp: this is no part of a case, and wasn't read.\n\
         photos: this folder is no part of a case, and wasn't read.\n\
         todo.txt: this is no part of a case, and wasn't read."
    );
    let problems = read(Path::new("/nowhere")).expect_err("there is no folder");
    assert_eq!(
        shown(&problems),
        "the case folder: this isn't a folder that can be read. Give the path of the folder that holds case.toml."
    );
    let both = folder(|dir| fs::write(dir.join("draft.docx"), b"PK").expect("a file can be written"));
    assert_eq!(told(both), "draft.docx: there are two drafts, draft.md and draft.docx. Keep the one that holds.");
}

#[test]
fn a_value_cannot_rewrite_the_line_it_is_told_in() {
    let problems = changed(|texts| {
        let text = String::from_utf8(texts["units.toml"].clone()).expect("the examples are text");
        let text = text.replace("kind = \"panel\"", "kind = \"\\u001b[2K{known}\\u202e\"");
        texts.insert("units.toml".into(), text.into_bytes());
    })
    .expect_err("that is no kind");
    let line = shown(&problems);
    assert!(line.contains("\u{fffd}[2K{known}\u{fffd}”") && !line.contains('\u{1b}'), "{line}");
}

#[test]
fn units_are_read_by_themselves() {
    let texts = files("corrected");
    let text = String::from_utf8(texts["units.toml"].clone()).expect("the examples are text");
    let (units, persons) = nobis::case::read_units("team.toml", &text).expect("the example is right");
    assert_eq!((units.len(), persons.len()), (6, 21));
    let problems = nobis::case::read_units("team.toml", "[[unit]]\nid = \"a b\"\n").expect_err("that is no unit");
    assert!(problems.iter().all(|p| p.file == "team.toml"), "{}", shown(&problems));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// Whatever bytes stand in one file, nothing panics, and what is told names that file or one that speaks of it.
    #[test]
    fn any_bytes_in_any_file_are_told_of(which in any::<prop::sample::Index>(), bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut texts = files("corrected");
        let file = which.get(&texts.keys().cloned().collect::<Vec<_>>()).clone();
        texts.insert(file.clone(), bytes);
        if let Err(problems) = parse(&Files { texts, ..Files::default() }) {
            prop_assert!(problems.iter().all(|p| !p.file.is_empty()));
            let named = problems.iter().any(|p| p.file == file);
            prop_assert!(named || file == "units.toml" || file.starts_with("acts/"), "{file}:\n{}", shown(&problems));
        }
    }

    /// A file cut, or with bytes changed, still reads or is told of.
    #[test]
    fn a_damaged_file_never_panics(
        which in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        put in "[\\[\\]{}=\"'\\\\\n#.,a0\u{e9}\u{feff}-]{0,6}",
        cut in any::<bool>(),
    ) {
        let mut texts = files("corrected");
        let file = which.get(&texts.keys().cloned().collect::<Vec<_>>()).clone();
        let bytes = texts.get_mut(&file).expect("it was just listed");
        let at = at.index(bytes.len() + 1);
        if cut {
            bytes.truncate(at);
        }
        let at = at.min(bytes.len());
        bytes.splice(at..at, put.bytes());
        let _ = parse(&Files { texts, ..Files::default() });
    }
}
