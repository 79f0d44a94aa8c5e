"""Searches every tracked file for secrets: `python -m tests.support.leaks`.

Uses detect-secrets with the settings of `.secrets.baseline`, which also lists findings that a person has
reviewed as harmless. Findings are compared by file and content, so that a line may move. `--accept`
rewrites the list: read its difference before you commit it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from detect_secrets.core import baseline
from detect_secrets.core.secrets_collection import SecretsCollection
from detect_secrets.settings import configure_settings_from_baseline, transient_settings

ROOT = Path(__file__).resolve().parents[2]
KNOWN = ROOT / ".secrets.baseline"
# Generated files, full of digests.
MADE = {
    ".secrets.baseline",
    "frontend/package-lock.json",
    "frontend/schema.yml",
    "requirements-dev.txt",
    "requirements.txt",
    "tests/golden/facts.jsonl",
}
# Passwords of invented people. Keys and tokens are searched for there as well.
INVENTED = ("tests/", "frontend/src/kit/")
PASSWORDS = {"Basic Auth Credentials", "Secret Keyword"}


def leaks(root: Path, files: Iterable[str]) -> SecretsCollection:
    """All findings in these files of `root`, with the settings of the list."""
    found = SecretsCollection(root=str(root))
    with transient_settings({}):
        configure_settings_from_baseline(json.loads(KNOWN.read_text()))
        found.scan_files(*(name for name in files if name not in MADE))
    for name, secret in list(found):
        invented = name.startswith(INVENTED) or name.endswith(".test.ts")
        if invented and secret.type in PASSWORDS:
            found[name].remove(secret)
    return found


def new(found: SecretsCollection) -> list[str]:
    """The places of findings that are not in the list, without their content."""
    listed = json.loads(KNOWN.read_text())["results"]
    known = {
        (name, one["type"], one["hashed_secret"]) for name, all in listed.items() for one in all
    }
    return [
        f"{name}:{secret.line_number}: looks like a secret ({secret.type})"
        for name, secret in found
        if (name, secret.type, secret.secret_hash) not in known
    ]


def tracked(root: Path) -> list[str]:
    """Tracked files, and untracked ones that are not ignored."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    return [name for name in listed.split("\0") if name and (root / name).is_file()]


def main() -> int:
    """Prints the place of each new finding; returns 1 if there is one. `--accept` adds all to the list."""
    found = leaks(ROOT, tracked(ROOT))
    if sys.argv[1:] == ["--accept"]:
        with transient_settings({}):
            configure_settings_from_baseline(json.loads(KNOWN.read_text()))
            listed = baseline.format_for_output(found, is_slim_mode=True)
        for name, all in listed["results"].items():
            for one in all:
                one["filename"] = name  # relative to the repository
        KNOWN.write_text(json.dumps(listed, indent=1) + "\n")
        return 0
    places = new(found)
    for place in places:
        sys.stdout.write(f"{place}\n")
    if places:
        sys.stdout.write("Remove it and replace the secret. If it is harmless: make no-secrets\n")
    return 1 if places else 0


if __name__ == "__main__":
    sys.exit(main())
