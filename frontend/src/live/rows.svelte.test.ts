import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { Problem } from '../api/client'
import { FakeSocket } from './fake'
import { live, type LiveOptions, Rows, rowsIn, type View } from './rows.svelte'
import type { Row } from './socket.svelte'

interface Vote extends Row {
  kind: 'vote'
  title: string
}
const vote = (rev: number, title: string, id = 'a'): Vote => ({ kind: 'vote', id, rev, title })

describe('a store of rows', () => {
  test('keeps the newer row, whichever comes last', () => {
    const rows = new Rows()
    rows.put([vote(2, 'new')])
    rows.put([vote(1, 'old')])
    expect(rows.get<Vote>('vote:a')?.title).toBe('new')
    rows.put([vote(3, 'newer')])
    expect(rows.get<Vote>('vote:a')?.title).toBe('newer')
  })

  test('is read reactively, even before it knows the row', () => {
    const rows = new Rows()
    let title: string | undefined
    const stop = $effect.root(() => {
      const row = $derived(rows.get<Vote>('vote:a'))
      $effect(() => {
        title = row?.title
      })
    })
    flushSync()
    expect(title).toBeUndefined()
    rows.put([vote(1, 'new')])
    flushSync()
    expect(title).toBe('new')
    stop()
  })

  test('does not restore a deleted row from an older fetch', () => {
    const rows = new Rows()
    rows.put([{ kind: 'vote', id: 'a', rev: 5, gone: true }])
    rows.put([vote(4, 'late')])
    expect(rows.get('vote:a')).toBeUndefined()
    rows.put([vote(6, 'back')])
    expect(rows.get<Vote>('vote:a')?.title).toBe('back')
  })

  test('does not restore a row whose deletion has no revision', () => {
    const rows = new Rows()
    rows.put([vote(5, 'known')])
    rows.put([{ kind: 'vote', id: 'a', gone: true } as Row])
    expect(rows.get('vote:a')).toBeUndefined()
    rows.put([vote(5, 'fetched before')])
    expect(rows.get('vote:a')).toBeUndefined()
    rows.put([vote(6, 'shown again')])
    expect(rows.get<Vote>('vote:a')?.title).toBe('shown again')
  })

  test('keeps the fields that a push does not have', () => {
    const rows = new Rows()
    rows.put([{ ...vote(1, 'title'), cast: 3 } as Row])
    rows.put([{ kind: 'vote', id: 'a', rev: 2, cast: 4 } as Row])
    expect(rows.get('vote:a')).toMatchObject({ title: 'title', cast: 4, rev: 2 })
  })

  test('takes a lower revision after a resync', () => {
    const rows = new Rows()
    rows.put([vote(9, 'before')])
    rows.forget()
    rows.put([vote(2, 'restored')])
    expect(rows.get<Vote>('vote:a')?.title).toBe('restored')
  })

  test('applies a guess over later pushes, and drops it on a refusal', async () => {
    const rows = new Rows()
    rows.put([vote(1, 'title')])
    let refuse = (_: Error) => {}
    const sent = rows.attempt(
      'vote',
      'a',
      (row) => ({ ...row, followed: true }),
      () => new Promise((_, reject) => (refuse = reject)),
    )
    rows.put([vote(2, 'renamed by another')])
    expect(rows.get('vote:a')).toMatchObject({ title: 'renamed by another', followed: true })
    expect(rows.guessed('vote', 'a')).toBe(true)
    refuse(new Problem({ code: 'not-allowed' }))
    await expect(sent).rejects.toThrow('not-allowed')
    expect(rows.get('vote:a')).not.toHaveProperty('followed')
  })

  test('keeps a guess until the pushed row has arrived', async () => {
    vi.useFakeTimers()
    const rows = new Rows()
    rows.put([vote(1, 'old')])
    await rows.attempt(
      'vote',
      'a',
      (row) => ({ ...row, title: 'guess' }) as Row,
      () => Promise.resolve(),
    )
    expect(rows.get<Vote>('vote:a')?.title).toBe('guess')
    rows.put([vote(2, 'true')])
    vi.advanceTimersByTime(100)
    expect(rows.get<Vote>('vote:a')?.title).toBe('true')
    expect(rows.guessed('vote', 'a')).toBe(false)
    vi.useRealTimers()
  })
})

test('rows are found in a row, a list, a page and a record of those, never inside a row', () => {
  const row = { ...vote(1, 'x'), subject: { kind: 'proposal', id: 'p', rev: 1 } }
  expect(rowsIn(row)).toEqual([row])
  expect(rowsIn([row, [row]])).toHaveLength(2)
  expect(rowsIn({ results: [row], next: null, position: 3 })).toEqual([row])
  expect(rowsIn({ vote: row, seats: [vote(1, 'y', 'b')] })).toHaveLength(2)
  expect(rowsIn(undefined)).toEqual([])
})

