//! Every SQL statement on the facts of the office.

use super::model::{
    DoorSaid, OfficeLine, PublicAddress, Settings, TIME_ZONE_FIRST, door, door_word,
};
use super::screens::screens;
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use chrono::{DateTime, NaiveDate, Utc};
use shared::ids::{OfficeId, StoreEpoch};
use shared::protocol::Door;
use translations::Language;

/// The steps that make the tables of the office.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "offices_0001",
        sql: include_str!("0001_offices.sql"),
    },
    Migration {
        name: "offices_0002",
        sql: include_str!("0002_unreviewed.sql"),
    },
    Migration {
        name: "offices_0003",
        sql: include_str!("0003_screens.sql"),
    },
    Migration {
        name: "offices_0004",
        sql: include_str!("0004_since.sql"),
    },
    Migration {
        name: "offices_0005",
        sql: include_str!("0005_neutral_paper.sql"),
    },
    Migration {
        name: "offices_0006",
        sql: include_str!("0006_public_address.sql"),
    },
    Migration {
        name: "offices_0007",
        sql: include_str!("0007_when_full.sql"),
    },
];

/// The facts of the office; the program makes sure at its start that they are there.
pub fn settings(tx: &mut ReadTx) -> DbResult<Settings> {
    find(tx)?.ok_or_else(|| {
        DbError::Engine("the office has no settings: it was not opened by this program".to_owned())
    })
}

/// The day it is in the office; also in one that was not opened yet.
pub fn today(tx: &mut ReadTx) -> DbResult<NaiveDate> {
    let zone = find(tx)?.map_or(TIME_ZONE_FIRST, |it| it.time_zone);
    Ok(tx.now().with_timezone(&zone).date_naive())
}

/// The facts of the office, the door as it is now.
pub(super) fn find(tx: &mut ReadTx) -> DbResult<Option<Settings>> {
    let found = tx.first("select office_id, store_epoch, office_line, neutral_paper, time_zone, languages, door, door_set_at, door_until, offers_unreviewed, public_address from office_settings where one = 1", &[], read)?;
    let Some((mut settings, said)) = found else {
        return Ok(None);
    };
    let now = tx.now();
    settings.door = said.now(settings.day_start(now), now);
    Ok(Some(settings))
}

pub(super) fn born(tx: &mut Tx, office: OfficeId) -> DbResult<Settings> {
    let (epoch, now) = (StoreEpoch(tx.new_id()), tx.now());
    let all: Vec<Language> = Language::all().to_vec();
    tx.execute(
        "insert into office_settings (one, office_id, store_epoch, time_zone, languages, door, born_at)
         values (1, :office_id, :store_epoch, :time_zone, :languages, 'open', :now)",
        &[
            ("office_id", office.0.into()),
            ("store_epoch", epoch.0.into()),
            ("time_zone", TIME_ZONE_FIRST.name().into()),
            ("languages", tags(&all).into()),
            ("now", now.into()),
        ],
    )?;
    settings(tx)
}

pub(super) fn save(tx: &mut Tx, it: &Settings) -> DbResult<()> {
    tx.execute(
        "update office_settings set office_line = :office_line, neutral_paper = :neutral_paper, time_zone = :time_zone,
             languages = :languages, offers_unreviewed = :offers_unreviewed,
             public_address = :public_address where one = 1",
        &[
            ("office_line", it.office_line.as_ref().map(OfficeLine::as_str).into()),
            ("neutral_paper", it.neutral_paper.into()),
            ("time_zone", it.time_zone.name().into()),
            ("languages", tags(&it.languages).into()),
            ("offers_unreviewed", it.offers_unreviewed.into()),
            ("public_address", it.public_address.as_ref().map(PublicAddress::as_str).into()),
        ],
    )?;
    Ok(())
}

pub(super) fn set_door(tx: &mut Tx, door: Door) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "update office_settings set door = :door, door_set_at = :now, door_until = null where one = 1",
        &[("door", door_word(door).into()), ("now", now.into())],
    )?;
    let opens_at = screens(tx)?.opens_at;
    closed_until(tx, opens_at)
}

/// A closed office opens then, if it is said of a moment to come.
pub(super) fn closed_until(tx: &mut Tx, opens_at: Option<DateTime<Utc>>) -> DbResult<()> {
    let until = opens_at.filter(|it| tx.now() < *it);
    tx.execute(
        "update office_settings set door_until = :until where one = 1 and door = 'closed'",
        &[("until", until.into())],
    )?;
    Ok(())
}

fn tags(languages: &[Language]) -> String {
    languages
        .iter()
        .map(|it| it.tag())
        .collect::<Vec<_>>()
        .join(" ")
}

fn read(row: &Row) -> DbResult<(Settings, DoorSaid)> {
    let unreadable = |column: &str| DbError::Column {
        column: column.to_owned(),
        expected: "a known word",
        found: "an unknown word",
    };
    let (line, zone, tags): (Option<String>, String, String) = (
        row.get("office_line")?,
        row.get("time_zone")?,
        row.get("languages")?,
    );
    let languages: Vec<Language> = tags.split(' ').filter_map(Language::find).collect();
    let said = DoorSaid {
        door: door(&row.get::<String>("door")?).ok_or_else(|| unreadable("door"))?,
        at: row.get("door_set_at")?,
        until: row.get("door_until")?,
    };
    let settings = Settings {
        office_id: OfficeId(row.get("office_id")?),
        store_epoch: StoreEpoch(row.get("store_epoch")?),
        office_line: OfficeLine::new(&line.unwrap_or_default())
            .map_err(|_| unreadable("office_line"))?,
        neutral_paper: row.get("neutral_paper")?,
        public_address: PublicAddress::new(
            &row.get::<Option<String>>("public_address")?
                .unwrap_or_default(),
        )
        .map_err(|_| unreadable("public_address"))?,
        time_zone: zone.parse().map_err(|_| unreadable("time_zone"))?,
        languages: if languages.is_empty() {
            vec![Language::english()]
        } else {
            languages
        },
        offers_unreviewed: row.get("offers_unreviewed")?,
        door: said.door,
    };
    Ok((settings, said))
}
