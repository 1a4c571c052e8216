//! Prepares what the screens are drawn with: the words, the pictures, and the screens themselves.
//!
//! `en/kiosk.ftl` becomes the Slint global `Strings` and `pictures.txt` the global `Pictures`,
//! so that a screen that names a missing message or picture does not compile.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{env, fs};

const MESSAGES: &str = "../../translations/en/kiosk.ftl";
const PICTURES: &str = "pictures.txt";

fn main() {
    println!("cargo:rerun-if-changed={MESSAGES}");
    println!("cargo:rerun-if-changed={PICTURES}");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    write_strings(&out);
    write_pictures(&out);
    let config = slint_build::CompilerConfiguration::new()
        .with_include_paths(vec![out])
        .with_style("fluent-light".into())
        .with_debug_info(true);
    // The compiler has already printed what is wrong and where.
    if slint_build::compile_with_config("kiosk.slint", config).is_err() {
        std::process::exit(1);
    }
}

/// Writes a file that looks old. Slint tells Cargo that it reads these; one that is newer than the beginning of this
/// run would be taken for changed after it, and the kiosk built anew every time.
fn write(file: &Path, words: &str) {
    fs::write(file, words).expect("OUT_DIR can be written");
    let file = fs::File::options().write(true).open(file);
    let aged = file.and_then(|it| it.set_modified(SystemTime::UNIX_EPOCH));
    aged.expect("the time of a file in OUT_DIR can be set");
}

/// Messages without variables; the others are filled in where their variables are known.
fn write_strings(out: &Path) {
    let english = fs::read_to_string(MESSAGES).expect("en/kiosk.ftl can be read");
    let resource = match fluent_syntax::parser::parse(english.as_str()) {
        Ok(resource) => resource,
        Err((_, errors)) => panic!("en/kiosk.ftl is not well formed: {errors:?}"),
    };
    let mut slint = String::from("export global Strings {\n");
    let mut rust = String::from(
        "type Put = fn(&Strings<'_>, slint::SharedString);\n\n\
         /// Every message the screens show, and how it is put there.\n\
         const MESSAGES: &[(&str, Put)] = &[\n",
    );
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let Some(pattern) = &message.value else {
            continue;
        };
        if varies(pattern) {
            continue;
        }
        let id = message.id.name;
        let sample = sample(pattern);
        writeln!(slint, "    in property <string> {id}: \"{sample}\";").expect("a string grows");
        let setter = id.replace('-', "_");
        writeln!(rust, "(\"{id}\", |it, words| it.set_{setter}(words)),").expect("a string grows");
    }
    slint.push_str("}\n");
    rust.push_str(
        "];\n\n/// Puts the words of one language on the screen.\n\
         pub fn say(ui: &App, words: impl Fn(&'static str) -> slint::SharedString) {\n\
         let strings = ui.global::<Strings>();\n\
         for (id, put) in MESSAGES {\n    put(&strings, words(id));\n}\n}\n",
    );
    write(&out.join("strings.slint"), &slint);
    write(&out.join("strings.rs"), &rust);
}

fn varies(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|it| {
        matches!(
            it,
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { .. })
                    | Expression::Select { .. }
            }
        )
    })
}

/// The English words, for previews of a single screen.
fn sample(pattern: &Pattern<&str>) -> String {
    let words: String = pattern
        .elements
        .iter()
        .filter_map(|it| match it {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable { .. } => None,
        })
        .collect();
    words.replace(['\n', '"', '\\', '{'], " ")
}

/// The pictures named in `pictures.txt`, taken from the Lucide set or drawn there.
fn write_pictures(out: &Path) {
    let lucide = fs::read_to_string(lucide_slint::lib()).expect("the crate has its picture file");
    let list = fs::read_to_string(PICTURES).expect("pictures.txt can be read");
    let mut slint = String::from("export global Pictures {\n");
    let mut rust = String::from(
        "/// Every picture as the commands of a path on a 24×24 grid.\n\
         pub const PICTURES: &[(&str, &str)] = &[\n",
    );
    for line in list
        .lines()
        .filter(|it| !it.starts_with('#') && !it.is_empty())
    {
        let (name, source) = line
            .split_once(" = ")
            .expect("a picture is `name = source`");
        let path = match source.strip_prefix("draw ") {
            Some(path) => path.to_owned(),
            None => lucide_path(&lucide, source),
        };
        writeln!(slint, "    out property <string> {name}: \"{path}\";").expect("a string grows");
        writeln!(rust, "(\"{name}\", \"{path}\"),").expect("a string grows");
    }
    slint.push_str("}\n");
    rust.push_str("];\n");
    write(&out.join("pictures.slint"), &slint);
    write(&out.join("pictures.rs"), &rust);
}

/// All strokes of one Lucide picture as one path. (The whole set is a file of 1.3 MB; handing all
/// of it to the Slint compiler would make every build wait for two thousand unused pictures.)
fn lucide_path(lucide: &str, name: &str) -> String {
    let start = format!("out property <Icon> {name}:");
    let from = lucide
        .find(&start)
        .unwrap_or_else(|| panic!("the Lucide set has no picture {name:?}"));
    let body = &lucide[from..];
    let body = &body[..body.find("};").expect("a picture ends")];
    body.split("command: \"")
        .skip(1)
        .filter_map(|it| it.split('"').next())
        .collect::<Vec<_>>()
        .join(" ")
}
