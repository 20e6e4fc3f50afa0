//! The driver drives: what a person does arrives, and each check finds what it is there to find.

#![allow(clippy::unwrap_used, reason = "a test may fall over")]

mod server;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use nobis_browser::{Browser, Key};

/// What a person is told who can't do what they want.
fn refused<T>(attempt: impl FnOnce() -> T) -> String {
    let panic = catch_unwind(AssertUnwindSafe(attempt)).err().expect("this must not succeed");
    panic.downcast_ref::<String>().expect("said in words").clone()
}

#[test]
fn a_person_fills_in_a_form_by_what_is_written_on_it() {
    let Some(browser) = Browser::open(&server::serve()) else { return };
    let is3 = browser.at("is-3");
    is3.goto("/").sees("Releases").does_not_see("What the summary hid.");
    assert_eq!((is3.title().as_str(), is3.path().as_str(), is3.status()), ("A good page", "/", 200));
    is3.press("More").sees("What the summary hid.");

    assert_eq!(is3.value("Why"), "because");
    assert!(is3.within("Ground").is_chosen("Law"));
    is3.fill("Why", "20 of 29: обстріл").choose("Somebody is in danger").select("Unit", "Ukraine");
    is3.within("Ground").choose("Harm");
    is3.within("Object").press("Object");
    is3.sees("Heard").sees("[why=20+of+29%3A+%D0%BE%D0%B1").sees("[ground=harm][alert=yes][unit=ua]");
    assert!(is3.path().starts_with("/heard?"));

    is3.goto("/").within("Statement S14").press("Sign");
    is3.sees("[statement=S14]");
    is3.goto("/nowhere").sees("Nothing here");
    assert_eq!(is3.status(), 404);
}

#[test]
fn a_file_is_handed_over() {
    let Some(browser) = Browser::open(&server::serve()) else { return };
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("draft.md"), "At 22 of the 29 schools").unwrap();
    browser.at("is-1").goto("/").upload("Your draft", &dir.path().join("draft.md")).press("Upload");
    browser.at("is-1").sees("Kept").sees("filename=\"draft.md\"").sees("At 22 of the 29 schools");
}

#[test]
fn each_person_has_their_own_cookies_and_language() {
    let Some(browser) = Browser::open(&server::serve()) else { return };
    let (is3, ar1) = (browser.at("is-3"), browser.at_in("ar-1", "ar"));
    is3.goto("/login?who=is-3").sees("You are is-3").sees("You read en");
    ar1.goto("/who").sees("You are nobody").sees("You read ar");
    browser.at("is-3").goto("/who").sees("You are is-3");

    assert_eq!(is3.cookie_header().as_deref(), Ok("who=is-3"));
    let theirs = is3.bytes_over_the_wire("/who");
    assert!(theirs > ar1.bytes_over_the_wire("/who") - 20 && theirs < 1_000, "{theirs} bytes");
    is3.finds_no_barrier();
    assert_eq!(ar1.cookie_header().as_deref(), Ok(""), "axe left nothing behind");
}

#[test]
fn no_script_of_a_page_runs_for_a_person() {
    let Some(browser) = Browser::open(&server::serve()) else { return };
    let is3 = browser.at("is-3");
    is3.goto("/script").sees("Nothing ran.").sees("This works without.").does_not_see("It ran.");
    assert_eq!(is3.title(), "A good page");
    // The script is a real one: in the browser for axe it runs, and what it makes has a fault that axe tells.
    if let Some(found) = is3.axe() {
        assert!(found.iter().any(|one| one.rule == "image-alt"), "{found:?}");
    }
}

#[test]
fn axe_gets_past_the_policy_and_finds_what_is_wrong() {
    let Some(browser) = Browser::open(&server::serve()) else { return };
    let is3 = browser.at("is-3");
    is3.goto("/").within("Statement S4").finds_no_barrier();
    let Some(found) = is3.goto("/faulty").axe() else { return };
    let rules: Vec<&str> = found.iter().map(|one| one.rule.as_str()).collect();
    for rule in ["color-contrast", "html-has-lang", "label"] {
        assert!(rules.contains(&rule), "{rule} is missing in {rules:?}");
    }
    let told = refused(|| is3.finds_no_barrier());
    assert!(told.contains("label (critical): Form elements must have labels") && told.contains("nameless"), "{told}");
}

