//! What press releases carry besides their text: release lines, datelines, contacts.
//!
//! None of it is a claim, and some of it misleads: a dateline looks like the scope of a finding,
//! and a contact line names a person. It goes to the notices, whole. Notes to editors are text that
//! people quote, so they stay statements.

use super::What;
use super::text::has_words;

/// The longest contact or release line, in words. Anything longer says something, and stays.
const LINE_WORDS_MAX: usize = 40;

const PRESS_LINES: &[&str] = &[
    "for immediate release",
    "for immediate use",
    "immediate release",
    "press release",
    "news release",
    "media release",
    "ends",
    "end",
    "notes to editors",
    "note to editors",
    "notes for editors",
    "editor's notes",
    "editors' notes",
    "communiqué de presse",
    "pour diffusion immédiate",
    "fin",
    "comunicado de prensa",
    "para publicación inmediata",
    "прес-реліз",
    "для негайного оприлюднення",
    "кінець",
    "примітки для редакторів",
    "بيان صحفي",
    "للنشر الفوري",
    "انتهى",
];

const EMBARGO: &[&str] =
    &["embargo", "embargoed", "strictly embargoed", "under embargo", "sous embargo", "ембарго", "محظور"];

const CONTACT_LABELS: &[&str] = &[
    "contact",
    "contacts",
    "press contact",
    "press contacts",
    "media contact",
    "media contacts",
    "press office",
    "media enquiries",
    "media inquiries",
    "contact presse",
    "contacto",
    "contacto de prensa",
    "контакти",
    "контакти для преси",
    "контакт",
    "للتواصل",
    "للاتصال",
];

/// What a line of press furniture is, if the whole text is one.
pub(super) fn furniture(text: &str) -> Option<What> {
    let plain = text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase().replace('’', "'");
    if PRESS_LINES.contains(&plain.as_str()) {
        return Some(What::PressLine);
    }
    let words = text.split_whitespace().count();
    if words <= 20 && EMBARGO.iter().any(|name| starts_with_word(&plain, name)) {
        return Some(What::PressLine);
    }
    if is_contact_label(text) || (words <= LINE_WORDS_MAX && (has_email(text) || has_phone(text))) {
        return Some(What::Contact);
    }
    is_date_and_place(text).then_some(What::Dateline)
}

/// Whether the text is the label above a list of contacts, or such a label and the first of them.
pub(super) fn is_contact_label(text: &str) -> bool {
    let label = text.split_once(':').filter(|_| text.split_whitespace().count() <= LINE_WORDS_MAX);
    let plain = label.map_or(text, |(label, _)| label).trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    CONTACT_LABELS.contains(&plain.as_str())
}

/// Whether a line below such a label still belongs to it: short, and no sentence.
pub(super) fn is_contact_line(text: &str) -> bool {
    text.split_whitespace().count() <= 12 && !text.trim_end().ends_with(['.', '!', '?', '؟', '…', '”', '»'])
}

/// Where a leading dateline ends ("KYIV, 4 August 2022 – " or "(Kyiv, August 4, 2022) – ").
pub(super) fn dateline(text: &str) -> Option<usize> {
    let head_end = text.char_indices().nth(72).map_or(text.len(), |(i, _)| i);
    let (at, dash) = text[..head_end].match_indices(['–', '—', '-', '―']).find(|(i, dash)| {
        text[..*i].ends_with(char::is_whitespace) && text[i + dash.len()..].starts_with(char::is_whitespace)
    })?;
    let after = &text[at + dash.len()..];
    (is_date_and_place(&text[..at]) && has_words(after)).then(|| text.len() - after.trim_start().len())
}

fn starts_with_word(text: &str, start: &str) -> bool {
    text.strip_prefix(start).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

fn has_email(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'))
    })
}

/// A `+` and eight digits, or a label and six. Numbers of people and dates are neither.
fn has_phone(text: &str) -> bool {
    let digits_after = |at: usize| {
        text[at..]
            .chars()
            .take_while(|c| {
                c.is_numeric() || c.is_whitespace() || matches!(c, '-' | '.' | '(' | ')' | ':' | '+' | '/' | '\u{2011}')
            })
            .filter(|c| c.is_numeric())
            .count()
    };
    if text.match_indices('+').any(|(at, _)| digits_after(at) >= 8) {
        return true;
    }
    let is_label = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        matches!(
            word.as_str(),
            "tel" | "tél" | "telephone" | "phone" | "mob" | "mobile" | "cell" | "fax" | "whatsapp" | "тел" | "هاتف"
        )
    };
    let mut at = 0;
    text.split_inclusive(char::is_whitespace).any(|word| {
        at += word.len();
        is_label(word) && digits_after(at) >= 6
    })
}

