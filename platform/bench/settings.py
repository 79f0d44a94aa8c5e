"""The forum's settings, with two more addresses for the bare views."""

from majlis.settings import *  # noqa: F403

ROOT_URLCONF = "bench.urls"
