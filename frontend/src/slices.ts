/**
 * The registries of parts that a slice adds to screens of others. Its `slice.ts` and `additions.ts` fill
 * them (`routes.ts`). This module imports no slice and no screen.
 */
import type { Component } from 'svelte'

import { get } from './api/client'
import type { Page } from './api/pages'
import type { Shown } from './api/rows'
import { name, type Names, type PlainId } from './i18n'
import type { Row } from './live/rows.svelte'
import type { Option } from './ui/Combobox.svelte'
import type { Icon } from './ui/types'

/** A component that is loaded on demand. */
export type Lazy<Props extends Record<string, unknown>> = () => Promise<{
  default: Component<Props>
}>

/** The registered entries of one sort, by `order`. */
export class Registry<T extends { order: number }> {
  private entries: readonly T[] = []

  /** `key` identifies an entry. */
  constructor(private readonly key: (entry: T) => string) {}

  get all(): readonly T[] {
    return this.entries
  }

  get(key: string): T | undefined {
    return this.entries.find((entry) => this.key(entry) === key)
  }

  add(...added: T[]): void {
    for (const entry of added)
      if (this.get(this.key(entry)) || this.entries.some(({ order }) => order === entry.order))
        throw new Error(`another one has this name or order: ${this.key(entry)}, ${entry.order}`)
      else this.entries = [...this.entries, entry].sort((one, other) => one.order - other.order)
  }
}

/** A place of the navigation; `code` is the key that follows `g`. */
export interface Place {
  order: number
  href: string
  label: PlainId
  /** A label of one word, for narrow places. */
  short?: PlainId
  icon: Icon
  code: string
  administrators?: true
  /** Number of waiting items (reactive). */
  waiting?: () => number
}
export const places = new Registry<Place>(({ code }) => code)

/** A global command of the palette. */
export interface Command {
  order: number
  label: PlainId
  icon: Icon
  act: () => void
}
export const commands = new Registry<Command>(({ label }) => label)

/** A kind of notices; `notice-kind-<kind>` is its name. */
export interface NoticeKind {
  order: number
  kind: Shown<'Notice'>['about']
  icon: Icon
}
export const noticeKinds = new Registry<NoticeKind>(({ kind }) => kind)

/** A field of a row with a different value at the moment viewed. */
export interface Change {
  field: string
  then: unknown
  now: unknown
}

/** A kind of objects of facts: the first part of their topics; `audit-kind-<kind>` is its name. */
export interface ObjectKind {
  order: number
  kind: string
  /** The path of its pages (`/groups/{id}`), and under `/api` of its list. */
  path?: `/${string}`
  /** The icon of the palette's results, if its list supports `?search=`. */
  found?: Icon
  /** Draws the differences of a changed row that are more than its fields, in a comparison with the present. */
  compared?: Lazy<{ row: Row; changes: Change[] }>
  /** Kinds of rows included in this drawing, which are not listed separately. */
  covers?: readonly string[]
}
export const objectKinds = new Registry<ObjectKind>(({ kind }) => kind)

/** Objects of a kind, searched by a part of any of their names. */
export async function find(
  { path }: Pick<ObjectKind, 'path'>,
  search: string,
  limit: number,
  signal?: AbortSignal,
): Promise<Option[]> {
  type Found = { id: string; names: Names; acronym?: string | null }
  const page = await get<Page<Found>>(`/api${path}`, { search, limit }, signal)
  return page.results.map(({ id, names, acronym }) => {
    const { text, lang } = name(names)
    return { id, label: text, lang, detail: acronym ?? undefined }
  })
}

/** A part that a later slice adds to the page of an earlier slice's object: rows, and components for them. */
export interface Part<Added extends Row, Props extends Record<string, unknown>> {
  order: number
  /** Its rows are fetched and watched with the page. */
  kind: Added['kind']
  fetch: (id: string) => Promise<Added[]>
  /** Whether a row of the page belongs to this object. */
  belongs: (row: Added, id: string) => boolean
  /** A tab; its address ends in its name. */
  tab?: { name: string; label: PlainId; draw: Lazy<Props & { rows: Added[] }> }
  /** A card on the first tab. */
  card?: Lazy<Props & { rows: Added[] }>
}
