//! The voice of the kiosk: every question, choice and error can be heard, from a recording, or else by a voice
//! of the machine. A touch stops it at once. It is given words of the program only, never what a visitor typed.

mod cards;
mod clips;
mod jack;
mod news;
mod pipes;
mod programs;
mod script;
mod talker;
mod utterance;
mod volume;

pub use clips::Clips;
pub use jack::Headphones;
pub use programs::{Manner, Player, Programs};
pub use script::script;
use utterance::is_harmless;
pub use utterance::{HEADING, Hearers, Utterance};
pub use volume::Volume;

use crate::ui::{Heard, Hearing, Overlay, Place, Screen, Touch, View};
use jack::Jack;
use news::News;
use programs::voice_of;
use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};
use talker::{Board, Order, Say, Talker, look};
use translations::Text;

/// How long the program waits for the voice to end.
const END_PATIENCE: Duration = Duration::from_millis(500);

/// What sound comes out of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Speaker {
    /// A loudspeaker, or headphones when they are plugged in.
    #[default]
    On,
    /// Nothing: this kiosk is silent.
    Off,
    /// Headphones only: without them, or where nothing tells of them, this kiosk is silent.
    HeadphonesOnly,
    /// Headphones that cannot be unplugged: nobody looks whether they are.
    HeadphonesFixed,
    /// A loudspeaker, whatever it is plugged into: a machine cannot tell one in its headphone jack from headphones.
    Loudspeaker,
}

impl Speaker {
    /// Who hears this kiosk; nobody where it is silent.
    fn hearers(self, headphones: Headphones) -> Option<Hearers> {
        match (self, headphones) {
            (Speaker::Off, _)
            | (Speaker::HeadphonesOnly, Headphones::Unplugged | Headphones::Unknown) => None,
            (Speaker::HeadphonesFixed, _)
            | (Speaker::On | Speaker::HeadphonesOnly, Headphones::Plugged) => {
                Some(Hearers::OnlyTheVisitor)
            }
            (Speaker::Loudspeaker, _)
            | (Speaker::On, Headphones::Unplugged | Headphones::Unknown) => {
                Some(Hearers::Everybody)
            }
        }
    }
}

/// How a kiosk sounds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sounding {
    /// What sound comes out of.
    pub speaker: Speaker,
    /// What it speaks with.
    pub programs: Programs,
}

impl Sounding {
    /// A kiosk that makes no sound.
    pub fn silent() -> Sounding {
        Sounding {
            speaker: Speaker::Off,
            programs: Programs::default(),
        }
    }
}

/// The voice, and what a visitor has wished of it.
pub struct Speech {
    speaker: Speaker,
    clips: Arc<Clips>,
    /// None when there is nothing to speak with.
    voice: Option<Voice>,
    board: Board,
    volume: Cell<Volume>,
    /// Whether everything is read; `None` when this visitor has not said.
    aloud: Cell<Option<bool>>,
    /// This visitor has heard something.
    has_listened: Cell<bool>,
    news: RefCell<News>,
    /// Nobody is at the screen.
    rests: Cell<bool>,
    /// How often something was ordered to be said.
    #[cfg(test)]
    orders: Cell<usize>,
}

/// The threads behind the voice.
struct Voice {
    orders: Sender<Order>,
    /// Tells when nothing speaks any more, and nothing it has started is left.
    ended: Receiver<()>,
    jack: Option<Jack>,
}

impl Speech {
    /// Starts the voice on a thread of its own, if there is anything to speak with.
    pub fn start(sounding: Sounding, clips: Arc<Clips>) -> Speech {
        let board = Board::default();
        let Sounding { speaker, programs } = sounding;
        let first = programs.players.first().filter(|_| speaker != Speaker::Off);
        if speaker == Speaker::HeadphonesOnly
            && (programs.jack.is_none() || !first.is_some_and(Player::is_led))
        {
            tracing::warn!(
                "nothing tells of headphones here, and this kiosk is silent without them\n  try: install pactl and a \
                 sound server, or --speaker headphones-fixed for headphones that cannot be unplugged"
            );
        }
        let is_led = first.map(Player::is_led);
        let voice = is_led.map(|is_led| {
            look(&board).is_led = is_led;
            let pactl = programs.jack.clone();
            let pactl = pactl.filter(|_| speaker != Speaker::Loudspeaker);
            let jack = pactl.map(|it| Jack::watch(it, Arc::clone(&board)));
            let (order, orders) = mpsc::channel();
            let (alive, ended) = mpsc::channel();
            let talker = Talker {
                speaker,
                programs,
                clips: Arc::clone(&clips),
                orders,
                board: Arc::clone(&board),
                failed: 0,
                ended: alive,
            };
            thread::spawn(move || talker.run());
            Voice {
                orders: order,
                ended,
                jack,
            }
        });
        Speech {
            speaker,
            clips,
            voice,
            board,
            volume: Cell::default(),
            aloud: Cell::default(),
            has_listened: Cell::default(),
            news: RefCell::default(),
            rests: Cell::default(),
            #[cfg(test)]
            orders: Cell::default(),
        }
    }

