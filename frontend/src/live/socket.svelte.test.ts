import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { LiveSocket } from './socket.svelte'

/** The server's end of one connection. */
class Line {
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
  let lines: Line[]
  let socket: LiveSocket
  const refused = vi.fn()
  const line = () => lines.at(-1) as Line
  const welcome = (position: number) => {
    line().opens()
    line().says({ type: 'welcome', log: 'l', position, heartbeat: 10 })
  }

  beforeEach(() => {
    vi.useFakeTimers()
    lines = []
    socket = new LiveSocket(() => {
      lines.push(new Line())
      return line() as unknown as WebSocket
    }, refused)
    socket.open()
  })
  afterEach(() => {
    socket.close()
    vi.useRealTimers()
  })

  test('says hello, watches, and hands over rows', () => {
    const rows = vi.fn()
    socket.watch('vote.a', { rows })
    welcome(7)
    expect(socket.state).toBe('live')
    expect(line().sent).toEqual([
      { type: 'hello', since: null, log: null },
      { type: 'watch', topic: 'vote.a' },
    ])
    const row = { kind: 'vote', id: 'a', rev: 1 }
    line().says({ type: 'rows', topic: 'vote.a', position: 8, rows: [row], facts: ['vote.opened'] })
    expect(rows).toHaveBeenCalledWith([row], ['vote.opened'])
  })

  test('acknowledges the highest position, within three seconds', () => {
    welcome(7)
    for (const position of [8, 10, 9]) line().says({ type: 'heartbeat', position })
    vi.advanceTimersByTime(3000)
    expect(line().sent.filter((frame) => frame.type === 'ack')).toEqual([
      { type: 'ack', position: 10 },
    ])
  })

  test('counts rows as heard once no other topic can have rows of the same position', () => {
    socket.watch('vote.a', {})
    socket.watch('vote.b', {})
    welcome(7)
    const rows = (topic: string, position: number) =>
      line().says({ type: 'rows', topic, position, rows: [], facts: [] })
    rows('vote.a', 8)
    rows('vote.b', 8)
    rows('vote.a', 9)
    line().breaks()
    vi.advanceTimersByTime(1000)
    line().opens()
    expect(line().sent[0]).toEqual({ type: 'hello', since: 8, log: 'l' })
  })

  test('counts nothing as heard until every topic of before a break was told again', () => {
    socket.watch('vote.a', {})
    socket.watch('vote.b', {})
    welcome(7)
    line().breaks()
    vi.advanceTimersByTime(1000)
    welcome(20)
    line().says({ type: 'rows', topic: 'vote.a', position: 20, rows: [], facts: [] })
    line().says({ type: 'watching', topic: 'vote.a', position: 20 })
    line().breaks()
    vi.advanceTimersByTime(2000)
    line().opens()
    expect(line().sent[0]).toEqual({ type: 'hello', since: 7, log: 'l' })
    line().says({ type: 'welcome', log: 'l', position: 21, heartbeat: 10 })
    for (const topic of ['vote.a', 'vote.b']) {
      line().says({ type: 'rows', topic, position: 21, rows: [], facts: [] })
      line().says({ type: 'watching', topic, position: 21 })
    }
    line().breaks()
    vi.advanceTimersByTime(3000)
    line().opens()
    expect(line().sent[0]).toEqual({ type: 'hello', since: 21, log: 'l' })
  })

  test('comes back by itself, from where it had heard', () => {
    socket.watch('vote.a', {})
    welcome(7)
    line().says({ type: 'heartbeat', position: 9 })
    line().breaks()
    expect(socket.state).toBe('lost')
    vi.advanceTimersByTime(600)
    expect(lines).toHaveLength(2)
    welcome(12)
    expect(line().sent).toContainEqual({ type: 'hello', since: 9, log: 'l' })
    expect(line().sent).toContainEqual({ type: 'watch', topic: 'vote.a' })
    expect(socket.state).toBe('live')
  })

  test('takes two and a half heartbeats of silence for a loss', () => {
    welcome(7)
    vi.advanceTimersByTime(24_000)
    expect(socket.state).toBe('live')
    vi.advanceTimersByTime(2000)
    expect(socket.state).not.toBe('live')
  })

  test('waits longer each time', () => {
    for (let break_ = 0; break_ < 6; break_++) {
      line().breaks()
      vi.advanceTimersByTime(500 * 2 ** break_)
    }
    expect(lines).toHaveLength(7)
    line().breaks()
    vi.advanceTimersByTime(9000)
    expect(lines).toHaveLength(7)
  })

  test('tells each watcher to fetch again after a resync, once it is watched again', () => {
    const watcher = { resync: vi.fn(), watching: vi.fn() }
    socket.watch('vote.a', watcher)
    welcome(7)
    line().says({ type: 'watching', topic: 'vote.a', position: 7 })
    line().breaks()
    vi.advanceTimersByTime(600)
    line().opens()
    line().says({ type: 'resync' })
    expect(watcher.resync).not.toHaveBeenCalled()
    line().says({ type: 'welcome', log: 'another', position: 3, heartbeat: 10 })
    line().says({ type: 'watching', topic: 'vote.a', position: 3 })
    expect(watcher.resync).toHaveBeenCalledOnce()
    expect(watcher.watching).toHaveBeenCalledOnce()
    line().breaks()
    vi.advanceTimersByTime(600)
    line().opens()
    expect(line().sent).toEqual([{ type: 'hello', since: 3, log: 'another' }])
  })

  test('watches a topic once for many, and lets it go with the last', () => {
    welcome(7)
    const first = socket.watch('group.a', {})
    const second = socket.watch('group.a', {})
    first()
    expect(line().sent.filter((frame) => frame.type !== 'hello')).toEqual([
      { type: 'watch', topic: 'group.a' },
    ])
    second()
    expect(line().sent.at(-1)).toEqual({ type: 'unwatch', topic: 'group.a' })
    socket.watch('group.a', {})
    expect(line().sent.at(-1)).toEqual({ type: 'watch', topic: 'group.a' })
  })

  test('tells a second watcher from where on it hears, once the server has said so', () => {
    welcome(7)
    socket.watch('group.a', {})
    const early = { watching: vi.fn() }
    socket.watch('group.a', early)
    expect(early.watching).not.toHaveBeenCalled()
    line().says({ type: 'watching', topic: 'group.a', position: 9 })
    expect(early.watching).toHaveBeenCalledWith(9)
    const late = { watching: vi.fn() }
    socket.watch('group.a', late)
    expect(late.watching).toHaveBeenCalledWith(9)
  })

  test('asks again for a topic that was refused or closed', () => {
    welcome(7)
    const asked = () => line().sent.filter(({ type }) => type === 'watch').length
    socket.watch('group.a', {})
    line().says({ type: 'refused', topic: 'group.a', code: 'not-allowed' })
    socket.watch('group.a', {})
    expect(asked()).toBe(2)
    line().says({ type: 'watching', topic: 'group.a', position: 9 })
    line().says({ type: 'closed', topic: 'group.a', code: 'not-allowed' })
    socket.watch('group.a', {})
    expect(asked()).toBe(3)
  })

  test('knows who is here', () => {
    welcome(7)
    const people = [{ id: '1', name: 'Déléguée' }]
    line().says({ type: 'present', topic: 'vote.a', people, count: 3 })
    expect(socket.present('vote.a')).toEqual({ people, count: 3 })
    expect(socket.present('vote.b').count).toBe(0)
  })

  test('asks again who is signed in when the session has ended', () => {
    welcome(7)
    line().breaks(4401)
    expect(refused).toHaveBeenCalled()
  })
})
