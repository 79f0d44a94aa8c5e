import { expect, test } from 'vitest'

import { toLocal } from '../i18n/zone'
import { pauses } from './snooze'

/** The suggestions at this moment in Casablanca (a July day, in UTC+1). */
function offered(utc: string): string[] {
  return pauses(new Date(utc)).map(({ pause, until }) => `${pause} ${toLocal(until)}`)
}

test('in the morning one may wait until the afternoon, tomorrow or Monday', () => {
  // A Wednesday.
  const local = toLocal('2026-07-15T09:10:00Z')
  const [later, ...days] = offered('2026-07-15T09:10:00Z')
  expect(local.slice(0, 10)).toBe('2026-07-15')
  expect(later).toBe(`later ${toLocal('2026-07-15T12:30:00Z')}`)
  expect(days).toEqual(['tomorrow 2026-07-16T08:00', 'monday 2026-07-20T08:00'])
})

test('in the evening "later today" is left out', () => {
  expect(offered('2026-07-15T19:30:00Z')).toEqual([
    'tomorrow 2026-07-16T08:00',
    'monday 2026-07-20T08:00',
  ])
})

test.each([
  ['2026-07-19', '2026-07-20', '2026-07-27'],
  ['2026-07-20', '2026-07-21', '2026-07-27'],
  ['2026-07-18', '2026-07-19', '2026-07-20'],
])('from %s, Monday is another day than tomorrow', (today, tomorrow, monday) => {
  expect(offered(`${today}T20:00:00Z`)).toEqual([
    `tomorrow ${tomorrow}T08:00`,
    `monday ${monday}T08:00`,
  ])
})
