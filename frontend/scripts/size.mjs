/**
 * The first load's weight: what `index.html` starts, with everything that imports statically, and the
 * heaviest language. Fails above 60 kB of JavaScript (gzip). Pages, palette and editor come later.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const limit = 60_000
const dist = new URL('../dist/', import.meta.url)
/** @type {Record<string, { file: string, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

/** @param {string} key @param {Set<string>} seen every file that `key` needs at once */
function needs(key, seen = new Set()) {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`size: ${key} is not in the build`)
  if (!seen.has(chunk.file)) {
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
const texts = ['fr', 'ar', 'en'].map((language) => {
  const files = [...needs(`src/i18n/${language}.ts`)].filter((file) => !code.has(file))
  return weigh(files)
})
const total = weigh(code) + Math.max(...texts)
const kilo = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1)
console.log(
  `size: first load ${kilo(total)} kB of JavaScript (code ${kilo(weigh(code))}, texts ${kilo(Math.max(...texts))}), at most ${kilo(limit)}`,
)
if (total > limit) process.exit(1)
