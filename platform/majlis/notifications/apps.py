"""Notifications as a Django application, after the domains: it follows the facts they told of."""

from django.apps import AppConfig


class NotificationsConfig(AppConfig):
    name = "majlis.notifications"
    label = "notifications"
