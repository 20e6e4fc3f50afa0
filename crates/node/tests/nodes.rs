//! Nodes as they run: separate processes on loopback, and files that somebody carries.

mod field;
#[path = "nodes/keys.rs"]
mod keys;
#[path = "nodes/spaces.rs"]
mod spaces;

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Command, Stdio};
use std::time::Duration;

use field::{Field, Pages, Running, free};

#[test]
fn four_nodes_meet_on_loopback_and_go_on_when_the_secretariat_is_gone_for_good() {
    let field = Field::found(&["ua", "ke", "no"]);
    let ports: Vec<SocketAddr> = (0..4).map(|_| free()).collect();
    field.does("is", "is-1", &["introduce", "--address", &ports[0].to_string()]);
    for (unit, port) in ["ua", "ke", "no"].into_iter().zip(&ports[1..]) {
        field.joins(unit, ("is", "is-1"), Some(*port));
    }
    let secretariat = Running::serve(&field, "is", ports[0]);
    for unit in ["ua", "ke", "no"] {
        let said = field.does(unit, "", &["meet"]);
        assert!(said.contains("both have the same now"), "{said}");
    }
    // Each learns from the secretariat where the others are; then nobody needs it any more.
    for unit in ["ua", "ke", "no"] {
        field.does(unit, "", &["meet", "is"]);
    }
    let others: Vec<Running> =
        ["ua", "ke", "no"].iter().zip(&ports[1..]).map(|(unit, port)| Running::serve(&field, unit, *port)).collect();
    let cookie = others[0].pages.unlock("ua-1");
    others[0].pages.worries(&cookie, "It should say that the road was closed");
    let at_secretariat = secretariat.pages.unlock("is-1");
    secretariat.pages.comes_to_say(&at_secretariat, "/o/is.august/said", "the road was closed");
    secretariat.ends();
    fs::remove_dir_all(field.path("is")).expect("the secretariat's folder is gone");
    let kenya = others[1].pages.unlock("ke-1");
    others[1].pages.worries(&kenya, "The second village is missing");
    others[0].pages.comes_to_say(&cookie, "/o/is.august/said", "The second village is missing");
    let norway = others[2].pages.unlock("no-1");
    others[2].pages.comes_to_say(&norway, "/o/is.august/said", "The second village is missing");
    others[2].pages.comes_to_say(&norway, "/o/is.august/said", "the road was closed");
    others.into_iter().for_each(Running::ends);
    let logs: Vec<String> = ["ua", "ke", "no"].iter().map(|unit| field.log(unit)).collect();
    assert!(logs[0] == logs[1] && logs[1] == logs[2], "all hold the same");
}

#[test]
fn what_comes_over_a_line_is_receipted_by_the_node_in_the_same_meeting_and_once() {
    let field = Field::found(&["ua"]);
    let port = free();
    field.does("is", "is-1", &["introduce", "--address", &port.to_string()]);
    field.does("is", "is-3", &["deliver", "ua"]);
    field.joins("ua", ("is", "is-1"), None);
    let by_node = |unit: &str| field.log(unit).matches("\"person\":\"node:ua\"").count();
    let secretariat = Running::serve(&field, "is", port);
    for _ in 0..2 {
        let said = field.does("ua", "", &["meet"]);
        assert!(said.contains("both have the same now"), "{said}");
    }
    secretariat.ends();
    // One delivery was in the case already, and nobody had receipted it.
    assert_eq!((by_node("ua"), by_node("is")), (2, 2));
    assert_eq!(field.log("ua"), field.log("is"));
}

