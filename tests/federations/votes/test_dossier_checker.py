"""The checker without the forum's code: genuine dossiers pass, and tampered parts are named."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import datetime, timedelta
from fractions import Fraction
from operator import itemgetter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from federations.votes.commands import cast_ballot
from federations.votes.dossier import PURPOSE, Dossier, dossier_of, statement
from federations.votes.projection import VoteRow
from federations.votes.rules import Ballot, Choice, Elector, Rule, decide
from majlis.audit import checker
from majlis.audit.checker import Key, Voter, decided
from majlis.audit.seal import keys
from majlis.folding import looks
from majlis.writing import IGNORED
from tests.federations.votes.test_rules_properties import rules, votes
from tests.support.dossiers import a_closed_vote, a_secret_vote, findings
from tests.support.world import a_panel, an_open_vote, close_at_its_end

Files = dict[str, bytes]


@given(rules(), votes())
def test_the_checker_counts_as_the_forum_does(rule: Rule, vote: Any) -> None:
    roll, ballots, _ = vote
    choices = {ballot.elector: ballot.choice.value for ballot in ballots}
    voters = [
        Voter(one.college, one.organisation is not None, one.weight, choices.get(one.elector))
        for one in roll
    ]
    assert decided(rule.as_data(), voters) == decide(rule, roll, ballots).as_data()


REPORTED = Path(__file__).parents[3] / "platform/example_forum/facts/decision_rules.json"


@pytest.mark.parametrize("body", json.loads(REPORTED.read_text()), ids=lambda body: body["id"])
@pytest.mark.parametrize("choices", ["ffa", "fff-", "aab-f", "f--a-x"])
def test_the_checker_counts_the_rules_of_real_bodies_as_the_forum_does(
    body: dict[str, Any], choices: str
) -> None:
    letters = {"f": "for", "a": "against", "x": "abstain", "b": "blank"}
    for data in (body["rule"], *(one["rule"] for one in body["variants"])):
        rule = Rule.parse(data)
        colleges: list[str | None] = [*rule.colleges] or [None]
        roll = [
            Elector(str(i), str(i), colleges[i % len(colleges)], Fraction(i + 1, 2))
            for i in range(len(choices))
        ]
        cast = {str(i): letters[x] for i, x in enumerate(choices) if x in letters}
        voters = [Voter(one.college, True, one.weight, cast.get(one.elector)) for one in roll]
        ballots = [Ballot(who, Choice(choice)) for who, choice in cast.items()]
        assert decided(rule.as_data(), voters) == decide(rule, roll, ballots).as_data()


# -- dossiers ------------------------------------------------------------------------------------

a_database = pytest.mark.django_db(transaction=True)


def opened(packed: bytes) -> Files:
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(files: Files) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def made(vote: Any) -> Dossier:
    return dossier_of(VoteRow.objects.get(pk=vote))


def signed_again(files: Files) -> Files:
    """The tampered files, signed again with the forum's key."""
    manifest = json.loads(files["manifest.json"])
    own = {"manifest.json", "signature.txt"}
    manifest["files"] = {
        name: hashlib.sha256(content).hexdigest()
        for name, content in files.items()
        if name not in own
    }
    whole = json.dumps(manifest).encode()
    signed = statement(manifest["vote"], manifest["position"], hashlib.sha256(whole).hexdigest())
    signature = f"{signed}\n{keys.sign(signed.encode(), PURPOSE)}\n"
    return {**files, "manifest.json": whole, "signature.txt": signature.encode()}


def edited(name: str, edit: Callable[[Any], Any]) -> Callable[[Files], Files]:
    def change(files: Files) -> Files:
        data = json.loads(files[name])
        data = edit(data) or data
        return {**files, name: json.dumps(data, ensure_ascii=False).encode()}

    return change


def in_the_facts(topic: str, edit: Callable[[dict[str, Any]], Any]) -> Callable[[Files], Files]:
    """Changes the state of the first fact of a topic, without its proof."""

    def change(files: Files) -> Files:
        lines = [json.loads(one) for one in files["facts.jsonl"].splitlines()]
        line = next(one for one in lines if one["topic"] == topic)
        state = json.loads(line["state"])
        edit(state)
        line["state"] = json.dumps(state)
        return {**files, "facts.jsonl": "\n".join(map(json.dumps, lines)).encode()}

    return change


def without_fact(topic: str) -> Callable[[Files], Files]:
    def change(files: Files) -> Files:
        lines = files["facts.jsonl"].splitlines()
        gone = next(one for one in lines if json.loads(one)["topic"] == topic)
        return {**files, "facts.jsonl": b"\n".join(one for one in lines if one != gone)}

    return change


