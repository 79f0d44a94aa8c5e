/**
 * A live, paged list, in one call:
 *
 *     const list = liveList<ListingRow>({
 *       topics: () => ['listings'],
 *       path: '/api/listings',
 *       query: () => ({ status: router.query.get('status') }),
 *       keep: (row, { status }) => !status || row.status === status,
 *     })
 *
 * Rows stand in the server's order. A push updates the row that is shown, and takes away one that is
 * gone or that `keep` refuses. A push of another row does not move the list under the reader: it
 * counts in `news`, and `refetch` shows it. A row that a command of this tab created brings the
 * first page again, in place: the server says whether it stands there, and where.
 */
import { untrack } from 'svelte'
import { SvelteSet } from 'svelte/reactivity'

import { created, get } from '../api/client'
import type { Page } from '../api/pages'
import { live, type Row, rows as theRows, type Rows, type View } from './rows.svelte'
import { type LiveSocket, socket as theSocket } from './socket.svelte'

export type Query = Record<string, string | number | boolean | null | undefined>

export interface ListOptions<T extends { id: string }> {
  /** The address that answers `{results, next}`; a function is read reactively. */
  path: string | (() => string)
  /** Filters and `limit`, read reactively: when they change, the list is fetched again. */
  query?: () => Query
  /** Topics on which its rows are pushed. Without topics, rows stay as they were answered. */
  topics?: () => string[]
  /** The kind of its rows, where its topics push other kinds too. */
  kind?: string
  /** Whether a row belongs under these filters, as far as the row itself tells. */
  keep?: (row: T, query: Query) => boolean
}

export interface List<T> extends Pick<
  View,
  'loading' | 'error' | 'present' | 'hasMore' | 'more' | 'refetch'
> {
  /** In the server's order. */
  readonly rows: T[]
  /** How many rows that are not shown were pushed since the first page was fetched. */
  readonly news: number
}

interface Answer<T> extends Page<T> {
  query: Query
}

/** Call while a component is being made. */
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
        const asked = query()
        const page = await get<Page<T>>(address(), { ...asked, cursor })
        return { ...page, query: asked }
      },
    },
    store,
    socket,
  )

  const answers = $derived(view.answers as Answer<T>[])
  /** The filters that the rows shown were fetched under: those wanted now may still be on their way. */
  const asked = $derived(answers[0]?.query ?? {})
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
      .filter((row) => keep(row, asked)),
  )
  function latest(row: { id: string }): Row | undefined {
    return view.row((row as Row).kind, row.id)
  }

  /** Rows that were pushed and are on no page that was fetched. */
  const others = $derived(
    view.loading || !pushed
      ? []
      : view.rows(kind, (row) => !fetched.has(row.id) && keep(row as unknown as T, asked)),
  )
  // A row is one's own news once: what happens to it later is news like any other.
  const answered = new SvelteSet<string>()
  const own = $derived(others.filter(({ id }) => created.has(id) && !answered.has(id)))
  $effect(() => {
    const ids = own.map(({ id }) => id)
    if (ids.length === 0) return
    void untrack(() => view.refetch({ inPlace: true })).then(() => {
      for (const id of ids) answered.add(id)
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
