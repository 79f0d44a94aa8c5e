"""Projection of votes, rolls and ballot boxes: tables, visibility and shapes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from fractions import Fraction
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Annotated, Any, ClassVar
from uuid import UUID

from django.db import models
from django.db.models import Count, QuerySet, Sum

from federations.membership.projection import MandateRow, self_given, valid_on
from federations.membership.rules import CASTING_ROLES, Role
from federations.organisations.projection import Reference, references
from federations.votes import box
from federations.votes.aggregate import Vote, VoteStatus
from federations.votes.ballot import Ballot, Participation
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
from federations.working_groups.projection import in_visible_group
from majlis.accounts.export import exports
from majlis.accounts.people import DisplayNames, PersonShape, people
from majlis.domain import Actor, named, today
from majlis.eventstore.models import Fact, Row
from majlis.eventstore.projecting import Rows, on
from majlis.eventstore.store import Recorded, head, recorded
from majlis.eventstore.viewing import evaluated_in_present, viewed
from majlis.slices.guards import guard
from majlis.slices.objects import describes_rows
from majlis.slices.shapes import Names, OneOf, RowShape, Shape, Texts
from majlis.slices.verified import Difference, verifies

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
    """An elector of a frozen roll, with the ballot cast; secret choices are not in the log."""

    id = models.UUIDField(primary_key=True)
    vote = models.UUIDField()
    nth = models.PositiveIntegerField()
    elector = models.UUIDField()
    organisation = models.UUIDField(null=True, db_index=True)
    person = models.UUIDField(null=True, db_index=True)
    college = models.CharField(max_length=100, null=True)  # noqa: DJ001  null: no colleges
    # An integer multiple of 1/`VoteRow.unit`, so that SQL sums are exact.
    weight = models.BigIntegerField()
    voted = models.BooleanField(default=False)
    choice = models.CharField(max_length=10, null=True)  # noqa: DJ001  null: not cast, or secret
    cast_by = models.UUIDField(null=True)
    alternate = models.BooleanField(default=False)
    # The mandate of the last ballot; null: not cast, or a person's own.
    mandate = models.UUIDField(null=True)

    class Meta:
        db_table = "electors"
        app_label = "federations"
        indexes: ClassVar = [
            models.Index(fields=["vote", "nth"], name="electors_of_vote"),
            models.Index(fields=["person"], name="electors_person"),
            models.Index(fields=["organisation"], name="electors_organisation"),
        ]


class OpenBox(models.Model):
    """The encrypted ballots of open secret votes (`box`); a kept table.

    A vote's rows are deleted at the close, which writes the ballots to `SealedBox`, or at a cancellation.
    """

    tag = models.BinaryField(primary_key=True)
    vote = models.UUIDField(db_index=True)
    ballot = models.BinaryField()

    class Meta:
        db_table = "ballot_box_open"
        app_label = "federations"


class SealedBox(models.Model):
    """The ballots of closed secret votes, written together in the order of random receipts; a kept table."""

    pk = models.CompositePrimaryKey("vote", "receipt")
    vote = models.UUIDField()
    receipt = models.UUIDField()
    choice = models.CharField(max_length=10)
    college = models.CharField(max_length=100, null=True)  # noqa: DJ001  null: no colleges
    weight = models.BigIntegerField()

    class Meta:
        db_table = "ballot_box_sealed"
        app_label = "federations"


def elector_row_id(vote: UUID, elector: UUID) -> UUID:
    return named("elector", vote, elector)


@on
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
            status=VoteStatus.SCHEDULED,
            scheduled_at=fact.timestamp,
            opens_at=fact.opens_at,
            closes_at=fact.closes_at,
        )
    )


@on
def opened(fact: Vote.Opened, rows: Rows) -> None:
    vote = rows.get(VoteRow, fact.originator_id)
    vote.status, vote.opened_at = VoteStatus.OPEN, fact.timestamp
    vote.electors, vote.unit = len(fact.roll), fact.unit
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


@on
def opening_refused(fact: Vote.OpeningRefused, rows: Rows) -> None:
    vote = rows.get(VoteRow, fact.originator_id)
    vote.status = VoteStatus.CANCELLED
    vote.refused = {"code": fact.code, "args": fact.args}


@on
def end_announced(fact: Vote.EndAnnounced, rows: Rows) -> None:
    rows.get(VoteRow, fact.originator_id).closes_at = fact.closes_at


@on
def closing_refused(fact: Vote.ClosingRefused, rows: Rows) -> None:
    vote = rows.get(VoteRow, fact.originator_id)
    vote.refused = {"code": fact.code, "args": fact.args}


@on
def closed(fact: Vote.Closed, rows: Rows) -> None:
    vote = rows.get(VoteRow, fact.originator_id)
    vote.status, vote.closed_at = VoteStatus.CLOSED, fact.timestamp
    vote.outcome, vote.box, vote.refused = fact.outcome, fact.box, None


@on
def cancelled(fact: Vote.Cancelled, rows: Rows) -> None:
    vote = rows.get(VoteRow, fact.originator_id)
    vote.status, vote.reason, vote.refused = VoteStatus.CANCELLED, fact.reason, None


@on
def cast(fact: Ballot.Created | Ballot.Changed | Participation.Created, rows: Rows) -> None:
    line = rows.get(ElectorRow, elector_row_id(fact.vote, fact.elector))
    line.voted, line.cast_by, line.alternate = True, fact.person, fact.alternate
    line.mandate = fact.mandate
    if not isinstance(fact, Participation.Created):
        line.choice = fact.choice


# A vote, its roll and its tally are visible to people who may see its group and to people who may cast a
# ballot of its roll; the roll stays as frozen, even if a seat is withdrawn. Choices are restricted further:
# nobody sees a choice of a hidden vote before the close, and no secret choice is linked to an elector.
def visible_to(actor: Actor) -> QuerySet[VoteRow]:
    seen = in_visible_group(actor)
    if actor.person and not actor.unrestricted:
        seen |= models.Q(
            pk__in=evaluated_in_present(electors_of(actor.person).values_list("vote", flat=True))
        )
    return VoteRow.objects.filter(seen)


def visible_group(actor: Actor, vote: UUID) -> UUID | None:
    """The group of a vote, or None if the actor may not see the vote."""
    return visible_to(actor).filter(pk=vote).values_list("group", flat=True).first()


def withheld(vote: VoteRow) -> bool:
    """Whether no reader may see the choices now; a cancelled hidden vote never reveals them."""
    return vote.secrecy is Secrecy.SECRET or (
        vote.secrecy is Secrecy.HIDDEN and vote.status != VoteStatus.CLOSED
    )


@guard
def may_read(facts: Sequence[Recorded[Ballot.Created | Ballot.Changed]], actor: Actor) -> set[UUID]:
    """The ballots whose choice the log shows now; it shows a choice to every reader or to none."""
    votes = {one.object_id for one in facts}
    shown = {vote.pk for vote in VoteRow.objects.filter(pk__in=votes) if not withheld(vote)}
    return {one.id for one in facts if one.object_id in shown}


def counts_of(vote: VoteRow) -> tuple[Counts, int]:
    """The present counts and the number of ballots, read in one statement, for pages.

    While choices are withheld, the counts have the participation only. A close counts facts (`counting`).
    """
    hide = withheld(vote)
    sums: dict[str, Any] = {
        "persons": Count("pk"),
        "organisations": Count("organisation"),
        "units": Sum("weight"),
    }
    roll = ElectorRow.objects.filter(vote=vote.pk)
    groups: list[Any] = list(roll.values("college", "choice", "voted").annotate(**sums))
    lines = [_tally_line(vote, group, hide=hide) for group in groups]
    took_part = [line for line, group in zip(lines, groups, strict=True) if group["voted"]]
    return Counts.of(lines, took_part), sum(line.persons for line in took_part)


def _tally_line(vote: VoteRow, group: dict[str, Any], *, hide: bool) -> TallyLine:
    choice = Choice(group["choice"]) if group["choice"] and not hide else None
    weight = Fraction(int(group["units"]), vote.unit)
    return TallyLine(group["college"], choice, group["persons"], group["organisations"], weight)


def canonical_box(lines: Iterable[tuple[UUID, str, str | None, int]]) -> str:
    """The canonical form of a box; the SHA-256 of its UTF-8 is the digest.

    It is the JSON list of `[receipt, choice, college, weight]` in the order of receipts, without spaces;
    weights are multiples of 1/`VoteRow.unit`.
    """
    ballots = [[str(receipt), *rest] for receipt, *rest in lines]
    return json.dumps(ballots, separators=(",", ":"), ensure_ascii=False)


def digest_of_box(lines: Iterable[tuple[UUID, str, str | None, int]]) -> str:
    """The SHA-256 of a box, in hexadecimal, as the fact of the close has it."""
    return hashlib.sha256(canonical_box(lines).encode()).hexdigest()


class VoteShape(RowShape, kind="vote"):
    """A vote of a group, on a text or on a question alone."""

    group: UUID
    subject: SubjectShape | None
    question: Names
    rule: RuleShape
    status: VoteStatus
    opens_at: datetime | None
    closes_at: datetime | None
    opened_at: datetime | None
    closed_at: datetime | None
    electors: Annotated[int, "The number of electors on the roll; 0 before the opening."]
    outcome: Annotated[OutcomeShape | None, "Null before the close."]
    box: Annotated[str | None, "SHA-256 of a secret vote's box; null if it was destroyed."]
    refused: RefusedShape | None
    reason: Annotated[Texts | None, "The reason of the cancellation."]


class TallyShape(RowShape, kind="tally"):
    """The running count, under the vote's id. Its `rev` is the log's head before counting."""

    electors: int
    cast: int
    quorum: QuorumFindingShape | None
    counts: Annotated[VoteCountsShape | None, "Null while choices are withheld."]
    conditions: Annotated[list[ConditionFindingShape] | None, "Null while choices are withheld."]


def tally_rows(votes: Iterable[VoteRow]) -> list[dict[str, Any]]:
    """The running count of each vote with a roll.

    Pass a queryset that is not evaluated: the log's head is read first, so that no `rev` is newer than its
    counts.
    """
    position = head()
    return [TallyShape.of(vote, rev=position, **_tally(vote)) for vote in votes if vote.electors]


def _tally(vote: VoteRow) -> dict[str, Any]:
    counts, cast = counts_of(vote)
    if vote.outcome:
        return {"cast": cast, **vote.outcome}
    rule = Rule.parse(vote.rule)
    if withheld(vote):
        quorum = judge_quorum(rule, counts)
        shown = {"quorum": quorum and quorum.as_data(), "counts": None, "conditions": None}
        return {"cast": cast, **shown}
    return {"cast": cast, **judge(rule, counts).as_data()}


class ElectorShape(RowShape, kind="elector"):
    """An elector of the frozen roll: a seat or a person."""

    vote: UUID
    elector: UUID
    organisation: Reference | None
    person: PersonShape | None
    college: str | None
    weight: Fraction
    voted: bool
    cast_by: PersonShape | None
    mandate: Annotated[UUID | None, "The mandate under which a seat's ballot was cast."]
    role: Annotated[Role | None, "The role of that mandate."]
    choice: Annotated[
        Choice | None, OneOf(_CHOICES), "Null while withheld; always null in a secret vote."
    ]


def elector_rows(electors: Sequence[ElectorRow]) -> list[dict[str, Any]]:
    """The rows of these electors; a choice only if it is not withheld."""
    votes = VoteRow.objects.in_bulk({line.vote for line in electors})
    bodies = references({line.organisation for line in electors if line.organisation})
    names = DisplayNames({p for line in electors for p in (line.person, line.cast_by) if p})
    closed = {id for id, vote in votes.items() if vote.status == VoteStatus.CLOSED}
    hidden = {id for id, vote in votes.items() if withheld(vote)}
    mandates = MandateRow.objects.only("role").in_bulk({line.mandate for line in electors} - {None})
    weight = cache(lambda units, unit: str(Fraction(units, unit)))  # a roll has few weights
    return ElectorShape.rows(
        electors,
        # A close reveals hidden choices without changing each row, so it counts as one more fact.
        rev=lambda line: line.rev + (line.vote in closed),
        organisation=lambda line: line.organisation and bodies[line.organisation],
        # A closed vote keeps the names of then, as its dossier does.
        person=lambda line: (
            line.person and names.reference(line.person, votes[line.vote].closed_at)
        ),
        weight=lambda line: weight(line.weight, votes[line.vote].unit),
        role=lambda line: mandates[line.mandate].role if line.mandate else None,
        cast_by=lambda line: (
            line.cast_by and names.reference(line.cast_by, votes[line.vote].closed_at)
        ),
        choice=lambda line: None if line.vote in hidden else line.choice,
    )


def electors_of(person: UUID) -> QuerySet[ElectorRow]:
    """The electors for whom this person may vote today: themselves, and their organisations' seats."""
    mandates = valid_on(today()).filter(person=person, role__in=CASTING_ROLES)
    return ElectorRow.objects.filter(
        models.Q(person=person)
        | models.Q(
            person=None,
            organisation__in=evaluated_in_present(mandates.values_list("organisation", flat=True)),
        )
    )


