//! Sound as a kiosk plays it and the office records it: one channel of samples, read from a recording (Ogg
//! Vorbis) or from what a voice or a browser gives (WAV). Whatever cannot be played is refused, and so is what
//! is longer than anybody would listen to, or asks for more memory than a voice needs.

mod headers;
mod pages;

use std::io::Cursor;
use std::time::Duration;
use symphonia::core::codecs::audio::AudioDecoderOptions;
use symphonia::core::errors::Error;
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::{FormatOptions, FormatReader, TrackType};
use symphonia::core::io::{MediaSourceStream, MediaSourceStreamOptions};
use symphonia::core::meta::MetadataOptions;

/// No sound is longer.
pub const SOUND_MAX: Duration = Duration::from_mins(2);

/// Samples in a second that can be played.
const RATES: std::ops::RangeInclusive<u32> = 8_000..=48_000;

/// A whole second of silence and a click weigh little: this many bytes of a header tell enough.
const WAV_HEADER_BYTES: usize = 12;

/// Linear samples, as WAV calls them, also behind the longer header that some programs write.
const LINEAR: u16 = 1;
const EXTENSIBLE: u16 = 0xfffe;

/// Sound in one channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sound {
    /// Samples in a second.
    pub rate: u32,
    /// The samples.
    pub samples: Vec<i16>,
}

/// Why something cannot be played.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unplayable {
    /// It is no sound of the kind it should be, or it is damaged.
    #[error("this is no recording that can be played")]
    Broken,
    /// It is longer than [`SOUND_MAX`].
    #[error("the recording is too long")]
    TooLong,
    /// It asks for more than any recording of a voice needs.
    #[error("{0}: more than a recording of a voice needs")]
    Unusual(&'static str),
}

impl Sound {
    /// How long it lasts.
    pub fn length(&self) -> Duration {
        let millis = self.samples.len() as u64 * 1000 / u64::from(self.rate.max(1));
        Duration::from_millis(millis)
    }

    /// The loudest sample, of 32,767.
    pub fn peak(&self) -> u16 {
        let loud = self.samples.iter().map(|it| it.unsigned_abs());
        loud.max().unwrap_or(0).min(i16::MAX.unsigned_abs())
    }

    /// As a WAV file.
    pub fn to_wav(&self) -> Vec<u8> {
        let bytes = u32::try_from(self.samples.len() * 2).unwrap_or(u32::MAX - 36);
        let mut out = b"RIFF".to_vec();
        out.extend((bytes.saturating_add(36)).to_le_bytes());
        out.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
        out.extend(self.rate.to_le_bytes());
        out.extend(self.rate.saturating_mul(2).to_le_bytes());
        out.extend(b"\x02\0\x10\0data");
        out.extend(bytes.to_le_bytes());
        out.extend(self.samples.iter().flat_map(|it| it.to_le_bytes()));
        out
    }

    /// A WAV file with 16 bits a sample; of several channels the middle is taken. A voice that does not know
    /// yet how long it will speak writes a length that is too large.
    pub fn from_wav(bytes: &[u8]) -> Result<Sound, Unplayable> {
        if bytes.get(..4) != Some(b"RIFF") || bytes.get(8..WAV_HEADER_BYTES) != Some(b"WAVE") {
            return Err(Unplayable::Broken);
        }
        let (mut rest, mut form) = (&bytes[WAV_HEADER_BYTES..], None);
        while let Some((head, body)) = rest.split_at_checked(8) {
            let length = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
            let part = &body[..length.min(body.len())];
            match &head[..4] {
                b"fmt " => form = Some(WavForm::read(part).ok_or(Unplayable::Broken)?),
                b"data" => return form.ok_or(Unplayable::Broken)?.sound(part),
                _ => {}
            }
            rest = body.get(length + length % 2..).unwrap_or_default();
        }
        Err(Unplayable::Broken)
    }

    /// An Ogg Vorbis file.
    pub fn from_vorbis(bytes: Vec<u8>) -> Result<Sound, Unplayable> {
        headers::check(&bytes)?;
        // Damaged files are found by the decoder; should one make it stumble, that is as good as damaged.
        let tried = std::panic::catch_unwind(|| decode(bytes));
        tried.unwrap_or(Err(Unplayable::Broken))
    }
}

struct WavForm {
    rate: u32,
    channels: usize,
}

impl WavForm {
    fn read(part: &[u8]) -> Option<WavForm> {
        let short = |at: usize| Some(u16::from_le_bytes(part.get(at..at + 2)?.try_into().ok()?));
        let rate = u32::from_le_bytes(part.get(4..8)?.try_into().ok()?);
        let channels = short(2)?;
        let is_linear = matches!(short(0)?, LINEAR | EXTENSIBLE) && short(14)? == 16;
        let is_known = is_linear && matches!(channels, 1 | 2) && RATES.contains(&rate);
        is_known.then_some(WavForm {
            rate,
            channels: channels.into(),
        })
    }

