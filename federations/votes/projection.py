"""The tables of votes, rolls and boxes, who sees them, and the rows that readers get."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from fractions import Fraction
from functools import cache
from types import SimpleNamespace
from typing import Annotated, Any, ClassVar
from uuid import UUID

from django.db import models
from django.db.models import Count, QuerySet, Sum

from federations.membership.projection import valid_on
from federations.membership.rules import Role
from federations.organisations.projection import Reference, references
from federations.votes.aggregate import Ballot, Participation, Vote, VoteStatus
from federations.votes.rules import (
    OFFERED,
    Choice,
    Counts,
    Rule,
    Secrecy,
    TallyLine,
    judge,
    judge_quorum,
)
from federations.votes.shapes import (
    ConditionFindingShape,
    OutcomeShape,
    QuorumFindingShape,
    RefusedShape,
    RuleShape,
    SubjectShape,
    VoteCountsShape,
)
from federations.working_groups import projection as working_groups
from majlis.accounts.export import exports
from majlis.accounts.people import PersonShape, people
from majlis.domain import Actor, named, today
from majlis.eventstore.models import Fact, Row
from majlis.eventstore.projecting import Rows, on
from majlis.eventstore.store import Recorded, head, recorded
from majlis.eventstore.viewing import of_today, viewed
from majlis.slices.guards import guard
from majlis.slices.objects import Described, describes
from majlis.slices.shapes import Names, OneOf, RowShape, Shape, Texts

# The roles whose holders cast a seat's ballot; the alternate only while the delegate has not.
CASTING_ROLES = (Role.PRESIDENT, Role.DELEGATE, Role.ALTERNATE)

_CHOICES = [choice.value for choice in OFFERED]


class VoteRow(Row):
    id = models.UUIDField(primary_key=True)
    group = models.UUIDField()
    question = models.JSONField()
    subject_kind = models.CharField(max_length=40, null=True)  # noqa: DJ001  null: no subject
    subject_id = models.UUIDField(null=True, db_index=True)
    subject = models.JSONField(null=True)
    rule = models.JSONField()
    status = models.CharField(max_length=10)
    scheduled_at = models.DateTimeField()
    opens_at = models.DateTimeField(null=True)
    closes_at = models.DateTimeField(null=True)
    opened_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    electors = models.PositiveIntegerField(default=0)
    unit = models.BigIntegerField(default=1)
    outcome = models.JSONField(null=True)
    box = models.CharField(max_length=64, null=True)  # noqa: DJ001  null: no box
    refused = models.JSONField(null=True)
    reason = models.JSONField(null=True)

    class Meta:
        db_table = "votes"
        app_label = "federations"
        indexes: ClassVar = [
            models.Index(fields=["group", "status"], name="votes_of_group"),
            models.Index(fields=["scheduled_at", "id"], name="votes_by_time"),
            models.Index(fields=["status", "scheduled_at", "id"], name="votes_of_status"),
            models.Index(fields=["status", "opens_at"], name="votes_to_open"),
            models.Index(fields=["status", "closes_at"], name="votes_to_close"),
        ]

    @property
    def secrecy(self) -> Secrecy:
        return Secrecy(self.rule["secrecy"])


class ElectorRow(Row):
    """A line of a frozen roll, and, once cast and if the log knows it, its ballot."""

    id = models.UUIDField(primary_key=True)
    vote = models.UUIDField()
    nth = models.PositiveIntegerField()
    elector = models.UUIDField()
    organisation = models.UUIDField(null=True, db_index=True)
    person = models.UUIDField(null=True, db_index=True)
    college = models.CharField(max_length=100, null=True)  # noqa: DJ001  null: no colleges
    # In whole multiples of 1/`VoteRow.unit`, so that SQL sums exactly.
    weight = models.BigIntegerField()
    voted = models.BooleanField(default=False)
    choice = models.CharField(max_length=10, null=True)  # noqa: DJ001  null: not in the log
    cast_by = models.UUIDField(null=True)
    alternate = models.BooleanField(default=False)

    class Meta:
        db_table = "electors"
        app_label = "federations"
        indexes: ClassVar = [
            models.Index(fields=["vote", "nth"], name="electors_of_vote"),
            models.Index(fields=["person"], name="electors_person"),
            models.Index(fields=["organisation"], name="electors_organisation"),
        ]


class OpenBox(models.Model):
    """The choices of open secret votes. Kept; no order, no time, no voter; emptied at the close."""

    receipt = models.UUIDField(primary_key=True)
    vote = models.UUIDField(db_index=True)
    choice = models.CharField(max_length=10)
    college = models.CharField(max_length=100, null=True)  # noqa: DJ001  null: no colleges
    weight = models.BigIntegerField()

    class Meta:
        db_table = "ballot_box_open"
        app_label = "federations"


class SealedBox(models.Model):
    """What was in the box at the close, mixed: written at once, in the order of random receipts."""

    receipt = models.UUIDField(primary_key=True)
    vote = models.UUIDField(db_index=True)
    choice = models.CharField(max_length=10)
    college = models.CharField(max_length=100, null=True)  # noqa: DJ001  null: no colleges
    weight = models.BigIntegerField()

    class Meta:
        db_table = "ballot_box_sealed"
        app_label = "federations"


def elector_row_id(vote: UUID, elector: UUID) -> UUID:
    """A line of a roll has one row."""
    return named("elector", vote, elector)


@on(Vote.Created)
def scheduled(fact: Vote.Created, rows: Rows) -> None:
    subject = fact.subject
    rows.add(
        VoteRow(
            id=fact.originator_id,
            group=fact.group,
            question=fact.question,
            subject_kind=subject.kind if subject else None,
            subject_id=subject.id if subject else None,
            subject=SubjectShape.of(subject) if subject else None,
            rule=fact.rule,
            status=VoteStatus.SCHEDULED.value,
            scheduled_at=fact.timestamp,
            opens_at=fact.opens_at,
            closes_at=fact.closes_at,
        )
    )


@on(Vote.Opened)
def opened(fact: Vote.Opened, rows: Rows) -> None:
    vote = rows.get(VoteRow, fact.originator_id)
    vote.status = VoteStatus.OPEN.value
    vote.opened_at = fact.timestamp
    vote.electors = len(fact.roll)
    vote.unit = fact.unit
    for nth, line in enumerate(fact.roll):
        rows.add(
            ElectorRow(
                id=elector_row_id(vote.pk, line.elector),
                vote=vote.pk,
                nth=nth,
                elector=line.elector,
                organisation=line.organisation,
                person=line.person,
                college=line.college,
                weight=int(line.weight * fact.unit),
            )
        )


@on(Vote.OpeningRefused)
def opening_refused(fact: Vote.OpeningRefused, rows: Rows) -> None:
    vote = rows.get(VoteRow, fact.originator_id)
    vote.status = VoteStatus.CANCELLED.value
    vote.refused = {"code": fact.code, "args": fact.args}


@on(Vote.Closed)
def closed(fact: Vote.Closed, rows: Rows) -> None:
    vote = rows.get(VoteRow, fact.originator_id)
    vote.status = VoteStatus.CLOSED.value
    vote.closed_at = fact.timestamp
    vote.outcome = fact.outcome
    vote.box = fact.box


@on(Vote.Cancelled)
def cancelled(fact: Vote.Cancelled, rows: Rows) -> None:
    vote = rows.get(VoteRow, fact.originator_id)
    vote.status = VoteStatus.CANCELLED.value
    vote.reason = fact.reason


@on(Ballot.Created, Ballot.Changed)
def cast(fact: Ballot.Created | Ballot.Changed, rows: Rows) -> None:
    line = rows.get(ElectorRow, elector_row_id(fact.vote, fact.elector))
    line.voted = True
    line.choice = fact.choice.value
    line.cast_by = fact.person
    line.alternate = fact.alternate


@on(Participation.Created)
def took_part(fact: Participation.Created, rows: Rows) -> None:
    line = rows.get(ElectorRow, elector_row_id(fact.vote, fact.elector))
    line.voted = True
    line.cast_by = fact.person
    line.alternate = fact.alternate


# Who may see a vote, its roll and its tally: whoever may see its group, and whoever may cast a ballot of its
# roll, which stays as it was at the opening. Choices are another matter: until a hidden vote is closed
# nobody is shown any, and a secret vote's are never joined to an elector.
def visible_to(actor: Actor) -> QuerySet[VoteRow]:
    """The votes of the groups this actor may see, and those in which this person has a say."""
    if working_groups.sees_all(actor):
        return VoteRow.objects.all()
    seen = working_groups.stands_in_sight(actor)
    if actor.person:
        seen |= models.Q(pk__in=of_today(electors_of(actor.person).values_list("vote", flat=True)))
    return VoteRow.objects.filter(seen)


def visible_group(actor: Actor, vote: UUID) -> UUID | None:
    """The group of a vote that this actor may see, or None."""
    return visible_to(actor).filter(pk=vote).values_list("group", flat=True).first()


def withheld(vote: VoteRow) -> bool:
    """Whether an elector's choice is told to nobody now; one that was called off is never revealed."""
    return vote.secrecy is Secrecy.SECRET or (
        vote.secrecy is Secrecy.HIDDEN and vote.status != VoteStatus.CLOSED.value
    )


