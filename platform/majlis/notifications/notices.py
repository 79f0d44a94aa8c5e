"""The follower that records notices for people, and the deliveries by mail and push.

It walks over the log once. For each fact that a slice notifies people of, one transaction writes the
notices, the deliveries and the follower's own position, in a few statements for any number of people. If
the process is killed, the follower continues at that position: nobody is notified twice or left out.

A person has at most one notice per object. A later fact joins it: the notice becomes unread and open
again, and its snooze ends. People are not notified of their own acts, except those by which somebody else
could take over their account, nor if their account is closed or their invitation revoked. Whose invitation
has expired finds the notices once it is renewed; no letter goes to them before (`outbox`).

In a forum that has facts already, the follower begins at the log's head. A rebuild changes none of its
rows. If a slice raises an error, the follower stops there and logs it, so that no notice is lost.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from uuid import UUID

from django.db import transaction

from majlis.accounts.models import User, noted
from majlis.domain import Actor
from majlis.eventstore.following import follower
from majlis.eventstore.prepared import insert, update
from majlis.eventstore.store import Recorded
from majlis.live.bell import touched
from majlis.notifications import models
from majlis.notifications.models import Channel, Delivery
from majlis.notifications.outbox import reached
from majlis.notifications.preferences import Choices
from majlis.slices.notices import Notice, notices_of, notified_facts

# Fields of a notice that a joining fact keeps; it changes all others.
_STAYS = ("id", "person", "object_kind", "object_id", "read_position", "done_position")
_JOINED = [field for field in models.Notice._meta.concrete_fields if field.name not in _STAYS]


@follower("notices", *notified_facts(), from_now_on=True)
def notify(fact: Recorded, by: Actor) -> None:
    """Notifies everybody whom this fact concerns."""
    concerned = _concerned(fact)
    if not concerned:
        return
    news = _write(fact, concerned)
    _send(fact, concerned, news)
    transaction.on_commit(touched)


def _concerned(fact: Recorded) -> dict[UUID, Notice]:
    """Notices by id; among several for one person and object, a legal one or else the first."""
    found: dict[UUID, Notice] = {}
    for notice in notices_of(fact):
        if notice.person == fact.actor.person and not notice.own:
            continue
        kind, id = notice.object or (fact.object_kind, fact.object_id)
        key = models.Notice.id_of(notice.person, kind, id)
        known = found.get(key)
        if known is None or (notice.legal and not known.legal):
            found[key] = notice
    if not found:
        return found
    people = {notice.person for notice in found.values()}
    accounts = User.objects.filter(noted(datetime.now(UTC)), pk__in=people)
    reached = set(accounts.values_list("pk", flat=True))
    return {id: notice for id, notice in found.items() if notice.person in reached}


def _write(fact: Recorded, concerned: dict[UUID, Notice]) -> Collection[UUID]:
    """Creates new notices and updates existing ones; returns the ids of the notices this fact changed."""
    standing = {
        row.pk: row
        # Locked in one order: people may be changing these notices at the same time.
        for row in models.Notice.objects.select_for_update()
        .filter(pk__in=list(concerned))
        .order_by("pk")
    }
    new, joined = [], []
    for id, notice in concerned.items():
        row = standing.get(id)
        if row is None:
            kind, object = notice.object or (fact.object_kind, fact.object_id)
            row = models.Notice(id=id, person=notice.person, object_kind=kind, object_id=object)
            new.append(row)
        elif row.position >= fact.position:
            continue
        else:
            row.count = 1 if row.done else row.count + 1
            row.rev += 1
            joined.append(row)
        _fill(row, notice, fact)
    if new:
        insert(new)
    if joined:
        update(joined, _JOINED)
    return {row.pk for row in (*new, *joined)}


def _fill(row: models.Notice, notice: Notice, fact: Recorded) -> None:
    row.space, row.kind, row.topic = fact.space, notice.kind, fact.topic
    row.reason, row.args, row.legal = notice.reason, dict(notice.args), notice.legal
    row.actor, row.organisation = fact.actor.person, fact.actor.organisation
    row.position, row.at, row.snoozed_until = fact.position, fact.recorded_at, None
    row.touched_at = datetime.now(UTC)


def _send(fact: Recorded, concerned: dict[UUID, Notice], news: Iterable[UUID]) -> None:
    """Creates a delivery for each channel that reaches a person and is not off, with the time it is due."""
    people = {notice.person for notice in concerned.values()}
    choices = Choices.of(people, fact.space)
    reachable = {channel: reached(channel, people) for channel in Channel}
    deliveries = []
    for id in news:
        notice = concerned[id]
        for channel in Channel:
            if notice.person not in reachable[channel]:
                continue
            if due := choices.due(notice, channel, fact.space, fact.recorded_at):
                rhythm, at = due
                deliveries.append(
                    Delivery(
                        id=Delivery.id_of(notice.person, channel, id, fact.position),
                        person=notice.person,
                        channel=channel.value,
                        notice_id=id,
                        position=fact.position,
                        topic=fact.topic,
                        rhythm=rhythm.value,
                        due_at=at,
                    )
                )
    if deliveries:
        insert(deliveries)
