//! Is a paragraph somebody's words? Quotes are the most cited and least checked text of a release.

use super::text::has_words;

const VERBS: &[&str] = &[
    "said",
    "says",
    "told",
    "tells",
    "added",
    "adds",
    "stated",
    "states",
    "warned",
    "warns",
    "explained",
    "explains",
    "recalled",
    "according",
    "dit",
    "déclaré",
    "déclare",
    "ajouté",
    "ajoute",
    "expliqué",
    "affirmé",
    "dijo",
    "declaró",
    "afirmó",
    "añadió",
    "señaló",
    "explicó",
    "сказав",
    "сказала",
    "заявив",
    "заявила",
    "додав",
    "додала",
    "каже",
    "говорить",
    "повідомив",
    "повідомила",
    "пояснив",
    "пояснила",
    "розповів",
    "розповіла",
    "قال",
    "قالت",
    "وقال",
    "وقالت",
    "صرح",
    "صرحت",
    "أضاف",
    "أضافت",
    "وأضاف",
    "وأضافت",
];

/// Whether a paragraph is quoted speech: all in quotation marks, or begun in them and attributed,
/// or mostly in them and attributed. A quote that runs on into the next paragraph stays open.
pub(super) fn is_speech(text: &str) -> bool {
    let mut outside = String::new();
    let mut inside = String::new();
    let mut close = None;
    let mut begins_inside = false;
    for c in text.chars() {
        match (close, closer_of(c)) {
            (Some(end), _) if ends(end, c) => {
                close = None;
                inside.push(' ');
            }
            (Some(_), _) => inside.push(c),
            (None, Some(end)) => {
                // The cheap question first: it is asked at each quotation mark.
                begins_inside |= inside.is_empty() && !has_words(&outside);
                close = Some(end);
                outside.push(' ');
            }
            (None, None) => outside.push(c),
        }
    }
    let quoted = inside.split_whitespace().filter(|word| has_words(word)).count();
    let rest = outside.split_whitespace().filter(|word| has_words(word)).count();
    if quoted < 3 {
        return false;
    }
    let is_attributed =
        outside.split(|c: char| !c.is_alphanumeric()).any(|word| VERBS.contains(&word.to_lowercase().as_str()));
    rest == 0 || (begins_inside && close.is_some()) || (is_attributed && (begins_inside || quoted >= rest))
}

fn closer_of(c: char) -> Option<char> {
    match c {
        '“' => Some('”'),
        '„' => Some('“'),
        '«' => Some('»'),
        '"' => Some('"'),
        '「' => Some('」'),
        _ => None,
    }
}

/// German, Ukrainian and sloppy English mix “ and ” as closing marks.
fn ends(expected: char, c: char) -> bool {
    c == expected || (matches!(expected, '”' | '“') && matches!(c, '”' | '“'))
}

#[cfg(test)]
mod tests {
    use super::is_speech;

    #[test]
    fn speech_is_told_from_claims_with_quoted_words() {
        for (text, expected) in [
            ("“We pay the price,” said Maria, whose home near the base was hit twice that month.", true),
            ("The Secretary General said: “Being in a defensive position does not exempt the military.”", true),
            ("«Ми платимо за це ціну», – сказала мешканка.", true),
            ("وقالت المرأة: «نحن ندفع الثمن كل يوم هنا».", true),
            ("“We have no say in what they do.", true),
            ("“We have no say in what they do.”", true),
            ("The ministry called the report “a lie” and said it had asked for proof of each case.", false),
            ("The so-called “buffer zone in the east” is not one.", false),
            ("Forces said they left.", false),
        ] {
            assert_eq!(is_speech(text), expected, "{text}");
        }
    }
}
