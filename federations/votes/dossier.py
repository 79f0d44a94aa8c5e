"""The dossier of a closed vote: a signed archive to verify its verdict without the forum.

A reproducible zip file (always the same bytes), which `majlis/audit/checker.py` checks offline:

    manifest.json     the SHA-256 of every other file, the log's position, its checkpoint
    signature.txt     a note signed by the forum's key (Ed25519), which names the manifest's SHA-256
    checkpoint.txt    the signed checkpoint of the log that the proofs lead to
    vote.json         question, group, dates, rule as data and in words, outcome as data and in words
    text.json         the text put to the vote, in the hashed bytes; text.txt is its readable form
    roll.json         every elector: organisation or person, college, weight, its speakers on the
                      closing day, the voter and their mandate; the choice, unless it is secret
    box.json          the box of a secret vote, in the bytes of its digest; none where too few took part
    facts.jsonl       the facts of the vote, its ballots and its text, in the format of the log's export,
                      each with its leaf index (`index`) and inclusion proof (`proof`)
    READ-ME.txt       how to check it

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
from fractions import Fraction
from typing import Annotated, Any
from urllib.parse import urlencode
from uuid import UUID

from django.db.models import Q

from federations.membership import projection as mandates
from federations.membership.projection import MandateRow
from federations.organisations.projection import references
from federations.proposals.aggregate import Proposal
from federations.proposals.projection import VersionRow, version_id
from federations.proposals.rules import Block, articles, canonical, plain
from federations.votes.aggregate import Ballot, Participation, VoteStatus
from federations.votes.projection import (
    CASTING_ROLES,
    ElectorRow,
    SealedBox,
    VoteRow,
    canonical_box,
)
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
_OF_BALLOTS = tuple(fact.TOPIC for fact in (Ballot.Created, Ballot.Changed, Participation.Created))


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
    if vote.status != VoteStatus.CLOSED:
        raise VoteNotDecided
    facts = list(_facts(vote))
    sealed = _covering(facts[-1].position)
    proven = proofs([fact.position for fact in facts], sealed)
    roll = list(ElectorRow.objects.filter(vote=vote.pk).order_by("nth", "id"))
    files = {
        "READ-ME.txt": _read_me().encode(),
        "checkpoint.txt": sealed.note.encode(),
        "facts.jsonl": "".join(
            _line({**line(fact), "index": proof.index, "proof": [h.hex() for h in proof.hashes]})
            for fact, proof in zip(facts, proven, strict=True)
        ).encode(),
        "roll.json": _json(list(_roll(vote, roll, facts))),
        "vote.json": _json(_vote(vote)),
    }
    if vote.box:
        box = SealedBox.objects.filter(vote=vote.pk).order_by("receipt")
        ballots = box.values_list("receipt", "choice", "college", "weight")
        files["box.json"] = canonical_box(ballots).encode()
    if vote.subject:
        text = _text(vote)
        files["text.json"] = canonical(text.blocks)
        files["text.txt"] = _readable(vote, text).encode()
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


def _facts(vote: VoteRow) -> Iterator[Fact]:
    """The facts of the vote, its ballots and its text, in the order of the log."""
    chosen = Q(object_kind="vote", object_id=vote.pk)
    if vote.subject:
        of_it = Q(stream=vote.subject_id)
        about_it = Q(topic__in=_OF_ITS_TEXT, state__contains=str(vote.pk))
        saved = Q(topic=Proposal.VersionSaved.TOPIC, decided_at=_text(vote).saved_at)
        chosen |= of_it & (about_it | saved)
    yield from Fact.objects.filter(chosen).order_by("position").iterator(chunk_size=2_000)


def _text(vote: VoteRow) -> VersionRow:
    subject = vote.subject
    assert subject
    return VersionRow.objects.get(pk=version_id(UUID(subject["id"]), subject["version"]))


def _vote(vote: VoteRow) -> dict[str, Any]:
    assert vote.outcome
    group = GroupRow.objects.filter(pk=vote.group).values_list("names", flat=True).first()
    return {
        "id": str(vote.pk),
        "group": {"id": str(vote.group), "names": group},
        "question": vote.question,
        "subject": vote.subject,
        "language": _text(vote).language if vote.subject else None,
        "opened_at": _moment(vote.opened_at),
        "closed_at": _moment(vote.closed_at),
        "electors": vote.electors,
        "box": vote.box,
        "rule": vote.rule,
        "rule_in_words": {
            language: [say(language, id, **args) for id, args in rule_sentences(vote.rule)]
            for language in LANGUAGES
        },
        "outcome": vote.outcome,
        "outcome_in_words": {
            language: say_all(language, sentences(vote.outcome)) for language in LANGUAGES
        },
    }


def _roll(vote: VoteRow, roll: list[ElectorRow], facts: list[Fact]) -> Iterator[dict[str, Any]]:
    assert vote.closed_at
    bodies = references({one.organisation for one in roll if one.organisation})
    known = people({person for one in roll for person in (one.person, one.cast_by)})
    speaking = _speaking(vote, vote.closed_at)
    cast_under = {  # by elector, the mandate of the last ballot
        str(state["elector"]): state["mandate"]
        for state in (json.loads(f.state) for f in facts if f.topic in _OF_BALLOTS)
    }
    for one in roll:
        mandate = cast_under.get(str(one.elector))
        yield {
            "elector": str(one.elector),
            "organisation": one.organisation and bodies[one.organisation],
            "person": one.person and known[one.person],
            "college": one.college,
            "weight": str(Fraction(one.weight, vote.unit)),
            "speakers": speaking[one.organisation] if one.person is None else [],
            "voted": one.voted,
            "cast_by": one.cast_by and known[one.cast_by],
            "mandate": mandate,
            "choice": one.choice,
        }


def _speaking(vote: VoteRow, at: datetime) -> dict[UUID | None, list[dict[str, Any]]]:
    """The speakers of each seated organisation on the closing day, as recorded at the close."""
    bodies = ElectorRow.objects.filter(vote=vote.pk, person=None).values("organisation")
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


def _readable(vote: VoteRow, text: VersionRow) -> str:
    """The text in plain words: numbered articles, separate headings, indented lists."""
    assert vote.subject
    title = vote.subject["title"].get(text.language, "")
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


def _moment(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _json(data: Any) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _line(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"
