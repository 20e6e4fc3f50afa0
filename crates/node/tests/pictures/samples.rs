//! August 2022 as pictures: invented acts of six units, in English and in Arabic.

use nobis::web::picture::board::{self, Board, Cell, Row, State};
use nobis::web::picture::path::{self, Edge, Node, Path, Shown};
use nobis::web::picture::timeline::{self, Item, Kind, Lane, Tick, Timeline};
use nobis::web::picture::{Dir, Link};

/// English, or Arabic.
#[derive(Clone, Copy)]
pub struct Lang(pub Dir);

impl Lang {
    fn say(self, english: &str, arabic: &str) -> String {
        if self.0 == Dir::Rtl { arabic } else { english }.to_owned()
    }

    pub fn units(self) -> Vec<String> {
        [
            ("Secretariat", "الأمانة العامة"),
            ("Ukraine section", "فرع أوكرانيا"),
            ("Norway section", "فرع النرويج"),
            ("Canada section", "فرع كندا"),
            ("Kenya section", "فرع كينيا"),
            ("Panel", "الهيئة"),
        ]
        .map(|(en, ar)| self.say(en, ar))
        .to_vec()
    }

    fn day(self, day: i64) -> String {
        match day {
            29..=31 => self.say(&format!("{day} Jul"), &format!("{day} تموز")),
            _ => self.say(&format!("{} Aug", day - 31), &format!("{} آب", day - 31)),
        }
    }
}

/// Days count from 1 July 2022: 32 is 1 August.
fn at(day: i64, hour: i64) -> i64 {
    1_656_633_600 + (day - 1) * 86_400 + hour * 3_600
}

struct Acts(Lang, Vec<Item>);

impl Acts {
    fn point(mut self, kind: Kind, day: i64, hour: i64, label: (&str, &str)) -> Self {
        let when = format!("{}, {hour:02}:00", self.0.day(day));
        let link = Link::to(&format!("/acts/{day}{hour}"));
        let label = self.0.say(label.0, label.1);
        self.1.push(Item { from: at(day, hour), to: None, kind, label, when, toward: None, link });
        self
    }

    fn toward(mut self, lane: usize) -> Self {
        self.1.last_mut().expect("a delivery stands before").toward = Some(lane);
        self
    }

    fn until(mut self, day: i64, hour: i64) -> Self {
        let last = self.1.last_mut().expect("what lasts stands before");
        last.to = Some(at(day, hour));
        last.when = format!("{} – {}, {hour:02}:00", last.when, self.0.day(day));
        self
    }
}

