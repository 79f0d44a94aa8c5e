"""Facts of the changes that django-allauth writes itself: passwords and second factors.

allauth sends its signals after it has written, in the same request. The first recovery codes belong to the
second factor with which they are made; new ones are a fact of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from allauth.account.signals import password_changed, password_reset, password_set
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added, authenticator_removed, authenticator_reset
from django.http import HttpRequest

from majlis.accounts import mail
from majlis.accounts.aggregate import Account
from majlis.accounts.commands import note_protection
from majlis.accounts.models import User
from majlis.accounts.sessions import end_others
from majlis.domain import Actor, ActorKind


def password_new(sender: object, user: User, **_: Any) -> None:
    _note(user, Account.change_password)
    # A new password voids the links of earlier letters.
    for letter in ("reset", "browser"):
        mail.end_pause(user, letter)


def factor_set(
    sender: object, request: HttpRequest, user: User, authenticator: Authenticator, **_: Any
) -> None:
    if authenticator.type == Authenticator.Type.TOTP:
        _note(user, Account.set_second_factor)
        # The other sessions have shown a password only, which somebody else may know.
        end_others(type(user), request, user)


def factor_removed(sender: object, user: User, authenticator: Authenticator, **_: Any) -> None:
    if authenticator.type == Authenticator.Type.TOTP:
        _note(user, Account.remove_second_factor)


def codes_made(sender: object, user: User, authenticator: Authenticator, **_: Any) -> None:
    if authenticator.type == Authenticator.Type.RECOVERY_CODES:
        _note(user, Account.make_recovery_codes)


def _note(user: User, change: Callable[[Account], None]) -> None:
    by = Actor(ActorKind.PERSON, person=user.pk, administrator=user.is_administrator)
    note_protection(by, user.pk, change)


def connect() -> None:
    """Connects the signals of allauth; called once the applications are ready."""
    for changed in (password_changed, password_set, password_reset):
        changed.connect(password_new)
    authenticator_added.connect(factor_set)
    authenticator_removed.connect(factor_removed)
    authenticator_reset.connect(codes_made)
