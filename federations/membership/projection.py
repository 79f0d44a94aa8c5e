"""Projection of mandates, bitemporal: their true terms, and their terms as recorded at any time."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Any, ClassVar
from uuid import UUID

from django.db import models
from django.db.models import Case, Min, Prefetch, Q, QuerySet, Value, When

from federations.membership.aggregate import Mandate
from federations.membership.rules import OFFICERS, OnBehalf, Role, Term
from federations.organisations.projection import Reference, references
from majlis.accounts.export import exports
from majlis.accounts.people import PersonShape, people
from majlis.domain import CIVIL_TIME, Actor, civil_day, named, today
from majlis.eventstore.capacity import NoOrganisation
from majlis.eventstore.models import Fact, Row
from majlis.eventstore.prepared import Prepared
from majlis.eventstore.projecting import Rows, on
from majlis.eventstore.store import Recorded, recorded
from majlis.slices.objects import Described, describes
from majlis.slices.shapes import RowShape, Shape

# Streams read by one query.
_STREAMS = 1_000


class MandateRow(Row):
    """The true term of a mandate. `belief` is the id of its last `BeliefRow`, with the same term."""

    id = models.UUIDField(primary_key=True)
    person = models.UUIDField()
    organisation = models.UUIDField()
    role = models.CharField(max_length=10)
    starts = models.DateField()
    until = models.DateField(null=True)
    stopped_at = models.DateTimeField(null=True)
    corrected = models.BooleanField(default=False)
    belief = models.UUIDField()

    class Meta:
        app_label = "federations"
        db_table = "mandates"
        indexes: ClassVar = [
            models.Index(fields=["starts", "id"], name="mandates_starts"),
            models.Index(fields=["organisation", "starts", "id"], name="mandates_organisation"),
            models.Index(fields=["person", "organisation"], name="mandates_person"),
        ]


class BeliefRow(Row):
    """The term recorded for a mandate from one moment until another (`None`: until now)."""

    id = models.UUIDField(primary_key=True)
    mandate = models.ForeignKey(
        MandateRow, models.DO_NOTHING, db_constraint=False, related_name="beliefs"
    )
    role = models.CharField(max_length=10)
    starts = models.DateField()
    until = models.DateField(null=True)
    recorded_at = models.DateTimeField()
    recorded_until = models.DateTimeField(null=True)

    class Meta:
        app_label = "federations"
        db_table = "mandate_beliefs"


@on
def given(fact: Mandate.Created, rows: Rows) -> None:
    row = MandateRow(id=fact.originator_id, person=fact.person, organisation=fact.organisation)
    _record(row, fact.term, fact, rows)
    rows.add(row)


@on
def ended(fact: Mandate.Ended, rows: Rows) -> None:
    row = rows.get(MandateRow, fact.originator_id)
    _supersede(row, fact, rows)
    _record(row, Term(Role(row.role), row.starts, fact.until), fact, rows)
    row.stopped_at = fact.at


@on
def corrected(fact: Mandate.Corrected, rows: Rows) -> None:
    row = rows.get(MandateRow, fact.originator_id)
    if fact.term.until != row.until:
        row.stopped_at = None
    _supersede(row, fact, rows)
    _record(row, fact.term, fact, rows)
    row.corrected = True


MandateFact = Mandate.Created | Mandate.Ended | Mandate.Corrected


def _supersede(row: MandateRow, fact: MandateFact, rows: Rows) -> None:
    rows.get(BeliefRow, row.belief).recorded_until = fact.timestamp


def _record(row: MandateRow, term: Term, fact: MandateFact, rows: Rows) -> None:
    row.role, row.starts, row.until = term.role, term.starts, term.until
    row.belief = named("belief", row.id, fact.originator_version)
    rows.add(
        BeliefRow(
            id=row.belief,
            mandate_id=row.id,
            role=term.role,
            starts=term.starts,
            until=term.until,
            recorded_at=fact.timestamp,
        )
    )


# Every signed-in person sees every mandate, past ones included.
def visible_to(actor: Actor) -> QuerySet[MandateRow]:
    return MandateRow.objects.all() if actor.person else MandateRow.objects.none()


def chosen(
    among: QuerySet[MandateRow],
    *,
    role: Role | None = None,
    on: date | None = None,
    as_known: datetime | None = None,
    **columns: UUID,
) -> QuerySet[MandateRow]:
    """The mandates that match; `on`: valid on this day, in truth or `as_known` at a moment."""
    held = (Q(role=role) if role else Q()) & (_holds(on) if on else Q())
    among = among.filter(**columns)
    if as_known is None:
        return among.filter(held)
    known = BeliefRow.objects.filter(
        Q(recorded_until=None) | Q(recorded_until__gt=as_known), held, recorded_at__lte=as_known
    )
    return among.filter(models.Exists(known.filter(mandate=models.OuterRef("pk"))))


def _holds(on: date) -> Q:
    return Q(Q(until=None) | Q(until__gte=on), starts__lte=on)


def valid_on(on: date) -> QuerySet[MandateRow]:
    """The mandates under which people may act on this day, for the rules of later slices.

    A mandate that was stopped during its last day is not valid on that day.
    """
    return MandateRow.objects.filter(_holds(on)).exclude(until=on, stopped_at__isnull=False)


# The order of precedence of the roles, for SQL.
_RANK = Case(*(When(role=role, then=Value(rank)) for rank, role in enumerate(Role)))


_held = Prepared(
    lambda person, on: (
        valid_on(on)
        .filter(person=person)
        .order_by(_RANK, "starts", "id")
        .values_list("organisation", "id")
    )
)


def mandates_held(person: UUID, on: date) -> dict[UUID, UUID]:
    """The organisations for which this person may act that day, each with the mandate of the first role."""
    found: dict[UUID, UUID] = {}
    for organisation, mandate in _held(person=person, on=on):
        found.setdefault(organisation, mandate)
    return found


def holders_since(roles: Collection[str], on: date) -> dict[UUID, datetime]:
    """Who holds a mandate in one of these roles that day, and since when the earliest is valid and known."""
    held = valid_on(on).filter(role__in=roles).annotate(known=Min("beliefs__recorded_at"))
    since: dict[UUID, datetime] = {}
    for person, starts, known in held.values_list("person", "starts", "known"):
        began = max(datetime.combine(starts, time(), CIVIL_TIME), known)
        since[person] = min(began, since.get(person, began))
    return since


class TermShape(Shape):
    """A role from one civil day until another, both included."""

    role: Role
    from_: date
    until: Annotated[date | None, "Null: without an end."]


class MandateShape(TermShape):
    """A mandate, to the person who holds it."""

    id: UUID
    organisation: Reference


def mandates_of(persons: Collection[UUID], on: date) -> dict[UUID, list[dict[str, Any]]]:
    """The mandates under which each of these people may act that day, as `MandateShape`s."""
    held = list(valid_on(on).filter(person__in=persons).order_by(_RANK, "starts", "id"))
    bodies = references(row.organisation for row in held)
    found: dict[UUID, list[dict[str, Any]]] = {person: [] for person in persons}
    for row in held:
        mandate = MandateShape.of(row, from_=row.starts, organisation=bodies[row.organisation])
        found[row.person].append(mandate)
    return found


def _speakers(person: Any, organisation: Any, at: Any, on: Any) -> QuerySet[MandateRow]:
    return (
        MandateRow.objects.filter(
            Q(stopped_at=None) | Q(stopped_at__gt=at),
            _holds(on),
            person=person,
            organisation=organisation,
        )
        .only("role")
        .order_by(_RANK, "starts", "id")
    )


_speaking = Prepared(_speakers)
# A stop that is recorded counts, whatever clock dated it: so a later reader of the log decides the same.
_speaking_until_commit = Prepared(
    lambda person, organisation, at, on: _speakers(person, organisation, at, on).exclude(
        until=on, stopped_at__isnull=False
    ),
    lock="FOR SHARE",
)


def mandates_at(
    person: UUID,
    organisation: UUID,
    at: datetime,
    roles: Collection[Role] = tuple(Role),
    *,
    until_commit: bool = False,
) -> list[MandateRow]:
    """The person's mandates for the organisation at a moment, in one of `roles`, the first rank first.

    `until_commit`: nobody ends or corrects them before the running command has committed.
    """
    speaking = _speaking_until_commit if until_commit else _speaking
    held = speaking(person=person, organisation=organisation, at=at, on=civil_day(at))
    return [row for row in held if row.role in roles]


def speaks_for(
    person: UUID, organisation: UUID, at: datetime, roles: Collection[Role] = tuple(Role)
) -> MandateRow | None:
    """The first of `mandates_at`, if any."""
    return next(iter(mandates_at(person, organisation, at, roles)), None)


def self_given(person: UUID, mandates: Collection[MandateRow]) -> dict[UUID, int]:
    """Which of their mandates of today the person gave themself, each with the position of that fact."""
    own = Fact.objects.filter(stream__in=[row.pk for row in mandates], actor=person)
    giving = own.filter(topic__in=(Mandate.Created.TOPIC, Mandate.Corrected.TOPIC))
    acts = acts_on(set(giving.values_list("stream", flat=True)))
    day = today()
    given = {row.pk: given_by_holder(acts.get(row.pk, ()), day) for row in mandates}
    return {id: position for id, position in given.items() if position}


def acts_on(mandates: Iterable[UUID]) -> dict[UUID | None, list[Recorded[Any]]]:
    """The facts of each of these mandates, in the order of the log."""
    found: dict[UUID | None, list[Recorded[Any]]] = {}
    streams = list(mandates)
    for first in range(0, len(streams), _STREAMS):
        chosen = Fact.objects.filter(stream__in=streams[first : first + _STREAMS])
        for row in chosen.order_by("position"):
            found.setdefault(row.stream, []).append(recorded(row))
    return found


def given_by_holder(acts: Iterable[Recorded[Any]], day: date) -> int:
    """The position of the last fact by which a holder gave themself this mandate for a day; 0 if others did.

    A correction of one's own gives nothing if the mandate held on that day in that role without it. What
    others give or correct later counts as theirs; an end that they set gives nothing.
    """
    mandate: Mandate | None = None
    position = 0
    for act in acts:
        fact: MandateFact = act.fact
        if not isinstance(fact, Mandate.Ended):
            before = mandate.term.role if mandate and mandate.holds_on(day) else None
            if act.actor.person != fact.person:
                position = 0
            elif before is not fact.term.role:
                position = act.position
        mandate = fact.mutate(mandate)
    return position


def mandated_by(
    organisations: Collection[UUID], roles: Collection[Role] = tuple(Role)
) -> list[tuple[UUID, UUID]]:
    """(organisation, person) for each mandate valid today of these, in one of `roles`."""
    held = valid_on(today()).filter(organisation__in=organisations, role__in=roles)
    return list(held.order_by("organisation", _RANK, "id").values_list("organisation", "person"))


def held_by(person: UUID, *fields: str) -> Q:
    """Rows with an organisation in one of these fields whose mandate this person holds today."""
    theirs = valid_on(today()).filter(person=person).values("organisation")
    found = Q()
    for field in fields:
        found |= Q(**{f"{field}__in": theirs})
    return found


def holders(*organisations: UUID) -> list[UUID]:
    """The people who hold a mandate today of one of these organisations."""
    held = valid_on(today()).filter(organisation__in=organisations)
    return list(held.order_by("person").values_list("person", flat=True).distinct())


def acting(by: Actor) -> OnBehalf:
    """The organisation acted for and its person. Raises `NoOrganisation`."""
    if by.person and by.organisation and speaks_for(by.person, by.organisation, datetime.now(UTC)):
        return OnBehalf(by.organisation, by.person)
    raise NoOrganisation


def acts_as_officer(by: Actor, organisation: UUID) -> bool:
    """Whether this person acts for the organisation as its president or secretary."""
    return (
        by.person is not None
        and by.organisation == organisation
        and speaks_for(by.person, organisation, datetime.now(UTC), OFFICERS) is not None
    )


def mandated(
    persons: Iterable[UUID | None],
    of: UUID | None = None,
    roles: Collection[Role] = tuple(Role),
) -> set[UUID]:
    """The people among these with a mandate today in one of `roles`, of this organisation or of any."""
    known = [person for person in persons if person]
    held = valid_on(today()).filter(person__in=known, role__in=roles)
    if of:
        held = held.filter(organisation=of)
    return set(held.values_list("person", flat=True))


def terms_of(organisation: UUID, *excluded: UUID) -> list[tuple[UUID, Term]]:
    """(person, term) of each mandate of the organisation, except the `excluded` ones.

    A mandate that was stopped during a day leaves that day free for the next mandate.
    """
    return [
        (row.person, Term(Role(row.role), row.starts, _last_full_day(row)))
        for row in MandateRow.objects.filter(organisation=organisation).exclude(pk__in=excluded)
    ]


def _last_full_day(row: MandateRow) -> date | None:
    return row.until - timedelta(days=1) if row.until and row.stopped_at else row.until


class BeliefShape(TermShape):
    """A term recorded before the mandate was ended or corrected, with its dates."""

    recorded_at: datetime
    recorded_until: datetime


class MandateRowShape(TermShape, RowShape, kind="mandate"):
    """A person's mandate for an organisation: its true term, and earlier records."""

    person: PersonShape
    organisation: Reference
    stopped_at: Annotated[datetime | None, "The moment it stopped, during its last day."]
    corrected: bool
    believed: list[BeliefShape]


