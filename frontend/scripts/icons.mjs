import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const maker = fileURLToPath(new URL('../src/ui/icon.ts', import.meta.url))

/**
 * Lucide's icons as data: each becomes `icon(paths)`, a component that `src/ui/Icon.svelte` draws. As
 * components of their own they are twice as large.
 * @returns {import('vite').Plugin}
 */
export function icons() {
  return {
    name: 'majlis:icons',
    enforce: 'pre',
    // For development, Vite bundles packages in advance, and does not transform these.
    config: () => ({ optimizeDeps: { exclude: ['@lucide/svelte'] } }),
    transform(code, id) {
      if (!/@lucide\/svelte\/dist\/icons\/[\w-]+\.js(?:\?|$)/.test(id)) return
      const [, file = ''] = /from "(.+)"/.exec(code) ?? []
      const source = readFileSync(join(dirname(id), file), 'utf8')
      const [, paths] = /"node": (\[.*?\]\])[,\s]/.exec(source) ?? []
      if (!paths) return this.error('an icon without paths')
      const made = `import { icon } from ${JSON.stringify(maker)}\nexport default icon(${paths})`
      return { code: made, map: null }
    },
  }
}
