/** The registered kinds of notices, with icon and name. */
import Bell from '@lucide/svelte/icons/bell'

import { tMaybe } from '../i18n'
import { noticeKinds } from '../slices'
import type { Icon } from '../ui/types'
import type { Kind } from './rows'

/** In display order. */
export function kinds(): Kind[] {
  return noticeKinds.all.map(({ kind }) => kind)
}

/** An old page may receive a kind that it does not know: it draws a bell. */
export function iconOf(kind: Kind): Icon {
  return noticeKinds.get(kind)?.icon ?? Bell
}

export function nameOf(kind: Kind): string {
  return tMaybe(`notice-kind-${kind}`) ?? kind
}
