//! What the office can rely on: which names are found for which, why, and that nothing typed breaks it.

mod files;
mod hostile;
mod index;
mod names;
mod recall;
