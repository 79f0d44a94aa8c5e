"""Every slice's tables, for Django, which looks for them here."""

from federations.organisations.projection import OrganisationRow, ParentRow, SectorRow
from federations.working_groups.projection import ActionRow, GroupRow, SeatRow

__all__ = [
    "ActionRow",
    "GroupRow",
    "OrganisationRow",
    "ParentRow",
    "SeatRow",
    "SectorRow",
]
