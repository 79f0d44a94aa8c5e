"""The letter to administrators about a clock that jumped, once for each jump; no fact causes it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from threading import Thread

from django.conf import settings
from django.core.mail import EmailMessage

from majlis.accounts.mail import is_configured
from majlis.accounts.people import administrators
from majlis.eventstore.following import held, timetable
from majlis.eventstore.models import Clock
from majlis.texts import bare, say

logger = logging.getLogger(__name__)


@timetable("clock.letters")
def letters_due(now: datetime) -> Iterator[Callable[[], object]]:
    if is_configured() and Clock.objects.filter(told_at=None).exists() and (acts := held(now)):
        yield partial(_tell, acts, now)


def _tell(acts: int, now: datetime) -> None:
    Clock.objects.filter(told_at=None).update(told_at=now)
    letters = [
        EmailMessage(
            bare(say(one.language, "mail-clock-subject")),
            f"{say(one.language, 'mail-clock-greeting', name=one.name)}\n\n"
            f"{say(one.language, 'mail-clock-text', held=acts)}\n\n{settings.PUBLIC_ADDRESS}/\n",
            to=[one.email],
        )
        for one in administrators().order_by("pk")
    ]
    Thread(target=_hand_over, args=[letters], name="mail").start()


def _hand_over(letters: list[EmailMessage]) -> None:
    for letter in letters:
        try:
            letter.send()
        except Exception:
            logger.exception("administrators were not told of the clock's jump")
