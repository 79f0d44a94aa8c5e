"""The forum's settings, with two addresses more for the bare views that it is measured against."""

from majlis.settings import *  # noqa: F403

ROOT_URLCONF = "bench.urls"
