//! Stories: what happens in an office, told with the real programs. One binary, so that it links once.
#![cfg(test)]

mod alone;
mod bad_input;
mod booked;
mod booth;
mod browser;
mod cleared;
mod contact;
mod crowd;
mod demonstration;
mod drawn;
mod engines;
mod forgetting;
mod form;
mod full_house;
mod hand;
mod hearing;
mod hostile;
mod interview;
mod kept_safe;
mod keyboard;
mod languages;
mod leaving;
mod letters;
mod matrix;
mod matter;
mod neutral;
mod ninetieth_day;
mod office_data;
mod offline;
mod outlines;
mod paper;
mod permissions;
mod printer;
mod reading;
mod referred;
mod secrets;
mod selection;
mod starting;
mod survivor;
mod taps;
mod things;
mod tidy;
mod trust;
mod two_receptions;
mod urgent;
mod usable;
mod visits;
mod walk_in;
mod wall;
mod window;

use stories::Programs;

/// The real programs, as processes.
fn programs() -> Programs {
    Programs::at(env!("CARGO_BIN_EXE_antesala"))
}
