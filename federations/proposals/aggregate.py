"""The aggregate `Proposal`: facts first, then rules.

Its methods receive the acting person, and whether that person is an officer of the group (chair,
rapporteur or secretary). The commands check participation in the group.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from federations.proposals import rules
from federations.proposals.rules import Language, Names, Text
from majlis.domain import Aggregate, DomainError, NotAllowed, NotFound, event


class ProposalStatus(StrEnum):
    DRAFT = "draft"
    SUBMITTED = "submitted"
    VOTING = "voting"
    ADOPTED = "adopted"
    REJECTED = "rejected"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"


class Verdict(StrEnum):
    """The verdict of a vote (`verdict` of its outcome)."""

    ADOPTED = "adopted"
    REJECTED = "rejected"
    NO_QUORUM = "no_quorum"
    TOO_FEW = "too_few"


# Before and between votes: the text may be changed, supported and withdrawn.
OPEN = (ProposalStatus.DRAFT, ProposalStatus.SUBMITTED, ProposalStatus.LAPSED)
# The proposal belongs to the group: only officers write, and it may be put to the vote.
SUBMITTED = (ProposalStatus.SUBMITTED, ProposalStatus.LAPSED)


@dataclass(frozen=True)
class Frozen:
    """The version that a vote decides on, and the hash of its text."""

    version: int
    hash: str


class SomeoneWasFaster(DomainError):
    """The save is based on an older version than the last one, whose number is `latest`.

    `extra` are more fields of the HTTP problem: the command adds the latest text.
    """

    extra: dict[str, object]

    def __init__(self, latest: int) -> None:
        super().__init__(latest=latest)
        self.extra = {}


class VersionFromNowhere(DomainError):
    """The save is based on a version that does not exist yet; `latest` is the last number."""


class LanguageHasAuthority(DomainError):
    """A text is not translated into its own authoritative language."""


class NothingWritten(DomainError):
    """An empty text cannot be submitted or put to the vote."""


class SectionsUnwritten(DomainError):
    """These sections of the template have no words of their own yet."""

    def __init__(self, sections: Sequence[str]) -> None:
        super().__init__(sections=" · ".join(sections))


class NotYetSubmitted(DomainError):
    """The authors must submit the proposal to the group first."""


class AlreadySubmitted(DomainError):
    """The proposal was submitted to the group before."""


class UnderVote(DomainError):
    """A proposal does not change during its vote."""


class AlreadyDecided(DomainError):
    """A vote has adopted or rejected the proposal, for good."""


class AlreadyWithdrawn(DomainError):
    """The proposal was withdrawn, for good."""


class NotUnderThisVote(DomainError):
    """Only the vote that the proposal was put to decides on it."""


class NotAnAuthor(NotAllowed):
    """Only the author, the co-authors and the group's officers do this."""


class NotAnOfficer(NotAllowed):
    """After the submission only the group's chair, rapporteur and secretary do this."""


class AlreadyAuthor(DomainError):
    """This person is the author or a co-author already."""


class NotACoauthor(DomainError):
    """This person is not a co-author."""


class AlreadySupported(DomainError):
    """The organisation supports this version already."""


class NotASupporter(DomainError):
    """The organisation does not support the proposal."""


_REFUSALS: dict[ProposalStatus, type[DomainError]] = {
    ProposalStatus.DRAFT: NotYetSubmitted,
    ProposalStatus.SUBMITTED: AlreadySubmitted,
    ProposalStatus.VOTING: UnderVote,
    ProposalStatus.ADOPTED: AlreadyDecided,
    ProposalStatus.REJECTED: AlreadyDecided,
    ProposalStatus.LAPSED: AlreadySubmitted,
    ProposalStatus.WITHDRAWN: AlreadyWithdrawn,
}


