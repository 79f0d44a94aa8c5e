/**
 * When this person was last here before now, as this browser remembers it: a visit goes on until they
 * have been away for half an hour.
 */
const away = 30 * 60_000

interface Visit {
  /** When the visit before this one ended; null on the first. */
  since: string | null
  /** When they were last seen. */
  seen: string
}

/** What is remembered from now on. */
export function visited(known: Visit | null, now: Date): Visit {
  const seen = now.toISOString()
  if (!known) return { since: null, seen }
  const over = now.getTime() - Date.parse(known.seen) > away
  return { since: over ? known.seen : known.since, seen }
}

/** Notes that this person is here; returns when they were here before. */
export function visit(person: string): string | null {
  const key = `majlis-visit-${person}`
  const kept = localStorage.getItem(key)
  const now = visited(kept ? (JSON.parse(kept) as Visit) : null, new Date())
  localStorage.setItem(key, JSON.stringify(now))
  return now.since
}
