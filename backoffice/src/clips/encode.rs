//! Makes the file that kiosks fetch: Ogg Vorbis, whatever was recorded or uploaded.

use shared::protocol::CLIP_BYTES_MAX;
use shared::sound::Sound;
use std::num::{NonZeroU8, NonZeroU32};
use vorbis_rs::{VorbisBitrateManagementStrategy, VorbisEncoderBuilder, VorbisError};

/// How well it sounds, of 1: speech is clear from here on, and half a minute stays small.
const QUALITY: f32 = 0.2;

/// Samples that are encoded at a time.
const BLOCK: usize = 4096;

/// The number of the one stream in a file.
const SERIAL: i32 = 1;

/// The recording as a file; `None` when it cannot be made, or would be too large.
pub(super) fn vorbis(sound: &Sound) -> Option<Vec<u8>> {
    let encoded = encode(sound);
    if let Err(error) = &encoded {
        tracing::error!(%error, "a recording could not be encoded");
    }
    encoded.ok().filter(|it| it.len() as u64 <= CLIP_BYTES_MAX)
}

fn encode(sound: &Sound) -> Result<Vec<u8>, VorbisError> {
    let rate = NonZeroU32::new(sound.rate).unwrap_or(NonZeroU32::MIN);
    let mut builder =
        VorbisEncoderBuilder::new_with_serial(rate, NonZeroU8::MIN, Vec::new(), SERIAL);
    builder.bitrate_management_strategy(VorbisBitrateManagementStrategy::QualityVbr {
        target_quality: QUALITY,
    });
    let mut encoder = builder.build()?;
    for block in sound.samples.chunks(BLOCK) {
        let samples: Vec<f32> = block.iter().map(|it| f32::from(*it) / 32_768.0).collect();
        encoder.encode_audio_block([samples])?;
    }
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::sound::Unplayable;
    use std::time::Duration;

    /// A file as other programs write it.
    fn encoded_elsewhere(rate: u32, channels: u8, quality: f32) -> Vec<u8> {
        let (rate, count) = (
            NonZeroU32::new(rate).unwrap(),
            NonZeroU8::new(channels).unwrap(),
        );
        let mut builder = VorbisEncoderBuilder::new_with_serial(rate, count, Vec::new(), SERIAL);
        builder.comment_tag("TITLE", "Atrás").unwrap();
        builder.bitrate_management_strategy(VorbisBitrateManagementStrategy::QualityVbr {
            target_quality: quality,
        });
        let mut encoder = builder.build().unwrap();
        for _ in 0..rate.get() / 1024 {
            let wave = |it: u16| if it % 80 < 40 { 0.3 } else { -0.3 };
            let samples: Vec<f32> = (0..1024).map(wave).collect();
            encoder
                .encode_audio_block(vec![samples; usize::from(channels)])
                .unwrap();
        }
        encoder.finish().unwrap()
    }

    #[test]
    fn whatever_rate_and_quality_a_voice_was_encoded_in_is_understood() {
        for rate in [8_000, 11_025, 16_000, 22_050, 32_000, 44_100, 48_000] {
            for quality in [-0.1, 0.2, 0.5, 1.0] {
                for channels in [1, 2] {
                    let file = encoded_elsewhere(rate, channels, quality);
                    let heard = Sound::from_vorbis(file);
                    let what = format!("{rate} Hz, {channels} channels, quality {quality}");
                    assert!(heard.is_ok_and(|it| it.rate == rate), "{what}");
                }
            }
        }
        let many = encoded_elsewhere(44_100, 3, 0.5);
        assert_eq!(
            Sound::from_vorbis(many),
            Err(Unplayable::Unusual("its channels"))
        );
    }

    #[test]
    fn a_recording_sounds_as_it_did_and_half_a_minute_is_small() {
        let wave = |it: u32| if it % 80 < 40 { 12_000 } else { -12_000 };
        for rate in [16_000, 44_100] {
            let sound = Sound {
                rate,
                samples: (0..rate * 30).map(wave).collect(),
            };
            let file = vorbis(&sound).unwrap();
            let heard = Sound::from_vorbis(file).unwrap();
            assert_eq!(heard.rate, rate);
            let off = heard.length().abs_diff(sound.length());
            assert!(off < Duration::from_millis(50), "{off:?}");
            assert!((8_000..20_000).contains(&heard.peak()), "{}", heard.peak());
        }
    }
}
