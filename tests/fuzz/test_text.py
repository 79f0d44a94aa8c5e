"""Any text in any field of any command: read back as sent, or refused with the field's name.

"Read back" means three places: the API, the log, and rows rebuilt from the log.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st
from rest_framework.test import APIClient

from federations.working_groups.aggregate import Visibility
from majlis.accounts.models import User
from majlis.domain import today
from majlis.eventstore.models import Fact
from majlis.eventstore.sealing import states
from majlis.eventstore.store import head
from majlis.http import limits
from majlis.texts import LANGUAGES, say
from majlis.writing import MOST_MARKS, fault, is_seen
from tests.support.people import signed_in
from tests.support.tables import every_row
from tests.support.world import (
    MAJORITY,
    a_draft,
    a_group,
    a_listing,
    a_panel,
    a_scheduled_vote,
    a_text,
    an_action,
)

pytestmark = pytest.mark.django_db

EXAMPLES = 10
# Letters that a sentence in each language has.
LETTERS = {"fr": re.compile("[a-zé]"), "en": re.compile("[a-z]"), "ar": re.compile("[ء-ي]")}

# Besides hypothesis's own examples. Prose fields accept nearly all but the last row, one-line fields fewer.
TRAPS = [
    "Fédération", " autour ", "e\u0301 é", "اَلْمَجْلِسُ", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "\u2067نسيج\u2069", "می\u200cخواهم",
    "👨\u200d👩\u200d👧", "🇲🇦", "👍🏿", "<script>alert(1)</script>", "{ $at } { -brand }", "%s {0} \\u0000",
    "'; DROP TABLE fact; --", "Un\nDeux", "Un\r\nDeux\t", "\ufeffBOM", "un\u200bdeux", "\u202bنسيج\u202c",
    "\u2067ouvert", "null", "0", "\u00a0x", "ﷺ", "\U0010fffd", "\ue000",
    "a\x00b", "\ud83d", "\udc00\ud83d", "\x07", "oui\u202enon", "\uffff", "e" + "\u0301" * 40, "\u3164", " ",
]  # fmt: skip
TEXT = st.one_of(
    st.sampled_from(TRAPS),
    st.text(min_size=1, max_size=20),
    st.text(st.characters(categories=["Cs", "Cc", "Cf", "Mn", "Lo", "So", "Zs"]), min_size=1, max_size=8),
)  # fmt: skip


T = "the text goes here"
SOON = str(today() + timedelta(days=30))
ORGANISATION = {"names": {"fr": "Organisme"}, "type": "federation"}
REPORTED = {"source": "Journal", "confidence": "haute"}
NEED = {"direction": "need", "title": {"fr": "Un besoin"}, "expires_on": SOON}


@dataclass(frozen=True)
class Field:
    """A text field of at most `longest` characters: the body with the text (`T`), and its place when read."""

    to: str
    body: dict[str, Any]
    back: str
    at: str
    longest: int
    line: bool = False
    proper: bool = False
    refusal: str = "invalid"


def places(body: Any, place: str = "") -> list[str]:
    """The places of `T` in a body, as a refusal names them."""
    if body == T:
        return [place.removeprefix(".")]
    inner = (
        body.items()
        if isinstance(body, dict)
        else enumerate(body)
        if isinstance(body, list)
        else ()
    )
    return [found for name, value in inner for found in places(value, f"{place}.{name}")]


def organisation(body: dict[str, Any], longest: int, proper: bool = False) -> Field:
    (at,) = places(body)
    return Field(
        "organisations", ORGANISATION | body, "organisations/{id}", at, longest, proper, proper
    )


def group(body: dict[str, Any], longest: int, line: bool = False, proper: bool = False) -> Field:
    (at,) = places(body)
    names = {"names": {"fr": "Un groupe"}}
    return Field("groups", names | body, "groups/{id}", f"rows.0.{at}", longest, line, proper)


FIELDS = {
    "name": organisation({"names": {"ar": T}}, 4_000, True),
    "acronym": organisation({"acronym": T}, 100, True),
    "description": organisation({"description": {"fr": T}}, 4_000),
    "source": organisation({"reported": REPORTED | {"source": T}}, 4_000),
    "confidence": organisation({"reported": REPORTED | {"confidence": T}}, 500),
    "group": group({"names": {"en": T}}, 4_000, True, True),
    "edition": group({"edition": T}, 40, True),
    "mission": group({"charter": {"mission": {"fr": T}}}, 4_000),
    "scope": group({"charter": {"scope": {"ar": T}}}, 4_000),
    "deliverable": group({"charter": {"deliverables": [{"fr": T}]}}, 4_000),
    "reason of an archive": Field(
        "groups/{group}/archive", {"reason": T}, "groups/{id}", "rows.0.archived_reason", 2_000
    ),
    "action": Field(
        "groups/{other}/actions", {"title": {"ar": T}, "assignee": "{chair}"}, "groups/{other}/actions",
        "results.0.title.ar", 4_000, True,
    ),
    "reason of a block": Field(
        "actions/{action}/block", {"reason": T}, "groups/{group}/actions",
        "results.0.blocked_reason", 2_000,
    ),
    "title": Field(
        "proposals/{proposal}/title", {"title": {"fr": "Une filière", "ar": T}}, "proposals/{id}",
        "title.ar", 300, True,
    ),
    "text": Field(
        "proposals/{proposal}/versions", {"based_on": 1, "blocks": a_text(T)},
        "proposals/{id}/versions/2", "blocks.0.content.0.text", 900_000,
        refusal="text-not-well-formed",
    ),
    "title in translation": Field(
        "proposals/{proposal}/translations",
        {"version": 1, "language": "ar", "title": T, "blocks": a_text("نص")},
        "proposals/{id}/versions/1", "translations.0.title", 300, True,
    ),
    "question": Field(
        "votes", {"group": "{group}", "question": {"en": T}, "rule": MAJORITY}, "votes/{id}",
        "rows.0.question.en", 4_000, True,
    ),
    "name of a rule": Field(
        "votes",
        {"group": "{group}", "question": {"fr": "Oui ?"}, "rule": MAJORITY | {"name": {"fr": T}}},
        "votes/{id}", "rows.0.rule.name.fr", 300, True, refusal="bad-rule",
    ),
    "reason of a cancellation": Field(
        "votes/{vote}/cancel", {"reason": {"fr": T}}, "votes/{id}", "rows.0.reason.fr", 4_000
    ),
    "need": Field("listings", NEED | {"title": {"fr": T}}, "listings/{id}", "title.fr", 4_000, True),
    "description of a need": Field(
        "listings", NEED | {"description": {"fr": T}}, "listings/{id}", "description.fr", 4_000
    ),
    "answer": Field("listings/{listing}/answer", {"message": T}, "links/{id}", "message", 4_000),
}  # fmt: skip


@dataclass(frozen=True)
class World:
    """An administrator who chairs a group, and one object of each kind to write about."""

    client: APIClient
    ids: dict[str, str]

    def send(self, field: Field, text: str) -> Any:
        escaped = any("\ud800" <= letter <= "\udfff" for letter in text)
        body = json.dumps(field.body).replace(json.dumps(T), json.dumps(text, ensure_ascii=escaped))
        for name, id in self.ids.items():
            body = body.replace(f"{{{name}}}", id)
        to = f"/api/{field.to.format(**self.ids)}"
        return self.client.post(to, body, content_type="application/json")

    def read(self, field: Field, id: str) -> Any:
        found = self.client.get(f"/api/{field.back.format(**self.ids, id=id)}").json()
        for name in field.at.split("."):
            found = found[int(name) if name.isdigit() else name]
        return found


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setattr(limits, "count", lambda key, seconds: (0, 1))
    panel = a_panel(2, Visibility.PUBLIC)
    User.objects.update(is_administrator=True)
    made = {
        "chair": panel.chair.person,
        "group": panel.group,
        "other": a_group(Visibility.PUBLIC, chair=panel.chair),
        "proposal": a_draft(panel.group, panel.chair),
        "action": an_action(panel.group, assignee=panel.chair),
        "vote": a_scheduled_vote(panel),
        "listing": a_listing(panel.delegates[1]),
    }
    ids = {name: str(id) for name, id in made.items()}
    return World(signed_in(panel.chair), ids)


def is_right(field: Field, text: str) -> bool:
    return (
        fault(text, line=field.line, proper=field.proper) is None
        and len(text) <= field.longest
        # A run of a formatted text may be blank.
        and (is_seen(text) or field.refusal == "text-not-well-formed")
    )


@pytest.mark.parametrize("name", FIELDS)
def test_a_text_is_kept_or_refused_at_its_field(world: World, name: str) -> None:
    field = FIELDS[name]

    @settings(max_examples=EXAMPLES)
    @given(TEXT, st.sampled_from([*LANGUAGES]))
    def check(text: str, language: str) -> None:
        with transaction.atomic():
            User.objects.update(language=language)
            before = head()
            answer = world.send(field, text)
            if is_right(field, text):
                assert answer.status_code in (200, 201), answer.json()
                assert world.read(field, answer.json()["id"]) == text
                (state,) = states([Fact.objects.order_by("-position")[0]])
                assert json.dumps(text) in json.dumps(state)
            else:
                refused(field, text, answer, language)
                assert head() == before
            transaction.set_rollback(True)

    check()


def refused(field: Field, text: str, answer: Any, language: str) -> None:
    """Checks for a sentence in the reader's language, at the field concerned."""
    found, problem = fault(text, line=field.line, proper=field.proper), answer.json()
    assert answer.status_code in (400, 422), problem
    if problem["code"] == "invalid":
        ((place, [why]),) = problem["errors"].items()
        assert [place] == places(field.body)
        if found:
            expected = say(language, found.message, character=found.character, most=MOST_MARKS)
            assert why == {"code": found.code, "detail": expected}
        assert LETTERS[language].search(why["detail"])
    else:
        assert problem["code"] == field.refusal
        assert LETTERS[language].search(problem["detail"])


def test_a_rebuild_restores_every_text(world: World) -> None:
    written = 0
    for name, field in FIELDS.items():
        for text in [trap for trap in TRAPS if is_right(field, trap)]:
            answer = world.send(field, text)
            # Some commands succeed only once, and some names are taken by then.
            written += answer.status_code < 300
            assert answer.status_code < 300 or answer.status_code == 409, (name, text, answer.data)
    assert written > 150
    before = every_row()
    call_command("rebuild", quiet=True, stdout=StringIO())
    assert every_row() == before


@pytest.mark.parametrize("name", FIELDS)
def test_a_megabyte_of_text_is_kept_or_refused_at_its_field(world: World, name: str) -> None:
    field = FIELDS[name]
    for text in ("é" * 450_000, "e" + "\u0301" * 450_000):
        answer = world.send(field, text)
        if is_right(field, text):
            assert answer.status_code in (200, 201)
            assert world.read(field, answer.json()["id"]) == text
        else:
            refused(field, text, answer, "fr")
