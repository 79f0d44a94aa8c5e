/**
 * The first load's weight: what `index.html` starts, with everything that imports statically, and the
 * home page. Fails above 60 kB of JavaScript (gzip). Other pages, palette and editor come later.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const limit = 60_000
const dist = new URL('../dist/', import.meta.url)
/** @type {Record<string, { file: string, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

/** @param {string} key @param {Set<string>} seen every file that `key` needs at once */
function needs(key, seen = new Set()) {
  const chunk = manifest[key]
  if (chunk && !seen.has(chunk.file)) {
    seen.add(chunk.file)
    for (const other of chunk.imports ?? []) needs(other, seen)
  }
  return seen
}

/** @param {Iterable<string>} files */
function weigh(files) {
  let sum = 0
  for (const file of files) sum += gzipSync(readFileSync(new URL(file, dist))).length
  return sum
}

const code = needs('index.html')
// The page behind `/` comes with the first load; texts and fonts come beside it, as data.
const home = [...needs('src/home/HomePage.svelte')].filter((file) => !code.has(file))
const total = weigh(code) + weigh(home)
const texts = readdirSync(new URL('assets/', dist)).filter((file) => /^ar-.*\.ftl$/.test(file))
const kilo = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`
console.log(
  `size: first load ${kilo(total)} of JavaScript, at most ${kilo(limit)} (shell ${kilo(weigh(code))}, home ${kilo(weigh(home))}); beside it ${kilo(weigh(texts.map((file) => `assets/${file}`)))} of Arabic texts`,
)
if (total > limit) process.exit(1)
