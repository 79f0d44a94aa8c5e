/**
 * The store of rows. `base` has the rows of the server by kind and id; the higher `rev` wins,
 * whether it was fetched or pushed. `guesses` are optimistic updates, applied over `base` and
 * dropped once the server has answered. A page calls `live({ topics, fetch })`, which watches first
 * and then fetches, so that no change is lost in between. A list with pages calls `liveList`
 * (`list.svelte.ts`), which uses this module.
 */
import { untrack } from 'svelte'

import { asProblem, Problem } from '../api/client'
import { past } from '../api/past.svelte'
import { type LiveSocket, type Presence, type Row, socket as theSocket } from './socket.svelte'

export type { Presence, Row } from './socket.svelte'

interface Entry {
  row: Row
  /** Rows from before a resync lose against any later row: a restored backup has lower revisions. */
  age: number
}

interface Guess {
  key: string
  change: (row: Row) => Row
}

/** The state of one row: its change updates only the readers of this row. */
class Cell {
  entry = $state.raw<Entry | undefined>()
}

const keyOf = (kind: string, id: string) => `${kind}:${id}`

export class Rows {
  private readonly base = new Map<string, Cell>()
  /** Number of cells: readers of an unknown key depend on it. */
  private size = $state(0)
  private guesses = $state.raw<Guess[]>([])
  private age = 0

  /** Adds rows from a fetch or a push; the newer revision of each wins. */
  put(rows: readonly Row[]): void {
    for (const given of rows) {
      const key = keyOf(given.kind, given.id)
      const cell = this.base.get(key) ?? new Cell()
      const known = untrack(() => cell.entry)
      // A deleted row keeps its last known revision, so that an older answer does not restore it.
      const row = given.gone ? { ...known?.row, ...given } : given
      const older = known && known.age === this.age ? known.row.rev - row.rev : -1
      if (row.gone ? older > 0 : older >= 0) continue
      // A push has only the changed fields: the other fields stay.
      const merged = known && !row.gone && !known.row.gone ? { ...known.row, ...row } : row
      cell.entry = { row: merged, age: this.age }
      this.size = this.base.set(key, cell).size
    }
  }

  /** One row for display (reactive); undefined if it is unknown or deleted. */
  get<T extends Row = Row>(key: string): T | undefined {
    const cell = this.base.get(key)
    if (!cell) void this.size
    const row = cell?.entry?.row
    if (!row || row.gone) return undefined
    return this.guesses.reduce(
      (now, guess) => (guess.key === key ? guess.change(now) : now),
      row,
    ) as T
  }

  /** Whether the row has a pending guess, to be drawn as unconfirmed. */
  guessed(kind: string, id: string): boolean {
    return this.guesses.some((guess) => guess.key === keyOf(kind, id))
  }

  /** Accepts lower revisions from now on, because the server restarted its log. */
  forget(): void {
    this.age++
  }

  /**
   * An optimistic update: shows a change before the server has answered. A refusal undoes it and is
   * thrown. Not allowed for ballots, signatures, publications and closings.
   */
  async attempt<T>(
    kind: string,
    id: string,
    change: (row: Row) => Row,
    command: () => Promise<T>,
  ): Promise<T> {
    const guess = { key: keyOf(kind, id), change }
    const revision = () => untrack(() => this.base.get(guess.key)?.entry?.row.rev ?? 0)
    const before = revision()
    const drop = () => (this.guesses = this.guesses.filter((other) => other !== guess))
    this.guesses = [...this.guesses, guess]
    try {
      const answer = await command()
      // The pushed row may come after the answer: the guess stays until then, for five seconds at most.
      const until = Date.now() + 5000
      const settle = () => {
        if (revision() > before || Date.now() > until) drop()
        else setTimeout(settle, 50)
      }
      settle()
      return answer
    } catch (error) {
      drop()
      throw error
    }
  }
}

export const rows = new Rows()

/** Every row in an answer: a row, a list, a page `{results, next}`, or a record of those. */
export function rowsIn(answer: unknown): Row[] {
  if (Array.isArray(answer)) return answer.flatMap(rowsIn)
  if (!answer || typeof answer !== 'object') return []
  const { kind, id, rev } = answer as Partial<Row>
  if (typeof kind === 'string' && typeof id === 'string' && typeof rev === 'number')
    return [answer as Row]
  return Object.values(answer).flatMap((value) => (typeof value === 'object' ? rowsIn(value) : []))
}

/** The log position of an answer; -1 if a part of it has none. */
function positionOf(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length > 0 ? Math.min(...answer.map(positionOf)) : -1
  const position = (answer as { position?: unknown } | null)?.position
  return typeof position === 'number' ? position : -1
}

export interface LiveOptions {
  /** Topics to watch, read reactively: `() => ['group.' + params.id]`. */
  topics: () => string[]
  /** Fetches once the topics are watched, any shape that `rowsIn` reads; `more()` passes the cursor. */
  fetch: (cursor?: string) => Promise<unknown>
  /** Read reactively: a change (such as a filter in the address) fetches again. */
  on?: () => unknown
}

export interface View {
  /** Before the first answer. */
  readonly loading: boolean
  /** The failure of the last fetch; its message is `error.text`. */
  readonly error: Problem | undefined
  /** The people present (on the first topic). */
  readonly present: Presence
  /** Whether `more()` would bring rows. */
  readonly hasMore: boolean
  /** The answers of `fetch`: the first page, then each page of `more()`. */
  readonly answers: readonly unknown[]
  /** One row that this view has fetched or received. */
  row<T extends Row>(kind: T['kind'], id: string): T | undefined
  /** Rows of a kind, or of all kinds, that this view has fetched or received, in that order. */
  rows<T extends Row>(kind?: T['kind'], keep?: (row: T) => boolean): T[]
  /** Fetches the next page of a list that answers `{results, next}`. */
  more(): Promise<void>
  /** Fetches again; `inPlace` keeps the pages of `more()` below the first one. */
  refetch(options?: { inPlace?: boolean }): Promise<void>
}

