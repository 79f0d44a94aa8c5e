"""A projection raises: the whole command is refused, and only the application's log has the cause.

The slice's own projection has changed its rows in that transaction already, because the broken one runs
after it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.load import Crowd, a_crowded_room, ballots_of, query
from tests.support.rigged import BROKEN
from tests.support.services import Forum, environment_of, serving, temporary_folder

SECRET = "a fault of ours that nobody outside should read"


@pytest.fixture
def forum() -> Iterator[Forum]:
    with temporary_folder() as data:
        environment = environment_of(data, DJANGO_SETTINGS_MODULE="tests.support.rigged")
        with serving(environment, data) as (port, process):
            url = f"http://127.0.0.1:{port}"
            yield Forum((url, url), (process,), environment)


def test_a_command_whose_projection_raises_stores_nothing_and_logs_the_cause(
    forum: Forum,
) -> None:
    data = Path(forum.environment["MAJLIS_DATA"])
    crowd = Crowd(a_crowded_room(forum, delegates=3, votes=1), forum.urls)
    # Without the facts of the rigged follower, of the seal and of its verification, which are recorded in the
    # background.
    own = "('testnotice.given', 'seal-key.published', 'history.doubted')"
    facts = f"SELECT count(*), max(position) FROM facts WHERE topic NOT IN {own}"  # noqa: S608
    before = query(forum, facts)
    # When the projection is broken.
    (data / BROKEN).touch()
    answers = [crowd.cast(sent) for sent in crowd.ballots]
    # Then nothing is stored, neither in the log nor in the rows.
    assert query(forum, facts) == before
    assert query(forum, "SELECT count(*) FROM electors WHERE voted") == [(0,)]
    assert ballots_of(forum) == []
    # Each person gets a refusal in their language, without the cause.
    for answer in answers:
        assert (answer.status, answer.body["code"]) == (500, "server-error")
        assert answer.headers["content-type"] == "application/problem+json"
        assert SECRET not in json.dumps(answer.body)
        assert "ZeroDivisionError" not in json.dumps(answer.body)
        assert answer.body["instance"] == f"urn:uuid:{answer.headers['x-request-id']}"
    assert len({answer.body["detail"] for answer in answers}) == 3
    # The application's log has the cause, under the request id shown to the person.
    (log,) = data.glob("server-*.log")
    lines = [json.loads(line) for line in log.read_text().splitlines() if line.startswith("{")]
    for answer in answers:
        (line,) = [
            line
            for line in lines
            if line.get("request_id") == answer.headers["x-request-id"]
            and line["logger"] == "majlis.http.errors"
        ]
        assert SECRET in line["exception"]
        assert "in broken" in line["exception"], "the traceback names the projection"
    # Reads and other commands still work.
    assert crowd.room.administrator.request(forum.urls[0], "GET", "/api/me").status == 200
    # And after the repair, the same command succeeds once.
    (data / BROKEN).unlink()
    crowd.resend()
    kept = ballots_of(forum)
    crowd.check(kept)
    assert len(kept) == 3
