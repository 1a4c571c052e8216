//! Headers made to ask for too much, and files that could be read in two ways.

use super::super::Sound;
use super::*;
use proptest::prelude::*;

/// Writes bits as Vorbis packs them.
#[derive(Default)]
struct Writer {
    bytes: Vec<u8>,
    count: usize,
}

impl Writer {
    fn put(&mut self, value: u64, count: usize) -> &mut Writer {
        for n in 0..count {
            if self.count.is_multiple_of(8) {
                self.bytes.push(0);
            }
            let bit = u8::from(n < 64 && value >> n & 1 == 1);
            *self.bytes.last_mut().unwrap() |= bit << (self.count % 8);
            self.count += 1;
        }
        self
    }

    /// A codebook of `1 << exponent` entries of one length, in a few bytes: each has `dimensions` values, counted by the
    /// decoder from two.
    fn book(&mut self, exponent: usize, dimensions: u64) -> &mut Writer {
        let entries = 1 << exponent;
        self.put(0x56_4342, 24).put(dimensions, 16).put(entries, 24);
        self.put(1, 1).put(exponent as u64 - 1, 5);
        self.put(entries, exponent + 1);
        self.put(1, 4).put(0, 64).put(0, 4).put(0, 1);
        let given = root(1 << exponent, u32::try_from(dimensions).unwrap()).unwrap();
        self.put(0, usize::try_from(given).unwrap())
    }
}

/// A setup with so many of these codebooks.
fn setup(count: u64, exponent: usize, dimensions: u64) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.put(count - 1, 8);
    for _ in 0..count {
        writer.book(exponent, dimensions);
    }
    [SETUP, &writer.bytes].concat()
}

fn ident(channels: u8, rate: u32) -> Vec<u8> {
    let rate = rate.to_le_bytes();
    let head = [IDENT, &[0; 4], &[channels], &rate, &[0; 12], &[0xb8, 1]];
    head.concat()
}

fn comment(length: usize) -> Vec<u8> {
    [COMMENT, &vec![0; length]].concat()
}

/// A page with these segments and this body.
fn page(flags: u8, sequence: u32, segments: &[u8], body: &[u8]) -> Vec<u8> {
    let count = u8::try_from(segments.len()).unwrap();
    let mut page = [
        b"OggS\0".as_slice(),
        &[flags],
        &[0; 8],
        &7_u32.to_le_bytes(),
    ]
    .concat();
    page.extend(sequence.to_le_bytes());
    page.extend([0; 4]);
    page.push(count);
    page.extend(segments);
    page.extend(body);
    let sum = pages::checksum(&page).to_le_bytes();
    page[22..26].copy_from_slice(&sum);
    page
}

/// A file of these packets, each on pages of its own.
fn file(packets: &[Vec<u8>]) -> Vec<u8> {
    let (mut file, mut sequence) = (Vec::new(), 0);
    for packet in packets {
        let mut segments: Vec<u8> = vec![255; packet.len() / 255];
        segments.push(u8::try_from(packet.len() % 255).unwrap());
        let mut body = &packet[..];
        for (n, part) in segments.chunks(255).enumerate() {
            let size = part.iter().map(|it| usize::from(*it)).sum();
            let flags = u8::from(n != 0) | if sequence == 0 { 2 } else { 0 };
            file.extend(page(flags, sequence, part, &body[..size]));
            body = &body[size..];
            sequence += 1;
        }
    }
    file
}

fn recording(setup: Vec<u8>) -> Vec<u8> {
    file(&[ident(1, 16_000), comment(9), setup, vec![0]])
}

#[test]
fn a_short_header_that_asks_for_gigabytes_is_refused_before_anything_is_decoded() {
    // 256 codebooks, each as large as the decoder allows: 17 bits of entries with 32 values each are 16 MB.
    let setup = setup(256, 17, 32);
    assert!(setup.len() < 8 * 1024, "{} bytes", setup.len());
    let decoder_would_hold = 256_u64 * (1 << 17) * 32 * 4;
    assert_eq!(decoder_would_hold, 4 << 30);
    let file = recording(setup);
    assert_eq!(
        Sound::from_vorbis(file),
        Err(Unplayable::Unusual("its codebooks"))
    );
}

#[test]
fn codebooks_are_counted_to_the_entry_and_the_value() {
    let asked = |setup: &[u8]| Asked::of(&setup[SETUP.len()..]).unwrap();
    let small = setup(3, 8, 2);
    let expected = Asked {
        entries: 3 * 256,
        values: 3 * 512,
    };
    assert_eq!(asked(&small), expected);
    assert_eq!(check(&recording(small)), Ok(()));
    // Exactly what may be asked, and one more of the smallest.
    assert_eq!(check(&recording(setup(1, 15, 16))), Ok(()));
    for too_much in [setup(1, 15, 17), setup(1, 16, 1), setup(2, 15, 1)] {
        assert_eq!(
            check(&recording(too_much)),
            Err(Unplayable::Unusual("its codebooks"))
        );
    }
}

