"""Every change of a projected row made in the database is found, and its table, key and column named.

The tables and columns are those that the program has: no test names them.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, models

from federations.votes.commands import close_vote
from federations.votes.projection import ElectorRow, OpenBox, SealedBox, VoteRow
from federations.votes.rules import Choice
from federations.working_groups.projection import SeatRow
from majlis.accounts import erasure
from majlis.audit.past import files
from majlis.audit.seal import rows
from majlis.audit.seal.doubts import Finding
from majlis.audit.seal.models import Verification
from majlis.audit.seal.schedule import doubt_due, sealing_due
from majlis.audit.seal.sealing import checkpoint
from majlis.audit.seal.verifying import begin, run
from majlis.backup.saving import snapshot
from majlis.domain import Actor, new_id
from majlis.eventstore.models import Fact, Row
from majlis.eventstore.projecting import projected_models
from majlis.eventstore.store import head
from majlis.eventstore.viewing import opened
from tests.support.dossiers import a_closed_vote, a_secret_vote
from tests.support.histories import History
from tests.support.people import a_person, a_recorded_person, know_everybody, signed_in
from tests.support.world import Panel, a_panel, an_open_vote

pytestmark = pytest.mark.django_db(transaction=True)


def finding() -> Finding | None:
    """What a verification of the tables finds, at the log's head, once everybody has facts."""
    know_everybody()
    compared = head()
    one = begin(Verification.Reason.COMMAND, only_rows=True)
    run(one)
    assert one.ended_at
    if (
        one.finding and one.finding["kind"] != "unlawful"
    ):  # which has the position of the fact itself
        assert one.finding.pop("position") == compared
    return one.finding


def compared(model: type[Row], file: Verification) -> Finding | None:
    """What the comparison of one table with a file that is filled already finds."""
    with snapshot(), opened(rows.REBUILT, f"file:{rows._file(file)}?mode=ro"):
        return rows._table(model)[1]


