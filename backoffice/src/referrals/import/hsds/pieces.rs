//! JSON in pieces: each service by itself and with its line, so that one that is broken is no reason not to read the others.

/// One piece of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'a> {
    /// The line at which it begins.
    pub(super) line: usize,
    pub(super) text: &'a str,
}

/// The lists in which services and organizations stand.
const LISTS: [&str; 8] = [
    "contents",
    "services",
    "service",
    "organizations",
    "organization",
    "service_at_locations",
    "data",
    "results",
];

/// The services and organizations of a text; what cannot be told apart is one piece.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let bytes = text.as_bytes();
    let (mut spans, mut at) = (Vec::new(), space(bytes, 0));
    while at < bytes.len() {
        let Some(end) = value_end(bytes, at) else {
            spans.push((at, bytes.len()));
            break;
        };
        spans.extend(inside(bytes, at, end));
        at = space(bytes, end);
        // Between values of a file of lines.
        if bytes.get(at) == Some(&b',') {
            at = space(bytes, at + 1);
        }
    }
    let (mut line, mut counted) = (1, 0);
    let piece = |(from, to): (usize, usize)| {
        line += memchr::memchr_iter(b'\n', &bytes[counted..from]).count();
        counted = from;
        Piece {
            line,
            text: text.get(from..to).unwrap_or_default(),
        }
    };
    spans.into_iter().map(piece).collect()
}

/// Where the items of a list begin and end, or of the lists of an object; the object itself when it has none.
fn inside(bytes: &[u8], at: usize, end: usize) -> Vec<(usize, usize)> {
    if bytes[at] == b'[' {
        return items(bytes, at, end);
    }
    let mut found = Vec::new();
    let mut is_list = bytes[at] == b'{';
    if is_list {
        let members = members(bytes, at, end);
        // A service has an id of its own; what only lists services has none.
        is_list = !members.iter().any(|(key, ..)| *key == b"id");
        for (key, from, to) in members {
            let named = LISTS.iter().any(|it| it.as_bytes() == key);
            if named && bytes[from] == b'[' {
                found.extend(items(bytes, from, to));
            }
        }
    }
    if is_list && !found.is_empty() {
        found
    } else {
        vec![(at, end)]
    }
}

fn items(bytes: &[u8], at: usize, end: usize) -> Vec<(usize, usize)> {
    let (mut found, mut at) = (Vec::new(), space(bytes, at + 1));
    while at < end && bytes[at] != b']' {
        let Some(to) = value_end(bytes, at) else {
            found.push((at, end));
            break;
        };
        found.push((at, to));
        at = space(bytes, to);
        if bytes.get(at) == Some(&b',') {
            at = space(bytes, at + 1);
        }
    }
    found
}

fn members(bytes: &[u8], at: usize, end: usize) -> Vec<(&[u8], usize, usize)> {
    let (mut found, mut at) = (Vec::new(), space(bytes, at + 1));
    while at < end && bytes[at] == b'"' {
        let Some(key_end) = value_end(bytes, at) else {
            break;
        };
        let colon = space(bytes, key_end);
        let from = space(bytes, colon + 1);
        let (Some(b':'), Some(to)) = (bytes.get(colon), value_end(bytes, from)) else {
            break;
        };
        found.push((&bytes[at + 1..key_end - 1], from, to));
        at = space(bytes, to);
        if bytes.get(at) == Some(&b',') {
            at = space(bytes, at + 1);
        }
    }
    found
}

fn space(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let spaces = rest.iter().take_while(|it| it.is_ascii_whitespace());
    at + spaces.count()
}

/// Behind a value: of a list or an object its last bracket, of a text its last quote. Always further on.
fn value_end(bytes: &[u8], at: usize) -> Option<usize> {
    let (mut depth, mut is_quoted, mut at) = (0_usize, false, at);
    let start = at;
    loop {
        let byte = *bytes.get(at)?;
        at += 1;
        match byte {
            b'\\' if is_quoted => at += 1,
            b'"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            b'[' | b'{' => depth += 1,
            b']' | b'}' if depth == 0 => return (start + 1 < at).then_some(at - 1),
            b']' | b'}' => depth -= 1,
            _ => {
                let ends =
                    matches!(bytes.get(at), None | Some(b',' | b']' | b'}')) || byte == b'\n';
                if depth == 0 && ends {
                    return Some(at);
                }
                continue;
            }
        }
        if depth == 0 && !is_quoted {
            return Some(at);
        }
    }
}
