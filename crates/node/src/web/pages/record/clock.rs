//! The clock of a request for reply: how much of its time the other side has had, in its own working hours. Computed by
//! core, as the gate computes it; here it runs to now.

use nobis_core::gates::reply::{self, ReplyResult};
use nobis_core::ids::Id;

use super::super::super::ask::Ask;
use crate::say::list::{self, Joined};
use crate::say::{self, Arg, Texts};
use crate::trouble::Trouble;

/// What became of a request, by text: each text has a charter, and each charter its own number of days. Told once where
/// all texts say the same.
///
/// # Errors
/// A charter can't be read.
pub fn lines(a: &Ask<'_>, request: &Id) -> Result<Vec<String>, Trouble> {
    let mut told: Vec<(String, String)> = Vec::new();
    for output in a.state().opened.keys() {
        let view = a.view(output)?;
        let Some(basis) = reply::bases(&view).remove(request) else { continue };
        let result = basis.result(&view.charter.reply, a.now);
        let names = a.names(&view);
        let ends = result.ends.map_or_else(String::new, |at| names.when_for_request(a.texts, at, request));
        told.push((view.open.act.title.clone(), line(a.texts, &result, &ends)));
    }
    let same = told.windows(2).all(|pair| pair[0].1 == pair[1].1);
    let of_text = |(title, line): (String, String)| {
        a.say("clock-in-text", &[("text", say::quoted(a.texts, &title).into()), ("line", line.into())])
    };
    Ok(if same {
        told.into_iter().take(1).map(|(_, line)| line).collect()
    } else {
        told.into_iter().map(of_text).collect()
    })
}

/// A clock in words.
fn line(texts: &Texts, result: &ReplyResult, ends: &str) -> String {
    if result.not_contacted {
        return texts.get("clock-not-asked", &[]);
    }
    if result.received.is_none() {
        return texts.get("clock-not-begun", &[("required", Arg::from(say::days(texts, result.required, result.day)))]);
    }
    let id = if result.given >= result.required { "clock-whole" } else { "clock-runs" };
    let args = [
        ("given", say::days(texts, result.given, result.day).into()),
        ("required", say::days(texts, result.required, result.day).into()),
        ("ends", ends.to_owned().into()),
    ];
    format!("{} {}", texts.get(id, &args), answered(texts, result))
}

fn answered(texts: &Texts, result: &ReplyResult) -> String {
    if result.unanswered.is_empty() {
        return texts.get("clock-answered", &[]);
    }
    let open: Vec<String> = result.unanswered.iter().map(ToString::to_string).collect();
    let args = [("questions", list::all(texts, &open, Joined::And).into()), ("count", open.len().into())];
    texts.get("clock-unanswered", &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_says_how_much_was_given_and_what_is_unanswered() {
        let texts = Texts::for_lang("en");
        let result = ReplyResult {
            received: Some("2022-08-01T06:00:00Z".parse().expect("a moment")),
            given: 3 * 540,
            required: 22 * 540 + 270,
            day: 540,
            unanswered: [1, 2].into(),
            ends: None,
            not_contacted: false,
        };
        assert_eq!(
            line(&texts, &result, "31 Aug"),
            "3 of 22.5 working days have been given so far; the time is complete on 31 Aug. Questions 1 and 2 are not \
             answered."
        );
        let unproved = ReplyResult { received: None, ..result.clone() };
        assert_eq!(
            line(&texts, &unproved, ""),
            "Nothing proves that it arrived, so the 22.5 working days have not begun."
        );
        let whole = ReplyResult { given: 30 * 540, unanswered: [].into(), ..result };
        assert_eq!(
            line(&texts, &whole, "31 Aug"),
            "All 22.5 working days were given, until 31 Aug. Every question is answered."
        );
    }
}
