/** Makes the component of an icon; `scripts/icons.mjs` writes the calls. */
import Drawing, { type Paths } from './Icon.svelte'
import type { Icon } from './types'

export const icon =
  (paths: Paths): Icon =>
  (internals, props) => {
    Drawing(internals, { paths, props })
    return {}
  }
