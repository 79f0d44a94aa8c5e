"""The forum's settings, with two more addresses for the bare views, and no limit."""

from majlis.settings import *  # noqa: F403

ROOT_URLCONF = "bench.urls"
# Every measured request comes from loopback.
STRANGERS_A_MINUTE = 10**9
