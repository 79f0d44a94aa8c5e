"""A prepared query returns the rows of its queryset for any arguments, and is compiled once."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection, models, transaction
from django.test.utils import CaptureQueriesContext

from federations.membership.projection import MandateRow
from federations.votes.projection import VoteRow
from federations.votes.rules import Choice
from majlis.eventstore import prepared
from majlis.eventstore.prepared import Prepared
from tests.support.world import a_panel, an_open_vote

pytestmark = [pytest.mark.database, pytest.mark.django_db(transaction=True)]

MOMENT = datetime(2026, 3, 12, 9, 30, 0, 250, tzinfo=UTC)
held = Prepared(
    lambda person, day, at: MandateRow.objects.filter(
        models.Q(until=None) | models.Q(until__gte=day), stopped_at__gt=at, person=person
    ).order_by("-starts")
)


def a_mandate(person: UUID, starts: date, until: date | None = None) -> MandateRow:
    row = MandateRow(
        id=uuid4(),
        person=person,
        organisation=uuid4(),
        role="delegate",
        starts=starts,
        until=until,
        stopped_at=MOMENT,
        belief=uuid4(),
    )
    prepared.insert([row])
    return row


def a_vote(**more: Any) -> VoteRow:
    row = VoteRow(
        id=uuid4(),
        group=uuid4(),
        question={"fr": "Adoptez-vous « ce » texte ?", "ar": "هل تعتمدون هذا النص؟"},
        rule={"secrecy": "named", "changeable": True, "nested": [1, None, {"a": "%s"}]},
        status="open",
        scheduled_at=MOMENT,
        **more,
    )
    prepared.insert([row])
    return row


def test_arguments_are_converted_as_by_a_queryset() -> None:
    person = uuid4()
    later = a_mandate(person, date(2026, 2, 1), date(2026, 12, 31))
    earlier = a_mandate(person, date(2026, 1, 1))
    a_mandate(uuid4(), date(2026, 1, 1))
    a_mandate(person, date(2025, 1, 1), date(2025, 12, 31))
    found = held(person=person, day=date(2026, 3, 12), at=datetime(2026, 3, 12, tzinfo=UTC))
    assert [row.pk for row in found] == [later.pk, earlier.pk]
    assert [vars(row).keys() for row in found] == [vars(later).keys()] * 2
    assert found[0].until == date(2026, 12, 31)
    assert found[0].stopped_at == MOMENT
    assert held(person=person, day=date(2026, 3, 12), at=MOMENT) == []
    assert held(person=uuid4(), day=date(2026, 3, 12), at=datetime(2026, 3, 12, tzinfo=UTC)) == []


def test_a_row_equals_the_row_of_a_queryset() -> None:
    vote = a_vote(opens_at=MOMENT)
    by_key: Prepared[VoteRow] = Prepared(lambda key: VoteRow.objects.filter(pk=key))
    [read] = by_key(key=vote.pk)
    fetched = VoteRow.objects.get(pk=vote.pk)
    assert {**vars(read), "_state": None} == {**vars(fetched), "_state": None}
    assert read.rule == vote.rule


def test_deferred_columns_are_read_on_access() -> None:
    vote = a_vote()
    short: Prepared[VoteRow] = Prepared(lambda key: VoteRow.objects.filter(pk=key).only("status"))
    [read] = short(key=vote.pk)
    assert read.status == "open"
    assert read.get_deferred_fields() >= {"rule", "question"}
    assert read.rule == vote.rule


def test_the_values_of_tuples_are_converted() -> None:
    vote = a_vote()
    pairs: Prepared[Any] = Prepared(
        lambda key: VoteRow.objects.filter(pk=key).values_list("group", "question", "scheduled_at")
    )
    assert pairs(key=vote.pk) == [(vote.group, vote.question, MOMENT)]


def test_a_prepared_query_is_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    built = 0

    def build(key: Any) -> models.QuerySet[VoteRow]:
        nonlocal built
        built += 1
        return VoteRow.objects.filter(pk=key)

    counted = Prepared(build)
    for vote in (a_vote(), a_vote()):
        assert [row.pk for row in counted(key=vote.pk)] == [vote.pk]
    assert built == 1


def test_a_lock_is_requested_on_postgresql_only() -> None:
    vote = a_vote()
    shared: Prepared[VoteRow] = Prepared(
        lambda key: VoteRow.objects.filter(pk=key), lock="FOR SHARE"
    )
    with transaction.atomic(), CaptureQueriesContext(connection) as queries:
        assert shared(key=vote.pk)
    assert queries[0]["sql"].endswith("FOR SHARE") == (connection.vendor == "postgresql")


@pytest.mark.parametrize("many", [1, 3])
def test_an_update_writes_only_the_given_columns(many: int) -> None:
    votes = [a_vote() for _ in range(many)]
    fields = {field.name: field for field in VoteRow._meta.concrete_fields}
    for vote in votes:
        vote.status, vote.reason, vote.electors = "closed", {"fr": "100 %s"}, 99
    prepared.update(votes, [fields["status"], fields["reason"]])
    for vote in votes:
        stored = VoteRow.objects.get(pk=vote.pk)
        assert (stored.status, stored.reason, stored.electors) == ("closed", {"fr": "100 %s"}, 0)


def test_casting_a_ballot_takes_eight_queries_and_updates_few_columns() -> None:
    panel = a_panel()
    vote = an_open_vote(panel)
    first, second, *_ = panel.delegates
    panel.cast(vote, first, Choice.FOR)
    with CaptureQueriesContext(connection) as queries:
        panel.cast(vote, second, Choice.FOR)
    statements = [
        one["sql"]
        for one in queries
        if one["sql"].startswith(("SELECT", "UPDATE", "INSERT", "\nINSERT"))
    ]
    # For whom: the elector's organisation and the mandates held. Then the vote, the elector, the mandate,
    # who gave it; then the elector's row and the fact.
    assert len(statements) == 8
    [written] = [sql for sql in statements if sql.startswith("UPDATE")]
    assert '"choice"' in written
    assert '"organisation"' not in written
