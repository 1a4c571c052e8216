//! Texts that nobody means well with.

use super::*;
use tempfile::tempdir;

#[tokio::test]
async fn hostile_texts_are_shown_as_they_are_or_refused_with_a_remedy() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    let ivo = it.office.desk("ivo").await;
    let to = "/office/data/federal-holidays/new";
    for (words, says) in [
        ("<script>alert(1)</script>".to_owned(), "&lt;script&gt;"),
        ("</textarea><b>x".to_owned(), "&lt;/textarea&gt;"),
        (String::new(), "There is no text"),
        ("a = \u{202e}1".to_owned(), "cannot be seen"),
        ("a = \0".to_owned(), "cannot be seen"),
        ("[".repeat(5000), "Lines to correct"),
        ("=HYPERLINK(\"x\")".to_owned(), "=HYPERLINK"),
        ("x".repeat(600 * 1024), "longer than"),
    ] {
        let seen = ivo.post_file_with(to, &[("words", &words)], "").await;
        assert_eq!(seen.status, 422, "{says}");
        assert!(seen.body.contains(says), "{says}");
        assert!(!seen.body.contains("<script>alert"), "{says}");
    }
    let shipped = (it.kind("federal-holidays").shipped)();
    let long = "n".repeat(5000);
    let seen = ivo
        .post_file_with(to, &[("words", shipped), ("note", &long)], "")
        .await;
    assert_eq!(seen.status, 422);
    let fields = [("words", shipped), ("note", "<b>\u{202e}note")];
    assert_eq!(ivo.post_file_with(to, &fields, "").await.status, 303);
    let list = ivo.get("/office/data/federal-holidays").await.body;
    assert!(list.contains("&lt;b&gt;note"), "{list}");
}

#[tokio::test]
async fn a_file_goes_before_the_field_and_its_line_ends_become_ours() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    let ivo = it.office.desk("ivo").await;
    let shipped = (it.kind("federal-holidays").shipped)();
    let file = format!("\u{feff}{}", shipped.replace('\n', "\r\n"));
    let to = "/office/data/federal-holidays/new";
    let seen = ivo
        .post_file_with(to, &[("words", "nonsense")], &file)
        .await;
    assert_eq!(seen.status, 303, "{}", seen.body);
    let version = it
        .read(|tx| Ok(crate::versions::find(tx, "federal-holidays", 1)?))
        .unwrap();
    assert_eq!(version.words, shipped);
}
