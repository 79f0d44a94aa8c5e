"""`majlis decide`: any file in, JSON and an exit code out."""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from hypothesis import given
from hypothesis import strategies as st

import federations.votes
from federations.management.commands.decide import Command, answer
from federations.votes.rules import BadRule, sentences
from majlis.texts import LANGUAGES, bare, say, say_all

VOTE: dict[str, Any] = {
    "rule": {
        "quorum": {"of": "persons", "at_least": "1/4", "strict": False},
        "conditions": [{"share_of": "for", "among": "expressed", "threshold": "2/3"}],
    },
    "roll": [{"elector": f"seat {i}", "organisation": f"Exemple {i}"} for i in range(8)],
    "ballots": [
        {"elector": "seat 0", "choice": "for"},
        {"elector": "seat 1", "choice": "for"},
        {"elector": "seat 2", "choice": "against"},
    ],
}


def plain(text: str) -> str:
    """A sentence without Fluent's isolating marks, its no-break spaces made ordinary."""
    return re.sub("[\u00a0\u202f]", " ", bare(text))


def answered(document: Any, language: str = "fr") -> dict[str, Any]:
    return answer(json.dumps(document).encode(), language)


def error(document: Any) -> dict[str, Any]:
    found: dict[str, Any] = answered(document)["error"]
    return found


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, Any]]:
    """Runs the command on JSON data, or a file's bytes: the exit code and the JSON printed."""

    def run(document: Any, *options: str) -> tuple[int, Any]:
        file = tmp_path / "vote.json"
        file.write_bytes(document if isinstance(document, bytes) else json.dumps(document).encode())
        code = 0
        try:
            call_command(Command(), str(file), *options)
        except SystemExit as ended:
            code = int(str(ended.code))
        return code, json.loads(capsys.readouterr().out)

    return run


def test_the_outcome_has_the_documented_members(run: Callable[..., tuple[int, Any]]) -> None:
    code, outcome = run(VOTE)
    assert code == 0
    assert list(outcome) == ["quorum", "counts", "conditions", "verdict", "sentence"]
    assert (outcome["quorum"]["met"], outcome["quorum"]["counted"]) == (True, 3)
    assert outcome["quorum"]["needed"] == 2
    assert outcome["conditions"][0]["share"] == "2/3"
    assert outcome["conditions"][0]["met"] is True
    assert outcome["counts"]["persons"]["for"] == 2
    assert outcome["verdict"] == "adopted"


def test_a_vote_is_read_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given = io.TextIOWrapper(io.BytesIO(json.dumps(VOTE).encode()))
    monkeypatch.setattr(sys, "stdin", given)
    call_command(Command(), "-", "--language", "en")
    assert json.loads(capsys.readouterr().out)["verdict"] == "adopted"


def test_an_ascii_terminal_gets_arabic_as_escapes(tmp_path: Path) -> None:
    raw = io.BytesIO()
    terminal = io.TextIOWrapper(raw, encoding="ascii")
    file = tmp_path / "vote.json"
    file.write_text(json.dumps(VOTE))
    call_command(Command(), str(file), "--language", "ar", stdout=terminal)
    terminal.flush()
    assert "النصاب" in json.loads(raw.getvalue())["sentence"]


SENTENCES = {
    "fr": (
        "La proposition est adoptée. Quorum atteint : 3 électeurs participants sur 8 "
        "(seuil : au moins 25 % des inscrits). C’est 1 électeur de plus que nécessaire. "
        "Condition remplie : 2 voix pour sur 3, soit 66,6 % des voix exprimées "
        "(seuil : au moins 2/3). C’est tout juste assez."
    ),
    "ar": (
        "اعتُمد المقترح. اكتمل النصاب القانوني: شارك 3 ناخبين من أصل 8 "
        "(العتبة: ما لا يقل عن 25 في المائة من المسجلين). يزيد على المطلوب: ناخب واحد. "
        "استُوفي الشرط: صوتان مؤيدان من أصل 3، أي 66,6 في المائة من الأصوات المعبر عنها "
        "(العتبة: ما لا يقل عن 2/3). وهذا هو القدر المطلوب تماما."
    ),
    "en": (
        "The proposal is adopted. Quorum met: 3 electors took part out of 8 "
        "(threshold: at least 25% of the roll). That is 1 elector more than needed. "
        "Condition met: 2 votes for out of 3, or 66.6% of the votes for or against "
        "(threshold: at least 2/3). That is exactly enough."
    ),
}


