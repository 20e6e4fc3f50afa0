//! The first page in an empty folder: begin a rehearsal, or learn how a federation is founded for work.

use super::super::ask::{Answer, Bare, Outcome, Page};
use super::super::form::{Control, Field, Form};
use super::parts;

/// Offers a rehearsal.
///
/// # Errors
/// None.
pub fn begin(bare: &Bare<'_>) -> Answer {
    if bare.app.look(|home| home.is_some()) {
        return Ok(Outcome::See("/".to_owned()));
    }
    let form = Form::new(
        "/begin",
        bare.t("begin-go"),
        vec![
            Field::new("title", bare.t("begin-name"), Control::Line).hinted(bare.t("begin-name-hint")),
            Field::new("country", bare.t("begin-country"), Control::Line)
                .hinted(bare.t("begin-country-hint"))
                .value(bare.t("begin-country-example")),
            Field::new("code", bare.t("begin-code"), Control::Line)
                .hinted(bare.t("begin-code-hint"))
                .value(bare.t("begin-code-example")),
        ],
    );
    let show = |form: &Form, status| {
        let body =
            [parts::lede(&bare.t("begin-lede")), form.html(bare.texts, ""), parts::paragraphs(&[bare.t("begin-work")])];
        Ok(Page { status, ..Page::new(bare.t("begin-title"), body.concat()) }.into())
    };
    if !bare.is_post {
        return show(&form, 200);
    }
    match form.clone().read(&bare.given, bare.texts) {
        Err(form) => show(&form, 422),
        Ok(values) => {
            let code = values.text("code").to_ascii_uppercase();
            let filled = || form.clone().filled(&bare.given, bare.texts);
            if code.len() != 2 || !code.bytes().all(|b| b.is_ascii_uppercase()) {
                return show(&filled().wrong("code", bare.t("begin-code-wrong")), 422);
            }
            let country = values.text("country");
            if country.contains(['"', ',', '\\', '\n']) {
                return show(&filled().wrong("country", bare.t("begin-country-wrong")), 422);
            }
            Ok(Outcome::Rehearse { title: values.text("title"), country: (code, country) })
        }
    }
}
