"""Commands on accounts. Accounts are a kept table: no facts are recorded, so no position is returned."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from uuid import UUID

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from majlis.accounts.models import INVITED_FOR, Invitation, User, digest_of
from majlis.accounts.sessions import end_all_sessions
from majlis.domain import Actor, DomainError, NotAllowed, NotFound
from majlis.live.bell import signed_out


class EmailTaken(DomainError):
    """This address has an account already."""


class AlreadyJoined(DomainError):
    """The person has set a password already: an invitation is not needed."""


class InvitationOver(DomainError):
    """The link was used, replaced, revoked, is too old, or never existed."""

    status = 410


class WeakPassword(DomainError):
    """The password is too short, too common, or only digits."""

    status = 400

    def __init__(self, sentences: list[str]) -> None:
        super().__init__()
        # Shown at the password field, in Django's own words in the reader's language.
        self.extra = {"errors": {"password": [{"code": "password", "detail": " ".join(sentences)}]}}


class OwnAccount(DomainError):
    """Administrators cannot close their own account."""


def invite(by: Actor, id: UUID, *, name: str, email: str, language: str) -> str:
    """Creates a person's account and returns the token of their invitation link.

    A repeat with the same id creates no second account, but a new link that replaces the first. Raises
    `NotAllowed` for anybody but an administrator, and `EmailTaken`.
    """
    _only_administrators(by)
    try:
        with transaction.atomic():
            if not User.objects.filter(pk=id).exists():
                User.objects.create_user(email, id=id, name=name, language=language)
            return _new_link(by, id)
    except IntegrityError as error:
        raise EmailTaken from error


def renew_invitation(by: Actor, person: UUID) -> str:
    """Makes a new link with a new expiry; the previous link no longer works.

    Raises `NotAllowed`, `NotFound` and `AlreadyJoined`.
    """
    _only_administrators(by)
    with transaction.atomic():
        _waiting(person)
        return _new_link(by, person)


def revoke_invitation(by: Actor, person: UUID) -> None:
    """Makes the link invalid; the account stays, because facts may name it."""
    _only_administrators(by)
    with transaction.atomic():
        invitation = _waiting(person)
        invitation.revoked_at = invitation.revoked_at or datetime.now(UTC)
        invitation.save(update_fields=["revoked_at"])


def invitation_of(token: str) -> Invitation:
    """The open invitation of a link, with its person. Raises `InvitationOver`."""
    found = Invitation.objects.select_related("person").filter(digest=digest_of(token)).first()
    if found is None or not found.is_open(datetime.now(UTC)) or not found.person.is_active:
        raise InvitationOver
    return found


def accept_invitation(token: str, password: str) -> User:
    """Sets the person's password by their invitation link, which works once.

    Raises `InvitationOver`, and `WeakPassword` with the reasons in the reader's language.
    """
    with transaction.atomic():
        invitation = invitation_of(token)
        user = invitation.person
        try:
            validate_password(password, user)
        except ValidationError as error:
            raise WeakPassword(error.messages) from error
        now = datetime.now(UTC)
        # Two windows may use one link at the same time: this update succeeds in only one of them.
        if not Invitation.objects.filter(
            digest=invitation.digest, accepted_at=None, revoked_at=None
        ).update(accepted_at=now):
            raise InvitationOver
        user.set_password(password)
        user.save(update_fields=["password"])
        return user


def close_account(by: Actor, person: UUID) -> None:
    """Signs the person out everywhere and bars them from signing in; their facts and mandates stay.

    Raises `NotAllowed`, `NotFound`, and `OwnAccount`.
    """
    _only_administrators(by)
    if person == by.person:
        raise OwnAccount
    if not User.objects.filter(pk=person).update(is_active=False):
        raise NotFound
    end_all_sessions(person)
    signed_out(person)


def reopen_account(by: Actor, person: UUID) -> None:
    """Lets the person sign in again with the same password. Raises `NotAllowed` and `NotFound`."""
    _only_administrators(by)
    if not User.objects.filter(pk=person).update(is_active=True):
        raise NotFound


def _only_administrators(by: Actor) -> None:
    if not by.administrator:
        raise NotAllowed


def _waiting(person: UUID) -> Invitation:
    found = Invitation.objects.select_for_update().filter(person=person).first()
    if found is None:
        raise NotFound
    if found.accepted_at is not None:
        raise AlreadyJoined
    return found


def _new_link(by: Actor, person: UUID) -> str:
    token = secrets.token_urlsafe(32)
    now = datetime.now(UTC)
    Invitation.objects.update_or_create(
        person_id=person,
        defaults={
            "digest": digest_of(token),
            "invited_by_id": by.person,
            "invited_at": now,
            "expires_at": now + INVITED_FOR,
            "revoked_at": None,
        },
    )
    return token
