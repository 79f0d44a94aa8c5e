/** Django serves what is built here: `dist/index.html` as the page, the rest under `/static/`. */
import { resolve } from 'node:path'

import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { defineConfig } from 'vitest/config'

import { icons, withoutHydration } from './scripts/lean.mjs'
import { texts } from './scripts/texts.mjs'

const server = 'http://127.0.0.1:8000'

/** The first load: the shell and the home page, which is fetched with it. */
const shell = resolve('src/main.ts')
const home = resolve('src/home/HomePage.svelte')
/** Svelte's own modules that only pages use, though they are within reach of every component. */
const onlyPages =
  /svelte\/src\/(internal\/client\/dom\/elements\/bindings\/input|reactivity\/(set|url|media))/
const forms =
  /bindings\/input|src\/ui\/(Form|Field|Input|Textarea|Checkbox|Radio|Switch|NativeSelect|Segmented|Dialog|AlertDialog|Banner|DateField)\b/
const first = new Set<string>()

/** Whether the first load needs a module; the home page itself is a file of its own, as every page is. */
function isFirst(id: string, imports: (id: string) => readonly string[]): boolean {
  if (first.size === 0) {
    for (const one of [shell, ...imports(home)]) first.add(one)
    // A set that grows while it is walked is walked to its end.
    for (const one of first)
      for (const other of imports(one)) if (!onlyPages.test(other)) first.add(other)
  }
  return first.has(id)
}

export default defineConfig(({ command }) => ({
  base: command === 'build' ? '/static/' : '/',
  plugins: [icons(), withoutHydration(), svelte(), texts(), svelteTesting()],
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
          // A few files weigh less than a hundred, and so does the list of them.
          groups: [
            {
              name: (id, graph) =>
                isFirst(id, (one) => graph.getModuleInfo(one)?.importedIds ?? []) ? 'first' : null,
              priority: 3,
            },
            // What people fill in, which signing in needs without the rest.
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
