//! Long content in sealed chunks: a chunk that is missing, doubled, moved or cut off doesn't open, and nothing needs
//! to be in memory as a whole.
//!
//! The STREAM construction: the nonce holds the chunk's number and whether it is the last.

use std::io::{self, Read, Seek, SeekFrom, Write};

use zeroize::Zeroizing;

use super::{Chunks, NONCE_BYTES, Secret, TAG_BYTES};

/// Content of a chunk: small enough for a small machine, and a tag is a four thousandth of it.
const CHUNK_BYTES: usize = 64 * 1024;
const SEALED_BYTES: usize = CHUNK_BYTES + TAG_BYTES;
const PREFIX_BYTES: usize = NONCE_BYTES - 5;

type Prefix = [u8; PREFIX_BYTES];

fn nonce(prefix: &Prefix, number: u32, is_last: bool) -> [u8; NONCE_BYTES] {
    let mut nonce = [0; NONCE_BYTES];
    nonce[..PREFIX_BYTES].copy_from_slice(prefix);
    nonce[PREFIX_BYTES..NONCE_BYTES - 1].copy_from_slice(&number.to_be_bytes());
    nonce[NONCE_BYTES - 1] = u8::from(is_last);
    nonce
}

fn unsound() -> io::Error {
    io::Error::from(io::ErrorKind::InvalidData)
}

/// Seals what is written into it.
pub(crate) struct Sealer<W: Write> {
    to: W,
    chunks: Chunks,
    prefix: Prefix,
    number: u32,
    /// Held back until more comes: only then it is known not to be the last.
    chunk: Vec<u8>,
}

impl<W: Write> Sealer<W> {
    /// Begins a stream under a key, with a prefix that must be random.
    pub(crate) fn new(mut to: W, key: &Secret, prefix: Prefix) -> io::Result<Self> {
        to.write_all(&prefix)?;
        Ok(Self { to, chunks: Chunks::new(key), prefix, number: 0, chunk: Vec::with_capacity(SEALED_BYTES) })
    }

    fn flush_chunk(&mut self, is_last: bool) -> io::Result<()> {
        self.chunks.seal(nonce(&self.prefix, self.number, is_last), &mut self.chunk);
        self.to.write_all(&self.chunk)?;
        self.chunk.clear();
        // 2³² chunks are 256 TiB; a number that came twice would be a nonce that came twice.
        self.number = self.number.checked_add(1).ok_or(io::ErrorKind::FileTooLarge)?;
        Ok(())
    }

    /// Seals the rest. A stream that wasn't finished doesn't open.
    pub(crate) fn finish(mut self) -> io::Result<W> {
        self.flush_chunk(true)?;
        Ok(self.to)
    }
}

impl<W: Write> Write for Sealer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.chunk.len() == CHUNK_BYTES && !bytes.is_empty() {
            self.flush_chunk(false)?;
        }
        let taken = bytes.len().min(CHUNK_BYTES - self.chunk.len());
        self.chunk.extend_from_slice(&bytes[..taken]);
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Opens a stream chunk by chunk. What it gives is sound up to there; only its end says that nothing is missing. An
/// error of the kind `InvalidData` says that it isn't what was sealed.
pub(crate) struct Opener<R: Read> {
    from: R,
    chunks: Chunks,
    prefix: Prefix,
    number: u32,
    /// The chunk after the one that is given out: without one, that was the last.
    ahead: Vec<u8>,
    now: Zeroizing<Vec<u8>>,
    given: usize,
    is_done: bool,
}

impl<R: Read> Opener<R> {
    /// Begins to read a stream.
    pub(crate) fn new(mut from: R, key: &Secret) -> io::Result<Self> {
        let prefix = prefix_of(&mut from)?;
        let ahead = read_chunk(&mut from)?;
        let now = Zeroizing::new(Vec::new());
        Ok(Self { from, chunks: Chunks::new(key), prefix, number: 0, ahead, now, given: 0, is_done: false })
    }

    fn next_chunk(&mut self) -> io::Result<()> {
        let after = if self.ahead.len() == SEALED_BYTES { read_chunk(&mut self.from)? } else { Vec::new() };
        *self.now = std::mem::replace(&mut self.ahead, after);
        self.given = 0;
        self.is_done = self.ahead.is_empty();
        if !self.chunks.open(nonce(&self.prefix, self.number, self.is_done), &mut self.now) {
            self.now.clear();
            return Err(unsound());
        }
        self.number = self.number.checked_add(1).ok_or_else(unsound)?;
        Ok(())
    }
}

