//! Signing: the very thing that is signed, what changed since one last signed, and what the signature will and won't
//! mean. One act answers all the questions that are ticked.
//!
//! The form carries, for each question, the digest of what was shown. If anything of it changed while somebody read,
//! nothing is signed: they are shown the new state and asked again.

use std::collections::BTreeSet;

use askama::Template;
use nobis_core::acts::{Act, Answered, Attest};
use nobis_core::ids::{Digest, Id};
use nobis_core::reading::{Gate, Key, Outline};
use nobis_core::report::{Advice, By, GateReport, Report};
use nobis_core::state::Signed;
use nobis_core::view::View;

use super::super::ask::{Answer, Ask, Outcome, Page, Wrong};
use super::super::criteria;
use super::super::form::{Choice, Control, Field, Form, Values};
use super::super::waits;
use super::{gates, paged, parts};
use crate::say::{self, Names};

/// Questions on one page: fifty statements are ten pages of print, and more than anybody reads before signing once.
const QUESTIONS_MAX: usize = 50;

/// In the place of a gate in an address: every gate.
const ALL: &str = "all";

struct Card {
    /// The gate and what it asks, where questions of several gates stand on one page: at the first of each.
    gate: Option<(String, String)>,
    title: String,
    state: String,
    class: &'static str,
    words: String,
    lang: String,
    cites: Vec<(String, String)>,
    /// What whoever signs is asked to look at in the words.
    advice: Vec<String>,
    /// The statements a question about more than one of them reads: name, language, words. Of a long text a page of
    /// them, with a link to the others.
    texts: Vec<(String, String, String)>,
    texts_count: usize,
    texts_more: String,
    read: Vec<String>,
    since: String,
    changed: Vec<String>,
}

#[derive(Template)]
#[template(path = "sign.html")]
struct SignPage<'p> {
    texts: &'p say::Texts,
    criterion: String,
    original: Option<String>,
    cards: Vec<Card>,
    form: String,
    note: String,
}

/// Signs questions of one gate.
///
/// # Errors
/// No such output or gate.
pub fn sign(a: &Ask<'_>) -> Answer {
    if a.param("gate") == ALL {
        return all(a);
    }
    let output = a.output()?;
    let gate = gates::of_address(a)?;
    let report = a.report(output)?;
    let asked: Vec<&GateReport> = report.gates.iter().filter(|g| g.key.gate() == gate && mine(a, &g.key)).collect();
    signing(a, output, &report, &asked, gate, &format!("/o/{output}/sign/{}", gate.word()))
}

/// Signs, in one act, whatever waits for this person at every gate but consent, which is answered in words of its own.
fn all(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let report = a.report(output)?;
    let waits = |g: &&GateReport| g.key.gate() != Gate::Consent && gates::waits_for(a, g);
    let asked: Vec<&GateReport> = report.gates.iter().filter(waits).collect();
    signing(a, output, &report, &asked, Gate::Facts, &format!("/o/{output}/sign/{ALL}"))
}

/// Re-affirms, in one act, whatever this person signed before it changed, at every gate but consent, which is answered
/// in words of its own.
///
/// # Errors
/// No such output.
pub fn affirm(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let report = a.report(output)?;
    let stale = |g: &&GateReport| {
        let outline = g.outline.as_ref();
        g.key.gate() != Gate::Consent
            && outline
                .is_some_and(|o| last(a, output, &g.key).is_some_and(|s| s.act.marks[&g.key.to_string()] != o.digest()))
    };
    let asked: Vec<&GateReport> = report.gates.iter().filter(stale).collect();
    signing(a, output, &report, &asked, Gate::Facts, &format!("/o/{output}/affirm"))
}

/// A question a person may be asked: consent is answered for one's own unit only.
fn mine(a: &Ask<'_>, key: &Key) -> bool {
    if let Key::Unit(unit, _) = key { unit == a.unit() } else { true }
}

