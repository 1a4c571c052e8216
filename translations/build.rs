//! Notices new, changed and removed message files: the embedded set must always be the folder's.

fn main() {
    println!("cargo:rerun-if-changed=.");
}
