/**
 * Checks that no ESLint plugin has: logical properties only, no raw colour outside tokens.css, no words in
 * markup (they belong in the Fluent files), no inline style, no `{@html}`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'svelte/compiler'

const source = new URL('../src/', import.meta.url)
/** @type {string[]} */
const faults = []

const physical =
  /(?:^|[\s;{])((?:margin|padding|border)-(?:left|right|top|bottom)|(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g
const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/gi
const words = /\p{L}{2,}/u
/** Attributes with text for people. */
const textAttributes =
  /^(?:aria-label|aria-description|aria-valuetext|title|alt|placeholder|label|hint|text|action)$/

/** @param {string} path @param {string} text @param {number} index @param {string} what */
function fault(path, text, index, what) {
  faults.push(`src/${path}:${text.slice(0, index).split('\n').length}: ${what}`)
}

/** @param {string} path @param {string} text the whole file @param {number} start of the styles @param {string} css */
function styles(path, text, start, css) {
  const code = css
    .replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    // Media and container queries use physical widths.
    .replace(/@(?:media|container)[^{]*/g, (rule) => rule.replace(/[^\n]/g, ' '))
  for (const match of code.matchAll(physical))
    fault(path, text, start + match.index, `physical property: ${match[0].trim()}`)
  if (path !== 'tokens.css')
    for (const match of code.matchAll(colour))
      fault(path, text, start + match.index, `raw colour: ${match[0]}`)
}

/** @param {string} path @param {string} text @param {any} node */
function markup(path, text, node) {
  if (!node || typeof node !== 'object') return
  if (Array.isArray(node)) return node.forEach((child) => markup(path, text, child))
  if (node.type === 'Text' && words.test(node.data))
    fault(path, text, node.start, `words in markup: ${node.data.trim().slice(0, 40)}`)
  if (node.type === 'HtmlTag') fault(path, text, node.start, '{@html}')
  if (node.type === 'Attribute') {
    /** @type {any[]} */
    const parts = Array.isArray(node.value) ? node.value : []
    if (node.name === 'style') fault(path, text, node.start, 'inline style')
    if (
      textAttributes.test(node.name) &&
      parts.some((part) => part.type === 'Text' && words.test(part.data))
    )
      fault(path, text, node.start, `words in ${node.name}`)
    return
  }
  if (node.type === 'ExpressionTag') return
  for (const child of [
    'fragment',
    'nodes',
    'attributes',
    'body',
    'consequent',
    'alternate',
    'fallback',
    'pending',
    'then',
    'catch',
  ])
    markup(path, text, node[child])
}

for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  const text = /\.(?:css|svelte)$/.test(path) && readFileSync(new URL(path, source), 'utf8')
  if (!text) continue
  if (path.endsWith('.css')) styles(path, text, 0, text)
  else {
    const tree = parse(text, { modern: true, filename: path })
    if (tree.css) styles(path, text, tree.css.content.start, tree.css.content.styles)
    // The kit's sample words are no texts of the interface.
    if (!path.startsWith('kit/')) markup(path, text, tree.fragment)
  }
}

if (faults.length) {
  console.error(`lint-styles: ${faults.length} fault(s)\n  ${faults.join('\n  ')}`)
  process.exit(1)
}
