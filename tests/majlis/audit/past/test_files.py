"""Files of the past equal the tables of that moment; partial files are not used; one process builds each."""

from __future__ import annotations

import os
import random
import shutil
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connections

from federations.working_groups.projection import GroupRow
from majlis.audit.past import files, keeping
from majlis.audit.past.middleware import moment_at
from majlis.eventstore.models import Fact
from majlis.eventstore.store import head
from majlis.eventstore.viewing import as_of
from tests.support.histories import History, erase
from tests.support.tables import every_row
from tests.support.world import a_group

pytestmark = pytest.mark.django_db(transaction=True)

Tables = dict[str, list[dict[str, Any]]]


def rows_at(position: int) -> Tables:
    files.make(position)
    moment, file = moment_at(position), files.file_of(position)
    assert moment
    assert file
    with as_of(moment, file):
        return every_row()


@pytest.mark.parametrize("seed", [1, 2])
def test_rows_of_the_past_equal_the_rows_of_that_time(seed: int) -> None:
    numbers = random.Random(seed)  # noqa: S311  repeatable, nothing secret
    # Erased texts are missing from the past too: those rows differ.
    history, rows_by_position = History(without=[erase]), {}
    for _ in range(12):
        history.live([numbers.randrange(1_000) for _ in range(40)])
        rows_by_position[head()] = every_row()

    order = list(rows_by_position)
    numbers.shuffle(order)
    for position in order:  # some built from an empty file, some from an earlier one
        assert rows_at(position) == rows_by_position[position]
    assert every_row() == rows_by_position[max(rows_by_position)]


def test_a_long_build_leaves_files_at_earlier_positions(monkeypatch: pytest.MonkeyPatch) -> None:
    history = History(without=[erase])
    rows_by_position: dict[int, Tables] = {}
    for nth in range(60):
        history.live([nth, nth + 1, nth + 2])
        rows_by_position[head()] = every_row()
    monkeypatch.setattr(files, "FOOTHOLDS", (20, 10, 5))
    end = head()
    files.make(end)
    assert files.positions() == [end - 20, end - 10, end - 5, end]
    for position in range(end - 20, end + 1):
        if position in rows_by_position:
            assert rows_at(position) == rows_by_position[position]


def test_facts_of_the_past_end_at_the_position() -> None:
    for _ in range(3):
        a_group()
    files.make(head() - 1)
    moment, file = moment_at(head() - 1), files.file_of(head() - 1)
    assert moment
    assert file
    with as_of(moment, file):
        assert head() == moment.position
        assert Fact.objects.filter(topic="group.created").count() == 2
    assert Fact.objects.filter(topic="group.created").count() == 3


def test_concurrent_builds_of_one_position_make_its_file_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    a_group()
    end, made = head(), []
    roll = files.roll

    def counted(*arguments: Any) -> None:
        made.append(arguments)
        roll(*arguments)

    monkeypatch.setattr(files, "roll", counted)

    def make(_: int) -> None:
        try:
            files.make(end)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(make, range(4)))
    assert len(made) == 1
    assert files.positions() == [end]


def test_a_crash_during_a_build_leaves_no_file_and_the_next_build_makes_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    a_group()
    end = head()
    before = rows_at(end)
    files.forget_all()

    # A process dies while it writes: it exits before any cleanup, so its partial file stays.
    child = os.fork()
    if not child:
        monkeypatch.setattr(Path, "rename", lambda *_: os._exit(9))
        try:
            connections["default"].connection = None  # its parent's
            files.make(end)
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    (waste,) = files.folder().glob(".*.unfinished")
    assert files.positions() == []
    assert files.progress(end) is None
    assert rows_at(end) == before

    os.utime(waste, (0, 0))
    files.trim(set())
    assert not waste.exists()


def test_a_build_under_way_during_forget_all_is_discarded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    a_group()
    roll = files.roll

    def interrupted(*arguments: Any) -> None:
        roll(*arguments)
        files.forget_all()

    monkeypatch.setattr(files, "roll", interrupted)
    with pytest.raises(files.Gone):
        files.make(head())
    assert not list((files.folder()).iterdir())


def test_a_rebuild_deletes_the_files() -> None:
    a_group()
    files.make(head())
    call_command("rebuild", quiet=True)
    assert files.positions() == []


def test_a_file_of_another_log_is_not_read_nor_rolled_forward() -> None:
    a_group()
    files.make(head())
    before, end = files.folder(), head()
    Fact.objects.filter(position=end).update(id=Fact.objects.order_by("position")[0].stream)
    assert files.file_of(end) is None
    files.make(end)
    assert files.file_of(end)
    assert files.folder() == before


def test_trimming_keeps_starting_points_and_the_files_used_last(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for _ in range(6):
        a_group()
    end = head()
    monkeypatch.setattr(files, "RECENT", 2)
    wanted = list(range(end - 5, end + 1))
    for position in wanted:
        files.make(position)
    for nth, position in enumerate(wanted):
        os.utime(files.folder() / f"{position}.sqlite3", (nth + 1, nth + 1))
    files.trim({wanted[0]})
    assert files.positions() == [wanted[0], wanted[4], wanted[5]]

    monkeypatch.setattr(files, "MOST_BYTES", (files.folder() / f"{end}.sqlite3").stat().st_size)
    files.trim({wanted[0]})
    assert files.positions() == [wanted[0]]


def test_older_starting_points_are_wider_apart() -> None:
    for position in (10_000, 100_000, 1_000_000, 1_100_000):
        chosen = sorted(keeping.positions_to_keep(position))
        gaps = [after - before for before, after in zip([0, *chosen], chosen, strict=False)]
        assert gaps == sorted(gaps, reverse=True)
        assert max(gaps) <= keeping.WIDEST
        assert position - chosen[-1] < keeping.STEP
    # Later starting points existed before: none is built again.
    assert {
        one for one in keeping.positions_to_keep(1_100_000) if one <= 1_000_000
    } <= keeping.positions_to_keep(1_000_000)


def test_starting_points_keep_to_their_share_of_the_space(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "bytes_a_fact", lambda: 4_000.0)
    assert sum(keeping.positions_to_keep(1_000_000)) * 4_000 <= keeping.SHARE * files.MOST_BYTES


def test_the_folder_of_an_unused_program_version_is_deleted() -> None:
    here = files.folder()
    old = here.with_name("another")
    shutil.copytree(here, old)
    os.utime(old, (0, 0))
    files.trim(set())
    assert not old.exists()
    assert here.exists()


def test_other_threads_read_present_tables_while_the_past_is_viewed() -> None:
    a_group()
    end = head()
    files.make(end)
    a_group()
    moment, file = moment_at(end), files.file_of(end)
    assert moment
    assert file
    counts: list[int] = []

    def count_groups() -> None:
        counts.append(GroupRow.objects.count())
        connections.close_all()

    with as_of(moment, file):
        thread = threading.Thread(target=count_groups)
        thread.start()
        thread.join()
        assert GroupRow.objects.count() == 1
    assert counts == [2]


@pytest.fixture(autouse=True)
def all_closed() -> Iterator[None]:
    yield
    assert not {"past", "past-filling", "past-looking"} & {
        connection.alias for connection in connections.all(initialized_only=True)
    }
