/** Rows of proposals (`federations/proposals/projection.py` describes them). */
import type { Shown } from '../../api/rows'

export type ProposalRow = Shown<'Proposal'>
export type VersionRow = Shown<'Version'>
export type Status = ProposalRow['status']

/** A version with its text: fetched, never pushed. A pushed `version` of a newer `rev` outdates it. */
export type TextRow = Shown<'Text'>
