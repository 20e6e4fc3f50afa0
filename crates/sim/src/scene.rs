//! A small investigation that goes the whole way: three statements about one country, from evidence to a seal.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::acts::{
    Act, Answered, Attest, Checkpoint, Delivery, Form, Level, OutputOpen, Reach, Receipt, ReplyReceipt,
};
use nobis_core::charter::Charter;
use nobis_core::gates::{self, Scans};
use nobis_core::ids::{Digest, Id};
use nobis_core::op::OpId;
use nobis_core::reading::{Gate, Key as Question};
use nobis_core::records::{
    Context, Element, Evidence, Finding, Forecast, Kind, Plan, Qualification, Question as Asked, ReplyClass,
    ReplyRequest, Risk, SameStandard, Sample, Scope, Stakeholder, Statement,
};
use nobis_core::release::{self, Contents, Files, bundle};
use nobis_core::report::Report;
use nobis_core::seal::{Candidate, seal};
use nobis_core::sshsig::Namespace;
use nobis_core::view::View;

use crate::{World, at, id};

/// The output of the scene.
pub const OUTPUT: &str = "is.press-1";

fn ids(names: &[&str]) -> BTreeSet<Id> {
    names.iter().map(|n| id(n)).collect()
}

impl World {
    /// Opens the output and writes all records: every computed check passes, nobody has signed.
    ///
    /// # Panics
    /// Never, on a fresh world.
    pub fn write_scene(&mut self) {
        let charter = *self.trust.charters.keys().next().expect("the cast's trust file has a charter");
        // What is made in hours isn't a press release with a legal annex of its own.
        let in_hours = self.state.charter(&charter).is_some_and(|c| c.crisis.is_some());
        self.sign(
            "is-1",
            Act::OutputOpen(OutputOpen {
                id: id(OUTPUT),
                title: "Soldiers in schools".into(),
                form: if in_hours { Form::Statement } else { Form::PressRelease },
                reach: Reach::Global,
                conflict: true,
                countries: ["UA".to_owned()].into(),
                criticises: ["UA".to_owned()].into(),
                charter,
                editors: ids(&["ua"]),
                promises: BTreeMap::from([(id("ua"), Level::Involve)]),
            }),
        );
        self.write_evidence();
        self.write_surroundings();
        self.write_text();
    }

    fn write_evidence(&mut self) {
        for (name, origin) in [("E1", "mission"), ("E2", "satellite")] {
            let value = Evidence {
                title: name.into(),
                form: "photo".into(),
                supplied_by: Some(id("is")),
                origin: origin.into(),
                ..Evidence::default()
            };
            let put = self.put(name, value);
            self.sign("is-4", Act::Evidence(put));
        }
        let finding = Finding {
            claim: "Forces were based in 22 of the 29 schools visited.".into(),
            standard: 2,
            evidence_for: ids(&["E1", "E2"]),
            scope: Scope {
                countries: ["UA".to_owned()].into(),
                actor: "Ukrainian armed forces".into(),
                actor_country: "UA".into(),
                from: "2022-04".into(),
                to: "2022-07".into(),
                wording: vec!["22 of the 29 schools visited".into(), "the schools visited".into()],
                ..Scope::default()
            },
            sample: Some(Sample {
                n: 29,
                unit: "schools".into(),
                selection: "every school on the mission's route".into(),
                not_covered: "schools away from the route".into(),
            }),
            ..Finding::default()
        };
        let put = self.put("F1", finding);
        self.sign("is-1", Act::Finding(put));
        let table = Qualification {
            findings: ids(&["F1"]),
            frame: "IHL".into(),
            conflict: "international-armed-conflict".into(),
            rules: vec!["CIHL 22".into()],
            elements: vec![Element { name: "feasible alternatives".into(), level: None, ..Element::default() }],
            standard: 2,
            contrary_view: "There may have been nowhere else to go.".into(),
            public: true,
            ..Qualification::default()
        };
        let put = self.put("L1", table);
        self.sign("is-2", Act::Qualification(put));
    }

