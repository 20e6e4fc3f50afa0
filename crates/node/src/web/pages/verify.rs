//! Verify: drop in a bag, get an answer in words. Open to anybody who reaches the node; nothing is kept of it.
//!
//! Three answers, never mixed up: it holds, it doesn't hold, it could not be looked at. What a release says of itself
//! is shown only when it holds: a forgery isn't given a stage.

use std::sync::{Mutex, PoisonError};

use nobis_core::check::{Checked, check_at};
use nobis_core::ids::Digest;
use nobis_core::records::Kind;
use nobis_core::release::{Published, UnitFact};
use nobis_core::report::Verdict;
use nobis_core::trust::Trust;

use super::super::ask::{Answer, Bare, Page};
use super::super::form::{Control, Field, Form};
use super::parts::{self, esc};
use crate::home::Home;
use crate::trouble::Trouble;
use crate::{run, say, verified, zipped};

/// One at a time: each is held in memory, and strangers must not be able to take the whole machine.
static CHECKING: Mutex<()> = Mutex::new(());

/// Takes a bag, and says whether it holds.
///
/// # Errors
/// None: whatever arrives, the page answers.
pub fn verify(bare: &Bare<'_>) -> Answer {
    let own = bare.app.look(|home| home.map(Home::trust).cloned());
    let form = form(bare, own.as_ref());
    if !bare.is_post {
        return Ok(asked(bare, own.as_ref(), &form, 200).into());
    }
    if let Err(form) = form.clone().read(&bare.given, bare.texts) {
        return Ok(asked(bare, own.as_ref(), &form, 422).into());
    }
    match look(bare, own) {
        Ok(found) => Ok(Page::new(bare.t("verify-title"), shown(bare, &found)).at("/verify").into()),
        Err(trouble) => {
            let mut lines = vec![bare.t("verify-not-looked")];
            lines.extend(run::lines(bare.texts, &trouble));
            let own = bare.app.look(|home| home.map(Home::trust).cloned());
            Ok(asked(bare, own.as_ref(), &Form { trouble: lines, ..form }, 422).into())
        }
    }
}

fn form(bare: &Bare<'_>, own: Option<&Trust>) -> Form {
    let trust = Field::new("trust", bare.t("verify-trust"), Control::File("")).hinted(bare.t("verify-trust-hint"));
    Form::new(
        "/verify",
        bare.t("verify-go"),
        vec![
            Field::new("bag", bare.t("verify-bag"), Control::File(".zip,application/zip"))
                .hinted(bare.t("verify-bag-hint")),
            if own.is_some() { trust.optional() } else { trust },
        ],
    )
}

fn asked(bare: &Bare<'_>, own: Option<&Trust>, form: &Form, status: u16) -> Page {
    let mut body = parts::lede(&bare.t("verify-lede")) + &form.html(bare.texts, "");
    if let Some(trust) = own {
        let args = [("federation", trust.federation.as_str().into())];
        body.push_str(&format!("<p>{}</p>{}", esc(&bare.say("verify-own-trust", &args)), digest(&trust.digest())));
    }
    body.push_str(&parts::heading(2, &bare.t("verify-yourself")));
    body.push_str(&parts::paragraphs(&[bare.t("verify-yourself-how")]));
    Page { status, ..Page::new(bare.t("verify-title"), body).at("/verify") }
}

/// What was found, and by which trust file.
struct Found {
    checked: Checked,
    trust: Trust,
    is_own: bool,
}

fn look(bare: &Bare<'_>, own: Option<Trust>) -> Result<Found, Trouble> {
    let given = bare.given.files.get("trust");
    let is_own = given.is_none();
    let trust = match given {
        Some(bytes) => read_trust(bytes)?,
        None => own.ok_or_else(|| Trouble::new("verify-no-trust"))?,
    };
    let bag = bare.given.files.get("bag").map_or(&[][..], Vec::as_slice);
    let one = CHECKING.lock().unwrap_or_else(PoisonError::into_inner);
    let files = zipped::unpack(bag).map_err(|fault| Trouble::new(fault.id()))?;
    let checked = check_at(&files, &trust, &[], bare.app.latest());
    drop(one);
    Ok(Found { checked, trust, is_own })
}

fn read_trust(bytes: &[u8]) -> Result<Trust, Trouble> {
    let broken = |line: usize| match line {
        0 => Trouble::new("verify-trust"),
        _ => Trouble::new("verify-trust-line").with("line", line),
    };
    let text = std::str::from_utf8(bytes).map_err(|_| broken(0))?;
    Trust::parse(text).map_err(|e| broken(e.line))
}

