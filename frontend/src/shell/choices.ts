/** Global choices for menus and the palette: language and theme. */
import { chooseLanguage, theme } from '../accounts/me.svelte'
import { language, languages, ownNames, t } from '../i18n'
import type { MenuItem } from '../ui/DropdownMenu.svelte'
import { toasts } from '../ui/toasts.svelte'
import { themeIcons } from './themes'

/** Reports a failure to save; the page has changed already. */
function saved(change: Promise<void>): void {
  change.catch((reason: unknown) => toasts.refuse(reason))
}

export function languageItems(): MenuItem[] {
  return languages.map((one) => ({
    label: ownNames[one],
    lang: one,
    checked: language() === one,
    onselect: () => saved(chooseLanguage(one)),
  }))
}

export function themeItems(): MenuItem[] {
  return (['system', 'light', 'dark'] as const).map((one) => ({
    label: t(`ui-theme-${one}`),
    icon: themeIcons[one],
    checked: theme.value === one,
    onselect: () => saved(theme.choose(one)),
  }))
}
