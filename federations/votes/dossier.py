"""The dossier of a closed vote: a signed archive to verify its verdict without the forum.

A reproducible zip file (always the same bytes), which `majlis/audit/checker.py` checks offline:

    manifest.json     the SHA-256 of every other file, the log's position, its checkpoint
    signature.txt     a note signed by the forum's key (Ed25519), which names the manifest's SHA-256
    checkpoint.txt    the signed checkpoint of the log that the proofs lead to
    vote.json         question, group, dates, rule as data and in words, outcome as data and in words
    text.json         the text put to the vote, in the hashed bytes; text.txt is its readable form
    roll.json         every elector: organisation or person, college, weight, its speakers on the
                      closing day, the voter and their mandate; the choice, unless it is secret
    box.json          the box of a secret vote, in the bytes of its digest; none if it was destroyed
    facts.jsonl       the facts of the vote, its ballots and its text, in the format of the log's export,
                      each with its leaf index (`index`) and inclusion proof (`proof`)
    READ-ME.txt       how to check it

Roll, ballots, rule and outcome are taken from the facts, not from rows; the text and the box are compared
with the hashes in the facts, and a dossier that would contradict them is refused (`NotAsRecorded`).
The dossier has the state at the close, up to the first checkpoint that covers it. Names of people and
organisations are the present ones, because facts hold none. No link from a secret choice to a voter is ever
stored.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any
from urllib.parse import urlencode
from uuid import UUID

from django.db.models import Q

from federations.membership import projection as mandates
from federations.membership.projection import MandateRow
from federations.membership.rules import CASTING_ROLES
from federations.organisations.projection import references
from federations.proposals.aggregate import Proposal
from federations.proposals.projection import ProposalRow, VersionRow, version_id
from federations.proposals.rules import Block, articles, canonical, plain
from federations.votes.aggregate import TextNotAsRecorded, Vote, VoteStatus
from federations.votes.counting import BallotFact, Poll, poll_of, sealed_box
from federations.votes.projection import VoteRow, canonical_box
from federations.votes.roll import RollEntry
from federations.votes.rules import rule_sentences, sentences
from federations.working_groups.projection import GroupRow
from majlis.accounts.people import people
from majlis.audit.checker import Key
from majlis.audit.exports import line
from majlis.audit.seal import keys
from majlis.audit.seal.models import KeyRow, SignedCheckpoint
from majlis.audit.seal.proofs import proofs
from majlis.audit.seal.sealing import checkpoint
from majlis.domain import DomainError, civil_day
from majlis.eventstore.models import Fact
from majlis.slices.shapes import Shape
from majlis.texts import LANGUAGES, say, say_all

FORMAT = "majlis/dossier/1"
PURPOSE = "dossier"  # the purpose of the signature, for `keys.sign`
# The facts of a proposal about its vote and the result.
_OF_ITS_TEXT = tuple(
    fact.TOPIC
    for fact in (Proposal.PutToVote, Proposal.Adopted, Proposal.Rejected, Proposal.Lapsed)
)


class VoteNotDecided(DomainError):
    """Only a closed vote has a dossier."""


class DossierShape(Shape):
    """The hash of a dossier, its signature, and its position in the log."""

    vote: UUID
    hash: Annotated[str, "SHA-256 of the dossier's manifest."]
    position: Annotated[int, "The log position of the dossier's checkpoint."]
    size: Annotated[int, "The number of facts that the checkpoint covers."]
    tree: Annotated[str, "The Merkle root of these facts, in hexadecimal."]
    signed_at: datetime
    signature: Annotated[str, "The forum's Ed25519 signature of `statement`, in Base64."]
    statement: str
    verify: Annotated[str, "The address of the public page that checks the signature."]


@dataclass(frozen=True)
class Dossier:
    """The files of a closed vote by name, with their manifest, signature and checkpoint."""

    vote: VoteRow
    files: Mapping[str, bytes]
    checkpoint: SignedCheckpoint
    manifest: bytes
    signature: str

    @property
    def hash(self) -> str:
        """The SHA-256 of the manifest, which identifies the dossier."""
        return hashlib.sha256(self.manifest).hexdigest()

    @property
    def statement(self) -> str:
        """The signed text."""
        return statement(self.vote.pk, self.checkpoint.position, self.hash)

    @property
    def address(self) -> str:
        """The address of the public page that checks the signature of this dossier."""
        query = {
            "vote": self.vote.pk,
            "position": self.checkpoint.position,
            "signature": self.signature,
        }
        return f"/verify/{self.hash}?{urlencode(query)}"

    @property
    def name(self) -> str:
        """The first part of the names of its files: the text's reference, or the day of the vote."""
        assert self.vote.closed_at
        return reference_of(self.vote) or f"vote-{civil_day(self.vote.closed_at)}"

    @property
    def about(self) -> dict[str, Any]:
        """The dossier as a `DossierShape`."""
        return DossierShape.of(
            self,
            vote=self.vote.pk,
            position=self.checkpoint.position,
            size=self.checkpoint.size,
            tree=bytes(self.checkpoint.root).hex(),
            signed_at=self.checkpoint.signed_at,
            verify=self.address,
        )

    def packed(self) -> bytes:
        """The archive, with sorted names and constant times, so that its bytes are reproducible."""
        packed = io.BytesIO()
        signed = f"{self.statement}\n{self.signature}\n"
        everything = {
            "manifest.json": self.manifest,
            "signature.txt": signed.encode(),
            **self.files,
        }
        with zipfile.ZipFile(packed, "w") as archive:
            for name in sorted(everything):
                entry = zipfile.ZipInfo(name)  # dated 1980, the default of zip
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system, entry.external_attr = 3, 0o644 << 16
                archive.writestr(entry, everything[name])
        return packed.getvalue()

    def read(self, name: str) -> Any:
        """The content of one of the JSON files."""
        return json.loads(self.manifest if name == "manifest.json" else self.files[name])


