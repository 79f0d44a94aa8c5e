"""The clock jumps back an hour: the log's order holds, and nothing that has ended starts again.

The clock is moved inside this process, for our modules and the libraries. PostgreSQL's own clock cannot be
moved: a last fact with a time in the future stands for its jump.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from django.db.models import F
from rest_framework.test import APIClient

from federations.votes.aggregate import VoteNotOpen, VoteStatus
from federations.votes.projection import VoteRow
from federations.votes.rules import Choice
from federations.votes.workflow import openings_and_closings
from majlis.domain import new_id
from majlis.eventstore.models import Fact
from majlis.http.limits import count
from tests.support.clock import clock_moved
from tests.support.people import signed_in
from tests.support.world import Panel, a_panel, a_scheduled_vote, an_open_vote

pytestmark = pytest.mark.django_db

HOUR = timedelta(hours=1)


def soon() -> datetime:
    return datetime.now(UTC) + timedelta(minutes=10)


def recorded() -> list[datetime]:
    return list(Fact.objects.order_by("position").values_list("recorded_at", flat=True))


def never_earlier(moments: list[datetime]) -> bool:
    return all(one <= next for one, next in pairwise(moments))


def run_timetable() -> None:
    """Runs the timetable of votes once, as `majlis follow` does each second."""
    for act in openings_and_closings(datetime.now(UTC)):
        act()


def test_recording_times_never_decrease_when_the_clock_jumps_back() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    panel.cast(vote, panel.delegates[0], Choice.FOR)
    with clock_moved(-HOUR):
        panel.cast(vote, panel.delegates[1], Choice.FOR)
    panel.cast(vote, panel.delegates[2], Choice.FOR)
    assert never_earlier(recorded())
    before, meanwhile, after = Fact.objects.filter(topic="ballot.cast").order_by("position")
    # `decided_at` is the clock's time; only `recorded_at` never decreases.
    assert before.decided_at - meanwhile.decided_at > timedelta(minutes=59)
    assert before.recorded_at <= meanwhile.recorded_at <= after.recorded_at


def test_recording_times_do_not_fall_below_a_last_fact_from_the_future() -> None:
    panel = a_panel(2)
    vote = an_open_vote(panel)
    Fact.objects.update(recorded_at=F("recorded_at") + HOUR)
    last = recorded()[-1]
    panel.cast(vote, panel.delegates[0], Choice.FOR)
    panel.cast(vote, panel.delegates[1], Choice.FOR)
    assert recorded()[-2:] == [last, last]


def test_a_vote_that_opened_and_closed_by_its_timetable_does_neither_again() -> None:
    panel = a_panel(3)
    vote = a_scheduled_vote(panel, opens_at=soon(), closes_at=soon() + HOUR)
    with clock_moved(HOUR / 2):
        run_timetable()
        panel.cast(vote, panel.delegates[0], Choice.FOR)
    # Back before the opening time: the vote stays open and counts ballots.
    run_timetable()
    assert status_of(vote) is VoteStatus.OPEN
    panel.cast(vote, panel.delegates[1], Choice.FOR)
    with clock_moved(2 * HOUR):
        run_timetable()
        assert status_of(vote) is VoteStatus.CLOSED
    # Back before the close: the vote stays closed.
    run_timetable()
    assert status_of(vote) is VoteStatus.CLOSED
    with pytest.raises(VoteNotOpen):
        panel.cast(vote, panel.delegates[2], Choice.FOR)
    with clock_moved(2 * HOUR):
        run_timetable()
    steps = Fact.objects.filter(object_id=vote).order_by("position").values_list("topic", flat=True)
    assert [step for step in steps if step.startswith("vote.")] == [
        "vote.scheduled",
        "vote.opened",
        "vote.closed",
    ]


def test_a_scheduled_vote_opens_only_at_its_opening_time() -> None:
    panel = a_panel(3)
    vote = a_scheduled_vote(panel, opens_at=soon())
    with clock_moved(-HOUR):
        run_timetable()
        assert status_of(vote) is VoteStatus.SCHEDULED
    with clock_moved(HOUR):
        run_timetable()
    assert status_of(vote) is VoteStatus.OPEN


def test_a_session_stays_valid_and_a_ballot_still_counts_once() -> None:
    panel = a_panel(3)
    one, other = an_open_vote(panel), an_open_vote(panel)
    with clock_moved(HOUR):
        client = signed_in(panel.chair)
        assert status_of_casting(client, panel, one, Choice.FOR) == 201
    assert client.get("/api/me").status_code == 200
    assert status_of_casting(client, panel, other, Choice.FOR) == 201
    with clock_moved(-HOUR):
        assert status_of_casting(client, panel, one, Choice.FOR) == 409, (
            "the ballot is already counted"
        )
        assert client.get(f"/api/votes/{other}").json()["rows"][1]["cast"] == 1


def test_a_rate_limit_does_not_last_until_the_clock_has_caught_up() -> None:
    with clock_moved(HOUR):
        assert [count("clock", 60)[0] for _ in range(5)] == [1, 2, 3, 4, 5]
    counted, left = count("clock", 60)
    assert counted == 1
    assert left <= 60


def test_ids_made_after_the_jump_are_unique_and_ordered() -> None:
    ids = [new_id()]
    with clock_moved(-HOUR):
        ids += [new_id() for _ in range(100)]
    ids.append(new_id())
    assert ids == sorted(set(ids))


def status_of_casting(client: APIClient, panel: Panel, vote: UUID, choice: Choice) -> int:
    response = client.post(
        f"/api/votes/{vote}/ballots",
        {"elector": str(panel.seats[panel.chair.organisation]), "choice": choice.value},
        format="json",
    )
    return int(response.status_code)


def status_of(vote: UUID) -> VoteStatus:
    return VoteStatus(VoteRow.objects.get(pk=vote).status)