#[test]
fn a_unit_that_is_only_reached_by_files_holds_the_same() {
    let field = Field::found(&["ua"]);
    field.does("is", "is-1", &["introduce"]);
    field.joins("ua", ("is", "is-1"), None);
    field.does("ua", "", &["pack", "--for", "is", "--to", "1.age"]);
    field.does("is", "", &["take", "1.age"]);
    field.does("is", "", &["pack", "--for", "ua", "--to", "2.age"]);
    // The bytes show nothing of what is inside.
    let bytes = fs::read(field.dir.path().join("2.age")).expect("a file");
    for word in ["is.august", "Ukraine", "output-open", "ssh-ed25519"] {
        assert!(!bytes.windows(word.len()).any(|w| w == word.as_bytes()), "{word}");
    }
    let said = field.does("ua", "", &["take", "2.age"]);
    // What had been sent to Ukraine is receipted by its node, and the next file says so.
    assert!(said.contains("This node has receipted 1 delivery to its unit"), "{said}");
    field.does("ua", "", &["pack", "--for", "is", "--to", "back.age"]);
    field.does("is", "", &["take", "back.age"]);
    assert_eq!(field.log("ua"), field.log("is"));
    field.does("ua", "ua-1", &["concern", "The road was closed."]);
    field.does("is", "is-1", &["concern", "The second village is missing."]);
    field.does("ua", "", &["pack", "--for", "is", "--to", "3.age"]);
    field.does("is", "", &["take", "3.age"]);
    field.does("is", "", &["pack", "--for", "ua", "--to", "4.age"]);
    // What Ukraine said it has rode back in its file: only what is new travels.
    let size = |name: &str| fs::metadata(field.dir.path().join(name)).expect("a file").len();
    assert!(size("4.age") * 5 < size("2.age"), "{} {}", size("4.age"), size("2.age"));
    field.does("ua", "", &["take", "4.age"]);
    assert_eq!(field.does("is", "", &["take", "3.age"]).trim(), "Nothing new: all of it was here.");
    assert_eq!(field.log("ua"), field.log("is"));
    // Damaged on the way: what can be read counts, and it is said.
    field.does("is", "is-1", &["concern", "A third thing."]);
    field.does("is", "", &["pack", "--for", "ua", "--to", "5.age"]);
    let whole = fs::read(field.dir.path().join("5.age")).expect("a file");
    fs::write(field.dir.path().join("cut.age"), &whole[..whole.len() - 20]).expect("a file");
    let (_, said) = field.runs("ua", "", &["take", "cut.age"]);
    assert!(said.contains("too early or is damaged") || said.contains("Nothing in"), "{said}");
    field.does("ua", "", &["take", "5.age"]);
    assert_eq!(field.log("ua"), field.log("is"));
    // Not for everybody: the file is for one unit, and a node that was put away gets nothing more.
    let (code, said) = field.runs("is", "", &["take", "5.age"]);
    assert!(code == 2 && said.contains("can't be opened here"), "{said}");
    let nodes = field.does("is", "is-1", &["nodes"]);
    let line = nodes.lines().find(|l| l.starts_with("Ukraine")).expect("Ukraine has a node");
    let name = line.split("node ").nth(1).and_then(|r| r.get(..12)).expect("a name").to_owned();
    field.does("ua", "ua-1", &["retire", &name]);
    // That it is retired is the last thing it can tell.
    field.does("ua", "", &["pack", "--for", "is", "--to", "6.age"]);
    assert_eq!(field.does("is", "", &["take", "6.age"]).trim(), "1 new act.");
    let (code, said) = field.runs("is", "", &["pack", "--for", "ua", "--to", "7.age"]);
    assert!(code == 2 && said.contains("No node of ua is known here."), "{said}");
    field.does("ua", "ua-1", &["concern", "Whoever took this laptop says so."]);
    field.does("ua", "", &["pack", "--for", "is", "--to", "8.age"]);
    let (code, said) = field.runs("is", "", &["take", "8.age"]);
    assert!(code == 2 && said.contains("shares no space with this node"), "{said}");
}

#[test]
fn a_first_meeting_that_was_cut_goes_on_though_nothing_but_the_founding_act_came() {
    let field = Field::found(&["ua"]);
    let port = free();
    field.does("is", "is-1", &["introduce", "--address", &port.to_string()]);
    field.joins("ua", ("is", "is-1"), None);
    let now = field::NOW.parse().expect("a moment");
    let founding = {
        let home = nobis::home::Home::open(&field.path("is"), now).expect("a node");
        home.ops().get(&home.space().expect("a space")).expect("it was founded").clone()
    };
    let key = nobis::lock::key(&field.path("ua")).expect("it stands open");
    let mut cut = nobis::home::Home::await_space(&field.path("ua"), now, founding.id(), &key).expect("it waits");
    cut.take(vec![founding]).expect("it comes in");
    drop(cut);
    let secretariat = Running::serve(&field, "is", port);
    let said = field.does("ua", "", &["meet"]);
    assert!(said.contains("both have the same now"), "{said}");
    secretariat.ends();
    assert_eq!(field.log("ua"), field.log("is"));
}

