//! Pictures of every page, narrow and wide, in English and Arabic, for people to look at:
//! `cargo test -p nobis --test walk -- --ignored pictures`.

use std::path::Path;

use nobis_browser::Browser;

use super::barriers::everywhere;
use super::visits;

#[test]
#[ignore = "for people to look at; it makes some 500 pictures"]
fn pictures_of_every_page_narrow_and_wide() {
    let node = visits::node();
    let Some(browser) = Browser::open(&format!("http://{}", node.address)) else { return };
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "../../target".to_owned());
    let dir = Path::new(&target).join("pictures");
    std::fs::create_dir_all(&dir).unwrap();
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
