/** Texts in several languages, as forms hold them and as commands send them. */
import { languages, type Names } from '../../i18n'

/** What was written, without the languages left empty. */
export function written(names: Names): Record<string, string> {
  const found = languages.flatMap((language) => {
    const text = names[language]?.trim()
    return text ? [[language, text] as const] : []
  })
  return Object.fromEntries(found)
}

/** Whether any language holds a word. */
export function says(names: Names | null | undefined): boolean {
  return Object.keys(written(names ?? {})).length > 0
}
