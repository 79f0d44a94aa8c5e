"""Account tables: people's names, how they sign in, their language and theme. No fact rebuilds them.

Their rights and the requests to be erased are projections of facts (`projection`); `is_administrator` and
`is_active` are copies, written in the transaction of the fact (`commands`). An invited person has an account
at once, so that mandates can be given to them. They first sign in by their invitation link, of which only
the digest is stored.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Any, ClassVar
from uuid import UUID

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower

from majlis.accounts.factor_rows import FactorRemovalRow, FactorRuleRow
from majlis.accounts.projection import AccountRow, ErasureRow
from majlis.domain import new_id
from majlis.folding import LONGEST_KEY, SORT_COLUMNS, folded, sort_keys

__all__ = [
    "AccountLetter",
    "AccountRow",
    "ErasureRow",
    "FactorRemovalRow",
    "FactorRuleRow",
    "Invitation",
    "Language",
    "State",
    "Theme",
    "User",
]

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
        """A new account; without a password, nobody can sign in by password until one is set.

        `email` is in its stored form (`addresses.mailbox`).
        """
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

    `past_names` are the display names of before, oldest first: `[{"name": …, "until": ISO moment}]`.
    `acts_for` is the organisation that screens propose to act for, where several are possible; null: none.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200)
    past_names = models.JSONField(default=list)
    language = models.CharField(max_length=2, choices=Language, default=Language.FRENCH)
    theme = models.CharField(max_length=6, choices=Theme, default=Theme.SYSTEM)
    is_administrator = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    # Made of the name by `save`: for search, and for the order of lists in each language.
    search = models.TextField(default="", editable=False)
    order_fr = models.CharField(max_length=LONGEST_KEY, default="", editable=False)
    order_ar = models.CharField(max_length=LONGEST_KEY, default="", editable=False)
    order_en = models.CharField(max_length=LONGEST_KEY, default="", editable=False)
    acts_for = models.UUIDField(null=True)
    demo_role = models.CharField(max_length=60, null=True, unique=True)  # noqa: DJ001  null: no role

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    objects: ClassVar[Users] = Users()

    class Meta:
        db_table = "users"
        constraints: ClassVar = [models.UniqueConstraint(Lower("email"), name="users_email")]
        indexes: ClassVar = [
            models.Index(fields=["order_fr", "id"], name="users_fr"),
            models.Index(fields=["order_ar", "id"], name="users_ar"),
            models.Index(fields=["order_en", "id"], name="users_en"),
        ]

    def save(self, *args: Any, **options: Any) -> None:
        self.search = folded(self.name)
        self.order_fr, self.order_ar, self.order_en = sort_keys({"fr": self.name}).values()
        if (fields := options.get("update_fields")) and "name" in fields:
            options["update_fields"] = {*fields, "search", *SORT_COLUMNS.values()}
        super().save(*args, **options)


class State(StrEnum):
    """State of an account: active, closed, or with an invitation that is open, expired or revoked."""

    ACTIVE = "active"
    INVITED = "invited"
    EXPIRED = "expired"
    REVOKED = "revoked"
    CLOSED = "closed"


_TOLD = (State.ACTIVE, State.INVITED)
_NOTED = (*_TOLD, State.EXPIRED)


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


class AccountLetter(models.Model):
    """A letter that is no notice: an invitation, a reset, a witness's checkpoint. One of each for a person.

    The outbox sends it (`majlis.notifications.outbox`) and notes what became of it. It waits while
    `next_try_at` is set; a letter that ended unsent has no `sent_at`. `failure` is the reason why it was not
    sent, or not yet. `link` lets somebody in: it is encrypted, emptied when the letter ends, and in no
    backup. `rev` counts the writes, `touched_at` is the last one.
    """

    id = models.UUIDField(primary_key=True, default=new_id)
    person = models.UUIDField()
    letter = models.CharField(max_length=20)
    link = models.TextField(blank=True)
    made_at = models.DateTimeField()
    good_until = models.DateTimeField()
    tries = models.PositiveIntegerField(default=0)
    next_try_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    failure = models.CharField(max_length=20, blank=True)
    rev = models.PositiveIntegerField(default=1)
    touched_at = models.DateTimeField()
    # Written for each try, never stored.
    content: str = ""

    class Meta:
        db_table = "account_letters"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["person", "letter"], name="account_letters_one")
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["next_try_at"],
                condition=models.Q(next_try_at__isnull=False),
                name="account_letters_waiting",
            ),
            models.Index(fields=["touched_at"], name="account_letters_touched"),
        ]


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


def is_told(user: User, now: datetime) -> bool:
    """Whether letters reach this account, as `told` filters."""
    return state_of(user, now) in _TOLD


def told(now: datetime) -> models.Q:
    """The accounts that letters reach: whoever has joined, or may still join by an open invitation."""
    return _in_one_of(_TOLD, now)


def noted(now: datetime) -> models.Q:
    """The accounts that have notices: these, and those whose expired invitation may be renewed."""
    return _in_one_of(_NOTED, now)


def _in_one_of(states: Iterable[State], now: datetime) -> models.Q:
    return models.Q(*(in_state(state, now) for state in states), _connector=models.Q.OR)


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