impl<R: Read> Read for Opener<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.given == self.now.len() && !self.is_done {
            self.next_chunk()?;
        }
        let taken = into.len().min(self.now.len() - self.given);
        into[..taken].copy_from_slice(&self.now[self.given..self.given + taken]);
        self.given += taken;
        Ok(taken)
    }
}

fn prefix_of(from: &mut impl Read) -> io::Result<Prefix> {
    let mut prefix = [0; PREFIX_BYTES];
    match from.read_exact(&mut prefix) {
        Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => Err(unsound()),
        other => other.map(|()| prefix),
    }
}

fn read_chunk(from: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut chunk = Vec::with_capacity(SEALED_BYTES);
    from.take(SEALED_BYTES as u64).read_to_end(&mut chunk)?;
    Ok(chunk)
}

/// The last chunk of a stream in a file of so many bytes, and how long the content is altogether.
pub(crate) fn last_chunk(
    file: &mut (impl Read + Seek),
    bytes: u64,
    key: &Secret,
) -> io::Result<(Zeroizing<Vec<u8>>, u64)> {
    file.seek(SeekFrom::Start(0))?;
    let prefix = prefix_of(file)?;
    let sealed = bytes.checked_sub(PREFIX_BYTES as u64).filter(|rest| *rest > 0).ok_or_else(unsound)?;
    let before = (sealed - 1) / SEALED_BYTES as u64;
    file.seek(SeekFrom::Start(PREFIX_BYTES as u64 + before * SEALED_BYTES as u64))?;
    let mut chunk = Zeroizing::new(read_chunk(file)?);
    let number = u32::try_from(before).map_err(|_| unsound())?;
    if !Chunks::new(key).open(nonce(&prefix, number, true), &mut chunk) {
        return Err(unsound());
    }
    let length = before * CHUNK_BYTES as u64 + chunk.len() as u64;
    Ok((chunk, length))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key() -> Secret {
        Zeroizing::new([5; 32])
    }

    fn sealed(content: &[u8]) -> Vec<u8> {
        let mut sealer = Sealer::new(Vec::new(), &key(), [9; PREFIX_BYTES]).expect("memory takes it");
        sealer.write_all(content).expect("memory takes it");
        sealer.finish().expect("memory takes it")
    }

    fn opened(stream: &[u8]) -> io::Result<Vec<u8>> {
        let mut content = Vec::new();
        Opener::new(stream, &key())?.read_to_end(&mut content)?;
        Ok(content)
    }

    #[test]
    fn content_of_any_length_comes_back_and_its_end_is_found() {
        for length in [0, 1, 8, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 200_003] {
            let content: Vec<u8> = (0..length).map(|i| (i % 251) as u8).collect();
            let stream = sealed(&content);
            assert_eq!(opened(&stream).expect("it opens"), content, "{length}");
            let (last, total) =
                last_chunk(&mut io::Cursor::new(&stream), stream.len() as u64, &key()).expect("it has an end");
            assert_eq!(total, length as u64);
            assert!(content.ends_with(&last));
        }
    }

    #[test]
    fn chunks_that_are_cut_off_moved_doubled_or_lost_are_noticed() {
        let content: Vec<u8> = (0..4 * CHUNK_BYTES + 7).map(|i| (i / CHUNK_BYTES) as u8).collect();
        let stream = sealed(&content);
        let (prefix, rest) = stream.split_at(PREFIX_BYTES);
        let chunks: Vec<&[u8]> = rest.chunks(SEALED_BYTES).collect();
        let of = |order: &[usize]| {
            let chunks: Vec<u8> = order.iter().flat_map(|i| chunks[*i].to_vec()).collect();
            opened(&[prefix, &chunks].concat())
        };
        assert_eq!(of(&[0, 1, 2, 3, 4]).expect("in order"), content);
        let wrong: [&[usize]; 6] =
            [&[0, 1, 2, 3], &[1, 0, 2, 3, 4], &[0, 1, 1, 2, 3, 4], &[0, 2, 3, 4], &[0, 1, 2, 4, 3], &[]];
        assert!(wrong.iter().all(|order| of(order).is_err()));
        for cut in [1, 18, 19, 20, 100, stream.len() - 1, stream.len() - 23] {
            assert!(opened(&stream[..cut]).is_err(), "cut at {cut}");
        }
        assert!(opened(&[&stream[..], b"x"].concat()).is_err(), "something behind it");
    }

    proptest! {
        #[test]
        fn a_flipped_bit_anywhere_is_noticed(length in 0_usize..140_000, at in any::<prop::sample::Index>(), bit in 0..8) {
            let mut stream = sealed(&vec![3; length]);
            let at = at.index(stream.len());
            stream[at] ^= 1_u8 << bit;
            prop_assert!(opened(&stream).is_err());
        }
    }
}
