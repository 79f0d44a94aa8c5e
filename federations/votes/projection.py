"""The tables of votes, rolls and boxes, who sees them, and the rows that fetch and push both give.

Row shapes (ids are text, moments are ISO 8601 in UTC, names are `{fr, ar, en}`):

- `vote`: `{kind, id, rev, group, subject, question, rule, status, opens_at, closes_at, opened_at,
  closed_at, electors, outcome, box, refused, reason}`; `outcome` is null until the close.
- `tally` (the vote's id): `{kind, id, rev, electors, cast, quorum, counts, conditions}`; counts and
  conditions are null while choices are withheld. Its `rev` is the log's head before it was counted.
- `elector`: `{kind, id, rev, vote, elector, organisation, person, college, weight, voted, cast_by,
  choice}`; `choice` is null while it is withheld, and for ever in a secret vote.
- `my_ballot` (the elector's id), for one person alone: `{kind, id, rev, vote, elector, organisation,
  voted, choice, may_cast}`.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Any, ClassVar
from uuid import UUID

from django.db import models
from django.db.models import Count, QuerySet, Sum

from federations.membership.projection import valid_on
from federations.membership.rules import Role
from federations.organisations.projection import references
from federations.votes.aggregate import Ballot, Participation, Subject, Vote, VoteStatus
from federations.votes.rules import (
    Choice,
    Counts,
    Rule,
    Secrecy,
    TallyLine,
    judge,
    judge_quorum,
)
from federations.working_groups import projection as working_groups
from majlis.accounts.export import exports
from majlis.accounts.people import people
from majlis.domain import Actor, named, today
from majlis.eventstore.models import Fact, Row
from majlis.eventstore.projecting import Rows, on
from majlis.eventstore.store import Recorded, head, recorded
from majlis.eventstore.viewing import of_today, viewed
from majlis.slices.guards import guard
from majlis.slices.objects import Described, describes

# The roles whose holders cast a seat's ballot; the alternate only while the delegate has not.
CASTING_ROLES = (Role.PRESIDENT, Role.DELEGATE, Role.ALTERNATE)


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
            subject=_subject(subject) if subject else None,
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


def vote_rows(votes: Iterable[VoteRow]) -> list[dict[str, Any]]:
    """Votes as readers get them."""
    return [
        {
            "kind": "vote",
            "id": str(vote.pk),
            "rev": vote.rev,
            "group": str(vote.group),
            "subject": vote.subject,
            "question": vote.question,
            "rule": vote.rule,
            "status": vote.status,
            "opens_at": _moment(vote.opens_at),
            "closes_at": _moment(vote.closes_at),
            "opened_at": _moment(vote.opened_at),
            "closed_at": _moment(vote.closed_at),
            "electors": vote.electors,
            "outcome": vote.outcome,
            "box": vote.box,
            "refused": vote.refused,
            "reason": vote.reason,
        }
        for vote in votes
    ]


def tally_rows(votes: Iterable[VoteRow]) -> list[dict[str, Any]]:
    """The running count of each vote that has a roll. A queryset comes unread: the head is asked first,
    so that no `rev` is newer than what it stands for."""
    rows, position = [], head()
    for vote in votes:
        if not vote.electors:
            continue
        counts, cast = counts_of(vote)
        rule = Rule.parse(vote.rule)
        row: dict[str, Any] = {
            "kind": "tally",
            "id": str(vote.pk),
            "rev": position,
            "electors": vote.electors,
            "cast": cast,
            "counts": None,
            "conditions": None,
        }
        if vote.outcome:
            row |= {key: vote.outcome[key] for key in ("quorum", "counts", "conditions")}
        elif withheld(vote):
            quorum = judge_quorum(rule, counts)
            row["quorum"] = quorum and quorum.as_data()
        else:
            data = judge(rule, counts).as_data()
            row |= {key: data[key] for key in ("quorum", "counts", "conditions")}
        rows.append(row)
    return rows


def elector_rows(electors: Sequence[ElectorRow]) -> list[dict[str, Any]]:
    """Lines of rolls as readers get them; a choice only where it may be told."""
    votes = VoteRow.objects.in_bulk({line.vote for line in electors})
    bodies = references({line.organisation for line in electors if line.organisation})
    known = people({p for line in electors for p in (line.person, line.cast_by) if p})
    rows = []
    for line in electors:
        vote = votes[line.vote]
        rows.append(
            {
                "kind": "elector",
                "id": str(line.pk),
                # A close reveals hidden choices without touching each line: it counts as one more fact.
                "rev": line.rev + (vote.status == VoteStatus.CLOSED.value),
                "vote": str(line.vote),
                "elector": str(line.elector),
                "organisation": line.organisation and bodies[line.organisation],
                "person": line.person and known[line.person],
                "college": line.college,
                "weight": str(Fraction(line.weight, vote.unit)),
                "voted": line.voted,
                "cast_by": line.cast_by and known[line.cast_by],
                "choice": None if withheld(vote) else line.choice,
            }
        )
    return rows


def electors_of(person: UUID) -> QuerySet[ElectorRow]:
    """The lines this person may cast a ballot for today: their own, and their organisations' seats."""
    mandates = valid_on(today()).filter(person=person, role__in=CASTING_ROLES)
    return ElectorRow.objects.filter(
        models.Q(person=person)
        | models.Q(
            person=None, organisation__in=of_today(mandates.values_list("organisation", flat=True))
        )
    )


def my_ballot_rows(person: UUID, electors: Sequence[ElectorRow]) -> list[dict[str, Any]]:
    """What one person may do at each of these lines, and what they themselves chose."""
    votes = VoteRow.objects.in_bulk({line.vote for line in electors})
    bodies = references({line.organisation for line in electors if line.organisation})
    roles: dict[UUID, set[str]] = defaultdict(set)
    for organisation, role in (
        valid_on(today())
        .filter(person=person, role__in=CASTING_ROLES)
        .values_list("organisation", "role")
    ):
        roles[organisation].add(role)
    rows = []
    for line in electors:
        vote = votes[line.vote]
        held = roles[line.organisation] if line.organisation else set()
        only_alternate = line.person is None and not held - {Role.ALTERNATE}
        entitled = line.person == person or (line.person is None and bool(held))
        changeable = bool(vote.rule["changeable"]) and not (only_alternate and not line.alternate)
        mine = line.cast_by == person
        rows.append(
            {
                "kind": "my_ballot",
                "id": str(line.pk),
                "rev": line.rev + (vote.status != VoteStatus.OPEN.value),
                "vote": str(line.vote),
                "elector": str(line.elector),
                "organisation": line.organisation and bodies[line.organisation],
                "voted": line.voted,
                "choice": line.choice if mine or not withheld(vote) else None,
                "may_cast": viewed() is None
                and entitled
                and vote.status == VoteStatus.OPEN.value
                and (not line.voted or changeable),
            }
        )
    return rows


def _subject(subject: Subject) -> dict[str, Any]:
    return {
        "kind": subject.kind,
        "id": str(subject.id),
        "version": subject.version,
        "hash": subject.hash,
        "title": subject.title,
    }


def _moment(moment: Any) -> str | None:
    return moment.isoformat() if moment else None


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
