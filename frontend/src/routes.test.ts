import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import './additions'
import { match } from './router.svelte'
import { routes } from './routes'
import { noticeKinds, objectKinds, places, Registry } from './slices'

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

test.each(['/nowhere', '/votes', '/votes/v/more', '/groups/a/b/c'])('%s has no page', (path) => {
  expect(match(path, routes)).toBeUndefined()
})

test('the tabs of a group have one key, two groups have two', () => {
  expect(match('/groups/a/members', routes)?.key).toBe(match('/groups/a', routes)?.key)
  expect(match('/groups/b', routes)?.key).not.toBe(match('/groups/a', routes)?.key)
})

test('each place in the navigation has its own key, and a page behind it', () => {
  expect(new Set(places.all.map(({ code }) => code)).size).toBe(places.all.length)
  expect(places.all.map(({ href }) => href)).toContain('/links')
  for (const { href } of places.all) expect(match(href, routes)).toBeDefined()
})

test('each kind of object with a path has a page there', () => {
  const paths = objectKinds.all.flatMap(({ path }) => path ?? [])
  expect(paths).toContain('/votes')
  for (const path of paths) expect(match(`${path}/x`, routes)).toBeDefined()
})

test('every kind of notice in the schema is registered', () => {
  const schema = readFileSync('schema.yml', 'utf8')
  const about = /^ {4}Notice:\n[^]*?^ {8}about:\n {10}enum:\n((?: {10}- .*\n)+)/m.exec(schema)?.[1]
  expect(noticeKinds.all.map(({ kind }) => kind)).toEqual(about?.match(/\w+/g))
})

test('a second entry of one name or order is refused', () => {
  const known = new Registry<{ order: number; name: string }>(({ name }) => name)
  known.add({ order: 2, name: 'b' }, { order: 1, name: 'a' })
  expect(known.all.map(({ name }) => name)).toEqual(['a', 'b'])
  expect(() => known.add({ order: 3, name: 'a' })).toThrow(/a, 3/)
  expect(() => known.add({ order: 1, name: 'c' })).toThrow(/c, 1/)
})
