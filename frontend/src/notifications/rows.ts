/** Rows of notices (`platform/majlis/notifications/` says them in words). */
import type { Shown } from '../api/rows'
import type { Names } from '../i18n'

/** What people choose by; each is registered by a slice. */
export type Kind = NoticeRow['about']

/** What was told, as data: each reader's own page makes the words. */
export type Args = Record<string, string | number | Names | null>

/** One thing that concerns this person: the latest fact about it, and how many since it was put away. */
export type NoticeRow = Omit<Shown<'Notice'>, 'args'> & { args: Args }

/** One fact of a notice's trail; the message `sentence-<topic>` is fed with its `args`. */
export type TrailFact = Omit<Shown<'ToldFact'>, 'args'> & { args: Args }

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
