/** Rows of the log (`platform/majlis/audit/api.py` says them in words). */
import { every, type Shown } from '../api/rows'
import { formatDate, name, t, tMaybe, type Names } from '../i18n'
import { toLocal } from '../i18n/zone'
import type { Row } from '../live/rows.svelte'

export type Arg = string | number | Names

/** What the schema says only to be an object: texts by language, and what a sentence is fed with. */
interface Said {
  organisation: { id: string; names: Names } | null
  object: Omit<Shown<'LogObject'>, 'names'> & { names: Names | null }
  args: Record<string, Arg>
}

/** One fact with its envelope, as `GET /api/log` gives it. */
export type Line = Omit<Shown<'LogLine'>, keyof Said> & Said

/** One fact with all that is stored of it; `state` is null where it is withheld. */
export type Whole = Omit<Shown<'WholeFact'>, keyof Said | 'causes' | 'led_to'> &
  Said & { causes: Line[]; led_to: Line[] }

/** What administrators are pushed: that a fact is there. */
export interface LogRow extends Row {
  kind: 'log'
  position: number
}

/** How many facts each choice leaves; of the newest two thousand where `bounded`. */
export type Facets = Omit<Shown<'LogFacets'>, 'organisations'> & {
  organisations: { value: string; count: number; label: Names }[]
}

export type SavedView = Shown<'SavedView'>

/** The filters, as the page's address says them; `from` and `until` are civil days there. */
export type FilterKey = keyof SavedView['filters']
export const filterKeys = every<FilterKey>()([
  'person',
  'organisation',
  'kind',
  'topic',
  'from',
  'until',
  'object',
  'space',
  'cause',
])
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
