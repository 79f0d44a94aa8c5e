/**
 * The size of the first load of home after gzip: the scripts of `index.html`, the home page with everything
 * that it imports statically, and their texts in each language. Fails above the limits.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const home = 'home/HomePage'
const limits = { code: 50_000, texts: 15_000 }
const dist = new URL('../dist/', import.meta.url)
/** @type {Record<string, { file: string, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

/** @param {string} key @param {Set<string>} seen every file that `key` needs at once */
function needs(key, seen) {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`${key} was not built`)
  if (seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const other of chunk.imports ?? []) needs(other, seen)
  return seen
}

/** @param {Iterable<string>} files */
function weigh(files) {
  let sum = 0
  for (const file of files) sum += gzipSync(readFileSync(new URL(file, dist))).length
  return sum
}

/** @param {number} bytes */
const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

const page = readFileSync(new URL('index.html', dist), 'utf8')
const scripts = [...page.matchAll(/(?:src|href)="\/static\/(assets\/[^"]+\.js)"/g)]
const starts = new Set(scripts.map(([, file = '']) => file))
const code = weigh(needs(`src/${home}.svelte`, starts))
const [folder] = readdirSync(new URL('assets/', dist)).filter((name) => name.startsWith('texts-'))
const texts = ['fr', 'ar', 'en'].map((language) => {
  const bytes = weigh(['main', home].map((chunk) => `assets/${folder}/${chunk}.${language}.json`))
  return { language, bytes }
})
console.log(
  `size: the first load of home is ${kilo(code)} of JavaScript (at most ${kilo(limits.code)}) and ` +
    texts.map(({ language, bytes }) => `${kilo(bytes)} of texts in ${language}`).join(', ') +
    ` (at most ${kilo(limits.texts)})`,
)
if (code > limits.code || texts.some(({ bytes }) => bytes > limits.texts)) process.exit(1)
