import { expect, test } from 'vitest'

import { cleaned, type Change } from './paste'

function pasted(html: string): { html: string; changes: Change[] } {
  const changes: Change[] = []
  return { html: cleaned(html, (change) => changes.push(change)), changes }
}

test('keeps headings, paragraphs, bold, italic and links', () => {
  expect(
    cleaned('<h1>T</h1><p>a <b>b</b> <i>c</i> <a href="https://x.ma" onclick="y()">d</a></p>'),
  ).toBe('<h1>T</h1><p>a <strong>b</strong> <em>c</em> <a href="https://x.ma">d</a></p>')
})

test('flattens lists into items with their level and kind', () => {
  expect(cleaned('<ul><li><p>a</p><ol><li>b</li></ol></li><li>c</li></ul>')).toBe(
    '<li data-level="1" data-ordered="false">a</li><li data-level="2" data-ordered="true">b</li><li data-level="1" data-ordered="false">c</li>',
  )
})

test('reads a word processor’s bold, and ignores its normal weight', () => {
  expect(
    cleaned(
      '<b style="font-weight:normal"><p><span style="font-weight:700">a</span><span style="font-style:italic">b</span>c</p></b>',
    ),
  ).toBe('<p><strong>a</strong><em>b</em>c</p>')
})

test('a copy of this editor stays as it is, one of another editor of its kind does not', () => {
  const own = '<p data-item="" data-level="2" data-pm-slice="0 0 []">a <strong>b</strong></p>'
  expect(pasted(own)).toEqual({ html: own, changes: [] })
  expect(pasted('<p data-pm-slice="0 0 []">a<s>b</s></p>')).toEqual({
    html: '<p>a</p>',
    changes: ['struck'],
  })
})

test('drops scripts and styles in silence, and addresses that run code', () => {
  expect(
    pasted('<style>p{}</style><script>x()</script><p>a<a href="javascript:z()">b</a></p>'),
  ).toEqual({ html: '<p>ab</p>', changes: [] })
})

test('deep headings become the third level, and loose words a paragraph', () => {
  expect(cleaned('x <h5>y</h5> z')).toBe('<p>x </p><h3>y</h3><p>z</p>')
})

test.each([
  '<del>cent</del><ins>deux cents</ins>',
  '<s>cent</s>deux cents',
  '<strike>cent</strike>deux cents',
  '<span style="text-decoration: line-through">cent</span>deux cents',
  '<span style="text-decoration-line:underline line-through">cent</span>deux cents',
  '<span class="msoDel"><del cite="mailto:x" datetime="2026-01-01">cent</del></span><span class="msoIns"><ins>deux cents</ins></span>',
  '<span class="TrackedChange TrackChangeDeleteRef">cent</span>deux cents',
  '<style>.c1{color:red;text-decoration:line-through}</style><span class="c1">cent</span>deux cents',
])('struck-out words are left out and reported: %s', (html) => {
  expect(pasted(`<p>La somme de ${html}.</p>`)).toEqual({
    html: '<p>La somme de deux cents.</p>',
    changes: ['struck'],
  })
})

test.each([
  'style="display:none"',
  'style="mso-hide:all"',
  'style="DISPLAY : none !important"',
  'style="visibility:hidden"',
  'hidden',
])('hidden words are left out and reported: %s', (attribute) => {
  expect(pasted(`<p>a<span ${attribute}>b</span></p>`)).toEqual({
    html: '<p>a</p>',
    changes: ['hidden'],
  })
})

test('lists of Word have levels and kinds, without typed numbers', () => {
  const word = (level: number, marker: string, text: string) =>
    `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp;</span></span><![endif]>${text}</p>`
  expect(
    pasted(word(1, '1.', 'a') + word(2, 'b)', 'b') + word(1, '·', 'c') + word(5, 'o', 'd')),
  ).toEqual({
    html: '<li data-level="1" data-ordered="true">a</li><li data-level="2" data-ordered="true">b</li><li data-level="1" data-ordered="false">c</li><li data-level="3" data-ordered="false">d</li>',
    changes: ['levels'],
  })
})

test('lists of Word online say their level, and those of LibreOffice are nested', () => {
  expect(
    cleaned(
      '<div class="ListContainerWrapper"><ol><li aria-level="1"><p>a</p></li></ol></div><div class="ListContainerWrapper"><ul><li data-aria-level="2"><p>b</p></li></ul></div>',
    ),
  ).toBe(
    '<li data-level="1" data-ordered="true">a</li><li data-level="2" data-ordered="false">b</li>',
  )
  expect(cleaned('<ol><li><p>a</p></li><ol type="a"><li><p>b</p></li></ol></ol>')).toBe(
    '<li data-level="1" data-ordered="true">a</li><li data-level="2" data-ordered="true">b</li>',
  )
})

test('a table becomes a paragraph for each row, and is reported once', () => {
  expect(
    pasted(
      '<table><tr><th>Ville</th><th>Places</th></tr><tr><td><p>Agadir</p></td><td><p>12</p><p>au plus</p></td></tr><tr><td></td><td>x</td></tr></table><p>y</p>',
    ),
  ).toEqual({
    html: '<p>Ville | Places</p><p>Agadir | 12 au plus</p><p> | x</p><p>y</p>',
    changes: ['tables'],
  })
})

test('a table of one column only lays out, and is no table', () => {
  expect(pasted('<table><tr><td><p>a</p><p>b</p></td></tr></table>')).toEqual({
    html: '<p>a</p><p>b</p>',
    changes: [],
  })
})

test('pictures, objects, notes and comments are left out and reported', () => {
  expect(
    pasted(
      "<p>a<img src=x><a style='mso-footnote-id:ftn1' href='#_ftn1'><span class=MsoFootnoteReference>[1]</span></a> <a style='mso-comment-reference:A_1'>commented</a><span class=MsoCommentReference><a href='#_msocom_1'>[A1]</a></span></p><video></video><div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p>[1] The note</p></div></div><div style='mso-element:comment-list'><p>A comment</p></div>",
    ),
  ).toEqual({
    html: '<p>a commented</p>',
    changes: ['images', 'notes', 'comments', 'objects'],
  })
  expect(
    pasted(
      '<p>a<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> note</p></div><div><p><a href="#cmnt_ref1">[a]</a> words</p></div>',
    ),
  ).toEqual({ html: '<p>a</p>', changes: ['notes', 'comments'] })
  expect(
    pasted(
      '<p>a<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p>note</p></div>',
    ),
  ).toEqual({ html: '<p>a</p>', changes: ['notes'] })
})
