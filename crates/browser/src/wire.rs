//! The least HTTP/1.1 client that can measure: one connection kept open, every byte from the socket counted.
//!
//! It talks to loopback addresses only: what is measured here is our own server on this machine.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::time::Duration;

/// A server that says nothing for so long is an error, not a slow answer.
const SILENCE_MAX: Duration = Duration::from_secs(30);

/// A line of a head or of a chunk: the longest cookies and addresses have room in it.
const LINE_MAX: u64 = 16 * 1024;

/// More lines than any head of ours.
const LINES_MAX: usize = 100;

/// A page is a thousand times smaller.
const BODY_MAX: u64 = 64 * 1024 * 1024;

/// What came back.
#[derive(Debug)]
pub struct Reply {
    /// 200, 303, 403…
    pub status: u16,
    /// Names in small letters.
    pub headers: Vec<(String, String)>,
    /// As it was sent: compressed, if the server did that.
    pub body: Vec<u8>,
    /// All bytes of the answer, head and chunk lines with it.
    pub bytes: u64,
}

impl Reply {
    /// The first header of that name, given in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// A connection that stays open from one request to the next.
pub struct Connection {
    stream: BufReader<TcpStream>,
    address: SocketAddr,
}

impl Connection {
    /// To a server on this machine, and to no other.
    pub fn open(address: SocketAddr) -> io::Result<Connection> {
        if !address.ip().is_loopback() {
            return Err(broken(&format!("{address} is not on this machine")));
        }
        let stream = TcpStream::connect_timeout(&address, SILENCE_MAX)?;
        stream.set_read_timeout(Some(SILENCE_MAX))?;
        stream.set_write_timeout(Some(SILENCE_MAX))?;
        stream.set_nodelay(true)?;
        Ok(Connection { stream: BufReader::new(stream), address })
    }

