//! Story A1, walked: August 2022 by the pages alone, from the door to a release that anybody can check.
//!
//! The author, the section, the safety reviewer and the release officer are the four roles; whoever else the charter
//! asks signs their gate at a browser of their own too, as nobody signs for another.

use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;

use nobis::say::Texts;
use nobis_browser::{Browser, Person};

use super::stage::{Stage, unlocks};

/// Gates but consent, and who signs them: never the author, each from where the charter says.
const SIGNERS: [(&str, &str); 9] = [
    ("is-4", "Facts"),
    ("ke-1", "Facts"),
    ("is-6", "Law"),
    ("is-6", "Right of reply"),
    ("ke-1", "Context"),
    ("ke-1", "Impartiality"),
    ("no-2", "Precision"),
    ("no-2", "Impartiality"),
    ("no-1", "Do no harm"),
];

/// Signs a gate from one's first page.
fn signs(person: &Person, gate: &str) {
    person.goto("/").click_link(&format!("Sign {gate}"));
    person.sees("Your signature means").sees("It does not mean").choose("clear").press("Sign");
    person.sees("Signed. What changes later is asked of you again");
}

/// Goes to a page of the text by its menu.
fn opens(person: &Person, page: &str) {
    person.goto("/").click_link("Texts").click_link("Forces among civilians");
    person.click_link(page);
}

/// Everybody of the story, each at a browser of their own, all closed when the test ends.
struct Cast {
    browser: Browser,
}

impl Cast {
    /// Somebody whose key is locked, as after each time the clock was set forward.
    fn comes(&self, id: &str) -> Person {
        let person = self.browser.at(id);
        unlocks(&person, id);
        person
    }
}

#[test]
fn a1_walked_in_four_roles_on_two_units_from_unlock_to_verified_release() {
    let mut stage = Stage::new();
    stage.import("as-published", "2022-08-03T06:00:00Z");
    stage.at("2022-08-03T10:00:00Z");
    let Some(browser) = Browser::open(&stage.base()) else { return };
    let cast = Cast { browser };
    refused(&cast);
    stage.import("corrected", "2022-08-05T16:00:00Z");
    stage.at("2022-08-08T07:00:00Z");
    asked(&cast);
    objected(&cast);
    signed(&cast);
    stage.at("2022-08-09T08:00:00Z");
    consented(&cast);
    one_edit(&cast);
    stage.at("2022-08-11T05:40:00Z");
    alarmed(&cast);
    let officer = sealed(&cast);
    checked(&cast, &stage, &officer);
}

/// The text as it went out in 2022: everything in its way at once, and no rank that lets it out.
fn refused(cast: &Cast) {
    let author = cast.comes("is-1");
    opens(&author, "Text");
    let headline = author.within("S1 · headline");
    headline.sees("None of what finding F1 says of its scope stands in it").click_link("Change S1");
    author.sees("Say the scope in the statement itself");
    assert_eq!(author.value("Words"), "Ukraine: Army's way of fighting endangers civilians");
    author.fill("Words", "Ukraine: In 19 towns and villages, army's way of fighting endangers civilians");
    author.press("Sign the change");
    author.sees("It has new words.");
    opens(&author, "Text");
    author.within("S1 · headline").does_not_see("says of its scope stands in it");
    let officer = cast.comes("is-5");
    opens(&officer, "Release");
    officer.sees("Somebody holds version").sees("The button comes when nothing stands in the way any more.");
    officer.does_not_see("Seal version");
    let section = cast.comes("ua-2");
    section.click_link("A version came from Secretariat").sees("What was sent");
    section.press("We have it").sees("It is on record that your unit has it.");
}

/// The better text goes to the unit concerned, whose people say on its very page that they have it.
fn asked(cast: &Cast) {
    let media = cast.comes("is-3");
    media.click_link("Send this version to Ukraine section").sees("You send version");
    media.choose("final text").choose("this program").select("Language", "Українська");
    media.press("Record that it is sent").sees("Their time starts with their receipt.");
    receipts(cast);
}

fn receipts(cast: &Cast) {
    let section = cast.comes("ua-2");
    section.click_link("A version came from Secretariat");
    section.sees("In 19 places visited, soldiers were based among civilians").sees("It is not consent");
    section.press("We have it").sees("It is on record that your unit has it.");
}

