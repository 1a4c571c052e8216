//! Chinese characters: each with its readings in Pinyin, and family names also as people from Hong Kong, Taiwan
//! and South East Asia spell them.

use super::{Place, latin};
use pinyin::ToPinyinMulti;

/// Family names as they are spelled outside the mainland.
const CUSTOMARY: &[(&str, &[&str])] = &[
    ("王", &["wong", "ong"]),
    ("李", &["lee", "lei"]),
    ("张張", &["chang", "cheung", "teo"]),
    ("刘劉", &["lau", "low"]),
    ("陈陳", &["chan", "tan", "chin"]),
    ("杨楊", &["yeung", "yeo"]),
    ("黄黃", &["wong", "hwang", "ng", "ooi"]),
    ("赵趙", &["chiu", "chao"]),
    ("吴吳", &["ng", "goh"]),
    ("周", &["chow", "chew"]),
    ("徐", &["tsui", "hsu", "chui"]),
    ("孙孫", &["suen", "soon"]),
    ("朱", &["chu"]),
    ("胡", &["woo", "wu"]),
    ("郭", &["kwok", "kuo", "quek"]),
    ("何", &["ho"]),
    ("林", &["lam", "lim"]),
    ("高", &["ko", "kao"]),
    ("罗羅", &["lo", "law"]),
    ("郑鄭", &["cheng", "tay"]),
    ("梁", &["leung", "neo"]),
    ("谢謝", &["tse", "chia", "hsieh"]),
    ("宋", &["sung", "soong"]),
    ("许許", &["hui", "koh", "hsu"]),
    ("邓鄧", &["tang"]),
    ("冯馮", &["fung"]),
    ("曹", &["tsao", "cho"]),
    ("彭", &["pang"]),
    ("曾", &["tsang", "tseng", "zeng"]),
    ("萧蕭肖", &["siu", "seow", "hsiao"]),
    ("蔡", &["choi", "chua", "tsai"]),
    ("潘", &["poon", "pun"]),
    ("袁", &["yuen"]),
    ("董", &["tung"]),
    ("余", &["yue", "yee"]),
    ("苏蘇", &["so"]),
    ("叶葉", &["yip", "ip", "yap"]),
    ("吕呂", &["lui", "lu"]),
    ("魏", &["ngai"]),
    ("蒋蔣", &["tseung", "chiang"]),
    ("田", &["tin", "tien"]),
    ("杜", &["to", "tu"]),
    ("沈", &["shum", "sim", "sham"]),
    ("姜", &["keung", "chiang"]),
    ("范範", &["van"]),
    ("钟鍾", &["chung"]),
    ("江", &["kong"]),
    ("洪", &["hung", "ang"]),
    ("邱", &["yau", "khoo", "chiu"]),
    ("廖", &["liu", "liew"]),
    ("欧阳歐陽", &["auyeung", "owyang"]),
    ("司徒", &["szeto", "seto"]),
    ("方", &["fong"]),
    ("石", &["shek"]),
    ("单單", &["shan"]),
    ("仇", &["qiu"]),
    ("解", &["xie"]),
    ("查", &["zha"]),
    ("任", &["ren", "yam"]),
    ("区區", &["ou", "au"]),
];

/// Family names of two characters.
const OF_TWO: [&str; 12] = [
    "欧阳", "歐陽", "司徒", "司马", "司馬", "诸葛", "諸葛", "上官", "皇甫", "令狐", "夏侯", "尉迟",
];

/// Calls `add` with each reading.
pub(super) fn read(folded: &str, place: Place, add: &mut dyn FnMut(&str)) {
    let mut readings = vec![String::new()];
    for character in folded.chars() {
        readings = continued(&readings, character);
    }
    for it in &readings {
        add(&latin::without_ng(it)
            .replace("zh", "j")
            .replace("ch", "C")
            .replace("sh", "S")
            .replace('x', "S")
            .replace('q', "C")
            .replace('v', "u"));
    }
    let customary = CUSTOMARY.iter().filter(|_| place == Place::Family);
    for (_, spellings) in customary.filter(|it| is_one_of(folded, it.0)) {
        for it in *spellings {
            add(&latin::sounds(it));
        }
    }
}

/// Each reading so far, gone on with each reading of the character; never more than four.
fn continued(readings: &[String], character: char) -> Vec<String> {
    let mut sounds: Vec<&str> = Vec::new();
    if let Some(multi) = character.to_pinyin_multi() {
        for at in 0..multi.count() {
            let sound = multi.get(at).plain();
            if !sounds.contains(&sound) {
                sounds.push(sound);
            }
        }
    } else {
        sounds.push("");
    }
    let most = if readings.len() > 1 { 2 } else { 3 };
    let all = readings.iter().flat_map(|it| {
        sounds
            .iter()
            .take(most)
            .map(move |sound| format!("{it}{sound}"))
    });
    all.take(4).collect()
}

/// Both forms of a family name stand one after the other in the list.
fn is_one_of(folded: &str, forms: &str) -> bool {
    !folded.is_empty()
        && forms.contains(folded)
        && (folded.chars().count() > 1) == (forms.chars().count() > 3 || forms == "司徒")
}

/// Family name and given name of a name written without a space.
pub(crate) fn divided(folded: &str) -> Option<usize> {
    let characters = folded.chars().count();
    let of_two = OF_TWO.iter().any(|it| folded.starts_with(it));
    let family = match characters {
        3.. if of_two => 2,
        2..=4 => 1,
        _ => return None,
    };
    folded.char_indices().nth(family).map(|it| it.0)
}

/// Whether Latin letters are Pinyin in which some letters are read otherwise than in most languages.
pub(crate) fn has_pinyin_spelling(plain: &str) -> bool {
    let is_special = plain.contains(['x', 'q', 'c', 'z']);
    is_special && plain.is_ascii() && plain.len() <= 12 && is_pinyin(plain, 4)
}

const INITIALS: [&str; 24] = [
    "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r",
    "z", "c", "s", "y", "w", "",
];
const FINALS: [&str; 34] = [
    "iang", "iong", "uang", "ang", "eng", "ing", "ong", "iao", "ian", "uai", "uan", "ai", "ei",
    "ao", "ou", "an", "en", "in", "un", "ia", "ie", "iu", "ua", "uo", "ui", "ue", "er", "a", "o",
    "e", "i", "u", "ve", "v",
];

fn is_pinyin(word: &str, syllables_left: u8) -> bool {
    if word.is_empty() {
        return true;
    }
    if syllables_left == 0 {
        return false;
    }
    let after_initials = INITIALS.iter().filter_map(|it| word.strip_prefix(it));
    let mut after_syllables =
        after_initials.flat_map(|rest| FINALS.iter().filter_map(|it| rest.strip_prefix(it)));
    after_syllables.any(|rest| is_pinyin(rest, syllables_left - 1))
}