/// What a stranger says to a node it can reach.
async fn says(to: &Running, node: &str, bytes: &[u8]) -> usize {
    let key = nobis_core::sshsig::PublicKey::parse(node).expect("a key");
    let id = iroh::EndpointId::from_bytes(key.point()).expect("a point");
    let builder = iroh::Endpoint::builder(iroh::endpoint::presets::Minimal).clear_ip_transports();
    let endpoint = builder.bind_addr("127.0.0.1:0").expect("an address").bind().await.expect("a socket");
    let address = iroh::EndpointAddr::new(id).with_ip_addr(to.nodes);
    let conn = endpoint.connect(address, b"nobis/exchange/1").await.expect("it answers whoever speaks its protocol");
    let (mut send, mut recv) = conn.open_bi().await.expect("one stream");
    // It may be left in the middle: that is the answer.
    let _ = send.write_all(bytes).await;
    let heard = tokio::time::timeout(Duration::from_secs(5), recv.read_to_end(1 << 20)).await;
    heard.ok().and_then(Result::ok).map_or(0, |heard| heard.len())
}

/// So many lines of one stranger that says nothing on them.
async fn holds(to: &Running, node: &str, lines: usize) -> (iroh::Endpoint, Vec<iroh::endpoint::Connection>) {
    let key = nobis_core::sshsig::PublicKey::parse(node).expect("a key");
    let id = iroh::EndpointId::from_bytes(key.point()).expect("a point");
    let builder = iroh::Endpoint::builder(iroh::endpoint::presets::Minimal).clear_ip_transports();
    let endpoint = builder.bind_addr("127.0.0.1:0").expect("an address").bind().await.expect("a socket");
    let mut held = Vec::new();
    for _ in 0..lines {
        let address = iroh::EndpointAddr::new(id).with_ip_addr(to.nodes);
        // It may be refused: then it has as little as it should.
        held.extend(endpoint.connect(address, b"nobis/exchange/1").await.ok());
    }
    (endpoint, held)
}

/// A line on which a frame has begun and comes on byte by byte is left when its time is over, and costs no more than what
/// came.
#[test]
fn who_drips_a_frame_byte_by_byte_is_left() {
    use nobis::net::{NodeKeys, wire};
    let field = Field::found(&[]);
    let mut home = nobis::home::Home::open(&field.path("is"), field::NOW.parse().expect("a moment")).expect("a node");
    let keys = std::sync::Arc::new(NodeKeys::of(&mut home).expect("keys"));
    let node = keys.public().to_string();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async move {
        let any = SocketAddr::from(([127, 0, 0, 1], 0));
        let short = Duration::from_millis(400);
        let patience = wire::Patience { frame: short, silence: short, hello: Duration::from_secs(20) };
        let hall = std::sync::Arc::new(wire::Alone::new(home));
        let wire = wire::Wire::bind(hall, keys, any, None).await.expect("a socket").with_patience(patience);
        let at = wire.address().expect("an address");
        let staying = tokio::spawn(wire.stay());
        let key = nobis_core::sshsig::PublicKey::parse(&node).expect("a key");
        let builder = iroh::Endpoint::builder(iroh::endpoint::presets::Minimal).clear_ip_transports();
        let endpoint = builder.bind_addr("127.0.0.1:0").expect("an address").bind().await.expect("a socket");
        let id = iroh::EndpointId::from_bytes(key.point()).expect("a point");
        let to = iroh::EndpointAddr::new(id).with_ip_addr(at);
        let conn = endpoint.connect(to, b"nobis/exchange/1").await.expect("it answers");
        let (mut send, _recv) = conn.open_bi().await.expect("one stream");
        let dripping = async {
            send.write_all(&[1, 0, 0x10, 0, 0]).await.expect("a frame of a megabyte begins");
            while send.write_all(&[0]).await.is_ok() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let left = tokio::time::timeout(Duration::from_secs(10), async { tokio::join!(dripping, conn.closed()) });
        assert!(left.await.is_ok(), "it is left while it drips");
        staying.abort();
    });
}

