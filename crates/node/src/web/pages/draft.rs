//! Bringing a draft: pasted or uploaded, shown first as it will be taken, then signed.
//!
//! The second step carries the text and not the file, in a field where it can still be corrected; what is signed is
//! what was shown. Where the text or the draft changed in between, it is shown again.

use std::fmt::Write as _;

use nobis_core::acts::Act;
use nobis_core::history;
use nobis_core::ids::{Digest, Id};
use nobis_core::op::OpId;
use nobis_core::records::Plan;

use super::super::ask::{Answer, Ask, Outcome, Page};
use super::super::diff;
use super::super::form::{Choice, Control, Field, Form, Values};
use super::marks::{came, marks, misnamed, plain};
use super::place::{one_plan, put_plan};
use super::write::{about, base, words_html, writes};
use super::{known, parts, record};
use crate::draft::{self as reader, Draft, How};
use crate::home;
use crate::revise::{self, Line, Revision, Rule};
use crate::run;
use crate::say;
use crate::trouble::Trouble;

/// Things listed of one sort; beyond, a number says how many there are.
const LISTED_MAX: usize = 200;

/// A draft as it came, and how to take it.
struct Brought {
    draft: Draft,
    /// What is carried on: the text as it was pasted, or a Word file's statements as Markdown.
    text: String,
    lang: String,
    keeps: bool,
}

/// Brings a draft.
///
/// # Errors
/// The reader doesn't write this text, or two plans stand side by side.
pub fn draft(a: &Ask<'_>) -> Answer {
    let output = writes(a)?;
    let plan = one_plan(a, output)?;
    let signs = a.is_post && a.given.one("stage") == "sign";
    let form = if signs { carry_form(a, output) } else { bring_form(a, output)? };
    if !a.is_post {
        return asked(a, output, &form, 200);
    }
    let values = match form.clone().read(&a.given, a.texts) {
        Ok(values) => values,
        Err(form) => return asked(a, output, &form, 422),
    };
    let wrong = |name: &str, error| asked(a, output, &form.clone().filled(&a.given, a.texts).wrong(name, error), 422);
    let brought = match bring(a, &values) {
        Ok(brought) => brought,
        Err((name, error)) => return wrong(name, error),
    };
    let rule = Rule { by: &a.person().id, lang: &brought.lang, purposes: None, keeps: brought.keeps };
    let revision = match revise::revise(a.state(), output, &brought.draft, &rule) {
        Ok(revision) => revision,
        Err(trouble) => return wrong("text", run::lines(a.texts, &trouble).join(" ")),
    };
    if let Some(id) = unknown(a, &revision) {
        let place = if values.text("text").is_empty() { "file" } else { "text" };
        return wrong(place, a.say("draft-unknown-id", &[("id", id.as_str().into())]));
    }
    let stands = stands(a, output)?;
    let look = |trouble: Vec<String>, status| shown(a, output, &brought, &revision, &plan, &stands, trouble, status);
    if let Some(trouble) = &a.trouble {
        return look(run::lines(a.texts, trouble), 409);
    }
    if !signs {
        return look(Vec::new(), 200);
    }
    // What a form brings back has no spaces around it; an empty text stands as a digest and nothing behind it.
    if values.text("base") != stands.trim() {
        return look(vec![a.t("draft-overtaken")], 409);
    }
    if values.text("seen") != seen(&brought) {
        return look(vec![a.t("draft-changed-here")], 409);
    }
    let acts = acts(a, output, &revision, plan.clone())?;
    if acts.is_empty() {
        return look(run::lines(a.texts, &Trouble::new("draft-same")), 422);
    }
    Ok(Outcome::Act { acts, then: format!("/o/{output}?done=draft") })
}

fn asked(a: &Ask<'_>, output: &Id, form: &Form, status: u16) -> Answer {
    let body = parts::lede(&a.t("draft-lede")) + &marks(a, a.view(output)?.statements.is_empty()) + &a.form(form);
    Ok(Page { status, ..Page::new(a.t("draft-title"), body).of(output, "") }.into())
}

/// An id the draft rests on that names nothing here, and did not before: nobody signs a slip of the keyboard.
fn unknown(a: &Ask<'_>, revision: &Revision) -> Option<Id> {
    let is_new = |line: &Line, id: &Id| line.before.as_ref().is_none_or(|b| !b.cites.contains(id));
    let all = revision.lines.iter().flat_map(|line| line.value.cites.iter().filter(move |id| is_new(line, id)));
    all.into_iter().find(|id| !known::is_known(a.state(), id)).cloned()
}

