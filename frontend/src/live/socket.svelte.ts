/**
 * The WebSocket client. It watches topics, stores the last position received, and reconnects: after
 * a lost connection it sends that position, and the server sends the missed rows or `resync`.
 *
 *   to the server     hello {since, log} · watch {topic} · unwatch {topic} · ack {position} · ping
 *   from the server   welcome {log, position, heartbeat} · watching {topic, position} ·
 *                     refused {topic, code} · closed {topic, code} · rows {position, topic, rows, facts} ·
 *                     present {topic, people, count} · heartbeat {position} · resync · error {code}
 *
 * `resync` comes before a `welcome`, or before the server disconnects a slow browser. In both cases
 * each topic is fetched again once it is watched again.
 */
import { untrack } from 'svelte'

export interface Row {
  kind: string
  id: string
  /** Number of facts that changed this row: the higher one is newer. */
  rev: number
  gone?: true
}

export interface Person {
  id: string
  name: string
}

/** The callbacks of a watcher. */
export interface Watcher {
  /** Everything after this log position is pushed. */
  watching?(position: number): void
  rows?(rows: Row[], facts: string[]): void
  /** The server cannot replay the missed rows: fetch again. */
  resync?(): void
  /** The right to see this topic ended, or never existed. */
  closed?(code: string): void
  refused?(code: string): void
}

export type Connection = 'connecting' | 'live' | 'lost' | 'offline'

type Frame =
  | { type: 'welcome'; log: string; position: number; heartbeat: number }
  | { type: 'watching'; topic: string; position: number }
  | { type: 'refused' | 'closed'; topic: string; code: string }
  | { type: 'rows'; position: number; topic: string; rows: Row[]; facts: string[] }
  | { type: 'present'; topic: string; people: Person[]; count: number }
  | { type: 'heartbeat'; position: number }
  | { type: 'resync' }
  | { type: 'error'; code: string }

export interface Presence {
  people: Person[]
  count: number
}

const nobody: Presence = { people: [], count: 0 }
const longestPause = 20_000
const notSignedIn = 4401

export class LiveSocket {
  state = $state<Connection>('connecting')
  private presence = $state.raw<Record<string, Presence>>({})
  private socket: WebSocket | undefined
  private wanted = false
  private log: string | null = null
  private received: number | null = null
  /** The position of the last rows; rows of other topics with the same position may follow. */
  private arriving = 0
  private acknowledged = 0
  private period = 30_000
  private attempts = 0
  private stale = new Set<string>()
  /** Topics to be replayed after a reconnection: until then the position does not move. */
  private awaited = new Set<string>()
  /** The position to move to after the replay. */
  private deferred = 0
  private silence: ReturnType<typeof setTimeout> | undefined
  private retry: ReturnType<typeof setTimeout> | undefined
  private acks: ReturnType<typeof setTimeout> | undefined
  private readonly topics = new Map<string, Set<Watcher>>()
  /** Requested topics, with the position from which the server pushes; null until it answers. */
  private readonly since = new Map<string, number | null>()

  constructor(
    private readonly make: () => WebSocket,
    /** Called when the session is no longer valid. */
    public refused: () => void = () => undefined,
  ) {}

  /** The people present on a topic (reactive). */
  present(topic: string): Presence {
    return this.presence[topic] ?? nobody
  }

  open(): void {
    if (this.wanted) return
    this.wanted = true
    this.connect()
    addEventListener('online', this.wake)
    addEventListener('offline', this.sleep)
    document.addEventListener('visibilitychange', this.check)
  }

  /** Closes for good, after signing out, and forgets all data of the person. */
  close(): void {
    this.wanted = false
    removeEventListener('online', this.wake)
    removeEventListener('offline', this.sleep)
    document.removeEventListener('visibilitychange', this.check)
    this.drop()
    this.log = this.received = null
    this.presence = {}
    this.state = 'connecting'
  }

  /** Watches a topic until the returned function is called. */
  watch(topic: string, watcher: Watcher): () => void {
    const watchers = this.topics.get(topic) ?? new Set()
    this.topics.set(topic, watchers.add(watcher))
    // Untracked: an effect that watches must not run again when the connection changes.
    if (untrack(() => this.state) === 'live') {
      const since = this.since.get(topic)
      if (since === undefined) this.request(topic)
      else if (since !== null) watcher.watching?.(since)
    }
    return () => {
      watchers.delete(watcher)
      if (watchers.size > 0 || this.topics.get(topic) !== watchers) return
      this.topics.delete(topic)
      this.since.delete(topic)
      this.replayed(topic)
      if (untrack(() => this.state) === 'live') this.send({ type: 'unwatch', topic })
    }
  }

