"""`majlis browserlink ADDRESS`: a link for the only administrator, kept out by wrong answers of others."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from majlis.accounts.addresses import account_at
from majlis.accounts.aggregate import AccountIsClosed, NotJoined
from majlis.accounts.commands import give_browser_link
from majlis.accounts.known_browsers import given_link
from majlis.domain import Actor


class Command(BaseCommand):
    help = "Print a link by which a person signs in from a new browser after too many wrong answers"

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")

    def handle(self, *, email: str, **options: Any) -> None:
        user = account_at(email)
        if user is None:
            raise CommandError(f"There is no open account for {email}.")
        try:
            give_browser_link(Actor.system(), user.pk)
        except (AccountIsClosed, NotJoined) as error:
            raise CommandError(f"There is no open account for {email}.") from error
        link, expires_at = given_link(user)
        self.stdout.write(f"{link}\nValid until {expires_at:%Y-%m-%d %H:%M} UTC.")