pub fn timeline(lang: Lang) -> Timeline {
    use Kind::*;
    let acts = || Acts(lang, Vec::new());
    let draft = [("Draft 1", "المسودة 1"), ("Draft 2", "المسودة 2"), ("Draft 3", "المسودة 3")];
    let secretariat = acts()
        .point(Version, 29, 9, draft[0])
        .point(Delivery, 29, 16, draft[0])
        .toward(1)
        .point(Delivery, 29, 17, draft[0])
        .toward(2)
        .point(Version, 33, 11, draft[1])
        .point(Delivery, 34, 6, draft[1])
        .toward(1)
        .point(Version, 36, 16, draft[2])
        .point(Delivery, 39, 7, draft[2])
        .toward(1)
        .point(Delivery, 39, 8, draft[2])
        .toward(4)
        .point(WindowEnded, 29, 12, ("Reply asked of the Ministry of Defence", "طلب رد من وزارة الدفاع"))
        .until(38, 15)
        .point(Signature, 39, 10, ("Facts", "الوقائع"))
        .point(Signature, 39, 11, ("Law", "القانون"))
        .point(Signature, 39, 12, ("Facts", "الوقائع"))
        .point(Signature, 40, 8, ("Reply", "حق الرد"))
        .point(Planned, 46, 6, ("Release planned", "موعد النشر المقرر"));
    let ukraine = acts()
        .point(Receipt, 30, 8, draft[0])
        .point(Receipt, 34, 9, draft[1])
        .point(Receipt, 39, 9, draft[2])
        .point(WindowEnded, 30, 8, ("Engagement, 3 working days", "مهلة المشاركة: 3 أيام عمل"))
        .until(34, 8)
        .point(ObjectionEnded, 31, 12, ("Frame: context is missing", "الإطار: السياق ناقص"))
        .until(37, 9)
        .point(
            ObjectionOpen,
            34,
            13,
            ("Precision: “pattern” in the headline goes beyond what was seen", "الدقة: «نمط» في العنوان"),
        )
        .point(AlertOpen, 35, 14, ("Harm: people in shelters", "ضرر: أشخاص في الملاجئ"))
        .point(WindowRunning, 39, 9, ("Consent, 5 working days", "مهلة الموافقة: 5 أيام عمل"))
        .until(46, 9);
    let norway = acts()
        .point(Receipt, 30, 9, draft[0])
        .point(Signature, 39, 13, ("Precision", "الدقة"))
        .point(Signature, 39, 14, ("Do no harm", "عدم الإضرار"))
        .point(Signature, 40, 7, ("Impartiality", "الحياد"));
    let canada = acts().point(Signature, 39, 15, ("Impartiality", "الحياد"));
    let mut kenya = acts().point(Receipt, 39, 12, draft[2]);
    for n in 0..14 {
        kenya = kenya.point(Signature, 39 + n / 9, 9 + n % 9, ("Facts", "الوقائع"));
    }
    kenya = kenya.point(AlertEnded, 36, 8, ("Harm: a driver could be known", "ضرر: قد يُعرف السائق")).until(39, 8);
    let panel = acts().point(Version, 38, 12, ("Ruling on the objection", "قرار بشأن الاعتراض"));
    let lanes = lang.units().into_iter().zip([secretariat, ukraine, norway, canada, kenya, panel]);
    let w = |en, ar| lang.say(en, ar);
    Timeline {
        title: w("Time line", "الخط الزمني"),
        describe: w(
            "Who made, sent, received and signed this text, and who stopped it, from 29 July to 15 August 2022.",
            "من أعدّ هذا النص وأرسله واستلمه ووقّعه، ومن أوقفه، من 29 تموز إلى 15 آب 2022.",
        ),
        lanes: lanes.map(|(name, acts)| Lane { name, items: acts.1 }).collect(),
        now: Some(Tick { at: at(40, 10), label: w("now", "الآن") }),
        ticks: (0..9).map(|n| Tick { at: at(29 + 2 * n, 0), label: lang.day(29 + 2 * n) }).collect(),
        words: timeline::Words {
            version: w("Version made", "إعداد نسخة"),
            delivery: w("Sent", "إرسال"),
            receipt: w("Received", "استلام"),
            signature: w("Signed", "توقيع"),
            window_running: w("Window runs", "مهلة جارية"),
            window_ended: w("Window has ended", "مهلة انتهت"),
            objection_open: w("Objection, open", "اعتراض قائم"),
            objection_ended: w("Objection, ended", "اعتراض انتهى"),
            alert_open: w("Harm alert, holds", "إنذار بالضرر، يوقف النشر"),
            alert_ended: w("Harm alert, ended", "إنذار بالضرر، انتهى"),
            planned: w("Release planned", "نشر مقرر"),
            sealed: w("Sealed", "خُتم"),
            together: w("Close together", "متقاربة"),
            region: w("Time line, scrolls sideways", "الخط الزمني، يُمرَّر جانبيًا"),
            facts: w("The time line as a table", "الخط الزمني جدولًا"),
            when: w("When", "متى"),
            unit: w("Unit", "الوحدة"),
            what: w("What", "ماذا"),
            label: w("About", "بشأن"),
        },
    }
}

fn path_words(lang: Lang) -> path::Words {
    let w = |en, ar| lang.say(en, ar);
    path::Words {
        columns: [
            w("Evidence", "الأدلة"),
            w("Findings", "النتائج"),
            w("Law, context, replies", "القانون والسياق والردود"),
            w("Statements", "الأقوال"),
        ],
        evidence: w("Evidence", "دليل"),
        finding: w("Finding", "نتيجة"),
        law: w("Legal table", "جدول قانوني"),
        context: w("Context", "سياق"),
        request: w("Request for a reply", "طلب رد"),
        statement: w("Statement", "قول"),
        hidden: w("Not open to your seat", "غير متاح لمقعدك"),
        carries: w("carries", "يدعم"),
        against: w("against", "يناقض"),
        region: w("Path to the statement, scrolls sideways", "الطريق إلى القول، يُمرَّر جانبيًا"),
        facts: w("The path as a table", "الطريق جدولًا"),
        what: w("What", "ماذا"),
        name: w("Name", "الاسم"),
        rests_on: w("Rests on", "يستند إلى"),
        speaks_against: w("Against it", "ما يناقضه"),
    }
}