def reference_of(vote: VoteRow) -> str | None:
    """The printed reference of the vote's text, such as P-2026-0042; `None` for a question alone."""
    if vote.subject_id is None:
        return None
    return ProposalRow.objects.values_list("reference", flat=True).get(pk=vote.subject_id)


def statement(vote: UUID, position: int, manifest: str) -> str:
    """The text that the forum signs, short enough to print under a page."""
    return f"{FORMAT}\nvote {vote}\nposition {position}\nmanifest {manifest}\n"


def signing_key(text: str, signature: str) -> str | None:
    """The present or past key of this forum that signed a statement, or `None`."""
    published = KeyRow.objects.order_by("-published_at", "key").values_list("key", flat=True)
    for key in dict.fromkeys([str(keys.public_key()), *published]):
        signed = f"majlis/{PURPOSE}\n{text}".encode()
        if Key.parse(key).signed(signed, base64.b64decode(signature)):
            return key
    return None


def dossier_of(vote: VoteRow) -> Dossier:
    """The dossier of a vote; the number of queries does not grow with the electors.

    Raises `VoteNotDecided`.
    """
    poll = poll_of(vote.pk)
    if poll.vote.status is not VoteStatus.CLOSED:
        raise VoteNotDecided
    text = _text(poll.vote)
    facts = list(_facts(poll.vote, text))
    sealed = _covering(facts[-1].position)
    proven = proofs([fact.position for fact in facts], sealed)
    files = {
        "READ-ME.txt": _read_me().encode(),
        "checkpoint.txt": sealed.note.encode(),
        "facts.jsonl": "".join(
            _line({**line(fact), "index": proof.index, "proof": [h.hex() for h in proof.hashes]})
            for fact, proof in zip(facts, proven, strict=True)
        ).encode(),
        "roll.json": _json(list(_roll(poll, facts))),
        "vote.json": _json(_vote(poll.vote, facts, text)),
    }
    if poll.vote.box:
        files["box.json"] = canonical_box(sealed_box(poll)).encode()
    if text:
        files["text.json"] = canonical(text.blocks)
        files["text.txt"] = _readable(poll.vote, text).encode()
    manifest = _json(
        {
            "format": FORMAT,
            "vote": str(vote.pk),
            "position": sealed.position,
            "checkpoint": {"size": sealed.size, "root": bytes(sealed.root).hex()},
            "key": str(keys.public_key()),
            "files": {name: hashlib.sha256(files[name]).hexdigest() for name in sorted(files)},
        }
    )
    signed = statement(vote.pk, sealed.position, hashlib.sha256(manifest).hexdigest())
    return Dossier(vote, files, sealed, manifest, keys.sign(signed.encode(), PURPOSE))


def _covering(position: int) -> SignedCheckpoint:
    """The first checkpoint that covers a fact; created now if there is none yet."""
    covering = SignedCheckpoint.objects.filter(position__gte=position).order_by("size")
    if not covering.exists():
        checkpoint()
    return covering[0]


def _facts(vote: Vote, text: VersionRow | None) -> Iterator[Fact]:
    """The facts of the vote, its ballots and its text, in the order of the log."""
    chosen = Q(object_kind="vote", object_id=vote.id)
    if vote.subject and text:
        of_it = Q(stream=vote.subject.id)
        about_it = Q(topic__in=_OF_ITS_TEXT, state__contains=str(vote.id))
        saved = Q(topic=Proposal.VersionSaved.TOPIC, decided_at=text.saved_at)
        chosen |= of_it & (about_it | saved)
    yield from Fact.objects.filter(chosen).order_by("position").iterator(chunk_size=2_000)


