import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import KitColumn from './KitColumn.svelte'
import { samples } from './samples'

test('a refused form keeps the typed values, shows the error and focuses its field', async () => {
  const user = userEvent.setup()
  render(KitColumn, { sample: samples.fr, lang: 'fr' })
  const [reason] = screen.getAllByRole('textbox', { name: samples.fr.reason })
  await user.type(reason!, 'Parce que')
  const [save] = screen
    .getAllByRole('button', { name: samples.fr.save })
    .filter((button) => button.getAttribute('type') === 'submit')
  await user.click(save!)
  expect(reason).toHaveValue('Parce que')
  expect(reason).toHaveAccessibleDescription(samples.fr.refusal)
  expect(reason).toBeInvalid()
  expect(document.activeElement).toHaveAttribute('aria-invalid', 'true')
  expect(save).not.toHaveAttribute('aria-disabled')
})
