"""Accounts as a Django application."""

from django.apps import AppConfig


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
        import majlis.accounts.schema  # noqa: F401
        from majlis.accounts import known_browsers, sessions

        sessions.connect()
        known_browsers.connect()
