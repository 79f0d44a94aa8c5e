import { expect, test } from 'vitest'

import { differences } from './compare'

const row = (id: string, rest: object) => ({ kind: 'proposal', id, rev: 1, ...rest })

test('rows are compared field by field, in any order', () => {
  const then = { results: [row('a', { status: 'draft', title: { fr: 'x' } }), row('b', {})] }
  const now = [row('b', {}), row('a', { rev: 4, status: 'adopted', title: { fr: 'x' } })]
  expect(differences([then], [now])).toMatchObject([
    { id: 'a', what: 'changed', changes: [{ field: 'status', then: 'draft', now: 'adopted' }] },
  ])
})

test('new and deleted rows are differences', () => {
  const found = differences([[row('a', {})]], [[row('b', {})]])
  expect(found.map(({ id, what }) => [id, what])).toEqual([
    ['b', 'new'],
    ['a', 'gone'],
  ])
})
