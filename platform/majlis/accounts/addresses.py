"""One mailbox, one account: the form in which addresses are stored, compared and looked up.

    "  R.Alami@Bücher.example\\u200f"   →   "r.alami@xn--bcher-kva.example"

Format characters that nobody sees are removed, compatibility forms replaced (NFKC), letters made small, and
the domain is written in its ASCII form (UTS 46). What is no address after that is refused by the form.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import idna
from django.core import checks
from django.core.checks import CheckMessage, Tags, register
from django.db import DatabaseError
from rest_framework import serializers

from majlis.accounts.models import User

# Most characters of an address, as the column has.
LONGEST = 254


class AddressField(serializers.EmailField):
    """An e-mail address in its stored form."""

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=LONGEST, **options)

    def to_internal_value(self, data: Any) -> str:
        return mailbox(super().to_internal_value(data))


def mailbox(typed: str) -> str:
    """The stored form of an address as somebody typed it; one that is too long stays as it was typed.

    Normalising takes quadratic time in the worst case.
    """
    if len(typed) > LONGEST:
        return typed
    seen = "".join(letter for letter in typed if unicodedata.category(letter) != "Cf")
    name, at, domain = unicodedata.normalize("NFKC", seen).strip().lower().rpartition("@")
    try:
        return name + at + idna.encode(domain, uts46=True).decode()
    except idna.IDNAError:
        return name + at + domain


def account_at(typed: str) -> User | None:
    """The account of an address; one from before addresses had one form is found as it was written."""
    written = typed.strip().lower()
    found = {user.email: user for user in User.objects.filter(email__in={mailbox(typed), written})}
    return found.get(written) or found.get(mailbox(typed))


def twins(addresses: Iterable[str]) -> list[list[str]]:
    """The addresses of one mailbox each, where more than one account has it."""
    of: dict[str, list[str]] = defaultdict(list)
    for address in addresses:
        of[mailbox(address)].append(address)
    return sorted(sorted(same) for same in of.values() if len(same) > 1)


@register(Tags.database)
def one_account_for_each_mailbox(
    app_configs: object, databases: Sequence[str] | None = None, **options: Any
) -> list[CheckMessage]:
    """Reports mailboxes with two accounts, made before addresses had one form: nothing merges them."""
    if not databases:
        return []
    try:
        found = twins(User.objects.values_list("email", flat=True))
    except DatabaseError:  # no tables or no connection
        return []
    return [
        checks.Warning(
            f"Accounts with one mailbox: {', '.join(ascii(address) for address in same)}.",
            hint="Close the accounts that are not used, and give their mandates to the other.",
            id="accounts.W001",
        )
        for same in found
    ]
