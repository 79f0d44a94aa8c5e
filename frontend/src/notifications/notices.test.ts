import Bell from '@lucide/svelte/icons/bell'
import { afterEach, expect, test } from 'vitest'

import { bare, useLanguage } from '../i18n'
import { noticeKinds } from '../slices'
import { allOf, oneOf } from './choices'
import { byDay } from './days'
import { matches, states, type NoticeRow } from './rows'
import { nextVisit } from './visits'
import { reasonOf, sentenceOf, titleOf } from './words'

noticeKinds.add({ order: 1, kind: 'ballots', icon: Bell }, { order: 2, kind: 'links', icon: Bell })

afterEach(() => useLanguage('fr'))

const notice: NoticeRow = {
  kind: 'notice',
  id: '1',
  rev: 1,
  object: { kind: 'vote', id: '2', names: { fr: 'Un vote', ar: 'تصويت' }, path: '/votes/2' },
  about: 'ballots',
  topic: 'vote.cancelled',
  reason: 'elector',
  args: {},
  by: { id: '3', name: 'La présidente' },
  organisation: null,
  legal: false,
  count: 2,
  at: '2026-03-12T10:00:00Z',
  unread: true,
  done: false,
  snoozed_until: null,
  position: 7,
}
const now = Date.parse('2026-03-12T12:00:00Z')

test.each<[Partial<NoticeRow>, string]>([
  [{}, 'open unread'],
  [{ unread: false }, 'open'],
  [{ done: true }, 'done'],
  [{ snoozed_until: '2026-03-13T08:00:00Z' }, 'snoozed'],
  [{ snoozed_until: '2026-03-12T08:00:00Z' }, 'open unread'],
  [{ done: true, snoozed_until: '2026-03-13T08:00:00Z' }, 'done'],
])('a notice with %j matches %s', (changes, expected) => {
  const row = { ...notice, ...changes }
  expect(states.filter((state) => matches(row, state, now)).join(' ')).toBe(expected)
})

test('a notice is written in the language of its reader', async () => {
  expect(bare(sentenceOf(notice))).toBe('La présidente a annulé le vote.')
  expect(reasonOf(notice)).toBe('parce que vous pouvez y voter')
  await useLanguage('ar')
  expect(sentenceOf(notice)).toContain('La présidente')
  expect(sentenceOf(notice)).not.toContain('annulé')
  expect(titleOf(notice).ar).toBe('تصويت')
})

test('moments and days in a notice are written as dates', () => {
  const opened = {
    ...notice,
    topic: 'vote.opened',
    args: { dated: 'yes', closes_at: '2026-03-20T12:00:00Z' },
  }
  expect(bare(sentenceOf(opened))).toMatch(/vendredi 20 mars/)
  const moved = {
    ...notice,
    topic: 'action.rescheduled',
    args: { dated: 'yes', due_on: '2026-04-02' },
  }
  expect(bare(sentenceOf(moved))).toBe('La présidente a fixé l’échéance au 2 avril 2026.')
})

test('an object that is no longer visible has a placeholder for its name', () => {
  const gone = { ...notice, object: { ...notice.object, names: {}, path: null } }
  expect(titleOf(gone).fr).toBe('Un élément auquel vous n’avez plus accès')
})

test('a day in the list is a day in Casablanca', () => {
  const at = ['2026-07-15T12:00:00Z', '2026-07-15T01:00:00Z', '2026-07-14T12:00:00Z']
  const days = byDay(at.map((at) => ({ at })))
  expect(days.map(({ day, items }) => [day, items.length])).toEqual([
    ['2026-07-15', 2],
    ['2026-07-14', 1],
  ])
})

test('a visit ends after half an hour of absence', () => {
  const first = nextVisit(null, new Date('2026-03-12T10:00:00Z'))
  expect(first.since).toBeNull()
  const again = nextVisit(first, new Date('2026-03-12T10:20:00Z'))
  expect(again.since).toBeNull()
  const next = nextVisit(again, new Date('2026-03-13T09:00:00Z'))
  expect(next.since).toBe('2026-03-12T10:20:00.000Z')
  expect(nextVisit(next, new Date('2026-03-13T09:05:00Z')).since).toBe(next.since)
})

test('a group has one rhythm if all its choices agree', () => {
  expect(oneOf(allOf('off'))).toBe('off')
  expect(oneOf(allOf('daily'))).toBe('daily')
  expect(allOf('at-once').ballots).toEqual({ mail: 'at-once', push: 'at-once' })
  expect(oneOf({ ...allOf('off'), links: { mail: 'daily', push: 'off' } })).toBeUndefined()
  expect(oneOf({ links: { mail: 'off', push: 'off' } })).toBeUndefined()
})
