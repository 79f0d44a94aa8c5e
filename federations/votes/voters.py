"""Who can vote in a vote, before its opening and since, and why others cannot."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence, Set
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, Any, NamedTuple
from uuid import UUID

from federations.membership.projection import valid_on
from federations.membership.rules import CASTING_ROLES, Role
from federations.organisations.projection import Reference, references
from federations.votes.aggregate import Vote
from federations.votes.projection import ElectorRow, VoteRow
from federations.votes.roll import ALIKE, Class, Places, class_of, fragile, roll_of
from federations.votes.rules import Electors, Secrecy
from federations.working_groups.aggregate import Seat
from federations.working_groups.projection import SeatRow
from majlis.accounts.models import User
from majlis.domain import today
from majlis.eventstore.store import get
from majlis.slices.shapes import Shape


class Unable(StrEnum):
    """Why nobody can cast the ballot of a seat."""

    VACANT = "vacant"  # people vote as themselves, and nobody occupies the seat
    SECOND_SEAT = "second-seat"  # people vote as themselves, and another seat is the person's
    NOBODY_MANDATED = "nobody-mandated"
    NOBODY_CASTS = "nobody-casts"  # mandates that do not vote, such as a secretary's
    ACCOUNT_CLOSED = "account-closed"


class UnableShape(Shape):
    """A seat whose ballot nobody can cast today."""

    organisation: Reference
    because: Unable


class SecretElector(NamedTuple):
    """An elector of a secret vote, and who casts or has cast the ballot: a person, or an organisation's."""

    of: Class
    organisation: UUID | None
    caster: UUID | None
    voted: bool = False


class FragileShape(Shape):
    """Electors of a secret vote with one college and one weight, who are too few, or have too few casters."""

    college: str | None
    weight: Fraction
    electors: int
    spare: Annotated[
        int,
        "How many of them need not vote for the box to be opened; below 0, the vote cannot open.",
    ]
    people: Annotated[
        int, "How many people may cast, or have cast, their ballots; the box is opened for three."
    ]


class VotersShape(Shape):
    """How many of the seats can vote today, and the others."""

    seats: int
    able: int
    unable: list[UnableShape]
    fragile: list[FragileShape]


def voters_of(
    group: UUID, electors: Electors, secrecy: Secrecy, places: Places | None = None
) -> dict[str, Any]:
    """The seats of a group as they would vote if a vote opened now."""
    held = SeatRow.objects.filter(group=group).order_by("given_at", "pk")
    seats = {one.pk: Seat(one.organisation, one.delegate) for one in held}
    roll = roll_of(electors, seats, places or Places())
    return _voters(
        [(seat.organisation, seat.delegate) for seat in seats.values()],
        as_themselves=electors is Electors.PERSONS,
        on_roll={line.organisation for line in roll},
        secret=[SecretElector(class_of(line), line.organisation, line.person) for line in roll]
        if secrecy is Secrecy.SECRET
        else [],
    )


def voters_scheduled(vote: VoteRow) -> dict[str, Any]:
    """The seats as they would vote if this scheduled vote opened now."""
    # Weights and colleges are in no table before the opening.
    places = get(Vote, vote.pk).places
    return voters_of(vote.group, Electors(vote.rule["electors"]), vote.secrecy, places)


def voters_on_roll(vote: VoteRow) -> dict[str, Any]:
    """The lines of the roll of an open vote; lines that have voted can vote."""
    lines = list(ElectorRow.objects.filter(vote=vote.pk).order_by("nth", "id"))
    waiting = [
        (one.organisation, one.person) for one in lines if one.organisation and not one.voted
    ]
    return _voters(
        waiting,
        as_themselves=vote.rule["electors"] == Electors.PERSONS,
        on_roll={body for body, _ in waiting},
        secret=[
            SecretElector(
                _class_of(vote, one), one.organisation, one.cast_by or one.person, one.voted
            )
            for one in lines
        ]
        if vote.secrecy is Secrecy.SECRET
        else [],
        besides=len(lines) - len(waiting),
    )


def needed_lines(vote: VoteRow) -> list[UUID]:
    """The lines of the roll, by id, without whose ballot a secret vote may not be counted."""
    if vote.secrecy is not Secrecy.SECRET:
        return []
    lines = list(ElectorRow.objects.filter(vote=vote.pk))
    classes = fragile(_class_of(vote, one) for one in lines)
    return [one.pk for one in lines if not one.voted and _class_of(vote, one) in classes]


