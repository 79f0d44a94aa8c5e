import { expect, test } from 'vitest'

import { isLate, byUrgency, tree } from './order'
import { mayFill, mayRun, mayUpdate, participants, type Reader } from './rights'
import type { ActionRow, GroupRow, SeatRow } from './rows'

const person = (id: string) => ({ id, name: id })
const group = (id: string, changes: Partial<GroupRow> = {}): GroupRow => ({
  kind: 'group',
  id,
  rev: 1,
  names: { fr: id },
  parent: null,
  visibility: 'public',
  edition: null,
  charter: { mission: {}, scope: {}, deliverables: [], from: null, until: null },
  officers: { chair: person('chair'), rapporteur: person('rapporteur'), secretary: null },
  archived: false,
  archived_reason: null,
  counts: { seats: 0, filled: 0, open_actions: 0 },
  ...changes,
})
const action = (id: string, changes: Partial<ActionRow> = {}): ActionRow => ({
  kind: 'action',
  id,
  rev: 1,
  group: 'g',
  title: { fr: id },
  assignee: null,
  organisation: null,
  due: null,
  status: 'open',
  blocked_reason: null,
  done_by: null,
  done_at: null,
  source: null,
  ...changes,
})
const seat = (organisation: string, holder: string | null = null): SeatRow => ({
  kind: 'seat',
  id: organisation,
  rev: 1,
  group: 'g',
  organisation: { id: organisation, names: {}, kind: 'organisation' },
  holder: holder ? person(holder) : null,
  alternate: null,
})
const reader = (changes: Partial<Reader> = {}): Reader => ({
  person: 'somebody',
  administrator: false,
  organisations: [],
  officerOf: [],
  ...changes,
})

test('a group is below its parent, or at the top if the parent is not listed', () => {
  const top = tree([group('a'), group('b', { parent: 'a' }), group('c', { parent: 'elsewhere' })])
  expect(top.map((branch) => branch.group.id)).toEqual(['a', 'c'])
  expect(top[0]?.children.map((branch) => branch.group.id)).toEqual(['b'])
})

test('an action is late from the day after it was due, and never once it is done', () => {
  expect(isLate(action('x', { due: '2026-03-11' }), '2026-03-12')).toBe(true)
  expect(isLate(action('x', { due: '2026-03-12' }), '2026-03-12')).toBe(false)
  expect(isLate(action('x', { due: '2026-03-11', status: 'done' }), '2026-03-12')).toBe(false)
  expect(isLate(action('x'), '2026-03-12')).toBe(false)
})

test('actions are sorted by due day, those without a due day last', () => {
  const rows = [
    action('none'),
    action('late', { due: '2026-05-01' }),
    action('soon', { due: '2026-03-01' }),
  ]
  expect(rows.sort(byUrgency).map((row) => row.id)).toEqual(['soon', 'late', 'none'])
})

test('a group is run by its chair, its secretary and administrators, until it is archived', () => {
  expect(mayRun(group('g'), reader({ person: 'chair' }))).toBe(true)
  expect(mayRun(group('g'), reader({ person: 'rapporteur' }))).toBe(false)
  expect(mayRun(group('g'), reader({ administrator: true }))).toBe(true)
  expect(mayRun(group('g', { archived: true }), reader({ administrator: true }))).toBe(false)
})

test('a reader who is not signed in holds no vacant office', () => {
  const vacant = group('g', { officers: { chair: null, rapporteur: null, secretary: null } })
  expect(mayRun(vacant, reader({ person: undefined }))).toBe(false)
  expect(mayUpdate(action('x'), vacant, reader({ person: undefined }))).toBe(false)
})

test('the officers of an organisation fill its seat', () => {
  const officer = reader({ organisations: ['textile'], officerOf: ['textile'] })
  expect(mayFill(seat('textile'), group('g'), officer)).toBe(true)
  expect(mayFill(seat('leather'), group('g'), officer)).toBe(false)
  expect(mayFill(seat('textile'), group('g'), { ...officer, officerOf: [] })).toBe(false)
})

test('an action is updated by its assignee, by its organisation and by the officers', () => {
  const given = action('x', {
    assignee: person('her'),
    organisation: { id: 'textile', names: {}, kind: 'organisation' },
  })
  expect(mayUpdate(given, group('g'), reader())).toBe(false)
  expect(mayUpdate(given, group('g'), reader({ person: 'her' }))).toBe(true)
  expect(mayUpdate(given, group('g'), reader({ organisations: ['textile'] }))).toBe(true)
  expect(mayUpdate(given, group('g'), reader({ person: 'rapporteur' }))).toBe(true)
})

test('each participant is listed once', () => {
  const found = participants(group('g'), [seat('a', 'chair'), seat('b', 'delegate'), seat('c')])
  expect(found.map(({ id }) => id)).toEqual(['chair', 'delegate', 'rapporteur'])
})
