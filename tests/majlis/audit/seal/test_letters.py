"""A witness's contact gets the last checkpoint by mail, once a day and only if there is a newer one."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.mail import EmailMessage

from majlis.audit.checker import WITNESS, Key
from majlis.audit.seal.commands import lodge_witness, withdraw_witness
from majlis.audit.seal.letters import letters_due
from majlis.audit.seal.sealing import checkpoint
from majlis.domain import new_id
from tests.support.people import account
from tests.support.world import a_member, an_organisation

pytestmark = pytest.mark.django_db(transaction=True)


def send_due_letters(at: datetime) -> None:
    for act in list(letters_due(at)):
        act()
    for thread in threading.enumerate():
        if thread.name == "mail":
            thread.join(10)


def test_a_witness_is_mailed_a_newer_checkpoint_once_a_day(
    settings: Any, mailoutbox: list[EmailMessage]
) -> None:
    member, witness = a_member(an_organisation()), new_id()
    lodge_witness(member, witness, str(Key("exemple.org/temoin", WITNESS, bytes(range(32)))))
    signed, now = checkpoint(), datetime.now(UTC)
    assert signed
    send_due_letters(now)
    assert mailoutbox == [], "a forum without a mail server writes to nobody"

    settings.EMAIL_URL = "smtp://localhost"
    send_due_letters(now)
    send_due_letters(now)
    (letter,) = mailoutbox
    assert letter.to == [account(member).email]
    assert letter.body.startswith("Bonjour")
    assert "\u2068" not in letter.subject
    ((name, content, _),) = [tuple(one) for one in letter.attachments]
    assert (name, content) == (f"checkpoint-{signed.size}.txt", signed.note)

    send_due_letters(now + timedelta(days=2))
    assert len(mailoutbox) == 1, "nothing is newer"
    an_organisation()
    checkpoint()
    send_due_letters(now + timedelta(hours=2))
    assert len(mailoutbox) == 1
    send_due_letters(now + timedelta(days=2))
    assert len(mailoutbox) == 2
    an_organisation()
    checkpoint()
    withdraw_witness(member, witness)
    send_due_letters(now + timedelta(days=4))
    assert len(mailoutbox) == 2
