//! Every page as somebody meets it who cannot see it, sees little, or touches it with a finger: everything has a name, a
//! place and enough contrast, in the light and in the dark, and is large enough on a telephone.

use crate::form::Form;
use crate::things::Things;
use crate::wall::Moments;
use crate::{browser, programs};
use backoffice::access::{Permission, Role};
use backoffice::web::{Access, RouteLine};
use serde_json::json;
use stories::demo::hang_in_browser;
use stories::{Browser, Desk, Extra, Office, extra};

/// Looks at the page that is open and lists what is in the way.
const CHECKS: &str = include_str!("usable.js");

/// What is touched on a telephone is at least so large, in CSS pixels.
const TARGET: u32 = 44;

/// Addresses that are files, parts of pages or ways to elsewhere; the wall is looked at by itself.
const NO_PAGES: [&str; 14] = [
    "/",
    "/assets/{file}",
    "/ca.pem",
    "/calendar/{file}",
    "/clips/{tag}/{message}/sound",
    "/display",
    "/display/clips/{tag}/{message}/{mark}",
    "/queue/alerts",
    "/referrals/directory/file",
    "/referrals/figures/file",
    "/referrals/import/{import}/refused",
    "/statistics/file",
    "/statistics/workshops/{id}/file",
    "/words/{tag}/file",
];

/// How a page is looked at. Spanish words are the longest that staff read.
#[derive(Clone, Copy)]
struct Look {
    width: u32,
    height: u32,
    scheme: &'static str,
    language: &'static str,
    target: u32,
}

const LOOKS: [Look; 2] = [
    Look {
        width: 1280,
        height: 900,
        scheme: "light",
        language: "es",
        target: 0,
    },
    Look {
        width: 390,
        height: 844,
        scheme: "dark",
        language: "ar",
        target: TARGET,
    },
];

/// What is in the way on the page that is open.
fn faults(browser: &Browser, target: u32) -> Vec<String> {
    let found = browser.evaluate_with(CHECKS, &[json!(target)]).unwrap();
    let found = found.as_array().unwrap().iter();
    found.map(|it| it.as_str().unwrap().to_owned()).collect()
}

/// Everything that was found, each thing once, with the first page on which it was.
#[derive(Default)]
struct Found {
    pages: usize,
    faults: Vec<(String, String)>,
    /// What the browsers said of it.
    complaints: Vec<String>,
}

impl Found {
    fn look(&mut self, browser: &Browser, page: &str, target: u32) {
        self.pages += 1;
        for fault in faults(browser, target) {
            if !self.faults.iter().any(|it| it.1 == fault) {
                self.faults.push((page.to_owned(), fault));
            }
        }
    }

    #[track_caller]
    fn is_nothing(&self, pages_at_least: usize) {
        assert!(
            pages_at_least <= self.pages,
            "only {} pages were seen",
            self.pages
        );
        let lines: Vec<String> = self
            .faults
            .iter()
            .map(|(page, it)| format!("{page}\n    {it}"))
            .collect();
        assert!(
            lines.is_empty(),
            "{} things are in the way:\n{}",
            lines.len(),
            lines.join("\n")
        );
        assert_eq!(self.complaints, [""; 0]);
    }
}

/// Whether a browser shows this as a page to whoever has this role.
fn is_page(line: &RouteLine, role: Role) -> bool {
    let may = match line.access {
        Access::Needs(it) => role.may(it),
        Access::Device => false,
        Access::Wall => role.may(Permission::SeeQueue),
        _ => true,
    };
    line.method == "GET"
        && may
        && !line.path.starts_with("/topics")
        && !NO_PAGES.contains(&line.path)
}

/// Some addresses answer with a part of a page; it is looked at where it stands.
fn is_whole(browser: &Browser) -> bool {
    let main = browser.evaluate("return document.querySelector('main')");
    !main.unwrap().is_null()
}

#[test]
fn nothing_on_any_page_is_in_the_way_of_whoever_cannot_see_or_aim() {
    let Some(driver) = extra(Extra::Browser, "pages that everybody can use") else {
        return;
    };
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("ruth", "director").unwrap();
    office.add_staff("rosa", "reception").unwrap();
    let (mut lee, mut ruth) = (office.desk("lee").unwrap(), office.desk("ruth").unwrap());
    let things = Things::of(&office, &mut lee, &mut ruth);
    let slip = slip(&mut lee);
    let mut found = Found::default();
    for look in LOOKS {
        let browser = Browser::open(&driver, look.width, look.height).unwrap();
        browser.prefers(look.scheme).unwrap();
        browser.go(&format!("{}/sign-in", office.url())).unwrap();
        found.look(&browser, "/sign-in", look.target);
        for (name, role) in [
            ("lee", Role::Attorney),
            ("ruth", Role::Director),
            ("rosa", Role::Reception),
        ] {
            browser::sign_in(&browser, &office, name);
            browser.go(&format!("{}/queue", office.url())).unwrap();
            stories::demo::read_in_browser(&browser, look.language).unwrap();
            for line in backoffice::routes()
                .lines()
                .iter()
                .filter(|it| is_page(it, role))
            {
                let path = match line.path {
                    "/queue/issue/{id}" => slip.clone(),
                    other => things.path(other),
                };
                browser.go(&format!("{}{path}", office.url())).unwrap();
                if is_whole(&browser) {
                    let page = format!("{} for {name}, {}", line.path, look.scheme);
                    found.look(&browser, &page, look.target);
                }
            }
            browser.evaluate(SIGN_OUT).unwrap();
            browser.wait_for("[name=password]").unwrap();
        }
        // Where a part is for other eyes, its address answers that there is none: browsers complain of that as well.
        let is_answer = |it: &String| it.contains("status of 404") || it.contains("status of 403");
        let said = browser.complaints().unwrap().into_iter();
        found.complaints.extend(said.filter(|it| !is_answer(it)));
    }
    found.is_nothing(100);
}

