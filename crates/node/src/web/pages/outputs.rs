//! The texts of a space, and opening a new one.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::acts::{Act, Form as OutputForm, Level, OutputOpen, Reach};
use nobis_core::charter::Charter;
use nobis_core::ids::{Digest, Id};
use nobis_core::sight::What;
use nobis_core::state::Refusal;
use nobis_core::trust::{Seat, UnitKind};

use super::super::ask::{Answer, Ask, Page, Wrong};
use super::super::form::{Choice, Control, Field, Form, Values, words};
use super::charter::preset;
use super::parts;
use crate::trouble::Trouble;

/// Whether somebody may open an output.
pub fn may_open(a: &Ask<'_>) -> bool {
    [Seat::Researcher, Seat::Media, Seat::Section].iter().any(|s| a.person().seats.contains(s))
}

/// Every output, with where it stands.
///
/// # Errors
/// A charter can't be read.
pub fn list(a: &Ask<'_>) -> Answer {
    let mut items = String::new();
    for id in a.state().opened.keys() {
        let report = a.report(id)?;
        let view = a.view(id)?;
        let names = a.names(&view);
        let count = report.blockers().count();
        let verdict = parts::standing(&report);
        let about = a.say(
            "outputs-line",
            &[
                ("form", a.texts.word(&view.open.act.form).into()),
                ("unit", names.unit(&view.open.unit).into()),
                ("when", names.when(a.texts, view.open.at).into()),
            ],
        );
        let stands = if view.statements.is_empty() { "outputs-to-come" } else { "outputs-stands" };
        let stands = a.say(stands, &[("count", count.into())]);
        items.push_str(&format!(
            "<li class=\"card {}\"><h2><a href=\"/o/{id}\" dir=\"auto\">{}</a> {}</h2><p class=\"meta\">{}</p><p>{}</p></li>",
            parts::state_class(&verdict),
            parts::esc(&view.open.act.title),
            parts::state(a.texts, &verdict),
            parts::esc(&about),
            parts::esc(&stands)
        ));
    }
    let mut body =
        if items.is_empty() { parts::lede(&a.t("outputs-none")) } else { format!("<ul class=\"cards\">{items}</ul>") };
    if may_open(a) {
        body.push_str(&format!("<p>{}</p>", parts::link("/outputs/new", &a.t("outputs-new"))));
    }
    Ok(Page::new(a.t("outputs-title"), body).at("/outputs").into())
}

/// Opens an output: what is fixed here can't be changed afterwards, the charter above all.
///
/// # Errors
/// None beyond those of every form.
pub fn open(a: &Ask<'_>) -> Answer {
    if !may_open(a) {
        return Err(Trouble::refused(Refusal::NoSeat));
    }
    let form = open_form(a);
    let page = |a: &Ask<'_>, form: String| {
        Ok(Page::new(a.t("open-title"), parts::lede(&a.t("open-lede")) + &form).at("/outputs"))
    };
    let form = if a.is_post { asked_once(a, form) } else { form };
    a.act_with(form, page, |v| {
        let act = opening(a, v)?;
        let then = format!("/o/{}?done=open", act.id);
        Ok((vec![Act::OutputOpen(act)], then))
    })
}

/// A box to tick by whoever takes, on purpose, a charter that isn't made for a text about a section's own state. It is
/// there only once it matters.
const ON_PURPOSE: &str = "on-purpose";

fn asked_once(a: &Ask<'_>, mut form: Form) -> Form {
    let criticised: BTreeSet<String> = words(a.given.one("criticises")).map(str::to_ascii_uppercase).collect();
    if !a.given.one("charter").parse().is_ok_and(|charter| own_state(a, &charter, &criticised).is_some()) {
        return form;
    }
    let yes = vec![Choice::new("yes", a.t("open-charter-on-purpose"))];
    let place = form.fields.iter().position(|f| f.name == "charter").map_or(form.fields.len(), |n| n + 1);
    form.fields.insert(place, Field::new(ON_PURPOSE, "", Control::Checks(yes)).optional());
    form
}

