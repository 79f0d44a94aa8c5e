"""The account of a person: how they sign in and how they like to read. Never told by facts, but for the
requests to be erased (`projection`).

Whoever is invited has an account at once, so that mandates can be given to them; they enter it by the
link of their invitation, of which only the digest is kept.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import ClassVar
from uuid import UUID

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower

from majlis.accounts.projection import ErasureRow
from majlis.domain import new_id

__all__ = ["ErasureRow", "Invitation", "Language", "State", "Theme", "User"]

INVITED_FOR = timedelta(days=7)


class Language(models.TextChoices):
    FRENCH = "fr"
    ARABIC = "ar"
    ENGLISH = "en"


class Theme(models.TextChoices):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Users(BaseUserManager["User"]):
    """Makes accounts and finds them by address, whatever the case of its letters."""

    def create_user(
        self,
        email: str,
        password: str | None = None,
        *,
        id: UUID | None = None,
        name: str,
        language: str = Language.FRENCH,
        is_administrator: bool = False,
        demo_role: str | None = None,
    ) -> User:
        """A new account; without a password nobody signs in with one until it is set."""
        user = self.model(
            id=id or new_id(),
            email=email.strip().lower(),
            name=name,
            language=language,
            is_administrator=is_administrator,
            demo_role=demo_role,
        )
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> User:
        return self.get(email__iexact=username)


class User(AbstractBaseUser):
    """One person. `demo_role` names the part they play in a demo forum, and is null elsewhere."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200)
    language = models.CharField(max_length=2, choices=Language, default=Language.FRENCH)
    theme = models.CharField(max_length=6, choices=Theme, default=Theme.SYSTEM)
    is_administrator = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    demo_role = models.CharField(max_length=60, null=True, unique=True)  # noqa: DJ001  null: no role

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    objects: ClassVar[Users] = Users()

    class Meta:
        db_table = "users"
        constraints: ClassVar = [models.UniqueConstraint(Lower("email"), name="users_email")]


class State(StrEnum):
    """Where a person stands: still invited, and how; or in; or shut out."""

    ACTIVE = "active"
    INVITED = "invited"
    EXPIRED = "expired"
    REVOKED = "revoked"
    CLOSED = "closed"


class Invitation(models.Model):
    """The way in of one person: a link, once, for a while. The link of a new one replaces it."""

    person = models.OneToOneField(User, models.CASCADE, primary_key=True)
    digest = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    invited_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "invitations"

    def is_open(self, now: datetime) -> bool:
        """Whether its link still lets somebody in."""
        return self.accepted_at is None and self.revoked_at is None and now < self.expires_at


def digest_of(token: str) -> str:
    """What is kept of a link: from it nobody makes the link again."""
    return sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def state_of(user: User, now: datetime) -> State:
    """`user` with its `invitation`, where there is one, already loaded."""
    if not user.is_active:
        return State.CLOSED
    invitation = getattr(user, "invitation", None)
    if invitation is None or invitation.accepted_at is not None:
        return State.ACTIVE
    if invitation.revoked_at is not None:
        return State.REVOKED
    return State.INVITED if now < invitation.expires_at else State.EXPIRED


def in_state(state: State, now: datetime) -> models.Q:
    """The same as a filter of accounts."""
    waits = models.Q(invitation__isnull=False, invitation__accepted_at=None)
    kept = waits & models.Q(invitation__revoked_at=None)
    active = models.Q(is_active=True)
    match state:
        case State.CLOSED:
            return models.Q(is_active=False)
        case State.ACTIVE:
            return active & (
                models.Q(invitation__isnull=True) | models.Q(invitation__accepted_at__isnull=False)
            )
        case State.REVOKED:
            return active & waits & models.Q(invitation__revoked_at__isnull=False)
        case State.INVITED:
            return active & kept & models.Q(invitation__expires_at__gt=now)
        case State.EXPIRED:
            return active & kept & models.Q(invitation__expires_at__lte=now)
