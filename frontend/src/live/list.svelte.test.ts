import { flushSync } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { post } from '../api/client'
import { past } from '../api/past.svelte'
import { FakeSocket } from './fake'
import { liveList, type List, type ListOptions } from './list.svelte'
import { Rows } from './rows.svelte'
import type { Row } from './socket.svelte'

interface Listing extends Row {
  kind: 'listing'
  title: string
  status: 'open' | 'matched'
}
const listing = (id: string, changes: Partial<Listing> = {}): Listing => ({
  kind: 'listing',
  id,
  rev: 1,
  title: id,
  status: 'open',
  ...changes,
})

/** The rows of the server's list in its order, two rows a page. */
let held: Listing[]
/** The requests received. */
let requests: URL[]
/** If set, an answer waits for this promise. */
let slow: Promise<void> | undefined
let command: { status: number; body: object }

const answer = (body: object, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  })

async function server(path: string, init: RequestInit): Promise<Response> {
  if (init.method === 'POST') return answer(command.body, command.status)
  const url = new URL(path, 'https://forum.example')
  requests.push(url)
  const status = url.searchParams.get('status')
  const rows = held.filter((row) => !status || row.status === status)
  const start = Number(url.searchParams.get('cursor') ?? 0)
  const next = rows.length > start + 2 ? String(start + 2) : null
  const page = { results: rows.slice(start, start + 2), next, position: 7 }
  await slow
  return answer(page)
}

let stop = () => {}
let socket: FakeSocket
beforeEach(() => {
  held = [listing('a'), listing('b'), listing('c')]
  requests = []
  slow = undefined
  command = { status: 201, body: { id: 'new', position: 8 } }
  socket = new FakeSocket()
  document.cookie = 'csrftoken=secret'
  vi.stubGlobal('fetch', vi.fn(server))
})
afterEach(() => {
  stop()
  past.wanted = past.shown = undefined
  vi.unstubAllGlobals()
})

async function open(options: Partial<ListOptions<Listing>> = {}): Promise<List<Listing>> {
  let list: List<Listing> | undefined
  stop = $effect.root(() => {
    list = liveList<Listing>(
      { topics: () => ['listings'], path: '/api/listings', ...options },
      new Rows(),
      socket,
    )
  })
  flushSync()
  socket.watchers.get('listings')?.watching?.(7)
  await settled()
  return list as List<Listing>
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve))
  flushSync()
}

async function push(...rows: Row[]): Promise<void> {
  socket.watchers.get('listings')?.rows?.(rows, [])
  flushSync()
  await settled()
}

const ids = (list: List<Listing>) => list.rows.map(({ id }) => id)

test('rows stand in the server’s order, page after page, each once', async () => {
  held = [listing('c'), listing('a'), listing('b')]
  const list = await open()
  expect(ids(list)).toEqual(['c', 'a'])
  expect(list.hasMore).toBe(true)
  // A row added meanwhile shifts the start of the next page.
  held = [listing('z'), ...held]
  await list.more()
  expect(ids(list)).toEqual(['c', 'a', 'b'])
  expect(list.hasMore).toBe(false)
})

test('a push changes the row that is shown, where it stands', async () => {
  const list = await open()
  await push(listing('b', { rev: 2, title: 'changed' }))
  expect(list.rows.map(({ title }) => title)).toEqual(['a', 'changed'])
  expect(list.news).toBe(0)
})

test('a row leaves the list when it is deleted or no longer matches the filter', async () => {
  const list = await open({
    query: () => ({ status: 'open' }),
    keep: (row, { status }) => row.status === status,
  })
  await push({ kind: 'listing', id: 'a', rev: 2, gone: true })
  expect(ids(list)).toEqual(['b'])
  await push(listing('b', { rev: 2, status: 'matched' }))
  expect(ids(list)).toEqual([])
  expect(list.news).toBe(0)
})

test('a row created by somebody else counts as news until the list is fetched again', async () => {
  const list = await open()
  held = [listing('theirs'), ...held]
  await push(listing('theirs'))
  expect(list.news).toBe(1)
  expect(ids(list)).toEqual(['a', 'b'])
  await list.refetch()
  expect(list.news).toBe(0)
  expect(ids(list)).toEqual(['theirs', 'a'])
})

test('deleted rows, and rows that do not match the filter, are no news', async () => {
  const list = await open({
    query: () => ({ status: 'open' }),
    keep: (row, { status }) => row.status === status,
  })
  await push(listing('theirs', { status: 'matched' }), {
    kind: 'listing',
    id: 'left',
    rev: 2,
    gone: true,
  })
  expect(list.news).toBe(0)
})

test('`kind` leaves out the other kinds that its topics push', async () => {
  const list = await open({ kind: 'listing' })
  await push({ kind: 'link', id: 'l', rev: 1 })
  expect(list.news).toBe(0)
  await push(listing('theirs'))
  expect(list.news).toBe(1)
})

