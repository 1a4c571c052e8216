//! Interviews as people meet them: who picks one up, what stands beside what was told, and who sees which question.

mod hands;
mod pages;
mod phone;
mod proposed;
mod store;
