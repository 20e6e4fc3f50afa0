//! The report in a terminal: clear or not, how much, who, and then each thing once with its next step.
//!
//! Read at two in the morning, so the first screen answers the first three questions, and a thousand missing
//! signatures are one paragraph. Colour only repeats what words say; there is no red, because nothing is rejected.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use nobis_core::report::{Advice, By, Report, Verdict};

use super::blocker::blocker;
use super::fold::{Entry, Folded, fold};
use super::list::{self, Joined};
use super::names::{Names, quoted};
use super::plain::{beginning, wrap};
use super::texts::Texts;
use super::who;

/// Entries told for each gate. Beyond that a person needs the JSON and a search, not a longer scroll.
const ENTRIES_MAX: usize = 24;
/// Lines of who can act: with ten gates and a head they still fit one screen of 24 lines.
const WHO_MAX: usize = 6;
/// Places of wording told.
const ADVICE_MAX: usize = 10;
/// Statements named beside the first one an entry is about.
const NAMED_MAX: usize = 5;
/// Narrower than this nobody can read; wider than this the eye loses the line.
const WIDTHS: (usize, usize) = (32, 100);

/// Writes the report for a terminal of this width in columns.
pub fn report(texts: &Texts, report: &Report, names: &Names, width: usize, colour: bool) -> String {
    let width = width.clamp(WIDTHS.0, WIDTHS.1);
    let mut page = Page { texts, names, report, width, colour, out: String::new() };
    let folded = fold(report, names);
    page.head(&folded);
    for gate in &folded {
        page.gate(gate);
    }
    page.exceptions();
    page.units();
    page.travelling();
    page.equivocal();
    page.cleared();
    page.advice();
    page.out
}

/// Terminal colours: bold for headings, cyan for what can be done, dim for what can wait.
#[derive(Clone, Copy)]
enum Ink {
    Bold,
    Next,
    Dim,
}

struct Page<'p> {
    texts: &'p Texts,
    names: &'p Names,
    report: &'p Report,
    width: usize,
    colour: bool,
    out: String,
}

