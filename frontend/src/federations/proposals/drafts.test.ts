import { expect, test } from 'vitest'

import { Drafts, type Draft } from './drafts'

const draft: Draft = { based_on: 3, title: 'T', blocks: [], at: '2026-03-12T10:00:00Z' }

test('a text is kept for its person, proposal and language alone', () => {
  const mine = new Drafts('me', 'p')
  mine.keep('fr', draft)
  expect(mine.read('fr')).toEqual(draft)
  expect(mine.read('ar')).toBeUndefined()
  expect(mine.read('fr', 'aside')).toBeUndefined()
  expect(new Drafts('me', 'q').read('fr')).toBeUndefined()
  expect(new Drafts('you', 'p').read('fr')).toBeUndefined()
  mine.drop('fr')
  expect(mine.read('fr')).toBeUndefined()
})

test('an invalid stored draft is ignored', () => {
  localStorage.setItem('majlis-text:me:p:fr:draft', '{"blocks": 1}')
  expect(new Drafts('me', 'p').read('fr')).toBeUndefined()
  localStorage.setItem('majlis-text:me:p:fr:draft', '{')
  expect(new Drafts('me', 'p').read('fr')).toBeUndefined()
})

test('a full store returns false, and does not throw', () => {
  const full = {
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  }
  expect(new Drafts('me', 'p', full as unknown as Storage).keep('fr', draft)).toBe(false)
})
