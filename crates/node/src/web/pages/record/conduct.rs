//! Whose conduct a finding is about. It decides whom the text must ask for a reply, so it is no field to pass over: whoever
//! writes that nobody did anything chooses that on purpose, and whoever reads the text is told.

use std::collections::BTreeSet;

use nobis_core::ids::Id;
use nobis_core::sight::What;
use serde_json::{Value, json};

use super::super::super::ask::{Ask, Wrong};
use super::super::super::form::{Choice, Control, Field, Values};
use super::super::parts::{self, esc};
use super::kinds::Kind;
use super::shelf;
use crate::say::list;

/// The name of the choice.
const CONDUCT: &str = "conduct";
const NOBODY: &str = "nobody";
const SOMEBODY: &str = "somebody";

/// The choice, before the name. A new finding has made none.
pub fn choice(a: &Ask<'_>, record: &Value) -> Field {
    let is = |pointer: &str| record.pointer(pointer).and_then(Value::as_str).is_some_and(|text| !text.is_empty());
    let made = match (is("/scope/actor"), is("/title")) {
        (true, _) => Some(SOMEBODY),
        (false, true) => Some(NOBODY),
        _ => None,
    };
    let word = |w: &str| Choice::new(w, a.t(&format!("conduct-{w}"))).hinted(a.t(&format!("conduct-{w}-hint")));
    Field::new(CONDUCT, a.t("conduct-asked"), Control::Radio([SOMEBODY, NOBODY].map(word).into()))
        .hinted(a.t("conduct-asked-hint"))
        .chosen(made)
}

/// Who was named, where the choice and the name agree.
///
/// # Errors
/// They don't.
pub fn read(a: &Ask<'_>, key: &'static str, v: &Values) -> Result<Value, Wrong> {
    let (actor, country) = (v.text(key), v.text("scope.actor_country"));
    match v.text(CONDUCT).as_str() {
        SOMEBODY if actor.is_empty() => Err(Wrong::Field(key, a.t("conduct-who"))),
        NOBODY if !actor.is_empty() || !country.is_empty() => Err(Wrong::Field(CONDUCT, a.t("conduct-both"))),
        _ => Ok(json!(actor)),
    }
}

/// A note where a text rests on findings that name nobody: then nobody is asked to reply to them.
pub fn note(a: &Ask<'_>, cited: impl IntoIterator<Item = Id>) -> String {
    if !a.may(What::Findings) {
        return String::new();
    }
    let cited: BTreeSet<Id> = cited.into_iter().collect();
    let names_nobody = |id: &&Id| {
        let heads = shelf::seen(a.state(), &a.eyes, Kind::Finding, id);
        heads.first().is_some_and(|v| v.value["scope"]["actor"].as_str().is_none_or(str::is_empty))
    };
    let nobody: Vec<&Id> = cited.iter().filter(names_nobody).collect();
    if nobody.is_empty() {
        return String::new();
    }
    let link = |id: &&Id| parts::link(&format!("/investigation/finding/{id}"), id.as_str());
    let links: Vec<String> = nobody.iter().take(LINKED_MAX).map(link).collect();
    let said = a.say("conduct-nobody-named", &[("count", nobody.len().into())]);
    format!("<div class=\"note\"><p>{} {}</p></div>", esc(&said), links.join(&list::comma(a.texts)))
}

/// Findings linked from a note; a text of more has a page that lists them.
const LINKED_MAX: usize = 12;

/// Every message of this part, for the test that none is missing.
pub fn messages() -> impl Iterator<Item = String> {
    let of_choice = [SOMEBODY, NOBODY].into_iter().flat_map(|w| [format!("conduct-{w}"), format!("conduct-{w}-hint")]);
    of_choice.chain(["conduct-asked", "conduct-asked-hint"].map(str::to_owned))
}