impl Page<'_> {
    fn put(&mut self, ink: Option<Ink>, text: &str, first: &str, rest: &str) {
        let lines = wrap(text, self.width, first, rest);
        let code = match ink.filter(|_| self.colour) {
            None => return self.out.push_str(&lines),
            Some(Ink::Bold) => "1",
            Some(Ink::Next) => "36",
            Some(Ink::Dim) => "2",
        };
        for line in lines.lines() {
            let _ = writeln!(self.out, "\u{1b}[{code}m{line}\u{1b}[0m");
        }
    }

    fn heading(&mut self, id: &str) {
        self.out.push('\n');
        self.put(Some(Ink::Bold), &self.texts.get(id, &[]), "", "");
    }

    fn item(&mut self, text: &str) {
        self.put(None, text, "  ", "    ");
    }

    fn head(&mut self, folded: &[Folded<'_>]) {
        let (texts, report) = (self.texts, self.report);
        let output = ("output", report.output.as_str().into());
        let count = folded.iter().map(|f| f.count).sum::<usize>();
        let holds = report.blockers().filter(|b| b.reason.is_hold()).count();
        let first = match (count, holds) {
            (0, _) => texts.get("report-clear", std::slice::from_ref(&output)),
            (_, 0) => texts.get("report-waits", &[output.clone(), ("count", count.into())]),
            _ if count == holds => texts.get("report-only-held", &[output.clone(), ("count", count.into())]),
            _ => texts.get("report-held", &[output.clone(), ("count", count.into()), ("holds", holds.into())]),
        };
        self.put(Some(Ink::Bold), &first, "", "  ");
        let when = self.names.when(texts, report.moment);
        let args =
            [("version", report.version.short().into()), ("when", when.into()), ("zone", self.names.zone().into())];
        self.put(Some(Ink::Dim), &texts.get("report-looked", &args), "", "  ");
        if count == 0 {
            self.put(Some(Ink::Next), &texts.get("report-clear-next", &[output]), "", "  ");
            return;
        }
        self.heading("report-by-gate");
        for gate in folded {
            let name = texts.word(&gate.gate);
            let name = if gate.is_held { texts.get("report-gate-held", &[("gate", name.into())]) } else { name };
            self.counted(gate.count, &name);
        }
        self.by_who();
    }

    fn by_who(&mut self) {
        let mut by_who: BTreeMap<_, usize> = BTreeMap::new();
        for blocker in self.report.blockers() {
            *by_who.entry(&blocker.who).or_default() += 1;
        }
        // Different units may have the same words; most work first, then by name.
        let mut said: BTreeMap<String, usize> = BTreeMap::new();
        for (who, count) in by_who {
            *said.entry(who::who(self.texts, who, self.names)).or_default() += count;
        }
        let mut said: Vec<(String, usize)> = said.into_iter().collect();
        said.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        self.heading("report-by-who");
        for (who, count) in said.iter().take(WHO_MAX) {
            self.counted(*count, who);
        }
        let rest: usize = said.iter().skip(WHO_MAX).map(|(_, count)| count).sum();
        if rest > 0 {
            let others = self.texts.get("report-others", &[]);
            self.counted(rest, &others);
        }
    }

    fn counted(&mut self, count: usize, text: &str) {
        self.put(None, text, &format!("{count:>6}  "), "        ");
    }

    fn gate(&mut self, gate: &Folded<'_>) {
        let texts = self.texts;
        self.out.push('\n');
        self.put(Some(Ink::Bold), &texts.word(&gate.gate), "", "");
        let mut heading = None;
        for entry in gate.entries.iter().take(ENTRIES_MAX) {
            if heading != Some(&entry.first.statement) {
                heading = Some(&entry.first.statement);
                let about = entry.first.statement.as_ref();
                let text = about.map_or_else(|| texts.get("report-whole", &[]), |id| self.names.statement(texts, id));
                self.item(&text);
            }
            self.entry(entry);
        }
        let left: usize = gate.entries.iter().skip(ENTRIES_MAX).map(|e| e.times).sum();
        if left > 0 {
            let args = [("count", left.into()), ("output", self.report.output.as_str().into())];
            self.item(&texts.get("report-more", &args));
        }
    }

    fn entry(&mut self, entry: &Entry<'_>) {
        let texts = self.texts;
        let said = blocker(texts, &entry.first, self.names, self.report.moment);
        let reason = if entry.first.reason.is_hold() {
            texts.get("report-hold", &[("reason", said.reason.into())])
        } else {
            said.reason
        };
        self.put(None, &reason, "    · ", "      ");
        self.put(Some(Ink::Next), &texts.get("report-next", &[("next", said.next.into())]), "      ", "        ");
        let who = texts.get("report-who", &[("who", said.who.into()), ("since", said.since.into())]);
        self.put(Some(Ink::Dim), &who, "      ", "        ");
        if !entry.others.is_empty() {
            let others: Vec<String> = entry.others.iter().map(ToString::to_string).collect();
            let statements = list::short(texts, &others, NAMED_MAX, Joined::And);
            self.put(None, &texts.get("report-same", &[("statements", statements.into())]), "      ", "        ");
        }
    }

    fn exceptions(&mut self) {
        let said: Vec<String> = self.report.exceptions().map(|by| who::by(self.texts, by, self.names)).collect();
        self.items("report-exceptions", &distinct(said));
    }

    fn items(&mut self, heading: &str, items: &[String]) {
        if items.is_empty() {
            return;
        }
        self.heading(heading);
        for item in items {
            self.item(item);
        }
    }

    fn units(&mut self) {
        let lines: Vec<String> = self.report.engagement.iter().map(|e| unit_line(self.texts, e, self.names)).collect();
        self.items("report-units", &lines);
    }

    fn travelling(&mut self) {
        let lines: Vec<String> =
            self.report.travelling.iter().map(|t| travelling_line(self.texts, t, self.names)).collect();
        self.items("report-travelling", &lines);
    }

    fn equivocal(&mut self) {
        let line = |key: &String| self.texts.get("report-equivocal-line", &[("key", key.as_str().into())]);
        let lines: Vec<String> = self.report.equivocal.iter().map(line).collect();
        self.items("report-equivocal", &lines);
    }

    /// Gates of which every question is clear, and by whom.
    fn cleared(&mut self) {
        let mut gates: BTreeMap<_, Option<Vec<&By>>> = BTreeMap::new();
        for gate in &self.report.gates {
            let all = gates.entry(gate.key.gate()).or_insert_with(|| Some(Vec::new()));
            match (gate.verdict == Verdict::Clear, all.as_mut()) {
                (true, Some(by)) => by.extend(&gate.cleared),
                _ => *all = None,
            }
        }
        // Gates that came to be clear in the same way share a line; exceptions have been told above.
        let mut lines: Vec<(String, Vec<String>)> = Vec::new();
        for (gate, by) in gates.iter().filter_map(|(gate, by)| Some((gate, by.as_ref()?))) {
            let plain = by.iter().filter(|by| !by.is_exception());
            let said = distinct(plain.map(|by| who::by(self.texts, by, self.names)).collect());
            let said = list::short(self.texts, &said, 3, Joined::And);
            match lines.iter_mut().find(|(same, _)| *same == said) {
                _ if said.is_empty() => {}
                Some((_, gates)) => gates.push(self.texts.word(gate)),
                None => lines.push((said, vec![self.texts.word(gate)])),
            }
        }
        let line = |(by, gates): &(String, Vec<String>)| {
            let gates = list::all(self.texts, gates, Joined::And);
            self.texts.get("report-cleared-line", &[("gates", gates.into()), ("by", by.clone().into())])
        };
        let lines: Vec<String> = lines.iter().map(line).collect();
        self.items("report-cleared", &lines);
    }

    fn advice(&mut self) {
        if self.report.advice.is_empty() {
            return;
        }
        let texts = self.texts;
        self.heading("report-advice");
        for advice in self.report.advice.iter().take(ADVICE_MAX) {
            self.put(Some(Ink::Dim), &advice_line(texts, advice, self.names), "  ", "    ");
        }
        let left = self.report.advice.len().saturating_sub(ADVICE_MAX);
        if left > 0 {
            let args = [("count", left.into()), ("output", self.report.output.as_str().into())];
            self.put(Some(Ink::Dim), &texts.get("report-advice-more", &args), "  ", "    ");
        }
    }
}