const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
    "січня",
    "лютого",
    "березня",
    "квітня",
    "травня",
    "червня",
    "липня",
    "серпня",
    "вересня",
    "жовтня",
    "листопада",
    "грудня",
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
];

const DATE_FILLERS: &[&str] = &["de", "del", "le", "року", "р", "st", "nd", "rd", "th", "the", "of"];

/// "4 August 2022", "KYIV, 4 August 2022", "(London, August 4, 2022)": a place of at most four words
/// and a comma, or none, then nothing but a date with a month.
fn is_date_and_place(text: &str) -> bool {
    let plain = text.trim().trim_start_matches('(').trim_end_matches([')', '.', ':', ' ']);
    if plain.len() > 120 {
        return false;
    }
    let is_date = |part: &str| {
        let words: Vec<String> =
            part.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
        words.iter().any(|word| MONTHS.contains(&word.as_str()))
            && words.iter().any(|word| word.chars().any(char::is_numeric))
            && words.iter().all(|word| {
                word.chars().all(char::is_numeric)
                    || MONTHS.contains(&word.as_str())
                    || DATE_FILLERS.contains(&word.as_str())
                    || is_ordinal(word)
            })
    };
    if is_date(plain) {
        return true;
    }
    plain.match_indices([',', '،']).any(|(at, comma)| is_place(&plain[..at]) && is_date(&plain[at + comma.len()..]))
}

fn is_ordinal(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit()) && DATE_FILLERS.contains(&&word[digits.len()..])
}

fn is_place(text: &str) -> bool {
    const NOT_PLACES: &[&str] = &[
        "in", "on", "at", "since", "from", "by", "until", "before", "after", "during", "en", "le", "el", "la", "у",
        "в", "на", "з", "в", "في",
    ];
    let words: Vec<&str> = text.split_whitespace().collect();
    let Some(first) = words.first() else { return false };
    words.len() <= 4
        && !NOT_PLACES.contains(&first.to_lowercase().as_str())
        && words.iter().all(|word| word.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn press_lines_are_told_from_text() {
        for (text, what) in [
            ("FOR IMMEDIATE RELEASE", Some(What::PressLine)),
            ("– ENDS –", Some(What::PressLine)),
            ("Notes to editors:", Some(What::PressLine)),
            ("EMBARGOED until 00:01 GMT on 4 August 2022", Some(What::PressLine)),
            ("Jane Doe, +44 (0)20 7946 0000", Some(What::Contact)),
            ("For more information: press@example.org", Some(What::Contact)),
            ("Tel: 020 7946 0000", Some(What::Contact)),
            ("Media contacts:", Some(What::Contact)),
            ("Media contacts: Jane Doe", Some(What::Contact)),
            ("Contact with the town was lost: no phone worked.", None),
            ("London, 4 August 2022", Some(What::Dateline)),
            ("4 серпня 2022 року", Some(What::Dateline)),
            ("Some 12 345 678 people fled +5% more.", None),
            ("The embargo on arms must end.", None),
            ("Ends meet.", None),
            ("On 4 August 2022", None),
        ] {
            assert_eq!(furniture(text), what, "{text}");
        }
    }

    #[test]
    fn a_dateline_is_not_the_start_of_a_claim() {
        for (text, rest) in [
            ("KYIV, 4 August 2022 – Forces moved.", Some("Forces moved.")),
            ("(Kyiv, August 4, 2022) – Forces moved.", Some("Forces moved.")),
            ("Київ, 4 серпня 2022 року — Війська пішли.", Some("Війська пішли.")),
            ("In Kharkiv, 4 August 2022 – a school was hit.", None),
            ("Forces moved – in Kyiv – on 4 August 2022.", None),
            ("KYIV, 4 August 2022 – ", None),
        ] {
            assert_eq!(dateline(text).map(|end| &text[end..]), rest, "{text}");
        }
    }
}
