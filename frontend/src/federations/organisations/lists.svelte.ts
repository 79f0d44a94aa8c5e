/** The closed lists of the directory that are data: regions and their names, asked once. */
import { get } from '../../api/client'
import type { Shown } from '../../api/rows'
import { name } from '../../i18n'

let known = $state.raw<Shown<'Region'>[]>([])
let asked: Promise<void> | undefined

/** The regions (reactive): none until the server has answered. */
export function regions(): Shown<'Region'>[] {
  asked ??= get<Shown<'Lists'>>('/api/lists')
    .then((lists) => void (known = lists.regions))
    .catch(() => void (asked = undefined))
  return known
}

/** A region in the reader's words; its code until they are known. */
export function regionName(code: string): string {
  return name(regions().find((region) => region.code === code)?.names).text || code
}
