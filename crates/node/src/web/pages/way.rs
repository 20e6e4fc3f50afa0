//! The way to a release, as people see it: what is done, and above it the one step that comes next, who can take it, and
//! the very form for it.
//!
//! In a rehearsal a step that waits for somebody else is one press away: it locks one's own key, opens theirs, and leads
//! to the form. With real keys the page only says whom to ask.

use std::fmt::Write as _;

use nobis_core::acts::Checkpoint;
use nobis_core::ids::Id;
use nobis_core::reading::Gate;
use nobis_core::report::{Blocker, GateReport, Reason, Report};
use nobis_core::sight::What;

use super::super::ask::{Answer, Ask, Outcome, on_the_way};
use super::super::form::Given;
use super::super::turn::local;
use super::super::waits::Task;
use super::super::way::{self, Doing, Looker, Next, Owed, Step, Way};
use super::parts::{self, esc};
use super::record::Kind;
use crate::say::{self, Names, list};
use crate::trouble::Trouble;

/// Persons named as those who could; the gates name them all.
const NAMED_MAX: usize = 3;
/// Texts in work beside each other up to which one of them is looked for as "the" text of a page.
const TEXTS_MAX: usize = 3;

/// What a way is of.
struct Of<'a> {
    output: Option<&'a Id>,
    way: Way,
    names: Names,
    report: Option<std::sync::Arc<Report>>,
    has_words: bool,
}

fn looked<'a>(a: &Ask<'a>, output: Option<&'a Id>) -> Result<Of<'a>, Trouble> {
    let plays = a.app.rehearsing();
    let looker = Looker { person: a.person(), plays: &plays };
    let Some(id) = output else {
        let way = way::way(a.state(), a.trust(), None, false, &looker);
        return Ok(Of { output, way, names: a.plain_names(), report: None, has_words: false });
    };
    let (view, report) = (a.view(id)?, a.report(id)?);
    let has_words = !view.statements.is_empty();
    let way = way::way(a.state(), a.trust(), Some(&report), has_words, &looker);
    Ok(Of { output, way, names: a.names(&view), report: Some(report), has_words })
}

/// The only text of the space that is still in work, or none where there is no text at all; nothing where several are.
fn only<'a>(a: &Ask<'a>) -> Result<Option<Option<&'a Id>>, Trouble> {
    let all = &a.state().opened;
    if all.is_empty() {
        return Ok(Some(None));
    }
    if all.len() > TEXTS_MAX {
        return Ok(None);
    }
    let mut open = Vec::new();
    for id in all.keys() {
        let report = a.report(id)?;
        if !way::is_sealed(a.state(), &report) {
            open.push(id);
        }
    }
    Ok(if let [one] = open[..] { Some(Some(one)) } else { None })
}

/// The whole way of a text; nothing once it is sealed.
///
/// # Errors
/// Its charter can't be read.
pub fn of_text(a: &Ask<'_>, output: &Id) -> Result<String, Trouble> {
    let output = a.state().opened.get_key_value(output).map(|(id, _)| id);
    Ok(whole(a, &looked(a, output)?))
}

/// The way of the space, while there is at most one text in work.
///
/// # Errors
/// A charter can't be read.
pub fn of_space(a: &Ask<'_>) -> Result<String, Trouble> {
    Ok(match only(a)? {
        Some(output) => whole(a, &looked(a, output)?),
        None => String::new(),
    })
}

/// The next step alone, for the page somebody comes to when they have just done one.
///
/// # Errors
/// A charter can't be read.
pub fn next_line(a: &Ask<'_>, output: Option<&Id>) -> Result<String, Trouble> {
    let output = match output {
        Some(id) => Some(a.state().opened.get_key_value(id).map(|(id, _)| id)),
        None => only(a)?,
    };
    let Some(output) = output else { return Ok(String::new()) };
    let of = looked(a, output)?;
    let was = local(a.query.one("was"));
    let was = if was == "/" { String::new() } else { format!("<p>{}</p>", parts::link(&was, &a.t("way-was"))) };
    let next = of.way.next.as_ref().map_or_else(String::new, |next| was + &step(a, &of, next) + &owed(a, &of));
    let note = |next: String| format!("<div class=\"way\" id=\"next\">{next}</div>");
    Ok(if next.is_empty() { next } else { note(next) })
}

