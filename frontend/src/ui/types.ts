/** Types that several components share. */
import type { Component } from 'svelte'

/** A lucide icon: `import Search from '@lucide/svelte/icons/search'`. */
export type Icon = Component<{ size?: number | string; class?: string; 'aria-hidden'?: 'true' }>

export type Tone = 'neutral' | 'brand' | 'accent' | 'info' | 'ok' | 'warn' | 'danger'