@guard
def may_read(facts: Sequence[Recorded[Ballot.Created | Ballot.Changed]], actor: Actor) -> set[UUID]:
    """The ballots whose choice the log may show; to whom does not matter, it is all or nobody."""
    votes = {one.object_id for one in facts}
    told = {vote.pk for vote in VoteRow.objects.filter(pk__in=votes) if not withheld(vote)}
    return {one.id for one in facts if one.object_id in told}


def counts_of(vote: VoteRow, *, revealed: bool = False) -> tuple[Counts, int]:
    """What is counted now and how many cast, read in one statement.

    While choices are withheld only those who took part are known, unless they are `revealed` to the
    close itself.
    """
    hide = withheld(vote) and not revealed
    groups = list(
        ElectorRow.objects.filter(vote=vote.pk)
        .values("college", "choice", "voted")
        .annotate(
            persons=Count("pk"),
            organisations=Count("organisation"),
            units=Sum("weight"),
        )
    )
    lines = [
        TallyLine(
            group["college"],
            Choice(group["choice"]) if group["choice"] and not hide else None,
            group["persons"],
            group["organisations"],
            Fraction(int(group["units"]), vote.unit),
        )
        for group in groups
    ]
    took_part = [line for line, group in zip(lines, groups, strict=True) if group["voted"]]
    return Counts.of(lines, took_part), sum(line.persons for line in took_part)


