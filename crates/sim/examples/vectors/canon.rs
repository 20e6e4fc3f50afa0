//! Canonical JSON: texts that are, and texts that aren't and why.

use super::{Files, vector};

/// Name, class, text.
const CASES: [(&str, &str, &str); 41] = [
    ("ok-empty-object", "ok", "{}"),
    ("ok-empty-array", "ok", "[]"),
    ("ok-null", "ok", "null"),
    ("ok-string", "ok", "\"x\""),
    ("ok-zero", "ok", "0"),
    ("ok-largest", "ok", "9007199254740991"),
    ("ok-smallest", "ok", "-9007199254740991"),
    ("ok-key-order", "ok", r#"{"":1,"1":2,"10":3,"2":4,"A":5,"_":6,"a":7}"#),
    ("ok-escapes", "ok", r#""\b\t\n\f\r\"\\\u0000\u001f/ <>&""#),
    ("ok-not-escaped", "ok", "\"\u{7f}\u{80}\u{2028}\u{2029}\u{fb33}\u{1f602}\""),
    ("ok-not-normalised", "ok", "\"A\u{30a} \u{c5}\""),
    ("ok-nested", "ok", r#"{"a":[{"b":null},[true,false]]}"#),
    ("shape-empty", "canon-shape", ""),
    ("shape-cut", "canon-shape", r#"{"a":1"#),
    ("shape-two-values", "canon-shape", "{}{}"),
    ("shape-comma-last", "canon-shape", "[1,]"),
    ("shape-comment", "canon-shape", "[1]//"),
    ("shape-single-quotes", "canon-shape", "'a'"),
    ("shape-control-raw", "canon-shape", "\"\u{1}\""),
    ("shape-lone-surrogate", "canon-shape", r#""\ud83d""#),
    ("shape-byte-order-mark", "canon-shape", "\u{feff}{}"),
    ("shape-plus", "canon-shape", "+1"),
    ("shape-leading-zero", "canon-shape", "01"),
    ("shape-nan", "canon-shape", "NaN"),
    ("fraction", "canon-fraction", "0.5"),
    ("fraction-whole", "canon-fraction", "1.0"),
    ("fraction-exponent", "canon-fraction", "1e3"),
    ("fraction-minus-zero", "canon-fraction", "-0"),
    ("integer-range-over", "canon-integer-range", "9007199254740992"),
    ("integer-range-under", "canon-integer-range", "-9007199254740992"),
    ("integer-range-64-bits", "canon-integer-range", "18446744073709551615"),
    ("key-not-ascii", "canon-key-not-ascii", "{\"p\u{e9}ch\u{e9}\":1}"),
    ("key-not-ascii-inside", "canon-key-not-ascii", "[{\"\u{20ac}\":1}]"),
    ("spelling-space", "canon-spelling", r#"{"a": 1}"#),
    ("spelling-line-end", "canon-spelling", "{}\n"),
    ("spelling-key-order", "canon-spelling", r#"{"b":1,"a":2}"#),
    ("spelling-key-twice", "canon-spelling", r#"{"a":1,"a":1}"#),
    ("spelling-escaped-letter", "canon-spelling", r#""\u0061""#),
    ("spelling-escaped-slash", "canon-spelling", r#""a\/b""#),
    ("spelling-escape-upper-case", "canon-spelling", r#""\u001F""#),
    ("spelling-long-escape", "canon-spelling", r#""\u000a""#),
];

pub fn write(out: &mut Files) {
    for (name, expect, text) in CASES {
        vector(out, &format!("canon/{name}.txt"), &[("expect", expect)], text.as_bytes());
    }
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    // An array inside 32 others is the deepest; the 34th bracket is one too many.
    for (name, expect, levels) in [("ok-depth-32", "ok", 33), ("depth-33", "canon-depth", 34)] {
        vector(out, &format!("canon/{name}.txt"), &[("expect", expect)], nested(levels).as_bytes());
    }
    vector(out, "canon/shape-not-utf8.txt", &[("expect", "canon-shape")], b"\"\xff\"");
    vector(out, "canon/shape-surrogate-bytes.txt", &[("expect", "canon-shape")], b"\"\xed\xa0\xbd\"");
}
