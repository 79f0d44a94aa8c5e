"""The whole story in one transaction: all of it is created, or nothing."""

from __future__ import annotations

from collections.abc import Callable

from django.db import transaction

from example_forum.actions import share_out_actions
from example_forum.directory import register_invented_bodies, register_reported_bodies
from example_forum.links import find_partners
from example_forum.people import ADMINISTRATOR, give_mandates, open_accounts
from example_forum.programme import report_editions, seat_the_panels
from example_forum.proposals import write_proposals
from example_forum.votes import hold_votes
from majlis.eventstore.following import begin
from majlis.eventstore.models import Fact
from majlis.eventstore.store import head

CHAPTERS: list[tuple[str, Callable[[], None]]] = [
    ("People named by their role", open_accounts),
    ("Real bodies, as reported", register_reported_bodies),
    ("Invented bodies, as examples", register_invented_bodies),
    ("Their mandates", give_mandates),
    ("The programmes of the three national days", report_editions),
    ("Seats in the panels of 2025", seat_the_panels),
    ("Proposals", write_proposals),
    ("Votes", hold_votes),
    ("Actions", share_out_actions),
    ("Needs, offers and a joint group", find_partners),
]


def create(say: Callable[[str], None]) -> None:
    """Runs every chapter; the intents of earlier runs are recognised and change nothing."""
    with transaction.atomic():
        for title, chapter in CHAPTERS:
            say(title)
            if chapter is write_proposals:
                # Notices start here, so that a visitor's inbox is not empty.
                begin("notices", head())
            chapter()


def is_elsewhere() -> bool:
    """Whether the log holds facts, but not the first fact of this story."""
    return Fact.objects.exists() and not Fact.objects.filter(actor=ADMINISTRATOR.id).exists()