/// The address that leads on from what somebody has just done.
pub fn on_from(then: &str) -> String {
    let then: String = form_urlencoded::byte_serialize(then.as_bytes()).collect();
    format!("/way?then={then}")
}

/// What is read before anything else is done: the text as it was taken, with its margin.
const READ_FIRST: [&str; 1] = ["draft"];

/// Leads on whoever has just sent a form of the way: to the form of the next step, where it is theirs. Where somebody
/// else must act, or what was done is to be read, it leads to that.
///
/// # Errors
/// A charter can't be read.
pub fn on(a: &Ask<'_>) -> Answer {
    let then = local(a.query.one("then"));
    let (path, query) = then.split_once('?').unwrap_or((&then, ""));
    let done = Given::of_urlencoded(query.as_bytes()).one("done").to_owned();
    let id = path.strip_prefix("/o/").and_then(|rest| rest.split('/').next()?.parse::<Id>().ok());
    let output = match id {
        Some(id) => a.state().opened.get_key_value(&id).map(|(id, _)| Some(id)),
        None => only(a)?,
    };
    let Some(output) = output.filter(|_| !READ_FIRST.contains(&done.as_str())) else { return Ok(Outcome::See(then)) };
    let of = looked(a, output)?;
    let mine = of.way.next.as_ref().filter(|next| next.who.first() == Some(&a.session.person));
    Ok(Outcome::See(match mine {
        Some(next) => {
            let was: String = form_urlencoded::byte_serialize(path.as_bytes()).collect();
            format!("{}&done={done}&was={was}", on_the_way(&href(&of, next)))
        }
        None => then,
    }))
}

fn whole(a: &Ask<'_>, of: &Of<'_>) -> String {
    let Some(next) = &of.way.next else { return String::new() };
    let done = of.way.steps.iter().filter(|(_, done)| *done).count();
    let count = a.say("way-count", &[("done", done.into()), ("all", of.way.steps.len().into())]);
    // Under way people know it, and want the text.
    let open = if done < 4 { " open" } else { "" };
    let mut out = format!(
        "<section class=\"way\" aria-labelledby=\"way\"><h2 id=\"way\">{}</h2>{}{}<details{open}><summary>{}</summary><ol>",
        esc(&a.t("way-title")),
        step(a, of, next),
        owed(a, of),
        esc(&count)
    );
    for (step, done) in &of.way.steps {
        let _ = write!(out, "<li>{}</li>", stage(a, of, *step, *done));
    }
    out + "</ol></details></section>"
}

/// What the release will say of units' part in the work unless it is done in time, with the form for each point.
fn owed(a: &Ask<'_>, of: &Of<'_>) -> String {
    let (Some(report), Some(output)) = (&of.report, of.output) else { return String::new() };
    let all = way::owed(report, of.has_words);
    let mut out = String::new();
    for owed in all.iter().take(NAMED_MAX) {
        let unit = || ("unit", of.names.unit(&owed.unit).into());
        if !owed.points.is_empty() {
            let points: Vec<String> = owed.points.iter().map(|(c, open)| point(a, output, owed, *c, *open)).collect();
            let said = esc(&a.say("way-owed-points", &[unit()]));
            let _ = write!(out, "<p class=\"meta\">{said} {}</p>", points.join(" · "));
        }
        if let Some((promised, delivered)) = owed.less {
            let shown = delivered.map_or_else(|| a.t("level-none"), |level| a.texts.word(&level));
            let args = [unit(), ("promised", a.texts.word(&promised).into()), ("delivered", shown.into())];
            let _ = write!(out, "<p class=\"meta\">{}</p>", esc(&a.say("way-owed-less", &args)));
        }
    }
    if all.len() > NAMED_MAX {
        let more = a.say("text-more", &[("count", (all.len() - NAMED_MAX).into())]);
        let _ = write!(out, "<p class=\"meta\">{}</p>", parts::link(&format!("/o/{output}/deliveries"), &more));
    }
    out
}

