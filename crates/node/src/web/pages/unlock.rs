//! Unlocking one's key, and locking it.

use nobis_core::ids::Id;
use nobis_core::trust::Seat;
use zeroize::Zeroizing;

use super::super::ask::{Answer, Ask, Bare, Outcome, Page};
use super::super::form::{Control, Field, Form};
use super::super::once::Once;
use super::super::turn::local;
use super::parts;
use crate::run;
use crate::trouble::Trouble;

/// The door.
///
/// # Errors
/// None.
pub fn unlock(bare: &Bare<'_>) -> Answer {
    if bare.is_post {
        return Ok(Outcome::Unlock {
            person: bare.given.one("person").to_owned(),
            passphrase: Zeroizing::new(bare.given.all("passphrase").first().cloned().unwrap_or_default()),
            then: local(bare.given.one("then")),
        });
    }
    let then = local(if bare.query.one("then").is_empty() { "/" } else { bare.query.one("then") });
    Ok(page(bare, &Door { then: &then, ..Door::default() }, 200).into())
}

/// The door once more, with what was wrong.
pub fn again(bare: &Bare<'_>, trouble: &Trouble) -> Page {
    let status = if trouble.id == "unlock-wait" { 429 } else { 422 };
    let (then, kept) = (local(bare.given.one("then")), bare.given.one("kept"));
    let told = if kept.is_empty() { Vec::new() } else { vec![bare.t("unlock-kept")] };
    let person = bare.given.one("person").to_owned();
    page(bare, &Door { then: &then, kept, person, told, trouble: run::lines(bare.texts, trouble) }, status)
}

/// The door, for somebody whose key was locked while they wrote: what they sent is kept in the form.
pub fn kept(bare: &Bare<'_>) -> Page {
    let mut kept = form_urlencoded::Serializer::new(String::new());
    for (name, values) in bare.given.fields.iter().filter(|(name, _)| name.as_str() != "passphrase") {
        values.iter().for_each(|v| {
            kept.append_pair(name, v);
        });
    }
    let mut told = vec![bare.t("unlock-kept")];
    if !bare.given.files.is_empty() {
        told.push(bare.t("unlock-kept-no-file"));
    }
    let person = whose(bare).map_or_else(String::new, |id| id.to_string());
    page(bare, &Door { then: &bare.path, kept: &kept.finish(), person, told, trouble: Vec::new() }, 401)
}

/// Whose form was sent.
fn whose(bare: &Bare<'_>) -> Option<Id> {
    let once = bare.given.one("once");
    bare.app.look(|home| home?.trust().persons.keys().find(|id| Once::is_for(once, id)).cloned())
}

/// What stands at the door.
#[derive(Default)]
struct Door<'d> {
    /// Where it leads.
    then: &'d str,
    /// What somebody had written.
    kept: &'d str,
    /// Who is expected.
    person: String,
    /// What is so, above everything else.
    told: Vec<String>,
    /// What was wrong.
    trouble: Vec<String>,
}

fn page(bare: &Bare<'_>, door: &Door<'_>, status: u16) -> Page {
    let hidden = |name: &str, value: &str| Field::new(name, "", Control::Hidden).value(value);
    let form = Form::new(
        "/unlock",
        bare.t("unlock-go"),
        vec![
            Field::new("person", bare.t("unlock-person"), Control::Line)
                .hinted(bare.t("unlock-person-hint"))
                .value(&door.person),
            Field::new("passphrase", bare.t("unlock-passphrase"), Control::Secret),
            hidden("then", door.then),
            hidden("kept", door.kept),
        ],
    );
    let form = Form { trouble: door.trouble.clone(), ..form };
    let rehearsing = bare.app.rehearsing();
    let mut body = match &door.told[..] {
        [] => String::new(),
        told => format!("<div class=\"done\" role=\"status\">{}</div>", parts::paragraphs(told)),
    };
    if rehearsing.is_empty() {
        body.push_str(&parts::lede(&bare.t("unlock-lede")));
        let verify = parts::link("/verify", &bare.t("verify-title"));
        body.push_str(&format!("<p>{} {verify}</p>", parts::esc(&bare.t("unlock-new"))));
    }
    let begins = || (bare.query.one("done") == "rehearsal").then(|| first_writer(bare, &rehearsing)).flatten();
    let expected = rehearsing.iter().find(|id| id.as_str() == door.person).cloned().map(|id| (id, "unlock-carry-on"));
    if let Some((who, label)) = expected.or_else(|| Some((begins()?, "unlock-begin"))) {
        let label = bare.say(label, &[("person", who.as_str().into())]);
        body.push_str(&parts::become_button(&who, door.then, door.kept, &label));
    }
    let by_name = form.html(bare.texts, "");
    let people = parts::rehearsal(bare, &rehearsing, door.then, door.kept);
    body.push_str(&match (rehearsing.is_empty(), door.trouble.is_empty()) {
        (true, _) => by_name,
        (false, true) => people + &parts::heading(2, &bare.t("unlock-by-name")) + &by_name,
        // Whoever typed something wrong looks for that first, not below everybody's names.
        (false, false) => by_name + &people,
    });
    Page { status, ..Page::new(bare.t("unlock-title"), body) }
}

/// Somebody of a rehearsal with whom a text can begin.
fn first_writer(bare: &Bare<'_>, people: &[Id]) -> Option<Id> {
    let seats = [Seat::Researcher, Seat::Media];
    bare.app.look(|home| {
        let trust = home?.trust();
        let writes = |id: &&Id| trust.persons.get(*id).is_some_and(|p| seats.iter().all(|s| p.seats.contains(s)));
        people.iter().find(writes).cloned()
    })
}

/// Locks now.
///
/// # Errors
/// None.
pub fn lock(a: &Ask<'_>) -> Answer {
    if a.is_post {
        return Ok(Outcome::Lock);
    }
    Ok(Outcome::See("/".to_owned()))
}
