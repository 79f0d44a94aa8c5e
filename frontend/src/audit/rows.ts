/** Rows of the log (`platform/majlis/audit/api.py` describes them). */
import { every, type Shown } from '../api/rows'
import { formatDate, name, t, tMaybe } from '../i18n'
import { toLocal } from '../i18n/zone'
import type { Row } from '../live/rows.svelte'

/** One fact with its envelope, from `GET /api/log`. */
export type Line = Shown<'LogLine'>
/** Whether the log's time is not that of the decision: the clock was wrong then, or before. */
export const misdated = (line: Pick<Line, 'recorded_at' | 'decided_at'>): boolean =>
  Math.abs(Date.parse(line.recorded_at) - Date.parse(line.decided_at)) > 3_600_000

/** A variable of its sentence: text, a number, or a name. */
export type Arg = Line['args'][string]

/** One fact with its stored state; `state` is null if it is withheld. */
export type Whole = Shown<'WholeFact'>

/** The row pushed to administrators: only that a fact exists. */
export interface LogRow extends Row {
  kind: 'log'
  position: number
}

/** Number of facts of each choice; limited to the newest two thousand if `bounded`. */
export type Facets = Shown<'LogFacets'>

export type SavedView = Shown<'SavedView'>

/** The filters in the page's address; `from` and `until` are civil days there. */
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

/** The server's placeholder for an absent value, and for the name of an erased person. */
const none = 'none'
const erased = '—'

function word(key: string, arg: Arg): string | number {
  if (typeof arg === 'object') return name(arg).text
  if (arg === none || typeof arg === 'number') return arg
  if (arg === erased) return t('erased-person')
  if (key.endsWith('_on')) return formatDate(arg)
  return key.endsWith('_at') ? formatDate(arg, 'datetime') : arg
}

/** The actor, in words. */
export function actorOf(line: Line): string {
  if (line.actor.person?.name === erased) return t('erased-person')
  if (line.actor.person) return line.actor.person.name
  return t(line.actor.kind === 'token' ? 'audit-token' : 'audit-system')
}

// Default arguments of a sentence for values that a fact withholds, so that no sentence has a gap.
const absent = { choice: none }

/** A fact as one sentence in the language shown. */
export function sentenceOf(line: Line): string {
  const args = Object.entries(line.args).map(([key, arg]) => [key, word(key, arg)] as const)
  const values = { ...absent, ...Object.fromEntries(args), who: actorOf(line) }
  return tMaybe(`sentence-${line.topic.replaceAll('.', '-')}`, values) ?? topicName(line.topic)
}

/** The kind of the fact, in words. */
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
