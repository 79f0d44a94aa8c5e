"""Account tables: how people sign in, their language and theme. No fact rebuilds them.

Only the requests to be erased are a projection of facts (`projection`). An invited person has an account
at once, so that mandates can be given to them. They first sign in by their invitation link, of which only
the digest is stored.
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
    """Creates accounts, and finds them by address regardless of case."""

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
        """A new account; without a password, nobody can sign in by password until one is set."""
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
    """One person. `demo_role` is their role in a demo forum, and null elsewhere.

    `acts_for` is the organisation that screens propose to act for, where several are possible; null: none.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200)
    language = models.CharField(max_length=2, choices=Language, default=Language.FRENCH)
    theme = models.CharField(max_length=6, choices=Theme, default=Theme.SYSTEM)
    is_administrator = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    acts_for = models.UUIDField(null=True)
    demo_role = models.CharField(max_length=60, null=True, unique=True)  # noqa: DJ001  null: no role

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    objects: ClassVar[Users] = Users()

    class Meta:
        db_table = "users"
        constraints: ClassVar = [models.UniqueConstraint(Lower("email"), name="users_email")]


class State(StrEnum):
    """State of an account: active, closed, or with an invitation that is open, expired or revoked."""

    ACTIVE = "active"
    INVITED = "invited"
    EXPIRED = "expired"
    REVOKED = "revoked"
    CLOSED = "closed"


class Invitation(models.Model):
    """A person's invitation: a link that works once, until it expires. A new invitation replaces it."""

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
        """Whether its link still works."""
        return self.accepted_at is None and self.revoked_at is None and now < self.expires_at


def digest_of(token: str) -> str:
    """The SHA-256 of a token, stored in its place: the token cannot be derived from it."""
    return sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def state_of(user: User, now: datetime) -> State:
    """State of `user`, whose `invitation`, if there is one, is already loaded."""
    if not user.is_active:
        return State.CLOSED
    invitation = getattr(user, "invitation", None)
    if invitation is None or invitation.accepted_at is not None:
        return State.ACTIVE
    if invitation.revoked_at is not None:
        return State.REVOKED
    return State.INVITED if now < invitation.expires_at else State.EXPIRED


def in_state(state: State, now: datetime) -> models.Q:
    """The same rule as a filter on accounts."""
    waits = models.Q(invitation__isnull=False, invitation__accepted_at=None)
    valid = waits & models.Q(invitation__revoked_at=None)
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
            return active & valid & models.Q(invitation__expires_at__gt=now)
        case State.EXPIRED:
            return active & valid & models.Q(invitation__expires_at__lte=now)
