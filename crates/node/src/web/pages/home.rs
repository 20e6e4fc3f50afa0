//! What waits for me: the first page, and for most people on most days the only one.

use std::net::SocketAddr;

use askama::Template;
use nobis_core::report::Verdict;

use super::super::ask::{Answer, Ask, Page};
use super::super::waits::{self, Task};
use super::parts;
use crate::commands;
use crate::say::{self, Names};
use crate::trouble::Trouble;

struct Item {
    href: String,
    what: String,
    detail: String,
    class: &'static str,
}

struct Group {
    title: String,
    href: String,
    state: String,
    items: Vec<Item>,
    nothing: String,
}

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    lede: String,
    groups: Vec<Group>,
    empty: String,
    begin: Option<(String, String)>,
    spaces: String,
    /// What those this reader guards say by the passphrase they use.
    warnings: Vec<String>,
}

/// What waits for whoever asks, by output.
///
/// # Errors
/// A charter can't be read.
pub fn waits(a: &Ask<'_>) -> Answer {
    let mut groups = Vec::new();
    for output in a.state().opened.keys() {
        groups.push(group(a, output)?);
    }
    let count: usize = groups.iter().map(|g| g.items.len()).sum();
    let begin = super::outputs::may_open(a).then(|| ("/outputs/new".to_owned(), a.t("outputs-new")));
    let page = HomePage {
        lede: a.say("home-lede", &[("count", count.into())]),
        empty: if groups.is_empty() { a.t("home-empty") } else { String::new() },
        begin: begin.filter(|_| groups.is_empty()),
        spaces: spaces(a),
        warnings: commands::warnings(a.home, a.texts, &a.person().id)?,
        groups,
    };
    let body = page.render().expect("writing into a string never fails");
    Ok(Page::new(a.t("home-title"), body).at("/").into())
}

/// The other spaces on this machine in which they take part. From elsewhere than this machine an address on it leads
/// nowhere: there its port is named, for whoever set up what stands in front.
fn spaces(a: &Ask<'_>) -> String {
    let link = |(title, at): (String, SocketAddr)| {
        let port = at.port().to_string();
        let shown = a.say("home-space", &[("title", title.as_str().into()), ("port", port.as_str().into())]);
        if at.ip().is_loopback() { parts::link(&format!("http://{at}/"), &title) } else { parts::esc(&shown) }
    };
    let items: String = a
        .app
        .spaces_of(a.session.signer.public())
        .into_iter()
        .map(|space| format!("<li>{}</li>", link(space)))
        .collect();
    if items.is_empty() { items } else { parts::heading(2, &a.t("home-spaces")) + &format!("<ul>{items}</ul>") }
}

fn group(a: &Ask<'_>, output: &nobis_core::ids::Id) -> Result<Group, Trouble> {
    let report = a.report(output)?;
    let view = a.view(output)?;
    let names = a.names(&view);
    let tasks = waits::tasks(a.state(), &report, a.person());
    let base = format!("/o/{output}");
    Ok(Group {
        title: view.open.act.title.clone(),
        href: base.clone(),
        state: parts::state(a.texts, &parts::standing(&report)),
        nothing: if tasks.is_empty() { a.t("home-nothing") } else { String::new() },
        items: tasks.iter().map(|task| item(a, &names, &base, task)).collect(),
    })
}

fn item(a: &Ask<'_>, names: &Names, base: &str, task: &Task) -> Item {
    let plain = |href: String, what: String, class| Item { href, what, detail: String::new(), class };
    match task {
        Task::Look(op) => plain(format!("/act/{op}"), a.t("task-look"), "hold"),
        Task::LetGo(op) => plain(format!("/act/{op}"), a.t("task-let-go"), "wait"),
        Task::Receipt(op) => {
            let d = a.state().deliveries.get(op);
            let from = d.map_or_else(String::new, |d| names.unit(&d.unit));
            let at = d.map_or_else(String::new, |d| names.since(a.texts, d.at, a.now));
            let what = a.say("task-receipt", &[("unit", from.into())]);
            Item { detail: at, ..plain(format!("/act/{op}/receipt"), what, "wait") }
        }
        Task::Answer(op) => {
            let o = a.state().objections.get(op);
            let unit = o.map_or_else(String::new, |o| names.unit(&o.unit));
            let ground = o.map_or_else(String::new, |o| a.texts.word(&o.act.ground));
            let at = o.map_or_else(String::new, |o| names.since(a.texts, o.at, a.now));
            let what = a.say("task-answer", &[("unit", unit.into()), ("ground", ground.into())]);
            Item { detail: at, ..plain(format!("/act/{op}"), what, "wait") }
        }
        Task::Sign(gate, new, stale) => {
            let word = a.texts.word(gate);
            let what = a.say("task-sign", &[("gate", word.into()), ("count", (new + stale).into())]);
            let detail =
                if *stale > 0 { a.say("task-sign-stale", &[("count", (*stale).into())]) } else { String::new() };
            let class = if *stale > 0 { "stale" } else { "wait" };
            Item { detail, ..plain(format!("{base}/sign/{}", gate.word()), what, class) }
        }
        Task::Mend(gate, count) => {
            let what = a.say("task-mend", &[("gate", a.texts.word(gate).into()), ("count", (*count).into())]);
            plain(format!("{base}/gates/{}", gate.word()), what, "wait")
        }
        Task::Deliver(unit) => {
            let what = a.say("task-deliver", &[("unit", names.unit(unit).into())]);
            plain(format!("{base}/deliver?unit={unit}"), what, "wait")
        }
        Task::Seal => plain(format!("{base}/release"), a.t("task-seal"), "clear"),
    }
}

/// A blocker as pages show it: what is so, what can be done, who, since when.
pub fn blocker(a: &Ask<'_>, names: &Names, b: &nobis_core::report::Blocker, now: nobis_core::moment::Moment) -> String {
    let said = say::blocker(a.texts, b, names, now);
    let hold = if b.reason.is_hold() { parts::state(a.texts, &Verdict::Hold) + " " } else { String::new() };
    format!(
        "{hold}{}<p class=\"next\">{}</p><p class=\"meta\">{}</p>",
        parts::esc(&said.reason),
        parts::esc(&said.next),
        parts::esc(&a.say("blocker-who", &[("who", said.who.into()), ("since", said.since.into())]))
    )
}
