/** Django serves what is built here: `dist/index.html` as the page, the rest under `/static/`. */
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { defineConfig } from 'vitest/config'

import { texts } from './scripts/texts.mjs'

const server = 'http://127.0.0.1:8000'

/** What the shell and the home page are made of. */
const shared = [
  // Of Svelte, not what only forms need: they bring it along.
  /node_modules\/svelte\/(?!src\/(internal\/client\/dom\/elements\/bindings\/(input|select)|reactivity\/(url|media)))/,
  /node_modules\/(esm-env|clsx|@fluent)\//,
  /@lucide\/svelte\/dist\/(?!icons)/,
  /\/icons\/(bell|building-2|building-complex|calendar-clock|chevron-down|circle-alert|circle-check|file-pen|file-text|gavel|handshake|house|inbox|keyboard|landmark|languages|list-todo|log-out|rotate-ccw-clock|scroll-text|search|shield-check|user|user-cog|users-round|vote|webhook|x)\b(?!-)/,
  /\/src\/(api|i18n)\//,
  // A list is for the pages that have one.
  /\/src\/live\/(?!list)/,
  /\/src\/accounts\/\w+\.svelte\.ts$/,
  /\/src\/(router|slices|notifications\/unread|shell\/\w+(\.svelte)?\.ts)/,
  /\/parts\.ts$/,
  /\/src\/federations\/votes\/(VoteList|StatusBadge|words)\b/,
  /\/src\/ui\/(Avatar|Badge|Breadcrumb|Button|Card|Countdown|DropdownMenu|Facepile|IconButton|Link|List|ListItem|Loaded|Name|PageHeader|Popover|Skeleton|clock|days|keys|page|place|toasts|tooltip)\b/,
]

export default defineConfig(({ command }) => ({
  base: command === 'build' ? '/static/' : '/',
  plugins: [svelte(), texts(), svelteTesting()],
  build: {
    target: 'es2023',
    manifest: true,
    // No data: URLs, which the content security policy would refuse.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page needs is one file, which weighs less than its thirty parts.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'shared', test: (id) => shared.some((one) => one.test(id)) }],
        },
      },
    },
  },
  server: {
    fs: { allow: ['..'] },
    proxy: {
      '/api': server,
      '/_allauth': server,
      '/live': { target: server, ws: true },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['{src,scripts}/**/*.test.ts'],
    setupFiles: ['src/test-setup.ts'],
    restoreMocks: true,
  },
}))
