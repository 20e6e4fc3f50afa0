//! What the page of the release will say, as far as it can be known now.
//!
//! Where all is clear it is made by the very function that the seal uses. Where not, nothing is made up: the statements
//! are shown with the context they would carry, and beside them what is missing.

use std::collections::BTreeSet;

use nobis_core::ids::Id;
use nobis_core::release::Published;
use nobis_core::report::Advice;
use nobis_core::sight::What;
use nobis_core::view::View;

use super::super::super::ask::{Answer, Ask, Page};
use super::super::parts::{self, esc};
use super::super::record::conduct;
use super::super::{paged, standing, verify};
use crate::commands;
use crate::say;

/// The preview; of a version that is sealed, what its release says.
///
/// # Errors
/// No such output, or its charter can't be read.
pub fn preview(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let (view, report) = (a.view(output)?, a.report(output)?);
    let names = a.names(&view);
    let sealed = super::sealed_now(a, output, report.version);
    let coming = || commands::contents(a.home, output, &a.person().id, a.now).ok().map(|c| c.published);
    let published = sealed.clone().or_else(|| report.is_clear().then(coming).flatten());
    let mut body = match (&published, &sealed) {
        (Some(_), Some(_)) => parts::lede(&a.t("preview-lede-sealed")),
        (Some(_), None) => parts::lede(&a.t("preview-lede")),
        (None, _) => {
            let count = report.blockers().count();
            let lede = parts::lede(&a.say("preview-lede-open", &[("count", count.into())]));
            lede + &format!("<p>{}</p>", parts::link(&format!("/o/{output}/release"), &a.t("preview-what")))
        }
    };
    body.push_str(&conduct::note(a, view.findings.keys().copied().cloned()));
    let plain = report.advice.iter().filter(|d| d.class == Advice::PLAIN_FACT && sealed.is_none());
    body.extend(
        plain.map(|d| format!("<div class=\"note\"><p>{}</p></div>", esc(&say::advice_line(a.texts, d, &names)))),
    );
    body.push_str(&statements(a, &view));
    body.push_str(&match &published {
        Some(p) => verify::account(a, &for_eyes(a, p)) + &rests(a, p),
        None => {
            let lines: Vec<String> = report.engagement.iter().map(|e| say::unit_line(a.texts, e, &names)).collect();
            let units = parts::heading(2, &a.t("report-units")) + &parts::list(&lines);
            units + &parts::paragraphs(&[a.t("preview-account-open")])
        }
    });
    let title = if sealed.is_some() { "preview-title-sealed" } else { "preview-title" };
    Ok(Page::new(a.t(title), body).of(output, "/release").into())
}

/// What was asked of those accused is for those who see findings, until the seal.
fn for_eyes(a: &Ask<'_>, p: &Published) -> Published {
    let mut p = p.clone();
    if !a.may(What::Findings) {
        p.process.replies.clear();
    }
    p
}

/// The statements, each with the context it carries wherever it is read or cut out.
fn statements(a: &Ask<'_>, view: &View<'_>) -> String {
    let mut out = parts::heading(2, &a.t("preview-text"));
    if view.statements.is_empty() {
        return out + &parts::paragraphs(&[a.t("text-empty")]);
    }
    let mut shown = BTreeSet::new();
    let (all, path) = (view.statements.len(), format!("/o/{}/release/preview", view.id));
    let from = paged::begins(a, all, None);
    out.push_str(&format!("<p class=\"meta\">{}</p>", esc(&paged::counted(a, from, all))));
    for s in view.statements.iter().skip(from).take(paged::ON_PAGE) {
        let statement = &s.version.value;
        let below: String = statement.cites.iter().filter_map(|id| context(a, view, id, &mut shown)).collect();
        out.push_str(&standing::statement(a.texts, s.id, s.kind(), statement, &below));
    }
    out + &parts::actions(&paged::beside(a, &path, from, all))
}

/// A context item below a statement: whole the first time, then by its id, as a reader of many statements needs it.
fn context(a: &Ask<'_>, view: &View<'_>, id: &Id, shown: &mut BTreeSet<Id>) -> Option<String> {
    let version = view.record(&a.state().contexts, id)?;
    let label = a.say("preview-context", &[("id", id.as_str().into())]);
    // What will be read with the text is part of it: whoever sees the text sees it, the release officer too.
    if !shown.insert(id.clone()) {
        return Some(format!("<p class=\"meta\">{} {}</p>", esc(&label), esc(&a.t("preview-context-again"))));
    }
    Some(format!("<p class=\"meta\">{}</p>{}", esc(&label), parts::quote(&version.value.text)))
}

/// What the text rests on, as the release will tell it.
fn rests(a: &Ask<'_>, p: &Published) -> String {
    let heading = parts::heading(2, &a.t("preview-rests"));
    if !a.may(What::Findings) {
        return heading + &parts::paragraphs(&[a.t("said-hidden")]);
    }
    let finding = |(id, f): (&Id, &nobis_core::release::Salted<nobis_core::concern::PublicFinding>)| {
        let standard = a.t(&format!("standard-{}", f.value.standard));
        let scope = f.value.scope.join("; ");
        let args = [("id", id.as_str().into()), ("standard", standard.into()), ("scope", scope.as_str().into())];
        a.say(if scope.is_empty() { "preview-finding" } else { "preview-finding-scope" }, &args)
    };
    let findings: Vec<String> = p.findings.iter().map(finding).collect();
    let law = p.annex.iter().map(|(id, q)| {
        let rules = q.value.rules.join(&crate::say::list::comma(a.texts));
        let contrary =
            if q.value.contrary_view.is_empty() { String::new() } else { parts::quote(&q.value.contrary_view) };
        let line = a.say("preview-law", &[("id", id.as_str().into()), ("rules", rules.as_str().into())]);
        format!("<p>{}</p>{contrary}", esc(&line))
    });
    let law: String = law.collect();
    let purpose = if p.about.purpose.is_empty() {
        String::new()
    } else {
        format!("{}<p dir=\"auto\">{}</p>", parts::heading(2, &a.t("preview-purpose")), esc(&p.about.purpose))
    };
    format!("{heading}{}{law}{purpose}", parts::list(&findings))
}
