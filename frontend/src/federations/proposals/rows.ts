/** Rows of proposals (`federations/proposals/projection.py` says them in words). */
import type { Shown } from '../../api/rows'

export type ProposalRow = Shown<'Proposal'>
export type VersionRow = Shown<'Version'>
export type Status = ProposalRow['status']

/** A version with its words: fetched, never pushed; a pushed `version` of a newer `rev` outdates it. */
export type TextRow = Shown<'Text'>