def counts_of_box(vote: VoteRow) -> Counts:
    """A secret vote's counts: choices from the box, those who did not cast from the roll."""
    cast = [
        TallyLine(
            box["college"],
            Choice(box["choice"]),
            box["persons"],
            box["organisations"],
            Fraction(int(box["units"]), vote.unit),
        )
        for box in OpenBox.objects.filter(vote=vote.pk)
        .values("college", "choice")
        # Organisations are only told where the rule measures them: then each line has its own.
        .annotate(persons=Count("pk"), organisations=Count("pk"), units=Sum("weight"))
    ]
    absent = [
        TallyLine(
            line["college"],
            None,
            line["persons"],
            line["persons"],
            Fraction(int(line["units"]), vote.unit),
        )
        for line in ElectorRow.objects.filter(vote=vote.pk, voted=False)
        .values("college")
        .annotate(persons=Count("pk"), units=Sum("weight"))
    ]
    return Counts.of([*cast, *absent])


def canonical_box(lines: Iterable[tuple[UUID, str, str | None, int]]) -> str:
    """What a box's digest is the SHA-256 of, in UTF-8: the JSON list of `[receipt, choice, college,
    weight]` in the order of receipts, without spaces; weights in multiples of 1/`VoteRow.unit`."""
    told = [[str(receipt), *rest] for receipt, *rest in lines]
    return json.dumps(told, separators=(",", ":"), ensure_ascii=False)


