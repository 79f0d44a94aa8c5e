"""The person's side of a second factor: computes the codes of a phone."""

from __future__ import annotations

import time

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value

from majlis.domain import Actor
from tests.support.people import account

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def code_of(secret: str = SECRET, *, steps: int = 0) -> str:
    """The present code, or the one some half minutes from now."""
    return str(format_hotp_value(hotp_value(secret, int(time.time()) // 30 + steps)))


def protect(person: Actor) -> list[str]:
    """Gives a person a second factor with this file's key; returns their recovery codes."""
    user = account(person)
    TOTP.activate(user, SECRET)
    return list(RecoveryCodes.activate(user).generate_codes())


def stored_factors(person: Actor) -> str:
    """All stored data of this person's second factor."""
    return str(list(Authenticator.objects.filter(user=person.person).values_list("data")))
