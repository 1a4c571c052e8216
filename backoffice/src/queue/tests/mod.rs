//! The queue: which steps may follow which, who is next, two windows at once, and what reception sees.

mod line;
mod pages;
mod second_thoughts;
mod steps;
mod verbs;
mod windows;
