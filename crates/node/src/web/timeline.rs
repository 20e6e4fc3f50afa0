//! The time line of a text as a value: what each unit made, sent, received, signed and stopped, in the reader's words.
//! The picture itself is [`timeline::draw`](super::picture::timeline::draw).

use std::cmp::Reverse;
use std::collections::BTreeMap;

use nobis_core::calendar::WorkingHours;
use nobis_core::gates::{consent, objections};
use nobis_core::history::Step;
use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use nobis_core::op::OpId;
use nobis_core::view::View;

use super::ask::Ask;
use super::picture::Link;
use super::picture::timeline::{Item, Kind, Lane, Tick, Timeline, Words};
use crate::say::{self, Arg, Names};

/// Things drawn: each is a row of the table below, some 120 bytes, and a page is 50 kB on the wire.
const ITEMS_MAX: usize = 240;

/// Labels of the axis.
const TICKS_MAX: i64 = 8;

struct Build<'b, 'a> {
    a: &'b Ask<'a>,
    view: &'b View<'a>,
    names: &'b Names,
    items: Vec<(Id, Item, Option<Id>)>,
}

/// The time line of an output.
pub fn of(a: &Ask<'_>, view: &View<'_>, steps: &[Step<'_>], names: &Names) -> Timeline {
    let mut b = Build { a, view, names, items: Vec::new() };
    b.versions(steps);
    b.sent();
    b.signed();
    b.windows();
    b.stopped();
    b.released();
    let all = b.items.len();
    let mut items = b.items;
    items.sort_by_key(|(_, item, _)| Reverse(item.from));
    items.truncate(ITEMS_MAX);
    let describe = if all > ITEMS_MAX {
        a.say("time-describe-newest", &[("count", ITEMS_MAX.into())])
    } else {
        a.t("time-describe")
    };
    let hours = a.trust().unit(a.unit()).map_or_else(WorkingHours::plain, |u| u.hours);
    let last = items.iter().filter_map(|(_, i, _)| i.to.or(Some(i.from))).chain([a.now.unix()]).max();
    let first = items.iter().map(|(_, i, _)| i.from).min();
    Timeline {
        title: a.t("time-title"),
        describe,
        lanes: lanes(view, names, items),
        now: Some(Tick { at: a.now.unix(), label: a.t("time-now") }),
        ticks: first.zip(last).map_or_else(Vec::new, |span| ticks(a, span, say::offset_seconds(&hours))),
        words: words(a),
    }
}

/// The unit that opened the text first, then the others by name.
fn lanes(view: &View<'_>, names: &Names, items: Vec<(Id, Item, Option<Id>)>) -> Vec<Lane> {
    let mut units: Vec<Id> =
        items.iter().flat_map(|(unit, _, to)| [Some(unit), to.as_ref()]).flatten().cloned().collect();
    units.push(view.owner().clone());
    units.sort_by_key(|u| (u != view.owner(), names.unit(u), u.clone()));
    units.dedup();
    let place: BTreeMap<Id, usize> = units.iter().cloned().zip(0..).collect();
    let mut lanes: Vec<Lane> = units.iter().map(|u| Lane { name: names.unit(u), items: Vec::new() }).collect();
    for (unit, mut item, to) in items {
        item.toward = to.and_then(|to| place.get(&to).copied());
        lanes[place[&unit]].items.push(item);
    }
    lanes
}

impl Build<'_, '_> {
    fn when(&self, from: Moment, to: Option<Moment>) -> String {
        let from = self.names.when(self.a.texts, from);
        let Some(to) = to else { return from };
        let to = self.names.when(self.a.texts, to);
        self.a.say("time-span", &[("from", from.into()), ("to", to.into())])
    }

    fn put(&mut self, unit: &Id, kind: Kind, (from, to): (Moment, Option<Moment>), label: String, link: &str) {
        let when = self.when(from, to);
        let item =
            Item { from: from.unix(), to: to.map(Moment::unix), kind, label, when, toward: None, link: Link::to(link) };
        self.items.push((unit.clone(), item, None));
    }

    fn versions(&mut self, steps: &[Step<'_>]) {
        for (n, step) in steps.iter().enumerate() {
            let label = self.a.say("versions-number", &[("number", (n + 1).into())]);
            let before = n.checked_sub(1).map_or_else(|| step.op(), |n| steps[n].op());
            let link = format!("/o/{}/compare?from={before}&to={}", self.view.id, step.op());
            self.put(step.unit, Kind::Version, (step.at, None), label, &link);
        }
    }

    fn sent(&mut self) {
        let state = self.view.state;
        for (op, d) in state.deliveries.iter().filter(|(_, d)| d.act.output == *self.view.id) {
            let unit = self.names.unit(&d.act.unit);
            let label = self.a.say(
                "time-sent",
                &[("unit", unit.into()), ("checkpoint", self.a.texts.word(&d.act.checkpoint).into())],
            );
            self.put(&d.unit, Kind::Delivery, (d.at, None), label, &format!("/act/{op}"));
            if let Some((_, _, toward)) = self.items.last_mut() {
                *toward = Some(d.act.unit.clone());
            }
            for r in state.received(op) {
                let label = self.a.say("time-got", &[("checkpoint", self.a.texts.word(&d.act.checkpoint).into())]);
                self.put(r.unit, Kind::Receipt, (r.at, None), label, &format!("/act/{}", r.op));
            }
        }
    }

    fn signed(&mut self) {
        for (op, s) in self.view.state.attests.iter().filter(|(_, s)| s.act.output == *self.view.id) {
            let args = [("person", Arg::from(s.person.as_str())), ("count", s.act.marks.len().into())];
            let label = self.a.say("time-signed", &args);
            self.put(&s.unit, Kind::Signature, (s.at, None), label, &format!("/act/{op}"));
        }
    }

    fn windows(&mut self) {
        let units: Vec<Id> = self.view.concerned().keys().cloned().collect();
        for unit in units {
            let Some((from, to)) = consent::window(self.view, &unit) else { continue };
            let kind = if self.a.now < to { Kind::WindowRunning } else { Kind::WindowEnded };
            let label = self.a.t("time-window");
            self.put(&unit, kind, (from, Some(to)), label, &format!("/o/{}/deliveries", self.view.id));
        }
    }

    fn stopped(&mut self) {
        let state = self.view.state;
        for (op, o) in objections::of_output(self.view) {
            let effect = objections::effect(self.view, op, o);
            let label = self.a.say("time-objection", &[("ground", self.a.texts.word(&o.act.ground).into())]);
            let (kind, to) = match effect {
                objections::Effect::Holds => (Kind::ObjectionOpen, None),
                // What it travels on with is its last word: a withdrawal, a ruling, an answer.
                _ => (Kind::ObjectionEnded, Some(self.last_word(op).unwrap_or(o.at))),
            };
            self.put(&o.unit, kind, (o.at, to), label, &format!("/act/{op}"));
        }
        for (op, alert) in state.alerts.iter().filter(|(_, s)| s.act.output == *self.view.id) {
            let stands = objections::alert_stands(self.view, op, alert);
            let to = if stands { None } else { Some(self.last_word(op).unwrap_or(alert.at)) };
            let kind = if stands { Kind::AlertOpen } else { Kind::AlertEnded };
            self.put(&alert.unit, kind, (alert.at, to), self.a.t("time-alert"), &format!("/act/{op}"));
        }
    }

    /// When the last act that answers, rules on, closes or withdraws this one was done.
    fn last_word(&self, op: &OpId) -> Option<Moment> {
        let s = self.view.state;
        let withdrawn = s.withdrawals.about(op).map(|(_, w)| w.at);
        let ruled = s.rulings.about(op).map(|(_, r)| r.at);
        let closed = s.alert_closes.about(op).map(|(_, c)| c.at);
        let answered = s.answers.about(op).map(|(_, r)| r.at);
        withdrawn.chain(ruled).chain(closed).chain(answered).max()
    }

    fn released(&mut self) {
        let owner = self.view.owner().clone();
        let output = self.view.id;
        if let Some(at) = self.view.plan.and_then(|p| p.value.release_at) {
            self.put(&owner, Kind::Planned, (at, None), self.a.t("time-planned"), &format!("/o/{output}/plan"));
        }
        for (op, s) in self.view.state.sealed.iter().filter(|(_, s)| s.act.output == *output) {
            let label = self.a.say("time-sealed", &[("version", s.act.version.short().into())]);
            self.put(&s.unit, Kind::Sealed, (s.at, None), label, &format!("/act/{op}"));
        }
    }
}

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;
/// Distances between labels that people count in.
const STEPS: [i64; 12] =
    [600, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 91 * DAY, 365 * DAY];

/// Labels at round hours or days of the reader's clock.
fn ticks(a: &Ask<'_>, span: (i64, i64), offset: i64) -> Vec<Tick> {
    let (places, step) = places(span, offset);
    let tick = |at: i64| {
        let local = Moment::from_unix(at)?.plus_seconds(offset).to_string();
        let number = |from: usize| local.get(from..from + 2).and_then(|t| t.parse().ok()).map(Arg::Count);
        let id = if step < DAY { "time-tick-hour" } else { "time-tick-day" };
        let time = local.get(11..16)?;
        let label = a.say(id, &[("day", number(8)?), ("month", number(5)?), ("time", time.into())]);
        Some(Tick { at, label })
    };
    places.into_iter().filter_map(tick).collect()
}

/// Where the labels stand, and how far apart.
fn places((from, to): (i64, i64), offset: i64) -> (Vec<i64>, i64) {
    let longest = STEPS[STEPS.len() - 1];
    let step = STEPS.into_iter().find(|s| (to - from) / s < TICKS_MAX).unwrap_or(longest.max((to - from) / TICKS_MAX));
    let first = (from + offset).div_euclid(step) * step - offset;
    let count = (to - first) / step;
    ((0..=count).map(|n| first + n * step).filter(|at| *at >= from).collect(), step)
}

fn words(a: &Ask<'_>) -> Words {
    Words {
        version: a.t("time-word-version"),
        delivery: a.t("time-word-delivery"),
        receipt: a.t("time-word-receipt"),
        signature: a.t("time-word-signature"),
        window_running: a.t("time-word-window-running"),
        window_ended: a.t("time-word-window-ended"),
        objection_open: a.t("time-word-objection-open"),
        objection_ended: a.t("time-word-objection-ended"),
        alert_open: a.t("time-word-alert-open"),
        alert_ended: a.t("time-word-alert-ended"),
        planned: a.t("time-word-planned"),
        sealed: a.t("time-word-sealed"),
        together: a.t("time-word-together"),
        region: a.t("time-word-region"),
        facts: a.t("time-word-facts"),
        when: a.t("time-word-when"),
        unit: a.t("time-word-unit"),
        what: a.t("time-word-what"),
        label: a.t("time-word-label"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_at_round_hours_of_the_readers_clock_and_are_few() {
        for (span, offset, step) in [
            ((0, 0), 0, 600),
            ((1_000, 4_000), 0, 600),
            ((0, 20 * HOUR), 3 * HOUR, 3 * HOUR),
            ((0, 30 * DAY), 3 * HOUR, 7 * DAY),
            ((0, 9_000 * DAY), 0, 1_125 * DAY),
        ] {
            let (places, found) = places(span, offset);
            assert_eq!(found, step, "{span:?}");
            assert!(places.len() <= 9 && places.iter().all(|at| (at + offset) % step == 0), "{places:?}");
            assert!(places.iter().all(|at| *at >= span.0 && *at <= span.1), "{places:?}");
        }
    }
}