def given_to_oneself(
    person: UUID, mandates: Collection[MandateRow], votes: Collection[UUID]
) -> set[tuple[UUID, UUID]]:
    """(mandate, vote) of the mandates that the person gave themself after the opening of the vote.

    By positions: a clock that was wrong at one of the two facts decides nothing.
    """
    if not (given := self_given(person, mandates)):
        return set()
    opened = Fact.objects.filter(stream__in=votes, topic=Vote.Opened.TOPIC)
    return {
        (mandate, vote)
        for vote, opening in opened.values_list("stream", "position")
        for mandate, position in given.items()
        if position > opening
    }


class NotCasting(StrEnum):
    """Why a reader who may vote for an elector cannot cast this ballot in an open vote."""

    FINAL = "final"  # it is cast, and the rule allows no change
    DELEGATE_HAS_VOTED = "delegate-has-voted"
    GIVEN_TO_ONESELF = "given-to-oneself"  # the mandate, after the opening


class MyBallotShape(RowShape, kind="my_ballot"):
    """The reader's ballot for one elector, cast or to be cast, under the id of the elector's row."""

    vote: UUID
    elector: UUID
    organisation: Reference | None
    voted: bool
    cast_by: Annotated[PersonShape | None, "Whose ballot a change would replace."]
    choice: Annotated[Choice | None, OneOf(_CHOICES), "Null in a secret vote."]
    may_cast: bool
    because: Annotated[NotCasting | None, "Why the ballot of an open vote may not be cast."]


