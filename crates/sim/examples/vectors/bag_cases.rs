//! What can be wrong with a release, each told in a sentence.

use nobis_core::charter::Charter;
use nobis_core::release::{Contents, bundle};
use nobis_core::sshsig::Namespace;
use nobis_core::trust::Trust;
use nobis_sim::{Key, id};

use super::bag::{Base, Case};
use super::{Files, bag_acts, bag_contents};

/// Name, class expected among the faults, what was done, and the release.
pub type Row = (&'static str, &'static str, &'static str, Case);

pub fn cases(base: &Base) -> Vec<Row> {
    let mut out = vec![("ok", "ok", "Nothing: this is the release in ok/.", base.case())];
    out.extend(files(base));
    out.extend(seals(base));
    out.extend(pins(base));
    out.extend(bag_acts::cases(base));
    out.extend(bag_contents::cases(base));
    out
}

fn edit(bag: &mut Files, path: &str, from: &str, to: &str) {
    let text = String::from_utf8(bag[path].clone()).expect("text");
    assert!(text.contains(from), "{path} has no {from}");
    bag.insert(path.to_owned(), text.replacen(from, to, 1).into_bytes());
}

fn files(base: &Base) -> Vec<Row> {
    let bent = |bend: fn(&mut Files)| {
        let mut case = base.case();
        bend(&mut case.bag);
        case
    };
    vec![
        (
            "file-missing",
            "file-missing",
            "The plain text is taken out.",
            bent(|bag| {
                bag.remove("data/text.txt");
            }),
        ),
        (
            "file-missing-seal",
            "file-missing",
            "The list of digests is taken out.",
            bent(|bag| {
                bag.remove(bundle::SEAL);
            }),
        ),
        (
            "file-extra",
            "file-extra",
            "A file lies beside the others, which nobody signed.",
            bent(|bag| {
                bag.insert("data/annex.html".into(), b"<p>More.</p>\n".to_vec());
            }),
        ),
        (
            "file-changed-text",
            "file-changed",
            "One word of the plain text is another.",
            bent(|bag| {
                edit(bag, "data/text.txt", "may have violated", "has violated");
            }),
        ),
        (
            "file-changed-manifest",
            "file-changed",
            "A line of the manifest is gone.",
            bent(|bag| {
                let text = String::from_utf8(bag["manifest-sha256.txt"].clone()).expect("text");
                let rest = text.split_once('\n').expect("lines").1.to_owned();
                bag.insert("manifest-sha256.txt".into(), rest.into_bytes());
            }),
        ),
        (
            "file-unreadable-line-end",
            "file-unreadable",
            "A line end after the JSON of about.json.",
            bent(|bag| {
                bag.get_mut("data/about.json").expect("a bag has it").push(b'\n');
            }),
        ),
        (
            "file-unreadable-info",
            "file-unreadable",
            "bag-info.txt doesn't say who sealed it.",
            bent(|bag| {
                edit(bag, "bag-info.txt", "Nobis-Sealed-By: is-5\n", "");
            }),
        ),
        (
            "file-changed-and-sealed",
            "file-changed",
            "The release officer seals a page that says more than the statements do: every digest and signature is good.",
            base.resealed(|bag| edit(bag, "data/index.html", "may have violated", "violated")),
        ),
        (
            "file-extra-and-sealed",
            "file-extra",
            "The release officer seals a page more than the parts make.",
            base.resealed(|bag| {
                bag.insert("data/names.txt".into(), b"The witnesses are:\n".to_vec());
            }),
        ),
        (
            "file-unreadable-reading",
            "file-unreadable",
            "readings.json has a key that is no gate's.",
            base.sealed(|c| c.readings = replaced(&c.readings, "\"harm\":", "\"harmony\":")),
        ),
    ]
}

pub fn replaced(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let text = std::str::from_utf8(bytes).expect("text");
    assert!(text.contains(from), "nothing to replace: {from}");
    text.replacen(from, to, 1).into_bytes()
}

fn seals(base: &Base) -> Vec<Row> {
    let key = |person: &str| &base.world.keys[&id(person)];
    let by = |person: &str| Contents { sealed_by: id(person), ..base.contents.clone() };
    let stranger = Key::from_seed(1, "stranger");
    let mut armor = base.case();
    let text = String::from_utf8(armor.bag[bundle::SEAL_SIG].clone()).expect("text").replace('\n', "\r\n");
    armor.bag.insert(bundle::SEAL_SIG.into(), text.into_bytes());
    vec![
        (
            "seal-signature",
            "seal-signature",
            "The signature is of another list of digests.",
            base.signed(&base.contents, |_| key("is-5").sign(Namespace::Seal, b"another list\n")),
        ),
        (
            "seal-signature-use",
            "seal-signature",
            "The signature was made for an act, not for a seal.",
            base.signed(&base.contents, |text| key("is-5").sign(Namespace::Op, text)),
        ),
        ("seal-signature-armor", "seal-signature", "The signature file has other line ends.", armor),
        (
            "seal-signer-unknown",
            "seal-signer-unknown",
            "The key that sealed it is nobody's in the trust file.",
            base.signed(&base.contents, |text| stranger.sign(Namespace::Seal, text)),
        ),
        (
            "seal-signer-unknown-other",
            "seal-signer-unknown",
            "Another release officer sealed it than bag-info.txt says.",
            base.signed(&base.contents, |text| key("no-3").sign(Namespace::Seal, text)),
        ),
        (
            "seal-signer-not-release-officer",
            "seal-signer-not-release-officer",
            "A media officer sealed it.",
            base.signed(&by("is-3"), |text| key("is-3").sign(Namespace::Seal, text)),
        ),
        (
            "seal-signer-wrote-it",
            "seal-signer-wrote-it",
            "Who wrote the statements sealed them.",
            base.signed(&by("is-1"), |text| key("is-1").sign(Namespace::Seal, text)),
        ),
    ]
}

/// Trust file and charter.
fn pins(base: &Base) -> Vec<Row> {
    let trust = |bend: &dyn Fn(&mut Trust)| {
        let mut t = base.world.trust.clone();
        bend(&mut t);
        Trust::new(&t.federation, t.charters, t.units.into_values(), t.persons.into_values()).expect("still one")
    };
    let another_key = trust(&|t| {
        let person = t.persons.get_mut(&id("pn-5")).expect("in the cast");
        person.keys.insert(Key::from_seed(1, "pn-5 at home").public);
    });
    let no_charter = trust(&|t| t.charters.clear());
    let broken = "name = \"P0 Nobody asks\"\n".to_owned();
    let pins_broken = trust(&|t| t.charters = [(Charter::digest(&broken), "P0 Nobody asks".to_owned())].into());
    vec![
        (
            "trust-other",
            "trust-other",
            "The verifier's trust file has one key more than the one the release was sealed under.",
            Case { trust: another_key, ..base.case() },
        ),
        (
            "charter-not-trusted",
            "charter-not-trusted",
            "The verifier's trust file pins no charter.",
            Case { trust: no_charter.clone(), ..base.sealed(|c| c.trust = no_charter.digest()) },
        ),
        (
            "charter-not-trusted-eased",
            "charter-not-trusted",
            "The charter in the bag asks for a shorter window than the one pinned.",
            base.sealed(|c| c.charter = c.charter.replace("final = 3", "final = 1")),
        ),
        (
            "charter-unreadable",
            "charter-unreadable",
            "The trust file pins a text that is no charter, and the bag has that text.",
            Case {
                trust: pins_broken.clone(),
                ..base.sealed(|c| (c.charter, c.trust) = (broken.clone(), pins_broken.digest()))
            },
        ),
    ]
}
