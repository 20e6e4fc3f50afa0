//! The hour of a release: what it begins with, what is asked about it, and what is said once a version is sealed.

use super::doubts::{added, base, begun, sends};
use super::first_release::{offered, to_the_seal, walk};
use super::node::{Node, text};

const PLAN: &[(&str, &str)] =
    &[("purpose", "The families. An official may be angry."), ("distribution", "website"), ("group-0", "members")];

/// What the field of the hour begins with.
fn hour(page: &str) -> String {
    let form = page.split("<form").find(|f| f.contains("action=\"/o/is.one/plan\"")).unwrap();
    offered(form.split("</form").next().unwrap()).into_iter().find(|(name, _)| name == "release").unwrap().1
}

fn acts(node: &Node) -> usize {
    node.app.look(|home| home.unwrap().ops().len())
}

#[test]
fn the_hour_begins_after_everybodys_time_and_whoever_sets_it_within_is_asked_once() {
    let node = begun();
    let author = node.person("is-author");
    let path = "/o/is.one/plan";
    assert_eq!(hour(&text(&author.get(path))), "2022-08-13T08:00", "nobody else is concerned: a day");
    sends(&author, "/o/is.one/add", &added("Twelve families left Norvik, Meridia.", "F1"));
    let page = text(&author.get(path));
    assert_eq!(page.matches("can follow; no release without it").count(), 4, "hour, purpose, places, people: {page}");
    // Ten working days of the section, the longest that the charter gives, from a Friday morning.
    assert_eq!(hour(&page), "2022-08-25T18:00");
    let with = |more: &[(&'static str, &str)]| -> Vec<(String, String)> {
        let all = PLAN.iter().chain(more).map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        all.chain([("base".to_owned(), base(&author))]).collect()
    };
    let post = |fields: &[(String, String)]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        author.post(path, &fields)
    };
    let before = acts(&node);
    for (more, told) in [
        (&[("release", "2022-08-15T12:00")][..], "has time to answer until"),
        (&[("release", "2022-08-11T12:00")], "is over already"),
        (&[("release", "2022-09-15T12:00"), ("told-0", "2022-08-11T12:00")], "which is before now"),
        (&[("release", "2022-09-15T12:00"), ("told-0", "2022-09-15T12:00")], "that is not before the release"),
    ] {
        let reply = post(&with(more));
        let page = text(&reply);
        assert!(reply.status == 422 && page.contains(told) && acts(&node) == before, "{told}: {page}");
        let meant = nobis_browser::hidden_value(&page, path, "meant").unwrap();
        // What was asked about one hour is no answer about another.
        let other = with(&[("release", "2022-08-16T12:00"), ("meant", &meant)]);
        assert_eq!(post(&other).status, 422, "{told}");
    }
    let page = text(&post(&with(&[("release", "2022-08-15T12:00")])));
    let meant = nobis_browser::hidden_value(&page, path, "meant").unwrap();
    assert_eq!(post(&with(&[("release", "2022-08-15T12:00"), ("meant", &meant)])).status, 303, "whoever means it may");
    assert_eq!(acts(&node), before + 1);
}

#[test]
fn whoever_seals_before_the_planned_hour_does_so_on_purpose() {
    let node = Node::empty();
    let path = to_the_seal(&node, false) + "/release";
    let officer = node.person("is-release");
    let page = text(&officer.get(&path));
    assert!(page.contains("name=\"early\"") && page.contains("counts on it"), "{page}");
    let version = nobis_browser::hidden_value(&page, &path, "version").unwrap();
    let sealed = || node.app.look(|home| home.unwrap().state().sealed.len());
    let reply = officer.post(&path, &[("version", &version)]);
    assert_eq!((reply.status, sealed()), (422, 0), "{}", text(&reply));
    assert_eq!(officer.post(&path, &[("version", &version), ("early", "yes")]).status, 303);
    assert_eq!(sealed(), 1);
}

#[test]
fn what_is_sealed_is_told_in_the_past() {
    let node = Node::empty();
    walk(&node, "en", false);
    let output = node.app.look(|home| home.unwrap().state().opened.keys().next().unwrap().to_string());
    let officer = node.person("is-release");
    let page = text(&officer.get(&format!("/o/{output}/release")));
    for told in
        ["gates were clear", "The release says on its face", "was sealed before that hour", "what the release says"]
    {
        assert!(page.contains(told), "{told}: {page}");
    }
    for ahead in ["will say", "Planned for", "stands in the way"] {
        assert!(!page.contains(ahead), "{ahead}: {page}");
    }
    let page = text(&officer.get(&format!("/o/{output}/release/preview")));
    assert!(page.contains("This version is sealed") && !page.contains("will say"), "{page}");
    assert!(page.contains("says it was told in time"), "{page}");
}
