//! Draws tickets.
