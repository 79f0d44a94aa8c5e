/**
 * Commands on notices: shown at once, reported with an undo, reverted on a refusal. Each act is one
 * command for all selected notices.
 */
import { post } from '../api/client'
import { rows, type Row } from '../live/rows.svelte'
import { toasts } from '../ui/toasts.svelte'
import { matches, type NoticeRow } from './rows'
import { unread } from './unread.svelte'

export type Act = 'read' | 'unread' | 'done' | 'open' | 'snooze'

/** The most notices in one command. */
const most = 200

const changes: Record<Act, (until: string | null) => Partial<NoticeRow>> = {
  read: () => ({ unread: false }),
  unread: () => ({ unread: true }),
  done: () => ({ done: true, snoozed_until: null }),
  open: () => ({ done: false, snoozed_until: null }),
  snooze: (until) => ({ done: false, snoozed_until: until }),
}

/** Runs an act without a report; throws on a refusal. */
async function send(act: Act, notices: NoticeRow[], until: string | null = null): Promise<void> {
  const change = (row: Row) => ({ ...row, ...changes[act](until) })
  const waiting = (all: NoticeRow[]) =>
    all.filter((one) => matches(one, 'unread', Date.now())).length
  unread.guess(waiting(notices.map(change) as NoticeRow[]) - waiting(notices))
  for (let from = 0; from < notices.length; from += most) {
    const some = notices.slice(from, from + most)
    const ids = some.map(({ id }) => id)
    // A fact that arrived after the command was sent stays unread.
    const seen = some.map(({ position }) => position)
    const body = until ? { ids, seen, until } : { ids, seen }
    const sent = post<{ results: Row[] }>(`/api/notices/${act}`, body)
    const attempts = ids.map((id) => rows.attempt('notice', id, change, () => sent))
    rows.put((await sent.catch(() => ({ results: [] }))).results)
    await Promise.all(attempts)
  }
}

/** Marks a notice as read without a report; a failure is ignored. */
export function markRead(notice: NoticeRow): void {
  send('read', [notice]).catch(() => unread.guess(0))
}

/** Runs an act, reports it with an undo, and reports a refusal. */
export async function act(
  what: Act,
  notices: NoticeRow[],
  { until = null, text }: { until?: string | null; text: () => string },
): Promise<void> {
  try {
    await send(what, notices, until)
    toasts.say(text(), { undo: () => undo(what, notices) })
  } catch (reason) {
    unread.guess(0)
    toasts.refuse(reason)
  }
}

/** Restores each notice; `before` are the rows before the act. */
async function undo(what: Act, before: NoticeRow[]): Promise<void> {
  const back = async (act: Act, keep: (notice: NoticeRow) => boolean) => {
    const some = before.filter(keep).map(({ id }) => rows.get<NoticeRow>(`notice:${id}`))
    const known = some.filter((notice) => notice !== undefined)
    if (known.length > 0) await send(act, known)
  }
  if (what === 'read') return back('unread', (notice) => notice.unread)
  if (what === 'unread') return back('read', (notice) => !notice.unread)
  await back('open', ({ done, snoozed_until }) => !done && snoozed_until === null)
  await back('done', ({ done }) => done)
  for (const notice of before)
    if (!notice.done && notice.snoozed_until) await send('snooze', [notice], notice.snoozed_until)
}
