import { afterEach, expect, test, vi } from 'vitest'

import {
  bare,
  formatDate,
  formatNumber,
  formatRelativeTime,
  isolated,
  name,
  percent,
  t,
  useLanguage,
} from '.'
import { fromLocal, toLocal } from './zone'

afterEach(() => useLanguage('fr'))

test('a message uses the plural forms of its language', async () => {
  expect(bare(t('ui-people-here', { count: 1 }))).toBe('1 personne ici')
  expect(bare(t('ui-people-here', { count: 3 }))).toBe('3 personnes ici')
  await useLanguage('ar')
  expect(bare(t('ui-people-here', { count: 3 }))).toBe('3 أشخاص هنا')
  expect(document.documentElement).toHaveAttribute('dir', 'rtl')
})

test('a name without a translation falls back to another language, and names it', async () => {
  const names = { fr: 'Fédération Exemple', en: null }
  expect(name(names)).toMatchObject({ text: 'Fédération Exemple', fallback: false })
  await useLanguage('ar')
  expect(name(names)).toEqual({
    text: 'Fédération Exemple',
    lang: 'fr',
    dir: 'ltr',
    fallback: true,
  })
  expect(name(null).text).toBe('')
})

test('numbers and dates are written as Morocco writes them', async () => {
  expect(formatNumber(12345.6)).toMatch(/^12\s345,6$/)
  expect(percent(0.625)).toMatch(/^62,5\s%$/)
  await useLanguage('ar')
  expect(formatDate('2026-11-23')).toBe('23 نونبر 2026')
})

test('a deadline names its zone as letters do', () => {
  expect(formatDate('2026-03-12T10:00:00Z', 'deadline')).toMatch(
    /^jeudi 12 mars .*\(heure de Casablanca\)$/,
  )
})

test('a civil day is that day wherever the reader is', () => {
  expect(formatDate('2026-03-12')).toBe('12 mars 2026')
})

test('the time left is never rounded up', () => {
  const now = Date.parse('2026-03-12T10:00:00Z')
  expect(formatRelativeTime('2026-03-12T13:59:00Z', now)).toBe('dans 3 heures')
  expect(formatRelativeTime('2026-03-11T09:00:00Z', now)).toBe('hier')
})

test('a time is Casablanca’s by the offsets of the server, whatever the browser’s zone data say', () => {
  // Morocco is at UTC since 20 September 2026; older data say UTC+1.
  const { DateTimeFormat } = Intl
  const spy = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (locale, options) {
    const old = options?.timeZone === 'Africa/Casablanca' ? { timeZone: 'Etc/GMT-1' } : {}
    return new DateTimeFormat(locale, { ...options, ...old })
  })
  expect(formatDate('2026-12-06T18:00:00Z', 'time')).toBe('18:00')
  expect(toLocal('2026-12-06T18:00:00Z')).toBe('2026-12-06T18:00')
  expect(fromLocal('2026-12-06T18:00')).toBe('2026-12-06T18:00:00.000Z')
  expect(formatDate('2026-07-06T18:00:00Z', 'time')).toBe('19:00')
  expect(fromLocal('2026-07-06T18:00')).toBe('2026-07-06T17:00:00.000Z')
  spy.mockRestore()
})

test.each(['2026-01-15T09:30', '2026-02-20T12:00', '2026-07-01T23:59'])(
  '%s in Casablanca is an instant, and back',
  (local) => {
    expect(toLocal(fromLocal(local))).toBe(local)
  },
)

test('a number with hyphens keeps its order among Arabic letters', async () => {
  const code = '\u20662026-017\u2069'
  expect(isolated('المقترح رقم 2026-017')).toBe(`المقترح رقم ${code}`)
  expect(isolated(isolated('المقترح رقم 2026-017'))).toBe(`المقترح رقم ${code}`)
  for (const text of [
    'Proposition 2026-017',
    'انظر https://example.org/2026-017',
    'ص 12',
    'P-2026-017',
  ])
    expect(isolated(text)).toBe(text)
  expect(name({ ar: 'القانون 17-97' }).text).toBe('القانون \u206617-97\u2069')
  await useLanguage('ar')
  expect(t('home-ballot-for', { organisation: 'لجنة القانون 17-97' })).toContain(
    '\u206617-97\u2069',
  )
})
