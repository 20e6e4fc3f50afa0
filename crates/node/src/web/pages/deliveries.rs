//! Who got which version when, and how much of their time has run: one section for each concerned unit.
//!
//! Two clocks are kept apart. What the sender says is shown as the sender's word; a unit's time starts with its own
//! receipt, runs in its own working hours, and no page here ever calls silence an answer.

mod sending;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use nobis_core::acts::{Checkpoint, Delivery};
use nobis_core::gates::consent;
use nobis_core::ids::{Digest, Id};
use nobis_core::op::OpId;
use nobis_core::reading::Key;
use nobis_core::report::{Report, Verdict};
use nobis_core::state::Signed;
use nobis_core::trust::Seat;
use nobis_core::view::View;

use super::super::ask::{Answer, Ask, Page};
use super::parts::{self, esc};
use super::text::may_write;
use crate::commands::asked_of;
use crate::say::{self, LANGUAGES, Names, list};

pub use sending::{deliver, receipt, unreachable};

/// Deliveries shown of one unit; older ones are in the history.
const SHOWN_MAX: usize = 40;

/// Heads of the table of deliveries.
const HEADS: [&str; 6] = [
    "deliveries-head-sent",
    "deliveries-head-way",
    "deliveries-head-checkpoint",
    "deliveries-head-lang",
    "deliveries-head-version",
    "deliveries-head-received",
];

/// What a section needs.
struct Desk<'p> {
    a: &'p Ask<'p>,
    view: &'p View<'p>,
    report: &'p Report,
    names: &'p Names,
}

/// Every unit the text concerns, with its deliveries and its clock.
///
/// # Errors
/// No such output, or its charter can't be read.
pub fn deliveries(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let (view, report) = (a.view(output)?, a.report(output)?);
    let names = a.names(&view);
    let desk = Desk { a, view: &view, report: &report, names: &names };
    let sent = a.state().deliveries.values().filter(|d| d.act.output == *output).map(|d| &d.act.unit);
    let units: BTreeSet<&Id> = report.engagement.iter().map(|e| &e.unit).chain(sent).collect();
    let mut body = parts::lede(&a.t("deliveries-lede"));
    let mut actions = Vec::new();
    if may_write(a, output) {
        actions.push((format!("/o/{output}/deliver"), a.t("deliver-title")));
    }
    if a.person().seats.contains(&Seat::Panel) {
        actions.push((format!("/o/{output}/unreachable"), a.t("unreachable-title")));
    }
    body.push_str(&parts::actions(&actions));
    if units.is_empty() {
        body.push_str(&parts::paragraphs(&[a.t("deliveries-nobody")]));
    }
    // The reader's own unit first: it is what they came for.
    let (own, others): (Vec<&Id>, Vec<&Id>) = units.into_iter().partition(|u| *u == a.unit());
    own.into_iter().chain(others).for_each(|unit| body.push_str(&desk.section(unit)));
    Ok(Page::new(a.t("deliveries-title"), body).of(output, "/deliveries").into())
}

