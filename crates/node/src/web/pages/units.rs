//! Who is who: units and whether they are at work now, persons by pseudonym, their seats and keys, and who sees what.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use nobis_core::ids::Id;
use nobis_core::sight::{Eyes, What};
use nobis_core::sshsig::PublicKey;
use nobis_core::state::KeyLife;
use nobis_core::trust::{Person, Seat, Trust, Unit};

use super::super::ask::{Answer, Ask, Outcome, Page};
use super::locked;
use super::parts::{self, esc};
use super::verify::digest;
use crate::say::{self, Names, list};

/// Units, seats and keys.
///
/// # Errors
/// None.
pub fn units(a: &Ask<'_>) -> Answer {
    let names = a.plain_names();
    let trust = a.trust();
    let mut body = parts::lede(&a.say("units-lede", &[("federation", trust.federation.as_str().into())]));
    body.push_str(&two_stories(a, &names));
    // The reader's own unit first.
    let (own, others): (Vec<&Unit>, Vec<&Unit>) = trust.units.values().partition(|u| u.id == *a.unit());
    own.into_iter().chain(others).for_each(|u| body.push_str(&unit(a, &names, u)));
    body.push_str(&sees(a));
    body.push_str(&trust_number(a, trust));
    Ok(Page::new(a.t("units-title"), body).at("/units").into())
}

/// The trust file, as it is published.
///
/// # Errors
/// None.
pub fn trust_file(a: &Ask<'_>) -> Answer {
    let bytes = a.trust().to_string().into_bytes();
    Ok(Outcome::File { name: "trust.txt".to_owned(), mime: "text/plain; charset=utf-8", bytes })
}

/// Keys that signed two acts for one place: the first thing to know of a federation.
fn two_stories(a: &Ask<'_>, names: &Names) -> String {
    let line = |key: &String| {
        let holder = PublicKey::parse(key).ok().and_then(|key| a.state().holder(&key));
        let who = holder.map_or_else(|| a.t("history-nobody"), |p| names.person(a.texts, &p.id));
        let said = a.say("report-equivocal-line", &[("key", key.as_str().into())]);
        format!("<p class=\"error\">{} ({})</p>", esc(&said), esc(&who))
    };
    let lines: String = a.state().equivocations().keys().map(line).collect();
    if lines.is_empty() { lines } else { parts::heading(2, &a.t("report-equivocal")) + &lines }
}

fn unit(a: &Ask<'_>, names: &Names, u: &Unit) -> String {
    let open = u.hours.is_open(a.now);
    let (class, state) = if open { ("clear", "units-at-work") } else { ("plain", "units-not-at-work") };
    let own = if u.id == *a.unit() {
        format!(" <span class=\"state plain\">{}</span>", esc(&a.t("deliveries-own")))
    } else {
        String::new()
    };
    let (offset, week) = hours(u);
    let rows = [
        (a.t("units-kind"), a.texts.word(&u.kind)),
        (
            a.t("units-countries"),
            u.countries.iter().cloned().collect::<Vec<_>>().join(&crate::say::list::comma(a.texts)),
        ),
        (a.t("units-hours"), a.say("units-week", &[("week", week.into()), ("zone", offset.into())])),
        (a.t("units-now"), names.when_for_unit(a.texts, a.now, &u.id)),
    ];
    let people: String = a.trust().persons.values().filter(|p| p.unit == u.id).map(|p| person(a, p)).collect();
    let people = if people.is_empty() {
        parts::paragraphs(&[a.t("units-nobody")])
    } else {
        format!("<ul class=\"cards\">{people}</ul>")
    };
    format!(
        "<section aria-labelledby=\"u-{0}\"><h2 id=\"u-{0}\"><bdi>{1}</bdi> <span class=\"state {class}\">{2}</span>{own}</h2>{3}{people}</section>",
        esc(u.id.as_str()),
        esc(&names.unit(&u.id)),
        esc(&a.t(state)),
        parts::facts(&rows)
    )
}

/// The zone and the week of a unit: the two parts of its hours as they are written.
fn hours(u: &Unit) -> (String, String) {
    let text = u.hours.to_string();
    let (offset, week) = text.split_once(' ').unwrap_or((&text, ""));
    (format!("UTC{offset}"), week.to_owned())
}

