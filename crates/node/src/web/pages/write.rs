//! Writing one statement.
//!
//! A change is based on what its writer saw. The form carries the acts it was drawn from; where somebody else saved in
//! between, nothing is written over: both texts are shown, word by word, and the writer chooses. Where two versions
//! stand side by side because two nodes were apart, saving settles it, after both were read.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use nobis_core::acts::Act;
use nobis_core::ids::Id;
use nobis_core::op::OpId;
use nobis_core::records::{Kind, Statement};
use nobis_core::register::Version;
use nobis_core::report::{Blocker, Report, Who};
use nobis_core::wording;

use super::super::ask::{Answer, Ask, Page, Wrong, not_found};
use super::super::diff;
use super::super::form::{Choice, Control, Field, Form, Values};
use super::super::shell::direction;
use super::{known, parts, record, text};
use crate::draft;
use crate::home;
use crate::say::{self, Names};
use crate::trouble::Trouble;

pub use super::order::order;
pub use super::place::{add, remove};

/// The heads of a statement or plan.
pub(super) type Heads<'a, T> = Vec<(&'a OpId, &'a Version<T>)>;

/// The output of the address, for somebody who may write it.
pub(super) fn writes<'a>(a: &Ask<'a>) -> Result<&'a Id, Trouble> {
    let output = a.output()?;
    if text::may_write(a, output) { Ok(output) } else { Err(Trouble::new("not-a-writer")) }
}

/// What a form was drawn from, to be carried in it.
pub(super) fn base<T>(heads: &Heads<'_, T>) -> String {
    heads.iter().map(|(op, _)| op.to_string()).collect::<Vec<_>>().join(" ")
}

/// The field that carries it. 64 digits for each version that stands beside others; a dozen is more than ever did.
pub(super) fn base_field(base: &str) -> Field {
    Field { chars_max: 8_000, ..Field::new("base", "", Control::Hidden).optional().value(base) }
}

/// Who wrote a version, and when.
pub(super) fn by<T>(a: &Ask<'_>, names: &Names, v: &Version<T>) -> String {
    let (who, when) = (names.person(a.texts, &v.person), names.when(a.texts, v.at));
    a.say("write-by", &[("who", who.into()), ("when", when.into())])
}

/// Words in their language.
pub(super) fn words_html(s: &Statement, inner: &str) -> String {
    let dir = if s.lang.is_empty() { "auto" } else { direction(&s.lang) };
    let lang = if s.lang.is_empty() { String::new() } else { format!(" lang=\"{}\"", parts::esc(&s.lang)) };
    format!("<p class=\"words\" dir=\"{dir}\"{lang}>{inner}</p>")
}

/// Changes a statement.
///
/// # Errors
/// No such statement, or the reader doesn't write this text.
pub fn edit(a: &Ask<'_>) -> Answer {
    let output = writes(a)?;
    let id = a.id("statement")?;
    let heads = a.state().statement_heads(output, &id);
    let Some((_, first)) = heads.first() else { return Err(not_found()) };
    let wanted = a.query.one("take");
    let start = heads.iter().find(|(op, _)| op.to_string() == wanted).map_or(&first.value, |(_, v)| &v.value);
    let start = &offered(a, start);
    let now = base(&heads);
    let mut fields = fields(a, start);
    fields.push(base_field(&now));
    let form = Form::new(format!("/o/{output}/s/{id}"), a.t("write-go"), fields).meaning([a.t("write-means")]);
    let head = |a: &Ask<'_>, above: String, form: String| {
        let body = above + &page(a, output, &id, &heads, &form)?;
        Ok::<_, Trouble>(Page::new(a.say("write-title", &[("id", id.as_str().into())]), body).of(output, ""))
    };
    if a.is_post && a.trouble.is_none() && a.given.one("base") != now {
        // Somebody saved in between. What was typed stays in the form, which now knows of both.
        let filled = form.filled(&a.given, a.texts);
        let above = overtaken(a, output, &id, &heads, &filled);
        let fields = filled.fields.into_iter().map(|f| if f.name == "base" { base_field(&now) } else { f }).collect();
        let form = a.form(&Form { fields, ..filled });
        return Ok(Page { status: 409, ..head(a, above, form)? }.into());
    }
    let page = |a: &Ask<'_>, form: String| head(a, String::new(), form);
    a.act_with(form, page, |v| {
        let mut value = statement(a, output, v)?;
        let bare = draft::is_disguised(&v.text("text"));
        value.cites = cited(a, &value.cites, &only_cites(&heads))?;
        let [(_, only), ..] = &heads[..] else { return Err(Wrong::Whole(not_found())) };
        let settles = heads.len() > 1;
        if !settles && only.value == value {
            return Err(Wrong::Whole(Trouble::new("write-same")));
        }
        let typesetting = Statement { text: only.value.text.clone(), ..value.clone() } == only.value
            && wording::same(&value.text) == wording::same(&only.value.text);
        let ops: Vec<OpId> = heads.iter().map(|(op, _)| **op).collect();
        let put = home::put(&id, a.state().statement(output, &id), &ops, value)?;
        let done = match (bare, settles, typesetting) {
            (true, ..) => "edit-bare",
            (_, true, _) => "edit-settles",
            (_, false, true) => "edit-typesetting",
            (_, false, false) => "edit",
        };
        Ok((vec![Act::Statement(put)], text::place(a.state(), output, &id, done)))
    })
}

