import { expect, test } from 'vitest'

import type { Block, BlockType, Inline, Mark } from './blocks'
import { toBlocks, toDocument } from './document'
import { blocksOf, makeEditor, setBlockType } from './editor'
import { sections, template } from './template'

function editorOf(blocks: Block[]) {
  const element = document.createElement('div')
  document.body.append(element)
  const words = { article: (n: number) => `Article ${n}`, placeholder: '…' }
  return makeEditor({ element, blocks, words, attributes: {}, onchange: () => undefined })
}

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

function paragraph(n: number, text: string): Block {
  return { id: id(n), type: 'paragraph', level: 0, content: text ? [{ type: 'text', text }] : [] }
}

/** Texts of a small generator with a fixed seed: every type, level, mark and break. */
function someText(seed: number): Block[] {
  let state = seed
  const pick = (most: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state % most
  }
  return Array.from({ length: 1 + pick(8) }, (_, n): Block => {
    const type = (['heading', 'article', 'paragraph', 'list_item'] as BlockType[])[pick(4)]!
    const levelled = type === 'heading' || type === 'list_item'
    const content = Array.from({ length: pick(5) }, (_, place): Inline => {
      if (pick(4) === 0) return { type: 'hardBreak' }
      const marks: Mark[] = []
      // In ProseMirror's order; neighbours differ, because it would join equal ones.
      if (pick(2)) marks.push({ type: 'link', attrs: { href: `https://exemple.ma/${place}` } })
      if (pick(2)) marks.push({ type: 'bold' })
      if (pick(2)) marks.push({ type: 'italic' })
      return { type: 'text', text: `mot ${place} كلمة`, ...(marks.length ? { marks } : {}) }
    })
    return {
      id: id(seed * 100 + n),
      type,
      level: levelled ? 1 + pick(3) : 0,
      ...(type === 'list_item' ? { ordered: pick(2) === 1 } : {}),
      content,
    }
  })
}

test('a text is the same after the document', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const text = someText(seed)
    expect(toBlocks(toDocument(text))).toEqual(text)
  }
})

test('a text is the same after the editor', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const text = someText(seed)
    const editor = editorOf(text)
    expect(blocksOf(editor)).toEqual(text)
    editor.destroy()
  }
})

test('an empty text is one empty paragraph to type in', () => {
  const editor = editorOf([])
  expect(blocksOf(editor)).toMatchObject([{ type: 'paragraph', level: 0, content: [] }])
  editor.destroy()
})

test('a split keeps the id on the first part', () => {
  const editor = editorOf([paragraph(1, 'un deux')])
  editor.commands.setTextSelection(4)
  editor.commands.splitBlock()
  const [first, second] = blocksOf(editor)
  expect(first).toMatchObject({ id: id(1), content: [{ text: 'un ' }] })
  expect(second?.content).toMatchObject([{ text: 'deux' }])
  expect(second?.id).toMatch(/^[0-9a-f-]{36}$/)
  expect(second?.id).not.toBe(id(1))
  editor.destroy()
})

test('an empty line pushed in before a text takes a fresh id', () => {
  const editor = editorOf([paragraph(1, 'un')])
  editor.commands.setTextSelection(1)
  editor.commands.splitBlock()
  const [first, second] = blocksOf(editor)
  expect(second).toEqual(paragraph(1, 'un'))
  expect(first?.id).not.toBe(id(1))
  editor.destroy()
})

test('a copy put before its original takes a fresh id, and the original keeps its own', () => {
  const editor = editorOf([paragraph(1, 'un'), paragraph(2, 'deux')])
  const copy = editor.state.doc.child(1)
  editor.view.dispatch(editor.state.tr.insert(0, copy))
  const [first, , third] = blocksOf(editor)
  expect(third?.id).toBe(id(2))
  expect(first?.id).not.toBe(id(2))
  editor.destroy()
})

test('a block that is cut and put elsewhere keeps its id', () => {
  const editor = editorOf([paragraph(1, 'un'), paragraph(2, 'deux')])
  const first = editor.state.doc.child(0)
  editor.view.dispatch(editor.state.tr.delete(0, first.nodeSize))
  editor.view.dispatch(editor.state.tr.insert(editor.state.doc.content.size, first))
  expect(blocksOf(editor).map((block) => block.id)).toEqual([id(2), id(1)])
  editor.destroy()
})

test('a block that becomes another type keeps its id and its words', () => {
  const editor = editorOf([paragraph(1, 'un')])
  setBlockType(editor, 'article')
  expect(blocksOf(editor)).toEqual([{ ...paragraph(1, 'un'), type: 'article' }])
  setBlockType(editor, 'list_item', { level: 2, ordered: true })
  expect(blocksOf(editor)).toEqual([
    { ...paragraph(1, 'un'), type: 'list_item', level: 2, ordered: true },
  ])
  editor.destroy()
})

test('the editor drops content that the server refuses', () => {
  const editor = editorOf([])
  editor.commands.insertContent('<table><tr><td>a</td></tr></table><a href="javascript:x">b</a>')
  const words = JSON.stringify(blocksOf(editor))
  expect(words).not.toContain('table')
  expect(words).not.toContain('javascript')
  editor.destroy()
})

test('the first item of a list pasted into an empty paragraph is an item', () => {
  const editor = editorOf([paragraph(1, '')])
  editor.view.pasteHTML('<ul><li>a</li><li>b</li></ul>')
  expect(blocksOf(editor).map(({ type, level }) => [type, level])).toEqual([
    ['list_item', 1],
    ['list_item', 1],
  ])
  editor.destroy()
})

test('a list pasted into a sentence continues it, and a heading after it stays', () => {
  const editor = editorOf([paragraph(1, 'avant'), paragraph(2, 'après')])
  editor.commands.setTextSelection(6)
  editor.view.pasteHTML('<ul><li>a</li><li>b</li></ul>')
  expect(blocksOf(editor).map(({ type }) => type)).toEqual(['paragraph', 'list_item', 'paragraph'])
  editor.destroy()
})

test('an empty section of the template shows its instruction, and holds no text', () => {
  const element = document.createElement('div')
  document.body.append(element)
  const blocks = template((id) => id)
  const words = {
    article: (n: number) => `Article ${n}`,
    placeholder: '…',
    sections: new Map(sections((id) => id)),
  }
  const editor = makeEditor({ element, blocks, words, attributes: {}, onchange: () => undefined })
  expect(
    [...element.querySelectorAll<HTMLElement>('[data-placeholder]')].map((shown) => [
      shown.textContent,
      shown.dataset.placeholder,
    ]),
  ).toEqual(
    ['reasons', 'purpose', 'means', 'follow-up'].map((one) => ['', `proposal-model-${one}-text`]),
  )
  expect(JSON.stringify(blocksOf(editor))).not.toContain('-text"')
  editor.destroy()
})
