"""`majlis createadmin`: opens an administrator's account; administrators invite everybody else."""

from __future__ import annotations

from getpass import getpass
from typing import Any

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.validators import validate_email

from majlis.accounts.addresses import mailbox
from majlis.accounts.commands import EmailTaken, NameNotSeen, open_account
from majlis.accounts.models import Language
from majlis.domain import Actor, new_id
from majlis.writing import fault


class Command(BaseCommand):
    help = "Create an administrator's account; asks for options that are missing"

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--email")
        parser.add_argument("--name", help="the name that others see")
        parser.add_argument("--password", help="by default read from the terminal, without echo")
        parser.add_argument("--language", choices=Language.values, default=Language.FRENCH)

    def handle(self, *args: Any, **options: Any) -> None:
        email = mailbox(options["email"] or input("E-mail: "))
        name = (options["name"] or input("Name: ")).strip()
        password = options["password"] or getpass("Password: ")
        if fault(name, proper=True):
            raise CommandError("The name has characters that no line may have. Type it again.")
        try:
            validate_email(email)
            validate_password(password)
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        try:
            open_account(
                Actor.system(),
                new_id(),
                name=name,
                email=email,
                password=password,
                language=options["language"],
                administrator=True,
            )
        except NameNotSeen as error:
            raise CommandError("An account needs a name that can be seen.") from error
        except EmailTaken as error:
            raise CommandError(f"There is an account for {email} already.") from error
        self.stdout.write(f"{email} can sign in and administer this forum.")
