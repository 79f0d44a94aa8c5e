import { expect, test } from 'vitest'

import { match } from './router.svelte'
import { routes } from './routes'

test.each([
  ['/', '/', {}],
  ['/organisations', '/organisations', {}],
  ['/organisations/', '/organisations', {}],
  ['/groups/a%20b', '/groups/:id/:tab?', { id: 'a b' }],
  ['/groups/a/members', '/groups/:id/:tab?', { id: 'a', tab: 'members' }],
  ['/votes/v', '/votes/:id', { id: 'v' }],
])('%s is %s', (path, route, params) => {
  expect(match(path, routes)?.route.path).toBe(route)
  expect(match(path, routes)?.params).toEqual(params)
})

test.each(['/nowhere', '/votes', '/votes/v/more', '/groups/a/b/c'])('%s is nothing', (path) => {
  expect(match(path, routes)).toBeUndefined()
})

test('the tabs of a page are one page, two groups are two', () => {
  expect(match('/groups/a/members', routes)?.key).toBe(match('/groups/a', routes)?.key)
  expect(match('/groups/b', routes)?.key).not.toBe(match('/groups/a', routes)?.key)
})
