"""`majlis follow` with one more follower, which records each ballot in a table that shows repetitions.

`python -m tests.scaled.echo`; the table `echoes (position, noted_by)` must exist.
"""

from __future__ import annotations

import os


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "majlis.settings")
    import django

    django.setup()

    from django.core.management import call_command
    from django.db import connection

    from federations.votes.ballot import Ballot
    from majlis.domain import Actor
    from majlis.eventstore.following import follower
    from majlis.eventstore.store import Recorded

    @follower("test.echo", Ballot.Created)
    def echo(recorded: Recorded, by: Actor) -> None:
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO echoes VALUES (%s, %s)", [recorded.position, os.environ["PGAPPNAME"]]
            )

    call_command("follow")


if __name__ == "__main__":
    main()