    fn write_surroundings(&mut self) {
        let context = Context {
            text: "Russia's invasion is an act of aggression; each party answers for its own conduct.".into(),
            bind: [Kind::Headline, Kind::Lead, Kind::Card, Kind::Quote, Kind::Legal].into(),
            sources: vec!["Release of 1 March".into()],
            valid_until: None,
        };
        let put = self.put("C1", context);
        self.sign("is-1", Act::Context(put));
        let risk = Risk {
            who: "pupils and teachers".into(),
            harm: "attack on schools".into(),
            from: "the attacking side".into(),
            mitigation: "no school is named".into(),
            owner: "ua/safety".into(),
            check_in: Some(at("2022-12-01T00:00:00Z")),
            ..Risk::default()
        };
        let put = self.put("K1", risk);
        self.sign("ua-1", Act::Risk(put));
        let forecast = Forecast {
            quote: "schools".into(),
            user: "the attacking side".into(),
            purpose: "to call schools targets".into(),
            rebuttal: "A school in use by one side is no licence to strike civilians.".into(),
            owner: "is/media".into(),
            ..Forecast::default()
        };
        let put = self.put("M1", forecast);
        self.sign("is-1", Act::Forecast(put));
        let standard = SameStandard {
            comparable: "Use of schools by the other side".into(),
            searched: "Both sides of the line".into(),
            found: "Twelve cases".into(),
            published: vec!["Report of 6 May".into()],
            rationale: "Pupils return in September".into(),
            reverse_test: "Yes: the same sentence was published about the other side".into(),
            interests: "None declared".into(),
        };
        let put = self.put(OUTPUT, standard);
        self.sign("is-1", Act::SameStandard(put));
        let request = ReplyRequest {
            addressee: "Ministry of Defence".into(),
            about: "Ukrainian armed forces".into(),
            hours: "+03:00 Mon-Fri 09:00-18:00".parse().ok(),
            class: ReplyClass::Pattern,
            hostilities: true,
            channels: vec!["registry".into()],
            sent: Some(at("2022-04-04T08:00:00Z")),
            questions: vec![Asked { no: 1, text: "What alternatives were considered?".into() }],
            not_contacted: String::new(),
        };
        let put = self.put("R1", request);
        self.sign("is-1", Act::ReplyRequest(put));
        self.sign(
            "is-1",
            Act::ReplyReceipt(ReplyReceipt {
                request: id("R1"),
                received: at("2022-04-05T08:00:00Z"),
                proof: "registry number".into(),
            }),
        );
    }

    fn write_text(&mut self) {
        let texts = [
            ("S1", Kind::Headline, "Soldiers found in 22 of the 29 schools visited in Ukraine", &["F1", "C1"][..]),
            ("S2", Kind::Lead, "Forces used 22 of the 29 schools visited between April and July.", &["F1", "C1"]),
            ("S3", Kind::Body, "This may have violated international humanitarian law.", &["L1", "F1", "C1"]),
        ];
        for (name, kind, text, cites) in texts {
            let value = Statement {
                output: id(OUTPUT),
                kind,
                text: text.into(),
                lang: "en".into(),
                cites: cites.iter().map(|c| id(c)).collect(),
                purposes: BTreeSet::new(),
            };
            let put = self.put(name, value);
            self.sign("is-1", Act::Statement(put));
        }
        let plan = Plan {
            order: ["S1", "S2", "S3"].map(id).to_vec(),
            release_at: Some(at("2022-06-01T08:00:00Z")),
            audience: "press".into(),
            purpose: "Protects pupils; those near schools could be worse off.".into(),
            distribution: vec!["own site".into()],
            stakeholders: vec![Stakeholder { group: "members".into(), feedback: "by mail".into(), told: None }],
        };
        let put = self.put(OUTPUT, plan);
        self.sign("is-1", Act::Plan(put));
    }

    /// The report now.
    ///
    /// # Panics
    /// If the output isn't open.
    pub fn report(&self) -> Report {
        gates::evaluate(&self.state, &id(OUTPUT), self.now, &mut Scans::default()).expect("the output is open")
    }

    /// Delivers the current text to a unit, as its consent readings have it.
    pub fn deliver(&mut self, unit: &str, checkpoint: Checkpoint, channel: &str) -> OpId {
        let report = self.report();
        let of_unit = |q: &Question| matches!(q, Question::Unit(u, _) if *u == id(unit));
        let readings =
            report.gates.iter().filter(|g| of_unit(&g.key)).filter_map(|g| Some(g.outline.as_ref()?.digest()));
        let readings: Vec<Digest> = readings.collect();
        self.sign(
            "is-1",
            Act::Delivery(Delivery {
                output: id(OUTPUT),
                unit: id(unit),
                checkpoint,
                version: Some(report.version),
                channel: channel.into(),
                lang: "uk".into(),
                readings,
            }),
        )
    }

