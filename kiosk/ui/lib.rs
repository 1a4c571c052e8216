//! What the build script makes of `*.slint`, of the words and of the pictures. It is a crate of its own because it is
//! most of what has to be compiled of the kiosk: so it is compiled once, for the program and for its tests.

slint::include_modules!();
include!(concat!(env!("OUT_DIR"), "/strings.rs"));
include!(concat!(env!("OUT_DIR"), "/pictures.rs"));