/// The unit whose own state a text criticises by a charter under which that unit could hold it on law (domain practice
/// 4.2: consent never covers the legal conclusion), and the charter's name.
fn own_state(a: &Ask<'_>, charter: &Digest, criticised: &BTreeSet<String>) -> Option<(String, String)> {
    let charter = a.state().charter(charter)?;
    let is_own = |u: &&nobis_core::trust::Unit| !u.countries.is_disjoint(criticised);
    let unit = a.trust().units.values().find(is_own).filter(|_| charter.objections.own_state_law_holds)?;
    Some((unit.name.clone(), charter.name.clone()))
}

fn open_form(a: &Ask<'_>) -> Form {
    // Plain words first, the word of the field behind them; a word alone where it is plain already.
    let word = |value: String, family: &str| {
        let plain = a.texts.find(&format!("open-{family}-{value}"), &[]).unwrap_or_default();
        Choice::new(&value, plain)
    };
    let forms = OutputForm::ALL.iter().map(|f| word(f.to_string(), "form")).collect();
    let reaches = Reach::ALL.iter().map(|r| word(r.to_string(), "reach")).collect();
    let charters = a.state().founded.iter().flat_map(|f| &f.charters);
    let charters: Vec<Choice> = charters
        .filter_map(|text| {
            let charter = Charter::parse(text).ok()?;
            let plain = preset(&charter).and_then(|name| a.texts.find(&format!("open-charter-{name}"), &[]));
            Some(Choice::new(Charter::digest(text), charter.name).hinted(plain.unwrap_or(charter.purpose)))
        })
        .collect();
    let others = || a.trust().units.values().filter(|u| u.id != *a.unit() && u.kind != UnitKind::Panel);
    let units: Vec<Choice> = others().map(|u| Choice::new(&u.id, u.name.clone())).collect();
    let levels: Vec<Choice> = Level::ALL.iter().map(|l| word(l.to_string(), "level")).collect();
    // What can't be changed afterwards is chosen for nobody.
    let first = charters.first().filter(|_| charters.len() == 1).map(|c| c.value.clone());
    let taken =
        |name: &String| format!("{}.{name}", a.unit()).parse().is_ok_and(|id: Id| a.state().opened.contains_key(&id));
    let name = (1..).map(|n| format!("text-{n}")).find(|name| !taken(name)).unwrap_or_default();
    let title = a.state().founded.as_ref().filter(|_| a.state().opened.is_empty()).map(|f| f.title.clone());
    let mut fields = vec![
        Field::new("title", a.t("open-working-title"), Control::Line).chosen(title),
        Field::new("form", a.t("open-form"), Control::Radio(forms)).value(OutputForm::PressRelease),
        Field::new("reach", a.t("open-reach"), Control::Radio(reaches)).value(Reach::Global),
        Field::new(
            "conflict",
            a.t("open-conflict"),
            Control::Checks(vec![Choice::new("yes", a.t("open-conflict-yes"))]),
        )
        .optional(),
        Field::new("countries", a.t("open-countries"), Control::Line)
            .hinted(with_codes(a, "open-countries-hint"))
            .chosen(found_in(a))
            .optional(),
        Field::new("criticises", a.t("open-criticises"), Control::Line)
            .hinted(with_codes(a, "open-criticises-hint"))
            .optional(),
        Field::new("charter", a.t("open-charter"), Control::Radio(charters))
            .hinted(a.t("open-charter-hint"))
            .chosen(first),
        Field::new("name", a.t("open-name"), Control::Line).hinted(a.t("open-name-hint")).value(name).rare(),
        Field::new("editors", a.t("open-editors"), Control::Checks(units))
            .hinted(a.t("open-editors-hint"))
            .optional()
            .rare(),
    ];
    fields.extend(others().map(|u| {
        let label = a.say("open-promise", &[("unit", u.name.as_str().into())]);
        Field::new(format!("promise-{}", u.id), label, Control::Select(levels.clone()))
            .hinted(a.t("open-promise-hint"))
            .optional()
            .rare()
    }));
    Form::new("/outputs/new", a.t("open-go"), fields).meaning([a.t("open-means")])
}

