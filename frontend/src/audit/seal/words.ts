/** The result and the actor of a verification, in words. */
import { formatNumber, isolated, t } from '../../i18n'
import type { Finding, Verification } from './rows'

export function finding({
  kind,
  position,
  was,
  after,
  missing,
  witness,
  table,
  key,
  column,
  others = [],
}: Finding): string {
  const found = t(`seal-finding-${kind}`, {
    position: formatNumber(position),
    was: formatNumber(was ?? 0),
    after: formatNumber(after ?? 0),
    missing: formatNumber(missing ?? 0),
    witness: witness ?? '',
    table: table ?? '',
    key: isolated(key ?? ''),
    column: column ?? '',
  })
  if (others.length === 0) return found
  return `${found} ${t('seal-finding-others', { others: others.map((other) => isolated(other)).join('; ') })}`
}

/** What to do about a difference in a table; empty for a fault of the history. */
export function next({ kind }: Finding): string {
  if (kind === 'kept-changed') return t('seal-next-backup')
  if (kind === 'unlawful') return t('seal-next-again')
  return kind.startsWith('row-') ? t('seal-next-rebuild') : ''
}

/** Whether a table differs from the facts, and not the history from its seal. */
export function inRows({ kind }: Finding): boolean {
  const others = ['kept-changed', 'table-unreadable', 'unlawful', 'unreadable']
  return others.includes(kind) || kind.startsWith('row-')
}

/** What was compared besides the facts: tables and rows; empty if none was. */
export function comparedRows({ tables, rows, rows_position }: Verification): string {
  if (rows_position === null) return ''
  return t('seal-verified-rows', { tables, rows, position: formatNumber(rows_position) })
}

export function whoChecked({ reason, by }: Verification): string {
  return t(`seal-by-${reason}`, { name: by?.name ?? '' })
}
