//! Trust files: a good one, and it bent line by line.

use nobis_core::charter::P1;
use nobis_core::trust::TRUST_BYTES_MAX;
use nobis_sim::cast;

use super::circle::Circle;
use super::{Files, vector};

/// Behind it the lines of guardians begin.
const LAST_PERSON: &str = "#: person ua-2 ua section\n";

/// Name, class, and what of the good file becomes what.
const BENT: [(&str, &str, &str, &str); 32] = [
    ("first-line-version", "trust-first-line", "nobis trust 1", "nobis trust 2"),
    (
        "first-line-not-first",
        "trust-first-line",
        "#: nobis trust 1\n#: federation Northlight\n",
        "#: federation Northlight\n#: nobis trust 1\n",
    ),
    ("line-comment", "trust-line", "#: federation", "# ours\n#: federation"),
    ("line-empty", "trust-line", "#: federation", "\n#: federation"),
    ("line-word-unknown", "trust-line", "#: person is-1 is", "#: admin root is\n#: person is-1 is"),
    ("line-seat-unknown", "trust-line", "#: person is-1 is researcher", "#: person is-1 is director"),
    ("line-hours", "trust-line", "+02:00 Mon-Fri 08:00-16:00", "+02:00 Mon-Fri 8-16"),
    ("line-kind-of-unit", "trust-line", "no section", "no branch"),
    (
        "line-namespace",
        "trust-line",
        "ua-2 namespaces=\"nobis-op-v1,nobis-seal-v1\"",
        "ua-2 namespaces=\"nobis-op-v1\"",
    ),
    ("line-every-namespace", "trust-line", "ua-2 namespaces=\"nobis-op-v1,nobis-seal-v1\" ", "ua-2 "),
    ("line-certificate-authority", "trust-line", "ua-2 namespaces", "ua-2 cert-authority,namespaces"),
    ("id-unit", "trust-id", "#: unit ke ", "#: unit k/e "),
    ("id-charter", "trust-id", "#: charter ", "#: charter x"),
    ("id-pattern", "trust-id", "ua-2 namespaces", "ua-* namespaces"),
    (
        "twice-person",
        "trust-twice",
        "#: person ua-2 ua section",
        "#: person ua-2 ua section\n#: person ua-2 ua section",
    ),
    ("unknown-unit", "trust-unknown-unit", "#: person ua-2 ua ", "#: person ua-2 by "),
    ("unknown-person", "trust-unknown-person", "ua-2 namespaces", "ua-7 namespaces"),
    ("no-key", "trust-no-key", "#: person ua-2", "#: person ua-0 ua section\n#: person ua-2"),
    ("guardian-of-the-unit", "trust-guardian", LAST_PERSON, "#: person ua-2 ua section\n#: guardian ua ua-2\n"),
    ("guardian-who-publishes", "trust-guardian", LAST_PERSON, "#: person ua-2 ua section\n#: guardian ua is-5\n"),
    ("guardian-who-judges", "trust-guardian", LAST_PERSON, "#: person ua-2 ua section\n#: guardian ua pn-1\n"),
    ("unknown-unit-guarded", "trust-unknown-unit", LAST_PERSON, "#: person ua-2 ua section\n#: guardian by no-1\n"),
    (
        "unknown-person-guardian",
        "trust-unknown-person",
        LAST_PERSON,
        "#: person ua-2 ua section\n#: guardian ua by-1\n",
    ),
    (
        "twice-guardian",
        "trust-twice",
        LAST_PERSON,
        "#: person ua-2 ua section\n#: guardian ua no-1\n#: guardian ua no-1\n",
    ),
    ("stop-and-publish", "trust-stop-and-publish", "is-5 is release", "is-5 is media,release"),
    ("spelling-order-of-seats", "trust-spelling", "safety,section", "section,safety"),
    ("spelling-order-of-names", "trust-spelling", "Kenya,Kenyan", "Kenyan,Kenya"),
    ("spelling-federation-missing", "trust-spelling", "#: federation Northlight\n", ""),
    ("spelling-two-spaces", "trust-spelling", "nobis-seal-v1\" ssh", "nobis-seal-v1\"  ssh"),
    ("spelling-line-ends", "trust-spelling", "\n", "\r\n"),
    ("line-key-comment", "trust-line", "\nua-1 namespaces", " is-1@example.org\nua-1 namespaces"),
    ("line-key-rsa", "trust-line", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5", "ssh-rsa AAAAB3NzaC1yc2E"),
];

pub fn write(out: &mut Files) {
    let good = Circle::empty().trust.to_string();
    let mut put = |name: &str, expect: &str, text: &str| {
        vector(out, &format!("trust/{name}.txt"), &[("expect", expect)], text.as_bytes());
    };
    put("ok", "ok", &good);
    put(
        "ok-guardians",
        "ok",
        &good.replace(
            LAST_PERSON,
            &format!("{LAST_PERSON}#: guardian ke no-1\n#: guardian ua ke-1\n#: guardian ua no-1\n"),
        ),
    );
    put("ok-larger", "ok", &cast(1, P1).0.to_string());
    put("ok-nobody", "ok", "#: nobis trust 1\n#: federation Northlight\n");
    for (name, expect, from, to) in BENT {
        let bent = if name == "spelling-line-ends" { good.replace(from, to) } else { good.replacen(from, to, 1) };
        assert_ne!(bent, good, "{name} changes nothing");
        put(name, expect, &bent);
    }
    put("unit-dot", "trust-unit-dot", &good.replace("unit ke ", "unit k.e ").replace("ke-1 ke ", "ke-1 k.e "));
    put("spelling-empty", "trust-spelling", "");
    put("spelling-last-line-end", "trust-spelling", good.trim_end());
    let last = good.lines().last().expect("keys stand last");
    let key = last.rsplit_once("\" ").expect("a key line").1;
    put("twice-key-of-one-person", "trust-twice", &format!("{good}{last}\n"));
    put(
        "twice-key-of-two-persons",
        "trust-twice",
        &format!("{good}is-1 namespaces=\"nobis-op-v1,nobis-seal-v1\" {key}\n"),
    );
    let charter = good.lines().find(|l| l.starts_with("#: charter")).expect("it pins a charter");
    put("twice-charter", "trust-twice", &good.replace(charter, &format!("{charter}\n{charter}")));
    let unit = good.lines().find(|l| l.starts_with("#: unit")).expect("it has units");
    put("twice-unit", "trust-twice", &good.replace(unit, &format!("{unit}\n{unit}")));
    for (name, expect, size) in
        [("line-at-the-limit", "trust-line", TRUST_BYTES_MAX), ("too-large", "trust-too-large", TRUST_BYTES_MAX + 1)]
    {
        let head = [("expect", expect), ("filled-to", &size.to_string())];
        vector(out, &format!("trust/{name}.txt"), &head, good.as_bytes());
    }
}
