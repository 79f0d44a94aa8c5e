"""Workflow: opening a link creates a working group of its two organisations, in the same transaction.

The program creates the group, visible to its participants. Each organisation receives a seat and fills it
itself. The person who accepted for the publisher becomes chair, the other person secretary, if each still
holds a mandate of their organisation.
"""

from __future__ import annotations

from datetime import UTC, datetime

from federations.membership.projection import speaks_for
from federations.working_groups.aggregate import Charter, Office, Visibility
from federations.working_groups.commands import create_group, give_seat, name_officer
from majlis.domain import Actor, named
from majlis.eventstore.command import when
from majlis.eventstore.store import get
from synergies.listings.aggregate import Link, Listing

# The name of the group, in each language in which the listing has a title.
NAMES = {
    "fr": "Groupe conjoint : {title}",
    "ar": "مجموعة مشتركة: {title}",
    "en": "Joint group: {title}",
}


@when
def open_joint_group(fact: Link.Opened, by: Actor) -> None:
    program = Actor.system("open-joint-group", fact.originator_id)
    listing = get(Listing, fact.listing)
    create_group(
        program,
        fact.group,
        {
            language: words.format(title=listing.title[language])
            for language, words in NAMES.items()
            if language in listing.title
        },
        Visibility.PARTICIPANTS,
        charter=Charter(mission=listing.description),
    )
    for office, consent in zip((Office.CHAIR, Office.SECRETARY), fact.consents, strict=True):
        seat = named("joint-seat", fact.group, consent.organisation)
        give_seat(program, seat, fact.group, consent.organisation)
        if speaks_for(consent.person, consent.organisation, datetime.now(UTC)):
            name_officer(program, fact.group, office, consent.person)