/// The slip of somebody whom the desk gives a number.
fn slip(lee: &mut Desk) -> String {
    let page = lee.get("/queue/issue").unwrap().body;
    let form = Form::find(&page, "/queue/issue").unwrap();
    let given = lee.post("/queue/issue", &form.sent()).unwrap();
    given.location.unwrap()
}

const SIGN_OUT: &str = "document.querySelector('form[action=\"/sign-out\"]').submit(); return true";

/// What a look finds where everything is wrong: no check is there that cannot fail.
#[test]
fn what_is_in_the_way_is_found() {
    let Some(driver) = extra(Extra::Browser, "a page that nobody can use") else {
        return;
    };
    let browser = Browser::open(&driver, 390, 844).unwrap();
    browser.go(&format!("data:text/html,{BAD_PAGE}")).unwrap();
    let found = faults(&browser, TARGET);
    for wanted in BAD {
        assert!(
            found.iter().any(|it| it.contains(wanted)),
            "{wanted:?} is not found: {found:#?}"
        );
    }
    assert_eq!(found.len(), BAD.len(), "{found:#?}");
}

const BAD_PAGE: &str = "<title></title>\
    <body style='background:%23fff'><h3>Far down</h3><div id=a>outside</div><main id=a>\
    <input style='box-sizing:border-box;width:180px;height:24px'><img src=''><svg></svg><a>nowhere</a><label for=none>x</label>\
    <table aria-label=t><tr><th></th></tr></table><table><tr><td>1</td></tr></table>\
    <p style='color:%23999'>pale</p><p style='opacity:0.4'>faint</p>\
    <button style='height:20px;width:80px;color:%23000'>low</button>\
    <ul><p>no item</p></ul><a href='/x'><button style='width:60px;height:60px'>in</button></a>\
    <span tabindex=2>jump</span><p aria-hidden=true><a href='/y'>hidden</a></p>\
    <div class=scroll tabindex=0 style='overflow:auto;width:90px'><table aria-label=w style='width:300px'><tr><th scope=col>far</table></div></main>";

const BAD: [&str; 26] = [
    "no language",
    "no direction",
    "no title",
    "0 first headings",
    "level 3 after one of level 0",
    "part of the page: <h3>",
    "part of the page: <div",
    "two things are called a",
    "for points to nothing",
    "has no name: <input",
    "link to nowhere",
    "picture without words",
    "drawing without words",
    "without headings",
    "table without a name",
    "neither a column nor a row",
    "heads a column and says nothing",
    "contrast 2.85 instead of 4.5: <p style=\"color",
    "contrast 2.85 instead of 4.5: <p style=\"opacity",
    "is no item",
    "holds another thing",
    "jumps the order",
    "hidden and can be reached",
    "80 × 20 is hard to touch",
    "24 is hard to touch: <input",
    "210 wider than its place",
];

#[test]
fn the_wall_and_the_telephone_are_readable_at_any_moment() {
    let Some(driver) = extra(Extra::Browser, "the wall and the telephone") else {
        return;
    };
    let mut moments = Moments::begin();
    let mut found = Found::default();
    let wall = Browser::open(&driver, 1920, 1080).unwrap();
    let phone = Browser::open(&driver, 360, 640).unwrap();
    hang_in_browser(&wall, &moments.url(), &moments.wall_code()).unwrap();
    while let Some((moment, token)) = moments.next() {
        wall.go(&format!("{}/display", moments.url())).unwrap();
        found.look(&wall, &format!("/display {moment}"), 0);
        phone.go(&format!("{}/t/{token}", moments.url())).unwrap();
        found.look(&phone, &format!("/t/ {moment}"), 0);
        let wide = "return document.documentElement.scrollWidth - innerWidth";
        let wide = phone.evaluate(wide).unwrap().as_i64();
        assert!(wide <= Some(0), "the telephone scrolls sideways {moment}");
    }
    found.is_nothing(8);
}
