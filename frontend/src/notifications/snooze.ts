/** Suggested ends of a snooze, as civil hours of Casablanca, wherever the reader is. */
import { fromLocal, toLocal } from '../i18n/zone'

export type Pause = 'later' | 'tomorrow' | 'monday'

/** The civil day some days later. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/**
 * The suggestions at this instant, each with its end (ISO 8601). "Later today" is in three hours,
 * rounded up to the half hour, and left out if that is after 20:00. Monday is the first one after
 * tomorrow.
 */
export function pauses(now: Date): { pause: Pause; until: string }[] {
  const today = toLocal(now.toISOString()).slice(0, 10)
  const half = 30 * 60_000
  const later = new Date(Math.ceil((now.getTime() + 6 * half) / half) * half).toISOString()
  const tomorrow = dayAfter(today, 1)
  // Sunday is 0.
  const weekday = new Date(tomorrow).getUTCDay()
  const monday = dayAfter(tomorrow, (8 - weekday) % 7 || 7)
  const all: { pause: Pause; until: string }[] = [
    { pause: 'later', until: later },
    { pause: 'tomorrow', until: fromLocal(`${tomorrow}T08:00`) },
    { pause: 'monday', until: fromLocal(`${monday}T08:00`) },
  ]
  return toLocal(later) <= `${today}T20:00` ? all : all.slice(1)
}
