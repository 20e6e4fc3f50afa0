//! Pictures of every page, narrow and wide, in English and Arabic, for people to look at:
//! `cargo test -p nobis --test walk -- --ignored pictures`.

use std::path::Path;

use nobis_browser::Browser;

use super::barriers::everywhere;
use super::node::Node;
use super::stage::{Stage, unlocks};
use super::visits;

#[test]
#[ignore = "for people to look at; it makes some 500 pictures"]
fn pictures_of_every_page_narrow_and_wide() {
    let node = visits::node();
    let Some(browser) = Browser::open(&format!("http://{}", node.address)) else { return };
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "../../target".to_owned());
    let dir = Path::new(&target).join("pictures");
    std::fs::create_dir_all(&dir).unwrap();
    verified(&node, &browser, &dir);
    let mut refused = Stage::new();
    refused.import("as-published", "2022-08-03T06:00:00Z");
    refused.at("2022-08-03T10:00:00Z");
    if let Some(browser) = Browser::open(&refused.base()) {
        let author = browser.at("is-1");
        unlocks(&author, "is-1");
        author.goto("/o/is.august").screenshot(&dir.join("en-1200-refused.png"), 1200);
    }
    for lang in ["en", "ar"] {
        let person = browser.at_in(&format!("reader-{lang}"), lang);
        everywhere(&node, &person, lang, &mut |person, at| {
            let safe: String = at.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
            for width in [360, 1200] {
                person.screenshot(
                    &dir.join(format!("{lang}-{width}{}.png", safe.chars().take(70).collect::<String>())),
                    width,
                );
            }
        });
    }
}

/// What somebody reads who was handed a release.
fn verified(node: &Node, browser: &Browser, dir: &Path) {
    let officer = node.person("no-3");
    let page = String::from_utf8_lossy(&officer.get("/o/is.august/release").body).into_owned();
    let mut hrefs = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let bag = dir.join("bag.zip");
    std::fs::write(&bag, officer.get(hrefs.find(|href| href.contains("/bag.zip")).unwrap()).body).unwrap();
    let anybody = browser.at("a journalist");
    anybody.goto("/verify").screenshot(&dir.join("en-360-verify-asked.png"), 360);
    anybody.upload("The release", &bag).press("Verify it");
    anybody.sees("This release holds");
    for width in [360, 1200] {
        anybody.screenshot(&dir.join(format!("en-{width}-verify-holds.png")), width);
    }
}
