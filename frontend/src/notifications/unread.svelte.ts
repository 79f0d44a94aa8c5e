/** How many notices wait to be read: asked once, and again a moment after something has come. */
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
    // The connection bar says that the server is away; the count comes back with it.
  }
}

/** Soon, and not in the same instant as two thousand others who were told of the same fact. */
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
  /** Says beforehand what an act of this person makes of it; the server has the last word. */
  guess(change: number): void {
    turn++
    show(count + change)
    askSoon()
  },
  /** Counts for as long as this person is here. */
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
