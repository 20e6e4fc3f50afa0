//! What a release shows, with any words in every place people write in: it is rendered, and nothing in it is a script.
#![no_main]
use libfuzzer_sys::fuzz_target;
use nobis_core::release::{Published, guide, page, text};
use serde_json::{Value, json};

const OK: [&str; 6] = [
    include_str!("../../spec/vectors/release/ok/bag/data/about.json"),
    include_str!("../../spec/vectors/release/ok/bag/data/statements.json"),
    include_str!("../../spec/vectors/release/ok/bag/data/contexts.json"),
    include_str!("../../spec/vectors/release/ok/bag/data/findings.json"),
    include_str!("../../spec/vectors/release/ok/bag/data/legal-annex.json"),
    include_str!("../../spec/vectors/release/ok/bag/data/process.json"),
];

fuzz_target!(|words: &str| {
    let [mut about, mut statements, mut contexts, findings, mut annex, process] =
        OK.map(|part| serde_json::from_str::<Value>(part).expect("a part of a release"));
    about["purpose"] = words.into();
    about["federation"] = words.into();
    statements[0]["statement"]["text"] = words.into();
    contexts["C1"]["value"]["text"] = words.into();
    annex["L1"]["value"]["contrary_view"] = words.into();
    let published = json!({ "about": about, "annex": annex, "contexts": contexts, "findings": findings,
        "process": process, "statements": statements });
    let published: Published = serde_json::from_value(published).expect("still a release");
    let html = page::html(&published);
    assert!(!html.to_lowercase().contains("<script") && !html.contains("javascript:"));
    let _ = (text::plain(&published), guide::how_to_verify(&published, "is-5"));
});
