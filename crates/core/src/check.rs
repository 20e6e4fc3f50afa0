//! Checking a release: from the bag and a trust file to "it holds", or to everything that is wrong with it.
//!
//! Three questions, in this order. Is each file the one that was sealed? (Rebuilt from its parts and compared.) Did a
//! release officer the trust file knows seal it? Do the signed acts really carry the release rule of the charter the
//! trust file pins: each gate signed over this very text by people who may, each concerned unit's own answer, or the
//! visible path the charter has for going without? No clock, no network, no state of ours: bag and trust file decide.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Serialize, de::DeserializeOwned};

use crate::acts::{Act, Answered};
use crate::canon;
use crate::charter::Charter;
use crate::gates::{attest, consent, crisis, objections};
use crate::ids::{Digest, Id};
use crate::moment::Moment;
use crate::op::{Op, OpId};
use crate::reading::{self, Gate, Key, Outline, needs_context};
use crate::records::{Classes, Record};
use crate::register::project;
use crate::release::bundle::{self, Contents, Files};
use crate::release::{self, Published};
use crate::sshsig::{self, Namespace, Signature};
use crate::state::State;
use crate::trust::{Seat, Trust};
use crate::view::View;

/// One thing wrong with a release.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Fault {
    /// Class of failure, stable: the vectors and `spec/release.md` name it.
    pub code: &'static str,
    /// What it is about: a file, a gate, a unit, an act. Empty for the whole.
    pub about: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.about.is_empty() { f.write_str(self.code) } else { write!(f, "{} {}", self.code, self.about) }
    }
}

/// Every class of failure, in the order they are looked for.
pub const CODES: [&str; 35] = [
    "file-missing",
    "file-extra",
    "file-unreadable",
    "file-changed",
    "seal-signature",
    "seal-signer-unknown",
    "seal-signer-not-release-officer",
    "seal-signer-wrote-it",
    "trust-other",
    "charter-not-trusted",
    "charter-unreadable",
    "act-unreadable",
    "act-signer-unknown",
    "act-refused",
    "act-with-aside",
    "act-after-seal",
    "act-extra",
    "act-left-out",
    "output-not-opened",
    "about-differs",
    "statement-without-act",
    "statement-differs",
    "citation-unknown",
    "version-differs",
    "record-differs",
    "reading-missing",
    "reading-extra",
    "reading-differs",
    "gate-not-signed",
    "consent-missing",
    "crisis-not-declared",
    "objection-holds",
    "window-not-told",
    "process-differs",
    "sealed-in-the-future",
];

/// What checking found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Everything wrong, each once. Empty: the release holds.
    pub faults: BTreeSet<Fault>,
    /// What it says, as far as it could be read: shown to people only when there are no faults.
    pub published: Option<Published>,
    /// The release officer who sealed it.
    pub sealed_by: Option<Id>,
    /// How many signed acts were checked.
    pub acts: usize,
}

impl Checked {
    /// Whether the release holds.
    pub fn is_good(&self) -> bool {
        self.faults.is_empty()
    }
}

/// Checks a bag against a trust file. `also` are signed acts the verifier has from elsewhere, such as a unit's own
/// declaration that it is concerned: a release that left them out fails.
pub fn check(files: &Files, trust: &Trust, also: &[Op]) -> Checked {
    let mut c = Checker { files, trust, faults: BTreeSet::new() };
    let parsed = c.parse();
    let (mut published, mut sealed_by, mut acts) = (None, None, 0);
    if let Some(parts) = parsed {
        c.rebuild(&parts.contents);
        let also: Vec<Op> =
            also.iter().filter(|op| counts_beside(op, parts.contents.published.about.sealed)).cloned().collect();
        let state = c.state(&parts, &also);
        let officer = c.seal(&parts.contents, &state);
        c.rule(&parts, officer.as_ref(), &state, &also);
        acts = parts.ops.len();
        sealed_by = officer;
        published = Some(parts.contents.published);
    }
    Checked { faults: c.faults, published, sealed_by, acts }
}