fn node(kind: path::Kind, name: &str, label: String) -> Node {
    let link = Link::to(&format!("/records/{name}"));
    Node { kind, shown: Shown::Open { name: name.to_owned(), label, link } }
}

pub fn path_of_one(lang: Lang) -> Path {
    use path::Kind::*;
    let n = |kind, name, en, ar| node(kind, name, lang.say(en, ar));
    let hidden = |kind| Node { kind, shown: Shown::Hidden };
    let edge = |(from, to, against)| Edge { from, to, against };
    Path {
        title: lang.say("What statement S4 rests on", "ما يستند إليه القول S4"),
        describe: lang.say(
            "Five pieces of evidence carry three findings; one speaks against. A legal table and a context item carry them further.",
            "خمسة أدلة تدعم ثلاث نتائج، ودليل واحد يناقض.",
        ),
        nodes: vec![
            n(Evidence, "E1", "Visit to 29 schools, notes of the researcher", "زيارة إلى 29 مدرسة"),
            n(Evidence, "E2", "Satellite pictures of eleven towns", "صور فضائية لإحدى عشرة بلدة"),
            hidden(Evidence),
            n(Evidence, "E4", "Interview with a head teacher", "مقابلة مع مديرة مدرسة"),
            n(Evidence, "E5", "Order to move people away in time", "أمر بنقل السكان في الوقت المناسب"),
            n(Finding, "F1", "Soldiers in 22 of 29 schools visited", "جنود في 22 من 29 مدرسة"),
            n(Finding, "F2", "Other buildings were at hand in some places", "مبانٍ أخرى متاحة في بعض الأماكن"),
            n(Finding, "F3", "No warning to those who lived nearby", "لم يُحذَّر السكان"),
            n(Law, "L2", "Precautions against attacks: feasible measures", "الاحتياطات من الهجمات"),
            n(Context, "K1", "Schools were closed and taught online", "المدارس مغلقة والتعليم عن بعد"),
            n(Request, "R1", "Ministry of Defence, no answer in the window", "وزارة الدفاع، بلا رد"),
            n(Statement, "S4", "In 22 of 29 schools that we visited, soldiers had been based", "وُجد جنود في 22 من 29 مدرسة زرناها"),
        ],
        edges: [
            (0, 5, false),
            (1, 5, false),
            (2, 5, false),
            (2, 6, false),
            (3, 7, false),
            (4, 7, true),
            (5, 8, false),
            (6, 8, false),
            (5, 11, false),
            (7, 11, false),
            (8, 11, false),
            (9, 11, false),
            (10, 11, false),
        ]
        .map(edge)
        .to_vec(),
        words: path_words(lang),
    }
}

/// Forty statements on thirty findings.
pub fn path_of_a_text(lang: Lang) -> Path {
    let mut nodes = Vec::new();
    let mut edges = Vec::new();
    let many = |nodes: &mut Vec<Node>, kind, letter, count: usize, label: String| {
        let first = nodes.len();
        nodes.extend((1..=count).map(|n| node(kind, &format!("{letter}{n}"), label.clone())));
        first
    };
    let e = many(&mut nodes, path::Kind::Evidence, "E", 45, lang.say("Interview of May", "مقابلة في أيار"));
    let f = many(&mut nodes, path::Kind::Finding, "F", 30, lang.say("Soldiers lived in a school", "جنود في مدرسة"));
    let l = many(&mut nodes, path::Kind::Law, "L", 4, lang.say("Precautions", "الاحتياطات"));
    let k = many(&mut nodes, path::Kind::Context, "K", 5, lang.say("Who attacked", "من هاجم"));
    let r = many(&mut nodes, path::Kind::Request, "R", 2, lang.say("Ministry of Defence", "وزارة الدفاع"));
    let s = many(&mut nodes, path::Kind::Statement, "S", 40, lang.say("In this town, we saw", "رأينا في هذه البلدة"));
    for n in 0..45 {
        edges.push(Edge { from: e + n, to: f + n * 2 / 3, against: n % 15 == 7 });
        if n % 6 == 0 {
            edges.push(Edge { from: e + n, to: f + (n * 2 / 3 + 2) % 30, against: false });
        }
    }
    for n in 0..40 {
        edges.push(Edge { from: f + n * 3 / 4, to: s + n, against: n == 17 });
        if n % 3 == 0 {
            edges.push(Edge { from: k + n / 8, to: s + n, against: false });
        }
        if n % 5 == 0 {
            edges.push(Edge { from: l + n / 10, to: s + n, against: false });
            edges.push(Edge { from: f + n * 3 / 4, to: l + n / 10, against: false });
        }
    }
    edges.push(Edge { from: r, to: s + 3, against: false });
    edges.push(Edge { from: r + 1, to: s + 31, against: false });
    for n in [3, 4, 21] {
        nodes[n].shown = Shown::Hidden;
    }
    Path {
        title: lang.say("What the text rests on", "ما يستند إليه النص"),
        describe: lang.say("All 40 statements, with 30 findings.", "كل الأقوال الأربعين مع ثلاثين نتيجة."),
        nodes,
        edges,
        words: path_words(lang),
    }
}

