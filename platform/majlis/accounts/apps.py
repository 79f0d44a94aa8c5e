"""Accounts as a Django application."""

from typing import Any

from django.apps import AppConfig
from django.db import DEFAULT_DB_ALIAS
from django.db.models.signals import post_migrate


class AccountsConfig(AppConfig):
    name = "majlis.accounts"
    label = "accounts"

    def ready(self) -> None:
        # Imported for their registrations.
        import majlis.accounts.addresses
        import majlis.accounts.door
        import majlis.accounts.erasure
        import majlis.accounts.factor_live
        import majlis.accounts.live
        import majlis.accounts.rights
        import majlis.accounts.schema  # noqa: F401
        from majlis.accounts import known_browsers, protection, sessions

        sessions.connect()
        protection.connect()
        # After the fact of a new password, by which browsers are known.
        known_browsers.connect()
        post_migrate.connect(know_accounts, sender=self)


def know_accounts(sender: AppConfig, using: str, apps: Any = None, **_: object) -> None:
    """Signal handler: the upgrade from before accounts had facts records them, once, as it finds them.

    A later account without facts was made by no command, and stays a finding of `majlis verify`.
    """
    from majlis.accounts import commands
    from majlis.domain import Actor

    # A migration to an earlier state has no table of accounts' rights yet, or no longer.
    has_table = bool(apps) and "accountrow" in apps.all_models["accounts"]
    if using == DEFAULT_DB_ALIAS and has_table and not commands.accounts_have_facts():
        commands.know_accounts(Actor.system())
