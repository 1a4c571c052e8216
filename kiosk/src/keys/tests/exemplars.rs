//! The letters of each language, from the main exemplar sets of CLDR 48, and names that must be possible.

use super::super::{Act, Method, act};
use super::*;

/// The letters of a language that CLDR lists as its main ones (Hangul and Chinese: names below).
fn exemplars(tag: &str) -> &'static str {
    match tag {
        "es" => "a á b c d e é f g h i í j k l m n ñ o ó p q r s t u ú ü v w x y z",
        "en" | "sw" => "a b c d e f g h i j k l m n o p q r s t u v w x y z",
        "ht" => "a an b ch d e è en f g h i j k l m n ng o ò on ou oun p r s t ui v w y z x",
        "pt-BR" => "a á à â ã b c ç d e é ê f g h i í j k l m n o ó ò ô õ p q r s t u ú v w x y z",
        "pa" => concat!(
            "ੱ ੰ ਂ ਼ ੦ ੧ ੨ ੩ ੪ ੫ ੬ ੭ ੮ ੯ ੴ ੳ ਉ ਊ ਓ ਅ ਆ ਐ ਔ ੲ ਇ ਈ ਏ ਸ ਸ਼ ਹ ਕ ਖ ਖ਼ ਗ ਗ਼ ਘ ਙ ਚ ਛ ਜ ਜ਼ ਝ ਞ ਟ ਠ ਡ ਢ ਣ ",
            "ਤ ਥ ਦ ਧ ਨ ਪ ਫ ਫ਼ ਬ ਭ ਮ ਯ ਰ ਲ ਲ਼ ਵ ੜ ੍ ਾ ਿ ੀ ੁ ੂ ੇ ੈ ੋ ੌ ਃ"
        ),
        "ru" => "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я",
        "ar" => concat!(
            "ً ٌ ٍ َ ُ ِ ّ ْ ٰ ء أ ؤ إ ئ ا آ ب ة ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ى ي ",
            "پ چ ژ ڤ ک گ ی"
        ),
        "fr" => {
            "a à â æ b c ç d e é è ê ë f g h i î ï j k l m n o ô œ p q r s t u ù û ü v w x y ÿ z"
        }
        "tr" => "a b c ç d e f g ğ h ı i j k l m n o ö p q r s ş t u ü v w x y z â î û",
        "uk" => "а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я ʼ ё ъ ы э",
        "fa-AF" => concat!(
            "ً ٍ ٌ ّ ٔ آ ا ء أ ؤ ئ ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ة ی ",
            "َ ُ ِ ْ ٰ \u{200c} إ ټ ځ څ ډ ړ ږ ښ ك ګ ڼ ى ي"
        ),
        "fa" => concat!(
            "ً ٍ ٌ ّ ٔ آ ا ء أ ؤ ئ ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ة ی ",
            "ـ َ ُ ِ ْ ٰ \u{200c} إ ك ى ي"
        ),
        "ps" => concat!(
            "َ ِ ُ ً ٍ ٌ ّ ْ ٔ ٰ آ ا أ ء ب پ ت ټ ث ج ځ چ څ ح خ د ډ ذ ر ړ ز ژ ږ س ش ښ ص ض ط ظ ع غ ف ق ک ګ گ ل م ",
            "ن ڼ ه ة و ؤ ی ي ې ۍ ئ ے \u{200c}"
        ),
        "ur" => concat!(
            "ا ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ہ ھ ء ی ے ",
            "ً ٌ ٍ َ ُ ِ ّ ْ ٔ ٖ ٗ ٰ أ آ ں ؤ ۂ ۃ ئ ة ه ي"
        ),
        "so" => "a b c d e f g h i j k l m n o p q r s t u v w x y z '",
        "hi" | "ne" => concat!(
            "़ ॐ ं ँ ः अ आ इ ई उ ऊ ऋ ऌ ऍ ए ऐ ऑ ओ औ क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल ळ व श ",
            "ष स ह ऽ ा ि ी ु ू ृ ॅ े ै ॉ ो ौ ्"
        ),
        "bn" => concat!(
            "় ৺ অ আ ই ঈ উ ঊ ঋ ৠ ঌ ৡ এ ঐ ও ঔ ং ঃ ঁ ক ক্ষ খ গ ঘ ঙ চ ছ জ ঝ ঞ ট ঠ ড ড় ঢ ঢ় ণ ত ৎ থ দ ধ ন প ফ ব ভ ম ",
            "য য় র ল শ ষ স হ ঽ া ি ী ু ূ ৃ ৄ ৢ ৣ ে ৈ ো ৌ ্ ৗ"
        ),
        "vi" => concat!(
            "a ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ à b c d đ e è ẻ ẽ é ẹ ê ề ể ễ ế ệ g h i ì ỉ ĩ í ị k l m n o ò ỏ õ ó ",
            "ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ p q r s t u ù ủ ũ ú ụ ư ừ ử ữ ứ ự v x y ỳ ỷ ỹ ý ỵ f j w z"
        ),
        "uz" => concat!(
            "a b d e f g h i j k l m n o p q r s t u v x y z oʻ gʻ sh ch ʼ c w ",
            "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш ъ ь э ю я ў қ ғ ҳ"
        ),
        "my" => concat!(
            "က ခ ဂ ဃ င စ ဆ ဇ ဈ ဉ ည ဋ ဌ ဍ ဎ ဏ တ ထ ဒ ဓ န ပ ဖ ဗ ဘ မ ယ ရ လ ဝ သ ဟ ဠ အ ဣ ၏ ဤ ဥ ဦ ဧ ဩ ဪ ာ ါ ိ ီ ု ူ ေ ဲ ံ ဿ ",
            "ျ ြ ွ ှ ္ ် ့ း ၀ ၁ ၂ ၃ ၄ ၅ ၆ ၇ ၈ ၉ ၵ ၚ ၽ ၾ ၐ ၑ ၥ ဨ ဢ ၒ ၓ ၔ ၕ ဳ ၖ ၗ ၘ ၙ ႆ ဴ ၢ ၤ ႈ ႊ ႏ"
        ),
        "ko" => "가 힣 각 값 왕 꽃 뷁 의 쀍 얘 예 ㅋ ㅠ",
        "am" => AMHARIC,
        "ti" => TIGRINYA,
        "zh-Hans" => "王 李 张 刘 陈 杨 黄 赵 吴 周 欧 阳 司 马 吕 女 略 喆 玥 · ，",
        _ => unreachable!("every language of TAGS has its letters here"),
    }
}

