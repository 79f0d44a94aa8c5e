/** The result and the actor of a verification, in words. */
import { formatNumber, t } from '../../i18n'
import type { Finding, Verification } from './rows'

export function finding({ kind, position, was, after, missing, witness }: Finding): string {
  return t(`seal-finding-${kind}`, {
    position: formatNumber(position),
    was: formatNumber(was ?? 0),
    after: formatNumber(after ?? 0),
    missing: formatNumber(missing ?? 0),
    witness: witness ?? '',
  })
}

export function whoChecked({ reason, by }: Verification): string {
  return t(`seal-by-${reason}`, { name: by?.name ?? '' })
}