def sql(statement: str, *values: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def another(field: models.Field[Any, Any], value: Any) -> Any:
    """Another value than this one that the column takes."""
    if isinstance(field, models.JSONField):
        return {"another": value}
    if isinstance(value, bool):
        return not value
    if isinstance(field, models.UUIDField | models.ForeignKey):
        return new_id()
    if isinstance(field, models.DateTimeField):
        return (value or datetime(2026, 1, 1, tzinfo=UTC)) + timedelta(microseconds=1)
    if isinstance(field, models.DateField):
        return (value or date(2026, 1, 1)) + timedelta(days=1)
    if isinstance(field, models.IntegerField):
        return int(value or 0) + 10_000
    return "x" if value != "x" else "y"


def stored(row: Row, key: Any) -> Any:
    return row._meta.pk.get_db_prep_save(key, connection)


def set_column(row: Row, field: models.Field[Any, Any], value: Any, key: Any) -> None:
    on(row, "UPDATE {table} SET {column} = %s WHERE {key} = %s", field)(
        field.get_db_prep_save(value, connection), stored(row, key)
    )


def on(
    row: Row, statement: str, field: models.Field[Any, Any] | None = None
) -> Callable[..., None]:
    """A statement with the names of this row's table and key, and of a column."""
    quote = connection.ops.quote_name
    names = {
        "table": quote(row._meta.db_table),
        "key": quote(str(row._meta.pk.column)),
        "column": quote(str((field or row._meta.pk).column)),
    }
    return partial(sql, statement.format(**names))


@pytest.fixture
def filled() -> Iterator[Verification]:
    """A forum with every fact, and a verification whose file is filled already."""
    History().live_every_fact()
    one = begin(Verification.Reason.COMMAND, only_rows=True)
    while one.rows_position is None:
        assert rows.step(one)[1] == []
    yield one
    rows.forget(one)


def a_row(model: type[Row]) -> Row:
    row = model._default_manager.order_by("?").first()
    assert row is not None, f"no history fills {model._meta.db_table}"
    return row


def test_a_change_of_any_column_of_any_table_is_found_and_named(filled: Verification) -> None:
    for model in projected_models():
        row = a_row(model)
        for field in model._meta.concrete_fields:
            value = getattr(row, field.attname)
            new = another(field, value)
            set_column(row, field, new, row.pk)
            found = compared(model, filled)
            if field.primary_key:
                set_column(row, field, row.pk, new)
                assert found == {
                    "kind": "row-missing" if row.pk < new else "row-added",
                    "table": model._meta.db_table,
                    "key": str(min(row.pk, new)),
                }
            else:
                set_column(row, field, value, row.pk)
                assert found == {
                    "kind": "row-changed",
                    "table": model._meta.db_table,
                    "key": str(row.pk),
                    "column": field.column,
                }
        assert compared(model, filled) is None


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL has types")
def test_a_value_of_another_type_is_found_on_sqlite(filled: Verification) -> None:
    for value in (2, "yes", b"\x00", b"\xff"):
        sql("UPDATE electors SET voted = %s", value)
        found = compared(ElectorRow, filled)
        assert found
        assert found["column"] == "voted"
    sql("UPDATE electors SET choice = CAST(x'ff' AS TEXT)")
    assert compared(ElectorRow, filled)


def test_a_row_removed_from_any_table_and_one_added_to_it_are_found(filled: Verification) -> None:
    for model in projected_models():
        row = a_row(model)
        table, key = model._meta.db_table, row.pk
        on(row, "DELETE FROM {table} WHERE {key} = %s")(stored(row, key))
        assert compared(model, filled) == {"kind": "row-missing", "table": table, "key": str(key)}
        row.pk = new_id()
        row.save(force_insert=True)
        first = min(("row-missing", key), ("row-added", row.pk), key=lambda one: one[1])
        assert compared(model, filled) == {
            "kind": first[0],
            "table": table,
            "key": str(first[1]),
        }
        on(row, "UPDATE {table} SET {key} = %s WHERE {key} = %s")(
            stored(row, key), stored(row, row.pk)
        )
        assert compared(model, filled) is None
        extra = a_row(model)
        if model._meta.constraints or any(field.unique for field in model._meta.fields[2:]):
            continue  # a copy would break a rule of the table itself
        extra.pk = new_id()
        extra.save(force_insert=True)
        assert compared(model, filled) == {
            "kind": "row-added",
            "table": table,
            "key": str(extra.pk),
        }
        extra.delete()


@pytest.mark.parametrize("seed", [1, 2])
def test_an_honest_forum_with_every_fact_has_no_finding(seed: int) -> None:
    History().live_every_fact(seed)
    assert finding() is None
    call_command("rebuild", quiet=True, stdout=io.StringIO())
    assert finding() is None


def test_a_whole_verification_compares_the_tables_after_the_facts() -> None:
    panel = a_panel(3)
    checkpoint()
    SeatRow.objects.filter(pk=next(iter(panel.seats.values()))).update(delegate=new_id())
    one = begin(Verification.Reason.SCHEDULED)
    run(one)
    assert one.size == one.upto > 0
    assert one.finding
    assert (one.finding["kind"], one.finding["column"]) == ("row-changed", "delegate")


def test_the_command_names_the_row_and_what_to_do_and_a_rebuild_mends_it() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    know_everybody()
    said = majlis("verify", "--rows")
    assert re.search(r"\d+ tables with \d+ rows compared with what the facts say", said)
    assert f"up to position {head()}" in said
    assert "Every row is what the facts say." in said
    assert "Every fact" not in said, "the history was not looked at"
    VoteRow.objects.filter(pk=vote).update(status="closed")
    with pytest.raises(CommandError, match=f"table votes, the column status of the row {vote}"):
        majlis("verify", "--rows")
    with pytest.raises(CommandError, match="run majlis rebuild"):
        majlis("verify")
    majlis("rebuild")
    assert "Every row is what the facts say." in majlis("verify")


def test_a_verification_that_was_interrupted_goes_on_in_its_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    History().live_every_fact()
    monkeypatch.setattr(rows, "BATCH", 100)
    stopped = begin(Verification.Reason.COMMAND, only_rows=True)
    run(stopped, most=250)
    assert (stopped.ended_at, stopped.tables) == (None, 0)
    file, last = rows._file(stopped), Fact.objects.order_by("position")[299]
    assert files.last_fact(file, "rw") == last.id.hex
    read: list[int] = []
    roll = files.roll

    def noted(path: Path, base: int, end: int, **more: Any) -> None:
        read.append(base)
        roll(path, base, end, **more)

    monkeypatch.setattr(files, "roll", noted)
    said = majlis("verify", "--rows")
    assert read[0] == last.position
    assert "Every row is what the facts say." in said
    assert Verification.objects.count() == 1
    assert not file.exists(), "the file is deleted at the end"


def test_a_file_that_was_damaged_while_it_was_filled_is_made_anew() -> None:
    a_panel(3)
    know_everybody()
    stopped = begin(Verification.Reason.COMMAND, only_rows=True)
    rows.step(stopped)
    rows._file(stopped).write_bytes(b"not a database" * 1_000)
    run(stopped)
    assert (stopped.finding, stopped.rows_position) == (None, head())


def test_an_erasure_during_a_verification_leaves_no_words_and_no_finding() -> None:
    history = History()
    history.live_every_fact()
    stopped = begin(Verification.Reason.COMMAND, only_rows=True)
    rows.step(stopped)
    file = rows._file(stopped)
    assert file.exists()
    person = next(one.person for one in history.people if one.person and one.organisation)
    erasure.erase_again(Actor.system("restores", person), person)
    assert not file.exists()
    run(stopped)
    assert (stopped.finding, stopped.rows_position) == (None, head())


def test_a_ballot_changed_in_a_sealed_box_is_found() -> None:
    vote, _ = a_secret_vote("ffaa")
    assert finding() is None
    line = SealedBox.objects.filter(vote=vote, choice="against").first()
    assert line
    SealedBox.objects.filter(pk=line.pk).update(choice="for")
    found = {"kind": "kept-changed", "table": "ballot_box_sealed", "key": str(vote), "column": ""}
    assert finding() == found
    SealedBox.objects.filter(pk=line.pk).update(choice="against")
    assert finding() is None
    line.delete()
    assert finding() == found
    with pytest.raises(CommandError, match="No rebuild repairs it"):
        majlis("verify", "--rows")


def ballot_let_in(panel: Panel, vote: UUID, choice: Choice) -> int:
    """The position of a ballot that a changed table lets in after the close."""
    VoteRow.objects.filter(pk=vote).update(status="open")
    position = panel.cast(vote, panel.chair, choice)
    VoteRow.objects.filter(pk=vote).update(status="closed")
    return position


@pytest.fixture
def closed() -> tuple[Panel, UUID]:
    panel = a_panel(3)
    vote = an_open_vote(panel, {"changeable": True})
    for delegate in panel.delegates:
        panel.cast(vote, delegate, Choice.FOR)
    close_vote(panel.chair, vote)
    assert finding() is None
    return panel, vote


def told() -> list[str]:
    """The places that people were told of."""
    doubts = Fact.objects.filter(topic="history.doubted").order_by("position")
    return [json.loads(state)["row"] for state in doubts.values_list("state", flat=True)]


def test_a_ballot_that_a_changed_table_let_in_after_the_close_is_named_and_known_for_ever(
    closed: tuple[Panel, UUID],
) -> None:
    position = ballot_let_in(*closed, Choice.BLANK)
    know_everybody()
    with pytest.raises(CommandError, match=f"position {position} was recorded though"):
        majlis("verify", "--rows")
    checkpoint()
    run(begin(Verification.Reason.SCHEDULED))
    shown = signed_in(closed[0].chair).get("/api/seal").json()
    assert shown["verification"]["finding"] is None
    assert shown["verification"]["rows_position"], "the tables are what the facts say"
    assert [one["position"] for one in shown["known"]] == [position]
    said = majlis("verify", "--rows")
    assert re.search(rf"Known since \S+ \S+: The fact at position {position} was recorded", said)
    assert told() == [f"facts {position}"]


def test_each_unlawful_ballot_and_each_later_difference_is_told_once(
    closed: tuple[Panel, UUID],
) -> None:
    one, other = (ballot_let_in(*closed, choice) for choice in (Choice.BLANK, Choice.AGAINST))
    know_everybody()
    verification = begin(Verification.Reason.SCHEDULED)
    run(verification)
    found: Any = verification.finding
    assert [found["position"], *(each["position"] for each in found["rest"])] == [one, other]
    client = signed_in(closed[0].chair)
    shown = client.get("/api/seal").json()["verification"]["finding"]
    assert shown["others"] == [f"facts {other}"]
    assert "rest" not in shown
    third = ballot_let_in(*closed, Choice.FOR)
    run(begin(Verification.Reason.SCHEDULED))
    assert told() == [f"facts {position}" for position in (one, other, third)]
    outcome = f"votes {closed[1]} outcome"
    seat = next(iter(closed[0].seats.values()))
    for times in (1, 2):
        row: Any = VoteRow.objects.get(pk=closed[1])
        VoteRow.objects.filter(pk=closed[1]).update(outcome={**row.outcome, "verdict": "x"})
        SeatRow.objects.filter(pk=seat).update(delegate=None)
        finding()
        finding()
        assert told().count(outcome) == times
        assert told().count(f"group_seats {seat} delegate") == 1
        VoteRow.objects.filter(pk=closed[1]).update(outcome=row.outcome)  # and the seat stays
        finding()


def test_an_encrypted_ballot_changed_deleted_or_added_is_found_before_the_close() -> None:
    panel = a_panel(4)
    vote = an_open_vote(panel, {"secrecy": "secret"})
    for delegate in panel.delegates[:3]:
        panel.cast(vote, delegate, Choice.FOR, uuid4())
    an_open_vote(panel, {"secrecy": "secret"})  # nobody took part in it yet
    assert finding() is None
    first, second, *_ = OpenBox.objects.order_by("tag")
    found = {"kind": "kept-changed", "table": "ballot_box_open", "key": str(vote), "column": ""}
    for ballot in (second.ballot, b"short", bytes(len(first.ballot))):
        OpenBox.objects.filter(pk=first.pk).update(ballot=ballot)
        assert finding() == found
    first.save()
    assert finding() is None
    OpenBox.objects.create(tag=b"another", vote=vote, ballot=second.ballot)
    assert finding() == found
    OpenBox.objects.filter(tag=b"another").delete()
    OpenBox.objects.create(tag=b"another", vote=new_id(), ballot=second.ballot)
    assert (finding() or {})["kind"] == "kept-changed"
    OpenBox.objects.filter(tag=b"another").delete()
    OpenBox.objects.filter(vote=vote).delete()
    assert finding() == found
    with pytest.raises(CommandError, match=f"ballot_box_open, .*{vote}"):
        majlis("verify", "--rows")


def test_an_account_that_no_command_made_is_found() -> None:
    a_recorded_person(administrator=True)
    assert "Every row is what the facts say." in majlis("verify", "--rows")
    intruder = a_person(administrator=True).person
    with pytest.raises(CommandError, match=f"table users, .*{intruder}"):
        majlis("verify", "--rows")


def test_an_outcome_altered_after_the_close_is_found() -> None:
    vote, _ = a_closed_vote()
    row: Any = VoteRow.objects.get(pk=vote)
    VoteRow.objects.filter(pk=vote).update(outcome={**row.outcome, "verdict": "rejected"})
    found = finding()
    assert found
    assert (found["table"], found["key"], found["column"]) == ("votes", str(vote), "outcome")


def test_a_finding_in_a_table_is_told_once_and_does_not_stop_the_sealing() -> None:
    panel = a_panel(3)
    checkpoint()
    seat = next(iter(panel.seats.values()))
    SeatRow.objects.filter(pk=seat).update(delegate=None)
    for _ in range(2):
        know_everybody()
        run(begin(Verification.Reason.SCHEDULED))
        for act in doubt_due(datetime.now(UTC)):
            act()
        a_panel(2)
    doubt = Fact.objects.get(topic="history.doubted")
    assert json.loads(doubt.state)["row"] == f"group_seats {seat} delegate"
    assert len(list(sealing_due(datetime.now(UTC) + timedelta(minutes=6)))) == 2
    majlis("rebuild")
    know_everybody()
    run(begin(Verification.Reason.SCHEDULED))
    assert list(doubt_due(datetime.now(UTC))) == []
    SeatRow.objects.filter(pk=seat).update(delegate=None)
    run(begin(Verification.Reason.SCHEDULED))
    assert len(told()) == 2, "after a mending it is told again"


def test_the_page_shows_the_row_that_differs() -> None:
    panel = a_panel(3)
    checkpoint()
    seat = next(iter(panel.seats.values()))
    SeatRow.objects.filter(pk=seat).update(organisation=new_id())
    know_everybody()
    compared = head()
    run(begin(Verification.Reason.SCHEDULED))
    client = signed_in(panel.chair)
    shown = client.get("/api/seal").json()["verification"]
    assert shown["finding"] == {
        "kind": "row-changed",
        "table": "group_seats",
        "key": str(seat),
        "column": "organisation",
        "position": compared,
    }


def majlis(*arguments: str) -> str:
    out = io.StringIO()
    call_command(*arguments, stdout=out, stderr=io.StringIO())
    return out.getvalue()