/// A point of the charter: the form to send something there, while there is something to send.
fn point(a: &Ask<'_>, output: &Id, owed: &Owed, point: Checkpoint, is_open: bool) -> String {
    let word = a.texts.word(&point);
    let is_sent = a.state().deliveries.values().any(|d| {
        let d = &d.act;
        (&d.output, &d.unit, d.checkpoint) == (output, &owed.unit, point)
    });
    match (is_sent, is_open && super::text::may_write(a, output)) {
        (true, _) => esc(&a.say("way-owed-sent", &[("point", word.into())])),
        (_, true) => parts::link(&format!("/o/{output}/deliver?unit={}&checkpoint={point}", owed.unit), &word),
        (_, false) => esc(&word),
    }
}

/// A step of the list, with its mark.
fn stage(a: &Ask<'_>, of: &Of<'_>, step: Step, done: bool) -> String {
    let label = a.t(&format!("way-step-{}", step.word()));
    let label = page_of(a, of.output, step).map_or_else(|| esc(&label), |href| parts::link(&href, &label));
    let mark =
        if done { format!(" <span class=\"state clear\">{}</span>", esc(&a.t("way-done"))) } else { String::new() };
    let gates = if step == Step::Sign && !done { gates(a, of) } else { String::new() };
    format!("{label}{mark}{gates}")
}

/// Each gate with its mark.
fn gates(a: &Ask<'_>, of: &Of<'_>) -> String {
    let (Some(report), Some(output)) = (&of.report, of.output) else { return String::new() };
    let mut out = String::new();
    for gate in Gate::ALL {
        let asked: Vec<&GateReport> =
            report.gates.iter().filter(|g| g.key.gate() == gate && g.outline.is_some()).collect();
        if asked.is_empty() {
            continue;
        }
        let class = parts::state_class(&super::gates::worst(asked));
        let word = esc(&a.texts.word(&gate));
        let _ = write!(out, " <a class=\"state {class}\" href=\"/o/{output}/gates/{}\">{word}</a>", gate.word());
    }
    if out.is_empty() { out } else { format!("<br>{out}") }
}

/// Where a step is to be seen, for those who may.
fn page_of(a: &Ask<'_>, output: Option<&Id>, step: Step) -> Option<String> {
    let record = |kind: Kind| kind.may(&a.eyes).then(|| format!("/investigation/{}", kind.word()));
    let of_text = |tail: &str| output.map(|id| format!("/o/{id}{tail}"));
    match step {
        Step::Evidence => record(Kind::Evidence),
        Step::Finding => record(Kind::Finding),
        Step::Open => Some("/outputs".to_owned()),
        Step::Draft | Step::Cite => of_text(""),
        Step::Words | Step::Sign => of_text("/gates"),
        Step::Plan => of_text("/plan"),
        Step::Standard => record(Kind::Standard),
        Step::Risk => record(Kind::Risk),
        Step::Ask => record(Kind::Request),
        Step::Send => of_text("/deliveries"),
        Step::Answer => of_text("/said"),
        Step::Seal => of_text("/release"),
    }
}

/// What comes next: what, who, and how to get there.
fn step(a: &Ask<'_>, of: &Of<'_>, next: &Next) -> String {
    let (what, more) = told(a, of, next);
    let href = href(of, next);
    let more = if more.is_empty() { more } else { format!("<p class=\"meta\">{}</p>", esc(&more)) };
    let next_word = esc(&a.t("way-next"));
    let lead = || format!("<p class=\"next\"><strong>{next_word}</strong> {}</p>{more}", esc(&what));
    match next.who.first() {
        None => lead() + &format!("<p class=\"meta\">{}</p>", esc(&a.t("way-nobody"))),
        // Whoever is at its form already needs no button to it.
        Some(me) if *me == a.session.person && href.split('?').next() == Some(&*a.path) => lead(),
        Some(me) if *me == a.session.person => format!(
            "<p><strong>{next_word}</strong> <a class=\"button\" href=\"{}\">{}</a></p>{more}",
            // Among all that waits for somebody the same link stands below: two of one name lead to one place.
            esc(&if a.path == "/" { href } else { on_the_way(&href) }),
            esc(&what)
        ),
        Some(other) => lead() + &waits(a, of, next, other, &href),
    }
}

