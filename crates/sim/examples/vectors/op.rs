//! Single acts: header, body and aside a line each (`-` for what isn't there), then the signature.

use nobis_core::acts::{Act, Declare, Ground, Objection, Receipt};
use nobis_core::ids::Digest;
use nobis_core::op::{BODY_BYTES_MAX, Draft, HEADER_BYTES_MAX, Header, SEEN_MAX};
use nobis_core::sshsig::Namespace;
use nobis_sim::id;
use serde_json::Value;

use super::circle::Circle;
use super::{Files, vector};

/// One act in parts that may be bent before they are written.
struct Bent {
    header: Vec<u8>,
    body: Option<Vec<u8>>,
    aside: Option<Vec<u8>>,
    signature: String,
}

/// A header text in, another out.
type Bend = fn(String) -> String;

pub fn objection(circle: &Circle) -> Act {
    Act::Objection(Objection {
        output: id("is.press-1"),
        version: Digest::of(b"a version"),
        statements: [id("S1")].into(),
        ground: if circle.ops.is_empty() { Ground::Timing } else { Ground::Safety },
        argument: "The headline names the street the pupils walk.".into(),
        resolves_if: "the street is left out".into(),
    })
}

pub fn declare() -> Act {
    Act::Declare(Declare { output: id("is.press-1"), reason: "Our people ran the school bus.".into() })
}

struct Writer<'o> {
    out: &'o mut Files,
    circle: Circle,
}

pub fn write(out: &mut Files) {
    let mut w = Writer { out, circle: Circle::founded() };
    w.good();
    w.headers();
    w.chains();
    w.bodies();
    w.signatures();
}

