"""The account of a person: how they sign in and how they like to read. Never told by facts."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower

from majlis.domain import new_id


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