fn distinct(items: Vec<String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for item in items {
        if !out.contains(&item) {
            out.push(item);
        }
    }
    out
}

/// A unit's engagement, promise beside delivery.
pub fn unit_line(texts: &Texts, engagement: &nobis_core::report::Engagement, names: &Names) -> String {
    let unit = ("unit", names.unit(&engagement.unit).into());
    let level =
        engagement.delivered.map_or_else(|| texts.get("level-none", &[]), |level| quoted(texts, &texts.word(&level)));
    let delivered = ("delivered", level.into());
    let mut line = match engagement.promised {
        Some(promised) => {
            texts.get("report-unit", &[unit, ("promised", quoted(texts, &texts.word(&promised)).into()), delivered])
        }
        None => texts.get("report-unit-unpromised", &[unit, delivered]),
    };
    let missed: Vec<String> = engagement.not_reached.iter().map(|c| texts.word(c)).collect();
    if !missed.is_empty() {
        let checkpoints = list::all(texts, &missed, Joined::And);
        line.push(' ');
        line.push_str(&texts.get("report-unit-missed", &[("checkpoints", checkpoints.into())]));
    }
    line
}

/// An objection that goes out with the release, and why it doesn't hold.
pub fn travelling_line(texts: &Texts, t: &nobis_core::report::Travelling, names: &Names) -> String {
    let because = texts.get(&format!("because-{}", t.because), &[]);
    let args =
        [("unit", names.unit(&t.unit).into()), ("ground", texts.word(&t.ground).into()), ("because", because.into())];
    texts.get("report-travelling-line", &args)
}

/// A wording to look at, with its place.
pub fn advice_line(texts: &Texts, advice: &Advice, names: &Names) -> String {
    let (id, start, end) = (&advice.statement, advice.start, advice.end);
    if advice.class == Advice::PLAIN_FACT {
        let quote = quoted(texts, &beginning(names.words_at(id, start, end).unwrap_or_default()));
        let standard = quoted(texts, &texts.get("standard-1", &[]));
        let args = [("statement", id.as_str().into()), ("quote", quote.into()), ("standard", standard.into())];
        return texts.get("report-advice-plain-fact", &args);
    }
    let word = quoted(texts, names.words_at(id, start, end).unwrap_or_default());
    let quote = quoted(texts, &names.around(id, start, end).unwrap_or_default());
    let class = texts.get(&format!("class-{}", advice.class), &[]);
    let args =
        [("statement", id.as_str().into()), ("word", word.into()), ("class", class.into()), ("quote", quote.into())];
    let mut line = texts.get("report-advice-line", &args);
    let instead: Vec<String> = advice.instead.iter().take(3).map(|i| quoted(texts, i)).collect();
    line.push('.');
    if !instead.is_empty() {
        let instead = list::all(texts, &instead, Joined::Or);
        line.push(' ');
        line.push_str(&texts.get("report-advice-instead", &[("instead", instead.into())]));
    }
    line
}