  private connect(): void {
    clearTimeout(this.retry)
    this.drop()
    const socket = this.make()
    this.socket = socket
    socket.onopen = () => {
      this.send({ type: 'hello', since: this.received, log: this.log })
      this.watchSilence()
    }
    socket.onmessage = (event: MessageEvent<string>) => {
      if (socket !== this.socket) return
      this.watchSilence()
      this.receive(JSON.parse(event.data) as Frame)
    }
    socket.onclose = (event: CloseEvent) => {
      if (socket !== this.socket) return
      if (event.code === notSignedIn) this.refused()
      this.lost()
    }
    this.watchSilence()
  }

  private drop(): void {
    for (const timer of [this.silence, this.retry, this.acks]) clearTimeout(timer)
    this.acks = undefined
    this.arriving = 0
    const old = this.socket
    this.socket = undefined
    old?.close()
  }

  /** Silence of two and a half heartbeats counts as a lost connection. */
  private watchSilence(): void {
    clearTimeout(this.silence)
    this.silence = setTimeout(() => this.lost(), this.period * 2.5)
  }

  private lost(): void {
    this.drop()
    if (!this.wanted) return
    this.state = navigator.onLine ? 'lost' : 'offline'
    // Half of the retry interval is random, so that browsers do not reconnect all at once.
    const pause = Math.min(longestPause, 500 * 2 ** this.attempts++)
    this.retry = setTimeout(() => this.connect(), pause * (0.5 + Math.random() / 2))
  }

  private readonly wake = () => {
    this.attempts = 0
    if (this.wanted && this.state !== 'live') this.connect()
  }

  private readonly sleep = () => {
    this.drop()
    this.state = 'offline'
  }

  /** After sleep, a dead socket still looks open: send a ping, and wait three seconds for the answer. */
  private readonly check = () => {
    if (document.hidden) return
    if (this.state !== 'live') return this.wake()
    this.send({ type: 'ping' })
    clearTimeout(this.silence)
    this.silence = setTimeout(() => this.lost(), 3000)
  }

  private send(frame: object): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(frame))
  }

  private request(topic: string): void {
    this.since.set(topic, null)
    this.send({ type: 'watch', topic })
  }

  private replayed(topic: string): void {
    if (this.awaited.delete(topic) && this.awaited.size === 0) this.advance(this.deferred)
  }

  /** Rows of a later position mean that all rows of the one before have arrived. */
  private arrive(position: number): void {
    if (position <= this.arriving) return
    const before = this.arriving
    this.arriving = position
    if (before > 0) this.advance(before)
  }

  private advance(position: number): void {
    if (this.awaited.size > 0) {
      this.deferred = Math.max(this.deferred, position)
      return
    }
    if (this.received !== null && position <= this.received) return
    this.received = position
    this.acks ??= setTimeout(
      () => {
        this.acks = undefined
        if (this.received === null || this.received <= this.acknowledged) return
        this.acknowledged = this.received
        this.send({ type: 'ack', position: this.received })
        // The delay is random: a thousand simultaneous acknowledgements would delay the next message.
      },
      1000 + Math.random() * 2000,
    )
  }

  private notify(topic: string, call: (watcher: Watcher) => void): void {
    for (const watcher of [...(this.topics.get(topic) ?? [])]) call(watcher)
  }

  private receive(frame: Frame): void {
    switch (frame.type) {
      case 'welcome':
        this.log = frame.log
        this.period = frame.heartbeat * 1000
        this.attempts = 0
        this.state = 'live'
        // After a reconnection the position moves once all is replayed; after `resync` it starts again.
        this.awaited = new Set(this.received === null ? [] : this.topics.keys())
        this.deferred = 0
        this.received ??= frame.position
        for (const topic of this.topics.keys()) this.request(topic)
        return this.watchSilence()
      case 'watching':
        this.advance(frame.position)
        this.replayed(frame.topic)
        if (this.topics.has(frame.topic)) this.since.set(frame.topic, frame.position)
        return this.notify(
          frame.topic,
          this.stale.delete(frame.topic)
            ? (watcher) => watcher.resync?.()
            : (watcher) => watcher.watching?.(frame.position),
        )
      case 'refused':
        this.replayed(frame.topic)
        this.since.delete(frame.topic)
        return this.notify(frame.topic, (watcher) => watcher.refused?.(frame.code))
      case 'closed':
        this.since.delete(frame.topic)
        return this.notify(frame.topic, (watcher) => watcher.closed?.(frame.code))
      case 'rows':
        this.notify(frame.topic, (watcher) => watcher.rows?.(frame.rows, frame.facts))
        return this.arrive(frame.position)
      case 'present':
        return this.setPresence(frame.topic, frame.people, frame.count)
      case 'heartbeat':
        return this.advance(frame.position)
      case 'resync':
        this.received = null
        this.acknowledged = 0
        this.stale = new Set(this.topics.keys())
        return
      case 'error':
        console.error(`live: ${frame.code}`)
    }
  }

  private setPresence(topic: string, people: Person[], count: number): void {
    this.presence = { ...this.presence, [topic]: { people, count } }
  }
}

export const socket = new LiveSocket(
  () => new WebSocket(`${location.protocol.replace('http', 'ws')}//${location.host}/live`),
)
