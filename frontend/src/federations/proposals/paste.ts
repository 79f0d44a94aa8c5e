/**
 * Reduces pasted content (from a word processor or a web page) to the blocks and marks of a text:
 * headings, paragraphs and list items, with bold, italic and links; all else becomes plain words.
 */
import { mostLevels, safeLink } from './blocks'

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM HEADER HR MAIN NAV P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR'.split(
    ' ',
  ),
)
const dropped = new Set(
  'HEAD IFRAME MATH META NOSCRIPT OBJECT SCRIPT STYLE SVG TEMPLATE TITLE'.split(' '),
)

interface Style {
  bold: boolean
  italic: boolean
  href: string | undefined
}

/** Flat HTML, which the editor's schema parses block by block. */
export function cleaned(html: string): string {
  const source = new DOMParser().parseFromString(html, 'text/html')
  // Copies within the editor keep their ids: the editor tells copies from moves.
  if (source.querySelector('[data-pm-slice]')) return html
  const page = document.implementation.createHTMLDocument()
  let block: HTMLElement | undefined

  const start = (make: () => HTMLElement) => {
    end()
    block = make()
  }
  const end = () => {
    if (block?.textContent?.trim()) page.body.append(block)
    block = undefined
  }
  const item = (level: number, ordered: boolean) => () => {
    const element = page.createElement('li')
    element.dataset.level = String(level)
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

  const walk = (node: Node, style: Style, lists: boolean[], keep: boolean): void => {
    if (node instanceof Text) {
      const spaced = keep ? node.data : node.data.replace(/\s+/g, ' ')
      const text = block?.textContent ? spaced : spaced.trimStart()
      if (text) add(page.createTextNode(text), style)
      return
    }
    if (!(node instanceof Element) || dropped.has(node.tagName.toUpperCase())) return
    const tag = node.tagName.toUpperCase()
    const into = (inner: Style, depth = lists) => {
      for (const child of node.childNodes) walk(child, inner, depth, keep || tag === 'PRE')
    }
    if (tag === 'BR') {
      if (block) add(page.createElement('br'), { bold: false, italic: false, href: undefined })
      return
    }
    if (tag === 'UL' || tag === 'OL') {
      end()
      into(style, [...lists, tag === 'OL'])
      return end()
    }
    if (tag === 'LI') {
      const level = Math.min(Math.max(lists.length, 1), mostLevels)
      start(item(level, lists.at(-1) ?? false))
      into(style)
      return end()
    }
    const heading = /^H([1-6])$/.exec(tag)
    if (heading) {
      start(() => page.createElement(`h${Math.min(Number(heading[1]), mostLevels)}`))
      // A heading is bold already.
      into({ ...style, bold: false })
      return end()
    }
    if (blockTags.has(tag)) {
      // The first paragraph of a list item is the item itself.
      const first = block?.tagName === 'LI' && !block.textContent?.trim()
      if (!first) end()
      into(style)
      return first ? undefined : end()
    }
    into(styled(node, tag, style))
  }

  walk(source.body, { bold: false, italic: false, href: undefined }, [], false)
  end()
  return page.body.innerHTML
}

function styled(node: Element, tag: string, style: Style): Style {
  const css = node instanceof HTMLElement ? node.style : undefined
  const weight = css?.fontWeight ?? ''
  const heavy = weight === 'bold' || Number(weight) >= 600
  const light = weight === 'normal' || (weight !== '' && Number(weight) < 600)
  return {
    bold: (style.bold || tag === 'B' || tag === 'STRONG' || heavy) && !light,
    italic: style.italic || tag === 'I' || tag === 'EM' || css?.fontStyle === 'italic',
    href: tag === 'A' ? safeLink(node.getAttribute('href') ?? '') : style.href,
  }
}
