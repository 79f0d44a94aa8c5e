/** The number of unread notices: fetched at the start, and again a moment after a push. */
import { get } from '../api/client'
import { formatNumber } from '../i18n'
import { socket } from '../live/socket.svelte'

let count = $state(0)
let timer: ReturnType<typeof setTimeout> | undefined
let turn = 0

function show(now: number): void {
  count = Math.max(0, now)
  const set = count > 0 ? navigator.setAppBadge?.(count) : navigator.clearAppBadge?.()
  // Only an installed page has a badge.
  set?.catch(() => undefined)
}

async function ask(): Promise<void> {
  const mine = ++turn
  try {
    const { unread } = await get<{ unread: number }>('/api/notices/count')
    if (mine === turn) show(unread)
  } catch {
    // The connection bar reports an unreachable server; the count is fetched when it returns.
  }
}

/** After a random delay: a fact may notify two thousand people at once. */
function askSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(() => void ask(), 200 + Math.random() * 800)
}

export const unread = {
  /** Reactive. */
  get count() {
    return count
  },
  /** "(3) …" */
  titled(title: string): string {
    return count > 0 ? `(${formatNumber(count)}) ${title}` : title
  },
  /** Updates the count before the server answers; the next fetch corrects it. */
  guess(change: number): void {
    turn++
    show(count + change)
    askSoon()
  },
  /** Keeps the count up to date while this person is signed in. */
  watch(person: string): () => void {
    const stop = socket.watch(`person.${person}`, {
      watching: () => void ask(),
      resync: () => void ask(),
      rows: (rows) => {
        if (rows.some(({ kind }) => kind === 'notice')) askSoon()
      },
    })
    return () => {
      stop()
      clearTimeout(timer)
      turn++
      show(0)
    }
  },
}
