//! Draws the sample letters and forms into a folder, to look at them: `cargo run -p typesetting --example letters -- FOLDER`.

#[path = "../tests/samples/mod.rs"]
mod samples;

use std::fs;
use std::path::PathBuf;
use typesetting::{Languages, Paper, Sheet, Size, pictures, typeset};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("which folder?")?);
    fs::create_dir_all(&folder)?;
    let draw = |name: &str, sheet: &Sheet| -> Result<(), Box<dyn std::error::Error>> {
        let started = std::time::Instant::now();
        let printed = typeset(sheet)?;
        println!(
            "{name}: {} pages, {} bytes, {:?}, missing {:?}",
            printed.pages,
            printed.pdf.len(),
            started.elapsed(),
            printed.missing
        );
        fs::write(folder.join(format!("{name}.pdf")), printed.pdf)?;
        for (at, picture) in pictures(sheet, 80)?.iter().enumerate() {
            fs::write(folder.join(format!("{name}-{}.png", at + 1)), picture)?;
        }
        Ok(())
    };
    for tag in samples::tags() {
        draw(&format!("letter-{tag}"), &samples::letter(tag))?;
    }
    for tag in ["es", "ar"] {
        draw(&format!("form-{tag}"), &samples::form(tag))?;
        let large = Sheet {
            size: Size::LargePrint,
            ..samples::letter(tag)
        };
        draw(&format!("large-{tag}"), &large)?;
        let mut alone = samples::letter(tag);
        alone.languages = Languages::One(alone.languages.reader());
        alone.paper = Paper::A4;
        draw(&format!("alone-{tag}"), &alone)?;
    }
    Ok(())
}
