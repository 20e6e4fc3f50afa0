//! Every value has words, and every message has a use.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use nobis::say::{self, Names, Spoken, Texts};
use nobis_core::acts::{Answered, Checkpoint, Disposition, DissentForm, Form, Ground, Level, Outcome, Reach};
use nobis_core::check;
use nobis_core::reading::{Gate, Part};
use nobis_core::records::Kind;
use nobis_core::report::{Reason, Verdict, Who};
use nobis_core::trust::{Seat, UnitKind};

use super::samples;
use super::scene::{block, id, names, now, op, texts};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn core(file: &str) -> String {
    fs::read_to_string(root().join("../core/src").join(file)).unwrap()
}

/// Names of an enum's variants, read from its source: what a list of samples is held against.
fn variants(source: &str, name: &str) -> BTreeSet<String> {
    let start = source.find(&format!("enum {name} {{")).unwrap();
    let body = source[start..].split("\n}").next().unwrap();
    let capital = |line: &&str| line.starts_with("    ") && line[4..].starts_with(|c: char| c.is_ascii_uppercase());
    let name = |line: &str| line.trim().chars().take_while(char::is_ascii_alphanumeric).collect();
    body.lines().filter(capital).map(name).collect()
}

fn sampled<T: std::fmt::Debug>(samples: &[T]) -> BTreeSet<String> {
    let name = |v: &T| format!("{v:?}").chars().take_while(char::is_ascii_alphanumeric).collect();
    samples.iter().map(name).collect()
}

/// Nothing that a reader gets may hold a missing message or an unfilled place.
fn is_whole(text: &str) {
    let broken = text.is_empty() || text.contains(['⟨', '{', '}']) || text.contains("  ");
    assert!(!broken, "not whole: {text:?}");
    assert!(!text.ends_with(' ') && !text.starts_with(' '), "loose space: {text:?}");
}

#[test]
fn the_samples_are_one_of_each() {
    let report = core("report.rs");
    assert_eq!(variants(&report, "Reason"), sampled(&samples::reasons()));
    assert_eq!(variants(&report, "Cap"), sampled(&samples::caps()));
    assert_eq!(variants(&report, "Who"), sampled(&samples::whos()));
    assert_eq!(variants(&report, "By"), sampled(&samples::bys()));
    assert_eq!(variants(&core("state/refusal.rs"), "Refusal"), sampled(&samples::refusals()));
    assert_eq!(variants(&core("view.rs"), "ViewError"), sampled(&samples::view_errors()));
    assert_eq!(variants(&core("concern.rs"), "Why"), sampled(&samples::whys()));
    assert_eq!(variants(&core("trust.rs"), "Seat").len(), Seat::ALL.len());
    assert_eq!(variants(&core("trust.rs"), "UnitKind").len(), unit_kinds().len());
    assert_eq!(variants(&report, "Verdict").len(), verdicts().len());
}

fn unit_kinds() -> [UnitKind; 5] {
    [UnitKind::Section, UnitKind::Secretariat, UnitKind::Partner, UnitKind::Community, UnitKind::Panel]
}

fn verdicts() -> [Verdict; 4] {
    [Verdict::Clear, Verdict::Wait, Verdict::Stale, Verdict::Hold]
}