fn person(a: &Ask<'_>, p: &Person) -> String {
    let seats: Vec<String> = p.seats.iter().map(|s| a.texts.word(s)).collect();
    let seats = if seats.is_empty() { a.t("units-no-seat") } else { list::all(a.texts, &seats, list::Joined::And) };
    let me = if p.id == a.person().id {
        format!(" <span class=\"state plain\">{}</span>", esc(&a.t("units-you")))
    } else {
        String::new()
    };
    let here = if a.home.can_sign(&p.id) {
        format!("<p class=\"meta\">{}</p>", esc(&a.t("units-key-here")))
    } else {
        String::new()
    };
    let keys: String = a.state().key_lives(p).iter().map(|life| key(a, p, life)).collect();
    format!("<li class=\"card\"><h3><bdi>{}</bdi>{me}</h3><p>{}</p>{keys}{here}</li>", esc(p.id.as_str()), esc(&seats))
}

/// A key: what it is called, how it came in, and whether it ended.
fn key(a: &Ask<'_>, p: &Person, life: &KeyLife) -> String {
    let token = life.key.algorithm().starts_with("sk-").then(|| a.t("units-key-token"));
    let came = say::keys::became(a.texts, a.trust(), p, life);
    let said: Vec<String> = came.into_iter().chain(token).collect();
    format!("<p class=\"id\" dir=\"ltr\">{}</p>{}", esc(&life.key.fingerprint()), parts::paragraphs(&said))
}

/// What each seat sees, asked of the very rule that decides it; each of the reader's own seats is marked.
fn sees(a: &Ask<'_>) -> String {
    let parts_seen = ["process", "findings", "risks", "arguments", "evidence"];
    let heads: String =
        parts_seen.map(|p| format!("<th scope=\"col\">{}</th>", esc(&a.t(&format!("sight-{p}"))))).concat();
    let mut rows = String::new();
    for seat in Seat::ALL {
        let mine = a.person().seats.contains(&seat);
        let mark = if mine {
            format!(" <span class=\"state plain\">{}</span>", esc(&a.t("units-your-seat")))
        } else {
            String::new()
        };
        let _ = write!(rows, "<tr><th scope=\"row\">{}{mark}</th>", esc(&a.texts.word(&seat)));
        for cell in seen_by(seat) {
            let _ = write!(rows, "<td>{}</td>", esc(&a.t(cell)));
        }
        rows.push_str("</tr>");
    }
    let caption = a.t("sight-caption");
    let more: Vec<String> = ["sight-own", "sight-alerts", "sight-consents"].iter().map(|id| a.t(id)).collect();
    format!(
        "{0}<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{1}\"><table><caption>{1}</caption>\
         <thead><tr><th scope=\"col\">{2}</th>{heads}</tr></thead><tbody>{rows}</tbody></table></div>{3}",
        parts::heading(2, &a.t("sight-title")),
        esc(&caption),
        esc(&a.t("units-seat")),
        parts::list(&more)
    )
}

/// What somebody with this seat alone sees: yes, no, or for evidence, in which unit.
fn seen_by(seat: Seat) -> [&'static str; 5] {
    let (author, other, concerned) = (unit_id("a"), unit_id("b"), unit_id("c"));
    let eyes = |unit: &Id| {
        let person = Person { id: unit_id("p"), unit: unit.clone(), seats: [seat].into(), keys: BTreeSet::new() };
        Eyes::of(&person, *unit == author, *unit == concerned)
    };
    let may = |what: What| if eyes(&other).may(what) { "sight-yes" } else { "sight-no" };
    // Evidence of the authors' unit, to somebody of a unit outside, and to somebody of a concerned one; then their own.
    let evidence = match (eyes(&other).evidence(&author, None), eyes(&concerned).evidence(&concerned, None)) {
        (true, _) => "sight-evidence-most",
        (false, true) => "sight-evidence-own",
        (false, false) => "sight-no",
    };
    [may(What::Process), may(What::Findings), may(What::Risks), may(What::Arguments), evidence]
}

fn unit_id(text: &str) -> Id {
    text.parse().expect("a letter is an id")
}

fn trust_number(a: &Ask<'_>, trust: &Trust) -> String {
    format!(
        "{}<p>{}</p>{}<p>{}</p>",
        parts::heading(2, &a.t("units-trust")),
        esc(&a.t("units-trust-how")),
        digest(&trust.digest()),
        parts::link("/units/trust", &a.t("units-trust-get"))
    ) + &locked::links(a)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_says_what_the_rule_says() {
        assert_eq!(seen_by(Seat::Release), ["sight-yes", "sight-no", "sight-no", "sight-no", "sight-no"]);
        assert_eq!(seen_by(Seat::Panel), ["sight-yes", "sight-yes", "sight-no", "sight-yes", "sight-no"]);
        assert_eq!(seen_by(Seat::Legal)[4], "sight-evidence-most");
        assert_eq!(seen_by(Seat::Section)[4], "sight-evidence-own");
        assert_eq!(seen_by(Seat::Media)[4], "sight-no");
    }
}