/// As [`check`], for somebody who has a clock: a release that claims to be sealed later than now is a forgery of time.
pub fn check_at(files: &Files, trust: &Trust, also: &[Op], now: Moment) -> Checked {
    let mut checked = check(files, trust, also);
    let ahead = checked.published.as_ref().map(|p| p.about.sealed).filter(|sealed| *sealed > now);
    checked.faults.extend(ahead.map(|at| Fault { code: "sealed-in-the-future", about: at.to_string() }));
    checked
}

/// Whether an act that somebody brings along counts: only those that hold, declare or are on keys do, and only those not
/// later than the seal. Nobody can unmake a release by objecting to it afterwards.
fn counts_beside(op: &Op, sealed: Moment) -> bool {
    let holds = match op.act() {
        Some(Ok(Act::Declare(_) | Act::Objection(_) | Act::Alert(_) | Act::WithdrawCancel(_))) => true,
        Some(Ok(Act::Recheck(_) | Act::CheckIn(_))) => true,
        Some(Ok(Act::KeyEnrol(_) | Act::KeyRevoke(_))) => true,
        Some(Ok(Act::Attest(attest))) => attest.verdict == Answered::NotClear,
        _ => false,
    };
    holds && op.header().at <= sealed
}

struct Checker<'c> {
    files: &'c Files,
    trust: &'c Trust,
    faults: BTreeSet<Fault>,
}

struct PartsOfBag {
    contents: Contents,
    ops: Vec<Op>,
    outlines: BTreeMap<Key, BTreeMap<String, Digest>>,
}

