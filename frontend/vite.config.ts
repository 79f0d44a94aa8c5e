/** Django serves `dist/index.html` as the page, and the rest of `dist/` under `/static/`. */
import { resolve } from 'node:path'

import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { defineConfig } from 'vitest/config'

import { icons } from './scripts/icons.mjs'
import { texts } from './scripts/texts.mjs'

const server = 'http://127.0.0.1:8000'

/** The first load: the shell and the home page, which is fetched with it. */
const shell = resolve('src/main.ts')
const home = resolve('src/home/HomePage.svelte')
/** Modules of Svelte that only pages use; Svelte's index file imports them for every component. */
const onlyPages =
  /svelte\/src\/(internal\/client\/dom\/elements\/bindings\/input|reactivity\/(set|url|media))/
const forms =
  /bindings\/input|src\/ui\/(Form|Field|Input|Textarea|Checkbox|Radio|Switch|NativeSelect|Segmented|Dialog|AlertDialog|Banner|DateField)\b/
const first = new Set<string>()

/** Whether the first load needs a module. The home page's own file is a chunk, as every page is. */
function isFirst(id: string, imports: (id: string) => readonly string[]): boolean {
  if (first.size === 0) {
    for (const one of [shell, ...imports(home)]) first.add(one)
    // A loop over a set includes the entries added meanwhile.
    for (const one of first)
      for (const other of imports(one)) if (!onlyPages.test(other)) first.add(other)
  }
  return first.has(id)
}

export default defineConfig(({ command }) => ({
  base: command === 'build' ? '/static/' : '/',
  plugins: [icons(), svelte(), texts(), svelteTesting()],
  build: {
    target: 'es2023',
    manifest: true,
    // No data: URLs, which the content security policy would refuse.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: onlyPages, sideEffects: false }] },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // A few large files compress better than a hundred small ones, and their list is shorter.
          groups: [
            {
              name: (id, graph) =>
                isFirst(id, (one) => graph.getModuleInfo(one)?.importedIds ?? []) ? 'first' : null,
              priority: 3,
            },
            // Form controls, which the sign-in page needs without the other components.
            { name: 'forms', test: forms, priority: 2 },
            { name: 'components', test: /src\/ui\/(?!place)/, priority: 1 },
            { name: 'icons', test: /\/icons\//, minShareCount: 2 },
          ],
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
