//! A form with a file in it, as browsers send it (`multipart/form-data`): the file is one more value.

/// The fields of such a form; `None` when it is none. Control characters but line breaks go.
pub(super) fn fields(kind: &str, bytes: &[u8]) -> Option<Vec<(String, String)>> {
    let boundary = parameter(kind, "boundary")?;
    let mark = format!("--{boundary}");
    let text = std::str::from_utf8(bytes).ok()?;
    let mut found = Vec::new();
    let mut parts = text.split(mark.as_str());
    if !parts.next()?.trim().is_empty() {
        return None;
    }
    for part in parts {
        if part.starts_with("--") {
            return Some(found);
        }
        let (head, value) = part.split_once("\r\n\r\n")?;
        let name = head.lines().find_map(|line| {
            let (header, rest) = line.split_once(':')?;
            let is_disposition = header.trim().eq_ignore_ascii_case("content-disposition");
            is_disposition.then(|| parameter(rest, "name")).flatten()
        })?;
        let value = value.strip_suffix("\r\n").unwrap_or(value);
        let value = value.chars().filter(|it| *it == '\n' || !it.is_control());
        found.push((name, value.collect()));
    }
    None
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
        assert_eq!(fields(KIND, b"--x1\r\n\xff"), None);
    }

    proptest! {
        #[test]
        fn no_bytes_break_the_reader(body in "(--x1|--|\r\n|: |;|name=|\"|[a-z]){0,30}") {
            let _ = fields(KIND, body.as_bytes());
        }
    }
}
