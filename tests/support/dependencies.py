"""Checks every locked package: `python -m tests.support.dependencies`.

First offline: every file is pinned by its hash and comes from the configured registry, licences are
compatible, Django's series is supported, and no package is older than the versions below, each of which
fixed a published vulnerability. Then online: PyPI's and npm's lists of known vulnerabilities. An
unreachable service is reported, because then nothing was checked.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any

from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.txt", "requirements-dev.txt")
FRONTEND = ROOT / "frontend"

# Timeout in seconds of a service, for all packages.
PATIENCE = 120

# Django's long-term support: https://www.djangoproject.com/download/#supported-versions
DJANGO, SUPPORTED_UNTIL = "5.2", date(2028, 4, 30)

# The version that fixed a vulnerability, and its number. The list is not complete: it detects a lock
# made from old files when no service can be reached.
SINCE: dict[str, tuple[str, str]] = {
    "cryptography": ("44.0.1", "CVE-2024-12797"),
    "django": ("5.2.8", "CVE-2025-64459"),
    "django-allauth": ("65.13.0", "CVE-2025-65431"),
    "djangorestframework": ("3.15.2", "CVE-2024-21520"),
    "gunicorn": ("23.0.0", "CVE-2024-6827"),
    "idna": ("3.7", "CVE-2024-3651"),
    "redis": ("4.5.5", "CVE-2023-28859"),
    "requests": ("2.32.4", "CVE-2024-47081"),
    "sqlparse": ("0.5.0", "CVE-2024-4340"),
    "twisted": ("24.7.0", "CVE-2024-41671"),
    "urllib3": ("2.6.0", "CVE-2025-66418"),
    "werkzeug": ("3.0.6", "CVE-2024-49767"),
}
SINCE_NPM: dict[str, tuple[str, str]] = {
    "cross-spawn": ("7.0.5", "CVE-2024-21538"),
    "devalue": ("5.6.2", "CVE-2026-22775"),
    "happy-dom": ("20.0.0", "CVE-2025-61927"),
    "nanoid": ("3.3.8", "CVE-2024-55565"),
    "svelte": ("5.46.4", "CVE-2025-15265"),
    "vite": ("7.1.11", "CVE-2025-62522"),
    "vitest": ("3.0.5", "CVE-2025-24964"),
}

# Licences compatible with AGPL-3.0-or-later, by SPDX name or as packages write them.
ALLOWED = {
    "0BSD", "Apache Software License", "Apache-2.0", "BSD", "BSD 3-Clause", "BSD License",
    "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "CC0-1.0", "ISC", "LGPL-3.0-only", "MIT",
    "MIT License", "MIT-0", "MIT-CMU", "MPL-2.0", "Mozilla Public License 2.0 (MPL 2.0)", "OFL-1.1",
    "PSF-2.0", "Python Software Foundation License", "Python-2.0", "TCL", "Unlicense", "ZPL-2.1",
}  # fmt: skip
# Licence texts that no program can parse; a person has read them in the packages' files.
READ = {
    "axe-playwright-python": "MIT",
    "pyphen": "MPL-2.0",  # GPL 2+, LGPL 2.1+ or MPL 1.1, by choice: the first two are compatible
    "pypdfium2": "BSD-3-Clause",  # or Apache-2.0, and the permissive licences of PDFium and its libraries
    "qrcode": "BSD-3-Clause",  # declared as "Other/Proprietary" because of the MIT code it was made from
}

_REQUIREMENT = re.compile(
    r"^(?P<name>[A-Za-z0-9][\w.-]*)(\[[\w,-]+\])?==(?P<version>[\w.!+-]+)( ; (?P<where>[^\\]+?))?"
    r"(?P<hashes>( \\\n +--hash=sha256:[0-9a-f]{64})+)$",
    re.MULTILINE,
)
_INTEGRITY = re.compile(r"^sha512-[A-Za-z0-9+/]{86}==$")


def faults_of_requirements(text: str) -> Iterator[str]:
    """Faults of a requirements file: every line must be a version and its hashes."""
    left = _REQUIREMENT.sub("", text)
    for line in left.splitlines():
        if line.strip() and not line.startswith("#"):
            yield f"not pinned by hash, or from elsewhere: {line.strip()}"
    yield from _too_old(versions(text), SINCE)
    django = versions(text).get("django")
    if django and not any(one.startswith(f"{DJANGO}.") for one in django):
        yield f"django {', '.join(django)}: only the series {DJANGO} is known to be supported"
    if datetime.now(UTC).date() > SUPPORTED_UNTIL:
        yield f"django {DJANGO} is no longer supported since {SUPPORTED_UNTIL}"


def versions(text: str) -> dict[str, list[str]]:
    """The locked versions of each package; more than one if platforms differ."""
    found: dict[str, list[str]] = {}
    for one in _REQUIREMENT.finditer(text):
        found.setdefault(one["name"].lower(), []).append(one["version"])
    return found


def faults_of_package_lock(lock: Mapping[str, Any]) -> Iterator[str]:
    """Faults of npm's lock file."""
    packages: dict[str, dict[str, Any]] = {
        place: one for place, one in lock["packages"].items() if place
    }
    found: dict[str, list[str]] = {}
    for place, one in packages.items():
        name = one.get("name") or place.rpartition("node_modules/")[2]
        found.setdefault(name, []).append(one.get("version", "0"))
        if not _INTEGRITY.match(one.get("integrity", "")):
            yield f"{name}: not pinned by hash"
        if "resolved" in one or one.get("link"):
            yield f"{name}: not from the configured registry ({one.get('resolved', 'a folder')})"
        if not _is_allowed(one.get("license", "")):
            yield f"{name}: the licence {one.get('license', 'none')!r} is not allowed"
    yield from _too_old(found, SINCE_NPM)


