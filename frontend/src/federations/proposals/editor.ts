/**
 * The editor of a text: TipTap with exactly the blocks and marks that the server accepts. Loaded
 * when somebody starts to write, never before.
 */
import { Editor, Extension, mergeAttributes, Node, textblockTypeInputRule } from '@tiptap/core'
import type { Node as DocumentNodeOf } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { StarterKit } from '@tiptap/starter-kit'

import { mostLevels, newId, safeLink, type Block, type BlockType } from './blocks'
import { toBlocks, toDocument, type DocumentNode } from './document'
import { cleaned } from './paste'

export type { Editor } from '@tiptap/core'

const identity = { id: { default: null, rendered: false } }
const levelled = (most: number) => ({
  level: {
    default: 1,
    parseHTML: (element: HTMLElement) => {
      const level = Number(element.dataset.level ?? /^H(\d)$/.exec(element.tagName)?.[1] ?? 1)
      return Math.min(Math.max(level, 1), most)
    },
    renderHTML: (attributes: Record<string, unknown>) => ({ 'data-level': attributes.level }),
  },
})

const Paragraph = Node.create({
  name: 'paragraph',
  // The first block of the schema is what a new line becomes.
  priority: 1000,
  group: 'block',
  content: 'inline*',
  addAttributes: () => identity,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Alt-0': () => become(this.editor, 'paragraph') }
  },
})

const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ ...identity, ...levelled(3) }),
  parseHTML: () => [1, 2, 3].map((level) => ({ tag: `h${level}` })),
  renderHTML: ({ node, HTMLAttributes }) => [`h${node.attrs.level}`, HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return Object.fromEntries(
      [1, 2, 3].map((level) => [
        `Mod-Alt-${level}`,
        () => become(this.editor, 'heading', { level }),
      ]),
    )
  },
  addInputRules() {
    return [1, 2, 3].map((level) =>
      textblockTypeInputRule({
        find: new RegExp(`^#{${level}}\\s$`),
        type: this.type,
        getAttributes: { level },
      }),
    )
  },
})

const Article = Node.create({
  name: 'article',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => identity,
  parseHTML: () => [{ tag: 'h3[data-article]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'h3',
    mergeAttributes(HTMLAttributes, { 'data-article': '' }),
    0,
  ],
  addKeyboardShortcuts() {
    return { 'Mod-Alt-4': () => become(this.editor, 'article') }
  },
  addInputRules() {
    return [textblockTypeInputRule({ find: /^§\s$/, type: this.type })]
  },
})

const ListItem = Node.create({
  name: 'list_item',
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({
    ...identity,
    ...levelled(mostLevels),
    ordered: {
      default: false,
      parseHTML: (element: HTMLElement) => element.dataset.ordered === 'true',
      renderHTML: (attributes: Record<string, unknown>) => ({
        'data-ordered': String(attributes.ordered),
      }),
    },
  }),
  parseHTML: () => [{ tag: 'li' }, { tag: 'p[data-item]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'p',
    mergeAttributes(HTMLAttributes, { 'data-item': '' }),
    0,
  ],
  addKeyboardShortcuts() {
    return {
      Enter: () => enterInList(this.editor),
      Tab: () => indent(this.editor, 1),
      'Shift-Tab': () => indent(this.editor, -1),
      'Mod-]': () => indent(this.editor, 1),
      'Mod-[': () => indent(this.editor, -1),
      'Mod-Shift-8': () => become(this.editor, 'list_item', { level: 1, ordered: false }),
      'Mod-Shift-7': () => become(this.editor, 'list_item', { level: 1, ordered: true }),
    }
  },
  addInputRules() {
    return [false, true].map((ordered) =>
      textblockTypeInputRule({
        find: ordered ? /^\d{1,2}[.)]\s$/ : /^[-*•]\s$/,
        type: this.type,
        getAttributes: { level: 1, ordered },
      }),
    )
  },
})

/** Backspace at the start of a heading or an item first makes it a plain paragraph. */
const Plainer = Extension.create({
  name: 'plainer',
  addKeyboardShortcuts() {
    return {
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection
        const special = $from.parent.type.name !== 'paragraph'
        if (!empty || $from.parentOffset > 0 || !special) return false
        return indent(this.editor, -1) || become(this.editor, 'paragraph')
      },
    }
  },
})

/**
 * Every block has an id of its own, for life. Of two blocks with one id, the one that stands where
 * it stood keeps it: the first part of a split (but not an empty line that was pushed in before a
 * text), the original of a copy. The other gets a fresh one.
 */
const Identities = Extension.create({
  name: 'identities',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('identities'),
      appendTransaction(transactions, before, after) {
        if (!transactions.some((transaction) => transaction.docChanged)) return null
        const owners = new Map<string, number>()
        before.doc.forEach((node, offset) => {
          const now = transactions.reduce((at, { mapping }) => mapping.map(at, -1), offset)
          owners.set(String(node.attrs.id), now)
        })
        const found = new Map<string, { at: number; node: DocumentNodeOf }[]>()
        after.doc.forEach((node, at) => {
          const id = node.attrs.id ? String(node.attrs.id) : ''
          found.set(id, [...(found.get(id) ?? []), { at, node }])
        })
        const change = after.tr
        for (const [id, blocks] of found) {
          const rightful = blocks.find(({ at }) => at === owners.get(id)) ?? blocks[0]
          const keeper =
            rightful?.node.content.size === 0
              ? (blocks.find(({ node }) => node.content.size > 0) ?? rightful)
              : rightful
          for (const block of blocks)
            if (!id || block !== keeper) change.setNodeAttribute(block.at, 'id', newId())
        }
        return change.docChanged ? change : null
      },
    }),
  ],
})