/// A gate's name, in both languages, and where it stands with each unit.
type Gate = (&'static str, &'static str, [(State, u32); 6]);

pub fn board(lang: Lang) -> Board {
    use State::*;
    let gates = [
        ("Facts", "الوقائع", [(Waits, 3), (NotAsked, 0), (NotAsked, 0), (NotAsked, 0), (Waits, 14), (NotAsked, 0)]),
        ("Law", "القانون", [(Stale, 2), (NotAsked, 0), (NotAsked, 0), (NotAsked, 0), (NotAsked, 0), (NotAsked, 0)]),
        ("Context", "السياق", [(NotAsked, 0), (NotAsked, 0), (NotAsked, 0), (NotAsked, 0), (Clear, 1), (NotAsked, 0)]),
        (
            "Precision and sensitivity",
            "الدقة والحساسية",
            [(NotAsked, 0), (Hold, 1), (Stale, 1), (NotAsked, 0), (NotAsked, 0), (NotAsked, 0)],
        ),
        (
            "Do no harm",
            "عدم الإضرار",
            [(NotAsked, 0), (Hold, 1), (Clear, 1), (NotAsked, 0), (NotAsked, 0), (NotAsked, 0)],
        ),
        ("Impartiality", "الحياد", [(NotAsked, 0), (NotAsked, 0), (Clear, 1), (Clear, 1), (Waits, 1), (NotAsked, 0)]),
        (
            "Right of reply",
            "حق الرد",
            [(Clear, 1), (NotAsked, 0), (NotAsked, 0), (NotAsked, 0), (NotAsked, 0), (NotAsked, 0)],
        ),
        (
            "Consent of units",
            "موافقة الوحدات",
            [(NotAsked, 0), (Waits, 1), (NotAsked, 0), (NotAsked, 0), (NotAsked, 0), (NotAsked, 0)],
        ),
        (
            "Consent of persons",
            "موافقة الأشخاص",
            [(Clear, 6), (NotAsked, 0), (NotAsked, 0), (NotAsked, 0), (NotAsked, 0), (NotAsked, 0)],
        ),
        ("Release", "النشر", [(Waits, 1), (NotAsked, 0), (NotAsked, 0), (NotAsked, 0), (NotAsked, 0), (Waits, 1)]),
    ];
    let w = |en, ar| lang.say(en, ar);
    let cell = |gate: usize, unit: usize, (state, count): (State, u32)| Cell {
        state,
        count,
        says: (gate == 7 && unit == 1).then(|| w("until 15 Aug, 09:00", "حتى 15 آب، 09:00")),
        link: (state != NotAsked).then(|| Link::to(&format!("/gates/{gate}?unit={unit}"))).flatten(),
    };
    let row = |(g, (en, ar, states)): (usize, Gate)| Row {
        gate: lang.say(en, ar),
        link: Link::to(&format!("/gates/{g}")),
        cells: states.iter().enumerate().map(|(u, s)| cell(g, u, *s)).collect(),
    };
    Board {
        title: w("What waits for whom", "ما ينتظر مِمَّن"),
        describe: w("For each gate and unit: what is in the way now.", "لكل بوابة ووحدة: ما يعترض الطريق الآن."),
        units: lang.units(),
        rows: gates.into_iter().enumerate().map(row).collect(),
        words: board::Words {
            hold: w("holds", "يوقف"),
            stale: w("to look at again", "يُراجَع"),
            waits: w("waits", "ينتظر"),
            clear: w("clear", "سالك"),
            not_asked: w("not asked", "لم يُسأل"),
            gate: w("Gate", "البوابة"),
            region: w("Board of gates, scrolls", "لوحة البوابات، تُمرَّر"),
        },
    }
}
