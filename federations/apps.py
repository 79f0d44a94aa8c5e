"""The domain as a Django application."""

# Imported as a module: Django would take an imported class for an application of this package.
from majlis.slices import domains


class FederationsConfig(domains.Domain):
    name = "federations"
    label = "federations"
