"""Projection of proposals and their texts: tables, visibility and shapes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Annotated, Any, ClassVar
from uuid import UUID

from django.db import models
from django.db.models import Max, QuerySet

from federations.organisations.projection import Reference, references
from federations.proposals.aggregate import Proposal, ProposalStatus
from federations.proposals.rules import Change, Language, articles, diff
from federations.working_groups.projection import in_visible_group
from majlis.accounts.people import DisplayNames, PersonShape, people
from majlis.domain import Actor, Aggregate, NotFound, named
from majlis.eventstore.models import Row
from majlis.eventstore.projecting import Rows, on
from majlis.slices.objects import describes_rows
from majlis.slices.shapes import Absent, Compute, Names, OneOf, RowShape, Shape


class ProposalRow(Row):
    """A proposal without its text. `supporters` is `[{organisation, version}]`, the latest one last."""

    id = models.UUIDField(primary_key=True)
    group = models.UUIDField()
    year = models.PositiveIntegerField()
    number = models.PositiveIntegerField()
    reference = models.CharField(max_length=20)
    title = models.JSONField()
    status = models.CharField(max_length=10, default=ProposalStatus.DRAFT)
    organisation = models.UUIDField(null=True)
    supporters = models.JSONField(default=list)
    version = models.PositiveIntegerField(default=0)
    language = models.CharField(max_length=2)
    hash = models.CharField(max_length=64)
    translations = models.JSONField(default=list)
    updated_at = models.DateTimeField()
    vote = models.UUIDField(null=True)
    frozen_version = models.PositiveIntegerField(null=True)
    frozen_hash = models.CharField(max_length=64, null=True)  # noqa: DJ001  null: not frozen

    class Meta:
        app_label = "federations"
        db_table = "proposals"
        constraints: ClassVar = [
            # No `invariant`: the second of two concurrent commands is retried with the next number.
            models.UniqueConstraint(fields=["year", "number"], name="proposals_one_number")
        ]
        indexes: ClassVar = [
            models.Index(fields=["group", "updated_at", "id"], name="proposals_of_group"),
            models.Index(fields=["status", "updated_at", "id"], name="proposals_of_status"),
            models.Index(fields=["updated_at", "id"], name="proposals_by_time"),
        ]


class AuthorRow(Row):
    """The author of a proposal (`first`), or a co-author since some moment."""

    id = models.UUIDField(primary_key=True)
    proposal = models.ForeignKey(
        ProposalRow, models.DO_NOTHING, db_constraint=False, related_name="authors"
    )
    person = models.UUIDField(db_index=True)
    first = models.BooleanField()
    since = models.DateTimeField()

    class Meta:
        app_label = "federations"
        db_table = "proposal_authors"


class VersionRow(Row):
    """A version of a proposal, with its text in the authoritative language."""

    id = models.UUIDField(primary_key=True)
    proposal = models.ForeignKey(
        ProposalRow, models.DO_NOTHING, db_constraint=False, related_name="versions"
    )
    number = models.PositiveIntegerField()
    based_on = models.PositiveIntegerField()
    language = models.CharField(max_length=2)
    blocks = models.JSONField()
    hash = models.CharField(max_length=64)
    by = models.UUIDField()
    organisation = models.UUIDField(null=True)
    saved_at = models.DateTimeField()
    translations = models.JSONField(default=list)

    class Meta:
        app_label = "federations"
        db_table = "proposal_versions"
        indexes: ClassVar = [
            models.Index(fields=["proposal", "number"], name="proposal_versions_number")
        ]


class TranslationRow(Row):
    """The text of a version in another language, without authority."""

    id = models.UUIDField(primary_key=True)
    version = models.ForeignKey(
        VersionRow, models.DO_NOTHING, db_constraint=False, related_name="translated"
    )
    language = models.CharField(max_length=2)
    title = models.TextField()
    blocks = models.JSONField()
    hash = models.CharField(max_length=64)
    by = models.UUIDField()
    organisation = models.UUIDField(null=True)
    saved_at = models.DateTimeField()

    class Meta:
        app_label = "federations"
        db_table = "proposal_translations"


def version_id(proposal: UUID, number: int) -> UUID:
    return named("proposal-version", proposal, number)


@on
def drafted(fact: Proposal.Created, rows: Rows) -> None:
    _, year, number = fact.reference.split("-")
    rows.add(
        ProposalRow(
            id=fact.originator_id,
            group=fact.group,
            year=int(year),
            number=int(number),
            reference=fact.reference,
            title=fact.title,
            organisation=fact.organisation,
            language=fact.language,
            updated_at=fact.timestamp,
        )
    )
    rows.add(_author(fact.originator_id, fact.author, fact.timestamp, first=True))


@on
def version_saved(fact: Proposal.VersionSaved, rows: Rows) -> None:
    row = _updated(fact, rows)
    row.version, row.hash, row.translations = fact.number, fact.text.hash, []
    rows.add(
        VersionRow(
            id=version_id(fact.originator_id, fact.number),
            proposal_id=fact.originator_id,
            number=fact.number,
            based_on=fact.based_on,
            language=fact.language,
            blocks=fact.text.blocks,
            hash=fact.text.hash,
            by=fact.text.by,
            organisation=fact.text.organisation,
            saved_at=fact.timestamp,
        )
    )


@on
def retitled(fact: Proposal.Retitled, rows: Rows) -> None:
    _updated(fact, rows).title = fact.title


@on
def translated(fact: Proposal.Translated, rows: Rows) -> None:
    row = _updated(fact, rows)
    row.title = {**row.title, fact.language: fact.title}
    version = rows.get(VersionRow, version_id(fact.originator_id, fact.version))
    id = named("proposal-translation", version.id, fact.language)
    if fact.language in version.translations:
        translation = rows.get(TranslationRow, id)
    else:
        translation = TranslationRow(id=id, version_id=version.id, language=fact.language)
        rows.add(translation)
        version.translations = sorted([*version.translations, fact.language])
    translation.title, translation.saved_at = fact.title, fact.timestamp
    translation.blocks, translation.hash = fact.text.blocks, fact.text.hash
    translation.by, translation.organisation = fact.text.by, fact.text.organisation
    if fact.version == row.version:
        row.translations = version.translations


@on
def coauthor_added(fact: Proposal.CoauthorAdded, rows: Rows) -> None:
    _updated(fact, rows)
    rows.add(_author(fact.originator_id, fact.person, fact.timestamp, first=False))


@on
def coauthor_removed(fact: Proposal.CoauthorRemoved, rows: Rows) -> None:
    _updated(fact, rows)
    id = named("proposal-author", fact.originator_id, fact.person)
    rows.remove(rows.get(AuthorRow, id))


@on
def supported(fact: Proposal.Supported, rows: Rows) -> None:
    row = _updated(fact, rows)
    support = {"organisation": str(fact.organisation), "version": fact.version}
    row.supporters = [*_without(row.supporters, fact.organisation), support]


@on
def support_withdrawn(fact: Proposal.SupportWithdrawn, rows: Rows) -> None:
    row = _updated(fact, rows)
    row.supporters = _without(row.supporters, fact.organisation)


@on
def submitted(fact: Proposal.Submitted, rows: Rows) -> None:
    _updated(fact, rows).status = ProposalStatus.SUBMITTED


@on
def withdrawn(fact: Proposal.Withdrawn, rows: Rows) -> None:
    _updated(fact, rows).status = ProposalStatus.WITHDRAWN


@on
def adopted(fact: Proposal.Adopted, rows: Rows) -> None:
    _updated(fact, rows).status = ProposalStatus.ADOPTED


@on
def rejected(fact: Proposal.Rejected, rows: Rows) -> None:
    _updated(fact, rows).status = ProposalStatus.REJECTED


@on
def lapsed(fact: Proposal.Lapsed, rows: Rows) -> None:
    _updated(fact, rows).status = ProposalStatus.LAPSED


@on
def put_to_vote(fact: Proposal.PutToVote, rows: Rows) -> None:
    row = _updated(fact, rows)
    row.status, row.vote = ProposalStatus.VOTING, fact.vote
    row.frozen_version, row.frozen_hash = fact.frozen.version, fact.frozen.hash


@on
def taken_back_from_vote(fact: Proposal.TakenBackFromVote, rows: Rows) -> None:
    row = _updated(fact, rows)
    row.status, row.vote = ProposalStatus.SUBMITTED, None
    row.frozen_version = row.frozen_hash = None


def _updated(fact: Aggregate.Event, rows: Rows) -> ProposalRow:
    row = rows.get(ProposalRow, fact.originator_id)
    row.updated_at = fact.timestamp
    return row


def _author(proposal: UUID, person: UUID, since: datetime, *, first: bool) -> AuthorRow:
    id = named("proposal-author", proposal, person)
    return AuthorRow(id=id, proposal_id=proposal, person=person, first=first, since=since)


def _without(supporters: list[dict[str, Any]], organisation: UUID) -> list[dict[str, Any]]:
    return [support for support in supporters if support["organisation"] != str(organisation)]


def next_reference(year: int) -> str:
    """The next free reference of a civil year, as printed: P-2026-0042."""
    last = ProposalRow.objects.filter(year=year).aggregate(last=Max("number"))["last"] or 0
    return f"P-{year}-{last + 1:04}"


# Everybody who may see the group sees its proposals and all their versions, from the first draft.
def visible_to(actor: Actor) -> QuerySet[ProposalRow]:
    return ProposalRow.objects.filter(in_visible_group(actor))


def sees_proposal(actor: Actor, proposal: UUID) -> bool:
    """Whether `visible_to` contains this proposal."""
    return visible_to(actor).filter(pk=proposal).exists()


class SupporterShape(Reference):
    """An organisation and the version that it supports."""

    version: int


class FrozenShape(Shape):
    """The version that a vote decides on."""

    version: int
    hash: str


class ProposalShape(RowShape, kind="proposal"):
    """A proposal without its text."""

    group: UUID
    reference: Annotated[str, "The reference for readers, such as P-2026-0042."]
    title: Names
    status: ProposalStatus
    author: PersonShape
    organisation: Annotated[Reference | None, "The author's organisation, if acted for."]
    coauthors: list[PersonShape]
    supporters: Annotated[list[SupporterShape], "In the order of their support."]
    version: Annotated[int, "The number of the last version."]
    language: Annotated[Language, "The authoritative language."]
    hash: Annotated[str, "SHA-256 of the canonical form of the last version."]
    updated_at: datetime
    vote: Annotated[UUID | None, "The present vote, or the last one held."]
    frozen: FrozenShape | None
    translations: Annotated[list[Language], "The languages of the last version's translations."]


def rows_of(proposals: Iterable[ProposalRow]) -> list[dict[str, Any]]:
    """The rows of these proposals, in three queries for any number."""
    found = list(proposals)
    authors: dict[UUID, list[UUID]] = defaultdict(list)
    for proposal, person in (
        AuthorRow.objects.filter(proposal__in=[row.id for row in found])
        .order_by("-first", "since", "id")
        .values_list("proposal", "person")
    ):
        authors[proposal].append(person)
    known = people(person for written in authors.values() for person in written)
    supporting = {UUID(support["organisation"]) for row in found for support in row.supporters}
    bodies = references({row.organisation for row in found if row.organisation} | supporting)
    return ProposalShape.rows(
        found,
        author=lambda row: known[authors[row.id][0]],
        organisation=lambda row: row.organisation and bodies[row.organisation],
        coauthors=lambda row: [known[person] for person in authors[row.id][1:]],
        supporters=lambda row: [
            {**bodies[UUID(support["organisation"])], "version": support["version"]}
            for support in row.supporters
        ],
        frozen=lambda row: (
            row.frozen_version and {"version": row.frozen_version, "hash": row.frozen_hash}
        ),
    )


class EmphasisShape(Shape):
    type: Annotated[str, OneOf(["bold", "italic"])]


class TargetShape(Shape):
    href: Annotated[str, "http, https or mailto."]


class HyperlinkShape(Shape):
    type: Annotated[str, OneOf(["link"])]
    attrs: TargetShape


class RunShape(Shape):
    """A run of text, with each mark at most once."""

    type: Annotated[str, OneOf(["text"])]
    text: str
    marks: Annotated[list[EmphasisShape | HyperlinkShape], Absent]


class HardBreakShape(Shape):
    type: Annotated[str, OneOf(["hardBreak"])]


class BlockShape(Shape):
    """A block of a text, as specified in `federations.proposals.rules`."""

    id: Annotated[UUID, "Stable: a block keeps its id from version to version."]
    type: Annotated[str, OneOf(["heading", "article", "paragraph", "list_item"])]
    level: Annotated[int, "1 to 3 for headings and list items, 0 for other blocks."]
    ordered: Annotated[bool, Absent, "For list items only."]
    content: list[RunShape | HardBreakShape]


class SavedShape(Shape):
    language: Language
    hash: str
    by: PersonShape
    organisation: Reference | None
    saved_at: datetime


class TranslationShape(SavedShape):
    """The text of a version in another language, without authority."""

    title: str
    blocks: list[BlockShape]


class NumberedShape(SavedShape):
    proposal: UUID
    number: int
    based_on: Annotated[int, "The version it was edited from; 0 for the first."]


class VersionShape(NumberedShape, RowShape, kind="version"):
    """A version without its text, which keeps lists and pushes small."""

    translations: list[Language]


class TextShape(NumberedShape, RowShape, kind="text"):
    """A version with its text and its translations: fetched, never pushed.

    Fetch it again when a pushed `version` has a newer `rev`.
    """

    blocks: list[BlockShape]
    articles: Annotated[dict[str, int], "The number of each article, by block id."]
    translations: list[TranslationShape]


def versions_of(proposal: UUID) -> QuerySet[VersionRow]:
    """The versions of a proposal without their texts, oldest first."""
    versions = VersionRow.objects.filter(proposal=proposal).order_by("number", "id")
    return versions.defer("blocks")


def version_rows(versions: Iterable[VersionRow]) -> list[dict[str, Any]]:
    """The rows of these versions, in two queries."""
    found = list(versions)
    return VersionShape.rows(found, proposal=lambda row: row.proposal_id, **_savers(found))


def text_of(proposal: UUID, number: int) -> dict[str, Any]:
    """A version with its text and its translations; raises `NotFound`."""
    version = _version(proposal, number)
    translations = list(version.translated.order_by("language"))
    savers = _savers([version, *translations])
    (text,) = TextShape.rows(
        [version],
        proposal=lambda row: row.proposal_id,
        articles=lambda row: articles(row.blocks),
        translations=lambda row: TranslationShape.rows(translations, **savers),
        **savers,
    )
    return text


def _savers(found: Sequence[VersionRow | TranslationRow]) -> dict[str, Compute]:
    """The fields `by` and `organisation` of these rows."""
    names = DisplayNames(row.by for row in found)
    bodies = references(row.organisation for row in found if row.organisation)
    return {
        "by": lambda row: names.reference(row.by, row.saved_at),
        "organisation": lambda row: row.organisation and bodies[row.organisation],
    }


class WordsShape(Shape):
    """A run of words, with the white space after it."""

    op: Annotated[str, OneOf(["same", "added", "removed"])]
    text: str


class ChangeShape(Shape):
    """The change of one block; `words` is empty unless the block was changed or moved."""

    id: UUID
    op: Annotated[str, OneOf(["same", "added", "removed", "changed", "moved"])]
    before: BlockShape | None
    after: BlockShape | None
    words: list[WordsShape]


def difference(proposal: UUID, before: int, after: int) -> list[Change]:
    """The changes from one version to another; raises `NotFound`."""
    return diff(_version(proposal, before).blocks, _version(proposal, after).blocks)


def _version(proposal: UUID, number: int) -> VersionRow:
    version = VersionRow.objects.filter(pk=version_id(proposal, number)).first()
    if version is None:
        raise NotFound(kind="version", id=number)
    return version


describes_rows("proposal", ProposalRow, names="title", path="/proposals/{id}")