def _too_old(
    locked: Mapping[str, Iterable[str]], since: Mapping[str, tuple[str, str]]
) -> Iterator[str]:
    for name, (fixed, vulnerability) in since.items():
        for version in locked.get(name, ()):
            if Version(version) < Version(fixed):
                yield f"{name} {version} has the vulnerability {vulnerability}; {fixed} does not"


def faults_of_licences(names: Iterable[str]) -> Iterator[str]:
    """Faults of the licences of the installed packages among these."""
    for name in names:
        try:
            declared = metadata(name)
        except PackageNotFoundError:  # locked for another kind of machine
            continue
        classified = [
            one.rpartition(" :: ")[2]
            for one in declared.get_all("Classifier", [])
            if one.startswith("License :: ") and not one.endswith(":: OSI Approved")
        ]
        licence = (
            READ.get(name)
            or _first(declared.get_all("License-Expression"))
            or " AND ".join(classified)
            or _first(declared.get_all("License"))
        )
        if not _is_allowed(licence):
            yield f"{name}: the licence {licence!r} is not allowed"


def _first(values: list[str] | None) -> str:
    return values[0] if values else ""


def _is_allowed(licence: str) -> bool:
    """Of `A OR B` one must be allowed, of `A AND B` both."""
    bare = licence.removeprefix("(").removesuffix(")") if licence.startswith("(") else licence
    return any(
        all(part.strip() in ALLOWED for part in choice.split(" AND "))
        for choice in bare.split(" OR ")
    )


def known_to_pypi(lock: Path) -> list[str] | None:
    """Vulnerabilities of these packages known to PyPI; None if it cannot be reached."""
    # One package first: without an answer, the others are not requested.
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as one:
        text = lock.read_text()
        django = re.search(r"^django==(?:.*\\\n)+.*\n", text, re.MULTILINE)
        assert django, "Django is in the lock"
        one.write(django[0])
        one.flush()
        if _pip_audit(Path(one.name)) is None:
            return None
    return _pip_audit(lock)


def _pip_audit(lock: Path) -> list[str] | None:
    command = [sys.executable, "-m", "pip_audit", "--disable-pip", "--require-hashes"]
    options = ["--format", "json", "--progress-spinner", "off", "--timeout", "10"]
    output = _json_output([*command, *options, "--requirement", str(lock)])
    answered = [one for one in output.get("dependencies", []) if "skip_reason" not in one]
    return faults_from_pypi(answered) if answered else None


def faults_from_pypi(answered: Iterable[Mapping[str, Any]]) -> list[str]:
    return [
        f"{one['name']} {one['version']} has the vulnerability {vulnerability['id']}; fixed in "
        f"{', '.join(vulnerability['fix_versions']) or 'no version yet'}"
        for one in answered
        for vulnerability in one["vulns"]
    ]


def known_to_npm() -> list[str] | None:
    """Vulnerabilities, moderate or worse, of the front end known to npm; None without an answer."""
    output = _json_output(["npm", "audit", "--json", "--fetch-retries=0", "--fetch-timeout=20000"])
    return faults_from_npm(output) if "vulnerabilities" in output else None


def _json_output(command: list[str]) -> dict[str, Any]:
    """The JSON output of a program, whatever its exit code; empty if there is none."""
    try:
        ran = subprocess.run(
            command, cwd=FRONTEND, capture_output=True, text=True, timeout=PATIENCE
        )
        output: dict[str, Any] = json.loads(ran.stdout)
    except (ValueError, subprocess.TimeoutExpired):
        return {}
    return output


def faults_from_npm(output: Mapping[str, Any]) -> list[str]:
    return [
        f"{one['name']} {one['range']}: a vulnerability of severity {one['severity']}"
        for one in output["vulnerabilities"].values()
        if one["severity"] not in ("info", "low")
    ]


def main() -> int:
    """Prints each check and every fault; returns 1 if there is one."""
    faults: list[str] = []
    for name in LOCKS:
        text = (ROOT / name).read_text()
        faults += [f"{name}: {fault}" for fault in faults_of_requirements(text)]
        faults += [f"{name}: {fault}" for fault in faults_of_licences(versions(text))]
    lock = json.loads((FRONTEND / "package-lock.json").read_text())
    faults += [f"package-lock.json: {fault}" for fault in faults_of_package_lock(lock)]
    for registry, known in (("PyPI", known_to_pypi(ROOT / LOCKS[1])), ("npm", known_to_npm())):
        if known is None:
            _print(
                f"{registry}'s list of known vulnerabilities cannot be reached: not checked. Checked here: "
                f"hashes, sources, licences, series, {len(SINCE)} + {len(SINCE_NPM)} known vulnerabilities."
            )
        else:
            faults += [f"{registry}: {fault}" for fault in known]
    for fault in faults:
        _print(fault)
    return 1 if faults else 0


def _print(text: str) -> None:
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main())
