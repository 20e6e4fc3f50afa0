//! The board of gates by unit: for each gate and each unit what waits, and how much of it.
//!
//! It is a table of HTML with a small shape in each cell, not one drawing: it is read cell by cell, and a table gives
//! each cell its row and column, to a screen reader as to a text browser, wraps words, grows with the letters, and
//! needs no second version under it. Its heads stand still while it scrolls. On a narrow screen, where most of it would lie
//! out of sight, each gate is a card with a line for each unit that is asked.

use super::glyph::Glyph;
use super::markup::{Element, el};
use super::{Link, Place, figure, icon, legend, linked, scroll};

/// What the board shows. All words are in the reader's language.
#[derive(Debug, Clone, Default)]
pub struct Board {
    /// Its name.
    pub title: String,
    /// What it shows, in a sentence or two.
    pub describe: String,
    /// Columns, in order.
    pub units: Vec<String>,
    /// Gates, in order.
    pub rows: Vec<Row>,
    /// The words for what is shown.
    pub words: Words,
}

/// A gate and where it stands with each unit.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// The gate's name.
    pub gate: String,
    /// Its page.
    pub link: Option<Link>,
    /// One for each unit, in the order of the units; a unit without one is not asked.
    pub cells: Vec<Cell>,
}

/// Where a gate stands with a unit.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// The heaviest of what is there.
    pub state: State,
    /// How many questions are in this state; no number is shown for none.
    pub count: u32,
    /// A few words more, such as since when.
    pub says: Option<String>,
    /// The page that tells what can be done.
    pub link: Option<Link>,
}

/// What a cell can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum State {
    /// Something holds.
    Hold,
    /// What was signed has changed since.
    Stale,
    /// Somebody has still to answer.
    Waits,
    /// Nothing is in the way.
    Clear,
    /// Nothing is asked of this unit.
    #[default]
    NotAsked,
}

impl State {
    const ALL: [Self; 5] = [Self::Hold, Self::Stale, Self::Waits, Self::Clear, Self::NotAsked];

    fn glyph(self) -> Glyph {
        match self {
            Self::Hold => Glyph::Hold,
            Self::Stale => Glyph::Stale,
            Self::Waits => Glyph::Waits,
            Self::Clear => Glyph::Clear,
            Self::NotAsked => Glyph::NotAsked,
        }
    }

    /// The class of a cell: its edge and ground.
    fn class(self) -> &'static str {
        match self {
            Self::Hold => "pic-is-hold",
            Self::Stale => "pic-is-stale",
            Self::Waits => "pic-is-wait",
            Self::Clear => "pic-is-clear",
            Self::NotAsked => "pic-is-quiet",
        }
    }
}

/// The words for what is shown.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs, reason = "each is the word for the state of the same name")]
pub struct Words {
    pub hold: String,
    pub stale: String,
    pub waits: String,
    pub clear: String,
    pub not_asked: String,
    /// Head of the column of gates.
    pub gate: String,
    /// What the scrolling region is, for those who can't see it.
    pub region: String,
}

impl Words {
    fn state(&self, state: State) -> &str {
        match state {
            State::Hold => &self.hold,
            State::Stale => &self.stale,
            State::Waits => &self.waits,
            State::Clear => &self.clear,
            State::NotAsked => &self.not_asked,
        }
    }
}

/// The board as HTML.
pub fn draw(board: &Board, place: &Place) -> String {
    let unit = |name: &String| el("th").word("scope", "col").child(el("bdi").text(name));
    let head = el("tr")
        .child(el("th").word("scope", "col").class("pic-corner").text(&board.words.gate))
        .children(board.units.iter().map(unit));
    let table = el("table")
        .attr("aria-labelledby", &place.id("name"))
        .attr("aria-describedby", &place.id("about"))
        .child(el("thead").child(head))
        .child(el("tbody").children(board.rows.iter().map(|row| draw_row(row, board, place))));
    let there = |state: &State| board.rows.iter().any(|r| cells(r, board).any(|c| c.state == *state));
    let states = State::ALL.into_iter().filter(there).map(|s| (s.glyph(), board.words.state(s)));
    figure(place, "pic-board", &board.title, &board.describe)
        .child(scroll(&board.words.region).child(table))
        .child(legend(place.dir, states))
        .render()
}

