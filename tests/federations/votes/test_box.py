"""The key of a secret vote: made before the opening commits, needed to cast and to count, then destroyed."""

from __future__ import annotations

import stat
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from django.conf import settings
from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor

from federations.votes import box, workflow
from federations.votes.aggregate import BoxKeyNotKept, BoxNotAsRecorded, BoxWithoutKey
from federations.votes.commands import cancel_vote, close_vote, open_vote
from federations.votes.projection import OpenBox, SealedBox, VoteRow
from federations.votes.rules import Choice
from majlis.domain import new_id
from majlis.eventstore.models import Fact
from tests.support.notices import notice_reasons, notified
from tests.support.people import a_person, signed_in
from tests.support.world import (
    Panel,
    a_panel,
    a_scheduled_vote,
    an_open_vote,
    at_its_end,
)

pytestmark = pytest.mark.django_db(transaction=True)

SECRET = {"secrecy": "secret"}


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "DATA", tmp_path)


def key_file(vote: UUID) -> Path:
    return Path(settings.DATA) / "vote-keys" / str(vote)


def run_timetable() -> None:
    for act in workflow.keys(datetime.now(UTC)):
        act()


def everybody_votes(panel: Panel, vote: UUID) -> None:
    for delegate in panel.delegates:
        panel.cast(vote, delegate, Choice.FOR, uuid4())


def test_the_key_is_on_disk_for_its_owner_alone_until_the_close() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, SECRET)
    file = key_file(vote)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    everybody_votes(panel, vote)
    close_vote(panel.chair, vote)
    assert not file.exists()
    assert SealedBox.objects.filter(vote=vote).count() == 3


def test_a_destroyed_key_is_overwritten() -> None:
    vote = new_id()
    box.make_key(vote)
    length = key_file(vote).stat().st_size
    kept = key_file(vote).with_name("a second name of the same content")
    kept.hardlink_to(key_file(vote))
    box.destroy_key(vote)
    assert kept.read_bytes() == bytes(length)


def test_a_cancelled_vote_has_no_key_and_no_ballots() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, SECRET)
    panel.cast(vote, panel.chair, Choice.FOR, uuid4())
    cancel_vote(panel.chair, vote, {"fr": "La salle est évacuée"})
    assert not key_file(vote).exists()
    assert not OpenBox.objects.exists()


def test_votes_that_are_not_secret_have_no_key() -> None:
    vote = an_open_vote(a_panel(3))
    assert not key_file(vote).exists()
    assert box.digest(vote, b"data") is None


def test_a_digest_is_of_one_vote_and_ends_with_its_key() -> None:
    one, other = new_id(), new_id()
    box.make_key(one)
    box.make_key(other)
    digest = box.digest(one, b"data")
    assert digest == box.digest(one, b"data")
    assert digest not in (None, box.digest(one, b"other"), box.digest(other, b"data"))
    box.destroy_key(one)
    assert box.digest(one, b"data") is None


def test_a_vote_does_not_open_where_its_key_cannot_be_kept() -> None:
    (Path(settings.DATA) / "vote-keys").write_text("a file where the folder should be")
    panel = a_panel(3)
    vote = a_scheduled_vote(panel, SECRET)
    answer = signed_in(panel.chair).post(f"/api/votes/{vote}/open")
    assert (answer.status_code, answer.json()["code"]) == (503, "box-key-not-kept")
    with pytest.raises(BoxKeyNotKept):
        open_vote(panel.chair, vote)
    assert VoteRow.objects.get(pk=vote).status == "scheduled"


def test_the_key_of_an_opening_that_was_rolled_back_is_removed() -> None:
    panel = a_panel(3)
    vote = a_scheduled_vote(panel, SECRET)
    with transaction.atomic():
        open_vote(panel.chair, vote)
        transaction.set_rollback(True)
    assert key_file(vote).exists()
    run_timetable()
    assert not key_file(vote).exists()
    open_vote(panel.chair, vote)
    run_timetable()
    assert key_file(vote).exists()


def test_a_key_that_a_crash_left_after_the_close_is_destroyed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, SECRET)
    everybody_votes(panel, vote)
    with monkeypatch.context() as patched:
        patched.setattr(box, "destroy_key", lambda vote: None)  # the process dies after the commit
        close_vote(panel.chair, vote)
    assert key_file(vote).exists()
    run_timetable()
    assert not key_file(vote).exists()


def test_a_key_is_destroyed_by_the_facts_and_not_by_a_row() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, SECRET)
    VoteRow.objects.filter(pk=vote).update(status="cancelled")
    run_timetable()
    assert key_file(vote).exists()


def test_a_key_of_another_database_is_kept() -> None:
    vote = new_id()
    box.make_key(vote)
    run_timetable()
    assert key_file(vote).exists()