/// An objection stops a statement until whoever made it lets go; nobody else can, whatever they say.
fn objected(cast: &Cast) {
    let speaker = cast.comes("ua-1");
    opens(&speaker, "Text");
    speaker.click_link("Object").sees("only you can withdraw it");
    speaker.within("Ground").choose("accuracy");
    speaker
        .choose("S14, body")
        .fill("Your argument", "Two of these schools were open until March, as far as we know here.");
    speaker.fill("What would resolve it", "Show when they closed.").press("Sign the objection");
    speaker.sees("Your objection is signed and on record.");
    speaker.click_link("Ukraine section objects, on accuracy");
    let place = speaker.path();
    let author = cast.comes("is-1");
    // Nobody offers the author a way to withdraw it; whoever types the address is told who can.
    author.does_not_see("Withdraw").goto(&format!("{place}/withdraw"));
    author.sees("only the person who objected can withdraw");
    assert_eq!(author.status(), 403);
    author.goto("/").click_link("Answer the objection of Ukraine section, on accuracy").click_link("Answer");
    author.choose("explained").fill("Reasons", "No.").press("Answer");
    author.sees("it gives no reasons, or too few to weigh");
    author
        .fill("Reasons", "The education office’s list of 24 February has both; we put it on record, with its date.")
        .press("Answer");
    author.sees("The answer is on record.");
    author.goto("/o/is.august").within("S14 · body").sees("objection");
    speaker.goto(&place).sees("The education office’s list").click_link("Withdraw");
    speaker.fill("Why you let go", "The list shows it.").press("Withdraw");
    speaker.sees("and takes a second").sees("Take it back").does_not_see("Sign it too");
    let_go(cast);
}

/// One hand alone lets go of nothing: a colleague signs too, and somebody outside has seen it.
fn let_go(cast: &Cast) {
    let colleague = cast.comes("ua-2");
    colleague.click_link("A withdrawal waits for you").click_link("Sign it too");
    colleague.sees("nobody forced this").press("Sign it too").sees("You signed the withdrawal too.");
    let outside = cast.comes("ke-1");
    outside.click_link("A withdrawal waits for you").does_not_see("Take it back").click_link("We have seen it");
    outside.sees("It is no agreement").press("We have seen it").sees("It is on record that your unit has seen it.");
    outside.sees("takes effect");
}

fn signed(cast: &Cast) {
    let mut here: Option<(&str, Person)> = None;
    for (id, gate) in SIGNERS {
        if here.as_ref().is_none_or(|(who, _)| *who != id) {
            here = Some((id, cast.comes(id)));
        }
        signs(&here.as_ref().unwrap().1, gate);
    }
}

/// The section answers three questions, in its own name, and hides nothing of when it was asked.
fn consented(cast: &Cast) {
    let speaker = cast.comes("ua-1");
    speaker.goto("/").click_link("Sign Consent of units");
    speaker.sees("Is the unit concerned engaged").sees("It does not mean that we agree with whom it criticises");
    speaker.choose("clear").within("Were you told in time to answer?").choose("no");
    speaker.press("Sign").sees("Signed.");
}

/// What one edit undoes: the questions that read the statement, and no others; and they say what changed.
fn one_edit(cast: &Cast) {
    let author = cast.comes("is-1");
    author.goto("/o/is.august/gates").sees("Nothing stands in the way.");
    author.goto("/o/is.august").click_link("Change S8");
    let before = author.value("Words");
    author.fill("Words", &before.replace("several weeks", "five weeks")).press("Sign the change");
    author.sees("Signatures that read it are asked for again; the others stay good.");
    author.goto("/o/is.august/gates");
    for gate in ["Facts", "Precision", "Consent of units"] {
        author.within(&format!("{gate} signed before a change")).sees("thing");
    }
    for gate in ["Law", "Context", "Impartiality", "Right of reply", "Do no harm"] {
        author.within(&format!("{gate} clear"));
    }
    for (id, gate) in [("is-4", "Facts"), ("no-2", "Precision")] {
        let person = cast.comes(id);
        person
            .sees("You or a colleague signed 1 of them before something changed.")
            .click_link(&format!("Sign {gate}"));
        person.sees("Since then changed:").sees("removed: several").sees("added: five").sees("last changed by is-1");
        person.choose("clear").press("Sign").sees("Signed.");
    }
    asked(cast);
    consented(cast);
}