    /// Ends the voice, and every program that it has started; waits a short while until they are gone. Nothing is
    /// said any more.
    pub fn end(&self) {
        if let Some(voice) = &self.voice {
            // A thread that has ended needs no order.
            let _ = voice.orders.send(Order::End);
            if let Some(jack) = &voice.jack {
                jack.end(END_PATIENCE);
            }
            let _ = voice.ended.recv_timeout(END_PATIENCE);
        }
    }

    /// Takes in a touch: whatever it is, it stops the voice. What is touched may start it again.
    pub fn touched(&self, touch: &Touch, view: &View, place: &Place) {
        self.stop();
        // Asked once: what is for the visitor alone is said only while nobody else hears it.
        let hearers = self.hearers();
        match touch {
            Touch::Listen(Heard::All) => self.say_first(hearers, script(view, place, hearers)),
            Touch::Listen(Heard::Item(item)) => {
                let mut script = script(view, place, hearers);
                script.retain(|it| it.item == *item);
                self.say(hearers, script);
            }
            Touch::Reached { item, name } => self.reached(item, name, hearers, view, place),
            Touch::ReadAloud => {
                self.aloud.set(Some(!self.reads_aloud()));
                self.news.borrow_mut().forget();
            }
            Touch::Louder | Touch::Quieter => {
                let volume = self.volume.get();
                let (volume, id) = match touch {
                    Touch::Louder => (volume.louder(), "kiosk-comfort-louder"),
                    _ => (volume.quieter(), "kiosk-comfort-quieter"),
                };
                self.volume.set(volume);
                let words = Text::new(view.language).of(id);
                let words = Utterance::new(view.language, "@volume", &words);
                self.say(hearers, vec![words]);
            }
            _ => {}
        }
    }

    /// Says where the keys have come to, to those who hear the screen. What is not in its script, as the letters that
    /// are typed next, is said to the visitor alone, unless it is known to be harmless.
    fn reached(&self, item: &str, name: &str, hearers: Hearers, view: &View, place: &Place) {
        if !self.reads_aloud() && !self.has_listened.get() {
            return;
        }
        let mut said = script(view, place, hearers);
        said.retain(|it| !item.is_empty() && it.item == item);
        if said.is_empty() && (is_harmless(item) || hearers == Hearers::OnlyTheVisitor) {
            said.push(Utterance::new(view.language, item, name));
        }
        self.say(hearers, said);
    }

    /// Takes in what is on the screen, and reads what is new of it to those who have everything read.
    pub fn shows(&self, view: &View, place: &Place) {
        if self.voice.is_none() {
            return;
        }
        let is_rest = matches!(
            view.screen,
            Screen::Welcome(_) | Screen::Closed(_) | Screen::Full(_)
        );
        // Whoever comes next begins as everybody does, also after somebody has only listened at a closed door.
        let comes_or_goes = self.rests.replace(is_rest) != is_rest;
        if comes_or_goes {
            self.forget();
        }
        if is_rest {
            return;
        }
        let hearers = self.hearers();
        // Somebody who cannot read learns by the first touch that this machine speaks.
        if comes_or_goes && matches!(view.screen, Screen::Language(_)) {
            let mut greeting = script(view, place, hearers);
            greeting.retain(|it| it.item == HEADING);
            self.say(hearers, greeting);
            // They have not asked for it.
            self.has_listened.set(false);
        }
        // Whoever has listened before is told also that everything will be erased.
        let is_asked = matches!(view.overlay, Some(Overlay::StillHere { .. }));
        let reads = self.reads_aloud() || (is_asked && self.has_listened.get());
        let mut new = self.news.borrow_mut().of(script(view, place, hearers));
        if new.is_empty() {
            return;
        }
        if reads {
            self.say_first(hearers, new);
        } else if is_asked {
            // Nobody looks at the screen who does not know that it asks; what the answers were is not said.
            new.retain(|it| it.item == HEADING);
            self.say(hearers, new);
            self.has_listened.set(false);
        }
    }

