"""An upgrade from an earlier commit: nothing is lost, every page answers.

The earlier commit's code, taken from git, makes its example and a history with every fact that it has;
then this code migrates that database.
"""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.golden import lines as golden
from tests.support.machines import ROOT, Machine
from tests.support.services import PostgreSQL

# Paths whose changes affect stored data; and the number of commits to go back if one does not run.
STORED = ("*/migrations/*.py", "*/aggregate.py", "*/projection.py", "*/models.py")
BACK = 10

MAKE_HISTORY = """
majlis('migrate', verbosity=0)
majlis('demo', stdout=io.StringIO())
from random import Random
from majlis.eventstore.models import Fact
from tests.golden.lines import lines
from tests.support.histories import History
history = History()
if hasattr(history, 'live_every_fact'):
    history.live_every_fact()
else:  # commits that keep the rarer acts in a file of their own
    from tests.support.every_fact import do_the_rarer_acts
    chance = Random(2026)
    history.live([chance.randrange(10_000) for _ in range(1_500)])
    do_the_rarer_acts()
# A history seals only now and then, and the proofs of a forum without a seal are 404.
majlis('seal', stdout=io.StringIO())
topics = set(Fact.objects.values_list('topic', flat=True))
missing = sorted({line.topic for line in lines()} - topics)
print(json.dumps({'missing': missing, 'facts': Fact.objects.count()}))
"""

UPGRADE = """
import yaml
from django.test import Client
from majlis.accounts.models import User
from majlis.accounts.rights import rights
from majlis.eventstore.models import Fact
before = Fact.objects.count()
streams = set(Fact.objects.values_list('stream', flat=True))
without = set(User.objects.values_list('pk', flat=True)) - streams
majlis('migrate', verbosity=0)
found = list(Fact.objects.order_by('position')[before:].values_list('topic', 'stream'))
live = every_row()
majlis('rebuild', quiet=True, stdout=io.StringIO())
rebuilt = every_row()
answers = []
document = yaml.safe_load(open('frontend/schema.yml'))
paths = document['paths']
shared = {f'#/components/parameters/{name}': it
          for name, it in document['components']['parameters'].items()}
for user in [User.objects.filter(is_administrator=True).first(),
             User.objects.filter(demo_role__isnull=False, is_administrator=False).first()]:
    browser = Client(SERVER_NAME='localhost')
    browser.force_login(user)
    for path, methods in paths.items():
        parameters = methods.get('get', {}).get('parameters', ())
        parameters = [shared.get(one.get('$ref'), one) for one in parameters]
        if 'get' not in methods or '{' in path or any(one.get('required') for one in parameters):
            continue
        answer = browser.get(path)
        answers.append((user.demo_role, path, answer.status_code))
        one = path + '/{id}'
        if one in paths and answer.status_code == 200:
            page = answer.json()
            for row in (page if isinstance(page, list) else page.get('results', []))[:20]:
                page = one.replace('{id}', row['id'])
                answers.append((user.demo_role, page, browser.get(page).status_code))
print(json.dumps({
    'differ': [table for table in live if live[table] != rebuilt[table]],
    'rows': sum(map(len, live.values())),
    'facts': before,
    'found': sorted({topic for topic, _ in found}),
    'of_all': {stream for _, stream in found} == without,
    'differences': list(rights('default', 'default')),
    'answers': answers,
}))
"""


def git(*arguments: str) -> bytes | None:
    """The output of git; `None` if git fails."""
    ran = subprocess.run(
        # The user who runs the tests may not own the clone.
        ["git", "-c", "safe.directory=*", *arguments],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    return ran.stdout if ran.returncode == 0 else None


def commits_before(commit: str) -> Iterator[str]:
    """The commits before one, the nearest first."""
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("not a git checkout: there is no earlier commit to upgrade from")
    before = (git("log", "--first-parent", "--format=%H", f"-n{BACK}", f"{commit}^") or b"").split()
    if not before:
        pytest.skip("a shallow clone: its history has no earlier commit to upgrade from")
    return (one.decode() for one in before)


def before_the_last_change() -> str:
    """The last commit that changed stored data: the upgrade starts from the one before."""
    return (git("log", "--format=%H", "-n1", "HEAD", "--", *STORED) or b"HEAD").decode().strip()


def a_forum_of(commit: str, folder: Path, **environment: str) -> int | None:
    """A forum made by a commit's code: its number of facts; `None` if that code does not run."""
    sources = folder / commit
    archive = git("archive", commit)
    assert archive
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(sources, filter="data")
    ran = Machine(folder / "data", sources, MAJLIS_DEMO="1", **environment).runs(MAKE_HISTORY)
    if ran.returncode:
        return None
    report = json.loads(ran.stdout)
    assert report["missing"] == [], f"{commit} recorded no fact of these topics"
    return int(report["facts"])


CASES = [
    pytest.param("sqlite", "HEAD", id="sqlite-previous"),
    pytest.param("postgres", "stored", id="postgres-last-change"),
    pytest.param("sqlite", "stored", id="sqlite-last-change", marks=pytest.mark.soak),
    pytest.param("postgres", "HEAD", id="postgres-previous", marks=pytest.mark.soak),
]


@pytest.mark.parametrize(("database", "since"), CASES)
def test_a_forum_of_an_earlier_commit_is_upgraded_without_loss(
    database: str, since: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    for commit in commits_before("HEAD" if since == "HEAD" else before_the_last_change()):
        folder = tmp_path / commit[:12]
        folder.mkdir()
        environment = {}
        if database == "postgres":
            server: PostgreSQL = request.getfixturevalue("postgresql")
            environment["DATABASE_URL"] = server.new_database()
        if facts := a_forum_of(commit, folder, **environment):
            break
    else:
        pytest.fail(f"the code of none of the {BACK} earlier commits runs")

    now = Machine(folder / "data", MAJLIS_DEMO="1", **environment)
    ran = now.runs(UPGRADE)
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout)

    assert found["facts"] == facts
    assert found["facts"] > len(golden.lines())
    assert found["differ"] == []
    # Accounts from before accounts had facts are recorded as found, each once.
    assert set(found["found"]) <= {"account.known"}
    assert found["of_all"]
    assert found["differences"] == []
    assert found["rows"] > facts / 4
    wrong = [answer for answer in found["answers"] if answer[2] not in (200, 403)]
    # The QR code exists only during the setup of a second factor.
    assert {page for _, page, _ in wrong} <= {"/api/me/qr-code"}, wrong
    assert sum(code == 200 for _, _, code in found["answers"]) > 100
