//! An invented release in the shape of August 2022, with everything that can go less than well: a dissent, a unit that
//! didn't answer, one that couldn't be reached, a short time to reply, and elements nobody knows.

use nobis_core::acts::{Checkpoint, DissentForm, Form, Ground, Level};
use nobis_core::concern::PublicFinding;
use nobis_core::gates::reply::ReplyBasis;
use nobis_core::ids::{Digest, Id};
use nobis_core::records::{Context, Element, Kind, Qualification, ReplyClass, Sample, Statement};
use nobis_core::release::{
    About, Answer, DissentFact, GateFact, Process, Published, PublishedStatement, ReplyFact, Salted, UnitFact,
};

fn id(text: &str) -> Id {
    text.parse().expect("an id")
}

fn ids<const N: usize>(all: [&str; N]) -> std::collections::BTreeSet<Id> {
    all.into_iter().map(id).collect()
}

fn salted<T>(value: T) -> Salted<T> {
    Salted { salt: "00112233445566778899aabbccddeeff".to_owned(), value }
}

fn said(name: &str, kind: Kind, lang: &str, text: &str, cites: &[&str]) -> PublishedStatement {
    let statement = Statement {
        output: id("press-1"),
        kind,
        text: text.to_owned(),
        lang: lang.to_owned(),
        cites: cites.iter().map(|c| id(c)).collect(),
        purposes: [].into(),
    };
    PublishedStatement { id: id(name), salt: "ffeeddccbbaa99887766554433221100".to_owned(), statement }
}

/// The release in English, with one quote in Ukrainian and one in Arabic.
pub fn august() -> Published {
    Published {
        about: about(),
        statements: statements(),
        contexts: contexts(),
        findings: findings(),
        annex: [(id("Q1"), salted(qualification()))].into(),
        process: process(),
    }
}

fn about() -> About {
    let units = [
        ("is", "International Secretariat"),
        ("ua", "Ukraine section"),
        ("ca", "Canada section"),
        ("no", "Norway section"),
        ("vostok", "Partner “Vostok SOS network”"),
        ("mena", "Middle East desk"),
    ];
    About {
        federation: "Federation for Human Rights Witness".to_owned(),
        output: id("press-1"),
        form: Form::PressRelease,
        version: Digest::of(b"an invented version"),
        sealed: "2022-08-04T06:00:00Z".parse().expect("a moment"),
        charter: ("P2 Engagement, safety, accuracy".to_owned(), Digest::of(b"an invented charter")),
        owner: id("is"),
        units: units.map(|(u, name)| (id(u), name.to_owned())).into(),
        purpose: "It is meant to protect people who live beside military positions. Worse off could be people in the \
                  towns visited, if a party to the conflict reads it as leave to attack, and colleagues in Ukraine."
            .to_owned(),
    }
}

fn statements() -> Vec<PublishedStatement> {
    vec![
        said(
            "S1",
            Kind::Headline,
            "en",
            "In 19 towns and villages visited, Ukrainian forces were based near civilians, and may have put them at risk",
            &["F1", "Q1", "C1", "C2"],
        ),
        said(
            "S2",
            Kind::Standfirst,
            "en",
            "Researchers saw positions in or beside civilian buildings between April and July 2022. Whether there was \
             anywhere else to go is not known",
            &["F1", "C1", "C2"],
        ),
        said(
            "S3",
            Kind::Lead,
            "en",
            "In 19 towns and villages in three regions, researchers found that Ukrainian forces had set up positions \
             in or next to homes, schools and, in five places, hospitals. They spoke to 46 residents, none of whom had \
             been asked to leave.",
            &["F1", "F2", "C1", "C2"],
        ),
        said(
            "S4",
            Kind::Lead,
            "en",
            "None of this justifies Russia’s indiscriminate attacks, which killed and injured people in each of these \
             places.",
            &["F3", "C1", "C2"],
        ),
        said(
            "S5",
            Kind::Number,
            "en",
            "In 22 of the 29 schools visited, researchers found forces present or signs that they had been.",
            &["F2", "C1"],
        ),
        said(
            "S6",
            Kind::Body,
            "en",
            "Most of the places visited are kilometres away from front lines. Woodland, or buildings that stood empty, \
             were in sight of some of them; whether they could have been used is not known.",
            &["F1"],
        ),
        said(
            "S7",
            Kind::Quote,
            "uk",
            "«Ми не маємо права голосу в тому, що роблять військові, але платимо за це», — сказала мати чоловіка, \
             який загинув у своєму дворі.",
            &["F3", "C1", "C3"],
        ),
        said(
            "S8",
            Kind::Quote,
            "ar",
            "قال طالب من سوريا كان يقيم في المدينة (46 شخصًا): «لم يطلب منا أحد المغادرة».",
            &["F1", "C1"],
        ),
        said(
            "S9",
            Kind::Legal,
            "en",
            "A party that does not, as far as feasible, keep its forces away from densely populated areas may have \
             violated the rule on precautions against the effects of attacks. That other places were feasible is not \
             shown.",
            &["Q1", "F1", "R1", "C1"],
        ),
        said(
            "S10",
            Kind::Body,
            "en",
            "The Ministry of Defence was asked on 29 July and had not answered by 4 August.",
            &["R1"],
        ),
        said(
            "S11",
            Kind::Call,
            "en",
            "Move forces away from where civilians live, where that is feasible, or help civilians to leave.",
            &["F1"],
        ),
        said(
            "S12",
            Kind::Call,
            "en",
            "Russia must end its attacks on civilians and leave no doubt about who ordered them.",
            &["F3"],
        ),
        said(
            "S13",
            Kind::Card,
            "en",
            "19 towns and villages visited. Forces near civilians. Not known: whether there was anywhere else to go.",
            &["F1", "C1", "C2"],
        ),
        said(
            "S14",
            Kind::AltText,
            "en",
            "A school in a village in the Mykolaiv region, its roof gone, its sports hall used as a store.",
            &["F2", "C1"],
        ),
    ]
}

