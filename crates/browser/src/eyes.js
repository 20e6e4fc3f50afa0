// What a person finds on the page. Run by the driver through WebDriver, beside the page: the page's own scripting is
// off, and nothing here waits.
const [kind, places] = arguments;
// Marks that only set a direction are not read by anybody.
const flat = text => (text || "").replace(/[\u200e\u200f\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const shown = element => element.checkVisibility({ visibilityProperty: true });

// The text of a label without the control inside it.
const written = element => {
  const copy = element.cloneNode(true);
  copy.querySelectorAll("input, select, textarea, button, [aria-hidden=true]").forEach(one => one.remove());
  copy.querySelectorAll("img[alt]").forEach(one => one.replaceWith(one.alt));
  return flat(copy.textContent);
};
const named = element => {
  const by = (element.getAttribute("aria-labelledby") || "").split(/\s+/).map(id => document.getElementById(id));
  if (by.some(Boolean)) return flat(by.filter(Boolean).map(written).join(" "));
  return flat(element.getAttribute("aria-label"));
};
const nameOf = element => {
  if (named(element)) return named(element);
  if (element.labels && element.labels.length) return flat([...element.labels].map(written).join(" "));
  if (element.matches("input")) return flat(element.value);
  if (element.matches("select, textarea")) return "";
  return flat(element.innerText) || written(element);
};

// A place is a part of the page with a name of its own: a heading, a legend, a caption, the head of a row.
const PLACES = "main, section, article, aside, nav, form, fieldset, details, dialog, figure, table, tr, li, " +
  "[role=region], [role=group]";
const placeName = element => {
  const head = element.querySelector("h1, h2, h3, h4, h5, h6, legend, caption, summary, figcaption, th");
  return named(element) || (head ? flat(head.textContent) : "");
};
const placeIn = (root, name) => {
  const all = [...root.querySelectorAll(PLACES)].filter(shown);
  const so = all.filter(one => placeName(one) === name);
  const inner = so.filter(one => !so.some(other => other !== one && one.contains(other)));
  return { found: inner, names: [...new Set(all.map(placeName).filter(Boolean))] };
};

let root = document.body;
for (const name of places) {
  const { found, names } = placeIn(root, name);
  if (found.length !== 1) return { place: name, count: found.length, names };
  root = found[0];
}

const KINDS = {
  link: "a[href], area[href]",
  button: "button, input[type=submit], input[type=button], input[type=reset], input[type=image], summary",
  field: "textarea, input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], " +
    "[type=radio], [type=checkbox], [type=file])",
  choice: "input[type=radio], input[type=checkbox]",
  list: "select",
  file: "input[type=file]",
};
if (kind === "text") return { text: flat(root.innerText) };
return {
  things: [...root.querySelectorAll(KINDS[kind])].filter(shown).map(element => ({
    element,
    name: nameOf(element),
    target: element.href || null,
    disabled: Boolean(element.disabled),
    chosen: Boolean(element.checked),
    value: "value" in element ? element.value : "",
    options: [...(element.options || [])].map(option => ({ element: option, name: flat(option.text) })),
  })),
};
