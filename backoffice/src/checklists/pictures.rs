//! Small drawings beside the papers of a list, for people who do not read. They say nothing the words do not say.

use serde::Deserialize;

/// What a paper looks like, roughly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Picture {
    Card,
    Passport,
    Photo,
    House,
    Money,
    Court,
    Letter,
    Family,
    School,
    Medical,
    Travel,
    Form,
    Other,
}

impl Picture {
    /// Its lines, on a grid of 24 by 24.
    fn lines(self) -> &'static str {
        match self {
            Picture::Card => "M3 6h18v12H3zM6 10h4v4H6zM13 10h5M13 14h5",
            Picture::Passport => "M6 3h12v18H6zM12 8a3 3 0 1 0 0 6 3 3 0 0 0 0-6M9 18h6",
            Picture::Photo => "M5 3h14v18H5zM12 8a3 3 0 1 0 0 5 3 3 0 0 0 0-5M7 19a5 5 0 0 1 10 0",
            Picture::House => "M3 11l9-7 9 7M5 10v10h14V10M10 20v-6h4v6",
            Picture::Money => {
                "M3 7h18v10H3zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M6 12h1M17 12h1"
            }
            Picture::Court => "M4 20h16M6 20V10M10 20V10M14 20V10M18 20V10M3 10l9-6 9 6z",
            Picture::Letter => "M3 6h18v12H3zM3 7l9 7 9-7",
            Picture::Family => {
                "M8 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6M17 12a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4M2 20a6 6 0 0 1 12 0M14 20a4 4 0 0 1 7 0"
            }
            Picture::School => "M2 9l10-5 10 5-10 5zM6 11v5c3 3 9 3 12 0v-5M22 9v6",
            Picture::Medical => "M4 5h16v15H4zM12 9v7M8.5 12.5h7",
            Picture::Travel => "M3 15l18-7-4 9-5-3-3 5-1-5zM3 21h18",
            Picture::Form => "M6 3h9l4 4v14H6zM15 3v4h4M9 11h7M9 14h7M9 17h4",
            Picture::Other => "M6 3h9l4 4v14H6zM15 3v4h4",
        }
    }

    /// The drawing as a file.
    pub(super) fn svg(self) -> Vec<u8> {
        let lines = self.lines();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"#000\" stroke-width=\"1.6\" \
             stroke-linecap=\"round\" stroke-linejoin=\"round\"><path d=\"{lines}\"/></svg>"
        )
        .into_bytes()
    }
}
