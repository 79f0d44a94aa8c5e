/** What the server tells of the log (`platform/majlis/audit/api.py` says it in words). */
import { formatDate, name, t, tMaybe, type Names } from '../i18n'
import { toLocal } from '../i18n/zone'
import type { Row } from '../live/rows.svelte'

export type Arg = string | number | Names

/** One fact with its envelope, as `GET /api/log` gives it. */
export interface Line {
  position: number
  id: string
  topic: string
  recorded_at: string
  decided_at: string
  actor: { kind: 'person' | 'system' | 'token'; person: { id: string; name: string } | null }
  organisation: { id: string; names: Names } | null
  mandate: string | null
  command: string | null
  cause: string | null
  space: string
  object: { kind: string; id: string; names: Names | null; path: string | null }
  /** What the message `sentence-<topic>` is fed with. */
  args: Record<string, Arg>
  withheld: boolean
}

/** One fact with all that is stored of it; `state` is null where it is withheld. */
export interface Whole extends Line {
  stream: string
  version: number
  schema: number
  state: unknown
  causes: Line[]
  led_to: Line[]
  proof: string
}

/** What administrators are pushed: that a fact is there. */
export interface LogRow extends Row {
  kind: 'log'
  position: number
}

export interface Choice<Label = undefined> {
  value: string
  count: number
  label: Label
}

/** How many facts each choice leaves; of the newest two thousand where `bounded`. */
export interface Facets {
  total: number
  bounded: boolean
  kinds: Choice[]
  topics: Choice[]
  persons: Choice<string>[]
  organisations: Choice<Names>[]
  months: Choice[]
}

export interface SavedView {
  id: string
  name: string
  filters: Record<string, string>
}

/** The filters, as the page's address says them; `from` and `until` are civil days there. */
export const filterKeys = [
  'person',
  'organisation',
  'kind',
  'topic',
  'from',
  'until',
  'object',
  'space',
  'cause',
] as const
export type FilterKey = (typeof filterKeys)[number]
export type Filters = Record<FilterKey, string>

/** The server's absent thing, and what stands for the name of a person who was erased. */
const none = 'none'
const erased = '—'

function word(key: string, arg: Arg): string | number {
  if (typeof arg === 'object') return name(arg).text
  if (arg === none || typeof arg === 'number') return arg
  if (arg === erased) return t('erased-person')
  if (key.endsWith('_on')) return formatDate(arg)
  return key.endsWith('_at') ? formatDate(arg, 'datetime') : arg
}

/** Who acted, in words. */
export function who(line: Line): string {
  if (line.actor.person?.name === erased) return t('erased-person')
  if (line.actor.person) return line.actor.person.name
  return t(line.actor.kind === 'token' ? 'audit-token' : 'audit-system')
}

// What a sentence may ask for and a fact withhold: no sentence is left with a hole.
const absent = { choice: none }

/** A fact as one sentence in the language shown. */
export function sentence(line: Line): string {
  const args = Object.entries(line.args).map(([key, arg]) => [key, word(key, arg)] as const)
  const values = { ...absent, ...Object.fromEntries(args), who: who(line) }
  return tMaybe(`sentence-${line.topic.replaceAll('.', '-')}`, values) ?? topicName(line.topic)
}

/** What kind of fact it is. */
export function topicName(topic: string): string {
  return tMaybe(`fact-${topic.replaceAll('.', '-')}`) ?? topic
}

export function kindName(kind: string): string {
  return tMaybe(`audit-kind-${kind}`) ?? kind
}

/** The civil day of a moment: `2026-03-12`. */
export function dayOf(moment: string): string {
  return toLocal(moment).slice(0, 10)
}
