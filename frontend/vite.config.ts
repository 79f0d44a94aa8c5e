/** Django serves what is built here: `dist/index.html` as the page, the rest under `/static/`. */
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { defineConfig } from 'vitest/config'

const server = 'http://127.0.0.1:8000'

const shared =
  /node_modules\/(svelte|esm-env|clsx|@fluent)\/|\/src\/(api|i18n|live)\/|\/src\/accounts\/\w+\.svelte\.ts$|\/src\/router|\/src\/ui\/(Avatar|Badge|Breadcrumb|Button|Card|Countdown|Dialog|DropdownMenu|Link|List|ListItem|Loaded|Name|Popover|Segmented|Skeleton|clock|place|toasts|tooltip)\b/

export default defineConfig(({ command }) => ({
  base: command === 'build' ? '/static/' : '/',
  plugins: [svelte(), svelteTesting()],
  build: {
    target: 'es2023',
    manifest: true,
    // No data: URLs, which the content security policy would refuse.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page needs is one file, which weighs less than its thirty parts.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', test: shared }] } } },
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
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/test-setup.ts'],
    restoreMocks: true,
  },
}))
