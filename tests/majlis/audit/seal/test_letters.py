"""A witness's contact gets the last checkpoint by mail, once a day and only if there is a newer one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from majlis.accounts.mail import is_configured
from majlis.audit.checker import WITNESS, Key
from majlis.audit.seal.commands import lodge_witness, withdraw_witness
from majlis.audit.seal.letters import letters_due
from majlis.audit.seal.sealing import checkpoint
from majlis.domain import new_id
from majlis.notifications.mail import MAIL
from majlis.notifications.outbox import run
from majlis.settings import _mail_by
from tests.support.mailbox import Mailbox, a_mailbox
from tests.support.people import account
from tests.support.world import a_member, an_organisation

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with a_mailbox() as running:
        yield running


def send_due_letters(at: datetime) -> None:
    for act in list(letters_due(at)):
        act()
    if is_configured():
        run(MAIL)


def test_a_witness_is_mailed_a_newer_checkpoint_once_a_day(settings: Any, mailbox: Mailbox) -> None:
    member, witness = a_member(an_organisation()), new_id()
    lodge_witness(member, witness, str(Key("exemple.org/temoin", WITNESS, bytes(range(32)))))
    signed, now = checkpoint(), datetime.now(UTC)
    assert signed
    send_due_letters(now)
    assert mailbox.letters == [], "a forum without a mail server writes to nobody"

    settings.EMAIL_URL = mailbox.url
    for name, value in _mail_by(mailbox.url).items():
        setattr(settings, name, value)
    send_due_letters(now)
    send_due_letters(now)
    (letter,) = mailbox.letters
    assert letter["To"] == account(member).email
    body = letter.get_body()
    assert body
    assert body.get_content().startswith("Bonjour")
    assert "\u2068" not in letter["Subject"]
    (attached,) = letter.iter_attachments()
    content = attached.get_content().replace("\r\n", "\n")
    assert (attached.get_filename(), content) == (f"checkpoint-{signed.size}.txt", signed.note)

    send_due_letters(now + timedelta(days=2))
    assert len(mailbox.letters) == 1, "nothing is newer"
    an_organisation()
    checkpoint()
    send_due_letters(now + timedelta(hours=2))
    assert len(mailbox.letters) == 1
    send_due_letters(now + timedelta(days=2))
    assert len(mailbox.letters) == 2
    an_organisation()
    checkpoint()
    withdraw_witness(member, witness)
    send_due_letters(now + timedelta(days=4))
    assert len(mailbox.letters) == 2
