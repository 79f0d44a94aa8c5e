"""The printable PDF of a dossier, in the reader's language.

`majlis.documents` makes the PDF of a page. A server that cannot make PDFs refuses this one and still serves
the archive. The PDF prints the hash of the archive and the forum's signature, in words and as a QR code of
the public page that checks them.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator, Mapping
from datetime import datetime
from fractions import Fraction
from typing import Any

from django.template.loader import render_to_string
from qrcode import QRCode  # type: ignore[import-untyped]  # it has no types
from qrcode.image.svg import SvgPathFillImage  # type: ignore[import-untyped]

from federations.proposals.rules import articles
from federations.votes.dossier import Dossier, reference_of, words_of
from federations.votes.rules import OFFERED, Secrecy
from majlis.documents import pdf_of
from majlis.domain import CIVIL_TIME
from majlis.texts import isolated, say

# Maximum rows of the printed roll, set in some seconds; the archive has all rows.
MOST_LINES = 1_000


def record_of(dossier: Dossier, language: str, site: str) -> bytes:
    """A PDF of a dossier in `fr`, `ar` or `en`; `site` is the forum's address. Raises `PdfNotAvailable`."""
    page = render_to_string("votes/record.html", _page(dossier, language, site))
    return pdf_of(page, dossier.hash.encode()[:32])


def _page(dossier: Dossier, language: str, site: str) -> dict[str, Any]:
    vote, roll = dossier.read("vote.json"), dossier.read("roll.json")
    outcome, secret = vote["outcome"], vote["rule"]["secrecy"] == Secrecy.SECRET
    address = site + dossier.address

    def word(id: str, **args: object) -> str:
        return say(language, id, **args)

    return {
        "language": language,
        "direction": _direction(language),
        "title": word("vote-dossier"),
        "question": _named(vote["question"], language)[0],
        "question_direction": _direction(_named(vote["question"], language)[1]),
        "forum": site.partition("://")[2],
        "reference": reference_of(dossier.vote),
        "group": _name(vote["group"]["names"], language),
        "opened": _moment(vote["opened_at"], language),
        "closed": _moment(vote["closed_at"], language),
        "verdict": word("vote-outcome", verdict=outcome["verdict"]),
        "outcome": vote["outcome_in_words"][language],
        "rule": vote["rule_in_words"][language],
        "text": _text(dossier, vote) if vote["subject"] else None,
        "counts": list(_counts(outcome["counts"], language)) if outcome["counts"] else [],
        "weighed": any(Fraction(line["weight"]) != 1 for line in roll),
        "colleges": bool(vote["rule"]["colleges"]),
        "roll": [_line(line, language, secret=secret) for line in roll[:MOST_LINES]],
        "more": word("record-roll-more", count=len(roll) - MOST_LINES)
        if len(roll) > MOST_LINES
        else "",
        "proof": list(_proof(dossier, vote, language)),
        "code": _code(address),
        "address": address,
        "footer": word(
            "record-footer", position=str(dossier.checkpoint.position), hash=dossier.hash[:16]
        ),
        "page": word("record-page"),
        "words": {
            "forum": word("record-forum"),
            "reference": word("record-reference"),
            "version": vote["subject"]
            and word("record-version", number=vote["subject"]["version"]),
            "group": word("record-group"),
            "opened": word("record-opened"),
            "closed": word("record-closed"),
            "text": word("record-text"),
            "no_text": word("record-text-none"),
            "rule": word("record-rule"),
            "outcome": word("record-outcome"),
            "choice": word("record-choice"),
            "voices": word("record-voices"),
            "weight": word("vote-measure", measure="weight"),
            "college": word("record-college"),
            "roll": word("record-roll-secret" if secret else "record-roll"),
            "who": word("record-roll-who"),
            "by": word("record-roll-by"),
            "proof": word("record-proof"),
            "scan": word("record-scan"),
        },
    }


def _direction(language: str) -> str:
    return "rtl" if language == "ar" else "ltr"


def _named(names: Mapping[str, str] | None, language: str) -> tuple[str, str]:
    """A name in this language, or else in another one, with its language."""
    known = {key: name for key, name in (names or {}).items() if name}
    found = language if language in known else next(iter(known), language)
    return isolated(known.get(found, "")), found


def _name(names: Mapping[str, str] | None, language: str) -> str:
    """The name inside isolation marks (U+2068, U+2069), for a line of another direction."""
    return f"\u2068{_named(names, language)[0]}\u2069"


def _moment(at: str, language: str) -> str:
    return say(language, "record-moment", when=datetime.fromisoformat(at).astimezone(CIVIL_TIME))


def _text(dossier: Dossier, vote: Mapping[str, Any]) -> dict[str, Any]:
    """The text in its authoritative language, whatever the reader's language."""
    language, blocks = vote["language"], dossier.read("text.json")
    numbers = articles(blocks)
    return {
        "language": language,
        "direction": _direction(language),
        "title": _named(vote["subject"]["title"], language)[0],
        "blocks": [
            {
                "heading": block["type"] in ("heading", "article"),
                "level": block["level"] if block["type"] == "list_item" else 0,
                "words": isolated(words_of(block, numbers, language)),
            }
            for block in blocks
        ],
    }


def _counts(counts: Mapping[str, Any], language: str) -> Iterator[dict[str, Any]]:
    labels = {choice.value: say(language, "vote-choice", choice=choice.value) for choice in OFFERED}
    labels |= {base: say(language, "vote-base", base=base) for base in ("cast", "roll")}
    for key, label in labels.items():
        yield {
            "label": label,
            "persons": counts["persons"][key],
            "weight": counts["weight"][key],
        }


def _line(line: Mapping[str, Any], language: str, *, secret: bool) -> dict[str, Any]:
    body = _name((line["organisation"] or {}).get("names"), language)
    choice = say(language, "record-roll-absent")
    if line["voted"]:
        voted = say(language, "record-roll-voted")
        choice = voted if secret else say(language, "vote-choice", choice=line["choice"])
    return {
        # Isolated, like the names of bodies, for a Latin name in an Arabic line.
        "who": f"\u2068{line['person']['name']}\u2069 ({body})" if line["person"] else body,
        "college": line["college"] or "",
        "weight": line["weight"],
        "by": line["cast_by"]["name"] if line["cast_by"] else "",
        "choice": choice,
    }


def _proof(dossier: Dossier, vote: Mapping[str, Any], language: str) -> Iterator[tuple[str, str]]:
    yield say(language, "record-hash"), dossier.hash
    if vote["subject"]:
        yield say(language, "record-text-hash"), vote["subject"]["hash"]
    if vote["box"]:
        yield say(language, "record-box"), vote["box"]
    yield say(language, "vote-dossier-position"), str(dossier.checkpoint.position)
    sealed = f"{dossier.checkpoint.size} · {bytes(dossier.checkpoint.root).hex()}"
    yield say(language, "record-checkpoint"), sealed
    yield say(language, "record-key"), str(dossier.read("manifest.json")["key"])


def _code(address: str) -> str:
    """A QR code as a data URI."""
    drawn = io.BytesIO()
    code = QRCode(box_size=4, border=2, image_factory=SvgPathFillImage)
    code.add_data(address)
    code.make_image().save(drawn)
    return f"data:image/svg+xml;base64,{base64.b64encode(drawn.getvalue()).decode()}"
