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


def of_archived_groups(handler: Notify[AggregateEvent], patched: pytest.MonkeyPatch) -> None:
    """Makes this handler the only one for an archived group."""
    fact: type[AggregateEvent] = WorkingGroup.Archived
    patched.setitem(notices._notifiers, fact, [handler])


@command
def reschedule_often(by: Actor, action: UUID, times: int) -> None:
    for day in range(times):
        groups.reschedule_action(by, action, date(2027, 1, 1) + timedelta(days=day))


def test_later_facts_join_the_notice_and_the_latest_is_said() -> None:
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


def test_nobody_is_told_of_their_own_act() -> None:
    panel = a_panel()
    with notified():
        a_scheduled_vote(panel)
    assert notice_reasons(panel.chair) == []
    assert notice_reasons(panel.delegates[1]) == [("vote.scheduled", "elector")]


def test_of_several_reasons_a_legal_one_is_kept() -> None:
    panel = a_panel()
    groups.name_officer(panel.chair, panel.group, Office.RAPPORTEUR, panel.delegates[1].person)
    with notified():
        a_scheduled_vote(panel)
    [notice] = notices_of(panel.delegates[1])
    assert (notice.reason, notice.legal) == ("elector", True)


def test_nobody_is_told_whose_account_is_closed() -> None:
    panel = a_panel()
    user = account(panel.delegates[1])
    user.is_active = False
    user.save()
    with notified():
        a_scheduled_vote(panel)
    assert notice_reasons(panel.delegates[1]) == []
    assert notice_reasons(panel.delegates[2]) != []


@pytest.mark.parametrize("act", [Act.DONE, Act.SNOOZE, Act.READ])
def test_what_was_put_away_comes_back_with_the_next_fact(act: Act) -> None:
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


def test_a_flood_on_one_object_is_one_line() -> None:
    panel = a_panel(2)
    with notified():
        action = an_action_of(panel)
        reschedule_often(panel.chair, action, 500)
    [notice] = notices_of(panel.delegates[1])
    assert (notice.topic, notice.count) == ("action.rescheduled", 501)
    # One delivery per fact and channel: a letter groups them.
    assert Delivery.objects.filter(notice=notice, channel="mail").count() == 501


def test_a_fact_is_told_once_however_often_it_is_walked_over() -> None:
    panel = a_panel()
    with notified():
        an_open_vote(panel)
    before = list(models.Notice.objects.order_by("pk").values()), Delivery.objects.count()
    assert before[1]
    assert notify() == 0
    Checkpoint.objects.filter(follower="notices").update(position=0)
    walked = set(models.Notice.objects.values_list("pk", flat=True))
    assert notify() > 0
    now = models.Notice.objects.filter(pk__in=walked).order_by("pk").values()
    assert (list(now), Delivery.objects.filter(notice__in=walked).count()) == before


def test_in_a_forum_that_has_a_history_nobody_is_told_of_it() -> None:
    panel = a_panel()
    an_open_vote(panel)
    Checkpoint.objects.all().delete()
    assert notify() == 0
    assert not models.Notice.objects.exists()
    a_scheduled_vote(panel)
    assert notify() == 1
    assert notice_reasons(panel.delegates[1]) == [("vote.scheduled", "elector")]


def test_a_slice_that_cannot_say_whom_to_tell_loses_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    panel = a_panel()

    def broken(recorded: Recorded) -> Iterator[Notice]:
        raise ZeroDivisionError

    with notified():
        an_action_of(panel)
    group = panel.group
    with monkeypatch.context() as patched:
        of_archived_groups(broken, patched)
        groups.archive_group(panel.chair, group, "Sans objet")
        with pytest.raises(ZeroDivisionError):
            notify()
    assert notify() == 1
    assert ("group.archived", "participant") in notice_reasons(panel.delegates[1])


def test_a_rebuild_touches_no_notice() -> None:
    panel = a_panel()
    with notified():
        an_open_vote(panel)
    before = list(models.Notice.objects.order_by("pk").values()), list(Delivery.objects.values())
    call_command("rebuild", quiet=True, stdout=io.StringIO())
    assert (
        list(models.Notice.objects.order_by("pk").values()),
        list(Delivery.objects.values()),
    ) == before


def test_two_thousand_are_told_in_as_many_statements_as_twenty(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def told_to(some: int) -> int:
        people = User.objects.bulk_create(
            User(email=f"{new_id()}@example.org", name="Une déléguée") for _ in range(some)
        )
        ids = [user.pk for user in people]
        handler = lambda recorded: (Notice(id, "participant", "assigned") for id in ids)  # noqa: E731
        of_archived_groups(handler, monkeypatch)
        with notified():
            group = a_group()
        asked = []
        for act in (new_group_archived, same_again):
            act(group)
            with CaptureQueriesContext(
                connection,
            ) as queries:
                notify()
            asked.append(len(queries))
        assert models.Notice.objects.filter(object_id=group, count=2).count() == some
        assert Delivery.objects.filter(notice__object_id=group, channel="mail").count() == 2 * some
        return max(asked)

    def new_group_archived(group: UUID) -> None:
        groups.archive_group(a_person(administrator=True), group, "Sans objet")

    def same_again(group: UUID) -> None:
        """The same fact of another object, as if its notice were this one."""
        other = a_group()
        handler = notices._notifiers[WorkingGroup.Archived][0]
        of_archived_groups(
            lambda recorded: (
                Notice(one.person, one.reason, one.kind, object=("group", group))
                for one in handler(recorded)
            ),
            monkeypatch,
        )
        Checkpoint.objects.filter(follower="notices").update(position=head())
        new_group_archived(other)

    assert told_to(2_000) == told_to(20) < 25


def test_what_goes_out_is_what_each_of_them_chose() -> None:
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

    def mailed(person: UUID) -> list[Delivery]:
        return list(Delivery.objects.filter(person=person, channel=Channel.MAIL))

    assert mailed(muted.person) == []
    [one] = mailed(hourly.person)
    assert (one.rhythm, one.due_at.minute, one.due_at > now) == ("hourly", 0, True)
    [one] = mailed(quiet.person)
    assert (one.rhythm, one.due_at > now + timedelta(minutes=59)) == ("at-once", True)
    assert len(notices_of(muted)) == 1


def test_a_convocation_is_mailed_to_those_who_said_never() -> None:
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


def test_a_walk_over_facts_that_concern_nobody_writes_nothing() -> None:
    told_of_nothing = Follower("test.nothing", (), lambda fact, by: None)
    a_panel()
    with CaptureQueriesContext(connection) as queries:
        assert walk(told_of_nothing) == 0
    assert len(queries) < 10