fn shown(bare: &Bare<'_>, found: &Found) -> String {
    let checked = &found.checked;
    let verdict = if checked.is_good() { Verdict::Clear } else { Verdict::Hold };
    let (id, class) = if checked.is_good() { ("verified-good", "clear") } else { ("verified-bad", "hold") };
    let mut body = format!(
        "<div class=\"card {class}\" role=\"status\"><h2><span class=\"state {}\">{}</span></h2>{}</div>",
        parts::state_class(&verdict),
        esc(&bare.t(id)),
        match checked.published.as_ref().filter(|_| checked.is_good()) {
            Some(p) => sealed(bare, checked, p),
            None => parts::paragraphs(&[bare.t("verified-next")]),
        }
    );
    match checked.published.as_ref().filter(|_| checked.is_good()) {
        Some(p) => body.push_str(&good(bare, p)),
        None => {
            let faults: Vec<String> = checked.faults.iter().map(|f| verified::fault(bare.texts, f)).collect();
            let count = faults.len();
            body.push_str(&parts::heading(2, &bare.say("verify-faults", &[("count", count.into())])));
            body.push_str(&parts::list(&faults.into_iter().take(FAULTS_SHOWN).collect::<Vec<_>>()));
            if count > FAULTS_SHOWN {
                let more = bare.say("verify-faults-more", &[("count", (count - FAULTS_SHOWN).into())]);
                body.push_str(&parts::paragraphs(&[more]));
            }
            if checked.faults.iter().any(|f| f.code == "trust-other") {
                body.push_str(&parts::paragraphs(&[bare.t("verify-trust-other-hint")]));
            }
        }
    }
    body.push_str(&by_which(bare, found));
    body + &format!("<p>{}</p>", parts::link("/verify", &bare.t("verify-another")))
}

/// What was sealed by whom, with the moment as people say it and, for machines, to the second.
fn sealed(bare: &Bare<'_>, checked: &Checked, p: &Published) -> String {
    let at = p.about.sealed;
    let shown = say::moment_utc(bare.texts, at);
    let lines = verified::checked_lines(bare.texts, checked, p, MOMENT);
    let time = format!("<time datetime=\"{at}\">{}</time>", esc(&shown));
    parts::paragraphs(&lines).replace(MOMENT, &time)
}

/// Stands for the moment while the sentence around it is escaped: no text of ours or of anybody's holds it, since
/// readers of text take it out.
const MOMENT: &str = "\u{fffc}";

/// Enough to see what is wrong; a wrong trust file alone makes one for every act.
const FAULTS_SHOWN: usize = 30;

/// By which trust file: an answer is worth what it is worth.
fn by_which(bare: &Bare<'_>, found: &Found) -> String {
    let id = if found.is_own { "verify-by-own" } else { "verify-by-given" };
    let said = bare.say(id, &[("federation", found.trust.federation.as_str().into())]);
    let heading = parts::heading(2, &bare.t("verify-by"));
    format!("{heading}<p>{}</p>{}", esc(&said), digest(&found.trust.digest()))
}

/// A digest to read over a telephone: groups of four.
pub fn digest(digest: &Digest) -> String {
    let text = digest.to_string();
    let groups: Vec<&str> = (0..text.len()).step_by(4).filter_map(|i| text.get(i..i + 4)).collect();
    format!("<p class=\"id\" dir=\"ltr\">{}</p>", groups.join(" "))
}

fn good(bare: &Bare<'_>, p: &Published) -> String {
    let headline = p.statements.iter().find(|s| s.statement.kind == Kind::Headline);
    let mut body = headline.map_or_else(String::new, |s| {
        format!("<p>{}</p>{}", esc(&bare.t("verify-headline")), parts::quote(&s.statement.text))
    });
    body.push_str(&account(bare, p));
    let of = |ids: &[&str]| parts::list(&ids.iter().map(|id| bare.t(id)).collect::<Vec<_>>());
    body.push_str(&parts::heading(2, &bare.t("verify-shows")));
    body.push_str(&of(&["verify-shows-words", "verify-shows-asked", "verify-shows-rule"]));
    body.push_str(&parts::heading(2, &bare.t("verify-shows-not")));
    body.push_str(&of(&["verify-shows-not-true", "verify-shows-not-last", "verify-shows-not-people"]));
    body
}