@pytest.mark.parametrize("language", SENTENCES)
def test_the_sentence_is_in_the_requested_language(
    run: Callable[..., tuple[int, Any]], language: str
) -> None:
    _, outcome = run(VOTE, "--language", language)
    assert plain(outcome["sentence"]) == SENTENCES[language]


def with_choices(choices: str, *, on_roll: int = 0, **condition: Any) -> dict[str, Any]:
    """A vote of `f`or, `a`gainst and a`b`stain under one condition."""
    words = {"f": "for", "a": "against", "b": "abstain"}
    terms = {"share_of": "for", "among": "expressed", "threshold": "1/2", **condition}
    size = max(on_roll, len(choices))
    return {
        "rule": {"conditions": [terms]},
        "roll": [{"elector": str(i), "organisation": str(i)} for i in range(size)],
        "ballots": [{"elector": str(i), "choice": words[c]} for i, c in enumerate(choices)],
    }


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "لا صوت مؤيدا من أصل"),
        (1, "صوت مؤيد واحد من أصل"),
        (2, "صوتان مؤيدان من أصل"),
        (3, "3 أصوات مؤيدة من أصل"),
        (11, "11 صوتا مؤيدا من أصل"),
        (100, "100 صوت مؤيد من أصل"),
        (103, "103 أصوات مؤيدة من أصل"),
    ],
)
def test_arabic_uses_its_plural_forms(count: int, words: str) -> None:
    sentence = plain(answered(with_choices("f" * count + "a"), "ar")["sentence"])
    assert words in sentence


@pytest.mark.parametrize(
    ("vote", "words"),
    [
        (
            with_choices("fa", strict=True),
            "plus de 50 %, et l’atteindre ne suffit pas). Il manque 1 voix pour y parvenir.",
        ),
        (with_choices("fa"), "au moins 50 %). C’est tout juste assez."),
        (
            with_choices("fffa", share_of="against", threshold="1/4", at_most=True),
            (
                "1 voix contre sur 4, soit 25 % des voix exprimées (seuil : au plus 25 %). "
                "C’est tout juste le maximum admis."
            ),
        ),
        (
            with_choices("ffaa", share_of="against", threshold="1/4", at_most=True, strict=True),
            "moins de 25 %, sans l’atteindre). C’est 2 voix de trop.",
        ),
        (
            with_choices("ffffffff", share_of="against", threshold="1/4", at_most=True),
            "C’est 2 voix de moins que le maximum admis.",
        ),
        (
            with_choices("ff", on_roll=3, among="roll", measure="organisations"),
            "2 organisations pour sur 3, soit 66,6 % des organisations inscrites",
        ),
        (with_choices("bb"), "aucune voix exprimée, donc aucune part à mesurer."),
        (
            with_choices("faa", measure="weight"),
            (
                "un poids de 1 pour sur 3, soit 33,3 % du poids des voix exprimées "
                "(seuil : au moins 50 %). L’écart au seuil est de 1/2."
            ),
        ),
        (with_choices("fa", measure="weight", strict=True), "Le seuil est exactement égalé."),
        (with_choices("f"), "Aucun quorum n’était requis."),
    ],
)
def test_the_sentence_states_the_margin(vote: dict[str, Any], words: str) -> None:
    assert words in plain(answered(vote)["sentence"])


