//! Arabic letters, for Arabic, Persian, Dari, Pashto, Urdu and Sorani names: long vowels only, the article, and
//! letters that sound differently from country to country.

/// Calls `add` with each reading.
pub(super) fn read(folded: &str, add: &mut dyn FnMut(&str)) {
    let plain = sounds(folded);
    // The servant of …: عبدالرحمن as "abd" and the name after the article.
    let servant = folded
        .strip_prefix("عبدال")
        .filter(|it| it.chars().count() > 1);
    match servant {
        Some(rest) => add(&format!("abd{}", sounds(rest))),
        None => add(&plain),
    }
    if let Some(rest) = folded
        .strip_prefix("ال")
        .filter(|it| it.chars().count() > 2)
    {
        add(&sounds(rest));
    }
    // Egypt says "g" for ج, Iran and Afghanistan "v" for و, and "z" for ذ, ض and ظ.
    if folded.contains('ج') {
        add(&plain.replace('j', "g"));
    }
    if folded.contains('و') {
        add(&plain.replace('w', "v"));
    }
    if folded.contains(['ذ', 'ض', 'ظ', 'ث']) {
        let persian: String = folded.chars().map(persian).collect();
        add(&sounds(&persian));
    }
}

fn persian(letter: char) -> char {
    match letter {
        'ذ' | 'ض' | 'ظ' => 'ز',
        'ث' => 'س',
        other => other,
    }
}

fn sounds(folded: &str) -> String {
    // The last ه is mostly not said, and "h" after a last vowel not written by all.
    let said = folded
        .strip_suffix('ه')
        .filter(|it| it.chars().count() > 1)
        .unwrap_or(folded);
    said.chars().map(sound).collect()
}

fn sound(letter: char) -> &'static str {
    match letter {
        'ا' | 'ع' => "a",
        'ب' => "b",
        'پ' => "p",
        'ت' | 'ط' | 'ټ' | 'ٹ' => "t",
        'ث' => "T",
        'ج' => "j",
        'چ' => "C",
        'ح' | 'ه' => "h",
        'خ' => "X",
        'د' | 'ض' | 'ډ' | 'ڈ' => "d",
        'ذ' => "D",
        'ر' | 'ړ' | 'ڑ' | 'ڕ' => "r",
        'ز' | 'ظ' | 'ځ' => "z",
        'ژ' | 'ږ' => "Z",
        'س' | 'ص' => "s",
        'ش' | 'ښ' => "S",
        'څ' => "c",
        'غ' => "G",
        'ف' => "f",
        'ڤ' | 'ۆ' => "v",
        'ق' => "q",
        'ك' => "k",
        'گ' | 'ګ' | 'ڭ' => "g",
        'ل' | 'ڵ' => "l",
        'م' => "m",
        'ن' | 'ں' | 'ڼ' => "n",
        'و' => "w",
        'ي' | 'ێ' => "y",
        _ => "",
    }
}