/// Countries of the findings, for the first text that rests on them: its sections are then asked from the opening on, and
/// not only once the words name them.
fn found_in(a: &Ask<'_>) -> Option<String> {
    let state = a.state();
    if !state.opened.is_empty() || !a.may(What::Findings) {
        return None;
    }
    let heads = state.findings.values().flat_map(|register| register.own_heads());
    let all: BTreeSet<String> = heads.flat_map(|(_, v)| v.value.scope.countries.clone()).collect();
    let codes: Vec<String> = all.into_iter().take(CODES_MAX).collect();
    (!codes.is_empty()).then(|| codes.join(" "))
}

fn opening(a: &Ask<'_>, v: &Values) -> Result<OutputOpen, Wrong> {
    let name = v.text("name").to_lowercase();
    let id: Id = format!("{}.{name}", a.unit()).parse().map_err(|_| Wrong::Field("name", a.t("open-name-wrong")))?;
    if a.state().opened.contains_key(&id) {
        return Err(Wrong::Field("name", a.t("open-name-taken")));
    }
    let criticises = countries(a, v, "criticises")?;
    let charter: Digest = v.one("charter").ok_or_else(|| Wrong::Field("charter", a.t("form-unchosen")))?;
    if let Some((unit, charter)) = own_state(a, &charter, &criticises).filter(|_| a.given.one(ON_PURPOSE) != "yes") {
        let args = [("unit", unit.as_str().into()), ("charter", charter.as_str().into())];
        return Err(Wrong::Field("charter", a.say("open-charter-own-state", &args)));
    }
    let promises: BTreeMap<Id, Level> =
        a.trust().units.keys().filter_map(|u| Some((u.clone(), v.one::<Level>(&format!("promise-{u}"))?))).collect();
    Ok(OutputOpen {
        id,
        title: v.text("title"),
        form: v.one("form").unwrap_or(OutputForm::PressRelease),
        reach: v.one("reach").unwrap_or(Reach::Global),
        conflict: v.ticked("conflict"),
        countries: countries(a, v, "countries")?,
        criticises,
        charter,
        editors: v.parsed("editors").into_iter().collect(),
        promises,
    })
}

/// A hint about country codes, with those that speak for a unit of this space: the only ones anybody must know.
pub fn with_codes(a: &Ask<'_>, hint: &str) -> String {
    let names = |u: &nobis_core::trust::Unit| {
        let name = u.name.clone();
        u.countries.iter().map(move |code| format!("{code} ({name})")).collect::<Vec<_>>()
    };
    let known: Vec<String> = a.trust().units.values().flat_map(names).take(CODES_MAX).collect();
    if known.is_empty() {
        return a.t(hint);
    }
    let known = crate::say::list::all(a.texts, &known, crate::say::list::Joined::And);
    format!("{} {}", a.t(hint), a.say("codes-known", &[("codes", known.into())]))
}

/// Codes named in a hint: a space of more sections has people who know them.
const CODES_MAX: usize = 12;

/// Country codes, separated by spaces or commas.
pub fn countries(a: &Ask<'_>, v: &Values, name: &'static str) -> Result<BTreeSet<String>, Wrong> {
    let text = v.text(name);
    let codes: BTreeSet<String> = words(&text).map(str::to_ascii_uppercase).collect();
    match codes.iter().find(|c| c.len() != 2 || !c.bytes().all(|b| b.is_ascii_uppercase())) {
        Some(_) => Err(Wrong::Field(name, a.t("begin-code-wrong"))),
        None => Ok(codes),
    }
}
