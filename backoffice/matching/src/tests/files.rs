//! Names in files: every line is answered.

use crate::files::{pairs, search};

#[test]
fn each_query_is_answered_and_a_wrong_line_says_what_to_do() {
    let people = "{\"id\":1,\"names\":[\"Мухаммад Рахимов\"],\"birth\":\"1990\"}\n\nnot json\n{\"id\":3,\"names\":[{\"given\":\"Ana\",\"family\":\"López\"}]}\n";
    let queries = "{\"id\":\"q\",\"names\":[\"Muhammad Rahimov\"],\"birth\":\"about 1991\"}\n{\"id\":5,\"names\":[\" \"]}\n{\"names\":[\"A\"]}\n{\"id\":7,\"names\":[\"Ana\"],\"birth\":\"May\"}";
    let report = search(people, queries, 5);
    let lines: Vec<&str> = report.text.lines().collect();
    assert_eq!((report.wrong_lines, lines.len()), (4, 5), "{}", report.text);
    assert!(
        lines[0].starts_with(r#"{"file":"people","line":3,"error":"this is not JSON"#),
        "{}",
        lines[0]
    );
    assert!(
        lines[1].starts_with(r#"{"id":"q","hits":[{"id":1,"score":9"#),
        "{}",
        lines[1]
    );
    assert!(
        lines[1].contains(r#""reasons":["same name in another script","birth is near"]"#),
        "{}",
        lines[1]
    );
    assert!(lines[2].contains("there is no name"), "{}", lines[2]);
    assert!(lines[3].contains("there is no id"), "{}", lines[3]);
    assert!(
        lines[4].contains("this is no date of birth"),
        "{}",
        lines[4]
    );
}

#[test]
fn pairs_are_judged_and_summed_up() {
    let file = "{\"a\":{\"names\":[\"Ana López\"]},\"b\":{\"names\":[\"Lopez Ana\"]},\"same\":true}\n{\"a\":{\"names\":[\"Ana López\"]},\"b\":{\"names\":[\"Omar Khalid\"]},\"same\":false}\n";
    let report = pairs(file);
    let lines: Vec<&str> = report.text.lines().collect();
    assert_eq!((report.wrong_lines, lines.len()), (0, 3));
    assert!(
        lines[0].contains(
            r#""grade":"same","same":true,"reasons":["parts in another order","same name"]"#
        ) || lines[0].contains("parts in another order"),
        "{}",
        lines[0]
    );
    assert!(lines[1].contains(r#""grade":"none""#), "{}", lines[1]);
    assert!(
        lines[2].contains(r#"{"least_score":780,"precision":1.0,"recall":1.0,"f1":1.0}"#),
        "{}",
        lines[2]
    );
}
