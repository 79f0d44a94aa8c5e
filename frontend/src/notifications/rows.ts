/** What the server tells of notices (`platform/majlis/notifications/` says it in words). */
import type { Names } from '../i18n'
import type { Row } from '../live/rows.svelte'
import type { NoticeKind } from '../slices'

/** What people choose by; each is registered by a slice. */
export type Kind = NoticeKind['kind']

/** What was told, as data: each reader's own page makes the words. */
export type Args = Record<string, string | number | Names | null>

/** One thing that concerns this person: the latest fact about it, and how many since it was put away. */
export interface NoticeRow extends Row {
  kind: 'notice'
  /** Without names and path where this person may not see it any more. */
  object: { kind: string; id: string; names: Names; path: string | null }
  about: Kind
  topic: string
  reason: string
  args: Args
  by: { id: string; name: string } | null
  organisation: { id: string; names: Names } | null
  legal: boolean
  count: number
  at: string
  unread: boolean
  done: boolean
  snoozed_until: string | null
  position: number
}

/** Parts of the inbox: `open` is neither put away nor put off, `unread` is what of it was not read. */
export const states = ['open', 'unread', 'snoozed', 'done'] as const
export type State = (typeof states)[number]

/** Whether a notice stands in this part of the inbox now: the server's own filter, said again. */
export function stands(notice: NoticeRow, state: State, now: number): boolean {
  if (state === 'done' || notice.done) return state === 'done' && notice.done
  const asleep = notice.snoozed_until !== null && Date.parse(notice.snoozed_until) > now
  if (state === 'snoozed' || asleep) return state === 'snoozed' && asleep
  return state === 'open' || notice.unread
}

/** One fact of a notice's trail. */
export interface TrailFact {
  position: number
  topic: string
  at: string
  by: { id: string; name: string } | null
  organisation: { id: string; names: Names } | null
  /** What the message `sentence-<topic>` is fed with. */
  args: Args
}
