/** Numbers, dates and durations as the reader writes them; times are Morocco's, and say so. */
import { language, locales, type Language } from './i18n.svelte'

export const zone = 'Africa/Casablanca'

// Making an Intl formatter costs about a millisecond; a list of two hundred rows asks often.
const made = new Map<string, unknown>()

function kept<T>(key: string, make: (locale: string) => T, lang: Language): T {
  const full = `${lang}|${key}`
  const known = made.get(full) as T | undefined
  if (known) return known
  const fresh = make(locales[lang])
  made.set(full, fresh)
  return fresh
}

/** 12 345,6 */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return kept(
    `n${JSON.stringify(options)}`,
    (locale) => new Intl.NumberFormat(locale, options),
    language(),
  ).format(value)
}

/** A share between 0 and 1 as a percentage: 0.625 → 62,5 %. */
export function percent(share: number, digits = 1): string {
  return formatNumber(share, { style: 'percent', maximumFractionDigits: digits })
}

export type DateStyle = 'date' | 'short' | 'time' | 'datetime' | 'deadline'

const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  time: { hour: '2-digit', minute: '2-digit' },
  datetime: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  deadline: {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  },
}

/** An instant (ISO text or Date), or a civil day `2026-03-12`, which has no hour and no zone. */
export function formatDate(when: string | Date, style: DateStyle = 'date'): string {
  const civil = typeof when === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(when)
  const timeZone = civil ? 'UTC' : zone
  return kept(
    `d${style}${timeZone}`,
    (locale) => new Intl.DateTimeFormat(locale, { ...styles[style], timeZone }),
    language(),
  ).format(new Date(when))
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** "in 3 hours", "yesterday"; whole units, rounded towards zero so that a deadline is never early. */
export function formatRelativeTime(when: string | Date, now: number = Date.now()): string {
  const seconds = (new Date(when).getTime() - now) / 1000
  const [unit, size] = steps.find(([, size]) => Math.abs(seconds) >= size) ?? ['minute', 60]
  return kept(
    'r',
    (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    language(),
  ).format(Math.trunc(seconds / size), unit as Intl.RelativeTimeFormatUnit)
}

/** "a, b and c" in the reader's language. */
export function formatList(items: string[]): string {
  return kept('l', (locale) => new Intl.ListFormat(locale), language()).format(items)
}
