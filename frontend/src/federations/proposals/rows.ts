/** Rows of proposals (`federations/proposals/projection.py` says them in words). */
import type { Shown } from '../../api/rows'
import type { Block } from './blocks'

export type ProposalRow = Shown<'Proposal'>
export type VersionRow = Shown<'Version'>
export type Status = ProposalRow['status']

/** `blocks.ts` says which fields stand in which block; the schema says only which may. */
export type Translation = Omit<Shown<'Translation'>, 'blocks'> & { blocks: Block[] }

/** A version with its words: fetched, never pushed; a pushed `version` of a newer `rev` outdates it. */
export type TextRow = Omit<Shown<'Text'>, 'blocks' | 'translations'> & {
  blocks: Block[]
  translations: Translation[]
}
