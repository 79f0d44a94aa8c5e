/** Numbers, dates and durations in the reader's language; times are in Morocco's time zone. */
import { language, locales, t, type Language } from './i18n.svelte'
import { shifted } from './zone'

// A new Intl formatter takes about a millisecond, too long for each row of a list.
const formatters = new Map<string, unknown>()

function cached<T>(key: string, make: (locale: string) => T, lang: Language): T {
  const full = `${lang}|${key}`
  const known = formatters.get(full) as T | undefined
  if (known) return known
  const fresh = make(locales[lang])
  formatters.set(full, fresh)
  return fresh
}

/** 12 345,6 */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return cached(
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
  },
}

/**
 * Formats an instant (ISO text or Date), or a civil day (`2026-03-12`), which has no time zone. A deadline names
 * the zone as letters do, because an offset tells few readers whose time it is.
 */
export function formatDate(when: string | Date, style: DateStyle = 'date'): string {
  const civil = typeof when === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(when)
  const date = new Date(when)
  const text = cached(
    `d${style}`,
    (locale) => new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' }),
    language(),
  ).format(civil ? date : shifted(date.getTime()))
  return style === 'deadline' ? `${text} (${t('ui-zone')})` : text
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** "in 3 hours", "yesterday": whole units, rounded towards zero. */
export function formatRelativeTime(when: string | Date, now: number = Date.now()): string {
  const seconds = (new Date(when).getTime() - now) / 1000
  const [unit, size] = steps.find(([, size]) => Math.abs(seconds) >= size) ?? ['minute', 60]
  return cached(
    'r',
    (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    language(),
  ).format(Math.trunc(seconds / size), unit as Intl.RelativeTimeFormatUnit)
}

/** "a, b and c" in the reader's language. */
export function formatList(items: string[]): string {
  return cached('l', (locale) => new Intl.ListFormat(locale), language()).format(items)
}
