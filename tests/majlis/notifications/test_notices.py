"""One notice per person and object, each fact once, and a delivery according to preferences."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from eventsourcing.domain import AggregateEvent

from federations.proposals import commands as proposals
from federations.votes.commands import cancel_vote, open_vote
from federations.working_groups import commands as groups
from federations.working_groups.aggregate import Office, WorkingGroup
from majlis.accounts.models import User
from majlis.domain import Actor, new_id
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.command import command
from majlis.eventstore.following import Follower, walk
from majlis.eventstore.models import Checkpoint
from majlis.eventstore.store import Recorded, head
from majlis.notifications import models
from majlis.notifications.inbox import Act, do
from majlis.notifications.models import Channel, Delivery, Preference, Quiet, Rhythm
from majlis.slices import notices
from majlis.slices.notices import Notice, Notify
from tests.support.notices import notice_reasons, notices_of, notified, notify
from tests.support.people import a_person, account
from tests.support.world import (
    Panel,
    a_group,
    a_panel,
    a_scheduled_vote,
    a_submitted_proposal,
    an_action,
    an_open_vote,
)

pytestmark = pytest.mark.django_db(transaction=True)


def an_action_of(panel: Panel) -> UUID:
    return an_action(panel.group, assignee=panel.delegates[1])


def replace_handler(handler: Notify[AggregateEvent], patched: pytest.MonkeyPatch) -> None:
    """Makes this handler the only one for an archived group."""
    fact: type[AggregateEvent] = WorkingGroup.Archived
    patched.setitem(notices._notifiers, fact, [handler])


@command(Capacity.FORUM)
def reschedule_often(by: Actor, action: UUID, times: int) -> None:
    for day in range(times):
        groups.reschedule_action(by, action, date(2027, 1, 1) + timedelta(days=day))


def test_later_facts_join_the_notice_and_the_latest_is_shown() -> None:
    panel = a_panel()
    author, other = panel.delegates[1], panel.delegates[2]
    with notified():
        text = a_submitted_proposal(panel.group, author)
        proposals.support(other, text)
        proposals.withdraw_support(other, text)
    [notice] = notices_of(author)
    assert (notice.topic, notice.reason, notice.count) == (
        "proposal.support-withdrawn",
        "author",
        2,
    )
    assert notice.actor == other.person
    assert notice.organisation == other.organisation
    assert notice.position == head()


def test_a_person_is_not_notified_of_their_own_act() -> None:
    panel = a_panel()
    with notified():
        a_scheduled_vote(panel)
    assert notice_reasons(panel.chair) == []
    assert notice_reasons(panel.delegates[1]) == [("vote.scheduled", "elector")]


def test_a_legal_reason_is_kept_among_several() -> None:
    panel = a_panel()
    groups.name_officer(panel.chair, panel.group, Office.RAPPORTEUR, panel.delegates[1].person)
    with notified():
        a_scheduled_vote(panel)
    [notice] = notices_of(panel.delegates[1])
    assert (notice.reason, notice.legal) == ("elector", True)


def test_a_closed_account_is_not_notified() -> None:
    panel = a_panel()
    user = account(panel.delegates[1])
    user.is_active = False
    user.save()
    with notified():
        a_scheduled_vote(panel)
    assert notice_reasons(panel.delegates[1]) == []
    assert notice_reasons(panel.delegates[2]) != []


@pytest.mark.parametrize("act", [Act.DONE, Act.SNOOZE, Act.READ])
def test_a_done_snoozed_or_read_notice_returns_with_the_next_fact(act: Act) -> None:
    panel = a_panel()
    assignee = panel.delegates[1]
    assert assignee.person
    with notified():
        action = an_action_of(panel)
    [notice] = notices_of(assignee)
    do(assignee.person, act, [notice.pk], datetime.now(UTC) + timedelta(days=1))
    with notified():
        groups.block_action(panel.chair, action, "Faute de données")
    [again] = notices_of(assignee)
    assert (again.unread, again.done, again.snoozed_until) == (True, False, None)
    # Counted since the notice was last archived, not since it was read.
    assert again.count == (1 if act is Act.DONE else 2)
    assert again.rev == notice.rev + 2


def test_many_facts_about_one_object_are_one_notice() -> None:
    panel = a_panel(2)
    with notified():
        action = an_action_of(panel)
        reschedule_often(panel.chair, action, 500)
    [notice] = notices_of(panel.delegates[1])
    assert (notice.topic, notice.count) == ("action.rescheduled", 501)
    # One delivery per fact and channel: a letter groups them.
    assert Delivery.objects.filter(notice=notice, channel="mail").count() == 501


def test_a_fact_is_notified_once_even_if_the_follower_repeats_it() -> None:
    panel = a_panel()
    with notified():
        an_open_vote(panel)
    before = list(models.Notice.objects.order_by("pk").values()), Delivery.objects.count()
    assert before[1]
    assert notify() == 0
    Checkpoint.objects.filter(follower="notices").update(position=0)
    existing = set(models.Notice.objects.values_list("pk", flat=True))
    assert notify() > 0
    now = models.Notice.objects.filter(pk__in=existing).order_by("pk").values()
    assert (list(now), Delivery.objects.filter(notice__in=existing).count()) == before


def test_facts_before_the_first_run_are_not_notified() -> None:
    panel = a_panel()
    an_open_vote(panel)
    Checkpoint.objects.all().delete()
    assert notify() == 0
    assert not models.Notice.objects.exists()
    a_scheduled_vote(panel)
    assert notify() == 1
    assert notice_reasons(panel.delegates[1]) == [("vote.scheduled", "elector")]


def test_a_fact_whose_handler_fails_is_notified_at_a_later_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    panel = a_panel()

    def broken(recorded: Recorded) -> Iterator[Notice]:
        raise ZeroDivisionError

    with notified():
        an_action_of(panel)
    group = panel.group
    with monkeypatch.context() as patched:
        replace_handler(broken, patched)
        groups.archive_group(panel.chair, group, "Sans objet")
        with pytest.raises(ZeroDivisionError):
            notify()
    assert notify() == 1
    assert ("group.archived", "participant") in notice_reasons(panel.delegates[1])


def test_a_rebuild_changes_no_notice() -> None:
    panel = a_panel()
    with notified():
        an_open_vote(panel)
    before = list(models.Notice.objects.order_by("pk").values()), list(Delivery.objects.values())
    call_command("rebuild", quiet=True, stdout=io.StringIO())
    assert (
        list(models.Notice.objects.order_by("pk").values()),
        list(Delivery.objects.values()),
    ) == before


def test_two_thousand_people_are_notified_in_as_many_queries_as_twenty(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def queries_for(some: int) -> int:
        people = User.objects.bulk_create(
            User(email=f"{new_id()}@example.org", name="Une déléguée") for _ in range(some)
        )
        ids = [user.pk for user in people]
        handler = lambda recorded: (Notice(id, "participant", "assigned") for id in ids)  # noqa: E731
        replace_handler(handler, monkeypatch)
        with notified():
            group = a_group()
        counts = []
        for act in (new_group_archived, similar_group_archived):
            act(group)
            with CaptureQueriesContext(
                connection,
            ) as queries:
                notify()
            counts.append(len(queries))
        assert models.Notice.objects.filter(object_id=group, count=2).count() == some
        assert Delivery.objects.filter(notice__object_id=group, channel="mail").count() == 2 * some
        return max(counts)

    def new_group_archived(group: UUID) -> None:
        groups.archive_group(a_person(administrator=True), group, "Sans objet")

    def similar_group_archived(group: UUID) -> None:
        """The same fact of another object, as if its notice were this one."""
        other = a_group()
        handler = notices._notifiers[WorkingGroup.Archived][0]
        replace_handler(
            lambda recorded: (
                Notice(one.person, one.reason, one.kind, object=("group", group))
                for one in handler(recorded)
            ),
            monkeypatch,
        )
        Checkpoint.objects.filter(follower="notices").update(position=head())
        new_group_archived(other)

    assert queries_for(2_000) == queries_for(20) < 25


def test_deliveries_follow_the_preferences_of_each_person() -> None:
    panel = a_panel(4)
    _, muted, hourly, quiet = panel.delegates
    assert muted.person
    assert hourly.person
    assert quiet.person
    for person, space, rhythm in (
        (muted.person, None, Rhythm.OFF),
        (hourly.person, None, Rhythm.OFF),
        (hourly.person, panel.group, Rhythm.HOURLY),
    ):
        Preference.objects.create(
            id=Preference.id_of(person, space, "assigned", Channel.MAIL),
            person=person,
            space=space,
            kind="assigned",
            channel=Channel.MAIL,
            rhythm=rhythm,
        )
    now = datetime.now(UTC)
    Quiet.objects.create(
        person=quiet.person,
        starts=(now - timedelta(hours=2)).time(),
        ends=(now + timedelta(hours=3)).time(),
    )
    with notified():
        for assignee in (muted, hourly, quiet):
            an_action(panel.group, assignee=assignee)

    def deliveries_of(person: UUID) -> list[Delivery]:
        return list(Delivery.objects.filter(person=person, channel=Channel.MAIL))

    assert deliveries_of(muted.person) == []
    [one] = deliveries_of(hourly.person)
    assert (one.rhythm, one.due_at.minute, one.due_at > now) == ("hourly", 0, True)
    [one] = deliveries_of(quiet.person)
    assert (one.rhythm, one.due_at > now + timedelta(minutes=59)) == ("at-once", True)
    assert len(notices_of(muted)) == 1


def test_a_convocation_is_mailed_despite_the_preferences() -> None:
    panel = a_panel()
    elector = panel.delegates[1]
    assert elector.person
    for kind in ("ballots", "decisions"):
        Preference.objects.create(
            id=Preference.id_of(elector.person, None, kind, Channel.MAIL),
            person=elector.person,
            kind=kind,
            channel=Channel.MAIL,
            rhythm=Rhythm.OFF,
        )
    with notified():
        vote = a_scheduled_vote(panel)
        open_vote(panel.chair, vote)
        cancel_vote(panel.chair, vote, {"fr": "Erreur"})
    sent = Delivery.objects.filter(person=elector.person, channel=Channel.MAIL)
    assert list(sent.order_by("position").values_list("topic", flat=True)) == [
        "vote.scheduled",
        "vote.opened",
    ]
    assert set(sent.values_list("rhythm", flat=True)) == {"at-once"}


def test_facts_that_concern_nobody_take_few_queries() -> None:
    follower = Follower("test.nothing", (), lambda fact, by: None)
    a_panel()
    with CaptureQueriesContext(connection) as queries:
        assert walk(follower) == 0
    assert len(queries) < 10
