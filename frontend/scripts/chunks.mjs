/**
 * The messages that each chunk of the front end needs. A chunk is the shell (`main`, with the components
 * that it loads later), or a file that is imported on demand, such as a page. It needs the messages named in
 * its file and in every file that this one imports:
 *
 * - a literal that is an id: `t('ui-close')`, `label="ui-close"`;
 * - a template that ids match: `t(`vote-${act}-done`)`;
 * - of refusals (`error-${code}`) those of the chunk's own folder, and those that the code throws,
 *   `{ code: 'offline' }`. For any other, the page shows the server's sentence.
 *
 * Messages of the shell are always loaded, so no other chunk has them.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'svelte/compiler'

const shell = 'main.ts'
const ofShell = /^(shell|ui)\//
const nothing = { throwIfNoEntry: false }

/**
 * @typedef {{ folder: string, refers: Iterable<string> }} Message its folder; the messages that it refers to
 * @typedef {object} File the ids that it names, and its imports
 * @property {Set<string>} literals
 * @property {RegExp[]} templates
 * @property {Set<string>} imports
 * @property {Set<string>} later imports on demand
 */

/** @param {string} sources a folder @param {ReadonlyMap<string, Message>} messages by id
 * @returns {Map<string, string[]>} chunk → ids; throws where an import or an id cannot be followed */
export function chunksOf(sources, messages) {
  const ids = [...messages.keys()]
  const all = readdirSync(sources, { recursive: true, encoding: 'utf8' }).sort()
  /** @type {Map<string, File>} */
  const files = new Map()
  /** @param {string} path */
  const fileOf = (path) => {
    const file = files.get(path) ?? read(sources, path, all, ids)
    files.set(path, file)
    return file
  }
  /** @type {Map<string, Set<string>>} */
  const chunks = new Map()
  // A loop over a set includes the entries added meanwhile.
  const starts = new Set([shell])
  for (const start of starts) {
    const needed = new Set()
    const paths = new Set([start])
    for (const path of paths) {
      const file = fileOf(path)
      for (const other of file.imports) paths.add(other)
      for (const other of file.later) (ofShell.test(other) ? paths : starts).add(other)
      for (const [id, { folder }] of messages) {
        const refusal = id.startsWith('error-')
        if (
          file.literals.has(id) ||
          (refusal ? isOf(start, folder) : file.templates.some((one) => one.test(id)))
        )
          needed.add(id)
      }
    }
    for (const id of needed) for (const other of messages.get(id)?.refers ?? []) needed.add(other)
    chunks.set(nameOf(start), needed)
  }
  const always = chunks.get(nameOf(shell))
  return new Map(
    [...chunks].map(([chunk, needed]) => [
      chunk,
      ids.filter((id) => needed.has(id) && (needed === always || !always?.has(id))),
    ]),
  )
}

/** The file that is imported as `name` from a folder of the sources.
 * @param {string} sources @param {string} folder @param {string} name */
export function fileAt(sources, folder, name) {
  const plain = join(folder, name)
  const known = ['', '.ts', '/index.ts'].map((ending) => plain + ending)
  const found = known.find((path) => statSync(join(sources, path), nothing)?.isFile())
  if (!found) throw new Error(`${folder}: ${name} is no file`)
  return found
}

/** The chunk that begins with a file.
 * @param {string} path */
export const nameOf = (path) => path.replace(/\.(svelte|ts)$/, '')

/** Whether a folder has the messages of the slice, or room of the host, that a file belongs to.
 * @param {string} path @param {string} folder */
const isOf = (path, folder) =>
  [join(dirname(path), 'locale'), join('platform/majlis', dirname(path), 'locale')].includes(folder)

/** @param {string} sources @param {string} path @param {readonly string[]} all every file
 * @param {readonly string[]} ids @returns {File} */
function read(sources, path, all, ids) {
  /** @type {File} */
  const file = { literals: new Set(), templates: [], imports: new Set(), later: new Set() }
  /** @param {Set<string>} into @param {unknown} name */
  const follow = (into, name) => {
    if (typeof name !== 'string' || !name.startsWith('.') || name.endsWith('.css')) return
    if (!name.startsWith('./**/')) into.add(fileAt(sources, dirname(path), name))
    else for (const one of all) if (`/${one}`.endsWith(name.slice('./**'.length))) into.add(one)
  }

  const text = readFileSync(join(sources, path), 'utf8')
  const script = path.endsWith('.svelte') ? text : `<script lang="ts">${text}</script>`
  for (const node of nodes(parse(script, { modern: true }))) {
    if (node.type === 'Literal') file.literals.add(node.value)
    else if (node.type === 'Text') file.literals.add(node.data)
    else if (node.type === 'TemplateLiteral') {
      // Any template may be an id if it begins like one.
      if (/^[a-z]+-/.test(node.quasis[0].value.cooked)) file.templates.push(formOf(node))
    } else if (node.type === 'Property') {
      if (node.key.name === 'code') file.literals.add(`error-${node.value.value}`)
    } else if (node.type === 'ImportExpression') follow(file.later, node.source.value)
    else if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type)) {
      if ((node.importKind ?? node.exportKind) !== 'type') follow(file.imports, node.source?.value)
    } else if (node.type === 'CallExpression') {
      const [first] = node.arguments
      if (node.callee.property?.name === 'glob') follow(file.imports, first.value)
      if (/^t(Maybe)?$/.test(node.callee.name) && first.type === 'TemplateLiteral') {
        const form = formOf(first)
        file.templates.push(form)
        if (!ids.some((id) => form.test(id))) throw new Error(`${path}: no message is like ${form}`)
      }
    }
  }
  return file
}

/** Every node of a syntax tree.
 * @param {unknown} tree @returns {Generator<Record<string, any>>} */
function* nodes(tree) {
  if (!tree || typeof tree !== 'object') return
  if ('type' in tree) yield tree
  for (const child of Object.values(tree)) yield* nodes(child)
}

/** The ids that a template matches.
 * @param {Record<string, any>} template */
function formOf({ quasis }) {
  const words = quasis.map((/** @type {Record<string, any>} */ { value }) =>
    value.cooked.replace(/[^\w-]/g, '\\$&'),
  )
  return new RegExp(`^${words.join('[\\w-]+')}$`)
}
