"""The follower that writes down who is told of what, and what goes out beside the inbox.

One walk over the log. For each fact of which a slice tells somebody, one transaction holds all of it: the
notices, the deliveries and the follower's own position, in a few statements however many are told. Killed
anywhere, it goes on from there: nobody is told twice, and nobody is left out.

One person has one notice of one object. A later fact joins it and makes it unread, takes it back from where
it was put away, and ends its snooze. Nobody is told of their own act, nor anybody whose account is closed.

Where this begins to be followed in a forum that has a history, it begins at the log's head. A rebuild
touches none of it. A slice that cannot say whom to tell stops the follower, and the log says so: what it
would have told is not lost.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from uuid import UUID

from django.db import transaction

from majlis.accounts.models import User
from majlis.domain import Actor
from majlis.eventstore.following import follower
from majlis.eventstore.prepared import insert, update
from majlis.eventstore.store import Recorded
from majlis.live.bell import touched
from majlis.notifications.models import Channel, Delivery, Notice
from majlis.notifications.preferences import Wishes
from majlis.slices.notices import Told, told_by, told_facts

# What a fact that joins a notice changes of it.
_STAYS = ("id", "person", "object_kind", "object_id", "read_position", "done_position")
_JOINED = [field for field in Notice._meta.concrete_fields if field.name not in _STAYS]


@follower("notices", *told_facts(), from_now_on=True)
def notify(fact: Recorded, by: Actor) -> None:
    """Tells everybody whom this fact concerns."""
    concerned = _concerned(fact)
    if not concerned:
        return
    news = _write(fact, concerned)
    _send(fact, concerned, news)
    transaction.on_commit(touched)


def _concerned(fact: Recorded) -> dict[UUID, Told]:
    """By the notice's id: of several reasons a legal one, or else the first."""
    found: dict[UUID, Told] = {}
    for told in told_by(fact):
        if told.person == fact.actor.person:
            continue
        kind, id = told.object or (fact.object_kind, fact.object_id)
        notice = Notice.id_of(told.person, kind, id)
        known = found.get(notice)
        if known is None or (told.legal and not known.legal):
            found[notice] = told
    if not found:
        return found
    people = {told.person for told in found.values()}
    open_accounts = set(
        User.objects.filter(pk__in=people, is_active=True).values_list("pk", flat=True)
    )
    return {id: told for id, told in found.items() if told.person in open_accounts}


def _write(fact: Recorded, concerned: dict[UUID, Told]) -> Collection[UUID]:
    """New notices, and those that stand; returns the ids of all that this fact is news to."""
    standing = {
        notice.pk: notice
        # Locked, in one order: their readers may be putting them away just now.
        for notice in Notice.objects.select_for_update()
        .filter(pk__in=list(concerned))
        .order_by("pk")
    }
    new, joined = [], []
    for id, told in concerned.items():
        notice = standing.get(id)
        if notice is None:
            kind, object = told.object or (fact.object_kind, fact.object_id)
            notice = Notice(id=id, person=told.person, object_kind=kind, object_id=object)
            new.append(notice)
        elif notice.position >= fact.position:
            continue
        else:
            notice.count = 1 if notice.done else notice.count + 1
            notice.rev += 1
            joined.append(notice)
        _say(notice, told, fact)
    if new:
        insert(new)
    if joined:
        update(joined, _JOINED)
    return {notice.pk for notice in (*new, *joined)}


def _say(notice: Notice, told: Told, fact: Recorded) -> None:
    notice.space, notice.kind, notice.topic = fact.space, told.kind, fact.topic
    notice.reason, notice.args, notice.legal = told.reason, dict(told.args), told.legal
    notice.actor, notice.organisation = fact.actor.person, fact.actor.organisation
    notice.position, notice.at, notice.snoozed_until = fact.position, fact.recorded_at, None
    notice.touched_at = datetime.now(UTC)


def _send(fact: Recorded, concerned: dict[UUID, Told], news: Iterable[UUID]) -> None:
    """What each of them wants to hear by which channel, and when."""
    wishes = Wishes.of({told.person for told in concerned.values()}, fact.space)
    deliveries = []
    for id in news:
        told = concerned[id]
        for channel in Channel:
            if due := wishes.due(told, channel, fact.space, fact.recorded_at):
                rhythm, at = due
                deliveries.append(
                    Delivery(
                        id=Delivery.id_of(told.person, channel, id, fact.position),
                        person=told.person,
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
