//! Charters: the presets, what a federation may set otherwise, and what none may.

use nobis_core::charter::{CHARTER_BYTES_MAX, P1, P2, P3};

use super::{Files, vector};

/// Name, words of the refusal, and what of the preset P1 becomes what.
const REFUSED: [(&str, &str, &str, &str); 24] = [
    ("panel-of-nobody", "[panel] quorum must be at least 1", "quorum = 3", "quorum = 0"),
    ("final-without-window", "[checkpoints] needs a window for “final”", "final = 3", "final = 0"),
    ("final-missing", "[checkpoints] needs a window for “final”", "final = 3\n", ""),
    ("short-window-full-claim", "[reply] ceilings", "short-ceiling = 2", "short-ceiling = 3"),
    ("less-window-more-claim", "[reply] ceilings", "short-ceiling = 2", "short-ceiling = 1"),
    (
        "harm-by-the-author",
        "[gates.harm] must be signed from another unit",
        "seats = [\"safety\"]\nfrom = \"other-unit\"",
        "seats = [\"safety\"]\nfrom = \"any-unit\"",
    ),
    (
        "harm-from-left-out",
        "[gates.harm] must be signed from another unit",
        "seats = [\"safety\"]\nfrom = \"other-unit\"",
        "seats = [\"safety\"]",
    ),
    ("no-response-no-channel", "[consent] no-response needs", "no-response-channels = 2", "no-response-channels = 0"),
    ("no-response-no-person", "[consent] no-response needs", "no-response-persons = 2", "no-response-persons = 0"),
    (
        "withdrawal-without-time",
        "[objections] withdrawal-minutes must be at least 30",
        "withdrawal-minutes = 720",
        "withdrawal-minutes = 29",
    ),
    (
        "ceilings-above-a-court",
        "[ceilings] go up to 3",
        "[harm]\n",
        "[ceilings]\nfacts = 2\nlaw = 4\npatterns = false\n\n[harm]\n",
    ),
    ("gate-missing", "[gates.facts] is missing", "[gates.facts]", "[gates.fakts]"),
    (
        "gate-unknown",
        "isn't a gate persons sign",
        "[gates.release]",
        "[gates.director]\ncriterion = \"Does the director agree?\"\nseats = [\"section\"]\n\n[gates.release]",
    ),
    ("gate-without-seats", "must name seats, and at least one person and unit", "seats = [\"legal\"]", "seats = []"),
    (
        "gate-without-persons",
        "must name seats, and at least one person and unit",
        "seats = [\"legal\"]",
        "seats = [\"legal\"]\npersons = 0",
    ),
    (
        "gate-without-units",
        "must name seats, and at least one person and unit",
        "seats = [\"legal\"]",
        "seats = [\"legal\"]\nunits = 0",
    ),
    ("seat-unknown", "“director” isn't a seat", "seats = [\"legal\"]", "seats = [\"director\"]"),
    ("field-unknown", "", "name = \"P1", "override = true\nname = \"P1"),
    ("field-unknown-in-a-section", "", "quorum = 3", "quorum = 3\nchair-decides = true"),
    ("field-missing", "", "answer-days = 3\n", ""),
    ("section-missing", "", "[facts]\nindependent-sources = 2\n", ""),
    ("silence-is-consent", "", "no-response = \"passes-labelled\"", "no-response = \"consents\""),
    ("negative", "", "quorum = 3", "quorum = -1"),
    ("not-toml", "", "quorum = 3", "quorum: 3"),
];

/// Name, and what of P1 becomes what: a federation may decide these.
const ALLOWED: [(&str, &str, &str); 5] = [
    ("ok-ceilings", "[harm]\n", "[ceilings]\nfacts = 2\nlaw = 1\npatterns = false\n\n[harm]\n"),
    ("ok-longer-window", "final = 3", "final = 10"),
    ("ok-larger-quorum", "quorum = 3", "quorum = 5"),
    ("ok-lower-ceiling", "below-third-ceiling = 2", "below-third-ceiling = 1"),
    ("ok-harm-by-the-unconcerned", "from = \"other-unit\"", "from = \"unconcerned-unit\""),
];

