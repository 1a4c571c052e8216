//! What the invented people of the samples are called.

use translations::Text;

/// The same person, as she would write her name in the language of the screen.
pub(super) fn called(text: Text) -> [&'static str; 2] {
    match text.language().tag() {
        "am" => ["ሮዛ", "ተስፋዬ"],
        "ar" => ["ليلى", "حداد"],
        "bn" => ["রোজা", "রহমান"],
        "es" => ["María José", "Núñez"],
        "fa" => ["لیلا", "موسوی"],
        "fa-AF" => ["زهرا", "احمدی"],
        "fr" => ["Zoé", "Lefèvre"],
        "hi" => ["रोज़ा", "शर्मा"],
        "ht" => ["Woz", "Désir"],
        "ko" => ["지영", "박"],
        "my" => ["နှင်းဆီ", "ဦး"],
        "ne" => ["रोजा", "श्रेष्ठ"],
        "pa" => ["ਹਰਪ੍ਰੀਤ", "ਕੌਰ"],
        "ps" => ["پښتنه", "ګلالۍ"],
        "pt-BR" => ["Conceição", "Simões"],
        "ru" => ["Роза", "Щербакова"],
        "so" => ["Roosa", "Cali"],
        "sw" => ["Roza", "Juma"],
        "ti" => ["ሮዛ", "ገብረኪዳን"],
        "tr" => ["İrem", "Işık"],
        "uk" => ["Марʼяна", "Їжакевич"],
        "ur" => ["فاطمہ", "بھٹی"],
        "uz" => ["Gulnora", "Toʻrayeva"],
        "vi" => ["Hồng", "Nguyễn"],
        "zh-Hans" => ["小红", "王"],
        _ => ["Rosa", "Pérez"],
    }
}