def test_the_sentence_states_a_missed_quorum_and_names_a_college() -> None:
    terms = {"share_of": "for", "among": "cast", "threshold": "1/2"}
    vote = with_choices("fa", on_roll=10)
    vote["rule"] = {
        "quorum": {"of": "organisations", "at_least": "1/2", "strict": True},
        "colleges": {"Régions (Exemple)": [terms, terms]},
    }
    for line in vote["roll"]:
        line["college"] = "Régions (Exemple)"
    sentence = plain(answered(vote)["sentence"])
    assert sentence.startswith(
        "Faute de quorum, le vote reste sans effet. Quorum non atteint : 2 organisations "
        "participantes sur 10 (seuil : plus de 50 % des organisations inscrites, et l’atteindre ne "
        "suffit pas). Il manque 4 organisations pour y parvenir. "
        "Dans le collège « Régions (Exemple) » : Condition remplie"
    )
    assert sentence.count("Dans le collège") == 1


def test_a_latin_name_is_isolated_in_an_arabic_sentence() -> None:
    assert "\u2068Exemple (A)\u2069" in say_all(
        "ar", [("vote-verdict-college", {"college": "Exemple (A)"})]
    )


# --- refusals


# The page's table of refusals: `code` | `reason` `reason` …
REASONS = set(
    re.findall(
        r"`(?!bad-)([a-z0-9-]+)`",
        (Path(federations.votes.__path__[0]) / "RULES.md")
        .read_text(encoding="utf-8")
        .split("| code | reasons |")[1]
        .split("Rules that no vote can meet")[0],
    )
)


def changed(**parts: Any) -> dict[str, Any]:
    return {**VOTE, **parts}


LOOK_ALIKES = [{"elector": "Amal"}, {"elector": "Amal "}]
TWICE = [{"elector": "seat 0"}, {"elector": "seat 0"}]
STRANGER = [{"elector": "nobody", "choice": "for"}]
AGAIN = [*VOTE["ballots"], {"elector": "seat 1", "choice": "for"}]
ABOVE = {"conditions": [{"share_of": "for", "among": "cast", "threshold": "3/2"}]}


@pytest.mark.parametrize(
    ("document", "code", "reason", "named"),
    [
        (changed(roll=TWICE), "bad-roll", "duplicate-elector", "seat 0"),
        (changed(roll=LOOK_ALIKES), "bad-roll", "duplicate-elector", "Amal "),
        (changed(ballots=STRANGER), "bad-ballot", "unknown-elector", "nobody"),
        (changed(present=["seat 1"]), "bad-ballot", "not-present", "seat 0, seat 2"),
        (changed(ballots=AGAIN), "bad-ballot", "second-ballot", "seat 1"),
        (changed(present=["nobody"]), "bad-roll", "unknown-elector", "nobody"),
        (changed(roll=[]), "bad-roll", "empty-roll", "vide"),
        (changed(rule=ABOVE), "bad-rule", "threshold-above-one", "conditions[0].threshold"),
        (changed(rule=[]), "bad-rule", "not-an-object", "rule"),
        (changed(ballots={}), "bad-document", "not-a-list", "ballots"),
        (changed(ballots=[7]), "bad-ballot", "not-an-object", "ballots[0]"),
        (changed(roll=[{"elector": 7}]), "bad-roll", "not-text", "roll[0].elector"),
        (
            changed(roll=[{"elector": "x", "wieght": 2}]),
            "bad-roll",
            "unknown-key",
            "roll[0].wieght",
        ),
        (changed(present="all"), "bad-document", "not-a-list", "present"),
        (changed(votes=[]), "bad-document", "unknown-key", "votes"),
        ({}, "bad-document", "missing-key", "rule"),
        ([], "bad-document", "not-an-object", "document"),
        (b"", "bad-document", "not-json", "1:1"),
        (b"{", "bad-document", "not-json", "1:2"),
        (b"\xff\xfe", "bad-document", "not-utf-8", "@0"),
        (b'{"rule": 1, "rule": 2}', "bad-document", "duplicate-key", "rule"),
        (b"NaN", "bad-document", "not-exact", "NaN"),
        (b'{"rule": -Infinity}', "bad-document", "not-exact", "-Infinity"),
        (b"9" * 100_000, "bad-document", "not-json", "document"),
        (b"[" * 500_000, "bad-document", "too-deep", "imbriqués"),
        (b'{"a":' * 500_000, "bad-document", "too-deep", "imbriqués"),
    ],
)
def test_a_refusal_exits_with_code_2_and_names_the_fault(
    run: Callable[..., tuple[int, Any]], document: Any, code: str, reason: str, named: str
) -> None:
    exit_code, found = run(document)
    assert exit_code == 2
    assert list(found) == ["error"]
    assert (found["error"]["code"], found["error"]["reason"]) == (code, reason)
    assert named in plain(found["error"]["message"])


