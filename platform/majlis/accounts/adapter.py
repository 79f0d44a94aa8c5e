"""What django-allauth asks of this forum."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from functools import cache
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.http import HttpRequest
from django.utils.encoding import force_bytes

from majlis.accounts import mail
from majlis.accounts.models import User


class ByInvitation(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Nobody signs up by themselves: an administrator invites them."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def reauthenticate(self, user: User, password: str) -> bool:
        # allauth looks for the address in a table of its own, which this forum does not fill.
        found = self.authenticate(context.request, email=user.email, password=password)
        return found is not None and found.pk == user.pk

    def send_password_reset_mail(self, user: User, email: str, context: dict[str, Any]) -> None:
        # Who has not joined yet enters by their invitation, while it lasts.
        if user.has_usable_password():
            mail.send(user, "reset", context["password_reset_url"])


class SecondFactors(DefaultMFAAdapter):  # type: ignore[misc]  # allauth has no types
    """Keys of authenticator apps and recovery codes are encrypted at rest.

    The key comes from `SECRET_KEY`: a backup restored without it lets nobody in who has a second
    factor. `SECRET_KEY_FALLBACKS` still open what older keys closed.
    """

    def encrypt(self, text: str) -> str:
        return _vault(_keys()).encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return _vault(_keys()).decrypt(encrypted_text.encode()).decode()


def _keys() -> tuple[str | bytes, ...]:
    return (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)


@cache
def _vault(keys: tuple[str | bytes, ...]) -> MultiFernet:
    return MultiFernet(
        Fernet(
            urlsafe_b64encode(
                HKDF(SHA256(), length=32, salt=None, info=b"majlis: second factors").derive(
                    force_bytes(key)
                )
            )
        )
        for key in keys
    )
