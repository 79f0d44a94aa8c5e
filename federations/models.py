"""Every slice's tables, for Django, which looks for them here."""

from federations.membership.projection import BeliefRow, MandateRow
from federations.organisations.projection import OrganisationRow, ParentRow, SectorRow
from federations.proposals.projection import (
    AuthorRow,
    ProposalRow,
    TranslationRow,
    VersionRow,
)
from federations.votes.projection import ElectorRow, OpenBox, SealedBox, VoteRow
from federations.working_groups.projection import ActionRow, GroupRow, SeatRow

__all__ = [
    "ActionRow",
    "AuthorRow",
    "BeliefRow",
    "ElectorRow",
    "GroupRow",
    "MandateRow",
    "OpenBox",
    "OrganisationRow",
    "ParentRow",
    "ProposalRow",
    "SealedBox",
    "SeatRow",
    "SectorRow",
    "TranslationRow",
    "VersionRow",
    "VoteRow",
]
