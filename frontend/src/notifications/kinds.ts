/** Kinds of notices, as slices registered them: how each is drawn and called wherever it is named. */
import Bell from '@lucide/svelte/icons/bell'

import { tMaybe } from '../i18n'
import { noticeKinds } from '../slices'
import type { Icon } from '../ui/types'
import type { Kind } from './rows'

/** In the order of every list of them. */
export function kinds(): Kind[] {
  return noticeKinds.all.map(({ kind }) => kind)
}

/** A page that was loaded before a new kind came draws a bell. */
export function iconOf(kind: Kind): Icon {
  return noticeKinds.get(kind)?.icon ?? Bell
}

export function nameOf(kind: Kind): string {
  return tMaybe(`notice-kind-${kind}`) ?? kind
}