class VoteShape(RowShape, kind="vote"):
    """A vote of a group, on a text or on a bare question."""

    group: UUID
    subject: SubjectShape | None
    question: Names
    rule: RuleShape
    status: VoteStatus
    opens_at: datetime | None
    closes_at: datetime | None
    opened_at: datetime | None
    closed_at: datetime | None
    electors: Annotated[int, "Of the frozen roll; 0 until it opens."]
    outcome: Annotated[OutcomeShape | None, "Null until the close."]
    box: Annotated[str | None, "SHA-256 of a secret vote's box."]
    refused: RefusedShape | None
    reason: Annotated[Texts | None, "Why it was called off."]


class TallyShape(RowShape, kind="tally"):
    """The count of now, under the vote's id. Its `rev` is the log's head before it was counted."""

    electors: int
    cast: int
    quorum: QuorumFindingShape | None
    counts: Annotated[VoteCountsShape | None, "Null while choices are withheld."]
    conditions: Annotated[list[ConditionFindingShape] | None, "Null while choices are withheld."]


def tally_rows(votes: Iterable[VoteRow]) -> list[dict[str, Any]]:
    """The running count of each vote that has a roll. A queryset comes unread: the head is asked first,
    so that no `rev` is newer than what it stands for."""
    position = head()
    return TallyShape.rows(_tally(vote, position) for vote in votes if vote.electors)


def _tally(vote: VoteRow, position: int) -> SimpleNamespace:
    counts, cast = counts_of(vote)
    found: dict[str, Any] = {"counts": None, "conditions": None}
    if vote.outcome:
        found = vote.outcome
    elif withheld(vote):
        quorum = judge_quorum(Rule.parse(vote.rule), counts)
        found["quorum"] = quorum and quorum.as_data()
    else:
        found = judge(Rule.parse(vote.rule), counts).as_data()
    return SimpleNamespace(
        id=vote.pk,
        rev=position,
        electors=vote.electors,
        cast=cast,
        quorum=found["quorum"],
        counts=found["counts"],
        conditions=found["conditions"],
    )


class ElectorShape(RowShape, kind="elector"):
    """A line of the frozen roll: a seat, or a person."""

    vote: UUID
    elector: UUID
    organisation: Reference | None
    person: PersonShape | None
    college: str | None
    weight: Fraction
    voted: bool
    cast_by: PersonShape | None
    choice: Annotated[
        Choice | None, OneOf(_CHOICES), "Null while it is withheld, and for ever in a secret vote."
    ]


def elector_rows(electors: Sequence[ElectorRow]) -> list[dict[str, Any]]:
    """Lines of rolls as readers get them; a choice only where it may be told."""
    votes = VoteRow.objects.in_bulk({line.vote for line in electors})
    bodies = references({line.organisation for line in electors if line.organisation})
    known = people({p for line in electors for p in (line.person, line.cast_by) if p})
    closed = {id for id, vote in votes.items() if vote.status == VoteStatus.CLOSED.value}
    hidden = {id for id, vote in votes.items() if withheld(vote)}
    weight = cache(lambda units, unit: str(Fraction(units, unit)))  # a roll has few weights
    return ElectorShape.rows(
        electors,
        # A close reveals hidden choices without touching each line: it counts as one more fact.
        rev=lambda line: line.rev + (line.vote in closed),
        organisation=lambda line: line.organisation and bodies[line.organisation],
        person=lambda line: line.person and known[line.person],
        weight=lambda line: weight(line.weight, votes[line.vote].unit),
        cast_by=lambda line: line.cast_by and known[line.cast_by],
        choice=lambda line: None if line.vote in hidden else line.choice,
    )


