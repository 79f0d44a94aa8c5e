import { expect, test } from 'vitest'

import { cleaned } from './paste'

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

test('drops scripts, styles, pictures and addresses that run code', () => {
  expect(
    cleaned(
      '<style>p{}</style><script>x()</script><p>a<img src="x" onerror="y()"><a href="javascript:z()">b</a></p>',
    ),
  ).toBe('<p>ab</p>')
})

test('each cell of a table becomes a paragraph', () => {
  expect(cleaned('<table><tr><td>a</td><td>b</td></tr></table>')).toBe('<p>a</p><p>b</p>')
})

test('deep headings become the third level, and loose words a paragraph', () => {
  expect(cleaned('x <h5>y</h5> z')).toBe('<p>x </p><h3>y</h3><p>z</p>')
})
