//! Where the letters of names lie in memory: in blocks that never move, so that no copy is left behind, and that
//! are wiped when they go.

use zeroize::Zeroize;

const BLOCK: usize = 1 << 16;

/// Blocks of bytes; what is put in stays where it is.
#[derive(Default)]
pub(super) struct Arena {
    blocks: Vec<Box<[u8]>>,
    used: usize,
}

impl Arena {
    /// Puts bytes in (at most a few hundred) and says where they are.
    pub(super) fn put(&mut self, bytes: &[u8]) -> u32 {
        if self.blocks.is_empty() || self.used + bytes.len() > BLOCK {
            self.blocks.push(vec![0; BLOCK].into_boxed_slice());
            self.used = 0;
        }
        let block = self.blocks.len() - 1;
        self.blocks[block][self.used..self.used + bytes.len()].copy_from_slice(bytes);
        let place = block * BLOCK + self.used;
        self.used += bytes.len();
        u32::try_from(place).expect("four thousand million letters are more than any memory holds")
    }

    /// The bytes from there on.
    pub(super) fn from(&self, place: u32) -> &[u8] {
        let place = place as usize;
        &self.blocks[place / BLOCK][place % BLOCK..]
    }

    /// Makes bytes unreadable.
    pub(super) fn wipe(&mut self, place: u32, length: usize) {
        let place = place as usize;
        let start = place % BLOCK;
        self.blocks[place / BLOCK][start..start + length].zeroize();
    }
}

impl Drop for Arena {
    fn drop(&mut self) {
        self.blocks.iter_mut().for_each(zeroize::Zeroize::zeroize);
    }
}
