/** Differences between past and present rows, by kind and id, field by field. */
import { rowsIn, type Row } from '../../live/rows.svelte'
import type { Change } from '../../slices'

export interface Difference {
  kind: string
  id: string
  /** The row to name: the present one, or the past one if it no longer exists. */
  row: Row
  what: 'changed' | 'new' | 'gone'
  changes: Change[]
}

// Keys, revision counters and derived fields are not differences.
const ignored = new Set([
  'rev',
  'id',
  'kind',
  'articles',
  'updated_at',
  'may_cast',
  'mandate',
  'because',
  'vote',
])

function byKey(answers: readonly unknown[]): Map<string, Row> {
  return new Map(answers.flatMap(rowsIn).map((row) => [`${row.kind}:${row.id}`, row]))
}

/** The fields with different values, compared by their JSON. */
export function changes(then: Row, now: Row): Change[] {
  const [one, other] = [then, now] as unknown as Record<string, unknown>[]
  return Object.keys({ ...one, ...other })
    .filter((field) => !ignored.has(field))
    .filter((field) => JSON.stringify(one?.[field]) !== JSON.stringify(other?.[field]))
    .map((field) => ({ field, then: one?.[field] ?? null, now: other?.[field] ?? null }))
}

/** Rows in their present order, then rows that no longer exist. */
export function differences(then: readonly unknown[], now: readonly unknown[]): Difference[] {
  const [old, fresh] = [byKey(then), byKey(now)]
  const found: Difference[] = []
  for (const [key, row] of fresh) {
    const before = old.get(key)
    const changed = before ? changes(before, row) : []
    if (!before || changed.length > 0)
      found.push({
        kind: row.kind,
        id: row.id,
        row,
        what: before ? 'changed' : 'new',
        changes: changed,
      })
  }
  for (const [key, row] of old)
    if (!fresh.has(key)) found.push({ kind: row.kind, id: row.id, row, what: 'gone', changes: [] })
  return found
}
