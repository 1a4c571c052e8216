//! What the screen remembers while somebody types: the field, the line in it, which keys are shown. It is
//! forgotten with the question; only the order of the letters stays as long as the visit.

use super::own::fields;
use super::typing;
use super::{Field, Keyboard, Screen, Touch, Typed, View};
use crate::keys::{self, Act, Besides, Board, Kind, Letters, Line, Method, Order};

/// How somebody types.
#[derive(Default)]
pub(super) struct Typist {
    pub(super) field: usize,
    /// The text of each field, as last typed or shown.
    pub(super) typed: Vec<Typed>,
    /// Fields whose letters the visitor asked to see.
    shown: Vec<bool>,
    /// Fields that held something when somebody came back to them.
    kept: Vec<bool>,
    /// A key was touched a moment ago, so the letters are still visible.
    pub(super) fresh: bool,
    /// The line of the field that is typed into, with what is in the making at its end.
    line: Line,
    /// Which letters were chosen; `None` leaves that to the field.
    letters: Option<Letters>,
    page: usize,
    order: Option<Order>,
    /// Shift touched by hand; `None` leaves capitals to the beginning of words.
    shift: Option<bool>,
    /// The screen is higher than wide: fewer keys in a row.
    pub(super) portrait: bool,
}

impl Typist {
    /// Another question: everything is forgotten but what the visitor chose for good.
    /// Whoever comes back to what they typed, when something else was on the screen meanwhile, sees dots first.
    pub(super) fn anew(&self, view: &View, comes_back: bool) -> Typist {
        let visit_goes_on = matches!(
            view.screen,
            Screen::Notice(_) | Screen::Question(_) | Screen::Review(_)
        );
        Typist {
            order: self.order.filter(|_| visit_goes_on),
            portrait: self.portrait,
            kept: fields(view)
                .iter()
                .map(|it| comes_back && !it.value.is_empty())
                .collect(),
            ..Typist::default()
        }
    }

    /// Takes over the texts that `view` shows. What is in the making stays so only if it is still there.
    pub(super) fn follow(&mut self, view: &View) {
        let fields = fields(view);
        self.typed = fields.iter().map(|it| it.value.clone()).collect();
        self.shown.resize(fields.len(), false);
        if *self.line.text() != *self.text() {
            self.line = Line::of(self.text());
        }
    }

    fn text(&self) -> &str {
        self.typed.get(self.field).map_or("", |it| it.as_str())
    }

    /// Whether its letters are only seen while they are typed, or by whoever asks to see them.
    pub(super) fn is_private(&self, index: usize, field: &Field) -> bool {
        field.private || self.kept.get(index).is_some_and(|it| *it)
    }

    /// Whether the letters of a field are drawn as dots now.
    pub(super) fn hides(&self, index: usize, field: &Field) -> bool {
        let being_typed = self.fresh && index == self.field;
        self.is_private(index, field) && !self.shown[index] && !being_typed
    }

    /// Types into another field from now on.
    pub(super) fn choose_field(&mut self, index: usize) {
        self.field = index.min(self.typed.len().saturating_sub(1));
        self.line = Line::of(self.text());
        self.shift = None;
        self.fresh = false;
    }

    /// Nothing is in the making any more.
    pub(super) fn settle(&mut self) {
        self.line = self.line.settle();
    }

    /// Hides what can be seen, also when it is only seen because it was typed a moment ago, and shows
    /// what cannot.
    pub(super) fn show_or_hide(&mut self, index: usize, fields: &[Field]) {
        if let Some(field) = fields.get(index) {
            self.shown[index] = self.hides(index, field);
        }
        self.fresh = false;
    }

    /// The keys that are shown now.
    pub(super) fn board<'a>(&'a self, view: &View) -> Board<'a> {
        Board {
            kind: kind(view, self.field),
            letters: self.letters(view),
            besides: match self.keyboard(view) {
                Some(Keyboard::Code) => Besides::Digits,
                Some(Keyboard::Email) => Besides::Email,
                _ => Besides::Nothing,
            },
            page: self.page,
            order: self.order,
            capital: self.capital(view),
            portrait: self.portrait,
            tag: view.language.tag(),
            line: &self.line,
        }
    }

    /// The beginning of the line, when its end is in the making.
    pub(super) fn before_pending(&self, view: &View) -> Option<&str> {
        self.line.before_pending(self.method(view))
    }

    fn method(&self, view: &View) -> Method {
        match kind(view, self.field) {
            Kind::Letters => Method::of(view.language.tag(), self.letters(view)),
            Kind::Digits | Kind::Phone => Method::Plain,
        }
    }

    fn letters(&self, view: &View) -> Letters {
        let usual = match self.keyboard(view) {
            Some(Keyboard::Latin | Keyboard::Code | Keyboard::Email) => Letters::Latin,
            _ => Letters::Own,
        };
        self.letters.unwrap_or(usual)
    }

    fn keyboard(&self, view: &View) -> Option<Keyboard> {
        fields(view).get(self.field).map(|it| it.keyboard)
    }

    fn capital(&self, view: &View) -> bool {
        self.shift.unwrap_or_else(|| match self.keyboard(view) {
            Some(Keyboard::Email) => false,
            Some(Keyboard::Code) => true,
            _ => keys::begins_word(self.text()),
        })
    }

    /// What a key does to the field that is typed into; `None` when it changes no text.
    pub(super) fn key(&mut self, act: Act<'_>, view: &View) -> Option<Touch> {
        let field = fields(view).get(self.field)?;
        let method = self.method(view);
        let line = match act {
            Act::Shift => {
                self.shift = Some(!self.capital(view));
                return None;
            }
            Act::Order => {
                self.order = Some(self.board(view).order().other());
                self.page = 0;
                return None;
            }
            Act::Letters(letters) => {
                self.settle();
                (self.letters, self.page) = (Some(letters), 0);
                return None;
            }
            Act::MoreLetters => {
                self.page += 1;
                return None;
            }
            Act::MoreChoices => {
                self.line = self.line.more_choices(method, self.portrait);
                return None;
            }
            Act::Insert(letter) => self.line.letter(method, letter, field.max),
            Act::Pick(index) => self.line.pick(method, index),
            Act::Backspace => self.line.backspace(method),
            Act::Clear => Line::default(),
        };
        let text = line.text();
        self.line = line;
        self.shift = None;
        self.fresh = true;
        self.typed[self.field].clone_from(&text);
        Some(Touch::Typed {
            field: field.id.clone(),
            text,
        })
    }
}

fn kind(view: &View, field: usize) -> Kind {
    match fields(view).get(field).map(|it| it.keyboard) {
        Some(Keyboard::Phone) => Kind::Phone,
        Some(Keyboard::Digits) => Kind::Digits,
        _ => Kind::Letters,
    }
}

/// The words of a field as they are drawn: dots, a grouped number, or what was typed. `code` is what is
/// dialled before a phone number.
pub(super) fn words(field: &Field, hides: bool, code: &str) -> String {
    if hides {
        typing::hidden(&field.value)
    } else if field.keyboard == Keyboard::Phone {
        typing::grouped_phone(&field.value, code)
    } else {
        field.value.as_str().to_owned()
    }
}
