/** What the server tells of the log (`platform/majlis/audit/api.py` says it in words). */
import type { Names } from '../i18n'
import type { Row } from '../live/rows.svelte'

/** One fact with its envelope, as `GET /api/log` gives it. */
export interface Line {
  position: number
  id: string
  topic: string
  recorded_at: string
  decided_at: string
  actor: { kind: 'person' | 'system' | 'token'; person: { id: string; name: string } | null }
  organisation: { id: string; names: Names } | null
  mandate: string | null
  command: string | null
  cause: string | null
  space: string
  object: { kind: string; id: string; names: Names | null; path: string | null }
  /** What the message `sentence-<topic>` is fed with. */
  args: Record<string, string | number | Names>
  withheld: boolean
}

/** A line as this page keeps it; what is pushed is only `log`, which says that a fact is there. */
export interface FactRow extends Row, Line {
  kind: 'fact'
}

/** Kinds of objects and first parts of topics, in the order of the filter. */
export const kinds = [
  'organisation',
  'mandate',
  'group',
  'action',
  'proposal',
  'vote',
  'ballot',
  'participation',
  'listing',
  'link',
] as const

const pages: Partial<Record<string, string>> = {
  organisation: '/organisations/',
  group: '/groups/',
  proposal: '/proposals/',
  vote: '/votes/',
  link: '/links/',
  listing: '/links?listing=',
}

/** The page of an object, where it has one. */
export function pageOf({ kind, id }: Line['object']): string | undefined {
  const page = pages[kind]
  return page && page + id
}
