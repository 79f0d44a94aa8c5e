/** The end of the last visit, stored in this browser. A visit ends after half an hour of absence. */
const away = 30 * 60_000

interface Visit {
  /** The end of the previous visit; null on the first. */
  since: string | null
  /** The time of the last sign of activity. */
  seen: string
}

/** The state to store from now on. */
export function nextVisit(known: Visit | null, now: Date): Visit {
  const seen = now.toISOString()
  if (!known) return { since: null, seen }
  const over = now.getTime() - Date.parse(known.seen) > away
  return { since: over ? known.seen : known.since, seen }
}

/** Records activity; returns the end of the previous visit. */
export function recordVisit(person: string): string | null {
  const key = `majlis-visit-${person}`
  const kept = localStorage.getItem(key)
  const now = nextVisit(kept ? (JSON.parse(kept) as Visit) : null, new Date())
  localStorage.setItem(key, JSON.stringify(now))
  return now.since
}
