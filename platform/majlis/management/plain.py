"""A base command whose `--help` omits Django's eight common options."""

from __future__ import annotations

from django.core.management.base import BaseCommand


class PlainCommand(BaseCommand):
    """For commands that people type; the omitted options still work."""

    suppressed_base_arguments = {
        "--settings",
        "--pythonpath",
        "--traceback",
        "--no-color",
        "--force-color",
        "--version",
        "--verbosity",
        "--skip-checks",
    }