/// A step for somebody else.
fn waits(a: &Ask<'_>, of: &Of<'_>, next: &Next, other: &Id, href: &str) -> String {
    let who: Vec<String> = next.who.iter().map(|id| of.names.person(a.texts, id)).collect();
    let who = list::short(a.texts, &who, NAMED_MAX, list::Joined::Or);
    let who = format!("<p class=\"meta\">{}</p>", esc(&a.say("way-who", &[("who", who.into())])));
    if !a.app.rehearsing().contains(other) {
        return who;
    }
    let go = a.say("way-as", &[("person", other.as_str().into())]);
    who + &parts::become_button(other, &on_the_way(href), "", &go)
}

/// What is to be done, and more about it.
fn told(a: &Ask<'_>, of: &Of<'_>, next: &Next) -> (String, String) {
    let label = a.t(&format!("way-step-{}", next.step.word()));
    match &next.doing {
        Doing::Step(_) => (label, a.texts.find(&format!("way-about-{}", next.step.word()), &[]).unwrap_or_default()),
        Doing::SignAll => (a.t("way-sign-all"), String::new()),
        // To whoever sent it, the same step is somebody else's.
        Doing::Task(Task::Receipt(op)) if next.who.first() != Some(&a.session.person) => {
            let unit = a.state().deliveries.get(op).map_or_else(String::new, |d| of.names.unit(&d.act.unit));
            (a.say("way-receipt-of", &[("unit", unit.into())]), String::new())
        }
        Doing::Task(task) => (task_told(a, of, task).unwrap_or(label), String::new()),
        // Reasons name elements of law and records: for those who see findings.
        Doing::Mend(b) if a.may(What::Findings) => {
            let said = say::blocker(a.texts, b, &of.names, a.now);
            let at = said.statement.map_or_else(String::new, |s| format!("{s} · "));
            (label, format!("{at}{} {}", said.reason, said.next))
        }
        Doing::Mend(_) => (label, String::new()),
    }
}

fn task_told(a: &Ask<'_>, of: &Of<'_>, task: &Task) -> Option<String> {
    Some(match task {
        Task::Look(_) => a.t("task-look"),
        Task::LetGo(_) => a.t("task-let-go"),
        Task::Receipt(op) => {
            let from = of.names.unit(&a.state().deliveries.get(op)?.unit);
            a.say("task-receipt", &[("unit", from.into())])
        }
        Task::Answer(op) => {
            let objection = a.state().objections.get(op)?;
            let ground = a.texts.word(&objection.act.ground);
            a.say("task-answer", &[("unit", of.names.unit(&objection.unit).into()), ("ground", ground.into())])
        }
        Task::Sign(gate, new, stale) => {
            let count = (new + stale).into();
            a.say("task-sign", &[("gate", a.texts.word(gate).into()), ("count", count)])
        }
        Task::Deliver(unit) => a.say("task-deliver", &[("unit", of.names.unit(unit).into())]),
        Task::Seal => a.t("task-seal"),
        Task::Mend(..) => return None,
    })
}

