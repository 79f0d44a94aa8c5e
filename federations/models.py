"""Every slice's tables, for Django, which looks for them here."""

from federations.membership.projection import BeliefRow, MandateRow
from federations.organisations.projection import OrganisationRow, ParentRow, SectorRow
from federations.working_groups.projection import ActionRow, GroupRow, SeatRow
from federations.votes.projection import ElectorRow, OpenBox, SealedBox, VoteRow

__all__ = [
    "ElectorRow",
    "OpenBox",
    "SealedBox",
    "VoteRow",
    "ActionRow",
    "BeliefRow",
    "GroupRow",
    "MandateRow",
    "OrganisationRow",
    "ParentRow",
    "SeatRow",
    "SectorRow",
]
