//! Unlocking one's key, and locking it.

use nobis_core::ids::Id;
use nobis_core::trust::Seat;
use zeroize::Zeroizing;

use super::super::ask::{Answer, Ask, Bare, Outcome, Page};
use super::super::form::{Control, Field, Form};
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
    Ok(page(bare, &then, "", Vec::new(), 200).into())
}

/// The door once more, with what was wrong.
pub fn again(bare: &Bare<'_>, trouble: &Trouble) -> Page {
    let status = if trouble.id == "unlock-wait" { 429 } else { 422 };
    page(bare, &local(bare.given.one("then")), bare.given.one("kept"), run::lines(bare.texts, trouble), status)
}

/// The door, for somebody whose key was locked while they wrote: what they sent is kept in the form.
pub fn kept(bare: &Bare<'_>) -> Page {
    let mut kept = form_urlencoded::Serializer::new(String::new());
    for (name, values) in bare.given.fields.iter().filter(|(name, _)| name.as_str() != "passphrase") {
        values.iter().for_each(|v| {
            kept.append_pair(name, v);
        });
    }
    let mut lines = vec![bare.t("unlock-kept")];
    if !bare.given.files.is_empty() {
        lines.push(bare.t("unlock-kept-no-file"));
    }
    page(bare, &bare.path, &kept.finish(), lines, 401)
}

fn page(bare: &Bare<'_>, then: &str, kept: &str, trouble: Vec<String>, status: u16) -> Page {
    let hidden = |name: &str, value: &str| Field::new(name, "", Control::Hidden).value(value);
    let form = Form::new(
        "/unlock",
        bare.t("unlock-go"),
        vec![
            Field::new("person", bare.t("unlock-person"), Control::Line)
                .hinted(bare.t("unlock-person-hint"))
                .value(bare.given.one("person")),
            Field::new("passphrase", bare.t("unlock-passphrase"), Control::Secret),
            hidden("then", then),
            hidden("kept", kept),
        ],
    );
    let form = Form { trouble, ..form };
    let rehearsing = bare.app.rehearsing();
    let mut body = if rehearsing.is_empty() { parts::lede(&bare.t("unlock-lede")) } else { String::new() };
    if bare.query.one("done") == "rehearsal"
        && let Some(first) = first_writer(bare, &rehearsing)
    {
        body.push_str(&parts::become_button(
            &first,
            then,
            &bare.say("unlock-begin", &[("person", first.as_str().into())]),
        ));
    }
    if !rehearsing.is_empty() {
        body.push_str(&parts::rehearsal(bare, &rehearsing, then, kept));
        body.push_str(&parts::heading(2, &bare.t("unlock-by-name")));
    }
    body.push_str(&form.html(bare.texts, ""));
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