fn signing(a: &Ask<'_>, output: &Id, report: &Report, asked: &[&GateReport], gate: Gate, action: &str) -> Answer {
    let view = a.view(output)?;
    let names = a.names(&view);
    let mut asked: Vec<(&GateReport, &Outline)> =
        asked.iter().filter_map(|g| Some((*g, g.outline.as_ref()?))).collect();
    // What waits for this person first, in the order of the text.
    asked.sort_by_key(|(g, _)| !gates::waits_for(a, g));
    let more = asked.len().saturating_sub(QUESTIONS_MAX);
    asked.truncate(QUESTIONS_MAX);
    if asked.is_empty() {
        let body = parts::lede(&a.t("sign-nothing"));
        return Ok(Page::new(title(a, gate, action), body).of(output, "/gates").into());
    }
    let form = form(a, &names, &asked, gate, action);
    let several = is_several(action);
    let criterion = criteria::of_gate(a.texts, view.charter, gate).filter(|_| !several);
    let page = |a: &Ask<'_>, form: String| {
        let page = SignPage {
            texts: a.texts,
            criterion: match &criterion {
                Some(c) => c.words.clone(),
                None if gate == Gate::Consent => a.t("gate-about-consent"),
                None if action.ends_with("/affirm") => a.t("sign-lede"),
                None => a.t("sign-all-lede"),
            },
            original: criterion.and_then(|c| c.original),
            cards: cards(a, &view, &names, report, &asked, several),
            form,
            note: if more > 0 { a.say("sign-more", &[("count", more.into())]) } else { String::new() },
        };
        let body = page.render().expect("writing into a string never fails");
        Ok(Page::new(title(a, gate, action), body).of(output, "/gates"))
    };
    if a.is_post && a.trouble.is_none() && has_moved(a, &asked) {
        // Shown as it is now, with what was answered, and nothing ticked that nobody has seen.
        let form = form.filled(&a.given, a.texts).wrong("questions", a.t("sign-changed"));
        let html = a.form(&form);
        return Ok(Outcome::Page(Page { status: 409, ..page(a, html)? }));
    }
    let version = report.version;
    a.act_with(form, page, |v| {
        let act = attest(a, output, version, &asked, v)?;
        Ok((vec![Act::Attest(act)], format!("/o/{output}/gates?done=attest")))
    })
}

/// Whether a form holds questions of several gates.
fn is_several(action: &str) -> bool {
    action.ends_with("/affirm") || action.ends_with("/sign/all")
}

fn title(a: &Ask<'_>, gate: Gate, action: &str) -> String {
    if action.ends_with("/affirm") {
        a.t("affirm-title")
    } else if is_several(action) {
        a.t("sign-all-title")
    } else {
        a.say("sign-title", &[("gate", a.texts.word(&gate).into())])
    }
}

/// A question in the list of those to tick; of several gates each says which it is of.
fn question(a: &Ask<'_>, names: &Names, key: &Key, several: bool) -> String {
    let title = gates::question_title(a, names, key);
    if !several {
        return title;
    }
    a.say("sign-all-question", &[("gate", a.texts.word(&key.gate()).into()), ("question", title.into())])
}

/// What each signature of a form means. One that answers several gates means all that it would mean at each.
fn meanings(a: &Ask<'_>, asked: &[(&GateReport, &Outline)], action: &str) -> Vec<String> {
    if action.ends_with("/affirm") {
        return vec![a.t("means-affirm")];
    }
    let mut out: Vec<String> = Vec::new();
    for line in asked.iter().flat_map(|(g, _)| criteria::meaning(a.texts, &g.key)) {
        if !out.contains(&line) {
            out.push(line);
        }
    }
    out
}

fn cards(
    a: &Ask<'_>,
    view: &View<'_>,
    names: &Names,
    report: &Report,
    asked: &[(&GateReport, &Outline)],
    several: bool,
) -> Vec<Card> {
    let mut seen = BTreeSet::new();
    let one = |(g, outline): &(&GateReport, &Outline)| {
        let gate = g.key.gate();
        let begins = several && seen.insert(gate);
        let asks = || criteria::of_gate(a.texts, view.charter, gate).map_or_else(String::new, |c| c.words);
        let gate = begins.then(|| (a.texts.word(&gate), asks()));
        Card { gate, advice: plain_facts(a, names, report, &g.key), ..card(a, view, names, g, outline) }
    };
    asked.iter().map(one).collect()
}