/// The address of the form for a step.
fn href(of: &Of<'_>, next: &Next) -> String {
    let of_text = |tail: &str| of.output.map_or_else(|| "/outputs".to_owned(), |id| format!("/o/{id}{tail}"));
    match &next.doing {
        Doing::Step(Step::Evidence) => "/investigation/evidence/new".to_owned(),
        Doing::Step(Step::Finding) => "/investigation/finding/new".to_owned(),
        Doing::Step(Step::Open) => "/outputs/new".to_owned(),
        Doing::Step(Step::Draft) => of_text("/draft"),
        Doing::Step(Step::Plan) => of_text("/plan"),
        Doing::Step(Step::Answer) => of_text("/said"),
        Doing::Step(Step::Seal) => of_text("/release"),
        Doing::Step(_) => of_text("/gates"),
        Doing::SignAll => of_text("/sign/all"),
        Doing::Task(task) => match task {
            Task::Receipt(op) => format!("/act/{op}/receipt"),
            Task::Look(op) | Task::Answer(op) | Task::LetGo(op) => format!("/act/{op}"),
            Task::Sign(gate, ..) => of_text(&format!("/sign/{}", gate.word())),
            Task::Mend(gate, _) => of_text(&format!("/gates/{}", gate.word())),
            Task::Deliver(unit) => of_text(&format!("/deliver?unit={unit}")),
            Task::Seal => of_text("/release"),
        },
        Doing::Mend(b) => mend_href(of, b),
    }
}

/// Where something in the way is mended.
fn mend_href(of: &Of<'_>, b: &Blocker) -> String {
    let of_text = |tail: &str| of.output.map_or_else(|| "/outputs".to_owned(), |id| format!("/o/{id}{tail}"));
    let edit = |kind: Kind, id: &Id| format!("/investigation/{}/{id}/edit", kind.word());
    let new = |kind: Kind| format!("/investigation/{}/new", kind.word());
    match (&b.reason, &b.statement) {
        (Reason::TooFewSources { finding, .. } | Reason::EvidenceMissing { finding, .. }, _) => {
            edit(Kind::Finding, finding)
        }
        (Reason::TableEmpty { qualification } | Reason::AnnexNotPublic { qualification }, _) => {
            edit(Kind::Law, qualification)
        }
        (Reason::NoContext, _) => new(Kind::Context),
        (Reason::ContextExpired { context, .. }, _) => edit(Kind::Context, context),
        (Reason::NoRisk, _) => new(Kind::Risk),
        (Reason::RiskIncomplete { risk, .. } | Reason::RiskOverdue { risk, .. }, _) => edit(Kind::Risk, risk),
        (Reason::NoForecast, _) => new(Kind::Forecast),
        (Reason::NoRebuttal { forecast }, _) => edit(Kind::Forecast, forecast),
        (Reason::NoSameStandard, _) => new(Kind::Standard),
        (Reason::SameStandardIncomplete { .. }, _) => {
            of.output.map_or_else(|| new(Kind::Standard), |id| edit(Kind::Standard, id))
        }
        (Reason::NobodyAsked { finding }, _) => format!("/investigation/request/new?of={finding}"),
        (Reason::RequestNotReceived { request }, _) => format!("/investigation/request/{request}/arrived"),
        (Reason::WindowShort { request, .. } | Reason::ExceptionNotDisclosed { request }, _) => {
            of_text(&format!("/add?cites={request}"))
        }
        (Reason::NoHour | Reason::NoDistribution | Reason::NoStakeholders | Reason::NoPurpose, _) => of_text("/plan"),
        (Reason::NoPlan, _) => of_text("/draft"),
        (Reason::CrisisNotDeclared { .. } | Reason::CrisisOver { .. }, _) => of_text("/crisis"),
        (
            Reason::ObjectionHolds { op, .. }
            | Reason::ObjectionUnanswered { op, .. }
            | Reason::WithdrawalWaits { op, .. }
            | Reason::Alert { op },
            _,
        ) => format!("/act/{op}"),
        (Reason::NotAStatement { .. }, _) => of_text("/order"),
        (Reason::ConsentUnknown { .. } | Reason::ConsentMissing { .. } | Reason::ConsentCondition { .. }, _) => {
            of_text("/gates/person-consent")
        }
        (_, Some(statement)) => of_text(&format!("/s/{statement}")),
        _ => of_text(&format!("/gates/{}", b.gate.word())),
    }
}
