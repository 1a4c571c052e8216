//! What a screen reader finds on a page, one line per thing: made for snapshots.

use scraper::{ElementRef, Html, Selector};

/// The outline of an HTML page or fragment.
pub fn outline(html: &str) -> String {
    let document = Html::parse_document(html);
    let mut out = String::new();
    if let Some(body) = Selector::parse("body")
        .ok()
        .and_then(|it| document.select(&it).next())
    {
        walk(body, 0, &mut out);
    }
    out
}

fn walk(element: ElementRef<'_>, depth: usize, out: &mut String) {
    for child in element.child_elements() {
        let line = line(child);
        let deeper = depth + usize::from(line.is_some());
        if let Some(line) = line {
            out.push_str(&format!("{}{line}\n", "  ".repeat(depth)));
        }
        let name = child.value().name();
        if !matches!(
            name,
            "p" | "th" | "button" | "a" | "h1" | "h2" | "h3" | "label" | "dt" | "option"
        ) {
            walk(child, deeper, out);
        }
    }
}

fn line(child: ElementRef<'_>) -> Option<String> {
    let said = || match child.attr("aria-label") {
        Some(label) => label.to_owned(),
        None => child
            .text()
            .collect::<String>()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" "),
    };
    let attribute = |name| child.attr(name).unwrap_or_default();
    match child.value().name() {
        it @ ("h1" | "h2" | "h3") => Some(format!("heading {} {:?}", &it[1..], said())),
        "button" => Some(format!("button {:?}", said())),
        "a" => Some(format!("link {:?} -> {}", said(), attribute("href"))),
        "form" => Some(format!(
            "form {} {}",
            child.attr("method").unwrap_or("get"),
            attribute("action")
        )),
        "input" if attribute("type") == "hidden" => None,
        it @ ("input" | "select" | "textarea") => Some(format!("{it} {}", attribute("name"))),
        it @ ("p" | "th" | "label" | "dt" | "option") => Some(format!("{it} {:?}", said())),
        it @ ("td" | "li" | "dd") if child.child_elements().next().is_none() => {
            Some(format!("{it} {:?}", said()))
        }
        it @ ("main" | "nav" | "table" | "section" | "tr" | "td" | "li" | "dd") => {
            Some(it.to_owned())
        }
        _ => None,
    }
}