/// Name, words of the refusal, and what of the preset P3 becomes what.
const REFUSED_IN_HOURS: [(&str, &str, &str, &str); 15] = [
    ("crisis-never-confirmed", "[crisis] confirm-days must be", "confirm-days = 10", "confirm-days = 11"),
    ("crisis-note-forgotten", "[crisis] note-hours go up to", "note-hours = 72", "note-hours = 73"),
    ("crisis-every-week", "[crisis] note-hours go up to", "per-quarter = 4", "per-quarter = 13"),
    ("crisis-facts-above", "[crisis] needs [ceilings]", "facts = 2", "facts = 3"),
    ("crisis-law-above", "[crisis] needs [ceilings]", "law = 1\n", "law = 2\n"),
    ("crisis-patterns", "[crisis] needs [ceilings]", "patterns = false", "patterns = true"),
    ("crisis-without-ceilings", "[crisis] needs [ceilings]", "[ceilings]\nfacts = 2\nlaw = 1\npatterns = false\n", ""),
    ("crisis-report", "[crisis] forms are some of", "\"card\"", "\"report\""),
    ("crisis-for-ever", "[crisis] lasts-hours must be", "lasts-hours = 24", "lasts-hours = 73"),
    (
        "crisis-hour-too-short",
        "[crisis] answer-minutes and unreachable-minutes",
        "answer-minutes = 60",
        "answer-minutes = 59",
    ),
    (
        "crisis-out-of-reach-at-once",
        "[crisis] answer-minutes and unreachable-minutes",
        "unreachable-minutes = 60",
        "unreachable-minutes = 0",
    ),
    ("crisis-danger-waved-away", "[crisis] safety-minutes must be", "safety-minutes = 120", "safety-minutes = 119"),
    ("crisis-with-days", "[crisis] counts in minutes", "[checkpoints]\n", "[checkpoints]\nfinal = 3\n"),
    (
        "crisis-silence-passes",
        "[crisis] needs [consent] no-response",
        "no-response = \"panel\"",
        "no-response = \"passes-labelled\"",
    ),
    ("crisis-one-yes-to-all", "[crisis] needs [consent] signed", "signed = \"separately\"", "signed = \"together\""),
];

pub fn write(out: &mut Files) {
    let mut put = |name: &str, head: &[(&str, &str)], text: &str| {
        vector(out, &format!("charter/{name}.txt"), head, text.as_bytes());
    };
    put("ok-p1", &[("expect", "ok")], P1);
    put("ok-p2", &[("expect", "ok")], P2);
    put("ok-p3", &[("expect", "ok")], P3);
    let of = |preset: &str, from: &str, to: &str| {
        assert!(preset.contains(from), "the preset has no {from}");
        preset.replacen(from, to, 1)
    };
    let bend = |from: &str, to: &str| of(P1, from, to);
    for (name, from, to) in ALLOWED {
        put(name, &[("expect", "ok")], &bend(from, to));
    }
    for (name, because, from, to) in REFUSED {
        put(name, &[("expect", "refused"), ("because", because)], &bend(from, to));
    }
    for (name, because, from, to) in REFUSED_IN_HOURS {
        put(name, &[("expect", "refused"), ("because", because)], &of(P3, from, to));
    }
    let sizes = [CHARTER_BYTES_MAX, CHARTER_BYTES_MAX + 1].map(|n| n.to_string());
    put("ok-at-the-limit", &[("expect", "ok"), ("filled-to", &sizes[0])], P1);
    put("too-large", &[("expect", "refused"), ("because", "over 64 kB"), ("filled-to", &sizes[1])], P1);
}
