"""An export of a hundred thousand facts, in the memory of a thousand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.services import environment_of

PROGRAM = """
import resource, sys, time
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from bench.plenty import copy, live
from majlis.audit.aggregate import Format
from majlis.audit.explorer import chosen
from majlis.audit.exports import exported
from majlis.eventstore.store import head
actor = live(1_000)
copy(int(sys.argv[1]), with_rows=False)
def peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
for format in Format:
    for part in exported(lambda: chosen({}, actor), actor, format, "fr", 5_000): pass
before = peak()
for format in Format:
    began = time.perf_counter()
    size = sum(len(part) for part in exported(lambda: chosen({}, actor), actor, format, "fr", head()))
    print(format, round(head() / (time.perf_counter() - began)), "facts a second", size, file=sys.stderr)
print(peak() - before)
"""


@pytest.mark.soak
def test_an_export_takes_constant_memory(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, "100000"],
        env={**environment_of(tmp_path), "DJANGO_SETTINGS_MODULE": "majlis.settings"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert int(ran.stdout) < 30, "megabytes more than an export of five thousand"
