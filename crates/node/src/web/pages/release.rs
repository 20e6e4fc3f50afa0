//! The release: whether it is clear, what the release will say on its face, sealing it, and what was sealed before.
//!
//! The page of a release has its style inside, which our pages forbid; so the preview shows what it will say as plain
//! sections here, and the page itself is a download of the sealed bag, byte for byte.

mod preview;

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::acts::SealedAct;
use nobis_core::check::check_at;
use nobis_core::gates::{self, Scans};
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::op::OpId;
use nobis_core::reading::Gate;
use nobis_core::release::Published;
use nobis_core::report::{Report, Verdict};
use nobis_core::sight::What;
use nobis_core::state::Signed;
use nobis_core::trust::Seat;
use nobis_core::view::View;

use super::super::ask::{Answer, Ask, Outcome, Page, not_found};
use super::super::form::{Choice, Control, Field, Form};
use super::parts::{self, esc};
use super::standing;
use crate::say::{self, Names, list};
use crate::trouble::{Trouble, told};
use crate::{commands, run, zipped};

pub use preview::preview;

/// Where the release of an output stands, and for a release officer the seal.
///
/// # Errors
/// No such output, or its charter can't be read.
pub fn release(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let (view, report) = (a.view(output)?, a.report(output)?);
    let names = a.names(&view);
    let is_officer = a.person().seats.contains(&Seat::Release);
    let sealed = seals(a, output).into_iter().find(|(_, s)| s.act.version == report.version).map(|(_, s)| s.at);
    let is_sealed = sealed.is_some();
    let then = format!("/o/{output}/release?done=seal");
    let early = view.plan.and_then(|p| p.value.release_at).filter(|at| *at > a.now && !is_sealed);
    let mut form = seal_form(a, &view, early, &names);
    let mut status = 200;
    if a.is_post {
        if !is_officer {
            return Err(Trouble::new("not-release-officer").with("officers", officers(a, &names)));
        }
        // Sent again after its answer was lost: it is done, and is not done twice.
        if is_sealed {
            return Ok(Outcome::See(then));
        }
        if let Some(moved) = standing::moved(a, &form, report.version) {
            (form, status) = (moved, 409);
        } else if let Some(trouble) = &a.trouble {
            (form, status) = (Form { trouble: run::lines(a.texts, trouble), ..form }, 409);
        } else {
            match form.clone().read(&a.given, a.texts) {
                Ok(_) => return Ok(Outcome::Seal { output: output.clone(), then }),
                Err(wrong) => (form, status) = (*wrong, 422),
            }
        }
    }
    let mut body = stands(a, &report, is_sealed);
    let preview = if is_sealed { "release-preview-sealed" } else { "release-preview" };
    body.push_str(&parts::actions(&[(format!("/o/{output}/release/preview"), a.t(preview))]));
    if !is_sealed {
        body.push_str(&in_the_way(a, &report, &names));
    }
    body.push_str(&on_its_face(a, &view, &report, &names, is_sealed));
    body.push_str(&hour(a, &view, &names, sealed));
    body.push_str(&parts::heading(2, &a.t("release-seal")));
    let too_early = if early.is_some() && report.is_clear() { not_before(a, &view, &names)? } else { String::new() };
    body.push_str(&match (is_sealed, is_officer) {
        (true, _) => parts::paragraphs(&[a.t("release-sealed-already")]),
        _ if !too_early.is_empty() => too_early,
        (_, true) if report.is_clear() || status != 200 => a.form(&form),
        (_, true) => parts::paragraphs(&[a.t("release-not-yet")]),
        _ => parts::paragraphs(&[a.say("release-who", &[("officers", officers(a, &names).into())])]),
    });
    body.push_str(&earlier(a, output, &names));
    let page = Page::new(a.t("release-title"), body).of(output, "/release");
    Ok(Page { status, ..page }.into())
}

/// The form of the seal. Before the planned hour it asks for that on purpose: people were told of the hour.
fn seal_form(a: &Ask<'_>, view: &View<'_>, early: Option<Moment>, names: &Names) -> Form {
    let means = ["release-means", "release-means-not", "release-means-after"].map(|id| a.t(id));
    let version = view.version();
    let go = a.say("release-go", &[("version", version.short().into())]);
    let on_purpose = |at: Moment| {
        let yes = vec![Choice::new("yes", a.t("release-early-yes"))];
        let hint = a.say("release-early-hint", &[("when", names.when(a.texts, at).into())]);
        Field::new("early", a.t("release-early"), Control::Checks(yes)).hinted(hint)
    };
    let fields = early.map(on_purpose).into_iter().chain([standing::version_field(version)]).collect();
    Form::new(format!("/o/{}/release", view.id), go, fields).grave().meaning(means)
}