/// At the last minute somebody is in danger: whoever is in a hurry waits, and only somebody from outside lets go.
fn alarmed(cast: &Cast) {
    let speaker = cast.comes("ua-1");
    opens(&speaker, "Text");
    speaker.click_link("Somebody is in danger");
    speaker.fill("Who is in danger", "colleagues of the Ukraine section");
    speaker.fill(
        "How the release would harm them",
        "They are threatened by name since the hour is known; two are not safe yet.",
    );
    speaker.press("Stop the release now").sees("The release is held.");
    let officer = cast.comes("no-3");
    opens(&officer, "Release");
    officer.sees("Somebody holds version").does_not_see("Seal version");
    officer.within("Do no harm held").sees("stand in the way");
    opens(&officer, "Objections");
    officer.sees("Alert by Ukraine section").does_not_see("two are not safe yet");
    let safety = cast.comes("no-1");
    safety.click_link("Somebody may be in danger: look at the alert").sees("two are not safe yet");
    let place = safety.path();
    let author = cast.comes("is-1");
    author.goto(&place).does_not_see("two are not safe yet");
    safety.click_link("Find it dealt with").sees("I looked at this from outside both units");
    safety
        .fill("What was done", "Both have a place to stay; somebody calls them at noon and at six; the hour is moved.");
    safety.press("Find it dealt with").sees("It no longer holds the release.");
    signs(&safety, "Do no harm");
}

/// A dissent travels, and an officer of another unit than the author's seals.
fn sealed(cast: &Cast) -> Person {
    let speaker = cast.comes("ua-1");
    opens(&speaker, "Objections");
    speaker.click_link("Write a dissent").choose("a summary").select("On which ground", "law");
    speaker.fill("The words to show", "We read Rule 22 otherwise: what was feasible under fire is not known.");
    speaker.press("Sign the dissent").sees("Ukraine section dissents, on law");
    let officer = cast.comes("no-3");
    officer.click_link("Everything is clear: seal the release");
    officer.sees("A release officer can seal it.").sees("You do not judge the text.");
    officer.finds_no_barrier().finds_a_plain_page();
    officer.choose("Seal it now, before that hour");
    officer.press("Seal version").sees("It is sealed. Below are the files to hand on.");
    officer
}

/// Anybody checks it, at a browser that has unlocked nothing; one byte is enough to be found out.
fn checked(cast: &Cast, stage: &Stage, officer: &Person) {
    let (bag, trust) = (stage.download(officer, "bag.zip"), stage.download(officer, "trust"));
    let anybody = cast.browser.at("a journalist");
    let verifies = |bag: &Path| {
        anybody.goto("/verify").upload("The release", bag).upload("Trust file", &trust).press("Verify it");
    };
    verifies(&bag);
    anybody
        .sees("This release holds")
        .sees("Ukraine section")
        .sees("was not told in time")
        .sees("We read Rule 22 otherwise");
    anybody.finds_no_barrier().fits(320).finds_a_plain_page();
    // A byte of the zip, as of a bad line; and a byte of the text in a zip that is whole.
    let whole = fs::read(&bag).unwrap();
    let mut damaged = whole.clone();
    damaged[whole.len() / 2] ^= 1;
    verifies(&stage.file("damaged.zip", &damaged));
    anybody.does_not_see("This release holds").finds_no_barrier();
    verifies(&stage.file("forged.zip", &forged(&whole)));
    anybody
        .sees("This release does not hold")
        .sees("A file is not the one that was sealed")
        .does_not_see("This release holds");
    anybody.finds_no_barrier().fits(320);
    let texts = Texts::for_lang("ar");
    let label = |id: &str| texts.get(id, &[]);
    let in_arabic = cast.browser.at_in("another journalist", "ar");
    in_arabic.goto("/verify").upload(&label("verify-bag"), &bag).upload(&label("verify-trust"), &trust);
    in_arabic.press(&label("verify-go")).sees(&label("verified-good")).finds_no_barrier().fits(320);
    assert!(anybody.asked_outside().is_empty() && officer.asked_outside().is_empty());
}

/// The same zip, packed again with one byte of the text flipped.
fn forged(whole: &[u8]) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(whole)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut file = from.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        let name = file.name().unwrap().into_owned();
        if name.ends_with("data/text.txt") {
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
        }
        to.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        to.write_all(&bytes).unwrap();
    }
    to.finish().unwrap().into_inner()
}