@pytest.mark.parametrize("name", ["no such file", "", "\0"])
def test_an_unreadable_file_is_refused(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        call_command(Command(), name)
    assert ended.value.code == 2
    assert json.loads(capsys.readouterr().out)["error"]["reason"] == "unreadable"


def test_a_lone_surrogate_is_printed_as_an_escape(run: Callable[..., tuple[int, Any]]) -> None:
    vote = changed(ballots=[{"elector": "\ud800", "choice": "for"}])
    code, found = run(vote)
    assert code == 2
    assert found["error"]["elector"] == "\ud800"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_documented_reason_has_its_own_sentence(
    language: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The last variant of the message only repeats the code: no documented refusal may use it."""
    names = ("at", "value", "words", "elector", "electors", "organisation", "college")
    words = dict.fromkeys(names, "x")
    assert "not-exact" in REASONS
    for reason in REASONS:
        assert reason not in say(language, "vote-refusal", reason=reason, **words)
    assert not caplog.records


def test_a_bad_rule_is_refused_with_the_code_of_bad_rule() -> None:
    assert error(changed(rule={}))["code"] == BadRule.code


# --- fuzz

anything: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=4)
    | st.sampled_from(["seat 0", "for", "persons", "2/3", "1/0", "-1", "", "cast"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)
paths = st.sampled_from(
    [
        ("rule",),
        ("roll",),
        ("ballots",),
        ("present",),
        ("rule", "quorum"),
        ("rule", "quorum", "of"),
        ("rule", "quorum", "at_least"),
        ("rule", "conditions"),
        ("rule", "conditions", 0),
        ("rule", "conditions", 0, "among"),
        ("rule", "conditions", 0, "measure"),
        ("rule", "conditions", 0, "threshold"),
        ("rule", "colleges"),
        ("roll", 0),
        ("roll", 0, "elector"),
        ("roll", 0, "organisation"),
        ("roll", 0, "college"),
        ("roll", 0, "weight"),
        ("ballots", 0),
        ("ballots", 0, "elector"),
        ("ballots", 0, "choice"),
    ]
)


@given(paths, anything)
def test_any_value_in_any_field_gives_an_outcome_or_a_refusal(
    path: tuple[Any, ...], value: Any
) -> None:
    document: Any = json.loads(json.dumps(VOTE))
    part = document
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = value
    found = answered(document)
    json.dumps(found, allow_nan=False)
    assert ("error" in found) is ("verdict" not in found)
    if "error" in found:
        assert found["error"]["reason"] in REASONS
        assert found["error"]["message"]


@given(
    st.binary(max_size=40) | st.text(max_size=40).map(lambda text: text.encode("utf-8", "replace"))
)
def test_arbitrary_bytes_are_refused(document: bytes) -> None:
    assert "error" in answer(document, "en")


def test_the_arguments_of_a_sentence_are_strings_or_numbers() -> None:
    for _, args in sentences(answered(VOTE)):
        assert all(isinstance(arg, str) or arg == arg + 0 for arg in args.values())