impl Desk<'_> {
    fn section(&self, unit: &Id) -> String {
        let a = self.a;
        let heading = format!("u-{unit}");
        let own = if unit == a.unit() {
            format!(" <span class=\"state plain\">{}</span>", esc(&a.t("deliveries-own")))
        } else {
            String::new()
        };
        let state = self.verdict(unit).map_or_else(String::new, |v| parts::state(a.texts, &v));
        format!(
            "<section aria-labelledby=\"{0}\"><h2 id=\"{0}\"><bdi>{1}</bdi> {state}{own}</h2>{2}{3}{4}{5}</section>",
            esc(&heading),
            esc(&self.names.unit(unit)),
            self.why(unit),
            self.engaged(unit),
            self.clocks(unit),
            self.table(unit)
        )
    }

    /// The worst of what its gates say.
    fn verdict(&self, unit: &Id) -> Option<Verdict> {
        let mine = || self.report.gates.iter().filter(|g| matches!(&g.key, Key::Unit(u, _) if u == unit));
        let first = [Verdict::Hold, Verdict::Stale, Verdict::Wait, Verdict::Clear];
        first.into_iter().find(|v| mine().any(|g| g.verdict == *v))
    }

    fn why(&self, unit: &Id) -> String {
        let a = self.a;
        let Some(why) = self.view.concerned().get(unit) else {
            return format!("<p>{}</p>", esc(&a.t("deliveries-not-concerned")));
        };
        let lines: Vec<String> = why.iter().take(8).map(|w| say::why(a.texts, w)).collect();
        format!("<p>{}</p>{}", esc(&a.t("deliveries-why")), parts::list(&lines))
    }

    /// What it was promised and what it got.
    fn engaged(&self, unit: &Id) -> String {
        let a = self.a;
        let Some(e) = self.report.engagement.iter().find(|e| e.unit == *unit) else { return String::new() };
        let level = |l: Option<_>, none: &str| l.map_or_else(|| a.t(none), |l| a.texts.word(&l));
        let points = |of: &BTreeSet<Checkpoint>| {
            let words: Vec<String> = of.iter().map(|c| a.texts.word(c)).collect();
            list::all(a.texts, &words, list::Joined::And)
        };
        parts::facts(&[
            (a.t("deliveries-promised"), level(e.promised, "deliveries-promised-none")),
            (a.t("deliveries-delivered"), level(e.delivered, "level-none")),
            (a.t("deliveries-reached"), points(&e.reached)),
            (a.t("deliveries-missed"), points(&e.not_reached)),
        ])
    }

    /// The sender's word, and what receipts prove.
    fn clocks(&self, unit: &Id) -> String {
        let asked: Vec<Digest> = asked_of(self.report, unit).collect();
        if asked.is_empty() {
            return String::new();
        }
        let a = self.a;
        let rows = [
            (a.t("deliveries-claimed"), self.claimed(unit, &asked)),
            (a.t("deliveries-proven"), self.proven(unit, &asked)),
            (a.t("deliveries-answered"), self.answered(unit)),
        ];
        format!("<h3>{}</h3>{}", esc(&a.t("deliveries-clock")), parts::facts(&rows))
    }

    fn claimed(&self, unit: &Id, asked: &[Digest]) -> String {
        let a = self.a;
        let of_this = |d: &&Signed<Delivery>| {
            let act = &d.act;
            act.output == *self.view.id && act.unit == *unit && asked.iter().any(|r| act.readings.contains(r))
        };
        let sent: Vec<&Signed<Delivery>> = a.state().deliveries.values().filter(of_this).collect();
        let Some(first) = sent.iter().map(|d| d.at).min() else { return a.t("deliveries-claimed-none") };
        let ways: BTreeSet<String> = sent.iter().map(|d| channel(a, &d.act.channel)).collect();
        let ways = list::all(a.texts, &ways.into_iter().collect::<Vec<_>>(), list::Joined::And);
        let when = self.names.when_for_unit(a.texts, first, unit);
        a.say("deliveries-claimed-at", &[("when", when.into()), ("ways", ways.into())])
    }

    fn proven(&self, unit: &Id, asked: &[Digest]) -> String {
        let a = self.a;
        let Some(clock) = consent::clock(self.view, unit, asked) else { return a.t("deliveries-proven-none") };
        let had = clock.had_minutes.min(clock.given_minutes);
        let is_over = self.view.moment >= clock.ends;
        if self.view.charter.crisis.is_some() {
            let whole = |n: i64| usize::try_from(n).unwrap_or(0);
            let args = [
                ("unit", self.names.unit(unit).into()),
                ("began", self.names.when_for_unit(a.texts, clock.began, unit).into()),
                ("ends", self.names.when_for_unit(a.texts, clock.ends, unit).into()),
                ("had", whole(had).into()),
                ("given", whole(clock.given_minutes).into()),
            ];
            return a.say(if is_over { "deliveries-hours-over" } else { "deliveries-hours-runs" }, &args);
        }
        let hours = |minutes: i64| say::days(a.texts, minutes, 60);
        let args = [
            ("unit", self.names.unit(unit).into()),
            ("began", self.names.when_for_unit(a.texts, clock.began, unit).into()),
            ("ends", self.names.when_for_unit(a.texts, clock.ends, unit).into()),
            ("had", say::days(a.texts, had, clock.day_minutes).into()),
            ("given", say::days(a.texts, clock.given_minutes, clock.day_minutes).into()),
            ("hours", hours(had).into()),
            ("of", hours(clock.given_minutes).into()),
        ];
        a.say(if is_over { "deliveries-proven-over" } else { "deliveries-proven-runs" }, &args)
    }

    fn answered(&self, unit: &Id) -> String {
        let mine = self.report.gates.iter().filter(|g| matches!(&g.key, Key::Unit(u, _) if u == unit));
        let mut lines: Vec<String> = Vec::new();
        for gate in mine {
            let by = gate.cleared.iter().map(|by| say::by(self.a.texts, by, self.names));
            let open =
                gate.blockers.iter().map(|b| say::blocker(self.a.texts, b, self.names, self.report.moment).reason);
            for line in by.chain(open) {
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
        }
        lines.join("\n")
    }

    fn table(&self, unit: &Id) -> String {
        let a = self.a;
        let mine = a.state().deliveries.iter().filter(|(_, d)| d.act.output == *self.view.id && d.act.unit == *unit);
        let mut all: Vec<(&OpId, &Signed<Delivery>)> = mine.collect();
        all.sort_by_key(|(op, d)| std::cmp::Reverse((d.at, **op)));
        if all.is_empty() {
            return format!("<p class=\"meta\">{}</p>", esc(&a.t("deliveries-none")));
        }
        let caption = a.say("deliveries-caption", &[("unit", self.names.unit(unit).into())]);
        let heads: String = HEADS.map(|h| format!("<th scope=\"col\">{}</th>", esc(&a.t(h)))).concat();
        let rows: String = all.iter().take(SHOWN_MAX).map(|(op, d)| self.row(op, d)).collect();
        let more = all.len().saturating_sub(SHOWN_MAX);
        let more = if more > 0 {
            format!("<p class=\"meta\">{}</p>", esc(&a.say("deliveries-more", &[("count", more.into())])))
        } else {
            String::new()
        };
        format!(
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{0}\"><table class=\"stacks\"><caption>{0}</caption>\
             <thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>{more}",
            esc(&caption)
        )
    }

    fn row(&self, op: &OpId, d: &Signed<Delivery>) -> String {
        let a = self.a;
        let by = format!("{}, {}", self.names.when(a.texts, d.at), self.names.person(a.texts, &d.person));
        let cells = [
            parts::link(&format!("/act/{op}"), &by) + &self.proven_of(op),
            esc(&channel(a, &d.act.channel)),
            esc(&a.texts.word(&d.act.checkpoint)),
            language(&d.act.lang),
            esc(&a.t(which(self.report, &d.act))),
            self.received(op, d),
        ];
        // On a narrow screen a row is a card, and each cell says what it holds.
        let cell = |(head, cell): (&&str, &String)| {
            format!("<td><span class=\"head\">{}</span><div>{cell}</div></td>", esc(&a.t(head)))
        };
        let cells: String = HEADS.iter().zip(&cells).map(cell).collect();
        format!("<tr>{cells}</tr>")
    }

    /// What others' acts prove of it, below what its own clock claims.
    fn proven_of(&self, op: &OpId) -> String {
        let lines = parts::proven(self.a, self.names, op);
        lines.iter().map(|line| format!("<p class=\"meta\">{}</p>", esc(line))).collect()
    }

    fn received(&self, op: &OpId, d: &Signed<Delivery>) -> String {
        let a = self.a;
        let mut out = String::new();
        for r in a.state().received(op) {
            let node = || self.names.node(a.texts, r.unit);
            let args = [
                ("who", r.person.map_or_else(node, |person| self.names.person(a.texts, person)).into()),
                ("when", self.names.when(a.texts, r.at).into()),
            ];
            let _ = write!(out, "<p>{}</p>", esc(&a.say("deliveries-received", &args)));
            out.push_str(&self.proven_of(r.op));
        }
        if out.is_empty() {
            let _ = write!(out, "<p>{}</p>", esc(&a.t("deliveries-received-none")));
        }
        if sending::may_receipt(a, op, d) {
            let _ = write!(out, "<p>{}</p>", parts::link(&format!("/act/{op}/receipt"), &a.t("receipt-open")));
        }
        out
    }
}