const NOT_ASKED: Cell = Cell { state: State::NotAsked, count: 0, says: None, link: None };

/// As many cells as there are units.
fn cells<'a>(row: &'a Row, board: &Board) -> impl Iterator<Item = &'a Cell> {
    row.cells.iter().chain(std::iter::repeat(&NOT_ASKED)).take(board.units.len())
}

fn draw_row(row: &Row, board: &Board, place: &Place) -> Element {
    el("tr")
        .child(el("th").word("scope", "row").child(linked(&row.gate, row.link.as_ref())))
        .children(cells(row, board).zip(&board.units).map(|(cell, unit)| draw_cell(cell, unit, &board.words, place)))
}

/// Shape, count, word; and whose cell it is, for a narrow screen, where a row becomes a card and the heads are gone. Where nothing is asked the word is for those who can't see the stroke: in sight, fifty times
/// "not asked" would hide the one cell that waits. The legend says it once.
fn draw_cell(cell: &Cell, unit: &str, words: &Words, place: &Place) -> Element {
    let word = words.state(cell.state);
    let mut inside = match &cell.link {
        Some(link) => el("a").link(link),
        None => el("span"),
    };
    inside = inside.class("pic-cell").child(icon(cell.state.glyph(), place.dir));
    if cell.count > 0 {
        inside = inside.child(el("span").class("pic-count").text(&cell.count.to_string())).text(" ");
    }
    let hidden = if cell.state == State::NotAsked { "pic-unseen" } else { "pic-word" };
    inside = inside.child(el("span").class(hidden).text(word));
    let says = cell.says.iter().map(|s| el("span").class("pic-says").child(el("bdi").text(s)));
    let whose = el("span").class("pic-whose").child(el("bdi").text(unit));
    el("td").class(cell.state.class()).child(whose).child(inside).children(says)
}

#[cfg(test)]
mod tests {
    use super::super::Dir;
    use super::*;

    fn board() -> Board {
        let cell = |state, count| Cell { state, count, ..Cell::default() };
        Board {
            units: vec!["IS".into(), "UA".into(), "KE".into()],
            rows: vec![Row {
                gate: "Facts <&>".into(),
                link: Link::to("/gates/facts"),
                cells: vec![cell(State::Waits, 3), cell(State::Hold, 0)],
            }],
            words: Words {
                waits: "waits".into(),
                hold: "holds".into(),
                not_asked: "not asked".into(),
                ..Words::default()
            },
            ..Board::default()
        }
    }

    #[test]
    fn each_cell_has_a_shape_and_a_word_and_a_unit_without_one_is_not_asked() {
        let got = draw(&board(), &Place::new("b", Dir::Ltr));
        let body = &got[got.find("<tbody>").expect("a body")..got.find("</tbody>").expect("its end")];
        assert_eq!(body.matches("<td").count(), 3);
        assert_eq!(body.matches("<svg").count(), 3);
        for word in ["<span class=\"pic-count\">3</span> <span class=\"pic-word\">waits", "holds", "not asked"] {
            assert!(body.contains(word), "{word} in {body}");
        }
        assert!(body.contains("<a href=\"/gates/facts\"><bdi>Facts &lt;&amp;&gt;</bdi></a>"));
    }

    #[test]
    fn the_legend_has_what_is_there_and_no_more() {
        let got = draw(&board(), &Place::new("b", Dir::Rtl));
        let legend = &got[got.find("pic-legend").expect("a legend")..];
        assert_eq!(legend.matches("<li>").count(), 3);
        assert!(got.starts_with("<figure class=\"pic pic-board\" dir=\"rtl\">"));
    }
}
