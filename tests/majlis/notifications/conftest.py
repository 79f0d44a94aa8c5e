"""Fixtures of the tests of notices."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytest_django import Settings

from majlis.notifications.mail import MAIL
from majlis.settings import _mail_by
from tests.support.mailbox import Mailbox, a_mailbox
from tests.support.notices import notify


@pytest.fixture(autouse=True)
def followed_from_the_start(request: pytest.FixtureRequest, log_of_this_forum: None) -> None:
    """Nobody is notified of facts before the follower's first run."""
    if request.node.get_closest_marker("database"):
        notify()


@pytest.fixture(autouse=True)
def with_mail(settings: Settings) -> None:
    """A forum that sends mail: without, nothing is kept for letters."""
    settings.EMAIL_URL = "smtp://127.0.0.1:1"


@pytest.fixture
def mailbox(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mailbox]:
    with a_mailbox() as running:
        settings.EMAIL_URL = running.url
        for name, value in _mail_by(running.url).items():
            setattr(settings, name, value)
        monkeypatch.setattr(MAIL, "pause", 0.0)
        yield running
        MAIL.rests_until, MAIL.faults = 0.0, 0
