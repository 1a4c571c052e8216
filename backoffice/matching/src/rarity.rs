//! How much a word tells: a rare name says more than one that thousands have.

use crate::words::{Kind, Word};
use std::collections::HashSet;
use std::sync::LazyLock;

/// Names that very many people have, wherever an office is.
const COMMON: &str = " muhammad mohamed mohammed mohammad mohamad muhamad ahmed ahmad ali hassan hasan hussein hussain ibrahim \
    omar khan abdullah singh kaur kumar devi begum sharma maria jose juan luis carlos ana garcia rodriguez martinez \
    hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz cruz morales reyes ramos jean marie \
    pierre joseph nguyen tran le pham huynh vo thi van kim lee park choi jung wang li zhang liu chen yang huang zhao wu \
    zhou ivanov petrov alexander oleksandr sergey olena anna tesfaye abebe kebede girma tadesse haile bekele john mary \
    smith johnson williams brown jones silva santos oliveira souza david daniel michael fatima aisha yusuf mahmoud \
    محمد احمد علي حسن حسين عبدالله فاطمه محمود ابراهيم мухаммад александр сергей елена анна мария \
    김 이 박 최 정 王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 כהנ לוי אבבה ";

static COMMON_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| COMMON.split(' ').collect());

/// The weight of a word in thousandths by its kind, and by how often it is met in `of` names.
pub(crate) fn weight(word: &Word, met: usize, of: usize) -> u16 {
    match word.kind {
        Kind::Small => return 150,
        Kind::Initial => return 300,
        Kind::Name => {}
    }
    let is_common = COMMON_WORDS.contains(word.folded.as_str());
    by_frequency(is_common, met, of)
}

/// The weight of a name of which nothing is known but how often it is met.
pub(crate) fn by_frequency(is_common: bool, met: usize, of: usize) -> u16 {
    // As if this had been looked for among so many people before.
    const BEFORE: u32 = 2000;
    let before = if is_common { 20.0 } else { 0.5 };
    let number = |it: usize| f64::from(u32::try_from(it).unwrap_or(u32::MAX));
    let frequency = (number(met) + before) / (number(of) + f64::from(BEFORE));
    let weight = (-frequency.log10() / 3.6).clamp(0.45, 1.0);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 450 and 1000"
    )]
    let thousandths = (weight * 1000.0).round() as u16;
    thousandths
}