/// Message ids that are put together from values.
fn made_ids() -> BTreeSet<String> {
    fn ids<T: Spoken>(values: &[T]) -> Vec<String> {
        values.iter().map(Spoken::message).collect()
    }
    let mut all: BTreeSet<String> = [
        ids(&Gate::ALL),
        ids(&Part::ALL),
        ids(Ground::ALL),
        ids(&Kind::ALL),
        ids(Form::ALL),
        ids(Reach::ALL),
        ids(Level::ALL),
        ids(Checkpoint::ALL),
        ids(Answered::ALL),
        ids(Disposition::ALL),
        ids(Outcome::ALL),
        ids(DissentForm::ALL),
        ids(&Seat::ALL),
        ids(&unit_kinds()),
        ids(&verdicts()),
    ]
    .concat()
    .into_iter()
    .collect();
    for code in samples::reasons().iter().map(Reason::code) {
        all.extend([format!("err-{code}"), format!("rec-{code}")]);
    }
    all.extend(check::CODES.iter().map(|code| format!("fault-{code}")));
    for level in 0..=4 {
        all.extend([format!("standard-{level}"), format!("ceiling-{level}")]);
    }
    let risk = ["mitigation", "owner", "who", "harm", "check-in"];
    all.extend(risk.map(|f| format!("risk-field-{f}")));
    let standard = ["comparable", "searched", "found", "rationale", "reverse-test", "interests", "published"];
    all.extend(standard.map(|f| format!("standard-field-{f}")));
    let purposes = ["publish-anonymous", "publish-named", "image", "voice", "location", "media"];
    all.extend(purposes.map(|p| format!("purpose-{p}")));
    all.extend(["law", "crime", "conviction", "fact", "generality"].map(|c| format!("class-{c}")));
    all.extend(becauses().iter().map(|b| format!("because-{b}")));
    all.extend(nobis::web::pages::record::messages());
    let plain = |r: &String| r.split('/').next().unwrap().replace("-meaning", "").replace("-public", "");
    all.extend(samples::items().iter().map(|r| format!("item-{}", plain(r))));
    all
}

