//! Places exact enough to find people: coordinates in a text, in any language.
//!
//! A number with so many decimals that it means a house; degrees with a direction or minutes; a grid reference; a link to
//! a map. No more: a name of a street is a name, and no program tells it from another.

/// Three decimals of a degree are some hundred metres: two such numbers side by side are a place.
const DECIMALS_MIN: usize = 3;

/// Addresses that lead to a point on a map.
const MAPS: [&str; 8] = [
    "geo:",
    "goo.gl/maps",
    "maps.app.goo.gl",
    "google.com/maps",
    "maps.google.",
    "openstreetmap.org/",
    "maps.apple.com",
    "what3words.com",
];

/// The coordinates a text holds, as they stand there, each once.
pub fn find(text: &str) -> Vec<String> {
    let plain = latin_digits(text);
    let words: Vec<&str> =
        plain.split(|c: char| c.is_whitespace() || ",;()[]/|".contains(c)).filter(|w| !w.is_empty()).collect();
    let mut out = Vec::new();
    let mut put = |found: String| {
        // The full stop of a sentence is none of its last number's.
        let found = found.trim_end_matches(['.', ':']).to_owned();
        if !out.contains(&found) {
            out.push(found);
        }
    };
    for pair in words.windows(2) {
        if is_degree(pair[0], 90.0) && is_degree(pair[1], 180.0) {
            put(pair.join(" "));
        }
    }
    for (i, word) in words.iter().enumerate() {
        if has_direction(word, words.get(i + 1).copied()) || is_grid(&words[i..]) {
            put((*word).to_owned());
        }
    }
    let lower = plain.to_lowercase();
    MAPS.iter().filter(|map| lower.contains(*map)).for_each(|map| put((*map).to_owned()));
    out
}

/// Arabic digits as Latin ones: a place is a place in either.
fn latin_digits(text: &str) -> String {
    let digit = |c: char| match c {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10).unwrap_or(c),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c) - 0x6f0, 10).unwrap_or(c),
        '\u{66b}' => '.',
        '\u{60c}' => ',',
        '\u{2212}' => '-',
        other => other,
    };
    text.chars().map(digit).collect()
}

/// A number of degrees with many decimals: `48.4647`, `-0.1276`, `35.0462°E`.
fn is_degree(word: &str, most: f64) -> bool {
    let bare = word.trim_matches(|c: char| "NSEWns\u{b0}\u{ba}:.".contains(c) || "ew".contains(c));
    let decimals = bare.rsplit_once('.').map_or(0, |(_, after)| after.len());
    decimals >= DECIMALS_MIN && bare.parse::<f64>().is_ok_and(|n| n.abs() <= most)
}

/// Degrees with a direction or with minutes: `48°27′N`, `48°`, followed by `N` or by a number. A temperature has neither.
fn has_direction(word: &str, next: Option<&str>) -> bool {
    let Some((before, after)) = word.split_once(['\u{b0}', '\u{ba}']) else { return false };
    let follows = if after.is_empty() { next.unwrap_or_default() } else { after };
    let mut letters = follows.chars();
    let points = match (letters.next(), letters.next()) {
        (Some(first), second) if "NSEW".contains(first) => second.is_none_or(|c| !c.is_alphanumeric()),
        (Some(first), _) => first.is_ascii_digit(),
        (None, _) => false,
    };
    before.ends_with(|c: char| c.is_ascii_digit()) && points
}

/// A grid reference: `37UDQ1234567890`, or the same in up to four words.
fn is_grid(words: &[&str]) -> bool {
    (1..=words.len().min(4)).any(|n| is_grid_word(&words[..n].concat()))
}

fn is_grid_word(word: &str) -> bool {
    let zone = word.chars().take_while(char::is_ascii_digit).count();
    let (Some(letters), Some(digits)) = (word.get(zone..zone + 3), word.get(zone + 3..)) else { return false };
    let band = letters.starts_with(|c: char| ('C'..='X').contains(&c));
    let numbers = digits.chars().all(|c| c.is_ascii_digit()) && digits.len().is_multiple_of(2);
    (1..=2).contains(&zone)
        && band
        && letters.chars().all(|c| c.is_ascii_uppercase() && c != 'I' && c != 'O')
        && numbers
        && (4..=10).contains(&digits.len())
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn a_place_is_found_however_it_is_written() {
        for text in [
            "at 48.46471, 35.04618",
            "(48.4647; 35.0462)",
            "48.4647°N 35.0462°E",
            "at 48°27′53″N 35°2′46″E",
            "at 48° 27′ N",
            "near 33° S",
            "grid 37UDQ1234567890",
            "grid 37U DQ 12345 67890",
            "https://maps.app.goo.gl/abc",
            "geo:48.4,35.0",
            "٤٨٫٤٦٤٧، ٣٥٫٠٤٦٢",
        ] {
            assert!(!find(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn it_is_told_as_it_stands_there_and_once() {
        assert_eq!(find("At 48.4647, 35.0462. Again: 48.4647, 35.0462."), ["48.4647 35.0462"]);
        assert_eq!(find("See https://www.openstreetmap.org/node/1."), ["openstreetmap.org/"]);
    }

    #[test]
    fn a_number_is_not_a_place() {
        for text in [
            "22 of the 29 schools",
            "between 06:10 and 06:40",
            "1.5 kilometres from the station",
            "it was 35 °C in the hall, and 40° by noon",
            "12.500 people, 35.100 of them children",
            "on 3.8.2022",
            "Protocol I, Article 51.5.2",
            "a drone of type 2S3M",
            "1,234.567 litres",
            "",
        ] {
            assert!(find(text).is_empty(), "{text}: {:?}", find(text));
        }
    }
}
