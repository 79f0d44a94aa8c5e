"""Faults that `make check` must refuse: unsafe packages, and secrets in the tree."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.support import dependencies, leaks
from tests.support.dependencies import (
    faults_from_npm,
    faults_from_pypi,
    faults_of_licences,
    faults_of_package_lock,
    faults_of_requirements,
)

ROOT = Path(__file__).resolve().parent.parent
HASH = "    --hash=sha256:" + "0" * 64
GOOD = {"version": "1.0.0", "integrity": "sha512-" + "a" * 86 + "==", "license": "MIT"}


@pytest.mark.parametrize("name", dependencies.LOCKS)
def test_the_present_locks_have_no_fault(name: str) -> None:
    text = (ROOT / name).read_text()
    assert list(faults_of_requirements(text)) == []
    assert len(dependencies.versions(text)) > 40


@pytest.mark.parametrize(
    "line",
    [
        "django==5.2.19",
        "django>=5.2 \\\n" + HASH,
        "django @ https://elsewhere.example/django.whl",
        "-e git+https://elsewhere.example/django#egg=django",
        "--extra-index-url https://elsewhere.example/simple",
        "--find-links wheels",
        "./django",
    ],
)
def test_a_package_without_a_hash_or_from_elsewhere_is_refused(line: str) -> None:
    assert len(list(faults_of_requirements(f"# a lock\n{line}\n"))) >= 1
    assert list(faults_of_requirements(f"a2wsgi==1.10.10 \\\n{HASH}\n")) == []


@pytest.mark.parametrize(
    ("name", "version", "why"),
    [
        ("django", "5.2.1", "CVE-2025-64459"),
        ("django", "6.0.1", "only the series 5.2"),
        ("cryptography", "43.0.0", "CVE-2024-12797"),
    ],
)
def test_a_vulnerable_or_unsupported_version_is_refused(name: str, version: str, why: str) -> None:
    faults = list(faults_of_requirements(f"{name}=={version} \\\n{HASH}\n"))
    assert [why in fault for fault in faults] == [True]


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"integrity": ""}, "hash"),
        ({"integrity": "sha1-abc"}, "hash"),
        ({"resolved": "https://elsewhere.example/x.tgz"}, "registry"),
        ({"license": "SSPL-1.0"}, "licence"),
        ({"license": "(MIT AND SSPL-1.0)"}, "licence"),
    ],
)
def test_an_npm_package_without_hash_registry_or_compatible_licence_is_refused(
    more: dict[str, str], why: str
) -> None:
    def faults(one: dict[str, Any]) -> list[str]:
        return list(faults_of_package_lock({"packages": {"": {}, "node_modules/a": one}}))

    assert faults(GOOD) == []
    assert why in faults({**GOOD, **more})[0]
    assert faults({**GOOD, "license": "(SSPL-1.0 OR CC0-1.0)"}) == []


def test_an_old_npm_package_is_refused() -> None:
    lock = {"packages": {"node_modules/vite": {**GOOD, "version": "7.0.0"}}}
    assert "CVE-2025-62522" in next(faults_of_package_lock(lock))


def test_a_licence_that_is_not_allowed_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(faults_of_licences(["django", "psycopg", "nobody-has-this"])) == []
    monkeypatch.setattr(dependencies, "ALLOWED", {"MIT"})
    assert [fault.split(":")[0] for fault in faults_of_licences(["django", "attrs"])] == ["django"]


def test_vulnerabilities_known_to_the_registries_are_reported() -> None:
    vulnerability = {"id": "PYSEC-1", "fix_versions": ["2"]}
    answered: list[dict[str, Any]] = [
        {"name": "a", "version": "1", "vulns": [vulnerability]},
        {"name": "b", "version": "1", "vulns": []},
    ]
    assert faults_from_pypi(answered) == ["a 1 has the vulnerability PYSEC-1; fixed in 2"]
    by_npm = {
        name: {"name": name, "range": "<2", "severity": severity}
        for name, severity in (("a", "high"), ("b", "low"))
    }
    assert faults_from_npm({"vulnerabilities": by_npm}) == [
        "a <2: a vulnerability of severity high"
    ]


@pytest.mark.parametrize(
    ("answers", "status"), [(None, 0), ([], 0), (["a 1 has the vulnerability PYSEC-1"], 1)]
)
def test_an_unreachable_registry_is_reported_and_a_known_vulnerability_fails(
    answers: list[str] | None,
    status: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(dependencies, "known_to_pypi", lambda lock: answers)
    monkeypatch.setattr(dependencies, "known_to_npm", list)
    assert dependencies.main() == status
    output = capsys.readouterr().out
    assert ("PyPI's list of known vulnerabilities cannot be reached" in output) == (answers is None)
    assert ("PYSEC-1" in output) == bool(answers)


@pytest.mark.parametrize("output", [None, "not json", '{"message": "405 Method Not Allowed"}'])
def test_an_unusable_answer_of_a_registry_counts_as_none(
    output: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ran(*_: object, **__: object) -> subprocess.CompletedProcess[str]:
        skipped = json.dumps({"dependencies": [{"name": "django", "skip_reason": "not found"}]})
        return subprocess.CompletedProcess([], 1, stdout=output or skipped)

    monkeypatch.setattr(subprocess, "run", ran)
    assert dependencies.known_to_pypi(ROOT / "requirements.txt") is None
    assert dependencies.known_to_npm() is None


# Concatenated here, or this file itself would be refused.
SECRETS = {
    "AWS Access Key": "key = 'AKIA" + "IOSFODNN7ABCDEFG'",
    "Private Key": "-----BEGIN RSA " + "PRIVATE KEY-----",
    "GitHub Token": "token = 'ghp_" + "x8Tq2LmZ9vB4nK7wR1yC5dF3gH6jP0sAeU2i'",
    "Basic Auth Credentials": "url = 'https://" + "majlis:hunter2hunter2@db.example.org'",
    "Secret Keyword": "pass" + "word = 'correct-horse-battery'",
}


@pytest.mark.parametrize(("kind", "line"), SECRETS.items())
def test_a_secret_in_the_tree_is_refused(kind: str, line: str, tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    (tmp_path / "platform").mkdir()
    (tmp_path / "platform" / "settings.py").write_text(f"DEBUG = False\n{line}\n")
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_it.py").write_text(f"{line}\n")
    found = leaks.new(leaks.leaks(tmp_path, leaks.tracked(tmp_path)))
    expected = {f"platform/settings.py:2: looks like a secret ({kind})"}
    if kind not in leaks.PASSWORDS:  # a password of an invented person
        expected.add(f"tests/test_it.py:1: looks like a secret ({kind})")
    # Some match more than one rule.
    assert expected <= set(found)
    assert {place.partition(": ")[0] for place in found} == {
        place.partition(": ")[0] for place in expected
    }
    assert not any(line in place for place in found)


def test_a_reviewed_finding_is_not_reported_again() -> None:
    listed = json.loads(leaks.KNOWN.read_text())["results"]
    name = "federations/membership/rules.py"
    assert listed[name], "the role of a secretary looks like a secret"
    assert leaks.leaks(ROOT, [name])
    assert leaks.new(leaks.leaks(ROOT, [name])) == []
    assert str(ROOT) not in leaks.KNOWN.read_text()
