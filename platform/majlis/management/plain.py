"""A command whose `--help` names its own options alone, and not the eight that Django gives to all."""

from __future__ import annotations

from django.core.management.base import BaseCommand


class PlainCommand(BaseCommand):
    """For commands that people type; those common options still work."""

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
