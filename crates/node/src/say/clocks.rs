//! What acts of other units prove of an act's time, in words: apart from what it claims, and each bound with whose clock
//! it comes from.

use nobis_core::clocks::{Bound, Odd, Proven};
use nobis_core::ids::Id;
use nobis_core::moment::Moment;

use super::texts::Texts;

/// One line for each bound, and one more where the claimed time contradicts an act that this one saw, or that saw it.
pub fn proven(
    texts: &Texts,
    proven: &Proven<'_>,
    when: &dyn Fn(Moment) -> String,
    unit: &dyn Fn(&Id) -> String,
) -> Vec<String> {
    let say = |message: &str, bound: &Bound<'_>| {
        let op = bound.op.short();
        let args = [("when", when(bound.at).into()), ("unit", unit(bound.unit).into()), ("op", op.as_str().into())];
        texts.get(message, &args)
    };
    let odd = proven.odd.as_ref().map(|odd| match odd {
        Odd::BeforeSeen(bound) => say("clock-before-seen", bound),
        Odd::AfterSeeing(bound) => say("clock-after-seeing", bound),
    });
    let not_before = proven.not_before.as_ref().map(|bound| say("clock-not-before", bound));
    let not_after = proven.not_after.as_ref().map(|bound| say("clock-not-after", bound));
    [not_before, not_after, odd].into_iter().flatten().collect()
}