const AMHARIC: &str = concat!(
    "ሀ ሁ ሂ ሃ ሄ ህ ሆ ለ ሉ ሊ ላ ሌ ል ሎ ሏ ሐ ሑ ሒ ሓ ሔ ሕ ሖ ሗ መ ሙ ሚ ማ ሜ ም ሞ ሟ ሠ ሡ ሢ ሣ ሤ ሥ ሦ ሧ ረ ሩ ሪ ራ ሬ ር ሮ ሯ ሰ ሱ ሲ ሳ ሴ ስ ሶ ሷ ",
    "ሸ ሹ ሺ ሻ ሼ ሽ ሾ ሿ ቀ ቁ ቂ ቃ ቄ ቅ ቆ ቈ ቊ ቋ ቌ ቍ በ ቡ ቢ ባ ቤ ብ ቦ ቧ ቨ ቩ ቪ ቫ ቬ ቭ ቮ ቯ ተ ቱ ቲ ታ ቴ ት ቶ ቷ ቸ ቹ ቺ ቻ ቼ ች ቾ ቿ ",
    "ኀ ኁ ኂ ኃ ኄ ኅ ኆ ኈ ኊ ኋ ኌ ኍ ነ ኑ ኒ ና ኔ ን ኖ ኗ ኘ ኙ ኚ ኛ ኜ ኝ ኞ ኟ አ ኡ ኢ ኣ ኤ እ ኦ ኧ ከ ኩ ኪ ካ ኬ ክ ኮ ኰ ኲ ኳ ኴ ኵ ኸ ኹ ኺ ኻ ኼ ኽ ኾ ",
    "ወ ዉ ዊ ዋ ዌ ው ዎ ዐ ዑ ዒ ዓ ዔ ዕ ዖ ዘ ዙ ዚ ዛ ዜ ዝ ዞ ዟ ዠ ዡ ዢ ዣ ዤ ዥ ዦ ዧ የ ዩ ዪ ያ ዬ ይ ዮ ደ ዱ ዲ ዳ ዴ ድ ዶ ዷ ጀ ጁ ጂ ጃ ጄ ጅ ጆ ጇ ",
    "ገ ጉ ጊ ጋ ጌ ግ ጎ ጐ ጒ ጓ ጔ ጕ ጠ ጡ ጢ ጣ ጤ ጥ ጦ ጧ ጨ ጩ ጪ ጫ ጬ ጭ ጮ ጯ ጰ ጱ ጲ ጳ ጴ ጵ ጶ ጷ ጸ ጹ ጺ ጻ ጼ ጽ ጾ ጿ ፀ ፁ ፂ ፃ ፄ ፅ ፆ ",
    "ፈ ፉ ፊ ፋ ፌ ፍ ፎ ፏ ፐ ፑ ፒ ፓ ፔ ፕ ፖ ፗ"
);

/// What Tigrinya has beyond Amharic, and some of what they share.
const TIGRINYA: &str = "ቐ ቑ ቒ ቓ ቔ ቕ ቖ ቘ ቚ ቛ ቜ ቝ ዀ ዂ ዃ ዄ ዅ ፇ ፟ ሀ ሰ ሷ ኳ ዓ ጸ ፗ";

