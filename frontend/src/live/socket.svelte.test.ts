import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { LiveSocket } from './socket.svelte'

/** The server's end of one connection. */
class Connection {
  readyState = WebSocket.CONNECTING as number
  sent: Record<string, unknown>[] = []
  onopen = () => {}
  onmessage = (_: { data: string }) => {}
  onclose = (_: { code: number }) => {}
  send(text: string) {
    this.sent.push(JSON.parse(text) as Record<string, unknown>)
  }
  close() {
    this.readyState = WebSocket.CLOSED
  }
  opens() {
    this.readyState = WebSocket.OPEN
    this.onopen()
  }
  says(frame: object) {
    this.onmessage({ data: JSON.stringify(frame) })
  }
  breaks(code = 1006) {
    this.readyState = WebSocket.CLOSED
    this.onclose({ code })
  }
}

describe('the live socket', () => {
  let connections: Connection[]
  let socket: LiveSocket
  const refused = vi.fn()
  const connection = () => connections.at(-1) as Connection
  const welcome = (position: number) => {
    connection().opens()
    connection().says({ type: 'welcome', log: 'l', position, heartbeat: 10 })
  }

  beforeEach(() => {
    vi.useFakeTimers()
    connections = []
    socket = new LiveSocket(() => {
      connections.push(new Connection())
      return connection() as unknown as WebSocket
    }, refused)
    socket.open()
  })
  afterEach(() => {
    socket.close()
    vi.useRealTimers()
  })

  test('sends hello, watches, and passes rows on', () => {
    const rows = vi.fn()
    socket.watch('vote.a', { rows })
    welcome(7)
    expect(socket.state).toBe('live')
    expect(connection().sent).toEqual([
      { type: 'hello', since: null, log: null },
      { type: 'watch', topic: 'vote.a' },
    ])
    const row = { kind: 'vote', id: 'a', rev: 1 }
    connection().says({
      type: 'rows',
      topic: 'vote.a',
      position: 8,
      rows: [row],
      facts: ['vote.opened'],
    })
    expect(rows).toHaveBeenCalledWith([row], ['vote.opened'])
  })

  test('acknowledges the highest position, within three seconds', () => {
    welcome(7)
    for (const position of [8, 10, 9]) connection().says({ type: 'heartbeat', position })
    vi.advanceTimersByTime(3000)
    expect(connection().sent.filter((frame) => frame.type === 'ack')).toEqual([
      { type: 'ack', position: 10 },
    ])
  })

  test('counts a position as received once rows of a later one arrive', () => {
    socket.watch('vote.a', {})
    socket.watch('vote.b', {})
    welcome(7)
    const rows = (topic: string, position: number) =>
      connection().says({ type: 'rows', topic, position, rows: [], facts: [] })
    rows('vote.a', 8)
    rows('vote.b', 8)
    rows('vote.a', 9)
    connection().breaks()
    vi.advanceTimersByTime(1000)
    connection().opens()
    expect(connection().sent[0]).toEqual({ type: 'hello', since: 8, log: 'l' })
  })

  test('moves no position after a break until every topic is replayed', () => {
    socket.watch('vote.a', {})
    socket.watch('vote.b', {})
    welcome(7)
    connection().breaks()
    vi.advanceTimersByTime(1000)
    welcome(20)
    connection().says({ type: 'rows', topic: 'vote.a', position: 20, rows: [], facts: [] })
    connection().says({ type: 'watching', topic: 'vote.a', position: 20 })
    connection().breaks()
    vi.advanceTimersByTime(2000)
    connection().opens()
    expect(connection().sent[0]).toEqual({ type: 'hello', since: 7, log: 'l' })
    connection().says({ type: 'welcome', log: 'l', position: 21, heartbeat: 10 })
    for (const topic of ['vote.a', 'vote.b']) {
      connection().says({ type: 'rows', topic, position: 21, rows: [], facts: [] })
      connection().says({ type: 'watching', topic, position: 21 })
    }
    connection().breaks()
    vi.advanceTimersByTime(3000)
    connection().opens()
    expect(connection().sent[0]).toEqual({ type: 'hello', since: 21, log: 'l' })
  })

  test('reconnects from the last position received', () => {
    socket.watch('vote.a', {})
    welcome(7)
    connection().says({ type: 'heartbeat', position: 9 })
    connection().breaks()
    expect(socket.state).toBe('lost')
    vi.advanceTimersByTime(600)
    expect(connections).toHaveLength(2)
    welcome(12)
    expect(connection().sent).toContainEqual({ type: 'hello', since: 9, log: 'l' })
    expect(connection().sent).toContainEqual({ type: 'watch', topic: 'vote.a' })
    expect(socket.state).toBe('live')
  })

  test('counts two and a half heartbeats of silence as a lost connection', () => {
    welcome(7)
    vi.advanceTimersByTime(24_000)
    expect(socket.state).toBe('live')
    vi.advanceTimersByTime(2000)
    expect(socket.state).not.toBe('live')
  })

  test('waits longer before each attempt', () => {
    for (let break_ = 0; break_ < 6; break_++) {
      connection().breaks()
      vi.advanceTimersByTime(500 * 2 ** break_)
    }
    expect(connections).toHaveLength(7)
    connection().breaks()
    vi.advanceTimersByTime(9000)
    expect(connections).toHaveLength(7)
  })

  test('calls `resync` of a watcher once its topic is watched again', () => {
    const watcher = { resync: vi.fn(), watching: vi.fn() }
    socket.watch('vote.a', watcher)
    welcome(7)
    connection().says({ type: 'watching', topic: 'vote.a', position: 7 })
    connection().breaks()
    vi.advanceTimersByTime(600)
    connection().opens()
    connection().says({ type: 'resync' })
    expect(watcher.resync).not.toHaveBeenCalled()
    connection().says({ type: 'welcome', log: 'another', position: 3, heartbeat: 10 })
    connection().says({ type: 'watching', topic: 'vote.a', position: 3 })
    expect(watcher.resync).toHaveBeenCalledOnce()
    expect(watcher.watching).toHaveBeenCalledOnce()
    connection().breaks()
    vi.advanceTimersByTime(600)
    connection().opens()
    expect(connection().sent).toEqual([{ type: 'hello', since: 3, log: 'another' }])
  })

  test('watches a topic once for all watchers, until the last one stops', () => {
    welcome(7)
    const first = socket.watch('group.a', {})
    const second = socket.watch('group.a', {})
    first()
    expect(connection().sent.filter((frame) => frame.type !== 'hello')).toEqual([
      { type: 'watch', topic: 'group.a' },
    ])
    second()
    expect(connection().sent.at(-1)).toEqual({ type: 'unwatch', topic: 'group.a' })
    socket.watch('group.a', {})
    expect(connection().sent.at(-1)).toEqual({ type: 'watch', topic: 'group.a' })
  })

  test('gives a second watcher the position once the server has answered', () => {
    welcome(7)
    socket.watch('group.a', {})
    const early = { watching: vi.fn() }
    socket.watch('group.a', early)
    expect(early.watching).not.toHaveBeenCalled()
    connection().says({ type: 'watching', topic: 'group.a', position: 9 })
    expect(early.watching).toHaveBeenCalledWith(9)
    const late = { watching: vi.fn() }
    socket.watch('group.a', late)
    expect(late.watching).toHaveBeenCalledWith(9)
  })

  test('requests a refused or closed topic again', () => {
    welcome(7)
    const requests = () => connection().sent.filter(({ type }) => type === 'watch').length
    socket.watch('group.a', {})
    connection().says({ type: 'refused', topic: 'group.a', code: 'not-allowed' })
    socket.watch('group.a', {})
    expect(requests()).toBe(2)
    connection().says({ type: 'watching', topic: 'group.a', position: 9 })
    connection().says({ type: 'closed', topic: 'group.a', code: 'not-allowed' })
    socket.watch('group.a', {})
    expect(requests()).toBe(3)
  })

  test('has the people present on a topic', () => {
    welcome(7)
    const people = [{ id: '1', name: 'Déléguée' }]
    connection().says({ type: 'present', topic: 'vote.a', people, count: 3 })
    expect(socket.present('vote.a')).toEqual({ people, count: 3 })
    expect(socket.present('vote.b').count).toBe(0)
  })

  test('calls `refused` when the session has ended', () => {
    welcome(7)
    connection().breaks(4401)
    expect(refused).toHaveBeenCalled()
  })
})
