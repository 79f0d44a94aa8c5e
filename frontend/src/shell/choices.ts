/** Global choices for menus and the palette: language, theme, organisation acted for. */
import Building2 from '@lucide/svelte/icons/building-2'
import User from '@lucide/svelte/icons/user'

import { chooseLanguage, me, theme } from '../accounts/me.svelte'
import { acting } from '../api/acting.svelte'
import { language, languages, name, ownNames, t } from '../i18n'
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

export function actingItems(): MenuItem[] {
  return [
    {
      label: t('ui-acting-self'),
      icon: User,
      checked: acting.organisation === null,
      onselect: () => (acting.organisation = null),
    },
    ...me.organisations.map((organisation) => {
      const shown = name(organisation.names)
      return {
        label: shown.text,
        lang: shown.lang,
        icon: Building2,
        checked: acting.organisation === organisation.id,
        onselect: () => (acting.organisation = organisation.id),
      }
    }),
  ]
}