fn text_field(a: &Ask<'_>, label: &str, rows: usize) -> Field {
    Field { chars_max: reader::MARKDOWN_BYTES_MAX, ..Field::new("text", a.t(label), Control::Area(rows)).takes_marks() }
}

fn bring_form(a: &Ask<'_>, output: &Id) -> Result<Form, Trouble> {
    let view = a.view(output)?;
    let lang = view.statements.first().map_or("en", |s| s.version.value.lang.as_str());
    let keep = vec![Choice::new("yes", a.t("draft-keep-yes")).hinted(a.t("draft-keep-hint"))];
    let is_first = view.statements.is_empty();
    let rests = known::only_finding(a).filter(|_| is_first);
    let fields = vec![
        text_field(a, "draft-text", 12).hinted(a.t("draft-text-hint")).optional(),
        Field::new("file", a.t("draft-file"), Control::File(".docx,.md,.markdown,.txt"))
            .hinted(a.t("draft-file-hint"))
            .optional(),
        Field::new("cites", a.t("draft-cites"), Control::Line).hinted(a.t("draft-cites-hint")).optional().chosen(rests),
        Field::new("lang", a.t("write-lang"), Control::Line).hinted(a.t("write-lang-hint")).value(lang),
        Field {
            rare: is_first,
            ..Field::new("keep", a.t("draft-keep"), Control::Checks(keep)).optional().chosen(["yes"])
        },
    ];
    Ok(Form::new(format!("/o/{output}/draft"), a.t("draft-look"), fields).meaning([a.t("draft-look-means")]))
}

/// The form of the second step, empty.
fn carry_form(a: &Ask<'_>, output: &Id) -> Form {
    let keep = vec![Choice::new("yes", a.t("draft-keep-yes"))];
    let hidden = |name: &str| Field { chars_max: 8_000, ..Field::new(name, "", Control::Hidden).optional() };
    let fields = vec![
        text_field(a, "draft-carried", 6).hinted(a.t("draft-carried-hint")),
        Field::new("lang", a.t("write-lang"), Control::Line),
        Field::new("keep", a.t("draft-keep"), Control::Checks(keep)).optional(),
        hidden("stage").value("sign"),
        hidden("base"),
        hidden("seen"),
    ];
    Form::new(format!("/o/{output}/draft"), a.t("draft-go"), fields).meaning([a.t("draft-means")])
}

/// Reads what was pasted or uploaded.
fn bring(a: &Ask<'_>, v: &Values) -> Result<Brought, (&'static str, String)> {
    let lang = super::write::lang(a, v).map_err(|_| ("lang", a.t("write-lang-wrong")))?;
    let keeps = v.ticked("keep");
    let (typed, file) = (v.text("text"), a.given.files.get("file"));
    let (name, draft, text) = match (typed.is_empty(), file) {
        (true, None) => return Err(("text", a.t("draft-nothing"))),
        (false, Some(_)) => return Err(("file", a.t("draft-both"))),
        (false, None) => ("text", reader::from_markdown(&typed), typed),
        (true, Some(bytes)) => {
            if let Some(why) = holds_no_draft(a, bytes) {
                return Err(("file", why));
            }
            let (draft, text) = from_file(bytes);
            ("file", draft, text)
        }
    };
    let mut draft = draft.map_err(|e| (name, say::draft_error(a.texts, &e)))?;
    let mut text = text;
    if rest(a, v, &mut draft)? {
        text = reader::to_markdown(&draft);
    }
    if draft.statements.is_empty() {
        return Err((name, a.t("draft-no-statement")));
    }
    if text.chars().count() > reader::MARKDOWN_BYTES_MAX {
        return Err((name, a.t("draft-no-room")));
    }
    Ok(Brought { draft, text, lang, keeps })
}

/// Why nothing is to be read from a file, where its first bytes or its name show it.
fn holds_no_draft(a: &Ask<'_>, bytes: &[u8]) -> Option<String> {
    if let Some(what) = came(bytes) {
        let what = a.t(&format!("draft-came-{what}"));
        return Some(a.say("draft-came", &[("what", what.into())]));
    }
    misnamed(bytes, *a.given.claims.get("file")?).map(|id| a.t(id))
}