/// How a release came about: who was asked, how long they had, what they answered, who dissents, who could reply.
pub fn account(bare: &Bare<'_>, p: &Published) -> String {
    let texts = bare.texts;
    let provisional: Vec<String> = p.process.crisis.iter().map(|c| verified::provisional(texts, c)).collect();
    let mut body = parts::paragraphs(&provisional) + &parts::heading(2, &bare.t("verify-asked"));
    let units: Vec<String> = p.process.units.iter().map(|u| unit(bare, p, u)).collect();
    body.push_str(&if units.is_empty() {
        parts::paragraphs(&[bare.t("verify-nobody-asked")])
    } else {
        parts::list(&units)
    });
    if !p.process.dissents.is_empty() {
        body.push_str(&parts::heading(2, &bare.t("said-dissents")));
        for d in &p.process.dissents {
            body.push_str(&parts::paragraphs(&[verified::dissent(texts, p, d)]));
            body.push_str(&if d.text.is_empty() { String::new() } else { parts::quote(&d.text) });
        }
    }
    let objections: Vec<String> = p
        .process
        .objections
        .iter()
        .flat_map(|(unit, grounds)| {
            let name = p.about.units.get(unit).map_or(unit.as_str(), String::as_str);
            grounds.iter().map(move |(ground, count)| {
                let count = usize::try_from(*count).unwrap_or(usize::MAX);
                bare.say(
                    "verify-objection",
                    &[("unit", name.into()), ("ground", texts.word(ground).into()), ("count", count.into())],
                )
            })
        })
        .collect();
    if !objections.is_empty() {
        body.push_str(&parts::heading(2, &bare.t("verify-objections")));
        body.push_str(&parts::list(&objections));
    }
    let replies: Vec<String> = p.process.replies.iter().map(|r| reply(bare, r)).collect();
    body.push_str(&parts::heading(2, &bare.t("verify-replies")));
    if replies.is_empty() {
        body.push_str(&parts::paragraphs(&[bare.t("verify-replies-none")]));
    } else {
        body.push_str(&parts::list(&replies));
        // Nobody outside signed for these: they are the owner's word.
        let owner = p.about.units.get(&p.about.owner).map_or(p.about.owner.as_str(), String::as_str);
        body.push_str(&parts::paragraphs(&[bare.say("verify-reply-stated", &[("unit", owner.into())])]));
    }
    body
}

fn unit(bare: &Bare<'_>, p: &Published, u: &UnitFact) -> String {
    let mut line = verified::unit(bare.texts, p, u);
    let mut put = |text: String| {
        line.push(' ');
        line.push_str(&text);
    };
    match u.window_tenths {
        // A unit may answer outside its own hours, or at once.
        Some(0) => put(bare.t("verify-had-none")),
        Some(tenths) => put(bare.say("verify-had", &[("hours", say::days(bare.texts, tenths, 10).into())])),
        None => put(bare.t("verify-had-nothing")),
    }
    if let Some(promised) = u.promised {
        let delivered = u.delivered.map_or_else(|| bare.t("level-none"), |l| bare.texts.word(&l));
        let args = [("promised", bare.texts.word(&promised).into()), ("delivered", delivered.into())];
        put(bare.say("verify-promised", &args));
    }
    line
}

fn reply(bare: &Bare<'_>, r: &nobis_core::release::ReplyFact) -> String {
    let args = [
        ("addressee", r.addressee.as_str().into()),
        ("given", say::days(bare.texts, r.given_tenths, 10).into()),
        ("required", say::days(bare.texts, r.required_tenths, 10).into()),
        ("answered", usize::try_from(r.answered.0).unwrap_or(0).into()),
        ("questions", usize::try_from(r.answered.1).unwrap_or(0).into()),
    ];
    bare.say(if r.not_contacted { "verify-reply-not-asked" } else { "verify-reply" }, &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_read_out_in_groups_of_four() {
        let shown = digest(&Digest::of(b"x"));
        let groups: Vec<&str> = shown.split('>').nth(1).expect("a text").trim_end_matches("</p").split(' ').collect();
        assert_eq!(groups.len(), 16);
        assert!(groups.iter().all(|g| g.len() == 4), "{groups:?}");
    }

    #[test]
    fn a_trust_file_is_read_strictly_and_never_breaks_the_page() {
        for bytes in [&b""[..], b"\xff\xfe", b"#: nobis trust 1\nrubbish", b"#: nobis trust 1"] {
            assert!(read_trust(bytes).is_err() || Trust::parse(std::str::from_utf8(bytes).expect("text")).is_ok());
        }
    }
}
