//! Text that is not meant well: shown as it is, or refused with a remedy.

use super::pages::{DRAFT, begin};
use crate::access::Role;
use crate::testing::TestOffice;
use tempfile::tempdir;

#[tokio::test]
async fn what_looks_like_html_is_shown_as_letters_and_what_hides_is_refused() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ruth", Role::Director);
    let ruth = office.desk("ruth").await;
    let mut draft = DRAFT.to_vec();
    draft[0].1 = "<script>alert(1)</script>";
    draft[1].1 = "=HYPERLINK(\"https://example.org\")\n\n<img src=x onerror=alert(1)>";
    let policy = begin(&ruth, &draft).await;
    let page = ruth.get(&format!("{policy}/draft")).await.body;
    assert!(!page.contains("<script>alert"), "{page}");
    assert!(page.contains("&lt;script&gt;alert(1)"), "{page}");
    let long = "a".repeat(50_000);
    for bad in ["left \u{202E} right", "zero\u{200B}width", long.as_str()] {
        for at in [0, 1, 3] {
            let mut draft = DRAFT.to_vec();
            draft[at].1 = bad;
            let seen = ruth.post("/policies/new", &draft).await;
            assert_eq!(seen.status, 422, "{at}: {bad:.20}");
            assert!(
                seen.body.contains("Files stay here.") || at == 1,
                "the rest of the form is lost"
            );
        }
        let said = [("number", "1"), ("words", bad)];
        let seen = ruth.post(&format!("{policy}/comments"), &said).await;
        assert_eq!(seen.status, 422, "{bad:.20}");
    }
}