def fact_twice(files: Files) -> Files:
    lines = files["facts.jsonl"].splitlines()
    again = next(one for one in lines if json.loads(one)["topic"] == "ballot.cast")
    return {**files, "facts.jsonl": b"\n".join([*lines, again])}


def wrong_proof(files: Files) -> Files:
    lines = [json.loads(one) for one in files["facts.jsonl"].splitlines()]
    lines[0]["proof"][0] = "00" * 32
    return {**files, "facts.jsonl": "\n".join(map(json.dumps, lines)).encode()}


def set_field(name: str, value: Any) -> Callable[[dict[str, Any]], Any]:
    return lambda data: data.update({name: value})


# Tampering, even with the forum's key, and the part of the check that detects it.
TAMPERINGS: dict[str, tuple[Callable[[Files], Files], str]] = {
    "a choice": (edited("roll.json", lambda roll: roll[0].update(choice="against")), "ballots"),
    "an added ballot": (
        edited("roll.json", lambda roll: roll[3].update(voted=True, choice="for")),
        "ballots",
    ),
    "a removed ballot": (
        edited("roll.json", lambda roll: roll[0].update(voted=False, choice=None)),
        "ballots",
    ),
    "the caster": (
        edited("roll.json", lambda roll: roll[0]["cast_by"].update(id="0" * 8)),
        "ballots",
    ),
    "a removed elector": (edited("roll.json", lambda roll: roll[:-1]), "roll"),
    "an elector twice": (edited("roll.json", lambda roll: [*roll[:-1], roll[0]]), "roll"),
    "a weight": (edited("roll.json", lambda roll: roll[0].update(weight="3")), "roll"),
    "a weight of the log": (
        in_the_facts("vote.opened", lambda state: state["roll"][0].update(weight="3")),
        "proofs",
    ),
    "the rule": (
        edited("vote.json", lambda it: it["rule"]["conditions"][0].update(threshold="1/3")),
        "vote",
    ),
    "the question": (edited("vote.json", set_field("question", {"fr": "Une autre ?"})), "vote"),
    "the verdict": (
        edited("vote.json", lambda it: it["outcome"].update(verdict="rejected")),
        "outcome",
    ),
    "a count": (
        edited("vote.json", lambda it: it["outcome"]["counts"]["persons"].update({"for": 3})),
        "outcome",
    ),
    "the text": (
        edited("text.json", lambda blocks: blocks[0]["content"][0].update(text="Autre")),
        "text",
    ),
    "a ballot of the log": (in_the_facts("ballot.cast", set_field("choice", "against")), "proofs"),
    "a fact removed": (without_fact("ballot.cast"), "ballots"),
    "the close removed": (without_fact("vote.closed"), "outcome"),
    "a fact twice": (fact_twice, "proofs"),
    "a proof": (wrong_proof, "proofs"),
    "the checkpoint": (
        lambda files: {
            **files,
            "checkpoint.txt": files["checkpoint.txt"].replace(b"position", b"positiom"),
        },
        "checkpoint",
    ),
}


@a_database
def test_each_tampering_is_found_even_when_signed_again_with_the_forums_key() -> None:
    vote, _ = a_closed_vote()
    packed = made(vote).packed()
    genuine = opened(packed)
    assert not [name for name, ok in findings(packed).items() if ok is False]
    # A dossier does not depend on the order of files or the time of packing.
    assert False not in findings(zipped(dict(reversed(genuine.items())))).values()
    for what, (change, part) in TAMPERINGS.items():
        tampered = change(genuine)
        assert findings(zipped(signed_again(tampered)))[part] is False, what
        assert findings(zipped(tampered))["files"] is False, what


@a_database
def test_added_missing_and_forged_parts_of_an_archive_are_found() -> None:
    vote, _ = a_closed_vote()
    packed = made(vote).packed()
    genuine = opened(packed)
    more = {**genuine, "annex.txt": b"More"}
    assert findings(zipped(more))["files"] is False
    less = {name: content for name, content in genuine.items() if name != "text.txt"}
    assert findings(zipped(less))["files"] is False
    manifest = {**genuine, "manifest.json": genuine["manifest.json"] + b" "}
    assert findings(zipped(manifest))["signature"] is False
    forged = genuine["signature.txt"][:-30] + b"A" * 27 + b"==\n"
    assert findings(zipped({**genuine, "signature.txt": forged}))["signature"] is False
    other = Key("majlis/log/another", checker.LOG, bytes(32))
    assert findings(packed, other)["signature"] is False
    assert "whose-key" not in findings(packed, keys.public_key())
    assert findings(packed[:-40]) == {"archive": False}