/// What whoever signs the facts of a statement is asked to look at: that it says as a fact what is only suspected.
fn plain_facts(a: &Ask<'_>, names: &Names, report: &Report, key: &Key) -> Vec<String> {
    let Key::Statement(Gate::Facts, id) = key else { return Vec::new() };
    let of_it = report.advice.iter().filter(|d| d.statement == *id && d.class == Advice::PLAIN_FACT);
    of_it.map(|d| say::advice_line(a.texts, d, names)).collect()
}

/// The value a question has in the form: what it is, and the digest of what was shown of it.
fn value(key: &Key, outline: &Outline) -> String {
    format!("{key}~{}", outline.digest())
}

/// Whether a question that was ticked isn't any more what was shown.
fn has_moved(a: &Ask<'_>, asked: &[(&GateReport, &Outline)]) -> bool {
    let now: BTreeSet<String> = asked.iter().map(|(g, o)| value(&g.key, o)).collect();
    let keys: BTreeSet<String> = asked.iter().map(|(g, _)| g.key.to_string()).collect();
    let ticked = a.given.all("questions").iter().filter_map(|v| v.split_once('~').map(|(key, _)| (key, v)));
    let mut known = ticked.filter(|(key, _)| keys.contains(*key));
    known.any(|(_, v)| !now.contains(v))
}

fn form(a: &Ask<'_>, names: &Names, asked: &[(&GateReport, &Outline)], gate: Gate, action: &str) -> Form {
    let consent = gate == Gate::Consent;
    let several = is_several(action);
    let choice = |(g, o): &(&GateReport, &Outline)| Choice::new(value(&g.key, o), question(a, names, &g.key, several));
    let waiting = asked.iter().filter(|(g, _)| gates::waits_for(a, g)).map(|(g, o)| value(&g.key, o));
    let answer = |v: Answered| Choice::new(v, a.texts.word(&v)).hinted(a.t(&format!("answered-hint-{v}")));
    let mut fields = vec![
        Field::new("questions", a.t("sign-questions"), Control::Checks(asked.iter().map(choice).collect()))
            .hinted(a.t("sign-questions-hint"))
            .chosen(waiting),
        Field::new("verdict", a.t("sign-verdict"), Control::Radio(Answered::ALL.iter().copied().map(answer).collect())),
    ];
    if consent {
        let told = vec![Choice::new("true", a.t("sign-in-time-yes")), Choice::new("false", a.t("sign-in-time-no"))];
        fields.push(Field::new("in_time", a.t("sign-in-time"), Control::Radio(told)).hinted(a.t("sign-in-time-hint")));
    }
    Form::new(action, a.t("sign-go"), fields).meaning(meanings(a, asked, action))
}

fn attest(
    a: &Ask<'_>,
    output: &Id,
    version: Digest,
    asked: &[(&GateReport, &Outline)],
    v: &Values,
) -> Result<Attest, Wrong> {
    let ticked = v.chosen("questions");
    let chosen: Vec<&Outline> =
        asked.iter().filter(|(g, o)| ticked.contains(&value(&g.key, o))).map(|(_, o)| *o).collect();
    let verdict = v.one("verdict").ok_or_else(|| Wrong::Field("verdict", a.t("form-unchosen")))?;
    let marks = chosen.iter().map(|o| (o.key.to_string(), o.digest())).collect();
    let items = chosen.iter().flat_map(|o| o.items.clone()).collect();
    Ok(Attest { output: output.clone(), version, verdict, in_time: v.one("in_time"), marks, items })
}

/// This person's newest signature on a question.
fn last<'a>(a: &Ask<'a>, output: &Id, key: &Key) -> Option<&'a Signed<Attest>> {
    let on_it = a.state().attests.about(&(output.clone(), key.to_string())).map(|(_, signed)| signed);
    on_it.filter(|s| s.person == a.session.person).max_by_key(|s| (s.at, s.seq))
}

