"""What can be done with accounts. They are a kept table: no facts, so no position is written."""

from __future__ import annotations

from uuid import UUID

from django.db import IntegrityError, transaction

from majlis.accounts.models import User
from majlis.domain import Actor, DomainError, NotAllowed


class EmailTaken(DomainError):
    """There is an account for this address already."""


def invite(
    by: Actor, id: UUID, *, name: str, email: str, password: str | None, language: str
) -> None:
    """Makes the account of a person; sent twice with the same id, it is made once.

    Raises `NotAllowed` to whoever is no administrator, and `EmailTaken`.
    """
    if not by.administrator:
        raise NotAllowed
    if User.objects.filter(pk=id).exists():
        return
    try:
        with transaction.atomic():
            User.objects.create_user(email, password, id=id, name=name, language=language)
    except IntegrityError as error:
        raise EmailTaken from error
