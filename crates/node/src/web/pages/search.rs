//! Search over everything the reader may see: every word must occur, in any case and with or without its marks.
//!
//! A link reads: what is searched stands in the address, and never leaves this machine.

mod corpus;
mod fold;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::super::ask::{Answer, Ask, Page};
use super::parts::{self, esc};
use corpus::{Group, Line};

/// Shown of each group; whoever finds more adds a word.
const SHOWN_MAX: usize = 20;

/// Longest question, in characters: a long sentence. A browser that keeps to the form sends no more.
const QUERY_CHARS_MAX: usize = 300;

/// Searches.
///
/// # Errors
/// None.
pub fn search(a: &Ask<'_>) -> Answer {
    let query = a.query.one("q");
    if query.chars().count() > QUERY_CHARS_MAX {
        let short: String = query.chars().take(QUERY_CHARS_MAX).collect();
        let told = a.say("search-too-long", &[("most", QUERY_CHARS_MAX.into())]);
        let body = format!("<p role=\"alert\">{}</p>{}", esc(&told), form(a, &short));
        return Ok(Page { status: 422, ..page(a, body) }.into());
    }
    let words = fold::words(query);
    let mut body = form(a, query);
    if words.is_empty() {
        body.push_str(&parts::paragraphs(&[a.t("search-how")]));
        return Ok(page(a, body).into());
    }
    let lines = corpus::lines(a.state(), a.trust(), &a.eyes, a.now);
    let groups = found(lines, &words);
    let count: usize = groups.values().map(|g| g.count).sum();
    let said = a.say("search-count", &[("count", count.into())]);
    let _ = write!(body, "<p role=\"status\">{}</p>", esc(&said));
    for (group, hits) in &groups {
        body.push_str(&section(a, *group, hits));
    }
    Ok(page(a, body).into())
}

fn page(a: &Ask<'_>, body: String) -> Page {
    Page::new(a.t("search-title"), body).at("/search")
}

fn form(a: &Ask<'_>, query: &str) -> String {
    format!(
        "<search><form method=\"get\" action=\"/search\" class=\"form\"><div class=\"field\"><label for=\"q\">{}</label>\
         <p class=\"hint\" id=\"h-q\">{}</p><input type=\"search\" name=\"q\" id=\"q\" value=\"{}\" dir=\"auto\" \
         maxlength=\"{QUERY_CHARS_MAX}\" autocomplete=\"off\" aria-describedby=\"h-q\"></div><p class=\"press\"><button type=\"submit\">{}</button></p></form></search>",
        esc(&a.t("search-label")),
        esc(&a.t("search-hint")),
        esc(query),
        esc(&a.t("search-go"))
    )
}

/// What was found of one group: the first of it as HTML, and how many there are.
#[derive(Default)]
struct Hits {
    shown: String,
    count: usize,
}

fn found(lines: Vec<Line>, words: &[String]) -> BTreeMap<Group, Hits> {
    let mut groups: BTreeMap<Group, Hits> = BTreeMap::new();
    for line in lines {
        // A name counts as much as the words: people search for “S14” and “ua-1”.
        let whole = format!("{} {}", line.name, line.text);
        if !fold::fold(&whole).has_all(words) {
            continue;
        }
        let hits = groups.entry(line.group).or_default();
        hits.count += 1;
        if hits.count <= SHOWN_MAX {
            let text = fold::fold(&line.text).around(&line.text, words);
            let _ = write!(
                hits.shown,
                "<li><a href=\"{}\"><bdi>{}</bdi></a><p dir=\"auto\">{text}</p></li>",
                esc(&line.href),
                esc(&line.name)
            );
        }
    }
    groups
}

fn section(a: &Ask<'_>, group: Group, hits: &Hits) -> String {
    let more = hits.count.saturating_sub(SHOWN_MAX);
    let more =
        if more > 0 { parts::paragraphs(&[a.say("search-more", &[("count", more.into())])]) } else { String::new() };
    format!("{}<ul>{}</ul>{more}", parts::heading(2, &a.t(group.message())), hits.shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(n: usize, text: &str) -> Line {
        Line { group: Group::Statements, href: format!("/o/x#S{n}"), name: format!("S{n}"), text: text.to_owned() }
    }

    #[test]
    fn twenty_are_shown_and_all_are_counted() {
        let lines = (0..50).map(|n| line(n, "a school")).collect();
        let groups = found(lines, &fold::words("school"));
        let hits = &groups[&Group::Statements];
        assert_eq!((hits.count, hits.shown.matches("<li>").count()), (50, SHOWN_MAX));
    }

    #[test]
    fn a_name_is_found_and_nothing_in_a_text_becomes_markup() {
        let groups = found(vec![line(14, "<script>alert(1)</script>")], &fold::words("s14"));
        let hits = &groups[&Group::Statements];
        assert!(hits.count == 1 && !hits.shown.contains("<script"), "{}", hits.shown);
    }
}
