"""Every slice's tables, for Django, which looks for them here."""

from synergies.listings.projection import LinkRow, ListingRow

__all__ = ["LinkRow", "ListingRow"]
