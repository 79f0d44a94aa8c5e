"""Every slice's tables, for Django, which looks for them here."""

from synergies.links.projection import LinkRow, ListingRow

__all__ = ["LinkRow", "ListingRow"]