def rows_of(
    mandates: Iterable[MandateRow], as_known: datetime | None = None
) -> list[dict[str, Any]]:
    """The rows of these mandates, in three queries for any number.

    With `as_known`, each row has the role and days recorded at that moment.
    """
    found = list(mandates)
    models.prefetch_related_objects(
        found, Prefetch("beliefs", BeliefRow.objects.order_by("recorded_at"))
    )
    holders = people((row.person for row in found), at=as_known)
    bodies = references(row.organisation for row in found)
    terms = {row.id: _as_known(row, as_known) for row in found}
    return MandateRowShape.rows(
        found,
        role=lambda row: terms[row.id].role,
        from_=lambda row: terms[row.id].starts,
        until=lambda row: terms[row.id].until,
        person=lambda row: holders[row.person],
        organisation=lambda row: bodies[row.organisation],
        stopped_at=lambda row: (
            row.stopped_at
            if as_known is None or (row.stopped_at and row.stopped_at <= as_known)
            else None
        ),
        believed=lambda row: [
            BeliefShape.of(belief, from_=belief.starts)
            for belief in row.beliefs.all()
            if belief.recorded_until
        ],
    )


def _as_known(row: MandateRow, at: datetime | None) -> MandateRow | BeliefRow:
    if at is None:
        return row
    return max(
        (belief for belief in row.beliefs.all() if belief.recorded_at <= at),
        key=lambda belief: belief.recorded_at,
    )


@describes("mandate")
def mandates_described(ids: Collection[UUID]) -> dict[UUID, Described]:
    """A mandate has no name of its own: its organisation's name and page stand for it."""
    bodies = dict(MandateRow.objects.filter(pk__in=ids).values_list("id", "organisation"))
    known = references(bodies.values())
    return {
        id: Described(known[body]["names"], f"/organisations/{body}/mandates")
        for id, body in bodies.items()
        if body in known
    }


@exports("mandates", role="mandate-role-{}")
def mandates_exported(person: UUID) -> list[dict[str, Any]]:
    mandates = list(MandateRow.objects.filter(person=person).order_by("starts", "id"))
    bodies = references({row.organisation for row in mandates})
    return [
        {
            "id": row.pk,
            "body": bodies[row.organisation]["names"],
            "role": row.role,
            "from": row.starts,
            "until": row.until,
        }
        for row in mandates
    ]