    /// What the screen shows of the voice.
    pub fn hearing(&self, view: &View, place: &Place) -> Hearing {
        let script = if self.can_sound() {
            script(view, place, self.hearers())
        } else {
            Vec::new()
        };
        let items = script.into_iter().filter(|it| self.can_say(it));
        let items: Vec<String> = items.map(|it| it.item).collect();
        let (speaking, _) = self.speaking();
        Hearing {
            can_listen: !items.is_empty(),
            items,
            speaking,
            reads_aloud: self.reads_aloud(),
            others_can_hear: self.hearers() == Hearers::Everybody,
            volume: self.volume.get().step(),
        }
    }

    /// Nothing is said any more.
    pub fn stop(&self) {
        if let Some(voice) = &self.voice {
            // A thread that has ended says nothing either.
            let _ = voice.orders.send(Order::Stop);
        }
    }

    /// What this visitor wished is over: the next one finds the usual.
    pub fn forget(&self) {
        if self.has_listened.take() {
            self.stop();
        }
        self.volume.take();
        self.aloud.take();
        self.news.borrow_mut().forget();
    }

    /// Whether everything is read to the visitor: as they said, else to those who wear headphones.
    pub fn reads_aloud(&self) -> bool {
        let is_usual = look(&self.board).is_worn();
        self.can_sound() && self.aloud.get().unwrap_or(is_usual)
    }

    /// What is said now, and how long the touch before it took to be heard.
    pub fn speaking(&self) -> (Option<String>, Option<Duration>) {
        let told = look(&self.board);
        (told.speaking.clone(), told.began_after)
    }

    /// Whether there is a recording of this, or a voice for it.
    pub fn can_say(&self, utterance: &Utterance) -> bool {
        self.can_sound() && (self.says_whole(utterance) || self.has_signs(&utterance.signs()))
    }

    fn says_whole(&self, utterance: &Utterance) -> bool {
        let by_voice = || {
            let voice = voice_of(utterance.tongue);
            voice.is_some_and(|it| look(&self.board).voices.contains(it))
        };
        self.clips.have(utterance.tongue, &utterance.text) || by_voice()
    }

    fn has_signs(&self, signs: &[Utterance]) -> bool {
        let is_recorded = |it: &Utterance| self.clips.have(it.tongue, &it.text);
        !signs.is_empty() && signs.iter().all(is_recorded)
    }

    /// The same, whole or sign by sign, as it can be said. A number of which one sign cannot be played is not begun: it
    /// would be another number.
    fn in_parts(&self, utterance: Utterance) -> Vec<Utterance> {
        if self.says_whole(&utterance) {
            return vec![utterance];
        }
        let signs = utterance.signs();
        let can_play = |it: &Utterance| self.clips.sound(it.tongue, &it.text).is_some();
        if signs.iter().all(can_play) {
            signs
        } else {
            Vec::new()
        }
    }

    fn can_sound(&self) -> bool {
        self.voice.is_some() && look(&self.board).hearers(self.speaker).is_some()
    }

    fn hearers(&self) -> Hearers {
        let hearers = look(&self.board).hearers(self.speaker);
        hearers.unwrap_or(Hearers::Everybody)
    }

    /// Says this; the first time by a loudspeaker, that others hear it too comes before.
    fn say_first(&self, hearers: Hearers, mut what: Vec<Utterance>) {
        let is_news = !self.has_listened.get() && hearers == Hearers::Everybody;
        // Nobody has written it in a language that is only spoken.
        let language = what.iter().find_map(|it| it.tongue.written());
        if let Some(language) = language.filter(|_| is_news) {
            let words = Text::new(language).of("kiosk-comfort-headphones");
            let warning = Utterance::new(language, "@headphones", &words);
            what.insert(0, warning);
        }
        self.say(hearers, what);
    }

    fn say(&self, hearers: Hearers, what: Vec<Utterance>) {
        let what = what.into_iter().filter(|it| self.can_say(it));
        let what: Vec<Utterance> = what.flat_map(|it| self.in_parts(it)).collect();
        if let Some(voice) = self.voice.as_ref().filter(|_| !what.is_empty()) {
            self.has_listened.set(true);
            #[cfg(test)]
            self.orders.set(self.orders.get() + 1);
            let say = Say {
                what,
                volume: self.volume.get(),
                since: Instant::now(),
                hearers,
            };
            // A thread that has ended says nothing.
            let _ = voice.orders.send(Order::Say(say));
        }
    }
}

impl Drop for Speech {
    fn drop(&mut self) {
        self.end();
    }
}

#[cfg(test)]
mod tests;
