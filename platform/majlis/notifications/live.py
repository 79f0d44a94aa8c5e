"""The live topic of a person's notices.

- `person.<id>`: rows `notice` of that person. No fact rebuilds them: they are kept rows, changed by the
  follower and by their owner, and each change calls `majlis.live.bell.touched`.

A row is `{kind, id, rev, object: {kind, id, names, path}, about, topic, reason, args, by, organisation,
legal, count, at, unread, done, snoozed_until, position}`. `about` is its `notice_kind`. If the person may
not see the object any more, `names` is empty and `path` null. Today's rights decide, except for a legal
notice, which stays visible.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from majlis.accounts.people import people, reader_of
from majlis.eventstore.models import Fact
from majlis.notifications.models import Notice
from majlis.slices.guards import readable
from majlis.slices.objects import describe
from majlis.slices.topics import Topic, Touched, kind, unlogged


@kind("notice")
def notices(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    person = topic.of("person")
    assert person
    return notice_rows(person, Notice.objects.filter(pk__in=ids, person=person))


@unlogged
def changed(since: datetime, topic: Topic | None) -> Iterator[tuple[Touched, int]]:
    found = Notice.objects.filter(touched_at__gte=since)
    if topic is not None:
        person = topic.of("person")
        found = found.filter(person=person) if person else found.none()
    for id, person, rev in found.values_list("id", "person", "rev"):
        yield (f"person.{person}", "notice", id), rev


def readable_positions(person: UUID, notices: Iterable[Notice]) -> set[int]:
    """Positions of the last facts of these notices that this person may read today."""
    readable_facts = Fact.objects.filter(
        readable(reader_of(person)), position__in={one.position for one in notices}
    )
    return set(readable_facts.values_list("position", flat=True))


def notice_rows(person: UUID, notices: Iterable[Notice]) -> list[dict[str, Any]]:
    """This person's notices as rows for the API and live updates."""
    found = list(notices)
    seen = readable_positions(person, found)
    objects = describe((one.object_kind, one.object_id) for one in found)
    bodies = organisation_refs(one.organisation for one in found)
    known = people(one.actor for one in found)
    rows = []
    for one in found:
        visible = one.legal or one.position in seen
        described = objects.get((one.object_kind, one.object_id)) if visible else None
        rows.append(
            {
                "kind": "notice",
                "id": str(one.pk),
                "rev": one.rev,
                "object": {
                    "kind": one.object_kind,
                    "id": str(one.object_id),
                    "names": described.names if described else {},
                    "path": described.path if described else None,
                },
                "about": one.kind,
                "topic": one.topic,
                "reason": one.reason,
                "args": one.args,
                "by": known[one.actor] if one.actor else None,
                "organisation": bodies.get(one.organisation) if one.organisation else None,
                "legal": one.legal,
                "count": one.count,
                "at": one.at.isoformat(),
                "unread": one.unread,
                "done": one.done,
                "snoozed_until": one.snoozed_until and one.snoozed_until.isoformat(),
                "position": one.position,
            }
        )
    return rows


def organisation_refs(ids: Iterable[UUID | None]) -> dict[UUID, dict[str, Any]]:
    """`{id, names, kind}` of each organisation, in one query."""
    bodies = describe(("organisation", id) for id in ids if id)
    return {
        id: {"id": str(id), "names": body.names, "kind": "organisation"}
        for (_, id), body in bodies.items()
    }