#[test]
fn axe_sees_the_page_that_answers_a_form() {
    let Some(browser) = Browser::open(&server::serve()) else { return };
    let is3 = browser.at("is-3");
    is3.goto("/").fill("Why", "").within("Object").press("Object");
    is3.sees("Say why.");
    assert_eq!(is3.status(), 422);
    // A GET of this address is another page, without the picture that has no text.
    let Some(found) = is3.axe() else { return };
    assert_eq!(found.iter().map(|one| one.rule.as_str()).collect::<Vec<_>>(), ["image-alt"]);
}

#[test]
fn who_fails_is_told_what_where_and_what_else_there_is() {
    let Some(browser) = Browser::open(&server::serve()) else { return };
    let is3 = browser.at("is-3");
    is3.goto("/");
    let told = refused(|| is3.press("Publish"));
    for part in
        ["is-3 could not press \"Publish\"", "\"Sign\"", "/  \"A good page\"", "Statement S14", "failed-who_fails"]
    {
        assert!(told.contains(part), "{part:?} is missing in {told}");
    }
    let picture = told.lines().last().unwrap().trim().strip_prefix("screenshot").unwrap().trim();
    assert!(fs::read(picture).unwrap().starts_with(b"\x89PNG"));
    fs::remove_file(picture).unwrap();

    assert!(refused(|| is3.press("Sign")).contains("2 have that name"));
    assert!(refused(|| is3.click_link("Open")).contains("2 have that name"));
    assert!(refused(|| is3.press("Withdraw")).contains("it is disabled"));
    assert!(refused(|| is3.select("Unit", "Kenya")).contains("Ukraine"));
    let nowhere = is3.within("Statement S5");
    assert!(refused(|| nowhere.sees("x")).contains("Statement S14"));
    assert!(refused(|| is3.sees("Released")).contains("could not see \"Released\""));
    assert!(refused(|| is3.does_not_see("Releases")).contains("be spared"));
    assert!(refused(|| is3.goto("http://example.org/")).contains("a path of the server"));
}

#[test]
fn a_person_without_a_pointer_gets_everywhere_and_sees_where_they_are() {
    let Some(browser) = Browser::open(&server::serve()) else { return };
    let is3 = browser.at("is-3");
    let stops: Vec<String> = is3.goto("/").tab_order().iter().map(ToString::to_string).collect();
    assert_eq!(stops[..4], ["link \"Who am I?\"", "link \"Open\"", "link \"Open\"", "button \"Sign\""]);
    assert_eq!(stops.last().unwrap(), "button \"Object\"");
    assert_eq!(stops.len(), 13, "{stops:?}");

    is3.goto("/").tab_to("Why one sentence").types("x").tab_to("Law").key(Key::Down).tab_to("Object").key(Key::Enter);
    is3.sees("[ground=harm]");
    assert!(refused(|| is3.goto("/who").tab_to("Object")).contains("reach \"Object\" by Tab"));
}

#[test]
fn what_does_not_fit_a_narrow_window_is_found() {
    let Some(browser) = Browser::open(&server::serve()) else { return };
    let is3 = browser.at("is-3");
    is3.goto("/").fits(320).goto("/boxed").fits(320).goto("/wide");
    let out = is3.overflow(320);
    assert!(out[0].starts_with("the page is 9") && out[1].contains("class=\"wide\""), "{out:?}");
    assert_eq!(is3.overflow(1280), Vec::<String>::new());

    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("wide.png");
    is3.screenshot(&file, 400);
    let png = fs::read(&file).unwrap();
    assert_eq!(u32::from_be_bytes(png[16..20].try_into().unwrap()), 400);
}

#[test]
fn a_page_that_is_more_than_a_page_is_found() {
    let Some(browser) = Browser::open(&server::serve()) else { return };
    let is3 = browser.at("is-3");
    is3.goto("/").finds_a_plain_page().goto("/not-plain");
    let faults = is3.faults_of_page().join("\n");
    for fault in ["a script: ", "a script in an attribute", "a style in an attribute", "a script in an address"] {
        assert!(faults.contains(fault), "{fault:?} is missing in {faults}");
    }
    assert_eq!(faults.matches("a request elsewhere").count(), 2, "{faults}");
    assert_eq!(is3.asked_outside(), ["http://127.0.0.2:9/pixel.png"]);
    assert!(refused(|| is3.goto("/").finds_a_plain_page()).contains("Chromium asked http://127.0.0.2:9"));
}
