import Inbox from '@lucide/svelte/icons/inbox'
import { render } from '@testing-library/svelte'
import { expect, test } from 'vitest'

test("our own component draws Lucide's icons (`scripts/icons.mjs`)", () => {
  const { container } = render(Inbox, { size: 16, strokeWidth: 3, class: 'own' })
  const svg = container.querySelector('svg')!
  // Theirs has the class `lucide`.
  expect(svg).toHaveAttribute('class', 'own')
  expect(svg).toHaveAttribute('width', '16')
  expect(svg).toHaveAttribute('stroke-width', '3')
  expect(svg).toHaveAttribute('aria-hidden', 'true')
  expect([...svg.children].map(({ tagName }) => tagName)).toEqual(['polyline', 'path'])
})
