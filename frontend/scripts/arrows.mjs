/**
 * An ESLint rule for the layers of the front end: a file imports from its own folder and from lower layers,
 * and no files import each other in a circle. Imports of types, `import()` and `export … from` count too. A
 * folder, or a file next to the folders, that is not in the list of layers is refused.
 */
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../src', import.meta.url))

/** The imports of each file linted so far; a circle is reported in the last of its files.
 * @type {Map<string, Set<string>>} */
const imports = new Map()

/** The name of a file in imports: `accounts/me.svelte`, `i18n` for its `index.ts`.
 * @param {string} path */
const nameOf = (path) =>
  relative(source, path)
    .split(sep)
    .join('/')
    .replace(/(?:\/index)?\.ts$/, '')

/** @param {string} from @param {string} to @param {Set<string>} seen @returns {string[] | undefined} */
function way(from, to, seen = new Set()) {
  if (from === to) return [to]
  seen.add(from)
  for (const next of imports.get(from) ?? []) {
    const rest = seen.has(next) ? undefined : way(next, to, seen)
    if (rest) return [from, ...rest]
  }
  return undefined
}

/** @type {import('eslint').Rule.RuleModule} */
export const arrows = {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { type: 'string' } }],
    messages: {
      above:
        '{{ to }} is a higher layer than {{ from }}, which may import lower layers only (`layers` in eslint.config.js).',
      unplaced: '{{ what }} has no place yet: add it to `layers` in eslint.config.js.',
      circle: 'Files import each other in a circle: {{ way }}.',
    },
  },
  create(context) {
    /** @type {string[]} */
    const order = context.options[0]
    /** @param {string} name @returns {string} an entry of the list, or the name to add to it */
    const layerOf = (name) => {
      if (order.includes(name)) return name
      const folder = dirname(name)
      return folder === '.' ? (order.find((one) => one === `${name}.ts`) ?? name) : folder
    }
    const name = nameOf(context.filename)
    // A test belongs to the layer of the file that it tests.
    const layer = layerOf(name.replace(/\.test$/, ''))
    /** @type {Set<string>} */
    const known = new Set()
    imports.set(name, known)

    /** @param {import('estree').Node} node @param {unknown} address */
    function check(node, address) {
      if (typeof address !== 'string' || !/^\.\.?(?:\/|$)/.test(address)) return
      if (/\.(?:css|json)$/.test(address)) return
      const to = nameOf(join(dirname(context.filename), address))
      const target = layerOf(to)
      if (!order.includes(target))
        context.report({ node, messageId: 'unplaced', data: { what: target } })
      else if (order.indexOf(target) > order.indexOf(layer))
        context.report({ node, messageId: 'above', data: { from: layer, to: target } })
      // A component may draw itself, as a tree does.
      if (to === name) return
      known.add(to)
      const back = way(to, name)
      if (back)
        context.report({ node, messageId: 'circle', data: { way: [name, ...back].join(' → ') } })
    }

    return {
      Program(node) {
        if (!order.includes(layer))
          context.report({ node, messageId: 'unplaced', data: { what: layer } })
      },
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ImportExpression: (node) =>
        check(node, node.source.type === 'Literal' ? node.source.value : undefined),
      /** @param {any} node */
      TSImportType: (node) => check(node, node.source?.value ?? node.argument?.literal?.value),
    }
  },
}
