/**
 * The editor of a text: TipTap with exactly the blocks and marks that the server accepts. Loaded on
 * demand, when somebody starts to write.
 */
import { Editor, Extension, mergeAttributes, Node, textblockTypeInputRule } from '@tiptap/core'
import type { Node as DocumentNodeOf } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { StarterKit } from '@tiptap/starter-kit'

import { mostLevels, newId, safeLink, type Block, type BlockType } from './blocks'
import { toBlocks, toDocument, type DocumentNode } from './document'
import { cleaned, type Change } from './paste'

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
  // The first block type of the schema is the default for a new line.
  priority: 1000,
  group: 'block',
  content: 'inline*',
  addAttributes: () => identity,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Alt-0': () => setBlockType(this.editor, 'paragraph') }
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
        () => setBlockType(this.editor, 'heading', { level }),
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
    return { 'Mod-Alt-4': () => setBlockType(this.editor, 'article') }
  },
  addInputRules() {
    return [textblockTypeInputRule({ find: /^§\s$/, type: this.type })]
  },
})

const ListItem = Node.create({
  name: 'list_item',
  group: 'block',
  content: 'inline*',
  // Pasted into an empty paragraph, the first item stays an item.
  defining: true,
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
      'Mod-Shift-8': () => setBlockType(this.editor, 'list_item', { level: 1, ordered: false }),
      'Mod-Shift-7': () => setBlockType(this.editor, 'list_item', { level: 1, ordered: true }),
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

/** Backspace at the start of a heading or an item first turns it into a paragraph. */
const Plainer = Extension.create({
  name: 'plainer',
  addKeyboardShortcuts() {
    return {
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection
        const special = $from.parent.type.name !== 'paragraph'
        if (!empty || $from.parentOffset > 0 || !special) return false
        return indent(this.editor, -1) || setBlockType(this.editor, 'paragraph')
      },
    }
  },
})

/**
 * Gives every block a unique, permanent id. If two blocks have the same id, the block at the old
 * place keeps it: the first part of a split (unless that part is empty), the original of a copy.
 * The other gets a new id.
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
  /** "Article 3", drawn above an article's title. */
  article: (number: number) => string
  /** The placeholder of an empty text. */
  placeholder: string
  /** The placeholder of an empty section of the template, by its title. */
  sections?: ReadonlyMap<string, string>
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
            let title = ''
            let written = false
            doc.forEach((node, at) => {
              const extra: Record<string, string> = {}
              if (node.type.name === 'article') {
                extra['data-label'] = words.article(++articles)
                extra['aria-level'] = String(above + 1)
              } else if (node.type.name === 'heading') {
                // Screen readers get the displayed level: below the page's heading, without a skipped level.
                above = Math.min(Number(node.attrs.level) + 1, above + 1)
                extra['aria-level'] = String(above)
              }
              if (disputed.has(String(node.attrs.id))) extra.class = 'disputed'
              if (doc.childCount === 1 && node.content.size === 0)
                extra['data-placeholder'] = words.placeholder
              else if (node.type.name === 'heading' || node.type.name === 'article')
                [title, written] = [node.textContent.trim(), false]
              else if (node.content.size > 0) written = true
              else if (!written && words.sections?.has(title)) {
                extra['data-placeholder'] = words.sections.get(title) ?? ''
                written = true
              }
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

/** Turns every block of the selection into this type; false if all have it already. */
export function setBlockType(
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

/** Indents or outdents the list items of the selection; false if none can move. */
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

/** Enter adds an item of the same kind; in an empty item it outdents or leaves the list. */
function enterInList(editor: Editor): boolean {
  const { $from, $to } = editor.state.selection
  const item = $from.parent
  if (item.type.name !== 'list_item' || $from.parent !== $to.parent) return false
  if (item.content.size === 0) return indent(editor, -1) || setBlockType(editor, 'paragraph')
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
  /** Ids of conflicting blocks, drawn as such. */
  disputed?: readonly string[]
  /** Attributes of the field: its name, its language. */
  attributes: Record<string, string>
  /** Called after each paste, with what it left out or changed. */
  onpaste?: (changes: readonly Change[]) => void
  /** Called after each change of text or selection. */
  onchange: (editor: Editor) => void
  autofocus?: boolean
}

export function makeEditor(options: EditorOptions): Editor {
  const {
    element,
    blocks,
    words,
    disputed = [],
    attributes,
    onpaste,
    onchange,
    autofocus,
  } = options
  return new Editor({
    element,
    autofocus: autofocus ? 'start' : false,
    // Writer.svelte has the few styles that the editor would add to the page.
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
      transformPastedHTML: (html) => {
        const changes: Change[] = []
        const clean = cleaned(html, (change) => changes.push(change))
        onpaste?.(changes)
        return clean
      },
    },
    onTransaction: ({ editor }) => onchange(editor),
  })
}

/** The editor's present text. */
export function blocksOf(editor: Editor): Block[] {
  return toBlocks(editor.getJSON() as DocumentNode)
}
