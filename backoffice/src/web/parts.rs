//! A form with a file in it, as browsers send it (`multipart/form-data`): the file is one more value.

/// The name of the field with the file.
pub(super) const FILE: &str = "file";

/// Letters of the mark between two parts (RFC 2046, 5.1.1).
const BOUNDARY_MAX: usize = 70;

/// The parts of such a form, whatever bytes they hold; `None` when it is none.
pub(super) fn parts(kind: &str, bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let boundary = parameter(kind, "boundary").filter(|it| it.len() <= BOUNDARY_MAX)?;
    let mark = format!("--{boundary}").into_bytes();
    let mut found = Vec::new();
    let (before, mut rest) = cut(bytes, &mark)?;
    if !before.trim_ascii().is_empty() {
        return None;
    }
    while !rest.starts_with(b"--") {
        let (part, after) = cut(rest, &mark)?;
        rest = after;
        let (head, value) = cut(part, b"\r\n\r\n")?;
        let name = std::str::from_utf8(head).ok()?.lines().find_map(|line| {
            let (header, rest) = line.split_once(':')?;
            let is_disposition = header.trim().eq_ignore_ascii_case("content-disposition");
            is_disposition.then(|| parameter(rest, "name")).flatten()
        })?;
        let value = value.strip_suffix(b"\r\n").unwrap_or(value);
        found.push((name, value.to_vec()));
    }
    Some(found)
}

/// The fields of such a form that are text; `None` when it is none. Control characters but line breaks go; of a file, in
/// which they part the columns, tabs stay too.
pub(super) fn fields(kind: &str, bytes: &[u8]) -> Option<Vec<(String, String)>> {
    let text = |(name, value): (String, Vec<u8>)| {
        let value = String::from_utf8(value).ok()?;
        let stays = |it: &char| *it == '\n' || (*it == '\t' && name == FILE) || !it.is_control();
        let value = value.chars().filter(stays).collect();
        Some((name, value))
    };
    Some(parts(kind, bytes)?.into_iter().filter_map(text).collect())
}

/// What stands before and after the first `mark`.
fn cut<'a>(bytes: &'a [u8], mark: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = memchr::memmem::find(bytes, mark)?;
    Some((&bytes[..at], &bytes[at + mark.len()..]))
}

/// The parameter `name` of a header's value, without its quotes.
fn parameter(header: &str, name: &str) -> Option<String> {
    header.split(';').skip(1).find_map(|it| {
        let (key, value) = it.trim().split_once('=')?;
        let is_it = key.trim().eq_ignore_ascii_case(name);
        is_it.then(|| value.trim().trim_matches('"').to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const KIND: &str = "multipart/form-data; boundary=\"x1\"";

    #[test]
    fn a_file_is_read_beside_the_other_fields() {
        let body = "--x1\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\nabc\r\n\
                    --x1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n\
                    a,b\r\nç,d\r\n\r\n--x1--\r\n";
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            fields(KIND, body.as_bytes()),
            Some(vec![pair("token", "abc"), pair("file", "a,b\nç,d\n")])
        );
    }

    #[test]
    fn a_tab_stays_in_a_file_and_nowhere_else() {
        let part = |name: &str| {
            format!("--x1\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\na\tb\u{7}\r\n")
        };
        let body = format!("{}{}--x1--\r\n", part("name"), part("file"));
        let found = fields(KIND, body.as_bytes()).unwrap();
        let values: Vec<&str> = found.iter().map(|(_, it)| it.as_str()).collect();
        assert_eq!(values, ["ab", "a\tb"]);
    }

    #[test]
    fn bytes_that_are_no_text_stay_as_they_are() {
        let mut body = b"--x1\r\nContent-Disposition: form-data; name=\"sound\"\r\n\r\n".to_vec();
        body.extend(b"\xff\0\r\n-\r\n--x1\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\nabc\r\n--x1--\r\n");
        let found = parts(KIND, &body).unwrap();
        assert_eq!(found[0], ("sound".to_owned(), b"\xff\0\r\n-".to_vec()));
        assert_eq!(
            fields(KIND, &body),
            Some(vec![("token".to_owned(), "abc".to_owned())])
        );
    }

    #[test]
    fn what_is_cut_off_or_no_such_form_is_refused() {
        for body in [
            "",
            "--x1\r\n",
            "--x1\r\nno head\r\n\r\nx",
            "x--x1--",
            "\u{0}",
        ] {
            assert_eq!(fields(KIND, body.as_bytes()), None, "{body:?}");
        }
        assert_eq!(fields("multipart/form-data", b"--x1--"), None);
        let long = "x".repeat(BOUNDARY_MAX + 1);
        let kind = format!("multipart/form-data; boundary={long}");
        assert_eq!(fields(&kind, format!("--{long}--").as_bytes()), None);
        assert_eq!(fields(KIND, b"--x1\r\n\xff"), None);
    }

    proptest! {
        #[test]
        fn no_bytes_break_the_reader(body in "(--x1|--|\r\n|: |;|name=|\"|[a-z]){0,30}") {
            let _ = fields(KIND, body.as_bytes());
        }
    }
}
