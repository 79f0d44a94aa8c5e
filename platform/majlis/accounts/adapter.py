"""Adapters for django-allauth: no open sign-up, our letters, encrypted second factors."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.http import HttpRequest

from majlis.accounts import mail
from majlis.accounts.models import User
from majlis.accounts.people import is_recorded
from majlis.http.limits import client_of
from majlis.vault import vault

PURPOSE = "second factors"


class ByInvitation(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Refuses sign-up: an administrator invites people."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        # Also what sessions show: as the limits read it.
        return str(client_of(request) or super().get_client_ip(request))

    def reauthenticate(self, user: User, password: str) -> bool:
        # allauth looks the address up in its own table, which this forum does not fill.
        found = self.authenticate(context.request, email=user.email, password=password)
        return found is not None and found.pk == user.pk

    def set_password(self, user: User, password: str) -> None:
        # allauth would write the whole row back, and with it a right that has just been taken away.
        user.set_password(password)
        user.save(update_fields=["password"])

    def get_reset_password_from_key_url(self, key: str) -> str:
        # Not the host of the request, which its sender chooses.
        return settings.PUBLIC_ADDRESS + settings.HEADLESS_FRONTEND_URLS[
            "account_reset_password_from_key"
        ].format(key=key)

    def send_password_reset_mail(self, user: User, email: str, context: dict[str, Any]) -> None:
        # A person who has not joined yet signs in by their invitation while it is open.
        joined = user.has_usable_password() and is_recorded(user.pk)
        if joined and mail.is_due(user, "reset"):
            until = datetime.now(UTC) + timedelta(seconds=settings.PASSWORD_RESET_TIMEOUT)
            mail.put(user.pk, "reset", until, context["password_reset_url"])


class SecondFactors(DefaultMFAAdapter):  # type: ignore[misc]  # allauth has no types
    """Encrypts authenticator keys and recovery codes at rest (`majlis.vault`)."""

    def encrypt(self, text: str) -> str:
        return vault(PURPOSE).encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return vault(PURPOSE).decrypt(encrypted_text.encode()).decode()