/** Timeout for the server's `watching` before the fetch starts without it. */
const patience = 1500

/** Call during component initialisation: `const view = live({ topics: …, fetch: … })`. */
export function live(
  { topics, fetch, on }: LiveOptions,
  store: Rows = rows,
  socket: LiveSocket = theSocket,
): View {
  let loading = $state(true)
  let error = $state.raw<Problem | undefined>()
  let next = $state.raw<string | null>(null)
  let answers = $state.raw<readonly unknown[]>([])
  let shown = $state.raw<ReadonlySet<string>>(new Set())
  /** Keys pushed since the fetch began: its answer may not have them yet. */
  let arrived = new Set<string>()
  let turn = 0
  // Whether the first fetch of these topics has begun, and the position of the last answer.
  let begun = false
  let reached = -1
  let fetching = Promise.resolve()
  const list = $derived(topics().join(' '))
  const trigger = $derived(on?.())
  // The past view receives no pushes.
  const inPast = $derived(past.wanted !== undefined)

  function keysIn(answer: unknown): string[] {
    return rowsIn(answer).map((row) => keyOf(row.kind, row.id))
  }

  function show(keys: string[]): void {
    if (keys.some((key) => !shown.has(key))) shown = new Set([...shown, ...keys])
  }

  function cursorOf(answer: unknown): string | null {
    const cursor = (answer as { next?: unknown } | null)?.next
    return typeof cursor === 'string' ? cursor : null
  }

  function refetch({ inPlace = false } = {}): Promise<void> {
    return (fetching = load(inPlace))
  }

  async function load(inPlace: boolean): Promise<void> {
    const mine = ++turn
    arrived = new Set()
    reached = -1
    try {
      const answer = await fetch()
      if (mine !== turn) return
      store.put(rowsIn(answer))
      const below = inPlace && cursorOf(answer) !== null ? answers : []
      if (below.length === 0) next = cursorOf(answer)
      answers = [answer, ...below]
      shown = new Set([...arrived, ...keysIn(answers)])
      reached = positionOf(answer)
      error = undefined
    } catch (reason) {
      if (mine !== turn || (reason instanceof DOMException && reason.name === 'AbortError')) return
      const problem = asProblem(reason)
      // A lost connection removes nothing from the page.
      if (problem.code !== 'offline' || shown.size === 0) error = problem
    }
    loading = false
  }

  $effect(() => {
    const watched = list === '' || inPast ? [] : list.split(' ')
    return untrack(() => {
      const waiting = new Set(watched)
      let since = -1
      begun = false
      loading = true
      const start = () => {
        if (begun) return
        begun = true
        clearTimeout(timer)
        void refetch()
      }
      const silent = watched.length === 0 || socket.state !== 'live'
      const timer = setTimeout(start, silent ? 0 : patience)
      const answered = (topic: string, position = -1) => {
        if (!waiting.delete(topic)) return
        since = Math.max(since, position)
        if (waiting.size > 0) return
        if (!begun) return start()
        // Fetched before every topic was watched: changes in between may be missing.
        const mine = turn
        void fetching.then(() => {
          if (mine === turn && reached < since) void refetch()
        })
      }
      const stops = watched.map((topic) =>
        socket.watch(topic, {
          watching: (position) => answered(topic, position),
          refused: () => answered(topic),
          rows: (pushed) => {
            store.put(pushed)
            const keys = pushed.map((row) => keyOf(row.kind, row.id))
            for (const key of keys) arrived.add(key)
            show(keys)
          },
          resync: () => {
            waiting.delete(topic)
            begun = true
            clearTimeout(timer)
            store.forget()
            void refetch()
          },
          closed: (code) => {
            turn++
            shown = new Set()
            answers = []
            next = null
            error = new Problem({ code, status: 403 })
            loading = false
          },
        }),
      )
      return () => {
        clearTimeout(timer)
        turn++
        for (const stop of stops) stop()
      }
    })
  })

  let first = true
  $effect(() => {
    void trigger
    if (first) first = false
    // A fetch that has not begun will use the present filters.
    else if (begun) void untrack(refetch)
  })

  return {
    get loading() {
      return loading
    },
    get error() {
      return error
    },
    get present() {
      return socket.present(inPast ? '' : (list.split(' ')[0] ?? ''))
    },
    get hasMore() {
      return next !== null
    },
    get answers() {
      return answers
    },
    row<T extends Row>(kind: T['kind'], id: string) {
      const key = keyOf(kind, id)
      return shown.has(key) ? store.get<T>(key) : undefined
    },
    rows<T extends Row>(kind?: T['kind'], keep: (row: T) => boolean = () => true) {
      const found: T[] = []
      for (const key of shown) {
        if (kind !== undefined && !key.startsWith(`${kind}:`)) continue
        const row = store.get<T>(key)
        if (row && keep(row)) found.push(row)
      }
      return found
    },
    async more() {
      if (next === null) return
      const mine = turn
      const answer = await fetch(next)
      if (mine !== turn) return
      store.put(rowsIn(answer))
      show(keysIn(answer))
      answers = [...answers, answer]
      next = cursorOf(answer)
    },
    refetch,
  }
}
