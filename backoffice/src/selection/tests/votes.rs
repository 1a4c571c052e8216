//! Who may vote on what, how many it takes, and who never sees an item.

use super::*;
use crate::selection::{Kind, carried};

/// Votes by the letters of those who are there: `d`irector, `a`ttorney, `f`ull, `p`artial, `c`ounsellor, `r`eception;
/// `a-` is against, `a0` abstains.
#[track_caller]
fn check(forum: Forum, kind: Kind, votes: &str, expected: Result<(), Refusal>) {
    let all = [
        director(),
        attorney(),
        full(),
        partial(),
        counsellor(),
        reception(),
    ];
    let by = |letter| all["dafpcr".find(letter).unwrap()].staff;
    let votes: Vec<Vote> = votes
        .split_whitespace()
        .map(|it| Vote {
            staff: by(it.chars().next().unwrap()),
            choice: match it.chars().nth(1) {
                None => Choice::For,
                Some('-') => Choice::Against,
                _ => Choice::Abstains,
            },
        })
        .collect();
    let item = on_agenda(1, Colour::Green, forum, 2);
    let found = carried(&meeting(&all), &item, kind, &votes);
    assert_eq!(found.err(), expected.err(), "{kind:?}");
}

#[test]
fn two_decide_and_one_of_them_is_an_attorney_or_full_representative() {
    let none = || Err(Refusal::NoQuorum);
    let (agencies, courts) = (Forum::Agencies, Forum::Courts);
    check(agencies, Kind::Full, "d a", Ok(()));
    check(agencies, Kind::Full, "d f", Ok(()));
    check(agencies, Kind::Full, "p f", Ok(()));
    check(agencies, Kind::Full, "a", none());
    check(agencies, Kind::Full, "", none());
    check(agencies, Kind::Full, "d p", none());
    check(agencies, Kind::Full, "d a0", none());
    check(courts, Kind::Full, "a f", Ok(()));
}

#[test]
fn a_partial_representative_votes_on_matters_before_the_agencies_only() {
    let no = || Err(Refusal::MayNotVote);
    check(Forum::Agencies, Kind::Full, "p a", Ok(()));
    check(Forum::Courts, Kind::Full, "p a", no());
    check(Forum::Courts, Kind::Brief, "p a", no());
}

#[test]
fn a_counsellor_votes_on_brief_advice_only() {
    let no = || Err(Refusal::MayNotVote);
    check(Forum::Agencies, Kind::Brief, "c a", Ok(()));
    check(Forum::Agencies, Kind::Brief, "c d", Err(Refusal::NoQuorum));
    for kind in Kind::ALL.into_iter().filter(|it| *it != Kind::Brief) {
        check(Forum::Agencies, kind, "c a", no());
    }
    check(Forum::Agencies, Kind::Brief, "r a", no());
    let item = on_agenda(1, Colour::Green, Forum::Agencies, 2);
    assert!(counsellor().may_propose(&item, Kind::Brief));
    assert!(!counsellor().may_propose(&item, Kind::Decline));
}

#[test]
fn more_must_be_for_it_than_against_it() {
    check(Forum::Agencies, Kind::Full, "d a f-", Ok(()));
    check(
        Forum::Agencies,
        Kind::Full,
        "d a-",
        Err(Refusal::NotCarried),
    );
    check(
        Forum::Agencies,
        Kind::Full,
        "d- a-",
        Err(Refusal::NotCarried),
    );
    check(Forum::Agencies, Kind::Full, "d f a0", Ok(()));
    check(Forum::Agencies, Kind::Full, "a a", Err(Refusal::VotedTwice));
}

#[test]
fn an_accreditation_that_has_run_out_is_none() {
    let mut lapsed = full();
    lapsed.reach = Reach::None;
    let item = on_agenda(1, Colour::Green, Forum::Agencies, 2);
    assert!(!lapsed.may_vote(&item, Kind::Full));
    let present = [director(), lapsed];
    let found = carried(&meeting(&present), &item, Kind::Full, &all_for(&present));
    assert_eq!(found, Err(Refusal::MayNotVote));
}

#[test]
fn whoever_is_walled_off_or_recused_neither_sees_nor_votes() {
    let mut item = on_agenda(1, Colour::Green, Forum::Agencies, 2);
    item.walled.insert(full().staff);
    item.recused.insert(director().staff);
    assert!(!full().may_see(&item) && !director().may_see(&item) && attorney().may_see(&item));
    for out in [full(), director()] {
        let present = [attorney(), out];
        let found = carried(&meeting(&present), &item, Kind::Full, &all_for(&present));
        assert_eq!(found, Err(Refusal::MayNotVote));
    }
    assert!(!counsellor().may_propose(
        &{
            item.walled.insert(counsellor().staff);
            item
        },
        Kind::Brief
    ));
}

#[test]
fn whoever_is_not_there_does_not_vote() {
    let item = on_agenda(1, Colour::Green, Forum::Agencies, 2);
    let found = carried(
        &meeting(&[director()]),
        &item,
        Kind::Full,
        &all_for(&[director(), attorney()]),
    );
    assert_eq!(found, Err(Refusal::NotPresent));
}

#[test]
fn in_an_office_of_one_a_colleague_from_elsewhere_is_the_second() {
    let item = on_agenda(1, Colour::Green, Forum::Agencies, 2);
    let remote = Member {
        seat: Seat::Remote,
        ..attorney()
    };
    let found = |size, present: &[Member]| {
        let meeting = Meeting {
            size,
            present: present.to_vec(),
        };
        carried(&meeting, &item, Kind::Full, &all_for(present))
    };
    assert_eq!(found(OfficeSize::One, &[director(), remote]), Ok(()));
    assert_eq!(
        found(OfficeSize::One, &[director()]),
        Err(Refusal::NoQuorum)
    );
    assert_eq!(
        found(OfficeSize::One, &[director(), full()]),
        Err(Refusal::NoQuorum)
    );
    let not_counted = Err(Refusal::RemoteNotCounted);
    assert_eq!(
        found(OfficeSize::Several, &[director(), remote]),
        not_counted
    );
    // A director who is an attorney as well, and a colleague who is not.
    let both = Member {
        reach: Reach::Courts,
        ..director()
    };
    let partial = Member {
        seat: Seat::Remote,
        ..partial()
    };
    assert_eq!(found(OfficeSize::One, &[both, partial]), Ok(()));
    assert_eq!(
        found(OfficeSize::One, &[director(), partial]),
        Err(Refusal::NoQuorum)
    );
}
