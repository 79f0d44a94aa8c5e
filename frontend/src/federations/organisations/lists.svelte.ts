/** The directory's closed lists that are data (regions), fetched once. */
import { get } from '../../api/client'
import type { Shown } from '../../api/rows'
import { name } from '../../i18n'

let known = $state.raw<Shown<'Region'>[]>([])
let request: Promise<void> | undefined

/** The regions (reactive); empty until the server has answered. */
export function regions(): Shown<'Region'>[] {
  request ??= get<Shown<'Lists'>>('/api/lists')
    .then((lists) => void (known = lists.regions))
    .catch(() => void (request = undefined))
  return known
}

/** The name of a region; its code until the names are loaded. */
export function regionName(code: string): string {
  return name(regions().find((region) => region.code === code)?.names).text || code
}
