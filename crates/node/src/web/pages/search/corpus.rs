//! Everything one reader may see, as lines to search. What they may not see is never made into a line, so no search
//! can find it, count it, or be slower for it.

use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use nobis_core::records::Qualification;
use nobis_core::register::Register;
use nobis_core::sight::{Eyes, What};
use nobis_core::state::State;
use nobis_core::trust::Trust;
use nobis_core::view::View;

/// What sort of thing a line is. In the order in which groups are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Texts by their titles.
    Outputs,
    /// Statements of texts.
    Statements,
    /// Findings.
    Findings,
    /// Legal tables.
    Law,
    /// Context items.
    Context,
    /// Requests for reply.
    Requests,
    /// Evidence, by title.
    Evidence,
    /// Risks and forecasts of misuse.
    Risks,
    /// What people argued.
    Said,
    /// Units.
    Units,
    /// Persons.
    Persons,
}

impl Group {
    /// The message with its name.
    pub fn message(self) -> &'static str {
        match self {
            Self::Outputs => "search-outputs",
            Self::Statements => "search-statements",
            Self::Findings => "search-findings",
            Self::Law => "search-law",
            Self::Context => "search-context",
            Self::Requests => "search-requests",
            Self::Evidence => "search-evidence",
            Self::Risks => "search-risks",
            Self::Said => "search-said",
            Self::Units => "search-units",
            Self::Persons => "search-persons",
        }
    }
}

/// One thing that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What sort of thing.
    pub group: Group,
    /// Its page.
    pub href: String,
    /// Its id, or the unit that said it.
    pub name: String,
    /// Its words.
    pub text: String,
}

struct Corpus<'c> {
    state: &'c State,
    eyes: &'c Eyes,
    lines: Vec<Line>,
}

/// All lines these eyes may see.
pub fn lines(state: &State, trust: &Trust, eyes: &Eyes, now: Moment) -> Vec<Line> {
    let mut c = Corpus { state, eyes, lines: Vec::new() };
    if eyes.may(What::Process) {
        c.texts(now);
        c.people(trust);
    }
    if eyes.may(What::Findings) {
        c.findings();
    }
    c.evidence();
    if eyes.may(What::Risks) {
        c.risks();
    }
    c.said(trust);
    c.lines
}

/// Parts of a record as one text; empty ones leave no gap.
fn join<'p>(parts: impl IntoIterator<Item = &'p str>) -> String {
    parts.into_iter().map(str::trim).filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" · ")
}

impl Corpus<'_> {
    fn put(&mut self, group: Group, href: String, name: impl ToString, text: String) {
        self.lines.push(Line { group, href, name: name.to_string(), text });
    }

    fn texts(&mut self, now: Moment) {
        let state = self.state;
        for output in state.opened.keys() {
            let Ok(view) = View::new(state, output, now) else { continue };
            self.put(Group::Outputs, format!("/o/{output}"), output, view.open.act.title.clone());
            for s in &view.statements {
                let text = s.version.value.text.clone();
                self.put(Group::Statements, super::super::text::place(state, output, s.id, ""), s.id, text);
            }
        }
    }

    /// Every version of a record that stands.
    fn records<'r, T>(
        &mut self,
        group: Group,
        kind: &str,
        records: impl IntoIterator<Item = (&'r Id, &'r Register<T>)>,
        text: impl Fn(&T) -> String,
    ) where
        T: 'r,
    {
        for (id, register) in records {
            for (_, version) in register.own_heads() {
                self.put(group, format!("/investigation/{kind}/{id}"), id, text(&version.value));
            }
        }
    }

    fn findings(&mut self) {
        let s = self.state;
        self.records(Group::Findings, "finding", &s.findings, |f| {
            let places = f.scope.places.join(", ");
            join([&f.title, &f.claim, &f.scope.actor, &places, &f.gaps, &f.alternatives].map(String::as_str))
        });
        self.records(Group::Law, "law", &s.qualifications, law);
        self.records(Group::Context, "context", &s.contexts, |c| {
            join(std::iter::once(c.text.as_str()).chain(c.sources.iter().map(String::as_str)))
        });
        self.records(Group::Requests, "request", &s.requests, |r| {
            let head = [r.addressee.as_str(), r.about.as_str(), r.not_contacted.as_str()];
            join(head.into_iter().chain(r.questions.iter().map(|q| q.text.as_str())))
        });
    }

    /// Evidence by its title alone, each version by whose it is.
    fn evidence(&mut self) {
        for (id, register) in &self.state.evidence {
            for (_, version) in register.own_heads() {
                if self.eyes.evidence(&version.unit, version.value.supplied_by.as_ref()) {
                    let href = format!("/investigation/evidence/{id}");
                    self.put(Group::Evidence, href, id, version.value.title.clone());
                }
            }
        }
    }

    fn risks(&mut self) {
        let s = self.state;
        self.records(Group::Risks, "risk", &s.risks, |r| {
            join([&r.who, &r.harm, &r.from, &r.mitigation, &r.residual].map(String::as_str))
        });
        self.records(Group::Risks, "forecast", &s.forecasts, |f| {
            join([&f.quote, &f.user, &f.purpose, &f.harm, &f.mitigation, &f.rebuttal].map(String::as_str))
        });
    }

    fn said(&mut self, trust: &Trust) {
        let s = self.state;
        let name = |unit: &Id| trust.unit_name(unit).to_owned();
        if self.eyes.may(What::Arguments) {
            for (op, o) in s.objections.iter() {
                let text = join([o.act.argument.as_str(), o.act.resolves_if.as_str()]);
                self.put(Group::Said, format!("/act/{op}"), name(&o.unit), text);
            }
            for (op, c) in s.concerns.iter() {
                self.put(Group::Said, format!("/act/{op}"), name(&c.unit), c.act.text.clone());
            }
            // An answer and a ruling are read on the page of what they answer.
            for x in s.answers.values() {
                self.put(Group::Said, format!("/act/{}", x.act.to), name(&x.unit), x.act.reasons.clone());
            }
            for r in s.rulings.values() {
                self.put(Group::Said, format!("/act/{}", r.act.objection), name(&r.unit), r.act.reasons.clone());
            }
        }
        for (op, x) in s.alerts.iter().filter(|(_, x)| self.eyes.alert(&x.unit)).collect::<Vec<_>>() {
            self.put(Group::Said, format!("/act/{op}"), name(&x.unit), join([x.act.who.as_str(), x.act.how.as_str()]));
        }
        // A dissent and a declaration are written to be read by everybody.
        if self.eyes.may(What::Process) {
            for d in s.dissents.values() {
                self.put(Group::Said, format!("/o/{}/said", d.act.output), name(&d.unit), d.act.text.clone());
            }
            for d in s.declared.values() {
                self.put(Group::Said, format!("/o/{}/said", d.act.output), name(&d.unit), d.act.reason.clone());
            }
        }
    }

    fn people(&mut self, trust: &Trust) {
        for u in trust.units.values() {
            let all = u.countries.iter().chain(&u.names).map(String::as_str);
            self.put(
                Group::Units,
                format!("/units#u-{}", u.id),
                &u.id,
                join(std::iter::once(u.name.as_str()).chain(all)),
            );
        }
        for p in trust.persons.values() {
            self.put(Group::Persons, format!("/units#u-{}", p.unit), &p.id, trust.unit_name(&p.unit).to_owned());
        }
    }
}

