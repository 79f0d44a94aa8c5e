"""A person's notification data: exported in their copy, and deleted by their erasure."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any
from uuid import UUID

from majlis.accounts.erasure import deletes
from majlis.accounts.export import exports
from majlis.accounts.people import reader_of
from majlis.notifications.live import readable_positions
from majlis.notifications.models import (
    Delivery,
    Letter,
    Notice,
    Preference,
    PushSubscription,
    Quiet,
)
from majlis.slices.guards import open_spaces
from majlis.slices.objects import describe

BATCH = 500


@exports("notices", fact="fact-{}", kind="notice-kind-{}")
def notices_exported(person: UUID) -> Iterator[dict[str, Any]]:
    found = Notice.objects.filter(person=person).order_by("at", "id").iterator(BATCH)
    while notices := list(islice(found, BATCH)):
        seen = readable_positions(person, notices)
        known = describe(
            (notice.object_kind, notice.object_id) for notice in notices if notice.position in seen
        )
        for notice in notices:
            about = known.get((notice.object_kind, notice.object_id))
            yield {
                "id": notice.pk,
                "at": notice.at,
                "fact": notice.topic,
                "about": about.names if about else None,
                "kind": notice.kind,
            }


@exports(
    "preferences",
    kind="notice-kind-{}",
    channel="notice-channel-{}",
    rhythm="notice-rhythm-{}",
)
def preferences_exported(person: UUID) -> Iterator[dict[str, Any]]:
    """`group` is null for choices that apply everywhere."""
    chosen = list(Preference.objects.filter(person=person).order_by("id"))
    spaces = [one.space for one in chosen if one.space]
    groups = describe(("group", space) for space in open_spaces(reader_of(person), spaces))
    for one in chosen:
        group = groups.get(("group", one.space)) if one.space else None
        yield {
            "kind": one.kind,
            "channel": one.channel,
            "rhythm": one.rhythm,
            "group": group.names if group else None,
        }


@exports("quiet")
def quiet_exported(person: UUID) -> Iterator[dict[str, Any]]:
    for quiet in Quiet.objects.filter(person=person):
        yield {"from": quiet.starts, "until": quiet.ends}


@exports("browsers")
def browsers_exported(person: UUID) -> Iterator[dict[str, Any]]:
    for browser in PushSubscription.objects.filter(person=person).order_by("id"):
        yield {"since": browser.made_at, "browser": browser.agent, "address": browser.endpoint}


@deletes
def notification_data_deleted(person: UUID) -> None:
    """Deletes the person's rows, and unsent letters that name them, which are then written again without."""
    naming = Delivery.objects.filter(notice__actor=person, letter__isnull=False)
    waiting = Letter.objects.filter(
        pk__in=naming.values("letter"), next_try_at__isnull=False
    ).values_list("pk", flat=True)
    again = list(waiting)
    Delivery.objects.filter(letter__in=again).update(letter=None)
    Letter.objects.filter(pk__in=again).delete()
    for model in (Letter, Delivery, Notice, Preference, Quiet, PushSubscription):
        model._base_manager.filter(person=person).delete()
