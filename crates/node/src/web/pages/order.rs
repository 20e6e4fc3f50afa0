//! The order of a text: numbers to type, and buttons that move one line up or down. Moving only draws the page anew;
//! the order is signed once, at the end, so that five presses are not five acts.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use nobis_core::ids::Id;
use nobis_core::records::Plan;

use super::super::ask::{Answer, Ask, Outcome, Page};
use super::place::{one_plan, put_plan};
use super::write::{base, writes};
use super::{paged, parts};
use crate::run;
use crate::say::{self, Names};
use crate::trouble::Trouble;

struct Row {
    id: String,
    words: String,
    number: String,
    error: String,
    moves: bool,
}

#[derive(Template)]
#[template(path = "order.html")]
struct OrderPage<'p> {
    texts: &'p say::Texts,
    action: String,
    once: String,
    base: String,
    shown: String,
    rows: Vec<Row>,
    trouble: Vec<String>,
    notes: Vec<String>,
    from: usize,
    counted: String,
    pages: String,
}

/// Lines up to which each has its buttons; a longer list would be a page too large for a bad line.
const BUTTONS_MAX: usize = 200;

/// An order being typed.
struct Typed {
    order: Vec<Id>,
    /// What stands in a field that holds no number.
    wrong: BTreeMap<Id, String>,
}

/// Changes the order.
///
/// # Errors
/// The reader doesn't write this text, or two plans stand side by side.
pub fn order(a: &Ask<'_>) -> Answer {
    let output = writes(a)?;
    let plan = one_plan(a, output)?;
    let mut once = BTreeSet::new();
    let now: Vec<Id> = plan.order.iter().filter(|id| once.insert((*id).clone())).cloned().collect();
    let heads = base(&a.state().plan_heads(output));
    let show = |typed: &Typed, trouble: Vec<String>, notes: Vec<String>, status: u16| {
        let page = page(a, output, typed, trouble, notes, &heads)?;
        Ok(Outcome::Page(Page { status, ..page }))
    };
    if !a.is_post {
        return show(&Typed { order: now, wrong: BTreeMap::new() }, Vec::new(), Vec::new(), 200);
    }
    let typed = typed(a, &now);
    if let Some(trouble) = &a.trouble {
        return show(&typed, run::lines(a.texts, trouble), Vec::new(), 409);
    }
    if !typed.wrong.is_empty() {
        return show(&typed, vec![a.t("order-numbers")], Vec::new(), 422);
    }
    if !a.given.one("move").is_empty() {
        return show(&moved(typed, a.given.one("move")), Vec::new(), vec![a.t("order-not-yet")], 200);
    }
    if a.given.one("base") != heads {
        let theirs = now.iter().map(Id::as_str).collect::<Vec<_>>().join(&crate::say::list::comma(a.texts));
        let notes = vec![a.say("order-theirs", &[("order", theirs.as_str().into())])];
        return show(&typed, vec![a.t("order-overtaken")], notes, 409);
    }
    if typed.order == plan.order {
        return show(&typed, run::lines(a.texts, &Trouble::new("order-same")), Vec::new(), 422);
    }
    let act = put_plan(a, output, Plan { order: typed.order, ..plan })?;
    Ok(Outcome::Act { acts: vec![act], then: format!("/o/{output}?done=order") })
}

/// The order as its numbers say. What is in the text and was not on the page is put where it stands now.
fn typed(a: &Ask<'_>, now: &[Id]) -> Typed {
    let here: BTreeSet<&Id> = now.iter().collect();
    let mut once = BTreeSet::new();
    let shown = a.given.one("order").split_whitespace().filter_map(|w| w.parse::<Id>().ok());
    let shown: Vec<Id> = shown.filter(|id| here.contains(id) && once.insert(id.clone())).collect();
    let mut wrong = BTreeMap::new();
    let numbered = shown.into_iter().enumerate().map(|(n, id)| {
        let given = a.given.one(&format!("n-{id}"));
        let number = given.parse::<u32>().ok().filter(|n| *n > 0);
        if number.is_none() && !given.is_empty() {
            wrong.insert(id.clone(), given.chars().take(20).collect());
        }
        (number.map_or(n + 1, |n| usize::try_from(n).unwrap_or(usize::MAX)), n + 1, id)
    });
    let mut order = arranged(numbered.collect());
    for (n, id) in now.iter().enumerate().filter(|(_, id)| !once.contains(*id)) {
        let after = n.checked_sub(1).and_then(|before| order.iter().position(|o| *o == now[before]));
        order.insert(after.map_or(0, |place| place + 1), id.clone());
    }
    Typed { order, wrong }
}

