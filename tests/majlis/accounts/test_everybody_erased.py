"""Once everybody is erased, none of their texts is left anywhere, in any slice.

The test knows no text, table or slice by name: a history writes the texts into sealed fields, each with a
mark of its own.
"""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest
from django.core.management import call_command
from django.db import connection

from majlis.accounts import export
from majlis.accounts.erasure import erase_again
from majlis.accounts.models import User
from majlis.audit.aggregate import Format
from majlis.audit.exports import exported
from majlis.audit.past import files
from majlis.audit.seal.sealing import checkpoint
from majlis.domain import Actor
from majlis.eventstore.models import Fact
from majlis.eventstore.sealing import sealed_topics
from majlis.eventstore.store import head, read_log
from majlis.live.feed import read_stretch
from majlis.notifications.mail import MAIL
from majlis.notifications.outbox import gather
from majlis.slices import topics
from tests.golden.lines import fact_classes
from tests.support.archives import members
from tests.support.histories import History
from tests.support.notices import notify
from tests.support.tables import every_row
from tests.support.words import Words, Written, followed_words, marks_in, marks_in_tables

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def own_folder(settings: Any, tmp_path: Path) -> None:
    settings.DATA = tmp_path
    settings.EMAIL_URL = "smtp://mail.example"


@pytest.fixture
def words() -> Iterator[Words]:
    with followed_words() as followed:
        yield followed


SEEDS = [7, *(pytest.param(seed, marks=pytest.mark.soak) for seed in range(4))]


@pytest.mark.parametrize("seed", SEEDS)
def test_no_text_of_erased_people_remains_anywhere(
    seed: int, words: Words, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    notify()
    history, chance = History(), Random(seed)  # noqa: S311  repeatable, nothing secret
    history.live_every_fact(seed)
    # Later acts may have replaced all texts of a topic: go on until each topic has a text in a table.
    for _ in range(50):
        people = set(User.objects.values_list("pk", flat=True))
        theirs = {mark: one for mark, one in words.written().items() if one.author in people}
        in_tables = by_topic_and_place(theirs, marks_in_tables())
        if {topic for topic, _ in in_tables} == sealed_topics() & fact_classes().keys():
            break
        history.live([chance.randrange(10_000) for _ in range(100)])
    assert {topic for topic, _ in in_tables} == sealed_topics() & fact_classes().keys()
    write_letters()
    checkpoint()
    files.make(head())
    assert "a page of the past" in {place for place, marks in everywhere(tmp_path).items() if marks}

    authors = sorted({one.author for one in theirs.values() if one.author})
    # First half of the authors, while their correspondents still exist; then everybody.
    for leaving in (authors[::2], [*authors[1::2], *sorted(people - {*authors})]):
        for person in leaving:
            erase_again(Actor.system("erases", person), person)
        gone = {
            mark: one
            for mark, one in words.written().items()
            if one.author and not User.objects.filter(pk=one.author).exists()
        }
        write_letters()
        assert by_topic_and_place(gone, everywhere(tmp_path)) == set()
    assert not User.objects.exists()
    assert marks_in(caplog.text) == set()

    live = every_row()
    call_command("rebuild", quiet=True, stdout=io.StringIO())
    assert every_row() == live


def test_topics_that_showed_an_erased_text_push_its_row_again(words: Words) -> None:
    History().live_every_fact(8)
    written = words.written()
    authors = {one.author for one in written.values() if one.author}
    pushed = 0
    for author in User.objects.filter(pk__in=authors).values_list("pk", flat=True):
        theirs = {mark: one for mark, one in written.items() if one.author == author}
        lines = Fact.objects.filter(id__in=[one.fact for one in theirs.values()])
        shown = {(line.stream, line.version): shown_by(line) for line in lines}
        before = head()
        erase_again(Actor.system("erases", author), author)
        line = Fact.objects.get(position__gt=before, topic="person.erased")
        touched = shown_by(line)
        # Rows where a later fact has replaced the text are not emptied, so not pushed.
        held = [one for texts in fact_of(line).texts.values() for one in texts if one.rows]
        pushed += len(held)
        for one in held:
            # The sockets of erased people are closed.
            rows = {row for row in shown[one.stream, one.version] if row[0] != f"person.{author}"}
            assert rows <= touched, one
        for topic, frame in read_stretch(
            before, None, {topic for topic, *_ in touched}
        ).frames.items():
            assert marks_in(frame).isdisjoint(theirs), topic
    assert pushed >= 5


def shown_by(line: Fact) -> set[topics.Touched]:
    return set(topics.touched_by(fact_of(line)))


def fact_of(line: Fact) -> Any:
    (one,) = read_log(after=line.position - 1, limit=1)
    return one.fact


def write_letters() -> None:
    notify()
    while gather(MAIL, datetime.now(UTC) + timedelta(days=8)):
        pass


def by_topic_and_place(
    wanted: dict[str, Written], found: dict[str, set[str]]
) -> set[tuple[str, str]]:
    """(topic, place) of these texts that are still found."""
    return {
        (wanted[mark].topic, place)
        for place, marks in found.items()
        for mark in marks & wanted.keys()
    }


def everywhere(folder: Path) -> dict[str, set[str]]:
    """The marks of all texts found anywhere, by place."""
    found = marks_in_tables()
    for file in sorted([*folder.rglob("*"), *database_files()]):
        if file.is_file():
            past = file.is_relative_to(folder / "past")
            place = "a page of the past" if past else file.name
            found.setdefault(place, set()).update(marks_in(file.read_bytes()))
    for name, made in MADE.items():
        found[name] = made(folder)
    return found


def database_files() -> list[Path]:
    """The files of SQLite with its write-ahead log; none for PostgreSQL."""
    if connection.vendor != "sqlite":
        return []
    file = Path(str(connection.settings_dict["NAME"]))
    return list(file.parent.glob(f"{file.name}*"))


def in_a_backup(folder: Path) -> set[str]:
    archive = folder / "forum.majlis"
    call_command("backup", archive, stdout=io.StringIO())
    content = b"".join(members(archive.read_bytes()).values())
    archive.unlink()
    return marks_in(content)


def in_an_export(format: Format) -> Callable[[Path], set[str]]:
    def export(folder: Path) -> set[str]:
        facts = exported(Fact.objects.all, Actor.system(), format, "fr", head())
        return marks_in(b"".join(facts))

    return export


def in_the_data_handed_to_people(folder: Path) -> set[str]:
    found: set[str] = set()
    for person in User.objects.filter(pk__in=Fact.objects.values("actor")):
        for part in export._parts.values():
            found |= marks_in("".join(str(line) for line in part.lines(person.pk)))
    return found


def in_rows_pushed(folder: Path) -> set[str]:
    touched: dict[tuple[str, str], set[UUID]] = defaultdict(set)
    for one in read_log():
        for topic, kind, id in topics.touched_by(one.fact):
            touched[topic, kind].add(id)
    return {
        mark
        for (topic, kind), ids in touched.items()
        for mark in marks_in(str(topics.rows(topic, kind, sorted(ids))))
    }


MADE: dict[str, Callable[[Path], set[str]]] = {
    "a backup": in_a_backup,
    "the data handed to people": in_the_data_handed_to_people,
    "rows pushed": in_rows_pushed,
    **{f"an export as {format.value}": in_an_export(format) for format in Format},
}
