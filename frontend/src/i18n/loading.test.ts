import { beforeEach, expect, test, vi } from 'vitest'

// A fresh module for each test, with a mocked fetch.
const fetched = vi.fn<(chunk: string, language: string) => Promise<Record<string, string>>>()
async function fresh() {
  vi.resetModules()
  vi.doMock('./loading', () => ({ fetchTexts: fetched }))
  return import('.')
}
const page = 'votes/VotePage'

beforeEach(() => {
  fetched.mockReset()
  fetched.mockImplementation(async (chunk, language) => ({
    [`${chunk}-title`]: `${chunk} ${language}`,
  }))
})

/** A promise, and the function that settles it. */
function later<T>() {
  let settle: (value: T) => void = () => {}
  return { promise: new Promise<T>((done) => (settle = done)), settle }
}

test('code is loaded with its texts in the language shown, once', async () => {
  const { tMaybe, useLanguage, withTexts } = await fresh()
  await useLanguage('fr')
  expect(await withTexts(page, Promise.resolve('code'))).toBe('code')
  await withTexts(page, Promise.resolve('code'))
  expect(tMaybe(`${page}-title`)).toBe('votes/VotePage fr')
  expect(fetched.mock.calls).toEqual([
    ['main', 'fr'],
    [page, 'fr'],
  ])
})

test('code and texts are fetched in parallel, and the code is returned after both', async () => {
  const { withTexts } = await fresh()
  const [code, texts] = [later<string>(), later<Record<string, string>>()]
  fetched.mockReturnValue(texts.promise)
  let drawn: string | undefined
  const drawing = withTexts(page, code.promise).then((it) => (drawn = it))
  expect(fetched).toHaveBeenCalledWith(page, 'fr')
  code.settle('code')
  await Promise.resolve()
  expect(drawn).toBeUndefined()
  texts.settle({})
  await drawing
  expect(drawn).toBe('code')
})

test('another language is shown once the texts of all chunks in use are loaded', async () => {
  const { language, tMaybe, useLanguage, withTexts } = await fresh()
  await useLanguage('fr')
  await withTexts(page, Promise.resolve())
  const arabic = later<Record<string, string>>()
  fetched.mockImplementation(async (chunk) => (chunk === page ? arabic.promise : {}))
  const switching = useLanguage('ar')
  expect([language(), tMaybe(`${page}-title`)]).toEqual(['fr', 'votes/VotePage fr'])
  arabic.settle({ [`${page}-title`]: 'بالعربية' })
  await switching
  expect([language(), tMaybe(`${page}-title`)]).toEqual(['ar', 'بالعربية'])
})

test('a page opened while the language changes has its texts in both', async () => {
  const { tMaybe, useLanguage, withTexts } = await fresh()
  await useLanguage('fr')
  const shell = later<Record<string, string>>()
  fetched.mockImplementation(async (chunk, language) =>
    chunk === 'main' ? shell.promise : { [`${chunk}-title`]: language },
  )
  const switching = useLanguage('en')
  await withTexts(page, Promise.resolve())
  expect(tMaybe(`${page}-title`)).toBe('fr')
  shell.settle({})
  await switching
  expect(tMaybe(`${page}-title`)).toBe('en')
})

test('of two languages chosen at once the last is shown', async () => {
  const { language, useLanguage } = await fresh()
  await useLanguage('fr')
  const slow = later<Record<string, string>>()
  fetched.mockImplementation(async (_, wanted) => (wanted === 'ar' ? slow.promise : {}))
  const first = useLanguage('ar')
  await useLanguage('en')
  slow.settle({})
  await first
  expect(language()).toBe('en')
  expect(document.documentElement.lang).toBe('en')
})

test('a failed request for texts changes nothing, and is repeated', async () => {
  const { language, tMaybe, translator, useLanguage, withTexts } = await fresh()
  await useLanguage('fr')
  fetched.mockRejectedValueOnce(new TypeError('no network'))
  await expect(withTexts(page, Promise.resolve())).rejects.toThrow('no network')
  await withTexts(page, Promise.resolve())
  expect(tMaybe(`${page}-title`)).toBe('votes/VotePage fr')
  fetched.mockRejectedValueOnce(new TypeError('no network'))
  await expect(useLanguage('ar')).rejects.toThrow('no network')
  expect(language()).toBe('fr')
  await translator('ar')
  expect(fetched.mock.calls.filter(([, wanted]) => wanted === 'ar')).toHaveLength(3)
})

test('a missing text is shown as its id, and logged', async () => {
  const { t, useLanguage } = await fresh()
  await useLanguage('fr')
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(t('ui-close')).toBe('ui-close')
  expect(logged).toHaveBeenCalledWith('no text: ui-close')
})