    /// Receipts a delivery.
    ///
    /// # Panics
    /// If the key is nobody's.
    pub fn receipt(&mut self, person: &str, delivery: OpId) -> OpId {
        let report = self.report();
        let holder = self.state.holder(&self.keys[&id(person)].public).expect("the key is somebody's");
        let unit = holder.unit.clone();
        let of_unit = |q: &Question| matches!(q, Question::Unit(u, _) if *u == unit);
        let readings = report.gates.iter().filter(|g| of_unit(&g.key));
        let readings = readings.filter_map(|g| Some(g.outline.as_ref()?.digest())).collect();
        self.sign(person, Act::Receipt(Receipt { delivery, readings }))
    }

    /// Signs every question of some gates as it now reads.
    pub fn attest(&mut self, person: &str, verdict: Answered, wanted: impl Fn(&Question) -> bool) -> OpId {
        let report = self.report();
        let outlines: Vec<_> =
            report.gates.iter().filter(|g| wanted(&g.key)).filter_map(|g| g.outline.clone()).collect();
        self.sign(
            person,
            Act::Attest(Attest {
                output: id(OUTPUT),
                version: report.version,
                verdict,
                in_time: Some(true),
                marks: outlines.iter().map(|o| (o.key.to_string(), o.digest())).collect(),
                items: outlines.into_iter().flat_map(|o| o.items).collect(),
            }),
        )
    }

    /// All gates but consent, signed by people who may.
    pub fn attest_all(&mut self) {
        let signers = [
            ("is-4", Gate::Facts),
            ("is-6", Gate::Law),
            ("is-3", Gate::Context),
            ("is-3", Gate::Precision),
            ("no-1", Gate::Harm),
            ("ca-1", Gate::Impartiality),
            ("no-2", Gate::Impartiality),
            ("ke-1", Gate::Impartiality),
            ("is-3", Gate::Reply),
        ];
        for (person, gate) in signers {
            self.attest(person, Answered::Clear, |q| q.gate() == gate);
        }
    }

    /// A unit has the text and consents.
    pub fn consent(&mut self, unit: &str, person: &str) {
        let delivery = self.deliver(unit, Checkpoint::Final, "node");
        self.receipt(person, delivery);
        self.attest(person, Answered::Clear, |q| matches!(q, Question::Unit(u, _) if *u == id(unit)));
    }

    /// The bag's contents, if every gate is clear.
    ///
    /// # Errors
    /// The report, when something is in the way.
    ///
    /// # Panics
    /// If the output isn't open.
    pub fn contents(&self, officer: &str) -> Result<Contents, Box<Report>> {
        let output = id(OUTPUT);
        let view = View::at_release(&self.state, &output, self.now).expect("the output is open");
        let report = gates::report(&view, &mut Scans::default());
        let clearance = report.clearance().map_err(|r| Box::new(r.clone()))?;
        let candidate = Candidate::of(&view).expect("a clear view is a candidate");
        let sealed = seal(candidate, clearance).expect("nothing changed in between");
        let readings = release::readings(&view);
        let charter = view.open.act.charter;
        let text = self.state.charter_text(&charter).expect("the charter was founded").to_owned();
        debug_assert_eq!(Charter::digest(&text), charter);
        Ok(Contents {
            published: release::publish(&view, &sealed),
            acts: bundle::acts_text(&release::acts(&view, &self.ops, &readings)).expect("ops are canonical"),
            readings: bundle::readings_text(&readings).expect("references are ASCII"),
            charter: text,
            sealed_by: id(officer),
            trust: self.trust.digest(),
        })
    }

    /// Signs contents into a bag.
    ///
    /// # Panics
    /// If the person has no key here.
    pub fn bag(&self, contents: &Contents) -> Files {
        let text = bundle::seal_text(contents).expect("contents are canonical");
        let signature = self.keys[&contents.sealed_by].sign(Namespace::Seal, &text).to_armored();
        bundle::files(contents, &signature).expect("contents are canonical")
    }
}