class Proposal(Aggregate):
    """A text, with its authors and supporters."""

    TOPIC = "proposal"

    class Created(Aggregate.Created):
        """By `author`, for an organisation or none; `reference` is the printed number."""

        TOPIC = "proposal.drafted"
        group: UUID
        reference: str
        author: UUID
        organisation: UUID | None
        language: Language
        title: Names

    class VersionSaved(Aggregate.Event):
        """The whole text in the authoritative language; the first version is based on 0."""

        TOPIC = "proposal.version-saved"
        number: int
        based_on: int
        language: Language
        text: Text

    class Retitled(Aggregate.Event):
        TOPIC = "proposal.retitled"
        title: Names

    class Translated(Aggregate.Event):
        """One version in another language; a later translation replaces the earlier one."""

        TOPIC = "proposal.translated"
        version: int
        language: Language
        title: str
        text: Text

    class CoauthorAdded(Aggregate.Event):
        TOPIC = "proposal.coauthor-added"
        person: UUID

    class CoauthorRemoved(Aggregate.Event):
        TOPIC = "proposal.coauthor-removed"
        person: UUID

    class Supported(Aggregate.Event):
        """An organisation supports this version; a later support replaces an earlier one."""

        TOPIC = "proposal.supported"
        organisation: UUID
        version: int

    class SupportWithdrawn(Aggregate.Event):
        TOPIC = "proposal.support-withdrawn"
        organisation: UUID

    class Submitted(Aggregate.Event):
        TOPIC = "proposal.submitted"
        version: int

    class Withdrawn(Aggregate.Event):
        TOPIC = "proposal.withdrawn"

    class PutToVote(Aggregate.Event):
        TOPIC = "proposal.put-to-vote"
        vote: UUID
        frozen: Frozen

    class TakenBackFromVote(Aggregate.Event):
        TOPIC = "proposal.taken-back-from-vote"
        vote: UUID

    class Adopted(Aggregate.Event):
        TOPIC = "proposal.adopted"
        vote: UUID
        frozen: Frozen

    class Rejected(Aggregate.Event):
        TOPIC = "proposal.rejected"
        vote: UUID
        frozen: Frozen

    class Lapsed(Aggregate.Event):
        """Not enough electors took part: the vote decided nothing, and the group may hold another."""

        TOPIC = "proposal.lapsed"
        vote: UUID
        frozen: Frozen

    def __init__(
        self,
        *,
        group: UUID,
        reference: str,
        author: UUID,
        organisation: UUID | None,
        language: Language,
        title: Names,
    ) -> None:
        self.group = group
        self.reference = reference
        self.author = author
        self.organisation = organisation
        self.language = language
        self.title = title
        self.status = ProposalStatus.DRAFT
        # The number of the last version; `version` is the stream's own counter.
        self.number = 0
        self.hash = ""
        self.blank = True
        self.unwritten: list[str] = []
        self.coauthors: set[UUID] = set()
        self.supporters: dict[UUID, int] = {}
        self.translations: dict[tuple[int, Language], tuple[str, str]] = {}
        self.vote: UUID | None = None
        self.frozen: Frozen | None = None

    @property
    def space(self) -> UUID:
        return self.group

    @classmethod
    def draft(
        cls,
        *,
        id: UUID,
        group: UUID,
        reference: str,
        author: UUID,
        organisation: UUID | None,
        language: Language,
        title: Names,
        blocks: Any,
    ) -> Proposal:
        """Drafts a proposal with its first version."""
        rules.check_title(title, language)
        proposal = cls._create(
            cls.Created,
            id=id,
            group=group,
            reference=reference,
            author=author,
            organisation=organisation,
            language=language,
            title=title,
        )
        proposal.save_version(0, blocks, by=author, organisation=organisation, officer=False)
        return proposal

    # -- the text ---------------------------------------------------------------------------------

    def save_version(
        self, based_on: int, blocks: Any, *, by: UUID, organisation: UUID | None, officer: bool
    ) -> None:
        """Saves the text as a new version; the same text as the last version records no fact."""
        self._check_may_write(by, officer)
        text = Text.of(blocks, by, organisation)
        if text.hash == self.hash:
            return
        if based_on < self.number:
            raise SomeoneWasFaster(latest=self.number)
        if based_on > self.number:
            raise VersionFromNowhere(latest=self.number)
        self._version_saved(self.number + 1, based_on, self.language, text)

    def retitle(self, title: Names, *, by: UUID, officer: bool) -> None:
        self._check_may_write(by, officer)
        rules.check_title(title, self.language)
        if title != self.title:
            self._retitled(title)

    def translate(
        self,
        version: int,
        language: Language,
        title: str,
        blocks: Any,
        *,
        by: UUID,
        organisation: UUID | None,
        officer: bool,
    ) -> None:
        """Adds the text of a version in another language. Adopted texts may be translated too."""
        if self.status is ProposalStatus.ADOPTED:
            _check_officer(officer)
        else:
            self._check_may_write(by, officer)
        if not 1 <= version <= self.number:
            raise NotFound(kind="version", id=version)
        if language is self.language:
            raise LanguageHasAuthority(language=language)
        rules.check_title({language: title}, language)
        text = Text.of(blocks, by, organisation)
        if self.translations.get((version, language)) != (title, text.hash):
            self._translated(version, language, title, text)

    # -- authors and supporters -------------------------------------------------------------------

    def add_coauthor(self, person: UUID, *, by: UUID, officer: bool) -> None:
        self._check_may_write(by, officer)
        if person == self.author or person in self.coauthors:
            raise AlreadyAuthor
        self._coauthor_added(person)

    def remove_coauthor(self, person: UUID, *, by: UUID, officer: bool) -> None:
        """Co-authors may also remove themselves, before and between votes."""
        if by == person:
            self._check_status(*OPEN)
        else:
            self._check_may_write(by, officer)
        if person not in self.coauthors:
            raise NotACoauthor
        self._coauthor_removed(person)

    def support(self, organisation: UUID) -> None:
        """Supports the last version in the name of an organisation."""
        self._check_status(*OPEN)
        if self.supporters.get(organisation) == self.number:
            raise AlreadySupported
        self._supported(organisation, self.number)

    def withdraw_support(self, organisation: UUID) -> None:
        self._check_status(*OPEN)
        if organisation not in self.supporters:
            raise NotASupporter
        self._support_withdrawn(organisation)

    # -- submission and vote ----------------------------------------------------------------------

    def submit(self, *, by: UUID, officer: bool) -> None:
        """Submits the text to the group."""
        self._check_status(ProposalStatus.DRAFT)
        self._check_writer(by, officer)
        self._check_written()
        self._submitted(self.number)

    def withdraw(self, *, by: UUID, officer: bool) -> None:
        self._check_status(*OPEN)
        self._check_writer(by, officer)
        self._withdrawn()

    def put_to_vote(self, vote: UUID) -> None:
        """Freezes the last version."""
        self._check_status(*SUBMITTED)
        self._check_written()
        self._put_to_vote(vote, Frozen(self.number, self.hash))

    def take_back_from_vote(self, vote: UUID) -> None:
        """Returns the proposal to the group after its vote was cancelled."""
        self._check_under(vote)
        self._taken_back_from_vote(vote)

    def record_outcome(self, vote: UUID, verdict: Verdict) -> None:
        """Adopts, rejects or lapses the proposal by the verdict of its vote."""
        frozen = self._check_under(vote)
        if verdict is Verdict.ADOPTED:
            self._adopted(vote, frozen)
        elif verdict is Verdict.REJECTED:
            self._rejected(vote, frozen)
        else:
            self._lapsed(vote, frozen)

    # -- refusals ---------------------------------------------------------------------------------

    def _check_may_write(self, by: UUID, officer: bool) -> None:
        self._check_status(*OPEN)
        if self.status in SUBMITTED:
            _check_officer(officer)
        else:
            self._check_writer(by, officer)

    def _check_writer(self, by: UUID, officer: bool) -> None:
        if not officer and by != self.author and by not in self.coauthors:
            raise NotAnAuthor

    def _check_written(self) -> None:
        if self.blank:
            raise NothingWritten
        if self.unwritten:
            raise SectionsUnwritten(self.unwritten)

    def _check_status(self, *allowed: ProposalStatus) -> None:
        if self.status not in allowed:
            raise _REFUSALS[self.status]

    def _check_under(self, vote: UUID) -> Frozen:
        if self.status is not ProposalStatus.VOTING or self.vote != vote or self.frozen is None:
            raise NotUnderThisVote
        return self.frozen

    # -- the facts --------------------------------------------------------------------------------

    @event(VersionSaved)
    def _version_saved(self, number: int, based_on: int, language: Language, text: Text) -> None:
        self.number = number
        self.hash = text.hash
        self.blank = rules.is_blank(text.blocks)
        self.unwritten = rules.unwritten(text.blocks)

    @event(Retitled)
    def _retitled(self, title: Names) -> None:
        self.title = title

    @event(Translated)
    def _translated(self, version: int, language: Language, title: str, text: Text) -> None:
        self.translations[version, language] = (title, text.hash)
        self.title = {**self.title, language.value: title}

    @event(CoauthorAdded)
    def _coauthor_added(self, person: UUID) -> None:
        self.coauthors.add(person)

    @event(CoauthorRemoved)
    def _coauthor_removed(self, person: UUID) -> None:
        self.coauthors.discard(person)

    @event(Supported)
    def _supported(self, organisation: UUID, version: int) -> None:
        self.supporters[organisation] = version

    @event(SupportWithdrawn)
    def _support_withdrawn(self, organisation: UUID) -> None:
        del self.supporters[organisation]

    @event(Submitted)
    def _submitted(self, version: int) -> None:
        self.status = ProposalStatus.SUBMITTED

    @event(Withdrawn)
    def _withdrawn(self) -> None:
        self.status = ProposalStatus.WITHDRAWN

    @event(PutToVote)
    def _put_to_vote(self, vote: UUID, frozen: Frozen) -> None:
        self.status = ProposalStatus.VOTING
        self.vote = vote
        self.frozen = frozen

    @event(TakenBackFromVote)
    def _taken_back_from_vote(self, vote: UUID) -> None:
        self.status = ProposalStatus.SUBMITTED
        self.vote = None
        self.frozen = None

    @event(Adopted)
    def _adopted(self, vote: UUID, frozen: Frozen) -> None:
        self.status = ProposalStatus.ADOPTED

    @event(Rejected)
    def _rejected(self, vote: UUID, frozen: Frozen) -> None:
        self.status = ProposalStatus.REJECTED

    @event(Lapsed)
    def _lapsed(self, vote: UUID, frozen: Frozen) -> None:
        self.status = ProposalStatus.LAPSED


def _check_officer(officer: bool) -> None:
    if not officer:
        raise NotAnOfficer
