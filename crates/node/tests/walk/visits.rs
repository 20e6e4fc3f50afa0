//! Every page there is, from the table of routes: with each sort of record, gate and act, and as a person who may see it.

use std::collections::BTreeMap;

use nobis::web::routes::ROUTES;
use nobis_core::reading::Gate;

use super::node::{Node, Visitor};

/// A page, and who looks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    pub who: &'static str,
    pub path: String,
}

/// Addresses that answer with no page of ours: a redirect, a file, only to a form, or only while the node is locked.
const NO_PAGES: [&str; 7] =
    ["/locked", "/lock", "/way", "/language", "/begin", "/units/trust", "/o/{output}/release/{part}"];

/// Who is asked to look, the first who may: a researcher, the unit concerned, safety, release, the panel, the media editor,
/// a colleague of the unit concerned.
const PEOPLE: [&str; 7] = ["is-1", "ua-1", "no-1", "no-3", "pn-1", "is-3", "ua-2"];

/// Pages that look different to others, or with a query.
const ALSO: [(&str, &str); 12] = [
    ("no-3", "/"),
    ("no-3", "/o/is.august/release"),
    ("no-1", "/"),
    ("ua-1", "/"),
    ("ua-1", "/o/is.august"),
    ("ua-1", "/o/is.august/deliveries"),
    ("ua-1", "/o/is.august/sign/consent"),
    ("is-4", "/o/is.august/sign/facts"),
    ("is-1", "/search?q=school"),
    ("is-1", "/search?q=nothing-of-the-kind"),
    ("is-1", "/o/is.august/no-such-page"),
    ("no-3", "/investigation"),
];

/// The demo, gone on: a stale gate, an open objection and an alert, so that there is something of each sort; and a lock
/// with a passphrase, so that the node can be locked.
pub fn node() -> Node {
    let node = Node::demo();
    let words = "Between April and July a team spent some weeks in three regions, looking into Russian strikes.";
    let done = |reply: nobis_browser::Reply| {
        assert_eq!(reply.status, 303, "{}", String::from_utf8_lossy(&reply.body));
    };
    let is1 = node.person("is-1");
    let ua1 = node.person("ua-1");
    done(is1.post(
        "/o/is.august/s/S8",
        &[
            ("text", words),
            ("kind", "body"),
            ("lang", "en"),
            ("cites", "F1"),
            ("base", &base(&is1, "/o/is.august/s/S8")),
        ],
    ));
    done(ua1.post(
        "/o/is.august/object",
        &[
            ("ground", "accuracy"),
            ("statements", "S14"),
            ("argument", "Two of the schools were open until March, and are counted as closed here."),
            ("resolves", "Say it of those that were closed."),
        ],
    ));
    let how = "The hour of release is known, and two are threatened by name.";
    done(ua1.post("/o/is.august/alert", &[("who", "colleagues of the section"), ("how", how)]));
    let key = nobis::lock::key(node.app.dir()).unwrap();
    nobis::lock::change(node.app.dir(), &key, "four words of one").unwrap();
    node
}

fn base(who: &Visitor<'_>, path: &str) -> String {
    let html = String::from_utf8_lossy(&who.get(path).body).into_owned();
    nobis_browser::hidden_value(&html, path, "base").unwrap()
}

/// All visits, by person.
///
/// An address of the table that nobody of these may see, and that isn't known to be no page, fails here.
pub fn visits(node: &Node) -> Vec<Visit> {
    let acts = acts(node);
    let people: Vec<(&'static str, Visitor<'_>)> = PEOPLE.iter().map(|p| (*p, node.person(p))).collect();
    let is_page = |who: &Visitor<'_>, path: &str| {
        let reply = who.get(path);
        reply.status == 200 && reply.header("content-type").is_some_and(|t| t.starts_with("text/html"))
    };
    let mut all: Vec<Visit> = Vec::new();
    for route in ROUTES.iter().filter(|r| !NO_PAGES.contains(&r.path)) {
        let found: Vec<Visit> = filled(node, route.path, &acts)
            .into_iter()
            .filter_map(|path| {
                let (who, _) = people.iter().find(|(_, who)| is_page(who, &path))?;
                Some(Visit { who, path })
            })
            .collect();
        assert!(!found.is_empty(), "no visit to {}: fill in its parts in tests/walk/visits.rs", route.path);
        all.extend(found);
    }
    all.extend(ALSO.iter().map(|(who, path)| Visit { who, path: (*path).to_owned() }));
    all.sort_by(|a, b| (a.who, &a.path).cmp(&(b.who, &b.path)));
    all.dedup();
    all
}

/// One act of each kind.
fn acts(node: &Node) -> BTreeMap<String, String> {
    node.app.look(|home| home.unwrap().ops().iter().map(|op| (op.header().kind.clone(), op.id().to_string())).collect())
}

/// Kinds of records, each with an id of the case where there is one.
fn records(node: &Node) -> Vec<(&'static str, Option<String>)> {
    node.app.look(|home| {
        let s = home.unwrap().state();
        let first = |id: Option<&nobis_core::ids::Id>| id.map(ToString::to_string);
        vec![
            ("finding", first(s.findings.keys().next())),
            ("evidence", first(s.evidence.keys().next())),
            ("law", first(s.qualifications.keys().next())),
            ("context", first(s.contexts.keys().next())),
            ("request", first(s.requests.keys().next())),
            ("risk", first(s.risks.keys().next())),
            ("forecast", first(s.forecasts.keys().next())),
            ("standard", first(s.standards.keys().next())),
            ("consent", first(s.consents.keys().next())),
        ]
    })
}

/// An address with its parts filled in, in each way that makes another sort of page.
fn filled(node: &Node, path: &str, acts: &BTreeMap<String, String>) -> Vec<String> {
    let path = path.replace("{output}", "is.august").replace("{statement}", "S14");
    if path.contains("{op}") {
        let of = |kind: &str| acts.get(kind).map(|op| path.replace("{op}", op));
        let kinds: Vec<&str> = match path.as_str() {
            // Those with a page of their own, and two of the many that share one.
            "/act/{op}" => vec!["objection", "alert", "concern", "sealed", "statement"],
            p if p.ends_with("/close") => vec!["alert"],
            p if p.ends_with("/receipt") => vec!["delivery"],
            p if ["/second", "/seen", "/cancel"].iter().any(|end| p.ends_with(end)) => vec!["withdraw"],
            _ => vec!["objection"],
        };
        return kinds.into_iter().filter_map(of).collect();
    }
    if path.contains("{gate}") {
        // Signed by statement, by unit and as a whole, and computed.
        let kinds = [Gate::Facts, Gate::Consent, Gate::Harm, Gate::Release];
        return kinds.iter().map(|g| path.replace("{gate}", g.word())).collect();
    }
    if path.contains("{kind}") || path.contains("{id}") {
        let fill = |(kind, id): (&str, Option<String>)| {
            let path = path.replace("{kind}", kind);
            let own = path.split('/').nth(2) == Some(kind);
            match id {
                _ if !own => None,
                Some(id) => Some(path.replace("{id}", &id)),
                None => (!path.contains("{id}")).then_some(path),
            }
        };
        return records(node).into_iter().filter_map(fill).collect();
    }
    vec![path]
}
