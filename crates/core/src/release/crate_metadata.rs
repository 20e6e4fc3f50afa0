//! RO-Crate 1.2 metadata: what archives and search engines read about a release.
//!
//! Units are organisations; no person is in here. What we don't have (a licence, a corrections policy) isn't claimed.

use serde_json::{Map, Value, json};

use super::Published;
use super::page::words::Words;
use super::page::{article, safe};
use crate::records::Kind;

/// The text of `ro-crate-metadata.json`: a flat graph, keys in order, for files relative to its folder.
pub fn ro_crate(p: &Published, files: &[(String, u64)]) -> String {
    let about = &p.about;
    let mut graph = vec![
        json!({
            "@id": "ro-crate-metadata.json",
            "@type": "CreativeWork",
            "about": { "@id": "./" },
            "conformsTo": { "@id": "https://w3id.org/ro/crate/1.2" },
        }),
        root(p, files),
        sealing(p),
    ];
    graph.extend(about.units.keys().map(|id| organisation(p, id.as_str())));
    if !about.units.contains_key(&about.owner) {
        graph.push(organisation(p, about.owner.as_str()));
    }
    graph.push(json!({ "@id": "#federation", "@type": "Organization", "name": safe::settle(&about.federation) }));
    graph.extend(files.iter().map(|(path, bytes)| file(p, path, *bytes)));
    let all = json!({ "@context": "https://w3id.org/ro/crate/1.2/context", "@graph": graph });
    let mut text = String::new();
    pretty(&all, 0, &mut text);
    text.push('\n');
    text
}

fn root(p: &Published, files: &[(String, u64)]) -> Value {
    let about = &p.about;
    let w = Words::of(article::language(p));
    let headline = p.statements.iter().find(|s| s.statement.kind == Kind::Headline);
    let name = headline.map_or_else(|| about.output.to_string(), |s| safe::settle(&s.statement.text));
    let languages: std::collections::BTreeSet<&str> = p.statements.iter().map(|s| s.statement.lang.as_str()).collect();
    let parts: Vec<Value> = files.iter().map(|(path, _)| json!({ "@id": encode(path) })).collect();
    let mut root = json!({
        "@id": "./",
        "@type": "Dataset",
        "author": { "@id": unit_id(about.owner.as_str()) },
        "creativeWorkStatus": "sealed",
        "datePublished": about.sealed,
        "description": description(p, w),
        "hasPart": parts,
        "identifier": about.output,
        "inLanguage": languages,
        "license": "No licence is stated in this release. Ask the publisher before reuse beyond quotation.",
        "mentions": { "@id": "#seal" },
        "name": name,
        "publisher": { "@id": "#federation" },
        "version": about.version,
    });
    // The charter is what this text was published by, and it is in the release.
    for (term, path) in [("mainEntity", "index.html"), ("publishingPrinciples", "charter.toml")] {
        if files.iter().any(|(there, _)| there == path) {
            root[term] = json!({ "@id": path });
        }
    }
    root
}

fn description(p: &Published, w: &Words) -> String {
    let purpose = safe::settle(&p.about.purpose);
    let form = w.form(p.about.form);
    if purpose.is_empty() { form.to_owned() } else { format!("{form}. {purpose}") }
}

/// The one act of provenance that is ours to tell: when and from which unit's text the files were made.
fn sealing(p: &Published) -> Value {
    json!({
        "@id": "#seal",
        "@type": "CreateAction",
        "agent": { "@id": unit_id(p.about.owner.as_str()) },
        "endTime": p.about.sealed,
        "name": "Sealing of the release",
        "result": { "@id": "./" },
    })
}

fn unit_id(id: &str) -> String {
    format!("#unit-{id}")
}

fn organisation(p: &Published, id: &str) -> Value {
    let name = p.about.units.iter().find(|(unit, _)| unit.as_str() == id).map_or(id, |(_, name)| name.as_str());
    json!({
        "@id": unit_id(id),
        "@type": "Organization",
        "name": safe::settle(name),
        "parentOrganization": { "@id": "#federation" },
    })
}

fn file(p: &Published, path: &str, bytes: u64) -> Value {
    let mut entity = Map::new();
    entity.insert("@id".into(), encode(path).into());
    entity.insert("@type".into(), "File".into());
    entity.insert("contentSize".into(), bytes.to_string().into());
    entity.insert("encodingFormat".into(), format_of(path).into());
    entity.insert("name".into(), name_of(p, path).into());
    Value::Object(entity)
}

fn format_of(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html",
        "txt" => "text/plain",
        "json" => "application/json",
        "jsonl" => "application/jsonl",
        "toml" => "application/toml",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        _ => "application/octet-stream",
    }
}

fn name_of(p: &Published, path: &str) -> String {
    let known = [
        ("index.html", "The text with its context, as a page"),
        ("text.txt", "The text with its context, as plain text"),
        ("about.json", "What this release is and who issues it"),
        ("statements.json", "The statements in order"),
        ("contexts.json", "Context items bound to statements"),
        ("findings.json", "The public part of the findings"),
        ("legal-annex.json", "Rules, elements and contrary views"),
        ("process.json", "Who was asked, how long they had, what they said"),
        ("charter.toml", "The charter the text went by"),
    ];
    if let Some((_, name)) = known.iter().find(|(known, _)| *known == path) {
        return (*name).to_owned();
    }
    let extract = path.strip_prefix("extracts/").and_then(|f| f.strip_suffix(".txt"));
    let statement = extract.and_then(|id| p.statements.iter().find(|s| s.id.as_str() == id));
    statement.map_or_else(|| path.to_owned(), |s| format!("Statement {} with its context", s.id))
}

/// A path as a relative address: what isn't plain is percent-encoded (RFC 3986).
fn encode(path: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(path.len());
    for b in path.bytes() {
        if b.is_ascii_alphanumeric() || b"-._~/".contains(&b) {
            out.push(char::from(b));
        } else {
            write!(out, "%{b:02X}").expect("writing into a string never fails");
        }
    }
    out
}

/// JSON with two spaces a level and keys sorted here: serde_json's map may be switched to another order elsewhere.
fn pretty(value: &Value, depth: usize, out: &mut String) {
    let items: Vec<(Option<&String>, &Value)> = match value {
        Value::Array(items) if !items.is_empty() => items.iter().map(|v| (None, v)).collect(),
        Value::Object(map) if !map.is_empty() => {
            let mut all: Vec<_> = map.iter().map(|(k, v)| (Some(k), v)).collect();
            all.sort_unstable_by_key(|(k, _)| *k);
            all
        }
        leaf => return out.push_str(&leaf.to_string()),
    };
    let (open, close) = if value.is_array() { ('[', ']') } else { ('{', '}') };
    let pad = |depth: usize| format!("\n{}", "  ".repeat(depth));
    out.push(open);
    for (i, (key, item)) in items.into_iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        out.push_str(&pad(depth + 1));
        if let Some(key) = key {
            out.push_str(&Value::from(key.as_str()).to_string());
            out.push_str(": ");
        }
        pretty(item, depth + 1, out);
    }
    out.push_str(&pad(depth));
    out.push(close);
}
