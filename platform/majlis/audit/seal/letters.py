"""Mails the last checkpoint to the contact of each witness: once a day, if there is a newer one.

A copy outside proves later that a history was rewritten. A letter that still waits has the checkpoint of the
moment at which it leaves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial

from django.conf import settings
from django.db import transaction

from majlis.accounts.mail import Written, is_configured, put, writes
from majlis.accounts.models import AccountLetter, User
from majlis.audit.seal.models import Mailing, SignedCheckpoint, WitnessRow
from majlis.audit.seal.proofs import with_cosignatures
from majlis.audit.seal.sealing import latest
from majlis.eventstore.clock import is_past
from majlis.eventstore.following import timetable
from majlis.texts import bare, say

EVERY = timedelta(days=1)
# A letter that could not leave within this time is given up.
PATIENCE = timedelta(days=14)


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
    with transaction.atomic():
        Mailing.objects.update_or_create(
            witness=witness.id, defaults={"size": signed.size, "sent_at": now}
        )
        put(witness.contact, "checkpoint", now + PATIENCE)


@writes("checkpoint")
def checkpoint(reader: User, letter: AccountLetter) -> Written | None:
    """The latest checkpoint, as long as the reader is a witness's contact."""
    signed = latest()
    if (
        signed is None
        or not WitnessRow.objects.filter(withdrawn_at=None, contact=reader.pk).exists()
    ):
        return None
    greeting = say(reader.language, "mail-seal-greeting", name=reader.name)
    text = say(reader.language, "mail-seal-text")
    return Written(
        bare(say(reader.language, "mail-seal-subject", size=signed.size)),
        f"{greeting}\n\n{text}\n\n{settings.PUBLIC_ADDRESS}/intact\n",
        attached=[(f"checkpoint-{signed.size}.txt", with_cosignatures(signed))],
    )