fn contexts() -> std::collections::BTreeMap<Id, Salted<Context>> {
    let item = |text: &str, sources: &[&str]| {
        salted(Context {
            text: text.to_owned(),
            bind: [Kind::Headline, Kind::Lead].into(),
            sources: sources.iter().map(|s| (*s).to_owned()).collect(),
            valid_until: None,
        })
    };
    [
        (
            id("C1"),
            item(
                "Russia’s invasion of Ukraine is an act of aggression. The attacks described here are Russia’s, and \
                 Russia answers for them. Being near a soldier takes no civilian’s protection away.",
                &["https://example.org/releases/2022-03-01", "UN General Assembly resolution ES-11/1"],
            ),
        ),
        (
            id("C2"),
            item(
                "Since February the federation has published 22 texts on attacks by Russian forces, measured by the \
                 same standard.",
                &["https://example.org/ukraine"],
            ),
        ),
        (id("C3"), item("She was interviewed at home, in territory held by Ukraine, with nobody else present.", &[])),
    ]
    .into()
}

fn findings() -> std::collections::BTreeMap<Id, Salted<PublicFinding>> {
    let finding = |standard, scope: &str, sample: Option<Sample>, suppliers| {
        salted(PublicFinding {
            countries: ["UA".to_owned()].into(),
            actor_country: "UA".to_owned(),
            standard,
            scope: vec![scope.to_owned()],
            sample,
            suppliers,
        })
    };
    let towns = Sample {
        n: 19,
        unit: "towns and villages".to_owned(),
        selection: "places hit by attacks in the weeks before, reachable by road".to_owned(),
        not_covered: "places within two kilometres of the front line, and all of Luhansk region".to_owned(),
    };
    let schools = Sample {
        n: 29,
        unit: "schools".to_owned(),
        selection: "every school the researchers passed".to_owned(),
        not_covered: "whether schools were in use at the time".to_owned(),
    };
    [
        (
            id("F1"),
            finding(
                2,
                "19 towns and villages in Kharkiv, Donbas and Mykolaiv, April to July 2022",
                Some(towns),
                ids(["is", "vostok"]),
            ),
        ),
        (id("F2"), finding(2, "29 schools in the places visited", Some(schools), ids(["is"]))),
        (id("F3"), finding(3, "attacks in the places visited, April to July 2022", None, ids(["is", "ua"]))),
    ]
    .into()
}

fn qualification() -> Qualification {
    let element = |name: &str, level, evidence_for, evidence_against, asked: &[&str]| Element {
        name: name.to_owned(),
        level,
        evidence_for,
        evidence_against,
        asked: asked.iter().map(|s| (*s).to_owned()).collect(),
    };
    Qualification {
        title: "Precautions against the effects of attacks".to_owned(),
        findings: ids(["F1", "F2"]),
        frame: "IHL".to_owned(),
        conflict: "international-armed-conflict".to_owned(),
        rules: ["CIHL 22", "CIHL 23", "AP-I 58"].map(str::to_owned).to_vec(),
        crime: false,
        elements: vec![
            element(
                "Military objectives within or near densely populated areas",
                Some(2),
                ids(["F1", "F2"]),
                ids([]),
                &[],
            ),
            element("Another place was feasible", None, ids(["F1"]), ids(["E31"]), &["R1.1", "R1.2"]),
            element("Civilians were not helped to leave, as far as feasible", None, ids(["F1"]), ids([]), &["R1.3"]),
        ],
        standard: 2,
        contrary_view: "A defender chooses its ground by what must be held. In a town that is under attack there may \
                        be no place that is both useful and empty, and the rule asks only for what is feasible.\n\n\
                        Schools stood closed; a closed school is a civilian object, but using it is not in itself \
                        forbidden."
            .to_owned(),
        public: true,
    }
}

