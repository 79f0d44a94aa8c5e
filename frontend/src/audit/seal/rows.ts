/** What the server tells of the seal (`platform/majlis/audit/seal/api.py` says it in words). */
import type { Names } from '../../i18n'

export interface Person {
  id: string
  name: string
}

export interface Checkpoint {
  size: number
  position: number
  root: string
  signed_at: string
  note: string
  cosignatures: { witness: string; signed_at: string }[]
}

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

export interface Verification {
  id: number
  reason: 'scheduled' | 'asked' | 'command'
  by: Person | null
  started_at: string
  ended_at: string | null
  size: number
  upto: number
  position: number
  checkpoints: number
  cosignatures: number
  kept: number | null
  finding: Finding | null
}

export interface Seal {
  origin: string
  keys: { key: string; published_at: string }[]
  checkpoint: Checkpoint | null
  waiting: number
  verification: Verification | null
  under_way: Verification | null
  position: number
}

export interface Witness {
  id: string
  organisation: { id: string; names: Names | null; path: string | null }
  name: string
  key: string
  contact: Person
  lodged_at: string
  withdrawn_at: string | null
  size: number
  signed_at: string | null
}

/** Hashes in hexadecimal, the leaf's neighbour first. */
export interface Inclusion {
  index: number
  size: number
  leaf: string
  hashes: string[]
  note: string
}

export interface Span {
  from: number
  to: number
  hashes: string[]
  note: string | null
}