/// What can be typed by touching one key, and choosing once, on any page of the language in this order.
fn reach(tag: &'static str, order: Order, portrait: bool) -> BTreeSet<String> {
    let line = Line::default();
    let mut there = BTreeSet::new();
    for letters in EVERY {
        for page in 0..PAGES {
            let board = Board {
                page,
                portrait,
                order: Some(order),
                ..board(tag, letters, &line)
            };
            let method = Method::of(tag, letters);
            for key in rows(&board, english()).iter().flatten() {
                let Some(Act::Insert(letter)) = act(&key.id) else {
                    continue;
                };
                let typed = line.letter(method, letter, 9);
                if method == Method::Fidel {
                    let choices = typed.choices(method);
                    there.extend(choices.into_iter().map(|it| it.letter));
                }
                there.insert(letter.to_owned());
            }
        }
    }
    there
}

/// Whether the keys, touched one after the other, make this.
fn can_make(tag: &str, there: &BTreeSet<String>, wanted: &str) -> bool {
    let from_keys = |wanted: &str| {
        let mut rest = wanted;
        while !rest.is_empty() {
            let Some(key) = there
                .iter()
                .filter(|it| rest.starts_with(it.as_str()))
                .max_by_key(|it| it.len())
            else {
                return false;
            };
            rest = &rest[key.len()..];
        }
        true
    };
    from_keys(wanted)
        || match tag {
            "ko" => korean(there, wanted),
            "vi" => vietnamese(there, wanted),
            "zh-Hans" => pinyin::every_character().contains(wanted),
            _ => false,
        }
}

/// Some two to five letters of the keys become the syllable.
fn korean(there: &BTreeSet<String>, wanted: &str) -> bool {
    let method = Method::Hangul;
    let mut lines = vec![Line::default()];
    for _ in 0..5 {
        let mut next: Vec<Line> = Vec::new();
        for line in &lines {
            for key in there {
                let longer = line.letter(method, key, 2);
                let text = longer.text();
                if *text == wanted {
                    return true;
                }
                // Only ways that can still lead there: one syllable with the same beginning.
                let block = |it: &str| {
                    it.chars()
                        .next()
                        .map(|it| (u32::from(it).wrapping_sub(0xac00)) / 588)
                };
                let begins = text.chars().count() == 1
                    && (block(&text) == block(wanted) || line.text().is_empty());
                if begins && next.iter().all(|it| *it.text() != *text) {
                    next.push(longer);
                }
            }
        }
        lines = next;
    }
    false
}

/// A letter and a key for its tone.
fn vietnamese(there: &BTreeSet<String>, wanted: &str) -> bool {
    let ways = there
        .iter()
        .flat_map(|one| there.iter().map(move |other| (one, other)));
    ways.into_iter().any(|(one, other)| {
        let line = Line::default().letter(Method::Telex, one, 2);
        *line.letter(Method::Telex, other, 2).text() == *wanted
    })
}

#[test]
fn every_letter_of_every_language_can_be_typed_in_each_order_on_each_screen() {
    for tag in TAGS {
        for order in orders(tag) {
            for portrait in [false, true] {
                let there = reach(tag, order, portrait);
                let missing: Vec<&str> = exemplars(tag)
                    .split(' ')
                    .filter(|it| !can_make(tag, &there, it))
                    .collect();
                assert!(
                    missing.is_empty(),
                    "{tag} {order:?}: no way to type {missing:?}"
                );
            }
        }
    }
}

#[test]
fn names_of_every_language_can_be_typed() {
    for (tag, name) in [
        ("es", "María José Núñez Peña"),
        ("ht", "Jean-Pierre Désir"),
        ("pt-BR", "Conceição Antônio"),
        ("pa", "ਹਰਪ੍ਰੀਤ ਸਿੰਘ"),
        ("ru", "Наталья Щербакова"),
        ("ar", "عبد الرحمٰن حدّاد"),
        ("fr", "Benoît Lefèvre-Noël"),
        ("tr", "çiğdem ışık"),
        ("uk", "мар'яна їжакевич".replace('\'', "ʼ").leak()),
        ("fa-AF", "زهرا احمدی"),
        ("ps", "پښتنه ګلالۍ"),
        ("fa", "علی\u{200c}رضا موسوی"),
        ("am", "ሰላማዊት ተስፋዬ"),
        ("ti", "ሃይለ ገብረኪዳን"),
        ("so", "faadumo cali"),
        ("hi", "प्रिया श्रीवास्तव"),
        ("ne", "सरस्वती श्रेष्ठ"),
        ("bn", "মোহাম্মদ রহমান"),
        ("uz", "gʻulnora toʻrayeva"),
        ("my", "အောင်ဆန်းစုကြည်"),
        ("ur", "فاطمہ بھٹی"),
        ("sw", "amina juma"),
    ] {
        for order in orders(tag) {
            let there = reach(tag, order, false);
            let small: String = name.split(' ').map(|it| it.to_lowercase() + " ").collect();
            let small = if tag == "tr" { name } else { small.trim_end() };
            assert!(can_make(tag, &there, small), "{tag} {order:?}: {name}");
        }
    }
}
