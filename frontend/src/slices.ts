/**
 * What a slice adds to screens that are not its own. Its `slice.ts` registers it; `routes.ts` finds those
 * files by name. This module stands below every slice and below everything that lists what they registered.
 */
import type { Component } from 'svelte'

import { get } from './api/client'
import type { Page } from './api/pages'
import type { Shown } from './api/rows'
import { name, type Names, type PlainId } from './i18n'
import type { Row } from './live/rows.svelte'
import type { Option } from './ui/Combobox.svelte'
import type { Icon } from './ui/types'

/** Code that is fetched when it is first drawn. */
export type Lazy<Props extends Record<string, unknown>> = () => Promise<{
  default: Component<Props>
}>

/** What slices registered of one sort, by `order`. */
export class Registry<T extends { order: number }> {
  private entries: readonly T[] = []

  /** `key` tells two of them apart. */
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
  /** Where there is room for one word. */
  short?: PlainId
  icon: Icon
  code: string
  administrators?: true
  /** How many things wait there (reactive). */
  waiting?: () => number
}
export const places = new Registry<Place>(({ code }) => code)

/** Something that can be done from anywhere, by the palette. */
export interface Command {
  order: number
  label: PlainId
  icon: Icon
  act: () => void
}
export const commands = new Registry<Command>(({ label }) => label)

/** What people choose by which notices they get; `notice-kind-<kind>` names it. */
export interface NoticeKind {
  order: number
  kind: Shown<'Notice'>['about']
  icon: Icon
}
export const noticeKinds = new Registry<NoticeKind>(({ kind }) => kind)

/** A field of a row that was another at the moment looked at. */
export interface Change {
  field: string
  then: unknown
  now: unknown
}

/** A kind of thing that facts are about: the first part of their topics; `audit-kind-<kind>` names it. */
export interface ObjectKind {
  order: number
  kind: string
  /** Of its pages, `/groups/{id}`, and under `/api` of its list. */
  path?: `/${string}`
  /** Drawn beside what the palette finds, where its list answers `?search=`. */
  found?: Icon
  /** Draws what of a changed row is more than its fields, when a moment is compared with today. */
  compared?: Lazy<{ row: Row; changes: Change[] }>
  /** Kinds of rows that this drawing shows: they are not listed by themselves. */
  covers?: readonly string[]
}
export const objectKinds = new Registry<ObjectKind>(({ kind }) => kind)

/** Things of a kind, found by a part of any of their names. */
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

/** What a later slice adds to the page of an earlier one's thing: rows, and what draws them. */
export interface Part<Added extends Row, Props extends Record<string, unknown>> {
  order: number
  /** Its rows are fetched with the page, and followed. */
  kind: Added['kind']
  fetch: (id: string) => Promise<Added[]>
  /** Whether a row that the page knows belongs to this thing. */
  belongs: (row: Added, id: string) => boolean
  /** A tab, whose address ends in its name. */
  tab?: { name: string; label: PlainId; draw: Lazy<Props & { rows: Added[] }> }
  /** A card on the first tab. */
  card?: Lazy<Props & { rows: Added[] }>
}