def electors_of(person: UUID) -> QuerySet[ElectorRow]:
    """The lines this person may cast a ballot for today: their own, and their organisations' seats."""
    mandates = valid_on(today()).filter(person=person, role__in=CASTING_ROLES)
    return ElectorRow.objects.filter(
        models.Q(person=person)
        | models.Q(
            person=None, organisation__in=of_today(mandates.values_list("organisation", flat=True))
        )
    )


class MyBallotShape(RowShape, kind="my_ballot"):
    """The ballot that the reader may cast, or cast, for one elector, under the id of its line."""

    vote: UUID
    elector: UUID
    organisation: Reference | None
    voted: bool
    choice: Annotated[Choice | None, OneOf(_CHOICES), "Null in a secret vote."]
    may_cast: bool


def my_ballot_rows(person: UUID, electors: Sequence[ElectorRow]) -> list[dict[str, Any]]:
    """What one person may do at each of these lines, and what they themselves chose."""
    votes = VoteRow.objects.in_bulk({line.vote for line in electors})
    bodies = references({line.organisation for line in electors if line.organisation})
    roles: dict[UUID | None, set[str]] = defaultdict(set)
    for organisation, role in (
        valid_on(today())
        .filter(person=person, role__in=CASTING_ROLES)
        .values_list("organisation", "role")
    ):
        roles[organisation].add(role)

    def may_cast(line: ElectorRow) -> bool:
        vote, held = votes[line.vote], roles[line.organisation]
        only_alternate = line.person is None and not held - {Role.ALTERNATE}
        entitled = line.person == person or (line.person is None and bool(held))
        changeable = bool(vote.rule["changeable"]) and not (only_alternate and not line.alternate)
        return (
            viewed() is None
            and entitled
            and vote.status == VoteStatus.OPEN.value
            and (not line.voted or changeable)
        )

    return MyBallotShape.rows(
        electors,
        rev=lambda line: line.rev + (votes[line.vote].status != VoteStatus.OPEN.value),
        organisation=lambda line: line.organisation and bodies[line.organisation],
        choice=lambda line: (
            line.choice if line.cast_by == person or not withheld(votes[line.vote]) else None
        ),
        may_cast=may_cast,
    )


class BoxShape(Shape):
    """One ballot of a sealed box; it belongs to nobody."""

    receipt: UUID
    choice: Annotated[Choice, OneOf(_CHOICES)]
    college: str | None
    weight: Fraction


def box_rows(vote: VoteRow, lines: Iterable[SealedBox]) -> list[dict[str, Any]]:
    """The ballots of a vote's sealed box as readers get them."""
    return BoxShape.rows(lines, weight=lambda line: Fraction(line.weight, vote.unit))


@describes("vote")
def votes_described(ids: Collection[UUID]) -> dict[UUID, Described]:
    found = VoteRow.objects.filter(pk__in=ids).values_list("id", "question")
    return {id: Described(question, f"/votes/{id}") for id, question in found}


@exports("ballots", choice="vote-choice")
def ballots_exported(person: UUID) -> Iterator[dict[str, Any]]:
    """The ballots they cast; of a secret one nobody knows more than that they took part."""
    topics = [Ballot.Created.TOPIC, Ballot.Changed.TOPIC, Participation.Created.TOPIC]
    for line in Fact.objects.filter(actor=person, topic__in=topics).order_by("position").iterator():
        fact: Any = recorded(line).fact
        vote = VoteRow.objects.get(pk=fact.vote)
        choice = getattr(fact, "choice", None)
        yield {
            "id": fact.vote,
            "at": line.decided_at,
            "question": vote.question,
            "secret": vote.secrecy is Secrecy.SECRET,
            "choice": choice and choice.value,
        }