/// A file as a draft, and the text it is carried on as.
fn from_file(bytes: &[u8]) -> (Result<Draft, reader::DraftError>, String) {
    if let Some(text) = plain(bytes) {
        return (reader::from_markdown(&text), text);
    }
    let draft = reader::from_docx(bytes);
    let text = draft.as_ref().map_or_else(|_| String::new(), reader::to_markdown);
    (draft, text)
}

/// Puts what was named for the whole draft behind each statement that names nothing itself; says whether any did.
fn rest(a: &Ask<'_>, v: &Values, draft: &mut Draft) -> Result<bool, (&'static str, String)> {
    let no_id = |word: String| ("cites", a.say("write-no-id", &[("word", word.as_str().into())]));
    let cites: Vec<String> = v.ids("cites").map_err(no_id)?.iter().map(Id::to_string).collect();
    let bare = |s: &&mut reader::DraftStatement| s.cites.is_empty() && s.kind.asserts();
    let mut any = false;
    for statement in draft.statements.iter_mut().filter(bare).filter(|_| !cites.is_empty()) {
        statement.cites.clone_from(&cites);
        any = true;
    }
    Ok(any)
}

/// What the text is at this moment: the draft was compared with this and no other.
fn stands(a: &Ask<'_>, output: &Id) -> Result<String, Trouble> {
    Ok(format!("{} {}", a.view(output)?.version(), base(&a.state().plan_heads(output))))
}

/// What was shown: the draft and how it is taken.
fn seen(b: &Brought) -> String {
    Digest::of(format!("{}\n{}\n{}", b.lang, b.keeps, b.text.trim()).as_bytes()).to_string()
}

fn acts(a: &Ask<'_>, output: &Id, revision: &Revision, plan: Plan) -> Result<Vec<Act>, Trouble> {
    let mut acts = Vec::new();
    for line in revision.lines.iter().filter(|l| !l.left) {
        let heads = a.state().statement_heads(output, &line.id);
        if matches!(&heads[..], [(_, only)] if only.value == line.value) {
            continue;
        }
        let ops: Vec<OpId> = heads.iter().map(|(op, _)| **op).collect();
        let register = a.state().statement(output, &line.id);
        acts.push(Act::Statement(home::put(&line.id, register, &ops, line.value.clone())?));
    }
    let order = revision.order();
    if order != plan.order {
        acts.push(put_plan(a, output, Plan { order, ..plan })?);
    }
    Ok(acts)
}

#[allow(clippy::too_many_arguments, reason = "one page shows all of them")]
fn shown(
    a: &Ask<'_>,
    output: &Id,
    brought: &Brought,
    revision: &Revision,
    plan: &Plan,
    stands: &str,
    trouble: Vec<String>,
    status: u16,
) -> Answer {
    let mut body = String::new();
    if !trouble.is_empty() {
        let _ = write!(body, "<div class=\"summary\" role=\"alert\">{}</div>", parts::paragraphs(&trouble));
    }
    body.push_str(&parts::lede(&counted(a, revision, plan)));
    body.push_str(&noticed(a, &brought.draft));
    body.push_str(&record::conduct::note(a, revision.lines.iter().flat_map(|l| l.value.cites.clone())));
    body.push_str(&changes(a, revision));
    let mut form = carry_form(a, output);
    for field in &mut form.fields {
        field.values = match field.name.as_str() {
            "text" => vec![brought.text.clone()],
            "lang" => vec![brought.lang.clone()],
            "keep" if brought.keeps => vec!["yes".to_owned()],
            "stage" => vec!["sign".to_owned()],
            "base" => vec![stands.to_owned()],
            "seen" => vec![seen(brought)],
            _ => Vec::new(),
        };
    }
    body.push_str(&parts::heading(2, &a.t("draft-sign-title")));
    body.push_str(&a.form(&form));
    let _ = write!(body, "<p>{}</p>", parts::link(&format!("/o/{output}/draft"), &a.t("draft-again")));
    Ok(Page { status, ..Page::new(a.t("draft-shown-title"), body).of(output, "") }.into())
}

fn is_as_before(line: &Line) -> bool {
    line.before.as_ref() == Some(&line.value)
}