/// Which version a delivery brought, beside the one that stands.
fn which(report: &Report, sent: &Delivery) -> &'static str {
    let same = || asked_of(report, &sent.unit).all(|reading| sent.readings.contains(&reading));
    match sent.version {
        None => "deliveries-version-none",
        Some(version) if version == report.version => "deliveries-version-this",
        Some(_) if asked_of(report, &sent.unit).next().is_some() && same() => "deliveries-version-same",
        Some(_) => "deliveries-version-earlier",
    }
}

/// A way of sending in words; ways people wrote themselves stay as written.
fn channel(a: &Ask<'_>, word: &str) -> String {
    let known = sending::CHANNELS.contains(&word).then(|| a.t(&format!("channel-{word}")));
    known.unwrap_or_else(|| say::clean(word).into_owned())
}

/// A language by the name its readers know.
fn language(tag: &str) -> String {
    match LANGUAGES.iter().find(|(known, _)| *known == tag) {
        Some((tag, name)) => format!("<span lang=\"{tag}\">{name}</span>"),
        None => esc(tag),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use nobis_core::gates;
    use nobis_core::moment::Moment;
    use nobis_core::state::State;

    use super::*;
    use crate::commands::{Sending, delivery, receipt_of};
    use crate::home::Home;
    use crate::import;
    use crate::say::Texts;

    fn august() -> (tempfile::TempDir, Home) {
        let dir = tempfile::tempdir().expect("a folder");
        let now = at("2022-08-03T06:00:00Z");
        let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/august/as-published");
        import::import(dir.path(), now, &case, None, &Texts::for_lang("en")).expect("the example imports");
        let home = Home::open(dir.path(), now).expect("it opens");
        (dir, home)
    }

    fn at(text: &str) -> Moment {
        text.parse().expect("a moment")
    }

    fn id(text: &str) -> Id {
        text.parse().expect("an id")
    }

    #[test]
    fn what_was_delivered_is_put_together_again_from_what_its_sender_had() {
        let (_dir, home) = august();
        let mut seen = 0;
        for (op, d) in home.state().deliveries.iter() {
            let past = home.ops().past(op);
            assert_eq!(past.last().map(|last| last.id()), Some(*op), "the act itself comes last");
            let Some(version) = d.act.version else { continue };
            let state = State::fold(past);
            let view = View::new(&state, &d.act.output, d.at).expect("the text was there");
            assert_eq!(view.version(), version);
            seen += 1;
        }
        assert!(seen > 0, "the example has such a delivery");
    }

    #[test]
    fn time_starts_with_the_receipt_and_never_with_the_delivery() {
        let (_dir, mut home) = august();
        let (output, ua) = (id("is.august"), id("ua"));
        let clock = |home: &Home, now: &str| {
            let view = View::new(home.state(), &output, at(now)).expect("a view");
            let report = gates::report(&view, &mut gates::Scans::default());
            let asked: Vec<Digest> = asked_of(&report, &ua).collect();
            (consent::clock(&view, &ua, &asked), report)
        };
        let (none, report) = clock(&home, "2022-08-03T06:00:00Z");
        let sending =
            Sending { unit: ua.clone(), checkpoint: Checkpoint::Final, channel: "node".into(), lang: "uk".into() };
        let act = delivery(home.state(), &report, sending);
        assert_eq!((none, which(&report, &act)), (None, "deliveries-version-this"));
        let op = home.act(&id("is-3"), nobis_core::acts::Act::Delivery(act.clone())).expect("it is sent");
        assert_eq!(clock(&home, "2022-08-05T06:00:00Z").0, None, "two days of the sender's word are no time");
        home.now = at("2022-08-05T06:00:00Z");
        let receipt = receipt_of(op, &act, &report);
        home.act(&id("ua-2"), nobis_core::acts::Act::Receipt(receipt)).expect("it is receipted");
        // Friday 09:00 in Kyiv, three working days: until Tuesday evening.
        let (found, _) = clock(&home, "2022-08-08T07:00:00Z");
        let found = found.expect("its time runs");
        assert_eq!((found.began, found.ends), (at("2022-08-05T06:00:00Z"), at("2022-08-09T15:00:00Z")));
        assert_eq!((found.had_minutes, found.given_minutes, found.day_minutes), (600, 1620, 540));
    }
}
