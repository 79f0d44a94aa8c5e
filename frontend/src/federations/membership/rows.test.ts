import { expect, test } from 'vitest'

import { daysUntil } from '../../ui/days'
import { byRank, holds, isOfficerOf, speaks, type MandateRow } from './rows'

const mandate = (changes: Partial<MandateRow> = {}): MandateRow => ({
  kind: 'mandate',
  id: 'm',
  rev: 1,
  person: { id: 'p', name: 'Une déléguée' },
  organisation: { id: 'textile', names: {}, kind: 'organisation' },
  role: 'delegate',
  from: '2026-01-10',
  until: '2026-03-20',
  stopped_at: null,
  corrected: false,
  believed: [],
  ...changes,
})

test('a mandate holds on its first day, on its last, and not beside them', () => {
  const days = ['2026-01-09', '2026-01-10', '2026-03-20', '2026-03-21']
  expect(days.map((day) => holds(mandate(), day))).toEqual([false, true, true, false])
  expect(holds(mandate({ until: null }), '2099-01-01')).toBe(true)
})

test('one that was stopped speaks no more on its last day', () => {
  const stopped = mandate({ stopped_at: '2026-03-20T09:00:00Z' })
  expect(speaks(stopped, '2026-03-20')).toBe(false)
  expect(speaks(mandate(), '2026-03-20')).toBe(true)
})

test('presidents stand before delegates, and the longest in office first', () => {
  const rows = [
    mandate({ id: 'new', from: '2026-02-01' }),
    mandate({ id: 'old' }),
    mandate({ id: 'president', role: 'president', from: '2026-03-01' }),
  ]
  expect(rows.sort(byRank).map(({ id }) => id)).toEqual(['president', 'old', 'new'])
})

test('only a president or a secretary of that very organisation heads it', () => {
  const mine = (role: MandateRow['role'], organisation: string) => [
    { ...mandate(), role, organisation: { ...mandate().organisation, id: organisation } },
  ]
  expect(isOfficerOf(mine('secretary', 'textile'), 'textile')).toBe(true)
  expect(isOfficerOf(mine('president', 'leather'), 'textile')).toBe(false)
  expect(isOfficerOf(mine('delegate', 'textile'), 'textile')).toBe(false)
})

test('days are counted across a change of clocks', () => {
  expect(daysUntil('2026-03-31', '2026-03-28')).toBe(3)
  expect(daysUntil('2026-03-27', '2026-03-28')).toBe(-1)
})
