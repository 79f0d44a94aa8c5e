"""What can be done with accounts. They are a kept table: no facts, so no position is written."""

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
    """There is an account for this address already."""


class AlreadyJoined(DomainError):
    """The person has set a password: there is nothing to invite them to any more."""


class InvitationOver(DomainError):
    """This link was used, replaced, taken back, or is too old; or it never was one."""

    status = 410


class WeakPassword(DomainError):
    """The password is too short, too common, or only digits."""

    status = 400

    def __init__(self, sentences: list[str]) -> None:
        super().__init__()
        # Beside the field that it is about, in Django's own words in the reader's language.
        self.extra = {"errors": {"password": [{"code": "password", "detail": " ".join(sentences)}]}}


class OwnAccount(DomainError):
    """Nobody shuts themselves out."""


def invite(by: Actor, id: UUID, *, name: str, email: str, language: str) -> str:
    """Makes the account of a person and returns the token of the link by which they enter it.

    Sent twice with the same id, the account is made once; the last link is the one that counts.
    Raises `NotAllowed` to whoever is no administrator, and `EmailTaken`.
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
    """A new link, for a whole new while; the one before it is worth nothing any more.

    Raises `NotAllowed`, `NotFound` and `AlreadyJoined`.
    """
    _only_administrators(by)
    with transaction.atomic():
        _waiting(person)
        return _new_link(by, person)


def revoke_invitation(by: Actor, person: UUID) -> None:
    """The link lets nobody in any more; the account stays, for facts may name it."""
    _only_administrators(by)
    with transaction.atomic():
        invitation = _waiting(person)
        invitation.revoked_at = invitation.revoked_at or datetime.now(UTC)
        invitation.save(update_fields=["revoked_at"])


def invitation_of(token: str) -> Invitation:
    """The open invitation behind a link, with its person. Raises `InvitationOver`."""
    found = Invitation.objects.select_related("person").filter(digest=digest_of(token)).first()
    if found is None or not found.is_open(datetime.now(UTC)) or not found.person.is_active:
        raise InvitationOver
    return found


def accept_invitation(token: str, password: str) -> User:
    """Sets the person's password by the link of their invitation, once.

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
        # Two windows with one link: the first to come is let in.
        if not Invitation.objects.filter(
            digest=invitation.digest, accepted_at=None, revoked_at=None
        ).update(accepted_at=now):
            raise InvitationOver
        user.set_password(password)
        user.save(update_fields=["password"])
        return user


def close_account(by: Actor, person: UUID) -> None:
    """Signs the person out everywhere and lets them in no more; what they did and were stays said.

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
    """The person may sign in again, as they did before. Raises `NotAllowed` and `NotFound`."""
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
