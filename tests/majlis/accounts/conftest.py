"""Rate limits start at zero in each test; a mail server for tests of letters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.core.cache import cache
from pytest_django import Settings

from majlis.notifications.mail import MAIL
from majlis.settings import _mail_by
from tests.support.mailbox import Mailbox, a_mailbox


@pytest.fixture(autouse=True)
def reset_rate_limits() -> None:
    cache.clear()


@pytest.fixture
def mailbox(settings: Settings) -> Iterator[Mailbox]:
    with a_mailbox() as running:
        settings.EMAIL_URL = running.url
        for name, value in _mail_by(running.url).items():
            setattr(settings, name, value)
        yield running
        MAIL.rests_until, MAIL.faults = 0.0, 0


@pytest.fixture
def quick_hashes(settings: Settings) -> None:
    """For tests that try many passwords: the forum's own hash takes a tenth of a second for each."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
