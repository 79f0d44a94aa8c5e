"""`majlis demo`: the forums on which it may run, and the end of its play."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.core.management import CommandError, call_command

from majlis.eventstore.store import head
from tests.support.services import environment_of
from tests.support.world import an_organisation


@pytest.mark.django_db
def test_the_command_refuses_a_real_forum(settings: LazySettings) -> None:
    settings.DEMO = True
    an_organisation()
    before = head()
    with pytest.raises(CommandError, match="real forum"):
        call_command("demo")
    assert head() == before


def test_ctrl_c_ends_the_play_without_an_error(tmp_path: Path) -> None:
    """In a separate process, as in use: the log's polling ends, and no error is printed."""
    environment = {**environment_of(tmp_path), "MAJLIS_DEMO": "1"}
    majlis = [sys.executable, "-m", "majlis"]
    subprocess.run([*majlis, "migrate", "-v0"], env=environment, check=True)
    with subprocess.Popen(
        [*majlis, "demo", "--live", "--every", "0.2"],
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    ) as play:
        assert play.stdout
        for line in play.stdout:
            if "votes" in line:
                break
        play.send_signal(signal.SIGINT)
        output, errors = play.communicate(timeout=30)
    assert play.returncode == 0
    assert output.endswith("The play has ended; its facts are kept.\n")
    assert errors == ""
