/** What is different between then and now: rows by kind and id, field by field. */
import { rowsIn, type Row } from '../../live/rows.svelte'
import type { Change } from '../../slices'

export interface Difference {
  kind: string
  id: string
  /** The row that is named: of now, or of then where there is none now. */
  row: Row
  what: 'changed' | 'new' | 'gone'
  changes: Change[]
}

// How many facts have touched a row, and what is made anew from it, is no difference of its own.
const beside = new Set(['rev', 'id', 'kind', 'articles', 'updated_at', 'may_cast', 'vote'])

function byKey(answers: readonly unknown[]): Map<string, Row> {
  return new Map(answers.flatMap(rowsIn).map((row) => [`${row.kind}:${row.id}`, row]))
}

/** Fields of a row that differ; what is written alike is alike. */
export function changes(then: Row, now: Row): Change[] {
  const [one, other] = [then, now] as unknown as Record<string, unknown>[]
  return Object.keys({ ...one, ...other })
    .filter((field) => !beside.has(field))
    .filter((field) => JSON.stringify(one?.[field]) !== JSON.stringify(other?.[field]))
    .map((field) => ({ field, then: one?.[field] ?? null, now: other?.[field] ?? null }))
}

/** Rows in the order of now, then those that are gone. */
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