impl Checker<'_> {
    fn fault(&mut self, code: &'static str, about: impl fmt::Display) {
        debug_assert!(CODES.contains(&code), "{code} is a documented class");
        self.faults.insert(Fault { code, about: about.to_string() });
    }

    fn bytes(&mut self, path: &str) -> Option<Vec<u8>> {
        let found = self.files.get(path).cloned();
        if found.is_none() {
            self.fault("file-missing", path);
        }
        found
    }

    fn json<T: Serialize + DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        let bytes = self.bytes(path)?;
        let read = canon::read(&bytes).ok();
        if read.is_none() {
            self.fault("file-unreadable", path);
        }
        read
    }

    fn parse(&mut self) -> Option<PartsOfBag> {
        let about = self.json("data/about.json");
        let statements = self.json("data/statements.json");
        let contexts = self.json("data/contexts.json");
        let findings = self.json("data/findings.json");
        let annex = self.json("data/legal-annex.json");
        let process = self.json("data/process.json");
        let charter = self.bytes(bundle::CHARTER).map(String::from_utf8);
        let acts = self.bytes(bundle::ACTS);
        let readings = self.bytes(bundle::READINGS);
        let info = self.bytes("bag-info.txt");
        let sealed_by = info.as_deref().and_then(|b| info_field(b, "Nobis-Sealed-By")).and_then(|s| s.parse().ok());
        let trust = info.as_deref().and_then(|b| info_field(b, "Nobis-Trust-SHA256")).and_then(|s| s.parse().ok());
        if sealed_by.is_none() || trust.is_none() {
            self.fault("file-unreadable", "bag-info.txt");
        }
        if charter.as_ref().is_some_and(Result::is_err) {
            self.fault("file-unreadable", bundle::CHARTER);
        }
        let ops = self.ops(acts.as_deref()?);
        let outlines = bundle::read_readings(readings.as_deref()?).ok();
        if outlines.is_none() {
            self.fault("file-unreadable", bundle::READINGS);
        }
        let published = Published {
            about: about?,
            statements: statements?,
            contexts: contexts?,
            findings: findings?,
            annex: annex?,
            process: process?,
        };
        let contents = Contents {
            published,
            acts: acts?,
            readings: readings?,
            charter: charter?.ok()?,
            sealed_by: sealed_by?,
            trust: trust?,
        };
        Some(PartsOfBag { contents, ops: ops?, outlines: outlines? })
    }

    fn ops(&mut self, acts: &[u8]) -> Option<Vec<Op>> {
        match bundle::read_acts(acts) {
            Ok(ops) => Some(ops),
            Err(e) => {
                self.fault("act-unreadable", format!("{} line {}", bundle::ACTS, e.line));
                None
            }
        }
    }

    /// Each file is what its parts make it, and there is no other.
    fn rebuild(&mut self, contents: &Contents) {
        let signature = self.files.get(bundle::SEAL_SIG).cloned().unwrap_or_default();
        let signature = String::from_utf8(signature).unwrap_or_default();
        let Ok(expected) = bundle::files(contents, &signature) else {
            self.fault("file-unreadable", "data");
            return;
        };
        for (path, bytes) in &expected {
            match self.files.get(path) {
                None => self.fault("file-missing", path),
                Some(found) if found != bytes => self.fault("file-changed", path),
                Some(_) => {}
            }
        }
        for path in self.files.keys().filter(|path| !expected.contains_key(*path)) {
            self.fault("file-extra", path);
        }
    }

    /// A release officer signed the list of digests with a key of the trust file that hadn't ended.
    fn seal(&mut self, contents: &Contents, state: &State) -> Option<Id> {
        let seal = self.bytes(bundle::SEAL)?;
        let armored = self.bytes(bundle::SEAL_SIG)?;
        let signature = std::str::from_utf8(&armored).ok().and_then(|text| Signature::parse(text).ok());
        let Some(signature) = signature else {
            self.fault("seal-signature", bundle::SEAL_SIG);
            return None;
        };
        // Of the trust file, not enrolled since: whoever checks by hand has nothing but that file to look it up in.
        let holder = self.trust.holder(signature.key()).filter(|_| !state.is_revoked(signature.key()));
        let Some(person) = holder.filter(|p| p.id == contents.sealed_by) else {
            self.fault("seal-signer-unknown", &contents.sealed_by);
            return None;
        };
        if sshsig::check(signature.key(), Namespace::Seal, &seal, &signature).is_err() {
            self.fault("seal-signature", bundle::SEAL_SIG);
        }
        if !person.seats.contains(&Seat::Release) {
            self.fault("seal-signer-not-release-officer", &person.id);
        }
        Some(person.id.clone())
    }

    /// The release rule, run again from the signed acts.
    fn rule(&mut self, parts: &PartsOfBag, officer: Option<&Id>, state: &State, also: &[Op]) {
        let contents = &parts.contents;
        if contents.trust != self.trust.digest() {
            self.fault("trust-other", contents.trust);
        }
        let about = &contents.published.about;
        let charter = Charter::digest(&contents.charter);
        if !self.trust.charters.contains_key(&charter) {
            self.fault("charter-not-trusted", charter);
            return;
        }
        if Charter::parse(&contents.charter).is_err() {
            self.fault("charter-unreadable", bundle::CHARTER);
            return;
        }
        let order: Vec<Id> = contents.published.statements.iter().map(|s| s.id.clone()).collect();
        match View::published(state, &contents.published, &order, outlines(parts, state)) {
            Err(_) => self.fault("output-not-opened", &about.output),
            Ok(view) => {
                if view.open.act.charter != charter {
                    self.fault("charter-not-trusted", charter);
                }
                self.acts(&view, parts, also);
                self.text(&view, &contents.published);
                self.records(&view, &contents.published);
                self.gates(&view, &contents.published);
                self.process(&view, &contents.published);
                if officer.is_some_and(|o| view.statements.iter().any(|s| s.version.person == *o)) {
                    self.fault("seal-signer-wrote-it", &contents.sealed_by);
                }
            }
        }
    }

    /// What the acts say, after asking of each whether it may be here.
    fn state(&mut self, parts: &PartsOfBag, also: &[Op]) -> State {
        let mut state = State::for_checking(self.trust.clone(), &parts.contents.charter);
        let space = parts.ops.first().and_then(|op| op.header().space);
        for op in parts.ops.iter().filter(|op| op.aside_bytes().is_some()) {
            self.fault("act-with-aside", op.id());
        }
        for op in parts.ops.iter().chain(also) {
            if op.header().space != space || op.body().is_none() {
                self.fault("act-refused", op.id());
            }
            state.apply(op);
        }
        // Asked when all are here: the voices that enrol a key may stand after what it signed.
        let is_nobodys = |op: &&Op| state.holder(&op.header().author).is_none() && state.speaks_for(op).is_none();
        for op in parts.ops.iter().chain(also).filter(is_nobodys) {
            self.fault("act-signer-unknown", op.id());
        }
        let brought: BTreeSet<OpId> = also.iter().map(Op::id).collect();
        for op in state.refused().keys().filter(|op| !brought.contains(*op)) {
            self.fault("act-refused", op);
        }
        state
    }

    /// The acts are those the rule needs, no others; a bag is no place to slip something in.
    fn acts(&mut self, view: &View<'_>, parts: &PartsOfBag, also: &[Op]) {
        let readings = parts.outlines.iter().map(|(key, items)| (key.to_string(), items.clone())).collect();
        let needed = release::act_ids(view, &readings);
        for op in parts.ops.iter().filter(|op| !needed.contains(&op.id())) {
            self.fault("act-extra", op.id());
        }
        // A window is over by the sealer's word alone; the unit whose window it was must not have spoken after that.
        let concerned = view.concerned();
        let sealed = parts.contents.published.about.sealed;
        for op in parts.ops.iter().filter(|op| op.header().at > sealed) {
            if view.state.holder(&op.header().author).is_some_and(|p| concerned.contains_key(&p.unit)) {
                self.fault("act-after-seal", op.id());
            }
        }
        // What somebody brought along and the bag left out is judged like the rest; here it is only named. Of a voice on
        // keys that changes nothing here the sealer need not have heard.
        let there: BTreeSet<OpId> = parts.ops.iter().map(Op::id).collect();
        let is_voice = |op: &Op| matches!(op.act(), Some(Ok(Act::KeyEnrol(_) | Act::KeyRevoke(_))));
        let named = also.iter().filter(|op| needed.contains(&op.id()) && !is_voice(op));
        for op in named.filter(|op| !there.contains(&op.id())) {
            self.fault("act-left-out", op.id());
        }
    }

    /// The text published is the text whose acts are here, and its version the one sealed.
    fn text(&mut self, view: &View<'_>, p: &Published) {
        let about = &p.about;
        let open = &view.open.act;
        let units: BTreeMap<_, _> = self.trust.units.values().map(|u| (u.id.clone(), u.name.clone())).collect();
        let facts = [
            about.federation == self.trust.federation,
            about.form == open.form,
            about.owner == *view.owner(),
            about.charter == (view.charter.name.clone(), open.charter),
            about.units == units,
        ];
        if facts.contains(&false) {
            self.fault("about-differs", "data/about.json");
        }
        for id in view.missing.iter().chain(&view.conflicts) {
            self.fault("statement-without-act", id);
        }
        let asked: BTreeSet<&Id> = p.process.replies.iter().map(|r| &r.request).collect();
        for s in &p.statements {
            let known = |id: &&Id| {
                p.findings.contains_key(*id)
                    || p.contexts.contains_key(*id)
                    || p.annex.contains_key(*id)
                    || asked.contains(*id)
            };
            for id in s.statement.cites.iter().filter(|id| !known(id)) {
                self.fault("citation-unknown", format!("{} {id}", s.id));
            }
            let same =
                |placed: &crate::view::Placed<'_>| placed.version.value == s.statement && placed.version.salt == s.salt;
            if view.statement(&s.id).is_some_and(|placed| !same(placed)) {
                self.fault("statement-differs", &s.id);
            }
        }
        if p.statements.len() != view.statements.len() || view.version() != about.version {
            self.fault("version-differs", about.version);
        }
    }

    /// Context, findings and annex are those the signatures were given on.
    fn records(&mut self, view: &View<'_>, p: &Published) {
        let Some(all) = view.outlines.as_ref() else { return };
        let whole = p.contexts.values().all(|c| c.value.project(Classes::ALL) == c.value);
        if !whole || p.annex.values().any(|q| q.value.project(Classes::ALL) != q.value) {
            // A field that no reading digests is a field nobody signed.
            self.fault("record-differs", "data");
        }
        let mut digests = BTreeMap::new();
        digests.extend(
            p.contexts.iter().map(|(id, c)| (format!("context/{id}"), project(&c.salt, &c.value, Classes::ALL).digest)),
        );
        digests.extend(
            p.annex
                .iter()
                .map(|(id, q)| (format!("qualification/{id}"), project(&q.salt, &q.value, Classes::ALL).digest)),
        );
        digests.extend(
            p.findings.iter().map(|(id, f)| (format!("finding-public/{id}"), canon::digest(&(&f.salt, &f.value)))),
        );
        digests.extend(view.statements.iter().map(|s| (format!("statement/{}", s.id), s.read().digest)));
        let set: BTreeSet<&Id> = view.statements.iter().map(|s| s.id).collect();
        digests.insert(format!("statement-set/{}", view.id), canon::digest(&set));
        digests.insert(format!("opening/{}", view.id), canon::digest(view.open_op));
        if view.charter.crisis.is_some() {
            digests.insert(format!("crisis/{}", view.id), reading::crisis_digest(crisis::is_declared(view)));
        }
        digests.insert(format!("purpose/{}", view.id), reading::purpose_digest(&p.about.purpose));
        digests.extend(
            p.process
                .replies
                .iter()
                .map(|r| (format!("reply-public/{}", r.request), canon::digest(&(&r.request, &r.basis)))),
        );
        let mut signed = BTreeSet::new();
        for (key, outline) in all {
            for (reference, digest) in &outline.items {
                let public = [
                    "context/",
                    "crisis/",
                    "finding-public/",
                    "opening/",
                    "purpose/",
                    "qualification/",
                    "reply-public/",
                    "statement-set/",
                    "statement/",
                ];
                if !public.iter().any(|prefix| reference.starts_with(prefix)) {
                    continue;
                }
                if digests.get(reference) != Some(digest) {
                    self.fault("reading-differs", format!("{key} {reference}"));
                }
                signed.insert(reference.as_str());
            }
        }
        // What is published beside the text was under somebody's eyes.
        for reference in digests.keys().filter(|r| !signed.contains(r.as_str())) {
            self.fault("record-differs", reference);
        }
    }

    /// Each question of the charter is answered, by people who may, over a reading that holds all it must.
    fn gates(&mut self, view: &View<'_>, p: &Published) {
        let mut rules: BTreeMap<Gate, attest::Rule> = BTreeMap::new();
        let keys = release::keys(view);
        let extra = view.outlines.iter().flatten().map(|(key, _)| key).filter(|key| !keys.contains(key));
        for key in extra.map(ToString::to_string).collect::<Vec<_>>() {
            self.fault("reading-extra", key);
        }
        for key in keys {
            let outline = view.outline(key.clone());
            if outline.items.is_empty() {
                self.fault("reading-missing", &key);
                continue;
            }
            for reference in required(view, p, &key).difference(&outline.items.keys().cloned().collect()) {
                self.fault("reading-differs", format!("{key} {reference}"));
            }
            if let Key::Unit(unit, part) = &key {
                if consent::judge(view, unit, *part, &outline).0.is_empty() {
                    self.fault("consent-missing", &key);
                }
                continue;
            }
            let Some(charter_rule) = view.charter.gate(key.gate().word()) else { continue };
            let rule = rules.entry(key.gate()).or_insert_with(|| attest::Rule::of_gate(view, charter_rule));
            if !attest::judge(view, rule, &outline).1.is_empty() {
                self.fault("gate-not-signed", &key);
            }
        }
        for blocker in crisis::blockers(view) {
            self.fault("crisis-not-declared", blocker.reason.code());
        }
        let holding = objections::blockers(view).into_iter().chain(objections::alert_blockers(view));
        for blocker in holding {
            self.fault("objection-holds", blocker.reason.code());
        }
    }

    /// The account of how it came about is the one the acts and the signed bases of replies give. Forked keys elsewhere
    /// in the space are the issuing unit's own statement.
    fn process(&mut self, view: &View<'_>, p: &Published) {
        let mut computed = release::process(view);
        let count = |r: &release::ReplyFact| {
            release::reply_fact(r.request.clone(), r.basis.clone(), &view.charter.reply, p.about.sealed)
        };
        let cited = |id: &Id| view.statements.iter().any(|s| s.version.value.cites.contains(id));
        for r in &p.process.replies {
            if r.basis.must_be_told(&view.charter.reply, p.about.sealed) && !cited(&r.request) {
                self.fault("window-not-told", &r.request);
            }
        }
        computed.replies = p.process.replies.iter().map(count).collect();
        computed.equivocal.clone_from(&p.process.equivocal);
        // What was declared for other texts isn't here: the count is the issuing unit's word, and never below what is.
        if let (Some(said), Some(found)) = (&p.process.crisis, &mut computed.crisis)
            && said.agrees_with(found)
        {
            found.counted.clone_from(&said.counted);
        }
        if computed != p.process {
            self.fault("process-differs", "data/process.json");
        }
    }
}

