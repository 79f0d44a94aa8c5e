/** The icon of each theme. */
import Moon from '@lucide/svelte/icons/moon'
import Sun from '@lucide/svelte/icons/sun'
import SunMoon from '@lucide/svelte/icons/sun-moon'

export const themeIcons = { system: SunMoon, light: Sun, dark: Moon }