/// What would stand in the way of a seal before the planned hour, where all is clear for that hour: windows for a reply
/// are counted to the release.
fn not_before(a: &Ask<'_>, view: &View<'_>, names: &Names) -> Result<String, Trouble> {
    let now = View::at_release(a.state(), view.id, a.now).map_err(told)?;
    let report = gates::report(&now, &mut Scans::default());
    let said = |b: &nobis_core::report::Blocker| say::blocker(a.texts, b, names, a.now).reason;
    // Reasons name elements of law and records: for those who see findings.
    let reasons: Vec<String> = report.blockers().filter(|_| a.may(What::Findings)).map(said).collect();
    let lede = || parts::paragraphs(&[a.t("release-early-not")]);
    Ok(if report.is_clear() { String::new() } else { lede() + &parts::list(&reasons) })
}

/// Everybody who could seal.
fn officers(a: &Ask<'_>, names: &Names) -> String {
    let all = a.trust().persons.values().filter(|p| p.seats.contains(&Seat::Release));
    let all: Vec<String> = all.map(|p| names.person(a.texts, &p.id)).collect();
    if all.is_empty() { a.t("release-who-nobody") } else { list::all(a.texts, &all, list::Joined::Or) }
}

fn stands(a: &Ask<'_>, report: &Report, is_sealed: bool) -> String {
    let held = report.blockers().any(|b| b.reason.is_hold());
    let (verdict, id) = match (report.is_clear(), held, is_sealed) {
        (_, _, true) => (Verdict::Clear, "release-is-sealed"),
        (true, ..) => (Verdict::Clear, "release-is-clear"),
        (_, true, _) => (Verdict::Hold, "release-is-held"),
        _ => (Verdict::Wait, "release-waits"),
    };
    let gates: BTreeSet<Gate> = report.gates.iter().map(|g| g.key.gate()).collect();
    let count = if is_sealed { gates.len() } else { report.blockers().count() };
    let args = [("version", report.version.short().into()), ("count", count.into())];
    format!("<p class=\"lede\">{} {}</p>", parts::state(a.texts, &verdict), esc(&a.say(id, &args)))
}

/// Reasons told of one gate; the page of the gate has all.
const REASONS_MAX: usize = 3;

fn in_the_way(a: &Ask<'_>, report: &Report, names: &Names) -> String {
    let mut gates: BTreeMap<Gate, (Verdict, usize, Vec<String>)> = BTreeMap::new();
    for gate in report.gates.iter().filter(|g| !g.blockers.is_empty()) {
        let at = gates.entry(gate.key.gate()).or_insert((Verdict::Wait, 0, Vec::new()));
        if gate.verdict == Verdict::Hold || (gate.verdict == Verdict::Stale && at.0 == Verdict::Wait) {
            at.0 = gate.verdict.clone();
        }
        for b in &gate.blockers {
            at.1 += 1;
            let said = say::blocker(a.texts, b, names, report.moment).reason;
            if at.2.len() <= REASONS_MAX && !at.2.contains(&said) {
                at.2.push(said);
            }
        }
    }
    if gates.is_empty() {
        return String::new();
    }
    let card = |(gate, (verdict, count, reasons)): (&Gate, &(Verdict, usize, Vec<String>))| {
        let href = format!("/o/{}/gates/{}", report.output, gate.word());
        let more = if reasons.len() > REASONS_MAX { a.t("release-more") } else { String::new() };
        // Reasons name elements of law and records: for those who see findings.
        let seen = if a.may(What::Findings) { REASONS_MAX } else { 0 };
        let shown: Vec<String> = reasons.iter().take(seen).cloned().collect();
        format!(
            "<li class=\"card {}\"><h3>{} {}</h3><p class=\"meta\">{}</p>{}{}</li>",
            parts::state_class(verdict),
            parts::link(&href, &a.texts.word(gate)),
            parts::state(a.texts, verdict),
            esc(&a.say("outputs-stands", &[("count", (*count).into())])),
            parts::list(&shown),
            if more.is_empty() { more } else { format!("<p>{}</p>", parts::link(&href, &more)) }
        )
    };
    let cards: String = gates.iter().map(card).collect();
    format!("{}<ul class=\"cards\">{cards}</ul>", parts::heading(2, &a.t("release-in-the-way")))
}

/// What a reader of the release will be told without looking for it.
fn on_its_face(a: &Ask<'_>, view: &View<'_>, report: &Report, names: &Names, is_sealed: bool) -> String {
    let mut lines: Vec<String> = Vec::new();
    let dissents = a.state().dissents.values().filter(|d| d.act.output == *view.id).map(|d| {
        let args = [("unit", names.unit(&d.unit).into()), ("ground", a.texts.word(&d.act.ground).into())];
        a.say("said-dissent-of", &args)
    });
    let said = report.exceptions().map(|by| say::by(a.texts, by, names));
    let travelling = report.travelling.iter().map(|t| say::travelling_line(a.texts, t, names));
    let units = report.engagement.iter().map(|e| say::unit_line(a.texts, e, names));
    let two = report.equivocal.iter().map(|key| a.say("report-equivocal-line", &[("key", key.as_str().into())]));
    for line in said.chain(dissents).chain(travelling).chain(units).chain(two) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    let none = if lines.is_empty() { parts::paragraphs(&[a.t("release-face-none")]) } else { String::new() };
    let title = if is_sealed { "release-face-sealed" } else { "report-exceptions" };
    parts::heading(2, &a.t(title)) + &parts::list(&lines) + &none
}