/// A statement that rests on nothing is offered the only finding there is.
fn offered(a: &Ask<'_>, s: &Statement) -> Statement {
    let mut offered = s.clone();
    if s.cites.is_empty() && s.kind.asserts() {
        offered.cites.extend(known::only_finding(a));
    }
    offered
}

/// What the versions of a statement rest on now.
fn only_cites(heads: &Heads<'_, Statement>) -> BTreeSet<Id> {
    heads.iter().flat_map(|(_, v)| v.value.cites.iter().cloned()).collect()
}

/// Citations, each of something that is here. What was cited before stays: the record may be on another unit's node.
pub(super) fn cited(a: &Ask<'_>, cites: &[Id], before: &BTreeSet<Id>) -> Result<Vec<Id>, Wrong> {
    match cites.iter().find(|id| !before.contains(*id) && !known::is_known(a.state(), id)) {
        Some(id) => Err(Wrong::Field("cites", a.say("write-unknown-id", &[("id", id.as_str().into())]))),
        None => Ok(cites.to_vec()),
    }
}

/// What somebody else did while this was typed.
fn overtaken(a: &Ask<'_>, output: &Id, id: &Id, heads: &Heads<'_, Statement>, typed: &Form) -> String {
    let names = a.plain_names();
    let seen: BTreeSet<&str> = a.given.one("base").split_whitespace().collect();
    let register = a.state().statement(output, id);
    let before = register.and_then(|r| r.versions().find(|(op, _)| seen.contains(op.to_string().as_str())));
    let typed = typed.fields.iter().find(|f| f.name == "text").and_then(|f| f.values.first());
    let typed = draft::tidy(typed.map_or("", String::as_str));
    let mut out = format!(
        "<div class=\"summary\" role=\"alert\"><h2>{}</h2><p>{}</p>",
        parts::esc(&a.t("write-overtaken")),
        parts::esc(&a.t("write-overtaken-lede"))
    );
    for (_, theirs) in heads.iter().filter(|(op, _)| !seen.contains(op.to_string().as_str())) {
        let _ = write!(out, "<p class=\"meta\">{}</p>", parts::esc(&by(a, &names, theirs)));
        if let Some((_, before)) = before {
            let changed = diff::html(a.texts, &diff::words(&before.value.text, &theirs.value.text));
            out.push_str(&parts::heading(3, &a.t("write-theirs")));
            out.push_str(&words_html(&theirs.value, &changed));
        }
        let changed = diff::html(a.texts, &diff::words(&theirs.value.text, &typed));
        out.push_str(&parts::heading(3, &a.t("write-yours")));
        out.push_str(&words_html(&theirs.value, &changed));
    }
    out + "</div>"
}

/// All there is to see while writing a statement, around its form.
fn page(a: &Ask<'_>, output: &Id, id: &Id, heads: &Heads<'_, Statement>, form: &str) -> Result<String, Trouble> {
    let view = a.view(output)?;
    let report = a.report(output)?;
    let names = a.names(&view);
    let mut out = String::new();
    let in_order = view.plan.is_some_and(|p| p.value.order.contains(id));
    if !in_order {
        out.push_str(&parts::lede(&a.t("write-not-in")));
    }
    if heads.len() > 1 {
        out.push_str(&beside(a, &names, &format!("/o/{output}/s/{id}"), heads));
    }
    let look = looks(a, &names, id, &report);
    let look = if look.is_empty() && in_order { format!("<p>{}</p>", parts::esc(&a.t("text-nothing"))) } else { look };
    // Whoever has just sent the form must find it, with what is wrong, on top.
    let form = parts::heading(2, &a.t("write-change")) + form;
    out.push_str(&if a.is_post { form + &look } else { look + &form });
    out.push_str(&record::conduct::note(a, only_cites(heads)));
    out.push_str(&known::html(a, &view));
    let add = a.say("write-add-after", &[("id", id.as_str().into())]);
    let mut links = vec![(format!("/o/{output}/add?after={id}"), add)];
    if in_order {
        links.push((format!("/o/{output}/s/{id}/remove"), a.t("write-take-out")));
    }
    out.push_str(&parts::actions(&links));
    out.push_str(&earlier(a, &names, output, id, heads));
    Ok(out)
}

