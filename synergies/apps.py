"""The domain as a Django application."""

# By its module: Django takes every application class it finds here for one of this package's.
from majlis.slices import domains


class SynergiesConfig(domains.Domain):
    name = "synergies"
    label = "synergies"