fn process() -> Process {
    let unit = |name: &str, promised, delivered, not_reached: &[Checkpoint], window, answer, in_time| UnitFact {
        unit: id(name),
        promised,
        delivered,
        not_reached: not_reached.iter().copied().collect(),
        window_tenths: window,
        answer,
        in_time,
    };
    use Checkpoint::{Concept, Findings, Mission};
    Process {
        crisis: None,
        units: vec![
            unit(
                "ua",
                Some(Level::Involve),
                Some(Level::Consult),
                &[Concept, Mission, Findings],
                Some(275),
                Answer::Dissents,
                Some(false),
            ),
            unit("vostok", Some(Level::Consult), Some(Level::Consult), &[], Some(270), Answer::NoResponse, None),
            unit("mena", None, None, &[Concept, Mission, Findings], None, Answer::Unreachable, None),
            unit("no", Some(Level::Consult), Some(Level::Consult), &[], Some(90), Answer::Consented, Some(true)),
        ],
        gates: [
            ("context", 1, ids(["ca"])),
            ("facts", 12, ids(["ca", "no"])),
            ("harm", 1, ids(["no"])),
            ("impartiality", 1, ids(["ca", "no"])),
            ("law", 3, ids(["ca"])),
            ("precision", 14, ids(["no"])),
        ]
        .map(|(gate, questions, units)| (gate.to_owned(), GateFact { questions, units }))
        .into(),
        objections: [
            (id("ua"), [(Ground::Law, 1), (Ground::Timing, 1)].into()),
            (id("no"), [(Ground::Reputation, 2)].into()),
        ]
        .into(),
        dissents: vec![DissentFact {
            op: Digest::of(b"dissent"),
            unit: id("ua"),
            form: DissentForm::Full,
            ground: Ground::Impartiality,
            text: "We do not dispute that our own forces may be criticised. We dispute that this can be done \
                       without the other side’s reasons, in this week, and without us.\n\nWe asked for every version \
                       and got one."
                .to_owned(),
        }],
        replies: vec![ReplyFact {
            request: id("R1"),
            addressee: "Ministry of Defence of Ukraine".to_owned(),
            given_tenths: 30,
            required_tenths: 225,
            answered: (0, 4),
            not_contacted: false,
            basis: ReplyBasis {
                addressee: "Ministry of Defence of Ukraine".to_owned(),
                about: "Ukrainian armed forces".to_owned(),
                class: ReplyClass::Pattern,
                hostilities: true,
                hours: "+03:00 Mon-Fri 09:00-18:00".parse().expect("working hours"),
                received: "2022-08-01T06:00:00Z".parse().ok(),
                questions: [1, 2, 3, 4].into(),
                answered: [].into(),
                not_contacted: false,
            },
        }],
        equivocal: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIInventedKeyOfNobodyAtAllInThisWorld0000000".to_owned()]
            .into(),
    }
}

/// A statement in Arabic, of a federation whose units all signed.
pub fn arabic() -> Published {
    let mut p = august();
    p.statements = vec![
        said(
            "S1",
            Kind::Headline,
            "ar",
            "في 19 بلدة وقرية تمت زيارتها، ربما عرّضت القوات المدنيين للخطر",
            &["F1", "C1"],
        ),
        said(
            "S2",
            Kind::Standfirst,
            "ar",
            "شاهد الباحثون مواقع داخل مبانٍ مدنية أو بجوارها بين نيسان/أبريل وتموز/يوليو 2022",
            &["F1", "C1"],
        ),
        said(
            "S3",
            Kind::Lead,
            "ar",
            "تحدث الباحثون إلى 46 من السكان (في 3 مناطق)، ولم يُطلب من أي منهم المغادرة. لا يُعرف ما إذا كان هناك مكان آخر.",
            &["F1", "C1"],
        ),
        said("S4", Kind::Quote, "ar", "«لم يطلب منا أحد المغادرة».", &["F1", "C1"]),
        said(
            "S5",
            Kind::Headline,
            "en",
            "In 19 towns and villages visited, forces may have put civilians at risk",
            &["F1", "C2"],
        ),
    ];
    if let Some(c) = p.contexts.get_mut(&id("C1")) {
        c.value.text = "غزو أوكرانيا عمل عدواني. الهجمات الموصوفة هنا هي هجمات روسيا، وهي المسؤولة عنها.".to_owned();
    }
    p.process.units.retain(|u| u.answer == Answer::Consented);
    p.process.objections.clear();
    p.process.dissents.clear();
    p.process.equivocal.clear();
    p.process.replies.clear();
    p
}
