"""The authentication backend: any open account may sign in, a demo's accounts only in a demo forum.

An account without a fact was made by no command, but written into the database: nobody signs in to it, and
`majlis verify` names it.

Demo accounts need no password, only one click. If the database of a demo is served as a real forum, these
accounts can neither sign in nor keep a session, and `majlis check --deploy --database default` reports an
error.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast
from uuid import UUID

from allauth.account.auth_backends import AuthenticationBackend
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.db import DatabaseError
from django.db.models import Exists

from majlis.accounts.models import FactorRuleRow, User
from majlis.accounts.people import is_recorded


class Door(AuthenticationBackend):  # type: ignore[misc]  # allauth has no types
    """Authenticates by address and password, and admits each later request of that session.

    Every session stores the path of this class: renaming it would end all of them.
    """

    def get_user(self, user_id: UUID | str) -> User | None:
        """The person of a session; `rule_stands`: whether this forum requires second factors of anybody."""
        people = User.objects.annotate(rule_stands=Exists(FactorRuleRow.objects.all()))
        user = people.filter(pk=user_id).first()
        return user if user and self.user_can_authenticate(user) else None

    def user_can_authenticate(self, user: User) -> bool:
        return super().user_can_authenticate(user) and not _is_locked(user)

    def _check_password(self, user: User | None, password: str) -> User | None:
        # Checked before the password: otherwise allauth would reveal, to anyone with the right password,
        # that the account is locked.
        refused = user and (_is_locked(user) or not is_recorded(user.pk))
        checked = None if refused else super()._check_password(user, password)
        return cast("User | None", checked)


def _is_locked(user: User) -> bool:
    return user.demo_role is not None and not settings.DEMO


@register(Tags.database, deploy=True)
def no_demo_in_public(
    app_configs: object, databases: Sequence[str] | None = None, **options: Any
) -> list[CheckMessage]:
    """Refuses a public forum whose database holds a demo's accounts."""
    if not databases or not settings.SECURE:
        return []
    try:
        how_many = User.objects.exclude(demo_role=None).count()
    except DatabaseError:  # no tables or no connection: nobody can sign in either
        return []
    if not how_many:
        return []
    return [
        Error(
            f"The database holds {how_many} accounts of a demo, and the demo's invented bodies.",
            hint="Start with an empty database. Until then these accounts are locked.",
            id="accounts.E001",
        )
    ]
