//! The queue: which steps may follow which, who is next, two windows at once, and what reception sees.

mod ahead;
mod another_day;
mod dated;
mod days;
mod desk;
mod families;
mod issue;
mod line;
mod midnight;
mod more_verbs;
mod pages;
mod second_thoughts;
mod steps;
mod urgent;
mod verbs;
mod windows;
