//! Contrast of the colours in `style.css`, in both schemes: text 4.5 to 1, marks and edges 3 to 1 (WCAG 2.2, 1.4.3 and
//! 1.4.11). axe looks at the light scheme only, and at what is on a page; this looks at every pair there can be.

use std::collections::BTreeMap;

const STYLE: &str = include_str!("../../assets/style.css");

/// What is written on what.
const TEXT: &[(&str, &str)] = &[
    ("ink", "paper"),
    ("ink", "raised"),
    ("ink", "wash"),
    ("ink", "wait-wash"),
    ("ink", "hold-wash"),
    ("ink", "clear-wash"),
    ("soft", "paper"),
    ("soft", "raised"),
    ("soft", "wash"),
    ("soft", "hold-wash"),
    ("accent", "paper"),
    ("accent", "raised"),
    ("accent", "wash"),
    ("accent", "hold-wash"),
    ("accent-ink", "accent"),
    ("hold", "paper"),
    ("hold", "raised"),
    ("hold", "hold-wash"),
    ("paper", "hold"),
    ("wait", "wait-wash"),
    ("stale", "stale-wash"),
    ("clear", "clear-wash"),
];

/// Edges of fields, the ring around what has the focus, edges of cards that tell a state.
const MARKS: &[(&str, &str)] = &[
    ("edge", "paper"),
    ("edge", "raised"),
    ("focus", "paper"),
    ("focus", "raised"),
    ("focus", "wash"),
    ("focus", "hold-wash"),
    ("accent", "wash"),
    ("hold", "raised"),
    ("wait", "raised"),
    ("stale", "raised"),
    ("clear", "raised"),
    ("wait", "wait-wash"),
];

/// The colours of a block of variables.
fn colours(block: &str) -> BTreeMap<&str, [u8; 3]> {
    let pairs = block.split(';').filter_map(|line| line.trim().strip_prefix("--")?.split_once(": #"));
    let read = |hex: &str| [0, 2, 4].map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap());
    let full = |hex: &str| if hex.len() == 3 { hex.chars().flat_map(|c| [c, c]).collect() } else { hex.to_owned() };
    pairs.map(|(name, hex)| (name, read(&full(hex.trim())))).collect()
}

fn luminance(rgb: [u8; 3]) -> f64 {
    let linear = |c: u8| {
        let c = f64::from(c) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    let [r, g, b] = rgb.map(linear);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn every_pair_of_colours_can_be_read_in_both_schemes() {
    assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 0.01, "black on white is 21 to 1");
    let mut blocks = STYLE.split(":root {").skip(1).map(|rest| rest.split('}').next().unwrap());
    let mut faint = Vec::new();
    for scheme in ["light", "dark"] {
        let colours = colours(blocks.next().unwrap());
        for (pairs, least) in [(TEXT, 4.5), (MARKS, 3.0)] {
            for (front, back) in pairs {
                let found = contrast(colours[front], colours[back]);
                if found < least {
                    faint.push(format!("{scheme}: --{front} on --{back} is {found:.2}, and should be {least}"));
                }
            }
        }
    }
    assert!(faint.is_empty(), "{}", faint.join("\n"));
}