export interface Words {
  /** "Article 3", drawn over an article's title. */
  article: (number: number) => string
  /** Shown in an empty text. */
  placeholder: string
}

function annotations(words: Words, disputed: ReadonlySet<string>) {
  return Extension.create({
    name: 'annotations',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const found: Decoration[] = []
            let articles = 0
            let above = 1
            doc.forEach((node, at) => {
              const extra: Record<string, string> = {}
              if (node.type.name === 'article') {
                extra['data-label'] = words.article(++articles)
                extra['aria-level'] = String(above + 1)
              } else if (node.type.name === 'heading') {
                // Heard as it is read: under the page's own heading, without a skipped level.
                above = Math.min(Number(node.attrs.level) + 1, above + 1)
                extra['aria-level'] = String(above)
              }
              if (disputed.has(String(node.attrs.id))) extra.class = 'disputed'
              if (doc.childCount === 1 && node.content.size === 0)
                extra['data-placeholder'] = words.placeholder
              if (Object.keys(extra).length)
                found.push(Decoration.node(at, at + node.nodeSize, extra))
            })
            return DecorationSet.create(doc, found)
          },
        },
      }),
    ],
  })
}

/** Makes every block of the selection this type; false where it is all that already. */
export function become(
  editor: Editor,
  type: BlockType,
  attributes: { level?: number; ordered?: boolean } = {},
): boolean {
  const { tr, schema, selection } = editor.state
  tr.doc.nodesBetween(selection.from, selection.to, (node, at) => {
    if (!node.isTextblock) return true
    tr.setNodeMarkup(at, schema.nodes[type], {
      ...attributes,
      id: node.attrs.id,
      dir: node.attrs.dir,
    })
    return false
  })
  if (tr.docChanged) editor.view.dispatch(tr.scrollIntoView())
  return tr.docChanged
}

/** Moves the list items of the selection in or out; false where none can. */
export function indent(editor: Editor, by: 1 | -1): boolean {
  const { tr, selection } = editor.state
  tr.doc.nodesBetween(selection.from, selection.to, (node, at) => {
    if (node.type.name !== 'list_item') return
    const level = Number(node.attrs.level) + by
    if (level >= 1 && level <= mostLevels) tr.setNodeAttribute(at, 'level', level)
  })
  if (tr.docChanged) editor.view.dispatch(tr.scrollIntoView())
  return tr.docChanged
}

/** Enter makes the next item of the same kind, and in an empty one leaves the list by a level. */
function enterInList(editor: Editor): boolean {
  const { $from, $to } = editor.state.selection
  const item = $from.parent
  if (item.type.name !== 'list_item' || $from.parent !== $to.parent) return false
  if (item.content.size === 0) return indent(editor, -1) || become(editor, 'paragraph')
  const { tr } = editor.state
  tr.deleteSelection()
  const at = tr.selection.from
  tr.split(at, 1, [{ type: item.type, attrs: item.attrs }])
  tr.setSelection(TextSelection.near(tr.doc.resolve(at + 2)))
  editor.view.dispatch(tr.scrollIntoView())
  return true
}

export interface EditorOptions {
  element: HTMLElement
  blocks: readonly Block[]
  words: Words
  /** Ids of blocks that two people changed, to be drawn as such. */
  disputed?: readonly string[]
  /** Attributes of the field itself: its name, its language. */
  attributes: Record<string, string>
  /** After each change of text or selection. */
  onchange: (editor: Editor) => void
  autofocus?: boolean
}

export function makeEditor(options: EditorOptions): Editor {
  const { element, blocks, words, disputed = [], attributes, onchange, autofocus } = options
  return new Editor({
    element,
    autofocus: autofocus ? 'start' : false,
    // The few rules it would write into the page stand in Writer.svelte.
    injectCSS: false,
    textDirection: 'auto',
    content: toDocument(blocks),
    extensions: [
      StarterKit.configure({
        blockquote: false,
        bulletList: false,
        code: false,
        codeBlock: false,
        heading: false,
        horizontalRule: false,
        listItem: false,
        listKeymap: false,
        orderedList: false,
        paragraph: false,
        strike: false,
        trailingNode: false,
        underline: false,
        link: {
          openOnClick: false,
          autolink: true,
          defaultProtocol: 'https',
          isAllowedUri: (url) => safeLink(url) !== undefined,
          HTMLAttributes: { target: null, rel: null },
        },
      }),
      Paragraph,
      Heading,
      Article,
      ListItem,
      Plainer,
      Identities,
      annotations(words, new Set(disputed)),
    ],
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', ...attributes },
      transformPastedHTML: cleaned,
    },
    onTransaction: ({ editor }) => onchange(editor),
  })
}

/** The text in the editor now. */
export function blocksOf(editor: Editor): Block[] {
  return toBlocks(editor.getJSON() as DocumentNode)
}