@a_database
def test_a_box_changed_after_the_close_is_found() -> None:
    vote, _ = a_secret_vote()
    genuine = opened(made(vote).packed())
    assert False not in findings(zipped(genuine)).values()
    assert findings(zipped(genuine))["secrecy"] is None
    for edit in (
        lambda box: box[0].__setitem__(1, "blank"),
        lambda box: box[:-1],
        lambda box: [*box, ["f" * 8, "for", None, 1]],
    ):
        tampered = edited("box.json", edit)(genuine)
        assert findings(zipped(signed_again(tampered)))["box"] is False


def facts_edited(edit: Callable[[list[dict[str, Any]]], Any]) -> Callable[[Files], Files]:
    """Changes the facts, without their proofs."""

    def change(files: Files) -> Files:
        facts = [json.loads(one) for one in files["facts.jsonl"].splitlines()]
        edit(facts)
        return {**files, "facts.jsonl": "\n".join(map(json.dumps, facts)).encode()}

    return change


def of_topic(facts: list[dict[str, Any]], topic: str) -> dict[str, Any]:
    return next(fact for fact in facts if fact["topic"] == topic)


def closed_early(facts: list[dict[str, Any]]) -> None:
    of_topic(facts, "vote.closed")["decided_at"] = of_topic(facts, "vote.opened")["decided_at"]


def closed_by_an_earlier_version(facts: list[dict[str, Any]]) -> None:
    of_topic(facts, "vote.closed")["schema"] = 1


def cast_by_one_person(facts: list[dict[str, Any]]) -> None:
    for fact in facts:
        if fact["topic"] == "participation.recorded":
            fact["state"] = json.dumps({**json.loads(fact["state"]), "person": "0" * 8})


def with_a_quorum_of_all(facts: list[dict[str, Any]]) -> None:
    fact = of_topic(facts, "vote.opened")
    state = json.loads(fact["state"])
    state["rule"]["quorum"]["at_least"] = "1"
    fact["state"] = json.dumps(state)


def cast_after_the_end(facts: list[dict[str, Any]]) -> None:
    announced = of_topic(facts, "vote.end-announced")
    end = datetime.fromisoformat(json.loads(announced["state"])["closes_at"])
    late = of_topic(facts, "participation.recorded")
    late["decided_at"] = (end + timedelta(minutes=2)).isoformat()
    late["position"], announced["position"] = announced["position"], late["position"]
    facts.sort(key=itemgetter("position"))


# Votes that a forum must not close like this, and the part of the check that says so.
UNLAWFUL = [(closed_early, "end"), (cast_by_one_person, "box"), (with_a_quorum_of_all, "box")]


@a_database
def test_the_checker_itself_refuses_an_early_close_and_a_box_that_had_to_stay_closed() -> None:
    genuine = opened(made(a_secret_vote()[0]).packed())
    for edit, part in UNLAWFUL:
        unlawful = facts_edited(edit)(genuine)
        assert findings(zipped(signed_again(unlawful)))[part] is False, edit.__name__
        # Before version 2 the forum did so: the reader is told, and the dossier does not fail for it.
        earlier = facts_edited(closed_by_an_earlier_version)(unlawful)
        found = findings(zipped(signed_again(earlier)))
        assert ("earlier" in found, found.get(part)) == (True, None), edit.__name__
    assert findings(zipped(facts_edited(cast_after_the_end)(genuine)))["ballots"] is False


@a_database
def test_a_box_beside_an_outcome_without_one_and_counts_without_a_quorum_are_found() -> None:
    genuine = opened(made(a_secret_vote("fa")[0]).packed())
    assert findings(zipped(signed_again({**genuine, "box.json": b"[]"})))["box"] is False
    counts = edited("vote.json", lambda it: it["outcome"].update(counts={}))(genuine)
    assert findings(zipped(signed_again(counts)))["outcome"] is False


@a_database
def test_what_earlier_versions_recorded_where_too_few_took_part_is_still_confirmed() -> None:
    """They did not look at the quorum first."""
    genuine = opened(made(a_secret_vote("f")[0]).packed())

    def as_then(facts: list[dict[str, Any]]) -> None:
        fact = of_topic(facts, "vote.closed")
        state = json.loads(fact["state"])
        state["outcome"]["verdict"] = "too_few"
        fact.update(schema=1, state=json.dumps(state))

    earlier = edited("vote.json", lambda it: it["outcome"].update(verdict="too_few"))(
        facts_edited(as_then)(genuine)
    )
    found = findings(zipped(signed_again(earlier)))
    # The proofs fail, because the test changed a fact.
    assert (found["proofs"], found["same-outcome"], "outcome" in found) == (False, None, False)


