/**
 * Reads the Fluent files that server and client share and writes the type of every message,
 * `src/i18n/ids.ts`. Fails where a language lacks a message, where two say different variables,
 * where an id stands twice, or where a message does not parse.
 */
import { FluentResource } from '@fluent/bundle'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const packages = ['platform/majlis', 'federations', 'synergies']
const root = new URL('../../', import.meta.url)
/** @type {string[]} */
const faults = []

/** Collects the names of the variables anywhere under a node of a parsed message.
 * @param {unknown} node @param {Set<string>} names */
function collect(node, names) {
  if (Array.isArray(node)) node.forEach((child) => collect(child, names))
  else if (node && typeof node === 'object') {
    const { type, name } = /** @type {{ type?: string, name?: string }} */ (node)
    if (type === 'var' && name) names.add(name)
    else Object.values(node).forEach((child) => collect(child, names))
  }
  return names
}

/** @param {string} language @returns {Map<string, string[]>} id → its variables, sorted */
function read(language) {
  const messages = new Map()
  for (const folder of packages) {
    const path = `${folder}/locale/${language}.ftl`
    const file = new URL(path, root)
    if (!existsSync(file)) continue
    const text = readFileSync(file, 'utf8')
    const parsed = new Map(new FluentResource(text).body.map((entry) => [entry.id, entry]))
    for (const [, id = ''] of text.matchAll(/^(-?[A-Za-z][\w-]*)[ \t]*=/gm)) {
      const message = parsed.get(id)
      if (!message) faults.push(`${path}: ${id} does not parse`)
      else if (messages.has(id)) faults.push(`${path}: ${id} stands twice`)
      else if (!id.startsWith('-')) messages.set(id, [...collect(message, new Set())].sort())
    }
  }
  return messages
}

const first = { language: 'fr', messages: read('fr') }
const others = ['ar', 'en'].map((language) => ({ language, messages: read(language) }))
for (const { language, messages } of others) {
  for (const [id, variables] of first.messages) {
    const own = messages.get(id)
    if (!own) faults.push(`${id}: missing in ${language}`)
    else if (own.join() !== variables.join())
      faults.push(`${id}: {${variables}} in ${first.language}, {${own}} in ${language}`)
  }
  for (const id of messages.keys())
    if (!first.messages.has(id)) faults.push(`${id}: missing in ${first.language}`)
}
if (faults.length) {
  console.error(`messages: ${faults.length} fault(s)\n  ${faults.join('\n  ')}`)
  process.exit(1)
}

const lines = [...first.messages]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, variables]) => {
    const shape = variables.map((name) => `${JSON.stringify(name)}: Value`).join('; ')
    return `  ${JSON.stringify(id)}: ${shape ? `{ ${shape} }` : 'undefined'}`
  })
writeFileSync(
  new URL('../src/i18n/ids.ts', import.meta.url),
  `/** Made by \`npm run messages\`: every message and the variables it needs. */
type Value = string | number

export interface Messages {
${lines.join('\n')}
}
`,
)
console.log(`messages: ${lines.length} in fr, ar and en`)