fn law(q: &Qualification) -> String {
    let head = [q.title.as_str(), q.frame.as_str(), q.contrary_view.as_str()];
    let rules = q.rules.iter().map(String::as_str);
    join(head.into_iter().chain(rules).chain(q.elements.iter().map(|e| e.name.as_str())))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;
    use crate::home::Home;
    use crate::import;
    use crate::say::Texts;

    /// August 2022 as it was published: evidence of several units, risks, objections.
    fn august() -> (tempfile::TempDir, Home) {
        let dir = tempfile::tempdir().expect("a folder");
        let now = "2022-08-03T06:00:00Z".parse().expect("a moment");
        let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/august/as-published");
        let texts = Texts::for_lang("en");
        import::import(dir.path(), now, &case, None, &texts).expect("the example imports");
        let home = Home::open(dir.path(), now).expect("it opens");
        (dir, home)
    }

    #[test]
    fn no_seat_finds_what_it_may_not_see() {
        let (_dir, home) = august();
        let (state, trust) = (home.state(), home.trust());
        let output = state.opened.keys().next().expect("a text");
        let view = View::new(state, output, home.now).expect("a view");
        let writers: BTreeSet<Id> = view.open.act.editors.iter().chain([view.owner()]).cloned().collect();
        let concerned: BTreeSet<Id> = view.concerned().keys().cloned().collect();
        let mut found = BTreeSet::new();
        for person in trust.persons.values() {
            let eyes = Eyes::of(person, writers.contains(&person.unit), concerned.contains(&person.unit));
            for line in lines(state, trust, &eyes, home.now) {
                found.insert(line.group);
                let who = &person.id;
                match line.group {
                    Group::Findings | Group::Law | Group::Context | Group::Requests => {
                        assert!(eyes.may(What::Findings), "{who}: {line:?}");
                    }
                    Group::Risks => assert!(eyes.may(What::Risks), "{who}: {line:?}"),
                    Group::Evidence => {
                        let id: Id = line.name.parse().expect("an id");
                        let may = |v: &nobis_core::register::Version<nobis_core::records::Evidence>| {
                            eyes.evidence(&v.unit, v.value.supplied_by.as_ref())
                        };
                        assert!(state.evidence[&id].own_heads().iter().any(|(_, v)| may(v)), "{who}: {line:?}");
                    }
                    Group::Said => {
                        let argued = state.objections.values().any(|o| line.text.contains(&o.act.argument));
                        assert!(!argued || eyes.may(What::Arguments), "{who}: {line:?}");
                        let warned = state.alerts.values().find(|x| line.text.contains(&x.act.how));
                        assert!(warned.is_none_or(|x| eyes.alert(&x.unit)), "{who}: {line:?}");
                    }
                    Group::Outputs | Group::Statements | Group::Units | Group::Persons => {}
                }
            }
        }
        for group in [Group::Statements, Group::Findings, Group::Evidence, Group::Risks, Group::Said, Group::Persons] {
            assert!(found.contains(&group), "the example has {group:?}, so the test says something");
        }
    }

    #[test]
    fn whoever_carries_out_a_release_searches_texts_and_units_and_nothing_behind_them() {
        let (_dir, home) = august();
        let (state, trust) = (home.state(), home.trust());
        let officer = trust.persons.values().find(|p| p.seats.contains(&nobis_core::trust::Seat::Release));
        let eyes = Eyes::of(officer.expect("an officer"), false, false);
        let behind = [Group::Findings, Group::Law, Group::Context, Group::Requests, Group::Evidence, Group::Risks];
        let all = lines(state, trust, &eyes, home.now);
        assert!(!all.is_empty() && all.iter().all(|l| !behind.contains(&l.group)), "{all:?}");
    }
}