/// Lines by the number typed; of two with one number, who moved up goes before who stayed, who moved down behind.
fn arranged(mut lines: Vec<(usize, usize, Id)>) -> Vec<Id> {
    lines.sort_by_key(|(wanted, was, _)| (*wanted, wanted.cmp(was), *was));
    lines.into_iter().map(|(_, _, id)| id).collect()
}

/// One line up or down; anything else only sorts.
fn moved(mut typed: Typed, how: &str) -> Typed {
    let Some((id, way)) = how.rsplit_once(':') else { return typed };
    if let Some(at) = typed.order.iter().position(|o| o.as_str() == id) {
        match way {
            "up" if at > 0 => typed.order.swap(at, at - 1),
            "down" if at + 1 < typed.order.len() => typed.order.swap(at, at + 1),
            _ => {}
        }
    }
    typed
}

fn page(
    a: &Ask<'_>,
    output: &Id,
    typed: &Typed,
    trouble: Vec<String>,
    notes: Vec<String>,
    heads: &str,
) -> Result<Page, Trouble> {
    let names: Names = a.names(&a.view(output)?);
    let all = typed.order.len();
    let moves = all <= BUTTONS_MAX;
    // Of a long text one page of lines can be typed; the others keep their places.
    let (from, many) = if moves { (0, all) } else { (paged::begins(a, all, None), paged::ON_PAGE) };
    let row = |(n, id): (usize, &Id)| Row {
        id: id.to_string(),
        words: names.statement(a.texts, id),
        number: typed.wrong.get(id).cloned().unwrap_or_else(|| (n + 1).to_string()),
        error: if typed.wrong.contains_key(id) { a.t("order-number-wrong") } else { String::new() },
        moves,
    };
    let action = format!("/o/{output}/order");
    let shown = OrderPage {
        texts: a.texts,
        action: action.clone(),
        once: a.once().write(&a.session.secret, &a.session.person),
        base: heads.to_owned(),
        shown: typed.order.iter().map(Id::as_str).collect::<Vec<_>>().join(" "),
        rows: typed.order.iter().enumerate().skip(from).take(many).map(row).collect(),
        from,
        counted: if moves { String::new() } else { paged::counted(a, from, all) },
        pages: if moves { String::new() } else { parts::actions(&paged::beside(a, &action, from, all)) },
        trouble,
        notes,
    };
    let body = shown.render().expect("writing into a string never fails");
    Ok(Page::new(a.t("order-title"), body).of(output, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_place_a_line_will_have() {
        for (numbers, expect) in [
            ("1 2 3 4", "S1 S2 S3 S4"),
            ("3 2 3 4", "S2 S3 S1 S4"),
            ("1 2 3 1", "S4 S1 S2 S3"),
            ("4 3 2 1", "S4 S3 S2 S1"),
            ("9 2 3 4", "S2 S3 S4 S1"),
        ] {
            let line = |(n, word): (usize, &str)| {
                let id = format!("S{}", n + 1).parse().expect("an id");
                (word.parse().expect("a number"), n + 1, id)
            };
            let order = arranged(numbers.split_whitespace().enumerate().map(line).collect());
            assert_eq!(order.iter().map(Id::as_str).collect::<Vec<_>>().join(" "), expect, "{numbers}");
        }
    }

    #[test]
    fn a_line_moves_by_one_and_not_beyond_the_ends() {
        let typed =
            || Typed { order: ["S1", "S2", "S3"].map(|w| w.parse().expect("an id")).to_vec(), wrong: BTreeMap::new() };
        for (how, expect) in [
            ("S2:up", "S2 S1 S3"),
            ("S2:down", "S1 S3 S2"),
            ("S1:up", "S1 S2 S3"),
            ("S3:down", "S1 S2 S3"),
            ("S9:up", "S1 S2 S3"),
            ("sort", "S1 S2 S3"),
            ("::", "S1 S2 S3"),
        ] {
            let order = moved(typed(), how).order;
            assert_eq!(order.iter().map(Id::as_str).collect::<Vec<_>>().join(" "), expect, "{how}");
        }
    }
}