/// Wordings to think about, what a writer can mend here, and, folded away, what waits for others.
fn looks(a: &Ask<'_>, names: &Names, id: &Id, report: &Report) -> String {
    let advice = report.advice.iter().filter(|d| d.statement == *id);
    let advice: Vec<String> =
        advice.map(|d| format!("<li>{}</li>", parts::esc(&say::advice_line(a.texts, d, names)))).collect();
    let mut seen = BTreeSet::new();
    let mut line = |b: &Blocker| {
        let line = format!("<li>{}</li>", super::home::blocker(a, names, b, report.moment));
        seen.insert(line.clone()).then_some(line)
    };
    let here = || report.blockers().filter(|b| b.statement.as_ref() == Some(id));
    let is_ours = |b: &&Blocker| matches!(b.who, Who::Editors { .. });
    let ours: Vec<String> = here().filter(is_ours).filter_map(&mut line).collect();
    let others: Vec<String> = here().filter(|b| !is_ours(b)).filter_map(line).collect();
    let mut out = String::new();
    for (title, items) in [("write-advice", &advice), ("write-in-the-way", &ours)] {
        if !items.is_empty() {
            let _ = write!(out, "{}<ul>{}</ul>", parts::heading(2, &a.t(title)), items.concat());
        }
    }
    if !others.is_empty() {
        let title = a.say("write-others", &[("count", others.len().into())]);
        let _ = write!(out, "<details><summary>{}</summary><ul>{}</ul></details>", parts::esc(&title), others.concat());
    }
    out
}

/// Versions that stand side by side, each against the first.
fn beside(a: &Ask<'_>, names: &Names, path: &str, heads: &Heads<'_, Statement>) -> String {
    let count = ("count", heads.len().into());
    let mut out = format!(
        "<section class=\"summary\" aria-labelledby=\"beside\"><h2 id=\"beside\">{}</h2><p>{}</p>",
        parts::esc(&a.say("write-beside", std::slice::from_ref(&count))),
        parts::esc(&a.t("write-beside-lede"))
    );
    let [(_, first), ..] = &heads[..] else { return String::new() };
    for (n, (op, v)) in heads.iter().enumerate() {
        let inner = if n == 0 {
            parts::esc(&v.value.text)
        } else {
            diff::html(a.texts, &diff::words(&first.value.text, &v.value.text))
        };
        let take = a.say("write-take", &[("number", (n + 1).into())]);
        let _ = write!(
            out,
            "<h3>{}</h3><p class=\"meta\">{} · {}</p>{}<p>{}</p>",
            parts::esc(&a.say("write-version", &[("number", (n + 1).into())])),
            parts::esc(&by(a, names, v)),
            parts::esc(&about(a, &v.value)),
            words_html(&v.value, &inner),
            parts::link(&format!("{path}?take={op}"), &take)
        );
    }
    out + "</section>"
}

/// What a statement is, in short: kind, language, citations.
pub(super) fn about(a: &Ask<'_>, s: &Statement) -> String {
    let cites: Vec<&str> = s.cites.iter().map(Id::as_str).collect();
    let cites = if cites.is_empty() {
        a.t("text-no-cites")
    } else {
        format!("{} {}", a.t("text-cites"), cites.join(&crate::say::list::comma(a.texts)))
    };
    format!("{} · {} · {cites}", a.texts.word(&s.kind), s.lang)
}

/// Earlier versions shown below the form; older ones are on the page of versions.
const EARLIER_MAX: usize = 12;

