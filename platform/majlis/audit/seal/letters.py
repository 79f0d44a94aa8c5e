"""Mails the last checkpoint to the contact of each witness: once a day, if there is a newer one.

A copy outside proves later that a history was rewritten. The mailing is marked before it is sent, so it is
sent at most once; the next day's letter makes up for a lost one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from threading import Thread

from django.conf import settings
from django.core.mail import EmailMessage

from majlis.accounts.mail import is_configured
from majlis.accounts.models import User
from majlis.audit.seal.models import Mailing, SignedCheckpoint, WitnessRow
from majlis.audit.seal.proofs import with_cosignatures
from majlis.audit.seal.sealing import latest
from majlis.eventstore.clock import is_past
from majlis.eventstore.following import timetable
from majlis.texts import bare, say

logger = logging.getLogger(__name__)

EVERY = timedelta(days=1)


@timetable("seal.letters")
def letters_due(now: datetime) -> Iterator[Callable[[], object]]:
    signed = latest() if is_configured() else None
    if signed is None:
        return
    sent = {one.witness: one for one in Mailing.objects.all()}
    for witness in WitnessRow.objects.filter(withdrawn_at=None).order_by("lodged_at", "id"):
        before = sent.get(witness.id)
        if before is None or (before.size < signed.size and is_past(before.sent_at, EVERY, now)):
            yield partial(_send, witness, signed, now)


def _send(witness: WitnessRow, signed: SignedCheckpoint, now: datetime) -> None:
    Mailing.objects.update_or_create(
        witness=witness.id, defaults={"size": signed.size, "sent_at": now}
    )
    reader = User.objects.filter(pk=witness.contact, is_active=True).first()
    if reader is None:
        return
    greeting = say(reader.language, "mail-seal-greeting", name=reader.name)
    text = say(reader.language, "mail-seal-text")
    message = EmailMessage(
        bare(say(reader.language, "mail-seal-subject", size=signed.size)),
        f"{greeting}\n\n{text}\n\n{settings.PUBLIC_ADDRESS}/intact\n",
        to=[reader.email],
    )
    message.attach(f"checkpoint-{signed.size}.txt", with_cosignatures(signed), "text/plain")
    Thread(target=_hand_over, args=[message], name="mail").start()


def _hand_over(message: EmailMessage) -> None:
    try:
        message.send()
    except Exception:
        logger.exception("a checkpoint was not mailed")