    fn sound(&self, data: &[u8]) -> Result<Sound, Unplayable> {
        let frames = data.chunks_exact(2 * self.channels);
        let middle = |frame: &[u8]| {
            let parts = frame.chunks_exact(2);
            let sum: i32 = parts
                .map(|it| i32::from(i16::from_le_bytes([it[0], it[1]])))
                .sum();
            i16::try_from(sum / i32::try_from(self.channels).unwrap_or(1)).unwrap_or(0)
        };
        bounded(self.rate, frames.map(middle).collect())
    }
}

fn bounded(rate: u32, samples: Vec<i16>) -> Result<Sound, Unplayable> {
    let sound = Sound { rate, samples };
    match sound.length() {
        _ if sound.samples.is_empty() => Err(Unplayable::Broken),
        length if SOUND_MAX < length => Err(Unplayable::TooLong),
        _ => Ok(sound),
    }
}

fn decode(bytes: Vec<u8>) -> Result<Sound, Unplayable> {
    let broken = |_: Error| Unplayable::Broken;
    let stream = MediaSourceStream::new(
        Box::new(Cursor::new(bytes)),
        MediaSourceStreamOptions::default(),
    );
    let mut format = symphonia::default::get_probe()
        .probe(
            &Hint::new(),
            stream,
            FormatOptions::default(),
            MetadataOptions::default(),
        )
        .map_err(broken)?;
    let track = format
        .default_track(TrackType::Audio)
        .ok_or(Unplayable::Broken)?;
    let (id, params) = (
        track.id,
        track.codec_params.as_ref().and_then(|it| it.audio()),
    );
    let params = params.ok_or(Unplayable::Broken)?;
    let rate = params
        .sample_rate
        .filter(|it| RATES.contains(it))
        .ok_or(Unplayable::Broken)?;
    let mut decoder = symphonia::default::get_codecs()
        .make_audio_decoder(params, &AudioDecoderOptions::default())
        .map_err(broken)?;
    let most = usize::try_from(SOUND_MAX.as_secs() * u64::from(rate)).unwrap_or(usize::MAX);
    let (mut samples, mut piece): (Vec<i16>, Vec<i16>) = Default::default();
    while let Some(packet) = next(&mut *format)? {
        if packet.track_id != id {
            continue;
        }
        let block = decoder.decode(&packet).map_err(broken)?;
        let channels = block.spec().channels().count().max(1);
        block.copy_to_vec_interleaved(&mut piece);
        samples.extend(piece.iter().step_by(channels));
        if most < samples.len() {
            return Err(Unplayable::TooLong);
        }
    }
    bounded(rate, samples)
}

fn next(
    format: &mut dyn FormatReader,
) -> Result<Option<symphonia::core::packet::Packet>, Unplayable> {
    format.next_packet().map_err(|_| Unplayable::Broken)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tone(rate: u32) -> Sound {
        let samples = (0..rate)
            .map(|it| if it % 40 < 20 { 9000 } else { -9000 })
            .collect();
        Sound { rate, samples }
    }

    #[test]
    fn a_wav_reads_as_it_was_written() {
        let sound = tone(16_000);
        assert_eq!(Sound::from_wav(&sound.to_wav()), Ok(sound.clone()));
        assert_eq!(
            (sound.length(), sound.peak()),
            (Duration::from_secs(1), 9000)
        );
    }

    #[test]
    fn a_voice_that_does_not_know_how_long_it_will_speak_is_understood() {
        let mut wav = tone(22_050).to_wav();
        wav[4..8].copy_from_slice(&0x7fff_f024_u32.to_le_bytes());
        wav[40..44].copy_from_slice(&0x7fff_f000_u32.to_le_bytes());
        assert_eq!(Sound::from_wav(&wav), Ok(tone(22_050)));
    }

    #[test]
    fn what_is_too_long_or_of_another_kind_is_refused() {
        let long = Sound {
            rate: 8_000,
            samples: vec![1; 8_000 * 121],
        };
        assert_eq!(Sound::from_wav(&long.to_wav()), Err(Unplayable::TooLong));
        let fast = Sound {
            rate: 96_000,
            ..tone(16_000)
        };
        assert_eq!(Sound::from_wav(&fast.to_wav()), Err(Unplayable::Broken));
        let nothing = Sound {
            rate: 16_000,
            samples: Vec::new(),
        };
        assert_eq!(Sound::from_wav(&nothing.to_wav()), Err(Unplayable::Broken));
        assert_eq!(
            Sound::from_vorbis(b"OggS".to_vec()),
            Err(Unplayable::Broken)
        );
        assert_eq!(
            Sound::from_vorbis(tone(16_000).to_wav()),
            Err(Unplayable::Broken)
        );
    }

    proptest! {
        #[test]
        fn no_bytes_break_the_readers(head in 0_usize..60, bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let mut wav = tone(8_000).to_wav();
            wav.truncate(head);
            wav.extend(&bytes);
            let _ = Sound::from_wav(&wav);
            let _ = Sound::from_wav(&bytes);
            let _ = Sound::from_vorbis([b"OggS\0\x02".to_vec(), bytes].concat());
        }
    }
}