impl Writer<'_> {
    fn put(&mut self, name: &str, expect: &str, act: &Bent) {
        self.put_filled(name, &[("expect", expect)], act);
    }

    fn put_filled(&mut self, name: &str, head: &[(&str, &str)], act: &Bent) {
        let mut bytes = Vec::new();
        for part in [Some(&act.header), act.body.as_ref(), act.aside.as_ref()] {
            bytes.extend(part.map_or(&b"-"[..], Vec::as_slice));
            bytes.push(b'\n');
        }
        bytes.extend(act.signature.bytes());
        vector(self.out, &format!("op/{name}.txt"), head, &bytes);
    }

    fn sign(&self, header: Vec<u8>, body: Option<Vec<u8>>, aside: Option<Vec<u8>>) -> Bent {
        let signature = self.circle.armored("ua-1", &header);
        Bent { header, body, aside, signature }
    }

    /// An act under a header changed by `bend`, signed.
    fn act(&mut self, act: &Act, bend: impl FnOnce(&mut Header)) -> Bent {
        let mut header = self.circle.header("ua-1");
        bend(&mut header);
        let Draft { header, body, aside } = self.circle.parts(header, act);
        self.sign(header, Some(body), aside)
    }

    fn objection(&mut self) -> Bent {
        let act = objection(&self.circle);
        self.act(&act, |_| {})
    }

    /// An objection whose header text is changed, signed as changed.
    fn header_text(&mut self, name: &str, expect: &str, bend: impl FnOnce(String) -> String) {
        let act = self.objection();
        let header = bend(String::from_utf8(act.header).expect("JSON is UTF-8"));
        let act = self.sign(header.into_bytes(), act.body, act.aside);
        self.put(name, expect, &act);
    }

    fn good(&mut self) {
        let objection = self.objection();
        self.put("ok-with-aside", "ok", &objection);
        self.put("ok-aside-withheld", "ok", &Bent { aside: None, ..objection });
        let objection = self.objection();
        self.put("ok-body-erased", "ok", &Bent { aside: None, body: None, ..objection });
        let receipt =
            self.act(&Act::Receipt(Receipt { delivery: Digest::of(b"a delivery"), readings: Vec::new() }), |_| {});
        self.put("ok-receipt", "ok", &receipt);
        // A kind nobody knows is an op all the same: kept and counted, and without effect (`refused-unreadable`).
        self.header_text("ok-kind-unknown", "ok", |h| h.replace("\"objection\"", "\"whistle\""));
        let declare = self.act(&declare(), |h| h.seen = digests(SEEN_MAX));
        self.put("ok-seen-256", "ok", &declare);
        let room = HEADER_BYTES_MAX - self.objection().header.len();
        self.header_text("ok-header-20480-bytes", "ok", |h| long_kind(&h, room));
    }

    fn headers(&mut self) {
        let cases: [(&str, Bend); 10] = [
            ("header-space", |h| h.replacen(',', ", ", 1)),
            ("header-line-end", |h| h.replace('}', "} ")),
            ("header-key-order", |h| format!("{{\"v\":1,{}", h.replace(",\"v\":1", "").trim_start_matches('{'))),
            ("header-key-missing", |h| h.replace("\"prev\":null,", "")),
            ("header-key-unknown", |h| h.replace("\"v\":1", "\"v\":1,\"vote\":2")),
            ("header-key-twice", |h| h.replace("\"v\":1", "\"v\":1,\"v\":1")),
            ("header-fraction", |h| h.replace("\"seq\":0", "\"seq\":0.0")),
            ("header-moment-offset", |h| h.replace(":00Z", ":00+00:00")),
            ("header-moment-fraction", |h| h.replace(":00Z", ":00.5Z")),
            ("header-author-comment", |h| h.replace("\",\"body\"", " ua-1\",\"body\"")),
        ];
        for (name, bend) in cases {
            self.header_text(name, "op-header", bend);
        }
        self.header_text("header-digest-upper-case", "op-header", |h| {
            let at = h.find("\"body\":\"").expect("a header has a body digest") + 8;
            format!("{}{}{}", &h[..at], h[at..at + 64].to_uppercase(), &h[at + 64..])
        });
        self.header_text("version-2", "op-version", |h| h.replace("\"v\":1", "\"v\":2"));
        let room = HEADER_BYTES_MAX - self.objection().header.len();
        self.header_text("too-large-header", "op-too-large", |h| long_kind(&h, room + 1));
        let bend = |mut seen: Vec<Digest>| {
            seen.reverse();
            seen
        };
        for (name, seen) in [
            ("seen-descending", bend(digests(2))),
            ("seen-twice", vec![Digest::of(b"0"); 2]),
            ("seen-257", digests(SEEN_MAX + 1)),
        ] {
            let list: Vec<String> = seen.iter().map(|d| format!("\"{d}\"")).collect();
            self.header_text(name, "op-seen", |h| {
                let at = h.find("\"seen\":[").expect("a header has heads") + 8;
                let end = at + h[at..].find(']').expect("a list ends");
                format!("{}{}{}", &h[..at], list.join(","), &h[end..])
            });
        }
    }

    fn chains(&mut self) {
        let prev = Digest::of(b"an act");
        let space = self.circle.ops.space();
        let cases: [(&str, u64, bool, bool); 3] = [
            ("chain-first-with-prev", 0, true, true),
            ("chain-second-without-prev", 1, false, true),
            ("chain-without-space", 0, false, false),
        ];
        for (name, seq, has_prev, has_space) in cases {
            let act = self.act(&declare(), |h| {
                (h.seq, h.prev, h.space) = (seq, has_prev.then_some(prev), space.filter(|_| has_space));
            });
            self.put(name, "op-chain", &act);
        }
        let founding = Act::SpaceFound(nobis_core::acts::SpaceFound {
            title: "Rehearsal".into(),
            trust: String::new(),
            charters: Vec::new(),
        });
        let act = self.act(&founding, |_| {});
        self.put("chain-founding-inside-a-space", "op-chain", &act);
        let act = self.act(&founding, |h| (h.seq, h.prev, h.space) = (1, Some(prev), None));
        self.put("chain-founding-second", "op-chain", &act);
    }

    /// An act with a body (and so a header) changed as JSON, signed as changed.
    fn body(&mut self, name: &str, expect: &str, bend: impl FnOnce(&mut Value)) {
        let act = self.objection();
        let mut body: Value = serde_json::from_slice(&act.body.expect("drafted with a body")).expect("JSON");
        bend(&mut body);
        let body = nobis_core::canon::write_value(&body).expect("still canonical");
        let act = self.with_body(&act.header, body, act.aside);
        self.put(name, expect, &act);
    }

    fn with_body(&self, header: &[u8], body: Vec<u8>, aside: Option<Vec<u8>>) -> Bent {
        let mut header: Header = nobis_core::canon::read(header).expect("drafted");
        header.body = Digest::of(&body);
        self.sign(nobis_core::canon::write(&header).expect("canonical"), Some(body), aside)
    }

    fn with_aside(&self, act: &Bent, aside: Vec<u8>) -> Bent {
        let mut body: Value = serde_json::from_slice(act.body.as_ref().expect("a body")).expect("JSON");
        body["aside"] = Value::String(Digest::of(&aside).to_string());
        let body = nobis_core::canon::write_value(&body).expect("canonical");
        self.with_body(&act.header, body, Some(aside))
    }

    fn bodies(&mut self) {
        self.body("body-key-unknown", "op-body", |b| b["vote"] = 1.into());
        self.body("body-key-missing", "op-body", |b| {
            b.as_object_mut().expect("a body is an object").remove("aside");
        });
        self.body("salt-short", "op-salt", |b| b["salt"] = "02".repeat(15).into());
        self.body("salt-upper-case", "op-salt", |b| b["salt"] = "0A".repeat(16).into());
        let act = self.objection();
        let spaced = [act.body.clone().expect("a body"), b" ".to_vec()].concat();
        let bent = self.with_body(&act.header, spaced, act.aside.clone());
        self.put("body-space", "op-body", &bent);
        let aside = String::from_utf8(act.aside.clone().expect("an objection has an aside")).expect("JSON");
        let salt = aside.find("\"salt\":\"").expect("an aside has a salt") + 8;
        let bent = self.with_aside(&act, aside.replace(',', ", ").into_bytes());
        self.put("aside-space", "op-body", &bent);
        let bent = self.with_aside(&act, format!("{}x{}", &aside[..salt], &aside[salt + 1..]).into_bytes());
        self.put("salt-aside", "op-salt", &bent);
        let changed = aside.replace("pupils", "people").into_bytes();
        self.put("aside-digest", "op-aside-digest", &Bent { aside: Some(changed), ..self.sign_again(&act) });
        let mut none = self.act(&declare(), |_| {});
        none.aside = act.aside.clone();
        self.put("aside-digest-none-named", "op-aside-digest", &none);
        let erased = Bent { body: None, ..self.sign_again(&act) };
        self.put("aside-digest-body-erased", "op-aside-digest", &erased);
        let body = String::from_utf8(act.body.clone().expect("a body")).expect("JSON").replace("S1", "S2");
        let bent = Bent { body: Some(body.into_bytes()), ..self.sign_again(&act) };
        self.put("body-digest", "op-body-digest", &bent);
        for (name, expect, size) in [
            ("body-digest-at-the-limit", "op-body-digest", BODY_BYTES_MAX),
            ("too-large-body", "op-too-large", BODY_BYTES_MAX + 1),
        ] {
            let bent = self.sign_again(&act);
            self.put_filled(name, &[("expect", expect), ("body-filled-to", &size.to_string())], &bent);
        }
    }

    fn sign_again(&self, act: &Bent) -> Bent {
        self.sign(act.header.clone(), act.body.clone(), act.aside.clone())
    }

    fn signatures(&mut self) {
        let act = self.objection();
        let (other, ours) = (id("ua-2"), id("ua-1"));
        let bad = [
            ("signature-other-key", self.circle.keys[&other].sign(Namespace::Op, &act.header).to_armored()),
            ("signature-other-use", self.circle.keys[&ours].sign(Namespace::Seal, &act.header).to_armored()),
            ("signature-other-message", self.circle.keys[&ours].sign(Namespace::Op, b"{}").to_armored()),
            ("signature-line-ends", act.signature.replace('\n', "\r\n")),
            ("signature-empty", String::new()),
        ];
        for (name, signature) in bad {
            let bent = Bent { signature, ..self.sign_again(&act) };
            self.put(name, "op-signature", &bent);
        }
    }
}

fn long_kind(header: &str, by: usize) -> String {
    header.replace("\"kind\":\"", &format!("\"kind\":\"{}", "x".repeat(by)))
}

fn digests(count: usize) -> Vec<Digest> {
    let mut all: Vec<Digest> = (0..count).map(|i| Digest::of(i.to_string().as_bytes())).collect();
    all.sort_unstable();
    all
}
