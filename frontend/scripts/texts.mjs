/**
 * A Vite plugin that loads the texts of a chunk with its code, as Vite does with styles:
 * `import('./VotePage.svelte')` becomes `withTexts('…/VotePage', import('./VotePage.svelte'))`. The texts are
 * files that `npm run messages` writes. The build fails if nothing imports a chunk that has texts.
 */
import { readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

import { fileAt, nameOf } from './chunks.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = join(root, 'src')

/** @returns {import('vite').Plugin} */
export function texts() {
  const [folder = ''] = readdirSync(join(root, 'public/assets'))
  const chunks = readdirSync(join(root, 'public/assets', folder), { recursive: true })
    .filter((path) => String(path).endsWith('.fr.json'))
    .map((path) => String(path).replace('.fr.json', ''))
  const missing = new Set(chunks)
  return {
    name: 'majlis:texts',
    // After Svelte has compiled the components.
    enforce: 'post',
    // Read as `import.meta.env.VITE_TEXTS`.
    config() {
      process.env.VITE_TEXTS = `assets/${folder}`
    },
    // A changed text is in another folder, named by a hash.
    configureServer: (server) => {
      server.watcher.on('add', (path) => {
        if (/\/texts-\w+\/main.fr.json$/.test(path)) void server.restart()
      })
    },
    transform(code, id) {
      const path = relative(sources, id)
      if (path.startsWith('..') || !/\.(svelte|ts)$/.test(path)) return
      const made = code.replace(
        /\bimport\(\s*(["'`])(\.[^"'`]+)\1\s*\)/g,
        (call, _quote, /** @type {string} */ name) => {
          const chunk = nameOf(fileAt(sources, dirname(path), name))
          missing.delete(chunk)
          return chunks.includes(chunk) ? `__withTexts('${chunk}', ${call})` : call
        },
      )
      if (made === code) return
      const from = join(sources, 'i18n/i18n.svelte.ts')
      return {
        code: `import { withTexts as __withTexts } from ${JSON.stringify(from)};${made}`,
        map: null,
      }
    },
    buildEnd(error) {
      missing.delete('main')
      if (!error && missing.size) this.error(`nothing loads the texts of ${[...missing]}`)
    },
    // The shell needs its texts as early as its code; the server replaces `fr` by the reader's language.
    transformIndexHtml: (_html, { server }) => [
      {
        tag: 'link',
        attrs: {
          rel: 'preload',
          as: 'fetch',
          crossorigin: true,
          href: `${server ? '/' : '/static/'}assets/${folder}/main.fr.json`,
        },
        injectTo: 'head',
      },
    ],
  }
}
