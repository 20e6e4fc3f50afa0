//! From a case to acts to sign: what a first import writes, in order, and who signs it.

use std::collections::BTreeMap;

use nobis_core::acts::{Act, OutputOpen};
use nobis_core::charter::Charter;
use nobis_core::ids::Id;
use nobis_core::records::{Plan, Statement};
use nobis_core::register::Put;

use super::{Case, RecordKind};

/// An act nobody has signed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToSign {
    /// Who signs it.
    pub by: Id,
    /// The act.
    pub act: Act,
}

impl Case {
    /// The opening of the output.
    pub fn opening(&self) -> ToSign {
        let o = self.output.clone();
        let charter = Charter::digest(&self.charter.text);
        let act = OutputOpen {
            id: o.id,
            title: o.title,
            form: o.form,
            reach: o.reach,
            conflict: o.conflict,
            countries: o.countries,
            criticises: o.criticises,
            charter,
            editors: o.editors,
            promises: o.promises,
        };
        self.by(RecordKind::Output, Act::OutputOpen(act))
    }

    /// Every record but the text, as written for the first time. `salt` gives 32 hex digits from the node's random
    /// source, new for each record.
    pub fn records(&self, salt: &mut dyn FnMut() -> String) -> Vec<ToSign> {
        let mut out = Vec::new();
        let mut all = |kind, acts: Vec<Act>| out.extend(acts.into_iter().map(|act| self.by(kind, act)));
        all(RecordKind::Consent, puts(&self.consents, salt, Act::PersonConsent));
        all(RecordKind::Evidence, puts(&self.evidence, salt, Act::Evidence));
        all(RecordKind::Finding, puts(&self.findings, salt, Act::Finding));
        all(RecordKind::Law, puts(&self.qualifications, salt, Act::Qualification));
        all(RecordKind::Context, puts(&self.contexts, salt, Act::Context));
        all(RecordKind::Risk, puts(&self.risks, salt, Act::Risk));
        all(RecordKind::Forecast, puts(&self.forecasts, salt, Act::Forecast));
        let standard = self.same_standard.iter().map(|s| (self.output.id.clone(), s.clone())).collect();
        all(RecordKind::SameStandard, puts(&standard, salt, Act::SameStandard));
        all(RecordKind::Reply, puts(&self.requests, salt, Act::ReplyRequest));
        all(RecordKind::Reply, self.receipts.iter().cloned().map(Act::ReplyReceipt).collect());
        all(RecordKind::Reply, self.replies.iter().cloned().map(Act::Reply).collect());
        out
    }

    /// The text: the statements of the draft in order, then the plan that orders them.
    pub fn text(&self, statements: &[(Id, Statement)], salt: &mut dyn FnMut() -> String) -> Vec<ToSign> {
        let order = statements.iter().map(|(id, _)| id.clone()).collect();
        let whole: BTreeMap<Id, Statement> = statements.iter().cloned().collect();
        let mut out: Vec<ToSign> =
            puts(&whole, salt, Act::Statement).into_iter().map(|act| self.by(RecordKind::Statement, act)).collect();
        let plan = BTreeMap::from([(self.output.id.clone(), Plan { order, ..self.plan.clone() })]);
        out.extend(puts(&plan, salt, Act::Plan).into_iter().map(|act| self.by(RecordKind::Plan, act)));
        out
    }

    fn by(&self, kind: RecordKind, act: Act) -> ToSign {
        ToSign { by: self.authors.of(kind).clone(), act }
    }
}

fn puts<T: Clone>(
    records: &BTreeMap<Id, T>,
    salt: &mut dyn FnMut() -> String,
    act: impl Fn(Put<T>) -> Act,
) -> Vec<Act> {
    let put = |(id, value): (&Id, &T), salt| Put { id: id.clone(), replaces: Vec::new(), salt, value: value.clone() };
    records.iter().map(|record| act(put(record, salt()))).collect()
}
