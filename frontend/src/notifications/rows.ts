/** Rows of notices (`platform/majlis/notifications/` describes them). */
import type { Shown } from '../api/rows'

/** The kinds of notices; each is registered by a slice. */
export type Kind = NoticeRow['about']

/** A notice: the latest fact about one object, and the number of facts since it was archived. */
export type NoticeRow = Shown<'Notice'>

/** The content of a notice as data; the browser writes the sentence. */
export type Args = NoticeRow['args']

/** One fact of a notice's trail; `args` are the variables of the message `sentence-<topic>`. */
export type TrailFact = Shown<'ToldFact'>

/** The inbox's filters: `open` excludes archived and snoozed notices; `unread` is the unread part of it. */
export const states = ['open', 'unread', 'snoozed', 'done'] as const
export type State = (typeof states)[number]

/** Whether a notice matches a filter now; mirrors the server's filter. */
export function stands(notice: NoticeRow, state: State, now: number): boolean {
  if (state === 'done' || notice.done) return state === 'done' && notice.done
  const asleep = notice.snoozed_until !== null && Date.parse(notice.snoozed_until) > now
  if (state === 'snoozed' || asleep) return state === 'snoozed' && asleep
  return state === 'open' || notice.unread
}