    /// Sends a request, waits for the whole answer. `headers` are lines that end in `\r\n`; a form is sent by POST.
    pub fn ask(&mut self, path: &str, headers: &str, form: Option<&str>) -> io::Result<Reply> {
        let host = self.address;
        let request = match form {
            None => format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n{headers}\r\n"),
            Some(form) => format!(
                "POST {path} HTTP/1.1\r\nHost: {host}\r\n{headers}Content-Type: application/x-www-form-urlencoded\r\n\
                 Content-Length: {}\r\n\r\n{form}",
                form.len()
            ),
        };
        self.stream.get_mut().write_all(request.as_bytes())?;
        read_reply(&mut self.stream)
    }
}

/// Bytes of the answer to a GET, as a browser would ask: compressed if the server can. `cookies` is the value of the
/// header, or empty.
pub fn bytes_over_the_wire(url: &str, cookies: &str) -> io::Result<u64> {
    let (address, path) = split(url)?;
    let cookies = if cookies.is_empty() { String::new() } else { format!("Cookie: {cookies}\r\n") };
    let mut connection = Connection::open(address)?;
    Ok(connection.ask(&path, &format!("Accept-Encoding: gzip\r\n{cookies}"), None)?.bytes)
}

/// Address and path of an `http://` URL with a numeric host, or localhost.
pub fn split(url: &str) -> io::Result<(SocketAddr, String)> {
    let rest = url.strip_prefix("http://").ok_or_else(|| broken("only http:// is spoken here"))?;
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = host.replace("localhost", "127.0.0.1");
    let address = host.parse().or_else(|_| host.parse::<IpAddr>().map(|ip| SocketAddr::new(ip, 80)));
    let address = address.map_err(|_| broken(&format!("{host} is not a numeric address")))?;
    Ok((address, if path.is_empty() { "/".to_owned() } else { path.to_owned() }))
}

fn read_reply(stream: &mut impl BufRead) -> io::Result<Reply> {
    let mut bytes = 0;
    let first = line(stream, &mut bytes)?;
    let status = first.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.ok_or_else(|| broken("the answer has no status"))?;
    let mut headers = Vec::new();
    loop {
        let line = line(stream, &mut bytes)?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').ok_or_else(|| broken("a header without a colon"))?;
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        if headers.len() > LINES_MAX {
            return Err(broken("the head has no end"));
        }
    }
    let mut reply = Reply { status, headers, body: Vec::new(), bytes };
    read_body(stream, &mut reply)?;
    Ok(reply)
}

fn read_body(stream: &mut impl BufRead, reply: &mut Reply) -> io::Result<()> {
    if matches!(reply.status, 100..200 | 204 | 304) {
        return Ok(());
    }
    if reply.header("transfer-encoding").is_some_and(|how| how.eq_ignore_ascii_case("chunked")) {
        return read_chunks(stream, reply);
    }
    match reply.header("content-length").map(str::parse) {
        Some(Ok(length)) => take(stream, length, reply),
        Some(Err(_)) => Err(broken("a length that is no number")),
        None => {
            // Until the server closes.
            let read = stream.take(BODY_MAX).read_to_end(&mut reply.body)?;
            reply.bytes += read as u64;
            Ok(())
        }
    }
}

fn read_chunks(stream: &mut impl BufRead, reply: &mut Reply) -> io::Result<()> {
    loop {
        let size = line(stream, &mut reply.bytes)?;
        let size = u64::from_str_radix(size.split(';').next().unwrap_or_default().trim(), 16);
        let size = size.map_err(|_| broken("a chunk without a size"))?;
        take(stream, size, reply)?;
        let after = line(stream, &mut reply.bytes)?;
        match (size, after.is_empty()) {
            (0, true) => return Ok(()),
            (_, true) => {}
            (_, false) => return Err(broken("a chunk that goes on after its end, or a trailer")),
        }
    }
}

fn take(stream: &mut impl BufRead, length: u64, reply: &mut Reply) -> io::Result<()> {
    if length > BODY_MAX || reply.body.len() as u64 + length > BODY_MAX {
        return Err(broken("a body above 64 MiB"));
    }
    let read = stream.take(length).read_to_end(&mut reply.body)? as u64;
    reply.bytes += read;
    if read == length { Ok(()) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

/// A line without its end.
fn line(stream: &mut impl BufRead, bytes: &mut u64) -> io::Result<String> {
    let mut line = Vec::new();
    let read = stream.take(LINE_MAX).read_until(b'\n', &mut line)?;
    *bytes += read as u64;
    let line = line.strip_suffix(b"\r\n").ok_or_else(|| broken("the answer ended within a line"))?;
    String::from_utf8(line.to_vec()).map_err(|_| broken("a head that isn't text"))
}

fn broken(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

#[cfg(test)]
mod tests {
    use super::{Connection, read_reply, split};

    fn read(text: &str) -> Option<(u16, String, u64)> {
        let reply = read_reply(&mut text.as_bytes()).ok()?;
        Some((reply.status, String::from_utf8(reply.body).ok()?, reply.bytes))
    }

    #[test]
    fn an_answer_ends_where_it_says_and_every_byte_is_counted() {
        let with_length = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
        assert_eq!(read(&format!("{with_length}HTTP/1.1 the next")), Some((200, "hello".into(), 43)));
        let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n";
        assert_eq!(read(chunked), Some((200, "hello".into(), chunked.len() as u64)));
        assert_eq!(read("HTTP/1.1 303 See Other\r\nContent-Length: 0\r\n\r\n").map(|all| all.0), Some(303));
        assert_eq!(read("HTTP/1.1 304 Not Modified\r\n\r\n").map(|all| all.0), Some(304));
    }

    #[test]
    fn an_answer_cut_off_or_garbled_is_an_error() {
        for text in [
            "",
            "HTTP/1.1 200 OK\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhell",
            "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhello\r\n0\r\n\r\n",
            "HTTP/1.1 abc\r\n\r\n",
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }

    #[test]
    fn only_this_machine_is_spoken_to() {
        for url in ["http://192.0.2.1:80/", "http://[2001:db8::1]:80/"] {
            let (address, _) = split(url).expect("a numeric address");
            assert!(Connection::open(address).is_err_and(|error| error.to_string().contains("not on this machine")));
        }
        assert!(split("http://example.org/").is_err());
        assert!(split("https://127.0.0.1/").is_err());
        assert_eq!(split("http://localhost:81/a?b").ok(), Some((([127, 0, 0, 1], 81).into(), "/a?b".to_owned())));
    }
}
