/**
 * Reads the Fluent files that server and browser share, `locale/{fr,ar,en}.ftl` in the rooms of the host
 * and the slices of the domains, and writes `src/i18n/ids.ts`, the type of every message, and
 * `public/assets/texts-…/`, the messages of each chunk of the front end (`chunks.mjs`). Fails if a message is
 * missing in a language, has other variables in another language, has the id of another, or does not parse,
 * and if the messages of a chunk cannot be determined.
 */
import { FluentResource } from '@fluent/bundle'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { chunksOf } from './chunks.mjs'

const packages = ['platform/majlis', 'federations', 'synergies']
const languages = /** @type {const} */ (['fr', 'ar', 'en'])
const root = fileURLToPath(new URL('../../', import.meta.url))
const sources = join(root, 'frontend/src')
/** @type {string[]} */
const faults = []

/**
 * @typedef {object} Message
 * @property {unknown} pattern parsed
 * @property {string} folder
 * @property {string[]} variables
 * @property {string[]} refers the messages that it refers to
 */

/** Collects the names of the references of one kind anywhere under a node of a parsed message.
 * @param {unknown} node @param {'var' | 'mesg'} kind @param {Set<string>} names */
function collect(node, kind, names = new Set()) {
  if (node && typeof node === 'object') {
    const { type, name } = /** @type {{ type?: string, name?: string }} */ (node)
    if (type === kind && name) names.add(name)
    else for (const child of Object.values(node)) collect(child, kind, names)
  }
  return [...names].sort()
}

/** @param {string} language @returns {Map<string, Message>} */
function read(language) {
  /** @type {Map<string, Message>} */
  const messages = new Map()
  const paths = packages.flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(`locale/${language}.ftl`))
      .map((path) => join(name, path))
      .sort(),
  )
  for (const path of paths) {
    const file = readFileSync(join(root, path), 'utf8')
    const parsed = new Map(new FluentResource(file).body.map((entry) => [entry.id, entry]))
    for (const text of file.split(/^(?=[A-Za-z#-])/m)) {
      const [, id = ''] = /^([A-Za-z][\w-]*)[ \t]*=/.exec(text) ?? []
      const message = parsed.get(id)
      if (!id) continue
      if (!message) faults.push(`${path}: ${id} does not parse`)
      else if (messages.has(id)) faults.push(`${path}: ${id} is defined twice`)
      else
        messages.set(id, {
          pattern: message.value,
          folder: dirname(path),
          variables: collect(message, 'var'),
          refers: collect(message, 'mesg'),
        })
    }
  }
  return messages
}

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const byLanguage = { fr: read('fr'), ar: read('ar'), en: read('en') }
for (const language of languages.slice(1)) {
  for (const [id, { variables }] of byLanguage.fr) {
    const own = byLanguage[language].get(id)
    if (!own) faults.push(`${id}: missing in ${language}`)
    else if (own.variables.join() !== variables.join())
      faults.push(`${id}: {${variables}} in fr, {${own.variables}} in ${language}`)
  }
  for (const id of byLanguage[language].keys())
    if (!byLanguage.fr.has(id)) faults.push(`${id}: missing in fr`)
}

/** @param {string[]} found */
function fail(found) {
  if (!found.length) return
  console.error(`messages: ${found.length} fault(s)\n  ${found.join('\n  ')}`)
  process.exit(1)
}
fail(faults)

// Patterns are parsed here and not in browsers. One folder has all files; its name is a hash of them.
/** @type {Map<string, string>} */
const texts = new Map()
const chunks = [...chunksOf(sources, byLanguage.fr)].filter(([, ids]) => ids.length)
for (const [chunk, ids] of chunks)
  for (const language of languages) {
    const patterns = ids.map((id) => [id, byLanguage[language].get(id)?.pattern])
    texts.set(`${chunk}.${language}.json`, JSON.stringify(Object.fromEntries(patterns)))
  }
const hash = createHash('sha256')
  .update(JSON.stringify([...texts]))
  .digest('hex')
  .slice(0, 8)
const folder = `assets/texts-${hash}`
const target = join(root, 'frontend/public', folder)
if (!existsSync(target)) {
  rmSync(dirname(target), { recursive: true, force: true })
  // Renamed once complete, so that an interruption leaves no partial folder.
  for (const [path, text] of texts) write(join(`${target}.part`, path), text)
  renameSync(`${target}.part`, target)
}

const lines = [...byLanguage.fr]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, { variables }]) => {
    const shape = variables.map((name) => `${JSON.stringify(name)}: Value`).join('; ')
    return `  ${JSON.stringify(id)}: ${shape ? `{ ${shape} }` : 'undefined'}`
  })
write(
  join(sources, 'i18n/ids.ts'),
  `/** Made by \`npm run messages\`: every message and the variables it needs. */
type Value = string | number

export interface Messages {
${lines.join('\n')}
}
`,
)
console.log(`messages: ${lines.length} in fr, ar and en, in ${chunks.length} chunks`)
