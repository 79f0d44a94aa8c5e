"""A web process is killed with -9 while ballots are cast: each acknowledged ballot is stored once.

Without an answer the outcome is unknown: the same request under the same key settles it, whether or not
the first one was stored.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.load import Crowd, a_crowded_room, ballots_of
from tests.support.services import (
    Forum,
    PostgreSQL,
    environment_of,
    serving,
    temporary_folder,
)


# A soak test on PostgreSQL, where test_postgresql_restarted.py crashes the database server itself.
@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.soak)])
def environment(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    with temporary_folder() as data:
        if request.param == "sqlite":
            yield environment_of(data)
        else:
            postgresql: PostgreSQL = request.getfixturevalue("postgresql")
            yield environment_of(data, DATABASE_URL=postgresql.new_database())


def test_acknowledged_ballots_are_stored_once_and_the_others_can_be_sent_again(
    environment: dict[str, str],
) -> None:
    with ExitStack() as processes:
        data = Path(environment["MAJLIS_DATA"])
        port, process = processes.enter_context(serving(environment, data))
        url = f"http://127.0.0.1:{port}"
        forum = Forum((url, url), (process,), environment)
        # Given a crowd of electors, a third of whose ballots are acknowledged.
        crowd = Crowd(a_crowded_room(forum, delegates=12, votes=15), forum.urls)
        with crowd.casting():
            crowd.wait_for(len(crowd.ballots) // 3)
            # When the process is killed meanwhile.
            process.kill()
            process.wait()
            crowd.stop.set()
        assert len(crowd.acknowledged()) < len(crowd.ballots)
        assert crowd.unanswered()
        # Then the log has only acknowledged ballots and ballots in flight.
        kept = ballots_of(forum)
        crowd.check(kept)
        assert len(crowd.acknowledged()) <= len(kept) <= len(crowd.acknowledged()) + crowd.workers
        # And after a restart every ballot is counted once.
        processes.enter_context(serving(environment, data, port))
        crowd.resend()
        kept = ballots_of(forum)
        crowd.check(kept)
        assert len(kept) == len(crowd.ballots)
        for vote in crowd.room.votes:
            shown = crowd.room.administrator.request(url, "GET", f"/api/votes/{vote}").body["rows"]
            assert [row["cast"] for row in shown if row["kind"] == "tally"] == [12]
