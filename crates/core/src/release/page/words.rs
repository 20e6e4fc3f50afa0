//! The words of pages and texts, one edition per language.
//!
//! No sentence is put together from fragments: each is a whole with `{0}` where a name or number goes, so that
//! another language can order it as it must. Plural forms are avoided for the same reason.

use time::UtcOffset;

use crate::acts::{Checkpoint, Form, Ground, Level};
use crate::moment::Moment;
use crate::reading::Gate;
use crate::records::Kind;

macro_rules! words {
    ($($name:ident: $text:literal,)*) => {
        /// Every word and sentence of ours.
        pub struct Words {
            /// Language, as pages name it.
            pub lang: &'static str,
            /// The months.
            pub months: [&'static str; 12],
            /// Sorts of output, in the order of [`Form::ALL`].
            pub forms: [&'static str; 7],
            /// Levels of participation as promises, in the order of [`Level::ALL`].
            pub levels: [&'static str; 5],
            /// Points in the work, in the order of [`Checkpoint::ALL`].
            pub checkpoints: [&'static str; 6],
            /// Grounds, in the order of [`Ground::ALL`].
            pub grounds: [&'static str; 13],
            /// What gates ask, in the order of [`Gate::ALL`].
            pub gates_ask: [&'static str; 10],
            /// How well a finding is proved, by level.
            pub facts: [&'static str; 4],
            /// How far law may go, by level.
            pub laws: [&'static str; 4],
            $(pub $name: &'static str,)*
        }

        static ENGLISH: Words = Words {
            lang: "en",
            months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December"],
            forms: [
                "Press release",
                "Statement",
                "Card",
                "Urgent action",
                "Briefing",
                "Report",
                "Findings sent to an authority",
            ],
            levels: [
                "to hear of it",
                "to be asked, and told what became of its answer",
                "to be in it from the concept on",
                "to write it together",
                "to decide in a named matter",
            ],
            checkpoints: [
                "the concept note",
                "the research plan",
                "the findings",
                "the first text",
                "the final text",
                "the plan of release",
            ],
            grounds: [
                "safety of people",
                "a person’s consent",
                "accuracy",
                "law",
                "context",
                "precision",
                "translation",
                "engagement: no version, or no time",
                "impartiality",
                "mandate",
                "timing",
                "reputation",
                "political cost",
            ],
            gates_ask: [
                "Facts: does the evidence carry the sentence?",
                "Law: is the wording no stronger than the elements allow?",
                "Context: does it stand where people read?",
                "Precision: does the sentence say what is known, and no more?",
                "Do no harm: is nobody put in danger unseen?",
                "Impartiality: is it the same standard for everybody?",
                "Reply: were those accused asked?",
                "Consent: was each concerned unit engaged?",
                "Personal consent: did each witness agree to this use?",
                "Release: is everything there to go out?",
            ],
            facts: [
                "reported",
                "reasonable suspicion",
                "reasonable grounds",
                "clear and convincing",
            ],
            laws: [
                "no legal conclusion",
                "it should be investigated",
                "it may be so",
                "all elements are proved",
            ],
            $($name: $text,)*
        };
    };
}

words! {
    // The frame.
    skip: "Skip to the text",
    on_this_page: "On this page",
    byline: "Written by {0}. Sealed {1}.",
    date: "{0} {1} {2}, {3} UTC",
    foot: "{0}, version {1}. This page loads nothing from elsewhere and can be kept as a file.",
    comma: ", ",
    semicolon: "; ",
    none: "none",
    // At a statement.
    context: "Context",
    based_on: "Based on {0}",
    scope: "Scope: {0}",
    detail: "{0}, standard of proof: {1}.",
    looked_at: "Looked at: {0} {1}.",
    chosen: "How chosen: {0}.",
    not_covered: "Not covered: {0}.",
    law_of: "Law: {0}, in the legal annex.",
    asked_of: "The other side: {0}.",
    permalink: "Statement {0}.",
    how_to_quote: "How to quote this",
    quote_line: "{0}, {1}. Statement {2} of {3}, version {4}.",
    // Kinds that need a label.
    card: "Card for sharing",
    alt_text: "Description of a picture",
    number: "Number",
    legal: "Legal analysis",
    calls: "What we call for",
    // How it came about.
    process: "How this text came about",
    wrote: "{0} wrote this text under the charter “{1}” ({2}). It was sealed on {3}, when every question the charter asks had been answered or had run its course, as told here.",
    purpose: "What it is meant to protect, and who could be worse off:",
    asked: "Who was asked, and how long they had",
    asked_what: "A concerned unit is asked three things: whether it was engaged, whether its people are as safe as can be, and whether local facts are right. It is not asked whether to criticise, nor for the legal conclusion.",
    nobody_asked: "By the charter no unit but the author’s was concerned.",
    consented: "It signed its consent.",
    no_response: "It did not answer. This is not consent.",
    unreachable: "It could not be reached. This is not consent.",
    dissents: "It refused, and does not issue this text.",
    window_answer: "It had {0} working hours between receiving what it was asked and its answer.",
    window_seal: "It had {0} working hours between receiving what it was asked and the seal.",
    window_none: "No receipt is on record, so none of its time counts as given.",
    in_time: "It says that it was told in time to answer.",
    not_in_time: "It says that it was not told in time to answer.",
    promised: "Promised: {0}.",
    promised_none: "No part in the work was promised to it.",
    delivered: "Proved by the records: {0}.",
    delivered_none: "The records prove no part in the work.",
    less: "That is less than promised.",
    not_reached: "It was not reached at: {0}.",
    disagreement: "Disagreement",
    no_dissent: "No unit dissents.",
    dissent_of: "{0} does not issue this text. Ground: {1}.",
    dissent_full: "In its own words:",
    dissent_summary: "In its own summary:",
    dissent_category: "It chose to show the ground only.",
    dissent_silent: "{0} refused and left no text of dissent.",
    objections: "Open objections",
    objections_of: "{0}: {1}.",
    objection: "{0} ({1})",
    no_objections: "No objection was open when the text was sealed.",
    objections_note: "These were not withdrawn by those who made them. They don’t hold the text, or no longer do, and travel with it.",
    reply: "Whom the text accuses, and how long they had to reply",
    reply_stated: "As stated by {0}.",
    nobody_accused: "No request for reply is on record for this text.",
    had: "It had {0} working days to reply; the charter asks {1}.",
    had_short: "That is less than the charter asks.",
    answered: "Questions answered: {0} of {1}.",
    unanswered: "What was not answered counts as not known.",
    not_contacted: "Nobody there was asked, because asking could have put somebody in danger.",
    gates: "What else was signed, and by whose people",
    gates_note: "Authors don’t sign for their own sentences. Persons are counted in the sealed files by pseudonym, and not named here.",
    gate_of: "{0} Questions: {1}. Signed by people of: {2}.",
    exceptions: "Exceptions",
    equivocal: "A key signed two different acts for one place in its own sequence. Both are kept: {0}",
    // In short, under the headline.
    short: "Before you quote this text",
    short_dissent: "Disagreement: {0} does not issue this text.",
    short_dissents: "Disagreement: these do not issue this text: {0}.",
    short_silent: "Did not answer, which is not consent: {0}.",
    short_unreachable: "Could not be reached, which is not consent: {0}.",
    short_objections: "Objections still open: {0}.",
    short_reply: "Had less time to reply than the charter asks: {0}.",
    short_not_contacted: "Was not asked, for reasons of safety: {0}.",
    short_all: "Each concerned unit signed: {0}.",
    short_more: "How this text came about",
    // In a crisis.
    short_provisional: "Provisional. It was made in hours, in a crisis that these declared: {0}. To be confirmed by {1}.",
    crisis: "Made in hours, and provisional",
    crisis_why: "A text is made in hours when two units declare a crisis. It says less than another text may, and every question was asked all the same.",
    crisis_declared: "{0} declared a crisis. In its own words:",
    crisis_took: "From the later of the two declarations to the seal: {0} minutes.",
    crisis_confirm: "Every question is asked again in the usual time, by {0}. Whoever quotes this text after that day without a confirmation quotes what was never confirmed.",
    crisis_note: "By {0} it is written down what was done in haste, and why.",
    crisis_counted: "{0} has declared this many crises in this quarter, this one with them: {1}. The charter expects at most {2}.",
    crisis_review: "That is more than the charter expects: a review is due.",
    minutes_answer: "It had {0} minutes by the clock between receiving what it was asked and its answer.",
    minutes_seal: "It had {0} minutes by the clock between receiving what it was asked and the seal.",
    // What it rests on.
    findings: "What the text rests on",
    proof: "Standard of proof: {0}.",
    suppliers: "Evidence of: {0}.",
    sources: "Context and its sources",
    source_list: "Sources: {0}.",
    no_sources: "No sources are given.",
    // The annex.
    annex: "Legal annex",
    no_annex: "This text draws no legal conclusion of its own.",
    about_findings: "About {0}.",
    frame: "Body of law: {0}. Kind of conflict: {1}.",
    rules: "Rules: {0}.",
    is_crime: "The elements are those of a crime, not only of a violation.",
    is_violation: "The elements are those of a violation, not of a crime.",
    law_standard: "How far the conclusion goes: {0}.",
    elements: "Elements of the rule, and what the evidence says of each",
    element: "Element",
    level: "What is known",
    evidence: "On what",
    for_it: "For: {0}.",
    against_it: "Against: {0}.",
    asked_about: "Asked of the other side: {0}.",
    unknown: "not known",
    contrary: "The best argument the other way:",
    no_contrary: "No contrary view is given.",
    // What is not known.
    gaps: "What is not known",
    gaps_note: "A text can be true and still not tell everything. This is what its authors know that they don’t know, as far as it may be public.",
    gap_sample: "{0}: not visited or not asked: {1}.",
    gap_element: "{0}: not known whether this is met: {1}.",
    gap_reply: "{0}: questions without an answer: {1} of {2}.",
    gap_not_contacted: "{0} was not asked, so its reasons are not known.",
    gap_unit: "{0} did not answer, so what it knows is not in this text.",
    gap_unreachable: "{0} could not be reached, so what it knows is not in this text.",
    no_gaps: "Nothing is recorded here. That is a fact about the record, and not that everything is known.",
    // Verify.
    verify: "How to verify",
    verify_why: "A page can be copied, cut or forged, this one too. To verify it you need the folder it came in, the federation’s trust file from two places you trust, and tools that every computer has. The file HOW-TO-VERIFY.txt in that folder goes through each step.",
    verify_type: "In short, in that folder:",
    verify_shows: "This shows whose key sealed these files and that they were not changed since: they are tamper-evident. It does not show that what they say is true. For that, read what the text rests on.",
    verify_version: "Version:",
    extract_verify: "To verify: this file belongs to the release {0}, version {1}. HOW-TO-VERIFY.txt in its folder tells how. A copy without its context is not what was sealed.",
}

impl Words {
    /// The edition for a language; English where there is none yet.
    pub fn of(_lang: &str) -> &'static Self {
        &ENGLISH
    }

    /// A day and hour for people to read, in UTC.
    pub fn moment(&self, at: Moment) -> String {
        let at = at.at_offset(UtcOffset::UTC);
        let month = self.months[usize::from(u8::from(at.month())) - 1];
        let clock = format!("{:02}:{:02}", at.hour(), at.minute());
        let day = self.date.replace("{0}", &at.day().to_string()).replace("{1}", month);
        day.replace("{2}", &at.year().to_string()).replace("{3}", &clock)
    }

    /// How well a finding is proved.
    pub fn fact(&self, level: u8) -> &'static str {
        self.facts[usize::from(level.min(3))]
    }

    /// How far law may go.
    pub fn law(&self, level: u8) -> &'static str {
        self.laws[usize::from(level.min(3))]
    }

    /// The label of a kind, where a reader needs one.
    pub fn kind(&self, kind: Kind) -> Option<&'static str> {
        match kind {
            Kind::Card => Some(self.card),
            Kind::AltText => Some(self.alt_text),
            Kind::Number => Some(self.number),
            Kind::Legal => Some(self.legal),
            _ => None,
        }
    }

    /// What sort of output it is.
    pub fn form(&self, form: Form) -> &'static str {
        pick(&self.forms, Form::ALL, form)
    }

    /// A level of participation, as a promise.
    pub fn level_of(&self, level: Level) -> &'static str {
        pick(&self.levels, Level::ALL, level)
    }

    /// A point in the work.
    pub fn checkpoint(&self, point: Checkpoint) -> &'static str {
        pick(&self.checkpoints, Checkpoint::ALL, point)
    }

    /// A ground of objection or dissent.
    pub fn ground(&self, ground: Ground) -> &'static str {
        pick(&self.grounds, Ground::ALL, ground)
    }

    /// What a gate asks; a name that isn't a gate's stays as it is.
    pub fn gate(&self, name: &str) -> String {
        let known = Gate::ALL.iter().position(|g| g.word() == name);
        known.map_or_else(|| super::safe::settle(name), |i| self.gates_ask[i].to_owned())
    }
}

fn pick<T: PartialEq>(words: &[&'static str], all: &[T], one: T) -> &'static str {
    let index = all.iter().position(|v| *v == one).expect("ALL holds every value");
    words[index]
}
