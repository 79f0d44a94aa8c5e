"""The tables of this application, where Django looks for them."""

from majlis.webhooks.projection import Cursor, WebhookRow

__all__ = ["Cursor", "WebhookRow"]