#[test]
fn lengths_for_each_entry_and_for_used_ones_are_passed_over() {
    let mut writer = Writer::default();
    writer.put(2, 8);
    // Four entries with a length each; four of which two are used; one with values of its own.
    writer.put(0x56_4342, 24).put(1, 16).put(4, 24).put(0, 2);
    writer.put(0, 20).put(0, 4);
    writer.put(0x56_4342, 24).put(1, 16).put(4, 24).put(0b10, 2);
    writer.put(1, 6).put(0, 2).put(1, 6).put(0, 4);
    writer.put(0x56_4342, 24).put(5, 16).put(2, 24).put(0, 2);
    writer.put(0, 10).put(2, 4).put(0, 64).put(7, 4).put(0, 1);
    writer.put(0, 2 * 5 * 8);
    let whole = Asked {
        entries: 10,
        values: 10,
    };
    assert_eq!(Asked::of(&writer.bytes), Some(whole));
    writer.bytes.pop();
    assert_eq!(Asked::of(&writer.bytes), None, "cut off");
}

#[test]
fn what_is_no_recording_of_a_voice_is_refused_with_its_reason() {
    let good = || setup(1, 8, 2);
    let of = |ident: Vec<u8>, comment: Vec<u8>, setup: Vec<u8>| {
        check(&file(&[ident, comment, setup, vec![0]]))
    };
    assert_eq!(of(ident(2, 48_000), comment(9), good()), Ok(()));
    let long = [good(), vec![0; SETUP_BYTES_MAX]].concat();
    for (found, reason) in [
        (of(ident(3, 48_000), comment(9), good()), "its channels"),
        (of(ident(255, 48_000), comment(9), good()), "its channels"),
        (of(ident(0, 48_000), comment(9), good()), "its channels"),
        (of(ident(1, 96_000), comment(9), good()), "its rate"),
        (of(ident(1, 7_999), comment(9), good()), "its rate"),
        (
            of(ident(1, 8_000), comment(COMMENT_BYTES_MAX), good()),
            "its comments",
        ),
        (of(ident(1, 8_000), comment(9), long), "its setup"),
        (check(&vec![0; FILE_BYTES_MAX + 1]), "its size"),
    ] {
        assert_eq!(found, Err(Unplayable::Unusual(reason)));
    }
}

#[test]
fn more_packets_than_two_minutes_hold_are_refused() {
    let start = [ident(1, 8_000), comment(9), setup(1, 8, 2)];
    let mut file = file(&start);
    let first = u32::try_from(file.windows(4).filter(|it| it == b"OggS").count()).unwrap();
    for n in 0..=u32::try_from(PACKETS_MAX / 255).unwrap() {
        file.extend(page(0, first + n, &[0; 255], &[]));
    }
    assert_eq!(check(&file), Err(Unplayable::Unusual("its packets")));
}

#[test]
fn a_file_that_could_be_read_in_two_ways_is_broken() {
    let packets = [ident(1, 16_000), comment(9), setup(1, 8, 2), vec![0]];
    let whole = file(&packets);
    assert_eq!(check(&whole), Ok(()));
    let begin = page(2, 0, &[30], &packets[0]);
    let rest = &whole[begin.len()..];
    let again = |flags, sequence| [&begin, &page(flags, sequence, &[0], &[])[..]].concat();
    let broken = [
        ("cut off", whole[..whole.len() - 1].to_vec()),
        ("something before", [b"x", &whole[..]].concat()),
        (
            "something between",
            [&begin, b"x".as_slice(), rest].concat(),
        ),
        ("something behind", [&whole[..], b"x"].concat()),
        ("a page that is missing", rest.to_vec()),
        ("a page twice", [&begin, &whole[..]].concat()),
        ("a second beginning", again(2, 1)),
        ("a page out of order", again(0, 2)),
        ("the rest of no packet", again(1, 1)),
        (
            "behind the end",
            [page(6, 0, &[30], &packets[0]), rest.to_vec()].concat(),
        ),
        ("a packet that does not end", page(2, 0, &[255], &[1; 255])),
        ("headers only in part", file(&packets[..2])),
        (
            "another header",
            file(&[&packets[..], &[comment(9)]].concat()),
        ),
        (
            "headers in another order",
            file(&[packets[0].clone(), packets[2].clone(), packets[1].clone()]),
        ),
    ];
    for (what, file) in broken {
        assert_eq!(check(&file), Err(Unplayable::Broken), "{what}");
    }
    let mut damaged = whole;
    let last = damaged.len() - 1;
    damaged[last] ^= 2;
    assert_eq!(check(&damaged), Err(Unplayable::Broken));
}

proptest! {
    #[test]
    fn no_setup_breaks_the_check(bytes in prop::collection::vec(any::<u8>(), 0..400), books in 1_u64..4) {
        let _ = Asked::of(&bytes);
        let mut setup = setup(books, 4, 2);
        setup.extend(&bytes);
        let _ = Sound::from_vorbis(recording(setup));
    }

    #[test]
    fn no_page_breaks_the_check(bytes in prop::collection::vec(any::<u8>(), 0..400), at in 0_usize..400) {
        let mut file = recording(setup(1, 4, 2));
        let at = at.min(file.len());
        file.splice(at.., bytes);
        let _ = check(&file);
    }
}