describe('a live view', () => {
  let stop = () => {}
  let socket: FakeSocket
  let rows: Rows
  beforeEach(() => {
    socket = new FakeSocket()
    rows = new Rows()
  })
  afterEach(() => stop())

  function open(options: Partial<LiveOptions> = {}): View {
    let view: View | undefined
    stop = $effect.root(() => {
      view = live(
        { topics: () => ['vote.a'], fetch: async () => vote(1, 'x'), ...options },
        rows,
        socket,
      )
    })
    flushSync()
    return view as View
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve))

  test('fetches only once it is watched', async () => {
    const fetch = vi.fn(async () => vote(1, 'fetched'))
    const view = open({ fetch })
    expect(view.loading).toBe(true)
    expect(fetch).not.toHaveBeenCalled()
    socket.watchers.get('vote.a')?.watching?.(7)
    await settled()
    expect(view.loading).toBe(false)
    expect(view.row<Vote>('vote', 'a')?.title).toBe('fetched')
  })

  test('keeps rows pushed during the fetch', async () => {
    let answer = (_: Vote[]) => {}
    const view = open({ fetch: () => new Promise((resolve) => (answer = resolve)) })
    const watcher = socket.watchers.get('vote.a')
    watcher?.watching?.(7)
    watcher?.rows?.([vote(2, 'pushed'), vote(1, 'born meanwhile', 'b')], [])
    answer([vote(1, 'fetched before')])
    await settled()
    expect(view.row<Vote>('vote', 'a')?.title).toBe('pushed')
    expect(
      view
        .rows<Vote>('vote')
        .map((row) => row.id)
        .sort(),
    ).toEqual(['a', 'b'])
  })

  test('drops a row that a new fetch does not return', async () => {
    let answer = [vote(1, 'x'), vote(1, 'y', 'b')]
    const view = open({ fetch: async () => answer })
    const watcher = socket.watchers.get('vote.a')
    watcher?.watching?.(7)
    await settled()
    expect(view.rows('vote')).toHaveLength(2)
    answer = [vote(1, 'x')]
    watcher?.resync?.()
    await settled()
    expect(view.rows('vote')).toHaveLength(1)
  })

  test('shows no older answer after a newer one', async () => {
    const answers: ((row: Vote) => void)[] = []
    const view = open({ fetch: () => new Promise((resolve) => answers.push(resolve)) })
    socket.watchers.get('vote.a')?.watching?.(7)
    void view.refetch()
    answers[1]?.(vote(2, 'second'))
    answers[0]?.(vote(3, 'first, late'))
    await settled()
    expect(view.row<Vote>('vote', 'a')?.title).toBe('second')
  })

  test('has the reason and no rows once the right ends', async () => {
    const view = open()
    const watcher = socket.watchers.get('vote.a')
    watcher?.watching?.(7)
    await settled()
    watcher?.closed?.('not-allowed')
    expect(view.error?.code).toBe('not-allowed')
    expect(view.row('vote', 'a')).toBeUndefined()
    expect(view.answers).toEqual([])
  })

  test('keeps its rows when the connection breaks, and has an error if there are none', async () => {
    let broken = false
    const fetch = async () => {
      if (broken) throw new Problem({ code: 'offline' })
      return vote(1, 'x')
    }
    const view = open({ fetch })
    socket.watchers.get('vote.a')?.watching?.(7)
    await settled()
    broken = true
    await view.refetch()
    expect(view.error).toBeUndefined()
    expect(view.row<Vote>('vote', 'a')?.title).toBe('x')
    stop()
    const empty = open({ fetch })
    socket.watchers.get('vote.a')?.watching?.(7)
    await settled()
    expect(empty.error?.code).toBe('offline')
  })

  test('brings the next page of a list', async () => {
    const view = open({
      fetch: async (cursor) =>
        cursor
          ? { results: [vote(1, 'y', 'b')], next: null }
          : { results: [vote(1, 'x')], next: 'after-a' },
    })
    socket.watchers.get('vote.a')?.watching?.(7)
    await settled()
    expect(view.hasMore).toBe(true)
    await view.more()
    expect(view.rows('vote')).toHaveLength(2)
    expect(view.hasMore).toBe(false)
  })

  test('stops watching when its page is left', () => {
    open()
    expect(socket.watchers.size).toBe(1)
    stop()
    expect(socket.watchers.size).toBe(0)
  })

  describe('opened before the connection', () => {
    const page = (position: number) => ({ results: [vote(1, 'x')], next: null, position })
    const topics = () => ['vote.a', 'person.p']
    beforeEach(() => (socket.state = 'connecting'))

    test('fetches at once, and once more when the last topic is watched', async () => {
      const fetch = vi.fn(async () => page(6))
      open({ topics, fetch })
      await settled()
      expect(fetch).toHaveBeenCalledTimes(1)
      socket.watchers.get('vote.a')?.watching?.(7)
      await settled()
      expect(fetch).toHaveBeenCalledTimes(1)
      socket.watchers.get('person.p')?.watching?.(7)
      await settled()
      expect(fetch).toHaveBeenCalledTimes(2)
    })

    test('does not fetch again if the answer has the position of every topic', async () => {
      const fetch = vi.fn(async () => [page(7), page(8)])
      open({ topics, fetch })
      await settled()
      for (const topic of topics()) socket.watchers.get(topic)?.watching?.(7)
      await settled()
      expect(fetch).toHaveBeenCalledTimes(1)
    })

    test('fetches again if a part of the answer has no position', async () => {
      for (const answer of [[page(9), vote(1, 'x')], [page(9), []], vote(1, 'x')]) {
        const fetch = vi.fn(async () => answer as unknown)
        open({ fetch })
        await settled()
        socket.watchers.get('vote.a')?.watching?.(7)
        await settled()
        expect(fetch).toHaveBeenCalledTimes(2)
        stop()
      }
    })

    test('waits for the pending answer before it decides', async () => {
      let answer = (_: unknown) => {}
      const fetch = vi.fn(() => new Promise((resolve) => (answer = resolve)))
      const view = open({ fetch })
      await settled()
      socket.watchers.get('vote.a')?.watching?.(7)
      await settled()
      expect(fetch).toHaveBeenCalledTimes(1)
      answer(page(7))
      await settled()
      expect(fetch).toHaveBeenCalledTimes(1)
      expect(view.row<Vote>('vote', 'a')?.title).toBe('x')
    })

    test('fetches again if the last attempt failed', async () => {
      const fetch = vi.fn(async () => page(9))
      const view = open({ fetch })
      await settled()
      fetch.mockRejectedValueOnce(new Problem({ code: 'busy', status: 503 }))
      await view.refetch()
      expect(view.error?.code).toBe('busy')
      socket.watchers.get('vote.a')?.watching?.(7)
      await settled()
      expect(view.error).toBeUndefined()
    })

    test('fetches again after a failed first attempt', async () => {
      let away = true
      const fetch = vi.fn(async () => {
        if (away) throw new Problem({ code: 'offline' })
        return page(9)
      })
      const view = open({ fetch })
      await settled()
      expect(view.error?.code).toBe('offline')
      away = false
      socket.watchers.get('vote.a')?.watching?.(7)
      await settled()
      expect(view.error).toBeUndefined()
    })
  })

  test('fetches at once if it watches nothing', async () => {
    const fetch = vi.fn(async () => vote(1, 'x'))
    open({ topics: () => [], fetch })
    await settled()
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  test('fetches once if its topics and `on` change together', async () => {
    let id = $state('a')
    const fetch = vi.fn(async () => vote(1, id, id))
    open({ topics: () => [`vote.${id}`], on: () => id, fetch })
    socket.watchers.get('vote.a')?.watching?.(7)
    await settled()
    id = 'b'
    flushSync()
    socket.watchers.get('vote.b')?.watching?.(7)
    await settled()
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  test('fetches again when `on` changes, and not when other state does', async () => {
    let query = $state.raw({ status: 'open', beside: 1 })
    const fetch = vi.fn(async () => vote(1, 'x'))
    open({ on: () => query.status, fetch })
    socket.watchers.get('vote.a')?.watching?.(7)
    await settled()
    query = { status: 'open', beside: 2 }
    flushSync()
    expect(fetch).toHaveBeenCalledTimes(1)
    query = { status: 'closed', beside: 2 }
    flushSync()
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  test('fetches the first page again in place: the pages below it stay', async () => {
    let first = { results: [vote(1, 'x')], next: 'after-a' as string | null }
    const cursors: (string | undefined)[] = []
    const view = open({
      fetch: async (cursor) => {
        cursors.push(cursor)
        return cursor ? { results: [vote(1, 'y', 'b')], next: 'after-b' } : first
      },
    })
    socket.watchers.get('vote.a')?.watching?.(7)
    await settled()
    await view.more()
    first = { results: [vote(1, 'new', 'c')], next: 'after-c' }
    await view.refetch({ inPlace: true })
    expect(view.rows<Vote>('vote').map(({ id }) => id)).toEqual(['c', 'a', 'b'])
    expect(view.answers).toHaveLength(3)
    expect(cursors).toEqual([undefined, 'after-a', undefined])
    await view.more()
    expect(cursors.at(-1)).toBe('after-b')
    // The last page is a single page again, with nothing below it.
    first = { results: [vote(1, 'new', 'c')], next: null }
    await view.refetch({ inPlace: true })
    expect(view.rows('vote')).toHaveLength(1)
    expect(view.hasMore).toBe(false)
  })
})