test('one’s own new row shows at once, and the pages below stay', async () => {
  const list = await open()
  await list.more()
  held = [listing('new'), ...held]
  await post('/api/listings', {})
  let arrive = () => {}
  slow = new Promise((resolve) => (arrive = resolve))
  await push(listing('new'))
  expect(list.news).toBe(0)
  arrive()
  await settled()
  expect(ids(list)).toEqual(['new', 'a', 'b', 'c'])
  expect(list.news).toBe(0)
  expect(list.loading).toBe(false)
  expect(requests).toHaveLength(3)
})

test('one’s own new row shows at once if it is pushed before the command is answered', async () => {
  const list = await open()
  held = [listing('first'), ...held]
  command.body = { id: 'first', position: 8 }
  await push(listing('first'))
  expect(list.news).toBe(1)
  await post('/api/listings', {})
  await settled()
  expect(ids(list)).toEqual(['first', 'a', 'b'])
  expect(list.news).toBe(0)
})

test('rows of others are no longer news once the fetch for one’s own row returns them', async () => {
  const list = await open()
  held = [listing('mine'), listing('theirs'), ...held]
  command.body = { id: 'mine', position: 9 }
  await push(listing('theirs'))
  await post('/api/listings', {})
  await push(listing('mine'))
  expect(ids(list)).toEqual(['mine', 'theirs', 'a', 'b'])
  expect(list.news).toBe(0)
})

test('one’s own new row that does not match the filter is neither inserted nor fetched again', async () => {
  const list = await open({ query: () => ({ status: 'open' }) })
  held = [...held, listing('elsewhere', { status: 'matched' })]
  command.body = { id: 'elsewhere', position: 8 }
  await post('/api/listings', {})
  await push(listing('elsewhere', { status: 'matched' }))
  expect(ids(list)).toEqual(['a', 'b'])
  expect(list.news).toBe(0)
  expect(requests).toHaveLength(2)
  // From then on it is a row like all others.
  await push(listing('elsewhere', { rev: 2 }))
  expect(list.news).toBe(1)
  expect(requests).toHaveLength(2)
})

test('a command that creates nothing makes no row one’s own', async () => {
  const list = await open()
  command = { status: 200, body: { id: 'old', position: 8 } }
  await post('/api/listings/old/withdraw')
  await push(listing('old', { rev: 2 }))
  expect(list.news).toBe(1)
  expect(requests).toHaveLength(1)
})

test('one’s own new row is news if it could not be fetched', async () => {
  const list = await open()
  command.body = { id: 'unreached', position: 8 }
  await post('/api/listings', {})
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  await push(listing('unreached'))
  expect(list.error).toBeUndefined()
  expect(list.news).toBe(1)
})

test('another filter fetches again; an older answer that comes late is dropped', async () => {
  let status = $state('open')
  held = [listing('a'), listing('b', { status: 'matched' })]
  let arrive = () => {}
  const list = await open({
    query: () => ({ status }),
    keep: (row, query) => row.status === query.status,
  })
  slow = new Promise((resolve) => (arrive = resolve))
  const late = list.refetch()
  slow = undefined
  status = 'matched'
  flushSync()
  // Until the answer comes, the list shows the fetched rows.
  expect(ids(list)).toEqual(['a'])
  await settled()
  expect(ids(list)).toEqual(['b'])
  arrive()
  await late
  await settled()
  expect(ids(list)).toEqual(['b'])
  expect(requests.map(({ searchParams }) => searchParams.get('status'))).toEqual([
    'open',
    'open',
    'matched',
  ])
})

test('another address fetches again', async () => {
  let id = $state('one')
  await open({ path: () => `/api/groups/${id}/actions` })
  id = 'other'
  flushSync()
  await settled()
  expect(requests.map(({ pathname }) => pathname)).toEqual([
    '/api/groups/one/actions',
    '/api/groups/other/actions',
  ])
})

test('a resync fetches the missed rows', async () => {
  const list = await open()
  held = [listing('missed'), ...held]
  socket.watchers.get('listings')?.resync?.()
  await settled()
  expect(ids(list)).toEqual(['missed', 'a'])
})

test('nothing is shown once the right to see it has ended', async () => {
  const list = await open()
  socket.watchers.get('listings')?.closed?.('not-allowed')
  flushSync()
  expect(list.error?.code).toBe('not-allowed')
  expect(list.rows).toEqual([])
  expect(list.hasMore).toBe(false)
})

test('without topics, rows stay as fetched last', async () => {
  const list = await open({ topics: undefined })
  held = [listing('a', { title: 'moved on' }), listing('b')]
  await list.refetch()
  expect(list.rows.map(({ title }) => title)).toEqual(['moved on', 'b'])
})

test('a list of the past is fetched, and watches nothing', async () => {
  past.wanted = 5
  past.shown = { position: 5, recorded_at: '2026-01-01T00:00:00Z' }
  const list = await open()
  expect(socket.watchers.size).toBe(0)
  expect(ids(list)).toEqual(['a', 'b'])
  expect(list.present.count).toBe(0)
})