def my_ballot_rows(person: UUID, electors: Sequence[ElectorRow]) -> list[dict[str, Any]]:
    """The ballots of one person for these electors: whether they may cast it, and its choice if visible."""
    votes = VoteRow.objects.in_bulk({line.vote for line in electors})
    bodies = references({line.organisation for line in electors if line.organisation})
    known = people(line.cast_by for line in electors)
    held = list(valid_on(today()).filter(person=person, role__in=CASTING_ROLES))
    self_given = given_to_oneself(person, held, votes)

    def because(line: ElectorRow) -> NotCasting | None:
        vote, roles = votes[line.vote], {Role.DELEGATE}
        if line.person is None:
            of_body = [one for one in held if one.organisation == line.organisation]
            roles = {Role(one.role) for one in of_body if (one.pk, vote.pk) not in self_given}
            if of_body and not roles:
                return NotCasting.GIVEN_TO_ONESELF
        if not line.voted:
            return None
        if roles == {Role.ALTERNATE} and not line.alternate:
            return NotCasting.DELEGATE_HAS_VOTED
        return None if vote.rule["changeable"] else NotCasting.FINAL

    def entitled(line: ElectorRow) -> bool:
        return line.person == person or (
            line.person is None and any(one.organisation == line.organisation for one in held)
        )

    is_open = {vote.pk for vote in votes.values() if vote.status == VoteStatus.OPEN}
    return MyBallotShape.rows(
        electors,
        rev=lambda line: line.rev + (votes[line.vote].status != VoteStatus.OPEN),
        organisation=lambda line: line.organisation and bodies[line.organisation],
        choice=lambda line: (
            line.choice if line.cast_by == person or not withheld(votes[line.vote]) else None
        ),
        cast_by=lambda line: line.cast_by and known[line.cast_by],
        may_cast=lambda line: (
            viewed() is None and line.vote in is_open and entitled(line) and because(line) is None
        ),
        because=lambda line: because(line) if line.vote in is_open and entitled(line) else None,
    )


