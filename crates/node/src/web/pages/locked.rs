//! The whole node: locking it now, opening it again, and destroying it.
//!
//! A locked node holds nothing of its content in memory, and its pages are this one. Destroying takes two presses: the
//! first page says what is lost and what others still hold, the second asks once more.

use nobis_core::trust::Seat;
use zeroize::Zeroizing;

use super::super::ask::{Answer, Ask, Bare, Outcome, Page};
use super::super::form::{Control, Field, Form};
use super::parts;
use crate::lock;
use crate::run;
use crate::trouble::Trouble;

/// Opens a locked node by its passphrase.
///
/// # Errors
/// None.
pub fn locked(bare: &Bare<'_>) -> Answer {
    if !bare.app.is_locked() {
        return Ok(Outcome::See("/".to_owned()));
    }
    if bare.is_post {
        let passphrase = bare.given.all("passphrase").first().cloned().unwrap_or_default();
        return Ok(Outcome::OpenNode { passphrase: Zeroizing::new(passphrase) });
    }
    Ok(page(bare, Vec::new(), 200).into())
}

/// The same once more, with what was wrong.
pub fn again(bare: &Bare<'_>, trouble: &Trouble) -> Page {
    let status = if trouble.id == "unlock-wait" { 429 } else { 422 };
    page(bare, run::lines(bare.texts, trouble), status)
}

fn page(bare: &Bare<'_>, trouble: Vec<String>, status: u16) -> Page {
    let field = Field::new("passphrase", bare.t("locked-passphrase"), Control::Secret);
    let form = Form { trouble, ..Form::new("/locked", bare.t("locked-go"), vec![field]) };
    let body = parts::lede(&bare.t("locked-lede")) + &form.html(bare.texts, "");
    Page { status, ..Page::new(bare.t("locked-title"), body) }
}

/// Locks the node now, for everybody.
///
/// # Errors
/// It stands open: there is nothing to lock it with.
pub fn lock_node(a: &Ask<'_>) -> Answer {
    if lock::read(a.app.dir())?.is_open() {
        return Err(Trouble::new("node-stands-open"));
    }
    if a.is_post {
        return Ok(Outcome::LockNode);
    }
    let form = Form::new("/lock/node", a.t("lock-node-go"), Vec::new());
    let body = parts::lede(&a.t("lock-node-lede")) + &sent(a, &form);
    Ok(Page::new(a.t("lock-node-title"), body).into())
}

/// Destroys the node, in two presses, by somebody who speaks for their unit.
///
/// # Errors
/// Another seat.
pub fn destroy(a: &Ask<'_>) -> Answer {
    if !speaks(a) {
        return Err(Trouble::new("not-for-this-seat"));
    }
    if a.is_post && a.given.one("sure") == "yes" {
        return Ok(Outcome::Destroy);
    }
    let sure = Field::new("sure", "", Control::Hidden).value(if a.is_post { "yes" } else { "no" });
    let go = a.t(if a.is_post { "destroy-go-sure" } else { "destroy-go" });
    let form = Form::new("/destroy", go, vec![sure]).grave();
    let lede = a.t(if a.is_post { "destroy-sure" } else { "destroy-lede" });
    let lost = parts::heading(2, &a.t("destroy-lost")) + &parts::lede(&a.t("destroy-lost-what"));
    let stays = parts::heading(2, &a.t("destroy-stays")) + &parts::lede(&a.t("destroy-stays-what"));
    // Beside a button that nothing brings back stands the way to leave all as it is.
    let leave = format!("<p>{}</p>", parts::link("/units", &a.t("destroy-leave")));
    let body = parts::lede(&lede) + &lost + &stays + &sent(a, &form) + &leave;
    Ok(Page::new(a.t("destroy-title"), body).into())
}

/// The way to these pages, below the units: nothing that a hasty hand meets on the way to a text.
pub fn links(a: &Ask<'_>) -> String {
    let mut out = parts::heading(2, &a.t("locked-this-node"));
    // One that stands open has nothing to be locked with.
    if lock::read(a.app.dir()).is_ok_and(|lock| !lock.is_open()) {
        out += &format!("<p>{}</p>", parts::link("/lock/node", &a.t("lock-node-title")));
    }
    if speaks(a) {
        out += &format!("<p>{}</p>", parts::link("/destroy", &a.t("destroy-title")));
    }
    if out.contains("<p>") { out } else { String::new() }
}

/// Whether they speak for their unit.
fn speaks(a: &Ask<'_>) -> bool {
    let person = a.home.trust().persons.get(&a.session.person);
    person.is_some_and(|person| person.seats.contains(&Seat::Section))
}

/// A form of this session.
fn sent(a: &Ask<'_>, form: &Form) -> String {
    form.html(a.texts, &a.once().write(&a.session.secret, &a.session.person))
}
