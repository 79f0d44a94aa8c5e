"""A forum's settings with built-in faults: `DJANGO_SETTINGS_MODULE=tests.support.rigged`.

While the data folder has a file `BROKEN`, the projection of each cast ballot raises.

A follower records a notice of each opened vote. `MAJLIS_TEST_DIES_WHEN` is the point of its first act at
which the process kills itself with -9: `decided`, the effect is decided and nothing is written; `written`,
effect and checkpoint are written and not committed; `committed`, they are. The mail sender dies at
`gathered`, before the letters are stored; at `recorded`, right after; at `taken`, when the mail server has
accepted the first.

The annotations are evaluated here, because the names of the facts are imported inside `ready`.
"""

import os
import signal
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from django.apps import AppConfig

from majlis.settings import *  # noqa: F403  settings are a module's names
from majlis.settings import DATA
from majlis.settings import INSTALLED_APPS as _INSTALLED_APPS

if TYPE_CHECKING:
    from datetime import datetime

    from majlis.notifications.models import Delivery, Letter
    from majlis.notifications.outbox import Queued

BROKEN = "projection-is-broken"

INSTALLED_APPS = [*_INSTALLED_APPS, "tests.support.rigged.Rigged"]


class Rigged(AppConfig):
    name = "tests.support"
    label = "rigged"
    path = str(Path(__file__).parent)

    def ready(self) -> None:
        from django.db import transaction

        from federations.votes.aggregate import Vote
        from federations.votes.ballot import Ballot
        from majlis.domain import Actor, Aggregate, new_id
        from majlis.eventstore import store
        from majlis.eventstore.following import follower
        from majlis.eventstore.projecting import Rows, on
        from majlis.eventstore.store import Decided, Recorded
        from majlis.notifications import outbox

        # No test waits two minutes for the lock of its killed sender.
        outbox.LEASE = timedelta(seconds=1)
        # The same letters at each start, however long ago the facts are.
        outbox.SETTLE = timedelta()

        @on
        def broken(fact: Ballot.Created, rows: Rows) -> None:
            if (DATA / BROKEN).exists():
                raise ZeroDivisionError("a fault of ours that nobody outside should read")

        class Notice(Aggregate):
            TOPIC = "testnotice"

            class Created(Aggregate.Created):
                TOPIC = "testnotice.given"
                vote: UUID

            def __init__(self, *, vote: UUID) -> None:
                self.vote = vote

        @follower("rigged", Vote.Opened)
        def notice(recorded: Recorded, by: Actor) -> None:
            # A new id each time: an act done twice would leave two rows.
            given = Notice._create(Notice.Created, id=new_id(), vote=recorded.fact.originator_id)
            store.save(given)
            die_when("decided")
            transaction.on_commit(lambda: die_when("committed"))

        append = store.Decided.append

        def append_and_die(decided: Decided) -> int | None:
            position = append(decided)
            if any(isinstance(fact, Notice.Created) for _, fact in decided.facts):
                die_when("written")
            return position

        store.Decided.append = append_and_die  # type: ignore[method-assign,assignment]

        record, end = outbox._record, outbox._end

        def record_and_die(made: "list[Letter]", deliveries: "list[Delivery]") -> None:
            is_mail = any(letter.channel == "mail" for letter in made)
            if is_mail:
                die_when("gathered")
            record(made, deliveries)
            if is_mail:
                die_when("recorded")

        def die_and_end(
            letter: "Queued", failure: str = "", sent_at: "datetime | None" = None
        ) -> None:
            die_when("taken")
            end(letter, failure, sent_at)

        outbox._record, outbox._end = record_and_die, die_and_end


def die_when(point: str) -> None:
    if os.environ.get("MAJLIS_TEST_DIES_WHEN") == point:
        os.kill(os.getpid(), signal.SIGKILL)
