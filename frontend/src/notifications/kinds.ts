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

/** The icon of a kind; a bell for one that this version of the page does not know. */
export function iconOf(kind: Kind): Icon {
  return noticeKinds.get(kind)?.icon ?? Bell
}

export function nameOf(kind: Kind): string {
  return tMaybe(`notice-kind-${kind}`) ?? kind
}