fn info_field<'b>(bytes: &'b [u8], name: &str) -> Option<&'b str> {
    let text = std::str::from_utf8(bytes).ok()?;
    text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

/// The outlines a bag carries, with the authors that can be known: those of the statements.
fn outlines(parts: &PartsOfBag, state: &State) -> BTreeMap<Key, Outline> {
    let about = &parts.contents.published.about;
    let one = |(key, items): (&Key, &BTreeMap<String, Digest>)| {
        let ids = items.keys().filter_map(|r| r.strip_prefix("statement/")?.parse::<Id>().ok());
        let registers = ids.filter_map(|id| state.statement(&about.output, &id));
        let authors = registers.flat_map(|r| r.authors().cloned().collect::<Vec<_>>()).collect();
        let (key, items, conflicts) = (key.clone(), items.clone(), BTreeSet::new());
        (key.clone(), Outline { key, items, authors, conflicts, since: about.sealed })
    };
    parts.outlines.iter().map(one).collect()
}

/// References a reading must hold, as far as the public parts tell.
fn required(view: &View<'_>, p: &Published, key: &Key) -> BTreeSet<String> {
    let mut out = BTreeSet::from([format!("opening/{}", view.id)]);
    let mut findings_of = |cites: &[Id], name: &str| {
        out.extend(cites.iter().filter(|id| p.findings.contains_key(*id)).map(|id| format!("{name}/{id}")));
    };
    match key {
        Key::Statement(gate, id) => {
            let cites = view.statement(id).map_or(&[][..], |s| &s.version.value.cites);
            if *gate == Gate::Law {
                out.extend(cites.iter().filter(|id| p.annex.contains_key(*id)).map(|id| format!("qualification/{id}")));
            } else {
                findings_of(cites, "finding");
                findings_of(cites, "finding-public");
            }
            out.insert(format!("statement/{id}"));
        }
        Key::Whole(Gate::Context) => {
            out.extend(view.statements.iter().filter(|s| needs_context(s)).map(|s| format!("statement/{}", s.id)));
            out.extend(p.contexts.keys().map(|id| format!("context/{id}")));
            out.insert(format!("places/{}", view.id));
        }
        Key::Whole(Gate::Impartiality) => {
            out.insert(format!("statement-set/{}", view.id));
            out.insert(format!("same-standard/{}", view.id));
        }
        Key::Whole(Gate::Harm) => {
            out.insert(format!("plan-hour/{}", view.id));
            out.insert(format!("alerts/{}", view.id));
            out.extend(view.charter.crisis.iter().map(|_| format!("crisis/{}", view.id)));
            out.insert(format!("purpose/{}", view.id));
        }
        Key::Whole(Gate::Reply) => {
            out.extend(p.process.replies.iter().map(|r| format!("reply-public/{}", r.request)));
        }
        Key::Whole(_) => {}
        Key::Unit(unit, part) => {
            let Some(unit) = view.trust.unit(unit) else { return out };
            out.extend(view.charter.crisis.iter().map(|_| format!("crisis/{}", view.id)));
            for placed in &view.statements {
                if view.answers_for(unit, placed) {
                    out.insert(format!("statement/{}", placed.id));
                    if part.is_none_or(|p| p == reading::Part::Accuracy) {
                        let cited = placed.version.value.cites.iter().filter(|id| p.findings.contains_key(*id));
                        out.extend(cited.map(|id| format!("finding-public/{id}")));
                    }
                }
            }
            if part.is_none_or(|p| p == reading::Part::Safety) {
                out.insert(format!("plan-hour/{}", view.id));
            }
        }
    }
    out
}