/// Reasons why an objection travels are words in core's code.
fn becauses() -> BTreeSet<String> {
    let source = core("gates/objections.rs");
    source.split("Travels(\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

/// Ids of the English messages, with how often each is there.
fn shipped_ids() -> BTreeMap<String, usize> {
    let mut ids = BTreeMap::new();
    for entry in fs::read_dir(root().join("texts")).unwrap() {
        let path = entry.unwrap().path();
        if !path.file_name().unwrap().to_str().unwrap().starts_with("en") {
            continue;
        }
        for line in fs::read_to_string(path).unwrap().lines() {
            let Some((id, _)) =
                line.split_once(" =").filter(|(id, _)| id.starts_with(|c: char| c.is_ascii_lowercase()))
            else {
                continue;
            };
            *ids.entry(id.to_owned()).or_default() += 1;
        }
    }
    ids
}

fn sources(dir: &Path, out: &mut String) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs" || e == "html") {
            out.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

/// Ids the program asks for by name: `get("…"`, `find("…"`, and the pairs of `Failure::of(texts, "…"` and
/// `Trouble::new("…"`.
fn asked_ids(source: &str) -> BTreeSet<String> {
    // Without spaces, so that a call may stand on several lines.
    let flat: String = source.split_whitespace().collect();
    let after = |start: &str| -> BTreeSet<String> {
        let ids = flat.split(start).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
        ids.filter(|id| !id.contains('{')).collect()
    };
    let mut asked: BTreeSet<String> = after("texts.get(\"");
    for start in ["texts.find(\"", "a.t(\"", "bare.t(\"", "a.say(\"", "bare.say(\""] {
        asked.extend(after(start));
    }
    for code in after("Failure::of(texts,\"").into_iter().chain(after("Trouble::new(\"")) {
        asked.extend([format!("err-{code}"), format!("rec-{code}")]);
    }
    asked
}

/// Messages of one language: id, and the values it names.
fn messages(lang: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for entry in fs::read_dir(root().join("texts")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if name.split('-').next() != Some(lang) {
            continue;
        }
        let mut id = String::new();
        for line in fs::read_to_string(path).unwrap().lines().filter(|l| !l.starts_with('#')) {
            if let Some((new, _)) = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
            {
                new.clone_into(&mut id);
            }
            let values = line.split("{ $").skip(1).map(|rest| rest.split([' ', '}']).next().unwrap().to_owned());
            out.entry(id.clone()).or_default().extend(values);
        }
    }
    out.remove("");
    out
}

#[test]
fn every_language_of_the_pages_says_everything_and_asks_for_no_value_that_is_not_given() {
    let english = messages("en");
    for (lang, _) in say::LANGUAGES {
        let theirs = messages(lang);
        let missing: Vec<_> = english.keys().filter(|id| !theirs.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{lang} lacks {missing:?}");
        for (id, values) in &theirs {
            let given = english.get(id).unwrap_or_else(|| panic!("{lang} says {id}, and English doesn't"));
            assert!(values.is_subset(given), "{lang}, {id}: {values:?} of {given:?}");
        }
        // A message whose places can't be filled falls back to English; here none may.
        let texts = Texts::for_lang(lang);
        assert_eq!(texts.find("gate-harm", &[]).is_some_and(|w| w == "Do no harm"), *lang == "en", "{lang}");
    }
}

/// Ids put together where they are asked for, `format!("ground-hint-{g}")`: what stands before and after the places.
fn composed(source: &str) -> Vec<(String, String)> {
    let patterns = source.split("format!(\"").skip(1).filter_map(|rest| rest.split('"').next());
    let plain = |part: &str| part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let ends = |pattern: &str| {
        let (before, after) = (pattern.split('{').next()?, pattern.rsplit('}').next()?);
        let is_id =
            pattern.contains('{') && plain(before) && plain(after) && (before.ends_with('-') || after.starts_with('-'));
        is_id.then(|| (before.to_owned(), after.to_owned()))
    };
    patterns.filter_map(ends).collect()
}

#[test]
fn every_message_asked_for_exists_and_none_is_unused() {
    let shipped = shipped_ids();
    let twice: Vec<_> = shipped.iter().filter(|(_, n)| **n > 1).collect();
    assert!(twice.is_empty(), "there twice: {twice:?}");
    let mut source = String::new();
    sources(&root().join("src"), &mut source);
    sources(&root().join("templates"), &mut source);
    let composed = composed(&source);
    let made = made_ids();
    let needed: BTreeSet<String> = asked_ids(&source).into_iter().chain(made.clone()).collect();
    let missing: Vec<_> = needed.iter().filter(|id| !shipped.contains_key(*id)).collect();
    assert!(missing.is_empty(), "asked for and not there: {missing:?}");
    let pair = |id: &str| {
        id.strip_prefix("err-").or(id.strip_prefix("rec-")).is_some_and(|c| source.contains(&format!("\"{c}\"")))
    };
    // Help of commands and options is asked for by their names.
    let plain = |id: &str| {
        let is_composed =
            |(before, after): &(String, String)| id.starts_with(before.as_str()) && id.ends_with(after.as_str());
        id.starts_with("help-")
            || needed.contains(id)
            || source.contains(&format!("\"{id}\""))
            || pair(id)
            || composed.iter().any(is_composed)
    };
    // On pages a message may have another form: see `Texts::find`.
    let used = |id: &str| plain(id) || id.strip_prefix("page-").is_some_and(plain);
    let unused: Vec<_> = shipped.keys().filter(|id| !used(id)).collect();
    assert!(unused.is_empty(), "there and never asked for: {unused:?}");
}

#[test]
fn errors_and_remedies_come_in_pairs() {
    let shipped = shipped_ids();
    for id in shipped.keys() {
        let code = id.strip_prefix("err-").or(id.strip_prefix("rec-"));
        // A remedy may come in two forms for one error, never the other way round.
        let forms = ["unsigned-nobody", "not-delivered-hours", "not-receipted-hours", "refused-hours"];
        if let Some(code) = code.filter(|c| !forms.contains(c)) {
            assert!(
                shipped.contains_key(&format!("err-{code}")) && shipped.contains_key(&format!("rec-{code}")),
                "{id}"
            );
        }
    }
}

#[test]
fn every_value_has_words() {
    let (texts, names) = (texts(), names());
    for id in made_ids() {
        if !id.starts_with("err-") && !id.starts_with("rec-") {
            is_whole(&texts.get(&id, &[("id", "x".into())]));
        }
    }
    for reason in samples::reasons() {
        let who = Who::Editors { units: [id("is")].into() };
        let said = say::blocker(&texts, &block(Gate::Facts, "S2", reason, who, "2022-08-01T06:00:00Z"), &names, now());
        for text in [&said.gate, &said.reason, &said.who, &said.next, &said.since] {
            is_whole(text);
        }
    }
    for ground in Ground::ALL {
        let reason = Reason::ObjectionHolds { op: op("other"), ground: *ground };
        let b = block(Gate::Facts, "", reason, Who::Unit { unit: id("ua") }, "2022-08-01T06:00:00Z");
        is_whole(&say::blocker(&texts, &b, &names, now()).next);
    }
    samples::whos().iter().for_each(|w| is_whole(&say::who(&texts, w, &names)));
    samples::bys().iter().for_each(|b| is_whole(&say::by(&texts, b, &names)));
    samples::whys().iter().for_each(|w| is_whole(&say::why(&texts, w)));
    let refused = samples::refusals().iter().map(|r| say::refusal(&texts, r)).collect::<Vec<_>>();
    let unseen = samples::view_errors().iter().map(|e| say::view_error(&texts, e)).collect::<Vec<_>>();
    for failure in refused.iter().chain(&unseen) {
        is_whole(&failure.what);
        is_whole(&failure.remedy);
    }
}

#[test]
fn without_a_view_every_reason_still_has_words() {
    let (texts, names) = (texts(), Names::new(&super::scene::trust()));
    for reason in samples::reasons() {
        let who = Who::Seats { seats: ["legal"].into(), units: BTreeSet::new() };
        let said = say::blocker(&texts, &block(Gate::Law, "S2", reason, who, "2022-08-01T06:00:00Z"), &names, now());
        is_whole(&said.reason);
        is_whole(&said.next);
    }
}

#[test]
fn readings_hold_nothing_without_a_name() {
    let source = core("reading.rs");
    let known: BTreeSet<String> = samples::items().iter().map(|r| r.split('/').next().unwrap().to_owned()).collect();
    let put = source.split("format!(\"").skip(1).filter_map(|rest| rest.split('"').next()?.split_once("/{"));
    let recorded = source.split(".record(\"").skip(1).filter_map(|rest| rest.split('"').next());
    for name in put.map(|(name, _)| name).chain(recorded).filter(|n| !n.contains('{')) {
        assert!(known.iter().any(|k| k.trim_end_matches("-meaning") == name), "no words for {name}");
    }
}

#[test]
fn a_language_falls_back_to_english_one_message_at_a_time() {
    let ukrainian = "age-days = { $count ->\n    [one] { $count } день\n    [few] { $count } дні\n   *[many] { $count } днів\n}\nwhen = { $nothing }\n";
    let texts = Texts::for_lang("en").with_language("uk", &[ukrainian]).unwrap();
    let days = |n: usize| texts.get("age-days", &[("count", n.into())]);
    assert_eq!([1, 3, 5, 21].map(days), ["1 день", "3 дні", "5 днів", "21 день"]);
    assert_eq!(texts.word(&Gate::Harm), "Do no harm");
    assert_eq!(names().when(&texts, now()), "4 Aug 2022 07:00", "a broken translation is not shown");
    for tag in ["en-GB", "en_US.UTF-8", "C", "", "xx", "no such tag"] {
        assert_eq!(Texts::for_lang(tag).word(&Gate::Law), "Law", "{tag}");
    }
    assert!(Texts::for_lang("en").with_language("uk", &["= nothing"]).is_err());
}

#[test]
fn isolates_are_for_pages_only() {
    let line = |texts: &Texts| texts.get("who-person", &[("person", "ye-1".into()), ("unit", "اليمن".into())]);
    assert_eq!(line(&texts()), "ye-1 (اليمن)");
    assert_eq!(line(&texts().isolating()), "\u{2068}ye-1\u{2069} (\u{2068}اليمن\u{2069})");
    // A date in Arabic is made of isolates alone: it must still run from right to left.
    let arabic = Texts::for_lang("ar").isolating();
    let said = arabic.get("since", &[("when", names().when(&arabic, now()).into()), ("age", "x".into())]);
    assert!(said.contains('\u{2067}'), "{said:?}");
    fn on_any_thread<T: Send + Sync>(_: &T) {}
    on_any_thread(&texts());
}

#[test]
fn spec_report_names_every_code() {
    let spec = fs::read_to_string(root().join("../../spec/report.md")).unwrap();
    let listed: BTreeSet<&str> =
        spec.lines().filter_map(|l| l.strip_prefix("| `")?.split_once("` |")).map(|(code, _)| code).collect();
    for reason in samples::reasons() {
        assert!(listed.contains(reason.code().as_str()), "spec/report.md lacks {}", reason.code());
    }
    let codes: BTreeSet<String> = samples::reasons().iter().map(Reason::code).collect();
    let section = spec.split("## Codes").nth(1).unwrap().split("\n## ").next().unwrap();
    for line in section.lines().filter_map(|l| l.strip_prefix("| `")?.split_once("` |")) {
        assert!(codes.contains(line.0), "spec/report.md lists {}, and there is no such code", line.0);
    }
}
