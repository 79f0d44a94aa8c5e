"""The letter to administrators about a clock that jumped, once for each jump; no fact causes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial

from django.conf import settings
from django.db import transaction

from majlis.accounts.mail import Written, is_configured, put, writes
from majlis.accounts.models import AccountLetter, User
from majlis.accounts.people import administrators
from majlis.eventstore.following import held, timetable
from majlis.eventstore.models import Clock
from majlis.texts import bare, say

# A letter that could not leave within this time is given up.
PATIENCE = timedelta(days=7)


@timetable("clock.letters")
def letters_due(now: datetime) -> Iterator[Callable[[], object]]:
    if is_configured() and Clock.objects.filter(told_at=None).exists() and held(now):
        yield partial(_tell, now)


def _tell(now: datetime) -> None:
    with transaction.atomic():
        Clock.objects.filter(told_at=None).update(told_at=now)
        for person in administrators().order_by("pk").values_list("pk", flat=True):
            put(person, "clock", now + PATIENCE)


@writes("clock")
def clock_jumped(reader: User, letter: AccountLetter) -> Written | None:
    """The number of acts that wait now, as long as some do and the reader can confirm the date."""
    acts = held(datetime.now(UTC))
    if not acts or not reader.is_administrator:
        return None
    greeting = say(reader.language, "mail-clock-greeting", name=reader.name)
    text = say(reader.language, "mail-clock-text", held=acts)
    subject = bare(say(reader.language, "mail-clock-subject"))
    return Written(subject, f"{greeting}\n\n{text}\n\n{settings.PUBLIC_ADDRESS}/\n")
