//! What a screen reader would find on a page, one line per thing: made for snapshots.

use scraper::{ElementRef, Html, Selector};

/// The outline of a page.
pub fn outline(html: &str) -> String {
    let document = Html::parse_document(html);
    let mut out = String::new();
    let body = Selector::parse("body").ok();
    if let Some(body) = body.and_then(|it| document.select(&it).next()) {
        walk(body, 0, &mut out);
    }
    out
}

fn walk(element: ElementRef, depth: usize, out: &mut String) {
    for child in element.child_elements() {
        if child.attr("hidden").is_some() || child.value().name() == "dialog" {
            continue;
        }
        let line = line(child);
        let deeper = depth + usize::from(line.is_some());
        if let Some(line) = line {
            out.extend(["  ".repeat(depth), line, "\n".to_owned()]);
        }
        let is_whole = matches!(
            child.value().name(),
            "p" | "th" | "li" | "button" | "a" | "h1" | "h2" | "h3" | "label" | "dt" | "dd"
        );
        if !is_whole {
            walk(child, deeper, out);
        } else if child.value().name() == "li" {
            child
                .child_elements()
                .filter(|it| it.value().name() == "a")
                .for_each(|it| {
                    let href = it.attr("href").unwrap_or("?");
                    out.extend([&"  ".repeat(deeper), "-> ", href, "\n"]);
                });
        }
    }
}

fn line(child: ElementRef) -> Option<String> {
    let words = words(child);
    let attr = |name| child.attr(name).unwrap_or_default();
    Some(match child.value().name() {
        it @ ("h1" | "h2" | "h3") => format!("heading {} {words:?}", &it[1..]),
        "button" => format!("button {words:?}"),
        "a" => format!("link {words:?} -> {}", attr("href")),
        "span" if attr("class") == "state" => format!("state {words:?}"),
        "form" => format!("form {} {}", attr("method"), attr("action")),
        "input" if attr("type") == "hidden" => return None,
        "input" => format!(
            "input {} {:?} {:?}",
            attr("type"),
            attr("name"),
            attr("value")
        ),
        "select" => format!("select {:?} {:?}", attr("name"), chosen(child)),
        "td" if child
            .child_elements()
            .next()
            .is_none_or(|it| it.value().name() != "form") =>
        {
            format!("td {words:?}")
        }
        it @ ("p" | "th" | "li" | "label" | "summary" | "dt" | "dd") => format!("{it} {words:?}"),
        it @ ("main" | "nav" | "table" | "section" | "header" | "footer") => it.to_owned(),
        _ => return None,
    })
}

fn words(element: ElementRef) -> String {
    element
        .text()
        .collect::<Vec<_>>()
        .join(" ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn chosen(select: ElementRef) -> String {
    let options: Vec<ElementRef> = select.child_elements().collect();
    let chosen = options
        .iter()
        .find(|it| it.attr("selected").is_some())
        .or(options.first());
    chosen.map(|it| words(*it)).unwrap_or_default()
}