fn card(a: &Ask<'_>, view: &View<'_>, names: &Names, g: &GateReport, outline: &Outline) -> Card {
    let statement = g.key.statement().and_then(|id| view.statement(id));
    let cites = statement.map_or(&[][..], |s| &s.version.value.cites);
    let before = last(a, view.id, &g.key);
    let (since, changed) = match before {
        None => (a.t("sign-first"), Vec::new()),
        Some(s) if s.act.marks[&g.key.to_string()] == outline.digest() => {
            (a.say("sign-already", &[("when", names.when(a.texts, s.at).into())]), Vec::new())
        }
        Some(s) => {
            let since = a.say("sign-since", &[("when", names.when(a.texts, s.at).into())]);
            (since, super::super::since::changes(a, view, outline, &s.act.items))
        }
    };
    let mut texts = if statement.is_some() { Vec::new() } else { read_texts(a, view, outline) };
    let texts_count = texts.len();
    texts.truncate(paged::ON_PAGE);
    let texts_more = a.say("text-more", &[("count", (texts_count - texts.len()).into())]);
    let texts_more = if texts_count > texts.len() {
        parts::link(&format!("/o/{}?from={}", view.id, paged::ON_PAGE), &texts_more)
    } else {
        String::new()
    };
    Card {
        gate: None,
        advice: Vec::new(),
        title: gates::question_title(a, names, &g.key),
        state: parts::state(a.texts, &g.verdict),
        class: parts::state_class(&g.verdict),
        words: match (statement, &g.key) {
            (Some(s), _) => s.version.value.text.clone(),
            (None, Key::Unit(_, part)) => criteria::of_part(a.texts, *part),
            (None, _) => String::new(),
        },
        lang: statement.map_or_else(String::new, |s| s.version.value.lang.clone()),
        cites: cites.iter().map(|id| (super::text::record_href(a, id), id.to_string())).collect(),
        texts,
        texts_count,
        texts_more,
        read: gates::items(a, outline),
        since: if waits::wrote(a.person(), g) { a.t("sign-wrote") } else { others(a, names, g, &since) },
        changed,
    }
}

/// The statements a question reads, in the order of the text: whoever signs for all of them reads all of them here.
fn read_texts(a: &Ask<'_>, view: &View<'_>, outline: &Outline) -> Vec<(String, String, String)> {
    let reads = |id: &Id| outline.items.contains_key(&format!("statement/{id}"));
    let read = view.statements.iter().filter(|s| reads(s.id));
    read.map(|s| {
        let value = &s.version.value;
        (format!("{}, {}", s.id, a.texts.word(&value.kind)), value.lang.clone(), value.text.clone())
    })
    .collect()
}

/// What the reader did before, and who else has signed: nobody signs because others did, but a person may be saved a
/// question that is answered.
fn others(a: &Ask<'_>, names: &Names, g: &GateReport, since: &str) -> String {
    let others = g.cleared.iter().filter(|by| !matches!(by, By::Person { person, .. } if *person == a.session.person));
    let said: Vec<String> = others.map(|by| say::by(a.texts, by, names)).collect();
    if said.is_empty() {
        since.to_owned()
    } else {
        format!(
            "{since} {}",
            a.say("sign-others", &[("by", say::list::short(a.texts, &said, 3, say::list::Joined::And).into())])
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_named_with_the_digest_of_what_was_shown() {
        let key = Key::Whole(Gate::Harm);
        let outline = |items: &[(&str, &str)]| Outline {
            key: key.clone(),
            items: items.iter().map(|(r, v)| ((*r).to_owned(), Digest::of(v.as_bytes()))).collect(),
            authors: BTreeSet::new(),
            conflicts: BTreeSet::new(),
            since: nobis_core::moment::Moment::from_unix(0).expect("the epoch is a moment"),
        };
        let (before, after) = (outline(&[("risk/R1", "a")]), outline(&[("risk/R1", "b")]));
        assert_ne!(value(&key, &before), value(&key, &after));
        assert!(value(&key, &before).starts_with("harm~"));
    }
}