class BoxShape(Shape):
    """One anonymous ballot of a sealed box."""

    receipt: UUID
    choice: Annotated[Choice, OneOf(_CHOICES)]
    college: str | None
    weight: Fraction


def box_rows(vote: VoteRow, lines: Iterable[SealedBox]) -> list[dict[str, Any]]:
    return BoxShape.rows(lines, weight=lambda line: Fraction(line.weight, vote.unit))


describes_rows("vote", VoteRow, names="question", path="/votes/{id}")


@exports("ballots", choice="vote-choice")
def ballots_exported(person: UUID) -> Iterator[dict[str, Any]]:
    """The ballots cast by the person; of a secret ballot only the participation is known."""
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
            "choice": choice,
        }


@verifies
def open_boxes(rebuilt: str, live: str) -> Iterator[Difference]:
    """The boxes without exactly one encrypted ballot, at its own place, for each participation."""
    votes = VoteRow.objects.using(rebuilt).filter(status=VoteStatus.OPEN)
    facts = Fact.objects.using(live).filter(
        topic=Participation.Created.TOPIC, object_id__in=list(votes.values_list("pk", flat=True))
    )
    took_part = dict(facts.values_list("object_id").annotate(Count("pk")))
    lines = OpenBox.objects.using(live).order_by("vote").values_list("vote", "tag", "ballot")
    for vote, ballots in groupby(lines.iterator(), key=itemgetter(0)):
        places = [(bytes(tag), bytes(ballot)) for _, tag, ballot in ballots]
        if len(places) != took_part.pop(vote, 0) or not box.are_ballots_of(vote, places):
            yield Difference(OpenBox._meta.db_table, str(vote))
    for vote in sorted(took_part):
        yield Difference(OpenBox._meta.db_table, str(vote))


@verifies
def sealed_boxes(rebuilt: str, live: str) -> Iterator[Difference]:
    """The sealed boxes that do not have the digest in the fact of their close."""
    closes = Fact.objects.using(live).filter(topic=Vote.Closed.TOPIC).order_by("position")
    states = ((one.stream, json.loads(one.state)) for one in closes.iterator())
    right = {vote: state["box"] for vote, state in states if state["box"]}
    lines = SealedBox.objects.using(live).order_by("vote", "receipt")
    columns = ("vote", "receipt", "choice", "college", "weight")
    boxes = groupby(lines.values_list(*columns).iterator(), key=itemgetter(0))
    found = {vote: digest_of_box(line[1:] for line in box) for vote, box in boxes}
    for vote in sorted(right.keys() | found.keys()):
        if right.get(vote) != found.get(vote, digest_of_box(())):
            yield Difference(SealedBox._meta.db_table, str(vote))
