//! Enough HTML reading to send a form without a browser: the hidden value a page hands out for one form.

/// The value of the hidden field `name` in the form with this `action`. For pages of our own server, which quotes its
/// attributes; not for any page.
pub fn hidden_value(html: &str, action: &str, name: &str) -> Option<String> {
    let form = html.split("<form").skip(1).find(|form| {
        let tag = form.split('>').next().unwrap_or_default();
        attribute(tag, "action").as_deref() == Some(action)
    })?;
    let form = form.split("</form").next()?;
    form.split("<input").skip(1).find_map(|input| {
        let tag = input.split('>').next()?;
        (attribute(tag, "name").as_deref() == Some(name)).then(|| attribute(tag, "value"))?
    })
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let mut rest = tag;
    while let Some((before, after)) = rest.split_once('=') {
        let quote = after.chars().next().filter(|first| matches!(first, '"' | '\''));
        let (value, next) = match quote {
            Some(quote) => after[1..].split_once(quote)?,
            None => after.split_once(' ').unwrap_or((after, "")),
        };
        if before.split_whitespace().last() == Some(name) {
            return Some(plain(value));
        }
        rest = next;
    }
    None
}

/// The five characters that a page must escape, back to themselves.
fn plain(value: &str) -> String {
    let escapes = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")];
    escapes.iter().fold(value.to_owned(), |text, (from, to)| text.replace(from, to)).replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::hidden_value;

    const PAGE: &str = r#"<form action="/objections" method="post"><input type="hidden" name="once" value="a1"></form>
        <form method='post' action='/s/S4?a=1&amp;b=2'><p>x</p><input value="b&#38;2" type=hidden name=once /></form>
        <form action="/empty" method="post"><input name="text" value="c3"></form><input name="once" value="outside">"#;

    #[test]
    fn the_value_is_taken_from_the_form_with_that_action_and_no_other() {
        assert_eq!(hidden_value(PAGE, "/objections", "once").as_deref(), Some("a1"));
        assert_eq!(hidden_value(PAGE, "/s/S4?a=1&b=2", "once").as_deref(), Some("b&2"));
        assert_eq!(hidden_value(PAGE, "/empty", "once"), None);
        assert_eq!(hidden_value(PAGE, "/nowhere", "once"), None);
    }
}
