/**
 * A live list with pages, in one call:
 *
 *     const list = liveList<ListingRow>({
 *       topics: () => ['listings'],
 *       path: '/api/listings',
 *       query: () => ({ status: router.query.get('status') }),
 *       keep: (row, { status }) => !status || row.status === status,
 *     })
 *
 * Rows are in the server's order. A push updates a shown row, and removes one that was deleted or
 * that `keep` rejects. A push of another row does not move the list: it is counted in `news`, and
 * `refetch` shows it. If a command of this tab created the row, the first page is fetched again in
 * place, so that the server decides whether and where the row stands.
 */
import { untrack } from 'svelte'

import { get } from '../api/client'
import { created } from '../api/created.svelte'
import type { Page } from '../api/pages'
import { live, type Row, rows as theRows, type Rows, type View } from './rows.svelte'
import { type LiveSocket, socket as theSocket } from './socket.svelte'

export type Query = Record<string, string | number | boolean | null | undefined>

export interface ListOptions<T extends { id: string }> {
  /** The address that answers `{results, next}`; a function is read reactively. */
  path: string | (() => string)
  /** Filters and `limit`, read reactively: a change fetches the list again. */
  query?: () => Query
  /** Topics that push its rows. Without topics, rows stay as fetched. */
  topics?: () => string[]
  /** The kind of its rows, if its topics push other kinds too. */
  kind?: string
  /** Whether a row matches these filters, as far as its fields show. */
  keep?: (row: T, query: Query) => boolean
}

export interface List<T> extends Pick<
  View,
  'loading' | 'error' | 'present' | 'hasMore' | 'more' | 'refetch'
> {
  /** In the server's order. */
  readonly rows: T[]
  /** Number of rows pushed since the first fetch that are not shown. */
  readonly news: number
}

interface Answer<T> extends Page<T> {
  query: Query
}

/** Call during component initialisation. */
export function liveList<T extends { id: string }>(
  { path, query = () => ({}), topics = () => [], kind, keep = () => true }: ListOptions<T>,
  store: Rows = theRows,
  socket: LiveSocket = theSocket,
): List<T> {
  const address = () => (typeof path === 'string' ? path : path())

  const view = live(
    {
      topics,
      on: () => JSON.stringify([address(), query()]),
      fetch: async (cursor) => {
        const filters = query()
        const page = await get<Page<T>>(address(), { ...filters, cursor })
        return { ...page, query: filters }
      },
    },
    store,
    socket,
  )

  const answers = $derived(view.answers as Answer<T>[])
  /** The filters of the rows shown; the answer for newer filters may not have arrived. */
  const filters = $derived(answers[0]?.query ?? {})
  const pushed = $derived(topics().length > 0)

  const fetched = $derived.by(() => {
    const found = new Map<string, T>()
    for (const { results } of answers)
      for (const row of results) if (!found.has(row.id)) found.set(row.id, row)
    return found
  })
  const shown = $derived(
    [...fetched.values()]
      .map((row) => (pushed ? (latest(row) as T | undefined) : row))
      .filter((row) => row !== undefined)
      .filter((row) => keep(row, filters)),
  )
  function latest(row: { id: string }): Row | undefined {
    return view.row((row as Row).kind, row.id)
  }

  /** Pushed rows that are on no fetched page. */
  const others = $derived(
    view.loading || !pushed
      ? []
      : view.rows(kind, (row) => !fetched.has(row.id) && keep(row as unknown as T, filters)),
  )
  // A row created here causes one refetch; later changes to it count as news.
  let answered = $state.raw<ReadonlySet<string>>(new Set())
  const own = $derived(others.filter(({ id }) => created.has(id) && !answered.has(id)))
  $effect(() => {
    const ids = own.map(({ id }) => id)
    if (ids.length === 0) return
    void untrack(() => view.refetch({ inPlace: true })).then(() => {
      answered = new Set([...answered, ...ids])
    })
  })

  return {
    get rows() {
      return shown
    },
    get news() {
      return others.length - own.length
    },
    get loading() {
      return view.loading
    },
    get error() {
      return view.error
    },
    get present() {
      return view.present
    },
    get hasMore() {
      return view.hasMore
    },
    more: view.more,
    refetch: view.refetch,
  }
}
