/**
 * Reduces pasted content (from Word, LibreOffice, Google Docs or a web page) to the blocks and marks
 * of a text: headings, paragraphs and list items, with bold, italic and links. What a text cannot
 * hold is left out and reported: struck and hidden words, pictures, notes, comments. A table
 * becomes one paragraph for each row.
 *
 * Styles are read from the `style` attribute and from the classes of pasted style sheets: the
 * page's Content-Security-Policy leaves `element.style` empty in a parsed document.
 */
import { mostLevels, safeLink } from './blocks'

/** What was left out, or kept otherwise than it was. */
export type Change =
  'struck' | 'hidden' | 'images' | 'objects' | 'notes' | 'comments' | 'tables' | 'levels'

const tagsOf = (names: string) => new Set(names.split(' '))
const blockTags = tagsOf(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM HEADER HR MAIN NAV P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR',
)
const dropped = tagsOf('COLGROUP HEAD LINK META NOSCRIPT SCRIPT STYLE TEMPLATE TITLE')

/** What is left out and reported, by selector. */
const reported: [Change, string][] = [
  ['images', 'img, picture, svg'],
  ['objects', 'audio, canvas, embed, iframe, math, object, video'],
  ['comments', '.MsoCommentReference, [href^="#cmnt"]:not([href^="#cmnt_ref"])'],
  [
    'notes',
    'a[style*="mso-footnote-id"], a[style*="mso-endnote-id"], .MsoFootnoteReference, .MsoEndnoteReference, .FootnoteReference, .EndnoteReference, .sdfootnoteanc, .sdendnoteanc, [href^="#ftnt"]:not([href^="#ftnt_ref"])',
  ],
  [
    'struck',
    'del, s, strike, .msoDel, [class*="TrackChangeDelete"], [class*="TrackedChangeDelete"]',
  ],
]
/** The words of notes and comments, below the text: their references in the text are reported. */
const notes = 'div[id^="sdfootnote"], div[id^="sdendnote"]'
const backward = '[href^="#ftnt_ref"], [href^="#cmnt_ref"]'

/** What this editor never copies, unlike other editors of its kind. */
const foreign = 'body :not(h1, h2, h3, p, strong, em, a, br, meta), [style]'

interface Style {
  bold: boolean
  italic: boolean
  href: string | undefined
}

/** Flat HTML, which the editor's schema parses block by block; `changed` is called for each change. */
export function cleaned(html: string, changed: (change: Change) => void = () => undefined): string {
  const source = new DOMParser().parseFromString(html, 'text/html')
  // Copies within the editor keep their ids: the editor tells copies from moves.
  if (source.querySelector('[data-pm-slice]') && !source.querySelector(foreign)) return html
  const page = document.implementation.createHTMLDocument()
  const cssOf = stylesOf(source)
  let block: HTMLElement | undefined
  // The paragraph of a table's row: its cells start no blocks.
  let row = false

  const start = (make: () => HTMLElement) => {
    end()
    block = make()
  }
  const end = () => {
    if (row) return
    if (block?.textContent?.trim()) page.body.append(block)
    block = undefined
  }
  const space = () => {
    const text = page.createTextNode(' ')
    if (block?.textContent && !/\s$/.test(block.textContent)) block.append(text)
  }
  const begin = (make: () => HTMLElement) => (row ? space() : start(make))
  const item = (level: number, ordered: boolean) => () => {
    if (level > mostLevels) changed('levels')
    const element = page.createElement('li')
    element.dataset.level = String(Math.min(Math.max(level, 1), mostLevels))
    element.dataset.ordered = String(ordered)
    return element
  }
  const add = (node: Node, style: Style) => {
    let inner = node
    const wrap = (tag: string) => {
      const mark = page.createElement(tag)
      mark.append(inner)
      inner = mark
      return mark
    }
    if (style.bold) wrap('strong')
    if (style.italic) wrap('em')
    if (style.href) wrap('a').setAttribute('href', style.href)
    block ??= page.createElement('p')
    block.append(inner)
  }

  /** Whether the element is left out; reports it. */
  const leftOut = (node: Element, tag: string, css: Css): boolean => {
    if (dropped.has(tag) || node.matches(notes)) return true
    if (/^(foot|end)note|^comment/.test(css['mso-element'] ?? '')) return true
    if (/^(P|LI)$/.test(tag) && node.querySelector(backward)) return true
    const found = reported.find(([, selector]) => node.matches(selector))?.[0] ?? unseen(node, css)
    if (!found) return false
    const ofWords = found === 'struck' || found === 'hidden'
    if (!ofWords || node.textContent?.trim()) changed(found)
    return true
  }

  const walk = (node: Node, style: Style, lists: boolean[], keep: boolean): void => {
    if (node instanceof Text) {
      const spaced = keep ? node.data : node.data.replace(/\s+/g, ' ')
      const text = block?.textContent ? spaced : spaced.trimStart()
      if (text) add(page.createTextNode(text), style)
      return
    }
    if (!(node instanceof Element)) return
    const tag = node.tagName.toUpperCase()
    const css = cssOf(node)
    if (leftOut(node, tag, css)) return
    const inner = styled(node, tag, css, style)
    const into = (within: Style, depth = lists) => {
      for (const child of node.childNodes) walk(child, within, depth, keep || tag === 'PRE')
    }
    const word = /\blevel(\d+)\b/.exec(css['mso-list'] ?? '')
    if (/ignore/i.test(css['mso-list'] ?? '')) return
    if (tag === 'BR') {
      if (row) space()
      else if (block) add(page.createElement('br'), { bold: false, italic: false, href: undefined })
      return
    }
    if (tag === 'TABLE' && !row && isTable(node)) {
      changed('tables')
      for (const line of (node as HTMLTableElement).rows) {
        end()
        if (line.closest('table') !== node || !line.textContent?.trim()) continue
        row = true
        for (const [place, cell] of [...line.cells].entries()) {
          if (place > 0) add(page.createTextNode(' | '), style)
          walk(cell, inner, [], false)
        }
        row = false
      }
      return end()
    }
    if (tag === 'UL' || tag === 'OL') {
      end()
      into(inner, [...lists, tag === 'OL'])
      return end()
    }
    if (tag === 'LI') {
      // Word online puts each item into a list of its own, and says its level.
      const level = Number(node.getAttribute('aria-level') ?? node.getAttribute('data-aria-level'))
      begin(item(level || lists.length, lists.at(-1) ?? false))
      into(inner)
      return end()
    }
    const heading = /^H([1-6])$/.exec(tag)
    if (heading) {
      begin(() => page.createElement(`h${Math.min(Number(heading[1]), mostLevels)}`))
      // A heading is bold already.
      into({ ...inner, bold: false })
      return end()
    }
    if (word && blockTags.has(tag)) {
      begin(item(Number(word[1]), isNumbered(node)))
      into(inner)
      return end()
    }
    if (blockTags.has(tag)) {
      // The first paragraph of a list item is the item itself.
      const first = block?.tagName === 'LI' && !block.textContent?.trim()
      if (row) space()
      else if (!first) end()
      into(inner)
      return first ? undefined : end()
    }
    into(inner)
  }

  walk(source.body, { bold: false, italic: false, href: undefined }, [], false)
  end()
  return page.body.innerHTML
}