fn hour(a: &Ask<'_>, view: &View<'_>, names: &Names, sealed: Option<Moment>) -> String {
    let when = |at: Moment| names.when(a.texts, at);
    let said = match (view.plan.and_then(|p| p.value.release_at), sealed) {
        (None, _) => a.t("release-hour-none"),
        (Some(at), Some(sealed)) => {
            let id = if sealed < at { "release-hour-before" } else { "release-hour-kept" };
            a.say(id, &[("when", when(at).into()), ("sealed", when(sealed).into())])
        }
        (Some(at), None) if at > a.now => a.say("release-hour-ahead", &[("when", when(at).into())]),
        (Some(at), None) => a.say("release-hour-past", &[("when", when(at).into())]),
    };
    let link = parts::link(&format!("/o/{}/plan", view.id), &a.t("release-plan"));
    format!("{}<p>{} {link}</p>", parts::heading(2, &a.t("release-hour")), esc(&said))
}

/// The seals of an output that count, newest first.
fn seals<'a>(a: &Ask<'a>, output: &Id) -> Vec<(&'a OpId, &'a Signed<SealedAct>)> {
    let mut all: Vec<_> = a.state().sealed.iter().filter(|(_, s)| s.act.output == *output).collect();
    all.sort_by_key(|(op, s)| std::cmp::Reverse((s.at, **op)));
    all
}

/// What the release of a version says, where it was sealed and its files are here.
fn sealed_now(a: &Ask<'_>, output: &Id, version: Digest) -> Option<Published> {
    let of_version = seals(a, output).into_iter().find(|(_, s)| s.act.version == version)?;
    let files = commands::sealed_bag(a.home, &of_version.1.act).ok()?;
    let checked = check_at(&files, a.trust(), &[], a.app.latest());
    checked.is_good().then_some(checked.published).flatten()
}

fn earlier(a: &Ask<'_>, output: &Id, names: &Names) -> String {
    let seals = seals(a, output);
    if seals.is_empty() {
        return String::new();
    }
    let card = |(op, s): &(&OpId, &Signed<SealedAct>)| {
        let args = [
            ("who", names.person(a.texts, &s.person).into()),
            ("when", names.when(a.texts, s.at).into()),
            ("version", s.act.version.short().into()),
        ];
        let title = parts::link(&format!("/act/{op}"), &a.say("release-seal-line", &args));
        let links = if commands::sealed_folder(a.home, &s.act).is_some() {
            let part =
                |part: &str, text: &str| (format!("/o/{output}/release/{part}?version={}", s.act.version), a.t(text));
            parts::actions(&[
                part("bag.zip", "release-bag"),
                part("page.html", "release-page"),
                part("trust", "release-trust"),
            ])
        } else {
            parts::paragraphs(&[a.t("release-not-here")])
        };
        format!("<li class=\"card\"><h3>{title}</h3>{links}</li>")
    };
    let cards: String = seals.iter().map(card).collect();
    let how = parts::paragraphs(&[a.t("release-hand-on"), a.t("release-then-verify")])
        + &format!("<p>{}</p>", parts::link("/verify", &a.t("verify-title")));
    format!("{}{how}<ul class=\"cards\">{cards}</ul>", parts::heading(2, &a.t("release-sealed")))
}

/// A part of a sealed release, as a file: the version named, or else the one that stands.
///
/// # Errors
/// No such part, no such output, or that version isn't sealed or not here.
pub fn download(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let asked = a.query.one("version");
    let version = if asked.is_empty() { a.view(output)?.version() } else { asked.parse().map_err(|_| not_found())? };
    let seals = seals(a, output);
    let of_version = seals.iter().filter(|(_, s)| s.act.version == version);
    let bags = of_version.filter_map(|(_, s)| commands::sealed_bag(a.home, &s.act).ok());
    let files = bags.into_iter().next().ok_or_else(not_found)?;
    let name = format!("{output}-{}", version.short());
    let (name, mime, bytes) = match a.param("part") {
        "bag.zip" => (format!("{name}.zip"), "application/zip", zipped::pack(&name, &files)),
        "page.html" => {
            let page = files.get("data/index.html").cloned().ok_or_else(not_found)?;
            (format!("{name}.html"), "text/html; charset=utf-8", page)
        }
        "trust" => (format!("{name}-trust.txt"), "text/plain; charset=utf-8", a.trust().to_string().into_bytes()),
        _ => return Err(not_found()),
    };
    Ok(Outcome::File { name, mime, bytes })
}
