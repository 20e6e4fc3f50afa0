//! Releases: one that holds, as a folder, and each fault as a patch against it.

use std::collections::BTreeSet;

use nobis_core::acts::{Act, Answer, Disposition, Ground, Objection, Withdraw};
use nobis_core::charter::P1;
use nobis_core::check::{check, check_at};
use nobis_core::ids::Digest;
use nobis_core::moment::Moment;
use nobis_core::op::Op;
use nobis_core::release::{Contents, bundle};
use nobis_core::sshsig::{Namespace, Signature};
use nobis_core::trust::Trust;
use nobis_sim::{OUTPUT, World, id};

use super::{Files, bag_cases, diff::diff, vector};

/// The release that holds, the world it came from, and what it is made of.
pub struct Base {
    pub world: World,
    pub contents: Contents,
}

/// A release as a verifier has it: the bag, the trust file, and further acts for `--with`.
#[derive(Clone)]
pub struct Case {
    pub bag: Files,
    pub trust: Trust,
    pub with: Vec<Op>,
    /// What the verifier's clock says, for one who asks it.
    pub now: Option<Moment>,
}

impl Base {
    pub fn new() -> Self {
        let mut world = World::new(1, P1);
        world.write_scene();
        world.at("2022-05-30T08:00:00Z");
        objected_and_settled(&mut world);
        world.at("2022-06-01T08:00:00Z");
        world.attest_all();
        world.consent("ua", "ua-2");
        let contents = world.contents("is-5").expect("every gate is clear");
        Self { world, contents }
    }

    pub fn case(&self) -> Case {
        Case { bag: self.world.bag(&self.contents), trust: self.world.trust.clone(), with: Vec::new(), now: None }
    }

    /// The release sealed again after a change of what it is made of.
    pub fn sealed(&self, bend: impl FnOnce(&mut Contents)) -> Case {
        let mut contents = self.contents.clone();
        bend(&mut contents);
        Case { bag: self.world.bag(&contents), ..self.case() }
    }

    /// The release sealed again with other acts.
    pub fn with_acts(&self, bend: impl FnOnce(&mut Vec<Op>)) -> Case {
        let mut ops = bundle::read_acts(&self.contents.acts).expect("written by nobis");
        bend(&mut ops);
        self.sealed(|c| c.acts = bundle::acts_text(&ops).expect("ops are canonical"))
    }

    /// The same files under a seal by somebody else, or for another use.
    pub fn signed(&self, contents: &Contents, sign: impl FnOnce(&[u8]) -> Signature) -> Case {
        let text = bundle::seal_text(contents).expect("canonical");
        let bag = bundle::files(contents, &sign(&text).to_armored()).expect("canonical");
        Case { bag, ..self.case() }
    }

    /// A bag changed file by file, with manifests and seal made to fit by a release officer.
    pub fn resealed(&self, bend: impl FnOnce(&mut Files)) -> Case {
        let mut bag = self.case().bag;
        bend(&mut bag);
        for (list, paths) in [
            ("manifest-sha256.txt", (|p: &str| p.starts_with("data/")) as fn(&str) -> bool),
            (bundle::SEAL, |p: &str| !p.starts_with("data/") && !p.starts_with("tagm") && !p.starts_with(bundle::SEAL)),
        ] {
            let lines: String = bag
                .iter()
                .filter(|(p, _)| paths(p))
                .map(|(p, bytes)| format!("{}  {p}\n", Digest::of(bytes)))
                .collect();
            bag.insert(list.to_owned(), lines.into_bytes());
        }
        let signature = self.world.keys[&id("is-5")].sign(Namespace::Seal, &bag[bundle::SEAL]).to_armored();
        bag.insert(bundle::SEAL_SIG.to_owned(), signature.into_bytes());
        let tags: String = bag
            .iter()
            .filter(|(p, _)| !p.starts_with("data/") && !p.starts_with("tagm"))
            .map(|(p, bytes)| format!("{}  {p}\n", Digest::of(bytes)))
            .collect();
        bag.insert("tagmanifest-sha256.txt".to_owned(), tags.into_bytes());
        Case { bag, ..self.case() }
    }
}

/// A release made in hours, with its own world and trust file; `bend` is what becomes of its acts.
pub fn in_hours(bend: impl FnOnce(&mut Vec<Op>)) -> Case {
    let world = World::hurried(&["ua-1", "no-2"]);
    let contents = world.contents("is-5").expect("every gate is clear");
    let base = Base { world, contents };
    base.with_acts(bend)
}

/// An objection that was answered and let go: its words stay in the circle, and the bag shows that it was.
fn objected_and_settled(world: &mut World) {
    let version = world.report().version;
    let objection = world.sign(
        "ua-2",
        Act::Objection(Objection {
            output: id(OUTPUT),
            version,
            statements: [id("S1")].into(),
            ground: Ground::Context,
            argument: "The headline alone reads as if schools had been bases before the invasion.".into(),
            resolves_if: "the context of the invasion stands with it".into(),
        }),
    );
    let reasons = "Context C1 is now bound to the headline.".into();
    world.sign("is-1", Act::Answer(Answer { to: objection, disposition: Disposition::Changed, reasons }));
    let withdrawal = world.sign("ua-2", Act::Withdraw(Withdraw { op: objection, reason: "It was done.".into() }));
    let second = world.second("ua-1", withdrawal);
    world.see("ke-1", second);
    world.later(12);
}

/// The folder a patch applies to, and what a patched one looks like.
fn folder(case: &Case) -> Files {
    let mut out: Files = case.bag.iter().map(|(path, bytes)| (format!("bag/{path}"), bytes.clone())).collect();
    out.insert("trust.txt".to_owned(), case.trust.to_string().into_bytes());
    if !case.with.is_empty() {
        out.insert("with.jsonl".to_owned(), bundle::acts_text(&case.with).expect("ops are canonical"));
    }
    out
}

pub fn write(out: &mut Files) {
    let base = Base::new();
    let ok = folder(&base.case());
    out.extend(ok.iter().map(|(path, bytes)| (format!("release/ok/{path}"), bytes.clone())));
    for (name, expect, what, case) in bag_cases::cases(&base) {
        let Case { bag, trust, with, now } = &case;
        let found = now.map_or_else(|| check(bag, trust, with), |now| check_at(bag, trust, with, now));
        assert!(expect == "ok" || found.faults.iter().any(|f| f.code == expect), "{name}: {:?}", found.faults);
        let also: BTreeSet<&str> = found.faults.iter().map(|f| f.code).filter(|code| *code != expect).collect();
        let also: Vec<&str> = also.into_iter().collect();
        let (also, now) = (also.join(" "), now.map(|now| now.to_string()));
        let mut head = vec![("expect", expect), ("also", also.as_str()), ("what", what)];
        head.extend(now.as_deref().map(|now| ("now", now)));
        let patch = diff(&ok, &folder(&case));
        vector(out, &format!("release/{name}.txt"), &head, patch.as_bytes());
    }
}
