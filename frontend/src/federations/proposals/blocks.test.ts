import { describe, expect, test } from 'vitest'

import {
  articleNumbers,
  canonical,
  hashOf,
  parts,
  safeLink,
  trimmed,
  type Block,
  type BlockType,
} from './blocks'

let count = 0
function block(type: BlockType, text: string, level = 0, ordered?: boolean): Block {
  const id = `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  const content = text ? [{ type: 'text' as const, text }] : []
  return { id, type, level, content, ...(type === 'list_item' ? { ordered: !!ordered } : {}) }
}

describe('a text', () => {
  test('numbers its articles in reading order, whatever stands between them', () => {
    const blocks = [block('article', 'A'), block('heading', 'H', 1), block('article', 'B')]
    expect([...articleNumbers(blocks).values()]).toEqual([1, 2])
    expect([...articleNumbers([blocks[2]!, blocks[0]!]).keys()]).toEqual([
      blocks[2]!.id,
      blocks[0]!.id,
    ])
  })

  test('loses only the empty lines at its end', () => {
    const [a, empty, b] = [block('paragraph', 'a'), block('paragraph', ''), block('paragraph', 'b')]
    expect(trimmed([a, empty, b, block('paragraph', ' ')])).toEqual([a, empty, b])
    expect(trimmed([block('paragraph', '')])).toEqual([])
    const article = block('article', 'Objet')
    expect(trimmed([article, empty, empty])).toEqual([article, empty])
  })

  test('hashes as the server does', async () => {
    const text: Block[] = [
      {
        type: 'paragraph',
        id: '0198c0de-0000-7000-8000-000000000001',
        level: 0,
        content: [
          { type: 'text', text: 'Été « ان » ' },
          {
            type: 'text',
            text: 'lien',
            marks: [{ type: 'link', attrs: { href: 'https://a.ma' } }],
          },
          { type: 'hardBreak' },
        ],
      },
    ]
    expect(canonical(text)).toBe(
      '[{"content":[{"text":"Été « ان » ","type":"text"},{"marks":[{"attrs":{"href":"https://a.ma"},"type":"link"}],"text":"lien","type":"text"},{"type":"hardBreak"}],"id":"0198c0de-0000-7000-8000-000000000001","level":0,"type":"paragraph"}]',
    )
    // Computed by `federations.proposals.rules.hash_of` on the same text.
    expect(await hashOf(text)).toBe(
      '133421902f23f212df7c4ff4c1b81e94078218631600708766da1f84454d7d53',
    )
  })
})

describe('a text prepared for display', () => {
  test('nests lists by level and starts another where the kind changes', () => {
    const items = [
      block('list_item', 'a', 1),
      block('list_item', 'a.1', 2, true),
      block('list_item', 'a.2', 2, true),
      block('list_item', 'b', 1),
      block('list_item', '1', 1, true),
    ]
    const [first, second, ...rest] = parts(items)
    expect(rest).toEqual([])
    expect(first).toMatchObject({ kind: 'list', ordered: false })
    if (first?.kind !== 'list') throw new Error()
    expect(first.entries.map(({ block }) => block)).toEqual([items[0], items[3]])
    expect(first.entries[0]?.lists[0]?.entries.map(({ block }) => block)).toEqual([
      items[1],
      items[2],
    ])
    expect(second).toMatchObject({ kind: 'list', ordered: true })
  })

  test('an item that starts too deep joins the open list', () => {
    const deep = [
      block('list_item', 'a', 3),
      block('list_item', 'b', 1),
      block('list_item', 'c', 3),
    ]
    const found = parts(deep)
    expect(found).toHaveLength(1)
    const entries = found[0]?.kind === 'list' ? found[0].entries : []
    expect(entries.map(({ block }) => block.id)).toEqual([deep[0]!.id, deep[1]!.id])
    expect(entries[1]?.lists[0]?.entries[0]?.block).toBe(deep[2])
  })

  test('skips no level of heading', () => {
    const found = parts([
      block('article', 'first'),
      block('heading', 'deep', 3),
      block('article', 'under it'),
      block('heading', 'top', 1),
      block('heading', 'second', 2),
      block('article', 'under second'),
    ])
    expect(found.map((part) => (part.kind === 'heading' ? part.level : 0))).toEqual([
      1, 1, 2, 1, 2, 3,
    ])
  })
})

test('a link is an address with a known scheme and no white space', () => {
  expect(safeLink('https://exemple.ma/a?b=1')).toBe('https://exemple.ma/a?b=1')
  expect(safeLink(' exemple.ma ')).toBe('https://exemple.ma')
  expect(safeLink('https://еxemple.ma/é')).toBe('https://xn--xemple-2of.ma/é')
  expect(safeLink('a@exemple.ma')).toBe('mailto:a@exemple.ma')
  for (const bad of [
    '',
    'javascript:alert(1)',
    'java\nscript:x',
    'https://',
    'data:text/html,x',
    'mailto:',
    'http:x',
    'https://forum@elsewhere.example/',
    'https://forum.example:443@elsewhere.example/',
    'https://forum.example\\@elsewhere.example/',
    'https://elsewhere.example\u200b/',
    'mailto:a@exemple.ma?bcc=b@elsewhere.example',
    'mailto:a@exemple.ma,b@elsewhere.example',
    'mailto:a%40exemple.ma',
    'vbscript:x',
    'blob:https://exemple.ma/x',
  ])
    expect(safeLink(bad), bad).toBeUndefined()
})