fn earlier(a: &Ask<'_>, names: &Names, output: &Id, id: &Id, heads: &Heads<'_, Statement>) -> String {
    let Some(register) = a.state().statement(output, id) else { return String::new() };
    let is_head = |op: &OpId| heads.iter().any(|(head, _)| *head == op);
    let mut old: Vec<_> =
        register.versions().filter(|(op, v)| !is_head(op) && a.state().may_edit(output, &v.unit)).collect();
    old.sort_by_key(|(op, v)| std::cmp::Reverse((v.at, **op)));
    let mut out = parts::heading(2, &a.t("write-earlier"));
    for (_, v) in heads {
        let _ = write!(
            out,
            "<p class=\"meta\">{}</p>",
            parts::esc(&a.say("write-now-by", &[("by", by(a, names, v).into())]))
        );
    }
    if old.is_empty() {
        let _ = write!(out, "<p>{}</p>", parts::esc(&a.t("write-earlier-none")));
    }
    for (_, v) in old.iter().take(EARLIER_MAX) {
        let meta = format!("{} · {}", by(a, names, v), about(a, &v.value));
        let _ = write!(
            out,
            "<p class=\"meta\">{}</p>{}",
            parts::esc(&meta),
            words_html(&v.value, &parts::esc(&v.value.text))
        );
    }
    if old.len() > EARLIER_MAX {
        let _ = write!(out, "<p>{}</p>", parts::link(&format!("/o/{output}/versions"), &a.t("write-earlier-all")));
    }
    out
}

const PURPOSES: [&str; 5] = ["publish-named", "image", "voice", "location", "media"];

/// The fields of a statement.
pub(super) fn fields(a: &Ask<'_>, s: &Statement) -> Vec<Field> {
    let kinds = Kind::ALL.iter().map(|k| Choice::new(k.word(), a.texts.word(k))).collect();
    let mut purposes: BTreeSet<&str> = PURPOSES.into();
    purposes.extend(s.purposes.iter().map(String::as_str));
    let purpose = |p: &str| Choice::new(p, a.texts.find(&format!("purpose-{p}"), &[]).unwrap_or_else(|| p.to_owned()));
    let purposes = purposes.into_iter().map(purpose).collect();
    let cites: Vec<&str> = s.cites.iter().map(Id::as_str).collect();
    vec![
        Field::new("text", a.t("write-text"), Control::Area(4))
            .takes_marks()
            .hinted(a.t("write-text-hint"))
            .value(&s.text)
            .written_in(&s.lang),
        Field::new("kind", a.t("write-kind"), Control::Select(kinds)).value(s.kind.word()),
        Field::new("lang", a.t("write-lang"), Control::Line).hinted(a.t("write-lang-hint")).value(&s.lang),
        Field::new("cites", a.t("write-cites"), Control::Line)
            .hinted(a.t("write-cites-hint"))
            .optional()
            .value(cites.join(" ")),
        Field::new("purposes", a.t("write-purposes"), Control::Checks(purposes))
            .hinted(a.t("write-purposes-hint"))
            .optional()
            .chosen(&s.purposes),
    ]
}

/// What was typed, as a statement.
pub(super) fn statement(a: &Ask<'_>, output: &Id, v: &Values) -> Result<Statement, Wrong> {
    let text = draft::tidy(&v.text("text"));
    if !text.chars().any(char::is_alphanumeric) {
        return Err(Wrong::Field("text", a.t("form-empty")));
    }
    if text.len() > draft::STATEMENT_BYTES_MAX {
        return Err(Wrong::Field("text", a.t("write-too-long")));
    }
    let no_id = |word: String| Wrong::Field("cites", a.say("write-no-id", &[("word", word.as_str().into())]));
    let mut once = BTreeSet::new();
    let cites: Vec<Id> = v.ids("cites").map_err(no_id)?.into_iter().filter(|id| once.insert(id.clone())).collect();
    if cites.len() > draft::CITES_MAX {
        return Err(Wrong::Field("cites", a.say("write-too-many-cites", &[("most", draft::CITES_MAX.into())])));
    }
    let kind = Kind::from_word(&v.text("kind")).ok_or_else(|| Wrong::Field("kind", a.t("form-unchosen")))?;
    let lang = lang(a, v)?;
    Ok(Statement {
        output: output.clone(),
        kind,
        text,
        lang,
        cites,
        purposes: v.chosen("purposes").into_iter().collect(),
    })
}

/// A language code.
pub(super) fn lang(a: &Ask<'_>, v: &Values) -> Result<String, Wrong> {
    let lang = v.text("lang");
    let shape = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    let first = lang.split('-').next().unwrap_or_default();
    let good = (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_lowercase());
    if good && lang.len() <= 35 && lang.split('-').all(shape) {
        Ok(lang)
    } else {
        Err(Wrong::Field("lang", a.t("write-lang-wrong")))
    }
}