#[test]
fn strangers_hear_nothing_and_change_nothing_and_keep_nobody_waiting() {
    let field = Field::found(&["ua"]);
    let port = free();
    field.does("is", "is-1", &["introduce", "--address", &port.to_string()]);
    field.joins("ua", ("is", "is-1"), None);
    let before = field.log("is");
    let invitation = fs::read_to_string(field.dir.path().join("ua.invitation")).expect("an invitation");
    let field_of =
        |name: &str| invitation.lines().find_map(|l| l.strip_prefix(name)).expect("a line").trim().to_owned();
    let (node, space) = (field_of("node "), field_of("space "));
    let secretariat = Running::serve(&field, "is", port);
    let space: Vec<u8> = (0..32).map(|n| u8::from_str_radix(&space[2 * n..2 * n + 2], 16).expect("hex")).collect();
    let frame = |kind: u8, length: u32, payload: &[u8]| [&[kind][..], &length.to_be_bytes(), payload].concat();
    let cases: Vec<Vec<u8>> = vec![
        Vec::new(),
        b"GET / HTTP/1.1\r\n\r\n".to_vec(),
        frame(3, u32::MAX, b""),
        frame(1, 0, b""),
        frame(4, 32, &space),
        frame(2, 2, b"{}"),
        frame(1, 100_000, &vec![0; 100_000]),
        vec![0xff; 1 << 20],
    ];
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        for (n, case) in cases.iter().enumerate() {
            assert_eq!(says(&secretariat, &node, case).await, 0, "case {n} hears something");
        }
        // Some that only hold the line, while somebody honest comes for the first time.
        let silent = (0..8).map(|_| says(&secretariat, &node, &[1, 0, 0]));
        let silent = futures_join(silent.collect());
        let honest = tokio::task::spawn_blocking(move || (field.does("ua", "", &["meet"]), field));
        let (_, honest) = tokio::join!(silent, honest);
        let (said, field) = honest.expect("it met");
        assert!(said.contains("both have the same now"), "{said}");
        // More than there are places at all: whoever is known comes in all the same.
        let held = holds(&secretariat, &node, 100).await;
        let honest = tokio::task::spawn_blocking(move || (field.does("ua", "", &["meet"]), field));
        let (said, field) = honest.await.expect("it met");
        assert!(said.contains("both have the same now"), "{said}");
        drop(held);
        secretariat.ends();
        let after = field.log("is");
        assert!(
            after.lines().count() == before.lines().count() + 2,
            "its introduction and its receipt are all that is new"
        );
    });
}

async fn futures_join<F: Future<Output = usize>>(all: Vec<F>) {
    let mut all: Vec<_> = all.into_iter().map(Box::pin).collect();
    std::future::poll_fn(|context| {
        all.retain_mut(|one| one.as_mut().poll(context).is_pending());
        if all.is_empty() { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
}

#[test]
fn the_demo_ends_with_four_nodes_that_meet_and_one_interrupt_ends_them() {
    let dir = tempfile::tempdir().expect("a folder");
    let demo = dir.path().join("demo");
    let mut child = Command::new(env!("CARGO_BIN_EXE_nobis"))
        .arg("demo")
        .arg("--dir")
        .arg(&demo)
        .env_remove("SSH_AUTH_SOCK")
        .stdout(Stdio::piped())
        .spawn()
        .expect("the demo plays");
    let mut pages: Vec<SocketAddr> = Vec::new();
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    while pages.len() < 4 {
        let line = lines.next().expect("it goes on").expect("text");
        if let Some((_, address)) = line.split_once("http://127") {
            pages.push(format!("127{}", address.trim_end_matches('/')).parse().expect("an address"));
        }
    }
    let (first, second) = (Pages(pages[0]), Pages(pages[1]));
    let ukraine = second.unlock("ua-1");
    second.worries(&ukraine, "It should say that the road was closed");
    let secretariat = first.unlock("is-1");
    first.comes_to_say(&secretariat, "/o/is.august/said", "the road was closed");
    // The keys of each are with each, and nowhere else.
    assert!(!demo.join("keys/ua-1").exists() && demo.join("nodes/ua/keys/ua-1").exists());
    let status = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill");
    assert!(status.success());
    child.wait().expect("it ends");
}
