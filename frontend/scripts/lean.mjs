/** Vite plugins that leave out what packages bring and this front end does not need. */
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

/**
 * Svelte can hydrate a page that a server has drawn, behind one variable that is never true here. As a
 * constant it lets the bundler remove that code.
 * @returns {import('vite').Plugin}
 */
export function withoutHydration() {
  return {
    name: 'majlis:without-hydration',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('svelte/src/internal/client/dom/hydration.js')) return
      const [declaration, assignment] = ['export let hydrating = false', '\thydrating = value;\n']
      if (!code.includes(declaration) || !code.includes(assignment))
        return this.error('Svelte declares `hydrating` differently')
      const made = code
        .replace(declaration, 'export const hydrating = false')
        .replace(assignment, '')
      return { code: made, map: null }
    },
  }
}
