//! What hurried hands do: empty a form, paste what nobody sees, save over a colleague. Each is asked or told, and nothing
//! is signed that nobody meant.

use super::first_release::offered;
use super::node::{Node, Visitor, body, text};

/// The form of a page as its reader finds it, with some answers changed.
fn form(page: &str, action: &str, answers: &[(&str, &str)]) -> String {
    let mark = format!("action=\"{action}\"");
    let form = page.split("<form").find(|f| f.contains(&mark)).unwrap_or_else(|| panic!("{action}: {page}"));
    let mut fields = offered(form.split("</form").next().unwrap());
    for (name, answer) in answers {
        fields.retain(|(n, _)| n != name);
        fields.push(((*name).to_owned(), (*answer).to_owned()));
    }
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let once = fields.iter().find(|(n, _)| *n == "once").map(|(_, v)| (*v).to_owned()).unwrap_or_default();
    body(&fields.into_iter().filter(|(n, _)| *n != "once").collect::<Vec<_>>(), &once)
}

fn ops(node: &Node) -> usize {
    node.app.look(|home| home.unwrap().ops().len())
}

fn page(who: &Visitor<'_>, path: &str) -> String {
    text(&who.get(path))
}

#[test]
fn whoever_empties_a_record_is_asked_whether_they_mean_it() {
    let node = Node::demo();
    let (is, path) = (node.person("is-1"), "/investigation/risk/R1/edit");
    let risk = node.app.look(|home| home.unwrap().state().risks.keys().next().cloned()).expect("a risk");
    let path = path.replace("R1", risk.as_str());
    let before = ops(&node);
    let empties: Vec<(&str, &str)> = ["mitigation", "owner", "via"].iter().map(|name| (*name, "")).collect();
    let asked = is.post_as_is(&path, &form(&page(&is, &path), &path, &empties));
    let said = text(&asked);
    assert_eq!((asked.status, ops(&node)), (422, before), "{said}");
    assert!(said.contains("This would empty"), "{said}");
    // Sent again, it is what they mean.
    let sent = is.post_as_is(&path, &form(&said, &path, &empties));
    assert_eq!((sent.status, ops(&node)), (303, before + 1), "{}", text(&sent));
}

#[test]
fn what_nobody_sees_is_taken_out_of_every_field_and_told() {
    let node = Node::demo();
    let (is, path) = (node.person("is-1"), "/investigation/evidence/new");
    let before = ops(&node);
    let hostile = "good \u{202e}gnp.exe\u{200b}\u{feff}";
    let told = is.post_as_is(
        path,
        &form(&page(&is, path), path, &[("title", hostile), ("type", "photo"), ("origin", "mission")]),
    );
    let said = text(&told);
    assert_eq!((told.status, ops(&node)), (422, before), "{said}");
    assert!(said.contains("invisible characters") && said.contains("good gnp.exe"), "{said}");
    assert!(!said.contains('\u{202e}'), "and is not given back");
    assert_eq!(is.post_as_is(path, &form(&said, path, &[])).status, 303);
    let titles: Vec<String> = node.app.look(|home| {
        let records =
            home.unwrap().state().evidence.values().flat_map(|r| r.versions().map(|(_, v)| v.value.title.clone()));
        records.collect()
    });
    assert!(titles.iter().any(|t| t == "good gnp.exe") && titles.iter().all(|t| !t.contains('\u{202e}')));
}

#[test]
fn whoever_saves_over_a_colleague_sees_it_before_it_is_signed() {
    let node = Node::demo();
    let (is, path) = (node.person("is-1"), "/investigation/finding/F1/edit");
    let stale = page(&is, path);
    let first = form(&page(&is, path), path, &[("gaps", "The north was not visited.")]);
    assert_eq!(is.post_as_is(path, &first).status, 303);
    let before = ops(&node);
    let told = is.post_as_is(path, &form(&stale, path, &[("gaps", "The east was not visited.")]));
    let said = text(&told);
    assert_eq!((told.status, ops(&node)), (409, before), "{said}");
    assert!(said.contains("saved a version on") && said.contains("The east was not visited."), "{said}");
    assert_eq!(is.post_as_is(path, &form(&said, path, &[])).status, 303);
    let heads = node.app.look(|home| {
        let register = &home.unwrap().state().findings[&"F1".parse().unwrap()];
        register.own_heads().iter().map(|(_, v)| v.value.gaps.clone()).collect::<Vec<_>>()
    });
    assert_eq!(heads, ["The east was not visited."], "one version, and nobody has to choose");
}