@a_database
def test_an_end_that_was_announced_at_the_last_moment_is_told_and_fails_no_dossier() -> None:
    genuine = opened(made(a_closed_vote()[0]).packed())

    def announced(minutes: float) -> Callable[[list[dict[str, Any]]], Any]:
        def edit(facts: list[dict[str, Any]]) -> None:
            fact = of_topic(facts, "vote.end-announced")
            end = datetime.fromisoformat(json.loads(fact["state"])["closes_at"])
            fact["decided_at"] = (end - timedelta(minutes=minutes)).isoformat()

        return edit

    found = findings(zipped(facts_edited(announced(4))(genuine)))
    assert found["short-notice"] is None
    assert "short-notice" not in findings(zipped(facts_edited(announced(6))(genuine)))


def test_the_checker_leaves_the_same_signs_out_of_names_as_the_forum() -> None:
    signs = [chr(code) for code in range(sys.maxunicode + 1)]
    own = {sign for sign in signs if checker.UNSEEN.fullmatch(sign)}
    assert own == {sign for sign in signs if IGNORED.fullmatch(sign)}
    for name in ("a\u200bb", "Ａ b", "e\u200d\u0301", "x\u3164y", "Straße\u00a0 1", "a\nb"):
        assert checker._looks(name) == looks(name), ascii(name)


RULES = [
    {"secrecy": "hidden", "changeable": True},
    {"quorum": None},
    {"conditions": [{"share_of": "for", "among": "roll", "threshold": "2/3"}]},
    {
        "conditions": [
            {"share_of": "for", "among": "expressed", "measure": "weight", "threshold": "2/3"},
            {"share_of": "against", "among": "cast", "threshold": "1/4", "at_most": True},
        ]
    },
    {
        "conditions": [],
        "colleges": {
            "a": [{"share_of": "for", "among": "cast", "threshold": "1/2", "strict": True}],
            "b": [
                {
                    "share_of": "for",
                    "among": "roll",
                    "measure": "organisations",
                    "threshold": "1/2",
                }
            ],
        },
    },
    {"electors": "persons"},
]


@a_database
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: "-".join(rule))
def test_the_checker_alone_confirms_the_verdict_under_each_kind_of_rule(
    rule: dict[str, Any], tmp_path: Path
) -> None:
    panel = a_panel(4)
    bodies = [one.organisation for one in panel.delegates]
    vote = an_open_vote(
        panel,
        rule,
        colleges=dict(zip(bodies, "aabb", strict=True)) if "colleges" in rule else {},
        weights=dict(zip(bodies, map(Fraction, ("3/2", "1/3", "1", "2")), strict=True)),
    )
    for delegate, choice in zip(panel.delegates, ("for", "against", "abstain"), strict=False):
        if rule.get("electors") == "persons":
            assert delegate.person
            cast_ballot(delegate, vote, delegate.person, Choice(choice))
        else:
            panel.cast(vote, delegate, Choice(choice))
    if rule.get("changeable"):
        panel.cast(vote, panel.chair, Choice.BLANK)
    close_at_its_end(panel.chair, vote)
    ran = alone(made(vote).packed(), tmp_path, "fr", str(keys.public_key()))
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "le résultat est le même" in ran.stdout


@a_database
def test_the_checker_reports_checked_and_unchecked_parts_in_three_languages(tmp_path: Path) -> None:
    vote, _ = a_secret_vote()
    packed = made(vote).packed()
    words = {
        "fr": ("Recompté", "Non vérifié", "Non vérifiable"),
        "ar": ("أُعيد العد", "لم يُتحقق", "لا يمكن التحقق"),
        "en": ("Counted again", "Not checked", "Cannot be known"),
    }
    for language, expected in words.items():
        ran = alone(packed, tmp_path, language)
        assert ran.returncode == 0, ran.stdout
        assert all(one in ran.stdout for one in expected)
        files = opened(packed)
        wrong = alone(zipped({**files, "text.txt": b"?"}), tmp_path, language)
        assert wrong.returncode == 1
        assert "✗" in wrong.stdout


def alone(packed: bytes, folder: Path, language: str, key: str = "") -> Any:
    """The checker's file alone in a folder, run by a Python without our packages."""
    script = Path(shutil.copy(checker.__file__, folder / "checker.py"))
    archive = folder / "dossier.zip"
    archive.write_bytes(packed)
    closed = "import sys; sys.modules.update(majlis=None, federations=None, django=None)"
    run = f"{closed}; import runpy; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"
    more = ["--key", key] if key else []
    return subprocess.run(
        [sys.executable, "-c", run, script, "dossier", archive, "--language", language, *more],
        cwd=folder,
        env={"PYTHONIOENCODING": "utf-8", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_checker_imports_nothing_of_the_forum() -> None:
    source = Path(checker.__file__).read_text()
    imported = {
        line.split()[1].partition(".")[0]
        for line in source.splitlines()
        if line.startswith(("import ", "from "))
    }
    assert imported - set(sys.stdlib_module_names) == {"cryptography"}
