"""The webhook tables, in the module where Django looks for models."""

from majlis.webhooks.projection import Cursor, WebhookRow

__all__ = ["Cursor", "WebhookRow"]