def _class_of(vote: VoteRow, line: ElectorRow) -> Class:
    return line.college, Fraction(line.weight, vote.unit)


def _voters(
    lines: Sequence[tuple[UUID, UUID | None]],
    *,
    as_themselves: bool,
    on_roll: Set[UUID | None],
    secret: Collection[SecretElector],
    besides: int = 0,
) -> dict[str, Any]:
    """`lines`: (organisation, person) of each seat; `besides` more can vote. `secret`: of no other vote."""
    bodies = [body for body, _ in lines]
    mandated: set[UUID] = set()
    casting: dict[UUID, set[UUID]] = defaultdict(set)
    for body, person, role in (
        valid_on(today())
        .filter(organisation__in=bodies)
        .values_list("organisation", "person", "role")
    ):
        mandated.add(body)
        if role in CASTING_ROLES:
            casting[body].add(person)
    if as_themselves:
        casting = defaultdict(set, {body: {person} for body, person in lines if person})
    known = {person for persons in casting.values() for person in persons}
    active = set(User.objects.filter(pk__in=known, is_active=True).values_list("pk", flat=True))

    def because(body: UUID) -> Unable | None:
        if casting[body] and body not in on_roll:
            return Unable.SECOND_SEAT
        if casting[body]:
            return None if casting[body] & active else Unable.ACCOUNT_CLOSED
        if as_themselves:
            return Unable.VACANT
        return Unable.NOBODY_CASTS if body in mandated else Unable.NOBODY_MANDATED

    reasons = [(body, reason) for body in bodies if (reason := because(body))]
    named = references({body for body, _ in reasons})
    casters: dict[Class, set[UUID]] = defaultdict(set)
    for one in secret:
        if one.caster:
            casters[one.of].add(one.caster)
        elif one.organisation:
            casters[one.of] |= casting[one.organisation] & active
    waiting = {one.of for one in secret if not one.voted}
    sizes = Counter(one.of for one in secret)
    small = fragile(one.of for one in secret)
    return VotersShape.of(
        None,
        seats=len(lines) + besides,
        able=len(lines) + besides - len(reasons),
        unable=[
            UnableShape.of(None, organisation=named[body], because=reason)
            for body, reason in reasons
        ],
        fragile=[
            FragileShape.of(
                None,
                college=of[0],
                weight=of[1],
                electors=n,
                spare=n - ALIKE,
                people=len(casters[of]),
            )
            for of, n in sizes.items()
            if of in waiting and (of in small or len(casters[of]) < ALIKE)
        ],
    )


class NoBallot(StrEnum):
    """Why a person has no ballot in a vote."""

    NO_MANDATE = "no-mandate"
    ROLE = "role"  # a mandate of an organisation on the roll, which does not vote
    AS_THEMSELVES = "as-themselves"  # people vote as themselves, and another occupies the seat
    NOT_ON_ROLL = "not-on-roll"


class NoBallotShape(Shape):
    """Why the reader has no ballot: about one of their mandates, or about none."""

    because: NoBallot
    organisation: Reference | None
    role: Role | None


def no_ballot_reasons(person: UUID, vote: VoteRow) -> list[dict[str, Any]]:
    """Why this person may cast no ballot, by their mandates: those on the roll, or else the others."""
    held = list(valid_on(today()).filter(person=person).order_by("starts", "id"))
    lines = ElectorRow.objects.filter(vote=vote.pk)
    bodies = [row.organisation for row in held]
    on_roll = set(lines.filter(organisation__in=bodies).values_list("organisation", flat=True))
    as_themselves = vote.rule["electors"] == Electors.PERSONS
    here = NoBallot.AS_THEMSELVES if as_themselves else NoBallot.ROLE
    known = references(bodies)
    told = [row for row in held if row.organisation in on_roll] or held
    return [
        NoBallotShape.of(
            None,
            because=here if row.organisation in on_roll else NoBallot.NOT_ON_ROLL,
            organisation=known[row.organisation],
            role=row.role,
        )
        for row in told
    ] or [NoBallotShape.of(None, because=NoBallot.NO_MANDATE, organisation=None, role=None)]