@pytest.mark.parametrize("damage", ["missing", "damaged"])
def test_without_its_key_a_vote_takes_no_ballot_and_is_not_closed(damage: str) -> None:
    panel = a_panel(4)
    administrator = a_person("Administration", administrator=True)
    vote = an_open_vote(panel, SECRET)
    for delegate in panel.delegates[:3]:
        panel.cast(vote, delegate, Choice.FOR, uuid4())
    kept = key_file(vote).read_bytes()
    if damage == "missing":
        key_file(vote).unlink()
    else:
        key_file(vote).write_bytes(kept[:-9] + b"123456789")

    with pytest.raises(BoxWithoutKey):
        panel.cast(vote, panel.delegates[3], Choice.FOR, uuid4())
    # A close that is not due does not even look for the key.
    answer = signed_in(panel.chair).post(f"/api/votes/{vote}/close")
    assert (answer.status_code, answer.json()["code"]) == (409, "end-not-announced")
    with at_its_end(panel.chair, vote):
        answer = signed_in(panel.chair).post(f"/api/votes/{vote}/close")
        assert (answer.status_code, answer.json()["code"]) == (409, "box-without-key")
        with notified():
            run_timetable()
            run_timetable()
        assert Fact.objects.filter(topic="vote.box-unusable").count() == 1
        assert ("vote.box-unusable", "administrator") in notice_reasons(administrator)

        # Put back, the key opens the box again.
        key_file(vote).write_bytes(kept)
        close_vote(panel.chair, vote)
    assert SealedBox.objects.filter(vote=vote).count() == 3


@pytest.mark.parametrize("change", ["one removed", "one replaced", "one altered", "one moved"])
def test_a_box_with_other_ballots_than_those_cast_is_not_counted(change: str) -> None:
    panel = a_panel(4)
    vote, other = an_open_vote(panel, SECRET), an_open_vote(panel, SECRET)
    everybody_votes(panel, vote)
    everybody_votes(panel, other)
    one, two, *_ = OpenBox.objects.filter(vote=vote)
    match change:
        case "one removed":
            one.delete()
        case "one replaced":
            OpenBox.objects.filter(pk=one.pk).update(ballot=two.ballot)
        case "one altered":
            ballot = bytes(one.ballot)
            OpenBox.objects.filter(pk=one.pk).update(ballot=ballot[:-1] + bytes([ballot[-1] ^ 1]))
        case _:
            OpenBox.objects.filter(vote=other).update(vote=vote)
    with pytest.raises(BoxNotAsRecorded):
        close_vote(panel.chair, vote)
    assert VoteRow.objects.get(pk=vote).status == "open"


def test_all_ballots_have_one_length_whatever_they_hold() -> None:
    key = box.make_key(new_id())
    ballots = [
        box.Ballot(uuid4(), "for", None, 1),
        box.Ballot(uuid4(), "abstain", "é" * 100, 2**63 - 1),
        box.Ballot(uuid4(), "against", "\x07" * 100, 2**63 - 1),
        box.Ballot(uuid4(), "blank", "𐍈" * 100, 10),
    ]
    assert len({len(key.encrypted(ballot)) for ballot in ballots}) == 1
    for ballot in ballots:
        assert key.opened(key.tag(ballot.receipt), key.encrypted(ballot)) == ballot


def test_an_upgrade_encrypts_the_ballots_of_open_votes_and_keeps_closed_boxes() -> None:
    panel = a_panel(3)
    closed, vote = an_open_vote(panel, SECRET), an_open_vote(panel, SECRET)
    everybody_votes(panel, vote)
    box.destroy_key(vote)
    receipts = [uuid4() for _ in range(6)]
    executor = MigrationExecutor(connection)
    executor.migrate([("federations", "0005_names_to_search_and_sort")])
    with connection.cursor() as cursor:
        for table, id, mine in (
            ("ballot_box_sealed", closed, receipts[:3]),
            ("ballot_box_open", vote, receipts[3:]),
        ):
            for receipt, choice in zip(mine, ("for", "against", "against"), strict=True):
                hexed = connection.vendor == "sqlite"
                ids = [one.hex if hexed else str(one) for one in (receipt, id)]
                cursor.execute(
                    f"INSERT INTO {table} (receipt, vote, choice, weight) VALUES (%s, %s, %s, 1)",  # noqa: S608
                    [*ids, choice],
                )
    executor = MigrationExecutor(connection)
    executor.migrate(executor.loader.graph.leaf_nodes())
    assert {*SealedBox.objects.values_list("vote", "receipt")} == {
        (closed, receipt) for receipt in receipts[:3]
    }
    assert OpenBox.objects.filter(vote=vote).count() == 3
    assert not any(b"against" in bytes(one.ballot) for one in OpenBox.objects.all())
    close_vote(panel.chair, vote)
    box_of = dict(SealedBox.objects.filter(vote=vote).values_list("receipt", "choice"))
    assert box_of == dict(zip(receipts[3:], ("for", "against", "against"), strict=True))
