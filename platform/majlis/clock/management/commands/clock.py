"""`majlis clock`: what the forum's clock shows and what waits for it; `--confirm` says that it is right."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.core.management.base import CommandError, CommandParser

from majlis.clock.aggregate import ClockInNoDoubt
from majlis.clock.commands import confirm_clock
from majlis.domain import Actor, new_id
from majlis.eventstore.clock import head_at, last_believed
from majlis.eventstore.following import held
from majlis.management.plain import PlainCommand


class Command(PlainCommand):
    help = "Show what waits because this machine's clock jumped; with --confirm, carry it out"

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--confirm", action="store_true", help="the date is right: do what waits for it"
        )

    def handle(self, *, confirm: bool, **options: Any) -> None:
        now = datetime.now(UTC)
        self.stdout.write(f"This machine's clock shows {now:%Y-%m-%d %H:%M} UTC.")
        if confirm:
            id = new_id()
            try:
                confirm_clock(Actor.system("clock.confirmed", id), id, now)
            except ClockInNoDoubt as error:
                raise CommandError("Nothing waits for a confirmation.") from error
            self.stdout.write("Confirmed: what fell due is carried out now.")
            return
        if (head := head_at()) and head > now:
            self.stdout.write(
                f"The last fact is dated {head:%Y-%m-%d %H:%M} UTC, in the future: until then, "
                "new facts bear that date, and the time of their decision beside it."
            )
        waiting, last = held(now), last_believed()
        if waiting and last:
            self.stdout.write(
                f"It jumped: it was last believed at {last:%Y-%m-%d %H:%M} UTC. Acts that fell due "
                f"since and wait: {waiting}. If the date is right: majlis clock --confirm"
            )
        else:
            self.stdout.write("Nothing waits for it.")
