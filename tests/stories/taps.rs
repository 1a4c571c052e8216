//! The real screens, tapped by what they say, from welcome to ticket.