fn counted(a: &Ask<'_>, revision: &Revision, plan: &Plan) -> String {
    let order = revision.order();
    let moved = history::moved(&plan.order.iter().collect::<Vec<_>>(), &order.iter().collect::<Vec<_>>()).len();
    let same = revision.lines.iter().filter(|l| is_as_before(l)).count();
    let new = revision.lines.iter().filter(|l| l.before.is_none()).count();
    a.say(
        "draft-counts",
        &[
            ("same", same.into()),
            ("edited", (revision.lines.len() - same - new).into()),
            ("added", new.into()),
            ("removed", revision.removed.len().into()),
            ("moved", moved.into()),
        ],
    )
}

/// What the reader of drafts left out or guessed, and what colleagues wrote in the margin.
fn noticed(a: &Ask<'_>, draft: &Draft) -> String {
    let mut out = String::new();
    // The second step reads statements that carry their kind: no look at the first line tells a headline there.
    let headed = draft.statements.iter().any(|s| s.kind == reader::Kind::Headline);
    let notices = draft.notices.iter().filter(|n| !(headed && n.what == reader::What::HeadlineMissing));
    let notices: Vec<String> = notices.map(|n| say::notice(a.texts, n)).collect();
    let comments: Vec<String> = draft.comments.iter().map(|c| c.text.clone()).filter(|c| !c.is_empty()).collect();
    for (title, mut lines) in [("draft-notices", notices), ("draft-comments", comments)] {
        if lines.is_empty() {
            continue;
        }
        let count = lines.len();
        let more = count.saturating_sub(LISTED_MAX);
        lines.truncate(LISTED_MAX);
        if more > 0 {
            lines.push(a.say("text-more", &[("count", more.into())]));
        }
        let open = if count <= 8 { " open" } else { "" };
        let title = a.say(title, &[("count", count.into())]);
        let _ =
            write!(out, "<details{open}><summary>{}</summary>{}</details>", parts::esc(&title), parts::list(&lines));
    }
    out
}

fn changes(a: &Ask<'_>, revision: &Revision) -> String {
    let mut out = parts::heading(2, &a.t("draft-changes"));
    let changed: Vec<&Line> = revision.lines.iter().filter(|l| !is_as_before(l) || l.kept.is_some()).collect();
    for line in changed.iter().take(LISTED_MAX) {
        out.push_str(&change(a, line));
    }
    let more = changed.len().saturating_sub(LISTED_MAX);
    if more > 0 {
        let _ = write!(out, "<p>{}</p>", parts::esc(&a.say("text-more", &[("count", more.into())])));
    }
    if changed.is_empty() && revision.removed.is_empty() {
        let _ = write!(out, "<p>{}</p>", parts::esc(&a.t("draft-no-changes")));
    }
    if !revision.removed.is_empty() {
        out.push_str(&parts::heading(2, &a.t("draft-removed")));
        let _ = write!(out, "<p>{}</p>", parts::esc(&a.t("draft-removed-means")));
        for (id, s) in revision.removed.iter().take(LISTED_MAX) {
            let _ = write!(out, "<h3 class=\"id\">{id}</h3>{}", words_html(s, &parts::esc(&s.text)));
        }
    }
    out
}

fn change(a: &Ask<'_>, line: &Line) -> String {
    let how = match (&line.before, line.how) {
        (None, _) => "draft-how-new",
        (Some(_), How::Same) => "draft-how-about",
        _ => "draft-how-edited",
    };
    let title = a.say(how, &[("id", line.id.as_str().into())]);
    let inner = match &line.before {
        Some(before) => diff::html(a.texts, &diff::words(&before.text, &line.value.text)),
        None => parts::esc(&line.value.text),
    };
    let mut meta = about(a, &line.value);
    if let Some(before) = line.before.as_ref().filter(|b| about(a, b) != about(a, &line.value)) {
        meta = a.say("draft-was", &[("before", about(a, before).into()), ("now", meta.into())]);
    }
    let kept = line.kept.as_ref().map_or_else(String::new, |person| {
        let id = if line.left { "draft-left" } else { "draft-kept" };
        let names = a.plain_names();
        let said = a.say(id, &[("id", line.id.as_str().into()), ("person", names.person(a.texts, person).into())]);
        format!("<p class=\"note\">{}</p>", parts::esc(&said))
    });
    format!(
        "<section><h3>{}</h3><p class=\"meta\">{}</p>{kept}{}</section>",
        parts::esc(&title),
        parts::esc(&meta),
        words_html(&line.value, &inner)
    )
}
