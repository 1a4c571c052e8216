//! Cyrillic letters: Russian and Ukrainian, with those of Central Asia and the Balkans.

/// Calls `add` with each reading.
pub(super) fn read(folded: &str, add: &mut dyn FnMut(&str)) {
    let russian: String = folded.chars().map(sound).collect();
    add(&russian);
    // Ukrainian and Belarusian say "h" for г, and so do many who write Latin letters.
    if folded.contains('г') {
        add(&russian.replace('g', "h"));
    }
}

fn sound(letter: char) -> &'static str {
    match letter {
        'а' | 'ә' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ѓ' => "g",
        'ғ' => "G",
        'д' => "d",
        'е' | 'э' | 'є' => "e",
        'ж' => "Z",
        'җ' | 'џ' | 'ђ' | 'ҷ' | 'ӌ' => "j",
        'з' => "z",
        'ѕ' => "dz",
        'и' | 'і' | 'ї' | 'ы' | 'ӣ' => "i",
        'й' | 'ј' => "y",
        'к' | 'қ' | 'ќ' | 'ҡ' => "k",
        'л' => "l",
        'љ' => "ly",
        'м' => "m",
        'н' | 'ң' | 'ҥ' => "n",
        'њ' => "ny",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ҫ' => "s",
        'т' => "t",
        'ћ' | 'ч' => "C",
        'у' | 'ү' | 'ұ' | 'ӯ' => "u",
        'ў' => "w",
        'ф' => "f",
        'х' => "X",
        'ҳ' | 'һ' => "h",
        'ц' => "c",
        'ш' | 'щ' => "S",
        'ю' => "yu",
        'я' => "ya",
        _ => "",
    }
}