def _text(vote: Vote) -> VersionRow | None:
    """The text put to the vote, if any; raises `TextNotAsRecorded` if its row has another hash."""
    if (subject := vote.subject) is None:
        return None
    text = VersionRow.objects.get(pk=version_id(subject.id, subject.version))
    if hashlib.sha256(canonical(text.blocks)).hexdigest() != subject.hash:
        raise TextNotAsRecorded
    return text


def _vote(vote: Vote, facts: list[Fact], text: VersionRow | None) -> dict[str, Any]:
    group = GroupRow.objects.filter(pk=vote.group).values_list("names", flat=True).first()
    (scheduled, _), (opened, opened_at), (closed, closed_at) = (
        _only(facts, fact.TOPIC) for fact in (Vote.Created, Vote.Opened, Vote.Closed)
    )
    return {
        "id": str(vote.id),
        "group": {"id": str(vote.group), "names": group},
        "question": scheduled["question"],
        "subject": scheduled["subject"],
        "language": text.language if text else None,
        "opened_at": opened_at.isoformat(),
        "closed_at": closed_at.isoformat(),
        "electors": len(vote.roll),
        "box": vote.box,
        "rule": opened["rule"],
        "rule_in_words": {
            language: [say(language, id, **args) for id, args in rule_sentences(opened["rule"])]
            for language in LANGUAGES
        },
        "outcome": closed["outcome"],
        "outcome_in_words": {
            language: say_all(language, sentences(closed["outcome"])) for language in LANGUAGES
        },
    }


def _only(facts: list[Fact], topic: str) -> tuple[dict[str, Any], datetime]:
    """The state of the only fact of a topic, and when it was decided."""
    (fact,) = (fact for fact in facts if fact.topic == topic)
    return json.loads(fact.state), fact.decided_at


def _roll(poll: Poll, facts: list[Fact]) -> Iterator[dict[str, Any]]:
    _, closed_at = _only(facts, Vote.Closed.TOPIC)
    roll, ballots = poll.vote.roll, poll.ballots
    bodies = references({line.organisation for line in roll if line.organisation})
    # By the names of then, so that a later copy of the dossier says the same.
    cast_by = (one.person for one in ballots.values())
    known = people({*(line.person for line in roll), *cast_by}, at=closed_at)
    speaking = _speaking(roll, closed_at)
    for one in roll:
        ballot: BallotFact | None = ballots.get(one.elector)
        yield {
            "elector": str(one.elector),
            "organisation": one.organisation and bodies[one.organisation],
            "person": one.person and known[one.person],
            "college": one.college,
            "weight": str(one.weight),
            "speakers": speaking[one.organisation] if one.person is None else [],
            "voted": ballot is not None,
            "cast_by": ballot and known[ballot.person],
            "mandate": ballot and ballot.mandate and str(ballot.mandate),
            "choice": getattr(ballot, "choice", None),
        }


def _speaking(roll: list[RollEntry], at: datetime) -> dict[UUID | None, list[dict[str, Any]]]:
    """The speakers of each seated organisation on the closing day, as recorded at the close."""
    bodies = {line.organisation for line in roll if line.organisation and not line.person}
    held = mandates.chosen(
        MandateRow.objects.filter(organisation__in=bodies), on=civil_day(at), as_known=at
    )
    found: dict[UUID | None, list[dict[str, Any]]] = defaultdict(list)
    for row in mandates.rows_of(held.order_by("starts", "id"), at):
        if row["role"] in CASTING_ROLES and row["stopped_at"] is None:
            term = {name: row[name] for name in ("role", "from", "until")}
            body = UUID(row["organisation"]["id"])
            found[body].append({"mandate": row["id"], "person": row["person"], **term})
    return found


def _readable(vote: Vote, text: VersionRow) -> str:
    """The text in plain words: numbered articles, separate headings, indented lists."""
    assert vote.subject
    title = vote.subject.title.get(text.language, "")
    numbers = articles(text.blocks)
    paragraphs = [
        "  " * (block["level"] if block["type"] == "list_item" else 0)
        + words_of(block, numbers, text.language)
        for block in text.blocks
    ]
    return "\n\n".join([title, *paragraphs]) + "\n"


def words_of(block: Block, numbers: Mapping[str, int], language: str) -> str:
    """The words of a block: an article with its number, a list item with a dash."""
    words = plain(block)
    if block["type"] == "article":
        return say(language, "vote-dossier-article", number=numbers[block["id"]], title=words)
    return f"– {words}" if block["type"] == "list_item" else words


def _read_me() -> str:
    return "\n\n".join(say(language, "vote-dossier-read-me") for language in LANGUAGES) + "\n"


def _json(data: Any) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _line(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"