type Css = Record<string, string>

/** The declarations of an element: those of its classes, then its own. */
function stylesOf(source: Document): (element: Element) => Css {
  const classes = new Map<string, Css>()
  for (const sheet of source.querySelectorAll('style'))
    for (const [, selectors = '', body = ''] of (sheet.textContent ?? '').matchAll(
      /([^{}]+)\{([^{}]*)\}/g,
    ))
      for (const [, name = ''] of selectors.matchAll(/(?:^|,)\s*[\w-]*\.([\w-]+)\s*(?=,|$)/g))
        classes.set(name, { ...classes.get(name), ...declarations(body) })
  return (element) =>
    Object.assign(
      {},
      ...[...element.classList].map((name) => classes.get(name)),
      declarations(element.getAttribute('style') ?? ''),
    ) as Css
}

function declarations(text: string): Css {
  const found: Css = {}
  for (const part of text.split(';')) {
    const at = part.indexOf(':')
    if (at > 0)
      found[part.slice(0, at).trim().toLowerCase()] = part
        .slice(at + 1)
        .replace(/!important/i, '')
        .trim()
        .toLowerCase()
  }
  return found
}

/** A table with more than one column; others only lay out a page or a letter. */
function isTable(table: Element): boolean {
  return [...(table as HTMLTableElement).rows].some((row) => row.cells.length > 1)
}

/** Whether Word's own marker of a list item, which is left out, is a number or a letter. */
function isNumbered(paragraph: Element): boolean {
  const marker = [...paragraph.querySelectorAll('[style]')].find((node) =>
    /mso-list:\s*ignore/i.test(node.getAttribute('style') ?? ''),
  )
  return /^\(?(\p{N}+$|[\p{L}\p{N}.]{1,8}[.)-])/u.test(marker?.textContent?.trim() ?? '')
}

function unseen(node: Element, css: Css): Change | undefined {
  const line = `${css['text-decoration'] ?? ''} ${css['text-decoration-line'] ?? ''}`
  if (line.includes('line-through')) return 'struck'
  const hidden =
    node.hasAttribute('hidden') ||
    css.display === 'none' ||
    css.visibility === 'hidden' ||
    css['mso-hide'] === 'all'
  return hidden ? 'hidden' : undefined
}

function styled(node: Element, tag: string, css: Css, style: Style): Style {
  const weight = css['font-weight'] ?? ''
  const heavy = /^bold/.test(weight) || Number(weight) >= 600
  const light = weight === 'normal' || (weight !== '' && Number(weight) < 600)
  const slant = css['font-style']
  return {
    bold: (style.bold || tag === 'B' || tag === 'STRONG' || heavy) && !light,
    italic:
      (style.italic || tag === 'I' || tag === 'EM' || /^(italic|oblique)/.test(slant ?? '')) &&
      slant !== 'normal',
    href: tag === 'A' ? safeLink(node.getAttribute('href') ?? '') : style.href,
  }
}
