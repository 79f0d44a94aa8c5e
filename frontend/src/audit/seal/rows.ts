/** Rows of the seal (`platform/majlis/audit/seal/api.py` describes them). */
import type { Shown } from '../../api/rows'

export type Checkpoint = Shown<'Checkpoint'>

/** The schema types a finding only as an object. */
export interface Finding {
  kind:
    | 'changed'
    | 'removed'
    | 'inserted'
    | 'moved'
    | 'rewritten'
    | 'checkpoint'
    | 'cosignature'
    | 'tree'
  position: number
  was?: number
  after?: number
  witness?: string
}

export type Verification = Omit<Shown<'Verification'>, 'finding'> & { finding: Finding | null }

export type Seal = Omit<Shown<'Seal'>, 'verification' | 'under_way'> & {
  verification: Verification | null
  under_way: Verification | null
}

export type Witness = Shown<'Witness'>

/** Hashes in hexadecimal, the leaf's sibling first. */
export type Inclusion = Shown<'Inclusion'>

export type Span = Shown<'Consistency'>
